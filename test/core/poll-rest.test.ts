import { describe, expect, it } from "vitest";
import { NO_FILES } from "../../src/core/files-parts.ts";
import type { StatusLine } from "../../src/core/record.ts";
import type { ResultFiles } from "../../src/core/report.ts";
import { resultOf } from "../../src/core/result.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import { poll } from "../../src/poll.ts";
import { PassMemory } from "../../src/poll-memory.ts";
import type { ModalObserver } from "../../src/ports.ts";
import type { OpenVolume, ResultFolder } from "../../src/result-ports.ts";
import {
  createPollFakes,
  createSeen,
  MemoryGithub,
  POLL_APP,
  POLL_CALL,
  REQUEST,
} from "../support/poll-fakes.ts";
import { report } from "../support/run-log.ts";

const CONFIG = `experiments:
  digits:
    target: app.py::train
    results: { volume: results, paths: ["run/**"] }
`;
const KEY = "0123456789ab-g1";
const LINE: StatusLine = { state: "succeeded", app: POLL_APP, call: POLL_CALL, artifact: 7, part: 2 };
const LATE = [
  { path: "run/a.txt", bytes: 1 },
  { path: "run/b.txt", bytes: 1 },
];

interface World {
  readonly github: MemoryGithub;
  readonly uploads: { readonly name: string; readonly files: readonly string[] }[];
  readonly run: (memory?: PassMemory) => ReturnType<typeof poll>;
  /** Uploads whose name begins so fail. */
  failing: string;
  volume: Partial<OpenVolume> | undefined;
  now: string;
}

/** An ended run of which `files` is what its result.json says. */
function createWorld(files: Partial<ResultFiles>, line: StatusLine = LINE): World {
  const github = new MemoryGithub();
  const record = github.add({}, line);
  const told = report({
    state: "succeeded",
    changes: { record, files: { ...NO_FILES, until: "2026-11-25T09:30:00.000Z", ...files } },
  });
  const texts = new Map([[`7 ${KEY}/result.json`, JSON.stringify(resultOf([told]))]]);
  const written = new Map<string, string>();
  const fakes = createPollFakes(
    () => createSeen({ status: "success", retryCount: 0, finishedAt: "2026-11-24T09:30:00Z" }, 3),
    github,
  );
  const world: World = {
    github,
    uploads: [],
    failing: "nothing",
    volume: {},
    now: "2026-11-24T10:00:00Z",
    run: (memory) => poll(REQUEST, ports, memory),
  };
  const folder: ResultFolder = {
    root: async () => "memory",
    writeText: async (name, pieces) => {
      let text = "";
      for await (const piece of pieces) text += piece;
      written.set(name, text);
    },
    gather: async (_name, _version, read) => {
      let bytes = 0;
      await read(0, async (block) => {
        bytes += block.byteLength;
      });
      const none = new Uint8Array(bytes);
      return { bytes, sha256: "ab".repeat(32), head: none, tail: none };
    },
    remove: async () => undefined,
  };
  const volume: OpenVolume = {
    list: async function* () {
      for (const { path } of LATE) yield { path, kind: "file", bytes: 1, modified: 1 };
    },
    read: async (_path, { write }) => {
      await write(new Uint8Array(1));
      return 1;
    },
  };
  const finish = {
    artifacts: {
      offered: () => true,
      find: async () => undefined,
      get: async (id: number) => ({ id, workflowRun: 1, bytes: 1, createdAt: "" }),
      readText: async ({ id }: { readonly id: number }, file: string) => texts.get(`${id} ${file}`) ?? "",
      upload: async ({
        name,
        files: names,
      }: {
        readonly name: string;
        readonly files: readonly string[];
      }) => {
        if (name.startsWith(world.failing)) throw new Error("no room");
        world.uploads.push({ name, files: names });
        const id = 100 + world.uploads.length;
        texts.set(`${id} ${KEY}/result.json`, written.get(`${KEY}/result.json`) ?? "");
        return { id };
      },
    },
    folder,
    history: { mergeBase: async () => undefined, isOnDefaultBranch: async () => false },
    config: async () => parseConfigText(CONFIG),
    runUrl: "https://github.com/acme/digits/actions/runs/5",
  };
  const ports = {
    ...fakes.ports,
    clock: { now: () => new Date(world.now), wait: async () => undefined },
    finish: async () => finish,
    canKeep: () => true,
    openModal: async (): Promise<ModalObserver> => ({
      ...(await fakes.ports.openModal()),
      volumes: {
        open: async () => {
          if (world.volume === undefined) throw new Error("Modal did not answer.");
          return { ...volume, ...world.volume };
        },
      },
    }),
  };
  return world;
}

