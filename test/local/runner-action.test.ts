// Small actions run whole: what reaches them, what comes back, and which of their steps run.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type ActionRun, runAction, startAction } from "../../local/runner/run-action.ts";
import { createFixtureAction } from "../support/fixture-action.ts";

const MAIN = "runs: { using: node24, main: main.js }";
const POST = "runs: { using: node24, main: main.js, post: post.js }";
/** A workflow expression, put together so that it is not mistaken for a template of this language. */
const expression = (source: string) => ["$", `{{ ${source} }}`].join("");
const REPORT = "require('fs').writeFileSync('seen.json', JSON.stringify(process.env));";
const append = (file: string, text: string) =>
  `require('fs').appendFileSync(process.env.${file}, ${JSON.stringify(text)});`;

function seen(workspace: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(workspace, "seen.json"), "utf8"));
}

async function environmentOf(manifest: string, run: Partial<ActionRun> = {}) {
  const fixture = createFixtureAction(manifest, { "main.js": REPORT });
  const result = await runAction({ ...fixture, ...run });
  return { result, env: seen(fixture.workspace), workspace: fixture.workspace };
}

describe("inputs", () => {
  it("come from the workflow, else from the default, under the runner's variable names", async () => {
    const manifest = [
      "inputs:",
      "  with space: { default: a }",
      "  with-dash: { default: 5.0 }",
      "  flag: { default: true }",
      "  nothing: { required: true }",
      "  given: { default: no }",
      `  token: { default: '${expression("github.token")}' }`,
      `  number: { default: 'pr-${expression("github.event.pull_request.number")}' }`,
      `  absent: { default: '${expression("github.event.no.such")}' }`,
      `  either: { default: "${expression("github.head_ref || 'main'")}" }`,
      MAIN,
    ].join("\n");
    const { env, result } = await environmentOf(manifest, {
      inputs: { GIVEN: "yes" },
      event: { pull_request: { number: 7 } },
      github: { GITHUB_TOKEN: "ghs_canary" },
    });
    expect(env).toMatchObject({
      INPUT_WITH_SPACE: "a",
      "INPUT_WITH-DASH": "5.0",
      INPUT_FLAG: "true",
      INPUT_NOTHING: "",
      INPUT_GIVEN: "yes",
      INPUT_TOKEN: "ghs_canary",
      INPUT_NUMBER: "pr-7",
      INPUT_ABSENT: "",
      INPUT_EITHER: "main",
    });
    expect(env["GITHUB_TOKEN"]).toBeUndefined();
    expect(result.log.join("\n")).not.toContain("ghs_canary");
    expect(result.annotations).toStrictEqual([]);
  });

  it("that the action does not know, or calls deprecated, give a warning", async () => {
    const manifest = `inputs: { old: { deprecationMessage: use new } }\n${MAIN}`;
    const { result } = await environmentOf(manifest, { inputs: { old: "1", unknown: "2" } });
    expect(result.annotations.map(({ level }) => level)).toStrictEqual(["warning", "warning"]);
    expect(result.conclusion).toBe("success");
  });
});

describe("environment", () => {
  it("is the runner's, with nothing of this machine but what is needed", async () => {
    process.env["CANARY_OF_THIS_MACHINE"] = "x";
    const { env, workspace } = await environmentOf(MAIN, {
      env: { MINE: "1", GITHUB_API_URL: "http://127.0.0.1:1/api", GITHUB_SHA: "overridden" },
      github: { GITHUB_SHA: "abc", GITHUB_REPOSITORY: "o/r" },
    });
    delete process.env["CANARY_OF_THIS_MACHINE"];
    expect(env).toMatchObject({
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: "http://127.0.0.1:1/api",
      GITHUB_REPOSITORY: "o/r",
      GITHUB_REPOSITORY_OWNER: "o",
      GITHUB_SHA: "abc",
      GITHUB_WORKSPACE: workspace,
      MINE: "1",
      RUNNER_OS: process.platform === "darwin" ? "macOS" : "Linux",
    });
    expect(env["RUNNER_DEBUG"]).toBeUndefined();
    expect(env["CANARY_OF_THIS_MACHINE"]).toBeUndefined();
    expect(env["HOME"]).not.toBe(process.env["HOME"]);
  });

  it("holds the event as a file", async () => {
    const main =
      "const e = JSON.parse(require('fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')); process.exit(e.n);";
    const fixture = createFixtureAction(MAIN, { "main.js": main });
    expect((await runAction({ ...fixture, event: { n: 3 } })).exitCode).toBe(3);
  });

  it("says with step debug that debug is on, and shows it", async () => {
    const fixture = createFixtureAction(MAIN, {
      "main.js": "console.log('::debug::' + process.env.RUNNER_DEBUG)",
    });
    expect((await runAction({ ...fixture, stepDebug: true })).debug).toStrictEqual(["1"]);
    expect((await runAction(fixture)).debug).toStrictEqual([]);
  });
});

