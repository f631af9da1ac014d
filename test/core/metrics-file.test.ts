// What rows of a metrics file tell, in each form, wherever it is cut into blocks and passes, and whatever its bytes are.
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/core/metrics-file-format.ts";
import { joinFile } from "../../src/core/metrics-file-progress.ts";
import { MetricsFileReader } from "../../src/core/metrics-file-reader.ts";
import type { FileRows } from "../../src/core/metrics-file-rows.ts";
import {
  restoreCursor,
  restoreRows,
  type SavedFile,
  SavedFileSchema,
  saveCursor,
  saveRows,
} from "../../src/core/metrics-file-save.ts";
import type { Progress } from "../../src/core/progress.ts";
import { runs } from "../support/hostile-arbitrary.ts";
import { readRepositoryFile } from "../support/repository.ts";

const START = "2026-11-24T08:00:00.000Z";
const UNTIL = "2026-11-24T09:00:00.000Z";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Reading {
  readonly starts?: readonly string[];
  readonly saved?: SavedFile | undefined;
  /** Ends of the blocks in which the bytes come. */
  readonly cuts?: readonly number[];
}

function read(path: string, content: Uint8Array, { starts = [START], saved, cuts = [] }: Reading = {}) {
  const format = formatOf(path);
  const span = { bytes: content.length, since: START, until: UNTIL, starts };
  const cursor = saved === undefined ? undefined : restoreCursor(saved);
  const from =
    saved?.rows === undefined || cursor === undefined ? {} : { cursor, rows: restoreRows(saved.rows) };
  const reader = new MetricsFileReader(format, span, from);
  let at = reader.from;
  for (const cut of [...cuts.toSorted((one, other) => one - other), content.length]) {
    reader.feed(content.subarray(at, Math.max(at, cut)));
    at = Math.max(at, cut);
  }
  reader.readDocument();
  const kept: SavedFile = {
    ...{ volume: "v", path, bytes: content.length, modified: 1, earlier: 0, reached: [] },
    ...(format === "document" ? {} : { cursor: saveCursor(reader.cursor) }),
    rows: saveRows(reader.rows),
  };
  const after = v.parse(SavedFileSchema, JSON.parse(JSON.stringify(kept)));
  reader.readRest();
  return { rows: reader.rows, saved: after, isOther: reader.isOther };
}

/** The run's log says nothing of positions: one attempt has begun. */
function alone(rows: FileRows): Progress {
  const log: Progress = { attempts: [], metrics: [], warnings: [] };
  const file = { rows, earlier: false, reached: new Map() };
  return joinFile(log, { attempts: [], totals: new Map(), args: [] }, file);
}

const values = (progress: Progress): Readonly<Record<string, readonly (readonly [number, number])[]>> =>
  Object.fromEntries(
    progress.metrics.map(({ name, points }) => [name, points.map(({ step, value }) => [step, value])]),
  );

describe("files that frameworks wrote", () => {
  const told = (name: string): Progress =>
    alone(read(name, bytesOf(readRepositoryFile(`test/fixtures/metrics/${name}`))).rows);

  it("Lightning's CSVLogger: rows of training and of validation alternate, with empty cells", () => {
    const progress = told("lightning.csv");
    expect(progress).toMatchObject({ axis: "step", warnings: [] });
    expect(values(progress)["train_loss"]?.map(([step]) => step)).toEqual([3, 7, 11, 15, 19, 23]);
    expect(values(progress)["val_acc"]).toEqual([
      [7, 0.5],
      [15, 0.5999999642372131],
      [23, 0.6999999284744263],
    ]);
  });

  it("Hugging Face's trainer_state.json: the log history, and the total of its steps", () => {
    const progress = told("trainer_state.json");
    expect(progress).toMatchObject({ axis: "step", axisEnd: 24, warnings: [] });
    expect(values(progress)["loss"]).toHaveLength(6);
    expect(values(progress)["eval_loss"]?.map(([step]) => step)).toEqual([8, 16, 24]);
  });

  it("Keras: the history as an object of arrays, from epoch 1, and the CSVLogger's table, from its own epoch 0", () => {
    const history = values(told("keras-history.json"))["val_loss"];
    expect(history?.map(([epoch]) => epoch)).toEqual([1, 2, 3, 4]);
    const table = values(told("keras-log.csv"))["val_loss"];
    expect(table?.map(([epoch]) => epoch)).toEqual([0, 1, 2, 3]);
    expect(table?.map(([, value]) => value)).toEqual(history?.map(([, value]) => value));
  });
});

