// Text for the job's log -> the same text in which the runner finds no workflow command.

/**
 * The runner reads `::name::` at the start of a line, after white space, and `##[name]` anywhere in one
 * (ActionCommand.cs); it ends lines at LF, CR and CRLF. Each line that begins with a colon gets a bar before it, and
 * `##[` is broken up, so that no line of `text` is read as a command.
 */
export function neutralLine(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => (/^[\s\p{Cf}\p{Cc}]*::/u.test(line) ? `| ${line}` : line).replaceAll("##[", "# #["))
    .join("\n");
}
