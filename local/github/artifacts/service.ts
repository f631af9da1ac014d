// One call of the results service, as `@actions/artifact` makes it, in; its JSON answer out.

import { type Answer, type Message, parseJsonBody, renderJsonAnswer } from "../message.ts";
import type { Artifact, Repository } from "../state.ts";
import type { World } from "../world.ts";
import {
  ARTIFACT_LIMIT,
  closeArtifact,
  createArtifact,
  findArtifact,
  findRunHolder,
  isShelfFull,
  listArtifacts,
} from "./shelf.ts";
import { findRunOfToken, renderBlobUrl } from "./signature.ts";

export const SERVICE_PREFIX = "/twirp/github.actions.results.api.v1.ArtifactService/";
const UPLOAD_TIME = 60 * 60_000;
const DOWNLOAD_TIME = 10 * 60_000;

class ServiceRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const notFound = (what: string) => new ServiceRefusal(404, "not_found", `${what} not found`);
const invalid = (what: string) => new ServiceRefusal(400, "invalid_argument", what);

type Fields = Readonly<Record<string, unknown>>;
interface Call {
  readonly world: World;
  readonly repository: Repository;
  readonly runId: number;
  readonly fields: Fields;
}

/** A field of the protocol's JSON form: messages that wrap one value are that value. */
function readText(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string" && value !== "") return value;
  throw invalid(`${name} is required`);
}

function readOptionalText(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined ? undefined : readText(fields, name);
}

function requireArtifact({ repository, runId, fields }: Call): Artifact {
  const artifact = findArtifact(repository, runId, readText(fields, "name"));
  if (artifact === undefined) throw notFound("artifact");
  return artifact;
}

function create({ world, repository, runId, fields }: Call): object {
  const name = readText(fields, "name");
  if (/["\\:<>|*?\r\n/]/.test(name)) throw invalid(`the artifact name ${name} is not valid`);
  if (fields["version"] !== 7) throw invalid("version must be 7");
  if (isShelfFull(repository, runId)) {
    const text = `a job may have at most ${ARTIFACT_LIMIT} artifacts`;
    throw new ServiceRefusal(429, "resource_exhausted", text);
  }
  const expires = readOptionalText(fields, "expires_at");
  const now = world.clock();
  const artifact = createArtifact(world.state, repository, {
    name,
    runId,
    mimeType: readOptionalText(fields, "mime_type") ?? "application/zip",
    expiresAt: expires === undefined ? undefined : Date.parse(expires),
    now,
  });
  if (artifact === undefined) {
    const text = "an artifact with this name already exists on the workflow run";
    throw new ServiceRefusal(409, "already_exists", text);
  }
  const address = { artifactId: artifact.id, access: "w", expiresAt: now + UPLOAD_TIME } as const;
  return { ok: true, signed_upload_url: renderBlobUrl(world.secret, world.endpoints.server, address) };
}

function finalize(call: Call): object {
  const artifact = requireArtifact(call);
  const said = { size: Number(readText(call.fields, "size")), hash: readOptionalText(call.fields, "hash") };
  const problem = closeArtifact(artifact, said);
  if (problem !== undefined) throw invalid(problem);
  return { ok: true, artifact_id: String(artifact.id) };
}

function list({ repository, runId, fields }: Call): object {
  const [name, id] = [readOptionalText(fields, "name_filter"), readOptionalText(fields, "id_filter")];
  const found = listArtifacts(repository).filter(
    (artifact) =>
      artifact.runId === runId &&
      (name === undefined || artifact.name === name) &&
      (id === undefined || String(artifact.id) === id),
  );
  const artifacts = found.map((artifact) => ({
    workflow_run_backend_id: String(runId),
    workflow_job_run_backend_id: readText(fields, "workflow_job_run_backend_id"),
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.content?.byteLength ?? 0),
    created_at: new Date(artifact.createdAt).toISOString(),
    digest: artifact.digest,
  }));
  return { artifacts };
}

function getSignedUrl(call: Call): object {
  const { world } = call;
  const { id } = requireArtifact(call);
  const address = { artifactId: id, access: "r", expiresAt: world.clock() + DOWNLOAD_TIME } as const;
  return { signed_url: renderBlobUrl(world.secret, world.endpoints.server, address) };
}

function remove(call: Call): object {
  const { id } = requireArtifact(call);
  call.repository.artifacts.delete(id);
  return { ok: true, artifact_id: String(id) };
}

const METHODS: Readonly<Record<string, (call: Call) => object>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: getSignedUrl,
  DeleteArtifact: remove,
};

function perform(world: World, message: Message): object {
  const runId = findRunOfToken(world.secret, message.headers["authorization"]);
  if (runId === undefined) throw new ServiceRefusal(401, "unauthenticated", "the runtime token is not valid");
  const repository = findRunHolder(world.state, runId);
  if (repository === undefined) throw notFound("workflow run");
  const method = METHODS[message.path.slice(SERVICE_PREFIX.length)];
  if (method === undefined) throw new ServiceRefusal(404, "bad_route", `no such method: ${message.path}`);
  const fields: Fields = Object(parseJsonBody(message));
  if (Number(readText(fields, "workflow_run_backend_id")) !== runId) {
    throw new ServiceRefusal(403, "permission_denied", "the runtime token belongs to another run");
  }
  return method({ world, repository, runId, fields });
}

/** A malformed call is a violation; what a right one may meet (not found, already there) is not. */
export function answerService(world: World, message: Message): Answer {
  try {
    return renderJsonAnswer(200, perform(world, message));
  } catch (error) {
    if (!(error instanceof ServiceRefusal)) throw error;
    const malformed = error.code === "invalid_argument" || error.code === "bad_route";
    if (malformed) world.violations.push(`POST ${message.path}: ${error.message}`);
    return renderJsonAnswer(error.status, { code: error.code, msg: error.message });
  }
}
