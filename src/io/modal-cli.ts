// The Modal command line client as a child process; what its output means is decided in core/cli-output and core/call-list.
import { type ListedApp, parseAppFunctions, parseAppList, parseCalls } from "../core/call-list.ts";
import { isDebugLine } from "../core/cli-output.ts";
import { defined } from "../core/defined.ts";
import { ExternalError } from "../core/errors.ts";
import { classifyFailure } from "../core/launch-failure.ts";
import type { CallFacts } from "../core/observation.ts";
import { findTargetFunction } from "../core/target-function.ts";
import type { ClientProcess, ModalCli } from "../ports.ts";
import { type CommandResult, runQuietly, startReading } from "./command.ts";

export interface ModalCliOptions {
  /** `modal`, or `uv run modal`; not empty. */
  readonly command: readonly string[];
  /** Absolute; the client runs here. */
  readonly directory: string;
  /** The whole environment of the child: nothing else is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly modalEnvironment?: string;
  /** `--version` of this very command, begun already. */
  readonly earlyVersion?: Promise<CommandResult>;
  /** Ends what only looks at the target, once nobody waits for the answer any more. */
  readonly abandoned?: AbortSignal;
}

const TAIL_LINES = 200;

/** The command itself could not be started. */
export class NotInstalled extends ExternalError {
  constructor(program: string, operation: string, cause: unknown) {
    super({
      system: "modal-cli",
      operation,
      message: `The Modal client could not be started: the command ${JSON.stringify(program)} (input modal-command) was not found or is not executable.`,
      advice:
        "Leave modal-command empty to have the client found or installed, install it in an earlier step, or set modal-command to how it is started, for example `uv run modal`.",
      cause,
    });
  }
}

export function createModalCli(options: ModalCliOptions): ModalCli {
  const scope = options.modalEnvironment === undefined ? [] : ["--env", options.modalEnvironment];
  const { abandoned: _, ...lasting } = options;
  const run = (args: readonly string[]): Promise<string> => runCommand(lasting, args);
  return {
    version: async () => {
      const text = await runCommand(options, ["--version"], options.earlyVersion);
      const version = /modal client version: (\S+)/.exec(text)?.[1];
      if (version === undefined) throw notModal(options.command, text);
      return version;
    },
    help: (target) => runCommand(options, ["run", ...target, "--help"]),
    findApps: async (name): Promise<readonly ListedApp[]> => {
      const apps = parseAppList(await run(["app", "list", "--json", ...scope]));
      return apps.filter((app) => app.name === name);
    },
    calls: (appId, symbol) => readCalls(run, appId, symbol),
    start: (argv, onLine) => startClient(options, argv, onLine),
    stop: async (appId) => {
      try {
        await run(["app", "stop", "--yes", appId]);
      } catch (error) {
        // The client answers 1 for an app that is already stopped; the list says which it was.
        const listed = parseAppList(await run(["app", "list", "--json", ...scope]));
        if (listed.some((app) => app.id === appId && !app.stopped)) throw error;
      }
    },
  };
}

async function readCalls(
  run: (args: readonly string[]) => Promise<string>,
  appId: string,
  symbol: string | undefined,
): Promise<readonly CallFacts[]> {
  const functions = parseAppFunctions(await run(["app", "info", appId, "--json"]));
  const target = findTargetFunction(symbol, [...functions.keys()]);
  const wanted = target === undefined ? [...functions] : [...functions].filter(([name]) => name === target);
  const lists = await Promise.all(
    wanted.map(async ([name, id]) => {
      const text = await run(["function", "calls", id, "--json"]).catch(noCallsOf);
      return text === undefined ? [] : parseCalls(text, name);
    }),
  );
  return lists.flat().sort((a, b) => (a.enqueuedAt ?? "").localeCompare(b.enqueuedAt ?? ""));
}

/** A function that its app names but that was never created, since its launcher died before, has no calls. */
function noCallsOf(error: unknown): undefined {
  if (error instanceof ExternalError && /\bnot found\b/i.test(error.message)) return undefined;
  throw error;
}

async function runCommand(
  options: ModalCliOptions,
  args: readonly string[],
  begun?: Promise<CommandResult>,
): Promise<string> {
  const [program = "modal", ...words] = options.command;
  const shown = [...options.command, ...args].join(" ");
  let done: CommandResult;
  try {
    const place = {
      cwd: options.directory,
      env: options.environment,
      ...defined({ signal: options.abandoned }),
    };
    done = await (begun ?? runQuietly([program, ...words, ...args], place));
  } catch (error) {
    throw new NotInstalled(program, shown, error);
  }
  if (done.exitCode === 0) return done.stdout;
  const text = withoutDebug(`${done.stdout}\n${done.stderr}`);
  const failure = classifyFailure(text);
  throw new ExternalError({
    system: "modal-cli",
    operation: shown,
    status: done.exitCode,
    message: `\`${shown}\` ended with exit code ${done.exitCode}: ${failure.cause}.\n${text.split("\n").slice(-25).join("\n")}`,
    advice: failure.advice,
  });
}

function withoutDebug(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !isDebugLine(line))
    .join("\n");
}

function notModal(command: readonly string[], text: string): ExternalError {
  return new ExternalError({
    system: "modal-cli",
    operation: "modal --version",
    message: `The command ${JSON.stringify(command.join(" "))} (input modal-command) is not the Modal client: it printed ${JSON.stringify(text.slice(0, 80))}.`,
    advice: "Set modal-command to the Modal client, for example `modal` or `uv run modal`.",
  });
}

function startClient(
  options: ModalCliOptions,
  argv: readonly string[],
  onLine: (line: string) => void,
): ClientProcess {
  const [program = "modal", ...words] = options.command;
  const tail: string[] = [];
  const { exited, signal } = startReading(
    [program, ...words, ...argv],
    { cwd: options.directory, env: options.environment },
    (line) => {
      if (!isDebugLine(line) && tail.push(line) > TAIL_LINES) tail.shift();
      onLine(line);
    },
  );
  return { exited, signal, tail: () => tail.join("\n") };
}
