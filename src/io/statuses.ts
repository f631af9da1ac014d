// Commit statuses (https://docs.github.com/rest/commits/statuses): written only when the newest of the context differs.
import { field } from "../core/run-context.ts";
import type { CommitStatus, StatusStore } from "../ports.ts";
import type { Github } from "./github.ts";

export function createStatusStore(github: Github): StatusStore {
  return {
    ensure: async (status) => {
      if (isSame(await findNewest(github, status), status)) return "unchanged";
      await github.write("POST /repos/{owner}/{repo}/statuses/{sha}", {
        sha: status.sha,
        state: status.state,
        context: status.context,
        description: status.description,
        ...(status.url === undefined ? {} : { target_url: status.url }),
      });
      return "written";
    },
  };
}

/** The list is newest first. */
async function findNewest(github: Github, status: CommitStatus): Promise<unknown> {
  const all = await github.readAll("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: status.sha });
  return all.find((other) => field(other, "context") === status.context);
}

function isSame(newest: unknown, status: CommitStatus): boolean {
  return (
    field(newest, "state") === status.state &&
    field(newest, "description") === status.description &&
    (field(newest, "target_url") ?? undefined) === status.url
  );
}
