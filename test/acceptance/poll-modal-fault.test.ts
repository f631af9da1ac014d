// The built poll action while Modal hangs, refuses or answers strangely about one run: that run is unreachable, no other is.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Message, RpcError, type StatusName } from "../../local/modal/rpc.ts";
import { heldBy } from "../support/held.ts";
import { type Pass, type RecordedRun, type SeededPair, startSeededPair } from "../support/seeded-pair.ts";

const MINUTE = 60_000;
const AGE = 90;

let pair: SeededPair;
let sick: RecordedRun;
let ended: RecordedRun;
let well: RecordedRun;
let epoch = 0;

beforeAll(async () => {
  pair = await startSeededPair();
  sick = await pair.addRun("sick", AGE);
  ended = await pair.addRun("ended", AGE);
  well = await pair.addRun("well", AGE);
  for (const run of [sick, ended])
    for (const [index, loss] of [0.5, 0.4].entries())
      run.print(Date.now() - (80 - index) * MINUTE, `${JSON.stringify({ epoch: index + 1, loss })}\n`);
  goOn();
  await pair.pass();
  ended.end(Date.now() - MINUTE);
});
afterEach(() => {
  pair.seeded.instead.clear();
  expect(pair.github.violations).toEqual([]);
});
afterAll(() => pair.close());

/** The healthy run logs one more epoch. */
function goOn(): void {
  epoch += 1;
  well.print(Date.now() - (AGE - epoch) * MINUTE, `{"epoch": ${epoch}, "loss": ${1 / epoch}}\n`);
}

const asksOf = (request: Message, { app, call, functionId }: RecordedRun): boolean =>
  [request["app_id"], request["function_id"], request["function_call_id"]].some((id) =>
    [app, functionId, call].includes(String(id)),
  );

type Effect = () => Message | Promise<Message>;
const refuses =
  (code: StatusName): Effect =>
  () => {
    throw new RpcError(code, "no, and as-secret is in my words");
  };
const hangs: Effect = () => new Promise<Message>(() => undefined);
const answers =
  (message: Message): Effect =>
  () =>
    message;

/** `run` undefined: whatever is asked for. */
function break_(method: string, effect: Effect, run?: RecordedRun): void {
  const before = pair.seeded.instead.get(method);
  pair.seeded.instead.set(method, (request, go) => {
    if (run === undefined || asksOf(request, run)) return effect();
    return before === undefined ? go() : before(request, go);
  });
}

/** It comes to an end: each call that hangs is given up. */
function passOn(): Promise<Pass> {
  goOn();
  return pair.pass();
}

function isWell(pass: Pass): void {
  const run = pass.runs.get("well");
  expect(run).toMatchObject({ state: "running", warnings: [] });
  expect(run?.metrics["loss"]?.points).toHaveLength(epoch);
}

const REFUSALS: readonly StatusName[] = [
  "PERMISSION_DENIED",
  "UNAUTHENTICATED",
  "INTERNAL",
  "RESOURCE_EXHAUSTED",
];
const STRANGE: readonly (readonly [string, string, Message])[] = [
  ["AppGetInfo", "nothing", {}],
  ["AppGetInfo", "an app in no state", { info: { description: "x" } }],
  ["FunctionGetOutputs", "a result of an unknown kind", { outputs: [{ result: { status: 99 } }] }],
];

