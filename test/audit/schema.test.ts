// What machines read is what the published schemas say: our own of the JSON output, and that of SARIF 2.1.0.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { FINDING_IDS } from "../../src/audit/finding.ts";
import { toJson, toSarif } from "../../src/audit/render.ts";
import { FILE, memoryFiles, readCorpus } from "./corpus.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/audit.json", import.meta.url), "utf8"));
const validateJson = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** The published schema is written for draft 4, which names its own address `id`; nothing else of it is special. */
function compileSarif() {
  const file = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const { $schema: _draft, id: _id, ...rest } = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajvFormats(ajv);
  return ajv.compile(rest);
}
const validateSarif = compileSarif();

const corpus = [...readCorpus("apps"), ...readCorpus("correct")];
const resultOf = ({ source, request }: (typeof corpus)[number]) =>
  audit(memoryFiles({ [FILE]: source }), request);

describe("the JSON output", () => {
  it.each(corpus)("of $name is what schema/audit.json says", async (one) => {
    validateJson(JSON.parse(toJson(await resultOf(one))));
    expect(validateJson.errors).toBeNull();
  });

  it("is refused when a field is missing, unknown or of another kind", async () => {
    const [one] = corpus.filter(
      ({ name }) => name === "retries/bare-number.py" || name === "target/found.py",
    );
    if (one === undefined) throw new Error("the fixture is gone");
    const good = JSON.parse(toJson(await resultOf(one)));
    expect(validateJson(good)).toBe(true);
    const [first] = good.findings;
    const { harm: _harm, ...mute } = first;
    for (const bad of [
      { ...good, version: 2 },
      { ...good, extra: 1 },
      { ...good, findings: [mute] },
      { ...good, findings: [{ ...first, id: "else" }] },
      { ...good, findings: [{ ...first, line: 0 }] },
      { ...good, target: { ...good.target, timeout: "300" } },
      { ...good, target: { ...good.target, blocking: { kind: "exactly-one" } } },
    ]) {
      expect(validateJson(bad)).toBe(false);
    }
  });

  it("knows every id", () => {
    expect(schema.$defs.finding.properties.id.enum).toStrictEqual([...FINDING_IDS]);
  });
});

describe("the SARIF output", () => {
  it.each(corpus)("of $name is SARIF 2.1.0", async (one) => {
    validateSarif(JSON.parse(toSarif(await resultOf(one), "1.2.3")));
    expect(validateSarif.errors).toBeNull();
  });

  it("is refused by that schema when it is mutated", async () => {
    const one = corpus.find(({ name }) => name === "target/found.py");
    if (one === undefined) throw new Error("the fixture is gone");
    const good = JSON.parse(toSarif(await resultOf(one), "1.2.3"));
    expect(validateSarif(good)).toBe(true);
    const [run] = good.runs;
    for (const bad of [
      { ...good, version: "2.0.0" },
      { ...good, runs: [{ ...run, tool: {} }] },
      { ...good, runs: [{ ...run, results: [{ ...run.results[0], level: "fatal" }] }] },
      { ...good, runs: [{ ...run, results: [{ ruleId: "timeout" }] }] },
      { ...good, runs: [{ ...run, columnKind: "bytes" }] },
    ]) {
      expect(validateSarif(bad)).toBe(false);
    }
  });
});
