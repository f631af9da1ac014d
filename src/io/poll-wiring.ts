// The job's inputs and environment -> what is open, and only then the watching of it; its outcome as outputs.
import { lingerMinutes } from "../core/clock-rule.ts";
import { IDLE_OUTPUTS, IDLE_SUMMARY } from "../core/idle-pass.ts";
import { given, matching, oneOf, POLL_INPUTS, type PollInputName, whole } from "../core/inputs.ts";
import type { RunRecord } from "../core/record.ts";
import type { RunContext } from "../core/run-context.ts";
import { isWatched } from "../core/watched.ts";
import type { PollRequest } from "../poll.ts";
import { findUnfinished, findUnkept } from "../poll-unkept.ts";
import { readInputs, readRunContext, setOutputs, writeSummary } from "./actions.ts";
import { offersArtifacts } from "./artifact-service.ts";
import { systemClock } from "./clock.ts";
import { readCredentials, requireGithubToken } from "./credentials.ts";
import { beginFirstList } from "./first-list.ts";
import { createGithub } from "./github.ts";
import { createRecordStore } from "./records.ts";

/** Everything that the poll action does, from the runner's variables to its outputs. */
export async function runPoll(): Promise<void> {
  const raw = readInputs(POLL_INPUTS);
  const credentials = readCredentials(raw);
  requireGithubToken(credentials);
  const context = readRunContext();
  const request = readRequest(raw, context);
  const { linger } = raw;
  const workflow = readWorkflow(raw);
  const writes = setting("MODAL_EXPERIMENTS_WRITES_A_MINUTE");
  const filesSeconds = setting("MODAL_EXPERIMENTS_FILES_SECONDS");
  const github = createGithub(credentials.github, context);
  const records = createRecordStore(github, systemClock.now);
  const first = beginFirstList(records, request.horizonDays, (one) => isWatched(one, request.runKeys));
  const canKeep = () => offersArtifacts(process.env);
  if (!(await first.found) && !hasLeftOvers(await first.records, request, canKeep)) {
    setOutputs(IDLE_OUTPUTS);
    return writeSummary(IDLE_SUMMARY);
  }
  // Most passes find nothing open, and loading what follows takes longer than all that they do.
  const { watch } = await import("./watch-wiring.ts");
  const side = {
    github,
    token: credentials.github,
    context,
    canKeep,
    filesSeconds,
    records: first.store,
  };
  await watch(request, side, { credentials, linger, workflow, writes });
}

/** As the pass itself finds, which has tried nothing yet. */
function hasLeftOvers(records: readonly RunRecord[], request: PollRequest, canKeep: () => boolean): boolean {
  const never = () => false;
  const memory = { hasTriedToKeep: never, hasTriedToFetch: never };
  const search = { request, memory, ports: { canKeep, clock: systemClock } };
  return findUnkept(records, search).length + findUnfinished(records, search).length > 0;
}

type RawInputs = Readonly<Record<PollInputName, string>>;

function readRequest(raw: RawInputs, context: RunContext): PollRequest {
  const repository = `${context.owner}/${context.repo}`;
  const request = {
    horizonDays: whole("horizon", raw.horizon),
    relaunch: oneOf("relaunch", raw.relaunch || "once", ["once", "never"]) === "once",
    links: { serverUrl: context.serverUrl, repository },
    ...given("runKeys", raw["run-key"], (text) =>
      text
        .split(/[\s,]+/)
        .map((key) =>
          matching("run-key", key, /^[a-z0-9]{6,32}$/, "keys of runs, as the launch action puts them out"),
        ),
    ),
  };
  // A bad value is said before anything is asked.
  lingerMinutes(raw.linger, { freeMinutes: false, oneRun: request.runKeys !== undefined });
  return request;
}

function readWorkflow(raw: RawInputs): string {
  const name = raw["poll-workflow"];
  if (name === "") return "";
  return matching("poll-workflow", name, /^[\w.-]+\.ya?ml$/, "the file name of a workflow, such as poll.yml");
}

/** Limits of a job of its own: for a GitHub Enterprise Server, and for runners whose minutes cost. @throws InputError */
function setting(name: string): number | undefined {
  const text = process.env[name] ?? "";
  return text === "" ? undefined : whole(name, text);
}
