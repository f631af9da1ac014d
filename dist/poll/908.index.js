export const id = 908;
export const ids = [908,316];
export const modules = {

/***/ 98722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ closeFiles),
/* harmony export */   EM: () => (/* binding */ NO_FILES),
/* harmony export */   _R: () => (/* binding */ FETCHED_FOR),
/* harmony export */   fS: () => (/* binding */ hasRoomForParts),
/* harmony export */   hs: () => (/* binding */ addPart),
/* harmony export */   pZ: () => (/* binding */ MOST_PARTS),
/* harmony export */   pn: () => (/* binding */ partName)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93271);
// What an artifact took of a run's files and what was left before in; which files are kept where, and which are still to come, out.

/** Artifacts that the files of an ended run are spread over at most; uploads that fail, and long passes without a file, count. */
const MOST_PARTS = 12;
/** Milliseconds after the end of a run up to which later passes fetch what is missing. */
const FETCHED_FOR = 24 * 3_600_000;
const NO_FILES = { artifacts: [], taken: [], left: [], late: [] };
/** `experiment-0123456789ab-g1`, and `-2` behind it for the second. */
function partName(intent, part) {
    return `experiment-${(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .appName */ .JB)(intent)}${part === 1 ? "" : `-${part}`}`;
}
/** Without an artifact, what was fetched for it could not be kept and is to be fetched again. */
function addPart(before, { taken, left, late }, artifact) {
    const { until, artifacts } = before;
    const held = artifact === undefined ? [] : taken.map((file) => ({ ...file, artifact: artifact.name }));
    const lost = artifact === undefined ? taken.map(({ path, bytes }) => ({ path, bytes })) : [];
    return {
        artifacts: artifact === undefined || held.length === 0 ? artifacts : [...artifacts, artifact],
        taken: [...before.taken, ...held],
        left: [...before.left, ...left],
        late: [...lost, ...late],
        ...(until !== undefined && { until }),
    };
}
/** No pass fetches any more. @param over why not, for files of which nothing else is known */
function closeFiles({ until: _over, ...files }, over) {
    const named = files.late.map(({ path, why = over }) => ({ path, why }));
    return { ...files, left: [...files.left, ...named], late: [] };
}
const LARGEST_ID = 9_999_999_999;
/** Whether the record can say that files are still to be fetched: only what it says is done by a later pass. */
function hasRoomForParts(line) {
    const full = { ...line, comment: LARGEST_ID, artifact: LARGEST_ID, part: MOST_PARTS + 1 };
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatusLine */ .Su)((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .formatStatusLine */ .wE)(full))?.part !== undefined;
}


/***/ }),

/***/ 49799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ afterVerdicts),
/* harmony export */   W: () => (/* binding */ beforeVerdicts)
/* harmony export */ });
// When a pass is over and how long its job stays in; until when it may fetch files out.
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** For files before the verdicts of a pass are written. */
const BEFORE_VERDICTS = MINUTE;
const BEGUN_WITHIN = 10 * MINUTE;
/** A file that one job cannot finish is begun anew by the next, so it gets more: 54 GB at 30 MB a second. */
const ENDED_WITHIN = 30 * MINUTE;
function beforeVerdicts({ now, limit = Number.POSITIVE_INFINITY }) {
    const until = now + Math.min(BEFORE_VERDICTS, limit * SECOND);
    return { begin: until, end: until };
}
/**
 * A job that stays while runs are open would wait for its next pass anyway: files have that time, and what is on the disk by
 * then is continued. The only pass of a job has more.
 * @param wait milliseconds until the next pass is due; undefined where no run is open
 */
function afterVerdicts(job) {
    const { now, wait, stays, limit = Number.POSITIVE_INFINITY } = job;
    const most = limit * SECOND;
    if (stays && wait !== undefined) {
        const until = now + Math.min(Math.max(MINUTE, wait), most);
        return { begin: until, end: until };
    }
    return { begin: now + Math.min(BEGUN_WITHIN, most), end: now + Math.min(ENDED_WITHIN, most) };
}


/***/ }),

