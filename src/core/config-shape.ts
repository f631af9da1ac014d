// What a place of the configuration may hold -> a reader that checks and types it, and the JSON Schema that says the same.
import { type ConfigNode, type ConfigProblem, showNode } from "./config-node.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Place {
  /** As `experiments.digits.args`. */
  readonly path: string;
  readonly problems: ConfigProblem[];
}

/** `read` notes what is wrong and then gives undefined. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  readonly read: (node: ConfigNode, place: Place) => T | undefined;
}

export function below(place: Place, name: string | number): Place {
  const path = typeof name === "number" ? `${place.path}[${name}]` : `${place.path}.${name}`;
  return { ...place, path: place.path === "" ? String(name) : path };
}

export function note(place: Place, line: number, message: string): undefined {
  place.problems.push({ line, message: `${place.path || "the file"} ${message}` });
  return undefined;
}

export function refuseNode(place: Place, node: ConfigNode, accepted: string): undefined {
  return note(place, node.line, `is ${showNode(node)}. Accepted: ${accepted}.`);
}

export function described<T>(shape: Shape<T>, description: string): Shape<T> {
  return { ...shape, schema: { description, ...shape.schema } };
}

/** A further check on what was read; `check` gives what is wrong, and the line where it is not the node's own. */
export function checked<T>(
  shape: Shape<T>,
  check: (value: T, node: ConfigNode) => string | ConfigProblem | undefined,
): Shape<T> {
  const read = (node: ConfigNode, place: Place): T | undefined => {
    const value = shape.read(node, place);
    if (value === undefined) return undefined;
    const wrong = check(value, node);
    if (wrong === undefined) return value;
    return typeof wrong === "string" ? note(place, node.line, wrong) : note(place, wrong.line, wrong.message);
  };
  return { ...shape, read };
}

export function converted<T, U>(shape: Shape<T>, convert: (value: T) => U): Shape<U> {
  const read = (node: ConfigNode, place: Place): U | undefined => {
    const value = shape.read(node, place);
    return value === undefined ? undefined : convert(value);
  };
  return { schema: shape.schema, read };
}

/** @param accepted what a person is told, as "a path inside the checkout" */
export function text(accepted: string, pattern: RegExp, most = 500): Shape<string> {
  return {
    schema: { type: "string", minLength: 1, maxLength: most, pattern: pattern.source },
    read: (node, place) => {
      if (node.kind !== "value" || typeof node.value !== "string") return refuseNode(place, node, accepted);
      // As JSON Schema counts: code points.
      const long = node.value.length > most && [...node.value].length > most;
      if (long) return note(place, node.line, `is longer than ${most} characters. Accepted: ${accepted}.`);
      return pattern.test(node.value) && node.value !== "" ? node.value : refuseNode(place, node, accepted);
    },
  };
}

export function number(range: {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}): Shape<number> {
  const { min, max, whole = false } = range;
  const accepted = `a ${whole ? "whole " : ""}number from ${min} to ${max}`;
  return {
    schema: { type: whole ? "integer" : "number", minimum: min, maximum: max },
    read: (node, place) => {
      const value = node.kind === "value" ? node.value : null;
      const fits = typeof value === "number" && value >= min && value <= max;
      return fits && (!whole || Number.isInteger(value)) ? value : refuseNode(place, node, accepted);
    },
  };
}

export function choice<const T extends string>(...values: readonly T[]): Shape<T> {
  return {
    schema: { enum: values },
    read: (node, place) => {
      const found = node.kind === "value" ? values.find((value) => value === node.value) : undefined;
      return found ?? refuseNode(place, node, values.join(", "));
    },
  };
}

export const flag: Shape<boolean> = {
  schema: { type: "boolean" },
  read: (node, place) =>
    node.kind === "value" && typeof node.value === "boolean"
      ? node.value
      : refuseNode(place, node, "true or false"),
};

/** A word as it is written, whether text, number or truth. */
export function word(accepted: string, most = 100): Shape<string> {
  return {
    schema: { type: ["string", "number", "boolean"], maxLength: most },
    read: (node, place) => {
      const plain = node.kind === "value" && node.value !== null && node.text !== "";
      const finite = plain && (typeof node.value !== "number" || Number.isFinite(node.value));
      if (!plain || !finite) return refuseNode(place, node, accepted);
      const long = typeof node.value === "string" && [...node.value].length > most;
      if (long || node.text.length > most * 2) {
        return note(place, node.line, `is longer than ${most} characters. Accepted: ${accepted}.`);
      }
      return typeof node.value === "string" ? node.value : node.text;
    },
  };
}
