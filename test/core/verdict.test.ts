import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasEnded, type LauncherState } from "../../src/core/launcher.ts";
import type { CallFacts, CallStatus, Observation, Seen } from "../../src/core/observation.ts";
import type { RunIntent, RunRecord, StatusLine } from "../../src/core/record.ts";
import { CAUSES, isRevisable, isVerdict, OPEN_STATES, VERDICTS } from "../../src/core/state.ts";
import type { Circumstances, PullFacts } from "../../src/core/stop-policy.ts";
import { decide, type Evidence, needsLauncher } from "../../src/core/verdict.ts";

const T0 = Date.parse("2026-11-24T08:00:00Z");
const at = (minutes: number): string => new Date(T0 + minutes * 60_000).toISOString();
const APP = "ap-0123456789abcdefghijkl";
const CALL = "fc-0123456789abcdefghij";

const intent = (changes: Partial<RunIntent> = {}): RunIntent => ({
  schema_version: 1,
  key: "abcdef123456",
  generation: 1,
  experiment: "digits",
  arm: null,
  seed: null,
  pull_request: 7,
  sha: "a".repeat(40),
  target: "app.py::train",
  argv: ["modal", "run"],
  resume_argument: null,
  continue_from: null,
  modal_environment: null,
  timeout: 3600,
  retries: 1,
  gpu: null,
  price_bound: null,
  deadline: null,
  max_cost: null,
  label: null,
  policies: {},
  asked_by: "ada",
  workflow_run: 11,
  ...changes,
});

const record = (line: StatusLine, changes: Partial<RunIntent> = {}): RunRecord => ({
  id: 1,
  createdAt: at(0),
  changedAt: at(0),
  intent: intent(changes),
  line,
});

const call = (status: CallStatus, changes: Partial<CallFacts> = {}): CallFacts => ({
  id: CALL,
  functionName: "train",
  status,
  enqueuedAt: at(1),
  ...(status === "pending" ? {} : { startedAt: at(2) }),
  ...changes,
});

type SeenChanges = {
  readonly app?: Partial<Seen["app"]>;
  readonly calls?: Seen["calls"];
  readonly log?: Seen["log"];
};
const seen = ({ app = {}, calls = [], log = [] }: SeenChanges = {}): Seen => ({
  kind: "seen",
  app: {
    id: APP,
    name: "abcdef123456-g1",
    state: "disconnected",
    createdAt: at(1),
    functionNames: ["train", "other"],
    ...app,
  },
  calls,
  log,
});
const said = (minutes: number): Seen["log"][number] => ({
  at: at(minutes),
  container: "ta-1",
  source: "stdout",
  text: "x",
});
const absent: Observation = { kind: "absent" };
const unreachable: Observation = {
  kind: "unreachable",
  reason: "Modal refused AppGetInfo (PERMISSION_DENIED).",
};
const stopped = { state: "stopped" } as const;
const byPerson = { state: "stopped", stoppedBy: "ada" } as const;
const live: StatusLine = { state: "running", app: APP, call: CALL, comment: 5 };
const queued: StatusLine = { state: "queued" };
/** Timeout 1 h, one retry, one delay: 121 minutes after the record. */
const PAST = 130;

interface Row {
  readonly name: string;
  readonly line?: StatusLine;
  readonly intent?: Partial<RunIntent>;
  readonly observation: Observation;
  readonly minute?: number;
  readonly launcher?: LauncherState;
  readonly attempts?: number;
  readonly around?: Circumstances;
  readonly mayRelaunch?: boolean;
  readonly expected: {
    readonly state: string;
    readonly cause?: string;
    readonly stop?: string;
    readonly doubt?: boolean;
    readonly relaunch?: boolean;
    readonly relaunched?: boolean;
    readonly twins?: readonly string[];
  };
}

const outputs: readonly Row[] = (
  [
    ["success", "succeeded"],
    ["failure", "failed"],
    ["timeout", "timed-out"],
    ["out-of-memory", "out-of-memory"],
    ["init-failure", "build-failed"],
    ["internal-failure", "infrastructure"],
  ] as const
).flatMap(([status, state]) =>
  (["disconnected", "detached", "stopping", "stopped"] as const).map((app) => ({
    name: `output ${status} while the app is ${app}`,
    line: live,
    observation: seen({ app: { state: app }, calls: [call(status)] }),
    expected: { state },
  })),
);

