// One reply of AppFetchLogs, as the SDK decodes it -> its entries, oldest first; undefined for a reply of unknown form.
// A long log has millions of entries, so each costs one object and no more.
import type { LogEntry } from "../core/observation.ts";

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** Entries as Modal counts them: its limit is for these, and empty ones are among them. */
  readonly count: number;
  /** UTF-16 units of text. */
  readonly size: number;
}

interface Item {
  readonly data: string;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  /** Nanoseconds since the epoch; 0 where it was not set. */
  readonly timestampNs: string | number;
  readonly fileDescriptor: number;
  readonly containerId: string;
}

export function parseLogPage(reply: unknown): LogPage | undefined {
  const batches = listIn(reply, "batches");
  if (batches === undefined) return undefined;
  const draft = new Draft();
  for (const batch of batches) {
    const items = listIn(batch, "items");
    const container = member(batch, "taskId");
    if (items === undefined || typeof container !== "string") return undefined;
    for (const item of items) {
      if (!isItem(item)) return undefined;
      draft.add(item, container);
    }
  }
  return draft.page();
}

function member(value: unknown, name: string): unknown {
  // An index by name: what is not there is undefined, and every use is checked.
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] | undefined {
  const list = member(value, name);
  return Array.isArray(list) ? list : undefined;
}

function isItem(value: unknown): value is Item {
  const ns = member(value, "timestampNs");
  return (
    typeof member(value, "data") === "string" &&
    typeof member(value, "timestamp") === "number" &&
    (typeof ns === "string" || typeof ns === "number") &&
    typeof member(value, "fileDescriptor") === "number" &&
    typeof member(value, "containerId") === "string"
  );
}

/** Nineteen digits, so that texts are in the order of their times until the year 2286. */
const NS_DIGITS = 19;
const NS_IN_MS = 6;
const LAST_MS = 10 ** (NS_DIGITS - NS_IN_MS) - 1;

class Draft {
  readonly #entries: LogEntry[] = [];
  /** Exact times as texts: they order entries of the same millisecond. */
  readonly #times: string[] = [];
  #count = 0;
  #size = 0;
  #ordered = true;
  #container = "";
  #ms = "";
  #at = "";

  add(item: Item, task: string): void {
    this.#count += 1;
    if (item.data === "") return;
    const time = exactTime(item);
    const before = this.#times.at(-1);
    if (before !== undefined && time < before) this.#ordered = false;
    // One text for all entries of a container in a row, since each was decoded anew.
    const container = item.containerId === "" ? task : item.containerId;
    if (container !== this.#container) this.#container = container;
    this.#times.push(time);
    this.#size += item.data.length;
    const source = sourceOf(item.fileDescriptor);
    this.#entries.push({ at: this.#iso(time), container: this.#container, source, text: item.data });
  }

  page(): LogPage {
    const entries = this.#ordered ? this.#entries : this.#sorted();
    return { entries, count: this.#count, size: this.#size };
  }

  #sorted(): readonly LogEntry[] {
    const times = this.#times;
    const order = this.#entries.map((_, index) => index);
    order.sort((one, other) => compare(times[one] ?? "", times[other] ?? "") || one - other);
    return order.flatMap((index) => this.#entries[index] ?? []);
  }

  #iso(time: string): string {
    const ms = time.slice(0, -NS_IN_MS);
    if (ms !== this.#ms) {
      this.#ms = ms;
      this.#at = new Date(Number(ms)).toISOString();
    }
    return this.#at;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function exactTime({ timestamp, timestampNs }: Item): string {
  const text = String(timestampNs);
  if (text.length === NS_DIGITS && isNumber(text)) return text;
  const ns = /^[1-9]\d{0,18}$/.test(text) ? text : `${millisecondsOf(timestamp)}000000`;
  return ns.padStart(NS_DIGITS, "0");
}

function millisecondsOf(seconds: number): number {
  return Number.isFinite(seconds) ? Math.min(LAST_MS, Math.max(0, Math.round(seconds * 1000))) : 0;
}

function isNumber(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function sourceOf(fileDescriptor: number): LogEntry["source"] {
  if (fileDescriptor === 1) return "stdout";
  return fileDescriptor === 2 ? "stderr" : "system";
}
