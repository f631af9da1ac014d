// The decisions of the local Modal that need no process: retries, an app's life, time, log lines, fault requests.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClock } from "../../local/modal/clock.ts";
import { FaultRequestError, parseFaultRequest } from "../../local/modal/fault-request.ts";
import { type AppEvent, type AppState, nextAppState } from "../../local/modal/lifecycle.ts";
import { createLineCutter } from "../../local/modal/line.ts";
import { createLogStore, cursorOf, seqOf } from "../../local/modal/log.ts";
import { CRASH_LIMIT, decideNext, type RetryPolicy, retryDelay } from "../../local/modal/retry.ts";

const policy: RetryPolicy = { retries: 3, initialDelayMs: 1000, maxDelayMs: 5000, backoff: 2 };

describe("retry", () => {
  it.each([
    [0, 1000],
    [1, 2000],
    [2, 4000],
    [3, 5000],
  ])("delay after %i retries is %i ms", (count, delay) => {
    expect(retryDelay(policy, count)).toBe(delay);
  });

  const base = { policy, retryCount: 0, crashes: 0, serverRetries: true };
  const result = (status: string) => ({ kind: "result", status: `GENERIC_STATUS_${status}` }) as const;
  it.each([
    ["success ends it", { ...base, end: result("SUCCESS") }, "finish"],
    ["failure is retried", { ...base, end: result("FAILURE") }, "retry"],
    ["timeout is retried", { ...base, end: result("TIMEOUT") }, "retry"],
    ["a cancelled input is not", { ...base, end: result("TERMINATED") }, "finish"],
    ["spent retries end it", { ...base, end: result("FAILURE"), retryCount: 3 }, "finish"],
    [
      "a SYNC call is its client's to retry",
      { ...base, end: result("FAILURE"), serverRetries: false },
      "finish",
    ],
    ["preemption never ends it", { ...base, end: { kind: "preempted" }, retryCount: 3 }, "reschedule"],
    ["a crash is rescheduled", { ...base, end: { kind: "crashed" }, crashes: 1 }, "reschedule"],
    ["crashes in a row end it", { ...base, end: { kind: "crashed" }, crashes: CRASH_LIMIT }, "give-up"],
  ] as const)("%s", (_name, facts, kind) => {
    expect(decideNext(facts).kind).toBe(kind);
  });
});

describe("an app's life", () => {
  const gone = (pending: boolean): AppEvent => ({ kind: "client-gone", pending });
  it.each<[string, AppState, AppEvent, AppState]>([
    ["never published", "APP_STATE_INITIALIZING", gone(false), "APP_STATE_STOPPED"],
    ["attached, client gone", "APP_STATE_EPHEMERAL", gone(true), "APP_STATE_STOPPED"],
    ["detached, call pending", "APP_STATE_DETACHED", gone(true), "APP_STATE_DETACHED_DISCONNECTED"],
    ["detached, nothing pending", "APP_STATE_DETACHED", gone(false), "APP_STATE_STOPPED"],
    ["told twice", "APP_STATE_DETACHED_DISCONNECTED", gone(true), "APP_STATE_DETACHED_DISCONNECTED"],
    ["client still there", "APP_STATE_DETACHED", { kind: "last-call-ended" }, "APP_STATE_DETACHED"],
    ["last call", "APP_STATE_DETACHED_DISCONNECTED", { kind: "last-call-ended" }, "APP_STATE_STOPPED"],
    ["stopped", "APP_STATE_DETACHED", { kind: "stopped" }, "APP_STATE_STOPPED"],
    ["deployed outlives its client", "APP_STATE_DEPLOYED", gone(false), "APP_STATE_DEPLOYED"],
  ])("%s", (_name, state, event, next) => {
    expect(nextAppState(state, event)).toBe(next);
  });

  it("stopped is for ever", () => {
    const states = ["APP_STATE_DETACHED", "APP_STATE_EPHEMERAL"] as const;
    for (const state of states) {
      expect(nextAppState("APP_STATE_STOPPED", { kind: "published", state })).toBe("APP_STATE_STOPPED");
    }
  });
});

