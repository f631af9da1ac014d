// Reads one request of `POST /faults`: unknown JSON in, a checked request or one clear sentence out. Pure.
import type { TaskFaultKind } from "./fault.ts";
import { STATUS, type StatusName } from "./rpc.ts";

/** A request that cannot be used; the message is one sentence for a person. */
export class FaultRequestError extends Error {
  override readonly name = "FaultRequestError";
}

export type FaultRequest =
  | {
      readonly kind: TaskFaultKind;
      readonly appId: string | undefined;
      readonly taskId: string | undefined;
      readonly message: string;
      readonly status: string;
      readonly times: number;
    }
  | {
      readonly kind: "unavailable";
      readonly methods: readonly string[];
      readonly times: number;
      readonly forMs: number;
    }
  | {
      readonly kind: "error";
      readonly method: string;
      readonly code: StatusName;
      readonly message: string;
      readonly times: number;
    }
  | { readonly kind: "delay"; readonly method: string; readonly ms: number; readonly times: number }
  | { readonly kind: "hang" | "drop-reply"; readonly method: string; readonly times: number }
  | { readonly kind: "build-failure"; readonly marker: string }
  | { readonly kind: "forget-app"; readonly appId: string }
  | {
      readonly kind: "long-log";
      readonly appId: string;
      readonly entries: number;
      readonly seconds: number;
      readonly line: string;
    }
  | { readonly kind: "heartbeat-timeout"; readonly ms: number }
  | { readonly kind: "clock"; readonly factor: number | undefined; readonly advanceMs: number }
  | { readonly kind: "refuse-token" }
  | { readonly kind: "clear" };

type Body = Readonly<Record<string, unknown>>;

const KINDS = [
  "preempt",
  "raise",
  "oom",
  "kill-container",
  "unavailable",
  "error",
  "delay",
  "hang",
  "drop-reply",
  "refuse-token",
  "build-failure",
  "forget-app",
  "long-log",
  "heartbeat-timeout",
  "clock",
  "clear",
] as const;

type Kind = (typeof KINDS)[number];

const OOM_STATUSES = ["MEMORY_MANAGER_EVICTION", "MEMORY_THRASHING_EVICTION", "KERNEL_OOM_KILL"];

function shown(value: unknown): string {
  return JSON.stringify(value) ?? "undefined";
}

function text(body: Body, name: string, fallback?: string): string {
  const value = body[name] ?? fallback;
  if (typeof value === "string" && value !== "") return value;
  throw new FaultRequestError(`"${name}" must be a text that is not empty, not ${shown(value)}.`);
}

function number(
  body: Body,
  name: string,
  rule: { readonly fallback?: number; readonly least: number },
): number {
  const value = body[name] ?? rule.fallback;
  if (typeof value === "number" && Number.isFinite(value) && value >= rule.least) return value;
  throw new FaultRequestError(`"${name}" must be a number of at least ${rule.least}, not ${shown(value)}.`);
}

function oneOf<T extends string>(body: Body, name: string, allowed: readonly T[]): T {
  const value = body[name];
  const found = allowed.find((item) => item === value);
  if (found !== undefined) return found;
  throw new FaultRequestError(`"${name}" must be one of ${allowed.join(", ")}, not ${shown(value)}.`);
}

function times(body: Body, fallback: number): number {
  return body["times"] === undefined ? fallback : number(body, "times", { least: 1 });
}

function target(body: Body, kind: TaskFaultKind): FaultRequest {
  const appId = body["app_id"] === undefined ? undefined : text(body, "app_id");
  const taskId = body["task_id"] === undefined ? undefined : text(body, "task_id");
  if ((appId === undefined) === (taskId === undefined)) {
    throw new FaultRequestError(`A ${kind} needs either "app_id" or "task_id".`);
  }
  const status =
    body["status"] === undefined ? "MEMORY_MANAGER_EVICTION" : oneOf(body, "status", OOM_STATUSES);
  return {
    kind,
    appId,
    taskId,
    message: kind === "raise" ? text(body, "message", "raised on request") : "",
    status: `GENERIC_STATUS_${status}`,
    times: times(body, 1),
  };
}

function unavailable(body: Body): FaultRequest {
  const methods = body["methods"] ?? [];
  if (!Array.isArray(methods) || !methods.every((item) => typeof item === "string")) {
    throw new FaultRequestError(`"methods" must be a list of RPC names, not ${shown(methods)}.`);
  }
  const forMs =
    body["for_ms"] === undefined ? Number.POSITIVE_INFINITY : number(body, "for_ms", { least: 0 });
  return { kind: "unavailable", methods, times: times(body, Number.POSITIVE_INFINITY), forMs };
}

function refusal(body: Body): FaultRequest {
  const code = oneOf(body, "code", Object.keys(STATUS).filter(isStatusName));
  const message = text(body, "message", code);
  return { kind: "error", method: text(body, "method"), code, message, times: times(body, 1) };
}

function longLog(body: Body): FaultRequest {
  const [entries, seconds] = [number(body, "entries", { least: 1 }), number(body, "seconds", { least: 0 })];
  return { kind: "long-log", appId: text(body, "app_id"), line: text(body, "line"), entries, seconds };
}

function parseKind(body: Body, kind: Kind): FaultRequest {
  const forever = Number.POSITIVE_INFINITY;
  switch (kind) {
    case "preempt":
    case "raise":
    case "oom":
    case "kill-container":
      return target(body, kind);
    case "unavailable":
      return unavailable(body);
    case "error":
      return refusal(body);
    case "delay":
      return {
        kind,
        method: text(body, "method"),
        ms: number(body, "ms", { least: 0 }),
        times: times(body, forever),
      };
    case "hang":
      return { kind, method: text(body, "method"), times: times(body, forever) };
    case "drop-reply":
      return { kind, method: text(body, "method"), times: times(body, 1) };
    case "build-failure":
      return { kind, marker: text(body, "marker") };
    case "forget-app":
      return { kind, appId: text(body, "app_id") };
    case "long-log":
      return longLog(body);
    case "heartbeat-timeout":
      return { kind, ms: number(body, "ms", { least: 1 }) };
    case "clock":
      return {
        kind,
        factor: body["factor"] === undefined ? undefined : number(body, "factor", { least: 0.001 }),
        advanceMs: number(body, "advance_ms", { fallback: 0, least: 0 }),
      };
    case "refuse-token":
    case "clear":
      return { kind };
  }
}

function isStatusName(name: string): name is StatusName {
  return name in STATUS;
}

/** Throws FaultRequestError naming the field, the value and what is accepted. */
export function parseFaultRequest(value: unknown): FaultRequest {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FaultRequestError('The body must be a JSON object with a "kind".');
  }
  const body: Body = { ...value };
  return parseKind(body, oneOf(body, "kind", KINDS));
}
