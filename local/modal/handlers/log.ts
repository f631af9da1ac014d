// Answers log calls: entries out as a stream that follows, as the newest of a range, or counted by bucket.
import { numberOf, textOf } from "../field.ts";
import { cursorOf, type LogEntry, type LogFilter, seqOf } from "../log.ts";
import type { CallContext, Handlers, Message } from "../rpc.ts";
import { lookUp } from "../state.ts";
import type { World } from "../world.ts";
import { bucketsOf, type TimeRange, timeRangeOf } from "./time-range.ts";

function filterOf(request: Message, stream: string): LogFilter {
  return {
    appId: textOf(request, "app_id"),
    functionId: textOf(request, "parametrized_function_id") || textOf(request, "function_id"),
    callId: textOf(request, "function_call_id"),
    taskId: textOf(request, "task_id"),
    stream: textOf(request, stream),
    text: textOf(request, "search_text"),
  };
}

function batchOf(entry: LogEntry): Message {
  return {
    entry_id: cursorOf(entry),
    task_id: entry.taskId,
    function_id: entry.functionId,
    input_id: entry.inputId,
    items: [
      {
        data: entry.data,
        file_descriptor: entry.stream,
        timestamp: entry.time / 1000,
        timestamp_ns: String(BigInt(Math.round(entry.time * 1000)) * 1000n),
        function_call_id: entry.callId,
        input_id: entry.inputId,
        container_id: entry.taskId,
      },
    ],
  };
}

/** An app's logs are complete once it has stopped and its last container is gone. */
function isDone(world: World, appId: string): boolean {
  if (world.state.apps.get(appId)?.state !== "APP_STATE_STOPPED") return false;
  return ![...world.state.tasks.values()].some((task) => task.appId === appId && task.state !== "ended");
}

/** `container logs` names only the container. */
function withApp(world: World, request: Message): Message {
  const taskId = textOf(request, "task_id");
  if (textOf(request, "app_id") !== "" || taskId === "") return request;
  return { ...request, app_id: lookUp(world.state.tasks, "Task", taskId).appId };
}

/** Follows for `timeout` real seconds after `last_entry_id`; ends early with `app_done`. */
async function* follow(world: World, asked: Message, context: CallContext): AsyncGenerator<Message> {
  const request = withApp(world, asked);
  const filter = filterOf(request, "file_descriptor");
  lookUp(world.state.apps, "App", filter.appId);
  let seq = seqOf(textOf(request, "last_entry_id"));
  const end = Date.now() + numberOf(request, "timeout") * 1000;
  while (!context.signal.aborted) {
    // Asked before reading: what is logged in between belongs to the next round.
    const done = isDone(world, filter.appId);
    for (const entry of world.logs.after(seq, filter)) {
      seq = entry.seq;
      yield batchOf(entry);
    }
    if (done) {
      yield { app_done: true };
      return;
    }
    const left = end - Date.now();
    if (left <= 0) return;
    await world.bell.wait(left, context.signal);
  }
}

function entriesOf(
  world: World,
  request: Message,
  limit: number,
): { range: TimeRange; entries: readonly LogEntry[] } {
  const filter = filterOf(request, "source");
  lookUp(world.state.apps, "App", filter.appId);
  const range = timeRangeOf(world, request, { since: 0 });
  return { range, entries: world.logs.range(filter, range, limit) };
}

const MOST_ENTRIES = 20_000;

function fetch(world: World, asked: Message): Message {
  const request = withApp(world, asked);
  const limit = Math.min(numberOf(request, "limit") || MOST_ENTRIES, MOST_ENTRIES);
  return { batches: entriesOf(world, request, limit).entries.map(batchOf) };
}

const COUNTER = {
  FILE_DESCRIPTOR_STDOUT: "stdout_logs",
  FILE_DESCRIPTOR_STDERR: "stderr_logs",
  FILE_DESCRIPTOR_INFO: "system_logs",
} as const;

function count(world: World, asked: Message): Message {
  const request = withApp(world, asked);
  const { range, entries } = entriesOf(world, request, Number.POSITIVE_INFINITY);
  const timed = entries.map((entry) => ({ time: entry.time, item: entry.stream }));
  const buckets = bucketsOf(request, range, timed).map(({ bucket_start_at, items }) => {
    const counts: Record<string, number> = {};
    for (const stream of items) counts[COUNTER[stream]] = (counts[COUNTER[stream]] ?? 0) + 1;
    return { bucket_start_at, ...counts };
  });
  return { app_id: textOf(request, "app_id"), buckets };
}

export function logHandlers(world: World): Handlers {
  return {
    unary: {
      AppFetchLogs: (request) => fetch(world, request),
      AppCountLogs: (request) => count(world, request),
    },
    streaming: { AppGetLogs: (request, context) => follow(world, request, context) },
  };
}
