import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../../local/modal/rpc.ts";
import { InputError } from "../../src/core/errors.ts";
import type { Observation, Seen } from "../../src/core/observation.ts";
import { openModal } from "../../src/io/modal-api.ts";
import type { ModalObserver, ObserveQuery } from "../../src/ports.ts";
import { type Answer, refusal, type ScriptedModal, startScriptedModal } from "./scripted-modal.ts";

/** A log is asked for within 35 days at most, so the scripted run is a recent one. */
const T0 = Math.floor(Date.now() / 1000) - 36_000;
const ISO = (seconds: number): string => new Date((T0 + seconds) * 1000).toISOString();
const stamp = (seconds: number): Message => ({ seconds: String(T0 + seconds), nanos: 0 });
const SECRET = "as-verysecretvalue";
const CREDENTIALS = { tokenId: "ak-tokenid", tokenSecret: SECRET };
const QUERY: ObserveQuery = { name: "key-g1", notBefore: ISO(-5), functionName: "train" };
const BY_ID: ObserveQuery = { ...QUERY, app: "ap-1" };

interface InfoChanges {
  readonly state?: string;
  readonly name?: string;
  readonly createdAt?: number;
  readonly stoppedBy?: string;
  readonly functions?: Readonly<Record<string, string>>;
  readonly environment?: string;
}
const info = (changes: InfoChanges = {}): Message => ({
  info: {
    description: changes.name ?? "key-g1",
    environment_name: changes.environment ?? "main",
    lifecycle: {
      app_state: `APP_STATE_${changes.state ?? "DETACHED_DISCONNECTED"}`,
      created_at: T0 + (changes.createdAt ?? 0),
      stopped_by: changes.stoppedBy ?? "",
    },
    functions: Object.entries(changes.functions ?? { train: "fu-1" }).map(([key, value]) => ({ key, value })),
  },
});
const listed = (status: string, changes: Message = {}): Message => ({
  function_call_id: "fc-1",
  status: `FUNCTION_CALL_INPUT_STATUS_${status}`,
  enqueued_at: stamp(1),
  started_at: stamp(2),
  container_id: "ta-1",
  ...changes,
});
const calls = (...inputs: readonly Message[]): Message => ({ function_call_inputs: inputs });
const output = (status: string, changes: Message = {}, rest: Message = {}): Message => ({
  outputs: [
    {
      result: { status: `GENERIC_STATUS_${status}`, ...changes },
      task_id: "ta-1",
      input_started_at: T0 + 2,
      output_created_at: T0 + 9,
      ...rest,
    },
  ],
  num_unfinished_inputs: 0,
});
const unfinished: Message = { outputs: [], num_unfinished_inputs: 1 };
const gone: Message = { outputs: [], num_unfinished_inputs: 0 };
const noLog: Message = { batches: [] };

let server: ScriptedModal;
let modal: ModalObserver;

beforeEach(async () => {
  server = await startScriptedModal({
    AppGetInfo: () => info(),
    AppList: () => ({ apps: [] }),
    FunctionCallFetch: () => calls(listed("RUNNING")),
    FunctionGetOutputs: () => unfinished,
    AppFetchLogs: () => noLog,
  });
  process.env["MODAL_SERVER_URL"] = server.url;
  modal = await openModal(CREDENTIALS);
  server.calls.length = 0;
});
afterEach(() => {
  modal.close();
  server.close();
});

const script = (answers: Record<string, Answer>): void => void Object.assign(server.answers, answers);
const observe = (query: ObserveQuery = BY_ID): Promise<Observation> => modal.observe(query);
const seen = async (query?: ObserveQuery): Promise<Seen> => {
  const observation = await observe(query);
  if (observation.kind !== "seen") throw new Error(`expected seen: ${JSON.stringify(observation)}`);
  return observation;
};