const number = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    fc.integer({ min: -1000, max: 1000 }),
  )
  // JSON has no negative zero.
  .map((value) => value + 0);
const names = ["loss", "val/acc", "lr"] as const;
const row = fc.record({ loss: number, "val/acc": fc.option(number), lr: fc.option(number) });
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
type Row = Readonly<Record<(typeof names)[number], number | null>>;

const forms: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  "m.jsonl": (all) => all.map((each, step) => `${JSON.stringify({ step, ...each })}\n`).join(""),
  "nested.ndjson": (all) =>
    all
      .map(
        ({ loss, lr, ...rest }, step) =>
          `${JSON.stringify({ step, loss, lr, val: { acc: rest["val/acc"] } })}\r\n`,
      )
      .join(""),
  "m.csv": (all) =>
    `step,${names.join(",")},note\n${all
      .map((each, step) => `${step},${names.map((name) => each[name] ?? "").join(",")},"a, ""b""\nc"\n`)
      .join("")}`,
  "bom.csv": (all) =>
    `\ufeffstep;${names.join(";")}\r\n${all
      .map((each, step) => `${step};${names.map((name) => each[name] ?? "").join(";")}\r\n`)
      .join("")}`,
  "array.json": (all) => JSON.stringify(all.map((each, step) => ({ step, ...each }))),
  "columns.json": (all) =>
    JSON.stringify({
      step: all.map((_, step) => step),
      ...Object.fromEntries(names.map((name) => [name, all.map((each) => each[name])])),
    }),
  "history.json": (all) =>
    JSON.stringify({ max_steps: all.length, log_history: all.map((each, step) => ({ step, ...each })) }),
};

const expected = (all: readonly Row[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const points = all.flatMap((each, step) => (each[name] === null ? [] : [[step, each[name]] as const]));
      return points.length === 0 ? [] : [[name, points]];
    }),
  );

describe.each(Object.keys(forms))("random rows written as %s", (path) => {
  const write = forms[path] ?? (() => "");
  it("come back as they were, wherever the bytes are cut into blocks", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(4000), { maxLength: 5 }), (all, cuts) => {
        const progress = alone(read(path, bytesOf(write(all)), { cuts }).rows);
        expect(values(progress)).toEqual(expected(all));
        expect(progress.warnings).toEqual([]);
      }),
      runs(150),
    );
  });
});

describe.each(Object.keys(forms).filter((path) => !path.endsWith(".json")))(
  "random rows added to %s",
  (path) => {
    const write = forms[path] ?? (() => "");
    it("are the same when the file is read while it grows", () => {
      fc.assert(
        fc.property(rows, fc.array(fc.nat(4000), { maxLength: 4 }), (all, moments) => {
          const content = bytesOf(write(all));
          let saved: SavedFile | undefined;
          for (const moment of moments.toSorted((one, other) => one - other))
            saved = read(path, content.subarray(0, moment), { saved }).saved;
          const { rows: told, isOther } = read(path, content, { saved });
          expect(isOther).toBe(false);
          expect(values(alone(told))).toEqual(expected(all));
        }),
        runs(150),
      );
    });
  },
);