describe("clock", () => {
  it("runs at its factor, jumps, and never goes back", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.record({ pass: fc.integer({ min: 0, max: 10_000 }) }),
            fc.record({ factor: fc.integer({ min: 1, max: 5000 }) }),
            fc.record({ advance: fc.integer({ min: 0, max: 1_000_000 }) }),
          ),
        ),
        (steps) => {
          let real = 1_000_000;
          const clock = createClock(1, () => real);
          let [expected, factor] = [1_000_000, 1];
          for (const step of steps) {
            if ("pass" in step) {
              real += step.pass;
              expected += step.pass * factor;
            } else if ("factor" in step) {
              clock.setFactor(step.factor);
              factor = step.factor;
            } else {
              clock.advance(step.advance);
              expected += step.advance;
            }
            expect(clock.now()).toBeCloseTo(expected, 3);
          }
          clock.close();
        },
      ),
    );
  });

  it("twelve hours pass by a jump, and timers run in order of their time", async () => {
    const clock = createClock(1);
    const ran: string[] = [];
    const all = new Promise<void>((resolve) => {
      clock.after(12 * 3_600_000, () => {
        ran.push("timeout");
        resolve();
      });
    });
    clock.after(1_800_000, () => ran.push("retry"));
    clock.after(3_600_000, () => ran.push("never")).cancel();
    clock.advance(12 * 3_600_000);
    await all;
    clock.close();
    expect(ran).toEqual(["retry", "timeout"]);
  });
});

describe("log", () => {
  it("entries hold at most one line and together are the text, however it was cut into chunks", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom("a", "é", "\r", "\n", "🔨") })), (parts) => {
        const entries: string[] = [];
        const cutter = createLineCutter((text) => entries.push(text));
        const bytes = Buffer.from(parts.join(""));
        for (const byte of bytes) cutter.push(Buffer.from([byte]));
        cutter.end();
        expect(entries.join("")).toBe(parts.join(""));
        for (const entry of entries) expect(entry.slice(0, -1)).not.toContain("\n");
      }),
    );
  });

  it("a cursor continues after its entry, under any filter", () => {
    const store = createLogStore(
      () => 5,
      () => {},
    );
    const entry = { appId: "ap", functionId: "fu", variantId: "", inputId: "", taskId: "ta" };
    for (const [callId, data] of [
      ["one", "a"],
      ["two", "b"],
      ["one", "c"],
    ] as const) {
      store.append({ ...entry, callId, stream: "FILE_DESCRIPTOR_STDOUT", data });
    }
    const filter = { appId: "ap", callId: "one" };
    const [first] = store.after(0, filter);
    expect(first?.data).toBe("a");
    const cursor = first === undefined ? "" : cursorOf(first);
    expect(store.after(seqOf(cursor), filter).map(({ data }) => data)).toEqual(["c"]);
    expect(seqOf("")).toBe(0);
    const times = store.range({ appId: "ap" }, { since: 0, until: 10 }, 9).map(({ time }) => time);
    expect(new Set(times).size).toBe(3);
  });
});

describe("fault request", () => {
  it.each([
    [
      { kind: "preempt", app_id: "ap-1" },
      { kind: "preempt", appId: "ap-1", taskId: undefined, times: 1 },
    ],
    [
      { kind: "oom", task_id: "ta-1", times: 3 },
      { status: "GENERIC_STATUS_MEMORY_MANAGER_EVICTION", times: 3 },
    ],
    [{ kind: "unavailable" }, { methods: [], times: Number.POSITIVE_INFINITY }],
    [
      { kind: "error", method: "AppList", code: "NOT_FOUND" },
      { code: "NOT_FOUND", times: 1 },
    ],
    [
      { kind: "clock", advance_ms: 5 },
      { factor: undefined, advanceMs: 5 },
    ],
  ])("%j", (body, parsed) => {
    expect(parseFaultRequest(body)).toMatchObject(parsed);
  });

  it.each([
    [null, "JSON object"],
    [{}, '"kind"'],
    [{ kind: "explode" }, '"explode"'],
    [{ kind: "preempt" }, '"app_id" or "task_id"'],
    [{ kind: "preempt", app_id: "a", task_id: "b" }, '"app_id" or "task_id"'],
    [{ kind: "error", method: "AppList", code: "SAD" }, '"SAD"'],
    [{ kind: "delay", method: "AppList" }, '"ms"'],
    [{ kind: "delay", method: "AppList", ms: -1 }, "-1"],
    [{ kind: "hang" }, '"method"'],
    [{ kind: "clock", factor: 0 }, '"factor"'],
    [{ kind: "oom", app_id: "a", status: "TIRED" }, '"TIRED"'],
    [{ kind: "unavailable", methods: "AppList" }, '"methods"'],
  ])("%j is refused, naming the field", (body, words) => {
    expect(() => parseFaultRequest(body)).toThrow(FaultRequestError);
    expect(() => parseFaultRequest(body)).toThrow(words);
  });
});
