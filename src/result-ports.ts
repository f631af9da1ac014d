// What the end of a run is told with: artifacts, history, prices, Volumes and a folder for files, in our words.
import type { VolumeFile } from "./core/result-files.ts";

export interface ArtifactPlace {
  readonly id: number;
  readonly workflowRun: number;
}

export interface FoundArtifact extends ArtifactPlace {
  /** As stored, zipped. */
  readonly bytes: number;
  readonly createdAt: string;
}

export interface ArtifactStore {
  /** Whether this job can upload at all. */
  offered(): boolean;
  /**
   * The newest one of the name that has not expired and that a workflow run on the default branch made.
   * @throws ExternalError
   */
  find(name: string): Promise<FoundArtifact | undefined>;
  /** Undefined where it has expired or was deleted. @throws ExternalError */
  get(id: number): Promise<FoundArtifact | undefined>;
  /** One file of an artifact. @throws ExternalError */
  readText(artifact: ArtifactPlace, file: string): Promise<string>;
  /**
   * @param artifact files relative to `folder`; `days` they are kept, the repository's setting when left out
   * @returns undefined where no artifact service is offered to this job
   * @throws ExternalError; status 409 where this workflow run has an artifact of the name
   */
  upload(artifact: {
    readonly name: string;
    readonly folder: string;
    readonly files: readonly string[];
    readonly days?: number;
  }): Promise<{ readonly id: number } | undefined>;
}

/** What Modal charges; a token that may not read it, and a plan that does not have it, give undefined. */
export interface Billing {
  /** Dollars an hour by name of the resource, as text. Never throws. */
  rates(): Promise<Readonly<Record<string, string>> | undefined>;
  /** Dollars billed for an app, once the report covers its whole time. ISO times. Never throws. */
  billed(use: {
    readonly app: string;
    readonly from: string;
    readonly to: string;
  }): Promise<number | undefined>;
}

export interface OpenVolume {
  /** Files below a folder; `recursive` also those in folders below it. @throws ExternalError */
  list(folder: string): AsyncIterable<VolumeFile>;
  /**
   * Appends what is missing of a file to `to`, which holds its first `have` bytes. @throws ExternalError
   * @returns whole size as Modal has it now
   */
  read(
    path: string,
    range: { readonly from: number; readonly write: (block: Uint8Array) => Promise<void> },
  ): Promise<number>;
}

export interface Volumes {
  /** Undefined where there is no Volume of the name. @throws ExternalError */
  open(place: { readonly name: string; readonly environment?: string }): Promise<OpenVolume | undefined>;
}

export interface CommitHistory {
  /** Of the commit and the default branch. @throws ExternalError */
  mergeBase(sha: string): Promise<string | undefined>;
  /** @throws ExternalError */
  isOnDefaultBranch(sha: string): Promise<boolean>;
}

export interface GatheredFile {
  readonly bytes: number;
  readonly sha256: string;
  /** Its first and last bytes, as many as tell whether it is whole. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** Where the files of ended runs are put together before they are uploaded; names are relative and checked. */
export interface ResultFolder {
  root(): Promise<string>;
  /** @throws Error in words of its own where the disk takes no more; nothing is left of the file then */
  writeText(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** `read` gets the bytes that are there of the same `version` already, and gives the rest. */
  gather(
    name: string,
    version: string,
    read: (from: number, write: (block: Uint8Array) => Promise<void>) => Promise<void>,
  ): Promise<GatheredFile>;
  remove(name: string): Promise<void>;
}
