// The local Modal under Modal's own JavaScript client: every call that a poller makes, and what it makes of the answers.
import { type ModalClient, NotFoundError, TimeoutError, Volume } from "modal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ModalServer, startModalServer } from "./modal-server-fixture.ts";

type ControlPlane = ModalClient["cpClient"];

let server: ModalServer;
let sdk: ModalClient;
let plane: ControlPlane;
let appId = "";
let functionId = "";
let callId = "";

/** Numbers of the protocol's enums, which the client hands out raw. */
const STATE = { detached: 2, stopped: 5 };
const STATUS = { success: 3, terminated: 6 };

beforeAll(async () => {
  server = await startModalServer();
  sdk = server.sdk();
  plane = sdk.cpClient;
  const run = await server.run(["run", "--detach", "--name", "seen", "steps.py::steps", "--count", "2"], {
    MODAL_PAYLOAD_FORMAT: "cbor",
  });
  expect(run.code, run.stderr).toBe(0);
  const { apps, calls } = await server.state();
  appId = apps[0]?.app_id ?? "";
  functionId = calls[0]?.function_id ?? "";
  callId = calls[0]?.function_call_id ?? "";
});
afterAll(async () => {
  sdk?.close();
  await server?.close();
});

describe("apps", () => {
  it("appList names the app by its description, stopped and by nobody", async () => {
    const { apps } = await plane.appList({ environmentName: "main" });
    expect(apps).toMatchObject([{ appId, description: "seen", state: STATE.stopped, nRunningTasks: 0 }]);
    expect(apps[0]?.stoppedAt).toBeGreaterThan(apps[0]?.createdAt ?? Number.POSITIVE_INFINITY);
  });

  it("appGetLifecycle and appGetInfo agree, and lead to the function", async () => {
    const { lifecycle } = await plane.appGetLifecycle({ appId });
    expect(lifecycle).toMatchObject({ appState: STATE.stopped, createdBy: "local", stoppedBy: "" });
    const { info } = await plane.appGetInfo({ appId });
    expect(info).toMatchObject({
      appId,
      description: "seen",
      environmentName: "main",
      functions: { steps: functionId },
    });
    expect(info?.lifecycle).toEqual(lifecycle);
  });

  it("appStop refuses a stopped app, and names who stopped a running one", async () => {
    await expect(plane.appStop({ appId })).rejects.toMatchObject({ code: 9 });
    const job = server.begin(["run", "--detach", "steps.py::forever"]);
    const input = await server.untilInput((item) => item.status === "RUNNING");
    const { tasks } = await plane.taskList({ appId: input.appId });
    expect(tasks).toMatchObject([{ taskId: input.attempts[0]?.task_id, appId: input.appId }]);
    await plane.appStop({ appId: input.appId });
    const { lifecycle } = await plane.appGetLifecycle({ appId: input.appId });
    expect(lifecycle).toMatchObject({ appState: STATE.stopped, stoppedBy: "local" });
    const outputs = await plane.functionGetOutputs(outputsRequest(input.callId));
    expect(outputs.outputs[0]?.result?.status).toBe(3);
    await job.ended;
  });

  it("what does not exist is NOT_FOUND, not an empty answer", async () => {
    const missing = "ap-0000000000000000000000";
    await expect(plane.appGetLifecycle({ appId: missing })).rejects.toMatchObject({ code: 5 });
    await expect(plane.appGetInfo({ appId: missing })).rejects.toMatchObject({ code: 5 });
    await expect(plane.functionGetById({ functionId: "fu-nothing" })).rejects.toMatchObject({ code: 5 });
    await expect(plane.functionCallFromId({ functionCallId: "fc-nothing" })).rejects.toMatchObject({
      code: 5,
    });
    await expect(plane.appList({ environmentName: "elsewhere" })).rejects.toMatchObject({ code: 5 });
  });
});

function outputsRequest(functionCallId: string) {
  return {
    functionCallId,
    maxValues: 1,
    timeout: 0,
    lastEntryId: "0-0",
    clearOnSuccess: false,
    requestedAt: Date.now() / 1000,
    inputJwts: [],
  };
}

describe("calls", () => {
  it("functionCallFetch, functionCallCount and functionGetById", async () => {
    const { functionCallInputs } = await plane.functionCallFetch({ functionId, tail: { count: 5 } });
    expect(functionCallInputs).toMatchObject([{ functionCallId: callId, status: STATUS.success }]);
    expect(functionCallInputs[0]?.containerId).toMatch(/^ta-/);
    expect(functionCallInputs[0]?.executionTimeSeconds).toBeGreaterThan(0.1);
    const { buckets } = await plane.functionCallCount({
      functionId,
      since: new Date(Date.now() - 600_000),
      until: new Date(Date.now() + 60_000),
      bucketSecs: 60,
      allVariants: false,
    });
    expect(buckets.reduce((sum, bucket) => sum + Number(bucket.count), 0)).toBe(1);
    const { function: data, handleMetadata } = await plane.functionGetById({ functionId });
    expect(data).toMatchObject({ functionName: "steps", timeoutSecs: 43_200 });
    expect(data?.rankedFunctions[0]?.function?.retryPolicy?.retries).toBe(1);
    expect(handleMetadata).toMatchObject({ functionName: "steps", appId });
  });

  it("functionCallFromId, and a result that was written as CBOR", async () => {
    const call = await sdk.functionCalls.fromId(callId);
    expect(call).toMatchObject({ functionCallId: callId });
    expect(await call.get()).toEqual({ steps: 2 });
    const outputs = await plane.functionGetOutputs(outputsRequest(callId));
    expect(outputs).toMatchObject({ numUnfinishedInputs: 0, idxs: [0], outputs: [{ retryCount: 0 }] });
  });

  it("an unfinished call says so, and functionCallCancel ends it", async () => {
    const job = server.begin(["run", "--detach", "steps.py::forever"]);
    const input = await server.untilInput((item) => item.status === "RUNNING");
    const before = await plane.functionGetOutputs(outputsRequest(input.callId));
    expect(before).toMatchObject({ outputs: [], numUnfinishedInputs: 1 });
    const call = await sdk.functionCalls.fromId(input.callId);
    await expect(call.get({ timeoutMs: 0 })).rejects.toBeInstanceOf(TimeoutError);
    await plane.functionCallCancel({ functionCallId: input.callId, terminateContainers: true });
    const { functionCallInputs } = await plane.functionCallFetch({
      functionId: input.functionId,
      tail: { count: 1 },
    });
    expect(functionCallInputs[0]?.status).toBe(STATUS.terminated);
    await job.ended;
  });
});

