// A secret in any text of a record, an observation or a report, in any encoding: nothing that people can read shows it.
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/core/comment.ts";
import { commitDescription } from "../../src/core/commit-description.ts";
import { renderMention } from "../../src/core/mention.ts";
import type { Seen } from "../../src/core/observation.ts";
import { pollOutputs } from "../../src/core/poll-outcome.ts";
import type { RunIntent } from "../../src/core/record.ts";
import { createRedactor } from "../../src/core/redact.ts";
import { redactHeadline, redactReports } from "../../src/core/redact-reports.ts";
import type { RunReport } from "../../src/core/report.ts";
import { renderSummary } from "../../src/core/summary.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import { poll } from "../../src/poll.ts";
import type { FinishPorts } from "../../src/poll-finish.ts";
import { COMMENT_CASES, links } from "../support/comment-cases.ts";
import { runs } from "../support/hostile-arbitrary.ts";
import { createPollFakes, createSeen, MemoryGithub, REQUEST } from "../support/poll-fakes.ts";
import { at, intent, record, report, storyLog } from "../support/run-log.ts";
import { placesOf, withText } from "../support/secret-places.ts";

const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  ...["", "a", "ab"].map(
    (before) => (text: string) => Buffer.from(`${before}${text}tail`).toString("base64"),
  ),
  (text) => Buffer.from(`${text}tail`).toString("base64url"),
  encodeURIComponent,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => Buffer.from(text).toString("hex"),
  (text) => text.replaceAll("'", "'\\''"),
];

/** Ten characters of it in a row, as a reader sees them. */
function shows(shown: string, encoded: string): boolean {
  const seen = shown.replace(/[\\\u2060]/g, "");
  const bare = encoded.replace(/[\\\u2060]/g, "").slice(4, -8);
  return Array.from({ length: Math.max(0, bare.length - 9) }, (_, from) => bare.slice(from, from + 10)).some(
    (part) => seen.includes(part),
  );
}

