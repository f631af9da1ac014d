// Calls on committed content without a mount: names, listings, downloads, uploads, removal, copies, hostile paths.

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { STATUS } from "../../local/modal/rpc.ts";
import { BLOCK_BYTES } from "../../local/modal/volume/file-calls.ts";
import { type OpenVolumes, openVolumes } from "./modal-volume-fixture.ts";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest();

/** As Modal's clients cut a file: blocks of 8 MiB, each without the zeros at its end. */
function cut(content: Buffer): Buffer[] {
  const count = Math.ceil(content.length / BLOCK_BYTES);
  return Array.from({ length: count }, (_, index) => {
    const block = content.subarray(index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES);
    return block.subarray(0, block.findLastIndex((byte) => byte !== 0) + 1);
  });
}

/** Uploads as a version-2 client does; gives the number of blocks that the server asked for. */
async function put(store: OpenVolumes, id: string, files: Readonly<Record<string, Buffer>>, force = false) {
  const blocks = Object.values(files).map(cut);
  const request = {
    volume_id: id,
    disallow_overwrite_existing_files: !force,
    files: Object.entries(files).map(([path, content], index) => ({
      path,
      size: String(content.length),
      mode: 0o640,
      blocks: (blocks[index] ?? []).map((block) => ({ contents_sha256: sha256(block) })),
    })),
  };
  const reply = await store.call("VolumePutFiles2", request);
  const missing = reply["missing_blocks"] as { file_index: number; block_index: number; put_url: string }[];
  for (const { file_index, block_index, put_url } of missing) {
    const body = new Uint8Array(blocks[file_index]?.[block_index] ?? Buffer.alloc(0));
    expect((await fetch(put_url, { method: "PUT", body })).status).toBe(200);
  }
  if (missing.length > 0)
    expect(await store.call("VolumePutFiles2", request)).toEqual({ missing_blocks: [] });
  return missing.length;
}

async function withTree(run: (store: OpenVolumes, id: string) => Promise<void>): Promise<void> {
  await using store = await openVolumes();
  const id = await store.createVolume("v");
  await put(store, id, { a: Buffer.from("A"), "d/b": Buffer.from("B"), "d/e/c": Buffer.from("C") });
  await run(store, id);
}

describe("VolumeGetOrCreate", () => {
  const cases = [
    { type: "OBJECT_CREATION_TYPE_UNSPECIFIED", missing: STATUS.NOT_FOUND, existing: "same" },
    { type: "OBJECT_CREATION_TYPE_CREATE_IF_MISSING", missing: "made", existing: "same" },
    { type: "OBJECT_CREATION_TYPE_CREATE_FAIL_IF_EXISTS", missing: "made", existing: STATUS.ALREADY_EXISTS },
    { type: "OBJECT_CREATION_TYPE_CREATE_OVERWRITE_IF_EXISTS", missing: "made", existing: "made" },
    { type: "OBJECT_CREATION_TYPE_EPHEMERAL", missing: "made", existing: "made" },
  ];
  it.each(cases)("$type", async ({ type, missing, existing }) => {
    await using store = await openVolumes();
    const there = await store.createVolume("there");
    const ask = async (name: string) => {
      const request = { deployment_name: name, object_creation_type: type, environment_name: "" };
      const reply = store.call("VolumeGetOrCreate", request);
      return reply.then(
        ({ volume_id }) => (volume_id === there ? "same" : "made"),
        (error: { code: number }) => error.code,
      );
    };
    expect([await ask("not-there"), await ask("there")]).toEqual([missing, existing]);
  });

  it("keeps the asked version, and names apart by environment", async () => {
    await using store = await openVolumes();
    const type = "OBJECT_CREATION_TYPE_CREATE_IF_MISSING";
    const request = { deployment_name: "v", object_creation_type: type, version: "VOLUME_FS_VERSION_V2" };
    const metadata = { name: "v", version: "VOLUME_FS_VERSION_V2" };
    const made = await store.call("VolumeGetOrCreate", request);
    expect(made).toMatchObject({ metadata, version: "VOLUME_FS_VERSION_V2" });
    const other = await store.call("VolumeGetOrCreate", { ...request, environment_name: "other" });
    expect(other["volume_id"]).not.toBe(made["volume_id"]);
    expect(await store.call("VolumeList", { environment_name: "other" })).toMatchObject({
      items: [{ label: "v", volume_id: other["volume_id"] }],
    });
    await store.call("VolumeRename", { volume_id: other["volume_id"], name: "w" });
    expect(await store.call("VolumeGetById", { volume_id: other["volume_id"] })).toMatchObject({
      metadata: { name: "w" },
    });
    await store.call("VolumeDelete", { volume_id: made["volume_id"] });
    expect(store.volumes.list().map(({ name }) => name)).toEqual(["w"]);
  });
});

