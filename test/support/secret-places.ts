// Any plain value in; every place of it that holds free text, and the same value with another text there, out.

/** Words of ours: their types allow no other text. */
const CLOSED = new Set([
  "state",
  "cause",
  "kind",
  "place",
  "outcome",
  "start",
  "end",
  "source",
  "severity",
  "direction",
]);

export type Place = readonly (string | number)[];

export function placesOf(value: unknown, at: Place = []): readonly Place[] {
  const last = at.at(-1);
  if (typeof value === "string") return typeof last === "string" && CLOSED.has(last) ? [] : [at];
  if (typeof value !== "object" || value === null) return [];
  if (value instanceof Map)
    return [...value.keys()].flatMap((key, index) => (typeof key === "string" ? [[...at, index]] : []));
  return Object.entries(value).flatMap(([key, item]) =>
    placesOf(item, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

export function withText<T>(value: T, [next, ...rest]: Place, text: string): T {
  return replaced(value, next, { rest, text }) as T; // only a text was replaced by a text
}

function replaced(
  value: unknown,
  next: string | number | undefined,
  { rest, text }: { readonly rest: Place; readonly text: string },
): unknown {
  if (next === undefined) return text;
  if (value instanceof Map)
    return new Map([...value].map(([key, item], index) => [index === next ? text : key, item]));
  const set = (key: string, item: unknown): unknown =>
    key === String(next) ? replaced(item, rest[0], { rest: rest.slice(1), text }) : item;
  if (Array.isArray(value)) return value.map((item: unknown, index) => set(String(index), item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, set(key, item)]));
}
