// The name of an experiment and the configuration -> the experiment, or a refusal that lists what there is.
import type { Experiment, ExperimentConfig } from "./config.ts";
import { Refusal } from "./gate-refusal.ts";

export function findExperiment(config: ExperimentConfig, name: string | undefined): Experiment | undefined {
  return name === undefined ? undefined : config.experiments.get(name);
}

export function unknownExperiment(config: ExperimentConfig, name: string | undefined): Refusal {
  const names = [...config.experiments.keys()].slice(0, 20).join(", ");
  const known = names === "" ? "None is described in .github/experiments.yml yet." : `Accepted: ${names}.`;
  return name === undefined
    ? new Refusal(
        "experiment-needed",
        "It is not said which experiment is to be started.",
        `Set the input experiment. ${known}`,
      )
    : new Refusal(
        "unknown-experiment",
        `There is no experiment named ${JSON.stringify(name.slice(0, 64))}.`,
        known,
      );
}
