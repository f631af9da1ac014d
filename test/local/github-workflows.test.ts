// Workflows, dispatches, runs and jobs of the local GitHub under the real Octokit.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, FULL, REPO, type Seeded, startSeeded, statusOf } from "./github-fixture.ts";

let seeded: Seeded;
let octokit: Client;
let now = 0;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24);
  seeded = await startSeeded({ clock: () => now });
  octokit = seeded.client();
});
afterEach(async () => {
  expect(seeded.github.violations).toEqual([]);
  await seeded.github.close();
});

const dispatch = (options: {
  workflow_id?: string | number;
  ref?: string;
  inputs?: Record<string, string>;
}) =>
  octokit.rest.actions.createWorkflowDispatch({
    ...REPO,
    workflow_id: "poll.yml",
    ref: "main",
    inputs: { key: "k1" },
    ...options,
  });

describe("a dispatch", () => {
  it.each([
    ["the file's name", { workflow_id: "poll.yml" }, 204],
    ["a full ref", { ref: "refs/heads/main" }, 204],
    ["an unknown workflow", { workflow_id: "none.yml" }, 404],
    ["a workflow without the trigger", { workflow_id: "push.yml", inputs: {} }, 422],
    ["an unknown ref", { ref: "none" }, 422],
    ["an input that is not declared", { inputs: { key: "k", colour: "red" } }, 422],
    ["a required input left out", { inputs: { note: "n" } }, 422],
    ["inputs that fill the payload", { inputs: { key: "k".repeat(65_525) } }, 204],
    ["inputs that are too large", { inputs: { key: "k".repeat(65_526) } }, 422],
  ])("by %s: %o answers %i", async (_name, options, status) => {
    expect(await statusOf(dispatch(options))).toBe(status);
  });

  it("takes no sha for a ref", async () => {
    expect(await statusOf(dispatch({ ref: seeded.mainSha }))).toBe(422);
  });

  it("starts a queued run of the branch, and names it when asked to", async () => {
    const { data: workflow } = await octokit.rest.actions.getWorkflow({ ...REPO, workflow_id: "poll.yml" });
    await dispatch({ workflow_id: workflow.id });
    const reply = await octokit.request(
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
      {
        ...REPO,
        workflow_id: "poll.yml",
        ref: "main",
        inputs: { key: "k2" },
        return_run_details: true,
      },
    );
    expect(reply.status).toBe(200);
    const runs = await octokit.rest.actions.listWorkflowRuns({ ...REPO, workflow_id: "poll.yml" });
    expect(
      runs.data.workflow_runs.map(({ status, event, head_sha, actor }) => [
        status,
        event,
        head_sha,
        actor?.login,
      ]),
    ).toEqual([
      ["queued", "workflow_dispatch", seeded.mainSha, "github-actions[bot]"],
      ["queued", "workflow_dispatch", seeded.mainSha, "github-actions[bot]"],
    ]);
    expect(reply.data).toMatchObject({ workflow_run_id: runs.data.workflow_runs[0]?.id });
  });
});

