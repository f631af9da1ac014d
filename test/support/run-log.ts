// Builders for reports: a story of attempts in, log entries and the report that the pure core makes of them out.
import { readAttempts } from "../../src/core/attempts.ts";
import type { CallFacts, LogEntry } from "../../src/core/observation.ts";
import { type Progress, readProgress } from "../../src/core/progress.ts";
import type { RunIntent, RunRecord } from "../../src/core/record.ts";
import type { RunReport } from "../../src/core/report.ts";
import { withPrice } from "../../src/core/run-price.ts";
import { isVerdict, type RunState } from "../../src/core/state.ts";

export const START = Date.parse("2026-11-24T08:00:00Z");

export function at(seconds: number): string {
  return new Date(START + seconds * 1000).toISOString();
}

export interface Line {
  readonly text: string;
  readonly container?: string;
  readonly source?: LogEntry["source"];
  readonly seconds?: number;
}

/** One entry a line, ten seconds apart, in one container unless told otherwise. */
export function log(lines: readonly (string | Line)[]): readonly LogEntry[] {
  return lines.map((each, index) => {
    const line = typeof each === "string" ? { text: each } : each;
    return {
      at: at(line.seconds ?? index * 10),
      container: line.container ?? "ta-1",
      source: line.source ?? "stdout",
      text: `${line.text}\n`,
    };
  });
}

/** The numbers that epoch `epoch` of the same training always gives. */
export function epochLine(epoch: number): string {
  const wobble = ((epoch * 7919) % 13) / 1000;
  const accuracy = Number((0.98 - 0.12 * Math.exp(-epoch / 6) - wobble).toFixed(4));
  const loss = Number((0.12 + 1.6 * Math.exp(-epoch / 4) + wobble).toFixed(4));
  const rate = Number((0.002 * 0.97 ** (epoch - 1)).toFixed(9));
  return JSON.stringify({ epoch, loss, accuracy, learning_rate: rate });
}

export interface AttemptStory {
  readonly container: string;
  /** First and last epoch that it logs. */
  readonly epochs?: readonly [number, number];
  readonly resumed?: number;
  readonly ending?: "crash" | "preempted" | "interrupt";
  /** Seconds an epoch takes. */
  readonly pace?: number;
  /** Says after each epoch that it saved a checkpoint. */
  readonly saves?: boolean;
}

export function storyLog(story: readonly AttemptStory[]): readonly LogEntry[] {
  const lines: Line[] = [];
  let seconds = 60;
  for (const { container, epochs, resumed, ending, pace = 90, saves = false } of story) {
    const opening =
      resumed === undefined
        ? "no checkpoint of run digits yet, starting at epoch 1"
        : `resumed from epoch ${resumed}`;
    lines.push({ text: opening, container, seconds });
    for (let epoch = epochs?.[0] ?? 1; epoch <= (epochs?.[1] ?? 0); epoch += 1) {
      seconds += pace;
      lines.push({ text: epochLine(epoch), container, seconds });
      if (saves)
        lines.push({ text: `checkpoint saved to epoch-${epoch}.npz`, container, seconds: seconds + 5 });
    }
    seconds += 20;
    if (ending === "crash")
      for (const text of TRACEBACK.split("\n")) lines.push({ text, container, seconds, source: "stderr" });
    if (ending === "interrupt")
      lines.push({ text: "KeyboardInterrupt", container, seconds, source: "stderr" });
    if (ending === "preempted")
      lines.push({
        text: "Runner interrupted due to worker preemption. Your Function will be restarted with the same input.",
        container,
        seconds,
        source: "system",
      });
    seconds += 30;
  }
  return log(lines);
}

export const TRACEBACK = `Traceback (most recent call last):
  File "/root/modal_app.py", line 38, in train
    result = training.train(chosen, Path(CHECKPOINTS) / chosen.run_name)
  File "/root/training.py", line 41, in train
    history.append(run_epoch(epoch, settings, (network, data, rng)))
  File "/root/training.py", line 55, in run_epoch
    loss += network.step(digits_data.shifted(images[batch], rng), labels[batch], learning_rate)
ValueError: operands could not be broadcast together with shapes (64,10) (63,10)`;

export function intent(changes: Partial<RunIntent> = {}): RunIntent {
  return {
    schema_version: 1,
    key: "eb7a9b2f3f98",
    generation: 1,
    experiment: "digits",
    arm: null,
    seed: null,
    pull_request: 7,
    sha: "1a0c2910a1e22f919edb887fc16f33cd9bb306cb",
    target: "modal_app.py::train",
    argv: [
      "run",
      "--detach",
      "--name",
      "eb7a9b2f3f98-g1",
      "modal_app.py::train",
      "--",
      "epochs=25",
      "run_name=digits-eb7a9b2f3f98",
      "resume=true",
    ],
    resume_argument: "resume=true",
    continue_from: null,
    modal_environment: null,
    timeout: 43200,
    retries: 5,
    gpu: "A10",
    price_bound: null,
    deadline: null,
    max_cost: null,
    label: null,
    policies: {},
    asked_by: "octocat",
    workflow_run: 4711,
    ...changes,
  };
}

export function record(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    id: 1,
    createdAt: at(0),
    changedAt: at(0),
    intent: intent(),
    line: { state: "running", app: "ap-73yjY6HsPBvh6TkVfqEdtf", call: "fc-fKfdEcgQuu3XexhqQHzwM0" },
    ...changes,
  };
}

export interface ReportStory {
  readonly state: RunState;
  readonly reason?: string;
  readonly entries?: readonly LogEntry[];
  readonly retryCount?: number;
  /** Where it is not that of the log alone. */
  readonly progress?: Progress;
  readonly changes?: Partial<RunReport>;
}

/** The report of a run whose log is `entries`, read as a poll reads it. */
export function report(story: ReportStory): RunReport {
  const { state, entries = [], retryCount } = story;
  const base = story.changes?.record ?? record();
  const progress = story.progress ?? readProgress(entries, { args: base.intent.argv });
  const calls = [call(state, retryCount)];
  const reading = readAttempts({ progress, calls, state });
  const last = entries.at(-1)?.at;
  const plain: RunReport = {
    record: base,
    state,
    reason: story.reason ?? "Modal runs the function.",
    appUrl: "https://modal.com/id/ap-73yjY6HsPBvh6TkVfqEdtf",
    queuedAt: at(5),
    ...(entries.length === 0 ? {} : { startedAt: at(30) }),
    ...(isVerdict(state) && last !== undefined ? { endedAt: last } : {}),
    ...(progress.axis === undefined ? {} : { axis: progress.axis }),
    ...(progress.axisEnd === undefined ? {} : { axisEnd: progress.axisEnd }),
    metrics: progress.metrics,
    logTail: [],
    command: ["modal", ...base.intent.argv],
    clientVersion: "1.6.4",
    ...reading,
    warnings: [...reading.warnings, ...progress.warnings],
    ...story.changes,
  };
  return withPrice(plain);
}

export function call(state: RunState, retryCount?: number): CallFacts {
  return {
    id: "fc-fKfdEcgQuu3XexhqQHzwM0",
    functionName: "train",
    status: state === "succeeded" ? "success" : isVerdict(state) ? "failure" : "running",
    ...(retryCount === undefined ? {} : { retryCount }),
  };
}
