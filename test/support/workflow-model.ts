// The text of a workflow in; its triggers, jobs, permissions, steps and what it calls, typed, out.
import * as v from "valibot";
import { parse } from "yaml";

const Words = v.record(v.string(), v.unknown());
const Permissions = v.record(v.string(), v.picklist(["read", "write"]));
const Step = v.looseObject({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(Words, {}),
});
const Job = v.looseObject({
  name: v.optional(v.string()),
  permissions: v.optional(Permissions),
  uses: v.optional(v.string()),
  with: v.optional(Words, {}),
  secrets: v.optional(Words, {}),
  steps: v.optional(v.array(Step), []),
});
const Workflow = v.looseObject({ permissions: v.optional(Permissions), jobs: v.record(v.string(), Job) });
const Declared = v.record(v.string(), v.looseObject({ required: v.optional(v.boolean(), false) }));
const Called = v.object({
  on: v.object({
    workflow_call: v.object({ inputs: v.optional(Declared, {}), secrets: v.optional(Declared, {}) }),
  }),
});

export type Grant = Readonly<Record<string, "read" | "write">>;
export type WorkflowModel = v.InferOutput<typeof Workflow>;
export type JobModel = v.InferOutput<typeof Job>;

/** @throws Error when the text has not the shape of a workflow */
export function readWorkflow(text: string): WorkflowModel {
  return v.parse(Workflow, parse(text, { schema: "core" }));
}

/** @throws Error when the text is no workflow that others may call */
export function readCalled(text: string): v.InferOutput<typeof Called>["on"]["workflow_call"] {
  return v.parse(Called, parse(text, { schema: "core" })).on.workflow_call;
}

/** What a caller must grant so that every job gets what it asks for. */
export function unionOf(grants: readonly (Grant | undefined)[]): Grant {
  const union: Record<string, "read" | "write"> = {};
  for (const grant of grants) {
    for (const [name, access] of Object.entries(grant ?? {})) {
      if (union[name] !== "write") union[name] = access;
    }
  }
  return Object.fromEntries(Object.entries(union).sort());
}

/** What the jobs of one of the project's two workflows ask for, by job. */
export function grantsOf(text: string): Readonly<Record<string, Grant>> {
  const { jobs } = readWorkflow(text);
  return Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions ?? {}]));
}
