// One line of a process's output in, the workflow command it holds out, by the rules of actions/runner's ActionCommand.

/** A command as the runner understood it: name as written, properties and value unescaped. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

type Escapes = ReadonlyArray<readonly [escaped: string, plain: string]>;

// The order matters: `%25` comes last, so that `%250A` is the text `%0A` and not a line break.
const DATA: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const PROPERTY: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];
const LEGACY: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
];

// What .NET trims, which is not quite what `trimStart` of JavaScript trims (NEL yes, BOM no).
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
// The runner looks for the closing `::` with a culture-sensitive search, which skips characters without weight.
const CLOSING = /:[\0\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*:/;
// `key=value` split as .NET does with a count of two and empty entries removed.
const PAIR = /^=*([^=]+)=+([^=].*)$/s;

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((value, [escaped, plain]) => value.replaceAll(escaped, plain), text);
}

function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const found = new Map<string, readonly [key: string, value: string]>();
  for (const part of text.split(separator)) {
    const [, key, value] = PAIR.exec(part) ?? [];
    if (key === undefined || value === undefined) continue;
    const known = found.get(key.toLowerCase())?.[0] ?? key;
    found.set(key.toLowerCase(), [known, decode(value, escapes)]);
  }
  return Object.fromEntries(found.values());
}

function splitInfo(info: string): readonly [name: string, properties: string] {
  const space = info.indexOf(" ");
  return space < 0 ? [info, ""] : [info.slice(0, space), info.slice(space + 1)];
}

/** `::name key=value,key=value::value`, after leading white space only. `known` holds lower-case names. */
export function parseCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.replace(LEADING_SPACE, "");
  if (!text.startsWith("::")) return undefined;
  const closing = CLOSING.exec(text.slice(2));
  if (closing === null) return undefined;
  const [name, properties] = splitInfo(text.slice(2, 2 + closing.index));
  if (!known.has(name.toLowerCase())) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ",", PROPERTY),
    value: decode(text.slice(4 + closing.index), DATA),
  };
}

/** The older `##[name key=value;key=value]value`, which may begin anywhere in the line. */
export function parseLegacyCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(start + 3, end));
  if (!known.has(name.toLowerCase())) return undefined;
  return {
    name,
    properties: parseProperties(properties, ";", LEGACY),
    value: decode(line.slice(end + 1), LEGACY),
  };
}

/** A property by its name in any case, as the runner's own dictionary gives it. */
export function findProperty(command: WorkflowCommand, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(command.properties).find(([key]) => key.toLowerCase() === wanted)?.[1];
}
