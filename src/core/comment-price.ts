// A report's price in, what the run costs in words out: a few of them for the line of facts, and where they come from.
import { count, formatSpan } from "./amount.ts";
import { escapeText, label } from "./markdown.ts";
import { formatDollars } from "./price.ts";
import type { RunPrice, RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";

/** `about $1.23 so far`, `cost about $1.23`, `billed $1.30`; empty where nothing is known or nothing has run. */
export function priceFact({ price, state, record }: RunReport): string {
  if (price === undefined) return "";
  if (price.billed !== undefined) return `billed **${dollars(price.billed)}**`;
  if (price.seconds === 0)
    return price.worst === undefined || !wasCalled({ record, state })
      ? ""
      : `at most ${dollars(price.worst)}`;
  const about =
    price.spent > 0 && price.spent < 0.01 ? dollars(price.spent) : `about ${dollars(price.spent)}`;
  return isVerdict(state) ? `cost ${about}` : `${about} so far`;
}

/** One line that lets a reader check the sum. */
export function renderPrice(report: RunReport): string {
  const { price } = report;
  if (price === undefined) return "";
  const { seconds, gpu, worst } = price;
  if (seconds === 0 && price.billed === undefined && !wasCalled(report))
    return "**Price:** none is known: its function was never called.";
  const used = `${formatSpan(seconds * 1000)} of ${label(gpu)} at ${dollars(price.dollarsPerHour)} an hour`;
  const sum = seconds === 0 ? unspent(report) : `${used} = ${dollars(price.spent)}`;
  const billed = price.billed === undefined ? "" : `; Modal billed ${dollars(price.billed)} for the app`;
  const most = worst === undefined ? "" : `; at most ${dollars(worst)}${bound(report)}`;
  return `**Price:** ${sum}${billed}${most} (${SOURCES[price.source](price)}, GPU alone).`;
}

/** No container has told of itself, which of a run that has ended means that Modal no longer tells. */
function unspent({ state }: RunReport): string {
  return isVerdict(state) ? "not known, since no times of its containers are left" : "nothing yet";
}

/** Or may still be. */
function wasCalled({ record, state }: Pick<RunReport, "record" | "state">): boolean {
  return !isVerdict(state) || record.line.call !== undefined;
}

function bound({ record: { intent } }: RunReport): string {
  const { timeout, retries } = intent;
  if (timeout === null || retries === null) return "";
  return `, with ${count(retries + 1, "attempt")} of ${formatSpan(timeout * 1000)}`;
}

const SOURCES: Readonly<Record<RunPrice["source"], (price: RunPrice) => string>> = {
  table: ({ asOf }) => `Modal's public prices of ${escapeText(asOf ?? "an unknown day", 40)}`,
  account: () => "the account's own prices",
  configuration: () => "prices of the configuration",
};

/** Two plain dollar signs on a line would be read as the ends of a formula. */
function dollars(amount: number): string {
  return escapeText(formatDollars(amount));
}
