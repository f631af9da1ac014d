// A Modal function of the source in, its timeout, retries, GPU and volumes out, each known or "unknown".

import type { Runnable } from "./app-model.ts";
import type { Evaluator } from "./evaluate.ts";
import type { FunctionFacts, GpuRequest, Known, RetryFacts, VolumeMount } from "./facts.ts";
import { readSettings, type Setting } from "./settings.ts";
import { childOf, position } from "./tree.ts";
import { type ModalObject, numberOf, type Value, wholeText } from "./value.ts";

/** Modal's default for `timeout`, in seconds (reference of `App.function`, client 1.6.4). */
export const DEFAULT_TIMEOUT = 300;

export function functionFacts(evaluator: Evaluator, runnable: Runnable): FunctionFacts {
  const { settings } = runnable;
  return {
    name: runnable.kind === "method" && runnable.tag !== "unknown" ? runnable.tag : runnable.name,
    file: runnable.definition.file.path,
    line: position(runnable.definition.file, runnable.decorator.from).line,
    timeout: timeoutOf(settings.get("timeout")),
    retries: retriesOf(evaluator, settings.get("retries")),
    gpu: gpuOf(settings.get("gpu")),
    volumes: volumesOf(evaluator, runnable),
    singleUse: singleUseOf(runnable),
  };
}

function timeoutOf(setting: Setting): Known<number> {
  if (setting.kind === "absent") return DEFAULT_TIMEOUT;
  const value = setting.kind === "value" ? numberOf(setting.value) : undefined;
  return value ?? "unknown";
}

const NO_RETRIES: RetryFacts = { count: 0, initialDelay: 0, backoff: 1, maxDelay: 0 };

function retriesOf(evaluator: Evaluator, setting: Setting): Known<RetryFacts> {
  if (setting.kind === "absent") return NO_RETRIES;
  if (setting.kind === "unknown") return "unknown";
  const { value } = setting;
  if (value.kind === "none") return NO_RETRIES;
  if (value.kind === "number") return { count: value.value, initialDelay: 1, backoff: 1, maxDelay: 60 };
  return value.kind === "object" && value.class === "Retries" ? policyOf(evaluator, value) : "unknown";
}

/** Defaults of `modal.Retries`, client 1.6.4: backoff 2, first delay 1 s, longest delay 60 s. */
function policyOf(evaluator: Evaluator, object: ModalObject): RetryFacts {
  const settings = readSettings(evaluator, object.file, childOf(object.call, "ArgList"));
  const known = (name: string, otherwise: Known<number>): Known<number> => {
    const setting = settings.get(name);
    if (setting.kind === "absent") return otherwise;
    return (setting.kind === "value" ? numberOf(setting.value) : undefined) ?? "unknown";
  };
  return {
    count: known("max_retries", "unknown"),
    initialDelay: known("initial_delay", 1),
    backoff: known("backoff_coefficient", 2),
    maxDelay: known("max_delay", 60),
  };
}

function gpuOf(setting: Setting): Known<readonly GpuRequest[]> {
  if (setting.kind === "absent") return [];
  if (setting.kind === "unknown") return "unknown";
  const { value } = setting;
  if (value.kind === "none") return [];
  const alternatives = (value.kind === "list" ? value.items : [value]).map(parseGpu);
  return alternatives.some((one) => one === undefined)
    ? "unknown"
    : alternatives.filter((one) => one !== undefined);
}

/** `H100`, `a100-80gb:2`. */
function parseGpu(value: Value): GpuRequest | undefined {
  const match = /^([\w-]+!?)(?::(\d+))?$/.exec(wholeText(value) ?? "");
  if (match?.[1] === undefined) return undefined;
  return { type: match[1].toUpperCase(), count: Number(match[2] ?? 1) };
}

function volumesOf(evaluator: Evaluator, runnable: Runnable): Known<readonly VolumeMount[]> {
  const ofApp = readSettings(evaluator, runnable.app.file, childOf(runnable.app.call, "ArgList"));
  const mounts: VolumeMount[] = [];
  for (const setting of [
    ofApp.get("volumes"),
    runnable.settings.get("volumes"),
    runnable.settings.get("network_file_systems"),
  ]) {
    if (setting.kind === "absent") continue;
    if (setting.kind === "unknown" || setting.value.kind !== "dict" || setting.value.open) return "unknown";
    for (const [path, value] of setting.value.entries) mounts.push(mountOf(evaluator, path, value));
  }
  return mounts;
}

const KINDS: Readonly<Record<string, VolumeMount["kind"]>> = {
  Volume: "volume",
  CloudBucketMount: "bucket",
  NetworkFileSystem: "network-file-system",
};

function mountOf(evaluator: Evaluator, path: Value, value: Value): VolumeMount {
  const at = wholeText(path)?.replace(/(?<=.)\/+$/, "") ?? "unknown";
  if (value.kind !== "object") return { path: at, kind: "unknown", name: "unknown", version: "unknown" };
  const settings = readSettings(evaluator, value.file, childOf(value.call, "ArgList"));
  const first = childOf(value.call, "ArgList")?.children[1];
  const name = first === undefined ? undefined : wholeText(evaluator.evaluate(value.file, first));
  const version = settings.get("version");
  const number = version.kind === "value" ? numberOf(version.value) : undefined;
  return {
    path: at,
    kind: KINDS[value.class] ?? "unknown",
    name: name ?? "unknown",
    version: version.kind === "absent" ? 1 : number === 1 || number === 2 ? number : "unknown",
  };
}

function singleUseOf(runnable: Runnable): Known<boolean> {
  const single = runnable.settings.get("single_use_containers");
  const inputs = runnable.settings.get("max_inputs");
  if (single.kind === "value" && single.value.kind === "boolean" && single.value.value) return true;
  if (inputs.kind === "value" && numberOf(inputs.value) === 1) return true;
  return single.kind === "unknown" || inputs.kind === "unknown" ? "unknown" : false;
}

/** Seconds that all attempts and the delays between them can take together. */
export function worstCaseOf(facts: FunctionFacts): Known<number> {
  const { timeout, retries } = facts;
  if (timeout === "unknown" || retries === "unknown" || retries.count === "unknown") return "unknown";
  const { initialDelay, backoff, maxDelay } = retries;
  if (initialDelay === "unknown" || backoff === "unknown" || maxDelay === "unknown") return "unknown";
  const count = Math.min(Math.max(0, Math.trunc(retries.count)), 1000);
  let delays = 0;
  for (let i = 0; i < count; i++) delays += Math.min(initialDelay * backoff ** i, maxDelay);
  return timeout * (count + 1) + delays;
}
