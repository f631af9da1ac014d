// Reports -> result.json, the versioned form for machines; schema/result.json describes it.
import { type Baseline, changesOf } from "./baseline.ts";
import { startOf } from "./comment-facts.ts";
import { summarise } from "./metrics.ts";
import type { Attempt, MetricSeries, ResultFiles, RunPrice, RunReport } from "./report.ts";

export interface ExperimentResult {
  readonly schema_version: 1;
  readonly runs: readonly RunResult[];
}

export type RunResult = ReturnType<typeof runResult>;

export function resultOf(reports: readonly RunReport[]): ExperimentResult {
  return { schema_version: 1, runs: reports.map(runResult) };
}

function runResult(report: RunReport) {
  const { intent, line } = report.record;
  return {
    key: intent.key,
    generation: intent.generation,
    experiment: intent.experiment,
    arm: intent.arm,
    state: report.state,
    cause: report.cause ?? null,
    reason: report.reason,
    pull_request: intent.pull_request,
    sha: intent.sha,
    app_id: line.app ?? null,
    app_url: report.appUrl ?? null,
    function_call_id: report.callId ?? null,
    command: report.command,
    queued_at: report.queuedAt ?? null,
    started_at: startOf(report) ?? null,
    ended_at: report.endedAt ?? null,
    attempts: report.attempts.map(attemptResult),
    retries_spent: report.retriesSpent ?? null,
    preemptions: report.preemptions ?? null,
    price: report.price === undefined ? null : priceResult(report.price),
    axis: report.axis ?? null,
    baseline: report.baseline?.kind === "found" ? baselineResult(report, report.baseline) : null,
    gates: report.gates ?? [],
    metrics: Object.fromEntries(report.metrics.flatMap(metricResult)),
    files: report.files === undefined ? null : filesResult(report.files),
    warnings: report.warnings,
  };
}

function filesResult({ artifacts, taken, left, late, until }: ResultFiles) {
  return {
    url: artifacts[0]?.url ?? null,
    artifacts: artifacts.map(({ name, url, takenAt }) => ({ name, url: url ?? null, taken_at: takenAt })),
    taken: taken.map(({ path, bytes, sha256, modified, whole, artifact }) => ({
      path,
      bytes,
      sha256,
      modified_at: modified,
      whole,
      artifact: artifact ?? null,
    })),
    left: left.map(({ path, why }) => ({ path, why })),
    to_fetch: late.map(({ path, bytes, why }) => ({ path, bytes, why: why ?? null })),
    fetched_until: until ?? null,
  };
}

function attemptResult(attempt: Attempt) {
  return {
    number: attempt.number,
    container_id: attempt.container,
    started_at: attempt.startedAt,
    last_seen_at: attempt.lastSeenAt,
    start: attempt.start,
    end: attempt.end,
    first_step: attempt.firstStep ?? null,
    last_step: attempt.lastStep ?? null,
    resumed_from: attempt.resumedFrom ?? null,
    checkpoint_at: attempt.checkpointAt ?? null,
    axis: attempt.axis ?? null,
  };
}

function baselineResult(report: RunReport, baseline: Baseline) {
  const changes = [...changesOf(report, baseline)].map(([name, { base, difference, change, noise }]) => [
    name,
    { base, difference, change: change ?? null, noise: noise ?? null },
  ]);
  return {
    place: baseline.place,
    run: baseline.run,
    sha: baseline.sha,
    ended_at: baseline.endedAt ?? null,
    seeds: baseline.seeds,
    changes: Object.fromEntries(changes),
  };
}

function priceResult(price: RunPrice) {
  return {
    container_seconds: price.seconds,
    gpu: price.gpu,
    dollars_per_hour: price.dollarsPerHour,
    spent: price.spent,
    at_most: price.worst ?? null,
    billed: price.billed ?? null,
    source: price.source,
    as_of: price.asOf ?? null,
  };
}

/** Points in order of position, as [position, value]; of a position that attempts repeat, the newest one's value. */
function metricResult(series: MetricSeries) {
  const summary = summarise(series);
  if (summary === undefined) return [];
  const { last, best, direction, goal } = summary;
  return [
    [
      series.name,
      {
        last: last.value,
        best: goal ? best.value : null,
        direction: goal ? direction : null,
        points: series.points.map(({ step, value }) => [step, value] as const),
      },
    ] as const,
  ];
}
