// Local entrypoints on the built launch with the real client: let go early only where the audit proved that nothing is left to run.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import type { RunResult } from "../../src/core/result.ts";
import { type Pair, startPair, waitFor } from "../support/stand-ins.ts";

let pair: Pair | undefined;
afterEach(async () => {
  expect(pair?.github.violations ?? []).toEqual([]);
  await pair?.close();
  pair = undefined;
});

/** Long enough that the launch ends first, on a busy machine too. */
const source = (entrypoint: string) => `import time
import modal

app = modal.App("entry")
volume = modal.Volume.from_name("entry", create_if_missing=True)


@app.function(volumes={"/tmp/entry": volume}, timeout=600)
def train(name: str = "a"):
    for step in range(1, 21):
        print(f"epoch={step} loss={1 / step}", flush=True)
        time.sleep(1.5)
    return name


@app.local_entrypoint()
def main(name: str = "a"):
    ${entrypoint}
`;

async function openWith(entrypoint: string): Promise<Pair> {
  const on = await startPair({ epochs: 1 });
  pair = on;
  await writeFile(path.join(on.workspace, "entry.py"), source(entrypoint));
  return on;
}

const runOf = async (on: Pair): Promise<RunResult | undefined> =>
  JSON.parse((await on.poll()).outputs["result"] ?? "{}").runs?.[0];

it.each(["train.remote(name)", "train.spawn(name).get()"])(
  "%s: the runner is free while the function runs, and the run succeeds",
  async (call) => {
    const on = await openWith(call);
    const launched = await on.launch({ target: "entry.py::main", args: "", "entrypoint-wait": "1" });
    expect(launched.exitCode, launched.log.join("\n")).toBe(0);
    expect(launched.outputs["state"]).toBe("running");
    // The first call that Modal holds, not one that has ended meanwhile.
    expect(launched.outputs["reason"]).toContain("after the client let go");
    const found = launched.annotations.filter(({ level }) => level === "warning").map(({ title }) => title);
    expect(found).toContain("audit: detach");
    const ended = await waitFor("a verdict", 90, async () => {
      const run = await runOf(on);
      return run?.state === "succeeded" ? run : undefined;
    });
    expect(ended.retries_spent).toBe(0);
  },
);
