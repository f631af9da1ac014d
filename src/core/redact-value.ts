// Any plain value in, the same with every text of it redacted out: whole texts, so that no quote of JSON is in between.

/** Only texts change, so the value keeps its form. */
export function redactTexts<T>(value: T, redact: (text: string) => string): T {
  return redactValue(value, redact) as T;
}

export function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => redactValue(item, redact));
  if (value instanceof Map)
    return new Map(
      [...value].map(([name, item]) => [redactValue(name, redact), redactValue(item, redact)] as const),
    );
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [redact(name), redactValue(item, redact)]),
  );
}
