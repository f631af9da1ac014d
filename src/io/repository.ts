// The repository (https://docs.github.com/rest/repos/repos#get-a-repository) -> what the watch needs of it, asked once.
import { field } from "../core/run-context.ts";
import type { Github } from "./github.ts";

export interface Repository {
  readonly private: boolean;
  readonly defaultBranch: string;
  /** Milliseconds by which GitHub's clock is ahead of ours; a `Date` header counts whole seconds. */
  readonly clockAhead: number;
}

/** @returns a function that asks GitHub at most once unless that failed. It throws ExternalError. */
export function createRepositoryReader(github: Github, now: () => Date): () => Promise<Repository> {
  let asked: Promise<Repository> | undefined;
  return () => {
    asked ??= readRepository(github, now).catch((error) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function readRepository(github: Github, now: () => Date): Promise<Repository> {
  const { data, headers } = await github.read("GET /repos/{owner}/{repo}");
  const ahead = Date.parse(String(headers["date"])) - now().getTime();
  return {
    private: field(data, "private") !== false,
    defaultBranch: String(field(data, "default_branch")),
    clockAhead: Number.isNaN(ahead) ? 0 : ahead,
  };
}
