// A decorator's argument list in, the edit that sets or removes one argument out; comments stay where they are.

import type { Edit } from "./edit.ts";
import { lineEnd, lineStart, newlineOf } from "./edit.ts";
import type { Settings } from "./settings.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { argumentsOf } from "./tree.ts";

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
    const given = setting.argument;
    return given === undefined
      ? undefined
      : { from: given.value.from, to: given.value.to, text: argument.value };
  }
  return insertArgument(file, list, argument);
}

function insertArgument(file: PyFile, list: PyNode, { name, value, comment }: NewArgument): Edit | undefined {
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
  const line = `${indent}${name}=${value},${comment === undefined ? "" : `  # ${comment}`}${newlineOf(file)}`;
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
  if (alone && rest.trim().startsWith("#")) return { from: given.from, to: end + rest.search(/#/), text: "" };
  if (next !== undefined) return { from: given.from, to: next.from, text: "" };
  const before = list.children.filter((child) => child.type === "," && child.to <= given.from).at(-1);
  return { from: before?.from ?? given.from, to: end, text: "" };
}