const stops: readonly Row[] = [
  {
    name: "TERMINATED without a recorded cause is a person's doing",
    line: live,
    observation: seen({ app: byPerson, calls: [call("terminated")] }),
    expected: { state: "stopped", cause: "person" },
  },
  ...(
    ["deadline", "max-cost", "pull-closed", "label-removed", "newer-push", "command", "policy"] as const
  ).map(
    (cause): Row => ({
      name: `TERMINATED after a recorded ${cause}`,
      line: { ...live, cause },
      observation: seen({ app: byPerson, calls: [call("terminated")] }),
      expected: { state: "stopped", cause },
    }),
  ),
  {
    name: "TERMINATED while the app lives: the call was cancelled",
    line: live,
    observation: seen({ calls: [call("terminated")] }),
    expected: { state: "stopped", cause: "person" },
  },
  {
    name: "stopped by somebody, call still shown as running",
    line: live,
    observation: seen({ app: byPerson, calls: [call("running")] }),
    expected: { state: "stopped", cause: "person" },
  },
  {
    name: "stopped by somebody, result gone",
    line: live,
    observation: seen({ app: byPerson, calls: [call("expired")] }),
    expected: { state: "stopped", cause: "person" },
  },
  {
    name: "stopped by somebody before any call",
    line: { state: "building", app: APP },
    observation: seen({ app: byPerson }),
    expected: { state: "stopped", cause: "person" },
  },
  {
    name: "stopped by somebody before any call while its launch runs again",
    line: { state: "building", app: APP },
    observation: seen({ app: byPerson }),
    launcher: "running",
    expected: { state: "building" },
  },
  {
    name: "stopped before any call after a recorded cause",
    line: { state: "building", app: APP, cause: "cancelled" },
    observation: seen({ app: byPerson }),
    expected: { state: "stopped", cause: "cancelled" },
  },
  {
    name: "an output wins over who stopped the app afterwards",
    line: live,
    observation: seen({ app: byPerson, calls: [call("success")] }),
    expected: { state: "succeeded" },
  },
  {
    name: "being stopped is not stopped",
    line: live,
    observation: seen({ app: { state: "stopping", stoppedBy: "ada" }, calls: [call("running")] }),
    expected: { state: "running" },
  },
];

const living: readonly Row[] = [
  {
    name: "no app yet, launcher runs",
    observation: absent,
    launcher: "running",
    expected: { state: "queued" },
  },
  { name: "no app yet, launcher unknown", observation: absent, expected: { state: "queued", doubt: true } },
  {
    name: "app initializing while the launcher runs",
    observation: seen({ app: { state: "initializing" } }),
    launcher: "running",
    expected: { state: "building" },
  },
  {
    name: "app published, not called yet",
    observation: seen({ app: { state: "detached" } }),
    launcher: "running",
    expected: { state: "building" },
  },
  {
    name: "app without a call, launcher unknown",
    observation: seen({ app: { state: "detached" } }),
    expected: { state: "building" },
  },
  {
    name: "call pending, never started",
    observation: seen({ calls: [call("pending")] }),
    expected: { state: "queued" },
  },
  { name: "call running", observation: seen({ calls: [call("running")] }), expected: { state: "running" } },
  {
    name: "call running, second attempt",
    observation: seen({ calls: [call("running")] }),
    attempts: 2,
    expected: { state: "running" },
  },
  {
    name: "call pending again after it had started",
    observation: seen({ calls: [call("pending", { startedAt: at(2) })] }),
    expected: { state: "retrying" },
  },
  {
    name: "call pending again, known from the log's attempts",
    observation: seen({ calls: [call("pending")] }),
    attempts: 1,
    expected: { state: "retrying" },
  },
  {
    name: "unknown status keeps the live state",
    line: { ...live, state: "retrying" },
    observation: seen({ calls: [call("unknown")] }),
    expected: { state: "retrying" },
  },
  {
    name: "unknown status after unreachable, with a call",
    line: { ...live, state: "unreachable" },
    observation: seen({ calls: [call("unknown")] }),
    expected: { state: "running" },
  },
  {
    name: "no result although the app lives is doubtful, not expired",
    line: live,
    observation: seen({ calls: [call("expired")] }),
    expected: { state: "running" },
  },
  {
    name: "reachable again",
    line: { ...live, state: "unreachable" },
    observation: seen({ calls: [call("running")] }),
    expected: { state: "running" },
  },
  {
    name: "found again after it was missing",
    line: { ...live, absentSince: at(1) },
    observation: seen({ calls: [call("running")] }),
    minute: PAST,
    expected: { state: "running" },
  },
];

