// A run's log entries in, its whole log as one text out: cleaned, redacted, each line with its time and container.
import { type LogLine, LogLines } from "./log-lines.ts";
import type { LogEntry } from "./observation.ts";

/** Lines of one container that are redacted together, so that a secret which a line end breaks is found too. */
const TOGETHER = 500;

/** @param gap what is missing at its beginning, in words */
export function* logText(
  entries: Iterable<LogEntry>,
  redact: (text: string) => string,
  gap?: string,
): Iterable<string> {
  if (gap !== undefined) yield `# ${gap}\n`;
  const lines = new LogLines();
  let group: LogLine[] = [];
  function* add(line: LogLine): Iterable<string> {
    const last = group.at(-1);
    const same = last === undefined || (last.container === line.container && last.source === line.source);
    if (!same || group.length >= TOGETHER) {
      yield render(group, redact);
      group = [];
    }
    group.push(line);
  }
  for (const entry of entries) for (const line of lines.feed(entry)) yield* add(line);
  for (const line of lines.flush()) yield* add(line);
  if (group.length > 0) yield render(group, redact);
}

/** Where redaction joined lines, their times are no longer known one by one: the first one's stands for all. */
function render(group: readonly LogLine[], redact: (text: string) => string): string {
  const texts = redact(group.map(({ text }) => text).join("\n")).split("\n");
  const [first] = group;
  return texts
    .map((text, index) => {
      const { at, container, source } =
        (texts.length === group.length ? group[index] : first) ?? group[0] ?? LINE;
      return `${at} ${container} ${source} ${text}\n`;
    })
    .join("");
}

const LINE = { at: "", container: "", source: "" };
