// Answers for what a function is made of: uploaded source files and image definitions, recorded by content.
import { createHash } from "node:crypto";
import { bytesOf, childrenOf, numberOf, textOf, textsOf, timestamp } from "../field.ts";
import { createId } from "../id.ts";
import { type Handlers, type Message, RpcError } from "../rpc.ts";
import { type ImageRecord, lookUp, type MountRecord } from "../state.ts";
import type { World } from "../world.ts";

function checksum(files: MountRecord["files"]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.name}\0${file.sha256}\0`);
  return hash.digest("hex");
}

/** A global mount (the client's own packages) holds nothing here: containers use the installed client. */
function mount(world: World, request: Message): Message {
  const files = childrenOf(request, "files").map((file) => ({
    name: textOf(file, "filename"),
    sha256: textOf(file, "sha256_hex"),
    mode: numberOf(file, "mode"),
  }));
  const missing = files.find((file) => !world.state.files.has(file.sha256));
  if (missing !== undefined)
    throw new RpcError("FAILED_PRECONDITION", `File ${missing.name} was not uploaded.`);
  const record: MountRecord = { id: createId("mo"), files };
  world.state.mounts.set(record.id, record);
  return { mount_id: record.id, handle_metadata: { content_checksum_sha256_hex: checksum(files) } };
}

/** Large files come as a blob that was uploaded before. */
async function putFile(world: World, readBlob: ReadBlob, request: Message): Promise<Message> {
  const wanted = textOf(request, "sha256_hex");
  const blob = textOf(request, "data_blob_id");
  const inline = bytesOf(request, "data");
  const given = "data" in request || blob !== "";
  if (!given) return { exists: world.state.files.has(wanted), checked_at: timestamp(Date.now()) };
  const data = blob === "" ? inline : await readBlob(blob);
  const actual = createHash("sha256").update(data).digest("hex");
  if (actual !== wanted)
    throw new RpcError("INVALID_ARGUMENT", `Content has SHA-256 ${actual}, not ${wanted}.`);
  world.state.files.set(wanted, data);
  return { exists: true, checked_at: timestamp(Date.now()) };
}

/** The uploaded bytes of a blob; NOT_FOUND when there are none. */
export type ReadBlob = (blobId: string) => Promise<Buffer>;

function isBroken(world: World, definition: Message): boolean {
  const commands = textsOf(definition, "dockerfile_commands").join("\n");
  return world.faults.buildMarkers.some((marker) => commands.includes(marker));
}

/** Images are recorded, not built. One whose commands hold a marker that a fault named is left for the join to fail. */
function image(world: World, request: Message): Message {
  const known = textOf(request, "existing_image_id");
  if (known !== "") return { image_id: known, result: { status: "GENERIC_STATUS_SUCCESS" } };
  const definition = request["image"];
  const record: ImageRecord = {
    id: createId("im"),
    definition: typeof definition === "object" && definition !== null ? { ...definition } : {},
    builderVersion: textOf(request, "builder_version"),
    appId: textOf(request, "app_id"),
  };
  world.state.images.set(record.id, record);
  const metadata = { image_builder_version: record.builderVersion };
  if (isBroken(world, record.definition)) return { image_id: record.id, metadata };
  return { image_id: record.id, metadata, result: { status: "GENERIC_STATUS_SUCCESS" } };
}

async function* join(world: World, request: Message): AsyncGenerator<Message> {
  const record = lookUp(world.state.images, "Image", textOf(request, "image_id"));
  if (!isBroken(world, record.definition)) {
    yield { result: { status: "GENERIC_STATUS_SUCCESS" } };
    return;
  }
  const commands = textsOf(record.definition, "dockerfile_commands");
  const lines = [
    `Building image ${record.id}\n`,
    ...commands.map((line) => `=> ${line}\n`),
    "ERROR: build failed\n",
  ];
  yield {
    entry_id: "1-0",
    task_logs: lines.map((data) => ({
      data,
      file_descriptor: "FILE_DESCRIPTOR_STDERR",
      timestamp: world.clock.now() / 1000,
    })),
  };
  yield {
    entry_id: "2-0",
    result: {
      status: "GENERIC_STATUS_FAILURE",
      exception: `Image build for ${record.id} failed. See build logs for more details.`,
    },
  };
}

export function mountHandlers(world: World, readBlob: ReadBlob): Handlers {
  return {
    unary: {
      MountGetOrCreate: (request) => mount(world, request),
      MountBatchedCheckExistence: (request) => ({
        missing_sha256_hex_hashes: textsOf(request, "sha256_hex_hashes").filter(
          (hash) => !world.state.files.has(hash),
        ),
        checked_at: timestamp(Date.now()),
      }),
      MountPutFile: (request) => putFile(world, readBlob, request),
      ImageGetOrCreate: (request) => image(world, request),
      ImageFromId(request) {
        const record = lookUp(world.state.images, "Image", textOf(request, "image_id"));
        return { image_id: record.id, metadata: { image_builder_version: record.builderVersion } };
      },
    },
    streaming: { ImageJoinStreaming: (request) => join(world, request) },
  };
}
