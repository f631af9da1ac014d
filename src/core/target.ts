// The input target -> a file or module and what in it, in a form that cannot be taken for an option or lead outside.
import { refuse } from "./errors.ts";

/** What `modal run` is pointed at: a file in the checkout or (`-m`) a module, and what in it. */
export interface Target {
  readonly module: boolean;
  readonly place: string;
  readonly symbol?: string;
  readonly text: string;
}

const FILE = /^[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py$/;
const MODULE = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const SYMBOL = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*){0,2}$/;
const TARGET_FORMS =
  "FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME";

/** @throws InputError for a target that is empty, absolute, outside the checkout, or not of a known form */
export function parseTarget(text: string): Target {
  const trimmed = text.trim();
  if (trimmed === "")
    throw refuse("target", text, `${TARGET_FORMS}. Set it to the Modal function to train with`);
  const module = /^-m\s+/.test(trimmed);
  const reference = module ? trimmed.replace(/^-m\s+/, "") : trimmed;
  const [place = "", symbol, ...rest] = reference.split("::");
  if (rest.length > 0 || (symbol !== undefined && !SYMBOL.test(symbol)))
    throw refuse("target", text, TARGET_FORMS);
  if (module ? !MODULE.test(place) : !FILE.test(place)) throw refuse("target", text, TARGET_FORMS);
  if (!module && (place.startsWith("/") || place.split("/").includes(".."))) {
    throw refuse("target", text, "a path inside the checkout, relative to working-directory, without `..`");
  }
  return { module, place, text: reference, ...(symbol === undefined ? {} : { symbol }) };
}
