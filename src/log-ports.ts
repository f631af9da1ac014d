// Who takes a log in, page by page, and from where on and how long it is read.
import type { LogEntry } from "./core/observation.ts";

export interface LogRequest {
  /** Entries from this moment on, ISO; from the beginning when left out. */
  readonly since?: string;
  /** Gets each page, oldest first. */
  readonly take: (entries: readonly LogEntry[]) => void;
  /** Learns in words of what lies between two pages and was not read, nor will be. */
  readonly skip?: (words: string) => void;
  /**
   * When the pass began, milliseconds since the epoch: the logs of all its runs share the time that it has for them. As much
   * as it takes where left out.
   */
  readonly begun?: number;
}
