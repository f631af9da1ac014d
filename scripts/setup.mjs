// Brings a fresh clone to a state in which everything runs: locked npm packages, the hash-pinned .venv, and the
// protocol descriptor taken from the installed wheel. Plain JavaScript without packages, since it runs first.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const venv = path.join(root, ".venv");
const python = path.join(venv, "bin", "python");
const descriptor = path.join(root, ".cache", "modal-api.binpb");
const PYTHONS = ["python3", "python3.13", "python3.12", "python3.11", "python3.10"];

class SetupError extends Error {}

function run(command, args, hint) {
  const done = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (done.status === 0) return done.stdout;
  const detail =
    done.error?.message ?? `${done.stdout}\n${done.stderr}`.trim().split("\n").slice(-25).join("\n");
  throw new SetupError(`${hint}\n${detail}`);
}

function digest(...files) {
  const hash = createHash("sha256").update(process.platform + process.arch);
  for (const file of files) hash.update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** Runs `work` unless `stamp` already holds the digest of `inputs`; the stamp is written last, so a killed set-up repeats. */
function once(stamp, inputs, say, work) {
  const want = digest(...inputs);
  const have = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (have === want) return;
  const began = Date.now();
  console.log(`setup: ${say}`);
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, want);
  console.log(`setup: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new SetupError(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
}

function findPython() {
  for (const name of PYTHONS) {
    const done = spawnSync(name, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"], {
      encoding: "utf8",
    });
    const [major, minor] = (done.stdout ?? "").trim().split(".").map(Number);
    if (done.status === 0 && major === 3 && minor >= 10 && minor <= 13) return name;
  }
  throw new SetupError(
    "Python 3.10, 3.11, 3.12 or 3.13 was not found on PATH: install one of them (for example `apt-get install python3 python3-venv`).",
  );
}

function makeVenv() {
  const base = findPython();
  const probe = spawnSync(base, ["-c", "import venv, ensurepip"], { encoding: "utf8" });
  if (probe.status !== 0) {
    throw new SetupError(
      `${base} has no venv module: install it (on Debian and Ubuntu: \`apt-get install python3-venv\`).`,
    );
  }
  rmSync(venv, { recursive: true, force: true });
  run(base, ["-m", "venv", venv], "The virtual environment .venv could not be made.");
  const install = [
    "-m",
    "pip",
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--require-hashes",
    "-r",
    "requirements.txt",
  ];
  run(python, install, "The locked Python packages of requirements.txt could not be installed.");
}

function installPackages() {
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", args, "The locked npm packages could not be installed (`npm ci`).");
}

export function setup() {
  requireNode();
  const lock = ["package.json", "package-lock.json"];
  once(
    path.join(root, "node_modules", ".setup"),
    lock,
    "installing the locked npm packages",
    installPackages,
  );
  once(
    path.join(venv, ".setup"),
    ["requirements.txt"],
    "installing the locked Python packages into .venv",
    makeVenv,
  );
  once(
    `${descriptor}.setup`,
    ["requirements.txt", "scripts/descriptor.py"],
    "reading the protocol from the installed modal wheel",
    () => {
      mkdirSync(path.dirname(descriptor), { recursive: true });
      run(
        python,
        ["scripts/descriptor.py", descriptor],
        "The protocol descriptor could not be read from the modal wheel.",
      );
    },
  );
}

/** The Node 24 to run TypeScript with: this process's own when new enough, else the locked one. */
export function node24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const locked = path.join(root, "node_modules", ".bin", "node");
  if (existsSync(locked)) return locked;
  throw new SetupError(
    `Node ${process.versions.node} is older than 24 and no locked Node 24 exists for ${process.platform}-${process.arch}: install Node 24.`,
  );
}

/** Runs `work`; a set-up problem ends the process with its one message and exit code 1, without a stack. */
export function guarded(work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`setup: ${error.message}`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) guarded(setup);
