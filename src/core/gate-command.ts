// The text of a comment -> the one command that it is, a refusal where it nearly is one, or nothing.
import { parseArguments } from "./arguments.ts";
import { NAME } from "./config-words.ts";
import { InputError } from "./errors.ts";
import { Refusal } from "./gate-refusal.ts";
import { RUN_KEY } from "./stop-request.ts";

export type Command =
  | {
      readonly kind: "start";
      readonly experiment: string;
      readonly args: readonly string[];
      readonly sha: string;
    }
  /** Without a commit the run's own commit is meant. */
  | {
      readonly kind: "continue";
      readonly experiment: string;
      readonly key: string;
      readonly sha: string | undefined;
    }
  | { readonly kind: "stop"; readonly experiment: string };

const FORMS = "`/experiment NAME [ARGUMENTS] @COMMIT`, `/experiment NAME --continue KEY` or `/stop NAME`";
const LONGEST = 1000;

/**
 * The whole comment is one line that begins with the command: nothing quoted, indented or in a code block is one. The
 * commit is written whole, since a short one can be made to fit another commit.
 * @throws Refusal "bad-command"
 */
export function parseCommand(body: string): Command | undefined {
  const line = body.replace(/[\r\n]+$/, "");
  const verb = /^\/(experiment|stop)(?=\s|$)/.exec(line)?.[1];
  if (verb === undefined) return undefined;
  if (/[\r\n]/.test(line)) throw bad("has more than one line", "Write the command alone in a comment.");
  if (line.length > LONGEST || /[^\S \t]|\p{Cc}/u.test(line.replaceAll("\t", " "))) {
    throw bad("is too long or has invisible characters", `At most ${LONGEST} characters.`);
  }
  const rest = line.slice(verb.length + 1).trim();
  const [name = ""] = rest.split(/\s+/);
  if (!NAME.test(name)) throw bad("names no experiment", "");
  const words = rest.slice(name.length).trim();
  if (verb === "stop") {
    if (words !== "") throw bad("has words after the name", "");
    return { kind: "stop", experiment: name };
  }
  return parseStart(name, words);
}

function parseStart(experiment: string, text: string): Command {
  const commit = /(?:^|\s)@(\S*)$/.exec(text);
  const sha = commit?.[1];
  if (sha !== undefined && !/^[0-9a-f]{40}$/.test(sha)) {
    throw bad(
      "does not end in a whole commit",
      "Copy the 40 characters of the commit that you have looked at.",
    );
  }
  const before = commit === null ? text : text.slice(0, commit.index).trim();
  const key = /^--continue(?:\s+(\S*))?$/.exec(before);
  if (key !== null) {
    if (!RUN_KEY.test(key[1] ?? ""))
      throw bad("names no run key after --continue", "The run's comment shows its key.");
    return { kind: "continue", experiment, key: key[1] ?? "", sha };
  }
  if (sha === undefined) {
    throw bad(
      "does not say which commit",
      "End it with @ and the 40 characters of the commit that you have looked at.",
    );
  }
  return { kind: "start", experiment, args: parseWords(before), sha };
}

function parseWords(text: string): readonly string[] {
  try {
    return parseArguments("args", text);
  } catch (error) {
    throw error instanceof InputError ? bad("has a quote that is not closed", "") : error;
  }
}

function bad(what: string, hint: string): Refusal {
  return new Refusal("bad-command", `The command ${what}.`, `${hint} Accepted: ${FORMS}.`.trim());
}
