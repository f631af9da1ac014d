// What the audit says of a target beside its findings: facts that launch and gate build on, and what stays unknown.
import { describe, expect, it } from "vitest";
import { type AuditRequest, audit } from "../../src/audit/audit.ts";
import { FILE, memoryFiles } from "./corpus.ts";

const HEAD =
  "import os\nimport modal\napp = modal.App('x')\nvolume = modal.Volume.from_name('v', version=2)\n";

const request = (target = "", more: Partial<AuditRequest> = {}): AuditRequest => ({
  target: target === "" ? FILE : `${FILE}::${target}`,
  args: [],
  resume: "off",
  ...more,
});

async function factsOf(source: string, target = "train") {
  return (await audit(memoryFiles({ [FILE]: HEAD + source }), request(target))).target;
}

const settings = (list: string, before = "") =>
  factsOf(`${before}\n@app.function(${list})\ndef train(*args): ...\n`);

describe("timeout", () => {
  it.each([
    ["", 300],
    ["timeout=60", 60],
    ["timeout=60 * 60 * 2", 7200],
    ["timeout=int(1.5 * 3600)", 5400],
    ["timeout=min(86_400, 2 ** 20)", 86_400],
    ["timeout=0x10 + 0b11 + 0o7", 26],
    ["timeout=-(-30)", 30],
    ["timeout=(HOURS := 7200)", 7200],
    ["timeout={'a': 5}['a']", 5],
    ["timeout=[1, 2, 3][-1]", 3],
    ["timeout=int(os.environ['T'])", "unknown"],
    ["timeout=60 if os.environ else 30", "unknown"],
    ["timeout=UNDEFINED", "unknown"],
    ["timeout='60'", "unknown"],
    ["**SETTINGS", "unknown"],
    ["timeout=60, **SETTINGS", 60],
    ["timeout=1 / 0", "unknown"],
    ["timeout=9 ** 9 ** 9", "unknown"],
  ] as const)("%s is %s", async (list, expected) => {
    expect((await settings(list)).timeout).toBe(expected);
  });

  it.each([
    ["T = 5", 5],
    ["T = 5\nT = 6", 6],
    ["T = 5\nif os.environ: T = 6", "unknown"],
    ["T = 5\nfor i in range(3): T = i", "unknown"],
    ["T = 5\nT += 1", "unknown"],
    ["T, U = 5, 6", 5],
    ["(T, U) = (5, 6)", 5],
    ["T: int = 5", 5],
    ["S = {'t': 5}\nT = S['t']", 5],
    ["S = {'t': 5}\nS['t'] = 6\nT = S['t']", "unknown"],
    ["S = {'t': 5}\nS.update(t=6)\nT = S['t']", "unknown"],
    ["S = dict(t=5)\nT = {**S, 'u': 1}['t']", 5],
    ["T = 5\ndef change():\n    global T\n    T = 6", "unknown"],
    ["try:\n    T = 5\nexcept Exception:\n    T = 6", 5],
    ["class C:\n    T = 5\nT = C.T", 5],
    // The star may also bring another `app`.
    ["from settings import *\nT = 5", "unknown"],
    ["T = 5\nfrom settings import *", "unknown"],
    ["T = [t for t in (5,)][0]", "unknown"],
    ["T = T", "unknown"],
  ] as const)("after %j it is %s", async (before, expected) => {
    expect((await settings("timeout=T", before)).timeout).toBe(expected);
  });
});

