// Who may start a run: permission flags × events × kinds of actor × failing reads, each through the whole gate.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES } from "../../src/core/config-limits.ts";
import {
  ask,
  createWorld,
  flagsOf,
  type Happening,
  HEAD,
  LABELED,
  type Person,
  type World,
} from "../support/gate-fakes.ts";

/** Events that start a run, and what one has to say besides who it was. */
const EVENTS: readonly { readonly name: string; readonly what: Happening; readonly inputs?: string }[] = [
  { name: "label", what: LABELED },
  {
    name: "comment",
    what: { event: "issue_comment", action: "created", comment: `/experiment digits @${HEAD}` },
  },
  { name: "dispatch", what: { event: "workflow_dispatch" }, inputs: "digits" },
];

interface Kind {
  readonly name: string;
  readonly sender: Happening["sender"];
  readonly triggering?: string;
  readonly people: Readonly<Record<string, Person>>;
  readonly bots?: readonly string[];
  readonly reason: string;
}

const sam = { login: "sam", type: "User" };
const ofRole = (role: Parameters<typeof flagsOf>[0]): Person => ({ flags: flagsOf(role) });
const roles = ["none", "read", "triage", "write", "maintain", "admin"] as const;
const may = (role: (typeof roles)[number]) => roles.indexOf(role) >= roles.indexOf("write");

const PEOPLE: readonly Kind[] = roles.map((role) => ({
  name: `a person with ${role}`,
  sender: sam,
  people: { sam: ofRole(role) },
  reason: may(role) ? "started" : "role-too-low",
}));

const RERUNS: readonly Kind[] = roles.flatMap((role) => [
  {
    name: `asked by a writer, run again by ${role}`,
    sender: { login: "wren", type: "User" },
    triggering: "sam",
    people: { wren: ofRole("write"), sam: ofRole(role) },
    reason: may(role) ? "started" : "role-too-low",
  },
  {
    name: `asked by ${role}, run again by an admin`,
    sender: sam,
    triggering: "ada",
    people: { ada: ofRole("admin"), sam: ofRole(role) },
    reason: may(role) ? "started" : "role-too-low",
  },
]);

const FLAGS: readonly Kind[] = [
  { flags: undefined, name: "no flags" },
  { flags: {}, name: "empty flags" },
  { flags: { push: true }, name: "only one flag" },
  { flags: { ...flagsOf("write"), admin: undefined }, name: "one flag missing" },
  { flags: { ...flagsOf("write"), push: "true" }, name: "a flag that is a text" },
  { flags: { ...flagsOf("write"), push: 1 }, name: "a flag that is a number" },
].map(({ flags, name }) => ({ name, sender: sam, people: { sam: { flags } }, reason: "role-unknown" }));

const CONTRADICTIONS: readonly Kind[] = [
  { ...flagsOf("write"), triage: false },
  { ...flagsOf("admin"), push: false },
  { ...flagsOf("maintain"), push: false },
].map((flags, index) => ({
  name: `flags that contradict each other ${index + 1}`,
  sender: sam,
  people: { sam: { flags } },
  reason: "role-too-low",
}));

const READS: readonly Kind[] = [401, 403, 404, 410, 429, 451, 500, 502, 503, 504, "no answer", 301].map(
  (status) => ({
    name: `the read answers ${status}`,
    sender: sam,
    people: { sam: { status } },
    reason: "role-unknown",
  }),
);

const BODIES: readonly Kind[] = [
  null,
  {},
  [],
  "ok",
  { permission: "admin" },
  { permission: "admin", role_name: "admin" },
  { user: { login: "someone-else", type: "User", permissions: flagsOf("admin") } },
  { user: { login: "sam", permissions: flagsOf("admin") } },
  { user: { type: "User", permissions: flagsOf("admin") } },
].map((body, index) => ({
  name: `a reply that settles nothing ${index + 1}`,
  sender: sam,
  people: { sam: { body } },
  reason: "role-unknown",
}));

