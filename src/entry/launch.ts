// The root action: starts a run and lets the runner go.
import { runAction } from "../io/actions.ts";
import { runLaunch } from "../io/launch-wiring.ts";

await runAction(runLaunch);
