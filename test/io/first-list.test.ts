// The list that a job begins with: it is known early whether anything is open, and nobody lists a second time.
import { describe, expect, it } from "vitest";
import type { RunRecord } from "../../src/core/record.ts";
import { beginFirstList } from "../../src/io/first-list.ts";
import type { RecordStore } from "../../src/ports.ts";
import { MemoryGithub } from "../support/poll-fakes.ts";

const isOpen = ({ line }: RunRecord): boolean => line.state === "running";

function createPages() {
  const github = new MemoryGithub();
  const ended = github.add({}, { state: "succeeded" });
  const open = github.add({}, { state: "running" });
  const whole = Promise.withResolvers<readonly RunRecord[]>();
  const told: ((page: readonly RunRecord[]) => void)[] = [];
  const store: RecordStore = {
    list: (_days, arrived = () => undefined) => {
      told.push(arrived);
      return whole.promise;
    },
    create: () => Promise.reject(new Error("nothing is created here")),
    append: () => Promise.reject(new Error("nothing is written here")),
  };
  return { store, ended, open, whole, told };
}

describe("the first list of a job", () => {
  it("has found an open run as soon as a page holds one, and gives every page to who lists next", async () => {
    const { store, ended, open, whole, told } = createPages();
    const first = beginFirstList(store, 21, isOpen);
    told[0]?.([open]);
    expect(await first.found).toBe(true);
    const pages: (readonly RunRecord[])[] = [];
    const listed = first.store.list(21, (page) => pages.push(page));
    expect(pages).toEqual([[open]]);
    told[0]?.([ended]);
    expect(pages).toEqual([[open], [ended]]);
    whole.resolve([open, ended]);
    expect(await listed).toEqual([open, ended]);
    expect(told).toHaveLength(1);
    await first.store.list(21);
    expect(told).toHaveLength(2);
  });

  it("has found none only once the whole list holds none", async () => {
    const { store, ended, whole, told } = createPages();
    const first = beginFirstList(store, 21, isOpen);
    let found: boolean | undefined;
    const known = first.found.then((one) => {
      found = one;
    });
    told[0]?.([ended]);
    await Promise.resolve();
    expect(found).toBe(undefined);
    whole.resolve([ended]);
    await known;
    expect(found).toBe(false);
    expect(await first.records).toEqual([ended]);
  });

  it.each([true, false])(
    "that breaks off is an error, whether something was found before (%s) or not",
    async (before) => {
      const { store, open, whole, told } = createPages();
      const first = beginFirstList(store, 21, isOpen);
      if (before) told[0]?.([open]);
      whole.reject(new Error("GitHub answered 502"));
      if (before) expect(await first.found).toBe(true);
      else await expect(first.found).rejects.toThrow("502");
      await expect(first.store.list(21)).rejects.toThrow("502");
    },
  );
});
