// The two apps of the hardening plan: before it everything is found, after it nothing is, and the mends lead there.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type AuditRequest, audit } from "../../src/audit/audit.ts";
import { unifiedDiff } from "../../src/audit/diff.ts";
import { fixFindings } from "../../src/audit/fix.ts";
import { diskFiles, FIXTURES, memoryFiles } from "./corpus.ts";

const APP = "scripts/modal_app.py";
const request: AuditRequest = { target: APP, args: ["--", "epochs=20", "run_name=first"], resume: "inject" };
const before = diskFiles(path.join(FIXTURES, "plan", "before"));
const after = diskFiles(path.join(FIXTURES, "plan", "after"));

const severities = async (files: typeof before, wanted: AuditRequest) =>
  new Map((await audit(files, wanted)).findings.map((one) => [one.id, one.severity] as const));

describe("before the plan", () => {
  it("finds timeout, retries, detach, commit and single use, and resume as a note", async () => {
    const found = await severities(before, request);
    const loud = [...found].filter(([, severity]) => severity !== "note").map(([id]) => id);
    expect(loud.sort()).toStrictEqual(["commit", "containers", "detach", "retries", "timeout"]);
    expect(found.get("resume")).toBe("note");
  });

  it("calls four hours an error when the experiment says that it needs more", async () => {
    const found = await severities(before, { ...request, configuration: { needs: 36_000 } });
    expect(found.get("timeout")).toBe("error");
  });

  it("knows the function behind the entrypoint and that it is waited for", async () => {
    const { target } = await audit(before, request);
    expect(target).toMatchObject({
      kind: "entrypoint",
      name: "main",
      parameters: { kind: "raw", name: "cli_args" },
      timeout: 14_400,
      retries: { count: 0 },
      gpu: [{ type: "A100", count: 1 }],
      volumes: [{ path: "/checkpoints", kind: "volume", name: "training-checkpoints", version: 1 }],
      resume: { kind: "raw" },
      blocking: { kind: "exactly-one", call: "spawn-get", function: "train_on_modal", trailing: false },
      worstCase: 14_400,
      candidates: ["main / app.main", "train_on_modal / app.train_on_modal"],
    });
  });
});

describe("after the plan", () => {
  it("finds no error and no warning", async () => {
    const { findings } = await audit(after, request);
    expect(findings.filter((one) => one.severity !== "note")).toStrictEqual([]);
  });

  it("reckons 72 hours and the delays, not 60", async () => {
    const { target } = await audit(after, request);
    expect(target.worstCase).toBe(6 * 43_200 + 5 * 30);
    expect(target.blocking).toStrictEqual({ kind: "spawns-only", atMost: 1 });
  });
});

describe("the mends", () => {
  it("turn the app before into one without error or warning, and change nothing the second time", async () => {
    const [change, ...others] = await fixFindings(before, request);
    expect(others).toStrictEqual([]);
    expect(change?.path).toBe(APP);
    const mended = memoryFiles({ [APP]: change?.after ?? "" });
    const { findings } = await audit(mended, request);
    expect(findings.filter((one) => one.severity !== "note")).toStrictEqual([]);
    expect(await fixFindings(mended, request)).toStrictEqual([]);
  });

  it("leave the app after as it is", async () => {
    expect(await fixFindings(after, request)).toStrictEqual([]);
  });

  it("keep every comment, and Python can read the result", async () => {
    const [change] = await fixFindings(before, request);
    const comments = (text: string) => text.match(/#.*$/gm) ?? [];
    expect(comments(change?.after ?? "")).toEqual(expect.arrayContaining(comments(change?.before ?? "")));
    const python = path.resolve(import.meta.dirname, "..", "..", ".venv", "bin", "python");
    if (!existsSync(python)) return;
    const parsed = spawnSync(python, ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], {
      input: change?.after,
    });
    expect(parsed.status).toBe(0);
  });

  it("show what changed as a unified diff", async () => {
    const [change] = await fixFindings(before, request);
    const diff = unifiedDiff(APP, change?.before ?? "", change?.after ?? "");
    const lines = diff.split("\n");
    expect(lines.slice(0, 2)).toStrictEqual([`--- a/${APP}`, `+++ b/${APP}`]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "-    timeout=14400,  # 4 hours",
        "+    # was: timeout=14400",
        "+    # 4 hours",
        "+    timeout=43200,  # 12 hours",
        "-    single_use_containers=True,",
        "+    retries=modal.Retries(max_retries=5, initial_delay=30.0, backoff_coefficient=1.0),",
        "-    train_on_modal.spawn(list(cli_args)).get()",
        "+    train_on_modal.spawn(list(cli_args))",
        "-    thread.start()",
      ]),
    );
  });
});
