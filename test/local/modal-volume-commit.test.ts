// Who sees what and when: commits, reloads, new containers, restarts.

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openVolumes, temporaryDir, until } from "./modal-volume-fixture.ts";

describe("visibility", () => {
  it("shows a file to listings, other containers and new ones only after a commit", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    const b = await store.container("ta-b", id);
    writeFileSync(join(a.live, "x"), "1");
    await store.call("VolumeReload", { volume_id: id }, b.taskId);
    expect(await store.paths(id)).toEqual([]);
    expect(readdirSync(b.live)).toEqual([]);
    expect(readdirSync((await store.container("ta-c", id)).live)).toEqual([]);

    await store.call("VolumeCommit", { volume_id: id }, a.taskId);
    expect(await store.paths(id)).toEqual(["x"]);
    expect(readdirSync(b.live)).toEqual([]);
    expect(readdirSync((await store.container("ta-d", id)).live)).toEqual(["x"]);
    await store.call("VolumeReload", { volume_id: id }, b.taskId);
    expect(readFileSync(join(b.live, "x"), "utf8")).toBe("1");
  });

  it("commits in the background while attached, and not after release", async () => {
    await using store = await openVolumes({ commitEveryMs: 10 });
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    writeFileSync(join(a.live, "x"), "1");
    await until(async () => (await store.paths(id)).includes("x"));
    const explicit = await store.container("ta-b", id, { backgroundCommits: false });
    writeFileSync(join(explicit.live, "y"), "1");
    writeFileSync(join(a.live, "z"), "1");
    await until(async () => (await store.paths(id)).includes("z"));
    await explicit.commit();
    expect(await store.paths(id)).toEqual(["x", "z"]);
  });

  it("loses what a killed container did not commit, and keeps a final commit", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const killed = await store.container("ta-a", id);
    writeFileSync(join(killed.live, "lost"), "1");
    await killed.release();
    const ended = await store.container("ta-b", id);
    writeFileSync(join(ended.live, "kept"), "1");
    await ended.commit();
    await ended.release();
    expect(await store.paths(id)).toEqual(["kept"]);
    expect(() => statSync(ended.live)).toThrow();
  });

  it("refuses commit and reload outside a container that mounts the volume", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const other = await store.container("ta-a", await store.createVolume("w"));
    for (const method of ["VolumeCommit", "VolumeReload"]) {
      await expect(store.call(method, { volume_id: id })).rejects.toMatchObject({ code: 5 });
      await expect(store.call(method, { volume_id: id }, other.taskId)).rejects.toMatchObject({ code: 5 });
    }
  });

  it("ignores what is written to a read-only mount", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id, { readOnly: true });
    writeFileSync(join(a.live, "x"), "1");
    await store.call("VolumeCommit", { volume_id: id }, a.taskId);
    expect(await store.paths(id)).toEqual([]);
  });
});

describe("several writers", () => {
  it("lets the last writer of a file win and keeps the files that others wrote", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    const b = await store.container("ta-b", id);
    writeFileSync(join(a.live, "shared"), "a");
    writeFileSync(join(a.live, "of-a"), "a");
    writeFileSync(join(b.live, "shared"), "b");
    writeFileSync(join(b.live, "of-b"), "b");
    await b.commit();
    await a.commit();
    expect(await store.paths(id)).toEqual(["of-a", "of-b", "shared"]);
    expect(String(await store.read(id, "shared"))).toBe("a");
    // Neither has changed anything since, so nothing may go back to an older state.
    await b.commit();
    await a.commit();
    expect(String(await store.read(id, "shared"))).toBe("a");
    await store.call("VolumeReload", { volume_id: id }, b.taskId);
    expect(readFileSync(join(b.live, "shared"), "utf8")).toBe("a");
    expect(readdirSync(b.live).sort()).toEqual(["of-a", "of-b", "shared"]);
  });

  it("passes on deletions, but keeps a directory into which another wrote", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    mkdirSync(join(a.live, "d/deep"), { recursive: true });
    for (const name of ["d/x", "d/deep/y", "z"]) writeFileSync(join(a.live, name), "1");
    await a.commit();
    const b = await store.container("ta-b", id);
    writeFileSync(join(b.live, "d/deep/new"), "b");
    await b.commit();
    rmSync(join(a.live, "d"), { recursive: true });
    await a.commit();
    expect(await store.paths(id)).toEqual(["d", "d/deep", "d/deep/new", "z"]);
    await store.call("VolumeReload", { volume_id: id }, b.taskId);
    expect(readdirSync(b.live, { recursive: true }).map(String).sort()).toEqual(await store.paths(id));
  });

  it("turns files into directories and back", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    const b = await store.container("ta-b", id);
    const exchange = async () => {
      await store.call("VolumeCommit", { volume_id: id }, a.taskId);
      await store.call("VolumeReload", { volume_id: id }, b.taskId);
    };
    writeFileSync(join(a.live, "x"), "file");
    await exchange();
    unlinkSync(join(a.live, "x"));
    mkdirSync(join(a.live, "x"));
    writeFileSync(join(a.live, "x/y"), "inside");
    await exchange();
    expect(readFileSync(join(b.live, "x/y"), "utf8")).toBe("inside");
    rmSync(join(a.live, "x"), { recursive: true });
    writeFileSync(join(a.live, "x"), "file again");
    await exchange();
    expect(readFileSync(join(b.live, "x"), "utf8")).toBe("file again");
  });
});