describe("the log of an app of several functions", () => {
  const asked = async (functions: Readonly<Record<string, string>>, functionName?: string) => {
    script({ AppGetInfo: () => info({ functions }) });
    const { functionName: _, ...bare } = BY_ID;
    await seen({ ...bare, ...(functionName === undefined ? {} : { functionName }) });
    return server.requests.flatMap(({ method, request }) =>
      method === "AppFetchLogs" ? [request["function_id"]] : [],
    );
  };
  const several = { train: "fu-1", evaluate: "fu-2" };
  it.each<[string, Readonly<Record<string, string>>, string | undefined, string | undefined]>([
    ["is that of the target: another function's container is no attempt", several, "train", "fu-1"],
    ["is all of it for a local entrypoint", several, "main", undefined],
    ["is all of it where the target names none", several, undefined, undefined],
    [
      "is all of it for a class, whose functions the app does not tell",
      { "T.*": "fu-1", f: "fu-2" },
      "T.fit",
      undefined,
    ],
    ["is not asked apart where there is one function", { train: "fu-1" }, "train", undefined],
  ])("%s", async (_what, functions, functionName, expected) => {
    expect(await asked(functions, functionName)).toEqual([expected]);
  });
});

describe("a running run whose app is known", () => {
  it("costs two calls and the log, and of the list that all runs of a pass share one", async () => {
    expect(await seen()).toEqual({
      kind: "seen",
      app: {
        id: "ap-1",
        name: "key-g1",
        state: "disconnected",
        createdAt: ISO(0),
        url: "https://modal.com/id/ap-1",
        functionNames: ["train"],
      },
      calls: [
        {
          id: "fc-1",
          functionName: "train",
          status: "running",
          enqueuedAt: ISO(1),
          startedAt: ISO(2),
          container: "ta-1",
        },
      ],
      log: [],
    });
    expect(server.calls.filter((name) => name !== "AuthTokenGet")).toEqual([
      "AppList",
      "AppGetInfo",
      "FunctionCallFetch",
      "AppFetchLogs",
    ]);
  });
  it.each([
    ["INITIALIZING", "initializing"],
    ["EPHEMERAL", "running"],
    ["DETACHED", "detached"],
    ["DETACHED_DISCONNECTED", "disconnected"],
    ["STOPPING", "stopping"],
    ["STOPPED", "stopped"],
    ["DISABLED", "stopped"],
    ["UNSPECIFIED", "unknown"],
  ])("app state %s is %s", async (state, expected) => {
    script({ AppGetInfo: () => info({ state, stoppedBy: "ada" }) });
    expect((await seen()).app).toMatchObject({ state: expected, stoppedBy: "ada" });
  });
});

