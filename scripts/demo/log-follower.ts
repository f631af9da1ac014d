// An app on the local Modal in; its log as `modal app logs --follow` shows it, and the epochs found in it, out.
import { type RunningCommand, startCommand } from "./command.ts";
import { type Metric, readMetric } from "./metric.ts";
import { waitFor } from "./wait-for.ts";

export interface LogFollower {
  readonly lines: readonly string[];
  /** Resolves when a metrics line of this epoch or a later one has been seen. */
  untilEpoch(epoch: number, seconds: number): Promise<Metric>;
  untilLine(text: string, seconds: number): Promise<string>;
  stop(): Promise<void>;
}

/** Uses the real client, so it is also a check that logs can be followed from elsewhere. */
export function followLogs(
  app: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly onMetric: (metric: Metric) => void;
  },
): LogFollower {
  const lines: string[] = [];
  const metrics: Metric[] = [];
  const onLine = (line: string): void => {
    lines.push(line);
    const metric = readMetric(line);
    if (metric === undefined) return;
    metrics.push(metric);
    options.onMetric(metric);
  };
  const command: RunningCommand = startCommand(["modal", "app", "logs", app, "--follow"], {
    cwd: options.cwd,
    env: options.env,
    onLine,
  });
  const ended = command.ended.catch(() => undefined);
  return {
    lines,
    untilEpoch: (epoch, seconds) =>
      waitFor(`epoch ${epoch} in the log`, seconds, () => metrics.find((metric) => metric.epoch >= epoch)),
    untilLine: (text, seconds) =>
      waitFor(`${JSON.stringify(text)} in the log`, seconds, () => lines.find((line) => line.includes(text))),
    stop: async () => {
      command.child.kill("SIGKILL");
      await ended;
    },
  };
}
