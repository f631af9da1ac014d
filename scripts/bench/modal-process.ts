// A local Modal in a process of its own, whose apps and logs are written into its state: nothing of them is executed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startAdmin } from "../../local/modal/admin.ts";
import { assemble } from "../../local/modal/assembly.ts";
import { listen } from "../../local/modal/service.ts";
import { answer } from "./process.ts";
import { type SeededApp, Trainings } from "./training.ts";

export interface Moves {
  /** Apps that log so many epochs more. */
  readonly moved: readonly string[];
  /** Apps whose container is preempted and replaced; the new one resumes and logs as many. */
  readonly preempted: readonly string[];
  /** Apps that log as many and succeed. */
  readonly ended: readonly string[];
  readonly epochs: number;
}

export interface LongLog {
  readonly line: string;
  readonly entries: number;
  /** From its first entry to its last, which is now. */
  readonly milliseconds: number;
}

const TOKEN = { id: "ak-timing", secret: "as-timing", name: "timing" };

const dataDir = mkdtempSync(path.join(tmpdir(), "bench-modal-"));
const parts = assemble({ tokens: [TOKEN] }, { python: "", dataDir });
const nothing = (): void => undefined;
parts.late.worker = {
  start: nothing,
  preempt: nothing,
  timeOut: nothing,
  outOfMemory: nothing,
  crash: nothing,
  raise: nothing,
  cancelInput: nothing,
  end: nothing,
  close: async () => undefined,
};
const { clock, faults } = parts.world;
const trainings = new Trainings(parts.world);
const admin = await startAdmin({ view: () => ({}), content: parts.volumes.http, apply: nothing });
parts.late.adminUrl = admin.url;
const listener = await listen(parts.service, { port: 0, taskId: undefined });

const operations = {
  environment: (_: null) => ({
    MODAL_SERVER_URL: listener.url,
    MODAL_TOKEN_ID: TOKEN.id,
    MODAL_TOKEN_SECRET: TOKEN.secret,
  }),
  seed: (names: readonly string[]): readonly SeededApp[] => names.map((name) => trainings.start(name)),
  move: ({ moved, preempted, ended, epochs }: Moves): null => {
    for (const app of preempted) trainings.preempt(app);
    for (const app of [...moved, ...preempted, ...ended]) trainings.log(app, epochs);
    for (const app of ended) trainings.succeed(app);
    return null;
  },
  /** Made while it is read: no entry of it takes memory here. */
  writeLog: ({ app, line, entries, milliseconds }: LongLog & { readonly app: string }): null => {
    const [from, every] = [clock.now() - milliseconds, milliseconds / entries];
    parts.world.logs.make({ appId: app, entries, line, from, every });
    return null;
  },
  advance: (milliseconds: number): null => {
    clock.advance(milliseconds);
    return null;
  },
  /** Milliseconds that each later answer is late. */
  delay: (ms: number): null => {
    faults.clear();
    const methods = ms === 0 ? [] : Object.keys(parts.service.handlers.unary);
    for (const method of methods)
      faults.rpc.push({ kind: "delay", method, ms, times: Number.POSITIVE_INFINITY });
    return null;
  },
  /** Calls since the last question, by method, and how many of them were refused. */
  takeCalls: (_: null) => {
    const calls: Record<string, number> = {};
    let refused = 0;
    for (const { method, status } of parts.rpcs.splice(0)) {
      calls[method] = (calls[method] ?? 0) + 1;
      if (status !== 0) refused += 1;
    }
    return { calls, refused };
  },
};

export type ModalOperations = typeof operations;

answer(operations, async () => {
  clock.close();
  await Promise.all([listener.close(), admin.close(), parts.volumes.close()]);
  rmSync(dataDir, { recursive: true, force: true });
});
