// The situations that a comment must tell well: name in, the reports of it out. Golden files hold what is shown.
import type { Baseline } from "../../src/core/baseline.ts";
import { parseFailIf } from "../../src/core/fail-if.ts";
import { type GateResult, judgeGates } from "../../src/core/gate-result.ts";
import { readLogTail } from "../../src/core/log-tail.ts";
import { joinFile } from "../../src/core/metrics-file-progress.ts";
import { MetricsFileReader } from "../../src/core/metrics-file-reader.ts";
import { FileRows } from "../../src/core/metrics-file-rows.ts";
import type { LogEntry } from "../../src/core/observation.ts";
import type { Progress } from "../../src/core/progress.ts";
import { ProgressReader } from "../../src/core/progress-reader.ts";
import { createRedactor } from "../../src/core/redact.ts";
import type { ResultFiles, RunReport } from "../../src/core/report.ts";
import { isVerdict } from "../../src/core/state.ts";
import { HOSTILE_LINES } from "./hostile-text.ts";
import { at, intent, log, record, report, storyLog, TRACEBACK } from "./run-log.ts";

const redact = createRedactor([]);
const FIRST = { container: "ta-1", epochs: [1, 8] } as const;
const SECOND = { container: "ta-2", epochs: [9, 17], resumed: 8 } as const;
const THIRD = { container: "ta-3", epochs: [18, 25], resumed: 17 } as const;
const PREEMPTED = { ...FIRST, ending: "preempted" } as const;
const CRASHED = { ...SECOND, ending: "crash" } as const;
const CRASH_LOG = storyLog([PREEMPTED, CRASHED]);
const FAILURE = {
  failure: {
    exception: "ValueError('operands could not be broadcast together with shapes (64,10) (63,10)')",
    traceback: TRACEBACK,
  },
  logTail: readLogTail(CRASH_LOG, { redact, lines: 60 }),
};
const LINKS = {
  serverUrl: "https://github.com",
  repository: "acme/digits",
  workflowRunUrl: "https://github.com/acme/digits/actions/runs/4711",
};

export const links = LINKS;

/** A run that ended before, as only its record tells it. */
function earlier(id: number, changes: Partial<RunReport>): RunReport {
  const sha = `${id}`.repeat(40).slice(0, 40);
  return report({
    state: "failed",
    changes: {
      record: record({ id, createdAt: at(-86_400 * (9 - id)), intent: intent({ sha, generation: id }) }),
      ...changes,
    },
  });
}

function ended(
  state: RunReport["state"],
  reason: string,
  changes: Partial<RunReport> = {},
): readonly RunReport[] {
  return [report({ state, reason, retryCount: 1, entries: CRASH_LOG, changes })];
}

function without(
  state: RunReport["state"],
  reason: string,
  changes: Partial<RunReport> = {},
): readonly RunReport[] {
  return [report({ state, reason, changes })];
}

/** Two arms by three seeds; each ends a little worse than the one before. */
function sweep(states: readonly RunReport["state"][]): readonly RunReport[] {
  return states.map((state, index) => {
    const [arm, seed] = [index % 2 === 0 ? "lr-0.002" : "lr-0.02", Math.floor(index / 2)];
    const key = `5eed0${index}b2f3f9`;
    const argv = [
      "run",
      "--detach",
      "--name",
      `${key}-g1`,
      "modal_app.py::train",
      "--",
      `learning_rate=${arm.slice(3)}`,
      `seed=${seed}`,
      "epochs=25",
    ];
    const entries =
      state === "queued"
        ? []
        : storyLog([{ container: "ta-1", epochs: [1, isVerdict(state) ? 25 - index : 9 + index] }]);
    const failure =
      state === "failed" ? { failure: { exception: "ValueError('loss is nan')", traceback: TRACEBACK } } : {};
    return report({
      state,
      reason: "The container was killed because it ran out of memory.",
      entries,
      changes: { record: record({ id: 20 - index, intent: intent({ key, arm, seed, argv }) }), ...failure },
    });
  });
}

