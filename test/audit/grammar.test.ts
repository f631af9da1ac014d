// Python that CPython accepts and the bare grammar does not: read without a syntax error, at unchanged offsets.
import { describe, expect, it } from "vitest";
import { normalize } from "../../src/audit/normalize.ts";
import { parseSource } from "../../src/audit/syntax.ts";

const VALID = [
  "x = 1.",
  "f(1., 2.e3, 3.j)",
  "def f():\n    yield\n    x = yield",
  "a[0, *b, 1]",
  "[x for x, *y in z]",
  "lambda a, /, b: a",
  "lambda a, /: a",
  "match x:\n    case []:\n        pass",
  "def f(*args: *Ts): pass",
  "match x:\n    case ast.Name():\n        pass\n    case {}:\n        pass\n    case [1, *_] | None if y:\n        pass",
  "with (open(a) as b, open(c) as d,):\n    pass",
  "async def f():\n    async with (\n        a as b,  # one\n        c as d\n    ):\n        pass",
  "with open(a) as self.f, b as (c, d):\n    pass",
  'x = f"{d["a"]} {x:{w}} {y!r:>10} {{z}}"',
  "x = rf'\\{{a}}'",
  'x = t"{a}"',
  'x = f"{1.:.2f}"',
  "@app.function()(x).y\ndef f(): pass",
  "@registry['x']\nclass C: pass",
  "print = 3\nprint",
  "type Pair[T] = tuple[T, T]",
  "try:\n    pass\nexcept* ValueError as e:\n    pass",
  "\ufeffx = 1",
  "x = 1\\\n    + 2",
  "if x:\n\ty = 1\n",
  "naïve = '日本'",
] as const;

describe("valid Python", () => {
  it.each(VALID)("%j", (source) => {
    expect(parseSource("x.py", source).nodes.filter((node) => node.type === "⚠")).toStrictEqual([]);
    expect(normalize(source).text.length).toBe(source.length);
  });
});

describe("what is no Python 3", () => {
  it.each(["def f(:\n    pass", "x = (1,", "x = = 2", "if x\n    pass", "class"])(
    "%j has an error",
    (source) => {
      expect(parseSource("x.py", source).nodes.some((node) => node.type === "⚠")).toBe(true);
    },
  );
});
