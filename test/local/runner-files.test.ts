// The cases of the runner's own tests for command files and for masks.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntries, readPaths } from "../../local/runner/file-command.ts";
import { createSecretMasker } from "../../local/runner/secret-masker.ts";

const BOM = "\ufeff";

describe("readEntries", () => {
  it.each([
    { name: "an empty file", lines: [], expected: [] },
    { name: "one value", lines: ["MY_ENV=MY VALUE"], expected: [["MY_ENV", "MY VALUE"]] },
    {
      name: "empty lines between",
      lines: ["", "A=my value", "", "B=second", ""],
      expected: [
        ["A", "my value"],
        ["B", "second"],
      ],
    },
    { name: "an empty value", lines: ["MY_ENV="], expected: [["MY_ENV", ""]] },
    {
      name: "equals signs in the value",
      lines: ["A==abc", "B=def=ghi", "C=jkl="],
      expected: [
        ["A", "=abc"],
        ["B", "def=ghi"],
        ["C", "jkl="],
      ],
    },
    {
      name: "a heredoc",
      lines: ["A<<EOF", "line one", "line two", "EOF"],
      expected: [["A", "line one\nline two"]],
    },
    { name: "an empty heredoc", lines: ["A<<EOF", "EOF"], expected: [["A", ""]] },
    {
      name: "heredocs between empty lines",
      lines: ["", "A<<EOF", "hello", "EOF", "", "B<<EOF", "again", "EOF", ""],
      expected: [
        ["A", "hello"],
        ["B", "again"],
      ],
    },
    {
      name: "special characters",
      lines: [
        "A<<=EOF",
        "one",
        "=EOF",
        "B<<<EOF",
        "two",
        "<EOF",
        "C<<EOF",
        "hello",
        "",
        "three",
        "",
        "EOF",
        "D<<EOF",
        "hello=four",
        "EOF",
        "E<<EOF",
        " EOF",
        "EOF",
      ],
      expected: [
        ["A", "one"],
        ["B", "two"],
        ["C", "hello\n\nthree\n"],
        ["D", "hello=four"],
        ["E", " EOF"],
      ],
    },
    { name: "a value that looks like a heredoc", lines: ["A=b<<EOF"], expected: [["A", "b<<EOF"]] },
  ])("reads $name", ({ lines, expected }) => {
    expect([...readEntries(BOM + lines.join("\n"))]).toStrictEqual(expected);
  });

  it.each([
    { name: "a delimiter that never comes", text: "A<<EOF\nline one" },
    { name: "a delimiter on the line of the value", text: "A<<EOF line one EOF" },
    { name: "a last line without its end", text: "A<<EOF line one\nline two\nline three EOF" },
    { name: "a delimiter with a carriage return", text: "A<<EOF\r\nvalue\nEOF\n" },
    { name: "no name", text: "<<EOF\nvalue\nEOF\n" },
    { name: "no delimiter", text: "A<<\nvalue\n\n" },
    { name: "neither form", text: "A\n" },
  ])("refuses $name", ({ text }) => {
    expect(() => [...readEntries(text)]).toThrow(/Invalid (format|value)/);
  });

  it("gives what stands before a malformed entry", () => {
    const entries = readEntries("A=1\nB\n");
    expect(entries.next().value).toStrictEqual(["A", "1"]);
    expect(() => entries.next()).toThrow();
  });

  it("round-trips any value under a delimiter it does not hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }).filter((value) => !value.includes("ghadelimiter")),
        (value) => {
          const text = `name<<ghadelimiter\n${value}\nghadelimiter\n`;
          expect([...readEntries(text)]).toStrictEqual([["name", value]]);
        },
      ),
    );
  });
});

describe("readPaths", () => {
  it("skips empty lines and takes every line end", () => {
    expect(readPaths(`${BOM}/a\r\n\n/b c\r/d`)).toStrictEqual(["/a", "/b c", "/d"]);
  });
});

describe("createSecretMasker", () => {
  const masker = createSecretMasker();
  for (const secret of [
    "Password123!",
    'Pass"word"123!',
    "Pass word 123!",
    "Pass<word>123!",
    "Pass'word'123!",
    '"Password123!!"',
    '"short"',
  ]) {
    masker.add(secret);
  }
  const base64 = (text: string) => Buffer.from(text).toString("base64");

  it.each([
    ["123Password123!123", "123***123"],
    ["password123", "password123"],
    ['123Pass\\"word\\"123!123', "123***123"],
    ["123Pass%20word%20123%21123", "123***123"],
    ["123Pass&lt;word&gt;123!123", "123***123"],
    ["123Pass''word''123!123", "123***123"],
    [base64(":Password123!"), "OlBh***"],
    [base64("a:Password123!"), "YTpQ***"],
    [base64("ab:Password123!"), "YWI6***"],
    [base64("abc:Password123!"), "YWJjOlBh***"],
    [base64("abcd:Password123!"), "YWJjZDpQ***"],
    [base64("abcde:Password123!"), "YWJjZGU6***"],
    ["123Password123!!123", "123***123"],
    ["123short123", "123short123"],
    ['123"short"123', "123***123"],
    ["", ""],
  ])("masks %s as %s", (text, shown) => {
    expect(masker.mask(text)).toBe(shown);
  });

  const cyan = "\u001b[96m";
  const off = "\u001b[0m";
  it.each([
    ["secret&secret&secret", `secret&secret&${cyan}secret${off}`, `***${cyan}***${off}`],
    ["secret&secret+secret", `secret&${cyan}secret+secret${off}`, `***${cyan}***${off}`],
    ["secret+secret&secret", `secret+secret&${cyan}secret${off}`, `***${cyan}***${off}`],
    ["secret&secret&+secretsecret", `secret&secret&+${cyan}s${off}ecretsecret`, `***${cyan}s${off}***`],
    ["secret&+secret&secret", `secret&+${cyan}s${off}ecret&secret`, `***${cyan}s${off}***`],
    ["secret&+secret&+secret", `secret&+${cyan}s${off}ecret&+secret`, `***${cyan}s${off}***`],
    ["secret&+secret&secret&+secret", `secret&+${cyan}s${off}ecret&secret&+secret`, `***${cyan}s${off}***`],
    ["secret&secret&+", `secret&secret&+${cyan}${off}`, `***${cyan}${off}`],
  ])("masks the parts of %s that PowerShell colours", (secret, text, shown) => {
    const own = createSecretMasker();
    own.add(secret);
    expect(own.mask(text)).toBe(shown);
  });

  it("merges overlapping and touching secrets", () => {
    const own = createSecretMasker();
    for (const secret of ["abcdef", "defghi", "ghi123"]) own.add(secret);
    expect(own.mask("xabcdefghi123x")).toBe("x***x");
  });

  it("leaves no secret in any text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.string(), fc.string(), (secret, before, after) => {
        const own = createSecretMasker();
        own.add(secret);
        const encoded = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
        const masked = own.mask(`${before}${encoded.join("\0")}${after}`);
        fc.pre(!before.includes("*") && !after.includes("*") && !secret.includes("*"));
        expect(masked).not.toContain(secret);
      }),
    );
  });
});
