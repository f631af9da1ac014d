// The Modal command line client as a child process; what its output means is decided in core/cli-output and core/call-list.
import { type ChildProcess, spawn } from "node:child_process";
import { type ListedApp, parseAppFunctions, parseAppList, parseCalls } from "../core/call-list.ts";
import { isDebugLine } from "../core/cli-output.ts";
import { ExternalError } from "../core/errors.ts";
import { classifyFailure } from "../core/launch-failure.ts";
import type { CallFacts } from "../core/observation.ts";
import { findTargetFunction } from "../core/target-function.ts";
import type { ClientExit, ClientProcess, ModalCli } from "../ports.ts";
import { type CommandResult, runQuietly } from "./command.ts";

export interface ModalCliOptions {
  /** `modal`, or `uv run modal`. */
  readonly command: readonly string[];
  /** Absolute; the client runs here. */
  readonly directory: string;
  /** The whole environment of the child: nothing else is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly modalEnvironment?: string;
}

const TAIL_LINES = 200;

export function createModalCli(options: ModalCliOptions): ModalCli {
  const scope = options.modalEnvironment === undefined ? [] : ["--env", options.modalEnvironment];
  const run = (args: readonly string[]): Promise<string> => runCommand(options, args);
  return {
    version: async () => {
      const text = await run(["--version"]);
      const version = /modal client version: (\S+)/.exec(text)?.[1];
      if (version === undefined) throw notModal(options.command, text);
      return version;
    },
    help: (target) => run(["run", ...target, "--help"]),
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
    wanted.map(async ([name, id]) => parseCalls(await run(["function", "calls", id, "--json"]), name)),
  );
  return lists.flat().sort((a, b) => (a.enqueuedAt ?? "").localeCompare(b.enqueuedAt ?? ""));
}

async function runCommand(options: ModalCliOptions, args: readonly string[]): Promise<string> {
  const [program = "modal", ...words] = options.command;
  const shown = [...options.command, ...args].join(" ");
  let done: CommandResult;
  try {
    done = await runQuietly([program, ...words, ...args], {
      cwd: options.directory,
      env: options.environment,
    });
  } catch (error) {
    throw new ExternalError({
      system: "modal-cli",
      operation: shown,
      message: `The Modal client could not be started: the command ${JSON.stringify(program)} (input modal-command) was not found or is not executable.`,
      advice:
        "Install it in an earlier step, for example `pip install modal==1.6.4`, or set modal-command to how it is started, for example `uv run modal`.",
      cause: error,
    });
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
  const child = spawn(program, [...words, ...argv], {
    cwd: options.directory,
    env: { ...options.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const tail: string[] = [];
  const take = (line: string): void => {
    if (!isDebugLine(line) && tail.push(line) > TAIL_LINES) tail.shift();
    onLine(line);
  };
  readLines(child, take);
  return {
    exited: exitOf(child),
    signal: (name) => {
      child.kill(name);
    },
    tail: () => tail.join("\n"),
  };
}

function exitOf(child: ChildProcess): Promise<ClientExit> {
  return new Promise((resolve) => {
    child.on("error", () => resolve({ code: 127, signal: null }));
    // `close` comes after both streams have ended, so no line is missed.
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
}

/** A line without end longer than this is handed on in pieces: a child cannot make us hold its output without bound. */
const LONGEST_LINE = 64 * 1024;

function readLines(child: ChildProcess, take: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    let rest = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      const lines = (rest + chunk).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? "";
      for (const line of lines) take(line);
      if (rest.length > LONGEST_LINE) {
        take(rest);
        rest = "";
      }
    });
    stream.on("end", () => {
      if (rest !== "") take(rest);
    });
  }
}
