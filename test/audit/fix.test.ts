// Each mend by itself: what it changes, what it leaves alone, and that comments survive.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type AuditRequest, audit } from "../../src/audit/audit.ts";
import { unifiedDiff } from "../../src/audit/diff.ts";
import { fixFindings } from "../../src/audit/fix.ts";
import { FILE, memoryFiles, readCorpus } from "./corpus.ts";

const HEAD = "import modal\n\napp = modal.App('x')\nvolume = modal.Volume.from_name('v')\n\n\n";
const RETRIES = "modal.Retries(max_retries=5, initial_delay=30.0, backoff_coefficient=1.0)";
const request: AuditRequest = { target: `${FILE}::train`, args: [], resume: "off" };

async function mend(source: string, wanted = request): Promise<string> {
  const [change] = await fixFindings(memoryFiles({ [FILE]: source }), wanted);
  return change?.after ?? source;
}

const decorator = async (list: string) => {
  const mended = await mend(`${HEAD}@app.function${list}\ndef train(*args): ...\n`);
  return mended.slice(HEAD.length + "@app.function".length, mended.indexOf("\ndef train"));
};

describe("the decorator", () => {
  it.each([
    ["()", `(timeout=43200, retries=${RETRIES})`],
    ["(timeout=60)", `(timeout=43200, retries=${RETRIES})`],
    ["(timeout=60,)", `(timeout=43200, retries=${RETRIES},)`],
    ["(timeout=LIMIT)", `(timeout=LIMIT, retries=${RETRIES})`],
    [
      "(timeout=100_000, retries=3)",
      "(timeout=43200, retries=modal.Retries(max_retries=3, initial_delay=30.0, backoff_coefficient=1.0))",
    ],
    [
      "(timeout=43200, retries=20)",
      "(timeout=43200, retries=modal.Retries(max_retries=10, initial_delay=30.0, backoff_coefficient=1.0))",
    ],
    ["(timeout=43200, single_use_containers=True)", `(timeout=43200, retries=${RETRIES})`],
    ["(max_inputs=1, timeout=43200)", `(timeout=43200, retries=${RETRIES})`],
    ["(timeout=3600, retries=5)", `(timeout=3600, retries=${RETRIES})`],
    ["(**COMMON)", "(**COMMON)"],
    [
      "(\n    timeout=43200,\n    retries=modal.Retries(\n        max_retries=3,  # three\n        # soon\n        initial_delay=1.0,\n    ),\n)",
      "(\n    timeout=43200,\n    # was: retries=modal.Retries( max_retries=3, initial_delay=1.0, )\n    # three\n    # soon\n    retries=modal.Retries(max_retries=3, initial_delay=30.0, backoff_coefficient=1.0),\n)",
    ],
    [
      "(timeout=43200, retries=modal.Retries(max_retries=3,  # three\n    initial_delay=1.0))",
      "(timeout=43200, retries=modal.Retries(max_retries=3,  # three\n    initial_delay=1.0))",
    ],
    [
      "(\n    gpu='A10', timeout=60,  # one, a minute\n    retries=2,  # enough\n)",
      "(\n    gpu='A10', timeout=60,  # one, a minute\n    # was: retries=2\n    # enough\n    retries=modal.Retries(max_retries=2, initial_delay=30.0, backoff_coefficient=1.0),\n)",
    ],
    [
      "(\n    gpu='A10',  # one is enough\n    timeout=60,  # a minute\n    single_use_containers=True,  # once\n)",
      `(\n    gpu='A10',  # one is enough\n    # was: timeout=60\n    # a minute\n    timeout=43200,  # 12 hours\n    # was: single_use_containers=True\n    # once\n    retries=${RETRIES},\n)`,
    ],
    [
      "(\n    gpu='A10'  # no comma\n)",
      `(\n    gpu='A10',  # no comma\n    timeout=43200,  # 12 hours\n    retries=${RETRIES},\n)`,
    ],
    [
      "(gpu='A10',\n              timeout=60)",
      `(gpu='A10',\n              timeout=43200, retries=${RETRIES})`,
    ],
  ])("%j becomes %j", async (before, after) => {
    expect(await decorator(before)).toBe(after);
  });

  it("uses the name under which the file knows modal", async () => {
    const source = (head: string, app: string) =>
      `${head}\napp = ${app}()\n@app.function(timeout=43200)\ndef train(*args): ...\n`;
    expect(await mend(source("import modal as m", "m.App"))).toContain("retries=m.Retries(");
    expect(await mend(source("from modal import App, Retries", "App"))).toContain("retries=Retries(");
    const without = source("from modal import App", "App");
    expect(await mend(without)).toBe(without);
  });

  it("gives a longer time when the experiment needs it", async () => {
    const source = `${HEAD}@app.function(timeout=43200, retries=${RETRIES})\ndef train(*args): ...\n`;
    const mended = await mend(source, { ...request, configuration: { needs: 50_000 } });
    expect(mended).toContain("timeout=50400");
  });

  it("leaves suppressed findings and notes alone", async () => {
    const source = `${HEAD}# modal-experiments: ignore[retries] it buys something\n@app.function(timeout=43200)\ndef train(*args): ...\n`;
    expect(await mend(source)).toBe(source);
  });
});

const BODY = `${HEAD}@app.function(timeout=43200, volumes={"/v": volume}, retries=${RETRIES})\ndef train(*args):\n`;

