// A wish for a version and for packages -> a virtual environment of its own that holds the Modal client and them.
import path from "node:path";
import { ExternalError, InputError } from "../core/errors.ts";
import { type Command, type CommandResult, runQuietly } from "./command.ts";
import { PACKAGE } from "./package-folder.ts";
import { isRegularFile, makeTemporaryFolder } from "./source-files.ts";

export interface ClientWish {
  /** Undefined: the locked one. */
  readonly version?: string;
  /** Requirements file, absolute. */
  readonly requirements?: string;
  /** Of pip and of the code that packages run when they are built: no token of ours. */
  readonly environment: Readonly<Record<string, string>>;
  readonly temporary: string;
  readonly directory: string;
  readonly signal?: AbortSignal;
}

export interface InstalledClient {
  readonly command: readonly string[];
  /** What was installed, in words. */
  readonly said: string;
  /** Not locked with hashes. */
  readonly loose: boolean;
}

const PYTHONS = ["python3", "python3.13", "python3.12", "python3.11", "python3.10"];
const LOCK = path.join(PACKAGE, "modal-client.txt");
const QUIET = ["--quiet", "--disable-pip-version-check", "--no-input"];
const TIMEOUT = 20 * 60_000;

/** @throws ExternalError naming the step that failed, with pip's last lines; InputError for a file that is not there */
export async function installClient(wish: ClientWish): Promise<InstalledClient> {
  const { version, requirements } = wish;
  if (requirements !== undefined && !(await isRegularFile(requirements).catch(() => false))) {
    throw new InputError(
      "python-requirements",
      `The input python-requirements names ${JSON.stringify(path.relative(wish.directory, requirements))}, which does not exist in the checkout. Accepted: a requirements file, relative to the checkout.`,
    );
  }
  const folder = await makeTemporaryFolder(wish.temporary, "modal-client-");
  await runStep(wish, "The virtual environment for the Modal client could not be made", [
    await findPython(wish),
    "-m",
    "venv",
    folder,
  ]);
  const pip = [path.join(folder, "bin", "python"), "-m", "pip", "install", ...QUIET] as const;
  const client = version === undefined ? ["--require-hashes", "-r", LOCK] : [`modal==${version}`];
  await runStep(wish, `The Modal client ${version ?? ""} could not be installed`, [...pip, ...client]);
  if (requirements !== undefined) {
    await runStep(wish, "The packages of python-requirements could not be installed", [
      ...pip,
      "-r",
      requirements,
    ]);
  }
  const said = version === undefined ? "the locked version" : `version ${version}, as modal-version asks`;
  return { command: [path.join(folder, "bin", "modal")], said, loose: version !== undefined };
}

async function findPython(wish: ClientWish): Promise<string> {
  const probe = "import sys, venv, ensurepip; sys.exit(0 if sys.version_info[:2] >= (3, 10) else 3)";
  for (const name of PYTHONS) {
    const done = await run(wish, [name, "-c", probe]).catch(() => undefined);
    if (done?.exitCode === 0) return name;
  }
  throw new ExternalError({
    system: "modal-cli",
    operation: "python3",
    message: `The Modal client is not on PATH and cannot be installed: no Python of 3.10 or newer with the modules venv and ensurepip was found (looked for ${PYTHONS.join(", ")}).`,
    advice:
      "Put actions/setup-python before this step, or install the client yourself and say with modal-command how it is started, for example `uv run modal`.",
  });
}

function run(wish: ClientWish, command: Command): Promise<CommandResult> {
  const { environment: env, directory: cwd, signal } = wish;
  return runQuietly(command, { cwd, env, timeout: TIMEOUT, ...(signal === undefined ? {} : { signal }) });
}

async function runStep(wish: ClientWish, failure: string, command: Command): Promise<void> {
  const done = await run(wish, command);
  if (done.exitCode === 0) return;
  const last = `${done.stdout}\n${done.stderr}`.trim().split("\n").slice(-15).join("\n");
  throw new ExternalError({
    system: "modal-cli",
    operation: command.slice(1, 4).join(" "),
    status: done.exitCode,
    message: `${failure}: exit code ${done.exitCode}.\n${last}`,
    advice:
      "Read the lines above. A package that does not exist or does not fit this Python is mended in the inputs modal-version and python-requirements; a network that failed, by running the job again.",
  });
}
