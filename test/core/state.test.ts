// What each state and cause means for the commit status, and what a reader is told to do next.
import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/core/comment.ts";
import { headline } from "../../src/core/headline.ts";
import { CAUSES, type Cause, commitState, isVerdict, OPEN_STATES, VERDICTS } from "../../src/core/state.ts";
import { links } from "../support/comment-cases.ts";
import { report } from "../support/run-log.ts";

interface Row {
  readonly state: (typeof OPEN_STATES)[number] | (typeof VERDICTS)[number];
  readonly cause?: Cause;
  readonly commit: string;
  /** Of the comment: what to do about it. */
  readonly next: RegExp;
}

const NOTHING = /^(?!.*\*\*Next:\*\*)/s;
const ROWS: readonly Row[] = [
  ...OPEN_STATES.map((state) => ({ state, commit: "pending", next: NOTHING })),
  { state: "succeeded", commit: "success", next: NOTHING },
  { state: "failed", commit: "failure", next: /mend what the traceback names/ },
  {
    state: "out-of-memory",
    commit: "failure",
    next: /more memory or a larger GPU, or make the batch smaller/,
  },
  { state: "timed-out", commit: "failure", next: /longer `timeout` or more `retries`.*last checkpoint/s },
  { state: "build-failed", commit: "failure", next: /read the log of the launch job/ },
  { state: "never-started", commit: "error", next: /start it again; no code of it has run/ },
  { state: "infrastructure", commit: "error", next: /start it again; nothing in the code has to change/ },
  {
    state: "expired",
    commit: "error",
    next: /a result is kept for 7 days, that of `\.remote\(\)` for 24 hours/,
  },
  { state: "lost", commit: "error", next: /look at its files on the Volume/ },
  ...CAUSES.map((cause) => ({
    state: "stopped" as const,
    cause,
    commit: ["duplicate", "withdrawn", "over-bound"].includes(cause) ? "error" : "failure",
    next: /start it again to go on\..*last checkpoint/s,
  })),
];

describe("every state", () => {
  it("has its row", () => {
    expect(new Set(ROWS.map(({ state }) => state))).toEqual(new Set([...OPEN_STATES, ...VERDICTS]));
  });

  it.each(ROWS)(
    "$state $cause is $commit on the commit, with its own next step",
    ({ state, cause, ...row }) => {
      expect(commitState(state, cause)).toBe(row.commit);
      const told = report({ state, reason: "One sentence.", changes: cause === undefined ? {} : { cause } });
      expect(renderComment({ reports: [told], links })).toMatch(row.next);
      expect(isVerdict(state)).toBe(row.commit !== "pending");
    },
  );

  it("is told apart by its headline", () => {
    const named = ROWS.filter(({ cause }) => cause === undefined || cause === "person");
    const heads = named.map(({ state, cause }) =>
      headline(report({ state, changes: cause === undefined ? {} : { cause } })),
    );
    expect(new Set(heads).size).toBe(named.length);
  });

  it.each(VERDICTS.filter((state) => state !== "succeeded"))("%s alone is never success", (state) => {
    for (const cause of [undefined, ...CAUSES]) expect(commitState(state, cause)).not.toBe("success");
  });
});
