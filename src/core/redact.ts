// Known secrets in, a function out that replaces them, their encodings and common token shapes by `***`.

import { hideKeyEnds } from "./redact-key-end.ts";
import { createKnown } from "./redact-known.ts";

export const REDACTED = "***";

/**
 * Shapes of secrets that nobody told us about. A group named `keep` stays; the rest of the match goes. Bare 40-digit
 * hex is not here: it is also what a commit looks like.
 */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /\b(?:ak|as|ov|wk|ws)-(?=[A-Za-z0-9]{0,40}[0-9A-Z])[A-Za-z0-9]{16,64}\b/g,
  /\bgh[oprsu]_[A-Za-z0-9]{20,255}(?:[._-][A-Za-z0-9_-]{16,1024}){0,3}/g,
  // Hugging Face (two), npm, Stripe (four), Groq, Replicate, Databricks.
  /\b(?:hf_|api_org_|npm_|[rs]k_(?:live|test)_|gsk_|r8_|dapi)[A-Za-z0-9]{20,255}\b/g,
  // GitHub, GitLab, W&B, PyPI, Google (two), NVIDIA, xAI, Perplexity, Docker.
  /\b(?:github_pat_|glpat-|wandb_v\d_|pypi-|GOCSPX-|ya29\.|nvapi-|xai-|pplx-|dckr_pat_)[A-Za-z0-9_-]{20,1024}/g,
  /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g,
  /\bwhsec_[A-Za-z0-9+/=]{24,255}/g,
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /(?<keep>\baws_?secret_?(?:access_?)?key["']?\s{0,4}[=:]\s{0,4}["']?)[A-Za-z0-9/+=]{40}/gi,
  // What signs an address: AWS, Google and Azure.
  /(?<keep>[?&;](?:X-(?:Amz|Goog)-(?:Signature|Security-Token)|sig)=)[A-Za-z0-9%/+_=-]{16,4096}/gi,
  /(?<keep>\bwandb[^\n]{0,40}?[=: ]["']?)[0-9a-f]{40}\b/gi,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /\bxapp-\d-[A-Za-z0-9-]{10,255}/g,
  /(?<keep>hooks\.slack\.com\/(?:services|workflows)\/)[A-Za-z0-9/_-]{10,255}/g,
  // `sk-learn-…` is a name: a key has a digit and both cases.
  /\bsk-(?=[A-Za-z_-]{0,255}\d)(?=[a-z\d_-]{0,255}[A-Z])[A-Za-z0-9_-]{20,255}/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\beyJ[A-Za-z0-9_-]{10,4096}\.eyJ[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,4096}/g,
  /(?<keep>\b(?:bearer|basic)\s{1,4})[A-Za-z0-9._~+/=-]{16,4096}/gi,
  /(?<keep>\bauthorization["']?\s{0,4}[=:]\s{0,4}["']?(?:(?:bearer|basic|token)\s{1,4})?)(?!(?:bearer|basic|token)\b)[^\s"',;*]{8,4096}/gi,
];

/** Slower ones, each with what a text must have for it: few texts do. */
const SLOW_SHAPES: readonly (readonly [needed: RegExp, shape: RegExp])[] = [
  [/@/, /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@*]{3,255}(?=@)/gi],
  [/@/, /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?=[a-z_-]{0,255}\d)[a-z0-9_-]{20,255}(?=@)/gi],
  // Words that no metric or tokenizer has in any case, with something that has a digit.
  [
    /passw|secret|key|token/i,
    /(?<keep>(?:password|passwd|secret|(?:api|access|account|secret)[_-]?key|(?:access|auth|refresh|session|security)[_-]?token)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}\d)[^\s"',;*]{8,4096}/gi,
  ],
  [
    /TOKEN|SECRET|PASSW|KEY/,
    /(?<keep>\b[A-Z0-9_]{0,60}(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}[A-Za-z])[^\s"',;*]{8,200}/g,
  ],
];

/** Every shape above needs one of these words, in any case; most texts have none, and are looked through once. */
const HINT =
  /BEGIN|-----END|a[ks]-|ov-|w[ks]-|gh[oprsu]_|github_|glpat|AKIA|ASIA|ABIA|ACCA|aws|hf_|api_org|wandb|xox|xapp|slack|sk-|[rs]k_(?:live|test)_|gsk_|r8_|dapi|AIza|ya29|GOCSPX|nvapi|xai-|pplx|dckr|\bSG\.|whsec|sig=|signature=|npm_|pypi|eyJ|bearer|basic|authoriz|:\/\/|token|secret|passw|key/i;

/**
 * A function that hides `secrets` (as they are, base64 at any offset, URL-, hex- and JSON-escaped, also wrapped over
 * lines) and anything of a known token's shape. Line ends stay: where they break a secret, each of its lines is hidden.
 * Give it whole lines, several at once where they belong together, and clean them first; cut only afterwards. Applying it
 * twice changes nothing more.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const hideKnown = createKnown(secrets);
  return remembering((text) => {
    let safe = hideKnown(text, hidden);
    if (!HINT.test(safe)) return safe;
    for (const shape of SHAPES) safe = hideShape(safe, shape);
    for (const [needed, shape] of SLOW_SHAPES) if (needed.test(safe)) safe = hideShape(safe, shape);
    return hideKeyEnds(safe, hidden);
  });
}

/** V8 copies texts up to this length out of a longer one; a slice that was kept would keep a whole page of a log. */
const COPIED = 12;
const REMEMBERED = 4096;

/** Most texts of a pass over many runs are the same few words: names of fields, metrics and states. */
function remembering(redact: (text: string) => string): (text: string) => string {
  const earlier = new Map<string, string>();
  return (text) => {
    if (text.length > COPIED) return redact(text);
    const known = earlier.get(text);
    if (known !== undefined) return known;
    const safe = redact(text);
    if (earlier.size >= REMEMBERED) earlier.clear();
    earlier.set(text, safe);
    return safe;
  };
}

/** As many lines as there were. */
function hidden(secret: string): string {
  return secret.includes("\n") ? secret.split("\n").fill(REDACTED).join("\n") : REDACTED;
}

function hideShape(text: string, shape: RegExp): string {
  return text.replace(shape, (...match: unknown[]) => {
    const groups = match.at(-1);
    const kept = typeof groups === "object" && groups !== null && "keep" in groups ? groups.keep : "";
    const shown = typeof kept === "string" ? kept : "";
    return `${shown}${hidden(String(match[0]).slice(shown.length))}`;
  });
}
