export const id = 194;
export const ids = [194];
export const modules = {

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ UNKNOWN_TARGET)
/* harmony export */ });
// What the audit knows about a target, in plain data; a fact that the source does not settle is "unknown".
const UNKNOWN_TARGET = {
    kind: "unknown",
    name: "",
    parameters: { kind: "unknown", why: "the target was not found" },
    timeout: "unknown",
    retries: "unknown",
    gpu: "unknown",
    volumes: "unknown",
    resume: { kind: "unknown" },
    blocking: { kind: "unknown", why: "the target was not found" },
    worstCase: "unknown",
    functions: [],
    candidates: [],
};


/***/ }),

/***/ 7194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLaunch: () => (/* binding */ runLaunch)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/render.js
// An audit's result in, what machines read out: annotations, JSON and SARIF 2.1.0.

function toAnnotations(findings) {
    return findings.map((one) => ({
        level: one.severity === "note" ? "notice" : one.severity,
        file: one.file,
        line: one.line,
        endLine: one.endLine,
        column: one.column,
        title: `audit: ${one.id}`,
        message: one.fix === "" ? one.harm : `${one.harm}\n\n${one.fix}`,
    }));
}
const SEVERITIES = (/* unused pure expression or super */ null && (["note", "warning", "error"]));
/** Whether something is at least as bad as `failOn`. */
function fails(findings, failOn) {
    if (failOn === "never")
        return false;
    return findings.some((one) => SEVERITIES.indexOf(one.severity) >= SEVERITIES.indexOf(failOn));
}
/** `version` grows when a field changes its meaning or goes; new fields may come at any time. */
function toJson(result) {
    return `${JSON.stringify({ version: 1, ...result }, undefined, 2)}\n`;
}
const DESCRIPTIONS = {
    source: "A file cannot be read, is not Python 3, or has a syntax error",
    target: "The target is missing, ambiguous, or cannot be run",
    arguments: "The arguments do not fit the target",
    resume: "The run would not continue where it stopped",
    timeout: "One attempt may take too little time, or more than Modal allows",
    retries: "A failure ends the run, or the next attempt comes too soon",
    "worst-case": "The longest that all attempts can take, and what that costs",
    volume: "What is written goes with the container",
    commit: "The Volume is committed too often, or not at the end",
    detach: "What the entrypoint starts does not outlive its launcher",
    containers: "A setting for functions that are called many times",
    imports: "The launching machine cannot import the file",
    gpu: "The GPU is missing, more than allowed, or not offered",
    secrets: "A token or key is written into the source",
    client: "Modal's client does not have this name",
    suppression: "A comment that ignores nothing",
};
/** Paths as SARIF wants them: relative URIs. */
const uri = (path) => path.split("/").map(encodeURIComponent).join("/");
function toSarif({ findings }, version) {
    const rules = FINDING_IDS.map((id) => ({ id, shortDescription: { text: DESCRIPTIONS[id] } }));
    const results = findings.map((one) => ({
        ruleId: one.id,
        ruleIndex: FINDING_IDS.indexOf(one.id),
        level: one.severity,
        message: { text: one.fix === "" ? one.harm : `${one.harm}\n\n${one.fix}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uri(one.file), uriBaseId: "%SRCROOT%" },
                    region: {
                        startLine: one.line,
                        startColumn: one.column,
                        endLine: one.endLine,
                        endColumn: one.endColumn,
                    },
                },
            },
        ],
    }));
    const driver = { name: "modal-experiments audit", version, rules };
    const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
    const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/log-text.js
var log_text = __webpack_require__(1734);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/markdown.js
// Text of any origin in, GitHub-flavoured Markdown out that shows exactly that text: the one writer of Markdown.

const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}
/**
 * Text as one code block that nothing in it can close. `language` must be ours.
 */
function codeFence(text, language = "") {
    const cleaned = cleanLogText(text);
    const fence = "`".repeat(Math.max(3, longestRun(cleaned) + 1));
    return `${fence}${language}\n${cleaned}\n${fence}`;
}
/** Text as a code span on one line, cut to `limit` characters. GitHub neither links nor pings inside code. */
function inlineCode(text, limit = 200) {
    const line = shorten((0,log_text/* cleanLogText */.n)(text).replace(/\s/g, " "), limit);
    if (/^ *$/.test(line))
        return "`(empty)`";
    const ticks = "`".repeat(longestRun(line) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") || (line.startsWith(" ") && line.endsWith(" "));
    return pad ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`;
}
/** Words that need no escape: letters and digits, joined by single spaces, dashes or underscores. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+)*$/;
/** What GitHub links although it is plain: `GH-12` and anything that may be a commit. */
const LINKED = /\bGH-\d|(?:^|[^A-Za-z0-9])[0-9a-f]{7,}(?:$|[^A-Za-z0-9])/i;
/** A name in a sentence: as plain words where that is safe, else as code. */
function label(name, limit = 60) {
    const line = shorten(cleanLogText(name).replace(/\s/g, " "), limit);
    const plain = PLAIN_NAME.test(line) && !LINKED.test(line);
    return plain ? line.replaceAll("_", "\\_") : inlineCode(line, limit);
}
/**
 * A sentence of ours as prose; what it puts between single backticks becomes code. Every mark is escaped, and where
 * GitHub would still link or ping (it does so after unescaping) a word joiner keeps the parts of `@name`, `#1` or a
 * web address from being one word.
 */
function escapeText(text, limit = 500) {
    const line = shorten((0,log_text/* cleanLogText */.n)(text).replace(/\s+/g, " ").trim(), limit);
    if (line.includes("``"))
        return escapeProse(line);
    return line
        .split(/(`[^\s`](?:[^`]*[^\s`])?`)/)
        .map((part, index) => (index % 2 === 1 ? inlineCode(part.slice(1, -1), limit) : escapeProse(part)))
        .join("");
}
const JOINER = "\u2060";
const MARKS = /[\\`*_{}[\]<>()#+!|~^$&@"':/=-]/g;
function escapeProse(text) {
    return text
        .replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (word) => word.replace(/.{6}(?=.)/g, (six) => `${six}${JOINER}`))
        .replace(/\bw(?=ww\.)|\bg(?=h-\d)|\/(?=\/)/gi, (first) => `${first}${JOINER}`)
        .replace(/\.(?=\w)/g, (dot, index, whole) => /\d/.test(whole[index - 1] ?? "") && /\d/.test(whole[index + 1] ?? "") ? dot : `${dot}${JOINER}`)
        .replace(MARKS, (mark, index, whole) => escapeMark(mark, index, whole))
        .replace(/^(\d+)([.)])/, "$1\\$2");
}
function escapeMark(mark, index, whole) {
    if (/[@#$]/.test(mark))
        return `\\${mark}${JOINER}`;
    const clock = /\d/.test(whole[index - 1] ?? "") && /\d/.test(whole[index + 1] ?? "");
    if (mark === ":" && !clock && /[\w/]/.test(whole[index + 1] ?? ""))
        return `\\:${JOINER}`;
    const harmless = /["'=():/]/.test(mark) || (mark === "-" && index > 0) || (mark === "+" && index > 0);
    return harmless ? mark : `\\${mark}`;
}
/** A table of cells that are Markdown already. A bar inside a cell is shown as a look-alike: no escape works in code. */
function table(head, rows, align = []) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/\s+/g, " ").replaceAll("|", "\u2502")).join(" | ")} |`;
    const rule = head.map((_, index) => (align[index] === "right" ? "--:" : ":--"));
    return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
/** A folded part. `title` is ours and plain text. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A GitHub alert. `body` is Markdown of one paragraph. */
function markdown_alert(kind, body) {
    return `> [!${kind}]\n> ${body.replaceAll("\n", "\n> ")}`;
}
/** Addresses that are linked: plain ones only, without anything that Markdown or a reader could mistake. */
const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/-]*)?$/;
/** A link of ours; only `text` where the address is not a plain one. `text` is Markdown. */
function markdown_link(text, address) {
    return address !== undefined && ADDRESS.test(address) ? `[${text}](${address})` : text;
}
/** At most `limit` characters, the last one `…` where something was cut; never half a character. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = Array.from(text);
    return characters.length <= limit ? text : `${characters.slice(0, Math.max(0, limit - 1)).join("")}…`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit-report.js

const ROWS = 200;
const WORDS = { error: "error", warning: "warning", note: "note" };
/** A table of what was found, the worst first; one sentence when there is nothing. */
function renderAuditSummary(findings) {
    if (findings.length === 0)
        return "### Audit\n\nNothing was found.\n";
    const rows = findings
        .slice(0, ROWS)
        .map((one) => [WORDS[one.severity], inlineCode(one.id), place(one), escapeText(one.harm)]);
    const more = findings.length > ROWS ? `\n\n${findings.length - ROWS} more are not shown.` : "";
    return `### Audit\n\n${table(["severity", "id", "place", "what will go wrong"], rows)}${more}\n`;
}
const place = (one) => inlineCode(`${one.file}:${one.line}`);
/** `1 error, 2 warnings, 3 notes`. */
function counts(findings) {
    const named = ["error", "warning", "note"].flatMap((severity) => {
        const number = findings.filter((one) => one.severity === severity).length;
        return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
    });
    return named.join(", ") || "nothing found";
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/child-environment.js
var child_environment = __webpack_require__(6648);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/defined.js
// An object whose members may be undefined -> the same without those, as exactOptionalPropertyTypes wants it.
function defined(fields) {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries); // what was left out was undefined
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/arguments.js
var core_arguments = __webpack_require__(5278);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/target.js
// The input target -> a file or module and what in it, in a form that cannot be taken for an option or lead outside.

const FILE = /^[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py$/;
const MODULE = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const SYMBOL = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*){0,2}$/;
const TARGET_FORMS = "FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME";
/** @throws InputError for a target that is empty, absolute, outside the checkout, or not of a known form */
function parseTarget(text) {
    const trimmed = text.trim();
    if (trimmed === "")
        throw (0,errors/* refuse */.TR)("target", text, `${TARGET_FORMS}. Set it to the Modal function to train with`);
    const module = /^-m\s+/.test(trimmed);
    const reference = module ? trimmed.replace(/^-m\s+/, "") : trimmed;
    const [place = "", symbol, ...rest] = reference.split("::");
    if (rest.length > 0 || (symbol !== undefined && !SYMBOL.test(symbol)))
        throw (0,errors/* refuse */.TR)("target", text, TARGET_FORMS);
    if (module ? !MODULE.test(place) : !FILE.test(place))
        throw (0,errors/* refuse */.TR)("target", text, TARGET_FORMS);
    if (!module && (place.startsWith("/") || place.split("/").includes(".."))) {
        throw (0,errors/* refuse */.TR)("target", text, "a path inside the checkout, relative to working-directory, without `..`");
    }
    return { module, place, text: reference, ...(symbol === undefined ? {} : { symbol }) };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/inputs.js
// Raw input strings -> typed inputs, or an InputError that names the input, its value and what is accepted.





const LAUNCH_INPUTS = [
    "plans",
    "target",
    "args",
    "name",
    "pull-request",
    "resume",
    "resume-argument",
    "continue-from",
    "modal-environment",
    "working-directory",
    "modal-command",
    "modal-version",
    "python-requirements",
    "launch-timeout",
    "entrypoint-wait",
    "stay",
    "on-cancel",
    "modal-token-id",
    "modal-token-secret",
    "github-token",
];
const POLL_INPUTS = (/* unused pure expression or super */ null && ([
    "run-key",
    "linger",
    "horizon",
    "poll-workflow",
    "relaunch",
    "modal-token-id",
    "modal-token-secret",
    "github-token",
]));
/** `auto`: a cancelled job stops the app until the call is stored, and keeps the run from then on. */
const ON_CANCEL = ["auto", "stop", "keep"];
const VERSION = /^\d+(\.\d+){1,3}([ab]|rc|\.post|\.dev)?\d*$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** @throws InputError for the first value that is not accepted */
function parseLaunchInputs(raw) {
    const target = parseTarget(raw.target);
    return {
        target,
        args: (0,core_arguments/* parseArguments */.W)("args", raw.args),
        name: raw.name === ""
            ? defaultName(target)
            : matching("name", raw.name, NAME, "letters, digits, . _ - (at most 64)"),
        resume: oneOf("resume", raw.resume, ["inject", "require", "off"]),
        workingDirectory: insidePath("working-directory", raw["working-directory"] || "."),
        launchTimeout: minutes("launch-timeout", raw["launch-timeout"]),
        entrypointWait: minutes("entrypoint-wait", raw["entrypoint-wait"]),
        stay: raw.stay === "0" || raw.stay === "" ? 0 : minutes("stay", raw.stay),
        onCancel: oneOf("on-cancel", raw["on-cancel"] || "auto", ON_CANCEL),
        ...given("modalCommand", raw["modal-command"], command),
        ...given("modalVersion", raw["modal-version"], (text) => matching("modal-version", text, VERSION, "a version of the Modal client, such as 1.6.4")),
        ...given("pythonRequirements", raw["python-requirements"], (text) => insidePath("python-requirements", text)),
        ...given("pullRequest", raw["pull-request"], (text) => whole("pull-request", text)),
        ...given("resumeArgument", raw["resume-argument"], (text) => (0,core_arguments/* parseArguments */.W)("resume-argument", text)),
        ...given("continueFrom", raw["continue-from"], (text) => matching("continue-from", text, /^[a-z0-9]{6,32}$/, "the run key of an earlier run")),
        ...given("modalEnvironment", raw["modal-environment"], (text) => matching("modal-environment", text, NAME, "the name of a Modal environment")),
    };
}
function defaultName(target) {
    const file = target.place.split(/[/.]/).at(target.module ? -1 : -2) ?? "experiment";
    return (target.symbol === undefined ? file : `${file}-${target.symbol}`)
        .replace(/[^A-Za-z0-9._-]/g, "-")
        .slice(0, 64);
}
function command(text) {
    const words = (0,core_arguments/* parseArguments */.W)("modal-command", text);
    if (words.length === 0)
        throw (0,errors/* refuse */.TR)("modal-command", text, "the command that starts the Modal CLI, for example `modal` or `uv run modal`");
    return words;
}
/** An optional input: absent when the text is empty, since the runner hands a missing input over as "". */
function given(key, text, parse) {
    return text === "" ? {} : { [key]: parse(text) };
}
function oneOf(input, text, accepted) {
    const found = accepted.find((word) => word === text);
    if (found === undefined)
        throw (0,errors/* refuse */.TR)(input, text, accepted.join(", "));
    return found;
}
function matching(input, text, pattern, accepted) {
    if (!pattern.test(text))
        throw (0,errors/* refuse */.TR)(input, text, accepted);
    return text;
}
/** A positive whole number below a billion. */
function whole(input, text) {
    if (!/^[1-9]\d{0,8}$/.test(text))
        throw (0,errors/* refuse */.TR)(input, text, "a whole number of 1 or more");
    return Number(text);
}
function minutes(input, text) {
    const value = whole(input, text);
    if (value > 360)
        throw (0,errors/* refuse */.TR)(input, text, "minutes from 1 to 360");
    return value;
}
function insidePath(input, text) {
    const inside = !text.startsWith("/") && !text.split("/").includes("..") && !text.includes("\0");
    if (!inside)
        throw (0,errors/* refuse */.TR)(input, text, "a path inside the checkout, without `..`");
    return text;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/launch-outcome.js
// How a launch ended -> the action's outputs and the step summary.

function launchOutputs(outcome) {
    const outputs = {
        "run-key": outcome.record.intent.key,
        "record-id": String(outcome.record.id),
        "app-id": outcome.appId ?? "",
        "app-url": outcome.appUrl ?? "",
        "function-call-id": outcome.callId ?? "",
        state: outcome.state,
        reason: outcome.reason,
        "resume-argument": outcome.resumeArgument ?? "",
    };
    const result = {
        schema_version: 1,
        key: outcome.record.intent.key,
        generation: outcome.record.intent.generation,
        record_id: outcome.record.id,
        app_id: outcome.appId ?? null,
        app_url: outcome.appUrl ?? null,
        function_call_id: outcome.callId ?? null,
        state: outcome.state,
        reason: outcome.reason,
        resume_argument: outcome.resumeArgument ?? null,
        adopted: outcome.adopted,
    };
    return { ...outputs, result: JSON.stringify(result) };
}
function renderLaunchSummary(outcome) {
    const { intent } = outcome.record;
    const rows = [
        ["State", escapeText(outcome.reason)],
        ["Run key", inlineCode(intent.key)],
        ["Commit", inlineCode(intent.sha)],
        ["Target", inlineCode(intent.target)],
        ["Resume", outcome.resumeArgument === undefined ? "none" : inlineCode(outcome.resumeArgument)],
        ["App", outcome.appId === undefined ? "not known" : inlineCode(outcome.appId)],
        ["Call", outcome.callId === undefined ? "not known" : inlineCode(outcome.callId)],
    ];
    const title = outcome.adopted ? "is already running" : "is launched";
    const next = "The runner is free; the poll workflow reports the outcome.";
    return `### ${escapeText(intent.experiment)} ${title}\n\n${table(["", ""], rows)}\n\n${next}\n`;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./.cache/bundle/src/core/redact.js + 1 modules
var core_redact = __webpack_require__(2919);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/record-findings.js
// What the audit found in, the few lines of it that a record carries out, and how a record keeps them.



/** A record is read with a hundred others, so it carries the worst and points to the summary for the rest. */
const MOST = 8;
const LIMITS = { id: 20, file: 200, harm: 240, fix: 160 };
/** In UTF-16 units, of which a character has two at most. */
const Text = (limit) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(2 * limit));
/** What does not fit is left out: no remark is worth losing sight of a run. */
const FindingsSchema = dist/* fallback */.NpB(dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
    severity: dist/* picklist */.KIO(["error", "warning", "note"]),
    id: Text(LIMITS.id),
    file: Text(LIMITS.file),
    line: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
    harm: Text(LIMITS.harm),
    fix: Text(LIMITS.fix),
})), dist/* maxLength */.Ru6(MOST)), []);
/** @param findings the worst first */
function recordFindings(findings) {
    const redact = (0,core_redact/* createRedactor */.l)([]);
    return findings.slice(0, MOST).map(({ severity, id, file, line, harm, fix }) => ({
        severity,
        id: shorten(id, LIMITS.id),
        file: shorten(redact(file), LIMITS.file),
        line,
        harm: shorten(redact(harm), LIMITS.harm),
        // Half a mend is none.
        fix: fix.length <= LIMITS.fix ? redact(fix) : "",
    }));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/state.js
// The closed sets of words for where a run is: what is still open, and the verdicts that end it.

const OPEN_STATES = ["queued", "building", "running", "retrying", "unreachable"];
const VERDICTS = [
    "succeeded",
    "failed",
    "out-of-memory",
    "timed-out",
    "stopped",
    "build-failed",
    "never-started",
    "infrastructure",
    "expired",
    "lost",
];
/** Why a run was stopped or withdrawn, or what made a verdict special; at most 17 characters (see status-line). */
const CAUSES = [
    "person",
    "policy",
    "max-cost",
    "deadline",
    "pull-closed",
    "label-removed",
    "newer-push",
    "command",
    "cancelled",
    "duplicate",
    "withdrawn",
    "ghost-app",
    "launch-died",
    "launch-failed",
    "over-bound",
    "no-progress",
];
function isVerdict(state) {
    return VERDICTS.includes(state);
}
/**
 * What the commit status and the deployment status say for a state. A run that nobody stopped by choice but that
 * Modal or the launcher lost is an `error`; the user's own code or a person's choice is a `failure`.
 */
function commitState(state, cause) {
    switch (state) {
        case "queued":
        case "building":
        case "running":
        case "retrying":
        case "unreachable":
            return "pending";
        case "succeeded":
            return "success";
        case "failed":
        case "out-of-memory":
        case "timed-out":
        case "build-failed":
            return "failure";
        case "stopped":
            return cause === "duplicate" || cause === "withdrawn" || cause === "over-bound" ? "error" : "failure";
        case "never-started":
        case "infrastructure":
        case "expired":
        case "lost":
            return "error";
        default:
            return (0,errors/* assertNever */.xb)(state);
    }
}
/** A verdict that evidence may still replace: the others stand whatever is observed later. */
function isRevisable(state) {
    return state === "lost" || state === "expired";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/record.js
// The record of a run: the intent written once before anything starts, and the status line that is appended after it.




/** GitHub refuses longer deployment and commit status descriptions. */
const STATUS_LINE_LIMIT = 140;
const RECORD_TASK = "modal-experiment";
const RECORD_ENVIRONMENT = "experiments";
const record_Text = (limit) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(limit));
const Whole = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const IntentSchema = dist/* object */.Ikc({
    schema_version: dist/* literal */.euz(1),
    key: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9]{6,32}$/)),
    generation: dist/* pipe */.FsL(Whole, dist/* minValue */.Wwf(1)),
    experiment: record_Text(100),
    /** Of a sweep: the arm's name, and the seed where the sweep repeats its arms. */
    arm: dist/* nullable */.mee(record_Text(100)),
    seed: dist/* optional */.lqM(dist/* nullable */.mee(Whole), null),
    pull_request: dist/* nullable */.mee(Whole),
    sha: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{40}$/)),
    target: record_Text(500),
    argv: dist/* array */.YOg(record_Text(4000)),
    /** The argument that carries resume, as injected or as the user gave it; null where there is none. */
    resume_argument: dist/* nullable */.mee(record_Text(200)),
    /** The key of the run whose checkpoints this one is meant to continue. */
    continue_from: dist/* nullable */.mee(record_Text(40)),
    modal_environment: dist/* nullable */.mee(record_Text(64)),
    /** Seconds per attempt. Null: not known. */
    timeout: dist/* nullable */.mee(dist/* number */.aig()),
    retries: dist/* nullable */.mee(Whole),
    gpu: dist/* nullable */.mee(record_Text(60)),
    /** US dollars at worst. Null: not known. */
    price_bound: dist/* nullable */.mee(dist/* number */.aig()),
    deadline: dist/* nullable */.mee(record_Text(40)),
    /** US dollars after which the run is to be stopped. Null: no limit. */
    max_cost: dist/* nullable */.mee(dist/* number */.aig()),
    /** The label of the pull request that asked for the run; null where something else did. */
    label: dist/* nullable */.mee(record_Text(50)),
    /** `on-close`, `on-push`, `on-unlabel`, `no-progress`: each `stop` or `keep`. */
    policies: dist/* record */.g1P(dist/* string */.YjP(), record_Text(40)),
    asked_by: record_Text(100),
    workflow_run: dist/* nullable */.mee(Whole),
    /** What the audit found, the worst first. */
    findings: dist/* optional */.lqM(FindingsSchema),
});
/** The name given to `modal run --name`: an app can be found by it even if its launcher died before reading an id. */
function appName(intent) {
    return `${intent.key}-g${intent.generation}`;
}
/** GraphQL hands the payload back as text, and older records hold that text encoded twice; anything else is not ours. */
function parseIntent(payload) {
    let value = payload;
    for (let depth = 0; depth < 2 && typeof value === "string"; depth += 1) {
        try {
            value = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    const parsed = dist/* safeParse */.xLC(IntentSchema, value);
    return parsed.success ? parsed.output : undefined;
}
const APP = /^ap-[A-Za-z0-9]{22}$/;
const CALL = /^fc-[A-Za-z0-9]{10,40}$/;
/**
 * `STATE app=… call=… note=… try=… gone=… why=… again=1 art=…`, at most 140 characters; `note` is the comment's id,
 * `gone` the absent-since time in Unix seconds, `again` stands only where no app does, and `art` is the artifact's id.
 */
function formatStatusLine(line) {
    const parts = [line.state];
    if (line.app !== undefined)
        parts.push(`app=${line.app}`);
    if (line.call !== undefined)
        parts.push(`call=${line.call}`);
    if (line.comment !== undefined)
        parts.push(`note=${line.comment}`);
    if (line.attempt !== undefined)
        parts.push(`try=${line.attempt}`);
    if (line.absentSince !== undefined)
        parts.push(`gone=${Math.floor(Date.parse(line.absentSince) / 1000)}`);
    if (line.cause !== undefined)
        parts.push(`why=${line.cause}`);
    if (line.relaunched === true)
        parts.push("again=1");
    // The least of it: a run without it is only not compared with.
    const kept = line.artifact === undefined ? "" : ` art=${line.artifact}`;
    const text = parts.join(" ");
    return text.length + kept.length > STATUS_LINE_LIMIT ? text : `${text}${kept}`;
}
/** Reads what formatStatusLine wrote; a word that is not in the grammar is dropped, an unknown state gives undefined. */
function parseStatusLine(text) {
    const [state, ...pairs] = text.trim().split(/\s+/);
    const known = [...OPEN_STATES, ...VERDICTS].find((name) => name === state);
    if (known === undefined)
        return undefined;
    const field = (name) => pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
    return {
        state: known,
        ...defined({
            app: record_matching(field("app"), APP),
            call: record_matching(field("call"), CALL),
            comment: record_whole(field("note")),
            attempt: record_whole(field("try")),
            absentSince: fromSeconds(record_whole(field("gone"))),
            cause: CAUSES.find((cause) => cause === field("why")),
            relaunched: field("again") === "1" ? true : undefined,
            artifact: record_whole(field("art")),
        }),
    };
}
function record_matching(text, pattern) {
    return text !== undefined && pattern.test(text) ? text : undefined;
}
function record_whole(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function fromSeconds(seconds) {
    if (seconds === undefined || seconds > 32_503_680_000)
        return undefined;
    return new Date(seconds * 1000).toISOString();
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/run-plan.js
// The text of `plans`, which the gate hands to the launch -> its entries, one a run; and back.




/** GitHub refuses a matrix of more jobs, https://docs.github.com/actions/reference/limits. */
const MOST_PLANS = 256;
/** GitHub cuts off the outputs of a job at this size, counted in UTF-16 units of two bytes. */
const PLANS_LIMIT = 500_000;
const Minutes = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(360));
const Word = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4000));
const Words = dist/* pipe */.FsL(dist/* array */.YOg(Word), dist/* maxLength */.Ru6(500));
const LaunchSchema = dist/* object */.Ikc({
    /** Relative to the checkout. */
    working_directory: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(500)),
    /** Arguments for the target with placeholders filled in, without the one that resume adds. */
    args: Words,
    resume: dist/* picklist */.KIO(["inject", "require", "off"]),
    /** How this target spells resume, where the configuration says so. */
    resume_argument: dist/* nullable */.mee(Words),
    /** True: the intent's argv is the command line to run. False: only `modal run TARGET --help` can tell what it takes. */
    resume_decided: dist/* boolean */.zMY(),
    /** The source proves that the entrypoint makes exactly one blocking call, so the launcher may let go while it waits. */
    one_blocking_call: dist/* boolean */.zMY(),
    launch_timeout: dist/* pipe */.FsL(Minutes, dist/* minValue */.Wwf(1)),
    entrypoint_wait: dist/* pipe */.FsL(Minutes, dist/* minValue */.Wwf(1)),
    /** Minutes for which the job follows a run that it has let go. */
    stay: Minutes,
    on_cancel: dist/* picklist */.KIO(ON_CANCEL),
    /** Null: the launch's own input decides. */
    modal_command: dist/* nullable */.mee(Words),
    modal_version: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(40))),
    python_requirements: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(500))),
});
const PlanSchema = dist/* object */.Ikc({
    schema_version: dist/* literal */.euz(1),
    /** The deployment that records the run. */
    record_id: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1)),
    intent: IntentSchema,
    launch: LaunchSchema,
});
/** One line of JSON. @throws InputError for more entries, or a longer text, than a workflow can hand on */
function formatPlans(plans) {
    const text = JSON.stringify(plans);
    if (plans.length <= MOST_PLANS && text.length <= PLANS_LIMIT)
        return text;
    throw new InputError("plans", `${plans.length} runs in ${text.length} characters are more than one workflow run can start: at most ${MOST_PLANS} runs and ${PLANS_LIMIT} characters. Ask for fewer arms at once.`);
}
/**
 * Reads the whole list, or the one entry that a matrix job gets.
 * @throws InputError naming the entry and field that are wrong, and secret masking where the text is lost
 */
