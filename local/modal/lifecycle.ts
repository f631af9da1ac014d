// An app's life: its state and one event in, the next state out. Pure.

export type AppState =
  | "APP_STATE_INITIALIZING"
  | "APP_STATE_EPHEMERAL"
  | "APP_STATE_DETACHED"
  | "APP_STATE_DETACHED_DISCONNECTED"
  | "APP_STATE_DEPLOYED"
  | "APP_STATE_STOPPED";

export type AppEvent =
  | { readonly kind: "published"; readonly state: AppState }
  /** The client said goodbye, or its heartbeats ceased; `pending` is whether a call is unfinished. */
  | { readonly kind: "client-gone"; readonly pending: boolean }
  | { readonly kind: "last-call-ended" }
  | { readonly kind: "stopped" };

/**
 * A detached app outlives its client only while a call is unfinished; an app that was never published, or was
 * published and never called, ends with its client.
 */
export function nextAppState(state: AppState, event: AppEvent): AppState {
  if (state === "APP_STATE_STOPPED") return state;
  if (event.kind === "stopped") return "APP_STATE_STOPPED";
  if (event.kind === "published") return event.state;
  if (state === "APP_STATE_DEPLOYED") return state;
  if (event.kind === "client-gone") {
    if (state === "APP_STATE_DETACHED_DISCONNECTED") return state;
    return state === "APP_STATE_DETACHED" && event.pending
      ? "APP_STATE_DETACHED_DISCONNECTED"
      : "APP_STATE_STOPPED";
  }
  return state === "APP_STATE_DETACHED_DISCONNECTED" ? "APP_STATE_STOPPED" : state;
}

/** Whether an `AppPublish` may set this state; others become ephemeral. */
export function publishedState(name: string): AppState {
  return name === "APP_STATE_DETACHED" || name === "APP_STATE_DEPLOYED" ? name : "APP_STATE_EPHEMERAL";
}
