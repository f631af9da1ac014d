// One `modal run --detach`: started, watched until the call is stored, let go; says how that ended, decides nothing else.
import { isDebugLine, type LaunchProgress, NO_PROGRESS, readLaunchLine } from "./core/cli-output.ts";
import type { OnCancel } from "./core/inputs.ts";
import { Phases } from "./launch-phases.ts";
import type { ClientExit, ClientProcess, Clock, Log, ModalCli } from "./ports.ts";

export interface ClientWatch {
  readonly argv: readonly string[];
  /** Milliseconds from the start until the call must be stored. */
  readonly launchTimeout: number;
  /** Milliseconds that a local entrypoint may take to return. */
  readonly entrypointWait: number;
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal;
  /** On cancel before the call is stored: give up, or (`keep`) go on for as long as the runner lets us. */
  readonly onCancel: OnCancel;
  /** An entrypoint is proved to make one call and only to wait for it, so it may be let go like a function. */
  readonly oneBlockingCall: boolean;
}

export type WatchEnd =
  | { readonly kind: "stored" }
  | { readonly kind: "exited"; readonly exit: ClientExit }
  | { readonly kind: "timed-out" }
  | { readonly kind: "cancelled" };

export interface WatchedClient {
  readonly end: WatchEnd;
  /** As of now: a client that is leaving may still tell its app's id. */
  readonly progress: () => LaunchProgress;
  readonly process: ClientProcess;
}

/** How long the client may take to say goodbye before it is killed: it needs 0.2 s (measured with 1.6.4). */
const GRACE = 5_000;

/** Starts the client and waits for proof that the call is stored, never for a number of seconds. */
export async function watchClient(
  ports: { readonly cli: ModalCli; readonly log: Log; readonly clock: Clock },
  watch: ClientWatch,
  onProgress: (progress: LaunchProgress) => void,
): Promise<WatchedClient> {
  let progress: LaunchProgress = NO_PROGRESS;
  let announceStored: () => void = () => {};
  const stored = new Promise<void>((resolve) => {
    announceStored = resolve;
  });
  const phases = new Phases();
  const process = ports.cli.start(watch.argv, (line) => {
    if (!isDebugLine(line)) ports.log.untrusted(line);
    const before = progress;
    progress = readLaunchLine(progress, line);
    if (progress !== before) onProgress(progress);
    // An entrypoint's code runs in this client: letting go while it runs would end it, unless nothing is left to run.
    if (progress.stored && (!progress.entrypoint || watch.oneBlockingCall)) announceStored();
    phases.tell(progress);
  });
  const ended = firstOf(ports.clock, watch, { stored, process, progress: () => progress });
  await phases.show(ports.log, ended);
  const end = await ended;
  return { end, progress: () => progress, process };
}

interface Waiting {
  readonly stored: Promise<void>;
  readonly process: ClientProcess;
  readonly progress: () => LaunchProgress;
}

async function firstOf(clock: Clock, watch: ClientWatch, waiting: Waiting): Promise<WatchEnd> {
  const settled = new AbortController();
  const timeout = async (): Promise<WatchEnd> => {
    await clock.wait(watch.launchTimeout, settled.signal);
    const { entrypoint, published } = waiting.progress();
    // The launch is over once an entrypoint runs; from there its own limit counts.
    if (entrypoint && published) await clock.wait(watch.entrypointWait, settled.signal);
    return { kind: "timed-out" };
  };
  const cancelled = new Promise<WatchEnd>((resolve) => {
    const take = (): void => {
      if (watch.onCancel !== "keep") resolve({ kind: "cancelled" });
    };
    if (watch.cancelled.aborted) take();
    watch.cancelled.addEventListener("abort", take, { once: true });
  });
  try {
    return await Promise.race([
      waiting.stored.then((): WatchEnd => ({ kind: "stored" })),
      waiting.process.exited.then((exit): WatchEnd => ({ kind: "exited", exit })),
      timeout(),
      cancelled,
    ]);
  } finally {
    settled.abort();
  }
}

/** SIGINT tells Modal that the client leaves on purpose and keeps a detached app; SIGKILL only if it does not leave. */
export async function letGo(process: ClientProcess, clock: Clock, grace = GRACE): Promise<void> {
  const gone = new AbortController();
  const exited = process.exited.then(() => gone.abort());
  process.signal("SIGINT");
  await clock.wait(grace, gone.signal);
  if (!gone.signal.aborted) process.signal("SIGKILL");
  await exited;
}