describe("retries, GPU and volumes", () => {
  it.each([
    ["retries=3", { count: 3, initialDelay: 1, backoff: 1, maxDelay: 60 }],
    ["retries=modal.Retries(max_retries=2)", { count: 2, initialDelay: 1, backoff: 2, maxDelay: 60 }],
    ["retries=modal.Retries(max_retries=N)", { count: "unknown", initialDelay: 1, backoff: 2, maxDelay: 60 }],
    ["retries=policy()", "unknown"],
    ["", { count: 0, initialDelay: 0, backoff: 1, maxDelay: 0 }],
  ] as const)("%s", async (list, expected) => {
    expect((await settings(list)).retries).toStrictEqual(expected);
  });

  it.each([
    ["gpu='h100'", [{ type: "H100", count: 1 }]],
    ["gpu='A100-80GB:4'", [{ type: "A100-80GB", count: 4 }]],
    [
      "gpu=['H100', 'A100:2']",
      [
        { type: "H100", count: 1 },
        { type: "A100", count: 2 },
      ],
    ],
    ["gpu=f'H100:{2 * 2}'", [{ type: "H100", count: 4 }]],
    ["gpu=None", []],
    ["gpu=os.environ['GPU']", "unknown"],
  ] as const)("%s", async (list, expected) => {
    expect((await settings(list)).gpu).toStrictEqual(expected);
  });

  it("names the volumes and where they are mounted", async () => {
    const { volumes } = await settings(
      "volumes={'/a/': volume, '/b': modal.CloudBucketMount('b'), os.environ['P']: volume}",
    );
    expect(volumes).toMatchObject([
      { path: "/a", kind: "volume", name: "v", version: 2 },
      { path: "/b", kind: "bucket" },
      { path: "unknown", kind: "volume" },
    ]);
  });

  it("sums attempts and delays to the worst case", async () => {
    const { worstCase } = await settings(
      "timeout=100, retries=modal.Retries(max_retries=3, initial_delay=10.0, backoff_coefficient=2.0)",
    );
    expect(worstCase).toBe(4 * 100 + 10 + 20 + 40);
  });
});

describe("blocking of an entrypoint", () => {
  const entry = (body: string) =>
    factsOf(
      `@app.function()\ndef train(*args): ...\n@app.local_entrypoint()\ndef main(*args):\n${body}`,
      "main",
    );

  it.each([
    ["    train.remote()\n", { kind: "exactly-one", call: "remote", trailing: false }],
    ["    print(train.remote())\n    print('done')\n", { kind: "exactly-one", trailing: false }],
    [
      "    result = train.remote()\n    open('x', 'w').write(result)\n",
      { kind: "exactly-one", trailing: true },
    ],
    ["    train.spawn().get()\n", { kind: "exactly-one", call: "spawn-get" }],
    ["    call = train.spawn()\n    call.get(timeout=5)\n", { kind: "exactly-one", call: "spawn-get" }],
    ["    if args: train.remote()\n", { kind: "exactly-one" }],
    ["    train.remote()\n    train.remote()\n", { kind: "unknown" }],
    ["    for a in args: train.remote(a)\n", { kind: "unknown" }],
    ["    [train.remote(a) for a in args]\n", { kind: "unknown" }],
    ["    train.map(args)\n", { kind: "unknown" }],
    ["    pool.submit(train.remote)\n    train.remote()\n", { kind: "unknown" }],
    ["    args[0]()\n    train.remote()\n", { kind: "unknown" }],
    ["    train.spawn()\n", { kind: "spawns-only", atMost: 1 }],
    ["    if args: train.spawn()\n    else: train.spawn()\n", { kind: "spawns-only", atMost: 1 }],
    [
      "    if args:\n        train.spawn()\n        return\n    train.spawn()\n",
      { kind: "spawns-only", atMost: 1 },
    ],
    ["    train.spawn()\n    train.spawn()\n", { kind: "spawns-only", atMost: 2 }],
    ["    while True: train.spawn()\n", { kind: "spawns-only", atMost: "many" }],
    ["    pass\n", { kind: "spawns-only", atMost: 0 }],
    ["    train.with_options(timeout=5).spawn()\n", { kind: "spawns-only", atMost: 1 }],
  ] as const)("%j", async (body, expected) => {
    expect((await entry(body)).blocking).toMatchObject(expected);
  });

  it("does not believe the decorator when the call overrides it", async () => {
    expect((await entry("    train.with_options(timeout=5).spawn()\n")).timeout).toBe("unknown");
  });
});