/***/ 81941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   dN: () => (/* binding */ fillPath),
/* harmony export */   je: () => (/* binding */ PLACEHOLDERS)
/* harmony export */ });
const PLACEHOLDERS = ["key", "experiment", "arm", "seed", "pr", "sha"];
const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join("|")})\\}`, "g");
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
    return path.replace(PLACEHOLDER, (_, name) => (values[name] ?? "").replaceAll(/[*?]/g, "_"));
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

/***/ 11403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   WD: () => (/* binding */ rememberBaselines),
/* harmony export */   Xn: () => (/* binding */ findBaseline)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68263);
/* harmony import */ var _core_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28615);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78291);
/* harmony import */ var _core_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93271);
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69943);
// A run that has ended and all records in; the run on the main line that it is compared with, by the fewest calls, out.





/** Commits of each kind that are asked whether they lie on the default branch. */
const TRIED = 3;
/** Runs of one commit that are read for the noise of the seed. */
const SEEDS = 5;
/** Results and logs of one pass, zipped; what is larger is not read just to compare. */
const MOST_BYTES = 200_000_000;
/** Where the result.json of a run lies in the artifact that its record names. */
function resultFile({ intent }) {
    return `${(0,_core_record_js__WEBPACK_IMPORTED_MODULE_2__/* .appName */ .JB)(intent)}/result.json`;
}
/** The same answers, each asked for once: many runs that end together have the same base and the same predecessor. */
function rememberBaselines({ artifacts, history, older }) {
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
        ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ older }),
    };
}
/** Never throws: a comparison that cannot be had is told and hides nothing else. */
async function findBaseline(record, records, ports) {
    try {
        const found = await search(record, records, ports);
        if (found.kind !== "none")
            return found;
        // Only now: most runs have something younger to be compared with.
        const older = await ports.older?.();
        if (older === undefined)
            return found;
        const again = older.records.length === 0 ? found : await search(record, older.records, ports);
        return again.kind === "none" ? { ...found, ...again, ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ since: older.since }) } : again;
    }
    catch (error) {
        const text = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
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
    const { commits, more } = commitsToAsk(same, record);
    for (const sha of commits) {
        if (!(await ports.history.isOnDefaultBranch(sha)))
            continue;
        const there = same.filter(({ intent }) => intent.sha === sha);
        return read(there, "default-branch", ports);
    }
    return { kind: "none", ...(0,_core_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ commits: more ? commits.length : undefined }) };
}
/**
 * Newest first: commits that ran without a pull request, and those of other pull requests, which a merge may have brought
 * to the default branch as they were. A few of each, so that many open pull requests do not hide the former.
 */
function commitsToAsk(same, { intent: { sha, pull_request: own } }) {
    const others = same.filter(({ intent }) => intent.sha !== sha);
    const shas = (of) => [
        ...new Set(of.map(({ intent }) => intent.sha)),
    ];
    const lone = shas(others.filter(({ intent }) => intent.pull_request === null));
    const merged = shas(others.filter(({ intent: { pull_request: pull } }) => pull !== null && pull !== own)).filter((each) => !lone.includes(each));
    const asked = new Set([...lone.slice(0, TRIED), ...merged.slice(0, TRIED)]);
    return {
        commits: shas(others).filter((each) => asked.has(each)),
        more: lone.length > TRIED || merged.length > TRIED,
    };
}
/** Of the same experiment and arm, whatever the seed; only what succeeded is a measure. */
function isComparable(other, { id, intent, line, changedAt }) {
    const { experiment, arm } = other.intent;
    return (other.id !== id &&
        other.line.state === "succeeded" &&
        experiment === intent.experiment &&
        arm === intent.arm &&
        // A run that is told of again stays compared with what there was when it ended.
        (!(0,_core_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isVerdict */ ._f)(line.state) || Date.parse(other.changedAt) <= Date.parse(changedAt)));
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
    return (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSeeds */ .DX)(runs, place) ?? { kind: "none" };
}
async function readRun(record, { artifacts }) {
    const name = (0,_core_record_js__WEBPACK_IMPORTED_MODULE_2__/* .appName */ .JB)(record.intent);
    const { artifact } = record.line;
    if (artifact === undefined)
        return `The run to compare with, ${name}, kept no result.`;
    const found = await artifacts.get(artifact);
    if (found === undefined)
        return `The result of the run to compare with, ${name}, is gone: its artifact has expired.`;
    if (found.bytes > MOST_BYTES)
        return `The artifact of the run to compare with, ${name}, is too large to read.`;
    return (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEarlierRun */ .Vi)(await artifacts.readText(found, resultFile(record)), record.intent);
}


/***/ }),

/***/ 34316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withBills),
/* harmony export */   findNewlyBilled: () => (/* binding */ findNewlyBilled),
/* harmony export */   isRecent: () => (/* binding */ isRecent)
/* harmony export */ });
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69943);
/* harmony import */ var _core_sweep_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38793);
/* harmony import */ var _poll_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7109);



/** Milliseconds after a verdict in which its cost is asked for: the report is of whole hours and comes late. */
const ASKED_FOR = 48 * 3_600_000;
const MOST_A_PASS = 10;
/** Each is asked for once a job. None of them for a pass for some runs, nor where nothing is open. */
async function findNewlyBilled(records, { request, modal: { billing }, memory, now }) {
    if (billing === undefined || request.runKeys !== undefined)
        return [];
    const isDue = (record) => isToldWithPrice(record, records) && isRecent(record, now) && !memory.hasAskedBill(record.id);
    const found = [];
    for (const record of records.filter(isDue).slice(0, MOST_A_PASS)) {
        memory.noteAskedBill(record.id);
        const { createdAt, changedAt, line } = record;
        const dollars = await billing.billed({ app: line.app ?? "", from: createdAt, to: changedAt });
        if (dollars === undefined)
            continue;
        memory.noteBilled(record.id, dollars);
        found.push(record);
    }
    return found;
}
/** Ended so lately that its cost is still asked for, and kept in mind once it is known. */
function isRecent({ line, changedAt }, now) {
    return (0,_core_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(line.state) && now.getTime() - Date.parse(changedAt) <= ASKED_FOR;
}
/** It heads its comment, or is one of the arms that do; an earlier run there is one line without a price. */
function isToldWithPrice(record, records) {
    const { line, intent } = record;
    const has = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(line.state) && !(0,_core_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isRevisable */ .wK)(line.state) && intent.gpu !== null;
    if (!has || line.app === undefined || line.comment === undefined)
        return false;
    const family = (0,_poll_place_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(record, records)?.records ?? [];
    return ((0,_core_sweep_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepOf */ .mH)(family) ?? family.slice(0, 1)).includes(record);
}
/** A result.json says what was known when its run ended. */
function withBills(earlier, { billedOf }) {
    const billed = ([id, report]) => {
        const dollars = billedOf(id);
        if (report.price === undefined || dollars === undefined)
            return [id, report];
        return [id, { ...report, price: { ...report.price, billed: dollars } }];
    };
    return new Map([...earlier].map(billed));
}


/***/ }),

/***/ 83501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ findEndedArms),
  l: () => (/* binding */ readEarlier)
});

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
        artifact: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP()), null),
    })),
    left: dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), why: dist/* string */.YjP() })),
    // Files of an older version have none of these.
    artifacts: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), url: dist/* nullable */.mee(dist/* string */.YjP()), taken_at: dist/* string */.YjP() }))),
    to_fetch: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), bytes: dist/* number */.aig(), why: dist/* nullable */.mee(dist/* string */.YjP()) })), []),
    fetched_until: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP()), null),
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
            files: run.files === null ? undefined : toFiles(run.files, run),
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
function toFiles(files, run) {
    const { url, taken, left, artifacts, to_fetch: late, fetched_until: until } = files;
    const only = url === null ? [] : [{ name: "", url, taken_at: run.ended_at ?? "" }];
    return {
        artifacts: (artifacts ?? only).map(({ name, taken_at: takenAt, url: page }) => ({
            name,
            takenAt,
            ...(0,defined/* defined */.s)({ url: page ?? undefined }),
        })),
        taken: taken.map(({ modified_at: modified, artifact, ...file }) => ({
            ...file,
            modified,
            ...(0,defined/* defined */.s)({ artifact: artifact ?? undefined }),
        })),
        left,
        late: late.map(({ why, ...file }) => ({ ...file, ...(0,defined/* defined */.s)({ why: why ?? undefined }) })),
        ...(0,defined/* defined */.s)({ until: until ?? undefined }),
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var state = __webpack_require__(69943);
// EXTERNAL MODULE: ./.cache/bundle/src/core/sweep-report.js
var sweep_report = __webpack_require__(38793);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-baseline.js
var poll_baseline = __webpack_require__(11403);
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
    return [...new Set(arms)].filter(({ id, line }) => !open.has(id) && (0,state/* isVerdict */._f)(line.state));
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
                const report = reportOfResult(await artifacts.readText(artifact, (0,poll_baseline/* resultFile */.Cp)(record)), record);
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


/***/ }),

/***/ 80586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uq: () => (/* binding */ fetchFiles),
  $t: () => (/* binding */ placeOf)
});

// UNUSED EXPORTS: filesFolder

// EXTERNAL MODULE: ./.cache/bundle/src/core/amount.js
var amount = __webpack_require__(98656);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var record = __webpack_require__(93271);
// EXTERNAL MODULE: ./.cache/bundle/src/core/whole-file.js
var whole_file = __webpack_require__(52472);
// EXTERNAL MODULE: ./.cache/bundle/src/core/fill-path.js
var fill_path = __webpack_require__(81941);
// EXTERNAL MODULE: ./.cache/bundle/src/core/result-files.js
var result_files = __webpack_require__(30683);
// EXTERNAL MODULE: ./.cache/bundle/src/core/result-path.js
var result_path = __webpack_require__(46717);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-list.js
// A run's Volume and the patterns of its configuration in; what lies there and which of it is fetched out.




const patternsOf = ({ paths, intent }) => paths.map((path) => (0,fill_path/* fillPath */.dN)(path, intent));
/** @throws ExternalError */
async function listVolume(volume, wanted) {
    const files = new Map();
    for (const root of new Set(patternsOf(wanted).map(result_path/* rootOf */.I5))) {
        for await (const file of volume.list(root)) {
            if (files.size >= result_files/* MOST_LISTED */.cC)
                return { files, cut: true };
            files.set(file.path, file);
        }
    }
    return { files, cut: false };
}
function chooseWanted({ files, cut }, wanted) {
    const { only, have = [], most } = wanted;
    const patterns = patternsOf(wanted);
    const asked = [...files.values()].filter(({ path }) => only === undefined || only.has(path));
    // What was taken before and is not asked for again is in an artifact all the same.
    const held = have.filter(({ path }) => only !== undefined && !only.has(path));
    const bytes = held.reduce((sum, file) => sum + file.bytes, 0);
    const choice = (0,result_files/* chooseFiles */.P_)(asked, patterns, { most, bytes, files: held.length });
    const gone = [...(only ?? [])].filter((path) => !files.has(path));
    const unseen = {
        path: patterns.join(" "),
        why: `was looked for among the first ${result_files/* MOST_LISTED */.cC} entries only`,
    };
    return {
        taken: choice.taken,
        left: [
            ...choice.left,
            ...gone.map((path) => ({ path, why: "is no longer on the Volume" })),
            ...(cut ? [unseen] : []),
        ],
    };
}
/** Neither was written since, as far as a time in whole seconds tells. */
function isSame(file, old) {
    return file !== undefined && file.bytes === old.bytes && (0,amount/* timeOfSeconds */.Ob)(file.modified) === old.modified;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-files.js
// One run and what the configuration asks for in; the files of its Volume, gathered in a folder, out.





/** Files fetched at once. Each holds one block of 8 MiB. */
const FILES_AT_ONCE = 4;
/** Where the files of a run lie in the folder and in its artifact. */
function filesFolder(intent) {
    return `${(0,record/* appName */.JB)(intent)}/files`;
}
function placeOf(intent, file) {
    return `${filesFolder(intent)}/${file.path.replace(/^\/+/, "")}`;
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
            return nothing(request, "is no Volume that this token can see");
        const choice = chooseWanted(await listVolume(volume, request), request);
        const taking = { ...request, volume, folder };
        const fetched = await take(choice, taking);
        return fetched.taken.length === 0 ? fetched : await checked(fetched, taking);
    }
    catch (error) {
        return nothing(request, `could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function nothing({ volume, have = [] }, why) {
    return { taken: [], left: [{ path: volume, why }], late: [], same: have, unread: true };
}
async function take(choice, taking) {
    const { have = [] } = taking;
    const chosen = new Map(choice.taken.map((file) => [file.path, file]));
    const same = have.filter((old) => isSame(chosen.get(old.path), old));
    const held = new Set(same.map(({ path }) => path));
    const wanted = choice.taken.filter(({ path }) => !held.has(path));
    const got = [];
    const waiting = [...wanted.entries()];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
            got[next[0]] = await takeOne(next[1], taking);
    };
    await Promise.all(Array.from({ length: FILES_AT_ONCE }, worker));
    const taken = [];
    const left = [...choice.left];
    const late = [];
    for (const one of got) {
        if ("sha256" in one)
            taken.push(one);
        else if ("bytes" in one)
            late.push(one);
        else
            left.push(one);
    }
    return { taken, left, late, same };
}
class OutOfTime extends Error {
}
async function takeOne(file, taking) {
    const { volume, folder, intent } = taking;
    const late = { path: file.path, bytes: file.bytes };
    if (taking.now() >= taking.begin)
        return late;
    const name = placeOf(intent, file);
    try {
        let size = -1;
        const got = await folder.gather(name, `${file.bytes} ${file.modified}`, async (from, write) => {
            let missing = file.bytes - from;
            const inTime = async (block) => {
                await write(block);
                missing -= block.byteLength;
                if (missing > 0 && taking.now() > taking.end)
                    throw new OutOfTime();
            };
            size = await volume.read(file.path, { from, write: inTime });
        });
        const whole = (0,whole_file/* judgeFile */.GP)({ name: file.path, ...got });
        const why = size !== file.bytes || got.bytes !== file.bytes ? CHANGED : whole === "broken" ? BROKEN : undefined;
        if (why !== undefined) {
            await folder.remove(name);
            return { path: file.path, why };
        }
        const { bytes, sha256 } = got;
        const modified = (0,amount/* timeOfSeconds */.Ob)(file.modified);
        return { path: file.path, bytes, sha256, modified, whole: whole === "whole" };
    }
    catch (error) {
        if (error instanceof OutOfTime)
            return late;
        return {
            ...late,
            why: `could not be fetched: ${(0,errors/* messageOf */.bD)(error)}`,
        };
    }
}
const CHANGED = "changed while it was fetched";
const BROKEN = "is cut off, as its format shows";
/** A file that its writer has put another of the same size in the place of meanwhile may be half of each. */
async function checked(fetched, taking) {
    const { files } = await listVolume(taking.volume, taking);
    const changed = fetched.taken.filter((file) => !isSame(files.get(file.path), file));
    for (const file of changed)
        await taking.folder.remove(placeOf(taking.intent, file));
    return {
        ...fetched,
        taken: fetched.taken.filter((file) => !changed.includes(file)),
        left: [...fetched.left, ...changed.map(({ path }) => ({ path, why: CHANGED }))],
    };
}


