// The symbol of a target + the functions of its app -> which function is the target.

/**
 * `train` and `app.train` are the function `train`; `Trainer.fit` is served by the class's function `Trainer.*`
 * (client 1.6.4). Undefined for a local entrypoint, or when the target names no symbol and the app has several functions.
 */
export function findTargetFunction(
  symbol: string | undefined,
  functions: readonly string[],
): string | undefined {
  if (symbol === undefined) return functions.length === 1 ? functions[0] : undefined;
  const parts = symbol.split(".");
  const last = parts.at(-1);
  const wanted = [symbol, last, ...parts.map((part) => `${part}.*`)];
  return wanted.find((name) => name !== undefined && functions.includes(name));
}

/** The part after `::` of a recorded target. */
export function targetSymbol(target: string): string | undefined {
  return target.split("::")[1];
}
