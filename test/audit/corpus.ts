// A fixture file in, what to audit and what is expected out.
//
// Its first lines say `# target: NAME | args: … | resume: … | config: …`; `#! severity id, …` at the end of a line says
// what is found there. Errors and warnings are listed in full; of the notes, those that matter to the case.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AuditConfiguration, AuditRequest, SourceFiles } from "../../src/audit/audit.ts";

export const FIXTURES = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "fixtures", "audit");

export interface Fixture {
  readonly name: string;
  readonly source: string;
  readonly request: AuditRequest;
  /** `severity id line`. */
  readonly expected: readonly string[];
}

export const memoryFiles = (files: Readonly<Record<string, string>>): SourceFiles => ({
  read: async (file) => files[file] ?? { unreadable: "missing" },
});

export const diskFiles = (root: string): SourceFiles => ({
  read: async (file) =>
    existsSync(path.join(root, file))
      ? readFileSync(path.join(root, file), "utf8")
      : { unreadable: "missing" },
});

export interface ProjectFixture {
  readonly name: string;
  readonly folder: string;
  readonly request: AuditRequest;
  /** Folders that are on Python's path because the project is installed. */
  readonly installed: readonly string[];
}

/** Correct apps of several files; `audit.json` of each says what is launched. */
export function readProjects(): readonly ProjectFixture[] {
  const root = path.join(FIXTURES, "projects");
  return readdirSync(root)
    .sort()
    .map((name) => {
      const folder = path.join(root, name);
      const { installed = [], ...request } = JSON.parse(
        readFileSync(path.join(folder, "audit.json"), "utf8"),
      );
      return { name, folder, request: { resume: "inject", ...request }, installed };
    });
}

export function readCorpus(folder: string): readonly Fixture[] {
  const root = path.join(FIXTURES, folder);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".py"),
  );
  const all = names
    .sort()
    .map((name) => readFixture(name, filled(readFileSync(path.join(root, name), "utf8"))));
  // Line ends of Windows and of old Macs; git would not keep them in a file.
  const plain = all.find((one) => one.name === "target/found.py");
  if (plain === undefined) return all;
  const ends = [
    ["crlf", "\r\n"],
    ["cr", "\r"],
  ] as const;
  return [
    ...all,
    ...ends.map(([name, end]) => ({
      ...plain,
      name: `source/${name}.py`,
      source: plain.source.replaceAll("\n", end),
    })),
  ];
}

/** Made here, so that no file of the repository looks as if it held a token. */
const filled = (source: string): string =>
  source
    .replace("@HUGGING_FACE@", `hf_${"aB3dE5gH7j".repeat(4).slice(0, 34)}`)
    .replace("@MODAL@", `ak-${"Q3sT5vX7zA".repeat(3).slice(0, 22)}`);

export const FILE = "app.py";

function readFixture(name: string, source: string): Fixture {
  const lines = source
    .split("\n")
    .slice(0, 2)
    .filter((line) => /^\ufeff?# (?:target|args):/.test(line));
  const head = lines.map((line) => line.replace(/#!.*$/, "").replace(/^\ufeff?#\s*/, "")).join("|");
  const fields = new Map(
    head.split("|").map((part) => {
      const at = part.indexOf(":");
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const;
    }),
  );
  const resume = fields.get("resume");
  const target = fields.get("target") ?? "";
  return {
    name,
    source,
    request: {
      target: target === "" ? FILE : `${FILE}::${target}`,
      args: (fields.get("args") ?? "").split(" ").filter((word) => word !== ""),
      resume: resume === "off" || resume === "require" ? resume : "inject",
      configuration: readConfiguration(fields.get("config") ?? ""),
    },
    expected: readExpected(source),
  };
}

function readConfiguration(text: string): AuditConfiguration {
  const pairs = new Map(
    text.split(",").map((pair) => [pair.split("=")[0] ?? "", pair.split("=")[1] ?? ""] as const),
  );
  const number = (name: string) => (pairs.has(name) ? Number(pairs.get(name)) : undefined);
  const [needs, hours, dollars, gpuCount] = ["needs", "hours", "dollars", "gpus"].map(number);
  const price = number("H100");
  const available = pairs.get("available");
  return {
    ...(needs !== undefined && { needs }),
    ...(available !== undefined && { availableImports: [available] }),
    ...(price !== undefined && { gpuDollarsPerHour: { H100: price } }),
    limits: {
      ...(hours !== undefined && { hours }),
      ...(dollars !== undefined && { dollars }),
      ...(gpuCount !== undefined && { gpuCount }),
    },
  };
}

function readExpected(source: string): readonly string[] {
  return source.split("\n").flatMap((line, index) => {
    const marks = /#! (.*?)\s*$/.exec(line)?.[1];
    return marks === undefined ? [] : marks.split(", ").map((mark) => `${mark} ${index + 1}`);
  });
}
