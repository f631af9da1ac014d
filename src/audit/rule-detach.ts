// id `detach`: whether what a local entrypoint starts lives on when the machine that launched it goes.

import type { Runnable } from "./app-model.ts";
import { type Context, finding, type Rule } from "./context.ts";
import type { Finding } from "./finding.ts";
import type { LocalCall } from "./local-call.ts";
import { position, textOf } from "./tree.ts";

export const ruleDetach: Rule = (context) => {
  const { flow, target } = context;
  if (flow === undefined || target === undefined) return [];
  const { calls } = flow;
  const blocking = [
    ...judge(calls.filter(({ how }) => how === "remote")),
    ...judge(calls.filter(({ how }) => how === "map")),
    ...judge(calls.filter(({ how, waited }) => waited && how !== "remote" && how !== "map")),
  ];
  return [...blocking, ...severalSpawns(context, target, flow.most.spawned)];
};

/** One finding for all calls that wait in the same way, at the first of them. */
function judge(calls: readonly LocalCall[]): readonly Finding[] {
  const [call] = calls;
  if (call === undefined) return [];
  const names = [...new Set(calls.map(({ runnable }) => runnable?.name ?? "it"))];
  const shown = names.map((one) => `\`${one}\``).join(", ");
  const [name = "it"] = names;
  const source = textOf(call.file, call.node);
  const state = (harm: string, fix: string): readonly Finding[] => [
    finding(call.file, call.node, {
      id: "detach",
      severity: "warning",
      harm: harm + alsoAt(calls.slice(1)),
      fix,
    }),
  ];
  const spawned = source.replace(/\.remote(?:\.aio)?\(/, ".spawn(");
  if (call.how === "remote") {
    const harm = `\`.remote()\` binds ${shown} to the machine that launches: when it goes, \`--detach\` does not keep the call's retries or its result.`;
    return state(harm, source.length > 300 ? `${name}.spawn(...)` : spawned);
  }
  if (call.how === "map") {
    const harm = `A map over ${shown} is driven by the machine that launches: when it goes, the remaining inputs are never sent.`;
    return state(
      harm,
      `@app.function()\ndef fan_out(*args):\n    return list(${name}.map(...))  # and launch fan_out`,
    );
  }
  const harm = `\`.spawn().get()\` is no detachment: it waits for ${shown} as \`.remote()\` does, and the launcher has to wait along.`;
  return state(harm, source.length > 300 ? `${name}.spawn(...)` : source);
}

function alsoAt(calls: readonly LocalCall[]): string {
  if (calls.length === 0) return "";
  const lines = calls.slice(0, 5).map(({ file, node }) => position(file, node.from).line);
  const more = calls.length > 5 ? `, and ${calls.length - 5} more` : "";
  return ` So ${calls.length === 1 ? "does line" : "do lines"} ${lines.join(", ")}${more}.`;
}

function severalSpawns(context: Context, target: Runnable, most: number): readonly Finding[] {
  if (most <= 1) return [];
  const kept = (context.flow?.calls ?? []).filter((one) => /^spawn/.test(one.how) && !one.waited);
  const call = kept.at(-1);
  if (call === undefined) return [];
  const count = Number.isFinite(most) ? String(most) : "many";
  const harm = `\`${target.name}\` spawns ${count} calls, and a detached app keeps only the last one alive once the launcher is gone.`;
  const fix = `@app.function()\ndef fan_out(*args):\n    ${textOf(call.file, call.node).slice(0, 120)}  # and launch fan_out`;
  return [finding(call.file, call.node, { id: "detach", severity: "warning", harm, fix })];
}