describe("how a call ended", () => {
  it.each([
    ["SUCCESS", {}, "success"],
    ["FAILURE", {}, "failure"],
    ["FAILURE", { exitcode: 137 }, "out-of-memory"],
    ["TERMINATED", {}, "terminated"],
    ["TIMEOUT", {}, "timeout"],
    ["INIT_FAILURE", {}, "init-failure"],
    ["INTERNAL_FAILURE", {}, "internal-failure"],
    ["MEMORY_MANAGER_EVICTION", {}, "out-of-memory"],
    ["MEMORY_THRASHING_EVICTION", {}, "out-of-memory"],
    ["KERNEL_OOM_KILL", {}, "out-of-memory"],
  ])("output %s %j is %s", async (status, changes, expected) => {
    script({
      FunctionCallFetch: () => calls(listed("FAILURE")),
      FunctionGetOutputs: () => output(status, changes),
    });
    expect((await seen()).calls[0]?.status).toBe(expected);
  });
  it("an output of a kind that is not known proves nothing", async () => {
    script({
      FunctionCallFetch: () => calls(listed("FAILURE")),
      FunctionGetOutputs: () => output("UNSPECIFIED", {}),
    });
    const reason = expect.stringContaining("FunctionGetOutputs in a form that this version does not know");
    expect(await observe()).toEqual({ kind: "unreachable", reason });
  });
  it("the output tells retries, times and the exception", async () => {
    const failure = { exception: "ValueError('x')", traceback: "Traceback …" };
    script({
      FunctionCallFetch: () => calls(listed("FAILURE")),
      FunctionGetOutputs: () => output("FAILURE", failure, { retry_count: 2, task_id: "ta-9" }),
    });
    expect((await seen()).calls[0]).toMatchObject({
      ...failure,
      retryCount: 2,
      container: "ta-9",
      startedAt: ISO(2),
      finishedAt: ISO(9),
    });
  });
  it.each([
    ["a listed failure that will be retried", "FAILURE", "DETACHED", unfinished, "pending"],
    ["a listed timeout that will be retried", "TIMEOUT", "DETACHED", unfinished, "pending"],
    ["a result that is no longer kept, end listed", "SUCCESS", "STOPPED", gone, "success"],
    ["a result that is no longer kept, end not listed", "RUNNING", "STOPPED", gone, "expired"],
    ["an unfinished call of a stopped app", "RUNNING", "STOPPED", unfinished, "running"],
    ["a pending call is not asked for its result", "PENDING", "DETACHED", output("SUCCESS"), "pending"],
  ])("%s", async (_name, status, state, reply, expected) => {
    script({
      AppGetInfo: () => info({ state }),
      FunctionCallFetch: () => calls(listed(status)),
      FunctionGetOutputs: () => reply,
    });
    expect((await seen()).calls.map((one) => one.status)).toEqual([expected]);
  });
  it("a known call that is no longer listed is asked for by its id", async () => {
    script({ FunctionCallFetch: () => calls(), FunctionGetOutputs: () => output("SUCCESS") });
    expect((await seen({ ...BY_ID, call: "fc-old" })).calls).toMatchObject([
      { id: "fc-old", functionName: "train", status: "success" },
    ]);
  });
  it("results are asked for without taking them away", async () => {
    script({
      FunctionCallFetch: () => calls(listed("SUCCESS")),
      FunctionGetOutputs: () => output("SUCCESS"),
    });
    await seen();
    const request = server.requests.find(({ method }) => method === "FunctionGetOutputs")?.request;
    expect(request).toMatchObject({ function_call_id: "fc-1", last_entry_id: "0-0" });
    expect(request?.["clear_on_success"] ?? false).toBe(false);
    expect(request?.["timeout"] ?? 0).toBe(0);
  });
});

describe("which calls", () => {
  const two = { train: "fu-1", other: "fu-2" };
  const perFunction: Answer = ({ function_id: id }) =>
    id === "fu-1"
      ? calls(listed("RUNNING", { function_call_id: "fc-2", enqueued_at: stamp(5) }), listed("RUNNING"))
      : calls(listed("RUNNING", { function_call_id: "fc-other", enqueued_at: stamp(3) }));
  it.each([
    ["train", two, ["fc-1", "fc-2"]],
    ["app.train", two, ["fc-1", "fc-2"]],
    ["main", two, ["fc-1", "fc-other", "fc-2"]],
    [undefined, two, ["fc-1", "fc-other", "fc-2"]],
    ["Trainer.fit", { "Trainer.*": "fu-1", other: "fu-2" }, ["fc-1", "fc-2"]],
  ])("target %s: oldest first", async (functionName, functions, expected) => {
    script({ AppGetInfo: () => info({ functions }), FunctionCallFetch: perFunction });
    const { functionName: _, ...rest } = BY_ID;
    const query = functionName === undefined ? rest : { ...rest, functionName };
    expect((await seen(query)).calls.map(({ id }) => id)).toEqual(expected);
  });
  it("a call of several inputs is as far as its least finished one", async () => {
    script({ FunctionCallFetch: () => calls(listed("SUCCESS"), listed("FAILURE"), listed("RUNNING")) });
    expect((await seen()).calls).toMatchObject([{ id: "fc-1", status: "running" }]);
  });
});

