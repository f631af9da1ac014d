// Answers function calls: inputs in; ids, outputs and statuses out.
import { childOf, childrenOf, flagOf, numberOf, textOf, timestamp } from "../field.ts";
import { createId } from "../id.ts";
import { inputStatus } from "../result.ts";
import { type Handlers, type Message, RpcError } from "../rpc.ts";
import { type CallRecord, type InputRecord, lookUp, type State } from "../state.ts";
import type { World } from "../world.ts";
import { type Cancelling, cancel } from "./call-cancel.ts";
import { infoOf } from "./call-info.ts";
import { getOutputs } from "./output.ts";
import { bucketsOf, timeRangeOf } from "./time-range.ts";

function addInputs(world: World, call: CallRecord, items: readonly Message[]): Message[] {
  const now = world.clock.now();
  const added = items.map((item): InputRecord => {
    const input: InputRecord = {
      id: createId("in"),
      callId: call.id,
      idx: numberOf(item, "idx"),
      payload: childOf(item, "input"),
      enqueuedAt: now,
      state: "ready",
      retryCount: 0,
      crashes: 0,
      attempts: [],
      output: undefined,
    };
    call.inputs.push(input);
    world.state.inputs.set(input.id, input);
    return input;
  });
  world.scheduler.submit(added);
  // The token that names an input on retries; opaque to clients.
  return added.map((input) => ({ idx: input.idx, input_id: input.id, input_jwt: `jwt.${input.id}` }));
}

function map(world: World, request: Message): Message {
  const fn = lookUp(world.state.functions, "Function", textOf(request, "function_id"));
  const app = lookUp(world.state.apps, "App", fn.appId);
  if (app.state === "APP_STATE_STOPPED")
    throw new RpcError("FAILED_PRECONDITION", `App '${app.id}' is stopped.`);
  const invocation = textOf(request, "function_call_invocation_type");
  const call: CallRecord = {
    id: createId("fc"),
    appId: app.id,
    functionId: fn.id,
    invocation: invocation.includes("ASYNC") ? "ASYNC" : "SYNC",
    type: textOf(request, "function_call_type"),
    createdAt: world.clock.now(),
    parentInputId: textOf(request, "parent_input_id"),
    inputs: [],
  };
  world.state.calls.set(call.id, call);
  world.say(`${call.id}: ${call.invocation} call of ${fn.name}`);
  const { retries, initialDelayMs, maxDelayMs, backoff } = fn.policy;
  return {
    function_call_id: call.id,
    function_call_jwt: `jwt.${call.id}`,
    pipelined_inputs: addInputs(world, call, childrenOf(request, "pipelined_inputs")),
    retry_policy: {
      retries,
      initial_delay_ms: initialDelayMs,
      max_delay_ms: maxDelayMs,
      backoff_coefficient: backoff,
    },
    sync_client_retries_enabled: true,
    max_inputs_outstanding: 1000,
  };
}

/** A client retries its own SYNC inputs: the same input runs again and its earlier output is withdrawn. */
function retry(world: World, request: Message): Message {
  const items = childrenOf(request, "inputs");
  const again = items.flatMap((item) => {
    const input = lookUp(world.state.inputs, "Input", textOf(item, "input_jwt").replace("jwt.", ""));
    if (input.state !== "done") return [];
    input.output = undefined;
    input.retryCount += 1;
    return [input];
  });
  world.scheduler.submit(again);
  return { input_jwts: items.map((item) => textOf(item, "input_jwt")) };
}

function describe(state: State, call: CallRecord, input: InputRecord): Message {
  const first = input.attempts.at(0);
  const last = input.attempts.at(-1);
  const task = last === undefined ? undefined : state.tasks.get(last.taskId);
  const method = textOf(input.payload, "method_name");
  const started = task?.startedAt;
  const ended = input.state === "done" ? (input.output?.createdAt ?? last?.endedAt) : undefined;
  return {
    enqueued_at: timestamp(input.enqueuedAt),
    status: inputStatus(input),
    function_call_id: call.id,
    ...(method === "" ? {} : { service_method_name: method }),
    ...(first === undefined ? {} : { started_at: timestamp(first.startedAt) }),
    ...(last === undefined ? {} : { container_id: last.taskId }),
    ...(task === undefined || started === undefined
      ? {}
      : { startup_time_seconds: Math.max(0, (started - task.enqueuedAt) / 1000) }),
    ...(last === undefined || ended === undefined
      ? {}
      : { execution_time_seconds: Math.max(0, (ended - last.startedAt) / 1000) }),
  };
}

