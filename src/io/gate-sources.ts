// GitHub's people, pull requests, labels and files (https://docs.github.com/rest) -> what the gate asks of them; no checkout.
import type { SourceFiles } from "../audit/audit.ts";
import type { PermissionReply } from "../core/gate-authority.ts";
import { field } from "../core/run-context.ts";
import type { GateSources, PullState } from "../ports.ts";
import { readExperimentConfig, readRepositoryText } from "./experiment-config.ts";
import type { Github } from "./github.ts";

export function createGateSources(github: Github, configPath: string): GateSources {
  return {
    permission: (login) => readPermission(github, login),
    pull: async (number) => {
      const { data } = await github.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        pull_number: number,
      });
      return parsePull(data);
    },
    pullsOf: (sha) => readPullsOf(github, sha),
    removeLabel: (pull, label) => removeLabel(github, pull, label),
    config: (ref) =>
      readExperimentConfig(github, {
        path: configPath,
        ...(ref === undefined ? { certain: true } : { ref }),
      }),
    files: (sha) => createCommitFiles(github, sha),
  };
}

/** 404 is an account without any right, or none at all; only a plain 200 says what somebody may do. */
async function readPermission(github: Github, login: string): Promise<PermissionReply> {
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  try {
    const { data } = await github.read(route, { username: login });
    return { kind: "reply", body: data };
  } catch (error) {
    const status = field(error, "status");
    return {
      kind: "failed",
      status: typeof status === "number" || typeof status === "string" ? status : undefined,
    };
  }
}

function parsePull(data: unknown): PullState {
  const labels = field(data, "labels");
  const repository = field(data, "head", "repo", "full_name");
  return {
    number: Number(field(data, "number")),
    open: field(data, "state") === "open",
    headSha: String(field(data, "head", "sha")),
    headRepository: typeof repository === "string" ? repository : undefined,
    labels: (Array.isArray(labels) ? labels : []).map((label) => String(field(label, "name"))),
  };
}

async function readPullsOf(github: Github, sha: string): Promise<readonly PullState[] | undefined> {
  try {
    const all = await github.readAll("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      commit_sha: sha,
    });
    return all.map(parsePull);
  } catch (error) {
    // GitHub answers 404 or 422 ("No commit found for SHA").
    const status = field(error, "status");
    if (status === 404 || status === 422) return undefined;
    throw error;
  }
}

async function removeLabel(github: Github, pull: number, label: string): Promise<void> {
  try {
    await github.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
      issue_number: pull,
      name: label,
    });
  } catch (error) {
    if (field(error, "status") !== 404) throw error;
  }
}

/** Each file is asked for once, however many arms are audited. @throws ExternalError from `read` when GitHub fails */
function createCommitFiles(github: Github, sha: string): SourceFiles {
  const known = new Map<string, ReturnType<SourceFiles["read"]>>();
  const folders = new Map<string, Promise<readonly string[] | undefined>>();
  return {
    read: (path) => {
      const found = known.get(path) ?? readFile(github, sha, path);
      known.set(path, found);
      return found;
    },
    list: (folder) => {
      const found = folders.get(folder) ?? listFolder(github, sha, folder);
      folders.set(folder, found);
      return found;
    },
  };
}

/** GitHub cuts the list of a folder at this many names, without a word. */
const LONGEST_FOLDER = 1000;

async function listFolder(
  github: Github,
  sha: string,
  folder: string,
): Promise<readonly string[] | undefined> {
  try {
    const { data } = await github.read("GET /repos/{owner}/{repo}/contents/{path}", {
      path: folder,
      ref: sha,
    });
    // A file in the place of a folder has nothing in it; what a link stands for is not listed.
    if (!Array.isArray(data)) return field(data, "type") === "file" ? [] : undefined;
    return data.length >= LONGEST_FOLDER ? undefined : data.map((entry) => String(field(entry, "name")));
  } catch (error) {
    if (field(error, "status") === 404) return [];
    throw error;
  }
}

async function readFile(github: Github, sha: string, path: string): ReturnType<SourceFiles["read"]> {
  const parts = path.split("/");
  if (path === "" || parts.includes("..") || parts.includes("") || path.includes("\0"))
    return { unreadable: "missing" };
  try {
    return (await readRepositoryText(github, path, sha)) ?? { unreadable: "missing" };
  } catch (error) {
    if (field(error, "status") !== undefined) throw error;
    return { unreadable: "it is a folder, a link, a submodule or larger than 1 MB" };
  }
}
