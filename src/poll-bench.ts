// A pass's open runs and what it has opened in; what all of them are judged with, each part asked for once, out.
import type { PollPorts, Scene } from "./poll.ts";
import { readPrices } from "./poll-cost.ts";
import type { Bench } from "./poll-judge.ts";
import { readPulls } from "./poll-policy.ts";

export async function openBench({ open, request, memory, lookout }: Scene, ports: PollPorts): Promise<Bench> {
  const { modal } = lookout;
  const { now, config } = await lookout.knowledge;
  const [pulls, pricesFor] = await Promise.all([readPulls(open, ports), readPrices(open, config, modal)]);
  const billedOf = (id: number) => memory.billedOf(id);
  const mayRelaunch = request.relaunch;
  return { config, modal, lookout, now, pulls, pricesFor, mayRelaunch, ports, billedOf };
}
