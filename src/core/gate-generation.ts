// A run as asked for and the records -> adopt the one that is open, start the next generation, or leave it as it is.
import type { RunIntent, RunRecord } from "./record.ts";
import { isVerdict } from "./state.ts";

export type Standing =
  | { readonly kind: "open"; readonly record: RunRecord }
  | { readonly kind: "start"; readonly generation: number }
  /** An arm that has succeeded is not run again with the others, nor one that goes on for another request. */
  | { readonly kind: "done" | "elsewhere"; readonly record: RunRecord };

export interface Asked {
  readonly intent: RunIntent;
  /** One of several that are asked for together. */
  readonly isArm: boolean;
  /** Whatever other requests have started; what a schedule asks for it asks for anew. */
  readonly anew: boolean;
}

/** @param records newest first */
export function findStanding({ intent, isArm, anew }: Asked, records: readonly RunRecord[]): Standing {
  const own = records.filter((record) => record.intent.key === intent.key);
  // Of twins of one generation the earliest stands, so a withdrawn later one hides it from nobody.
  const newest = Math.max(0, ...own.map((record) => record.intent.generation));
  const twins = own.filter((record) => record.intent.generation === newest);
  const open = twins.filter(({ line }) => !isVerdict(line.state)).at(-1);
  if (open !== undefined) return { kind: "open", record: open };
  const others = isArm && !anew ? records.filter((record) => isSameArm(record.intent, intent)) : [];
  const done = [...(isArm ? twins : []), ...others].find(({ line }) => line.state === "succeeded");
  if (done !== undefined) return { kind: "done", record: done };
  // Not adopted: what its own launch does is that launch's business.
  const going = others.find(({ line }) => !isVerdict(line.state));
  if (going !== undefined) return { kind: "elsewhere", record: going };
  return { kind: "start", generation: newest + 1 };
}

/** The same work, whoever asked for it: nothing but the key and what is made of it differs. */
function isSameArm(one: RunIntent, other: RunIntent): boolean {
  const [left, right] = [one, other].map((intent) =>
    JSON.stringify([
      ...[intent.experiment, intent.arm, intent.seed, intent.sha, intent.pull_request],
      ...[intent.target, intent.modal_environment, intent.argv.map((word) => withoutKey(word, intent))],
    ]),
  );
  return left === right;
}

function withoutKey(word: string, { key, generation, continue_from: continued }: RunIntent): string {
  const bare = word.replaceAll(`${key}-g${generation}`, "{name}").replaceAll(key, "{key}");
  return continued === null ? bare : bare.replaceAll(continued, "{key}");
}
