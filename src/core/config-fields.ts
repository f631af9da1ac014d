// The keys of .github/experiments.yml that say how an experiment is run, watched and reported, each with what it may hold.
import { AUDIT, METRICS_FILE, POLICIES, RESULTS, SWEEP } from "./config-groups.ts";
import { choice, described, flag, number, text } from "./config-shape.ts";
import { list, type Read, table } from "./config-shape-parts.ts";
import { duration } from "./config-unit.ts";
import {
  commandWords,
  comparison,
  gpu,
  inside,
  LINE,
  logPattern,
  NAME,
  NAME_ACCEPTED,
  TARGET,
} from "./config-words.ts";
import { ON_CANCEL } from "./inputs.ts";

const HOUR = 3600;
const DAY = 86_400;

const minutes = duration({ min: 60, max: 6 * HOUR });
const dollars = number({ min: 0, max: 1e6 });

const METRIC_NAMES = {
  pattern: /^[A-Za-z_][A-Za-z0-9_./-]{0,63}$/,
  accepted: "the name of a metric, as val_loss",
  most: 50,
};
const GPU_NAMES = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9+-]{0,31}$/,
  accepted: "a GPU's name, as H100",
  most: 50,
};

/** Keys of `defaults` and of every experiment; an experiment's own value stands over the default. */
export const SETTINGS = {
  args: described(
    commandWords("arguments"),
    "Arguments for the target, quoted as in a shell. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`.",
  ),
  "working-directory": described(
    inside("a directory"),
    "Directory in which the Modal client runs. Default, the checkout.",
  ),
  resume: described(choice("inject", "require", "off"), "How resume is added. Default `inject`."),
  "resume-argument": described(
    commandWords("arguments", 200),
    "How this target spells resume, as `--resume true`.",
  ),
  "modal-environment": described(text(NAME_ACCEPTED, NAME, 64), "Modal environment to run in."),
  "modal-command": described(
    commandWords("a command", 500),
    "How the Modal client is started, as `uv run modal`.",
  ),
  "modal-version": described(
    text("a version, as 1.6.4", /^[0-9]+(\.[0-9A-Za-z]+){1,4}$/, 40),
    "Version of the Modal client to install.",
  ),
  "python-requirements": described(
    inside("a requirements file"),
    "What the user's file imports, to be installed beside the client.",
  ),
  timeout: described(
    duration({ min: 1, max: DAY }),
    "Time limit of one attempt, where the source does not settle it.",
  ),
  retries: described(
    number({ min: 0, max: 10, whole: true }),
    "Number of retries, where the source does not settle it.",
  ),
  gpu: described(gpu, "GPU of the run, where the source does not settle it; `none` for none."),
  needs: described(
    duration({ min: 1, max: 30 * DAY }),
    "Time that one attempt needs at least; the audit compares.",
  ),
  "max-cost": described(dollars, "Dollars after which the run is stopped."),
  deadline: described(
    duration({ min: 60, max: 60 * DAY }),
    "Time after its start request at which the run is stopped.",
  ),
  policies: described(POLICIES, "What events do to a run."),
  stay: described(
    duration({ min: 0, max: 6 * HOUR }),
    "Time for which the launch job follows the run and takes its verdict. Default 0m.",
  ),
  "launch-timeout": described(minutes, "Time that building and starting may take. Default 60m."),
  "entrypoint-wait": described(minutes, "Time that a local entrypoint may take to return. Default 30m."),
  "on-cancel": described(
    choice(...ON_CANCEL),
    "What a cancelled job does to the run, as the launch input on-cancel. Default `auto`.",
  ),
  metrics: described(
    table(choice("higher", "lower"), METRIC_NAMES),
    "Which metrics count, and whether higher or lower is better.",
  ),
  "log-patterns": described(
    list(logPattern, { most: 20, lone: true }),
    "Regular expressions with named groups for log lines: `step`, `epoch`, the names of metrics, or `metric` and `value`. The first that matches says what the line means.",
  ),
  "metrics-file": described(
    METRICS_FILE,
    "A file that the run writes on a Volume, from which its metrics are read instead of from its log: JSON lines, CSV or JSON.",
  ),
  "fail-if": described(
    list(comparison, { most: 20, lone: true }),
    "Conditions under which a run that ended well is reported as failed, as `accuracy < baseline - 0.5%`.",
  ),
  results: described(RESULTS, "Files of the run to fetch from a Volume into the run's artifact."),
  audit: described(AUDIT, "What the audit of the source reports and refuses."),
  mention: described(flag, "Whether the person who asked is mentioned once at the end. Default false."),
  prices: described(
    table(number({ min: 0, max: 1000 }), GPU_NAMES),
    "Dollars an hour of one GPU, over the built-in list.",
  ),
} as const;

/** Keys of one experiment. */
export const EXPERIMENT = {
  target: described(
    text(
      "FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME",
      TARGET,
    ),
    "What `modal run` is pointed at, relative to working-directory.",
  ),
  label: described(
    text("a label on one line", LINE, 50),
    "Label that asks for the experiment. Default `experiment:NAME`.",
  ),
  sweep: described(SWEEP, "Starts many runs at once, one for each arm and seed."),
  ...SETTINGS,
} as const;

export type SettingsAsWritten = Read<typeof SETTINGS>;
export type ExperimentAsWritten = Read<typeof EXPERIMENT>;
export type SweepAsWritten = NonNullable<ExperimentAsWritten["sweep"]>;
