// The stop action: stops runs on Modal and records who or what asked.
import { runAction } from "../io/actions.ts";
import { runStop } from "../io/stop-wiring.ts";

await runAction(runStop);
