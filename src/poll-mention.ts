// A run that ends now, and its comment -> one short comment that calls the person who asked, where the configuration wants it.
import { sweepHeadline } from "./core/comment-sweep.ts";
import { headline } from "./core/headline.ts";
import { renderMention } from "./core/mention.ts";
import { redactReports } from "./core/redact-reports.ts";
import { isVerdict } from "./core/state.ts";
import { isArm, readSweep, sweepOf } from "./core/sweep-report.ts";
import type { Tried } from "./poll-attempt.ts";
import { type Publisher, reportFor } from "./poll-comment.ts";
import type { Judged } from "./poll-judge.ts";
import type { Family } from "./poll-place.ts";

const NOBODY: Tried<unknown> = { kind: "done", value: "unchanged" };

/** Once a run, and once a sweep when its last run has ended. A call that fails is not tried again: it would come late. */
export async function callAsker(
  one: Judged,
  family: Family,
  { pass, ports, attempt, called }: Publisher,
): Promise<Tried<unknown>> {
  const arms = isArm(one.record.intent) ? sweepOf(family.records) : undefined;
  const told = (arms ?? [one.record]).map((record) => reportFor(record, pass));
  const reports = redactReports(told, ports.redact);
  const [newest] = reports;
  if (newest === undefined || !reports.every(({ state }) => isVerdict(state))) return NOBODY;
  const words = reports.length === 1 ? headline(newest) : sweepHeadline(readSweep(reports));
  const { serverUrl, repository } = pass.request.links;
  // A fragment is no part of a plain address, and the comment is on the page it stands on.
  const page = `${serverUrl}/${repository}/pull/${family.pullRequest}`;
  const mention = renderMention(newest, words, page);
  if (mention === undefined || called.has(mention.marker)) return NOBODY;
  const { marker, body } = mention;
  called.add(marker);
  const place = { pullRequest: family.pullRequest, marker };
  return attempt("mention", async () => (await ports.comments.ensure(place, ports.redact(body))).outcome);
}
