// A target as written -> the function in the app that it names, and from that which of the app's calls are the run's own.
import type { CallFacts, Seen } from "./observation.ts";

/** What stands after `::`, without a leading `app.`-like part being resolved; undefined for a bare file or module. */
export function targetSymbol(target: string): string | undefined {
  const symbol = target.split("::")[1]?.trim();
  return symbol === undefined || symbol === "" ? undefined : symbol;
}

/**
 * The name under which the app lists the symbol: a class has one function `Class.*` for all its methods, and `app.train`
 * is listed as `train`. Undefined when the app has no such function, so the symbol is a local entrypoint.
 */
export function findFunction(
  symbol: string | undefined,
  functionNames: readonly string[],
): string | undefined {
  if (symbol === undefined) return undefined;
  const parts = symbol.split(".");
  const last = parts.at(-1) ?? symbol;
  const owner = parts.at(-2);
  const candidates = [symbol, ...(owner === undefined ? [] : [`${owner}.${last}`, `${owner}.*`]), last];
  return candidates.find((name) => functionNames.includes(name));
}

export interface OwnCalls {
  readonly kind: "function" | "entrypoint";
  readonly calls: readonly CallFacts[];
}

/**
 * A function target makes one call, its first; anything later came from elsewhere. An entrypoint's calls are all its own.
 * A bare file whose app has one function can only mean that function or an entrypoint around it, so all calls count.
 */
export function ownCalls(target: string, seen: Seen): OwnCalls {
  const name = findFunction(targetSymbol(target), seen.app.functionNames);
  if (name === undefined) return { kind: "entrypoint", calls: seen.calls };
  const first = seen.calls.find((call) => call.functionName === name);
  return { kind: "function", calls: first === undefined ? [] : [first] };
}
