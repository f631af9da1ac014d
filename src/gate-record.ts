// Runs that may start -> their limits met, their records written and counted again, and the commit status set.
import type { RunDraft } from "./core/gate-intent.ts";
import { findExceeded, gpuCount, horizonOf, judgeWritten, requireRunLimits } from "./core/gate-limits.ts";
import { Refusal } from "./core/gate-refusal.ts";
import type { RunIntent, RunRecord } from "./core/record.ts";
import { createRedactor } from "./core/redact.ts";
import { safeName } from "./core/safe-name.ts";
import type { Scene } from "./gate-scene.ts";
import type { Undertaking } from "./gate-start.ts";

export interface Fresh {
  readonly draft: RunDraft;
  readonly intent: RunIntent;
}

/** Before anything is written, as if all of them were. @throws Refusal for all of them */
export function requireLimits(
  fresh: readonly Fresh[],
  { records }: Undertaking,
  { config, ports }: Scene,
): void {
  const { limits } = config;
  const now = ports.clock.now().getTime();
  for (const { draft, intent } of fresh) {
    const { gpuKnown, containers, priceBound } = draft.facts;
    const gpus = gpuKnown && containers !== undefined ? gpuCount(intent.gpu) * containers : undefined;
    requireRunLimits(intent, { dollars: priceBound ?? undefined, gpus }, { limits, now });
  }
  const at = new Date(now).toISOString();
  const asIf = fresh.map(
    ({ intent }): RunRecord => ({ id: 0, createdAt: at, changedAt: at, intent, line: { state: "queued" } }),
  );
  const pull = fresh[0]?.intent.pull_request ?? null;
  const refusal = findExceeded([...records, ...asIf], limits, { pull, now });
  if (refusal !== undefined) throw refusal;
}

export interface Written {
  readonly draft: RunDraft;
  readonly record: RunRecord;
}

/** GitHub takes 80 writes of content a minute, and a record is two. */
const BURST = 30;
const MINUTE = 60_000;

/**
 * Two gates may have seen the same room and both have written. All records have one order, so each finds out which of
 * its own fit, and takes the others back.
 * @throws Refusal when none of them stands; ExternalError, after what was written is withdrawn
 */
export async function writeRecords(fresh: readonly Fresh[], scene: Scene): Promise<readonly Written[]> {
  const written: Written[] = [];
  try {
    for (const { draft, intent } of fresh) {
      if (written.length > 0 && written.length % BURST === 0) await scene.ports.clock.wait(MINUTE);
      written.push({ draft, record: await scene.ports.records.create(intent) });
    }
    const standing = await recount(written, scene);
    await setStatus(standing, scene);
    return standing;
  } catch (error) {
    if (!(error instanceof Refusal)) await withdrawAll(written, scene);
    throw error;
  }
}

async function recount(written: readonly Written[], scene: Scene): Promise<readonly Written[]> {
  const { ports, config } = scene;
  const rules = { limits: config.limits, now: ports.clock.now().getTime() };
  let all = await ports.records.list(horizonOf(config.limits));
  const standing: Written[] = [];
  let first: Refusal | undefined;
  for (const one of written.toSorted((a, b) => a.record.id - b.record.id)) {
    const refusal = judgeWritten(one.record, all, rules);
    if (refusal === undefined) {
      standing.push(one);
      continue;
    }
    first ??= refusal;
    const withdrawn = await withdraw(one.record, scene);
    all = all.map((record) => (record.id === withdrawn.id ? withdrawn : record));
    ports.log.warning(`The run ${one.record.intent.key} is taken back: ${refusal.message}`);
  }
  if (standing.length === 0 && first !== undefined) throw first;
  return standing;
}

function withdraw(record: RunRecord, { ports }: Scene): Promise<RunRecord> {
  return ports.records.append(record, { ...record.line, state: "stopped", cause: "withdrawn" });
}

/** What is not launched must not stay open; where even that fails, the poll ends it as never started. */
async function withdrawAll(written: readonly Written[], scene: Scene): Promise<void> {
  for (const { record } of written) {
    try {
      await withdraw(record, scene);
    } catch {
      scene.ports.log.warning(`The record ${record.id} could not be withdrawn; the next poll ends it.`);
    }
  }
}

/** One status stands for all runs of an experiment at a commit. */
async function setStatus(standing: readonly Written[], { ports }: Scene): Promise<void> {
  const intent = standing[0]?.record.intent;
  if (intent === undefined) return;
  await ports.statuses.ensure({
    sha: intent.sha,
    context: `experiment/${safeName(intent.experiment, createRedactor([]))}`,
    state: "pending",
    description: standing.length === 1 ? "Queued" : `Queued: ${standing.length} runs`,
  });
}
