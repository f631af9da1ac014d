// A local GitHub in; what it holds of ours out: comments, commit statuses and the newest line of each record.
import type { LocalGithub } from "../../local/github/server.ts";

export interface Held {
  readonly comments: readonly string[];
  readonly statuses: readonly { readonly context: string; readonly state: string }[];
  /** Newest line of each record, oldest record first. */
  readonly lines: readonly string[];
}

/** The stand-in's own JSON is searched by shape: where it keeps what is its own business. */
export function heldBy(github: LocalGithub): Held {
  const comments: string[] = [];
  const statuses: { context: string; state: string }[] = [];
  const lines: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("body" in value && String(value.body).startsWith("<!-- modal-experiments ")) {
      comments.push(String(value.body));
    }
    if ("context" in value && "state" in value) {
      statuses.push({ context: String(value.context), state: String(value.state) });
    }
    if ("payload" in value && "statuses" in value && Array.isArray(value.statuses)) {
      const newest: unknown = value.statuses.at(-1);
      if (typeof newest === "object" && newest !== null && "description" in newest) {
        lines.push(String(newest.description));
      }
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(github.snapshot());
  return { comments, statuses, lines };
}
