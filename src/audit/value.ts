// What an expression stands for, as far as the source alone settles it.

import type { PyFile, PyNode } from "./syntax.ts";

export type Value =
  | { readonly kind: "number"; readonly value: number }
  /** `whole` is false when only the beginning is known, as with a format string. */
  | { readonly kind: "text"; readonly value: string; readonly whole: boolean }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  /** `open`: there may be entries that are not known. */
  | { readonly kind: "dict"; readonly entries: readonly (readonly [Value, Value])[]; readonly open: boolean }
  /** A name of the `modal` package, as `modal.Volume.from_name`. */
  | { readonly kind: "modal"; readonly path: string }
  /** A module of the repository. */
  | { readonly kind: "module"; readonly file: PyFile }
  /** A module or name from outside the repository, as `torch.save`; also Python's own built-in names. */
  | { readonly kind: "external"; readonly path: string }
  /** What a call of Modal's API returns. */
  | ModalObject
  /** An attribute of such an object, as `app.function`. */
  | { readonly kind: "member"; readonly object: ModalObject; readonly name: string }
  /** A function or class of the repository; `node` is its definition. */
  | Definition
  /** An instance of a class of the repository. */
  | { readonly kind: "instance"; readonly of: Definition }
  | { readonly kind: "attribute"; readonly of: Value; readonly name: string }
  | Unknown;

export interface Unknown {
  readonly kind: "unknown";
  readonly why: string;
}

export interface Definition {
  readonly kind: "function" | "class";
  readonly file: PyFile;
  readonly node: PyNode;
  /** The call `app.function(...)` whose result this is; a plain name of the function is not Modal's. */
  readonly registeredBy?: PyNode;
}

/** `class` is `App`, `Image`, `Volume`, `Retries`, … `path` is the call that made it, `modal.Volume.from_name`. */
export interface ModalObject {
  readonly kind: "object";
  readonly class: string;
  readonly path: string;
  readonly file: PyFile;
  readonly call: PyNode;
  /** Methods called on it since, in order, each returning the object again: `pip_install`, `env`, … */
  readonly steps: readonly { readonly name: string; readonly call: PyNode; readonly file: PyFile }[];
}

export const unknown = (why: string): Unknown => ({ kind: "unknown", why });

export const text = (value: string, whole = true): Value => ({ kind: "text", value, whole });

export const numberOf = (value: Value | undefined): number | undefined =>
  value?.kind === "number" ? value.value : undefined;

/** The text when all of it is known. */
export const wholeText = (value: Value | undefined): string | undefined =>
  value?.kind === "text" && value.whole ? value.value : undefined;

/** Why a call is not followed; a Modal object may hide behind it. */
export const RETURNED = "a function of the repository returns it";
