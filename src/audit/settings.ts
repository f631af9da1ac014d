// The arguments of a decorator or constructor in, each named setting with its value and place out.

import type { Evaluator } from "./evaluate.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { type Argument, argumentsOf } from "./tree.ts";
import { type Value, wholeText } from "./value.ts";

export type Setting =
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly argument?: Argument }
  | { readonly kind: "value"; readonly value: Value; readonly argument?: Argument };

/** What `@app.function(...)` is given. */
export interface Settings {
  readonly file: PyFile;
  /** The list of arguments as written; undefined when there is none, or when the call is not in one piece. */
  readonly list: PyNode | undefined;
  /** The names that are given for certain. */
  readonly names: readonly string[];
  /** `**something` that is not known may give any setting. */
  readonly open: boolean;
  get(name: string): Setting;
}

export function readSettings(evaluator: Evaluator, file: PyFile, list: PyNode | undefined): Settings {
  const known = new Map<string, Setting>();
  let open = false;
  for (const argument of argumentsOf(file, list)) {
    if (argument.name !== undefined) {
      const value = evaluator.evaluate(file, argument.value);
      known.set(
        argument.name,
        value.kind === "unknown" ? { kind: "unknown", argument } : { kind: "value", value, argument },
      );
    } else if (argument.star === "**") {
      const value = evaluator.evaluate(file, argument.value);
      open ||= !spread(value, known);
    } else if (argument.star === "*") open = true;
  }
  return {
    file,
    list,
    names: [...known.keys()],
    open,
    get: (name) => known.get(name) ?? (open ? { kind: "unknown" } : { kind: "absent" }),
  };
}

/** False when `**value` may hold settings that are not known. */
function spread(value: Value, known: Map<string, Setting>): boolean {
  if (value.kind !== "dict") return false;
  for (const [key, entry] of value.entries) {
    const name = wholeText(key);
    if (name === undefined) return false;
    known.set(name, entry.kind === "unknown" ? { kind: "unknown" } : { kind: "value", value: entry });
  }
  return !value.open;
}
