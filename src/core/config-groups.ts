// Groups of keys in the configuration: policies, results, audit, the metrics file, and the sweep.
import { choice, described, number, text, word } from "./config-shape.ts";
import { list, object, table } from "./config-shape-parts.ts";
import { duration, size } from "./config-unit.ts";
import { AUDIT_IDS, commandWords, INSIDE, metricsPath, NAME, NAME_ACCEPTED } from "./config-words.ts";

const keepOrStop = choice("keep", "stop");

export const POLICIES = object({
  "on-close": described(keepOrStop, "What happens to a run whose pull request is closed. Default `stop`."),
  "on-push": described(
    keepOrStop,
    "What happens to a run when its pull request gets a newer commit. Default `keep`.",
  ),
  "on-unlabel": described(keepOrStop, "What happens to a run whose label is taken off. Default `keep`."),
  "no-progress": described(
    keepOrStop,
    "What happens to a run of which one attempt after another makes no checkpoint. Default `keep`.",
  ),
  "label-on-push": described(
    choice("remove", "keep"),
    "Whether a push takes the label off, so that the new commit must be asked for anew. Default `remove`.",
  ),
  "label-on-end": described(
    choice("remove", "keep"),
    "Whether the end of the run takes the label off. Default `remove`.",
  ),
});

export const RESULTS = object({
  volume: described(text("the name of a Modal Volume", NAME, 64), "Modal Volume that holds the results."),
  paths: described(
    list(text("a path on the Volume without `..`; `*` and `**` match names", INSIDE, 300), {
      most: 50,
      lone: true,
    }),
    "What is fetched from it; `*` and `**` match names, placeholders are filled in.",
  ),
  "max-size": described(size({ min: 1, max: 5e10 }), "What is fetched at most. Default 500MB."),
  every: described(
    duration({ min: 1800, max: 7 * 86_400 }),
    "How often files are also fetched while the run goes on; each time costs the storage of what has changed, for 7 days. Default, only at the end.",
  ),
});

export const METRICS_FILE = object(
  {
    volume: described(text("the name of a Modal Volume", NAME, 64), "Modal Volume that holds the file."),
    path: described(
      metricsPath,
      "The file there, seen from the root of the Volume. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`.",
    ),
  },
  ["volume", "path"],
);

export const AUDIT = object({
  ignore: described(list(choice(...AUDIT_IDS), { most: AUDIT_IDS.length }), "Findings to leave out."),
  "fail-on": described(
    choice("error", "warning", "note", "never"),
    "The least severity of a finding that refuses the run. Default `error`.",
  ),
  "available-imports": described(
    list(text("a Python module", /^[A-Za-z_][A-Za-z0-9_.]*$/, 100), { most: 200 }),
    "Python modules that the launching machine has besides Modal's own.",
  ),
});

export const SWEEP = object({
  grid: described(
    table(list(word("text, a number or true/false"), { most: 64 }), {
      pattern: /^[A-Za-z][A-Za-z0-9_-]{0,31}$/,
      accepted: "the name of an axis: letters, digits, _ - (at most 32)",
      most: 8,
    }),
    "One run for each combination; `{NAME}` in args stands for the value of the axis NAME.",
  ),
  arms: described(
    table(commandWords("arguments"), { pattern: NAME, accepted: NAME_ACCEPTED, most: 200 }),
    "Named arms, each with the arguments that it adds.",
  ),
  seeds: described(
    list(number({ min: 0, max: 4_294_967_295, whole: true }), { most: 64 }),
    "Each arm runs once for each seed; `{seed}` in args stands for it.",
  ),
});
