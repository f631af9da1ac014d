// A log that is read over many passes, each of which forgets all but what it saved, gives what one reading gives.
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/core/observation.ts";
import { readProgress } from "../../src/core/progress.ts";
import { isAhead, RunProgress, type SavedRun, SavedRunSchema } from "../../src/core/run-progress.ts";
import { runs } from "../support/hostile-arbitrary.ts";
import { recordedLog } from "../support/recorded-log.ts";
import { at, storyLog } from "../support/run-log.ts";

const APP = "ap-abcdefghijklmnopqrstuv";

/** One pass: what the log holds from the cursor up to `now`, in pages; what is kept goes through JSON. */
function pass(entries: readonly LogEntry[], now: string, kept: SavedRun | undefined, pageSize = 7) {
  const run = new RunProgress(APP, kept);
  const held = entries.filter((entry) => entry.at <= now && entry.at >= (run.since ?? ""));
  for (let from = 0; from < held.length; from += pageSize) run.take(held.slice(from, from + pageSize));
  const { progress, recent, saved } = run.finish({});
  const text = saved === undefined ? undefined : JSON.stringify(saved);
  return {
    progress,
    recent,
    read: held.length,
    text: text ?? "",
    saved: text === undefined ? undefined : v.parse(SavedRunSchema, JSON.parse(text)),
  };
}

function inPasses(entries: readonly LogEntry[], moments: readonly string[]) {
  let saved: SavedRun | undefined;
  for (const moment of moments) saved = pass(entries, moment, saved).saved;
  return pass(entries, "9999", saved);
}

const story = storyLog([
  { container: "ta-1", epochs: [1, 9], ending: "preempted" },
  { container: "ta-2", epochs: [9, 17], resumed: 8, ending: "crash" },
  { container: "ta-2", epochs: [18, 25], resumed: 17 },
]);

