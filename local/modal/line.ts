// Cuts a stream of bytes into log entries of at most one line each; what has no newline yet follows after a short wait.
import { StringDecoder } from "node:string_decoder";

export interface LineCutter {
  push(chunk: Buffer): void;
  /** Emits what is left, newline or not. */
  end(): void;
}

// Long enough for one print to arrive whole, short enough that a progress bar with \r moves.
const PARTIAL_MS = 100;
/** One entry holds at most this many characters, so that a stream without newlines cannot grow for ever. */
const LONGEST_ENTRY = 64 * 1024;

export function createLineCutter(emit: (text: string) => void): LineCutter {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    if (rest !== "") emit(rest);
    rest = "";
  };
  return {
    push(chunk) {
      clearTimeout(timer);
      rest += decoder.write(chunk);
      for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
        emit(rest.slice(0, end + 1));
        rest = rest.slice(end + 1);
      }
      if (rest.length > LONGEST_ENTRY) flush();
      if (rest !== "") timer = setTimeout(flush, PARTIAL_MS);
    },
    end() {
      clearTimeout(timer);
      rest += decoder.end();
      flush();
    },
  };
}
