// What the runner writes for a job in, the log as a reader sees it out: masked, with annotations and debug lines kept apart.
import type { SecretMasker } from "./secret-masker.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly title?: string;
  /** False from the eleventh of its level on: GitHub shows ten of each level a step, and drops the others. */
  readonly kept: boolean;
}

export type Place = Pick<Annotation, "file" | "line" | "title">;

export interface JobLog {
  output(text: string): void;
  /** Written only when step debug is on. */
  debug(text: string): void;
  annotate(level: Annotation["level"], message: string, place?: Place): void;
  /** A new step begins: GitHub counts annotations by step. */
  beginStep(): void;
  readonly lines: readonly string[];
  readonly debugLines: readonly string[];
  readonly annotations: readonly Annotation[];
}

const ANNOTATIONS_A_LEVEL = 10;
/** The runner cuts the message of an annotation here, in UTF-16 units. */
const MESSAGE_LIMIT = 4096;

export function createJobLog(options: {
  readonly masker: SecretMasker;
  readonly stepDebug: boolean;
  readonly onLine?: ((line: string) => void) | undefined;
}): JobLog {
  const { masker } = options;
  const lines: string[] = [];
  const debugLines: string[] = [];
  const annotations: Annotation[] = [];
  let counts = { error: 0, warning: 0, notice: 0 };
  function output(text: string): void {
    const line = masker.mask(text);
    lines.push(line);
    options.onLine?.(line);
  }
  return {
    output,
    debug: (text) => {
      if (!options.stepDebug) return;
      for (const line of text.split(/\r\n|\n|\r/)) {
        debugLines.push(masker.mask(line));
        output(`##[debug]${line}`);
      }
    },
    annotate: (level, message, place = {}) => {
      counts[level] += 1;
      const shown = masker.mask(message).slice(0, MESSAGE_LIMIT);
      annotations.push({ level, message: shown, ...place, kept: counts[level] <= ANNOTATIONS_A_LEVEL });
      if (shown !== "") output(`##[${level}]${shown}`);
    },
    beginStep: () => {
      counts = { error: 0, warning: 0, notice: 0 };
    },
    lines,
    debugLines,
    annotations,
  };
}
