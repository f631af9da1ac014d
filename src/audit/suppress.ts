// Findings and the comments of the files in, the findings that nobody has answered out.
//
// `# modal-experiments: ignore[ID] reason` answers the findings of that id on its own line, or, alone on a line, on the
// next line of code. It needs a reason, so that the next reader knows why.

import type { Finding } from "./finding.ts";
import { FINDING_IDS, type FindingId } from "./finding.ts";
import type { PyFile } from "./syntax.ts";
import { placeOf, position } from "./tree.ts";

const COMMENT = /#\s*modal-experiments:\s*ignore\[([^\]]*)\]\s*(.*)$/;

interface Answer {
  readonly file: string;
  readonly lines: readonly number[];
  readonly ids: readonly string[];
}

export interface Suppressing {
  readonly files: readonly PyFile[];
  readonly ignored: readonly FindingId[];
}

export function suppress(findings: readonly Finding[], { files, ignored }: Suppressing): readonly Finding[] {
  const read = files.map(readAnswers);
  const answers = read.flatMap((one) => one.answers);
  const kept = findings.filter(
    (one) => !ignored.includes(one.id) && !answers.some((answer) => covers(answer, one)),
  );
  const problems = read.flatMap((one) => one.problems).filter(() => !ignored.includes("suppression"));
  return [...kept, ...problems];
}

function covers(answer: Answer, finding: Finding): boolean {
  if (answer.file !== finding.file || !answer.ids.includes(finding.id)) return false;
  return answer.lines.some((line) => line >= finding.line && line <= finding.endLine);
}

function readAnswers(file: PyFile): {
  readonly answers: readonly Answer[];
  readonly problems: readonly Finding[];
} {
  const answers: Answer[] = [];
  const problems: Finding[] = [];
  for (const comment of file.comments) {
    const match = COMMENT.exec(file.text.slice(comment.from, comment.to));
    if (match === null) continue;
    const ids = (match[1] ?? "").split(",").map((one) => one.trim());
    const unknown = ids.filter((one) => !FINDING_IDS.some((id) => id === one));
    const reason = (match[2] ?? "").trim();
    const problem =
      unknown.length > 0
        ? `there is no id ${unknown.map((one) => `"${one.slice(0, 40)}"`).join(", ")}`
        : "it gives no reason";
    if (unknown.length === 0 && reason !== "")
      answers.push({ file: file.path, lines: linesOf(file, comment), ids });
    else {
      problems.push({
        ...placeOf(file, comment),
        id: "suppression",
        severity: "note",
        harm: `This comment ignores nothing: ${problem}.`,
        fix: `# modal-experiments: ignore[${FINDING_IDS.find((id) => ids.includes(id)) ?? "timeout"}] why it is right here`,
      });
    }
  }
  return { answers, problems };
}

/** Its own line; for a comment alone on its line, also the next line that holds code. */
function linesOf(file: PyFile, comment: { readonly from: number; readonly to: number }): readonly number[] {
  const { line } = position(file, comment.from);
  const before = file.text.slice(file.lines[line - 1] ?? 0, comment.from);
  if (before.trim() !== "") return [line];
  const next = file.tokens.find(
    (token) => token.from >= comment.to && token.kind !== "newline" && token.kind !== "comment",
  );
  return next === undefined ? [line] : [line, position(file, next.from).line];
}
