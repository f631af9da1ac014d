// JavaScript in, the same program in ASCII out: V8 holds a text with any character beyond Latin-1 at two bytes for each.
import ts from "typescript";

const WIDE = /[^\0-\x7f]/;
const ALL_WIDE = /[^\0-\x7f]/g;

/**
 * Characters of literals and of names become escapes; in comments, where nobody reads them, they become question marks,
 * and white space stays white space.
 * @throws Error for a character in a template whose tag may see how it is written
 */
export function toAscii(text: string): string {
  if (!WIDE.test(text)) return text;
  const source = ts.createSourceFile("bundle.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const pieces: string[] = [];
  let done = 0;
  const visit = (node: ts.Node): void => {
    if (!WIDE.test(text.slice(node.pos, node.end))) return;
    if (isTagged(node)) refuse(node.getText(source));
    const write = escapeOf(node);
    if (write === undefined) return ts.forEachChild(node, visit);
    const start = node.getStart(source);
    pieces.push(plain(text.slice(done, start)), write(text.slice(start, node.end)));
    done = node.end;
  };
  visit(source);
  return [...pieces, plain(text.slice(done))].join("");
}

function isLiteral(node: ts.Node): boolean {
  return ts.isStringLiteral(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node);
}

function escapeOf(node: ts.Node): ((text: string) => string) | undefined {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return escapedName;
  return isLiteral(node) ? escaped : undefined;
}

function isTagged(node: ts.Node): boolean {
  return ts.isTaggedTemplateExpression(node) && WIDE.test(node.template.getText());
}

function refuse(excerpt: string): never {
  throw new Error(`a bundle has characters where none can be escaped: ${excerpt.slice(0, 80)}`);
}

function plain(text: string): string {
  return text.replace(ALL_WIDE, (unit) => (/\s/.test(unit) ? " " : "?"));
}

/** A name takes a whole character at a time. */
function escapedName(name: string): string {
  return name.replace(/[^\0-\x7f]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
}

/** What stands behind a backslash already is escaped with it: `\—` is the same as `—`. */
function escaped(literal: string): string {
  return literal.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, unit: string) => {
    const begun = slashes.length % 2 === 1 ? slashes.slice(1) : slashes;
    return `${begun}\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
