// A GitHub status and route -> the one sentence that tells a person what to change.

const PERMISSIONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/deployments/, "deployments: write"],
  [/^GraphQL$/, "deployments: read and contents: read"],
  [/\/statuses/, "statuses: write"],
  [/\/comments/, "pull-requests: write"],
  [/\/labels/, "pull-requests: write and issues: write"],
  [/\/dispatches|\/actions\//, "actions: write"],
  [/\/contents|\/commits|\/compare/, "contents: read"],
];

export function githubAdvice(status: number | undefined, operation: string): string {
  switch (status) {
    case 401:
      return "Check the input github-token: GitHub does not know this token, or the job that it belonged to has ended.";
    case 403: {
      const wanted = PERMISSIONS.find(([route]) => route.test(operation))?.[1];
      return wanted === undefined
        ? "Check the permissions of the job's token and the rate limit."
        : `Grant the job \`permissions: ${wanted}\`, or wait if the rate limit is spent.`;
    }
    case 404:
      return "Check that the repository and the number exist and that the token may read them.";
    case 410:
    case 422:
      return "GitHub refused the content of the request; the message above says which field.";
    case 429:
      return "The rate limit is spent: the next pass continues.";
    default:
      return "GitHub is unreachable or in trouble: run the job again; nothing that was written is lost.";
  }
}

/** What to change where a workflow could not be started, by GitHub's status. */
export function dispatchAdvice(status: number | string | undefined, workflow: string): string {
  const name = JSON.stringify(workflow);
  switch (status) {
    case 403:
      return "Grant the job `permissions: actions: write`.";
    case 404:
      return `Set poll-workflow to the file name of the workflow that polls: there is no ${name} on the default branch, or the token may not see it.`;
    case 422:
      return `Give ${name} the trigger \`on: workflow_dispatch\`, without required inputs, on the default branch.`;
    default:
      return "Grant `permissions: actions: write`, and set poll-workflow to a workflow with `on: workflow_dispatch`.";
  }
}
