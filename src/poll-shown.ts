// Records in; what GitHub shows of their runs now, in one call for a hundred of them, out.
import { messageOf } from "./core/errors.ts";
import type { RunRecord } from "./core/record.ts";
import type { PollPorts } from "./poll.ts";
import { shownOf } from "./poll-comment.ts";
import type { PassMemory } from "./poll-memory.ts";
import { familyOf } from "./poll-place.ts";
import type { ShownState } from "./ports.ts";

export interface ShownPass {
  /** All of the repository, newest first. */
  readonly records: readonly RunRecord[];
  readonly memory: PassMemory;
}

/** Milliseconds for which what was read counts as what is shown. */
const FRESH_FOR = 10_000;

export type Shown = () => Promise<ShownState | undefined>;

/**
 * Reads at once, while the runs are still being looked at. Where that takes long, as with long logs, it is read again.
 * @returns what is to be asked right before the first write
 */
export function beginShown(some: readonly RunRecord[], pass: ShownPass, ports: PollPorts): Shown {
  const now = (): number => ports.clock.now().getTime();
  const began = now();
  const early = readShown(some, pass, ports);
  return async () => {
    const first = await early;
    return now() - began > FRESH_FOR ? readShown(some, pass, ports) : first;
  };
}

/** Never throws: undefined where it cannot be had so, and each is read by itself. */
async function readShown(
  some: readonly RunRecord[],
  { records, memory }: ShownPass,
  ports: PollPorts,
): Promise<ShownState | undefined> {
  if (ports.shown === undefined || some.length === 0) return undefined;
  const nodes = some.flatMap(({ node }) => node ?? []);
  const families = some.flatMap((record) => familyOf(record, records) ?? []);
  const comments = new Set(families.flatMap((family) => shownOf(family, memory)?.node ?? []));
  try {
    return await ports.shown.read({ records: nodes, comments: [...comments] });
  } catch (error) {
    const text = messageOf(error);
    ports.log.warning(`What GitHub shows of the runs could not be read at once: ${text}`);
    return undefined;
  }
}