describe("a log in passes", () => {
  it.each(["keras", "lightning", "trainer", "tqdm", "scikit-learn"])("is that of %s in one", (name) => {
    const entries = recordedLog(name);
    const first = Date.parse(entries[0]?.at ?? "");
    const moments = Array.from({ length: 12 }, (_, index) => new Date(first + index * 3000).toISOString());
    expect(inPasses(entries, moments).progress).toStrictEqual(readProgress(entries));
  });

  it("is that of attempts in one, and each part is read once", () => {
    const moments = Array.from({ length: 40 }, (_, index) => at(index * 60));
    expect(inPasses(story, moments).progress).toStrictEqual(readProgress(story));
    const all = pass(story, "9999", undefined);
    expect(pass(story, "9999", all.saved).read).toBeLessThan(5);
  });

  it("is the same wherever it is cut, with lines that come in parts and streams that mix", () => {
    const part = fc.record({
      gap: fc.constantFrom(0, 0, 1, 4000, 30_000),
      container: fc.constantFrom("ta-1", "ta-2"),
      source: fc.constantFrom("stdout" as const, "stderr" as const),
      text: fc.constantFrom(
        "step=",
        "1 loss=0.5\n",
        "step=2 loss=0.25\n",
        "step=3 loss=",
        "0.125",
        "\n",
        "\r",
        "step=4 loss=1\rstep=5 loss=2",
        "hello\n",
        "Traceback (most recent call last):\n",
      ),
    });
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 6 }),
        (parts, cuts) => {
          let now = Date.parse("2026-11-24T08:00:00Z");
          const entries = parts.map(({ gap, ...rest }) => {
            now += gap;
            return { ...rest, at: new Date(now).toISOString() };
          });
          const begin = Date.parse("2026-11-24T08:00:00Z");
          const moments = cuts.toSorted((a, b) => a - b).map((ms) => new Date(begin + ms).toISOString());
          expect(inPasses(entries, moments).progress).toStrictEqual(readProgress(entries));
        },
      ),
      runs(1500),
    );
  });

  it("is kept in the same text again once it was read back", () => {
    const logs = ["keras", "lightning", "trainer", "tqdm"].map((name) => recordedLog(name));
    // What is younger than some seconds is read once more and not kept.
    const later = {
      at: "2026-12-24T10:00:00.000Z",
      container: "ta-1",
      source: "stdout",
      text: "end\n",
    } as const;
    for (const entries of [...logs, story]) {
      const first = pass([...entries, later], "9999", undefined);
      expect(first.text).toContain('"series":[{');
      expect(pass([...entries, later], "9999", first.saved).text).toBe(first.text);
    }
  });

  it("keeps no text of a line that has no end yet", () => {
    const entries: LogEntry[] = [
      { at: at(0), container: "ta-1", source: "stdout", text: "step=1 loss=1\n" },
      { at: at(30), container: "ta-1", source: "stdout", text: "token=as-secretsecret" },
      { at: at(60), container: "ta-1", source: "stderr", text: "more\n" },
    ];
    expect(JSON.stringify(pass(entries, "9999", undefined).saved)).not.toContain("secret");
  });

  it("takes nothing for read that is yet to come", () => {
    const { saved } = pass(story, "9999", undefined);
    if (saved === undefined) throw new Error("nothing was kept");
    const now = new Date(saved.until);
    expect(isAhead(saved, now)).toBe(false);
    expect(isAhead({ ...saved, until: "2099-01-01T00:00:00.000Z" }, now)).toBe(true);
  });

  it.each(["2026-11-24", "2026-11-24T10:00:00Z", "2026-11-24T10:00:00.000+02:00", "soon", ""])(
    "refuses a moment whose text is not in the order of its time: %j",
    (until) => {
      const { saved } = pass(story, "9999", undefined);
      expect(v.safeParse(SavedRunSchema, saved).success).toBe(true);
      expect(v.safeParse(SavedRunSchema, { ...saved, until }).success).toBe(false);
    },
  );

  it("begins anew for another app", () => {
    const { saved } = pass(story, "9999", undefined);
    expect(new RunProgress("ap-0123456789012345678901", saved).since).toBeUndefined();
  });

  it("stays small, however long the log and however many its names", () => {
    const entries = Array.from({ length: 60_000 }, (_, index) => ({
      at: at(index),
      container: `ta-${Math.floor(index / 100)}`,
      source: "stdout" as const,
      text: `step=${index} ${Array.from({ length: 5 }, (_, name) => `m${(index + name) % 90}=0.${index}`).join(" ")}\n`,
    }));
    const { saved } = pass(entries, "9999", undefined, 20_000);
    expect(JSON.stringify(saved).length).toBeLessThan(3_000_000);
    expect(saved?.progress.attempts.length).toBeLessThanOrEqual(300);
  });

  const letters = 1024 * 1024;
  const large = (number: number): LogEntry => ({
    at: new Date(Date.parse(at(0)) + number).toISOString(),
    container: "ta-1",
    source: "stdout",
    text: `step=${number} loss=0.5 ${"x".repeat(letters)}\n`,
  });
  const sizeOf = (entries: readonly LogEntry[]) => entries.reduce((size, { text }) => size + text.length, 0);

  it("holds back few entries that are large, however close they came, and keeps few of them for the end", () => {
    const entries = Array.from({ length: 40 }, (_, index) => large(index + 1));
    const { progress, recent, saved } = pass(entries, "9999", undefined, 1);
    // What was held back is not in what is kept: the next pass would read it once more.
    const back = entries.filter((entry) => entry.at >= (saved?.until ?? ""));
    expect(sizeOf(back)).toBeLessThan(4 * letters);
    expect(progress.attempts.at(-1)?.lastStep).toBe(40);
    expect(recent.at(-1)?.text).toContain("step=40 ");
    expect(sizeOf(recent)).toBeLessThan(3 * letters);
    expect(progress).toStrictEqual(readProgress(entries));
  });
});
