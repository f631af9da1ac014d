// The first sight of the app's id -> one status on the record, so that the app is known even if this job dies now.
import type { LaunchProgress } from "./core/cli-output.ts";
import type { RunRecord } from "./core/record.ts";
import type { Log, RecordStore } from "./ports.ts";

export class BuildingNote {
  /** Resolves when the status is written, or has failed, or was never due. */
  written: Promise<void> = Promise.resolve();
  readonly #record: RunRecord;
  readonly #ports: { readonly records: RecordStore; readonly log: Log };
  #told = false;

  constructor(record: RunRecord, ports: { readonly records: RecordStore; readonly log: Log }) {
    this.#record = record;
    this.#ports = ports;
  }

  tell({ appId, appUrl }: LaunchProgress): void {
    if (this.#told || appId === undefined || appUrl === undefined) return;
    this.#told = true;
    // Nothing depends on this status: the app is also found by its name.
    this.written = this.#ports.records.append(this.#record, { state: "building", app: appId }, appUrl).then(
      () => undefined,
      (error: unknown) => this.#ports.log.warning(`The app's id could not be recorded yet: ${String(error)}`),
    );
  }
}
