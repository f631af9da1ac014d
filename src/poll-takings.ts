// A run that goes on and what was taken of its files before in; the run told with that out.
import { isVerdict } from "./core/state.ts";
import type { Takings } from "./core/taking.ts";
import type { Judged } from "./poll-judge.ts";

/** An ended run is told with what its end left instead. */
export function withTakings(one: Judged, takings: Takings | undefined): Judged {
  if (takings === undefined || takings.files.taken.length === 0 || isVerdict(one.report.state)) return one;
  return { ...one, report: { ...one.report, files: takings.files } };
}
