// A target as written and what Modal shows of its app -> which of the app's calls are the run's own.
import type { CallFacts, Seen } from "./observation.ts";
import { findTargetFunction, targetSymbol } from "./target-function.ts";

export interface OwnCalls {
  readonly kind: "function" | "entrypoint";
  readonly calls: readonly CallFacts[];
}

/**
 * A function target makes one call, its first; anything later came from elsewhere. An entrypoint's calls are all its own.
 * A bare file may mean its one function or an entrypoint around it, so there all calls count as well.
 */
export function ownCalls(target: string, seen: Seen): OwnCalls {
  const symbol = targetSymbol(target);
  const name = symbol === undefined ? undefined : findTargetFunction(symbol, seen.app.functionNames);
  if (name === undefined) return { kind: "entrypoint", calls: seen.calls };
  const first = seen.calls.find((call) => call.functionName === name);
  return { kind: "function", calls: first === undefined ? [] : [first] };
}
