// Starts a Modal server for one machine: options in, addresses and a way to end it out.

export interface LocalModalOptions {
  /** Keeps volumes between starts; a temporary directory when absent. */
  readonly dataDir?: string;
  /** Clock factor: 60 lets a minute pass each second. */
  readonly clock?: number;
  /** The interpreter that runs containers; by default the project's own virtual environment. */
  readonly python?: string;
  readonly port?: number;
  readonly tokens?: readonly { readonly id: string; readonly secret: string; readonly name: string }[];
  /** The server's log, one line at a time. */
  readonly onLine?: (line: string) => void;
}

export interface LocalModal {
  /** For MODAL_SERVER_URL. */
  readonly url: string;
  /** Base of `GET /state` and `POST /faults`. */
  readonly adminUrl: string;
  /** Ends containers, streams and listeners. */
  close(): Promise<void>;
}

export async function startLocalModal(_options: LocalModalOptions = {}): Promise<LocalModal> {
  throw new Error("not built yet");
}
