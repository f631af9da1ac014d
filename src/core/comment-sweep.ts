// The runs of a sweep and earlier runs in, the one comment for all of its arms out.
import { count } from "./amount.ts";
import type { CommentLinks } from "./comment-facts.ts";
import type { Detail } from "./comment-limit.ts";
import { shellWord } from "./comment-reproduce.ts";
import { sparkline } from "./curve.ts";
import { axisWord, formatReach, headline, reachOf } from "./headline.ts";
import { codeFence, details, escapeText, inlineCode, label, link, shorten, table } from "./markdown.ts";
import { formatNumber, summariseAll } from "./metrics.ts";
import { formatDollars } from "./price.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict, type RunState } from "./state.ts";
import { type ArmReport, type SweepReport, valueOfRun } from "./sweep-report.ts";

const COMMANDS = 20;
const COMMAND_LIMIT = 1500;

/** Continues the experiment's name, without markup: what a notification shows first. */
export function sweepHeadline(sweep: SweepReport): string {
  const { runs, ended, succeeded, best, metric } = sweep;
  const done =
    ended === runs.length
      ? `sweep is done: ${succeeded} of ${runs.length} runs succeeded`
      : `sweep: ${ended} of ${runs.length} runs have ended`;
  const found =
    best?.mean === undefined || metric === undefined
      ? ""
      : `, best ${metric.name} ${formatNumber(best.mean)}${best.name === null ? "" : ` with ${best.name}`}`;
  return `${done}${found}`;
}

export function renderSweep(sweep: SweepReport, links: CommentLinks, detail: Detail): readonly string[] {
  return [
    renderCounts(sweep),
    renderBest(sweep),
    renderArms(sweep, detail),
    renderFailures(sweep),
    renderNext(sweep),
    renderCommands(sweep, detail),
    sweep.runs[0] === undefined ? "" : footer(sweep.runs[0], links),
  ];
}

function renderCounts({ runs, spent, worst }: SweepReport): string {
  const states = new Map<RunState, number>();
  for (const { state } of runs) states.set(state, (states.get(state) ?? 0) + 1);
  const told = [...states].map(([state, number]) => `${number} ${state.replaceAll("-", " ")}`);
  const most = worst === undefined ? "" : `, at most ${escapeText(formatDollars(worst))}`;
  const all = runs.every(({ state }) => isVerdict(state));
  const price =
    spent === undefined
      ? ""
      : `${all ? "cost" : "so far"} about ${escapeText(formatDollars(spent))}${all ? "" : most}`;
  return [...told, price].filter((text) => text !== "").join(" · ");
}

function renderBest({ best, metric }: SweepReport): string {
  if (best?.mean === undefined || metric === undefined) return "";
  const arm = best.name === null ? "" : ` of arm ${inlineCode(best.name, 80)}`;
  const way = metric.direction === "higher" ? "highest" : "lowest";
  return `**Best:** ${label(metric.name)} **${formatNumber(best.mean)}**${arm}, the ${way} mean${spreadWords(best)}.`;
}

/** `, 0.9612 to 0.9671 over 3 seeds` */
function spreadWords({ spread, values }: ArmReport): string {
  if (spread === undefined || values.length < 2) return " (one seed: its spread is not known)";
  return `, ${formatNumber(spread.low)} to ${formatNumber(spread.high)} over ${count(values.length, "seed")}`;
}

function renderArms(sweep: SweepReport, detail: Detail): string {
  const shown = sweep.runs.length <= detail.arms ? sweep.arms : cut(sweep.arms, detail.arms);
  const seeds = sweep.runs.some(({ record }) => record.intent.seed !== null);
  const rows = shown.flatMap((arm) => arm.runs.map((run) => rowOf(run, arm, { sweep, seeds })));
  const head = [
    "arm",
    ...(seeds ? ["seed"] : []),
    "state",
    sweep.metric === undefined ? "progress" : label(sweep.metric.name),
    "curve",
    "price",
    "run",
  ];
  const hidden = sweep.runs.length - rows.length;
  const more = hidden === 0 ? "" : `\n\n${count(hidden, "run")} more not shown.`;
  return `${table(head, rows)}${more}`;
}

