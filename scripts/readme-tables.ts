// An action.yml in, its inputs and outputs as Markdown tables out; and a text with those tables between its markers.

import * as v from "valibot";
import { parse } from "yaml";

const Field = v.object({
  description: v.optional(v.string(), ""),
  required: v.optional(v.boolean(), false),
  default: v.optional(v.union([v.string(), v.number(), v.boolean()])),
});
const Manifest = v.object({
  inputs: v.optional(v.record(v.string(), Field), {}),
  outputs: v.optional(v.record(v.string(), Field), {}),
});
export type ActionManifest = v.InferOutput<typeof Manifest>;
export type Part = "inputs" | "outputs";

/** @throws Error when the text has not the shape of an action's inputs and outputs. */
export function readActionManifest(text: string): ActionManifest {
  return v.parse(Manifest, parse(text));
}

/** Names of the inputs and outputs that say nothing about themselves. */
export function findUndescribed(manifest: ActionManifest): readonly string[] {
  const fields = [...Object.entries(manifest.inputs), ...Object.entries(manifest.outputs)];
  return fields.filter(([, field]) => field.description.trim() === "").map(([name]) => name);
}

const cell = (text: string) => text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");

function defaultOf(field: v.InferOutput<typeof Field>): string {
  if (field.required) return "required";
  const text = String(field.default ?? "");
  return text === "" ? "" : `\`${cell(text)}\``;
}

/** In the order of action.yml. */
export function renderTable(manifest: ActionManifest, part: Part): string {
  const fields = Object.entries(manifest[part]);
  if (part === "outputs") {
    const rows = fields.map(([name, field]) => `| \`${name}\` | ${cell(field.description)} |`);
    return ["| output | meaning |", "|---|---|", ...rows].join("\n");
  }
  const rows = fields.map(
    ([name, field]) => `| \`${name}\` | ${defaultOf(field)} | ${cell(field.description)} |`,
  );
  return ["| input | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

const BLOCK = /<!-- (inputs|outputs):([a-z]+) -->\n[\s\S]*?<!-- \/\1:\2 -->/g;

/** The markers in a text, as `inputs:root`. */
export function markersOf(text: string): readonly string[] {
  return [...text.matchAll(BLOCK)].map(([, part, action]) => `${part}:${action}`);
}

/** Puts the tables in place of what stands between the markers. @throws What `manifestOf` throws for an unknown action. */
export function fillTables(text: string, manifestOf: (action: string) => ActionManifest): string {
  return text.replace(BLOCK, (_block, part: Part, action: string) => {
    const table = renderTable(manifestOf(action), part);
    return `<!-- ${part}:${action} -->\n${table}\n<!-- /${part}:${action} -->`;
  });
}
