// The desk command: words in, printed findings, rewritten files and an exit code out.
import { describe, expect, it } from "vitest";
import { runAuditCommand } from "../../src/audit-command.ts";
import { parseAuditOptions } from "../../src/audit-options.ts";

const GOOD = `import modal

app = modal.App("x")
volume = modal.Volume.from_name("v", create_if_missing=True)


@app.function(
    timeout=43200,
    volumes={"/v": volume},
    retries=modal.Retries(max_retries=5, initial_delay=30.0, backoff_coefficient=1.0),
)
def train(epochs: int = 3, resume: bool = False):
    volume.commit()
`;
const WEAK = GOOD.replace("    timeout=43200,\n", "");

async function run(argv: readonly string[], files: Record<string, string> = { "app.py": GOOD }) {
  const texts = { out: "", err: "" };
  const code = await runAuditCommand(argv, {
    files: { read: async (path) => files[path] ?? { unreadable: "missing" } },
    write: async (path, text) => {
      files[path] = text;
    },
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
    version: "1.2.3",
  });
  return { code, ...texts, files };
}

describe("the exit code", () => {
  it.each([
    [["audit", "app.py"], GOOD, 0],
    [["audit", "app.py", "--fail-on", "warning"], GOOD, 0],
    [["audit", "app.py", "--fail-on=note"], GOOD, 1],
    [["audit", "app.py"], WEAK, 0],
    [["audit", "app.py", "--fail-on", "warning"], WEAK, 1],
    [["audit", "app.py", "--fail-on", "warning", "--ignore", "timeout"], WEAK, 0],
    [["audit", "app.py", "--needs", "10"], WEAK, 1],
    [["audit", "app.py", "--needs", "10", "--fail-on", "never"], WEAK, 0],
    [["audit", "app.py::missing"], GOOD, 1],
    [["audit", "app.py", "--", "--epochs", "5"], GOOD, 0],
    [["audit", "app.py", "--", "--epochs", "five"], GOOD, 1],
    [["audit", "-m", "app::train"], GOOD, 0],
    [["audit", "app.py", "--resume", "require"], GOOD, 0],
  ] as const)("of %j", async (argv, source, expected) => {
    expect((await run(argv, { "app.py": source })).code).toBe(expected);
  });
});

describe("words that are not accepted", () => {
  it.each([
    [["check", "app.py"], "command", '"check"'],
    [["audit"], "target", "FILE.py"],
    [["audit", "a.py", "b.py"], "target", '"b.py"'],
    [["audit", "a.py", "--fail-on", "bad"], "--fail-on", "error, warning, note, never"],
    [["audit", "a.py", "--needs", "long"], "--needs", '"long"'],
    [["audit", "a.py", "--needs"], "--needs", "nothing was given"],
    [["audit", "a.py", "--ignore", "timeout,tmeout"], "--ignore", '"tmeout"'],
    [["audit", "a.py", "--epochs", "5"], "option", "after --"],
  ] as const)("%j", async (argv, input, said) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err.split("\n")[0]).toContain(said);
    expect(() => parseAuditOptions(argv)).toThrow(expect.objectContaining({ input }));
  });

  it.each([[[]], [["--help"]], [["audit", "--help"]]])("help for %j", async (argv) => {
    expect(await run(argv)).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Usage:") });
  });
});

describe("what is printed", () => {
  it("is text with places for people", async () => {
    const { out } = await run(["audit", "app.py"], { "app.py": WEAK });
    expect(out).toMatch(/^app\.py:7:1: warning \[timeout\] .+\n {4}timeout=43200/m);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^1 warning, \d notes$/);
  });

  it("is JSON or SARIF for machines", async () => {
    const json = JSON.parse((await run(["audit", "app.py", "--json"])).out);
    expect(json).toMatchObject({ version: 1, target: { kind: "function", name: "train", timeout: 43_200 } });
    const sarif = JSON.parse((await run(["audit", "app.py", "--sarif"])).out);
    expect(sarif.runs[0].tool.driver.version).toBe("1.2.3");
  });

  it("holds nothing of the source that a runner or a terminal would obey", async () => {
    const source = `${GOOD}\n\n@app.local_entrypoint()\ndef main(*args):\n    train.remote("""\n::add-mask::x\n\u001b[2J""")\n`;
    const { out } = await run(["audit", "app.py::main"], { "app.py": source });
    expect(out).toContain("add-mask");
    expect(out).not.toMatch(/^\s*::/m);
    expect(out).not.toContain("\u001b");
  });
});

describe("--fix", () => {
  it("rewrites the file, prints the diff, and then changes nothing", async () => {
    const first = await run(["audit", "app.py", "--fix", "--fail-on", "warning"], { "app.py": WEAK });
    expect(first.code).toBe(0);
    expect(first.files["app.py"]).toContain("    timeout=43200,  # 12 hours\n");
    expect(first.out).toContain("+    timeout=43200,  # 12 hours\n");
    const again = await run(["audit", "app.py", "--fix"], { ...first.files });
    expect(again.files).toStrictEqual(first.files);
    expect(again.out).not.toContain("+++");
  });

  it("keeps the output for machines free of the diff", async () => {
    const { out, err } = await run(["audit", "app.py", "--fix", "--json"], { "app.py": WEAK });
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
    expect(err).toContain("+++ b/app.py");
  });
});
