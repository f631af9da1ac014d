// One run with a log of 1 GiB in; passes that read it for its progress and keep it whole, against their bounds, as a section out.
import type { Finding, Section } from "./finding.ts";
import { measureFloor } from "./floor.ts";
import { createWatchedWorld, type WatchedPass, type WatchedWorld } from "./watched-world.ts";

const MIB = 2 ** 20;
/** Bytes of the log. */
const SIZE = 1024 * MIB;
/** MiB that a pass may hold at its peak. */
const MEMORY = 150;
/** MiB a second: 1 GiB within the five minutes that a pass has for its logs, and some room. */
const SPEED = 4;
/** The run logs it within this time. */
const HOURS = 60;
const HOUR = 3_600_000;
/** What training scripts write: numbers of a step, and text around them. `{n}` is the number of the line. */
const LINE = `{"step": {n}, "loss": 0.31{n}, "accuracy": 0.9{n}, "learning_rate": 0.0002, "message": "${"a batch of the training data was read, and the optimizer has made a step. ".repeat(3).trim()}"}\n`;

const HOW = `One run that has logged 1 GiB in ${HOURS} hours, in lines of about ${LINE.length} bytes with numbers in each. The first pass reads all
of it for the progress; the one after it goes on where that ended; then the run succeeds, and the pass that sees it reads the
whole log once more, hides secrets in it, and uploads it in the run's artifact. One round; the stand-ins make the log while it
is read, and take part of the machine for it.`;

interface Passes {
  readonly floor: number;
  readonly read: WatchedPass;
  readonly after: WatchedPass;
  readonly kept: WatchedPass;
  /** Of the log in the artifact. */
  readonly bytes: number;
}

function memory(what: string, { memory }: WatchedPass): Finding {
  return {
    what: `${what}: peak memory`,
    measured: `${memory.toFixed(0)} MiB`,
    bound: `≤ ${MEMORY} MiB`,
    kept: memory <= MEMORY,
  };
}

/** A pass that ran out of its time says so in the report of the run, and is too slow for the bound on its speed. */
function whole(bytes: number): Finding {
  return {
    what: "1 GiB into the artifact: kept",
    measured: `${(bytes / MIB).toFixed(0)} MiB`,
    bound: `≥ ${SIZE / MIB} MiB`,
    kept: bytes >= SIZE,
  };
}

function speed(what: string, { milliseconds }: WatchedPass): Finding {
  const seconds = milliseconds / 1000;
  const rate = SIZE / MIB / seconds;
  return {
    what: `${what}: time`,
    measured: `${seconds.toFixed(1)} s, ${rate.toFixed(0)} MiB/s`,
    bound: `≥ ${SPEED} MiB/s`,
    kept: rate >= SPEED,
  };
}

async function passOver(world: WatchedWorld): Promise<Passes> {
  const floor = await measureFloor();
  // Lines differ by the digits of their numbers only, so there are no fewer bytes than this.
  await world.writeLog({
    line: LINE,
    entries: Math.ceil(SIZE / LINE.replaceAll("{n}", "0").length),
    milliseconds: HOURS * HOUR,
  });
  const read = await world.pass();
  const after = await world.pass();
  await world.move({ moved: 0, preempted: 0, ended: 1 });
  const kept = await world.pass();
  const bytes = await world.keptBytes("log.txt");
  return { floor, read, after, kept, bytes };
}

export async function measureLog(): Promise<readonly Section[]> {
  const world = await createWatchedWorld(1, (HOURS + 2) * HOUR);
  const { floor, read, after, kept, bytes } = await passOver(world).finally(() => world.close());
  const findings: readonly Finding[] = [
    memory("progress from 1 GiB", read),
    speed("progress from 1 GiB", read),
    {
      what: "the pass after it: time",
      measured: `${after.milliseconds.toFixed(0)} ms, ${after.modal["AppFetchLogs"] ?? 0} log fetches`,
      ratio: after.milliseconds / floor,
    },
    memory("1 GiB into the artifact", kept),
    speed("1 GiB into the artifact", kept),
    whole(bytes),
  ];
  return [{ title: "A log of 1 GiB", how: HOW, findings }];
}
