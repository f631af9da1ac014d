// A target file's names in, what `modal run FILE` could mean out, and which of them a name picks (client 1.6.4's rules).

import type { AppModel, Runnable } from "./app-model.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Project } from "./project.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { type ModalObject, RETURNED, type Value } from "./value.ts";

export interface Candidate {
  readonly runnable: Runnable;
  /** The module's own names for it first. */
  readonly names: readonly string[];
  /** 0 entrypoint of the module, 1 function of the module, 2 entrypoint of an app, 3 function of an app. */
  readonly priority: number;
}

export interface Candidates {
  readonly all: readonly Candidate[];
  /** Why there may be more, or fewer, than `all`; undefined when the list is complete. */
  readonly unsettled: string | undefined;
}

interface Listing {
  readonly model: AppModel;
  readonly names: Map<Runnable, string[]>;
  readonly priority: Map<Runnable, number>;
  unsettled: string | undefined;
}

export function listCandidates(project: Project, evaluator: Evaluator, model: AppModel): Candidates {
  const listing: Listing = {
    model,
    names: new Map(),
    priority: new Map(),
    unsettled: whyUnsettled(project, model),
  };
  const members = membersOf(project, evaluator, project.target, listing);
  for (const [name, value] of members)
    if (value.kind === "object" && value.class === "App") listApp(listing, name, value);
  for (const [name, value] of members) listMember(listing, name, value);
  const all = [...listing.names].map(([runnable, names]) => ({
    runnable,
    names,
    priority: listing.priority.get(runnable) ?? 3,
  }));
  return { all, unsettled: listing.unsettled };
}

function whyUnsettled(project: Project, model: AppModel): string | undefined {
  const [app] = model.unknownApps;
  if (app !== undefined) return `what \`${app}\` is cannot be told from the source`;
  if (model.unknownIncludes) return "an app includes another that cannot be told from the source";
  const conditional = model.runnables.find((one) => one.conditional);
  if (conditional !== undefined) return `\`${conditional.name}\` is defined only in some cases`;
  const dynamic = /\b(?:exec|eval|setattr|globals|locals|vars|__import__|import_module)\s*\(/;
  const eager = [...project.eager].find((file) => dynamic.test(topLevelText(file)));
  return eager === undefined ? undefined : `${eager.path} defines names while it runs`;
}

/** Statements at the top of the file without the bodies of functions and classes, in which such calls run later. */
function topLevelText(file: PyFile): string {
  return file.root.children
    .filter(
      (node) =>
        node.type === "ExpressionStatement" ||
        node.type === "ForStatement" ||
        node.type === "AssignStatement",
    )
    .map((node) => file.text.slice(node.from, Math.min(node.to, node.from + 2000)))
    .join("\n");
}

function membersOf(
  project: Project,
  evaluator: Evaluator,
  file: PyFile,
  listing: Listing,
): ReadonlyMap<string, Value> {
  const members = new Map<string, Value>();
  const pending = [file];
  const seen = new Set<PyFile>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const bindings = project.bindings(next, next.root);
    for (const name of bindings.byName.keys()) {
      const value = members.has(name) ? undefined : evaluator.exported(file, name);
      if (value !== undefined) members.set(name, value);
    }
    for (const star of bindings.stars) {
      const spec = star.source.kind === "import" ? star.source.from : "";
      const resolved = project.resolve(next, spec);
      if (resolved.kind === "file") pending.push(resolved.file);
      else listing.unsettled ??= `a star import from ${spec} may bring more`;
    }
  }
  for (const [name, value] of members) {
    if (value.kind === "unknown" && mayBeModal(value.why))
      listing.unsettled ??= `what \`${name}\` is cannot be told: ${value.why}`;
  }
  return members;
}

/** Reasons for not knowing a value that a Modal object could hide behind. */
const mayBeModal = (why: string): boolean =>
  why === RETURNED ||
  /only in some cases|star import|was not found|does not define|more than|may replace|global/.test(why);

function listApp(listing: Listing, name: string, app: ModalObject): void {
  // Entrypoints before functions, as the CLI lists them.
  const all = [...registered(listing.model, app)].sort(([, a], [, b]) => rank(a) - rank(b));
  for (const [tag, runnable] of all) {
    add(listing, runnable, `${name}.${tag}`);
    if (!listing.priority.has(runnable))
      listing.priority.set(runnable, runnable.kind === "entrypoint" ? 2 : 3);
  }
}

const rank = (runnable: Runnable): number => ["entrypoint", "function", "method"].indexOf(runnable.kind);

/** By tag, the last of each tag counts; those of included apps too, entrypoints left out, as `App.include` does. */
function registered(model: AppModel, app: ModalObject): ReadonlyMap<string, Runnable> {
  const byTag = new Map<string, Runnable>();
  const pending: { call: PyNode; own: boolean }[] = [{ call: app.call, own: true }];
  const seen = new Set<PyNode>();
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (seen.has(next.call)) continue;
    seen.add(next.call);
    for (const runnable of model.runnables) {
      const mine = runnable.app.call === next.call && (next.own || runnable.kind !== "entrypoint");
      if (mine) byTag.set(runnable.tag === "unknown" ? runnable.name : runnable.tag, runnable);
    }
    for (const other of model.included.get(next.call) ?? []) pending.push({ call: other.call, own: false });
  }
  return byTag;
}

function listMember(listing: Listing, name: string, value: Value): void {
  if (value.kind !== "function" && value.kind !== "class") return;
  for (const runnable of listing.model.byDefinition.get(value.node) ?? []) {
    if (runnable.registeredBy !== value.registeredBy) continue;
    const full = runnable.kind === "method" ? `${name}.${runnable.name}` : name;
    listing.names.set(runnable, [full, ...(listing.names.get(runnable) ?? [])]);
    listing.priority.set(runnable, runnable.kind === "entrypoint" ? 0 : 1);
  }
}

function add(listing: Listing, runnable: Runnable, name: string): void {
  listing.names.set(runnable, [...(listing.names.get(runnable) ?? []), name]);
}

export const matching = (all: readonly Candidate[], prefix: string): readonly Candidate[] =>
  all.filter(
    (one) => prefix === "" || one.names.some((name) => name === prefix || name.startsWith(`${prefix}.`)),
  );

/** The single candidate of the best priority, or undefined. */
export function pick(candidates: readonly Candidate[]): Candidate | undefined {
  const best = Math.min(...candidates.map((one) => one.priority));
  const first = candidates.filter((one) => one.priority === best);
  return first.length === 1 ? first[0] : undefined;
}
