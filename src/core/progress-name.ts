// A name as a log spells it in; whether it is a progress axis, a total of one, a metric or nothing to be read, out.

/** Names of progress axes as logged, the most specific first: where two serve equally well, the first one wins. */
export const AXES = [
  "global_step",
  "step",
  "iteration",
  "iter",
  "update",
  "timestep",
  "episode",
  "round",
  "epoch",
] as const;

export type Axis = (typeof AXES)[number];

/** A regular expression's alternatives for the spellings of all axes. */
export const AXIS_NAME =
  "global[_ ]?steps?|steps?|iterations?|iters?|updates?|timesteps?|episodes?|rounds?|epochs?";

export type NameKind =
  | { readonly kind: "position"; readonly axis: Axis }
  /** The last position expected on the axis: `max_steps`, `num_epochs`. */
  | { readonly kind: "total"; readonly axis: Axis }
  /** `named`: its name alone says that it measures something. */
  | { readonly kind: "metric"; readonly named: boolean }
  | { readonly kind: "ignored" };

const NAME = /^[A-Za-z_][\w./@ -]{0,63}$/;
const TOTAL = new RegExp(`^(?:(?:num|max|total|n)_)?(?<axis>${AXIS_NAME})$`, "i");
/** In text lines without a position only these are taken for metrics; a size or a count in passing is none. */
const MEASURE =
  /loss|acc|f1|auc|err|perplexity|ppl|bleu|rouge|score|reward|return|ms?e\b|mae|iou|map|precision|recall|[wc]er\b|psnr|ssim|fid|lr|rate/i;
/** What loggers add by themselves: the version of Lightning's log folder. */
const BOOKKEEPING = new Set(["v_num"]);

const known = new Map<string, NameKind>();
/** A log may make up names without end. */
const KNOWN_LIMIT = 5000;

/** Remembers what it found, since a log has the same few names on every line. */
export function kindOf(name: string): NameKind {
  let kind = known.get(name);
  if (kind === undefined) {
    kind = classify(name);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(name, kind);
  }
  return kind;
}

function classify(name: string): NameKind {
  if (!NAME.test(name) || BOOKKEEPING.has(name)) return { kind: "ignored" };
  const plural = /s$/i.test(name) || /^(?:num|max|total|n)_/i.test(name);
  const totalAxis = plural ? TOTAL.exec(name)?.groups?.["axis"] : undefined;
  if (totalAxis !== undefined) {
    const axis = axisOf(totalAxis);
    return axis === undefined ? { kind: "ignored" } : { kind: "total", axis };
  }
  const axis = axisOf(name.replace(/^.*\//, ""));
  return axis === undefined ? { kind: "metric", named: MEASURE.test(name) } : { kind: "position", axis };
}

export function axisOf(name: string): Axis | undefined {
  const plain = name.toLowerCase().replace(/^global[_ ]?steps?$/, "global_step");
  return AXES.find((axis) => axis === plain || `${axis}s` === plain);
}

/** Positions beyond 1e15 are not exact and not real. */
export function isPosition(value: number): boolean {
  return value >= 0 && value <= 1e15;
}

/** The last position that the arguments of a run ask for: `epochs=25`, `--max-steps 1000`. */
export function readTotals(args: readonly string[]): ReadonlyMap<Axis, number> {
  const totals = new Map<Axis, number>();
  args.forEach((arg, index) => {
    const pair = /^(?:--?)?(?<name>[A-Za-z][\w.-]{0,63})(?:=(?<value>\d{1,15}))?$/.exec(arg)?.groups;
    const value = pair?.["value"] ?? (arg.startsWith("-") ? args[index + 1] : undefined);
    const name = (pair?.["name"] ?? "").toLowerCase().replaceAll("-", "_").replace(/^.*\./, "");
    const axis = axisOf(TOTAL.exec(name.replace(/_train_/, "_"))?.groups?.["axis"] ?? "");
    const counts = /s$/.test(name) || /^(?:num|max|total|n)_/.test(name);
    if (axis !== undefined && counts && /^\d{1,15}$/.test(value ?? "")) totals.set(axis, Number(value));
  });
  return totals;
}
