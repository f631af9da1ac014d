import { describe, expect, it } from "vitest";
import { addPart, closeFiles, hasRoomForParts, NO_FILES, partName } from "../../src/core/files-parts.ts";
import { afterVerdicts, beforeVerdicts } from "../../src/core/files-time.ts";
import { formatSnapshot, parseSnapshot } from "../../src/core/progress-snapshot.ts";
import { formatStatusLine, parseStatusLine, type StatusLine } from "../../src/core/record.ts";
import type { ResultFile, ResultFiles } from "../../src/core/report.ts";
import { freshFiles, isTakingDue, takenNow } from "../../src/core/taking.ts";
import { createIntent, POLL_APP, POLL_CALL } from "../support/poll-fakes.ts";

const MINUTE = 60_000;
const HOUR = 3600;
const NOW = new Date("2026-11-24T12:00:00Z");
const file = (path: string, more: Partial<ResultFile> = {}): ResultFile => ({
  path,
  bytes: 10,
  sha256: "ab".repeat(32),
  modified: "2026-11-24T09:00:00.000Z",
  whole: true,
  ...more,
});
const made = (name: string, takenAt: string) => ({ name, url: `https://x/${name}`, takenAt });

describe("files of a run that goes on", () => {
  const started = "2026-11-24T06:00:00.000Z";
  const looked = (lookedAt: string) => ({ lookedAt, files: NO_FILES });
  it.each([
    ["not where the configuration does not ask for it", undefined, undefined, "running", false],
    ["once the run is old enough", 6 * HOUR, undefined, "running", true],
    ["not while it is younger", 7 * HOUR, undefined, "running", false],
    ["also between two attempts", 6 * HOUR, undefined, "retrying", true],
    ["not before it runs", 1800, undefined, "queued", false],
    ["not after its end", 1800, undefined, "succeeded", false],
    ["not again before the time", 6 * HOUR, looked("2026-11-24T06:01:00.000Z"), "running", false],
    ["again after it", 6 * HOUR, looked("2026-11-24T06:00:00.000Z"), "running", true],
  ] as const)("are taken %s", (_name, every, takings, state, due) => {
    const report = { state, attempts: [], startedAt: started };
    expect(isTakingDue(report, { every, takings, now: NOW })).toBe(due);
  });

  it("are never due where no start is known", () => {
    expect(
      isTakingDue({ state: "running", attempts: [] }, { every: 1800, takings: undefined, now: NOW }),
    ).toBe(false);
  });

  it("are uploaded again before the artifact that holds them expires", () => {
    const files: ResultFiles = {
      ...NO_FILES,
      artifacts: [made("old", "2026-11-18T11:00:00.000Z"), made("new", "2026-11-24T11:00:00.000Z")],
      taken: [file("a", { artifact: "old" }), file("b", { artifact: "new" })],
    };
    expect(freshFiles({ lookedAt: "", files }, NOW).map(({ path }) => path)).toEqual(["b"]);
  });

  it("are told with the artifacts that still hold one of them, and what was late is named", () => {
    const files: ResultFiles = {
      artifacts: [made("old", NOW.toISOString()), made("new", NOW.toISOString())],
      taken: [file("a", { artifact: "new" })],
      left: [],
      late: [{ path: "c", bytes: 1 }],
    };
    expect(takenNow(files)).toMatchObject({
      artifacts: [{ name: "new" }],
      left: [{ path: "c", why: "was not fetched in the time that there is" }],
      late: [],
    });
  });

  it("are remembered by the snapshot, and damage to that costs nothing else", () => {
    const takings = {
      lookedAt: NOW.toISOString(),
      files: {
        artifacts: [made("a", NOW.toISOString())],
        taken: [file("x", { artifact: "a" })],
        left: [],
        late: [] as [],
      },
    };
    const shown = { node: "n" };
    const text = formatSnapshot({ writes: [], runs: new Map([[1, { record: 1, takings, shown }]]) });
    expect(parseSnapshot(text)?.runs.get(1)).toEqual({ record: 1, takings, shown });
    const damaged = text.replace('"bytes":10', '"bytes":"ten"');
    expect(parseSnapshot(damaged)).toMatchObject({ damaged: 0 });
    expect(parseSnapshot(damaged)?.runs.get(1)).toMatchObject({ record: 1, shown });
    expect(parseSnapshot(damaged)?.runs.get(1)?.takings).toBeUndefined();
  });
});

