// The root action: starts a run and lets the runner go.
import { hideEnvironment } from "../io/own-environment.ts";

hideEnvironment();
// Not before: this process may just have been replaced, and loading all of it twice would take its time twice.
const { runRoot } = await import("../io/launch-start.ts");
await runRoot();
