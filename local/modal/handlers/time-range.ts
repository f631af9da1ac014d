// Reads the time range of a request: bounds by the client's clock in, bounds and buckets by the server's out.
import { findTime, numberOf, timestamp } from "../field.ts";
import type { Message } from "../rpc.ts";
import type { World } from "../world.ts";

/** Milliseconds of server time; `until` is exclusive. */
export interface TimeRange {
  readonly since: number;
  readonly until: number;
  /** The last moment that the client asked for; what lies beyond is counted there. */
  readonly last: number;
}

// Clients compute "until now" with their own clock; when the server's runs ahead, such a bound means no bound.
const CLIENT_CLOCK_SLACK_MS = 15_000;

export function timeRangeOf(world: World, request: Message, fallback: { readonly since: number }): TimeRange {
  const asked = findTime(request, "until") ?? Number.POSITIVE_INFINITY;
  const isNow = Math.abs(asked - Date.now()) < CLIENT_CLOCK_SLACK_MS && world.clock.now() > asked;
  return {
    since: findTime(request, "since") ?? fallback.since,
    until: isNow ? Number.POSITIVE_INFINITY : asked,
    last: asked - 1,
  };
}

/** How many times fall into each bucket of `bucket_secs`, counted from `since`; buckets in order, empty ones left out. */
export function bucketsOf<T>(
  request: Message,
  range: TimeRange,
  items: readonly { readonly time: number; readonly item: T }[],
): readonly { readonly bucket_start_at: Message; readonly items: readonly T[] }[] {
  const width = Math.max(1, numberOf(request, "bucket_secs")) * 1000;
  const buckets = new Map<number, T[]>();
  for (const { time, item } of items) {
    const offset = Math.max(0, Math.min(time, range.last) - range.since);
    const start = range.since + Math.floor(offset / width) * width;
    const bucket = buckets.get(start);
    if (bucket === undefined) buckets.set(start, [item]);
    else bucket.push(item);
  }
  return [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([start, inside]) => ({ bucket_start_at: timestamp(start), items: inside }));
}
