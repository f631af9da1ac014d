// The thin line through the local GitHub with the real octokit: repository, pull request, comment, deployment, status.

import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalGithub, startLocalGithub } from "../../local/github/server.ts";

let github: LocalGithub;
let octokit: ReturnType<typeof getOctokit>;
const repo = { owner: "octo", repo: "digits" };
let headSha = "";

beforeAll(async () => {
  github = await startLocalGithub();
  github.createRepository({ owner: "octo", name: "digits", files: { "README.md": "# digits\n" } });
  headSha = github.commit("octo/digits", {
    branch: "faster",
    files: { "modal_app.py": "x = 1\n" },
    author: "ada",
  });
  github.openPullRequest("octo/digits", { head: "faster", title: "Train faster", author: "ada" });
  const token = github.issueToken({
    repository: "octo/digits",
    permissions: { contents: "read", "pull-requests": "write", deployments: "write", statuses: "write" },
  });
  octokit = getOctokit(token, { baseUrl: github.apiUrl });
});
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

describe("the first line through the local GitHub", () => {
  test("repository and pull request", async () => {
    const { data } = await octokit.rest.repos.get(repo);
    expect(data.default_branch).toBe("main");
    const pull = await octokit.rest.pulls.get({ ...repo, pull_number: 1 });
    expect(pull.data.head).toMatchObject({ ref: "faster", sha: headSha });
    expect((await octokit.rest.pulls.list(repo)).data.map(({ number }) => number)).toEqual([1]);
  });

  test("a comment is created, edited, listed and deleted", async () => {
    const { data } = await octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: "queued" });
    expect(data).toMatchObject({ body: "queued", user: { login: "github-actions[bot]", type: "Bot" } });
    await octokit.rest.issues.updateComment({ ...repo, comment_id: data.id, body: "running" });
    const list = await octokit.rest.issues.listComments({ ...repo, issue_number: 1 });
    expect(list.data.map(({ body }) => body)).toEqual(["running"]);
    await octokit.rest.issues.deleteComment({ ...repo, comment_id: data.id });
    expect((await octokit.rest.issues.listComments({ ...repo, issue_number: 1 })).data).toEqual([]);
  });

  test("a deployment and its status, read back over GraphQL", async () => {
    const created = await octokit.rest.repos.createDeployment({
      ...repo,
      ref: headSha,
      task: "modal-experiment",
      environment: "experiments",
      auto_merge: false,
      required_contexts: [],
      payload: { key: "k1" },
      transient_environment: true,
      production_environment: false,
    });
    if (created.status !== 201) throw new Error("not created");
    await octokit.rest.repos.createDeploymentStatus({
      ...repo,
      deployment_id: created.data.id,
      state: "in_progress",
      description: "app=ap-1",
      environment_url: "https://modal.com/apps/ap-1",
      auto_inactive: false,
    });
    const read = await octokit.graphql(
      `query open($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) {
          databaseId
          deployments(environments: ["experiments"], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
            nodes {
              id databaseId task payload state commitOid createdAt environment
              creator { login ... on User { id } ... on Bot { id } }
              latestStatus { state description environmentUrl logUrl createdAt }
            }
            pageInfo { hasNextPage endCursor }
          }
        }
        viewer { login id }
        rateLimit { cost remaining resetAt }
      }`,
      { owner: "octo", name: "digits" },
    );
    expect(read).toMatchObject({
      repository: {
        deployments: {
          nodes: [
            {
              databaseId: created.data.id,
              id: created.data.node_id,
              payload: '{"key":"k1"}',
              state: "IN_PROGRESS",
              commitOid: headSha,
              creator: { login: "github-actions" },
              latestStatus: { description: "app=ap-1", logUrl: null },
            },
          ],
        },
      },
      viewer: { login: "github-actions[bot]" },
      rateLimit: { cost: 1 },
    });
  });

  test("a commit status", async () => {
    await octokit.rest.repos.createCommitStatus({
      ...repo,
      sha: headSha,
      state: "pending",
      context: "experiment/digits",
    });
    const { data } = await octokit.rest.repos.getCombinedStatusForRef({ ...repo, ref: headSha });
    expect(data).toMatchObject({ state: "pending", total_count: 1 });
  });
});
