// Lines of `modal run --detach` -> what is known about the launch; never a verdict.

/** How far the client has come. Each is announced by the client's own debug lines (1.6.4), not by its wording. */
export interface LaunchProgress {
  readonly appId?: string;
  readonly appUrl?: string;
  /** Objects are created and the app is detached. */
  readonly published: boolean;
  /** A call was sent: not yet proof that it is stored. */
  readonly called: boolean;
  /** The client waits for the call's output, which it can only do with the reply that holds the call's id. */
  readonly stored: boolean;
  /** The target is a local entrypoint, whose code runs here: its calls are stored when the client exits. */
  readonly entrypoint: boolean;
}

export const NO_PROGRESS: LaunchProgress = {
  published: false,
  called: false,
  stored: false,
  entrypoint: false,
};

const APP_CREATED = /Created new app with id (ap-[A-Za-z0-9]{22})\b/;
const INITIALIZED = /(https:\/\/\S+\/(ap-[A-Za-z0-9]{22}))\b/;
const REQUEST = /^\[modal-client\] \S+ Sending request to \/modal\.client\.ModalClient\/(\w+)/;
const ENTRYPOINT_NOTE =
  /^Note that running a local entrypoint in detached mode only keeps the last triggered/;

/** True for lines that the client writes only because we asked for its debug log: not shown in the job's log. */
export function isDebugLine(line: string): boolean {
  return line.startsWith("[modal-client] ");
}

/** @param line one whole line of the client's stdout or stderr, without its end */
export function readLaunchLine(progress: LaunchProgress, line: string): LaunchProgress {
  const request = REQUEST.exec(line)?.[1];
  if (request !== undefined) return readRequest(progress, request);
  const created = APP_CREATED.exec(line)?.[1];
  if (created !== undefined) return progress.appId === undefined ? { ...progress, appId: created } : progress;
  if (ENTRYPOINT_NOTE.test(line)) return { ...progress, entrypoint: true };
  const link = INITIALIZED.exec(line);
  if (link?.[1] === undefined || link[2] === undefined || progress.appUrl !== undefined) return progress;
  if (progress.appId !== undefined && progress.appId !== link[2]) return progress;
  return { ...progress, appId: link[2], appUrl: link[1] };
}

function readRequest(progress: LaunchProgress, method: string): LaunchProgress {
  switch (method) {
    case "AppPublish":
      return { ...progress, published: true };
    case "FunctionMap":
      return { ...progress, called: true };
    case "FunctionGetOutputs":
      return progress.called ? { ...progress, stored: true } : progress;
    default:
      return progress;
  }
}
