// The webhook payloads that the local GitHub makes, as the runner writes them to GITHUB_EVENT_PATH.

export type Fields = Readonly<Record<string, unknown>>;

export type PullRequestAction =
  | "opened"
  | "reopened"
  | "edited"
  | "labeled"
  | "unlabeled"
  | "synchronize"
  | "closed";

export interface PullRequestEvent {
  readonly action: PullRequestAction;
  readonly number: number;
  readonly pull_request: Fields;
  readonly repository: Fields;
  readonly sender: Fields;
}
export interface LabeledEvent extends PullRequestEvent {
  readonly label: Fields;
}
export interface SynchronizeEvent extends PullRequestEvent {
  readonly before: string;
  readonly after: string;
}
export interface CommentEvent {
  readonly action: "created" | "edited" | "deleted";
  readonly issue: Fields;
  readonly comment: Fields;
  readonly repository: Fields;
  readonly sender: Fields;
}
export interface DispatchEvent {
  /** All values are texts here, whatever type the workflow declares. Null when none were given. */
  readonly inputs: Readonly<Record<string, string>> | null;
  readonly ref: string;
  readonly workflow: string;
  readonly repository: Fields;
  readonly sender: Fields;
}
/** No sender: the workflow file on the default branch is its own authority. */
export interface ScheduleEvent {
  readonly schedule: string;
  readonly workflow: string;
  readonly repository: Fields;
}

export type EventName = "pull_request" | "issue_comment" | "workflow_dispatch" | "schedule";
export type EventPayload =
  | PullRequestEvent
  | LabeledEvent
  | SynchronizeEvent
  | CommentEvent
  | DispatchEvent
  | ScheduleEvent;

/** An event to render: who does it, and what to. */
export type EventRequest =
  | {
      readonly name: "pull_request";
      readonly action: PullRequestAction;
      readonly number: number;
      readonly by: string;
      /** For labeled and unlabeled. */
      readonly label?: string;
      /** The head before a synchronize. */
      readonly before?: string;
    }
  | {
      readonly name: "issue_comment";
      readonly action?: CommentEvent["action"];
      readonly commentId: number;
      readonly by: string;
    }
  | {
      readonly name: "workflow_dispatch";
      readonly workflow: string;
      /** The default branch otherwise. */
      readonly ref?: string;
      readonly inputs?: Readonly<Record<string, string>>;
      readonly by: string;
    }
  | { readonly name: "schedule"; readonly workflow: string; readonly cron: string };

/** One event that GitHub would send to the repository's workflows. */
export interface Delivery {
  readonly at: string;
  /** owner/name */
  readonly repository: string;
  readonly name: EventName;
  readonly actor: string;
  readonly payload: EventPayload;
  /** The queued run that a dispatch made. */
  readonly workflowRun?: number;
}
