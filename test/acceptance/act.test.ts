// The shipped workflow files under act, against the local Modal and the local GitHub.
import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createRelease, hasEngine, runWorkflow } from "../support/act.ts";
import { addLabel, type StandIns, startStandIns } from "../support/stand-ins.ts";

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

const ONE_JOB = `
on: { pull_request: { types: [labeled] } }
permissions: { contents: read, deployments: write, statuses: write, pull-requests: write }
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
    standIns = await startStandIns({ epochs: 1 });
    const done = await runWorkflow(
      { standIns, file: "train.yml", text: ONE_JOB, event: "pull_request", payload: addLabel(standIns) },
      release,
    );
    expect(done.exitCode, done.log.join("\n")).toBe(0);
    expect(done.jobs).toEqual({ train: "success" });
  });
});