describe("command files", () => {
  it("give outputs, environment, path, state and a masked summary", async () => {
    const main = [
      append("GITHUB_OUTPUT", "a<<EOF\n1\n2\nEOF\nb=3\n"),
      append("GITHUB_ENV", "E=1\nNODE_OPTIONS=--inspect\n"),
      append("GITHUB_PATH", "/first\n/second\n/first\n"),
      append("GITHUB_STATE", "s=kept\n"),
      append("GITHUB_STEP_SUMMARY", "# token hunter22\n"),
    ].join("\n");
    const fixture = createFixtureAction(POST, { "main.js": main, "post.js": REPORT });
    const result = await runAction({ ...fixture, secrets: ["hunter22"], env: { J: "0" } });
    expect(result).toMatchObject({
      outputs: { a: "1\n2", b: "3" },
      env: { J: "0", E: "1" },
      path: ["/second", "/first"],
      state: { s: "kept" },
      summary: "# token ***\n",
      conclusion: "success",
    });
    expect(result.annotations.map(({ level }) => level)).toStrictEqual(["error"]);
    const env = seen(fixture.workspace);
    expect(env).toMatchObject({ STATE_s: "kept", E: "1", J: "0" });
    expect(env["NODE_OPTIONS"]).toBeUndefined();
    expect(env["PATH"]?.startsWith("/first:/second:")).toBe(true);
  });

  it.each([
    {
      name: "a malformed output file",
      main: append("GITHUB_OUTPUT", "a=1\nb<<EOF\nx\n"),
      outputs: { a: "1" },
    },
    { name: "a malformed environment file", main: append("GITHUB_ENV", "nonsense\n"), outputs: {} },
  ])("fail the step for $name", async ({ main, outputs }) => {
    const fixture = createFixtureAction(MAIN, { "main.js": main });
    const result = await runAction(fixture);
    expect(result).toMatchObject({ exitCode: 0, conclusion: "failure" });
    expect(result.outputs).toStrictEqual(outputs);
  });

  it.each([
    { bytes: 1024 * 1024, kept: true },
    { bytes: 1024 * 1024 + 1, kept: false },
  ])("keep a summary of $bytes bytes: $kept", async ({ bytes, kept }) => {
    const main = `require('fs').appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}))`;
    const result = await runAction(createFixtureAction(MAIN, { "main.js": main }));
    expect(result.summary.length).toBe(kept ? bytes : 0);
    expect(result.annotations).toHaveLength(kept ? 0 : 1);
    expect(result.conclusion).toBe("success");
  });

  it("may be gone when the step ends", async () => {
    const main =
      "for (const n of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) require('fs').rmSync(process.env['GITHUB_' + n]);";
    const result = await runAction(createFixtureAction(MAIN, { "main.js": main }));
    expect(result).toMatchObject({ conclusion: "success", annotations: [] });
  });
});

