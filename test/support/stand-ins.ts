// Options in; both stand-ins with a pull request, and the jobs of its workflows as functions, out.
import type { ActionResult } from "../../local/runner/run-action.ts";
import {
  addLabel,
  finish,
  type Job,
  type RunningJob,
  runPoll,
  runStop,
  startLaunch,
  startPoll,
} from "../../scripts/demo/jobs.ts";
import { type StandInOptions, type StandIns, startStandIns } from "../../scripts/demo/stand-ins.ts";

export type { RunningJob } from "../../scripts/demo/jobs.ts";
export { addLabel, finish, runPoll, startLaunch } from "../../scripts/demo/jobs.ts";
export { AUTHOR, REPOSITORY, type StandIns, startStandIns } from "../../scripts/demo/stand-ins.ts";
export { waitFor } from "../../scripts/demo/wait-for.ts";

type Inputs = Readonly<Record<string, string>>;
type Extra = Omit<Job, "standIns" | "inputs">;

export interface Pair extends StandIns {
  /** Labels the pull request and runs the root action on that event to its end. */
  launch(inputs?: Inputs, extra?: Extra): Promise<ActionResult>;
  /** The same, but returns the running job at once: for `cancel()` and `killTree()`. */
  begin(inputs?: Inputs, extra?: Extra): RunningJob;
  /** One pass of the poll action. */
  poll(inputs?: Inputs, extra?: Extra): Promise<ActionResult>;
  /** The same, but returns the running job at once. */
  beginPoll(inputs?: Inputs, extra?: Extra): RunningJob;
  /** The stop action, asked for by the pull request's author. */
  stop(inputs: Inputs, extra?: Extra): Promise<ActionResult>;
}

/** Starts both stand-ins; the caller closes them. */
export async function startPair(options: StandInOptions = {}): Promise<Pair> {
  const standIns = await startStandIns(options);
  const begin = (inputs: Inputs = {}, extra: Extra = {}) =>
    startLaunch({ event: addLabel(standIns), ...extra, standIns, inputs });
  return {
    ...standIns,
    begin,
    launch: async (inputs, extra) => {
      const job = begin(inputs, extra);
      const result = await job.finished;
      finish(standIns, job.runId, result);
      return result;
    },
    poll: (inputs = {}, extra = {}) => runPoll({ ...extra, standIns, inputs }),
    beginPoll: (inputs = {}, extra = {}) => startPoll({ ...extra, standIns, inputs }),
    stop: (inputs, extra = {}) => runStop({ ...extra, standIns, inputs }),
  };
}
