// What the Modal client printed when it gave up -> the cause in plain words and what to do: one table, first match wins.

export interface LaunchFailure {
  readonly category: string;
  readonly cause: string;
  readonly advice: string;
  /** Whether the same launch can work if it is simply repeated. */
  readonly retryHelps: boolean;
}

interface Row extends LaunchFailure {
  readonly pattern: RegExp;
}

const row = (
  category: string,
  pattern: RegExp,
  text: readonly [string, string],
  retryHelps = false,
): Row => ({
  category,
  pattern,
  cause: text[0],
  advice: text[1],
  retryHelps,
});

const TABLE: readonly Row[] = [
  row(
    "connection-lost",
    /StreamTerminatedError|Connection lost/,
    [
      "the connection between the client and Modal broke",
      "The call may be running: the next poll looks for it by its name. Repeat the launch only if it reports never-started.",
    ],
    true,
  ),
  row(
    "app-stopped",
    /APP_STATE_STOPPED|App state is .*STOPPED/,
    [
      "the app was stopped, or its client vanished while it was not detached",
      "Start the run again; with resume it continues from its last checkpoint.",
    ],
    true,
  ),
  row("call-expired", /Function call has expired|OutputExpiredError/, [
    "Modal no longer keeps the result of this call (7 days; 24 hours for .remote())",
    "Look at the checkpoints on the Volume; use a function target or .spawn(), whose results are kept longer.",
  ]),
  row("token-missing", /Token missing|Could not authenticate client/i, [
    "no Modal token reached the client",
    "Set the inputs modal-token-id and modal-token-secret from repository or environment secrets.",
  ]),
  row(
    "token-refused",
    /AuthError|UNAUTHENTICATED|Token (ID|validation).*(invalid|fail|malformed)|invalid token/i,
    [
      "Modal refused the token",
      "Check the secrets behind modal-token-id and modal-token-secret; `modal token info` shows whose token it is.",
    ],
  ),
  row("environment-missing", /Environment .*not found|No such environment/i, [
    "the Modal environment does not exist or the token may not use it",
    "Check the input modal-environment and the rights of the service user.",
  ]),
  row("secret-missing", /Secret .*not found|No secret named/i, [
    "a modal.Secret that the app names does not exist in this environment",
    "Create it with `modal secret create`, in the same environment as the run.",
  ]),
  row("volume-missing", /Volume .*not found|No volume named/i, [
    "a modal.Volume that the app names does not exist in this environment",
    "Create it with `modal volume create`, or use create_if_missing=True.",
  ]),
  row(
    "build-failed",
    /Image build for .* failed|ImageBuildError|image build.*(failed|terminated)|RemoteError: Image/i,
    ["the image could not be built", "Read the build log above; fix the pip, apt or run step that failed."],
  ),
  row("import-failed", /ModuleNotFoundError|ImportError/, [
    "importing the target's file failed on the runner",
    "Install what its top level imports in a step before this one, or move the import into the function or `with image.imports():`. A module that lies in a submodule needs `submodules: true` at actions/checkout.",
  ]),
  row("file-missing", /FileNotFoundError|No such file or directory/, [
    "the target's file does not exist in the checkout",
    "Check the inputs target and working-directory, and that actions/checkout ran before this step.",
  ]),
  row("target-missing", /Could not find '|has no attribute|is not a Modal entity/, [
    "the file has no such function, method or entrypoint",
    "Correct the input target; the choices are listed above.",
  ]),
  row("target-ambiguous", /multiple possible entrypoints|Specify the entrypoint/, [
    "the file holds more than one function that could be meant",
    "Name one with FILE.py::FUNCTION; the choices are listed above.",
  ]),
  row(
    "arguments",
    /unexpected extra argument|No such option|Missing option|Invalid value for|requires an argument/i,
    [
      "the target does not take these arguments",
      "Correct the input args; `modal run TARGET --help` lists what it takes. If resume was injected and the target cannot take it, set resume to `off`.",
    ],
  ),
  row("syntax", /SyntaxError|IndentationError/, [
    "the target's file is not valid Python",
    "Fix the line named above.",
  ]),
  row(
    "limits",
    /RESOURCE_EXHAUSTED|ResourceExhausted|limit (reached|exceeded)/i,
    [
      "a limit of the Modal workspace is reached",
      "Wait for other runs to end or raise the limit in the workspace's settings.",
    ],
    true,
  ),
  row(
    "unreachable",
    /UNAVAILABLE|Could not connect|ConnectionError|Deadline exceeded|Connection refused/i,
    [
      "Modal could not be reached",
      "Nothing was started. Repeat the launch when Modal is reachable; MODAL_SERVER_URL must name it where it is set.",
    ],
    true,
  ),
];

const UNKNOWN: LaunchFailure = {
  category: "unknown",
  cause: "the Modal client ended before the call was stored",
  advice: "Read the lines above. The launch is not repeated by itself.",
  retryHelps: false,
};

/** @param output the last lines of the client's stdout and stderr */
export function classifyFailure(output: string): LaunchFailure {
  return TABLE.find(({ pattern }) => pattern.test(output)) ?? UNKNOWN;
}
