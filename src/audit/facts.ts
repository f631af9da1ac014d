// What the audit knows about a target, in plain data; a fact that the source does not settle is "unknown".

export type Known<T> = T | "unknown";

/** How the Modal CLI would parse one option, or that it would refuse the annotation. */
export type ParameterType =
  | { readonly kind: "string" | "integer" | "float" | "boolean" | "datetime" | "any" | "unknown" }
  | { readonly kind: "choice"; readonly of: "string" | "integer"; readonly choices: readonly string[] }
  | { readonly kind: "refused"; readonly annotation: string };

export interface Parameter {
  readonly name: string;
  /** The option as the CLI spells it, `--learning-rate`; a boolean also has `--no-learning-rate`. */
  readonly option: string;
  readonly type: ParameterType;
  readonly required: boolean;
  /** Source text of the default, when there is one. */
  readonly default?: string;
}

/** What may follow the target on the command line. */
export type Parameters =
  | { readonly kind: "raw"; readonly name: string }
  | { readonly kind: "typed"; readonly parameters: readonly Parameter[] }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** Delays in seconds; `count` is the number of retries after the first attempt. */
export interface RetryFacts {
  readonly count: Known<number>;
  readonly initialDelay: Known<number>;
  readonly backoff: Known<number>;
  readonly maxDelay: Known<number>;
}

export interface GpuRequest {
  /** Upper case, as `H100` or `A100-80GB`. */
  readonly type: string;
  readonly count: number;
}

export interface VolumeMount {
  readonly path: Known<string>;
  readonly kind: "volume" | "bucket" | "network-file-system" | "unknown";
  readonly name: Known<string>;
  readonly version: Known<1 | 2>;
}

/** One Modal function or method, with what its decorator settles. */
export interface FunctionFacts {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Seconds for one attempt; 300 when the decorator names none. */
  readonly timeout: Known<number>;
  readonly retries: Known<RetryFacts>;
  /** Alternatives in order of preference; empty for none. */
  readonly gpu: Known<readonly GpuRequest[]>;
  readonly volumes: Known<readonly VolumeMount[]>;
  readonly singleUse: Known<boolean>;
}

/** How `resume` can reach the target. */
export type ResumeFacts =
  | { readonly kind: "raw" }
  | { readonly kind: "flag"; readonly option: string }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "none"; readonly resumesByItself: boolean }
  | { readonly kind: "unknown" };

/** Whether an entrypoint waits for what it starts. Only `exactly-one` is a proof; everything else is not. */
export type Blocking =
  | {
      readonly kind: "exactly-one";
      readonly call: "remote" | "spawn-get";
      readonly function: string;
      readonly line: number;
      /** Statements other than `print` follow the call, and would not run once the launcher lets go. */
      readonly trailing: boolean;
    }
  | { readonly kind: "spawns-only"; readonly atMost: number | "many" }
  | { readonly kind: "not-an-entrypoint" }
  | { readonly kind: "unknown"; readonly why: string };

export interface TargetFacts {
  readonly kind: "function" | "method" | "entrypoint" | "unknown";
  /** The name the CLI would pick, as `train` or `Trainer.fit`; empty when unknown. */
  readonly name: string;
  readonly parameters: Parameters;
  /** Of the function, or the longest of those that an entrypoint calls. */
  readonly timeout: Known<number>;
  readonly retries: Known<RetryFacts>;
  readonly gpu: Known<readonly GpuRequest[]>;
  readonly volumes: Known<readonly VolumeMount[]>;
  readonly resume: ResumeFacts;
  readonly blocking: Blocking;
  /** Longest possible run in seconds: timeout × (retries + 1) + delays; summed over an entrypoint's functions. */
  readonly worstCase: Known<number>;
  /** The target itself, or the functions that an entrypoint calls. */
  readonly functions: readonly FunctionFacts[];
  /** What `FILE` alone could mean, as the CLI lists it. */
  readonly candidates: readonly string[];
}

export const UNKNOWN_TARGET: TargetFacts = {
  kind: "unknown",
  name: "",
  parameters: { kind: "unknown", why: "the target was not found" },
  timeout: "unknown",
  retries: "unknown",
  gpu: "unknown",
  volumes: "unknown",
  resume: { kind: "unknown" },
  blocking: { kind: "unknown", why: "the target was not found" },
  worstCase: "unknown",
  functions: [],
  candidates: [],
};