describe("an app that is not known yet", () => {
  const app = (id: string, changes: Message = {}): Message => ({
    app_id: id,
    description: "key-g1",
    state: "APP_STATE_DETACHED",
    created_at: T0,
    ...changes,
  });
  it("is found by its exact name in the record's environment", async () => {
    script({
      AppList: () => ({
        apps: [app("ap-x", { description: "key-g10" }), app("ap-2"), app("ap-y", { description: "" })],
      }),
      AppGetInfo: ({ app_id }) => info({ name: app_id === "ap-2" ? "key-g1" : "no" }),
    });
    expect((await seen({ ...QUERY, environment: "main" })).app.id).toBe("ap-2");
    expect(server.requests.find(({ method }) => method === "AppList")?.request).toMatchObject({
      environment_name: "main",
    });
  });
  it("is absent when the whole list does not hold it", async () => {
    expect(await observe(QUERY)).toEqual({ kind: "absent" });
  });
  it("an app of that name that is older than the record is not ours", async () => {
    script({ AppList: () => ({ apps: [app("ap-old", { created_at: T0 - 3600 })] }) });
    expect(await observe(QUERY)).toEqual({ kind: "absent" });
  });
  it("clocks that differ by minutes do not hide it", async () => {
    script({ AppList: () => ({ apps: [app("ap-2", { created_at: T0 - 300 })] }) });
    expect((await seen(QUERY)).app.id).toBe("ap-2");
  });
  it("of several the earliest that was called is it, not an earlier left-over", async () => {
    script({
      AppList: () => ({
        apps: [app("ap-3", { created_at: T0 + 3 }), app("ap-2", { created_at: T0 + 2 }), app("ap-1")],
      }),
      AppGetInfo: ({ app_id }) => info({ functions: { train: `fu-${String(app_id)}` } }),
      FunctionCallFetch: ({ function_id }) =>
        function_id === "fu-ap-1" ? calls() : calls(listed("RUNNING")),
    });
    expect((await seen(QUERY)).app.id).toBe("ap-2");
  });
  it("of several that were never called the earliest that lives is it", async () => {
    script({
      AppList: () => ({ apps: [app("ap-1"), app("ap-2", { created_at: T0 + 2 })] }),
      AppGetInfo: ({ app_id }) => info({ state: app_id === "ap-1" ? "STOPPED" : "DETACHED" }),
      FunctionCallFetch: () => calls(),
    });
    expect((await seen(QUERY)).app.id).toBe("ap-2");
  });
  it("many runs share one list", async () => {
    await Promise.all(Array.from({ length: 20 }, () => observe(QUERY)));
    expect(server.calls.filter((name) => name === "AppList")).toHaveLength(1);
  });
});

describe("apps of the same name", () => {
  const entry = (id: string, createdAt: number, state = "DETACHED"): Message => ({
    app_id: id,
    description: "key-g1",
    state: `APP_STATE_${state}`,
    created_at: T0 + createdAt,
  });
  const answerFor = (stoppedBy: Readonly<Record<string, string>> = {}) => ({
    AppGetInfo: ({ app_id: id }: Message) =>
      info({
        functions: { train: `fu-${id}` },
        ...(stoppedBy[String(id)] === undefined
          ? {}
          : { state: "STOPPED", stoppedBy: stoppedBy[String(id)] ?? "" }),
      }),
    FunctionCallFetch: ({ function_id: id }: Message) =>
      calls(listed("RUNNING", { function_call_id: `fc-${id}` })),
  });

  it("that live beside the run's own are its twins, whichever of them the record names", async () => {
    script({
      AppList: () => ({ apps: [entry("ap-3", 3), entry("ap-1", 1), entry("ap-2", 2, "STOPPED")] }),
      ...answerFor(),
    });
    for (const query of [QUERY, { ...QUERY, app: "ap-1" }, { ...QUERY, app: "ap-3" }]) {
      expect(await seen(query)).toMatchObject({ app: { id: "ap-1" }, twins: ["ap-3"] });
    }
  });
  it("of another name, or older than the record, are none", async () => {
    script({
      AppList: () => ({
        apps: [entry("ap-1", 1), { ...entry("ap-2", 2), description: "key-g10" }, entry("ap-0", -4000)],
      }),
      ...answerFor(),
    });
    expect(await seen(BY_ID)).not.toHaveProperty("twins");
  });
  it("one that was stopped gives way to one that goes on", async () => {
    script({
      AppList: () => ({ apps: [entry("ap-1", 1, "STOPPED"), entry("ap-2", 2)] }),
      ...answerFor({ "ap-1": "ada" }),
    });
    const observed = await seen(BY_ID);
    expect(observed.app.id).toBe("ap-2");
    expect(observed).not.toHaveProperty("twins");
  });
  it("an earlier one that was never called does not take the call that the record names", async () => {
    script({
      AppList: () => ({ apps: [entry("ap-1", 1, "STOPPED"), entry("ap-2", 2)] }),
      AppGetInfo: ({ app_id: id }) =>
        info(id === "ap-1" ? { state: "STOPPED", functions: {} } : { functions: { train: "fu-ap-2" } }),
      FunctionCallFetch: () => calls(listed("RUNNING", { function_call_id: "fc-2" })),
    });
    const observed = await seen({ ...QUERY, app: "ap-2", call: "fc-2" });
    expect(observed).toMatchObject({ app: { id: "ap-2" }, calls: [{ id: "fc-2" }] });
    expect(observed).not.toHaveProperty("twins");
  });
  it("are not known when the list is refused, and the run is seen all the same", async () => {
    script({ AppList: () => Promise.reject(refusal(7)) });
    expect(await seen(BY_ID)).not.toHaveProperty("twins");
  });
});

