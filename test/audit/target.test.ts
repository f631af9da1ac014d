// What launch and gate are told of a target: signature, numbers, findings by repository path.
import { describe, expect, it } from "vitest";
import { auditTarget } from "../../src/audit-target.ts";
import { parseTarget } from "../../src/core/inputs.ts";
import { memoryFiles } from "./corpus.ts";

const HEAD = "import modal\napp = modal.App()\n";

function ask(source: string, { target = "app.py", workingDirectory = ".", path = "app.py" } = {}) {
  return auditTarget(memoryFiles({ [path]: HEAD + source }), {
    target: parseTarget(target),
    args: [],
    resume: "off",
    workingDirectory,
  });
}

describe("the signature", () => {
  it.each([
    ["*args", { kind: "raw" }],
    ["", { kind: "typed", options: [] }],
    [
      "lr: float = 0.1, resume: bool = False",
      {
        kind: "typed",
        options: [
          { names: ["--lr"], flag: false },
          { names: ["--resume", "--no-resume"], flag: true },
        ],
      },
    ],
    ["lr: 'Rate' = 1", undefined],
    ["rates: list[float]", undefined],
    ["*args, lr=1", undefined],
  ])("of (%s)", async (parameters, signature) => {
    expect((await ask(`@app.function()\ndef train(${parameters}): ...\n`)).signature).toStrictEqual(
      signature,
    );
  });

  it("is not known of a target that is not found, nor under another decorator", async () => {
    expect((await ask("", { target: "app.py::train" })).signature).toBeUndefined();
    const wrapped = "import lib\n@app.function()\n@lib.traced\ndef train(): ...\n";
    expect((await ask(wrapped)).signature).toBeUndefined();
  });
});

describe("the numbers", () => {
  it.each([
    ['timeout=3600, retries=4, gpu="h100:8"', { timeout: 3600, retries: 4, gpu: "H100:8" }],
    ['gpu=["H100", "A100-80GB:2"]', { timeout: 300, retries: 0, gpu: "H100, A100-80GB:2" }],
    ["**settings()", { timeout: null, retries: null, gpu: null }],
    ["retries=-1", { timeout: 300, retries: null, gpu: null }],
  ])("of @app.function(%s)", async (settings, numbers) => {
    expect(await ask(`@app.function(${settings})\ndef train(): ...\n`)).toMatchObject(numbers);
  });
});

describe("a local entrypoint", () => {
  const entrypoint = (body: string) =>
    `@app.function()\ndef train(): ...\n@app.local_entrypoint()\ndef main():\n    ${body}\n`;
  it.each([
    ["train.remote()", true],
    ["train.spawn().get()", true],
    ["print(train.remote())", true],
    ["train.spawn()", false],
    ["train.remote()\n    upload()", false],
    ["train.remote()\n    train.remote()", false],
    ["for _ in range(2):\n        train.remote()", false],
  ])("that does %j is one blocking call: %s", async (body, one) => {
    expect((await ask(entrypoint(body), { target: "app.py::main" })).oneBlockingCall).toBe(one);
  });
});

it.each([".", "./", "ml", "./ml/", "ml//jobs"])("files below %j are named from the root", async (folder) => {
  const clean = folder
    .replace(/^\.\/?/, "")
    .replace(/\/+/g, "/")
    .replace(/\/$/, "");
  const path = clean === "" ? "app.py" : `${clean}/app.py`;
  const found = await ask("@app.function()\ndef train(): ...\n", { workingDirectory: folder, path });
  expect(found.findings.map(({ file }) => file)).toContain(path);
  expect(new Set(found.findings.map(({ file }) => file)).size).toBe(1);
});

describe("lists of names", () => {
  const source = `${HEAD}import torch, numpy as np, ml.loop\nfrom ml.other import x\n@app.function()\ndef train(): ...\n`;
  const files = { "work/app.py": source, "work/ml/__init__.py": "", "work/ml/loop.py": "import jax\n" };
  const asked: string[] = [];
  const counting = (lists: boolean) => ({
    read: async (file: string) => {
      asked.push(file);
      return Object.entries(files).find(([name]) => name === file)?.[1] ?? { unreadable: "missing" };
    },
    ...(lists && {
      list: async (folder: string) => {
        asked.push(`${folder}/`);
        const names = Object.keys(files).filter((name) => name.startsWith(`${folder}/`));
        return [...new Set(names.map((name) => name.slice(folder.length + 1).split("/")[0] ?? ""))];
      },
    }),
  });
  const question = {
    target: parseTarget("app.py"),
    args: [],
    resume: "off",
    workingDirectory: "work",
  } as const;

  it("spare the look-ups of modules from elsewhere, and change nothing else", async () => {
    const without = await auditTarget(counting(false), question);
    expect(asked.length).toBeGreaterThan(15);
    asked.length = 0;
    expect(await auditTarget(counting(true), question)).toStrictEqual(without);
    expect(asked.toSorted()).toStrictEqual([
      "work/",
      "work/app.py",
      "work/ml/",
      "work/ml/__init__.py",
      "work/ml/loop.py",
    ]);
  });

  it("that may not be whole settle nothing", async () => {
    const whole = counting(true);
    const cut = { ...whole, list: async () => undefined };
    expect(await auditTarget(cut, question)).toStrictEqual(await auditTarget(whole, question));
  });
});

it("the worst case costs what Modal lists, by the dearest alternative", async () => {
  const settings =
    'gpu=["A100", "H100!:8"], timeout=43200, retries=modal.Retries(max_retries=5, initial_delay=30.0)';
  const { findings } = await ask(`@app.function(${settings})\ndef train(*args): ...\n`);
  const said = findings.find(({ id }) => id === "worst-case");
  // 8 H100 for 72 hours, and the delays: 8 × 72 × 0.001097 × 3600 = 2274.74.
  expect(said?.harm).toMatch(/ and cost 227[4-9]\.\d\d dollars at list prices: 6 attempts of 12 h/);
});
