// A string or dictionary literal in, its value out; of a format string, as much as comes before what is not known.

import type { Evaluator } from "./evaluate.ts";
import { parseString, stringParts, unescapeText } from "./literal.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { textOf } from "./tree.ts";
import { text, unknown, type Value } from "./value.ts";

export const LONGEST_LIST = 2000;

export function dictionaryOf(evaluator: Evaluator, file: PyFile, node: PyNode): Value {
  const entries: (readonly [Value, Value])[] = [];
  let open = node.children.length > LONGEST_LIST;
  for (let i = 0; i < node.children.length && !open; i++) {
    const child = node.children[i];
    const next = node.children[i + 1];
    if (child?.type === "**" && next !== undefined) {
      const spread = evaluator.evaluate(file, next);
      if (spread.kind === "dict") entries.push(...spread.entries);
      open = spread.kind !== "dict" || spread.open;
      i++;
    } else if (next?.type === ":" && child !== undefined) {
      const value = node.children[i + 2];
      if (value !== undefined)
        entries.push([evaluator.evaluate(file, child), evaluator.evaluate(file, value)]);
      i += 2;
    }
  }
  return { kind: "dict", entries, open };
}

export function textValue(evaluator: Evaluator, file: PyFile, node: PyNode): Value {
  if (node.type === "ContinuedString") {
    let joined = "";
    for (const child of node.children) {
      const part = textValue(evaluator, file, child);
      if (part.kind !== "text") return part;
      joined += part.value;
      if (!part.whole) return text(joined, false);
    }
    return text(joined);
  }
  const literal = textOf(file, node);
  if (node.type === "FormatString") return formatValue(evaluator, file, { node, literal });
  const prefix = stringParts(literal).prefix;
  if (/[ft]/.test(prefix)) return literal.includes("{") ? text("", false) : text(parseString(literal) ?? "");
  const value = parseString(literal);
  return value === undefined ? unknown("it is bytes") : text(value);
}

function formatValue(
  evaluator: Evaluator,
  file: PyFile,
  { node, literal }: { readonly node: PyNode; readonly literal: string },
): Value {
  const parts = stringParts(literal);
  let joined = "";
  let at = node.from + parts.start;
  const plain = (to: number) =>
    unescapeText(file.text.slice(at, to)).replaceAll("{{", "{").replaceAll("}}", "}");
  for (const field of node.children.filter((child) => child.type === "FormatReplacement")) {
    joined += plain(field.from);
    const simple = field.children.length === 3 ? field.children[1] : undefined;
    const value = simple === undefined ? unknown("") : evaluator.evaluate(file, simple);
    const shown =
      value.kind === "number" ? String(value.value) : value.kind === "text" ? value.value : undefined;
    if (shown === undefined) return text(joined, false);
    joined += shown;
    if (value.kind === "text" && !value.whole) return text(joined, false);
    at = field.to;
  }
  return text(joined + plain(node.from + parts.end));
}
