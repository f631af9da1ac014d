// The reports of a comment in; whether anything but progress has changed since it was written, and if not, whether it is
// worth writing again, out.
import { reachOf } from "./headline.ts";
import type { Shown } from "./progress-snapshot.ts";
import type { RunReport } from "./report.ts";
import { shortHash } from "./short-hash.ts";
import { isVerdict } from "./state.ts";

const LEAST_WAIT = 15 * 60_000;
/** Of the way. */
const LEAST_ADVANCE = 0.01;

/** Equal for reports that differ in positions, numbers and times alone. Short, and holds no text of the reports. */
export function signatureOf(reports: readonly RunReport[]): string {
  const parts = reports.map((report) => [
    report.record.id,
    report.state,
    report.cause ?? "",
    report.appUrl ?? "",
    report.attempts.map(({ number, start, end, resumedFrom }) => [number, start, end, resumedFrom ?? null]),
    report.warnings.map((text) => text.replace(/\d+/g, "0")),
    report.metrics.map(({ name }) => name),
    ...filesOf(report),
    report.price?.billed ?? null,
  ]);
  return shortHash(JSON.stringify(parts));
}

function filesOf({ files }: RunReport): readonly unknown[] {
  return files === undefined ? [] : [files.artifacts.map(({ name }) => name), files.late.length];
}

/**
 * A comment that tells of nothing new but progress is left as it is for a quarter of an hour and a hundredth of the way:
 * each edit counts against limits that the whole repository shares.
 */
export function isWorthWriting(reports: readonly RunReport[], shown: Shown | undefined, now: Date): boolean {
  if (shown?.signature === undefined || shown.at === undefined) return true;
  if (shown.signature !== signatureOf(reports)) return true;
  if (now.getTime() - Date.parse(shown.at) < LEAST_WAIT) return false;
  const reach = liveReach(reports);
  const ends = live(reports).map(({ axisEnd }) => axisEnd);
  if (reach === undefined || shown.reach === undefined || ends.includes(undefined)) return true;
  const way = ends.reduce<number>((sum, end) => sum + (end ?? 0), 0);
  return Math.abs(reach - shown.reach) >= LEAST_ADVANCE * way;
}

/** How far the runs that go on are, together: of a sweep any arm may be the one that moves. */
export function liveReach(reports: readonly RunReport[]): number | undefined {
  const reaches = live(reports).flatMap((report) => reachOf(report) ?? []);
  return reaches.length === 0 ? undefined : reaches.reduce((sum, reach) => sum + reach, 0);
}

function live(reports: readonly RunReport[]): readonly RunReport[] {
  return reports.filter(({ state }) => !isVerdict(state));
}