function succeeded(changes: Partial<RunReport>): RunReport {
  const entries = storyLog([PREEMPTED, CRASHED, THIRD]);
  return report({
    state: "succeeded",
    reason: "Modal holds the function's result.",
    retryCount: 1,
    entries,
    changes,
  });
}

const MAIN: Baseline = {
  kind: "found",
  place: "merge-base",
  run: "77aa01c2d3e4-g1",
  sha: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  endedAt: at(-4 * 86_400),
  seeds: 1,
  metrics: new Map([
    ["accuracy", { last: 0.9641, best: 0.9652 }],
    ["loss", { last: 0.1402, best: 0.1399 }],
  ]),
};

const SEEDS: Baseline = {
  ...MAIN,
  seeds: 3,
  metrics: new Map([
    ["accuracy", { last: 0.9641, best: 0.9652, noise: 0.0044 }],
    ["loss", { last: 0.1402, best: 0.1399, noise: 0.002 }],
    ["learning_rate", { last: 0.001, noise: 0 }],
  ]),
};

const FILES: ResultFiles = {
  artifacts: [
    {
      name: "experiment-eb7a9b2f3f98-g1",
      url: "https://github.com/acme/digits/actions/runs/4711/artifacts/99",
      takenAt: at(2460),
    },
  ],
  late: [],
  taken: [
    {
      path: "digits-eb7a9b2f3f98/epoch-25.npz",
      bytes: 1_482_000,
      sha256: "ab".repeat(32),
      modified: at(2400),
      whole: true,
    },
    {
      path: "digits-eb7a9b2f3f98/history.csv",
      bytes: 812,
      sha256: "0f".repeat(32),
      modified: at(2400),
      whole: false,
    },
  ],
  left: [{ path: "digits-eb7a9b2f3f98/epoch-26.npz", why: "is cut off, as its format shows" }],
};

const LAST = {
  path: "digits-eb7a9b2f3f98/optimizer.pt",
  bytes: 20_000_000_000,
  sha256: "c4".repeat(32),
  modified: at(2390),
  whole: true,
  artifact: "experiment-eb7a9b2f3f98-g1-2",
};
const SECOND_PART = {
  name: "experiment-eb7a9b2f3f98-g1-2",
  url: "https://github.com/acme/digits/actions/runs/4712/artifacts/104",
  takenAt: at(4200),
};
const FIRST_PART = FILES.taken.map((file) => ({ ...file, artifact: "experiment-eb7a9b2f3f98-g1" }));

/** What the first pass had no time for is fetched by later ones. */
const UNFINISHED: ResultFiles = {
  ...FILES,
  taken: FIRST_PART,
  late: [
    { path: LAST.path, bytes: LAST.bytes },
    {
      path: "digits-eb7a9b2f3f98/ema.pt",
      bytes: 8_000_000_000,
      why: "could not be fetched: A file of the Volume could not be downloaded.",
    },
  ],
  until: at(2400 + 86_400),
};
const IN_PARTS: ResultFiles = {
  ...FILES,
  artifacts: [...FILES.artifacts, SECOND_PART],
  taken: [...FIRST_PART, LAST],
};

/** Taken twice while the run went on: what had not changed by the second time is where it was. */
const SO_FAR: ResultFiles = {
  artifacts: [
    { ...SECOND_PART, name: "first", takenAt: at(300) },
    { ...SECOND_PART, name: "second", takenAt: at(600) },
  ],
  taken: FILES.taken.map((file, index) => ({ ...file, artifact: index === 0 ? "second" : "first" })),
  left: [],
  late: [],
};

function judge(...conditions: readonly string[]): readonly GateResult[] {
  return judgeGates(conditions.map(parseFailIf), succeeded({}), MAIN);
}

