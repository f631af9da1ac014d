// Mounts as a process sees them: at any path, with its own pid and signals, and gone afterwards.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { probeMountWay } from "../../local/modal/volume/mount-way.ts";
import { type Container, openVolumes, temporaryDir, until } from "./modal-volume-fixture.ts";

const way = await probeMountWay();
const MISSING_AT_ROOT = `/modal-volume-test-${process.pid}`;

/** Runs a shell script inside the container; standard output as text. */
function start(container: Container, script: string) {
  const [command = "", ...args] = container.wrap(["sh", "-c", script]);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(String(chunk)));
  return { child, text: () => output.join(""), ended: once(child, "close") };
}

async function run(container: Container, script: string): Promise<string> {
  const { text, ended } = start(container, script);
  await ended;
  return text().trim();
}

describe(`mounts by ${way}`, () => {
  it("shows a volume at a path whose parents do not exist, and leaves nothing there, or says why not", async () => {
    await using store = await openVolumes({ mountWay: way });
    const id = await store.createVolume("v");
    const mountPath = `${MISSING_AT_ROOT}/deep/checkpoints`;
    if (way === "symlink" && process.getuid?.() !== 0) {
      await expect(store.container("ta-a", id, { mountPath })).rejects.toThrow(mountPath);
    } else {
      const a = await store.container("ta-a", id, { mountPath });
      expect(await run(a, `echo inside > ${mountPath}/x; cat ${mountPath}/x; ls -d /usr /etc`)).toBe(
        "inside\n/etc\n/usr",
      );
      await a.commit();
      await a.release();
      expect(String(await store.read(id, "x"))).toBe("inside\n");
    }
    expect(existsSync(MISSING_AT_ROOT)).toBe(false);
  });

  it("shows each of two containers its own directory at the same path, or refuses the second", async () => {
    await using store = await openVolumes({ mountWay: way });
    const id = await store.createVolume("v");
    const mountPath = join(temporaryDir(), "shared path");
    const a = await store.container("ta-a", id, { mountPath });
    const second = store.container("ta-b", id, { mountPath });
    if (way === "symlink") {
      await expect(second).rejects.toThrow(mountPath);
      return;
    }
    const b = await second;
    expect(await run(a, `echo a > '${mountPath}/x'; cat '${mountPath}/x'`)).toBe("a");
    expect(await run(b, `ls '${mountPath}'`)).toBe("");
    await a.commit();
    await store.call("VolumeReload", { volume_id: id }, b.taskId);
    expect(await run(b, `cat '${mountPath}/x'`)).toBe("a");
  });

  it("keeps pid, signals, working directory and exit code those of the command", async () => {
    await using store = await openVolumes({ mountWay: way });
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id, { mountPath: `${temporaryDir()}/m` });
    expect(await run(a, "pwd")).toBe(process.cwd());
    for (const signal of ["SIGINT", "SIGTERM", "SIGKILL", "SIGUSR1"] as const) {
      const { child, text, ended } = start(a, "echo $$; exec sleep 60");
      await until(() => text().includes("\n"));
      expect(Number(text())).toBe(child.pid);
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
    }
    const { ended } = start(a, "exit 7");
    expect(await ended).toEqual([7, null]);
  });

  it("refuses writes to a read-only mount, and shows a sub_path only", async () => {
    await using store = await openVolumes({ mountWay: way });
    const id = await store.createVolume("v");
    const mountPath = `${temporaryDir()}/m`;
    const a = await store.container("ta-a", id, { mountPath, subPath: "/users/../users/me" });
    await run(a, `echo mine > ${mountPath}/x`);
    await a.commit();
    await a.release();
    expect(await store.paths(id)).toEqual(["users", "users/me", "users/me/x"]);
    const b = await store.container("ta-b", id, { mountPath, readOnly: true });
    await run(b, `echo other > ${mountPath}/users/me/x; echo new > ${mountPath}/y`);
    await store.call("VolumeCommit", { volume_id: id }, b.taskId);
    expect(await store.paths(id)).toEqual(["users", "users/me", "users/me/x"]);
    if (way !== "symlink")
      expect(await run(b, `cat ${mountPath}/users/me/x; ls ${mountPath}`)).toBe("mine\nusers");
  });
});

describe("what is refused", () => {
  it.each(["relative", "/", "//", "/a/.."])("mount path %s", async (mountPath) => {
    await using store = await openVolumes({ mountWay: way });
    const id = await store.createVolume("v");
    await expect(store.container("ta-a", id, { mountPath })).rejects.toThrow(`'${mountPath}'`);
  });

  it("an unknown volume, and a sub_path whose link leads out", async () => {
    await using store = await openVolumes();
    await expect(store.container("ta-a", "vo-none")).rejects.toMatchObject({ code: 5 });
    const id = await store.createVolume("v");
    const a = await store.container("ta-a", id);
    symlinkSync(temporaryDir(), join(a.live, "out"));
    await a.commit();
    await expect(store.container("ta-b", id, { subPath: "out" })).rejects.toThrow("out");
  });
});

describe("mounts by symlink", () => {
  it("makes the parents that it needs, and removes them with the link", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const base = temporaryDir();
    const mountPath = join(base, "not/there/yet");
    const a = await store.container("ta-a", id, { mountPath });
    writeFileSync(join(mountPath, "x"), "1");
    await a.commit();
    expect(await store.paths(id)).toEqual(["x"]);
    await a.release();
    expect(existsSync(join(base, "not"))).toBe(false);
    expect(existsSync(base)).toBe(true);
  });

  it("refuses a path that is taken, touching nothing", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const mountPath = join(temporaryDir(), "taken");
    mkdirSync(mountPath);
    writeFileSync(join(mountPath, "mine"), "1");
    await expect(store.container("ta-a", id, { mountPath })).rejects.toThrow(mountPath);
    expect(readFileSync(join(mountPath, "mine"), "utf8")).toBe("1");
  });

  it("takes the place of a link that an ended server left behind, and of no other", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const base = temporaryDir();
    const [stale, foreign] = [join(base, "stale"), join(base, "foreign")];
    symlinkSync("/var/data/live/999999999/ta-x/vo-x/content", stale);
    symlinkSync("/nonexistent", foreign);
    const a = await store.container("ta-a", id, { mountPath: stale });
    expect(existsSync(stale)).toBe(true);
    await a.release();
    expect(() => lstatSync(stale)).toThrow();
    await expect(store.container("ta-b", id, { mountPath: foreign })).rejects.toThrow(foreign);
    expect(lstatSync(foreign).isSymbolicLink()).toBe(true);
    rmSync(base, { recursive: true });
  });
});