const unanswered: readonly Row[] = [
  { name: "unreachable, nothing known", observation: unreachable, expected: { state: "unreachable" } },
  {
    name: "unreachable while running",
    line: live,
    observation: unreachable,
    expected: { state: "unreachable" },
  },
  {
    name: "unreachable long past the bound",
    line: live,
    observation: unreachable,
    minute: 10_000,
    launcher: "concluded",
    expected: { state: "unreachable" },
  },
  {
    name: "unreachable keeps an earlier doubt",
    line: { ...live, absentSince: at(1) },
    observation: unreachable,
    minute: PAST,
    expected: { state: "unreachable", doubt: true },
  },
  {
    name: "a known app is missing for the first time",
    line: live,
    observation: absent,
    minute: PAST,
    expected: { state: "running", doubt: true },
  },
  {
    name: "missing twice, 9 minutes apart, past the bound",
    line: { ...live, absentSince: at(PAST - 9) },
    observation: absent,
    minute: PAST,
    expected: { state: "running", doubt: true },
  },
  {
    name: "missing twice, 10 minutes apart, past the bound",
    line: { ...live, absentSince: at(PAST - 10) },
    observation: absent,
    minute: PAST,
    expected: { state: "lost" },
  },
  {
    name: "missing for an hour within the bound",
    line: { ...live, absentSince: at(20) },
    observation: absent,
    minute: 80,
    expected: { state: "running", doubt: true },
  },
  {
    name: "missing past its deadline",
    line: { ...live, absentSince: at(20) },
    intent: { deadline: at(60) },
    observation: absent,
    minute: 80,
    expected: { state: "lost" },
  },
  {
    name: "missing, limits unknown: Modal's own maxima count",
    line: { ...live, absentSince: at(20) },
    intent: { timeout: null, retries: null },
    observation: absent,
    minute: 7 * 24 * 60,
    expected: { state: "running", doubt: true },
  },
  {
    name: "missing, limits unknown, after 12 days",
    line: { ...live, absentSince: at(20) },
    intent: { timeout: null, retries: null },
    observation: absent,
    minute: 12 * 24 * 60,
    expected: { state: "lost" },
  },
  {
    name: "never seen and launcher unknown, past the bound",
    line: { ...queued, absentSince: at(20) },
    intent: { workflow_run: null },
    observation: absent,
    minute: PAST,
    expected: { state: "lost" },
  },
  {
    name: "unreachable in between, then missing again",
    line: { ...live, state: "unreachable", absentSince: at(100) },
    observation: absent,
    minute: PAST,
    expected: { state: "lost" },
  },
  {
    name: "app stopped with an unfinished call and nobody named, first look",
    line: live,
    observation: seen({ app: stopped, calls: [call("running")] }),
    minute: 30,
    expected: { state: "running", doubt: true },
  },
  {
    name: "app stopped with an unfinished call and nobody named, after 10 minutes",
    line: { ...live, absentSince: at(20) },
    observation: seen({ app: stopped, calls: [call("running")] }),
    minute: 30,
    expected: { state: "lost" },
  },
  {
    name: "result no longer kept",
    line: live,
    observation: seen({ app: stopped, calls: [call("expired")] }),
    expected: { state: "expired" },
  },
];

