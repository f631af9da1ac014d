// Comment commands: what is one, what nearly is, and that nothing outside the grammar ever starts anything.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../src/core/gate-command.ts";
import { Refusal } from "../../src/core/gate-refusal.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

describe("commands", () => {
  it.each([
    {
      body: `/experiment digits @${SHA}`,
      command: { kind: "start", experiment: "digits", args: [], sha: SHA },
    },
    {
      body: `/experiment digits   @${SHA}\r\n`,
      command: { kind: "start", experiment: "digits", args: [], sha: SHA },
    },
    {
      body: `/experiment a.b-c_9 epochs=3 note='two words' --flag @${SHA}`,
      command: {
        kind: "start",
        experiment: "a.b-c_9",
        args: ["epochs=3", "note=two words", "--flag"],
        sha: SHA,
      },
    },
    {
      body: `/experiment digits mail=@home @${SHA}`,
      command: { kind: "start", experiment: "digits", args: ["mail=@home"], sha: SHA },
    },
    {
      body: "/experiment digits --continue 0123456789ab",
      command: { kind: "continue", experiment: "digits", key: "0123456789ab", sha: undefined },
    },
    {
      body: `/experiment digits --continue 0123456789ab @${SHA}`,
      command: { kind: "continue", experiment: "digits", key: "0123456789ab", sha: SHA },
    },
    { body: "/stop digits", command: { kind: "stop", experiment: "digits" } },
    { body: "/stop digits \n", command: { kind: "stop", experiment: "digits" } },
  ])("$body", ({ body, command }) => {
    expect(parseCommand(body)).toStrictEqual(command);
  });

  it.each([
    "",
    "Looks good",
    ` /experiment digits @${SHA}`,
    `\n/experiment digits @${SHA}`,
    `> /experiment digits @${SHA}`,
    `\`/experiment digits @${SHA}\``,
    `\`\`\`\n/experiment digits @${SHA}\n\`\`\``,
    `    /experiment digits @${SHA}`,
    `Please /experiment digits @${SHA}`,
    `/experiments digits @${SHA}`,
    `/Experiment digits @${SHA}`,
    `/experimentdigits @${SHA}`,
    "/stopping digits",
    `／experiment digits @${SHA}`,
    `/ехperiment digits @${SHA}`,
    `\u200b/experiment digits @${SHA}`,
  ])("%j is none", (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  it.each([
    "/experiment",
    "/stop",
    "/experiment digits",
    "/experiment digits @main",
    "/experiment digits @0123456",
    `/experiment digits @${SHA.toUpperCase()}`,
    `/experiment digits @${SHA}0`,
    `/experiment @${SHA}`,
    `/experiment ../x @${SHA}`,
    `/experiment dígits @${SHA}`,
    `/experiment digits 'open @${SHA}`,
    `/experiment digits @${SHA} epochs=3`,
    `/experiment digits epochs=3@${SHA}`,
    `/experiment digits @${SHA}\n/stop digits`,
    `/experiment digits\n@${SHA}`,
    `/experiment digits a\u0000b @${SHA}`,
    `/experiment digits a\u001bb @${SHA}`,
    `/experiment digits ${"x".repeat(1000)} @${SHA}`,
    "/experiment digits --continue",
    "/experiment digits --continue KEY",
    "/experiment digits --continue 0123456789ab more",
    "/stop digits now",
    "/stop digits @main",
    "/stop digits\nthanks",
  ])("%j nearly is one, and is refused with the forms", (body) => {
    expect(() => parseCommand(body)).toThrow(Refusal);
    try {
      parseCommand(body);
    } catch (error) {
      expect(error).toMatchObject({ reason: "bad-command", next: expect.stringContaining("@COMMIT") });
    }
  });

  /** The grammar in other words than the parser's. */
  const FORM =
    /^\/(?:stop[\t ]+[A-Za-z0-9][\w.-]{0,63}[\t ]*|experiment[\t ]+[A-Za-z0-9][\w.-]{0,63}(?:[\t ][^\r\n]*)?)[\r\n]*$/;

  it("5,000 changed commands: what is accepted has the form, a whole commit or key, and round trips", () => {
    const whole = [
      `/experiment digits epochs=3 @${SHA}`,
      "/experiment digits --continue 0123456789ab",
      `/experiment digits --continue 0123456789ab @${SHA}`,
      "/stop digits",
    ];
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        " ",
        "\n",
        "\t",
        "@",
        "/",
        "'",
        '"',
        "\\",
        "`",
        "\u00a0",
        "\u2028",
        SHA,
        "--continue",
        "digits",
      ),
    );
    const change = fc.record({ at: fc.nat(80), cut: fc.nat(6), put: piece });
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          const body = changes.reduce(
            (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
            text,
          );
          let command: ReturnType<typeof parseCommand>;
          try {
            command = parseCommand(body);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
            return;
          }
          if (command === undefined) return;
          expect(body).toMatch(FORM);
          expect(command.experiment).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
          if (command.kind === "start") {
            expect(command.sha).toMatch(/^[0-9a-f]{40}$/);
            expect(body).toContain(`@${command.sha}`);
          }
          if (command.kind === "continue") expect(command.key).toMatch(/^[a-z0-9]{6,32}$/);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
