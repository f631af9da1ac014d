// What V8 keeps for new objects, in a process of its own: flags are of the whole process.
import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const source = pathToFileURL(path.resolve("src/io/garbage.ts")).href;

/** Many objects that live on, which is what makes V8 take more and more for new ones. */
const SCRIPT = `
import { getHeapSpaceStatistics } from "node:v8";
import { holdLittleGarbage, holdModestGarbage } from ${JSON.stringify(source)};
const begin = { own() {}, modest: holdModestGarbage, little() { holdModestGarbage(); holdLittleGarbage()(); } };
begin[process.env.HOLD]();
const kept = [];
for (let index = 0; index < 500_000; index += 1) kept.push({ index });
const { physical_space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
console.log(JSON.stringify({ kept: kept.length, bytes: physical_space_size }));
`;

async function young(hold: string): Promise<number> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--no-warnings", "--eval", SCRIPT],
    { env: { HOLD: hold } },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout).bytes;
}

describe("the space for new objects", () => {
  test.each(["modest", "little"])("does not grow with what lives on: %s", async (hold) => {
    const [held, own] = await Promise.all([young(hold), young("own")]);
    expect(held).toBeLessThan(own / 2);
  });
});
