// Judged runs in; all of them told and written, those that go on while the results of those that end are kept, out.
import type { PollPorts } from "./poll.ts";
import type { Pass, Publisher } from "./poll-comment.ts";
import type { Finish, Finished } from "./poll-finish.ts";
import { isEnding, type Judged } from "./poll-judge.ts";
import { familyOf, statusName } from "./poll-place.ts";
import { createPublisher, mostWrites, type Published, publishSome, type Tries } from "./poll-publish.ts";
import type { ShownState } from "./ports.ts";

export interface VerdictPass extends Omit<Pass, keyof Finished> {
  readonly finish: Finish;
  readonly shown: ShownState | undefined;
  /** Nothing but the verdicts comes after what this pass leaves to the next one. */
  readonly isLast: boolean;
}

export interface Written {
  readonly finished: Finished;
  readonly published: Published;
}

/**
 * Verdicts come first. Only while their results are being kept, which takes a while, other runs are written, and those
 * leave the verdicts their room within GitHub's limits.
 * @throws the first error of a record that could not be written, after all others were published
 */
export async function publishPass(pass: VerdictPass, ports: PollPorts): Promise<Written> {
  const { finish, shown, isLast, ...rest } = pass;
  const { before } = finish;
  const publisher = createPublisher({ ...rest, ...before }, shown, ports);
  const overlaps = finish.keeps && holdVerdicts(before.judged, publisher);
  const apart = overlaps ? findApart(before.judged, publisher) : new Set<number>();
  const isApart = ({ record }: Judged): boolean => apart.has(record.id);
  const onlyVerdictsWait = before.judged.every((one) => isApart(one) || isEnding(one));
  const [early, { finished, tries }] = await Promise.all([
    publishSome(before.judged.filter(isApart), publisher).then((told) => {
      // What a run that goes on shows is as told; one whose verdict is not written by then is looked at again.
      if (isLast && apart.size > 0 && onlyVerdictsWait) rest.memory.storeAhead(ports.clock.now());
      return told;
    }),
    finish.whole().then(async (finished) => {
      const others = finished.judged.filter((one) => !isApart(one));
      return {
        finished,
        tries: await verdictsFirst(others, { ...publisher, pass: { ...rest, ...finished } }),
      };
    }),
  ]);
  const published = join([early, ...tries]);
  if (published.failures.length > 0) throw published.failures[0];
  return { finished, published };
}

async function verdictsFirst(some: readonly Judged[], publisher: Publisher): Promise<readonly Tries[]> {
  const verdicts = await publishSome(some.filter(isEnding), publisher);
  const others = await publishSome(
    some.filter((one) => !isEnding(one)),
    publisher,
  );
  return [verdicts, others];
}

/** @returns whether there is room for every verdict at once, which is then kept for them */
function holdVerdicts(judged: readonly Judged[], publisher: Publisher): boolean {
  const { held, ports, pass } = publisher;
  const { pace } = pass.memory;
  const now = ports.clock.now().getTime();
  for (const one of judged.filter(isEnding)) {
    const room = pace.take("verdict", now, mostWrites(one, publisher));
    if (room !== undefined) held.set(one.record.id, room);
    else {
      for (const each of held.values()) pace.settle(each, 0, now);
      held.clear();
      return false;
    }
  }
  return true;
}

/** Records of runs whose comment and commit status tell of none that ends now. */
function findApart(judged: readonly Judged[], { pass: { records } }: Publisher): ReadonlySet<number> {
  const placesOf = ({ record }: Judged): readonly string[] => {
    const family = familyOf(record, records);
    return family === undefined ? [statusName(record)] : [statusName(record), family.name];
  };
  const touched = new Set(judged.filter(isEnding).flatMap(placesOf));
  const apart = judged.filter((one) => !placesOf(one).some((place) => touched.has(place)));
  return new Set(apart.map(({ record }) => record.id));
}

function join(all: readonly Tries[]): Tries {
  return {
    changed: new Set(all.flatMap(({ changed }) => [...changed])),
    postponed: new Set(all.flatMap(({ postponed }) => [...postponed])),
    unwritten: all.some(({ unwritten }) => unwritten),
    failures: all.flatMap(({ failures }) => failures),
  };
}
