// One app of ours that lives -> stopped on Modal, or one sentence on why it may run on.
import type { StopEnd } from "./core/stop-outcome.ts";
import type { ModalStopper, StoppableApp } from "./ports.ts";

export interface Ending {
  readonly end: StopEnd;
  readonly reason: string;
}

/** How often a stop is asked for when the reply is lost. */
const ASKS = 3;

export async function stopApp(app: StoppableApp, modal: ModalStopper): Promise<Ending> {
  for (let asked = 1; ; asked += 1) {
    const answer = await modal.stop(app.id);
    switch (answer.kind) {
      case "done":
        return { end: "stopped", reason: "Modal accepted the stop." };
      case "denied":
        return {
          end: "denied",
          reason: `Modal did not let this token stop the app ${app.id}: ${answer.message}`,
        };
      case "unknown": {
        const now = await modal.find(app.id).catch(() => app);
        if (now?.state === "stopped" || now?.state === "stopping") {
          return { end: "stopped", reason: "The reply was lost; Modal shows the app as stopped." };
        }
        if (now === undefined) return { end: "already-stopped", reason: "Modal no longer knows the app." };
        if (asked < ASKS) break;
        return {
          end: "unknown",
          reason: `Modal did not confirm that the app ${app.id} stops: ${answer.message}`,
        };
      }
    }
  }
}
