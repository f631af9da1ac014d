// The text of `plans`, which the gate hands to the launch -> its entries, one a run; and back.
import * as v from "valibot";
import { InputError } from "./errors.ts";
import { ON_CANCEL } from "./inputs.ts";
import { IntentSchema, type RunIntent } from "./record.ts";

/** GitHub refuses a matrix of more jobs, https://docs.github.com/actions/reference/limits. */
export const MOST_PLANS = 256;
/** GitHub cuts off the outputs of a job at this size, counted in UTF-16 units of two bytes. */
export const PLANS_LIMIT = 500_000;

const Minutes = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(360));
const Word = v.pipe(v.string(), v.maxLength(4000));
const Words = v.pipe(v.array(Word), v.maxLength(500));

const LaunchSchema = v.object({
  /** Relative to the checkout. */
  working_directory: v.pipe(v.string(), v.maxLength(500)),
  /** Arguments for the target with placeholders filled in, without the one that resume adds. */
  args: Words,
  resume: v.picklist(["inject", "require", "off"]),
  /** How this target spells resume, where the configuration says so. */
  resume_argument: v.nullable(Words),
  /** True: the intent's argv is the command line to run. False: only `modal run TARGET --help` can tell what it takes. */
  resume_decided: v.boolean(),
  /** The source proves that the entrypoint makes exactly one blocking call, so the launcher may let go while it waits. */
  one_blocking_call: v.boolean(),
  launch_timeout: v.pipe(Minutes, v.minValue(1)),
  entrypoint_wait: v.pipe(Minutes, v.minValue(1)),
  /** Minutes for which the job follows a run that it has let go. */
  stay: Minutes,
  on_cancel: v.picklist(ON_CANCEL),
  /** Null: the launch's own input decides. */
  modal_command: v.nullable(Words),
  modal_version: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  python_requirements: v.nullable(v.pipe(v.string(), v.maxLength(500))),
});

const PlanSchema = v.object({
  schema_version: v.literal(1),
  /** The deployment that records the run. */
  record_id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  intent: IntentSchema,
  launch: LaunchSchema,
});

export type LaunchSettings = v.InferOutput<typeof LaunchSchema>;

/** One run that the gate allowed and recorded, with all that its launch needs. */
export interface RunPlan {
  readonly schema_version: 1;
  readonly record_id: number;
  readonly intent: RunIntent;
  readonly launch: LaunchSettings;
}

/** One line of JSON. @throws InputError for more entries, or a longer text, than a workflow can hand on */
export function formatPlans(plans: readonly RunPlan[]): string {
  const text = JSON.stringify(plans);
  if (plans.length <= MOST_PLANS && text.length <= PLANS_LIMIT) return text;
  throw new InputError(
    "plans",
    `${plans.length} runs in ${text.length} characters are more than one workflow run can start: at most ${MOST_PLANS} runs and ${PLANS_LIMIT} characters. Ask for fewer arms at once.`,
  );
}

/**
 * Reads the whole list, or the one entry that a matrix job gets.
 * @throws InputError naming the entry and field that are wrong, and secret masking where the text is lost
 */
export function parsePlans(text: string): readonly RunPlan[] {
  if (text.trim() === "") throw lost("is empty");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw lost("is not JSON");
  }
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length === 0 || entries.length > MOST_PLANS) {
    throw new InputError(
      "plans",
      `The input plans has ${entries.length} entries. Accepted: 1 to ${MOST_PLANS}. Skip the launch job when the gate's decision is not "launch".`,
    );
  }
  return entries.map(parseEntry);
}

function parseEntry(entry: unknown, index: number): RunPlan {
  const parsed = v.safeParse(PlanSchema, entry);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "the entry";
  throw new InputError(
    "plans",
    `The input plans is not what the gate wrote: in entry ${index + 1}, ${path} is ${issue.received.slice(0, 100)}, expected ${String(issue.expected ?? "another value").slice(0, 100)}. ${HOW}`,
  );
}

const HOW =
  "Give it the gate job's output `plans`, or one entry of it as `toJSON(matrix.plan)`, from the same release of both actions";

function lost(what: string): InputError {
  return new InputError(
    "plans",
    `The input plans ${what}. The usual cause: GitHub drops a job output in which it finds a secret, for example a secret whose value is a short or common word. Look for "Skip output" in the gate job's log and change or remove that secret. Otherwise: ${HOW}.`,
  );
}
