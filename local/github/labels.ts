// A pull request and a label's name in; the label set or taken off, with the timeline entry GitHub would show.

import { createId, type Issue, type Repository, type State } from "./state.ts";

export interface LabelChange {
  readonly name: string;
  readonly by: string;
  readonly now: number;
}

/** The name as the repository spells it: GitHub compares labels without case. */
export function findLabel(pull: Issue, name: string): string | undefined {
  return pull.labels.find((label) => label.toLowerCase() === name.toLowerCase());
}

function colorOf(name: string): string {
  const colors = ["0e8a16", "1d76db", "5319e7", "b60205", "d93f0b", "fbca04", "006b75", "c5def5"];
  const sum = [...name].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return colors[sum % colors.length] ?? "ededed";
}

/** Creates the label in the repository when it is new. Adding it twice changes nothing. */
export function addLabel(
  state: State,
  target: { readonly repository: Repository; readonly pull: Issue },
  change: LabelChange,
): void {
  const { repository, pull } = target;
  const known = [...repository.labels.keys()].find(
    (name) => name.toLowerCase() === change.name.toLowerCase(),
  );
  const name = known ?? change.name;
  if (known === undefined) repository.labels.set(name, { id: createId(state), name, color: colorOf(name) });
  if (findLabel(pull, name) !== undefined) return;
  pull.labels.push(name);
  pull.updatedAt = change.now;
  pull.timeline.push({ kind: "labeled", at: change.now, actor: change.by, text: name });
}

/** False when the pull request does not carry it. */
export function removeLabel(pull: Issue, change: LabelChange): boolean {
  const name = findLabel(pull, change.name);
  if (name === undefined) return false;
  pull.labels.splice(pull.labels.indexOf(name), 1);
  pull.updatedAt = change.now;
  pull.timeline.push({ kind: "unlabeled", at: change.now, actor: change.by, text: name });
  return true;
}
