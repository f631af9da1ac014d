// The checkout in; two whole releases on a throw-away remote, with what must be refused in between, as one line a step, out.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pack } from "./release-package.ts";
import {
  buildFresh,
  findObstacles,
  findRemoteCommit,
  git,
  prepare,
  type Release,
} from "./release-repository.ts";
import { moveMajor, tagVersion } from "./release-tags.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const OWNER = "rehearsal";

type Say = (line: string) => void;

interface Stage {
  /** Everything of the rehearsal lies here. */
  readonly folder: string;
  /** A fresh build. */
  readonly fresh: string;
  readonly say: Say;
}

function clone(folder: string): string {
  const remote = path.join(folder, "remote.git");
  const work = path.join(folder, "work");
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", remote);
  git(folder, "clone", "--quiet", ROOT, work);
  git(work, "remote", "set-url", "origin", remote);
  git(work, "config", "user.name", OWNER);
  git(work, "config", "user.email", `${OWNER}@example.com`);
  return work;
}

function commit(root: string, message: string): void {
  git(root, "commit", "--quiet", "--all", "--message", message);
  git(root, "push", "--quiet", "origin", "HEAD:refs/heads/main");
}

function requireRefused(what: string, work: () => unknown): void {
  try {
    work();
  } catch {
    return;
  }
  throw new Error(`${what} was not refused`);
}

function requireObstacle(release: Release, fresh: string, pattern: RegExp): void {
  const found = findObstacles(release, { owner: OWNER, fresh });
  if (!found.some((each) => pattern.test(each)))
    throw new Error(`expected an obstacle like ${pattern}, found ${JSON.stringify(found)}`);
}

/** Installs the package as a user does, without a registry, and runs its command. */
function tryPackage(file: string, folder: string): void {
  const options = ["--prefix", folder, "--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", ...options, file], { stdio: "pipe" });
  const command = path.join(folder, "node_modules", ".bin", "modal-experiments");
  const shown = execFileSync(command, ["--help"], { encoding: "utf8" });
  if (!shown.includes("modal-experiments audit")) throw new Error(`the packed command answers ${shown}`);
}

function releaseOnce(release: Release, { folder, fresh, say }: Stage): void {
  const { root, version } = release;
  const obstacles = findObstacles(release, { owner: OWNER, fresh });
  if (obstacles.length > 0) throw new Error(obstacles.join("\n"));
  say(`${version}: version, owner, branch and tag are right, and dist/ is what a fresh build makes`);
  tryPackage(pack(release), folder);
  say(`${version}: packed, installed from the package, and its command answers`);
  requireRefused("moving the major tag before the exact one", () => moveMajor(release));
  tagVersion(release);
  requireRefused("a second tag of the same version", () => tagVersion(release));
  moveMajor(release);
  const [exact, major] = [`v${version}`, "v1"].map((tag) => findRemoteCommit(root, `refs/tags/${tag}`));
  if (exact !== git(root, "rev-parse", "HEAD") || major !== exact) throw new Error("a tag is misplaced");
  say(`${version}: tagged once and for all, and v1 moved to it`);
}

function refuseTampering(release: Release, { fresh, say }: Stage): void {
  const { root } = release;
  requireObstacle(release, fresh, /^package\.json has/);
  requireObstacle(release, fresh, /names OWNER\/modal-experiments/);
  appendFileSync(path.join(root, "dist", "launch", "index.js"), "\n");
  requireObstacle(release, fresh, /^dist\/launch\/index\.js is not/);
  requireObstacle(release, fresh, /not clean/);
  git(root, "checkout", "--quiet", "dist");
  say("refused: another version, a placeholder for the owner, one byte more in dist/");
}

function rehearseIn(stage: Stage): void {
  const root = clone(stage.folder);
  git(root, "push", "--quiet", "origin", "HEAD:refs/heads/main");
  refuseTampering({ root, version: "1.0.0" }, stage);
  for (const version of ["1.0.0", "1.0.1"]) {
    prepare({ root, version }, OWNER);
    commit(root, `Release ${version}`);
    releaseOnce({ root, version }, stage);
  }
  git(root, "checkout", "--quiet", "HEAD^");
  requireRefused("moving v1 back", () => moveMajor({ root, version: "1.0.0" }));
  stage.say("refused: moving v1 back");
}

/** @throws Error at the first step that does not go as it should */
export function rehearse(say: Say): void {
  const folder = mkdtempSync(path.join(tmpdir(), "rehearsal-"));
  const fresh = buildFresh();
  try {
    rehearseIn({ folder, fresh, say });
  } finally {
    for (const each of [folder, fresh]) rmSync(each, { recursive: true, force: true });
  }
}