describe("the commit thread", () => {
  it.each([
    [
      "one that is started at once",
      "    def loop():\n        while True:\n            time.sleep(9)\n            volume.commit()\n\n    threading.Thread(target=loop, daemon=True).start()\n    work()\n",
      "    work()\n    volume.commit()\n",
    ],
    [
      "a timer",
      "    timer = threading.Timer(60, volume.commit)\n    timer.start()  # now\n    work()\n    timer.cancel()\n    return 1\n",
      "    # was: timer.start()\n    # now\n    work()\n    volume.commit()\n    return 1\n",
    ],
    [
      "one in a try whose end would be empty",
      "    stop = threading.Event()\n    def loop():\n        while not stop.is_set():\n            # often\n            volume.commit()\n    t = threading.Thread(target=loop)\n    t.start()\n    try:\n        work()\n    finally:\n        stop.set()\n        t.join()\n",
      "    # often\n    # was: volume.commit()\n" +
        "    try:\n        work()\n    finally:\n        pass\n    volume.commit()\n",
    ],
  ])("%s", async (_, before, after) => {
    expect((await mend(BODY + before)).slice(BODY.length)).toBe(after);
  });

  it.each([
    [
      "does other work too",
      "    def loop():\n        while True:\n            upload()\n            volume.commit()\n    threading.Thread(target=loop).start()\n",
    ],
    [
      "is handed on",
      "    def loop():\n        while True:\n            volume.commit()\n    t = threading.Thread(target=loop)\n    t.start()\n    keep(t)\n",
    ],
    [
      "is used twice",
      "    def loop():\n        while True:\n            volume.commit()\n    threading.Thread(target=loop).start()\n    loop()\n",
    ],
  ])("one that %s is left to a person", async (_, before) => {
    expect(await mend(BODY + before)).toBe(BODY + before);
  });
});

describe("spawn and get", () => {
  const entry = (body: string) =>
    `${HEAD}@app.function(timeout=43200, retries=${RETRIES})\ndef train(*args): ...\n\n\n@app.local_entrypoint()\ndef main(*args):\n${body}`;
  const mendEntry = async (body: string) =>
    (await mend(entry(body), { ...request, target: `${FILE}::main` })).slice(entry("").length);

  it.each([
    ["    train.spawn(*args).get()  # go\n", "    train.spawn(*args)  # go\n"],
    [
      "    call = train.spawn(*args)\n    call.get()  # wait\n",
      "    call = train.spawn(*args)\n    # was: call.get()\n    # wait\n",
    ],
    [
      "    call = train.spawn()\n    if args:\n        call.get()\n",
      "    call = train.spawn()\n    if args:\n        pass\n",
    ],
  ])("%j becomes %j", async (before, after) => {
    expect(await mendEntry(before)).toBe(after);
  });

  it.each([
    "    print(train.spawn(*args).get())\n",
    "    result = train.spawn(*args).get()\n    print(result)\n",
    "    train.remote(*args)\n",
  ])("%j is left to a person", async (body) => {
    expect(await mendEntry(body)).toBe(body);
  });
});

describe("every app of the corpus", () => {
  it("is mended once for all, without new findings, with its comments, and still Python", async () => {
    const mended: string[] = [];
    for (const one of [...readCorpus("apps"), ...readCorpus("correct")]) {
      const [change] = await fixFindings(memoryFiles({ [FILE]: one.source }), one.request);
      if (change === undefined) continue;
      const files = memoryFiles({ [FILE]: change.after });
      expect(await fixFindings(files, one.request), one.name).toStrictEqual([]);
      const kinds = async (source: string) =>
        new Set(
          (await audit(memoryFiles({ [FILE]: source }), one.request)).findings
            .filter((each) => each.severity !== "note")
            .map((each) => each.id),
        );
      const [old, now] = [await kinds(one.source), await kinds(change.after)];
      expect(
        [...now].filter((id) => !old.has(id)),
        one.name,
      ).toStrictEqual([]);
      const comments = (text: string) =>
        (text.match(/#[^\r\n]*/g) ?? []).map((each) => each.trimEnd()).sort();
      expect(
        comments(change.after).filter((each) => each !== "# 12 hours" && !each.startsWith("# was: ")),
        one.name,
      ).toStrictEqual(comments(change.before));
      mended.push(change.after);
    }
    expect(mended.length).toBeGreaterThan(15);
    const python = path.resolve(import.meta.dirname, "..", "..", ".venv", "bin", "python");
    const script = "import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)";
    const parsed = spawnSync(python, ["-c", script], { input: JSON.stringify(mended), encoding: "utf8" });
    expect({ status: parsed.status, said: parsed.stderr }).toStrictEqual({ status: 0, said: "" });
  });
});

describe("unifiedDiff", () => {
  it.each([
    ["", "", ""],
    ["a\n", "b\n", "--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\n+b\n"],
    ["a\nb\nc\n", "a\nc\n", "--- a/f\n+++ b/f\n@@ -1,3 +1,2 @@\n a\n-b\n c\n"],
    ["a\n", "a", "--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n"],
  ])("%j to %j", (before, after, expected) => {
    expect(unifiedDiff("f", before, after)).toBe(expected);
  });

  it("keeps far changes in hunks of their own", () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    const changed = lines.with(2, "x").with(35, "y");
    const diff = unifiedDiff("f", `${lines.join("\n")}\n`, `${changed.join("\n")}\n`);
    expect(diff.match(/^@@.*@@$/gm)).toStrictEqual(["@@ -1,6 +1,6 @@", "@@ -33,7 +33,7 @@"]);
  });
});
