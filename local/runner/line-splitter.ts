// Chunks of a byte stream in, lines out, cut where the runner's reader cuts: at LF, CR LF and also at a lone CR.
import { StringDecoder } from "node:string_decoder";

export interface LineSplitter {
  push(chunk: Buffer): void;
  /** Hands over what stands after the last line end. */
  end(): void;
}

export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  function drain(text: string, final: boolean): void {
    rest += text;
    // A CR at the very end may be the first half of CR LF, so it waits for the next chunk.
    const held = !final && rest.endsWith("\r") ? "\r" : "";
    const lines = rest.slice(0, rest.length - held.length).split(/\r\n|\n|\r/);
    rest = (lines.pop() ?? "") + held;
    for (const line of lines) onLine(line);
  }
  return {
    push: (chunk) => drain(decoder.write(chunk), false),
    end: () => {
      drain(decoder.end(), true);
      if (rest !== "") onLine(rest);
      rest = "";
    },
  };
}
