// `node local/github/main.ts [--port N]`: a local GitHub with a pull request, what a shell needs to talk to it, then waits.

import { parseArgs } from "node:util";
import { type LocalGithub, startLocalGithub } from "./server.ts";

const REPOSITORY = "octo/digits";

/** Undefined stands for any free port. Throws an Error that says what is accepted. */
function parsePort(args: readonly string[]): number | undefined {
  const { values } = parseArgs({ args: [...args], options: { port: { type: "string" } } });
  if (values.port === undefined) return undefined;
  const port = Number(values.port);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port is ${JSON.stringify(values.port)}; expected a number from 1 to 65535`);
}

function seed(github: LocalGithub): Readonly<Record<string, string>> {
  const [owner = "", name = ""] = REPOSITORY.split("/");
  const files = {
    "README.md": "# Digits\n",
    "modal_app.py": "epochs = 5\n",
    ".github/workflows/poll.yml": "on:\n  workflow_dispatch:\njobs: {}\n",
  };
  github.createRepository({ owner, name, files, collaborators: { ada: "write" } });
  github.commit(REPOSITORY, {
    branch: "more-epochs",
    files: { "modal_app.py": "epochs = 25\n" },
    message: "Train 25 epochs",
    author: "ada",
  });
  github.openPullRequest(REPOSITORY, { head: "more-epochs", title: "Train for 25 epochs", author: "ada" });
  return {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_TOKEN: github.issueToken({
      repository: REPOSITORY,
      permissions: {
        actions: "write",
        contents: "read",
        deployments: "write",
        "pull-requests": "write",
        statuses: "write",
      },
    }),
    GITHUB_REPOSITORY: REPOSITORY,
  };
}

function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

try {
  const port = parsePort(process.argv.slice(2));
  const github = await startLocalGithub(port === undefined ? {} : { port });
  const ended = waitForEnd();
  for (const [name, value] of Object.entries(seed(github))) console.log(`export ${name}=${value}`);
  console.log(`# pull request: ${github.serverUrl}/${REPOSITORY}/pull/1`);
  console.log("ready");
  await ended;
  await github.close();
} catch (error) {
  console.error(`local GitHub: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
