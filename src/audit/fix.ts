// A repository's files and a request in, the files that the hardening plan's mends change out; applying it again changes nothing.

import type { AuditRequest, SourceFiles } from "./audit.ts";
import type { Audited, Context } from "./context.ts";
import { applyEdits, removeStatement } from "./edit.ts";
import type { Finding } from "./finding.ts";
import { removeArgument, setArgument } from "./fix-argument.ts";
import { fixCommits } from "./fix-commit.ts";
import { usesOf } from "./fix-commit-parts.ts";
import { type FileEdit, fixSpawns } from "./fix-spawn.ts";
import { MOST_RETRIES } from "./rule-retries.ts";
import { openContext, rulesOf } from "./run.ts";
import type { PyFile } from "./syntax.ts";
import { nodesOf, textOf } from "./tree.ts";

export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** More passes than any app needs; each pass mends at most one thing per decorator. */
const MOST_PASSES = 40;

export async function fixFindings(files: SourceFiles, request: AuditRequest): Promise<readonly Change[]> {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  const overlay: SourceFiles = { read: async (path) => after.get(path) ?? files.read(path) };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const context = await openContext(overlay, request);
    if ("findings" in context) break;
    const edits = nextEdits(context, after).filter((edit) => isWhole(edit.file));
    if (edits.length === 0) break;
    for (const file of new Set(edits.map((edit) => edit.file))) {
      const source = await overlay.read(file.path);
      const text = typeof source === "string" ? source : file.text;
      if (!before.has(file.path)) before.set(file.path, text);
      after.set(
        file.path,
        applyEdits(
          text,
          edits.filter((edit) => edit.file === file),
        ),
      );
    }
  }
  return [...after].flatMap(([path, text]) => {
    const old = before.get(path) ?? text;
    return old === text ? [] : [{ path, before: old, after: text }];
  });
}

/** A file that Python cannot read is for a person to mend first. */
const isWhole = (file: PyFile): boolean =>
  nodesOf(file, "⚠").length === 0 && nodesOf(file, "PrintStatement").length === 0;

function nextEdits(context: Context, changed: ReadonlyMap<string, string>): readonly FileEdit[] {
  const findings = rulesOf(context);
  const has = (id: Finding["id"]) => findings.some((one) => one.id === id && one.severity !== "note");
  const tried: readonly (() => readonly FileEdit[])[] = [
    () => (has("commit") ? fixCommits(context) : []),
    () => (has("detach") ? fixSpawns(context) : []),
    () => context.audited.flatMap((audited) => fixDecorator(context, audited, findings)),
    () => unusedImports(context, changed),
  ];
  for (const attempt of tried) {
    const edits = attempt();
    if (edits.length > 0) return edits;
  }
  return [];
}

/** The first of an audited function's findings that its decorator can mend. */
function fixDecorator(context: Context, audited: Audited, findings: readonly Finding[]): readonly FileEdit[] {
  const { settings } = audited.runnable;
  const { file } = settings;
  if (audited.overridden) return [];
  const mine = (id: Finding["id"]) =>
    findings.find(
      (one) => one.id === id && one.severity !== "note" && one.harm.includes(`\`${audited.facts.name}\``),
    );
  const timeout = /timeout=(\d+)/.exec(mine("timeout")?.fix ?? "")?.[1];
  // Single use first: once there are retries, it has a use.
  const edit =
    (mine("containers") &&
      (removeArgument(settings, "single_use_containers") ?? removeArgument(settings, "max_inputs"))) ??
    (timeout &&
      setArgument(settings, {
        name: "timeout",
        value: timeout,
        comment: `${Number(timeout) / 3600} hours`,
      })) ??
    (mine("retries") && retriesEdit(context, audited));
  return edit === undefined || edit === "" ? [] : [{ ...edit, file }];
}

function retriesEdit(context: Context, { runnable, facts }: Audited) {
  const name = retriesName(context, runnable.settings.file);
  if (name === undefined || facts.retries === "unknown" || facts.retries.count === "unknown")
    return undefined;
  const { count } = facts.retries;
  const kept = count <= 0 ? 5 : Math.min(Math.trunc(count), MOST_RETRIES);
  const value = `${name}(max_retries=${kept}, initial_delay=30.0, backoff_coefficient=1.0)`;
  return setArgument(runnable.settings, { name: "retries", value });
}

/** How this file may call `modal.Retries`; undefined when it imports neither the package nor the class. */
function retriesName({ project, evaluator }: Context, file: PyFile): string | undefined {
  for (const name of project.bindings(file, file.root).byName.keys()) {
    const value = evaluator.exported(file, name);
    if (value?.kind !== "modal") continue;
    if (value.path === "modal") return `${name}.Retries`;
    if (value.path === "modal.Retries") return name;
  }
  return undefined;
}

/** `import threading` and `import time`, once a mend has taken their last use. */
function unusedImports({ project }: Context, changed: ReadonlyMap<string, string>): readonly FileEdit[] {
  return project.files.flatMap((file) => {
    if (!changed.has(file.path)) return [];
    return file.root.children.flatMap((statement) => {
      const name =
        statement.type === "ImportStatement"
          ? /^import (threading|time)$/.exec(textOf(file, statement).trim())?.[1]
          : undefined;
      if (name === undefined || usesOf(file, file.root, name).length !== 1) return [];
      const edit = removeStatement(file, statement, false);
      return edit === undefined ? [] : [{ ...edit, file }];
    });
  });
}
