// Records -> which of them share a comment, and which of them speaks for a commit status.
import type { RunRecord } from "./core/record.ts";

export interface Family {
  /** One pull request and experiment: one comment. */
  readonly name: string;
  readonly pullRequest: number;
  /** Newest first. */
  readonly records: readonly RunRecord[];
}

/** @param records newest first; the same list for every run of a pass, which is sorted into families once */
export function familyOf({ intent }: RunRecord, records: readonly RunRecord[]): Family | undefined {
  const { pull_request: pullRequest, experiment } = intent;
  if (pullRequest === null) return undefined;
  const name = familyName(pullRequest, experiment);
  return { name, pullRequest, records: familiesOf(records).get(name) ?? [] };
}

function familyName(pullRequest: number, experiment: string): string {
  return `${pullRequest} ${experiment}`;
}

const families = new WeakMap<readonly RunRecord[], ReadonlyMap<string, readonly RunRecord[]>>();

function familiesOf(records: readonly RunRecord[]): ReadonlyMap<string, readonly RunRecord[]> {
  const known = families.get(records);
  if (known !== undefined) return known;
  const made = new Map<string, RunRecord[]>();
  for (const record of records) {
    const { pull_request: pullRequest, experiment } = record.intent;
    if (pullRequest === null) continue;
    const name = familyName(pullRequest, experiment);
    const others = made.get(name);
    if (others === undefined) made.set(name, [record]);
    else others.push(record);
  }
  families.set(records, made);
  return made;
}

/** A commit has one status of a context: two runs that both wrote it would change it for ever, in turns. */
export function statusName({ intent }: RunRecord): string {
  return `${intent.sha} ${intent.experiment}`;
}

/** The newest run of a commit and experiment speaks for it. */
export function statusOwners(records: readonly RunRecord[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const record of records) {
    // A record that was taken back right after it was written must not silence the run that stands.
    if (record.line.cause === "withdrawn") continue;
    const name = statusName(record);
    owners.set(name, Math.max(record.id, owners.get(name) ?? 0));
  }
  return owners;
}