describe("a file that was replaced", () => {
  const lines = (from: number, to: number, loss = 0.5) =>
    bytesOf(
      Array.from({ length: to - from }, (_, index) => `{"step": ${from + index}, "loss": ${loss}}\n`).join(
        "",
      ),
    );
  const { saved } = read("m.jsonl", lines(0, 50));
  it.each([
    ["by one that grew on", lines(0, 80), false],
    ["by one with other numbers", lines(0, 80, 0.7), true],
    ["by one with shorter rows", lines(0, 80, 0), true],
    ["by one with longer rows", lines(0, 80, 0.123456789), true],
    ["by a shorter one", lines(0, 20), true],
    ["by an empty one", new Uint8Array(), true],
    [
      "by one of the same size with another last row",
      bytesOf(new TextDecoder().decode(lines(0, 50)).replace("49", "94")),
      true,
    ],
  ])("%s is known by its last record", (_name, content, isOther) => {
    expect(read("m.jsonl", content, { saved }).isOther).toBe(isOther);
  });
});

describe("bad input", () => {
  it.each([
    [
      "NaN and infinities, as Python writes them",
      "m.jsonl",
      '{"step": 1, "loss": NaN}\n{"step": 2, "loss": -Infinity, "note": "NaN \\" x"}\n{"step": 3, "loss": 0.5}\n',
      { loss: [[3, 0.5]] },
      [/`loss` was not a finite number 2 times, first at step 1/],
    ],
    [
      "NaN in a document",
      "m.json",
      '[{"step": 1, "loss": NaN}, {"step": 2, "loss": 0.25}]',
      { loss: [[2, 0.25]] },
      [/not a finite number once/],
    ],
    [
      "NaN in a table",
      "m.csv",
      "step,loss\n1,nan\n2,inf\n3,0.5\n",
      { loss: [[3, 0.5]] },
      [/not a finite number 2 times/],
    ],
    [
      "a row that was cut off",
      "m.jsonl",
      '{"step": 1, "loss": 0.5}\n{"step": 2, "lo\n{"step": 3, "loss": 0.25}\n',
      {
        loss: [
          [1, 0.5],
          [3, 0.25],
        ],
      },
      [/One record of the metrics file is left out: line 2 is no JSON object/],
    ],
    [
      "rows that are no objects",
      "m.jsonl",
      '3\n[1]\n"a"\n{"step": 3, "loss": 0.25}\n',
      { loss: [[3, 0.25]] },
      [/3 records .* left out, the first since line 1 is no JSON object/],
    ],
    [
      "too few cells",
      "m.csv",
      "step,loss\n1,0.5\n2\n3,0.25\n",
      {
        loss: [
          [1, 0.5],
          [3, 0.25],
        ],
      },
      [/line 3 has 1 cells where the header has 2/],
    ],
    [
      "a header once more",
      "m.csv",
      "step,loss\n1,0.5\nstep,loss\n2,0.25\n",
      {
        loss: [
          [1, 0.5],
          [2, 0.25],
        ],
      },
      [],
    ],
    ["the end of a table without a line end", "m.csv", "step,loss\n1,0.5\n2,0.2", { loss: [[1, 0.5]] }, []],
    [
      "a last object without a line end",
      "m.jsonl",
      '{"step": 1, "loss": 0.5}\n{"step": 2, "loss": 0.25}',
      {
        loss: [
          [1, 0.5],
          [2, 0.25],
        ],
      },
      [],
    ],
    [
      "truncated JSON",
      "m.json",
      '[{"step": 1, "loss": 0.5}, {"st',
      {},
      [/could not be read: it is not whole JSON/],
    ],
    ["JSON of another form", "m.json", '"hello"', {}, [/holds no rows of a known form/]],
    ["no numbers", "m.csv", "a,b\nx,y\n", {}, [/holds no numbers/]],
    [
      "no positions",
      "m.jsonl",
      '{"loss": 1}\n{"loss": 2}\n',
      {},
      [/2 rows of the metrics file name neither a step nor an epoch/],
    ],
    [
      "steps out of order",
      "m.jsonl",
      [1, 2, 3, 9, 4, 5, 6, 7, 8, 10].map((step) => `{"step": ${step}, "loss": ${step}}\n`).join(""),
      { loss: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((step) => [step, step]) },
      [/goes back from 9 to 4/],
    ],
    [
      "one evaluation that came late",
      "m.jsonl",
      [10, 20, 15, 30, 40].map((step) => `{"step": ${step}, "loss": ${step}}\n`).join(""),
      { loss: [10, 15, 20, 30, 40].map((step) => [step, step]) },
      [/step went backwards once/],
    ],
    [
      "a repeated step",
      "m.jsonl",
      '{"step": 1, "loss": 3}\n{"step": 1, "loss": 2}\n',
      { loss: [[1, 2]] },
      [/`loss` had several values for the same step/],
    ],
  ] as const)("%s", (_name, path, text, told, warnings) => {
    const progress = alone(read(path, bytesOf(text)).rows);
    expect(values(progress)).toEqual(told);
    expect(progress.warnings).toHaveLength(warnings.length);
    warnings.forEach((warning, index) => {
      expect(progress.warnings[index]).toMatch(warning);
    });
  });

  it("never throws, whatever the bytes, and saves what it can read back", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "step,loss\n",
        "1,0.5\n",
        '{"step": 1,',
        '"loss": 2}',
        "\n",
        '"',
        ",",
        "NaN",
        "[",
        "]",
        "\r",
        "\ufeff",
        "1e999",
        '{"log_history":',
        "__proto__",
      ),
      fc.string({ maxLength: 6 }),
    );
    const content = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((parts) => bytesOf(parts.join(""))),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(fc.constantFrom("a.jsonl", "a.csv", "a.json"), content, (path, bytes) => {
        const { rows: told, saved } = read(path, bytes);
        expect(Array.isArray(alone(told).warnings)).toBe(true);
        expect(saveRows(restoreRows(saved.rows ?? saveRows(told)))).toEqual(saved.rows);
      }),
      runs(3000),
    );
  });

  it.each([
    [
      "a number of 10 MB",
      "m.jsonl",
      `{"step": 1, "loss": ${"1".repeat(1e7)}}\n{"step": 2, "loss": 0.5}\n`,
      /line 1 is too long/,
    ],
    [
      "a number of 10 MB in a document",
      "m.json",
      `[{"step": 1, "loss": ${"1".repeat(1e7)}}, {"step": 2, "loss": 0.5}]`,
      /not a finite number once/,
    ],
    [
      "a number of 60 KB in a table",
      "m.csv",
      `step,loss\n1,${"1".repeat(60_000)}\n2,0.5\n`,
      /not a finite number once/,
    ],
    ["10 MB without a line end", "m.csv", `step,loss\n2,0.5\n${"x".repeat(1e7)}`, undefined],
    [
      "a quote that is never closed",
      "m.csv",
      `step,loss\n2,0.5\n"${"a,b\n".repeat(500_000)}`,
      /longer than a record may be|cells where/,
    ],
    ["nothing but quotes", "m.csv", `step,loss\n2,0.5\n${'"'.repeat(5_000_001)}\n`, /too long/],
    [
      "escaped quotes without an end",
      "m.json",
      `[{"step": 2, "loss": 0.5}, NaN, "${'\\"'.repeat(3_000_000)}`,
      /not whole JSON/,
    ],
    [
      "deep brackets",
      "m.jsonl",
      `${"[".repeat(500_000)}\n{"step": 2, "loss": 0.5}\n`,
      /line 1 is no JSON object/,
    ],
    [
      "a hundred thousand columns",
      "m.csv",
      `step,loss${",x".repeat(100_000)}\n`,
      /longer than a record may be/,
    ],
  ])("%s is read to its end", (_name, path, text, warning) => {
    const progress = alone(read(path, bytesOf(text)).rows);
    if (warning !== undefined) expect(progress.warnings.join("\n")).toMatch(warning);
  });

  it("what is kept stays small, however many rows and names there are", () => {
    const text = Array.from({ length: 40_000 }, (_, step) => {
      const named = Array.from({ length: 5 }, (_each, index) => `"m${(step + index) % 90}": 0.${step}`);
      return `{"step": ${step % 130}, ${named.join(", ")}}\n`;
    }).join("");
    const { saved } = read("m.jsonl", bytesOf(text));
    expect(JSON.stringify(saved).length).toBeLessThan(4_000_000);
    expect(saved.rows?.segments.length).toBeLessThanOrEqual(301);
  });
});
