// The record of a run: the intent written once before anything starts, and the status line that is appended after it.
import * as v from "valibot";
import { defined } from "./defined.ts";
import { FindingsSchema } from "./record-findings.ts";
import { CAUSES, type Cause, OPEN_STATES, type RunState, VERDICTS } from "./state.ts";

/** GitHub refuses longer deployment and commit status descriptions. */
export const STATUS_LINE_LIMIT = 140;
export const RECORD_TASK = "modal-experiment";
export const RECORD_ENVIRONMENT = "experiments";

const Text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const IntentSchema = v.object({
  schema_version: v.literal(1),
  key: v.pipe(v.string(), v.regex(/^[a-z0-9]{6,32}$/)),
  generation: v.pipe(Whole, v.minValue(1)),
  experiment: Text(100),
  /** Of a sweep: the arm's name, and the seed where the sweep repeats its arms. */
  arm: v.nullable(Text(100)),
  seed: v.optional(v.nullable(Whole), null),
  pull_request: v.nullable(Whole),
  sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  target: Text(500),
  argv: v.array(Text(4000)),
  /** The argument that carries resume, as injected or as the user gave it; null where there is none. */
  resume_argument: v.nullable(Text(200)),
  /** The key of the run whose checkpoints this one is meant to continue. */
  continue_from: v.nullable(Text(40)),
  modal_environment: v.nullable(Text(64)),
  /** Seconds per attempt. Null: not known. */
  timeout: v.nullable(v.number()),
  retries: v.nullable(Whole),
  gpu: v.nullable(Text(60)),
  /** US dollars at worst. Null: not known. */
  price_bound: v.nullable(v.number()),
  deadline: v.nullable(Text(40)),
  /** US dollars after which the run is to be stopped. Null: no limit. */
  max_cost: v.nullable(v.number()),
  /** The label of the pull request that asked for the run; null where something else did. */
  label: v.nullable(Text(50)),
  /** `on-close`, `on-push`, `on-unlabel`, `no-progress`: each `stop` or `keep`. */
  policies: v.record(v.string(), Text(40)),
  asked_by: Text(100),
  workflow_run: v.nullable(Whole),
  /** What the audit found, the worst first. */
  findings: v.optional(FindingsSchema),
});

/** The deployment's payload: what was asked for, exactly; written once and never changed. */
export type RunIntent = v.InferOutput<typeof IntentSchema>;

/** Everything that later passes need, small enough that the newest deployment status alone is enough. */
export interface StatusLine {
  readonly state: RunState;
  readonly app?: string;
  readonly call?: string;
  readonly comment?: number;
  readonly attempt?: number;
  /** ISO time of the first complete answer from Modal without the app. */
  readonly absentSince?: string;
  readonly cause?: Cause;
  /** The failed jobs of the recorded workflow run were run again; it happens once. */
  readonly relaunched?: boolean;
  /** The artifact that holds the result.json of an ended run. */
  readonly artifact?: number;
  /** Files of the run are still to be fetched, or to be told of: the number of the next artifact for them. */
  readonly part?: number;
}

export interface RunRecord {
  /** The deployment's id: rising, so it also orders records. */
  readonly id: number;
  /** The deployment's node id, by which many are read in one call; only a listed record has it. */
  readonly node?: string;
  /** GitHub's own time stamps, ISO. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly intent: RunIntent;
  readonly line: StatusLine;
}

/** The name given to `modal run --name`: an app can be found by it even if its launcher died before reading an id. */
export function appName(intent: Pick<RunIntent, "key" | "generation">): string {
  return `${intent.key}-g${intent.generation}`;
}

/** GraphQL hands the payload back as text, and older records hold that text encoded twice; anything else is not ours. */
export function parseIntent(payload: unknown): RunIntent | undefined {
  let value = payload;
  for (let depth = 0; depth < 2 && typeof value === "string"; depth += 1) {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  const parsed = v.safeParse(IntentSchema, value);
  return parsed.success ? parsed.output : undefined;
}

const APP = /^ap-[A-Za-z0-9]{22}$/;
const CALL = /^fc-[A-Za-z0-9]{10,40}$/;

/**
 * `STATE app=… call=… note=… try=… gone=… why=… again=1 art=… part=…`, at most 140 characters; `note` is the comment's id,
 * `gone` the absent-since time in Unix seconds, `again` stands only where no app does, `art` is the artifact's id, and `part` stands only
 * behind `art`. What does not fit is left out from the end.
 */
export function formatStatusLine(line: StatusLine): string {
  const parts: string[] = [line.state];
  if (line.app !== undefined) parts.push(`app=${line.app}`);
  if (line.call !== undefined) parts.push(`call=${line.call}`);
  if (line.comment !== undefined) parts.push(`note=${line.comment}`);
  if (line.attempt !== undefined) parts.push(`try=${line.attempt}`);
  if (line.absentSince !== undefined) parts.push(`gone=${Math.floor(Date.parse(line.absentSince) / 1000)}`);
  if (line.cause !== undefined) parts.push(`why=${line.cause}`);
  if (line.relaunched === true) parts.push("again=1");
  // The least of it: a run without it is only not compared with.
  const kept = line.artifact === undefined ? "" : ` art=${line.artifact}`;
  const next = kept === "" || line.part === undefined ? "" : ` part=${line.part}`;
  const text = parts.join(" ");
  const fitting = [`${text}${kept}${next}`, `${text}${kept}`];
  return fitting.find((whole) => whole.length <= STATUS_LINE_LIMIT) ?? text;
}

/** Reads what formatStatusLine wrote; a word that is not in the grammar is dropped, an unknown state gives undefined. */
export function parseStatusLine(text: string): StatusLine | undefined {
  const [state, ...pairs] = text.trim().split(/\s+/);
  const known = [...OPEN_STATES, ...VERDICTS].find((name) => name === state);
  if (known === undefined) return undefined;
  const field = (name: string): string | undefined =>
    pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return {
    state: known,
    ...defined({
      app: matching(field("app"), APP),
      call: matching(field("call"), CALL),
      comment: whole(field("note")),
      attempt: whole(field("try")),
      absentSince: fromSeconds(whole(field("gone"))),
      cause: CAUSES.find((cause) => cause === field("why")),
      relaunched: field("again") === "1" ? true : undefined,
      artifact: whole(field("art")),
      part: whole(field("part")),
    }),
  };
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function fromSeconds(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds > 32_503_680_000) return undefined;
  return new Date(seconds * 1000).toISOString();
}
