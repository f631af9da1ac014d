// Secrets in, text with every known form of them replaced by `***` out, by the rules of the runner's SecretMasker.

export interface SecretMasker {
  /** Adds a value and the encoded forms the runner also looks for; an empty value is ignored. */
  add(value: string): void;
  /** Adds a value and, when it has several lines, each of them. */
  addLines(value: string): void;
  mask(text: string): string;
  /** The values as they were added, without their encoded forms. */
  values(): readonly string[];
}

function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value, "utf8");
  return bytes.subarray(bytes.length > shift ? shift : 0).toString("base64");
}

function escapeUri(value: string): string {
  const code = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, code);
}

function escapeJson(value: string): string {
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, code);
}

const XML: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};

function trimQuotes(value: string): string {
  return value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : "";
}

/** PowerShell colours a secret that is run as a command from its last `&` (or first `&+`) on: the part before. */
function beforeAmpersand(value: string): string {
  const plus = value.indexOf("&+");
  const part = plus >= 0 ? value.slice(0, plus + 2) : value.slice(0, value.lastIndexOf("&") + 1);
  return part.length >= 6 ? part : "";
}

/** The part after it; after `&+` one more character is coloured by itself and so skipped. */
function afterAmpersand(value: string): string {
  if (!value.includes("&")) return "";
  const plus = value.indexOf("&+");
  const part = plus >= 0 ? value.slice(plus + 3) : value.slice(value.lastIndexOf("&") + 1);
  return part.length >= 6 ? part : "";
}

const ENCODERS: ReadonlyArray<(value: string) => string> = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  escapeJson,
  escapeUri,
  (value) => value.replace(/[<>"'&]/g, (character) => XML[character] ?? character),
  trimQuotes,
  beforeAmpersand,
  afterAmpersand,
];

/** Every stretch of `text` that is a secret, overlapping and touching ones merged, as [start, end). */
function findStretches(text: string, secrets: Iterable<string>): Array<[number, number]> {
  const found: Array<[number, number]> = [];
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      found.push([at, at + secret.length]);
    }
  }
  const merged: Array<[number, number]> = [];
  for (const [start, end] of found.sort((left, right) => left[0] - right[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

export function createSecretMasker(): SecretMasker {
  const originals = new Set<string>();
  const secrets = new Set<string>();
  function add(value: string): void {
    if (value === "" || originals.has(value)) return;
    originals.add(value);
    for (const form of [value, ...ENCODERS.map((encode) => encode(value))])
      if (form !== "") secrets.add(form);
  }
  return {
    add,
    addLines: (value) => {
      add(value);
      for (const line of value.split(/[\r\n]/)) add(line.trim());
    },
    mask: (text) => {
      let masked = "";
      let from = 0;
      for (const [start, end] of findStretches(text, secrets)) {
        masked += `${text.slice(from, start)}***`;
        from = end;
      }
      return masked + text.slice(from);
    },
    values: () => [...originals],
  };
}
