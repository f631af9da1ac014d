// The plan's long job: 25 epochs unattended, through a lost launcher, a preemption and a crash, with the demo's own checks.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { startCommand } from "../../scripts/demo/command.ts";

const root = path.resolve(import.meta.dirname, "..", "..");

it("4. the demo ends well and leaves its four files", async () => {
  const { code, stderr } = await startCommand([process.execPath, "scripts/demo.ts"], { cwd: root }).ended;
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const read = (name: string): string => readFileSync(path.join(root, "out", "demo", name), "utf8");
  expect(JSON.parse(read("result.json")).runs[0]).toMatchObject({
    state: "succeeded",
    retries_spent: 1,
    preemptions: 1,
  });
  expect(read("comment.md").startsWith("<!-- modal-experiments")).toBe(true);
  expect(read("pull-request.html")).toContain("xychart-beta");
  expect(JSON.parse(read("timeline.json")).length).toBeGreaterThan(20);
});
