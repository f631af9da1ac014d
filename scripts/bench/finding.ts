// One measured thing with its bound in; a line for the terminal and a row of a table out.

export interface Finding {
  readonly what: string;
  /** With its unit. */
  readonly measured: string;
  /** To `node -e 0` in the same run, where time was measured. */
  readonly ratio?: number;
  /** In words. */
  readonly bound?: string;
  /** Undefined where there is no bound. */
  readonly kept?: boolean;
}

export interface Section {
  readonly title: string;
  /** How it was measured, in plain sentences. */
  readonly how: string;
  readonly findings: readonly Finding[];
}

export function lineOf({ what, measured, ratio, bound, kept }: Finding): string {
  const times = ratio === undefined ? "" : `, ${ratio.toFixed(2)} × node -e 0`;
  const verdict = bound === undefined ? "" : kept === true ? `, within ${bound}` : `, ABOVE ${bound}`;
  return `bench: ${what}: ${measured}${times}${verdict}`;
}

export function renderSection({ title, how, findings }: Section): string {
  const rows = findings.map(({ what, measured, ratio, bound = "", kept }) => {
    const times = ratio === undefined ? "" : ratio.toFixed(1);
    const mark = kept === undefined ? "" : kept ? "kept" : "**not kept**";
    return `| ${what} | ${measured} | ${times} | ${bound} | ${mark} |`;
  });
  const head = ["| what | measured | × `node -e 0` | bound | |", "|---|---|---|---|---|"];
  return [`### ${title}`, "", how, "", ...head, ...rows, ""].join("\n");
}

export function isKept(section: Section): boolean {
  return section.findings.every(({ kept }) => kept !== false);
}
