// The repository's files in; every workflow, action manifest and documented workflow in them, by name, out.
import { listFiles, readRepositoryFile } from "./repository.ts";

export interface WorkflowFile {
  /** Path in the repository; for a snippet, of the page, with its number. */
  readonly name: string;
  readonly text: string;
}

const isWorkflow = (name: string) => /(^|\/)workflows\/[^/]+\.ya?ml$/.test(name);
const FENCE = /^```ya?ml\n(.*?)^```$/gms;

/** Whole workflows on a page; a snippet without `jobs:` is some other file. */
function snippetsOf(name: string): readonly WorkflowFile[] {
  const found = [...readRepositoryFile(name).matchAll(FENCE)].map(([, text = ""]) => text);
  return found
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index) => ({ name: `${name}#${index + 1}`, text }));
}

export function listWorkflows(): readonly WorkflowFile[] {
  const files = listFiles();
  return [
    ...files.filter(isWorkflow).map((name) => ({ name, text: readRepositoryFile(name) })),
    ...files.filter((name) => name.endsWith(".md")).flatMap(snippetsOf),
  ];
}

/** Of the project itself and of the fixtures that stand in for others' actions. */
export function listActions(): readonly WorkflowFile[] {
  const files = listFiles().filter((name) => /(^|\/)action\.ya?ml$/.test(name));
  return files.map((name) => ({ name, text: readRepositoryFile(name) }));
}
