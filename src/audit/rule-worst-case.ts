// id `worst-case`: the longest that all attempts together can take, and what that costs.

import { dollarsPerHour, LIST_PRICES, type Prices } from "../core/price.ts";
import { type Audited, type Context, duration, finding, type Rule } from "./context.ts";
import type { GpuRequest, Known } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { worstCaseOf } from "./function-facts.ts";

export const ruleWorstCase: Rule = (context) =>
  context.audited.filter((one) => !one.overridden).flatMap((one) => judge(context, one));

function judge(context: Context, { facts, runnable, once }: Audited): readonly Finding[] {
  const seconds = worstCaseOf(facts);
  if (seconds === "unknown" || facts.timeout === "unknown" || facts.retries === "unknown") return [];
  const dollars = priceOf(context, facts.gpu, seconds);
  const limits = context.request.configuration?.limits;
  const hours = seconds / 3600;
  const over =
    (limits?.hours !== undefined && hours > limits.hours) ||
    (limits?.dollars !== undefined && dollars !== undefined && dollars > limits.dollars);
  const attempts = facts.retries.count === "unknown" ? 1 : facts.retries.count + 1;
  const listed = context.request.configuration?.gpuDollarsPerHour === undefined ? " at list prices" : "";
  const cost = dollars === undefined ? "" : ` and cost ${dollars.toFixed(2)} dollars${listed}`;
  const many = once ? "" : " for each call";
  const harm = `\`${facts.name}\` can take ${duration(seconds)}${cost}${many}: ${attempts === 1 ? "1 attempt" : `${attempts} attempts`} of ${duration(facts.timeout)}${attempts === 1 ? "" : " and the delays between them"}.`;
  const fix = over ? `limits: { hours: ${Math.ceil(hours)} }` : "";
  const severity = over ? "error" : "note";
  return [finding(runnable.settings.file, runnable.decorator, { id: "worst-case", severity, harm, fix })];
}

/** Of the dearest alternative; undefined when a price is missing or there is no GPU. */
function priceOf(context: Context, gpu: Known<readonly GpuRequest[]>, seconds: number): number | undefined {
  if (gpu === "unknown" || gpu.length === 0) return undefined;
  const given = context.request.configuration?.gpuDollarsPerHour;
  const prices: Prices = given === undefined ? LIST_PRICES : { source: "configuration", gpuHour: given };
  const asked = gpu.map(({ type, count }) => `${type}:${count}`).join(", ");
  const hour = dollarsPerHour({ gpu: asked, prices });
  return hour === undefined ? undefined : (hour * seconds) / 3600;
}
