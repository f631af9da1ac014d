// An event, the action's inputs and the trusted configuration -> what is asked for, or why nothing is.
import type { Experiment, ExperimentConfig } from "./config.ts";
import type { Command } from "./gate-command.ts";
import { parseCommand } from "./gate-command.ts";
import { type GateEvent, sameName } from "./gate-event.ts";
import { findExperiment, unknownExperiment } from "./gate-experiment.ts";
import { requireOwnBranch } from "./gate-fork.ts";
import type { Reason } from "./gate-refusal.ts";

/** What the gate's own inputs say. */
export interface GateWish {
  readonly experiment: string | undefined;
  /** After the experiment's own arguments. */
  readonly args: readonly string[];
  readonly sha: string | undefined;
  /** An experiment that inputs alone describe: asked for by whatever starts the workflow. */
  readonly inline?: Experiment;
  readonly continueFrom?: string;
  readonly pull?: number;
}

export interface StartAsk {
  readonly kind: "start";
  readonly experiment: Experiment;
  readonly args: readonly string[];
  readonly sha: string;
  /** Undefined: found by the commit. */
  readonly pull: number | undefined;
  /** The head of `pull` must be `sha` when the record is written. */
  readonly atHead: boolean;
  readonly label: string | undefined;
  readonly continueFrom: string | undefined;
}

export type Ask =
  | StartAsk
  | {
      readonly kind: "continue";
      readonly experiment: string;
      readonly key: string;
      readonly sha: string | undefined;
      readonly pull: number;
    }
  | { readonly kind: "stop"; readonly experiment: string; readonly pull: number }
  | { readonly kind: "unlabeled"; readonly label: string; readonly pull: number }
  | { readonly kind: "closed"; readonly pull: number }
  | { readonly kind: "pushed"; readonly pull: number; readonly sha: string }
  | { readonly kind: "nothing"; readonly reason: Reason; readonly message: string };

const nothing = (reason: Reason, message: string): Ask => ({ kind: "nothing", reason, message });

/** Events of which nothing can follow, told apart without any call. @throws Refusal "bad-command" */
export function findIdle(event: GateEvent, wish: GateWish): Ask | undefined {
  if (wish.inline !== undefined) return undefined;
  switch (event.event) {
    case "workflow_dispatch":
    case "schedule":
      return undefined;
    case "pull_request": {
      const known = ["labeled", "unlabeled", "synchronize", "closed"].includes(event.action);
      return known && event.pull !== undefined ? undefined : otherEvent(event);
    }
    case "issue_comment":
      if (event.action !== "created" || event.pullRequest === undefined) return otherEvent(event);
      return parseCommand(event.comment ?? "") === undefined
        ? nothing("no-command", "The comment is no command.")
        : undefined;
    default:
      return otherEvent(event);
  }
}

function otherEvent({ event, action }: GateEvent): Ask {
  const name = action === "" ? event : `${event} (${action})`;
  return nothing("other-event", `Nothing follows from the event ${name}.`);
}

/** @throws Refusal */
export function decideAsk(event: GateEvent, wish: GateWish, config: ExperimentConfig): Ask {
  const idle = findIdle(event, wish);
  if (idle !== undefined) return idle;
  if (wish.inline !== undefined) return startInline(event, wish, { ...config.defaults, ...wish.inline });
  const { pull } = event;
  if (event.event === "issue_comment") return askOfComment(event, wish, config);
  if (event.event !== "pull_request" || pull === undefined) return startFromInputs(event, wish, config);
  if (event.action === "closed") return { kind: "closed", pull: pull.number };
  if (event.action === "synchronize") return { kind: "pushed", pull: pull.number, sha: pull.headSha };
  const label = event.label ?? "";
  if (event.action === "unlabeled") return { kind: "unlabeled", label, pull: pull.number };
  return startFromLabel(event, wish, config);
}

function startFromLabel(event: GateEvent, wish: GateWish, config: ExperimentConfig): Ask {
  const label = event.label ?? "";
  const found = [...config.experiments.values()].find((one) => sameName(one.label, label));
  const wanted = wish.experiment === undefined || wish.experiment === found?.name;
  if (found === undefined || !wanted) {
    return nothing(
      "other-label",
      `The label ${JSON.stringify(label.slice(0, 50))} asks for no experiment here.`,
    );
  }
  requireOwnBranch(event);
  return {
    kind: "start",
    experiment: found,
    args: wish.args,
    sha: event.sha,
    pull: event.pull?.number,
    atHead: true,
    label: found.label,
    continueFrom: undefined,
  };
}

function startInline(event: GateEvent, wish: GateWish, experiment: Experiment): Ask {
  requireOwnBranch(event);
  return {
    kind: "start",
    experiment,
    args: wish.args,
    sha: event.pull === undefined ? (wish.sha ?? event.sha) : event.sha,
    pull: event.pull?.number ?? wish.pull,
    atHead: event.pull !== undefined,
    label: event.action === "labeled" ? event.label : undefined,
    continueFrom: wish.continueFrom,
  };
}

function startFromInputs(event: GateEvent, wish: GateWish, config: ExperimentConfig): Ask {
  const [only, ...others] = [...config.experiments.values()];
  const experiment =
    wish.experiment === undefined && others.length === 0 ? only : findExperiment(config, wish.experiment);
  if (experiment === undefined) throw unknownExperiment(config, wish.experiment);
  return {
    kind: "start",
    experiment,
    args: wish.args,
    sha: wish.sha ?? event.sha,
    pull: wish.pull,
    atHead: false,
    label: undefined,
    continueFrom: wish.continueFrom,
  };
}

function askOfComment(event: GateEvent, wish: GateWish, config: ExperimentConfig): Ask {
  const command = parseCommand(event.comment ?? "");
  const pull = event.pullRequest;
  if (command === undefined || pull === undefined) return nothing("no-command", "The comment is no command.");
  if (wish.experiment !== undefined && wish.experiment !== command.experiment) {
    return nothing(
      "no-command",
      `The command is for ${command.experiment}, and this workflow is for ${wish.experiment}.`,
    );
  }
  return askOfCommand(command, pull, { wish, config });
}

function askOfCommand(
  command: Command,
  pull: number,
  { wish, config }: { readonly wish: GateWish; readonly config: ExperimentConfig },
): Ask {
  if (command.kind === "stop") return { kind: "stop", experiment: command.experiment, pull };
  const experiment = findExperiment(config, command.experiment);
  if (experiment === undefined) throw unknownExperiment(config, command.experiment);
  if (command.kind === "continue") {
    return { kind: "continue", experiment: experiment.name, key: command.key, sha: command.sha, pull };
  }
  const args = [...wish.args, ...command.args];
  return {
    kind: "start",
    experiment,
    args,
    sha: command.sha,
    pull,
    atHead: true,
    label: undefined,
    continueFrom: undefined,
  };
}
