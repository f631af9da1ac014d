// What Modal charges: an account's rates, and what an app was billed; undefined where the token may not read it.
import * as v from "valibot";
import type { Billing } from "../result-ports.ts";
import type { ModalCall, ModalStream } from "./modal-call.ts";

const HOUR = 3_600_000;
/** The report of an hour is not there at its end; how long it takes is not documented. */
const REPORTED_AFTER = HOUR;

const RatesReply = v.object({ rates: v.record(v.string(), v.string()) });
const ReportItem = v.object({ objectId: v.string(), cost: v.string() });

/** The same calls as those behind `modal billing rates` and `modal billing report` of client 1.6.4. */
export function createBilling(call: ModalCall, stream: ModalStream, now: () => Date): Billing {
  let asked: Promise<Readonly<Record<string, string>> | undefined> | undefined;
  let refused = false;
  return {
    rates: () => {
      asked ??= call("workspaceBillingRates", {}).then(readRates, () => undefined);
      return asked;
    },
    billed: async ({ app, from, to }) => {
      // The report counts whole hours.
      const start = new Date(Math.floor(Date.parse(from) / HOUR) * HOUR);
      const end = new Date(Math.ceil(Date.parse(to) / HOUR) * HOUR);
      const known = end.getTime() + REPORTED_AFTER <= now().getTime();
      if (refused || !known || Number.isNaN(start.getTime())) return undefined;
      const request = {
        startTimestamp: start,
        endTimestamp: end,
        resolution: "h",
        tagNames: [],
        environmentIds: [],
        appIds: [app],
      };
      try {
        return await sumOf(stream("workspaceBillingReport", request), app);
      } catch {
        // A token that may not read one app's bill may not read another's.
        refused = true;
        return undefined;
      }
    },
  };
}

function readRates(reply: unknown): Readonly<Record<string, string>> | undefined {
  const parsed = v.safeParse(RatesReply, reply);
  return parsed.success ? parsed.output.rates : undefined;
}

/** Undefined where the report does not name the app: it is not a free one, it is not there yet. */
async function sumOf(items: AsyncIterable<unknown>, app: string): Promise<number | undefined> {
  let sum: number | undefined;
  for await (const item of items) {
    const parsed = v.safeParse(ReportItem, item);
    const cost = parsed.success && parsed.output.objectId === app ? Number(parsed.output.cost) : Number.NaN;
    if (Number.isFinite(cost)) sum = (sum ?? 0) + cost;
  }
  return sum;
}
