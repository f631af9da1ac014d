// The text of a result.json of ours and the record of its run in; the report that it was drawn from, as far as it says, out.
import * as v from "valibot";
import { reportOfRecord } from "./build-report.ts";
import { defined } from "./defined.ts";
import type { RunRecord } from "./record.ts";
import type { ResultFiles, RunReport } from "./report.ts";

const Files = v.object({
  url: v.nullable(v.string()),
  taken: v.array(
    v.object({
      path: v.string(),
      bytes: v.number(),
      sha256: v.string(),
      modified_at: v.string(),
      whole: v.boolean(),
      artifact: v.optional(v.nullable(v.string()), null),
    }),
  ),
  left: v.array(v.object({ path: v.string(), why: v.string() })),
  // Files of an older version have none of these.
  artifacts: v.optional(
    v.array(v.object({ name: v.string(), url: v.nullable(v.string()), taken_at: v.string() })),
  ),
  to_fetch: v.optional(
    v.array(v.object({ path: v.string(), bytes: v.number(), why: v.nullable(v.string()) })),
    [],
  ),
  fetched_until: v.optional(v.nullable(v.string()), null),
});
const Price = v.object({
  container_seconds: v.number(),
  gpu: v.string(),
  dollars_per_hour: v.number(),
  spent: v.number(),
  at_most: v.nullable(v.number()),
  billed: v.nullable(v.number()),
  source: v.picklist(["table", "account", "configuration"]),
  as_of: v.nullable(v.string()),
});
const Metric = v.object({
  direction: v.nullable(v.picklist(["lower", "higher"])),
  points: v.array(v.tuple([v.number(), v.number()])),
});
const Run = v.object({
  key: v.string(),
  generation: v.number(),
  reason: v.string(),
  app_url: v.nullable(v.string()),
  started_at: v.nullable(v.string()),
  ended_at: v.nullable(v.string()),
  axis: v.nullable(v.string()),
  price: v.nullable(Price),
  files: v.nullable(Files),
  metrics: v.record(v.string(), Metric),
});
const Result = v.object({ schema_version: v.literal(1), runs: v.array(v.unknown()) });

/** Undefined where the text is none of ours, of another version or of another run. Attempts are not told again. */
export function reportOfResult(text: string, record: RunRecord): RunReport | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const file = v.safeParse(Result, value);
  const { key, generation } = record.intent;
  const run = (file.success ? file.output.runs : [])
    .flatMap((each) => {
      const parsed = v.safeParse(Run, each);
      return parsed.success ? [parsed.output] : [];
    })
    .find((each) => each.key === key && each.generation === generation);
  return run === undefined ? undefined : toReport(record, run);
}

function toReport(record: RunRecord, run: v.InferOutput<typeof Run>): RunReport {
  return {
    ...reportOfRecord(record, run.reason),
    metrics: Object.entries(run.metrics).map(([name, { direction, points }]) => ({
      name,
      points: points.map(([step, value]) => ({ attempt: 1, step, value, at: run.ended_at ?? "" })),
      ...(direction === null ? {} : { direction }),
    })),
    ...defined({
      appUrl: run.app_url ?? undefined,
      startedAt: run.started_at ?? undefined,
      endedAt: run.ended_at ?? undefined,
      axis: run.axis ?? undefined,
      price: run.price === null ? undefined : toPrice(run.price),
      files: run.files === null ? undefined : toFiles(run.files, run),
    }),
  };
}

function toPrice(price: v.InferOutput<typeof Price>): NonNullable<RunReport["price"]> {
  return {
    seconds: price.container_seconds,
    gpu: price.gpu,
    dollarsPerHour: price.dollars_per_hour,
    spent: price.spent,
    source: price.source,
    ...defined({
      worst: price.at_most ?? undefined,
      billed: price.billed ?? undefined,
      asOf: price.as_of ?? undefined,
    }),
  };
}

function toFiles(files: v.InferOutput<typeof Files>, run: { readonly ended_at: string | null }): ResultFiles {
  const { url, taken, left, artifacts, to_fetch: late, fetched_until: until } = files;
  const only = url === null ? [] : [{ name: "", url, taken_at: run.ended_at ?? "" }];
  return {
    artifacts: (artifacts ?? only).map(({ name, taken_at: takenAt, url: page }) => ({
      name,
      takenAt,
      ...defined({ url: page ?? undefined }),
    })),
    taken: taken.map(({ modified_at: modified, artifact, ...file }) => ({
      ...file,
      modified,
      ...defined({ artifact: artifact ?? undefined }),
    })),
    left,
    late: late.map(({ why, ...file }) => ({ ...file, ...defined({ why: why ?? undefined }) })),
    ...defined({ until: until ?? undefined }),
  };
}
