// Passes, one after the other, as long as the job may linger; what they have learnt is kept, and the next job started.
import { afterPass } from "./core/clock-rule.ts";
import { ExternalError, messageOf } from "./core/errors.ts";
import { dispatchAdvice } from "./core/github-advice.ts";
import { joinOutcomes, type PollOutcome } from "./core/poll-outcome.ts";
import { type PollPorts, type PollRequest, poll } from "./poll.ts";
import { PassMemory } from "./poll-memory.ts";

export interface Lingering {
  /** Minutes that the job may go on waiting for the next pass; asked once something is open. */
  readonly minutes: () => Promise<number>;
  /** File name of the workflow that makes the next pass; empty where cron alone does. */
  readonly workflow: string;
  /** Told once what the job's passes have done, while what the next job reads is on its way. */
  readonly told?: (outcome: PollOutcome) => Promise<void>;
}

/** Passes until nothing is open or the time to linger is over; then the next workflow run is started. */
export async function pollWhileLingering(
  request: PollRequest,
  ports: PollPorts,
  lingering: Lingering,
): Promise<PollOutcome> {
  const startedAt = ports.clock.now();
  const oneRun = request.runKeys !== undefined;
  const memory = new PassMemory(ports);
  const lingers = async (): Promise<boolean> => (await lingering.minutes()) > 0;
  let whole: PollOutcome | undefined;
  for (;;) {
    const outcome = await poll(request, { ...ports, lingers }, memory);
    whole = whole === undefined ? outcome : joinOutcomes(whole, outcome);
    if (outcome.nextPassAt === undefined) return whole;
    const now = ports.clock.now();
    const waitMs = Math.max(0, outcome.nextPassAt.getTime() - outcome.at.getTime() - outcome.filesTook);
    const next = afterPass({
      due: new Date(now.getTime() + waitMs),
      now,
      startedAt,
      linger: await lingering.minutes(),
      oneRun,
      stopsAnew: outcome.stopsAnew,
    });
    const dispatches = next.kind === "dispatch" && lingering.workflow !== "";
    if (dispatches) memory.pace.count(1, now.getTime());
    // Before the next job begins, which reads it.
    if (next.kind !== "wait" && !oneRun) await memory.store(now);
    if (dispatches) await startNextPass(lingering.workflow, ports);
    if (next.kind !== "wait") return whole;
    await ports.clock.wait(next.until.getTime() - now.getTime());
  }
}

async function startNextPass(workflow: string, ports: PollPorts): Promise<void> {
  try {
    await ports.workflows.dispatch(workflow);
  } catch (error) {
    const text = messageOf(error);
    const advice = dispatchAdvice(error instanceof ExternalError ? error.status : undefined, workflow);
    ports.log.warning(
      `The next pass could not be started through the workflow ${JSON.stringify(workflow)}: ${text}. ${advice} Until then the schedule alone wakes it.`,
    );
  }
}
