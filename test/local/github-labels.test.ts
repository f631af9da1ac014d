// Labels, roles and who is asking: the local GitHub under the real Octokit.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, FULL, REPO, type Seeded, startSeeded, statusOf } from "./github-fixture.ts";

let seeded: Seeded;
let octokit: Client;
const issue = { ...REPO, issue_number: 1 };

beforeEach(async () => {
  seeded = await startSeeded();
  octokit = seeded.client();
});
afterEach(() => seeded.github.close());

const names = (labels: readonly { readonly name?: string }[]) => labels.map(({ name }) => name);

describe("labels", () => {
  it("are added once, without regard to case, set, and taken off", async () => {
    const added = await octokit.rest.issues.addLabels({ ...issue, labels: ["modal", "gpu"] });
    expect(names(added.data)).toEqual(["modal", "gpu"]);
    expect(names((await octokit.rest.issues.addLabels({ ...issue, labels: ["MODAL"] })).data)).toEqual([
      "modal",
      "gpu",
    ]);
    expect(names((await octokit.rest.issues.removeLabel({ ...issue, name: "Modal" })).data)).toEqual(["gpu"]);
    expect(await statusOf(octokit.rest.issues.removeLabel({ ...issue, name: "modal" }))).toBe(404);
    expect(names((await octokit.rest.issues.setLabels({ ...issue, labels: ["a/b", "c"] })).data)).toEqual([
      "a/b",
      "c",
    ]);
    expect(names((await octokit.rest.issues.removeLabel({ ...issue, name: "a/b" })).data)).toEqual(["c"]);
    const { data } = await octokit.rest.pulls.get({ ...REPO, pull_number: 1 });
    expect(names(data.labels)).toEqual(["c"]);
    expect((await octokit.rest.issues.removeAllLabels(issue)).status).toBe(204);
    expect(names((await octokit.rest.issues.listLabelsOnIssue(issue)).data)).toEqual([]);
    expect(seeded.github.violations).toEqual([]);
  });

  it("an event carries the label and the pull request as it is then", () => {
    const event = seeded.github.addLabel(FULL, 1, "modal", "wren");
    expect(event).toMatchObject({
      action: "labeled",
      number: 1,
      label: { name: "modal" },
      pull_request: { head: { sha: seeded.headSha }, labels: [{ name: "modal" }] },
      repository: { full_name: FULL, default_branch: "main" },
      sender: { login: "wren", type: "User" },
    });
    expect(seeded.github.removeLabel(FULL, 1, "modal", "wren")).toMatchObject({
      action: "unlabeled",
      pull_request: { labels: [] },
    });
  });

  it("need write on issues or pull requests; with labelsNeedIssues, on issues", async () => {
    const add = (client: Client) => statusOf(client.rest.issues.addLabels({ ...issue, labels: ["x"] }));
    expect(await add(seeded.client({ "pull-requests": "read" }))).toBe(403);
    expect(await add(seeded.client({ "pull-requests": "write" }))).toBe(200);
    expect(await add(seeded.client({ issues: "write" }))).toBe(200);
    const strict = await startSeeded({ labelsNeedIssues: true });
    expect(await add(strict.client({ "pull-requests": "write" }))).toBe(403);
    expect(await add(strict.client({ issues: "write" }))).toBe(200);
    await strict.github.close();
  });
});

describe("who may do what", () => {
  it.each([
    ["octo", "admin", "admin", { push: true, admin: true }],
    ["mona", "admin", "admin", { push: true, admin: true }],
    ["hubot", "write", "maintain", { push: true, maintain: true, admin: false }],
    ["wren", "write", "write", { push: true, maintain: false }],
    ["tria", "read", "triage", { push: false, triage: true }],
    ["rhea", "read", "read", { push: false, triage: false, pull: true }],
    ["stranger", "none", "none", { push: false, pull: false }],
  ])("%s has %s, by role %s", async (username, permission, role_name, permissions) => {
    seeded.github.comment(FULL, 1, "hello", "stranger");
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...REPO, username });
    expect(data).toMatchObject({ permission, role_name, user: { login: username, permissions } });
    expect(seeded.github.violations).toEqual([]);
  });

  it("a name that is no account is 404", async () => {
    const ask = octokit.rest.repos.getCollaboratorPermissionLevel({ ...REPO, username: "nobody" });
    expect(await statusOf(ask)).toBe(404);
  });

  it("an installation token is not a user, a person's token is", async () => {
    expect(await statusOf(octokit.rest.users.getAuthenticated())).toBe(403);
    const own = seeded.client({ contents: "read" }, "mona");
    expect((await own.rest.users.getAuthenticated()).data.login).toBe("mona");
    expect((await octokit.rest.users.getByUsername({ username: "github-actions[bot]" })).data).toMatchObject({
      type: "Bot",
      id: 41_898_282,
    });
    expect(seeded.github.violations).toEqual([]);
  });
});

describe("pull requests", () => {
  it("from a fork: the head is another repository, its commits are known here", async () => {
    const sha = seeded.github.commit(FULL, { branch: "evil", files: { "x.py": "1\n" }, author: "mallory" });
    const number = seeded.github.openPullRequest(FULL, {
      head: "evil",
      title: "Hi",
      author: "mallory",
      fork: true,
    });
    const { data } = await octokit.rest.pulls.get({ ...REPO, pull_number: number });
    expect(data.head).toMatchObject({
      sha,
      label: "mallory:evil",
      repo: { full_name: "mallory/digits", fork: true },
    });
    expect(data.base.repo.full_name).toBe(FULL);
    const file = await octokit.rest.repos.getContent({ ...REPO, path: "x.py", ref: sha });
    expect(file.status).toBe(200);
    const event = seeded.github.push(FULL, number, { files: { "x.py": "2\n" }, by: "mallory" });
    expect(event).toMatchObject({
      action: "synchronize",
      before: sha,
      pull_request: { head: { sha: event.after } },
    });
    expect(seeded.github.violations).toEqual([]);
  });

  it("are listed by state, head and base, and closed or merged", async () => {
    const list = async (options: { state?: "open" | "closed" | "all"; head?: string; base?: string }) =>
      (await octokit.rest.pulls.list({ ...REPO, ...options })).data.map(({ number }) => number);
    seeded.github.commit(FULL, { branch: "two", files: { "t.py": "2\n" } });
    seeded.github.openPullRequest(FULL, { head: "two", title: "Two" });
    expect(await list({})).toEqual([2, 1]);
    expect(await list({ head: "octo:two" })).toEqual([2]);
    expect(await list({ base: "other" })).toEqual([]);
    expect(seeded.github.closePullRequest(FULL, 2, "mona")).toMatchObject({
      action: "closed",
      pull_request: { state: "closed", merged: false },
    });
    seeded.github.closePullRequest(FULL, 1, "mona", { merged: true });
    expect(await list({ state: "closed" })).toEqual([2, 1]);
    const { data } = await octokit.rest.pulls.get({ ...REPO, pull_number: 1 });
    expect(data).toMatchObject({ merged: true, merged_by: { login: "mona" }, state: "closed" });
    const branch = await octokit.rest.repos.getBranch({ ...REPO, branch: "main" });
    expect(branch.data.commit.parents.map(({ sha }) => sha)).toEqual([seeded.mainSha, seeded.headSha]);
    expect(branch.data.commit.sha).toBe(data.merge_commit_sha);
    expect(seeded.github.violations).toEqual([]);
  });
});