interface Listed {
  readonly call: CallRecord;
  readonly input: InputRecord;
}

/** Inputs of a function's calls, oldest first; with `all_variants` those of its bound variants too. */
function listInputs(world: World, request: Message): Listed[] {
  const fn = lookUp(world.state.functions, "Function", textOf(request, "function_id"));
  const variants = flagOf(request, "all_variants");
  const wanted = (id: string) =>
    id === fn.id || (variants && world.state.functions.get(id)?.baseId === (fn.baseId ?? fn.id));
  return [...world.state.calls.values()]
    .filter((call) => wanted(call.functionId))
    .flatMap((call) => call.inputs.map((input) => ({ call, input })))
    .sort((a, b) => a.input.enqueuedAt - b.input.enqueuedAt);
}

/** Modal keeps what a tail shows for seven days. */
const TAIL_MS = 7 * 86_400_000;
const LONGEST_TAIL = 1000;

function fetch(world: World, request: Message): Message {
  const all = listInputs(world, request);
  const range = childOf(request, "range");
  const { since, until } = timeRangeOf(world, range, { since: world.clock.now() - TAIL_MS });
  const inside = all.filter(({ input }) => input.enqueuedAt >= since && input.enqueuedAt < until);
  const count = "range" in request ? numberOf(range, "limit") : numberOf(childOf(request, "tail"), "count");
  if (count > LONGEST_TAIL && !("range" in request)) {
    throw new RpcError("INVALID_ARGUMENT", `tail.count must be at most ${LONGEST_TAIL}.`);
  }
  const chosen = count > 0 ? inside.slice(-count) : inside;
  return { function_call_inputs: chosen.map(({ call, input }) => describe(world.state, call, input)) };
}

function count(world: World, request: Message): Message {
  const range = timeRangeOf(world, request, { since: 0 });
  const inside = listInputs(world, request)
    .map(({ input }) => ({ time: input.enqueuedAt, item: input.id }))
    .filter(({ time }) => time >= range.since && time < range.until);
  const buckets = bucketsOf(request, range, inside);
  return {
    buckets: buckets.map(({ bucket_start_at, items }) => ({ bucket_start_at, count: String(items.length) })),
  };
}

export function callHandlers(world: World, cancelling: Cancelling): Handlers {
  const find = (request: Message) =>
    lookUp(world.state.calls, "Function call", textOf(request, "function_call_id"));
  return {
    streaming: {},
    unary: {
      FunctionMap: (request) => map(world, request),
      FunctionPutInputs: (request) => ({
        inputs: addInputs(world, find(request), childrenOf(request, "inputs")),
      }),
      FunctionFinishInputs: () => ({}),
      FunctionRetryInputs: (request) => retry(world, request),
      FunctionGetOutputs: (request, context) => getOutputs(world, request, context),
      FunctionCallFromId(request) {
        const call = find(request);
        return {
          function_call_id: call.id,
          num_inputs: call.inputs.length,
          metadata: { app_id: call.appId, function_id: call.functionId },
        };
      },
      FunctionCallFetch: (request) => fetch(world, request),
      FunctionCallCount: (request) => count(world, request),
      FunctionCallCancel: (request) => cancel(world, cancelling, request),
      FunctionCallGetInfo: (request) => ({ info: infoOf(find(request)) }),
      FunctionCallList: (request) => ({
        function_calls: [...world.state.calls.values()]
          .filter((call) => call.functionId === textOf(request, "function_id"))
          .map(infoOf),
      }),
    },
  };
}
