// The ports of a pass in; the configuration of the default branch, read once, and what it says of log lines, out.

import type { ExperimentConfig } from "./core/config.ts";
import { messageOf } from "./core/errors.ts";
import type { RunRecord } from "./core/record.ts";
import type { DeclaredLines } from "./core/run-progress.ts";
import { settingsOf } from "./core/run-settings.ts";
import type { PollPorts } from "./poll.ts";
import type { PassMemory } from "./poll-memory.ts";
import type { JoinMetricsFile } from "./poll-metrics-join.ts";
import type { ModalObserver } from "./ports.ts";

export interface PassConfig {
  /** Undefined where it cannot be read. */
  readonly config: ExperimentConfig | undefined;
  readonly declaredFor: (record: RunRecord) => DeclaredLines | undefined;
}

export async function readPassConfig(ports: PollPorts): Promise<PassConfig> {
  const config = await readConfig(ports);
  const settings = [config?.defaults, ...(config?.experiments.values() ?? [])];
  if (settings.every((each) => each?.logPatterns === undefined))
    return { config, declaredFor: () => undefined };
  // Only a configuration with patterns pays for their reader.
  const { createPatternReader } = await import("./core/log-pattern.ts");
  const known = new Map<readonly string[], DeclaredLines>();
  const declare = (patterns: readonly string[]): DeclaredLines => {
    const made = known.get(patterns) ?? { patterns, read: createPatternReader(patterns) };
    known.set(patterns, made);
    return made;
  };
  return {
    config,
    declaredFor: ({ intent }) => {
      const patterns = settingsOf(intent, config).logPatterns ?? [];
      return patterns.length === 0 ? undefined : declare(patterns);
    },
  };
}

interface FilesPass {
  readonly ports: PollPorts;
  readonly modal: ModalObserver;
  readonly now: Date;
  readonly memory: Pick<PassMemory, "fileOf">;
}

/** Only a configuration with a metrics file pays for its reader. */
export async function openMetricsFiles(
  { config }: PassConfig,
  { modal: { volumes }, now, memory, ports: { log } }: FilesPass,
): Promise<{ readonly joinMetrics?: JoinMetricsFile }> {
  const settings = [config?.defaults, ...(config?.experiments.values() ?? [])];
  if (volumes === undefined || settings.every((each) => each?.metricsFile === undefined)) return {};
  const { createFileJoin } = await import("./poll-metrics-join.ts");
  const savedOf = ({ id }: RunRecord) => memory.fileOf(id);
  return { joinMetrics: createFileJoin({ config, volumes, now, savedOf, log }) };
}

/** A configuration that cannot be read must not hide a verdict: its settings are left out, and that is said. */
async function readConfig({ finish, log }: PollPorts): Promise<ExperimentConfig | undefined> {
  try {
    return await (await finish?.())?.config();
  } catch (error) {
    const text = messageOf(error);
    log.warning(
      `The configuration could not be read, so conditions, patterns, results and prices of it are left out: ${text}`,
    );
    return undefined;
  }
}
