// Modal's own CLI as the judge: whatever the audit claims of targets and arguments, the CLI must say too.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit, type Parameters } from "../../src/audit/audit.ts";
import { parseHelp } from "../../src/core/resume.ts";
import { diskFiles, FILE, type Fixture, memoryFiles, readCorpus, readProjects } from "../audit/corpus.ts";
import { filled, NEWER_PYTHON, refuses } from "../audit/refusal.ts";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const PYTHON = path.join(ROOT, ".venv", "bin", "python");

interface Answer {
  readonly accepted: boolean;
  readonly help: string | null;
  readonly error: string;
}

interface Case extends Fixture {
  readonly folder: string;
}

function optionsOf(parameters: Parameters): readonly string[] | undefined {
  if (parameters.kind !== "typed") return parameters.kind === "raw" ? [] : undefined;
  return parameters.parameters.flatMap((one) =>
    one.type.kind === "boolean" ? [one.option, one.option.replace("--", "--no-")] : [one.option],
  );
}

describe("the audit and the CLI agree", () => {
  const work = mkdtempSync(path.join(os.tmpdir(), "audit-truth-"));
  const cases: Case[] = readCorpus("apps")
    .filter((one) => !NEWER_PYTHON.has(one.name))
    .map((one, index) => ({
      ...one,
      folder: path.join(work, String(index)),
    }));
  let answers: readonly Answer[] = [];

  beforeAll(async () => {
    for (const one of cases) {
      mkdirSync(one.folder);
      writeFileSync(path.join(one.folder, FILE), one.source);
    }
    const asked = cases.map(({ folder, request }) => ({
      directory: folder,
      target: request.target,
      args: filled(request.args),
    }));
    answers = await ask(asked, work);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it("was asked about every app", () => {
    expect(answers.length).toBe(cases.length);
  });

  it.each(cases.map((one, index) => ({ name: one.name, index })))("$name", async ({ index }) => {
    const one = cases[index];
    const answer = answers[index];
    if (one === undefined || answer === undefined) throw new Error("the CLI did not answer");
    const result = await audit(memoryFiles({ [FILE]: one.source }), one.request);
    // What the audit calls unknown is no claim.
    if (result.target.kind === "unknown" && !refuses(one.name, result.findings)) return;
    if (result.target.parameters.kind !== "unknown") {
      expect({ accepted: answer.accepted, error: answer.accepted ? "" : answer.error }).toStrictEqual({
        accepted: !refuses(one.name, result.findings),
        error: refuses(one.name, result.findings) ? answer.error : "",
      });
    }
    const options = optionsOf(result.target.parameters);
    if (answer.help === null || options === undefined) return;
    const help = parseHelp(answer.help);
    const listed = help.kind === "typed" ? help.options.flatMap((option) => option.names) : [];
    expect(listed.toSorted()).toStrictEqual([...options].sort());
  });
});

function ask(cases: readonly unknown[], home: string): Promise<readonly Answer[]> {
  return new Promise((resolve, reject) => {
    const script = path.join(ROOT, "test", "acceptance", "audit_cli.py");
    const child = spawn(PYTHON, [script], { env: environment(home), stdio: ["pipe", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString()) as readonly Answer[]);
      else
        reject(
          new Error(`the CLI's process ended with ${code}: ${Buffer.concat(errors).toString().slice(-2000)}`),
        );
    });
    child.stdin.end(JSON.stringify(cases));
  });
}

function environment(home: string): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  return {
    PATH,
    HOME: home,
    MODAL_CONFIG_PATH: path.join(home, "none.toml"),
    COLUMNS: "400",
    NO_COLOR: "1",
    PYTHONDONTWRITEBYTECODE: "1",
  };
}

describe("the CLI accepts every correct app", () => {
  const work = mkdtempSync(path.join(os.tmpdir(), "audit-correct-"));
  const single = readCorpus("correct").map(({ name, source, request }, index) => ({
    name,
    request,
    files: memoryFiles({ [FILE]: source }),
    directory: path.join(work, String(index)),
    installed: [],
    write: (folder: string) => writeFileSync(path.join(folder, FILE), source),
  }));
  const several = readProjects().map(({ name, request, folder, installed }) => ({
    name,
    request,
    files: diskFiles(folder),
    directory: path.join(work, name),
    installed: installed.map((each) => path.join(work, name, each)),
    write: (to: string) => cpSync(folder, to, { recursive: true }),
  }));
  const cases = [...single, ...several];
  let answers: readonly Answer[] = [];

  beforeAll(async () => {
    for (const one of cases) {
      mkdirSync(one.directory);
      one.write(one.directory);
    }
    const asked = cases.map(({ directory, installed, request: { target, module, args } }) => ({
      directory,
      installed,
      target,
      module,
      args: filled(args),
    }));
    answers = await ask(asked, work);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it.each(cases.map(({ name }, index) => ({ name, index })))("$name", async ({ index }) => {
    const one = cases[index];
    const answer = answers[index];
    if (one === undefined || answer === undefined) throw new Error("the CLI did not answer");
    expect({ accepted: answer.accepted, error: answer.error }).toMatchObject({ accepted: true });
    const { target } = await audit(one.files, one.request);
    const options = optionsOf(target.parameters);
    if (options === undefined) return;
    const help = parseHelp(answer.help ?? "");
    const listed = help.kind === "typed" ? help.options.flatMap((option) => option.names) : [];
    expect(listed.toSorted()).toStrictEqual([...options].sort());
  });
});

describe("as a command of its own", () => {
  const handful = new Set([
    "target/found.py",
    "target/ambiguous.py",
    "arguments/optional.py",
    "arguments/star-and-more.py",
  ]);

  it.each(readCorpus("apps").filter((one) => handful.has(one.name)))("$name", async (one) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "audit-cli-"));
    try {
      writeFileSync(path.join(folder, FILE), one.source);
      const run = spawnSync(PYTHON, ["-m", "modal", "run", one.request.target, "--help"], {
        cwd: folder,
        env: environment(folder),
      });
      const result = await audit(memoryFiles({ [FILE]: one.source }), one.request);
      expect(run.status === 0).toBe(!refuses(one.name, result.findings));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
