// A metrics file on a Volume over the passes of a run: what is asked of Modal, and what each trouble with it is told as.
import { describe, expect, it } from "vitest";
import type { SavedFile } from "../../src/core/metrics-file-save.ts";
import { readMetricsFile } from "../../src/poll-metrics-file.ts";
import type { FileRequest } from "../../src/poll-metrics-read.ts";
import type { OpenVolume } from "../../src/result-ports.ts";
import { createIntent } from "../support/poll-fakes.ts";

const PATH = "runs/0123456789ab/metrics.jsonl";
const CREATED = "2026-11-24T08:00:00.000Z";
const seconds = (minute: number): number => Date.parse(CREATED) / 1000 + minute * 60;
const lines = (from: number, to: number, loss = 0.5): string =>
  Array.from({ length: to - from }, (_, index) => `{"step": ${from + index}, "loss": ${loss}}\n`).join("");

class FakeVolume implements OpenVolume {
  readonly calls: string[] = [];
  readonly files = new Map<string, { content: string; modified: number }>();
  /** Done right before the next reading of a file. */
  before: (() => void)[] = [];

  put(content: string, minute: number, path = PATH): void {
    this.files.set(path, { content, modified: seconds(minute) });
  }

  async *list(folder: string): ReturnType<OpenVolume["list"]> {
    this.calls.push("list");
    for (const [path, { content, modified }] of this.files) {
      if (path === folder || path.startsWith(`${folder}/`))
        yield { path, kind: "file", bytes: Buffer.byteLength(content), modified };
    }
  }

  async read(path: string, { from, write }: Parameters<OpenVolume["read"]>[1]): Promise<number> {
    this.before.shift()?.();
    this.calls.push(`read from ${from}`);
    const file = this.files.get(path);
    if (file === undefined) throw new Error("Modal refused VolumeGetFile2 (NOT_FOUND).");
    const bytes = Buffer.from(file.content);
    for (let at = from; at < bytes.length; at += 100) await write(bytes.subarray(at, at + 100));
    return bytes.length;
  }
}

function passes(volume: OpenVolume | undefined, path = "runs/{key}/metrics.jsonl") {
  let saved: SavedFile | undefined;
  return async (minute: number, more: Partial<FileRequest> = {}) => {
    const told = await readMetricsFile({
      intent: createIntent(),
      place: { volume: "results", path },
      createdAt: CREATED,
      starts: ["2026-11-24T08:00:30.000Z"],
      ended: false,
      now: new Date(seconds(minute) * 1000),
      saved,
      open: async () => volume,
      ...more,
    });
    // As the snapshot carries it from one job to the next.
    saved = told.saved === undefined ? undefined : JSON.parse(JSON.stringify(told.saved));
    const points = told.rows?.series.read("step").find(({ name }) => name === "loss")?.points ?? [];
    return {
      steps: points.map(({ step }) => step),
      points,
      warnings: told.warnings,
      rows: told.rows,
      reached: told.reached,
    };
  };
}

/** Rows of a file of which a pass that finds it grown looks at the last record alone. */
const LONG = 12_000;
const upTo = (end: number): readonly number[] => Array.from({ length: end }, (_, step) => step);

describe("a file that grows", () => {
  it("is read on from its last record, and not at all while it has not changed", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, LONG), 1);
    expect((await pass(2)).rows?.rows).toBe(LONG);
    expect((await pass(3)).rows?.rows).toBe(LONG);
    volume.put(lines(0, LONG + 25), 4);
    const { rows, points, warnings } = await pass(5);
    expect(rows?.rows).toBe(LONG + 25);
    expect(warnings).toEqual([]);
    const last = lines(0, LONG).length - lines(LONG - 1, LONG).length;
    expect(volume.calls).toEqual(["list", "read from 0", "list", "list", `read from ${last}`]);
    // Written evenly between the start and the first change, and between the changes.
    const times = points.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(times.at(-1)).toBe(new Date(seconds(4) * 1000).toISOString());
  });

  it("and was changed within the last seconds is read again by the next pass", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, 20, 0.5), 2);
    await pass(2);
    volume.put(lines(0, 20, 0.7), 2);
    expect((await pass(3)).points.at(-1)?.value).toBe(0.7);
  });
});

