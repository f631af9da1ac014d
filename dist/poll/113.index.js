export const id = 113;
export const ids = [113];
export const modules = {

/***/ 98656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ timeOfSeconds),
/* harmony export */   QA: () => (/* binding */ formatSpan),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
// Amounts and times in, the words for them out.
/** `2 retries` */
function count(amount, noun) {
    const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
    return `${amount} ${amount === 1 ? noun : plural}`;
}
/** `2026-11-24 09:40 UTC` */
function formatTime(iso) {
    const at = new Date(iso);
    return Number.isNaN(at.getTime())
        ? "at an unknown time"
        : `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** Undefined where an end is missing or before the start. */
function duration(from, to) {
    const ms = Date.parse(to ?? "") - Date.parse(from ?? "");
    return ms >= 0 ? formatSpan(ms) : undefined;
}
/** `40 s`, `5 min`, `2 h 5 min`, `1 d 3 h`. */
function formatSpan(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
    // Longer than anything that is true; seven digits in a row would be read as a commit.
    if (days > 99_999)
        return "more than 99,999 d";
    if (days > 0)
        return hours === 0 ? `${days} d` : `${days} d ${hours} h`;
    return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
/** ISO; the epoch where the number is no time. */
function timeOfSeconds(seconds) {
    const at = new Date(seconds * 1000);
    return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString();
}


/***/ }),

/***/ 68263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ joinSeeds),
/* harmony export */   MN: () => (/* binding */ compareMetric),
/* harmony export */   Vi: () => (/* binding */ parseEarlierRun),
/* harmony export */   fs: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28615);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31159);
// The result.json of earlier runs in; the run that a new one is compared with, and how each metric differs, out.



const VERSION = 1;
const ResultFile = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schema_version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), runs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
const ResultRun = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    generation: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    sha: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}$/)),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ended_at: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    metrics: valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ last: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), best: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()) })),
});
/** One run of a result.json; a sentence of what is wrong with it where it cannot be used. */
function parseEarlierRun(text, run) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return "Its result.json is not JSON.";
    }
    const file = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(ResultFile, value);
    if (!file.success)
        return "Its result.json has another form than this version reads.";
    if (file.output.schema_version !== VERSION) {
        return `Its result.json is of schema version ${file.output.schema_version}, and this version reads ${VERSION}.`;
    }
    const found = file.output.runs
        .map((each) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(ResultRun, each))
        .find((each) => each.success && each.output.key === run.key && each.output.generation === run.generation);
    if (found?.success !== true)
        return "Its result.json does not hold the run.";
    return found.output.state === "succeeded"
        ? found.output
        : "Its result.json does not say that it succeeded.";
}
/** @param runs of one commit, one a seed, the newest first; at least one */
function joinSeeds(runs, place) {
    const [newest] = runs;
    if (newest === undefined)
        return undefined;
    const names = Object.keys(newest.metrics);
    const metrics = names.map((name) => {
        const of = runs.flatMap((run) => (Object.hasOwn(run.metrics, name) ? [run.metrics[name]] : []));
        const last = of.flatMap((metric) => (Number.isFinite(metric?.last) ? [metric?.last ?? 0] : []));
        const best = of.flatMap((metric) => (metric?.best == null ? [] : [metric.best]));
        return [
            name,
            {
                last: mean(last),
                ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ best: best.length === 0 ? undefined : mean(best), noise: band(last) }),
            },
        ];
    });
    return {
        kind: "found",
        place,
        run: `${newest.key}-g${newest.generation}`,
        sha: newest.sha,
        seeds: runs.length,
        metrics: new Map(metrics),
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ endedAt: newest.ended_at ?? undefined }),
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
/** Two sample standard deviations: where seeds alone differ, about one run in twenty lies outside. */
function band(values) {
    if (values.length < 2)
        return undefined;
    const middle = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    return 2 * Math.sqrt(squares / (values.length - 1));
}
/** Undefined for a metric that the baseline does not have. */
function compareMetric({ name, last, goal, direction }, baseline) {
    const base = baseline.metrics.get(name);
    if (base === undefined)
        return undefined;
    const difference = last.value - base.last;
    const { noise } = base;
    const change = goal ? changeOf(difference, direction, noise ?? 0) : undefined;
    return { base: base.last, difference, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ change, noise }) };
}
function changeOf(difference, direction, noise) {
    if (difference === 0)
        return "same";
    if (Math.abs(difference) <= noise)
        return "within-noise";
    return difference > 0 === (direction === "higher") ? "improved" : "worse";
}
/** Changes by metric, for machines. */
function changesOf(report, baseline) {
    const all = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .summariseAll */ .aT)(report.metrics).flatMap((summary) => {
        const change = compareMetric(summary, baseline);
        return change === undefined ? [] : [[summary.name, change]];
    });
    return new Map(all);
}


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cf: () => (/* binding */ NO_PROGRESS),
  FK: () => (/* binding */ buildReport),
  lU: () => (/* binding */ observedWith),
  Nx: () => (/* binding */ reportOfRecord)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/attempts-end.js
// Evidence from each attempt's log, the run's state and Modal's retry count in; how each attempt ended out.

/**
 * The state settles the last attempt. The ones before it end as their own lines say; where they say nothing and all
 * retries are accounted for, only a preemption is left. Without Modal's count the end stays unknown.
 */
function withKnownEnds(attempts, state, retriesSpent) {
    const ends = attempts.map((attempt, index) => index === attempts.length - 1 ? lastEnd(state, attempt) : (attempt.evidence ?? "unknown"));
    if (retriesSpent === undefined)
        return ends;
    const unexplained = ends.slice(0, -1).filter((end) => end === "unknown").length;
    const missing = retriesSpent - ends.filter(spends).length;
    return ends.map((end, index) => {
        if (end !== "unknown" || index === ends.length - 1)
            return end;
        if (missing <= 0)
            return "preempted";
        return missing >= unexplained ? "crashed" : "unknown";
    });
}
/** Whether such an end costs a retry. */
function spends(end, index, ends) {
    const costs = end === "crashed" || end === "timed-out" || end === "out-of-memory";
    return costs && index < ends.length - 1;
}
function lastEnd(state, attempt) {
    switch (state) {
        case "queued":
        case "building":
        case "running":
        case "unreachable":
            return "running";
        case "retrying":
            return attempt.evidence ?? "unknown";
        case "succeeded":
            return "finished";
        case "failed":
            return "crashed";
        case "out-of-memory":
        case "timed-out":
        case "stopped":
            return state;
        case "build-failed":
        case "never-started":
        case "infrastructure":
        case "expired":
        case "lost":
            return attempt.evidence ?? "unknown";
        default:
            return (0,errors/* assertNever */.xb)(state);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/attempts.js
// What the log and Modal's own counts say in; how each attempt began and ended, retries and preemptions out.

/**
 * The proof of resume is in the steps: an attempt whose first position lies above the axis' beginning has resumed,
 * whatever its log says, and one at the beginning has started again. Wording only fills in where steps are missing.
 */
function readAttempts(input) {
    const { progress, calls, state } = input;
    const starts = readStarts(input);
    const only = calls.length === 1 ? calls[0] : undefined;
    const retriesSpent = only?.retryCount;
    const ends = withKnownEnds(progress.attempts, state, retriesSpent);
    const attempts = progress.attempts.map((attempt, index) => toAttempt(attempt, starts[index], ends[index]));
    const preemptions = countPreemptions(input, retriesSpent);
    const warnings = [
        ...startWarnings(input, attempts),
        ...countWarnings(input, retriesSpent, ends.filter(spends).length),
    ];
    return {
        attempts,
        ...(retriesSpent === undefined ? {} : { retriesSpent }),
        ...(preemptions === undefined ? {} : { preemptions }),
        warnings,
    };
}
function toAttempt(attempt, start, end = "unknown") {
    const { number, container, startedAt, lastSeenAt, firstStep, lastStep, checkpointAt, axis } = attempt;
    const steps = firstStep === undefined || lastStep === undefined ? {} : { firstStep, lastStep };
    return {
        number,
        container,
        startedAt,
        lastSeenAt,
        ...(start ?? { start: "unknown" }),
        end,
        ...steps,
        ...(checkpointAt === undefined ? {} : { checkpointAt }),
        ...(axis === undefined ? {} : { axis }),
    };
}
function readStarts(input) {
    const stride = runStride(input.progress);
    let reached;
    return input.progress.attempts.map((attempt) => {
        const start = readStart(attempt, { reached, stride, gap: input.logGap !== undefined });
        reached = Math.max(reached ?? 0, attempt.highestStep ?? reached ?? -1);
        // An axis that never left its beginning has nothing to lose.
        if (reached <= 0)
            reached = undefined;
        return start;
    });
}
function readStart(attempt, known) {
    const { firstStep, resumeHint } = attempt;
    const hinted = resumeHint === undefined ? {} : { resumedFrom: resumeHint };
    const first = attempt.number === 1;
    if (first && known.gap)
        return { start: "unknown", ...hinted };
    if (firstStep === undefined) {
        const resuming = (resumeHint !== undefined && resumeHint > 0) || attempt.unplaced === true;
        return { start: !resuming && known.reached === undefined ? "first" : "unknown", ...hinted };
    }
    if (isBeginning(firstStep, known.stride, attempt)) {
        return { start: known.reached === undefined ? "first" : "started-again" };
    }
    const resumedFrom = checkpointOf(firstStep, known.stride, resumeHint);
    const from = resumedFrom === undefined ? {} : { resumedFrom };
    return { start: known.reached === undefined ? "continued-earlier" : "resumed", ...from };
}
/** How finely the run logs: the smallest distance seen in any attempt; whole epochs count in ones. */
function runStride(progress) {
    const strides = progress.attempts.flatMap((attempt) => attempt.stride ?? []);
    if (strides.length > 0)
        return Math.min(...strides);
    const whole = progress.attempts.every((attempt) => Number.isInteger(attempt.firstStep ?? 0));
    const axis = progress.attempts.find((attempt) => attempt.axis !== undefined)?.axis ?? progress.axis;
    return axis === "epoch" && whole ? 1 : undefined;
}
/**
 * A run that logs every 50 steps has its first line at 0, 1 or 50. With a single line logged that distance is not
 * known: then the axis is believed to begin here unless the log says otherwise.
 */
function isBeginning(first, stride, attempt) {
    if (first <= 1)
        return true;
    if (stride !== undefined)
        return first <= stride * 1.5;
    return attempt.resumeHint === undefined || attempt.resumeHint >= first;
}
/** The checkpoint lies within one stride before the first step; a hint in that range is exact, else one stride. */
function checkpointOf(first, stride, hint) {
    const reach = stride ?? first;
    if (hint !== undefined && hint <= first && hint >= first - reach)
        return hint;
    return stride === undefined ? undefined : round(first - stride);
}
/** Fractions of an epoch are sums of floating-point numbers. */
function round(position) {
    return Number(position.toPrecision(12));
}
function countPreemptions(input, retriesSpent) {
    if (retriesSpent === undefined || input.logGap !== undefined)
        return undefined;
    return Math.max(0, input.progress.attempts.length - 1 - retriesSpent);
}
function startWarnings(input, attempts) {
    const { progress, continueFrom } = input;
    return attempts.flatMap((attempt, index) => {
        const axis = attempt.axis ?? progress.axis ?? "step";
        const before = Math.max(0, ...progress.attempts.slice(0, index).map((other) => other.highestStep ?? 0));
        if (attempt.start === "started-again") {
            return [
                `Attempt ${attempt.number} started again at the beginning although ${axis} ${before} had been reached: no checkpoint was taken up.`,
            ];
        }
        if (attempt.start === "continued-earlier" && continueFrom === undefined) {
            const from = attempt.resumedFrom === undefined ? "" : ` from ${axis} ${attempt.resumedFrom}`;
            return [
                `The first attempt continued${from} from a checkpoint that this run did not write: its checkpoint path is shared with an earlier run.`,
            ];
        }
        const hint = progress.attempts[index]?.resumeHint;
        const contradicted = hint !== undefined && attempt.resumedFrom !== hint && attempt.firstStep !== undefined;
        return contradicted && attempt.start === "resumed"
            ? [
                `Attempt ${attempt.number} says that it resumed from ${axis} ${hint}, but its first ${axis} is ${attempt.firstStep}.`,
            ]
            : [];
    });
}
function countWarnings(input, retriesSpent, seen) {
    const { calls, progress, logGap } = input;
    const several = calls.length > 1 ? [`This run made ${calls.length} calls; its attempts are listed by container.`] : [];
    if (retriesSpent === undefined || logGap !== undefined)
        return several;
    const hidden = retriesSpent > progress.attempts.length - 1 || seen > retriesSpent;
    if (!hidden)
        return several;
    const retries = retriesSpent === 1 ? "1 retry" : `${retriesSpent} retries`;
    const shown = progress.attempts.length === 1 ? "1 attempt" : `${progress.attempts.length} attempts`;
    return [
        ...several,
        `Modal counts ${retries}, the log shows ${shown}: not every attempt can be told apart.`,
    ];
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/log-lines.js
var log_lines = __webpack_require__(43062);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-tail.js
// Log entries in, the last lines of the log as people may see them out.

/** UTF-16 units that are redacted together, and of them what is shown at most; a comment has room for far less. */
const HELD = 1024 * 1024;
const SHOWN = 256 * 1024;
/**
 * The last lines of a log, cleaned and redacted. Many more lines than are kept are redacted together first, so that
 * a secret that is spread over lines is seen whole; a line that is too long for one is several, since half a secret at
 * a cut would not be known.
 */
function readLogTail(entries, options) {
    const kept = options.lines ?? 60;
    const lines = new log_lines/* LogLines */.K({ long: "split" });
    let tail = [];
    let size = 0;
    const push = (more) => {
        for (const { text } of more) {
            tail.push(text);
            size += text.length;
        }
        if (tail.length <= 20 * kept && size <= 2 * HELD)
            return;
        tail = lastLines(tail, 10 * kept, HELD);
        size = tail.reduce((sum, text) => sum + text.length, 0);
    };
    for (const entry of entries)
        push(lines.feed(entry));
    push(lines.flush());
    const text = options.redact(tail.join("\n")).replace(/\s+$/, "");
    return text === "" ? [] : lastLines(text.split("\n"), kept, SHOWN);
}
/** Whole ones, and at least one. */
function lastLines(lines, count, units) {
    let from = lines.length;
    let size = 0;
    while (from > 0 && lines.length - from < count) {
        size += lines[from - 1]?.length ?? 0;
        if (size > units && from < lines.length)
            break;
        from -= 1;
    }
    return lines.slice(from);
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/log-text.js
var log_text = __webpack_require__(91734);
// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(69943);
// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-policy.js
var stop_policy = __webpack_require__(71255);
// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-request.js
var stop_request = __webpack_require__(64568);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/stop-warning.js
// A decision on a run that should be stopped, or has a double -> sentences for comment and summary, with the command to type.


function stopWarnings({ next, stop, twins = [] }) {
    return [...stopWarning(next.app, stop), ...twins.map((twin) => twinWarning(next.app, twin))];
}
function stopWarning(app, stop) {
    if (app === undefined || stop === undefined)
        return [];
    return [
        `${stop_policy/* STILL_RUNS */.Ij[stop]}, and the app is still there. With a token that may stop apps: \`${(0,stop_request/* stopCommand */.IM)(app)}\`.`,
    ];
}
function twinWarning(app, twin) {
    return `This run was launched twice: the app \`${app ?? "that was called first"}\` is kept, and \`${twin}\` is its double. With a token that may stop apps: \`${(0,stop_request/* stopCommand */.IM)(twin)}\`.`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/verdict-target.js
var verdict_target = __webpack_require__(35477);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/build-report.js
// A record, the decision on it and what Modal said -> the report from which everything that people see is drawn.







const TAIL_LINES = 60;
/** Characters of an exception or a traceback that are kept: the end of a traceback says most. */
const TRACEBACK_LIMIT = 12_000;
/** What an observation says, with the progress that its log showed. */
function observedWith(record, observation, { progress, redact }) {
    if (observation.kind !== "seen")
        return { record, observation, progress: NO_PROGRESS, calls: [] };
    return {
        record,
        observation,
        progress: withSafeNames(progress, redact),
        calls: (0,verdict_target/* ownCalls */.m)(record.intent.target, observation).calls,
    };
}
/** Of a log's text only names of metrics get into a report, besides the tail. */
function withSafeNames(progress, redact) {
    return {
        ...progress,
        metrics: progress.metrics.map((series) => ({ ...series, name: redact(series.name) })),
        warnings: progress.warnings.map(redact),
    };
}
const NO_PROGRESS = { attempts: [], metrics: [], warnings: [] };
/** @param record already holds the line that the decision asks for */
function buildReport(observed, decision, redact) {
    const { record, observation, progress, calls } = observed;
    const { state } = decision.next;
    const seen = observation.kind === "seen" ? observation : undefined;
    const continueFrom = record.intent.continue_from ?? undefined;
    const reading = readAttempts({
        progress,
        calls,
        state,
        continueFrom,
        logGap: seen?.logGap,
    });
    const ended = (0,core_state/* isVerdict */._f)(state) && state !== "succeeded";
    return {
        ...reportOfRecord({ ...record, line: decision.next }, decision.reason),
        attempts: reading.attempts,
        metrics: progress.metrics,
        logTail: ended && seen !== undefined ? readLogTail(seen.log, { lines: TAIL_LINES, redact }) : [],
        warnings: [
            ...stopWarnings(decision),
            ...reading.warnings,
            ...progress.warnings,
            ...(seen?.logGap === undefined ? [] : [seen.logGap]),
        ],
        ...(0,defined/* defined */.s)({
            appUrl: seen?.app.url,
            axis: progress.axis,
            axisEnd: progress.axisEnd,
            retriesSpent: reading.retriesSpent,
            preemptions: reading.preemptions,
            failure: ended ? failureOf(calls, redact) : undefined,
            ...timesOf(seen, calls, state),
            // The call's own start is that of its last attempt.
            startedAt: earliest(reading.attempts[0]?.startedAt, calls[0]?.startedAt),
        }),
    };
}
/** What the record alone says of a run: for runs that ended in an earlier pass. */
function reportOfRecord(record, reason) {
    const { line, intent } = record;
    return {
        record,
        state: line.state,
        reason,
        attempts: [],
        metrics: [],
        logTail: [],
        warnings: [],
        command: ["modal", ...intent.argv],
        ...(0,defined/* defined */.s)({ cause: line.cause, callId: line.call }),
    };
}
function timesOf(seen, calls, state) {
    const first = calls[0];
    const end = (0,core_state/* isVerdict */._f)(state) ? (calls.at(-1)?.finishedAt ?? seen?.app.stoppedAt) : undefined;
    return { queuedAt: first?.enqueuedAt, endedAt: end };
}
function earliest(...times) {
    const known = times.filter((time) => time !== undefined);
    return known.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}
function failureOf(calls, redact) {
    const failed = calls.find(({ exception, traceback }) => exception !== undefined || traceback !== undefined);
    if (failed === undefined)
        return undefined;
    const clean = (text) => text === undefined
        ? undefined
        : redact(text.split("\n").map(log_text/* cleanLogText */.n).join("\n")).slice(-TRACEBACK_LIMIT);
    return (0,defined/* defined */.s)({ exception: clean(failed.exception), traceback: clean(failed.traceback) });
}


/***/ }),

/***/ 36001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Id: () => (/* binding */ renderFacts),
/* harmony export */   up: () => (/* binding */ renderFooter)
/* harmony export */ });
/* unused harmony export expectedEnd */
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98656);
/* harmony import */ var _comment_price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90551);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87572);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30341);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31159);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93271);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69943);
// A report in, the lines of facts around the headline out: how far, which attempt, until when, from which commit.







const MINUTE = 60_000;
const BAR_CELLS = 20;
/** The line under the headline. */
function renderFacts(report) {
    const facts = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isVerdict */ ._f)(report.state) ? endFacts(report) : liveFacts(report);
    const app = report.appUrl === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("Modal app", report.appUrl);
    return [...facts, app].filter((fact) => fact !== "" && fact !== "Modal app").join(" \u00b7 ");
}
function liveFacts(report) {
    const last = report.attempts.at(-1);
    const main = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .mainMetric */ ._)(report);
    const resumed = last?.start === "resumed" && last.resumedFrom !== undefined
        ? `resumed from ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .axisWord */ .ui)(last.axis ?? report.axis)} ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPosition */ .Ld)(last.resumedFrom)}`
        : "";
    const best = main === undefined || main.best.step === main.last.step
        ? ""
        : `, best ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(main.best.value)} at ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPosition */ .Ld)(main.best.step)}`;
    const end = expectedEnd(report);
    return [
        progressBar(report),
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptWords */ .vk)(report) ?? "",
        resumed,
        main === undefined ? "" : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .label */ .Pf)(main.name)} **${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(main.last.value)}**${best}`,
        end === undefined ? "" : `expected end **${end}**`,
        (0,_comment_price_js__WEBPACK_IMPORTED_MODULE_0__/* .priceFact */ .k)(report),
        checkpointFact(report),
        last === undefined ? "" : `last log line ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(last.lastSeenAt)}`,
    ];
}
function endFacts(report) {
    const { attempts, retriesSpent, preemptions } = report;
    const counts = [
        preemptions === undefined || preemptions === 0 ? "" : (0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(preemptions, "preemption"),
        retriesSpent === undefined || retriesSpent === 0 ? "" : `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(retriesSpent, "retry")} spent`,
    ].filter((text) => text !== "");
    const tries = attempts.length < 2 ? "" : (0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(attempts.length, "attempt");
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(startOf(report), report.endedAt);
    const resumed = attempts.filter(({ start }) => start === "resumed").length;
    return [
        spent === undefined ? "" : `took ${spent}`,
        tries === "" || counts.length === 0 ? tries : `${tries}: ${counts.join(", ")}`,
        (0,_comment_price_js__WEBPACK_IMPORTED_MODULE_0__/* .priceFact */ .k)(report),
        report.state === "succeeded" ? "" : checkpointFact(report),
        resumed === 0 ? "" : `resumed ${TIMES[resumed] ?? `${resumed} times`} from its checkpoint`,
    ];
}
/** What a preemption now would cost, and where a run that failed can be taken up: the newest one of any attempt. */
function checkpointFact({ attempts }) {
    const newest = attempts
        .flatMap(({ checkpointAt }) => checkpointAt ?? [])
        .toSorted()
        .at(-1);
    return newest === undefined ? "" : `last checkpoint ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(newest)}`;
}
const TIMES = { 1: "once", 2: "twice" };
/** The last line of the comment: what this was, exactly. */
function renderFooter(report, links) {
    const { intent } = report.record;
    const address = `${links.serverUrl}/${links.repository}/commit/${intent.sha}`;
    const started = startOf(report);
    return [
        `Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(intent.sha.slice(0, 7)), address)}`,
        `run ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .appName */ .JB)(intent))}`,
        intent.arm === null ? "" : `arm ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .label */ .Pf)(intent.arm)}`,
        intent.gpu === null ? "" : `GPU ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .label */ .Pf)(intent.gpu)}`,
        started === undefined ? "" : `started ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(started)}`,
        report.endedAt === undefined ? "" : `ended ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(report.endedAt)}`,
        report.clientVersion === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(`modal ${report.clientVersion}`, 40),
        links.workflowRunUrl === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)("workflow run", links.workflowRunUrl),
    ]
        .filter((fact) => fact !== "" && fact !== "workflow run")
        .join(" \u00b7 ");
}
/** Modal names the start of the newest attempt; the log may show an earlier one. */
function startOf(report) {
    const times = [report.startedAt, report.attempts[0]?.startedAt].filter((time) => time !== undefined);
    return times.sort((one, other) => Date.parse(one) - Date.parse(other))[0];
}
function progressBar(report) {
    const reach = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .QT)(report);
    const { axisEnd } = report;
    if (reach === undefined || axisEnd === undefined || axisEnd <= 0)
        return "";
    const share = Math.min(1, reach / axisEnd);
    const full = Math.floor(share * BAR_CELLS);
    return `\`${"\u2588".repeat(full)}${"\u2591".repeat(BAR_CELLS - full)}\` ${Math.floor(share * 100)} %`;
}
/**
 * From the pace of the newest attempt between its first and its last number: an absolute time, so that a run that has
 * not moved is told in the same words. Rounded to what such a guess is worth.
 */
function expectedEnd(report) {
    const { axisEnd, state } = report;
    const attempt = report.attempts.at(-1)?.number;
    if (state !== "running" || axisEnd === undefined)
        return undefined;
    const points = report.metrics
        .flatMap((series) => series.points)
        .filter((point) => point.attempt === attempt)
        .sort((one, other) => one.step - other.step);
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || last.step >= axisEnd)
        return undefined;
    const pace = (Date.parse(last.at) - Date.parse(first.at)) / (last.step - first.step);
    if (!(pace > 0) || !Number.isFinite(pace))
        return undefined;
    const left = pace * (axisEnd - last.step);
    const grain = left > 24 * 60 * MINUTE ? 60 * MINUTE : left > 120 * MINUTE ? 10 * MINUTE : MINUTE;
    const end = Math.ceil((Date.parse(last.at) + left) / grain) * grain;
    return end < 253_402_300_800_000 ? (0,_amount_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(new Date(end).toISOString()) : undefined;
}


/***/ }),

/***/ 90551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ renderPrice),
/* harmony export */   k: () => (/* binding */ priceFact)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98656);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30341);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32207);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69943);
// A report's price in, what the run costs in words out: a few of them for the line of facts, and where they come from.




/** `about $1.23 so far`, `cost about $1.23`, `billed $1.30`; empty where nothing is known or nothing has run. */
function priceFact({ price, state }) {
    if (price === undefined)
        return "";
    if (price.billed !== undefined)
        return `billed **${dollars(price.billed)}**`;
    if (price.seconds === 0)
        return price.worst === undefined ? "" : `at most ${dollars(price.worst)}`;
    const about = price.spent > 0 && price.spent < 0.01 ? dollars(price.spent) : `about ${dollars(price.spent)}`;
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isVerdict */ ._f)(state) ? `cost ${about}` : `${about} so far`;
}
/** One line that lets a reader check the sum. */
function renderPrice(report) {
    const { price } = report;
    if (price === undefined)
        return "";
    const { seconds, gpu, worst } = price;
    const used = `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSpan */ .QA)(seconds * 1000)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(gpu)} at ${dollars(price.dollarsPerHour)} an hour`;
    const sum = seconds === 0 ? "nothing yet" : `${used} = ${dollars(price.spent)}`;
    const billed = price.billed === undefined ? "" : `; Modal billed ${dollars(price.billed)} for the app`;
    const most = worst === undefined ? "" : `; at most ${dollars(worst)}${bound(report)}`;
    return `**Price:** ${sum}${billed}${most} (${SOURCES[price.source](price)}, GPU alone).`;
}
function bound({ record: { intent } }) {
    const { timeout, retries } = intent;
    if (timeout === null || retries === null)
        return "";
    return `, with ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(retries + 1, "attempt")} of ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSpan */ .QA)(timeout * 1000)}`;
}
const SOURCES = {
    table: ({ asOf }) => `Modal's public prices of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(asOf ?? "an unknown day", 40)}`,
    account: () => "the account's own prices",
    configuration: () => "prices of the configuration",
};
/** Two plain dollar signs on a line would be read as the ends of a formula. */
function dollars(amount) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)((0,_price_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDollars */ .nT)(amount));
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderReproduce),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30341);
// A report in, the folded part that repeats the run, fetches its files and continues it by hand out.

/** Characters of the command that are shown; half a command must not look like one that can be run. */
const COMMAND_LIMIT = 6000;
function renderReproduce(report) {
    const { intent, line } = report.record;
    const environment = intent.modal_environment === null ? "" : ` --env ${shellWord(intent.modal_environment)}`;
    const whole = report.command.map(shellWord).join(" ");
    const command = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(whole, COMMAND_LIMIT);
    const cut = command === whole ? [] : [CUT];
    const log = line.app === undefined ? [] : ["", "# Its whole log", `modal app logs ${line.app}`];
    const script = [
        "# The same run again",
        `git checkout ${intent.sha}`,
        command,
        ...log,
        "",
        "# Its files, also while it runs",
        `modal volume ls VOLUME${environment}`,
        `modal volume get VOLUME PATH .${environment}`,
    ];
    const body = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFence */ .d6)(script.join("\n"), "sh"),
        ...cut,
        continueWords(report),
        "VOLUME is the name that the app gives its Volume; an app that brings its own way to fetch results has that too.",
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)("Reproduce, fetch results, continue by hand", body.join("\n\n"));
}
const CUT = "The command is longer than 6,000 characters and cut here: `command` of the run in `result.json` holds every word.";
function continueWords({ record: { intent } }) {
    const relaunch = `Through the action, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(`continue-from: ${intent.key}`)} says that going on from this run's checkpoints is meant.`;
    return intent.resume_argument === null
        ? `The command has no argument that resumes: run again, it starts at the beginning. ${relaunch}`
        : `To continue by hand, run the same command: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(intent.resume_argument)} takes up the last checkpoint at its path. ${relaunch}`;
}
/** A word as a POSIX shell reads it back. */
function shellWord(word) {
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 79890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ sweepHeadline),
/* harmony export */   l: () => (/* binding */ renderSweep)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98656);
/* harmony import */ var _comment_reproduce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _curve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24241);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87572);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30341);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31159);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32207);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93271);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69943);
/* harmony import */ var _sweep_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38793);
// The runs of a sweep and earlier runs in, the one comment for all of its arms out.










const COMMANDS = 20;
const COMMAND_LIMIT = 1500;
/** Continues the experiment's name, without markup: what a notification shows first. */
function sweepHeadline(sweep) {
    const { runs, ended, succeeded, best, metric } = sweep;
    const done = ended === runs.length
        ? `sweep is done: ${succeeded} of ${runs.length} runs succeeded`
        : `sweep: ${ended} of ${runs.length} runs have ended`;
    const found = best?.mean === undefined || metric === undefined
        ? ""
        : `, best ${metric.name} ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNumber */ .ZV)(best.mean)}${best.name === null ? "" : ` with ${best.name}`}`;
    return `${done}${found}`;
}
function renderSweep(sweep, links, detail) {
    return [
        renderCounts(sweep),
        renderBest(sweep),
        renderArms(sweep, detail),
        renderFailures(sweep),
        renderNext(sweep),
        renderCommands(sweep, detail),
        sweep.runs[0] === undefined ? "" : footer(sweep.runs[0], links),
    ];
}
function renderCounts({ runs, spent, worst }) {
    const states = new Map();
    for (const { state } of runs)
        states.set(state, (states.get(state) ?? 0) + 1);
    const told = [...states].map(([state, number]) => `${number} ${state.replaceAll("-", " ")}`);
    const most = worst === undefined ? "" : `, at most ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_price_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDollars */ .nT)(worst))}`;
    const all = runs.every(({ state }) => (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .isVerdict */ ._f)(state));
    const price = spent === undefined
        ? ""
        : `${all ? "cost" : "so far"} about ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_price_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDollars */ .nT)(spent))}${all ? "" : most}`;
    return [...told, price].filter((text) => text !== "").join(" \u00b7 ");
}
function renderBest({ best, metric }) {
    if (best?.mean === undefined || metric === undefined)
        return "";
    const arm = best.name === null ? "" : ` of arm ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(best.name, 80)}`;
    const way = metric.direction === "higher" ? "highest" : "lowest";
    return `**Best:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(metric.name)} **${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNumber */ .ZV)(best.mean)}**${arm}, the ${way} mean${spreadWords(best)}.`;
}
/** `, 0.9612 to 0.9671 over 3 seeds` */
function spreadWords({ spread, values }) {
    if (spread === undefined || values.length < 2)
        return " (one seed: its spread is not known)";
    return `, ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNumber */ .ZV)(spread.low)} to ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNumber */ .ZV)(spread.high)} over ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(values.length, "seed")}`;
}
function renderArms(sweep, detail) {
    const shown = sweep.runs.length <= detail.arms ? sweep.arms : cut(sweep.arms, detail.arms);
    const seeds = sweep.runs.some(({ record }) => record.intent.seed !== null);
    const rows = shown.flatMap((arm) => arm.runs.map((run) => rowOf(run, arm, { sweep, seeds })));
    const head = [
        "arm",
        ...(seeds ? ["seed"] : []),
        "state",
        sweep.metric === undefined ? "progress" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(sweep.metric.name),
        "curve",
        "price",
        "run",
    ];
    const hidden = sweep.runs.length - rows.length;
    const more = hidden === 0 ? "" : `\n\n${(0,_amount_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(hidden, "run")} more not shown.`;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, rows)}${more}`;
}
function cut(arms, runs) {
    let left = runs;
    return arms.filter((arm) => {
        left -= arm.runs.length;
        return left >= 0;
    });
}
function rowOf(run, arm, { sweep, seeds }) {
    const { intent } = run.record;
    const series = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .summariseAll */ .aT)(run.metrics).find(({ name }) => name === sweep.metric?.name)?.series;
    const value = (0,_sweep_report_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOfRun */ .kN)(run, sweep.metric?.name);
    const reach = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOf */ .QT)(run);
    const at = reach === undefined ? "" : `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .axisWord */ .ui)(run.axis)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReach */ .xw)(reach, run.axisEnd)}`;
    const number = value === undefined ? at : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNumber */ .ZV)(value);
    const price = run.price === undefined || run.price.seconds === 0
        ? ""
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_price_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDollars */ .nT)(run.price.billed ?? run.price.spent));
    const name = arm.name === null ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(arm.name, 80);
    const state = run.state === "succeeded" || !(0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .isVerdict */ ._f)(run.state) ? run.state : `**${run.state.replaceAll("-", " ")}**`;
    return [
        arm === sweep.best && run === arm.runs[0] && name !== "" ? `**best** ${name}` : name,
        ...(seeds ? [intent.seed === null ? "" : String(intent.seed)] : []),
        state,
        number,
        series === undefined || series.points.length < 2 ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_curve_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(series.points, 12)),
        price,
        run.appUrl === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .appName */ .JB)(intent)) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("app", run.appUrl),
    ];
}
function renderFailures({ arms }) {
    const failed = arms
        .flatMap(({ runs }) => runs)
        .filter(({ state }) => (0,_state_js__WEBPACK_IMPORTED_MODULE_6__/* .isVerdict */ ._f)(state) && state !== "succeeded");
    if (failed.length === 0)
        return "";
    const lines = failed.slice(0, 30).map((run) => {
        const { arm, seed } = run.record.intent;
        const name = [arm ?? "", seed === null ? "" : `seed ${seed}`].filter((part) => part !== "").join(" ");
        const why = run.failure?.exception;
        const cause = why === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)(run.reason, 200) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(why, 200);
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(name, 80)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(run))}${cause === "" ? "" : `: ${cause}`}`;
    });
    const more = failed.length > 30 ? [`- ${failed.length - 30} more`] : [];
    return [`**Ended without success (${failed.length}):**`, "", ...lines, ...more].join("\n");
}
function renderNext({ runs, succeeded, ended }) {
    if (ended < runs.length || succeeded === runs.length)
        return "";
    return "**Next:** ask for the experiment again: only the runs that did not succeed are started.";
}
function renderCommands({ runs }, detail) {
    if (detail.logBytes === 0)
        return "";
    const commands = runs.slice(0, COMMANDS).map(({ command }) => {
        const whole = command.map(_comment_reproduce_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r).join(" ");
        return whole.length <= COMMAND_LIMIT
            ? whole
            : `# cut after ${COMMAND_LIMIT} characters:\n# ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(whole, COMMAND_LIMIT)}`;
    });
    const more = runs.length > COMMANDS ? [`# and ${runs.length - COMMANDS} more: result.json holds all of them`] : [];
    const sha = runs[0]?.record.intent.sha ?? "";
    const script = [`git checkout ${sha}`, ...commands, ...more].join("\n");
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)("Reproduce", (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeFence */ .d6)(script, "sh"));
}
function footer(run, links) {
    const { gpu, sha } = run.record.intent;
    const address = `${links.serverUrl}/${links.repository}/commit/${sha}`;
    return [
        `Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(sha.slice(0, 7)), address)}`,
        gpu === null ? "" : `GPU ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(gpu)}`,
        links.workflowRunUrl === undefined ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)("workflow run", links.workflowRunUrl),
    ]
        .filter((fact) => fact !== "" && fact !== "workflow run")
        .join(" \u00b7 ");
}


/***/ }),

/***/ 34369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ commentMarker),
  w: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/amount.js
