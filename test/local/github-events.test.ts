// What people do on the local GitHub: the payloads, who would be told, and the jobs that start, with their tokens.
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  findHead,
  findUnused,
  type GithubWorld,
  JOB_PERMISSIONS,
  moveHead,
  moveHeadAtRead,
  openDependabotPull,
  openPull,
  PEOPLE,
  REPOSITORY,
  refuse,
  startWorld,
} from "../support/github-world.ts";
import { statusOf } from "./github-fixture.ts";

let world: GithubWorld;
const REPO = { owner: "octo", repo: "digits" };
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const client = (token: string) => getOctokit(token, { baseUrl: world.github.apiUrl });
const tokenOf = (identity?: string) =>
  world.github.issueToken({
    repository: REPOSITORY,
    permissions: JOB_PERMISSIONS.poll,
    ...(identity === undefined ? {} : { identity }),
  });
const label = (pull: number, by: string = PEOPLE.write) =>
  world.github.addLabel(REPOSITORY, pull, "experiment", by);
const startLabeled = (pull: number, by: string = PEOPLE.write) =>
  world.github.startJob(REPOSITORY, {
    workflow: "train.yml",
    event: "pull_request",
    payload: label(pull, by),
    permissions: JOB_PERMISSIONS.gate,
  });

describe("payloads", () => {
  it("a synchronize says what was the head before, a close whether it was merged", () => {
    const before = findHead(world, world.pull);
    const after = moveHead(world, world.pull);
    expect(world.github.deliveries.at(-1)).toMatchObject({
      name: "pull_request",
      actor: PEOPLE.write,
      payload: { action: "synchronize", before, after, pull_request: { head: { sha: after } } },
    });
    const closed = world.github.closePullRequest(REPOSITORY, world.pull, PEOPLE.admin);
    expect(closed.pull_request).toMatchObject({ state: "closed", merged: false });
    expect(world.github.reopenPullRequest(REPOSITORY, world.pull, PEOPLE.admin).pull_request).toMatchObject({
      state: "open",
    });
    const merged = world.github.closePullRequest(REPOSITORY, world.pull, PEOPLE.admin, { merged: true });
    expect(merged.pull_request).toMatchObject({ merged: true, merged_by: { login: PEOPLE.admin } });
  });

  it("a comment on a pull request names it; on an issue it does not", () => {
    const issue = world.github.openIssue(REPOSITORY, { title: "Too slow", author: PEOPLE.read });
    const on = (number: number) =>
      world.github.comment(REPOSITORY, number, "/experiment digits", PEOPLE.read);
    expect(on(world.pull)).toMatchObject({
      action: "created",
      issue: { number: world.pull, pull_request: { merged_at: null }, state: "open" },
      comment: { body: "/experiment digits", user: { login: PEOPLE.read, type: "User" } },
      sender: { login: PEOPLE.read },
    });
    expect(on(issue).issue).not.toHaveProperty("pull_request");
    expect(issue).toBe(world.pull + 1);
  });

  it("a dispatch has its inputs as texts, a schedule has no sender", () => {
    const render = world.github.eventPayload;
    const inputs = { epochs: "5" };
    expect(
      render(REPOSITORY, { name: "workflow_dispatch", workflow: "train.yml", inputs, by: PEOPLE.maintain }),
    ).toMatchObject({
      inputs,
      ref: "refs/heads/main",
      workflow: ".github/workflows/train.yml",
      sender: { login: PEOPLE.maintain },
    });
    const scheduled = render(REPOSITORY, { name: "schedule", workflow: "poll.yml", cron: "7 * * * *" });
    expect(scheduled).toMatchObject({ schedule: "7 * * * *" });
    expect(scheduled).not.toHaveProperty("sender");
  });

  it("a fork that was deleted is no head repository any more", async () => {
    const pull = openPull(world, { author: "mallory", fork: true });
    const of = () => label(pull, PEOPLE.triage).pull_request["head"];
    expect(of()).toMatchObject({ repo: { full_name: "mallory/digits", fork: true } });
    world.github.deleteRepository("mallory/digits");
    expect(of()).toMatchObject({ repo: null, user: { login: "mallory" } });
    expect(await statusOf(client(tokenOf()).rest.pulls.get({ ...REPO, pull_number: pull }))).toBe(200);
  });
});

