// A target as inputs describe it and the repository's files in; what launch and gate need to know of it out.
import path from "node:path";
import {
  type AuditConfiguration,
  audit,
  type Finding,
  type Parameters,
  type SourceFiles,
  type TargetFacts,
} from "./audit/audit.ts";
import { UNKNOWN_TARGET } from "./audit/facts.ts";
import { defined } from "./core/defined.ts";
import type { ResumeMode, Target } from "./core/inputs.ts";
import type { Signature } from "./core/resume.ts";

export interface TargetQuestion {
  readonly target: Target;
  /** With placeholders filled in and without resume. */
  readonly args: readonly string[];
  readonly resume: ResumeMode;
  readonly resumeArgument?: readonly string[];
  /** Relative to the repository; the target is relative to it. */
  readonly workingDirectory: string;
  readonly configuration?: Omit<AuditConfiguration, "resumeArgument">;
}

export interface TargetAudit {
  /** What the target takes; undefined when only the client can tell (`modal run TARGET --help`). */
  readonly signature: Signature | undefined;
  /** Seconds of one attempt, the number of retries, `H100:8`; null where the source does not settle it. */
  readonly timeout: number | null;
  readonly retries: number | null;
  readonly gpu: string | null;
  /** A local entrypoint that makes exactly one call, waits for it, and does nothing afterwards. */
  readonly oneBlockingCall: boolean;
  readonly facts: TargetFacts;
  /** Files are named from the repository's root. */
  readonly findings: readonly Finding[];
}

export const UNAUDITED: TargetAudit = {
  signature: undefined,
  timeout: null,
  retries: null,
  gpu: null,
  oneBlockingCall: false,
  facts: UNKNOWN_TARGET,
  findings: [],
};

/** @param files of the repository, from its root */
export async function auditTarget(files: SourceFiles, question: TargetQuestion): Promise<TargetAudit> {
  const { target, resumeArgument, args, resume } = question;
  const root = path.posix.join(question.workingDirectory.replace(/\/+$/, ""), ".");
  const { facts, findings } = await audit(root === "." ? files : below(files, root), {
    target: target.text,
    module: target.module,
    args,
    resume,
    configuration: { ...question.configuration, ...defined({ resumeArgument: resumeArgument?.join(" ") }) },
  }).then((result) => ({ facts: result.target, findings: result.findings }));
  return {
    signature: signatureOf(facts.parameters),
    timeout: facts.timeout === "unknown" ? null : facts.timeout,
    retries: retriesOf(facts),
    gpu: gpuOf(facts),
    oneBlockingCall: facts.blocking.kind === "exactly-one" && !facts.blocking.trailing,
    facts,
    findings: findings.map((one) => ({ ...one, file: path.posix.join(root, one.file) })),
  };
}

const below = (files: SourceFiles, root: string): SourceFiles => ({
  read: (file) => files.read(`${root}/${file}`),
  ...(files.list !== undefined && {
    list: async (folder: string) => files.list?.(folder === "" ? root : `${root}/${folder}`),
  }),
});

/** One that the audit does not know whole, or that the client would refuse, is the client's to describe. */
export function signatureOf(parameters: Parameters): Signature | undefined {
  if (parameters.kind === "raw") return { kind: "raw" };
  if (parameters.kind !== "typed") return undefined;
  const { parameters: all } = parameters;
  if (all.some(({ type }) => type.kind === "unknown" || type.kind === "refused")) return undefined;
  const options = all.map(({ option, type }) => {
    const flag = type.kind === "boolean";
    return { names: flag ? [option, option.replace("--", "--no-")] : [option], flag };
  });
  return { kind: "typed", options };
}

function retriesOf({ retries }: TargetFacts): number | null {
  if (retries === "unknown" || retries.count === "unknown") return null;
  return Number.isSafeInteger(retries.count) && retries.count >= 0 ? retries.count : null;
}

/** `H100:8`, alternatives after commas; null for none as well, since nothing has to be priced. */
function gpuOf({ gpu }: TargetFacts): string | null {
  if (gpu === "unknown" || gpu.length === 0) return null;
  const names = gpu.map(({ type, count }) => (count === 1 ? type : `${type}:${count}`));
  return names.join(", ").slice(0, 60);
}
