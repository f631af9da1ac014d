// Every workflow, action and documented workflow through GitHub's own parser, actionlint and zizmor's strictest persona: no finding.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGoTool } from "../../scripts/go-tools.ts";
import { findGo } from "../../scripts/test-totals.ts";
import { listActions, listWorkflows, type WorkflowFile } from "../support/workflow-files.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const zizmor = path.join(root, ".venv", "bin", "zizmor");
const workflows = listWorkflows();
const actions = listActions();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lint-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Both linters judge a file by where it lies, so each is put where a repository would have it. */
function layOut(name: string, files: readonly WorkflowFile[], as: (file: WorkflowFile) => string): string {
  const at = path.join(folder, name);
  for (const file of files) {
    const place = path.join(at, as(file));
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.text);
  }
  return at;
}

/** In a repository of its own each, under its own name, since the linter's exceptions are by name. */
function asWorkflow({ name }: WorkflowFile): string {
  const [page = "", snippet] = name.split("#");
  const own = snippet === undefined ? path.basename(page) : `snippet-${snippet}.yml`;
  return `${name.replaceAll(/[/#]/g, "-")}/.github/workflows/${own}`;
}

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("GitHub's own parser", () => {
  const errorsOf = (parse: typeof parseWorkflow, { name, text }: WorkflowFile) =>
    parse({ name, content: text }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

  it.each(workflows)("reads $name", (file) => {
    expect(errorsOf(parseWorkflow, file)).toEqual([]);
  });
  it.each(actions)("reads $name", (file) => {
    expect(errorsOf(parseAction, file)).toEqual([]);
  });
  it("would say what is wrong", () => {
    const wrong = { name: "x.yml", text: "on: push\njobs: { a: { runs-on: x, steps: [{ uze: y }] } }\n" };
    expect(errorsOf(parseWorkflow, wrong)).not.toEqual([]);
    expect(errorsOf(parseAction, { ...wrong, text: "name: x\nruns: { using: node99 }\n" })).not.toEqual([]);
  });
});

describe.skipIf(findGo() === undefined)("[go] actionlint", () => {
  const lint = (files: readonly WorkflowFile[], name: string) => {
    const at = layOut(name, files, asWorkflow);
    return run(buildGoTool("actionlint"), ["-no-color", ...files.map(asWorkflow)], at);
  };
  it("finds nothing", () => {
    expect(lint(workflows, "actionlint")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
  it("would find something", () => {
    const text = "on: push\njobs: { a: { runs-on: x, steps: [{ runs: x }] } }\n";
    expect(lint([{ name: "wrong.yml", text }], "actionlint-wrong").status).toBe(1);
  });
});

describe.skipIf(!existsSync(zizmor))("[zizmor] zizmor", () => {
  const lint = (files: readonly WorkflowFile[], name: string) => {
    const at = layOut(name, files, asWorkflow);
    layOut(name, actions, (file) => file.name);
    const config = path.join(root, ".github", "zizmor.yml");
    const options = ["--offline", "--persona=auditor", "--config", config, "--format=plain", "--no-progress"];
    return run(zizmor, [...options, ...files.map(asWorkflow), ...actions.map((file) => file.name)], at);
  };
  it("finds nothing", () => {
    const { status, stdout } = lint(workflows, "zizmor");
    expect(stdout).toMatch(/No findings/);
    expect(status).toBe(0);
  });
  it("would find something", () => {
    const text = "on: push\njobs: { a: { runs-on: x, steps: [{ uses: some/thing@v1 }] } }\n";
    expect(lint([{ name: "wrong.yml", text }], "zizmor-wrong").status).not.toBe(0);
  });
});
