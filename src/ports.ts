// Every interface that the use cases need from outside, in our words: no Octokit, no SDK, no process types.

import type { SourceFiles } from "./audit/audit.ts";
import type { ListedApp } from "./core/call-list.ts";
import type { ExperimentConfig } from "./core/config.ts";
import type { PermissionReply } from "./core/gate-authority.ts";
import type { LauncherState } from "./core/launcher.ts";
import type { LogFilePart } from "./core/log-file.ts";
import type { AppState, CallFacts, LogEntry, Observation } from "./core/observation.ts";
import type { AppIdentity } from "./core/own-app.ts";
import type { RunIntent, RunRecord, StatusLine } from "./core/record.ts";
import type { PullFacts } from "./core/stop-policy.ts";
import type { LogRequest } from "./log-ports.ts";
import type { Billing, Volumes } from "./result-ports.ts";

export type {
  CommentStore,
  CommitStatus,
  ProgressStore,
  ShownReader,
  ShownState,
  StatusStore,
} from "./publish-ports.ts";

export interface Log {
  info(message: string): void;
  /** Text that is not ours: shown so that no line of it can be a workflow command. */
  untrusted(text: string): void;
  notice(message: string): void;
  warning(message: string): void;
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

export interface Clock {
  now(): Date;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The index of runs: deployments whose creator is our own token. */
export interface RecordStore {
  /** Writes nothing: this job's token may not. */
  readonly silent?: true;
  /**
   * Newest first, every page until older than the horizon. Records of others, and payloads we cannot read, are left out.
   * @param arrived gets the records of each page as it comes, where the list has pages; they prove nothing about the rest
   * @throws ExternalError when any page fails: a cut list must never be read as "absent".
   */
  list(horizonDays: number, arrived?: (page: readonly RunRecord[]) => void): Promise<readonly RunRecord[]>;
  /** Some of what lies behind the last list, asked for once; without it nothing older is known. @throws ExternalError */
  readonly older?: () => Promise<OlderRecords>;
  /** Writes the intent and an immediate open status. An ambiguous reply is read back, never retried blindly. */
  create(intent: RunIntent): Promise<RunRecord>;
  /** Appends a status; `url` becomes the environment URL. */
  append(record: RunRecord, line: StatusLine, url?: string): Promise<RunRecord>;
}

export interface OlderRecords {
  /** Newest first. */
  readonly records: readonly RunRecord[];
  /** What is older than this was not looked at; undefined where nothing is. ISO. */
  readonly since?: string;
}

export interface ObserveQuery {
  /** Exact app name; used when `app` is not known yet, and to find twins. */
  readonly name: string;
  readonly app?: string;
  readonly call?: string;
  readonly environment?: string;
  /** Apps older than the record are not ours. ISO. */
  readonly notBefore: string;
  /** The function of the target where it is a function or method; undefined for an entrypoint. */
  readonly functionName?: string;
  /** Who takes the log of the app that was found; without it the log comes with the observation, whole. */
  readonly log?: (app: string) => LogRequest | Promise<LogRequest>;
}

export interface ModalObserver {
  /** The last entries of an app's log, oldest first. @throws where they cannot be read */
  readonly tail?: (app: string) => Promise<readonly LogEntry[]>;
  /** Never throws: what cannot be known becomes `unreachable`. */
  observe(query: ObserveQuery): Promise<Observation>;
  readonly billing?: Billing;
  readonly volumes?: Volumes;
  /** The whole log of an app, as far as Modal keeps it, page by page, oldest first. Never throws: gaps are named. */
  readonly log?: (app: { readonly id: string; readonly createdAt: string }) => AsyncIterable<LogFilePart>;
  close(): void;
}

/** An app with what tells whose it is. */
export interface StoppableApp extends AppIdentity {
  readonly id: string;
  readonly state: AppState;
}

/** Modal, with a token that may stop apps. */
export interface ModalStopper {
  /** Undefined when Modal does not know it. @throws Error when it could not be asked */
  find(appId: string): Promise<StoppableApp | undefined>;
  /** Apps of the run's name and environment, oldest first. @throws Error when the list could not be had */
  listOf(record: RunRecord): Promise<readonly StoppableApp[]>;
  /** Asks once. `message` holds no text of the server's. Never throws. */
  stop(appId: string): Promise<StopAnswer>;
  close(): void;
}

export type StopAnswer =
  | { readonly kind: "done" }
  | { readonly kind: "denied" | "unknown"; readonly message: string };

/** What is known of the workflow run that a record names; `unknown` when it may not be read. */
export interface WorkflowRuns {
  state(runId: number): Promise<LauncherState>;
  /** Runs the failed jobs of a workflow run again. @throws ExternalError */
  rerunFailed(runId: number): Promise<void>;
  /** Starts a workflow by file name on the default branch. */
  dispatch(workflow: string): Promise<void>;
}

/** Pull requests, as far as a run's policies look at them. */
export interface PullRequests {
  /** Those that exist, by number. @throws ExternalError */
  read(numbers: readonly number[]): Promise<ReadonlyMap<number, PullFacts>>;
  /** A label that is not there is success. @throws ExternalError */
  removeLabel(pull: number, label: string): Promise<void>;
}

export interface ClientExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A running `modal run`: its lines were given to the caller as they came. */
export interface ClientProcess {
  readonly exited: Promise<ClientExit>;
  signal(name: "SIGINT" | "SIGKILL"): void;
  /** The last lines of both streams, without debug lines. */
  tail(): string;
}

/** The Modal command line client on this machine. */
export interface ModalCli {
  /** @throws ExternalError when the command does not exist or is not Modal's */
  version(): Promise<string>;
  /** The help text of a target; imports the user's file, needs no server. @throws ExternalError, classified */
  help(target: readonly string[]): Promise<string>;
  /** Every listed app of that exact name. @throws ExternalError when the list could not be had whole */
  findApps(name: string): Promise<readonly ListedApp[]>;
  /** Calls of the app's functions, or of the target's function where `symbol` tells which; oldest first. */
  calls(appId: string, symbol?: string): Promise<readonly CallFacts[]>;
  start(argv: readonly string[], onLine: (line: string) => void): ClientProcess;
  /** Stops the app; an app that is already stopped is success. */
  stop(appId: string): Promise<void>;
}

/** The user's code as it lies on the runner. */
export interface Checkout {
  /** Its files, from the root of the repository. */
  readonly sources: SourceFiles;
  /** The commit of HEAD; undefined when the workspace is not a git checkout. */
  head(): Promise<string | undefined>;
  /** @throws InputError when the target's file does not exist, or a link leads out of the checkout */
  requireFile(place: string): Promise<void>;
}

/** What a pull request is at this moment. */
export interface PullState {
  readonly number: number;
  readonly open: boolean;
  readonly headSha: string;
  /** owner/name; undefined when the fork is gone. */
  readonly headRepository: string | undefined;
  readonly labels: readonly string[];
}

/** The repository's people, pull requests and files, read from GitHub without a checkout. */
export interface GateSources {
  /** Never throws: what is not a plain answer becomes `failed`. */
  permission(login: string): Promise<PermissionReply>;
  /** @throws ExternalError */
  pull(number: number): Promise<PullState>;
  /** Open pull requests whose head is this commit; undefined where the repository has no such commit. @throws ExternalError */
  pullsOf(sha: string): Promise<readonly PullState[] | undefined>;
  /** A label that is not there is fine. @throws ExternalError */
  removeLabel(pull: number, label: string): Promise<void>;
  /** Of the default branch, or as it is at a commit. @throws InputError, ExternalError */
  config(ref?: string): Promise<ExperimentConfig>;
  /** The files of one commit. */
  files(sha: string): SourceFiles;
}
