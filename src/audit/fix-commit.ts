// A function with a commit thread in, edits that take the thread out and leave one commit at the end out.

import { type Commit, commitsOf } from "./committing.ts";
import type { Context } from "./context.ts";
import { indentOf, newlineOf, removeStatement, trimmedEnd } from "./edit.ts";
import { boundName, onlyWaitsAndCommits, usesOf } from "./fix-commit-parts.ts";
import type { FileEdit } from "./fix-spawn.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { ancestor, bodyOf, contains, statementsOf, textOf } from "./tree.ts";
import type { Definition } from "./value.ts";

const BODY = new Set(["Body"]);
const STATEMENTS = new Set(["ExpressionStatement", "AssignStatement"]);

export function fixCommits(context: Context): readonly FileEdit[] {
  for (const { runnable } of context.audited) {
    const commits = commitsOf(context.evaluator, runnable.definition);
    for (const commit of commits.filter((one) => one.how === "periodic")) {
      const last = !commits.some((one) => one.how === "plain");
      const edits = withoutThread(commit, last ? runnable.definition : undefined);
      if (edits.length > 0) return edits;
    }
  }
  return [];
}

/** All statements that only serve the thread; empty when one of its names has another use. */
function withoutThread(commit: Commit, final: Definition | undefined): readonly FileEdit[] {
  const { file, started } = commit;
  const start = started === undefined ? undefined : ancestor(started.node, STATEMENTS);
  const function_ = started?.target.kind === "function" ? started.target : undefined;
  if (started === undefined || start === undefined || (function_ !== undefined && function_.file !== file))
    return [];
  if (function_ !== undefined && !onlyWaitsAndCommits(file, function_.node)) return [];
  const removed = new Set<PyNode>([start]);
  if (function_ !== undefined) removed.add(function_.node);
  const names = [boundName(file, start), ...eventsOf(file, function_?.node)];
  const around = ancestor(start, BODY);
  for (const name of names) {
    if (name === undefined || around === undefined) continue;
    for (const use of usesOf(file, around, name)) {
      if ([...removed].some((one) => contains(one, use))) continue;
      const statement = ancestor(use, STATEMENTS);
      if (statement === undefined || !servesThread(file, statement, name)) return [];
      removed.add(statement);
    }
  }
  if (function_ !== undefined && usedElsewhere(file, function_.node, removed)) return [];
  return [...removals(file, removed), ...finalCommit(commit, final)];
}

/** `thread.start()`, `thread.join()`, `thread.daemon = True`, `stop.set()`, `stop = threading.Event()`. */
function servesThread(file: PyFile, statement: PyNode, name: string): boolean {
  const source = textOf(file, statement).trim();
  const call = new RegExp(`^${name}\\.(?:start|join|set|cancel|clear)\\(`);
  const set = new RegExp(`^${name}(?:\\.daemon)?\\s*=\\s*(?:True|(?:threading\\.)?Event\\(\\))$`);
  return call.test(source) || set.test(source);
}

/** Names that the thread's function waits on. */
function eventsOf(file: PyFile, node: PyNode | undefined): readonly string[] {
  if (node === undefined) return [];
  return [
    ...new Set(
      [...textOf(file, node).matchAll(/\b(\w+)\.(?:wait|is_set)\(/g)].map((match) => match[1] ?? ""),
    ),
  ];
}

function usedElsewhere(file: PyFile, definition: PyNode, removed: ReadonlySet<PyNode>): boolean {
  const name = boundName(file, definition);
  if (name === undefined) return true;
  return usesOf(file, file.root, name).some((use) => ![...removed].some((one) => contains(one, use)));
}

function removals(file: PyFile, removed: ReadonlySet<PyNode>): readonly FileEdit[] {
  const edits: FileEdit[] = [];
  const emptied = new Set<PyNode>();
  for (const statement of removed) {
    const whole = statement.parent?.type === "DecoratedStatement" ? statement.parent : statement;
    const body = ancestor(whole, BODY);
    const empty =
      body !== undefined && !emptied.has(body) && statementsOf(body).every((one) => removed.has(one));
    if (empty) emptied.add(body);
    const edit = removeStatement(file, whole, empty);
    if (edit === undefined) return [];
    edits.push({ ...edit, file });
  }
  return edits;
}

/** One commit as the function's last statement, before a `return` that ends it. */
function finalCommit(commit: Commit, definition: Definition | undefined): readonly FileEdit[] {
  const body = definition === undefined ? undefined : bodyOf(definition.node);
  const last = body === undefined ? undefined : statementsOf(body).at(-1);
  const source = commitSource(commit);
  if (definition === undefined || last === undefined || source === undefined) return [];
  const { file } = definition;
  const indent = indentOf(file, last);
  if (indent === undefined) return [];
  const newline = newlineOf(file);
  if (last.type === "ReturnStatement") {
    const at = last.from - indent.length;
    return [{ file, from: at, to: at, text: `${indent}${source}${newline}` }];
  }
  const end = trimmedEnd(file, last);
  const rest = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(file.text.slice(end))?.[0] ?? "";
  const at = end + rest.length;
  const before = /[\r\n]$/.test(rest) ? "" : newline;
  return [{ file, from: at, to: at, text: `${before}${indent}${source}${newline}` }];
}

function commitSource({ file, node, started }: Commit): string | undefined {
  if (started?.node !== node) return textOf(file, node).replace(/\s+/g, "");
  return `${textOf(file, started.started)}()`;
}