var amount = __webpack_require__(98656);
// EXTERNAL MODULE: ./.cache/bundle/src/core/markdown.js
var markdown = __webpack_require__(30341);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-audit.js
// A run's record in, what the audit found before it started as a fold out; nothing where nothing was found.

const SEVERITIES = ["error", "warning", "note"];
function renderAudit({ record }) {
    const { findings = [] } = record.intent;
    if (findings.length === 0)
        return "";
    const counts = SEVERITIES.flatMap((severity) => {
        const number = findings.filter((one) => one.severity === severity).length;
        return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
    });
    const parts = findings.map(({ severity, id, file, line, harm, fix }) => {
        const mend = fix === "" ? "" : `\n\n${(0,markdown/* codeFence */.d6)(fix, "python")}`;
        return `**${severity}** ${(0,markdown/* inlineCode */.ti)(id)} ${(0,markdown/* inlineCode */.ti)(`${file}:${line}`)}: ${(0,markdown/* escapeText */.X1)(harm)}${mend}`;
    });
    const body = [...parts, "The summary of the job that started the run lists everything."];
    return (0,markdown/* details */.zH)(`Audit (${counts.join(", ")})`, body.join("\n\n"));
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/baseline.js
var core_baseline = __webpack_require__(68263);
// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics.js
var core_metrics = __webpack_require__(31159);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-baseline.js
// A report and what it is compared with in, the change of each metric and the words about the comparison out.




/** The cell of one metric: `+0.0021 improved`. */
function changeCell(summary, baseline) {
    const found = (0,core_baseline/* compareMetric */.MN)(summary, baseline);
    if (found === undefined)
        return "new";
    const { base, difference, change } = found;
    const amount = `${difference > 0 ? "+" : "\u2212"}${(0,core_metrics/* formatNumber */.ZV)(Math.abs(difference))}`;
    const from = `from ${(0,core_metrics/* formatNumber */.ZV)(base)}`;
    const words = change === undefined || change === "same" ? "" : ` ${CHANGES[change]}`;
    return difference === 0 ? "same" : `${amount}${words} ${from}`;
}
const CHANGES = {
    improved: "**improved**",
    "within-noise": "within noise",
    worse: "**worse**",
};
/** One line under the table: which run that is, how old, and what is known of its noise. */
function renderComparison(report) {
    const { baseline } = report;
    if (baseline === undefined)
        return "";
    switch (baseline.kind) {
        case "none":
            return nothing(baseline);
        case "unusable":
            return (0,markdown/* escapeText */.X1)(`Not compared. ${baseline.reason}`);
        case "found":
            return `${told(report, baseline)}${noise(report, baseline)}`;
    }
}
/** How far was looked is part of the answer. */
function nothing({ since, commits }) {
    if (commits !== undefined)
        return `None of the ${(0,amount/* count */.U9)(commits, "newest commit")} at which this experiment has succeeded is on the default branch, so there is nothing to compare with.`;
    const when = since === undefined ? "yet" : `since ${(0,amount/* formatTime */.fU)(since)}, and what is older was not looked at`;
    return `No run of this experiment has succeeded on the default branch ${when}, so there is nothing to compare with.`;
}
function told(report, { place, run, sha, endedAt }) {
    const where = place === "merge-base" ? "the merge base" : "the newest run on the default branch";
    const age = (0,amount/* duration */.p0)(endedAt, report.endedAt);
    const old = age === undefined ? "" : ` (${age} before this one)`;
    const ended = endedAt === undefined ? "" : `, ended ${(0,amount/* formatTime */.fU)(endedAt)}${old}`;
    return `Compared with ${where}: commit ${(0,markdown/* inlineCode */.ti)(sha.slice(0, 7))}, run ${(0,markdown/* inlineCode */.ti)(run)}${ended}.`;
}
function noise(report, { seeds, metrics }) {
    if (seeds < 2)
        return " Its noise is not known: it has one seed.";
    // In the order of the table; a learning rate has none that says anything.
    const bands = (0,core_metrics/* summariseAll */.aT)(report.metrics)
        .flatMap(({ name, goal }) => {
        const band = metrics.get(name)?.noise;
        return band === undefined || !goal ? [] : [`${(0,markdown/* label */.Pf)(name)} \u00b1${(0,core_metrics/* formatNumber */.ZV)(band)}`];
    })
        .slice(0, 4);
    if (bands.length === 0)
        return ` Means of ${(0,amount/* count */.U9)(seeds, "seed")}.`;
    return ` Means of ${(0,amount/* count */.U9)(seeds, "seed")}; noise is two standard deviations over them: ${bands.join(", ")}.`;
}
/** Failed conditions are shouted, ones that could not be judged are said, passed ones are one quiet line. */
function renderGates({ gates = [] }) {
    const of = (outcome) => gates.filter((gate) => gate.outcome === outcome);
    const line = ({ condition, detail }) => `${(0,markdown/* inlineCode */.ti)(condition)}: ${(0,markdown/* inlineCode */.ti)(detail)}`;
    const failed = of("failed").map((gate) => `**Fails** ${line(gate)}`);
    const unknown = of("unknown").map((gate) => `Not judged ${line(gate)}`);
    const passed = of("passed").map(line);
    return [
        failed.length === 0 ? "" : (0,markdown/* alert */.xE)("CAUTION", failed.join("\n\n")),
        unknown.join("\n\n"),
        passed.length === 0 ? "" : `Passed: ${passed.join(" \u00b7 ")}`,
    ]
        .filter((text) => text !== "")
        .join("\n\n");
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/comment-facts.js
var comment_facts = __webpack_require__(36001);
// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(69943);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-failure.js
// A report in, why the run ended and what to do next out: untrusted text only inside code.


/** Lines of a traceback that stand in the open; a longer one follows folded and whole. */
const OPEN_LINES = 14;
/** Bytes that the traceback and the log tail may take each. */
function renderFailure(report, bytes) {
    if (!(0,core_state/* isVerdict */._f)(report.state) || report.state === "succeeded")
        return "";
    const parts = [cause(report), traceback(report, bytes), tail(report, bytes)];
    return parts.filter((part) => part !== "").join("\n\n");
}
function cause({ failure }) {
    return failure?.exception === undefined ? "" : `**Cause:** ${(0,markdown/* inlineCode */.ti)(failure.exception, 300)}`;
}
function traceback({ failure }, bytes) {
    const text = failure?.traceback?.trimEnd() ?? "";
    if (text === "" || bytes <= 0)
        return "";
    const lines = text.split("\n");
    if (lines.length <= OPEN_LINES)
        return (0,markdown/* codeFence */.d6)(lastBytes(text, bytes), "text");
    const open = (0,markdown/* codeFence */.d6)(lastBytes(`\u2026\n${lines.slice(1 - OPEN_LINES).join("\n")}`, bytes), "text");
    return `${open}\n\n${(0,markdown/* details */.zH)("Whole traceback", (0,markdown/* codeFence */.d6)(lastBytes(text, bytes), "text"))}`;
}
function tail({ logTail }, bytes) {
    if (logTail.length === 0 || bytes <= 0)
        return "";
    const text = lastBytes(logTail.join("\n"), bytes);
    return (0,markdown/* details */.zH)(`End of the log (${text.split("\n").length} lines)`, (0,markdown/* codeFence */.d6)(text, "text"));
}
/** The end says most. Whole lines are left out first; a line that alone is too long keeps its own end. */
function lastBytes(text, bytes) {
    if ((0,markdown/* byteLength */.dp)(text) <= bytes)
        return text;
    const lines = text.split("\n");
    const kept = [];
    let left = bytes - 4;
    for (const line of lines.toReversed()) {
        left -= (0,markdown/* byteLength */.dp)(line) + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    if (kept.length > 0)
        return ["\u2026", ...kept.reverse()].join("\n");
    // Four bytes a character at most.
    return `\u2026${Array.from(lines.at(-1) ?? "")
        .slice(-Math.floor((bytes - 4) / 4))
        .join("")}`;
}
/** The evidence in a sentence, and what a person can do. */
function renderNext(report) {
    const told = report.state === "running" || report.state === "succeeded" ? "" : (0,markdown/* escapeText */.X1)(report.reason);
    const next = NEXT[report.state];
    const resumable = report.record.intent.resume_argument !== null && RESUMABLE.has(report.state);
    const words = next === undefined ? [] : [next, ...(resumable ? [CONTINUE] : [])];
    return [told, words.length === 0 ? "" : `**Next:** ${words.join(" ")}`]
        .filter((text) => text !== "")
        .join("\n\n");
}
const CONTINUE = "Started again at the same checkpoint path, it continues from its last checkpoint.";
const RESUMABLE = new Set([
    "failed",
    "out-of-memory",
    "timed-out",
    "stopped",
    "infrastructure",
]);
const NEXT = {
    failed: "mend what the traceback names and start it again.",
    "out-of-memory": "ask for more memory or a larger GPU, or make the batch smaller.",
    "timed-out": "start it again to go on, or give the function a longer `timeout` or more `retries`.",
    stopped: "start it again to go on.",
    "build-failed": "read the log of the launch job, mend the image or the import, and start it again.",
    "never-started": "start it again; no code of it has run.",
    infrastructure: "start it again; nothing in the code has to change for that.",
    expired: "look at its files on the Volume or at its log; a result is kept for 7 days, that of `.remote()` for 24 hours.",
    lost: "look at its files on the Volume; if the result is missing, start it again.",
};

// EXTERNAL MODULE: ./.cache/bundle/src/core/result-files.js
var result_files = __webpack_require__(30683);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-files.js
// A report's files in, where they are, what is still to come and what is not among them out.




const ROWS = 30;
/** The newest ones; a run that goes on for weeks has many. */
const LINKS = 12;
/** Nothing where the configuration asks for no files, or none were taken yet. */
function renderFiles({ files, state }) {
    if (files === undefined)
        return "";
    const ended = (0,core_state/* isVerdict */._f)(state);
    const title = ended ? "Files" : "Files so far";
    const what = files.taken.length === 0 ? "none" : comment_files_amount(files.taken);
    const where = files.taken.length === 0 ? "" : `, ${ended ? inArtifacts(files) : takenAt(files)}`;
    const missing = files.left.length === 0 ? "" : `; ${files.left.length} left out`;
    return `**${title}:** ${what}${where}${toCome(files)}${missing}.${fold(files, ended)}`;
}
function comment_files_amount(files) {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return `${(0,amount/* count */.U9)(files.length, "file")}, ${(0,result_files/* formatBytes */.z3)(bytes)}`;
}
function inArtifacts({ artifacts }) {
    const [only, ...more] = artifacts;
    if (only?.url === undefined)
        return "not kept: the upload failed";
    if (more.length === 0)
        return (0,markdown/* link */.nf)("in the artifact", only.url);
    const links = artifacts.map((artifact, index) => linked(artifact, String(index + 1)));
    return `in ${artifacts.length} artifacts: ${links.join(", ")}`;
}
function takenAt({ artifacts }) {
    const links = artifacts.slice(-LINKS).map((artifact) => linked(artifact, (0,amount/* formatTime */.fU)(artifact.takenAt)));
    return `taken ${artifacts.length > LINKS ? "earlier, " : ""}${links.join(", ")}`;
}
function linked({ url }, words) {
    return url === undefined ? (0,markdown/* escapeText */.X1)(words) : (0,markdown/* link */.nf)(words, url);
}
function toCome({ late, until }) {
    if (late.length === 0)
        return "";
    const verb = late.length === 1 ? "is" : "are";
    const end = until === undefined ? "" : `, until ${(0,amount/* formatTime */.fU)(until)} at the latest`;
    return `; ${late.length} more, ${(0,result_files/* formatBytes */.z3)(late.reduce((sum, { bytes }) => sum + bytes, 0))}, ${verb} fetched by later passes${end}`;
}
function fold({ taken, left, late, artifacts }, ended) {
    const lists = [
        renderTaken(taken, artifacts, ended),
        listed("Still to be fetched", late),
        listed("Left out", left),
    ];
    const more = [taken, late, left].reduce((sum, list) => sum + Math.max(0, list.length - ROWS), 0);
    const parts = [...lists, more === 0 ? "" : `${more} more are in result.json.`].filter((part) => part !== "");
    return parts.length === 0 ? "" : `\n\n${(0,markdown/* details */.zH)("Files", parts.join("\n\n"))}`;
}
/** Which artifact holds a file is said where there are several. */
function renderTaken(taken, artifacts, ended) {
    if (taken.length === 0)
        return "";
    const several = artifacts.length > 1;
    const place = ({ artifact }) => {
        const index = artifacts.findIndex(({ name }) => name === artifact);
        const found = artifacts[index];
        if (found === undefined)
            return "";
        return ended ? String(index + 1) : (0,amount/* formatTime */.fU)(found.takenAt);
    };
    const rows = taken
        .slice(0, ROWS)
        .map((file) => [
        (0,markdown/* inlineCode */.ti)(file.path, 120),
        (0,result_files/* formatBytes */.z3)(file.bytes),
        file.whole ? "whole" : "not known to be whole",
        (0,markdown/* inlineCode */.ti)(file.sha256.slice(0, 12)),
        ...(several ? [place(file)] : []),
    ]);
    const head = ["file", "size", "state", "SHA-256", ...(several ? [ended ? "artifact" : "taken"] : [])];
    return (0,markdown/* table */.tp)(head, rows, ["left", "right"]);
}
function listed(title, files) {
    if (files.length === 0)
        return "";
    const lines = files.slice(0, ROWS).map(({ path, why, bytes }) => {
        const size = bytes === undefined ? "" : `, ${(0,result_files/* formatBytes */.z3)(bytes)}`;
        const reason = why === undefined ? "" : `${size === "" ? "" : ":"} ${(0,markdown/* escapeText */.X1)(why, 200)}`;
        return `- ${(0,markdown/* inlineCode */.ti)(path, 120)}${size}${reason}`;
    });
    return `${title}:\n\n${lines.join("\n")}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-limit.js
// Parts of a comment in, one text within GitHub's limit out; what gives way is said.

/** GitHub refuses bodies of more than 65,536 characters; bytes are counted to stay clear of every reading of that. */
const COMMENT_LIMIT = 60_000;
const DETAILS = [
    { logBytes: 14_000, charts: 3, earlier: 20, arms: 256 },
    { logBytes: 6000, charts: 2, earlier: 20, arms: 256 },
    { logBytes: 2000, charts: 1, earlier: 5, arms: 128 },
    { logBytes: 0, charts: 0, earlier: 0, arms: 64 },
];
const SHORTENED = "_Shortened to fit a comment; Modal keeps the whole log._";
/** The fullest form that fits; in the sparest one, parts that still do not fit are left out, the first ones last. */
function inLimit(parts, limit = COMMENT_LIMIT) {
    for (const [index, detail] of DETAILS.entries()) {
        const filled = parts(detail).filter((part) => part !== "");
        const body = join(index === 0 ? filled : [...filled, SHORTENED]);
        if ((0,markdown/* byteLength */.dp)(body) <= limit)
            return body;
        if (index === DETAILS.length - 1)
            return fill(filled, limit);
    }
    return "";
}
function fill(parts, limit) {
    const kept = [];
    for (const part of parts) {
        if ((0,markdown/* byteLength */.dp)(join([...kept, part, SHORTENED])) <= limit)
            kept.push(part);
    }
    return join([...kept, SHORTENED]);
}
function join(parts) {
    return `${parts.join("\n\n")}\n`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/curve.js
var curve = __webpack_require__(24241);
// EXTERNAL MODULE: ./.cache/bundle/src/core/headline.js
var headline = __webpack_require__(87572);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-metrics.js
// A report's metrics in, the table of last and best values and the learning curves out.






const comment_metrics_ROWS = 12;
/** A phone shows as many beside the numbers. */
const SPARK_POINTS = 16;
/** The sparkline is the curve for an e-mail and for clients that draw no charts. */
function renderMetrics(report) {
    const all = (0,core_metrics/* summariseAll */.aT)(report.metrics);
    if (all.length === 0)
        return "";
    const baseline = report.baseline?.kind === "found" ? report.baseline : undefined;
    const rows = all
        .slice(0, comment_metrics_ROWS)
        .map((summary) => [
        nameOf(summary),
        (0,core_metrics/* formatNumber */.ZV)(summary.last.value),
        ...(baseline === undefined ? [] : [changeCell(summary, baseline)]),
        best(summary),
        summary.series.points.length < 2 ? "" : (0,markdown/* inlineCode */.ti)((0,curve/* sparkline */.KM)(summary.series.points, SPARK_POINTS)),
    ]);
    const more = all.length > comment_metrics_ROWS ? `\n\n${all.length - comment_metrics_ROWS} more metrics are in result.json.` : "";
    const last = (0,core_state/* isVerdict */._f)(report.state) ? "final" : "last";
    const main = baseline === undefined ? [] : ["against main"];
    const head = ["metric", last, ...main, `best at ${(0,headline/* axisWord */.ui)(report.axis)}`, "curve"];
    const shown = (0,markdown/* table */.tp)(head, rows, ["left", "right"]);
    const told = renderComparison(report);
    return `${shown}${more}${told === "" ? "" : `\n\n${told}`}`;
}
/** With the way that is better, as tables of results have it. */
function nameOf({ name, goal, direction }) {
    return goal ? `${(0,markdown/* label */.Pf)(name)} ${direction === "lower" ? "\u2193" : "\u2191"}` : (0,markdown/* label */.Pf)(name);
}
function best({ goal, best: point }) {
    return goal ? `${(0,core_metrics/* formatNumber */.ZV)(point.value)} at ${(0,core_metrics/* formatPosition */.Ld)(point.step)}` : "";
}
/** The most telling metric in the open, the next ones folded. */
function renderCurves(report, charts) {
    const bodies = (0,core_metrics/* summariseAll */.aT)(report.metrics)
        .filter(({ goal }) => goal)
        .slice(0, charts)
        .flatMap((summary) => (0,curve/* renderChart */.xt)(summary, report) ?? [])
        .map((body) => (0,markdown/* codeFence */.d6)(body, "mermaid"));
    const [open, ...folded] = bodies;
    if (open === undefined)
        return "";
    return folded.length === 0 ? open : `${open}\n\n${(0,markdown/* details */.zH)("More curves", folded.join("\n\n"))}`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/comment-price.js
var comment_price = __webpack_require__(90551);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-proof.js
// A report's attempts in, the table that proves or denies each resume out.





const comment_proof_ROWS = 20;
/** Nothing for a single attempt that began fresh: there was nothing to resume. */
function renderProof(report) {
    const { attempts } = report;
    const [first] = attempts;
    if (first === undefined || (attempts.length === 1 && first.start === "first"))
        return "";
    const shown = attempts.slice(-comment_proof_ROWS);
    const rows = shown.map((attempt) => [
        String(attempt.number),
        began(report, attempt),
        steps(attempt),
        ENDS[attempt.end],
    ]);
    const hidden = attempts.length - shown.length;
    const more = hidden === 0 ? "" : `\n\n${(0,amount/* count */.U9)(hidden, "earlier attempt")} not shown.`;
    const axis = attempts.find((attempt) => attempt.axis !== undefined)?.axis ?? report.axis;
    return `${(0,markdown/* table */.tp)(["attempt", "began", `${(0,headline/* axisWord */.ui)(axis)}s`, "ended"], rows)}${more}`;
}
function began(report, attempt) {
    const from = attempt.resumedFrom === undefined
        ? ""
        : ` from ${(0,headline/* axisWord */.ui)(attempt.axis ?? report.axis)} ${(0,core_metrics/* formatPosition */.Ld)(attempt.resumedFrom)}`;
    switch (attempt.start) {
        case "first":
            return "fresh";
        case "resumed":
            return `resumed${from}`;
        case "started-again":
            return `**started again at ${(0,headline/* beginning */.Ir)(report, attempt)}**`;
        case "continued-earlier":
            return `**continued an earlier checkpoint**${from}`;
        case "unknown":
            return from === "" ? "not known yet" : `says it resumed${from}`;
        default:
            return (0,errors/* assertNever */.xb)(attempt.start);
    }
}
function steps({ firstStep, lastStep }) {
    if (firstStep === undefined || lastStep === undefined)
        return "none yet";
    return firstStep === lastStep
        ? (0,core_metrics/* formatPosition */.Ld)(firstStep)
        : `${(0,core_metrics/* formatPosition */.Ld)(firstStep)} \u2013 ${(0,core_metrics/* formatPosition */.Ld)(lastStep)}`;
}
const ENDS = {
    running: "running",
    finished: "finished",
    preempted: "preempted",
    crashed: "crashed",
    "timed-out": "timed out",
    "out-of-memory": "out of memory",
    stopped: "stopped",
    unknown: "not known",
};

// EXTERNAL MODULE: ./.cache/bundle/src/core/comment-reproduce.js
var comment_reproduce = __webpack_require__(1629);
// EXTERNAL MODULE: ./.cache/bundle/src/core/comment-sweep.js
var comment_sweep = __webpack_require__(79890);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var record = __webpack_require__(93271);
// EXTERNAL MODULE: ./.cache/bundle/src/core/sweep-report.js
var sweep_report = __webpack_require__(38793);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment.js
// The runs of one experiment on one pull request in, the comment out; nothing in it depends on the time of rendering.

















const WARNINGS = 8;
/** The first line of the comment: what makes it ours, together with its author. One name, one marker. */
function commentMarker(experiment) {
    const name = encodeURIComponent(experiment.toWellFormed()).replace(/--+|[!'()*~]/g, (text) => Array.from(text, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).join(""));
    return `<!-- modal-experiments ${name} -->`;
}
/**
 * At most 60,000 bytes. All text that is not ours stands inside code or is escaped, so that it can neither ping, link,
 * close a fence, start HTML nor forge the marker.
 */
function renderComment({ reports, links }) {
    const [newest, ...earlier] = reports;
    if (newest === undefined)
        throw new Error("a comment needs a run");
    const arms = (0,sweep_report/* sweepOf */.mH)(reports.map(({ record }) => record));
    if (arms === undefined)
        return inLimit((detail) => parts(newest, earlier, { links, detail }));
    const inSweep = (report) => arms.includes(report.record);
    const sweep = (0,sweep_report/* readSweep */.bS)(reports.filter(inSweep));
    const others = reports.filter((report) => !inSweep(report));
    return inLimit((detail) => sweepParts(sweep, others, { links, detail }));
}
function sweepParts(sweep, earlier, { links, detail }) {
    const name = sweep.runs[0]?.record.intent.experiment ?? "";
    const [footer = "", ...rest] = (0,comment_sweep/* renderSweep */.l)(sweep, links, detail).toReversed();
    return [
        `${commentMarker(name)}\n### ${(0,markdown/* label */.Pf)(name)} ${(0,markdown/* escapeText */.X1)((0,comment_sweep/* sweepHeadline */.b)(sweep))}`,
        ...rest.toReversed(),
        renderEarlier(earlier, detail.earlier),
        footer,
    ];
}
/** What is wrong comes before what is measured; what is rarely needed is folded and comes last. */
function parts(newest, earlier, { links, detail }) {
    const name = newest.record.intent.experiment;
    return [
        `${commentMarker(name)}\n### ${(0,markdown/* label */.Pf)(name)} ${(0,markdown/* escapeText */.X1)((0,headline/* headline */.Pl)(newest))}`,
        (0,comment_facts/* renderFacts */.Id)(newest),
        renderNext(newest),
        renderFailure(newest, detail.logBytes),
        renderGates(newest),
        renderWarnings(newest),
        renderMetrics(newest),
        renderProof(newest),
        renderCurves(newest, detail.charts),
        (0,comment_price/* renderPrice */._)(newest),
        renderFiles(newest),
        renderAudit(newest),
        (0,comment_reproduce/* renderReproduce */.A)(newest),
        renderEarlier(earlier, detail.earlier),
        (0,comment_facts/* renderFooter */.up)(newest, links),
    ];
}
function renderWarnings({ warnings }) {
    if (warnings.length === 0)
        return "";
    const more = warnings.length > WARNINGS ? [`${warnings.length - WARNINGS} more such remarks.`] : [];
    const lines = [...warnings.slice(0, WARNINGS), ...more].map((text) => (0,markdown/* escapeText */.X1)(text));
    return (0,markdown/* alert */.xE)("WARNING", lines.join("\n\n"));
}
function renderEarlier(earlier, shown) {
    if (earlier.length === 0)
        return "";
    const lines = earlier.slice(0, shown).map((report) => {
        const { intent, createdAt } = report.record;
        const words = (0,markdown/* escapeText */.X1)((0,headline/* headline */.Pl)(report));
        const told = (0,core_state/* isVerdict */._f)(report.state) ? words : `**${words}**`;
        return `- ${(0,amount/* formatTime */.fU)(createdAt)}, commit ${(0,markdown/* inlineCode */.ti)(intent.sha.slice(0, 7))}, run ${(0,markdown/* inlineCode */.ti)((0,record/* appName */.JB)(intent))}: ${told}`;
    });
    const more = earlier.length > shown ? [`- ${earlier.length - shown} more`] : [];
    return (0,markdown/* details */.zH)(`Earlier runs (${earlier.length})`, [...lines, ...more].join("\n"));
}


/***/ }),

/***/ 24241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   xt: () => (/* binding */ renderChart)
/* harmony export */ });
/* unused harmony export resample */
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87572);
// A metric's series in, its learning curve out: a mermaid chart, and a sparkline for where no chart is drawn.

/** GitHub's mermaid draws lines of this many points without trouble. */
const CHART_POINTS = 100;
const SPARK_POINTS = 24;
const BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
/** Beyond it `toFixed` writes an exponent, which mermaid refuses. */
const CHART_SIZE = 1e15;
/** Values at equal distances along the axis, at most `limit`, each interpolated between its neighbours. */
function resample(points, limit) {
    return sample(points, limit, false).values;
}
/**
 * Points that lie evenly keep their values exactly. `fine` cuts each stretch between two of them into several where
 * there is room, so that the mark of an attempt is narrow.
 */
function sample(points, limit, fine) {
    const kept = points.filter(({ step, value }) => isDrawn(step) && isDrawn(value));
    const [first, last] = [kept[0], kept.at(-1)];
    if (first === undefined || last === undefined)
        return { positions: [], values: [] };
    if (first.step === last.step)
        return { positions: [first.step], values: [first.value] };
    const stretches = isEven(kept) ? Math.min(limit, kept.length) - 1 : limit - 1;
    const count = fine ? stretches * Math.max(1, Math.floor((limit - 1) / stretches)) : stretches;
    const positions = Array.from({ length: count + 1 }, (_, index) => index === count ? last.step : first.step + ((last.step - first.step) * index) / count);
    let at = 0;
    const values = positions.map((step) => {
        while (at < kept.length - 2 && (kept[at + 1]?.step ?? 0) < step)
            at += 1;
        return between(kept[at] ?? first, kept[at + 1] ?? last, step);
    });
    return { positions, values };
}
function isDrawn(number) {
    return Math.abs(number) < CHART_SIZE;
}
function isEven(points) {
    const distances = points.slice(1).map(({ step }, index) => step - (points[index]?.step ?? step));
    const longest = Math.max(...distances);
    return longest - Math.min(...distances) <= longest * 1e-6;
}
function between(one, other, step) {
    if (one.step >= other.step || step >= other.step)
        return other.value;
    if (step <= one.step)
        return one.value;
    return one.value + ((other.value - one.value) * (step - one.step)) / (other.step - one.step);
}
function sparkline(points, most = SPARK_POINTS) {
    const values = resample(points, most);
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    return values.map((value) => BARS[span > 0 ? Math.round(((value - low) / span) * 7) : 3]).join("");
}
/** The run's line in a blue that shows on light and dark; grey needles where a new attempt takes over. */
const init = (labelFontSize) => `%%{init: ${JSON.stringify({
    // Drawn narrow with large letters: a phone shrinks the whole to half.
    xyChart: {
        width: 560,
        height: 300,
        titleFontSize: 20,
        xAxis: { labelFontSize, titleFontSize: 14 },
        // Mermaid measures these labels too narrow: without the padding their first digit is cut off.
        yAxis: { labelFontSize: 14, labelPadding: 10 },
    },
    themeVariables: { xyChart: { plotColorPalette: "#2f81f7, #8b949e88" } },
})}}%%`;
/** Mermaid writes a label at each of up to fifteen places, whether or not they have room beside one another. */
function labelsOf(end) {
    if (end >= 1e13)
        return { each: 1e12, words: " in trillions", size: 16 };
    if (end >= 1e10)
        return { each: 1e9, words: " in billions", size: 16 };
    if (end >= 1e7)
        return { each: 1e6, words: " in millions", size: 16 };
    if (end >= 1e4)
        return { each: 1e3, words: " in thousands", size: 16 };
    return { each: 1, words: "", size: end >= 1e3 ? 12 : 16 };
}
/**
 * The body of a `mermaid` block; undefined with fewer than two positions. Mermaid 11 refuses exponents, NaN and
 * trailing points, and spreads a series evenly over the axis, so values are resampled and printed with fixed decimals.
 */
function renderChart(summary, report) {
    const marked = report.attempts.length > 1;
    const { positions, values } = sample(summary.series.points, CHART_POINTS, marked);
    const [first, last] = [positions[0], positions.at(-1)];
    if (values.length < 2 || first === undefined || last === undefined)
        return undefined;
    const unit = unitOf(values);
    const scaled = values.map((value) => value / unit);
    const { bottom, top, digits } = rangeOf(scaled);
    const labels = labelsOf(last);
    const [begin, end] = [first, last].map((at) => position(at / labels.each, (last - first) / labels.each));
    if (Number(begin) === Number(end))
        return undefined;
    const list = (numbers) => numbers.map((value) => value.toFixed(digits)).join(", ");
    const attempts = report.attempts.filter(({ axis }) => axis === undefined);
    const joints = attempts.slice(1).flatMap(({ firstStep }) => joint(positions, firstStep));
    const needles = positions.map((_, index) => (joints.includes(index) ? top : bottom));
    return [
        init(labels.size),
        "xychart-beta",
        `  title "${plain(summary.name)}${unit === 1 ? "" : ` in ${unit.toExponential(0)}`}"`,
        `  x-axis "${plain((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .axisWord */ .ui)(report.axis))}${labels.words}${attemptMarks(attempts, last)}" ${begin} --> ${end}`,
        `  y-axis ${bottom.toFixed(digits)} --> ${top.toFixed(digits)}`,
        `  line [${list(scaled)}]`,
        ...(joints.length === 0 ? [] : [`  line [${list(needles)}]`]),
    ].join("\n");
}
/** The sample at which an attempt takes over; none at the very ends. */
function joint(positions, firstStep) {
    if (firstStep === undefined)
        return [];
    const index = positions.findLastIndex((step) => step <= firstStep);
    return index > 0 && index < positions.length - 1 ? [index] : [];
}
/** Which attempt drew what: beyond the newest one's last position the line is still an older one's. */
function attemptMarks(attempts, end) {
    const marks = attempts.slice(1).filter(({ firstStep = Number.NaN }) => isDrawn(firstStep));
    const newest = marks.at(-1);
    if (newest === undefined)
        return "";
    const words = marks.length > 4
        ? [`${marks.length} new attempts`]
        : marks.map(({ number, firstStep }) => `attempt ${number} from ${position(firstStep ?? 0)}`);
    const reached = isDrawn(newest.lastStep ?? end) ? (newest.lastStep ?? end) : end;
    return ` (${[...words, ...(reached < end ? [`older beyond ${position(reached)}`] : [])].join(", ")})`;
}
/** @param span what must stay visible: positions may be small fractions of an epoch */
function position(step, span = 1) {
    return step.toFixed(Number.isInteger(step) ? 0 : Math.max(3, decimals(span)));
}
/** Fixed decimals cannot show numbers below about 1e-12, so small ones are drawn in a power of ten that the title names. */
function unitOf(values) {
    const largest = Math.max(...values.map(Math.abs));
    return largest === 0 || largest >= 1e-6 ? 1 : 10 ** Math.max(-300, Math.floor(Math.log10(largest)));
}
/** The axis around the values; one that printing would close to a point is opened to five percent around them. */
function rangeOf(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const digits = decimals(high - low);
    const margin = (high - low) * 0.05;
    const around = { bottom: low - margin, top: high + margin, digits };
    if (Number(around.bottom.toFixed(digits)) < Number(around.top.toFixed(digits)))
        return around;
    const size = Math.max(Math.abs(high), Math.abs(low)) * 0.05;
    const wide = size > 1e-9 ? size : 1;
    return { bottom: low - wide, top: high + wide, digits: decimals(wide) };
}
/** Enough decimals for three digits of the span. */
function decimals(span) {
    if (!Number.isFinite(span) || span <= 0)
        return 4;
    return Math.min(12, Math.max(1, 3 - Math.floor(Math.log10(span))));
}
/** Only what cannot end a quoted name in mermaid. */
function plain(name) {
    const kept = name.replace(/[^A-Za-z0-9 _./-]/g, " ").slice(0, 40);
    return kept.trim() || "value";
}


/***/ }),

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

/***/ 87572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ failsGate),
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QT: () => (/* binding */ reachOf),
/* harmony export */   _: () => (/* binding */ mainMetric),
/* harmony export */   ui: () => (/* binding */ axisWord),
/* harmony export */   vk: () => (/* binding */ attemptWords),
/* harmony export */   xw: () => (/* binding */ formatReach)
/* harmony export */ });
/* unused harmony export causeWords */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78291);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31159);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69943);
// A report in, the sentence that answers "is my run fine?" out, in plain words without markup.



/** Continues the experiment's name: `is running: epoch 14 of 25`. What a notification shows first. */
function headline(report) {
    const where = reached(report, "at");
    switch (report.state) {
        case "queued":
            return "is queued: Modal has not started it yet";
        case "building":
            return "is being built: its function has not been called yet";
        case "running":
            return `is running${running(report)}`;
        case "retrying":
            return `is waiting for its next attempt${after(report)}`;
        case "unreachable":
            return "could not be looked at: Modal did not answer, so nothing is concluded";
        case "succeeded":
            return `succeeded${failsGate(report) ? ", but fails its gate" : ""}${result(report)}`;
        case "failed":
            return `failed${exceptionName(report)}${where}`;
        case "out-of-memory":
            return `ran out of memory${where}`;
        case "timed-out":
            return `timed out${where}`;
        case "stopped":
            return `was stopped${report.cause === undefined ? "" : CAUSES[report.cause]}${where}`;
        case "build-failed":
            return "did not start: its image or an import failed";
        case "never-started":
            return "never started: starting it again is safe";
        case "infrastructure":
            return `was given up by Modal${where}: not a fault of its code`;
        case "expired":
            return "has ended, but Modal no longer keeps its result";
        case "lost":
            return "is lost: Modal no longer knows it";
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(report.state);
    }
}
/** A run that ended well and that a condition of \`fail-if\` refuses. */
function failsGate({ gates = [] }) {
    return gates.some(({ outcome }) => outcome === "failed");
}
/** The last position logged by the newest attempt that logged one; without one, that of the newest number. */
function reachOf({ attempts, metrics }) {
    const logged = attempts.findLast(({ lastStep, axis }) => lastStep !== undefined && axis === undefined);
    if (logged !== undefined)
        return logged.lastStep;
    const ends = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .summariseAll */ .aT)(metrics).map(({ last }) => last);
    return ends.toSorted((one, other) => other.attempt - one.attempt || other.step - one.step)[0]?.step;
}
function mainMetric(report) {
    return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .mainOf */ .HV)(report.metrics);
}
/** `12 of 25` */
function formatReach(step, end) {
    return end === undefined ? (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPosition */ .Ld)(step) : `${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPosition */ .Ld)(step)} of ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPosition */ .Ld)(end)}`;
}
/** The axis as a word in a sentence: `global step`. */
function axisWord(axis) {
    return (axis ?? "step").replaceAll("_", " ");
}
/** `attempt 2 of 7`: the first, the retries allowed, and one more for each preemption, which spends none. */
function attemptWords(report) {
    const number = report.attempts.at(-1)?.number;
    if (number === undefined)
        return undefined;
    const { retries } = report.record.intent;
    const preempted = report.attempts.filter(({ end }) => end === "preempted").length;
    const most = (retries ?? 0) + 1 + preempted;
    return retries === null || most < number || (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isVerdict */ ._f)(report.state)
        ? `attempt ${number}`
        : `attempt ${number} of ${most}`;
}
function reached(report, word) {
    const reach = reachOf(report);
    if (reach === undefined || report.axis === undefined)
        return "";
    return `${word === "" ? "" : ` ${word}`} ${axisWord(report.axis)} ${formatReach(reach, report.axisEnd)}`;
}
/** It has positions of its own, by its log or by the numbers of the metrics file. */
function hasBegun({ metrics }, { number, lastStep }) {
    return lastStep !== undefined || metrics.some(({ points }) => points.at(-1)?.attempt === number);
}
/** A restart from nothing is the news, whatever the position says. */
function running(report) {
    const last = report.attempts.at(-1);
    const where = last !== undefined && hasBegun(report, last) ? reached(report, "") : "";
    if (last?.start === "started-again") {
        return `, but attempt ${last.number} started again at ${beginning(report, last)}${where === "" ? "" : `: now${where}`}`;
    }
    if (where !== "")
        return `:${where}`;
    return last === undefined || last.number === 1 ? "" : `: attempt ${last.number} has begun${after(report)}`;
}
function after(report) {
    const reach = reachOf(report);
    return reach === undefined
        ? ""
        : `, ${axisWord(report.axis)} ${formatReach(reach, report.axisEnd)} was reached`;
}
/** `step 0`: a run that logs every 50 steps began at 0 although its first line says 50. */
function beginning(report, { firstStep, axis = report.axis }) {
    return `${axisWord(axis)} ${firstStep === 1 ? 1 : 0}`;
}
function result(report) {
    const main = mainMetric(report);
    const reach = reachOf(report);
    const at = reach === undefined ? "" : ` at ${axisWord(report.axis)} ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPosition */ .Ld)(reach)}`;
    return main === undefined ? at : `: ${main.name} ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(main.last.value)}${at}`;
}
/** The class of the exception, where what Modal returned begins with one. */
function exceptionName(report) {
    const text = report.failure?.exception?.slice(0, 200) ?? "";
    const name = /^\s*(?:[A-Za-z_]\w{0,40}\.){0,5}([A-Z]\w{1,60})(?=[(:\s]|$)/.exec(text)?.[1];
    return name === undefined ? "" : ` with ${name}`;
}
/** Continues `was stopped`: ` at its deadline`; empty where the cause says nothing more. */
function causeWords(cause) {
    return CAUSES[cause];
}
const CAUSES = {
    person: " by a person",
    policy: " by policy",
    "max-cost": " at its cost limit",
    deadline: " at its deadline",
    "pull-closed": " because the pull request was closed",
    "label-removed": " because the label was removed",
    "newer-push": " because of a newer push",
    command: " by a command",
    cancelled: " because its job was cancelled",
    duplicate: " as a duplicate",
    withdrawn: " before it started",
    "ghost-app": "",
    "launch-died": "",
    "launch-failed": "",
    "over-bound": " past the time that it could take",
    "no-progress": " because it made no progress",
};


/***/ }),

