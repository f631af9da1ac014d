// What was read of a run's log in; the entries by which its beginning and its end are known out.
import type { LogEntry } from "./observation.ts";
import type { RunProgressResult } from "./run-progress.ts";

/** The newest entries, and where only older ones are known the moments at which the log began and was last alive. */
export function withEnds({ recent, progress: { attempts } }: RunProgressResult): readonly LogEntry[] {
  const moment = (at: string | undefined): readonly LogEntry[] =>
    at === undefined ? [] : [{ at, container: "", source: "system", text: "" }];
  return [
    ...moment(attempts[0]?.startedAt),
    ...(recent.length > 0 ? recent : moment(attempts.at(-1)?.lastSeenAt)),
  ];
}
