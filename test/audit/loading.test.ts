// The parser is loaded when an audit is asked for, and not by importing the audit.
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readRepositoryFile } from "../support/repository.ts";

/** What a file loads at once: its static imports that are not only types, followed to the end. */
function loadedBy(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const pending = [start];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (!name.startsWith("src/")) continue;
    const text = readRepositoryFile(name);
    for (const [, target = ""] of text.matchAll(/^(?:import|export)(?! type\b)[^;]*?from "([^"]+)";/gm)) {
      pending.push(target.startsWith(".") ? path.posix.join(path.posix.dirname(name), target) : target);
    }
  }
  return seen;
}

describe("importing", () => {
  it.each(["src/audit/audit.ts", "src/audit-command.ts", "src/audit-report.ts"])(
    "%s loads no parser",
    (name) => {
      expect([...loadedBy(name)].filter((each) => each.startsWith("@lezer"))).toStrictEqual([]);
    },
  );

  it("src/audit/run.ts does, so the test can tell", () => {
    expect([...loadedBy("src/audit/run.ts")]).toContain("@lezer/python");
  });
});
