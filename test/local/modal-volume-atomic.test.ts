// What a reader may meet while a container writes: whole files only, in the order in which they were written.

import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openVolumes, temporaryDir, until } from "./modal-volume-fixture.ts";

const SIZE = 300_000;
const ROUNDS = 40;

/** Writes as a careful training does: each file under another name first, the index after the data. */
async function train(live: string, pause: () => Promise<void>): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [name, content] of [
      [`step-${round}`, Buffer.alloc(SIZE, round)],
      ["checkpoint", Buffer.alloc(SIZE, round)],
      ["index", Buffer.from(`step-${round}`)],
    ] as const) {
      writeFileSync(join(live, `${name}.new`), content.subarray(0, content.length / 2));
      await pause();
      writeFileSync(join(live, `${name}.new`), content.subarray(content.length / 2), { flag: "a" });
      renameSync(join(live, `${name}.new`), join(live, name));
    }
    // Old steps stay for a while: a snapshot of a busy machine may take longer than two rounds.
    if (round > 20) rmSync(join(live, `step-${round - 20}`));
  }
}

describe("background commits while a container writes", () => {
  it("never shows half of a renamed file, nor an index before the data that it names", async () => {
    await using store = await openVolumes({ commitEveryMs: 1 });
    const id = await store.createVolume("v");
    const writer = await store.container("ta-a", id);
    const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 4));
    const training = train(writer.live, turn);
    let isTraining = true;
    const ended = training.then(() => {
      isTraining = false;
    });
    const seen = new Set<number>();
    const reads = await store.container("ta-b", id, { backgroundCommits: false });
    while (isTraining) {
      await store.call("VolumeReload", { volume_id: id }, reads.taskId);
      const index = await readFile(join(reads.live, "index"), "utf8").catch(() => "");
      if (index !== "") await readFile(join(reads.live, index));
      const downloaded = await store.read(id, "checkpoint").catch(() => Buffer.alloc(SIZE));
      for (const content of [downloaded, ...(await existing(join(reads.live, "checkpoint")))]) {
        expect(content.length).toBe(SIZE);
        expect(content.every((byte) => byte === content[0])).toBe(true);
        seen.add(content[0] ?? 0);
      }
    }
    await ended;
    expect(seen.size).toBeGreaterThan(2);
    await until(async () => String(await store.read(id, "index")) === `step-${ROUNDS}`);
  });
});

async function existing(path: string): Promise<Buffer[]> {
  return readFile(path).then(
    (content) => [content],
    () => [],
  );
}

describe("a container that turns its directory against the server", () => {
  it("cannot make a reload write outside of the volume", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const honest = await store.container("ta-a", id);
    const hostile = await store.container("ta-b", id);
    mkdirSync(join(honest.live, "d"));
    writeFileSync(join(honest.live, "d/x"), "1");
    await honest.commit();
    await store.call("VolumeReload", { volume_id: id }, hostile.taskId);
    const outside = temporaryDir();
    rmSync(join(hostile.live, "d"), { recursive: true });
    symlinkSync(outside, join(hostile.live, "d"));
    writeFileSync(join(honest.live, "d/y"), "2");
    await honest.commit();
    await store.call("VolumeReload", { volume_id: id }, hostile.taskId);
    await expect(readFile(join(outside, "y"))).rejects.toThrow();
    rmSync(outside, { recursive: true });
  });

  it("cannot publish what a symlink points to", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const hostile = await store.container("ta-a", id);
    const outside = temporaryDir();
    writeFileSync(join(outside, "secret"), "secret");
    symlinkSync(outside, join(hostile.live, "dir"));
    symlinkSync(join(outside, "secret"), join(hostile.live, "file"));
    symlinkSync("../../../../secret", join(hostile.live, "up"));
    await hostile.commit();
    expect(await store.paths(id)).toEqual(["dir", "file", "up"]);
    for (const path of ["file", "up", "dir/secret"]) {
      await expect(store.read(id, path)).rejects.toMatchObject({ code: 5 });
    }
    rmSync(outside, { recursive: true });
  });
});
