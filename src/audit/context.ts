// What every rule looks at, and how a rule states what it found.

import type { AppModel, Runnable } from "./app-model.ts";
import type { AuditRequest } from "./audit.ts";
import type { Candidates } from "./candidate.ts";
import type { Evaluator } from "./evaluate.ts";
import type { FunctionFacts, TargetFacts } from "./facts.ts";
import type { Finding, FindingId, Severity } from "./finding.ts";
import type { LocalFlow } from "./local-flow.ts";
import type { Project } from "./project.ts";
import type { Setting } from "./settings.ts";
import type { PyFile } from "./syntax.ts";
import { placeOf } from "./tree.ts";

/** A Modal function that the target runs: itself, or one that an entrypoint calls. */
export interface Audited {
  readonly runnable: Runnable;
  readonly facts: FunctionFacts;
  /** False when a loop, a map or several places call it. */
  readonly once: boolean;
  /** `with_options` replaces settings at the call, so the decorator does not tell them. */
  readonly overridden: boolean;
}

export interface Context {
  readonly request: AuditRequest;
  readonly project: Project;
  readonly evaluator: Evaluator;
  readonly model: AppModel;
  readonly candidates: Candidates;
  /** The file's name after `::`, as asked. */
  readonly name: string;
  readonly target: Runnable | undefined;
  readonly facts: TargetFacts;
  /** Empty for a target that is not known, and for a generator or web endpoint. */
  readonly audited: readonly Audited[];
  readonly flow: LocalFlow | undefined;
}

export type Rule = (context: Context) => readonly Finding[];

export interface Statement {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly harm: string;
  readonly fix: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export const finding = (file: PyFile, range: Range, statement: Statement): Finding => ({
  ...placeOf(file, range),
  ...statement,
});

/** Where a setting stands; the decorator when it is absent or comes from elsewhere. */
export function settingPlace(
  { runnable }: Audited,
  setting: Setting,
): { readonly file: PyFile; readonly range: Range } {
  const argument = setting.kind === "absent" ? undefined : setting.argument;
  return { file: runnable.settings.file, range: argument ?? runnable.decorator };
}

/** `12 h`, `90 min`, `45 s`: seconds for people. */
export function duration(seconds: number): string {
  const rounded = (value: number) => String(Math.round(value * 10) / 10);
  if (seconds >= 7200) return `${rounded(seconds / 3600)} h`;
  if (seconds >= 120) return `${rounded(seconds / 60)} min`;
  return `${rounded(seconds)} s`;
}
