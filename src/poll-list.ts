// A run's Volume and the patterns of its configuration in; what lies there and which of it is fetched out.
import { timeOfSeconds } from "./core/amount.ts";
import { fillPath } from "./core/fill-path.ts";
import type { RunIntent } from "./core/record.ts";
import type { ResultFile } from "./core/report.ts";
import { chooseFiles, type FileChoice, MOST_LISTED, type VolumeFile } from "./core/result-files.ts";
import { rootOf } from "./core/result-path.ts";
import type { OpenVolume } from "./result-ports.ts";

export interface Wanted {
  readonly intent: RunIntent;
  readonly paths: readonly string[];
  readonly most?: number;
  /** Files that are in an artifact already; they count against `most`. */
  readonly have?: readonly ResultFile[];
  /** Only these paths. */
  readonly only?: ReadonlySet<string>;
}

export interface Listing {
  readonly files: ReadonlyMap<string, VolumeFile>;
  /** There is more than was looked at. */
  readonly cut: boolean;
}

const patternsOf = ({ paths, intent }: Wanted): readonly string[] =>
  paths.map((path) => fillPath(path, intent));

/** @throws ExternalError */
export async function listVolume(volume: OpenVolume, wanted: Wanted): Promise<Listing> {
  const files = new Map<string, VolumeFile>();
  for (const root of new Set(patternsOf(wanted).map(rootOf))) {
    for await (const file of volume.list(root)) {
      if (files.size >= MOST_LISTED) return { files, cut: true };
      files.set(file.path, file);
    }
  }
  return { files, cut: false };
}

export function chooseWanted({ files, cut }: Listing, wanted: Wanted): FileChoice {
  const { only, have = [], most } = wanted;
  const patterns = patternsOf(wanted);
  const asked = [...files.values()].filter(({ path }) => only === undefined || only.has(path));
  // What was taken before and is not asked for again is in an artifact all the same.
  const held = have.filter(({ path }) => only !== undefined && !only.has(path));
  const bytes = held.reduce((sum, file) => sum + file.bytes, 0);
  const choice = chooseFiles(asked, patterns, { most, bytes, files: held.length });
  const gone = [...(only ?? [])].filter((path) => !files.has(path));
  const unseen = {
    path: patterns.join(" "),
    why: `was looked for among the first ${MOST_LISTED} entries only`,
  };
  return {
    taken: choice.taken,
    left: [
      ...choice.left,
      ...gone.map((path) => ({ path, why: "is no longer on the Volume" })),
      ...(cut ? [unseen] : []),
    ],
  };
}

/** Neither was written since, as far as a time in whole seconds tells. */
export function isSame(file: VolumeFile | undefined, old: ResultFile): boolean {
  return file !== undefined && file.bytes === old.bytes && timeOfSeconds(file.modified) === old.modified;
}
