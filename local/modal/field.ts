// Reads fields of a decoded protocol message with proto3 defaults: an absent field is "", 0, false, [] or {}.
import type { Message } from "./rpc.ts";

/** A string or enum name; "" when absent. */
export function textOf(message: Message, name: string): string {
  const value = message[name];
  return typeof value === "string" ? value : "";
}

/** A number; int64 arrives as a decimal string. 0 when absent. */
export function numberOf(message: Message, name: string): number {
  const value = message[name];
  if (typeof value === "number") return value;
  return typeof value === "string" && value !== "" ? Number(value) : 0;
}

export function flagOf(message: Message, name: string): boolean {
  return message[name] === true;
}

export function bytesOf(message: Message, name: string): Buffer {
  const value = message[name];
  if (Buffer.isBuffer(value)) return value;
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.alloc(0);
}

export function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}

/** A sub-message, or undefined when the field is not set. */
export function findChild(message: Message, name: string): Message | undefined {
  const value = message[name];
  return isMessage(value) ? value : undefined;
}

/** A sub-message; {} when the field is not set. */
export function childOf(message: Message, name: string): Message {
  return findChild(message, name) ?? {};
}

export function childrenOf(message: Message, name: string): readonly Message[] {
  const value = message[name];
  return Array.isArray(value) ? value.filter(isMessage) : [];
}

export function textsOf(message: Message, name: string): readonly string[] {
  const value = message[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The entries of a map field whose values are messages. */
export function messageMapOf(message: Message, name: string): readonly (readonly [string, Message])[] {
  return childrenOf(message, name).map((entry) => [textOf(entry, "key"), childOf(entry, "value")]);
}

/** A map<string, string>. A map loaded from a descriptor is a list of {key, value}. */
export function textMapOf(message: Message, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenOf(message, name).map((entry) => [textOf(entry, "key"), textOf(entry, "value")]),
  );
}

/** A record as a map field. */
export function mapField(record: Readonly<Record<string, unknown>>): readonly Message[] {
  return Object.entries(record).map(([key, value]) => ({ key, value }));
}

/** A google.protobuf.Timestamp as milliseconds since the epoch, or undefined when not set. */
export function findTime(message: Message, name: string): number | undefined {
  const stamp = findChild(message, name);
  if (stamp === undefined) return undefined;
  return numberOf(stamp, "seconds") * 1000 + numberOf(stamp, "nanos") / 1e6;
}

/** Milliseconds since the epoch as a google.protobuf.Timestamp. */
export function timestamp(ms: number): Message {
  const seconds = Math.floor(ms / 1000);
  return { seconds: String(seconds), nanos: Math.round((ms - seconds * 1000) * 1e6) };
}
