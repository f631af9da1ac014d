// One ended run and what the configuration asks for in; the files of its Volume, gathered in a folder, out.

import { appName, type RunIntent } from "./core/record.ts";
import type { ResultFile, ResultFiles } from "./core/report.ts";
import {
  chooseFiles,
  type FileChoice,
  type LeftFile,
  MOST_LISTED,
  type VolumeFile,
} from "./core/result-files.ts";
import { rootOf } from "./core/result-path.ts";
import { judgeFile } from "./core/whole-file.ts";
import type { OpenVolume, ResultFolder, Volumes } from "./result-ports.ts";

export interface FilesRequest {
  readonly intent: RunIntent;
  readonly volume: string;
  readonly paths: readonly string[];
  readonly most?: number;
  /** After this nothing more is begun. */
  readonly until: number;
  readonly now: () => number;
}

/** Where the files of a run lie in the folder and in its artifact. */
export function filesFolder(intent: RunIntent): string {
  return `${appName(intent)}/files`;
}

/**
 * Only what is committed can be seen, and of that only what is whole is taken: a file that changed while it was read, or
 * that its own format shows to be cut off, is left out and named. Never throws.
 */
export async function fetchFiles(
  request: FilesRequest,
  volumes: Volumes,
  folder: ResultFolder,
): Promise<ResultFiles> {
  const { volume: name, intent } = request;
  try {
    const environment = intent.modal_environment;
    const volume = await volumes.open(environment === null ? { name } : { name, environment });
    if (volume === undefined) return nothing(name, "is no Volume that this token can see");
    const patterns = request.paths.map((path) => fillPath(path, intent));
    const choice = await list(volume, patterns, request.most);
    return await take(choice, { ...request, volume, folder });
  } catch (error) {
    return nothing(name, `could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nothing(path: string, why: string): ResultFiles {
  return { taken: [], left: [{ path, why }] };
}

/** As in arguments. What stands in for a placeholder is a name and never a pattern. */
function fillPath(path: string, intent: RunIntent): string {
  const values: Readonly<Record<string, string>> = {
    key: intent.continue_from ?? intent.key,
    experiment: intent.experiment,
    arm: intent.arm ?? "",
    seed: intent.seed === null ? "" : String(intent.seed),
    pr: intent.pull_request === null ? "" : String(intent.pull_request),
    sha: intent.sha,
  };
  return path.replace(/\{(key|experiment|arm|seed|pr|sha)\}/g, (_, name: string) =>
    (values[name] ?? "").replaceAll(/[*?]/g, "_"),
  );
}

async function list(volume: OpenVolume, patterns: readonly string[], most?: number): Promise<FileChoice> {
  const found = new Map<string, VolumeFile>();
  let cut = false;
  for (const root of new Set(patterns.map(rootOf))) {
    for await (const file of volume.list(root)) {
      cut = found.size >= MOST_LISTED;
      if (cut) break;
      found.set(file.path, file);
    }
  }
  const choice = chooseFiles([...found.values()], patterns, most);
  const unseen: LeftFile = {
    path: patterns.join(" "),
    why: `was looked for among the first ${MOST_LISTED} entries only`,
  };
  return cut ? { taken: choice.taken, left: [...choice.left, unseen] } : choice;
}

interface Taking extends Omit<FilesRequest, "volume"> {
  readonly volume: OpenVolume;
  readonly folder: ResultFolder;
}

async function take(choice: FileChoice, taking: Taking): Promise<ResultFiles> {
  const taken: ResultFile[] = [];
  const left: LeftFile[] = [...choice.left];
  for (const file of choice.taken) {
    const got = await takeOne(file, taking);
    if ("why" in got) left.push({ path: file.path, why: got.why });
    else taken.push(got);
  }
  return { taken, left };
}

async function takeOne(file: VolumeFile, taking: Taking): Promise<ResultFile | { readonly why: string }> {
  const { volume, folder, intent } = taking;
  if (taking.now() > taking.until) return { why: "was not fetched in the time that there is" };
  const name = `${filesFolder(intent)}/${file.path.replace(/^\/+/, "")}`;
  try {
    let size = -1;
    const got = await folder.gather(name, `${file.bytes} ${file.modified}`, async (from, write) => {
      size = await volume.read(file.path, { from, write });
    });
    const whole = judgeFile({ name: file.path, ...got });
    const why =
      size !== file.bytes || got.bytes !== file.bytes ? CHANGED : whole === "broken" ? BROKEN : undefined;
    if (why !== undefined) {
      await folder.remove(name);
      return { why };
    }
    const { bytes, sha256 } = got;
    return { path: file.path, bytes, sha256, modified: timeOf(file.modified), whole: whole === "whole" };
  } catch (error) {
    return { why: `could not be fetched: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const CHANGED = "changed while it was fetched";
const BROKEN = "is cut off, as its format shows";

function timeOf(seconds: number): string {
  const at = new Date(seconds * 1000);
  return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString();
}