describe("listings", () => {
  it.each([
    { path: "/", more: {}, expected: ["a", "d"] },
    { path: "", more: { recursive: true }, expected: ["a", "d", "d/b", "d/e", "d/e/c"] },
    { path: "/d/", more: {}, expected: ["d/b", "d/e"] },
    { path: "./d/b", more: { recursive: true }, expected: ["d/b"] },
    { path: "/", more: { recursive: true, max_entries: 2 }, expected: ["a", "d"] },
  ])("$path $more", ({ path, more, expected }) =>
    withTree(async (store, id) => {
      expect((await store.list(id, path, more)).map((entry) => entry.path)).toEqual(expected);
    }),
  );

  it.each(["missing", "a/below-a-file", "d/missing"])("NOT_FOUND for %s", (path) =>
    withTree(async (store, id) => {
      await expect(store.list(id, path)).rejects.toMatchObject({ code: STATUS.NOT_FOUND });
      await expect(store.read(id, path)).rejects.toMatchObject({ code: STATUS.NOT_FOUND });
    }),
  );
});

describe("blocks", () => {
  const noise = Buffer.from(
    Array.from({ length: 2 * BLOCK_BYTES + 5 }, (_, index) => (index * 31 + 7) % 256),
  );
  const zeroTail = Buffer.concat([noise.subarray(0, BLOCK_BYTES), Buffer.alloc(BLOCK_BYTES)]);

  it("brings files of any size, and asks only for blocks that it has not", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    const files = { empty: Buffer.alloc(0), small: Buffer.from("x"), noise, zeroTail };
    expect(await put(store, id, files)).toBe(5);
    for (const [path, content] of Object.entries(files)) {
      expect((await store.read(id, path)).equals(content), path).toBe(true);
    }
    expect(await put(store, id, { again: noise.subarray(0, BLOCK_BYTES) })).toBe(0);
  });

  it.each([
    { start: 0, len: 0, expected: [0, noise.length], urls: 3 },
    { start: BLOCK_BYTES - 1, len: 2, expected: [BLOCK_BYTES - 1, BLOCK_BYTES + 1], urls: 2 },
    { start: BLOCK_BYTES, len: 1, expected: [BLOCK_BYTES, BLOCK_BYTES + 1], urls: 1 },
    { start: noise.length - 1, len: 99, expected: [noise.length - 1, noise.length], urls: 1 },
    { start: noise.length + 1, len: 1, expected: [noise.length, noise.length], urls: 0 },
  ])("range $start + $len", async ({ start, len, expected, urls }) => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    await put(store, id, { noise });
    const range = { start: String(start), len: String(len) };
    const reply = await store.call("VolumeGetFile2", { volume_id: id, path: "noise", ...range });
    expect(reply["get_urls"]).toHaveLength(urls);
    expect((await store.read(id, "noise", range)).equals(noise.subarray(...expected))).toBe(true);
  });

  it("leaves out final zeros only for a client that pads", async () => {
    await using store = await openVolumes();
    const id = await store.createVolume("v");
    await put(store, id, { zeroTail });
    expect(await store.read(id, "zeroTail")).toHaveLength(2 * BLOCK_BYTES);
    expect(await store.read(id, "zeroTail", { client_pads_blocks: true })).toHaveLength(BLOCK_BYTES);
  });

  it("refuses a block that is not what its hash says", async () => {
    await using store = await openVolumes();
    const url = `${store.url}/volume/block/${"0".repeat(64)}`;
    expect((await fetch(url, { method: "PUT", body: "other" })).status).toBe(500);
    expect((await fetch(`${store.url}/volume/content/${"0".repeat(64)}?start=0&length=1`)).status).toBe(404);
  });
});