describe("what is delivered", () => {
  it("is what a person's token does, and not what GITHUB_TOKEN does, dispatches apart", async () => {
    const act = async (token: string) => {
      const { rest } = client(token);
      const issue = { ...REPO, issue_number: world.pull };
      const { data } = await rest.issues.createComment({ ...issue, body: "hello" });
      await rest.issues.updateComment({ ...REPO, comment_id: data.id, body: "hello again" });
      await rest.issues.addLabels({ ...issue, labels: ["experiment"] });
      await rest.issues.removeLabel({ ...issue, name: "experiment" });
      await rest.issues.deleteComment({ ...REPO, comment_id: data.id });
      await rest.actions.createWorkflowDispatch({ ...REPO, workflow_id: "poll.yml", ref: "main" });
    };
    const told = () =>
      world.github.deliveries.map(({ name, payload }) => ("action" in payload ? payload.action : name));
    await act(tokenOf());
    expect(told()).toEqual(["workflow_dispatch"]);
    expect(world.github.deliveries[0]?.workflowRun).toBeGreaterThan(2 ** 32);
    await act(tokenOf(PEOPLE.write));
    expect(told().slice(1)).toEqual([
      "created",
      "edited",
      "labeled",
      "unlabeled",
      "deleted",
      "workflow_dispatch",
    ]);
  });
});

