// id `commit`: Volumes commit by themselves every few seconds; what is added to that, and what is missing at the end.

import { type Commit, commitsOf } from "./committing.ts";
import { type Audited, type Context, finding, type Rule } from "./context.ts";
import type { Finding, Severity } from "./finding.ts";
import { reachableCode } from "./reach.ts";
import { codeOf, textOf } from "./tree.ts";

export const ruleCommit: Rule = (context) => {
  const seen = new Set<number>();
  return context.audited
    .flatMap((one) => judge(context, one))
    .filter(
      (one) =>
        !seen.has(one.line * 10_000 + one.column) && seen.add(one.line * 10_000 + one.column) !== undefined,
    );
};

function judge(context: Context, audited: Audited): readonly Finding[] {
  const commits = commitsOf(context.evaluator, audited.runnable.definition);
  const findings = commits.flatMap(harmful);
  return commits.length === 0 ? [...findings, ...noFinal(context, audited)] : findings;
}

function harmful(commit: Commit): readonly Finding[] {
  const state = (severity: Severity, harm: string, fix: string): readonly Finding[] => [
    finding(commit.file, commit.node, { id: "commit", severity, harm, fix }),
  ];
  const call =
    commit.how === "periodic" && commit.started?.node === commit.node
      ? "volume.commit()"
      : textOf(commit.file, commit.node);
  switch (commit.how) {
    case "periodic":
      return state(
        "warning",
        "A thread or timer commits the Volume, which Modal does by itself every few seconds; the two get in each other's way.",
        `${call}  # once, after the training, and no thread`,
      );
    case "step-loop":
      return state(
        "warning",
        "The Volume is committed in every step, and each commit stops the training until it is through.",
        `${call}  # once, after the loop`,
      );
    case "plain":
      return [];
  }
}

/** Modal commits at the end too; a commit of one's own makes the end visible at once. */
function noFinal({ evaluator }: Context, { runnable, facts }: Audited): readonly Finding[] {
  if (facts.volumes === "unknown" || !facts.volumes.some((mount) => mount.kind === "volume")) return [];
  const writes = reachableCode(evaluator, runnable.definition).some(({ file, node }) =>
    /subprocess|save|dump|write|open\(/.test(codeOf(file, node)),
  );
  if (!writes) return [];
  const harm = `\`${facts.name}\` does not commit its Volume at the end, so others see its last files some seconds late.`;
  return [
    finding(runnable.settings.file, runnable.decorator, {
      id: "commit",
      severity: "note",
      harm,
      fix: "volume.commit()  # as the last statement",
    }),
  ];
}
