export const id = 400;
export const ids = [400];
export const modules = {

/***/ 8742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderAuditSummary),
/* harmony export */   t: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(341);

const ROWS = 200;
const WORDS = { error: "error", warning: "warning", note: "note" };
/** A table of what was found, the worst first; one sentence when there is nothing. */
function renderAuditSummary(findings) {
    if (findings.length === 0)
        return "### Audit\n\nNothing was found.\n";
    const rows = findings
        .slice(0, ROWS)
        .map((one) => [WORDS[one.severity], (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(one.id), place(one), (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(one.harm)]);
    const more = findings.length > ROWS ? `\n\n${findings.length - ROWS} more are not shown.` : "";
    return `### Audit\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["severity", "id", "place", "what will go wrong"], rows)}${more}\n`;
}
const place = (one) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(`${one.file}:${one.line}`);
/** `1 error, 2 warnings, 3 notes`. */
function counts(findings) {
    const named = ["error", "warning", "note"].flatMap((severity) => {
        const number = findings.filter((one) => one.severity === severity).length;
        return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
    });
    return named.join(", ") || "nothing found";
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C0: () => (/* binding */ UNAUDITED),
  pg: () => (/* binding */ auditTarget)
});

// UNUSED EXPORTS: signatureOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/audit.js
// A repository's files and a target in, findings and what is known of the target out; nothing is run.
/** Audits `request.target`. Never throws for what the source contains; loads the parser on the first call. */
async function audit(files, request) {
    const { runAudit } = await Promise.all(/* import() */[__webpack_require__.e(283), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 7718));
    return runAudit(files, request);
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/facts.js
var facts = __webpack_require__(1111);
// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(8615);
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
        configuration: { ...question.configuration, ...(0,defined/* defined */.s)({ resumeArgument: resumeArgument?.join(" ") }) },
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


/***/ }),

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

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   gI: () => (/* binding */ toAnnotations)
/* harmony export */ });
/* unused harmony exports toJson, toSarif */
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


/***/ }),

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ LAUNCH_INPUTS),
  rS: () => (/* binding */ ON_CANCEL),
  wC: () => (/* binding */ matching),
  yL: () => (/* binding */ oneOf),
  Yw: () => (/* binding */ parseLaunchInputs),
  hu: () => (/* reexport */ parseTarget),
  TR: () => (/* reexport */ errors/* refuse */.TR)
});

// UNUSED EXPORTS: POLL_INPUTS, given, whole

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
    "experiment",
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


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseLaunchRequest)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1287);
// The root action's raw inputs -> what to launch: one run that the gate planned, or one that the inputs describe.





/** What only a run without a plan is described by. */
const OF_THE_PLAN = [
    "experiment",
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
        return { inputs: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLaunchInputs */ .Yw)(raw) };
    const [plan, ...others] = (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePlans */ .WY)(raw.plans);
    if (plan === undefined || others.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("plans", `The input plans has ${others.length + 1} entries, and one job launches one run. Use a matrix: \`strategy: matrix: plan: \${{ fromJSON(needs.gate.outputs.plans) }}\` and \`plans: \${{ toJSON(matrix.plan) }}\`.`);
    }
    const given = OF_THE_PLAN.find((name) => raw[name] !== "");
    if (given !== undefined)
        throw (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(given, raw[given], "nothing beside plans, which already says what to run");
    requireOwnName(plan);
    return { plan, inputs: inputsOfPlan(plan, raw) };
}
/** The gate wrote the command line; that it starts the app under the record's name is what everything else relies on. */
function requireOwnName({ intent }) {
    const start = ["run", "--detach", "--name", (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .appName */ .JB)(intent)];
    if (start.every((word, index) => intent.argv[index] === word))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("plans", `The input plans is not what the gate wrote: its command line does not begin with ${JSON.stringify(start.join(" "))}. Use the same release of gate and launch.`);
}
function inputsOfPlan({ intent, launch }, raw) {
    const settings = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLaunchInputs */ .Yw)({ ...raw, target: intent.target, plans: "" });
    return {
        ...settings,
        target: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .hu)(intent.target),
        args: launch.args,
        name: intent.experiment,
        resume: launch.resume,
        workingDirectory: launch.working_directory,
        launchTimeout: launch.launch_timeout,
        entrypointWait: launch.entrypoint_wait,
        stay: settings.stay || launch.stay,
        onCancel: launch.on_cancel,
        oneBlockingCall: launch.one_blocking_call,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({
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


/***/ }),

/***/ 341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony exports byteLength, codeFence, label, details, alert, link */
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1734);
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
    const line = shorten((0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLogText */ .n)(text).replace(/\s/g, " "), limit);
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
    const line = shorten((0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLogText */ .n)(text).replace(/\s+/g, " ").trim(), limit);
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
function alert(kind, body) {
    return `> [!${kind}]\n> ${body.replaceAll("\n", "\n> ")}`;
}
/** Addresses that are linked: plain ones only, without anything that Markdown or a reader could mistake. */
const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/-]*)?$/;
/** A link of ours; only `text` where the address is not a plain one. `text` is Markdown. */
function link(text, address) {
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


/***/ }),

/***/ 2431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   VV: () => (/* binding */ planCommand),
/* harmony export */   el: () => (/* binding */ withName),
/* harmony export */   yn: () => (/* binding */ identifyRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
/* harmony import */ var _resume_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(672);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("args", `The input args contains ${whole}, but ${why}, or remove the placeholder.`);
    });
    return inputs.args.map(fill);
}
/** @throws InputError from planResume and fillPlaceholders */
function planCommand(inputs, run, signature) {
    const resume = (0,_resume_js__WEBPACK_IMPORTED_MODULE_1__/* .planResume */ .$)({
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


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recordFindings),
/* harmony export */   e: () => (/* binding */ FindingsSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(341);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5083);
// What the audit found in, the few lines of it that a record carries out, and how a record keeps them.



/** A record is read with a hundred others, so it carries the worst and points to the summary for the rest. */
const MOST = 8;
const LIMITS = { id: 20, file: 200, harm: 240, fix: 160 };
/** In UTF-16 units, of which a character has two at most. */
const Text = (limit) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(2 * limit));
/** What does not fit is left out: no remark is worth losing sight of a run. */
const FindingsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["error", "warning", "note"]),
    id: Text(LIMITS.id),
    file: Text(LIMITS.file),
    line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    harm: Text(LIMITS.harm),
    fix: Text(LIMITS.fix),
})), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(MOST)), []);
/** @param findings the worst first */
function recordFindings(findings) {
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)([]);
    return findings.slice(0, MOST).map(({ severity, id, file, line, harm, fix }) => ({
        severity,
        id: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(id, LIMITS.id),
        file: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(redact(file), LIMITS.file),
        line,
        harm: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(redact(harm), LIMITS.harm),
        // Half a mend is none.
        fix: fix.length <= LIMITS.fix ? redact(fix) : "",
    }));
}


/***/ }),

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ parseIntent),
/* harmony export */   JB: () => (/* binding */ appName),
/* harmony export */   M2: () => (/* binding */ RECORD_ENVIRONMENT),
/* harmony export */   Su: () => (/* binding */ parseStatusLine),
/* harmony export */   oN: () => (/* binding */ RECORD_TASK),
/* harmony export */   wE: () => (/* binding */ formatStatusLine),
/* harmony export */   yY: () => (/* binding */ IntentSchema)
/* harmony export */ });
/* unused harmony export STATUS_LINE_LIMIT */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8615);
/* harmony import */ var _record_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1984);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9943);
// The record of a run: the intent written once before anything starts, and the status line that is appended after it.




/** GitHub refuses longer deployment and commit status descriptions. */
const STATUS_LINE_LIMIT = 140;
const RECORD_TASK = "modal-experiment";
const RECORD_ENVIRONMENT = "experiments";
const Text = (limit) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(limit));
const Whole = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0));
const IntentSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    key: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[a-z0-9]{6,32}$/)),
    generation: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(Whole, valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1)),
    experiment: Text(100),
    /** Of a sweep: the arm's name, and the seed where the sweep repeats its arms. */
    arm: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text(100)),
    seed: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Whole), null),
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Whole),
    sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[0-9a-f]{40}$/)),
    target: Text(500),
    argv: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Text(4000)),
    /** The argument that carries resume, as injected or as the user gave it; null where there is none. */
    resume_argument: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text(200)),
    /** The key of the run whose checkpoints this one is meant to continue. */
    continue_from: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text(40)),
    modal_environment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text(64)),
    /** Seconds per attempt. Null: not known. */
    timeout: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    retries: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Whole),
    gpu: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text(60)),
    /** US dollars at worst. Null: not known. */
    price_bound: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    deadline: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text(40)),
    /** US dollars after which the run is to be stopped. Null: no limit. */
    max_cost: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    /** The label of the pull request that asked for the run; null where something else did. */
    label: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Text(50)),
    /** `on-close`, `on-push`, `on-unlabel`, `no-progress`: each `stop` or `keep`. */
    policies: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), Text(40)),
    asked_by: Text(100),
    workflow_run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(Whole),
    /** What the audit found, the worst first. */
    findings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_record_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .FindingsSchema */ .e),
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
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(IntentSchema, value);
    return parsed.success ? parsed.output : undefined;
}
const APP = /^ap-[A-Za-z0-9]{22}$/;
const CALL = /^fc-[A-Za-z0-9]{10,40}$/;
/**
 * `STATE app=? call=? note=? try=? gone=? why=? again=1 art=? part=?`, at most 140 characters; `note` is the comment's id,
 * `gone` the absent-since time in Unix seconds, `again` stands only where no app does, `art` is the artifact's id, and `part` stands only
 * behind `art`. What does not fit is left out from the end.
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
    const next = kept === "" || line.part === undefined ? "" : ` part=${line.part}`;
    const text = parts.join(" ");
    const fitting = [`${text}${kept}${next}`, `${text}${kept}`];
    return fitting.find((whole) => whole.length <= STATUS_LINE_LIMIT) ?? text;
}
/** Reads what formatStatusLine wrote; a word that is not in the grammar is dropped, an unknown state gives undefined. */
function parseStatusLine(text) {
    const [state, ...pairs] = text.trim().split(/\s+/);
    const known = [..._state_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_STATES */ .oX, ..._state_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk].find((name) => name === state);
    if (known === undefined)
        return undefined;
    const field = (name) => pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
    return {
        state: known,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
            app: matching(field("app"), APP),
            call: matching(field("call"), CALL),
            comment: whole(field("note")),
            attempt: whole(field("try")),
            absentSince: fromSeconds(whole(field("gone"))),
            cause: _state_js__WEBPACK_IMPORTED_MODULE_1__/* .CAUSES */ .hE.find((cause) => cause === field("why")),
            relaunched: field("again") === "1" ? true : undefined,
            artifact: whole(field("art")),
            part: whole(field("part")),
        }),
    };
}
function matching(text, pattern) {
    return text !== undefined && pattern.test(text) ? text : undefined;
}
function whole(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function fromSeconds(seconds) {
    if (seconds === undefined || seconds > 32_503_680_000)
        return undefined;
    return new Date(seconds * 1000).toISOString();
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ redactTexts)
/* harmony export */ });
/* unused harmony export redactValue */
// Any plain value in, the same with every text of it redacted out: whole texts, so that no quote of JSON is in between.
/** Only texts change, so the value keeps its form. */
function redactTexts(value, redact) {
    return redactValue(value, redact);
}
function redactValue(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redact));
    if (value instanceof Map)
        return new Map([...value].map(([name, item]) => [redactValue(name, redact), redactValue(item, redact)]));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), redactValue(item, redact)]));
}


/***/ }),

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ planResume),
/* harmony export */   N: () => (/* binding */ parseHelp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("resume", `The input resume is "require", but args switches resume off with ${JSON.stringify(own)}. Remove one of the two.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("resume", `The input resume is "require", but the target has no way to resume: ${found}. ${remedy}.`);
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


/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ formatPlans),
/* harmony export */   WY: () => (/* binding */ parsePlans)
/* harmony export */ });
/* unused harmony exports MOST_PLANS, PLANS_LIMIT */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(755);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);
// The text of `plans`, which the gate hands to the launch -> its entries, one a run; and back.




/** GitHub refuses a matrix of more jobs, https://docs.github.com/actions/reference/limits. */
const MOST_PLANS = 256;
/** GitHub cuts off the outputs of a job at this size, counted in UTF-16 units of two bytes. */
const PLANS_LIMIT = 500_000;
const Minutes = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxValue */ .cGV(360));
const Word = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(4000));
const Words = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Word), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(500));
const LaunchSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    /** Relative to the checkout. */
    working_directory: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(500)),
    /** Arguments for the target with placeholders filled in, without the one that resume adds. */
    args: Words,
    resume: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(["inject", "require", "off"]),
    /** How this target spells resume, where the configuration says so. */
    resume_argument: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(Words),
    /** True: the intent's argv is the command line to run. False: only `modal run TARGET --help` can tell what it takes. */
    resume_decided: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** The source proves that the entrypoint makes exactly one blocking call, so the launcher may let go while it waits. */
    one_blocking_call: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    launch_timeout: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(Minutes, valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    entrypoint_wait: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(Minutes, valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    /** Minutes for which the job follows a run that it has let go. */
    stay: Minutes,
    on_cancel: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ON_CANCEL */ .rS),
    /** Null: the launch's own input decides. */
    modal_command: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(Words),
    modal_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(40))),
    python_requirements: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .maxLength */ .Ru6(500))),
});
const PlanSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** The deployment that records the run. */
    record_id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1)),
    intent: _record_js__WEBPACK_IMPORTED_MODULE_2__/* .IntentSchema */ .yY,
    launch: LaunchSchema,
});
/** One line of JSON. @throws InputError for more entries, or a longer text, than a workflow can hand on */
function formatPlans(plans) {
    const text = JSON.stringify(plans);
    if (plans.length <= MOST_PLANS && text.length <= PLANS_LIMIT)
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("plans", `${plans.length} runs in ${text.length} characters are more than one workflow run can start: at most ${MOST_PLANS} runs and ${PLANS_LIMIT} characters. Ask for fewer arms at once.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("plans", `The input plans has ${entries.length} entries. Accepted: 1 to ${MOST_PLANS}. Skip the launch job when the gate's decision is not "launch".`);
    }
    return entries.map(parseEntry);
}
function parseEntry(entry, index) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(PlanSchema, entry);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "the entry";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("plans", `The input plans is not what the gate wrote: in entry ${index + 1}, ${path} is ${issue.received.slice(0, 100)}, expected ${String(issue.expected ?? "another value").slice(0, 100)}. ${HOW}`);
}
const HOW = "Give it the gate job's output `plans`, or one entry of it as `toJSON(matrix.plan)`, from the same release of both actions";
function lost(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("plans", `The input plans ${what}. The usual cause: GitHub drops a job output in which it finds a secret, for example a secret whose value is a short or common word. Look for "Skip output" in the gate job's log and change or remove that secret. Otherwise: ${HOW}.`);
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ commitState),
/* harmony export */   _f: () => (/* binding */ isVerdict),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   hE: () => (/* binding */ CAUSES),
/* harmony export */   oX: () => (/* binding */ OPEN_STATES),
/* harmony export */   wK: () => (/* binding */ isRevisable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
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
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(state);
    }
}
/** A verdict that evidence may still replace: the others stand whatever is observed later. */
function isRevisable(state) {
    return state === "lost" || state === "expired";
}


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ standingCause),
/* harmony export */   tx: () => (/* binding */ findPolicyCause),
/* harmony export */   wM: () => (/* binding */ mayStop)
/* harmony export */ });
/* unused harmony exports needsPull, STILL_RUNS */
/* harmony import */ var _stop_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4568);

