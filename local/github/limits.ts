// A request's token and cost in, GitHub's rate-limit headers or its refusal out.

import { Refusal } from "./exchange.ts";

export type Bucket = "core" | "graphql";

/** `points` and `creations` feed the secondary limits, `cost` the primary budget. */
export interface Charge {
  readonly key: string;
  readonly bucket: Bucket;
  readonly cost: number;
  readonly points: number;
  readonly creations: number;
}
export interface LimitSettings {
  readonly primary: number;
  readonly secondary: boolean;
}
export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** REST allows 900 points a minute, GraphQL 2,000. */
const POINTS_A_MINUTE: Readonly<Record<Bucket, number>> = { core: 900, graphql: 2000 };
const CREATIONS_A_MINUTE = 80;
const CREATIONS_AN_HOUR = 500;
/** Requests of one token, REST and GraphQL together. */
const AT_ONCE = 100;

interface Spent {
  readonly at: number;
  readonly bucket: Bucket;
  readonly points: number;
  readonly creations: number;
}

export class RateLimits {
  readonly #settings: LimitSettings;
  readonly #windows = new Map<string, { start: number; used: number }>();
  readonly #atOnce = new Map<string, number>();
  readonly #spent = new Map<string, Spent[]>();

  constructor(settings: LimitSettings) {
    this.#settings = settings;
  }

  #window(key: string, now: number): { start: number; used: number } {
    const known = this.#windows.get(key);
    if (known !== undefined && now - known.start < HOUR) return known;
    const fresh = { start: now, used: 0 };
    this.#windows.set(key, fresh);
    return fresh;
  }

  readBudget(key: string, bucket: Bucket, now: number): Budget {
    const { start, used } = this.#window(`${key} ${bucket}`, now);
    const limit = this.#settings.primary;
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil((start + HOUR) / 1000) };
  }

  /** As if the rest had been spent in this hour. */
  setRemaining(
    key: string,
    { bucket, remaining, now }: { readonly bucket: Bucket; readonly remaining: number; readonly now: number },
  ): void {
    this.#window(`${key} ${bucket}`, now).used = this.#settings.primary - remaining;
  }

  headers(key: string, bucket: Bucket, now: number): Readonly<Record<string, string>> {
    const budget = this.readBudget(key, bucket, now);
    return {
      "x-ratelimit-limit": String(budget.limit),
      "x-ratelimit-remaining": String(budget.remaining),
      "x-ratelimit-reset": String(budget.reset),
      "x-ratelimit-used": String(budget.used),
      "x-ratelimit-resource": bucket,
    };
  }

  /** Throws the 403 that GitHub answers when a budget is spent. */
  charge(charge: Charge, now: number): void {
    const budget = this.readBudget(charge.key, charge.bucket, now);
    if (budget.remaining < charge.cost) {
      throw new Refusal(403, `API rate limit exceeded for installation of ${charge.key}.`);
    }
    this.#window(`${charge.key} ${charge.bucket}`, now).used += charge.cost;
    if (this.#settings.secondary) this.#chargeSecondary(charge, now);
  }

  /** An answer of 304 costs nothing. */
  refund(key: string, bucket: Bucket, now: number): void {
    this.#window(`${key} ${bucket}`, now).used -= 1;
  }

  /** Throws GitHub's 403 when too many requests are answered at once; the function that comes back ends this one. */
  enter(key: string): () => void {
    const before = this.#atOnce.get(key) ?? 0;
    if (this.#settings.secondary && before >= AT_ONCE) throw secondaryRefusal();
    this.#atOnce.set(key, before + 1);
    return () => void this.#atOnce.set(key, (this.#atOnce.get(key) ?? 1) - 1);
  }

  #chargeSecondary(charge: Charge, now: number): void {
    const recent = (this.#spent.get(charge.key) ?? []).filter((entry) => now - entry.at < HOUR);
    recent.push({ at: now, bucket: charge.bucket, points: charge.points, creations: charge.creations });
    this.#spent.set(charge.key, recent);
    const lastMinute = recent.filter((entry) => now - entry.at < MINUTE);
    const points = sum(
      lastMinute.filter((entry) => entry.bucket === charge.bucket).map((entry) => entry.points),
    );
    const over =
      points > POINTS_A_MINUTE[charge.bucket] ||
      (charge.creations > 0 &&
        (sum(lastMinute.map((entry) => entry.creations)) > CREATIONS_A_MINUTE ||
          sum(recent.map((entry) => entry.creations)) > CREATIONS_AN_HOUR));
    if (!over) return;
    recent.pop();
    throw secondaryRefusal();
  }
}

function secondaryRefusal(): Refusal {
  const text = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return new Refusal(403, text, { headers: { "retry-after": "60" } });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
