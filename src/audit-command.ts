// `modal-experiments audit …` in words in, the findings printed and an exit code out.
import { audit, type Finding, type SourceFiles } from "./audit/audit.ts";
import { fails, toJson, toSarif } from "./audit/render.ts";
import { type AuditOptions, parseAuditOptions, USAGE } from "./audit-options.ts";
import { counts } from "./audit-report.ts";
import { InputError } from "./core/errors.ts";
import { cleanLogText } from "./core/log-text.ts";
import { neutralLine } from "./core/neutral-line.ts";

export interface AuditDesk {
  readonly files: SourceFiles;
  /** Replaces a file of the repository. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Of this package. */
  readonly version: string;
}

/** 0 when nothing is as bad as `--fail-on`, 1 when something is or a word is not accepted. */
export async function runAuditCommand(argv: readonly string[], desk: AuditDesk): Promise<number> {
  try {
    const options = parseAuditOptions(argv);
    if (options === "help") {
      desk.out(USAGE);
      return 0;
    }
    if (options.fix) await fix(options, desk);
    const result = await audit(desk.files, options.request);
    if (options.show === "json") desk.out(toJson(result));
    else if (options.show === "sarif") desk.out(toSarif(result, desk.version));
    else desk.out(renderText(result.findings));
    return fails(result.findings, options.failOn) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    desk.err(`${safe(error.message)}\n\n${USAGE}`);
    return 1;
  }
}

/** The diff goes to the error stream when machines read the other one. */
async function fix({ request, show }: AuditOptions, desk: AuditDesk): Promise<void> {
  const [{ fixFindings }, { unifiedDiff }] = await Promise.all([
    import("./audit/fix.ts"),
    import("./audit/diff.ts"),
  ]);
  const print = show === "text" ? desk.out : desk.err;
  for (const change of await fixFindings(desk.files, request)) {
    await desk.write(change.path, change.after);
    print(`${safe(unifiedDiff(change.path, change.before, change.after))}\n`);
  }
}

/** What is quoted from the source moves no cursor and is no command of a runner. */
const safe = (text: string): string => neutralLine(cleanLogText(text));

function renderText(findings: readonly Finding[]): string {
  const blocks = findings.map((one) => {
    const head = `${one.file}:${one.line}:${one.column}: ${one.severity} [${one.id}] ${one.harm}`;
    const mend =
      one.fix === ""
        ? ""
        : `\n${one.fix
            .split("\n")
            .map((line) => `    ${line}`)
            .join("\n")}`;
    return `${safe(head + mend)}\n`;
  });
  return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${counts(findings)}\n`;
}
