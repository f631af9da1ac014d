// A local GitHub for a whole test file, with a repository and pull request of its own for each test.
import {
  type LocalGithub,
  type LocalGithubOptions,
  type Permissions,
  type RequestRecord,
  startLocalGithub,
} from "../../local/github/server.ts";
import type { createGithub, Github } from "../../src/io/github.ts";

export interface GithubPair {
  readonly server: LocalGithub;
  /** owner/name */
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest: number;
  /** A client with a token of its own. */
  client(permissions?: Permissions, identity?: string): Github;
  /** What was asked of this repository by route. */
  requests(): readonly RequestRecord[];
  /** Requests that changed something. */
  writes(): readonly string[];
}

export const JOB: Permissions = {
  contents: "read",
  "pull-requests": "write",
  deployments: "write",
  statuses: "write",
  actions: "write",
};

export interface GithubForTests {
  readonly server: LocalGithub;
  /** A new repository; names differ, so tests do not see each other's. */
  open(how?: { readonly private?: boolean }): GithubPair;
  close(): Promise<void>;
}

export async function startGithub(options: LocalGithubOptions = {}): Promise<GithubForTests> {
  const server = await startLocalGithub({ secondaryLimits: false, primaryLimit: 100_000, ...options });
  // The toolkit reads the address once, when it is loaded: one server a file, and the import after it.
  process.env["GITHUB_API_URL"] = server.apiUrl;
  process.env["GITHUB_GRAPHQL_URL"] = server.graphqlUrl;
  const github = await import("../../src/io/github.ts");
  let count = 0;
  return {
    server,
    open: (how = {}) => {
      count += 1;
      return openRepository({ server, create: github.createGithub, name: `digits${count}`, ...how });
    },
    close: () => server.close(),
  };
}

function openRepository(given: {
  readonly server: LocalGithub;
  readonly create: typeof createGithub;
  readonly name: string;
  readonly private?: boolean;
}): GithubPair {
  const { server, create, name } = given;
  const repository = `octo/${name}`;
  server.createRepository({
    owner: "octo",
    name,
    private: given.private ?? false,
    files: { "README.md": "# digits\n", ".github/workflows/poll.yml": "on: workflow_dispatch\n" },
  });
  const headSha = server.commit(repository, {
    branch: "faster",
    files: { "app.py": "x = 1\n" },
    author: "ada",
  });
  const pullRequest = server.openPullRequest(repository, { head: "faster", title: "Faster", author: "ada" });
  const requests = () =>
    server.requests.filter(({ path }) => path.includes(`/${name}/`) || path.endsWith(`/${name}`));
  return {
    server,
    repository,
    headSha,
    pullRequest,
    client: (permissions = JOB, identity) => {
      const token = server.issueToken({
        repository,
        permissions,
        ...(identity === undefined ? {} : { identity }),
      });
      return create(token, { owner: "octo", repo: name });
    },
    requests,
    writes: () =>
      requests()
        .filter(({ method }) => method !== "GET")
        .map(({ route }) => route),
  };
}
