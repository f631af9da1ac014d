// A repository's files and a target in, findings and what is known of the target out; nothing is run.

import type { TargetFacts } from "./facts.ts";
import type { Finding, FindingId } from "./finding.ts";

export type * from "./facts.ts";
export type { Finding, FindingId, Place, Severity } from "./finding.ts";

/**
 * Reads one file of the repository: repository-relative, forward slashes. `unreadable` says why not, and is exactly
 * "missing" when there is no such file; any other reason leaves open what the file holds.
 */
export interface SourceFiles {
  read(path: string): Promise<string | { readonly unreadable: string }>;
  /**
   * The names in one folder, `""` for the root; empty when there is no such folder, undefined when the list may not be
   * whole. Spares a look-up for each module that is no file of the repository, where a look-up is a request.
   */
  list?(folder: string): Promise<readonly string[] | undefined>;
}

/** What the experiment and the project allow; everything may be left out. */
export interface AuditConfiguration {
  /** Seconds that one attempt needs at least. */
  readonly needs?: number;
  /** `resume-argument` of the experiment: how resume is given when the signature does not say. */
  readonly resumeArgument?: string;
  readonly ignore?: readonly FindingId[];
  /** Top-level Python modules that the runner has besides the standard library and Modal's own. */
  readonly availableImports?: readonly string[];
  readonly limits?: { readonly gpuCount?: number; readonly hours?: number; readonly dollars?: number };
  /** Dollars for one hour of one GPU, by type in upper case, for the worst case; Modal's list prices when left out. */
  readonly gpuDollarsPerHour?: Readonly<Record<string, number>>;
}

export interface AuditRequest {
  /** `file.py`, `file.py::function`, `file.py::Class.method`, `file.py::app.f`; a module path with `module`. */
  readonly target: string;
  readonly module?: boolean;
  /** What follows the target on the command line, a leading `--` included if given. */
  readonly args: readonly string[];
  readonly resume: "inject" | "require" | "off";
  readonly configuration?: AuditConfiguration;
  readonly sha?: string;
}

export interface AuditResult {
  readonly findings: readonly Finding[];
  readonly target: TargetFacts;
}

/** Audits `request.target`. Never throws for what the source contains; loads the parser on the first call. */
export async function audit(files: SourceFiles, request: AuditRequest): Promise<AuditResult> {
  const { runAudit } = await import("./run.ts");
  return runAudit(files, request);
}
