import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArguments } from "../../src/core/arguments.ts";
import { InputError } from "../../src/core/errors.ts";

test.each([
  { name: "empty", given: "", expected: [] },
  { name: "white space only", given: " \n\t ", expected: [] },
  {
    name: "words over several lines",
    given: "epochs=25\n  learning_rate=0.1 ",
    expected: ["epochs=25", "learning_rate=0.1"],
  },
  { name: "double quotes keep spaces", given: 'name="a b" c', expected: ["name=a b", "c"] },
  { name: "single quotes keep everything", given: `'a "b" \\ $HOME'`, expected: ['a "b" \\ $HOME'] },
  { name: "escapes in double quotes", given: '"a \\" \\\\ \\n"', expected: ['a " \\ \\n'] },
  { name: "a backslash keeps the next character", given: "a\\ b", expected: ["a b"] },
  { name: "an empty word", given: "a '' b", expected: ["a", "", "b"] },
  {
    name: "nothing is expanded",
    given: "$HOME `ls` *.py ; rm | x && y",
    expected: ["$HOME", "`ls`", "*.py", ";", "rm", "|", "x", "&&", "y"],
  },
  { name: "pieces join", given: `a"b"'c'd`, expected: ["abcd"] },
])("$name", ({ given, expected }) => {
  expect(parseArguments("args", given)).toEqual(expected);
});

test.each([{ given: 'a "b' }, { given: "it's" }, { given: "a \\" }, { given: "a\0b" }])(
  "refuses $given",
  ({ given }) => {
    expect(() => parseArguments("args", given)).toThrow(InputError);
    expect(() => parseArguments("args", given)).toThrow(/The input args is "/);
  },
);

test("words quoted one by one come back unchanged", () => {
  const quote = (word: string): string => `'${word.replaceAll("'", `'"'"'`)}'`;
  fc.assert(
    fc.property(fc.array(fc.string().filter((word) => !word.includes("\0"))), (words) => {
      expect(parseArguments("args", words.map(quote).join(" "))).toEqual(words);
    }),
    { numRuns: 500 },
  );
});
