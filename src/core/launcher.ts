// The workflow run that a record names: whether its launch may still do something, and how it ended.

/** `failed` and `cancelled` are conclusions, too. A failed one was cut off before it could say why, and may be repeated. */
export type LauncherState = "running" | "concluded" | "failed" | "cancelled" | "unknown";

export function hasEnded(launcher: LauncherState): boolean {
  return launcher === "concluded" || launcher === "failed" || launcher === "cancelled";
}
