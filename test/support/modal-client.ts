// A local Modal and the real command line client that talks to it.
import path from "node:path";
import { type LocalModal, type LocalModalOptions, startLocalModal } from "../../local/modal/server.ts";
import { type Ended, type RunningCommand, startCommand } from "../../scripts/demo/command.ts";
import { type ModalView, viewModal } from "../../scripts/demo/modal-view.ts";

export const APPS = path.resolve(import.meta.dirname, "..", "fixtures", "modal-app");

export interface Client {
  readonly modal: LocalModal;
  readonly view: ModalView;
  begin(args: readonly string[], onLine?: (line: string) => void): RunningCommand;
  run(...args: readonly string[]): Promise<Ended>;
  /** Runs a command with --json. @throws Error with the client's words when it fails */
  json(...args: readonly string[]): Promise<unknown>;
  state(): Promise<{ readonly apps: readonly AppState[]; readonly calls: readonly CallState[] }>;
  close(): Promise<void>;
}

interface AppState {
  readonly app_id: string;
  readonly state: string;
  readonly client_gone: string | null;
}

interface CallState {
  readonly app_id: string;
  readonly invocation: string;
  readonly inputs: readonly {
    readonly status: string;
    readonly retry_count: number;
    readonly exception: string | null;
    readonly attempts: readonly {
      readonly started_at: string;
      readonly ended_at: string | null;
      readonly outcome: string | null;
      readonly retry_count: number;
    }[];
  }[];
}

export async function startClient(options: LocalModalOptions = {}): Promise<Client> {
  const modal = await startLocalModal(options);
  const env = {
    MODAL_SERVER_URL: modal.url,
    MODAL_TOKEN_ID: "ak-local",
    MODAL_TOKEN_SECRET: "as-local",
    MODAL_HEARTBEAT_INTERVAL: "1",
    COLUMNS: "400",
    NO_COLOR: "1",
  };
  const started = new Set<RunningCommand>();
  const begin = (args: readonly string[], onLine?: (line: string) => void): RunningCommand => {
    const command = startCommand(["modal", ...args], {
      cwd: APPS,
      env,
      ...(onLine === undefined ? {} : { onLine }),
    });
    started.add(command);
    return command;
  };
  const run = (...args: readonly string[]): Promise<Ended> => begin(args).ended;
  return {
    modal,
    view: viewModal(modal.adminUrl),
    begin,
    run,
    json: async (...args) => {
      const { code, stdout, stderr } = await run(...args, "--json");
      if (code !== 0) throw new Error(`modal ${args.join(" ")}: ${stdout.join("\n")} ${stderr}`);
      return JSON.parse(stdout.join("\n"));
    },
    state: async () => (await fetch(`${modal.adminUrl}/state`)).json() as ReturnType<Client["state"]>,
    close: async () => {
      for (const { child } of started) child.kill("SIGKILL");
      await modal.close();
    },
  };
}