describe("several files", () => {
  const target = { target: "jobs/app.py::train", args: [], resume: "off" as const };

  it("follows constants, apps and functions to where they are defined", async () => {
    const files = memoryFiles({
      "jobs/app.py":
        "from common import app, TIMES\nimport common.limits as limits\n@app.function(timeout=TIMES['long'], retries=limits.RETRIES)\ndef train(*args): ...\n",
      "jobs/common/__init__.py":
        "import modal\nfrom .limits import HOUR\napp = modal.App('x')\nTIMES = {'long': 12 * HOUR}\n",
      "jobs/common/limits.py": "HOUR = 3600\nRETRIES = 4\n",
    });
    const { target: facts, findings } = await audit(files, target);
    expect(facts).toMatchObject({ kind: "function", name: "train", timeout: 43_200, retries: { count: 4 } });
    expect(findings.filter((one) => one.id === "imports" || one.id === "target")).toStrictEqual([]);
  });

  it("looks beside the script and at the top of the repository, but not elsewhere", async () => {
    const source =
      "import modal\nfrom shared import T\napp = modal.App()\n@app.function(timeout=T)\ndef train(*args): ...\n";
    const facts = async (other: string) =>
      (await audit(memoryFiles({ "jobs/app.py": source, [other]: "T = 7\n" }), target)).target;
    expect((await facts("jobs/shared.py")).timeout).toBe(7);
    expect((await facts("shared.py")).timeout).toBe(7);
    expect((await facts("elsewhere/shared.py")).timeout).toBe("unknown");
  });

  it("allows relative imports in a module and finds what they name", async () => {
    const files = memoryFiles({
      "jobs/__init__.py": "",
      "jobs/app.py":
        "import modal\nfrom .limits import T\napp = modal.App()\n@app.function(timeout=T)\ndef train(*args): ...\n",
      "jobs/limits.py": "T = 9\n",
    });
    const module = await audit(files, { ...target, target: "jobs.app::train", module: true });
    expect(module.target.timeout).toBe(9);
    expect(module.findings.some((one) => one.id === "imports")).toBe(false);
    const script = await audit(files, target);
    expect(script.findings.some((one) => one.id === "imports" && one.severity === "error")).toBe(true);
  });

  it("does not take for missing what could not be read", async () => {
    const source = "import modal\nfrom base import app\n@app.function()\ndef train(*args): ...\n";
    const read = async (path: string) =>
      path === "jobs/app.py" ? source : { unreadable: path.endsWith("base.py") ? "rate limit" : "missing" };
    const { target: facts, findings } = await audit({ read }, target);
    expect(facts.kind).toBe("unknown");
    expect(findings.filter((one) => one.severity === "error")).toStrictEqual([]);
    expect(findings.some((one) => one.id === "source" && one.harm.includes("rate limit"))).toBe(true);
  });

  it("reads fifty files at most", async () => {
    let number = 0;
    const read = async () => `import m${number++}\n`;
    const { findings } = await audit({ read }, { ...target, target: "app.py" });
    expect(number).toBeLessThanOrEqual(51);
    expect(findings.some((one) => one.id === "source" && one.harm.includes("50"))).toBe(true);
  });
});

describe("targets that cannot be read", () => {
  it.each([
    ["app.py:train", "app.py::train"],
    ["app", "path/to/file.py::function"],
    ["../app.py", "path/inside/the/repository.py::function"],
    ["/etc/app.py", "path/inside/the/repository.py::function"],
    ["my.app.py", "my_app.py"],
    ["missing.py::train", "path/to/file.py::function"],
  ])("%s: an error with the fix %s", async (name, fix) => {
    const { findings, target } = await audit(memoryFiles({ [FILE]: HEAD }), { ...request(), target: name });
    expect(findings).toMatchObject([{ id: "target", severity: "error", fix }]);
    expect(target.kind).toBe("unknown");
  });

  it("says why a file was not read", async () => {
    const { findings } = await audit(
      { read: async () => ({ unreadable: "it is a link that leads out of the checkout" }) },
      request(),
    );
    expect(findings).toMatchObject([
      { id: "source", severity: "error", harm: expect.stringContaining("leads out of the checkout") },
    ]);
  });

  it("says that text is not UTF-8", async () => {
    const { findings } = await audit(memoryFiles({ [FILE]: `${HEAD}# \ufffd\n` }), request());
    expect(findings.some((one) => one.id === "source" && one.line === 5)).toBe(true);
  });
});
