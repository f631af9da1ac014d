// The text of a result.json of ours in, what it says of a run's files out; undefined where it says nothing usable.
import * as v from "valibot";
import { defined } from "./defined.ts";
import type { ResultFiles } from "./report.ts";

const Files = v.object({
  url: v.nullable(v.string()),
  taken: v.array(
    v.object({
      path: v.string(),
      bytes: v.number(),
      sha256: v.string(),
      modified_at: v.string(),
      whole: v.boolean(),
    }),
  ),
  left: v.array(v.object({ path: v.string(), why: v.string() })),
});
const Result = v.object({
  schema_version: v.literal(1),
  runs: v.array(v.object({ key: v.string(), generation: v.number(), files: v.nullable(Files) })),
});

export function filesOf(
  text: string,
  run: { readonly key: string; readonly generation: number },
): ResultFiles | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(Result, value);
  const found = parsed.success
    ? parsed.output.runs.find(({ key, generation }) => key === run.key && generation === run.generation)
    : undefined;
  if (found?.files == null) return undefined;
  const { url, taken, left } = found.files;
  return {
    taken: taken.map(({ modified_at: modified, ...file }) => ({ ...file, modified })),
    left,
    ...defined({ url: url ?? undefined }),
  };
}
