// Which workflow files an event of the local GitHub starts: by trigger, type, branch, cron, and the commit they are read at.
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type EventRequest,
  type GithubWorld,
  openPull,
  PEOPLE,
  REPOSITORY,
  startWorld,
} from "../support/github-world.ts";

const at = (name: string) => `.github/workflows/${name}.yml`;
const TEXTS = {
  bare: "on: pull_request",
  list: "on: [push, issue_comment]",
  labels: "on:\n  pull_request:\n    types: [labeled, unlabeled]",
  branches: "on:\n  pull_request:\n    types: [labeled]\n    branches: ['release/**', '!release/old']",
  ignore: "on:\n  pull_request:\n    types: [labeled]\n    branches-ignore: [main]",
  created: "on:\n  issue_comment:\n    types: [created]",
  often: "on:\n  schedule:\n    - cron: '7 * * * *'\n    - cron: '0 0 * * *'",
  button: "on:\n  workflow_dispatch:",
};

let world: GithubWorld;
beforeEach(async () => {
  const files = Object.fromEntries(
    Object.entries(TEXTS).map(([name, text]) => [at(name), `${text}\njobs: {}\n`]),
  );
  world = await startWorld({ files });
});
afterEach(() => world.close());

const startedBy = (event: EventRequest) =>
  world.github
    .findTriggered(REPOSITORY, { name: event.name, payload: world.github.eventPayload(REPOSITORY, event) })
    .map((path) => path.replace(/^.*\/|\.yml$/g, ""))
    .filter((name) => name in TEXTS);
const pull = (action: "opened" | "labeled" | "closed", number = world.pull) =>
  startedBy({ name: "pull_request", action, number, by: PEOPLE.write, label: "experiment" });

describe("an event starts", () => {
  it("what names its type, or by default an opened pull request and a push to it", () => {
    expect(pull("opened")).toEqual(["bare"]);
    expect(pull("labeled")).toEqual(["labels"]);
    expect(pull("closed")).toEqual([]);
  });

  it("what the base branch allows", () => {
    for (const branch of ["release/1", "release/old"]) {
      world.github.commit(REPOSITORY, { branch, files: { "x.txt": branch } });
    }
    expect(pull("labeled", openPull(world, { base: "release/1" }))).toEqual(["branches", "ignore", "labels"]);
    expect(pull("labeled", openPull(world, { base: "release/old", branch: "two" }))).toEqual([
      "ignore",
      "labels",
    ]);
  });

  it("nothing while the pull request is in conflict, and what its own head says otherwise", () => {
    const own = openPull(world, { branch: "own", files: { [at("button")]: "on: pull_request\njobs: {}\n" } });
    expect(pull("opened", own)).toEqual(["bare", "button"]);
    world.github.commit(REPOSITORY, { branch: "main", files: { "modal_app.py": "other\n" } });
    expect(pull("opened")).toEqual([]);
  });

  it("comments by their type, schedules by their cron, dispatches by their file, and nothing that is off", () => {
    const comment = world.github.comment(REPOSITORY, world.pull, "/stop digits", PEOPLE.write);
    const commentId = Number(comment.comment["id"]);
    const by = PEOPLE.write;
    expect(startedBy({ name: "issue_comment", commentId, by })).toEqual(["created", "list"]);
    expect(startedBy({ name: "issue_comment", action: "edited", commentId, by })).toEqual(["list"]);
    expect(startedBy({ name: "schedule", workflow: "often.yml", cron: "7 * * * *" })).toEqual(["often"]);
    expect(startedBy({ name: "schedule", workflow: "often.yml", cron: "8 * * * *" })).toEqual([]);
    const dispatch = { name: "workflow_dispatch", workflow: "button.yml", by } as const;
    expect(startedBy(dispatch)).toEqual(["button"]);
    world.github.disableWorkflow(REPOSITORY, "button.yml");
    expect(startedBy(dispatch)).toEqual([]);
  });
});

it("a repository with the workflows to copy starts each for its own event only", () => {
  const folder = new URL("../../examples/workflows/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".yml"));
  const files = Object.fromEntries(
    names.map((name) => [`.github/workflows/${name}`, readFileSync(new URL(name, folder), "utf8")]),
  );
  world.github.createRepository({ owner: "octo", name: "copied", files });
  world.github.commit("octo/copied", { branch: "topic", files: { a: "b" }, author: "octo" });
  const number = world.github.openPullRequest("octo/copied", { head: "topic", title: "T" });
  const told = world.github.addLabel("octo/copied", number, "experiment", "octo");
  const comment = world.github.comment("octo/copied", number, "/stop digits", "octo");
  const triggered = (name: "pull_request" | "issue_comment", payload: typeof told | typeof comment) =>
    world.github.findTriggered("octo/copied", { name, payload });
  expect(triggered("pull_request", told)).toEqual([at("label")]);
  expect(triggered("issue_comment", comment)).toEqual([at("comment")]);
});
