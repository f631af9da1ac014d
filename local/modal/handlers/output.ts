// Answers `FunctionGetOutputs`: waits for outputs of a call, and tells unfinished from expired.
import { waitFor } from "../bell.ts";
import { numberOf, textOf } from "../field.ts";
import type { CallContext, Message } from "../rpc.ts";
import { type CallRecord, type InputRecord, lookUp } from "../state.ts";
import type { World } from "../world.ts";

/** Modal keeps the result of a spawned call 7 days after it ended, and a `.remote()` call 24 hours after it began. */
const ASYNC_KEPT_MS = 7 * 86_400_000;
const SYNC_KEPT_MS = 86_400_000;

/** Whether the input's result is no longer kept at server time `now`. Pure. */
export function isExpired(call: CallRecord, input: InputRecord, now: number): boolean {
  if (call.invocation === "SYNC") return now - call.createdAt >= SYNC_KEPT_MS;
  return input.output !== undefined && now - input.output.createdAt >= ASYNC_KEPT_MS;
}

function itemOf(input: InputRecord): Message {
  const output = input.output;
  if (output === undefined) return {};
  return {
    result: output.result,
    idx: input.idx,
    input_id: input.id,
    data_format: output.dataFormat,
    task_id: output.taskId,
    input_started_at: output.startedAt / 1000,
    output_created_at: output.createdAt / 1000,
    retry_count: output.retryCount,
  };
}

interface Wanted {
  readonly inputs: readonly InputRecord[];
  readonly limit: number;
  readonly after: number;
}

function wantedOf(call: CallRecord, request: Message): Wanted {
  const ranged = "end_idx" in request;
  const start = numberOf(request, "start_idx");
  const end = numberOf(request, "end_idx");
  const inputs = ranged ? call.inputs.filter(({ idx }) => idx >= start && idx <= end) : call.inputs;
  const limit = numberOf(request, "max_values") || Number.POSITIVE_INFINITY;
  const after = Number(textOf(request, "last_entry_id").split("-")[0] ?? "0") || 0;
  return { inputs, limit, after };
}

// Clients that get an empty answer ask again at once; a finished or expired call must not make them spin.
const EMPTY_HOLD_MS = 1000;

/**
 * Outputs come in the order in which they were made; `last_entry_id` continues after those of an earlier answer.
 * No outputs and nothing unfinished means that the results are no longer kept.
 */
export async function getOutputs(world: World, request: Message, context: CallContext): Promise<Message> {
  const call = lookUp(world.state.calls, "Function call", textOf(request, "function_call_id"));
  const wanted = wantedOf(call, request);
  const now = () => world.clock.now();
  const available = () =>
    wanted.inputs
      .filter((input) => input.output !== undefined && !isExpired(call, input, now()))
      .filter((input) => (input.output?.order ?? 0) > wanted.after)
      .sort((a, b) => (a.output?.order ?? 0) - (b.output?.order ?? 0))
      .slice(0, wanted.limit);
  const unfinished = () =>
    call.inputs.filter((input) => input.state !== "done" && !isExpired(call, input, now())).length;
  const ms = numberOf(request, "timeout") * 1000;
  const limit = { ms: unfinished() === 0 ? Math.min(ms, EMPTY_HOLD_MS) : ms, signal: context.signal };
  const found =
    (await waitFor(world.bell, limit, () => (available().length > 0 ? available() : undefined))) ?? [];
  const last = found.at(-1)?.output?.order;
  return {
    idxs: found.map((input) => input.idx),
    outputs: found.map(itemOf),
    last_entry_id: last === undefined ? textOf(request, "last_entry_id") : `${last}-0`,
    num_unfinished_inputs: unfinished(),
  };
}
