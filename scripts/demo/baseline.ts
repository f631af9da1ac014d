// The same training without Modal and without interruptions in, its curve out: what the run must have come to.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startCommand } from "./command.ts";
import { type Metric, readMetric } from "./metric.ts";

const digits = path.resolve(import.meta.dirname, "..", "..", "examples", "digits");

export interface Baseline {
  /** @throws Error when the training failed */
  readonly curve: Promise<readonly Metric[]>;
  stop(): void;
}

/** Starts `training.py` with `key=value` arguments, at low priority, since the machine is shared with the demo's own run. */
export function startBaseline(settings: readonly string[]): Baseline {
  const stopped = new AbortController();
  const train = async (): Promise<readonly Metric[]> => {
    const directory = await mkdtemp(path.join(tmpdir(), "uninterrupted-"));
    try {
      const command = startCommand(
        ["nice", "python", "training.py", "--checkpoints", directory, ...settings],
        { cwd: digits },
      );
      stopped.signal.addEventListener("abort", () => command.child.kill("SIGKILL"));
      const { code, stdout, stderr } = await command.ended;
      if (code !== 0) throw new Error(`the uninterrupted training ended with exit code ${code}: ${stderr}`);
      return stdout.map(readMetric).filter((metric) => metric !== undefined);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  };
  const curve = train();
  // Whoever awaits the curve sees the failure; until then it must not end the process.
  curve.catch(() => undefined);
  return { curve, stop: () => stopped.abort() };
}

/** The newest checkpoint in a folder, evaluated anew by the example's own program. */
export async function evaluate(directory: string): Promise<Pick<Metric, "epoch" | "accuracy">> {
  const { code, stdout, stderr } = await startCommand(["python", "training.py", "--evaluate", directory], {
    cwd: digits,
  }).ended;
  const line = stdout.find((text) => text.startsWith("{"));
  if (code !== 0 || line === undefined) throw new Error(`the checkpoint could not be evaluated: ${stderr}`);
  const { epoch, accuracy } = JSON.parse(line);
  return { epoch, accuracy };
}
