// Files put on a Volume by the real command line client, fetched through Modal's API as the poll does when a run ends.
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalModal, startLocalModal } from "../../local/modal/server.ts";
import { startCommand } from "../../scripts/demo/command.ts";
import { MODAL_TOKEN } from "../../scripts/demo/stand-ins.ts";
import { openModal } from "../../src/io/modal-api.ts";
import { createResultFolder } from "../../src/io/result-folder.ts";
import { type FilesRequest, fetchFiles, filesFolder } from "../../src/poll-files.ts";
import type { ModalObserver } from "../../src/ports.ts";
import type { OpenVolume, ResultFolder, Volumes } from "../../src/result-ports.ts";
import { createIntent } from "../support/poll-fakes.ts";

const MEBI = 1_048_576;
/** Begins like no format whose end is looked for, as some random bytes do. */
const LARGE = Buffer.concat([Buffer.from("numbers"), randomBytes(19 * MEBI)]);
let local: LocalModal;
let modal: ModalObserver;
let source: string;
let volumes: Volumes;

beforeAll(async () => {
  local = await startLocalModal({ tokens: [MODAL_TOKEN] });
  process.env["MODAL_SERVER_URL"] = local.url;
  modal = await openModal({ tokenId: MODAL_TOKEN.id, tokenSecret: MODAL_TOKEN.secret });
  if (modal.volumes === undefined) throw new Error("this observer reads no volumes");
  volumes = modal.volumes;
  source = mkdtempSync(path.join(tmpdir(), "volume-source-"));
  const files = {
    "runs/0123456789ab/last.bin": LARGE,
    "runs/0123456789ab/result.json": Buffer.from('{"accuracy": 0.9}'),
    "runs/0123456789ab/broken.json": Buffer.from('{"accuracy": 0.'),
    "runs/0123456789ab/next.pt.tmp": Buffer.from("half"),
    "runs/other/last.bin": Buffer.from("of another run"),
  };
  await cli("volume", "create", "results");
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(source, name.replaceAll("/", "-"));
    writeFileSync(file, content);
    await cli("volume", "put", "results", file, `/${name}`);
  }
});
afterAll(async () => {
  modal.close();
  rmSync(source, { recursive: true });
  await local.close();
});

async function cli(...argv: readonly string[]): Promise<void> {
  const env = {
    MODAL_SERVER_URL: local.url,
    MODAL_TOKEN_ID: MODAL_TOKEN.id,
    MODAL_TOKEN_SECRET: MODAL_TOKEN.secret,
  };
  const { code, stderr } = await startCommand(["modal", ...argv], { cwd: source, env }).ended;
  if (code !== 0) throw new Error(stderr);
}

const request = (more: Partial<FilesRequest> = {}): FilesRequest => ({
  intent: createIntent(),
  volume: "results",
  paths: ["runs/{key}/**"],
  begin: Number.POSITIVE_INFINITY,
  end: Number.POSITIVE_INFINITY,
  now: () => 0,
  ...more,
});
const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
const inFolder = async (folder: ResultFolder, name: string): Promise<Buffer> =>
  readFileSync(path.join(await folder.root(), filesFolder(createIntent()), name));

it("takes the run's files whole, over several blocks, and names what is not whole", async () => {
  const folder = createResultFolder();
  const { taken, left } = await fetchFiles(request(), volumes, folder);
  expect(taken.map(({ path: name, bytes, sha256: sum, whole }) => ({ name, bytes, sum, whole }))).toEqual(
    expect.arrayContaining([
      { name: "runs/0123456789ab/last.bin", bytes: LARGE.length, sum: sha256(LARGE), whole: false },
      {
        name: "runs/0123456789ab/result.json",
        bytes: 17,
        sum: sha256(Buffer.from('{"accuracy": 0.9}')),
        whole: true,
      },
    ]),
  );
  expect(taken).toHaveLength(2);
  expect(Object.fromEntries(left.map(({ path: name, why }) => [path.basename(name), why]))).toEqual({
    "broken.json": "is cut off, as its format shows",
    "next.pt.tmp": "was not finished, as its name says",
  });
  expect((await inFolder(folder, "runs/0123456789ab/last.bin")).equals(LARGE)).toBe(true);
});

it("continues where a download broke off", async () => {
  const folder = createResultFolder();
  const opened = await volumes.open({ name: "results" });
  if (opened === undefined) throw new Error("no volume");
  const starts: number[] = [];
  let [blocks, gone] = [0, true];
  const flaky: Volumes = {
    open: async () => ({
      list: opened.list,
      read: (name, { from, write }) => {
        starts.push(from);
        return opened.read(name, {
          from,
          write: async (block) => {
            blocks += 1;
            if (gone && blocks > 1) throw new Error("the connection is gone");
            await write(block);
          },
        });
      },
    }),
  };
  const only = request({ paths: ["runs/{key}/last.bin"] });
  expect((await fetchFiles(only, flaky, folder)).late).toMatchObject([
    { why: expect.stringContaining("could not be fetched") },
  ]);
  gone = false;
  const { taken } = await fetchFiles(only, flaky, folder);
  expect(taken).toMatchObject([{ sha256: sha256(LARGE), bytes: LARGE.length }]);
  expect(starts).toEqual([0, 8 * MEBI]);
});

it("takes what fits, and says so", async () => {
  const { taken, left } = await fetchFiles(request({ most: MEBI }), volumes, createResultFolder());
  expect(taken.map(({ path: name }) => path.basename(name))).toEqual(["result.json"]);
  expect(left).toContainEqual({
    path: "runs/0123456789ab/last.bin",
    why: "does not fit: 1.0 MB at most are fetched",
  });
});

