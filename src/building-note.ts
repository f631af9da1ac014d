// The first sight of the app's id -> one status on the record, so that the app is known even if this job dies now.
import type { LaunchProgress } from "./core/cli-output.ts";
import type { RunRecord } from "./core/record.ts";
import type { LaunchPorts } from "./launch.ts";
import { appendLine } from "./launched.ts";

type NotePorts = Pick<LaunchPorts, "records" | "findLine" | "log">;

export class BuildingNote {
  /** Resolves when the status is written, or has failed, or was never due. */
  written: Promise<void> = Promise.resolve();
  readonly #record: RunRecord;
  readonly #ports: NotePorts;
  #told = false;

  constructor(record: RunRecord, ports: NotePorts) {
    this.#record = record;
    this.#ports = ports;
  }

  tell({ appId, appUrl }: LaunchProgress): void {
    if (this.#told || appId === undefined || appUrl === undefined) return;
    this.#told = true;
    // Nothing depends on this status: the app is also found by its name.
    this.written = appendLine(
      { record: this.#record, ports: this.#ports },
      { state: "building", app: appId },
      appUrl,
    ).then(
      () => undefined,
      (error: unknown) => this.#ports.log.warning(`The app's id could not be recorded yet: ${String(error)}`),
    );
  }
}
