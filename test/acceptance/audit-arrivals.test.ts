// The real CLI against a local Modal, for every app of the corpus: what the audit says arrives is what arrives.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Arrival } from "../audit/arrival.ts";
import { type ArrivalCase, arrivalSources, prepare } from "../audit/arrival-case.ts";
import { type AnsweringModal, startAnsweringModal } from "../support/answering-modal.ts";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const SCRIPT = path.join(ROOT, "test", "acceptance", "audit_arrivals.py");

/** Another decorator around the function, a base class or a constructor, an app that only the running code knows. */
const NO_CLAIM: readonly string[] = [
  "arguments/class-constructor.py",
  "arguments/class-inherited.py",
  "arguments/wrapped.py",
  "target/conditional.py",
  "target/dynamic-app.py",
];

interface Ran {
  readonly code: number;
  readonly said: string;
  /** What a local entrypoint was called with, as `repr` writes it. */
  readonly entered: Arrival | null;
}

interface Judged {
  readonly arrived: Arrival | null;
  readonly expected: Arrival;
}

function python<T>(mode: string, input: unknown, env: NodeJS.ProcessEnv): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(ROOT, ".venv", "bin", "python"), [SCRIPT, mode], { env });
    const chunks: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString()) as readonly T[]);
      else reject(new Error(`${mode} ended with ${code}: ${Buffer.concat(errors).toString().slice(-2000)}`));
    });
    child.stdin.end(JSON.stringify(input));
  });
}

const NOTHING: Arrival = { args: [], values: {} };

/** The same claim with one thing changed: its last value, or one argument more where it has none. */
function wrong({ args, values }: Arrival): Arrival {
  const [name, value] = Object.entries(values).at(-1) ?? [];
  if (name === undefined) return { args: [...args, "'one more'"], values };
  return { args, values: { ...values, [name]: `('not', ${value})` } };
}

const nameOf = (index: number): string => `case-${index}`;

const commandOf = ({ folder, args, target, installed, request }: ArrivalCase, index: number) => ({
  directory: folder,
  words: [
    "--detach",
    ...["--name", nameOf(index)],
    ...(request.module === true ? ["-m"] : []),
    ...[request.target, ...args],
  ],
  path: installed.map((one) => path.join(folder, one)),
  ...(target.kind === "entrypoint" && { entry: target.name.split(".").at(-1) }),
});

describe("what the audit says arrives, arrives", () => {
  const work = mkdtempSync(path.join(os.tmpdir(), "audit-arrivals-"));
  const sources = arrivalSources();
  let server: AnsweringModal;
  let cases: readonly ArrivalCase[] = [];
  let ran: readonly Ran[] = [];
  let judged: readonly Judged[] = [];
  let misjudged: readonly Judged[] = [];

  beforeAll(async () => {
    server = await startAnsweringModal();
    const env = environment(work, server.url);
    cases = await Promise.all(sources.map((one, index) => prepare(one, path.join(work, String(index)))));
    ran = await python<Ran>("run", cases.map(commandOf), env);
    const stored = cases.map(({ target }, index) =>
      target.kind === "entrypoint" ? { arrived: ran[index]?.entered } : server.inputs(nameOf(index))[0],
    );
    const claims = cases.map(({ claimed = NOTHING }) => claimed);
    const asked = [...claims, ...claims.map(wrong)];
    const answers = await python<Judged>(
      "decode",
      asked.map((expected, index) => ({ ...stored[index % cases.length], expected })),
      env,
    );
    judged = answers.slice(0, cases.length);
    misjudged = answers.slice(cases.length);
  }, 300_000);
  afterAll(async () => {
    await server.close();
    rmSync(work, { recursive: true, force: true });
  });

  it.each(sources.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
    const [one, run, judgement] = [cases[index], ran[index], judged[index]];
    if (one === undefined || run === undefined || judgement === undefined) throw new Error("it did not run");
    const inputs = server.inputs(nameOf(index)).length;
    if (one.refused) {
      // Help is no failure for the CLI.
      const code = one.args.includes("--help") ? 0 : 1;
      const ended = { code: Math.min(run.code, 1), entered: run.entered, inputs };
      expect(ended).toStrictEqual({ code, entered: null, inputs: 0 });
      return;
    }
    if (one.claimed === undefined) return;
    const { arrived, expected } = judgement;
    expect({ arrived, said: arrived === null ? run.said : "" }).toStrictEqual({
      arrived: expected,
      said: "",
    });
    // What an entrypoint does with None for an answer is its own affair.
    if (one.target.kind !== "entrypoint")
      expect({ code: run.code, inputs }).toStrictEqual({ code: 0, inputs: 1 });
  });

  it("is claimed of every app that is not refused, but for those whose signature only running code knows", () => {
    const silent = cases.filter(({ refused, claimed }) => !refused && claimed === undefined);
    expect(silent.map(({ name }) => name)).toStrictEqual(NO_CLAIM);
  });

  it("would not hold of another claim", () => {
    const claiming = cases.map(({ claimed }) => claimed !== undefined);
    const held = misjudged.filter(
      ({ arrived, expected }, index) =>
        claiming[index] && JSON.stringify(arrived) === JSON.stringify(expected),
    );
    expect({ claims: claiming.filter(Boolean).length > 150, held }).toStrictEqual({ claims: true, held: [] });
  });
});

function environment(home: string, url: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    MODAL_CONFIG_PATH: path.join(home, "none.toml"),
    MODAL_SERVER_URL: url,
    MODAL_TOKEN_ID: "ak-local",
    MODAL_TOKEN_SECRET: "as-local",
    COLUMNS: "400",
    NO_COLOR: "1",
    PYTHONDONTWRITEBYTECODE: "1",
  };
}
