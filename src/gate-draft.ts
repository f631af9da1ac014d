// The arms of an experiment at a commit -> one draft each: key, command, price; the source is audited on the way.
import { fails } from "./audit/render.ts";
import { counts } from "./audit-report.ts";
import { auditTarget, type TargetAudit } from "./audit-target.ts";
import type { Experiment } from "./core/config.ts";
import { defined } from "./core/defined.ts";
import type { StartAsk } from "./core/gate-ask.ts";
import { contextFor } from "./core/gate-event.ts";
import { draftCommand, inputsOf, type RunDraft, type RunFacts } from "./core/gate-intent.ts";
import { Refusal } from "./core/gate-refusal.ts";
import { fillPlaceholders, identifyRun } from "./core/plan.ts";
import { LIST_PRICES, type Prices, withPrices, worstCaseDollars } from "./core/price.ts";
import { recordFindings } from "./core/record-findings.ts";
import type { Arm } from "./core/sweep.ts";
import type { Scene } from "./gate-scene.ts";

/** @throws Refusal "audit", "resume"; InputError for arguments that cannot be filled in */
export async function draftRuns(
  ask: StartAsk,
  arms: readonly Arm[],
  scene: Scene,
): Promise<readonly RunDraft[]> {
  const drafts: RunDraft[] = [];
  const found = new Map<string, TargetAudit["findings"][number]>();
  const files = scene.ports.sources.files(ask.sha);
  for (const arm of arms) {
    const inputs = inputsOf(ask, arm);
    const run = identifyRun(inputs, contextFor(scene.request.event, ask), scene.ports.hash);
    const args = fillPlaceholders(inputs, run);
    const audit = await auditTarget(files, { ...inputs, args, configuration: auditSettings(ask) });
    for (const one of audit.findings) found.set(JSON.stringify([one.file, one.line, one.id, one.harm]), one);
    const facts = factsOf(ask.experiment, audit);
    drafts.push({ inputs, run, arm, args, facts, plan: draftCommand(inputs, run, facts) });
  }
  scene.seen.findings = [...found.values()];
  requireAudit(ask.experiment, scene);
  for (const warning of new Set(drafts.flatMap(({ plan }) => plan?.warnings ?? []))) {
    scene.ports.log.warning(warning);
  }
  return drafts;
}

/** Without the limits: the gate refuses what is beyond them itself, by name. */
function auditSettings({ experiment }: StartAsk) {
  return defined({
    needs: experiment.needs,
    ignore: [
      ...(experiment.audit?.ignore ?? []),
      ...(installsItsOwn(experiment) ? ["imports" as const] : []),
    ],
    availableImports: experiment.audit?.availableImports,
    gpuDollarsPerHour: pricesOf(experiment).gpuHour,
  });
}

/** What such a command or list installs before the launch is not known here, so nothing is said of imports. */
const installsItsOwn = ({ audit, modalCommand, pythonRequirements }: Experiment): boolean =>
  audit?.availableImports === undefined && (modalCommand !== undefined || pythonRequirements !== undefined);

const STRICTEST = ["note", "warning", "error", "never"] as const;

/** The stricter of the trusted configuration and the action's input. @throws Refusal "audit" */
function requireAudit(experiment: Experiment, { request, seen }: Scene): void {
  const given = [experiment.audit?.failOn, request.failOn].filter((level) => level !== undefined);
  const failOn = STRICTEST.find((level) => given.includes(level)) ?? "error";
  if (!fails(seen.findings, failOn)) return;
  const [worst] = seen.findings;
  const where = worst === undefined ? "" : ` ${worst.file}:${worst.line}: ${worst.harm}`;
  throw new Refusal(
    "audit",
    `The audit of the target found ${counts(seen.findings)}.${where}`,
    "Mend what the summary lists, or say in .github/experiments.yml under audit what to leave out.",
  );
}

/** The source comes first, since it is what runs; what it leaves open the configuration may state. */
function factsOf(experiment: Experiment, audit: TargetAudit): RunFacts {
  const stated = experiment.gpu === "none" ? "" : experiment.gpu;
  const known = gpuOf(audit);
  const gpu = known ?? stated;
  const timeout = audit.timeout ?? experiment.timeout ?? null;
  const retries = audit.retries ?? experiment.retries ?? null;
  return {
    timeout,
    retries,
    gpu: gpu === undefined || gpu === "" ? null : gpu,
    gpuKnown: gpu !== undefined,
    containers: containersOf(audit),
    priceBound: priceOf({ gpu, timeout, retries, count: containersOf(audit), prices: pricesOf(experiment) }),
    signature: audit.signature,
    oneBlockingCall: audit.oneBlockingCall,
    findings: recordFindings([...audit.findings]),
  };
}

/** As `gpu=` takes it; empty for none, undefined where the source does not settle it. */
function gpuOf({ facts }: TargetAudit): string | undefined {
  if (facts.gpu === "unknown") return undefined;
  const names = facts.gpu.map(({ type, count }) => (count === 1 ? type : `${type}:${count}`));
  return names.join(", ").slice(0, 60);
}

/** Of an entrypoint that only spawns, as many as it spawns at most. */
function containersOf({ facts }: TargetAudit): number | undefined {
  const { blocking } = facts;
  if (blocking.kind !== "spawns-only") return 1;
  return blocking.atMost === "many" ? undefined : Math.max(1, blocking.atMost);
}

function pricesOf({ prices }: Experiment): Prices {
  return prices === undefined ? LIST_PRICES : withPrices(Object.fromEntries(prices), "configuration");
}

/** What Modal reserves for a function that asks for nothing: small beside any GPU. */
const CORES = 0.125;
const GIB = 0.125;

function priceOf(use: {
  readonly gpu: string | undefined;
  readonly timeout: number | null;
  readonly retries: number | null;
  readonly count: number | undefined;
  readonly prices: Prices;
}): number | null {
  const { gpu, count, timeout, retries, prices } = use;
  if (gpu === undefined || count === undefined) return null;
  return worstCaseDollars({ gpu, count, timeout, retries, prices, cores: CORES, gib: GIB }) ?? null;
}