const unstarted: readonly Row[] = [
  {
    name: "launcher concluded, no app, first look",
    observation: absent,
    launcher: "concluded",
    minute: 3,
    expected: { state: "queued", doubt: true },
  },
  {
    name: "launcher concluded, no app, second look",
    line: { ...queued, absentSince: at(3) },
    observation: absent,
    launcher: "concluded",
    minute: 4,
    expected: { state: "never-started", cause: "launch-died" },
  },
  {
    name: "launcher concluded, no app, seconds later",
    line: { ...queued, absentSince: at(3) },
    observation: absent,
    launcher: "concluded",
    minute: 3.5,
    expected: { state: "queued", doubt: true },
  },
  {
    name: "no app in two looks, but the launcher runs (waits for approval or a runner)",
    line: { ...queued, absentSince: at(3) },
    observation: absent,
    launcher: "running",
    minute: 60,
    expected: { state: "queued" },
  },
  {
    name: "no app in two looks, launcher unknown",
    line: { ...queued, absentSince: at(3) },
    observation: absent,
    minute: 60,
    expected: { state: "queued", doubt: true },
  },
  {
    name: "two days later a list without the app no longer proves that it never was",
    line: { ...queued, absentSince: at(3) },
    intent: { timeout: 86_400, retries: 5 },
    observation: absent,
    launcher: "concluded",
    minute: 2 * 24 * 60,
    expected: { state: "queued", doubt: true },
  },
  ...(
    [
      ["initializing", [], "launch-died"],
      ["stopped", [], "launch-died"],
      ["stopped", ["train"], "launch-died"],
      ["disconnected", ["train"], "ghost-app"],
      ["detached", ["train"], "ghost-app"],
    ] as const
  ).flatMap(([state, functionNames, cause]): readonly Row[] => {
    const observation = seen({ app: { state, functionNames } });
    const stop = cause === "ghost-app" ? { stop: "ghost-app" } : {};
    const name = `app ${state} with ${functionNames.length} functions and no call, launcher concluded`;
    return [
      {
        name: `${name}, first look`,
        line: { state: "building", app: APP },
        observation,
        launcher: "concluded",
        minute: 5,
        expected: { state: "building", doubt: true },
      },
      {
        name: `${name}, second look`,
        line: { state: "building", app: APP, absentSince: at(5) },
        observation,
        launcher: "concluded",
        minute: 6,
        expected: { state: "never-started", cause, ...stop },
      },
      {
        name: `${name}, but the launcher is unknown`,
        line: { state: "building", app: APP, absentSince: at(5) },
        observation,
        launcher: "unknown",
        minute: 60,
        expected: { state: "building" },
      },
    ];
  }),
  {
    name: "the app stopped during its build",
    line: { state: "building", app: APP, absentSince: at(5) },
    observation: seen({ app: { ...stopped, functionNames: [] }, log: [said(3)] }),
    launcher: "concluded",
    minute: 6,
    expected: { state: "build-failed" },
  },
  {
    name: "an app that writes a log is no ghost",
    line: { state: "building", app: APP, absentSince: at(5) },
    observation: seen({ app: { state: "disconnected" }, log: [said(3)] }),
    launcher: "concluded",
    minute: 60,
    expected: { state: "building", doubt: true },
  },
];

const several: readonly Row[] = [
  {
    name: "function target: the first call of the target counts, not a later failure",
    line: live,
    observation: seen({ calls: [call("success"), call("failure", { id: "fc-later00000000" })] }),
    expected: { state: "succeeded" },
  },
  {
    name: "function target: another function's failure does not count",
    line: live,
    observation: seen({ calls: [call("failure", { functionName: "other" }), call("running")] }),
    expected: { state: "running" },
  },
  {
    name: "function target: only another function was called",
    observation: seen({ calls: [call("success", { functionName: "other" })] }),
    launcher: "running",
    expected: { state: "building" },
  },
  {
    name: "method target: the class's function",
    intent: { target: "app.py::Trainer.fit" },
    observation: seen({
      app: { functionNames: ["Trainer.*"] },
      calls: [call("success", { functionName: "Trainer.*" })],
    }),
    expected: { state: "succeeded" },
  },
  ...(
    [
      ["all calls succeeded, client gone", ["success", "success"], "disconnected", "unknown", "succeeded"],
      ["any failure wins", ["success", "failure", "success"], "disconnected", "unknown", "failed"],
      ["the first of two failures", ["timeout", "failure"], "disconnected", "unknown", "timed-out"],
      ["a failure wins over an expired result", ["expired", "failure"], "stopped", "unknown", "failed"],
      ["an expired result wins over success", ["success", "expired"], "stopped", "unknown", "expired"],
      ["one call still runs", ["failure", "running"], "disconnected", "unknown", "running"],
      ["one call still waits", ["success", "pending"], "disconnected", "unknown", "retrying"],
      ["more calls may come", ["success"], "detached", "unknown", "running"],
      ["more calls may come while its job runs", ["failure"], "detached", "running", "running"],
      ["no more calls once its job has ended", ["success"], "detached", "concluded", "succeeded"],
    ] as const
  ).map(
    ([name, statuses, state, launcher, expected]): Row => ({
      name: `entrypoint: ${name}`,
      intent: { target: "app.py::main" },
      observation: seen({
        app: { state },
        calls: statuses.map((status) => call(status, { startedAt: at(2) })),
      }),
      launcher,
      expected: { state: expected },
    }),
  ),
  {
    name: "bare file: all calls count",
    intent: { target: "app.py" },
    observation: seen({ calls: [call("success"), call("failure")] }),
    expected: { state: "failed" },
  },
];

