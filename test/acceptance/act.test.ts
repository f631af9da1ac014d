// The shipped workflow files under act, against the local Modal and the local GitHub: every use that the README names, end to end.
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { EventPayload, LocalGithub } from "../../local/github/server.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { createRelease, hasEngine, readExample, runWorkflow, type WorkflowResult } from "../support/act.ts";
import { AUTHOR, REPOSITORY, type StandIns, startStandIns, waitFor } from "../support/stand-ins.ts";

const CONFIGURATION = readFileSync(path.resolve("examples", "experiments.yml"), "utf8");
const FILES = ["label.yml", "dispatch.yml", "schedule.yml", "comment.yml", "poll.yml"];
const LABEL = "experiment:digits";
const POLL = { file: "poll.yml", event: "workflow_dispatch" } as const;

let standIns: StandIns;
let release: string;
beforeAll(() => {
  release = createRelease();
});
afterAll(() => rmSync(release, { recursive: true, force: true }));
afterEach(async () => {
  expect(standIns.github.violations).toEqual([]);
  await standIns.close();
});

/** The example's repository with the shipped files on its default branch, and a pull request. */
async function open(epochs = 1): Promise<LocalGithub> {
  standIns = await startStandIns({ epochs });
  const workflows = FILES.map((file) => [`.github/workflows/${file}`, readExample(file)] as const);
  standIns.github.commit(REPOSITORY, {
    branch: "main",
    files: {
      ".github/experiments.yml": CONFIGURATION.replace("epochs=25", `epochs=${epochs}`),
      ...Object.fromEntries(workflows),
    },
    message: "Experiments",
    author: AUTHOR,
  });
  return standIns.github;
}

function run(what: Omit<Parameters<typeof runWorkflow>[1], "payload">, payload: EventPayload) {
  return runWorkflow(standIns, { ...what, payload }, release);
}

const label = (payload: EventPayload) => run({ file: "label.yml", event: "pull_request" }, payload);

function dispatch(file: string, inputs: Readonly<Record<string, string>> = {}): Promise<WorkflowResult> {
  const request = { name: "workflow_dispatch", workflow: file, inputs, by: AUTHOR } as const;
  return run({ file, event: "workflow_dispatch" }, standIns.github.eventPayload(REPOSITORY, request));
}

interface Seen {
  readonly comments: readonly { readonly body: string }[];
  readonly deployments: readonly { readonly statuses: readonly { readonly description: string }[] }[];
  readonly statuses: readonly { readonly context: string; readonly state: string; readonly sha: string }[];
}

function look(): Seen {
  const { repositories } = standIns.github.snapshot() as { repositories: Record<string, Seen> }; // its own words
  const seen = repositories[REPOSITORY];
  if (seen === undefined) throw new Error(`no ${REPOSITORY} in the snapshot`);
  return seen;
}

/** Poll passes, as the poll workflow makes them, until a comment says so. */
async function pollUntil(pattern: RegExp): Promise<string> {
  return waitFor(`a comment with ${pattern}`, 120, async () => {
    const polled = await dispatch(POLL.file);
    expect(polled.exitCode, polled.log.join("\n")).toBe(0);
    return look().comments.find(({ body }) => pattern.test(body))?.body;
  });
}

describe.skipIf(!hasEngine)("[go] the shipped workflows, under act", () => {
  it("label: gate, launch and report, and the comment ends with success", async () => {
    const github = await open();
    const done = await label(github.addLabel(REPOSITORY, standIns.pull.number, LABEL, AUTHOR));
    expect(done.jobs, done.log.join("\n")).toEqual({
      gate: "success",
      launch: "success",
      report: "success",
      experiment: "success",
    });
    console.log(await pollUntil(/succeeded/i));
  });
});
