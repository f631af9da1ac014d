import { describe, expect, it } from "vitest";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import { poll } from "../../src/poll.ts";
import type { FinishPorts } from "../../src/poll-finish.ts";
import { PassMemory } from "../../src/poll-memory.ts";
import type { ArtifactStore, ResultFolder } from "../../src/result-ports.ts";
import {
  createPollFakes,
  createSeen,
  MemoryGithub,
  POLL_APP,
  type PollFakes,
} from "../support/poll-fakes.ts";

const MAIN = "b".repeat(40);
const HEAD = "a".repeat(40);

/** Artifacts in memory: what is uploaded can be read back, and every call is counted. */
class MemoryArtifacts implements ArtifactStore {
  readonly held = new Map<number, ReadonlyMap<string, string>>();
  readonly calls: string[] = [];
  readonly names: string[] = [];
  /** Uploads that fail from now on. */
  failing = 0;
  readonly files: ReadonlyMap<string, string>;
  constructor(files: ReadonlyMap<string, string>) {
    this.files = files;
  }

  keep(id: number, files: Readonly<Record<string, string>>): void {
    this.held.set(id, new Map(Object.entries(files)));
  }

  offered(): boolean {
    return true;
  }

  async find(): Promise<undefined> {
    return undefined;
  }

  async get(id: number) {
    this.calls.push(`get ${id}`);
    return this.held.has(id) ? { id, workflowRun: 1, bytes: 10, createdAt: "" } : undefined;
  }

  async readText({ id }: { readonly id: number }, file: string): Promise<string> {
    this.calls.push(`read ${id}`);
    const text = this.held.get(id)?.get(file);
    if (text === undefined) throw new Error("no such file");
    return text;
  }

  async upload({ name, files }: { readonly name: string; readonly files: readonly string[] }) {
    this.names.push(name);
    this.failing -= 1;
    if (this.failing >= 0) throw new Error("no room");
    const id = 1000 + this.held.size;
    this.held.set(id, new Map(files.map((file) => [file, this.files.get(file) ?? ""])));
    return { id };
  }
}

function memoryFolder(files: Map<string, string>): ResultFolder {
  return {
    root: async () => "memory",
    writeText: async (name, pieces) => {
      let text = "";
      for await (const piece of pieces) text += piece;
      files.set(name, text);
    },
    gather: () => Promise.reject(new Error("no files here")),
    remove: async (name) => void files.delete(name),
  };
}

interface Finish {
  readonly fakes: PollFakes;
  readonly artifacts: MemoryArtifacts;
  readonly files: ReadonlyMap<string, string>;
  readonly history: string[];
}

function open(
  github: MemoryGithub,
  config = "experiments: {}\n",
  status: "success" | "failure" = "success",
): Finish {
  const fakes = createPollFakes(
    () => createSeen({ status, retryCount: 0, finishedAt: "2026-11-24T09:30:00Z" }, 3),
    github,
  );
  const files = new Map<string, string>();
  const artifacts = new MemoryArtifacts(files);
  const history: string[] = [];
  const finish: FinishPorts = {
    artifacts,
    folder: memoryFolder(files),
    history: {
      mergeBase: async (sha) => {
        history.push(`base ${sha.slice(0, 1)}`);
        return MAIN;
      },
      isOnDefaultBranch: async (sha) => {
        history.push(`on main ${sha.slice(0, 1)}`);
        return sha.startsWith("c");
      },
    },
    config: async () => parseConfigText(config),
    runUrl: "https://github.com/acme/digits/actions/runs/5",
  };
  return {
    fakes: { ...fakes, ports: { ...fakes.ports, finish: async () => finish, canKeep: () => true } },
    artifacts,
    files,
    history,
  };
}

const REQUEST = {
  horizonDays: 21,
  relaunch: false,
  links: { serverUrl: "https://github.com", repository: "acme/digits" },
} as const;

