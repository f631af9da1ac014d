// Pull requests: whether each is open, its head and its labels, many with one GraphQL query; and a label taken off.
import { field } from "../core/run-context.ts";
import type { PullFacts } from "../core/stop-policy.ts";
import type { PullRequests } from "../ports.ts";
import type { Github } from "./github.ts";

/** Each costs a node and up to 100 labels of the 500,000 nodes that one query may name. */
const AT_ONCE = 100;
const FIELDS = "number state headRefOid labels(first: 100) { nodes { name } }";

export function createPullRequests(github: Github): PullRequests {
  return {
    removeLabel: async (pull, label) => {
      try {
        await github.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
          issue_number: pull,
          name: label,
        });
      } catch (error) {
        if (field(error, "status") !== 404) throw error;
      }
    },
    read: async (numbers) => {
      const found = new Map<number, PullFacts>();
      for (let at = 0; at < numbers.length; at += AT_ONCE) {
        const some = numbers.slice(at, at + AT_ONCE);
        const parts = some.map((number, index) => `p${index}: pullRequest(number: ${number}) { ${FIELDS} }`);
        const reply = await github.query(
          `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${parts.join(" ")} } }`,
        );
        some.forEach((number, index) => {
          const facts = parsePull(field(reply, "repository", `p${index}`));
          if (facts !== undefined) found.set(number, facts);
        });
      }
      return found;
    },
  };
}

/** Undefined for a reply of another form: nothing follows from it. */
function parsePull(node: unknown): PullFacts | undefined {
  const state = field(node, "state");
  const headSha = field(node, "headRefOid");
  const labels = field(node, "labels", "nodes");
  if (typeof state !== "string" || typeof headSha !== "string" || !Array.isArray(labels)) return undefined;
  return { open: state === "OPEN", headSha, labels: labels.map((label) => String(field(label, "name"))) };
}