describe("a job", () => {
  it("of a pull request runs at the merge of head and base, not at the head", async () => {
    const head = findHead(world, world.pull);
    const { env } = startLabeled(world.pull);
    expect(env).toMatchObject({
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REF: `refs/pull/${world.pull}/merge`,
      GITHUB_REF_NAME: `${world.pull}/merge`,
      GITHUB_BASE_REF: "main",
      GITHUB_ACTOR: PEOPLE.write,
      GITHUB_TRIGGERING_ACTOR: PEOPLE.write,
      GITHUB_RUN_ATTEMPT: "1",
    });
    const { data } = await client(env["GITHUB_TOKEN"] ?? "").rest.repos.getCommit({
      ...REPO,
      ref: env["GITHUB_SHA"] ?? "",
    });
    expect(data.parents.map(({ sha }) => sha)).toEqual([world.mainSha, head]);
  });

  it("of a pull request in conflict does not start, and GitHub says that it cannot be merged", async () => {
    world.github.commit(REPOSITORY, { branch: "main", files: { "modal_app.py": "app = 1\n" } });
    expect(() => startLabeled(world.pull)).toThrow("in conflict");
    const { data } = await client(tokenOf()).rest.pulls.get({ ...REPO, pull_number: world.pull });
    expect(data).toMatchObject({ mergeable: false, mergeable_state: "dirty", merge_commit_sha: null });
  });

  it.each([
    ["a fork's", () => openPull(world, { author: "mallory", fork: true }), PEOPLE.write, 403],
    ["Dependabot's own", () => openDependabotPull(world), "dependabot[bot]", 403],
    ["Dependabot's, labeled by a person", () => openDependabotPull(world), PEOPLE.write, 201],
    ["one of the repository", () => world.pull, PEOPLE.write, 201],
  ])("of %s pull request: its token may write or not", async (_name, open, by, status) => {
    const pull = open();
    const { token } = startLabeled(pull, by);
    const { rest } = client(token);
    expect(await statusOf(rest.issues.createComment({ ...REPO, issue_number: pull, body: "x" }))).toBe(
      status,
    );
    expect(await statusOf(rest.pulls.get({ ...REPO, pull_number: pull }))).toBe(200);
  });

  it("that is run again keeps its event and actor; who asked is the triggering actor", async () => {
    const payload = label(world.pull);
    const seed = {
      workflow: "train.yml",
      event: "pull_request",
      payload,
      permissions: JOB_PERMISSIONS.poll,
    } as const;
    const first = world.github.startJob(REPOSITORY, seed);
    world.github.finishWorkflowRun(REPOSITORY, first.runId, "failure");
    const own = client(tokenOf(PEOPLE.admin));
    await own.rest.actions.reRunWorkflowFailedJobs({ ...REPO, run_id: first.runId });
    const again = world.github.startJob(REPOSITORY, { ...seed, runId: first.runId });
    expect(again.env).toMatchObject({
      GITHUB_RUN_ID: String(first.runId),
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_ACTOR: PEOPLE.write,
      GITHUB_TRIGGERING_ACTOR: PEOPLE.admin,
      GITHUB_SHA: first.env["GITHUB_SHA"],
    });
    const { data } = await own.rest.actions.getWorkflowRun({ ...REPO, run_id: first.runId });
    expect([data.actor?.login, data.triggering_actor?.login]).toEqual([PEOPLE.write, PEOPLE.admin]);
  });

  it("leaves a trace of what it needed, so that what it was granted beyond is found", async () => {
    const permissions = {
      ...JOB_PERMISSIONS.gate,
      statuses: "write",
      actions: "read",
      checks: "write",
    } as const;
    const { env, runId } = world.github.startJob(REPOSITORY, {
      workflow: "train.yml",
      event: "pull_request",
      payload: label(world.pull),
      permissions,
    });
    const { rest, graphql } = client(env["GITHUB_TOKEN"] ?? "");
    await rest.repos.getContent({ ...REPO, path: "README.md" });
    await rest.issues.addLabels({ ...REPO, issue_number: world.pull, labels: ["x"] });
    await rest.repos.getCombinedStatusForRef({ ...REPO, ref: world.mainSha });
    await graphql(
      `{ repository(owner: "octo", name: "digits") { deployments(first: 1) { nodes { id } } } }`,
      { baseUrl: world.github.graphqlUrl.replace(/\/graphql$/, "") },
    );
    expect(findUnused(world, runId, permissions)).toEqual([
      "deployments: write, read is enough",
      "statuses: write, read is enough",
      "actions: read",
      "checks: write",
    ]);
  });

  it("of a schedule, a dispatch or a comment runs on the default branch or the chosen one", () => {
    const start = (request: Parameters<GithubWorld["github"]["eventPayload"]>[1]) =>
      world.github.startJob(REPOSITORY, {
        workflow: "poll.yml",
        event: request.name,
        payload: world.github.eventPayload(REPOSITORY, request),
        permissions: JOB_PERMISSIONS.poll,
      }).env;
    expect(start({ name: "schedule", workflow: "poll.yml", cron: "7 * * * *" })).toMatchObject({
      GITHUB_SHA: world.mainSha,
      GITHUB_REF: "refs/heads/main",
      GITHUB_ACTOR: "octo",
    });
    world.github.commit(REPOSITORY, { branch: "other", files: { a: "b" } });
    const by = PEOPLE.write;
    const dispatch = { name: "workflow_dispatch", workflow: "poll.yml", by } as const;
    expect(start({ ...dispatch, ref: "other" })).toMatchObject({ GITHUB_REF: "refs/heads/other" });
    const comment = world.github.comment(REPOSITORY, world.pull, "/stop digits", by);
    const commentId = Number(comment.comment["id"]);
    expect(start({ name: "issue_comment", commentId, by })).toMatchObject({
      GITHUB_SHA: world.mainSha,
      GITHUB_EVENT_NAME: "issue_comment",
    });
  });
});

describe("the world changes meanwhile", () => {
  it("a head moves right before the read that was named", async () => {
    const { rest } = client(tokenOf());
    const read = async () => (await rest.pulls.get({ ...REPO, pull_number: world.pull })).data.head.sha;
    const before = findHead(world, world.pull);
    moveHeadAtRead(world, { pull: world.pull, nth: 2 });
    expect(await read()).toBe(before);
    const after = await read();
    expect(after).not.toBe(before);
    expect(await read()).toBe(after);
  });

  it("or right after a write was done", async () => {
    const { rest } = client(tokenOf());
    world.github.fault({
      route: "POST *comments*",
      effect: {
        kind: "meanwhile",
        afterWork: true,
        change: () => world.github.closePullRequest(REPOSITORY, world.pull, PEOPLE.admin),
      },
    });
    await rest.issues.createComment({ ...REPO, issue_number: world.pull, body: "x" });
    expect((await rest.pulls.get({ ...REPO, pull_number: world.pull })).data.state).toBe("closed");
  });
});

