// A pass's open runs and Modal in; what all of them are judged with, each part asked for once, out.
import type { RunRecord } from "./core/record.ts";
import type { PollPorts, Scene } from "./poll.ts";
import { openMetricsFiles, readPassConfig } from "./poll-config.ts";
import { readPrices } from "./poll-cost.ts";
import type { Bench } from "./poll-judge.ts";
import { readPulls } from "./poll-policy.ts";

export async function openBench(
  { open, request, memory, now, modal }: Scene,
  ports: PollPorts,
): Promise<Bench> {
  const pulls = await readPulls(open, ports);
  const configured = await readPassConfig(ports);
  const pricesFor = await readPrices(open, configured.config, modal);
  const savedOf = ({ id }: RunRecord) => memory.logOf(id);
  const billedOf = (id: number) => memory.billedOf(id);
  const files = await openMetricsFiles(configured, { modal, now, memory, ports });
  const mayRelaunch = request.relaunch;
  return { ...configured, ...files, modal, now, pulls, pricesFor, mayRelaunch, ports, savedOf, billedOf };
}
