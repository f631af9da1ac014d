// `modal run --detach` as a process of its own: creates the app, publishes it, stores the call, and leaves when it is told to.

import type { CallStatus } from "../../../src/core/observation.ts";
import { parseAppName } from "../../../src/core/own-app.ts";
import type { ClientExit, ClientProcess, ModalCli } from "../../../src/ports.ts";
import { LINES } from "../launch-fakes.ts";
import type { Line } from "./github.ts";
import { OUTCOMES, type SimApp, type SimModal } from "./modal.ts";
import type { Actor, Turns } from "./turns.ts";

interface Client {
  readonly turns: Turns;
  readonly modal: SimModal;
  readonly actor: Actor;
  readonly name: string;
  readonly onLine: (line: string) => void;
  app?: SimApp;
  end: (exit: ClientExit) => void;
}

function leave(client: Client, code: number): void {
  client.turns.note(`client leaves with ${code}`);
  if (client.app !== undefined) client.app.leftAt ??= client.turns.now;
  client.actor.alive = false;
  client.end({ code, signal: null });
}

/** One step of the client: announced, carried out, answered; the connection may be lost before or after. */
async function step(
  client: Client,
  name: string,
  announced: readonly string[],
  effect: () => void,
): Promise<boolean> {
  const { turns, actor, onLine } = client;
  await turns.turn(actor);
  for (const line of announced) onLine(line);
  const fate = turns.choose(20);
  turns.note(`client ${name}${fate < 18 ? "" : fate === 18 ? ", connection lost" : ", reply lost"}`);
  if (fate !== 18) effect();
  if (fate < 18) return true;
  await turns.turn(actor);
  leave(client, 1);
  return false;
}

async function runClient(client: Client): Promise<void> {
  const { modal, onLine } = client;
  const ok =
    (await step(client, "creates app", [], () => {
      client.app = modal.createApp(client.name);
      onLine(`[modal-client] t Created new app with id ${client.app.id}`);
    })) &&
    (await step(
      client,
      "initialized",
      [`✓ Initialized. View run at https://modal.com/apps/ws/main/${client.app?.id}`],
      () => {},
    )) &&
    (await step(client, "publishes", [LINES.publish], () => {
      if (client.app !== undefined) client.app.published = true;
    })) &&
    (await step(client, "calls", [LINES.map], () => {
      if (client.app !== undefined && client.app.stoppedAt === undefined) modal.storeCall(client.app);
    }));
  if (!ok) return;
  await client.turns.turn(client.actor);
  if (client.app?.call === undefined) return leave(client, 1);
  onLine(LINES.outputs);
}

/** @param owner whose death is the client's too, unless it is left behind */
function startClient(
  line: Line,
  modal: SimModal,
  { name, onLine }: Pick<Client, "name" | "onLine">,
): ClientProcess {
  const { turns, actor: owner } = line;
  let end: Client["end"] = () => {};
  const exited = new Promise<ClientExit>((resolve) => {
    end = resolve;
  });
  const client: Client = { turns, modal, actor: turns.actor("client"), name, onLine, end };
  const survives = turns.choose(4) === 3;
  const before = owner.onDeath;
  owner.onDeath = () => {
    before?.();
    // Left behind, it goes on for a while, until the machine goes too.
    client.actor.left = survives ? turns.choose(8) : 0;
    client.actor.onDeath = () => leave(client, 1);
    if (!survives) turns.kill(client.actor);
  };
  void runClient(client);
  return {
    exited,
    tail: () => "StreamTerminatedError: Connection lost",
    signal: () => {
      void turns.turn(client.actor).then(() => leave(client, 0));
    },
  };
}

export function simCli(modal: SimModal, line: Line): ModalCli {
  const status = (app: SimApp): CallStatus => {
    const number = modal.inputOf(app);
    if (number === 1) return "pending";
    if (number === 2) return "running";
    const names = Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]; // its own keys
    return names.find((one) => OUTCOMES[one].input === number) ?? "terminated";
  };
  return {
    version: async () => "1.6.4",
    help: async () => "Options:\n  -h, --help  Show this message and exit.\n",
    findApps: (name) =>
      line.call("modal app list", () =>
        modal
          .listed()
          .filter((app) => app.name === name && parseAppName(name) !== undefined)
          .map((app) => ({
            id: app.id,
            name: app.name,
            createdAt: new Date(app.at).toISOString(),
            stopped: app.stoppedAt !== undefined,
          })),
      ),
    calls: (appId) =>
      line.call("modal function calls", () => {
        const app = modal.find(appId);
        if (app === undefined) return [];
        return modal.calls(app).map(({ id }) => ({ id, functionName: "train", status: status(app) }));
      }),
    start: (argv, onLine) => startClient(line, modal, { name: argv[3] ?? "", onLine }),
    stop: (appId) =>
      line.call(`modal app stop ${appId}`, () => {
        const app = modal.find(appId);
        if (app !== undefined) modal.stop(app);
      }),
  };
}