/***/ 43062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LogLines)
/* harmony export */ });
/* unused harmony export LINE_LIMIT */
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);
// Log entries as Modal cuts them in, whole cleaned lines out, per container and source, in the order they ended.

/** UTF-16 units kept of one line; what is beyond is counted and dropped, so a log without line ends stays small. */
const LINE_LIMIT = 65_536;
/** Containers come and go; the streams that were silent the longest are forgotten. */
const STREAM_LIMIT = 256;
/** Joins partial entries into lines. The result does not depend on where the text was cut into entries. */
class LogLines {
    #open = new Map();
    #options;
    constructor(options = {}) {
        this.#options = options;
        for (const { source, container, since, at } of options.open ?? []) {
            const last = { source, container, at: at ?? since ?? "", text: "" };
            // Until its first entry was read again, the line has no head.
            const open = { text: "", dropped: 0, overwrite: false, since: since ?? "", headless: true, last };
            this.#open.set(keyOf(last), open);
        }
    }
    /** Reads an entry that was read before, for the line that it left open. */
    again(entry) {
        const open = this.#open.get(keyOf(entry));
        if (open === undefined || open.since === "" || entry.at < open.since)
            return;
        if (entry.at === open.since)
            open.headless = false;
        this.feed(entry);
    }
    /** @param oldest lines that began before this are not worth reading again, ISO */
    open(oldest) {
        return [...this.#open.values()].flatMap(({ text, dropped, since, headless, last }) => {
            if (text === "" && !headless)
                return [];
            const { source, container } = last;
            const lost = headless || dropped > 0 || since < oldest;
            return [{ source, container, since: lost ? null : since, at: last.at }];
        });
    }
    feed(entry) {
        const { text } = entry;
        const open = this.#openOf(entry);
        const lines = [];
        let start = 0;
        let feed = text.indexOf("\n");
        let turn = text.indexOf("\r");
        while (start < text.length) {
            const end = nearest(feed, turn, text.length);
            if (end > start) {
                if (open.overwrite)
                    this.#overwrite(open, lines);
                if (this.#options.long === "split")
                    appendSplit(open, text.slice(start, end), lines);
                else
                    append(open, text, { start, end });
            }
            if (end === feed) {
                if (open.headless)
                    reset(open);
                else
                    lines.push(this.#end(open));
                feed = text.indexOf("\n", end + 1);
            }
            else if (end === turn) {
                open.overwrite = true;
                turn = text.indexOf("\r", end + 1);
            }
            start = end + 1;
        }
        return lines;
    }
    #openOf(entry) {
        const key = keyOf(entry);
        const known = this.#open.get(key);
        if (known !== undefined) {
            known.last = entry;
            if (known.text === "")
                known.since = entry.at;
            return known;
        }
        const open = { text: "", dropped: 0, overwrite: false, since: entry.at, headless: false, last: entry };
        this.#open.set(key, open);
        if (this.#open.size > STREAM_LIMIT)
            this.#forgetOldest();
        return open;
    }
    #forgetOldest() {
        let oldest;
        let at = "";
        for (const [key, { last }] of this.#open)
            if (oldest === undefined || last.at < at)
                [oldest, at] = [key, last.at];
        if (oldest !== undefined)
            this.#open.delete(oldest);
    }
    /** Hands out what has no line end, and forgets it; of a line without its beginning, that there was one. */
    flush() {
        const rest = [...this.#open.values()].filter(({ text, headless }) => text !== "" || headless);
        this.#open.clear();
        // In the order of the log, whichever stream was seen first.
        rest.sort((one, other) => compare(one.last.at, other.last.at) || compare(keyOf(one.last), keyOf(other.last)));
        return rest.map((open) => toLine(open.headless ? { ...open, text: "", dropped: 0 } : open, true));
    }
    #overwrite(open, lines) {
        if (this.#options.overwritten === "keep" && open.text !== "" && !open.headless)
            lines.push(toLine(open, false));
        reset(open);
    }
    #end(open) {
        const line = toLine(open, false);
        reset(open);
        return line;
    }
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function nearest(one, other, none) {
    if (one < 0)
        return other < 0 ? none : other;
    return other < 0 ? one : Math.min(one, other);
}
function append(open, text, { start, end }) {
    const kept = Math.min(end, start + Math.max(0, LINE_LIMIT - open.text.length));
    const piece = start === 0 && kept === text.length ? text : text.slice(start, kept);
    open.text = open.text === "" ? piece : open.text + piece;
    open.dropped += end - kept;
}
/** What is handed out is not known to be overwritten later. */
function appendSplit(open, text, lines) {
    open.text += text;
    while (open.text.length > LINE_LIMIT) {
        lines.push(toLine({ ...open, text: open.text.slice(0, LINE_LIMIT) }, true));
        open.text = open.text.slice(LINE_LIMIT);
    }
}
function reset(open) {
    open.text = "";
    open.since = open.last.at;
    open.dropped = 0;
    open.overwrite = false;
    open.headless = false;
}
function keyOf({ source, container }) {
    return `${source} ${container}`;
}
function toLine(open, partial) {
    const cut = open.dropped === 0 ? "" : ` \u2026 (${open.dropped} more characters in this line)`;
    const { container, source, at } = open.last;
    return { container, source, at, text: (0,_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLogText */ .n)(open.text) + cut, partial };
}


/***/ }),

/***/ 39466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ FileRows)
/* harmony export */ });
/* harmony import */ var _metrics_file_segments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69509);
/* harmony import */ var _progress_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10569);
// Rows of a metrics file, as they are read, in; what they tell together, in memory that the file's length does not change, out.


class FileRows {
    series;
    segments;
    totals;
    /** Rows that hold numbers. */
    rows = 0;
    /** Rows with numbers before the first one that names a position. */
    unplaced = 0;
    damage;
    constructor(series = new _progress_series_js__WEBPACK_IMPORTED_MODULE_0__/* .SeriesStore */ .j(), segments = new _metrics_file_segments_js__WEBPACK_IMPORTED_MODULE_1__/* .FileSegments */ .n3(), totals = new Map()) {
        this.series = series;
        this.segments = segments;
        this.totals = totals;
    }
    add(row, place) {
        for (const [axis, total] of row.totals)
            this.totals.set(axis, total);
        if (row.values.size > 0)
            this.rows += 1;
        const here = this.segments.segments.at(-1);
        if (row.positions.size === 0 && (here?.current.size ?? 0) === 0) {
            if (row.values.size > 0)
                this.unplaced += 1;
            return;
        }
        const segment = this.segments.add(row, place);
        const positions = new Map(segment.current);
        const at = { attempt: this.segments.number, at: place.at, positions };
        for (const [name, value] of row.values)
            this.series.add(name, value, { place: at, own: row.positions });
    }
    noteDamage(line, why) {
        this.damage ??= { count: 0, first: `line ${line} ${why}` };
        this.damage.count += 1;
    }
}


/***/ }),

/***/ 71778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ saveRows),
/* harmony export */   Fl: () => (/* binding */ restoreCursor),
/* harmony export */   Kg: () => (/* binding */ reachedBy),
/* harmony export */   Zw: () => (/* binding */ SavedFileSchema),
/* harmony export */   c$: () => (/* binding */ restoreRows),
/* harmony export */   yz: () => (/* binding */ saveCursor)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28615);
/* harmony import */ var _metrics_file_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39466);
/* harmony import */ var _metrics_file_segments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69509);
/* harmony import */ var _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63319);
// What was read of a metrics file in, plain data that JSON can carry out, and back: what has not changed is not read again.





const Name = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(400));
const SegmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    from: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    back: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    most: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    tracks: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Tracks */ .X5,
    current: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy,
    lead: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Name),
    lead_at: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy,
    strides: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy,
    first_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"]),
    last_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"]),
});
const HeadSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(65_536))), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(1001)),
    delimiter: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([",", ";", "\t"]),
});
const RowsSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ..._progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .SERIES_FIELDS */ .S,
    rows: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    unplaced: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    damage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY])),
    totals: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy,
    segments: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(SegmentSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(_metrics_file_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .SEGMENT_LIMIT */ .si + 1)),
    number: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
});
/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
const SavedFileSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    volume: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    path: Name,
    bytes: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    /** Unix seconds; 0 where it may have been changed again within the second. */
    modified: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x()),
    /** When what was read had been written, ISO. */
    until: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"]),
    /** Bytes that were there before the run began. */
    earlier: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    cursor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, print: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, offset: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, line: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, head: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(HeadSchema) })),
    /** How far a file had come that this one has replaced. */
    reached: _progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .Positions */ .Hy,
    rows: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(RowsSchema),
});
function saveRows(rows) {
    const { damage } = rows;
    return {
        ...(0,_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .saveSeries */ .Xv)(rows.series),
        rows: rows.rows,
        unplaced: rows.unplaced,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({
            damage: damage === undefined ? undefined : [damage.count, damage.first],
        }),
        totals: [...rows.totals],
        segments: rows.segments.segments.map(saveSegment),
        number: rows.segments.number,
    };
}
function saveSegment(segment) {
    const { from, back, most, tracks, current, lead, leadAt, strides, firstAt, lastAt } = segment;
    return {
        ...{ from, back, most },
        tracks: (0,_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .saveTracks */ .aI)(tracks),
        current: [...current],
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ lead }),
        lead_at: [...leadAt],
        strides: [...strides],
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ first_at: firstAt, last_at: lastAt }),
    };
}
/** A state of its own: nothing of it is shared with `saved`. */
function restoreRows(saved) {
    const segments = saved.segments.map((segment) => ({
        ...{ from: segment.from, back: segment.back, most: segment.most, lead: segment.lead },
        ...{ firstAt: segment.first_at, lastAt: segment.last_at },
        tracks: (0,_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreTracks */ .lu)(segment.tracks),
        current: new Map(segment.current),
        leadAt: new Map(segment.lead_at),
        strides: new Map(segment.strides),
    }));
    const totals = new Map(saved.totals);
    const rows = new _metrics_file_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRows */ .u((0,_progress_save_series_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreSeries */ .sJ)(saved), new _metrics_file_segments_js__WEBPACK_IMPORTED_MODULE_2__/* .FileSegments */ .n3(segments, saved.number), totals);
    rows.rows = saved.rows;
    rows.unplaced = saved.unplaced;
    const [count, first] = saved.damage ?? [];
    if (count !== undefined && first !== undefined)
        rows.damage = { count, first };
    return rows;
}
function saveCursor({ head, ...cursor }) {
    if (head === undefined)
        return cursor;
    return { ...cursor, head: { names: [...head.names], delimiter: head.delimiter } };
}
function restoreCursor(saved) {
    if (saved.cursor === undefined)
        return undefined;
    const { head, ...cursor } = saved.cursor;
    return head === undefined ? cursor : { ...cursor, head };
}
/** How far the rows have come on each axis, and what was before them. */
function reachedBy(rows, before) {
    const reached = new Map(before);
    for (const { tracks } of rows.segments.segments)
        for (const [axis, { highest }] of tracks)
            reached.set(axis, Math.max(highest, reached.get(axis) ?? Number.NEGATIVE_INFINITY));
    return reached;
}


/***/ }),

/***/ 69509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ indexAt),
/* harmony export */   n3: () => (/* binding */ FileSegments),
/* harmony export */   si: () => (/* binding */ SEGMENT_LIMIT)
/* harmony export */ });
/* harmony import */ var _progress_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40526);

/** A program that is restarted for ever must not fill the memory; the newest ones are told apart. */
const SEGMENT_LIMIT = 300;
class FileSegments {
    segments;
    /** Of the newest row; never falls. */
    number;
    constructor(segments = [], number = segments.at(-1)?.from ?? 0) {
        this.segments = segments;
        this.number = number;
    }
    /** The header came again, so the program has begun again. */
    headerAgain(starts) {
        if (this.segments.length > 0)
            this.#begin(true, starts.length);
    }
    /** @returns the stretch that the row is in */
    add(row, place) {
        const known = place.earlier === true ? 0 : place.starts.length;
        const segment = this.#segmentOf(row, place, known);
        segment.most = Math.max(segment.most, known);
        if (row.at !== undefined) {
            segment.firstAt ??= row.at;
            segment.lastAt = row.at;
        }
        for (const [axis, position] of row.positions) {
            segment.current.set(axis, position);
            (0,_progress_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .advance */ .np)(segment.tracks, axis, { position, at: place.at, withNumbers: row.values.size > 0 });
        }
        measure(segment, row);
        return segment;
    }
    #segmentOf(row, { starts }, known) {
        const last = this.segments.at(-1);
        if (last === undefined)
            return this.#begin(false, known);
        if (last.back && isExcursion(last, this.segments.at(-2), row))
            return this.#joinLast();
        if (goesBack(last, row))
            return this.#begin(true, known);
        const crossed = row.at !== undefined &&
            last.lastAt !== undefined &&
            indexAt(starts, row.at) > indexAt(starts, last.lastAt);
        return crossed || last.most < known ? this.#begin(false, known) : last;
    }
    #begin(back, most) {
        this.number += 1;
        const segment = {
            ...{ from: this.number, back, most, lead: undefined, firstAt: undefined, lastAt: undefined },
            ...{ tracks: new Map(), current: new Map(), leadAt: new Map(), strides: new Map() },
        };
        this.segments.push(segment);
        if (this.segments.length > SEGMENT_LIMIT)
            this.segments.splice(1, 1);
        return segment;
    }
    /** A single row out of order, as of an evaluation that took longer, begins no attempt. */
    #joinLast() {
        const out = this.segments.pop();
        const before = this.segments.at(-1);
        if (out === undefined || before === undefined)
            return this.#begin(false, 0);
        for (const axis of out.tracks.keys()) {
            const track = before.tracks.get(axis);
            if (track !== undefined)
                track.backward += 1;
        }
        before.most = Math.max(before.most, out.most);
        return before;
    }
}
/** Rows of training and of evaluation alternate, and the distance between them tells nothing of how a run logs. */
function measure(segment, { positions, values }) {
    segment.lead ??= values.keys().next().value;
    if (segment.lead === undefined || !values.has(segment.lead))
        return;
    for (const [axis, position] of positions) {
        const moved = position - (segment.leadAt.get(axis) ?? Number.POSITIVE_INFINITY);
        if (moved > 0)
            segment.strides.set(axis, Math.min(moved, segment.strides.get(axis) ?? moved));
        segment.leadAt.set(axis, position);
    }
}
/** How many of the attempts had begun at that time. */
function indexAt(starts, at) {
    let index = 0;
    while (index < starts.length && (starts[index] ?? "") <= at)
        index += 1;
    return index;
}
/** Some position is lower and none is higher: a step that begins anew in a later epoch has not gone back. */
function goesBack({ current }, { positions }) {
    let back = false;
    for (const [axis, position] of positions) {
        const before = current.get(axis);
        if (before === undefined)
            continue;
        if (position > before)
            return false;
        back ||= position < before;
    }
    return back;
}
/** One position went back, and the next row is beyond all that had been reached before. */
function isExcursion({ tracks }, before, row) {
    if (before === undefined || tracks.size === 0)
        return false;
    if ([...tracks.values()].some(({ first, highest }) => highest > first))
        return false;
    let beyond = false;
    for (const [axis, position] of row.positions) {
        const reached = before.tracks.get(axis)?.highest;
        if (reached === undefined)
            continue;
        if (position < reached)
            return false;
        beyond = true;
    }
    return beyond;
}


/***/ }),

/***/ 31159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ mainOf),
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   aT: () => (/* binding */ summariseAll),
/* harmony export */   fS: () => (/* binding */ summarise)
/* harmony export */ });
/* unused harmony exports directionOf, hasGoal */
const LOWER_IS_BETTER = /loss|err(?:or)?(?:$|[^a-z])|error|perplexity|(?:^|[^a-z])ppl|(?:^|[^a-z])(?:r?mse|mae|nll|wer|cer|fid|kl|bpc|bpb|mape|ece|brier)(?:$|[^a-z])|cross_?entropy|divergence|distance|latency/i;
/** Numbers that describe the way and not the result: shown last, without a best. */
const NO_GOAL = /(?:^|[^a-z])(?:lr|learning_?rate|weight_?decay|momentum|grad_?norm|time|seconds?|secs?|minutes?|elapsed|eta|runtime|throughput|memory|mem|tokens?|samples?|examples?|batch(?:_?size)?|seed|num|count|size|flos|flops|temperature|beta)(?:$|[^a-z])|per_?second|_per_|learning.?rate|step_time|_time$|_mb$|_gb$/i;
const HELD_OUT = /(?:^|[^a-z])(?:val|valid|validation|test|eval|dev)(?:$|[^a-z])/i;
const QUALITY = /acc|f1|auc|bleu|rouge|score|reward|return|iou|map(?:$|[^a-z])|precision|recall|exact/i;
/** Guessed from the name: losses, errors and perplexities should fall, everything else should rise. */
function directionOf(name) {
    return LOWER_IS_BETTER.test(words(name)) ? "lower" : "higher";
}
/** Whether a metric has a best at all: a learning rate or a duration has none. */
function hasGoal(name) {
    return LOWER_IS_BETTER.test(words(name)) || !NO_GOAL.test(words(name));
}
/** `trainLoss` and `train.loss` are read like `train_loss`. */
function words(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[./@ -]/g, "_");
}
/** Undefined for a series without points. */
function summarise(series) {
    const [first, ...rest] = series.points;
    if (first === undefined)
        return undefined;
    const direction = series.direction ?? directionOf(series.name);
    const better = (one, other) => direction === "lower" ? other.value < one.value : other.value > one.value;
    const best = rest.reduce((kept, point) => (better(kept, point) ? point : kept), first);
    const last = rest.reduce((kept, point) => (isNewer(kept, point) ? point : kept), first);
    const goal = series.direction !== undefined || hasGoal(series.name);
    return { name: series.name, direction, goal, last, best, series };
}
function isNewer(kept, point) {
    return point.attempt > kept.attempt || (point.attempt === kept.attempt && point.step >= kept.step);
}
/** The one by which a run is told in a sentence. */
function mainOf(metrics) {
    return summariseAll(metrics).find(({ goal }) => goal);
}
/** Quality on held-out data first, then other quality, then losses, then numbers without a goal; else as logged. */
function summariseAll(metrics) {
    return metrics
        .flatMap((series) => summarise(series) ?? [])
        .map((summary, index) => ({ summary, index, rank: rank(summary) }))
        .sort((one, other) => one.rank - other.rank || one.index - other.index)
        .map(({ summary }) => summary);
}
function rank({ name, goal }) {
    if (!goal)
        return 9;
    const held = HELD_OUT.test(words(name)) ? 0 : 1;
    return QUALITY.test(name) ? held : held + 2;
}
/**
 * Four to five significant digits; an exponent for what is very large or small, as learning rates are written. So no
 * number has seven digits in a row, which GitHub would take for a commit.
 */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return "not finite";
    const size = Math.abs(value);
    if (size !== 0 && (size >= 1e15 || size < 1e-3))
        return value.toExponential(3).replace(/\.?0+e/, "e");
    if (Number.isInteger(value))
        return grouped(value.toFixed(0));
    const decimals = size >= 1000 ? 1 : size >= 1 ? 4 - Math.floor(Math.log10(size)) : leading(size) + 4;
    const [whole = "", fraction = ""] = value.toFixed(decimals).split(".");
    const kept = fraction.replace(/0+$/, "");
    return kept === "" ? grouped(whole) : `${grouped(whole)}.${kept}`;
}
/** A position on the axis: whole where it is, else with up to three decimals. */
function formatPosition(step) {
    if (!(Math.abs(step) < 1e15))
        return formatNumber(step);
    return grouped(Number.isInteger(step) ? step.toFixed(0) : step.toFixed(3).replace(/\.?0+$/, ""));
}
/** Zeros after the point before the first digit that counts. */
function leading(size) {
    return Math.max(0, -Math.floor(Math.log10(size)) - 1);
}
function grouped(digits) {
    const [whole = "", fraction] = digits.split(".");
    const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
    return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}


/***/ }),

/***/ 32207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ spentDollars),
/* harmony export */   PI: () => (/* binding */ withPrices),
/* harmony export */   e_: () => (/* binding */ LIST_PRICES),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pn: () => (/* binding */ worstCaseDollars),
/* harmony export */   rn: () => (/* binding */ dollarsPerHour),
/* harmony export */   sU: () => (/* binding */ parseGpu)
/* harmony export */ });
// What a run asks for and how long its containers ran in, dollars out; where a price is not known there is no number.
/**
 * Modal's public list, given there in dollars a second (https://modal.com/pricing). Read from copies of that page of May
 * to July 2026, which agree with each other. Regions, non-preemptible machines and contracts cost other amounts.
 */
const LIST_PRICES = {
    source: "table",
    asOf: "2026-07-31",
    gpuHour: hourly({
        B200: 0.001736,
        H200: 0.001261,
        H100: 0.001097,
        "RTX-PRO-6000": 0.000842,
        "A100-80GB": 0.000694,
        "A100-40GB": 0.000583,
        L40S: 0.000542,
        A10: 0.000306,
        L4: 0.000222,
        T4: 0.000164,
    }),
    coreHour: 0.0000131 * 3600,
    gibHour: 0.00000222 * 3600,
};
function hourly(seconds) {
    return Object.fromEntries(Object.entries(seconds).map(([name, price]) => [name, price * 3600]));
}
/** Other spellings of one price: an upgrade that Modal makes by itself (`H100` to H200, `B200+`) is billed as asked. */
const ALIASES = { A10G: "A10", A100: "A100-40GB", "B200+": "B200" };
/** `H100:8`, `A100-80GB`, or alternatives after commas, as `gpu=` of a function takes them; undefined for other text. */
function parseGpu(text) {
    const requests = text.split(",").map((part) => {
        const match = /^([A-Z][A-Z0-9-]{0,30}\+?)!?(?::([1-9]\d?))?$/.exec(part.trim().toUpperCase());
        const name = match?.[1];
        return name === undefined ? undefined : { name: ALIASES[name] ?? name, count: Number(match?.[2] ?? 1) };
    });
    return requests.includes(undefined) ? undefined : requests.filter((request) => request !== undefined);
}
/**
 * One container for one hour, by the dearest of the alternatives. Cores and memory count where they are known; beside a
 * GPU they are small. Undefined for a GPU without a price, and where nothing is known that costs.
 */
function dollarsPerHour({ gpu, cores, gib, prices = LIST_PRICES }) {
    const asked = gpu === null || gpu.trim() === "" ? [] : parseGpu(gpu);
    const each = asked?.map(({ name, count }) => own(prices.gpuHour, name, count) ?? Number.NaN);
    const dearest = each === undefined ? Number.NaN : Math.max(0, ...each);
    const machine = (cores ?? 0) * (prices.coreHour ?? Number.NaN) + (gib ?? 0) * (prices.gibHour ?? Number.NaN);
    const nothing = dearest === 0 && cores === undefined && gib === undefined;
    const whole = dearest + (cores === undefined && gib === undefined ? 0 : machine);
    return nothing || !Number.isFinite(whole) ? undefined : whole;
}
function own(prices, name, count) {
    return Object.hasOwn(prices, name) ? (prices[name] ?? Number.NaN) * count : undefined;
}
/**
 * Every attempt used up to its timeout. A preemption repeats work without spending a retry, so it may add to this.
 * @param use.timeout seconds of one attempt
 * @returns undefined where the price, the timeout or the number of retries is not known
 */
function worstCaseDollars(use) {
    const { timeout, retries, count = 1 } = use;
    if (timeout === null || retries === null || !(timeout >= 0) || !(retries >= 0))
        return undefined;
    return spentDollars({ ...use, seconds: timeout * (retries + 1) * count });
}
/** @param use.seconds container seconds of all attempts together; `count` is not looked at */
function spentDollars(use) {
    const hour = dollarsPerHour(use);
    const dollars = hour === undefined ? Number.NaN : (hour * use.seconds) / 3600;
    return Number.isFinite(dollars) && dollars >= 0 ? dollars : undefined;
}
/**
 * Prices of an account (`modal billing rates`, dollars an hour as text) or of the configuration (dollars an hour), put
 * over others one by one. A name that is none of a GPU, and a price that is none, is left out. Modal does not document
 * how its list names GPUs, so `GPU H100`, `nvidia_h100` and `h100` are all read as H100.
 */
function withPrices(rates, source, under = LIST_PRICES) {
    const known = Object.entries(rates).flatMap(([name, rate]) => {
        const price = typeof rate === "string" && rate.trim() === "" ? Number.NaN : Number(rate);
        const usable = Number.isFinite(price) && price >= 0 && price < MOST_AN_HOUR;
        return usable ? [[nameOfRate(name), price]] : [];
    });
    const gpus = known.filter(([name]) => Object.hasOwn(LIST_PRICES.gpuHour, name) || source === "configuration");
    const find = (pattern) => known.find(([name]) => pattern.test(name))?.[1];
    const coreHour = find(/^(?:CPU|CPU-CORES?)$/) ?? under.coreHour;
    const gibHour = find(/^MEMORY(?:-GIB)?$/) ?? under.gibHour;
    if (gpus.length === 0 && coreHour === under.coreHour && gibHour === under.gibHour)
        return under;
    return {
        source,
        gpuHour: { ...under.gpuHour, ...Object.fromEntries(gpus) },
        ...(coreHour === undefined ? {} : { coreHour }),
        ...(gibHour === undefined ? {} : { gibHour }),
    };
}
/** No machine of Modal's costs more an hour; a larger number is of another unit. */
const MOST_AN_HOUR = 1000;
function nameOfRate(text) {
    const name = text
        .toUpperCase()
        .replace(/[^A-Z0-9+]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .replace(/^(?:(?:GPU|NVIDIA)-)+/, "")
        .replace(/^A100-(40|80)$/, "A100-$1GB");
    return ALIASES[name] ?? name;
}
/** `$1,234`, `$12.40`, `under $0.01`; an amount that is none has no words. */
function formatDollars(amount) {
    if (amount > 0 && amount < 0.01)
        return "under $0.01";
    const [whole = "", cents = ""] = amount.toFixed(amount >= 1000 ? 0 : 2).split(".");
    return `$${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${cents === "" ? "" : `.${cents}`}`;
}


/***/ }),

/***/ 40526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ AttemptTracker),
/* harmony export */   IU: () => (/* binding */ noteEnd),
/* harmony export */   dn: () => (/* binding */ endEvidence),
/* harmony export */   np: () => (/* binding */ advance)
/* harmony export */ });
/** An entrypoint may run thousands of containers; the newest of them are told apart. */
const ATTEMPT_LIMIT = 300;
const TRACEBACK = /^[\s+|]{0,8}(?:Exception Group )?Traceback \(most recent call last\):/;
const INTERRUPT = /^KeyboardInterrupt\b/;
/** Wording of the platform's own lines, seen in users' logs; a hint that the counts of Modal overrule. */
const PLATFORM = [
    [/preempt|re-?scheduled/i, "preempted"],
    [/hit its timeout/i, "timed-out"],
    [/out of memory|\boom\b|evict|exit code:? 137|exceeded its memory/i, "out-of-memory"],
];
/**
 * A container that was not seen before is a new attempt. Modal may also retry inside the container that survived an
 * exception: after a traceback, a line that says so, a position before the last one or the container's opening line
 * again begins a new attempt there.
 */
class AttemptTracker {
    attempts;
    #latest = new Map();
    constructor(attempts = []) {
        this.attempts = attempts;
        for (const attempt of attempts)
            this.#latest.set(attempt.container, attempt);
    }
    /** The attempt of the line; undefined for lines of no container before the first one. */
    assign(line, facts) {
        const known = line.container === "" ? this.attempts.at(-1) : this.#latest.get(line.container);
        if (known === undefined)
            return line.container === "" ? undefined : this.#begin(line);
        if (line.container !== "" && beginsAgain(known, line, facts))
            return this.#begin(line);
        if (line.container !== "")
            known.lastSeenAt = line.at;
        return known;
    }
    #begin(line) {
        const attempt = {
            number: (this.attempts.at(-1)?.number ?? 0) + 1,
            container: line.container,
            startedAt: line.at,
            lastSeenAt: line.at,
            tracks: new Map(),
            bareTracks: new Map(),
            current: new Map(),
            opening: line.source === "system" ? undefined : hashOf(line.text),
            resumeHint: undefined,
            checkpoint: undefined,
            barTotal: undefined,
            unsettled: undefined,
            evidence: undefined,
        };
        this.attempts.push(attempt);
        this.#latest.set(line.container, attempt);
        // The first one stays: it tells how the run began.
        const [dropped] = this.attempts.length > ATTEMPT_LIMIT ? this.attempts.splice(1, 1) : [];
        if (dropped !== undefined && this.#latest.get(dropped.container) === dropped)
            this.#latest.delete(dropped.container);
        return attempt;
    }
}
/** FNV-1a: what is remembered of a line must not be the line. Undefined for an empty one. */
function hashOf(text) {
    const line = text.trim();
    if (line === "")
        return undefined;
    let hash = 0x811c9dc5;
    for (let index = 0; index < line.length; index += 1)
        hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}
function beginsAgain(attempt, line, facts) {
    if ((attempt.unsettled === undefined && attempt.evidence === undefined) || line.source === "system")
        return false;
    if (facts?.resumedFrom !== undefined)
        return true;
    if (attempt.opening !== undefined && hashOf(line.text) === attempt.opening)
        return true;
    return [...(facts?.positions ?? [])].some(([axis, position]) => {
        const last = attempt.current.get(axis);
        return last !== undefined && position < last;
    });
}
/** Notes what the line says about the attempt's end; progress after a traceback shows that it was survived. */
function noteEnd(attempt, line, progressed) {
    if (line.source === "system") {
        const found = PLATFORM.find(([wording]) => wording.test(line.text.slice(0, 500)));
        if (found !== undefined)
            attempt.evidence = found[1];
        return;
    }
    if (TRACEBACK.test(line.text))
        attempt.unsettled = "traceback";
    else if (INTERRUPT.test(line.text))
        attempt.unsettled = "interrupt";
    else if (progressed)
        attempt.unsettled = undefined;
}
function endEvidence(attempt) {
    if (attempt.evidence !== undefined)
        return attempt.evidence;
    if (attempt.unsettled === "interrupt")
        return "preempted";
    return attempt.unsettled === "traceback" ? "crashed" : undefined;
}
/** Moves the attempt to `position` on `axis`. */
function advance(tracks, axis, move) {
    const { position, at, withNumbers } = move;
    const track = tracks.get(axis);
    if (track === undefined) {
        const way = { first: position, last: position, highest: position, firstAt: at, lastAt: at };
        tracks.set(axis, {
            ...way,
            stride: undefined,
            forward: 0,
            backward: 0,
            restarts: 0,
            metricLines: withNumbers ? 1 : 0,
        });
        return;
    }
    const moved = position - track.last;
    if (moved > 0) {
        track.forward += 1;
        track.stride = track.stride === undefined ? moved : Math.min(track.stride, moved);
    }
    if (moved < 0) {
        track.backward += 1;
        if (position <= track.first + (track.stride ?? 0))
            track.restarts += 1;
    }
    if (withNumbers)
        track.metricLines += 1;
    track.last = position;
    track.highest = Math.max(track.highest, position);
    track.lastAt = at;
}


/***/ }),

/***/ 56629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ toProgress),
/* harmony export */   J2: () => (/* binding */ totalFromOther),
/* harmony export */   SU: () => (/* binding */ tracksOf),
/* harmony export */   aN: () => (/* binding */ lastPosition),
/* harmony export */   r7: () => (/* binding */ chooseAxis)
/* harmony export */ });
/* harmony import */ var _progress_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40526);
/* harmony import */ var _progress_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18227);
// The ways of all attempts in; the one axis that the report goes by, and where on it the run ends, out.


/** Positions that come with numbers count; where no attempt has any, those of bare lines do. */
function tracksOf(attempts) {
    const bare = attempts.every((attempt) => attempt.tracks.size === 0);
    return attempts.map((attempt) => (bare ? attempt.bareTracks : attempt.tracks));
}
/**
 * Of the axes that most lines with numbers carry, the one that only rises within an attempt and moves most often:
 * `global_step` before `epoch`, but `epoch` before a `step` that begins anew in every epoch.
 */
