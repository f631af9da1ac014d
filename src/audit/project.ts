// A file-reading port and a target in, the target's file and those it imports out, parsed.

import { absenceIn } from "./absence.ts";
import type { SourceFiles } from "./audit.ts";
import type { Bindings } from "./binding.ts";
import { collectBindings } from "./bindings.ts";
import { type ImportedModule, importsOf, packages } from "./module-import.ts";
import { STANDARD_LIBRARY } from "./python-modules.ts";
import { LONGEST_SOURCE, type PyFile, type PyNode, parseSource } from "./syntax.ts";
import { nodesOf, textOf } from "./tree.ts";

const MOST_FILES = 50;
const MOST_READS = 300;
const TOO_MANY_FILES = `more than ${MOST_FILES} files`;
const TOO_MANY_READS = `more than ${MOST_READS} look-ups`;
const LIMITS = [TOO_MANY_FILES, TOO_MANY_READS];

/** An import of the repository's own, of something outside, or of something that could not be read. */
export type Resolved =
  | { readonly kind: "file"; readonly file: PyFile }
  | { readonly kind: "outside" }
  | { readonly kind: "unreadable"; readonly why: string };

export interface Project {
  readonly target: PyFile;
  /** In the order in which they were reached, the target first. */
  readonly files: readonly PyFile[];
  /** Files that `modal run` executes on the machine that launches. */
  readonly eager: ReadonlySet<PyFile>;
  readonly imports: readonly ImportedModule[];
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** The limit that kept some imports from being followed. */
  readonly limited: string | undefined;
  resolve(file: PyFile, spec: string): Resolved;
  bindings(file: PyFile, body: PyNode): Bindings;
  /** Names that a function of the file sets with `global`. */
  globals(file: PyFile): ReadonlySet<string>;
}

export interface Opening {
  readonly files: SourceFiles;
  readonly path: string;
  /** The target is a module path, so relative imports work and only the root is searched. */
  readonly module: boolean;
}

/** Undefined `target` text means that the file could not be read; the reason is in `unreadable`. */
export async function openProject(opening: Opening): Promise<Project | { readonly unreadable: string }> {
  const reader = new Reader(opening);
  const target = await reader.open(opening.path);
  if (!("file" in target)) return { unreadable: target.kind === "outside" ? "missing" : target.why };
  await reader.follow(target.file);
  return reader.project(target.file);
}

class Reader {
  readonly #opening: Opening;
  readonly #read = new Map<string, Resolved>();
  readonly #resolved = new Map<string, Resolved>();
  readonly #imports: ImportedModule[] = [];
  readonly #eager = new Set<PyFile>();
  readonly #files: PyFile[] = [];
  readonly #isAbsent: (path: string) => Promise<boolean>;
  #reads = 0;

  constructor(opening: Opening) {
    this.#opening = opening;
    this.#isAbsent = absenceIn(opening.files);
  }

  async open(path: string): Promise<Resolved> {
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const resolved = await this.#load(path);
    this.#read.set(path, resolved);
    return resolved;
  }