/** Numbers by step from a metrics file of `rows`, while the log counts epochs. */
function fromFile(
  entries: readonly LogEntry[],
  rows: readonly string[],
  args: readonly string[] = [],
): Progress {
  const reader = new ProgressReader();
  for (const entry of entries) reader.feed(entry);
  const { attempts } = reader.state.tracker;
  const content = new TextEncoder().encode(rows.map((row) => `${row}\n`).join(""));
  const starts = attempts.map(({ startedAt }) => startedAt);
  const read = new FileRows();
  const span = { bytes: content.length, since: at(0), until: at(4000), starts };
  new MetricsFileReader("lines", span, { rows: read }).feed(content);
  const way = { attempts, totals: reader.state.totals, args };
  return joinFile(reader.finish({}), way, { rows: read, reached: new Map(), earlier: false });
}

/** A row each hundred steps, of which an epoch has as many. */
const fileRows = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const epoch = from + index;
    const loss = Number((0.4 + 2.2 * Math.exp(-epoch / 5)).toFixed(4));
    return JSON.stringify({ step: epoch * 100, val: { loss, acc: Number((0.91 - loss / 6).toFixed(4)) } });
  });
const FILE_LOG = storyLog([PREEMPTED, { ...SECOND, epochs: [9, 14] }]);

