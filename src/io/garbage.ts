// Work that makes much garbage in; less of it is held while the work is under way, at the cost of collecting it more often.
import { setFlagsFromString } from "node:v8";

/** By how many percent the heap may grow between two collections; V8's own 0 lets a small heap grow to a multiple. */
const TIGHT = 10;
const OWN = 0;

let under = 0;

/**
 * V8 reads both flags anew at each collection, so they may change while it runs. The space for new objects does not grow any
 * more, also afterwards: it never shrinks by itself.
 * @returns what ends it
 */
export function holdLittleGarbage(): () => void {
  under += 1;
  if (under === 1) setFlagsFromString(`--heap-growing-percent=${TIGHT}`);
  setFlagsFromString("--semi-space-growth-factor=1");
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    under -= 1;
    if (under === 0) setFlagsFromString(`--heap-growing-percent=${OWN}`);
  };
}
