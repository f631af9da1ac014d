// How many Modal calls one path through local code makes at most, and how such counts add up.

/** Calls on one path at most; `Infinity` for a loop. */
export interface Count {
  readonly blocking: number;
  readonly spawned: number;
}

export const NONE: Count = { blocking: 0, spawned: 0 };
export const plus = (a: Count, b: Count): Count => ({
  blocking: a.blocking + b.blocking,
  spawned: a.spawned + b.spawned,
});
export const most = (a: Count, b: Count): Count => ({
  blocking: Math.max(a.blocking, b.blocking),
  spawned: Math.max(a.spawned, b.spawned),
});
export const times = (a: Count): Count => ({
  blocking: a.blocking > 0 ? Number.POSITIVE_INFINITY : 0,
  spawned: a.spawned > 0 ? Number.POSITIVE_INFINITY : 0,
});
