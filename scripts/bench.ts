// `npm run bench [-- --rounds N] [--only WORD] [--write]`: what the actions cost, as ratios to `node -e 0` in the same run.
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Finding, isKept, lineOf, type Section } from "./bench/finding.ts";
import { measureLog } from "./bench/log.ts";
import { writePage } from "./bench/page.ts";
import { measureToday } from "./bench/today.ts";
import { measureWatch } from "./bench/watch-section.ts";
import { createBench } from "./bench-action.ts";
import { measureAudit } from "./bench-audit.ts";
import { type Measure, measureInTurns, type Sample } from "./bench-sample.ts";

const LEAST_ROUNDS = 15;
const LAUNCH = "launch, until the Modal client starts";
const POLL = "poll, nothing open";
const AUDIT = "audit of 2,000 lines, the parser loaded";
const FIRST = `${AUDIT}, the first in a process`;
/** 60 ms where an empty Node takes 26. */
const AUDIT_BOUND = 2.3;
const BOUNDS: Readonly<Record<string, number>> = { [LAUNCH]: 3.8, [POLL]: 4.3, [AUDIT]: AUDIT_BOUND };

function findingOf({ name, times, median, ratio }: Sample): Finding {
  const most = BOUNDS[name];
  const measured = `${median.toFixed(1)} ms (${(times[0] ?? 0).toFixed(0)}–${(times.at(-1) ?? 0).toFixed(0)})`;
  const bound = most === undefined ? {} : { bound: `≤ ${most} ×`, kept: ratio <= most };
  return { what: name, measured, ratio, ...bound };
}

async function measureActions(rounds: number): Promise<readonly Section[]> {
  const bench = await createBench();
  try {
    const audit = measureAudit();
    const measures: Readonly<Record<string, Measure>> = {
      "node -e 0": bench.floor,
      [LAUNCH]: bench.launch,
      [POLL]: bench.poll,
      [FIRST]: audit.first,
      [AUDIT]: audit.warm,
    };
    const samples = await measureInTurns(measures, rounds);
    const how = `The built actions as a job would start them; medians of ${rounds} rounds in turns.`;
    return [{ title: "Start-up, and a pass with nothing to do", how, findings: samples.map(findingOf) }];
  } finally {
    await bench.close();
  }
}

/** What is measured, in the order of the page; each by a word for `--only`. */
const PARTS: Readonly<Record<string, (rounds: number) => Promise<readonly Section[]>>> = {
  actions: measureActions,
  watch: () => measureWatch(),
  log: measureLog,
  today: measureToday,
};

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: String(LEAST_ROUNDS) },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const rounds = Math.max(LEAST_ROUNDS, Number(values.rounds) || 0);
const { only } = values;
if (only !== undefined && PARTS[only] === undefined)
  throw new Error(`--only is "${only}"; accepted: ${Object.keys(PARTS).join(", ")}`);
if (only !== undefined && values.write) throw new Error("--write needs every part, so leave --only out");
const built = (entry: string) => existsSync(path.join(import.meta.dirname, "..", "dist", entry, "index.js"));
const absent = ["launch", "poll"].filter((entry) => !built(entry));
if (absent.length > 0)
  throw new Error(`dist/${absent.join(", dist/")} is missing: run \`npm run build\` first`);

const sections: Section[] = [];
for (const [word, measure] of Object.entries(PARTS)) {
  if (only !== undefined && only !== word) continue;
  const measured = await measure(rounds);
  for (const section of measured) for (const finding of section.findings) console.log(lineOf(finding));
  sections.push(...measured);
}
if (values.write) writePage(sections);
process.exitCode = sections.every(isKept) ? 0 : 1;
