// Results uploaded by the real artifact client to the local GitHub, and read back as a later job would.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createArtifactStore } from "../../src/io/artifacts.ts";
import { createResultFolder } from "../../src/io/result-folder.ts";
import type { ArtifactStore, ResultFolder } from "../../src/result-ports.ts";
import { type GithubForTests, type GithubPair, startGithub } from "./github-pair.ts";

const NAMES = ["ACTIONS_RESULTS_URL", "ACTIONS_RUNTIME_TOKEN", "GITHUB_SERVER_URL"] as const;
const before = NAMES.map((name) => [name, process.env[name]] as const);
let github: GithubForTests;

beforeAll(async () => {
  github = await startGithub();
});
afterAll(async () => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  expect(github.server.violations).toEqual([]);
  await github.close();
});

interface Bench {
  readonly pair: GithubPair;
  readonly store: ArtifactStore;
  readonly folder: ResultFolder;
}

/** A job of the workflow, on the default branch or on another. */
function open(pair: GithubPair = github.open(), branch?: string): Bench {
  const { server, repository, headSha } = pair;
  const seed = { workflow: "poll.yml", event: "workflow_dispatch", headSha, actor: "ada" };
  const runId = server.startWorkflowRun(
    repository,
    branch === undefined ? seed : { ...seed, headBranch: branch },
  );
  Object.assign(process.env, server.artifactEnv(runId));
  const [owner = "", repo = ""] = repository.split("/");
  const token = server.issueToken({ repository, permissions: { actions: "read" } });
  const store = createArtifactStore(pair.client({ actions: "read" }), {
    owner,
    repo,
    token,
    defaultBranch: async () => "main",
  });
  return { pair, store, folder: createResultFolder() };
}

async function upload({ store, folder }: Bench, name: string, text: string): Promise<number> {
  await folder.writeText("run-g1/result.json", [text]);
  await folder.writeText("run-g1/log.txt", ["a line\n"]);
  const made = await store.upload({
    name,
    folder: await folder.root(),
    files: ["run-g1/result.json", "run-g1/log.txt"],
  });
  return made?.id ?? 0;
}

describe("an artifact of results", () => {
  it("is read back by its id", async () => {
    const bench = open();
    const id = await upload(bench, "experiments-results-1", '{"a":1}');
    const found = await bench.store.get(id);
    expect(found).toMatchObject({ id });
    expect(found && (await bench.store.readText(found, "run-g1/result.json"))).toBe('{"a":1}');
    expect(found && (await bench.store.readText(found, "run-g1/log.txt"))).toBe("a line\n");
    await expect(found && bench.store.readText(found, "run-g2/result.json")).rejects.toThrow(
      "could not be read",
    );
  });

  it("keeps its name within a workflow run", async () => {
    const bench = open();
    await upload(bench, "twice", "1");
    await expect(upload(bench, "twice", "2")).rejects.toMatchObject({ status: 409 });
  });

  it("is gone where nobody has it", async () => {
    expect(await open().store.get(12_345)).toBeUndefined();
  });

  it("is not attempted where no service is offered", async () => {
    const bench = open();
    expect(bench.store.offered()).toBe(true);
    delete process.env["ACTIONS_RUNTIME_TOKEN"];
    expect(bench.store.offered()).toBe(false);
    await bench.folder.writeText("a.txt", ["1"]);
    const made = bench.store.upload({ name: "a", folder: await bench.folder.root(), files: ["a.txt"] });
    expect(await made).toBeUndefined();
  });
});

describe("an artifact that is found by its name", () => {
  it("is the newest of a workflow run on the default branch", async () => {
    const pair = github.open();
    const one = open(pair, "main");
    await upload(one, "progress", "1");
    const two = open(pair, "main");
    const newest = await upload(two, "progress", "2");
    const other = open(pair, "faster");
    await upload(other, "progress", "forged");
    const found = await two.store.find("progress");
    expect(found?.id).toBe(newest);
    expect(await two.store.find("nothing")).toBeUndefined();
  });
});
