// A checkout and a version in; what keeps it from being released, as sentences, and its tags on the remote, out.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PROJECT = path.resolve(import.meta.dirname, "..");
/** What others copy or call; each names this project by owner and major version. */
const SHIPPED = /^(\.github\/workflows\/(experiment|poll)\.yml|examples\/.*\.yml|README\.md|docs\/.*\.md)$/;
const OURS = /(?<owner>[\w-]+)\/modal-experiments(?:\/[\w./-]+)?@(?<ref>[\w.]+)/g;

export interface Release {
  /** The checkout. */
  readonly root: string;
  /** As 1.2.3 */
  readonly version: string;
}

export function git(root: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

export const exactTag = (version: string) => `v${version}`;
export const majorTag = (version: string) => `v${version.split(".")[0]}`;

/** The commit that a ref of the remote names; undefined where it has none. */
export function findRemoteCommit(root: string, ref: string): string | undefined {
  return git(root, "ls-remote", "origin", ref).split("\t")[0] || undefined;
}

/** Every exact version that the remote has, by its tags. */
export function listVersions(root: string): readonly string[] {
  const refs = git(root, "ls-remote", "--refs", "origin", "refs/tags/v*").split("\n");
  return refs.flatMap((line) => /refs\/tags\/v(\d+\.\d+\.\d+)$/.exec(line)?.[1] ?? []);
}

export function compareVersions(one: string, other: string): number {
  const parts = (version: string) => version.split(".").map(Number);
  const [a, b] = [parts(one), parts(other)];
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function findForeignNames({ root, version }: Release, owner: string): readonly string[] {
  const files = git(root, "ls-files")
    .split("\n")
    .filter((name) => SHIPPED.test(name));
  return files.flatMap((name) => {
    const named = [...readFileSync(path.join(root, name), "utf8").matchAll(OURS)];
    const foreign = named.filter(
      ({ groups }) => groups?.["owner"] !== owner || groups["ref"] !== majorTag(version),
    );
    return foreign.map(([text]) => `${name} names ${text}; expected ${owner} and ${majorTag(version)}.`);
  });
}

function listFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
}

/** Builds this project into a new folder, which the caller removes. */
export function buildFresh(): string {
  const fresh = mkdtempSync(path.join(tmpdir(), "rebuilt-"));
  execFileSync(process.execPath, [path.join(PROJECT, "scripts", "build.ts"), "--out", fresh]);
  return fresh;
}

/** The names of the files of dist/ that are not what the fresh build holds. */
function findDifferences(root: string, fresh: string): readonly string[] {
  const present = path.join(root, "dist");
  const read = (folder: string) =>
    new Map(listFiles(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
  const [built, committed] = [read(fresh), read(present)];
  const names = new Set([...built.keys(), ...committed.keys()]);
  return [...names].filter((name) => built.get(name) !== committed.get(name));
}

function findMisplaced({ root, version }: Release): readonly string[] {
  const head = git(root, "rev-parse", "HEAD");
  const branch = /ref: (refs\/heads\/\S+)/.exec(git(root, "ls-remote", "--symref", "origin", "HEAD"))?.[1];
  const tip = branch === undefined ? undefined : findRemoteCommit(root, branch);
  const dirty = git(root, "status", "--porcelain");
  const tag = exactTag(version);
  return [
    ...(dirty === "" ? [] : [`The checkout is not clean:\n${dirty}`]),
    ...(tip === head ? [] : [`HEAD is ${head}, and the remote's default branch is at ${tip}.`]),
    ...(findRemoteCommit(root, `refs/tags/${tag}`) === undefined ? [] : [`The tag ${tag} exists already.`]),
  ];
}

/**
 * Every reason not to release, all at once; empty when there is none.
 * @param owner of the repository on GitHub
 * @param fresh a folder with a fresh build
 */
export function findObstacles(
  release: Release,
  { owner, fresh }: { readonly owner: string; readonly fresh: string },
): readonly string[] {
  const { version } = JSON.parse(readFileSync(path.join(release.root, "package.json"), "utf8"));
  return [
    ...(version === release.version ? [] : [`package.json has ${version}, not ${release.version}.`]),
    ...findMisplaced(release),
    ...findForeignNames(release, owner),
    ...findDifferences(release.root, fresh).map(
      (name) => `dist/${name} is not what a fresh build makes: run \`npm run build\`.`,
    ),
  ];
}

/** Writes owner and version into the files that name the project; a person looks at them and commits. */
export function prepare({ root, version }: Release, owner: string): readonly string[] {
  const files = git(root, "ls-files")
    .split("\n")
    .filter((name) => SHIPPED.test(name) || name === "package.json");
  return files.filter((name) => {
    const file = path.join(root, name);
    const before = readFileSync(file, "utf8");
    const after =
      name === "package.json"
        ? before.replace(/("version": ")[^"]*"/, `$1${version}"`)
        : before.replace(OURS, (text, was: string) =>
            text.replace(`${was}/`, `${owner}/`).replace(/@[\w.]+$/, `@${majorTag(version)}`),
          );
    if (after !== before) writeFileSync(file, after);
    return after !== before;
  });
}