describe("files of an ended run", () => {
  const fetched = {
    taken: [file("a")],
    left: [{ path: "b", why: "is a link" }],
    late: [{ path: "c", bytes: 3 }],
    same: [],
  };
  it("lie in the artifact that took them", () => {
    expect(addPart(NO_FILES, fetched, made("one", NOW.toISOString()))).toMatchObject({
      artifacts: [{ name: "one" }],
      taken: [{ path: "a", artifact: "one" }],
      late: [{ path: "c" }],
    });
  });

  it("are still to be fetched where the upload failed", () => {
    const files = addPart(NO_FILES, fetched);
    expect(files).toMatchObject({ artifacts: [], taken: [], late: [{ path: "a" }, { path: "c" }] });
    expect(closeFiles({ ...files, until: "x" }, "is too late")).toEqual({
      artifacts: [],
      taken: [],
      left: [
        { path: "b", why: "is a link" },
        { path: "a", why: "is too late" },
        { path: "c", why: "is too late" },
      ],
      late: [],
    });
  });

  it("have artifacts of one name and a number", () => {
    expect([1, 2].map((part) => partName(createIntent(), part))).toEqual([
      "experiment-0123456789ab-g1",
      "experiment-0123456789ab-g1-2",
    ]);
  });
});

describe("the record of a run whose files are still to be fetched", () => {
  const line: StatusLine = {
    state: "succeeded",
    app: POLL_APP,
    call: POLL_CALL,
    comment: 3_999_999_999,
    attempt: 12,
  };
  it("says which artifact comes next, and only behind the one that tells of them", () => {
    const text = formatStatusLine({ ...line, artifact: 4_999_999_999, part: 12 });
    expect(text.length).toBeLessThanOrEqual(140);
    expect(parseStatusLine(text)).toMatchObject({ artifact: 4_999_999_999, part: 12 });
    expect(formatStatusLine({ ...line, part: 2 })).not.toContain("part=");
  });

  it("drops that first where there is no room, and promises nothing then", () => {
    const long: StatusLine = {
      ...line,
      state: "infrastructure",
      cause: "launch-failed",
      attempt: 123_456_789,
    };
    const text = formatStatusLine({ ...long, artifact: 4_999_999_999, part: 2 });
    expect(text.length).toBeLessThanOrEqual(140);
    expect(parseStatusLine(text)?.part).toBeUndefined();
    expect([hasRoomForParts(line), hasRoomForParts(long)]).toEqual([true, false]);
  });
});

describe("the time for files", () => {
  it.each([
    ["before verdicts, a minute", beforeVerdicts({ now: 0 }), MINUTE, MINUTE],
    ["less where the job says so", beforeVerdicts({ now: 0, limit: 5 }), 5000, 5000],
    [
      "until the next pass of a job that stays",
      afterVerdicts({ now: 0, wait: 5 * MINUTE, stays: true }),
      5 * MINUTE,
      5 * MINUTE,
    ],
    ["but a minute at least", afterVerdicts({ now: 0, wait: 10, stays: true }), MINUTE, MINUTE],
    ["more where no other run waits", afterVerdicts({ now: 0, stays: true }), 10 * MINUTE, 30 * MINUTE],
    [
      "and in the only pass of a job",
      afterVerdicts({ now: 0, wait: MINUTE, stays: false }),
      10 * MINUTE,
      30 * MINUTE,
    ],
    ["within the job's own limit", afterVerdicts({ now: 0, stays: false, limit: 60 }), MINUTE, MINUTE],
  ])("is %s", (_name, time, begin, end) => {
    expect(time).toEqual({ begin, end });
  });
});
