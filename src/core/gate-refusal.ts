// Every reason that the gate gives for what it decides, and the error that carries a refusal to where it is shown.

export const REASONS = {
  launch: ["started"],
  adopt: ["already-open"],
  stop: ["pull-closed", "label-removed", "newer-push", "command"],
  nothing: ["other-event", "other-label", "no-command", "nothing-open", "arms-done"],
  refuse: [
    "fork",
    "dependabot",
    "no-sender",
    "bot-not-allowed",
    "role-too-low",
    "role-unknown",
    "bad-command",
    "bad-config",
    "bad-arguments",
    "unknown-experiment",
    "experiment-needed",
    "unknown-key",
    "unknown-commit",
    "closed",
    "ref-changed",
    "audit",
    "resume",
    "shared-checkpoints",
    "unknown-cost",
    "limit-running",
    "limit-per-pull-request",
    "limit-per-day",
    "limit-dollars",
    "limit-dollars-open",
    "limit-gpus",
    "limit-gpus-open",
    "limit-horizon",
    "duplicate",
  ],
} as const;

export type Decision = keyof typeof REASONS;
export type Reason = (typeof REASONS)[Decision][number];
export type RefusalReason = (typeof REASONS)["refuse"][number];

/** What was asked for does not happen. `message` says why in one sentence, `next` what a person does about it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: RefusalReason;
  readonly next: string;
  constructor(reason: RefusalReason, message: string, next: string) {
    super(message);
    this.reason = reason;
    this.next = next;
  }
}
