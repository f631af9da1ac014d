// A definition in, itself and the repository's functions and classes that its code can reach out.

import type { Evaluator } from "./evaluate.ts";
import { runsOnCall } from "./thread.ts";
import { bodyOf, descendants } from "./tree.ts";
import type { Definition } from "./value.ts";

const MOST_DEFINITIONS = 60;
const MOST_NAMES = 20_000;

const cache = new WeakMap<Evaluator, Map<Definition["node"], readonly Definition[]>>();

/** Breadth first, `start` first; follows names that are called or handed on, not names that are not known. */
export function reachableCode(evaluator: Evaluator, start: Definition): readonly Definition[] {
  const ofEvaluator = cache.get(evaluator) ?? new Map<Definition["node"], readonly Definition[]>();
  cache.set(evaluator, ofEvaluator);
  const known = ofEvaluator.get(start.node);
  if (known !== undefined) return known;
  const found = reach(evaluator, start);
  ofEvaluator.set(start.node, found);
  return found;
}

function reach(evaluator: Evaluator, start: Definition): readonly Definition[] {
  const found: Definition[] = [start];
  const seen = new Set([start.node]);
  let names = 0;
  for (let i = 0; i < found.length && found.length < MOST_DEFINITIONS; i++) {
    const code = found[i];
    const body = code === undefined ? undefined : bodyOf(code.node);
    if (code === undefined || body === undefined) continue;
    for (const node of descendants(code.file, body)) {
      if (!runsOnCall(node) || ++names > MOST_NAMES) continue;
      const value = evaluator.evaluate(code.file, node);
      const definition = value.kind === "instance" ? value.of : value;
      if ((definition.kind !== "function" && definition.kind !== "class") || seen.has(definition.node))
        continue;
      seen.add(definition.node);
      found.push(definition);
    }
  }
  return found;
}
