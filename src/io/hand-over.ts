// Text in, the same text out in the process that replaces this one: it waits in a file without a name, as standard input.
import { closeSync, fstatSync, openSync, readFileSync, readSync, unlinkSync, writeSync } from "node:fs";
import path from "node:path";

/** In memory where the system has such a place; only this user can read it, under a name for less than a millisecond. */
const PLACES = ["/dev/shm", "/tmp"];

/** Standard input is the one descriptor besides the outputs that the next process gets. @returns false where it failed */
export function leaveOnInput(text: string, otherPlace: string | undefined): boolean {
  closeSync(0);
  for (const place of [...PLACES, ...(otherPlace === undefined ? [] : [otherPlace])]) {
    try {
      const file = path.join(place, `modal-experiments-${process.pid}-${performance.now()}`);
      const descriptor = openSync(file, "wx+", 0o600);
      unlinkSync(file);
      writeSync(descriptor, text);
      if (descriptor === 0) return true;
      closeSync(descriptor);
      break;
    } catch {
      // No such place, or not for us.
    }
  }
  closeInput();
  return false;
}

/** Reads what was left and closes it for good: a child could open it by `/proc`. @throws Error where there is nothing */
export function takeFromInput(): string {
  const bytes = Buffer.alloc(fstatSync(0).size);
  readSync(0, bytes, 0, bytes.length, 0);
  closeSync(0);
  closeInput();
  return bytes.toString("utf8");
}

/** The lowest free descriptor is 0 then, so that nothing else is ever opened there. */
function closeInput(): void {
  openSync("/dev/null", "r");
}

/** The one door to files that are read at once. */
export function readText(file: string): string {
  return readFileSync(file, "utf8");
}
