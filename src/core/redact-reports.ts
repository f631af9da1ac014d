// Reports in, the same with every text redacted out: before they are rendered, which escapes and cuts what it shows.
import { redactValue } from "./redact-value.ts";
import type { RunReport } from "./report.ts";

export function redactReports(
  reports: readonly RunReport[],
  redact: (text: string) => string,
): readonly RunReport[] {
  // Only texts change, so each report keeps its form.
  return redactValue(reports, redact) as readonly RunReport[];
}