describe("a file that is replaced", () => {
  it("between two passes is read from its beginning", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, LONG), 1);
    await pass(2);
    volume.put(lines(0, LONG + 10, 0.7), 3);
    const { points, warnings } = await pass(4);
    expect(new Set(points.map(({ value }) => value))).toEqual(new Set([0.7]));
    expect(warnings).toEqual([]);
    expect(volume.calls.slice(-3)).toEqual([
      expect.stringMatching(/^read from [1-9]/),
      "list",
      "read from 0",
    ]);
  });

  it.each([0, 1])(
    "with its last record in its old place, and %i more, is known by all of it",
    async (more) => {
      const volume = new FakeVolume();
      const pass = passes(volume);
      volume.put(lines(0, 20), 1);
      expect((await pass(2)).points[0]?.value).toBe(0.5);
      volume.put(`${lines(0, 19, 0.7)}${lines(19, 20 + more)}`, 3);
      const { points, warnings, rows } = await pass(4);
      expect(points[0]?.value).toBe(0.7);
      expect(rows?.rows).toBe(20 + more);
      expect(warnings).toEqual([]);
    },
  );

  it.each([1, 2])("so and is long is known at the run's end, with %i rows more", async (more) => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    const anew = (count: number) => `${lines(0, LONG - 1, 0.7)}${lines(LONG - 1, LONG + count)}`;
    volume.put(lines(0, LONG), 1);
    await pass(2);
    volume.put(anew(1), 3);
    // While the run goes on, what was read of a long file is not read again.
    expect((await pass(4)).points[0]?.value).toBe(0.5);
    if (more > 1) volume.put(anew(more), 5);
    const { points, warnings, rows } = await pass(6, { ended: true });
    expect(points[0]?.value).toBe(0.7);
    expect(rows?.rows).toBe(LONG + more);
    expect(warnings).toEqual([]);
  });

  it("by nothing but the same rows keeps what is known of when they were written", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, 20), 2);
    // Changed in the very second of the pass, so the next one reads it again.
    const first = await pass(2);
    const starts = ["2026-11-24T08:00:30.000Z", "2026-11-24T08:02:30.000Z"];
    const { rows } = await pass(3, { starts });
    expect(rows?.rows).toBe(20);
    expect(rows?.segments.segments).toEqual(first.rows?.segments.segments);
  });

  it("while it is read is read once more", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, 40), 1);
    volume.before = [() => volume.put(lines(0, 10, 0.7), 2)];
    const { steps, points, warnings } = await pass(3);
    expect(steps).toEqual(upTo(10));
    expect(points[0]?.value).toBe(0.7);
    expect(warnings).toEqual([]);
  });

  it("twice while it is read: what was known stands, and it is said", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, 40), 1);
    await pass(2);
    volume.put(lines(0, 80, 0.7), 3);
    volume.before = [() => volume.put(lines(0, 30), 4), () => volume.put(lines(0, 20), 5)];
    const { steps, warnings } = await pass(6);
    expect(steps).toEqual(upTo(40));
    expect(warnings).toEqual([expect.stringMatching(/was replaced while it was read, twice/)]);
    expect((await pass(7)).steps).toEqual(upTo(20));
  });

  it.each([
    ["that is cut off for a moment", '[{"step": 1, "loss": 0.5}, {"st'],
    ["that is empty for a moment", ""],
  ])("by a document %s, what was known stands until it is whole again", async (_name, torn) => {
    const volume = new FakeVolume();
    const path = "runs/0123456789ab/history.json";
    const pass = passes(volume, path);
    volume.put('[{"step": 0, "loss": 0.5}, {"step": 1, "loss": 0.4}]', 1, path);
    expect((await pass(2)).steps).toEqual([0, 1]);
    volume.put(torn, 3, path);
    const middle = await pass(4);
    expect(middle.steps).toEqual([0, 1]);
    expect(middle.warnings).toEqual([expect.stringMatching(/cannot be read now: it is not whole/)]);
    volume.put('[{"step": 0, "loss": 0.5}, {"step": 1, "loss": 0.4}, {"step": 2, "loss": 0.3}]', 5, path);
    expect(await pass(6)).toMatchObject({ steps: [0, 1, 2], warnings: [] });
  });

  it("for good and is shorter is told by how far it had come", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, 100), 1);
    await pass(2);
    volume.put(lines(0, 5), 3);
    const { steps, reached } = await pass(4);
    expect(steps).toEqual(upTo(5));
    expect([...reached]).toEqual([["step", 99]]);
  });
});

describe("what is the matter with a file", () => {
  it("that is not there yet is no remark while the run is young", async () => {
    const pass = passes(new FakeVolume());
    expect((await pass(5)).warnings).toEqual([]);
    expect((await pass(20)).warnings).toEqual([
      expect.stringMatching(/is not there yet: only what was committed/),
    ]);
    expect((await pass(5, { ended: true })).warnings).toEqual([expect.stringMatching(/is not there: only/)]);
  });

  it("of an earlier run is not this run's, and what is added to it is", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, 20), -60);
    expect(await pass(2)).toMatchObject({ steps: [], warnings: [] });
    volume.put(lines(0, 30), 3);
    const { rows } = await pass(4);
    expect(rows?.segments.segments.map(({ most }) => most)).toEqual([0, 1]);
  });

  it("that has gone: what was known of it stands", async () => {
    const volume = new FakeVolume();
    const pass = passes(volume);
    volume.put(lines(0, 20), 1);
    await pass(2);
    volume.files.clear();
    expect(await pass(3)).toMatchObject({ steps: upTo(20), warnings: [expect.stringMatching(/is gone/)] });
  });

  it.each([
    ["on a Volume that is not there", undefined, /this token can see no such Volume/],
    [
      "that the token may not read",
      {
        list: async function* () {
          yield* [];
          throw new Error("Modal refused VolumeListFiles2 (PERMISSION_DENIED).");
        },
        read: async () => 0,
      },
      /could not be read in this pass: Modal refused VolumeListFiles2 \(PERMISSION_DENIED\)/,
    ],
  ])("%s", async (_name, volume, warning) => {
    expect((await passes(volume)(5)).warnings).toEqual([expect.stringMatching(warning)]);
  });

  it("that is a folder, and that is too large as a document", async () => {
    const volume = new FakeVolume();
    volume.put("x", 1, `${PATH}/inner`);
    expect((await passes(volume)(2)).warnings).toEqual([expect.stringMatching(/is no file/)]);
    volume.put(" ".repeat(16_000_001), 1, "m.json");
    expect((await passes(volume, "m.json")(2)).warnings).toEqual([
      expect.stringMatching(/has 16 MB; as JSON at most 16 MB are read/),
    ]);
  });
});