/***/ }),

/***/ 52908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  beginFinish: () => (/* binding */ beginFinish),
  keepUnkept: () => (/* binding */ keepUnkept),
  k: () => (/* binding */ openKeeping),
  G: () => (/* binding */ tellAgain)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-settings.js
var run_settings = __webpack_require__(73821);
// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(69943);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-baseline.js
var poll_baseline = __webpack_require__(11403);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-billed.js
var poll_billed = __webpack_require__(34316);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-earlier.js + 1 modules
var poll_earlier = __webpack_require__(83501);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-judge.js + 6 modules
var poll_judge = __webpack_require__(64167);
// EXTERNAL MODULE: ./.cache/bundle/src/core/files-parts.js
var files_parts = __webpack_require__(98722);
// EXTERNAL MODULE: ./.cache/bundle/src/core/files-time.js
var files_time = __webpack_require__(49799);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-files.js + 1 modules
var poll_files = __webpack_require__(80586);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-log.js + 1 modules
var poll_log = __webpack_require__(72436);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-part.js
var poll_part = __webpack_require__(80129);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-keep.js
// Runs that end in this pass in; their result.json, whole log and files, uploaded as artifacts, and where those are, out.






/** Whatever their record says already. Never throws: a run whose results could not be kept is still told. */
async function keepAll(ending, keeping) {
    // Where nothing can be kept, nothing is fetched for it either.
    if (ending.length === 0 || !keeping.artifacts.offered())
        return ending;
    const time = (0,files_time/* beforeVerdicts */.W)({ now: keeping.now().getTime(), limit: keeping.filesSeconds });
    const kept = new Map();
    const names = [];
    try {
        for (const one of await (0,poll_log/* keepLogs */.NN)(ending, keeping)) {
            const whole = await withFiles(one, time, keeping);
            kept.set(one.record.id, whole);
            names.push(await (0,poll_part/* writeResult */.Zk)(whole, keeping), (0,poll_log/* logFile */.N9)(whole.record));
        }
        const made = await (0,poll_part/* upload */.Se)({ name: `experiments-results-${(0,poll_part/* stamp */.iE)(keeping.now())}`, files: names }, keeping);
        return ending.map((one) => withArtifact(one, kept.get(one.record.id), made?.id));
    }
    catch (error) {
        keeping.log.warning(`The results of ended runs could not be kept: ${(0,errors/* messageOf */.bD)(error)}`);
        return ending.map((one) => withArtifact(one, kept.get(one.record.id), undefined));
    }
}
function withArtifact(one, report, id) {
    if (report === undefined)
        return one;
    // The first artifact has been tried, so the next one is the second.
    const rest = (report.files?.late.length ?? 0) > 0 ? { part: 2 } : {};
    return { ...one, report, ...(id === undefined ? {} : { artifact: id, ...rest }) };
}
async function withFiles(one, time, keeping) {
    const { record, report, decision } = one;
    const asked = (0,poll_part/* askedFiles */.Sd)(report, keeping);
    if (asked === undefined)
        return report;
    const fetched = await (0,poll_files/* fetchFiles */.Uq)({ ...asked.request, ...time }, asked.volumes, keeping.folder);
    const end = Date.parse(report.endedAt ?? "") || keeping.now().getTime();
    const part = {
        report,
        before: { ...files_parts/* NO_FILES */.EM, until: new Date(end + files_parts/* FETCHED_FOR */._R).toISOString() },
        fetched,
        name: (0,files_parts/* partName */.pn)(record.intent, 1),
        more: [(0,poll_log/* logFile */.N9)(report.record)],
    };
    const files = await (0,poll_part/* keepPart */.XP)(part, keeping);
    if (files.late.length > 0 && (0,files_parts/* hasRoomForParts */.fS)(decision.next))
        return { ...report, files };
    return { ...report, files: (0,files_parts/* closeFiles */.AU)(files, "was not fetched in the time that there is") };
}

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
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-tell.js





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
        told.push({ ...one, mention, report: await withComparison({ ...one, report }, settings, telling) });
    }
    return told;
}
/** Asked once a run has ended: a report of what is still being spent would be of an earlier hour. */
async function billedFor(report, { bench }) {
    const { record, endedAt, state } = report;
    const { app } = record.line;
    if (app === undefined || endedAt === undefined || !(0,core_state/* isVerdict */._f)(state))
        return undefined;
    const known = bench.billedOf(record.id);
    return known ?? bench.modal.billing?.billed({ app, from: record.createdAt, to: endedAt });
}
/** By the record as it is listed: whether it says already how the run ended decides what counts as earlier. */
async function withComparison({ record, report }, settings, telling) {
    const { baselines } = telling;
    const { conditions, problems } = (0,run_settings/* failIfOf */.Z$)(settings);
    const asks = report.metrics.length > 0 || conditions.length > 0;
    if (report.state !== "succeeded" || baselines === undefined || !asks)
        return report;
    const baseline = await (0,poll_baseline/* findBaseline */.Xn)(record, telling.records, baselines);
    const gates = judgeGates(conditions, report, baseline);
    return { ...report, baseline, gates, warnings: [...report.warnings, ...problems] };
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-unkept.js
var poll_unkept = __webpack_require__(68987);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-finish.js
// Judged runs in; the same with their price, and ended ones with what they are compared with, gates and results, out.











async function beginFinish(pass, bench) {
    const finish = await bench.ports.finish?.();
    const { config } = bench;
    const baselines = finish === undefined ? undefined : baselinesOf(finish, bench);
    const tell = { config, bench, baselines, records: pass.records };
    const before = await finishOthers(pass, tell, finish?.artifacts);
    const keep = async (ending) => {
        const told = await tellAll(ending, tell);
        return finish === undefined ? told : keepAll(told, keepingOf(finish, tell));
    };
    return {
        before,
        keeps: finish?.artifacts.offered() === true && before.judged.some(poll_judge/* isEnding */.y),
        whole: async () => ({ ...before, judged: await exchange(before.judged, poll_judge/* isEnding */.y, keep) }),
    };
}
async function finishOthers({ judged, heads, records }, tell, artifacts) {
    const others = await exchange(judged, (one) => !(0,poll_judge/* isEnding */.y)(one), (some) => tellAll(some, tell));
    const told = await tellAll(heads, tell);
    if (artifacts === undefined)
        return { judged: others, heads: told, earlier: new Map() };
    return {
        judged: await Promise.all(others.map((one) => whole(one, artifacts))),
        heads: await Promise.all(told.map((head) => withKeptFiles(head, artifacts))),
        earlier: (0,poll_billed/* withBills */.F)(await (0,poll_earlier/* readEarlier */.l)((0,poll_earlier/* findEndedArms */.d)(judged, records), artifacts), tell.bench),
    };
}
/** Some of them in the place that they had. */
async function exchange(judged, isMeant, work) {
    const made = await work(judged.filter(isMeant));
    const byRecord = new Map(made.map((one) => [one.record.id, one]));
    return judged.map((one) => byRecord.get(one.record.id) ?? one);
}
function baselinesOf(finish, { ports: { records } }) {
    return (0,poll_baseline/* rememberBaselines */.WD)({ ...finish, ...(0,defined/* defined */.s)({ older: records.older }) });
}
function keepingOf(finish, { bench: { ports, modal }, config }) {
    const { log, redact, clock } = ports;
    const settings = ({ intent }) => (0,run_settings/* settingsOf */.f5)(intent, config);
    return { ...finish, modal, log, redact, settings, now: () => clock.now() };
}
async function openKeeping({ bench, records }) {
    const finish = await bench.ports.finish?.();
    if (finish === undefined)
        return undefined;
    return keepingOf(finish, { bench, records, baselines: undefined, config: bench.config });
}
/** Runs that ended in earlier passes, judged and told again as they were when they ended. */
async function tellAgain(ended, { bench, records }) {
    const finish = await bench.ports.finish?.();
    if (finish === undefined)
        return undefined;
    const found = (await (0,poll_judge/* judgeAll */.T)(ended, bench)).filter(({ seen }) => seen);
    const tell = { bench, records, baselines: baselinesOf(finish, bench), config: bench.config };
    const keeping = keepingOf(finish, tell);
    const settings = (record) => {
        const { results: _ofAnother, ...rest } = keeping.settings(record);
        return (0,poll_unkept/* isOvertaken */.iN)(record, records) ? rest : keeping.settings(record);
    };
    return { told: await tellAll(found, tell), keeping: { ...keeping, settings } };
}
/**
 * Results that an earlier pass could not upload. Verdict, comment and commit status stand; where files come with them, the
 * record says that the comment is still to tell of those. Never throws: what fails again is a warning.
 */
async function keepUnkept(unkept, pass) {
    const { log, records: store } = pass.bench.ports;
    if (unkept.length === 0)
        return;
    for (const { id } of unkept)
        pass.memory.noteTriedToKeep(id);
    try {
        const ended = await tellAgain(unkept, pass);
        if (ended === undefined)
            return;
        for (const { record, report, artifact } of await keepAll(ended.told, ended.keeping)) {
            if (artifact === undefined || !makeRoom(pass))
                continue;
            const part = report.files === undefined ? {} : { part: 2 };
            await store.append(record, { ...record.line, artifact, ...part }, report.appUrl);
        }
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        log.warning(`The results of runs that ended earlier could not be kept: ${text}`);
    }
}
/** What does not fit into GitHub's limits now is tried again by the next job, as if its upload had failed. */
function makeRoom({ memory, bench }) {
    return memory.pace.take("progress", bench.ports.clock.now().getTime(), 1) !== undefined;
}
/** One that ended before and is told again, and whose files cannot be read now, is left as it is told. */
async function whole(one, artifacts) {
    const { line } = one.record;
    if (!(0,core_state/* isVerdict */._f)(line.state) || (0,poll_judge/* isEnding */.y)(one) || line.artifact === undefined)
        return one;
    const kept = (await (0,poll_earlier/* readEarlier */.l)([one.record], artifacts)).get(one.record.id);
    if (kept === undefined)
        return { ...one, seen: false };
    return { ...one, report: { ...one.report, ...(0,defined/* defined */.s)({ files: kept.files }) } };
}
/** An ended run that is drawn again tells of its files what its own result.json does. */
async function withKeptFiles(head, artifacts) {
    const kept = (await (0,poll_earlier/* readEarlier */.l)([head.record], artifacts)).get(head.record.id);
    return kept?.files === undefined ? head : { ...head, report: { ...head.report, files: kept.files } };
}


/***/ }),

