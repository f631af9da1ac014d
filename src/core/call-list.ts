// JSON that the Modal command line client prints (`app list`, `app info`, `function calls`; 1.6.4) -> our facts.
import { ExternalError } from "./errors.ts";
import type { CallFacts, CallStatus } from "./observation.ts";
import { field } from "./run-context.ts";

/** An app as `modal app list` shows it. */
export interface ListedApp {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly stopped: boolean;
}

/** @throws ExternalError when the text is not the expected list: an unreadable list is not an empty one */
export function parseAppList(text: string): readonly ListedApp[] {
  return parseRows(text, "modal app list").map((row) => ({
    id: textOf(row, "app_id", "modal app list"),
    name: String(field(row, "description") ?? ""),
    createdAt: String(field(row, "created_at") ?? ""),
    stopped: Boolean(field(row, "stopped_at")) || field(row, "state") === "stopped",
  }));
}

/** Function name -> function id. */
export function parseAppFunctions(text: string): ReadonlyMap<string, string> {
  const functions = field(parseJson(text, "modal app info"), "functions");
  const found = new Map<string, string>();
  for (const name of typeof functions === "object" && functions !== null ? Object.keys(functions) : []) {
    const id = field(functions, name, "id");
    if (typeof id === "string") found.set(name, id);
  }
  return found;
}

const STATUSES: Readonly<Record<string, CallStatus>> = {
  pending: "pending",
  running: "running",
  success: "success",
  failure: "failure",
  timeout: "timeout",
  "idle timeout": "timeout",
  terminated: "terminated",
  "init failure": "init-failure",
  "internal failure": "internal-failure",
  "memory manager eviction": "out-of-memory",
  "memory thrashing eviction": "out-of-memory",
  "kernel oom kill": "out-of-memory",
};

export function parseCalls(text: string, functionName: string): readonly CallFacts[] {
  return parseRows(text, "modal function calls").map((row) => {
    const optional = (key: "enqueuedAt" | "startedAt" | "container", name: string) => {
      const value = field(row, name);
      return typeof value === "string" && value !== "" ? { [key]: value } : {};
    };
    return {
      id: textOf(row, "function_call_id", "modal function calls"),
      functionName,
      status: STATUSES[String(field(row, "status")).toLowerCase().replaceAll("_", " ")] ?? "unknown",
      ...optional("enqueuedAt", "enqueued_at"),
      ...optional("startedAt", "started_at"),
      ...optional("container", "container_id"),
    };
  });
}

function parseJson(text: string, command: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(command);
  }
}

function parseRows(text: string, command: string): readonly unknown[] {
  const rows = parseJson(text, command);
  if (!Array.isArray(rows)) throw unreadable(command);
  return rows;
}

function textOf(row: unknown, name: string, command: string): string {
  const value = field(row, name);
  if (typeof value !== "string" || value === "") throw unreadable(command);
  return value;
}

function unreadable(command: string): ExternalError {
  return new ExternalError({
    system: "modal-cli",
    operation: command,
    message: `\`${command} --json\` did not print the JSON that client 1.6.4 prints.`,
    advice: "Check the version of the Modal client (input modal-command); 1.6.4 is the tested one.",
  });
}
