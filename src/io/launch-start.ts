// The first moments of the root action: the Modal client is started at once, and everything else is loaded while it starts.
import path from "node:path";
import { parseArguments } from "../core/arguments.ts";
import { childEnvironment } from "../core/child-environment.ts";
import { type CommandResult, runQuietly } from "./command.ts";

/** `modal --version`, begun before the inputs were checked; whoever wants another command leaves it be. */
export interface EarlyVersion {
  readonly command: readonly string[];
  readonly result: Promise<CommandResult>;
}

export async function runRoot(): Promise<void> {
  const early = startVersion(process.env);
  const [{ runAction }, { runLaunch }] = await Promise.all([
    import("./actions.ts"),
    import("./launch-wiring.ts"),
  ]);
  await runAction(() => runLaunch(early));
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Python takes longer to start than all our own work before the first question to it. */
function startVersion(env: Environment): EarlyVersion | undefined {
  const input = (name: string): string => (env[`INPUT_${name}`] ?? "").trim();
  if (input("MODAL-VERSION") !== "" || input("PYTHON-REQUIREMENTS") !== "") return undefined;
  try {
    const [program = "modal", ...words] = parseArguments("modal-command", input("MODAL-COMMAND"));
    const secrets = {
      withheld: [input("GITHUB-TOKEN")],
      modalTokenId: input("MODAL-TOKEN-ID") || undefined,
      modalTokenSecret: input("MODAL-TOKEN-SECRET") || undefined,
    };
    const result = runQuietly([program, ...words, "--version"], {
      cwd: path.resolve(env["GITHUB_WORKSPACE"] ?? ".", input("WORKING-DIRECTORY")),
      env: childEnvironment(env, secrets),
    });
    // What went wrong is said where the answer is needed.
    result.catch(() => undefined);
    return { command: [program, ...words], result };
  } catch {
    return undefined;
  }
}
