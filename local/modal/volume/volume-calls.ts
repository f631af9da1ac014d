// Answers the calls about whole volumes: make, find, list, rename, delete, commit, reload.

import { childOf, numberOf, textOf } from "../field.ts";
import { type CallContext, type Handlers, type Message, RpcError } from "../rpc.ts";
import type { LiveDirectory } from "./live-directory.ts";
import type { Creation, Registry } from "./registry.ts";
import type { VolumeIdentity } from "./volume.ts";

/** What each ObjectCreationType of the protocol asks for. */
const CREATIONS: Readonly<Record<string, Creation>> = {
  "": "lookup",
  OBJECT_CREATION_TYPE_UNSPECIFIED: "lookup",
  OBJECT_CREATION_TYPE_CREATE_IF_MISSING: "create-if-missing",
  OBJECT_CREATION_TYPE_CREATE_FAIL_IF_EXISTS: "create",
  OBJECT_CREATION_TYPE_CREATE_OVERWRITE_IF_EXISTS: "overwrite",
  OBJECT_CREATION_TYPE_ANONYMOUS_OWNED_BY_APP: "ephemeral",
  OBJECT_CREATION_TYPE_EPHEMERAL: "ephemeral",
};

/** The environment that an empty name means. */
const DEFAULT_ENVIRONMENT = "main";

export interface VolumeCallOptions {
  readonly registry: Registry;
  /** The container's live directory of a volume, when it has it mounted. */
  readonly live: (taskId: string, volumeId: string) => LiveDirectory | undefined;
}

export function createVolumeCalls({ registry, live }: VolumeCallOptions): Handlers["unary"] {
  function mounted(request: Message, { taskId }: CallContext): LiveDirectory {
    const { id, name } = registry.identity(textOf(request, "volume_id"));
    const found = taskId === undefined ? undefined : live(taskId, id);
    if (found !== undefined) return found;
    const message = `Volume '${name || id}' is not mounted here: commit and reload work inside a container that mounts it`;
    throw new RpcError("NOT_FOUND", message);
  }
  return {
    VolumeGetOrCreate: (request) => described(registry.getOrCreate(readAsked(request))),
    VolumeGetById: (request) => described(registry.identity(textOf(request, "volume_id"))),
    VolumeHeartbeat: () => ({}),
    VolumeList: (request) => listPage(registry.list(), request),
    VolumeRename: (request) => {
      registry.rename(textOf(request, "volume_id"), textOf(request, "name"));
      return {};
    },
    VolumeDelete: (request) => {
      registry.delete(textOf(request, "volume_id"));
      return {};
    },
    VolumeCommit: async (request, context) => {
      await mounted(request, context).commit();
      return { skip_reload: false };
    },
    VolumeReload: async (request, context) => {
      await mounted(request, context).reload();
      return {};
    },
  };
}

function readAsked(request: Message) {
  const creation = CREATIONS[textOf(request, "object_creation_type")];
  if (creation === undefined) throw new RpcError("INVALID_ARGUMENT", "object_creation_type is not known");
  const version = textOf(request, "version") === "VOLUME_FS_VERSION_V2" ? 2 : 1;
  const name = creation === "ephemeral" ? "" : textOf(request, "deployment_name");
  if (name === "" && creation !== "ephemeral") {
    throw new RpcError("INVALID_ARGUMENT", "deployment_name is empty: give the volume's name");
  }
  return { name, environment: environmentOf(request), creation, version } as const;
}

function environmentOf(request: Message): string {
  return textOf(request, "environment_name") || DEFAULT_ENVIRONMENT;
}

function described(identity: VolumeIdentity): Message {
  const metadata = metadataOf(identity);
  return { volume_id: identity.id, version: metadata.version, metadata };
}

function metadataOf({ name, version, createdAt }: VolumeIdentity) {
  return {
    name,
    version: `VOLUME_FS_VERSION_V${version}`,
    creation_info: { created_at: createdAt, created_by: "local" },
  };
}

/** Named volumes of one environment, newest first, as many and as old as the request's page asks for. */
function listPage(all: readonly VolumeIdentity[], request: Message): Message {
  const environment = environmentOf(request);
  const page = childOf(request, "pagination");
  const before = numberOf(page, "created_before") || Number.POSITIVE_INFINITY;
  const items = all
    .filter((one) => one.environment === environment && one.name !== "" && one.createdAt < before)
    .sort((a, b) => b.createdAt - a.createdAt)
    .slice(0, numberOf(page, "max_objects") || 100)
    .map((one) => ({
      label: one.name,
      volume_id: one.id,
      created_at: one.createdAt,
      metadata: metadataOf(one),
    }));
  return { items, environment_name: environment };
}
