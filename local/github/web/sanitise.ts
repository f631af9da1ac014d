// HTML with anything in it in; balanced HTML of allowed tags and attributes out, its text passed through a reader.

/** What GitHub's own filter keeps (html-pipeline's allow-list), without the tags nobody uses. */
const TAGS = new Set(
  (
    "a abbr b bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 " +
    "hr i img input ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strike strong sub " +
    "summary sup table tbody td tfoot th thead time tr tt ul var wbr"
  ).split(" "),
);
const VOID = new Set(["br", "hr", "img", "input", "source", "wbr"]);
/** Their content goes with them. */
const SWALLOWED = new Set(["script", "style"]);
const ATTRIBUTES = new Set(
  (
    "abbr align alt border cellpadding cellspacing checked clear cols colspan compact datetime dir disabled height " +
    "hspace label lang media open rel rows rowspan span srcset start summary title type valign value vspace width"
  ).split(" "),
);
const URL_ATTRIBUTES = new Set(["href", "src", "cite", "longdesc"]);

const TAG =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  commat: "@",
  num: "#",
  colon: ":",
  sol: "/",
};

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function decodePoint(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
}

/** Names that could hide a mention or a protocol are known; any other stays as it was written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return decodePoint(Number(decimal));
    if (hex !== undefined) return decodePoint(Number.parseInt(hex, 16));
    return Object.hasOwn(NAMED, name) ? NAMED[name as keyof typeof NAMED] : whole;
  });
}

/** Relative, or http, https and mailto; control characters are how protocols hide. */
function isSafeUrl(value: string): boolean {
  const visible = [...value].filter((character) => character > " " && character !== "\u007f").join("");
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1];
  return protocol === undefined || ["http", "https", "mailto"].includes(protocol.toLowerCase());
}

function renderAttribute(tag: string, name: string, value: string): string {
  const lower = name.toLowerCase();
  const pair = (text: string) => ` ${lower}="${escapeHtml(text)}"`;
  if (URL_ATTRIBUTES.has(lower)) return isSafeUrl(value) ? pair(value) : "";
  if (lower === "id") return pair(value.startsWith("user-content-") ? value : `user-content-${value}`);
  const generated = tag === "code" ? /^language-[\w+#.-]+$/ : /^(contains-task-list|task-list-item|sr-only)$/;
  if (lower === "class") return generated.test(value) ? pair(value) : "";
  return ATTRIBUTES.has(lower) ? pair(value) : "";
}

function renderOpening(tag: string, attributes: string): string {
  const kept = [...attributes.matchAll(ATTRIBUTE)].map(([, name = "", a, b, c]) =>
    renderAttribute(tag, name, decodeEntities(a ?? b ?? c ?? "")),
  );
  if (tag !== "input") return `<${tag}${kept.join("")}>`;
  // Only the box of a task list; nobody may put a field into a page.
  const checked = kept.some((text) => text.startsWith(" checked")) ? " checked" : "";
  return `<input type="checkbox" disabled${checked}>`;
}

/** `open` holds the tags around the text, outermost first. */
export type TextReader = (text: string, open: readonly string[]) => string;

class Sanitiser {
  readonly #html: string;
  readonly #read: TextReader;
  readonly #open: string[] = [];
  #out = "";

  constructor(html: string, read: TextReader) {
    this.#html = html;
    this.#read = read;
  }

  #text(from: number, to: number): void {
    if (to > from) this.#out += this.#read(decodeEntities(this.#html.slice(from, to)), this.#open);
  }

  #opening(tag: string, attributes: string): void {
    if (!TAGS.has(tag)) return;
    this.#out += renderOpening(tag, attributes);
    if (!VOID.has(tag)) this.#open.push(tag);
  }

  #closing(tag: string): void {
    const index = this.#open.lastIndexOf(tag);
    if (index < 0) return;
    for (const inner of this.#open.splice(index).reverse()) this.#out += `</${inner}>`;
  }

  /** Reads one tag or comment at `at`; returns where it ends, or undefined when it is only a `<`. */
  #tag(at: number): number | undefined {
    const html = this.#html;
    const comment = html.startsWith("<!--", at)
      ? "-->"
      : /^<[!?]/.test(html.slice(at, at + 2))
        ? ">"
        : undefined;
    if (comment !== undefined) {
      const end = html.indexOf(comment, at + 2);
      return end < 0 ? html.length : end + comment.length;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(html);
    if (found === null) return undefined;
    const [whole, slash, name = "", attributes = ""] = found;
    const tag = name.toLowerCase();
    if (slash === "/") this.#closing(tag);
    else this.#opening(tag, attributes);
    if (slash === "/" || !SWALLOWED.has(tag)) return at + whole.length;
    const end = html.toLowerCase().indexOf(`</${tag}`, at);
    return end < 0 ? html.length : end;
  }

  run(): string {
    let done = 0;
    for (let at = this.#html.indexOf("<"); at >= 0; at = this.#html.indexOf("<", done)) {
      this.#text(done, at);
      const end = this.#tag(at);
      if (end === undefined) this.#out += "&lt;";
      done = end ?? at + 1;
    }
    this.#text(done, this.#html.length);
    for (const tag of this.#open.splice(0).reverse()) this.#out += `</${tag}>`;
    return this.#out;
  }
}

export function sanitiseHtml(html: string, read: TextReader): string {
  return new Sanitiser(html, read).run();
}
