// The workflow run that a record names: whether its launch may still do something, and how it ended.

/** `failed` and `cancelled` are conclusions, too; a failed one can be run again. */
export type LauncherState = "running" | "concluded" | "failed" | "cancelled" | "unknown";

export function hasEnded(launcher: LauncherState): boolean {
  return launcher === "concluded" || launcher === "failed" || launcher === "cancelled";
}