describe("an id that does not hold", () => {
  const found: Answer = () => ({ apps: [{ app_id: "ap-2", description: "key-g1", created_at: T0 }] });
  const own: Answer = ({ app_id }) => {
    if (app_id === "ap-2") return info();
    throw refusal(5);
  };
  it("NOT_FOUND: looked for by name", async () => {
    script({ AppGetInfo: own, AppList: found });
    expect((await seen()).app.id).toBe("ap-2");
  });
  it("NOT_FOUND and not in the list is absent", async () => {
    script({ AppGetInfo: own });
    expect(await observe()).toEqual({ kind: "absent" });
  });
  it.each([
    ["another name", info({ name: "someone-else" }), {}],
    ["another environment", info({ environment: "prod" }), { environment: "dev" }],
    ["created before the record", info({ createdAt: -86_400 }), {}],
  ])("%s is not ours", async (_name, foreign, changes) => {
    script({ AppGetInfo: () => foreign });
    expect(await observe({ ...BY_ID, ...changes })).toEqual({ kind: "absent" });
  });
});

describe("refusals", () => {
  const rpcs = ["AppGetInfo", "AppList", "FunctionCallFetch", "FunctionGetOutputs"] as const;
  it.each(rpcs.flatMap((rpc) => [7, 8, 9, 12, 16].map((code) => [rpc, code] as const)))(
    "%s refused with %d is unreachable and named, without the server's text",
    async (rpc, code) => {
      script({
        FunctionCallFetch: () => calls(listed("SUCCESS")),
        [rpc]: () => {
          throw refusal(code, `no, and your secret is ${SECRET}`);
        },
      });
      const observation = await observe(rpc === "AppList" ? QUERY : BY_ID);
      expect(observation).toMatchObject({ kind: "unreachable", reason: expect.stringContaining(rpc) });
      expect(JSON.stringify(observation)).not.toContain(SECRET);
    },
  );
  it.each([
    ["AppGetInfo", {}],
    ["AppGetInfo", { info: { description: "key-g1" } }],
  ])("%s in the unknown form %j is unreachable", async (rpc, reply) => {
    script({ [rpc]: () => reply });
    expect(await observe()).toMatchObject({ kind: "unreachable", reason: expect.stringContaining(rpc) });
  });
  it("a log that cannot be read is a gap, not a missing run", async () => {
    script({
      AppFetchLogs: () => {
        throw refusal(7);
      },
    });
    expect(await seen()).toMatchObject({ log: [], logGap: expect.stringContaining("AppFetchLogs") });
  });
  it("a refused token is one error that names the inputs and holds no token", async () => {
    script({
      AuthTokenGet: () => {
        throw refusal(16, `unknown token ${SECRET}`);
      },
    });
    const error: unknown = await openModal(CREDENTIALS).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toMatch(/modal-token-id.*modal-token-secret/);
    expect(String(error)).not.toContain(SECRET);
    expect(String(error)).not.toContain(CREDENTIALS.tokenId);
  });
  it("a server that is gone: every run unreachable, after few calls", async () => {
    server.close();
    const gone = await openModal(CREDENTIALS);
    const all = await Promise.all(Array.from({ length: 200 }, () => gone.observe(BY_ID)));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["unreachable"]));
  });
});

