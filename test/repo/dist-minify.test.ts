// Modules in; shorter ones out, which do what they did and name their functions and errors as before.
import { describe, expect, it } from "vitest";
import { packagesIn } from "../../scripts/dist-bundle.ts";
import { minify } from "../../scripts/dist-minify.ts";

const MODULE = `
/** What nobody reads. */
class TornLog extends Error {}
function never() { return "unused"; }
export function countLines(someLongText) {
  const allTheLines = someLongText.split("\\n");
  if (allTheLines.length > 3) throw new TornLog("too long");
  return allTheLines.length;
}
`;

async function load(text: string): Promise<{ countLines(text: string): number }> {
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

describe("a minified bundle", () => {
  it("does what it did, in fewer characters", async () => {
    const short = minify("lines.js", MODULE);
    const { countLines } = await load(short);
    expect(countLines("a\nb")).toBe(2);
    expect(short.length).toBeLessThan(MODULE.length);
    expect(short).not.toMatch(/nobody reads|unused|allTheLines/);
  });

  it("names its functions and classes as before", async () => {
    const { countLines } = await load(minify("lines.js", MODULE));
    expect(countLines.name).toBe("countLines");
    expect(() => countLines("\n\n\n")).toThrow(
      expect.objectContaining({ constructor: expect.objectContaining({ name: "TornLog" }) }),
    );
  });

  it("keeps line ends, so that two builds can be compared", () => {
    expect(minify("lines.js", MODULE).split("\n").length).toBeGreaterThan(5);
  });

  it("keeps licenses, and the names of modules that others wrote", () => {
    const module = "\n;// CONCATENATED MODULE: ./node_modules/yaml/dist/index.js\n";
    const short = minify("lines.js", `/*! MIT */${module}${MODULE}`);
    expect(short).toContain("/*! MIT */");
    expect(packagesIn(short)).toStrictEqual(["yaml"]);
  });

  it("is refused for what is no module, with the file's name", () => {
    expect(() => minify("lines.js", "export const = 1;")).toThrow("lines.js cannot be minified");
  });
});
