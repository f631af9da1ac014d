// Label routes of an issue: list, add, set, and take off one or all.

import { renderLabelEvent } from "../event-payload.ts";
import {
  type Exchange,
  forbidden,
  notFound,
  Refusal,
  type Reply,
  type Routes,
  reads,
  requireViewer,
  unprocessable,
  writes,
} from "../exchange.ts";
import { addLabel, findLabel, removeLabel } from "../labels.ts";
import { cutPage } from "../paging.ts";
import { renderLabel } from "../shapes/scene.ts";
import type { Issue } from "../state.ts";
import { requireIssue } from "./pulls.ts";

const NAME_LIMIT = 50;
const LABEL_LIMIT = 100;

function replyLabels(exchange: Exchange, pull: Issue): Reply {
  const path = `/repositories/${exchange.repository.id}/issues/${pull.number}/labels`;
  const page = cutPage(exchange, pull.labels, path);
  return { status: 200, body: page.items.map((name) => renderLabel(exchange, name)), headers: page.headers };
}

/** The names in `{ labels: [name | { name }] }`. */
function parseNames(exchange: Exchange): readonly string[] {
  const given: unknown = exchange.body["labels"];
  const names = (Array.isArray(given) ? given : []).map((entry: unknown) =>
    typeof entry === "object" && entry !== null && "name" in entry ? String(entry.name) : String(entry),
  );
  const bad = names.find((name) => name.trim() === "" || [...name].length > NAME_LIMIT);
  if (bad === undefined) return names;
  throw new Refusal(422, "Validation Failed", {
    details: { errors: [{ resource: "Label", field: "name", code: "invalid", value: bad }] },
  });
}

/** Some installations refuse label changes to a token that holds `pull-requests: write` alone. */
function requireLabelAccess(exchange: Exchange): void {
  if (exchange.labelsNeedIssues && exchange.grant?.permissions["issues"] !== "write") throw forbidden();
}

const tooManyLabels = () =>
  unprocessable({
    resource: "Issue",
    field: "labels",
    code: "custom",
    message: `An issue can have at most ${LABEL_LIMIT} labels`,
  });

function announceLabel(
  exchange: Exchange,
  change: { readonly issue: Issue; readonly name: string; readonly action: "labeled" | "unlabeled" },
): void {
  const pull = exchange.repository.pullRequests.get(change.issue.number);
  if (pull === undefined) return;
  const by = requireViewer(exchange).login;
  const payload = renderLabelEvent(exchange, { pull, action: change.action, label: change.name, by });
  exchange.announce({ name: "pull_request", payload });
}

function add(exchange: Exchange): Reply {
  requireLabelAccess(exchange);
  const pull = requireIssue(exchange);
  const by = requireViewer(exchange).login;
  for (const name of parseNames(exchange)) {
    const isNew = findLabel(pull, name) === undefined;
    if (isNew && pull.labels.length >= LABEL_LIMIT) throw tooManyLabels();
    addLabel(exchange.state, { repository: exchange.repository, pull }, { name, by, now: exchange.now });
    if (isNew) announceLabel(exchange, { issue: pull, name, action: "labeled" });
  }
  return replyLabels(exchange, pull);
}

function takeOff(exchange: Exchange, pull: Issue, names: readonly string[]): void {
  const by = requireViewer(exchange).login;
  for (const name of names) {
    removeLabel(pull, { name, by, now: exchange.now });
    announceLabel(exchange, { issue: pull, name, action: "unlabeled" });
  }
}

function set(exchange: Exchange): Reply {
  requireLabelAccess(exchange);
  const pull = requireIssue(exchange);
  const wanted = parseNames(exchange).map((name) => name.toLowerCase());
  takeOff(
    exchange,
    pull,
    pull.labels.filter((name) => !wanted.includes(name.toLowerCase())),
  );
  return add(exchange);
}

function remove(exchange: Exchange): Reply {
  requireLabelAccess(exchange);
  const pull = requireIssue(exchange);
  const name = exchange.params["name"] ?? "";
  if (findLabel(pull, name) === undefined) throw new Refusal(404, "Label does not exist");
  takeOff(exchange, pull, [name]);
  return replyLabels(exchange, pull);
}

function removeAll(exchange: Exchange): Reply {
  requireLabelAccess(exchange);
  const pull = requireIssue(exchange);
  takeOff(exchange, pull, [...pull.labels]);
  return { status: 204 };
}

function getOfRepository(exchange: Exchange): Reply {
  const wanted = (exchange.params["name"] ?? "").toLowerCase();
  const name = [...exchange.repository.labels.keys()].find((known) => known.toLowerCase() === wanted);
  if (name === undefined) throw notFound();
  return { status: 200, body: renderLabel(exchange, name) };
}

const READ = reads("issues", "pull-requests");
const WRITE = writes("issues", "pull-requests");
const LABELS = "/repos/{owner}/{repo}/issues/{issue_number}/labels";

export const labelRoutes: Routes = {
  [`GET ${LABELS}`]: { need: READ, run: (exchange) => replyLabels(exchange, requireIssue(exchange)) },
  [`POST ${LABELS}`]: { need: WRITE, run: add },
  [`PUT ${LABELS}`]: { need: WRITE, run: set },
  [`DELETE ${LABELS}`]: { need: WRITE, run: removeAll },
  [`DELETE ${LABELS}/{name}`]: { need: WRITE, run: remove },
  "GET /repos/{owner}/{repo}/labels/{name}": { need: READ, run: getOfRepository },
};
