// Open records, page by page as GitHub lists them -> what Modal says of each, asked for while the rest is on its way.
import type { RunRecord } from "./core/record.ts";
import { createTurns } from "./core/turns.ts";
import type { PollPorts, PollRequest } from "./poll.ts";
import { openMetricsFiles, readPassConfig } from "./poll-config.ts";
import { LOOKS_AT_ONCE, type Looked, type Lookout, lookAt } from "./poll-look.ts";
import type { PassMemory } from "./poll-memory.ts";

export interface EarlyPass {
  readonly request: Pick<PollRequest, "runKeys">;
  readonly memory: PassMemory;
  readonly ports: PollPorts;
}

/** Only reads: where the list turns out not to be whole, nothing has come of it. */
export class EarlyLook {
  readonly #pass: EarlyPass;
  readonly #looks = new Map<RunRecord, Promise<Looked>>();
  #lookout: Promise<Lookout> | undefined;

  constructor(pass: EarlyPass) {
    this.#pass = pass;
  }

  begin(open: readonly RunRecord[]): void {
    for (const record of open) {
      const look = this.#look(record);
      silence(look);
      this.#looks.set(record, look);
    }
  }

  /** Given out once: a thousand logs are not held for the whole pass. */
  take(record: RunRecord): Promise<Looked> {
    const look = this.#looks.get(record) ?? this.#look(record);
    this.#looks.delete(record);
    return look;
  }

  /** @throws InputError when there is no usable token */
  lookout(): Promise<Lookout> {
    this.#lookout ??= open(this.#pass);
    return this.#lookout;
  }

  close(): void {
    this.#lookout?.then(
      ({ modal }) => modal.close(),
      () => undefined,
    );
  }

  async #look(record: RunRecord): Promise<Looked> {
    return lookAt(record, await this.lookout());
  }
}

/** Modal and what earlier passes have left are asked for at the same time. */
async function open({ request, memory, ports }: EarlyPass): Promise<Lookout> {
  // A pass for some runs comes right after their launch: nothing is kept of those yet.
  const all = request.runKeys === undefined;
  const left = Promise.all([timeOf(ports), readPassConfig(ports), all ? memory.load() : undefined]);
  silence(left);
  const modal = await ports.openModal();
  const knowledge = left.then(async ([now, configured]) => ({
    ...configured,
    now,
    savedOf: ({ id }: RunRecord) => memory.logOf(id),
    ...(await openMetricsFiles(configured, { modal, now, memory, ports })),
  }));
  silence(knowledge);
  const begun = ports.clock.now().getTime();
  return { modal, log: ports.log, turns: createTurns(LOOKS_AT_ONCE), begun, knowledge };
}

async function timeOf({ githubNow, clock }: PollPorts): Promise<Date> {
  return (await githubNow?.()) ?? clock.now();
}

/** A failure is told by whoever waits for it; nobody may, where the list fails first. */
function silence(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
