import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commentMarker, renderComment } from "../../src/core/comment.ts";
import { COMMENT_LIMIT, inLimit } from "../../src/core/comment-limit.ts";
import { isWorthWriting, signatureOf } from "../../src/core/comment-urgency.ts";
import { byteLength } from "../../src/core/markdown.ts";
import { COMMENT_CASES, links } from "../support/comment-cases.ts";
import { expectContained } from "../support/comment-oracle.ts";
import { at, intent, record, report, storyLog } from "../support/run-log.ts";

const FIXTURES = new URL("../fixtures/comment/", import.meta.url);

/** Rewritten on purpose by `node scripts/comment-golden.ts`. */
function golden(name: string): string {
  return readFileSync(new URL(`${name}.md`, FIXTURES), "utf8");
}

describe("golden comments", () => {
  it.each(Object.entries(COMMENT_CASES))("%s", (name, reports) => {
    expect(renderComment({ reports, links })).toBe(golden(name));
  });

  it("have a case each", () => {
    const files = readdirSync(FIXTURES).map((file) => file.replace(/\.md$/, ""));
    expect(files.sort()).toStrictEqual(Object.keys(COMMENT_CASES).sort());
  });

  it.each(Object.entries(COMMENT_CASES))("contain what is not ours: %s", (_name, reports) => {
    expectContained(renderComment({ reports, links }), reports);
  });

  it.each(Object.keys(COMMENT_CASES))("fit: %s", (name) => {
    expect(byteLength(golden(name))).toBeLessThanOrEqual(COMMENT_LIMIT);
  });
});

describe("a checkpoint", () => {
  const entries = storyLog([{ container: "ta-1", epochs: [1, 8], saves: true }]);
  const [saved, later] = [25, 3000].map((seconds) =>
    report({
      state: "running",
      entries: [
        ...entries,
        { at: at(900 + seconds), container: "ta-1", source: "stdout", text: "checkpoint saved\n" },
      ],
    }),
  );

  it("is told by its time, so that waiting changes nothing", () => {
    expect(renderComment({ reports: [report({ state: "running", entries })], links })).toContain(
      "last checkpoint 2026-11-24 08:13 UTC",
    );
  });

  it("is progress: a new one alone makes no comment worth writing at once", () => {
    if (saved === undefined || later === undefined) throw new Error("two reports were made");
    expect(renderComment({ reports: [saved], links })).not.toBe(renderComment({ reports: [later], links }));
    const shown = { signature: signatureOf([saved]), at: at(1000), reach: 8 };
    expect(isWorthWriting([later], shown, new Date(at(1300)))).toBe(false);
    expect(isWorthWriting([later], shown, new Date(at(9000)))).toBe(false);
  });
});

describe("the marker", () => {
  it("opens the comment and is one for each name", () => {
    const names = ["digits", "digits-2", "digits_2", "digits 2", "a--b", "a-->", "ä", "", "\ud800", "%2D"];
    const markers = names.map(commentMarker);
    expect(new Set(markers).size).toBe(names.length);
    for (const marker of markers) {
      expect(marker).toMatch(/^<!-- modal-experiments [A-Za-z0-9._%-]* -->$/);
      expect(marker.slice(4, -3)).not.toContain("--");
    }
    const told = report({
      state: "queued",
      changes: { record: record({ intent: intent({ experiment: "a--b" }) }) },
    });
    expect(renderComment({ reports: [told], links }).startsWith(`${commentMarker("a--b")}\n`)).toBe(true);
  });
});

describe("the headline", () => {
  const head = (name: string): string => golden(name).split("\n")[1] ?? "";

  it.each([
    ["queued", "### digits is queued: Modal has not started it yet"],
    ["running-attempt-1", "### digits is running: epoch 8 of 25"],
    ["running-after-preemption", "### digits is running: epoch 14 of 25"],
    ["running-attempt-begun", "### digits is running: attempt 2 has begun, epoch 8 of 25 was reached"],
    ["retrying", "### digits is waiting for its next attempt, epoch 17 of 25 was reached"],
    ["started-again", "### digits is running, but attempt 2 started again at epoch 1: now epoch 3 of 25"],
    ["succeeded", "### digits succeeded: accuracy 0.9671 at epoch 25"],
    ["failed", "### digits failed with ValueError at epoch 17 of 25"],
    ["out-of-memory", "### digits ran out of memory at epoch 17 of 25"],
    ["timed-out", "### digits timed out at epoch 17 of 25"],
    ["stopped", "### digits was stopped by a person at epoch 17 of 25"],
    ["lost", "### digits is lost: Modal no longer knows it"],
  ])("%s", (name, expected) => {
    expect(head(name)).toBe(expected);
  });

  it.each([
    ["ValueError('x')", " with ValueError"],
    ["torch.cuda.OutOfMemoryError: CUDA out of memory", " with OutOfMemoryError"],
    ["KeyError", " with KeyError"],
    ["the end", ""],
    ["<b>Error(", ""],
    ["A".repeat(100), ""],
  ])("names the exception of %j", (exception, expected) => {
    const told = report({ state: "failed", changes: { failure: { exception } } });
    expect(renderComment({ reports: [told], links }).split("\n")[1]).toBe(`### digits failed${expected}`);
  });
});

