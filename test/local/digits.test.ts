// The digits example on its own: exact continuation after SIGKILL, damaged checkpoints, and bad arguments.
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { curveOf, filesOf, runPython, startPython } from "../support/digits-training.ts";

let base: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), "digits-test-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const command = (name: string, ...args: readonly string[]) => [
  "training.py",
  "--checkpoints",
  path.join(base, name),
  "batch_size=512",
  "run_name=r",
  ...args,
];
const checkpointOf = (name: string, epoch: number) =>
  path.join(base, name, "r", `checkpoint-${String(epoch).padStart(5, "0")}.npz`);
const linesOf = async (name: string, ...args: readonly string[]) =>
  (await runPython(command(name, ...args))).stdout;
const curve = (lines: readonly string[]) => Object.fromEntries(curveOf(lines));

// The settings differ by `resume`; everything that decides the numbers must not.
const COMPARE = `
import json, sys
import numpy as np
a, b = (np.load(path) for path in sys.argv[1:])
states = [json.loads(str(stored["state"])) for stored in (a, b)]
assert all(state["settings"].pop("resume") in (True, False) for state in states)
arrays = all(np.array_equal(a[name], b[name]) for name in a.files if name != "state")
print("equal" if arrays and a.files == b.files and states[0] == states[1] else "different")
`;

/** Starts a training and kills it `delay` ms after its `line`-th metrics line, wherever that finds it. */
async function killedAt(name: string, line: number, delay: number): Promise<readonly string[]> {
  let seen = 0;
  const running = startPython(command(name, "epochs=6", "resume=true"), (text) => {
    if (!text.startsWith("{")) return;
    seen += 1;
    if (seen === line) setTimeout(() => running.child.kill("SIGKILL"), delay);
  });
  return (await running.done).stdout;
}

describe("an interrupted training", () => {
  it("ends with the same curve and the same weights, wherever it was killed", async () => {
    const whole = await linesOf("whole", "epochs=6");
    const delays = [1, 2, 1].map((line) => ({ line, delay: Math.floor(Math.random() * 250) }));
    const lines: string[] = [];
    for (const { line, delay } of delays) lines.push(...(await killedAt("cut", line, delay)));
    lines.push(...(await linesOf("cut", "epochs=6", "resume=true")));
    expect(curve(lines), JSON.stringify(delays)).toEqual(curve(whole));
    expect(curveOf(lines).size).toBe(6);
    expect(filesOf(path.join(base, "cut", "r"))).toEqual(filesOf(path.join(base, "whole", "r")));
    const metrics = (name: string) => readFileSync(path.join(base, name, "r", "metrics.jsonl"), "utf8");
    expect(metrics("cut")).toBe(metrics("whole"));
    const same = await runPython(["-c", COMPARE, checkpointOf("cut", 6), checkpointOf("whole", 6)]);
    expect(same.stdout).toEqual(["equal"]);
  });

  it("says from which epoch it goes on", async () => {
    const begun = await linesOf("a", "epochs=2", "resume=true");
    expect(begun[0]).toBe("no checkpoint of run r yet, starting at epoch 1");
    const resumed = await linesOf("a", "epochs=3", "resume=true");
    expect(resumed[0]).toBe("resumed from epoch 2");
    expect([...curveOf(resumed).keys()]).toEqual([3]);
  });

  it("begins again without resume=true, and forgets the earlier checkpoints", async () => {
    await linesOf("a", "epochs=3");
    const again = await linesOf("a", "epochs=1");
    expect([...curveOf(again).keys()]).toEqual([1]);
    expect(filesOf(path.join(base, "a", "r"))).toEqual(["checkpoint-00001.npz", "metrics.jsonl"]);
  });

  it("gives other numbers with another seed", async () => {
    const [a, b] = await Promise.all([linesOf("a", "epochs=1"), linesOf("b", "epochs=1", "seed=1")]);
    expect(a).not.toEqual(b);
  });
});

describe("a damaged checkpoint", () => {
  const damages: ReadonlyArray<readonly [string, (file: string) => void]> = [
    ["torn", (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ["empty", (file) => truncateSync(file, 0)],
    [
      "with one changed byte",
      (file) => {
        const bytes = readFileSync(file);
        bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ];
  it("makes the one before it count, and ends the training when there is none", async () => {
    const whole = await linesOf("a", "epochs=3");
    for (const [name, damage] of damages) {
      damage(checkpointOf("a", 3));
      const resumed = await linesOf("a", "epochs=3", "resume=true");
      expect(resumed, name).toContain("resumed from epoch 2");
      expect(curve(resumed), name).toEqual({ 3: curve(whole)[3] });
    }
    for (const epoch of [2, 3]) truncateSync(checkpointOf("a", epoch), 100);
    const finished = await runPython(command("a", "epochs=3", "resume=true"));
    expect(finished.code).toBe(1);
    expect(finished.stderr).toMatch(
      /^error: no checkpoint in .* can be read .*: delete them or pass resume=false\n$/,
    );
  });
});

const PARSE_EACH = `
import json, sys
import settings
for arguments in json.loads(sys.argv[1]):
    try:
        print(settings.parse(arguments))
    except ValueError as error:
        print(error)
`;

describe("arguments", () => {
  const cases: ReadonlyArray<readonly [readonly string[], string]> = [
    [["epoch=3"], "unknown argument 'epoch=3': accepted are"],
    [["epochs"], "unknown argument 'epochs': accepted are"],
    [["epochs=0"], "epochs='0' is not accepted: it must be a whole number of at least 1"],
    [["epochs=2.5"], "epochs='2.5' is not accepted"],
    [["learning_rate=nan"], "learning_rate='nan' is not accepted: it must be a number above 0"],
    [["learning_rate=fast"], "learning_rate='fast' is not accepted"],
    [["seed=-1"], "seed='-1' is not accepted"],
    [["resume=yes"], "resume='yes' is not accepted: it must be true or false"],
    [["run_name=../other"], "run_name='../other' is not accepted"],
    [["seed=1", "seed=1"], "'seed' is given twice"],
    [["epochs=7", "resume=true", "run_name=a-b.c"], "epochs=7, learning_rate=0.002,"],
  ];
  it("are read or refused with one sentence", async () => {
    const all = JSON.stringify(cases.map(([args]) => args));
    const { stdout } = await runPython(["-c", PARSE_EACH, all]);
    expect(stdout).toHaveLength(cases.length);
    for (const [index, [args, expected]] of cases.entries())
      expect(stdout[index], args.join(" ")).toContain(expected);
  });

  it("that are refused end the program with exit code 1 and one line", async () => {
    const finished = await runPython(command("a", "epoch=3"));
    expect(finished.code).toBe(1);
    expect(finished.stderr).toMatch(/^error: unknown argument 'epoch=3'.*\n$/);
  });

  it("of another seed do not continue a checkpoint", async () => {
    await linesOf("a", "epochs=1");
    const finished = await runPython(command("a", "epochs=2", "seed=7", "resume=true"));
    expect(finished.code).toBe(1);
    expect(finished.stderr).toContain("run r was begun with seed=0, not 7");
  });
});
