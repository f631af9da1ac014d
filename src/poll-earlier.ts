// Records of runs that ended in earlier passes in; their reports, read back from the artifacts that hold them, out.
import { reportOfResult } from "./core/earlier-result.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { isVerdict } from "./core/state.ts";
import { isArm, sweepOf } from "./core/sweep-report.ts";
import { resultFile } from "./poll-baseline.ts";
import type { Judged } from "./poll-judge.ts";
import { familyOf } from "./poll-place.ts";
import type { ArtifactStore } from "./result-ports.ts";

/** Artifacts that a pass reads at most; arms that ended together share one. */
const MOST_ARTIFACTS = 20;

/** Arms of a sweep that goes on, of which the comment tells numbers although they ended before. */
export function findEndedArms(
  judged: readonly Judged[],
  records: readonly RunRecord[],
): readonly RunRecord[] {
  const open = new Set(judged.map(({ record }) => record.id));
  const arms = judged.flatMap(({ record }) => {
    if (!isArm(record.intent)) return [];
    const family = familyOf(record, records);
    return family === undefined ? [] : (sweepOf(family.records) ?? []);
  });
  return [...new Set(arms)].filter(({ id, line }) => !open.has(id) && isVerdict(line.state));
}

/** By id of the record. Never throws: an arm whose result is gone is told by its record alone. */
export async function readEarlier(
  records: readonly RunRecord[],
  artifacts: Pick<ArtifactStore, "get" | "readText">,
): Promise<ReadonlyMap<number, RunReport>> {
  const byArtifact = Map.groupBy(
    records.filter(({ line }) => line.artifact !== undefined),
    ({ line }) => line.artifact ?? 0,
  );
  const found = new Map<number, RunReport>();
  for (const [id, held] of [...byArtifact].slice(-MOST_ARTIFACTS)) {
    try {
      const artifact = await artifacts.get(id);
      if (artifact === undefined) continue;
      for (const record of held) {
        const report = reportOfResult(await artifacts.readText(artifact, resultFile(record)), record);
        if (report !== undefined) found.set(record.id, report);
      }
    } catch {
      // The next pass reads it again.
    }
  }
  return found;
}
