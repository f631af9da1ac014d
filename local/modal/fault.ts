// Faults in force: requests of the admin endpoint in, what each call or container must suffer out.
import { type CallContext, RpcError, type StatusName } from "./rpc.ts";

export type RpcFault =
  | {
      readonly kind: "unavailable";
      readonly methods: readonly string[];
      times: number;
      readonly untilReal: number;
    }
  | {
      readonly kind: "error";
      readonly method: string;
      readonly code: StatusName;
      readonly message: string;
      times: number;
    }
  | { readonly kind: "delay"; readonly method: string; readonly ms: number; times: number }
  | { readonly kind: "hang" | "drop-reply"; readonly method: string; times: number }
  | { readonly kind: "refuse-token" };

export type TaskFaultKind = "preempt" | "raise" | "oom" | "kill-container";

/** Strikes the next `times` attempts of its target that have begun, the running one included. */
export interface TaskFault {
  readonly kind: TaskFaultKind;
  readonly appId: string | undefined;
  readonly taskId: string | undefined;
  readonly message: string;
  readonly status: string;
  times: number;
}

export interface Faults {
  readonly rpc: RpcFault[];
  readonly task: TaskFault[];
  /** An image whose commands contain one of these texts fails to build. */
  readonly buildMarkers: string[];
  /** Forgets all, and lets calls that hang or are delayed go on. */
  clear(): void;
  /** Applied before a call's work. Throws RpcError, waits, or passes. */
  before(context: CallContext): Promise<void>;
  /** Whether the finished call's reply must be lost. */
  dropsReply(method: string): boolean;
}

function spend(list: RpcFault[], fault: RpcFault & { times: number }): void {
  fault.times -= 1;
  if (fault.times <= 0) list.splice(list.indexOf(fault), 1);
}

/** Waits `ms`, or for ever when Infinity; ends early when `signal` aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
    const leave = () => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
  });
}

/** Whether a fault for `wanted` ("" or absent list = every method) strikes this method. */
function strikes(fault: RpcFault, method: string): boolean {
  if (fault.kind === "refuse-token") return true;
  if (fault.kind !== "unavailable") return fault.method === method;
  return fault.methods.length === 0 || fault.methods.includes(method);
}

interface Call {
  readonly context: CallContext;
  readonly over: AbortSignal;
}

/** `over` aborts when the client leaves or faults are cleared, whichever is first. */
async function suffer(list: RpcFault[], fault: RpcFault, call: Call): Promise<void> {
  const { context, over } = call;
  switch (fault.kind) {
    case "drop-reply":
      return;
    case "refuse-token":
      if (context.taskId !== undefined) return;
      throw new RpcError("UNAUTHENTICATED", "Token ID is malformed or unknown.");
    case "unavailable":
      if (Date.now() >= fault.untilReal) {
        list.splice(list.indexOf(fault), 1);
        return;
      }
      spend(list, fault);
      throw new RpcError("UNAVAILABLE", "The service is currently unavailable.");
    case "error":
      spend(list, fault);
      throw new RpcError(fault.code, fault.message);
    case "delay":
      spend(list, fault);
      return pause(fault.ms, over);
    case "hang":
      spend(list, fault);
      await pause(Number.POSITIVE_INFINITY, over);
      if (context.signal.aborted) throw new RpcError("CANCELLED", "The client left.");
      return;
  }
}

export function createFaults(): Faults {
  const rpc: RpcFault[] = [];
  const task: TaskFault[] = [];
  const buildMarkers: string[] = [];
  let cleared = new AbortController();
  return {
    rpc,
    task,
    buildMarkers,
    clear() {
      rpc.length = 0;
      task.length = 0;
      buildMarkers.length = 0;
      cleared.abort();
      cleared = new AbortController();
    },
    async before(context) {
      const over = AbortSignal.any([context.signal, cleared.signal]);
      for (const fault of [...rpc]) {
        if (strikes(fault, context.method)) await suffer(rpc, fault, { context, over });
      }
    },
    dropsReply(method) {
      const fault = rpc.find((item) => item.kind === "drop-reply" && item.method === method);
      if (fault === undefined || fault.kind !== "drop-reply") return false;
      spend(rpc, fault);
      return true;
    },
  };
}
