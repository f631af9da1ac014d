// The parts of Modal's messages that we read, as the SDK decodes them; a reply of another form is undefined, not a guess.
import * as v from "valibot";

const Lifecycle = v.object({
  appState: v.number(),
  createdAt: v.number(),
  stoppedAt: v.number(),
  stoppedBy: v.string(),
});
const Metadata = v.object({
  description: v.string(),
  environmentName: v.string(),
  lifecycle: Lifecycle,
  functions: v.record(v.string(), v.string()),
});
export const InfoReply = v.object({ info: Metadata });
export const ListReply = v.object({
  apps: v.array(
    v.object({
      appId: v.string(),
      description: v.string(),
      state: v.number(),
      createdAt: v.number(),
      /** Whatever form it has, the rest of the list counts. */
      metadata: v.fallback(v.optional(Metadata), undefined),
    }),
  ),
});
export const CallsReply = v.object({
  functionCallInputs: v.array(
    v.object({
      functionCallId: v.string(),
      status: v.number(),
      enqueuedAt: v.optional(v.date()),
      startedAt: v.optional(v.date()),
      containerId: v.optional(v.string()),
    }),
  ),
});
export const OutputsReply = v.object({
  numUnfinishedInputs: v.number(),
  outputs: v.array(
    v.object({
      result: v.optional(
        v.object({ status: v.number(), exception: v.string(), traceback: v.string(), exitcode: v.number() }),
      ),
      taskId: v.string(),
      inputStartedAt: v.number(),
      outputCreatedAt: v.number(),
      retryCount: v.number(),
    }),
  ),
});

export function parse<S extends v.GenericSchema>(schema: S, reply: unknown): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, reply);
  return parsed.success ? parsed.output : undefined;
}
