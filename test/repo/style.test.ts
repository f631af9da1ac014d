// File sizes, names and forbidden words: the parts of the house style that the linter does not check.
import { homedir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles, ROOT, readRepositoryFile } from "../support/repository.ts";

const files = listFiles();
const code = files.filter((name) => /^(src|local|scripts)\/.*\.(ts|mjs)$/.test(name));
const tests = files.filter((name) => /^test\/.*\.ts$/.test(name));
// Bundles and locks are made by tools; pictures are no text. The bundles are searched where they are built.
const texts = files.filter(
  (name) => !/^(dist\/|package-lock\.json$|requirements\.txt$)|\.(png|gif|ico|woff2?|binpb)$/.test(name),
);

/** Names of the files whose text matches, this file's own patterns left out. */
function matching(names: readonly string[], pattern: RegExp): readonly string[] {
  const own = "test/repo/";
  return names.filter((name) => !name.startsWith(own) && pattern.test(readRepositoryFile(name)));
}

describe("files", () => {
  it("have 200 lines at most", () => {
    const long = code.map((name) => [name, readRepositoryFile(name).trimEnd().split("\n").length] as const);
    expect(long.filter(([, lines]) => lines > 200)).toStrictEqual([]);
  });

  it("are named after what they hold, in kebab case", () => {
    const vague = /^(utils?|helpers?|common|managers?|misc)$/;
    const parts = (name: string) => name.split(/[/.-]/);
    expect([...code, ...tests].filter((name) => parts(name).some((part) => vague.test(part)))).toStrictEqual(
      [],
    );
    expect(code.filter((name) => !/^[a-z0-9-]+\.(ts|mjs)$/.test(path.posix.basename(name)))).toStrictEqual(
      [],
    );
  });

  it("open with a comment that says what they are", () => {
    const modules = code.filter((name) => name.endsWith(".ts"));
    expect(modules.filter((name) => !/^(#!.*\n)?\/\/ /.test(readRepositoryFile(name)))).toStrictEqual([]);
  });
});

describe("tests", () => {
  it("mock no module and leave none out", () => {
    expect(matching(tests, /\bvi\.(mock|doMock)\b|\b(it|test|describe)\.(only|skip|todo)\b/)).toStrictEqual(
      [],
    );
  });
});

describe("texts", () => {
  // A home such as /root is in every container image, so it gives no machine away.
  it("hold no path of this machine", () => {
    const places = [ROOT, ...(/^\/(home|Users)\//.test(homedir()) ? [homedir()] : [])];
    const escaped = places.map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const machine = new RegExp(`(?<![\\w$}./-])(?:${escaped.join("|")})/`);
    expect(matching(texts, machine)).toStrictEqual([]);
  });

  it("name no package registry", () => {
    const registry =
      /registry\.npmjs\.org|registry\.yarnpkg\.com|npm\.pkg\.github\.com|\/\/pypi\.org|files\.pythonhosted\.org|proxy\.golang\.org/;
    expect(matching([...texts, "package-lock.json", "requirements.txt"], registry)).toStrictEqual([]);
  });

  it("leave nothing for later", () => {
    expect(matching(texts, /\b(TODO|FIXME|XXX|HACK)\b/)).toStrictEqual([]);
  });
});
