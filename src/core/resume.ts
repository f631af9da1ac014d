// What a target takes + the wish to resume -> the arguments with resume in them, and what to warn about.
import { InputError } from "./errors.ts";
import type { ResumeMode } from "./inputs.ts";

/** What `modal run TARGET --help` says the target takes. */
export type Signature =
  /** No options of its own: a `*args` function that takes raw words, or one without parameters. */
  { readonly kind: "raw" } | { readonly kind: "typed"; readonly options: readonly SignatureOption[] };

export interface SignatureOption {
  /** `--resume`, and `--no-resume` where it is a flag. */
  readonly names: readonly string[];
  readonly flag: boolean;
}

export interface ResumePlan {
  readonly args: readonly string[];
  /** The argument that carries resume; undefined where there is none. */
  readonly argument: string | undefined;
  readonly by: "injected" | "user" | "gate" | "none";
  readonly warnings: readonly string[];
}

export interface ResumeWish {
  readonly mode: ResumeMode;
  readonly args: readonly string[];
  readonly signature: Signature;
  readonly spelled?: readonly string[];
}

/**
 * Raw targets get `resume=true` unless an argument starts with `resume=`; typed ones get `--resume` when the signature
 * has that flag and neither `--resume` nor `--no-resume` is given; `spelled` replaces both forms.
 * @throws InputError in mode `require` when there is no way to resume, or the user's arguments switch it off
 */
export function planResume(wish: ResumeWish): ResumePlan {
  const own = wish.args.find(isResume);
  if (own !== undefined) {
    if (wish.mode === "require" && isOff(own)) {
      throw new InputError(
        "resume",
        `The input resume is "require", but args switches resume off with ${JSON.stringify(own)}. Remove one of the two.`,
      );
    }
    return { args: wish.args, argument: isOff(own) ? undefined : own, by: "user", warnings: [] };
  }
  if (wish.mode === "off") return { args: wish.args, argument: undefined, by: "none", warnings: [] };
  const words = wish.spelled ?? spelling(wish.signature);
  if (words === undefined) return withoutResume(wish);
  return { args: [...wish.args, ...words], argument: words.join(" "), by: "injected", warnings: [] };
}

function isResume(word: string): boolean {
  return word.startsWith("resume=") || /^--(no-)?resume(=|$)/.test(word);
}

function isOff(word: string): boolean {
  return word === "--no-resume" || /^(--)?resume=(false|0|no|off)$/i.test(word);
}

function spelling(signature: Signature): readonly string[] | undefined {
  if (signature.kind === "raw") return ["resume=true"];
  const option = signature.options.find(({ names }) => names.includes("--resume"));
  return option?.flag === true ? ["--resume"] : undefined;
}

function withoutResume(wish: ResumeWish): ResumePlan {
  const takes =
    wish.signature.kind === "typed" ? wish.signature.options.map(({ names }) => names[0]).join(", ") : "";
  const found = takes === "" ? "it takes no options" : `it takes ${takes}`;
  const remedy =
    "Give the function a parameter `resume: bool = False`, or say how it is spelled with the input resume-argument (for example `--resume true`)";
  if (wish.mode === "require") {
    throw new InputError(
      "resume",
      `The input resume is "require", but the target has no way to resume: ${found}. ${remedy}.`,
    );
  }
  const warning = `Resume was not injected: the target has no boolean option --resume (${found}). A retry or a preemption will start from zero unless the code resumes by itself. ${remedy}, or set resume to "off".`;
  return { args: wish.args, argument: undefined, by: "none", warnings: [warning] };
}

/** Reads the option table of click's help text (`  --resume / --no-resume`, `  --lr FLOAT`), client 1.6.4. */
export function parseHelp(help: string): Signature {
  const options: SignatureOption[] = [];
  for (const line of help.split("\n")) {
    const names = /^ {2}((?:-\w, )?--[\w-]+(?:(?: \/ |, )--?[\w-]+)*)/.exec(line)?.[1]?.split(/ \/ |, /);
    if (names === undefined || names.includes("--help")) continue;
    options.push({ names, flag: names.some((name) => name.startsWith("--no-")) });
  }
  // The client's own `--profile` follows what the target takes, which may be a `--profile` too.
  const clients = options.findLastIndex(({ names }) => names.includes("--profile"));
  const own = options.filter((_, index) => index !== clients);
  return own.length === 0 ? { kind: "raw" } : { kind: "typed", options: own };
}
