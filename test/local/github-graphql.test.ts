// GraphQL of the local GitHub: order, pages, derived states, aliased mutations, limits, permissions and refusals.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Permissions } from "../../local/github/server.ts";
import { FULL, REPO, type Seeded, startSeeded } from "./github-fixture.ts";

const MINUTE = 60_000;
let now = 0;
let seeded: Seeded;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 12);
  seeded = await startSeeded({ clock: () => now });
});
afterEach(() => seeded.github.close());

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly unknown[];
  }[];
}
async function ask(query: string, permissions?: Permissions): Promise<Answer> {
  const token = seeded.github.issueToken({
    repository: FULL,
    permissions: permissions ?? { deployments: "write", "pull-requests": "write" },
  });
  const reply = await fetch(seeded.github.graphqlUrl, {
    method: "POST",
    headers: { authorization: `bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await reply.json()) as Answer;
}
const inRepository = (fields: string) => `{ repository(owner: "octo", name: "digits") { ${fields} } }`;

async function deploy(
  environment = "experiments",
): Promise<{ readonly id: number; readonly node_id: string }> {
  const { data } = await seeded.client().rest.repos.createDeployment({
    ...REPO,
    ref: seeded.headSha,
    environment,
    auto_merge: false,
    required_contexts: [],
    transient_environment: true,
  });
  if (!("id" in data)) throw new Error("not created");
  return { id: data.id, node_id: data.node_id };
}

describe("deployments", () => {
  it("come oldest first, are chosen by environment, and pages stay right while new ones are made", async () => {
    const ids: number[] = [];
    for (let index = 0; index < 3; index += 1) {
      now += MINUTE;
      ids.push((await deploy()).id);
    }
    await deploy("production");
    const page = async (args: string) => {
      const field = `deployments(environments: ["experiments"], ${args}) { totalCount nodes { databaseId } pageInfo { hasNextPage endCursor } }`;
      const { data } = await ask(inRepository(field));
      return (
        data as {
          repository: {
            deployments: {
              nodes: { databaseId: number }[];
              pageInfo: { endCursor: string; hasNextPage: boolean };
            };
          };
        }
      ).repository.deployments;
    };
    expect((await page("first: 10")).nodes.map(({ databaseId }) => databaseId)).toEqual(ids);
    const newest = "orderBy: { field: CREATED_AT, direction: DESC }";
    const first = await page(`first: 2, ${newest}`);
    expect(first.nodes.map(({ databaseId }) => databaseId)).toEqual([ids[2], ids[1]]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    now += MINUTE;
    await deploy();
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}", ${newest}`);
    expect(second.nodes.map(({ databaseId }) => databaseId)).toEqual([ids[0]]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(seeded.github.violations).toEqual([]);
  });

  it("one that stays pending for 30 minutes reads ABANDONED, one in progress does not", async () => {
    await deploy();
    const { id } = await deploy();
    await seeded
      .client()
      .rest.repos.createDeploymentStatus({ ...REPO, deployment_id: id, state: "in_progress" });
    const states = async () => {
      const { data } = await ask(inRepository("deployments(first: 10) { nodes { state } }"));
      return (
        data as { repository: { deployments: { nodes: { state: string }[] } } }
      ).repository.deployments.nodes.map(({ state }) => state);
    };
    now += 29 * MINUTE;
    expect(await states()).toEqual(["PENDING", "IN_PROGRESS"]);
    now += MINUTE;
    expect(await states()).toEqual(["ABANDONED", "IN_PROGRESS"]);
    expect(seeded.github.violations).toEqual([]);
  });
});

