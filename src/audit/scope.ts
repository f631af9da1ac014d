// A place in a file and a name in, the binding that the name has there out.

import type { Binding, Bindings } from "./binding.ts";
import type { Project } from "./project.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { bodyOf, childOf, contains, textOf } from "./tree.ts";

const SCOPES = new Set(["FunctionDefinition", "ClassDefinition", "LambdaExpression"]);

/** What a name is where it is used; `parameter` names the function that it belongs to. */
export type Found =
  | { readonly kind: "binding"; readonly binding: Binding }
  | { readonly kind: "parameter"; readonly of: PyNode }
  | { readonly kind: "unsettled"; readonly why: string }
  | { readonly kind: "absent"; readonly stars: readonly Binding[] };

/** The functions and classes around `node` whose bodies hold it, innermost first. */
export function scopesAround(node: PyNode): readonly PyNode[] {
  const scopes: PyNode[] = [];
  let inside = node;
  for (let at = node.parent; at !== undefined; inside = at, at = at.parent) {
    if (at.type === "LambdaExpression") scopes.push(at);
    else if (SCOPES.has(at.type) && inside.type === "Body") scopes.push(at);
  }
  return scopes;
}

/** Finds `name` as code at `node` sees it. */
export function findName(
  project: Project,
  file: PyFile,
  use: { readonly node: PyNode; readonly name: string },
): Found {
  if (comprehensionBinds(file, use.node, use.name))
    return { kind: "unsettled", why: "a comprehension binds it" };
  let later = false;
  for (const [index, scope] of scopesAround(use.node).entries()) {
    const function_ = scope.type !== "ClassDefinition";
    // A method does not see the names of the class around it.
    if (!function_ && index > 0) continue;
    const found = findIn(project, file, { ...use, scope, later });
    if (found !== undefined) return found;
    if (function_) later = true;
  }
  return findAtTop(project, file, { ...use, later });
}

interface Use {
  readonly node: PyNode;
  readonly name: string;
  /** The use runs after the whole scope has run, as inside a function that is called later. */
  readonly later: boolean;
}

function findIn(project: Project, file: PyFile, use: Use & { readonly scope: PyNode }): Found | undefined {
  const body = bodyOf(use.scope);
  const bindings = body === undefined ? undefined : project.bindings(file, body);
  const own = bindings?.byName.get(use.name);
  const isParameter = use.scope.type !== "ClassDefinition" && parameterNames(file, use.scope).has(use.name);
  if (own === undefined || body === undefined)
    return isParameter ? { kind: "parameter", of: use.scope } : undefined;
  if (isParameter) return { kind: "unsettled", why: "a parameter is set again" };
  return choose(own, body, use);
}

function findAtTop(project: Project, file: PyFile, use: Use): Found {
  const top: Bindings = project.bindings(file, file.root);
  const own = top.byName.get(use.name);
  if (own === undefined) return { kind: "absent", stars: top.stars };
  if (project.globals(file).has(use.name))
    return { kind: "unsettled", why: "a function sets it with `global`" };
  const found = choose(own, file.root, use);
  const starred = found.kind === "binding" && top.stars.some((star) => star.at > found.binding.at);
  return starred ? { kind: "unsettled", why: "a star import may replace it" } : found;
}

/** The top-level value after the whole module has run, as an importing module sees it. */
export function findExport(project: Project, file: PyFile, name: string): Found {
  return findAtTop(project, file, { node: file.root, name, later: true });
}

function choose(all: readonly Binding[], scope: PyNode, use: Use): Found {
  const inBlock = (one: Binding) => one.block !== scope && contains(one.block, use.node);
  const real = all.filter((one) => !one.fallback || inBlock(one));
  const candidates = real.length > 0 ? real : all;
  if (
    candidates.some((one) => one.at > use.node.from && one.loop !== undefined && contains(one.loop, use.node))
  ) {
    return { kind: "unsettled", why: "it changes in a loop" };
  }
  const before = use.later ? candidates : candidates.filter((one) => one.at <= use.node.from);
  const last = before.at(-1);
  if (last === undefined) return { kind: "unsettled", why: "it is used before it is set" };
  const definite = last.block === scope || inBlock(last);
  const only = candidates.length === 1 && last.source.kind !== "expression";
  return definite || only
    ? { kind: "binding", binding: last }
    : { kind: "unsettled", why: "it is set only in some cases" };
}

/** Names of a function's parameters; `*args` and `**kwargs` count. */
export function parameterNames(file: PyFile, definition: PyNode): ReadonlySet<string> {
  const list = childOf(definition, "ParamList");
  const names = new Set<string>();
  let fresh = true;
  for (const child of list?.children ?? []) {
    if (child.type === "VariableName" && fresh) {
      names.add(textOf(file, child));
      fresh = false;
    } else if (child.type === ",") fresh = true;
  }
  return names;
}

function comprehensionBinds(file: PyFile, node: PyNode, name: string): boolean {
  for (let at = node.parent; at !== undefined && at.type !== "Body"; at = at.parent) {
    if (!at.children.some((child) => child.type === "for")) continue;
    let binding = false;
    for (let i = at.index + 1; i <= at.last; i++) {
      const inner = file.nodes[i];
      if (inner?.type === "for") binding = true;
      else if (inner?.type === "in") binding = false;
      else if (binding && inner?.type === "VariableName" && textOf(file, inner) === name) return true;
    }
  }
  return false;
}
