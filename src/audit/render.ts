// An audit's result in, what machines read out: annotations, JSON and SARIF 2.1.0.

import type { AuditResult } from "./audit.ts";
import { FINDING_IDS, type Finding, type FindingId, type Severity } from "./finding.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  readonly title: string;
  /** Plain text of any origin; the writer escapes it. */
  readonly message: string;
}

export function toAnnotations(findings: readonly Finding[]): readonly Annotation[] {
  return findings.map((one) => ({
    level: one.severity === "note" ? "notice" : one.severity,
    file: one.file,
    line: one.line,
    endLine: one.endLine,
    column: one.column,
    title: `audit: ${one.id}`,
    message: one.fix === "" ? one.harm : `${one.harm}\n\n${one.fix}`,
  }));
}

const SEVERITIES: readonly Severity[] = ["note", "warning", "error"];

/** Whether something is at least as bad as `failOn`. */
export function fails(findings: readonly Finding[], failOn: Severity | "never"): boolean {
  if (failOn === "never") return false;
  return findings.some((one) => SEVERITIES.indexOf(one.severity) >= SEVERITIES.indexOf(failOn));
}

/** `version` grows when a field changes its meaning or goes; new fields may come at any time. */
export function toJson(result: AuditResult): string {
  return `${JSON.stringify({ version: 1, ...result }, undefined, 2)}\n`;
}

const DESCRIPTIONS: Readonly<Record<FindingId, string>> = {
  source: "A file cannot be read, is not Python 3, or has a syntax error",
  target: "The target is missing, ambiguous, or cannot be run",
  arguments: "The arguments do not fit the target",
  resume: "The run would not continue where it stopped",
  timeout: "One attempt may take too little time, or more than Modal allows",
  retries: "A failure ends the run, or the next attempt comes too soon",
  "worst-case": "The longest that all attempts can take, and what that costs",
  volume: "What is written goes with the container",
  commit: "The Volume is committed too often, or not at the end",
  detach: "What the entrypoint starts does not outlive its launcher",
  containers: "A setting for functions that are called many times",
  imports: "The launching machine cannot import the file",
  gpu: "The GPU is missing, more than allowed, or not offered",
  secrets: "A token or key is written into the source",
  client: "Modal's client does not have this name",
  suppression: "A comment that ignores nothing",
};

/** Paths as SARIF wants them: relative URIs. */
const uri = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

export function toSarif({ findings }: AuditResult, version: string): string {
  const rules = FINDING_IDS.map((id) => ({ id, shortDescription: { text: DESCRIPTIONS[id] } }));
  const results = findings.map((one) => ({
    ruleId: one.id,
    ruleIndex: FINDING_IDS.indexOf(one.id),
    level: one.severity,
    message: { text: one.fix === "" ? one.harm : `${one.harm}\n\n${one.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(one.file), uriBaseId: "%SRCROOT%" },
          region: {
            startLine: one.line,
            startColumn: one.column,
            endLine: one.endLine,
            endColumn: one.endColumn,
          },
        },
      },
    ],
  }));
  const driver = { name: "modal-experiments audit", version, rules };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}
