// What the audit found: kept by the record whatever it holds, and shown in the comment as a fold that nothing leaves.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/core/comment.ts";
import { parseIntent } from "../../src/core/record.ts";
import { recordFindings } from "../../src/core/record-findings.ts";
import { links } from "../support/comment-cases.ts";
import { expectContained } from "../support/comment-oracle.ts";
import { hostileText } from "../support/hostile-arbitrary.ts";
import { intent, record, report } from "../support/run-log.ts";

const one = {
  severity: "warning",
  id: "retries",
  file: "ml/app.py",
  line: 12,
  harm: "A failed `train` is not tried again.",
  fix: "retries=modal.Retries(max_retries=5, initial_delay=30.0)",
} as const;

const arbitrary = fc.record({
  severity: fc.constantFrom("error", "warning", "note"),
  id: fc.constantFrom("timeout", "retries", "detach"),
  file: hostileText,
  line: fc.integer({ min: 1, max: 1_000_000 }),
  harm: hostileText,
  fix: hostileText,
});

const reportOf = (findings: Parameters<typeof recordFindings>[0]) =>
  report({
    state: "running",
    changes: { record: record({ intent: intent({ findings: recordFindings(findings) }) }) },
  });

describe("the record", () => {
  it("keeps the worst eight, shortened, and reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 20 }), (findings) => {
        const kept = recordFindings(findings);
        expect(kept.length).toBe(Math.min(8, findings.length));
        expect(JSON.stringify(kept).length).toBeLessThan(20_000);
        expect(parseIntent(JSON.stringify(intent({ findings: kept })))?.findings).toStrictEqual(kept);
      }),
    );
  });

  it("is read without remarks rather than not at all", () => {
    const spoilt = { ...intent(), findings: [{ ...one, line: "twelve" }] };
    expect(parseIntent(JSON.stringify(spoilt))).toMatchObject({ key: spoilt.key, findings: [] });
    expect(parseIntent(JSON.stringify(intent()))?.findings).toBeUndefined();
  });
});

describe("the comment", () => {
  it("has a fold with the mends, and none without findings", () => {
    const body = renderComment({ reports: [reportOf([one, { ...one, severity: "note" }])], links });
    expect(body).toContain("<summary>Audit (1 warning, 1 note)</summary>");
    expect(body).toContain("**warning** `retries` `ml/app.py:12`: A failed `train` is not tried again.");
    expect(body).toContain(`\`\`\`python\n${one.fix}\n\`\`\``);
    expect(renderComment({ reports: [reportOf([])], links })).not.toContain("Audit");
  });

  it("contains whatever the source of the pull request put into them", () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 1, maxLength: 8 }), (findings) => {
        const reports = [reportOf(findings)];
        expectContained(renderComment({ reports, links }), reports);
      }),
    );
  });
});
