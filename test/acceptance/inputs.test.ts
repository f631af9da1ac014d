// Bad input on the built actions, run as the runner runs them: one error, exit code 1, no stack, nothing recorded.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { type Pair, startPair } from "../support/stand-ins.ts";

let pair: Pair;
beforeAll(async () => {
  pair = await startPair({ epochs: 2 });
});
afterAll(() => pair.close());

type Row = readonly [
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  says: readonly string[],
];

const LAUNCH: readonly Row[] = [
  ["an unknown resume value", { resume: "maybe" }, {}, ["resume", "maybe", "inject, require, off"]],
  ["a missing Modal token", {}, { MODAL_TOKEN_ID: "", MODAL_TOKEN_SECRET: "" }, ["modal-token-id"]],
  ["a malformed target", { target: "train" }, {}, ["target", "train", "FILE.py::FUNCTION"]],
  ["a target outside the checkout", { target: "../x.py::train" }, {}, ["target", "../x.py::train"]],
  ["a file that does not exist", { target: "nothing.py::train" }, {}, ["target", "nothing.py"]],
  ["a function that does not exist", { target: "examples/digits/modal_app.py::nothing" }, {}, ["target"]],
  ["an unclosed quote", { args: 'epochs=2 "x' }, {}, ["args", "never closed"]],
  [
    "a client that is not installed",
    { "modal-command": "no-such-modal" },
    {},
    ["modal-command", "no-such-modal"],
  ],
  ["a command that is not the client", { "modal-command": "git" }, {}, ["modal-command", "git"]],
  [
    "resume required of a target that cannot",
    { target: "examples/typed/modal_app.py::fit", args: "--no-resume", resume: "require" },
    {},
    ["resume", "--no-resume"],
  ],
];

describe("the launch action refuses", () => {
  it.each(LAUNCH)("%s", async (_name, inputs, env, says) => {
    const before = JSON.stringify(records());
    const result = await pair.launch(inputs, { env });
    expectOneError(result, says);
    expect(JSON.stringify(records())).toBe(before);
  });
});

describe("what the checkout left out is named", () => {
  it("a target in a submodule", async () => {
    writeFileSync(path.join(pair.workspace, ".gitmodules"), '[submodule "m"]\n\tpath = libs/m\n');
    const refused = await pair.launch({ target: "libs/m/train.py::train" });
    expectOneError(refused, ["libs/m/train.py", "submodules: true"]);
  });

  it("a target that Git LFS keeps", async () => {
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n";
    writeFileSync(path.join(pair.workspace, "kept.py"), pointer);
    expectOneError(await pair.launch({ target: "kept.py::train" }), ["kept.py", "lfs: true"]);
  });
});

describe("the poll action refuses", () => {
  it.each([
    ["a malformed run key", { "run-key": "../x" }, {}, ["run-key", "../x"]],
    ["a horizon that is no number", { horizon: "soon" }, {}, ["horizon", "soon"]],
    ["a linger that is no number", { linger: "long" }, {}, ["linger", "long"]],
  ] as readonly Row[])("%s", async (_name, inputs, env, says) => {
    expectOneError(await pair.poll(inputs, { env }), says);
  });
});

describe("while GitHub cannot be reached", () => {
  it.each(["launch", "poll"] as const)("%s fails with one error and starts nothing", async (action) => {
    const before = JSON.stringify(records());
    pair.github.fault({ route: "* *", effect: { kind: "reset" }, times: Number.POSITIVE_INFINITY });
    try {
      expectOneError(await pair[action](), ["GitHub"]);
    } finally {
      pair.github.clearFaults();
    }
    expect(JSON.stringify(records())).toBe(before);
    expect(await viewModal(pair.modal.adminUrl).apps()).toEqual([]);
  });
});

describe("while Modal cannot be reached", () => {
  it("the launch fails before the client has tried for a minute, names the address, and records nothing", async () => {
    const before = JSON.stringify(records());
    const env = { MODAL_SERVER_URL: "http://127.0.0.1:9" };
    // The client has other words for it.
    const says = ["Modal could not be reached", "127.0.0.1:9", "ECONNREFUSED"];
    expectOneError(await pair.launch({}, { env }), says);
    expect(JSON.stringify(records())).toBe(before);
  });

  it("an address that the client could not use is named", async () => {
    const env = { MODAL_SERVER_URL: "api.modal.com" };
    expectOneError(await pair.launch({}, { env }), ["MODAL_SERVER_URL", "api.modal.com"]);
  });
});

function records(): unknown {
  // The snapshot is the stand-in's own JSON.
  const { repositories } = pair.github.snapshot() as { repositories: readonly { deployments: unknown }[] };
  return Object.values(repositories).map(({ deployments }) => deployments);
}

function expectOneError(result: Awaited<ReturnType<Pair["launch"]>>, says: readonly string[]): void {
  expect(result.exitCode).toBe(1);
  const errors = result.annotations.filter(({ level }) => level === "error");
  expect(errors).toHaveLength(1);
  for (const word of says) expect(errors[0]?.message).toContain(word);
  expect(errors[0]?.message).not.toMatch(/\n\s+at /);
  expect(errors[0]?.message).not.toContain("defect of modal-experiments");
  expect(result.log.join("\n")).not.toContain(pair.modalEnv["MODAL_TOKEN_SECRET"]);
}
