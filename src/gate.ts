// The gate: an event and the action's inputs -> launch, adopt, stop, nothing or refuse, with the record written first.
import type { Finding } from "./audit/audit.ts";
import { InputError } from "./core/errors.ts";
import { type Ask, decideAsk, findIdle } from "./core/gate-ask.ts";
import { actorsOf, authorityRules, isBot, requireAllowedBot, requireRole } from "./core/gate-authority.ts";
import type { GateOutcome } from "./core/gate-outcome.ts";
import { Refusal } from "./core/gate-refusal.ts";
import { type Findings, type GatePorts, type GateRequest, outcomeOf, type Scene } from "./gate-scene.ts";
import { start } from "./gate-start.ts";
import { stopByEvent } from "./gate-stop.ts";

export type { GatePorts, GateRequest } from "./gate-scene.ts";

export interface GateResult {
  readonly outcome: GateOutcome;
  readonly findings: readonly Finding[];
}

/** @throws ExternalError when GitHub could not be asked, or written to, before anything was allowed */
export async function gate(request: GateRequest, ports: GatePorts): Promise<GateResult> {
  const { event } = request;
  const seen: Findings = { findings: [], pull: event.pullRequest, sha: undefined, mayComment: false };
  try {
    const outcome = await decide(request, ports, seen);
    return { outcome, findings: seen.findings };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return { outcome: outcomeOf(seen, refusal), findings: seen.findings };
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof InputError)) return undefined;
  const config = error.input === "config-path";
  return config
    ? new Refusal(
        "bad-config",
        error.message,
        "Mend the file on the default branch; schema/experiments.json describes it to editors.",
      )
    : new Refusal(
        "bad-arguments",
        error.message,
        "Mend the experiment's arguments, or those of the request.",
      );
}

async function decide(request: GateRequest, ports: GatePorts, seen: Findings): Promise<GateOutcome> {
  const { event, wish } = request;
  const idle = findIdle(event, wish);
  if (idle?.kind === "nothing") return outcomeOf(seen, { ...idle, decision: "nothing" });
  const config = await ports.sources.config();
  const ask = decideAsk(event, wish, config);
  return follow(ask, { request, ports, seen, config });
}

async function follow(ask: Ask, scene: Scene): Promise<GateOutcome> {
  switch (ask.kind) {
    case "nothing":
      return outcomeOf(scene.seen, { ...ask, decision: "nothing" });
    case "closed":
    case "unlabeled":
    case "pushed":
      return stopByEvent(ask, scene, undefined);
    case "stop":
      return stopByEvent(ask, scene, await requireAuthority(scene));
    case "start":
    case "continue":
      return start(ask, scene, await requireAuthority(scene));
  }
}

/** @returns who asked, by login. @throws Refusal for anyone whose right is not shown */
async function requireAuthority({ request, ports, seen, config }: Scene): Promise<string> {
  const rules = authorityRules(config.limits, request);
  const actors = actorsOf(request.event);
  for (const actor of actors) {
    if (isBot(actor)) requireAllowedBot(actor, rules);
    else requireRole(actor, await ports.sources.permission(actor.login), rules);
  }
  seen.mayComment = true;
  return actors.at(-1)?.login ?? "schedule";
}
