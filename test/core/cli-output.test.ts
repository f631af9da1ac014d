import { expect, test } from "vitest";
import { isDebugLine, NO_PROGRESS, readLaunchLine } from "../../src/core/cli-output.ts";

const APP = "ap-abcdefghijklmnopqrstuv";
const debug = (method: string): string =>
  `[modal-client] 2026-11-24T08:00:00+0000 Sending request to /modal.client.ModalClient/${method} (1a2b3c4d)`;
const read = (...lines: readonly string[]) => lines.reduce(readLaunchLine, NO_PROGRESS);

test("a function target: app, publish, call, and only then stored", () => {
  const start = [
    `[modal-client] 2026-11-24T08:00:00+0000 Created new app with id ${APP}`,
    `✓ Initialized. View run at https://modal.com/apps/ws/main/${APP}`,
    debug("AppPublish"),
    debug("FunctionMap"),
  ];
  expect(read(...start)).toEqual({
    published: true,
    called: true,
    stored: false,
    entrypoint: false,
    appId: APP,
    appUrl: `https://modal.com/apps/ws/main/${APP}`,
  });
  expect(read(...start, debug("FunctionGetOutputs")).stored).toBe(true);
});

test.each([
  { name: "outputs without a call", lines: [debug("FunctionGetOutputs")] },
  {
    name: "the words in the middle of a user's line",
    lines: [debug("FunctionMap"), `epoch 1 ${debug("FunctionGetOutputs")}`],
  },
  { name: "another method", lines: [debug("FunctionMap"), debug("AppHeartbeat")] },
])("not stored: $name", ({ lines }) => {
  expect(read(...lines).stored).toBe(false);
});

test("the first app wins, and an address of another app is not taken", () => {
  const other = "ap-zzzzzzzzzzzzzzzzzzzzzz";
  const progress = read(
    `[modal-client] t Created new app with id ${APP}`,
    `see https://evil.example/${other}`,
    `[modal-client] t Created new app with id ${other}`,
  );
  expect(progress.appId).toBe(APP);
  expect(progress.appUrl).toBeUndefined();
});

test("the note of a local entrypoint", () => {
  expect(
    read(
      "Note that running a local entrypoint in detached mode only keeps the last triggered Modal function alive after the parent process has been killed or disconnected.",
    ).entrypoint,
  ).toBe(true);
});

test("debug lines are told from the user's", () => {
  expect(isDebugLine(debug("AppCreate"))).toBe(true);
  expect(isDebugLine("epoch 1 [modal-client] x")).toBe(false);
});
