// Whatever people and jobs do on the local GitHub, in any order: every answer is valid, and a simple model agrees with it.
import { getOctokit } from "@actions/github";
import fc from "fast-check";
import { expect, it } from "vitest";
import { JOB_PERMISSIONS, openPull, PEOPLE, REPOSITORY, startWorld } from "../support/github-world.ts";
import { statusOf } from "./github-fixture.ts";

const REPO = { owner: "octo", repo: "digits" };
const STATES = ["error", "failure", "pending", "success"] as const;

interface Model {
  labels: string[];
  comments: string[];
  open: boolean;
  merged: boolean;
  pushes: number;
  /** The branch has moved while the pull request was closed. */
  movedOn: boolean;
  states: (typeof STATES)[number][];
  deployments: number;
}

const name = fc.constantFrom("experiment", "Experiment", "bug", "a b", "ü");
const step = fc.oneof(
  fc.record({ do: fc.constant("label" as const), name }),
  fc.record({ do: fc.constant("unlabel" as const), name }),
  fc.record({ do: fc.constant("comment" as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.record({ do: fc.constant("delete" as const), index: fc.nat(5) }),
  fc.record({ do: fc.constant("push" as const) }),
  fc.record({ do: fc.constant("close" as const), merged: fc.boolean() }),
  fc.record({ do: fc.constant("reopen" as const) }),
  fc.record({ do: fc.constant("status" as const), state: fc.constantFrom(...STATES) }),
  fc.record({ do: fc.constant("deploy" as const) }),
  fc.record({ do: fc.constant("conflict" as const) }),
);

async function play(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
): Promise<void> {
  const world = await startWorld({ private: true, secondaryLimits: false });
  const { github } = world;
  const token = github.issueToken({ repository: REPOSITORY, permissions: JOB_PERMISSIONS.poll });
  const { rest, graphql } = getOctokit(token, { baseUrl: github.apiUrl });
  const pull = openPull(world, { branch: "model" });
  const on = { ...REPO, issue_number: pull };
  const model: Model = {
    labels: [],
    comments: [],
    open: true,
    merged: false,
    pushes: 0,
    movedOn: false,
    states: [],
    deployments: 0,
  };
  const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();
  const head = async () => (await rest.pulls.get({ ...REPO, pull_number: pull })).data;

  const push = async (isOpen: boolean, files: Readonly<Record<string, string>>) => {
    const before = await head();
    if (isOpen) github.push(REPOSITORY, pull, { files, by: PEOPLE.write });
    else github.commit(REPOSITORY, { branch: "model", files });
    const after = await head();
    expect(after.head.sha !== before.head.sha).toBe(isOpen);
  };

  for (const one of steps) {
    switch (one.do) {
      case "label":
        await rest.issues.addLabels({ ...on, labels: [one.name] });
        if (!model.labels.some(same(one.name))) model.labels.push(one.name);
        break;
      case "unlabel": {
        const had = model.labels.some(same(one.name));
        expect(await statusOf(rest.issues.removeLabel({ ...on, name: one.name }))).toBe(had ? 200 : 404);
        model.labels = model.labels.filter((label) => !same(one.name)(label));
        break;
      }
      case "comment": {
        const isBlank = one.text.trim() === "";
        expect(await statusOf(rest.issues.createComment({ ...on, body: one.text }))).toBe(
          isBlank ? 422 : 201,
        );
        if (!isBlank) model.comments.push(one.text);
        break;
      }
      case "delete": {
        const { data } = await rest.issues.listComments({ ...on, per_page: 100 });
        const found = data[one.index];
        if (found !== undefined) await rest.issues.deleteComment({ ...REPO, comment_id: found.id });
        model.comments.splice(one.index, 1);
        break;
      }
      case "push":
        model.pushes += 1;
        await push(model.open, { "pushed.txt": `${model.pushes}` });
        if (model.open) model.states = [];
        else model.movedOn = true;
        break;
      case "close": {
        const mayClose = model.open && (!one.merged || (await head()).mergeable === true);
        if (!mayClose) break;
        github.closePullRequest(REPOSITORY, pull, PEOPLE.admin, { merged: one.merged });
        Object.assign(model, { open: false, merged: one.merged });
        break;
      }
      case "reopen":
        if (model.open || model.merged) break;
        github.reopenPullRequest(REPOSITORY, pull, PEOPLE.admin);
        if (model.movedOn) model.states = [];
        Object.assign(model, { open: true, movedOn: false });
        break;
      case "status": {
        const { sha } = (await head()).head;
        await rest.repos.createCommitStatus({ ...REPO, sha, state: one.state, context: "experiment/x" });
        model.states.push(one.state);
        break;
      }
      case "deploy": {
        const { sha } = (await head()).head;
        await rest.repos.createDeployment({ ...REPO, ref: sha, required_contexts: [], auto_merge: false });
        model.deployments += 1;
        break;
      }
      case "conflict":
        github.commit(REPOSITORY, { branch: "main", files: { "modal_app.py": "elsewhere\n" } });
        break;
    }
  }

  const { data } = await rest.pulls.get({ ...REPO, pull_number: pull });
  expect(data.labels.map((label) => label.name)).toEqual(model.labels);
  expect([data.state, data.merged]).toEqual([model.open ? "open" : "closed", model.merged]);
  const { data: comments } = await rest.issues.listComments({ ...on, per_page: 100 });
  expect(comments.map(({ body }) => body)).toEqual(model.comments);
  const { data: combined } = await rest.repos.getCombinedStatusForRef({ ...REPO, ref: data.head.sha });
  const last = model.states.at(-1);
  expect(combined.state).toBe(last === undefined ? "pending" : last === "error" ? "failure" : last);
  const listed = await graphql<{ repository: { deployments: { totalCount: number } } }>(
    `{ repository(owner: "octo", name: "digits") { deployments(first: 1) { totalCount } } }`,
    { baseUrl: github.graphqlUrl.replace(/\/graphql$/, "") },
  );
  expect(listed.repository.deployments.totalCount).toBe(model.deployments);
  expect(await github.pullRequestHtml(REPOSITORY, pull)).toContain("Train longer");
  await world.close();
}

it("a pull request's life", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), play), { numRuns: 20 });
});
