import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseFiles, formatBytes, type VolumeFile } from "../../src/core/result-files.ts";
import { isUnfinishedName, matchesPattern, rootOf, safePath } from "../../src/core/result-path.ts";

describe("a pattern", () => {
  it.each([
    ["*.pt", "a.pt", true],
    ["*.pt", "runs/a.pt", false],
    ["**/*.pt", "a.pt", true],
    ["**/*.pt", "runs/deep/a.pt", true],
    ["runs/**/best.pt", "runs/best.pt", true],
    ["runs/**/best.pt", "runs/x/y/best.pt", true],
    ["runs/**/best.pt", "other/best.pt", false],
    ["runs/abc", "runs/abc/a.pt", true],
    ["runs/abc", "runs/abcd/a.pt", false],
    ["runs/**", "runs/a/b", true],
    ["runs/*", "runs/a/b", true],
    ["/runs//a.pt", "runs/a.pt", true],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["*a*b*", "xxaxxbxx", true],
    ["**", "anything/at/all", true],
    ["", "a", true],
  ])("%j and %j: %s", (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });

  it("is not slow, however many stars it has", () => {
    expect(matchesPattern(`${"*a".repeat(60)}*c`, "a".repeat(100))).toBe(false);
    expect(matchesPattern(`${"**/".repeat(40)}c`, "a/".repeat(60))).toBe(false);
  });

  it("matches itself where it has no wildcard, and lists from a folder that holds every match", () => {
    const part = fc.stringMatching(/^[a-z.]{1,6}$/).filter((name) => !/^\.{1,2}$/.test(name));
    const piece = fc.oneof(part, fc.constantFrom("*", "**", "a*"));
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.array(part, { minLength: 1, maxLength: 5 }),
        (want, have) => {
          const [pattern, path] = [want.join("/"), have.join("/")];
          expect(matchesPattern(path, path)).toBe(true);
          const root = rootOf(pattern);
          if (matchesPattern(pattern, path))
            expect(`${path}/`.startsWith(root === "" ? "" : `${root}/`)).toBe(true);
        },
      ),
    );
  });
});

const BAD = [
  "../secret",
  "a/../../b",
  "a/./b",
  "a//b",
  "a\u0000b",
  "a\nb",
  "a\\..\\b",
  "C:\\x",
  "con",
  "runs/NUL.txt",
  "lpt1",
  "a|b",
  "a<b>",
  "ends.",
  "ends ",
  "\u202egnp.exe",
  "\ud800",
  `${"x".repeat(121)}`,
  `${"abcdefghi/".repeat(30)}x`,
];

describe("a path", () => {
  it.each(BAD.map((path) => [path]))("is refused: %j", (path) => {
    expect(safePath(path)).toHaveProperty("refused");
  });

  it.each([["runs/a.pt"], ["/runs/a b.pt"], ["käse/模型.pt"], ["console/a"], ["..a/b"]])(
    "is taken: %j",
    (path) => {
      expect(safePath(path)).toStrictEqual({ path: path.replace(/^\//, "") });
    },
  );

  it("that is taken stays below its folder", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom("..", ".", "", "a", "\\", "con"), fc.string({ maxLength: 5 })), {
          maxLength: 6,
        }),
        (parts) => {
          const safe = safePath(parts.join("/"));
          if ("refused" in safe) return;
          expect(safe.path.split("/")).not.toContain("..");
          expect(safe.path).toMatch(/^[^/\\]/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["a.pt.tmp", true],
    ["a.tmp123_x", true],
    [".a.pt.swp", true],
    ["a.pt.part", true],
    ["a.incomplete", true],
    ["a~", true],
    ["epoch_1.partial.safetensors", true],
    ["temperature.json", false],
    ["part-00001.parquet", false],
    ["template.txt", false],
    ["a.pt", false],
  ])("%j says that it is not finished: %s", (path, expected) => {
    expect(isUnfinishedName(path)).toBe(expected);
  });
});

describe("the choice", () => {
  const file = (path: string, more: Partial<VolumeFile> = {}): VolumeFile => ({
    path,
    kind: "file",
    bytes: 10,
    modified: 1000,
    ...more,
  });

  it("takes the newest that fit, and names the rest", () => {
    const listed = [
      file("old.pt", { modified: 1, bytes: 60 }),
      file("new.pt", { modified: 9, bytes: 60 }),
      file("small.txt", { modified: 0, bytes: 30 }),
      file("half.pt.tmp", { modified: 10 }),
      file("link", { kind: "other" }),
      file("folder", { kind: "directory" }),
      file("../out", {}),
      file("New.pt", { modified: 2, bytes: 1 }),
    ];
    const { taken, left } = chooseFiles(listed, ["**"], { most: 100 });
    expect(taken.map(({ path }) => path)).toStrictEqual(["new.pt", "small.txt"]);
    expect(Object.fromEntries(left.map(({ path, why }) => [path, why]))).toStrictEqual({
      "half.pt.tmp": "was not finished, as its name says",
      "../out": "leads out of its folder",
      link: "is a link or a device",
      "New.pt": "differs from another only by case",
      "old.pt": "does not fit: 100 bytes at most are fetched",
    });
  });
});

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [12_400_000, "12 MB"],
  [5e9, "5.0 GB"],
])("%d bytes are %s", (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
