import { expect, test } from "vitest";
import { classifyFailure } from "../../src/core/launch-failure.ts";

test.each([
  ["StreamTerminatedError: Connection lost", "connection-lost"],
  ["GRPCError: (<Status.FAILED_PRECONDITION: 9>, 'App state is APP_STATE_STOPPED', None)", "app-stopped"],
  ["Function call has expired", "call-expired"],
  ["Error: Token missing. Could not authenticate client.", "token-missing"],
  ["modal.exception.AuthError: Invalid token", "token-refused"],
  ["Error: Secret 'wandb' not found in environment 'main'.", "secret-missing"],
  ["Error: Volume 'data' not found", "volume-missing"],
  ["RemoteError: Image build for im-123 failed with the exception: ...", "build-failed"],
  ["ModuleNotFoundError: No module named 'torch'", "import-failed"],
  ["FileNotFoundError: [Errno 2] No such file or directory: 'x.py'", "file-missing"],
  ["Error: Could not find 'nope' in the 'app.py' file.", "target-missing"],
  [
    "Error: modal run invoked without a function reference, but App has multiple possible entrypoints.",
    "target-ambiguous",
  ],
  ["Error: Got unexpected extra argument (resume=true)", "arguments"],
  ["Error: No such option: --epoch", "arguments"],
  ["SyntaxError: invalid syntax", "syntax"],
  ["something new", "unknown"],
])("%s is %s", (output, category) => {
  const failure = classifyFailure(`line before\n${output}\n`);
  expect(failure.category).toBe(category);
  expect(failure.advice).not.toBe("");
});