it("begins nothing when the time is over, and says what is still to be fetched", async () => {
  const { taken, late } = await fetchFiles(request({ begin: -1 }), volumes, createResultFolder());
  expect(taken).toEqual([]);
  expect(late).toContainEqual({ path: "runs/0123456789ab/result.json", bytes: 17 });
});

it("breaks off what was begun when its own time is over, and goes on from there", async () => {
  const folder = createResultFolder();
  let time = 0;
  const only = request({ paths: ["runs/{key}/last.bin"], end: 0, now: () => time++ });
  const first = await fetchFiles(only, volumes, folder);
  expect(first).toMatchObject({ taken: [], late: [{ bytes: LARGE.length }] });
  const starts: number[] = [];
  const noted: Volumes = {
    open: async (place) => {
      const opened = await volumes.open(place);
      if (opened === undefined) return undefined;
      const read: OpenVolume["read"] = (name, range) => {
        starts.push(range.from);
        return opened.read(name, range);
      };
      return { ...opened, read };
    },
  };
  const { taken } = await fetchFiles({ ...only, end: Number.POSITIVE_INFINITY }, noted, folder);
  expect(taken).toMatchObject([{ sha256: sha256(LARGE), bytes: LARGE.length }]);
  expect(starts).toEqual([8 * MEBI]);
});

it("fetches again only what has changed since it was taken", async () => {
  const { taken } = await fetchFiles(request(), volumes, createResultFolder());
  const again = await fetchFiles(request({ have: taken }), volumes, createResultFolder());
  expect(again).toMatchObject({ taken: [], same: taken });
  const stale = taken.map((file) => ({ ...file, modified: "2026-11-01T00:00:00.000Z" }));
  const anew = await fetchFiles(request({ have: stale }), volumes, createResultFolder());
  expect(anew).toMatchObject({ taken, same: [] });
});

it("takes only the paths that are still to be fetched, within what is left of the size", async () => {
  const { taken } = await fetchFiles(
    request({ paths: ["runs/{key}/last.bin"] }),
    volumes,
    createResultFolder(),
  );
  const rest = { have: taken, only: new Set(["runs/0123456789ab/result.json", "runs/0123456789ab/gone.pt"]) };
  const fits = await fetchFiles(request({ ...rest, most: LARGE.length + 17 }), volumes, createResultFolder());
  expect(fits).toMatchObject({
    taken: [{ path: "runs/0123456789ab/result.json" }],
    left: [{ path: "runs/0123456789ab/gone.pt", why: "is no longer on the Volume" }],
  });
  const full = await fetchFiles(request({ ...rest, most: LARGE.length + 16 }), volumes, createResultFolder());
  expect(full.taken).toEqual([]);
});

it("does not take a file that another of its size has come in the place of while it was fetched", async () => {
  const opened = await volumes.open({ name: "results" });
  if (opened === undefined) throw new Error("no volume");
  let reads = 0;
  const replaced: Volumes = {
    open: async () => ({
      list: async function* (root) {
        for await (const file of opened.list(root)) yield { ...file, modified: file.modified + reads };
      },
      read: (name, range) => {
        reads = 1;
        return opened.read(name, range);
      },
    }),
  };
  const folder = createResultFolder();
  const { taken, left } = await fetchFiles(request({ paths: ["runs/{key}/last.bin"] }), replaced, folder);
  expect({ taken, left }).toEqual({
    taken: [],
    left: [{ path: "runs/0123456789ab/last.bin", why: "changed while it was fetched" }],
  });
  await expect(inFolder(folder, "runs/0123456789ab/last.bin")).rejects.toThrow("ENOENT");
});

it("fetches several files at once, and holds few of them in memory", async () => {
  const made = Array.from({ length: 12 }, (_, index) => ({
    path: `runs/0123456789ab/${index}.txt`,
    kind: "file" as const,
    bytes: 1,
    modified: 1,
  }));
  let [now, most] = [0, 0];
  const begun: (() => void)[] = [];
  const slow: Volumes = {
    open: async () => ({
      list: async function* () {
        yield* made;
      },
      read: async (_path, { write }) => {
        now += 1;
        most = Math.max(most, now);
        await new Promise<void>((resolve) => {
          begun.push(resolve);
          // Whoever waits is let go once as many wait as are fetched at once, or no more come.
          if (begun.length === 4) for (const go of begun.splice(0)) go();
        });
        await write(new Uint8Array(1));
        now -= 1;
        return 1;
      },
    }),
  };
  const { taken } = await fetchFiles(request(), slow, createResultFolder());
  expect(taken.map(({ path: name }) => name)).toEqual(made.map(({ path: name }) => name).toSorted());
  expect(most).toBe(4);
});

it.each([
  ["a Volume that is not there", request({ volume: "none" }), "is no Volume that this token can see"],
  [
    "a Volume in another environment",
    request({ intent: createIntent({ modal_environment: "dev" }) }),
    "Volume",
  ],
])("names %s", async (_name, asked, why) => {
  const { taken, left } = await fetchFiles(asked, volumes, createResultFolder());
  expect(taken).toEqual([]);
  expect(left).toEqual([{ path: asked.volume, why: expect.stringContaining(why) }]);
});

it("takes nothing where the path is not there", async () => {
  expect(await fetchFiles(request({ paths: ["nowhere/*.pt"] }), volumes, createResultFolder())).toEqual({
    taken: [],
    left: [],
    late: [],
    same: [],
  });
});

it("asks the account for its prices, and for a bill only once it can be whole", async () => {
  expect(await modal.billing?.rates()).toMatchObject({ A10: "1.2" });
  const now = new Date().toISOString();
  expect(await modal.billing?.billed({ app: "ap-none", from: now, to: now })).toBeUndefined();
});