const limits: readonly Row[] = [
  {
    name: "past its deadline",
    intent: { deadline: at(60) },
    observation: seen({ calls: [call("running")] }),
    minute: 61,
    expected: { state: "running", cause: "deadline", stop: "deadline" },
  },
  {
    name: "just before its deadline",
    intent: { deadline: at(60) },
    observation: seen({ calls: [call("running")] }),
    minute: 59.9,
    expected: { state: "running" },
  },
  {
    name: "deadline passed, but the app already stops",
    intent: { deadline: at(60) },
    observation: seen({ app: { state: "stopping" }, calls: [call("running")] }),
    minute: 61,
    expected: { state: "running" },
  },
  {
    name: "deadline passed, but it has succeeded",
    intent: { deadline: at(60) },
    observation: seen({ calls: [call("success")] }),
    minute: 61,
    expected: { state: "succeeded" },
  },
  {
    name: "over its own bound by Modal's clock",
    observation: seen({ calls: [call("running")], log: [said(2), said(140)] }),
    minute: 5,
    expected: { state: "running", cause: "over-bound", stop: "over-bound" },
  },
  {
    name: "within its bound by Modal's clock, whatever GitHub's clock says",
    observation: seen({ calls: [call("running")], log: [said(2), said(100)] }),
    minute: 5000,
    expected: { state: "running" },
  },
  {
    name: "limits unknown: Modal enforces its own",
    intent: { timeout: null },
    observation: seen({ calls: [call("running")], log: [said(2), said(100_000)] }),
    minute: 5000,
    expected: { state: "running" },
  },
];

const HEAD = "a".repeat(40);
const pull = (changes: Partial<PullFacts> = {}): Circumstances => ({
  pull: { open: true, headSha: HEAD, labels: ["experiment"], ...changes },
});
const STOP_ALL = { "on-close": "stop", "on-push": "stop", "on-unlabel": "stop", "no-progress": "stop" };
const labelled: Partial<RunIntent> = { label: "experiment", policies: STOP_ALL };
const going = seen({ calls: [call("running")] });

const policies: readonly Row[] = (
  [
    ["nothing has happened", labelled, pull(), undefined],
    ["closed", labelled, pull({ open: false }), "pull-closed"],
    ["pushed", labelled, pull({ headSha: "b".repeat(40) }), "newer-push"],
    ["label gone", labelled, pull({ labels: ["other"] }), "label-removed"],
    [
      "label gone with a push",
      { ...labelled, policies: { ...STOP_ALL, "on-push": "keep" } },
      pull({ headSha: "b".repeat(40), labels: [] }),
      undefined,
    ],
    ["closed and pushed", labelled, pull({ open: false, headSha: "b".repeat(40) }), "pull-closed"],
    [
      "closed, kept, and pushed",
      { ...labelled, policies: { ...STOP_ALL, "on-close": "keep" } },
      pull({ open: false, headSha: "b".repeat(40) }),
      undefined,
    ],
    ["label in other letters", labelled, pull({ labels: ["Experiment"] }), undefined],
    ["no label asked for it", { ...labelled, label: null }, pull({ labels: [] }), undefined],
    ["pull request not known", labelled, {}, undefined],
    ["no policies", { label: "experiment" }, pull({ open: false, labels: [] }), undefined],
    ["over its cost", { max_cost: 5 }, { dollars: 5.01 }, "max-cost"],
    ["at its cost", { max_cost: 5 }, { dollars: 5 }, undefined],
    ["cost not known", { max_cost: 5 }, {}, undefined],
    ["stalled", labelled, { stalled: true }, "no-progress"],
    ["stalled, kept", {}, { stalled: true }, undefined],
    [
      "closed wins over cost",
      { ...labelled, max_cost: 5 },
      { ...pull({ open: false }), dollars: 9 },
      "pull-closed",
    ],
  ] as const
)
  .map(
    ([name, changes, around, cause]): Row => ({
      name,
      line: live,
      intent: changes,
      around,
      observation: going,
      expected: { state: "running", ...(cause === undefined ? {} : { cause, stop: cause }) },
    }),
  )
  .concat([
    {
      name: "a reason on record is asked for again as long as the app lives",
      line: { ...live, cause: "command" },
      observation: going,
      expected: { state: "running", cause: "command", stop: "command" },
    },
    {
      name: "a reason on record stands when the pull request cannot be read",
      line: { ...live, cause: "label-removed" },
      intent: labelled,
      observation: going,
      expected: { state: "running", cause: "label-removed", stop: "label-removed" },
    },
    {
      name: "a label that is back takes the reason away",
      line: { ...live, cause: "label-removed" },
      intent: labelled,
      around: pull(),
      observation: going,
      expected: { state: "running" },
    },
    {
      name: "a person who stopped it because of the label is not overruled by a policy that keeps it",
      line: { ...live, cause: "label-removed" },
      around: pull(),
      observation: going,
      expected: { state: "running", cause: "label-removed", stop: "label-removed" },
    },
    {
      name: "the first reason stands against a later one",
      line: { ...live, cause: "deadline" },
      intent: labelled,
      around: pull({ open: false }),
      observation: going,
      expected: { state: "running", cause: "deadline", stop: "deadline" },
    },
    {
      name: "progress takes the reason of no progress away",
      line: { ...live, cause: "no-progress" },
      intent: labelled,
      around: { stalled: false },
      observation: going,
      expected: { state: "running" },
    },
    {
      name: "an app that is being stopped keeps its reason and is not asked again",
      line: { ...live, cause: "label-removed" },
      intent: labelled,
      around: pull(),
      observation: seen({ app: { state: "stopping" }, calls: [call("running")] }),
      expected: { state: "running", cause: "label-removed" },
    },
    {
      name: "unreachable keeps the reason and asks for nothing",
      line: { ...live, cause: "deadline" },
      observation: unreachable,
      expected: { state: "unreachable", cause: "deadline" },
    },
    {
      name: "the wish is on record before there is an app",
      line: queued,
      intent: labelled,
      around: pull({ open: false }),
      observation: absent,
      launcher: "running",
      expected: { state: "queued", cause: "pull-closed" },
    },
    {
      name: "an app that is still being built is stopped, too",
      line: { state: "building", app: APP },
      intent: labelled,
      around: pull({ open: false }),
      observation: seen({ app: { state: "initializing" } }),
      launcher: "running",
      expected: { state: "building", cause: "pull-closed", stop: "pull-closed" },
    },
  ]);

