// When a pass is over and how long its job stays in; until when it may fetch files out.

/** Milliseconds of the epoch. */
export interface FetchTime {
  /** After this no file is begun. */
  readonly begin: number;
  /** After this one that was begun is broken off. */
  readonly end: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** For files before the verdicts of a pass are written. */
const BEFORE_VERDICTS = MINUTE;
const BEGUN_WITHIN = 10 * MINUTE;
/** A file that one job cannot finish is begun anew by the next, so it gets more: 54 GB at 30 MB a second. */
const ENDED_WITHIN = 30 * MINUTE;

export interface Job {
  readonly now: number;
  /** Seconds of a pass for files, where the job has a limit of its own. */
  readonly limit?: number | undefined;
}

export function beforeVerdicts({ now, limit = Number.POSITIVE_INFINITY }: Job): FetchTime {
  const until = now + Math.min(BEFORE_VERDICTS, limit * SECOND);
  return { begin: until, end: until };
}

/**
 * A job that stays while runs are open would wait for its next pass anyway: files have that time, and what is on the disk by
 * then is continued. The only pass of a job has more.
 * @param wait milliseconds until the next pass is due; undefined where no run is open
 */
export function afterVerdicts(job: Job & { readonly wait?: number; readonly stays: boolean }): FetchTime {
  const { now, wait, stays, limit = Number.POSITIVE_INFINITY } = job;
  const most = limit * SECOND;
  if (stays && wait !== undefined) {
    const until = now + Math.min(Math.max(MINUTE, wait), most);
    return { begin: until, end: until };
  }
  return { begin: now + Math.min(BEGUN_WITHIN, most), end: now + Math.min(ENDED_WITHIN, most) };
}
