// Runs that end and runs that go on, in one pass: what is written while results are being kept, and what waits for them.
import { describe, expect, it, vi } from "vitest";
import { parseSnapshot } from "../../src/core/progress-snapshot.ts";
import type { RunIntent } from "../../src/core/record.ts";
import { isVerdict } from "../../src/core/state.ts";
import { WritePace } from "../../src/core/write-pace.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import { type PollPorts, poll } from "../../src/poll.ts";
import type { FinishPorts } from "../../src/poll-finish.ts";
import { PassMemory } from "../../src/poll-memory.ts";
import { createPollFakes, createSeen, REQUEST } from "../support/poll-fakes.ts";

const MINUTE = 60_000;
const ENDED = createSeen({ status: "success", finishedAt: "2026-11-24T09:30:00Z", retryCount: 0 }, 4);

/** Runs whose key begins with `e` have ended. Each write is noted by the record or the experiment that it is of. */
function createPass(minute: number) {
  let now = Date.parse("2026-11-24T10:00:00Z");
  const fakes = createPollFakes(({ name }) => (name.startsWith("e") ? ENDED : createSeen()));
  const written: string[] = [];
  const uploading = Promise.withResolvers<void>();
  const uploaded = Promise.withResolvers<void>();
  const finish: FinishPorts = {
    artifacts: {
      offered: () => true,
      find: async () => undefined,
      get: async () => undefined,
      readText: () => Promise.reject(new Error("nothing was kept before")),
      upload: async () => {
        uploading.resolve();
        await uploaded.promise;
        return { id: 7 };
      },
    },
    history: { mergeBase: async () => undefined, isOnDefaultBranch: async () => false },
    folder: {
      root: async () => "memory",
      writeText: async () => undefined,
      gather: () => Promise.reject(new Error("no files here")),
      remove: async () => undefined,
    },
    config: async () => parseConfigText("experiments: {}\n"),
    runUrl: "https://github.com/acme/digits/actions/runs/5",
  };
  const { records, comments } = fakes.ports;
  const ports: PollPorts = {
    ...fakes.ports,
    clock: {
      now: () => new Date(now),
      wait: async (ms) => {
        now += ms;
      },
    },
    pace: new WritePace({ minute }),
    finish: async () => finish,
    comments: {
      ensure: async (place, body) => {
        written.push(place.marker);
        return comments.ensure(place, body);
      },
    },
    records: {
      ...records,
      append: async (record, line, url) => {
        written.push(`${record.intent.key} ${line.state}`);
        return records.append(record, line, url);
      },
    },
  };
  const add = (key: string, more: Partial<RunIntent> = {}) =>
    fakes.github.add({ key: key.padEnd(12, "0"), experiment: key, sha: key[0]?.repeat(40) ?? "", ...more });
  return { fakes, ports, written, uploading: uploading.promise, uploaded, add };
}