const lineOf = ({ github }: World): StatusLine | undefined => github.lineOf(1);
const comment = ({ github }: World): string => [...github.comments.values()][0]?.body ?? "";

describe("an ended run of which files are still to be fetched", () => {
  it("gets them into a further artifact, and its record is closed last", async () => {
    const world = createWorld({ late: LATE });
    expect(await world.run()).toMatchObject({ open: 0, finished: 0, nextPassAt: undefined });
    expect(world.uploads.map(({ name }) => name)).toEqual([
      `experiment-${KEY}-2`,
      `experiment-${KEY}-result-2`,
    ]);
    expect(world.uploads[0]?.files).toEqual(
      expect.arrayContaining([`${KEY}/files/run/a.txt`, `${KEY}/files/run/b.txt`, `${KEY}/result.json`]),
    );
    expect(lineOf(world)).toEqual({ ...LINE, artifact: 102, part: undefined });
    expect(comment(world)).toContain("**Files:** 2 files, 2 bytes, [in the artifact]");
    const { writes } = world.github;
    expect(await world.run()).toMatchObject({ reports: [] });
    expect(world.github.writes).toBe(writes);
  });

  it.each([
    ["after a day", {}, "2026-11-25T09:31:00Z", LINE, "was not fetched within a day of the run"],
    ["after twelve tries", {}, "2026-11-24T10:00:00Z", { ...LINE, part: 13 }, "was not fetched in 12 tries"],
  ])("has them named as left out %s, and nothing is fetched", async (_name, files, now, line, why) => {
    const world = createWorld({ ...files, late: LATE }, line);
    world.now = now;
    await world.run();
    expect(world.uploads.map(({ name }) => name)).toEqual([expect.stringContaining("-result-")]);
    expect(comment(world)).toContain("; 2 left out.");
    expect(comment(world)).toContain(why);
    expect(lineOf(world)?.part).toBeUndefined();
  });

  it("keeps them to be fetched where the upload fails, which counts and is tried once a job", async () => {
    const world = createWorld({ late: LATE });
    world.failing = `experiment-${KEY}-2`;
    const memory = new PassMemory(createPollFakes(() => createSeen()).ports);
    await world.run(memory);
    await world.run(memory);
    expect(lineOf(world)).toEqual({ ...LINE, part: 3 });
    expect(world.uploads).toEqual([]);
    world.failing = "nothing";
    await world.run();
    expect(world.uploads.map(({ name }) => name)[0]).toBe(`experiment-${KEY}-3`);
    expect(lineOf(world)?.part).toBeUndefined();
  });

  it("counts a pass that had all its time and got nothing whole", async () => {
    const world = createWorld({ late: LATE });
    const begun = Date.parse(world.now);
    world.volume = {
      read: async (_path, { write }) => {
        world.now = new Date(begun + 31 * 60_000).toISOString();
        await write(new Uint8Array(0));
        return 1;
      },
    };
    const { nextPassAt } = await world.run();
    expect(nextPassAt).toBeInstanceOf(Date);
    expect(lineOf(world)).toEqual({ ...LINE, part: 3 });
    expect(world.uploads).toEqual([]);
  });

  it("loses none of them where Modal does not answer", async () => {
    const world = createWorld({ late: LATE });
    world.volume = undefined;
    await world.run();
    expect(lineOf(world)).toMatchObject({ artifact: 7, part: 3 });
    world.volume = {};
    await world.run();
    expect(comment(world)).toContain("**Files:** 2 files");
  });

  it("is written once more where only its comment is still to be told", async () => {
    const world = createWorld({ late: [] });
    await world.run();
    expect(world.uploads).toEqual([]);
    expect(lineOf(world)).toEqual({ ...LINE, part: undefined });
    expect(comment(world)).toContain("**Files:** none.");
  });

  it("is repeated where the pass ends before the record is written", async () => {
    const world = createWorld({ late: LATE });
    world.github.killAfter = 1;
    await world.run();
    expect(lineOf(world)).toEqual(LINE);
    world.github.killAfter = Number.POSITIVE_INFINITY;
    await world.run();
    expect(lineOf(world)?.part).toBeUndefined();
    expect(comment(world)).toContain("**Files:** 2 files, 2 bytes, [in the artifact]");
  });
});
