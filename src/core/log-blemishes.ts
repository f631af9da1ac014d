// Counts of lines that are not what a line of a log should be, and lines that have no end, in; sentences that name them out.

export interface Blemishes {
  /** Lines that begin like JSON and end in the middle. */
  cut: number;
  /** Lines with bytes that are no characters. */
  garbled: number;
}

/** A character of more than one byte may be torn apart now and then; this many lines are no accident. */
const GARBLED = 10;

/** As `cleanLogText` leaves them: NUL, and what is no character. */
export function isGarbled(text: string): boolean {
  return text.includes("\ufffd") || text.includes("\u2400");
}

/** A text that ends after a comma or a bracket may be the first of several lines; any other is cut. */
export function isCutObject(line: string): boolean {
  if (!/^\{\s{0,8}"/.test(line) || /[\]{[,]$/.test(line)) return false;
  return count(line, "{") > count(line, "}");
}

function count(line: string, character: string): number {
  let times = 0;
  for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) times += 1;
  return times;
}

/** @param endless a line has had no end for long, and nothing in the log could be read */
export function blemishWarnings({ cut, garbled }: Blemishes, endless: boolean): readonly string[] {
  const lines = (times: number): string => (times === 1 ? "1 line" : `${times} lines`);
  return [
    ...(cut > 0 ? [`${lines(cut)} of the log began as JSON and were cut off; nothing in them is read.`] : []),
    ...(garbled >= GARBLED
      ? [`${lines(garbled)} of the log are not text; numbers in them may be wrong.`]
      : []),
    ...(endless ? ["The log has no line ends, so no numbers can be read from it."] : []),
  ];
}