function chooseAxis(attempts) {
    const scores = _progress_name_js__WEBPACK_IMPORTED_MODULE_0__/* .AXES */ .gR.map((axis) => {
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
function toProgress(attempt, track) {
    const { number, container, startedAt, lastSeenAt, resumeHint, checkpoint } = attempt;
    const evidence = (0,_progress_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .endEvidence */ .dn)(attempt);
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
function lastPosition(total, attempts) {
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
function totalFromOther(axis, totals, tracks) {
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


/***/ }),

/***/ 18227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isPosition),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   L$: () => (/* binding */ axisOf),
/* harmony export */   av: () => (/* binding */ AXIS_NAME),
/* harmony export */   gC: () => (/* binding */ readTotals),
/* harmony export */   gR: () => (/* binding */ AXES)
/* harmony export */ });
// A name as a log spells it in; whether it is a progress axis, a total of one, a metric or nothing to be read, out.
/** Names of progress axes as logged, the most specific first: where two serve equally well, the first one wins. */
const AXES = [
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
function kindOf(name) {
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
        const axis = axisOf(totalAxis);
        return axis === undefined ? { kind: "ignored" } : { kind: "total", axis };
    }
    const axis = axisOf(name.replace(/^.*\//, ""));
    return axis === undefined ? { kind: "metric", named: MEASURE.test(name) } : { kind: "position", axis };
}
function axisOf(name) {
    const plain = name.toLowerCase().replace(/^global[_ ]?steps?$/, "global_step");
    return AXES.find((axis) => axis === plain || `${axis}s` === plain);
}
/** Positions beyond 1e15 are not exact and not real. */
function isPosition(value) {
    return value >= 0 && value <= 1e15;
}
/** The last position that the arguments of a run ask for: `epochs=25`, `--max-steps 1000`. */
function readTotals(args) {
    const totals = new Map();
    args.forEach((arg, index) => {
        const pair = /^(?:--?)?(?<name>[A-Za-z][\w.-]{0,63})(?:=(?<value>\d{1,15}))?$/.exec(arg)?.groups;
        const value = pair?.["value"] ?? (arg.startsWith("-") ? args[index + 1] : undefined);
        const name = (pair?.["name"] ?? "").toLowerCase().replaceAll("-", "_").replace(/^.*\./, "");
        const axis = axisOf(TOTAL.exec(name.replace(/_train_/, "_"))?.groups?.["axis"] ?? "");
        const counts = /s$/.test(name) || /^(?:num|max|total|n)_/.test(name);
        if (axis !== undefined && counts && /^\d{1,15}$/.test(value ?? ""))
            totals.set(axis, Number(value));
    });
    return totals;
}


/***/ }),

/***/ 17876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toNumber),
/* harmony export */   S: () => (/* binding */ readPairs)
/* harmony export */ });
/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NUMBER = String.raw `[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|infinity)`;
const WRAPPER = String.raw `(?:(?:np|numpy|torch|jnp)\.)?(?:float\d+|int\d+|tensor|array|Array)\(`;
/** What stands behind a sign; anything else than a number there is no pair. */
const VALUE = new RegExp(String.raw `\s{0,8}["']?(?:${WRAPPER})?(${NUMBER})(?:\s?\/\s?(\d{1,15}))?(?=$|["'\s,;|)\]}%])`, "iy");
/** What a value may begin with: a digit, a sign, a point, a quote, a space, or the first letter of a word. */
const FIRST = /[\d+.\-"'\sntjfia]/i;
const PLACES = 8;
const PARTS = ["train", "val", "valid", "validation", "test", "eval"];
/** Lengths that a name's first part, and each of the three after a hyphen, may have. */
const FIRST_PART = 64;
const LATER_PART = 40;
const LATER_PARTS = 3;
/** Linear in the line: each sign is looked at once, some characters to its left and right. */
function readPairs(line, scan, take) {
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
    found.value = text.length > NUMBER_LIMIT ? Number.POSITIVE_INFINITY : toNumber(text);
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
function toNumber(text) {
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


/***/ }),

/***/ 63319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Hy: () => (/* binding */ Positions),
/* harmony export */   S: () => (/* binding */ SERIES_FIELDS),
/* harmony export */   X5: () => (/* binding */ Tracks),
/* harmony export */   Xv: () => (/* binding */ saveSeries),
/* harmony export */   aI: () => (/* binding */ saveTracks),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   lu: () => (/* binding */ restoreTracks),
/* harmony export */   sJ: () => (/* binding */ restoreSeries),
/* harmony export */   wY: () => (/* binding */ Finite),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28615);
/* harmony import */ var _progress_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18227);
/* harmony import */ var _progress_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10569);
// Series and ways along axes, as a reader holds them, in; plain data that JSON can carry out, and back.




const Text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(200));
/** As `toISOString` gives it: texts of this form are in the order of their times. */
const Moment = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const Finite = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x());
const Count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const AxisName = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_progress_name_js__WEBPACK_IMPORTED_MODULE_0__/* .AXES */ .gR);
const Track = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    first: Finite,
    last: Finite,
    highest: Finite,
    stride: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Finite),
    forward: Count,
    backward: Count,
    restarts: Count,
    metricLines: Count,
    firstAt: Moment,
    lastAt: Moment,
});
const Tracks = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([AxisName, Track]));
const Positions = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([AxisName, Finite]));
const SeriesSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: Text,
    /** Places by their number, and the value at each. */
    places: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Count),
    values: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Finite),
    last: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([Count, Finite])),
    repeated: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AxisName),
});
/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
const SERIES_FIELDS = {
    places: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([Count, Moment, Positions])), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(64 * 513)),
    series: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(SeriesSchema), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(64)),
    doubts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([Text, Count, Positions])), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(64)),
    left_out: Count,
};
const Saved = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(SERIES_FIELDS);
function saveSeries(series) {
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
function restoreSeries(saved) {
    const places = saved.places.map(([attempt, at, positions]) => ({ attempt, at, positions: new Map(positions) }));
    const held = new Map(saved.series.map((series) => [series.name, restoreHeld(series, places)]));
    const doubts = new Map(saved.doubts.map(([name, count, positions]) => [
        name,
        { count, positions: new Map(positions) },
    ]));
    return new _progress_series_js__WEBPACK_IMPORTED_MODULE_2__/* .SeriesStore */ .j(held, doubts, saved.left_out);
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
function saveTracks(tracks) {
    return [...tracks].map(([axis, { first, last, highest, stride, ...rest }]) => {
        const { forward, backward, restarts, metricLines, firstAt, lastAt } = rest;
        const counts = { forward, backward, restarts, metricLines, firstAt, lastAt };
        return [axis, { first, last, highest, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ stride }), ...counts }];
    });
}
function restoreTracks(saved) {
    return new Map(saved.map(([axis, track]) => [axis, { ...track, stride: track.stride }]));
}


/***/ }),

/***/ 10569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SeriesStore)
/* harmony export */ });
/* unused harmony export POINT_LIMIT */
/** Points kept per series; above it the middle of each four goes, and what is lowest and highest stays. */
const POINT_LIMIT = 512;
const NAME_LIMIT = 64;
class SeriesStore {
    held;
    /** NaN, infinite and unreadable numbers by metric, with where the first one stood. */
    doubts;
    /** Numbers left out because there were too many names. */
    leftOut;
    constructor(held = new Map(), doubts = new Map(), leftOut = 0) {
        this.held = held;
        this.doubts = doubts;
        this.leftOut = leftOut;
    }
    /** @param own axes that the line itself names; on the others it stands at the last known position */
    add(name, value, at) {
        const held = this.#admit(name);
        if (held === undefined)
            return;
        if (!Number.isFinite(value)) {
            const doubt = this.doubts.get(name);
            if (doubt === undefined)
                this.doubts.set(name, { count: 1, positions: at.place.positions });
            else
                doubt.count += 1;
            return;
        }
        if (at.place.positions.size === 0)
            return;
        noteRepeats(held, value, at);
        held.last = { place: at.place, value };
        held.places.push(at.place);
        held.values.push(value);
        if (held.places.length > POINT_LIMIT)
            thin(held);
    }
    /** Per metric in order of first appearance: points by position, the latest attempt's value where one repeats. */
    read(axis) {
        return [...this.held].flatMap(([name, held]) => {
            const points = standing(held, axis);
            return points.length === 0 ? [] : [{ name, points }];
        });
    }
    #admit(name) {
        const known = this.held.get(name);
        if (known !== undefined)
            return known;
        if (this.held.size >= NAME_LIMIT) {
            this.leftOut += 1;
            return undefined;
        }
        const held = { places: [], values: [], last: undefined, repeated: new Set() };
        this.held.set(name, held);
        return held;
    }
}
function noteRepeats({ last, repeated }, value, { place, own }) {
    if (last === undefined || last.value === value || last.place.attempt !== place.attempt)
        return;
    for (const [axis, position] of own)
        if (last.place.positions.get(axis) === position)
            repeated.add(axis);
}
function standing({ places, values }, axis) {
    const byStep = new Map();
    for (const [index, { attempt, at, positions }] of places.entries()) {
        const step = positions.get(axis);
        const value = values[index];
        if (step === undefined || value === undefined)
            continue;
        const before = byStep.get(step);
        if (before === undefined || before.attempt <= attempt)
            byStep.set(step, { attempt, step, value, at });
    }
    return [...byStep.values()].sort((one, other) => one.step - other.step);
}
/** Halves the points: of each four neighbours the lowest and the highest stay; both ends always do. */
function thin(held) {
    const { places, values } = held;
    const end = places.length;
    let kept = 0;
    const keep = (index) => {
        places[kept] = places[index]; // index < end
        values[kept] = values[index];
        kept += 1;
    };
    for (let start = 0; start < end; start += 4) {
        const next = Math.min(start + 4, end);
        const [low, high] = extremes(values, start, next);
        // Written in order and never ahead of what is read.
        for (let index = start; index < next; index += 1)
            if (index === low || index === high || index === 0 || index === end - 1)
                keep(index);
    }
    places.length = kept;
    values.length = kept;
}
function extremes(values, start, end) {
    let low = start;
    let high = start;
    for (let index = start + 1; index < end; index += 1) {
        const value = values[index] ?? 0;
        if (value < (values[low] ?? 0))
            low = index;
        if (value >= (values[high] ?? 0))
            high = index;
    }
    return [low, high];
}


/***/ }),

/***/ 53633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ progressWarnings)
/* harmony export */ });
function progressWarnings(read) {
    return [...doubts(read), ...order(read), ...repeats(read), ...otherAxes(read), ...leftOut(read.series)];
}
function doubts({ axis, series }) {
    return [...series.doubts].map(([name, doubt]) => {
        const position = axis === undefined ? undefined : doubt.positions.get(axis);
        const where = position === undefined ? "" : ` at ${axis} ${position}`;
        const times = doubt.count === 1 ? "once" : `${doubt.count} times, first`;
        return `\`${name}\` was not a finite number ${times}${where}; these values are left out.`;
    });
}
function order({ attempts, axis }) {
    if (axis === undefined)
        return [];
    const backward = attempts.reduce((sum, attempt) => sum + (attempt.tracks.get(axis)?.backward ?? 0), 0);
    if (backward === 0)
        return [];
    const times = backward === 1 ? "once" : `${backward} times`;
    return [`The ${axis} went backwards ${times} within an attempt; the later value of each ${axis} stands.`];
}
function repeats({ axis, series, attempts }) {
    const names = [...series.held].flatMap(([name, { repeated }]) => axis !== undefined && repeated.has(axis) ? [name] : []);
    // Several lines an epoch are no doubt where another axis tells them apart.
    const alone = attempts.every((attempt) => attempt.tracks.size <= 1);
    if (names.length === 0 || !alone)
        return [];
    const listed = names
        .slice(0, 3)
        .map((name) => `\`${name}\``)
        .join(", ");
    return [`${listed} had several values for the same ${axis} within an attempt; the later one stands.`];
}
function otherAxes({ attempts, axis }) {
    if (axis === undefined)
        return [];
    const lines = (name) => attempts.reduce((sum, attempt) => sum + (attempt.tracks.get(name)?.metricLines ?? 0), 0);
    const names = new Set(attempts.flatMap((attempt) => [...attempt.tracks.keys()]));
    const stray = [...names].filter((name) => name !== axis && lines(name) > lines(axis));
    if (stray.length === 0)
        return [];
    return [`Some lines count by ${stray.join(" and ")} and not by ${axis}; this report goes by ${axis}.`];
}
function leftOut(series) {
    return series.leftOut === 0 ? [] : ["There are more metrics than can be shown; the first ones are."];
}


/***/ }),

/***/ 87791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ redactReports),
/* harmony export */   e: () => (/* binding */ redactHeadline)
/* harmony export */ });
/* harmony import */ var _redact_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16589);
// Reports in, the same with every text redacted out: before they are rendered, which escapes and cuts what it shows.

function redactReports(reports, redact) {
    return reports.map((report) => ({
        ...(0,_redact_value_js__WEBPACK_IMPORTED_MODULE_0__/* .redactTexts */ .S)({ ...report, metrics: [] }, redact),
        metrics: report.metrics.map((series) => redactSeries(series, redact)),
    }));
}
/**
 * Only the texts of which a headline is made. Each open run has a commit status, in every pass, and of a report's many
 * texts it says no more than these.
 */
function redactHeadline(report, redact) {
    const { attempts, metrics, failure, axis } = report;
    const exception = failure?.exception;
    return {
        ...report,
        attempts: attempts.map((one) => (one.axis === undefined ? one : { ...one, axis: redact(one.axis) })),
        metrics: metrics.map((series) => ({ ...series, name: redact(series.name) })),
        ...(axis === undefined ? {} : { axis: redact(axis) }),
        ...(exception === undefined ? {} : { failure: { ...failure, exception: redact(exception) } }),
    };
}
/** Points are numbers, and a pass over many runs has hundreds of thousands of them. */
function redactSeries(series, redact) {
    return { ...(0,_redact_value_js__WEBPACK_IMPORTED_MODULE_0__/* .redactTexts */ .S)({ ...series, points: [] }, redact), points: series.points };
}


/***/ }),

/***/ 16589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ redactValue),
/* harmony export */   S: () => (/* binding */ redactTexts)
/* harmony export */ });
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

/***/ 30683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ chooseFiles),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony exports MOST_BYTES, MOST_FILES */
/* harmony import */ var _result_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46717);
// What a Volume lists and the configuration asks for in; which files are fetched, and why others are not, out.

/** Bytes fetched for one run where the configuration gives no `max-size`. */
const MOST_BYTES = 500_000_000;
const MOST_FILES = 500;
/** Entries of a Volume that are looked at. */
const MOST_LISTED = 50_000;
/**
 * The newest files first, as far as the sizes allow: the last checkpoint matters most. The name that is not safe, or
 * that says that its writer has not finished, is never taken.
 */
function chooseFiles(listed, patterns, limit = {}) {
    const { most = MOST_BYTES } = limit;
    const left = [];
    const taken = [];
    const names = new Set();
    const wanted = listed
        .filter(({ path }) => patterns.some((pattern) => (0,_result_path_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, path)))
        .toSorted((one, other) => other.modified - one.modified || (one.path < other.path ? -1 : 1));
    let { bytes = 0 } = limit;
    for (const file of wanted) {
        if (file.kind === "directory")
            continue;
        const why = refusal(file, names) ?? over(file, { bytes, most, files: taken.length + (limit.files ?? 0) });
        if (why !== undefined) {
            left.push({ path: file.path, why });
            continue;
        }
        names.add(file.path.toLowerCase());
        bytes += file.bytes;
        taken.push(file);
    }
    return { taken, left };
}
function refusal({ path, kind }, names) {
    if (kind !== "file")
        return "is a link or a device";
    const safe = (0,_result_path_js__WEBPACK_IMPORTED_MODULE_0__/* .safePath */ .nG)(path);
    if ("refused" in safe)
        return safe.refused;
    if ((0,_result_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnfinishedName */ .lh)(path))
        return "was not finished, as its name says";
    return names.has(path.toLowerCase()) ? "differs from another only by case" : undefined;
}
function over(file, so) {
    if (so.files >= MOST_FILES)
        return `is beyond the first ${MOST_FILES} files`;
    return so.bytes + file.bytes > so.most
        ? `does not fit: ${formatBytes(so.most)} at most are fetched`
        : undefined;
}
/** `12.4 MB`, in powers of a thousand as stores count. */
function formatBytes(bytes) {
    const units = ["bytes", "kB", "MB", "GB", "TB"];
    const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
    const amount = bytes / 1000 ** power;
    return `${power === 0 ? amount : amount.toFixed(amount < 10 ? 1 : 0)} ${units[power]}`;
}


/***/ }),

/***/ 46717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   lh: () => (/* binding */ isUnfinishedName),
/* harmony export */   nG: () => (/* binding */ safePath)
/* harmony export */ });
// Patterns of the configuration and a Volume's paths in; which files are fetched, and under which name, out.
/** Characters of one path; longer ones do not fit every file system. */
const LONGEST = 200;
const LONGEST_NAME = 120;
/** Names that mean a device on Windows, where an artifact may be unpacked. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(?:\.|$)/i;
/** What artifacts refuse, and what no file should be called; control characters and half surrogates among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f"*:<>?|\\\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
/** How writers name a file that is not whole yet. */
const UNFINISHED = /(?:^|[._-])(?:tmp|temp|part|partial|incomplete|inprogress|lock)\d*$|~$|^\.|\.(?:tmp|part|partial|incomplete)[._-]|\.tmp[A-Za-z0-9_]*$/i;
/** The path as it is safe to use below a folder; a sentence's end that says why not. */
function safePath(path) {
    const parts = path.replace(/^\/+/, "").split("/");
    if (path.length > LONGEST || parts.some((part) => part.length > LONGEST_NAME))
        return { refused: "is too long" };
    if (!path.isWellFormed() || FORBIDDEN.test(path))
        return { refused: "has characters that a file's name may not have" };
    if (parts.some((part) => part === "" || part === "." || part === ".."))
        return { refused: "leads out of its folder" };
    if (parts.some((part) => DEVICE.test(part)))
        return { refused: "names a device" };
    if (parts.some((part) => /[. ]$/.test(part)))
        return { refused: "ends in a dot or a space" };
    return { path: parts.join("/") };
}
/** Whether the name says that its writer has not finished it. */
function isUnfinishedName(path) {
    return UNFINISHED.test(path.split("/").at(-1) ?? "");
}
/**
 * A pattern of the configuration as a test of whole paths: `*` matches within a name, `**` over folders, and a pattern
 * that names a folder takes what is below it.
 */
function matchesPattern(pattern, path) {
    const want = split(pattern);
    // Which beginnings of the pattern the names so far have matched; all of it may be a folder that holds the path.
    let row = close([true, ...want.map(() => false)], want);
    for (const name of split(path)) {
        if (row[want.length] === true)
            return true;
        const next = [false, ...want.map(() => false)];
        for (const [index, part] of want.entries()) {
            if (row[index] !== true)
                continue;
            if (part === "**")
                next[index] = true;
            else if (matchesName(part, name))
                next[index + 1] = true;
        }
        row = close(next, want);
    }
    return row[want.length] === true;
}
/** `**` also stands for no folder at all. */
function close(row, want) {
    const closed = [...row];
    for (const [index, part] of want.entries())
        if (part === "**" && closed[index] === true)
            closed[index + 1] = true;
    return closed;
}
function split(path) {
    return path.split("/").filter((part) => part !== "" && part !== ".");
}
/** Without a regular expression: a pattern of many stars would make one slow. */
function matchesName(pattern, name) {
    let [p, n, star, mark] = [0, 0, -1, 0];
    while (n < name.length) {
        if (p < pattern.length && pattern[p] === "*") {
            star = p++;
            mark = n;
        }
        else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
            p++;
            n++;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        }
        else
            return false;
    }
    while (p < pattern.length && pattern[p] === "*")
        p++;
    return p === pattern.length;
}
/** The folder that holds all that the pattern can match, so that no more than that is listed. */
function rootOf(pattern) {
    const parts = split(pattern);
    const wild = parts.findIndex((part) => /[*?]/.test(part));
    return wild < 0 ? parts.join("/") : parts.slice(0, wild).join("/");
}


/***/ }),

/***/ 30057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68263);
/* harmony import */ var _comment_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36001);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31159);
// Reports -> result.json, the versioned form for machines; schema/result.json describes it.



function resultOf(reports) {
    return { schema_version: 1, runs: reports.map(runResult) };
}
function runResult(report) {
    const { intent, line } = report.record;
    return {
        key: intent.key,
        generation: intent.generation,
        experiment: intent.experiment,
        arm: intent.arm,
        state: report.state,
        cause: report.cause ?? null,
        reason: report.reason,
        pull_request: intent.pull_request,
        sha: intent.sha,
        app_id: line.app ?? null,
        app_url: report.appUrl ?? null,
        function_call_id: report.callId ?? null,
        command: report.command,
        queued_at: report.queuedAt ?? null,
        started_at: (0,_comment_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(report) ?? null,
        ended_at: report.endedAt ?? null,
        attempts: report.attempts.map(attemptResult),
        retries_spent: report.retriesSpent ?? null,
        preemptions: report.preemptions ?? null,
        price: report.price === undefined ? null : priceResult(report.price),
        axis: report.axis ?? null,
        baseline: report.baseline?.kind === "found" ? baselineResult(report, report.baseline) : null,
        gates: report.gates ?? [],
        metrics: Object.fromEntries(report.metrics.flatMap(metricResult)),
        files: report.files === undefined ? null : filesResult(report.files),
        warnings: report.warnings,
    };
}
function filesResult({ artifacts, taken, left, late, until }) {
    return {
        url: artifacts[0]?.url ?? null,
        artifacts: artifacts.map(({ name, url, takenAt }) => ({ name, url: url ?? null, taken_at: takenAt })),
        taken: taken.map(({ path, bytes, sha256, modified, whole, artifact }) => ({
            path,
            bytes,
            sha256,
            modified_at: modified,
            whole,
            artifact: artifact ?? null,
        })),
        left: left.map(({ path, why }) => ({ path, why })),
        to_fetch: late.map(({ path, bytes, why }) => ({ path, bytes, why: why ?? null })),
        fetched_until: until ?? null,
    };
}
function attemptResult(attempt) {
    return {
        number: attempt.number,
        container_id: attempt.container,
        started_at: attempt.startedAt,
        last_seen_at: attempt.lastSeenAt,
        start: attempt.start,
        end: attempt.end,
        first_step: attempt.firstStep ?? null,
        last_step: attempt.lastStep ?? null,
        resumed_from: attempt.resumedFrom ?? null,
        checkpoint_at: attempt.checkpointAt ?? null,
        axis: attempt.axis ?? null,
    };
}
function baselineResult(report, baseline) {
    const changes = [...(0,_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .fs)(report, baseline)].map(([name, { base, difference, change, noise }]) => [
        name,
        { base, difference, change: change ?? null, noise: noise ?? null },
    ]);
    return {
        place: baseline.place,
        run: baseline.run,
        sha: baseline.sha,
        ended_at: baseline.endedAt ?? null,
        seeds: baseline.seeds,
        changes: Object.fromEntries(changes),
    };
}
function priceResult(price) {
    return {
        container_seconds: price.seconds,
        gpu: price.gpu,
        dollars_per_hour: price.dollarsPerHour,
        spent: price.spent,
        at_most: price.worst ?? null,
        billed: price.billed ?? null,
        source: price.source,
        as_of: price.asOf ?? null,
    };
}
/** Points in order of position, as [position, value]; of a position that attempts repeat, the newest one's value. */
function metricResult(series) {
    const summary = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .summarise */ .fS)(series);
    if (summary === undefined)
        return [];
    const { last, best, direction, goal } = summary;
    return [
        [
            series.name,
            {
                last: last.value,
                best: goal ? best.value : null,
                direction: goal ? direction : null,
                points: series.points.map(({ step, value }) => [step, value]),
            },
        ],
    ];
}


/***/ }),

/***/ 67991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ withPrice),
/* harmony export */   NC: () => (/* binding */ containerSeconds)
/* harmony export */ });
/* unused harmony export priceOf */
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28615);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32207);
// A report's attempts and what its run asked for in, what the run has cost and can cost at most out.


/**
 * Seconds of all attempts' containers together. An attempt counts from its first sign to its last one, and no further
 * than the next one's start on the same call; the newest one to the run's end.
 * @param until what stands in for the end of a run that goes on: the moment at which a cost limit is judged. Without
 *   it a running attempt counts to its last log line, so that a run that has not moved is told in the same words.
 */
function containerSeconds({ attempts, startedAt, endedAt }, until) {
    const end = endedAt ?? until?.toISOString();
    if (attempts.length === 0)
        return secondsBetween(startedAt, end);
    return attempts.reduce((sum, attempt, index) => {
        const newest = index === attempts.length - 1;
        const from = index === 0 ? earlier(startedAt, attempt.startedAt) : attempt.startedAt;
        return sum + secondsBetween(from, newest ? later(attempt.lastSeenAt, end) : lastSign(attempt, until));
    }, 0);
}
/** Two containers of a run that made several calls may both be at work. */
function lastSign({ end, lastSeenAt }, until) {
    return end === "running" && until !== undefined ? until.toISOString() : lastSeenAt;
}
function secondsBetween(from, to) {
    const ms = Date.parse(to ?? "") - Date.parse(from ?? "");
    return ms > 0 ? ms / 1000 : 0;
}
function earlier(one, other) {
    return one !== undefined && Date.parse(one) < Date.parse(other) ? one : other;
}
function later(one, other) {
    return other !== undefined && Date.parse(other) > Date.parse(one) ? other : one;
}
/** Undefined where no GPU is asked for, or one without a known price. */
function priceOf(report, prices = _price_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_PRICES */ .e_, billed) {
    const { gpu, timeout, retries, price_bound: bound } = report.record.intent;
    if (gpu === null || gpu.trim() === "")
        return undefined;
    const hour = (0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsPerHour */ .rn)({ gpu, prices });
    if (hour === undefined)
        return undefined;
    const seconds = containerSeconds(report);
    return {
        seconds,
        gpu,
        dollarsPerHour: hour,
        spent: (hour * seconds) / 3600,
        source: prices.source,
        ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({
            worst: bound ?? (0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .worstCaseDollars */ .pn)({ gpu, timeout, retries, prices }),
            billed,
            asOf: prices.asOf,
        }),
    };
}
/** The report with what the run costs, where that is known. */
function withPrice(report, prices, billed) {
    const price = priceOf(report, prices, billed);
    return price === undefined ? report : { ...report, price };
}


/***/ }),

/***/ 32712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tc: () => (/* binding */ RunProgress),
  IE: () => (/* binding */ SavedRunSchema),
  Y0: () => (/* binding */ isAhead)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/amount.js
var amount = __webpack_require__(98656);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-hole.js
// When a log should go on, and its first entry from there on -> a sentence where what was between may be gone, else nothing.

const HOUR = 3_600_000;
/** Silence that is no sign of anything: images are pulled, data is loaded, an evaluation prints nothing. */
const SILENCE = HOUR;
/** Modal keeps logs as long as the account's plan says, in days: nothing younger is gone. */
const KEPT_AT_LEAST = 20 * HOUR;
/** The log was read from its beginning: whether that is the beginning of the run. */
function missingHead(reading) {
    const { first, now } = reading;
    const from = beginning(reading);
    if (from === undefined || !isHole(from, first ?? now.toISOString(), reading))
        return undefined;
    return first === undefined
        ? "Modal has no log of this run: it has written nothing, or what it wrote is no longer kept."
        : `The log that Modal has of this run begins at ${(0,amount/* formatTime */.fU)(first)}: what was written before, if anything, is no longer kept.`;
}
/** @param until every entry before this moment was read by an earlier pass */
function missingMiddle(until, reading) {
    const { first } = reading;
    if (first === undefined || !isHole(until, first, reading))
        return undefined;
    return `The log has no entries between ${(0,amount/* formatTime */.fU)(until)} and ${(0,amount/* formatTime */.fU)(first)}: what was written then, if anything, is no longer kept.`;
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
function longestSilence(entries) {
    const times = entries.slice(0, 1000).map(({ at }) => Date.parse(at));
    return times.reduce((most, at, index) => Math.max(most, at - (times[index - 1] ?? at)), 0);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-blemishes.js
// Counts of lines that are not what a line of a log should be, and lines that have no end, in; sentences that name them out.
/** A character of more than one byte may be torn apart now and then; this many lines are no accident. */
const GARBLED = 10;
/** As `cleanLogText` leaves them: NUL, and what is no character. */
function isGarbled(text) {
    return text.includes("\ufffd") || text.includes("\u2400");
}
/** A text that ends after a comma or a bracket may be the first of several lines; any other is cut. */
function isCutObject(line) {
    if (!/^\{\s{0,8}"/.test(line) || /[\]{[,]$/.test(line))
        return false;
    return count(line, "{") > count(line, "}");
}
function count(line, character) {
    let times = 0;
    for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1))
        times += 1;
    return times;
}
/** @param endless a line has had no end for long, and nothing in the log could be read */
function blemishWarnings({ cut, garbled }, endless) {
    const lines = (times) => (times === 1 ? "1 line" : `${times} lines`);
    return [
        ...(cut > 0 ? [`${lines(cut)} of the log began as JSON and were cut off; nothing in them is read.`] : []),
        ...(garbled >= GARBLED
            ? [`${lines(garbled)} of the log are not text; numbers in them may be wrong.`]
            : []),
        ...(endless ? ["The log has no line ends, so no numbers can be read from it."] : []),
    ];
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/log-lines.js
var log_lines = __webpack_require__(43062);
// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-attempts.js
var progress_attempts = __webpack_require__(40526);
// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-axis.js
var progress_axis = __webpack_require__(56629);
// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-name.js
var progress_name = __webpack_require__(18227);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-bar.js
// A progress bar as tqdm draws it in; its label and how far it is, out. Bars of loading and evaluating are told apart.

/** Behind the bar: `| 50/1000 [00:10<03:20, 4.7it/s`. */
const COUNT = /\|\s{0,8}(?<at>\d{1,15})\/(?<total>\d{1,15}) \[/y;
const BAR_LIMIT = 400;
const OTHER_WORK = /load|download|fetch|map\b|filter|token|generat|eval|valid|test|predict|infer|sanity|sav|upload|upgrad|extract|convert|compil|check|shard|files?\b|warm|summar/i;
const LABEL_AXIS = new RegExp(`^\\W{0,5}(?<axis>${progress_name/* AXIS_NAME */.av})\\W{0,5}$`, "i");
/** Undefined where the line holds no bar. */
function readBar(line, { bar, openBar }) {
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
    const axis = named === undefined ? undefined : (0,progress_name/* axisOf */.L$)(named.toLowerCase());
    const training = !OTHER_WORK.test(label.slice(0, 200));
    return { training, labelled: /[a-z]/i.test(label), axis: axis ?? "step" };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-pair.js
var progress_pair = __webpack_require__(17876);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-scan.js
// A line in; where its `=` and `:` stand, and which of the slower readers have anything to find in it, out.
/** Longer text lines are read up to here. */
const TEXT_LIMIT = 4096;
// Lines come one after the other, and most of them hold nothing: none of them costs an object.
const scan = {
    digits: false,
    axisWord: false,
    spokenNumber: false,
    resumeWord: false,
    savingWord: false,
    bar: -1,
    openBar: -1,
    signs: new Int32Array(TEXT_LIMIT),
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
function scanLine(line) {
    scan.digits = scan.axisWord = scan.spokenNumber = false;
    scan.resumeWord = scan.savingWord = false;
    scan.bar = scan.openBar = -1;
    scan.signCount = 0;
    const end = Math.min(line.length, TEXT_LIMIT);
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
const SPOKEN = new RegExp(String.raw `\b(?<axis>${progress_name/* AXIS_NAME */.av})[\s[(#]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)(?:\s?(?:\/|of)\s?(?<total>\d{1,15}))?\b`, "gi");
/** What a logger puts before a message: a time, a level, brackets. */
const LOG_PREFIX = /^[\W\d_]{0,60}(?:(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)[\W\d_]{0,20})?$/;
const HINT = new RegExp(String.raw `\b(?:resum|restor|continu|load|restart)\w*\b[^\n]{0,200}?\b(?:${progress_name/* AXIS_NAME */.av})["']?[\s=:#[(]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)`, "i");
const HINT_WORD = /\b(?:resum|restor|continu|load|restart)/i;
/** What a training says when it has written a checkpoint, in the words of the frameworks and of people. */
const SAVED = /\bcheckpoint (?:was )?(?:saved|written|committed)|\b(?:sav(?:ed|ing)|wrote|writing)\b.{0,60}\b(?:checkpoint|model|state|weights)\b|^\s{0,4}checkpoint$/i;
const EVENT_NAMES = ["event", "message", "msg", "type", "status", "action"];
// biome-ignore lint/suspicious/noExplicitAny: it never holds an entry, so it is a map of anything
const NONE = new Map();
const CUT = { positions: NONE, totals: NONE, values: NONE, json: false, cut: true };
/** Undefined for a line with neither positions nor numbers nor a hint. */
function readProgressLine(text) {
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
                take(facts, name, (0,progress_pair/* toNumber */.R)(value));
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
    (0,progress_pair/* readPairs */.S)(line, scan, (name, value, total) => take(facts, name, value, total));
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
        takePosition(facts, (0,progress_name/* axisOf */.L$)(axis), Number(value), total);
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
    const kind = (0,progress_name/* kindOf */.I)(name);
    if (kind.kind === "position")
        takePosition(facts, kind.axis, value, total);
    else if (kind.kind === "total") {
        if ((0,progress_name/* isPosition */.E)(value))
            facts.totals = put(facts.totals, kind.axis, value);
    }
    else if (kind.kind === "metric" && facts.values.size < VALUES_A_LINE)
        facts.values = put(facts.values, name, value);
}
function takePosition(facts, axis, value, total) {
    if (axis === undefined || !(0,progress_name/* isPosition */.E)(value))
        return;
    if (!facts.positions.has(axis))
        facts.positions = put(facts.positions, axis, value);
    if (total !== undefined)
        facts.totals = put(facts.totals, axis, Number(total));
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-series.js
var progress_series = __webpack_require__(10569);
// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-warnings.js
var progress_warnings = __webpack_require__(53633);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-reader.js
// Log entries in, as they come; the progress that they show out. What is held stays small whatever the log's length.








function emptyState() {
    return {
        lines: new log_lines/* LogLines */.K({ overwritten: "keep" }),
        tracker: new progress_attempts/* AttemptTracker */.AW(),
        series: new progress_series/* SeriesStore */.j(),
        totals: new Map(),
        blemishes: { cut: 0, garbled: 0 },
    };
}
class ProgressReader {
    state;
    #declared;
    /** @param declared what the configuration says of lines; where it has nothing to say, they are read as usual */
    constructor(state = emptyState(), declared) {
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
        const tracks = (0,progress_axis/* tracksOf */.SU)(attempts);
        const axis = (0,progress_axis/* chooseAxis */.r7)(tracks);
        const ways = attempts.map((attempt, index) => (0,progress_axis/* toProgress */.BB)(attempt, axis === undefined ? undefined : tracks[index]?.get(axis)));
        const warnings = [
            ...(0,progress_warnings/* progressWarnings */.t)({ attempts, axis, series }),
            ...blemishWarnings(blemishes, endless && axis === undefined),
        ];
        if (axis === undefined)
            return { attempts: ways, metrics: [], warnings };
        const total = totals.get(axis) ?? (0,progress_name/* readTotals */.gC)(args).get(axis) ?? (0,progress_axis/* totalFromOther */.J2)(axis, totals, tracks.at(-1));
        const axisEnd = (0,progress_axis/* lastPosition */.aN)(total, ways);
        const end = axisEnd === undefined ? {} : { axisEnd };
        return { axis, ...end, attempts: ways, metrics: series.read(axis), warnings };
    }
    #read(line) {
        const facts = line.source === "system" ? undefined : factsOf(line, this.#declared);
        this.#noteBlemishes(line, facts);
        const attempt = this.state.tracker.assign(line, facts);
        if (attempt === undefined)
            return;
        (0,progress_attempts/* noteEnd */.IU)(attempt, line, (facts?.positions.size ?? 0) > 0);
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
            (0,progress_attempts/* advance */.np)(tracks, axis, { position, at: line.at, withNumbers: withNumbers && own.has(axis) });
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
    const kind = (0,progress_name/* kindOf */.I)(name);
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

// EXTERNAL MODULE: ./.cache/bundle/src/core/progress-save-series.js
var progress_save_series = __webpack_require__(63319);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-save.js
// What a reader holds in, plain data that JSON can carry out, and back: a log that was read is not read again.





const AttemptSchema = dist/* object */.Ikc({
    number: progress_save_series/* Count */.y_,
    container: progress_save_series/* Text */.EY,
    startedAt: progress_save_series/* Moment */["do"],
    lastSeenAt: progress_save_series/* Moment */["do"],
    tracks: progress_save_series/* Tracks */.X5,
    bareTracks: progress_save_series/* Tracks */.X5,
    current: progress_save_series/* Positions */.Hy,
    opening: dist/* optional */.lqM(progress_save_series/* Count */.y_),
    resumeHint: dist/* optional */.lqM(progress_save_series/* Finite */.wY),
    checkpoint: dist/* optional */.lqM(progress_save_series/* Moment */["do"]),
    barTotal: dist/* optional */.lqM(progress_save_series/* Count */.y_),
    unsettled: dist/* optional */.lqM(dist/* picklist */.KIO(["traceback", "interrupt"])),
    evidence: dist/* optional */.lqM(dist/* picklist */.KIO(["preempted", "crashed", "timed-out", "out-of-memory"])),
});
const OpenSchema = dist/* object */.Ikc({
    source: dist/* picklist */.KIO(["stdout", "stderr", "system"]),
    container: progress_save_series/* Text */.EY,
    since: dist/* nullable */.mee(progress_save_series/* Moment */["do"]),
    at: dist/* optional */.lqM(progress_save_series/* Moment */["do"]),
});
/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
const SavedProgressSchema = dist/* object */.Ikc({
    attempts: dist/* pipe */.FsL(dist/* array */.YOg(AttemptSchema), dist/* maxLength */.Ru6(301)),
    open: dist/* pipe */.FsL(dist/* array */.YOg(OpenSchema), dist/* maxLength */.Ru6(256)),
    totals: progress_save_series/* Positions */.Hy,
    ...progress_save_series/* SERIES_FIELDS */.S,
    cut_lines: dist/* optional */.lqM(progress_save_series/* Count */.y_),
    garbled_lines: dist/* optional */.lqM(progress_save_series/* Count */.y_),
});
/** @param oldest open lines that began before this are given up, ISO */
function saveState({ lines, tracker, series, totals, blemishes }, oldest) {
    return {
        attempts: tracker.attempts.map(saveAttempt),
        open: lines.open(oldest).map((line) => ({ ...line })),
        totals: [...totals],
        ...(0,progress_save_series/* saveSeries */.Xv)(series),
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
        tracks: (0,progress_save_series/* saveTracks */.aI)(tracks),
        bareTracks: (0,progress_save_series/* saveTracks */.aI)(bareTracks),
        current: [...current],
        ...(0,defined/* defined */.s)({ opening, resumeHint, checkpoint, barTotal, unsettled, evidence }),
    };
}
/** A state of its own: nothing of it is shared with `saved`. */
function restoreState(saved) {
    const open = saved.open;
    return {
        lines: new log_lines/* LogLines */.K({ overwritten: "keep", open }),
        tracker: new progress_attempts/* AttemptTracker */.AW(saved.attempts.map(restoreAttempt)),
        series: (0,progress_save_series/* restoreSeries */.sJ)(saved),
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
        tracks: (0,progress_save_series/* restoreTracks */.lu)(saved.tracks),
        bareTracks: (0,progress_save_series/* restoreTracks */.lu)(saved.bareTracks),
        current: new Map(saved.current),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/run-progress.js
// A run's log, page by page, and what an earlier pass has kept of it in; its progress, and what to keep now, out.






const Words = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300));
const SavedRunSchema = dist/* object */.Ikc({
    app: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(60)),
    /** Every entry before this moment is in `progress`, and none from it on. ISO, by Modal's clock. */
    until: progress_save_series/* Moment */["do"],
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
function isAhead({ until }, now) {
    return Date.parse(until) > now.getTime() + AHEAD;
}
/** Containers hand their lines in at different moments: what is this young is read once more by the next pass. */
const SETTLED_AFTER = 10_000;
/** What is held back for that; a log that writes more in ten seconds is taken as it is. */
const LATE_LIMIT = 20_000;
/** UTF-16 units of their text. */
const LATE_SIZE = 2 * 1024 * 1024;
/** A line that had no end for so long is given up: it is not read again in every pass. */
const OPEN_LIMIT = 10 * 60_000;
/** Entries of the end that are kept as they are, for the tail of a log that tells why a run failed. */
const RECENT_LIMIT = 2000;
/** UTF-16 units of their text. */
const RECENT_SIZE = 512 * 1024;
class RunProgress {
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
        const gaps = (0,defined/* defined */.s)({ head_gap: this.#headGap, gap: this.#gap });
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

/***/ 62513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ safeName)
/* harmony export */ });
/* harmony import */ var _short_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38549);
// An experiment's name in, the name under which GitHub keeps its comment and commit status out.

/**
 * The name itself, unless redaction would change it. Such a name is told by its hash: as `***` a comment or status would
 * not be found again, and several experiments would share one.
 */
function safeName(experiment, redact) {
    return redact(experiment) === experiment ? experiment : `hidden-${(0,_short_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .B)(experiment)}`;
}


/***/ }),

/***/ 38549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortHash)
/* harmony export */ });
// A text in, a short name for it out, from which it cannot be read back.
/** Two 32-bit FNV-1a hashes: equal texts are taken for one, and a text cannot be read back. */
function shortHash(text) {
    let one = 0x811c9dc5;
    let other = 0x01000193;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        one = Math.imul(one ^ code, 0x01000193);
        other = Math.imul(other ^ code, 0x85ebca6b);
    }
    return `${(one >>> 0).toString(16)}-${(other >>> 0).toString(16)}`;
}


/***/ }),

/***/ 71255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ standingCause),
/* harmony export */   Ij: () => (/* binding */ STILL_RUNS),
/* harmony export */   l8: () => (/* binding */ needsPull),
/* harmony export */   tx: () => (/* binding */ findPolicyCause),
/* harmony export */   wM: () => (/* binding */ mayStop)
/* harmony export */ });
/* harmony import */ var _stop_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64568);

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

