// What happens, as it happens: lines on the terminal with the seconds since the start, and the same as a timeline.

export interface Moment {
  /** ISO 8601 */
  readonly at: string;
  /** Since the story began. */
  readonly seconds: number;
  readonly event: string;
  readonly text: string;
}

export interface Story {
  /** `event` is a word for programs, `text` a sentence for people. */
  tell(event: string, text: string): void;
  readonly timeline: readonly Moment[];
}

export function beginStory(print: (line: string) => void): Story {
  const began = Date.now();
  const timeline: Moment[] = [];
  return {
    timeline,
    tell(event, text) {
      const now = Date.now();
      const seconds = Math.round((now - began) / 100) / 10;
      timeline.push({ at: new Date(now).toISOString(), seconds, event, text });
      const [first = "", ...more] = text.split("\n");
      print(`${seconds.toFixed(1).padStart(6)} s  ${first}`);
      for (const line of more) print(`          ${line}`);
    },
  };
}
