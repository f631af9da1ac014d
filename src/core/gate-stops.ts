// Records and what happened to a pull request -> the runs to stop, each with its cause.
import type { Ask } from "./gate-ask.ts";
import { sameName } from "./gate-event.ts";
import type { RunRecord } from "./record.ts";
import { isVerdict } from "./state.ts";
import { mayStop } from "./stop-policy.ts";
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
  switch (ask.kind) {
    case "stop":
      return intent.experiment === ask.experiment ? "command" : undefined;
    case "closed":
      return mayStop(intent, "on-close") ? "pull-closed" : undefined;
    case "unlabeled":
      return intent.label !== null && sameName(intent.label, ask.label) && mayStop(intent, "on-unlabel")
        ? "label-removed"
        : undefined;
    case "pushed":
      return intent.sha !== ask.sha && mayStop(intent, "on-push") ? "newer-push" : undefined;
  }
}
