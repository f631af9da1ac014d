// Measured passes over 10, 100 and 1,000 open runs in; what they cost against the bounds, as sections, out.
import { medianOf } from "../bench-sample.ts";
import { githubCalls, modalCalls } from "./calls.ts";
import type { Finding, Section } from "./finding.ts";
import { type Watched, watch } from "./watch.ts";
import type { WatchedPass } from "./watched-world.ts";

const OPEN = [10, 100, 1000];
const ROUNDS = 5;
/** 700 ms where an empty Node takes 26. */
const RATIO = 27;
const MEMORY = 200;
const LATENT = 3400;
const CALLS = { all: 230, withoutArtifacts: 212 };

const HOW = `The built poll action as a job would start it, against the two stand-ins, each in a process of its own on the
loopback, without GitHub's secondary limits. Every run has a pull-request comment, a commit status, a record and a log. Of
1,000 open runs 100 change between two passes: 90 log more epochs, which is a new comment for each; 5 go on in a new
container and 5 succeed, which is a comment, a commit status and a record for each, and one artifact of results. The artifact
that passes keep for one another is read and written.`;

function median(passes: readonly WatchedPass[], of: (pass: WatchedPass) => number): number {
  return medianOf(passes.map(of));
}

function timing(passes: readonly WatchedPass[]): string {
  const times = passes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const middle = medianOf(times).toFixed(0);
  return `${middle} ms (${(times[0] ?? 0).toFixed(0)}–${(times.at(-1) ?? 0).toFixed(0)})`;
}

function most(passes: readonly WatchedPass[], of: (pass: WatchedPass) => number): number {
  return Math.max(...passes.map(of));
}

function atMost(what: string, value: number, bound: number): Finding {
  return { what, measured: String(value), bound: `≤ ${bound}`, kept: value <= bound };
}

function costs({ changed, latent, floor }: Watched): readonly Finding[] {
  const ratio = median(changed, ({ milliseconds }) => milliseconds) / floor;
  const memory = median(changed, (pass) => pass.memory);
  const late = median(latent, ({ milliseconds }) => milliseconds);
  return [
    {
      what: "time",
      measured: timing(changed),
      ratio,
      bound: `< ${RATIO} ×: 700 ms where an empty Node takes 26`,
      kept: ratio < RATIO,
    },
    { what: "processor time of the pass", measured: `${median(changed, ({ cpu }) => cpu).toFixed(0)} ms` },
    {
      what: "peak memory",
      measured: `${memory.toFixed(0)} MiB`,
      bound: `< ${MEMORY} MiB`,
      kept: memory < MEMORY,
    },
    {
      what: "time, each answer of GitHub 100 ms and of Modal 50 ms later",
      measured: timing(latent),
      bound: `< ${LATENT / 1000} s`,
      kept: late < LATENT,
    },
  ];
}

function counts({ open, changed, unchanged }: Watched): readonly Finding[] {
  const github = (passes: readonly WatchedPass[], of: keyof ReturnType<typeof githubCalls>) =>
    most(passes, (pass) => githubCalls(pass)[of]);
  const modal = (of: keyof ReturnType<typeof modalCalls>) => most(unchanged, (pass) => modalCalls(pass)[of]);
  return [
    atMost("calls to GitHub, without artifacts", github(changed, "withoutArtifacts"), CALLS.withoutArtifacts),
    atMost("calls to GitHub, all", github(changed, "all"), CALLS.all),
    atMost("writes to GitHub where nothing has changed", github(unchanged, "writes"), 0),
    atMost("calls to Modal about a running run", modal("aboutRuns") / open, 2),
    atMost("log fetches of a running run", modal("logs") / open, 1),
    { what: "calls to Modal where nothing has changed, all", measured: String(modal("all")) },
  ];
}

/** Ten times as many runs take at most ten times as long. */
function growth(all: readonly Watched[]): readonly Finding[] {
  return all.map(({ open, changed, floor }, index) => {
    const time = median(changed, ({ milliseconds }) => milliseconds);
    const before = all[index - 1];
    const earlier = before === undefined ? undefined : median(before.changed, (pass) => pass.milliseconds);
    const memory = `${median(changed, (pass) => pass.memory).toFixed(0)} MiB`;
    const grown = earlier === undefined || before === undefined ? undefined : time / earlier;
    const factor = before === undefined ? 1 : open / before.open;
    return {
      what: `${open.toLocaleString("en-US")} open, ${Math.round(open / 10)} changed`,
      measured: `${timing(changed)}, ${memory}`,
      ratio: time / floor,
      ...(grown === undefined ? {} : { bound: `≤ ${factor} × the row above`, kept: grown <= factor }),
    };
  });
}

/** @param sizes numbers of open runs, the largest last */
export async function measureWatch(sizes = OPEN, rounds = ROUNDS): Promise<readonly Section[]> {
  const all: Watched[] = [];
  for (const open of sizes) all.push(await watch(open, rounds));
  const largest = all.slice(-1);
  return [
    {
      title: `Watching ${(sizes.at(-1) ?? 0).toLocaleString("en-US")} open runs`,
      how: `${HOW} Medians of ${rounds} rounds.`,
      findings: largest.flatMap((one) => [...costs(one), ...counts(one)]),
    },
    { title: "Growth with the number of open runs", how: "As above.", findings: growth(all) },
  ];
}
