// Lines of one step's stdout and stderr in, their effect on the step out, by the rules of the runner's ActionCommandManager.
import { placeOf } from "./annotation-place.ts";
import type { Annotation, JobLog } from "./job-log.ts";
import type { SecretMasker } from "./secret-masker.ts";
import { findProperty, parseCommand, parseLegacyCommand, type WorkflowCommand } from "./workflow-command.ts";

/** What the commands of one step (main, pre or post) act on. */
export interface StepScope {
  readonly log: JobLog;
  readonly masker: SecretMasker;
  readonly workspace: string;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** Every command that took effect or was refused, in order. */
  readonly commands: WorkflowCommand[];
  /** Echo commands that are not hidden by nature; on from the start with step debug. */
  echo: boolean;
  /** A command could not be carried out, which fails the step whatever its exit code. */
  failed: boolean;
}

/** An invalid stop token: the runner gives up on the step at once. */
export class StepAborted extends Error {
  override readonly name = "StepAborted";
}

interface CommandRule {
  /** The command line itself is never shown, even with echo on. */
  readonly hidden: boolean;
  run(command: WorkflowCommand, scope: StepScope): void;
}

function requireName(command: WorkflowCommand): string {
  const name = findProperty(command, "name");
  if (name === undefined) throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
  return name;
}

function refuse(command: WorkflowCommand): never {
  throw new Error(`The \`${command.name}\` command is disabled. Use the environment files instead.`);
}

function annotation(level: Annotation["level"]): CommandRule {
  return {
    hidden: true,
    run: (command, scope) => scope.log.annotate(level, command.value, placeOf(command, scope.workspace)),
  };
}

function setEcho(command: WorkflowCommand, scope: StepScope): void {
  const value = command.value.trim().toUpperCase();
  if (value !== "ON" && value !== "OFF") {
    throw new Error(`Invalid echo command value: 'on' or 'off' is accepted, not '${command.value}'.`);
  }
  scope.echo = value === "ON";
}

function addMask(command: WorkflowCommand, scope: StepScope): void {
  if (command.value.trim() === "") {
    scope.log.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  if (scope.echo) scope.log.output("::add-mask::***");
  scope.masker.addLines(command.value);
}

const RULES: Readonly<Record<string, CommandRule>> = {
  "set-env": { hidden: false, run: refuse },
  "add-path": { hidden: false, run: refuse },
  "set-output": {
    hidden: false,
    run: (command, { outputs }) => outputs.set(requireName(command), command.value),
  },
  "save-state": {
    hidden: false,
    run: (command, { state }) => state.set(requireName(command), command.value),
  },
  "add-mask": { hidden: true, run: addMask },
  // Problem matchers turn later lines into annotations; no action here uses them, so they are only recorded.
  "add-matcher": { hidden: false, run: () => undefined },
  "remove-matcher": { hidden: false, run: () => undefined },
  debug: { hidden: true, run: (command, { log }) => log.debug(command.value) },
  error: annotation("error"),
  warning: annotation("warning"),
  notice: annotation("notice"),
  group: { hidden: false, run: (command, { log }) => log.output(`##[group]${command.value}`) },
  endgroup: { hidden: false, run: (_command, { log }) => log.output("##[endgroup]") },
  echo: { hidden: false, run: setEcho },
};
const STOP = "stop-commands";

export interface CommandInterpreter {
  /** Interprets or shows one line. @throws StepAborted on a stop token that the runner does not accept. */
  handle(line: string): void;
}

/** Stopped and resumed for stdout and stderr together, as one step has one command manager in the runner. */
export function createInterpreter(scope: StepScope): CommandInterpreter {
  const known = new Set([STOP, ...Object.keys(RULES)]);
  let stopToken: string | undefined;

  function stop(line: string, command: WorkflowCommand): void {
    const token = command.value;
    if (token === "" || known.has(token.toLowerCase()) || token.toLowerCase() === "pause-logging") {
      throw new StepAborted(`'${token}' is not accepted as a token for stop-commands.`);
    }
    stopToken = token;
    known.add(token.toLowerCase());
    if (token.length > 6) scope.masker.add(token);
    scope.log.output(line);
  }

  function resume(line: string, command: WorkflowCommand): boolean {
    if (command.name.toLowerCase() !== stopToken?.toLowerCase()) return false;
    scope.log.output(line);
    known.delete(stopToken.toLowerCase());
    stopToken = undefined;
    return true;
  }

  function run(line: string, command: WorkflowCommand, rule: CommandRule): void {
    if (scope.echo && !rule.hidden) scope.log.output(line);
    try {
      rule.run(command, scope);
    } catch (error) {
      const shown = rule.hidden ? command.name : line;
      scope.log.annotate("error", `Unable to process command '${shown}' successfully.`);
      scope.log.annotate("error", error instanceof Error ? error.message : String(error));
      scope.failed = true;
    }
  }

  /** True when the line was a command and is not to be shown as text. */
  function interpret(line: string): boolean {
    const command = parseCommand(line, known) ?? parseLegacyCommand(line, known);
    if (command === undefined) return false;
    if (stopToken !== undefined && !resume(line, command)) return false;
    scope.commands.push(command);
    const name = command.name.toLowerCase();
    const rule = RULES[name];
    if (name === STOP) stop(line, command);
    else if (rule !== undefined) run(line, command, rule);
    return true;
  }

  return {
    handle: (line) => {
      if (interpret(line)) return;
      // The runner marks composite steps with these, so it defuses them in what a process writes.
      scope.log.output(line.replace(/##\[(start-action|end-action)/g, "##[\\$1"));
    },
  };
}
