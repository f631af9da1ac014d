import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ModalCall, ModalRefusal } from "../../src/io/modal-call.ts";
import { readLog } from "../../src/io/modal-logs.ts";

/** Modal keeps a log for some weeks, and is asked for no more: the run is of today. */
const T0 = Math.floor(Date.now() / 1000) * 1000 - 8 * 3_600_000;
const APP = { id: "ap-1", createdAt: new Date(T0).toISOString() };

interface Stored {
  /** Nanoseconds after T0. */
  readonly at: number;
  readonly text: string;
}

interface Ask {
  readonly since: Date;
  readonly until: Date;
  readonly limit: number;
}

interface Server {
  readonly call: ModalCall;
  readonly asked: Ask[];
  /** Runs before each answer; may throw, or add entries. */
  before: (ask: Ask, number: number) => void;
}

/** Answers as Modal does: the newest `limit` entries of a range of time, which is told in milliseconds. */
function serve(entries: Stored[]): Server {
  const server: Server = {
    asked: [],
    before: () => {},
    call: async (_, request) => {
      const ask = request as Ask; // what readLog sends
      server.before(ask, server.asked.length);
      server.asked.push(ask);
      const inside = entries.filter(({ at }) => {
        const ns = T0 * 1e6 + at;
        return ns >= ask.since.getTime() * 1e6 && ns < ask.until.getTime() * 1e6;
      });
      return { batches: [{ taskId: "ta-1", items: inside.slice(-ask.limit).map(item) }] };
    },
  };
  return server;
}

function item({ at, text }: Stored) {
  const ns = String(BigInt(T0) * 1_000_000n + BigInt(at));
  return {
    data: text,
    timestamp: (T0 + at / 1e6) / 1000,
    timestampNs: ns,
    fileDescriptor: 1,
    containerId: "",
  };
}

interface Reading {
  readonly texts: readonly string[];
  readonly pages: readonly number[];
  readonly gap: string | undefined;
}

async function read({ call }: Server, since?: string): Promise<Reading> {
  const pages: number[] = [];
  const texts: string[] = [];
  const gap = await readLog(call, APP, {
    ...(since === undefined ? {} : { since }),
    take: (page) => {
      pages.push(page.length);
      for (const { text } of page) texts.push(text);
    },
  });
  return { texts, pages, gap };
}

/** Bursts of entries: how many, and how many nanoseconds each is after the one before. */
const bursts = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 3000 }),
    apart: fc.constantFrom(0, 1, 300, 40_000, 1_000_000, 500_000_000, 1_100_000_000),
  }),
  { minLength: 1, maxLength: 8 },
);

function entriesOf(wanted: readonly { readonly count: number; readonly apart: number }[]): Stored[] {
  let at = 0;
  let number = 0;
  return wanted.flatMap(({ count, apart }) =>
    Array.from({ length: count }, () => {
      at += apart;
      number += 1;
      return { at, text: `${number}\n` };
    }),
  );
}

const textsOf = (entries: readonly Stored[]): readonly string[] => entries.map(({ text }) => text);

