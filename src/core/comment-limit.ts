// Parts of a comment -> one text within GitHub's limit; what gives way is said.
import { byteLength } from "./markdown.ts";

/** GitHub refuses bodies of more than 65,536 characters; bytes are counted to stay clear of every reading of that. */
export const COMMENT_LIMIT = 60_000;

/** The head stands always; a part that no longer fits is left out, and so is none that still does. */
export function inLimit(head: readonly string[], parts: readonly string[]): string {
  const cut = "_Shortened: what is missing here is in the step summary of the poll job._";
  const kept = [...head];
  let left = COMMENT_LIMIT - byteLength(head.join("\n\n")) - byteLength(cut) - 4;
  let dropped = false;
  for (const part of parts) {
    if (part === "") continue;
    const size = byteLength(part) + 2;
    if (size > left) {
      dropped = true;
      continue;
    }
    kept.push(part);
    left -= size;
  }
  return `${[...kept, ...(dropped ? [cut] : [])].join("\n\n")}\n`;
}
