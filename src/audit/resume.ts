// A target and its parameters in, how resume can reach it out, and whether its code seems to resume by itself.

import type { Runnable } from "./app-model.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Parameters, ResumeFacts } from "./facts.ts";
import { reachableCode } from "./reach.ts";
import { codeOf } from "./tree.ts";

/** Names and texts of code that looks for an earlier checkpoint. */
const LOOKS_BACK =
  /resum|latest_?(?:ckpt|checkpoint|step)|last_?(?:ckpt|checkpoint)|load_?(?:ckpt|checkpoint|state)|restore|ckpt_path|from_checkpoint|get_last_checkpoint|warm_?start/i;

export function resumeOf(evaluator: Evaluator, runnable: Runnable, parameters: Parameters): ResumeFacts {
  if (parameters.kind === "raw") return { kind: "raw" };
  if (parameters.kind !== "typed") return { kind: "unknown" };
  const resume = parameters.parameters.find((one) => one.name === "resume");
  if (resume === undefined) return { kind: "none", resumesByItself: looksBack(evaluator, runnable) };
  if (resume.type.kind === "boolean") return { kind: "flag", option: resume.option };
  return resume.type.kind === "unknown" ? { kind: "unknown" } : { kind: "option", option: resume.option };
}

export function looksBack(evaluator: Evaluator, runnable: Runnable): boolean {
  return reachableCode(evaluator, runnable.definition).some(({ file, node }) =>
    LOOKS_BACK.test(codeOf(file, node)),
  );
}
