// Markdown in, what two independent GFM parsers see in it out: links, images, HTML, code and prose.
import MarkdownIt from "markdown-it";
import { parse, postprocess, preprocess } from "micromark";
import { gfm } from "micromark-extension-gfm";

export interface Seen {
  /** Destinations, in order; automatic links included. */
  readonly links: readonly string[];
  readonly images: number;
  readonly html: readonly string[];
  readonly blocks: readonly { readonly language: string; readonly text: string }[];
  readonly spans: readonly string[];
  /** Text outside code, links and HTML, after unescaping: where GitHub looks for names and numbers to link. */
  readonly prose: string;
}

interface Draft {
  links: string[];
  images: number;
  html: string[];
  blocks: { language: string; text: string }[];
  spans: string[];
  prose: string;
}

const TEXTUAL =
  /^(?:code|html|data$|character|resourceDestinationString$|literalAutolink$|autolink$|reference$|definition$|gfmFootnote)/;

const empty = (): Draft => ({ links: [], images: 0, html: [], blocks: [], spans: [], prose: "" });

export function seenByMicromark(markdown: string): Seen {
  const seen = empty();
  const parser = parse({ extensions: [gfm()] });
  const chunks = preprocess()(markdown, "utf8", true);
  const open: string[] = [];
  const inside = (name: string): boolean => open.includes(name);
  for (const [kind, token, context] of postprocess(parser.document().write(chunks))) {
    // Extensions add types that the parser's own list does not hold.
    const type: string = token.type;
    if (kind === "exit") {
      open.pop();
      continue;
    }
    open.push(type);
    // Asked only of tokens that hold text: those of white space may end inside a tab.
    const text = TEXTUAL.test(type) ? context.sliceSerialize(token) : "";
    if (type === "codeFenced") seen.blocks.push({ language: "", text: "" });
    const block = seen.blocks.at(-1);
    if (type === "codeFencedFenceInfo" && block !== undefined) block.language = text;
    if (type === "codeFlowValue" && inside("codeFenced") && block !== undefined) block.text += text;
    if (type === "lineEnding" && open.at(-2) === "codeFenced" && block !== undefined) block.text += "\n";
    if (type === "codeIndented") seen.blocks.push({ language: "indented", text });
    if (type === "codeText") seen.spans.push("");
    if (type === "codeTextData" || (type === "lineEnding" && inside("codeText")))
      seen.spans.push((seen.spans.pop() ?? "") + (type === "lineEnding" ? " " : text));
    if (type === "htmlFlow" || type === "htmlText") seen.html.push(text);
    if (type === "resourceDestinationString" || type === "literalAutolink" || type === "autolink")
      seen.links.push(text);
    if (type === "reference" || type === "definition" || type.startsWith("gfmFootnote"))
      seen.links.push(text);
    if (type === "image") seen.images += 1;
    const plain = !inside("codeFenced") && !inside("codeText") && !inside("htmlFlow") && !inside("resource");
    if (plain && (type === "data" || type === "characterEscapeValue" || type === "characterReference"))
      seen.prose += text;
    if (plain && /^(?:lineEnding|lineEndingBlank|tableCellDivider)$/.test(type)) seen.prose += "\n";
  }
  // The line end after the opening fence and before the closing one belong to the fences.
  for (const block of seen.blocks) if (block.language !== "indented") block.text = block.text.slice(1, -1);
  return seen;
}

const markdownIt = new MarkdownIt({ html: true, linkify: true });
// GitHub links addresses with a scheme and mail addresses; it does not guess from `name.tld`.
markdownIt.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

type Tokens = ReturnType<typeof markdownIt.parse>;

export function seenByMarkdownIt(markdown: string): Seen {
  const seen = empty();
  const read = (tokens: Tokens): void => {
    for (const token of tokens) {
      if (token.type === "fence")
        seen.blocks.push({ language: token.info, text: token.content.replace(/\n$/, "") });
      if (token.type === "code_block") seen.blocks.push({ language: "indented", text: token.content });
      if (token.type === "code_inline") seen.spans.push(token.content);
      if (token.type === "html_block" || token.type === "html_inline")
        seen.html.push(token.content.trimEnd());
      if (token.type === "link_open") seen.links.push(String(token.attrGet("href")));
      if (token.type === "image") seen.images += 1;
      if (token.type === "text") seen.prose += token.content;
      if (token.type === "softbreak" || token.type.endsWith("_close")) seen.prose += "\n";
      if (token.type !== "image" && token.children !== null) read(token.children);
    }
  };
  read(markdownIt.parse(markdown, {}));
  return seen;
}

/** What GitHub would make of plain text: pings, references to issues and commits, addresses, emoji, formulas. */
export function liveWords(prose: string): readonly string[] {
  const live =
    /(?<![\w])@[a-z\d]|#\d|\bGH-\d|(?<![a-z\d])[0-9a-f]{7,40}(?![a-z\d])|https?:\/\/|\bwww\.|[\w.]@[\w-]+\.\w|:[a-z][\w+-]*:|\$[^\s$\u2060]/gi;
  return prose.match(live) ?? [];
}
