// Records and what happened to a pull request -> the runs to stop, each with its cause.
import type { Ask } from "./gate-ask.ts";
import { sameName } from "./gate-event.ts";
import type { RunRecord } from "./record.ts";
import { isVerdict } from "./state.ts";
import { type StopCause, type StopRequest, stopRequestOf } from "./stop-request.ts";

export type StopAsk = Extract<Ask, { readonly kind: "stop" | "closed" | "unlabeled" | "pushed" }>;

/** Newest first, as the records. What the poll would find by itself a little later, sooner. */
export function listStops(
  ask: StopAsk,
  records: readonly RunRecord[],
  askedBy: string | undefined,
): readonly StopRequest[] {
  const open = records.filter(
    ({ intent, line }) => intent.pull_request === ask.pull && !isVerdict(line.state),
  );
  return open.flatMap((record) => {
    const cause = causeOf(ask, record);
    if (cause === undefined) return [];
    const appId = record.line.app;
    return [stopRequestOf(record, { cause, appId, askedBy: ask.kind === "stop" ? askedBy : undefined })];
  });
}

function causeOf(ask: StopAsk, { intent }: RunRecord): StopCause | undefined {
  const policy = (name: string, otherwise: string): boolean =>
    (intent.policies[name] ?? otherwise) === "stop";
  switch (ask.kind) {
    case "stop":
      return intent.experiment === ask.experiment ? "command" : undefined;
    case "closed":
      return policy("on-close", "stop") ? "pull-closed" : undefined;
    case "unlabeled":
      return intent.label !== null && sameName(intent.label, ask.label) && policy("on-unlabel", "keep")
        ? "label-removed"
        : undefined;
    case "pushed":
      return intent.sha !== ask.sha && policy("on-push", "keep") ? "newer-push" : undefined;
  }
}
