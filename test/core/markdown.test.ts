import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLogText } from "../../src/core/log-text.ts";
import {
  alert,
  byteLength,
  codeFence,
  details,
  escapeText,
  inlineCode,
  label,
  link,
  shorten,
  table,
} from "../../src/core/markdown.ts";
import { hostileText, runs } from "../support/hostile-arbitrary.ts";
import { liveWords, seenByMarkdownIt, seenByMicromark } from "../support/markdown-oracle.ts";

const PARSERS = [
  { name: "micromark", see: seenByMicromark },
  { name: "markdown-it", see: seenByMarkdownIt },
];

/** One line as the writers make it. */
function oneLine(text: string): string {
  return cleanLogText(text).replace(/\s/g, " ");
}

describe.each(PARSERS)("as $name sees it", ({ see }) => {
  it("a fence is one code block with exactly the cleaned text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = see(`before\n\n${codeFence(text, "text")}\n\nafter`);
        expect(seen.blocks).toStrictEqual([{ language: "text", text: cleanLogText(text) }]);
        expect({ ...seen, blocks: [], prose: seen.prose.replace(/\s/g, "") }).toStrictEqual({
          links: [],
          images: 0,
          html: [],
          blocks: [],
          spans: [],
          prose: "beforeafter",
        });
      }),
      runs(700),
    );
  });

  it("inline code is one code span with exactly the line", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = see(`before ${inlineCode(text, 1000)} after`);
        const line = oneLine(text);
        expect(seen.spans).toStrictEqual([/^ *$/.test(line) ? "(empty)" : line]);
        expect(seen).toMatchObject({ links: [], images: 0, html: [], blocks: [] });
        expect(seen.prose.replace(/\s/g, "")).toBe("beforeafter");
      }),
      runs(700),
    );
  });

  it("a sentence is prose and code only, with nothing that links or pings", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const seen = see(escapeText(text, 1000));
        expect(seen).toMatchObject({ links: [], images: 0, html: [], blocks: [] });
        expect(liveWords(seen.prose)).toStrictEqual([]);
        const characters = (all: string): string => [...all.replace(/[\s\u2060`]/g, "")].sort().join("");
        expect(characters(`${seen.prose}${seen.spans.join("")}`)).toBe(characters(cleanLogText(text)));
      }),
      runs(700),
    );
  });

  it("a name in a heading or a cell stays in it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = label(text, 1000);
        const seen = see(`### ${name} is running\n\n${table(["a", "b"], [[name, "x"]])}`);
        expect(seen).toMatchObject({ links: [], images: 0, html: [], blocks: [] });
        expect(liveWords(seen.prose)).toStrictEqual([]);
        expect(seen.prose.replace(/\s/g, "").endsWith("x")).toBe(true);
        expect(seen.spans.length === 0 || seen.spans.length === 2).toBe(true);
      }),
      runs(700),
    );
  });
});

describe("label", () => {
  it.each([
    { given: "digits", expected: "digits" },
    { given: "my experiment-2", expected: "my experiment-2" },
    { given: "val_loss", expected: "val\\_loss" },
    { given: "GH-12", expected: "`GH-12`" },
    { given: "a deadbeef", expected: "`a deadbeef`" },
    { given: "@octocat", expected: "`@octocat`" },
    { given: "evil.example", expected: "`evil.example`" },
    { given: "a`b", expected: "``a`b``" },
    { given: "", expected: "`(empty)`" },
  ])("$given", ({ given, expected }) => {
    expect(label(given)).toBe(expected);
  });
});

describe("escapeText", () => {
  it("links no address without a scheme, which one of the parsers would", () => {
    expect(seenByMarkdownIt(escapeText("modal //0.0")).links).toStrictEqual([]);
  });

  it("leaves an ordinary sentence readable", () => {
    const sentence = "The app stopped (at 08:40 UTC, after 12.5 h); nothing is concluded.";
    expect(escapeText(sentence)).toBe(sentence);
  });

  it("makes code of what stands between backticks", () => {
    expect(escapeText("`val_loss` was not a finite number.")).toBe("`val_loss` was not a finite number.");
  });

  it("breaks what GitHub would still link after unescaping", () => {
    for (const text of [
      "@octocat",
      "#12",
      "GH-12",
      "www.x.y",
      "https://x.y",
      "a@b.example",
      "1a0c291 x",
      "acme/digits#1",
      ":smile:",
      "$x$",
    ])
      expect(liveWords(seenByMicromark(escapeText(text)).prose)).toStrictEqual([]);
  });
});

describe("link", () => {
  it.each([
    { address: "https://modal.com/id/ap-1", linked: true },
    { address: "http://127.0.0.1:8080/a/b", linked: true },
    { address: undefined, linked: false },
    { address: "javascript:alert(1)", linked: false },
    { address: "https://a.example/](x)", linked: false },
    { address: "https://user@a.example/", linked: false },
    { address: "https://a.example/?q=1", linked: false },
    { address: "//a.example", linked: false },
  ])("$address", ({ address, linked }) => {
    expect(link("text", address)).toBe(linked ? `[text](${address})` : "text");
  });
});

describe("shorten", () => {
  it("never cuts a character in half, and says that it cut", () => {
    expect(shorten("\u{1f600}\u{1f600}\u{1f600}", 2)).toBe("\u{1f600}…");
    expect(shorten("\u{1f600}\u{1f600}", 2)).toBe("\u{1f600}\u{1f600}");
    expect(shorten("abc", 3)).toBe("abc");
    expect(shorten("abcd", 3)).toBe("ab…");
  });
});

describe("blocks", () => {
  it("fold, warn and count bytes", () => {
    expect(details("Title", "body")).toBe("<details>\n<summary>Title</summary>\n\nbody\n\n</details>");
    expect(alert("WARNING", "one\n\ntwo")).toBe("> [!WARNING]\n> one\n> \n> two");
    expect(byteLength("aß漢\u{1f600}")).toBe(10);
  });
});
