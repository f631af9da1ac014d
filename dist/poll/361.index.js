export const id = 361;
export const ids = [361];
export const modules = {

/***/ 11910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ parseFailIf)
/* harmony export */ });
/* unused harmony exports OPERATORS, termsOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78291);
// The text of one `fail-if` condition in, a checked comparison out; it can name numbers and nothing else.

const OPERATORS = ["<=", ">=", "<", ">"];
const LIMIT = 200;
const TERMS = 8;
const ACCEPTED = "SIDE < SIDE (or <=, >, >=), where a side is a metric, best(METRIC), baseline, a number, or these with + and -; a number with % is a share of what stands before it. Example: accuracy < baseline - 0.5%";
/** A metric's name, bare where it has no space or dash, else in double quotes. */
const TOKEN = /\s*(?:(?<operator><=|>=|<|>)|(?<sign>[+-])|(?<number>\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?)(?<percent>\s*%)?(?![\w.])|(?<best>best\s*\(\s*)?(?:"(?<quoted>[^"\n]{1,64})"|(?<name>[A-Za-z_][A-Za-z0-9_./]{0,63}))(?<close>\s*\))?)/y;
/**
 * `baseline` stands for the metric that the other side names; it needs exactly one there.
 * @throws InputError with the text and what is accepted
 */
function parseFailIf(text) {
    const tokens = readTokens(text);
    const at = tokens.findIndex((token) => token["operator"] !== undefined);
    const operator = OPERATORS.find((known) => known === tokens[at]?.["operator"]);
    const rest = tokens.slice(at + 1);
    if (operator === undefined || rest.some((token) => token["operator"] !== undefined)) {
        throw refuse(text, "it needs exactly one comparison");
    }
    const sides = [readSum(text, tokens.slice(0, at)), readSum(text, rest)];
    const [left, right] = [nameBaseline(text, sides[0], sides[1]), nameBaseline(text, sides[1], sides[0])];
    if (![left, right].some((side) => termsOf(side).some(({ kind }) => kind === "metric"))) {
        throw refuse(text, "it names no metric of the run");
    }
    return { text: text.trim().replace(/\s+/g, " "), left, operator, right };
}
function readTokens(text) {
    if (text.length > LIMIT)
        throw refuse(text, `it is longer than ${LIMIT} characters`);
    const tokens = [];
    const whole = text.trimEnd();
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < whole.length) {
        const from = TOKEN.lastIndex;
        const groups = TOKEN.exec(whole)?.groups;
        if (groups === undefined)
            throw refuse(text, `nothing is known by ${JSON.stringify(whole.slice(from, from + 20))}`);
        if ((groups["best"] === undefined) !== (groups["close"] === undefined))
            throw refuse(text, "its brackets do not match");
        tokens.push({ ...groups });
    }
    return tokens;
}
function readSum(text, tokens) {
    const terms = tokens.filter(({ sign }) => sign === undefined).map(readTerm);
    const [first, ...others] = terms;
    const alternate = tokens.every(({ sign }, index) => (sign === undefined) === (index % 2 === 0));
    if (first === undefined || !alternate || tokens.length % 2 === 0) {
        throw refuse(text, "a side of it is not a metric or a number, or a sum of them");
    }
    if (terms.length > TERMS)
        throw refuse(text, `a side of it has more than ${TERMS} parts`);
    if (first.kind === "percent")
        throw refuse(text, "a share needs something before it to be a share of");
    const rest = others.map((term, index) => ({
        sign: tokens[index * 2 + 1]?.["sign"] === "-" ? -1 : 1,
        term,
    }));
    return { first, rest };
}
function readTerm(token) {
    if (token["number"] !== undefined) {
        return { kind: token["percent"] === undefined ? "number" : "percent", value: Number(token["number"]) };
    }
    const best = token["best"] !== undefined;
    const name = token["quoted"] ?? token["name"] ?? "";
    const bare = token["quoted"] === undefined;
    if (bare && name === "baseline")
        return { kind: "baseline", name: "", best };
    return bare && name.startsWith("baseline.")
        ? { kind: "baseline", name: name.slice("baseline.".length), best }
        : { kind: "metric", name, best };
}
function termsOf({ first, rest }) {
    return [first, ...rest.map(({ term }) => term)];
}
function nameBaseline(text, side, other) {
    const named = (term) => {
        if (term.kind !== "baseline" || term.name !== "")
            return term;
        const metrics = termsOf(other).filter((each) => each.kind === "metric");
        const [only] = metrics;
        if (only === undefined || metrics.length > 1) {
            throw refuse(text, "baseline needs exactly one metric on the other side; else write baseline.METRIC");
        }
        return { kind: "baseline", name: only.name, best: term.best || only.best };
    };
    return { first: named(side.first), rest: side.rest.map(({ sign, term }) => ({ sign, term: named(term) })) };
}
function refuse(text, why) {
    const shown = JSON.stringify(text.slice(0, LIMIT));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz("fail-if", `fail-if is ${shown}: ${why}. Accepted: ${ACCEPTED}.`);
}


