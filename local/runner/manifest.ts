// A folder in, what its action.yml says out: inputs with their defaults, and the scripts of pre, main and post.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { type ExpressionScope, fillIn } from "./expression.ts";

export interface ManifestInput {
  readonly default: string;
  readonly deprecation?: string;
}
export interface Manifest {
  readonly name: string;
  readonly folder: string;
  readonly inputs: Readonly<Record<string, ManifestInput>>;
  /** Absolute paths of scripts; a condition without one given is `always()`. */
  readonly main: string;
  readonly pre?: { readonly script: string; readonly condition: string };
  readonly post?: { readonly script: string; readonly condition: string };
}

type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown, what: string, file: string): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`${file}: ${what} must be a mapping`);
  }
  return Object.fromEntries(Object.entries(value));
}

function readInputs(value: unknown, file: string): Manifest["inputs"] {
  const inputs = Object.entries(value === undefined ? {} : mapping(value, "inputs", file));
  return Object.fromEntries(
    inputs.map(([name, body]) => {
      const fields = mapping(body, `the input ${name}`, file);
      const deprecation = fields["deprecationMessage"];
      return [
        name,
        {
          default: String(fields["default"] ?? ""),
          ...(deprecation !== undefined && { deprecation: String(deprecation) }),
        },
      ];
    }),
  );
}

function scriptPath(folder: string, value: unknown, what: string): string {
  const script = path.resolve(folder, String(value));
  if (!existsSync(script)) {
    throw new Error(
      `${path.join(folder, "action.yml")}: the ${what} script ${String(value)} does not exist: build it first`,
    );
  }
  return script;
}

function readStage(folder: string, runs: Mapping, stage: "pre" | "post") {
  if (runs[stage] === undefined) return undefined;
  return {
    script: scriptPath(folder, runs[stage], stage),
    condition: String(runs[`${stage}-if`] ?? "always()"),
  };
}

/**
 * @param folder The folder that holds action.yml (or action.yaml).
 * @throws Error when it is missing, is no `node24` action, or names a script that does not exist.
 */
export function readManifest(folder: string): Manifest {
  const file = ["action.yml", "action.yaml"].map((name) => path.join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`${folder} holds no action.yml`);
  // The failsafe schema keeps every scalar as its text, which is what an input is.
  const root = mapping(parse(readFileSync(file, "utf8"), { schema: "failsafe" }), "the file", file);
  const runs = mapping(root["runs"], "runs", file);
  if (runs["using"] !== "node24")
    throw new Error(`${file}: using must be node24, not ${String(runs["using"])}`);
  if (runs["main"] === undefined) throw new Error(`${file}: runs.main is missing`);
  const pre = readStage(folder, runs, "pre");
  const post = readStage(folder, runs, "post");
  return {
    name: String(root["name"] ?? path.basename(folder)),
    folder,
    inputs: readInputs(root["inputs"], file),
    main: scriptPath(folder, runs["main"], "main"),
    ...(pre !== undefined && { pre }),
    ...(post !== undefined && { post }),
  };
}

export interface ResolvedInputs {
  readonly values: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

/**
 * Given inputs over defaults, names compared in any case. The runner does not enforce `required`: a required input
 * that is not given is an empty string, and the action itself must complain.
 */
export function resolveInputs(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  scope: ExpressionScope,
): ResolvedInputs {
  const names = new Map(Object.keys(manifest.inputs).map((name) => [name.toLowerCase(), name]));
  const values: Record<string, string> = { ...given };
  const present = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const warnings: string[] = [];
  for (const [name, input] of Object.entries(manifest.inputs)) {
    if (!present.has(name.toLowerCase())) values[name] = fillIn(input.default, scope);
    else if (input.deprecation !== undefined) {
      warnings.push(`Input '${name}' has been deprecated with message: ${input.deprecation}`);
    }
  }
  const unknown = Object.keys(given).filter((name) => !names.has(name.toLowerCase()));
  if (unknown.length > 0) {
    const valid = [...names.values()].join("', '");
    warnings.push(`Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${valid}']`);
  }
  return { values, warnings };
}

/** `INPUT_` and the name in upper case with spaces as underscores; dashes stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
