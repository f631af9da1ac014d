// The built poll action against both stand-ins: what it costs, what it survives, and what two of them leave behind.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { type Pair, REPOSITORY, startPair, waitFor } from "../support/stand-ins.ts";

type Result = Awaited<ReturnType<Pair["poll"]>>;

let pair: Pair;
beforeAll(async () => {
  pair = await startPair({ epochs: 1 });
});
afterEach(() => {
  pair.github.clearFaults();
  expect(pair.github.violations).toEqual([]);
});
afterAll(() => pair.close());

interface Held {
  readonly comments: readonly { readonly body: string }[];
  readonly statuses: readonly { readonly context: string; readonly state: string }[];
}

/** The stand-in's own JSON, searched by shape: where it keeps what is its own business. */
function held(): Held {
  const comments: { body: string }[] = [];
  const statuses: { context: string; state: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (
      "body" in value &&
      typeof value.body === "string" &&
      value.body.startsWith("<!-- modal-experiments ")
    ) {
      comments.push({ body: value.body });
    }
    if ("context" in value && "state" in value) {
      statuses.push({ context: String(value.context), state: String(value.state) });
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(pair.github.snapshot());
  return { comments, statuses };
}

const since = (mark: number) => pair.github.requests.slice(mark);
const writesSince = (mark: number): readonly string[] =>
  since(mark)
    .filter(({ method, graphql }) => method !== "GET" && graphql === undefined)
    .map(({ method, path }) => `${method} ${path}`);
const errors = (result: Result): readonly string[] =>
  result.annotations.filter(({ level }) => level === "error").map(({ message }) => message);

/** A run of its own name that has ended on Modal and that no poll has looked at since. */
async function endedRun(name: string): Promise<void> {
  const launched = await pair.launch({ name });
  expect(launched.exitCode, launched.log.join("\n")).toBe(0);
  const modal = viewModal(pair.modal.adminUrl);
  await waitFor("the end of the training", 90, async () =>
    (await modal.apps()).every(({ state }) => state === "STOPPED") ? true : undefined,
  );
}

describe("nothing open", () => {
  it("costs one call to GitHub and none to Modal, and needs no Modal token", async () => {
    const mark = pair.github.requests.length;
    const env = { MODAL_TOKEN_ID: "", MODAL_TOKEN_SECRET: "", MODAL_SERVER_URL: "http://127.0.0.1:9" };
    const result = await pair.poll({}, { env });
    expect(result.exitCode, result.log.join("\n")).toBe(0);
    expect(result.outputs).toMatchObject({
      open: "0",
      changed: "0",
      finished: "0",
      failed: "0",
      "to-stop": "",
      "next-poll-at": "",
    });
    expect(since(mark).map(({ method, route }) => `${method} ${route}`)).toHaveLength(1);
  });
});

describe("a run that has ended on Modal", () => {
  it("is not touched without a usable token, nor while Modal is away; then it gets its verdict once", async () => {
    await endedRun("once");
    const before = pair.github.requests.length;
    const missing = await pair.poll({}, { env: { MODAL_TOKEN_ID: "", MODAL_TOKEN_SECRET: "" } });
    expect(missing.exitCode).toBe(1);
    expect(errors(missing)).toEqual([expect.stringContaining("modal-token-id")]);
    const wrong = await pair.poll({}, { env: { MODAL_TOKEN_SECRET: "as-not-the-one" } });
    expect(wrong.exitCode).toBe(1);
    expect(errors(wrong)).toEqual([expect.stringMatching(/modal-token-id.*modal-token-secret/)]);
    // Above this line stands what the runner itself prints of a step's environment.
    const ours = wrong.log.slice(wrong.log.indexOf("##[endgroup]"));
    expect(ours.join("\n")).not.toContain("as-not-the-one");
    expect(writesSince(before)).toEqual([]);

    const away = await pair.poll({}, { env: { MODAL_SERVER_URL: "http://127.0.0.1:9" } });
    expect(away.exitCode, away.log.join("\n")).toBe(0);
    expect(away.outputs).toMatchObject({ open: "1", finished: "0" });
    expect(JSON.parse(away.outputs["result"] ?? "")).toMatchObject({ runs: [{ state: "unreachable" }] });

    const ended = await pair.poll();
    expect(ended.outputs).toMatchObject({ open: "0", finished: "1", failed: "0", changed: "1" });
    const mark = pair.github.requests.length;
    expect((await pair.poll()).outputs).toMatchObject({ open: "0", finished: "0", changed: "0" });
    expect(writesSince(mark)).toEqual([]);
  });

  it.each([1, 2, 3])("GitHub lost from write %i on: the next pass ends in the same state", async (nth) => {
    const name = `cut-${nth}`;
    await endedRun(name);
    const reset = { kind: "reset" } as const;
    pair.github.fault({ route: "POST /repos/*", effect: reset, nth, times: Number.POSITIVE_INFINITY });
    await pair.poll();
    pair.github.clearFaults();
    const again = await pair.poll();
    expect(errors(again)).toEqual([]);
    expect(again.outputs).toMatchObject({ open: "0", finished: "1" });
    const { comments, statuses } = held();
    const mine = comments.filter(({ body }) => body.startsWith(`<!-- modal-experiments ${name} -->`));
    expect(mine).toHaveLength(1);
    expect(mine[0]?.body).toContain("succeeded");
    expect(
      statuses.filter(({ context }) => context === `experiment/${name}`).map(({ state }) => state),
    ).toContain("success");
    const mark = pair.github.requests.length;
    await pair.poll();
    expect(writesSince(mark)).toEqual([]);
  });

  it("two polls at once leave one comment and one verdict", async () => {
    await endedRun("twice");
    const both = await Promise.all([pair.poll(), pair.poll()]);
    expect(both.map((result) => errors(result))).toEqual([[], []]);
    await pair.poll();
    const marker = "<!-- modal-experiments twice -->";
    expect(held().comments.filter(({ body }) => body.startsWith(marker))).toHaveLength(1);
    const mark = pair.github.requests.length;
    expect((await pair.poll()).outputs).toMatchObject({ open: "0" });
    expect(writesSince(mark)).toEqual([]);
  });

  it("a comment that must wait for the rate limit keeps the run open until it is written", async () => {
    await endedRun("limited");
    const effect = { kind: "status", status: 403 } as const; // the stand-in's own 403 is a spent secondary limit
    pair.github.fault({ route: "POST */comments", effect });
    const result = await pair.poll();
    expect(result.exitCode, result.log.join("\n")).toBe(0);
    expect(result.outputs).toMatchObject({ open: "1", finished: "0" });
    expect((await pair.poll()).outputs).toMatchObject({ open: "0", finished: "1" });
    const marker = "<!-- modal-experiments limited -->";
    expect(held().comments.filter(({ body }) => body.startsWith(marker))).toHaveLength(1);
  });

  it("a comment that the token may not write is one warning; verdict and commit status are written", async () => {
    await endedRun("locked");
    const permissions = {
      contents: "read",
      deployments: "write",
      statuses: "write",
      actions: "read",
    } as const;
    const token = pair.github.issueToken({ repository: REPOSITORY, permissions });
    const result = await pair.poll({ "github-token": token });
    expect(result.exitCode, result.log.join("\n")).toBe(0);
    const warnings = result.annotations.filter(({ level }) => level === "warning");
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining("pull-requests: write")]);
    expect(result.outputs).toMatchObject({ open: "0", finished: "1" });
    expect(held().statuses).toContainEqual({ context: "experiment/locked", state: "success" });
  });
});

describe("the next pass", () => {
  it("a workflow that cannot be started is a warning that says what to change", async () => {
    await endedRun("next");
    const env = { MODAL_SERVER_URL: "http://127.0.0.1:9" };
    const key = JSON.parse((await pair.poll({}, { env })).outputs["result"] ?? "").runs[0].key;
    const result = await pair.poll({ "run-key": key, "poll-workflow": "watch.yml" }, { env });
    expect(result.exitCode, result.log.join("\n")).toBe(0);
    const warnings = result.annotations.filter(({ level }) => level === "warning");
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.message).toMatch(/watch\.yml.*(?:actions: write|poll-workflow)/s);
    await pair.poll();
  });
});
