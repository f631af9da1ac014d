// The root action's own inputs and event -> the gate's decision, taken in this very job, as the request to launch.
import { toAnnotations } from "../audit/render.ts";
import { type GateInputName, parseGateInputs } from "../core/gate-inputs.ts";
import type { LaunchInputName } from "../core/inputs.ts";
import { type LaunchRequest, parseLaunchRequest } from "../core/launch-request.ts";
import { formatPlans } from "../core/run-plan.ts";
import { gate } from "../gate.ts";
import type { Log } from "../ports.ts";
import { annotate, readGateEvent } from "./actions.ts";
import { createGatePorts, tell } from "./gate-wiring.ts";
import type { Github } from "./github.ts";

interface Desk {
  readonly github: Github;
  readonly log: Log;
  readonly redact: (text: string) => string;
}

type Raw = Readonly<Record<LaunchInputName, string>>;

/**
 * The same gate as in a job of its own, in front of the same launch.
 * @returns one entry a run; none when there is nothing to launch
 * @throws InputError with what was refused and why
 */
export async function askGate(raw: Raw, { github, log, redact }: Desk): Promise<readonly LaunchRequest[]> {
  const asked: Record<GateInputName, string> = {
    experiment: raw.experiment,
    args: raw.args,
    sha: "",
    "config-path": "",
    "minimum-role": "",
    "allowed-bots": "",
    "fail-on": "",
    "github-token": "",
  };
  const inputs = parseGateInputs(asked);
  const ports = createGatePorts(github, log, inputs.configPath);
  const event = readGateEvent();
  const result = await gate({ event, ...inputs }, ports);
  annotate(toAnnotations(result.findings), redact);
  await tell(result, { event, github, log, redact });
  const { outcome } = result;
  if (outcome.decision === "stop") {
    log.warning("The event asks for a stop, which takes a job with the stop action: see docs/workflows.md.");
  }
  return outcome.plans.map((plan) =>
    parseLaunchRequest({ ...raw, experiment: "", args: "", plans: formatPlans([plan]) }),
  );
}