export const COMMENT_CASES: Readonly<Record<string, readonly RunReport[]>> = {
  queued: without("queued", "The call is stored and waits for a container."),
  building: without("building", "The app is being built; its function has not been called yet."),
  "running-attempt-1": [report({ state: "running", entries: storyLog([FIRST]) })],
  "running-with-files": [
    report({ state: "running", entries: storyLog([FIRST]), changes: { files: SO_FAR } }),
  ],
  "files-to-come": [succeeded({ files: UNFINISHED })],
  "files-in-parts": [succeeded({ files: IN_PARTS })],
  "no-further": [
    report({
      state: "running",
      entries: storyLog([
        PREEMPTED,
        { container: "ta-2", epochs: [6, 8], resumed: 5, ending: "preempted" },
        { container: "ta-3", epochs: [6, 7], resumed: 5, ending: "preempted" },
        { container: "ta-4", epochs: [6, 6], resumed: 5 },
      ]),
    }),
  ],
  "metrics-file": [
    report({
      state: "running",
      entries: FILE_LOG,
      progress: fromFile(FILE_LOG, fileRows(1, 14), ["max_steps=2500"]),
    }),
  ],
  "metrics-file-doubtful": [
    report({
      state: "running",
      entries: FILE_LOG,
      progress: fromFile(FILE_LOG, [
        ...fileRows(1, 9),
        '{"step": 950, "val": {"loss": ',
        '{"val": {"loss": 0.5}}',
        '{"step": 1000, "val": {"loss": NaN, "acc": 0.88}}',
        ...fileRows(7, 12),
      ]),
    }),
  ],
  billed: [
    {
      ...succeeded({ record: record({ intent: intent({ gpu: "H100" }) }) }),
      price: {
        ...{ seconds: 2340, gpu: "H100", dollarsPerHour: 3.95, spent: 2.57, worst: 284.4, billed: 2.61 },
        source: "account",
      },
    },
  ],
  "every-part": [
    {
      ...succeeded({
        record: record({
          intent: intent({
            gpu: "H100",
            findings: [
              {
                severity: "warning",
                id: "commit",
                file: "modal_app.py",
                line: 41,
                harm: "`train` saves a checkpoint without committing the Volume: the newest one may be lost.",
                fix: "checkpoints.commit()",
              },
            ],
          }),
        }),
        baseline: SEEDS,
        gates: judge("accuracy < baseline - 0.5%", "f1 < 0.5"),
        files: {
          ...UNFINISHED,
          artifacts: IN_PARTS.artifacts,
          late: UNFINISHED.late.slice(1),
          taken: IN_PARTS.taken,
        },
        warnings: ["The log before 2026-11-24 08:05 UTC is no longer kept by Modal."],
      }),
      price: {
        ...{ seconds: 2340, gpu: "H100", dollarsPerHour: 3.95, spent: 2.57, worst: 284.4, billed: 2.61 },
        source: "account",
      },
    },
    earlier(3, { failure: { exception: "ValueError('x')" } }),
    earlier(2, { state: "stopped", cause: "newer-push" }),
  ],
  "running-after-preemption": [
    report({ state: "running", entries: storyLog([PREEMPTED, { ...SECOND, epochs: [9, 14] }]) }),
  ],
  "running-with-checkpoints": [
    report({
      state: "running",
      entries: storyLog([
        { ...PREEMPTED, saves: true },
        { ...SECOND, epochs: [9, 14] },
      ]),
    }),
  ],
  "timed-out-with-checkpoint": [
    report({
      state: "timed-out",
      reason: "The last attempt reached the function's timeout.",
      retryCount: 0,
      entries: storyLog([{ ...FIRST, saves: true }]),
    }),
  ],
  "running-attempt-begun": [
    report({ state: "running", entries: storyLog([PREEMPTED, { container: "ta-2", resumed: 8 }]) }),
  ],
  retrying: [
    report({
      state: "retrying",
      reason: "An attempt has ended and the next one has not started yet.",
      entries: CRASH_LOG,
    }),
  ],
  "started-again": [
    report({
      state: "running",
      entries: storyLog([PREEMPTED, { container: "ta-2", epochs: [1, 3] }]),
    }),
  ],
  "continued-earlier": [
    report({ state: "running", entries: storyLog([{ container: "ta-1", epochs: [13, 20], resumed: 12 }]) }),
  ],
  succeeded: [
    report({
      state: "succeeded",
      reason: "Modal holds the function's result.",
      retryCount: 1,
      entries: storyLog([PREEMPTED, CRASHED, THIRD]),
    }),
    earlier(3, {}),
    earlier(2, { state: "succeeded" }),
    earlier(1, { state: "stopped", cause: "newer-push" }),
  ],
  "against-main": [succeeded({ baseline: MAIN, gates: judge("accuracy < baseline - 0.5%"), files: FILES })],
  "against-main-noise": [succeeded({ baseline: SEEDS, gates: judge("loss > baseline + 50%") })],
  "gate-failed": [
    succeeded({
      baseline: { ...MAIN, place: "default-branch" },
      gates: judge("accuracy < baseline + 1%", "f1 < 0.5", "loss > 2"),
    }),
  ],
  "no-baseline": [succeeded({ baseline: { kind: "none" }, gates: [] })],
  "baseline-unusable": [
    succeeded({
      baseline: {
        kind: "unusable",
        reason: "Its result.json is of schema version 2, and this version reads 1.",
      },
      gates: [],
    }),
  ],
  "sweep-running": sweep(["running", "running", "queued", "failed", "succeeded", "running"]),
  "sweep-done": sweep(["succeeded", "succeeded", "succeeded", "out-of-memory", "succeeded", "succeeded"]),
  failed: ended("failed", "The function ended with an exception.", FAILURE),
  "out-of-memory": ended("out-of-memory", "The container was killed because it ran out of memory."),
  "timed-out": ended("timed-out", "The last attempt reached the function's timeout."),
  stopped: ended("stopped", "The app was stopped by ada.", { cause: "person" }),
  "build-failed": without("build-failed", "The app stopped before its function was called.", {
    record: record({ line: { state: "building", app: "ap-73yjY6HsPBvh6TkVfqEdtf" } }),
  }),
  "never-started": without(
    "never-started",
    "The launching workflow run ended before it created an app on Modal.",
    { record: record({ line: { state: "queued" } }) },
  ),
  infrastructure: ended("infrastructure", "Modal gave up on the call after an internal failure."),
  expired: without("expired", "The call has ended and Modal no longer keeps its result."),
  lost: without(
    "lost",
    "Modal no longer knows an app of this run, and the time that the run could take is over.",
  ),
  unreachable: without("unreachable", "Modal refused the token: permission denied for AppGetInfo."),
  doubtful: [
    report({
      state: "running",
      entries: log([
        '{"step": 50, "loss": 2.5, "lr": 0.001}',
        '{"step": 100, "loss": 1.25, "lr": 0.0009}',
        '{"step": 150, "loss": NaN, "lr": 0.0008}',
        '{"step": 100, "loss": 1.5, "lr": 0.0007}',
        '{"step": 200, "loss": Infinity, "lr": 1e999}',
        '{"step": 41200, "loss": 0.75, "lr": 0.0001}',
      ]),
    }),
  ],
  oversize: ended("failed", "The function ended with an exception.", {
    failure: {
      exception: `RuntimeError('${"x".repeat(20_000)}')`,
      traceback: Array.from(
        { length: 5000 },
        (_, line) => `  File "/root/deep.py", line ${line}, in 深い\n    呼ぶ()`,
      ).join("\n"),
    },
    logTail: Array.from({ length: 400 }, (_, line) => `行 ${line} ${"説".repeat(300)}`),
    warnings: Array.from({ length: 40 }, (_, index) => `Remark ${index} ${"about a number ".repeat(60)}`),
    command: ["modal", "run", ...Array.from({ length: 60 }, () => "a b".repeat(1300))],
    metrics: Array.from({ length: 64 }, (_, index) => ({
      name: `val/${"m".repeat(55)}${index}`,
      points: Array.from({ length: 3000 }, (_point, step) => ({
        attempt: 1,
        step,
        value: Math.sin(step / 200) * 10 ** ((index % 30) - 15),
        at: at(step),
      })),
    })),
  }),
  "hostile-sweep": HOSTILE_LINES.map((line, index) =>
    report({
      state: index % 2 === 0 ? "failed" : "running",
      reason: line,
      changes: {
        record: record({
          id: 90 - index,
          intent: intent({ experiment: "@octocat #1", arm: line.slice(0, 100), seed: index }),
        }),
        failure: { exception: line },
        command: HOSTILE_LINES,
        appUrl: "https://evil.example/](javascript:alert(1))",
        metrics: [
          {
            name: HOSTILE_LINES[3] ?? "",
            points: [
              { attempt: 1, step: 1, value: index, at: at(1) },
              { attempt: 1, step: 2, value: 2, at: at(2) },
            ],
          },
        ],
      },
    }),
  ),
  hostile: ended("failed", HOSTILE_LINES.filter((line) => !line.includes("\r")).join(" "), {
    record: record({
      intent: intent({
        experiment: "x --> <img src=x> @octocat #1 `",
        arm: "lr=`|\n# a",
        gpu: "<b>@octocat</b>",
        argv: [...HOSTILE_LINES],
      }),
    }),
    failure: {
      exception: HOSTILE_LINES.filter((line) => !line.includes("\r")).join(" "),
      traceback: HOSTILE_LINES.join("\n"),
    },
    logTail: HOSTILE_LINES,
    warnings: HOSTILE_LINES,
    command: HOSTILE_LINES,
    clientVersion: "1.6 @octocat",
    appUrl: "https://evil.example/](javascript:alert(1))",
    baseline: {
      ...MAIN,
      run: HOSTILE_LINES.join(" "),
      metrics: new Map(HOSTILE_LINES.map((name) => [name, { last: 1, noise: 0.5 }])),
    },
    gates: HOSTILE_LINES.map((line) => ({ condition: line, outcome: "failed", detail: line })),
    files: {
      artifacts: HOSTILE_LINES.map((name) => ({
        name,
        url: "https://evil.example/](javascript:alert(1))",
        takenAt: at(1),
      })),
      late: HOSTILE_LINES.map((path) => ({ path, bytes: 1, why: path })),
      taken: HOSTILE_LINES.map((path) => ({
        path,
        bytes: 1,
        sha256: "ab".repeat(32),
        modified: at(1),
        whole: true,
        artifact: path,
      })),
      left: HOSTILE_LINES.map((path) => ({ path, why: path })),
    },
    metrics: HOSTILE_LINES.map((name) => ({
      name,
      points: [
        { attempt: 1, step: 1, value: 1, at: at(1) },
        { attempt: 1, step: 2, value: 2, at: at(2) },
      ],
    })),
  }),
};
