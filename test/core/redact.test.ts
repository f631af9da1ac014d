import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/core/redact.ts";
import { runs } from "../support/hostile-arbitrary.ts";
import { epochLine, TRACEBACK } from "../support/run-log.ts";

const SECRET = `p4ss/wörd+"q" & $it's\\more=<`;
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
  { name: "in single quotes of a shell", encode: (text) => `'${text.replaceAll("'", "'\\''")}'` },
  { name: "quoted by Python for a shell", encode: (text) => `'${text.replaceAll("'", "'\"'\"'")}'` },
  { name: "in double quotes of a shell", encode: (text) => `"${text.replace(/["$`\\!]/g, "\\$&")}"` },
  { name: "as printf %q writes it", encode: (text) => text.replace(/(?![\w./:=@%+,-])[ -~]/g, "\\$&") },
  { name: "in quotes of Python", encode: (text) => `'${text.replace(/['\\]/g, "\\$&")}'` },
  {
    name: "in HTML",
    encode: (text) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
  },
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

  it("hides a known value with blanks or of several lines, wherever lines are wrapped", () => {
    const word = fc.string({ minLength: 4, maxLength: 12 });
    const secret = fc
      .tuple(fc.array(word, { minLength: 3, maxLength: 5 }), fc.constantFrom(" ", "\n", "\t", " \n  "))
      .map(([words, between]) => `x${words.join(between)}x`);
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(...ENCODINGS),
        fc.integer({ min: 3, max: 30 }),
        fc.constantFrom("\n", "\n  ", "\r\n\t", "\n\n"),
        (text, { encode }, width, lineBreak) => {
          const encoded = encode(text);
          const wrapped = encoded.match(new RegExp(`[^]{1,${width}}`, "g"))?.join(lineBreak) ?? "";
          const bare = (some: string): string => some.replace(/\s/g, "");
          const output = bare(createRedactor([text])(`begin ${wrapped} end`));
          expect(survives(output, bare(text), (some) => bare(encode(some)))).toBe(false);
          expect(output.startsWith("begin")).toBe(true);
        },
      ),
      runs(100),
    );
  });

  it("hides a value of thousands of characters, in one line and in many", () => {
    const long = Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 36).toString(36)).join("");
    const hide = createRedactor([long]);
    expect(hide(`a ${long} b`)).toBe("a *** b");
    const encoded = Buffer.from(long).toString("base64");
    const lines = encoded.match(/.{1,76}/g) ?? [];
    expect(hide(lines.join("\n  "))).not.toContain(encoded.slice(8, 40));
    expect(hide(`a ${encodeURIComponent(long).replaceAll("a", "%61")} b`)).toBe("a *** b");
  });

  it("hides what is encoded right behind another percent sign", () => {
    const known = "d0,known value";
    const hide = createRedactor([known]);
    expect(hide(`100%${encodeURIComponent(known)}`)).toBe("100%d0***");
    expect(hide(`100%\n${encodeURIComponent(known)}\nx`)).toBe("100%\n***\nx");
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
    {
      name: "an organisation's Hugging Face token",
      given: fake("api_", "org_", "aBc".repeat(12)),
      expected: "***",
    },
    {
      name: "a newer W&B key",
      given: `wandb ${fake("wandb", "_v1_", "aB3_".repeat(12))}`,
      expected: "wandb ***",
    },
    { name: "an OpenAI key", given: `key: ${fake("s", "k-", "aB3d".repeat(12))}`, expected: "key: ***" },
    { name: "an OpenAI project key", given: fake("s", "k-proj-", "aB3_-".repeat(12)), expected: "***" },
    { name: "an Anthropic key", given: fake("s", "k-ant-api03-", "aB3_-".repeat(12)), expected: "***" },
    { name: "a Stripe key", given: `(${fake("s", "k_live_", "aB3d".repeat(6))})`, expected: "(***)" },
    { name: "a restricted Stripe key", given: fake("r", "k_test_", "aB3d".repeat(6)), expected: "***" },
    { name: "a Stripe webhook secret", given: fake("wh", "sec_", "aB3d".repeat(8)), expected: "***" },
    {
      name: "an npm token",
      given: `//x/:_auth ${fake("np", "m_", "aB3d".repeat(9))}`,
      expected: "//x/:_auth ***",
    },
    { name: "a PyPI token", given: fake("py", "pi-AgEIcHlwaS5vcmc", "aB3_-".repeat(12)), expected: "***" },
    {
      name: "a JWT",
      given: `t ${fake("ey", "JhbGciOiJIUzI1NiJ9")}.${fake("ey", "JzdWIiOiIxMjM0In0")}.${"aB3_-".repeat(6)}`,
      expected: "t ***",
    },
    { name: "a GitHub refresh token", given: fake("gh", "r_", "A1".repeat(38)), expected: "***" },
    { name: "a GitHub user token of an app", given: fake("gh", "u_", "A1".repeat(18)), expected: "***" },
    { name: "a GitLab token", given: fake("gl", "pat-", "aB3_-".repeat(4)), expected: "***" },
    { name: "a Google API key", given: fake("AI", "za", "aB3_-".repeat(7)), expected: "***" },
    { name: "a Google access token", given: fake("ya", "29.", "aB3_-".repeat(20)), expected: "***" },
    { name: "a Google client secret", given: fake("GOC", "SPX-", "aB3_-".repeat(6)), expected: "***" },
    { name: "a Groq key", given: fake("gs", "k_", "aB3d".repeat(13)), expected: "***" },
    { name: "a Replicate token", given: fake("r", "8_", "aB3d".repeat(9)), expected: "***" },
    { name: "an NVIDIA key", given: fake("nv", "api-", "aB3_-".repeat(12)), expected: "***" },
    { name: "a Databricks token", given: fake("da", "pi", "0a1b".repeat(8)), expected: "***" },
    { name: "a Docker token", given: fake("dckr", "_pat_", "aB3_-".repeat(6)), expected: "***" },
    {
      name: "a SendGrid key",
      given: fake("S", "G.", "aB3_-".repeat(4), ".", "aB3_-".repeat(8)),
      expected: "***",
    },
    {
      name: "AWS credentials as JSON",
      given: `{"SecretAccessKey": "${"a/B1".repeat(10)}", "SessionToken": "${"a/B1".repeat(40)}"}`,
      expected: '{"SecretAccessKey": "***", "SessionToken": "***"}',
    },
    {
      name: "an address signed for S3",
      given: `https://b.s3.amazonaws.com/k?X-Amz-Expires=60&X-Amz-Signature=${"0a1b".repeat(16)}`,
      expected: "https://b.s3.amazonaws.com/k?X-Amz-Expires=60&X-Amz-Signature=***",
    },
    {
      name: "an Azure SAS",
      given: `https://a.blob.core.windows.net/c?sv=2024-08-04&sp=r&sig=${"aB3%2F".repeat(8)}%3D`,
      expected: "https://a.blob.core.windows.net/c?sv=2024-08-04&sp=r&sig=***",
    },
    {
      name: "an Azure connection string",
      given: `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${"aB3/".repeat(21)}ab==;EndpointSuffix=x`,
      expected: "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=***;EndpointSuffix=x",
    },
    {
      name: "an Azure service bus",
      given: `Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=${"aB3/".repeat(10)}abc=`,
      expected: "Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=***",
    },
    { name: "a password", given: 'cfg {"password": "hunter22x"}', expected: 'cfg {"password": "***"}' },
    {
      name: "a header with a key",
      given: "x-api-key: abcdef123456",
      expected: "x-api-key: ***",
    },
    {
      name: "a token as the user of an address",
      given: `git clone https://${"a1B2".repeat(6)}@git.example/x`,
      expected: "git clone https://***@git.example/x",
    },
    {
      name: "a service account",
      given: JSON.stringify({
        private_key: `${fake("-----BEGIN PRIV", "ATE KEY-----")}\n${"aB3/".repeat(16)}\n${fake("-----END PRIV", "ATE KEY-----")}\n`,
      }),
      expected: '{"private_key":"***\\n"}',
    },
    {
      name: "the end of a private key",
      given: `loss 0.5\ndone\n${"aB3/".repeat(16)}\n  ${"aB3/".repeat(16)}\nab==\n${fake("-----END RSA PRIV", "ATE KEY-----")}\nb`,
      expected: "loss 0.5\ndone\n***\n***\n***\n***\nb",
    },
    {
      name: "the end of a private key in JSON",
      given: `B3/${"aB3/".repeat(16)}\\nab==\\n${fake("-----END PRIV", "ATE KEY-----")}\\n"}`,
      expected: '***\\n"}',
    },
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
      "password: required secret=<hidden> pad_token: <|endoftext2|> api_key=None access_token: missing",
      "sk-learn-random-forest-baseline-2025 as-is-baseline-run-with-more-data task-2024-AB",
      "hf_hub_download mask_live_tokens disk_test_suite_of_many_long_names r8_1 dapi_version sigmoid sig=0.5",
      "https://user@example.org ssh://git@github.com:22/x git+https://github.com/acme/digits@main",
      "done",
      "aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQg",
      "msg.payload SG.a.b whsec AccountName=a signature=none",
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
