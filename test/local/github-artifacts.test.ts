// The results service and artifact routes under the real `@actions/artifact`: upload, list, download, delete, refusals.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalGithub, startLocalGithub, type WorkflowRunSeed } from "../../local/github/server.ts";

const FULL = "octo/digits";
const REPO = { owner: "octo", repo: "digits" } as const;
const NAMES = [
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "GITHUB_SERVER_URL",
  "GITHUB_API_URL",
] as const;
const before = NAMES.map((name) => [name, process.env[name]] as const);

let now = Date.UTC(2026, 10, 24);
let github: LocalGithub;
let directory: string;
let runId: number;
let otherRun: number;
let seed: WorkflowRunSeed;
let token: string;
// Both packages read GITHUB_API_URL when they are loaded, so they are loaded once the server runs.
let artifacts: typeof import("@actions/artifact").default;
let getOctokit: typeof import("@actions/github").getOctokit;

beforeAll(async () => {
  github = await startLocalGithub({ clock: () => now });
  const files = { ".github/workflows/poll.yml": "on: push\n" };
  const { headSha } = github.createRepository({ owner: "octo", name: "digits", private: true, files });
  seed = { workflow: "poll.yml", event: "push", headSha, actor: "octo" };
  runId = github.startWorkflowRun(FULL, seed);
  otherRun = github.startWorkflowRun(FULL, seed);
  token = github.issueToken({ repository: FULL, permissions: { actions: "read" } });
  Object.assign(process.env, github.artifactEnv(runId), { GITHUB_API_URL: github.apiUrl });
  artifacts = (await import("@actions/artifact")).default;
  getOctokit = (await import("@actions/github")).getOctokit;
  directory = mkdtempSync(join(tmpdir(), "local-artifact-"));
});
afterAll(async () => {
  rmSync(directory, { recursive: true });
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  expect(github.violations).toEqual([]);
  await github.close();
});

async function upload(name: string, text: string) {
  const file = join(directory, "progress.json");
  writeFileSync(file, text);
  return artifacts.uploadArtifact(name, [file], directory);
}
const findBy = () => ({
  findBy: { workflowRunId: runId, repositoryOwner: "octo", repositoryName: "digits", token },
});

