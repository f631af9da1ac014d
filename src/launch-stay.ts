// A run that was let go and the minutes to stay with it -> the same outcome with the run's verdict, by the poll's own decision.
import { defined } from "./core/defined.ts";
import { ExternalError } from "./core/errors.ts";
import type { LaunchInputs } from "./core/inputs.ts";
import type { LaunchOutcome } from "./core/launch-outcome.ts";
import type { RunRecord } from "./core/record.ts";
import { isVerdict } from "./core/state.ts";
import { type Decision, decide } from "./core/verdict.ts";
import type { LaunchPorts } from "./launch.ts";
import { queryOf } from "./poll-look.ts";
import type { ModalObserver } from "./ports.ts";

const MINUTE = 60_000;
/** A trial run of one epoch takes a minute or two; its verdict should not take much longer. */
const BETWEEN_LOOKS = 5_000;

/**
 * Nothing is recorded here: the poll's pass does that, with the comment. A run that outlasts the minutes goes on.
 * @throws ExternalError for a verdict that is not success, so that it is the job's
 */
export async function stayWith(
  outcome: LaunchOutcome,
  inputs: Pick<LaunchInputs, "stay" | "onCancel">,
  ports: LaunchPorts,
): Promise<LaunchOutcome> {
  const minutes = inputs.stay ?? 0;
  if (minutes === 0) return outcome;
  const modal = await ports.openModal();
  try {
    const end = ports.clock.now().getTime() + minutes * MINUTE;
    let followed = withApp(outcome);
    for (;;) {
      const decision = await lookAt(followed, modal, ports);
      followed = { ...followed, record: { ...followed.record, line: decision.next } };
      if (isVerdict(decision.next.state)) return conclude(followed, decision);
      if (ports.cancelled.aborted) return await leave(followed, inputs.onCancel === "stop", ports);
      if (ports.clock.now().getTime() >= end) break;
      await ports.clock.wait(BETWEEN_LOOKS, ports.cancelled);
    }
    ports.log.notice(
      `The run still goes on after ${minutes} minutes; it needs no job, and the poll reports its outcome.`,
    );
    return { ...followed, state: followed.record.line.state };
  } finally {
    modal.close();
  }
}

/** The record of a planned run names no app yet, and the outcome does. */
function withApp(outcome: LaunchOutcome): LaunchOutcome {
  const line = { ...outcome.record.line, ...defined({ app: outcome.appId, call: outcome.callId }) };
  return { ...outcome, record: { ...outcome.record, line } };
}

async function lookAt(
  { record }: LaunchOutcome,
  modal: ModalObserver,
  ports: LaunchPorts,
): Promise<Decision> {
  const observation = await modal.observe(queryOf(record));
  // This job is the launcher, and it has done its part: no further call comes from it.
  return decide({ record, observation, now: ports.clock.now(), launcher: "concluded", attempts: 0 });
}

function conclude(outcome: LaunchOutcome, { next, reason }: Decision): LaunchOutcome {
  if (next.state === "succeeded") return { ...outcome, state: next.state, reason };
  throw new ExternalError({
    system: "modal",
    operation: "stay",
    status: next.state,
    message: `The run ended as "${next.state}": ${reason}`,
    advice: `The log is shown by \`modal app logs ${outcome.appId ?? "APP"}\`; the poll workflow reports it with the cause and the next step.`,
  });
}

/** Only `stop` ends a stored call with the job. */
async function leave(outcome: LaunchOutcome, stop: boolean, ports: LaunchPorts): Promise<LaunchOutcome> {
  if (!stop || outcome.appId === undefined) return { ...outcome, state: outcome.record.line.state };
  const record: RunRecord = outcome.record;
  await ports.cli.stop(outcome.appId);
  await ports.records.append(record, { ...record.line, state: "stopped", cause: "cancelled" });
  throw new ExternalError({
    system: "modal",
    operation: "stay",
    status: "cancelled",
    message:
      "The job was cancelled while it stayed with the run, and on-cancel is `stop`: the run was stopped.",
    advice: "Run the job again to start anew; with resume it continues from its last checkpoint.",
  });
}
