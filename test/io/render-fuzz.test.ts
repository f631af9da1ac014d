import fc from "fast-check";
import { describe, it } from "vitest";
import { renderComment } from "../../src/core/comment.ts";
import { cleanLogText } from "../../src/core/log-text.ts";
import type { RunReport } from "../../src/core/report.ts";
import { CAUSES, OPEN_STATES, VERDICTS } from "../../src/core/state.ts";
import { links } from "../support/comment-cases.ts";
import { expectContained } from "../support/comment-oracle.ts";
import { hostileText, runs } from "../support/hostile-arbitrary.ts";
import { at, intent, record, report } from "../support/run-log.ts";

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 0, max: 30 }));
const points = fc.array(
  fc.record({
    attempt: fc.integer({ min: 1, max: 3 }),
    step: fc.integer({ min: 0, max: 40 }),
    value: number,
    at: fc.integer({ min: 0, max: 9999 }).map(at),
  }),
  { maxLength: 6 },
);
const attempt = fc.record(
  {
    number: fc.integer({ min: 1, max: 30 }),
    container: hostileText,
    startedAt: fc.oneof(hostileText, fc.constant(at(60))),
    lastSeenAt: fc.oneof(hostileText, fc.constant(at(90))),
    start: fc.constantFrom("first", "resumed", "started-again", "continued-earlier", "unknown"),
    end: fc.constantFrom("running", "finished", "preempted", "crashed", "unknown"),
    firstStep: number,
    lastStep: number,
    resumedFrom: number,
    checkpointAt: fc.oneof(hostileText, fc.constant(at(80))),
  },
  { requiredKeys: ["number", "container", "startedAt", "lastSeenAt", "start", "end"] },
);
const lines = fc.array(hostileText, { maxLength: 5 });

/** A report whose every text is out to get away. */
const hostileReport: fc.Arbitrary<RunReport> = fc
  .record({
    state: fc.constantFrom(...OPEN_STATES, ...VERDICTS, "failed", "failed", "failed"),
    cause: fc.constantFrom(...CAUSES),
    name: hostileText,
    words: fc.array(hostileText, { minLength: 8, maxLength: 8 }),
    attempts: fc.array(attempt, { maxLength: 3 }),
    metrics: fc.array(fc.record({ name: hostileText, points }), { maxLength: 3 }),
    logTail: lines,
    traceback: lines,
    warnings: lines,
    command: lines,
    texts: fc.array(hostileText, { minLength: 5, maxLength: 5 }),
    numbers: fc.array(number, { minLength: 3, maxLength: 3 }),
    outcome: fc.constantFrom("passed", "failed", "unknown"),
  })
  .map((parts) => {
    const { state, cause, name, words, attempts, metrics, logTail, traceback, warnings, command } = parts;
    const [base, path, why, condition, detail] = parts.texts;
    const [last, noise, amount] = parts.numbers;
    const [reason, url, exception, arm, gpu, version, resume, environment] = words;
    return report({
      state,
      reason: reason ?? "",
      changes: {
        record: record({
          createdAt: url ?? "",
          intent: intent({
            experiment: name,
            arm: arm ?? null,
            gpu: gpu ?? null,
            resume_argument: resume ?? null,
            modal_environment: environment ?? null,
          }),
        }),
        cause,
        ...{ attempts, metrics, warnings, command },
        logTail: logTail.map(cleanLogText),
        appUrl: `https://modal.com/id/ap-1${url}`,
        failure: { exception: exception ?? "", traceback: traceback.join("\n") },
        clientVersion: version ?? "",
        baseline: {
          kind: "found",
          place: "merge-base",
          run: base ?? "",
          sha: "a".repeat(40),
          endedAt: path ?? "",
          seeds: 2,
          metrics: new Map(
            metrics.map((each) => [each.name, { last: last ?? 0, noise: Math.abs(noise ?? 0) }]),
          ),
        },
        gates: [{ condition: condition ?? "", outcome: parts.outcome, detail: detail ?? "" }],
        files: {
          artifacts: [path, why].map((name) => ({
            name: name ?? "",
            url: `https://github.com/acme/digits/actions/runs/1/artifacts/1${path}`,
            takenAt: base ?? "",
          })),
          taken: [
            {
              path: path ?? "",
              bytes: 7,
              sha256: why ?? "",
              modified: base ?? "",
              whole: true,
              artifact: why ?? "",
            },
          ],
          late: [{ path: why ?? "", bytes: 7, why: path ?? "" }],
          left: [{ path: base ?? "", why: why ?? "" }],
        },
        price: {
          seconds: Math.abs(amount ?? 0),
          gpu: gpu ?? "",
          dollarsPerHour: Math.abs(last ?? 0),
          spent: Math.abs(noise ?? 0),
          worst: Math.abs(amount ?? 0),
          source: "table",
          asOf: detail ?? "",
        },
      },
    });
  });

describe("comments with hostile text everywhere", () => {
  it("hold it in its places, as two parsers see it", () => {
    fc.assert(
      fc.property(fc.array(hostileReport, { minLength: 1, maxLength: 2 }), (reports) => {
        expectContained(renderComment({ reports, links }), reports);
      }),
      runs(4000),
    );
  }, 600_000);
});
