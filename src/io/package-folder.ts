// The folder of this package, from its sources and from a bundle alike: what is shipped next to the code is found from here.
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Two folders up. */
export const PACKAGE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
