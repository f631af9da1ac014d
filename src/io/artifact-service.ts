// The job's environment -> whether artifacts can be uploaded from it; small, since a pass that finds nothing open asks it.

/** Outside a job there is no artifact service, and @actions/artifact refuses GitHub Enterprise Server. */
export function offersArtifacts(env: NodeJS.ProcessEnv): boolean {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url } = env;
  const host = new URL(env["GITHUB_SERVER_URL"] || "https://github.com").hostname.toLowerCase();
  const known = host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
  return known && token !== undefined && token !== "" && url !== undefined && url !== "";
}