describe("the line of facts", () => {
  const facts = (told: ReturnType<typeof report>): string =>
    renderComment({ reports: [told], links }).split("\n")[3] ?? "";

  it("expects the end by the newest attempt's pace, as an absolute time", () => {
    const entries = storyLog([
      { container: "ta-1", epochs: [1, 8], pace: 7, ending: "preempted" },
      { container: "ta-2", epochs: [9, 15], resumed: 8, pace: 600 },
    ]);
    // Epoch 15 ends at 08:00:00 + 60 + 8 * 7 + 50 + 7 * 600 seconds; ten epochs of ten minutes remain.
    expect(facts(report({ state: "running", entries }))).toContain("expected end **2026-11-24 10:53 UTC**");
  });

  it("expects nothing where nothing can be expected", () => {
    for (const [state, epochs] of [
      ["running", [1, 1]],
      ["running", [1, 25]],
      ["retrying", [1, 8]],
      ["succeeded", [1, 8]],
    ] as const) {
      const entries = storyLog([{ container: "ta-1", epochs }]);
      expect(facts(report({ state, entries }))).not.toContain("expected end");
    }
  });

  it("counts a preemption to the attempts that may come, since it spends no retry", () => {
    const story = [
      { container: "ta-1", epochs: [1, 8], ending: "preempted" },
      { container: "ta-2", epochs: [9, 9], resumed: 8 },
    ] as const;
    expect(facts(report({ state: "running", entries: storyLog(story) }))).toContain("attempt 2 of 7");
    expect(
      facts(report({ state: "running", entries: storyLog([{ container: "ta-1", epochs: [1, 3] }]) })),
    ).toContain("attempt 1 of 6");
    const unbounded = record({ intent: intent({ retries: null }) });
    expect(
      facts(
        report({
          state: "running",
          entries: storyLog([{ container: "ta-1" }]),
          changes: { record: unbounded },
        }),
      ),
    ).toContain("attempt 1 ·");
  });

  it.each([
    [30, "30 s"],
    [150, "3 min"],
    [3660, "1 h 1 min"],
    [216_000, "2 d 12 h"],
  ])("says how long it took: %d seconds", (seconds, expected) => {
    const told = report({ state: "succeeded", changes: { startedAt: at(0), endedAt: at(seconds) } });
    expect(facts(told)).toContain(`took ${expected}`);
  });
});

describe("what to do next", () => {
  const next = (changes: Parameters<typeof intent>[0]) => {
    const run = report({ state: "timed-out", changes: { record: record({ intent: intent(changes) }) } });
    return /\*\*Next:\*\*.*/.exec(renderComment({ reports: [run], links }))?.[0];
  };
  it("names the ways that go on where the checkpoints lie under the run's key", () => {
    expect(next({})).toContain("`/experiment digits --continue eb7a9b2f3f98`");
    expect(next({})).toContain("Any other request has a new key and starts at the beginning.");
    expect(next({ pull_request: null })).toContain("with `continue-from: eb7a9b2f3f98`");
    expect(next({ pull_request: null })).not.toContain("/experiment");
  });

  it("under the key of the run that it continues as well", () => {
    const argv = ["run", "--detach", "--name", "eb7a9b2f3f98-g1", "app.py::train", "--", "dir=0123456789ab"];
    const changes = { argv, continue_from: "0123456789ab" };
    expect(next(changes)).toContain("--continue eb7a9b2f3f98");
    expect(next({ ...changes, pull_request: null })).toContain("continue-from: 0123456789ab");
  });

  it("promises that a new request goes on only where its path is the same", () => {
    const argv = ["run", "--detach", "--name", "eb7a9b2f3f98-g1", "app.py::train", "--", "dir=best"];
    expect(next({ argv })).toContain("Started again at the same checkpoint path");
    expect(next({ resume_argument: null })).not.toContain("checkpoint");
  });
});

describe("what gives way", () => {
  const part = (letter: string, size: number): string => letter.repeat(size);

  it("is the log first, in steps, and it is said", () => {
    const body = inLimit((detail) => ["head", part("x", detail.logBytes)], 10_000);
    expect(body.startsWith("head\n\n")).toBe(true);
    expect(body).toContain("xxx");
    expect(body).toContain("Shortened");
    expect(byteLength(body)).toBeLessThanOrEqual(10_000);
  });

  it("is nothing where everything fits", () => {
    expect(inLimit(() => ["head", "", "tail"])).toBe("head\n\ntail\n");
  });

  it("is at last whatever is too long, but never the first parts", () => {
    const body = inLimit(() => ["head", part("y", 300), "short"], 200);
    expect(body).toContain("head");
    expect(body).toContain("short");
    expect(body).not.toContain("y");
  });

  it.each([-1, 0, 1])("keeps the limit at its edge with four-byte characters: %d", (offset) => {
    const filler = "\u{1f600}".repeat(14_990);
    const body = inLimit(() => ["head", filler + "z".repeat(60_000 - 4 * 14_990 - 7 + offset)]);
    expect(byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(body.includes("\u{1f600}")).toBe(offset <= 0);
  });
});

describe("the whole", () => {
  it("is the same for the same facts", () => {
    const build = () => renderComment({ reports: COMMENT_CASES["succeeded"] ?? [], links });
    expect(build()).toBe(build());
  });

  it("quotes the command so that a shell reads the same words", () => {
    const told = report({
      state: "running",
      changes: { command: ["modal", "run", "a b", "it's", "$x", ""] },
    });
    expect(renderComment({ reports: [told], links })).toContain(`modal run 'a b' 'it'\\''s' '$x' ''`);
  });

  it("tells that runs of the same experiment are still open", () => {
    const older = report({ state: "running", changes: { record: record({ createdAt: at(-600) }) } });
    expect(renderComment({ reports: [report({ state: "queued" }), older], links })).toContain(
      ": **is running**",
    );
  });

  it("needs a run", () => {
    expect(() => renderComment({ reports: [], links })).toThrow("needs a run");
  });
});
