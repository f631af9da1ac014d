// Judged runs in; the same with their price, and those that succeeded with what they are compared with and the gates, out.
import type { ExperimentConfig } from "./core/config.ts";
import { judgeGates } from "./core/gate-result.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { withPrice } from "./core/run-price.ts";
import { failIfOf, pricesOf, type RunSettings, settingsOf, withDirections } from "./core/run-settings.ts";
import { isVerdict } from "./core/state.ts";
import { type BaselinePorts, findBaseline } from "./poll-baseline.ts";
import type { Bench, Judged } from "./poll-judge.ts";

export interface Telling {
  readonly config: ExperimentConfig | undefined;
  readonly records: readonly RunRecord[];
  readonly bench: Bench;
  readonly baselines: BaselinePorts | undefined;
}

/** One after another: only what has ended costs calls, and few runs end at once. */
export async function tellAll(judged: readonly Judged[], telling: Telling): Promise<readonly Judged[]> {
  const { billing } = telling.bench.modal;
  const priced = judged.some(({ record }) => record.intent.gpu !== null);
  const account = priced ? await billing?.rates() : undefined;
  const told: Judged[] = [];
  for (const one of judged) {
    const settings = settingsOf(one.record.intent, telling.config);
    const directed = withDirections(one.report, settings);
    const report = withPrice(directed, pricesOf(settings, account), await billedFor(directed, telling));
    const mention = settings.mention === true;
    told.push({ ...one, mention, report: await withComparison({ ...one, report }, settings, telling) });
  }
  return told;
}

/** Asked once a run has ended: a report of what is still being spent would be of an earlier hour. */
async function billedFor(report: RunReport, { bench }: Telling): Promise<number | undefined> {
  const { record, endedAt, state } = report;
  const { app } = record.line;
  if (app === undefined || endedAt === undefined || !isVerdict(state)) return undefined;
  const known = bench.billedOf(record.id);
  return known ?? bench.modal.billing?.billed({ app, from: record.createdAt, to: endedAt });
}

/** By the record as it is listed: whether it says already how the run ended decides what counts as earlier. */
async function withComparison(
  { record, report }: Judged,
  settings: RunSettings,
  telling: Telling,
): Promise<RunReport> {
  const { baselines } = telling;
  const { conditions, problems } = failIfOf(settings);
  const asks = report.metrics.length > 0 || conditions.length > 0;
  if (report.state !== "succeeded" || baselines === undefined || !asks) return report;
  const baseline = await findBaseline(record, telling.records, baselines);
  const gates = judgeGates(conditions, report, baseline);
  return { ...report, baseline, gates, warnings: [...report.warnings, ...problems] };
}
