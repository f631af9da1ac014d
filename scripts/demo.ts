// `npm run demo [-- --keep] [--epochs N]`: the main job on the local stand-ins, told as it happens, and checked.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { DemoFailure } from "./demo/check.ts";
import { play } from "./demo/plot.ts";
import { REPOSITORY } from "./demo/repository.ts";
import { type StandIns, startStandIns } from "./demo/stand-ins.ts";
import { beginStory, type Story } from "./demo/story.ts";

const OUT = path.resolve(import.meta.dirname, "..", "out", "demo");
/** The app waits 30 seconds before a retry and Modal some before a restart; twelve times faster, the story is short. */
const CLOCK = 12;
const { values } = parseArgs({
  options: { keep: { type: "boolean", default: false }, epochs: { type: "string", default: "25" } },
});

function commentOf(standIns: StandIns): string {
  const text = JSON.stringify(standIns.github.snapshot());
  const bodies = [...text.matchAll(/"body":("(?:[^"\\]|\\.)*")/g)].map(
    ([, body]) => JSON.parse(body ?? '""') as string,
  );
  return bodies.find((body) => body.startsWith("<!-- modal-experiments")) ?? "";
}

async function keepFiles(standIns: StandIns, story: Story, result: unknown): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const save = (name: string, text: string) => writeFileSync(path.join(OUT, name), text);
  save("comment.md", commentOf(standIns));
  save("pull-request.html", await standIns.github.pullRequestHtml(REPOSITORY, standIns.pull.number));
  save("result.json", `${JSON.stringify(result, null, 2)}\n`);
  save("timeline.json", `${JSON.stringify(story.timeline, null, 2)}\n`);
}

async function main(): Promise<void> {
  const epochs = Number(values.epochs);
  if (!Number.isInteger(epochs) || epochs < 8)
    throw new DemoFailure(`--epochs is ${values.epochs}; accepted: a whole number of 8 or more.`);
  const story = beginStory(console.log);
  const standIns = await startStandIns({ epochs, clock: CLOCK });
  story.tell("ready", `a local Modal (its clock ${CLOCK} times faster) and a local GitHub are up`);
  try {
    const { result } = await play({ standIns, story, epochs });
    const { violations } = standIns.github;
    if (violations.length > 0) throw new DemoFailure(`GitHub would have refused:\n${violations.join("\n")}`);
    await keepFiles(standIns, story, result);
    story.tell("done", "out/demo holds comment.md, pull-request.html, result.json and timeline.json");
    if (values.keep) await serveUntilStopped(standIns, story);
  } finally {
    await standIns.close();
  }
}

function serveUntilStopped(standIns: StandIns, story: Story): Promise<void> {
  story.tell("serving", `${standIns.pullUrl} (Ctrl-C ends it)`);
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`demo: ${error instanceof DemoFailure ? error.message : error.stack}`);
  process.exitCode = 1;
}
