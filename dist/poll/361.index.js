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

/***/ 91361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBench: () => (/* binding */ openBench)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
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

// EXTERNAL MODULE: ./.cache/bundle/src/core/price.js
var price = __webpack_require__(32207);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-cost.js


const listPrices = () => price/* LIST_PRICES */.e_;
/** Where either cannot be read, the limit is held by what is left; the rest of the pass says why. */
async function readPrices(records, config, modal) {
    if (records.every(({ intent }) => intent.max_cost === null))
        return listPrices;
    const account = await Promise.resolve(modal.billing?.rates()).catch(() => undefined);
    return (intent) => (0,run_settings/* pricesOf */._5)((0,run_settings/* settingsOf */.f5)(intent, config), account);
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-policy.js + 2 modules
var poll_policy = __webpack_require__(90274);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-bench.js



async function openBench({ open, request, memory, now, modal }, ports) {
    const pulls = await (0,poll_policy/* readPulls */.$i)(open, ports);
    const configured = await readPassConfig(ports);
    const pricesFor = await readPrices(open, configured.config, modal);
    const savedOf = ({ id }) => memory.logOf(id);
    const billedOf = (id) => memory.billedOf(id);
    const files = await openMetricsFiles(configured, { modal, now, memory, ports });
    const mayRelaunch = request.relaunch;
    return { ...configured, ...files, modal, now, pulls, pricesFor, mayRelaunch, ports, savedOf, billedOf };
}


/***/ })

};
