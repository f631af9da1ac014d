// The cases of the runner's own tests for command parsing, and the stream rules that decide what a line is.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcileSpan } from "../../local/runner/annotation-place.ts";
import { createInterpreter, type StepScope } from "../../local/runner/command-interpreter.ts";
import { createJobLog } from "../../local/runner/job-log.ts";
import { createLineSplitter } from "../../local/runner/line-splitter.ts";
import { createSecretMasker } from "../../local/runner/secret-masker.ts";
import { parseCommand, parseLegacyCommand } from "../../local/runner/workflow-command.ts";

const KNOWN = new Set(["do-something"]);

function createScope(echo = false): StepScope {
  const masker = createSecretMasker();
  const log = createJobLog({ masker, stepDebug: echo });
  const workspace = "/home/runner/work/repo/repo";
  return { log, masker, workspace, outputs: new Map(), state: new Map(), commands: [], echo, failed: false };
}

function run(lines: readonly string[], scope = createScope()): StepScope {
  const interpreter = createInterpreter(scope);
  for (const line of lines) interpreter.handle(line);
  return scope;
}

describe("parseCommand", () => {
  it.each([
    { line: "::do-something k1=v1,::msg", properties: { k1: "v1" }, value: "msg" },
    { line: "::do-something::", properties: {}, value: "" },
    {
      line: "::do-something k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,",
      properties: { k1: ";=,=\r=\n=]=:" },
      value: ";-\r-\n-]-:-,",
    },
    {
      line: "::do-something k1=;=%252C=%250D=%250A=]=%253A,::;-%250D-%250A-]-:-,",
      properties: { k1: ";=%2C=%0D=%0A=]=%3A" },
      value: ";-%0D-%0A-]-:-,",
    },
    { line: "::do-something k1=,k2=,::", properties: {}, value: "" },
    { line: "::do-something k1=v1::", properties: { k1: "v1" }, value: "" },
    { line: "   ::do-something k1=v1,::msg", properties: { k1: "v1" }, value: "msg" },
    { line: "::DO-Something K1=a,k1=b::msg", properties: { K1: "b" }, value: "msg" },
    { line: "::do-something k1==v1::msg", properties: { k1: "v1" }, value: "msg" },
    { line: "::do-something::%3A%2C stay in the value", properties: {}, value: "%3A%2C stay in the value" },
    { line: "\u0085\t::do-something::msg", properties: {}, value: "msg" },
    { line: "::do-something:\u200b:msg", properties: {}, value: ":msg" },
  ])("reads $line", ({ line, properties, value }) => {
    const command = parseCommand(line, KNOWN);
    expect(command).toMatchObject({ properties, value });
    expect(command?.name.toLowerCase()).toBe("do-something");
  });

  it.each([
    "   >>>   ::do-something k1=v1,::msg",
    "::do-something k1=v1",
    "::do-other::msg",
    ":: do-something::msg",
    "\ufeff::do-something::msg",
    "\u200b::do-something::msg",
    "",
  ])("takes %j for text", (line) => {
    expect(parseCommand(line, KNOWN)).toBeUndefined();
  });
});

describe("parseLegacyCommand", () => {
  it.each([
    { line: "##[do-something k1=v1;]msg", properties: { k1: "v1" }, value: "msg" },
    { line: "##[do-something]", properties: {}, value: "" },
    {
      line: "##[do-something k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D",
      properties: { k1: ";=\r=\n=]" },
      value: ";-\r-\n-]",
    },
    {
      line: "##[do-something k1=%253B=%250D=%250A=%255D;]%253B-%250D-%250A-%255D",
      properties: { k1: "%3B=%0D=%0A=%5D" },
      value: "%3B-%0D-%0A-%5D",
    },
    { line: "##[do-something k1=;k2=;]", properties: {}, value: "" },
    { line: ">>>   ##[do-something k1=v1;]msg", properties: { k1: "v1" }, value: "msg" },
  ])("reads $line", ({ line, properties, value }) => {
    expect(parseLegacyCommand(line, KNOWN)).toStrictEqual({ name: "do-something", properties, value });
  });

  it.each(["##[do-other]msg", "##[do-something msg", "## [do-something]msg"])("takes %j for text", (line) => {
    expect(parseLegacyCommand(line, KNOWN)).toBeUndefined();
  });
});

describe("reconcileSpan", () => {
  it.each([
    {
      name: "columns on different lines",
      given: { line: "1", endLine: "2", col: "1", endColumn: "2" },
      expected: { line: "1", endLine: "2" },
    },
    { name: "columns without a line", given: { col: "1", endColumn: "2" }, expected: {} },
    { name: "an end line alone", given: { endLine: "1" }, expected: { line: "1", endLine: "1" } },
    {
      name: "an end column alone",
      given: { line: "1", endColumn: "2" },
      expected: { line: "1", col: "2", endColumn: "2" },
    },
    { name: "lines in the wrong order", given: { line: "4", endLine: "3" }, expected: {} },
    {
      name: "columns in the wrong order",
      given: { line: "1", endLine: "1", col: "3", endColumn: "2" },
      expected: { line: "1", endLine: "1" },
    },
    {
      name: "a whole span",
      given: { line: "1", endLine: "1", col: "1", endColumn: "2" },
      expected: { line: "1", endLine: "1", col: "1", endColumn: "2" },
    },
    { name: "a line and a column", given: { line: "1", col: "1" }, expected: { line: "1", col: "1" } },
  ])("$name", ({ given, expected }) => {
    expect(reconcileSpan(given)).toStrictEqual(expected);
  });
});

