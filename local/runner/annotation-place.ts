// The properties of an `error`, `warning` or `notice` command in, the place in a file that the runner makes of them out.
import path from "node:path";
import type { Place } from "./job-log.ts";
import { findProperty, type WorkflowCommand } from "./workflow-command.ts";

export interface Span {
  readonly line?: string;
  readonly endLine?: string;
  readonly col?: string;
  readonly endColumn?: string;
}

const isNumber = (text: string | undefined): text is string => text !== undefined && /^[+-]?\d+$/.test(text);

/** Drops or completes lines and columns that contradict each other, in the runner's order of rules. */
export function reconcileSpan(given: Span): Span {
  let { line, endLine, col, endColumn } = given;
  const hasColumn = isNumber(col) || isNumber(endColumn);
  if (isNumber(endLine) && !isNumber(line)) line = endLine;
  if (isNumber(endColumn) && !isNumber(col)) col = endColumn;
  const dropsColumns =
    (!isNumber(line) && hasColumn) ||
    (isNumber(endLine) && line !== endLine && hasColumn) ||
    (isNumber(col) && isNumber(endColumn) && Number(endColumn) < Number(col));
  if (isNumber(line) && isNumber(endLine) && Number(endLine) < Number(line)) {
    line = undefined;
    endLine = undefined;
  }
  if (dropsColumns) {
    col = undefined;
    endColumn = undefined;
  }
  return {
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
    ...(col !== undefined && { col }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

function spanOf(command: WorkflowCommand): Span {
  const names = ["line", "endLine", "col", "endColumn"] as const;
  const pairs = names.map((name) => [name, findProperty(command, name)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** A file under the workspace is shown relative to it, with `/`. */
export function placeOf(command: WorkflowCommand, workspace: string): Place {
  const file = findProperty(command, "file");
  const title = findProperty(command, "title");
  const { line } = reconcileSpan(spanOf(command));
  const relative = file === undefined ? "" : path.relative(workspace, path.resolve(workspace, file));
  const shown = relative.startsWith("..") ? file : relative.replaceAll(path.sep, "/");
  return {
    ...(shown !== undefined && file !== undefined && { file: shown }),
    ...(isNumber(line) && { line: Number(line) }),
    ...(title !== undefined && { title }),
  };
}