/***/ 64568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ stopCommand),
/* harmony export */   Nl: () => (/* binding */ stopRequestOf),
/* harmony export */   YE: () => (/* binding */ STOP_CAUSES)
/* harmony export */ });
/* unused harmony exports isAskedToStop, RUN_KEY, APP_ID, parseStopRequests */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78291);
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

/***/ 38793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ isArm),
/* harmony export */   bS: () => (/* binding */ readSweep),
/* harmony export */   kN: () => (/* binding */ valueOfRun),
/* harmony export */   mH: () => (/* binding */ sweepOf)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31159);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69943);
// The reports of a sweep's runs in; its arms with the spread over their seeds, the best one, counts and price out.


/** The newest run of each arm and seed at the newest one's commit; undefined where that is one run. */
function sweepOf(records) {
    const newest = records[0]?.intent;
    if (newest === undefined || !isArm(newest))
        return undefined;
    const arms = new Map();
    for (const record of records) {
        const { intent } = record;
        const name = JSON.stringify([intent.arm, intent.seed]);
        if (intent.sha === newest.sha && isArm(intent) && !arms.has(name))
            arms.set(name, record);
    }
    // An arm alone is told as any run is, with all that there is to tell of it.
    return arms.size < 2 ? undefined : [...arms.values()];
}
/** Whether a sweep started the run. */
function isArm({ arm, seed }) {
    return arm !== null || seed !== null;
}
function readSweep(runs) {
    const metric = metricOf(runs);
    const names = [...new Set(runs.map(({ record }) => record.intent.arm))];
    const arms = names
        .map((name) => readArm(name, runs, metric))
        .toSorted((one, other) => order(one, other, metric?.direction));
    const best = arms.find((arm) => arm.mean !== undefined && arm.runs.some(({ state }) => state === "succeeded"));
    const sum = (pick) => {
        const known = runs.flatMap((run) => pick(run) ?? []);
        return known.length === 0 ? undefined : known.reduce((all, each) => all + each, 0);
    };
    const [spent, worst] = [
        sum(({ price }) => price?.billed ?? price?.spent),
        sum(({ price }) => price?.worst),
    ];
    return {
        arms,
        runs,
        ended: runs.filter(({ state }) => (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(state)).length,
        succeeded: runs.filter(({ state }) => state === "succeeded").length,
        ...(metric === undefined ? {} : { metric }),
        ...(best === undefined ? {} : { best }),
        ...(spent === undefined ? {} : { spent }),
        ...(worst === undefined ? {} : { worst }),
    };
}
/** What most runs have as their main metric; all arms are told by the same one. */
function metricOf(runs) {
    const votes = new Map();
    for (const run of runs) {
        const found = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .mainOf */ .HV)(run.metrics);
        if (found === undefined)
            continue;
        const vote = votes.get(found.name) ?? { found, count: 0 };
        vote.count += 1;
        votes.set(found.name, vote);
    }
    const [first] = [...votes.values()].toSorted((one, other) => other.count - one.count);
    return first === undefined ? undefined : { name: first.found.name, direction: first.found.direction };
}
function readArm(name, all, metric) {
    const runs = all
        .filter(({ record }) => record.intent.arm === name)
        .toSorted((one, other) => (one.record.intent.seed ?? 0) - (other.record.intent.seed ?? 0));
    const ended = runs.filter(({ state }) => state === "succeeded");
    const values = (ended.length > 0 ? ended : runs).flatMap((run) => valueOfRun(run, metric?.name) ?? []);
    if (values.length === 0)
        return { name, runs, values };
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { name, runs, values, mean, spread: { low: Math.min(...values), high: Math.max(...values) } };
}
/** The final value, or the newest one of a run that goes on. */
function valueOfRun(run, metric) {
    return (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseAll */ .aT)(run.metrics).find(({ name }) => name === metric)?.last.value;
}
function order(one, other, direction = "higher") {
    if (one.mean === undefined || other.mean === undefined) {
        if (one.mean !== undefined || other.mean !== undefined)
            return one.mean === undefined ? 1 : -1;
        return (one.name ?? "") < (other.name ?? "") ? -1 : 1;
    }
    const difference = direction === "higher" ? other.mean - one.mean : one.mean - other.mean;
    return difference || ((one.name ?? "") < (other.name ?? "") ? -1 : 1);
}


/***/ }),

/***/ 70034:
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

/***/ 12950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createTurns)
/* harmony export */ });
// A number in; turns out: no more than so many callers are between `take` and its end at any time, the others wait.
function createTurns(most) {
    let free = most;
    const waiting = [];
    const end = () => {
        const next = waiting.shift();
        if (next === undefined)
            free += 1;
        else
            next();
    };
    return {
        take: async () => {
            if (free > 0)
                free -= 1;
            else
                await new Promise((resolve) => waiting.push(resolve));
            return end;
        },
    };
}


/***/ }),

/***/ 35477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ownCalls)
/* harmony export */ });
/* harmony import */ var _target_function_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70034);

/**
 * A function target makes one call, its first; anything later came from elsewhere. An entrypoint's calls are all its own.
 * A bare file may mean its one function or an entrypoint around it, so there all calls count as well.
 */
function ownCalls(target, seen) {
    const symbol = (0,_target_function_js__WEBPACK_IMPORTED_MODULE_0__/* .targetSymbol */ .C)(target);
    const name = symbol === undefined ? undefined : (0,_target_function_js__WEBPACK_IMPORTED_MODULE_0__/* .findTargetFunction */ .J)(symbol, seen.app.functionNames);
    if (name === undefined)
        return { kind: "entrypoint", calls: seen.calls };
    const first = seen.calls.find((call) => call.functionName === name);
    return { kind: "function", calls: first === undefined ? [] : [first] };
}


/***/ }),

