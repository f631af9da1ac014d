// A value and an attribute or key in, the value of `value.name` or `value[key]` out.

import type { Evaluator } from "./evaluate.ts";
import { bodyOf } from "./tree.ts";
import { type Definition, unknown, type Value, wholeText } from "./value.ts";

export function memberOf(evaluator: Evaluator, object: Value, name: string): Value {
  switch (object.kind) {
    case "modal":
      return { kind: "modal", path: `${object.path}.${name}` };
    case "external":
      return { kind: "external", path: `${object.path}.${name}` };
    case "module":
      return evaluator.exported(object.file, name) ?? submodule(evaluator, object.file.path, name);
    case "object":
      return { kind: "member", object, name };
    case "class":
      return classAttribute(evaluator, object, name) ?? { kind: "attribute", of: object, name };
    default:
      return { kind: "attribute", of: object, name };
  }
}

/** `import package.module` binds `package`, and its modules are its attributes. */
function submodule(evaluator: Evaluator, path: string, name: string): Value {
  const folder = path.replace(/\/?__init__\.py$/, "");
  const wanted = [`${folder}/${name}.py`, `${folder}/${name}/__init__.py`].map((one) =>
    one.replace(/^\//, ""),
  );
  const file = evaluator.project.files.find((one) => wanted.includes(one.path));
  return file === undefined ? unknown("the module does not define it") : { kind: "module", file };
}

function classAttribute(evaluator: Evaluator, definition: Definition, name: string): Value | undefined {
  const body = bodyOf(definition.node);
  if (body === undefined) return undefined;
  const bindings = evaluator.project.bindings(definition.file, body).byName.get(name);
  const [only] = bindings ?? [];
  if (bindings?.length !== 1 || only?.source.kind !== "expression" || only.block !== body) return undefined;
  return evaluator.evaluate(definition.file, only.source.node);
}

export function subscriptOf(object: Value, key: Value): Value {
  if (object.kind === "list" && key.kind === "number") {
    return object.items.at(key.value) ?? unknown("the list has no such item");
  }
  if (object.kind !== "dict" || object.open) return unknown("it is looked up when the program runs");
  const wanted = key.kind === "number" ? key.value : wholeText(key);
  if (wanted === undefined) return unknown("the key is not known");
  const matches = object.entries.filter(
    ([one]) => (one.kind === "number" ? one.value : wholeText(one)) === wanted,
  );
  const settled = object.entries.every(([one]) => one.kind === "number" || wholeText(one) !== undefined);
  return (settled ? matches.at(-1)?.[1] : undefined) ?? unknown("the dictionary has no such key");
}
