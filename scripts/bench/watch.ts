// Numbers of open runs in; passes over each, timed in turns with an empty Node, out.
import { medianOf } from "../bench-sample.ts";
import { measureFloor } from "./floor.ts";
import { createWatchedWorld, type Move, type WatchedPass, type WatchedWorld } from "./watched-world.ts";

/** Milliseconds that are added to each answer, for the passes at latency. */
export const LATENCY = { github: 100, modal: 50 };

export interface Watched {
  readonly open: number;
  /** Milliseconds of `node -e 0` in the same rounds. */
  readonly floor: number;
  /** One run in ten has changed. */
  readonly changed: readonly WatchedPass[];
  /** The same at latency. */
  readonly latent: readonly WatchedPass[];
  readonly unchanged: readonly WatchedPass[];
}

/** One in ten: most have moved on, some go on in a new container, some have succeeded. */
function tenthOf(open: number): Move {
  const some = Math.round(open / 200);
  return { moved: Math.max(1, Math.round(open / 10) - 2 * some), preempted: some, ended: some };
}

export async function watch(open: number, rounds: number): Promise<Watched> {
  const world = await createWatchedWorld(open);
  try {
    return await watchIn(world, open, rounds);
  } finally {
    await world.close();
  }
}

async function watchIn(world: WatchedWorld, open: number, rounds: number): Promise<Watched> {
  const floors: number[] = [];
  const passes = {
    changed: [] as WatchedPass[],
    latent: [] as WatchedPass[],
    unchanged: [] as WatchedPass[],
  };
  // The first round warms caches and does not count.
  for (let round = -1; round < rounds; round += 1) {
    const floor = await measureFloor();
    await world.move(tenthOf(open));
    const changed = await world.pass();
    await world.refill();
    const unchanged = await world.pass();
    await world.move(tenthOf(open));
    const latent = await world.pass({ latency: LATENCY });
    await world.refill();
    if (round < 0) continue;
    floors.push(floor);
    passes.changed.push(changed);
    passes.latent.push(latent);
    passes.unchanged.push(unchanged);
  }
  return { open, floor: medianOf(floors), ...passes };
}