/***/ 72436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rr: () => (/* binding */ keepLogSoFar),
  NN: () => (/* binding */ keepLogs),
  N9: () => (/* binding */ logFile)
});

// UNUSED EXPORTS: MOST_BYTES

// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/log-lines.js
var log_lines = __webpack_require__(43062);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-file.js
// A run's log, page by page, in; the text of its file, piece by piece, out: cleaned, redacted, each line with its time and
// container. What is held is bounded whatever the log's length.

/**
 * Lines that are looked at before an earlier one is written: a secret that line ends break into no more pieces than these
 * is found, wherever entries and pages of the log end, and other containers' lines may stand between its pieces.
 */
const AHEAD = 500;
/** UTF-16 units that stand for those lines where they are long; two lines of the greatest length and more. */
const AHEAD_SIZE = 256 * 1024;
/** Lines and units that are redacted together; what is ahead of them is redacted again with the next. */
const TOGETHER = 2000;
const TOGETHER_SIZE = 1024 * 1024;
class LogFile {
    #redact;
    #lines = new log_lines/* LogLines */.K({ long: "split" });
    #held = [];
    #size = 0;
    /** @param redact keeps the ends of lines */
    constructor(redact) {
        this.#redact = redact;
    }
    *add(part) {
        if (part.kind === "gap") {
            yield* this.#hold({ at: "#", container: "", source: "system", text: part.words, partial: false });
            return;
        }
        for (const entry of part.entries)
            for (const line of this.#lines.feed(entry))
                yield* this.#hold({ ...line });
    }
    /** Nothing may be added after it. */
    *end() {
        for (const line of this.#lines.flush())
            yield* this.#hold({ ...line });
        yield this.#write(this.#held.length);
    }
    *#hold(line) {
        this.#held.push(line);
        this.#size += line.text.length;
        if (this.#held.length < TOGETHER && this.#size < TOGETHER_SIZE)
            return;
        yield this.#write(this.#cut());
    }
    /** How many lines are written now: all but those that are ahead. */
    #cut() {
        let cut = this.#held.length;
        let size = 0;
        while (cut > 1 && this.#held.length - cut < AHEAD) {
            size += this.#held[cut - 1]?.text.length ?? 0;
            if (size > AHEAD_SIZE)
                break;
            cut -= 1;
        }
        return cut;
    }
    #write(cut) {
        const safe = redactLines(this.#held, this.#redact);
        const text = this.#held.slice(0, cut).map((line, index) => render(line, safe[index] ?? ""));
        const rest = this.#held.slice(cut);
        hideBegun(rest, safe.slice(cut));
        this.#held = rest;
        this.#size = rest.reduce((size, line) => size + line.text.length, 0);
        return text.join("");
    }
}
function keyOf({ container, source }) {
    return `${source} ${container}`;
}
/** The lines of each stream are redacted as one text, so that a secret which line ends break is seen whole. */
function redactLines(lines, redact) {
    const streams = Map.groupBy(lines.keys(), (index) => keyOf(lines[index] ?? NO_LINE));
    const safe = [];
    for (const indexes of streams.values()) {
        const texts = redact(indexes.map((index) => lines[index]?.text ?? "").join("\n")).split("\n");
        for (const [place, index] of indexes.entries())
            safe[index] = texts[place] ?? "";
        // A redactor that does not keep line ends leaves texts over: they must not be lost, nor shown as another's.
        const last = indexes.at(-1);
        if (last !== undefined && texts.length > indexes.length)
            safe[last] = texts.slice(indexes.length - 1).join(" ");
    }
    return safe;
}
/** Of a secret that began in a line which is written now, the rest is hidden here: by itself it is not known again. */
function hideBegun(lines, safe) {
    const through = new Set();
    for (const [index, line] of lines.entries()) {
        const key = keyOf(line);
        if (through.has(key))
            continue;
        const text = safe[index] ?? "";
        if (text === line.text)
            through.add(key);
        else
            line.text = text;
    }
}
function render({ at, container, source, partial }, text) {
    if (at === "#")
        return `# ${text}\n`;
    return `${at} ${container} ${source} ${text}${partial ? " \u2026" : ""}\n`;
}
const NO_LINE = { at: "", container: "", source: "system", text: "", partial: false };

// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var record = __webpack_require__(93271);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-log.js
// Runs that end in this pass in; each one's whole log, redacted, as a file of the folder out, and its report with what is
// missing of it.



/** Where a run's log lies in the folder and in its artifacts. */
function logFile({ intent }) {
    return `${(0,record/* appName */.JB)(intent)}/log.txt`;
}
/** Logs read at once: each holds some megabytes. */
const AT_ONCE = 4;
/** UTF-8 bytes of one log, as written: what is beyond is left out but for its end. */
const MOST_BYTES = 2 * 1024 ** 3;
/** Milliseconds that the logs of one pass may take: verdicts wait for them. */
const WITHIN = 300_000;
/** Of one run that goes on. Never throws. */
function keepLogSoFar(report, keeping) {
    return keepLog(report, keeping.now().getTime() + WITHIN, keeping);
}
/** In the order given. Never throws. */
async function keepLogs(ending, keeping) {
    const kept = [];
    const waiting = [...ending.entries()];
    const until = keeping.now().getTime() + WITHIN;
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, one] = next;
            kept[index] = { ...one, report: await keepLog(one.report, until, keeping) };
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return kept;
}
async function keepLog(report, until, keeping) {
    const name = logFile(report.record);
    const told = new LogTold(report, until, keeping);
    try {
        await keeping.folder.writeText(name, told.pieces());
        return told.missing === undefined ? report : withWarning(report, told.missing);
    }
    catch (error) {
        const why = `The log could not be kept: ${(0,errors/* messageOf */.bD)(error)}.`;
        // So that there is room for the rest, and the file that others look for.
        await keeping.folder.writeText(name, [`# ${why}\n`]).catch(() => undefined);
        return withWarning(report, why);
    }
}
function withWarning(report, words) {
    return { ...report, warnings: [...report.warnings, words] };
}
class LogTold {
    /** What the file lacks, in words. */
    missing;
    #report;
    #until;
    #keeping;
    #bytes = 0;
    constructor(report, until, keeping) {
        this.#report = report;
        this.#until = until;
        this.#keeping = keeping;
    }
    async *pieces() {
        const { modal, redact } = this.#keeping;
        const { line, createdAt } = this.#report.record;
        const file = new LogFile(redact);
        const { app } = line;
        if (app === undefined || modal.log === undefined)
            return;
        for await (const part of modal.log({ id: app, createdAt })) {
            if (part.kind === "gap")
                this.missing = part.words;
            yield* this.#counted(file.add(part));
            const cut = this.#cut();
            if (cut === undefined)
                continue;
            this.missing = `${cut} ${restOf(app, part)}`;
            yield* file.end();
            return yield* this.#end(app, this.missing);
        }
        yield* file.end();
    }
    *#counted(pieces) {
        for (const piece of pieces) {
            this.#bytes += Buffer.byteLength(piece);
            yield piece;
        }
    }
    #cut() {
        if (this.#bytes >= MOST_BYTES)
            return `The log is cut here: ${MOST_BYTES / 1024 ** 3} GiB of it are kept.`;
        if (this.#keeping.now().getTime() < this.#until)
            return undefined;
        return "The log is cut here: it was not read to its end in the time that there is.";
    }
    /** How a run ended stands in the last lines, so these follow a cut. */
    async *#end(app, words) {
        const { modal, redact } = this.#keeping;
        const file = new LogFile(redact);
        yield* file.add({ kind: "gap", words: `${words} Its last lines follow.` });
        const entries = (await modal.tail?.(app).catch(() => undefined)) ?? [];
        yield* file.add({ kind: "entries", entries });
        yield* file.end();
    }
}
function restOf(app, part) {
    const last = part.kind === "entries" ? part.entries.at(-1)?.at : undefined;
    return last === undefined ? "" : `What came after ${last}: modal app logs ${app} --since ${last}`;
}


