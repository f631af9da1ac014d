// A pass that found nothing open -> its outcome, outputs and summary, without the code that tells of runs.
import type { PollOutcome } from "./poll-outcome.ts";

export const IDLE_OUTCOME: PollOutcome = {
  open: 0,
  changed: 0,
  finished: 0,
  failed: 0,
  toStop: [],
  stopsAnew: false,
  at: new Date(0),
  nextPassAt: undefined,
  filesTook: 0,
  reports: [],
};

/** What `pollOutputs` makes of it. */
export const IDLE_OUTPUTS: Readonly<Record<string, string>> = {
  open: "0",
  changed: "0",
  finished: "0",
  failed: "0",
  "to-stop": "",
  "next-poll-at": "",
  result: '{"schema_version":1,"runs":[]}',
};

export const IDLE_SUMMARY = "### Experiments\n\nNothing is open.\n";