function cut(arms: readonly ArmReport[], runs: number): readonly ArmReport[] {
  let left = runs;
  return arms.filter((arm) => {
    left -= arm.runs.length;
    return left >= 0;
  });
}

function rowOf(
  run: RunReport,
  arm: ArmReport,
  { sweep, seeds }: { readonly sweep: SweepReport; readonly seeds: boolean },
): readonly string[] {
  const { intent } = run.record;
  const series = summariseAll(run.metrics).find(({ name }) => name === sweep.metric?.name)?.series;
  const value = valueOfRun(run, sweep.metric?.name);
  const reach = reachOf(run);
  const at = reach === undefined ? "" : `${axisWord(run.axis)} ${formatReach(reach, run.axisEnd)}`;
  const number = value === undefined ? at : formatNumber(value);
  const price =
    run.price === undefined || run.price.seconds === 0
      ? ""
      : escapeText(formatDollars(run.price.billed ?? run.price.spent));
  const name = arm.name === null ? "" : inlineCode(arm.name, 80);
  const state =
    run.state === "succeeded" || !isVerdict(run.state) ? run.state : `**${run.state.replaceAll("-", " ")}**`;
  return [
    arm === sweep.best && run === arm.runs[0] && name !== "" ? `**best** ${name}` : name,
    ...(seeds ? [intent.seed === null ? "" : String(intent.seed)] : []),
    state,
    number,
    series === undefined || series.points.length < 2 ? "" : inlineCode(sparkline(series.points, 12)),
    price,
    run.appUrl === undefined ? inlineCode(appName(intent)) : link("app", run.appUrl),
  ];
}

function renderFailures({ arms }: SweepReport): string {
  const failed = arms
    .flatMap(({ runs }) => runs)
    .filter(({ state }) => isVerdict(state) && state !== "succeeded");
  if (failed.length === 0) return "";
  const lines = failed.slice(0, 30).map((run) => {
    const { arm, seed } = run.record.intent;
    const name = [arm ?? "", seed === null ? "" : `seed ${seed}`].filter((part) => part !== "").join(" ");
    const why = run.failure?.exception;
    const cause = why === undefined ? escapeText(run.reason, 200) : inlineCode(why, 200);
    return `- ${inlineCode(name, 80)} ${escapeText(headline(run))}${cause === "" ? "" : `: ${cause}`}`;
  });
  const more = failed.length > 30 ? [`- ${failed.length - 30} more`] : [];
  return [`**Ended without success (${failed.length}):**`, "", ...lines, ...more].join("\n");
}

function renderNext({ runs, succeeded, ended }: SweepReport): string {
  if (ended < runs.length || succeeded === runs.length) return "";
  const resumes = runs.some(({ record }) => record.intent.resume_argument !== null);
  const how = resumes
    ? " With **Re-run all jobs** of the workflow run they go on from their last checkpoints."
    : "";
  return `**Next:** ask for the experiment again: only the runs that did not succeed are started.${how}`;
}

function renderCommands({ runs }: SweepReport, detail: Detail): string {
  if (detail.logBytes === 0) return "";
  const commands = runs.slice(0, COMMANDS).map(({ command }) => {
    const whole = command.map(shellWord).join(" ");
    return whole.length <= COMMAND_LIMIT
      ? whole
      : `# cut after ${COMMAND_LIMIT} characters:\n# ${shorten(whole, COMMAND_LIMIT)}`;
  });
  const more =
    runs.length > COMMANDS ? [`# and ${runs.length - COMMANDS} more: result.json holds all of them`] : [];
  const sha = runs[0]?.record.intent.sha ?? "";
  const script = [`git checkout ${sha}`, ...commands, ...more].join("\n");
  return details("Reproduce", codeFence(script, "sh"));
}

function footer(run: RunReport, links: CommentLinks): string {
  const { gpu, sha } = run.record.intent;
  const address = `${links.serverUrl}/${links.repository}/commit/${sha}`;
  return [
    `Commit ${link(inlineCode(sha.slice(0, 7)), address)}`,
    gpu === null ? "" : `GPU ${label(gpu)}`,
    links.workflowRunUrl === undefined ? "" : link("workflow run", links.workflowRunUrl),
  ]
    .filter((fact) => fact !== "" && fact !== "workflow run")
    .join(" · ");
}
