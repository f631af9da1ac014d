// What the audit found in, the few lines of it that a record carries out, and how a record keeps them.
import * as v from "valibot";
import { shorten } from "./markdown.ts";
import { createRedactor } from "./redact.ts";

/** A record is read with a hundred others, so it carries the worst and points to the summary for the rest. */
const MOST = 8;
const LIMITS = { id: 20, file: 200, harm: 240, fix: 160 } as const;

/** In UTF-16 units, of which a character has two at most. */
const Text = (limit: number) => v.pipe(v.string(), v.maxLength(2 * limit));

/** What does not fit is left out: no remark is worth losing sight of a run. */
export const FindingsSchema = v.fallback(
  v.pipe(
    v.array(
      v.object({
        severity: v.picklist(["error", "warning", "note"]),
        id: Text(LIMITS.id),
        file: Text(LIMITS.file),
        line: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        harm: Text(LIMITS.harm),
        fix: Text(LIMITS.fix),
      }),
    ),
    v.maxLength(MOST),
  ),
  [],
);

export type RecordedFindings = v.InferOutput<typeof FindingsSchema>;

/** @param findings the worst first */
export function recordFindings(findings: RecordedFindings): RecordedFindings {
  const redact = createRedactor([]);
  return findings.slice(0, MOST).map(({ severity, id, file, line, harm, fix }) => ({
    severity,
    id: shorten(id, LIMITS.id),
    file: shorten(redact(file), LIMITS.file),
    line,
    harm: shorten(redact(harm), LIMITS.harm),
    // Half a mend is none.
    fix: fix.length <= LIMITS.fix ? redact(fix) : "",
  }));
}
