// An app on Modal and a run's record -> whether the app is this run's: by name, environment and age.
import { appName, type RunRecord } from "./record.ts";

export interface AppIdentity {
  readonly name: string;
  /** Empty where Modal did not say. */
  readonly environment: string;
  /** ISO time by Modal's clock; empty where Modal did not say. */
  readonly createdAt: string;
}

/** GitHub's clock and Modal's may differ by minutes; an app this much older than its record is still its own. */
const SKEW_MS = 600_000;

/**
 * The name alone is not enough: anyone in the workspace may take it. Without an environment in the record the token's
 * default is meant, whose name is not known here.
 */
export function isOwnApp(app: AppIdentity, record: Pick<RunRecord, "intent" | "createdAt">): boolean {
  const { modal_environment: environment } = record.intent;
  const placed = environment === null || app.environment === "" || app.environment === environment;
  const young = !(Date.parse(app.createdAt) < Date.parse(record.createdAt) - SKEW_MS);
  return app.name === appName(record.intent) && placed && young;
}

/** Key and generation of an app of ours, `KEY-gN`; undefined for any other name. */
export function parseAppName(
  name: string,
): { readonly key: string; readonly generation: number } | undefined {
  const [, key, generation] = /^([a-z0-9]{6,32})-g([1-9]\d{0,8})$/.exec(name) ?? [];
  return key === undefined ? undefined : { key, generation: Number(generation) };
}
