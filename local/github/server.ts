// Options in, a running local GitHub out: REST, GraphQL, artifacts and a web page over one state.

import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { findRunHolder } from "./artifacts/shelf.ts";
import { createRuntimeToken } from "./artifacts/signature.ts";
import type { LocalGithub, LocalGithubOptions, TokenGrant } from "./contract.ts";
import { loadDescription } from "./description.ts";
import { API_PREFIX, GRAPHQL_PATH, handleRequest } from "./dispatch.ts";
import { closePull, commentOnPull, findPlace, labelPull, pushToPull, unlabelPull } from "./events.ts";
import { addCommit, createRepository, openPullRequest, requireNamedRepository } from "./history.ts";
import { ROUTES } from "./routes/all.ts";
import { ACTIONS_BOT, ensureUser, renderSnapshot } from "./state.ts";
import { renderPage } from "./web/page.ts";
import { findSubject, servePage } from "./web/serve.ts";
import { serveGit } from "./web/serve-git.ts";
import { finishRun, startRun } from "./workflow-runs.ts";
import { createWorld, type World } from "./world.ts";

export type * from "./contract.ts";

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return address.port;
}

function issueToken(world: World, grant: TokenGrant): string {
  requireNamedRepository(world.state, grant.repository);
  const token = `ghs_${randomBytes(32).toString("base64url").replace(/[-_]/g, "0").slice(0, 36)}`;
  const identity = ensureUser(world.state, grant.identity ?? ACTIONS_BOT, world.clock()).login;
  world.state.grants.set(token, { ...grant, token, identity, workflowRun: grant.workflowRun });
  return token;
}

type People = Pick<
  LocalGithub,
  | "addLabel"
  | "removeLabel"
  | "closePullRequest"
  | "push"
  | "comment"
  | "createRepository"
  | "commit"
  | "openPullRequest"
>;

function createPeople(world: World): People {
  const { state, clock } = world;
  return {
    createRepository: (seed) => {
      const repository = createRepository(state, seed, clock());
      return { id: repository.id, headSha: repository.branches.get(repository.defaultBranch) ?? "" };
    },
    commit: (repo, change) =>
      addCommit(state, requireNamedRepository(state, repo), { change, now: clock() }).sha,
    openPullRequest: (repo, seed) =>
      openPullRequest(state, requireNamedRepository(state, repo), { seed, now: clock() }).number,
    addLabel: (repo, number, label, by) => labelPull(findPlace(world, repo, number), label, by),
    removeLabel: (repo, number, label, by) => unlabelPull(findPlace(world, repo, number), label, by),
    closePullRequest: (repo, number, by, how) =>
      closePull(findPlace(world, repo, number), by, how?.merged ?? false),
    push: (repo, number, change) => pushToPull(findPlace(world, repo, number), change),
    comment: (repo, number, body, by) => commentOnPull(findPlace(world, repo, number), body, by),
  };
}

function createRuns(
  world: World,
): Pick<LocalGithub, "startWorkflowRun" | "finishWorkflowRun" | "artifactEnv"> {
  const { state, clock } = world;
  return {
    artifactEnv: (runId) => renderArtifactEnv(world, runId),
    startWorkflowRun: (repo, seed) =>
      startRun(state, requireNamedRepository(state, repo), { seed, now: clock() }).id,
    finishWorkflowRun: (repo, runId, conclusion) =>
      finishRun(state, requireNamedRepository(state, repo), { runId, conclusion, now: clock() }),
  };
}

function renderArtifactEnv(world: World, runId: number): ReturnType<LocalGithub["artifactEnv"]> {
  const run = findRunHolder(world.state, runId)?.runs.get(runId);
  if (run === undefined) throw new Error(`there is no workflow run ${runId}`);
  const { port } = new URL(world.endpoints.server);
  return {
    ACTIONS_RESULTS_URL: `${world.endpoints.server}/`,
    ACTIONS_RUNTIME_TOKEN: createRuntimeToken(world.secret, { runId, jobId: run.jobId }),
    GITHUB_SERVER_URL: `http://github.localhost:${port}`,
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Throws when the port is taken. Nothing is kept once `close` resolves. */
export async function startLocalGithub(options: LocalGithubOptions = {}): Promise<LocalGithub> {
  const world = createWorld(options, await loadDescription(Object.keys(ROUTES)));
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      if (serveGit(world.state, request, response)) return;
      if (!(await servePage({ state: world.state, now: world.clock() }, request, response)))
        await handleRequest(world, request, response);
    };
    // A client that went away is not an error of the server.
    answer().catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 0);
  const serverUrl = `http://127.0.0.1:${port}`;
  world.endpoints = { server: serverUrl, api: `${serverUrl}${API_PREFIX}` };
  return {
    ...createPeople(world),
    serverUrl,
    apiUrl: world.endpoints.api,
    graphqlUrl: `${serverUrl}${GRAPHQL_PATH}`,
    issueToken: (grant) => issueToken(world, grant),
    ...createRuns(world),
    requests: world.requests,
    violations: world.violations,
    fault: (fault) => world.faults.arm(fault, world.state),
    clearFaults: () => world.faults.clear(),
    snapshot: () => renderSnapshot(world.state),
    pullRequestHtml: (repo, number) => {
      const subject = findSubject({ state: world.state, now: world.clock() }, repo, number);
      if (subject === undefined) throw new Error(`there is no pull request ${number} in ${repo}`);
      return renderPage(subject, true);
    },
    close: () => closeServer(server),
  };
}
