// A report and what it is compared with in, the change of each metric and the words about the comparison out.
import { count, duration, formatTime } from "./amount.ts";
import { type Baseline, type Change, compareMetric, type LookedAt } from "./baseline.ts";
import { alert, escapeText, inlineCode, label } from "./markdown.ts";
import { formatNumber, type MetricSummary, summariseAll } from "./metrics.ts";
import type { RunReport } from "./report.ts";

/** The cell of one metric: `+0.0021 improved`. */
export function changeCell(summary: MetricSummary, baseline: Baseline): string {
  const found = compareMetric(summary, baseline);
  if (found === undefined) return "new";
  const { base, difference, change } = found;
  const amount = `${difference > 0 ? "+" : "−"}${formatNumber(Math.abs(difference))}`;
  const from = `from ${formatNumber(base)}`;
  const words = change === undefined || change === "same" ? "" : ` ${CHANGES[change]}`;
  return difference === 0 ? "same" : `${amount}${words} ${from}`;
}

const CHANGES: Readonly<Record<Exclude<Change, "same">, string>> = {
  improved: "**improved**",
  "within-noise": "within noise",
  worse: "**worse**",
};

/** One line under the table: which run that is, how old, and what is known of its noise. */
export function renderComparison(report: RunReport): string {
  const { baseline } = report;
  if (baseline === undefined) return "";
  switch (baseline.kind) {
    case "none":
      return nothing(baseline);
    case "unusable":
      return escapeText(`Not compared. ${baseline.reason}`);
    case "found":
      return `${told(report, baseline)}${noise(report, baseline)}`;
  }
}

/** How far was looked is part of the answer. */
function nothing({ since, commits }: LookedAt): string {
  if (commits !== undefined)
    return `None of the ${count(commits, "newest commit")} at which this experiment has succeeded is on the default branch, so there is nothing to compare with.`;
  const when =
    since === undefined ? "yet" : `since ${formatTime(since)}, and what is older was not looked at`;
  return `No run of this experiment has succeeded on the default branch ${when}, so there is nothing to compare with.`;
}

function told(report: RunReport, { place, run, sha, endedAt }: Baseline): string {
  const where = place === "merge-base" ? "the merge base" : "the newest run on the default branch";
  const age = duration(endedAt, report.endedAt);
  const old = age === undefined ? "" : ` (${age} before this one)`;
  const ended = endedAt === undefined ? "" : `, ended ${formatTime(endedAt)}${old}`;
  return `Compared with ${where}: commit ${inlineCode(sha.slice(0, 7))}, run ${inlineCode(run)}${ended}.`;
}

function noise(report: RunReport, { seeds, metrics }: Baseline): string {
  if (seeds < 2) return " Its noise is not known: it has one seed.";
  // In the order of the table; a learning rate has none that says anything.
  const bands = summariseAll(report.metrics)
    .flatMap(({ name, goal }) => {
      const band = metrics.get(name)?.noise;
      return band === undefined || !goal ? [] : [`${label(name)} ±${formatNumber(band)}`];
    })
    .slice(0, 4);
  if (bands.length === 0) return ` Means of ${count(seeds, "seed")}.`;
  return ` Means of ${count(seeds, "seed")}; noise is two standard deviations over them: ${bands.join(", ")}.`;
}

/** Failed conditions are shouted, ones that could not be judged are said, passed ones are one quiet line. */
export function renderGates({ gates = [] }: RunReport): string {
  const of = (outcome: string) => gates.filter((gate) => gate.outcome === outcome);
  const line = ({ condition, detail }: { readonly condition: string; readonly detail: string }) =>
    `${inlineCode(condition)}: ${inlineCode(detail)}`;
  const failed = of("failed").map((gate) => `**Fails** ${line(gate)}`);
  const unknown = of("unknown").map((gate) => `Not judged ${line(gate)}`);
  const passed = of("passed").map(line);
  return [
    failed.length === 0 ? "" : alert("CAUTION", failed.join("\n\n")),
    unknown.join("\n\n"),
    passed.length === 0 ? "" : `Passed: ${passed.join(" · ")}`,
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}