const givenUp: readonly Row[] = [
  {
    name: "asked to stop before it had an app",
    line: { ...queued, absentSince: at(3), cause: "pull-closed" },
    observation: absent,
    launcher: "concluded",
    minute: 5,
    expected: { state: "stopped", cause: "pull-closed" },
  },
  {
    name: "its workflow was cancelled before it had an app",
    line: { ...queued, absentSince: at(3) },
    observation: absent,
    launcher: "cancelled",
    minute: 5,
    expected: { state: "stopped", cause: "cancelled" },
  },
  {
    name: "its workflow was cancelled before the call was stored",
    line: { state: "building", app: APP, absentSince: at(3) },
    observation: seen({ app: { state: "detached" } }),
    launcher: "cancelled",
    minute: 5,
    expected: { state: "stopped", cause: "cancelled", stop: "cancelled" },
  },
  {
    name: "the same where on-cancel keeps the app",
    line: { state: "building", app: APP, absentSince: at(3) },
    intent: { policies: { "on-cancel": "keep" } },
    observation: seen({ app: { state: "detached" } }),
    launcher: "cancelled",
    minute: 5,
    expected: { state: "never-started", cause: "ghost-app", stop: "ghost-app" },
  },
  {
    name: "a workflow cancelled after the call was stored leaves the run alone",
    line: live,
    observation: going,
    launcher: "cancelled",
    expected: { state: "running" },
  },
  {
    name: "unless on-cancel stops it",
    line: live,
    intent: { policies: { "on-cancel": "stop" } },
    observation: going,
    launcher: "cancelled",
    expected: { state: "running", cause: "cancelled", stop: "cancelled" },
  },
];

const repeated: readonly Row[] = (
  [
    ["failed", queued, true, { state: "queued", relaunch: true, relaunched: true }],
    ["failed", queued, false, { state: "never-started", cause: "launch-died" }],
    [
      "failed",
      { ...queued, relaunched: true },
      true,
      { state: "never-started", cause: "launch-died", relaunched: true },
    ],
    ["concluded", queued, true, { state: "never-started", cause: "launch-died" }],
    ["cancelled", queued, true, { state: "stopped", cause: "cancelled" }],
    ["failed", { ...queued, cause: "command" }, true, { state: "stopped", cause: "command" }],
  ] as const
).map(
  ([launcher, line, mayRelaunch, expected]): Row => ({
    name: `launcher ${launcher}, ${JSON.stringify(line)}, may be repeated: ${mayRelaunch}`,
    line: { ...line, absentSince: at(3) },
    observation: absent,
    launcher,
    mayRelaunch,
    minute: 5,
    expected,
  }),
);

