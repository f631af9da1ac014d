// `node local/modal/main.ts`: starts the server, prints the lines a shell needs, then waits for SIGINT or SIGTERM.
import { parseArgs } from "node:util";
import { LOCAL_TOKEN, type LocalModalOptions, startLocalModal } from "./server.ts";

const USAGE = "usage: node local/modal/main.ts [--port N] [--data DIR] [--clock F]";

function numberIn(name: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= least) return number;
  throw new Error(`--${name} must be a number of at least ${least}, not "${value}"; ${USAGE}`);
}

function readOptions(args: readonly string[]): LocalModalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string" }, data: { type: "string" }, clock: { type: "string" } },
  });
  return {
    ...(values.port === undefined ? {} : { port: numberIn("port", values.port, 0) }),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
    ...(values.clock === undefined ? {} : { clock: numberIn("clock", values.clock, 0.001) }),
    onLine: (line) => process.stderr.write(`${line}\n`),
  };
}

async function main(): Promise<void> {
  const server = await startLocalModal(readOptions(process.argv.slice(2)));
  const lines = {
    MODAL_SERVER_URL: server.url,
    MODAL_TOKEN_ID: LOCAL_TOKEN.id,
    MODAL_TOKEN_SECRET: LOCAL_TOKEN.secret,
    MODAL_LOCAL_ADMIN: server.adminUrl,
  };
  for (const [name, value] of Object.entries(lines)) console.log(`export ${name}=${value}`);
  console.log("ready");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
