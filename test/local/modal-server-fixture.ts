// A local Modal with what its tests ask of it: the command line client, the JavaScript client, faults and state.
import path from "node:path";
import { ModalClient } from "modal";
import { type LocalModalOptions, startLocalModal } from "../../local/modal/server.ts";
import type { viewOf } from "../../local/modal/view.ts";
import { type Ended, type RunningCommand, startCommand } from "../../scripts/demo/command.ts";
import { waitFor } from "../../scripts/demo/wait-for.ts";

const APPS = path.resolve(import.meta.dirname, "..", "fixtures", "modal-app");

interface Rpc {
  readonly at: string;
  readonly method: string;
  readonly client: string;
  readonly app_id: string | null;
}

export type View = ReturnType<typeof viewOf> & { readonly now: string; readonly rpcs: readonly Rpc[] };
export type InputView = View["calls"][number]["inputs"][number] & {
  readonly callId: string;
  readonly appId: string;
  readonly functionId: string;
};

export interface ModalServer {
  readonly adminUrl: string;
  /** The server's own log. */
  readonly lines: readonly string[];
  readonly url: string;
  begin(args: readonly string[], env?: Readonly<Record<string, string>>): RunningCommand;
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
  sdk(token?: { readonly tokenId: string; readonly tokenSecret: string }): ModalClient;
  state(): Promise<View>;
  /** Status and body of a fault request. */
  ask(body: string): Promise<{ readonly status: number; readonly error: string | undefined }>;
  fault(request: Readonly<Record<string, unknown>>): Promise<void>;
  /** The newest call's first input, once it looks as wanted. */
  untilInput(wanted: (input: InputView) => boolean): Promise<InputView>;
  untilApp(appId: string, state: string): Promise<View["apps"][number]>;
  /** All that the app's containers printed, and what the server said about them. */
  logs(appId: string): Promise<string>;
  close(): Promise<void>;
}

const TOKEN = { tokenId: "ak-local", tokenSecret: "as-local" };

function newestInput(view: View): InputView | undefined {
  const call = view.calls.at(-1);
  const input = call?.inputs[0];
  if (call === undefined || input === undefined) return undefined;
  return { ...input, callId: call.function_call_id, appId: call.app_id, functionId: call.function_id };
}

/** The JavaScript client reads its server from the environment alone, when it is made. */
function createSdk(url: string, token: typeof TOKEN): ModalClient {
  process.env["MODAL_SERVER_URL"] = url;
  return new ModalClient(token);
}

async function readLogs(client: ModalClient, appId: string): Promise<string> {
  const request = { appId, since: new Date(0), until: new Date(8.64e12), limit: 20_000 };
  const { batches } = await client.cpClient.appFetchLogs(request);
  return batches.flatMap(({ items }) => items.map(({ data }) => data)).join("");
}

export async function startModalServer(options: LocalModalOptions = {}): Promise<ModalServer> {
  const lines: string[] = [];
  const modal = await startLocalModal({ onLine: (line) => lines.push(line), ...options });
  const started = new Set<RunningCommand>();
  const begin: ModalServer["begin"] = (args, env = {}) => {
    const command = startCommand(["modal", ...args], {
      cwd: APPS,
      env: {
        MODAL_SERVER_URL: modal.url,
        MODAL_TOKEN_ID: TOKEN.tokenId,
        MODAL_TOKEN_SECRET: TOKEN.tokenSecret,
        MODAL_HEARTBEAT_INTERVAL: "1",
        COLUMNS: "400",
        NO_COLOR: "1",
        ...env,
      },
    });
    started.add(command);
    return command;
  };
  const state = async (): Promise<View> => (await (await fetch(`${modal.adminUrl}/state`)).json()) as View;
  const ask: ModalServer["ask"] = async (body) => {
    const reply = await fetch(`${modal.adminUrl}/faults`, { method: "POST", body });
    const { error } = (await reply.json()) as { error?: string };
    return { status: reply.status, error };
  };
  return {
    url: modal.url,
    adminUrl: modal.adminUrl,
    lines,
    begin,
    run: (args, env) => begin(args, env).ended,
    sdk: (token = TOKEN) => createSdk(modal.url, token),
    state,
    ask,
    fault: async (request) => {
      const { status, error } = await ask(JSON.stringify(request));
      if (status !== 200) throw new Error(`${JSON.stringify(request)} was refused: ${error}`);
    },
    untilInput: (wanted) =>
      waitFor("the input", 60, async () => {
        const input = newestInput(await state());
        return input !== undefined && wanted(input) ? input : undefined;
      }),
    untilApp: (appId, wanted) =>
      waitFor(`app ${appId} ${wanted}`, 60, async () =>
        (await state()).apps.find((app) => app.app_id === appId && app.state === wanted),
      ),
    logs: async (appId) => {
      const client = createSdk(modal.url, TOKEN);
      const text = await readLogs(client, appId);
      client.close();
      return text;
    },
    close: async () => {
      for (const { child } of started) child.kill("SIGKILL");
      await modal.close();
    },
  };
}