const MARKS = [..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789_-@#/.|*'"];
const secretText = fc
  .array(fc.constantFrom(...MARKS), { minLength: 24, maxLength: 40 })
  .map((parts) => `Zq${parts.join("")}7W`);
/** Five tries of each secret: its expressions take longer to build than a report takes to hide it in. */
const triesAt = <T>(place: fc.Arbitrary<T>) =>
  fc.array(
    fc.record({ place, encode: fc.constantFrom(...ENCODINGS), before: fc.integer({ min: 0, max: 300 }) }),
    { minLength: 5, maxLength: 5 },
  );

const FILLED: Partial<RunIntent> = {
  arm: "lr-0.002",
  resume_argument: "resume=true",
  continue_from: "aaaaaaaaaaaa",
  modal_environment: "main",
  gpu: "A10",
  deadline: at(9000),
  label: "experiment:digits",
  policies: { "on-close": "stop" },
  findings: [
    { severity: "error", id: "MX010", file: "app.py", line: 1, harm: "It is lost.", fix: "mend it" },
  ],
};

/** Every part of a report has something in it. */
const WHOLE: RunReport = report({
  state: "failed",
  reason: "The function ended with an exception.",
  retryCount: 1,
  entries: storyLog([
    { container: "ta-1", epochs: [1, 8], ending: "preempted", saves: true },
    { container: "ta-2", epochs: [9, 17], resumed: 8, ending: "crash" },
  ]),
  changes: {
    record: record({ intent: intent(FILLED), node: "D_1" }),
    callId: "fc-1",
    failure: { exception: "ValueError('x')", traceback: "Traceback\nValueError: x" },
    logTail: ["one", "two"],
    warnings: ["The log has a gap."],
    baseline: {
      kind: "found",
      place: "merge-base",
      run: "77aa01c2d3e4-g1",
      sha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      endedAt: at(-1000),
      seeds: 2,
      metrics: new Map([["accuracy", { last: 0.9, best: 0.9, noise: 0.01 }]]),
    },
    gates: [{ condition: "accuracy < 1", outcome: "failed", detail: "0.9 < 1" }],
    files: {
      artifacts: [
        { name: "one", url: "https://github.com/acme/digits/actions/runs/1/artifacts/2", takenAt: at(1) },
      ],
      taken: [
        { path: "a.pt", bytes: 7, sha256: "ab".repeat(32), modified: at(1), whole: true, artifact: "one" },
      ],
      late: [{ path: "b.pt", bytes: 7, why: "could not be fetched" }],
      left: [{ path: "c.tmp", why: "is unfinished" }],
      until: at(9000),
    },
    price: {
      seconds: 60,
      gpu: "A10",
      dollarsPerHour: 1,
      spent: 1,
      worst: 2,
      source: "table",
      asOf: "2026-11-01",
    },
  },
});

/** Everything of a report that leaves the job, made as the job makes it. */
function everythingOf(told: RunReport, redact: (text: string) => string): string {
  const safe = redactReports([told], redact);
  const outcome = { open: 0, changed: 0, finished: 0, failed: 0, toStop: [], stopsAnew: false };
  const [first] = safe;
  return [
    redact(renderComment({ reports: safe, links })),
    redact(renderSummary(safe, links)),
    redact(commitDescription(redactHeadline(told, redact))),
    redact(first === undefined ? "" : (renderMention(first, first.reason, undefined)?.body ?? "")),
    ...Object.values(
      pollOutputs(
        { ...outcome, at: new Date(0), nextPassAt: undefined, filesTook: 0, reports: [told] },
        redact,
      ),
    ),
  ].join("\n");
}

describe("a secret in a report", () => {
  it.each(["failed", "succeeded", "running"] as const)(
    "that says %s is in nothing that is shown",
    (state) => {
      const whole = { ...WHOLE, state };
      const places = placesOf(whole);
      expect(places.length).toBeGreaterThan(70);
      fc.assert(
        fc.property(secretText, triesAt(fc.constantFrom(...places)), (secret, tries) => {
          const redact = createRedactor([secret]);
          for (const { encode, before, place } of tries) {
            const encoded = encode(secret);
            const told = withText(whole, place, `${"x".repeat(before)} ${encoded}`);
            expect([place, encoded, shows(everythingOf(told, redact), encoded)]).toEqual([
              place,
              encoded,
              false,
            ]);
          }
        }),
        runs(8),
      );
    },
  );

  it("is in no commit status, wherever that is cut", () => {
    const secret = "Zq-a-secret-of-this-run-7W";
    const redact = createRedactor([secret]);
    for (let before = 0; before < 160; before += 1) {
      const name = `${"x".repeat(before)} ${secret}`;
      const metrics = WHOLE.metrics.map((series) => ({ ...series, name }));
      const told: RunReport = { ...WHOLE, state: "succeeded", gates: [], metrics };
      const words = redact(commitDescription(redactHeadline(told, redact)));
      expect([before, shows(words, secret)]).toEqual([before, false]);
    }
  });

  it.each(Object.entries(COMMENT_CASES).filter(([name]) => !/^(?:oversize|hostile)/.test(name)))(
    "of the case %s is in no comment",
    (_name, reports) => {
      const redact = createRedactor(["Zq'secret-of-this-run/7W"]);
      for (const place of placesOf(reports)) {
        const told = withText(reports, place, "xx Zq'secret-of-this-run/7W xx");
        const body = redact(renderComment({ reports: redactReports(told, redact), links }));
        expect([place, shows(body, "Zq'secret-of-this-run/7W")]).toEqual([place, false]);
      }
    },
  );
});

const SEEN = createSeen({ exception: "ValueError('x')", traceback: "Traceback\nValueError: x" }, 3) as Seen; // it is always one
const ENDED: Seen = {
  ...SEEN,
  app: { ...SEEN.app, url: "https://modal.com/id/ap-1", stoppedBy: "ada" },
  logGap: "The log has a gap.",
};

/** All that a pass publishes of one run with this record and this observation. */
async function publishedOf(
  intentOf: Partial<RunIntent>,
  seen: Seen,
  redact: (text: string) => string,
): Promise<string> {
  const github = new MemoryGithub();
  github.add({ retries: 2, timeout: 3600, ...intentOf }, { state: "running" });
  const fakes = createPollFakes(() => seen, github);
  const files = new Map<string, string>();
  const finish: FinishPorts = {
    artifacts: {
      offered: () => true,
      find: async () => undefined,
      get: async () => undefined,
      readText: () => Promise.reject(new Error("there is none")),
      upload: async () => ({ id: 9 }),
    },
    folder: {
      root: async () => "memory",
      writeText: async (name, pieces) => {
        let text = "";
        for await (const piece of pieces) text += piece;
        files.set(name, text);
      },
      gather: () => Promise.reject(new Error("no files here")),
      remove: async () => undefined,
    },
    history: { mergeBase: async () => undefined, isOnDefaultBranch: async () => false },
    config: async () => parseConfigText("defaults:\n  mention: true\n"),
    runUrl: "https://github.com/acme/digits/actions/runs/5",
  };
  const ports = { ...fakes.ports, redact, finish: async () => finish, canKeep: () => true };
  const outcome = await poll(REQUEST, ports);
  return [
    ...[...github.comments.values()].flatMap(({ body, marker }) => [body, marker]),
    ...github.statuses.flatMap(({ context, description, url }) => [context, description, url ?? ""]),
    ...Object.values(pollOutputs(outcome, redact)),
    ...files.values(),
    ...[...fakes.log.warnings, ...fakes.log.shown].map(redact),
  ].join("\n");
}

describe("a secret in what a pass reads", () => {
  const { key: _key, sha: _sha, schema_version: _version, ...free } = intent(FILLED);
  const intents = placesOf(free);
  const observations = placesOf(ENDED).filter(
    // Modal names these, and by them the call is known to be the run's own.
    (place) =>
      !/^(?:app\.(?:id|name|createdAt|functionNames)|calls\.0\.(?:id|functionName|status|\w+At)|log\.\d+\.at)/.test(
        place.join("."),
      ),
  );

  it.each(["failure", "success", "running", "terminated"] as const)(
    "and a call that is %s is in nothing that it publishes",
    async (status) => {
      const ended = { ...ENDED, calls: ENDED.calls.map((call) => ({ ...call, status })) };
      const where = fc.oneof(
        fc.constantFrom(...intents).map((place) => ({ of: "intent" as const, place })),
        fc.constantFrom(...observations).map((place) => ({ of: "seen" as const, place })),
      );
      await fc.assert(
        fc.asyncProperty(secretText, triesAt(where), async (secret, tries) => {
          const redact = createRedactor([secret]);
          for (const {
            encode,
            before,
            place: { of, place },
          } of tries) {
            const encoded = encode(secret);
            const text = `${"x".repeat(before)} ${encoded}`;
            const told = of === "intent" ? withText(free, place, text) : free;
            const seen = of === "seen" ? withText(ended, place, text) : ended;
            const shown = await publishedOf(told, seen, redact);
            expect(shown).toContain("experiment");
            expect([place, encoded, shows(shown, encoded)]).toEqual([place, encoded, false]);
          }
        }),
        runs(8),
      );
    },
  );

  it("as the name of an experiment leaves it a comment that is found again, and a status", async () => {
    const github = new MemoryGithub();
    for (const experiment of ["digits-Zqsecret7W", "other-Zqsecret7W"])
      github.add({ experiment, key: `${experiment.slice(0, 5)}aaaaaaa` }, { state: "running" });
    const { ports } = createPollFakes(() => createSeen(), github);
    const redact = createRedactor(["Zqsecret7W"]);
    for (let pass = 0; pass < 3; pass += 1) await poll(REQUEST, { ...ports, redact });
    const bodies = [...github.comments.values()];
    expect(bodies).toHaveLength(2);
    for (const { body, marker } of bodies) expect(body.startsWith(`${marker}\n`)).toBe(true);
    expect(new Set(bodies.map(({ marker }) => marker)).size).toBe(2);
    expect(new Set(github.statuses.map(({ context }) => context)).size).toBe(2);
    expect(JSON.stringify([...bodies, ...github.statuses])).not.toContain("Zqsecret");
  });
});
