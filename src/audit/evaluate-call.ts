// A call in the source in, what it returns out: objects of Modal's API, paths, and Python's plain conversions.

import type { Evaluator } from "./evaluate.ts";
import { join } from "./evaluate-operator.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { type Argument, argumentsOf, childOf } from "./tree.ts";
import { type ModalObject, numberOf, RETURNED, text, unknown, type Value } from "./value.ts";

const PATHS = new Set(["Path", "PosixPath", "PurePath", "PurePosixPath"]);

export function evaluateCall(evaluator: Evaluator, file: PyFile, node: PyNode): Value {
  const [callee] = node.children;
  if (callee === undefined) return unknown("it is incomplete");
  const target = evaluator.evaluate(file, callee);
  switch (target.kind) {
    case "modal":
      return {
        kind: "object",
        class: classIn(target.path),
        path: canonical(target.path),
        file,
        call: node,
        steps: [],
      };
    case "member":
      return { ...target.object, steps: [...target.object.steps, { name: target.name, call: node, file }] };
    case "class":
      return { kind: "instance", of: target };
    case "object":
      return registered(evaluator, file, { object: target, node });
    case "function":
      return unknown(RETURNED);
    case "external":
      return callExternal(evaluator, file, { path: target.path, node });
    case "attribute":
      return callAttribute(target);
    default:
      return unknown("it is computed when the program runs");
  }
}

/** The class that a path of the `modal` package names: the first capitalised part, or else the last part. */
export function classIn(path: string): string {
  const parts = path.split(".");
  return parts.find((part) => /^[A-Z]/.test(part)) ?? parts.at(-1) ?? path;
}

/** `modal.volume.Volume.from_name` is `modal.Volume.from_name`. */
export function canonical(path: string): string {
  const parts = path.split(".");
  const start = parts.findIndex((part) => /^[A-Z]/.test(part));
  return start < 0 ? path : ["modal", ...parts.slice(start)].join(".");
}

interface ExternalCall {
  readonly path: string;
  readonly node: PyNode;
}

function callExternal(evaluator: Evaluator, file: PyFile, { path, node }: ExternalCall): Value {
  const args = argumentsOf(file, childOf(node, "ArgList"));
  const value = (argument: Argument) => evaluator.evaluate(file, argument.value);
  const name = path.split(".").at(-1) ?? path;
  if (args.some((argument) => argument.star === "*")) return unknown("its arguments are not known");
  if (path === "dict") return dictionary(evaluator, file, args);
  if (args.some((argument) => argument.name !== undefined || argument.star !== undefined)) {
    return unknown("it is computed when the program runs");
  }
  if (path === "os.path.join" || (PATHS.has(name) && (path === name || path === `pathlib.${name}`))) {
    const [first, ...rest] = args.map(value);
    if (first === undefined) return unknown("the working directory is not known");
    return rest.reduce((left, right) => join(left, "/", right), first);
  }
  return plainCall(path, args.map(value));
}

function plainCall(path: string, values: readonly Value[]): Value {
  const numbers = values.map(numberOf);
  const [first] = values;
  const settled = numbers.every((one) => one !== undefined);
  if (path === "str" && first?.kind === "text") return first;
  if (path === "str" && first?.kind === "number") return text(String(first.value));
  if ((path === "tuple" || path === "list") && first?.kind === "list") return first;
  if (!settled || numbers.length === 0) return unknown("it is computed when the program runs");
  switch (path) {
    case "int":
      return { kind: "number", value: Math.trunc(numbers[0] ?? 0) };
    case "float":
      return { kind: "number", value: numbers[0] ?? 0 };
    case "min":
      return { kind: "number", value: Math.min(...numbers) };
    case "max":
      return { kind: "number", value: Math.max(...numbers) };
    default:
      return unknown("it is computed when the program runs");
  }
}

function dictionary(evaluator: Evaluator, file: PyFile, args: readonly Argument[]): Value {
  const entries: (readonly [Value, Value])[] = [];
  let open = false;
  for (const argument of args) {
    const value = evaluator.evaluate(file, argument.value);
    if (argument.name !== undefined) entries.push([text(argument.name), value]);
    else if (value.kind === "dict") {
      entries.push(...value.entries);
      open ||= value.open;
    } else open = true;
  }
  return { kind: "dict", entries, open };
}

/** Methods of text and paths that keep the beginning: `.format()`, `.as_posix()`, `.joinpath()`. */
function callAttribute(target: { readonly of: Value; readonly name: string }): Value {
  const { of, name } = target;
  if (of.kind !== "text") return unknown("it is computed when the program runs");
  if (name === "format") return text(of.value.split("{")[0] ?? "", of.whole && !of.value.includes("{"));
  if (name === "as_posix" || name === "absolute" || name === "expanduser") return of;
  return unknown("it is computed when the program runs");
}

/** `app.function(...)(f)` is what `f` is, as a Modal function. */
function registered(
  evaluator: Evaluator,
  file: PyFile,
  { object, node }: { readonly object: ModalObject; readonly node: PyNode },
): Value {
  const last = object.steps.at(-1);
  const [argument] = argumentsOf(file, childOf(node, "ArgList"));
  if (
    object.class !== "App" ||
    !/^(?:function|cls|local_entrypoint)$/.test(last?.name ?? "") ||
    argument === undefined
  ) {
    return unknown("it is computed when the program runs");
  }
  const value = evaluator.evaluate(file, argument.value);
  const definition = value.kind === "function" || value.kind === "class";
  return definition && last !== undefined
    ? { ...value, registeredBy: last.call }
    : unknown("it is computed when the program runs");
}
