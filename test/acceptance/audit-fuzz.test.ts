// Ten thousand broken sources and the nastiest ones by hand: always findings, never a crash, never a hang.
import { describe, expect, it } from "vitest";
import { type AuditResult, audit } from "../../src/audit/audit.ts";
import { FINDING_IDS } from "../../src/audit/finding.ts";
import { fixFindings } from "../../src/audit/fix.ts";
import { toJson, toSarif } from "../../src/audit/render.ts";
import { renderAuditSummary } from "../../src/audit-report.ts";
import { recordFindings } from "../../src/core/record-findings.ts";
import { FILE, memoryFiles, readCorpus } from "../audit/corpus.ts";

const MUTATIONS = 5000;

/** A small generator with a fixed seed, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  ":",
  ",",
  "=",
  "@",
  "*",
  "**",
  ".",
  "'",
  '"',
  '"""',
  "'''",
  "\\",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "    ",
  "#",
  "#!",
  ";",
  "def ",
  "class ",
  "lambda ",
  "async ",
  "await ",
  "yield",
  "return",
  "import ",
  "from . import *\n",
  "for x in ",
  "while True:",
  "with ",
  "try:",
  "except:",
  "if ",
  "else:",
  "match x:",
  "case {}:",
  "f'{",
  "rb'",
  "0x",
  "1.",
  "@app.function(",
  "modal.",
  ".spawn(",
  ".get()",
  ".remote(",
  "**x",
  "\ufeff",
  "\u2028",
  "é",
  "日本",
  "\ud800",
  "😀",
  "\0",
  "_",
  "9",
  "# modal-experiments: ignore[timeout] x",
  "retries=",
  "timeout=",
];

function mutate(source: string, next: () => number, other: string): string {
  let text = source;
  const changes = 1 + Math.floor(next() * 4);
  for (let i = 0; i < changes; i++) {
    const at = Math.floor(next() * (text.length + 1));
    const length = Math.floor(next() * next() * 80);
    const kind = Math.floor(next() * 5);
    const piece = PIECES[Math.floor(next() * PIECES.length)] ?? "";
    const from = Math.floor(next() * other.length);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + length);
    else if (kind === 1) text = text.slice(0, at) + piece + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + piece + text.slice(at + length);
    else if (kind === 3) text = text.slice(0, at) + other.slice(from, from + length) + text.slice(at);
    else text = text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at + length);
  }
  return text;
}

function checkResult(source: string, result: AuditResult): void {
  const lines = source.split(/\r\n|\n|\r/).length;
  for (const one of result.findings) {
    const sound =
      FINDING_IDS.includes(one.id) &&
      one.line >= 1 &&
      one.line <= lines &&
      one.endLine >= one.line &&
      one.endLine <= lines &&
      one.column >= 1 &&
      one.endColumn >= 1 &&
      one.harm.length > 0;
    if (!sound) throw new Error(`no sound finding: ${JSON.stringify(one)}`);
  }
}

describe("mutated sources", () => {
  it(`${MUTATIONS} of them give findings in place, and whatever is mended stays mended`, async () => {
    const corpus = [...readCorpus("apps"), ...readCorpus("correct")];
    const next = random(20_261_124);
    let count = 0;
    for (; count < MUTATIONS; count++) {
      const one = corpus[Math.floor(next() * corpus.length)];
      const other = corpus[Math.floor(next() * corpus.length)];
      if (one === undefined || other === undefined) throw new Error("the corpus is empty");
      const source = mutate(one.source, next, other.source);
      const result = await audit(memoryFiles({ [FILE]: source }), one.request);
      checkResult(source, result);
      if (count % 25 !== 0) continue;
      toJson(result);
      toSarif(result, "0");
      renderAuditSummary(result.findings);
      recordFindings([...result.findings]);
      const [change] = await fixFindings(memoryFiles({ [FILE]: source }), one.request);
      if (change === undefined) continue;
      expect(await fixFindings(memoryFiles({ [FILE]: change.after }), one.request)).toStrictEqual([]);
    }
    expect(count).toBe(MUTATIONS);
  });
});

const HEAD = "import modal\napp = modal.App()\n";
const TAIL = "\n@app.function(timeout=43200)\ndef train(*args): ...\n";
const deep = (open: string, middle: string, close = "") =>
  `x = ${open.repeat(20_000)}${middle}${close.repeat(20_000)}`;

const NASTY: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["white space", " \n\t\f\n"],
  ["ten million characters", "x = 1\n".repeat(1_700_000)],
  ["null bytes", "\0".repeat(1000)],
  ["not Python", "<html><body>{{ }}</body></html>".repeat(50)],
  ["a picture", "\u0089PNG\r\n\u001a\n\ufffd\ufffd".repeat(500)],
  ["open brackets", HEAD + deep("(", "") + TAIL],
  ["closed brackets", HEAD + deep("(", "1", ")") + TAIL],
  ["lists", HEAD + deep("[", "1", "]") + TAIL],
  ["signs", HEAD + deep("-", "1") + TAIL],
  ["not", HEAD + deep("not ", "1") + TAIL],
  ["await", HEAD + deep("await ", "1") + TAIL],
  ["lambda", HEAD + deep("lambda:", "1") + TAIL],
  ["a chain of calls", `${HEAD}x = modal.Image.debian_slim()${".env({})".repeat(20_000)}${TAIL}`],
  ["a long sum", `${HEAD}x = 1${"+1".repeat(50_000)}${TAIL}`],
  [
    "nested blocks",
    `${HEAD}${Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}if x:\n`).join("")}${" ".repeat(300)}pass${TAIL}`,
  ],
  [
    "nested functions",
    `${HEAD}${Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}def f():\n`).join("")}${" ".repeat(300)}pass${TAIL}`,
  ],
  ["nested f-strings", `${HEAD}x = ${"f'{".repeat(5000)}${TAIL}`],
  ["many decorators", `${HEAD}${"@app.function()\n".repeat(5000)}def f(): ...${TAIL}`],
  ["many names", `${HEAD}${Array.from({ length: 20_000 }, (_, i) => `a${i} = a${i - 1}`).join("\n")}${TAIL}`],
  ["one name many times", `${HEAD}${"a = a\n".repeat(50_000)}${TAIL}`],
  ["itself", `${HEAD}timeout = timeout\nb = a\na = b\n@app.function(timeout=a)\ndef f(): f()${TAIL}`],
  ["an open string", `${HEAD}x = """${TAIL}`],
  ["backslashes", `${HEAD}${"\\\n".repeat(20_000)}${TAIL}`],
  ["comments", `${HEAD}${"# modal-experiments: ignore[timeout] x\n".repeat(10_000)}${TAIL}`],
  ["powers", `${HEAD}T = 9**9**9**9\n@app.function(timeout=T)\ndef f(): ...${TAIL}`],
  [
    "doubling text",
    `${HEAD}a = "x"\n${"a = a + a\n".repeat(60)}@app.function(volumes={a: 1})\ndef f(): ...${TAIL}`,
  ],
  [
    "doubling dictionaries",
    `${HEAD}a0 = {"x": 1}\n${Array.from({ length: 40 }, (_, i) => `a${i + 1} = {**a${i}, **a${i}}`).join("\n")}\n@app.function(**a40)\ndef f(): ...${TAIL}`,
  ],
  [
    "calls in a circle",
    `${HEAD}def a(): b()\ndef b(): a()\n@app.local_entrypoint()\ndef main(*args): a()${TAIL}`,
  ],
];

describe("by hand", () => {
  it.each(NASTY)("%s", async (_, source) => {
    for (const target of [FILE, `${FILE}::train`]) {
      const result = await audit(memoryFiles({ [FILE]: source }), { target, args: ["x"], resume: "inject" });
      checkResult(source, result);
      expect(result.findings.length).toBeGreaterThan(0);
    }
  });

  it("star imports in a circle", async () => {
    const files = {
      [FILE]: "from a import *\nx = y\n",
      "a.py": "from b import *\n",
      "b.py": "from a import *\n",
    };
    const result = await audit(memoryFiles(files), { target: FILE, args: [], resume: "inject" });
    expect(result.target.kind).toBe("unknown");
  });

  it("imports without end", async () => {
    let reads = 0;
    const read = async (path: string) => {
      reads++;
      return `import a${reads}, ${path.replace(/\W/g, "_")}x\n`;
    };
    const result = await audit({ read }, { target: FILE, args: [], resume: "inject" });
    expect(result.findings.length).toBeGreaterThan(0);
    expect(reads).toBeLessThan(400);
  });
});
