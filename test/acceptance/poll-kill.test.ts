// The built poll action killed between any two of its writes: the next pass ends in the state of one that was left alone.
import { afterAll, beforeAll, expect, it } from "vitest";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { heldBy } from "../support/held.ts";
import { type Pair, startPair, waitFor } from "../support/stand-ins.ts";

let pair: Pair;
beforeAll(async () => {
  pair = await startPair({ epochs: 1 });
});
afterAll(() => pair.close());

const writes = (mark: number) =>
  pair.github.requests.slice(mark).filter(({ method, graphql }) => method !== "GET" && graphql === undefined);

// Comment, commit status and record: what the server holds before the nth write is what a kill after the write before leaves.
it.each([1, 2, 3])("killed before write %i", async (nth) => {
  const name = `killed-${nth}`;
  const launched = await pair.launch({ name });
  expect(launched.exitCode, launched.log.join("\n")).toBe(0);
  const modal = viewModal(pair.modal.adminUrl);
  await waitFor("the end of the training", 90, async () =>
    (await modal.apps()).every(({ state }) => state === "STOPPED") ? true : undefined,
  );

  const mark = pair.github.requests.length;
  pair.github.fault({ route: "POST /repos/*", effect: { kind: "hang" }, nth });
  const killed = pair.beginPoll();
  await waitFor("the write that gets no answer", 60, async () =>
    writes(mark).some(({ status }) => status === 0) ? true : undefined,
  );
  await killed.killTree();
  pair.github.clearFaults();
  expect(writes(mark)).toHaveLength(nth);

  const again = await pair.poll();
  expect(again.exitCode, again.log.join("\n")).toBe(0);
  expect(again.outputs).toMatchObject({ open: "0", finished: "1", failed: "0" });
  const held = heldBy(pair.github);
  const mine = held.comments.filter((body) => body.startsWith(`<!-- modal-experiments ${name} -->`));
  expect(mine).toEqual([expect.stringContaining("succeeded")]);
  expect(held.statuses).toContainEqual({ context: `experiment/${name}`, state: "success" });
  expect(held.lines.at(-1)).toMatch(/^succeeded app=ap-/);
  const after = pair.github.requests.length;
  await pair.poll();
  expect(writes(after)).toEqual([]);
  expect(pair.github.violations).toEqual([]);
});
