// What both stand-ins were asked in; numbers of calls, of writes, and of calls for each run, out.

export interface Calls {
  /** By method, route and, for GraphQL, operation. */
  readonly github: Readonly<Record<string, number>>;
  /** By method. */
  readonly modal: Readonly<Record<string, number>>;
  /** Answers that were refusals, on either side. */
  readonly refused: number;
}

/** Of the artifact service and of artifacts that are found and read. */
const ARTIFACT = /\/artifacts|\/twirp\/|\/actions\/runs\/\{run_id\}/;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function count(calls: Readonly<Record<string, number>>, wanted: (name: string) => boolean): number {
  return sum(Object.entries(calls).map(([name, times]) => (wanted(name) ? times : 0)));
}

export interface GithubCalls {
  readonly all: number;
  /** Without the artifact that passes keep for one another and those of results. */
  readonly withoutArtifacts: number;
  /** Anything that changes what GitHub holds. */
  readonly writes: number;
}

export function githubCalls({ github }: Calls): GithubCalls {
  return {
    all: count(github, () => true),
    withoutArtifacts: count(github, (name) => !ARTIFACT.test(name)),
    writes: count(github, (name) => !/^GET |^POST \/graphql/.test(name)),
  };
}

export interface ModalCalls {
  readonly all: number;
  /** Of a run: its app, its calls, their results. */
  readonly aboutRuns: number;
  readonly logs: number;
}

export function modalCalls({ modal }: Calls): ModalCalls {
  return {
    all: count(modal, () => true),
    aboutRuns: count(modal, (name) => /^(AppGetInfo|FunctionCallFetch|FunctionGetOutputs)$/.test(name)),
    logs: count(modal, (name) => name === "AppFetchLogs"),
  };
}

export function countAll({ github, modal }: Calls): number {
  return count(github, () => true) + count(modal, () => true);
}
