// A report in, why the run ended and what to do next out: untrusted text only inside code.
import { byteLength, codeFence, details, escapeText, inlineCode } from "./markdown.ts";
import { appName, type RunIntent } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict, type RunState } from "./state.ts";

/** Lines of a traceback that stand in the open; a longer one follows folded and whole. */
const OPEN_LINES = 14;

/** Bytes that the traceback and the log tail may take each. */
export function renderFailure(report: RunReport, bytes: number): string {
  if (!isVerdict(report.state) || report.state === "succeeded") return "";
  const parts = [cause(report), traceback(report, bytes), tail(report, bytes)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function cause({ failure }: RunReport): string {
  return failure?.exception === undefined ? "" : `**Cause:** ${inlineCode(failure.exception, 300)}`;
}

function traceback({ failure }: RunReport, bytes: number): string {
  const text = failure?.traceback?.trimEnd() ?? "";
  if (text === "" || bytes <= 0) return "";
  const lines = text.split("\n");
  if (lines.length <= OPEN_LINES) return codeFence(lastBytes(text, bytes), "text");
  const open = codeFence(lastBytes(`…\n${lines.slice(1 - OPEN_LINES).join("\n")}`, bytes), "text");
  return `${open}\n\n${details("Whole traceback", codeFence(lastBytes(text, bytes), "text"))}`;
}

function tail({ logTail }: RunReport, bytes: number): string {
  if (logTail.length === 0 || bytes <= 0) return "";
  const text = lastBytes(logTail.join("\n"), bytes);
  return details(`End of the log (${text.split("\n").length} lines)`, codeFence(text, "text"));
}

/** The end says most. Whole lines are left out first; a line that alone is too long keeps its own end. */
export function lastBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  const lines = text.split("\n");
  const kept: string[] = [];
  let left = bytes - 4;
  for (const line of lines.toReversed()) {
    left -= byteLength(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  if (kept.length > 0) return ["…", ...kept.reverse()].join("\n");
  // Four bytes a character at most.
  return `…${Array.from(lines.at(-1) ?? "")
    .slice(-Math.floor((bytes - 4) / 4))
    .join("")}`;
}

/** The evidence in a sentence, and what a person can do. */
export function renderNext(report: RunReport): string {
  const told = report.state === "running" || report.state === "succeeded" ? "" : escapeText(report.reason);
  const next = NEXT[report.state];
  const resumable = report.record.intent.resume_argument !== null && RESUMABLE.has(report.state);
  const words = next === undefined ? [] : [next, ...(resumable ? [howToContinue(report.record.intent)] : [])];
  return [told, words.length === 0 ? "" : `**Next:** ${words.join(" ")}`]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** A new request has a new key, and finds nothing where the checkpoints lie under the old one. */
function howToContinue(intent: RunIntent): string {
  const key = intent.continue_from ?? intent.key;
  if (!intent.argv.some((word) => word.includes(key) && word !== appName(intent)))
    return "Started again at the same checkpoint path, it continues from its last checkpoint.";
  const other =
    intent.pull_request === null
      ? `with ${inlineCode(`continue-from: ${key}`)}`
      : `with the comment ${inlineCode(`/experiment ${intent.experiment} --continue ${intent.key}`)} (${inlineCode("@COMMIT")} behind it for newer code)`;
  return `It goes on from its last checkpoint with **Re-run all jobs** of the workflow run, or ${other}. Any other request has a new key and starts at the beginning.`;
}

const RESUMABLE: ReadonlySet<RunState> = new Set([
  "failed",
  "out-of-memory",
  "timed-out",
  "stopped",
  "infrastructure",
]);
const NEXT: Partial<Readonly<Record<RunState, string>>> = {
  failed: "mend what the traceback names and start it again.",
  "out-of-memory": "ask for more memory or a larger GPU, or make the batch smaller.",
  "timed-out": "start it again to go on, or give the function a longer `timeout` or more `retries`.",
  stopped: "start it again to go on.",
  "build-failed": "read the log of the launch job, mend the image or the import, and start it again.",
  "never-started": "start it again; no code of it has run.",
  infrastructure: "start it again; nothing in the code has to change for that.",
  expired:
    "look at its files on the Volume or at its log; a result is kept for 7 days, that of `.remote()` for 24 hours.",
  lost: "look at its files on the Volume; if the result is missing, start it again.",
};
