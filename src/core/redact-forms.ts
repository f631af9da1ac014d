// One secret in, every spelling of it that a log may show out: base64, URL, hex, JSON, quoted, and its lines alone.
import { cleanLogText } from "./log-text.ts";

/** A line of a secret shorter than this is too common to be hidden on its own. */
const SHORTEST_LINE = 12;

/** The value, without white space around it, and each long line where it has several. */
export function secretParts(secret: string): readonly string[] {
  const whole = secret.trim();
  const lines = whole.split(/\r?\n/).map((line) => line.trim());
  const alone = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [];
  return [...new Set([secret, whole, ...alone])];
}

/** Spellings of `secret` that are fixed texts; a log may show each of its parts alone. */
export function secretForms(secret: string): readonly string[] {
  return secretParts(secret).flatMap((text) => [
    text,
    cleanLogText(text),
    ...base64Forms(text),
    ...hexForms(text),
    ...jsonForms(text),
    ...quotedForms(text),
  ]);
}

/**
 * The part of base64 that does not depend on what stands before and after, for each of the three ways in which the
 * bytes can fall into groups of three.
 */
function base64Forms(text: string): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  return [0, 1, 2].flatMap((offset) => {
    const shifted = new Uint8Array(offset + bytes.length);
    shifted.set(bytes, offset);
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((shifted.length * 8) / 6);
    const standard = toBase64(shifted).slice(start, end);
    return [standard, standard.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function hexForms(text: string): readonly string[] {
  const pairs = Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0"));
  const forms = [
    pairs.join(""),
    pairs.join(":"),
    pairs.join(" "),
    pairs.map((pair) => `\\x${pair}`).join(""),
  ];
  return forms.flatMap((form) => [form, form.toUpperCase().replaceAll("\\X", "\\x")]);
}

/** JSON as JavaScript and as Python write it: the latter escapes everything that is not ASCII. */
function jsonForms(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [json, ascii, json.replaceAll("/", "\\/"), JSON.stringify(json).slice(1, -1)];
}

/** Inside the quotes of a shell or of Python, as `printf %q` writes it, and in HTML. */
function quotedForms(text: string): readonly string[] {
  const html = HTML.reduce((safe, [mark, entity]) => safe.replaceAll(mark, entity), text);
  return [
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", "'\"'\"'"),
    text.replace(/["$`\\!]/g, "\\$&"),
    text.replace(/(?![\w./:=@%+,-])[ -~]/g, "\\$&"),
    text.replace(/['\\]/g, "\\$&"),
    html,
    html.replaceAll("'", "&#39;"),
    html.replaceAll("'", "&#x27;"),
  ];
}

const HTML = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
] as const;
