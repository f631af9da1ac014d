// The example's files and two workflows in, a repository with a pull request on the local GitHub out.
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import type { LocalGithub, Permissions } from "../../local/github/server.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
export const OWNER = "acme";
export const NAME = "digits";
export const REPOSITORY = `${OWNER}/${NAME}`;
export const LABEL = "experiment";
export const AUTHOR = "mona";
const BRANCH = "slower-learning";
const SETTINGS = "examples/digits/settings.py";

type Files = Readonly<Record<string, string>>;

function folder(directory: string, as: string, pattern: RegExp): Files {
  const names = readdirSync(path.join(root, directory)).filter((name) => pattern.test(name));
  const read = (name: string) => readFileSync(path.join(root, directory, name), "utf8");
  return Object.fromEntries(names.map((name) => [`${as}/${name}`, read(name)]));
}

/** What the pull request's head holds; `epochs` replaces the number in the workflow. */
export function headFiles(epochs: number): Files {
  const workflows = folder("scripts/demo/workflows", ".github/workflows", /\.yml$/);
  const train = (workflows[".github/workflows/train.yml"] ?? "").replace("epochs=25", `epochs=${epochs}`);
  return {
    "README.md": "# Digits\n",
    ...folder("examples/digits", "examples/digits", /\.(py|md)$/),
    ...folder("examples/typed", "examples/typed", /\.py$/),
    ...workflows,
    ".github/workflows/train.yml": train,
  };
}

/** The `with` block of the step in a workflow that uses this project's action. */
export function inputsOf(workflow: string): Readonly<Record<string, string>> {
  const document: unknown = parse(workflow, { schema: "failsafe" });
  // Our own file next door; a shape that is not this one is caught by the missing step below.
  const { jobs } = document as { jobs: Record<string, { steps: { uses?: string; with?: Files }[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const step = steps.find(({ uses }) => uses?.startsWith("OWNER/modal-experiments"));
  if (step === undefined) throw new Error("the workflow has no step that uses OWNER/modal-experiments");
  return step.with ?? {};
}

/** What the `permissions` of a workflow's jobs, taken together, grant to their tokens. */
export function permissionsOf(workflow: string): Permissions {
  const document: unknown = parse(workflow, { schema: "failsafe" });
  // Our own file next door, whose values are GitHub's words.
  const { jobs } = document as { jobs: Record<string, { permissions: Permissions }> };
  return Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions));
}

export interface Seeded {
  readonly number: number;
  readonly headSha: string;
  readonly repositoryId: number;
}

/** On the default branch the learning rate is twice as high; the pull request halves it. */
export function seedRepository(github: LocalGithub, files: Files, isPrivate = false): Seeded {
  const head = files[SETTINGS] ?? "";
  const before = head.replace("learning_rate: float = 0.002", "learning_rate: float = 0.004");
  const { id } = github.createRepository({
    owner: OWNER,
    name: NAME,
    private: isPrivate,
    files: { ...files, [SETTINGS]: before },
    collaborators: { [AUTHOR]: "write" },
  });
  const headSha = github.commit(REPOSITORY, {
    branch: BRANCH,
    files: { [SETTINGS]: head },
    message: "Halve the learning rate",
    author: AUTHOR,
  });
  const number = github.openPullRequest(REPOSITORY, {
    head: BRANCH,
    title: "Halve the learning rate",
    body: "Does it still reach 95 % in 25 epochs?",
    author: AUTHOR,
  });
  return { number, headSha, repositoryId: id };
}

/** Writes the files below `directory`, as a checkout would. */
export async function checkOut(files: Files, directory: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