describe("who may do what", () => {
  const ask = (username: string) =>
    client(tokenOf()).rest.repos.getCollaboratorPermissionLevel({ ...REPO, username });

  it.each([
    ["a custom role", { role: "write", roleName: "researcher" }, "write", "researcher", { push: true }],
    ["a flag taken away", { role: "write", flags: { push: false } }, "write", "write", { push: false }],
    ["no flags at all", { role: "admin", flags: "missing" }, "admin", "admin", undefined],
  ] as const)("%s", async (_name, access, permission, roleName, flags) => {
    world.github.setCollaborator(REPOSITORY, "nora", access);
    const { data } = await ask("nora");
    expect(data).toMatchObject({ permission, role_name: roleName });
    if (flags === undefined) expect(data.user).not.toHaveProperty("permissions");
    else expect(data.user?.permissions).toMatchObject(flags);
  });

  it("access can be taken away; in a public repository everyone still reads", async () => {
    world.github.setCollaborator(REPOSITORY, PEOPLE.write, undefined);
    expect((await ask(PEOPLE.write)).data.permission).toBe("read");
  });

  it.each([
    ["renovate[bot]", 200],
    ["dependabot[bot]", 200],
    ["Copilot", 404],
    ["nobody-at-all", 404],
  ])("%s is answered with %i, and holds nothing", async (login, status) => {
    if (login !== "nobody-at-all") world.github.createActor({ login, type: "Bot" });
    const answer = await ask(login).catch((error: { status: number; message: string }) => error);
    expect(answer.status).toBe(status);
    if ("data" in answer) expect(answer.data).toMatchObject({ permission: "none", role_name: "none" });
    else expect(answer.message).toContain(`${login} is not a user`);
  });

  it.each([404, 403, 500])("or the call fails with %i", async (status) => {
    refuse(world, "GET *permission", status);
    expect(await statusOf(ask(PEOPLE.write))).toBe(status);
    world.github.clearFaults();
    expect(await statusOf(ask(PEOPLE.write))).toBe(200);
  });
});

it("reactions are made once by each account, listed and taken off", async () => {
  const { rest } = client(tokenOf());
  const comment = world.github.comment(REPOSITORY, world.pull, "/experiment digits", PEOPLE.write);
  const on = { ...REPO, comment_id: Number(comment.comment["id"]) };
  const react = (content: "eyes" | "rocket") => rest.reactions.createForIssueComment({ ...on, content });
  const [first, again] = [await react("eyes"), await react("eyes")];
  expect([first.status, again.status, again.data.id]).toEqual([201, 200, first.data.id]);
  await react("rocket");
  const list = async () =>
    (await rest.reactions.listForIssueComment(on)).data.map(({ content, user }) => [content, user?.login]);
  expect(await list()).toEqual([
    ["eyes", "github-actions[bot]"],
    ["rocket", "github-actions[bot]"],
  ]);
  await rest.reactions.deleteForIssueComment({ ...on, reaction_id: first.data.id });
  expect(await list()).toHaveLength(1);
});

it("what another app does is shown as that app's", async () => {
  const { data } = await client(tokenOf("renovate[bot]")).rest.issues.createComment({
    ...REPO,
    issue_number: world.pull,
    body: "x",
  });
  expect(data).toMatchObject({
    user: { login: "renovate[bot]", type: "Bot" },
    performed_via_github_app: { slug: "renovate", name: "renovate" },
  });
});

it("a disabled workflow takes no dispatch, and a budget can be nearly spent", async () => {
  const own = client(tokenOf());
  world.github.disableWorkflow(REPOSITORY, "poll.yml");
  const dispatch = own.rest.actions.createWorkflowDispatch({ ...REPO, workflow_id: "poll.yml", ref: "main" });
  expect(await statusOf(dispatch)).toBe(422);
  world.github.setRemaining(REPOSITORY, "core", 2);
  const { headers } = await own.rest.repos.get(REPO);
  expect(headers["x-ratelimit-remaining"]).toBe("1");
  await own.rest.repos.get(REPO);
  await expect(own.rest.repos.get(REPO)).rejects.toMatchObject({
    status: 403,
    response: { headers: { "x-ratelimit-remaining": "0" } },
  });
});