function result(key: string, accuracy: number, version = 1): string {
  const run = {
    key,
    generation: 1,
    sha: MAIN,
    state: "succeeded",
    ended_at: "2026-11-20T09:30:00Z",
    metrics: { accuracy: { last: accuracy, best: accuracy } },
  };
  return JSON.stringify({ schema_version: version, runs: [run] });
}

const comment = ({ fakes }: Finish): string => [...fakes.github.comments.values()][0]?.body ?? "";

/** A run of the main line that succeeded, and the pull request's run after it. */
function withMain(
  github: MemoryGithub,
  sha = MAIN,
  more: { readonly key?: string; readonly seed?: number } = {},
): void {
  const { key = "aaaaaaaaaaaa", seed = null } = more;
  const artifact = 70 + github.records.length;
  github.add({ key, sha, pull_request: null, seed }, { state: "succeeded", artifact });
}

describe("an ended run", () => {
  it("is compared with the run on the merge base, by three calls", async () => {
    const github = new MemoryGithub();
    withMain(github);
    github.add({ sha: HEAD });
    const finish = open(github);
    finish.artifacts.keep(70, { "aaaaaaaaaaaa-g1/result.json": result("aaaaaaaaaaaa", 0.6) });
    await poll(REQUEST, finish.fakes.ports);
    expect(comment(finish)).toContain("| accuracy ↑ | 0.7 | +0.1 **improved** from 0.6 |");
    expect(comment(finish)).toContain("Compared with the merge base: commit `bbbbbbb`");
    expect([...finish.history, ...finish.artifacts.calls]).toEqual(["base a", "get 70", "read 70"]);
  });

  it("else with the newest one that lies on the default branch", async () => {
    const github = new MemoryGithub();
    withMain(github, "c".repeat(40));
    withMain(github, "d".repeat(40), { key: "dddddddddddd" });
    github.add({ sha: HEAD });
    const finish = open(github);
    finish.artifacts.keep(70, { "aaaaaaaaaaaa-g1/result.json": result("aaaaaaaaaaaa", 0.9) });
    await poll(REQUEST, finish.fakes.ports);
    expect(comment(finish)).toContain("−0.2 **worse** from 0.9");
    expect(finish.history).toEqual(["base a", "on main d", "on main c"]);
  });

  it("says in one line that there is none yet, and asks nothing for that", async () => {
    const github = new MemoryGithub();
    github.add({ sha: HEAD });
    const finish = open(github);
    await poll(REQUEST, finish.fakes.ports);
    expect(comment(finish)).toContain("No run of this experiment has succeeded on the default branch yet");
    expect(finish.history).toEqual([]);
  });

  it("with a run of a pull request that a merge has brought there as it was, and never with its own earlier ones", async () => {
    const github = new MemoryGithub();
    github.add(
      { key: "cccccccccccc", sha: "c".repeat(40), pull_request: 2 },
      { state: "succeeded", artifact: 70 },
    );
    github.add({ key: "eeeeeeeeeeee", sha: "e".repeat(40) }, { state: "succeeded", artifact: 71 });
    github.add({ sha: HEAD });
    const finish = open(github);
    finish.artifacts.keep(70, { "cccccccccccc-g1/result.json": result("cccccccccccc", 0.9) });
    await poll(REQUEST, finish.fakes.ports);
    expect(comment(finish)).toContain("−0.2 **worse** from 0.9");
    expect(finish.history).toEqual(["base a", "on main c"]);
  });

  describe("with nothing young enough", () => {
    const past = (): MemoryGithub => {
      const github = new MemoryGithub();
      const old = new MemoryGithub();
      withMain(old, "c".repeat(40));
      const records = old.records.map((one) => ({
        ...one,
        id: 0,
        createdAt: "2026-09-01T08:00:00Z",
        changedAt: "2026-09-01T09:00:00Z",
      }));
      github.older = { records, since: "2026-08-20T00:00:00Z" };
      github.add({ sha: HEAD });
      return github;
    };
    it("looks behind the horizon, once, and compares with what it finds there", async () => {
      const github = past();
      const finish = open(github);
      finish.artifacts.keep(70, { "aaaaaaaaaaaa-g1/result.json": result("aaaaaaaaaaaa", 0.9) });
      await poll(REQUEST, finish.fakes.ports);
      expect(comment(finish)).toContain("−0.2 **worse** from 0.9");
      expect(github.askedOlder).toBe(1);
    });
    it("says how far it has looked where there is nothing either", async () => {
      const github = past();
      github.older = { records: [], since: "2026-08-20T00:00:00Z" };
      const finish = open(github);
      await poll(REQUEST, finish.fakes.ports);
      expect(comment(finish)).toContain(
        "has succeeded on the default branch since 2026-08-20 00:00 UTC, and what is older was not looked at",
      );
    });
    it("says so where more commits have succeeded than are asked for", async () => {
      const github = new MemoryGithub();
      for (const sha of ["1", "2", "4", "5"]) withMain(github, sha.repeat(40), { key: sha.repeat(12) });
      github.add({ sha: HEAD });
      const finish = open(github);
      await poll(REQUEST, finish.fakes.ports);
      expect(comment(finish)).toContain(
        "None of the 3 newest commits at which this experiment has succeeded",
      );
    });
    it("is not asked for where a younger run is found, nor while a run goes on, nor after a failure", async () => {
      const found = past();
      withMain(found);
      const finish = open(found);
      finish.artifacts.keep(71, { "aaaaaaaaaaaa-g1/result.json": result("aaaaaaaaaaaa", 0.6) });
      await poll(REQUEST, finish.fakes.ports);
      expect(comment(finish)).toContain("from 0.6");
      const failed = past();
      await poll(REQUEST, open(failed, undefined, "failure").fakes.ports);
      expect([found.askedOlder, failed.askedOlder]).toEqual([0, 0]);
    });
  });

  it("is within the noise that several seeds of one commit show", async () => {
    const github = new MemoryGithub();
    for (const [seed, key] of ["aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc"].entries())
      withMain(github, MAIN, { key, seed });
    github.add({ sha: HEAD });
    const finish = open(github);
    for (const [index, key] of ["aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc"].entries())
      finish.artifacts.keep(70 + index, { [`${key}-g1/result.json`]: result(key, 0.65 + index * 0.05) });
    await poll(REQUEST, finish.fakes.ports);
    expect(comment(finish)).toContain("Means of 3 seeds");
    expect(comment(finish)).not.toContain("worse");
  });

  it.each([
    ["is of another schema version", { 70: result("aaaaaaaaaaaa", 0.6, 2) }, "schema version 2"],
    ["has expired", {}, "its artifact has expired"],
    ["is none of ours", { 70: "<html>" }, "is not JSON"],
  ])("is told although the run to compare with %s", async (_name, held, expected) => {
    const github = new MemoryGithub();
    withMain(github);
    const record = github.add({ sha: HEAD });
    const finish = open(github);
    for (const [id, text] of Object.entries(held))
      finish.artifacts.keep(Number(id), { "aaaaaaaaaaaa-g1/result.json": text });
    await poll(REQUEST, finish.fakes.ports);
    expect(comment(finish)).toContain("digits succeeded");
    expect(comment(finish).replaceAll("\u2060", "").replaceAll("\\", "")).toContain(expected);
    expect(github.lineOf(record.id)?.state).toBe("succeeded");
  });

  it("fails its gate in comment and commit status, and still has succeeded", async () => {
    const github = new MemoryGithub();
    withMain(github);
    const record = github.add({ sha: HEAD });
    const config =
      "experiments:\n  digits:\n    target: app.py::train\n    fail-if: accuracy < baseline - 0.5%\n";
    const finish = open(github, config);
    finish.artifacts.keep(70, { "aaaaaaaaaaaa-g1/result.json": result("aaaaaaaaaaaa", 0.9) });
    await poll(REQUEST, finish.fakes.ports);
    expect(comment(finish)).toContain("> [!CAUTION]\n> **Fails** `accuracy < baseline - 0.5%`");
    expect(github.statuses.at(-1)?.state).toBe("failure");
    expect(github.lineOf(record.id)?.state).toBe("succeeded");
  });

  it("leaves its result and its log behind, and its record names where", async () => {
    const github = new MemoryGithub();
    const record = github.add({ sha: HEAD });
    const finish = open(github);
    await poll(REQUEST, finish.fakes.ports);
    const id = github.lineOf(record.id)?.artifact ?? 0;
    const kept = JSON.parse(finish.artifacts.held.get(id)?.get("0123456789ab-g1/result.json") ?? "{}");
    expect(kept).toMatchObject({ schema_version: 1, runs: [{ state: "succeeded", baseline: null }] });
    expect([...(finish.artifacts.held.get(id)?.keys() ?? [])]).toContain("0123456789ab-g1/log.txt");
  });

  it("asks once for what several runs of one pass are compared with", async () => {
    const github = new MemoryGithub();
    withMain(github);
    github.add({ key: "111111111111", sha: HEAD });
    github.add({ key: "222222222222", sha: HEAD, pull_request: 4 });
    const finish = open(github);
    finish.artifacts.keep(70, { "aaaaaaaaaaaa-g1/result.json": result("aaaaaaaaaaaa", 0.6) });
    await poll(REQUEST, finish.fakes.ports);
    expect([...finish.history, ...finish.artifacts.calls]).toEqual(["base a", "get 70", "read 70"]);
    expect(finish.artifacts.names).toHaveLength(1);
  });

  it("costs no artifact and no history while it runs", async () => {
    const github = new MemoryGithub();
    withMain(github);
    github.add({ sha: HEAD });
    const running = createPollFakes(() => createSeen(), github);
    const finish = open(github);
    await poll(REQUEST, {
      ...running.ports,
      ...(finish.fakes.ports.finish && { finish: finish.fakes.ports.finish }),
    });
    expect([...finish.history, ...finish.artifacts.calls, ...finish.artifacts.names]).toEqual([]);
  });
});