/***/ }),

/***/ 80129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ askedFiles),
/* harmony export */   Se: () => (/* binding */ upload),
/* harmony export */   XP: () => (/* binding */ keepPart),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   iE: () => (/* binding */ stamp)
/* harmony export */ });
/* unused harmony export resultFile */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78291);
/* harmony import */ var _core_files_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98722);
/* harmony import */ var _core_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93271);
/* harmony import */ var _core_redact_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16589);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30057);
/* harmony import */ var _poll_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80586);
// Files that were fetched for a run in; an artifact that holds them with the result.json that tells of them, and what is known now, out.






const resultFile = ({ record }) => `${(0,_core_record_js__WEBPACK_IMPORTED_MODULE_2__/* .appName */ .JB)(record.intent)}/result.json`;
/** @returns the name of the file */
async function writeResult(report, { folder, redact }) {
    const text = `${JSON.stringify((0,_core_redact_value_js__WEBPACK_IMPORTED_MODULE_5__/* .redactValue */ .F)((0,_core_result_js__WEBPACK_IMPORTED_MODULE_3__/* .resultOf */ .B)([report]), redact), undefined, 1)}\n`;
    await folder.writeText(resultFile(report), [text]);
    return resultFile(report);
}
/** `20261124T120533`: an artifact's name is taken once in a workflow run, and a job may make many passes. */
function stamp(at) {
    return at.toISOString().slice(0, 19).replace(/[-:]/g, "");
}
/** Never throws: undefined where it could not be kept. A name that this workflow run has used gets the time behind it. */
async function upload(artifact, keeping) {
    const { artifacts, folder, log, now } = keeping;
    for (const name of [artifact.name, `${artifact.name}-${stamp(now())}`]) {
        try {
            const made = await artifacts.upload({ ...artifact, name, folder: await folder.root() });
            return made && { id: made.id, name };
        }
        catch (error) {
            if (isTaken(error) && name === artifact.name)
                continue;
            log.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
            return undefined;
        }
    }
    return undefined;
}
function isTaken(error) {
    return typeof error === "object" && error !== null && "status" in error && error.status === 409;
}
function askedFiles(report, keeping) {
    const results = keeping.settings(report.record).results ?? {};
    const { volume, paths, maxSize: most } = results;
    const { volumes } = keeping.modal;
    if (volume === undefined || paths === undefined || volumes === undefined || !hasRun(report))
        return undefined;
    const { intent } = report.record;
    const request = { intent, volume, paths, now: () => keeping.now().getTime() };
    return { request: most === undefined ? request : { ...request, most }, volumes, results };
}
/** What has never started has written nothing, and its path may hold an earlier run's files. */
function hasRun({ state, attempts, startedAt }) {
    return (state !== "never-started" && state !== "build-failed" && (attempts.length > 0 || startedAt !== undefined));
}
/** Nothing is uploaded where nothing was fetched. Files have an artifact of their own: reading a result.json moves none. */
async function keepPart(part, keeping) {
    const { report, before, fetched, name, days, more = [] } = part;
    const { intent } = report.record;
    if (fetched.taken.length === 0)
        return (0,_core_files_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .addPart */ .hs)(before, fetched);
    const takenAt = keeping.now().toISOString();
    const inside = (0,_core_files_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .addPart */ .hs)(before, fetched, { name, takenAt });
    const own = await writeResult({ ...report, files: inside }, keeping);
    const names = fetched.taken.map((file) => (0,_poll_files_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(intent, file));
    const files = [own, ...more, ...names];
    const made = await upload({ name, files, ...(days !== undefined && { days }) }, keeping);
    for (const file of names)
        await keeping.folder.remove(file);
    if (made === undefined)
        return (0,_core_files_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .addPart */ .hs)(before, fetched);
    const url = `${keeping.runUrl}/artifacts/${made.id}`;
    return (0,_core_files_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .addPart */ .hs)(before, fetched, { name: made.name, takenAt, url });
}


/***/ })

};
