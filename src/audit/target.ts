// The candidates of a file and the name asked for in, the target with everything known of it out.

import type { AppModel, Runnable } from "./app-model.ts";
import { type Candidates, matching, pick } from "./candidate.ts";
import type { Audited } from "./context.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Blocking, FunctionFacts, Known, TargetFacts } from "./facts.ts";
import { functionFacts, worstCaseOf } from "./function-facts.ts";
import type { LocalCall } from "./local-call.ts";
import { type LocalFlow, readLocalFlow } from "./local-flow.ts";
import { resumeOf } from "./resume.ts";
import { parametersOf } from "./signature.ts";
import { statementsAfter } from "./trailing.ts";
import { position } from "./tree.ts";

export interface Target {
  readonly runnable: Runnable | undefined;
  readonly facts: TargetFacts;
  readonly audited: readonly Audited[];
  readonly flow: LocalFlow | undefined;
}

export interface Asked {
  readonly candidates: Candidates;
  readonly name: string;
}

export function resolveTarget(evaluator: Evaluator, model: AppModel, { candidates, name }: Asked): Target {
  const reachable = candidates.all.filter((one) => !one.runnable.wrapping.web);
  const names = reachable.map((one) => one.names.join(" / "));
  const picked = pick(matching(reachable, name));
  const exact = picked?.names.includes(name) === true;
  // A list that may be longer settles only what was named in full.
  const chosen = picked !== undefined && (candidates.unsettled === undefined || exact) ? picked : undefined;
  if (chosen === undefined) {
    const why = candidates.unsettled ?? "the target was not found";
    return { runnable: undefined, facts: unknownTarget(names, why), audited: [], flow: undefined };
  }
  return describe(evaluator, model, { runnable: chosen.runnable, shown: chosen.names[0] ?? name, names });
}

const unknownTarget = (candidates: readonly string[], why: string): TargetFacts => ({
  kind: "unknown",
  name: "",
  parameters: { kind: "unknown", why },
  timeout: "unknown",
  retries: "unknown",
  gpu: "unknown",
  volumes: "unknown",
  resume: { kind: "unknown" },
  blocking: { kind: "unknown", why },
  worstCase: "unknown",
  functions: [],
  candidates,
});

interface Chosen {
  readonly runnable: Runnable;
  readonly shown: string;
  readonly names: readonly string[];
}

function describe(evaluator: Evaluator, model: AppModel, { runnable, shown, names }: Chosen): Target {
  const entrypoint = runnable.kind === "entrypoint";
  const flow = entrypoint ? readLocalFlow(evaluator, model, runnable.definition) : undefined;
  const audited = flow === undefined ? itself(evaluator, runnable) : called(evaluator, flow);
  const functions = audited.map((one) => one.facts);
  const complete =
    flow === undefined || (flow.unclear === undefined && audited.every((one) => !one.overridden));
  const parameters = parametersOf(evaluator, runnable);
  const facts: TargetFacts = {
    kind: runnable.kind,
    name: shown,
    parameters,
    ...summary(functions, complete),
    resume: resumeOf(evaluator, [runnable, ...audited.map((one) => one.runnable)], parameters),
    blocking: flow === undefined ? { kind: "not-an-entrypoint" } : blockingOf(runnable, flow),
    functions,
    candidates: names,
  };
  return { runnable, facts, audited, flow };
}

function itself(evaluator: Evaluator, runnable: Runnable): readonly Audited[] {
  const facts = functionFacts(evaluator, runnable);
  return [{ runnable, facts, once: true, overridden: false }];
}

function called(evaluator: Evaluator, flow: LocalFlow): readonly Audited[] {
  const calls = new Map<Runnable, LocalCall[]>();
  for (const call of flow.calls) {
    if (call.runnable !== undefined) calls.set(call.runnable, [...(calls.get(call.runnable) ?? []), call]);
  }
  return [...calls].map(([runnable, all]) => ({
    runnable,
    facts: functionFacts(evaluator, runnable),
    once:
      all.length === 1 &&
      all.every((call) => !call.repeated && (call.how === "remote" || call.how === "spawn")),
    overridden: all.some((call) => call.overridden),
  }));
}

type Summary = Pick<TargetFacts, "timeout" | "retries" | "gpu" | "volumes" | "worstCase">;

/** Of the one function, or of the one that can run longest; unknown as soon as one is not known. */
function summary(functions: readonly FunctionFacts[], complete: boolean): Summary {
  const unknown: Summary = {
    timeout: "unknown",
    retries: "unknown",
    gpu: "unknown",
    volumes: "unknown",
    worstCase: "unknown",
  };
  if (!complete || functions.length === 0) return unknown;
  const [first] = functions;
  if (functions.length === 1 && first !== undefined) {
    const { timeout, retries, gpu, volumes } = first;
    return { timeout, retries, gpu, volumes, worstCase: worstCaseOf(first) };
  }
  const bounds = functions.map(worstCaseOf);
  const timeouts = functions.map((one) => one.timeout);
  if (bounds.includes("unknown") || timeouts.includes("unknown")) return unknown;
  const longest = functions[bounds.indexOf(largest(bounds))];
  const volumes = functions.flatMap((one) => (one.volumes === "unknown" ? [] : one.volumes));
  return {
    timeout: largest(timeouts),
    retries: longest?.retries ?? "unknown",
    gpu: longest?.gpu ?? "unknown",
    volumes: functions.some((one) => one.volumes === "unknown") ? "unknown" : volumes,
    worstCase: bounds.reduce<number>((sum, one) => sum + (one === "unknown" ? 0 : one), 0),
  };
}

const largest = (values: readonly Known<number>[]): number =>
  Math.max(...values.map((value) => (value === "unknown" ? 0 : value)));

function blockingOf(runnable: Runnable, flow: LocalFlow): Blocking {
  if (flow.unclear !== undefined) return { kind: "unknown", why: flow.unclear };
  const waits = flow.calls.filter((call) => call.waited || call.how === "remote" || call.how === "map");
  if (waits.length === 0) {
    const { spawned } = flow.most;
    return { kind: "spawns-only", atMost: Number.isFinite(spawned) ? spawned : "many" };
  }
  const [only] = flow.calls;
  if (
    flow.calls.length !== 1 ||
    only === undefined ||
    only.repeated ||
    only.how === "map" ||
    only.how === "spawn-many"
  ) {
    return { kind: "unknown", why: "it makes more than one call, or one more than once" };
  }
  return {
    kind: "exactly-one",
    call: only.how === "remote" ? "remote" : "spawn-get",
    function: only.runnable?.name ?? "",
    line: position(only.file, only.node.from).line,
    trailing: !only.direct || statementsAfter(only.file, only.node, runnable.definition.node),
  };
}