function parsePlans(text) {
    if (text.trim() === "")
        throw lost("is empty");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw lost("is not JSON");
    }
    const entries = Array.isArray(value) ? value : [value];
    if (entries.length === 0 || entries.length > MOST_PLANS) {
        throw new errors/* InputError */.dz("plans", `The input plans has ${entries.length} entries. Accepted: 1 to ${MOST_PLANS}. Skip the launch job when the gate's decision is not "launch".`);
    }
    return entries.map(parseEntry);
}
function parseEntry(entry, index) {
    const parsed = dist/* safeParse */.xLC(PlanSchema, entry);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "the entry";
    throw new errors/* InputError */.dz("plans", `The input plans is not what the gate wrote: in entry ${index + 1}, ${path} is ${issue.received.slice(0, 100)}, expected ${String(issue.expected ?? "another value").slice(0, 100)}. ${HOW}`);
}
const HOW = "Give it the gate job's output `plans`, or one entry of it as `toJSON(matrix.plan)`, from the same release of both actions";
function lost(what) {
    return new errors/* InputError */.dz("plans", `The input plans ${what}. The usual cause: GitHub drops a job output in which it finds a secret, for example a secret whose value is a short or common word. Look for "Skip output" in the gate job's log and change or remove that secret. Otherwise: ${HOW}.`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/launch-request.js
// The root action's raw inputs -> what to launch: one run that the gate planned, or one that the inputs describe.





/** What only a run without a plan is described by. */
const OF_THE_PLAN = [
    "target",
    "args",
    "name",
    "pull-request",
    "resume-argument",
    "continue-from",
    "modal-environment",
];
/** @throws InputError for the first value that is not accepted */
function parseLaunchRequest(raw) {
    // Neither of the two is the sign of a plan that was lost on its way.
    if (raw.plans.trim() === "" && raw.target.trim() !== "")
        return { inputs: parseLaunchInputs(raw) };
    const [plan, ...others] = parsePlans(raw.plans);
    if (plan === undefined || others.length > 0) {
        throw new errors/* InputError */.dz("plans", `The input plans has ${others.length + 1} entries, and one job launches one run. Use a matrix: \`strategy: matrix: plan: \${{ fromJSON(needs.gate.outputs.plans) }}\` and \`plans: \${{ toJSON(matrix.plan) }}\`.`);
    }
    const given = OF_THE_PLAN.find((name) => raw[name] !== "");
    if (given !== undefined)
        throw (0,errors/* refuse */.TR)(given, raw[given], "nothing beside plans, which already says what to run");
    requireOwnName(plan);
    return { plan, inputs: inputsOfPlan(plan, raw) };
}
/** The gate wrote the command line; that it starts the app under the record's name is what everything else relies on. */
function requireOwnName({ intent }) {
    const start = ["run", "--detach", "--name", appName(intent)];
    if (start.every((word, index) => intent.argv[index] === word))
        return;
    throw new errors/* InputError */.dz("plans", `The input plans is not what the gate wrote: its command line does not begin with ${JSON.stringify(start.join(" "))}. Use the same release of gate and launch.`);
}
function inputsOfPlan({ intent, launch }, raw) {
    const settings = parseLaunchInputs({ ...raw, target: intent.target, plans: "" });
    return {
        ...settings,
        target: parseTarget(intent.target),
        args: launch.args,
        name: intent.experiment,
        resume: launch.resume,
        workingDirectory: launch.working_directory,
        launchTimeout: launch.launch_timeout,
        entrypointWait: launch.entrypoint_wait,
        stay: launch.stay,
        onCancel: launch.on_cancel,
        oneBlockingCall: launch.one_blocking_call,
        ...defined({
            pullRequest: intent.pull_request ?? undefined,
            resumeArgument: launch.resume_argument ?? undefined,
            continueFrom: intent.continue_from ?? undefined,
            modalEnvironment: intent.modal_environment ?? undefined,
            arm: intent.arm ?? undefined,
            seed: intent.seed ?? undefined,
            // What the workflow file says of its own runner wins over the configuration.
            modalCommand: settings.modalCommand ?? launch.modal_command ?? undefined,
            modalVersion: settings.modalVersion ?? launch.modal_version ?? undefined,
            pythonRequirements: settings.pythonRequirements ?? launch.python_requirements ?? undefined,
        }),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/launch-problem.js
// Launches that fail without the client saying why -> their cause and advice; any failure -> the error that ends the job.

const NO_CALL = {
    category: "no-call",
    cause: "the local entrypoint returned without calling a Modal function",
    advice: "Call the training function with .spawn(), or name the function itself as the target: FILE.py::FUNCTION.",
    retryHelps: false,
};
const BLOCKING = {
    category: "entrypoint-blocks",
    cause: "it blocks on a call, which is not protected by --detach: with its client gone Modal retries it no more",
    advice: "Name the function itself as the target (FILE.py::FUNCTION), or let the entrypoint start it with .spawn() and return; entrypoint-wait allows longer entrypoints.",
    retryHelps: false,
};
const CANCELLED = {
    category: "cancelled",
    cause: "the job was cancelled",
    advice: "Run the job again to start anew.",
    retryHelps: true,
};
const ENDED = {
    category: "ended",
    cause: "its plan is for one start only",
    advice: 'Use "Re-run all jobs", which asks the gate for the next start; it continues from the last checkpoint.',
    retryHelps: false,
};
const UNREADABLE = {
    category: "record-unreadable",
    cause: "this job may not read the run's record, which may have ended since the first attempt",
    advice: 'Use "Re-run all jobs", or give the launch job `permissions: deployments: read`.',
    retryHelps: false,
};
/** The app could not be stopped in the moment that the runner gives. */
function stillRunning(appId) {
    return {
        category: "not-stopped",
        cause: "but Modal could not be asked to stop the app, which may go on",
        advice: `Stop it with \`modal app stop --yes ${appId ?? "APP"}\`${appId === undefined ? " (its id is on Modal's dashboard, under the run key)" : ""}, or let the stop action do so; the next poll reports what became of it.`,
        retryHelps: false,
    };
}
/** Without an app nothing was built; with one, what failed before any call is the image, an import or an object. */
function stateOf(failure, appId) {
    return failure.category === "build-failed" || (failure.category === "import-failed" && appId !== undefined)
        ? "build-failed"
        : "never-started";
}
function launchError(failure, what) {
    return new errors/* ExternalError */.yA({
        system: "modal-cli",
        operation: "modal run --detach",
        message: `${what}: ${failure.cause}.`,
        advice: failure.advice,
        status: failure.category,
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/cli-output.js
// Lines of `modal run --detach` -> what is known about the launch; never a verdict.
const NO_PROGRESS = {
    published: false,
    called: false,
    stored: false,
    entrypoint: false,
};
const APP_CREATED = /Created new app with id (ap-[A-Za-z0-9]{22})\b/;
const INITIALIZED = /(https:\/\/\S+\/(ap-[A-Za-z0-9]{22}))\b/;
const REQUEST = /^\[modal-client\] \S+ Sending request to \/modal\.client\.ModalClient\/(\w+)/;
const ENTRYPOINT_NOTE = /^Note that running a local entrypoint in detached mode only keeps the last triggered/;
/** True for lines that the client writes only because we asked for its debug log: not shown in the job's log. */
function isDebugLine(line) {
    return line.startsWith("[modal-client] ");
}
/** @param line one whole line of the client's stdout or stderr, without its end */
function readLaunchLine(progress, line) {
    const request = REQUEST.exec(line)?.[1];
    if (request !== undefined)
        return readRequest(progress, request);
    const created = APP_CREATED.exec(line)?.[1];
    if (created !== undefined)
        return progress.appId === undefined ? { ...progress, appId: created } : progress;
    if (ENTRYPOINT_NOTE.test(line))
        return { ...progress, entrypoint: true };
    const link = INITIALIZED.exec(line);
    if (link?.[1] === undefined || link[2] === undefined || progress.appUrl !== undefined)
        return progress;
    if (progress.appId !== undefined && progress.appId !== link[2])
        return progress;
    return { ...progress, appId: link[2], appUrl: link[1] };
}
function readRequest(progress, method) {
    switch (method) {
        case "AppPublish":
            return { ...progress, published: true };
        case "FunctionMap":
            return { ...progress, called: true };
        case "FunctionGetOutputs":
            return progress.called ? { ...progress, stored: true } : progress;
        default:
            return progress;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launch-client.js
// One `modal run --detach`: started, watched until the call is stored, let go; says how that ended, decides nothing else.

/** How long the client may take to say goodbye before it is killed: it needs 0.2 s (measured with 1.6.4). */
const GRACE = 5_000;
/** Starts the client and waits for proof that the call is stored, never for a number of seconds. */
async function watchClient(ports, watch, onProgress) {
    let progress = NO_PROGRESS;
    let announceStored = () => { };
    const stored = new Promise((resolve) => {
        announceStored = resolve;
    });
    const process = ports.cli.start(watch.argv, (line) => {
        if (!isDebugLine(line))
            ports.log.untrusted(line);
        const before = progress;
        progress = readLaunchLine(progress, line);
        if (progress !== before)
            onProgress(progress);
        // An entrypoint's code runs in this client: letting go while it runs would end it, unless nothing is left to run.
        if (progress.stored && (!progress.entrypoint || watch.oneBlockingCall))
            announceStored();
    });
    const end = await firstOf(ports.clock, watch, { stored, process, progress: () => progress });
    return { end, progress: () => progress, process };
}
async function firstOf(clock, watch, waiting) {
    const settled = new AbortController();
    const timeout = async () => {
        await clock.wait(watch.launchTimeout, settled.signal);
        const { entrypoint, published } = waiting.progress();
        // The launch is over once an entrypoint runs; from there its own limit counts.
        if (entrypoint && published)
            await clock.wait(watch.entrypointWait, settled.signal);
        return { kind: "timed-out" };
    };
    const cancelled = new Promise((resolve) => {
        const take = () => {
            if (watch.onCancel !== "keep")
                resolve({ kind: "cancelled" });
        };
        if (watch.cancelled.aborted)
            take();
        watch.cancelled.addEventListener("abort", take, { once: true });
    });
    try {
        return await Promise.race([
            waiting.stored.then(() => ({ kind: "stored" })),
            waiting.process.exited.then((exit) => ({ kind: "exited", exit })),
            timeout(),
            cancelled,
        ]);
    }
    finally {
        settled.abort();
    }
}
/** SIGINT tells Modal that the client leaves on purpose and keeps a detached app; SIGKILL only if it does not leave. */
async function letGo(process, clock, grace = GRACE) {
    const gone = new AbortController();
    const exited = process.exited.then(() => gone.abort());
    process.signal("SIGINT");
    await clock.wait(grace, gone.signal);
    if (!gone.signal.aborted)
        process.signal("SIGKILL");
    await exited;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launched.js
// A client that was started for a record -> what became of its call, written to the record; the steps that every end of a launch shares.


/** Asks Modal, not the client, what became of the calls. */
async function callsOf({ ports, prepared, watched }) {
    const { appId } = watched.progress();
    return appId === undefined ? [] : ports.cli.calls(appId, prepared.inputs.target.symbol);
}
/** The call is known to Modal after its client has gone: written down, and left to the poll. */
async function settle(launched, call) {
    const open = call.status === "pending" || call.status === "running";
    const state = call.status === "pending" ? "queued" : "running";
    // An ended call gets its verdict from the poller, which reads the output; the status of a list is not evidence.
    const record = await append(launched, { state, call: call.id });
    const reason = open
        ? `Modal holds the call ${call.id}; it is ${call.status} after the client let go.`
        : `The call ${call.id} has already ended (${call.status}); the next poll reports its outcome.`;
    return { ...outcome(launched, record, reason), state, callId: call.id };
}
function outcome(launched, record, reason) {
    const { appId, appUrl } = launched.watched.progress();
    const { argument } = launched.prepared.plan.resume;
    return {
        record,
        state: record.line.state,
        reason,
        adopted: false,
        ...defined({ appId, appUrl, resumeArgument: argument }),
    };
}
async function append(launched, line) {
    const { record, ports, watched, noted } = launched;
    await noted;
    const { appId, appUrl } = watched.progress();
    return ports.records.append(record, { ...line, ...defined({ app: appId }) }, appUrl);
}
/** Ends the record, and the job with the failure's cause and advice. */
async function giveUp(launched, state, failure, cause = "launch-failed") {
    await append(launched, { state, cause });
    throw launchError(failure, "The run was not started");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launch-cancel.js




/** Milliseconds for the client's goodbye: the runner kills this process 10 s after its first signal, 7.5 s after it the second comes. */
const launch_cancel_GRACE = 2_000;
/** Resolves when the job is cancelled and `choice` is one of those that give up then; never otherwise. */
function cancelled(ports, giveUpOn, choice) {
    return new Promise((resolve) => {
        if (!giveUpOn.includes(choice))
            return;
        if (ports.cancelled.aborted)
            resolve("cancelled");
        ports.cancelled.addEventListener("abort", () => resolve("cancelled"), { once: true });
    });
}
const BEFORE_THE_CALL = ["auto", "stop"];
const AFTER_THE_CALL = ["stop"];
/**
 * Nothing was recorded yet, so there is nothing to keep or to stop.
 * @throws ExternalError as soon as the job is cancelled, unless `keep` asks to go on for as long as the runner allows
 */
async function unlessCancelled(ports, choice, work) {
    const result = await Promise.race([work, cancelled(ports, BEFORE_THE_CALL, choice)]);
    if (result === "cancelled")
        throw launchError(CANCELLED, "Nothing was started");
    return result;
}
/** A record was written and nothing was started: the record ends. @throws ExternalError if the job was cancelled */
async function refuseCancelled(record, ports, choice) {
    if (!ports.cancelled.aborted || !BEFORE_THE_CALL.includes(choice))
        return;
    await ports.records.append(record, { state: "stopped", cause: "cancelled" });
    throw launchError(CANCELLED, "Nothing was started");
}
/** The call is stored: only an explicit `stop` ends it now. */
function untilStopped({ ports, prepared }, work) {
    return Promise.race([work, cancelled(ports, AFTER_THE_CALL, prepared.inputs.onCancel)]);
}
function isStopped({ ports, prepared }) {
    return ports.cancelled.aborted && AFTER_THE_CALL.includes(prepared.inputs.onCancel);
}
function stopStored(launched) {
    return endRun(launched, "the job was cancelled after the call was stored, and on-cancel is `stop`");
}
/** Before the proof that a call is stored. An entrypoint may have made calls already, which count as stored. */
async function afterCancel(launched) {
    const { ports, prepared, watched } = launched;
    const { entrypoint, called } = watched.progress();
    if (prepared.inputs.onCancel === "auto" && entrypoint && called) {
        await letGo(watched.process, ports.clock, launch_cancel_GRACE);
        const call = (await callsOf(launched)).find(({ status }) => status === "pending" || status === "running");
        if (call !== undefined)
            return settle(launched, call);
    }
    return endRun(launched, "the job was cancelled before the call was stored");
}
/** The client's goodbye, the stop of the app and the first word on the record side by side: the runner gives 7.5 s. */
async function endRun(launched, why) {
    const { ports, watched } = launched;
    const gone = letGo(watched.process, ports.clock, launch_cancel_GRACE);
    const { appId, published } = watched.progress();
    const state = published ? "running" : "building";
    const noted = append(launched, { state, cause: "cancelled" }).catch(() => undefined);
    const stopped = (appId === undefined ? gone.then(() => stopByName(launched)) : ports.cli.stop(appId)).catch((error) => error);
    const failed = (await Promise.all([stopped, gone, noted]))[0];
    if (failed !== undefined)
        throw launchError(stillRunning(watched.progress().appId), why);
    await append(launched, { state: "stopped", cause: "cancelled" });
    throw launchError({ ...CANCELLED, cause: why }, "The run was stopped");
}
/** The client went before it told its app's id. */
async function stopByName({ ports, record, watched }) {
    const known = watched.progress().appId;
    const apps = known === undefined ? await ports.cli.findApps(appName(record.intent)) : [];
    const live = known === undefined ? apps.filter((app) => !app.stopped).map((app) => app.id) : [known];
    await Promise.all(live.map((id) => ports.cli.stop(id)));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launch-look.js



/** Records older than this are not looked at; the bound of a run must lie within it. */
const HORIZON_DAYS = 21;
/** Looks before launching, in the records and on Modal; a list that failed is an error, never "absent". */
function look(wanted, context, ports) {
    const where = { context, ports };
    return wanted.plan === undefined
        ? lookByKey(wanted.prepared, where)
        : lookByPlan(wanted.plan, wanted.prepared, where);
}
/** The gate's record fixes the generation: what lives is adopted, what has ended is not started again under it. */
async function lookByPlan(plan, prepared, where) {
    const { context, ports } = where;
    const record = recordOf(plan, ports);
    const [state, apps] = await Promise.all([
        ports.findState(plan.record_id),
        findOwn(record, prepared, where),
    ]);
    if (apps.live !== undefined)
        return { kind: "adopt", record, app: apps.live };
    if (apps.ended)
        throw launchError(ENDED, `The app of this run has ended already`);
    if (state !== undefined && isVerdict(state))
        throw launchError(ENDED, `The run has ended already as "${state}"`);
    // A run that starts under an ended record would be seen by nobody.
    if (state === undefined && context.runAttempt > 1)
        throw launchError(UNREADABLE, "The run was not started again");
    return { kind: "start", generation: plan.intent.generation, record };
}
function recordOf({ record_id: id, intent }, { clock }) {
    const now = clock.now().toISOString();
    return { id, createdAt: now, changedAt: now, intent, line: { state: "queued" } };
}
async function lookByKey(prepared, where) {
    const { ports } = where;
    const records = await ports.records.list(HORIZON_DAYS);
    const newest = records.find(({ intent }) => intent.key === prepared.run.key);
    if (newest === undefined)
        return { kind: "start", generation: 1 };
    const { generation } = newest.intent;
    if (isVerdict(newest.line.state))
        return { kind: "start", generation: generation + 1 };
    const apps = await findOwn(newest, prepared, where);
    if (apps.live !== undefined)
        return { kind: "adopt", record: newest, app: apps.live };
    // An open record whose app has ended waits only for the next poll to give its verdict.
    const ended = apps.ended || newest.line.app !== undefined;
    if (ended && !apps.cleared)
        return { kind: "start", generation: generation + 1 };
    return { kind: "start", generation, record: newest };
}
/** The apps of the record's name. What a dead launch of this very job left behind uncalled is stopped, not adopted. */
async function findOwn(record, prepared, where) {
    const { context, ports } = where;
    const apps = await ports.cli.findApps(appName(record.intent));
    // The earliest of twins survives, here as in the poller.
    const live = apps.filter((app) => !app.stopped).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    const [first] = live;
    if (first === undefined)
        return { ended: apps.length > 0, cleared: false };
    // A job runs again only after it has ended, so its earlier attempt makes no call any more.
    const launcherDied = record.intent.workflow_run === context.runId && context.runAttempt > 1;
    if (!launcherDied)
        return { live: first, ended: false, cleared: false };
    for (const app of live) {
        if (await wasCalled(app, prepared, ports))
            return { live: app, ended: false, cleared: false };
    }
    ports.log.info(`An earlier attempt left ${live.map(({ id }) => id).join(", ")} behind, never called: stopped.`);
    await Promise.all(live.map(({ id }) => ports.cli.stop(id)));
    return { ended: false, cleared: true };
}
/** What cannot be known counts as called: two runs at once are worse than one that must be asked for again. */
function wasCalled(app, prepared, ports) {
    return ports.cli.calls(app.id, prepared.inputs.target.symbol).then((calls) => calls.length > 0, () => true);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/audit.js
// A repository's files and a target in, findings and what is known of the target out; nothing is run.
/** Audits `request.target`. Never throws for what the source contains; loads the parser on the first call. */
async function audit(files, request) {
    const { runAudit } = await Promise.all(/* import() */[__webpack_require__.e(283), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 8570));
    return runAudit(files, request);
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/facts.js
var facts = __webpack_require__(1111);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit-target.js
// A target as inputs describe it and the repository's files in; what launch and gate need to know of it out.




const UNAUDITED = {
    signature: undefined,
    timeout: null,
    retries: null,
    gpu: null,
    oneBlockingCall: false,
    facts: facts/* UNKNOWN_TARGET */.F,
    findings: [],
};
/** @param files of the repository, from its root */
async function auditTarget(files, question) {
    const { target, resumeArgument, args, resume } = question;
    const root = external_node_path_.posix.join(question.workingDirectory.replace(/\/+$/, ""), ".");
    const { facts, findings } = await audit(root === "." ? files : below(files, root), {
        target: target.text,
        module: target.module,
        args,
        resume,
        configuration: { ...question.configuration, ...defined({ resumeArgument: resumeArgument?.join(" ") }) },
    }).then((result) => ({ facts: result.target, findings: result.findings }));
    return {
        signature: signatureOf(facts.parameters),
        timeout: facts.timeout === "unknown" ? null : facts.timeout,
        retries: retriesOf(facts),
        gpu: gpuOf(facts),
        oneBlockingCall: facts.blocking.kind === "exactly-one" && !facts.blocking.trailing,
        facts,
        findings: findings.map((one) => ({ ...one, file: external_node_path_.posix.join(root, one.file) })),
    };
}
const below = (files, root) => ({
    read: (file) => files.read(`${root}/${file}`),
    ...(files.list !== undefined && {
        list: async (folder) => files.list?.(folder === "" ? root : `${root}/${folder}`),
    }),
});
/** One that the audit does not know whole, or that the client would refuse, is the client's to describe. */
function signatureOf(parameters) {
    if (parameters.kind === "raw")
        return { kind: "raw" };
    if (parameters.kind !== "typed")
        return undefined;
    const { parameters: all } = parameters;
    if (all.some(({ type }) => type.kind === "unknown" || type.kind === "refused"))
        return undefined;
    const options = all.map(({ option, type }) => {
        const flag = type.kind === "boolean";
        return { names: flag ? [option, option.replace("--", "--no-")] : [option], flag };
    });
    return { kind: "typed", options };
}
function retriesOf({ retries }) {
    if (retries === "unknown" || retries.count === "unknown")
        return null;
    return Number.isSafeInteger(retries.count) && retries.count >= 0 ? retries.count : null;
}
/** `H100:8`, alternatives after commas; null for none as well, since nothing has to be priced. */
function gpuOf({ gpu }) {
    if (gpu === "unknown" || gpu.length === 0)
        return null;
    const names = gpu.map(({ type, count }) => (count === 1 ? type : `${type}:${count}`));
    return names.join(", ").slice(0, 60);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/resume.js
// What a target takes + the wish to resume -> the arguments with resume in them, and what to warn about.

/**
 * Raw targets get `resume=true` unless an argument starts with `resume=`; typed ones get `--resume` when the signature
 * has that flag and neither `--resume` nor `--no-resume` is given; `spelled` replaces both forms.
 * @throws InputError in mode `require` when there is no way to resume, or the user's arguments switch it off
 */
function planResume(wish) {
    const own = wish.args.find(isResume);
    if (own !== undefined) {
        if (wish.mode === "require" && isOff(own)) {
            throw new errors/* InputError */.dz("resume", `The input resume is "require", but args switches resume off with ${JSON.stringify(own)}. Remove one of the two.`);
        }
        return { args: wish.args, argument: isOff(own) ? undefined : own, by: "user", warnings: [] };
    }
    if (wish.mode === "off")
        return { args: wish.args, argument: undefined, by: "none", warnings: [] };
    const words = wish.spelled ?? spelling(wish.signature);
    if (words === undefined)
        return withoutResume(wish);
    return { args: [...wish.args, ...words], argument: words.join(" "), by: "injected", warnings: [] };
}
function isResume(word) {
    return word.startsWith("resume=") || /^--(no-)?resume(=|$)/.test(word);
}
function isOff(word) {
    return word === "--no-resume" || /^(--)?resume=(false|0|no|off)$/i.test(word);
}
function spelling(signature) {
    if (signature.kind === "raw")
        return ["resume=true"];
    const option = signature.options.find(({ names }) => names.includes("--resume"));
    return option?.flag === true ? ["--resume"] : undefined;
}
function withoutResume(wish) {
    const takes = wish.signature.kind === "typed" ? wish.signature.options.map(({ names }) => names[0]).join(", ") : "";
    const found = takes === "" ? "it takes no options" : `it takes ${takes}`;
    const remedy = "Give the function a parameter `resume: bool = False`, or say how it is spelled with the input resume-argument (for example `--resume true`)";
    if (wish.mode === "require") {
        throw new errors/* InputError */.dz("resume", `The input resume is "require", but the target has no way to resume: ${found}. ${remedy}.`);
    }
    const warning = `Resume was not injected: the target has no boolean option --resume (${found}). A retry or a preemption will start from zero unless the code resumes by itself. ${remedy}, or set resume to "off".`;
    return { args: wish.args, argument: undefined, by: "none", warnings: [warning] };
}
/** Reads the option table of click's help text (`  --resume / --no-resume`, `  --lr FLOAT`), client 1.6.4. */
function parseHelp(help) {
    const options = [];
    for (const line of help.split("\n")) {
        const names = /^ {2}((?:-\w, )?--[\w-]+(?:(?: \/ |, )--?[\w-]+)*)/.exec(line)?.[1]?.split(/ \/ |, /);
        if (names === undefined || names.includes("--help"))
            continue;
        options.push({ names, flag: names.some((name) => name.startsWith("--no-")) });
    }
    // The client's own `--profile` follows what the target takes, which may be a `--profile` too.
    const clients = options.findLastIndex(({ names }) => names.includes("--profile"));
    const own = options.filter((_, index) => index !== clients);
    return own.length === 0 ? { kind: "raw" } : { kind: "typed", options: own };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/plan.js
// Typed inputs, context and signature -> the run's identity and the exact command line; nothing is started here.


const PLACEHOLDER = /\{(key|experiment|arm|seed|pr|sha)\}/g;
/**
 * The run key: 12 hexadecimal digits over repository, experiment, commit, arguments and the request. A re-run of the
 * same workflow run asks for the same run, so the attempt number is not part of it.
 */
function identifyRun(inputs, context, hash) {
    const pullRequest = inputs.pullRequest ?? context.pullRequest;
    const parts = [
        context.repositoryId,
        inputs.name,
        context.sha,
        inputs.target.text,
        inputs.args,
        inputs.continueFrom ?? null,
        inputs.modalEnvironment ?? null,
        pullRequest ?? null,
        context.runId,
        // Only arms have these two, so that every other run keeps its key.
        ...(inputs.arm === undefined && inputs.seed === undefined
            ? []
            : [inputs.arm ?? null, inputs.seed ?? null]),
    ];
    return {
        key: hash(JSON.stringify(parts)).slice(0, 12),
        experiment: inputs.name,
        sha: context.sha,
        pullRequest,
    };
}
/**
 * Fills `{key} {experiment} {arm} {seed} {pr} {sha}` into the arguments; other braces stay as they are. With continue-from, `{key}`
 * is that run's key, since the checkpoints to continue lie under it.
 * @throws InputError for a placeholder that has no value here
 */
function fillPlaceholders(inputs, run) {
    const values = {
        key: inputs.continueFrom ?? run.key,
        experiment: run.experiment,
        arm: inputs.arm,
        seed: inputs.seed?.toString(),
        pr: run.pullRequest?.toString(),
        sha: run.sha,
    };
    const fill = (word) => word.replace(PLACEHOLDER, (whole, name) => {
        const value = values[name];
        if (value !== undefined)
            return value;
        const why = name === "pr"
            ? "this run belongs to no pull request: set the input pull-request"
            : "this run is not part of a sweep";
        throw new errors/* InputError */.dz("args", `The input args contains ${whole}, but ${why}, or remove the placeholder.`);
    });
    return inputs.args.map(fill);
}
/** @throws InputError from planResume and fillPlaceholders */
function planCommand(inputs, run, signature) {
    const resume = planResume({
        mode: inputs.resume,
        args: fillPlaceholders(inputs, run),
        signature,
        ...(inputs.resumeArgument === undefined ? {} : { spelled: inputs.resumeArgument }),
    });
    // `--` is needed only by raw targets, whose words could otherwise be taken for options; typed ones refuse it.
    const words = signature.kind === "raw" && resume.args.length > 0 ? ["--", ...resume.args] : resume.args;
    const argv = [...targetWords(inputs.target), ...words];
    const environment = inputs.modalEnvironment === undefined ? [] : ["--env", inputs.modalEnvironment];
    const warnings = [...resume.warnings, ...identityWarnings(inputs, resume)];
    return { argv: ["run", "--detach", ...environment, ...argv], resume, warnings };
}
/** The name goes right before the target, once the generation is known. */
function withName(plan, name) {
    return ["run", "--detach", "--name", name, ...plan.argv.slice(2)];
}
function targetWords(target) {
    return target.module ? ["-m", target.text] : [target.text];
}
/** Two runs that write to one directory continue each other's checkpoints, and a new commit "succeeds" in 0 epochs. */
function identityWarnings(inputs, resume) {
    const named = inputs.args.some((word) => word.includes("{key}"));
    if (resume.by === "none" || named || inputs.continueFrom !== undefined)
        return [];
    return [
        "Resume is on and no argument contains {key}: if two runs write their checkpoints to the same directory, each continues the other's. Name the directory by the run, for example `run_name={key}`, or say with continue-from which run is meant to be continued.",
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launch-plan.js
// A request and the checkout -> the run's identity and the exact command line, with what the target takes found out.





/**
 * The target is looked at while Modal is tried: neither needs the other.
 * @throws InputError for what the user can mend, ExternalError for a client or a Modal that is not there
 */
async function prepare(request, context, ports) {
    const over = new AbortController();
    try {
        const planned = planRun(request, context, ports);
        const [prepared] = await Promise.all([planned, ports.reachModal(over.signal)]);
        return prepared;
    }
    finally {
        over.abort();
    }
}
async function planRun({ inputs, plan: given }, context, ports) {
    const version = ports.cli.version();
    // Not awaited yet: a wrong checkout is said first.
    version.catch(() => undefined);
    await requireCommit(given?.intent.sha ?? context.sha, given !== undefined, ports);
    if (!inputs.target.module)
        await ports.checkout.requireFile(inputs.target.place);
    ports.log.info(`Modal client ${await version}`);
    const prepared = given === undefined ? await planInputs(inputs, context, ports) : await planGiven(inputs, given, ports);
    const { run, plan } = prepared;
    for (const warning of plan.warnings)
        ports.log.warning(warning);
    ports.log.info(`run key ${run.key}, commit ${run.sha}`);
    ports.log.info(`resume: ${plan.resume.argument ?? "none"} (${plan.resume.by})`);
    return prepared;
}
async function planInputs(inputs, context, ports) {
    const run = identifyRun(inputs, context, ports.hash);
    const audit = await auditCheckout(inputs, run, ports);
    const signature = audit.signature ?? (await askSignature(inputs, ports));
    const plan = planCommand(inputs, run, signature);
    // Not before: a target that cannot be launched gets one error, the one above.
    ports.showFindings(audit.findings);
    return { inputs, run, plan, audit };
}
/** The gate has audited the source and shown what it found; what it could not know, the client is asked. */
async function planGiven(inputs, given, ports) {
    const { intent, launch } = given;
    const run = {
        key: intent.key,
        experiment: intent.experiment,
        sha: intent.sha,
        pullRequest: intent.pull_request ?? undefined,
    };
    if (!launch.resume_decided) {
        const plan = planCommand(inputs, run, await askSignature(inputs, ports));
        return { inputs, run, plan: { ...plan, argv: withName(plan, appName(intent)) }, audit: UNAUDITED };
    }
    const argument = intent.resume_argument ?? undefined;
    const resume = { args: launch.args, argument, by: "gate", warnings: [] };
    return { inputs, run, plan: { argv: intent.argv, resume, warnings: [] }, audit: UNAUDITED };
}
async function askSignature({ target }, { cli }) {
    return parseHelp(await cli.help(targetWords(target)));
}
/** The client itself imports the file here a moment later, so a guess at what this machine can import is left out. */
async function auditCheckout(inputs, run, ports) {
    try {
        return await auditTarget(ports.checkout.sources, {
            ...inputs,
            args: fillPlaceholders(inputs, run),
            configuration: { ignore: ["imports"] },
        });
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        // A defect of the audit is no reason not to train.
        ports.log.warning(`The target was not audited: ${error instanceof Error ? error.message : error}`);
        return UNAUDITED;
    }
}
/** What runs must be what the record names: under pull_request the default checkout is a merge commit of no branch. */
async function requireCommit(sha, planned, { checkout, log }) {
    const head = await checkout.head();
    if (head === sha)
        return;
    if (head === undefined) {
        if (planned)
            log.warning(`The workspace is no git checkout, so nothing proves that it holds the planned commit ${sha}.`);
        return;
    }
    const ref = planned
        ? `the commit of its plan: \`ref: \${{ matrix.plan.intent.sha }}\``
        : `\`ref: \${{ github.event.pull_request.head.sha || github.sha }}\``;
    throw new errors/* InputError */.dz("GITHUB_WORKSPACE", `The checkout is at commit ${head}, but this run is for commit ${sha}. Give actions/checkout ${ref}.`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/building-note.js
class BuildingNote {
    /** Resolves when the status is written, or has failed, or was never due. */
    written = Promise.resolve();
    #record;
    #ports;
    #told = false;
    constructor(record, ports) {
        this.#record = record;
        this.#ports = ports;
    }
    tell({ appId, appUrl }) {
        if (this.#told || appId === undefined || appUrl === undefined)
            return;
        this.#told = true;
        // Nothing depends on this status: the app is also found by its name.
        this.written = this.#ports.records.append(this.#record, { state: "building", app: appId }, appUrl).then(() => undefined, (error) => this.#ports.log.warning(`The app's id could not be recorded yet: ${String(error)}`));
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/launch-failure.js
// What the Modal client printed when it gave up -> the cause in plain words and what to do: one table, first match wins.
const row = (category, pattern, text, retryHelps = false) => ({
    category,
    pattern,
    cause: text[0],
    advice: text[1],
    retryHelps,
});
const TABLE = [
    row("connection-lost", /StreamTerminatedError|Connection lost/, [
        "the connection between the client and Modal broke",
        "The call may be running: the next poll looks for it by its name. Repeat the launch only if it reports never-started.",
    ], true),
    row("app-stopped", /APP_STATE_STOPPED|App state is .*STOPPED/, [
        "the app was stopped, or its client vanished while it was not detached",
        "Start the run again; with resume it continues from its last checkpoint.",
    ], true),
    row("call-expired", /Function call has expired|OutputExpiredError/, [
        "Modal no longer keeps the result of this call (7 days; 24 hours for .remote())",
        "Look at the checkpoints on the Volume; use a function target or .spawn(), whose results are kept longer.",
    ]),
    row("token-missing", /Token missing|Could not authenticate client/i, [
        "no Modal token reached the client",
        "Set the inputs modal-token-id and modal-token-secret from repository or environment secrets.",
    ]),
    row("token-refused", /AuthError|UNAUTHENTICATED|Token (ID|validation).*(invalid|fail|malformed)|invalid token/i, [
        "Modal refused the token",
        "Check the secrets behind modal-token-id and modal-token-secret; `modal token info` shows whose token it is.",
    ]),
    row("environment-missing", /Environment .*not found|No such environment/i, [
        "the Modal environment does not exist or the token may not use it",
        "Check the input modal-environment and the rights of the service user.",
    ]),
    row("secret-missing", /Secret .*not found|No secret named/i, [
        "a modal.Secret that the app names does not exist in this environment",
        "Create it with `modal secret create`, in the same environment as the run.",
    ]),
    row("volume-missing", /Volume .*not found|No volume named/i, [
        "a modal.Volume that the app names does not exist in this environment",
        "Create it with `modal volume create`, or use create_if_missing=True.",
    ]),
    row("build-failed", /Image build for .* failed|ImageBuildError|image build.*(failed|terminated)|RemoteError: Image/i, ["the image could not be built", "Read the build log above; fix the pip, apt or run step that failed."]),
    row("import-failed", /ModuleNotFoundError|ImportError/, [
        "importing the target's file failed on the runner",
        "Install what its top level imports in a step before this one, or move the import into the function or `with image.imports():`.",
    ]),
    row("file-missing", /FileNotFoundError|No such file or directory/, [
        "the target's file does not exist in the checkout",
        "Check the inputs target and working-directory, and that actions/checkout ran before this step.",
    ]),
    row("target-missing", /Could not find '|has no attribute|is not a Modal entity/, [
        "the file has no such function, method or entrypoint",
        "Correct the input target; the choices are listed above.",
    ]),
    row("target-ambiguous", /multiple possible entrypoints|Specify the entrypoint/, [
        "the file holds more than one function that could be meant",
        "Name one with FILE.py::FUNCTION; the choices are listed above.",
    ]),
    row("arguments", /unexpected extra argument|No such option|Missing option|Invalid value for|requires an argument/i, [
        "the target does not take these arguments",
        "Correct the input args; `modal run TARGET --help` lists what it takes. If resume was injected and the target cannot take it, set resume to `off`.",
    ]),
    row("syntax", /SyntaxError|IndentationError/, [
        "the target's file is not valid Python",
        "Fix the line named above.",
    ]),
    row("limits", /RESOURCE_EXHAUSTED|ResourceExhausted|limit (reached|exceeded)/i, [
        "a limit of the Modal workspace is reached",
        "Wait for other runs to end or raise the limit in the workspace's settings.",
    ], true),
    row("unreachable", /UNAVAILABLE|Could not connect|ConnectionError|Deadline exceeded|Connection refused/i, [
        "Modal could not be reached",
        "Nothing was started. Repeat the launch when Modal is reachable; MODAL_SERVER_URL must name it where it is set.",
    ], true),
];
const UNKNOWN = {
    category: "unknown",
    cause: "the Modal client ended before the call was stored",
    advice: "Read the lines above. The launch is not repeated by itself.",
    retryHelps: false,
};
/** @param output the last lines of the client's stdout and stderr */
function classifyFailure(output) {
    return TABLE.find(({ pattern }) => pattern.test(output)) ?? UNKNOWN;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launch-run.js
// A record and a plan -> the client started, the call proved to be stored, the client let go, the run proved to live on.









const MINUTE = 60_000;
async function startRun(record, prepared, ports) {
    const { inputs, plan, audit } = prepared;
    await refuseCancelled(record, ports, inputs.onCancel);
    const building = new BuildingNote(record, ports);
    const watched = await ports.log.group("Start", () => watchClient(ports, {
        argv: argvOf(plan, record),
        launchTimeout: inputs.launchTimeout * MINUTE,
        entrypointWait: inputs.entrypointWait * MINUTE,
        cancelled: ports.cancelled,
        onCancel: inputs.onCancel,
        oneBlockingCall: audit.oneBlockingCall,
    }, (progress) => building.tell(progress)));
    const launched = { record, prepared, ports, watched, noted: building.written };
    const { end } = watched;
    if (end.kind === "stored")
        return ports.log.group("Let go", () => afterStored(launched));
    if (end.kind === "exited")
        return afterExit(launched, end.exit.code);
    return end.kind === "cancelled" ? afterCancel(launched) : afterTimeout(launched);
}
/** A planned command line bears the name already. */
function argvOf(plan, { intent }) {
    return plan.argv[2] === "--name" ? plan.argv : withName(plan, appName(intent));
}
async function afterStored(launched) {
    const calls = await untilStopped(launched, proveAlive(launched));
    if (calls === "cancelled")
        return stopStored(launched);
    if (!Array.isArray(calls))
        return stayOpen(launched, calls);
    const call = calls[0];
    if (call === undefined) {
        return giveUp(launched, "never-started", {
            category: "call-lost",
            cause: "the call was gone right after the client let go",
            advice: "Start the run again. If it happens each time, the target is not a Modal function: name one with FILE.py::FUNCTION.",
            retryHelps: true,
        });
    }
    const settled = await settle(launched, call);
    return isStopped(launched) ? stopStored(launched) : settled;
}
/** The client is let go; then Modal is asked. An error of asking is returned, since the call is stored all the same. */
async function proveAlive(launched) {
    const { ports, watched } = launched;
    await letGo(watched.process, ports.clock);
    return callsOf(launched).catch((error) => error);
}
/** The call was proved to be stored; that Modal cannot be asked now is no reason to call the launch failed. */
async function stayOpen(launched, error) {
    if (!(error instanceof errors/* ExternalError */.yA))
        throw error;
    const reason = "The call is stored, but Modal could not be asked after the client let go; the next poll looks again.";
    launched.ports.log.warning(`${reason} ${error.message}`);
    return outcome(launched, await append(launched, { state: "unreachable" }), reason);
}
/** The client ended by itself: a short run, a local entrypoint that returned, a lost connection, or a failed launch. */
async function afterExit(launched, code) {
    const { process } = launched.watched;
    const progress = launched.watched.progress();
    const failure = classifyFailure(process.tail());
    const calls = progress.published ? await callsOf(launched) : [];
    const call = calls[0];
    if (call !== undefined && (code === 0 || !progress.entrypoint))
        return settle(launched, call);
    if (call !== undefined) {
        await append(launched, { state: "running", call: call.id });
        throw launchError(failure, `The local entrypoint failed with exit code ${code} after it had made a call, which goes on`);
    }
    if (code === 0 && progress.entrypoint)
        return giveUp(launched, "never-started", NO_CALL);
    return giveUp(launched, stateOf(failure, progress.appId), failure);
}
async function afterTimeout(launched) {
    const { ports, prepared, watched } = launched;
    await letGo(watched.process, ports.clock);
    const { published, entrypoint, appId } = watched.progress();
    const call = published ? (await callsOf(launched))[0] : undefined;
    if (entrypoint && call !== undefined) {
        await append(launched, { state: "running", call: call.id });
        throw launchError(BLOCKING, `The local entrypoint had not returned after ${prepared.inputs.entrypointWait} minutes`);
    }
    if (call !== undefined)
        return settle(launched, call);
    if (appId !== undefined)
        await ports.cli.stop(appId);
    return giveUp(launched, "never-started", {
        category: "launch-timeout",
        cause: `the call was not stored within ${prepared.inputs.launchTimeout} minutes`,
        advice: "Raise the input launch-timeout if the image takes that long to build; look at the last lines of the client above.",
        retryHelps: true,
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launch.js






/**
 * @throws InputError for what the user can mend, before anything is recorded
 * @throws ExternalError when Modal, the client or GitHub failed; the record says what became of the run
 */
async function launch(request, context, ports) {
    const { onCancel } = request.inputs;
    const prepared = await ports.log.group("Plan", () => unlessCancelled(ports, onCancel, prepare(request, context, ports)));
    const found = await ports.log.group("Look for a run of this key", () => unlessCancelled(ports, onCancel, look({ prepared, plan: request.plan }, context, ports)));
    if (found.kind === "adopt")
        return adopt(found.record, found.app, prepared);
    const record = found.record ?? (await ports.records.create(writeIntent(prepared, context, found.generation)));
    return startRun(record, prepared, ports);
}
function adopt(record, app, prepared) {
    return {
        record,
        state: record.line.state,
        reason: `The same run was asked for before and is still going as app ${app.id}; nothing new was started.`,
        appId: app.id,
        ...defined({ callId: record.line.call, resumeArgument: prepared.plan.resume.argument }),
        adopted: true,
    };
}
function writeIntent(prepared, context, generation) {
    const { inputs, run, plan, audit } = prepared;
    return {
        schema_version: 1,
        key: run.key,
        generation,
        experiment: run.experiment,
        arm: null,
        seed: null,
        pull_request: run.pullRequest ?? null,
        sha: run.sha,
        target: inputs.target.module ? `-m ${inputs.target.text}` : inputs.target.text,
        argv: [...plan.argv],
        resume_argument: plan.resume.argument ?? null,
        continue_from: inputs.continueFrom ?? null,
        modal_environment: inputs.modalEnvironment ?? null,
        timeout: audit.timeout,
        retries: audit.retries,
        gpu: audit.gpu,
        price_bound: null,
        deadline: null,
        max_cost: null,
        label: null,
        policies: inputs.onCancel === "auto" ? {} : { "on-cancel": inputs.onCancel },
        asked_by: context.actor,
        workflow_run: context.runId,
        findings: recordFindings([...audit.findings]),
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/actions.js + 2 modules
var actions = __webpack_require__(2722);
// EXTERNAL MODULE: ./.cache/bundle/src/io/command.js
var io_command = __webpack_require__(9740);
// EXTERNAL MODULE: ./.cache/bundle/src/io/source-files.js
var source_files = __webpack_require__(2070);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/checkout.js
// The checkout on the runner: its commit, its files, and whether the target's file is really inside it.




function createCheckout({ workspace, directory, environment }) {
    return {
        sources: (0,source_files/* createSourceFiles */.Vv)(workspace),
        head: async () => {
            const place = { cwd: workspace, env: environment };
            const done = await (0,io_command/* runQuietly */.r)(["git", "rev-parse", "HEAD"], place).catch(() => undefined);
            const sha = done?.stdout.trim() ?? "";
            return done?.exitCode === 0 && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
        },
        requireFile: async (place) => {
            const real = await (0,source_files/* locateInside */.t3)(workspace, external_node_path_.join(directory, place));
            if (real === source_files/* LEADS_OUT */.lb) {
                throw new errors/* InputError */.dz("target", `The input target names ${JSON.stringify(place)}, a link that leads out of the checkout. Accepted: a file inside the checkout.`);
            }
            if (typeof real !== "string" || !(await (0,source_files/* isRegularFile */.Ze)(real))) {
                throw new errors/* InputError */.dz("target", `The input target names ${JSON.stringify(place)}, which does not exist in the checkout. Check target and working-directory, and that actions/checkout ran before this step.`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/clock.js
const systemClock = {
    now: () => new Date(),
    wait: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener("abort", done, { once: true });
    }),
};

;// CONCATENATED MODULE: ./.cache/bundle/src/io/credentials.js
// The inputs that hold tokens, or the variables that stand in for them -> the tokens, masked in everything we write.

/** Nothing is required yet: a poll with nothing open needs no Modal token. */
function readCredentials(raw) {
    const github = raw["github-token"];
    const modalTokenId = raw["modal-token-id"] || process.env["MODAL_TOKEN_ID"];
    const modalTokenSecret = raw["modal-token-secret"] || process.env["MODAL_TOKEN_SECRET"];
    const redact = (0,actions.protectSecrets)([github, modalTokenId ?? "", modalTokenSecret ?? ""]);
    return { github, modalTokenId, modalTokenSecret, redact };
}
/** @throws InputError */
function requireGithubToken({ github }) {
    (0,actions.requireSecret)("github-token", github, "a token with `deployments: write`; the default is the job's own");
}
/**
 * @param enough what a token with fewer rights may be used for, as the end of the sentence; empty where it may not
 * @throws InputError naming the first that is missing
 */
function requireModalToken({ modalTokenId, modalTokenSecret }, enough = "") {
    const id = `a Modal token id (ak-…), from a secret or MODAL_TOKEN_ID${enough}`;
    (0,actions.requireSecret)("modal-token-id", modalTokenId, id);
    (0,actions.requireSecret)("modal-token-secret", modalTokenSecret, "a Modal token secret (as-…), from a secret or MODAL_TOKEN_SECRET");
    return { tokenId: modalTokenId, tokenSecret: modalTokenSecret };
}
/** For an action that never talks to Modal. @throws InputError when it is missing */
function protectGithubToken(token) {
    requireSecret("github-token", token, "the job's own token, which is the default");
    return { token, redact: protectSecrets([token]) };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/github-advice.js
// A GitHub status and route -> the one sentence that tells a person what to change.
const PERMISSIONS = [
    [/\/deployments/, "deployments: write"],
    [/^GraphQL$/, "deployments: read and contents: read"],
    [/\/statuses/, "statuses: write"],
    [/\/comments/, "pull-requests: write"],
    [/\/labels/, "pull-requests: write and issues: write"],
    [/\/dispatches|\/actions\//, "actions: write"],
    [/\/contents|\/commits|\/compare/, "contents: read"],
];
function githubAdvice(status, operation) {
    switch (status) {
        case 401:
            return "Check the input github-token: GitHub does not know this token, or the job that it belonged to has ended.";
        case 403: {
            const wanted = PERMISSIONS.find(([route]) => route.test(operation))?.[1];
            return wanted === undefined
                ? "Check the permissions of the job's token and the rate limit."
                : `Grant the job \`permissions: ${wanted}\`, or wait if the rate limit is spent.`;
        }
        case 404:
            return "Check that the repository and the number exist and that the token may read them.";
        case 410:
        case 422:
            return "GitHub refused the content of the request; the message above says which field.";
        case 429:
            return "The rate limit is spent: the next pass continues.";
        default:
            return "GitHub is unreachable or in trouble: run the job again; nothing that was written is lost.";
    }
}
/** What to change where a workflow could not be started, by GitHub's status. */
function dispatchAdvice(status, workflow) {
    const name = JSON.stringify(workflow);
    switch (status) {
        case 403:
            return "Grant the job `permissions: actions: write`.";
        case 404:
            return `Set poll-workflow to the file name of the workflow that polls: there is no ${name} on the default branch, or the token may not see it.`;
        case 422:
            return `Give ${name} the trigger \`on: workflow_dispatch\`, without required inputs, on the default branch.`;
        default:
            return "Grant `permissions: actions: write`, and set poll-workflow to a workflow with `on: workflow_dispatch`.";
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/run-context.js
var run_context = __webpack_require__(8033);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/github-budget.js
// Headers of GitHub's answers and refusals in; what is left of the hour, and until when it wants no more requests, out
// (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).

/** A refusal for a secondary limit without Retry-After asks for at least a minute. */
const PAUSE = 60_000;
function createBudgetMeter(now) {
    let remaining;
    let blockedUntil;
    const answered = (headers) => {
        const left = Number((0,run_context/* field */.Z)(headers, "x-ratelimit-remaining") ?? Number.NaN);
        const ofRest = (0,run_context/* field */.Z)(headers, "x-ratelimit-resource") === "core";
        if (ofRest && Number.isFinite(left))
            remaining = left;
    };
    return {
        answered,
        refused: (error) => {
            const headers = (0,run_context/* field */.Z)(error, "response", "headers");
            answered(headers);
            const status = (0,run_context/* field */.Z)(error, "status");
            const limited = status === 429 || (status === 403 && /rate limit|abuse/i.test(String(error)));
            if (!limited)
                return;
            const after = Number((0,run_context/* field */.Z)(headers, "retry-after") ?? Number.NaN);
            const reset = Number((0,run_context/* field */.Z)(headers, "x-ratelimit-reset") ?? Number.NaN) * 1000;
            const spent = Number((0,run_context/* field */.Z)(headers, "x-ratelimit-remaining") ?? Number.NaN) === 0;
            const until = spent && Number.isFinite(reset) ? reset : now() + PAUSE;
            blockedUntil = Math.max(blockedUntil ?? 0, Number.isFinite(after) ? now() + after * 1000 : until);
        },
        read: () => ({
            ...(remaining === undefined ? {} : { remaining }),
            ...(blockedUntil === undefined ? {} : { blockedUntil }),
        }),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/github.js
// The one GitHub client: reads are retried, writes never are; every failure leaves here as an ExternalError with advice.





const ATTEMPTS = 4;
const PAGE = 100;
/**
 * @param token a token for the API at GITHUB_API_URL and GITHUB_GRAPHQL_URL
 * @param repository filled into `{owner}` and `{repo}` of every route
 */
function createGithub(token, { owner, repo }) {
    const octokit = (0,github/* getOctokit */.Q)(token);
    // Only these two: whatever else a caller's object holds must not reach a request.
    const repository = { owner, repo };
    const meter = createBudgetMeter(Date.now);
    const request = async (route, parameters) => {
        try {
            const reply = await octokit.request(route, { ...repository, ...parameters });
            meter.answered(reply.headers);
            return { data: reply.data, headers: reply.headers };
        }
        catch (error) {
            meter.refused(error);
            throw error;
        }
    };
    const read = (route, parameters = {}) => repeated(route, () => request(route, parameters));
    return {
        budget: meter.read,
        read,
        readAll: (route, parameters = {}) => readPages(read, route, parameters),
        write: (route, parameters = {}) => request(route, parameters).catch((error) => fail(route, error, true)),
        query: (document, variables = {}) => repeated("GraphQL", () => graphql(octokit, document, { ...repository, ...variables })),
    };
}
async function readPages(read, route, parameters) {
    const all = [];
    for (let page = 1;; page += 1) {
        const { data } = await read(route, { per_page: PAGE, ...parameters, page });
        const items = Array.isArray(data) ? data : [];
        all.push(...items);
        if (items.length < PAGE)
            return all;
    }
}
/** What does not exist reads as null beside all that does; any other error fails the whole. */
async function graphql(octokit, document, variables) {
    try {
        return await octokit.graphql(document, { ...variables });
    }
    catch (error) {
        const errors = (0,run_context/* field */.Z)(error, "errors");
        const data = (0,run_context/* field */.Z)(error, "data", "repository");
        const isMissing = Array.isArray(errors) && errors.every((one) => (0,run_context/* field */.Z)(one, "type") === "NOT_FOUND");
        if (!isMissing || typeof data !== "object" || data === null)
            throw error;
        return (0,run_context/* field */.Z)(error, "data");
    }
}
async function repeated(operation, work) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work();
        }
        catch (error) {
            const pause = retryPause(error, attempt);
            if (pause === undefined)
                return fail(operation, error, false);
            await new Promise((resolve) => setTimeout(resolve, pause));
        }
    }
}
/** Milliseconds before the next attempt of a read; undefined when it must not be repeated. */
function retryPause(error, attempt) {
    if (attempt >= ATTEMPTS)
        return undefined;
    const status = statusOf(error);
    if (status !== undefined && status < 500)
        return undefined;
    // Full jitter keeps pollers that failed together from coming back together.
    return Math.random() * 250 * 2 ** attempt;
}
function statusOf(error) {
    const status = (0,run_context/* field */.Z)(error, "status");
    return typeof status === "number" ? status : graphqlStatus(error);
}
/** GraphQL refuses with 200 and a word, https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api. */
const GRAPHQL_STATUS = {
    FORBIDDEN: 403,
    NOT_FOUND: 404,
    RATE_LIMITED: 429,
};
function graphqlStatus(error) {
    const errors = (0,run_context/* field */.Z)(error, "errors");
    const [first] = Array.isArray(errors) ? errors : [];
    return GRAPHQL_STATUS[String((0,run_context/* field */.Z)(first, "type"))];
}
function fail(operation, error, wrote) {
    const status = statusOf(error);
    // Octokit gives its own 500 to a request that got no answer at all.
    const ambiguous = wrote && (status === undefined || status >= 500);
    const text = (error instanceof Error ? error.message : String(error)).split("\n");
    // The first line of a GraphQL refusal only announces the next.
    const said = graphqlStatus(error) === undefined ? text[0] : text.slice(0, 2).join("");
    throw new errors/* ExternalError */.yA({
        system: "github",
        operation,
        status: ambiguous ? "ambiguous" : (status ?? "no answer"),
        message: `GitHub answered ${status ?? "nothing"} to ${operation}: ${said}`,
        advice: githubAdvice(status, operation),
        cause: error,
    });
}
/** True when a write may or may not have happened. */
function isAmbiguous(error) {
    return error instanceof errors/* ExternalError */.yA && error.status === "ambiguous";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/hash.js
// Text -> its SHA-256 in hexadecimal, which the core is given since it does no I/O and crypto is a module of the platform.

const sha256 = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");

;// CONCATENATED MODULE: ./.cache/bundle/src/core/call-list.js
// JSON that the Modal command line client prints (`app list`, `app info`, `function calls`; 1.6.4) -> our facts.


/** @throws ExternalError when the text is not the expected list: an unreadable list is not an empty one */
function parseAppList(text) {
    return parseRows(text, "modal app list").map((row) => ({
        id: textOf(row, "app_id", "modal app list"),
        name: String((0,run_context/* field */.Z)(row, "description") ?? ""),
        createdAt: String((0,run_context/* field */.Z)(row, "created_at") ?? ""),
        stopped: Boolean((0,run_context/* field */.Z)(row, "stopped_at")) || (0,run_context/* field */.Z)(row, "state") === "stopped",
    }));
}
/** Function name -> function id. */
function parseAppFunctions(text) {
    const functions = (0,run_context/* field */.Z)(parseJson(text, "modal app info"), "functions");
    const found = new Map();
    for (const name of typeof functions === "object" && functions !== null ? Object.keys(functions) : []) {
        const id = (0,run_context/* field */.Z)(functions, name, "id");
        if (typeof id === "string")
            found.set(name, id);
    }
    return found;
}
const STATUSES = {
    pending: "pending",
    running: "running",
    success: "success",
    failure: "failure",
    timeout: "timeout",
    "idle timeout": "timeout",
    terminated: "terminated",
    "init failure": "init-failure",
    "internal failure": "internal-failure",
    "memory manager eviction": "out-of-memory",
    "memory thrashing eviction": "out-of-memory",
    "kernel oom kill": "out-of-memory",
};
function parseCalls(text, functionName) {
    return parseRows(text, "modal function calls").map((row) => {
        const optional = (key, name) => {
            const value = (0,run_context/* field */.Z)(row, name);
            return typeof value === "string" && value !== "" ? { [key]: value } : {};
        };
        return {
            id: textOf(row, "function_call_id", "modal function calls"),
            functionName,
            status: STATUSES[String((0,run_context/* field */.Z)(row, "status")).toLowerCase().replaceAll("_", " ")] ?? "unknown",
            ...optional("enqueuedAt", "enqueued_at"),
            ...optional("startedAt", "started_at"),
            ...optional("container", "container_id"),
        };
    });
}
function parseJson(text, command) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable(command);
    }
}
function parseRows(text, command) {
    const rows = parseJson(text, command);
    if (!Array.isArray(rows))
        throw unreadable(command);
    return rows;
}
function textOf(row, name, command) {
    const value = (0,run_context/* field */.Z)(row, name);
    if (typeof value !== "string" || value === "")
        throw unreadable(command);
    return value;
}
function unreadable(command) {
    return new errors/* ExternalError */.yA({
        system: "modal-cli",
        operation: command,
        message: `\`${command} --json\` did not print the JSON that client 1.6.4 prints.`,
        advice: "Check the version of the Modal client (input modal-command); 1.6.4 is the tested one.",
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/target-function.js
// The symbol of a target + the functions of its app -> which function is the target.
/**
 * `train` and `app.train` are the function `train`; `Trainer.fit` is served by the class's function `Trainer.*`
 * (client 1.6.4). Undefined for a local entrypoint, or when the target names no symbol and the app has several functions.
 */
function findTargetFunction(symbol, functions) {
    if (symbol === undefined)
        return functions.length === 1 ? functions[0] : undefined;
    const parts = symbol.split(".");
    const last = parts.at(-1);
    const wanted = [symbol, last, ...parts.map((part) => `${part}.*`)];
    return wanted.find((name) => name !== undefined && functions.includes(name));
}
/** The part after `::` of a recorded target. */
function targetSymbol(target) {
    return target.split("::")[1];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-cli.js
// The Modal command line client as a child process; what its output means is decided in core/cli-output and core/call-list.







const TAIL_LINES = 200;
/** The command itself could not be started. */
class NotInstalled extends errors/* ExternalError */.yA {
    constructor(program, operation, cause) {
        super({
            system: "modal-cli",
            operation,
            message: `The Modal client could not be started: the command ${JSON.stringify(program)} (input modal-command) was not found or is not executable.`,
            advice: "Leave modal-command empty to have the client found or installed, install it in an earlier step, or set modal-command to how it is started, for example `uv run modal`.",
            cause,
        });
    }
}
function createModalCli(options) {
    const scope = options.modalEnvironment === undefined ? [] : ["--env", options.modalEnvironment];
    const { abandoned: _, ...lasting } = options;
    const run = (args) => runCommand(lasting, args);
    return {
        version: async () => {
            const text = await runCommand(options, ["--version"], options.earlyVersion);
            const version = /modal client version: (\S+)/.exec(text)?.[1];
            if (version === undefined)
                throw notModal(options.command, text);
            return version;
        },
        help: (target) => runCommand(options, ["run", ...target, "--help"]),
        findApps: async (name) => {
            const apps = parseAppList(await run(["app", "list", "--json", ...scope]));
            return apps.filter((app) => app.name === name);
        },
        calls: (appId, symbol) => readCalls(run, appId, symbol),
        start: (argv, onLine) => startClient(options, argv, onLine),
        stop: async (appId) => {
            try {
                await run(["app", "stop", "--yes", appId]);
            }
            catch (error) {
                // The client answers 1 for an app that is already stopped; the list says which it was.
                const listed = parseAppList(await run(["app", "list", "--json", ...scope]));
                if (listed.some((app) => app.id === appId && !app.stopped))
                    throw error;
            }
        },
    };
}
async function readCalls(run, appId, symbol) {
    const functions = parseAppFunctions(await run(["app", "info", appId, "--json"]));
    const target = findTargetFunction(symbol, [...functions.keys()]);
    const wanted = target === undefined ? [...functions] : [...functions].filter(([name]) => name === target);
    const lists = await Promise.all(wanted.map(async ([name, id]) => {
        const text = await run(["function", "calls", id, "--json"]).catch(noCallsOf);
        return text === undefined ? [] : parseCalls(text, name);
    }));
    return lists.flat().sort((a, b) => (a.enqueuedAt ?? "").localeCompare(b.enqueuedAt ?? ""));
}
/** A function that its app names but that was never created, since its launcher died before, has no calls. */
function noCallsOf(error) {
    if (error instanceof errors/* ExternalError */.yA && /\bnot found\b/i.test(error.message))
        return undefined;
    throw error;
}
async function runCommand(options, args, begun) {
    const [program = "modal", ...words] = options.command;
    const shown = [...options.command, ...args].join(" ");
    let done;
    try {
        const place = {
            cwd: options.directory,
            env: options.environment,
            ...defined({ signal: options.abandoned }),
        };
        done = await (begun ?? (0,io_command/* runQuietly */.r)([program, ...words, ...args], place));
    }
    catch (error) {
        throw new NotInstalled(program, shown, error);
    }
    if (done.exitCode === 0)
        return done.stdout;
    const text = withoutDebug(`${done.stdout}\n${done.stderr}`);
    const failure = classifyFailure(text);
    throw new errors/* ExternalError */.yA({
        system: "modal-cli",
        operation: shown,
        status: done.exitCode,
        message: `\`${shown}\` ended with exit code ${done.exitCode}: ${failure.cause}.\n${text.split("\n").slice(-25).join("\n")}`,
        advice: failure.advice,
    });
}
function withoutDebug(text) {
    return text
        .split("\n")
        .filter((line) => line.trim() !== "" && !isDebugLine(line))
        .join("\n");
}
function notModal(command, text) {
    return new errors/* ExternalError */.yA({
        system: "modal-cli",
        operation: "modal --version",
        message: `The command ${JSON.stringify(command.join(" "))} (input modal-command) is not the Modal client: it printed ${JSON.stringify(text.slice(0, 80))}.`,
        advice: "Set modal-command to the Modal client, for example `modal` or `uv run modal`.",
    });
}
function startClient(options, argv, onLine) {
    const [program = "modal", ...words] = options.command;
    const tail = [];
    const { exited, signal } = (0,io_command/* startReading */.B)([program, ...words, ...argv], { cwd: options.directory, env: options.environment }, (line) => {
        if (!isDebugLine(line) && tail.push(line) > TAIL_LINES)
            tail.shift();
        onLine(line);
    });
    return { exited, signal, tail: () => tail.join("\n") };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-found.js

/** `version()` is what finds the client; it comes before everything else. */
function findModalCli(search) {
    const { options, named } = search;
    let cli = createModalCli({ ...options, command: named ?? ["modal"] });
    return {
        version: async () => {
            if (named === undefined && search.mustInstall)
                cli = await installed(search);
            const version = await cli.version().catch(async (error) => {
                if (named !== undefined || !(error instanceof NotInstalled))
                    throw error;
                cli = await installed(search);
                return cli.version();
            });
            return version;
        },
        help: (target) => cli.help(target),
        findApps: (name) => cli.findApps(name),
        calls: (appId, symbol) => cli.calls(appId, symbol),
        start: (argv, onLine) => cli.start(argv, onLine),
        stop: (appId) => cli.stop(appId),
    };
}
async function installed({ options, install, log }) {
    const client = await install();
    log.info(`Installed the Modal client: ${client.said}, in a virtual environment of its own.`);
    if (client.loose) {
        log.warning("The Modal client was installed by its version alone; only the default version is locked with the hashes of all its packages. 1.6.4 is the tested one.");
    }
    const { earlyVersion: _ofAnother, ...rest } = options;
    return createModalCli({ ...rest, command: client.command });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/server-address.js
// The variables that tell the Modal client where Modal is -> the addresses it will try, or nothing where only the client knows.

/** What the client tries by default (1.6.4). */
const DEFAULT_SERVERS = "https://api.modal.com,https://api.modal2.com";
const PROXIES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
/**
 * Undefined behind a proxy, and where a configuration file may name another server: what this process can reach says
 * nothing about the client then.
 * @throws InputError for a MODAL_SERVER_URL that the client cannot use
 */
function serverAddresses(env, configured) {
    const given = env["MODAL_SERVER_URL"] ?? "";
    if (PROXIES.some((name) => (env[name] ?? "") !== "") || (given === "" && configured))
        return undefined;
    return (given === "" ? DEFAULT_SERVERS : given).split(",").map((url) => readAddress(url.trim(), given));
}
const PORTS = { "http:": 80, "https:": 443 };
function readAddress(url, given) {
    if (url.startsWith("unix://"))
        return { shown: url, socket: url.slice("unix://".length) };
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const usual = PORTS[parsed?.protocol ?? ""];
    if (parsed === undefined || usual === undefined || parsed.hostname === "") {
        throw new errors/* InputError */.dz("MODAL_SERVER_URL", `The variable MODAL_SERVER_URL is ${JSON.stringify(given.slice(0, 200))}. Accepted: addresses such as https://api.modal.com, separated by commas. Leave it unset for Modal's own service.`);
    }
    const host = parsed.hostname.replace(/^\[(.*)\]$/, "$1");
    return { shown: parsed.host, host, port: parsed.port === "" ? usual : Number(parsed.port) };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-network.js
// Modal's addresses -> whether any of them takes a connection, in seconds; the client itself would try for a minute.





/** Milliseconds for one connection: far more than any network that could carry a launch needs. */
const CONNECT = 5_000;
/** A server that restarts, or a name that is looked up too early, is back within these rounds. */
const ROUNDS = 3;
const modal_network_PAUSE = 1_000;
/** @throws ExternalError when no address took a connection in any round; a server that answers slowly is none of that */
async function requireModal(env, signal) {
    const configured = await (0,source_files/* isRegularFile */.Ze)(env["MODAL_CONFIG_PATH"] ?? `${env["HOME"] ?? ""}/.modal.toml`).catch(() => false);
    const addresses = serverAddresses(env, configured);
    if (addresses === undefined)
        return;
    let failures = [];
    for (let round = 0; round < ROUNDS && !signal.aborted; round += 1) {
        if (round > 0)
            await (0,promises_.setTimeout)(modal_network_PAUSE, undefined, { signal }).catch(() => undefined);
        const found = await Promise.any(addresses.map((address) => reach(address, signal))).catch((error) => error);
        if (found === undefined)
            return;
        failures = found.errors.map((error) => (error instanceof Error ? error.message : String(error)));
    }
    if (signal.aborted)
        return;
    throw new errors/* ExternalError */.yA({
        system: "modal",
        operation: "connect",
        status: "unreachable",
        message: `Modal could not be reached: ${failures.join("; ")}.`,
        advice: "Nothing was started or recorded, so the job can simply be run again once Modal is reachable. Look at https://status.modal.com; on a self-hosted runner, allow connections to Modal; if MODAL_SERVER_URL is set, check it.",
    });
}
function reach(address, signal) {
    return new Promise((resolve, reject) => {
        const place = "socket" in address ? { path: address.socket } : { host: address.host, port: address.port };
        const socket = (0,external_node_net_.connect)({ ...place, timeout: CONNECT });
        const end = (problem) => {
            socket.destroy();
            if (problem === undefined)
                resolve(undefined);
            else
                reject(new Error(`${address.shown}: ${problem}`));
        };
        socket.once("connect", () => end(undefined));
        socket.once("timeout", () => end(`no connection within ${CONNECT / 1000} seconds`));
        socket.once("error", (error) => end(error.code ?? error.message));
        signal.addEventListener("abort", () => end("given up"), { once: true });
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/records.js
// Deployments as the index of runs: lists, creates and appends records (https://docs.github.com/rest/deployments).





// The default order is oldest first and there is no state filter, so the order is always given.
const LIST = `query ($owner: String!, $repo: String!, $environment: String!, $after: String) {
  viewer { login id }
  repository(owner: $owner, name: $repo) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes {
        id databaseId task payload createdAt
        creator { login __typename ... on Bot { id } ... on User { id } }
        latestStatus { description createdAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
function createRecordStore(github, now) {
    const list = (horizonDays) => listRecords(github, now, horizonDays);
    return {
        list,
        create: async (intent) => {
            const created = await createDeployment(github, intent, () => findIntent(list, intent));
            // A deployment without a status is abandoned after 30 minutes, so the first one follows at once.
            return appendStatus(github, created, { state: "queued" }).catch((error) => {
                // Without a status it counts as queued all the same; to fail here would leave it open with nobody to launch it.
                if (isAmbiguous(error))
                    return created;
                throw error;
            });
        },
        append: (record, line, url) => appendStatus(github, record, line, url),
    };
}
/** The state of a deployment's newest status; undefined when this token may not read it. */
async function findRecordState(github, recordId) {
    try {
        const { data } = await github.read(records_STATUSES, { deployment_id: recordId, per_page: 1 });
        // A record without a status was written a moment ago.
        return parseStatusLine(String((0,run_context/* field */.Z)(data, "0", "description") ?? ""))?.state ?? "queued";
    }
    catch (error) {
        const status = (0,run_context/* field */.Z)(error, "status");
        if (status === 403 || status === 404)
            return undefined;
        throw error;
    }
}
const records_STATUSES = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
/** For a job whose token may not write records: what it does is found on Modal, by the app's name. */
function createSilentStore() {
    return {
        list: async () => [],
        create: () => Promise.reject(new Error("a planned run has its record already")),
        append: async (record, line) => ({ ...record, line }),
    };
}
async function listRecords(github, now, horizonDays) {
    const oldest = now().getTime() - horizonDays * 86_400_000;
    const records = [];
    let after;
    do {
        const page = await github.query(LIST, { environment: RECORD_ENVIRONMENT, after: after ?? null });
        const nodes = (0,run_context/* field */.Z)(page, "repository", "deployments", "nodes");
        if (!Array.isArray(nodes))
            throw brokenList("it has no entries");
        const viewer = (0,run_context/* field */.Z)(page, "viewer", "id");
        const readable = nodes.filter((node) => (0,run_context/* field */.Z)(node, "creator", "id") === viewer).map(parseNode);
        records.push(...readable.filter((record) => record !== undefined && Date.parse(record.createdAt) >= oldest));
        const last = (0,run_context/* field */.Z)(nodes.at(-1), "createdAt");
        const pageInfo = (0,run_context/* field */.Z)(page, "repository", "deployments", "pageInfo");
        const more = (0,run_context/* field */.Z)(pageInfo, "hasNextPage") === true && Date.parse(String(last)) >= oldest;
        const cursor = more ? String((0,run_context/* field */.Z)(pageInfo, "endCursor")) : undefined;
        // A cursor that does not advance would loop for ever and hide what lies behind it.
        if (cursor !== undefined && cursor === after)
            throw brokenList("it repeats a page");
        after = cursor;
    } while (after !== undefined);
    return records;
}
function brokenList(why) {
    return new errors/* ExternalError */.yA({
        system: "github",
        operation: "GraphQL",
        message: `GitHub's list of runs (deployments of the environment "${RECORD_ENVIRONMENT}") is not usable: ${why}.`,
        advice: "Check that the repository exists and that the job has `permissions: deployments: read`, then run it again.",
    });
}
function parseNode(node) {
    const intent = (0,run_context/* field */.Z)(node, "task") === RECORD_TASK ? parseIntent((0,run_context/* field */.Z)(node, "payload")) : undefined;
    const id = (0,run_context/* field */.Z)(node, "databaseId");
    const createdAt = (0,run_context/* field */.Z)(node, "createdAt");
    if (intent === undefined || typeof id !== "number" || typeof createdAt !== "string")
        return undefined;
    const status = (0,run_context/* field */.Z)(node, "latestStatus");
    const line = parseStatusLine(String((0,run_context/* field */.Z)(status, "description") ?? "")) ?? { state: "queued" };
    const nodeId = (0,run_context/* field */.Z)(node, "id");
    return {
        id,
        createdAt,
        changedAt: String((0,run_context/* field */.Z)(status, "createdAt") ?? createdAt),
        intent,
        line,
        ...(typeof nodeId === "string" ? { node: nodeId } : {}),
    };
}
async function findIntent(list, intent) {
    const twins = (await list(1)).filter(({ intent: other }) => other.key === intent.key && other.generation === intent.generation);
    return twins.at(-1); // the list is newest first; the earliest twin stands
}
async function createDeployment(github, intent, readBack) {
    try {
        const { data } = await github.write("POST /repos/{owner}/{repo}/deployments", {
            ref: intent.sha,
            task: RECORD_TASK,
            environment: RECORD_ENVIRONMENT,
            description: `${intent.experiment} ${intent.key} generation ${intent.generation}`.slice(0, 140),
            payload: intent,
            required_contexts: [],
            auto_merge: false,
            transient_environment: true,
            production_environment: false,
        });
        const createdAt = String((0,run_context/* field */.Z)(data, "created_at"));
        return {
            id: Number((0,run_context/* field */.Z)(data, "id")),
            createdAt,
            changedAt: createdAt,
            intent,
            line: { state: "queued" },
        };
    }
    catch (error) {
        const found = isAmbiguous(error) ? await readBack() : undefined;
        if (found === undefined)
            throw error;
        return found;
    }
}
const DEPLOYMENT_STATE = {
    pending: "in_progress",
    success: "success",
    failure: "failure",
    error: "error",
};
async function appendStatus(github, record, line, url) {
    const { data } = await github.write("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
        deployment_id: record.id,
        state: DEPLOYMENT_STATE[commitState(line.state, line.cause)],
        description: formatStatusLine(line),
        auto_inactive: false,
        ...(url === undefined ? {} : { environment_url: url }),
    });
    return { ...record, line, changedAt: String((0,run_context/* field */.Z)(data, "created_at") ?? record.changedAt) };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/launch-wiring.js
// The job's inputs and environment -> the launch use case with its real adapters, and its outcome as outputs.



















/** Everything that the root action does, from the runner's variables to its outputs. */
async function runLaunch(early) {
    const raw = (0,actions.readInputs)(LAUNCH_INPUTS);
    const credentials = readCredentials(raw);
    (0,actions.requireUnix)();
    const request = parseLaunchRequest(raw);
    requireModalToken(credentials);
    requireGithubToken(credentials);
    const context = (0,actions.readRunContext)();
    const { github: token, redact } = credentials;
    const environment = (0,child_environment/* childEnvironment */.Q)(process.env, { ...credentials, withheld: [token] });
    const found = [];
    const summary = [];
    try {
        const outcome = await launch(request, context, wirePorts({ request, context, token, environment, redact, found, early }));
        (0,actions.setOutputs)(launchOutputs(outcome));
        summary.push(renderLaunchSummary(outcome));
    }
    finally {
        if (found.length > 0)
            summary.push(renderAuditSummary(found));
        if (summary.length > 0)
            await (0,actions.writeSummary)(redact(summary.join("\n")));
    }
}
function wirePorts(wiring) {
    const { request, context, token, environment, redact, found } = wiring;
    const directory = external_node_path_.resolve(context.workspace, request.inputs.workingDirectory);
    const cancelled = (0,actions.onCancel)();
    const github = createGithub(token, context);
    return {
        log: (0,actions.createLog)(redact),
        clock: systemClock,
        records: request.plan === undefined ? createRecordStore(github, systemClock.now) : createSilentStore(),
        findState: (recordId) => findRecordState(github, recordId),
        cli: findClient({ ...wiring, directory, cancelled }),
        checkout: createCheckout({ workspace: context.workspace, directory, environment }),
        reachModal: (signal) => requireModal(environment, signal),
        hash: sha256,
        showFindings: (findings) => {
            found.push(...findings);
            (0,actions.annotate)(toAnnotations(findings), redact);
        },
        cancelled,
    };
}
function findClient({ early, request, context, environment, redact, directory, cancelled, }) {
    const { onCancel: choice, modalCommand, modalEnvironment, modalVersion, pythonRequirements, } = request.inputs;
    const sameCommand = early?.command.join("\0") === (modalCommand ?? ["modal"]).join("\0");
    const abandoned = choice === "keep" ? undefined : cancelled;
    const { MODAL_TOKEN_ID: _id, MODAL_TOKEN_SECRET: _secret, ...tokenless } = environment;
    return findModalCli({
        options: {
            directory,
            environment,
            ...defined({ modalEnvironment, abandoned, earlyVersion: sameCommand ? early?.result : undefined }),
        },
        mustInstall: modalVersion !== undefined || pythonRequirements !== undefined,
        install: async () => {
            const { installClient } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891));
            return installClient({
                environment: tokenless,
                temporary: process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(),
                directory: context.workspace,
                ...defined({
                    version: modalVersion,
                    requirements: pythonRequirements === undefined
                        ? undefined
                        : external_node_path_.resolve(context.workspace, pythonRequirements),
                    signal: abandoned,
                }),
            });
        },
        log: (0,actions.createLog)(redact),
        ...defined({ named: modalCommand }),
    });
}


/***/ }),

/***/ 2070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ createSourceFiles),
/* harmony export */   Ze: () => (/* binding */ isRegularFile),
/* harmony export */   lb: () => (/* binding */ LEADS_OUT),
/* harmony export */   t3: () => (/* binding */ locateInside),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// A directory of this machine in, its source files to read and replace out; nothing outside it is touched.


/** More than any training script has; what is larger is named, not read. */
const MOST_BYTES = 4_000_000;
/** @param root absolute; links that lead out of it are refused */
function createSourceFiles(root) {
    return {
        read: (file) => readInside(root, file),
        write: async (file, text) => {
            const real = await locateInside(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file));
            if (typeof real !== "string")
                throw new Error(`${file} cannot be replaced: ${real.unreadable}`);
            const temporary = `${real}.audit-${process.pid}`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, text);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, real);
        },
    };
}
const LEADS_OUT = { unreadable: "it is a link that leads out of the checkout" };
/** The file behind `file`, all links followed; exactly "missing" where there is none. Both paths are absolute. */
async function locateInside(root, file) {
    try {
        const [top, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file)]);
        return real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? real : LEADS_OUT;
    }
    catch (error) {
        return { unreadable: reasonOf(error) };
    }
}
async function isRegularFile(real) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile();
}
/** A new folder that only this user can look into. */
function makeTemporaryFolder(inside, prefix) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(inside, prefix));
}
async function readInside(root, file) {
    if (file.includes("\0"))
        return { unreadable: "missing" };
    const real = await locateInside(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file));
    if (typeof real !== "string")
        return real;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // A pipe or device would never end; non-blocking, so that opening one does not wait either.
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
            const problem = problemOf(await handle.stat());
            return problem === undefined ? await handle.readFile("utf8") : { unreadable: problem };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return { unreadable: reasonOf(error) };
    }
}
function problemOf(stats) {
    if (stats.isDirectory())
        return "missing";
    if (!stats.isFile())
        return "it is no regular file";
    return stats.size > MOST_BYTES ? `it has ${stats.size} bytes; at most ${MOST_BYTES} are read` : undefined;
}
function reasonOf(error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG")
        return "missing";
    if (code === "ELOOP")
        return "it is a link that leads nowhere";
    return code === "EACCES" ? "this account may not read it" : `reading it failed (${code || "unknown"})`;
}


/***/ })

};
