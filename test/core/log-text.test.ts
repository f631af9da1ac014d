import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLogText } from "../../src/core/log-text.ts";
import { hostileText, runs } from "../support/hostile-arbitrary.ts";

const ESC = "\u001b";

describe("cleanLogText", () => {
  it.each([
    { name: "plain text", given: "loss=0.3\tacc 97%\n", expected: "loss=0.3\tacc 97%\n" },
    { name: "letters of any script", given: "Größe 損失 \u{1f600}", expected: "Größe 損失 \u{1f600}" },
    { name: "colours", given: `${ESC}[1;31mred${ESC}[0m`, expected: "red" },
    { name: "cursor movements", given: `a${ESC}[2K${ESC}[1Ab`, expected: "ab" },
    {
      name: "a link of the terminal",
      given: `${ESC}]8;;https://x.y${ESC}\\text${ESC}]8;;\u0007`,
      expected: "text",
    },
    { name: "C1 forms", given: "a\u009b31mb\u009d0;title\u009cc", expected: "abc" },
    { name: "a device control string", given: `a${ESC}Pq#0;2${ESC}\\b`, expected: "ab" },
    {
      name: "an opener that nothing closes",
      given: `a${ESC}]0;the rest stays`,
      expected: "a0;the rest stays",
    },
    { name: "a sequence that is cut off", given: `a${ESC}[3`, expected: "a" },
    { name: "two-character escapes", given: `a${ESC}(Bb${ESC}7c`, expected: "abc" },
    { name: "an escape at the end", given: `a${ESC}`, expected: "a" },
    { name: "what a carriage return overwrote", given: "1%\r2%\r100%\nnext", expected: "100%\nnext" },
    { name: "Windows line ends", given: "a\r\nb\r\n", expected: "a\nb\n" },
    { name: "only carriage returns", given: "a\r\r\n\r", expected: "a\n" },
    { name: "backspace and bell", given: "a\u0008b\u0007", expected: "ab" },
    { name: "NUL, visibly", given: "a\u0000b", expected: "a\u2400b" },
    { name: "bidi overrides", given: "a\u202eb\u2066c", expected: "abc" },
    { name: "zero-width characters", given: "a\u200bb\u200dc\u2060d\ufeffe", expected: "abcde" },
    { name: "tag characters", given: "a\u{e0041}\u{e007f}b", expected: "ab" },
    { name: "variation selectors", given: "a\ufe0fb\u{e0100}c", expected: "abc" },
    { name: "line and paragraph separators", given: "a\u2028b\u2029c", expected: "abc" },
    { name: "lone surrogates", given: "a\ud800b\udfff", expected: "a\ufffdb\ufffd" },
    {
      name: "halves that meet when something between them goes",
      given: "\ud83d\u200b\ude00",
      expected: "\ufffd\ufffd",
    },
    { name: "private characters", given: "a\ue000b\uffff", expected: "a\ufffdb\ufffd" },
  ])("cleans $name", ({ given, expected }) => {
    expect(cleanLogText(given)).toBe(expected);
  });

  it("takes a control string that is longer than any real one for text", () => {
    const long = "x".repeat(3000);
    expect(cleanLogText(`a${ESC}]${long}\u0007b`)).toBe(`a${long}b`);
  });

  it("changes nothing the second time, and leaves only visible characters, tabs and line ends", () => {
    const allowed = /^(?:[\n\t]|[^\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])*$/u;
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = cleanLogText(text);
        expect(cleanLogText(once)).toBe(once);
        expect(once).toMatch(allowed);
      }),
      runs(3000),
    );
  });

  it("comes to an end with text that opens a control string at every character", () => {
    expect(cleanLogText(`${ESC}]`.repeat(100_000))).toBe("");
    expect(cleanLogText("\u009d".repeat(20_000))).toBe("");
  });
});
