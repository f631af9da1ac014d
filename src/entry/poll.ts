// The poll action: watches every open run and keeps what GitHub shows of it true.
import { runAction } from "../io/actions.ts";
import { runPoll } from "../io/poll-wiring.ts";

await runAction(runPoll);
