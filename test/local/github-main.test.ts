// The local GitHub started by hand: what it prints is enough for a shell, and it ends when it is told to.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../../local/github/main.ts", import.meta.url));
const start = (...args: string[]) =>
  spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });

async function readUntilReady(child: ChildProcess): Promise<Readonly<Record<string, string>>> {
  if (child.stdout === null) throw new Error("no output");
  const variables: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name, value = ""] = /^export (\w+)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) variables[name] = value;
    if (line === "ready") break;
  }
  return variables;
}

it("prints what a shell needs, answers, and ends on SIGTERM", async () => {
  const child = start();
  const shell = await readUntilReady(child);
  const reply = await fetch(`${shell["GITHUB_API_URL"]}/repos/${shell["GITHUB_REPOSITORY"]}/pulls/1`, {
    headers: { authorization: `Bearer ${shell["GITHUB_TOKEN"]}` },
  });
  expect(await reply.json()).toMatchObject({ number: 1, state: "open" });
  const page = await fetch(`${shell["GITHUB_SERVER_URL"]}/${shell["GITHUB_REPOSITORY"]}/pull/1`);
  expect(await page.text()).toContain("Train for 25 epochs");
  child.kill("SIGTERM");
  expect((await once(child, "exit"))[0]).toBe(0);
});

it.each(["0", "65536", "http"])("--port %s is one line that says what is accepted", async (port) => {
  const child = start("--port", port);
  let text = "";
  child.stderr.on("data", (chunk) => {
    text += chunk;
  });
  expect((await once(child, "close"))[0]).toBe(1);
  expect(text.trim().split("\n")).toHaveLength(1);
  expect(text).toContain(`"${port}"; expected a number from 1 to 65535`);
});
