// The text of a runner command file (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE, GITHUB_PATH) in, its entries out.

interface Line {
  readonly text: string;
  readonly next: number;
  /** False for a last line without a line end. */
  readonly ended: boolean;
}

function readLine(text: string, from: number): Line | undefined {
  if (from >= text.length) return undefined;
  const feed = text.indexOf("\n", from);
  if (feed < 0) return { text: text.slice(from), next: text.length, ended: false };
  return { text: text.slice(from, feed), next: feed + 1, ended: true };
}

/** The value between `from` and the line that equals `delimiter`, and where the text goes on. */
function readHeredoc(text: string, from: number, delimiter: string): readonly [value: string, next: number] {
  let end = from;
  for (let line = readLine(text, from); line !== undefined; line = readLine(text, line.next)) {
    if (line.text === delimiter) return [text.slice(from, end), line.next];
    if (!line.ended) throw new Error("Invalid value. EOF marker missing new line.");
    end = line.next - 1;
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
}

/**
 * Entries `NAME=VALUE` and `NAME<<DELIMITER … DELIMITER`, in order. Lazy, because the runner applies what stands
 * before a malformed entry. Only LF ends a line here, as in the runner on Linux and macOS.
 * @throws Error on an entry that is neither, an empty name or delimiter, and a delimiter that never comes.
 */
export function* readEntries(content: string): Generator<readonly [name: string, value: string]> {
  const text = content.replace(/^\ufeff/, "");
  let line = readLine(text, 0);
  while (line !== undefined) {
    let next = line.next;
    const equals = line.text.indexOf("=");
    const heredoc = line.text.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const name = line.text.slice(0, heredoc);
      const delimiter = line.text.slice(heredoc + 2);
      if (name === "" || delimiter === "") {
        throw new Error(
          `Invalid format '${line.text}'. Name must not be empty and delimiter must not be empty`,
        );
      }
      const [value, after] = readHeredoc(text, line.next, delimiter);
      next = after;
      yield [name, value];
    } else if (line.text !== "") {
      throw new Error(`Invalid format '${line.text}'`);
    }
    line = readLine(text, next);
  }
}

/** The folders of a GITHUB_PATH file, one a line, empty lines skipped. */
export function readPaths(content: string): readonly string[] {
  const lines = content.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  return lines.filter((line) => line !== "");
}