/** A run's policies say `stop` or `keep`; what they do not name is kept. */
function mayStop(intent, policy) {
    return Object.hasOwn(intent.policies, policy) && intent.policies[policy] === "stop";
}
/** Whether the state of the pull request can decide anything about the run; asking costs a call. */
function needsPull(intent) {
    const asked = ["on-close", "on-push", "on-unlabel"].some((policy) => mayStop(intent, policy));
    return intent.pull_request !== null && asked;
}
/**
 * The first reason of several, the plainest first. The label is only looked at while the head is the one that was
 * started: a push takes the label off, which is `on-push`'s business and nobody's wish to stop.
 * @param now by GitHub's clock, as the deadline is
 */
function findPolicyCause({ intent }, around, now) {
    const pullCause = around.pull === undefined ? undefined : findPullCause(intent, around.pull);
    if (pullCause !== undefined)
        return pullCause;
    if (intent.deadline !== null && now.getTime() > Date.parse(intent.deadline))
        return "deadline";
    if (intent.max_cost !== null && (around.dollars ?? 0) > intent.max_cost)
        return "max-cost";
    return around.stalled === true && mayStop(intent, "no-progress") ? "no-progress" : undefined;
}
function findPullCause(intent, pull) {
    if (!pull.open)
        return mayStop(intent, "on-close") ? "pull-closed" : undefined;
    if (pull.headSha !== intent.sha)
        return mayStop(intent, "on-push") ? "newer-push" : undefined;
    const wanted = intent.label?.toLowerCase();
    // GitHub's label names differ in more than case.
    const there = pull.labels.some((label) => label.toLowerCase() === wanted);
    return wanted !== undefined && !there && mayStop(intent, "on-unlabel") ? "label-removed" : undefined;
}
const OF_PULL = {
    "pull-closed": "on-close",
    "newer-push": "on-push",
    "label-removed": "on-unlabel",
};
/**
 * The reason on record, unless what it rests on is known to be over: a pull request that is open again, a label that is
 * back, a run that goes forward again. A person's wish and a limit that was reached stand.
 */
function standingCause({ intent, line }, around) {
    const cause = _stop_request_js__WEBPACK_IMPORTED_MODULE_0__/* .STOP_CAUSES */ .YE.find((known) => known === line.cause);
    if (cause === undefined)
        return undefined;
    if (cause === "no-progress")
        return around.stalled === false ? undefined : cause;
    const policy = OF_PULL[cause];
    // A stop that a person asked for in these words is not the policy's to take back.
    if (policy === undefined || around.pull === undefined || !mayStop(intent, policy))
        return cause;
    return findPullCause(intent, around.pull) === undefined ? undefined : cause;
}
/** A sentence's beginning for a run that goes on although it should not. */
const STILL_RUNS = {
    person: "A stop was asked for",
    command: "A command asked for a stop",
    policy: "A policy asks for a stop",
    "pull-closed": "The pull request is closed",
    "label-removed": "The label was removed",
    "newer-push": "The pull request has a newer commit",
    cancelled: "Its workflow was cancelled",
    deadline: "Its deadline has passed",
    "max-cost": "It has cost more than it may",
    "over-bound": "It has run longer than all its attempts could take",
    "no-progress": "Its latest attempts got no further",
    duplicate: "It is a double of another launch",
    "ghost-app": "It was left behind by a launch that ended",
};


/***/ }),

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isAskedToStop),
/* harmony export */   Nl: () => (/* binding */ stopRequestOf),
/* harmony export */   SP: () => (/* binding */ RUN_KEY),
/* harmony export */   YE: () => (/* binding */ STOP_CAUSES)
/* harmony export */ });
/* unused harmony exports APP_ID, parseStopRequests, stopCommand */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
// A run that should be stopped, as the actions hand it on: written by gate and poll, read by stop; and the command that does it by hand.


/** Why a run may be asked to stop; the other causes name how a run ended by itself. */
const STOP_CAUSES = [
    "person",
    "command",
    "policy",
    "pull-closed",
    "label-removed",
    "newer-push",
    "cancelled",
    "deadline",
    "max-cost",
    "over-bound",
    "no-progress",
    "duplicate",
    "ghost-app",
];
/** Somebody or something wants it stopped, and the record says so. */
function isAskedToStop({ cause }) {
    return STOP_CAUSES.some((known) => known === cause);
}
const RUN_KEY = /^[a-z0-9]{6,32}$/;
const APP_ID = /^ap-[A-Za-z0-9]{22}$/;
const StopRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(RUN_KEY)),
    /** The deployment that records the run. Whether an app is this run's is judged from it, never from this request. */
    record_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)),
    /** Only this app of the run. Null: every app of the run that lives, and one that a launch still under way creates. */
    app_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(APP_ID))),
    cause: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(STOP_CAUSES),
    /** The person who asked; null where a rule did. */
    asked_by: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(100))),
});
/** As many runs as GitHub lets one workflow run have jobs, and room for their twins. */
const MOST = 1000;
const StopsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(StopRequestSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(MOST));
/** @throws InputError naming what is wrong with the list, and secret masking where that is the usual cause */
function parseStopRequests(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refuseStops(text, "it is not JSON");
    }
    const parsed = v.safeParse(StopsSchema, value);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    throw refuseStops(text, `${v.getDotPath(issue) ?? "the list"}: ${issue.message}`);
}
function refuseStops(text, problem) {
    const masked = text.includes("***")
        ? " It holds `***`: a secret of the workflow is part of the text, so GitHub masked the output; choose another value for that secret."
        : "";
    return new InputError("stops", `The input stops is ${JSON.stringify(text.slice(0, 200))}, and ${problem}. Accepted: the output \`stops\` of gate or \`to-stop\` of poll, unchanged.${masked}`);
}
/** What a person with a token that may stop apps types; `--yes`, since without a terminal Modal's question never ends. */
function stopCommand(appId) {
    return `modal app stop ${appId} --yes`;
}
/** The request for one run. Without an app id it means every app of the run that lives. */
function stopRequestOf({ id, intent }, asked) {
    return {
        key: intent.key,
        record_id: id,
        app_id: asked.appId ?? null,
        cause: asked.cause,
        asked_by: asked.askedBy ?? null,
    };
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ targetSymbol),
/* harmony export */   J: () => (/* binding */ findTargetFunction)
/* harmony export */ });
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


/***/ }),

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ findOverBound),
/* harmony export */   Xu: () => (/* binding */ isPastBound),
/* harmony export */   a4: () => (/* binding */ boundSeconds)
/* harmony export */ });
// Modal's own maxima, for runs whose limits are not known: https://modal.com/docs/guide/timeouts and ?/guide/retries.
const LONGEST_TIMEOUT = 86_400;
const MOST_RETRIES = 10;
const LONGEST_DELAY = 60;
/** A timeout may overrun by a little, and container starts between attempts are not execution time. */
const SLACK = 600;
/** Seconds that all attempts of the run may take together. */
function boundSeconds(intent) {
    const retries = intent.retries ?? MOST_RETRIES;
    return (intent.timeout ?? LONGEST_TIMEOUT) * (retries + 1) + LONGEST_DELAY * retries;
}
/** GitHub's times only: the record's creation, its deadline, and `now` by GitHub's clock. */
function isPastBound(record, now) {
    const end = Date.parse(record.createdAt) + boundSeconds(record.intent) * 1000;
    const deadline = record.intent.deadline === null ? Number.NaN : Date.parse(record.intent.deadline);
    return now.getTime() > (Number.isNaN(deadline) ? end : Math.min(end, deadline));
}
/** A run that still goes on although all its attempts together could not last so long. */
function findOverBound({ intent }, seen) {
    // Without known limits the bound is Modal's own, which Modal itself enforces.
    if (intent.timeout === null || intent.retries === null)
        return undefined;
    return modalSeconds(seen) > boundSeconds(intent) + SLACK ? "over-bound" : undefined;
}
/** Seconds from the first start to the last sign of life, both by Modal's clock. */
function modalSeconds(seen) {
    const starts = times(seen.calls.map((call) => call.startedAt));
    const signs = times([...seen.calls.map((call) => call.finishedAt), seen.log.at(-1)?.at]);
    if (starts.length === 0 || signs.length === 0)
        return 0;
    const first = Math.min(...starts, ...times([seen.log[0]?.at]));
    return (Math.max(...signs) - first) / 1000;
}
function times(stamps) {
    return stamps.map((stamp) => Date.parse(stamp ?? "")).filter((time) => !Number.isNaN(time));
}


/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
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


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   aK: () => (/* binding */ requireGithubToken),
/* harmony export */   g4: () => (/* binding */ requireModalToken)
/* harmony export */ });
/* unused harmony export protectGithubToken */
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(168);
// The inputs that hold tokens, or the variables that stand in for them -> the tokens, masked in everything we write.

/** Nothing is required yet: a poll with nothing open needs no Modal token. */
function readCredentials(raw) {
    const github = raw["github-token"];
    const modalTokenId = raw["modal-token-id"] || process.env["MODAL_TOKEN_ID"];
    const modalTokenSecret = raw["modal-token-secret"] || process.env["MODAL_TOKEN_SECRET"];
    const redact = (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.protectSecrets)([github, modalTokenId ?? "", modalTokenSecret ?? ""]);
    return { github, modalTokenId, modalTokenSecret, redact };
}
/** @throws InputError */
function requireGithubToken({ github }) {
    (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.requireSecret)("github-token", github, "a token with `deployments: write`; the default is the job's own");
}
/**
 * @param enough what a token with fewer rights may be used for, as the end of the sentence; empty where it may not
 * @throws InputError naming the first that is missing
 */
function requireModalToken({ modalTokenId, modalTokenSecret }, enough = "") {
    const id = `a Modal token id (ak-\u2026), from a secret or MODAL_TOKEN_ID${enough}`;
    (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.requireSecret)("modal-token-id", modalTokenId, id);
    (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__.requireSecret)("modal-token-secret", modalTokenSecret, "a Modal token secret (as-\u2026), from a secret or MODAL_TOKEN_SECRET");
    return { tokenId: modalTokenId, tokenSecret: modalTokenSecret };
}
/** For an action that never talks to Modal. @throws InputError when it is missing */
function protectGithubToken(token) {
    requireSecret("github-token", token, "the job's own token, which is the default");
    return { token, redact: protectSecrets([token]) };
}


/***/ }),

/***/ 6084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createGithub),
  X: () => (/* binding */ isAmbiguous)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
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
const HOUR = 60 * PAUSE;
function createBudgetMeter(now) {
    let remaining;
    /** Until the hour that `remaining` is of ends; most calls of a pass are GraphQL, so no later answer may say so. */
    let resetAt = Infinity;
    let blockedUntil;
    const answered = (headers) => {
        const left = Number((0,run_context/* field */.Z)(headers, "x-ratelimit-remaining") ?? Number.NaN);
        const ofRest = (0,run_context/* field */.Z)(headers, "x-ratelimit-resource") === "core";
        if (!ofRest || !Number.isFinite(left))
            return;
        const reset = Number((0,run_context/* field */.Z)(headers, "x-ratelimit-reset") ?? Number.NaN) * 1000;
        remaining = left;
        resetAt = Number.isFinite(reset) ? reset : now() + HOUR;
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
            ...(remaining === undefined || now() >= resetAt ? {} : { remaining }),
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
        query: (document, variables = {}) => repeated("GraphQL", () => graphql(octokit, document, { ...repository, ...variables }).catch((error) => {
            meter.refused(error);
            throw error;
        })),
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
    const text = (0,errors/* messageOf */.bD)(error).split("\n");
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


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// Text -> its SHA-256 in hexadecimal, which the core is given since it does no I/O and crypto is a module of the platform.

const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");


/***/ }),

/***/ 400:
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
// EXTERNAL MODULE: ./.cache/bundle/src/audit/render.js
var render = __webpack_require__(5546);
// EXTERNAL MODULE: ./.cache/bundle/src/audit-report.js
var audit_report = __webpack_require__(8742);
// EXTERNAL MODULE: ./.cache/bundle/src/core/child-environment.js
var child_environment = __webpack_require__(6648);
// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var core_defined = __webpack_require__(8615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/inputs.js + 1 modules
var inputs = __webpack_require__(755);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/markdown.js
var markdown = __webpack_require__(341);
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
        ["State", (0,markdown/* escapeText */.X1)(outcome.reason)],
        ["Run key", (0,markdown/* inlineCode */.ti)(intent.key)],
        ["Commit", (0,markdown/* inlineCode */.ti)(intent.sha)],
        ["Target", (0,markdown/* inlineCode */.ti)(intent.target)],
        ["Resume", outcome.resumeArgument === undefined ? "none" : (0,markdown/* inlineCode */.ti)(outcome.resumeArgument)],
        ["App", outcome.appId === undefined ? "not known" : (0,markdown/* inlineCode */.ti)(outcome.appId)],
        ["Call", outcome.callId === undefined ? "not known" : (0,markdown/* inlineCode */.ti)(outcome.callId)],
    ];
    const title = outcome.adopted ? "is already running" : "is launched";
    const next = "The runner is free; the poll workflow reports the outcome.";
    return `### ${(0,markdown/* escapeText */.X1)(intent.experiment)} ${title}\n\n${(0,markdown/* table */.tp)(["", ""], rows)}\n\n${next}\n`;
}
/** @param error what ended the launch; its own words only where it is not a defect of ours */
function renderLaunchFailure(experiment, error, redact) {
    const known = error instanceof errors/* InputError */.dz || error instanceof errors/* ExternalError */.yA;
    const message = known ? redact(error.message) : "An unexpected error, shown in the log.";
    const advice = error instanceof errors/* ExternalError */.yA ? redact(error.advice) : "";
    const parts = [`### ${(0,markdown/* escapeText */.X1)(experiment)}: the launch failed`, (0,markdown/* escapeText */.X1)(message), (0,markdown/* escapeText */.X1)(advice)];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/launch-request.js
var launch_request = __webpack_require__(7711);
// EXTERNAL MODULE: ./.cache/bundle/src/core/redact-value.js
var redact_value = __webpack_require__(6589);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record-findings.js
var record_findings = __webpack_require__(1984);
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
const ASKED_TO_STOP = {
    category: "asked-to-stop",
    cause: "it was asked to stop before it began",
    advice: 'Use "Re-run all jobs" to ask for it anew.',
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
        advice: `${failure.advice} ${failure.retryHelps ? "The same launch can be run again as it is." : "Run again unchanged, it fails again."}`,
        status: failure.category,
    });
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js
var core_record = __webpack_require__(2817);
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

