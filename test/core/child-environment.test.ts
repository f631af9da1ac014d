import { expect, test } from "vitest";
import { childEnvironment } from "../../src/core/child-environment.ts";

const SECRETS = { withheld: ["ghs_secret"], modalTokenId: "ak-1", modalTokenSecret: "as-1" };

test("keeps what the user's job set, drops the runner's own and every copy of our token", () => {
  const child = childEnvironment(
    {
      PATH: "/bin",
      HOME: "/home/runner",
      WANDB_PROJECT: "x",
      GITHUB_SHA: "abc",
      GITHUB_TOKEN: "ghs_other",
      GH_TOKEN: "ghs_other",
      MY_COPY: "bearer ghs_secret",
      "INPUT_GITHUB-TOKEN": "ghs_secret",
      "INPUT_MODAL-TOKEN-SECRET": "as-1",
      ACTIONS_RUNTIME_TOKEN: "t",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
      ACTIONS_CACHE_URL: "u",
      GITHUB_ENV: "/f",
      GITHUB_PATH: "/f",
      GITHUB_OUTPUT: "/f",
      GITHUB_STATE: "/f",
      GITHUB_STEP_SUMMARY: "/f",
      GITHUB_EVENT_PATH: "/f",
      STATE_x: "1",
      MODAL_IS_REMOTE: "1",
      NODE_OPTIONS: "--x",
      EMPTY: undefined,
    },
    SECRETS,
  );
  expect(child).toEqual({
    PATH: "/bin",
    HOME: "/home/runner",
    WANDB_PROJECT: "x",
    GITHUB_SHA: "abc",
    MODAL_TOKEN_ID: "ak-1",
    MODAL_TOKEN_SECRET: "as-1",
    MODAL_LOGLEVEL: "DEBUG",
    MODAL_LOG_FORMAT: "STRING",
    COLUMNS: "400",
    NO_COLOR: "1",
    PYTHONUNBUFFERED: "1",
    PYTHONIOENCODING: "utf-8",
  });
});

test("without a token input the environment's own is kept", () => {
  const child = childEnvironment(
    { MODAL_TOKEN_ID: "ak-env" },
    { withheld: [""], modalTokenId: undefined, modalTokenSecret: undefined },
  );
  expect(child["MODAL_TOKEN_ID"]).toBe("ak-env");
});
