// Options in, a seeded local GitHub with the real Octokit out: a repository with history, a pull request, and its labels.

import { getOctokit } from "@actions/github";
import {
  type LocalGithub,
  type LocalGithubOptions,
  type Permissions,
  startLocalGithub,
} from "../../local/github/server.ts";

export const REPO = { owner: "octo", repo: "digits" } as const;
export const FULL = "octo/digits";
/** What a job of the product asks for. */
export const JOB: Permissions = {
  actions: "write",
  contents: "read",
  deployments: "write",
  "pull-requests": "write",
  statuses: "write",
};

export type Client = ReturnType<typeof getOctokit>;

export interface Seeded {
  readonly github: LocalGithub;
  readonly mainSha: string;
  readonly headSha: string;
  readonly pull: number;
  client(permissions?: Permissions, identity?: string): Client;
}

/** Private, so that every read needs its permission. */
export async function startSeeded(options: LocalGithubOptions = {}): Promise<Seeded> {
  const github = await startLocalGithub(options);
  const { headSha: mainSha } = github.createRepository({
    owner: "octo",
    name: "digits",
    private: true,
    files: {
      "README.md": "# digits\n",
      "src/train.py": "epochs = 1\nrate = 2\n",
      "src/data/load.py": "x = 1\n",
      ".github/workflows/poll.yml":
        "on:\n  workflow_dispatch:\n    inputs:\n      key: { required: true, type: string }\n      note: { type: string }\n",
      ".github/workflows/push.yml": "on: push\n",
    },
    collaborators: { mona: "admin", hubot: "maintain", wren: "write", tria: "triage", rhea: "read" },
  });
  const files = { "src/train.py": "epochs = 25\nrate = 2\n", "src/new.py": "y = 2\n" };
  const headSha = github.commit(FULL, {
    branch: "topic/faster",
    files,
    message: "Train longer",
    author: "wren",
  });
  const pull = github.openPullRequest(FULL, { head: "topic/faster", title: "Train longer", author: "wren" });
  const client = (permissions: Permissions = JOB, identity?: string) => {
    const grant = { repository: FULL, permissions, ...(identity === undefined ? {} : { identity }) };
    return getOctokit(github.issueToken(grant), { baseUrl: github.apiUrl });
  };
  return { github, mainSha, headSha, pull, client };
}

/** The status of a refusal, or of the answer. */
export async function statusOf(work: Promise<{ readonly status: number }>): Promise<number> {
  return work.then(
    ({ status }) => status,
    (error: { readonly status?: number }) => error.status ?? 0,
  );
}