describe("what is kept", () => {
  it("keeps modes, times, links and empty directories", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    writeFileSync(join(a.live, "run.sh"), "#!/bin/sh");
    chmodSync(join(a.live, "run.sh"), 0o750);
    utimesSync(join(a.live, "run.sh"), 1_700_000_000, 1_700_000_000);
    mkdirSync(join(a.live, "empty"), { mode: 0o700 });
    symlinkSync("run.sh", join(a.live, "latest"));
    symlinkSync("/etc/passwd", join(a.live, "outside"));
    await a.commit();
    expect((await store.list(id)).map(({ path, type, size }) => [path, type, size])).toEqual([
      ["empty", "DIRECTORY", 0],
      ["latest", "SYMLINK", 0],
      ["outside", "SYMLINK", 0],
      ["run.sh", "FILE", 9],
    ]);
    const b = await store.container("ta-b", id);
    const run = statSync(join(b.live, "run.sh"));
    expect([run.mode & 0o7777, run.mtimeMs]).toEqual([0o750, 1_700_000_000_000]);
    expect(statSync(join(b.live, "empty")).mode & 0o7777).toBe(0o700);
    expect(readlinkSync(join(b.live, "outside"))).toBe("/etc/passwd");
    chmodSync(join(b.live, "run.sh"), 0o700);
    await b.commit();
    await store.call("VolumeReload", { volume_id: id }, a.taskId);
    expect(statSync(join(a.live, "run.sh")).mode & 0o7777).toBe(0o700);
  });

  it("sees a change that left size and time as they were", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    for (const text of ["one", "two", "six"]) {
      writeFileSync(join(a.live, "x"), text);
      utimesSync(join(a.live, "x"), 1_700_000_000, 1_700_000_000);
      await a.commit();
      expect(String(await store.read(id, "x"))).toBe(text);
    }
  });

  it("stores only what changed", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    for (let index = 0; index < 50; index += 1) writeFileSync(join(a.live, `f${index}`), `content ${index}`);
    await a.commit();
    const contents = () => readdirSync(join(store.dataDir, "contents")).length;
    expect(contents()).toBe(50);
    writeFileSync(join(a.live, "f7"), "changed");
    renameSync(join(a.live, "f8"), join(a.live, "renamed"));
    await a.commit();
    expect(contents()).toBe(51);
  });

  it("gives a next server on the same directory all that was committed and nothing else", async () => {
    const dataDir = temporaryDir();
    let id = "";
    {
      await using store = await openVolumes({ dataDir });
      id = await store.createVolume("kept");
      const a = await store.container("ta-a", id);
      mkdirSync(join(a.live, "d"));
      writeFileSync(join(a.live, "d/x"), "1");
      await a.commit();
      writeFileSync(join(a.live, "d/x"), "2");
      writeFileSync(join(a.live, "uncommitted"), "2");
      await store.volumes.writeBlob(Buffer.from("gone after the restart"));
    }
    await using store = await openVolumes({ dataDir });
    expect(store.volumes.list()).toMatchObject([{ id, name: "kept", environment: "main", version: 1 }]);
    expect(await store.createVolume("kept")).toBe(id);
    expect(await store.paths(id)).toEqual(["d", "d/x"]);
    expect(String(await store.read(id, "d/x"))).toBe("1");
    expect(readdirSync(join(dataDir, "blobs"))).toEqual([]);
    expect(readdirSync(join(dataDir, "contents"))).toHaveLength(1);
    rmSync(dataDir, { recursive: true });
  });
});