const BOTS: readonly Kind[] = [
  { login: "renovate[bot]", type: "Bot" },
  { login: "github-actions[bot]", type: "Bot" },
  { login: "Copilot", type: "Bot" },
  { login: "octo", type: "Organization" },
  { login: "sneaky[bot]", type: "User" },
  { login: "ghost", type: "Mannequin" },
].flatMap((sender) => [
  {
    name: `${sender.login} unlisted`,
    sender,
    people: { [sender.login]: ofRole("admin") },
    reason: "bot-not-allowed",
  },
  {
    name: `${sender.login} with another listed`,
    sender,
    people: {},
    bots: ["other[bot]"],
    reason: "bot-not-allowed",
  },
  { name: `${sender.login} listed`, sender, people: {}, bots: [sender.login], reason: "started" },
  {
    name: `a person, run again by ${sender.login}`,
    sender: { login: "wren", type: "User" },
    triggering: sender.login,
    people: { wren: ofRole("write"), [sender.login]: { ...ofRole("admin"), type: sender.type } },
    reason: /\[bot\]$/.test(sender.login) || sender.type !== "User" ? "bot-not-allowed" : "started",
  },
]);

const NOBODY: readonly Kind[] = [
  { name: "no sender", sender: undefined, people: {}, reason: "no-sender" },
  {
    name: "no sender, but somebody runs it again",
    sender: undefined,
    triggering: "ada",
    people: { ada: ofRole("admin") },
    reason: "no-sender",
  },
  { name: "a sender without a login", sender: { login: "", type: "User" }, people: {}, reason: "no-sender" },
  {
    name: "a person who is listed as a bot",
    sender: sam,
    people: { sam: ofRole("read") },
    bots: ["sam"],
    reason: "role-too-low",
  },
];

const KINDS = [...PEOPLE, ...RERUNS, ...FLAGS, ...CONTRADICTIONS, ...READS, ...BODIES, ...BOTS, ...NOBODY];
const CASES = EVENTS.flatMap((event) =>
  KINDS.map((kind) => ({ event, kind, name: `${event.name}: ${kind.name}` })),
);

function worldOf(people: Kind["people"]): World {
  return createWorld({ people: new Map(Object.entries(people)) });
}

function askAs(world: World, { event, kind }: { event: (typeof EVENTS)[number]; kind: Kind }) {
  const what: Happening = {
    ...event.what,
    sender: kind.sender,
    ...(kind.triggering === undefined ? {} : { triggering: kind.triggering, attempt: 2 }),
  };
  return ask(world, what, { allowedBots: kind.bots ?? [], wish: { experiment: event.inputs } });
}

