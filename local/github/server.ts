// Options in, a running local GitHub out: REST, GraphQL, artifacts and a web page over one state.

import { createServer, type Server } from "node:http";
import { jobBudgetKey } from "./access.ts";
import { findRunHolder, layArtifact } from "./artifacts/shelf.ts";
import { createRuntimeToken } from "./artifacts/signature.ts";
import type { Collaborator, LocalGithub, LocalGithubOptions, People, Role, Runs } from "./contract.ts";
import { loadDescription } from "./description.ts";
import { API_PREFIX, GRAPHQL_PATH, handleRequest } from "./dispatch.ts";
import { renderEvent } from "./event-payload.ts";
import {
  changeComment,
  closePull,
  comment,
  findPlace,
  findPullPlace,
  labelPull,
  pushToPull,
  reopenPull,
  unlabelPull,
} from "./events.ts";
import { addCommit, createRepository, requireNamedRepository } from "./history.ts";
import { issueToken, startJob } from "./jobs.ts";
import { openIssue, openPullRequest } from "./opening.ts";
import { ROUTES } from "./routes/all.ts";
import { ensureUser, renderSnapshot } from "./state.ts";
import { findTriggered } from "./triggers.ts";
import { renderPage } from "./web/page.ts";
import { findSubject, servePage } from "./web/serve.ts";
import { serveGit } from "./web/serve-git.ts";
import { ensureWorkflow, finishRun, finishRunJob, setRunStatus, startRun } from "./workflow-runs.ts";
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

function createPeople(world: World): People {
  const { state, clock } = world;
  const pullPlace = (repo: string, number: number) => findPullPlace(world, repo, number);
  return {
    createRepository: (seed) => {
      const repository = createRepository(state, seed, clock());
      return { id: repository.id, headSha: repository.branches.get(repository.defaultBranch) ?? "" };
    },
    deleteRepository: (repo) => void state.repositories.delete(repo.toLowerCase()),
    createActor: ({ login, type }) => void ensureUser(state, login, clock(), type),
    setCollaborator: (repo, login, access) => setCollaborator(world, repo, { login, access }),
    commit: (repo, change) =>
      addCommit(state, requireNamedRepository(state, repo), { change, now: clock() }).sha,
    openPullRequest: (repo, seed) =>
      openPullRequest(state, requireNamedRepository(state, repo), { seed, now: clock() }).number,
    openIssue: (repo, seed) =>
      openIssue(state, requireNamedRepository(state, repo), { seed, now: clock() }).number,
    addLabel: (repo, number, label, by) => labelPull(pullPlace(repo, number), label, by),
    removeLabel: (repo, number, label, by) => unlabelPull(pullPlace(repo, number), label, by),
    closePullRequest: (repo, number, by, how) => closePull(pullPlace(repo, number), by, how?.merged ?? false),
    reopenPullRequest: (repo, number, by) => reopenPull(pullPlace(repo, number), by),
    push: (repo, number, change) => pushToPull(pullPlace(repo, number), change),
    comment: (repo, number, body, by) => comment(findPlace(world, repo), { number, body }, by),
    editComment: (repo, id, body, by) => changeComment(findPlace(world, repo), { id, body }, by),
    findTriggered: (repo, event) => findTriggered(requireNamedRepository(state, repo), event),
    eventPayload: (repo, event) => renderEvent(findPlace(world, repo).scene, event),
  };
}

function setCollaborator(
  world: World,
  repo: string,
  { login, access }: { readonly login: string; readonly access: Role | Collaborator | undefined },
): void {
  const { collaborators } = requireNamedRepository(world.state, repo);
  ensureUser(world.state, login, world.clock());
  if (access === undefined) collaborators.delete(login);
  else collaborators.set(login, typeof access === "string" ? { role: access } : access);
}

function createRuns(world: World): Runs {
  const { state, clock } = world;
  return {
    issueToken: (grant) => issueToken(world, grant),
    startJob: (repo, seed) => startJob(world, repo, seed),
    artifactEnv: (runId) => renderArtifactEnv(world, runId),
    startWorkflowRun: (repo, seed) =>
      startRun(state, requireNamedRepository(state, repo), { seed, now: clock() }).id,
    setRunStatus: (repo, runId, status) =>
      setRunStatus(requireNamedRepository(state, repo), { runId, status, now: clock() }),
    finishWorkflowRun: (repo, runId, conclusion) =>
      finishRun(state, requireNamedRepository(state, repo), { runId, conclusion, now: clock() }),
    finishRunJob: (repo, runId, job, conclusion) =>
      finishRunJob(requireNamedRepository(state, repo), { runId, job, conclusion }),
    addArtifact: (repo, seed) =>
      layArtifact(state, requireNamedRepository(state, repo), { seed, now: clock() }),
    loseArtifact: (repo, artifactId) => {
      const artifact = requireNamedRepository(state, repo).artifacts.get(artifactId);
      if (artifact === undefined) throw new Error(`there is no artifact ${artifactId}`);
      artifact.content = undefined;
    },
    disableWorkflow: (repo, path) => {
      const workflow = ensureWorkflow(state, requireNamedRepository(state, repo), { path, now: clock() });
      workflow.disabled = true;
    },
  };
}

function renderArtifactEnv(world: World, runId: number): ReturnType<LocalGithub["artifactEnv"]> {
  const run = findRunHolder(world.state, runId)?.runs.get(runId);
  if (run === undefined) throw new Error(`there is no workflow run ${runId}`);
  const { port } = new URL(world.endpoints.server);
  return {
    ACTIONS_RESULTS_URL: `${world.endpoints.server}/`,
    ACTIONS_RUNTIME_TOKEN: createRuntimeToken(world.secret, { runId, jobId: run.jobs[0]?.id ?? 0 }),
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
    ...createRuns(world),
    requests: world.requests,
    violations: world.violations,
    deliveries: world.deliveries,
    fault: (fault) => world.faults.arm(fault, world.state),
    clearFaults: () => world.faults.clear(),
    setRemaining: (repo, bucket, remaining) =>
      world.limits.setRemaining(jobBudgetKey(repo), { bucket, remaining, now: world.clock() }),
    snapshot: () => renderSnapshot(world.state),
    pullRequestHtml: (repo, number) => {
      const subject = findSubject({ state: world.state, now: world.clock() }, repo, number);
      if (subject === undefined) throw new Error(`there is no pull request ${number} in ${repo}`);
      return renderPage(subject, true);
    },
    close: () => closeServer(server),
  };
}