describe("steps", () => {
  const mark = (name: string, code = 0) =>
    `require('fs').appendFileSync('steps.txt', '${name} '); process.exitCode = ${code};`;

  async function stepsOf(extra: string, codes: { pre?: number; main?: number; post?: number }) {
    const manifest = `runs:\n  using: node24\n  main: main.js\n  post: post.js\n${extra}`;
    const fixture = createFixtureAction(manifest, {
      "pre.js": mark("pre", codes.pre),
      "main.js": mark("main", codes.main),
      "post.js": mark("post", codes.post),
    });
    const { exitCode, conclusion } = await runAction(fixture);
    return {
      steps: readFileSync(path.join(fixture.workspace, "steps.txt"), "utf8").trim(),
      exitCode,
      conclusion,
    };
  }

  it.each([
    { extra: "", codes: {}, expected: { steps: "main post", exitCode: 0, conclusion: "success" } },
    { extra: "", codes: { main: 3 }, expected: { steps: "main post", exitCode: 3, conclusion: "failure" } },
    { extra: "", codes: { post: 1 }, expected: { steps: "main post", exitCode: 0, conclusion: "failure" } },
    {
      extra: "  pre: pre.js",
      codes: {},
      expected: { steps: "pre main post", exitCode: 0, conclusion: "success" },
    },
    {
      extra: "  pre: pre.js",
      codes: { pre: 1 },
      expected: { steps: "pre post", exitCode: 1, conclusion: "failure" },
    },
    {
      extra: "  post-if: success()",
      codes: { main: 1 },
      expected: { steps: "main", exitCode: 1, conclusion: "failure" },
    },
    {
      extra: "  post-if: failure()",
      codes: {},
      expected: { steps: "main", exitCode: 0, conclusion: "success" },
    },
    {
      extra: "  post-if: '!cancelled() && failure()'",
      codes: { main: 1 },
      expected: { steps: "main post", exitCode: 1, conclusion: "failure" },
    },
  ])("run as $extra says when the exit codes are $codes", async ({ extra, codes, expected }) => {
    expect(await stepsOf(extra, codes)).toStrictEqual(expected);
  });

  it("share state over stdout too, while outputs of post are dropped", async () => {
    const post = "console.log('::set-output name=late::' + process.env.STATE_a);";
    const scripts = { "main.js": "console.log('::save-state name=a::1')", "post.js": post };
    const result = await runAction(createFixtureAction(POST, scripts));
    expect({ outputs: result.outputs, state: result.state }).toStrictEqual({
      outputs: {},
      state: { a: "1" },
    });
    expect(result.commands.at(-1)).toStrictEqual({
      name: "set-output",
      properties: { name: "late" },
      value: "1",
    });
  });
});

describe("commands", () => {
  it("of a child's inherited output are interpreted, on stderr as well", async () => {
    const main =
      "require('child_process').execFileSync('sh', ['-c', 'echo ::notice::one; echo ::notice::two >&2'], { stdio: 'inherit' })";
    const { annotations } = await runAction(createFixtureAction(MAIN, { "main.js": main }));
    expect(annotations.map(({ message }) => message).sort()).toStrictEqual(["one", "two"]);
  });

  it("with a stop token that is not accepted end the step", async () => {
    const main = "console.log('::stop-commands::'); setInterval(() => undefined, 1000);";
    expect(await runAction(createFixtureAction(MAIN, { "main.js": main }))).toMatchObject({
      conclusion: "failure",
    });
  });
});

describe("an action that cannot be run", () => {
  it.each([
    { name: "another runtime", manifest: "runs: { using: docker, image: x }", named: /using/ },
    { name: "no main", manifest: "runs: { using: node24 }", named: /main/ },
    {
      name: "a script that is not built",
      manifest: "runs: { using: node24, main: dist/index.js }",
      named: /dist\/index\.js/,
    },
    {
      name: "an unknown context",
      manifest: `inputs: { a: { default: '${expression("secrets.X")}' } }\n${MAIN}`,
      named: /secrets/,
    },
    {
      name: "an unknown function",
      manifest: `inputs: { a: { default: '${expression("hashFiles()")}' } }\n${MAIN}`,
      named: /hashFiles/,
    },
    {
      name: "a broken expression",
      manifest: `inputs: { a: { default: '${expression("github.token + 1")}' } }\n${MAIN}`,
      named: /github\.token/,
    },
  ])("is refused for $name", ({ manifest, named }) => {
    const fixture = createFixtureAction(manifest, { "main.js": "" });
    expect(() => startAction(fixture)).toThrow(named);
  });

  it("is refused when the folder holds no action.yml", () => {
    const { workspace } = createFixtureAction(MAIN, { "main.js": "" });
    expect(() => startAction({ action: workspace, workspace })).toThrow(/action\.yml/);
  });
});
