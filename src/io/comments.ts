// The one comment of a pull request and experiment (https://docs.github.com/rest/issues/comments): found, made, kept equal.
import { field } from "../core/run-context.ts";
import type { CommentStore } from "../ports.ts";
import { type Github, isAmbiguous } from "./github.ts";

interface Found {
  readonly id: number;
  readonly body: string;
}

type Place = Parameters<CommentStore["ensure"]>[0];

export function createCommentStore(github: Github): CommentStore {
  return { ensure: (place, body) => ensureComment(github, place, body) };
}

async function ensureComment(github: Github, place: Place, body: string): ReturnType<CommentStore["ensure"]> {
  const found = (await findKnown(github, place)) ?? (await findByMarker(github, place));
  if (found === undefined) return { id: await createComment(github, place, body), outcome: "created" };
  if (sameText(found.body, body)) return { id: found.id, outcome: "unchanged" };
  await github.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    comment_id: found.id,
    body,
  });
  return { id: found.id, outcome: "updated" };
}

/** GitHub may hand line ends and the last one back differently. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

async function findKnown(github: Github, place: Place): Promise<Found | undefined> {
  if (place.known === undefined) return undefined;
  try {
    const { data } = await github.read("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      comment_id: place.known,
    });
    const mine = await ownIdentity(github);
    return parseOwn(data, place.marker, mine);
  } catch (error) {
    if (field(error, "status") === 404) return undefined;
    throw error;
  }
}

/** Of two of ours the lowest id is the one; anyone can write our marker, so the author decides. */
async function findByMarker(github: Github, place: Place): Promise<Found | undefined> {
  const mine = await ownIdentity(github);
  const all = await github.readAll("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: place.pullRequest,
  });
  return all
    .map((comment) => parseOwn(comment, place.marker, mine))
    .filter((comment) => comment !== undefined)
    .toSorted((a, b) => a.id - b.id)[0];
}

function parseOwn(comment: unknown, marker: string, mine: string): Found | undefined {
  const id = field(comment, "id");
  const body = field(comment, "body");
  const own = field(comment, "user", "node_id") === mine;
  if (!own || typeof id !== "number" || typeof body !== "string" || !body.startsWith(marker))
    return undefined;
  return { id, body };
}

const identities = new WeakMap<Github, Promise<string>>();

/** The node id of the token's own identity, asked once a client. */
function ownIdentity(github: Github): Promise<string> {
  const known = identities.get(github);
  if (known !== undefined) return known;
  const asked = github.query("query { viewer { id } }").then((reply) => String(field(reply, "viewer", "id")));
  identities.set(github, asked);
  return asked;
}

/** A reply that was lost is read back: a second POST would make a second comment. */
async function createComment(github: Github, place: Place, body: string): Promise<number> {
  try {
    const where = { issue_number: place.pullRequest, body };
    const { data } = await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", where);
    return Number(field(data, "id"));
  } catch (error) {
    const found = isAmbiguous(error) ? await findByMarker(github, place) : undefined;
    if (found === undefined) throw error;
    return found.id;
  }
}
