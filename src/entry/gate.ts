// The gate action: decides what may start or stop, and records it.
import { runAction } from "../io/actions.ts";
import { runGate } from "../io/gate-wiring.ts";

await runAction(runGate);
