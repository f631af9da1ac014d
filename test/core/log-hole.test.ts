// When what a log lacks is a sign that it is gone, and that this is told in every later pass.
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { missingHead, missingMiddle } from "../../src/core/log-hole.ts";
import type { CallFacts, LogEntry } from "../../src/core/observation.ts";
import { RunProgress, type RunProgressResult, SavedRunSchema } from "../../src/core/run-progress.ts";

const HOUR = 3_600_000;
const START = Date.parse("2026-11-20T10:00:00.000Z");
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const now = (hours: number): Date => new Date(START + hours * HOUR);
const called = (enqueued: number, started?: number): readonly CallFacts[] => [
  {
    ...{ id: "fc-1", functionName: "train", status: "running", enqueuedAt: at(enqueued) },
    ...(started === undefined ? {} : { startedAt: at(started) }),
  },
];

describe("the beginning of a log", () => {
  it.each([
    { name: "a first entry a day after the start", calls: called(0, 0), first: 24, now: 30, gone: true },
    { name: "no entry at all for a day", calls: called(0, 0), first: undefined, now: 30, gone: true },
    {
      name: "a last attempt that began after the first entry",
      calls: called(0, 25),
      first: 20,
      now: 30,
      gone: true,
    },
    { name: "a first entry soon after the start", calls: called(0, 0), first: 0.2, now: 300, gone: false },
    { name: "a day in the queue", calls: called(0, 24), first: 24.1, now: 48, gone: false },
    {
      name: "a run that is younger than any log that is gone",
      calls: called(0, 0),
      first: 10,
      now: 12,
      gone: false,
    },
    { name: "a run that waits", calls: called(0), first: undefined, now: 30, gone: false },
    {
      name: "hours of silence, as often later",
      calls: called(0, 0),
      first: 3,
      silence: 2 * HOUR,
      now: 30,
      gone: false,
    },
    {
      name: "a day of silence, as never later",
      calls: called(0, 0),
      first: 24,
      silence: 2 * HOUR,
      now: 30,
      gone: true,
    },
    { name: "no call", calls: [], first: 24, now: 30, gone: false },
  ])("$name: gone $gone", ({ calls, first, silence = 0, now: hours, gone }) => {
    const reading = { first: first === undefined ? undefined : at(first), silence, calls, now: now(hours) };
    expect(missingHead(reading) !== undefined).toBe(gone);
  });
});

describe("a log that goes on", () => {
  it.each([
    { name: "two days later", first: 50, now: 60, gone: true },
    { name: "where it ended", first: 2.1, now: 60, gone: false },
    { name: "after a few silent hours", first: 8, now: 9, gone: false },
    { name: "not yet", first: undefined, now: 60, gone: false },
  ])("$name: gone $gone", ({ first, now: hours, gone }) => {
    const reading = {
      first: first === undefined ? undefined : at(first),
      silence: 0,
      calls: called(0, 0),
      now: now(hours),
    };
    expect(missingMiddle(at(2), reading) !== undefined).toBe(gone);
  });
});

const line = (hours: number, epoch: number): LogEntry => ({
  ...{ at: at(hours), container: "ta-1", source: "stdout", text: `{"epoch": ${epoch}, "loss": 1}\n` },
});

function pass(log: readonly LogEntry[], hours: number, before?: RunProgressResult): RunProgressResult {
  const kept =
    before?.saved === undefined ? undefined : v.parse(SavedRunSchema, structuredClone(before.saved));
  const run = new RunProgress("ap-1", kept);
  run.take(log);
  return run.finish({ calls: called(0, 0), now: now(hours) });
}

it("a gap is told in every later pass, though only one could see it", () => {
  const first = pass([line(24, 24), line(25, 25)], 26);
  expect(first.headGap).toContain("2026-11-21 10:00 UTC");
  const second = pass([line(26, 26)], 27, first);
  expect(second.headGap).toBe(first.headGap);
  const third = pass([line(80, 80)], 81, second);
  expect(third.headGap).toBe(first.headGap);
  expect(third.progress.warnings[0]).toContain("no entries between");
  const fourth = pass([line(80, 80), line(81, 81)], 82, third);
  expect(fourth.progress.warnings).toEqual(third.progress.warnings);
});

it("entries that were passed over are told in every later pass", () => {
  const run = new RunProgress("ap-1");
  run.take([line(0, 1)]);
  run.skip("Some were not read.");
  run.take([line(1, 2)]);
  const first = run.finish({ calls: called(0, 0), now: now(1) });
  expect(first.progress.warnings).toEqual(["Some were not read."]);
  expect(pass([line(2, 3)], 2, first).progress.warnings).toEqual(["Some were not read."]);
});
