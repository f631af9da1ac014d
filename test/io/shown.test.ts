// What GitHub shows of many runs, read in one call from the local GitHub: whole, in part, and what is not ours left out.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Github } from "../../src/io/github.ts";
import type { CommentStore } from "../../src/ports.ts";
import { createIntent } from "../support/poll-fakes.ts";
import { type GithubForTests, type GithubPair, startGithub } from "./github-pair.ts";

let all: GithubForTests;
let pair: GithubPair;
let github: Github;
let io: {
  readonly shown: typeof import("../../src/io/shown.ts");
  readonly comments: typeof import("../../src/io/comments.ts");
  readonly statuses: typeof import("../../src/io/statuses.ts");
  readonly records: typeof import("../../src/io/records.ts");
};

beforeAll(async () => {
  all = await startGithub();
  const [shown, comments, statuses, records] = await Promise.all([
    import("../../src/io/shown.ts"),
    import("../../src/io/comments.ts"),
    import("../../src/io/statuses.ts"),
    import("../../src/io/records.ts"),
  ]);
  io = { shown, comments, statuses, records };
});
beforeEach(() => {
  pair = all.open();
  github = pair.client();
});
afterEach(() => {
  all.server.clearFaults();
  expect(all.server.violations).toEqual([]);
});
afterAll(() => all.close());

const write = (body: string, by = github): ReturnType<CommentStore["ensure"]> =>
  io.comments.createCommentStore(by).ensure({ pullRequest: pair.pullRequest, marker: body }, body);

describe("what GitHub shows", () => {
  it("is the newest status of each context and the text of our comments", async () => {
    const store = io.records.createRecordStore(github, () => new Date());
    await store.create(createIntent({ sha: pair.headSha }));
    const [record] = await store.list(21);
    const statuses = io.statuses.createStatusStore(github);
    const status = { sha: pair.headSha, context: "experiment/digits", state: "pending" } as const;
    await statuses.ensure({ ...status, description: "Running" });
    await statuses.ensure({ ...status, state: "success", description: "Done", url: "https://modal.com/x" });
    const made = await write("<!-- one -->");
    const seen = await io.shown
      .createShownReader(github)
      .read({ records: [record?.node ?? ""], comments: [made.node ?? ""] });
    expect(seen.statuses.get(pair.headSha)?.get("experiment/digits")).toEqual({
      state: "success",
      description: "Done",
      url: "https://modal.com/x",
    });
    expect([...seen.comments]).toEqual([[made.node, { id: made.id, body: "<!-- one -->" }]]);
  });

  it("of a deleted comment hides nothing else, and of another's comment is nothing", async () => {
    const [kept, gone] = [await write("<!-- kept -->"), await write("<!-- gone -->")];
    const foreign = await write("<!-- foreign -->", pair.client(undefined, "mallory"));
    await github.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: gone.id });
    const seen = await io.shown
      .createShownReader(github)
      .read({ records: [], comments: [kept.node ?? "", gone.node ?? "", foreign.node ?? ""] });
    expect([...seen.comments.values()]).toEqual([{ id: kept.id, body: "<!-- kept -->" }]);
  });

  it("of nothing costs no call", async () => {
    const before = all.server.requests.length;
    expect(await io.shown.createShownReader(github).read({ records: [], comments: [] })).toEqual({
      statuses: new Map(),
      comments: new Map(),
    });
    expect(all.server.requests).toHaveLength(before);
  });
});
