// Committed content of a volume as an immutable map from path to entry, and the pure changes on it.

interface Stamped {
  /** Permission bits, the low 12 of st_mode. */
  readonly mode: number;
  readonly mtimeMs: number;
}
export interface FileEntry extends Stamped {
  readonly kind: "file";
  readonly size: number;
  readonly sha256: string;
}
export interface DirectoryEntry extends Stamped {
  readonly kind: "directory";
}
export interface SymlinkEntry extends Stamped {
  readonly kind: "symlink";
  /** Kept as written and never followed on this machine. */
  readonly target: string;
}
export type Entry = FileEntry | DirectoryEntry | SymlinkEntry;

/**
 * Keys are relative to the volume's root, parts joined by "/", without "", "." or "..".
 * Every parent of a key is itself a key with a directory entry; the root "" is not listed.
 */
export type Manifest = ReadonlyMap<string, Entry>;

export interface Changes {
  readonly set: ReadonlyMap<string, Entry>;
  readonly deleted: ReadonlySet<string>;
}

/** The directory that holds `path`; "" is the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** True for everything below the directory `path`, but not for `path` itself. */
export function isBelow(candidate: string, path: string): boolean {
  return path === "" ? candidate !== "" : candidate.startsWith(`${path}/`);
}

function same(a: Entry, b: Entry): boolean {
  if (a.kind === "directory") return b.kind === "directory" && a.mode === b.mode;
  if (a.kind === "symlink") return b.kind === "symlink" && a.target === b.target;
  return b.kind === "file" && a.sha256 === b.sha256 && a.mode === b.mode && a.mtimeMs === b.mtimeMs;
}

/** What turns `before` into `after`. A directory also counts as changed when an entry directly in it did. */
export function diff(before: Manifest, after: Manifest): Changes {
  const set = new Map<string, Entry>();
  const deleted = new Set<string>();
  const touched = new Set<string>();
  for (const path of before.keys()) {
    if (!after.has(path)) deleted.add(path);
  }
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (old === undefined || !same(old, entry)) set.set(path, entry);
  }
  for (const path of [...deleted, ...set.keys()]) touched.add(parentOf(path));
  for (const path of touched) {
    const entry = after.get(path);
    if (entry !== undefined) set.set(path, entry);
  }
  return { set, deleted };
}

/** `head` with `changes` made on it; where both sides changed one path, the changes win. */
export function apply(head: Manifest, changes: Changes): Manifest {
  const next = new Map([...head].filter(([path]) => !changes.deleted.has(path)));
  // A directory stays when something in it does.
  for (const path of [...next.keys()]) {
    for (let dir = parentOf(path); dir !== "" && !next.has(dir); dir = parentOf(dir))
      restore(next, head, dir);
  }
  for (const [path, entry] of [...changes.set].sort(byPath)) {
    addParents(next, path, entry.mtimeMs);
    if (entry.kind !== "directory" && next.get(path)?.kind === "directory") deleteBelow(next, path);
    next.set(path, entry);
  }
  return next;
}

function restore(next: Map<string, Entry>, head: Manifest, path: string): void {
  const entry = head.get(path);
  if (entry !== undefined) next.set(path, entry);
}

/** Paths so that what a directory holds comes before the directory. */
export function deepestFirst(paths: Iterable<string>): readonly string[] {
  return [...paths].sort().reverse();
}

/** Orders `[path, entry]` pairs so that a directory comes before what it holds. */
export function byPath(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function addParents(next: Map<string, Entry>, path: string, mtimeMs: number): void {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    const parent = path.slice(0, end);
    if (next.get(parent)?.kind !== "directory") next.set(parent, { kind: "directory", mode: 0o755, mtimeMs });
  }
}

function deleteBelow(next: Map<string, Entry>, path: string): void {
  for (const key of [...next.keys()]) {
    if (isBelow(key, path)) next.delete(key);
  }
}