describe("createInterpreter", () => {
  it.each(["::stopToken::", "##[stopToken]", "::STOPTOKEN::"])("resumes on %s alone", (resume) => {
    const scope = run(["##[stop-commands]stopToken", "::error::text", "##[other]", resume, "::error::real"]);
    expect(scope.commands.map(({ name }) => name.toLowerCase())).toStrictEqual([
      "stop-commands",
      "stoptoken",
      "error",
    ]);
    expect(scope.log.annotations.map(({ message }) => message)).toStrictEqual(["real"]);
    expect(scope.masker.mask("stopToken")).toBe("***");
  });

  it.each(["stop-commands", "", "set-env", "Set-Env", "pause-logging"])(
    "refuses the stop token %j",
    (token) => {
      expect(() => run([`::stop-commands::${token}`])).toThrow();
    },
  );

  it("does not mask a stop token of six characters or less", () => {
    expect(run(["::stop-commands::abcdef"]).masker.mask("abcdef")).toBe("abcdef");
  });

  it.each(["::set-env name=foo::bar", "##[set-env name=foo]bar", "::add-path::/bin"])(
    "refuses %s and fails the step",
    (line) => {
      const scope = run([line]);
      expect(scope.failed).toBe(true);
      expect(scope.log.annotations.map(({ level }) => level)).toStrictEqual(["error", "error"]);
      expect(scope.commands).toHaveLength(1);
    },
  );

  it.each([
    { lines: ["::echo::on"], echo: true, failed: false },
    { lines: ["::echo::on", "::echo::off"], echo: false, failed: false },
    { lines: ["::echo::ON"], echo: true, failed: false },
    { lines: ["::echo::ON", "::echo::Off   "], echo: false, failed: false },
    { lines: ["::echo::invalid"], echo: false, failed: true },
    { lines: ["::echo::"], echo: false, failed: true },
  ])("echo after $lines", ({ lines, echo, failed }) => {
    expect(run(lines)).toMatchObject({ echo, failed });
  });

  it("echoes commands when asked, but never those that hide themselves", () => {
    const scope = run(["::echo::on", "::set-output name=a::b", "::add-mask::hunter22", "::error::x"]);
    expect(scope.log.lines).toStrictEqual(["::set-output name=a::b", "::add-mask::***", "##[error]x"]);
  });

  it("masks a value of several lines by line and as a whole, and no white space", () => {
    const { masker } = run(["::add-mask::abc%0Ddef%0Aghi%0D%0Ajkl", "::add-mask:: %0D  %0A   %0D%0A    %0D"]);
    for (const part of ["abc", "def", "ghi", "jkl", "abc\rdef\nghi\r\njkl"])
      expect(masker.mask(part)).toBe("***");
    for (const blank of ["", " ", "  ", "   ", "    "]) expect(masker.mask(blank)).toBe(blank);
  });

  it("sets outputs and state over stdout, and wants a name for them", () => {
    const scope = run(["::set-output name=foo::bar", "::save-state name=s::1"]);
    expect([...scope.outputs, ...scope.state]).toStrictEqual([
      ["foo", "bar"],
      ["s", "1"],
    ]);
    expect(run(["::set-output::bar"]).failed).toBe(true);
    expect(run(["::save-state name=::1"]).failed).toBe(true);
  });

  it("shows debug lines only with step debug", () => {
    expect(run(["::debug::one%0Atwo"]).log.lines).toStrictEqual([]);
    expect(run(["::debug::one%0Atwo"], createScope(true)).log.debugLines).toStrictEqual(["one", "two"]);
  });

  it("places an annotation relative to the workspace, and marks those GitHub drops", () => {
    const scope = run([
      "::error file=/home/runner/work/repo/repo/src/a.ts,line=3,title=T%3A::m",
      ...Array.from({ length: 10 }, (_, index) => `::error::${index}`),
      "::warning::w",
    ]);
    expect(scope.log.annotations[0]).toStrictEqual({
      level: "error",
      message: "m",
      file: "src/a.ts",
      line: 3,
      title: "T:",
      kept: true,
    });
    expect(scope.log.annotations.map(({ kept }) => kept)).toStrictEqual([
      ...Array(10).fill(true),
      false,
      true,
    ]);
  });

  it.each([
    ["##[start-action id=x]", "##[\\start-action id=x]"],
    ["before ##[end-action id=x]", "before ##[\\end-action id=x]"],
    ["##[command]ls", "##[command]ls"],
  ])("shows %s as %s", (line, shown) => {
    expect(run([line]).log.lines).toStrictEqual([shown]);
  });
});

describe("createLineSplitter", () => {
  function split(bytes: Buffer, cuts: readonly number[]): readonly string[] {
    const lines: string[] = [];
    const splitter = createLineSplitter((line) => lines.push(line));
    const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
    let from = 0;
    for (const end of ends) {
      splitter.push(bytes.subarray(from, end));
      from = end;
    }
    splitter.end();
    return lines;
  }

  it.each([
    ["a\nb", ["a", "b"]],
    ["a\r\nb\n", ["a", "b"]],
    ["a\r::error::b", ["a", "::error::b"]],
    ["a\r\r\n\nb\r", ["a", "", "", "b"]],
    ["", []],
  ])("cuts %j", (text, expected) => {
    expect(split(Buffer.from(text), [])).toStrictEqual(expected);
  });

  it("gives the same lines however the bytes arrive", () => {
    const text = fc
      .array(fc.constantFrom("\r", "\n", "a", "é", "🙂", "::error::", "##[x]"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 200 })), (value, cuts) => {
        const bytes = Buffer.from(value);
        expect(split(bytes, cuts)).toStrictEqual(split(bytes, []));
      }),
    );
  });
});
