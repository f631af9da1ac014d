// What a cancelled job and a lost machine do to an action and to everything it started, with the waits made short.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RUNNER_TIMINGS, startAction } from "../../local/runner/run-action.ts";
import { createFixtureAction, type FixtureAction, waitFor } from "../support/fixture-action.ts";

const MANIFEST = "runs: { using: node24, main: main.js, post: post.js }";
const SHORT = { interrupt: 300, terminate: 200, drain: 200 };
const WAIT = "setInterval(() => undefined, 1000);";
const note = (text: string) => `require('fs').appendFileSync('notes.txt', '${text} ');`;
const noteTime = (name: string) =>
  `require('fs').appendFileSync('notes.txt', '${name}@' + Date.now() + ' ');`;

function notes({ workspace }: FixtureAction): readonly string[] {
  const file = path.join(workspace, "notes.txt");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split(" ") : [];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== "linux") return true;
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3) !== "Z";
}

describe("cancel", () => {
  it("waits as long as the runner does", () => {
    expect(RUNNER_TIMINGS).toMatchObject({ interrupt: 7500, terminate: 2500, drain: 5000 });
  });

  it.each([
    {
      name: "an action that heeds SIGINT",
      main: `process.on('SIGINT', () => { ${note("INT")} process.exit(4); });`,
      expected: { signals: ["INT"], exitCode: 4 },
    },
    {
      name: "an action that heeds SIGTERM",
      main: `process.on('SIGINT', () => { ${note("INT")} }); process.on('SIGTERM', () => { ${note("TERM")} process.exit(5); });`,
      expected: { signals: ["INT", "TERM"], exitCode: 5 },
    },
    {
      name: "an action that heeds neither",
      main: `process.on('SIGINT', () => { ${note("INT")} }); process.on('SIGTERM', () => { ${note("TERM")} });`,
      expected: { signals: ["INT", "TERM"], exitCode: 137 },
    },
    { name: "an action that handles no signal", main: "", expected: { signals: [], exitCode: 130 } },
  ])("ends $name, then runs post", async ({ main, expected }) => {
    const fixture = createFixtureAction(MANIFEST, {
      "main.js": main + note("ready") + WAIT,
      "post.js": note("post"),
    });
    const running = startAction(fixture, SHORT);
    await waitFor("the action's start", () => notes(fixture).includes("ready"));
    running.cancel();
    const { conclusion, exitCode } = await running.finished;
    expect({ conclusion, exitCode }).toStrictEqual({ conclusion: "cancelled", exitCode: expected.exitCode });
    expect(notes(fixture)).toStrictEqual(["ready", ...expected.signals, "post"]);
  });

  it("keeps the given distance between SIGINT, SIGTERM and SIGKILL", async () => {
    const main = `process.on('SIGINT', () => { ${noteTime("INT")} }); process.on('SIGTERM', () => { ${noteTime("TERM")} });`;
    const fixture = createFixtureAction(MANIFEST, {
      "main.js": main + note("ready") + WAIT,
      "post.js": noteTime("post"),
    });
    const running = startAction(fixture, SHORT);
    await waitFor("the action's start", () => notes(fixture).includes("ready"));
    running.cancel();
    await running.finished;
    const times = notes(fixture)
      .slice(1)
      .map((each) => Number(each.split("@")[1]));
    const [interrupted = 0, terminated = 0, posted = 0] = times;
    // Timers may fire late on a busy machine and never early; a signal is noted within a moment of being sent.
    expect(terminated - interrupted).toBeGreaterThan(SHORT.interrupt - 100);
    expect(posted - terminated).toBeGreaterThan(SHORT.terminate - 100);
  });

  it("keeps outputs written before, and leaves a child to the end of the job", async () => {
    const child =
      "const c = require('child_process').spawn('sleep', ['300'], { stdio: 'inherit', detached: true }); c.unref();";
    const output = "require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'child=' + c.pid + '\\n');";
    const post = `try { process.kill(Number(process.env.STATE_child), 0); ${note("alive")} } catch { ${note("dead")} }`;
    const state = "require('fs').appendFileSync(process.env.GITHUB_STATE, 'child=' + c.pid + '\\n');";
    const fixture = createFixtureAction(MANIFEST, {
      "main.js": child + output + state + note("ready") + WAIT,
      "post.js": post,
    });
    const running = startAction(fixture, SHORT);
    await waitFor("the action's start", () => notes(fixture).includes("ready"));
    running.cancel();
    const { outputs, orphans } = await running.finished;
    expect(notes(fixture)).toStrictEqual(["ready", "alive"]);
    expect(orphans).toStrictEqual([Number(outputs["child"])]);
    expect(isAlive(Number(outputs["child"]))).toBe(false);
  });

  it("does not disturb a post that runs always", async () => {
    const post = `process.on('SIGINT', () => { ${note("INT")} }); ${note("post")} process.stdin.resume(); const go = setInterval(() => { if (require('fs').existsSync('go')) { clearInterval(go); ${note("done")} } }, 5);`;
    const fixture = createFixtureAction(MANIFEST, { "main.js": "", "post.js": post });
    const running = startAction(fixture, SHORT);
    await waitFor("the start of post", () => notes(fixture).includes("post"));
    running.cancel();
    writeFileSync(path.join(fixture.workspace, "go"), "");
    expect((await running.finished).conclusion).toBe("cancelled");
    expect(notes(fixture)).toStrictEqual(["post", "done"]);
  });

  it("skips a post that asks not to run then", async () => {
    const manifest = "runs: { using: node24, main: main.js, post: post.js, post-if: '!cancelled()' }";
    const fixture = createFixtureAction(manifest, {
      "main.js": note("ready") + WAIT,
      "post.js": note("post"),
    });
    const running = startAction(fixture, SHORT);
    await waitFor("the action's start", () => notes(fixture).includes("ready"));
    running.cancel();
    await running.finished;
    expect(notes(fixture)).toStrictEqual(["ready"]);
  });
});