describe("logs", () => {
  const steps = ['{"step": 0}\n', '{"step": 1}\n'];
  const dataOf = (batches: readonly { readonly items: readonly { readonly data: string }[] }[]) =>
    batches.flatMap(({ items }) => items.map(({ data }) => data));
  const since = () => new Date(Date.now() - 600_000);
  const until = () => new Date(Date.now() + 1000);

  it("appFetchLogs by app, call and stream; the newest when there is a limit", async () => {
    const all = await plane.appFetchLogs({ appId, since: since(), until: until(), limit: 100 });
    expect(dataOf(all.batches)).toEqual([...steps, "cleaned up\n"]);
    const call = { appId, functionCallId: callId, since: since(), until: until() };
    expect(dataOf((await plane.appFetchLogs({ ...call, limit: 1 })).batches)).toEqual(["cleaned up\n"]);
    expect((await plane.appFetchLogs({ ...call, limit: 9, source: 2 })).batches).toEqual([]);
    expect((await plane.appFetchLogs({ ...call, functionCallId: "fc-x", limit: 9 })).batches).toEqual([]);
    expect(dataOf((await plane.appFetchLogs({ ...call, limit: 9, searchText: "step" })).batches)).toEqual(
      steps,
    );
  });

  it("appCountLogs counts by stream", async () => {
    const { buckets } = await plane.appCountLogs({ appId, since: since(), until: until(), bucketSecs: 3600 });
    expect(buckets.reduce((sum, { stdoutLogs }) => sum + Number(stdoutLogs), 0)).toBe(3);
  });

  it("appGetLogs continues after an entry and ends with app_done", async () => {
    const batches = [];
    for await (const batch of plane.appGetLogs({ appId, timeout: 5, lastEntryId: "" })) batches.push(batch);
    expect(dataOf(batches)).toHaveLength(3);
    expect(batches.at(-1)?.appDone).toBe(true);
    const again = [];
    const after = batches[0]?.entryId ?? "";
    for await (const batch of plane.appGetLogs({ appId, timeout: 5, lastEntryId: after })) again.push(batch);
    expect(dataOf(again)).toEqual([steps[1], "cleaned up\n"]);
  });

  it("FunctionCall.logs fetches and tails", async () => {
    const call = await sdk.functionCalls.fromId(callId);
    const fetched: string[] = [];
    for await (const entry of call.logs.fetch({ since: since() })) fetched.push(entry.message);
    expect(fetched).toEqual([...steps, "cleaned up\n"]);
    const tail: string[] = [];
    for await (const entry of call.logs.tail({ entries: 2 })) tail.push(entry.message);
    expect(tail).toEqual([steps[1], "cleaned up\n"]);
  });
});

describe("the rest", () => {
  it("tokenInfoGet says whose token it is", async () => {
    expect(await plane.tokenInfoGet({})).toMatchObject({ tokenId: "ak-local", workspaceName: "local" });
  });

  it("another token is refused", async () => {
    const other = server.sdk({ tokenId: "ak-other", tokenSecret: "as-other" });
    await expect(other.cpClient.appList({ environmentName: "" })).rejects.toMatchObject({ code: 16 });
    other.close();
  });

  it("volumeGetOrCreate, volumeListFiles2 and a missing file", async () => {
    await expect(sdk.volumes.fromName("nothing")).rejects.toBeInstanceOf(NotFoundError);
    const volume = await sdk.volumes.fromName("made-here", { createIfMissing: true });
    expect(volume).toBeInstanceOf(Volume);
    const entries = [];
    const request = { volumeId: volume.volumeId, path: "/", recursive: true };
    for await (const batch of plane.volumeListFiles2(request)) entries.push(...batch.entries);
    expect(entries).toEqual([]);
    const file = { volumeId: volume.volumeId, path: "nothing", start: 0, len: 0 };
    await expect(plane.volumeGetFile2(file)).rejects.toMatchObject({ code: 5 });
  });

  it("an RPC that this server lacks is UNIMPLEMENTED and named in its log", async () => {
    await expect(plane.queueList({ environmentName: "" })).rejects.toMatchObject({ code: 12 });
    expect(server.lines.some((line) => line.includes("QueueList"))).toBe(true);
  });
});
