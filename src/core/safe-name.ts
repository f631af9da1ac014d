// An experiment's name in, the name under which GitHub keeps its comment and commit status out.
import { shortHash } from "./short-hash.ts";

/**
 * The name itself, unless redaction would change it. Such a name is told by its hash: as `***` a comment or status would
 * not be found again, and several experiments would share one.
 */
export function safeName(experiment: string, redact: (text: string) => string): string {
  return redact(experiment) === experiment ? experiment : `hidden-${shortHash(experiment)}`;
}
