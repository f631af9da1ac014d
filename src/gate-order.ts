// A request in words -> the commit, pull request, configuration and arms that it means at this moment.
import { lowerNumbers } from "./core/config-lower.ts";
import { InputError } from "./core/errors.ts";
import type { Ask, StartAsk } from "./core/gate-ask.ts";
import { sameName } from "./core/gate-event.ts";
import { findExperiment } from "./core/gate-experiment.ts";
import { requireSameRepository } from "./core/gate-fork.ts";
import { Refusal } from "./core/gate-refusal.ts";
import type { RunRecord } from "./core/record.ts";
import { type Arm, armLabel, expandSweep, requireDistinctPaths } from "./core/sweep.ts";
import type { Scene } from "./gate-scene.ts";

export type Wanted = Extract<Ask, { readonly kind: "start" | "continue" }>;

/** One request as far as it is understood. */
export interface Order {
  readonly ask: StartAsk;
  /** Only this arm of a sweep: of a run that is continued. */
  readonly only: Pick<Arm, "name" | "seed"> | undefined;
}

export function orderOf(wanted: Wanted, records: readonly RunRecord[], scene: Scene): Order {
  return wanted.kind === "start" ? { ask: wanted, only: undefined } : orderOfContinue(wanted, records, scene);
}

/** The commit and the arm are those of the run that is continued, unless the command names the pull request's head. */
function orderOfContinue(
  wanted: Extract<Wanted, { readonly kind: "continue" }>,
  records: readonly RunRecord[],
  { config }: Scene,
): Order {
  const record = records.find(
    ({ intent }) => intent.key === wanted.key && intent.experiment === wanted.experiment,
  );
  const experiment = findExperiment(config, wanted.experiment);
  if (record === undefined || experiment === undefined) {
    throw new Refusal(
      "unknown-key",
      `No run of ${wanted.experiment} with the key ${wanted.key} is on record.`,
      "The run's comment shows its key; records older than the horizon are not looked at.",
    );
  }
  const { arm: name, seed, sha } = record.intent;
  const ask: StartAsk = {
    kind: "start",
    experiment,
    args: [],
    sha: wanted.sha ?? sha,
    pull: wanted.pull,
    atHead: wanted.sha !== undefined,
    label: undefined,
    continueFrom: record.intent.continue_from ?? record.intent.key,
  };
  const only = name === null && seed === null ? undefined : { name, seed };
  return { ask, only };
}

/** The commit as it is now: the head of its pull request, or a commit of the repository. @throws Refusal */
export async function placeOrder(order: Order, scene: Scene): Promise<Order> {
  const { ask } = order;
  if (ask.pull !== undefined) {
    await requireHead(order, scene);
    return order;
  }
  if (scene.request.event.event !== "workflow_dispatch") return order;
  const pulls = await scene.ports.sources.pullsOf(ask.sha);
  if (pulls === undefined) {
    throw new Refusal(
      "unknown-commit",
      `The repository has no commit ${ask.sha}.`,
      "Give the input sha a whole commit of 40 characters.",
    );
  }
  const heads = pulls.filter((pull) => pull.open && pull.headSha === ask.sha);
  // Of several, none can be told to be the one that is meant.
  const [only, ...others] = heads;
  return only === undefined || others.length > 0 ? order : { ...order, ask: { ...ask, pull: only.number } };
}

/** @throws Refusal "ref-changed" when the head is no longer what was looked at, "closed", "fork" */
export async function requireHead({ ask }: Order, { ports, request }: Scene): Promise<void> {
  if (ask.pull === undefined || !(ask.atHead || request.event.event === "issue_comment")) return;
  const state = await ports.sources.pull(ask.pull);
  if (!state.open) {
    throw new Refusal(
      "closed",
      `Pull request ${ask.pull} is closed.`,
      "Reopen it, or start the commit with the dispatch workflow.",
    );
  }
  requireSameRepository(`${request.event.owner}/${request.event.repo}`, state.headRepository);
  if (!ask.atHead || sameName(state.headSha, ask.sha)) return;
  throw new Refusal(
    "ref-changed",
    `Pull request ${ask.pull} is at ${state.headSha.slice(0, 12)} now, and ${ask.sha.slice(0, 12)} was asked for.`,
    "Look at the newer commit and ask again.",
  );
}

export interface Lowered {
  readonly ask: StartAsk;
  readonly only: Order["only"];
  readonly config: Scene["config"];
}

/** The commit's own copy of the configuration may only lower numbers; one that is not right lowers nothing. */
export async function lowerByCopy({ ask, only }: Order, { ports, config, request }: Scene): Promise<Lowered> {
  const same = { ask, only, config };
  if (request.wish.inline === undefined && config.experiments.size === 0) return same;
  const copy = await ports.sources.config(ask.sha).catch((error) => {
    if (!(error instanceof InputError)) throw error;
    ports.log.warning(
      `The commit's own copy of the configuration is not right, and counts for nothing: ${error.message}`,
    );
    return undefined;
  });
  if (copy === undefined) return same;
  const lowered = lowerNumbers(config, copy);
  const experiment =
    request.wish.inline === undefined ? lowered.experiments.get(ask.experiment.name) : undefined;
  return { only, config: lowered, ask: experiment === undefined ? ask : { ...ask, experiment } };
}

/** @throws Refusal "shared-checkpoints", "bad-arguments", "unknown-key" */
export function listArms({ ask, only }: Lowered): readonly Arm[] {
  const { sweep, args = [], resume } = ask.experiment;
  const arms = expandSweep(sweep, { args, asked: ask.args });
  // Without resume no arm reads what another has written.
  if (resume !== "off") requireDistinctPaths(arms);
  if (only === undefined) return arms;
  const one = arms.filter(({ name, seed }) => name === only.name && seed === only.seed);
  if (one.length > 0) return one;
  throw new Refusal(
    "unknown-key",
    `The experiment has no arm ${armLabel(only)} any more.`,
    "Put the arm back into the sweep, or start the experiment anew.",
  );
}
