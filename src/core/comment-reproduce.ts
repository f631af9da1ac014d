// A report in, the folded part that repeats the run, fetches its files and continues it by hand out.
import { codeFence, details, inlineCode, shorten } from "./markdown.ts";
import type { RunReport } from "./report.ts";

/** Characters of the command that are shown; half a command must not look like one that can be run. */
const COMMAND_LIMIT = 6000;

export function renderReproduce(report: RunReport): string {
  const { intent, line } = report.record;
  const environment =
    intent.modal_environment === null ? "" : ` --env ${shellWord(intent.modal_environment)}`;
  const whole = report.command.map(shellWord).join(" ");
  const command = shorten(whole, COMMAND_LIMIT);
  const cut = command === whole ? [] : [CUT];
  const log = line.app === undefined ? [] : ["", "# Its whole log", `modal app logs ${line.app}`];
  const script = [
    "# The same run again",
    `git checkout ${intent.sha}`,
    command,
    ...log,
    "",
    "# Its files, also while it runs",
    `modal volume ls VOLUME${environment}`,
    `modal volume get VOLUME PATH .${environment}`,
  ];
  const body = [
    codeFence(script.join("\n"), "sh"),
    ...cut,
    continueWords(report),
    "VOLUME is the name that the app gives its Volume; an app that brings its own way to fetch results has that too.",
  ];
  return details("Reproduce, fetch results, continue by hand", body.join("\n\n"));
}

const CUT =
  "The command is longer than 6,000 characters and cut here: `command` of the run in `result.json` holds every word.";

function continueWords({ record: { intent } }: RunReport): string {
  const relaunch = `Through the action, ${inlineCode(`continue-from: ${intent.key}`)} says that going on from this run's checkpoints is meant.`;
  return intent.resume_argument === null
    ? `The command has no argument that resumes: run again, it starts at the beginning. ${relaunch}`
    : `To continue by hand, run the same command: ${inlineCode(intent.resume_argument)} takes up the last checkpoint at its path. ${relaunch}`;
}

/** A word as a POSIX shell reads it back. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
