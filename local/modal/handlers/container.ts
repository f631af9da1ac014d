// Answers a container's own calls: hello, inputs, outputs; and the lists of containers that clients ask for.
import { waitFor } from "../bell.ts";
import { childOf, childrenOf, numberOf, textOf } from "../field.ts";
import { type CallContext, type Handlers, type Message, RpcError } from "../rpc.ts";
import { lookUp, type TaskRecord } from "../state.ts";
import type { World } from "../world.ts";
import { environmentName } from "./workspace.ts";

function taskOf(world: World, context: CallContext): TaskRecord {
  if (context.taskId === undefined) {
    throw new RpcError("PERMISSION_DENIED", `${context.method} is for containers.`);
  }
  return lookUp(world.state.tasks, "Task", context.taskId);
}

// The longest that setTimeout takes; a container waits for its next input as long as the server lets it.
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Holds the container's request until there is an input or it should end. */
async function getInputs(world: World, context: CallContext): Promise<Message> {
  const task = taskOf(world, context);
  const limit = { ms: LONGEST_WAIT_MS, signal: context.signal };
  const next = await waitFor(world.bell, limit, () => world.scheduler.take(task));
  if (next === undefined || next === "stop") return { inputs: [{ kill_switch: true }] };
  const call = lookUp(world.state.calls, "Function call", next.callId);
  return {
    inputs: [
      {
        input_id: next.id,
        input: next.payload,
        function_call_id: call.id,
        function_call_invocation_type: `FUNCTION_CALL_INVOCATION_TYPE_${call.invocation}`,
        retry_count: next.retryCount,
        function_map_idx: next.idx,
      },
    ],
  };
}

function putOutputs(world: World, request: Message, context: CallContext): Message {
  const task = taskOf(world, context);
  for (const item of childrenOf(request, "outputs")) {
    const input = world.state.inputs.get(textOf(item, "input_id"));
    world.scheduler.put(task, textOf(item, "input_id"), {
      result: childOf(item, "result"),
      dataFormat: textOf(item, "data_format"),
      taskId: task.id,
      startedAt: input?.attempts.at(-1)?.startedAt ?? world.clock.now(),
      createdAt: world.clock.now(),
      retryCount: numberOf(item, "retry_count"),
    });
  }
  return {};
}

function list(world: World, request: Message): Message {
  const appId = textOf(request, "app_id");
  const environment = environmentName(world, textOf(request, "environment_name"));
  const live = [...world.state.tasks.values()].filter((task) => {
    const app = world.state.apps.get(task.appId);
    return task.state !== "ended" && (appId === "" ? app?.environment === environment : task.appId === appId);
  });
  return {
    tasks: live.map((task) => ({
      task_id: task.id,
      app_id: task.appId,
      app_description: world.state.apps.get(task.appId)?.description ?? "",
      enqueued_at: task.enqueuedAt / 1000,
      started_at: (task.startedAt ?? 0) / 1000,
    })),
  };
}

/** Ends a container from outside; its input runs again elsewhere, as after a preemption. */
export type StopContainer = (task: TaskRecord) => void;

export function containerHandlers(world: World, stop: StopContainer): Handlers {
  return {
    streaming: {},
    unary: {
      ContainerHello: () => ({}),
      ContainerHeartbeat: () => ({}),
      ContainerLog: () => ({}),
      FunctionGetInputs: (_request, context) => getInputs(world, context),
      FunctionPutOutputs: (request, context) => putOutputs(world, request, context),
      TaskResult(request, context) {
        taskOf(world, context).taskResult = childOf(request, "result");
        return {};
      },
      TaskCurrentInputs(_request, context) {
        const inputId = taskOf(world, context).inputId;
        return { input_ids: inputId === undefined ? [] : [inputId] };
      },
      TaskList: (request) => list(world, request),
      TaskGetInfo(request) {
        const task = lookUp(world.state.tasks, "Task", textOf(request, "task_id"));
        return {
          app_id: task.appId,
          info: {
            id: task.id,
            enqueued_at: task.enqueuedAt / 1000,
            started_at: (task.startedAt ?? 0) / 1000,
            finished_at: (task.finishedAt ?? 0) / 1000,
          },
        };
      },
      ContainerStop(request) {
        stop(lookUp(world.state.tasks, "Task", textOf(request, "task_id")));
        return {};
      },
    },
  };
}
