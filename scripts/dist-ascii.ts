// JavaScript in, the same program in ASCII out: V8 holds a text with any character beyond Latin-1 at two bytes for each.
import ts from "typescript";

const WIDE = /[^\0-\x7f]/;
const ALL_WIDE = /[^\0-\x7f]/g;

/**
 * Characters of literals become escapes; in comments, where nobody reads them, they become question marks, and white space
 * stays white space.
 * @throws Error for a character in a name, or in a template whose tag may see how it is written
 */
export function toAscii(text: string): string {
  if (!WIDE.test(text)) return text;
  const source = ts.createSourceFile("bundle.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const pieces: string[] = [];
  let done = 0;
  const visit = (node: ts.Node): void => {
    if (!WIDE.test(text.slice(node.pos, node.end))) return;
    if (isNamed(node) || isTagged(node)) refuse(node.getText(source));
    if (!isLiteral(node)) return ts.forEachChild(node, visit);
    const start = node.getStart(source);
    pieces.push(plain(text.slice(done, start)), escaped(text.slice(start, node.end)));
    done = node.end;
  };
  visit(source);
  return [...pieces, plain(text.slice(done))].join("");
}

function isLiteral(node: ts.Node): boolean {
  return ts.isStringLiteral(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node);
}

function isNamed(node: ts.Node): boolean {
  return (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && WIDE.test(node.getText());
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

/** What stands behind a backslash already is escaped with it: `\—` is the same as `—`. */
function escaped(literal: string): string {
  return literal.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, unit: string) => {
    const begun = slashes.length % 2 === 1 ? slashes.slice(1) : slashes;
    return `${begun}\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
