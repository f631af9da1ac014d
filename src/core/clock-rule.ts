// The age of the youngest open run, and how long this job may wait -> when the next pass is due and who makes it.
import { InputError } from "./errors.ts";

/** Minutes of age up to which a pass is due after so many minutes. */
const STEPS: ReadonlyArray<readonly [maxAge: number, due: number]> = [
  [10, 1],
  [30, 2],
  [120, 5],
  [720, 10],
];
const SLOWEST = 30;
const FREE_LINGER = 55;
/** A job on a hosted runner ends after 6 hours. */
const LONGEST_LINGER = 350;

/** Minutes until the next pass. Ages are of one server's clock; an age below 0 counts as new. */
export function dueMinutes(ageMinutes: number): number {
  return STEPS.find(([maxAge]) => ageMinutes < maxAge)?.[1] ?? SLOWEST;
}

/** Undefined when nothing is open. `createdAt` of the open runs and `now` by the same clock. */
export function nextPassAt(createdAt: readonly string[], now: Date): Date | undefined {
  const ages = createdAt.map((at) => (now.getTime() - Date.parse(at)) / 60_000);
  if (ages.length === 0) return undefined;
  return new Date(now.getTime() + dueMinutes(Math.min(...ages)) * 60_000);
}

export interface Surroundings {
  /** Minutes cost nothing: a public repository, or a self-hosted runner. */
  readonly freeMinutes: boolean;
  /** The pass is for one run right after its launch, and its job should not be held. */
  readonly oneRun: boolean;
}

/**
 * @param text the input `linger`: minutes, or `auto`
 * @returns minutes that the job may go on, 0 to do one pass
 * @throws InputError
 */
export function lingerMinutes(text: string, { freeMinutes, oneRun }: Surroundings): number {
  if (text === "auto" || text === "") return freeMinutes && !oneRun ? FREE_LINGER : 0;
  if (/^\d{1,3}$/.test(text) && Number(text) <= LONGEST_LINGER) return Number(text);
  throw new InputError(
    "linger",
    `The input linger is ${JSON.stringify(text.slice(0, 100))}. Accepted: auto, or whole minutes from 0 to ${LONGEST_LINGER}.`,
  );
}

export type AfterPass =
  | { readonly kind: "end" }
  | { readonly kind: "wait"; readonly until: Date }
  /** Start the next pass as a new workflow run. */
  | { readonly kind: "dispatch" };

/**
 * Waits while the next pass falls into the time this job may linger; after that a new job continues. A job that never
 * lingered does not start the next one, which would follow it at once and for ever, unless it reports on a launch.
 */
export function afterPass(pass: {
  readonly due: Date | undefined;
  readonly now: Date;
  readonly startedAt: Date;
  readonly linger: number;
  readonly oneRun: boolean;
  /** This pass asked for the first time that a run be stopped, which a later job of this workflow run does. */
  readonly stopsAnew: boolean;
}): AfterPass {
  if (pass.due === undefined) return { kind: "end" };
  // The pass after the stop gives the verdict. Where nothing can stop the run, the next ones ask again, but go on waiting.
  if (pass.stopsAnew) return { kind: "dispatch" };
  const end = pass.startedAt.getTime() + pass.linger * 60_000;
  if (pass.linger > 0 && pass.due.getTime() <= end) return { kind: "wait", until: pass.due };
  return pass.linger > 0 || pass.oneRun ? { kind: "dispatch" } : { kind: "end" };
}
