// The release, rehearsed as a whole on a throw-away remote: what it must refuse is refused, and two versions come out.
import path from "node:path";
import { expect, it } from "vitest";
import { startCommand } from "../../scripts/demo/command.ts";

const root = path.resolve(import.meta.dirname, "..", "..");

async function release(...args: readonly string[]) {
  return startCommand([process.execPath, "scripts/release.ts", ...args], { cwd: root }).ended;
}

it("releases twice in the rehearsal", async () => {
  const { code, stderr } = await release("--rehearse");
  expect(stderr).toBe("");
  expect(code).toBe(0);
}, 600_000);

it.each([
  { what: "no step", args: ["--version", "1.0.0"], accepted: "Accepted: prepare, check" },
  { what: "no version", args: ["tag"], accepted: "three numbers" },
  { what: "another version", args: ["tag", "--version", "v1"], accepted: "three numbers" },
  { what: "an unknown option", args: ["tag", "--force"], accepted: "--force" },
])("refuses $what with one line and no stack", async ({ args, accepted }) => {
  const { code, stderr } = await release(...args);
  expect(code).toBe(1);
  expect(stderr).toContain(accepted);
  expect(stderr).not.toMatch(/\n\s+at /);
});
