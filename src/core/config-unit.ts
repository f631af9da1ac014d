// Amounts with a unit, as people write them in the configuration -> seconds or bytes.
import { converted, type Shape, text } from "./config-shape.ts";

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const BYTES = { KB: 1e3, MB: 1e6, GB: 1e9 } as const;

/** `90s`, `30m`, `12h`, `1.5h`, `3d` -> whole seconds within the range; a bare number says too little. */
export function duration(range: { readonly min: number; readonly max: number }): Shape<number> {
  const accepted = `a time with its unit from ${formatDuration(range.min)} to ${formatDuration(range.max)}, as 90s, 30m, 12h or 3d`;
  const shape = converted(text(accepted, /^[0-9]{1,6}(\.[0-9]{1,3})?[smhd]$/, 12), parseDuration);
  return within(shape, range, accepted);
}

/** `500MB` -> bytes, in powers of 1,000. */
export function size(range: { readonly min: number; readonly max: number }): Shape<number> {
  const accepted = "a size with its unit, as 200KB, 500MB or 2GB (at most 50GB)";
  const shape = converted(text(accepted, /^[0-9]{1,6}(\.[0-9]{1,3})?(KB|MB|GB)$/, 12), (written) => {
    const unit = written.slice(-2) as keyof typeof BYTES; // the pattern ends in one of them
    return Math.round(Number(written.slice(0, -2)) * BYTES[unit]);
  });
  return within(shape, range, accepted);
}

function parseDuration(written: string): number {
  const unit = written.slice(-1) as keyof typeof SECONDS; // the pattern ends in one of them
  return Math.round(Number(written.slice(0, -1)) * SECONDS[unit]);
}

function within(
  shape: Shape<number>,
  { min, max }: { readonly min: number; readonly max: number },
  accepted: string,
): Shape<number> {
  return {
    ...shape,
    read: (node, place) => {
      const value = shape.read(node, place);
      if (value === undefined || (value >= min && value <= max)) return value;
      const written = node.kind === "value" ? node.text : "";
      place.problems.push({
        line: node.line,
        message: `${place.path} is ${JSON.stringify(written)}. Accepted: ${accepted}.`,
      });
      return undefined;
    },
  };
}

/** The shortest exact form: `90s`, `30m`, `12h`, `3d`. */
export function formatDuration(seconds: number): string {
  for (const unit of ["d", "h", "m"] as const) {
    if (seconds >= SECONDS[unit] && seconds % SECONDS[unit] === 0) return `${seconds / SECONDS[unit]}${unit}`;
  }
  return `${seconds}s`;
}