describe("what Modal says about one run", () => {
  it.each(["AppGetInfo", "FunctionCallFetch", "FunctionGetOutputs"])(
    "%s is refused in every way: nothing is concluded of it, and the others go on",
    async (method) => {
      for (const code of REFUSALS) {
        pair.seeded.instead.clear();
        for (const run of [sick, ended]) break_(method, refuses(code), run);
        const pass = await passOn();
        isWell(pass);
        // Of a call that goes on no output is asked for, and the list tells all of an app that goes on.
        const asked = method === "FunctionCallFetch" ? ["sick", "ended"] : ["ended"];
        for (const name of asked) {
          const run = pass.runs.get(name);
          expect(run?.state, `${code}: ${run?.reason}`).toBe("unreachable");
          expect(run?.reason).toContain(method);
        }
        expect(pass.result.outputs).toMatchObject({ open: "3", finished: "0" });
        expect(pass.result.log.join("\n")).not.toContain("as-secret");
      }
    },
  );

  it.each(STRANGE)(
    "%s is answered with %s: the run has no verdict from it",
    async (method, _what, message) => {
      for (const run of [sick, ended]) break_(method, answers(message), run);
      const pass = await passOn();
      isWell(pass);
      expect(pass.result.outputs).toMatchObject({ open: "3", finished: "0" });
      expect(pass.runs.get("ended")).toMatchObject({ state: "unreachable" });
    },
  );

  it("FunctionCallFetch is answered with a call in a state of the future: it is neither ended nor lost", async () => {
    break_("FunctionCallFetch", answers({ function_call_inputs: [{ status: 99 }] }), sick);
    break_("FunctionGetOutputs", refuses("INTERNAL"), ended);
    const pass = await passOn();
    isWell(pass);
    expect(pass.runs.get("sick")?.state).toBe("running");
    expect(pass.result.outputs).toMatchObject({ open: "3", finished: "0" });
  });

  it.each([
    ["refused", refuses("INTERNAL"), [expect.stringContaining("could not be read")]],
    // An entry without a time is an old one: nothing is missing.
    ["answered without times", answers({ batches: [{ items: [{ data: "x", timestamp: Number.NaN }] }] }), []],
  ])("its log is %s: the run is reported, and a gap named", async (_how, effect, warnings) => {
    break_("AppFetchLogs", effect, sick);
    break_("FunctionGetOutputs", refuses("INTERNAL"), ended);
    const pass = await passOn();
    isWell(pass);
    expect(pass.runs.get("sick")).toMatchObject({
      state: "running",
      warnings,
    });
    // What an earlier pass has read is still there.
    expect(pass.runs.get("sick")?.metrics["loss"]?.points).toEqual([[1, 0.5]]);
    expect(pass.runs.get("sick")?.attempts).toMatchObject([{ start: "first" }]);
    ended.print(Date.now(), "");
  });

  it("nothing comes back of one run's calls, and of another's result: the pass ends", async () => {
    break_("FunctionCallFetch", hangs, sick);
    break_("FunctionGetOutputs", hangs, ended);
    const pass = await passOn();
    isWell(pass);
    for (const name of ["sick", "ended"]) {
      expect(pass.runs.get(name)).toMatchObject({ state: "unreachable" });
      expect(pass.runs.get(name)?.reason).toContain("did not answer");
    }
    expect(pass.result.outputs).toMatchObject({ open: "3", finished: "0" });
  });
});

describe("what Modal says about all", () => {
  it.each(["AuthTokenGet", "AppList"])(
    "%s hangs: the pass ends, and nothing is concluded",
    async (method) => {
      break_(method, hangs);
      break_("FunctionGetOutputs", refuses("INTERNAL"), ended);
      const pass = await passOn();
      expect(pass.result.outputs).toMatchObject({ open: "3" });
      expect(heldBy(pair.github).lines.join("\n")).not.toMatch(/lost|never-started|expired/);
    },
  );

  it("no call is answered: every run is unreachable, and its comment stays", async () => {
    const before = heldBy(pair.github).comments;
    for (const method of ["AppList", "AppGetInfo", "FunctionCallFetch", "AppFetchLogs"])
      break_(method, refuses("UNAVAILABLE"));
    const pass = await passOn();
    expect([...pass.runs.values()].map(({ state }) => state)).toEqual(Array(3).fill("unreachable"));
    expect(heldBy(pair.github).comments).toEqual(before);
  });
});

describe("a clock that jumps", () => {
  const shifted = (days: number): Readonly<Record<string, string>> => {
    const script = `const now=Date.now,D=Date;globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now())}};D.now=()=>now()+${days * 86_400_000};Date.now=D.now;`;
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
  };
  it.each([-400, -2, 2, 15])("the runner's, by %i days: nothing is concluded from it", async (days) => {
    break_("FunctionGetOutputs", refuses("INTERNAL"), ended);
    goOn();
    const pass = await pair.pass(shifted(days));
    expect(pass.runs.get("sick")?.state).toBe("running");
    isWell(pass);
    expect(heldBy(pair.github).lines.join("\n")).not.toMatch(/lost|never-started|expired|timed-out/);
    const next = await passOn();
    isWell(next);
  });
});

it("once Modal is well again, the run that has ended gets its verdict", async () => {
  const pass = await passOn();
  expect(pass.runs.get("ended")).toMatchObject({ state: "succeeded" });
  expect(pass.runs.get("sick")).toMatchObject({ state: "running", warnings: [] });
});