describe("a log on Modal", () => {
  it("is read whole, each entry once and in order, however its entries lie in time", async () => {
    await fc.assert(
      fc.asyncProperty(bursts, async (wanted) => {
        const entries = entriesOf(wanted);
        const { texts, gap } = await read(serve(entries));
        expect(gap).toBeUndefined();
        expect(texts).toEqual(textsOf(entries));
      }),
      { numRuns: 40 },
    );
  });

  it("is asked for in pages that stay small, and never more than one page ahead", async () => {
    const entries = entriesOf([{ count: 60_000, apart: 20_000_000 }]);
    const server = serve(entries);
    let handed = 0;
    let most = 0;
    await readLog(server.call, APP, {
      take: (page) => {
        handed += 1;
        most = Math.max(most, page.length);
        // The first one only tells how dense the log is; a page that did not fit was asked for in vain.
        expect(server.asked.length).toBeLessThanOrEqual(handed * 2 + 3);
      },
    });
    expect(most).toBeLessThanOrEqual(2000);
    expect(server.asked.length).toBeLessThan((2.5 * 60_000) / 2000);
  });

  it("holds few entries where they are large", async () => {
    const text = "x".repeat(64 * 1024);
    const entries = Array.from({ length: 3000 }, (_, index) => ({ at: index * 1_000_000, text }));
    const { pages } = await read(serve(entries));
    expect(pages.reduce((sum, count) => sum + count, 0)).toBe(3000);
    // What the first page showed holds for the very next one.
    expect(Math.max(...pages)).toBeLessThanOrEqual(16);
  });

  it("is read in one call from a cursor", async () => {
    const server = serve(entriesOf([{ count: 4500, apart: 1_000_000 }]));
    const { texts, pages } = await read(server, new Date(T0 + 1).toISOString());
    expect([texts.length, pages, server.asked.length]).toEqual([4500, [4500], 1]);
  });

  it("ends at what was there when the reading began, so that a log may grow faster than it is read", async () => {
    const entries = entriesOf([{ count: 9000, apart: 1_000_000 }]);
    const there = textsOf(entries);
    const server = serve(entries);
    server.before = (_, number) => {
      if (number === 0) return;
      const last = entries.at(-1)?.at ?? 0;
      for (let more = 1; more <= 5000; more += 1) entries.push({ at: last + more * 1000, text: "later\n" });
    };
    const { texts, gap } = await read(server);
    expect(gap).toBeUndefined();
    expect(texts.filter((text) => text !== "later\n")).toEqual(there);
    expect(server.asked.length).toBeLessThan(60);
  });

  it("is taken up to a page that fails, which is named, and read on there by the next pass", async () => {
    const entries = entriesOf([{ count: 12_000, apart: 1_000_000 }]);
    const server = serve(entries);
    server.before = (_, number) => {
      if (number === 4) throw new ModalRefusal("Modal did not answer AppFetchLogs (UNAVAILABLE).", 14);
    };
    const first = await read(server);
    expect(first.gap).toContain("UNAVAILABLE");
    expect(first.texts.length).toBeGreaterThan(0);
    expect(first.texts).toEqual(textsOf(entries).slice(0, first.texts.length));
    server.before = () => {};
    const last = entries[first.texts.length - 1]?.at ?? 0;
    const second = await read(server, new Date(T0 + Math.floor(last / 1e6) + 1).toISOString());
    expect([...first.texts, ...second.texts]).toEqual(textsOf(entries));
  });

  it("is asked for in smaller pages where one is larger than what can be received", async () => {
    const entries = entriesOf([{ count: 9000, apart: 1_000_000 }]);
    const server = serve(entries);
    server.before = ({ limit, since, until }) => {
      const inside = entries.filter(({ at }) => {
        const ms = T0 + at / 1e6;
        return ms >= since.getTime() && ms < until.getTime();
      });
      if (Math.min(limit, inside.length) > 700)
        throw new ModalRefusal("Modal refused AppFetchLogs (RESOURCE_EXHAUSTED).", 8);
    };
    const { texts, gap } = await read(server);
    expect(gap).toBeUndefined();
    expect(texts).toEqual(textsOf(entries));
  });

  it("names what it had to leave out where one millisecond holds more than Modal gives", async () => {
    const many = Array.from({ length: 30_000 }, (_, index) => ({
      at: 5_000_000 + index,
      text: `${index}\n`,
    }));
    const entries = [{ at: 0, text: "before\n" }, ...many, { at: 9_000_000, text: "after\n" }];
    const { texts, gap } = await read(serve(entries));
    expect(gap).toContain(new Date(T0 + 5).toISOString());
    expect([texts[0], texts.at(-1), texts.length]).toEqual(["before\n", "after\n", 20_002]);
  });

  it("counts entries without text, which Modal's limit counts too", async () => {
    const entries = Array.from({ length: 7000 }, (_, index) => ({
      at: index * 1_000_000,
      text: index % 2 === 0 ? "" : `${index}\n`,
    }));
    const { texts } = await read(serve(entries));
    expect(texts).toEqual(textsOf(entries).filter((text) => text !== ""));
  });

  it.each([
    ["no list", {}],
    ["a batch of another form", { batches: [{ items: [] }] }],
    ["an entry without a time", { batches: [{ taskId: "ta-1", items: [{ data: "x" }] }] }],
  ])("is a gap and no guess where Modal answers with %s", async (_, reply) => {
    const gap = await readLog(async () => reply, APP, { take: () => {} });
    expect(gap).toContain("could not be read");
  });

  it("is one of few that are read at once, however many there are", async () => {
    let running = 0;
    let most = 0;
    const servers = Array.from({ length: 12 }, () => serve(entriesOf([{ count: 5000, apart: 1_000_000 }])));
    const reads = servers.map(async (server) => {
      server.before = (_, number) => {
        if (number === 1) running += 1;
        most = Math.max(most, running);
      };
      const { texts } = await read(server);
      running -= 1;
      return texts.length;
    });
    expect(await Promise.all(reads)).toEqual(servers.map(() => 5000));
    // A reading gives up its turn a moment before this test hears of it.
    expect(most).toBeLessThanOrEqual(8);
  });

  it("holds up none of the others, short or long, while it is read", async () => {
    const huge = serve(entriesOf([{ count: 20_000, apart: 1_000_000 }]));
    const underWay = Promise.withResolvers<void>();
    const othersRead = Promise.withResolvers<void>();
    // In the middle of it, answers stay away until all others have been read to their end.
    const slow: ModalCall = async (name, ask) => {
      if (huge.asked.length > 3) {
        underWay.resolve();
        await othersRead.promise;
      }
      return huge.call(name, ask);
    };
    let handed = 0;
    const reading = readLog(slow, APP, { take: (page) => (handed += page.length) });
    await underWay.promise;
    const counts = [10, 900, 5000, 9000, 5000, 30, 7000, 5000];
    const others = counts.map((count) => read(serve(entriesOf([{ count, apart: 1_000_000 }]))));
    expect((await Promise.all(others)).map(({ texts }) => texts.length)).toEqual(counts);
    expect(handed).toBeLessThan(20_000);
    othersRead.resolve();
    expect(await reading).toBeUndefined();
    expect(handed).toBe(20_000);
  });

  describe("for which a pass has had its time", () => {
    const long = () => serve(entriesOf([{ count: 20_000, apart: 50_000_000 }]));
    const begun = Date.now() - 3_600_000;

    it("is left there, and read on by the passes after it, a page at least in each", async () => {
      const server = long();
      const texts: string[] = [];
      let since: string | undefined;
      let gap: string | undefined = "not begun";
      let passes = 0;
      for (; gap !== undefined && passes < 40; passes += 1) {
        const before = server.asked.length;
        let last = since;
        gap = await readLog(server.call, APP, {
          begun,
          ...(since === undefined ? {} : { since }),
          take: (page) => {
            for (const { text } of page) texts.push(text);
            last = page.at(-1)?.at ?? last;
          },
        });
        if (gap !== undefined) expect(gap).toContain("no time for more of it in this pass");
        expect(server.asked.length - before).toBeLessThanOrEqual(6);
        since = new Date(Date.parse(last ?? "") + 1).toISOString();
      }
      expect(passes).toBeGreaterThan(5);
      expect(texts).toEqual(entriesOf([{ count: 20_000, apart: 50_000_000 }]).map(({ text }) => text));
    });

    it("is read at its end all the same where the run has ended, and what lies between is named", async () => {
      const texts: string[] = [];
      const words: string[] = [];
      const ended = { ...APP, ended: true };
      const take = (page: readonly { readonly text: string }[]) =>
        texts.push(...page.map(({ text }) => text));
      const gap = await readLog(long().call, ended, { begun, take, skip: (told) => words.push(told) });
      expect(gap).toBeUndefined();
      expect(words).toEqual([expect.stringContaining("no time for more")]);
      expect([texts[0], texts.at(-1)]).toEqual(["1\n", "20000\n"]);
      expect(texts.length).toBeLessThan(6000);
      expect(new Set(texts).size).toBe(texts.length);
    });

    it("takes no more than a few calls from each, so that many of them do not hold up the others", async () => {
      const servers = Array.from({ length: 30 }, long);
      await Promise.all(servers.map(({ call }) => readLog(call, APP, { begun, take: () => {} })));
      expect(Math.max(...servers.map(({ asked }) => asked.length))).toBeLessThanOrEqual(6);
    });
  });
});