describe("a result whose upload failed", () => {
  const ended = async (): Promise<{ github: MemoryGithub; finish: Finish; id: number }> => {
    const github = new MemoryGithub();
    const { id } = github.add({ sha: HEAD });
    const finish = open(github);
    finish.artifacts.failing = 1;
    await poll(REQUEST, finish.fakes.ports);
    expect(github.lineOf(id)).toMatchObject({ state: "succeeded" });
    expect(github.lineOf(id)?.artifact).toBeUndefined();
    return { github, finish, id };
  };

  it("is uploaded by the next pass, which writes nothing else and then has nothing to do", async () => {
    const { github, finish, id } = await ended();
    const before = { line: github.lineOf(id), comment: comment(finish), statuses: github.statuses.length };
    const writes = github.writes;
    await poll(REQUEST, finish.fakes.ports);
    const { artifact, ...line } = github.lineOf(id) ?? {};
    expect(line).toEqual(before.line);
    expect(finish.artifacts.held.get(artifact ?? 0)?.get("0123456789ab-g1/result.json")).toContain(
      '"succeeded"',
    );
    expect(github.writes).toBe(writes + 1);
    expect(comment(finish)).toBe(before.comment);
    expect(github.statuses).toHaveLength(before.statuses);
    const opened = finish.fakes.asked.length;
    await poll(REQUEST, finish.fakes.ports);
    expect(finish.fakes.asked).toHaveLength(opened);
    expect(finish.artifacts.names).toHaveLength(2);
  });

  it("is tried again once a job, however many passes it makes", async () => {
    const { github, finish, id } = await ended();
    finish.artifacts.failing = 99;
    const memory = new PassMemory(finish.fakes.ports);
    for (let pass = 0; pass < 3; pass += 1) await poll(REQUEST, finish.fakes.ports, memory);
    expect(finish.artifacts.names).toHaveLength(2);
    expect(github.lineOf(id)?.artifact).toBeUndefined();
  });

  it.each([
    ["a day later", { changedAt: "2026-11-23T09:59:00Z" }, {}],
    ["where its record has expired", { line: { state: "expired", app: POLL_APP } }, {}],
    ["where it never had an app", { line: { state: "never-started" } }, {}],
    ["by a pass for some runs", {}, { runKeys: ["0123456789ab"] }],
  ] as const)("is not tried again %s", async (_name, record, request) => {
    const { github, finish } = await ended();
    github.records = github.records.map((one) => ({ ...one, ...record }));
    await poll({ ...REQUEST, ...request }, finish.fakes.ports);
    expect(finish.artifacts.names).toHaveLength(1);
  });
});

