// A file in, the modules that it imports out, and whether it does so when it is imported itself.

import type { PyFile, PyNode } from "./syntax.ts";
import { ancestor, dottedName, nodesOf, textOf } from "./tree.ts";

export interface ImportedModule {
  /** With leading dots, as written. */
  readonly spec: string;
  readonly file: PyFile;
  readonly node: PyNode;
  /** Runs when the file is imported, not only when a function is called. */
  readonly eager: boolean;
}

/** `a.b.c` loads `a`, `a.b` and `a.b.c`. */
export function packages(spec: string): readonly string[] {
  const dots = /^\.*/.exec(spec)?.[0] ?? "";
  const parts = spec.slice(dots.length).split(".");
  return parts.map((_, index) => dots + parts.slice(0, index + 1).join("."));
}

const FUNCTIONS = new Set(["FunctionDefinition", "LambdaExpression"]);

/** Each module that a file imports; `from m import name` may also name the module `m.name`. */
export function importsOf(file: PyFile): readonly ImportedModule[] {
  const imports: ImportedModule[] = [];
  for (const node of nodesOf(file, "ImportStatement")) {
    const eager = ancestor(node, FUNCTIONS) === undefined && !underMainGuard(file, node);
    for (const spec of specsOf(file, node)) imports.push({ spec, file, node, eager });
  }
  return imports;
}

function specsOf(file: PyFile, node: PyNode): readonly string[] {
  const source = textOf(file, node)
    .replace(/#[^\n]*|[()\\]/g, " ")
    .replace(/\s+/g, " ");
  const from = /^from ([. \w]+?) import (.*)$/u.exec(source);
  const names = (from?.[2] ?? source.replace(/^import /, ""))
    .split(",")
    .map((part) => part.trim().split(" ")[0] ?? "");
  if (from === null) return names.filter((name) => name !== "");
  const base = (from[1] ?? "").replaceAll(" ", "");
  const inner = names.filter((name) => name !== "" && name !== "*");
  return [base, ...inner.map((name) => (base.endsWith(".") ? base + name : `${base}.${name}`))];
}

const IF = new Set(["IfStatement"]);

function underMainGuard(file: PyFile, node: PyNode): boolean {
  for (let at = ancestor(node, IF); at !== undefined; at = ancestor(at, IF)) {
    const [, condition, body] = at.children;
    const guards =
      condition !== undefined &&
      /__name__|TYPE_CHECKING/.test(dottedName(file, condition)?.at(-1) ?? textOf(file, condition));
    if (guards && body !== undefined && node.index > body.index && node.index <= body.last) return true;
  }
  return false;
}
