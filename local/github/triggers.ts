// An event and the repository in; the workflow files that it starts, by the `on` of each at the commit that GitHub reads, out.

import { parse } from "yaml";
import type { EventName, EventPayload } from "./contract.ts";
import { readText } from "./git.ts";
import type { Commit, Repository } from "./state.ts";

export interface TriggeringEvent {
  readonly name: EventName;
  readonly payload: EventPayload;
}

type Fields = Readonly<Record<string, unknown>>;
const asFields = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)];

/** Without `types`, these start a workflow; of a comment, all do. */
const USUAL_TYPES = ["opened", "synchronize", "reopened"];

/** Undefined when the file has no such trigger; an empty object when it has no filter. */
export function readTrigger(text: string, name: string): Fields | undefined {
  // YAML 1.1 would read the key `on` as true; this reader follows 1.2.
  const on: unknown = asFields(parse(text))["on"];
  if (typeof on === "string" || Array.isArray(on)) return asTexts(on).includes(name) ? {} : undefined;
  const triggers = asFields(on);
  if (!Object.hasOwn(triggers, name)) return undefined;
  return name === "schedule" ? { schedule: triggers[name] } : asFields(triggers[name]);
}

/** `*` stays within a slash, `**` does not. The last pattern that matches decides; `!` takes away. */
function isNamed(patterns: readonly string[], branch: string): boolean {
  let named = false;
  for (const pattern of patterns) {
    const text = pattern.replace(/^!/, "").replace(/[.+^${}()|[\]\\]/g, "\\$&");
    const source = text.replaceAll("**", "\u0000").replaceAll("*", "[^/]*").replaceAll("\u0000", ".*");
    if (new RegExp(`^${source}$`).test(branch)) named = !pattern.startsWith("!");
  }
  return named;
}

function fitsPull(trigger: Fields, payload: EventPayload): boolean {
  if (!("pull_request" in payload)) return false;
  const types = trigger["types"] === undefined ? USUAL_TYPES : asTexts(trigger["types"]);
  const base = String(asFields(payload.pull_request["base"])["ref"]);
  const [only, not] = [trigger["branches"], trigger["branches-ignore"]];
  return (
    types.includes(payload.action) &&
    (only === undefined || isNamed(asTexts(only), base)) &&
    (not === undefined || !isNamed(asTexts(not), base))
  );
}

function fits(trigger: Fields, path: string, { payload }: TriggeringEvent): boolean {
  if ("pull_request" in payload) return fitsPull(trigger, payload);
  if ("comment" in payload) {
    return trigger["types"] === undefined || asTexts(trigger["types"]).includes(payload.action);
  }
  if (!("schedule" in payload)) return payload.workflow === path;
  const times = Array.isArray(trigger["schedule"]) ? trigger["schedule"] : [];
  return times.some((time) => asFields(time)["cron"] === payload.schedule);
}

/** A pull request's files come from its merge commit, a dispatch's from its ref, all others' from the default branch. */
function findSource(repository: Repository, { payload }: TriggeringEvent): Commit | undefined {
  if ("pull_request" in payload) {
    return repository.commits.get(String(payload.pull_request["merge_commit_sha"]));
  }
  const branch = "ref" in payload ? payload.ref.replace("refs/heads/", "") : repository.defaultBranch;
  return repository.commits.get(repository.branches.get(branch) ?? "");
}

/** Paths in order. Empty for a pull request in conflict, which has no merge commit. */
export function findTriggered(repository: Repository, event: TriggeringEvent): readonly string[] {
  const source = findSource(repository, event);
  const off = [...repository.workflows.values()].filter(({ disabled }) => disabled).map(({ path }) => path);
  return [...(source?.files ?? [])]
    .filter(([path]) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && !off.includes(path))
    .filter(([path, file]) => {
      const trigger = readTrigger(readText(repository, file.sha), event.name);
      return trigger !== undefined && fits(trigger, path, event);
    })
    .map(([path]) => path)
    .sort();
}
