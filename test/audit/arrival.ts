// What a target takes and the arguments of its command line in, what the audit's model says arrives out.
import type { Parameter, Parameters } from "../../src/audit/audit.ts";

/** Python expressions: of the positional arguments, and of the values by parameter, those of a class among them. */
export interface Arrival {
  readonly args: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/** @param args accepted by the CLI; undefined when the audit does not know what the target takes */
export function arrivalOf(parameters: Parameters, args: readonly string[]): Arrival | undefined {
  if (parameters.kind === "raw") {
    const dashes = args.indexOf("--");
    return { args: args.filter((_, index) => index !== dashes).map(quoted), values: {} };
  }
  if (parameters.kind !== "typed") return undefined;
  const given = givenOf(parameters.parameters, args);
  const values = parameters.parameters.map((one) => [
    one.name.toLowerCase(),
    arrivingOf(one, given.get(one)),
  ]);
  return { args: [], values: Object.fromEntries(values) };
}

const quoted = (text: string): string => JSON.stringify(text);

/** The last one of each counts; a flag's value is the option itself. */
function givenOf(parameters: readonly Parameter[], args: readonly string[]): ReadonlyMap<Parameter, string> {
  const given = new Map<Parameter, string>();
  for (let i = 0; i < args.length; i++) {
    const [name = "", ...rest] = (args[i] ?? "").split("=");
    const one = parameters.find(({ option }) => name === option || name === option.replace("--", "--no-"));
    if (one === undefined) continue;
    if (one.type.kind === "boolean") given.set(one, name);
    else if (rest.length > 0) given.set(one, rest.join("="));
    else given.set(one, args[++i] ?? "");
  }
  return given;
}

/** The CLI converts a default as it converts what is given; None stays. */
function arrivingOf(parameter: Parameter, given: string | undefined): string {
  const { type, default: fallback = "None" } = parameter;
  if (type.kind === "boolean" && given !== undefined) return given === parameter.option ? "True" : "False";
  if (given === undefined && fallback === "None") return "None";
  const value = given === undefined ? fallback : quoted(given);
  switch (type.kind) {
    case "integer":
      return `int(${value})`;
    case "float":
      return `float(${value})`;
    case "boolean":
      return `bool(${value})`;
    case "string":
      return `str(${value})`;
    case "datetime":
      return given === undefined ? value : `datetime.datetime.fromisoformat(${value})`;
    case "choice":
      return type.of === "integer" ? `int(${value})` : value;
    case "any":
      return value;
    case "unknown":
    case "refused":
      throw new Error(`the audit does not know what ${parameter.option} becomes`);
  }
}
