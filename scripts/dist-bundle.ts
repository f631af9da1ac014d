// The entries of src/entry in, one folder a bundle with the files it holds out; nothing is written but staged JavaScript.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { toAscii } from "./dist-ascii.ts";
import { minify } from "./dist-minify.ts";

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
/** Inside the checkout, so that packages resolve from it, and always the same, since module numbers come from it. */
const STAGE = path.join(ROOT, ".cache", "bundle");

interface NccOutput {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: Buffer | string }>>;
}
type Ncc = (file: string, options: Readonly<Record<string, unknown>>) => Promise<NccOutput>;

/** File contents by path relative to the bundle's folder. */
export type Bundle = ReadonlyMap<string, string>;

/** The names of src/entry/*.ts without the suffix, sorted. */
export function listEntries(): readonly string[] {
  const names = readdirSync(path.join(ROOT, "src", "entry"));
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -3))
    .sort();
}

function listSources(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).map((file) => path.join(folder, file));
}

function writeWhenDifferent(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    if (readFileSync(file, "utf8") === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(file, text);
}

/** Types are stripped here, because the bundler's own TypeScript loader refuses `.ts` imports. */
function stageSources(): void {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2024,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  for (const file of listSources(path.join(ROOT, "src"))) {
    const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
      compilerOptions: options,
      fileName: file,
    });
    writeWhenDifferent(path.join(STAGE, path.relative(ROOT, file)).replace(/\.ts$/, ".js"), outputText);
  }
}

// grpc-js carries these for two services of a gRPC server (channelz and ORCA), which read them only when such a
// server is made. A client never does.
const DROPPED = /^(proto|xds|protoc-gen-validate)\//;
const EXPECTED = /^(\d+\.index\.js|package\.json)$/;
const LICENSES = /-licenses\.txt$/;

interface Assets {
  readonly kept: ReadonlyArray<readonly [string, string]>;
  readonly licenses: readonly string[];
}

/** As minified code names the modules that others wrote. */
const BUNDLED = /^\s*\/\*! \.\/node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm;

/** The packages whose modules the minified code names. */
export function packagesIn(code: string): readonly string[] {
  return [...new Set([...code.matchAll(BUNDLED)].flatMap(([, name]) => (name === undefined ? [] : [name])))];
}

/** The bundler misses packages whose `exports` hide their manifest; they are added in its own form. */
function completeLicenses(texts: readonly string[], packages: readonly string[]): string {
  const named = new Set(texts.join("\n").split("\n"));
  const missing = packages
    .filter((name) => !named.has(name))
    .map((name) => {
      const folder = path.join(ROOT, "node_modules", name);
      const { license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined && typeof license !== "string")
        throw new Error(`the package ${name} comes without a license`);
      // Some packages name a license and forget its text.
      if (file === undefined)
        return `${name}\n${license}\nCopyright (c) ${author?.name ?? author ?? `the authors of ${name}`}\n`;
      return `${name}\n${license}\n${readFileSync(path.join(folder, file), "utf8")}`;
    });
  return [...texts, ...missing].sort().join("\n\n");
}

/** @throws Error on a file of a kind not seen before, since it may be one that is needed, or hold anything. */
function keepAssets(entry: string, assets: NccOutput["assets"]): Assets {
  const kept: Array<readonly [string, string]> = [];
  const licenses: string[] = [];
  for (const [name, { source }] of Object.entries(assets)) {
    if (DROPPED.test(name)) continue;
    if (LICENSES.test(name)) {
      licenses.push(source.toString());
      continue;
    }
    if (!EXPECTED.test(name))
      throw new Error(
        `the bundle of ${entry} comes with ${name}: keep it or drop it in scripts/dist-bundle.ts`,
      );
    kept.push([name, source.toString()]);
  }
  return { kept, licenses };
}

/** The bundler puts in where a module stood when it was built; where the bundle stands when it runs is meant. */
function withoutBuildPlace(text: string): string {
  const place = pathToFileURL(ROOT).href.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`(["'])${place}/[^"'\n]*\\1`, "g"), "import.meta.url");
}

/**
 * The package for artifacts zips and sends in blocks of 8 MiB, of which it holds six and more at a time. A blob may have
 * 50,000 blocks, so blocks of 1 MiB are enough for any artifact.
 */
const BLOCK = /(function getUploadChunkSize\(\) \{\s+return )8 \* 1024 \* 1024;/;

/** @throws Error where the package no longer says it in these words */
function withSmallBlocks(text: string): string {
  if (!text.includes("function getUploadChunkSize")) return text;
  if (!BLOCK.test(text)) throw new Error("getUploadChunkSize of @actions/artifact is not what it was");
  return text.replace(BLOCK, (_, start: string) => `${start}1024 * 1024;`);
}

const REGISTRIES =
  /registry\.npmjs\.org|registry\.yarnpkg\.com|npm\.pkg\.github\.com|pypi\.org|files\.pythonhosted\.org/;

/** Traces of the machine or of a package registry, each as `file: the text around it`. */
export function findTraces(bundle: Bundle): readonly string[] {
  // A home such as /root is in every container image, so it gives no machine away.
  const homes = /^\/(home|Users)\//.test(homedir()) ? [`${homedir()}/`] : [];
  const places = [ROOT, ...homes].map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const trace = new RegExp(`.{0,60}(?:${[...places, REGISTRIES.source].join("|")}).{0,60}`);
  const found: string[] = [];
  for (const [file, text] of bundle) {
    const [excerpt] = trace.exec(text) ?? [];
    if (excerpt !== undefined) found.push(`${file}: ${excerpt}`);
  }
  return found;
}

/**
 * Builds one entry. The same sources and packages give the same bytes, wherever the checkout is.
 * @throws Error for a file of an unknown kind, or a trace of this machine or of a package registry.
 */
export async function bundleEntry(entry: string): Promise<Bundle> {
  stageSources();
  // The bundler is CommonJS without types; its answer is described by NccOutput.
  const ncc = createRequire(import.meta.url)("@vercel/ncc") as Ncc;
  const staged = path.join(STAGE, "src", "entry", `${entry}.js`);
  const { code, assets } = await ncc(staged, {
    esm: true,
    cache: false,
    quiet: true,
    // One for each chunk; under one name the last would replace the others.
    license: "[id]-licenses.txt",
  });
  const { kept, licenses } = keepAssets(entry, assets);
  const scripts = [["index.js", code] as const, ...kept].map(
    ([name, text]) => [name, reworked(name, text)] as const,
  );
  const packages = packagesIn(scripts.map(([, text]) => text).join("\n"));
  const terms = withoutBuildPlace(completeLicenses(licenses, packages));
  const bundle = new Map([...scripts, ["licenses.txt", terms] as const].sort());
  const traces = findTraces(bundle);
  if (traces.length > 0)
    throw new Error(`the bundle of ${entry} holds traces of this machine:\n${traces.join("\n")}`);
  return bundle;
}

function reworked(name: string, text: string): string {
  const placeless = withoutBuildPlace(text);
  return name.endsWith(".js") ? toAscii(minify(name, withSmallBlocks(placeless))) : placeless;
}

/** Writes a bundle into an empty folder. */
export function writeBundle(folder: string, bundle: Bundle): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of bundle) writeFileSync(path.join(folder, name), text);
}
