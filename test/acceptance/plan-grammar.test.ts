// Arguments and targets of any kind, through the built launch: to a client that only writes down what it is given, and to the real one.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pair, startPair, waitFor } from "../support/stand-ins.ts";

const APP = `import json
import os
import modal

app = modal.App("grammar")


@app.function(timeout=600, retries=0)
def train(*arguments):
    place = arguments[0]
    with open(place + ".part", "w") as out:
        json.dump(arguments, out)
    os.rename(place + ".part", place)
`;

// Says that it is the client, lists nothing, and keeps the argument vector of a run that it then refuses.
const RECORDER = `#!/usr/bin/env python3
import json, os, sys
words = sys.argv[1:]
if words == ["--version"]:
    print("modal client version: 1.6.4")
elif words[:1] == ["run"]:
    json.dump(words, open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "argv.json"), "w"))
    sys.exit(1)
else:
    print("[]")
`;

let pair: Pair;
let folder: string;
const recorded = () => path.join(folder, "argv.json");

beforeAll(async () => {
  pair = await startPair({ secondaryLimits: false });
  mkdirSync(path.join(pair.workspace, "grammar"));
  writeFileSync(path.join(pair.workspace, "grammar", "app.py"), APP);
  folder = mkdtempSync(path.join(tmpdir(), "recorder-"));
  writeFileSync(path.join(folder, "recorder"), RECORDER);
  chmodSync(path.join(folder, "recorder"), 0o755);
});
afterAll(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
  rmSync(folder, { recursive: true, force: true });
});

const TARGET = "grammar/app.py::train";
const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

/** What a shell, the client's option parser or the runner would make something of; a placeholder is filled, so it has no brace. */
const piece = fc.constantFrom(
  ..."a=1 -x --name --detach -- -q $HOME $(id) `id` ; | & > * ? ~ # ! % \\ \" ' é 😀 ::error:: %0A".split(
    " ",
  ),
  " ",
  "\n",
  "\t",
);
const word = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(""))
  .filter((text) => !text.startsWith("resume="));
const words = fc.array(word, { maxLength: 5 });

async function launchRecorded(
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly argv: readonly string[] | undefined; readonly errors: number }> {
  rmSync(recorded(), { force: true });
  const launched = await pair.launch({
    name: "grammar",
    "modal-command": path.join(folder, "recorder"),
    ...inputs,
  });
  expect(launched.exitCode).toBe(1);
  const errors = launched.annotations.filter(({ level }) => level === "error").length;
  const argv: readonly string[] | undefined = existsSync(recorded())
    ? JSON.parse(readFileSync(recorded(), "utf8"))
    : undefined;
  return { argv, errors };
}

describe("a client that writes down what it is given", () => {
  it("gets every word of the arguments unchanged, after the target and our own options", async () => {
    await fc.assert(
      fc.asyncProperty(words, async (given) => {
        const { argv, errors } = await launchRecorded({ target: TARGET, args: given.map(quote).join(" ") });
        expect(errors).toBe(1);
        expect(argv?.slice(0, 3)).toEqual(["run", "--detach", "--name"]);
        expect(argv?.slice(4)).toEqual([TARGET, "--", ...given, "resume=true"]);
      }),
      { numRuns: 15 },
    );
  });

  it("gets a target as one word that is a file of the checkout, or is not started", async () => {
    const part = fc.constantFrom(
      "grammar/app.py",
      "app.py",
      "../",
      "/",
      "-",
      "-q",
      "::",
      "train",
      " ",
      ";",
      "grammar/",
      ".",
      "*",
    );
    const target = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(target, async (text) => {
        const { argv, errors } = await launchRecorded({ target: text, args: "a=1" });
        expect(errors).toBe(1);
        if (argv === undefined) return;
        expect(argv[4]).toBe(text.trim());
        expect(argv[4]).toMatch(/^[^-]/);
        const file = path.resolve(pair.workspace, argv[4]?.split("::")[0] ?? "");
        expect(existsSync(file) && file.startsWith(path.join(pair.workspace, path.sep))).toBe(true);
      }),
      { numRuns: 25, examples: [[TARGET], ["-q"], ["../app.py::train"], ["grammar/app.py"]] },
    );
  });
});

it("the real client hands every word to the function unchanged", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(words, async (given) => {
      run += 1;
      const place = path.join(folder, `arrived-${run}`);
      const all = [place, ...given];
      const launched = await pair.launch({ target: TARGET, name: "real", args: all.map(quote).join(" ") });
      expect(launched.exitCode, launched.log.join("\n")).toBe(0);
      await waitFor("the arguments", 60, async () => existsSync(place) || undefined);
      expect(JSON.parse(readFileSync(place, "utf8"))).toEqual([...all, "resume=true"]);
    }),
    { numRuns: 5 },
  );
});
