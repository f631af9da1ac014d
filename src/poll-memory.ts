// What one pass leaves to the next: read once a job from the last pass's artifact, written once at the job's end.

import { defined } from "./core/defined.ts";
import { messageOf } from "./core/errors.ts";
import type { SavedFile } from "./core/metrics-file-save.ts";
import {
  formatSnapshot,
  type KeptRun,
  NOTHING_KEPT,
  parseSnapshot,
  type Shown,
  type Snapshot,
} from "./core/progress-snapshot.ts";
import type { RunRecord } from "./core/record.ts";
import type { SavedRun } from "./core/run-progress.ts";
import type { Takings } from "./core/taking.ts";
import { WritePace } from "./core/write-pace.ts";
import type { Clock, Log, ProgressStore } from "./ports.ts";

export interface MemoryPorts {
  readonly log: Log;
  readonly clock: Pick<Clock, "now">;
  readonly progress?: ProgressStore;
  readonly pace?: WritePace;
}

/** One job's memory, across its passes. */
export class PassMemory {
  readonly pace: WritePace;
  readonly #ports: MemoryPorts;
  readonly #runs = new Map<number, KeptRun>();
  readonly #triedToKeep = new Set<number>();
  readonly #triedToFetch = new Set<number>();
  readonly #askedBills = new Set<number>();
  #loaded: Promise<void> | undefined;
  #ahead: Promise<void> | undefined;
  /** The text as the last pass left it: equal content is not written again. */
  #stored = "";

  constructor(ports: MemoryPorts) {
    this.#ports = ports;
    this.pace = ports.pace ?? new WritePace({});
  }

  /** Reads what the last pass left, once. What cannot be read is rebuilt from the logs. */
  load(): Promise<void> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }

  logOf(record: number): SavedRun | undefined {
    return this.#runs.get(record)?.log;
  }

  fileOf(record: number): SavedFile | undefined {
    return this.#runs.get(record)?.file;
  }

  shownOf(record: number): Shown | undefined {
    return this.#runs.get(record)?.shown;
  }

  /** Of a run's log and of its metrics file. */
  noteRead(record: number, log: SavedRun | undefined, file: SavedFile | undefined): void {
    if (log !== undefined || file !== undefined)
      this.#runs.set(record, { ...this.#runs.get(record), record, ...defined({ log, file }) });
  }

  noteShown(record: number, shown: Shown): void {
    const kept = this.#runs.get(record);
    this.#runs.set(record, { ...kept, record, shown: defined({ ...kept?.shown, ...shown }) });
  }

  takingsOf(record: number): Takings | undefined {
    return this.#runs.get(record)?.takings;
  }

  noteTakings(record: number, { lookedAt, files }: Takings): void {
    const { artifacts, taken, left } = files;
    const kept = { artifacts: [...artifacts], taken: [...taken], left: [...left], late: [] as [] };
    this.#runs.set(record, { ...this.#runs.get(record), record, takings: { lookedAt, files: kept } });
  }

  /** Dollars, where Modal's report has told them since the run ended. */
  billedOf(record: number): number | undefined {
    return this.#runs.get(record)?.billed;
  }

  noteBilled(record: number, billed: number): void {
    this.#runs.set(record, { ...this.#runs.get(record), record, billed });
  }

  hasAskedBill(record: number): boolean {
    return this.#askedBills.has(record) || this.billedOf(record) !== undefined;
  }

  noteAskedBill(record: number): void {
    this.#askedBills.add(record);
  }

  hasTriedToKeep(record: number): boolean {
    return this.#triedToKeep.has(record);
  }

  noteTriedToKeep(record: number): void {
    this.#triedToKeep.add(record);
  }

  /** Files of it could not be had or kept, and it was not for want of time: another job may have better luck. */
  hasTriedToFetch(record: number): boolean {
    return this.#triedToFetch.has(record);
  }

  noteTriedToFetch(record: number): void {
    this.#triedToFetch.add(record);
  }

  /** Forgets all runs but these, and of those that ended lately everything but what they were billed. */
  retain(open: readonly Pick<RunRecord, "id">[], recent: readonly Pick<RunRecord, "id">[] = []): void {
    const [kept, priced] = [open, recent].map((records) => new Set(records.map(({ id }) => id)));
    for (const [record, { billed }] of this.#runs) {
      if (kept?.has(record) === true) continue;
      if (priced?.has(record) === true && billed !== undefined) this.#runs.set(record, { record, billed });
      else this.#runs.delete(record);
    }
  }

  /** Begins what `store` then waits for, where nothing that the next pass needs will be added. */
  storeAhead(now: Date): void {
    this.#ahead ??= this.#store(now);
  }

  /** Writes what is known, unless it is what was read. */
  store(now: Date): Promise<void> {
    // An artifact's name is taken once in a workflow run.
    return this.#ahead ?? this.#store(now);
  }

  async #store(now: Date): Promise<void> {
    const { progress, log } = this.#ports;
    if (progress === undefined) return;
    const kept = formatSnapshot({ writes: [], runs: this.#runs });
    if (kept === this.#stored || (this.#runs.size === 0 && this.#stored === "")) return;
    const writes = this.pace.spent(now.getTime()).map(([second, count]): [number, number] => [second, count]);
    try {
      await progress.save(formatSnapshot({ writes, runs: this.#runs }));
      this.#stored = kept;
    } catch (error) {
      log.warning(
        `What was read of the logs could not be kept (${textOf(error)}); the next pass reads them again.`,
      );
    }
  }

  async #load(): Promise<void> {
    const snapshot = await this.#read();
    for (const [record, kept] of snapshot.runs) this.#runs.set(record, kept);
    this.pace.recall(snapshot.writes, this.#ports.clock.now().getTime());
    this.#stored = formatSnapshot({ writes: [], runs: this.#runs });
  }

  async #read(): Promise<Snapshot> {
    const { progress, log } = this.#ports;
    try {
      const text = await progress?.load();
      if (text === undefined) return NOTHING_KEPT;
      const snapshot = parseSnapshot(text);
      if (snapshot !== undefined && snapshot.damaged === 0) return snapshot;
      log.warning(
        "What the last pass kept of the logs is damaged or of another version; the logs are read again.",
      );
      return snapshot ?? NOTHING_KEPT;
    } catch (error) {
      log.warning(
        `What the last pass kept of the logs could not be read (${textOf(error)}); they are read again.`,
      );
      return NOTHING_KEPT;
    }
  }
}

function textOf(error: unknown): string {
  return messageOf(error).split("\n")[0] ?? "";
}
