// The checkout on the runner: its commit, its files, and whether the target's file is really inside it.
import path from "node:path";
import { isLfsPointer, submoduleOf } from "../core/checkout-advice.ts";
import { InputError } from "../core/errors.ts";
import type { Checkout } from "../ports.ts";
import { runQuietly } from "./command.ts";
import { createSourceFiles, isRegularFile, LEADS_OUT, locateInside } from "./source-files.ts";

export interface CheckoutPlace {
  readonly workspace: string;
  /** The working directory, absolute, inside `workspace`. */
  readonly directory: string;
  /** For git, which the repository's own configuration can make run other programs. */
  readonly environment: Readonly<Record<string, string>>;
}

export function createCheckout({ workspace, directory, environment }: CheckoutPlace): Checkout {
  const sources = createSourceFiles(workspace);
  return {
    sources,
    head: async () => {
      const place = { cwd: workspace, env: environment };
      const done = await runQuietly(["git", "rev-parse", "HEAD"], place).catch(() => undefined);
      const sha = done?.stdout.trim() ?? "";
      return done?.exitCode === 0 && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
    },
    requireFile: async (place) => {
      const real = await locateInside(workspace, path.join(directory, place));
      if (real === LEADS_OUT) {
        throw new InputError(
          "target",
          `The input target names ${JSON.stringify(place)}, a link that leads out of the checkout. Accepted: a file inside the checkout.`,
        );
      }
      const inside = path.relative(workspace, path.join(directory, place));
      if (typeof real !== "string" || !(await isRegularFile(real)))
        throw await missing(place, inside, sources);
      const text = await sources.read(inside);
      if (typeof text === "string" && isLfsPointer(text)) {
        throw new InputError(
          "target",
          `The input target names ${JSON.stringify(place)}, of which the checkout holds only the pointer that Git LFS keeps. Give actions/checkout \`lfs: true\`.`,
        );
      }
    },
  };
}

async function missing(
  place: string,
  inside: string,
  sources: Pick<Checkout["sources"], "read">,
): Promise<InputError> {
  const modules = await sources.read(".gitmodules");
  const folder = typeof modules === "string" ? submoduleOf(modules, inside) : undefined;
  const advice =
    folder === undefined
      ? "Check target and working-directory, and that actions/checkout ran before this step."
      : `It lies in the submodule ${JSON.stringify(folder)}: give actions/checkout \`submodules: true\`, and a token where the submodule is private.`;
  return new InputError(
    "target",
    `The input target names ${JSON.stringify(place)}, which does not exist in the checkout. ${advice}`,
  );
}
