export const id = 168;
export const ids = [168];
export const modules = {

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
// An object whose members may be undefined -> the same without those, as exactOptionalPropertyTypes wants it.
function defined(fields) {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries); // what was left out was undefined
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ contextFor),
/* harmony export */   N2: () => (/* binding */ parseGateEvent),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/* unused harmony export parseActor */
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8615);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8033);
// The runner's variables and an event's payload -> who did what to which commit or pull request, as plain data.


/** @throws InputError from parseRunContext */
function parseGateEvent(env, payload) {
    const context = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunContext */ .W)(env, payload);
    const body = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(payload, "comment", "body");
    return {
        ...context,
        action: text((0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(payload, "action")),
        sender: parseActor((0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(payload, "sender")),
        triggeringActor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
        pull: parsePull((0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(payload, "pull_request")),
        comment: context.event === "issue_comment" && typeof body === "string" ? body : undefined,
    };
}
function parseActor(value) {
    const login = text((0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(value, "login"));
    return login === "" ? undefined : { login, type: text((0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(value, "type")) };
}
function parsePull(value) {
    const number = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(value, "number");
    const headSha = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(value, "head", "sha");
    if (typeof number !== "number" || typeof headSha !== "string")
        return undefined;
    const repository = text((0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(value, "head", "repo", "full_name"));
    return {
        number,
        headSha,
        headRepository: repository === "" ? undefined : repository,
        author: text((0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .Z)(value, "user", "login")),
    };
}
function text(value) {
    return typeof value === "string" ? value : "";
}
/** GitHub tells neither logins nor repositories apart by case. */
function sameName(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** The context as the run has it: of the commit and pull request that are asked for, not of the event. */
function contextFor(event, asked) {
    const { pullRequest: _event, ...rest } = event;
    return { ...rest, sha: asked.sha, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ pullRequest: asked.pull }) };
}


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cleanLogText)
/* harmony export */ });
// Untrusted text in, text of visible characters, tabs and line ends out: nothing that moves a cursor or hides.
const NUL = 0x00;
const TAB = 0x09;
const ESC = 0x1b;
const BEL = 0x07;
const C1_CSI = 0x9b;
const C1_ST = 0x9c;
/** C1 forms of DCS, SOS, OSC, PM and APC: each opens a string that only a terminator closes. */
const C1_STRINGS = [0x90, 0x98, 0x9d, 0x9e, 0x9f];
const ESC_STRINGS = "PX]^_";
/** A longer control string is taken for ordinary text, so that one stray opener cannot swallow a log. */
const CONTROL_STRING_LIMIT = 2048;
/** Text that is visible as it is: ASCII, accented Latin letters, and the blocks and lines of progress bars. */
const PLAIN = /^[\t -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f]*$/;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u;
const UNREADABLE = /^[\p{Cs}\p{Co}\p{Cn}]$/u;
/**
 * Removes terminal sequences (CSI, OSC, C1 ?), bidi overrides, zero-width and tag characters; NUL becomes `?` and
 * what is no character `\uFFFD`. Text that a carriage return overwrote is gone, as on a terminal. Idempotent.
 */
function cleanLogText(text) {
    if (PLAIN.test(text))
        return text;
    return text
        .split("\n")
        .map((line) => cleanLine(lastState(line)))
        .join("\n");
}
/** What a terminal would show of a line with carriage returns: the text after the last one that still has some. */
function lastState(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === "\r")
        end -= 1;
    return line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
}
function cleanLine(line) {
    if (PLAIN.test(line))
        return line;
    let cleaned = "";
    let index = 0;
    while (index < line.length) {
        const code = line.codePointAt(index) ?? NUL;
        const past = pastSequence(line, index, code);
        if (past > index) {
            index = past;
        }
        else {
            cleaned += visible(code);
            index += code > 0xffff ? 2 : 1;
        }
    }
    return cleaned;
}
function visible(code) {
    if (code >= 0x20 && code < 0x7f)
        return String.fromCharCode(code);
    if (code === TAB)
        return "\t";
    if (code === NUL)
        return "\u2400";
    const character = String.fromCodePoint(code);
    if (INVISIBLE.test(character))
        return "";
    return UNREADABLE.test(character) ? "\ufffd" : character;
}
/** The index after the terminal sequence that starts here; `index` itself when none does. */
function pastSequence(line, index, code) {
    if (code === C1_CSI)
        return pastControlSequence(line, index + 1);
    if (C1_STRINGS.includes(code))
        return pastControlString(line, index + 1);
    if (code !== ESC)
        return index;
    const next = line[index + 1];
    if (next === undefined)
        return index + 1;
    if (next === "[")
        return pastControlSequence(line, index + 2);
    if (ESC_STRINGS.includes(next))
        return pastControlString(line, index + 2);
    const end = pastRange(line, index + 1, 0x20, 0x2f);
    return within(line, end, 0x30, 0x7e) ? end + 1 : end;
}
function pastControlSequence(line, index) {
    const end = pastRange(line, pastRange(line, index, 0x30, 0x3f), 0x20, 0x2f);
    return within(line, end, 0x40, 0x7e) ? end + 1 : end;
}
function pastControlString(line, index) {
    const limit = Math.min(line.length, index + CONTROL_STRING_LIMIT);
    for (let end = index; end < limit; end += 1) {
        const code = line.charCodeAt(end);
        if (code === BEL || code === C1_ST)
            return end + 1;
        if (code === ESC)
            return line[end + 1] === "\\" ? end + 2 : index;
    }
    return index;
}
function pastRange(line, index, low, high) {
    let end = index;
    while (within(line, end, low, high))
        end += 1;
    return end;
}
function within(line, index, low, high) {
    const code = index < line.length ? line.charCodeAt(index) : -1;
    return code >= low && code <= high;
}


