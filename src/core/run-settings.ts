// The configuration and a record in, what the report of that run follows out; a run that it does not name has the defaults.
import type { ExperimentConfig } from "./config.ts";
import type { SettingsAsWritten } from "./config-fields.ts";
import { InputError } from "./errors.ts";
import { type FailIf, parseFailIf } from "./fail-if.ts";
import { LIST_PRICES, type Prices, withPrices } from "./price.ts";
import type { RunIntent } from "./record.ts";
import type { RunReport } from "./report.ts";

export type RunSettings = Pick<
  SettingsAsWritten,
  "metrics" | "metricsFile" | "failIf" | "logPatterns" | "results" | "mention" | "prices"
>;

export function settingsOf(intent: RunIntent, config: ExperimentConfig | undefined): RunSettings {
  return config?.experiments.get(intent.experiment) ?? config?.defaults ?? {};
}

/** The configuration stands over the account's own prices, and those over the public list. */
export function pricesOf({ prices }: RunSettings, account?: Readonly<Record<string, string>>): Prices {
  const under = account === undefined ? LIST_PRICES : withPrices(account, "account");
  return prices === undefined ? under : withPrices(Object.fromEntries(prices), "configuration", under);
}

/** Which way is better, where the configuration says it. */
export function withDirections(report: RunReport, { metrics }: RunSettings): RunReport {
  if (metrics === undefined || report.metrics.length === 0) return report;
  const told = report.metrics.map((series) => {
    const direction = metrics.get(series.name);
    return direction === undefined ? series : { ...series, direction };
  });
  return { ...report, metrics: told };
}

/** The conditions, and the words of those that cannot be read: they refuse nothing and are named. */
export function failIfOf({ failIf = [] }: RunSettings): {
  readonly conditions: readonly FailIf[];
  readonly problems: readonly string[];
} {
  const conditions: FailIf[] = [];
  const problems: string[] = [];
  for (const text of failIf) {
    try {
      conditions.push(parseFailIf(text));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error.message);
    }
  }
  return { conditions, problems };
}
