// The built poll action, with results to keep, a sweep, a person to call and a snapshot, killed after any write or run twice at
// once: what is left in the end is what one calm pass leaves.
import { afterEach, describe, expect, it } from "vitest";
import { heldBy } from "../support/held.ts";
import { type RecordedRun, type SeededPair, SNAPSHOT, startSeededPair } from "../support/seeded-pair.ts";
import { finish, REPOSITORY, type RunningJob } from "../support/stand-ins.ts";

const MINUTE = 60_000;
const AGE = 90;
/** At least as many as a calm pass has: comments, statuses, records, calls of people, and the parts of two uploads. */
const WRITES = 26;
const CONFIG = `experiments:
  solo:
    target: plain.py::train
    mention: true
  grid:
    target: plain.py::train
    mention: true
  long:
    target: plain.py::train
`;

let pair: SeededPair;
afterEach(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

/** A run that ended well, two arms of a sweep of which one failed, and one that goes on. */
async function openWorld(): Promise<void> {
  pair = await startSeededPair();
  pair.github.commit(REPOSITORY, { branch: "main", files: { ".github/experiments.yml": CONFIG } });
  const solo = await pair.addRun("solo", AGE);
  const small = await pair.addRun("grid", AGE, { arm: "small" });
  const big = await pair.addRun("grid", AGE, { arm: "big" });
  const long = await pair.addRun("long", AGE);
  for (const run of [solo, small, big, long]) log(run);
  solo.end(Date.now() - MINUTE);
  small.end(Date.now() - MINUTE);
  big.end(Date.now() - MINUTE, "FAILURE", "ValueError('x')");
}

function log(run: RecordedRun): void {
  for (let epoch = 1; epoch <= 5; epoch += 1)
    run.print(Date.now() - (AGE - epoch) * MINUTE, `${JSON.stringify({ epoch, loss: 1 / epoch })}\n`);
}

interface Artifact {
  readonly id: number;
  readonly name: string;
}

async function artifacts(): Promise<readonly Artifact[]> {
  const token = pair.github.issueToken({ repository: REPOSITORY, permissions: { actions: "read" } });
  const reply = await fetch(`${pair.github.apiUrl}/repos/${REPOSITORY}/actions/artifacts?per_page=100`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await reply.json()) as { artifacts: Artifact[] }).artifacts; // GitHub's own shape
}

/** What people and the next pass see, without what differs from world to world. */
async function seen() {
  const { comments, statuses, lines } = heldBy(pair.github);
  const kept = new Set((await artifacts()).map(({ id }) => id));
  return {
    // The headline, without moments.
    comments: comments
      .map((body) =>
        body
          .split("\n")
          .slice(0, 2)
          .join(" ")
          .replace(/\d{4}-\d\d-\d\d [\d:]+ UTC/g, ""),
      )
      .toSorted(),
    statuses: [...new Map(statuses.map(({ context, state }) => [context, state]))].toSorted(),
    lines: lines.map((line) => `${line.split(" ")[0]} ${/ art=/.test(line) ? "kept" : ""}`),
    resultsKept: lines.every((line) => {
      const id = / art=(\d+)/.exec(line)?.[1];
      return id === undefined || kept.has(Number(id));
    }),
    snapshot: (await artifacts()).some(({ name }) => name === SNAPSHOT),
  };
}

const CALM = {
  comments: [
    expect.stringContaining("modal-experiments ended"),
    expect.stringContaining("modal-experiments ended"),
    expect.stringMatching(/modal-experiments grid .*1/),
    expect.stringMatching(/modal-experiments long .*is running/),
    expect.stringMatching(/modal-experiments solo .*succeeded/),
  ],
  statuses: [
    ["experiment/grid", "failure"],
    ["experiment/long", "pending"],
    ["experiment/solo", "success"],
  ],
  lines: ["succeeded kept", "succeeded kept", "failed kept", "running "],
  resultsKept: true,
  snapshot: true,
};

/** Calls `at` with the number of each write as it arrives. */
function watchWrites(at: (count: number) => void): void {
  let count = 0;
  const change = (): void => {
    count += 1;
    at(count);
  };
  const effect = { kind: "meanwhile", change } as const;
  for (const route of ["POST /repos/*", "PATCH /repos/*", "DELETE /repos/*", "POST /twirp/*", "PUT *"])
    pair.github.fault({ route, effect, times: Number.POSITIVE_INFINITY });
}

async function endsCalm(): Promise<void> {
  await pair.pass();
  expect(await seen()).toEqual(CALM);
  const again = await pair.pass();
  expect([again.writes, again.result.outputs["open"]]).toEqual([[], "1"]);
}

const begin = (): RunningJob => pair.beginPoll({}, { artifacts: true, env: pair.seeded.env });

it("one calm pass", async () => {
  await openWorld();
  let writes = 0;
  watchWrites((count) => {
    writes = count;
  });
  await pair.pass();
  pair.github.clearFaults();
  expect(await seen()).toEqual(CALM);
  expect(writes).toBeGreaterThan(12);
  expect(writes).toBeLessThanOrEqual(WRITES);
  await endsCalm();
});

describe("killed after write", () => {
  it.each(Array.from({ length: WRITES }, (_, index) => index + 1))("%i", async (nth) => {
    await openWorld();
    let done = 0;
    const job = begin();
    watchWrites((count) => {
      done = count;
      if (count === nth) process.kill(job.pid, "SIGKILL");
    });
    const result = await job.finished;
    pair.github.clearFaults();
    finish(pair, job.runId, result);
    expect(result.exitCode === 0, `${done} writes`).toBe(done < nth);
    await endsCalm();
  });
});

it.each([1, 2, 3])("two at once, try %i", async () => {
  await openWorld();
  const jobs = [begin(), begin()];
  for (const job of jobs) {
    const result = await job.finished;
    finish(pair, job.runId, result);
    expect(result.exitCode, result.log.join("\n")).toBe(0);
  }
  await endsCalm();
});