describe("a run", () => {
  const start = () =>
    seeded.github.startWorkflowRun(FULL, {
      workflow: "push.yml",
      event: "push",
      headSha: seeded.headSha,
      actor: "wren",
    });
  const get = async (run_id: number) => (await octokit.rest.actions.getWorkflowRun({ ...REPO, run_id })).data;

  it("has an id past 32 bits, a job, and an end", async () => {
    const run_id = start();
    expect(run_id).toBeGreaterThan(2 ** 32);
    expect(await get(run_id)).toMatchObject({ status: "in_progress", conclusion: null, run_attempt: 1 });
    seeded.github.finishWorkflowRun(FULL, run_id, "cancelled");
    expect(await get(run_id)).toMatchObject({ status: "completed", conclusion: "cancelled" });
    const { data } = await octokit.rest.actions.listJobsForWorkflowRun({ ...REPO, run_id });
    expect(data.jobs).toMatchObject([{ run_id, status: "completed", conclusion: "cancelled" }]);
    const job_id = data.jobs[0]?.id ?? 0;
    expect((await octokit.rest.actions.getJobForWorkflowRun({ ...REPO, job_id })).data.run_id).toBe(run_id);
  });

  it("is re-run only after a failure, as another attempt of itself", async () => {
    const run_id = start();
    const rerun = () => statusOf(octokit.rest.actions.reRunWorkflowFailedJobs({ ...REPO, run_id }));
    expect(await rerun()).toBe(403);
    seeded.github.finishWorkflowRun(FULL, run_id, "failure");
    expect(await rerun()).toBe(201);
    expect(await get(run_id)).toMatchObject({ id: run_id, status: "queued", run_attempt: 2 });
    seeded.github.finishWorkflowRun(FULL, run_id, "success");
    expect(await rerun()).toBe(403);
  });

  it("keeps what succeeded when what failed runs again, and starts all again when asked to", async () => {
    const run_id = seeded.github.startWorkflowRun(FULL, {
      workflow: "push.yml",
      event: "push",
      headSha: seeded.headSha,
      actor: "wren",
      jobs: ["gate", "launch", "report"],
    });
    const jobs = async () =>
      (await octokit.rest.actions.listJobsForWorkflowRun({ ...REPO, run_id })).data.jobs.map(
        ({ name, status, conclusion }) => `${name} ${conclusion ?? status}`,
      );
    seeded.github.finishRunJob(FULL, run_id, "gate", "success");
    seeded.github.finishRunJob(FULL, run_id, "launch", "failure");
    expect(await jobs()).toEqual(["gate success", "launch failure", "report in_progress"]);
    seeded.github.finishWorkflowRun(FULL, run_id, "failure");
    expect(await jobs()).toEqual(["gate success", "launch failure", "report failure"]);
    await octokit.rest.actions.reRunWorkflowFailedJobs({ ...REPO, run_id });
    expect(await jobs()).toEqual(["gate success", "launch queued", "report queued"]);
    seeded.github.finishWorkflowRun(FULL, run_id, "success");
    await octokit.rest.actions.reRunWorkflow({ ...REPO, run_id });
    expect(await jobs()).toEqual(["gate queued", "launch queued", "report queued"]);
    const attempt = (attempt_number: number) =>
      statusOf(octokit.rest.actions.getWorkflowRunAttempt({ ...REPO, run_id, attempt_number }));
    expect([await attempt(3), await attempt(4)]).toEqual([200, 404]);
  });

  it("waits for an approval or a runner without being concluded", async () => {
    const run_id = start();
    for (const status of ["waiting", "queued", "requested", "pending"] as const) {
      seeded.github.setRunStatus(FULL, run_id, status);
      expect(await get(run_id)).toMatchObject({ status, conclusion: null });
    }
  });

  it("is not run again a month later, nor more than 50 times", async () => {
    const rerun = async (run_id: number) => {
      seeded.github.finishWorkflowRun(FULL, run_id, "failure");
      return statusOf(octokit.rest.actions.reRunWorkflow({ ...REPO, run_id }));
    };
    const often = start();
    for (let index = 0; index < 50; index += 1) expect(await rerun(often)).toBe(201);
    expect(await rerun(often)).toBe(403);
    const old = start();
    now += 31 * 24 * 60 * 60_000;
    expect(await rerun(old)).toBe(403);
  });

  it("is cancelled once", async () => {
    const run_id = start();
    const cancel = () => statusOf(octokit.rest.actions.cancelWorkflowRun({ ...REPO, run_id }));
    expect(await cancel()).toBe(202);
    expect(await cancel()).toBe(409);
    expect(await get(run_id)).toMatchObject({ status: "completed", conclusion: "cancelled" });
  });

  it("lists are narrowed by event, branch, status or conclusion", async () => {
    const failed = start();
    seeded.github.finishWorkflowRun(FULL, failed, "failure");
    const open = start();
    await dispatch({});
    const list = async (options: {
      event?: string;
      branch?: string;
      status?: "failure" | "in_progress" | "queued";
    }) =>
      (await octokit.rest.actions.listWorkflowRunsForRepo({ ...REPO, ...options })).data.workflow_runs.map(
        ({ id }) => id,
      );
    expect(await list({ event: "push" })).toEqual([open, failed]);
    expect(await list({ status: "failure" })).toEqual([failed]);
    expect(await list({ status: "in_progress" })).toEqual([open]);
    expect(await list({ status: "queued" })).toHaveLength(1);
    expect(await list({ branch: "none" })).toEqual([]);
  });
});
