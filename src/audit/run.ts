// A repository's files and a request in, the whole audit out; loaded with the parser, only when an audit is asked for.

import { buildAppModel } from "./app-model.ts";
import type { AuditRequest, AuditResult, SourceFiles } from "./audit.ts";
import { listCandidates } from "./candidate.ts";
import type { Context, Rule } from "./context.ts";
import { Evaluator } from "./evaluate.ts";
import { UNKNOWN_TARGET } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { openProject, type Project } from "./project.ts";
import { ruleArguments } from "./rule-arguments.ts";
import { ruleClassParameter } from "./rule-class-parameter.ts";
import { ruleClient } from "./rule-client.ts";
import { ruleCommit } from "./rule-commit.ts";
import { ruleContainers } from "./rule-containers.ts";
import { ruleDetach } from "./rule-detach.ts";
import { ruleGpu } from "./rule-gpu.ts";
import { ruleImports } from "./rule-imports.ts";
import { ruleResume } from "./rule-resume.ts";
import { ruleRetries } from "./rule-retries.ts";
import { ruleSecrets } from "./rule-secrets.ts";
import { ruleSource, unreadable } from "./rule-source.ts";
import { ruleTarget } from "./rule-target.ts";
import { ruleTimeout } from "./rule-timeout.ts";
import { ruleVolume } from "./rule-volume.ts";
import { ruleWorstCase } from "./rule-worst-case.ts";
import { suppress } from "./suppress.ts";
import { resolveTarget } from "./target.ts";
import { readReference } from "./target-reference.ts";

const RULES: readonly Rule[] = [
  ruleSource,
  ruleTarget,
  ruleArguments,
  ruleClassParameter,
  ruleResume,
  ruleTimeout,
  ruleRetries,
  ruleWorstCase,
  ruleVolume,
  ruleCommit,
  ruleDetach,
  ruleContainers,
  ruleImports,
  ruleGpu,
  ruleSecrets,
  ruleClient,
];

export async function runAudit(files: SourceFiles, request: AuditRequest): Promise<AuditResult> {
  const opened = await openContext(files, request);
  return "findings" in opened ? opened : judge(opened);
}

/** Everything that the rules look at; a result when the target cannot even be read. */
export async function openContext(files: SourceFiles, request: AuditRequest): Promise<Context | AuditResult> {
  const reference = readReference(request.target, request.module === true);
  if ("problem" in reference) return failed(request.target, reference.problem, reference.fix);
  let reason = "missing";
  for (const path of reference.paths) {
    const project = await openProject({ files, path, module: request.module === true });
    if ("resolve" in project) return contextOf(project, request, reference.name);
    reason = project.unreadable;
  }
  const [path = ""] = reference.paths;
  if (reason !== "missing") return { findings: [unreadable(path, reason, "error")], target: UNKNOWN_TARGET };
  return failed(path, "there is no such file in the checkout", "path/to/file.py::function");
}

function failed(target: string, problem: string, fix: string): AuditResult {
  const place = { file: target.split("::")[0] ?? target, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const harm = `The target ${JSON.stringify(target)} cannot be launched: ${problem}.`;
  return { findings: [{ ...place, id: "target", severity: "error", harm, fix }], target: UNKNOWN_TARGET };
}

function contextOf(project: Project, request: AuditRequest, name: string): Context {
  const evaluator = new Evaluator(project);
  const model = buildAppModel(project, evaluator);
  const candidates = listCandidates(project, evaluator, model);
  const { runnable, ...target } = resolveTarget(evaluator, model, { candidates, name });
  return { request, project, evaluator, model, candidates, name, target: runnable, ...target };
}

/** What every rule finds, less what comments and the configuration answer. */
export function rulesOf(context: Context): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule(context));
  const ignored = context.request.configuration?.ignore ?? [];
  return suppress(findings, { files: context.project.files, ignored });
}

const judge = (context: Context): AuditResult => ({
  findings: inOrder(rulesOf(context)),
  target: context.facts,
});

const SEVERITIES = ["error", "warning", "note"];

/** The worst first, then by place, so that the same source gives the same list. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (one: Finding) => SEVERITIES.indexOf(one.severity);
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.id.localeCompare(b.id),
  );
}