describe("killTree", () => {
  // Three generations: a child in the tree, a detached grandchild without the tracking variable, one that lost its parent.
  const TREE = [
    "const { spawn } = require('child_process');",
    "const start = (command, options) => spawn('sh', ['-c', command], { stdio: 'ignore', ...options });",
    "start('echo child@$$ >> pids.txt; trap \"\" INT TERM HUP; sleep 300 & wait');",
    "start('echo detached@$$ >> pids.txt; exec sleep 300', { detached: true, env: { PATH: process.env.PATH } });",
    "start('(echo orphan@$(exec sh -c \"echo \\\\$PPID\") >> pids.txt; exec sleep 300) &', { detached: true });",
    WAIT,
  ].join("\n");

  function pidsOf({ workspace }: FixtureAction): readonly number[] {
    const file = path.join(workspace, "pids.txt");
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    return [...text.matchAll(/@(\d+)\n/g)].map(([, pid]) => Number(pid));
  }

  it("ends every descendant at once, without post and without outputs", async () => {
    const output = "require('fs').appendFileSync(process.env.GITHUB_OUTPUT, 'a=1\\n');";
    const fixture = createFixtureAction(MANIFEST, { "main.js": output + TREE, "post.js": note("post") });
    const running = startAction(fixture, SHORT);
    await waitFor("the tree's start", () => pidsOf(fixture).length === 3);
    const pids = [running.pid, ...pidsOf(fixture)];
    expect(pids.filter(isAlive)).toStrictEqual(pids);
    await running.killTree();
    expect(pids.filter(isAlive)).toStrictEqual([]);
    const { conclusion, exitCode, outputs } = await running.finished;
    expect({ conclusion, exitCode, outputs }).toStrictEqual({
      conclusion: "failure",
      exitCode: 137,
      outputs: {},
    });
    expect(notes(fixture)).toStrictEqual([]);
  });
});

describe("a process that leaves its pipes to a child", () => {
  it("is waited for no longer than the runner does, and the child is killed at the end", async () => {
    const main =
      "const c = require('child_process').spawn('sleep', ['300'], { stdio: 'inherit', detached: true }); console.log('::notice::' + c.pid); process.exit(0);";
    const fixture = createFixtureAction(MANIFEST, { "main.js": main, "post.js": note("post") });
    const result = await startAction(fixture, SHORT).finished;
    expect(result).toMatchObject({ conclusion: "success", exitCode: 0 });
    expect(result.orphans).toStrictEqual([Number(result.annotations[0]?.message)]);
    expect(notes(fixture)).toStrictEqual(["post"]);
  });
});
