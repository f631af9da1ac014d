// One thing that will go wrong, with its place, its harm and its mend; and the closed list of ids.

export const FINDING_IDS = [
  "source",
  "target",
  "arguments",
  "resume",
  "timeout",
  "retries",
  "worst-case",
  "volume",
  "commit",
  "detach",
  "containers",
  "imports",
  "gpu",
  "secrets",
  "client",
  "suppression",
] as const;

export type FindingId = (typeof FINDING_IDS)[number];
export type Severity = "error" | "warning" | "note";

/** Lines and columns count from 1; the end is exclusive in its column, as in SARIF. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Finding extends Place {
  readonly id: FindingId;
  readonly severity: Severity;
  /** One sentence: what goes wrong. */
  readonly harm: string;
  /** Code to write instead; may have several lines, may be empty when only a person can decide. */
  readonly fix: string;
}
