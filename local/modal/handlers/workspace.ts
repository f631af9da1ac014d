// Answers who is asking and where: tokens, environments, secrets.
import { textMapOf, textOf, textsOf, timestamp } from "../field.ts";
import { createId } from "../id.ts";
import { type CallContext, type Handlers, type Message, RpcError } from "../rpc.ts";
import type { SecretRecord } from "../state.ts";
import type { Token, World } from "../world.ts";

export const DEFAULT_ENVIRONMENT = "main";
const BUILDER_VERSION = "2025.06";

function findToken(world: World, context: CallContext): Token | undefined {
  const id = context.metadata.get("x-modal-token-id");
  const secret = context.metadata.get("x-modal-token-secret");
  return world.tokens.find((token) => token.id === id && token.secret === secret);
}

/** Refuses a call on the public port without a known token; calls on a container's own port need none. */
export function checkToken(world: World, context: CallContext): void {
  if (context.taskId !== undefined || findToken(world, context) !== undefined) return;
  throw new RpcError(
    "UNAUTHENTICATED",
    "Token missing or invalid. Check MODAL_TOKEN_ID and MODAL_TOKEN_SECRET.",
  );
}

/** Who acts: the token's name; a container acts as its app's creator. */
export function tokenName(world: World, context: CallContext): string {
  const task = context.taskId === undefined ? undefined : world.state.tasks.get(context.taskId);
  const app = task === undefined ? undefined : world.state.apps.get(task.appId);
  return app?.createdBy ?? findToken(world, context)?.name ?? "";
}

/** The environment's full name; "" is the default one. NOT_FOUND for one that was never created. */
export function environmentName(world: World, name: string): string {
  if (name === "") return DEFAULT_ENVIRONMENT;
  if (world.state.environments.has(name)) return name;
  throw new RpcError("NOT_FOUND", `Environment '${name}' not found`);
}

function environment(world: World, request: Message): Message {
  const asked = textOf(request, "deployment_name");
  const make = textOf(request, "object_creation_type").startsWith("OBJECT_CREATION_TYPE_CREATE");
  if (asked !== "" && make && !world.state.environments.has(asked)) {
    world.state.environments.set(asked, createId("en"));
  }
  const name = environmentName(world, asked);
  return {
    environment_id: world.state.environments.get(name) ?? "",
    metadata: { name, settings: { image_builder_version: BUILDER_VERSION, webhook_suffix: "" } },
  };
}

function secret(world: World, request: Message): Message {
  const name = textOf(request, "deployment_name");
  const environmentOf = environmentName(world, textOf(request, "environment_name"));
  const known = [...world.state.secrets.values()].find(
    (item) => name !== "" && item.name === name && item.environment === environmentOf,
  );
  const values = textMapOf(request, "env_dict");
  const lookup = name !== "" && Object.keys(values).length === 0;
  if (known === undefined && lookup) throw new RpcError("NOT_FOUND", `Secret '${name}' not found`);
  const record: SecretRecord =
    known !== undefined && lookup
      ? known
      : { id: known?.id ?? createId("st"), name, environment: environmentOf, values };
  const missing = textsOf(request, "required_keys").filter((key) => !(key in record.values));
  if (missing.length > 0) {
    throw new RpcError("NOT_FOUND", `Secret is missing key(s): ${missing.join(", ")}`);
  }
  world.state.secrets.set(record.id, record);
  const keys = Object.keys(record.values);
  return { secret_id: record.id, metadata: { name, environment_name: environmentOf, keys } };
}

/** A JWT of which clients read only the expiry; they do not check the signature. */
function authToken(): Message {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const seconds = Math.floor(Date.now() / 1000);
  return {
    token: `${part({ alg: "none", typ: "JWT" })}.${part({ iat: seconds, exp: seconds + 86_400 })}.local`,
  };
}

export function workspaceHandlers(world: World): Handlers {
  const started = world.clock.now();
  return {
    streaming: {},
    unary: {
      ClientHello: () => ({}),
      AuthTokenGet: authToken,
      EnvironmentGetOrCreate: (request) => environment(world, request),
      EnvironmentCreate(request) {
        world.state.environments.set(textOf(request, "name"), createId("en"));
        return {};
      },
      EnvironmentList: () => ({
        items: [...world.state.environments].map(([name, id]) => ({
          name,
          environment_id: id,
          default: name === DEFAULT_ENVIRONMENT,
          created_at: started / 1000,
        })),
      }),
      SecretGetOrCreate: (request) => secret(world, request),
      WorkspaceNameLookup: (_request, context) => ({
        workspace_name: "local",
        username: tokenName(world, context),
      }),
      TokenInfoGet(_request, context) {
        const token = findToken(world, context);
        return {
          token_id: token?.id ?? "",
          token_name: token?.name ?? "",
          workspace_id: "ac-local",
          workspace_name: "local",
          service_user_identity: { service_user_id: "su-local", service_user_name: token?.name ?? "" },
          created_at: timestamp(started),
        };
      },
    },
  };
}
