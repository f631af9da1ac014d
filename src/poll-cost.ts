// Open runs with a cost limit -> the prices that count for each: the configuration's over the account's over the public list.
import type { ExperimentConfig } from "./core/config.ts";
import { LIST_PRICES, type Prices } from "./core/price.ts";
import type { RunIntent, RunRecord } from "./core/record.ts";
import { pricesOf, settingsOf } from "./core/run-settings.ts";
import type { ModalObserver } from "./ports.ts";

export type PricesFor = (intent: RunIntent) => Prices;

export const listPrices: PricesFor = () => LIST_PRICES;

/** Where either cannot be read, the limit is held by what is left; the rest of the pass says why. */
export async function readPrices(
  records: readonly RunRecord[],
  config: ExperimentConfig | undefined,
  modal: ModalObserver,
): Promise<PricesFor> {
  if (records.every(({ intent }) => intent.max_cost === null)) return listPrices;
  const account = await Promise.resolve(modal.billing?.rates()).catch(() => undefined);
  return (intent) => pricesOf(settingsOf(intent, config), account);
}
