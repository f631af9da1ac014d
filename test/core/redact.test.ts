import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/core/redact.ts";
import { runs } from "../support/hostile-arbitrary.ts";
import { epochLine, TRACEBACK } from "../support/run-log.ts";

const SECRET = 'p4ss/wörd+"q" & more=';
const redact = createRedactor([SECRET]);
const none = createRedactor([]);

/** Built from parts, so that no scanner takes this file for a leak. */
const fake = (...parts: readonly string[]): string => parts.join("");

function base64(before: string, text: string): string {
  return Buffer.from(`${before}${text}tail`).toString("base64");
}

const ENCODINGS: readonly { readonly name: string; readonly encode: (text: string) => string }[] = [
  { name: "as it is", encode: (text) => text },
  { name: "base64 at offset 0", encode: (text) => base64("", text) },
  { name: "base64 at offset 1", encode: (text) => base64("a", text) },
  { name: "base64 at offset 2", encode: (text) => base64("ab", text) },
  { name: "base64 for addresses", encode: (text) => Buffer.from(text).toString("base64url") },
  { name: "hex", encode: (text) => Buffer.from(text).toString("hex") },
  { name: "upper-case hex", encode: (text) => Buffer.from(text).toString("hex").toUpperCase() },
  { name: "escaped for addresses", encode: (text) => encodeURIComponent(text) },
  { name: "escaped for forms", encode: (text) => new URLSearchParams({ a: text }).toString().slice(2) },
  { name: "JSON", encode: (text) => JSON.stringify(text) },
  { name: "JSON in JSON", encode: (text) => JSON.stringify(JSON.stringify(text)) },
];

/** The longest part of any encoding that is still readable. */
function survives(output: string, text: string, encode: (text: string) => string): boolean {
  return output.includes(text) || output.includes(encode(text).slice(4, -8));
}

describe("createRedactor", () => {
  it.each(ENCODINGS)("hides a known value $name", ({ encode }) => {
    const output = redact(`before ${encode(SECRET)} after`);
    expect(output).toContain("***");
    expect(survives(output, SECRET, encode)).toBe(false);
    expect(output.startsWith("before ")).toBe(true);
  });

  it("hides any known value in any encoding, wherever lines are wrapped", () => {
    const secret = fc.string({ minLength: 20, maxLength: 40 }).map((text) => text.replaceAll(" ", "_"));
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(...ENCODINGS),
        fc.integer({ min: 8, max: 30 }),
        (text, { encode }, width) => {
          const encoded = encode(text);
          const wrapped = encoded.match(new RegExp(`[^\\n]{1,${width}}`, "g"))?.join("\n  ") ?? "";
          const hide = createRedactor([text]);
          expect(survives(hide(`x ${encoded} y`), text, encode)).toBe(false);
          expect(survives(hide(`x ${wrapped} y`).replaceAll("\n  ", ""), text, encode)).toBe(false);
        },
      ),
      runs(40),
    );
  });

  it("hides each long line of a value that has several", () => {
    const key = "first line of a key\nsecond line of a key\nend";
    expect(createRedactor([key])("log: second line of a key!")).toBe("log: ***!");
  });

  it("hides the longer of two values that begin alike", () => {
    expect(createRedactor(["abcdefgh", "abcdefgh-ijkl"])("abcdefgh-ijkl abcdefgh")).toBe("*** ***");
  });

  it.each(["", "  ", "abc", "12345"])("takes %j for no secret", (value) => {
    expect(createRedactor([value])("abc 12345 def")).toBe("abc 12345 def");
  });

  it.each([
    {
      name: "a Modal token",
      given: `MODAL ${fake("a", "k-", "AbCdEfGh12345678IjKlMn")} x`,
      expected: "MODAL *** x",
    },
    { name: "a Modal secret", given: fake("a", "s-", "AbCdEfGh12345678IjKlMn"), expected: "***" },
    { name: "a GitHub token", given: `t=${fake("gh", "p_", "A".repeat(36))}`, expected: "t=***" },
    { name: "a fine-grained GitHub token", given: fake("github", "_pat_", "A1".repeat(30)), expected: "***" },
    {
      name: "a long installation token",
      given: fake("gh", "s_", "1".repeat(24), ".", "eyJ".repeat(10)),
      expected: "***",
    },
    { name: "an AWS key", given: `id ${fake("AK", "IA", "ABCDEFGHIJKLMNOP")}`, expected: "id ***" },
    {
      name: "an AWS secret",
      given: `aws_secret_access_key = ${"a/B".repeat(13)}c`,
      expected: "aws_secret_access_key = ***",
    },
    { name: "a Hugging Face token", given: fake("h", "f_", "aB3".repeat(11)), expected: "***" },
    { name: "a W&B key", given: `wandb: api key ${"0a1b".repeat(10)}`, expected: "wandb: api key ***" },
    { name: "a Slack token", given: fake("xox", "b-", "1234567890-abcdef"), expected: "***" },
    {
      name: "a Slack address",
      given: fake("https://hooks.slack", ".com/services/", "T0/B0/abcdef"),
      expected: "https://hooks.slack.com/services/***",
    },
    {
      name: "an authorization header",
      given: "Authorization: Bearer abcdefghijklmnop",
      expected: "Authorization: Bearer ***",
    },
    { name: "a bearer alone", given: "bearer abcdefghijklmnop1", expected: "bearer ***" },
    {
      name: "a password in an address",
      given: "postgres://ada:hunter22@db/x",
      expected: "postgres://ada:***@db/x",
    },
    { name: "an environment dump", given: "WANDB_API_KEY=abcdef123456", expected: "WANDB_API_KEY=***" },
    {
      name: "a private key",
      given: `a\n${fake("-----BEGIN RSA PRIV", "ATE KEY-----")}\nMII\n${fake("-----END RSA PRIV", "ATE KEY-----")}\nb`,
      expected: "a\n***\n***\n***\nb",
    },
    {
      name: "a private key that is cut off",
      given: `a ${fake("-----BEGIN PRIV", "ATE KEY-----")}\nMIIabc`,
      expected: "a ***\n***",
    },
  ])("hides $name by its shape", ({ given, expected }) => {
    expect(none(given)).toBe(expected);
    expect(none(none(given))).toBe(expected);
  });

  it("leaves an ordinary training log as it is", () => {
    const lines = [
      ...Array.from({ length: 500 }, (_, epoch) => epochLine(epoch)),
      ...TRACEBACK.split("\n"),
      "commit 1a0c2910a1e22f919edb887fc16f33cd9bb306cb on branch as-is",
      "app ap-73yjY6HsPBvh6TkVfqEdtf call fc-fKfdEcgQuu3XexhqQHzwM0 container ta-7HLBrnEmiIsxW5rXc6HR1O",
      "num_tokens=123456789 tokens_per_second=41234.5 MAX_TOKENS=4096 TOKEN_COUNT: 123456789",
      "loading tokenizer from hf_hub, task-specific-parameters, ask-me-anything",
      "https://github.com/acme/digits/pull/7 ada@acme.example sk-learn",
      "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "basic training of the bearer token model",
      "Downloading model-00001-of-00002.safetensors: 100% 4.98G/4.98G [00:12<00:00, 405MB/s]",
    ];
    const changed = lines.filter((line) => none(line) !== line);
    expect(changed).toStrictEqual([]);
    expect(none(lines.join("\n"))).toBe(lines.join("\n"));
  });

  it("hides what it hides once and for all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = redact(text + SECRET);
        expect(redact(once)).toBe(once);
      }),
      runs(500),
    );
  });
});
