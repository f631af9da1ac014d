// The built poll action: a run that belongs to no pull request, and one that is compared with it whatever became of its result.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heldBy } from "../support/held.ts";
import { type RecordedRun, type SeededPair, startSeededPair, zipOf } from "../support/seeded-pair.ts";
import { REPOSITORY } from "../support/stand-ins.ts";

const MINUTE = 60_000;
const AGE = 90;

let pair: SeededPair;
let mainSha: string;
let main: RecordedRun;
beforeAll(async () => {
  pair = await startSeededPair();
  const config =
    "experiments:\n  digits:\n    target: plain.py::train\n    fail-if: accuracy < baseline - 0.5%\n";
  mainSha = pair.github.commit(REPOSITORY, { branch: "main", files: { ".github/experiments.yml": config } });
  main = await pair.addRun("digits", AGE, { pull_request: null, sha: mainSha });
  train(main, 0.9);
});
afterAll(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

function train(run: RecordedRun, accuracy: number): void {
  for (let epoch = 1; epoch <= 5; epoch += 1) {
    const line = { epoch, accuracy: (accuracy * epoch) / 5 };
    run.print(Date.now() - (AGE - epoch) * MINUTE, `${JSON.stringify(line)}\n`);
  }
  run.end(Date.now() - MINUTE);
}

/** A run of the pull request, once with `accuracy`, and its comment without what keeps words from being links. */
async function compared(accuracy: number) {
  const run = await pair.addRun("digits", AGE);
  train(run, accuracy);
  const { runs, warnings } = await pair.pass();
  const comment = heldBy(pair.github).comments.at(-1) ?? "";
  return { told: runs.get("digits"), warnings, comment: comment.replace(/[\u2060\\]/g, "") };
}

it("a run without a pull request is told in the summary and in the commit status of its commit", async () => {
  const { result, runs, warnings } = await pair.pass();
  expect(runs.get("digits")).toMatchObject({ state: "succeeded", pull_request: null, sha: mainSha });
  expect(result.summary).toContain("### digits succeeded: accuracy 0.9 at epoch 5");
  expect(result.summary).toContain("```mermaid");
  const { comments, statuses, lines } = heldBy(pair.github);
  expect(comments).toEqual([]);
  expect(statuses.at(-1)).toEqual({ context: "experiment/digits", state: "success" });
  expect(lines).toEqual([expect.stringMatching(/^succeeded .* art=\d+$/)]);
  expect(warnings).toEqual([]);
});

it("is what a pull request's run is compared with, and what its condition is judged by", async () => {
  const { told, comment } = await compared(0.8);
  expect(told).toMatchObject({ state: "succeeded", baseline: { sha: mainSha } });
  expect(comment).toContain("-0.1 **worse** from 0.9".replace("-", "−"));
  expect(comment).toContain("**Fails** `accuracy < baseline - 0.5%`");
  expect(heldBy(pair.github).statuses.at(-1)).toEqual({ context: "experiment/digits", state: "failure" });
});

/** Undefined: GitHub has lost it. */
type Content = Uint8Array | "expired" | undefined;

describe("whose result", () => {
  const result = (version: number): string => JSON.stringify({ schema_version: version, runs: [] });
  const inside = (text: string) => zipOf(text, `${main.intent.key}-g1/result.json`);
  it.each<[string, () => Content, string]>([
    ["is gone", () => undefined, "cannot be read: The artifact"],
    ["has expired", () => "expired", "is gone: its artifact has expired"],
    [
      "is of a later schema version",
      () => inside(result(2)),
      "is of schema version 2, and this version reads 1",
    ],
    ["is not JSON", () => inside('{"schema_version": 1, "ru'), "is not JSON"],
    ["is not in its artifact", () => zipOf(result(1), "other.json"), "it holds no "],
    ["is no archive", () => new TextEncoder().encode("<html>gone</html>"), "cannot be read: The artifact"],
  ])(
    "%s: the run is reported, and the comparison is named as what is missing",
    async (_what, content, why) => {
      await nameArtifact(content());
      const { told, warnings, comment } = await compared(0.95);
      expect(told).toMatchObject({ state: "succeeded", baseline: null });
      expect(comment).toContain("### digits succeeded: accuracy 0.95 at epoch 5");
      expect(comment).toContain(why);
      expect(comment).not.toMatch(/ENOENT|\/tmp\//);
      // Nothing is claimed about a condition that could not be judged.
      expect(comment).toContain("Not judged `accuracy < baseline - 0.5%`");
      expect(heldBy(pair.github).statuses.at(-1)).toEqual({ context: "experiment/digits", state: "success" });
      expect(warnings).toEqual([]);
    },
  );

  /** The record's last line names an artifact with this content, or one that GitHub no longer holds. */
  async function nameArtifact(content: Content): Promise<void> {
    const runId = main.workflowRun;
    const name = `experiment-${main.intent.key}-g1-${Math.random()}`;
    const id = pair.github.addArtifact(REPOSITORY, {
      ...{ runId, name, content: content instanceof Uint8Array ? content : inside(result(1)) },
      ...(content === "expired" ? { expiresAt: Date.now() - MINUTE } : {}),
    });
    if (content === undefined) pair.github.loseArtifact(REPOSITORY, id);
    const token = pair.github.issueToken({
      repository: REPOSITORY,
      permissions: { contents: "read", deployments: "write" },
    });
    const reply = await fetch(`${pair.github.apiUrl}/repos/${REPOSITORY}/deployments/${main.id}/statuses`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({
        state: "success",
        description: `succeeded app=${main.app} art=${id}`,
        auto_inactive: false,
      }),
    });
    expect(reply.status).toBe(201);
  }
});
