// A line of the training's output in, the epoch's numbers out.

export interface Metric {
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy: number;
}

export function readMetric(line: string): Metric | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const { epoch, loss, accuracy } = JSON.parse(line);
    const numbers = [epoch, loss, accuracy].every((value) => typeof value === "number");
    return numbers ? { epoch, loss, accuracy } : undefined;
  } catch {
    return undefined;
  }
}
