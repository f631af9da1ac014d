// Runs that have just ended -> the label that asked for them taken off, so that putting it on again asks anew.
import { ExternalError, messageOf } from "./core/errors.ts";
import type { RunRecord } from "./core/record.ts";
import { isVerdict } from "./core/state.ts";
import type { PollPorts } from "./poll.ts";
import { isPassing } from "./poll-attempt.ts";
import type { Judged } from "./poll-judge.ts";

export interface AskingLabel {
  readonly pull: number;
  readonly label: string;
}

/**
 * By the id of the record whose verdict takes it off: one of those that were asked for with it. A label that an open run
 * of the same pull request was asked for with, such as another arm of a sweep, stays until that has ended.
 * @param records every record of the repository
 */
export function findLabelsToTakeOff(
  judged: readonly Judged[],
  records: readonly RunRecord[],
): ReadonlyMap<number, AskingLabel> {
  const ended = new Set(judged.filter(hasJustEnded).map(({ record }) => record.id));
  const open = records.filter(({ id, line }) => !isVerdict(line.state) && !ended.has(id));
  const stillAsked = new Set(open.map(placeOf));
  const places = new Map<string, RunRecord>();
  for (const { record } of judged) {
    const place = placeOf(record);
    const wanted = record.intent.policies["label-on-end"] === "remove" && ended.has(record.id);
    if (place !== undefined && wanted && !stillAsked.has(place)) places.set(place, record);
  }
  return new Map(
    [...places.values()].flatMap(({ id, intent: { pull_request: pull, label } }) =>
      pull === null || label === null ? [] : [[id, { pull, label }] as const],
    ),
  );
}

/**
 * Before the verdict is on record: a pass that dies in between does it again, which changes nothing.
 * @returns false where GitHub is in trouble or wants us to wait, so that the next pass has to do it
 */
export async function takeLabelOff({ pull, label }: AskingLabel, ports: PollPorts): Promise<boolean> {
  try {
    await ports.pulls.removeLabel(pull, label);
  } catch (error) {
    if (isPassing(error)) return false;
    const advice = error instanceof ExternalError ? ` ${error.advice}` : "";
    const text = messageOf(error);
    ports.log.warning(
      `The label ${label} could not be taken off pull request ${pull}; take it off by hand before asking again: ${text}${advice}`,
    );
  }
  return true;
}

function hasJustEnded({ record, decision }: Judged): boolean {
  return isVerdict(decision.next.state) && !isVerdict(record.line.state);
}

function placeOf({ intent }: RunRecord): string | undefined {
  if (intent.pull_request === null || intent.label === null) return undefined;
  return `${intent.pull_request} ${intent.label.toLowerCase()}`;
}
