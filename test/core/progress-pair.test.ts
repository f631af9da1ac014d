// The scanner of pairs is fast because it is written by hand; a regular expression says what it must find.
import fc from "fast-check";
import { expect, it } from "vitest";
import { readPairs, toNumber } from "../../src/core/progress-pair.ts";
import { scanLine } from "../../src/core/progress-scan.ts";
import { runs } from "../support/hostile-arbitrary.ts";

const NUMBER = String.raw`[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|infinity)`;
const WRAPPER = String.raw`(?:(?:np|numpy|torch|jnp)\.)?(?:float\d+|int\d+|tensor|array|Array)\(`;
const PAIR = new RegExp(
  String.raw`(?<![\w./@])(?:(?<part>train|val|valid|validation|test|eval) )?(?<name>[A-Za-z_][\w./@]{0,63}(?:-[\w./@]{1,40}){0,3})["']?\s{0,8}[=:]\s{0,8}["']?(?:${WRAPPER})?(?<value>${NUMBER})(?:\s?\/\s?(?<total>\d{1,15}))?(?=$|["'\s,;|)\]}%])`,
  "gi",
);

type Pair = readonly [name: string, value: number, total: string | undefined];

function specified(line: string): readonly Pair[] {
  const matches = [...line.matchAll(PAIR)].filter(
    ({ index, 0: all }) => !line.startsWith("%|", index + all.length),
  );
  return matches.map(({ groups }) => {
    const { part, name = "", value = "", total } = groups ?? {};
    return [
      part === undefined ? name : `${part}_${name}`,
      value.length > 40 ? Number.POSITIVE_INFINITY : toNumber(value),
      total,
    ];
  });
}

function found(line: string): readonly Pair[] {
  const pairs: Pair[] = [];
  readPairs(line, scanLine(line), (name, value, total) => pairs.push([name, value, total]));
  return pairs;
}

const piece = fc.oneof(
  fc.constantFrom(
    ..."= : == / | , ; ( ) [ ] { } ' \" - _ . @ % \t # \u00a0 \u3000".split(" "),
    " ",
    "%|",
    "  ",
    "        ",
    "         ",
  ),
  fc.constantFrom("loss", "val", "train", "Test", "a-b", "x.y/z", "_n", "9a", "tensor(", "np.float64("),
  fc.constantFrom("1", "0.25", ".5", "5.", "1e-3", "-2", "+1_000", "nan", "-inf", "Infinity", "3/4", "1.2.3"),
  fc.constantFrom("n".repeat(64), "n".repeat(65), "-".repeat(3), "1".repeat(41), "0x1f", "é"),
);

it("finds what the specification finds, in any mixture of its parts", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const line = pieces.join("");
      expect(found(line)).toStrictEqual(specified(line));
    }),
    runs(4000),
  );
});
