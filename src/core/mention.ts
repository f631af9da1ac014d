// A run that has ended in, the short comment that calls the person who asked for it out; undefined where nobody can be.
import { escapeText, inlineCode, label, link } from "./markdown.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";

/** A person's login as GitHub allows it; an app's (`name[bot]`) is nobody to call. */
const LOGIN = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;

export interface Mention {
  readonly marker: string;
  readonly body: string;
}

/**
 * Editing a comment notifies nobody, so this is one of its own, written once: its marker names the run. It holds a link
 * and the headline and nothing that changes later.
 * @param words the headline, without markup
 */
export function renderMention(
  report: RunReport,
  words: string,
  commentUrl: string | undefined,
): Mention | undefined {
  const { intent } = report.record;
  if (!LOGIN.test(intent.asked_by)) return undefined;
  const marker = `<!-- modal-experiments ended ${appName(intent)} -->`;
  const told = `${label(intent.experiment)} ${escapeText(words)}.`;
  const where = link(`run ${inlineCode(appName(intent))}`, commentUrl);
  return { marker, body: `${marker}\n@${intent.asked_by} ${told} (${where})\n` };
}
