// Loads Modal's protocol from the descriptor that set-up derives from the installed wheel: buffers in, service and codecs out.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ServiceDefinition } from "@grpc/grpc-js";
import { loadFileDescriptorSetFromBuffer } from "@grpc/proto-loader";
import type { Message } from "./rpc.ts";

const DESCRIPTOR = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  "..",
  "..",
  ".cache",
  "modal-api.binpb",
);

export interface Protocol {
  readonly service: ServiceDefinition;
  /** Serializes one message of the package `modal.client`, e.g. `ContainerArguments`. */
  encode(name: string, message: Message): Buffer;
}

/** Loads the protocol. Throws one sentence when set-up has not run. */
export function loadProtocol(file = DESCRIPTOR): Protocol {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error(`no protocol descriptor at ${file}; run "npm run setup" first`, { cause });
  }
  const definitions = loadFileDescriptorSetFromBuffer(bytes, {
    keepCase: true,
    longs: String,
    enums: String,
  });
  const service = definitions["modal.client.ModalClient"];
  if (service === undefined || "format" in service)
    throw new Error(`${file} holds no modal.client.ModalClient`);
  return {
    // proto-loader's own ServiceDefinition is structurally grpc-js's; the two packages do not share the type.
    service: service as unknown as ServiceDefinition,
    encode(name, message) {
      const type = definitions[`modal.client.${name}`];
      if (type === undefined || !("serialize" in type) || typeof type.serialize !== "function") {
        throw new Error(`no message type ${name}`);
      }
      return type.serialize({ ...message });
    },
  };
}
