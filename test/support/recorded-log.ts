// A log that a framework really wrote, as recorded under test/fixtures/logs, in; its entries, in one container, out.

import type { LogEntry } from "../../src/core/observation.ts";
import { readRepositoryFile } from "./repository.ts";

const BEGAN = Date.parse("2026-11-24T08:00:00Z");

/** @param later milliseconds by which it is moved, for a second attempt */
export function recordedLog(name: string, container = "ta-1", later = 0): readonly LogEntry[] {
  const [, ...lines] = readRepositoryFile(`test/fixtures/logs/${name}.jsonl`).trimEnd().split("\n");
  return lines.map((line) => {
    const { ms, source, text } = JSON.parse(line);
    return { at: new Date(BEGAN + later + ms).toISOString(), container, source, text };
  });
}
