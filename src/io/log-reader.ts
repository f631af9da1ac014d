// An app's log on Modal -> its pages, oldest first, each entry once; a stretch that could not be read is a gap in between.

import { defined } from "../core/defined.ts";
import { type LogPage, parseLogPage } from "./log-page.ts";
import { type Guess, MOST_ENTRIES, type Stretch, StretchPlan } from "./log-stretch.ts";
import { type ModalCall, ModalRefusal } from "./modal-call.ts";

/** Milliseconds since the epoch; `until` is exclusive. */
export interface LogSpan {
  readonly appId: string;
  /** Entries of this function's containers alone. */
  readonly functionId?: string;
  readonly since: number;
  readonly until: number;
}

export interface LogGap {
  readonly since: number;
  readonly until: number;
  /** A part of a sentence, without secrets. */
  readonly reason: string;
  /** Modal gave less than there is, and will not give more. */
  readonly lost: boolean;
}

export type LogPart =
  | { readonly kind: "page"; readonly page: LogPage }
  | { readonly kind: "gap"; readonly gap: LogGap };

/** RESOURCE_EXHAUSTED: the reply is larger than the SDK receives, or Modal wants fewer calls. */
const EXHAUSTED = 8;
/** Stretches in a row that fail before the rest of the log is given up. */
const FAILURES = 3;

/** @throws ModalRefusal */
export async function fetchPage(call: ModalCall, span: LogSpan, limit: number): Promise<LogPage> {
  const { appId, functionId, since, until } = span;
  const asked = { appId, ...defined({ functionId }), since: new Date(since), until: new Date(until), limit };
  const page = parseLogPage(await call("appFetchLogs", asked));
  if (page === undefined) throw new ModalRefusal("Modal answered AppFetchLogs in a form that is not known.");
  return page;
}

/**
 * At most two pages are held at any time, whatever the log's length: the one that is handed out, and the next one, which
 * is under way meanwhile.
 */
export async function* readStretches(
  call: ModalCall,
  span: LogSpan,
  guess: Guess,
): AsyncGenerator<LogPart, void, void> {
  const plan = new StretchPlan(span, guess);
  const ask = (stretch: Stretch | undefined): Promise<Answer> | undefined =>
    stretch === undefined ? undefined : answer(call, span, stretch);
  let failures = 0;
  for (let coming = ask(plan.next()); coming !== undefined; ) {
    const { stretch, page, error } = await coming;
    const parts = page === undefined ? failed(plan, stretch, error) : came(plan, stretch, page);
    if (page !== undefined) failures = 0;
    else if (parts.length > 0) failures += 1;
    coming = failures >= FAILURES ? undefined : ask(plan.next());
    // The next request goes out before what is there is worked on.
    await new Promise((resolve) => setImmediate(resolve));
    yield* parts;
  }
  const rest = plan.next();
  if (rest !== undefined) yield gap({ ...rest, until: span.until }, "Modal could not be asked");
}

interface Answer {
  readonly stretch: Stretch;
  readonly page?: LogPage;
  readonly error?: unknown;
}

async function answer(call: ModalCall, span: LogSpan, stretch: Stretch): Promise<Answer> {
  try {
    return { stretch, page: await fetchPage(call, { ...span, ...stretch }, stretch.limit) };
  } catch (error) {
    return { stretch, error };
  }
}

function came(plan: StretchPlan, stretch: Stretch, page: LogPage): readonly LogPart[] {
  const moved = plan.take(stretch, page);
  if (moved) return page.count === 0 ? [] : [{ kind: "page", page }];
  if (stretch.until - stretch.since > 1) return [];
  return [
    gap(stretch, `there are more than ${MOST_ENTRIES} entries of one millisecond`, true),
    { kind: "page", page },
  ];
}

function failed(plan: StretchPlan, stretch: Stretch, error: unknown): readonly LogPart[] {
  if (isTooLarge(error) && plan.halve(stretch)) return [];
  plan.skip(stretch);
  return [gap(stretch, error instanceof Error ? error.message : "no answer")];
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof ModalRefusal && error.code === EXHAUSTED;
}

function gap({ since, until }: Stretch, reason: string, lost = false): LogPart {
  return { kind: "gap", gap: { since, until, reason, lost } };
}
