// A request to cancel calls in; their inputs ended, and what ran them told, out.
import { flagOf, textOf } from "../field.ts";
import type { Message } from "../rpc.ts";
import { lookUp } from "../state.ts";
import type { World } from "../world.ts";

/** What ends the container of a cancelled input: asked for by `terminate_containers`, else only the input ends. */
export interface Cancelling {
  end(taskId: string): void;
  cancelInput(taskId: string): void;
}

export function cancel(world: World, cancelling: Cancelling, request: Message): Message {
  const id = textOf(request, "function_call_id");
  const fn = textOf(request, "function_id");
  const calls =
    id === ""
      ? [...world.state.calls.values()].filter((call) => call.functionId === fn)
      : [lookUp(world.state.calls, "Function call", id)];
  for (const input of calls.flatMap((call) => call.inputs)) {
    const task = world.scheduler.cancel(input, "Input was cancelled by user");
    if (task === undefined) continue;
    if (flagOf(request, "terminate_containers")) cancelling.end(task.id);
    else cancelling.cancelInput(task.id);
  }
  return {};
}
