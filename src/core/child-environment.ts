// The job's environment -> the one that the user's code gets: the runner's own variables and our secrets are left out.

const RUNNERS_OWN = /^(ACTIONS_|INPUT_|STATE_|RUNNER_TOKEN)/;
/** What our own process needs when it starts, and the user's code does not. */
const OURS = new Set(["NODE_OPTIONS", "RUNNER_TEMP"]);
const DROPPED = new Set([
  "GITHUB_TOKEN",
  "GH_TOKEN",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "GITHUB_EVENT_PATH",
  // It makes the client ignore its token.
  "MODAL_IS_REMOTE",
  "NODE_OPTIONS",
  // The files through which the runner takes outputs and variables lie there.
  "RUNNER_TEMP",
]);

/** What our reading of the client's output relies on (modal 1.6.4): one line a message, no colours, no waiting output. */
const READABLE = {
  MODAL_LOGLEVEL: "DEBUG",
  MODAL_LOG_FORMAT: "STRING",
  COLUMNS: "400",
  NO_COLOR: "1",
  PYTHONUNBUFFERED: "1",
  PYTHONIOENCODING: "utf-8",
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

export interface ChildSecrets {
  /** Never handed on, under whatever name a variable holds them. */
  readonly withheld: readonly string[];
  readonly modalTokenId: string | undefined;
  readonly modalTokenSecret: string | undefined;
}

export function childEnvironment(env: Environment, secrets: ChildSecrets): Readonly<Record<string, string>> {
  const child = without(env, secrets.withheld, DROPPED);
  if (secrets.modalTokenId !== undefined) child["MODAL_TOKEN_ID"] = secrets.modalTokenId;
  if (secrets.modalTokenSecret !== undefined) child["MODAL_TOKEN_SECRET"] = secrets.modalTokenSecret;
  return { ...child, ...READABLE };
}

/** What our own process may have in the environment that every program of this user can read. */
export function shownEnvironment(
  env: Environment,
  withheld: readonly string[],
): Readonly<Record<string, string>> {
  return without(env, withheld, new Set([...DROPPED].filter((name) => !OURS.has(name))));
}

function without(
  env: Environment,
  withheld: readonly string[],
  dropped: ReadonlySet<string>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || dropped.has(name) || RUNNERS_OWN.test(name)) continue;
    if (withheld.some((secret) => secret !== "" && value.includes(secret))) continue;
    kept[name] = value;
  }
  return kept;
}
