// Amounts and times in, the words for them out.

/** `2 retries` */
export function count(amount: number, noun: string): string {
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${amount} ${amount === 1 ? noun : plural}`;
}

/** `2026-11-24 09:40 UTC` */
export function formatTime(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? "at an unknown time"
    : `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Undefined where an end is missing or before the start. */
export function duration(from: string | undefined, to: string | undefined): string | undefined {
  const ms = Date.parse(to ?? "") - Date.parse(from ?? "");
  return ms >= 0 ? formatSpan(ms) : undefined;
}

/** `40 s`, `5 min`, `2 h 5 min`, `1 d 3 h`. */
export function formatSpan(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  // Longer than anything that is true; seven digits in a row would be read as a commit.
  if (days > 99_999) return "more than 99,999 d";
  if (days > 0) return hours === 0 ? `${days} d` : `${days} d ${hours} h`;
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

/** ISO; the epoch where the number is no time. */
export function timeOfSeconds(seconds: number): string {
  const at = new Date(seconds * 1000);
  return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString();
}
