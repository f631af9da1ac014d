// Each action.yml, the inputs that the code reads, the outputs it sets and the tables of the READMEs say the same.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fillTables, findUndescribed, markersOf, readActionManifest } from "../../scripts/readme-tables.ts";
import { GATE_INPUTS } from "../../src/core/gate-inputs.ts";
import { LAUNCH_INPUTS, POLL_INPUTS } from "../../src/core/inputs.ts";
import { STOP_INPUTS } from "../../src/core/stop-target.ts";
import { ROOT, readRepositoryFile } from "../support/repository.ts";

const CONTRACTS = [
  { action: "action.yml", inputs: LAUNCH_INPUTS },
  { action: "gate/action.yml", inputs: GATE_INPUTS },
  { action: "poll/action.yml", inputs: POLL_INPUTS },
  { action: "stop/action.yml", inputs: STOP_INPUTS },
].filter(({ action }) => existsSync(path.join(ROOT, action)));
const ACTIONS = ["action.yml", "gate/action.yml", "poll/action.yml", "stop/action.yml"].filter((name) =>
  existsSync(path.join(ROOT, name)),
);

describe.each(CONTRACTS)("$action", ({ action, inputs }) => {
  it("has the inputs that the code reads", () => {
    const names = Object.keys(readActionManifest(readRepositoryFile(action)).inputs);
    expect([...names].sort()).toStrictEqual([...inputs].sort());
  });
});

describe.each(ACTIONS)("%s", (action) => {
  it("describes each input and output, and says when an input is required", () => {
    const manifest = readActionManifest(readRepositoryFile(action));
    expect(findUndescribed(manifest)).toStrictEqual([]);
    const both = Object.entries(manifest.inputs).filter(
      ([, field]) => field.required && field.default !== undefined,
    );
    expect(both).toStrictEqual([]);
  });

  it("runs on Node 24 and is named for the marketplace", () => {
    const { name, description, runs } = parse(readRepositoryFile(action));
    expect(runs.using).toBe("node24");
    expect(String(name).length).toBeGreaterThan(0);
    expect(String(description).length).toBeGreaterThan(0);
    // GitHub's marketplace refuses a longer one.
    expect(String(description).length).toBeLessThanOrEqual(125);
  });
});

describe("the READMEs", () => {
  it("hold the tables that the manifests give", () => {
    const done = spawnSync(process.execPath, [path.join(ROOT, "scripts", "readme.ts"), "--check"], {
      encoding: "utf8",
    });
    expect({ code: done.status, problems: done.stderr }).toStrictEqual({ code: 0, problems: "" });
  });

  it("get their tables between markers, and nothing else is touched", () => {
    const manifest = readActionManifest(
      "inputs: { a-b: { description: 'one | two', default: x }, c: { description: d, required: true } }\noutputs: { o: { description: p } }",
    );
    const text =
      "before\n<!-- inputs:root -->\nold\n<!-- /inputs:root -->\nafter <!-- outputs:root -->\n<!-- /outputs:root -->\n";
    expect(markersOf(text)).toStrictEqual(["inputs:root", "outputs:root"]);
    const filled = fillTables(text, () => manifest);
    expect(filled).toContain(
      "| `a-b` | `x` | one \\| two |\n| `c` | required | d |\n<!-- /inputs:root -->\nafter",
    );
    expect(filled).toContain("| `o` | p |");
    expect(fillTables(filled, () => manifest)).toBe(filled);
  });
});