describe("the person who asked", () => {
  const config = "defaults:\n  mention: true\n";
  const calls = (github: MemoryGithub): readonly string[] =>
    [...github.comments.values()].map(({ body }) => body).filter((body) => body.includes("@ada"));

  it("is called once, in a comment of its own", async () => {
    const github = new MemoryGithub();
    github.add({ sha: HEAD });
    await poll(REQUEST, open(github, config).fakes.ports);
    await poll(REQUEST, open(github, config).fakes.ports);
    expect(calls(github)).toHaveLength(1);
    expect(calls(github)[0]).toMatch(
      /^<!-- modal-experiments ended 0123456789ab-g1 -->\n@ada digits succeeded/,
    );
  });

  it("is called once by a pass that is repeated after it was killed", async () => {
    const github = new MemoryGithub();
    github.add({ sha: HEAD });
    github.killAfter = 3;
    await expect(poll(REQUEST, open(github, config).fakes.ports)).rejects.toThrow();
    github.killAfter = Number.POSITIVE_INFINITY;
    await poll(REQUEST, open(github, config).fakes.ports);
    expect(calls(github)).toHaveLength(1);
  });

  it.each([["github-actions[bot]"], ["@everyone"], ["a b"], [""]])(
    "is not called by the name %j",
    async (asked_by) => {
      const github = new MemoryGithub();
      github.add({ sha: HEAD, asked_by });
      await poll(REQUEST, open(github, config).fakes.ports);
      expect(github.comments.size).toBe(1);
    },
  );

  it("is called once for arms of a sweep that end at once, and not before the last", async () => {
    const github = new MemoryGithub();
    for (const arm of ["one", "two"]) github.add({ key: `${arm}aaaaaaaaa`, arm, sha: HEAD });
    let made = 0;
    const finish = open(github, config);
    const { comments } = finish.fakes.ports;
    const counting: typeof comments = {
      ensure: (place, body) => {
        if (body.includes("@ada")) made += 1;
        return comments.ensure(place, body);
      },
    };
    await poll(REQUEST, { ...finish.fakes.ports, comments: counting });
    expect([made, calls(github).length]).toEqual([1, 1]);

    const half = new MemoryGithub();
    half.add({ key: "oneaaaaaaaaa", arm: "one", sha: HEAD });
    half.add({ key: "twoaaaaaaaaa", arm: "two", sha: HEAD });
    const going = open(half, config);
    const modal = await going.fakes.ports.openModal();
    const observe: typeof modal.observe = async (query) =>
      query.name.startsWith("two") ? createSeen() : modal.observe(query);
    await poll(REQUEST, { ...going.fakes.ports, openModal: async () => ({ ...modal, observe }) });
    expect(calls(half)).toEqual([]);
  });

  it("is not called where nobody asked for that", async () => {
    const github = new MemoryGithub();
    github.add({ sha: HEAD });
    await poll(REQUEST, open(github).fakes.ports);
    expect(github.comments.size).toBe(1);
  });
});

