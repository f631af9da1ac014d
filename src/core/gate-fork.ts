// Where a pull request comes from -> whether its code may get secrets, or a refusal that names the safe way.
import { type GateEvent, sameName } from "./gate-event.ts";
import { Refusal } from "./gate-refusal.ts";

const SAFE_WAY =
  "Somebody who may push looks at the commit and starts it by hand: run the dispatch workflow with the input sha set to the whole commit.";

/** GitHub gives jobs for forks and Dependabot neither secrets nor a token that may write. */
export function requireOwnBranch(event: GateEvent): void {
  const { pull } = event;
  if (pull === undefined) return;
  requireSameRepository(`${event.owner}/${event.repo}`, pull.headRepository);
  const bot = [pull.author, event.sender?.login ?? "", event.triggeringActor].some((login) =>
    sameName(login, "dependabot[bot]"),
  );
  if (!bot) return;
  throw new Refusal(
    "dependabot",
    "Dependabot's pull requests get no secrets, so nothing is started for them.",
    SAFE_WAY,
  );
}

/** @throws Refusal "fork" */
export function requireSameRepository(own: string, head: string | undefined): void {
  if (head !== undefined && sameName(own, head)) return;
  throw new Refusal(
    "fork",
    "The pull request comes from a fork, whose code gets no secrets, so nothing is started for it.",
    SAFE_WAY,
  );
}
