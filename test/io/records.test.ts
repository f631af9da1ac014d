// The list of runs, and what lies behind it, against the local GitHub.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createIntent } from "../support/poll-fakes.ts";
import { type GithubForTests, startGithub } from "./github-pair.ts";

let all: GithubForTests;
let createRecordStore: typeof import("../../src/io/records.ts").createRecordStore;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  all = await startGithub({ clock: Date.now });
  ({ createRecordStore } = await import("../../src/io/records.ts"));
});
afterEach(() => {
  expect(all.server.violations).toEqual([]);
});
afterAll(async () => {
  vi.useRealTimers();
  await all.close();
});

const DAY = 86_400_000;
const START = Date.parse("2026-09-01T00:00:00Z");

/** A store over `count` runs, `apart` days apart, the first at `START`. */
async function storeWith(count: number, apart: number) {
  const pair = all.open();
  const github = pair.client();
  const writer = createRecordStore(github, () => new Date());
  for (let number = 0; number < count; number += 1) {
    vi.setSystemTime(START + number * apart * DAY);
    const key = `abcdef${String(number).padStart(6, "0")}`;
    await writer.create(createIntent({ key, sha: pair.headSha }));
  }
  const asked = () => all.server.requests.filter(({ path }) => path.endsWith("/graphql")).length;
  const before = asked();
  const queries = () => asked() - before;
  return { store: createRecordStore(pair.client(), () => new Date()), queries };
}

const keys = (records: readonly { readonly intent: { readonly key: string } }[]): readonly number[] =>
  records.map(({ intent }) => Number(intent.key.slice(6)));
const down = (from: number, to: number): readonly number[] =>
  Array.from({ length: from - to + 1 }, (_, index) => from - index);

describe("what lies behind the list of runs", () => {
  it("costs nothing where the last page held it all", async () => {
    const { store, queries } = await storeWith(40, 1);
    expect(keys(await store.list(21))).toEqual(down(39, 18));
    expect(queries()).toBe(1);
    expect(await store.older?.()).toMatchObject({ records: { length: 18 } });
    expect(await store.older?.()).not.toHaveProperty("since");
    expect(queries()).toBe(1);
  });
  it("is read on from where the list ended, page by page, and once a job", async () => {
    const { store, queries } = await storeWith(230, 0.5);
    expect(keys(await store.list(21))).toEqual(down(229, 187));
    expect(queries()).toBe(1);
    const older = await store.older?.();
    expect(keys(older?.records ?? [])).toEqual(down(186, 0));
    expect(older).not.toHaveProperty("since");
    await store.list(21);
    await store.older?.();
    expect(queries()).toBe(4);
  });
  it("is not read to the end where that is far, and what was left out is said", async () => {
    const { store, queries } = await storeWith(640, 0.1);
    expect(keys(await store.list(5))).toEqual(down(639, 589));
    const older = await store.older?.();
    expect(keys(older?.records ?? [])).toEqual(down(588, 40));
    expect(older?.since).toBe(new Date(START + 40 * 0.1 * DAY).toISOString().replace(".000Z", "Z"));
    expect(queries()).toBe(1 + 5);
  });
  it("is not there before the list is", async () => {
    const { store } = await storeWith(1, 1);
    await expect(store.older?.()).rejects.toThrow();
  });
});
