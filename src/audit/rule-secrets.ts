// id `secrets`: a token or key written into the source; the finding never repeats it.

import { type Context, finding, type Range, type Rule } from "./context.ts";
import type { Finding } from "./finding.ts";
import { parseString } from "./literal.ts";
import type { PyFile } from "./syntax.ts";
import { argumentsOf, childOf, nodesOf, textOf } from "./tree.ts";
import { wholeText } from "./value.ts";

interface Shape {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Shapes that issuers document, so that a match is no guess. */
const SHAPES: readonly Shape[] = [
  { what: "a Modal token id", pattern: /\bak-[A-Za-z0-9]{22}\b/g },
  { what: "a Modal token secret", pattern: /\bas-[A-Za-z0-9]{22}\b/g },
  { what: "a Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{30,}\b/g },
  { what: "a GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/g },
  { what: "an OpenAI or Anthropic key", pattern: /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}/g },
  { what: "an AWS access key id", pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
  { what: "a Google API key", pattern: /\bAIza[A-Za-z0-9_-]{35}\b/g },
  { what: "a Slack token", pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/g },
  { what: "a private key", pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g },
];

const NAMES = /(?:^|_)(?:api_?key|secret(?:_?key)?|token|password|passwd|access_?key)$/i;
const PLACEHOLDER =
  /^(?:x+|\*+|\.+|<.*>|\$?\{.*\}|your[-_ ].*|.*(?:example|placeholder|changeme|change-me|dummy|fake|todo).*)$/i;

export const ruleSecrets: Rule = (context) =>
  context.project.files.flatMap((file) => {
    const shaped = SHAPES.flatMap(({ what, pattern }) => found(file, what, pattern));
    const lines = new Set(shaped.map((one) => one.line));
    return [...shaped, ...assigned(file), ...dictionaries(context, file)].filter(
      (one, index) => index < shaped.length || !lines.has(one.line),
    );
  });

function found(file: PyFile, what: string, pattern: RegExp): readonly Finding[] {
  return [...file.text.matchAll(pattern)].slice(0, 20).flatMap((match) => {
    const plain = new Set(match[0].slice(6)).size <= 3 && !match[0].startsWith("-----");
    return plain || PLACEHOLDER.test(match[0])
      ? []
      : [state(file, { from: match.index, to: match.index + match[0].length }, what)];
  });
}

/** `API_KEY = "…"`, where the text looks like a key and not like a name. */
function assigned(file: PyFile): readonly Finding[] {
  return nodesOf(file, "AssignStatement").flatMap((node) => {
    const [name, , value] = node.children;
    if (name?.type !== "VariableName" || value?.type !== "String" || !NAMES.test(textOf(file, name)))
      return [];
    const literal = parseString(textOf(file, value)) ?? "";
    return isKey(literal) ? [state(file, value, `the value of \`${textOf(file, name)}\``)] : [];
  });
}

/** `modal.Secret.from_dict({"TOKEN": "…"})` puts the value into the source all the same. */
function dictionaries(context: Context, file: PyFile): readonly Finding[] {
  return nodesOf(file, "CallExpression").flatMap((node) => {
    if (
      !/from_dict\s*\($/.test(file.text.slice(node.from, (childOf(node, "ArgList")?.from ?? node.from) + 1))
    )
      return [];
    const [first] = argumentsOf(file, childOf(node, "ArgList"));
    const value = first === undefined ? undefined : context.evaluator.evaluate(file, first.value);
    if (first === undefined || value?.kind !== "dict") return [];
    const names = value.entries.filter(
      ([key, entry]) => NAMES.test(wholeText(key) ?? "") && isKey(wholeText(entry) ?? ""),
    );
    return names.map(([key]) => state(file, first.value, `the value of \`${wholeText(key)}\``));
  });
}

/** Long, without spaces, of letters and digits both. */
const isKey = (literal: string): boolean =>
  literal.length >= 16 &&
  /^[\w+/=.-]+$/.test(literal) &&
  /\d/.test(literal) &&
  /[A-Za-z]/.test(literal) &&
  !PLACEHOLDER.test(literal) &&
  !/^(?:https?|s3|gs)/.test(literal);

function state(file: PyFile, place: Range, what: string): Finding {
  return finding(file, place, {
    id: "secrets",
    severity: "error",
    harm: `The source holds ${what}, which everyone who may read the repository, or its history, can use.`,
    fix: 'secrets=[modal.Secret.from_name("my-secret")],  # and revoke the one that was committed',
  });
}
