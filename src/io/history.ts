// The repository's commits (https://docs.github.com/rest/commits/commits#compare-two-commits) -> how two of them are related.
import { field } from "../core/run-context.ts";
import type { CommitHistory } from "../result-ports.ts";
import type { Github } from "./github.ts";

/** @param defaultBranch asked when the first comparison is */
export function createHistory(github: Github, defaultBranch: () => Promise<string>): CommitHistory {
  const compare = async (base: string, head: string): Promise<unknown> => {
    const basehead = `${base}...${head}`;
    // Only the relation is of interest, not the commits between.
    return (await github.read("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead, per_page: 1 }))
      .data;
  };
  return {
    mergeBase: async (sha) => {
      const found = field(await compare(await defaultBranch(), sha), "merge_base_commit", "sha");
      return typeof found === "string" ? found : undefined;
    },
    isOnDefaultBranch: async (sha) => {
      const status = field(await compare(sha, await defaultBranch()), "status");
      return status === "ahead" || status === "identical";
    },
  };
}
