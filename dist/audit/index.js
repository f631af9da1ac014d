#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ FINDING_IDS)
/* harmony export */ });
// One thing that will go wrong, with its place, its harm and its mend; and the closed list of ids.
const FINDING_IDS = [
    "source",
    "target",
    "arguments",
    "resume",
    "timeout",
    "retries",
    "worst-case",
    "volume",
    "commit",
    "detach",
    "containers",
    "imports",
    "gpu",
    "secrets",
    "client",
    "suppression",
];


/***/ }),

/***/ 676:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _io_audit_wiring_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(909);
// The command `modal-experiments audit FILE::TARGET`: the audit at a desk.

await (0,_io_audit_wiring_js__WEBPACK_IMPORTED_MODULE_0__/* .runDesk */ .V)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ runDesk)
});

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/audit.js
// A repository's files and a target in, findings and what is known of the target out; nothing is run.
/** Audits `request.target`. Never throws for what the source contains; loads the parser on the first call. */
async function audit(files, request) {
    const { runAudit } = await Promise.all(/* import() */[__nccwpck_require__.e(283), __nccwpck_require__.e(529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 529));
    return runAudit(files, request);
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/finding.js
var finding = __nccwpck_require__(869);
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
const SEVERITIES = ["note", "warning", "error"];
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
    const rules = finding/* FINDING_IDS */.j.map((id) => ({ id, shortDescription: { text: DESCRIPTIONS[id] } }));
    const results = findings.map((one) => ({
        ruleId: one.id,
        ruleIndex: finding/* FINDING_IDS */.j.indexOf(one.id),
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

;// CONCATENATED MODULE: ./.cache/bundle/src/core/errors.js
// The three kinds of error: the user's to fix, an outside system's, and (anything else) ours.
/** A value the user gave and can mend. `message` names the input, its value unless secret, and what is accepted. */
class InputError extends Error {
    name = "InputError";
    input;
    constructor(input, message) {
        super(message);
        this.input = input;
    }
}
/** An error that names the input, its value and what is accepted. */
function refuse(input, value, accepted) {
    const shown = value === "" ? "is empty" : `is ${JSON.stringify(value.slice(0, 200))}`;
    return new InputError(input, `The input ${input} ${shown}. Accepted: ${accepted}.`);
}
/** What an outside system refused or failed to do. `advice` is the next step for a person. */
class ExternalError extends Error {
    name = "ExternalError";
    system;
    operation;
    status;
    advice;
    constructor(fields) {
        super(fields.message, { cause: fields.cause });
        this.system = fields.system;
        this.operation = fields.operation;
        this.status = fields.status;
        this.advice = fields.advice;
    }
}
/** The text of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Ends a `switch` that has handled every case; reached only by a bug. */
function assertNever(value) {
    throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit-options.js


const USAGE = `Usage: modal-experiments audit FILE.py[::TARGET] [options] [-- ARGUMENTS]

Reads a Modal app without running it and says what will go wrong.

  -m, --module            TARGET is a module path, as for \`modal run -m\`
  --fix                   rewrite timeout, retries, commit thread, single use and spawn-get; print a diff
  --json, --sarif         print for machines instead of people
  --fail-on LEVEL         exit code 1 from this severity on: error (default), warning, note, never
  --resume MODE           inject (default), require, off: how the launcher treats resume
  --needs HOURS           what one attempt needs, for example 10 or 0.5
  --available MODULE,...  top-level modules that the launching machine has
  --ignore ID,...         findings to leave out
  -- ARGUMENTS            what would follow the target on the command line
`;
/** @throws InputError naming the word that is not accepted, and what is; "help" when only that is asked for */
function parseAuditOptions(argv) {
    const end = argv.indexOf("--");
    const own = end < 0 ? argv : argv.slice(0, end);
    if (own.includes("--help") || own.includes("-h") || own.length === 0)
        return "help";
    const [command, ...rest] = own;
    if (command !== "audit")
        throw problem("command", command ?? "", "audit");
    const words = readWords(rest);
    if (words.target === undefined)
        throw problem("target", "", "FILE.py or FILE.py::NAME");
    const configuration = {
        ignore: words.ignore,
        ...(words.needs !== undefined && { needs: words.needs }),
        ...(words.available !== undefined && { availableImports: words.available }),
    };
    const { target, module, resume, show, fix, failOn } = words;
    const args = end < 0 ? [] : argv.slice(end + 1);
    return { request: { target, module, args, resume, configuration }, show, fix, failOn };
}
function readWords(rest) {
    const words = {
        target: undefined,
        module: false,
        fix: false,
        show: "text",
        failOn: "error",
        resume: "inject",
        needs: undefined,
        available: undefined,
        ignore: [],
    };
    for (let i = 0; i < rest.length; i++) {
        const [name = "", inline] = split(rest[i] ?? "");
        if (!name.startsWith("-")) {
            if (words.target !== undefined)
                throw problem("target", name, "one target only");
            words.target = rest[i];
        }
        else if (!readFlag(words, name, inline)) {
            const value = inline ?? rest[++i];
            readValue(words, name, value ?? "");
        }
    }
    return words;
}
function split(word) {
    const at = word.startsWith("--") ? word.indexOf("=") : -1;
    return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
function readFlag(words, name, inline) {
    if (inline !== undefined)
        return false;
    if (name === "-m" || name === "--module")
        words.module = true;
    else if (name === "--fix")
        words.fix = true;
    else if (name === "--json" || name === "--sarif")
        words.show = name === "--json" ? "json" : "sarif";
    else
        return false;
    return true;
}
function readValue(words, name, value) {
    switch (name) {
        case "--fail-on":
            words.failOn = oneOf(name, value, ["error", "warning", "note", "never"]);
            break;
        case "--resume":
            words.resume = oneOf(name, value, ["inject", "require", "off"]);
            break;
        case "--needs": {
            const hours = Number(value);
            if (value.trim() === "" || !Number.isFinite(hours) || hours <= 0)
                throw problem(name, value, "a number of hours above 0");
            words.needs = Math.round(hours * 3600);
            break;
        }
        case "--available":
            words.available = value
                .split(",")
                .map((one) => one.trim())
                .filter((one) => one !== "");
            break;
        case "--ignore":
            words.ignore = value.split(",").map((one) => oneOf(name, one.trim(), finding/* FINDING_IDS */.j));
            break;
        default:
            throw problem("option", name, "the options that --help lists; the target's own arguments go after --");
    }
}
function oneOf(name, value, accepted) {
    const found = accepted.find((one) => one === value);
    if (found === undefined)
        throw problem(name, value, accepted.join(", "));
    return found;
}
const problem = (name, value, accepted) => new InputError(name, `${name}: ${value === "" ? "nothing was given" : `${JSON.stringify(value)} is not accepted`}. Accepted: ${accepted}.`);

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
function markdown_inlineCode(text, limit = 200) {
    const line = shorten(cleanLogText(text).replace(/\s/g, " "), limit);
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
    return plain ? line.replaceAll("_", "\\_") : markdown_inlineCode(line, limit);
}
/**
 * A sentence of ours as prose; what it puts between single backticks becomes code. Every mark is escaped, and where
 * GitHub would still link or ping (it does so after unescaping) a word joiner keeps the parts of `@name`, `#1` or a
 * web address from being one word.
 */
function markdown_escapeText(text, limit = 500) {
    const line = shorten(cleanLogText(text).replace(/\s+/g, " ").trim(), limit);
    if (line.includes("``"))
        return escapeProse(line);
    return line
        .split(/(`[^\s`](?:[^`]*[^\s`])?`)/)
        .map((part, index) => (index % 2 === 1 ? markdown_inlineCode(part.slice(1, -1), limit) : escapeProse(part)))
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
function markdown_table(head, rows, align = []) {
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
/** At most `limit` characters, the last one `?` where something was cut; never half a character. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = Array.from(text);
    return characters.length <= limit ? text : `${characters.slice(0, Math.max(0, limit - 1)).join("")}\u2026`;
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

;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-text.js
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
function log_text_cleanLogText(text) {
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

;// CONCATENATED MODULE: ./.cache/bundle/src/audit-command.js
// `modal-experiments audit ?` in words in, the findings printed and an exit code out.







/** 0 when nothing is as bad as `--fail-on`, 1 when something is or a word is not accepted. */
async function runAuditCommand(argv, desk) {
    try {
        const options = parseAuditOptions(argv);
        if (options === "help") {
            desk.out(USAGE);
            return 0;
        }
        if (options.fix)
            await fix(options, desk);
        const result = await audit(desk.files, options.request);
        if (options.show === "json")
            desk.out(toJson(result));
        else if (options.show === "sarif")
            desk.out(toSarif(result, desk.version));
        else
            desk.out(renderText(result.findings));
        return fails(result.findings, options.failOn) ? 1 : 0;
    }
    catch (error) {
        if (!(error instanceof InputError))
            throw error;
        desk.err(`${safe(error.message)}\n\n${USAGE}`);
        return 1;
    }
}
/** The diff goes to the error stream when machines read the other one. */
async function fix({ request, show }, desk) {
    const [{ fixFindings }, { unifiedDiff }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(283), __nccwpck_require__.e(529), __nccwpck_require__.e(111)]).then(__nccwpck_require__.bind(__nccwpck_require__, 111)),
        __nccwpck_require__.e(/* import() */ 849).then(__nccwpck_require__.bind(__nccwpck_require__, 849)),
    ]);
    const print = show === "text" ? desk.out : desk.err;
    for (const change of await fixFindings(desk.files, request)) {
        await desk.write(change.path, change.after);
        print(`${safe(unifiedDiff(change.path, change.before, change.after))}\n`);
    }
}
/** What is quoted from the source moves no cursor and is no command of a runner. */
const safe = (text) => neutralLine(log_text_cleanLogText(text));
function renderText(findings) {
    const blocks = findings.map((one) => {
        const head = `${one.file}:${one.line}:${one.column}: ${one.severity} [${one.id}] ${one.harm}`;
        const mend = one.fix === ""
            ? ""
            : `\n${one.fix
                .split("\n")
                .map((line) => `    ${line}`)
                .join("\n")}`;
        return `${safe(head + mend)}\n`;
    });
    return `${blocks.join("\n")}${blocks.length > 0 ? "\n" : ""}${counts(findings)}\n`;
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./.cache/bundle/src/io/package-folder.js
// The folder of this package, from its sources and from a bundle alike: what is shipped next to the code is found from here.


/** Two folders up. */
const PACKAGE = external_node_path_namespaceObject.resolve(external_node_path_namespaceObject.dirname((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)), "..", "..");

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./.cache/bundle/src/io/source-files.js
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
            const real = await locateInside(root, external_node_path_namespaceObject.join(root, file));
            if (typeof real !== "string")
                throw new Error(`${file} cannot be replaced: ${real.unreadable}`);
            const temporary = `${real}.audit-${process.pid}`;
            await (0,promises_namespaceObject.writeFile)(temporary, text);
            await (0,promises_namespaceObject.rename)(temporary, real);
        },
    };
}
const LEADS_OUT = { unreadable: "it is a link that leads out of the checkout" };
/** The file behind `file`, all links followed; exactly "missing" where there is none. Both paths are absolute. */
async function locateInside(root, file) {
    try {
        const [top, real] = await Promise.all([(0,promises_namespaceObject.realpath)(root), (0,promises_namespaceObject.realpath)(file)]);
        return real.startsWith(top + external_node_path_namespaceObject.sep) ? real : LEADS_OUT;
    }
    catch (error) {
        return { unreadable: reasonOf(error) };
    }
}
async function isRegularFile(real) {
    return (await stat(real)).isFile();
}
/** A new folder that only this user can look into. */
function makeTemporaryFolder(inside, prefix) {
    return mkdtemp(path.join(inside, prefix));
}
async function readInside(root, file) {
    if (file.includes("\0"))
        return { unreadable: "missing" };
    const real = await locateInside(root, external_node_path_namespaceObject.join(root, file));
    if (typeof real !== "string")
        return real;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // A pipe or device would never end; non-blocking, so that opening one does not wait either.
            const handle = __addDisposableResource(env_1, await (0,promises_namespaceObject.open)(real, promises_namespaceObject.constants.O_RDONLY | promises_namespaceObject.constants.O_NONBLOCK), true);
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

;// CONCATENATED MODULE: ./.cache/bundle/src/io/audit-wiring.js
// The process's words and its working directory -> the audit command, its text on both streams and its exit code.



async function runDesk() {
    // A reader such as `head` that has seen enough is no error.
    process.stdout.on("error", (error) => {
        if (!("code" in error) || error.code !== "EPIPE")
            throw error;
    });
    const manifest = await createSourceFiles(PACKAGE).read("package.json");
    const files = createSourceFiles(process.cwd());
    process.exitCode = await runAuditCommand(process.argv.slice(2), {
        files,
        write: files.write,
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
        version: typeof manifest === "string" ? String(JSON.parse(manifest).version) : "unknown",
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(676);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
