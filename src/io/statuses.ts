// Commit statuses (https://docs.github.com/rest/commits/statuses): written only when the newest of the context differs.
import { field } from "../core/run-context.ts";
import type { CommitStatus, StatusStore } from "../ports.ts";
import type { Github } from "./github.ts";

export function createStatusStore(github: Github): StatusStore {
  return {
    ensure: async (status, newest) => {
      const known =
        newest === undefined
          ? isSame(await findNewest(github, status), status)
          : newest?.state === status.state &&
            newest.description === status.description &&
            newest.url === status.url;
      if (known) return "unchanged";
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

const PAGE = 100;

/** The combined status holds only the newest of each context, so a long history costs nothing. */
async function findNewest(github: Github, status: CommitStatus): Promise<unknown> {
  for (let page = 1; ; page += 1) {
    const { data } = await github.read("GET /repos/{owner}/{repo}/commits/{ref}/status", {
      ref: status.sha,
      per_page: PAGE,
      page,
    });
    const statuses = field(data, "statuses");
    const some = Array.isArray(statuses) ? statuses : [];
    const found = some.find((other) => field(other, "context") === status.context);
    if (found !== undefined || some.length < PAGE) return found;
  }
}

function isSame(newest: unknown, status: CommitStatus): boolean {
  return (
    field(newest, "state") === status.state &&
    field(newest, "description") === status.description &&
    (field(newest, "target_url") ?? undefined) === status.url
  );
}
