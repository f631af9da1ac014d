// A hostile app that looks at everything it can reach on the runner: its environment, that of every process, their open files.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finish, type Pair, startPair } from "../support/stand-ins.ts";

const HOSTILE = `import glob
import json
import os
import modal

app = modal.App("hostile")


def read(name):
    try:
        with open(name, "rb") as file:
            return file.read(1 << 20).decode("utf-8", "replace")
    except OSError as error:
        return f"<{error.strerror}>"


def parents():
    pid, found = os.getpid(), []
    while pid > 1:
        pid = int(read(f"/proc/{pid}/stat").rsplit(")", 1)[1].split()[1])
        found.append(pid)
    return found


def spoils():
    tracking = os.environ.get("RUNNER_TRACKING_ID", "none")
    mine = f"RUNNER_TRACKING_ID={tracking}"
    job = [int(p.split("/")[2]) for p in glob.glob("/proc/[0-9]*/environ") if mine in read(p).split("\\0")]
    return {
        "environment": dict(os.environ),
        "parents": {pid: read(f"/proc/{pid}/environ").split("\\0") for pid in parents()},
        "job": {pid: read(f"/proc/{pid}/environ").split("\\0") for pid in job},
        "commands": {pid: read(f"/proc/{pid}/cmdline") for pid in job},
        "inputs": {pid: read(f"/proc/{pid}/fd/0") for pid in job if pid != os.getpid()},
    }


if modal.is_local():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "spoils.json"), "w") as file:
        json.dump(spoils(), file)


@app.function()
def train(*arguments):
    pass
`;

interface Spoils {
  readonly environment: Readonly<Record<string, string>>;
  readonly parents: Readonly<Record<string, readonly string[]>>;
  readonly job: Readonly<Record<string, readonly string[]>>;
  readonly commands: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

let pair: Pair;
let spoils: Spoils;
let log: string;

beforeAll(async () => {
  pair = await startPair();
  const folder = path.join(pair.workspace, "hostile");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "app.py"), HOSTILE);
  const job = pair.begin(
    { target: "hostile/app.py::train", args: "", "modal-token-id": "", "modal-token-secret": "" },
    {
      env: {
        ACTIONS_RUNTIME_TOKEN: "runtime-token",
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc-token",
        WANDB_PROJECT: "digits",
      },
    },
  );
  const result = await job.finished;
  finish(pair, job.runId, result);
  log = result.log.join("\n");
  expect(result.exitCode, log).toBe(0);
  spoils = JSON.parse(readFileSync(path.join(folder, "spoils.json"), "utf8"));
});
afterAll(() => pair.close());

const tokens = () => [
  // How every token of the local GitHub begins, as those of GitHub do.
  "ghs_",
  "runtime-token",
  "oidc-token",
];
const RUNNERS = /^(INPUT_|ACTIONS_|STATE_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|EVENT_PATH)=)/;

describe.skipIf(process.platform !== "linux")("user code on the runner", () => {
  it("gets what the job set for it, and Modal's token, which its client needs", () => {
    expect(spoils.environment).toMatchObject({
      WANDB_PROJECT: "digits",
      MODAL_TOKEN_ID: pair.modalEnv["MODAL_TOKEN_ID"],
    });
  });

  it("finds no token of the job and no variable of the runner in its own environment", () => {
    const text = JSON.stringify(spoils.environment);
    for (const token of tokens()) expect(text).not.toContain(token);
    const names = Object.entries(spoils.environment).map(([name, value]) => `${name}=${value}`);
    expect(names.filter((entry) => RUNNERS.test(entry))).toEqual([]);
  });

  it("finds none in the environment, command line or input of any process of the job", () => {
    expect(Object.keys(spoils.job).length).toBeGreaterThan(1);
    const entries = Object.values(spoils.job).flat();
    expect(entries.filter((entry) => RUNNERS.test(entry))).toEqual([]);
    const text = JSON.stringify([spoils.job, spoils.commands, spoils.inputs]);
    for (const token of tokens()) expect(text).not.toContain(token);
  });

  it("finds none in the environment of any of its parents", () => {
    const entries = Object.values(spoils.parents).flat();
    expect(entries.length).toBeGreaterThan(1);
    expect(entries.filter((entry) => RUNNERS.test(entry))).toEqual([]);
    for (const token of tokens()) expect(JSON.stringify(entries)).not.toContain(token);
  });
});
