// Options in; a local Modal, a local GitHub with a pull request, and a checkout of its head out.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type LocalGithub, type Permissions, startLocalGithub } from "../../local/github/server.ts";
import { type LocalModal, startLocalModal } from "../../local/modal/server.ts";
import { AUTHOR, checkOut, headFiles, REPOSITORY, type Seeded, seedRepository } from "./repository.ts";

/** What a launch needs: to read files and to write records, statuses and the comment. */
export const JOB_PERMISSIONS: Permissions = {
  contents: "read",
  deployments: "write",
  "pull-requests": "write",
  statuses: "write",
};
export const MODAL_TOKEN = { id: "ak-localtokenid", secret: "as-localtokensecret", name: "local" };

export interface StandInOptions {
  /** Epochs that the workflow of the pull request asks for. */
  readonly epochs?: number;
  /** Clock factor of the local Modal. */
  readonly clock?: number;
  /** Keeps the local Modal's volumes. */
  readonly dataDir?: string;
  readonly onModalLine?: (line: string) => void;
  /** Milliseconds since the epoch, for a GitHub whose minutes pass when a test says so. */
  readonly githubClock?: () => number;
  /** Every read needs a token then, and minutes of the runner cost money. */
  readonly isPrivate?: boolean;
  /** Off where a test writes more in a minute than GitHub would take. */
  readonly secondaryLimits?: boolean;
}

export interface StandIns {
  readonly modal: LocalModal;
  readonly github: LocalGithub;
  readonly pull: Seeded;
  readonly files: Readonly<Record<string, string>>;
  /** A folder with the files of the pull request's head. */
  readonly workspace: string;
  /** For a process that shall talk to the local Modal. */
  readonly modalEnv: Readonly<Record<string, string>>;
  readonly pullUrl: string;
  close(): Promise<void>;
}

export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const { epochs = 25, clock, dataDir, onModalLine, githubClock, isPrivate, secondaryLimits } = options;
  const modal = await startLocalModal({
    tokens: [MODAL_TOKEN],
    ...(clock !== undefined && { clock }),
    ...(dataDir !== undefined && { dataDir }),
    ...(onModalLine !== undefined && { onLine: onModalLine }),
  });
  const github = await startLocalGithub({
    ...(githubClock !== undefined && { clock: githubClock }),
    ...(secondaryLimits !== undefined && { secondaryLimits }),
  });
  const files = headFiles(epochs);
  const pull = seedRepository(github, files, isPrivate);
  const workspace = await mkdtemp(path.join(tmpdir(), "checkout-"));
  await checkOut(files, workspace);
  return {
    modal,
    github,
    pull,
    files,
    workspace,
    modalEnv: {
      MODAL_SERVER_URL: modal.url,
      MODAL_TOKEN_ID: MODAL_TOKEN.id,
      MODAL_TOKEN_SECRET: MODAL_TOKEN.secret,
    },
    pullUrl: `${github.serverUrl}/${REPOSITORY}/pull/${pull.number}`,
    close: async () => {
      await Promise.all([modal.close(), github.close()]);
      await rm(workspace, { recursive: true, force: true });
    },
  };
}

/** A token as a job would get it; without `permissions`, what a launch needs. */
export function issueJobToken(
  github: LocalGithub,
  grant: { readonly permissions?: Permissions; readonly workflowRun?: number } = {},
): string {
  return github.issueToken({ repository: REPOSITORY, permissions: JOB_PERMISSIONS, ...grant });
}

export { AUTHOR, REPOSITORY };