const twins: readonly Row[] = (["running", "success"] as const).map((status) => ({
  name: `the doubles of a run whose call is ${status}`,
  line: live,
  observation: { ...seen({ calls: [call(status)] }), twins: ["ap-double"] },
  expected: { state: status === "running" ? "running" : "succeeded", twins: ["ap-double"] },
}));

const ended: readonly Row[] = VERDICTS.filter((verdict) => !isRevisable(verdict)).flatMap(
  (state): readonly Row[] => [
    {
      name: `${state} stands against success`,
      line: { state, app: APP, call: CALL },
      observation: seen({ app: stopped, calls: [call("success")] }),
      expected: { state },
    },
    {
      name: `${state} stands against failure`,
      line: { state, app: APP, call: CALL },
      observation: seen({ app: stopped, calls: [call("failure")] }),
      expected: { state },
    },
  ],
);
const revised: readonly Row[] = (["lost", "expired"] as const).flatMap((state): readonly Row[] => [
  {
    name: `${state} gives way to a result`,
    line: { state, app: APP, call: CALL },
    observation: seen({ app: stopped, calls: [call("success")] }),
    expected: { state: "succeeded" },
  },
  {
    name: `${state} does not open again`,
    line: { state, app: APP, call: CALL },
    observation: seen({ calls: [call("running")] }),
    expected: { state },
  },
  {
    name: `${state} stands when Modal cannot be asked`,
    line: { state, app: APP },
    observation: unreachable,
    expected: { state },
  },
  {
    name: `${state} stands when the app is missing`,
    line: { state, app: APP, absentSince: at(1) },
    observation: absent,
    minute: PAST,
    expected: { state, doubt: true },
  },
]);

const evidence = (row: Row): Evidence => ({
  record: record(row.line ?? queued, row.intent),
  observation: row.observation,
  now: new Date(at(row.minute ?? 10)),
  launcher: row.launcher ?? "unknown",
  attempts: row.attempts ?? 0,
  ...(row.around === undefined ? {} : { around: row.around }),
  mayRelaunch: row.mayRelaunch ?? false,
});

describe.each([
  ["outputs", outputs],
  ["stops", stops],
  ["live states", living],
  ["missing answers", unanswered],
  ["launches that never became a call", unstarted],
  ["several calls", several],
  ["limits", limits],
  ["policies", policies],
  ["launches that were given up", givenUp],
  ["launches that may be repeated", repeated],
  ["twins", twins],
  ["verdicts that stand", ended],
  ["verdicts that give way", revised],
])("decide: %s", (_group, rows) => {
  it.each(rows.map((row) => ({ ...row, title: row.name })))("$title", (row) => {
    const { next, stop, relaunch, twins } = decide(evidence(row));
    expect({
      state: next.state,
      ...(relaunch === undefined ? {} : { relaunch }),
      ...(twins === undefined ? {} : { twins }),
      ...(next.relaunched === undefined ? {} : { relaunched: next.relaunched }),
      ...(next.cause === undefined ? {} : { cause: next.cause }),
      ...(stop === undefined ? {} : { stop }),
      ...(next.absentSince === undefined ? {} : { doubt: true }),
    }).toEqual(row.expected);
  });
});

describe("the next line", () => {
  it("keeps the comment and takes over what was found", () => {
    const { next } = decide(
      evidence({
        name: "",
        line: { state: "queued", comment: 5 },
        observation: seen({ calls: [call("running")] }),
        attempts: 2,
        expected: { state: "running" },
      }),
    );
    expect(next).toEqual({ state: "running", app: APP, call: CALL, comment: 5, attempt: 2 });
  });
  it("keeps what is known when Modal cannot be asked, and never counts attempts backwards", () => {
    const line: StatusLine = { ...live, attempt: 3 };
    const { next } = decide(evidence({ name: "", line, observation: unreachable, expected: { state: "" } }));
    expect(next).toEqual({ ...line, state: "unreachable" });
  });
  it("drops the cause of a stop that came too late", () => {
    const { next } = decide(
      evidence({
        name: "",
        line: { ...live, cause: "deadline" },
        observation: seen({ calls: [call("success")] }),
        expected: { state: "" },
      }),
    );
    expect(next.cause).toBeUndefined();
  });
});

const stamp = fc.integer({ min: -60, max: 40_000 }).map(at);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
const anyLine: fc.Arbitrary<StatusLine> = fc
  .record({
    state: fc.constantFrom(...OPEN_STATES, ...VERDICTS),
    app: maybe(fc.constant(APP)),
    call: maybe(fc.constant(CALL)),
    comment: maybe(fc.nat()),
    attempt: maybe(fc.integer({ min: 1, max: 12 })),
    absentSince: maybe(stamp),
    cause: maybe(fc.constantFrom(...CAUSES)),
  })
  .map((line) => compact(line) as StatusLine);
