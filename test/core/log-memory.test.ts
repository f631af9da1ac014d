// Entries of many megabytes without a line end: what a reader of the log still holds when they have gone by.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { LogFile } from "../../src/core/log-file.ts";
import { LogLines } from "../../src/core/log-lines.ts";
import { readLogTail } from "../../src/core/log-tail.ts";
import type { LogEntry } from "../../src/core/observation.ts";
import { RunProgress } from "../../src/core/run-progress.ts";

const MIB = 2 ** 20;
const LENGTH = 8 * MIB;
const ENTRIES = 12;
/** Entries that may be held whole: the newest ones, in whatever hands they are. */
const NEWEST = 6;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes, of strings outside V8's own heap too. */
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const BYTES = Buffer.alloc(LENGTH, "x");

/** Each is a text of its own, as a reply is decoded into: one that JavaScript repeats would share its memory. */
function entryOf(number: number): LogEntry {
  const at = new Date(Date.UTC(2026, 10, 24, 9, number)).toISOString();
  return { at, container: `ta-${number}`, source: "stdout", text: BYTES.toString("latin1") };
}

interface Reader {
  readonly take: (entry: LogEntry) => unknown;
  /** So that nothing of it is collected before. */
  readonly end: () => unknown;
}

const READERS: Readonly<Record<string, () => Reader>> = {
  "lines that are cut": () => {
    const lines = new LogLines();
    return { take: (entry) => lines.feed(entry).length, end: () => lines.flush() };
  },
  "lines that are split": () => {
    const lines = new LogLines({ long: "split" });
    return { take: (entry) => lines.feed(entry).length, end: () => lines.flush() };
  },
  "the progress of a run": () => {
    const run = new RunProgress("ap-1");
    return { take: (entry) => run.take([entry]), end: () => run.finish({}) };
  },
  "the file of a log": () => {
    const file = new LogFile((text) => text);
    const written = (pieces: Iterable<string>) => [...pieces].reduce((size, text) => size + text.length, 0);
    return {
      take: (entry) => written(file.add({ kind: "entries", entries: [entry] })),
      end: () => written(file.end()),
    };
  },
};

describe("a line of many megabytes without an end, from each of many containers", () => {
  it.each(Object.keys(READERS))("is not held by %s", (name) => {
    const reader = READERS[name]?.();
    const before = held();
    for (let number = 0; number < ENTRIES; number += 1) reader?.take(entryOf(number));
    expect(held() - before).toBeLessThan(NEWEST * LENGTH);
    expect(reader?.end()).toBeDefined();
  });

  it("leaves its end for the tail of the log", () => {
    const run = new RunProgress("ap-1");
    run.take([entryOf(1)]);
    const { text, ...last } = entryOf(2);
    run.take([{ ...last, text: `${text}\nRuntimeError: no room` }]);
    expect(readLogTail(run.finish({}).recent, { redact: (all) => all }).at(-1)).toBe("RuntimeError: no room");
  });
});

describe("a name of a metric that stands in an entry of many megabytes", () => {
  it("is held alone", () => {
    const run = new RunProgress("ap-1");
    const names = Buffer.from(BYTES);
    const before = held();
    for (let number = 0; number < ENTRIES; number += 1) {
      names.write(`step=${number} a_loss_of_a_name_${number}=0.5\n`);
      names.write("\n", LENGTH - 1);
      run.take([{ ...entryOf(number), text: names.toString("latin1") }]);
    }
    expect(held() - before).toBeLessThan(NEWEST * LENGTH);
    expect(run.finish({}).progress.metrics.length).toBe(ENTRIES);
  });
});
