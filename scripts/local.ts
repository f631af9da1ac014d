// `npm run local [-- --data DIR] [--clock F]`: both stand-ins, what a shell needs to talk to them, then waits for Ctrl-C.
import { parseArgs } from "node:util";
import { issueJobToken, REPOSITORY, type StandIns, startStandIns } from "./demo/stand-ins.ts";

interface Options {
  readonly dataDir?: string;
  readonly clock?: number;
}

class UsageError extends Error {}

function readOptions(): Options {
  const { values } = parseArgs({ options: { data: { type: "string" }, clock: { type: "string" } } });
  const clock = values.clock === undefined ? undefined : Number(values.clock);
  if (clock !== undefined && !(clock > 0 && clock <= 100_000))
    throw new UsageError(
      `--clock is ${JSON.stringify(values.clock)}; expected how many times as fast Modal's time shall run, for example 60`,
    );
  return {
    ...(values.data !== undefined && { dataDir: values.data }),
    ...(clock !== undefined && { clock }),
  };
}

function variables({ modalEnv, modal, github, pull }: StandIns): Readonly<Record<string, string>> {
  return {
    ...modalEnv,
    LOCAL_MODAL_ADMIN_URL: modal.adminUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SHA: pull.headSha,
    GITHUB_TOKEN: issueJobToken(github),
  };
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

try {
  const standIns = await startStandIns(readOptions());
  const ending = ended();
  for (const [name, value] of Object.entries(variables(standIns))) console.log(`export ${name}=${value}`);
  console.log(`# pull request: ${standIns.pullUrl}`);
  console.log("ready");
  await ending;
  await standIns.close();
} catch (error) {
  const known =
    error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  if (!known) throw error;
  console.error(`local: ${(error as Error).message}. Accepted: --data DIR, --clock FACTOR`);
  process.exitCode = 1;
}
