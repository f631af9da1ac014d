// Object ids in Modal's shape: a two-letter kind, a dash and 22 letters or digits.
import { randomInt } from "node:crypto";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export type IdKind = "ap" | "fu" | "fc" | "in" | "ta" | "im" | "mo" | "st" | "cs" | "en" | "vo" | "bl";

/** The `modal` CLI takes an id only in this shape: `^ap-[a-zA-Z0-9]{22}$`; anything else is a deployment's name. */
export function createId(kind: IdKind): string {
  let tail = "";
  for (let index = 0; index < 22; index += 1) tail += ALPHABET.charAt(randomInt(ALPHABET.length));
  return `${kind}-${tail}`;
}
