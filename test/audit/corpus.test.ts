// Every small app of the corpus: exactly its errors and warnings, at exactly its lines.
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { FINDING_IDS } from "../../src/audit/finding.ts";
import { diskFiles, FILE, memoryFiles, readCorpus, readProjects } from "./corpus.ts";

const corpus = readCorpus("apps");

describe("the corpus", () => {
  it.each(corpus)("$name", async ({ source, request, expected }) => {
    const { findings } = await audit(memoryFiles({ [FILE]: source }), request);
    const found = findings.map((one) => `${one.severity} ${one.id} ${one.line}`);
    const loud = (all: readonly string[]) => all.filter((one) => !one.startsWith("note")).sort();
    expect(loud(found)).toStrictEqual(loud(expected));
    expect(found).toEqual(expect.arrayContaining(expected.filter((one) => one.startsWith("note"))));
  });

  it("has a case that is found and one that is not for every id", () => {
    const ids = FINDING_IDS.filter((id) => id !== "suppression" && id !== "worst-case");
    for (const id of ids) {
      const own = corpus.filter((one) => one.name.startsWith(`${id}/`));
      const hit = own.some((one) =>
        one.expected.some((line) => line.split(" ")[1] === id && !line.startsWith("note")),
      );
      const miss = own.some((one) => !one.expected.some((line) => line.split(" ")[1] === id));
      expect({ id, hit, miss }).toStrictEqual({ id, hit: true, miss: true });
    }
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });
});

describe("correct apps in the style of Modal's examples", () => {
  const correct = readCorpus("correct");

  it.each(correct)("$name: no error and no warning", async ({ source, request }) => {
    const { findings, target } = await audit(memoryFiles({ [FILE]: source }), request);
    expect(findings.filter((one) => one.severity !== "note")).toStrictEqual([]);
    expect(target.kind).not.toBe("unknown");
  });

  const projects = readProjects();

  it.each(projects)("$name, of several files: no error and no warning", async ({ folder, request }) => {
    const { findings, target } = await audit(diskFiles(folder), request);
    expect(findings.filter((one) => one.severity !== "note")).toStrictEqual([]);
    expect(target.kind).not.toBe("unknown");
  });

  it("are at least thirty", () => {
    expect(correct.length + projects.length).toBeGreaterThanOrEqual(30);
  });
});
