export const id = 781;
export const ids = [781];
export const modules = {

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

/***/ 50781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFileJoin: () => (/* binding */ createFileJoin)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/amount.js
var amount = __webpack_require__(98656);
// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics.js
var metrics = __webpack_require__(31159);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-way.js
/** @param attempt its place in the run, from 1 */
function wayOf(attempt, { segments, owners, axis }) {
    const mayOwn = ({ lowest, highest }) => lowest <= attempt && attempt <= highest;
    const unplaced = owners.some((owner) => !owner.known && mayOwn(owner));
    const first = owners.findIndex(mayOwn);
    if (first < 0 || owners[first]?.known !== true)
        return { way: undefined, unplaced };
    const own = segments.filter((_, index) => owners[index]?.known === true && owners[index]?.lowest === attempt);
    const tracks = own.flatMap((segment) => segment.tracks.get(axis) ?? []);
    const [begin] = tracks;
    // One row after a move back may be out of order; the second one shows that the run goes on from there.
    const single = tracks.every(({ highest, first: at }) => highest === at);
    if (begin === undefined || (segments[first]?.back === true && single))
        return { way: undefined, unplaced };
    const strides = own.flatMap((segment) => segment.strides.get(axis) ?? []);
    return {
        way: {
            first: begin.first,
            last: tracks.at(-1)?.last ?? begin.last,
            highest: highestOf(tracks),
            stride: strides.length === 0 ? undefined : Math.min(...strides),
        },
        unplaced,
    };
}
function highestOf(tracks) {
    return tracks.reduce((most, { highest }) => Math.max(most, highest), Number.NEGATIVE_INFINITY);
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-warnings.js
var progress_warnings = __webpack_require__(53633);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-doubts.js
// A metrics file as it was read in; sentences that name what is doubtful about it out.




const MOVES = 3;
function fileWarnings(file, context) {
    const { rows } = file;
    const { damage, unplaced, segments, series } = rows;
    const { axis } = context;
    return [
        ...(damage === undefined ? [] : [damageWords(damage)]),
        ...(rows.rows === 0 && !isWhole(damage)
            ? ["The metrics file holds no numbers; the metrics are those of the log."]
            : []),
        ...(unplaced === 0
            ? []
            : [
                `${(0,amount/* count */.U9)(unplaced, "row")} of the metrics file ${unplaced === 1 ? "names" : "name"} neither a step nor an epoch and ${unplaced === 1 ? "is" : "are"} left out.`,
            ]),
        ...(axis === undefined ? [] : replaced(file, axis)),
        ...(axis === undefined || context.proved ? [] : movesBack(segments.segments, context, axis)),
        ...(0,progress_warnings/* progressWarnings */.t)({ attempts: segments.segments, axis, series }),
    ];
}
/** The damage is one of the whole file and not of some lines. */
function isWhole(damage) {
    return damage !== undefined && !damage.first.startsWith("line ");
}
function damageWords({ count: lines, first }) {
    if (isWhole({ count: lines, first }))
        return `The metrics file could not be read: ${first}.`;
    return lines === 1
        ? `One record of the metrics file is left out: ${first}.`
        : `${lines} records of the metrics file are left out, the first since ${first}.`;
}
function replaced({ rows, reached }, axis) {
    const before = reached.get(axis);
    const now = highestOf(rows.segments.segments.flatMap(({ tracks }) => tracks.get(axis) ?? []));
    if (before === undefined || now >= before)
        return [];
    return [
        `The metrics file was written anew: it had reached ${axis} ${(0,metrics/* formatPosition */.Ld)(before)}, and now ends at ${axis} ${(0,metrics/* formatPosition */.Ld)(now)}.`,
    ];
}
/** Moves that the attempts do not explain. */
function movesBack(segments, { owners, attempts }, axis) {
    const moves = segments.flatMap((segment, index) => {
        const from = segments[index - 1]?.tracks.get(axis)?.last;
        const to = segment.tracks.get(axis)?.first;
        const explained = owners[index]?.known === true && attempts > 1;
        return from === undefined || to === undefined || to >= from || explained ? [] : [{ from, to }];
    });
    const whose = attempts === 1 ? " within one attempt" : "; which attempt wrote that cannot be told";
    const more = moves.length - MOVES;
    return [
        ...moves
            .slice(0, MOVES)
            .map(({ from, to }) => `In the metrics file the ${axis} goes back from ${(0,metrics/* formatPosition */.Ld)(from)} to ${(0,metrics/* formatPosition */.Ld)(to)}${whose}.`),
        ...(more > 0 ? [`So it does ${(0,amount/* count */.U9)(more, "more time")}.`] : []),
    ];
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics-file-segments.js
var metrics_file_segments = __webpack_require__(69509);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-owner.js
// The stretches of a metrics file and the attempts of its run in; which attempt wrote which, as far as it is known, out.

/**
 * Attempts write one after the other, so each stretch is of the same attempt as the one before or of a later one; where
 * the positions went back it is of a later one. A row's own time settles it, and so does the time at which it was read:
 * what was read while only one attempt had begun is of that one.
 *
 * @param starts when the attempts began, ISO
 * @param earlier whether an earlier run may have written into the file
 */
function ownersOf(segments, starts, earlier) {
    const strict = narrowed(segments, starts, { earlier, strict: true });
    const fits = strict.every(({ lowest, highest }) => lowest <= highest);
    if (fits)
        return strict.map((owner) => ({ ...owner, known: owner.lowest === owner.highest }));
    // More moves back than attempts: some of them are rows out of order, and which ones cannot be told.
    return narrowed(segments, starts, { earlier, strict: false }).map(({ lowest, highest }) => ({
        lowest: Math.min(lowest, highest),
        highest,
        known: starts.length === 1 && !earlier,
    }));
}
function narrowed(segments, starts, { earlier, strict }) {
    const owners = segments.map((segment) => ({ ...boundsOf(segment, starts, earlier) }));
    const step = (index) => (strict && segments[index]?.back === true ? 1 : 0);
    for (let index = 1; index < owners.length; index += 1) {
        const [before, own] = [owners[index - 1], owners[index]];
        if (before !== undefined && own !== undefined)
            own.lowest = Math.max(own.lowest, before.lowest + step(index));
    }
    for (let index = owners.length - 2; index >= 0; index -= 1) {
        const [own, after] = [owners[index], owners[index + 1]];
        if (own !== undefined && after !== undefined)
            own.highest = Math.min(own.highest, after.highest - step(index + 1));
    }
    return owners;
}
function boundsOf({ firstAt, lastAt, most }, starts, earlier) {
    const highest = Math.min(most, starts.length);
    if (firstAt === undefined || lastAt === undefined || highest === 0)
        return { lowest: earlier ? 0 : Math.min(1, highest), highest };
    // An attempt may write into the file before the log has its first line, so the next one is not ruled out by time.
    const [first, last] = [(0,metrics_file_segments/* indexAt */.G$)(starts, firstAt), (0,metrics_file_segments/* indexAt */.G$)(starts, lastAt)];
    return { lowest: Math.min(first, highest), highest: Math.min(Math.max(first, last), highest) };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-axis.js
var progress_axis = __webpack_require__(56629);
// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-name.js
var progress_name = __webpack_require__(18227);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-progress.js
// What the log shows and what the metrics file holds in; the run's progress, with numbers by the file and proof by the log, out.





/**
 * Metrics are the file's. An attempt's positions are the log's wherever it names any, also on another axis, since a line
 * of the log has a container and a row of the file has none; else they are the file's, where no other attempt can have
 * written them. Without a number at a position in the file the log's progress stands.
 */
function joinFile(log, way, file) {
    const { segments } = file.rows.segments;
    const { attempts } = way;
    const logTracks = (0,progress_axis/* tracksOf */.SU)(attempts);
    const axis = axisOf(segments.map(({ tracks }) => tracks), logTracks);
    const owners = ownersOf(segments, attempts.map(({ startedAt }) => startedAt), file.earlier);
    const metrics = axis === undefined ? [] : file.rows.series.read(axis);
    const proved = logTracks.some((tracks) => tracks.size > 0);
    const warnings = fileWarnings(file, { axis, owners, proved, attempts: attempts.length });
    if (axis === undefined || metrics.length === 0)
        return { ...log, warnings: [...log.warnings, ...warnings] };
    const joined = { ...file, axis, owners, logTracks, proved };
    const ways = log.attempts.map((attempt, index) => wayWith(attempt, { way, index, joined }));
    const end = endOf(way, ways, joined);
    return {
        axis,
        ...(end === undefined ? {} : { axisEnd: end }),
        attempts: ways,
        metrics: withAttempts(metrics, attempts, joined),
        warnings: [...log.warnings, ...warnings],
    };
}
/** How much of the file's moves an axis must show that the log counts by, too, to be preferred for that. */
const NEARLY_ALL = 0.8;
function axisOf(file, log) {
    const best = (0,progress_axis/* chooseAxis */.r7)(file);
    const shared = file.map((tracks) => new Map([...tracks].filter(([axis]) => log.some((each) => each.has(axis)))));
    const common = (0,progress_axis/* chooseAxis */.r7)(shared);
    const moves = (axis) => axis === undefined ? 0 : file.reduce((sum, tracks) => sum + (tracks.get(axis)?.forward ?? 0), 0);
    return common !== undefined && moves(common) >= NEARLY_ALL * moves(best) ? common : best;
}
function wayWith(attempt, { way, index, joined }) {
    const { axis, logTracks, proved, owners } = joined;
    const tracked = way.attempts[index];
    if (tracked === undefined)
        return attempt;
    const { segments } = joined.rows.segments;
    if (logTracks.some((tracks) => tracks.has(axis))) {
        const own = (0,progress_axis/* toProgress */.BB)(tracked, logTracks[index]?.get(axis));
        const newest = owners.at(-1);
        const last = index === way.attempts.length - 1 && newest?.known === true && newest.lowest === index + 1;
        return last ? extended(own, segments.at(-1)?.tracks.get(axis)) : own;
    }
    if (proved)
        return attempt.firstStep === undefined ? attempt : { ...attempt, axis: logAxis(joined) };
    const found = wayOf(index + 1, { segments, owners, axis });
    const plain = (0,progress_axis/* toProgress */.BB)(tracked, undefined);
    return {
        ...plain,
        ...(found.way === undefined ? {} : stepsOf(found.way)),
        ...(found.unplaced ? { unplaced: true } : {}),
    };
}
function logAxis({ logTracks }) {
    return (0,progress_axis/* chooseAxis */.r7)(logTracks) ?? "step";
}
function stepsOf({ first, last, highest, stride }) {
    const steps = { firstStep: first, lastStep: last, highestStep: highest };
    return stride === undefined ? steps : { ...steps, stride };
}
/** A file is often finer than a log; where an attempt began is left to the log. */
function extended(attempt, track) {
    const { lastStep, highestStep } = attempt;
    if (track === undefined || lastStep === undefined || highestStep === undefined)
        return attempt;
    return {
        ...attempt,
        lastStep: Math.max(lastStep, track.last),
        highestStep: Math.max(highestStep, track.highest),
    };
}
function endOf(way, ways, joined) {
    const { axis, rows } = joined;
    const { segments } = rows.segments;
    const totals = new Map([...(0,progress_name/* readTotals */.gC)(way.args), ...rows.totals, ...way.totals]);
    const total = totals.get(axis) ?? (0,progress_axis/* totalFromOther */.J2)(axis, totals, segments.at(-1)?.tracks);
    const own = ways.filter((attempt) => attempt.axis === undefined);
    const first = segments[0]?.tracks.get(axis);
    const known = own.some(({ firstStep }) => firstStep !== undefined) || first === undefined;
    // Where no attempt's positions are known, the file's own still tell whether the run counts from 0.
    const pseudo = known
        ? own
        : own.map((attempt, index) => (index > 0 ? attempt : { ...attempt, ...fileSteps(segments, axis) }));
    const end = (0,progress_axis/* lastPosition */.aN)(total, pseudo);
    const reached = highestOf(segments.flatMap(({ tracks }) => tracks.get(axis) ?? []));
    return end === undefined || reached > end ? undefined : end;
}
function fileSteps(segments, axis) {
    const [first] = segments;
    const stride = first?.strides.get(axis);
    const step = first?.tracks.get(axis)?.first;
    return { ...(step === undefined ? {} : { firstStep: step }), ...(stride === undefined ? {} : { stride }) };
}
/** Until here points carry the number of their stretch. */
function withAttempts(metrics, attempts, joined) {
    const { segments } = joined.rows.segments;
    const numberOf = (row, step) => {
        const at = segments.findLastIndex(({ from }) => from <= row);
        const owner = joined.owners[Math.max(0, at)];
        const place = owner === undefined ? 1 : placeOf(owner, step, joined);
        return attempts[Math.max(0, place - 1)]?.number ?? 1;
    };
    return metrics.map(({ name, points }) => ({
        name,
        points: points.map((point) => ({ ...point, attempt: numberOf(point.attempt, point.step) })),
    }));
}
/** Where it is not known, the newest attempt that can have written the row and whose log begins no later. */
function placeOf({ known, lowest, highest }, step, { logTracks, axis }) {
    if (known)
        return lowest;
    for (let place = highest; place > lowest; place -= 1) {
        const first = logTracks[place - 1]?.get(axis)?.first;
        if (first !== undefined && first <= step)
            return place;
    }
    return logTracks.some((tracks) => tracks.has(axis)) ? lowest : highest;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/run-settings.js
var run_settings = __webpack_require__(73821);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/fill-path.js
var fill_path = __webpack_require__(81941);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-format.js
/** By the ending that the configuration accepts. */
function formatOf(path) {
    if (path.endsWith(".csv"))
        return "csv";
    return path.endsWith(".json") ? "document" : "lines";
}
/** Bytes that are read of a file: a document is held whole, lines are not. */
const MOST_BYTES = {
    lines: 256_000_000,
    csv: 256_000_000,
    document: 16_000_000,
};

// EXTERNAL MODULE: ./.cache/bundle/src/core/result-files.js
var result_files = __webpack_require__(30683);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/byte-lines.js
// Bytes of a file, block by block, in; its lines with the place at which each ends out, in memory that one line bounds.
/** Bytes of a line; a longer one is handed out without its text. */
const LONGEST_LINE = 1 << 20;
const FEED = 10;
class ByteLines {
    #decoder = new TextDecoder();
    #at;
    #held = [];
    #length = 0;
    /** @param at the place of the first byte that will be fed, where a line begins */
    constructor(at = 0) {
        this.#at = at;
    }
    *feed(block) {
        let start = 0;
        for (let end = block.indexOf(FEED); end >= 0; end = block.indexOf(FEED, start)) {
            this.#hold(block.subarray(start, end));
            start = end + 1;
            this.#at += 1;
            yield this.#take();
        }
        // Copied, since the block may be used again by whoever gave it.
        this.#hold(block.slice(start));
    }
    /** What came after the last line end; undefined where nothing did. */
    rest() {
        return this.#length === 0 ? undefined : this.#take();
    }
    #hold(part) {
        this.#at += part.length;
        this.#length += part.length;
        if (part.length === 0)
            return;
        if (this.#length > LONGEST_LINE)
            this.#held = [];
        else
            this.#held.push(part);
    }
    #take() {
        const text = this.#length > LONGEST_LINE ? undefined : this.#join();
        this.#held = [];
        this.#length = 0;
        return { text, end: this.#at };
    }
    #join() {
        const [only] = this.#held;
        if (only !== undefined && this.#held.length === 1)
            return trimmed(this.#decoder.decode(only));
        const whole = new Uint8Array(this.#length);
        let at = 0;
        for (const part of this.#held) {
            whole.set(part, at);
            at += part.length;
        }
        return trimmed(this.#decoder.decode(whole));
    }
}
function trimmed(line) {
    return line.endsWith("\r") ? line.slice(0, -1) : line;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-pair.js
var progress_pair = __webpack_require__(17876);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-row.js
// The named values of one row of a metrics file in; its positions, totals, numbers and time out.


const VALUES_A_ROW = 200;
/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NUMBER = /^[-+]?(?:(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?)$/i;
const NOT_FINITE = /^[-+]?(?:nan|inf(?:inity)?)$/i;
const TIME = /^_?(?:time|timestamp|wall_?time|date_?time|date|ts|created_at|logged_at)$/i;
const WRITTEN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
/** Undefined for a row that names neither a position nor a number nor a total. */
function readRow(entries) {
    const positions = new Map();
    const totals = new Map();
    const values = new Map();
    let at;
    for (const [name, value] of entries) {
        const time = TIME.test(name) ? timeOf(value) : undefined;
        if (time !== undefined) {
            at ??= time;
            continue;
        }
        const number = numberOf(value);
        if (number === undefined)
            continue;
        // Some loggers mark what they add themselves: `_step`. `num_train_epochs` is what Hugging Face calls a total.
        const kind = (0,progress_name/* kindOf */.I)(name.replace(/^_+/, "").replace("_train_", "_"));
        if (kind.kind === "metric") {
            if (values.size < VALUES_A_ROW)
                values.set(name, number);
        }
        else if (kind.kind !== "ignored" && (0,progress_name/* isPosition */.E)(number)) {
            const known = kind.kind === "position" ? positions : totals;
            if (!known.has(kind.axis))
                known.set(kind.axis, number);
        }
    }
    if (positions.size + totals.size + values.size === 0)
        return undefined;
    return { positions, totals, values, ...(at === undefined ? {} : { at }) };
}
/** An object's own values, and those of objects in it as `outer/inner`. */
function* entriesOf(row) {
    for (const [name, value] of Object.entries(row)) {
        if (typeof value !== "object" || value === null)
            yield [name, value];
        else if (!Array.isArray(value))
            for (const [inner, deep] of Object.entries(value))
                yield [`${name}/${inner}`, deep];
    }
}
/** The number that a cell of a table holds; undefined for an empty one and for words. */
function cellNumber(cell) {
    const text = cell.trim();
    if (text.length > NUMBER_LIMIT)
        return /^[-+\d._eE]+$/.test(text) ? Number.POSITIVE_INFINITY : undefined;
    return NUMBER.test(text) ? (0,progress_pair/* toNumber */.R)(text) : undefined;
}
function numberOf(value) {
    if (typeof value === "number")
        return value;
    return typeof value === "string" && value.length < 12 && NOT_FINITE.test(value)
        ? (0,progress_pair/* toNumber */.R)(value)
        : undefined;
}
/** Seconds or milliseconds since 1970, or a written time, which without a zone is in UTC as Modal's containers are. */
function timeOf(value) {
    if (typeof value === "number") {
        const ms = value > 1e9 && value < 4.1e9 ? value * 1000 : value > 1e12 && value < 4.1e12 ? value : Number.NaN;
        return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
    }
    if (typeof value !== "string" || value.length > 40 || !WRITTEN.test(value))
        return undefined;
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(value.slice(16)) ? value : `${value}Z`;
    const ms = Date.parse(zoned.replace(" ", "T"));
    return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-csv.js
// Lines of a table with a header in; one row of named cells for each record out, quoted fields over several lines included.


/** Characters of one record; an opened quote that is not closed within it is taken for damage. */
const RECORD_LIMIT = 65_536;
const COLUMN_LIMIT = 1000;
const DELIMITERS = [",", ";", "\t"];
const NONE = { kind: "none" };
class CsvRows {
    head;
    #open = "";
    #quoted = false;
    constructor(head) {
        this.head = head;
    }
    feed(line) {
        // Doubled quotes stand for one and leave the sum even.
        if (quotes(line) % 2 === 1)
            this.#quoted = !this.#quoted;
        const text = this.#open === "" ? line : `${this.#open}\n${line}`;
        if (text.length > RECORD_LIMIT)
            return this.#forget("is longer than a record may be");
        this.#open = this.#quoted ? text : "";
        if (this.#quoted)
            return { kind: "more" };
        return text.trim() === "" ? NONE : this.#read(text);
    }
    #forget(why) {
        this.#open = "";
        this.#quoted = false;
        return { kind: "damaged", why };
    }
    #read(text) {
        if (this.head === undefined) {
            const delimiter = DELIMITERS.find((each) => text.includes(each)) ?? ",";
            const names = splitRecord(text.replace(/^\ufeff/, ""), delimiter).map((name) => name.trim());
            if (names.length > COLUMN_LIMIT)
                return { kind: "damaged", why: `has more than ${COLUMN_LIMIT} columns` };
            this.head = { names, delimiter };
            return { kind: "head" };
        }
        const { names, delimiter } = this.head;
        const cells = splitRecord(text, delimiter);
        if (isHeader(cells)) {
            this.head = { names: cells.map((name) => name.trim()), delimiter };
            return { kind: "again" };
        }
        if (cells.length !== names.length)
            return { kind: "damaged", why: `has ${cells.length} cells where the header has ${names.length}` };
        const row = readRow(names.map((name, index) => [name, cellValue(cells[index] ?? "")]));
        return row === undefined ? NONE : { kind: "row", row };
    }
}
function cellValue(cell) {
    return cellNumber(cell) ?? cell.trim();
}
/** A program that starts again may write its header once more. */
function isHeader(cells) {
    const names = cells.map((cell) => cell.trim());
    return (names.every((name) => cellNumber(name) === undefined) &&
        names.some((name) => (0,progress_name/* kindOf */.I)(name.replace(/^_+/, "")).kind === "position"));
}
function quotes(line) {
    let count = 0;
    for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1))
        count += 1;
    return count;
}
/** Each character is looked at once. Cells beyond the limit are left out. */
function splitRecord(text, delimiter) {
    if (!text.includes('"'))
        return text.split(delimiter, COLUMN_LIMIT + 1);
    const cells = [];
    let at = 0;
    while (at <= text.length && cells.length <= COLUMN_LIMIT) {
        const quoted = text[at] === '"';
        const close = quoted ? closingQuote(text, at + 1) : at;
        const found = text.indexOf(delimiter, close);
        const end = found < 0 ? text.length : found;
        cells.push(quoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end));
        at = end + 1;
    }
    return cells;
}
function closingQuote(text, from) {
    let at = text.indexOf('"', from);
    while (at >= 0 && text[at + 1] === '"')
        at = text.indexOf('"', at + 2);
    return at < 0 ? text.length : at;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-json.js
// JSON text in, also with the NaN and Infinity that Python writes; an object, or the rows of a whole document, out.


/** @throws SyntaxError */
function parseLenient(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!/NaN|Infinity/.test(text))
            throw error;
        return JSON.parse(quoteBareWords(text));
    }
}
/** `NaN` outside of a string becomes `"NaN"`. Each character is looked at once. */
function quoteBareWords(text) {
    const parts = [];
    let at = 0;
    while (at < text.length) {
        const open = text.indexOf('"', at);
        const plain = text.slice(at, open < 0 ? text.length : open);
        parts.push(plain.replace(/-?\b(?:NaN|Infinity)\b/g, '"$&"'));
        if (open < 0)
            break;
        const close = endOfString(text, open + 1);
        parts.push(text.slice(open, close));
        at = close;
    }
    return parts.join("");
}
function endOfString(text, from) {
    let at = from;
    while (at < text.length && text[at] !== '"')
        at += text[at] === "\\" ? 2 : 1;
    return Math.min(at + 1, text.length);
}
/**
 * An array of row objects; an object of equally long arrays as Keras' history, by epoch unless one of them names the
 * positions; the `log_history` of Hugging Face's trainer_state.json, with its totals; or one row.
 */
function readDocument(document) {
    if (Array.isArray(document))
        return { rows: rowsOf(document) };
    if (!isObject(document))
        return undefined;
    const { log_history: log, history } = document;
    if (Array.isArray(log)) {
        const head = readRow(Object.entries(document).filter(([name]) => isTotal(name)));
        return { rows: [...(head === undefined ? [] : [head]), ...rowsOf(log)] };
    }
    if (isObject(history))
        return { rows: columnsOf(history) };
    const columns = columnsOf(document);
    if (columns.length > 0)
        return { rows: columns };
    const only = readRow(entriesOf(document));
    return only === undefined ? undefined : { rows: [only] };
}
function isTotal(name) {
    return (0,progress_name/* kindOf */.I)(name.replace("_train_", "_")).kind === "total";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function rowsOf(rows) {
    return rows.flatMap((row) => (isObject(row) ? (readRow(entriesOf(row)) ?? []) : []));
}
function columnsOf(document) {
    const columns = Object.entries(document).flatMap(([name, values]) => Array.isArray(values) && !values.some((value) => typeof value === "object" && value !== null)
        ? [[name, values]]
        : []);
    const placed = columns.some(([name]) => (0,progress_name/* kindOf */.I)(name.replace(/^_+/, "")).kind === "position");
    const length = columns.reduce((most, [, values]) => Math.max(most, values.length), 0);
    return Array.from({ length }, (_, index) => {
        const own = columns.map(([name, values]) => [name, values[index]]);
        // Keras counts its epochs from 1 in what it prints.
        return readRow(placed ? own : [["epoch", index + 1], ...own]) ?? [];
    }).flat();
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics-file-rows.js
var metrics_file_rows = __webpack_require__(39466);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/metrics-file-reader.js
// A metrics file's bytes, from where an earlier reading ended, in; its rows, and from where to read on, out.





/** FNV-1a: what is remembered of a record must not be the record. */
const EMPTY = 0x811c9dc5;
function hashOn(hash, line) {
    let on = hash;
    for (let index = 0; index < line.length; index += 1)
        on = Math.imul(on ^ line.charCodeAt(index), 0x01000193);
    return Math.imul(on ^ 10, 0x01000193) >>> 0;
}
class MetricsFileReader {
    rows;
    #format;
    #span;
    #begin;
    #lines;
    /** The place from which bytes are to be fed. */
    from;
    /** The bytes before the cursor are no longer what they were: nothing more is read of them. */
    replaced = false;
    /** The record before the cursor was seen to be there. */
    #checked;
    /** The record that is being read: where it begins, and a hash of it so far. */
    #record;
    #csv;
    #document = [];
    #line;
    #cursor;
    constructor(format, span, from = {}) {
        this.rows = from.rows ?? new metrics_file_rows/* FileRows */.u();
        this.#format = format;
        this.#span = span;
        this.#cursor = from.cursor ?? { start: 0, print: 0, offset: 0, line: 0 };
        this.#begin = this.#cursor.offset;
        this.from = this.#cursor.start;
        this.#checked = this.#begin === 0;
        this.#record = { start: this.from, print: EMPTY };
        this.#line = this.#cursor.line;
        this.#lines = new ByteLines(this.from);
        this.#csv = new CsvRows(this.#cursor.head);
    }
    /** Bytes that follow those of before. */
    feed(block) {
        if (this.replaced)
            return;
        if (this.#format === "document")
            this.#document.push(block.slice());
        else
            for (const line of this.#lines.feed(block))
                this.#take(line);
    }
    /** Call when all has been fed: the file may have become shorter than what was read of it before. */
    get isOther() {
        return this.replaced || !this.#checked;
    }
    /** Of the whole records so far. */
    get cursor() {
        return this.#cursor;
    }
    /** Call once, when all has been fed: a document is read as a whole. */
    readDocument() {
        if (this.#format === "document")
            this.#readDocument();
    }
    /**
     * Reads what has no line end, once the state was saved: a JSON object shows by itself that it is whole, a record of a
     * table does not.
     */
    readRest() {
        const rest = this.#format === "lines" ? this.#lines.rest() : undefined;
        if (rest?.text === undefined)
            return;
        try {
            this.#addObject(parseLenient(rest.text), rest.end);
        }
        catch {
            // More of it may come.
        }
    }
    #take(line) {
        this.#record.print = hashOn(this.#record.print, line.text ?? "");
        if (!this.#checked || this.replaced)
            return this.#check(line.end);
        this.#line += 1;
        if (this.#takeRecord(line))
            this.#close(line.end);
    }
    /** What was read before must be there as it was. */
    #check(end) {
        if (end < this.#begin)
            return;
        this.#checked = true;
        this.replaced ||= end !== this.#begin || this.#record.print !== this.#cursor.print;
        this.#record = { start: end, print: EMPTY };
    }
    #close(end) {
        const { head } = this.#csv;
        const place = { ...this.#record, offset: end, line: this.#line };
        this.#cursor = head === undefined ? place : { ...place, head };
        this.#record = { start: end, print: EMPTY };
    }
    /** @returns false while the record goes on in the next line */
    #takeRecord({ text, end }) {
        if (text === undefined)
            this.rows.noteDamage(this.#line, "is too long to be read");
        else if (this.#format === "csv")
            return this.#takeCells(text, end);
        else
            this.#takeJson(text, end);
        return true;
    }
    #takeJson(text, end) {
        if (text.trim() === "")
            return;
        try {
            this.#addObject(parseLenient(text.replace(/^\ufeff/, "")), end);
        }
        catch {
            this.rows.noteDamage(this.#line, "is no JSON object");
        }
    }
    #addObject(value, end) {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw new SyntaxError("no object");
        const row = readRow(entriesOf(value));
        if (row !== undefined)
            this.#add(row, end);
    }
    #takeCells(text, end) {
        const read = this.#csv.feed(text);
        if (read.kind === "row")
            this.#add(read.row, end);
        else if (read.kind === "again")
            this.rows.segments.headerAgain(this.#span.starts);
        else if (read.kind === "damaged")
            this.rows.noteDamage(this.#line, read.why);
        return read.kind !== "more";
    }
    #readDocument() {
        const decoder = new TextDecoder();
        const text = this.#document.map((block) => decoder.decode(block, { stream: true })).join("");
        this.#document = [];
        let document;
        try {
            document = readDocument(parseLenient(text + decoder.decode()));
        }
        catch {
            this.rows.damage = { count: 1, first: "it is not whole JSON" };
            return;
        }
        if (document === undefined)
            this.rows.damage = { count: 1, first: "it holds no rows of a known form" };
        const rows = document?.rows ?? [];
        rows.forEach((row, index) => {
            this.#add(row, ((index + 1) / rows.length) * this.#span.bytes);
        });
    }
    /** Rows without a time are taken to have been written evenly. */
    #add(row, end) {
        const { bytes, since, until, starts, earlier = 0 } = this.#span;
        const share = bytes <= this.#begin ? 1 : Math.min(1, (end - this.#begin) / (bytes - this.#begin));
        const [from, to] = [Date.parse(since), Date.parse(until)];
        const guess = new Date(from + Math.max(0, to - from) * share).toISOString();
        this.rows.add(row, { starts, at: row.at ?? guess, ...(end <= earlier ? { earlier: true } : {}) });
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics-file-save.js
var metrics_file_save = __webpack_require__(71778);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-metrics-read.js
// A Volume, a file as it is listed there and what was read of it before in; what the file tells now out.





/** What was known before is all that is known. */
function stands({ known }, ...warnings) {
    const rows = known?.rows === undefined ? {} : { rows: (0,metrics_file_save/* restoreRows */.c$)(known.rows) };
    return {
        ...rows,
        reached: new Map(known?.reached),
        warnings,
        ...(known === undefined ? {} : { saved: known }),
    };
}
/** What is more than this is fetched with more than one call, between which the file may be replaced. */
const ONE_CALL = 60_000_000;
/** Entries looked at, should the path be a folder. */
const MOST_LISTED = 1000;
async function findFile(volume, path) {
    let seen = 0;
    for await (const file of volume.list(path)) {
        if (file.path.replace(/^\/+/, "") === path)
            return file;
        seen += 1;
        if (seen >= MOST_LISTED)
            break;
    }
    // What lies below it shows that the path is a folder.
    return seen === 0 ? undefined : { path, kind: "directory", bytes: 0, modified: 0 };
}
/** Ends a reading when enough was read. */
class Enough extends Error {
}
/** @returns undefined where the file is not the one that was listed or that was read before */
async function readOnce(volume, file, asked, again = false) {
    const { known, format } = asked;
    const grew = known !== undefined && file.bytes > known.bytes && format !== "document" && !again;
    const reader = readerOf(file, asked, grew ? known : undefined);
    const size = await feed(volume, file, reader, MOST_BYTES[format]);
    reader.readDocument();
    const torn = format === "document" && (size !== file.bytes || reader.rows.damage !== undefined);
    const other = size < file.bytes || reader.isOther || (torn && !again);
    if (other || (size - reader.from > ONE_CALL && (await hasChanged(volume, file, asked.path))))
        return undefined;
    if (torn && known?.rows !== undefined)
        return tornNow(reader, known, asked);
    return told(reader, { ...file, bytes: Math.max(size, file.bytes) }, asked);
}
/** A document that cannot be read hides nothing of what one before it has told. */
function tornNow({ rows }, known, asked) {
    const why = rows.damage?.first ?? "it is not whole";
    const before = stands(asked, `${asked.name} cannot be read now: ${why}. What was read of it before stands.`);
    return { ...before, saved: { ...known, modified: 0 } };
}
function readerOf(file, asked, known) {
    const { format, starts, createdAt } = asked;
    const cursor = known === undefined ? undefined : (0,metrics_file_save/* restoreCursor */.Fl)(known);
    const rows = known?.rows === undefined ? undefined : (0,metrics_file_save/* restoreRows */.c$)(known.rows);
    const span = {
        bytes: file.bytes,
        since: known?.until ?? starts[0] ?? createdAt,
        until: (0,amount/* timeOfSeconds */.Ob)(file.modified),
        starts,
        earlier: format === "document" ? 0 : (asked.known?.earlier ?? 0),
    };
    return new MetricsFileReader(format, span, {
        ...(cursor === undefined || rows === undefined ? {} : { cursor, rows }),
    });
}
/** @returns the size of the file as it was when it was read */
async function feed(volume, file, reader, most) {
    let left = most - reader.from;
    try {
        return await volume.read(file.path, {
            from: reader.from,
            write: async (block) => {
                reader.feed(block.subarray(0, Math.max(0, left)));
                left -= block.length;
                if (left <= 0 || reader.replaced)
                    throw new Enough();
            },
        });
    }
    catch (error) {
        if (error instanceof Enough)
            return file.bytes;
        throw error;
    }
}
/** Rows may have been added; anything else is another file. */
async function hasChanged(volume, file, path) {
    const now = await findFile(volume, path);
    return (now === undefined ||
        now.bytes < file.bytes ||
        (now.bytes === file.bytes && now.modified !== file.modified));
}
function told(reader, file, asked) {
    const { known, format, name, place, path } = asked;
    const before = known?.rows === undefined ? [] : (0,metrics_file_save/* reachedBy */.Kg)((0,metrics_file_save/* restoreRows */.c$)(known.rows), known.reached);
    const saved = {
        ...{ volume: place.volume, path, bytes: file.bytes, modified: file.modified },
        until: (0,amount/* timeOfSeconds */.Ob)(file.modified),
        earlier: known?.earlier ?? 0,
        reached: [...before],
        rows: (0,metrics_file_save/* saveRows */.BI)(reader.rows),
        ...(format === "document" ? {} : { cursor: (0,metrics_file_save/* saveCursor */.yz)(reader.cursor) }),
    };
    reader.readRest();
    const cut = file.bytes > MOST_BYTES[format];
    const warnings = cut
        ? [
            `${name} has ${(0,result_files/* formatBytes */.z3)(file.bytes)}, of which the first ${(0,result_files/* formatBytes */.z3)(MOST_BYTES[format])} are read.`,
        ]
        : [];
    return { rows: reader.rows, reached: new Map(before), warnings, saved };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-metrics-file.js
// A run, where its metrics file lies and what an earlier pass has read of it in; its rows, what to keep, and doubts out.





/** Until then a file may still be on its way: a first epoch takes its time, and a commit some seconds. */
const YOUNG = 15 * 60_000;
/** A file that was changed so shortly ago may be changed again within the same second. */
const SETTLED = 3;
/** Never throws: a problem of the file is a warning, and what was known of it stands. */
async function readMetricsFile(request) {
    const { place, intent, saved } = request;
    const path = (0,fill_path/* fillPath */.dN)(place.path, intent);
    const known = saved?.volume === place.volume && saved.path === path ? saved : undefined;
    const name = `The metrics file ${path} of the Volume ${place.volume}`;
    const asked = { ...request, path, known, name, format: formatOf(path) };
    try {
        const volume = await request.open(place.volume);
        if (volume === undefined)
            return stands(asked, `${name} cannot be read: this token can see no such Volume.`);
        return await lookAt(volume, asked);
    }
    catch (error) {
        const words = (0,errors/* messageOf */.bD)(error);
        return stands(asked, `${name} could not be read in this pass: ${words}`);
    }
}
async function lookAt(volume, asked) {
    const { known, name, format, createdAt, now } = asked;
    const file = await findFile(volume, asked.path);
    if (file === undefined || file.kind !== "file")
        return absent(file, asked);
    const changedAt = file.modified * 1000;
    if (known?.rows === undefined && changedAt + 1000 <= Date.parse(createdAt)) {
        const { place, path } = asked;
        const before = { volume: place.volume, path, bytes: file.bytes, modified: file.modified };
        return { ...absent(undefined, asked), saved: { ...before, earlier: file.bytes, reached: [] } };
    }
    if (known?.rows !== undefined && known.bytes === file.bytes && known.modified === file.modified)
        return stands(asked);
    if (format === "document" && file.bytes > MOST_BYTES[format])
        return stands(asked, `${name} has ${(0,result_files/* formatBytes */.z3)(file.bytes)}; as JSON at most ${(0,result_files/* formatBytes */.z3)(MOST_BYTES[format])} are read.`);
    const read = (await readOnce(volume, file, asked)) ?? (await readAgain(volume, asked));
    if (read === undefined)
        return stands(asked, `${name} was replaced while it was read, twice; what was read of it before stands.`);
    const fresh = now.getTime() / 1000 - file.modified < SETTLED;
    return fresh ? { ...read, saved: { ...read.saved, modified: 0 } } : read;
}
function absent(file, asked) {
    const { known, name, starts, ended, now } = asked;
    if (file !== undefined)
        return stands(asked, `${name} is no file.`);
    if (known?.rows !== undefined)
        return stands(asked, `${name} is gone; what was read of it before stands.`);
    const began = Date.parse(starts[0] ?? now.toISOString());
    if (!ended && now.getTime() - began < YOUNG)
        return stands(asked);
    return stands(asked, `${name} is not there${ended ? "" : " yet"}: only what was committed can be seen. The metrics are those of the log.`);
}
async function readAgain(volume, asked) {
    const file = await findFile(volume, asked.path);
    return file?.kind === "file" ? readOnce(volume, file, asked, true) : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-metrics-join.js




/** Files read at once: each holds a block of 8 MiB, or a document. */
const FILES_AT_ONCE = 4;
function createFileJoin(bench) {
    const volumes = rememberVolumes(bench.volumes);
    const inTurn = atMost(FILES_AT_ONCE);
    return async (run) => {
        const { record, seen } = run;
        const place = (0,run_settings/* settingsOf */.f5)(record.intent, bench.config).metricsFile;
        const starts = run.result.way.attempts.map(({ startedAt }) => startedAt);
        const hasBegun = starts.length > 0 || seen.calls.some(({ startedAt }) => startedAt !== undefined);
        if (place?.volume === undefined || place.path === undefined || !hasBegun)
            return undefined;
        const request = {
            ...{ intent: record.intent, createdAt: record.createdAt, starts, now: bench.now },
            place: { volume: place.volume, path: place.path },
            ended: seen.app.state === "stopped",
            saved: bench.savedOf(record),
            open: (name) => volumes(name, record.intent),
        };
        const told = await inTurn(() => readMetricsFile(request));
        try {
            return join(run, told);
        }
        catch (error) {
            // A file that breaks our reading must not hide what the log says.
            bench.log.warning(`The metrics file of run ${record.intent.key} could not be read: ${String(error)}`);
            return undefined;
        }
    };
}
function join({ record, result }, told) {
    const { progress, way } = result;
    const { rows, reached, warnings, saved } = told;
    const { generation, continue_from, argv } = record.intent;
    const joined = rows === undefined
        ? progress
        : joinFile(progress, { ...way, args: argv }, { rows, reached, earlier: generation > 1 || continue_from !== null });
    const all = [...joined.warnings, ...warnings];
    return { progress: { ...joined, warnings: [...new Set(all)] }, ...(0,defined/* defined */.s)({ saved }) };
}
/** A Volume is looked up once a pass, whatever the number of its runs. */
function rememberVolumes(volumes) {
    const opened = new Map();
    return (name, { modal_environment: environment }) => {
        const key = `${environment ?? ""} ${name}`;
        const known = opened.get(key) ?? volumes.open(environment === null ? { name } : { name, environment });
        opened.set(key, known);
        return known;
    };
}
function atMost(limit) {
    let running = 0;
    const waiting = [];
    return async (work) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ })

};
