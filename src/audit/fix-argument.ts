// A decorator's argument list in, the edit that sets or removes one argument out; comments stay where they are.

import type { Edit } from "./edit.ts";
import { formerly, lineEnd, lineStart, newlineOf } from "./edit.ts";
import type { Settings } from "./settings.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { type Argument, argumentsOf } from "./tree.ts";

export interface NewArgument {
  readonly name: string;
  readonly value: string;
  /** A comment for a line of its own. */
  readonly comment?: string;
}

/** Undefined when the arguments are not all in the list, so that one might be given twice. */
export function setArgument(settings: Settings, argument: NewArgument): Edit | undefined {
  const { file, list } = settings;
  const setting = settings.get(argument.name);
  if (list === undefined || settings.open) return undefined;
  if (setting.kind !== "absent") {
    return setting.argument === undefined ? undefined : replaceArgument(file, setting.argument, argument);
  }
  return insertArgument(file, list, argument);
}

/** Comments of the old value go before the new one, next to what they spoke of. */
function replaceArgument(file: PyFile, given: Argument, argument: NewArgument): Edit | undefined {
  const { from, to } = given.value;
  const start = lineStart(file, given.from);
  const indent = file.text.slice(start, given.from);
  const end = lineEnd(file, to);
  const behind = /^[ \t]*,?[ \t]*(?=#)/.exec(file.text.slice(given.to, end));
  const own = file.comments.filter((one) => one.from >= from && one.to <= (behind === null ? to : end));
  if (own.length === 0) return { from, to, text: argument.value };
  // A comment at the end of a line of several arguments may speak of any of them.
  if (indent.trim() !== "") {
    return own.some((one) => one.from < to) ? undefined : { from, to, text: argument.value };
  }
  const notes = [
    `# was: ${formerly(file, given)}`,
    ...own.map((one) => file.text.slice(one.from, one.to).trimEnd()),
  ];
  const tail = behind === null ? "" : `${behind[0].trim()}${commented(argument)}${newlineOf(file)}`;
  const lines = notes.map((line) => indent + line + newlineOf(file)).join("");
  const text = `${lines}${indent}${argument.name}=${argument.value}${tail}`;
  return { from: start, to: behind === null ? to : end, text };
}

const commented = ({ comment }: NewArgument): string => (comment === undefined ? "" : `  # ${comment}`);

function insertArgument(file: PyFile, list: PyNode, argument: NewArgument): Edit | undefined {
  const { name, value } = argument;
  const close = list.children.at(-1);
  const last = argumentsOf(file, list).at(-1);
  if (close?.type !== ")") return undefined;
  if (last === undefined) return { from: close.from, to: close.from, text: `${name}=${value}` };
  const closeLine = lineStart(file, close.from);
  const own = file.text.slice(closeLine, close.from).trim() === "" && closeLine > last.to;
  if (!own) return { from: last.to, to: last.to, text: `, ${name}=${value}` };
  const indent = /^[ \t]*/.exec(file.text.slice(lineStart(file, last.from)))?.[0] ?? "    ";
  const comma = list.children.some((child) => child.type === "," && child.from >= last.to) ? "" : ",";
  const between = file.text.slice(last.to, closeLine);
  const line = `${indent}${name}=${value},${commented(argument)}${newlineOf(file)}`;
  return { from: last.to, to: closeLine, text: comma + between + line };
}

export function removeArgument(settings: Settings, name: string): Edit | undefined {
  const { file, list } = settings;
  const setting = settings.get(name);
  const given = setting.kind === "absent" ? undefined : setting.argument;
  if (list === undefined || given === undefined) return undefined;
  const comma = list.children.find((child) => child.type === "," && child.from >= given.to);
  const next = argumentsOf(file, list).find((one) => one.from >= given.to);
  const end = comma !== undefined && (next === undefined || comma.to <= next.from) ? comma.to : given.to;
  const start = lineStart(file, given.from);
  const alone = file.text.slice(start, given.from).trim() === "";
  const rest = file.text.slice(end, lineEnd(file, end));
  if (alone && rest.trim() === "") return { from: start, to: lineEnd(file, end), text: "" };
  if (alone && rest.trim().startsWith("#")) {
    const old = formerly(file, { from: given.from, to: end });
    return {
      from: given.from,
      to: end + rest.search(/#/),
      text: `# was: ${old}${newlineOf(file)}${file.text.slice(start, given.from)}`,
    };
  }
  if (next !== undefined) return { from: given.from, to: next.from, text: "" };
  const before = list.children.filter((child) => child.type === "," && child.to <= given.from).at(-1);
  return { from: before?.from ?? given.from, to: end, text: "" };
}
