// Artifacts of workflow runs: uploaded by this job, found and read from any; the one importer of @actions/artifact.
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ExternalError, messageOf } from "../core/errors.ts";
import { field } from "../core/run-context.ts";
import type { ArtifactPlace, ArtifactStore, FoundArtifact } from "../result-ports.ts";
import { offersArtifacts } from "./artifact-service.ts";
import type { Github } from "./github.ts";

/** A few kilobytes may unpack to more than memory holds. */
const LARGEST_TEXT = 256 * 2 ** 20;

/** The package's variable for how many blocks of an upload are under way at once; five where nobody has set it. */
const BLOCKS = "ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY";

export interface ArtifactContext {
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  /** The branch that the watcher's own workflow runs on. */
  readonly defaultBranch: () => Promise<string>;
}

/** The package is several times the size of everything else here, so it is loaded when the first artifact is. */
export function createArtifactStore(github: Github, context: ArtifactContext): ArtifactStore {
  return {
    offered: () => offersArtifacts(process.env),
    find: (name) => findNewest(github, context, name),
    get: (id) => getOne(github, id),
    readText: (artifact, file) => readText(context, artifact, file),
    upload: async ({ name, folder, files, days }) => {
      if (!offersArtifacts(process.env)) return undefined;
      process.env[BLOCKS] ??= "4";
      const { default: client } = await import("@actions/artifact");
      const inFolder = files.map((file) => path.join(folder, file));
      const settings = days === undefined ? {} : { retentionDays: days };
      try {
        const { id } = await client.uploadArtifact(name, inFolder, folder, settings);
        if (id === undefined) throw new Error("GitHub gave it no id");
        return { id };
      } catch (error) {
        throw uploadError(name, error);
      }
    },
  };
}

function uploadError(name: string, error: unknown): Error {
  const text = messageOf(error);
  return new ExternalError({
    system: "github",
    operation: "upload of an artifact",
    message: `The artifact ${name} could not be uploaded: ${text.split("\n")[0]}`,
    // An artifact's name is taken once in a workflow run: an earlier pass of this job has done the work.
    status: /\b409\b|already exists/i.test(text) ? 409 : "no answer",
    advice: "",
    cause: error,
  });
}

/**
 * Anybody who may run a workflow can upload an artifact of any name, so only those count that a workflow run on the
 * default branch of this very repository made.
 */
async function findNewest(
  github: Github,
  { defaultBranch }: ArtifactContext,
  name: string,
): Promise<FoundArtifact | undefined> {
  const [{ data }, branch] = await Promise.all([
    github.read("GET /repos/{owner}/{repo}/actions/artifacts", { name, per_page: 30 }),
    defaultBranch(),
  ]);
  const listed = field(data, "artifacts");
  const own = (Array.isArray(listed) ? listed : []).filter((artifact: unknown) => {
    const run = field(artifact, "workflow_run");
    const here = field(run, "repository_id") === field(run, "head_repository_id");
    return field(artifact, "expired") === false && here && field(run, "head_branch") === branch;
  });
  return own.map(parseArtifact).filter((artifact) => artifact !== undefined)[0];
}

async function getOne(github: Github, id: number): Promise<FoundArtifact | undefined> {
  try {
    const { data } = await github.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}", {
      artifact_id: id,
    });
    return field(data, "expired") === false ? parseArtifact(data) : undefined;
  } catch (error) {
    const status = field(error, "status");
    if (status === 404 || status === 410) return undefined;
    throw error;
  }
}

function parseArtifact(artifact: unknown): FoundArtifact | undefined {
  const id = field(artifact, "id");
  const workflowRun = field(artifact, "workflow_run", "id");
  const bytes = field(artifact, "size_in_bytes");
  const createdAt = field(artifact, "created_at");
  if (typeof id !== "number" || typeof workflowRun !== "number" || typeof bytes !== "number")
    return undefined;
  return { id, workflowRun, bytes, createdAt: String(createdAt) };
}

async function readText(
  { owner, repo, token }: ArtifactContext,
  artifact: ArtifactPlace,
  file: string,
): Promise<string> {
  const { default: client } = await import("@actions/artifact");
  const folder = await mkdtemp(path.join(process.env["RUNNER_TEMP"] ?? tmpdir(), "artifact-"));
  try {
    const findBy = {
      workflowRunId: artifact.workflowRun,
      repositoryOwner: owner,
      repositoryName: repo,
      token,
    };
    await client.downloadArtifact(artifact.id, { path: folder, findBy });
    const found = path.join(folder, file);
    if ((await stat(found)).size > LARGEST_TEXT) throw new Error(`${file} is larger than any that we write`);
    return await readFile(found, "utf8");
  } catch (error) {
    // What the system says of a missing file names a place on the runner, which is nobody's business.
    const text = field(error, "code") === "ENOENT" ? `it holds no ${file}` : messageOf(error);
    throw new ExternalError({
      system: "github",
      operation: "download of an artifact",
      message: `The artifact ${artifact.id} could not be read: ${text.split("\n")[0]}`,
      status: "no answer",
      advice: "Grant `permissions: actions: read`.",
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