/***/ 92149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ WritePace),
/* harmony export */   fy: () => (/* binding */ WRITES_A_RUN)
/* harmony export */ });
/* unused harmony export WRITES_A_MINUTE */
// The writes of the last hour in; whether another run may be written now, or when, out. GitHub refuses a job that writes
// more than 80 times a minute or 500 times an hour, for a while and with everything else that it asks.
/** Writes that showing one run takes at most: its comment, commit status and record. */
const WRITES_A_RUN = 3;
const WRITES_A_MINUTE = 60;
const WRITES_AN_HOUR = 450;
/** What is left of the hour belongs to verdicts. */
const PROGRESS_AN_HOUR = 300;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Of the requests that GitHub allows an hour, what is left to everybody else in the repository. */
const LEFT_OF_BUDGET = { verdict: 30, progress: 150 };
class WritePace {
    #spent;
    #minute;
    #budget;
    constructor(options) {
        this.#spent = [...(options.spent ?? [])];
        this.#minute = options.minute ?? WRITES_A_MINUTE;
        this.#budget = options.budget ?? (() => ({}));
    }
    /** Adds what another job has written, as it noted it by its own clock, which may have been ahead. */
    recall(spent, now) {
        const at = Math.floor(now / 1000);
        for (const [second, count] of spent)
            if (second * 1000 < now + HOUR)
                this.#spent.push([Math.min(second, at), count]);
    }
    /** Reserves the writes of one run; undefined where they must wait. */
    take(rank, now, writes = WRITES_A_RUN) {
        if (this.waitFor(rank, now, writes) > 0)
            return undefined;
        this.#spent.push([Math.floor(now / 1000), writes]);
        return { at: now, writes };
    }
    /**
     * Puts what was written in the place of a reservation, at the time when it was done with, which is when GitHub counted it
     * at the latest.
     */
    settle({ at, writes }, written, now) {
        this.#spent.push([Math.floor(at / 1000), -writes]);
        this.count(written, now);
    }
    /** What is written whatever the pace says, so that others make room for it. */
    count(written, now) {
        if (written > 0)
            this.#spent.push([Math.floor(now / 1000), written]);
    }
    /** Milliseconds until a reservation may succeed; more than an hour where that is not in sight. */
    waitFor(rank, now, writes = WRITES_A_RUN) {
        const { remaining, blockedUntil = 0 } = this.#budget();
        if (remaining !== undefined && remaining < LEFT_OF_BUDGET[rank])
            return HOUR + 1;
        const hourly = this.#paced ? (rank === "verdict" ? WRITES_AN_HOUR : PROGRESS_AN_HOUR) : Infinity;
        if (this.#written(now - HOUR) + writes > hourly)
            return HOUR + 1;
        const blocked = Math.max(0, blockedUntil - now);
        const full = this.#written(now - MINUTE) + writes > this.#minute;
        return Math.max(blocked, full ? this.#untilRoom(now, writes) : 0);
    }
    /** The last hour's writes, for the next job. */
    spent(now) {
        const bySecond = new Map();
        for (const [second, count] of this.#spent)
            if (second * 1000 > now - HOUR)
                bySecond.set(second, (bySecond.get(second) ?? 0) + count);
        this.#spent = [...bySecond].filter(([, count]) => count > 0);
        return this.#spent;
    }
    /** Whoever allows more a minute has no such limit an hour either. */
    get #paced() {
        return this.#minute <= WRITES_A_MINUTE;
    }
    #written(after) {
        let sum = 0;
        for (const [second, count] of this.#spent)
            if ((second + 1) * 1000 > after)
                sum += count;
        return sum;
    }
    /** Until enough of the minute's writes are a minute old. */
    #untilRoom(now, writes) {
        const seconds = [...new Set(this.#spent.map(([second]) => second))].sort((a, b) => a - b);
        for (const second of seconds) {
            const at = (second + 1) * 1000 + MINUTE;
            if (at > now && this.#written(at - MINUTE) + writes <= this.#minute)
                return at - now;
        }
        return MINUTE;
    }
}


/***/ }),

/***/ 3113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/clock-rule.js
var clock_rule = __webpack_require__(81075);
// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics.js
var metrics = __webpack_require__(31159);
// EXTERNAL MODULE: ./.cache/bundle/src/core/redact-value.js
var redact_value = __webpack_require__(16589);
// EXTERNAL MODULE: ./.cache/bundle/src/core/result.js
var result = __webpack_require__(30057);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/poll-outcome.js
// What one pass found and did -> the action's outputs.



/** GitHub drops a job's outputs beyond 1 MB, counted in UTF-16; the other outputs of the job need some of it. */
const RESULT_LIMIT = 300_000;
/** Every run, as far as there is room: without the points of its curves first, then only the first runs. */
function resultText(reports, redact) {
    const whole = fill(reports, redact);
    if (whole.runs === reports.length)
        return whole.text;
    return fill(reports.map((report) => ({ ...report, metrics: report.metrics.map(lastPoints) })), redact).text;
}
/** The first runs that fit; what comes after them is not even rendered, since redacting a thousand runs takes long. */
function fill(reports, redact) {
    const empty = JSON.stringify((0,result/* resultOf */.B)([]));
    const texts = [];
    let length = empty.length;
    for (const report of reports) {
        const text = JSON.stringify((0,redact_value/* redactValue */.F)((0,result/* resultOf */.B)([report]).runs[0], redact));
        length += text.length + 1;
        if (length > RESULT_LIMIT)
            break;
        texts.push(text);
    }
    return { text: empty.replace("[]", () => `[${texts.join(",")}]`), runs: texts.length };
}
/** The newest point and the extremes, so that last and best stay what they are. */
function lastPoints(series) {
    const kept = (0,metrics/* summarise */.fS)(series);
    return { ...series, points: kept === undefined ? [] : [...new Set([kept.best, kept.last])] };
}
function pollOutputs(outcome, redact = (text) => text) {
    return {
        open: String(outcome.open),
        changed: String(outcome.changed),
        finished: String(outcome.finished),
        failed: String(outcome.failed),
        "to-stop": outcome.toStop.length === 0 ? "" : JSON.stringify(outcome.toStop),
        "next-poll-at": outcome.nextPassAt?.toISOString() ?? "",
        result: resultText(outcome.reports, redact),
    };
}
/** Two passes of one job: what was done adds up, what is open is the later pass's word. */
function joinOutcomes(earlier, later) {
    const again = new Set(later.reports.map(({ record }) => record.id));
    // What a run left behind is asked for in the pass of its verdict only; other requests come again while they stand.
    const left = earlier.toStop.filter(({ record_id }) => !again.has(record_id));
    return {
        ...later,
        changed: earlier.changed + later.changed,
        finished: earlier.finished + later.finished,
        failed: earlier.failed + later.failed,
        toStop: [...left, ...later.toStop],
        reports: [...later.reports, ...earlier.reports.filter(({ record }) => !again.has(record.id))],
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/redact-reports.js
var redact_reports = __webpack_require__(87791);
// EXTERNAL MODULE: ./.cache/bundle/src/core/comment.js + 7 modules
var comment = __webpack_require__(34369);
// EXTERNAL MODULE: ./.cache/bundle/src/core/headline.js
var headline = __webpack_require__(87572);
// EXTERNAL MODULE: ./.cache/bundle/src/core/idle-pass.js
var idle_pass = __webpack_require__(29618);
// EXTERNAL MODULE: ./.cache/bundle/src/core/markdown.js
var markdown = __webpack_require__(30341);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var core_record = __webpack_require__(93271);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/summary.js
// The reports of one pass -> the step summary.





/** The summary of a step is refused beyond 1 MiB; this many rows are far below it. */
const ROWS = 500;
/** Whole reports of runs without a pull request, which have no other page. */
const WHOLE = 10;
/** @param links where given, runs without a pull request are told whole below the table */
function renderSummary(reports, links) {
    if (reports.length === 0)
        return idle_pass/* IDLE_SUMMARY */.mC;
    const rows = reports.slice(0, ROWS).map((report) => {
        const { intent } = report.record;
        const reach = (0,headline/* reachOf */.QT)(report);
        return [
            (0,markdown/* label */.Pf)(intent.experiment),
            (0,markdown/* inlineCode */.ti)((0,core_record/* appName */.JB)(intent)),
            (0,markdown/* escapeText */.X1)((0,headline/* headline */.Pl)(report)),
            reach === undefined ? "" : `${(0,headline/* axisWord */.ui)(report.axis)} ${(0,headline/* formatReach */.xw)(reach, report.axisEnd)}`,
            String(report.attempts.length),
        ];
    });
    const more = reports.length > ROWS ? `\n\n${reports.length - ROWS} more runs are not shown.` : "";
    const shown = (0,markdown/* table */.tp)(["experiment", "run", "state", "progress", "attempts"], rows);
    return `### Experiments\n\n${shown}${more}\n${links === undefined ? "" : wholeReports(reports, links)}`;
}
function wholeReports(reports, links) {
    return reports
        .filter(({ record }) => record.intent.pull_request === null)
        .slice(0, WHOLE)
        .map((report) => (0,comment/* renderComment */.w)({ reports: [report], links }))
        .map((body) => `\n${body.slice(body.indexOf("\n") + 1)}`)
        .join("");
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/write-pace.js
var write_pace = __webpack_require__(92149);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/github-advice.js
var github_advice = __webpack_require__(1180);
// EXTERNAL MODULE: ./.cache/bundle/src/core/watched.js
var watched = __webpack_require__(92804);
// EXTERNAL MODULE: ./.cache/bundle/src/core/turns.js
var turns = __webpack_require__(12950);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-settings.js
var run_settings = __webpack_require__(73821);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-config.js
// The ports of a pass in; the configuration of the default branch, read once, and what it says of log lines, out.


async function readPassConfig(ports) {
    const config = await readConfig(ports);
    const settings = [config?.defaults, ...(config?.experiments.values() ?? [])];
    if (settings.every((each) => each?.logPatterns === undefined))
        return { config, declaredFor: () => undefined };
    // Only a configuration with patterns pays for their reader.
    const { createPatternReader } = await __webpack_require__.e(/* import() */ 435).then(__webpack_require__.bind(__webpack_require__, 33435));
    const known = new Map();
    const declare = (patterns) => {
        const made = known.get(patterns) ?? { patterns, read: createPatternReader(patterns) };
        known.set(patterns, made);
        return made;
    };
    return {
        config,
        declaredFor: ({ intent }) => {
            const patterns = (0,run_settings/* settingsOf */.f5)(intent, config).logPatterns ?? [];
            return patterns.length === 0 ? undefined : declare(patterns);
        },
    };
}
/** Only a configuration with a metrics file pays for its reader. */
async function openMetricsFiles({ config }, { modal: { volumes }, now, memory, ports: { log } }) {
    const settings = [config?.defaults, ...(config?.experiments.values() ?? [])];
    if (volumes === undefined || settings.every((each) => each?.metricsFile === undefined))
        return {};
    const { createFileJoin } = await __webpack_require__.e(/* import() */ 781).then(__webpack_require__.bind(__webpack_require__, 50781));
    const savedOf = ({ id }) => memory.fileOf(id);
    return { joinMetrics: createFileJoin({ config, volumes, now, savedOf, log }) };
}
/** A configuration that cannot be read must not hide a verdict: its settings are left out, and that is said. */
async function readConfig({ finish, log }) {
    try {
        return await (await finish?.())?.config();
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        log.warning(`The configuration could not be read, so conditions, patterns, results and prices of it are left out: ${text}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-look.js + 1 modules
var poll_look = __webpack_require__(55612);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-early.js



/** Only reads: where the list turns out not to be whole, nothing has come of it. */
class EarlyLook {
    #pass;
    #looks = new Map();
    #lookout;
    constructor(pass) {
        this.#pass = pass;
    }
    begin(open) {
        for (const record of open) {
            const look = this.#look(record);
            silence(look);
            this.#looks.set(record, look);
        }
    }
    /** Given out once: a thousand logs are not held for the whole pass. */
    take(record) {
        const look = this.#looks.get(record) ?? this.#look(record);
        this.#looks.delete(record);
        return look;
    }
    /** @throws InputError when there is no usable token */
    lookout() {
        this.#lookout ??= poll_early_open(this.#pass);
        return this.#lookout;
    }
    close() {
        this.#lookout?.then(({ modal }) => modal.close(), () => undefined);
    }
    async #look(record) {
        return (0,poll_look/* lookAt */.t5)(record, await this.lookout());
    }
}
/** Modal and what earlier passes have left are asked for at the same time. */
async function poll_early_open({ request, memory, ports }) {
    // A pass for some runs comes right after their launch: nothing is kept of those yet.
    const all = request.runKeys === undefined;
    const left = Promise.all([timeOf(ports), readPassConfig(ports), all ? memory.load() : undefined]);
    silence(left);
    const modal = await ports.openModal();
    const knowledge = left.then(async ([now, configured]) => ({
        ...configured,
        now,
        savedOf: ({ id }) => memory.logOf(id),
        ...(await openMetricsFiles(configured, { modal, now, memory, ports })),
    }));
    silence(knowledge);
    const begun = ports.clock.now().getTime();
    return { modal, log: ports.log, turns: (0,turns/* createTurns */.z)(poll_look/* LOOKS_AT_ONCE */.Rr), begun, knowledge };
}
async function timeOf({ githubNow, clock }) {
    return (await githubNow?.()) ?? clock.now();
}
/** A failure is told by whoever waits for it; nobody may, where the list fails first. */
function silence(work) {
    work.catch(() => undefined);
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-judge.js + 6 modules
var poll_judge = __webpack_require__(64167);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-place.js
var poll_place = __webpack_require__(7109);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-ended.js


/** @param due those whose cost is known now */
async function judgeAgain(due, { open, records }, bench) {
    const heads = findHeads(open, records).filter((head) => !due.includes(head));
    const [billed, headed] = await Promise.all([(0,poll_judge/* judgeAll */.T)(due, bench), (0,poll_judge/* judgeAll */.T)(heads, bench)]);
    return { billed: billed.filter(({ seen }) => seen), heads: headed };
}
/** Runs that head the comment of an open run without being open themselves. */
function findHeads(open, records) {
    const isOpen = new Set(open);
    const heads = open.flatMap((record) => (0,poll_place/* familyOf */.Ap)(record, records)?.records[0] ?? []);
    return [...new Set(heads)].filter((head) => !isOpen.has(head));
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.cache/bundle/src/core/metrics-file-save.js
var metrics_file_save = __webpack_require__(71778);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-progress.js + 7 modules
var run_progress = __webpack_require__(32712);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/progress-snapshot.js
// What a pass keeps for the next one in, one text with a line a run out, and back; a line that is damaged costs one run.



const SNAPSHOT_NAME = "experiments-progress";
const VERSION = 1;
/** Lines that are longer were not written by us. */
const LINE_LIMIT = 8_000_000;
const RUN_LIMIT = 5000;
const Whole = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(100));
/** What the run's comment said when it was last made equal to a report. */
const ShownSchema = dist/* object */.Ikc({
    /** The comment's node id, by which many comments are read in one call. */
    node: dist/* optional */.lqM(Text),
    /** Of everything but progress: see `signatureOf`. */
    signature: dist/* optional */.lqM(Text),
    /** When it was written, by GitHub's clock, and the position that it told. */
    at: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX())),
    reach: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x())),
});
const File = dist/* object */.Ikc({
    path: dist/* string */.YjP(),
    bytes: dist/* number */.aig(),
    sha256: dist/* string */.YjP(),
    modified: dist/* string */.YjP(),
    whole: dist/* boolean */.zMY(),
    artifact: dist/* exactOptional */.yqP(dist/* string */.YjP()),
});
/** What was taken of the files of a run that goes on. Lost or damaged, it is taken once too often. */
const TakingsSchema = dist/* object */.Ikc({
    lookedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    files: dist/* object */.Ikc({
        artifacts: dist/* array */.YOg(dist/* object */.Ikc({
            name: dist/* string */.YjP(),
            url: dist/* exactOptional */.yqP(dist/* string */.YjP()),
            takenAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
        })),
        taken: dist/* array */.YOg(File),
        left: dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), why: dist/* string */.YjP() })),
        late: dist/* tuple */.PVZ([]),
    }),
});
const KeptRunSchema = dist/* object */.Ikc({
    record: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b()),
    log: dist/* optional */.lqM(run_progress/* SavedRunSchema */.IE),
    /** Damage to it costs a reading of the file and not one of the log. */
    file: dist/* optional */.lqM(dist/* fallback */.NpB(dist/* optional */.lqM(metrics_file_save/* SavedFileSchema */.Zw), undefined)),
    shown: dist/* optional */.lqM(ShownSchema),
    takings: dist/* optional */.lqM(dist/* fallback */.NpB(dist/* optional */.lqM(TakingsSchema), undefined)),
    /** Dollars that Modal's billing report says of a run that has ended. */
    billed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x())),
});
const HeadSchema = dist/* object */.Ikc({
    schema_version: dist/* literal */.euz(VERSION),
    /** Writes to GitHub of the last hour, as [second of the epoch, number]. */
    writes: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([Whole, Whole])), dist/* maxLength */.Ru6(3600)),
});
const NOTHING_KEPT = { writes: [], runs: new Map(), damaged: 0 };
function formatSnapshot({ writes, runs }) {
    const head = { schema_version: VERSION, writes };
    return [head, ...runs.values()].map((line) => `${JSON.stringify(line)}\n`).join("");
}
/** Undefined where the text is none of ours, or of another version. */
function parseSnapshot(text) {
    const [first = "", ...lines] = text.split("\n", RUN_LIMIT + 2);
    const head = dist/* safeParse */.xLC(HeadSchema, parseJson(first));
    if (!head.success)
        return undefined;
    const runs = new Map();
    let damaged = 0;
    for (const line of lines) {
        if (line === "")
            continue;
        const run = dist/* safeParse */.xLC(KeptRunSchema, parseJson(line));
        if (run.success)
            runs.set(run.output.record, run.output);
        else
            damaged += 1;
    }
    return { writes: head.output.writes, runs, damaged };
}
function parseJson(text) {
    if (text.length > LINE_LIMIT)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-memory.js
// What one pass leaves to the next: read once a job from the last pass's artifact, written once at the job's end.




/** One job's memory, across its passes. */
class PassMemory {
    pace;
    #ports;
    #runs = new Map();
    #triedToKeep = new Set();
    #triedToFetch = new Set();
    #askedBills = new Set();
    #loaded;
    #ahead;
    /** The text as the last pass left it: equal content is not written again. */
    #stored = "";
    constructor(ports) {
        this.#ports = ports;
        this.pace = ports.pace ?? new write_pace/* WritePace */.$U({});
    }
    /** Reads what the last pass left, once. What cannot be read is rebuilt from the logs. */
    load() {
        this.#loaded ??= this.#load();
        return this.#loaded;
    }
    logOf(record) {
        return this.#runs.get(record)?.log;
    }
    fileOf(record) {
        return this.#runs.get(record)?.file;
    }
    shownOf(record) {
        return this.#runs.get(record)?.shown;
    }
    /** Of a run's log and of its metrics file. */
    noteRead(record, log, file) {
        if (log !== undefined || file !== undefined)
            this.#runs.set(record, { ...this.#runs.get(record), record, ...(0,defined/* defined */.s)({ log, file }) });
    }
    noteShown(record, shown) {
        const kept = this.#runs.get(record);
        this.#runs.set(record, { ...kept, record, shown: (0,defined/* defined */.s)({ ...kept?.shown, ...shown }) });
    }
    takingsOf(record) {
        return this.#runs.get(record)?.takings;
    }
    noteTakings(record, { lookedAt, files }) {
        const { artifacts, taken, left } = files;
        const kept = { artifacts: [...artifacts], taken: [...taken], left: [...left], late: [] };
        this.#runs.set(record, { ...this.#runs.get(record), record, takings: { lookedAt, files: kept } });
    }
    /** Dollars, where Modal's report has told them since the run ended. */
    billedOf(record) {
        return this.#runs.get(record)?.billed;
    }
    noteBilled(record, billed) {
        this.#runs.set(record, { ...this.#runs.get(record), record, billed });
    }
    hasAskedBill(record) {
        return this.#askedBills.has(record) || this.billedOf(record) !== undefined;
    }
    noteAskedBill(record) {
        this.#askedBills.add(record);
    }
    hasTriedToKeep(record) {
        return this.#triedToKeep.has(record);
    }
    noteTriedToKeep(record) {
        this.#triedToKeep.add(record);
    }
    /** Files of it could not be had or kept, and it was not for want of time: another job may have better luck. */
    hasTriedToFetch(record) {
        return this.#triedToFetch.has(record);
    }
    noteTriedToFetch(record) {
        this.#triedToFetch.add(record);
    }
    /** Forgets all runs but these, and of those that ended lately everything but what they were billed. */
    retain(open, recent = []) {
        const [kept, priced] = [open, recent].map((records) => new Set(records.map(({ id }) => id)));
        for (const [record, { billed }] of this.#runs) {
            if (kept?.has(record) === true)
                continue;
            if (priced?.has(record) === true && billed !== undefined)
                this.#runs.set(record, { record, billed });
            else
                this.#runs.delete(record);
        }
    }
    /** Begins what `store` then waits for, where nothing that the next pass needs will be added. */
    storeAhead(now) {
        this.#ahead ??= this.#store(now);
    }
    /** Writes what is known, unless it is what was read. */
    store(now) {
        // An artifact's name is taken once in a workflow run.
        return this.#ahead ?? this.#store(now);
    }
    async #store(now) {
        const { progress, log } = this.#ports;
        if (progress === undefined)
            return;
        const kept = formatSnapshot({ writes: [], runs: this.#runs });
        if (kept === this.#stored || (this.#runs.size === 0 && this.#stored === ""))
            return;
        const writes = this.pace.spent(now.getTime()).map(([second, count]) => [second, count]);
        try {
            await progress.save(formatSnapshot({ writes, runs: this.#runs }));
            this.#stored = kept;
        }
        catch (error) {
            log.warning(`What was read of the logs could not be kept (${textOf(error)}); the next pass reads them again.`);
        }
    }
    async #load() {
        const snapshot = await this.#read();
        for (const [record, kept] of snapshot.runs)
            this.#runs.set(record, kept);
        this.pace.recall(snapshot.writes, this.#ports.clock.now().getTime());
        this.#stored = formatSnapshot({ writes: [], runs: this.#runs });
    }
    async #read() {
        const { progress, log } = this.#ports;
        try {
            const text = await progress?.load();
            if (text === undefined)
                return NOTHING_KEPT;
            const snapshot = parseSnapshot(text);
            if (snapshot !== undefined && snapshot.damaged === 0)
                return snapshot;
            log.warning("What the last pass kept of the logs is damaged or of another version; the logs are read again.");
            return snapshot ?? NOTHING_KEPT;
        }
        catch (error) {
            log.warning(`What the last pass kept of the logs could not be read (${textOf(error)}); they are read again.`);
            return NOTHING_KEPT;
        }
    }
}
function textOf(error) {
    return (0,errors/* messageOf */.bD)(error).split("\n")[0] ?? "";
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-comment.js + 1 modules
var poll_comment = __webpack_require__(88092);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-shown.js
// Records in; what GitHub shows of their runs now, in one call for a hundred of them, out.



/** Milliseconds for which what was read counts as what is shown. */
const FRESH_FOR = 10_000;
/**
 * Reads at once, while the runs are still being looked at. Where that takes long, as with long logs, it is read again.
 * @returns what is to be asked right before the first write
 */
function beginShown(some, pass, ports) {
    const now = () => ports.clock.now().getTime();
    const began = now();
    const early = readShown(some, pass, ports);
    return async () => {
        const first = await early;
        return now() - began > FRESH_FOR ? readShown(some, pass, ports) : first;
    };
}
/** Never throws: undefined where it cannot be had so, and each is read by itself. */
async function readShown(some, { records, memory }, ports) {
    if (ports.shown === undefined || some.length === 0)
        return undefined;
    const nodes = some.flatMap(({ node }) => node ?? []);
    const families = some.flatMap((record) => (0,poll_place/* familyOf */.Ap)(record, records) ?? []);
    const comments = new Set(families.flatMap((family) => (0,poll_comment/* shownOf */.Rp)(family, memory)?.node ?? []));
    try {
        return await ports.shown.read({ records: nodes, comments: [...comments] });
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        ports.log.warning(`What GitHub shows of the runs could not be read at once: ${text}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(69943);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-takings.js
// A run that goes on and what was taken of its files before in; the run told with that out.

/** An ended run is told with what its end left instead. */
function withTakings(one, takings) {
    if (takings === undefined || takings.files.taken.length === 0 || (0,core_state/* isVerdict */._f)(one.report.state))
        return one;
    return { ...one, report: { ...one.report, files: takings.files } };
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-policy.js + 2 modules
var poll_policy = __webpack_require__(90274);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-told.js
// Runs that a pass has judged and told of in; its outcome, and when the next pass is due, out.



const LEFT_OVER_DUE = 60_000;
const HOUR = 60 * LEFT_OVER_DUE;
/**
 * Milliseconds from the pass to the next one; undefined where no run is open. What was left unwritten is due as soon as
 * GitHub's limits let it, and where that is known to be later, not before.
 */
function dueIn(judged, published, around) {
    const { ports, memory, now } = around;
    const open = judged.filter((one) => isOpen(one, published));
    const due = (0,clock_rule/* nextPassAt */.MT)(open.map(({ record }) => record.createdAt), now);
    const rank = published.postponed.size > 0 ? "verdict" : "progress";
    const wait = memory.pace.waitFor(rank, ports.clock.now().getTime());
    // Out of sight: what is asked of Modal meanwhile, such as what a run has cost, cannot wait for that.
    if (!published.unwritten || due === undefined || wait > HOUR)
        return due === undefined ? undefined : due.getTime() - now.getTime();
    return Math.max(LEFT_OVER_DUE, wait);
}
function isOpen({ record, report }, { postponed }) {
    return postponed.has(record.id) || !(0,core_state/* isVerdict */._f)(report.state);
}
function outcomeOf(judged, told, now) {
    const { changed, files, wait } = told;
    const open = judged.filter((one) => isOpen(one, told));
    const ended = judged.filter((one) => !open.includes(one) && one.report.state !== one.record.line.state);
    const next = files.goesOn ? Math.min(wait ?? LEFT_OVER_DUE, LEFT_OVER_DUE) : wait;
    return {
        open: open.length,
        changed: changed.size,
        finished: ended.length,
        failed: ended.filter(({ report }) => report.state !== "succeeded").length,
        toStop: judged.flatMap(poll_policy/* stopRequestsOf */.ci),
        stopsAnew: judged.some(poll_policy/* asksAnew */.s9),
        at: now,
        nextPassAt: next === undefined ? undefined : new Date(now.getTime() + next),
        filesTook: files.took,
        reports: judged.map(({ record, report }) => files.reports.get(record.id) ?? report),
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-unkept.js
var poll_unkept = __webpack_require__(68987);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-attempt.js
var poll_attempt = __webpack_require__(2879);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-label.js
// Runs that have just ended -> the label that asked for them taken off, so that putting it on again asks anew.



/**
 * By the id of the record whose verdict takes it off: one of those that were asked for with it. A label that an open run
 * of the same pull request was asked for with, such as another arm of a sweep, stays until that has ended.
 * @param records every record of the repository
 */
function findLabelsToTakeOff(judged, records) {
    const ended = new Set(judged.filter(hasJustEnded).map(({ record }) => record.id));
    const open = records.filter(({ id, line }) => !(0,core_state/* isVerdict */._f)(line.state) && !ended.has(id));
    const stillAsked = new Set(open.map(placeOf));
    const places = new Map();
    for (const { record } of judged) {
        const place = placeOf(record);
        const wanted = record.intent.policies["label-on-end"] === "remove" && ended.has(record.id);
        if (place !== undefined && wanted && !stillAsked.has(place))
            places.set(place, record);
    }
    return new Map([...places.values()].flatMap(({ id, intent: { pull_request: pull, label } }) => pull === null || label === null ? [] : [[id, { pull, label }]]));
}
/**
 * Before the verdict is on record: a pass that dies in between does it again, which changes nothing.
 * @returns false where GitHub is in trouble or wants us to wait, so that the next pass has to do it
 */
async function takeLabelOff({ pull, label }, ports) {
    try {
        await ports.pulls.removeLabel(pull, label);
    }
    catch (error) {
        if ((0,poll_attempt/* isPassing */.WG)(error))
            return false;
        const advice = error instanceof errors/* ExternalError */.yA ? ` ${error.advice}` : "";
        const text = (0,errors/* messageOf */.bD)(error);
        ports.log.warning(`The label ${label} could not be taken off pull request ${pull}; take it off by hand before asking again: ${text}${advice}`);
    }
    return true;
}
function hasJustEnded({ record, decision }) {
    return (0,core_state/* isVerdict */._f)(decision.next.state) && !(0,core_state/* isVerdict */._f)(record.line.state);
}
function placeOf({ intent }) {
    if (intent.pull_request === null || intent.label === null)
        return undefined;
    return `${intent.pull_request} ${intent.label.toLowerCase()}`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/comment-sweep.js
var comment_sweep = __webpack_require__(79890);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/mention.js
// A run that has ended in, the short comment that calls the person who asked for it out; undefined where nobody can be.


/** A person's login as GitHub allows it; an app's (`name[bot]`) is nobody to call. */
const LOGIN = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;
/**
 * Editing a comment notifies nobody, so this is one of its own, written once: its marker names the run. It holds a link
 * and the headline and nothing that changes later.
 * @param words the headline, without markup
 */
function renderMention(report, words, commentUrl) {
    const { intent } = report.record;
    if (!LOGIN.test(intent.asked_by))
        return undefined;
    const marker = `<!-- modal-experiments ended ${(0,core_record/* appName */.JB)(intent)} -->`;
    const told = `${(0,markdown/* label */.Pf)(intent.experiment)} ${(0,markdown/* escapeText */.X1)(words)}.`;
    const where = (0,markdown/* link */.nf)(`run ${(0,markdown/* inlineCode */.ti)((0,core_record/* appName */.JB)(intent))}`, commentUrl);
    return { marker, body: `${marker}\n@${intent.asked_by} ${told} (${where})\n` };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/sweep-report.js
var sweep_report = __webpack_require__(38793);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-mention.js
// A run that ends now, and its comment -> one short comment that calls the person who asked, where the configuration wants it.







const NOBODY = { kind: "done", value: "unchanged" };
/** Once a run, and once a sweep when its last run has ended. A call that fails is not tried again: it would come late. */
async function callAsker(one, family, { pass, ports, attempt, called }) {
    const arms = (0,sweep_report/* isArm */.Lp)(one.record.intent) ? (0,sweep_report/* sweepOf */.mH)(family.records) : undefined;
    const told = (arms ?? [one.record]).map((record) => (0,poll_comment/* reportFor */.M_)(record, pass));
    const reports = (0,redact_reports/* redactReports */.b)(told, ports.redact);
    const [newest] = reports;
    if (newest === undefined || !reports.every(({ state }) => (0,core_state/* isVerdict */._f)(state)))
        return NOBODY;
    const words = reports.length === 1 ? (0,headline/* headline */.Pl)(newest) : (0,comment_sweep/* sweepHeadline */.b)((0,sweep_report/* readSweep */.bS)(reports));
    const { serverUrl, repository } = pass.request.links;
    // A fragment is no part of a plain address, and the comment is on the page it stands on.
    const page = `${serverUrl}/${repository}/pull/${family.pullRequest}`;
    const mention = renderMention(newest, words, page);
    if (mention === undefined || called.has(mention.marker))
        return NOBODY;
    const { marker, body } = mention;
    called.add(marker);
    const place = { pullRequest: family.pullRequest, marker };
    return attempt("mention", async () => (await ports.comments.ensure(place, ports.redact(body))).outcome);
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/log-text.js
var log_text = __webpack_require__(91734);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/commit-description.js
// A report in, the description of its commit status out, at most 140 characters of plain text.




const LIMIT = 140;
/**
 * While running it tells the attempt and no position: the comment holds that, and every new text would be one more of
 * the 1,000 statuses that GitHub keeps per commit and context.
 */
function commitDescription(report) {
    const running = report.state === "running" || report.state === "retrying";
    const attempt = (0,headline/* attemptWords */.vk)(report);
    const words = running
        ? `${(0,headline/* headline */.Pl)({ ...report, attempts: [], metrics: [] })}${attempt === undefined ? "" : `, ${attempt}`}`
        : (0,headline/* headline */.Pl)(report);
    const text = (0,log_text/* cleanLogText */.n)(words.replace(/^(?:is|was|has) /, "")).replace(/\s+/g, " ");
    return (0,markdown/* shorten */.ml)(text.charAt(0).toUpperCase() + text.slice(1), LIMIT);
}
/** All arms of a sweep have one commit status: pending until the last one has ended, and only good if all of them are. */
function sweepStatus({ runs, ended, succeeded }) {
    const unwell = runs.find((run) => (0,headline/* failsGate */.FW)(run) || !GOOD.includes((0,core_state/* commitState */.Tb)(run.state, run.cause)));
    const bad = unwell === undefined
        ? undefined
        : (0,headline/* failsGate */.FW)(unwell)
            ? "failure"
            : (0,core_state/* commitState */.Tb)(unwell.state, unwell.cause);
    const state = ended < runs.length ? "pending" : (bad ?? "success");
    const others = ended - succeeded;
    const without = others === 0 ? "" : `, ${others} ended without success`;
    return { state, description: `${succeeded} of ${runs.length} runs succeeded${without}` };
}
const GOOD = ["success", "pending"];

// EXTERNAL MODULE: ./.cache/bundle/src/core/safe-name.js
var safe_name = __webpack_require__(62513);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-status.js
// A judged run -> the commit status of its commit and experiment made equal to what is known, by the one run that speaks for it.








function publishStatus(one, publisher) {
    const { pass, ports, attempt, owners } = publisher;
    const { record, report } = one;
    const arms = (0,sweep_report/* isArm */.Lp)(record.intent) ? armsOf(record, pass.records) : undefined;
    const speaker = arms === undefined ? undefined : pass.judged.find((other) => arms.includes(other.record));
    const speaks = arms === undefined ? owners.get((0,poll_place/* statusName */.Er)(record)) === record.id : speaker === one;
    if (!speaks)
        return Promise.resolve({ kind: "done", value: "unchanged" });
    const sweep = arms === undefined ? undefined : (0,sweep_report/* readSweep */.bS)(arms.map((arm) => (0,poll_comment/* reportFor */.M_)(arm, pass)));
    const { state, description } = sweep === undefined ? oneStatus(report, ports.redact) : sweepStatus(sweep);
    const status = {
        sha: record.intent.sha,
        context: `experiment/${(0,safe_name/* safeName */.j)(record.intent.experiment, ports.redact)}`,
        ...{ state, description: ports.redact(description) },
        ...(report.appUrl === undefined || sweep !== undefined ? {} : { url: ports.redact(report.appUrl) }),
    };
    const contexts = publisher.shown?.statuses.get(record.intent.sha);
    const newest = contexts === undefined ? undefined : (contexts.get(status.context) ?? null);
    return attempt("commit status", () => ports.statuses.ensure(status, newest));
}
/** One status for all arms at a commit; undefined where a run without a sweep came after it there. */
function armsOf(record, records) {
    return (0,sweep_report/* sweepOf */.mH)(records.filter((other) => (0,poll_place/* statusName */.Er)(other) === (0,poll_place/* statusName */.Er)(record)));
}
function oneStatus(report, redact) {
    const state = (0,headline/* failsGate */.FW)(report) ? "failure" : (0,core_state/* commitState */.Tb)(report.state, report.cause);
    return { state, description: commitDescription((0,redact_reports/* redactHeadline */.e)(report, redact)) };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-publish.js
// Judged runs -> comment, commit status and record made equal to them; what is equal already is not written.











/** Runs that are written at the same time; GitHub takes up to a hundred requests at once. Verdicts may wait meanwhile. */
const AT_ONCE = { verdict: 8, progress: 16 };
/** A pass waits so long for the pace of writes where a verdict is to be told; all else waits for the next pass. */
const LONGEST_WAIT = 5 * 60_000;
/** Comments that are read one by one in a pass, because their node id is not known yet. */
const SINGLE_READS = 100;
function createPublisher(pass, shown, ports) {
    return {
        pass,
        ports,
        shown,
        attempt: (0,poll_attempt/* createAttempt */.Cz)(ports.log),
        comments: new Map(),
        called: new Set(),
        labels: findLabelsToTakeOff(pass.judged, pass.records),
        owners: (0,poll_place/* statusOwners */.Hq)(pass.records),
        left: { reads: SINGLE_READS },
        held: new Map(),
    };
}
/**
 * Within a run the record comes last: while it is open, a pass that was killed half way, or that could not write the
 * comment or status for the moment, is repeated and ends in the same state. A failure hides no other run.
 * @param some verdicts, or none
 */
async function publishSome(some, publisher) {
    const changed = new Set();
    const postponed = new Set();
    const failures = [];
    let unwritten = false;
    const waiting = [...some];
    const waitsUntil = publisher.ports.clock.now().getTime() + LONGEST_WAIT;
    const worker = async () => {
        for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
            try {
                const outcome = await publishInTurn(one, publisher, waitsUntil);
                if (outcome.wrote)
                    changed.add(one.record.id);
                if (outcome.postponed)
                    postponed.add(one.record.id);
                unwritten ||= outcome.unwritten;
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    const atOnce = AT_ONCE[some.some(poll_judge/* isEnding */.y) ? "verdict" : "progress"];
    await Promise.all(Array.from({ length: atOnce }, worker));
    return { changed, postponed, unwritten, failures };
}
/**
 * Within GitHub's limits: a verdict waits for its turn, anything else is left to the next pass.
 * @param waitsUntil in milliseconds of the epoch
 */
async function publishInTurn(one, publisher, waitsUntil) {
    const { ports, pass, held } = publisher;
    const { pace } = pass.memory;
    const verdict = (0,poll_judge/* isEnding */.y)(one);
    const rank = verdict ? "verdict" : "progress";
    const most = mostWrites(one, publisher);
    const now = () => ports.clock.now().getTime();
    const kept = held.get(one.record.id);
    if (kept !== undefined)
        pace.settle(kept, 0, now());
    held.delete(one.record.id);
    let taken = pace.take(rank, now(), most);
    for (; taken === undefined; taken = pace.take(rank, now(), most)) {
        const wait = pace.waitFor(rank, now(), most);
        if (!verdict || now() + wait > waitsUntil)
            return { wrote: false, postponed: verdict, unwritten: true };
        await ports.clock.wait(wait);
    }
    const tally = { writes: 0 };
    try {
        return await publish(one, publisher, tally);
    }
    finally {
        pace.settle(taken, tally.writes, now());
    }
}
/** Reserved before the first of them. */
function mostWrites(one, { labels }) {
    const more = [one.mention === true && (0,poll_judge/* isEnding */.y)(one), labels.has(one.record.id), one.decision.relaunch];
    return write_pace/* WRITES_A_RUN */.fy + more.filter((each) => each === true).length;
}
async function publish(one, publisher, tally) {
    const { pass, ports, labels } = publisher;
    const family = (0,poll_place/* familyOf */.Ap)(one.record, pass.records);
    const commented = family === undefined ? undefined : await commentOf(family, publisher, tally);
    const status = await publishStatus(one, publisher);
    tally.writes += writesOf(status);
    const tries = [commented?.tried, status].filter((tried) => tried !== undefined);
    const wrote = tries.some((tried) => tried.kind === "done" && tried.value !== "unchanged");
    const later = tries.some((tried) => tried.kind === "later");
    // A closed record is never looked at again, so it must not close before the rest is said.
    const verdict = (0,poll_judge/* isEnding */.y)(one);
    if (later && verdict)
        return { wrote, postponed: true, unwritten: true };
    if (family !== undefined && one.mention === true && (0,poll_judge/* isEnding */.y)(one))
        tally.writes += writesOf(await callAsker(one, family, publisher));
    const label = labels.get(one.record.id);
    if (label !== undefined) {
        tally.writes += 1;
        if (!(await takeLabelOff(label, ports)))
            return { wrote, postponed: verdict, unwritten: true };
    }
    const appended = await record(one, { comment: commented?.id, tally }, ports);
    if (appended === undefined)
        return { wrote, postponed: verdict, unwritten: true };
    return { wrote: wrote || appended, postponed: false, unwritten: later };
}
/** Runs that share a comment share its one write. */
async function commentOf(family, publisher, tally) {
    const begun = publisher.comments.get(family.name);
    const asked = begun ?? (0,poll_comment/* publishComment */.p8)(family, publisher);
    publisher.comments.set(family.name, asked);
    const commented = await asked;
    if (begun === undefined)
        tally.writes += writesOf(commented.tried) + commented.copies;
    return commented;
}
function writesOf(tried) {
    return tried.kind === "done" && tried.value === "unchanged" ? 0 : 1;
}
/** Undefined where GitHub's limits left it to the next pass. */
async function record(one, { comment, tally }, ports) {
    const appended = await (0,poll_attempt/* unlessLimited */.JN)(ports.log, () => appendRecord(one, comment, ports));
    if (appended !== false)
        tally.writes += 1;
    if (appended === true && one.decision.relaunch === true) {
        tally.writes += 1;
        await (0,poll_policy/* relaunch */.bm)(one.record, ports);
    }
    return appended;
}
async function appendRecord(one, comment, ports) {
    const { record, decision, report } = one;
    const artifact = one.artifact ?? record.line.artifact;
    const line = { ...decision.next, ...(0,defined/* defined */.s)({ comment, artifact, part: one.part }) };
    if ((0,core_record/* formatStatusLine */.wE)(line) === (0,core_record/* formatStatusLine */.wE)(record.line))
        return false;
    await ports.records.append(record, line, report.appUrl);
    return true;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-verdicts.js



/**
 * Verdicts come first. Only while their results are being kept, which takes a while, other runs are written, and those
 * leave the verdicts their room within GitHub's limits.
 * @throws the first error of a record that could not be written, after all others were published
 */
async function publishPass(pass, ports) {
    const { finish, shown, isLast, ...rest } = pass;
    const { before } = finish;
    const publisher = createPublisher({ ...rest, ...before }, shown, ports);
    const overlaps = finish.keeps && holdVerdicts(before.judged, publisher);
    const apart = overlaps ? findApart(before.judged, publisher) : new Set();
    const isApart = ({ record }) => apart.has(record.id);
    const onlyVerdictsWait = before.judged.every((one) => isApart(one) || (0,poll_judge/* isEnding */.y)(one));
    const [early, { finished, tries }] = await Promise.all([
        publishSome(before.judged.filter(isApart), publisher).then((told) => {
            // What a run that goes on shows is as told; one whose verdict is not written by then is looked at again.
            if (isLast && apart.size > 0 && onlyVerdictsWait)
                rest.memory.storeAhead(ports.clock.now());
            return told;
        }),
        finish.whole().then(async (finished) => {
            const others = finished.judged.filter((one) => !isApart(one));
            return {
                finished,
                tries: await verdictsFirst(others, { ...publisher, pass: { ...rest, ...finished } }),
            };
        }),
    ]);
    const published = join([early, ...tries]);
    if (published.failures.length > 0)
        throw published.failures[0];
    return { finished, published };
}
async function verdictsFirst(some, publisher) {
    const verdicts = await publishSome(some.filter(poll_judge/* isEnding */.y), publisher);
    const others = await publishSome(some.filter((one) => !(0,poll_judge/* isEnding */.y)(one)), publisher);
    return [verdicts, others];
}
/** @returns whether there is room for every verdict at once, which is then kept for them */
function holdVerdicts(judged, publisher) {
    const { held, ports, pass } = publisher;
    const { pace } = pass.memory;
    const now = ports.clock.now().getTime();
    for (const one of judged.filter(poll_judge/* isEnding */.y)) {
        const room = pace.take("verdict", now, mostWrites(one, publisher));
        if (room !== undefined)
            held.set(one.record.id, room);
        else {
            for (const each of held.values())
                pace.settle(each, 0, now);
            held.clear();
            return false;
        }
    }
    return true;
}
/** Records of runs whose comment and commit status tell of none that ends now. */
function findApart(judged, { pass: { records } }) {
    const placesOf = ({ record }) => {
        const family = (0,poll_place/* familyOf */.Ap)(record, records);
        return family === undefined ? [(0,poll_place/* statusName */.Er)(record)] : [(0,poll_place/* statusName */.Er)(record), family.name];
    };
    const touched = new Set(judged.filter(poll_judge/* isEnding */.y).flatMap(placesOf));
    const apart = judged.filter((one) => !placesOf(one).some((place) => touched.has(place)));
    return new Set(apart.map(({ record }) => record.id));
}
function join(all) {
    return {
        changed: new Set(all.flatMap(({ changed }) => [...changed])),
        postponed: new Set(all.flatMap(({ postponed }) => [...postponed])),
        unwritten: all.some(({ unwritten }) => unwritten),
        failures: all.flatMap(({ failures }) => failures),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll.js
// Poll: every open record -> what Modal says now, the decision, and GitHub made equal to it; safe to run at any time.











/**
 * One pass. Nothing open costs one call to GitHub and none to Modal. A run that cannot be observed is `unreachable` and
 * hides no other.
 * @throws ExternalError when the records cannot be listed whole; nothing was written then
 */
async function poll(request, ports, memory = new PassMemory(ports)) {
    const isLookedAt = (record) => (0,watched/* isWatched */.D)(record, request.runKeys);
    const early = new EarlyLook({ request, memory, ports });
    try {
        const records = await ports.records.list(request.horizonDays, (page) => early.begin(page.filter(isLookedAt)));
        const open = records.filter(isLookedAt);
        const search = { request, memory, ports };
        const unkept = (0,poll_unkept/* findUnkept */.zf)(records, search);
        const unfinished = (0,poll_unkept/* findUnfinished */.dJ)(records, search);
        if (open.length + unkept.length + unfinished.length === 0)
            return idle_pass/* IDLE_OUTCOME */.iK;
        const lookout = await early.lookout();
        return await look({ records, open, unkept, request, memory, early, lookout }, ports);
    }
    finally {
        early.close();
    }
}
async function look(scene, ports) {
    const { records, open, request, memory, early } = scene;
    const { openBench } = await __webpack_require__.e(/* import() */ 624).then(__webpack_require__.bind(__webpack_require__, 86624));
    const bench = await openBench(scene, ports);
    const { now } = bench;
    // Not loaded by a pass that finds nothing open.
    const { beginFinish, keepUnkept } = await __webpack_require__.e(/* import() */ 908).then(__webpack_require__.bind(__webpack_require__, 52908));
    const { findNewlyBilled, isRecent } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 34316));
    const due = open.length > 0 ? findNewlyBilled(records, { request, memory, ...bench }) : Promise.resolve([]);
    const [judged, { billed, heads }, showing] = await Promise.all([
        (0,poll_judge/* judgeAll */.T)(open, bench, (record) => early.take(record)),
        due.then((some) => judgeAgain(some, scene, bench)),
        due.then((some) => beginShown([...open, ...some], scene, ports)),
    ]);
    for (const { record, saved, savedFile } of judged)
        memory.noteRead(record.id, saved, savedFile);
    const known = judged.map((one) => withTakings(one, memory.takingsOf(one.record.id)));
    const finish = await beginFinish({ records, judged: [...known, ...billed], heads }, bench);
    const { fetchAfter, isLastWord } = await Promise.all(/* import() */[__webpack_require__.e(908), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 10758));
    const recent = records.filter((record) => isRecent(record, now));
    memory.retain(open, recent);
    const isLast = await isLastWord({ ...finish.before, records, bench, memory, request });
    const pass = { records, finish, shown: await showing(), request, memory, now, isLast };
    const { finished, published } = await publishPass(pass, ports);
    await keepUnkept(scene.unkept, { records, bench, memory });
    const wait = dueIn(finished.judged, published, { ports, memory, now });
    const files = await fetchAfter({ ...finished, records, bench, memory, request, wait });
    const left = finished.judged.filter((one) => isOpen(one, published)).map(({ record }) => record);
    memory.retain(left, recent);
    return outcomeOf(finished.judged, { ...published, wait, files }, now);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-linger.js
// Passes, one after the other, as long as the job may linger; what they have learnt is kept, and the next job started.






/** Passes until nothing is open or the time to linger is over; then the next workflow run is started. */
async function pollWhileLingering(request, ports, lingering) {
    const startedAt = ports.clock.now();
    const oneRun = request.runKeys !== undefined;
    const memory = new PassMemory(ports);
    const lingers = async () => (await lingering.minutes()) > 0;
    let whole;
    for (;;) {
        const outcome = await poll(request, { ...ports, lingers }, memory);
        whole = whole === undefined ? outcome : joinOutcomes(whole, outcome);
        if (outcome.nextPassAt === undefined)
            return whole;
        const now = ports.clock.now();
        const waitMs = Math.max(0, outcome.nextPassAt.getTime() - outcome.at.getTime() - outcome.filesTook);
        const next = (0,clock_rule/* afterPass */.YR)({
            due: new Date(now.getTime() + waitMs),
            now,
            startedAt,
            linger: await lingering.minutes(),
            oneRun,
            stopsAnew: outcome.stopsAnew,
        });
        const dispatches = next.kind === "dispatch" && lingering.workflow !== "";
        if (dispatches)
            memory.pace.count(1, now.getTime());
        // Before the next job begins, which reads it.
        if (next.kind !== "wait" && !oneRun)
            await memory.store(now);
        if (dispatches)
            await startNextPass(lingering.workflow, ports);
        if (next.kind !== "wait")
            return whole;
        await ports.clock.wait(next.until.getTime() - now.getTime());
    }
}
async function startNextPass(workflow, ports) {
    try {
        await ports.workflows.dispatch(workflow);
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        const advice = (0,github_advice/* dispatchAdvice */.T)(error instanceof errors/* ExternalError */.yA ? error.status : undefined, workflow);
        ports.log.warning(`The next pass could not be started through the workflow ${JSON.stringify(workflow)}: ${text}. ${advice} Until then the schedule alone wakes it.`);
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/actions.js + 7 modules
var actions = __webpack_require__(97934);
// EXTERNAL MODULE: ./.cache/bundle/src/io/clock.js
var clock = __webpack_require__(97175);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-context.js
var run_context = __webpack_require__(38033);
// EXTERNAL MODULE: ./.cache/bundle/src/io/github.js + 1 modules
var io_github = __webpack_require__(4539);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/comments.js
// The one comment of a pull request and experiment (https://docs.github.com/rest/issues/comments): found, made, kept equal.



const ONE = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const OF_ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
function createCommentStore(github) {
    return { ensure: (place, body) => ensureComment(github, place, body) };
}
async function ensureComment(github, place, body) {
    const { known, current } = place;
    const found = known !== undefined && current?.startsWith(place.marker) === true
        ? { id: known, body: current }
        : await findKnown(github, place);
    const only = found === undefined ? await findOnly(github, place) : { first: found, copies: 0 };
    const { first, copies } = only;
    if (first === undefined)
        return createOnly(github, place, body);
    const told = { id: first.id, copies, ...(0,defined/* defined */.s)({ node: first.node }) };
    if (sameText(first.body, body))
        return { ...told, outcome: "unchanged" };
    await github.write(`PATCH ${ONE}`, { comment_id: first.id, body });
    return { ...told, outcome: "updated" };
}
/** GitHub may hand line ends and the last one back differently. */
function sameText(a, b) {
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return plain(a) === plain(b);
}
async function findKnown(github, place) {
    if (place.known === undefined)
        return undefined;
    try {
        const { data } = await github.read(`GET ${ONE}`, { comment_id: place.known });
        return parseOwn(data, place.marker, await ownIdentity(github));
    }
    catch (error) {
        if ((0,run_context/* field */.Z)(error, "status") === 404)
            return undefined;
        throw error;
    }
}
/**
 * The lowest id is the one. A pass that was killed, or two that ran at once, may have left more of ours; those are
 * deleted, so that no stale copy stays on the page. Anyone can write our marker, so the author decides what is ours.
 */
async function findOnly(github, place) {
    const [first, ...copies] = await listOwn(github, place);
    for (const { id } of copies)
        await deleteCopy(github, id);
    return { first, copies: copies.length };
}
/** Lowest id first. */
async function listOwn(github, place) {
    const mine = await ownIdentity(github);
    const all = await github.readAll(`GET ${OF_ISSUE}`, { issue_number: place.pullRequest });
    return all
        .map((comment) => parseOwn(comment, place.marker, mine))
        .filter((comment) => comment !== undefined)
        .toSorted((a, b) => a.id - b.id);
}
async function deleteCopy(github, id) {
    try {
        await github.write(`DELETE ${ONE}`, { comment_id: id });
    }
    catch (error) {
        // The other pass may have deleted it, and a lost reply is repaired by whoever looks next.
        if ((0,run_context/* field */.Z)(error, "status") !== 404 && !(0,io_github/* isAmbiguous */.X)(error))
            throw error;
    }
}
function parseOwn(comment, marker, mine) {
    const id = (0,run_context/* field */.Z)(comment, "id");
    const body = (0,run_context/* field */.Z)(comment, "body");
    const own = (0,run_context/* field */.Z)(comment, "user", "node_id") === mine;
    if (!own || typeof id !== "number" || typeof body !== "string" || !body.startsWith(marker))
        return undefined;
    const node = (0,run_context/* field */.Z)(comment, "node_id");
    return { id, body, ...(typeof node === "string" ? { node } : {}) };
}
const identities = new WeakMap();
/** The node id of the token's own identity, asked once a client. */
function ownIdentity(github) {
    const known = identities.get(github);
    if (known !== undefined)
        return known;
    const asked = github.query("query { viewer { id } }").then((reply) => String((0,run_context/* field */.Z)(reply, "viewer", "id")));
    identities.set(github, asked);
    asked.catch(() => identities.delete(github));
    return asked;
}
/**
 * A POST is never repeated: after it the list says what there is, whether its reply was lost or another pass made a
 * comment at the same moment. Of two passes at once the one that lists last sees both, and both keep the lower one.
 */
async function createOnly(github, place, body) {
    const made = await github.write(`POST ${OF_ISSUE}`, { issue_number: place.pullRequest, body }).then(({ data }) => Number((0,run_context/* field */.Z)(data, "id")), (error) => {
        if ((0,io_github/* isAmbiguous */.X)(error))
            return error; // isAmbiguous holds for ExternalError only
        throw error;
    });
    const { first: only, copies } = await findOnly(github, place);
    if (only !== undefined)
        return { id: only.id, copies, ...(0,defined/* defined */.s)({ node: only.node }), outcome: "created" };
    if (made instanceof Error)
        throw made;
    return { id: made, outcome: "created" };
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/credentials.js
var io_credentials = __webpack_require__(24735);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-call.js
// One call to Modal by name -> its reply, within a time limit; a refusal becomes an error of ours without the server's text.
/** A call that Modal refused or did not answer; the message holds no text of the server's, so no secret either. */
class ModalRefusal extends Error {
    name = "ModalRefusal";
    /** gRPC status code; undefined for an answer of an unknown form. */
    code;
    constructor(message, code) {
        super(message);
        this.code = code;
    }
}
const CODES = [
    ..."OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED".split(" "),
    ..."RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE".split(" "),
    ..."DATA_LOSS UNAUTHENTICATED".split(" "),
];
/** The server's silence, as opposed to its refusal: DEADLINE_EXCEEDED and UNAVAILABLE. */
const SILENT = [4, 14];
const ANSWER_WITHIN = 10_000;
/** The SDK's own token fetch ignores the call's time limit, so a second one stands around it. */
const GIVE_UP_AFTER = 15_000;
const SILENCES = 3;
const SILENCE_LASTS = 20_000;
/** A list of files may have many messages, so the limit is for the whole of it. */
const STREAM_WITHIN = 60_000;
function createStream(rpc) {
    return async function* (method, request) {
        try {
            yield* rpc[method]?.(request, { timeoutMs: STREAM_WITHIN }) ?? [];
        }
        catch (error) {
            throw refusal(method, codeOf(error));
        }
    };
}
function refusal(method, code) {
    const name = method.charAt(0).toUpperCase() + method.slice(1);
    const verb = SILENT.includes(code) ? "did not answer" : "refused";
    return new ModalRefusal(`Modal ${verb} ${name} (${CODES[code] ?? "UNKNOWN"}).`, code);
}
/** After several calls without an answer the rest fail at once for a while: a dead server costs seconds, not minutes. */
function createCall(rpc) {
    let silences = 0;
    let silentUntil = 0;
    return async (method, request) => {
        if (Date.now() < silentUntil)
            throw new ModalRefusal("Modal did not answer several calls in a row.", 14);
        try {
            const reply = await limited(rpc[method]?.(request, { timeoutMs: ANSWER_WITHIN, retries: 2 }));
            silences = 0;
            return reply;
        }
        catch (error) {
            const code = codeOf(error);
            silences = SILENT.includes(code) ? silences + 1 : 0;
            if (silences >= SILENCES || (method === "authTokenGet" && silences > 0)) {
                silentUntil = Date.now() + SILENCE_LASTS;
            }
            throw refusal(method, code);
        }
    };
}
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "number" ? code : 2;
}
async function limited(reply) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(Object.assign(new Error("no answer"), { code: 4 })), GIVE_UP_AFTER);
    });
    try {
        return await Promise.race([reply, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** @throws ModalRefusal for a reply that could not be parsed: it proves nothing */
function known(rpc, parsed) {
    if (parsed !== undefined)
        return parsed;
    throw new ModalRefusal(`Modal answered ${rpc} in a form that this version does not know.`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-messages.js
// The parts of Modal's messages that we read, as the SDK decodes them; a reply of another form is undefined, not a guess.

const Lifecycle = dist/* object */.Ikc({
    appState: dist/* number */.aig(),
    createdAt: dist/* number */.aig(),
    stoppedAt: dist/* number */.aig(),
    stoppedBy: dist/* string */.YjP(),
});
const Metadata = dist/* object */.Ikc({
    description: dist/* string */.YjP(),
    environmentName: dist/* string */.YjP(),
    lifecycle: Lifecycle,
    functions: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
});
const InfoReply = dist/* object */.Ikc({ info: Metadata });
const ListReply = dist/* object */.Ikc({
    apps: dist/* array */.YOg(dist/* object */.Ikc({
        appId: dist/* string */.YjP(),
        description: dist/* string */.YjP(),
        state: dist/* number */.aig(),
        createdAt: dist/* number */.aig(),
        /** Whatever form it has, the rest of the list counts. */
        metadata: dist/* fallback */.NpB(dist/* optional */.lqM(Metadata), undefined),
    })),
});
const CallsReply = dist/* object */.Ikc({
    functionCallInputs: dist/* array */.YOg(dist/* object */.Ikc({
        functionCallId: dist/* string */.YjP(),
        status: dist/* number */.aig(),
        enqueuedAt: dist/* optional */.lqM(dist/* date */.p6U()),
        startedAt: dist/* optional */.lqM(dist/* date */.p6U()),
        containerId: dist/* optional */.lqM(dist/* string */.YjP()),
    })),
});
const OutputsReply = dist/* object */.Ikc({
    numUnfinishedInputs: dist/* number */.aig(),
    outputs: dist/* array */.YOg(dist/* object */.Ikc({
        result: dist/* optional */.lqM(dist/* object */.Ikc({ status: dist/* number */.aig(), exception: dist/* string */.YjP(), traceback: dist/* string */.YjP(), exitcode: dist/* number */.aig() })),
        taskId: dist/* string */.YjP(),
        inputStartedAt: dist/* number */.aig(),
        outputCreatedAt: dist/* number */.aig(),
        retryCount: dist/* number */.aig(),
    })),
});
function parse(schema, reply) {
    const parsed = dist/* safeParse */.xLC(schema, reply);
    return parsed.success ? parsed.output : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-replies.js


const APP_STATES = {
    1: "running",
    2: "detached",
    3: "running",
    4: "stopping",
    5: "stopped",
    6: "initializing",
    7: "stopped",
    8: "disconnected",
};
const INPUT_STATUSES = {
    1: "pending",
    2: "running",
    3: "success",
    4: "failure",
    5: "timeout",
    6: "terminated",
    7: "init-failure",
    8: "internal-failure",
    9: "timeout",
    10: "out-of-memory",
    11: "out-of-memory",
    12: "out-of-memory",
};
const RESULT_STATUSES = {
    1: "success",
    2: "failure",
    3: "terminated",
    4: "timeout",
    5: "init-failure",
    6: "internal-failure",
    7: "timeout",
    8: "out-of-memory",
    9: "out-of-memory",
    10: "out-of-memory",
};
/** What the kernel's out-of-memory killer leaves as exit code: 128 + SIGKILL. */
const KILLED = 137;
/** Modal writes 0 for a time that has not come. */
function fromSeconds(seconds) {
    return seconds > 0 && seconds < 32_503_680_000 ? new Date(seconds * 1000).toISOString() : undefined;
}
function parseAppInfo(id, reply) {
    const info = parse(InfoReply, reply)?.info;
    return info === undefined ? undefined : infoOf(id, info);
}
function infoOf(id, info) {
    const functions = new Map(Object.entries(info.functions));
    const facts = {
        id,
        name: info.description,
        state: APP_STATES[info.lifecycle.appState] ?? "unknown",
        createdAt: fromSeconds(info.lifecycle.createdAt) ?? "",
        ...(0,defined/* defined */.s)({
            stoppedAt: fromSeconds(info.lifecycle.stoppedAt),
            stoppedBy: info.lifecycle.stoppedBy || undefined,
        }),
        // The client's own form of a link that needs no workspace name.
        url: `https://modal.com/id/${id}`,
        functionNames: [...functions.keys()],
    };
    return { facts, environment: info.environmentName, functions };
}
function parseAppList(reply) {
    return parse(ListReply, reply)?.apps.map(({ appId, description, state, createdAt, metadata }) => ({
        id: appId,
        name: description,
        state: APP_STATES[state] ?? "unknown",
        createdAt,
        ...(0,defined/* defined */.s)({ info: metadata === undefined ? undefined : liveInfo(appId, metadata) }),
    }));
}
/** An app without functions may be one whose functions the list leaves out. */
function liveInfo(id, metadata) {
    const info = infoOf(id, metadata);
    const { state, createdAt } = info.facts;
    const complete = info.functions.size > 0 && createdAt !== "" && info.environment !== "";
    return complete && ["running", "detached", "disconnected"].includes(state) ? info : undefined;
}
/** Calls oldest first; a call with several inputs is as far as its least finished input, and as bad as its worst. */
function parseCalls(functionName, reply) {
    const rows = parse(CallsReply, reply)?.functionCallInputs;
    if (rows === undefined)
        return undefined;
    const calls = new Map();
    for (const row of rows) {
        const facts = {
            id: row.functionCallId,
            functionName,
            status: INPUT_STATUSES[row.status] ?? "unknown",
            ...(0,defined/* defined */.s)({
                enqueuedAt: row.enqueuedAt?.toISOString(),
                startedAt: row.startedAt?.toISOString(),
                container: row.containerId || undefined,
            }),
        };
        const earlier = calls.get(facts.id);
        calls.set(facts.id, earlier === undefined ? facts : { ...earlier, status: joined(earlier, facts) });
    }
    return [...calls.values()].sort((a, b) => (a.enqueuedAt ?? "").localeCompare(b.enqueuedAt ?? ""));
}
function joined(one, other) {
    const order = ["running", "pending", "unknown"];
    const statuses = [one.status, other.status];
    return (order.find((status) => statuses.includes(status)) ??
        statuses.find((status) => status !== "success") ??
        "success");
}
function parseOutput(reply) {
    const parsed = parse(OutputsReply, reply);
    if (parsed === undefined)
        return undefined;
    const ended = parsed.outputs.filter((output) => output.result !== undefined);
    const worst = ended.find((output) => output.result?.status !== 1) ?? ended[0];
    if (parsed.numUnfinishedInputs > 0)
        return { kind: "unfinished" };
    if (worst?.result === undefined)
        return { kind: "gone" };
    const { status, exitcode, exception, traceback } = worst.result;
    const known = RESULT_STATUSES[status] ?? "unknown";
    const facts = {
        status: known !== "success" && exitcode === KILLED ? "out-of-memory" : known,
        retryCount: worst.retryCount,
        ...(0,defined/* defined */.s)({
            startedAt: fromSeconds(worst.inputStartedAt),
            finishedAt: fromSeconds(worst.outputCreatedAt),
            container: worst.taskId || undefined,
            exception: exception || undefined,
            traceback: traceback || undefined,
        }),
    };
    return { kind: "ended", facts };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-app-list.js


/** GitHub's clock and Modal's may differ by minutes; an app this much older than its record is still its own. */
const SKEW_SECONDS = 600;
/** Twins beyond this are not looked into. */
const MOST_TWINS = 5;
const LIST_IS_FRESH = 2_000;
function createAppList(call) {
    const lists = new Map();
    return (environment) => {
        const environmentName = environment ?? "";
        const held = lists.get(environmentName);
        if (held !== undefined && Date.now() - held.at < LIST_IS_FRESH)
            return held.apps;
        const apps = call("appList", { environmentName }).then((reply) => known("AppList", parseAppList(reply)));
        lists.set(environmentName, { at: Date.now(), apps });
        return apps;
    };
}
/** An app that is known is looked at without the list, which then shows no twins; any other needs it. */
function listNeeded({ app }) {
    return (error) => {
        if (app === undefined)
            throw error;
        return [];
    };
}
/** Earliest first, so that every poller sees twins in the same order. */
function ofName(apps, query) {
    return apps
        .filter((app) => app.name === query.name && isYoung(app.createdAt, query))
        .toSorted((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id))
        .slice(0, MOST_TWINS);
}
function isYoung(createdAt, query) {
    return !(createdAt < Date.parse(query.notBefore) / 1000 - SKEW_SECONDS);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-billing.js
// What Modal charges: an account's rates, and what an app was billed; undefined where the token may not read it.

const modal_billing_HOUR = 3_600_000;
/** The report of an hour is not there at its end; how long it takes is not documented. */
const REPORTED_AFTER = modal_billing_HOUR;
const RatesReply = dist/* object */.Ikc({ rates: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()) });
const ReportItem = dist/* object */.Ikc({ objectId: dist/* string */.YjP(), cost: dist/* string */.YjP() });
/** The same calls as those behind `modal billing rates` and `modal billing report` of client 1.6.4. */
function createBilling(call, stream, now) {
    let asked;
    let refused = false;
    return {
        rates: () => {
            asked ??= call("workspaceBillingRates", {}).then(readRates, () => undefined);
            return asked;
        },
        billed: async ({ app, from, to }) => {
            // The report counts whole hours.
            const start = new Date(Math.floor(Date.parse(from) / modal_billing_HOUR) * modal_billing_HOUR);
            const end = new Date(Math.ceil(Date.parse(to) / modal_billing_HOUR) * modal_billing_HOUR);
            const known = end.getTime() + REPORTED_AFTER <= now().getTime();
            if (refused || !known || Number.isNaN(start.getTime()))
                return undefined;
            const request = {
                startTimestamp: start,
                endTimestamp: end,
                resolution: "h",
                tagNames: [],
                environmentIds: [],
                appIds: [app],
            };
            try {
                return await sumOf(stream("workspaceBillingReport", request), app);
            }
            catch {
                // A token that may not read one app's bill may not read another's.
                refused = true;
                return undefined;
            }
        },
    };
}
function readRates(reply) {
    const parsed = dist/* safeParse */.xLC(RatesReply, reply);
    return parsed.success ? parsed.output.rates : undefined;
}
/** Undefined where the report does not name the app: it is not a free one, it is not there yet. */
async function sumOf(items, app) {
    let sum;
    for await (const item of items) {
        const parsed = dist/* safeParse */.xLC(ReportItem, item);
        const cost = parsed.success && parsed.output.objectId === app ? Number(parsed.output.cost) : Number.NaN;
        if (Number.isFinite(cost))
            sum = (sum ?? 0) + cost;
    }
    return sum;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/garbage.js
// Work that makes much garbage in; less of it is held while the work is under way, at the cost of collecting it more often.

/** By how many percent the heap may grow between two collections; V8's own 0 lets a small heap grow to a multiple. */
const TIGHT = 10;
const OWN = 0;
let under = 0;
/**
 * V8 reads both flags anew at each collection, so they may change while it runs. The space for new objects does not grow any
 * more, also afterwards: it never shrinks by itself.
 * @returns what ends it
 */
function holdLittleGarbage() {
    under += 1;
    if (under === 1)
        (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${TIGHT}`);
    (0,external_node_v8_.setFlagsFromString)("--semi-space-growth-factor=1");
    let ended = false;
    return () => {
        if (ended)
            return;
        ended = true;
        under -= 1;
        if (under === 0)
            (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${OWN}`);
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/log-page.js
function parseLogPage(reply) {
    const batches = listIn(reply, "batches");
    if (batches === undefined)
        return undefined;
    const draft = new Draft();
    for (const batch of batches) {
        const items = listIn(batch, "items");
        const container = member(batch, "taskId");
        if (items === undefined || typeof container !== "string")
            return undefined;
        for (const item of items) {
            if (!isItem(item))
                return undefined;
            draft.add(item, container);
        }
    }
    return draft.page();
}
function member(value, name) {
    // An index by name: what is not there is undefined, and every use is checked.
    return typeof value === "object" && value !== null ? value[name] : undefined;
}
function listIn(value, name) {
    const list = member(value, name);
    return Array.isArray(list) ? list : undefined;
}
function isItem(value) {
    const ns = member(value, "timestampNs");
    return (typeof member(value, "data") === "string" &&
        typeof member(value, "timestamp") === "number" &&
        (typeof ns === "string" || typeof ns === "number") &&
        typeof member(value, "fileDescriptor") === "number" &&
        typeof member(value, "containerId") === "string");
}
/** Nineteen digits, so that texts are in the order of their times until the year 2286. */
const NS_DIGITS = 19;
const NS_IN_MS = 6;
const LAST_MS = 10 ** (NS_DIGITS - NS_IN_MS) - 1;
class Draft {
    #entries = [];
    /** Exact times as texts: they order entries of the same millisecond. */
    #times = [];
    #count = 0;
    #size = 0;
    #ordered = true;
    #container = "";
    #ms = "";
    #at = "";
    add(item, task) {
        this.#count += 1;
        if (item.data === "")
            return;
        const time = exactTime(item);
        const before = this.#times.at(-1);
        if (before !== undefined && time < before)
            this.#ordered = false;
        // One text for all entries of a container in a row, since each was decoded anew.
        const container = item.containerId === "" ? task : item.containerId;
        if (container !== this.#container)
            this.#container = container;
        this.#times.push(time);
        this.#size += item.data.length;
        const source = sourceOf(item.fileDescriptor);
        this.#entries.push({ at: this.#iso(time), container: this.#container, source, text: item.data });
    }
    page() {
        const entries = this.#ordered ? this.#entries : this.#sorted();
        return { entries, count: this.#count, size: this.#size };
    }
    #sorted() {
        const times = this.#times;
        const order = this.#entries.map((_, index) => index);
        order.sort((one, other) => compare(times[one] ?? "", times[other] ?? "") || one - other);
        return order.flatMap((index) => this.#entries[index] ?? []);
    }
    #iso(time) {
        const ms = time.slice(0, -NS_IN_MS);
        if (ms !== this.#ms) {
            this.#ms = ms;
            this.#at = new Date(Number(ms)).toISOString();
        }
        return this.#at;
    }
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function exactTime({ timestamp, timestampNs }) {
    const text = String(timestampNs);
    if (text.length === NS_DIGITS && isNumber(text))
        return text;
    const ns = /^[1-9]\d{0,18}$/.test(text) ? text : `${millisecondsOf(timestamp)}000000`;
    return ns.padStart(NS_DIGITS, "0");
}
function millisecondsOf(seconds) {
    return Number.isFinite(seconds) ? Math.min(LAST_MS, Math.max(0, Math.round(seconds * 1000))) : 0;
}
function isNumber(text) {
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code < 48 || code > 57)
            return false;
    }
    return true;
}
function sourceOf(fileDescriptor) {
    if (fileDescriptor === 1)
        return "stdout";
    return fileDescriptor === 2 ? "stderr" : "system";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/log-stretch.js
/** The most that one AppFetchLogs returns: `_FETCH_LIMIT` of client 1.6.4. */
const MOST_ENTRIES = 20_000;
/** Text of a page. With what the SDK makes of each entry a page takes several times as much, and two are held. */
const PAGE_SIZE = 512 * 1024;
/** Entries of a page of short lines. */
const PAGE_ENTRIES = 2000;
/** Of the room in a page, how much is aimed at: a stretch that does not fit was asked for in vain. */
const AIM = 0.7;
/** Modal gives the newest entries of a range and takes times in milliseconds. */
class StretchPlan {
    #since;
    #until;
    #width;
    #limit;
    constructor(span, { width, limit }) {
        this.#since = span.since;
        this.#until = span.until;
        this.#width = Math.max(1, Math.floor(width));
        this.#limit = limit ?? PAGE_ENTRIES;
    }
    /** Undefined when all has been read. */
    next() {
        if (this.#since >= this.#until)
            return undefined;
        const until = Math.min(this.#until, this.#since + this.#width);
        // What shares a millisecond cannot be asked for in parts.
        const limit = until - this.#since <= 1 ? MOST_ENTRIES : this.#limit;
        return { since: this.#since, until, limit };
    }
    /** @returns whether it fits: else its older part is missing, and a shorter stretch is next */
    take({ since, until, limit }, page) {
        const fits = page.count < limit;
        if (!fits && until - since > 1) {
            this.#shrink(until, page);
            return false;
        }
        this.#since = until;
        this.#limit = limitFor(page) ?? this.#limit;
        const factor = page.count === 0 ? 8 : Math.min(4, Math.max(0.25, (AIM * this.#limit) / page.count));
        this.#width = Math.max(1, Math.ceil((until - since) * factor));
        return fits;
    }
    /** For a page that is larger than what can be received. False where it cannot be made smaller. */
    halve({ since, until, limit }) {
        const width = until - since;
        if (width <= 1)
            return false;
        this.#limit = Math.max(1, Math.floor(Math.min(limit, this.#limit) / 4));
        this.#width = Math.max(1, Math.floor(width / 4));
        return true;
    }
    /** Leaves out what cannot be read. */
    skip({ until }) {
        this.#since = until;
    }
    /** The page shows how dense the end of the stretch is. */
    #shrink(until, { entries }) {
        const width = until - this.#since;
        const dense = until - Date.parse(entries[0]?.at ?? "");
        const aimed = Number.isFinite(dense) ? AIM * dense : 0;
        this.#width = Math.max(1, Math.floor(Math.min(width / 2, Math.max(width / 1000, aimed))));
    }
}
/** As many entries as fit into a page, by one that came; undefined where that had no text. */
function limitFor({ count, size }) {
    if (size === 0)
        return undefined;
    return Math.max(16, Math.min(PAGE_ENTRIES, Math.floor((PAGE_SIZE * count) / size)));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/log-reader.js
// An app's log on Modal -> its pages, oldest first, each entry once; a stretch that could not be read is a gap in between.



/** RESOURCE_EXHAUSTED: the reply is larger than the SDK receives, or Modal wants fewer calls. */
const EXHAUSTED = 8;
/** Stretches in a row that fail before the rest of the log is given up. */
const FAILURES = 3;
/** @throws ModalRefusal */
async function fetchPage(call, span, limit) {
    const { appId, since, until } = span;
    const page = parseLogPage(await call("appFetchLogs", { appId, since: new Date(since), until: new Date(until), limit }));
    if (page === undefined)
        throw new ModalRefusal("Modal answered AppFetchLogs in a form that is not known.");
    return page;
}
/**
 * At most two pages are held at any time, whatever the log's length: the one that is handed out, and the next one, which
 * is under way meanwhile.
 */
async function* readStretches(call, span, guess) {
    const plan = new StretchPlan(span, guess);
    const ask = (stretch) => stretch === undefined ? undefined : answer(call, span, stretch);
    let failures = 0;
    for (let coming = ask(plan.next()); coming !== undefined;) {
        const { stretch, page, error } = await coming;
        const parts = page === undefined ? failed(plan, stretch, error) : came(plan, stretch, page);
        if (page !== undefined)
            failures = 0;
        else if (parts.length > 0)
            failures += 1;
        coming = failures >= FAILURES ? undefined : ask(plan.next());
        // The next request goes out before what is there is worked on.
        await new Promise((resolve) => setImmediate(resolve));
        yield* parts;
    }
    const rest = plan.next();
    if (rest !== undefined)
        yield gap({ ...rest, until: span.until }, "Modal could not be asked");
}
async function answer(call, span, stretch) {
    try {
        return { stretch, page: await fetchPage(call, { ...span, ...stretch }, stretch.limit) };
    }
    catch (error) {
        return { stretch, error };
    }
}
function came(plan, stretch, page) {
    const moved = plan.take(stretch, page);
    if (moved)
        return page.count === 0 ? [] : [{ kind: "page", page }];
    if (stretch.until - stretch.since > 1)
        return [];
    return [
        gap(stretch, `there are more than ${MOST_ENTRIES} entries of one millisecond`, true),
        { kind: "page", page },
    ];
}
function failed(plan, stretch, error) {
    if (isTooLarge(error) && plan.halve(stretch))
        return [];
    plan.skip(stretch);
    return [gap(stretch, error instanceof Error ? error.message : "no answer")];
}
function isTooLarge(error) {
    return error instanceof ModalRefusal && error.code === EXHAUSTED;
}
function gap({ since, until }, reason, lost = false) {
    return { kind: "gap", gap: { since, until, reason, lost } };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-logs.js




/** A log that is read for the first time is mostly short or very long: its first page need not be a large one. */
const FIRST_ENTRIES = 1000;
/**
 * What a run writes between two passes. The reply is received, decoded and taken apart as a whole, so this many lines of the
 * usual length already take some ten megabytes for a moment.
 */
const NEW_ENTRIES = 5000;
/** Entries that a tail is made of. */
const TAIL = 1000;
const DAY = 86_400_000;
/** The widest range of one query: `_MAX_FETCH_RANGE` of client 1.6.4. */
const WIDEST = 35 * DAY;
/** Modal's clock may be ahead of ours; entries of the moment must not be cut off. */
const AHEAD = DAY;
/** Milliseconds from the beginning of a pass for the logs of all its runs: what is told of the others waits for them. */
const READ_WITHIN = 120_000;
/** Nobody reads on in the log of a run that has ended. */
const LAST_READ_WITHIN = 240_000;
/**
 * One call where the log since `request.since` fits into a page, as it does in every pass but the first of a long run;
 * else the log is read from its older end in stretches that each fit. What cannot be read ends the reading, so that the
 * next pass reads on there; of a run that has ended the last entries are read then. Never throws: a log is no evidence for
 * a verdict, so a run whose log cannot be read is still reported.
 * @returns in words, what could not be read, or where `request.skip` does not take that, what was passed over
 */
async function readLog(call, app, request) {
    const limit = request.since === undefined ? FIRST_ENTRIES : NEW_ENTRIES;
    let passedOver;
    let last;
    for await (const part of readParts(call, spanOf(app, request.since), limit)) {
        // One page at least in each pass, so that every log comes to its end.
        const late = part.kind === "page" && last !== undefined && isLate(app, request);
        if (part.kind === "page" && !late) {
            request.take(part.page.entries);
            last = part.page.entries.at(-1)?.at ?? last;
            continue;
        }
        const gap = part.kind === "gap" ? part.gap : lateGap(last);
        if (!gap.lost)
            return readEnd(call, app, { request, words: tellGap(gap), last });
        if (request.skip === undefined)
            passedOver = tellGap(gap);
        else
            request.skip(tellGap(gap));
    }
    return passedOver;
}
function isLate({ ended }, { begun }) {
    return begun !== undefined && Date.now() - begun > (ended === true ? LAST_READ_WITHIN : READ_WITHIN);
}
function lateGap(last) {
    const since = Date.parse(last ?? "") || 0;
    return { since, until: since, reason: "there was no time for more of it in this pass.", lost: false };
}
/** @returns the words, where another pass reads on or the end cannot be read either */
async function readEnd(call, { id, ended }, { request, words, last = "" }) {
    if (ended !== true || request.skip === undefined)
        return words;
    const tail = await readTail(call, id).catch(() => undefined);
    if (tail === undefined)
        return words;
    request.skip(`${words} Only its last lines were.`);
    request.take(tail.filter(({ at }) => at > last));
    return undefined;
}
/** A record's clock is GitHub's, which may be ahead of Modal's: so far back is looked for the beginning. */
const SKEW = 600_000;
/** What cannot be read is a gap in words; the rest follows. Never throws. */
async function* readWholeLog(call, { id, createdAt }) {
    const since = new Date((Date.parse(createdAt) || 0) - SKEW).toISOString();
    for await (const part of readParts(call, spanOf({ id, createdAt: since }, undefined), FIRST_ENTRIES)) {
        yield part.kind === "page"
            ? { kind: "entries", entries: part.page.entries }
            : { kind: "gap", words: `${tellGap(part.gap)} (up to ${modal_logs_timeOf(part.gap.until)})` };
    }
}
/** The newest entries, oldest first. @throws ModalRefusal */
async function readTail(call, appId) {
    const until = Date.now() + AHEAD;
    return (await fetchPage(call, { appId, since: until - WIDEST, until }, TAIL)).entries;
}
function spanOf({ id, createdAt }, from) {
    const created = Date.parse(createdAt) || 0;
    const until = Math.max(Date.now(), created) + AHEAD;
    const since = Math.max(Date.parse(from ?? "") || 0, created, until - WIDEST);
    return { appId: id, since, until };
}
/** What is newer than the first page's newest entry is left to the next pass: a log may grow faster than it is read. */
async function* readParts(call, span, limit) {
    const { since, until } = span;
    let newest;
    try {
        newest = await fetchPage(call, span, limit);
    }
    catch (error) {
        if (isTooLarge(error))
            return yield* inTurn(() => readStretches(call, span, { width: until - since }));
        const reason = error instanceof Error ? error.message : "no answer";
        return yield { kind: "gap", gap: { since, until, reason, lost: false } };
    }
    if (newest.count < limit)
        return yield { kind: "page", page: newest };
    const first = Date.parse(newest.entries[0]?.at ?? "") || since;
    const last = Date.parse(newest.entries.at(-1)?.at ?? "") || until;
    const guess = { width: last - first, limit: limitFor(newest) };
    newest = NOTHING;
    yield* inTurn(() => readStretches(call, { ...span, until: last + 1 }, guess));
}
/** Long logs that are read at once, in this process: each holds two pages. */
const longReads = (0,turns/* createTurns */.z)(4);
async function* inTurn(read) {
    const end = await longReads.take();
    const release = holdLittleGarbage();
    try {
        yield* read();
    }
    finally {
        release();
        end();
    }
}
/** Takes the place of a page that is not held while the log is read. */
const NOTHING = { entries: [], count: 0, size: 0 };
function tellGap({ since, reason, lost }) {
    const from = modal_logs_timeOf(since);
    return lost
        ? `Log entries of ${from} were left out: ${reason}.`
        : `The log from ${from} on could not be read: ${reason}`;
}
function modal_logs_timeOf(ms) {
    return new Date(ms).toISOString();
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/target-function.js
var target_function = __webpack_require__(70034);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-run.js
// A run's name, app id and call id -> its app, its own calls with their results, and its log, by the fewest calls.






const NOT_FOUND = 5;
/** The most that one FunctionCallFetch returns of a tail. */
const MOST_CALLS = 1000;
/** An entrypoint's further calls are judged by their listed status. */
const MOST_OUTPUTS = 20;
const ENDED = [
    "success",
    "failure",
    "timeout",
    "terminated",
    "init-failure",
    "internal-failure",
    "out-of-memory",
];
/** @throws ModalRefusal when any needed answer is missing, since an incomplete answer proves nothing */
async function observeRun(call, list, query) {
    const listed = await list(query.environment).catch(listNeeded(query));
    const named = ofName(listed, query);
    const recorded = await findById(call, listed, query);
    // Among twins the record's own id does not decide, since each launcher may have written its own.
    const alone = named.length < 2 || !named.some(({ id }) => id === query.app);
    const found = (alone ? recorded : undefined) ?? (await findByName(call, named, query));
    if (found === undefined)
        return { kind: "absent" };
    const { facts } = found.info;
    const log = [];
    const ended = facts.state === "stopped" || (found.calls.length > 0 && found.calls.every(hasEnded));
    const read = async () => {
        const request = (await query.log?.(facts.id)) ?? { take: (entries) => log.push(...entries) };
        return readLog(call, { ...facts, ended }, request);
    };
    const [calls, logGap] = await Promise.all([withResults(call, found), read()]);
    const twins = named.filter(({ id, state }) => id !== facts.id && state !== "stopped" && state !== "stopping");
    return {
        kind: "seen",
        app: facts,
        calls,
        log,
        ...(0,defined/* defined */.s)({ logGap }),
        ...(twins.length === 0 ? {} : { twins: twins.map(({ id }) => id) }),
    };
}
/**
 * The list, which all runs of a pass share, tells of an app what AppGetInfo would, at a moment a little before: it is
 * enough as long as its calls go on. How an app ended is asked of itself.
 */
async function findById(call, listed, query) {
    const { app } = query;
    if (app === undefined)
        return undefined;
    const known = listed.find(({ id }) => id === app)?.info;
    const early = known === undefined ? undefined : await findOwn(call, known, query);
    if (early !== undefined && early.calls.length > 0 && early.calls.every(goesOn))
        return early;
    const info = await findInfo(call, app);
    return info === undefined ? undefined : findOwn(call, info, query);
}
function goesOn({ status }) {
    return status === "running" || status === "pending";
}
function hasEnded({ status }) {
    return ENDED.includes(status);
}
async function findOwn(call, info, query) {
    return isOurs(info, query) ? { info, calls: await listCalls(call, info, query) } : undefined;
}
/** An id in a record came from a job that user code could disturb, so name, environment and age are checked again. */
function isOurs({ facts, environment }, query) {
    const named = facts.name === "" || facts.name === query.name;
    const placed = query.environment === undefined || environment === "" || environment === query.environment;
    return named && placed && isYoung(Date.parse(facts.createdAt) / 1000, query);
}
/**
 * Of several apps of the name the earliest that was called survives, but not one that was stopped while a later one
 * goes on. Where none was called: the earliest that lives, else the earliest.
 */
async function findByName(call, named, query) {
    const found = [];
    for (const { id } of named) {
        const info = await findInfo(call, id);
        if (info === undefined)
            continue;
        const calls = await listCalls(call, info, query);
        if (calls.length > 0 && info.facts.stoppedBy === undefined)
            return { info, calls };
        found.push({ info, calls });
    }
    const called = found.find(({ calls }) => calls.length > 0);
    return called ?? found.find(({ info }) => info.facts.state !== "stopped") ?? found[0];
}
async function findInfo(call, id) {
    try {
        return known("AppGetInfo", parseAppInfo(id, await call("appGetInfo", { appId: id })));
    }
    catch (error) {
        if (error instanceof ModalRefusal && error.code === NOT_FOUND)
            return undefined;
        throw error;
    }
}
/** The target's calls where the target is a function of the app; else the calls of every function. */
async function listCalls(call, info, query) {
    const names = [...info.functions.keys()];
    const target = query.functionName === undefined ? undefined : (0,target_function/* findTargetFunction */.J)(query.functionName, names);
    const wanted = [...info.functions].filter(([name]) => target === undefined || name === target);
    const lists = await Promise.all(wanted.map(async ([name, functionId]) => {
        const request = { functionId, tail: { count: MOST_CALLS }, allVariants: true };
        const reply = await call("functionCallFetch", request).catch(noCallsOf);
        return reply === undefined ? [] : known("FunctionCallFetch", parseCalls(name, reply));
    }));
    const calls = lists.flat().toSorted((a, b) => (a.enqueuedAt ?? "").localeCompare(b.enqueuedAt ?? ""));
    // Calls older than seven days are no longer listed, but their result may still be asked for.
    const { call: id } = query;
    // The record's call is of the record's app: an earlier app of the name that was never called has none of its own.
    const recorded = info.facts.id === query.app && id !== undefined;
    if (!recorded || calls.some((one) => one.id === id))
        return calls;
    return [{ id, functionName: target ?? names[0] ?? "", status: "unknown" }, ...calls];
}
/** A function that its own app lists but that was never created, since the launcher died before, has no calls. */
function noCallsOf(error) {
    if (error instanceof ModalRefusal && error.code === NOT_FOUND)
        return undefined;
    throw error;
}
async function withResults(call, { info, calls }) {
    const stopped = info.facts.state === "stopped";
    const asked = calls.filter((one) => stopped || one.status === "unknown" || ENDED.includes(one.status));
    const results = await Promise.all(asked.slice(0, MOST_OUTPUTS).map(async (one) => [one.id, await findResult(call, one)]));
    const byId = new Map(results);
    return calls.map((one) => byId.get(one.id) ?? one);
}
/** The output is the only final word: a listed failure may be retried, and a result may no longer be kept. */
async function findResult(call, listed) {
    const reply = await call("functionGetOutputs", {
        functionCallId: listed.id,
        maxValues: MOST_CALLS,
        timeout: 0,
        lastEntryId: "0-0",
        clearOnSuccess: false,
        requestedAt: Date.now() / 1000,
    }).catch((error) => {
        if (error instanceof ModalRefusal && error.code === NOT_FOUND)
            return undefined;
        throw error;
    });
    const output = reply === undefined ? { kind: "gone" } : known("FunctionGetOutputs", parseOutput(reply));
    // A kind of result that came after this version proves nothing, not even that the run has failed.
    if (output.kind === "ended" && output.facts.status === "unknown")
        known("FunctionGetOutputs", undefined);
    if (output.kind === "ended")
        return { ...listed, ...output.facts };
    const ended = ENDED.includes(listed.status);
    if (output.kind === "unfinished")
        return ended ? { ...listed, status: "pending" } : listed;
    return ended ? listed : { ...listed, status: "expired" };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/block-download.js
// The signed address of a block in; its bytes, given up when they stop coming, out; no address ever reaches an error.
/** A block is at most 8 MiB: slower than 140 kB a second is as good as broken off. */
const BLOCK_WAIT = { stall: 15_000, whole: 60_000 };
/** @throws Error whose text holds neither the address nor what the store said */
async function downloadBlock(url, length, wait = BLOCK_WAIT) {
    const stalled = new AbortController();
    const timer = setTimeout(() => stalled.abort(), wait.stall);
    try {
        const signal = AbortSignal.any([stalled.signal, AbortSignal.timeout(wait.whole)]);
        const reply = await fetch(url, { signal }).catch(() => undefined);
        if (reply === undefined)
            throw new BlockError("the store could not be reached");
        if (!reply.ok || reply.body === null)
            throw new BlockError(`the store answered ${reply.status}`);
        const block = new Uint8Array(length);
        let filled = 0;
        for await (const piece of reply.body) {
            timer.refresh();
            if (filled + piece.byteLength > length)
                throw new BlockError("the block is longer than it should be");
            block.set(piece, filled);
            filled += piece.byteLength;
        }
        if (filled !== length)
            throw new BlockError(`the block has ${filled} bytes and not ${length}`);
        return block;
    }
    catch (error) {
        throw error instanceof BlockError ? error : new BlockError("the download broke off");
    }
    finally {
        clearTimeout(timer);
        // A body that is left half read would hold its connection.
        stalled.abort();
    }
}
class BlockError extends Error {
    name = "BlockError";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/volume.js
// A Modal Volume's committed files through Modal's API: listed as a stream, read in blocks over signed addresses.




const volume_NOT_FOUND = 5;
/** Modal hands out one address for each block of this size (`BLOCK_SIZE` of client 1.6.4). */
const BLOCK = 8 * 1024 * 1024;
/** Blocks that are asked for at once: their addresses are good for a short time only. */
const BLOCKS_AT_ONCE = 8;
/** In a row without a block. */
const ATTEMPTS = 5;
const VolumeReply = dist/* object */.Ikc({ volumeId: dist/* string */.YjP(), version: dist/* number */.aig() });
const volume_ListReply = dist/* object */.Ikc({
    entries: dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), type: dist/* number */.aig(), mtime: dist/* number */.aig(), size: dist/* number */.aig() })),
});
const FileReply = dist/* object */.Ikc({
    getUrls: dist/* array */.YOg(dist/* string */.YjP()),
    size: dist/* number */.aig(),
    start: dist/* number */.aig(),
    len: dist/* number */.aig(),
});
/** FileEntry.FileType of client 1.6.4. */
const KINDS = { 1: "file", 2: "directory" };
async function openVolume(call, stream, { name, environment = "" }) {
    // 0 looks it up and creates none.
    const request = { deploymentName: name, environmentName: environment, objectCreationType: 0 };
    const reply = await call("volumeGetOrCreate", request).catch((error) => {
        if (error instanceof ModalRefusal && error.code === volume_NOT_FOUND)
            return undefined;
        throw told(error);
    });
    if (reply === undefined)
        return undefined;
    const { volumeId, version } = volume_known(VolumeReply, reply, "VolumeGetOrCreate");
    const list = version === 2 ? "volumeListFiles2" : "volumeListFiles";
    return {
        list: (folder) => listFiles(stream, list, { volumeId, path: folder, recursive: true }),
        read: async (path, range) => {
            let at = range.from;
            for (;;) {
                const step = { volumeId, path, start: at, len: BLOCK * BLOCKS_AT_ONCE - (at % BLOCK) };
                const { size, read } = await readSome(call, step, range.write);
                at += read;
                if (at >= size || read === 0)
                    return size;
            }
        },
    };
}
async function* listFiles(stream, method, request) {
    try {
        for await (const message of stream(method, request)) {
            for (const { path, type, mtime, size } of volume_known(volume_ListReply, message, "VolumeListFiles").entries) {
                yield { path, kind: KINDS[type] ?? "other", bytes: size, modified: mtime };
            }
        }
    }
    catch (error) {
        if (error instanceof ModalRefusal && error.code === volume_NOT_FOUND)
            return;
        throw told(error);
    }
}
/** Asks for fresh addresses whenever one of them fails: they run out, and a block is never taken half. */
async function readSome(call, step, write) {
    let read = 0;
    for (let attempt = 1;; attempt += 1) {
        try {
            const request = { ...step, start: step.start + read, len: step.len - read };
            const { getUrls, size, start } = volume_known(FileReply, await call("volumeGetFile2", request), "VolumeGetFile2");
            for (const url of getUrls) {
                const at = step.start + read;
                const length = Math.min(BLOCK - (at % BLOCK), size - at);
                const block = await downloadBlock(url, length);
                await unlessOurs(write(block));
                read += length;
                attempt = 0;
            }
            return { size, read: start < size ? read : 0 };
        }
        catch (error) {
            if (error instanceof WriteError)
                throw error.cause;
            if (attempt >= ATTEMPTS || error instanceof ModalRefusal)
                throw told(error);
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * 2 ** attempt));
        }
    }
}
/** What whoever takes the blocks throws is no failure of the download: it ends it, as it is. */
class WriteError extends Error {
}
async function unlessOurs(written) {
    try {
        await written;
    }
    catch (cause) {
        throw new WriteError("", { cause });
    }
}
function volume_known(schema, reply, rpc) {
    const parsed = dist/* safeParse */.xLC(schema, reply);
    if (parsed.success)
        return parsed.output;
    throw new ModalRefusal(`Modal answered ${rpc} in a form that this version does not know.`);
}
/** Addresses are signed, so the text of an error that may hold one stays here. */
function told(error) {
    const refused = error instanceof ModalRefusal;
    return new errors/* ExternalError */.yA({
        system: "modal",
        operation: "read of a Volume",
        message: refused ? error.message : "A file of the Volume could not be downloaded.",
        advice: "",
        status: refused ? (error.code ?? "no answer") : "no answer",
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-api.js
// Modal's API through its JS SDK: a token in, calls by name and an observer of runs out. The one importer of `modal`.







/** PERMISSION_DENIED and UNAUTHENTICATED. */
const DENIED = [7, 16];
/**
 * Loads the SDK and shows Modal the token. A Modal that does not answer is no error here: later calls fail instead.
 * @throws InputError when Modal refuses the token
 */
async function openCall({ tokenId, tokenSecret }) {
    const { ModalClient } = await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 21125));
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    const client = new ModalClient({ tokenId, tokenSecret, maxThrottleWaitSecs: 5, logger: silent });
    // The SDK marks its stubs as internal; they are used loosely here and every reply is parsed.
    const call = createCall(client.cpClient);
    await call("authTokenGet", {}).catch((error) => {
        if (error instanceof ModalRefusal && DENIED.includes(error.code ?? -1))
            throw refusedToken();
    });
    const stream = createStream(client.cpClient);
    return { call, stream, close: () => client.close() };
}
/** An observer of runs. @throws InputError when Modal refuses the token */
async function openModal(credentials) {
    const { call, stream, close } = await openCall(credentials);
    const apps = createAppList(call);
    return {
        observe: (query) => observeRun(call, apps, query).catch((error) => {
            const reason = error instanceof ModalRefusal ? error.message : "Modal's answer could not be understood.";
            return { kind: "unreachable", reason };
        }),
        tail: (app) => readTail(call, app),
        log: (app) => readWholeLog(call, app),
        billing: createBilling(call, stream, () => new Date()),
        volumes: { open: (place) => openVolume(call, stream, place) },
        close,
    };
}
function refusedToken() {
    return new errors/* InputError */.dz("modal-token-id", "Modal refused the token of the inputs modal-token-id and modal-token-secret (or MODAL_TOKEN_ID and MODAL_TOKEN_SECRET). " +
        "Check that both secrets belong to one token that has not been revoked; `modal token info` shows it. Nothing was changed.");
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/progress-store.js
// The artifact that passes keep for one another: the newest one of this very workflow on the default branch, and a new one.





const FILE = "progress.jsonl";
const KEPT_DAYS = 7;
/** Larger ones were not written by us. */
const LARGEST = 100_000_000;
/** @param env the runner's variables, of which GITHUB_WORKFLOW_REF tells which workflow this is */
function createProgressStore(github, artifacts, env) {
    return {
        load: async () => {
            const store = await artifacts();
            const found = await store.find(SNAPSHOT_NAME);
            if (found === undefined || found.bytes > LARGEST)
                return undefined;
            const reading = store.readText(found, FILE);
            // Nobody waits for it where it is none of ours.
            reading.catch(() => undefined);
            return (await isOfThisWorkflow(github, found.workflowRun, env)) ? reading : undefined;
        },
        save: async (text) => {
            const folder = await (0,promises_.mkdtemp)(external_node_path_.join(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "progress-"));
            try {
                await (0,promises_.writeFile)(external_node_path_.join(folder, FILE), text);
                await (await artifacts()).upload({ name: SNAPSHOT_NAME, folder, files: [FILE], days: KEPT_DAYS });
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
    };
}
/**
 * A workflow on the default branch may run the code of a pull request, which can upload an artifact of any name; in the
 * workflow that polls no such code runs.
 */
async function isOfThisWorkflow(github, run, env) {
    // owner/name/.github/workflows/poll.yml@refs/heads/main
    const own = /^[^/]+\/[^/]+\/(?<path>[^@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.groups?.["path"];
    if (own === undefined)
        return true;
    const { data } = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: run });
    return String((0,run_context/* field */.Z)(data, "path") ?? "").replace(/@.*$/, "") === own;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/pull-requests.js
// Pull requests: whether each is open, its head and its labels, many with one GraphQL query; and a label taken off.

/** Each costs a node and up to 100 labels of the 500,000 nodes that one query may name. */
const pull_requests_AT_ONCE = 100;
const FIELDS = "number state headRefOid labels(first: 100) { nodes { name } }";
function createPullRequests(github) {
    return {
        removeLabel: async (pull, label) => {
            try {
                await github.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
                    issue_number: pull,
                    name: label,
                });
            }
            catch (error) {
                if ((0,run_context/* field */.Z)(error, "status") !== 404)
                    throw error;
            }
        },
        read: async (numbers) => {
            const found = new Map();
            for (let at = 0; at < numbers.length; at += pull_requests_AT_ONCE) {
                const some = numbers.slice(at, at + pull_requests_AT_ONCE);
                const parts = some.map((number, index) => `p${index}: pullRequest(number: ${number}) { ${FIELDS} }`);
                const reply = await github.query(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${parts.join(" ")} } }`);
                some.forEach((number, index) => {
                    const facts = parsePull((0,run_context/* field */.Z)(reply, "repository", `p${index}`));
                    if (facts !== undefined)
                        found.set(number, facts);
                });
            }
            return found;
        },
    };
}
/** Undefined for a reply of another form: nothing follows from it. */
function parsePull(node) {
    const state = (0,run_context/* field */.Z)(node, "state");
    const headSha = (0,run_context/* field */.Z)(node, "headRefOid");
    const labels = (0,run_context/* field */.Z)(node, "labels", "nodes");
    if (typeof state !== "string" || typeof headSha !== "string" || !Array.isArray(labels))
        return undefined;
    return { open: state === "OPEN", headSha, labels: labels.map((label) => String((0,run_context/* field */.Z)(label, "name"))) };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/repository.js
// The repository (https://docs.github.com/rest/repos/repos#get-a-repository) -> what the watch needs of it, asked once.

/** @returns a function that asks GitHub at most once unless that failed. It throws ExternalError. */
function createRepositoryReader(github, now) {
    let asked;
    return () => {
        asked ??= readRepository(github, now).catch((error) => {
            asked = undefined;
            throw error;
        });
        return asked;
    };
}
async function readRepository(github, now) {
    const { data, headers } = await github.read("GET /repos/{owner}/{repo}");
    const ahead = Date.parse(String(headers["date"])) - now().getTime();
    return {
        private: (0,run_context/* field */.Z)(data, "private") !== false,
        defaultBranch: String((0,run_context/* field */.Z)(data, "default_branch")),
        clockAhead: Number.isNaN(ahead) ? 0 : ahead,
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/shown.js
// Node ids of records and comments -> the commit statuses and comment texts that GitHub shows, a hundred in one call.


// The newest status of each context, and of a comment only what tells that it is ours.
const SHOWN = `query ($records: [ID!]!, $comments: [ID!]!) {
  records: nodes(ids: $records) {
    ... on Deployment { commit { oid status { contexts { context state description targetUrl } } } }
  }
  comments: nodes(ids: $comments) {
    ... on IssueComment { id fullDatabaseId body viewerDidAuthor }
  }
}`;
const shown_AT_ONCE = 100;
function createShownReader(github) {
    return {
        read: async ({ records, comments }) => {
            const pages = Math.ceil(Math.max(records.length, comments.length) / shown_AT_ONCE);
            const cut = (ids, page) => ids.slice(page * shown_AT_ONCE, (page + 1) * shown_AT_ONCE);
            const replies = await Promise.all(Array.from({ length: pages }, (_, page) => readPage(github, { records: cut(records, page), comments: cut(comments, page) })));
            return parseReplies(replies);
        },
    };
}
/** A comment that somebody deleted makes the reply an error, with everything else in it. */
async function readPage(github, variables) {
    try {
        return await github.query(SHOWN, variables);
    }
    catch (error) {
        const partial = error instanceof errors/* ExternalError */.yA ? (0,run_context/* field */.Z)(error.cause, "data") : undefined;
        if ((0,run_context/* field */.Z)(partial, "records") === undefined)
            throw error;
        return partial;
    }
}
function parseReplies(replies) {
    const statuses = new Map();
    const comments = new Map();
    for (const reply of replies) {
        for (const node of listOf(reply, "records")) {
            const sha = (0,run_context/* field */.Z)(node, "commit", "oid");
            if (typeof sha === "string")
                statuses.set(sha, parseContexts(node));
        }
        for (const node of listOf(reply, "comments")) {
            const [id, body] = [(0,run_context/* field */.Z)(node, "id"), (0,run_context/* field */.Z)(node, "body")];
            // `databaseId` is an Int, which the ids of comments have outgrown; a BigInt comes as text.
            const number = Number((0,run_context/* field */.Z)(node, "fullDatabaseId") ?? Number.NaN);
            const own = (0,run_context/* field */.Z)(node, "viewerDidAuthor") === true;
            if (own && typeof id === "string" && Number.isSafeInteger(number) && typeof body === "string")
                comments.set(id, { id: number, body });
        }
    }
    return { statuses, comments };
}
function parseContexts(node) {
    return new Map(listOf((0,run_context/* field */.Z)(node, "commit", "status"), "contexts").map((one) => {
        const url = (0,run_context/* field */.Z)(one, "targetUrl");
        const status = {
            // A state that is none of ours never equals one, and is overwritten.
            state: String((0,run_context/* field */.Z)(one, "state")).toLowerCase(),
            description: String((0,run_context/* field */.Z)(one, "description") ?? ""),
            ...(typeof url === "string" ? { url } : {}),
        };
        return [String((0,run_context/* field */.Z)(one, "context")), status];
    }));
}
function listOf(value, name) {
    const list = (0,run_context/* field */.Z)(value, name);
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/statuses.js
// Commit statuses (https://docs.github.com/rest/commits/statuses): written only when the newest of the context differs.

function createStatusStore(github) {
    return {
        ensure: async (status, newest) => {
            const known = newest === undefined
                ? isSame(await findNewest(github, status), status)
                : newest?.state === status.state &&
                    newest.description === status.description &&
                    newest.url === status.url;
            if (known)
                return "unchanged";
            await github.write("POST /repos/{owner}/{repo}/statuses/{sha}", {
                sha: status.sha,
                state: status.state,
                context: status.context,
                description: status.description,
                ...(status.url === undefined ? {} : { target_url: status.url }),
            });
            return "written";
        },
    };
}
const PAGE = 100;
/** The combined status holds only the newest of each context, so a long history costs nothing. */
async function findNewest(github, status) {
    for (let page = 1;; page += 1) {
        const { data } = await github.read("GET /repos/{owner}/{repo}/commits/{ref}/status", {
            ref: status.sha,
            per_page: PAGE,
            page,
        });
        const statuses = (0,run_context/* field */.Z)(data, "statuses");
        const some = Array.isArray(statuses) ? statuses : [];
        const found = some.find((other) => (0,run_context/* field */.Z)(other, "context") === status.context);
        if (found !== undefined || some.length < PAGE)
            return found;
    }
}
function isSame(newest, status) {
    return ((0,run_context/* field */.Z)(newest, "state") === status.state &&
        (0,run_context/* field */.Z)(newest, "description") === status.description &&
        ((0,run_context/* field */.Z)(newest, "target_url") ?? undefined) === status.url);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/workflow-runs.js

/** What a conclusion means for a launch; with any other word the run has just ended. */
const CONCLUSIONS = {
    failure: "failed",
    timed_out: "failed",
    startup_failure: "failed",
    cancelled: "cancelled",
};
/**
 * A step that failed has said why, and would say it again. A job that was cut off, as when its runner is lost or its
 * time is over, has none. Where the jobs cannot be read nothing is repeated.
 */
async function failedByItself(github, runId) {
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
    const jobs = await github.read(route, { run_id: runId, per_page: 100 }).then(({ data }) => (0,run_context/* field */.Z)(data, "jobs"), () => undefined);
    if (!Array.isArray(jobs))
        return true;
    return jobs.some((job) => {
        const steps = (0,run_context/* field */.Z)(job, "steps");
        return Array.isArray(steps) && steps.some((step) => (0,run_context/* field */.Z)(step, "conclusion") === "failure");
    });
}
function createWorkflowRuns(github, repository) {
    return {
        state: async (runId) => {
            try {
                const { data } = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
                    run_id: runId,
                });
                if ((0,run_context/* field */.Z)(data, "status") !== "completed")
                    return "running";
                const state = CONCLUSIONS[String((0,run_context/* field */.Z)(data, "conclusion"))] ?? "concluded";
                return state === "failed" && (await failedByItself(github, runId)) ? "concluded" : state;
            }
            catch (error) {
                // Deleted, or not to be read with this token: that says nothing about whether it still runs.
                if ((0,run_context/* field */.Z)(error, "status") === 404 || (0,run_context/* field */.Z)(error, "status") === 403)
                    return "unknown";
                throw error;
            }
        },
        rerunFailed: async (runId) => {
            await github.write("POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", {
                run_id: runId,
            });
        },
        dispatch: async (workflow) => {
            const { defaultBranch } = await repository();
            await github.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
                workflow_id: workflow,
                ref: defaultBranch,
            });
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/watch-wiring.js
// Open runs -> the poll use case with its real adapters, and its outcome as outputs; loaded only when a run is open.


















async function watch(request, side, options) {
    const { credentials, workflow } = options;
    const oneRun = request.runKeys !== undefined;
    const repository = createRepositoryReader(side.github, clock/* systemClock */.m.now);
    const ports = wirePorts({ ...side, repository }, options);
    const minutes = async () => (0,clock_rule/* lingerMinutes */.Bz)(options.linger, { freeMinutes: await hasFreeMinutes(repository), oneRun });
    const outcome = await pollWhileLingering(request, ports, { minutes, workflow });
    (0,actions/* setOutputs */.n0)(pollOutputs(outcome, credentials.redact));
    const { redact } = credentials;
    await (0,actions/* writeSummary */.Sy)(redact(renderSummary((0,redact_reports/* redactReports */.b)(outcome.reports, redact), request.links)));
}
/** Public repositories and self-hosted runners; where it is not known, minutes are taken to cost money. */
async function hasFreeMinutes(repository) {
    if (process.env["RUNNER_ENVIRONMENT"] === "self-hosted")
        return true;
    return repository().then((facts) => !facts.private, () => false);
}
function wirePorts(side, { credentials, writes }) {
    const { github, repository, records, canKeep } = side;
    const { redact } = credentials;
    let opened;
    let finish;
    const finishPorts = () => {
        finish ??= Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 80184)).then(({ wireFinish }) => wireFinish(side));
        return finish;
    };
    return {
        log: (0,actions/* createLog */.hM)(redact),
        clock: clock/* systemClock */.m,
        githubNow: async () => {
            const ahead = await repository().then(({ clockAhead }) => clockAhead, () => 0);
            return new Date(clock/* systemClock */.m.now().getTime() + ahead);
        },
        records,
        comments: createCommentStore(github),
        statuses: createStatusStore(github),
        workflows: createWorkflowRuns(github, repository),
        pulls: createPullRequests(github),
        redact,
        shown: createShownReader(github),
        pace: new write_pace/* WritePace */.$U({ budget: github.budget, ...(0,defined/* defined */.s)({ minute: writes }) }),
        progress: createProgressStore(github, () => finishPorts().then(({ artifacts }) => artifacts), process.env),
        finish: finishPorts,
        canKeep,
        // One client for all passes of a job: the SDK does not close its channel.
        openModal: () => {
            opened ??= openWith(credentials);
            return opened;
        },
    };
}
async function openWith(credentials) {
    return openModal((0,io_credentials/* requireModalToken */.g4)(credentials, "; one that may only read is enough"));
}


/***/ }),

/***/ 2879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ createAttempt),
/* harmony export */   JN: () => (/* binding */ unlessLimited),
/* harmony export */   WG: () => (/* binding */ isPassing)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78291);
// A write that may fail without harm -> done, failed for good, or to be tried again by the next pass.

/** Each failure is one warning, the same text only once: with many runs one missing permission is one message. */
function createAttempt(log) {
    const said = new Set();
    return async (what, write) => {
        try {
            return { kind: "done", value: await write() };
        }
        catch (error) {
            const later = isPassing(error);
            const advice = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA ? ` ${error.advice}` : "";
            const text = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
            const message = `The ${what} could not be written${later ? "; the next pass tries again" : ""}: ${text}${advice}`;
            if (!said.has(message))
                log.warning(message);
            said.add(message);
            return { kind: later ? "later" : "refused" };
        }
    };
}
/** True where the same request may succeed a little later. */
function isPassing(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA))
        return false;
    const { status } = error;
    return isLimited(error) || typeof status === "string" || (status ?? 0) >= 500;
}
/** GitHub refused the request for its limits, so nothing was done. It answers 403 to a spent secondary limit. */
function isLimited(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA))
        return false;
    return error.status === 429 || (error.status === 403 && /rate limit|abuse/i.test(error.message));
}
/** @returns undefined where GitHub's limits left the write to the next pass. @throws every other error of it */
async function unlessLimited(log, write) {
    try {
        return await write();
    }
    catch (error) {
        if (!isLimited(error))
            throw error;
        log.warning("GitHub wants fewer writes for the moment; the next pass records what this one found.");
        return undefined;
    }
}


/***/ }),

/***/ 88092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p8: () => (/* binding */ publishComment),
  M_: () => (/* binding */ reportFor),
  Rp: () => (/* binding */ shownOf)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/build-report.js + 4 modules
var build_report = __webpack_require__(8149);
// EXTERNAL MODULE: ./.cache/bundle/src/core/comment.js + 7 modules
var comment = __webpack_require__(34369);
// EXTERNAL MODULE: ./.cache/bundle/src/core/headline.js
var headline = __webpack_require__(87572);
// EXTERNAL MODULE: ./.cache/bundle/src/core/short-hash.js
var short_hash = __webpack_require__(38549);
// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(69943);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/comment-urgency.js
// The reports of a comment in; whether anything but progress has changed since it was written, and if not, whether it is
// worth writing again, out.



const LEAST_WAIT = 15 * 60_000;
/** Of the way. */
const LEAST_ADVANCE = 0.01;
/** Equal for reports that differ in positions, numbers and times alone. Short, and holds no text of the reports. */
function signatureOf(reports) {
    const parts = reports.map((report) => [
        report.record.id,
        report.state,
        report.cause ?? "",
        report.appUrl ?? "",
        report.attempts.map(({ number, start, end, resumedFrom }) => [number, start, end, resumedFrom ?? null]),
        report.warnings.map((text) => text.replace(/\d+/g, "0")),
        report.metrics.map(({ name }) => name),
        ...filesOf(report),
        report.price?.billed ?? null,
    ]);
    return (0,short_hash/* shortHash */.B)(JSON.stringify(parts));
}
function filesOf({ files }) {
    return files === undefined ? [] : [files.artifacts.map(({ name }) => name), files.late.length];
}
/**
 * A comment that tells of nothing new but progress is left as it is for a quarter of an hour and a hundredth of the way:
 * each edit counts against limits that the whole repository shares.
 */
function isWorthWriting(reports, shown, now) {
    if (shown?.signature === undefined || shown.at === undefined)
        return true;
    if (shown.signature !== signatureOf(reports))
        return true;
    if (now.getTime() - Date.parse(shown.at) < LEAST_WAIT)
        return false;
    const reach = liveReach(reports);
    const ends = live(reports).map(({ axisEnd }) => axisEnd);
    if (reach === undefined || shown.reach === undefined || ends.includes(undefined))
        return true;
    const way = ends.reduce((sum, end) => sum + (end ?? 0), 0);
    return Math.abs(reach - shown.reach) >= LEAST_ADVANCE * way;
}
/** How far the runs that go on are, together: of a sweep any arm may be the one that moves. */
function liveReach(reports) {
    const reaches = live(reports).flatMap((report) => (0,headline/* reachOf */.QT)(report) ?? []);
    return reaches.length === 0 ? undefined : reaches.reduce((sum, reach) => sum + reach, 0);
}
function live(reports) {
    return reports.filter(({ state }) => !(0,core_state/* isVerdict */._f)(state));
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/redact-reports.js
var redact_reports = __webpack_require__(87791);
// EXTERNAL MODULE: ./.cache/bundle/src/core/safe-name.js
var safe_name = __webpack_require__(62513);
// EXTERNAL MODULE: ./.cache/bundle/src/core/sweep-report.js
var sweep_report = __webpack_require__(38793);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-comment.js
// A pull request's runs of one experiment in; their one comment made equal to them, where that is worth a write, out.








/** Earlier runs that a comment lists. */
const EARLIER = 20;
function shownOf({ records }, memory) {
    for (const { id } of records) {
        const shown = memory.shownOf(id);
        if (shown !== undefined)
            return shown;
    }
    return undefined;
}
async function publishComment(family, publisher) {
    const { pass, ports, attempt, left } = publisher;
    const { memory } = pass;
    const known = family.records.map(({ line }) => line.comment).find((id) => id !== undefined);
    const arms = (0,sweep_report/* sweepOf */.mH)(family.records);
    const reports = family.records
        .slice(0, (arms?.length ?? 1) + EARLIER)
        .map((record) => reportFor(record, pass));
    const [newest] = family.records;
    const told = arms ?? family.records.slice(0, 1);
    const unchanged = { id: known, tried: { kind: "done", value: "unchanged" }, copies: 0 };
    if (newest === undefined || (known !== undefined && !told.some((each) => isInformed(each, pass))))
        return unchanged;
    const shown = shownOf(family, memory);
    if (known !== undefined && !isWorthWriting(reports, shown, pass.now))
        return unchanged;
    const current = publisher.shown?.comments.get(shown?.node ?? "");
    const foreign = current === undefined || current.id !== known;
    if (foreign && known !== undefined && left.reads-- <= 0)
        return unchanged;
    const { marker, body } = renderSafely(newest.intent.experiment, reports, publisher);
    const where = {
        ...{ pullRequest: family.pullRequest, marker },
        ...(0,defined/* defined */.s)({ known, current: foreign ? undefined : current.body }),
    };
    let id = known;
    let copies = 0;
    const tried = await attempt("comment", async () => {
        const done = await ports.comments.ensure(where, body);
        id = done.id;
        copies = done.copies ?? 0;
        noteShown(family, { pass, reports, node: done.node });
        return done.outcome;
    });
    return { id, tried, copies };
}
/** Redacted before anything is escaped or cut, and once more as a whole; only the marker stays, to be found by. */
function renderSafely(experiment, reports, { pass, ports: { redact } }) {
    const marker = (0,comment/* commentMarker */.Q)((0,safe_name/* safeName */.j)(experiment, redact));
    const rendered = (0,comment/* renderComment */.w)({ reports: (0,redact_reports/* redactReports */.b)(reports, redact), links: pass.request.links });
    return { marker, body: `${marker}${redact(rendered.slice(rendered.indexOf("\n")))}` };
}
function noteShown({ records }, told) {
    const { pass, reports, node } = told;
    const shown = (0,defined/* defined */.s)({
        node,
        signature: signatureOf(reports),
        at: pass.now.toISOString(),
        reach: liveReach(reports),
    });
    const open = new Set(pass.judged.map(({ record }) => record.id));
    for (const { id } of records)
        if (open.has(id))
            pass.memory.noteShown(id, shown);
}
/**
 * Without an answer from Modal the report has neither curve nor attempts; a comment that has them is left as it is until
 * there is an answer or a verdict. Commit status and record say meanwhile that the run cannot be seen.
 */
function isInformed(record, pass) {
    const one = find(record, [...pass.judged, ...pass.heads]);
    if (one === undefined)
        return false;
    return one.seen || (!(0,core_state/* isVerdict */._f)(record.line.state) && (0,core_state/* isVerdict */._f)(one.decision.next.state));
}
function reportFor(record, pass) {
    const judged = find(record, [...pass.judged, ...pass.heads])?.report;
    return judged ?? pass.earlier.get(record.id) ?? (0,build_report/* reportOfRecord */.Nx)(record, "");
}
function find(record, among) {
    return among.find((one) => one.record.id === record.id);
}


/***/ }),

/***/ 64167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ isEnding),
  T: () => (/* binding */ judgeAll)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/build-report.js + 4 modules
var build_report = __webpack_require__(8149);
// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var core_state = __webpack_require__(69943);
// EXTERNAL MODULE: ./.cache/bundle/src/core/turns.js
var core_turns = __webpack_require__(12950);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/launcher.js
// The workflow run that a record names: whether its launch may still do something, and how it ended.
function hasEnded(launcher) {
    return launcher === "concluded" || launcher === "failed" || launcher === "cancelled";
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-policy.js
var stop_policy = __webpack_require__(71255);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict-bound.js
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

;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict-absence.js
// A complete answer in which the app, or its call, is missing -> what that proves, and what only a second look can prove.



const MINUTE = 60_000;
/** A list may lag behind what was written a moment ago, so "no call" is said only after a second look. */
const SECOND_LOOK = MINUTE;
const LOST_AFTER = 10 * MINUTE;
/** How long Modal lists stopped apps is not documented; after this, not being listed is no proof of never having been. */
const LISTED_FOR = 24 * 60 * MINUTE;
function findAbsent(evidence) {
    const { record, launcher, now } = evidence;
    if (doubtedFor(evidence) >= LOST_AFTER && isPastBound(record, now)) {
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
    if (hasEnded(launcher) && listed && doubtedFor(evidence) >= SECOND_LOOK)
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
    if ((ran && app.state !== "stopped") || doubtedFor(evidence) < SECOND_LOOK) {
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

// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-request.js
var stop_request = __webpack_require__(64568);
// EXTERNAL MODULE: ./.cache/bundle/src/core/verdict-target.js
var verdict_target = __webpack_require__(35477);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/verdict-stop.js





/** Only an app that lives can be stopped. A verdict on one that was never called means that it was left behind. */
function findStop(evidence, seen, found) {
    if (!isLive(seen))
        return undefined;
    if (!(0,core_state/* isVerdict */._f)(found.state))
        return findAsked(evidence);
    const uncalled = (0,verdict_target/* ownCalls */.m)(evidence.record.intent.target, seen).calls.length === 0;
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
        (observation.kind === "seen" ? findOverBound(record, observation) : undefined));
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
        ...(0,defined/* defined */.s)({
            stop: seen === undefined ? undefined : findStop(evidence, seen, found),
            twins: twins.length === 0 ? undefined : twins,
            relaunch: found.relaunch,
        }),
    };
}
/** Whether the state of the launching workflow run can change the decision; asking costs a call. */
function needsLauncher(record, observation, now) {
    const { state } = record.line;
    if (record.intent.workflow_run === null || ((0,core_state/* isVerdict */._f)(state) && !(0,core_state/* isRevisable */.wK)(state)))
        return false;
    if (observation.kind === "unreachable")
        return false;
    if (observation.kind === "absent")
        return record.line.app === undefined;
    if ((0,stop_policy/* mayStop */.wM)(record.intent, "on-cancel") && isYoung(record, now))
        return true;
    const own = (0,verdict_target/* ownCalls */.m)(record.intent.target, observation);
    return own.calls.length === 0 || own.kind === "entrypoint";
}
/** No job of GitHub's runners lasts longer, and none of its waits is a launcher that runs. */
const LONGEST_JOB = 6 * 3_600_000;
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
    const own = (0,verdict_target/* ownCalls */.m)(record.intent.target, seen);
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
    const call = seen === undefined ? line.call : ((0,verdict_target/* ownCalls */.m)(record.intent.target, seen).calls[0]?.id ?? line.call);
    const app = seen?.app.id ?? line.app;
    const attempt = Math.max(evidence.attempts, line.attempt ?? 0);
    // A cause that was recorded before the end explains a stop; any other end has its own explanation.
    const cause = (0,core_state/* isVerdict */._f)(found.state) ? found.cause : openCause(evidence);
    const doubt = found.doubt === true ? (line.absentSince ?? now.toISOString()) : undefined;
    return {
        state: found.state,
        ...(0,defined/* defined */.s)({
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

// EXTERNAL MODULE: ./.cache/bundle/src/poll-look.js + 1 modules
var poll_look = __webpack_require__(55612);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-policy.js + 2 modules
var poll_policy = __webpack_require__(90274);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-judge.js
// Open records and what Modal says of them -> each with its decision and report; none hides another.







/** Its record does not say yet how it ended. */
function isEnding({ record, report }) {
    return (0,core_state/* isVerdict */._f)(report.state) && report.state !== record.line.state;
}
/** Runs about whose launcher or end more is asked at the same time. */
const AT_ONCE = 96;
/** With fewer new entries than these the end of a failed run's log is asked for once more. */
const TAIL_ENTRIES = 200;
/** @param look what looks at a run; a run that was looked at already is not looked at again */
async function judgeAll(records, bench, look = (record) => (0,poll_look/* lookAt */.t5)(record, bench.lookout)) {
    const turns = (0,core_turns/* createTurns */.z)(AT_ONCE);
    return Promise.all(records.map(async (record) => {
        const looked = await look(record);
        const end = await turns.take();
        try {
            return await judge(record, looked, bench);
        }
        finally {
            end();
        }
    }));
}
async function judge(record, { observation, result, joined }, bench) {
    const { modal, now, ports } = bench;
    const observed = (0,build_report/* observedWith */.lU)(record, observation, {
        progress: joined?.progress ?? result?.progress ?? build_report/* NO_PROGRESS */.cf,
        redact: ports.redact,
    });
    const launcher = await launcherState(observed, bench);
    const decision = decide({
        record,
        observation: observed.observation,
        now,
        launcher,
        attempts: observed.progress.attempts.at(-1)?.number ?? 0,
        around: (0,poll_policy/* circumstancesOf */.c1)(observed, bench),
        mayRelaunch: bench.mayRelaunch,
    });
    const report = (0,build_report/* buildReport */.FK)(await withTail(observed, decision, modal), decision, ports.redact);
    const seen = observation.kind === "seen";
    return {
        record,
        decision,
        report,
        seen,
        ...(0,defined/* defined */.s)({ saved: result?.saved, savedFile: joined?.saved }),
    };
}
/** An earlier pass may have read what a failed run wrote last; its end is shown all the same. */
async function withTail(observed, { next }, modal) {
    const { observation } = observed;
    const failed = (0,core_state/* isVerdict */._f)(next.state) && next.state !== "succeeded";
    if (observation.kind !== "seen" || !failed || observation.log.length >= TAIL_ENTRIES)
        return observed;
    const tail = await modal.tail?.(observation.app.id).catch(() => undefined);
    return tail === undefined ? observed : { ...observed, observation: { ...observation, log: tail } };
}
async function launcherState({ record, observation }, { ports, now }) {
    const { workflow_run: run } = record.intent;
    if (run === null || !needsLauncher(record, observation, now))
        return "unknown";
    // Not answered just now, which is another thing than not allowed to know: the next pass asks again.
    return ports.workflows.state(run).catch(() => "running");
}


/***/ }),

/***/ 55612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ LOOKS_AT_ONCE),
  t5: () => (/* binding */ lookAt)
});

// UNUSED EXPORTS: queryOf

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/log-ends.js
/** The newest entries, and where only older ones are known the moments at which the log began and was last alive. */
function withEnds({ recent, progress: { attempts } }) {
    const moment = (at) => at === undefined ? [] : [{ at, container: "", source: "system", text: "" }];
    return [
        ...moment(attempts[0]?.startedAt),
        ...(recent.length > 0 ? recent : moment(attempts.at(-1)?.lastSeenAt)),
    ];
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var record = __webpack_require__(93271);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-progress.js + 7 modules
var run_progress = __webpack_require__(32712);
// EXTERNAL MODULE: ./.cache/bundle/src/core/target-function.js
var target_function = __webpack_require__(70034);
// EXTERNAL MODULE: ./.cache/bundle/src/core/verdict-target.js
var verdict_target = __webpack_require__(35477);
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
        return { ...looked, ...(0,defined/* defined */.s)({ joined: await joinMetrics?.({ record, seen, result }) }) };
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
        return new run_progress/* RunProgress */.tc(app, usable(record, known, log), known.declaredFor(record));
    };
    const read = async (app) => {
        run = await begin(app);
        return { take: run.take.bind(run), skip: run.skip.bind(run), begun, ...(0,defined/* defined */.s)({ since: run.since }) };
    };
    const observation = await modal.observe({ ...queryOf(record), log: read }).catch(unreachable);
    if (observation.kind !== "seen")
        return { observation };
    const { now } = await knowledge;
    try {
        run ??= await begin(observation.app.id);
        run.take(observation.log);
        const { calls } = (0,verdict_target/* ownCalls */.m)(record.intent.target, observation);
        return withLog(observation, run, run.finish({ args: record.intent.argv, calls, now }));
    }
    catch (error) {
        log.warning(`The log of run ${record.intent.key} could not be read: ${String(error)}`);
        return { observation: { ...observation, log: [], logGap: "The log could not be read." } };
    }
}
function usable(record, { savedOf, now }, log) {
    const saved = savedOf(record);
    if (saved === undefined || !(0,run_progress/* isAhead */.Y0)(saved, now))
        return saved;
    log.warning(`What was kept of the log of run ${record.intent.key} is said to be read up to ${saved.until}, which is not yet; it is read again.`);
    return undefined;
}
/** What cannot be read just now is no doubt about the beginning, where an earlier pass has read that. */
function withLog({ logGap, ...seen }, { since }, result) {
    const log = withEnds(result);
    const { headGap, progress } = result;
    if (since === undefined || headGap !== undefined || logGap === undefined)
        return { observation: { ...seen, log, ...(0,defined/* defined */.s)({ logGap: headGap ?? logGap }) }, result };
    const warnings = [...progress.warnings, logGap];
    return { observation: { ...seen, log }, result: { ...result, progress: { ...progress, warnings } } };
}
/** How the run of a record is looked for. */
function queryOf({ intent, line, createdAt }) {
    return {
        name: (0,record/* appName */.JB)(intent),
        notBefore: createdAt,
        ...(0,defined/* defined */.s)({
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


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Er: () => (/* binding */ statusName),
/* harmony export */   Hq: () => (/* binding */ statusOwners)
/* harmony export */ });
/** @param records newest first; the same list for every run of a pass, which is sorted into families once */
function familyOf({ intent }, records) {
    const { pull_request: pullRequest, experiment } = intent;
    if (pullRequest === null)
        return undefined;
    const name = familyName(pullRequest, experiment);
    return { name, pullRequest, records: familiesOf(records).get(name) ?? [] };
}
function familyName(pullRequest, experiment) {
    return `${pullRequest} ${experiment}`;
}
const families = new WeakMap();
function familiesOf(records) {
    const known = families.get(records);
    if (known !== undefined)
        return known;
    const made = new Map();
    for (const record of records) {
        const { pull_request: pullRequest, experiment } = record.intent;
        if (pullRequest === null)
            continue;
        const name = familyName(pullRequest, experiment);
        const others = made.get(name);
        if (others === undefined)
            made.set(name, [record]);
        else
            others.push(record);
    }
    families.set(records, made);
    return made;
}
/** A commit has one status of a context: two runs that both wrote it would change it for ever, in turns. */
function statusName({ intent }) {
    return `${intent.sha} ${intent.experiment}`;
}
/** The newest run of a commit and experiment speaks for it. */
function statusOwners(records) {
    const owners = new Map();
    for (const record of records) {
        // A record that was taken back right after it was written must not silence the run that stands.
        if (record.line.cause === "withdrawn")
            continue;
        const name = statusName(record);
        owners.set(name, Math.max(record.id, owners.get(name) ?? 0));
    }
    return owners;
}


/***/ }),

/***/ 90274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s9: () => (/* binding */ asksAnew),
  c1: () => (/* binding */ circumstancesOf),
  $i: () => (/* binding */ readPulls),
  bm: () => (/* binding */ relaunch),
  ci: () => (/* binding */ stopRequestsOf)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(28615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/price.js
var price = __webpack_require__(32207);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-price.js
var run_price = __webpack_require__(67991);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/cost-so-far.js



/** Between two attempts nothing is spent, however long the next one waits for a machine. */
function dollarsSoFar({ record, progress, calls }, { now, prices }) {
    const running = calls.some(({ status }) => status === "running");
    const newest = progress.attempts.length - 1;
    const attempts = progress.attempts.map((attempt, index) => ({
        ...attempt,
        start: "unknown",
        end: running && index === newest ? "running" : "unknown",
    }));
    const [startedAt] = calls.flatMap((call) => call.startedAt ?? []).toSorted();
    const seconds = (0,run_price/* containerSeconds */.NC)({ attempts, ...(0,defined/* defined */.s)({ startedAt }) }, running ? now : undefined);
    return (0,price/* spentDollars */.Gf)({ gpu: record.intent.gpu, seconds, prices });
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var record = __webpack_require__(93271);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/stalled.js
/** One attempt may be unlucky, as when a machine is taken away right before a checkpoint. */
const IN_VAIN = 2;
/**
 * True when the last ended attempts, and the one that runs now, each reached no position beyond those before.
 * Undefined where no position is known, or where positions are known of which it is not known whose they are.
 */
function isStalled(attempts) {
    if (attempts.every(({ highestStep }) => highestStep === undefined))
        return undefined;
    if (attempts.some(({ unplaced }) => unplaced === true))
        return undefined;
    let reached = Number.NEGATIVE_INFINITY;
    let inVain = 0;
    for (const { highestStep } of attempts) {
        const gained = highestStep !== undefined && highestStep > reached;
        inVain = gained ? 0 : inVain + 1;
        if (gained)
            reached = highestStep;
    }
    // The newest attempt counts among them, although it may yet get further.
    return inVain > IN_VAIN;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-policy.js
var stop_policy = __webpack_require__(71255);
// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-request.js
var stop_request = __webpack_require__(64568);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-policy.js
// Open records -> their pull requests, read once a pass; and judged runs -> what is to be stopped or started again.







/** Only those that a policy asks about. Where they cannot be read, no policy acts in this pass. */
async function readPulls(records, ports) {
    const asked = records.filter(({ intent }) => (0,stop_policy/* needsPull */.l8)(intent));
    const numbers = new Set(asked.flatMap(({ intent }) => intent.pull_request ?? []));
    if (numbers.size === 0)
        return new Map();
    try {
        return await ports.pulls.read([...numbers]);
    }
    catch (error) {
        ports.log.warning(`The pull requests could not be read, so no run is stopped for them in this pass: ${describe(error)}`);
        return new Map();
    }
}
/** What is known around one run. Cost and progress are only worked out where a limit asks for them. */
function circumstancesOf(observed, bench) {
    const { pulls, now, pricesFor } = bench;
    const { record, progress } = observed;
    const { intent } = record;
    return (0,defined/* defined */.s)({
        pull: intent.pull_request === null ? undefined : pulls.get(intent.pull_request),
        dollars: intent.max_cost === null ? undefined : dollarsSoFar(observed, { now, prices: pricesFor(intent) }),
        stalled: (0,stop_policy/* mayStop */.wM)(intent, "no-progress") ? isStalled(progress.attempts) : undefined,
    });
}
/** The run's own app where it should stop, and every double of it. */
function stopRequestsOf({ record, decision }) {
    const { app } = decision.next;
    const own = decision.stop === undefined || app === undefined ? [] : [{ cause: decision.stop, appId: app }];
    const twins = (decision.twins ?? []).map((appId) => ({ cause: "duplicate", appId }));
    return [...own, ...twins].map((asked) => (0,stop_request/* stopRequestOf */.Nl)(record, asked));
}
/** Each reason, and each app it is about, goes on record in the pass that finds it: a request that changes nothing is old. */
function asksAnew(one) {
    const changed = (0,record/* formatStatusLine */.wE)(one.decision.next) !== (0,record/* formatStatusLine */.wE)(one.record.line);
    return changed && stopRequestsOf(one).length > 0;
}
/** Called once the record says so: a pass that dies in between never starts a launch a third time. */
async function relaunch({ intent }, ports) {
    const run = intent.workflow_run;
    if (run === null)
        return;
    try {
        await ports.workflows.rerunFailed(run);
        ports.log.notice(`The launch of ${intent.experiment} (${intent.key}) died before anything ran; the failed jobs of workflow run ${run} are run again, this once.`);
    }
    catch (error) {
        ports.log.warning(`The failed jobs of workflow run ${run} could not be run again: ${describe(error)} "Re-run all jobs" on its page starts the run of ${intent.key} anew.`);
    }
}
function describe(error) {
    if (error instanceof errors/* ExternalError */.yA)
        return `${error.message} ${error.advice}`;
    return (0,errors/* messageOf */.bD)(error);
}


/***/ })

};