describe("changes", () => {
  it("puts no file in another's or a directory's place unless asked", () =>
    withTree(async (store, id) => {
      const content = Buffer.from("new");
      await expect(put(store, id, { a: content })).rejects.toMatchObject({ code: STATUS.ALREADY_EXISTS });
      await expect(put(store, id, { d: content }, true)).rejects.toMatchObject({
        code: STATUS.ALREADY_EXISTS,
      });
      await put(store, id, { a: content }, true);
      expect(String(await store.read(id, "a"))).toBe("new");
    }));

  const removals = [
    { path: "a", recursive: false, left: ["d", "d/b", "d/e", "d/e/c"] },
    { path: "d", recursive: true, left: ["a"] },
    { path: "d", recursive: false, left: STATUS.FAILED_PRECONDITION },
    { path: "/", recursive: true, left: [] },
    { path: "missing", recursive: true, left: STATUS.NOT_FOUND },
  ];
  it.each(removals)("removes $path, recursive $recursive", ({ path, recursive, left }) =>
    withTree(async (store, id) => {
      const done = store.call("VolumeRemoveFile2", { volume_id: id, path, recursive });
      if (typeof left === "number") await expect(done).rejects.toMatchObject({ code: left });
      else {
        await done;
        expect(await store.paths(id)).toEqual(left);
      }
    }),
  );

  const copies = [
    { src: ["a"], dst: "copy", recursive: false, added: ["copy"] },
    { src: ["a"], dst: "d", recursive: false, added: ["d/a"] },
    { src: ["a", "d/b"], dst: "d/e", recursive: false, added: ["d/e/a", "d/e/b"] },
    { src: ["d/e"], dst: "new", recursive: true, added: ["new", "new/c"] },
    { src: ["d"], dst: "d/e", recursive: true, added: STATUS.FAILED_PRECONDITION },
    { src: ["d"], dst: "new", recursive: false, added: STATUS.FAILED_PRECONDITION },
    { src: ["a", "d/b"], dst: "new", recursive: false, added: STATUS.FAILED_PRECONDITION },
    { src: ["missing"], dst: "new", recursive: false, added: STATUS.NOT_FOUND },
  ];
  it.each(copies)("copies $src to $dst, recursive $recursive", ({ src, dst, recursive, added }) =>
    withTree(async (store, id) => {
      const before = await store.paths(id);
      const request = { volume_id: id, src_paths: src, dst_path: dst, recursive };
      const done = store.call("VolumeCopyFiles2", request);
      if (typeof added === "number") await expect(done).rejects.toMatchObject({ code: added });
      else {
        await done;
        expect(await store.paths(id)).toEqual([...before, ...added].sort());
      }
    }),
  );
});

describe("hostile paths", () => {
  it.each(["../x", "d/../../x", "/..", "d/..", "x\0y", "x".repeat(5000)])("refuses %j everywhere", (path) =>
    withTree(async (store, id) => {
      const refusal = { code: STATUS.INVALID_ARGUMENT };
      await expect(store.list(id, path)).rejects.toMatchObject(refusal);
      await expect(store.read(id, path)).rejects.toMatchObject(refusal);
      await expect(put(store, id, { [path]: Buffer.from("x") })).rejects.toMatchObject(refusal);
      const remove = { volume_id: id, path, recursive: true };
      await expect(store.call("VolumeRemoveFile", remove)).rejects.toMatchObject(refusal);
      for (const [from, to] of [
        [path, "new"],
        ["a", path],
      ]) {
        const copy = { volume_id: id, src_paths: [from], dst_path: to };
        await expect(store.call("VolumeCopyFiles", copy)).rejects.toMatchObject(refusal);
      }
      expect(await store.paths(id)).toEqual(["a", "d", "d/b", "d/e", "d/e/c"]);
    }),
  );

  it.each(["/blob/../volumes/volumes.json", "/volume/content/..%2f..", "/blob/bl-x%2f..", "/blob/bl-none"])(
    "answers 404 to GET %s",
    async (path) => {
      await using store = await openVolumes();
      expect((await fetch(`${store.url}${path}`)).status).toBe(404);
    },
  );
});
