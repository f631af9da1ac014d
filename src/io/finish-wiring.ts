// The job's GitHub client and context -> what the end of a run is told with; loaded when a run is open.
import type { RunContext } from "../core/run-context.ts";
import type { FinishPorts } from "../poll-finish.ts";
import { createArtifactStore } from "./artifacts.ts";
import { readExperimentConfig } from "./experiment-config.ts";
import type { Github } from "./github.ts";
import { createHistory } from "./history.ts";
import type { Repository } from "./repository.ts";
import { createResultFolder } from "./result-folder.ts";

export interface FinishSide {
  readonly github: Github;
  readonly repository: () => Promise<Repository>;
  readonly token: string;
  readonly context: RunContext;
  /** Of a pass, for files. Undefined: no limit of the job's own. */
  readonly filesSeconds: number | undefined;
}

export function wireFinish({ github, repository, token, context, filesSeconds }: FinishSide): FinishPorts {
  const { owner, repo, serverUrl, runId } = context;
  const defaultBranch = async (): Promise<string> => (await repository()).defaultBranch;
  return {
    artifacts: createArtifactStore(github, { owner, repo, token, defaultBranch }),
    history: createHistory(github, defaultBranch),
    folder: createResultFolder(),
    config: () => readExperimentConfig(github),
    filesSeconds,
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
  };
}
