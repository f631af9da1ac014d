// `npm run bench [-- --rounds N]`: how long the actions take by themselves, as ratios to `node -e 0` in the same run.
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
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

function describe({ name, times, median, ratio }: Sample): string {
  const bound = BOUNDS[name];
  const range = `${(times[0] ?? 0).toFixed(0)}–${(times.at(-1) ?? 0).toFixed(0)} ms`;
  const verdict = bound === undefined ? "" : ratio <= bound ? `, within ${bound}` : `, ABOVE ${bound}`;
  return `bench: ${name}: median ${median.toFixed(1)} ms (${range}), ${ratio.toFixed(2)} × node -e 0${verdict}`;
}

const { values } = parseArgs({ options: { rounds: { type: "string", default: String(LEAST_ROUNDS) } } });
const rounds = Math.max(LEAST_ROUNDS, Number(values.rounds) || 0);
const built = (entry: string) => existsSync(path.join(import.meta.dirname, "..", "dist", entry, "index.js"));
const absent = ["launch", "poll"].filter((entry) => !built(entry));
for (const entry of absent) console.error(`bench: dist/${entry} is missing: run \`npm run build\` first`);

const bench = await createBench();
try {
  const measures: Record<string, Measure> = { "node -e 0": bench.floor };
  if (built("launch")) measures[LAUNCH] = bench.launch;
  if (built("poll")) measures[POLL] = bench.poll;
  const audit = measureAudit();
  measures[FIRST] = audit.first;
  measures[AUDIT] = audit.warm;
  const samples = await measureInTurns(measures, rounds);
  for (const sample of samples) console.log(describe(sample));
  const slow = samples.some(({ name, ratio }) => ratio > (BOUNDS[name] ?? Number.POSITIVE_INFINITY));
  process.exitCode = slow || absent.length > 0 ? 1 : 0;
} finally {
  await bench.close();
}
