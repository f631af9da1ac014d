// What a pass keeps for the next one in, one text with a line a run out, and back; a line that is damaged costs one run.
import * as v from "valibot";
import { SavedFileSchema } from "./metrics-file-save.ts";
import { SavedRunSchema } from "./run-progress.ts";

export const SNAPSHOT_NAME = "experiments-progress";
const VERSION = 1;
/** Lines that are longer were not written by us. */
const LINE_LIMIT = 8_000_000;
const RUN_LIMIT = 5000;

const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Text = v.pipe(v.string(), v.maxLength(100));

/** What the run's comment said when it was last made equal to a report. */
const ShownSchema = v.object({
  /** The comment's node id, by which many comments are read in one call. */
  node: v.optional(Text),
  /** Of everything but progress: see `signatureOf`. */
  signature: v.optional(Text),
  /** When it was written, by GitHub's clock, and the position that it told. */
  at: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  reach: v.optional(v.pipe(v.number(), v.finite())),
});

export type Shown = v.InferOutput<typeof ShownSchema>;

const File = v.object({
  path: v.string(),
  bytes: v.number(),
  sha256: v.string(),
  modified: v.string(),
  whole: v.boolean(),
  artifact: v.exactOptional(v.string()),
});

/** What was taken of the files of a run that goes on. Lost or damaged, it is taken once too often. */
const TakingsSchema = v.object({
  lookedAt: v.pipe(v.string(), v.isoTimestamp()),
  files: v.object({
    artifacts: v.array(
      v.object({
        name: v.string(),
        url: v.exactOptional(v.string()),
        takenAt: v.pipe(v.string(), v.isoTimestamp()),
      }),
    ),
    taken: v.array(File),
    left: v.array(v.object({ path: v.string(), why: v.string() })),
    late: v.tuple([]),
  }),
});

const KeptRunSchema = v.object({
  record: v.pipe(v.number(), v.safeInteger()),
  log: v.optional(SavedRunSchema),
  /** Damage to it costs a reading of the file and not one of the log. */
  file: v.optional(v.fallback(v.optional(SavedFileSchema), undefined)),
  shown: v.optional(ShownSchema),
  takings: v.optional(v.fallback(v.optional(TakingsSchema), undefined)),
  /** Dollars that Modal's billing report says of a run that has ended. */
  billed: v.optional(v.pipe(v.number(), v.finite())),
});

export type KeptRun = v.InferOutput<typeof KeptRunSchema>;

const HeadSchema = v.object({
  schema_version: v.literal(VERSION),
  /** Writes to GitHub of the last hour, as [second of the epoch, number]. */
  writes: v.pipe(v.array(v.tuple([Whole, Whole])), v.maxLength(3600)),
});

export interface Snapshot {
  readonly writes: readonly [second: number, count: number][];
  /** By record. */
  readonly runs: ReadonlyMap<number, KeptRun>;
  /** Lines that could not be read. */
  readonly damaged: number;
}

export const NOTHING_KEPT: Snapshot = { writes: [], runs: new Map(), damaged: 0 };

export function formatSnapshot({ writes, runs }: Omit<Snapshot, "damaged">): string {
  const head = { schema_version: VERSION, writes };
  return [head, ...runs.values()].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** Undefined where the text is none of ours, or of another version. */
export function parseSnapshot(text: string): Snapshot | undefined {
  const [first = "", ...lines] = text.split("\n", RUN_LIMIT + 2);
  const head = v.safeParse(HeadSchema, parseJson(first));
  if (!head.success) return undefined;
  const runs = new Map<number, KeptRun>();
  let damaged = 0;
  for (const line of lines) {
    if (line === "") continue;
    const run = v.safeParse(KeptRunSchema, parseJson(line));
    if (run.success) runs.set(run.output.record, run.output);
    else damaged += 1;
  }
  return { writes: head.output.writes, runs, damaged };
}

function parseJson(text: string): unknown {
  if (text.length > LINE_LIMIT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