/** Until no promise of the pass can go on by itself: modules that it loads take as long as the machine needs. */
async function quiet(): Promise<void> {
  await vi.dynamicImportSettled();
  for (let round = 0; round < 200; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("while the results of a run are being kept", () => {
  it("runs that go on are written, and its verdict, with the artifact's id, after that", async () => {
    const { fakes, ports, written, uploading, uploaded, add } = createPass(60);
    const going = add("aaa");
    const ended = add("eee");
    const pass = poll(REQUEST, ports);
    await uploading;
    await quiet();
    expect(fakes.github.lineOf(going.id)?.state).toBe("running");
    expect(fakes.github.lineOf(ended.id)?.state).toBe("queued");
    expect(written.filter((one) => one.includes("eee"))).toEqual([]);
    uploaded.resolve();
    expect(await pass).toMatchObject({ open: 1, finished: 1, changed: 2 });
    expect(fakes.github.lineOf(ended.id)).toMatchObject({ state: "succeeded", artifact: 7 });
    expect(written.at(-1)).toBe("eee000000000 succeeded");
  });

  it.each([
    ["its comment", { experiment: "eee", sha: "b".repeat(40) }],
    ["its commit status", { experiment: "eee", sha: "e".repeat(40), pull_request: null }],
  ])("a run that shares %s waits for it", async (_what, shared) => {
    const { ports, written, uploading, uploaded, add } = createPass(60);
    add("bbb", shared);
    add("eee");
    const pass = poll(REQUEST, ports);
    await uploading;
    await quiet();
    expect(written).toEqual([]);
    uploaded.resolve();
    expect(await pass).toMatchObject({ open: 1, finished: 1, changed: 2 });
  });

  it("the verdict's room is not used by others", async () => {
    const { fakes, ports, uploading, uploaded, add } = createPass(5);
    const going = add("aaa");
    const ended = add("eee");
    const pass = poll(REQUEST, ports);
    await uploading;
    await quiet();
    expect(fakes.github.writes).toBe(0);
    uploaded.resolve();
    expect(await pass).toMatchObject({ open: 1, finished: 1, changed: 1 });
    expect(fakes.github.lineOf(ended.id)?.state).toBe("succeeded");
    expect(fakes.github.lineOf(going.id)?.state).toBe("queued");
    expect(ports.clock.now().getTime()).toBeLessThan(Date.parse("2026-11-24T10:00:00Z") + MINUTE);
  });

  it("nothing is written where there is not room for all verdicts at once, which come first then", async () => {
    const { fakes, ports, written, uploading, uploaded, add } = createPass(7);
    add("aaa");
    for (const key of ["e1e", "e2e", "e3e"]) add(key);
    const pass = poll(REQUEST, ports);
    await uploading;
    await quiet();
    expect(written).toEqual([]);
    uploaded.resolve();
    expect(await pass).toMatchObject({ finished: 3 });
    const verdicts = fakes.github.records.filter(({ line }) => isVerdict(line.state));
    expect(verdicts).toHaveLength(3);
    const others = written.findIndex((one) => one.includes("aaa"));
    expect(others === -1 || others > written.findLastIndex((one) => one.endsWith("succeeded"))).toBe(true);
  });

  it("what the next pass needs is kept too, with nothing in it that is not shown yet", async () => {
    const { fakes, ports, written, uploading, add } = createPass(60);
    const going = add("aaa");
    const ended = add("eee");
    const kept: string[] = [];
    const progress = { load: async () => kept.at(-1), save: async (text: string) => void kept.push(text) };
    const job = { ...ports, progress, lingers: async () => false };
    // It dies while it uploads: what comes of this pass is never known.
    void poll(REQUEST, job);
    await uploading;
    await quiet();
    const shown = (id: number) => parseSnapshot(kept.at(-1) ?? "")?.runs.get(id)?.shown;
    expect(kept).toHaveLength(1);
    expect(shown(going.id)).toMatchObject({ at: "2026-11-24T10:00:00.000Z" });
    expect(shown(ended.id)).toBe(undefined);

    written.length = 0;
    const finish = await ports.finish?.();
    if (finish === undefined) throw new Error("this world keeps results");
    const artifacts = { ...finish.artifacts, upload: async () => ({ id: 8 }) };
    const next = await poll(REQUEST, { ...job, finish: async () => ({ ...finish, artifacts }) });
    expect(next).toMatchObject({ open: 1, finished: 1, changed: 1 });
    expect(fakes.github.lineOf(ended.id)).toMatchObject({ state: "succeeded", artifact: 8 });
    expect(written.filter((one) => one.includes("aaa"))).toEqual([]);
  });

  it("nothing is kept for a next pass where nothing is left open", async () => {
    const { ports, uploaded, add } = createPass(60);
    add("eee");
    const kept: string[] = [];
    const progress = { load: async () => undefined, save: async (text: string) => void kept.push(text) };
    uploaded.resolve();
    await poll(REQUEST, { ...ports, progress, lingers: async () => false });
    expect(kept).toEqual([]);
  });

  it("is kept once in a job, since an artifact's name is taken once in a workflow run", async () => {
    const { ports, uploaded, add } = createPass(60);
    add("aaa");
    add("eee");
    const kept: string[] = [];
    const progress = { load: async () => undefined, save: async (text: string) => void kept.push(text) };
    const job = { ...ports, progress, lingers: async () => false };
    const memory = new PassMemory(job);
    uploaded.resolve();
    await poll(REQUEST, job, memory);
    await memory.store(new Date());
    expect(kept).toHaveLength(1);
  });

  it.each([
    ["the job goes on", { lingers: async () => true }],
    ["it is not known whether the job goes on", {}],
  ])("nothing is kept for the next pass before the end where %s", async (_why, more) => {
    const { ports, uploading, uploaded, add } = createPass(60);
    add("aaa");
    add("eee");
    const kept: string[] = [];
    const progress = { load: async () => undefined, save: async (text: string) => void kept.push(text) };
    const pass = poll(REQUEST, { ...ports, ...more, progress });
    await uploading;
    await quiet();
    uploaded.resolve();
    await pass;
    expect(kept).toEqual([]);
  });

  it("a record that cannot be written hides no verdict, and fails the job", async () => {
    const { fakes, ports, uploaded, add } = createPass(60);
    add("aaa");
    const ended = add("eee");
    const { append } = ports.records;
    const broken: typeof append = (record, line, url) =>
      line.state === "running" ? Promise.reject(new Error("no such record")) : append(record, line, url);
    uploaded.resolve();
    const pass = poll(REQUEST, { ...ports, records: { ...ports.records, append: broken } });
    await expect(pass).rejects.toThrow("no such record");
    expect(fakes.github.lineOf(ended.id)?.state).toBe("succeeded");
  });
});

describe("what GitHub shows", () => {
  it.each([
    ["once where the runs are looked at in no time", 1000, 1],
    ["again where that took long", 60_000, 2],
  ])("is read %s", async (_how, took, times) => {
    const { ports, add } = createPass(60);
    add("aaa");
    let reads = 0;
    const openModal: PollPorts["openModal"] = async () => {
      const modal = await ports.openModal();
      const observe: typeof modal.observe = async (query) => {
        await reading.promise;
        await ports.clock.wait(took);
        return modal.observe(query);
      };
      return { ...modal, observe };
    };
    const reading = Promise.withResolvers<void>();
    const shown: PollPorts["shown"] = {
      read: async () => {
        reads += 1;
        reading.resolve();
        return { statuses: new Map(), comments: new Map() };
      },
    };
    expect(await poll(REQUEST, { ...ports, openModal, shown })).toMatchObject({ changed: 1 });
    expect(reads).toBe(times);
  });
});
