// What the shipped workflow files refuse under act, and the one-job form that works without a gate.
import { afterEach, describe, expect, it } from "vitest";
import { hasEngine } from "../support/act.ts";
import { type ActWorld, expectJobs, LABEL, openActWorld } from "../support/act-world.ts";
import { AUTHOR, REPOSITORY } from "../support/stand-ins.ts";

let world: ActWorld | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function open(epochs: number): Promise<ActWorld> {
  world = await openActWorld(epochs);
  return world;
}

const ONE_JOB = `
on: { pull_request: { types: [labeled] } }
permissions: { actions: read, contents: read, deployments: write, statuses: write, pull-requests: write }
jobs:
  train:
    runs-on: ubuntu-latest
    env: { MODAL_TOKEN_ID: "\${{ secrets.MODAL_TOKEN_ID }}", MODAL_TOKEN_SECRET: "\${{ secrets.MODAL_TOKEN_SECRET }}" }
    steps:
      - uses: actions/checkout@v5
        with: { ref: "\${{ github.event.pull_request.head.sha }}", persist-credentials: false }
      - uses: OWNER/modal-experiments@v1
        with: { target: "examples/digits/modal_app.py::train", args: "epochs=1 run_name={key}", name: digits }
      - uses: OWNER/modal-experiments/poll@v1
`;

describe.skipIf(!hasEngine)("[go] one job, under act", () => {
  it("launches from a label and reports", async () => {
    const { github, pull, run, said } = await open(1);
    const payload = github.addLabel(REPOSITORY, pull.number, LABEL, AUTHOR);
    const done = await run({ file: "train.yml", text: ONE_JOB, event: "pull_request", payload });
    expectJobs(done, { train: "success" });
    expect(said(/digits/)).toBeDefined();
  });
});

describe.skipIf(!hasEngine)("[go] the shipped workflows, under act, refuse", () => {
  it("an actor who may only triage, and nothing is on record or on Modal", async () => {
    const { github, pull, pullRequest, look, apps } = await open(1);
    github.setCollaborator(REPOSITORY, "tria", "triage");
    const done = await pullRequest(github.addLabel(REPOSITORY, pull.number, LABEL, "tria"));
    expectJobs(done, { gate: "failure" });
    expect(done.log.join("\n")).toContain("role-too-low");
    expect(look().deployments).toEqual([]);
    expect(await apps()).toEqual([]);
  });

  it("a pull request from a fork, with the safe way, by a token that may only read", async () => {
    const { github, run, look, apps } = await open(1);
    github.commit(REPOSITORY, { branch: "theirs", files: { "README.md": "theirs\n" }, author: "fern" });
    const theirs = { head: "theirs", title: "Theirs", author: "fern", fork: true };
    const number = github.openPullRequest(REPOSITORY, theirs);
    const payload = github.addLabel(REPOSITORY, number, LABEL, AUTHOR);
    const done = await run({ file: "label.yml", event: "pull_request", payload, secrets: {} });
    expectJobs(done, { gate: "failure" });
    expect(done.log.join("\n")).toMatch(/fork/i);
    expect(look().deployments).toEqual([]);
    expect(await apps()).toEqual([]);
  });

  it("a comment that is no command: no job runs", async () => {
    const { comment, look } = await open(1);
    expectJobs(await comment("please run /experiment digits"), {});
    expect(look().deployments).toEqual([]);
  });
});
