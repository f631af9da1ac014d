// Node ids of records and comments -> the commit statuses and comment texts that GitHub shows, a hundred in one call.
import { ExternalError } from "../core/errors.ts";
import { field } from "../core/run-context.ts";
import type { CommitStatus, ShownReader, ShownState } from "../ports.ts";
import type { Github } from "./github.ts";

// The newest status of each context, and of a comment only what tells that it is ours.
const SHOWN = `query ($records: [ID!]!, $comments: [ID!]!) {
  records: nodes(ids: $records) {
    ... on Deployment { commit { oid status { contexts { context state description targetUrl } } } }
  }
  comments: nodes(ids: $comments) {
    ... on IssueComment { id fullDatabaseId body viewerDidAuthor }
  }
}`;
const AT_ONCE = 100;

export function createShownReader(github: Github): ShownReader {
  return {
    read: async ({ records, comments }) => {
      const pages = Math.ceil(Math.max(records.length, comments.length) / AT_ONCE);
      const cut = (ids: readonly string[], page: number) => ids.slice(page * AT_ONCE, (page + 1) * AT_ONCE);
      const replies = await Promise.all(
        Array.from({ length: pages }, (_, page) =>
          readPage(github, { records: cut(records, page), comments: cut(comments, page) }),
        ),
      );
      return parseReplies(replies);
    },
  };
}

/** A comment that somebody deleted makes the reply an error, with everything else in it. */
async function readPage(github: Github, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  try {
    return await github.query(SHOWN, variables);
  } catch (error) {
    const partial = error instanceof ExternalError ? field(error.cause, "data") : undefined;
    if (field(partial, "records") === undefined) throw error;
    return partial;
  }
}

function parseReplies(replies: readonly unknown[]): ShownState {
  const statuses = new Map<string, ReadonlyMap<string, Omit<CommitStatus, "sha" | "context">>>();
  const comments = new Map<string, { readonly id: number; readonly body: string }>();
  for (const reply of replies) {
    for (const node of listOf(reply, "records")) {
      const sha = field(node, "commit", "oid");
      if (typeof sha === "string") statuses.set(sha, parseContexts(node));
    }
    for (const node of listOf(reply, "comments")) {
      const [id, body] = [field(node, "id"), field(node, "body")];
      // `databaseId` is an Int, which the ids of comments have outgrown; a BigInt comes as text.
      const number = Number(field(node, "fullDatabaseId") ?? Number.NaN);
      const own = field(node, "viewerDidAuthor") === true;
      if (own && typeof id === "string" && Number.isSafeInteger(number) && typeof body === "string")
        comments.set(id, { id: number, body });
    }
  }
  return { statuses, comments };
}

function parseContexts(node: unknown): ReadonlyMap<string, Omit<CommitStatus, "sha" | "context">> {
  return new Map(
    listOf(field(node, "commit", "status"), "contexts").map((one) => {
      const url = field(one, "targetUrl");
      const status = {
        // A state that is none of ours never equals one, and is overwritten.
        state: String(field(one, "state")).toLowerCase() as CommitStatus["state"],
        description: String(field(one, "description") ?? ""),
        ...(typeof url === "string" ? { url } : {}),
      };
      return [String(field(one, "context")), status];
    }),
  );
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = field(value, name);
  return Array.isArray(list) ? list : [];
}
