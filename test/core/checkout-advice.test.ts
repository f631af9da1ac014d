// What a checkout left out is named by the input of actions/checkout that brings it.
import { expect, test } from "vitest";
import { isLfsPointer, submoduleOf } from "../../src/core/checkout-advice.ts";

const MODULES = `[submodule "models"]
\tpath = libs/models
\turl = ../models
[submodule "data"]
  path=data/
`;

test.each([
  ["libs/models/train.py", "libs/models"],
  ["data/app.py", "data/"],
  ["libs/models", undefined],
  ["libs/models2/train.py", undefined],
  ["train.py", undefined],
])("%s lies in the submodule %s", (place, folder) => {
  expect(submoduleOf(MODULES, place)).toBe(folder);
});

test("only the pointer itself is one", () => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n";
  expect(isLfsPointer(pointer)).toBe(true);
  expect(isLfsPointer(`# ${pointer}`)).toBe(false);
  expect(isLfsPointer(pointer + "x".repeat(2000))).toBe(false);
  expect(isLfsPointer("import modal\n")).toBe(false);
});
