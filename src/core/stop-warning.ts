// A decision on a run that should be stopped, or has a double -> sentences for comment and summary, with the command to type.
import { STILL_RUNS } from "./stop-policy.ts";
import { stopCommand } from "./stop-request.ts";
import type { Decision } from "./verdict.ts";

export function stopWarnings({ next, stop, twins = [] }: Decision): readonly string[] {
  return [...stopWarning(next.app, stop), ...twins.map((twin) => twinWarning(next.app, twin))];
}

function stopWarning(app: string | undefined, stop: Decision["stop"]): readonly string[] {
  if (app === undefined || stop === undefined) return [];
  return [
    `${STILL_RUNS[stop]}, and the app is still there. With a token that may stop apps: \`${stopCommand(app)}\`.`,
  ];
}

function twinWarning(app: string | undefined, twin: string): string {
  return `This run was launched twice: the app \`${app ?? "that was called first"}\` is kept, and \`${twin}\` is its double. With a token that may stop apps: \`${stopCommand(twin)}\`.`;
}
