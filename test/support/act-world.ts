// The example's repository with the shipped workflow files in, what happens in it run by act, and what is to be seen afterwards, out.
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import type { EventPayload, LocalGithub } from "../../local/github/server.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { createRelease, readExample, runWorkflow, type WorkflowEvent, type WorkflowResult } from "./act.ts";
import { AUTHOR, REPOSITORY, type StandIns, startStandIns, waitFor } from "./stand-ins.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const CONFIGURATION = readFileSync(path.join(root, "examples", "experiments.yml"), "utf8");
const SWEEP = `
  seeds:
    target: examples/digits/modal_app.py::train
    args: epochs=1 seed={seed} run_name=digits-{key}
    sweep: { seeds: [1, 2] }
`;
const FILES = ["label.yml", "dispatch.yml", "schedule.yml", "comment.yml", "poll.yml"];
export const LABEL = "experiment:digits";
/** The jobs of a run that begins. */
export const STARTED = { gate: "success", launch: "success", report: "success" };

interface Seen {
  readonly comments: readonly { readonly body: string; readonly user: string }[];
  readonly deployments: readonly unknown[];
  readonly artifacts: Readonly<Record<string, { readonly name: string }>>;
  readonly statuses: readonly { readonly context: string; readonly state: string; readonly sha: string }[];
}

export interface ActWorld extends StandIns {
  readonly github: LocalGithub;
  run(what: WorkflowEvent): Promise<WorkflowResult>;
  /** The author labels the pull request, and label.yml runs. */
  label(): Promise<WorkflowResult>;
  /** label.yml on another event of a pull request. */
  pullRequest(payload: EventPayload): Promise<WorkflowResult>;
  comment(body: string): Promise<WorkflowResult>;
  dispatch(file: string, inputs?: Readonly<Record<string, string>>): Promise<WorkflowResult>;
  look(): Seen;
  /** A comment with that text. */
  said(pattern: RegExp): string | undefined;
  /** The newest status that is no longer pending. */
  lastStatus(): Seen["statuses"][number] | undefined;
  /** Passes of the poll workflow until `find` finds. */
  pollUntil<T>(what: string, find: () => T | undefined): Promise<T>;
  apps(): ReturnType<ReturnType<typeof viewModal>["apps"]>;
  allStopped(): Promise<boolean>;
  /** Asserts that the stand-ins saw nothing that GitHub would not have. */
  close(): Promise<void>;
}

/** Private, so that every read needs its permission and a poll does not linger; the workflows lie on the default branch. */
export async function openActWorld(epochs: number): Promise<ActWorld> {
  const standIns = await startStandIns({ epochs, isPrivate: true });
  const { github } = standIns;
  const workflows = FILES.map((file) => [`.github/workflows/${file}`, readExample(file)] as const);
  github.commit(REPOSITORY, {
    branch: "main",
    files: {
      ".github/experiments.yml": CONFIGURATION.replace("epochs=25", `epochs=${epochs}`) + SWEEP,
      ...Object.fromEntries(workflows),
    },
    message: "Experiments",
    author: AUTHOR,
  });
  const release = createRelease();
  const run = (what: WorkflowEvent) => runWorkflow(standIns, what, release);
  return {
    ...standIns,
    run,
    ...createEvents(standIns, run),
    ...createViews(standIns),
    close: async () => {
      rmSync(release, { recursive: true, force: true });
      await standIns.close();
      expect(github.violations).toEqual([]);
    },
  };
}

type Run = ActWorld["run"];

function createEvents({ github, pull }: StandIns, run: Run) {
  const pullRequest = (payload: EventPayload) => run({ file: "label.yml", event: "pull_request", payload });
  const dispatch = (file: string, inputs: Readonly<Record<string, string>> = {}) => {
    const request = { name: "workflow_dispatch", workflow: file, inputs, by: AUTHOR } as const;
    return run({ file, event: "workflow_dispatch", payload: github.eventPayload(REPOSITORY, request) });
  };
  return {
    pullRequest,
    dispatch,
    label: () => pullRequest(github.addLabel(REPOSITORY, pull.number, LABEL, AUTHOR)),
    comment: (body: string) => {
      const payload = github.comment(REPOSITORY, pull.number, body, AUTHOR);
      return run({ file: "comment.yml", event: "issue_comment", payload });
    },
    pollUntil: <T>(what: string, find: () => T | undefined): Promise<T> =>
      waitFor(what, 150, async () => {
        const polled = await dispatch("poll.yml");
        expect(polled.exitCode, polled.log.join("\n")).toBe(0);
        return find();
      }),
  };
}

function createViews({ github, modal }: StandIns) {
  const look = (): Seen => {
    const { repositories } = github.snapshot() as { repositories: Record<string, Seen> }; // its own words
    const seen = repositories[REPOSITORY];
    if (seen === undefined) throw new Error(`no ${REPOSITORY} in the snapshot`);
    return seen;
  };
  const apps = () => viewModal(modal.adminUrl).apps();
  return {
    look,
    apps,
    said: (pattern: RegExp) => look().comments.find(({ body }) => pattern.test(body))?.body,
    lastStatus: () => look().statuses.findLast(({ state }) => state !== "pending"),
    allStopped: async () => (await apps()).every(({ state }) => /STOPPED/.test(state)),
  };
}

/** A job that was skipped is absent. */
export function expectJobs(done: WorkflowResult, jobs: Readonly<Record<string, string>>): void {
  const log = done.log.join("\n");
  expect(done.jobs, log).toEqual(jobs);
  expect(done.exitCode === 0, log).toBe(!Object.values(jobs).includes("failure"));
}
