// A closed, pushed or unlabeled pull request, or a /stop command -> the runs to stop; a push also takes labels off.

import { messageOf } from "./core/errors.ts";
import { sameName } from "./core/gate-event.ts";
import { policiesOf } from "./core/gate-intent.ts";
import { horizonOf } from "./core/gate-limits.ts";
import type { GateOutcome } from "./core/gate-outcome.ts";
import { listStops, type StopAsk } from "./core/gate-stops.ts";
import { outcomeOf, type Scene } from "./gate-scene.ts";

export async function stopByEvent(
  ask: StopAsk,
  scene: Scene,
  askedBy: string | undefined,
): Promise<GateOutcome> {
  const { ports, seen, config } = scene;
  seen.pull = ask.pull;
  if (ask.kind === "pushed") await removeLabels(ask.pull, scene);
  const records = await ports.records.list(horizonOf(config.limits));
  const stops = listStops(ask, records, askedBy);
  if (stops.length === 0) {
    const message = `Pull request ${ask.pull} has no open run that this stops.`;
    return outcomeOf(seen, { decision: "nothing", reason: "nothing-open", message });
  }
  const runs = stops.length === 1 ? "One run is" : `${stops.length} runs are`;
  return outcomeOf(seen, {
    decision: "stop",
    reason: REASONS[ask.kind],
    message: `${runs} to be stopped: ${WHY[ask.kind]}.`,
    stops,
  });
}

const REASONS = {
  stop: "command",
  closed: "pull-closed",
  unlabeled: "label-removed",
  pushed: "newer-push",
} as const;

const WHY = {
  stop: "a command asked for it",
  closed: "the pull request was closed",
  unlabeled: "the label was taken off",
  pushed: "the pull request has a newer commit",
} as const;

/** A label stands for the commit that somebody looked at; a new one has to be asked for anew. */
async function removeLabels(pull: number, { ports, config }: Scene): Promise<void> {
  const once = [...config.experiments.values()].filter(
    (one) => policiesOf(one)["label-on-push"] === "remove",
  );
  if (once.length === 0) return;
  const { labels } = await ports.sources.pull(pull);
  for (const label of labels.filter((name) => once.some((one) => sameName(one.label, name)))) {
    try {
      await ports.sources.removeLabel(pull, label);
    } catch (error) {
      // What follows from the push must not wait for a label.
      const why = messageOf(error);
      ports.log.warning(
        `The label ${label} could not be taken off: ${why} Grant the job pull-requests: write, and issues: write where that is not enough.`,
      );
    }
  }
}
