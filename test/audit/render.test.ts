// Findings in, annotations, JSON, SARIF and Markdown out; text of the source never leaves its place in them.
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { type AuditResult, audit, type Finding } from "../../src/audit/audit.ts";
import { UNKNOWN_TARGET } from "../../src/audit/facts.ts";
import { fails, toAnnotations, toJson, toSarif } from "../../src/audit/render.ts";
import { counts, renderAuditSummary } from "../../src/audit-report.ts";
import { recordFindings } from "../../src/core/record-findings.ts";
import { FILE, memoryFiles } from "./corpus.ts";

const one: Finding = {
  id: "timeout",
  severity: "warning",
  file: "a b/app.py",
  line: 3,
  column: 5,
  endLine: 4,
  endColumn: 2,
  harm: "It ends after `300 s`.",
  fix: "timeout=43200,",
};
const result = (...findings: Finding[]): AuditResult => ({ findings, target: UNKNOWN_TARGET });

describe("fail-on", () => {
  const note: Finding = { ...one, severity: "note" };
  it.each([
    ["error", [one], false],
    ["warning", [one], true],
    ["note", [note], true],
    ["warning", [note], false],
    ["never", [{ ...one, severity: "error" }], false],
    ["note", [], false],
  ] as const)("%s", (failOn, findings, expected) => {
    expect(fails(findings, failOn)).toBe(expected);
  });
});

describe("for machines", () => {
  it("annotates lines", () => {
    expect(toAnnotations([one, { ...one, severity: "note", fix: "" }])).toMatchObject([
      {
        level: "warning",
        file: "a b/app.py",
        line: 3,
        endLine: 4,
        message: "It ends after `300 s`.\n\ntimeout=43200,",
      },
      { level: "notice", message: "It ends after `300 s`." },
    ]);
  });

  it("writes versioned JSON", () => {
    expect(JSON.parse(toJson(result(one)))).toMatchObject({
      version: 1,
      findings: [one],
      target: { kind: "unknown" },
    });
  });

  it("writes SARIF 2.1.0 whose rules and regions are sound", () => {
    const sarif = JSON.parse(toSarif(result(one), "1.2.3"));
    const [run] = sarif.runs;
    expect(sarif.version).toBe("2.1.0");
    expect(run.tool.driver).toMatchObject({ name: "modal-experiments audit", version: "1.2.3" });
    const [found] = run.results;
    expect(run.tool.driver.rules[found.ruleIndex].id).toBe("timeout");
    expect(found).toMatchObject({ ruleId: "timeout", level: "warning" });
    expect(found.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: "a%20b/app.py" },
      region: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 },
    });
  });
});

describe("for people", () => {
  it("shows a table", () => {
    expect(renderAuditSummary(result(one).findings)).toContain("| warning | `timeout` | `a b/app.py:3` |");
    expect(renderAuditSummary(result().findings)).toContain("Nothing was found");
    expect(counts([one, one, { ...one, severity: "error" }])).toBe("1 error, 2 warnings");
  });

  it("lets no name or path of the source be Markdown, a link or a mention", () => {
    const evil = "x](http://evil.example)<img src=x>@everyone|```\n# big";
    const hostile: Finding = {
      ...one,
      file: evil,
      harm: `It is ${evil} and \`${evil}\`.`,
      fix: "```\n</details>",
    };
    const summary = renderAuditSummary(result(hostile).findings);
    expect(summary.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(3);
    const html = micromark(summary, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    expect(
      html
        .match(/<(?!\/)[a-z0-9]+/g)
        ?.filter((tag) => !/^<(?:h3|table|thead|tbody|tr|th|td|code)$/.test(tag)),
    ).toStrictEqual([]);
    expect(html.replace(/<code>.*?<\/code>/gs, "")).not.toContain("@everyone");
  });

  it("stays within its size", () => {
    const many = Array.from({ length: 2000 }, (_, line) => ({ ...one, line }));
    expect(renderAuditSummary(result(...many).findings).split("\n").length).toBeLessThan(220);
  });

  it("never repeats a secret", async () => {
    const secret = `hf_${"aB3dE5gH7j".repeat(4).slice(0, 34)}`;
    const source = `import modal\nTOKEN = "${secret}"\napp = modal.App()\n@app.function()\ndef train(*args): ...\n`;
    const found = await audit(memoryFiles({ [FILE]: source }), { target: FILE, args: [], resume: "inject" });
    expect(found.findings.some((each) => each.id === "secrets")).toBe(true);
    for (const text of [
      toJson(found),
      toSarif(found, "0"),
      renderAuditSummary(found.findings),
      JSON.stringify(recordFindings([...found.findings])),
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});
