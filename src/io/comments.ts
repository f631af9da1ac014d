// The one comment of a pull request and experiment (https://docs.github.com/rest/issues/comments): found, made, kept equal.
import { defined } from "../core/defined.ts";
import { field } from "../core/run-context.ts";
import type { CommentStore } from "../ports.ts";
import { type Github, isAmbiguous } from "./github.ts";

interface Found {
  readonly id: number;
  readonly node?: string;
  readonly body: string;
}

type Place = Parameters<CommentStore["ensure"]>[0];

const ONE = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const OF_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/comments";

export function createCommentStore(github: Github): CommentStore {
  return { ensure: (place, body) => ensureComment(github, place, body) };
}

async function ensureComment(github: Github, place: Place, body: string): ReturnType<CommentStore["ensure"]> {
  const { known, current } = place;
  const found =
    known !== undefined && current?.startsWith(place.marker) === true
      ? { id: known, body: current }
      : await findKnown(github, place);
  const only = found === undefined ? await findOnly(github, place) : { first: found, copies: 0 };
  const { first, copies } = only;
  if (first === undefined) return createOnly(github, place, body);
  const told = { id: first.id, copies, ...defined({ node: first.node }) };
  if (sameText(first.body, body)) return { ...told, outcome: "unchanged" };
  await github.write(`PATCH ${ONE}`, { comment_id: first.id, body });
  return { ...told, outcome: "updated" };
}

/** GitHub may hand line ends and the last one back differently. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

async function findKnown(github: Github, place: Place): Promise<Found | undefined> {
  if (place.known === undefined) return undefined;
  try {
    const { data } = await github.read(`GET ${ONE}`, { comment_id: place.known });
    return parseOwn(data, place.marker, await ownIdentity(github));
  } catch (error) {
    if (field(error, "status") === 404) return undefined;
    throw error;
  }
}

/**
 * The lowest id is the one. A pass that was killed, or two that ran at once, may have left more of ours; those are
 * deleted, so that no stale copy stays on the page. Anyone can write our marker, so the author decides what is ours.
 */
async function findOnly(github: Github, place: Place): Promise<Only> {
  const [first, ...copies] = await listOwn(github, place);
  for (const { id } of copies) await deleteCopy(github, id);
  return { first, copies: copies.length };
}

interface Only {
  readonly first: Found | undefined;
  readonly copies: number;
}

/** Lowest id first. */
async function listOwn(github: Github, place: Place): Promise<readonly Found[]> {
  const mine = await ownIdentity(github);
  const all = await github.readAll(`GET ${OF_ISSUE}`, { issue_number: place.pullRequest });
  return all
    .map((comment) => parseOwn(comment, place.marker, mine))
    .filter((comment) => comment !== undefined)
    .toSorted((a, b) => a.id - b.id);
}

async function deleteCopy(github: Github, id: number): Promise<void> {
  try {
    await github.write(`DELETE ${ONE}`, { comment_id: id });
  } catch (error) {
    // The other pass may have deleted it, and a lost reply is repaired by whoever looks next.
    if (field(error, "status") !== 404 && !isAmbiguous(error)) throw error;
  }
}

function parseOwn(comment: unknown, marker: string, mine: string): Found | undefined {
  const id = field(comment, "id");
  const body = field(comment, "body");
  const own = field(comment, "user", "node_id") === mine;
  if (!own || typeof id !== "number" || typeof body !== "string" || !body.startsWith(marker))
    return undefined;
  const node = field(comment, "node_id");
  return { id, body, ...(typeof node === "string" ? { node } : {}) };
}

const identities = new WeakMap<Github, Promise<string>>();

/** The node id of the token's own identity, asked once a client. */
function ownIdentity(github: Github): Promise<string> {
  const known = identities.get(github);
  if (known !== undefined) return known;
  const asked = github.query("query { viewer { id } }").then((reply) => String(field(reply, "viewer", "id")));
  identities.set(github, asked);
  asked.catch(() => identities.delete(github));
  return asked;
}

/**
 * A POST is never repeated: after it the list says what there is, whether its reply was lost or another pass made a
 * comment at the same moment. Of two passes at once the one that lists last sees both, and both keep the lower one.
 */
async function createOnly(github: Github, place: Place, body: string): ReturnType<CommentStore["ensure"]> {
  const made = await github.write(`POST ${OF_ISSUE}`, { issue_number: place.pullRequest, body }).then(
    ({ data }) => Number(field(data, "id")),
    (error) => {
      if (isAmbiguous(error)) return error as Error; // isAmbiguous holds for ExternalError only
      throw error;
    },
  );
  const { first: only, copies } = await findOnly(github, place);
  if (only !== undefined) return { id: only.id, copies, ...defined({ node: only.node }), outcome: "created" };
  if (made instanceof Error) throw made;
  return { id: made, outcome: "created" };
}
