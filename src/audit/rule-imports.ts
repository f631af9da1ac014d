// id `imports`: what `modal run` imports on the launching machine and will not find there.

import { skipsBody } from "./bindings.ts";
import { type Context, finding, type Rule } from "./context.ts";
import type { Finding } from "./finding.ts";
import type { ImportedModule } from "./module-import.ts";
import { packageOf, STANDARD_LIBRARY, WITH_MODAL } from "./python-modules.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { bodyOf, childOf, textOf } from "./tree.ts";

export const ruleImports: Rule = (context) => {
  const reported = new Set<string>();
  return context.project.imports.flatMap((imported) => {
    if (!imported.eager || isGuarded(imported.file, imported.node)) return [];
    const found = imported.spec.startsWith(".") ? relative(context, imported) : outside(context, imported);
    const key = `${imported.file.path}\0${imported.spec.startsWith(".") ? imported.node.from : rootOf(imported.spec)}`;
    if (found === undefined || reported.has(key)) return [];
    reported.add(key);
    return [found];
  });
};

const rootOf = (spec: string): string => spec.split(".")[0] ?? spec;

function outside(context: Context, imported: ImportedModule): Finding | undefined {
  const root = rootOf(imported.spec);
  const available = context.request.configuration?.availableImports;
  if (STANDARD_LIBRARY.has(root) || WITH_MODAL.has(root) || available?.includes(root)) return undefined;
  if (context.project.resolve(imported.file, root).kind !== "outside") return undefined;
  const harm = `\`modal run\` imports this file where it is launched, and there \`${root}\` is missing unless something installs it, so nothing starts.`;
  return finding(imported.file, imported.node, {
    id: "imports",
    severity: available === undefined ? "warning" : "error",
    harm,
    fix: `with image.imports():  # or inside the function; or python-requirements: ${packageOf(root)}\n    ${textOf(imported.file, imported.node).slice(0, 120)}`,
  });
}

/** A file that is run by its path has no package to be relative to. */
function relative(context: Context, imported: ImportedModule): Finding | undefined {
  const { project, request } = context;
  if (imported.file !== project.target || request.module === true) return undefined;
  const module = project.target.path.replace(/\.py$/, "").replaceAll("/", ".");
  const name = context.name === "" ? "" : `::${context.name}`;
  const harm =
    "`modal run FILE` runs this file as a script, and a relative import fails in a script, so nothing starts.";
  return finding(imported.file, imported.node, {
    id: "imports",
    severity: "error",
    harm,
    fix: `modal run -m ${module}${name}`,
  });
}

/** In `try`, under `if`, or under `with image.imports():`, a missing module is expected. */
function isGuarded(file: PyFile, node: PyNode): boolean {
  for (let at = node.parent, inside = node; at !== undefined; inside = at, at = at.parent) {
    if (
      at.type === "TryStatement" &&
      inside === bodyOf(at) &&
      at.children.some((child) => child.type === "except")
    )
      return true;
    if (at.type === "IfStatement" && (!skipsBody(file, at) || inside === bodyOf(at))) return true;
    if (at.type === "WithStatement" && /\bimports\s*\(|\bsuppress\s*\(/.test(header(file, at))) return true;
  }
  return false;
}

function header(file: PyFile, statement: PyNode): string {
  const body = childOf(statement, "Body");
  return file.text.slice(statement.from, body?.from ?? statement.to);
}
