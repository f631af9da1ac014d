// One run and what the configuration asks for in; the files of its Volume, gathered in a folder, out.

import { timeOfSeconds } from "./core/amount.ts";
import { messageOf } from "./core/errors.ts";
import type { FetchedFiles } from "./core/files-parts.ts";
import { appName, type RunIntent } from "./core/record.ts";
import type { ResultFile } from "./core/report.ts";
import type { FileChoice, LateFile, LeftFile, VolumeFile } from "./core/result-files.ts";
import { judgeFile } from "./core/whole-file.ts";
import { chooseWanted, isSame, listVolume, type Wanted } from "./poll-list.ts";
import type { OpenVolume, ResultFolder, Volumes } from "./result-ports.ts";

/** Of `have`, what has not changed is not fetched again. */
export interface FilesRequest extends Wanted {
  readonly volume: string;
  /** Milliseconds of the epoch: after this nothing more is begun. */
  readonly begin: number;
  /** After this what was begun is broken off; a later pass of the same job goes on from there. */
  readonly end: number;
  readonly now: () => number;
}

/** Files fetched at once. Each holds one block of 8 MiB. */
const FILES_AT_ONCE = 4;

/** Where the files of a run lie in the folder and in its artifact. */
export function filesFolder(intent: RunIntent): string {
  return `${appName(intent)}/files`;
}

export function placeOf(intent: RunIntent, file: Pick<VolumeFile, "path">): string {
  return `${filesFolder(intent)}/${file.path.replace(/^\/+/, "")}`;
}

/**
 * Only what is committed can be seen, and of that only what is whole is taken: a file that changed while it was read, or
 * that its own format shows to be cut off, is left out and named. Never throws.
 */
export async function fetchFiles(
  request: FilesRequest,
  volumes: Volumes,
  folder: ResultFolder,
): Promise<FetchedFiles> {
  const { volume: name, intent } = request;
  try {
    const environment = intent.modal_environment;
    const volume = await volumes.open(environment === null ? { name } : { name, environment });
    if (volume === undefined) return nothing(request, "is no Volume that this token can see");
    const choice = chooseWanted(await listVolume(volume, request), request);
    const taking = { ...request, volume, folder };
    const fetched = await take(choice, taking);
    return fetched.taken.length === 0 ? fetched : await checked(fetched, taking);
  } catch (error) {
    return nothing(request, `could not be read: ${messageOf(error)}`);
  }
}

function nothing({ volume, have = [] }: FilesRequest, why: string): FetchedFiles {
  return { taken: [], left: [{ path: volume, why }], late: [], same: have, unread: true };
}

interface Taking extends Omit<FilesRequest, "volume"> {
  readonly volume: OpenVolume;
  readonly folder: ResultFolder;
}

type Got = ResultFile | LeftFile | LateFile;

async function take(choice: FileChoice, taking: Taking): Promise<FetchedFiles> {
  const { have = [] } = taking;
  const chosen = new Map(choice.taken.map((file) => [file.path, file]));
  const same = have.filter((old) => isSame(chosen.get(old.path), old));
  const held = new Set(same.map(({ path }) => path));
  const wanted = choice.taken.filter(({ path }) => !held.has(path));
  const got: Got[] = [];
  const waiting = [...wanted.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      got[next[0]] = await takeOne(next[1], taking);
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, worker));
  const taken: ResultFile[] = [];
  const left: LeftFile[] = [...choice.left];
  const late: LateFile[] = [];
  for (const one of got) {
    if ("sha256" in one) taken.push(one);
    else if ("bytes" in one) late.push(one);
    else left.push(one);
  }
  return { taken, left, late, same };
}

class OutOfTime extends Error {}

async function takeOne(file: VolumeFile, taking: Taking): Promise<Got> {
  const { volume, folder, intent } = taking;
  const late = { path: file.path, bytes: file.bytes };
  if (taking.now() >= taking.begin) return late;
  const name = placeOf(intent, file);
  try {
    let size = -1;
    const got = await folder.gather(name, `${file.bytes} ${file.modified}`, async (from, write) => {
      let missing = file.bytes - from;
      const inTime = async (block: Uint8Array): Promise<void> => {
        await write(block);
        missing -= block.byteLength;
        if (missing > 0 && taking.now() > taking.end) throw new OutOfTime();
      };
      size = await volume.read(file.path, { from, write: inTime });
    });
    const whole = judgeFile({ name: file.path, ...got });
    const why =
      size !== file.bytes || got.bytes !== file.bytes ? CHANGED : whole === "broken" ? BROKEN : undefined;
    if (why !== undefined) {
      await folder.remove(name);
      return { path: file.path, why };
    }
    const { bytes, sha256 } = got;
    const modified = timeOfSeconds(file.modified);
    return { path: file.path, bytes, sha256, modified, whole: whole === "whole" };
  } catch (error) {
    if (error instanceof OutOfTime) return late;
    return {
      ...late,
      why: `could not be fetched: ${messageOf(error)}`,
    };
  }
}

const CHANGED = "changed while it was fetched";
const BROKEN = "is cut off, as its format shows";

/** A file that its writer has put another of the same size in the place of meanwhile may be half of each. */
async function checked(fetched: FetchedFiles, taking: Taking): Promise<FetchedFiles> {
  const { files } = await listVolume(taking.volume, taking);
  const changed = fetched.taken.filter((file) => !isSame(files.get(file.path), file));
  for (const file of changed) await taking.folder.remove(placeOf(taking.intent, file));
  return {
    ...fetched,
    taken: fetched.taken.filter((file) => !changed.includes(file)),
    left: [...fetched.left, ...changed.map(({ path }) => ({ path, why: CHANGED }))],
  };
}
