// The arithmetic of the benchmark: medians, ratios to the first measurement, and turns; counts of calls; the written page.
import { expect, it } from "vitest";
import { githubCalls, modalCalls } from "../../scripts/bench/calls.ts";
import { isKept, lineOf, renderSection } from "../../scripts/bench/finding.ts";
import { fillPage } from "../../scripts/bench/page.ts";
import { readZipEntries } from "../../scripts/bench/zip-entries.ts";
import { measureInTurns, medianOf } from "../../scripts/bench-sample.ts";

it.each([
  { times: [3, 1, 2], median: 2 },
  { times: [4, 1, 3, 2], median: 2.5 },
  { times: [7], median: 7 },
])("the median of $times is $median", ({ times, median }) => {
  expect(medianOf(times)).toBe(median);
});

it("takes measurements in turns, drops the first round, and compares medians with the first", async () => {
  const order: string[] = [];
  const measure = (name: string, times: readonly number[]) => {
    let at = 0;
    return async () => {
      order.push(name);
      return times[at++] ?? 0;
    };
  };
  const samples = await measureInTurns(
    { floor: measure("f", [100, 2, 4, 3]), work: measure("w", [0, 9, 6, 12]) },
    3,
  );
  expect(order.join("")).toBe("fwfwfwfw");
  expect(samples).toStrictEqual([
    { name: "floor", times: [2, 3, 4], median: 3, ratio: 1 },
    { name: "work", times: [6, 9, 12], median: 9, ratio: 3 },
  ]);
});

it("counts calls to GitHub with and without those for artifacts, and takes GraphQL reads for no writes", () => {
  const github = {
    "POST /graphql viewer": 10,
    "GET /repos/{owner}/{repo}/actions/artifacts": 1,
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}": 1,
    "PUT /blobs/artifacts/{artifact_id}": 2,
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": 90,
  };
  expect(githubCalls({ github, modal: {}, refused: 0 })).toEqual({
    all: 104,
    withoutArtifacts: 100,
    writes: 92,
  });
});

it("tells calls to Modal about runs from log fetches and from those that a pass makes once", () => {
  const modal = { AppList: 1, AppGetInfo: 3, FunctionCallFetch: 4, FunctionGetOutputs: 1, AppFetchLogs: 4 };
  expect(modalCalls({ github: {}, modal, refused: 0 })).toEqual({ all: 13, aboutRuns: 8, logs: 4 });
});

it("shows a bound that is not kept, in the line and in the table", () => {
  const finding = { what: "time", measured: "90 ms", ratio: 4.5, bound: "≤ 4 ×", kept: false };
  expect(lineOf(finding)).toBe("bench: time: 90 ms, 4.50 × node -e 0, ABOVE ≤ 4 ×");
  const section = { title: "Start", how: "In turns.", findings: [finding] };
  expect(renderSection(section)).toContain("| time | 90 ms | 4.5 | ≤ 4 × | **not kept** |");
  expect(isKept(section)).toBe(false);
});

it("replaces what stands between the markers of the page, and refuses a page without them", () => {
  const page = "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n";
  const filled = fillPage(page, "new");
  expect(filled).toBe("before\n<!-- measured: begin -->\n\nnew\n\n<!-- measured: end -->\nafter\n");
  expect(fillPage(filled, "new")).toBe(filled);
  expect(() => fillPage("before", "new")).toThrow("docs/performance.md has no");
});

it("reads the names and unpacked sizes of files out of a zip, and refuses what is none", () => {
  const directory = (name: string, size: number) => {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt32LE(size, 24);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt16LE(3, 30);
    return Buffer.concat([head, Buffer.from(`${name}+++`)]);
  };
  const files = Buffer.concat([directory("run/log.txt", 3_000_000_000), directory("result.json", 7)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(5, 16);
  const zip = Buffer.concat([Buffer.from("bytes"), files, end]);
  expect(readZipEntries(zip)).toEqual([
    { name: "run/log.txt", size: 3_000_000_000 },
    { name: "result.json", size: 7 },
  ]);
  expect(() => readZipEntries(zip.subarray(0, -1))).toThrow("no plain zip");
});