describe("who may start", () => {
  it("is judged in 200 cases and more", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200);
  });

  it.each(CASES)("$name", async ({ event, kind }) => {
    const world = worldOf(kind.people);
    const { outcome } = await askAs(world, { event, kind });
    expect(outcome.reason).toBe(kind.reason);
    const started = kind.reason === "started";
    expect(outcome.decision).toBe(started ? "launch" : "refuse");
    expect(world.store.records).toHaveLength(started ? 1 : 0);
    expect(outcome.plans).toHaveLength(started ? 1 : 0);
    expect(world.store.statuses).toHaveLength(started ? 1 : 0);
    if (started) return;
    // Whoever has no role here must not be able to make comments appear.
    expect(outcome.mayComment).toBe(false);
    expect(outcome.message).not.toBe("");
    expect(outcome.next).not.toBe("");
  });

  it("never starts below the minimum, whatever the flags and whoever asks for it", async () => {
    const flag = fc.constantFrom(true, false, undefined, null, "true", 1);
    const flags = fc.record({ triage: flag, push: flag, maintain: flag, admin: flag });
    await fc.assert(
      fc.asyncProperty(
        flags,
        fc.constantFrom(...ROLES),
        fc.constantFrom(...ROLES),
        async (given, own, config) => {
          const world = worldOf({ sam: { flags: given } });
          world.config += `\nlimits: { minimum-role: ${config} }\n`;
          const { outcome } = await ask(world, { ...LABELED, sender: sam }, { minimumRole: own });
          const needed = ROLES.slice(0, Math.max(ROLES.indexOf(own), ROLES.indexOf(config)) + 1);
          const plain = ROLES.every((role) => typeof given[role] === "boolean");
          const held = plain && needed.every((role) => given[role] === true);
          expect(outcome.decision).toBe(held ? "launch" : "refuse");
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(ROLES)(
    "the minimum %s of the input is not lowered by the file, nor the other way round",
    async (role) => {
      for (const side of ["input", "file"] as const) {
        const world = worldOf({ sam: ofRole("write") });
        world.config += `\nlimits: { minimum-role: ${side === "file" ? role : "triage"} }\n`;
        const { outcome } = await ask(
          world,
          { ...LABELED, sender: sam },
          { minimumRole: side === "input" ? role : "triage" },
        );
        expect(outcome.decision).toBe(ROLES.indexOf(role) <= ROLES.indexOf("push") ? "launch" : "refuse");
      }
    },
  );

  it("the trusted list of bots stands over the workflow's own", async () => {
    const bot = { login: "renovate[bot]", type: "Bot" };
    const world = worldOf({});
    world.config += '\nlimits: { allowed-bots: ["other[bot]"] }\n';
    const { outcome } = await ask(world, { ...LABELED, sender: bot }, { allowedBots: ["renovate[bot]"] });
    expect(outcome.reason).toBe("bot-not-allowed");
  });
});

describe("a schedule", () => {
  const what: Happening = { event: "schedule", sender: undefined };
  it("is the word of the workflow file: nobody is asked for", async () => {
    const world = worldOf({});
    const { outcome } = await ask(world, what, { wish: { experiment: "digits" } });
    expect(outcome).toMatchObject({ decision: "launch", plans: [{ intent: { asked_by: "schedule" } }] });
  });

  it.each(roles)("that somebody with %s runs again needs that person's right", async (role) => {
    const world = worldOf({ sam: ofRole(role) });
    const again: Happening = { ...what, triggering: "sam", attempt: 2 };
    const { outcome } = await ask(world, again, { wish: { experiment: "digits" } });
    expect(outcome.reason).toBe(may(role) ? "started" : "role-too-low");
  });
});

describe("pull requests whose jobs get no secrets", () => {
  it.each([
    { name: "a fork", what: { headRepository: "mallory/digits" }, reason: "fork" },
    { name: "a fork that is gone", what: { headRepository: null }, reason: "fork" },
    {
      name: "a fork of the same name in other letters is the same",
      what: { headRepository: "Octo/Digits" },
      reason: "started",
    },
    { name: "Dependabot's", what: { author: "dependabot[bot]" }, reason: "dependabot" },
    { name: "run again by Dependabot", what: { triggering: "dependabot[bot]" }, reason: "dependabot" },
  ])("$name", async ({ what, reason }) => {
    const world = worldOf({ wren: ofRole("admin") });
    const { outcome } = await ask(world, { ...LABELED, ...what });
    expect(outcome.reason).toBe(reason);
    if (reason !== "started") expect(outcome.next).toMatch(/dispatch.*whole commit/);
    expect(outcome.mayComment).toBe(reason === "started");
  });

  it("a label that asks for nothing is nothing, from a fork too", async () => {
    const world = worldOf({});
    const { outcome } = await ask(world, { ...LABELED, label: "bug", headRepository: "mallory/digits" });
    expect(outcome).toMatchObject({ decision: "nothing", reason: "other-label" });
  });

  it("a command on a fork's pull request is refused with the safe way", async () => {
    const world = worldOf({ wren: ofRole("write") });
    const pull = world.pulls.get(7);
    if (pull !== undefined) world.pulls.set(7, { ...pull, headRepository: "mallory/digits" });
    const comment = `/experiment digits @${HEAD}`;
    const { outcome } = await ask(world, { event: "issue_comment", action: "created", comment });
    expect(outcome.reason).toBe("fork");
  });
});
