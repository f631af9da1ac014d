// Reports in, the same with every text redacted out: before they are rendered, which escapes and cuts what it shows.
import { redactTexts } from "./redact-value.ts";
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

/**
 * Only the texts of which a headline is made. Each open run has a commit status, in every pass, and of a report's many
 * texts it says no more than these.
 */
export function redactHeadline(report: RunReport, redact: (text: string) => string): RunReport {
  const { attempts, metrics, failure, axis } = report;
  const exception = failure?.exception;
  return {
    ...report,
    attempts: attempts.map((one) => (one.axis === undefined ? one : { ...one, axis: redact(one.axis) })),
    metrics: metrics.map((series) => ({ ...series, name: redact(series.name) })),
    ...(axis === undefined ? {} : { axis: redact(axis) }),
    ...(exception === undefined ? {} : { failure: { ...failure, exception: redact(exception) } }),
  };
}

/** Points are numbers, and a pass over many runs has hundreds of thousands of them. */
function redactSeries(series: MetricSeries, redact: (text: string) => string): MetricSeries {
  return { ...redactTexts({ ...series, points: [] }, redact), points: series.points };
}
