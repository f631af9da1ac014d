// The public face of the worker, and what it is made of.
import type { Clock } from "./clock.ts";
import type { LogStore } from "./log.ts";
import type { Protocol } from "./protocol.ts";
import type { RpcListener } from "./service.ts";
import type { InputRecord, State, TaskRecord } from "./state.ts";
import type { Volumes } from "./volume/volumes.ts";

export interface Worker {
  start(task: TaskRecord): void;
  /** The scheduler is out of machines: SIGINT, and the same input again in a new container. */
  preempt(task: TaskRecord): void;
  /** The attempt's time is over: SIGKILL. */
  timeOut(task: TaskRecord, input: InputRecord, seconds: number): void;
  outOfMemory(task: TaskRecord, status: string): void;
  /** The container dies and nobody says why. */
  crash(task: TaskRecord): void;
  /** Raises RuntimeError(message) in the user's running function. */
  raise(task: TaskRecord, message: string): void;
  /** Cancels the running input without ending the container. */
  cancelInput(task: TaskRecord): void;
  /** Ends the container: at its next request when idle, by SIGINT and after a grace period SIGKILL when busy. */
  end(task: TaskRecord): void;
  /** Kills every container and waits for all of them. */
  close(): Promise<void>;
}

export interface WorkerParts {
  readonly state: State;
  readonly clock: Clock;
  readonly logs: LogStore;
  readonly protocol: Protocol;
  readonly python: string;
  readonly volumes: Volumes;
  readonly say: (line: string) => void;
  /** Opens a port on which only this task calls. */
  readonly listen: (taskId: string) => Promise<RpcListener>;
  readonly exited: (task: TaskRecord) => void;
  readonly changed: () => void;
}
