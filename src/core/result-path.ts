// Patterns of the configuration and a Volume's paths in; which files are fetched, and under which name, out.

/** Characters of one path; longer ones do not fit every file system. */
const LONGEST = 200;
const LONGEST_NAME = 120;
/** Names that mean a device on Windows, where an artifact may be unpacked. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(?:\.|$)/i;
/** What artifacts refuse, and what no file should be called; control characters and half surrogates among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f"*:<>?|\\\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
/** How writers name a file that is not whole yet. */
const UNFINISHED =
  /(?:^|[._-])(?:tmp|temp|part|partial|incomplete|inprogress|lock)\d*$|~$|^\.|\.(?:tmp|part|partial|incomplete)[._-]|\.tmp[A-Za-z0-9_]*$/i;

/** The path as it is safe to use below a folder; a sentence's end that says why not. */
export function safePath(path: string): { readonly path: string } | { readonly refused: string } {
  const parts = path.replace(/^\/+/, "").split("/");
  if (path.length > LONGEST || parts.some((part) => part.length > LONGEST_NAME))
    return { refused: "is too long" };
  if (!path.isWellFormed() || FORBIDDEN.test(path))
    return { refused: "has characters that a file's name may not have" };
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    return { refused: "leads out of its folder" };
  if (parts.some((part) => DEVICE.test(part))) return { refused: "names a device" };
  if (parts.some((part) => /[. ]$/.test(part))) return { refused: "ends in a dot or a space" };
  return { path: parts.join("/") };
}

/** Whether the name says that its writer has not finished it. */
export function isUnfinishedName(path: string): boolean {
  return UNFINISHED.test(path.split("/").at(-1) ?? "");
}

/**
 * A pattern of the configuration as a test of whole paths: `*` matches within a name, `**` over folders, and a pattern
 * that names a folder takes what is below it.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  const want = split(pattern);
  // Which beginnings of the pattern the names so far have matched; all of it may be a folder that holds the path.
  let row = close([true, ...want.map(() => false)], want);
  for (const name of split(path)) {
    if (row[want.length] === true) return true;
    const next = [false, ...want.map(() => false)];
    for (const [index, part] of want.entries()) {
      if (row[index] !== true) continue;
      if (part === "**") next[index] = true;
      else if (matchesName(part, name)) next[index + 1] = true;
    }
    row = close(next, want);
  }
  return row[want.length] === true;
}

/** `**` also stands for no folder at all. */
function close(row: readonly boolean[], want: readonly string[]): readonly boolean[] {
  const closed = [...row];
  for (const [index, part] of want.entries())
    if (part === "**" && closed[index] === true) closed[index + 1] = true;
  return closed;
}

function split(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}

/** Without a regular expression: a pattern of many stars would make one slow. */
function matchesName(pattern: string, name: string): boolean {
  let [p, n, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    if (p < pattern.length && pattern[p] === "*") {
      star = p++;
      mark = n;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (p < pattern.length && pattern[p] === "*") p++;
  return p === pattern.length;
}

/** The folder that holds all that the pattern can match, so that no more than that is listed. */
export function rootOf(pattern: string): string {
  const parts = split(pattern);
  const wild = parts.findIndex((part) => /[*?]/.test(part));
  return wild < 0 ? parts.join("/") : parts.slice(0, wild).join("/");
}
