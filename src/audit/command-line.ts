// Arguments and the options of a typed target in, what the CLI would refuse out (click's rules, client 1.6.4).

import type { Parameter } from "./facts.ts";

export interface Complaint {
  readonly kind:
    | "positional"
    | "unknown-option"
    | "missing"
    | "wrong-type"
    | "no-value"
    | "repeated"
    | "help";
  /** The argument, or the option that is missing. */
  readonly argument: string;
  readonly detail: string;
}

interface Option {
  readonly parameter: Parameter;
  readonly flag: boolean;
}

/** `{key}` and its like are filled in at launch, so their value is not known here. */
const PLACEHOLDER = /\{(?:key|experiment|arm|seed|pr|sha)\}/;

export function checkArguments(
  parameters: readonly Parameter[],
  args: readonly string[],
): readonly Complaint[] {
  const options = optionsOf(parameters);
  const complaints: Complaint[] = [];
  const given = new Map<string, number>();
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? "";
    if (argument === "--") {
      for (const rest of args.slice(i + 1)) complaints.push(positional(rest));
      break;
    }
    if (argument === "--help" || argument === "-h") {
      return [{ kind: "help", argument, detail: "the CLI prints its help and runs nothing" }];
    }
    if (!argument.startsWith("-") || argument === "-") complaints.push(positional(argument));
    else i += readOption({ options, args, at: i, given, complaints });
  }
  for (const parameter of parameters) {
    if (parameter.required && !given.has(parameter.name)) {
      complaints.push({ kind: "missing", argument: parameter.option, detail: "it has no default" });
    }
  }
  return complaints;
}

const positional = (argument: string): Complaint => ({
  kind: "positional",
  argument,
  detail: "it is not an option",
});

function optionsOf(parameters: readonly Parameter[]): ReadonlyMap<string, Option> {
  const options = new Map<string, Option>();
  for (const parameter of parameters) {
    const flag = parameter.type.kind === "boolean";
    options.set(parameter.option, { parameter, flag });
    if (flag) options.set(parameter.option.replace(/^--/, "--no-"), { parameter, flag });
  }
  return options;
}

interface Reading {
  readonly options: ReadonlyMap<string, Option>;
  readonly args: readonly string[];
  readonly at: number;
  readonly given: Map<string, number>;
  readonly complaints: Complaint[];
}

/** How many further arguments the option takes. */
function readOption({ options, args, at, given, complaints }: Reading): number {
  const argument = args[at] ?? "";
  const equals = argument.indexOf("=");
  const name = equals < 0 ? argument : argument.slice(0, equals);
  const option = options.get(name);
  if (option === undefined) {
    const detail = `the options are ${[...options.keys()].join(", ") || "none"}`;
    complaints.push({ kind: "unknown-option", argument: name, detail });
    return 0;
  }
  const { parameter, flag } = option;
  const times = (given.get(parameter.name) ?? 0) + 1;
  given.set(parameter.name, times);
  if (times === 2) complaints.push({ kind: "repeated", argument: name, detail: "only the last one counts" });
  if (flag) {
    if (equals >= 0)
      complaints.push({ kind: "wrong-type", argument, detail: `${name} is a flag and takes no value` });
    return 0;
  }
  const value = equals < 0 ? args[at + 1] : argument.slice(equals + 1);
  if (value === undefined) complaints.push({ kind: "no-value", argument: name, detail: "it needs a value" });
  else {
    const wrong = wrongValue(parameter, value);
    if (wrong !== undefined)
      complaints.push({ kind: "wrong-type", argument: `${name} ${value}`, detail: wrong });
  }
  return equals < 0 ? 1 : 0;
}

const INTEGER = /^\s*[+-]?\d+(?:_\d+)*\s*$/;
const FLOAT =
  /^\s*[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)\s*$/i;
const DATETIME = /^\d{1,4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{1,2}:\d{1,2})?$/;

/** Why the CLI would refuse `value`; undefined when it takes it, or when that is not known. */
function wrongValue(parameter: Parameter, value: string): string | undefined {
  if (PLACEHOLDER.test(value)) return undefined;
  const { type } = parameter;
  switch (type.kind) {
    case "integer":
      return INTEGER.test(value) ? undefined : "it must be a whole number";
    case "float":
      return FLOAT.test(value) ? undefined : "it must be a number";
    case "datetime":
      return DATETIME.test(value) ? undefined : "it must be a date, as 2026-01-31 or 2026-01-31T12:00:00";
    case "choice":
      return type.choices.includes(value) ? undefined : `it must be one of ${type.choices.join(", ")}`;
    default:
      return undefined;
  }
}