const STATUSES: readonly CallStatus[] = [
  "pending",
  "running",
  "success",
  "failure",
  "timeout",
  "terminated",
  "init-failure",
  "internal-failure",
  "out-of-memory",
  "expired",
  "unknown",
];
const anySeen = fc
  .record({
    state: fc.constantFrom(
      "initializing",
      "running",
      "detached",
      "disconnected",
      "stopping",
      "stopped",
      "unknown" as const,
    ),
    stoppedBy: maybe(fc.constant("ada")),
    functionNames: fc.constantFrom([], ["train"], ["train", "other"]),
    statuses: fc.array(fc.tuple(fc.constantFrom(...STATUSES), fc.constantFrom("train", "other")), {
      maxLength: 4,
    }),
    log: fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 3 }),
  })
  .map(({ state, stoppedBy, functionNames, statuses, log }) =>
    seen({
      app: compact({ state, functionNames, stoppedBy }) as Partial<Seen["app"]>,
      calls: statuses.map(([status, functionName]) => call(status, { functionName })),
      log: log.sort((a, b) => a - b).map(said),
    }),
  );
const anyObservation: fc.Arbitrary<Observation> = fc.oneof(
  { weight: 3, arbitrary: anySeen },
  fc.constant(absent),
  fc.constant(unreachable),
);
const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    line: anyLine,
    target: fc.constantFrom("app.py::train", "app.py::main", "app.py"),
    deadline: fc.option(stamp),
    workflow_run: fc.option(fc.constant(11)),
    observation: anyObservation,
    now: stamp,
    launcher: fc.constantFrom<LauncherState>("running", "concluded", "failed", "cancelled", "unknown"),
    attempts: fc.nat(12),
  })
  .map(({ line, target, deadline, workflow_run, observation, now, launcher, attempts }) => ({
    record: record(line, { target, deadline, workflow_run }),
    observation,
    now: new Date(now),
    launcher,
    attempts,
  }));
const property = (check: (evidence: Evidence) => void) =>
  fc.assert(fc.property(anyEvidence, check), { numRuns: 3000 });

describe("decide, for any evidence", () => {
  it("never changes a verdict, except lost and expired to one that rests on evidence", () => {
    property((given) => {
      const before = given.record.line.state;
      const after = decide(given).next.state;
      if (!isVerdict(before) || after === before) return;
      expect(isRevisable(before)).toBe(true);
      expect(isVerdict(after) && !isRevisable(after)).toBe(true);
    });
  });
  it("concludes nothing from not being answered", () => {
    property((given) => {
      const { next } = decide({ ...given, observation: unreachable });
      expect(next.state).toBe(isVerdict(given.record.line.state) ? given.record.line.state : "unreachable");
    });
  });
  it("says succeeded only with a success among the calls", () => {
    property((given) => {
      if (isVerdict(given.record.line.state) || decide(given).next.state !== "succeeded") return;
      const calls = given.observation.kind === "seen" ? given.observation.calls : [];
      expect(calls.some((one) => one.status === "success")).toBe(true);
    });
  });
  it("says lost only after ten minutes of doubt, and never-started only after its launcher ended", () => {
    property((given) => {
      const { line } = given.record;
      const after = decide(given).next.state;
      if (isVerdict(line.state)) return;
      if (after === "lost") {
        expect(given.now.getTime() - Date.parse(line.absentSince ?? "")).toBeGreaterThanOrEqual(600_000);
      }
      if (after === "never-started") expect(hasEnded(given.launcher)).toBe(true);
    });
  });
  it("settles: deciding again on the same evidence changes nothing", () => {
    property((given) => {
      const once = decide(given).next;
      const again = decide({ ...given, record: { ...given.record, line: once } }).next;
      expect(again).toEqual(once);
    });
  });
  it("does not ask about the launcher where the answer changes nothing", () => {
    property((given) => {
      if (needsLauncher(given.record, given.observation, given.now)) return;
      const states = (["running", "concluded", "unknown"] as const).map((launcher) => {
        const asked = given.record.intent.workflow_run === null ? "unknown" : launcher;
        return decide({ ...given, launcher: asked }).next;
      });
      expect(states[1]).toEqual(states[0]);
      expect(states[2]).toEqual(states[0]);
    });
  });
});
