// id `arguments`, for classes: parameters that the client cannot encode, so that it refuses to import the whole file.

import { type Context, finding, type Rule } from "./context.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Finding } from "./finding.ts";
import { STANDARD_LIBRARY } from "./python-modules.ts";
import { type ClassParameter, classParameters } from "./signature.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { nodesOf, textOf } from "./tree.ts";
import type { Definition } from "./value.ts";

/** `modal/cls.py` and `modal/_type_manager.py`, client 1.6.4. */
const ENCODABLE = new Set(["int", "str", "bytes", "bool"]);

export const ruleClassParameter: Rule = (context) => {
  const owners = new Map<PyNode, Definition>();
  for (const { owner, conditional } of context.model.runnables)
    if (owner !== undefined && !conditional) owners.set(owner.node, owner);
  return [...owners.values()].flatMap((owner) =>
    classParameters(context.evaluator, owner).flatMap((one) => judge(context, owner, one)),
  );
};

function judge({ evaluator }: Context, owner: Definition, parameter: ClassParameter): readonly Finding[] {
  const { file } = owner;
  const { annotation, name, statement } = parameter;
  const state = (why: string, fix: string): readonly Finding[] => [
    finding(file, statement, {
      id: "arguments",
      severity: "error",
      harm: `The client cannot import the file: the class parameter \`${name}\` ${why}.`,
      fix,
    }),
  ];
  const value = textOf(file, statement.children.at(-1) ?? statement).slice(0, 80);
  if (annotation === undefined) return state("has no type", `${name}: str = ${value}`);
  const type = textOf(file, annotation).slice(0, 80);
  if (isPostponed(file))
    return state(
      "has a type that `from __future__ import annotations` turns into text",
      "# without `from __future__ import annotations` in this file",
    );
  if (annotation.type === "String")
    return state("has a type in quotes", `${name}: ${type.slice(1, -1)} = ${value}`);
  if (!isRefused(evaluator, file, annotation)) return [];
  return state(
    `is of type \`${type}\`, and only int, str, bytes and bool are accepted`,
    `${name}: str = ${value}`,
  );
}

function isPostponed(file: PyFile): boolean {
  return nodesOf(file, "ImportStatement").some((node) =>
    /^from\s+__future__\s+import\b.*\bannotations\b/s.test(textOf(file, node)),
  );
}

/** Only what is known to be another type; a name that is not followed is no claim. */
function isRefused(evaluator: Evaluator, file: PyFile, annotation: PyNode): boolean {
  if (annotation.type === "None") return true;
  if (annotation.type === "BinaryExpression")
    return annotation.children.some((child) => child.type === "None");
  const subscript = annotation.type === "MemberExpression" && annotation.children[1]?.type === "[";
  const named = subscript ? annotation.children[0] : annotation;
  if (named === undefined || !["VariableName", "MemberExpression"].includes(named.type)) return false;
  const value = evaluator.evaluate(file, named);
  if (value.kind === "class") return true;
  if (value.kind !== "external") return false;
  if (!subscript && ENCODABLE.has(value.path.replace(/^builtins\./, ""))) return false;
  return BUILT_IN.has(value.path) || STANDARD_LIBRARY.has(value.path.split(".")[0] ?? "");
}

const BUILT_IN = new Set(["float", "complex", "dict", "frozenset", "list", "object", "set", "tuple", "type"]);
