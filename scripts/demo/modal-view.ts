// The local Modal's admin endpoint: what it has seen in, plain facts out; and the faults that the story asks for.
import { waitFor } from "./wait-for.ts";

interface Rpc {
  readonly at: string;
  readonly method: string;
}

interface AppView {
  readonly app_id: string;
  readonly state: string;
  readonly client_gone: string | null;
}

interface View {
  readonly apps: readonly AppView[];
  readonly calls: readonly {
    readonly app_id: string;
    readonly function_call_id: string;
    readonly inputs: readonly { readonly retry_count: number; readonly attempts: readonly object[] }[];
  }[];
  readonly rpcs: readonly Rpc[];
}

export interface StoredCall {
  readonly app: string;
  readonly call: string;
}

export interface ModalView {
  apps(): Promise<readonly AppView[]>;
  /** The first call that the server has stored. */
  storedCall(seconds: number): Promise<StoredCall>;
  /** Why the server took the client for gone, and whether the client had said goodbye before. */
  clientGone(
    app: string,
    seconds: number,
  ): Promise<{ readonly how: string; readonly goodbyes: number; readonly lastHeartbeat: string }>;
  /** Resolves when a call of this method has arrived. */
  arrival(method: string, seconds: number): Promise<void>;
  strike(fault: Readonly<Record<string, unknown>>): Promise<void>;
}

export function viewModal(adminUrl: string): ModalView {
  // The stand-in next door made this JSON; the demo fails on any surprise.
  const read = async (): Promise<View> => (await (await fetch(`${adminUrl}/state`)).json()) as View;
  return {
    apps: async () => (await read()).apps,
    storedCall: (seconds) =>
      waitFor("a stored call", seconds, async () => {
        const call = (await read()).calls[0];
        return call === undefined ? undefined : { app: call.app_id, call: call.function_call_id };
      }),
    clientGone: (app, seconds) =>
      waitFor("the loss of the client", seconds, async () => {
        const { apps, rpcs } = await read();
        const how = apps.find(({ app_id }) => app_id === app)?.client_gone ?? undefined;
        if (how === undefined) return undefined;
        const goodbyes = rpcs.filter(({ method }) => method === "AppClientDisconnect").length;
        const lastHeartbeat = rpcs.filter(({ method }) => method === "AppHeartbeat").at(-1)?.at ?? "never";
        return { how, goodbyes, lastHeartbeat };
      }),
    arrival: async (method, seconds) => {
      await waitFor(`a call of ${method}`, seconds, async () =>
        (await read()).rpcs.find((rpc) => rpc.method === method),
      );
    },
    strike: async (fault) => {
      const reply = await fetch(`${adminUrl}/faults`, { method: "POST", body: JSON.stringify(fault) });
      if (!reply.ok) throw new Error(`the fault ${JSON.stringify(fault)} was refused: ${await reply.text()}`);
    },
  };
}
