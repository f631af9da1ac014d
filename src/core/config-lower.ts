// The trusted configuration and a pull request's copy of it -> the trusted one with the numbers that the copy lowers.
import type { Experiment, ExperimentConfig } from "./config.ts";
import type { Limits } from "./config-limits.ts";
import { defined } from "./defined.ts";

/**
 * Nothing else of the copy counts: it can neither name a target nor raise, add or take away anything. What the file
 * states about the source (timeout, retries, GPU) is not lowered either, since a price is made of it; nor is the
 * horizon, since fewer records would be seen.
 */
export function lowerNumbers(trusted: ExperimentConfig, copy: ExperimentConfig): ExperimentConfig {
  const experiments = [...trusted.experiments].map(([name, own]) => {
    const other = copy.experiments.get(name);
    return [name, other === undefined ? own : lowerExperiment(own, other)] as const;
  });
  return { ...trusted, limits: lowerLimits(trusted.limits, copy.limits), experiments: new Map(experiments) };
}

function lowerLimits(trusted: Limits, copy: Limits): Limits {
  return {
    ...trusted,
    ...defined({
      running: lower(trusted.running, copy.running),
      perPullRequest: lower(trusted.perPullRequest, copy.perPullRequest),
      perDay: lower(trusted.perDay, copy.perDay),
      dollars: lower(trusted.dollars, copy.dollars),
      dollarsOpen: lower(trusted.dollarsOpen, copy.dollarsOpen),
      gpus: lower(trusted.gpus, copy.gpus),
      gpusOpen: lower(trusted.gpusOpen, copy.gpusOpen),
      deadline: lower(trusted.deadline, copy.deadline),
    }),
  };
}

function lowerExperiment(trusted: Experiment, copy: Experiment): Experiment {
  const maxSize = lower(trusted.results?.maxSize, copy.results?.maxSize);
  const results = trusted.results === undefined ? undefined : { ...trusted.results, ...defined({ maxSize }) };
  return {
    ...trusted,
    ...defined({
      maxCost: lower(trusted.maxCost, copy.maxCost),
      deadline: lower(trusted.deadline, copy.deadline),
      stay: trusted.stay === undefined ? undefined : lower(trusted.stay, copy.stay),
      launchTimeout: lower(trusted.launchTimeout, copy.launchTimeout),
      entrypointWait: lower(trusted.entrypointWait, copy.entrypointWait),
      results,
    }),
  };
}

/** A cap that only one of them has is the lower one. */
function lower(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