/***/ }),

/***/ 5083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: REDACTED

// EXTERNAL MODULE: ./.cache/bundle/src/core/log-text.js
var log_text = __webpack_require__(1734);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/redact-forms.js
// One secret in, every spelling of it that a log may show out: base64, URL, hex, JSON, quoted, and its lines alone.

/** A line of a secret shorter than this is too common to be hidden on its own. */
const SHORTEST_LINE = 12;
/** The value, without white space around it, and each long line where it has several. */
function secretParts(secret) {
    const whole = secret.trim();
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    const alone = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [];
    return [...new Set([secret, whole, ...alone])];
}
/** Spellings of `secret` that are fixed texts; a log may show each of its parts alone. */
function secretForms(secret) {
    return secretParts(secret).flatMap((text) => [
        text,
        (0,log_text/* cleanLogText */.n)(text),
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
function base64Forms(text) {
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
function toBase64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
function hexForms(text) {
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
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const ascii = json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [json, ascii, json.replaceAll("/", "\\/"), JSON.stringify(json).slice(1, -1)];
}
/** Inside the quotes of a shell or of Python, as `printf %q` writes it, and in HTML. */
function quotedForms(text) {
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
];
/**
 * Regular expressions, one a character, for percent encoding: who encodes decides which characters stay as they are
 * and in which case the digits are, so each may be either. `between` may stand between any two characters.
 */
function urlTokens(text, between) {
    return Array.from(text.toWellFormed(), (character) => {
        const bytes = Array.from(new TextEncoder().encode(character), (byte) => percent(byte, between));
        return `(?:${escapeRegExp(character)}|${bytes.join(between)}${character === " " ? "|\\+" : ""})`;
    });
}
function percent(byte, between) {
    const digits = Array.from(byte.toString(16).padStart(2, "0"), (digit) => /[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit);
    return ["%", ...digits].join(between);
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/redact-key-end.js
// Text with the end of a private key whose beginning was cut off in; the same without it out.
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_UNIT = /[A-Za-z0-9+/=\\]/;
/** PEM wraps at 64 or 76 units; only the last line is shorter. */
const KEY_LINE = /^[ \t]*[A-Za-z0-9+/=]{32,128}[ \t]*$/;
const LAST_LINE = /^[ \t]*[A-Za-z0-9+/=]{1,128}[ \t]*$/;
/** Keys that are whole must be hidden already. Walks back from each end, so its time grows with the text alone. */
function hideKeyEnds(text, hide) {
    let from = 0;
    let safe = "";
    for (const { 0: end, index } of text.matchAll(END)) {
        const start = startOf(text, from, index);
        safe += `${text.slice(from, start)}${hide(text.slice(start, index + end.length))}`;
        from = index + end.length;
    }
    return safe + text.slice(from);
}
function startOf(text, from, end) {
    let start = end;
    // In one line, where JSON has written the line ends as two characters.
    while (start > from && KEY_UNIT.test(text.charAt(start - 1)))
        start -= 1;
    let line = LAST_LINE;
    for (let above = lineAbove(text, from, start); above !== undefined; above = lineAbove(text, from, start)) {
        if (!line.test(text.slice(above, start).trimEnd()))
            break;
        start = above;
        line = KEY_LINE;
    }
    return start;
}
/** Where the line above begins, if only blanks stand between its end and `start`. */
function lineAbove(text, from, start) {
    let at = start;
    while (at > from && /[ \t\r]/.test(text.charAt(at - 1)))
        at -= 1;
    if (at <= from || text.charAt(at - 1) !== "\n")
        return undefined;
    return Math.max(from, text.lastIndexOf("\n", at - 2) + 1);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/redact.js
// Known secrets in, a function out that replaces them, their encodings and common token shapes by `***`.


const REDACTED = "***";
/** Shorter values would blank ordinary words; no token that we hold is this short. */
const SHORTEST = 6;
/** A line end with its indentation may stand between any two characters: terminals and base64 wrap. */
const WRAP = "(?:\\r?\\n[ \\t]*)?";
/**
 * Shapes of secrets that nobody told us about. A group named `keep` stays; the rest of the match goes. Bare 40-digit
 * hex is not here: it is also what a commit looks like.
 */
const SHAPES = [
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
    // `sk-learn-?` is a name: a key has a digit and both cases.
    /\bsk-(?=[A-Za-z_-]{0,255}\d)(?=[a-z\d_-]{0,255}[A-Z])[A-Za-z0-9_-]{20,255}/g,
    /\bAIza[A-Za-z0-9_-]{35}/g,
    /\beyJ[A-Za-z0-9_-]{10,4096}\.eyJ[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,4096}/g,
    /(?<keep>\b(?:bearer|basic)\s{1,4})[A-Za-z0-9._~+/=-]{16,4096}/gi,
    /(?<keep>\bauthorization["']?\s{0,4}[=:]\s{0,4}["']?(?:(?:bearer|basic|token)\s{1,4})?)(?!(?:bearer|basic|token)\b)[^\s"',;*]{8,4096}/gi,
    /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@*]{3,255}(?=@)/gi,
    /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?=[a-z_-]{0,255}\d)[a-z0-9_-]{20,255}(?=@)/gi,
    // Words that no metric or tokenizer has in any case, with something that has a digit.
    /(?<keep>(?:password|passwd|secret|(?:api|access|account|secret)[_-]?key|(?:access|auth|refresh|session|security)[_-]?token)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}\d)[^\s"',;*]{8,4096}/gi,
    /(?<keep>\b[A-Z0-9_]{0,60}(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}[A-Za-z])[^\s"',;*]{8,200}/g,
];
/** Every shape above needs one of these words, in any case; most texts have none, and are looked through once. */
const HINT = /BEGIN|-----END|a[ks]-|ov-|w[ks]-|gh[oprsu]_|github_|glpat|AKIA|ASIA|ABIA|ACCA|aws|hf_|api_org|wandb|xox|xapp|slack|sk-|[rs]k_(?:live|test)_|gsk_|r8_|dapi|AIza|ya29|GOCSPX|nvapi|xai-|pplx|dckr|\bSG\.|whsec|sig=|signature=|npm_|pypi|eyJ|bearer|basic|authoriz|:\/\/|token|secret|passw|key/i;
/**
 * A function that hides `secrets` (as they are, base64 at any offset, URL-, hex- and JSON-escaped, also wrapped over
 * lines) and anything of a known token's shape. Line ends stay: where they break a secret, each of its lines is hidden.
 * Give it whole lines, several at once where they belong together, and clean them first; cut only afterwards. Applying it
 * twice changes nothing more.
 */
function createRedactor(secrets) {
    const long = secrets.filter((secret) => secret.trim().length >= SHORTEST);
    const known = alternation(long, "");
    // Several times as slow as the other: built and used only where lines may hide a break.
    let wrapped;
    return (text) => {
        let safe = known === undefined ? text : text.replace(known, redact_hidden);
        if (known !== undefined && safe.trimEnd().includes("\n")) {
            wrapped ??= alternation(long, WRAP);
            if (wrapped !== undefined)
                safe = safe.replace(wrapped, redact_hidden);
        }
        if (!HINT.test(safe))
            return safe;
        for (const shape of SHAPES)
            safe = hideShape(safe, shape);
        return hideKeyEnds(safe, redact_hidden);
    };
}
/** As many lines as there were. */
function redact_hidden(secret) {
    return secret.includes("\n") ? secret.split("\n").fill(REDACTED).join("\n") : REDACTED;
}
function hideShape(text, shape) {
    return text.replace(shape, (...match) => {
        const groups = match.at(-1);
        const kept = typeof groups === "object" && groups !== null && "keep" in groups ? groups.keep : "";
        const shown = typeof kept === "string" ? kept : "";
        return `${shown}${redact_hidden(String(match[0]).slice(shown.length))}`;
    });
}
function alternation(secrets, between) {
    if (secrets.length === 0)
        return undefined;
    const patterns = secrets
        .flatMap((secret) => patternsOf(secret, between))
        .sort((one, other) => other.length - one.length);
    return new RegExp(patterns.map((tokens) => tokens.join(between)).join("|"), "g");
}
/** Regular expressions, one a character, of every spelling. */
function patternsOf(secret, between) {
    const forms = [...new Set(secretForms(secret))].map((form) => Array.from(form, escapeRegExp));
    const encoded = secretParts(secret).map((part) => urlTokens(part, between));
    return [...forms, ...encoded].filter((tokens) => tokens.length >= SHORTEST);
}


/***/ }),

/***/ 8033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseRunContext),
/* harmony export */   Z: () => (/* binding */ field)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
// The runner's variables and event payload -> which repository, commit, workflow run and pull request this job serves.

/** @throws InputError naming the first variable that is missing or malformed */
function parseRunContext(env, event) {
    const [owner, repo, ...rest] = required(env, "GITHUB_REPOSITORY").split("/");
    if (!owner || !repo || rest.length > 0)
        throw malformed(env, "GITHUB_REPOSITORY", "OWNER/NAME");
    const workflowSha = required(env, "GITHUB_SHA");
    if (!/^[0-9a-f]{40}$/.test(workflowSha))
        throw malformed(env, "GITHUB_SHA", "a 40-digit commit");
    const number = field(event, "pull_request", "number") ?? (isPull(event) ? field(event, "issue", "number") : undefined);
    const head = field(event, "pull_request", "head", "sha");
    const label = field(event, "label", "name");
    return {
        owner,
        repo,
        repositoryId: env["GITHUB_REPOSITORY_ID"] || String(field(event, "repository", "id") ?? `${owner}/${repo}`),
        sha: typeof head === "string" && /^[0-9a-f]{40}$/.test(head) ? head : workflowSha,
        workflowSha,
        event: env["GITHUB_EVENT_NAME"] ?? "",
        actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
        runId: Number(required(env, "GITHUB_RUN_ID")),
        runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1"),
        workspace: required(env, "GITHUB_WORKSPACE"),
        serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
        ...(typeof number === "number" ? { pullRequest: number } : {}),
        ...(typeof label === "string" ? { label } : {}),
    };
}
function isPull(event) {
    return field(event, "issue", "pull_request") !== undefined;
}
/** The value at a path of an event payload; undefined as soon as a step of it is missing. */
function field(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== "object" || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key]; // an object that owns the key
    }
    return at;
}
function required(env, name) {
    const value = env[name];
    if (value !== undefined && value !== "")
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(name, `${name} is not set: this action runs inside a GitHub Actions job, which provides it.`);
}
function malformed(env, name, accepted) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(name, `${name} is ${JSON.stringify(env[name])}; expected ${accepted}.`);
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotate: () => (/* binding */ annotate),
  createLog: () => (/* binding */ createLog),
  onCancel: () => (/* binding */ onCancel),
  protectSecrets: () => (/* binding */ protectSecrets),
  readGateEvent: () => (/* binding */ readGateEvent),
  readInputs: () => (/* binding */ readInputs),
  readRunContext: () => (/* binding */ readRunContext),
  requireSecret: () => (/* binding */ requireSecret),
  requireUnix: () => (/* binding */ requireUnix),
  runAction: () => (/* binding */ runAction),
  setOutputs: () => (/* binding */ setOutputs),
  writeSummary: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/gate-event.js
var gate_event = __webpack_require__(1166);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/neutral-line.js
// Text for the job's log -> the same text in which the runner finds no workflow command.
/**
 * The runner reads `::name::` at the start of a line, after white space, and `##[name]` anywhere in one
 * (ActionCommand.cs); it ends lines at LF, CR and CRLF. Each line that begins with a colon gets a bar before it, and
 * `##[` is broken up, so that no line of `text` is read as a command.
 */
function neutralLine(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => (/^[\s\p{Cf}\p{Cc}]*::/u.test(line) ? `| ${line}` : line).replaceAll("##[", "# #["))
        .join("\n");
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/redact.js + 2 modules
var redact = __webpack_require__(5083);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/redact-heads.js
// A text in which values were cut, and known secrets, in; the same without the beginning of a secret that a cut has left, out.
/** Of a shorter one too little is left to matter, and `github_pat_` alone is in many texts. */
const LEAST = 12;
/** For error texts, which show a value's first characters only: what is behind the cut no longer marks it as a secret. */
function hideHeads(text, secrets) {
    return secrets.reduce((safe, secret) => hideHead(safe, secret.trim()), text);
}
function hideHead(text, secret) {
    if (secret.length <= LEAST)
        return text;
    const head = secret.slice(0, LEAST);
    let safe = "";
    let from = 0;
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, from)) {
        let end = at + LEAST;
        while (end < text.length && text.charAt(end) === secret.charAt(end - at))
            end += 1;
        safe += `${text.slice(from, at)}***`;
        from = end;
    }
    return safe + text.slice(from);
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/run-context.js
var run_context = __webpack_require__(8033);
// EXTERNAL MODULE: ./.cache/bundle/src/io/hand-over.js
var hand_over = __webpack_require__(159);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/actions.js
// The runner: inputs, outputs, log, summary and the event come from here as plain values; the one importer of @actions/core.








function readInputs(names) {
    const pairs = names.map((name) => [name, core/* getInput */.V4(name)]);
    return Object.fromEntries(pairs); // every name of K is in `names`
}
/** Kept for error texts, which are written after everything else is gone. */
const knownSecrets = new Set();
/** Registers secrets with the runner's masks and returns what removes them, and common token shapes, from any text. */
function protectSecrets(secrets) {
    const known = secrets.filter((secret) => secret !== "");
    for (const secret of known) {
        core/* setSecret */.Pq(secret);
        knownSecrets.add(secret);
    }
    return (0,redact/* createRedactor */.l)(known);
}
/** @throws InputError when a secret is missing; its value is never shown */
function requireSecret(input, value, accepted) {
    if (value !== undefined && value !== "")
        return;
    throw new errors/* InputError */.dz(input, `The input ${input} is empty. Accepted: ${accepted}.`);
}
/** @throws InputError on Windows, whose signals and paths the launch cannot rely on */
function requireUnix() {
    if (process.platform !== "win32")
        return;
    throw new errors/* InputError */.dz("runs-on", "This action runs on Linux and macOS runners, not on Windows. Set `runs-on: ubuntu-latest`.");
}
/** Aborts on the first SIGINT or SIGTERM: the runner sends SIGINT on cancel, SIGTERM 7.5 s and a kill 10 s after it. */
function onCancel() {
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => cancel.abort());
    return cancel.signal;
}
const cancel = new AbortController();
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value ?? "");
}
async function writeSummary(markdown) {
    if (process.env["GITHUB_STEP_SUMMARY"] === undefined)
        return;
    await core/* summary */.z.addRaw(markdown, true).write();
}
function createLog(redact) {
    return {
        info: (message) => core/* info */.pq(neutralLine(redact(message))),
        untrusted: (text) => core/* info */.pq(neutralLine(redact(text))),
        notice: (message) => core/* notice */.lm(redact(message)),
        warning: (message) => core/* warning */.$e(redact(message)),
        group: (title, work) => {
            const began = performance.now();
            const end = () => core/* info */.pq(`${((performance.now() - began) / 1000).toFixed(1)} s`);
            return core/* group */.Os(neutralLine(redact(title)), () => work().finally(end));
        },
    };
}
/** GitHub keeps ten annotations of each level a step; some are left for what the step itself has to say. */
const MOST_ANNOTATIONS = 7;
/** Shows each on its line of the file; what a level has too many of is left to the summary. */
function annotate(annotations, redact) {
    const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    const shown = { error: 0, warning: 0, notice: 0 };
    for (const { level, message, line: startLine, ...at } of annotations) {
        if (++shown[level] > MOST_ANNOTATIONS)
            continue;
        const { title, file, endLine } = at;
        write[level](redact(message), { title: redact(title), file: redact(file), startLine, endLine });
    }
}
/**
 * The workflow run, commit and pull request that this job belongs to, from the variables and the event file that the
 * runner provides (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * @throws InputError when this is not a GitHub Actions job
 */