  async #load(path: string): Promise<Resolved> {
    if (this.#files.length >= MOST_FILES) return { kind: "unreadable", why: TOO_MANY_FILES };
    if (await this.#isAbsent(path)) return { kind: "outside" };
    if (++this.#reads > MOST_READS) return { kind: "unreadable", why: TOO_MANY_READS };
    const source = await this.#opening.files.read(path);
    if (typeof source !== "string") {
      return source.unreadable === "missing"
        ? { kind: "outside" }
        : { kind: "unreadable", why: source.unreadable };
    }
    if (source.length > LONGEST_SOURCE) {
      return {
        kind: "unreadable",
        why: `it has ${source.length} characters; at most ${LONGEST_SOURCE} are read`,
      };
    }
    if (source.includes("\0")) return { kind: "unreadable", why: "it has null bytes, so it is not Python" };
    const file = parseSource(path, source);
    this.#files.push(file);
    return { kind: "file", file };
  }

  /** Breadth first; what runs on the launching machine comes before what functions import later. */
  async follow(target: PyFile): Promise<void> {
    for (const eager of [true, false]) {
      const pending = eager ? [target] : [...this.#files];
      const seen = new Set<PyFile>(pending);
      for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
        if (eager) this.#eager.add(file);
        for (const imported of importsOf(file).filter((one) => one.eager === eager)) {
          for (const next of await this.#reach(imported)) if (!seen.has(next)) pending.push(next);
        }
        for (const next of pending) seen.add(next);
      }
    }
  }

  async #reach(imported: ImportedModule): Promise<readonly PyFile[]> {
    this.#imports.push(imported);
    const found: PyFile[] = [];
    for (const path of packages(imported.spec)) {
      const resolved = await this.#find(imported.file, path);
      this.#resolved.set(`${imported.file.path}\0${path}`, resolved);
      if (resolved.kind === "file") found.push(resolved.file);
      else if (path !== imported.spec) break;
    }
    return found;
  }

  async #find(file: PyFile, spec: string): Promise<Resolved> {
    if (spec.startsWith("modal.") || spec === "modal") return { kind: "outside" };
    if (STANDARD_LIBRARY.has(spec.split(".")[0] ?? "")) return { kind: "outside" };
    let unreadable: Resolved | undefined;
    for (const path of this.#paths(file, spec)) {
      const resolved = await this.open(path);
      if (resolved.kind === "file") return resolved;
      if (resolved.kind === "unreadable") unreadable ??= resolved;
    }
    return unreadable ?? { kind: "outside" };
  }

  #paths(file: PyFile, spec: string): readonly string[] {
    const dots = /^\.*/.exec(spec)?.[0].length ?? 0;
    const inner = spec
      .slice(dots)
      .split(".")
      .filter((part) => part !== "");
    const own = file.path.split("/").slice(0, -1);
    const script = this.#opening.path.split("/").slice(0, -1);
    const relative = dots > 0 && dots - 1 <= own.length ? [own.slice(0, own.length - dots + 1)] : [];
    // A package under `src` is importable once the project is installed, as such projects are.
    const roots = dots > 0 ? relative : this.#opening.module ? [[], ["src"]] : [script, [], ["src"]];
    const paths = roots.flatMap((root) => {
      const path = [...root, ...inner].join("/");
      return [
        ...(inner.length > 0 ? [`${path}.py`] : []),
        path === "" ? "__init__.py" : `${path}/__init__.py`,
      ];
    });
    return [...new Set(paths)];
  }

  project(target: PyFile): Project {
    const bindings = new Map<PyNode, Bindings>();
    const globals = new Map<PyFile, ReadonlySet<string>>();
    return {
      target,
      files: this.#files,
      eager: this.#eager,
      imports: this.#imports,
      unreadable: [...this.#read].flatMap(([path, one]) =>
        one.kind === "unreadable" && !LIMITS.includes(one.why) ? [{ path, why: one.why }] : [],
      ),
      limited: LIMITS.find((why) =>
        [...this.#read.values()].some((one) => one.kind === "unreadable" && one.why === why),
      ),
      resolve: (file, spec) => this.#resolved.get(`${file.path}\0${spec}`) ?? { kind: "outside" },
      bindings: (file, body) => {
        const known = bindings.get(body) ?? collectBindings(file, body);
        bindings.set(body, known);
        return known;
      },
      globals: (file) => {
        const known = globals.get(file) ?? globalNames(file);
        globals.set(file, known);
        return known;
      },
    };
  }
}

function globalNames(file: PyFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesOf(file, "ScopeStatement")) {
    if (node.children[0]?.type !== "global") continue;
    for (const child of node.children) if (child.type === "VariableName") names.add(textOf(file, child));
  }
  return names;
}
