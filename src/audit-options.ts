// The words after `modal-experiments` in, what to audit and how to show it out.
import type { AuditConfiguration, AuditRequest, FindingId, Severity } from "./audit/audit.ts";
import { FINDING_IDS } from "./audit/finding.ts";
import { InputError } from "./core/errors.ts";

export interface AuditOptions {
  readonly request: AuditRequest;
  readonly show: "text" | "json" | "sarif";
  readonly fix: boolean;
  readonly failOn: Severity | "never";
}

export const USAGE = `Usage: modal-experiments audit FILE.py[::TARGET] [options] [-- ARGUMENTS]

Reads a Modal app without running it and says what will go wrong.

  -m, --module            TARGET is a module path, as for \`modal run -m\`
  --fix                   rewrite timeout, retries, commit thread, single use and spawn-get; print a diff
  --json, --sarif         print for machines instead of people
  --fail-on LEVEL         exit code 1 from this severity on: error (default), warning, note, never
  --resume MODE           inject (default), require, off: how the launcher treats resume
  --needs HOURS           what one attempt needs, for example 10 or 0.5
  --available MODULE,...  top-level modules that the launching machine has
  --ignore ID,...         findings to leave out
  -- ARGUMENTS            what would follow the target on the command line
`;

interface Words {
  target: string | undefined;
  module: boolean;
  fix: boolean;
  show: AuditOptions["show"];
  failOn: AuditOptions["failOn"];
  resume: AuditRequest["resume"];
  needs: number | undefined;
  available: readonly string[] | undefined;
  ignore: readonly FindingId[];
}

/** @throws InputError naming the word that is not accepted, and what is; "help" when only that is asked for */
export function parseAuditOptions(argv: readonly string[]): AuditOptions | "help" {
  const end = argv.indexOf("--");
  const own = end < 0 ? argv : argv.slice(0, end);
  if (own.includes("--help") || own.includes("-h") || own.length === 0) return "help";
  const [command, ...rest] = own;
  if (command !== "audit") throw problem("command", command ?? "", "audit");
  const words = readWords(rest);
  if (words.target === undefined) throw problem("target", "", "FILE.py or FILE.py::NAME");
  const configuration: AuditConfiguration = {
    ignore: words.ignore,
    ...(words.needs !== undefined && { needs: words.needs }),
    ...(words.available !== undefined && { availableImports: words.available }),
  };
  const { target, module, resume, show, fix, failOn } = words;
  const args = end < 0 ? [] : argv.slice(end + 1);
  return { request: { target, module, args, resume, configuration }, show, fix, failOn };
}

function readWords(rest: readonly string[]): Words {
  const words: Words = {
    target: undefined,
    module: false,
    fix: false,
    show: "text",
    failOn: "error",
    resume: "inject",
    needs: undefined,
    available: undefined,
    ignore: [],
  };
  for (let i = 0; i < rest.length; i++) {
    const [name = "", inline] = split(rest[i] ?? "");
    if (!name.startsWith("-")) {
      if (words.target !== undefined) throw problem("target", name, "one target only");
      words.target = rest[i];
    } else if (!readFlag(words, name, inline)) {
      const value = inline ?? rest[++i];
      readValue(words, name, value ?? "");
    }
  }
  return words;
}

function split(word: string): readonly [string, string | undefined] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function readFlag(words: Words, name: string, inline: string | undefined): boolean {
  if (inline !== undefined) return false;
  if (name === "-m" || name === "--module") words.module = true;
  else if (name === "--fix") words.fix = true;
  else if (name === "--json" || name === "--sarif") words.show = name === "--json" ? "json" : "sarif";
  else return false;
  return true;
}

function readValue(words: Words, name: string, value: string): void {
  switch (name) {
    case "--fail-on":
      words.failOn = oneOf(name, value, ["error", "warning", "note", "never"]);
      break;
    case "--resume":
      words.resume = oneOf(name, value, ["inject", "require", "off"]);
      break;
    case "--needs": {
      const hours = Number(value);
      if (value.trim() === "" || !Number.isFinite(hours) || hours <= 0)
        throw problem(name, value, "a number of hours above 0");
      words.needs = Math.round(hours * 3600);
      break;
    }
    case "--available":
      words.available = value
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "");
      break;
    case "--ignore":
      words.ignore = value.split(",").map((one) => oneOf(name, one.trim(), FINDING_IDS));
      break;
    default:
      throw problem("option", name, "the options that --help lists; the target's own arguments go after --");
  }
}

function oneOf<T extends string>(name: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((one) => one === value);
  if (found === undefined) throw problem(name, value, accepted.join(", "));
  return found;
}

const problem = (name: string, value: string, accepted: string): InputError =>
  new InputError(
    name,
    `${name}: ${value === "" ? "nothing was given" : `${JSON.stringify(value)} is not accepted`}. Accepted: ${accepted}.`,
  );
