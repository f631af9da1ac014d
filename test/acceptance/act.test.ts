// The shipped workflow files under act, against the local Modal and the local GitHub: every use that the README names, end to end.
import { afterEach, describe, expect, it } from "vitest";
import { hasEngine, readExample } from "../support/act.ts";
import { type ActWorld, expectJobs, LABEL, openActWorld, STARTED } from "../support/act-world.ts";
import { AUTHOR, REPOSITORY } from "../support/stand-ins.ts";

/** More than a test waits for; the run is stopped. */
const LONG = 400;
const VIEWER = `
      MODAL_VIEWER_TOKEN_ID: \${{ secrets.MODAL_VIEWER_TOKEN_ID }}
      MODAL_VIEWER_TOKEN_SECRET: \${{ secrets.MODAL_VIEWER_TOKEN_SECRET }}
`;
const STOPPED = { gate: "success", stop: "success", report: "success" };

let world: ActWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function open(epochs: number): Promise<ActWorld> {
  world = await openActWorld(epochs);
  return world;
}

describe.skipIf(!hasEngine)("[go] the shipped workflows, under act", () => {
  it("label: gate, launch, report, and the comment ends with success", async () => {
    const { pull, label, pollUntil, said, lastStatus, look } = await open(1);
    expectJobs(await label(), STARTED);
    await pollUntil("success in the comment", () => said(/succeeded/i));
    const artifacts = Object.values(look().artifacts).map(({ name }) => name);
    expect(artifacts).toContainEqual(expect.stringMatching(/^experiments-results-/));
    expect(lastStatus()).toMatchObject({ context: "experiment/digits", state: "success", sha: pull.headSha });
    expect(look().deployments.length).toBe(1);
  });

  it("button: the newest commit of the branch, with the arguments given, to its success", async () => {
    const { dispatch, pollUntil, lastStatus, look } = await open(1);
    const inputs = { experiment: "digits", args: "batch_size=32", sha: "" };
    expectJobs(await dispatch("dispatch.yml", inputs), STARTED);
    expect(JSON.stringify(look().deployments)).toContain("batch_size=32");
    expect(await pollUntil("a final status", lastStatus)).toMatchObject({
      context: "experiment/digits",
      state: "success",
    });
    expect(look().comments).toEqual([]);
  });

  it("schedule: the newest commit of the default branch, to its success", async () => {
    const { github, run, pollUntil, lastStatus } = await open(1);
    const request = { name: "schedule", workflow: "schedule.yml", cron: "23 4 * * 1" } as const;
    const payload = github.eventPayload(REPOSITORY, request);
    expectJobs(await run({ file: "schedule.yml", event: "schedule", payload }), STARTED);
    expect(await pollUntil("a final status", lastStatus)).toMatchObject({
      context: "experiment/digits",
      state: "success",
    });
  });

  it("comment: /experiment with a commit starts, /stop stops and says who asked", async () => {
    const { pull, comment, allStopped, pollUntil, said } = await open(LONG);
    expectJobs(await comment(`/experiment digits @${pull.headSha}`), STARTED);
    expect(await allStopped()).toBe(false);
    const stopped = await comment("/stop digits");
    expectJobs(stopped, STOPPED);
    expect(stopped.log.find((line) => line.startsWith("[stop]") && line.includes(AUTHOR))).toBeDefined();
    expect(await allStopped()).toBe(true);
    await pollUntil("the end in the comment", () => said(/stopped/i));
  });

  it("close: the event stops the run, whose report had woken the poll", async () => {
    const { github, pull, label, pullRequest, allStopped, pollUntil, said } = await open(LONG);
    expectJobs(await label(), STARTED);
    const woken = github.deliveries.filter(({ actor }) => actor.endsWith("[bot]"));
    expect(woken.map(({ name, payload }) => [name, "workflow" in payload && payload.workflow])).toEqual([
      ["workflow_dispatch", ".github/workflows/poll.yml"],
    ]);
    expectJobs(await pullRequest(github.closePullRequest(REPOSITORY, pull.number, AUTHOR)), STOPPED);
    expect(await allStopped()).toBe(true);
    await pollUntil("the end in the comment", () => said(/stopped/i));
  });

  it("close without its event: the poll asks for the stop, and its stop job does it", async () => {
    const { github, pull, label, dispatch, allStopped, pollUntil, said } = await open(LONG);
    expectJobs(await label(), STARTED);
    github.closePullRequest(REPOSITORY, pull.number, AUTHOR);
    expectJobs(await dispatch("poll.yml"), { poll: "success", stop: "success" });
    expect(await allStopped()).toBe(true);
    await pollUntil("the end in the comment", () => said(/stopped/i));
  });

  it("sweep: one launch for each seed, all in one report", async () => {
    const { github, pull, pullRequest, pollUntil, lastStatus, look, apps } = await open(1);
    const done = await pullRequest(github.addLabel(REPOSITORY, pull.number, "experiment:seeds", AUTHOR));
    expectJobs(done, STARTED);
    expect((await apps()).length).toBe(2);
    expect(look().deployments.length).toBe(2);
    expect(await pollUntil("a final status", lastStatus)).toMatchObject({ context: "experiment/seeds" });
  });

  it("a launch whose token is refused: its job fails, and the report still runs, with a token of its own", async () => {
    const { github, pull, modalEnv, run, said, apps } = await open(1);
    const { MODAL_TOKEN_ID = "", MODAL_TOKEN_SECRET = "" } = modalEnv;
    const done = await run({
      file: "label.yml",
      text: readExample("label.yml") + VIEWER,
      event: "pull_request",
      payload: github.addLabel(REPOSITORY, pull.number, LABEL, AUTHOR),
      secrets: {
        MODAL_TOKEN_ID: "ak-wrong0000000",
        MODAL_TOKEN_SECRET: "as-wrong0000000",
        MODAL_VIEWER_TOKEN_ID: MODAL_TOKEN_ID,
        MODAL_VIEWER_TOKEN_SECRET: MODAL_TOKEN_SECRET,
      },
    });
    expectJobs(done, { gate: "success", launch: "failure", report: "success" });
    expect(await apps()).toEqual([]);
    expect(said(/has not created an app yet/)).toBeDefined();
  });

  it("run again: all jobs adopt the run that is open, and start nothing", async () => {
    const { github, pull, run, apps, look } = await open(LONG);
    const payload = github.addLabel(REPOSITORY, pull.number, LABEL, AUTHOR);
    const first = await run({ file: "label.yml", event: "pull_request", payload });
    expectJobs(first, STARTED);
    expectJobs(await run({ file: "label.yml", event: "pull_request", payload, runId: first.runId }), STARTED);
    expect((await apps()).length).toBe(1);
    expect(look().deployments.length).toBe(1);
  });
});
