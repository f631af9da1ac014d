// The checkout on the runner: its commit, and whether the target's file is really inside it.
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { InputError } from "../core/errors.ts";
import type { Checkout } from "../ports.ts";
import { runQuietly } from "./command.ts";

/** @param directory the working directory, absolute, inside `workspace` */
export function createCheckout(workspace: string, directory: string): Checkout {
  return {
    head: async () => {
      const done = await runQuietly(["git", "rev-parse", "HEAD"], { cwd: workspace }).catch(() => undefined);
      const sha = done?.stdout.trim() ?? "";
      return done?.exitCode === 0 && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
    },
    requireFile: async (place) => {
      const file = path.join(directory, place);
      const real = await realpath(file).catch(() => undefined);
      if (real === undefined || !(await stat(real)).isFile()) {
        throw new InputError(
          "target",
          `The input target names ${JSON.stringify(place)}, which does not exist in the checkout. Check target and working-directory, and that actions/checkout ran before this step.`,
        );
      }
      const root = await realpath(workspace);
      if (!real.startsWith(root + path.sep)) {
        throw new InputError(
          "target",
          `The input target names ${JSON.stringify(place)}, a link that leads out of the checkout. Accepted: a file inside the checkout.`,
        );
      }
    },
  };
}
