// Reports in, the same with every text redacted out: before they are rendered, which escapes and cuts what it shows.
import { redactValue } from "./redact-value.ts";
import type { MetricSeries, RunReport } from "./report.ts";

export function redactReports(
  reports: readonly RunReport[],
  redact: (text: string) => string,
): readonly RunReport[] {
  return reports.map((report) => ({
    ...redactTexts({ ...report, metrics: [] }, redact),
    metrics: report.metrics.map((series) => redactSeries(series, redact)),
  }));
}

/** Points are numbers, and a pass over many runs has hundreds of thousands of them. */
function redactSeries(series: MetricSeries, redact: (text: string) => string): MetricSeries {
  return { ...redactTexts({ ...series, points: [] }, redact), points: series.points };
}

/** Only texts change, so the value keeps its form. */
function redactTexts<T>(value: T, redact: (text: string) => string): T {
  return redactValue(value, redact) as T;
}