/***/ }),

/***/ 73821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ withDirections),
/* harmony export */   Z$: () => (/* binding */ failIfOf),
/* harmony export */   _5: () => (/* binding */ pricesOf),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78291);
/* harmony import */ var _fail_if_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11910);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32207);



function settingsOf(intent, config) {
    return config?.experiments.get(intent.experiment) ?? config?.defaults ?? {};
}
/** The configuration stands over the account's own prices, and those over the public list. */
function pricesOf({ prices }, account) {
    const under = account === undefined ? _price_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_PRICES */ .e_ : (0,_price_js__WEBPACK_IMPORTED_MODULE_2__/* .withPrices */ .PI)(account, "account");
    return prices === undefined ? under : (0,_price_js__WEBPACK_IMPORTED_MODULE_2__/* .withPrices */ .PI)(Object.fromEntries(prices), "configuration", under);
}
/** Which way is better, where the configuration says it. */
function withDirections(report, { metrics }) {
    if (metrics === undefined || report.metrics.length === 0)
        return report;
    const told = report.metrics.map((series) => {
        const direction = metrics.get(series.name);
        return direction === undefined ? series : { ...series, direction };
    });
    return { ...report, metrics: told };
}
/** The conditions, and the words of those that cannot be read: they refuse nothing and are named. */
function failIfOf({ failIf = [] }) {
    const conditions = [];
    const problems = [];
    for (const text of failIf) {
        try {
            conditions.push((0,_fail_if_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFailIf */ .Tu)(text));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
                throw error;
            problems.push(error.message);
        }
    }
    return { conditions, problems };
}


/***/ }),

/***/ 52472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ judgeFile),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   ZH: () => (/* binding */ TAIL)
/* harmony export */ });
// The first and last bytes of a file and its size in; whether its own format says that it is whole out.
const HEAD = 1_048_576;
/** A zip file may end in a comment of 65,535 bytes behind its record of 22. */
const TAIL = 65_557;
/**
 * A writer that is killed leaves half a file, and a commit in the background may take a file while it is written. Most
 * checkpoint formats show that; `unknown` is said of the others.
 */
function judgeFile(file) {
    const { head, bytes, name } = file;
    if (bytes === 0)
        return isCheckpoint(name) ? "broken" : "unknown";
    if (/\.safetensors$/i.test(name))
        return safetensors(file);
    if (startsWith(head, [0x50, 0x4b]))
        return zip(file);
    if (startsWith(head, [0x89, 0x48, 0x44, 0x46]))
        return hdf5(file);
    if (startsWith(head, [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]))
        return npy(file);
    if (/\.json$/i.test(name))
        return json(file);
    if (startsWith(head, [0x80]) && isCheckpoint(name))
        return file.tail.at(-1) === 0x2e ? "unknown" : "broken";
    // A checkpoint that begins with nothing: its blocks were reserved and never written.
    return isCheckpoint(name) && head.every((byte) => byte === 0) ? "broken" : "unknown";
}
function isCheckpoint(name) {
    return /\.(?:pt|pth|ckpt|bin|safetensors|h5|hdf5|keras|npz|npy|pkl|pickle|msgpack|onnx|gguf)$/i.test(name);
}
function startsWith(bytes, start) {
    return start.every((byte, index) => bytes[index] === byte);
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** https://github.com/huggingface/safetensors#format: 8 bytes of length, a header in JSON, and the tensors it names. */
function safetensors({ head, bytes }) {
    if (bytes < 10 || head.length < 8)
        return "broken";
    const length = Number(viewOf(head).getBigUint64(0, true));
    if (8 + length > bytes)
        return "broken";
    if (8 + length > head.length)
        return "unknown";
    const header = parse(new TextDecoder().decode(head.subarray(8, 8 + length)));
    if (typeof header !== "object" || header === null)
        return "broken";
    const ends = Object.values(header).map((tensor) => endOf(tensor));
    return 8 + length + Math.max(0, ...ends) === bytes ? "whole" : "broken";
}
function endOf(tensor) {
    if (typeof tensor !== "object" || tensor === null || !("data_offsets" in tensor))
        return 0;
    const offsets = tensor.data_offsets;
    const end = Array.isArray(offsets) ? offsets[1] : undefined;
    return typeof end === "number" ? end : 0;
}
/** Zip's last record names the place of its directory: PyTorch, Keras and NumPy keep their files in zip form. */
function zip({ tail, bytes }) {
    const view = viewOf(tail);
    for (let at = tail.length - 22; at >= 0; at -= 1) {
        if (view.getUint32(at, true) !== 0x06054b50)
            continue;
        if (at + 22 + view.getUint16(at + 20, true) !== tail.length)
            continue;
        const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
        const end = bytes - tail.length + at;
        const large = offset === 0xffffffff || size === 0xffffffff;
        return large || offset + size <= end ? "whole" : "broken";
    }
    return "broken";
}
/** The superblock of versions 0 and 1, and of 2 and 3, holds the address of the file's end. */
function hdf5({ head, bytes }) {
    if (head.length < 48)
        return "broken";
    const version = head[8] ?? 255;
    if (version > 3)
        return "unknown";
    const end = viewOf(head).getBigUint64(version < 2 ? 40 : 28, true);
    return end <= BigInt(bytes) ? "whole" : "broken";
}
/** https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
function npy({ head, bytes }) {
    if (head.length < 12)
        return "broken";
    const first = (head[6] ?? 1) === 1;
    const length = first ? viewOf(head).getUint16(8, true) : viewOf(head).getUint32(8, true);
    const start = (first ? 10 : 12) + length;
    if (start > bytes)
        return "broken";
    const header = new TextDecoder("latin1").decode(head.subarray(first ? 10 : 12, start));
    const item = /'descr': '[<>|=]?[biufcVS](\d+)'/.exec(header)?.[1];
    const shape = /'shape': \(([\d, ]*)\)/.exec(header)?.[1];
    if (item === undefined || shape === undefined)
        return "unknown";
    const sizes = shape.split(",").filter((part) => part.trim() !== "");
    const wanted = sizes.reduce((product, part) => product * Number(part), Number(item));
    return bytes - start === wanted ? "whole" : "broken";
}
function json({ head, tail, bytes }) {
    if (head.length >= bytes)
        return parse(new TextDecoder().decode(head)) === undefined ? "broken" : "whole";
    return /[\]}"\w]\s*$/.test(new TextDecoder().decode(tail.subarray(-64))) ? "unknown" : "broken";
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 61361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishPass: () => (/* binding */ finishPass),
  keepUnkept: () => (/* binding */ keepUnkept)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics.js
