// id `source`: files that cannot be read, are not Python 3, or have a syntax error; the rest is audited all the same.

import { finding, type Range, type Rule, type Statement } from "./context.ts";
import type { Finding } from "./finding.ts";
import type { PyFile } from "./syntax.ts";
import { nodesOf, placeOf, position, textOf } from "./tree.ts";

export const ruleSource: Rule = ({ project }) => [
  ...project.files.flatMap((file) => problemOf(file, project.eager.has(file))),
  ...project.unreadable.map((one) => unreadable(one.path, one.why, "warning")),
  ...(project.limited === undefined ? [] : [limited(project.target, project.limited)]),
];

function limited(file: PyFile, why: string): Finding {
  const harm = `This file imports ${why}; what the others hold is not known.`;
  return finding(file, { from: 0, to: 0 }, { id: "source", severity: "note", harm, fix: "" });
}

/** A file without a place of its own. */
export function unreadable(path: string, why: string, severity: "error" | "warning"): Finding {
  const harm = `${path} could not be read: ${why}; what it holds is not known.`;
  return { id: "source", severity, file: path, line: 1, column: 1, endLine: 1, endColumn: 1, harm, fix: "" };
}

function problemOf(file: PyFile, eager: boolean): readonly Finding[] {
  const state = (place: Range, statement: Omit<Statement, "id" | "severity">): readonly Finding[] => [
    finding(file, place, { id: "source", severity: eager ? "error" : "warning", ...statement }),
  ];
  if (file.text.includes("\ufffd")) {
    const at = file.text.indexOf("\ufffd");
    const fix = "# save the file as UTF-8";
    return state(
      { from: at, to: at + 1 },
      { harm: "The file is not UTF-8, so Python may refuse it or read other text.", fix },
    );
  }
  const old = python2(file);
  if (old !== undefined)
    return state(old, {
      harm: `This is Python 2 in line ${position(file, old.from).line}; Modal runs Python 3.`,
      fix: 'print("...")',
    });
  const error = nodesOf(file, "⚠")[0];
  if (error === undefined) return [];
  const line = lineRange(file, error.from);
  const harm = `Python cannot read line ${placeOf(file, line).line}: there is a syntax error at or before it. The rest was audited.`;
  return state(line, { harm, fix: "" });
}

function python2(file: PyFile): Range | undefined {
  const found = [
    nodesOf(file, "PrintStatement")[0],
    nodesOf(file, "CompareOp").find((node) => textOf(file, node) === "<>"),
    nodesOf(file, "RaiseStatement").find((node) => node.children.some((child) => child.type === ",")),
    file.text.includes("exec")
      ? nodesOf(file, "ExpressionStatement").find((node) =>
          /^exec\s+["']/.test(file.text.slice(node.from, node.from + 12)),
        )
      : undefined,
  ];
  return found.filter((node) => node !== undefined).sort((a, b) => a.from - b.from)[0];
}

/** The line of an offset, without its indentation and its end. */
function lineRange(file: PyFile, offset: number): Range {
  const at = Math.min(offset, Math.max(0, file.text.length - 1));
  const start = file.lines[position(file, at).line - 1] ?? 0;
  const end = file.text.slice(start).search(/[\r\n]|$/);
  const indent = file.text.slice(start, start + end).search(/\S|$/);
  return { from: start + indent, to: start + end };
}