function readRunContext() {
    return (0,run_context/* parseRunContext */.W)(process.env, readPayload());
}
/** The same, with who asked for what. @throws InputError when this is not a GitHub Actions job */
function readGateEvent() {
    return (0,gate_event/* parseGateEvent */.N2)(process.env, readPayload());
}
function readPayload() {
    const file = process.env["GITHUB_EVENT_PATH"];
    if (file === undefined || file === "")
        return {};
    try {
        return JSON.parse((0,hand_over/* readText */.yR)(file));
    }
    catch {
        throw new errors/* InputError */.dz("GITHUB_EVENT_PATH", "The event file that GITHUB_EVENT_PATH names is not readable JSON.");
    }
}
/**
 * The only place where an error becomes the job's result: exit code 1 and one message. Errors that a person can mend
 * carry no stack; anything else is a defect of ours and shows one.
 */
async function runAction(work) {
    try {
        await work();
    }
    catch (error) {
        const secrets = [...knownSecrets];
        core/* setFailed */.C1(hideHeads((0,redact/* createRedactor */.l)(secrets)(describeError(error)), secrets));
        // A cancelled job has seconds; an answer that is still awaited, but that nobody needs, must not use them up.
        if (cancel.signal.aborted)
            process.stdout.write("", () => process.exit(1));
    }
}
function describeError(error) {
    if (error instanceof errors/* InputError */.dz)
        return error.message;
    if (error instanceof errors/* ExternalError */.yA)
        return `${error.message}\n${error.advice}`.trim();
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a defect of modal-experiments, please report it with these lines:\n${stack}`;
}


/***/ })

};