var metrics = __webpack_require__(31159);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-result.js

function judgeGates(conditions, report, baseline) {
    const numbers = { metrics: (0,metrics/* summariseAll */.aT)(report.metrics), baseline };
    return conditions.map(({ text, left, operator, right }) => {
        const sides = [sumOf(left, numbers), sumOf(right, numbers)];
        const missing = sides.flatMap((side) => ("missing" in side ? [side.missing] : []));
        const [one, other] = sides;
        if ("missing" in one || "missing" in other) {
            return { condition: text, outcome: "unknown", detail: [...new Set(missing)].join("; ") };
        }
        const holds = compare(one.value, operator, other.value);
        const sum = `${(0,metrics/* formatNumber */.ZV)(one.value)} ${holds ? "" : "is not "}${operator} ${(0,metrics/* formatNumber */.ZV)(other.value)}`;
        return { condition: text, outcome: holds ? "failed" : "passed", detail: sum };
    });
}
function compare(left, operator, right) {
    switch (operator) {
        case "<":
            return left < right;
        case "<=":
            return left <= right;
        case ">":
            return left > right;
        case ">=":
            return left >= right;
    }
}
function sumOf({ first, rest }, numbers) {
    let sum = numberOf(first, numbers);
    for (const { sign, term } of rest) {
        if ("missing" in sum)
            return sum;
        const part = term.kind === "percent" ? { value: (Math.abs(sum.value) * term.value) / 100 } : numberOf(term, numbers);
        if ("missing" in part)
            return part;
        sum = { value: sum.value + sign * part.value };
    }
    return "missing" in sum || Number.isFinite(sum.value) ? sum : { missing: "a number is too large" };
}
function numberOf(term, { metrics, baseline }) {
    if (term.kind === "number" || term.kind === "percent")
        return { value: term.value };
    if (term.kind === "metric") {
        const found = metrics.find(({ name }) => name === term.name);
        if (found === undefined)
            return { missing: `the run logged no ${term.name}` };
        return { value: (term.best ? found.best : found.last).value };
    }
    if (baseline.kind !== "found")
        return { missing: "there is no run to compare with" };
    const found = baseline.metrics.get(term.name);
    const value = term.best ? found?.best : found?.last;
    return value === undefined ? { missing: `the run compared with has no ${term.name}` } : { value };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/run-price.js
var run_price = __webpack_require__(67991);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-settings.js
var run_settings = __webpack_require__(73821);
// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(69943);
// EXTERNAL MODULE: ./.cache/bundle/src/core/baseline.js
var baseline = __webpack_require__(68263);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var core_record = __webpack_require__(93271);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-baseline.js
// A run that has ended and all records in; the run on the main line that it is compared with, by the fewest calls, out.


/** Commits that are asked whether they lie on the default branch. */
const TRIED = 3;
/** Runs of one commit that are read for the noise of the seed. */
const SEEDS = 5;
/** Results and logs of one pass, zipped; what is larger is not read just to compare. */
const MOST_BYTES = 200_000_000;
/** Where the result.json of a run lies in the artifact that its record names. */
function resultFile({ intent }) {
    return `${(0,core_record/* appName */.JB)(intent)}/result.json`;
}
/** The same answers, each asked for once: many runs that end together have the same base and the same predecessor. */
function rememberBaselines({ artifacts, history }) {
    const held = new Map();
    const once = (key, ask) => {
        const known = held.get(key) ?? ask();
        held.set(key, known);
        return known; // a key belongs to one question
    };
    return {
        artifacts: {
            get: (id) => once(`artifact ${id}`, () => artifacts.get(id)),
            readText: (place, file) => once(`file ${place.id} ${file}`, () => artifacts.readText(place, file)),
        },
        history: {
            mergeBase: (sha) => once(`base ${sha}`, () => history.mergeBase(sha)),
            isOnDefaultBranch: (sha) => once(`branch ${sha}`, () => history.isOnDefaultBranch(sha)),
        },
    };
}
/** Never throws: a comparison that cannot be had is told and hides nothing else. */
async function findBaseline(record, records, ports) {
    try {
        return await search(record, records, ports);
    }
    catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        return { kind: "unusable", reason: `The run to compare with could not be looked for: ${text}` };
    }
}
async function search(record, records, ports) {
    const same = records
        .filter((other) => isComparable(other, record))
        .toSorted((one, other) => other.id - one.id);
    if (same.length === 0)
        return { kind: "none" };
    // A commit that git does not relate to the default branch has no merge base: then the newest run there stands in.
    const base = await ports.history.mergeBase(record.intent.sha).catch(() => undefined);
    const atBase = same.filter(({ intent }) => intent.sha === base && base !== record.intent.sha);
    if (atBase.length > 0)
        return read(atBase, "merge-base", ports);
    const lone = same.filter(({ intent }) => intent.pull_request === null && intent.sha !== record.intent.sha);
    const commits = [...new Set(lone.map(({ intent }) => intent.sha))].slice(0, TRIED);
    for (const sha of commits) {
        if (!(await ports.history.isOnDefaultBranch(sha)))
            continue;
        return read(lone.filter(({ intent }) => intent.sha === sha), "default-branch", ports);
    }
    return { kind: "none" };
}
/** Of the same experiment and arm, whatever the seed; only what succeeded is a measure. */
function isComparable(other, { id, intent }) {
    const { experiment, arm } = other.intent;
    return (other.id !== id &&
        other.line.state === "succeeded" &&
        experiment === intent.experiment &&
        arm === intent.arm);
}
/** @param candidates of one commit, newest first; the newest must be readable, others only add to the noise */
async function read(candidates, place, ports) {
    const seeds = new Map(candidates.toReversed().map((each) => [each.intent.seed ?? `run ${each.id}`, each]));
    const [newest, ...others] = [...seeds.values()].toSorted((one, other) => other.id - one.id).slice(0, SEEDS);
    if (newest === undefined)
        return { kind: "none" };
    const first = await readRun(newest, ports);
    if (typeof first === "string")
        return { kind: "unusable", reason: first };
    // Runs without a seed repeat each other by chance only, which is no measure of its noise.
    const seeded = newest.intent.seed === null ? [] : others.filter(({ intent }) => intent.seed !== null);
    const more = await Promise.all(seeded.map((each) => readRun(each, ports).catch(() => "")));
    const runs = [first, ...more.filter((each) => typeof each !== "string")];
    return (0,baseline/* joinSeeds */.DX)(runs, place) ?? { kind: "none" };
}
async function readRun(record, { artifacts }) {
    const name = (0,core_record/* appName */.JB)(record.intent);
    const { artifact } = record.line;
    if (artifact === undefined)
        return `The run to compare with, ${name}, kept no result.`;
    const found = await artifacts.get(artifact);
    if (found === undefined)
        return `The result of the run to compare with, ${name}, is gone: its artifact has expired.`;
    if (found.bytes > MOST_BYTES)
        return `The artifact of the run to compare with, ${name}, is too large to read.`;
    return (0,baseline/* parseEarlierRun */.Vi)(await artifacts.readText(found, resultFile(record)), record.intent);
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.cache/bundle/src/core/build-report.js + 4 modules
var build_report = __webpack_require__(8149);
// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/earlier-result.js
// The text of a result.json of ours and the record of its run in; the report that it was drawn from, as far as it says, out.



const Files = dist/* object */.Ikc({
    url: dist/* nullable */.mee(dist/* string */.YjP()),
    taken: dist/* array */.YOg(dist/* object */.Ikc({
        path: dist/* string */.YjP(),
        bytes: dist/* number */.aig(),
        sha256: dist/* string */.YjP(),
        modified_at: dist/* string */.YjP(),
        whole: dist/* boolean */.zMY(),
    })),
    left: dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), why: dist/* string */.YjP() })),
});
const Price = dist/* object */.Ikc({
    container_seconds: dist/* number */.aig(),
    gpu: dist/* string */.YjP(),
    dollars_per_hour: dist/* number */.aig(),
    spent: dist/* number */.aig(),
    at_most: dist/* nullable */.mee(dist/* number */.aig()),
    billed: dist/* nullable */.mee(dist/* number */.aig()),
    source: dist/* picklist */.KIO(["table", "account", "configuration"]),
    as_of: dist/* nullable */.mee(dist/* string */.YjP()),
});
const Metric = dist/* object */.Ikc({
    direction: dist/* nullable */.mee(dist/* picklist */.KIO(["lower", "higher"])),
    points: dist/* array */.YOg(dist/* tuple */.PVZ([dist/* number */.aig(), dist/* number */.aig()])),
});
const Run = dist/* object */.Ikc({
    key: dist/* string */.YjP(),
    generation: dist/* number */.aig(),
    reason: dist/* string */.YjP(),
    app_url: dist/* nullable */.mee(dist/* string */.YjP()),
    started_at: dist/* nullable */.mee(dist/* string */.YjP()),
    ended_at: dist/* nullable */.mee(dist/* string */.YjP()),
    axis: dist/* nullable */.mee(dist/* string */.YjP()),
    price: dist/* nullable */.mee(Price),
    files: dist/* nullable */.mee(Files),
    metrics: dist/* record */.g1P(dist/* string */.YjP(), Metric),
});
const Result = dist/* object */.Ikc({ schema_version: dist/* literal */.euz(1), runs: dist/* array */.YOg(dist/* unknown */.L5J()) });
/** Undefined where the text is none of ours, of another version or of another run. Attempts are not told again. */
function reportOfResult(text, record) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const file = dist/* safeParse */.xLC(Result, value);
    const { key, generation } = record.intent;
    const run = (file.success ? file.output.runs : [])
        .flatMap((each) => {
        const parsed = dist/* safeParse */.xLC(Run, each);
        return parsed.success ? [parsed.output] : [];
    })
        .find((each) => each.key === key && each.generation === generation);
    return run === undefined ? undefined : toReport(record, run);
}
function toReport(record, run) {
    return {
        ...(0,build_report/* reportOfRecord */.Nx)(record, run.reason),
        metrics: Object.entries(run.metrics).map(([name, { direction, points }]) => ({
            name,
            points: points.map(([step, value]) => ({ attempt: 1, step, value, at: run.ended_at ?? "" })),
            ...(direction === null ? {} : { direction }),
        })),
        ...(0,defined/* defined */.s)({
            appUrl: run.app_url ?? undefined,
            startedAt: run.started_at ?? undefined,
            endedAt: run.ended_at ?? undefined,
            axis: run.axis ?? undefined,
            price: run.price === null ? undefined : toPrice(run.price),
            files: run.files === null ? undefined : toFiles(run.files),
        }),
    };
}
function toPrice(price) {
    return {
        seconds: price.container_seconds,
        gpu: price.gpu,
        dollarsPerHour: price.dollars_per_hour,
        spent: price.spent,
        source: price.source,
        ...(0,defined/* defined */.s)({
            worst: price.at_most ?? undefined,
            billed: price.billed ?? undefined,
            asOf: price.as_of ?? undefined,
        }),
    };
}
function toFiles({ url, taken, left }) {
    return {
        taken: taken.map(({ modified_at: modified, ...file }) => ({ ...file, modified })),
        left,
        ...(0,defined/* defined */.s)({ url: url ?? undefined }),
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/sweep-report.js
var sweep_report = __webpack_require__(38793);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-place.js
var poll_place = __webpack_require__(7109);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-earlier.js
// Records of runs that ended in earlier passes in; their reports, read back from the artifacts that hold them, out.





/** Artifacts that a pass reads at most; arms that ended together share one. */
const MOST_ARTIFACTS = 20;
/** Arms of a sweep that goes on, of which the comment tells numbers although they ended before. */
function findEndedArms(judged, records) {
    const open = new Set(judged.map(({ record }) => record.id));
    const arms = judged.flatMap(({ record }) => {
        if (!(0,sweep_report/* isArm */.Lp)(record.intent))
            return [];
        const family = (0,poll_place/* familyOf */.Ap)(record, records);
        return family === undefined ? [] : ((0,sweep_report/* sweepOf */.mH)(family.records) ?? []);
    });
    return [...new Set(arms)].filter(({ id, line }) => !open.has(id) && (0,core_state/* isVerdict */._f)(line.state));
}
/** By id of the record. Never throws: an arm whose result is gone is told by its record alone. */
async function readEarlier(records, artifacts) {
    const byArtifact = Map.groupBy(records.filter(({ line }) => line.artifact !== undefined), ({ line }) => line.artifact ?? 0);
    const found = new Map();
    for (const [id, held] of [...byArtifact].slice(-MOST_ARTIFACTS)) {
        try {
            const artifact = await artifacts.get(id);
            if (artifact === undefined)
                continue;
            for (const record of held) {
                const report = reportOfResult(await artifacts.readText(artifact, resultFile(record)), record);
                if (report !== undefined)
                    found.set(record.id, report);
            }
        }
        catch {
            // The next pass reads it again.
        }
    }
    return found;
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-judge.js + 6 modules
var poll_judge = __webpack_require__(64167);
// EXTERNAL MODULE: ./.cache/bundle/src/core/log-lines.js
var log_lines = __webpack_require__(43062);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-file.js
// A run's log entries in, its whole log as one text out: cleaned, redacted, each line with its time and container.

/** Lines of one container that are redacted together, so that a secret which a line end breaks is found too. */
const TOGETHER = 500;
/** @param gap what is missing at its beginning, in words */
function* logText(entries, redact, gap) {
    if (gap !== undefined)
        yield `# ${gap}\n`;
    const lines = new log_lines/* LogLines */.K();
    let group = [];
    function* add(line) {
        const last = group.at(-1);
        const same = last === undefined || (last.container === line.container && last.source === line.source);
        if (!same || group.length >= TOGETHER) {
            yield render(group, redact);
            group = [];
        }
        group.push(line);
    }
    for (const entry of entries)
        for (const line of lines.feed(entry))
            yield* add(line);
    for (const line of lines.flush())
        yield* add(line);
    if (group.length > 0)
        yield render(group, redact);
}
/** Where redaction joined lines, their times are no longer known one by one: the first one's stands for all. */
function render(group, redact) {
    const texts = redact(group.map(({ text }) => text).join("\n")).split("\n");
    const [first] = group;
    return texts
        .map((text, index) => {
        const { at, container, source } = (texts.length === group.length ? group[index] : first) ?? group[0] ?? LINE;
        return `${at} ${container} ${source} ${text}\n`;
    })
        .join("");
}
const LINE = { at: "", container: "", source: "" };

// EXTERNAL MODULE: ./.cache/bundle/src/core/redact-value.js
var redact_value = __webpack_require__(16589);
// EXTERNAL MODULE: ./.cache/bundle/src/core/result.js
var result = __webpack_require__(30057);
// EXTERNAL MODULE: ./.cache/bundle/src/core/result-files.js
var result_files = __webpack_require__(30683);
// EXTERNAL MODULE: ./.cache/bundle/src/core/result-path.js
var result_path = __webpack_require__(46717);
// EXTERNAL MODULE: ./.cache/bundle/src/core/whole-file.js
var whole_file = __webpack_require__(52472);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-files.js
// One ended run and what the configuration asks for in; the files of its Volume, gathered in a folder, out.




/** Where the files of a run lie in the folder and in its artifact. */
function filesFolder(intent) {
    return `${(0,core_record/* appName */.JB)(intent)}/files`;
}
/**
 * Only what is committed can be seen, and of that only what is whole is taken: a file that changed while it was read, or
 * that its own format shows to be cut off, is left out and named. Never throws.
 */
async function fetchFiles(request, volumes, folder) {
    const { volume: name, intent } = request;
    try {
        const environment = intent.modal_environment;
        const volume = await volumes.open(environment === null ? { name } : { name, environment });
        if (volume === undefined)
            return nothing(name, "is no Volume that this token can see");
        const patterns = request.paths.map((path) => fillPath(path, intent));
        const choice = await list(volume, patterns, request.most);
        return await take(choice, { ...request, volume, folder });
    }
    catch (error) {
        return nothing(name, `could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function nothing(path, why) {
    return { taken: [], left: [{ path, why }] };
}
/** As in arguments. What stands in for a placeholder is a name and never a pattern. */
function fillPath(path, intent) {
    const values = {
        key: intent.continue_from ?? intent.key,
        experiment: intent.experiment,
        arm: intent.arm ?? "",
        seed: intent.seed === null ? "" : String(intent.seed),
        pr: intent.pull_request === null ? "" : String(intent.pull_request),
        sha: intent.sha,
    };
    return path.replace(/\{(key|experiment|arm|seed|pr|sha)\}/g, (_, name) => (values[name] ?? "").replaceAll(/[*?]/g, "_"));
}
async function list(volume, patterns, most) {
    const found = new Map();
    let cut = false;
    for (const root of new Set(patterns.map(result_path/* rootOf */.I5))) {
        for await (const file of volume.list(root)) {
            cut = found.size >= result_files/* MOST_LISTED */.cC;
            if (cut)
                break;
            found.set(file.path, file);
        }
    }
    const choice = (0,result_files/* chooseFiles */.P_)([...found.values()], patterns, most);
    const unseen = {
        path: patterns.join(" "),
        why: `was looked for among the first ${result_files/* MOST_LISTED */.cC} entries only`,
    };
    return cut ? { taken: choice.taken, left: [...choice.left, unseen] } : choice;
}
async function take(choice, taking) {
    const taken = [];
    const left = [...choice.left];
    for (const file of choice.taken) {
        const got = await takeOne(file, taking);
        if ("why" in got)
            left.push({ path: file.path, why: got.why });
        else
            taken.push(got);
    }
    return { taken, left };
}
async function takeOne(file, taking) {
    const { volume, folder, intent } = taking;
    if (taking.now() > taking.until)
        return { why: "was not fetched in the time that there is" };
    const name = `${filesFolder(intent)}/${file.path.replace(/^\/+/, "")}`;
    try {
        let size = -1;
        const got = await folder.gather(name, `${file.bytes} ${file.modified}`, async (from, write) => {
            size = await volume.read(file.path, { from, write });
        });
        const whole = (0,whole_file/* judgeFile */.GP)({ name: file.path, ...got });
        const why = size !== file.bytes || got.bytes !== file.bytes ? CHANGED : whole === "broken" ? BROKEN : undefined;
        if (why !== undefined) {
            await folder.remove(name);
            return { why };
        }
        const { bytes, sha256 } = got;
        return { path: file.path, bytes, sha256, modified: timeOf(file.modified), whole: whole === "whole" };
    }
    catch (error) {
        return { why: `could not be fetched: ${error instanceof Error ? error.message : String(error)}` };
    }
}
const CHANGED = "changed while it was fetched";
const BROKEN = "is cut off, as its format shows";
function timeOf(seconds) {
    const at = new Date(seconds * 1000);
    return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString();
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-keep.js
// Runs that end in this pass in; their result.json, whole log and files, uploaded as artifacts, and where those are, out.






/** Milliseconds that the files of one pass may take: verdicts wait for them. */
const FILES_WITHIN = 600_000;
/** Never throws: a run whose results could not be kept is still told. */
async function keepResults(judged, keeping) {
    const kept = await keepAll(judged.filter(poll_judge/* isEnding */.yp), keeping);
    return judged.map((one) => kept.find(({ record }) => record.id === one.record.id) ?? one);
}
/** Whatever their record says already. Never throws. */
async function keepAll(ending, keeping) {
    // Where nothing can be kept, nothing is fetched for it either.
    if (ending.length === 0 || !keeping.artifacts.offered())
        return ending;
    const until = keeping.now().getTime() + FILES_WITHIN;
    const kept = new Map();
    const names = [];
    try {
        await writeLogs(ending, keeping);
        for (const { record, report } of ending) {
            const whole = await withFiles(report, until, keeping);
            kept.set(record.id, whole);
            names.push(...(await writeResult(whole, keeping)));
        }
        const id = await upload(`experiments-results-${stamp(keeping.now())}`, names, keeping);
        return ending.map((one) => withArtifact(one, kept.get(one.record.id), id));
    }
    catch (error) {
        keeping.log.warning(`The results of ended runs could not be kept: ${messageOf(error)}`);
        return ending.map((one) => withArtifact(one, kept.get(one.record.id), undefined));
    }
}
function withArtifact(one, report, id) {
    if (report === undefined)
        return one;
    return { ...one, report, ...(id === undefined ? {} : { artifact: id }) };
}
/** `20261124T120533`: an artifact's name is taken once in a workflow run, and a job may make many passes. */
function stamp(at) {
    return at.toISOString().slice(0, 19).replace(/[-:]/g, "");
}
const logFile = ({ record }) => `${(0,core_record/* appName */.JB)(record.intent)}/log.txt`;
const poll_keep_resultFile = ({ record }) => `${(0,core_record/* appName */.JB)(record.intent)}/result.json`;
/** Logs fetched at once: each is a call that waits for Modal. */
const LOGS_AT_ONCE = 8;
async function writeLogs(ending, keeping) {
    const waiting = [...ending];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            await writeLog(next.report, keeping);
        }
    };
    await Promise.all(Array.from({ length: LOGS_AT_ONCE }, worker));
}
async function writeLog(report, { modal, folder, redact }) {
    const { app } = report.record.line;
    const whole = app === undefined ? undefined : await modal.log?.({ id: app, createdAt: report.record.createdAt });
    await folder.writeText(logFile(report), logText(whole?.log ?? [], redact, whole?.logGap));
}
async function writeResult(report, { folder, redact }) {
    const text = `${JSON.stringify((0,redact_value/* redactValue */.F)((0,result/* resultOf */.B)([report]), redact), undefined, 1)}\n`;
    await folder.writeText(poll_keep_resultFile(report), [text]);
    return [poll_keep_resultFile(report), logFile(report)];
}
/** Files have an artifact of the run alone, so that reading a result.json moves none of them. */
async function withFiles(report, until, keeping) {
    const { volume, paths, maxSize } = keeping.settings(report.record).results ?? {};
    const { volumes } = keeping.modal;
    if (volume === undefined || paths === undefined || volumes === undefined || !hasRun(report))
        return report;
    const { intent } = report.record;
    const request = { intent, volume, paths, until, now: () => keeping.now().getTime() };
    const files = await fetchFiles(maxSize === undefined ? request : { ...request, most: maxSize }, volumes, keeping.folder);
    const told = { ...report, files };
    if (files.taken.length === 0)
        return told;
    const own = await writeResult(told, keeping);
    const names = files.taken.map(({ path }) => `${(0,core_record/* appName */.JB)(intent)}/files/${path.replace(/^\/+/, "")}`);
    const id = await upload(`experiment-${(0,core_record/* appName */.JB)(intent)}`, [...own, ...names], keeping);
    for (const name of names)
        await keeping.folder.remove(name);
    return id === undefined ? told : { ...told, files: { ...files, url: `${keeping.runUrl}/artifacts/${id}` } };
}
/** What has never started has written nothing, and its path may hold an earlier run's files. */
function hasRun({ state, attempts, startedAt }) {
    return (state !== "never-started" && state !== "build-failed" && (attempts.length > 0 || startedAt !== undefined));
}
async function upload(name, files, keeping) {
    try {
        return (await keeping.artifacts.upload({ name, folder: await keeping.folder.root(), files }))?.id;
    }
    catch (error) {
        keeping.log.warning(messageOf(error));
        return undefined;
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-unkept.js
var poll_unkept = __webpack_require__(68987);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-finish.js









async function finishPass(pass, bench) {
    const finish = await bench.ports.finish?.();
    const { config } = bench;
    const baselines = finish === undefined ? undefined : rememberBaselines(finish);
    const tell = { config, bench, baselines, records: pass.records };
    const judged = await tellAll(pass.judged, tell);
    const heads = await tellAll(pass.heads, tell);
    if (finish === undefined)
        return { judged, heads, earlier: new Map() };
    return {
        judged: await keepResults(judged, keepingOf(finish, tell)),
        heads: await Promise.all(heads.map((head) => withKeptFiles(head, finish.artifacts))),
        earlier: await readEarlier(findEndedArms(pass.judged, pass.records), finish.artifacts),
    };
}
function keepingOf(finish, { bench: { ports, modal }, config }) {
    const { log, redact, clock } = ports;
    const settings = ({ intent }) => (0,run_settings/* settingsOf */.f5)(intent, config);
    return { ...finish, modal, log, redact, settings, now: () => clock.now() };
}
/**
 * Results that an earlier pass could not upload. Only the place of the artifact is added to the record: verdict, comment
 * and commit status stand. Never throws: what fails again is a warning.
 */
async function keepUnkept(unkept, pass) {
    const { bench, records, memory } = pass;
    const { log, records: store } = bench.ports;
    if (unkept.length === 0)
        return;
    for (const { id } of unkept)
        memory.noteTriedToKeep(id);
    try {
        const finish = await bench.ports.finish?.();
        if (finish === undefined)
            return;
        const found = (await (0,poll_judge/* judgeAll */.Ty)(unkept, bench)).filter(({ seen }) => seen);
        const tell = {
            bench,
            records,
            baselines: rememberBaselines(finish),
            config: bench.config,
        };
        const keeping = keepingOf(finish, tell);
        const settings = (record) => {
            const { results: _ofAnother, ...rest } = keeping.settings(record);
            return (0,poll_unkept/* isOvertaken */.i)(record, records) ? rest : keeping.settings(record);
        };
        for (const { record, report, artifact } of await keepAll(await tellAll(found, tell), {
            ...keeping,
            settings,
        }))
            if (artifact !== undefined)
                await store.append(record, { ...record.line, artifact }, report.appUrl);
    }
    catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        log.warning(`The results of runs that ended earlier could not be kept: ${text}`);
    }
}
/** One after another: only what has ended costs calls, and few runs end at once. */
async function tellAll(judged, telling) {
    const { billing } = telling.bench.modal;
    const priced = judged.some(({ record }) => record.intent.gpu !== null);
    const account = priced ? await billing?.rates() : undefined;
    const told = [];
    for (const one of judged) {
        const settings = (0,run_settings/* settingsOf */.f5)(one.record.intent, telling.config);
        const directed = (0,run_settings/* withDirections */.RF)(one.report, settings);
        const report = (0,run_price/* withPrice */.EA)(directed, (0,run_settings/* pricesOf */._5)(settings, account), await billedFor(directed, telling));
        const mention = settings.mention === true;
        told.push({ ...one, mention, report: await withComparison(report, settings, telling) });
    }
    return told;
}
/** Asked once a run has ended: a report of what is still being spent would be of an earlier hour. */
async function billedFor(report, { bench }) {
    const { record, endedAt, state } = report;
    const { app } = record.line;
    if (app === undefined || endedAt === undefined || !(0,core_state/* isVerdict */._f)(state))
        return undefined;
    return bench.modal.billing?.billed({ app, from: record.createdAt, to: endedAt });
}
async function withComparison(report, settings, telling) {
    const { baselines } = telling;
    const { conditions, problems } = (0,run_settings/* failIfOf */.Z$)(settings);
    const asks = report.metrics.length > 0 || conditions.length > 0;
    if (report.state !== "succeeded" || baselines === undefined || !asks)
        return report;
    const baseline = await findBaseline(report.record, telling.records, baselines);
    const gates = judgeGates(conditions, report, baseline);
    return { ...report, baseline, gates, warnings: [...report.warnings, ...problems] };
}
/** An ended run that is drawn again tells of its files what its own result.json does. */
async function withKeptFiles(head, artifacts) {
    const kept = (await readEarlier([head.record], artifacts)).get(head.record.id);
    return kept?.files === undefined ? head : { ...head, report: { ...head.report, files: kept.files } };
}


/***/ })

};