describe("a configuration that cannot be read", () => {
  it("hides no verdict", async () => {
    const github = new MemoryGithub();
    const record = github.add({ sha: HEAD });
    const finish = open(github, "experiments: [");
    await poll(REQUEST, finish.fakes.ports);
    expect(github.lineOf(record.id)?.state).toBe("succeeded");
    expect(finish.fakes.log.warnings.join(" ")).toContain("configuration");
  });
});

describe("what a run was billed", () => {
  const story = (bill: () => number | undefined) => {
    const github = new MemoryGithub();
    const ended = github.add({ sha: HEAD, gpu: "H100" });
    const asked: string[] = [];
    let now = new Date("2026-11-24T10:00:00Z");
    const finish = open(github);
    const kept: { text?: string } = {};
    const pass = async (): Promise<Awaited<ReturnType<typeof poll>>> => {
      const { ports } = finish.fakes;
      const billing = {
        rates: async () => undefined,
        billed: async ({ app }: { readonly app: string }) => {
          asked.push(app);
          return bill();
        },
      };
      const timed = {
        ...ports,
        clock: { ...ports.clock, now: () => now },
        openModal: async () => {
          const modal = await ports.openModal();
          const running = createSeen();
          const observe: typeof modal.observe = async (query) =>
            query.name.startsWith("cccc") ? running : modal.observe(query);
          return { ...modal, observe, billing };
        },
        progress: {
          load: async () => kept.text,
          save: async (text: string) => {
            kept.text = text;
          },
        },
      };
      const memory = new PassMemory(timed);
      const outcome = await poll(REQUEST, timed, memory);
      await memory.store(now);
      return outcome;
    };
    const later = (hours: number): void => {
      now = new Date(now.getTime() + hours * 3_600_000);
    };
    return { github, finish, ended, asked, pass, later };
  };
  /** Another run, of another pull request, that keeps the watcher at work. */
  const other = (github: MemoryGithub): void =>
    void github.add({ key: "cccccccccccc", pull_request: 4, sha: "c".repeat(40) });

  it("is told by one write once the report has it, while another run is open, and not asked for again", async () => {
    let bill: number | undefined;
    const told = story(() => bill);
    await told.pass();
    expect(comment(told.finish)).toContain("cost about");
    expect(told.asked).toHaveLength(1);
    other(told.github);
    told.later(1);
    await told.pass();
    expect(told.asked).toHaveLength(2);
    bill = 4.2;
    told.later(1);
    const writes = told.github.writes;
    const lines = told.github.records.map(({ line }) => line);
    const outcome = await told.pass();
    expect(comment(told.finish).replaceAll("\u2060", "")).toContain("billed **\\$4.20**");
    expect(told.github.writes - writes).toBe(1);
    expect(told.github.records.map(({ line }) => line)).toEqual(lines);
    expect(outcome).toMatchObject({ open: 1, finished: 0, changed: 1 });
    await told.pass();
    expect(told.asked).toHaveLength(3);
    expect(told.github.writes - writes).toBe(1);
  });
  it("is not asked for while nothing is open", async () => {
    const told = story(() => undefined);
    await told.pass();
    const opened = told.finish.fakes.opened;
    told.later(3);
    expect(await told.pass()).toMatchObject({ open: 0 });
    expect([told.asked.length, told.finish.fakes.opened]).toEqual([1, opened]);
  });
  it.each([
    ["two days later", 49, 0],
    ["within two days", 45, 1],
  ])("%s", async (_name, hours, more) => {
    const told = story(() => undefined);
    await told.pass();
    other(told.github);
    told.later(hours);
    await told.pass();
    expect(told.asked.length - 1).toBe(more);
  });
});

describe("a sweep", () => {
  it("is one comment and one status, and tells of arms that ended before from what they left", async () => {
    const github = new MemoryGithub();
    github.add({ key: "aaaaaaaaaaaa", arm: "one", sha: HEAD });
    const finish = open(github);
    await poll(REQUEST, finish.fakes.ports);
    github.add({ key: "bbbbbbbbbbbb", arm: "two", sha: HEAD });
    const running = createPollFakes(() => createSeen(), github);
    await poll(REQUEST, {
      ...running.ports,
      ...(finish.fakes.ports.finish && { finish: finish.fakes.ports.finish }),
    });
    expect(github.comments.size).toBe(1);
    expect(comment(finish)).toContain("1 of 2 runs have ended, best accuracy 0.7 with one");
    expect(comment(finish)).toContain("**best** `one` | succeeded | 0.7");
    expect(github.statuses.at(-1)).toMatchObject({ state: "pending", description: "1 of 2 runs succeeded" });
  });
});
