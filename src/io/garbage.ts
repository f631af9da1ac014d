// Work that makes much garbage in; less of it is held while the work is under way, at the cost of collecting it more often.
import { setFlagsFromString } from "node:v8";

/** By how many percent the heap may grow between two collections; by itself V8 lets a small heap grow to a multiple. */
const MODEST = 50;
const TIGHT = 10;

let under = 0;

/**
 * From here on for this process. V8 reads both flags anew at each collection, so they may change while it runs; what it
 * takes its limits of size from, it reads at its start alone. The space for new objects does not grow any more: where many
 * of them live on, as those of many runs do, it would by and by take more than everything else together.
 */
export function holdModestGarbage(): void {
  setFlag("--semi-space-growth-factor=1");
  growBy(MODEST);
}

/**
 * For a while in which what is read is thrown away at once.
 * @returns what ends it
 */
export function holdLittleGarbage(): () => void {
  under += 1;
  growBy(TIGHT);
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    under -= 1;
    if (under === 0) growBy(MODEST);
  };
}

function growBy(percent: number): void {
  setFlag(`--heap-growing-percent=${percent}`);
}

/** The major versions of V8 in Node 20 to 24, which have these flags: one that is not known would be told on the screen. */
const OLDEST = 11;
const NEWEST = 13;

function setFlag(flag: string): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version >= OLDEST && version <= NEWEST) setFlagsFromString(flag);
}
