import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Github } from "../../src/io/github.ts";
import type { CommentStore } from "../../src/ports.ts";
import { type GithubForTests, type GithubPair, startGithub } from "./github-pair.ts";

const MARKER = "<!-- modal-experiments digits -->";
const body = (text: string): string => `${MARKER}\n${text}`;
const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const POST = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

let all: GithubForTests;
let pair: GithubPair;
let github: Github;
let store: CommentStore;
let createCommentStore: (github: Github) => CommentStore;

beforeAll(async () => {
  all = await startGithub();
  ({ createCommentStore } = await import("../../src/io/comments.ts"));
});
beforeEach(() => {
  pair = all.open();
  github = pair.client();
  store = createCommentStore(github);
});
afterEach(() => {
  all.server.clearFaults();
  expect(all.server.violations).toEqual([]);
});
afterAll(() => all.close());

const place = (known?: number) => ({
  pullRequest: pair.pullRequest,
  marker: MARKER,
  ...(known === undefined ? {} : { known }),
});
const write = async (text: string, by: Github = github): Promise<number> => {
  const { data } = await by.write(POST, { issue_number: pair.pullRequest, body: text });
  return (data as { id: number }).id;
};
const bodies = async (): Promise<readonly string[]> =>
  (await github.readAll(LIST, { issue_number: pair.pullRequest })).map(
    (one) => (one as { body: string }).body,
  );

describe("the one comment", () => {
  it("is created, found again by its id, changed, and not written when it is equal", async () => {
    const made = await store.ensure(place(), body("one"));
    expect(made.outcome).toBe("created");
    expect(await store.ensure(place(made.id), body("one"))).toMatchObject({
      id: made.id,
      outcome: "unchanged",
    });
    expect(await store.ensure(place(made.id), body("two"))).toMatchObject({
      id: made.id,
      outcome: "updated",
    });
    expect(await bodies()).toEqual([body("two")]);
    expect(pair.writes()).toHaveLength(2);
  });
  it("is found by marker when no id is known", async () => {
    const id = await write(body("one"));
    expect(await store.ensure(place(), body("one"))).toMatchObject({ id, outcome: "unchanged" });
  });
  it("is found by marker behind more than a page of others' comments", async () => {
    for (let number = 0; number < 105; number += 1) {
      pair.server.comment(pair.repository, pair.pullRequest, `talk ${number}`, "ada");
    }
    const id = await write(body("one"));
    expect(await store.ensure(place(), body("one"))).toMatchObject({ id, outcome: "unchanged" });
  });
  it("counts line ends and the last one as equal", async () => {
    const id = await write(body("one\r\ntwo\r\n"));
    expect((await store.ensure(place(id), body("one\ntwo"))).outcome).toBe("unchanged");
  });
  it("is created again when it was deleted", async () => {
    const { id } = await store.ensure(place(), body("one"));
    await github.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
    const again = await store.ensure(place(id), body("one"));
    expect(again.outcome).toBe("created");
    expect(await bodies()).toEqual([body("one")]);
  });
});

describe("what is not ours", () => {
  it.each([
    [
      "a person's comment with our marker",
      (text: string) => pair.server.comment(pair.repository, pair.pullRequest, text, "mallory"),
    ],
    [
      "another app's comment with our marker",
      (text: string) => write(text, pair.client(undefined, "other-app[bot]")),
    ],
  ])("%s is neither taken nor changed nor deleted", async (_name, forge) => {
    await forge(body("forged"));
    const { outcome } = await store.ensure(place(), body("true"));
    expect(outcome).toBe("created");
    expect(await bodies()).toEqual([body("forged"), body("true")]);
  });
  it.each([
    `quoted ${MARKER}`,
    ` ${MARKER}`,
    "<!-- modal-experiments digits2 -->\nanother experiment",
    "<!-- modal-experiments digit -->",
    "",
  ])("our own comment that starts with %j is another one", async (text) => {
    await write(text === "" ? "empty of marker" : text);
    expect((await store.ensure(place(), body("true"))).outcome).toBe("created");
    expect(await bodies()).toHaveLength(2);
  });
  it("a known id that names a person's comment is not followed", async () => {
    pair.server.comment(pair.repository, pair.pullRequest, body("forged"), "mallory");
    const [forged] = await github.readAll(LIST, { issue_number: pair.pullRequest });
    const { id } = forged as { id: number };
    const made = await store.ensure(place(id), body("true"));
    expect(made.outcome).toBe("created");
    expect(made.id).not.toBe(id);
    expect(await bodies()).toEqual([body("forged"), body("true")]);
  });
});

describe("trouble on the way", () => {
  it("a lost reply to the creation is read back", async () => {
    pair.server.fault({ route: POST, effect: { kind: "reply-lost" } });
    const made = await store.ensure(place(), body("one"));
    expect(made.outcome).toBe("created");
    expect(await bodies()).toEqual([body("one")]);
  });
  it("a connection cut after the creation is read back", async () => {
    pair.server.fault({ route: POST, effect: { kind: "reset", afterWork: true } });
    await store.ensure(place(), body("one"));
    expect(await bodies()).toEqual([body("one")]);
  });
  it("a creation that never happened is an error, not a second try", async () => {
    pair.server.fault({ route: POST, effect: { kind: "status", status: 502 } });
    await expect(store.ensure(place(), body("one"))).rejects.toMatchObject({ status: "ambiguous" });
    expect(pair.writes()).toHaveLength(1);
    expect(await bodies()).toEqual([]);
  });
  it("a list that cannot be read whole makes no second comment", async () => {
    await write(body("one"));
    pair.server.fault({
      route: LIST,
      effect: { kind: "status", status: 404 },
      times: Number.POSITIVE_INFINITY,
    });
    await expect(store.ensure(place(), body("two"))).rejects.toMatchObject({ status: 404 });
    pair.server.clearFaults();
    expect(await bodies()).toEqual([body("one")]);
  });
  it("a token without the permission gets one error that names it", async () => {
    const reader = createCommentStore(pair.client({ contents: "read", "pull-requests": "read" }));
    await expect(reader.ensure(place(), body("one"))).rejects.toMatchObject({
      status: 403,
      advice: expect.stringContaining("pull-requests: write"),
    });
  });
});

describe("two passes at once", () => {
  it("leave one comment, the lower id", async () => {
    for (let round = 0; round < 5; round += 1) {
      const marker = `<!-- modal-experiments round${round} -->`;
      const text = `${marker}\nsame`;
      const where = { pullRequest: pair.pullRequest, marker };
      const stores = [createCommentStore(pair.client()), createCommentStore(pair.client())];
      const [one, other] = await Promise.all(stores.map((each) => each.ensure(where, text)));
      expect(one?.id).toBe(other?.id);
      expect((await bodies()).filter((each) => each.startsWith(marker))).toEqual([text]);
    }
  });
  it("copies left by a pass that was killed are removed, the lowest id stays", async () => {
    const id = await write(body("one"));
    await write(body("one"));
    await write(body("older"));
    expect(await store.ensure(place(), body("two"))).toMatchObject({ id, outcome: "updated" });
    expect(await bodies()).toEqual([body("two")]);
  });
});
