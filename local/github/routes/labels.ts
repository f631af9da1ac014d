// Label routes of an issue: list, add, set, and take off one or all.

import {
  type Exchange,
  forbidden,
  notFound,
  Refusal,
  type Reply,
  type Routes,
  reads,
  requireViewer,
  writes,
} from "../exchange.ts";
import { addLabel, findLabel, removeLabel } from "../labels.ts";
import { cutPage } from "../paging.ts";
import { renderLabel } from "../shapes/scene.ts";
import type { PullRequest } from "../state.ts";
import { requirePull } from "./pulls.ts";

const NAME_LIMIT = 50;

function replyLabels(exchange: Exchange, pull: PullRequest): Reply {
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

function add(exchange: Exchange): Reply {
  requireLabelAccess(exchange);
  const pull = requirePull(exchange);
  const by = requireViewer(exchange).login;
  for (const name of parseNames(exchange)) {
    addLabel(exchange.state, { repository: exchange.repository, pull }, { name, by, now: exchange.now });
  }
  return replyLabels(exchange, pull);
}

function takeOff(exchange: Exchange, pull: PullRequest, names: readonly string[]): void {
  const by = requireViewer(exchange).login;
  for (const name of names) removeLabel(pull, { name, by, now: exchange.now });
}

function set(exchange: Exchange): Reply {
  requireLabelAccess(exchange);
  const pull = requirePull(exchange);
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
  const pull = requirePull(exchange);
  const name = exchange.params["name"] ?? "";
  if (findLabel(pull, name) === undefined) throw new Refusal(404, "Label does not exist");
  takeOff(exchange, pull, [name]);
  return replyLabels(exchange, pull);
}

function removeAll(exchange: Exchange): Reply {
  requireLabelAccess(exchange);
  const pull = requirePull(exchange);
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
  [`GET ${LABELS}`]: { need: READ, run: (exchange) => replyLabels(exchange, requirePull(exchange)) },
  [`POST ${LABELS}`]: { need: WRITE, run: add },
  [`PUT ${LABELS}`]: { need: WRITE, run: set },
  [`DELETE ${LABELS}`]: { need: WRITE, run: removeAll },
  [`DELETE ${LABELS}/{name}`]: { need: WRITE, run: remove },
  "GET /repos/{owner}/{repo}/labels/{name}": { need: READ, run: getOfRepository },
};