describe("the log", () => {
  const line = (ns: bigint, text: string): Message => ({
    data: text,
    timestamp: Number(ns) / 1e9,
    timestamp_ns: String(ns),
    file_descriptor: "FILE_DESCRIPTOR_STDOUT",
  });
  /** The newest `limit` entries of the range, as the server cuts them. */
  const serve =
    (entries: readonly Message[]): Answer =>
    ({ since, until, limit }) => {
      const ns = (time: unknown): bigint => {
        const { seconds, nanos } = time as { seconds: string; nanos?: number };
        return BigInt(seconds) * 1_000_000_000n + BigInt(nanos ?? 0);
      };
      const items = entries
        .filter((item) => BigInt(String(item["timestamp_ns"])) >= ns(since))
        .filter((item) => BigInt(String(item["timestamp_ns"])) < ns(until))
        .slice(-Number(limit));
      return { batches: [{ task_id: "ta-1", items }] };
    };
  const base = BigInt(T0 + 3) * 1_000_000_000n;

  it("keeps order, source, container and partial lines", async () => {
    const items = [
      { ...line(base + 2n, "second\r"), file_descriptor: "FILE_DESCRIPTOR_STDERR" },
      line(base + 1n, "first"),
      { ...line(base + 3n, "third\n"), file_descriptor: "FILE_DESCRIPTOR_INFO", container_id: "ta-2" },
      line(base + 4n, ""),
    ];
    script({ AppFetchLogs: () => ({ batches: [{ task_id: "ta-1", items }] }) });
    expect((await seen()).log).toEqual([
      { at: ISO(3), container: "ta-1", source: "stdout", text: "first" },
      { at: ISO(3), container: "ta-1", source: "stderr", text: "second\r" },
      { at: ISO(3), container: "ta-2", source: "system", text: "third\n" },
    ]);
  });
  it("is read whole in pages, each entry once, also where a page ends inside a millisecond", async () => {
    // Seven entries share each millisecond, and 20,000 is no multiple of seven.
    const entries = Array.from({ length: 45_000 }, (_, index) =>
      line(base + BigInt(Math.floor(index / 7)) * 1_000_000n + BigInt(index % 7), `${index}`),
    );
    script({ AppFetchLogs: serve(entries) });
    const { log, logGap } = await seen();
    expect(logGap).toBeUndefined();
    expect(log.map(({ text }) => text)).toEqual(entries.map(({ data }) => data));
  });
  it("is read on from a moment by one call, and handed over page by page", async () => {
    const entries = Array.from({ length: 110_000 }, (_, index) =>
      line(base + BigInt(index) * 1_000_000n, `${index}`),
    );
    script({ AppFetchLogs: serve(entries) });
    const pages: number[] = [];
    const texts: string[] = [];
    const take = (page: readonly { readonly text: string }[]): void => {
      pages.push(page.length);
      texts.push(...page.map(({ text }) => text));
    };
    const since = new Date(Number(base / 1_000_000n) + 109_000).toISOString();
    const whole = await observe({ ...BY_ID, log: () => ({ take }) });
    expect(whole).toMatchObject({ kind: "seen", log: [] });
    expect(texts).toEqual(entries.map(({ data }) => data));
    expect(Math.max(...pages)).toBeLessThanOrEqual(20_000);
    pages.length = 0;
    await observe({ ...BY_ID, log: () => ({ since, take }) });
    expect(pages).toEqual([1000]);
  });
});
