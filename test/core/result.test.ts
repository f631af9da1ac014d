import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { resultOf } from "../../src/core/result.ts";
import { CAUSES, OPEN_STATES, VERDICTS } from "../../src/core/state.ts";
import { COMMENT_CASES } from "../support/comment-cases.ts";
import { report, storyLog } from "../support/run-log.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/result.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajvFormats(ajv);
const validate = ajv.compile(schema);

/** What a reader gets: the text, parsed again. */
function written(reports: Parameters<typeof resultOf>[0]): unknown {
  return JSON.parse(JSON.stringify(resultOf(reports)));
}

describe("result.json", () => {
  it.each(Object.entries(COMMENT_CASES))("is what its schema says: %s", (_name, reports) => {
    validate(written(reports));
    expect(validate.errors).toBeNull();
  });

  it("is refused by its schema when a field is missing, unknown or of another kind", () => {
    const good = written([report({ state: "queued" })]) as { runs: Record<string, unknown>[] };
    const run = good.runs[0] ?? {};
    const { key: _key, ...keyless } = run;
    for (const bad of [
      keyless,
      { ...run, extra: 1 },
      { ...run, state: "done" },
      { ...run, started_at: "yesterday" },
      { ...run, metrics: { loss: 1 } },
    ])
      expect(validate({ schema_version: 1, runs: [bad] })).toBe(false);
    expect(validate({ ...good, schema_version: 2 })).toBe(false);
  });

  it("knows every state and cause", () => {
    expect(schema.$defs.run.properties.state.enum).toStrictEqual([...OPEN_STATES, ...VERDICTS]);
    expect(schema.$defs.run.properties.cause.enum).toStrictEqual([...CAUSES, null]);
  });

  it("tells a run's story in numbers", () => {
    const entries = storyLog([
      { container: "ta-1", epochs: [1, 2], ending: "preempted" },
      { container: "ta-2", epochs: [3, 3], resumed: 2 },
    ]);
    const [run] = resultOf([report({ state: "succeeded", entries, retryCount: 0 })]).runs;
    expect(run).toMatchObject({
      state: "succeeded",
      axis: "epoch",
      retries_spent: 0,
      preemptions: 1,
      started_at: "2026-11-24T08:00:30.000Z",
      attempts: [
        {
          number: 1,
          container_id: "ta-1",
          start: "first",
          end: "preempted",
          first_step: 1,
          last_step: 2,
          resumed_from: null,
        },
        {
          number: 2,
          container_id: "ta-2",
          start: "resumed",
          end: "finished",
          first_step: 3,
          last_step: 3,
          resumed_from: 2,
        },
      ],
      metrics: {
        loss: {
          last: 0.8818,
          best: 0.8818,
          direction: "lower",
          points: [
            [1, 1.3681],
            [2, 1.0944],
            [3, 0.8818],
          ],
        },
        learning_rate: { best: null, direction: null },
      },
    });
  });

  it("names the earliest start, where Modal tells only the newest attempt's", () => {
    const entries = storyLog([{ container: "ta-1", epochs: [1, 2] }]);
    const told = report({ state: "running", entries, changes: { startedAt: "2026-11-24T23:00:00.000Z" } });
    expect(resultOf([told]).runs[0]?.started_at).toBe("2026-11-24T08:01:00.000Z");
  });
});
