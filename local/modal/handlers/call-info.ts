// A call in; its inputs sorted by how they stand, as `FunctionCallInfo` tells it, out.
import { inputStatus } from "../result.ts";
import type { Message } from "../rpc.ts";
import type { CallRecord, InputRecord } from "../state.ts";

function summarize(inputs: readonly InputRecord[]): Message {
  return {
    total: inputs.length,
    latest: inputs.slice(-10).map((input) => ({
      input_id: input.id,
      idx: input.idx,
      task_id: input.attempts.at(-1)?.taskId ?? "",
      started_at: (input.attempts.at(-1)?.startedAt ?? 0) / 1000,
      finished_at: (input.output?.createdAt ?? 0) / 1000,
    })),
  };
}

export function infoOf(call: CallRecord): Message {
  const having = (...names: string[]) =>
    call.inputs.filter((input) =>
      names.includes(inputStatus(input).replace("FUNCTION_CALL_INPUT_STATUS_", "")),
    );
  const succeeded = having("SUCCESS");
  const pending = having("PENDING", "RUNNING");
  const timeout = having("TIMEOUT");
  const cancelled = having("TERMINATED");
  const known = new Set([...succeeded, ...pending, ...timeout, ...cancelled]);
  return {
    function_call_id: call.id,
    created_at: call.createdAt / 1000,
    scheduled_at: call.createdAt / 1000,
    pending_inputs: summarize(pending),
    failed_inputs: summarize(call.inputs.filter((input) => !known.has(input))),
    succeeded_inputs: summarize(succeeded),
    timeout_inputs: summarize(timeout),
    cancelled_inputs: summarize(cancelled),
    total_inputs: call.inputs.length,
  };
}
