// A workflow run that GitHub would start in; the command line and the files with which act runs it, out.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

const FIXTURES = path.resolve(import.meta.dirname, "..", "fixtures", "act");
const OURS = /uses: ([\w-]+\/modal-experiments)(?:\/[\w./-]+)?@([\w.]+)/g;
const THEIRS = /uses: (actions\/([\w-]+)@[\w.]+)/g;

export interface ActRun {
  /** Name of the workflow's file. */
  readonly file: string;
  readonly text: string;
  readonly event: string;
  readonly payload: object;
  /** The variables of a job that this event starts. */
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Further variables of every job. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Whether the file's `on` names the event and its type: act itself would run it whatever the type. */
export function isTriggered({ text, event, payload }: ActRun): boolean {
  const { on } = parse(text, { schema: "core" });
  if (typeof on !== "object" || on === null || !(event in on)) return false;
  const types: readonly string[] | undefined = on[event]?.types;
  return types === undefined || ("action" in payload && types.includes(String(payload.action)));
}

/** act cannot reach github.com: this project is a folder, and others' actions are stand-ins with the same inputs. */
function replaceActions(texts: readonly string[], release: string): readonly string[] {
  const all = texts.join("\n");
  const ours = [...all.matchAll(OURS)].map(([, repository, ref]) => `${repository}@${ref}=${release}`);
  const theirs = [...all.matchAll(THEIRS)].map(
    ([, uses, name]) => `${uses}=${path.join(FIXTURES, name ?? "")}`,
  );
  return [...new Set([...ours, ...theirs])];
}

const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);

/** @param release a folder that stands for the release tag; `shipped` the workflows that it holds */
export function writeActArguments(
  run: ActRun,
  folder: string,
  { release, shipped }: { readonly release: string; readonly shipped: readonly string[] },
): readonly string[] {
  const file = path.join(folder, run.file);
  const work = path.join(folder, "work");
  mkdirSync(work);
  writeFileSync(file, run.text);
  writeFileSync(path.join(folder, "event.json"), JSON.stringify(run.payload));
  const { GITHUB_SHA = "", GITHUB_TOKEN = "", GITHUB_ACTOR = "", ...env } = run.env;
  return [
    ...[run.event, "-W", file, "-C", work, "-e", path.join(folder, "event.json")],
    ...["-P", "ubuntu-latest=-self-hosted", "--json", "--no-cache-server", "--no-skip-checkout"],
    ...["--action-cache-path", path.join(folder, "cache"), "--actor", GITHUB_ACTOR],
    ...replaceActions([run.text, ...shipped], release).flatMap((each) => ["--local-repository", each]),
    // The name by which act wants to hear of the commit.
    ...pairs("--env", { ...env, ...run.variables, SHA_REF: GITHUB_SHA }),
    ...pairs("-s", { GITHUB_TOKEN, ...run.secrets }),
  ];
}
