// The wishes for a Modal client -> the one that was named, the one on PATH, or one that is installed; looked for once.
import type { Log, ModalCli } from "../ports.ts";
import { createModalCli, type ModalCliOptions, NotInstalled } from "./modal-cli.ts";
import type { InstalledClient } from "./modal-install.ts";

export interface ClientSearch {
  readonly options: Omit<ModalCliOptions, "command">;
  /** As the input modal-command says. */
  readonly named?: readonly string[];
  /** A version or packages are asked for, which only an installation of our own is sure to have. */
  readonly mustInstall: boolean;
  readonly install: () => Promise<InstalledClient>;
  readonly log: Pick<Log, "info" | "warning">;
}

/** `version()` is what finds the client; it comes before everything else. */
export function findModalCli(search: ClientSearch): ModalCli {
  const { options, named } = search;
  let cli = createModalCli({ ...options, command: named ?? ["modal"] });
  return {
    version: async () => {
      if (named === undefined && search.mustInstall) cli = await installed(search);
      const version = await cli.version().catch(async (error: unknown) => {
        if (named !== undefined || !(error instanceof NotInstalled)) throw error;
        cli = await installed(search);
        return cli.version();
      });
      return version;
    },
    help: (target) => cli.help(target),
    findApps: (name) => cli.findApps(name),
    calls: (appId, symbol) => cli.calls(appId, symbol),
    start: (argv, onLine) => cli.start(argv, onLine),
    stop: (appId) => cli.stop(appId),
  };
}

async function installed({ options, install, log }: ClientSearch): Promise<ModalCli> {
  const client = await install();
  log.info(`Installed the Modal client: ${client.said}, in a virtual environment of its own.`);
  if (client.loose) {
    log.warning(
      "The Modal client was installed by its version alone; only the default version is locked with the hashes of all its packages. 1.6.4 is the tested one.",
    );
  }
  const { earlyVersion: _ofAnother, ...rest } = options;
  return createModalCli({ ...rest, command: client.command });
}
