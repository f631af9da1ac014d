// The faults that a test may ask for.

export type FaultEffect =
  /** Refused before anything is done. `message` is GitHub's usual one for the status otherwise. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly retryAfterSeconds?: number;
      readonly message?: string;
    }
  /** The work is done, then 502: the reply is lost. */
  | { readonly kind: "reply-lost" }
  /** The socket is destroyed before, or after, the work. */
  | { readonly kind: "reset"; readonly afterWork?: boolean }
  /** No answer until the client gives up or the server closes. */
  | { readonly kind: "hang" }
  /** Status and headers are right, the JSON stops half way. */
  | { readonly kind: "truncated" }
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** Reads answer from the state at the moment the fault was asked for. */
  | { readonly kind: "stale" }
  /** The answer is right, but the world changes right before, or after, it is made: a push, a closed pull request. */
  | { readonly kind: "meanwhile"; readonly change: () => void; readonly afterWork?: boolean };

export interface Fault {
  /**
   * "GET /repos/{owner}/{repo}/pulls/{pull_number}" as in GitHub's description, "POST /graphql", or a pattern with
   * `*` for any text ("* *" is everything, "PATCH *comments*" every comment edit).
   */
  readonly route: string;
  readonly effect: FaultEffect;
  /** The first match that is hit, counted from 1 after this call. Default 1. */
  readonly nth?: number;
  /** How many matches in a row are hit. Default 1; Infinity until `clearFaults`. */
  readonly times?: number;
}
