// Runs that end in this pass in; each one's whole log, redacted, as a file of the folder out, and its report with what is
// missing of it.
import { messageOf } from "./core/errors.ts";
import { LogFile, type LogFilePart } from "./core/log-file.ts";
import { appName, type RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import type { Judged } from "./poll-judge.ts";
import type { ModalObserver } from "./ports.ts";
import type { ResultFolder } from "./result-ports.ts";

export interface LogKeeping {
  readonly modal: ModalObserver;
  readonly folder: ResultFolder;
  readonly redact: (text: string) => string;
  readonly now: () => Date;
}

/** Where a run's log lies in the folder and in its artifacts. */
export function logFile({ intent }: RunRecord): string {
  return `${appName(intent)}/log.txt`;
}

/** Logs read at once: each holds some megabytes. */
const AT_ONCE = 4;
/** UTF-8 bytes of one log, as written: what is beyond is left out but for its end. */
export const MOST_BYTES = 2 * 1024 ** 3;
/** Milliseconds that the logs of one pass may take: verdicts wait for them. */
const WITHIN = 300_000;

/** Of one run that goes on. Never throws. */
export function keepLogSoFar(report: RunReport, keeping: LogKeeping): Promise<RunReport> {
  return keepLog(report, keeping.now().getTime() + WITHIN, keeping);
}

/** In the order given. Never throws. */
export async function keepLogs(ending: readonly Judged[], keeping: LogKeeping): Promise<readonly Judged[]> {
  const kept: Judged[] = [];
  const waiting = [...ending.entries()];
  const until = keeping.now().getTime() + WITHIN;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, one] = next;
      kept[index] = { ...one, report: await keepLog(one.report, until, keeping) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return kept;
}

async function keepLog(report: RunReport, until: number, keeping: LogKeeping): Promise<RunReport> {
  const name = logFile(report.record);
  const told = new LogTold(report, until, keeping);
  try {
    await keeping.folder.writeText(name, told.pieces());
    return told.missing === undefined ? report : withWarning(report, told.missing);
  } catch (error) {
    const why = `The log could not be kept: ${messageOf(error)}.`;
    // So that there is room for the rest, and the file that others look for.
    await keeping.folder.writeText(name, [`# ${why}\n`]).catch(() => undefined);
    return withWarning(report, why);
  }
}

function withWarning(report: RunReport, words: string): RunReport {
  return { ...report, warnings: [...report.warnings, words] };
}

class LogTold {
  /** What the file lacks, in words. */
  missing: string | undefined;
  readonly #report: RunReport;
  readonly #until: number;
  readonly #keeping: LogKeeping;
  #bytes = 0;

  constructor(report: RunReport, until: number, keeping: LogKeeping) {
    this.#report = report;
    this.#until = until;
    this.#keeping = keeping;
  }

  async *pieces(): AsyncGenerator<string> {
    const { modal, redact } = this.#keeping;
    const { line, createdAt } = this.#report.record;
    const file = new LogFile(redact);
    const { app } = line;
    if (app === undefined || modal.log === undefined) return;
    for await (const part of modal.log({ id: app, createdAt })) {
      if (part.kind === "gap") this.missing = part.words;
      yield* this.#counted(file.add(part));
      const cut = this.#cut();
      if (cut === undefined) continue;
      this.missing = `${cut} ${restOf(app, part)}`;
      yield* file.end();
      return yield* this.#end(app, this.missing);
    }
    yield* file.end();
  }

  *#counted(pieces: Iterable<string>): Iterable<string> {
    for (const piece of pieces) {
      this.#bytes += Buffer.byteLength(piece);
      yield piece;
    }
  }

  #cut(): string | undefined {
    if (this.#bytes >= MOST_BYTES)
      return `The log is cut here: ${MOST_BYTES / 1024 ** 3} GiB of it are kept.`;
    if (this.#keeping.now().getTime() < this.#until) return undefined;
    return "The log is cut here: it was not read to its end in the time that there is.";
  }

  /** How a run ended stands in the last lines, so these follow a cut. */
  async *#end(app: string, words: string): AsyncGenerator<string> {
    const { modal, redact } = this.#keeping;
    const file = new LogFile(redact);
    yield* file.add({ kind: "gap", words: `${words} Its last lines follow.` });
    const entries = (await modal.tail?.(app).catch(() => undefined)) ?? [];
    yield* file.add({ kind: "entries", entries });
    yield* file.end();
  }
}

function restOf(app: string, part: LogFilePart): string {
  const last = part.kind === "entries" ? part.entries.at(-1)?.at : undefined;
  return last === undefined ? "" : `What came after ${last}: modal app logs ${app} --since ${last}`;
}
