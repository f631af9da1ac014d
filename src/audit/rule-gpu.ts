// id `gpu`: none asked for, more than the project allows, or asked for in a way that Modal does not offer.

import { type Audited, type Context, finding, type Rule, settingPlace } from "./context.ts";
import type { Finding, Severity } from "./finding.ts";
import { reachableCode } from "./reach.ts";
import { codeOf } from "./tree.ts";

export const ruleGpu: Rule = (context) =>
  context.audited.filter((one) => !one.overridden).flatMap((one) => judge(context, one));

function judge(context: Context, audited: Audited): readonly Finding[] {
  const { facts, runnable } = audited;
  if (facts.gpu === "unknown") return [];
  const { file, range } = settingPlace(audited, runnable.settings.get("gpu"));
  const state = (severity: Severity, harm: string, fix: string): readonly Finding[] => [
    finding(file, range, { id: "gpu", severity, harm, fix }),
  ];
  if (facts.gpu.length === 0) {
    return wantsCuda(context, audited)
      ? state("warning", `\`${facts.name}\` puts its work on "cuda", and has no GPU.`, 'gpu="A10",')
      : state(
          "note",
          `\`${facts.name}\` asks for no GPU and runs on CPUs.`,
          'gpu="A10",  # if it trains a network',
        );
  }
  const limit = context.request.configuration?.limits?.gpuCount;
  const most = facts.gpu.reduce((a, b) => (b.count > a.count ? b : a));
  if (limit !== undefined && most.count > limit) {
    const harm = `\`${facts.name}\` asks for ${most.count} GPUs, and the project allows ${limit}.`;
    return state("error", harm, `gpu="${most.type}${limit > 1 ? `:${limit}` : ""}",`);
  }
  const fixed = runnable.settings.get("nonpreemptible");
  if (fixed.kind !== "value" || fixed.value.kind !== "boolean" || !fixed.value.value) return [];
  const place = settingPlace(audited, fixed);
  const harm = `Modal offers no nonpreemptible machines with a GPU, so \`${facts.name}\` is refused.`;
  return [
    finding(place.file, place.range, {
      id: "gpu",
      severity: "error",
      harm,
      fix: "retries=modal.Retries(...)  # instead of nonpreemptible",
    }),
  ];
}

/** A device that is named without asking whether it is there. */
function wantsCuda({ evaluator }: Context, { runnable }: Audited): boolean {
  const sources = reachableCode(evaluator, runnable.definition).map(({ file, node }) => codeOf(file, node));
  if (sources.some((source) => /is_available|device_count/.test(source))) return false;
  return sources.some((source) => /\.cuda\(\)|\.to\(\s*["']cuda|device\s*=\s*["']cuda/.test(source));
}
