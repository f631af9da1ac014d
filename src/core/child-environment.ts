// The job's environment -> the one that the user's code gets: the runner's own variables and our secrets are left out.

const RUNNERS_OWN = /^(ACTIONS_|INPUT_|STATE_|RUNNER_TOKEN)/;
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
  const child: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || DROPPED.has(name) || RUNNERS_OWN.test(name)) continue;
    if (secrets.withheld.some((secret) => secret !== "" && value.includes(secret))) continue;
    child[name] = value;
  }
  if (secrets.modalTokenId !== undefined) child["MODAL_TOKEN_ID"] = secrets.modalTokenId;
  if (secrets.modalTokenSecret !== undefined) child["MODAL_TOKEN_SECRET"] = secrets.modalTokenSecret;
  return { ...child, ...READABLE };
}
