// A 2,000-line app in; how long its audit takes after the parser is loaded out: the first in a process, and a later one.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type AuditRequest, audit } from "../src/audit/audit.ts";
import { type Measure, medianOf } from "./bench-sample.ts";

const LINES = 2000;
const ROUNDS = 30;

/** An app of real shape: Modal functions with settings from constants, and plain code around them. */
export function largeApp(lines: number): string {
  const head = [
    "import modal",
    "app = modal.App('bench')",
    "volume = modal.Volume.from_name('bench', create_if_missing=True)",
    "HOURS = 3600",
  ];
  const block = (index: number) => [
    `LIMIT_${index} = ${(index % 12) + 1} * HOURS`,
    `@app.function(timeout=LIMIT_${index}, gpu="H100:2", volumes={"/data": volume}, retries=modal.Retries(max_retries=3, initial_delay=30.0))`,
    `def step_${index}(name: str = "a", rate: float = 0.${index % 10}, *, resume: bool = False):`,
    "    import torch",
    `    total = {"a": 1, "b": [${index}, 2, 3], "c": (1, 2)}`,
    "    for epoch in range(10):",
    "        if epoch % 3 == 0 and not resume:",
    `            torch.save(total, f"/data/{name}/{epoch}-${index}.pt")`,
    `        total["a"] += helper_${index}(epoch, rate) * 2 - 1  # keep going`,
    "    volume.commit()",
    "    return total",
    "",
    `def helper_${index}(epoch, rate):`,
    "    try:",
    "        return [value ** 2 for value in range(epoch) if value > rate][0]",
    "    except IndexError as error:",
    "        raise ValueError(f'nothing for {epoch}: {error}') from error",
    "",
  ];
  const all = [...head];
  for (let index = 0; all.length < lines - 20; index++) all.push(...block(index));
  all.push("@app.local_entrypoint()", "def main(*args):", "    step_0.spawn(*args)");
  return `${all.join("\n")}\n`;
}

/** Milliseconds of one audit in this process, after the parser is loaded: the first, and the median of the others. */
async function auditHere(): Promise<AuditTimes> {
  const source = largeApp(LINES);
  const request: AuditRequest = { target: "app.py", args: [], resume: "inject" };
  const files = {
    read: async (path: string) => (path === "app.py" ? source : { unreadable: "missing" as const }),
  };
  // A target that is not there loads everything and parses nothing.
  await audit(files, { ...request, target: "none.py" });
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    await audit(files, request);
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...others] = times;
  return { first, warm: medianOf(others) };
}

export interface AuditTimes {
  readonly first: number;
  readonly warm: number;
}

/** Both measurements of one new process; `warm` hands out what `first` has measured along. */
export function measureAudit(): { readonly first: Measure; readonly warm: Measure } {
  let last: AuditTimes = { first: Number.NaN, warm: Number.NaN };
  const run = promisify(execFile);
  return {
    first: async () => {
      const { stdout } = await run(process.execPath, [fileURLToPath(import.meta.url), "--once"]);
      last = JSON.parse(stdout);
      return last.first;
    },
    warm: async () => last.warm,
  };
}

if (process.argv.includes("--once")) console.log(JSON.stringify(await auditHere()));
