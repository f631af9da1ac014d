// The three kinds of error: the user's to fix, an outside system's, and (anything else) ours.

/** A value the user gave and can mend. `message` names the input, its value unless secret, and what is accepted. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly input: string;
  constructor(input: string, message: string) {
    super(message);
    this.input = input;
  }
}

/** An error that names the input, its value and what is accepted. */
export function refuse(input: string, value: string, accepted: string): InputError {
  const shown = value === "" ? "is empty" : `is ${JSON.stringify(value.slice(0, 200))}`;
  return new InputError(input, `The input ${input} ${shown}. Accepted: ${accepted}.`);
}

/** What an outside system refused or failed to do. `advice` is the next step for a person. */
export class ExternalError extends Error {
  override readonly name = "ExternalError";
  readonly system: "github" | "modal" | "modal-cli" | "runner";
  readonly operation: string;
  readonly status: number | string | undefined;
  readonly advice: string;
  constructor(fields: {
    readonly system: ExternalError["system"];
    readonly operation: string;
    readonly message: string;
    readonly advice: string;
    readonly status?: number | string;
    readonly cause?: unknown;
  }) {
    super(fields.message, { cause: fields.cause });
    this.system = fields.system;
    this.operation = fields.operation;
    this.status = fields.status;
    this.advice = fields.advice;
  }
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Ends a `switch` that has handled every case; reached only by a bug. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
