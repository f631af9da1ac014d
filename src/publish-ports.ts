// What GitHub shows of runs and keeps for the next pass: comments, commit statuses and the artifact, in our words.
import type { CommitState } from "./core/state.ts";

/** What passes keep for one another: the text that `save` was given last by a pass of this workflow. */
export interface ProgressStore {
  /** Undefined where there is none. */
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
}

/** What GitHub shows of runs now, many in one call. */
export interface ShownState {
  /** By commit: its statuses by context. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<string, Omit<CommitStatus, "sha" | "context">>>;
  /** Comments of our own identity by node id. */
  readonly comments: ReadonlyMap<string, { readonly id: number; readonly body: string }>;
}

export interface ShownReader {
  /** @param asked node ids of records and of comments */
  read(asked: {
    readonly records: readonly string[];
    readonly comments: readonly string[];
  }): Promise<ShownState>;
}

/** A comment of ours is one whose id is known, whose author is our token and whose body starts with our marker. */
export interface CommentStore {
  /** Makes the one comment equal `body`, creating it when there is none; `known` is the id from the record. */
  ensure(
    place: {
      readonly pullRequest: number;
      readonly marker: string;
      readonly known?: number;
      /** What it says now, where that was read already. */
      readonly current?: string;
    },
    body: string,
  ): Promise<{
    readonly id: number;
    /** The comment's node id, where GitHub told it. */
    readonly node?: string;
    readonly outcome: "created" | "updated" | "unchanged";
    /** How many further comments of the same place were deleted. */
    readonly copies?: number;
  }>;
}

export interface CommitStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: CommitState;
  /** At most 140 characters. */
  readonly description: string;
  readonly url?: string;
}

export interface StatusStore {
  /**
   * Writes the status unless the newest one of the context is already equal.
   * @param newest what that is, where it was read already; null where there is none
   */
  ensure(
    status: CommitStatus,
    newest?: Omit<CommitStatus, "sha" | "context"> | null,
  ): Promise<"written" | "unchanged">;
}
