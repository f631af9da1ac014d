// A secret in any text of a report, in any encoding and at any place of a text that is cut or escaped: nothing of it is shown.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { renderComment } from "../../src/core/comment.ts";
import { createRedactor } from "../../src/core/redact.ts";
import { redactReports } from "../../src/core/redact-reports.ts";
import type { RunReport } from "../../src/core/report.ts";
import { links } from "../support/comment-cases.ts";
import { runs } from "../support/hostile-arbitrary.ts";
import { at, intent, record, report } from "../support/run-log.ts";

const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => Buffer.from(`${text}tail`).toString("base64"),
  (text) => Buffer.from(`a${text}tail`).toString("base64"),
  (text) => Buffer.from(`ab${text}tail`).toString("base64"),
  encodeURIComponent,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => Buffer.from(text).toString("hex"),
];

const PLACES: Readonly<Record<string, (text: string) => Partial<RunReport>>> = {
  "an arm": (arm) => ({ record: record({ intent: intent({ arm }) }) }),
  "an experiment": (experiment) => ({ record: record({ intent: intent({ experiment }) }) }),
  "the command": (text) => ({ command: ["modal", "run", "--key", text] }),
  "a condition": (text) => ({ gates: [{ condition: `${text} < 1`, outcome: "failed", detail: text }] }),
  "a metric": (name) => ({ metrics: [{ name, points: [{ attempt: 1, step: 1, value: 1, at: at(1) }] }] }),
  "a traceback": (text) => ({ failure: { exception: text, traceback: `Traceback\n${text}` } }),
  "the end of the log": (text) => ({ logTail: [text] }),
  "a warning": (text) => ({ warnings: [`The file ${text} is odd.`] }),
  "a file": (path) => ({
    files: {
      artifacts: [{ name: "files", takenAt: at(1) }],
      taken: [{ path, bytes: 7, sha256: "a".repeat(64), modified: at(1), whole: true, artifact: "files" }],
      late: [{ path, bytes: 7, why: path }],
      left: [{ path, why: path }],
    },
  }),
  "a metric of the baseline": (name) => ({
    state: "succeeded",
    metrics: [{ name, points: [{ attempt: 1, step: 1, value: 1, at: at(1) }] }],
    baseline: {
      kind: "found",
      place: "merge-base",
      run: name,
      sha: "b".repeat(40),
      endedAt: at(1),
      seeds: 1,
      metrics: new Map([[name, { last: 1, noise: 0 }]]),
    },
  }),
};

/** Ten characters of it in a row, as a reader sees them. */
function shows(body: string, encoded: string): boolean {
  const seen = body.replace(/[\\\u2060]/g, "");
  const bare = encoded.replace(/[\\\u2060]/g, "").slice(4, -8);
  return bare.length >= 10 && seen.includes(bare.slice(0, 10));
}

const marks = [..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789_-@#/.|*"];
const secretText = fc
  .array(fc.constantFrom(...marks), { minLength: 24, maxLength: 40 })
  .map((parts) => `Zq${parts.join("")}7W`);

it.each(Object.keys(PLACES))("a secret in %s is hidden before it is escaped or cut", (place) => {
  // Four tries of each secret, since its expressions take longer to build than a comment takes to hide it in.
  const tries = fc.array(
    fc.record({ encode: fc.constantFrom(...ENCODINGS), before: fc.integer({ min: 0, max: 300 }) }),
    { minLength: 4, maxLength: 4 },
  );
  fc.assert(
    fc.property(secretText, tries, (secret, all) => {
      const redact = createRedactor([secret]);
      for (const { encode, before } of all) {
        const encoded = encode(secret);
        const text = `${"x".repeat(before)} ${encoded}`;
        const told = report({ state: "failed", reason: "It failed.", changes: PLACES[place]?.(text) ?? {} });
        const shown = redact(renderComment({ reports: redactReports([told], redact), links }));
        expect([encoded, shows(shown, encoded)]).toEqual([encoded, false]);
      }
    }),
    runs(15),
  );
});

it("keeps what is not text", () => {
  const told = report({
    state: "succeeded",
    reason: "It succeeded.",
    changes: PLACES["a metric of the baseline"]?.("loss") ?? {},
  });
  expect(redactReports([told], (text) => text)).toStrictEqual([told]);
});
