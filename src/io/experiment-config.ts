// The trusted configuration: .github/experiments.yml as it is on the default branch, or at a commit that is asked for.
import {
  CONFIG_PATH,
  configError,
  EMPTY_CONFIG,
  type ExperimentConfig,
  parseConfig,
} from "../core/config.ts";
import { ExternalError } from "../core/errors.ts";
import { field } from "../core/run-context.ts";
import type { Github } from "./github.ts";
import { readYaml } from "./yaml.ts";

export interface ConfigPlace {
  readonly path?: string;
  /** A commit or branch; the default branch when left out, so that no pull request can change what it says. */
  readonly ref?: string;
  /** Limits are read from it, so that a token that may not see the file must not pass for a repository without one. */
  readonly certain?: boolean;
}

/** GitHub answers 404 to a token that may not read, too; the root is there for any that may. */
async function requireReadable(github: Github): Promise<void> {
  await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path: "" });
}

/**
 * One call. A repository without the file has an empty configuration.
 * @throws InputError for a file that is not right, naming each line; ExternalError when it could not be read
 */
export async function readExperimentConfig(
  github: Github,
  place: ConfigPlace = {},
): Promise<ExperimentConfig> {
  const path = place.path ?? CONFIG_PATH;
  const text = await readRepositoryText(github, path, place.ref);
  if (text === undefined && place.certain === true) await requireReadable(github);
  return text === undefined ? EMPTY_CONFIG : parseConfigText(text, path);
}

/** @throws InputError naming each line that is not right */
export function parseConfigText(text: string, path: string = CONFIG_PATH): ExperimentConfig {
  const reading = readYaml(text);
  if ("problems" in reading) throw configError(reading.problems, path);
  return parseConfig(reading.root, path);
}

/** Undefined where there is no such file. @throws ExternalError */
export async function readRepositoryText(
  github: Github,
  path: string,
  ref?: string,
): Promise<string | undefined> {
  const at = ref === undefined ? {} : { ref };
  try {
    const { data } = await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path, ...at });
    const content = field(data, "content");
    if (field(data, "encoding") === "base64" && typeof content === "string") return decode(content);
    throw new ExternalError({
      system: "github",
      operation: `GET contents ${path}`,
      message: `GitHub gives no text for ${path}: it is a folder, a link, a submodule or larger than 1 MB.`,
      advice: "Put a plain text file there.",
    });
  } catch (error) {
    if (field(error, "status") === 404) return undefined;
    throw error;
  }
}

function decode(content: string): string {
  return Buffer.from(content, "base64").toString("utf8");
}
