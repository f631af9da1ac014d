// A page in; the same page with the files it shows, and the tables of the workflows it documents, as they are now, out.
import * as v from "valibot";
import { parse } from "yaml";
import { renderTable } from "./readme-tables.ts";

const Field = v.object({
  description: v.optional(v.string(), ""),
  required: v.optional(v.boolean(), false),
  default: v.optional(v.union([v.string(), v.number(), v.boolean()])),
});
const Fields = v.optional(v.record(v.string(), Field), {});
const Workflow = v.object({
  on: v.object({ workflow_call: v.object({ inputs: Fields, secrets: Fields, outputs: Fields }) }),
});

const FILE = /<!-- file:([\w./-]+) -->\n[\s\S]*?<!-- \/file:\1 -->/g;
const TABLES = /<!-- workflow:([\w./-]+) -->\n[\s\S]*?<!-- \/workflow:\1 -->/g;

function renderWorkflow(text: string): string {
  const { inputs, secrets, outputs } = v.parse(Workflow, parse(text)).on.workflow_call;
  const asSecrets = renderTable({ inputs: secrets, outputs: {} }, "inputs").replace(
    "| input |",
    "| secret |",
  );
  return [
    renderTable({ inputs, outputs }, "inputs"),
    asSecrets,
    renderTable({ inputs, outputs }, "outputs"),
  ].join("\n\n");
}

/** @param read the text of a file of the repository @throws what `read` throws for a file that does not exist */
export function fillFiles(text: string, read: (name: string) => string): string {
  return text
    .replace(FILE, (_block, name: string) => {
      const fence = `\`\`\`yaml\n${read(name).trimEnd()}\n\`\`\``;
      return `<!-- file:${name} -->\n${fence}\n<!-- /file:${name} -->`;
    })
    .replace(
      TABLES,
      (_block, name: string) =>
        `<!-- workflow:${name} -->\n${renderWorkflow(read(name))}\n<!-- /workflow:${name} -->`,
    );
}
