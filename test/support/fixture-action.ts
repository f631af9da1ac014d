// An action's scripts in, a folder with that action and an empty workspace out; removed with the test.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

export interface FixtureAction {
  readonly action: string;
  readonly workspace: string;
}

/** `manifest` is YAML put after the name; `scripts` are CommonJS, by file name. */
export function createFixtureAction(
  manifest: string,
  scripts: Readonly<Record<string, string>>,
): FixtureAction {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "fixture-action-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const action = path.join(root, "action");
  const workspace = path.join(root, "workspace");
  mkdirSync(action);
  mkdirSync(workspace);
  writeFileSync(path.join(action, "action.yml"), `name: Fixture\ndescription: d\n${manifest}\n`);
  for (const [name, text] of Object.entries(scripts)) writeFileSync(path.join(action, name), text);
  return { action, workspace };
}

/** Waits until `holds` answers true. @throws Error after `seconds`, naming what was waited for. */
export async function waitFor(what: string, holds: () => boolean, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`${what} did not happen in ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
