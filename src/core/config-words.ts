// Single values of the configuration that have a grammar of their own: names, paths, command lines, patterns, GPUs.
import { parseArguments } from "./arguments.ts";
import { checked, converted, type Shape, text } from "./config-shape.ts";
import { InputError } from "./errors.ts";
import { parseFailIf } from "./fail-if.ts";
import { PLACEHOLDER, PLACEHOLDERS } from "./fill-path.ts";
import { PatternRefusal } from "./linear-parse.ts";
import { LinearRegex } from "./linear-regex.ts";
import { parseGpu } from "./price.ts";

export const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
export const NAME_ACCEPTED = "letters, digits, . _ - (at most 64)";
/** No line ends, since all of these are shown on one line. */
export const LINE = /^\P{Cc}+$/u;
export const INSIDE = /^(?!\/)(?!(?:\P{Cc}*\/)?\.\.(?:\/|$))\P{Cc}+$/u;
/** One file: no pattern, no way out, no name that is empty or only dots, an ending that says how it is read. */
const METRICS_PATH =
  /^(?!\/)(?!(?:[^\p{Cc}]*\/)?\.{0,2}\/)[^\p{Cc}*?[\]\\"<>|:]*[^\p{Cc}*?[\]\\"<>|:/]\.(?:jsonl|ndjson|csv|json)$/u;
export const TARGET =
  /^(?:-m +[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|(?!(?:.*\/)?\.\.\/)[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py)(?:::[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2})?$/;
export const inside = (what: string): Shape<string> =>
  text(`${what} inside the checkout, without \`..\``, INSIDE);

const PATH_ACCEPTED =
  "the path of one .jsonl, .ndjson, .csv or .json file, seen from the root of the Volume, without `..` and patterns";

export const metricsPath = checked(text(PATH_ACCEPTED, METRICS_PATH, 300), (written) => {
  const unknown = /\{[^{}]*\}?|\}/g;
  const wrong = written.replace(PLACEHOLDER, "").match(unknown)?.[0];
  return wrong === undefined
    ? undefined
    : `has the placeholder ${JSON.stringify(wrong)}, which is not known. Accepted: ${PLACEHOLDERS.map((name) => `{${name}}`).join(" ")}.`;
});

/** The ids of the audit's findings; a test compares them with the audit's own list. */
export const AUDIT_IDS = [
  "source",
  "target",
  "arguments",
  "resume",
  "timeout",
  "retries",
  "worst-case",
  "volume",
  "commit",
  "detach",
  "containers",
  "imports",
  "gpu",
  "secrets",
  "client",
  "suppression",
] as const;

/** What `read` says against a value; undefined where it takes it. */
function refusal(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof InputError ? error.message : "It cannot be read.";
  }
}

export function commandWords(what: string, most = 4000): Shape<readonly string[]> {
  const line = text(`${what}, quoted as in a shell`, /^[\s\S]+$/, most);
  const whole = checked(line, (written) => {
    const wrong = refusal(() => parseArguments("args", written));
    return wrong === undefined ? undefined : `is not closed: ${wrong}`;
  });
  return converted(whole, (written) => parseArguments("args", written));
}

export const logPattern = checked(text("a regular expression on one line", LINE, 300), (written) => {
  try {
    const { names } = new LinearRegex(written);
    return names.length === 0 ? "has no named group, as in `acc: (?<accuracy>[0-9.]+)`." : undefined;
  } catch (error) {
    if (error instanceof PatternRefusal) return error.message;
    throw error;
  }
});

/** Read here as it is at the end of a run: a condition that cannot be judged would let a run pass unseen. */
export const comparison = checked(
  text("a comparison, as accuracy < baseline - 0.5%", LINE, 200),
  (written) => {
    const wrong = refusal(() => parseFailIf(written));
    return wrong === undefined ? undefined : `is no condition: ${wrong}`;
  },
);

export const gpu = checked(text("a GPU as Modal takes it, as H100:8, or `none`", LINE, 60), (written) =>
  written === "none" || parseGpu(written) !== undefined
    ? undefined
    : `is ${JSON.stringify(written)}. Accepted: a GPU as Modal takes it, as H100:8, or \`none\`.`,
);