describe("mutations", () => {
  it("are aliased, run in order, and fail one by one", async () => {
    const { node_id } = await deploy();
    const octokit = seeded.client();
    const { data } = await octokit.rest.issues.createComment({ ...REPO, issue_number: 1, body: "old" });
    const pull = await octokit.rest.pulls.get({ ...REPO, pull_number: 1 });
    const answer = await ask(`mutation {
      edit: updateIssueComment(input: { id: "${data.node_id}", body: "new" }) { issueComment { body fullDatabaseId } }
      wrong: updateIssueComment(input: { id: "IC_nothing", body: "new" }) { issueComment { body } }
      long: createDeploymentStatus(input: { deploymentId: "${node_id}", state: SUCCESS, description: "${"x".repeat(141)}" }) { deploymentStatus { state } }
      done: createDeploymentStatus(input: { deploymentId: "${node_id}", state: SUCCESS, description: "ok", autoInactive: false }) { deploymentStatus { state creator { login } } }
      say: addComment(input: { subjectId: "${pull.data.node_id}", body: "done" }) { commentEdge { node { body } } }
    }`);
    expect(answer.data).toEqual({
      edit: { issueComment: { body: "new", fullDatabaseId: String(data.id) } },
      wrong: null,
      long: null,
      done: { deploymentStatus: { state: "SUCCESS", creator: { login: "github-actions" } } },
      say: { commentEdge: { node: { body: "done" } } },
    });
    expect(answer.errors?.map(({ type, path }) => [type, path?.[0]])).toEqual([
      ["NOT_FOUND", "wrong"],
      ["UNPROCESSABLE", "long"],
    ]);
    const bodies = (await octokit.rest.issues.listComments({ ...REPO, issue_number: 1 })).data.map(
      ({ body }) => body,
    );
    expect(bodies).toEqual(["new", "done"]);
    expect(seeded.github.violations).toEqual([]);
  });

  it("need write; a read needs read in a private repository", async () => {
    const { node_id } = await deploy();
    const mutation = `mutation { createDeploymentStatus(input: { deploymentId: "${node_id}", state: SUCCESS }) { deploymentStatus { id } } }`;
    const types = async (query: string, permissions: Permissions) =>
      (await ask(query, permissions)).errors?.map(({ type, message }) => [type, message]);
    const refused = [["FORBIDDEN", "Resource not accessible by integration"]];
    expect(await types(mutation, { deployments: "read" })).toEqual(refused);
    expect(await types(inRepository("deployments(first: 1) { totalCount }"), { contents: "read" })).toEqual(
      refused,
    );
    expect(await types(mutation, { deployments: "write" })).toBeUndefined();
  });
});

describe("limits and documents", () => {
  const types = async (query: string) => (await ask(query)).errors?.map(({ type }) => type);

  it.each([
    ["no page size", "deployments { totalCount }", "MISSING_PAGINATION_BOUNDARIES"],
    ["a page over 100", "deployments(first: 101) { totalCount }", "EXCESSIVE_PAGINATION"],
    [
      "over 500,000 nodes",
      "deployments(first: 100) { nodes { statuses(first: 100) { nodes { deployment { statuses(first: 100) { totalCount } } } } } }",
      "MAX_NODE_LIMIT_EXCEEDED",
    ],
  ])("%s", async (_name, field, type) => {
    expect(await types(inRepository(field))).toEqual([type]);
    expect(seeded.github.violations).toEqual([]);
  });

  it("the budget of GraphQL is its own, and the answer tells it", async () => {
    const { data } = await ask("{ rateLimit { cost limit remaining used } }");
    expect(data).toEqual({ rateLimit: { cost: 1, limit: 1000, remaining: 999, used: 1 } });
  });

  it("a repository that the token may not see does not exist", async () => {
    seeded.github.createRepository({ owner: "octo", name: "secret", private: true, files: { a: "b" } });
    expect(await types('{ repository(owner: "octo", name: "secret") { id } }')).toEqual(["NOT_FOUND"]);
  });

  it.each([
    ["a field that GitHub's schema lacks", inRepository("nonsense")],
    ["a field that the schema has and the state does not answer", inRepository("stargazerCount")],
    ["a document that does not parse", "{ repository("],
  ])("%s is an error and a violation", async (_name, query) => {
    expect((await ask(query)).errors).toHaveLength(1);
    expect(seeded.github.violations).toHaveLength(1);
  });

  it("a pull request that does not exist is an error beside what does", async () => {
    const reply = await ask(
      inRepository("here: pullRequest(number: 1) { number } gone: pullRequest(number: 99) { number }"),
    );
    expect(reply.data).toMatchObject({ repository: { here: { number: 1 }, gone: null } });
    expect(reply.errors).toMatchObject([{ type: "NOT_FOUND", path: ["repository", "gone"] }]);
    expect(seeded.github.violations).toEqual([]);
  });

  it("ids are the same in REST and GraphQL", async () => {
    const { node_id } = await deploy();
    const { data } = await ask(
      `{ node(id: "${node_id}") { __typename id ... on Deployment { creator { __typename ... on Bot { id } } } } viewer { id } }`,
    );
    const { node, viewer } = data as { node: { creator: { id: string } }; viewer: { id: string } };
    expect(node).toMatchObject({
      __typename: "Deployment",
      id: node_id,
      creator: { __typename: "Bot", id: viewer.id },
    });
  });
});
