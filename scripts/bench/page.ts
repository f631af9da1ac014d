// Sections and the machine in, the measured part of docs/performance.md between its markers out.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { renderSection, type Section } from "./finding.ts";

const FILE = path.resolve(import.meta.dirname, "..", "..", "docs", "performance.md");
const BEGIN = "<!-- measured: begin -->";
const END = "<!-- measured: end -->";

/** What a figure depends on, without anything that names the machine. */
function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = first?.model.replace(/\s+/g, " ").trim() ?? "an unknown processor";
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${cpus().length} cores (${model}), ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}.`;
}

/** @throws Error when the page has lost its markers */
export function writePage(sections: readonly Section[]): void {
  const page = readFileSync(FILE, "utf8");
  writeFileSync(FILE, fillPage(page, [machine(), ...sections.map(renderSection)].join("\n\n")));
}

export function fillPage(page: string, measured: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/performance.md has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${measured.trim()}\n\n${END}${after}`;
}
