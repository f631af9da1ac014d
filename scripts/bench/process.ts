// A script with operations in, a process of its own that answers them out: what is measured must not share its processor time.
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

/** What a script offers: its operations by name. Values travel as JSON. */
export type Operations = Readonly<Record<string, (value: never) => unknown>>;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly value: unknown;
}
interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

type Parameter<T> = T extends (value: infer V) => unknown ? V : never;
type Result<T> = T extends (...values: never[]) => infer R ? Awaited<R> : never;

export interface OwnProcess<T extends Operations> {
  /** @throws Error with what the operation said */
  ask<K extends keyof T & string>(name: K, value: Parameter<T[K]>): Promise<Result<T[K]>>;
  close(): Promise<void>;
}

/** @param script beside this file; it calls `answer` */
export function startProcess<T extends Operations>(script: string): OwnProcess<T> {
  const child = fork(path.join(import.meta.dirname, script), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  child.on("message", (message) => {
    const reply = message as Reply; // sent by `answer` below
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  child.on("exit", (code) => {
    for (const [id, settle] of waiting) settle({ id, error: `${script} ended with exit code ${code}` });
    waiting.clear();
  });
  return {
    ask: (name, value) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, ({ value: result, error }) => {
          if (error === undefined)
            resolve(result as never); // JSON of what the operation of this name gave
          else reject(new Error(error));
        });
        child.send({ id: last, name, value } satisfies Question);
      }),
    close: () => ended(child),
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.disconnect();
  await gone;
}

/** Answers the parent's questions until it goes away; then `close` is called. */
export function answer(operations: Operations, close: () => Promise<void>): void {
  process.on("message", (message) => {
    const { id, name, value } = message as Question; // sent by `ask` above
    const work = async () => operations[name]?.(value as never); // the caller's types are those of this very script
    work().then(
      (result) => process.send?.({ id, value: result } satisfies Reply),
      (error: unknown) => process.send?.({ id, error: String(error) } satisfies Reply),
    );
  });
  process.once("disconnect", () => void close().finally(() => process.exit(0)));
}