describe("an artifact", () => {
  it("is uploaded, listed and downloaded inside its run", async () => {
    const { id = 0, digest } = await upload("inside", '{"epoch":1}');
    const { artifacts: listed } = await artifacts.listArtifacts();
    expect(listed).toContainEqual(expect.objectContaining({ name: "inside", id }));
    const path = join(directory, "inside");
    const { digestMismatch } = await artifacts.downloadArtifact(id, {
      path,
      expectedHash: `sha256:${digest}`,
    });
    expect(digestMismatch).toBe(false);
    expect(readFileSync(join(path, "progress.json"), "utf8")).toBe('{"epoch":1}');
  });

  it("is found and downloaded from another job over the public routes", async () => {
    const { id = 0, size } = await upload("outside", '{"epoch":2}');
    const found = await artifacts.getArtifact("outside", findBy());
    expect(found.artifact).toMatchObject({ id, name: "outside", size });
    const path = join(directory, "outside");
    await artifacts.downloadArtifact(id, { path, ...findBy() });
    expect(readFileSync(join(path, "progress.json"), "utf8")).toBe('{"epoch":2}');
    const octokit = getOctokit(token);
    const listed = await octokit.rest.actions.listArtifactsForRepo({ ...REPO, name: "outside" });
    expect(listed.data).toMatchObject({
      total_count: 1,
      artifacts: [{ id, expired: false, workflow_run: { id: runId } }],
    });
    const download = await octokit.rest.actions.downloadArtifact({
      ...REPO,
      artifact_id: id,
      archive_format: "zip",
    });
    expect(
      Buffer.from(download.data as ArrayBuffer)
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  it("laid down by a test is found by name with its run and commit; one whose content is lost is not downloaded", async () => {
    const octokit = getOctokit(token);
    const own = github.startWorkflowRun(FULL, seed);
    const id = github.addArtifact(FULL, { runId: own, name: "result", content: Buffer.from("PK") });
    const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...REPO, name: "result" });
    expect(data.artifacts).toMatchObject([
      {
        id,
        name: "result",
        expired: false,
        workflow_run: { id: own, head_sha: seed.headSha, head_branch: "main" },
      },
    ]);
    const download = () =>
      octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
        ...REPO,
        artifact_id: id,
        archive_format: "zip",
      });
    expect(Buffer.from((await download()).data as ArrayBuffer).toString()).toBe("PK");
    github.loseArtifact(FULL, id);
    await expect(download()).rejects.toMatchObject({ status: 404 });
  });

  it("keeps its name for itself until it is deleted", async () => {
    await upload("once", "1");
    await expect(upload("once", "2")).rejects.toThrow(/409/);
    await artifacts.deleteArtifact("once");
    await expect(artifacts.getArtifact("once")).rejects.toThrow(/not found/i);
    expect((await upload("once", "3")).id).toBeGreaterThan(0);
  });

  it("belongs to its run: another run of the repository does not see it", async () => {
    const { id = 0 } = await upload("mine", "1");
    Object.assign(process.env, github.artifactEnv(otherRun));
    expect((await artifacts.listArtifacts()).artifacts).toEqual([]);
    await expect(artifacts.downloadArtifact(id, { path: directory })).rejects.toThrow(/No artifacts found/);
    Object.assign(process.env, github.artifactEnv(runId));
  });

  it("expires after 90 days and is then gone", async () => {
    const { id = 0 } = await upload("old", "1");
    const octokit = getOctokit(token);
    now += 91 * 24 * 60 * 60_000;
    const one = { ...REPO, artifact_id: id };
    expect((await octokit.rest.actions.getArtifact(one)).data.expired).toBe(true);
    await expect(
      octokit.rest.actions.downloadArtifact({ ...one, archive_format: "zip" }),
    ).rejects.toMatchObject({
      status: 410,
    });
  });
});

describe("what is refused", () => {
  it("reading needs actions: read, deleting actions: write", async () => {
    const { id = 0 } = await upload("guarded", "1");
    const client = (actions: "read" | "write" | undefined) =>
      getOctokit(
        github.issueToken({ repository: FULL, permissions: actions === undefined ? {} : { actions } }),
      );
    const one = { ...REPO, artifact_id: id };
    await expect(client(undefined).rest.actions.getArtifact(one)).rejects.toMatchObject({ status: 403 });
    await expect(client("read").rest.actions.deleteArtifact(one)).rejects.toMatchObject({ status: 403 });
    expect((await client("write").rest.actions.deleteArtifact(one)).status).toBe(204);
    await expect(client("read").rest.actions.getArtifact(one)).rejects.toMatchObject({ status: 404 });
  });

  it("a runtime token that was not made here, and an address that was changed", async () => {
    const { id = 0 } = await upload("signed", "1");
    const call = await fetch(
      `${github.serverUrl}/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts`,
      {
        method: "POST",
        headers: { authorization: "Bearer e30.e30.e30", "content-type": "application/json" },
        body: "{}",
      },
    );
    expect(call.status).toBe(401);
    const reply = await fetch(`${github.apiUrl}/repos/${FULL}/actions/artifacts/${id}/zip`, {
      headers: { authorization: `token ${token}` },
      redirect: "manual",
    });
    const location = new URL(reply.headers.get("location") ?? "");
    expect((await fetch(location)).status).toBe(200);
    location.searchParams.set("se", String(now + 1e9));
    expect((await fetch(location)).status).toBe(403);
  });

  it("a fault of the results service is met, and the client's own retry gets over it", async () => {
    github.fault({ route: "POST *CreateArtifact", effect: { kind: "status", status: 503 } });
    expect((await upload("retried", "1")).id).toBeGreaterThan(0);
    const calls = github.requests.filter(({ route }) => route.endsWith("CreateArtifact"));
    expect(calls.slice(-2).map(({ status }) => status)).toEqual([503, 200]);
  });
});
