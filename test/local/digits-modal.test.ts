// The examples on the local Modal, driven by the real command line client: both forms of arguments, and `sync`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalModal, startLocalModal } from "../../local/modal/server.ts";
import { type Ended, startCommand } from "../../scripts/demo/command.ts";
import { MODAL_TOKEN } from "../../scripts/demo/stand-ins.ts";
import { waitFor } from "../../scripts/demo/wait-for.ts";
import { curveOf, filesOf } from "../support/digits-training.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
let modal: LocalModal;
let folder: string;

beforeAll(async () => {
  modal = await startLocalModal({ tokens: [MODAL_TOKEN] });
  folder = mkdtempSync(path.join(tmpdir(), "digits-modal-"));
});
afterAll(async () => {
  await modal.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(argv: readonly [string, ...string[]], onLine?: (line: string) => void) {
  const env = {
    MODAL_SERVER_URL: modal.url,
    MODAL_TOKEN_ID: MODAL_TOKEN.id,
    MODAL_TOKEN_SECRET: MODAL_TOKEN.secret,
    COLUMNS: "400",
  };
  return startCommand(argv, { cwd: root, env, ...(onLine !== undefined && { onLine }) });
}
const train = (...args: readonly string[]): readonly [string, ...string[]] => [
  "modal",
  "run",
  "--detach",
  "examples/digits/modal_app.py::train",
  "--",
  ...args,
];
const sync = (run: string, to: string): Promise<Ended> =>
  start(["python", "examples/digits/modal_app.py", "sync", run, "--to", path.join(folder, to)]).ended;

describe("examples/digits on the local Modal", () => {
  it("trains, and resumes where the run of that name had ended", async () => {
    const first = await start(train("epochs=2", "batch_size=512", "run_name=a", "resume=true")).ended;
    expect(first.code, first.stderr).toBe(0);
    expect([...curveOf(first.stdout).keys()]).toEqual([1, 2]);
    const second = await start(train("epochs=3", "batch_size=512", "run_name=a", "resume=true")).ended;
    expect(second.stdout).toContain("resumed from epoch 2");
    expect([...curveOf(second.stdout).keys()]).toEqual([3]);
    const synced = await sync("a", "after");
    expect(synced.code, synced.stderr).toBe(0);
    expect(filesOf(path.join(folder, "after"))).toEqual([
      "checkpoint-00002.npz",
      "checkpoint-00003.npz",
      "metrics.jsonl",
    ]);
    const lines = readFileSync(path.join(folder, "after", "metrics.jsonl"), "utf8")
      .trim()
      .split("\n");
    expect(lines).toEqual([...curveOf([...first.stdout, ...second.stdout]).values()]);
  });

  it("can be synced while it runs", async () => {
    const lines: string[] = [];
    const running = start(train("epochs=500", "batch_size=512", "run_name=b", "resume=true"), (line) =>
      lines.push(line),
    );
    try {
      const synced = await waitFor("a sync during the run", 60, async () => {
        const ended = await sync("b", "during");
        return ended.code === 0 ? ended : undefined;
      });
      expect(running.child.exitCode).toBeNull();
      expect(synced.stdout.at(-1)).toContain("checkpoint-");
      const evaluated = await start([
        "python",
        "examples/digits/training.py",
        "--evaluate",
        path.join(folder, "during"),
      ]).ended;
      const { accuracy, epoch } = JSON.parse(evaluated.stdout.at(-1) ?? "");
      expect(JSON.parse(curveOf(lines).get(epoch) ?? "{}").accuracy).toBe(accuracy);
      const app = /ap-[A-Za-z0-9]{22}/.exec(lines.join("\n"))?.[0] ?? "";
      expect((await start(["modal", "app", "stop", "--yes", app]).ended).code).toBe(0);
    } finally {
      running.child.kill("SIGKILL");
      await running.ended;
    }
  });

  it("says which runs exist when the one to sync does not", async () => {
    const ended = await sync("nowhere", "nothing");
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^error: the Volume has no committed files of run 'nowhere' \(it holds a/);
  });
});

describe("examples/typed on the local Modal", () => {
  it("takes its arguments as options", async () => {
    const target = "examples/typed/modal_app.py::fit";
    const first = await start(["modal", "run", "--detach", target, "--epochs", "2", "--run-name", "t"]).ended;
    expect(first.code, first.stderr).toBe(0);
    const second = await start([
      "modal",
      "run",
      "--detach",
      target,
      "--epochs",
      "3",
      "--run-name",
      "t",
      "--resume",
    ]).ended;
    expect(second.stdout).toContain("resumed from epoch 2");
    expect([...curveOf(second.stdout).keys()]).toEqual([3]);
  });
});