;// CONCATENATED MODULE: ./.cache/bundle/src/launch-phases.js
const PHASES = [
    ["Start", ({ appId }) => appId !== undefined],
    ["Build", ({ published }) => published],
    ["Store the call", ({ stored }) => stored],
];
class Phases {
    #seen;
    #announce = () => { };
    tell(progress) {
        this.#seen = progress;
        this.#announce();
    }
    /** Resolves when all is reached, or as soon as `ended` does: what was not reached then gets no group. */
    async show(log, ended) {
        let over = false;
        const end = ended.then(() => {
            over = true;
        });
        for (const [title, reached] of PHASES) {
            if (over)
                return;
            await log.group(title, () => Promise.race([end, this.#until(reached)]));
        }
    }
    async #until(reached) {
        while (this.#seen === undefined || !reached(this.#seen)) {
            await new Promise((resolve) => {
                this.#announce = resolve;
            });
        }
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
    const phases = new Phases();
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
        phases.tell(progress);
    });
    const ended = firstOf(ports.clock, watch, { stored, process, progress: () => progress });
    await phases.show(ports.log, ended);
    const end = await ended;
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

// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(9943);
// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-request.js
var stop_request = __webpack_require__(4568);
;// CONCATENATED MODULE: ./.cache/bundle/src/launched.js
// A client that was started for a record -> what became of its call, written to the record; the steps that every end of a launch shares.




/** A list may lag behind what was written a moment ago. */
const LOOKS = 3;
const BETWEEN_LOOKS = 3_000;
/** Asks Modal, not the client, what became of the calls; more than once where one was sent and none is shown. */
async function callsOf({ ports, prepared, watched }) {
    for (let look = 1;; look += 1) {
        const { appId, called } = watched.progress();
        const calls = appId === undefined ? [] : await ports.cli.calls(appId, prepared.inputs.target.symbol);
        if (calls.length > 0 || appId === undefined || !called || look === LOOKS)
            return calls;
        await ports.clock.wait(BETWEEN_LOOKS, ports.cancelled);
    }
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
        ...(0,core_defined/* defined */.s)({ appId, appUrl, resumeArgument: argument }),
    };
}
async function append(launched, line) {
    const { record, ports, watched, noted } = launched;
    await noted;
    const { appId, appUrl } = watched.progress();
    return appendLine({ record, ports }, { ...line, ...(0,core_defined/* defined */.s)({ app: appId }) }, appUrl);
}
/** A stop that was asked for while the client ran stays on record, so that the poll carries it out. */
async function appendLine({ record, ports }, line, url) {
    const unasked = (0,core_state/* isVerdict */._f)(line.state) || ports.records.silent === true;
    const held = unasked ? undefined : await ports.findLine(record.id).catch(() => undefined);
    const asked = held !== undefined && (0,stop_request/* isAskedToStop */.Eo)(held) ? held.cause : undefined;
    return ports.records.append(record, { ...(0,core_defined/* defined */.s)({ cause: asked }), ...line }, url);
}
/** Ends the record, and the job with the failure's cause and advice. What was published outlives its client. */
async function giveUp(launched, state, failure) {
    if (launched.watched.progress().published)
        await stopGhost(launched);
    await append(launched, { state, cause: "launch-failed" });
    throw launchError(failure, "The run was not started");
}
/** The wish is on record first, so that the poll carries it out where this job cannot, and takes no person for its author. */
async function stopGhost(launched) {
    const { appId } = launched.watched.progress();
    if (appId === undefined)
        return;
    await append(launched, { state: "building", cause: "ghost-app" });
    await launched.ports.cli.stop(appId);
}
/** A call was sent and Modal shows none: one look more, a minute later, decides, and that is the poll's. */
async function leaveOpen(launched, failure) {
    await append(launched, { state: "building" });
    throw launchError(failure, "It is not known yet whether the run was started; the next poll finds out");
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
    const apps = known === undefined ? await ports.cli.findApps((0,core_record/* appName */.JB)(record.intent)) : [];
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
    const [line, apps] = await Promise.all([ports.findLine(plan.record_id), findOwn(record, prepared, where)]);
    if (apps.live !== undefined)
        return { kind: "adopt", record, app: apps.live };
    if (apps.ended)
        throw launchError(ENDED, `The app of this run has ended already`);
    if (line !== undefined && (0,core_state/* isVerdict */._f)(line.state))
        throw launchError(ENDED, `The run has ended already as "${line.state}"`);
    if (line !== undefined && (0,stop_request/* isAskedToStop */.Eo)(line))
        throw launchError(ASKED_TO_STOP, "The run was not started");
    // A run that starts under an ended record would be seen by nobody.
    if (line === undefined && context.runAttempt > 1)
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
    if ((0,core_state/* isVerdict */._f)(newest.line.state))
        return { kind: "start", generation: generation + 1 };
    const apps = await findOwn(newest, prepared, where);
    if (apps.live !== undefined)
        return { kind: "adopt", record: newest, app: apps.live };
    // What stopped it is over with this request, and would hold for a start under the same record.
    if ((0,stop_request/* isAskedToStop */.Eo)(newest.line))
        return { kind: "start", generation: generation + 1 };
    // An open record whose app has ended waits only for the next poll to give its verdict.
    const ended = apps.ended || newest.line.app !== undefined;
    if (ended && !apps.cleared)
        return { kind: "start", generation: generation + 1 };
    return { kind: "start", generation, record: newest };
}
/** The apps of the record's name. What a dead launch of this very job left behind uncalled is stopped, not adopted. */
async function findOwn(record, prepared, where) {
    const { context, ports } = where;
    const apps = await ports.cli.findApps((0,core_record/* appName */.JB)(record.intent));
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
/** A list may lag behind a call that was stored a moment ago, so "never called" takes a second look, as in the poll. */
const SECOND_LOOK = 60_000;
async function wasCalled(app, prepared, ports) {
    // What cannot be known counts as called: two runs at once are worse than one that must be asked for again.
    const look = () => ports.cli.calls(app.id, prepared.inputs.target.symbol).then((calls) => calls.length > 0, () => true);
    if (await look())
        return true;
    ports.log.info(`App ${app.id} shows no call; it is looked at again in a minute before it is given up.`);
    await ports.clock.wait(SECOND_LOOK, ports.cancelled);
    return ports.cancelled.aborted || look();
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit-target.js + 1 modules
var audit_target = __webpack_require__(580);
// EXTERNAL MODULE: ./.cache/bundle/src/core/plan.js
var core_plan = __webpack_require__(2431);
// EXTERNAL MODULE: ./.cache/bundle/src/core/resume.js
var resume = __webpack_require__(672);
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
    const run = (0,core_plan/* identifyRun */.yn)(inputs, context, ports.hash);
    const audit = await auditCheckout(inputs, run, ports);
    const signature = audit.signature ?? (await askSignature(inputs, ports));
    const plan = (0,core_plan/* planCommand */.VV)(inputs, run, signature);
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
        const plan = (0,core_plan/* planCommand */.VV)(inputs, run, await askSignature(inputs, ports));
        return { inputs, run, plan: { ...plan, argv: (0,core_plan/* withName */.el)(plan, (0,core_record/* appName */.JB)(intent)) }, audit: audit_target/* UNAUDITED */.C0 };
    }
    const argument = intent.resume_argument ?? undefined;
    const resume = { args: launch.args, argument, by: "gate", warnings: [] };
    return { inputs, run, plan: { argv: intent.argv, resume, warnings: [] }, audit: audit_target/* UNAUDITED */.C0 };
}
async function askSignature({ target }, { cli }) {
    return (0,resume/* parseHelp */.N)(await cli.help((0,core_plan/* targetWords */.LT)(target)));
}
/** The client itself imports the file here a moment later, so a guess at what this machine can import is left out. */
async function auditCheckout(inputs, run, ports) {
    try {
        return await (0,audit_target/* auditTarget */.pg)(ports.checkout.sources, {
            ...inputs,
            args: (0,core_plan/* fillPlaceholders */.Ct)(inputs, run),
            configuration: { ignore: ["imports"] },
        });
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        // A defect of the audit is no reason not to train.
        ports.log.warning(`The target was not audited: ${error instanceof Error ? error.message : error}`);
        return audit_target/* UNAUDITED */.C0;
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
        this.written = appendLine({ record: this.#record, ports: this.#ports }, { state: "building", app: appId }, appUrl).then(() => undefined, (error) => this.#ports.log.warning(`The app's id could not be recorded yet: ${String(error)}`));
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
        "Install what its top level imports in a step before this one, or move the import into the function or `with image.imports():`. A module that lies in a submodule needs `submodules: true` at actions/checkout.",
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
    const watched = await watchClient(ports, {
        argv: argvOf(plan, record),
        launchTimeout: inputs.launchTimeout * MINUTE,
        entrypointWait: inputs.entrypointWait * MINUTE,
        cancelled: ports.cancelled,
        onCancel: inputs.onCancel,
        oneBlockingCall: inputs.oneBlockingCall ?? audit.oneBlockingCall,
    }, (progress) => building.tell(progress));
    const launched = { record, prepared, ports, watched, noted: building.written };
    const { end } = watched;
    if (end.kind === "stored")
        return afterStored(launched);
    if (end.kind === "exited")
        return afterExit(launched, end.exit.code);
    return end.kind === "cancelled" ? afterCancel(launched) : afterTimeout(launched);
}
/** A planned command line bears the name already. */
function argvOf(plan, { intent }) {
    return plan.argv[2] === "--name" ? plan.argv : (0,core_plan/* withName */.el)(plan, (0,core_record/* appName */.JB)(intent));
}
async function afterStored(launched) {
    const calls = await untilStopped(launched, proveAlive(launched));
    if (calls === "cancelled")
        return stopStored(launched);
    if (!Array.isArray(calls))
        return stayOpen(launched, calls);
    const call = calls[0];
    if (call === undefined) {
        return leaveOpen(launched, {
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
    await ports.log.group("Let go", () => letGo(watched.process, ports.clock));
    return ports.log
        .group("Verify that the call lives", () => callsOf(launched))
        .catch((error) => error);
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
    if (progress.called)
        return leaveOpen(launched, failure);
    return giveUp(launched, stateOf(failure, progress.appId), failure);
}
async function afterTimeout(launched) {
    const { ports, prepared, watched } = launched;
    await letGo(watched.process, ports.clock);
    const { published, entrypoint } = watched.progress();
    const call = published ? (await callsOf(launched))[0] : undefined;
    if (entrypoint && call !== undefined) {
        await append(launched, { state: "running", call: call.id });
        throw launchError(BLOCKING, `The local entrypoint had not returned after ${prepared.inputs.entrypointWait} minutes`);
    }
    if (call !== undefined)
        return settle(launched, call);
    // Its client was told to leave while it was building: nothing else ends that app.
    if (!published)
        await stopGhost(launched);
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
        ...(0,core_defined/* defined */.s)({ callId: record.line.call, resumeArgument: prepared.plan.resume.argument }),
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
        findings: (0,record_findings/* recordFindings */.S)([...audit.findings]),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/launcher.js
// The workflow run that a record names: whether its launch may still do something, and how it ended.
function hasEnded(launcher) {
    return launcher === "concluded" || launcher === "failed" || launcher === "cancelled";
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-policy.js
var stop_policy = __webpack_require__(1255);
// EXTERNAL MODULE: ./.cache/bundle/src/core/verdict-bound.js
var verdict_bound = __webpack_require__(7078);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict-absence.js
// A complete answer in which the app, or its call, is missing -> what that proves, and what only a second look can prove.



const verdict_absence_MINUTE = 60_000;
/** A list may lag behind what was written a moment ago, so "no call" is said only after a second look. */
const verdict_absence_SECOND_LOOK = verdict_absence_MINUTE;
const LOST_AFTER = 10 * verdict_absence_MINUTE;
/** How long Modal lists stopped apps is not documented; after this, not being listed is no proof of never having been. */
const LISTED_FOR = 24 * 60 * verdict_absence_MINUTE;
function findAbsent(evidence) {
    const { record, launcher, now } = evidence;
    if (doubtedFor(evidence) >= LOST_AFTER && (0,verdict_bound/* isPastBound */.Xu)(record, now)) {
        return {
            state: "lost",
            reason: "Modal no longer knows an app of this run, and the time that the run could take is over.",
        };
    }
    if (record.line.app !== undefined) {
        return {
            state: liveState(record),
            reason: "Modal did not list the run's app just now; nothing is concluded from that yet.",
            doubt: true,
        };
    }
    if (launcher === "running")
        return { state: "queued", reason: "The launch has not created an app yet." };
    const listed = now.getTime() - Date.parse(record.createdAt) < LISTED_FOR;
    if (hasEnded(launcher) && listed && doubtedFor(evidence) >= verdict_absence_SECOND_LOOK)
        return findUnstarted(evidence);
    return { state: "queued", reason: "Modal has no app of this run yet.", doubt: true };
}
/** The launch has ended without an app: as somebody wished, or by an accident that one more try may mend. */
function findUnstarted({ record, launcher, mayRelaunch }) {
    const { cause, relaunched } = record.line;
    if (cause !== undefined || launcher === "cancelled") {
        return {
            state: "stopped",
            cause: cause ?? "cancelled",
            reason: "The launch was given up before it created an app on Modal.",
        };
    }
    if (launcher === "failed" && mayRelaunch === true && relaunched !== true) {
        return {
            state: "queued",
            relaunch: true,
            reason: "The launch ended before it created an app on Modal; its failed jobs are run again, once.",
        };
    }
    return {
        state: "never-started",
        cause: "launch-died",
        reason: "The launching workflow run ended before it created an app on Modal.",
    };
}
/** An app without a call: still being built, ended by someone, or left behind by a launch that died. */
function findUncalled(evidence, seen) {
    const { record, launcher } = evidence;
    const { app } = seen;
    if (app.state === "stopped" && app.stoppedBy !== undefined) {
        // A launch that runs again stops what its earlier try left behind, and starts anew under the same name.
        const { cause } = record.line;
        if (launcher === "running" && (cause === undefined || cause === "ghost-app")) {
            return { state: "building", reason: "The app was stopped uncalled; its launch still runs." };
        }
        return findStoppedUncalled(evidence);
    }
    if (!hasEnded(launcher)) {
        return { state: "building", reason: "The app is being built; its function has not been called yet." };
    }
    const ran = seen.log.length > 0;
    if ((ran && app.state !== "stopped") || doubtedFor(evidence) < verdict_absence_SECOND_LOOK) {
        return {
            state: "building",
            reason: "The launch has ended and Modal shows no call yet; the next look decides.",
            doubt: true,
        };
    }
    const withdrawn = record.line.cause ?? (isWithdrawn(evidence) ? "cancelled" : undefined);
    if (withdrawn !== undefined && app.state !== "stopped") {
        return {
            state: "stopped",
            cause: withdrawn,
            reason: "The launch was given up before the app's function was called.",
        };
    }
    if (ran)
        return { state: "build-failed", reason: "The app stopped before its function was called." };
    if (app.state === "stopped") {
        // Modal's answers about a stopped app do not tell whether it was ever published; nothing is left to stop either way.
        return {
            state: "never-started",
            cause: "launch-died",
            reason: "The launch ended and its app with it, before any function was called.",
        };
    }
    const published = app.state !== "initializing" && app.functionNames.length > 0;
    return {
        state: "never-started",
        cause: published ? "ghost-app" : "launch-died",
        reason: published
            ? "The app was published but its function was never called: the launch ended in between."
            : "The launch ended before the app was published; no function was called.",
    };
}
/** A launch stops what it leaves behind, so a person is named only where no launch can have done it. */
function findStoppedUncalled(evidence) {
    const { record, launcher } = evidence;
    const cause = record.line.cause ?? (launcher === "cancelled" ? "cancelled" : undefined);
    const reason = "The app was stopped before its function was called.";
    if (hasEnded(launcher) && (cause === undefined || cause === "ghost-app")) {
        return { state: "never-started", cause: cause ?? "launch-failed", reason };
    }
    return { state: "stopped", cause: cause ?? "person", reason };
}
/** A cancelled launch ends an app whose call is not stored, unless its `on-cancel` keeps it. */
function isWithdrawn({ record, launcher }) {
    return launcher === "cancelled" && record.intent.policies["on-cancel"] !== "keep";
}
/** Milliseconds since the first complete answer without what should be there; both times are GitHub's. */
function doubtedFor({ record, now }) {
    return record.line.absentSince === undefined ? -1 : now.getTime() - Date.parse(record.line.absentSince);
}
/** The last live state that was more than "could not be asked". */
function liveState(record) {
    const { state, app, call } = record.line;
    if (!(0,core_state/* isVerdict */._f)(state) && state !== "unreachable")
        return state;
    if (call !== undefined)
        return "running";
    return app === undefined ? "queued" : "building";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict-call.js
// The run's own calls and the app around them -> the state that their outputs and statuses prove.

/** A call without an output, or one whose status this version does not know. */
const UNFINISHED = ["pending", "running", "unknown"];
/** `lost` here means: ended without any result; whether enough time has passed to say so is the caller's business. */
function judgeCalls(evidence) {
    const unfinished = evidence.calls.filter((call) => UNFINISHED.includes(call.status));
    if (unfinished.length > 0)
        return judgeUnfinished(evidence, unfinished);
    if (!evidence.complete) {
        return { state: "running", reason: "All calls so far have ended; the local entrypoint may make more." };
    }
    // Any failure wins over success; of several failures the first is the cause of the others.
    const decisive = evidence.calls.find((call) => call.status !== "success" && call.status !== "expired") ??
        evidence.calls.find((call) => call.status === "expired") ??
        evidence.calls[0];
    return decisive === undefined
        ? { state: evidence.last, reason: "No call is known." }
        : judgeEnded(evidence, decisive);
}
function judgeUnfinished({ app, attempts, cause, last }, calls) {
    if (app.state === "stopped") {
        return app.stoppedBy === undefined
            ? { state: "lost", reason: "The app has stopped and Modal holds no result of its call." }
            : stopped(cause);
    }
    if (calls.some((call) => call.status === "running")) {
        return { state: "running", reason: "Modal runs the function." };
    }
    if (calls.every((call) => call.status === "unknown")) {
        return { state: last, reason: "Modal reports a status that this version does not know." };
    }
    return attempts > 0 || calls.some((call) => call.startedAt !== undefined)
        ? { state: "retrying", reason: "An attempt has ended and the next one has not started yet." }
        : { state: "queued", reason: "The call is stored and waits for a container." };
}
function judgeEnded(evidence, call) {
    switch (call.status) {
        case "success":
            return { state: "succeeded", reason: "Modal holds the function's result." };
        case "failure":
            return { state: "failed", reason: "The function ended with an exception." };
        case "timeout":
            return { state: "timed-out", reason: "The last attempt reached the function's timeout." };
        case "terminated":
            return stopped(evidence.cause);
        case "init-failure":
            return { state: "build-failed", reason: "The container failed before the function's code ran." };
        case "internal-failure":
            return { state: "infrastructure", reason: "Modal gave up on the call after an internal failure." };
        case "out-of-memory":
            return { state: "out-of-memory", reason: "The container was killed because it ran out of memory." };
        case "expired":
            return judgeExpired(evidence);
        case "pending":
        case "running":
        case "unknown":
            return { state: evidence.last, reason: "The call has not ended." };
        default:
            return (0,errors/* assertNever */.xb)(call.status);
    }
}
/** No output and nothing unfinished: the result was dropped after its time, or never existed. */
function judgeExpired({ app, cause, last }) {
    if (app.state !== "stopped")
        return { state: last, reason: "Modal shows no result although the app lives." };
    if (app.stoppedBy !== undefined)
        return stopped(cause);
    return { state: "expired", reason: "The call has ended and Modal no longer keeps its result." };
}
function stopped(cause) {
    return {
        state: "stopped",
        cause: cause ?? "person",
        reason: cause === undefined || cause === "person"
            ? "A person or a token stopped the run on Modal."
            : "The run was stopped on request.",
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/target-function.js
var target_function = __webpack_require__(34);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict-target.js

/**
 * A function target makes one call, its first; anything later came from elsewhere. An entrypoint's calls are all its own.
 * A bare file may mean its one function or an entrypoint around it, so there all calls count as well.
 */
function verdict_target_ownCalls(target, seen) {
    const symbol = (0,target_function/* targetSymbol */.C)(target);
    const name = symbol === undefined ? undefined : (0,target_function/* findTargetFunction */.J)(symbol, seen.app.functionNames);
    if (name === undefined)
        return { kind: "entrypoint", calls: seen.calls };
    const first = seen.calls.find((call) => call.functionName === name);
    return { kind: "function", calls: first === undefined ? [] : [first] };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict-stop.js





/** Only an app that lives can be stopped. A verdict on one that was never called means that it was left behind. */
function findStop(evidence, seen, found) {
    if (!isLive(seen))
        return undefined;
    if (!(0,core_state/* isVerdict */._f)(found.state))
        return findAsked(evidence);
    const uncalled = verdict_target_ownCalls(evidence.record.intent.target, seen).calls.length === 0;
    return uncalled ? stop_request/* STOP_CAUSES */.YE.find((cause) => cause === found.cause) : undefined;
}
/** The wish to stop is on record before anything stops. Once the app stops, the reason is no longer weighed. */
function openCause(evidence) {
    const { record, observation } = evidence;
    const settled = observation.kind === "unreachable" || (observation.kind === "seen" && !isLive(observation));
    return settled ? stop_request/* STOP_CAUSES */.YE.find((cause) => cause === record.line.cause) : findAsked(evidence);
}
function isLive({ app }) {
    return app.state !== "stopped" && app.state !== "stopping";
}
/** What is on record and still holds, else what holds now. */
function findAsked({ record, observation, now, launcher, around = {} }) {
    const cancelled = launcher === "cancelled" && (0,stop_policy/* mayStop */.wM)(record.intent, "on-cancel");
    return ((0,stop_policy/* standingCause */.G)(record, around) ??
        (0,stop_policy/* findPolicyCause */.tx)(record, around, now) ??
        (cancelled ? "cancelled" : undefined) ??
        (observation.kind === "seen" ? (0,verdict_bound/* findOverBound */.UR)(record, observation) : undefined));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict.js
// A run's record, what Modal said just now, and GitHub's time -> the record's next line, the reason, and whether to stop it.









/**
 * Never concludes from not knowing: `unreachable` keeps every verdict and every doubt as it was. A verdict that stands is
 * returned unchanged; `lost` and `expired` give way to a verdict that rests on evidence, never to an open state.
 */
function decide(evidence) {
    const { record, observation } = evidence;
    const ended = (0,core_state/* isVerdict */._f)(record.line.state);
    if (ended && !(0,core_state/* isRevisable */.wK)(record.line.state))
        return keep(record, "The run has ended.");
    const found = find(evidence);
    if (ended && (!(0,core_state/* isVerdict */._f)(found.state) || (0,core_state/* isRevisable */.wK)(found.state)))
        return keep(record, found.reason);
    const seen = observation.kind === "seen" ? observation : undefined;
    const twins = seen?.twins ?? [];
    return {
        next: nextLine(evidence, found),
        reason: found.reason,
        ...(0,core_defined/* defined */.s)({
            stop: seen === undefined ? undefined : findStop(evidence, seen, found),
            twins: twins.length === 0 ? undefined : twins,
            relaunch: found.relaunch,
        }),
    };
}
/** Whether the state of the launching workflow run can change the decision; asking costs a call. */
function needsLauncher(record, observation, now) {
    const { state } = record.line;
    if (record.intent.workflow_run === null || (isVerdict(state) && !isRevisable(state)))
        return false;
    if (observation.kind === "unreachable")
        return false;
    if (observation.kind === "absent")
        return record.line.app === undefined;
    if (mayStop(record.intent, "on-cancel") && isYoung(record, now))
        return true;
    const own = ownCalls(record.intent.target, observation);
    return own.calls.length === 0 || own.kind === "entrypoint";
}
/** No job of GitHub's runners lasts longer, and none of its waits is a launcher that runs. */
const LONGEST_JOB = (/* unused pure expression or super */ null && (6 * 3_600_000));
function isYoung({ createdAt }, now) {
    return now.getTime() - Date.parse(createdAt) < LONGEST_JOB;
}
function find(evidence) {
    const { record, observation } = evidence;
    switch (observation.kind) {
        case "unreachable":
            return {
                state: "unreachable",
                reason: observation.reason,
                doubt: record.line.absentSince !== undefined,
            };
        case "absent":
            return findAbsent(evidence);
        case "seen":
            return findSeen(evidence, observation);
        default:
            return (0,errors/* assertNever */.xb)(observation);
    }
}
function findSeen(evidence, seen) {
    const { record, launcher } = evidence;
    const own = verdict_target_ownCalls(record.intent.target, seen);
    if (own.calls.length === 0)
        return findUncalled(evidence, seen);
    const clientGone = seen.app.state !== "detached" && seen.app.state !== "running";
    const found = judgeCalls({
        app: seen.app,
        calls: own.calls,
        // An entrypoint that is still connected may make further calls.
        complete: own.kind === "function" || clientGone || hasEnded(launcher),
        attempts: evidence.attempts,
        cause: record.line.cause,
        last: liveState(record),
    });
    if (found.state !== "lost" || doubtedFor(evidence) >= LOST_AFTER)
        return found;
    return {
        state: liveState(record),
        reason: "The app has stopped and Modal shows no result of its call yet.",
        doubt: true,
    };
}
function keep(record, reason) {
    return { next: record.line, reason };
}
function nextLine(evidence, found) {
    const { record, observation, now } = evidence;
    const { line } = record;
    const seen = observation.kind === "seen" ? observation : undefined;
    const call = seen === undefined ? line.call : (verdict_target_ownCalls(record.intent.target, seen).calls[0]?.id ?? line.call);
    const app = seen?.app.id ?? line.app;
    const attempt = Math.max(evidence.attempts, line.attempt ?? 0);
    // A cause that was recorded before the end explains a stop; any other end has its own explanation.
    const cause = (0,core_state/* isVerdict */._f)(found.state) ? found.cause : openCause(evidence);
    const doubt = found.doubt === true ? (line.absentSince ?? now.toISOString()) : undefined;
    return {
        state: found.state,
        ...(0,core_defined/* defined */.s)({
            app,
            call,
            comment: line.comment,
            attempt: attempt === 0 ? undefined : attempt,
            absentSince: doubt,
            cause,
            // Said only while no app is known: after that no launch is repeated, and the line has no room for it.
            relaunched: app === undefined && (found.relaunch || line.relaunched) ? true : undefined,
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-hole.js
// When a log should go on, and its first entry from there on -> a sentence where what was between may be gone, else nothing.

const HOUR = 3_600_000;
/** Silence that is no sign of anything: images are pulled, data is loaded, an evaluation prints nothing. */
const SILENCE = (/* unused pure expression or super */ null && (HOUR));
/** Modal keeps logs as long as the account's plan says, in days: nothing younger is gone. */
const KEPT_AT_LEAST = 20 * HOUR;
/** The log was read from its beginning: whether that is the beginning of the run. */
function log_hole_missingHead(reading) {
    const { first, now } = reading;
    const from = beginning(reading);
    if (from === undefined || !isHole(from, first ?? now.toISOString(), reading))
        return undefined;
    return first === undefined
        ? "Modal has no log of this run: it has written nothing, or what it wrote is no longer kept."
        : `The log that Modal has of this run begins at ${formatTime(first)}: what was written before, if anything, is no longer kept.`;
}
/** @param until every entry before this moment was read by an earlier pass */
function log_hole_missingMiddle(until, reading) {
    const { first } = reading;
    if (first === undefined || !isHole(until, first, reading))
        return undefined;
    return `The log has no entries between ${formatTime(until)} and ${formatTime(first)}: what was written then, if anything, is no longer kept.`;
}
/** The start that Modal tells of a call is that of its last attempt: earlier entries show that there were others. */
function beginning({ first, calls: [call] }) {
    const { startedAt, enqueuedAt } = call ?? {};
    if (startedAt !== undefined && (first === undefined || startedAt <= first))
        return startedAt;
    return startedAt === undefined ? undefined : enqueuedAt;
}
/** A run that is often silent for so long has most likely been silent for twice as long. */
function isHole(from, to, { now, silence }) {
    const begun = Date.parse(from);
    const longest = Math.max(SILENCE, 2 * silence);
    return Date.parse(to) - begun > longest && now.getTime() - begun > KEPT_AT_LEAST;
}
/** Milliseconds between two entries; the first ones are enough to tell. */
function log_hole_longestSilence(entries) {
    const times = entries.slice(0, 1000).map(({ at }) => Date.parse(at));
    return times.reduce((most, at, index) => Math.max(most, at - (times[index - 1] ?? at)), 0);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-name.js
// A name as a log spells it in; whether it is a progress axis, a total of one, a metric or nothing to be read, out.
/** Names of progress axes as logged, the most specific first: where two serve equally well, the first one wins. */
const progress_name_AXES = [
    "global_step",
    "step",
    "iteration",
    "iter",
    "update",
    "timestep",
    "episode",
    "round",
    "epoch",
];
/** A regular expression's alternatives for the spellings of all axes. */
const AXIS_NAME = "global[_ ]?steps?|steps?|iterations?|iters?|updates?|timesteps?|episodes?|rounds?|epochs?";
const NAME = /^[A-Za-z_][\w./@ -]{0,63}$/;
const TOTAL = new RegExp(`^(?:(?:num|max|total|n)_)?(?<axis>${AXIS_NAME})$`, "i");
/** In text lines without a position only these are taken for metrics; a size or a count in passing is none. */
const MEASURE = /loss|acc|f1|auc|err|perplexity|ppl|bleu|rouge|score|reward|return|ms?e\b|mae|iou|map|precision|recall|[wc]er\b|psnr|ssim|fid|lr|rate/i;
/** What loggers add by themselves: the version of Lightning's log folder. */
const BOOKKEEPING = new Set(["v_num"]);
const known = new Map();
/** A log may make up names without end. */
const KNOWN_LIMIT = 5000;
/** Remembers what it found, since a log has the same few names on every line. */
function progress_name_kindOf(name) {
    let kind = known.get(name);
    if (kind === undefined) {
        kind = classify(name);
        if (known.size >= KNOWN_LIMIT)
            known.clear();
        known.set(name, kind);
    }
    return kind;
}
function classify(name) {
    if (!NAME.test(name) || BOOKKEEPING.has(name))
        return { kind: "ignored" };
    const plural = /s$/i.test(name) || /^(?:num|max|total|n)_/i.test(name);
    const totalAxis = plural ? TOTAL.exec(name)?.groups?.["axis"] : undefined;
    if (totalAxis !== undefined) {
        const axis = progress_name_axisOf(totalAxis);
        return axis === undefined ? { kind: "ignored" } : { kind: "total", axis };
    }
    const axis = progress_name_axisOf(name.replace(/^.*\//, ""));
    return axis === undefined ? { kind: "metric", named: MEASURE.test(name) } : { kind: "position", axis };
}
function progress_name_axisOf(name) {
    const plain = name.toLowerCase().replace(/^global[_ ]?steps?$/, "global_step");
    return progress_name_AXES.find((axis) => axis === plain || `${axis}s` === plain);
}
/** Positions beyond 1e15 are not exact and not real. */
function progress_name_isPosition(value) {
    return value >= 0 && value <= 1e15;
}
/** The last position that the arguments of a run ask for: `epochs=25`, `--max-steps 1000`. */
function progress_name_readTotals(args) {
    const totals = new Map();
    args.forEach((arg, index) => {
        const pair = /^(?:--?)?(?<name>[A-Za-z][\w.-]{0,63})(?:=(?<value>\d{1,15}))?$/.exec(arg)?.groups;
        const value = pair?.["value"] ?? (arg.startsWith("-") ? args[index + 1] : undefined);
        const name = (pair?.["name"] ?? "").toLowerCase().replaceAll("-", "_").replace(/^.*\./, "");
        const axis = progress_name_axisOf(TOTAL.exec(name.replace(/_train_/, "_"))?.groups?.["axis"] ?? "");
        const counts = /s$/.test(name) || /^(?:num|max|total|n)_/.test(name);
        if (axis !== undefined && counts && /^\d{1,15}$/.test(value ?? ""))
            totals.set(axis, Number(value));
    });
    return totals;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-axis.js
// The ways of all attempts in; the one axis that the report goes by, and where on it the run ends, out.


/** Positions that come with numbers count; where no attempt has any, those of bare lines do. */
function progress_axis_tracksOf(attempts) {
    const bare = attempts.every((attempt) => attempt.tracks.size === 0);
    return attempts.map((attempt) => (bare ? attempt.bareTracks : attempt.tracks));
}
/**
 * Of the axes that most lines with numbers carry, the one that only rises within an attempt and moves most often:
 * `global_step` before `epoch`, but `epoch` before a `step` that begins anew in every epoch.
 */
function progress_axis_chooseAxis(attempts) {
    const scores = AXES.map((axis) => {
        const tracks = attempts.flatMap((tracked) => tracked.get(axis) ?? []);
        const sum = (pick) => tracks.reduce((total, track) => total + pick(track), 0);
        return {
            axis,
            seen: tracks.length > 0,
            lines: sum((track) => track.metricLines),
            forward: sum((track) => track.forward),
            backward: sum((track) => track.backward),
            restarts: sum((track) => track.restarts),
        };
    }).filter((score) => score.seen);
    const most = Math.max(0, ...scores.map((score) => score.lines));
    const common = scores.filter((score) => score.lines * 2 >= most);
    const rising = common.filter(({ backward, forward, restarts }) => restarts === 0 && backward * 20 <= forward);
    const pool = rising.length > 0 ? rising : common;
    return pool.toSorted((one, other) => other.forward - one.forward)[0]?.axis;
}
function progress_axis_toProgress(attempt, track) {
    const { number, container, startedAt, lastSeenAt, resumeHint, checkpoint } = attempt;
    const evidence = endEvidence(attempt);
    return {
        ...{ number, container, startedAt, lastSeenAt },
        ...(track === undefined
            ? {}
            : { firstStep: track.first, lastStep: track.last, highestStep: track.highest }),
        ...(track?.stride === undefined ? {} : { stride: track.stride }),
        ...(resumeHint === undefined ? {} : { resumeHint }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(checkpoint === undefined ? {} : { checkpointAt: checkpoint }),
    };
}
/** The total as a position: one less where the run counts from 0 in ones; none where the run is already past it. */
function progress_axis_lastPosition(total, attempts) {
    if (total === undefined)
        return undefined;
    const fromZero = attempts[0]?.firstStep === 0 && attempts.some((attempt) => attempt.stride === 1);
    const end = fromZero ? total - 1 : total;
    const reached = Math.max(0, ...attempts.map((attempt) => attempt.highestStep ?? 0));
    return end > 0 && reached <= end ? end : undefined;
}
/** How far from a whole number a total that is told by another axis may be. */
const NEARLY_WHOLE = 0.04;
/**
 * Hugging Face's Trainer logs by epoch and draws a bar over all its steps: at step 60 of 120 and epoch 1.5, the last
 * epoch is 3. Undefined unless that gives a whole number.
 */
function progress_axis_totalFromOther(axis, totals, tracks) {
    const own = tracks?.get(axis);
    if (own === undefined || own.last <= 0)
        return undefined;
    for (const [other, total] of totals) {
        const track = other === axis ? undefined : tracks?.get(other);
        if (track === undefined || track.last <= 0 || track.restarts > 0)
            continue;
        const end = (own.last / track.last) * total;
        const whole = Math.round(end);
        if (whole >= own.last && Math.abs(end - whole) <= NEARLY_WHOLE * whole)
            return whole;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-bar.js
// A progress bar as tqdm draws it in; its label and how far it is, out. Bars of loading and evaluating are told apart.

/** Behind the bar: `| 50/1000 [00:10<03:20, 4.7it/s`. */
const COUNT = /\|\s{0,8}(?<at>\d{1,15})\/(?<total>\d{1,15}) \[/y;
const BAR_LIMIT = 400;
const OTHER_WORK = /load|download|fetch|map\b|filter|token|generat|eval|valid|test|predict|infer|sanity|sav|upload|upgrad|extract|convert|compil|check|shard|files?\b|warm|summar/i;
const LABEL_AXIS = new RegExp(`^\\W{0,5}(?<axis>${AXIS_NAME})\\W{0,5}$`, "i");
/** Undefined where the line holds no bar. */
function progress_bar_readBar(line, { bar, openBar }) {
    if (bar >= 0)
        return readClosed(line, bar);
    return openBar >= 0 ? readOpen(line, openBar) : undefined;
}
function readClosed(line, percent) {
    const close = line.indexOf("|", percent + 2);
    if (close < 0 || close > percent + BAR_LIMIT)
        return undefined;
    COUNT.lastIndex = close;
    const groups = COUNT.exec(line)?.groups;
    if (groups === undefined)
        return undefined;
    const label = line.slice(0, percent).replace(/\s*\d{1,3}$/, "");
    return { ...readLabel(label), position: Number(groups["at"]), total: Number(groups["total"]) };
}
/** `37it [00:10, 3.7it/s]` */
function readOpen(line, unit) {
    const count = /(?<![\w.])\d{1,15}$/.exec(line.slice(Math.max(0, unit - 20), unit));
    if (count === null)
        return undefined;
    const label = line.slice(0, unit).replace(/\d{1,15}$/, "");
    return { ...readLabel(label), position: Number(count[0]) };
}
function readLabel(label) {
    const named = LABEL_AXIS.exec(label.slice(0, 60))?.groups?.["axis"];
    const axis = named === undefined ? undefined : axisOf(named.toLowerCase());
    const training = !OTHER_WORK.test(label.slice(0, 200));
    return { training, labelled: /[a-z]/i.test(label), axis: axis ?? "step" };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-pair.js
/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NUMBER = String.raw `[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|infinity)`;
const WRAPPER = String.raw `(?:(?:np|numpy|torch|jnp)\.)?(?:float\d+|int\d+|tensor|array|Array)\(`;
/** What stands behind a sign; anything else than a number there is no pair. */
const VALUE = new RegExp(String.raw `\s{0,8}["']?(?:${WRAPPER})?(${NUMBER})(?:\s?\/\s?(\d{1,15}))?(?=$|["'\s,;|)\]}%])`, "iy");
/** What a value may begin with: a digit, a sign, a point, a quote, a space, or the first letter of a word. */
const FIRST = /[\d+.\-"'\sntjfia]/i;
const PLACES = 8;
const PARTS = (/* unused pure expression or super */ null && (["train", "val", "valid", "validation", "test", "eval"]));
/** Lengths that a name's first part, and each of the three after a hyphen, may have. */
const FIRST_PART = 64;
const LATER_PART = 40;
const LATER_PARTS = 3;
/** Linear in the line: each sign is looked at once, some characters to its left and right. */
function progress_pair_readPairs(line, scan, take) {
    let free = 0;
    for (let index = 0; index < scan.signCount; index += 1) {
        const sign = scan.signs[index] ?? 0;
        const start = sign < free ? -1 : findName(line, sign, free);
        if (start < 0 || !readValue(line, sign + 1))
            continue;
        // `train: 40%|???`: how full a bar is, and no number of the training.
        if (line.startsWith("%|", found.end))
            continue;
        const name = line.slice(start, nameEnd);
        const part = findPart(line, start, free);
        take(part === "" ? name : `${part}_${name}`, found.value, found.total);
        free = found.end;
    }
}
/** Set by findName: the index behind the name. */
let nameEnd = 0;
/** Set by readValue. */
const found = {
    value: 0,
    total: undefined,
    end: 0,
};
/** The leftmost place at which a name begins that reaches up to the sign; -1 for none. */
function findName(line, sign, free) {
    let end = sign;
    while (end > free && end > sign - PLACES && isSpace(line.charCodeAt(end - 1)))
        end -= 1;
    const before = line.charCodeAt(end - 1);
    if (end > free && (before === 34 || before === 39))
        end -= 1;
    nameEnd = end;
    let best = -1;
    let partEnd = end;
    for (let part = 0; part <= LATER_PARTS; part += 1) {
        const start = partStart(line, partEnd, free);
        const length = partEnd - start;
        if (length === 0)
            break;
        if (length <= FIRST_PART && isNameStart(line.charCodeAt(start)))
            best = start;
        if (length > LATER_PART || start <= free || line.charCodeAt(start - 1) !== 45)
            break;
        partEnd = start - 1;
    }
    return best;
}
/** Where the run of characters of one part begins; at most one more than a part may have is looked at. */
function partStart(line, end, free) {
    const least = Math.max(free, end - FIRST_PART - 1);
    let start = end;
    while (start > least && isNamePart(line.charCodeAt(start - 1)))
        start -= 1;
    return start;
}
/** `val loss: 0.4`: the word before the name that says which data it is of. */
function findPart(line, start, free) {
    if (line.charCodeAt(start - 1) !== 32)
        return "";
    const wordStart = partStart(line, start - 1, free);
    const word = line.slice(wordStart, start - 1);
    return PARTS.includes(word.toLowerCase()) ? word : "";
}
function readValue(line, at) {
    if (readPlain(line, line.charCodeAt(at) === 32 ? at + 1 : at))
        return true;
    if (!FIRST.test(line.charAt(at)))
        return false;
    VALUE.lastIndex = at;
    const match = VALUE.exec(line);
    if (match === null)
        return false;
    const text = match[1] ?? "";
    found.value = text.length > NUMBER_LIMIT ? Number.POSITIVE_INFINITY : progress_pair_toNumber(text);
    found.total = match[2];
    found.end = VALUE.lastIndex;
    return true;
}
/** The common case without a regular expression: digits and a point, then an end that is none of a fraction. */
function readPlain(line, start) {
    let end = start;
    let points = 0;
    for (; end < start + 20; end += 1) {
        const code = line.charCodeAt(end);
        if (code === 46)
            points += 1;
        else if (!(code >= 48 && code <= 57))
            break;
    }
    const next = line.charCodeAt(end);
    const closed = end === line.length || next === 44 || next === 41 || next === 93 || next === 125;
    const spaced = next === 32 && line.charCodeAt(end + 1) !== 47;
    if (end === start || points > 1 || end - start === points || !(closed || spaced))
        return false;
    found.value = Number(line.slice(start, end));
    found.total = undefined;
    found.end = end;
    return true;
}
/** The number that a log writes, `1_000` and words for what is not finite included. */
function progress_pair_toNumber(text) {
    const plain = Number(text);
    if (!Number.isNaN(plain))
        return plain;
    const word = text.toLowerCase().replace(/^[-+]/, "");
    if (word === "nan")
        return Number.NaN;
    const size = word.startsWith("inf") ? Number.POSITIVE_INFINITY : Number(word.replaceAll("_", ""));
    return text.startsWith("-") ? -size : size;
}
function isSpace(code) {
    return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 160 && isWideSpace(code));
}
function isWideSpace(code) {
    return /\s/.test(String.fromCharCode(code));
}
function isNamePart(code) {
    return isNameStart(code) || (code >= 46 && code <= 57) || code === 64;
}
function isNameStart(code) {
    const lower = code | 32;
    return (lower >= 97 && lower <= 122 && code > 64) || code === 95;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-scan.js
// A line in; where its `=` and `:` stand, and which of the slower readers have anything to find in it, out.
/** Longer text lines are read up to here. */
const progress_scan_TEXT_LIMIT = 4096;
// Lines come one after the other, and most of them hold nothing: none of them costs an object.
const scan = {
    digits: false,
    axisWord: false,
    spokenNumber: false,
    resumeWord: false,
    savingWord: false,
    bar: -1,
    openBar: -1,
    signs: new Int32Array(progress_scan_TEXT_LIMIT),
    signCount: 0,
};
const pair = (text) => (text.charCodeAt(0) << 8) | text.charCodeAt(1);
const AXIS_STARTS = new Set(["gl", "st", "it", "up", "ti", "ep", "ro"].map(pair));
const RESUME_STARTS = new Set(["re", "co", "lo"].map(pair));
const SAVING_STARTS = new Set(["sa", "wr", "ch"].map(pair));
const SPACE = 32;
const PERCENT = 37;
const COLON = 58;
const EQUALS = 61;
const OPEN_BRACKET = 91;
const UNDERSCORE = 95;
const PIPE = 124;
/** @returns one object that is used again by the next call */
function progress_scan_scanLine(line) {
    scan.digits = scan.axisWord = scan.spokenNumber = false;
    scan.resumeWord = scan.savingWord = false;
    scan.bar = scan.openBar = -1;
    scan.signCount = 0;
    const end = Math.min(line.length, progress_scan_TEXT_LIMIT);
    let inWord = false;
    for (let index = 0; index < end; index += 1) {
        const code = line.charCodeAt(index);
        const lower = code | 32;
        if (lower >= 97 && lower <= 122 && code > 64) {
            if (!inWord)
                noteWord((lower << 8) | (line.charCodeAt(index + 1) | 32));
            inWord = true;
        }
        else if (code >= 48 && code <= 57) {
            if (!inWord && !scan.spokenNumber)
                scan.spokenNumber = followsWord(line, index);
            scan.digits = inWord = true;
        }
        else {
            inWord = code === UNDERSCORE;
            if (code === EQUALS || code === COLON)
                scan.signs[scan.signCount++] = index;
            else if (code === PERCENT && line.charCodeAt(index + 1) === PIPE)
                scan.bar = index;
            else if (code === OPEN_BRACKET && isOpenBar(line, index))
                scan.openBar = index - 3;
        }
    }
    return scan;
}
function noteWord(start) {
    if (AXIS_STARTS.has(start))
        scan.axisWord = true;
    else if (RESUME_STARTS.has(start))
        scan.resumeWord = true;
    else if (SAVING_STARTS.has(start))
        scan.savingWord = true;
}
/** One to four spaces or brackets before the number, and a word before them: `epoch 3`, `Step [100`, `iter (#7`. */
function followsWord(line, digit) {
    let index = digit - 1;
    while (index >= digit - 4 && isGap(line.charCodeAt(index)))
        index -= 1;
    const lower = line.charCodeAt(index) | 32;
    return index < digit - 1 && lower >= 97 && lower <= 122;
}
function isGap(code) {
    return code === SPACE || code === 9 || code === OPEN_BRACKET || code === 40 || code === 35 || code === 160;
}
function isOpenBar(line, index) {
    return line.charCodeAt(index - 1) === SPACE && line.startsWith("it", index - 3);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-line.js
// One line of a training's log in; positions, numbers, totals and a hint of a resume out. JSON, `name=value`, bars.





const JSON_LIMIT = 65_536;
const HINT_LIMIT = 500;
const VALUES_A_LINE = 200;
/** `Epoch 3/25`, `Epoch [3/25]`, `step 100 of 1000`; without a total only where a line begins with it. */
const SPOKEN = new RegExp(String.raw `\b(?<axis>${AXIS_NAME})[\s[(#]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)(?:\s?(?:\/|of)\s?(?<total>\d{1,15}))?\b`, "gi");
/** What a logger puts before a message: a time, a level, brackets. */
const LOG_PREFIX = /^[\W\d_]{0,60}(?:(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)[\W\d_]{0,20})?$/;
const HINT = new RegExp(String.raw `\b(?:resum|restor|continu|load|restart)\w*\b[^\n]{0,200}?\b(?:${AXIS_NAME})["']?[\s=:#[(]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)`, "i");
const HINT_WORD = /\b(?:resum|restor|continu|load|restart)/i;
/** What a training says when it has written a checkpoint, in the words of the frameworks and of people. */
const SAVED = /\bcheckpoint (?:was )?(?:saved|written|committed)|\b(?:sav(?:ed|ing)|wrote|writing)\b.{0,60}\b(?:checkpoint|model|state|weights)\b|^\s{0,4}checkpoint$/i;
const EVENT_NAMES = (/* unused pure expression or super */ null && (["event", "message", "msg", "type", "status", "action"]));
// biome-ignore lint/suspicious/noExplicitAny: it never holds an entry, so it is a map of anything
const NONE = new Map();
const CUT = { positions: NONE, totals: NONE, values: NONE, json: false, cut: true };
/** Undefined for a line with neither positions nor numbers nor a hint. */
function progress_line_readProgressLine(text) {
    const line = text.trim();
    const first = line.charCodeAt(0);
    // `{"`: the least that a JSON object with a name begins with, spaces aside.
    const object = first === 123 && line.length <= JSON_LIMIT ? parseObject(line) : undefined;
    if (first === 123 && object === undefined && isCutObject(line))
        return CUT;
    const facts = object === undefined
        ? readText(line.length > TEXT_LIMIT ? line.slice(0, TEXT_LIMIT) : line)
        : readObject(object);
    if (facts === undefined || isEmpty(facts))
        return undefined;
    return facts;
}
function isEmpty({ positions, totals, values, resumedFrom, saved, bar }) {
    const counted = positions.size + totals.size + values.size;
    return counted === 0 && resumedFrom === undefined && saved === undefined && bar === undefined;
}
/** Maps are made when the first entry comes; until then all drafts share an empty one. */
function draft(json) {
    return { positions: NONE, totals: NONE, values: NONE, json };
}
function put(map, key, value) {
    return (map === NONE ? new Map() : map).set(key, value);
}
function parseObject(line) {
    if (!/^\{\s{0,8}"/.test(line))
        return undefined;
    try {
        const value = JSON.parse(line);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        // Python's json writes NaN and Infinity as bare words; those lines are read as text.
        return undefined;
    }
}
function readObject(object) {
    const facts = draft(true);
    let resumes = false;
    const read = (name, value) => {
        if (typeof value === "number")
            take(facts, name, value);
        else if (typeof value === "string") {
            if (/^[-+]?(?:nan|inf(?:inity)?)$/i.test(value))
                take(facts, name, toNumber(value));
            else if (EVENT_NAMES.includes(name.toLowerCase())) {
                resumes ||= tellsOfResume(value);
                if (SAVED.test(value.slice(0, 200)))
                    facts.saved = true;
            }
        }
    };
    forEachEntry(object, read);
    return resumes ? asHint(facts) : facts;
}
function tellsOfResume(word) {
    return /^[\w -]{0,20}\b(?:resum|restor|continu)/i.test(word.slice(0, 200));
}
/** An object's own entries, and those of objects in it as `outer/inner`. */
function forEachEntry(object, read) {
    for (const [name, value] of Object.entries(object)) {
        if (typeof value !== "object" || value === null)
            read(name, value);
        else if (!Array.isArray(value))
            for (const [inner, deep] of Object.entries(value))
                read(`${name}/${inner}`, deep);
    }
}
function readText(line) {
    const scan = scanLine(line);
    if (!scan.digits && scan.signCount === 0 && !scan.savingWord)
        return undefined;
    const facts = draft(false);
    const hint = scan.resumeWord && scan.digits ? readHint(line) : undefined;
    if (hint !== undefined) {
        facts.resumedFrom = hint;
        return facts;
    }
    if (scan.savingWord && SAVED.test(line.slice(0, HINT_LIMIT)))
        facts.saved = true;
    const bar = readBar(line, scan);
    if (bar?.training === false)
        return undefined;
    if (scan.axisWord && scan.spokenNumber)
        readSpoken(facts, line);
    readPairs(line, scan, (name, value, total) => take(facts, name, value, total));
    if (bar !== undefined)
        takeBar(facts, bar);
    return facts;
}
function readHint(line) {
    if (line.length > HINT_LIMIT || !HINT_WORD.test(line))
        return undefined;
    const value = HINT.exec(line)?.groups?.["value"];
    return value === undefined ? undefined : Number(value);
}
function readSpoken(facts, line) {
    for (const spoken of line.slice(0, HINT_LIMIT).matchAll(SPOKEN)) {
        const { axis = "", value, total } = spoken.groups ?? {};
        if (total === undefined && !LOG_PREFIX.test(line.slice(0, spoken.index)))
            continue;
        takePosition(facts, axisOf(axis), Number(value), total);
    }
}
/** `Epoch 3: 40%|?| 400/1000`: the label's position stands, the bar counts within it. */
function takeBar(facts, { axis, position, total, labelled }) {
    if (!labelled && total !== undefined) {
        facts.bar = { position, total };
        return;
    }
    takePosition(facts, axis, position);
    const fresh = !facts.totals.has(axis) && facts.positions.get(axis) === position;
    if (fresh && total !== undefined)
        facts.totals = put(facts.totals, axis, total);
}
function asHint(facts) {
    const [position] = facts.positions.values();
    const hint = draft(facts.json);
    if (position !== undefined)
        hint.resumedFrom = position;
    return hint;
}
function take(facts, name, value, total) {
    const kind = kindOf(name);
    if (kind.kind === "position")
        takePosition(facts, kind.axis, value, total);
    else if (kind.kind === "total") {
        if (isPosition(value))
            facts.totals = put(facts.totals, kind.axis, value);
    }
    else if (kind.kind === "metric" && facts.values.size < VALUES_A_LINE)
        facts.values = put(facts.values, name, value);
}
function takePosition(facts, axis, value, total) {
    if (axis === undefined || !isPosition(value))
        return;
    if (!facts.positions.has(axis))
        facts.positions = put(facts.positions, axis, value);
    if (total !== undefined)
        facts.totals = put(facts.totals, axis, Number(total));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-reader.js
// Log entries in, as they come; the progress that they show out. What is held stays small whatever the log's length.








function progress_reader_emptyState() {
    return {
        lines: new LogLines({ overwritten: "keep" }),
        tracker: new AttemptTracker(),
        series: new SeriesStore(),
        totals: new Map(),
        blemishes: { cut: 0, garbled: 0 },
    };
}
class progress_reader_ProgressReader {
    state;
    #declared;
    /** @param declared what the configuration says of lines; where it has nothing to say, they are read as usual */
    constructor(state = progress_reader_emptyState(), declared) {
        this.state = state;
        this.#declared = declared;
    }
    feed(entry) {
        for (const line of this.state.lines.feed(entry))
            this.#read(line);
    }
    /** An entry that was read by an earlier reader: only a line that it left open is taken up. */
    again(entry) {
        this.state.lines.again(entry);
    }
    /** Reads what has no line end yet; nothing more may be fed after it. */
    finish({ args = [], openSince = "" }) {
        const { lines, tracker, series, totals, blemishes } = this.state;
        const endless = lines.open(openSince).some(({ since }) => since === null);
        for (const line of lines.flush())
            this.#read(line);
        const { attempts } = tracker;
        const tracks = tracksOf(attempts);
        const axis = chooseAxis(tracks);
        const ways = attempts.map((attempt, index) => toProgress(attempt, axis === undefined ? undefined : tracks[index]?.get(axis)));
        const warnings = [
            ...progressWarnings({ attempts, axis, series }),
            ...blemishWarnings(blemishes, endless && axis === undefined),
        ];
        if (axis === undefined)
            return { attempts: ways, metrics: [], warnings };
        const total = totals.get(axis) ?? readTotals(args).get(axis) ?? totalFromOther(axis, totals, tracks.at(-1));
        const axisEnd = lastPosition(total, ways);
        const end = axisEnd === undefined ? {} : { axisEnd };
        return { axis, ...end, attempts: ways, metrics: series.read(axis), warnings };
    }
    #read(line) {
        const facts = line.source === "system" ? undefined : factsOf(line, this.#declared);
        this.#noteBlemishes(line, facts);
        const attempt = this.state.tracker.assign(line, facts);
        if (attempt === undefined)
            return;
        noteEnd(attempt, line, (facts?.positions.size ?? 0) > 0);
        if (facts !== undefined && facts.cut !== true)
            this.#take(attempt, line, facts);
    }
    #noteBlemishes({ text }, facts) {
        const { blemishes } = this.state;
        if (facts?.cut === true)
            blemishes.cut += 1;
        if (isGarbled(text))
            blemishes.garbled += 1;
    }
    #take(attempt, line, facts) {
        const { totals, series } = this.state;
        for (const [axis, total] of facts.totals)
            totals.set(axis, total);
        if (facts.saved === true)
            attempt.checkpoint = line.at;
        if (facts.resumedFrom !== undefined && attempt.tracks.size === 0)
            attempt.resumeHint ??= facts.resumedFrom;
        const own = withBar(attempt, facts, totals);
        for (const [axis, position] of own)
            attempt.current.set(axis, position);
        const believed = own.size > 0 || facts.json || facts.declared === true;
        let withNumbers = false;
        for (const name of facts.values.keys())
            withNumbers ||= believed || isMeasure(name);
        const tracks = withNumbers ? attempt.tracks : attempt.bareTracks;
        for (const [axis, position] of withNumbers ? attempt.current : own)
            advance(tracks, axis, { position, at: line.at, withNumbers: withNumbers && own.has(axis) });
        if (!withNumbers)
            return;
        const positions = own.size === attempt.current.size ? own : new Map(attempt.current);
        const point = { place: { attempt: attempt.number, at: line.at, positions }, own };
        for (const [name, value] of facts.values)
            if (believed || isMeasure(name))
                series.add(name, value, point);
    }
}
/** A line without an end may be cut in the middle of a number; only whole JSON is beyond doubt. */
function factsOf(line, declared) {
    const facts = readProgressLine(line.text);
    const own = line.partial ? undefined : declared?.(line.text);
    if (own !== undefined)
        return facts?.saved === true ? { ...own, saved: true } : own;
    return line.partial && facts?.json !== true ? undefined : facts;
}
/** Without a position of its own a text line is only believed where the name says that it measures something. */
function isMeasure(name) {
    const kind = kindOf(name);
    return kind.kind === "metric" && kind.named;
}
/**
 * A bar without a label may be over the training or over an evaluation in between: the first one of an attempt is the
 * training's, and others are known by their other length.
 */
function withBar(attempt, { bar, positions }, totals) {
    if (bar === undefined)
        return positions;
    attempt.barTotal ??= bar.total;
    if (attempt.barTotal !== bar.total || positions.has("step"))
        return positions;
    totals.set("step", bar.total);
    return new Map(positions).set("step", bar.position);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-save-series.js
// Series and ways along axes, as a reader holds them, in; plain data that JSON can carry out, and back.




const Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(200));
/** As `toISOString` gives it: texts of this form are in the order of their times. */
const Moment = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const Finite = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x());
const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const AxisName = dist/* picklist */.KIO(progress_name_AXES);
const Track = dist/* object */.Ikc({
    first: Finite,
    last: Finite,
    highest: Finite,
    stride: dist/* optional */.lqM(Finite),
    forward: Count,
    backward: Count,
    restarts: Count,
    metricLines: Count,
    firstAt: Moment,
    lastAt: Moment,
});
const Tracks = dist/* array */.YOg(dist/* tuple */.PVZ([AxisName, Track]));
const Positions = dist/* array */.YOg(dist/* tuple */.PVZ([AxisName, Finite]));
const SeriesSchema = dist/* object */.Ikc({
    name: Text,
    /** Places by their number, and the value at each. */
    places: dist/* array */.YOg(Count),
    values: dist/* array */.YOg(Finite),
    last: dist/* optional */.lqM(dist/* tuple */.PVZ([Count, Finite])),
    repeated: dist/* array */.YOg(AxisName),
});
/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
const SERIES_FIELDS = {
    places: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([Count, Moment, Positions])), dist/* maxLength */.Ru6(64 * 513)),
    series: dist/* pipe */.FsL(dist/* array */.YOg(SeriesSchema), dist/* maxLength */.Ru6(64)),
    doubts: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([Text, Count, Positions])), dist/* maxLength */.Ru6(64)),
    left_out: Count,
};
const Saved = dist/* object */.Ikc(SERIES_FIELDS);
function progress_save_series_saveSeries(series) {
    const numbers = new Map();
    const numberOf = (place) => {
        const known = numbers.get(place);
        if (known !== undefined)
            return known;
        numbers.set(place, numbers.size);
        return numbers.size - 1;
    };
    const saved = [...series.held].map(([name, { places, values, last, repeated }]) => ({
        name,
        places: places.map(numberOf),
        values: [...values],
        ...(last === undefined ? {} : { last: [numberOf(last.place), last.value] }),
        repeated: [...repeated],
    }));
    return {
        places: [...numbers.keys()].map(({ attempt, at, positions }) => [attempt, at, [...positions]]),
        series: saved,
        doubts: [...series.doubts].map(([name, { count, positions }]) => [name, count, [...positions]]),
        left_out: series.leftOut,
    };
}
/** A store of its own: nothing of it is shared with `saved`. */
function progress_save_series_restoreSeries(saved) {
    const places = saved.places.map(([attempt, at, positions]) => ({ attempt, at, positions: new Map(positions) }));
    const held = new Map(saved.series.map((series) => [series.name, restoreHeld(series, places)]));
    const doubts = new Map(saved.doubts.map(([name, count, positions]) => [
        name,
        { count, positions: new Map(positions) },
    ]));
    return new SeriesStore(held, doubts, saved.left_out);
}
function restoreHeld(saved, places) {
    const held = { places: [], values: [], last: undefined, repeated: new Set(saved.repeated) };
    for (const [index, number] of saved.places.entries()) {
        const place = places[number];
        const value = saved.values[index];
        if (place === undefined || value === undefined)
            continue;
        held.places.push(place);
        held.values.push(value);
    }
    const [number = -1, value = 0] = saved.last ?? [];
    const last = places[number];
    if (last !== undefined)
        held.last = { place: last, value };
    return held;
}
function progress_save_series_saveTracks(tracks) {
    return [...tracks].map(([axis, { first, last, highest, stride, ...rest }]) => {
        const { forward, backward, restarts, metricLines, firstAt, lastAt } = rest;
        const counts = { forward, backward, restarts, metricLines, firstAt, lastAt };
        return [axis, { first, last, highest, ...defined({ stride }), ...counts }];
    });
}
function progress_save_series_restoreTracks(saved) {
    return new Map(saved.map(([axis, track]) => [axis, { ...track, stride: track.stride }]));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-save.js
// What a reader holds in, plain data that JSON can carry out, and back: a log that was read is not read again.





const AttemptSchema = dist/* object */.Ikc({
    number: Count,
    container: Text,
    startedAt: Moment,
    lastSeenAt: Moment,
    tracks: Tracks,
    bareTracks: Tracks,
    current: Positions,
    opening: dist/* optional */.lqM(Count),
    resumeHint: dist/* optional */.lqM(Finite),
    checkpoint: dist/* optional */.lqM(Moment),
    barTotal: dist/* optional */.lqM(Count),
    unsettled: dist/* optional */.lqM(dist/* picklist */.KIO(["traceback", "interrupt"])),
    evidence: dist/* optional */.lqM(dist/* picklist */.KIO(["preempted", "crashed", "timed-out", "out-of-memory"])),
});
const OpenSchema = dist/* object */.Ikc({
    source: dist/* picklist */.KIO(["stdout", "stderr", "system"]),
    container: Text,
    since: dist/* nullable */.mee(Moment),
    at: dist/* optional */.lqM(Moment),
});
/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
const SavedProgressSchema = dist/* object */.Ikc({
    attempts: dist/* pipe */.FsL(dist/* array */.YOg(AttemptSchema), dist/* maxLength */.Ru6(301)),
    open: dist/* pipe */.FsL(dist/* array */.YOg(OpenSchema), dist/* maxLength */.Ru6(256)),
    totals: Positions,
    ...SERIES_FIELDS,
    cut_lines: dist/* optional */.lqM(Count),
    garbled_lines: dist/* optional */.lqM(Count),
});
/** @param oldest open lines that began before this are given up, ISO */
function progress_save_saveState({ lines, tracker, series, totals, blemishes }, oldest) {
    return {
        attempts: tracker.attempts.map(saveAttempt),
        open: lines.open(oldest).map((line) => ({ ...line })),
        totals: [...totals],
        ...saveSeries(series),
        ...(blemishes.cut > 0 ? { cut_lines: blemishes.cut } : {}),
        ...(blemishes.garbled > 0 ? { garbled_lines: blemishes.garbled } : {}),
    };
}
/** Fields in the order of the schema, so that what was read back and has not changed is the same text again. */
function saveAttempt(attempt) {
    const { number, container, startedAt, lastSeenAt, tracks, bareTracks, current } = attempt;
    const { opening, resumeHint, checkpoint, barTotal, unsettled, evidence } = attempt;
    return {
        ...{ number, container, startedAt, lastSeenAt },
        tracks: saveTracks(tracks),
        bareTracks: saveTracks(bareTracks),
        current: [...current],
        ...defined({ opening, resumeHint, checkpoint, barTotal, unsettled, evidence }),
    };
}
/** A state of its own: nothing of it is shared with `saved`. */
function progress_save_restoreState(saved) {
    const open = saved.open;
    return {
        lines: new LogLines({ overwritten: "keep", open }),
        tracker: new AttemptTracker(saved.attempts.map(restoreAttempt)),
        series: restoreSeries(saved),
        totals: new Map(saved.totals),
        blemishes: { cut: saved.cut_lines ?? 0, garbled: saved.garbled_lines ?? 0 },
    };
}
function restoreAttempt(saved) {
    const { number, container, startedAt, lastSeenAt } = saved;
    return {
        ...{ number, container, startedAt, lastSeenAt },
        opening: saved.opening,
        resumeHint: saved.resumeHint,
        checkpoint: saved.checkpoint,
        barTotal: saved.barTotal,
        unsettled: saved.unsettled,
        evidence: saved.evidence,
        tracks: restoreTracks(saved.tracks),
        bareTracks: restoreTracks(saved.bareTracks),
        current: new Map(saved.current),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/run-progress.js
// A run's log, page by page, and what an earlier pass has kept of it in; its progress, and what to keep now, out.






const Words = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const SavedRunSchema = dist/* object */.Ikc({
    app: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(60)),
    /** Every entry before this moment is in `progress`, and none from it on. ISO, by Modal's clock. */
    until: Moment,
    progress: SavedProgressSchema,
    /** In words, what of the beginning, and what after it, could not be read: no later pass can find that out. */
    head_gap: dist/* optional */.lqM(Words),
    gap: dist/* optional */.lqM(Words),
    /** The patterns of the configuration by which it was read, none where left out. */
    patterns: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300))), dist/* maxLength */.Ru6(20))),
});
/** Modal's clock and GitHub's differ by minutes at most; what was read up to a later moment would hide all that comes. */
const AHEAD = 3_600_000;
/** Kept by a pass whose clock, or whose log, was far ahead: nothing from now on would be read. */
function run_progress_isAhead({ until }, now) {
    return Date.parse(until) > now.getTime() + AHEAD;
}
/** Containers hand their lines in at different moments: what is this young is read once more by the next pass. */
const SETTLED_AFTER = 10_000;
/** What is held back for that; a log that writes more in ten seconds is taken as it is. */
const LATE_LIMIT = 20_000;
/** UTF-16 units of their text. */
const LATE_SIZE = (/* unused pure expression or super */ null && (2 * 1024 * 1024));
/** A line that had no end for so long is given up: it is not read again in every pass. */
const OPEN_LIMIT = (/* unused pure expression or super */ null && (10 * 60_000));
/** Entries of the end that are kept as they are, for the tail of a log that tells why a run failed. */
const RECENT_LIMIT = 2000;
/** UTF-16 units of their text. */
const RECENT_SIZE = (/* unused pure expression or super */ null && (512 * 1024));
class run_progress_RunProgress {
    /** From where the log is to be read, ISO; undefined for its beginning. */
    since;
    #reader;
    #app;
    #declared;
    #known;
    #until;
    /** The first entry that no earlier pass has read. */
    #first;
    #silence = 0;
    #headGap;
    #gap;
    #late = [];
    #recent = [];
    #recentSize = 0;
    /** @param saved of the same app and read by the same patterns, else it is left aside and the log is read anew */
    constructor(app, saved, declared) {
        const same = JSON.stringify(saved?.patterns) === JSON.stringify(declared?.patterns);
        const known = saved?.app === app && same ? saved : undefined;
        this.#app = app;
        this.#declared = declared;
        this.#known = known;
        this.#until = known?.until ?? "";
        this.#headGap = known?.head_gap;
        this.#gap = known?.gap;
        const state = known === undefined ? emptyState() : restoreState(known.progress);
        this.#reader = new ProgressReader(state, declared?.read);
        const open = known?.progress.open.flatMap(({ since }) => since ?? []) ?? [];
        this.since = known === undefined ? undefined : [known.until, ...open].sort()[0];
    }
    /** Pages come oldest first. */
    take(page) {
        this.#keepRecent(page);
        const fresh = page.filter((entry) => entry.at >= this.#until || this.#readAgain(entry));
        const all = this.#late.length === 0 ? fresh : [...this.#late, ...fresh];
        const newest = all.at(-1);
        if (newest === undefined)
            return;
        if (this.#first === undefined)
            [this.#first, this.#silence] = [all[0]?.at, longestSilence(all)];
        const settled = countSettled(all, newest.at);
        for (let index = 0; index < settled; index += 1)
            this.#reader.feed(all[index]); // index < length
        this.#late = all.slice(settled);
        if (settled > 0)
            this.#until = this.#late[0]?.at ?? next(newest.at);
    }
    /** The entries of the same millisecond as `until` came later than what was kept. */
    #readAgain(entry) {
        this.#reader.again(entry);
        return false;
    }
    #keepRecent(page) {
        this.#recent.push(...page);
        this.#recentSize += sizeOf(page);
        if (this.#recent.length <= 2 * RECENT_LIMIT && this.#recentSize <= 2 * RECENT_SIZE)
            return;
        this.#recent = newestOf(this.#recent);
        this.#recentSize = sizeOf(this.#recent);
    }
    /** Some of the log was passed over for good; `words` are for people. */
    skip(words) {
        this.#gap = words.slice(0, 300);
    }
    /** Nothing more may be taken after it. */
    finish({ args = [], calls = [], now }) {
        if (now !== undefined)
            this.#noteHole({ first: this.#first, silence: this.#silence, calls, now });
        const saved = this.#save();
        for (const entry of this.#late)
            this.#reader.feed(entry);
        const openSince = new Date((now?.getTime() ?? 0) - OPEN_LIMIT).toISOString();
        const progress = this.#reader.finish({ args, openSince });
        const warnings = this.#gap === undefined ? progress.warnings : [this.#gap, ...progress.warnings];
        const { tracker, totals } = this.#reader.state;
        const way = { attempts: tracker.attempts, totals };
        return { progress: { ...progress, warnings }, way, recent: this.#recent, saved, headGap: this.#headGap };
    }
    #noteHole(reading) {
        if (this.#known === undefined)
            this.#headGap ??= missingHead(reading);
        else
            this.#gap = missingMiddle(this.#known.until, reading) ?? this.#gap;
    }
    #save() {
        if (this.#until === "")
            return undefined;
        const oldest = new Date(Date.parse(this.#until) - OPEN_LIMIT).toISOString();
        const progress = saveState(this.#reader.state, oldest);
        const gaps = defined({ head_gap: this.#headGap, gap: this.#gap });
        const patterns = this.#declared === undefined ? {} : { patterns: [...this.#declared.patterns] };
        return { app: this.#app, until: this.#until, progress, ...gaps, ...patterns };
    }
}
/** How many of the entries will get no company any more; entries of one millisecond are taken together. */
function countSettled(entries, newest) {
    const cut = new Date(Date.parse(newest) - SETTLED_AFTER).toISOString();
    const settled = entries.findIndex(({ at }) => at >= cut);
    const late = entries.slice(settled);
    if (late.length <= LATE_LIMIT && sizeOf(late) <= LATE_SIZE)
        return settled;
    const together = entries.findIndex(({ at }) => at === newest);
    return together === 0 ? entries.length : together;
}
function sizeOf(entries) {
    return entries.reduce((size, { text }) => size + text.length, 0);
}
/** The last entries that fit into both limits, and one at least. */
function newestOf(entries) {
    let start = Math.max(0, entries.length - 1);
    let size = entries[start]?.text.length ?? 0;
    while (start > 0 && entries.length - start < RECENT_LIMIT) {
        size += entries[start - 1]?.text.length ?? 0;
        if (size > RECENT_SIZE)
            break;
        start -= 1;
    }
    return entries.slice(start);
}
function next(at) {
    return new Date(Date.parse(at) + 1).toISOString();
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-look.js
// An open record -> what Modal says of its run now, and what the log and the metrics file tell; a few at a time.






/** At 50 ms a call the number at once decides the time of a pass, not the client (measured with 1,000 runs). */
const LOOKS_AT_ONCE = 96;
async function lookAt(record, lookout) {
    const end = await lookout.turns.take();
    try {
        const looked = await observe(record, lookout);
        const { observation: seen, result } = looked;
        if (seen.kind !== "seen" || result === undefined)
            return looked;
        const { joinMetrics } = await lookout.knowledge;
        return { ...looked, ...defined({ joined: await joinMetrics?.({ record, seen, result }) }) };
    }
    finally {
        end();
    }
}
/** A log that breaks our reading must not hide the run's outcome, nor any other run. */
async function observe(record, { modal, log, begun, knowledge }) {
    let run;
    const begin = async (app) => {
        const known = await knowledge;
        return new RunProgress(app, usable(record, known, log), known.declaredFor(record));
    };
    const read = async (app) => {
        run = await begin(app);
        return { take: run.take.bind(run), skip: run.skip.bind(run), begun, ...defined({ since: run.since }) };
    };
    const observation = await modal.observe({ ...queryOf(record), log: read }).catch(unreachable);
    if (observation.kind !== "seen")
        return { observation };
    const { now } = await knowledge;
    try {
        run ??= await begin(observation.app.id);
        run.take(observation.log);
        const { calls } = ownCalls(record.intent.target, observation);
        return withLog(observation, run, run.finish({ args: record.intent.argv, calls, now }));
    }
    catch (error) {
        log.warning(`The log of run ${record.intent.key} could not be read: ${String(error)}`);
        return { observation: { ...observation, log: [], logGap: "The log could not be read." } };
    }
}
function usable(record, { savedOf, now }, log) {
    const saved = savedOf(record);
    if (saved === undefined || !isAhead(saved, now))
        return saved;
    log.warning(`What was kept of the log of run ${record.intent.key} is said to be read up to ${saved.until}, which is not yet; it is read again.`);
    return undefined;
}
/** What cannot be read just now is no doubt about the beginning, where an earlier pass has read that. */
function withLog({ logGap, ...seen }, { since }, result) {
    const log = withEnds(result);
    const { headGap, progress } = result;
    if (since === undefined || headGap !== undefined || logGap === undefined)
        return { observation: { ...seen, log, ...defined({ logGap: headGap ?? logGap }) }, result };
    const warnings = [...progress.warnings, logGap];
    return { observation: { ...seen, log }, result: { ...result, progress: { ...progress, warnings } } };
}
/** How the run of a record is looked for. */
function queryOf({ intent, line, createdAt }) {
    return {
        name: (0,core_record/* appName */.JB)(intent),
        notBefore: createdAt,
        ...(0,core_defined/* defined */.s)({
            app: line.app,
            call: line.call,
            environment: intent.modal_environment ?? undefined,
            functionName: (0,target_function/* targetSymbol */.C)(intent.target),
        }),
    };
}
function unreachable() {
    return { kind: "unreachable", reason: "Modal could not be asked about this run." };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/launch-stay.js
// A run that was let go and the minutes to stay with it -> the same outcome with the run's verdict, by the poll's own decision.





const launch_stay_MINUTE = 60_000;
/** A trial run of one epoch takes a minute or two; its verdict should not take much longer. */
const launch_stay_BETWEEN_LOOKS = 5_000;
/**
 * Nothing is recorded here: the poll's pass does that, with the comment. A run that outlasts the minutes goes on.
 * @throws ExternalError for a verdict that is not success, so that it is the job's
 */
async function stayWith(outcome, inputs, ports) {
    const minutes = inputs.stay ?? 0;
    if (minutes === 0)
        return outcome;
    const modal = await ports.openModal();
    try {
        const end = ports.clock.now().getTime() + minutes * launch_stay_MINUTE;
        let followed = withApp(outcome);
        for (;;) {
            const decision = await launch_stay_lookAt(followed, modal, ports);
            followed = { ...followed, record: { ...followed.record, line: decision.next } };
            if ((0,core_state/* isVerdict */._f)(decision.next.state))
                return conclude(followed, decision);
            if (ports.cancelled.aborted)
                return await leave(followed, inputs.onCancel === "stop", ports);
            if (ports.clock.now().getTime() >= end)
                break;
            await ports.clock.wait(launch_stay_BETWEEN_LOOKS, ports.cancelled);
        }
        ports.log.notice(`The run still goes on after ${minutes} minutes; it needs no job, and the poll reports its outcome.`);
        return { ...followed, state: followed.record.line.state };
    }
    finally {
        modal.close();
    }
}
/** The record of a planned run names no app yet, and the outcome does. */
function withApp(outcome) {
    const line = { ...outcome.record.line, ...(0,core_defined/* defined */.s)({ app: outcome.appId, call: outcome.callId }) };
    return { ...outcome, record: { ...outcome.record, line } };
}
async function launch_stay_lookAt({ record }, modal, ports) {
    const observation = await modal.observe(queryOf(record));
    // This job is the launcher, and it has done its part: no further call comes from it.
    return decide({ record, observation, now: ports.clock.now(), launcher: "concluded", attempts: 0 });
}
function conclude(outcome, { next, reason }) {
    if (next.state === "succeeded")
        return { ...outcome, state: next.state, reason };
    throw new errors/* ExternalError */.yA({
        system: "modal",
        operation: "stay",
        status: next.state,
        message: `The run ended as "${next.state}": ${reason}`,
        advice: `The log is shown by \`modal app logs ${outcome.appId ?? "APP"}\`; the poll workflow reports it with the cause and the next step.`,
    });
}
/** Only `stop` ends a stored call with the job. */
async function leave(outcome, stop, ports) {
    if (!stop || outcome.appId === undefined)
        return { ...outcome, state: outcome.record.line.state };
    const record = outcome.record;
    await ports.cli.stop(outcome.appId);
    await ports.records.append(record, { ...record.line, state: "stopped", cause: "cancelled" });
    throw new errors/* ExternalError */.yA({
        system: "modal",
        operation: "stay",
        status: "cancelled",
        message: "The job was cancelled while it stayed with the run, and on-cancel is `stop`: the run was stopped.",
        advice: "Run the job again to start anew; with resume it continues from its last checkpoint.",
    });
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/actions.js + 2 modules
var actions = __webpack_require__(168);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/checkout-advice.js
// What a checkout left out -> which input of actions/checkout brings it: submodules, and files that Git LFS keeps elsewhere.
/**
 * @param gitmodules the text of `.gitmodules` at the top of the checkout
 * @param place the missing file, relative to the checkout, with `/`
 * @returns the folder of the submodule that holds it
 */
function submoduleOf(gitmodules, place) {
    const folders = [...gitmodules.matchAll(/^[ \t]*path[ \t]*=[ \t]*(.+?)[ \t]*$/gm)].map(([, folder]) => folder ?? "");
    return folders.find((folder) => folder !== "" && place.startsWith(`${folder.replace(/\/+$/, "")}/`));
}
/** The small text that stands for a file until Git LFS has fetched it, https://git-lfs.com. */
function isLfsPointer(text) {
    return text.length < 1024 && /^version https:\/\/git-lfs\.github\.com\/spec\//.test(text);
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/command.js
var command = __webpack_require__(9740);
// EXTERNAL MODULE: ./.cache/bundle/src/io/source-files.js
var source_files = __webpack_require__(2070);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/checkout.js
// The checkout on the runner: its commit, its files, and whether the target's file is really inside it.





function createCheckout({ workspace, directory, environment }) {
    const sources = (0,source_files/* createSourceFiles */.Vv)(workspace);
    return {
        sources,
        head: async () => {
            const place = { cwd: workspace, env: environment };
            const done = await (0,command/* runQuietly */.r)(["git", "rev-parse", "HEAD"], place).catch(() => undefined);
            const sha = done?.stdout.trim() ?? "";
            return done?.exitCode === 0 && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
        },
        requireFile: async (place) => {
            const real = await (0,source_files/* locateInside */.t3)(workspace, external_node_path_.join(directory, place));
            if (real === source_files/* LEADS_OUT */.lb) {
                throw new errors/* InputError */.dz("target", `The input target names ${JSON.stringify(place)}, a link that leads out of the checkout. Accepted: a file inside the checkout.`);
            }
            const inside = external_node_path_.relative(workspace, external_node_path_.join(directory, place));
            if (typeof real !== "string" || !(await (0,source_files/* isRegularFile */.Ze)(real)))
                throw await missing(place, inside, sources);
            const text = await sources.read(inside);
            if (typeof text === "string" && isLfsPointer(text)) {
                throw new errors/* InputError */.dz("target", `The input target names ${JSON.stringify(place)}, of which the checkout holds only the pointer that Git LFS keeps. Give actions/checkout \`lfs: true\`.`);
            }
        },
    };
}
async function missing(place, inside, sources) {
    const modules = await sources.read(".gitmodules");
    const folder = typeof modules === "string" ? submoduleOf(modules, inside) : undefined;
    const advice = folder === undefined
        ? "Check target and working-directory, and that actions/checkout ran before this step."
        : `It lies in the submodule ${JSON.stringify(folder)}: give actions/checkout \`submodules: true\`, and a token where the submodule is private.`;
    return new errors/* InputError */.dz("target", `The input target names ${JSON.stringify(place)}, which does not exist in the checkout. ${advice}`);
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/clock.js
var clock = __webpack_require__(7175);
// EXTERNAL MODULE: ./.cache/bundle/src/io/credentials.js
var io_credentials = __webpack_require__(4735);
// EXTERNAL MODULE: ./.cache/bundle/src/io/github.js + 2 modules
var io_github = __webpack_require__(6084);
// EXTERNAL MODULE: ./.cache/bundle/src/io/hash.js
var hash = __webpack_require__(3541);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-context.js
var run_context = __webpack_require__(8033);
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
    const target = (0,target_function/* findTargetFunction */.J)(symbol, [...functions.keys()]);
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
            ...(0,core_defined/* defined */.s)({ signal: options.abandoned }),
        };
        done = await (begun ?? (0,command/* runQuietly */.r)([program, ...words, ...args], place));
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
    const { exited, signal } = (0,command/* startReading */.B)([program, ...words, ...argv], { cwd: options.directory, env: options.environment }, (line) => {
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
const PAUSE = 1_000;
/** @throws ExternalError when no address took a connection in any round; a server that answers slowly is none of that */
async function requireModal(env, signal) {
    const configured = await (0,source_files/* isRegularFile */.Ze)(env["MODAL_CONFIG_PATH"] ?? `${env["HOME"] ?? ""}/.modal.toml`).catch(() => false);
    const addresses = serverAddresses(env, configured);
    if (addresses === undefined)
        return;
    let failures = [];
    for (let round = 0; round < ROUNDS && !signal.aborted; round += 1) {
        if (round > 0)
            await (0,promises_.setTimeout)(PAUSE, undefined, { signal }).catch(() => undefined);
        const found = await Promise.any(addresses.map((address) => reach(address, signal))).catch((error) => error);
        if (found === undefined)
            return;
        failures = found.errors.map((error) => (0,errors/* messageOf */.bD)(error));
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

// EXTERNAL MODULE: ./.cache/bundle/src/io/own-environment.js
var own_environment = __webpack_require__(5905);
// EXTERNAL MODULE: ./.cache/bundle/src/io/records.js + 1 modules
var records = __webpack_require__(2321);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/launch-wiring.js
// The job's inputs and environment -> the launch use case with its real adapters, and its outcome as outputs.






















/** Everything that the root action does, from the runner's variables to its outputs. */
async function runLaunch(early) {
    const raw = (0,actions.readInputs)(inputs/* LAUNCH_INPUTS */.qF);
    const credentials = (0,io_credentials/* readCredentials */.L1)(raw);
    (0,actions.requireUnix)();
    const fromGate = raw.experiment !== "";
    const described = fromGate ? [] : [(0,launch_request/* parseLaunchRequest */.c)(raw)];
    (0,io_credentials/* requireModalToken */.g4)(credentials);
    (0,io_credentials/* requireGithubToken */.aK)(credentials);
    const context = (0,actions.readRunContext)();
    const { github: token, redact } = credentials;
    const log = (0,actions.createLog)(redact);
    const github = (0,io_github/* createGithub */.u)(token, context);
    const environment = (0,child_environment/* childEnvironment */.Q)(process.env, { ...credentials, withheld: [token] });
    const cancelled = (0,actions.onCancel)();
    if (!(0,own_environment/* isHidden */.d)()) {
        log.warning("This Node cannot replace its own process, so user code can read this step's inputs from /proc.");
    }
    const requests = fromGate ? await askGateHere(raw, { github, log, redact }) : described;
    const writes = raw.plans === "";
    for (const request of requests) {
        await launchOne({ request, context, github, log, environment, credentials, early, writes, cancelled });
    }
}
async function askGateHere(...asked) {
    const single = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(428)]).then(__webpack_require__.bind(__webpack_require__, 7428));
    return single.askGate(...asked);
}
/** The job's page says what happened, and what to do, whatever that is. */
async function launchOne(wiring) {
    const { request, context, credentials } = wiring;
    const { redact } = credentials;
    const found = [];
    const summary = [];
    try {
        const ports = wirePorts(wiring, found);
        const ended = await stayWith(await launch(request, context, ports), request.inputs, ports);
        const outcome = (0,redact_value/* redactTexts */.S)(ended, redact);
        (0,actions.setOutputs)(launchOutputs(outcome));
        summary.push(renderLaunchSummary(outcome));
    }
    catch (error) {
        summary.push(renderLaunchFailure(redact(request.inputs.name), error, redact));
        throw error;
    }
    finally {
        if (found.length > 0)
            summary.push((0,audit_report/* renderAuditSummary */.s)((0,redact_value/* redactTexts */.S)(found, redact)));
        await (0,actions.writeSummary)(redact(summary.join("\n")));
    }
}
/** @param found what the audit finds is kept here for the summary */
function wirePorts(wiring, found) {
    const { request, context, github, log, environment, credentials, cancelled } = wiring;
    const directory = external_node_path_.resolve(context.workspace, request.inputs.workingDirectory);
    return {
        log,
        clock: clock/* systemClock */.m,
        records: wiring.writes ? (0,records/* createRecordStore */.v3)(github, clock/* systemClock */.m.now) : (0,records/* createSilentStore */.TF)(),
        findLine: (recordId) => (0,records/* findRecordLine */.$B)(github, recordId),
        cli: findClient({ ...wiring, directory }),
        checkout: createCheckout({ workspace: context.workspace, directory, environment }),
        openModal: async () => {
            const { openModal } = await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 7570));
            return openModal((0,io_credentials/* requireModalToken */.g4)(credentials));
        },
        reachModal: (signal) => requireModal(environment, signal),
        hash: hash/* sha256 */.s,
        showFindings: (findings) => {
            found.push(...findings);
            (0,actions.annotate)((0,render/* toAnnotations */.gI)(findings), credentials.redact);
        },
        cancelled,
    };
}
function findClient({ early, request, context, environment, log, directory, cancelled, }) {
    const { onCancel: choice, modalCommand, modalEnvironment, modalVersion, pythonRequirements, } = request.inputs;
    const sameCommand = early?.command.join("\0") === (modalCommand ?? ["modal"]).join("\0");
    const abandoned = choice === "keep" ? undefined : cancelled;
    const { MODAL_TOKEN_ID: _id, MODAL_TOKEN_SECRET: _secret, ...tokenless } = environment;
    return findModalCli({
        options: {
            directory,
            environment,
            ...(0,core_defined/* defined */.s)({ modalEnvironment, abandoned, earlyVersion: sameCommand ? early?.result : undefined }),
        },
        mustInstall: modalVersion !== undefined || pythonRequirements !== undefined,
        install: async () => {
            const { installClient } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 891));
            return installClient({
                environment: tokenless,
                temporary: process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(),
                directory: context.workspace,
                ...(0,core_defined/* defined */.s)({
                    version: modalVersion,
                    requirements: pythonRequirements === undefined
                        ? undefined
                        : external_node_path_.resolve(context.workspace, pythonRequirements),
                    signal: abandoned,
                }),
            });
        },
        log,
        ...(0,core_defined/* defined */.s)({ named: modalCommand }),
    });
}


/***/ }),

/***/ 2321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v3: () => (/* binding */ createRecordStore),
  TF: () => (/* binding */ createSilentStore),
  $B: () => (/* binding */ findRecordLine)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(8615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js
var core_record = __webpack_require__(2817);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-context.js
var run_context = __webpack_require__(8033);
// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var state = __webpack_require__(9943);
// EXTERNAL MODULE: ./.cache/bundle/src/io/github.js + 2 modules
var io_github = __webpack_require__(6084);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/record-list.js
// Pages of deployments, newest first -> the records of runs among them, as far back as is asked.



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
/** @throws ExternalError when any page fails: a cut list must never be read as "absent" */
async function listRecords(github, range) {
    const isAsked = ({ createdAt }) => Date.parse(createdAt) >= range.since;
    const all = [];
    let { after } = range;
    let last;
    for (let pages = 1;; pages += 1) {
        const page = await github.query(LIST, { environment: core_record/* RECORD_ENVIRONMENT */.M2, after: after ?? null });
        const nodes = (0,run_context/* field */.Z)(page, "repository", "deployments", "nodes");
        if (!Array.isArray(nodes))
            throw brokenList("it has no entries");
        const viewer = (0,run_context/* field */.Z)(page, "viewer", "id");
        const readable = nodes.filter((node) => (0,run_context/* field */.Z)(node, "creator", "id") === viewer).map(parseNode);
        const parsed = readable.filter((record) => record !== undefined);
        all.push(...parsed);
        range.arrived?.(parsed.filter(isAsked));
        last = (0,run_context/* field */.Z)(nodes.at(-1), "createdAt") ?? last;
        const pageInfo = (0,run_context/* field */.Z)(page, "repository", "deployments", "pageInfo");
        const cursor = (0,run_context/* field */.Z)(pageInfo, "hasNextPage") === true ? String((0,run_context/* field */.Z)(pageInfo, "endCursor")) : undefined;
        // A cursor that does not advance would loop for ever and hide what lies behind it.
        if (cursor !== undefined && cursor === after)
            throw brokenList("it repeats a page");
        after = cursor;
        const enough = pages >= (range.pages ?? Infinity) || !(Date.parse(String(last)) >= range.since);
        if (cursor === undefined || enough)
            break;
    }
    return {
        records: all.filter(isAsked),
        beyond: all.filter((record) => !isAsked(record)),
        after,
        oldest: typeof last === "string" ? last : undefined,
    };
}
function brokenList(why) {
    return new errors/* ExternalError */.yA({
        system: "github",
        operation: "GraphQL",
        message: `GitHub's list of runs (deployments of the environment "${core_record/* RECORD_ENVIRONMENT */.M2}") is not usable: ${why}.`,
        advice: "Check that the repository exists and that the job has `permissions: deployments: read`, then run it again.",
    });
}
function parseNode(node) {
    const intent = (0,run_context/* field */.Z)(node, "task") === core_record/* RECORD_TASK */.oN ? (0,core_record/* parseIntent */.Gf)((0,run_context/* field */.Z)(node, "payload")) : undefined;
    const id = (0,run_context/* field */.Z)(node, "databaseId");
    const createdAt = (0,run_context/* field */.Z)(node, "createdAt");
    if (intent === undefined || typeof id !== "number" || typeof createdAt !== "string")
        return undefined;
    const status = (0,run_context/* field */.Z)(node, "latestStatus");
    const line = (0,core_record/* parseStatusLine */.Su)(String((0,run_context/* field */.Z)(status, "description") ?? "")) ?? { state: "queued" };
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

;// CONCATENATED MODULE: ./.cache/bundle/src/io/records.js
// Deployments as the index of runs: lists, creates and appends records (https://docs.github.com/rest/deployments).






const DAY = 86_400_000;
/** GitHub keeps no artifact longer, and without its artifact a run tells nothing that another could be compared with. */
const KEPT_DAYS = 400;
const OLDER_PAGES = 5;
function createRecordStore(github, now) {
    let listed;
    let behind;
    const list = async (horizonDays, arrived) => {
        const since = now().getTime() - horizonDays * DAY;
        listed = await listRecords(github, { since, ...(0,defined/* defined */.s)({ arrived }) });
        return listed.records;
    };
    return {
        list,
        // What lies so far back does not change any more: one answer holds for the whole job.
        older: () => {
            if (listed === undefined)
                return Promise.reject(new Error("records are listed before older ones are"));
            const asked = behind ?? listBehind(github, listed, now().getTime() - KEPT_DAYS * DAY);
            behind = asked;
            asked.catch(() => {
                behind = undefined;
            });
            return asked;
        },
        create: async (intent) => {
            const created = await createDeployment(github, intent, () => findIntent(list, intent));
            // A deployment without a status is abandoned after 30 minutes, so the first one follows at once.
            return appendStatus(github, created, { state: "queued" }).catch((error) => {
                // Without a status it counts as queued all the same; to fail here would leave it open with nobody to launch it.
                if ((0,io_github/* isAmbiguous */.X)(error))
                    return created;
                throw error;
            });
        },
        append: (record, line, url) => appendStatus(github, record, line, url),
    };
}
/** What a deployment's newest status says; undefined when this token may not read it. */
async function findRecordLine(github, recordId) {
    try {
        const { data } = await github.read(STATUSES, { deployment_id: recordId, per_page: 1 });
        // A record without a status was written a moment ago.
        return (0,core_record/* parseStatusLine */.Su)(String((0,run_context/* field */.Z)(data, "0", "description") ?? "")) ?? { state: "queued" };
    }
    catch (error) {
        const status = (0,run_context/* field */.Z)(error, "status");
        if (status === 403 || status === 404)
            return undefined;
        throw error;
    }
}
const STATUSES = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
async function listBehind(github, { beyond, after, oldest }, since) {
    if (after === undefined)
        return { records: beyond };
    const more = await listRecords(github, { since, after, pages: OLDER_PAGES });
    const records = [...beyond, ...more.records];
    return more.after === undefined ? { records } : { records, ...(0,defined/* defined */.s)({ since: more.oldest ?? oldest }) };
}
/** For a job whose token may not write records: what it does is found on Modal, by the app's name. */
function createSilentStore() {
    return {
        silent: true,
        list: async () => [],
        create: () => Promise.reject(new Error("a planned run has its record already")),
        append: async (record, line) => ({ ...record, line }),
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
            task: core_record/* RECORD_TASK */.oN,
            environment: core_record/* RECORD_ENVIRONMENT */.M2,
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
        const found = (0,io_github/* isAmbiguous */.X)(error) ? await readBack() : undefined;
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
        state: DEPLOYMENT_STATE[(0,state/* commitState */.Tb)(line.state, line.cause)],
        description: (0,core_record/* formatStatusLine */.wE)(line),
        auto_inactive: false,
        ...(url === undefined ? {} : { environment_url: url }),
    });
    return { ...record, line, changedAt: String((0,run_context/* field */.Z)(data, "created_at") ?? record.changedAt) };
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
