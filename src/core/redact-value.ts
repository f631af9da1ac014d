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
  return redactMembers(value, redact);
}

function redactMembers(value: object, redact: (text: string) => string): unknown {
  const safe: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const shown = redact(name);
    const member = redactValue(item, redact);
    // Assigned, this one name would not become a member.
    if (shown === "__proto__")
      Object.defineProperty(safe, shown, {
        value: member,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else safe[shown] = member;
  }
  return safe;
}
