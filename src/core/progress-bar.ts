// A progress bar as tqdm draws it in; its label and how far it is, out. Bars of loading and evaluating are told apart.
import { AXIS_NAME, type Axis, axisOf } from "./progress-name.ts";
import type { Scan } from "./progress-scan.ts";

export interface Bar {
  /** Whether it may count training: a bar over a download or an evaluation says nothing about progress. */
  readonly training: boolean;
  readonly labelled: boolean;
  readonly axis: Axis;
  readonly position: number;
  readonly total?: number;
}

/** Behind the bar: `| 50/1000 [00:10<03:20, 4.7it/s`. */
const COUNT = /\|\s{0,8}(?<at>\d{1,15})\/(?<total>\d{1,15}) \[/y;
const BAR_LIMIT = 400;
const OTHER_WORK =
  /load|download|fetch|map\b|filter|token|generat|eval|valid|test|predict|infer|sanity|sav|upload|upgrad|extract|convert|compil|check|shard|files?\b|warm|summar/i;
const LABEL_AXIS = new RegExp(`^\\W{0,5}(?<axis>${AXIS_NAME})\\W{0,5}$`, "i");

/** Undefined where the line holds no bar. */
export function readBar(line: string, { bar, openBar }: Readonly<Scan>): Bar | undefined {
  if (bar >= 0) return readClosed(line, bar);
  return openBar >= 0 ? readOpen(line, openBar) : undefined;
}

function readClosed(line: string, percent: number): Bar | undefined {
  const close = line.indexOf("|", percent + 2);
  if (close < 0 || close > percent + BAR_LIMIT) return undefined;
  COUNT.lastIndex = close;
  const groups = COUNT.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const label = line.slice(0, percent).replace(/\s*\d{1,3}$/, "");
  return { ...readLabel(label), position: Number(groups["at"]), total: Number(groups["total"]) };
}

/** `37it [00:10, 3.7it/s]` */
function readOpen(line: string, unit: number): Bar | undefined {
  const count = /(?<![\w.])\d{1,15}$/.exec(line.slice(Math.max(0, unit - 20), unit));
  if (count === null) return undefined;
  const label = line.slice(0, unit).replace(/\d{1,15}$/, "");
  return { ...readLabel(label), position: Number(count[0]) };
}

function readLabel(label: string): Pick<Bar, "training" | "labelled" | "axis"> {
  const named = LABEL_AXIS.exec(label.slice(0, 60))?.groups?.["axis"];
  const axis = named === undefined ? undefined : axisOf(named.toLowerCase());
  const training = !OTHER_WORK.test(label.slice(0, 200));
  return { training, labelled: /[a-z]/i.test(label), axis: axis ?? "step" };
}
