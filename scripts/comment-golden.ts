// Writes the golden comments anew, on purpose: `node scripts/comment-golden.ts`; the difference is then read.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renderComment } from "../src/core/comment.ts";
import { COMMENT_CASES, links } from "../test/support/comment-cases.ts";

const folder = path.join("test", "fixtures", "comment");
mkdirSync(folder, { recursive: true });
for (const [name, reports] of Object.entries(COMMENT_CASES)) {
  writeFileSync(path.join(folder, `${name}.md`), renderComment({ reports, links }));
}
