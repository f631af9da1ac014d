export const id = 428;
export const ids = [428];
export const modules = {

/***/ 2207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ withPrices),
/* harmony export */   e_: () => (/* binding */ LIST_PRICES),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pn: () => (/* binding */ worstCaseDollars),
/* harmony export */   rn: () => (/* binding */ dollarsPerHour),
/* harmony export */   sU: () => (/* binding */ parseGpu)
/* harmony export */ });
/* unused harmony export spentDollars */
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

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askGate: () => (/* binding */ askGate)
});

// EXTERNAL MODULE: ./.cache/bundle/src/audit/render.js
var render = __webpack_require__(5546);
// EXTERNAL MODULE: ./.cache/bundle/src/core/arguments.js
var core_arguments = __webpack_require__(5278);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-node.js
// What a configuration file says, as a tree in which everything knows its line; where it came from is not known here.
/** How a problem names what it found: never the whole of a long value. */
function showNode(node) {
    switch (node.kind) {
        case "map":
            return "a map";
        case "list":
            return `a list of ${node.items.length}`;
        case "value":
            if (node.value === null)
                return "empty";
            return node.text.length > 60
                ? `${JSON.stringify(node.text.slice(0, 60))}\u2026`
                : JSON.stringify(node.value);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-shape.js
// What a place of the configuration may hold -> a reader that checks and types it, and the JSON Schema that says the same.

function below(place, name) {
    const path = typeof name === "number" ? `${place.path}[${name}]` : `${place.path}.${name}`;
    return { ...place, path: place.path === "" ? String(name) : path };
}
function note(place, line, message) {
    place.problems.push({ line, message: `${place.path || "the file"} ${message}` });
    return undefined;
}
function refuseNode(place, node, accepted) {
    return note(place, node.line, `is ${showNode(node)}. Accepted: ${accepted}.`);
}
function described(shape, description) {
    return { ...shape, schema: { description, ...shape.schema } };
}
/** A further check on what was read; `check` gives what is wrong, and the line where it is not the node's own. */
function checked(shape, check) {
    const read = (node, place) => {
        const value = shape.read(node, place);
        if (value === undefined)
            return undefined;
        const wrong = check(value, node);
        if (wrong === undefined)
            return value;
        return typeof wrong === "string" ? note(place, node.line, wrong) : note(place, wrong.line, wrong.message);
    };
    return { ...shape, read };
}
function converted(shape, convert) {
    const read = (node, place) => {
        const value = shape.read(node, place);
        return value === undefined ? undefined : convert(value);
    };
    return { schema: shape.schema, read };
}
/** @param accepted what a person is told, as "a path inside the checkout" */
function config_shape_text(accepted, pattern, most = 500) {
    return {
        schema: { type: "string", minLength: 1, maxLength: most, pattern: pattern.source },
        read: (node, place) => {
            if (node.kind !== "value" || typeof node.value !== "string")
                return refuseNode(place, node, accepted);
            // As JSON Schema counts: code points.
            const long = node.value.length > most && [...node.value].length > most;
            if (long)
                return note(place, node.line, `is longer than ${most} characters. Accepted: ${accepted}.`);
            return pattern.test(node.value) && node.value !== "" ? node.value : refuseNode(place, node, accepted);
        },
    };
}
function number(range) {
    const { min, max, whole = false } = range;
    const accepted = `a ${whole ? "whole " : ""}number from ${min} to ${max}`;
    return {
        schema: { type: whole ? "integer" : "number", minimum: min, maximum: max },
        read: (node, place) => {
            const value = node.kind === "value" ? node.value : null;
            const fits = typeof value === "number" && value >= min && value <= max;
            return fits && (!whole || Number.isInteger(value)) ? value : refuseNode(place, node, accepted);
        },
    };
}
function choice(...values) {
    return {
        schema: { enum: values },
        read: (node, place) => {
            const found = node.kind === "value" ? values.find((value) => value === node.value) : undefined;
            return found ?? refuseNode(place, node, values.join(", "));
        },
    };
}
const flag = {
    schema: { type: "boolean" },
    read: (node, place) => node.kind === "value" && typeof node.value === "boolean"
        ? node.value
        : refuseNode(place, node, "true or false"),
};
/** A word as it is written, whether text, number or truth. */
function word(accepted, most = 100) {
    return {
        schema: { type: ["string", "number", "boolean"], maxLength: most },
        read: (node, place) => {
            const plain = node.kind === "value" && node.value !== null && node.text !== "";
            const finite = plain && (typeof node.value !== "number" || Number.isFinite(node.value));
            if (!plain || !finite)
                return refuseNode(place, node, accepted);
            const long = typeof node.value === "string" && [...node.value].length > most;
            if (long || node.text.length > most * 2) {
                return note(place, node.line, `is longer than ${most} characters. Accepted: ${accepted}.`);
            }
            return typeof node.value === "string" ? node.value : node.text;
        },
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/nearest-name.js
// A name that is not known and those that are -> the one that was probably meant.
/** Undefined when nothing is near: more than a third of the letters would have to change. */
function findNearest(name, known) {
    let best;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase().slice(0, 100), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { name: candidate, distance };
    }
    const most = Math.max(1, Math.floor(name.length / 3));
    return best !== undefined && best.distance <= most ? best.name : undefined;
}
/** Letters to add, take away, change, or swap with a neighbour. */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    const at = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let row = 1; row <= a.length; row += 1) {
        const line = [row];
        rows.push(line);
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            line.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1), swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
    }
    return at(a.length, b.length);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-shape-parts.js


/** A list of 1 to `most`; where `lone` holds, a single value stands for a list of itself. */
function list(item, { most, lone = false }) {
    const many = { type: "array", items: item.schema, minItems: 1, maxItems: most };
    return {
        schema: lone ? { anyOf: [item.schema, many] } : many,
        read: (node, place) => {
            if (node.kind !== "list") {
                if (!lone)
                    return refuseNode(place, node, "a list");
                const one = item.read(node, place);
                return one === undefined ? undefined : [one];
            }
            if (node.items.length === 0 || node.items.length > most) {
                return note(place, node.line, `has ${node.items.length} entries. Accepted: 1 to ${most}.`);
            }
            const items = node.items.map((each, index) => item.read(each, below(place, index)));
            const whole = items.filter((each) => each !== undefined);
            return whole.length === items.length ? whole : undefined;
        },
    };
}
/** These would reach behind an object where a reader of the file is careless. */
const PROTOTYPE_NAMES = ["__proto__", "constructor", "prototype"];
function table(item, names) {
    const { pattern, accepted, most } = names;
    const propertyNames = { pattern: pattern.source, not: { enum: PROTOTYPE_NAMES } };
    return {
        schema: { type: "object", propertyNames, additionalProperties: item.schema, maxProperties: most },
        read: (node, place) => {
            if (node.kind !== "map")
                return refuseNode(place, node, "a map of names and values");
            if (node.entries.length > most) {
                return note(place, node.line, `has ${node.entries.length} entries. Accepted: ${most} at most.`);
            }
            const read = new Map();
            for (const { name, line, value } of node.entries) {
                if (!pattern.test(name) || PROTOTYPE_NAMES.includes(name)) {
                    note(place, line, `has the name ${JSON.stringify(name.slice(0, 60))}. Accepted: ${accepted}.`);
                    continue;
                }
                const found = item.read(value, below(place, name));
                if (found !== undefined)
                    read.set(name, found);
            }
            return read;
        },
    };
}
function object(fields, required = []) {
    const properties = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
    const needed = required.length === 0 ? {} : { required };
    return {
        schema: { type: "object", additionalProperties: false, properties, ...needed },
        read: (node, place) => readObject(node, place, { fields, required }),
    };
}
function readObject(node, place, { fields, required }) {
    const names = Object.keys(fields);
    if (node.kind !== "map")
        return refuseNode(place, node, `a map with ${names.join(", ")}`);
    const missing = required.filter((name) => !node.entries.some((entry) => entry.name === name));
    for (const name of missing)
        note(place, node.line, `has no ${name}, which it needs.`);
    const read = [];
    for (const entry of node.entries) {
        const shape = Object.hasOwn(fields, entry.name) ? fields[entry.name] : undefined;
        if (shape === undefined)
            noteUnknown(place, entry, names);
        else
            read.push([camel(entry.name), shape.read(entry.value, below(place, entry.name))]);
    }
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)); // read by the fields' own shapes
}
function noteUnknown(place, { name, line }, names) {
    const near = findNearest(name, names);
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    const shown = JSON.stringify(name.slice(0, 60));
    note(place, line, `has the unknown key ${shown}.${meant} Accepted: ${names.join(", ")}.`);
}
function camel(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-unit.js
// Amounts with a unit, as people write them in the configuration -> seconds or bytes.

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };
const BYTES = { KB: 1e3, MB: 1e6, GB: 1e9 };
/** `90s`, `30m`, `12h`, `1.5h`, `3d` -> whole seconds within the range; a bare number says too little. */
function duration(range) {
    const accepted = `a time with its unit from ${formatDuration(range.min)} to ${formatDuration(range.max)}, as 90s, 30m, 12h or 3d`;
    const shape = converted(config_shape_text(accepted, /^[0-9]{1,6}(\.[0-9]{1,3})?[smhd]$/, 12), parseDuration);
    return within(shape, range, accepted);
}
/** `500MB` -> bytes, in powers of 1,000. */
function size(range) {
    const accepted = "a size with its unit, as 200KB, 500MB or 2GB (at most 50GB)";
    const shape = converted(config_shape_text(accepted, /^[0-9]{1,6}(\.[0-9]{1,3})?(KB|MB|GB)$/, 12), (written) => {
        const unit = written.slice(-2); // the pattern ends in one of them
        return Math.round(Number(written.slice(0, -2)) * BYTES[unit]);
    });
    return within(shape, range, accepted);
}
function parseDuration(written) {
    const unit = written.slice(-1); // the pattern ends in one of them
    return Math.round(Number(written.slice(0, -1)) * SECONDS[unit]);
}
function within(shape, { min, max }, accepted) {
    return {
        ...shape,
        read: (node, place) => {
            const value = shape.read(node, place);
            if (value === undefined || (value >= min && value <= max))
                return value;
            const written = node.kind === "value" ? node.text : "";
            place.problems.push({
                line: node.line,
                message: `${place.path} is ${JSON.stringify(written)}. Accepted: ${accepted}.`,
            });
            return undefined;
        },
    };
}
/** The shortest exact form: `90s`, `30m`, `12h`, `3d`. */
function formatDuration(seconds) {
    for (const unit of ["d", "h", "m"]) {
        if (seconds >= SECONDS[unit] && seconds % SECONDS[unit] === 0)
            return `${seconds / SECONDS[unit]}${unit}`;
    }
    return `${seconds}s`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/fail-if.js
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
    return new errors/* InputError */.dz("fail-if", `fail-if is ${shown}: ${why}. Accepted: ${ACCEPTED}.`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/fill-path.js
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

;// CONCATENATED MODULE: ./.cache/bundle/src/core/linear-parse.js
// A regular expression as text in, its parts as a tree out; what cannot be matched in linear time is refused.
/** What is wrong with an expression, as the end of a sentence that begins with its name. */
class PatternRefusal extends Error {
}
const EDGES = { "^": "start", $: "end", "\\b": "word", "\\B": "inside" };
const REPEATS = {
    "*": [0, undefined],
    "+": [1, undefined],
    "?": [0, 1],
};
/** Everything that the flag `u` lets stand in an expression, the longest reading first. */
const linear_parse_TOKEN = /(?<open>\((?:\?(?:<(?<name>[A-Za-z_$][\w$]*)>|:|<?[=!]|[a-z-]+:))?)|(?<close>\))|(?<bar>\|)|(?<repeat>[*+?]|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\})(?<lazy>\?)?|(?<edge>[$^]|\\[bB])|(?<back>\\(?:k|[1-9]))|(?<one>\[(?:\\.|[^\]\\])*\]|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\\.|.)/suy;
/** @throws PatternRefusal */
function parseRegex(text) {
    try {
        new RegExp(text, "u");
    }
    catch {
        throw new PatternRefusal("is not a regular expression of JavaScript (flag u).");
    }
    const tokens = [];
    linear_parse_TOKEN.lastIndex = 0;
    while (linear_parse_TOKEN.lastIndex < text.length) {
        const groups = linear_parse_TOKEN.exec(text)?.groups;
        if (groups === undefined)
            throw new PatternRefusal("has a part that is not known here.");
        tokens.push({ ...groups });
    }
    return readEither(tokens);
}
/** Takes tokens up to the bracket that closes, and leaves that one. */
function readEither(tokens) {
    const options = [];
    let parts = [];
    for (let token = tokens[0]; token !== undefined && token["close"] === undefined; token = tokens[0]) {
        tokens.shift();
        if (token["bar"] !== undefined) {
            options.push({ kind: "all", parts });
            parts = [];
        }
        else
            parts.push(readRepeats(readOne(token, tokens), tokens));
    }
    const last = { kind: "all", parts };
    return options.length === 0 ? last : { kind: "either", options: [...options, last] };
}
function readOne(token, tokens) {
    const { open, edge, one, back } = token;
    if (back !== undefined)
        throw refused("a reference back to a group");
    if (edge !== undefined)
        return { kind: "edge", edge: EDGES[edge] ?? "start" };
    if (open === undefined)
        return { kind: "one", source: one ?? "" };
    if (/[=!]$/.test(open))
        throw refused("a look ahead or behind");
    if (/^\(\?[a-z-]+:$/.test(open))
        throw refused("a change of flags");
    const body = readEither(tokens);
    tokens.shift();
    return { kind: "group", name: token["name"], body };
}
function readRepeats(body, tokens) {
    const { repeat, min, comma, max, lazy } = tokens[0] ?? {};
    if (repeat === undefined)
        return body;
    tokens.shift();
    const least = Number(min);
    const [from, to] = REPEATS[repeat] ?? [least, comma === undefined ? least : max === "" ? undefined : Number(max)];
    return { kind: "repeat", body, min: from, max: to, greedy: lazy === undefined };
}
function refused(what) {
    return new PatternRefusal(`has ${what}, which a long line could make slow without end. Write it without, with named groups, classes and repeats alone.`);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/linear-regex.js
// A regular expression and a line in, the named groups of its first match out, in time linear in the line whatever either is.

/** Instructions of one expression, repeats written out: what one character may cost. */
const SIZE_LIMIT = 300;
class LinearRegex {
    names;
    #steps;
    /** A text that every match holds: lines without it are not walked through. */
    #literal;
    /** @throws PatternRefusal */
    constructor(text) {
        const tree = parseRegex(text);
        const names = [];
        const steps = [];
        compile(tree, { steps, names });
        this.#steps = [...steps, { kind: "end" }];
        this.names = [...new Set(names)];
        this.#literal = literalOf(tree);
    }
    /** Groups that took part in the match; undefined without one. */
    exec(line) {
        if (!line.includes(this.#literal))
            return undefined;
        const saved = this.#match(line);
        if (saved === undefined)
            return undefined;
        const groups = new Map();
        for (const [index, name] of this.names.entries()) {
            const [from, to] = [saved[index * 2], saved[index * 2 + 1]];
            if (from !== undefined && to !== undefined)
                groups.set(name, line.slice(from, to));
        }
        return groups;
    }
    /** All ways through the program at once, the preferred one first; none is walked twice at one character. */
    #match(line) {
        let threads = [];
        let found;
        for (let at = 0;;) {
            const code = line.codePointAt(at);
            const here = [];
            const seen = new Uint8Array(this.#steps.length);
            for (const thread of threads)
                this.#follow(thread, { line, at, seen, here });
            if (found === undefined)
                this.#follow({ at: 0, saved: [] }, { line, at, seen, here });
            const next = [];
            for (const thread of here) {
                const step = this.#steps[thread.at];
                if (step?.kind === "end") {
                    found = thread.saved;
                    break;
                }
                if (step?.kind === "one" && code !== undefined && step.test(code))
                    next.push({ at: thread.at + 1, saved: thread.saved });
            }
            if (code === undefined || (found !== undefined && next.length === 0))
                return found;
            threads = next;
            at += code > 0xffff ? 2 : 1;
        }
    }
    /** Adds every step that can be reached from the thread without a character. */
    #follow({ at, saved }, place) {
        if (place.seen[at] === 1)
            return;
        place.seen[at] = 1;
        const step = this.#steps[at];
        if (step === undefined)
            return;
        if (step.kind === "fork") {
            this.#follow({ at: step.to, saved }, place);
            this.#follow({ at: step.other, saved }, place);
        }
        else if (step.kind === "save") {
            const own = [...saved];
            own[step.slot] = place.at;
            this.#follow({ at: at + 1, saved: own }, place);
        }
        else if (step.kind === "edge") {
            if (isEdge(step.edge, place.line, place.at))
                this.#follow({ at: at + 1, saved }, place);
        }
        else
            place.here.push({ at, saved });
    }
}
function compile(node, draft) {
    const { steps, names } = draft;
    const rounds = node.kind === "repeat" ? Math.max(node.min, node.max ?? 0) : 0;
    if (steps.length > SIZE_LIMIT || rounds > SIZE_LIMIT)
        throw new PatternRefusal(`has more than ${SIZE_LIMIT} steps with its repeats written out. Make it shorter.`);
    if (node.kind === "one")
        steps.push({ kind: "one", test: testOf(node.source) });
    else if (node.kind === "edge")
        steps.push(node);
    else if (node.kind === "all")
        for (const part of node.parts)
            compile(part, draft);
    else if (node.kind === "either")
        compileEither(node.options, draft);
    else if (node.kind === "repeat")
        compileRepeat(node, draft);
    else if (node.name === undefined)
        compile(node.body, draft);
    else {
        if (!names.includes(node.name))
            names.push(node.name);
        const slot = names.indexOf(node.name) * 2;
        steps.push({ kind: "save", slot });
        compile(node.body, draft);
        steps.push({ kind: "save", slot: slot + 1 });
    }
}
function compileEither(options, draft) {
    const { steps } = draft;
    const exits = [];
    for (const [index, option] of options.entries()) {
        const fork = index === options.length - 1 ? undefined : pushFork(steps);
        if (fork !== undefined)
            fork.to = steps.length;
        compile(option, draft);
        if (fork === undefined)
            continue;
        exits.push(pushFork(steps));
        fork.other = steps.length;
    }
    for (const exit of exits)
        exit.to = exit.other = steps.length;
}
function compileRepeat({ body, min, max, greedy }, draft) {
    const { steps } = draft;
    const leave = (fork, inner) => {
        if (greedy)
            [fork.to, fork.other] = [inner, steps.length];
        else
            [fork.to, fork.other] = [steps.length, inner];
    };
    for (let round = 0; round < min; round += 1)
        compile(body, draft);
    if (max === undefined) {
        const start = steps.length;
        const fork = pushFork(steps);
        compile(body, draft);
        const back = pushFork(steps);
        back.to = back.other = start;
        leave(fork, start + 1);
        return;
    }
    const forks = [];
    for (let round = min; round < max; round += 1) {
        const fork = pushFork(steps);
        forks.push([fork, steps.length]);
        compile(body, draft);
    }
    for (const [fork, inner] of forks)
        leave(fork, inner);
}
function pushFork(steps) {
    const fork = { kind: "fork", to: 0, other: 0 };
    steps.push(fork);
    return fork;
}
/** JavaScript itself says which characters a class or escape takes: one character cannot be slow. */
function testOf(source) {
    const own = new RegExp(`^(?:${source})$`, "u");
    const known = Uint8Array.from({ length: 128 }, (_, code) => (own.test(String.fromCharCode(code)) ? 1 : 0));
    return (code) => (code < 128 ? known[code] === 1 : own.test(String.fromCodePoint(code)));
}
function isEdge(edge, line, at) {
    if (edge === "start")
        return at === 0;
    if (edge === "end")
        return at === line.length;
    const isWord = (index) => /^\w$/.test(line[index] ?? "");
    return (isWord(at - 1) !== isWord(at)) === (edge === "word");
}
/** The longest run of plain characters that stands in the expression's own sequence. */
function literalOf(node) {
    const parts = node.kind === "all" ? node.parts : [];
    const runs = parts
        .map((part) => (part.kind === "one" && /^[^\\[.]$/u.test(part.source) ? part.source : "\n"))
        .join("")
        .split("\n");
    return runs.toSorted((one, other) => other.length - one.length)[0] ?? "";
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/price.js
var price = __webpack_require__(2207);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-words.js
// Single values of the configuration that have a grammar of their own: names, paths, command lines, patterns, GPUs.








const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const NAME_ACCEPTED = "letters, digits, . _ - (at most 64)";
/** No line ends, since all of these are shown on one line. */
const LINE = /^\P{Cc}+$/u;
const INSIDE = /^(?!\/)(?!(?:\P{Cc}*\/)?\.\.(?:\/|$))\P{Cc}+$/u;
/** One file: no pattern, no way out, no name that is empty or only dots, an ending that says how it is read. */
const METRICS_PATH = /^(?!\/)(?!(?:[^\p{Cc}]*\/)?\.{0,2}\/)[^\p{Cc}*?[\]\\"<>|:]*[^\p{Cc}*?[\]\\"<>|:/]\.(?:jsonl|ndjson|csv|json)$/u;
const TARGET = /^(?:-m +[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|(?!(?:.*\/)?\.\.\/)[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py)(?:::[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2})?$/;
const inside = (what) => config_shape_text(`${what} inside the checkout, without \`..\``, INSIDE);
const PATH_ACCEPTED = "the path of one .jsonl, .ndjson, .csv or .json file, seen from the root of the Volume, without `..` and patterns";
const metricsPath = checked(config_shape_text(PATH_ACCEPTED, METRICS_PATH, 300), (written) => {
    const unknown = /\{[^{}]*\}?|\}/g;
    const wrong = written.replace(PLACEHOLDER, "").match(unknown)?.[0];
    return wrong === undefined
        ? undefined
        : `has the placeholder ${JSON.stringify(wrong)}, which is not known. Accepted: ${PLACEHOLDERS.map((name) => `{${name}}`).join(" ")}.`;
});
/** The ids of the audit's findings; a test compares them with the audit's own list. */
const AUDIT_IDS = [
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
/** What `read` says against a value; undefined where it takes it. */
function refusal(read) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        return error instanceof errors/* InputError */.dz ? error.message : "It cannot be read.";
    }
}
function commandWords(what, most = 4000) {
    const line = config_shape_text(`${what}, quoted as in a shell`, /^[\s\S]+$/, most);
    const whole = checked(line, (written) => {
        const wrong = refusal(() => (0,core_arguments/* parseArguments */.W)("args", written));
        return wrong === undefined ? undefined : `is not closed: ${wrong}`;
    });
    return converted(whole, (written) => (0,core_arguments/* parseArguments */.W)("args", written));
}
const logPattern = checked(config_shape_text("a regular expression on one line", LINE, 300), (written) => {
    try {
        const { names } = new LinearRegex(written);
        return names.length === 0 ? "has no named group, as in `acc: (?<accuracy>[0-9.]+)`." : undefined;
    }
    catch (error) {
        if (error instanceof PatternRefusal)
            return error.message;
        throw error;
    }
});
/** Read here as it is at the end of a run: a condition that cannot be judged would let a run pass unseen. */
const comparison = checked(config_shape_text("a comparison, as accuracy < baseline - 0.5%", LINE, 200), (written) => {
    const wrong = refusal(() => parseFailIf(written));
    return wrong === undefined ? undefined : `is no condition: ${wrong}`;
});
const gpu = checked(config_shape_text("a GPU as Modal takes it, as H100:8, or `none`", LINE, 60), (written) => written === "none" || (0,price/* parseGpu */.sU)(written) !== undefined
    ? undefined
    : `is ${JSON.stringify(written)}. Accepted: a GPU as Modal takes it, as H100:8, or \`none\`.`);

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-groups.js
// Groups of keys in the configuration: policies, results, audit, the metrics file, and the sweep.




const keepOrStop = choice("keep", "stop");
const POLICIES = object({
    "on-close": described(keepOrStop, "What happens to a run whose pull request is closed. Default `stop`."),
    "on-push": described(keepOrStop, "What happens to a run when its pull request gets a newer commit. Default `keep`."),
    "on-unlabel": described(keepOrStop, "What happens to a run whose label is taken off. Default `keep`."),
    "no-progress": described(keepOrStop, "What happens to a run of which one attempt after another makes no checkpoint. Default `keep`."),
    "label-on-push": described(choice("remove", "keep"), "Whether a push takes the label off, so that the new commit must be asked for anew. Default `remove`."),
    "label-on-end": described(choice("remove", "keep"), "Whether the end of the run takes the label off. Default `remove`."),
});
const RESULTS = object({
    volume: described(config_shape_text("the name of a Modal Volume", NAME, 64), "Modal Volume that holds the results."),
    paths: described(list(config_shape_text("a path on the Volume without `..`; `*` and `**` match names", INSIDE, 300), {
        most: 50,
        lone: true,
    }), "What is fetched from it; `*` and `**` match names, placeholders are filled in."),
    "max-size": described(size({ min: 1, max: 5e10 }), "What is fetched at most. Default 500MB."),
    every: described(duration({ min: 1800, max: 7 * 86_400 }), "How often files are also fetched while the run goes on; each time costs the storage of what has changed, for 7 days. Default, only at the end."),
});
const METRICS_FILE = object({
    volume: described(config_shape_text("the name of a Modal Volume", NAME, 64), "Modal Volume that holds the file."),
    path: described(metricsPath, "The file there, seen from the root of the Volume. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`."),
}, ["volume", "path"]);
const AUDIT = object({
    ignore: described(list(choice(...AUDIT_IDS), { most: AUDIT_IDS.length }), "Findings to leave out."),
    "fail-on": described(choice("error", "warning", "note", "never"), "The least severity of a finding that refuses the run. Default `error`."),
    "available-imports": described(list(config_shape_text("a Python module", /^[A-Za-z_][A-Za-z0-9_.]*$/, 100), { most: 200 }), "Python modules that the launching machine has besides Modal's own."),
});
const SWEEP = object({
    grid: described(table(list(word("text, a number or true/false"), { most: 64 }), {
        pattern: /^[A-Za-z][A-Za-z0-9_-]{0,31}$/,
        accepted: "the name of an axis: letters, digits, _ - (at most 32)",
        most: 8,
    }), "One run for each combination; `{NAME}` in args stands for the value of the axis NAME."),
    arms: described(table(commandWords("arguments"), { pattern: NAME, accepted: NAME_ACCEPTED, most: 200 }), "Named arms, each with the arguments that it adds."),
    seeds: described(list(number({ min: 0, max: 4_294_967_295, whole: true }), { most: 64 }), "Each arm runs once for each seed; `{seed}` in args stands for it."),
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/inputs.js + 1 modules
var inputs = __webpack_require__(755);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-fields.js
// The keys of .github/experiments.yml that say how an experiment is run, watched and reported, each with what it may hold.






const HOUR = 3600;
const DAY = 86_400;
const minutes = duration({ min: 60, max: 6 * HOUR });
const dollars = number({ min: 0, max: 1e6 });
const METRIC_NAMES = {
    pattern: /^[A-Za-z_][A-Za-z0-9_./-]{0,63}$/,
    accepted: "the name of a metric, as val_loss",
    most: 50,
};
const GPU_NAMES = {
    pattern: /^[A-Za-z0-9][A-Za-z0-9+-]{0,31}$/,
    accepted: "a GPU's name, as H100",
    most: 50,
};
/** Keys of `defaults` and of every experiment; an experiment's own value stands over the default. */
const SETTINGS = {
    args: described(commandWords("arguments"), "Arguments for the target, quoted as in a shell. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`."),
    "working-directory": described(inside("a directory"), "Directory in which the Modal client runs. Default, the checkout."),
    resume: described(choice("inject", "require", "off"), "How resume is added. Default `inject`."),
    "resume-argument": described(commandWords("arguments", 200), "How this target spells resume, as `--resume true`."),
    "modal-environment": described(config_shape_text(NAME_ACCEPTED, NAME, 64), "Modal environment to run in."),
    "modal-command": described(commandWords("a command", 500), "How the Modal client is started, as `uv run modal`."),
    "modal-version": described(config_shape_text("a version, as 1.6.4", /^[0-9]+(\.[0-9A-Za-z]+){1,4}$/, 40), "Version of the Modal client to install."),
    "python-requirements": described(inside("a requirements file"), "What the user's file imports, to be installed beside the client."),
    timeout: described(duration({ min: 1, max: DAY }), "Time limit of one attempt, where the source does not settle it."),
    retries: described(number({ min: 0, max: 10, whole: true }), "Number of retries, where the source does not settle it."),
    gpu: described(gpu, "GPU of the run, where the source does not settle it; `none` for none."),
    needs: described(duration({ min: 1, max: 30 * DAY }), "Time that one attempt needs at least; the audit compares."),
    "max-cost": described(dollars, "Dollars after which the run is stopped."),
    deadline: described(duration({ min: 60, max: 60 * DAY }), "Time after its start request at which the run is stopped."),
    policies: described(POLICIES, "What events do to a run."),
    stay: described(duration({ min: 0, max: 6 * HOUR }), "Time for which the launch job follows the run and takes its verdict. Default 0m."),
    "launch-timeout": described(minutes, "Time that building and starting may take. Default 60m."),
    "entrypoint-wait": described(minutes, "Time that a local entrypoint may take to return. Default 30m."),
    "on-cancel": described(choice(...inputs/* ON_CANCEL */.rS), "What a cancelled job does to the run, as the launch input on-cancel. Default `auto`."),
    metrics: described(table(choice("higher", "lower"), METRIC_NAMES), "Which metrics count, and whether higher or lower is better."),
    "log-patterns": described(list(logPattern, { most: 20, lone: true }), "Regular expressions with named groups for log lines: `step`, `epoch`, the names of metrics, or `metric` and `value`. The first that matches says what the line means."),
    "metrics-file": described(METRICS_FILE, "A file that the run writes on a Volume, from which its metrics are read instead of from its log: JSON lines, CSV or JSON."),
    "fail-if": described(list(comparison, { most: 20, lone: true }), "Conditions under which a run that ended well is reported as failed, as `accuracy < baseline - 0.5%`."),
    results: described(RESULTS, "Files of the run to fetch from a Volume into the run's artifact."),
    audit: described(AUDIT, "What the audit of the source reports and refuses."),
    mention: described(flag, "Whether the person who asked is mentioned once at the end. Default false."),
    prices: described(table(number({ min: 0, max: 1000 }), GPU_NAMES), "Dollars an hour of one GPU, over the built-in list."),
};
/** Keys of one experiment. */
const EXPERIMENT = {
    target: described(config_shape_text("FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME", TARGET), "What `modal run` is pointed at, relative to working-directory."),
    label: described(config_shape_text("a label on one line", LINE, 50), "Label that asks for the experiment. Default `experiment:NAME`."),
    sweep: described(SWEEP, "Starts many runs at once, one for each arm and seed."),
    ...SETTINGS,
};

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-limits.js
// The keys of `limits` in .github/experiments.yml: what the whole repository may have running, and who may start it.



const ROLES = ["triage", "push", "maintain", "admin"];
const count = number({ min: 0, max: 100_000, whole: true });
const config_limits_dollars = number({ min: 0, max: 1e7 });
const LIMITS = {
    running: described(count, "Runs that may be open at once in the repository."),
    "per-pull-request": described(count, "Runs that one pull request may start in 24 hours."),
    "per-day": described(count, "Runs that the repository may start in 24 hours."),
    dollars: described(config_limits_dollars, "Worst case of one run in dollars: price \u00d7 timeout \u00d7 (retries + 1)."),
    "dollars-open": described(config_limits_dollars, "Worst cases of all open runs together, in dollars."),
    gpus: described(count, "GPUs of one run."),
    "gpus-open": described(count, "GPUs of all open runs together."),
    deadline: described(duration({ min: 60, max: 60 * 86_400 }), "Longest time that any run may have; a run without a deadline of its own gets this one."),
    horizon: described(number({ min: 8, max: 90, whole: true }), "Days for which runs are looked at, as poll's input horizon. Default 21."),
    "minimum-role": described(choice(...ROLES), "Role that a person needs to start or stop a run. Default `push`."),
    "allowed-bots": described(list(config_shape_text("the login of a bot or app, as renovate[bot]", /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, 110), {
        most: 50,
    }), "Bots and apps that may start a run; no other may."),
};
const LIMITS_SHAPE = object(LIMITS);

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-sweep.js
/** Runs that one request may start: each is two writes, and GitHub takes 500 an hour; one matrix has 256 jobs at most. */
const MOST_ARMS = 200;
const OWN_PLACEHOLDERS = ["key", "experiment", "arm", "seed", "pr", "sha"];
/** Only what the file itself shows: what the arguments become is judged when the arms are known. */
function checkSweep(sweep, args, node) {
    const line = lineOf(node);
    const wrong = findContradiction(sweep) ?? findUnused(sweep, args ?? []);
    return wrong === undefined ? undefined : { line, message: wrong };
}
function findContradiction({ grid, arms, seeds }) {
    if (grid !== undefined && arms !== undefined) {
        return "has both sweep.grid and sweep.arms. Write every combination as an arm, or only the grid.";
    }
    if (grid === undefined && arms === undefined && seeds === undefined) {
        return "has a sweep without anything in it. Accepted: grid, arms, seeds.";
    }
    const sizes = [...(grid?.values() ?? [])].map((values) => values.length);
    const runs = sizes.reduce((product, each) => product * each, arms?.size ?? 1) * (seeds?.length ?? 1);
    if (runs > MOST_ARMS || runs === 0) {
        return `has a sweep of ${runs} runs. Accepted: 1 to ${MOST_ARMS}, which is what GitHub lets one workflow run write down and start.`;
    }
    const taken = [...(grid?.keys() ?? [])].find((axis) => OWN_PLACEHOLDERS.includes(axis));
    return taken === undefined
        ? undefined
        : `has the axis ${taken}, whose placeholder has a meaning of its own.`;
}
/** An axis that reaches no argument would start the same run many times. */
function findUnused({ grid, arms, seeds }, args) {
    const has = (name, words) => words.some((word) => word.includes(`{${name}}`));
    const axis = [...(grid?.keys() ?? [])].find((name) => !has(name, args));
    if (axis !== undefined) {
        return `has the axis ${axis} in its sweep, but no argument contains {${axis}}. Write it into args, as ${axis}={${axis}}.`;
    }
    const without = arms === undefined ? undefined : [...arms].find(([, own]) => !has("seed", [...args, ...own]))?.[0];
    const unseeded = arms === undefined ? !has("seed", args) : without !== undefined;
    if (seeds !== undefined && seeds.length > 1 && unseeded) {
        const where = without === undefined ? "no argument" : `no argument of the arm ${without}`;
        return `has ${seeds.length} seeds, but ${where} contains {seed}. Write it into args, as seed={seed}.`;
    }
    return undefined;
}
function lineOf(node) {
    const own = node.kind === "map" ? node.entries.find(({ name }) => name === "sweep") : undefined;
    return own?.line ?? node.line;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config.js
// The tree of .github/experiments.yml -> the typed configuration, or one error with the file, line and remedy of each problem.







const CONFIG_PATH = ".github/experiments.yml";
/** Characters; a longer file is refused before it is read. */
const CONFIG_LIMIT = 200_000;
/** A repository without the file: no limit, no experiment, every setting at its default. */
const EMPTY_CONFIG = { defaults: {}, limits: {}, experiments: new Map() };
const experiment = checked(object(EXPERIMENT, ["target"]), ({ sweep, args }, node) => sweep === undefined ? undefined : checkSweep(sweep, args, node));
const experiments = checked(table(experiment, { pattern: NAME, accepted: NAME_ACCEPTED, most: 200 }), (_, node) => findSharedLabel(node));
const CONFIG_SHAPE = object({
    defaults: described(object(SETTINGS), "Settings of every experiment that does not say otherwise."),
    limits: described(LIMITS_SHAPE, "What the repository may have running, and who may start it."),
    experiments: described(experiments, "The experiments by name."),
});
function defaultLabel(name) {
    return `experiment:${name}`;
}
/** @throws InputError naming every problem, ten at most, as `FILE:LINE: ?` */
function parseConfig(root, file = CONFIG_PATH) {
    if (root === undefined)
        return EMPTY_CONFIG;
    const place = { path: "", problems: [] };
    const read = CONFIG_SHAPE.read(root, place);
    if (read === undefined || place.problems.length > 0)
        throw configError(place.problems, file);
    const defaults = read.defaults ?? {};
    const named = [...(read.experiments ?? [])].map(([name, one]) => [name, fill(name, one, defaults)]);
    return { defaults, limits: read.limits ?? {}, experiments: new Map(named) };
}
function configError(problems, file) {
    const lines = problems
        .toSorted((a, b) => a.line - b.line)
        .slice(0, 10)
        .map(({ line, message }) => `${file}:${line}: ${message}`);
    const more = problems.length > 10 ? [`and ${problems.length - 10} more`] : [];
    return new errors/* InputError */.dz("config-path", [...lines, ...more].join("\n"));
}
/** Maps are joined name by name; everything else of the experiment replaces the default. */
function fill(name, own, defaults) {
    const { policies, results, audit, metrics, prices } = joinMaps(defaults, own);
    const joined = { policies, results, audit, metrics, prices };
    const given = Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined));
    return {
        ...defaults,
        ...own,
        ...given,
        name,
        target: own.target ?? "",
        label: own.label ?? defaultLabel(name),
    };
}
function joinMaps(defaults, own) {
    const both = (under, over) => under === undefined || over === undefined ? (over ?? under) : { ...under, ...over };
    const tables = (under, over) => under === undefined || over === undefined ? (over ?? under) : new Map([...under, ...over]);
    return {
        policies: both(defaults.policies, own.policies),
        results: both(defaults.results, own.results),
        audit: both(defaults.audit, own.audit),
        metrics: tables(defaults.metrics, own.metrics),
        prices: tables(defaults.prices, own.prices),
    };
}
/** A label that two experiments share would leave open which of them it asks for. */
function findSharedLabel(node) {
    if (node.kind !== "map")
        return undefined;
    const owners = new Map();
    for (const { name, line, value } of node.entries) {
        const own = value.kind === "map" ? value.entries.find((entry) => entry.name === "label") : undefined;
        const label = own?.value.kind === "value" ? own.value.text : defaultLabel(name);
        // GitHub does not tell labels apart by case.
        const owner = owners.get(label.toLowerCase());
        if (owner !== undefined) {
            const message = `has the label ${JSON.stringify(label)} for both ${owner} and ${name}. Give each its own.`;
            return { line: own?.line ?? line, message };
        }
        owners.set(label.toLowerCase(), name);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-inputs.js
// The gate's raw inputs -> what they wish for, typed, or an InputError that says what is accepted.





const gate_inputs_GATE_INPUTS = (/* unused pure expression or super */ null && ([
    "experiment",
    "args",
    "sha",
    "config-path",
    "minimum-role",
    "allowed-bots",
    "fail-on",
    "github-token",
]));
/** @throws InputError for the first value that is not accepted */
function gate_inputs_parseGateInputs(raw) {
    const path = raw["config-path"] === "" ? CONFIG_PATH : raw["config-path"];
    if (!/^[A-Za-z0-9._/-]{1,200}\.ya?ml$/.test(path) ||
        path.startsWith("/") ||
        path.split("/").includes("..")) {
        throw (0,inputs/* refuse */.TR)("config-path", path, "a path of a .yml file in the repository, without `..`");
    }
    return {
        wish: {
            experiment: optional(raw.experiment, (text) => (0,inputs/* matching */.wC)("experiment", text, NAME, NAME_ACCEPTED)),
            args: (0,core_arguments/* parseArguments */.W)("args", raw.args),
            sha: optional(raw.sha, (text) => (0,inputs/* matching */.wC)("sha", text, /^[0-9a-f]{40}$/, "a whole commit of 40 characters; a short one can be made to fit another commit")),
        },
        configPath: path,
        minimumRole: optional(raw["minimum-role"], (text) => (0,inputs/* oneOf */.yL)("minimum-role", text, ROLES)),
        allowedBots: parseBots(raw["allowed-bots"]),
        failOn: optional(raw["fail-on"], (text) => (0,inputs/* oneOf */.yL)("fail-on", text, ["error", "warning", "note", "never"])),
    };
}
function optional(text, parse) {
    return text === "" ? undefined : parse(text);
}
function parseBots(text) {
    const logins = text.split(/[\s,]+/).filter((login) => login !== "");
    const accepted = "logins of bots or apps, separated by commas, as renovate[bot]";
    return logins.map((login) => (0,inputs/* matching */.wC)("allowed-bots", login, /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, accepted));
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/launch-request.js
var launch_request = __webpack_require__(7711);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-plan.js
var run_plan = __webpack_require__(1287);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-refusal.js
// Every reason that the gate gives for what it decides, and the error that carries a refusal to where it is shown.
const REASONS = {
    launch: ["started"],
    adopt: ["already-open"],
    stop: ["pull-closed", "label-removed", "newer-push", "command"],
    nothing: ["other-event", "other-label", "no-command", "nothing-open", "arms-done"],
    refuse: [
        "fork",
        "dependabot",
        "no-sender",
        "bot-not-allowed",
        "role-too-low",
        "role-unknown",
        "bad-command",
        "bad-config",
        "bad-arguments",
        "unknown-experiment",
        "experiment-needed",
        "unknown-key",
        "unknown-commit",
        "closed",
        "ref-changed",
        "audit",
        "resume",
        "shared-checkpoints",
        "unknown-cost",
        "limit-running",
        "limit-per-pull-request",
        "limit-per-day",
        "limit-dollars",
        "limit-dollars-open",
        "limit-gpus",
        "limit-gpus-open",
        "limit-horizon",
        "duplicate",
    ],
};
/** What was asked for does not happen. `message` says why in one sentence, `next` what a person does about it. */
class Refusal extends Error {
    name = "Refusal";
    reason;
    next;
    constructor(reason, message, next) {
        super(message);
        this.reason = reason;
        this.next = next;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-request.js
var stop_request = __webpack_require__(4568);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-command.js
// The text of a comment -> the one command that it is, a refusal where it nearly is one, or nothing.





const FORMS = "`/experiment NAME [ARGUMENTS] @COMMIT`, `/experiment NAME --continue KEY` or `/stop NAME`";
const LONGEST = 1000;
/**
 * The whole comment is one line that begins with the command: nothing quoted, indented or in a code block is one. The
 * commit is written whole, since a short one can be made to fit another commit.
 * @throws Refusal "bad-command"
 */
function parseCommand(body) {
    const line = body.replace(/[\r\n]+$/, "");
    const verb = /^\/(experiment|stop)(?=\s|$)/.exec(line)?.[1];
    if (verb === undefined)
        return undefined;
    if (/[\r\n]/.test(line))
        throw bad("has more than one line", "Write the command alone in a comment.");
    if (line.length > LONGEST || /[^\S \t]|\p{Cc}/u.test(line.replaceAll("\t", " "))) {
        throw bad("is too long or has invisible characters", `At most ${LONGEST} characters.`);
    }
    const rest = line.slice(verb.length + 1).trim();
    const [name = ""] = rest.split(/\s+/);
    if (!NAME.test(name))
        throw bad("names no experiment", "");
    const words = rest.slice(name.length).trim();
    if (verb === "stop") {
        if (words !== "")
            throw bad("has words after the name", "");
        return { kind: "stop", experiment: name };
    }
    return parseStart(name, words);
}
function parseStart(experiment, text) {
    const commit = /(?:^|\s)@(\S*)$/.exec(text);
    const sha = commit?.[1];
    if (sha !== undefined && !/^[0-9a-f]{40}$/.test(sha)) {
        throw bad("does not end in a whole commit", "Copy the 40 characters of the commit that you have looked at.");
    }
    const before = commit === null ? text : text.slice(0, commit.index).trim();
    const key = /^--continue(?:\s+(\S*))?$/.exec(before);
    if (key !== null) {
        if (!stop_request/* RUN_KEY */.SP.test(key[1] ?? ""))
            throw bad("names no run key after --continue", "The run's comment shows its key.");
        return { kind: "continue", experiment, key: key[1] ?? "", sha };
    }
    if (sha === undefined) {
        throw bad("does not say which commit", "End it with @ and the 40 characters of the commit that you have looked at.");
    }
    return { kind: "start", experiment, args: parseWords(before), sha };
}
function parseWords(text) {
    try {
        return (0,core_arguments/* parseArguments */.W)("args", text);
    }
    catch (error) {
        throw error instanceof errors/* InputError */.dz ? bad("has a quote that is not closed", "") : error;
    }
}
function bad(what, hint) {
    return new Refusal("bad-command", `The command ${what}.`, `${hint} Accepted: ${FORMS}.`.trim());
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/gate-event.js
var gate_event = __webpack_require__(1166);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-experiment.js

function findExperiment(config, name) {
    return name === undefined ? undefined : config.experiments.get(name);
}
function unknownExperiment(config, name) {
    const names = [...config.experiments.keys()].slice(0, 20).join(", ");
    const known = names === "" ? "None is described in .github/experiments.yml yet." : `Accepted: ${names}.`;
    return name === undefined
        ? new Refusal("experiment-needed", "It is not said which experiment is to be started.", `Set the input experiment. ${known}`)
        : new Refusal("unknown-experiment", `There is no experiment named ${JSON.stringify(name.slice(0, 64))}.`, known);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-fork.js
// Where a pull request comes from -> whether its code may get secrets, or a refusal that names the safe way.


const SAFE_WAY = "Somebody who may push looks at the commit and starts it by hand: run the dispatch workflow with the input sha set to the whole commit.";
/** GitHub gives jobs for forks and Dependabot neither secrets nor a token that may write. */
function requireOwnBranch(event) {
    const { pull } = event;
    if (pull === undefined)
        return;
    requireSameRepository(`${event.owner}/${event.repo}`, pull.headRepository);
    const bot = [pull.author, event.sender?.login ?? "", event.triggeringActor].some((login) => (0,gate_event/* sameName */.q)(login, "dependabot[bot]"));
    if (!bot)
        return;
    throw new Refusal("dependabot", "Dependabot's pull requests get no secrets, so nothing is started for them.", SAFE_WAY);
}
/** @throws Refusal "fork" */
function requireSameRepository(own, head) {
    if (head !== undefined && (0,gate_event/* sameName */.q)(own, head))
        return;
    throw new Refusal("fork", "The pull request comes from a fork, whose code gets no secrets, so nothing is started for it.", SAFE_WAY);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-ask.js




const nothing = (reason, message) => ({ kind: "nothing", reason, message });
/** Events of which nothing can follow, told apart without any call. @throws Refusal "bad-command" */
function findIdle(event, wish) {
    if (wish.inline !== undefined)
        return undefined;
    switch (event.event) {
        case "workflow_dispatch":
        case "schedule":
            return undefined;
        case "pull_request": {
            const known = ["labeled", "unlabeled", "synchronize", "closed"].includes(event.action);
            return known && event.pull !== undefined ? undefined : otherEvent(event);
        }
        case "issue_comment":
            if (event.action !== "created" || event.pullRequest === undefined)
                return otherEvent(event);
            return parseCommand(event.comment ?? "") === undefined
                ? nothing("no-command", "The comment is no command.")
                : undefined;
        default:
            return otherEvent(event);
    }
}
function otherEvent({ event, action }) {
    const name = action === "" ? event : `${event} (${action})`;
    return nothing("other-event", `Nothing follows from the event ${name}.`);
}
/** @throws Refusal */
function decideAsk(event, wish, config) {
    const idle = findIdle(event, wish);
    if (idle !== undefined)
        return idle;
    if (wish.inline !== undefined)
        return startInline(event, wish, { ...config.defaults, ...wish.inline });
    const { pull } = event;
    if (event.event === "issue_comment")
        return askOfComment(event, wish, config);
    if (event.event !== "pull_request" || pull === undefined)
        return startFromInputs(event, wish, config);
    if (event.action === "closed")
        return { kind: "closed", pull: pull.number };
    if (event.action === "synchronize")
        return { kind: "pushed", pull: pull.number, sha: pull.headSha };
    const label = event.label ?? "";
    if (event.action === "unlabeled")
        return { kind: "unlabeled", label, pull: pull.number };
    return startFromLabel(event, wish, config);
}
function startFromLabel(event, wish, config) {
    const label = event.label ?? "";
    const found = [...config.experiments.values()].find((one) => (0,gate_event/* sameName */.q)(one.label, label));
    const wanted = wish.experiment === undefined || wish.experiment === found?.name;
    if (found === undefined || !wanted) {
        return nothing("other-label", `The label ${JSON.stringify(label.slice(0, 50))} asks for no experiment here.`);
    }
    requireOwnBranch(event);
    return {
        kind: "start",
        experiment: found,
        args: wish.args,
        sha: event.sha,
        pull: event.pull?.number,
        atHead: true,
        label: found.label,
        continueFrom: undefined,
    };
}
function startInline(event, wish, experiment) {
    requireOwnBranch(event);
    return {
        kind: "start",
        experiment,
        args: wish.args,
        sha: event.pull === undefined ? (wish.sha ?? event.sha) : event.sha,
        pull: event.pull?.number ?? wish.pull,
        atHead: event.pull !== undefined,
        label: event.action === "labeled" ? event.label : undefined,
        continueFrom: wish.continueFrom,
    };
}
function startFromInputs(event, wish, config) {
    const [only, ...others] = [...config.experiments.values()];
    const experiment = wish.experiment === undefined && others.length === 0 ? only : findExperiment(config, wish.experiment);
    if (experiment === undefined)
        throw unknownExperiment(config, wish.experiment);
    return {
        kind: "start",
        experiment,
        args: wish.args,
        sha: wish.sha ?? event.sha,
        pull: wish.pull,
        atHead: false,
        label: undefined,
        continueFrom: wish.continueFrom,
    };
}
function askOfComment(event, wish, config) {
    const command = parseCommand(event.comment ?? "");
    const pull = event.pullRequest;
    if (command === undefined || pull === undefined)
        return nothing("no-command", "The comment is no command.");
    if (wish.experiment !== undefined && wish.experiment !== command.experiment) {
        return nothing("no-command", `The command is for ${command.experiment}, and this workflow is for ${wish.experiment}.`);
    }
    return askOfCommand(command, pull, { wish, config });
}
function askOfCommand(command, pull, { wish, config }) {
    if (command.kind === "stop")
        return { kind: "stop", experiment: command.experiment, pull };
    const experiment = findExperiment(config, command.experiment);
    if (experiment === undefined)
        throw unknownExperiment(config, command.experiment);
    if (command.kind === "continue") {
        return { kind: "continue", experiment: experiment.name, key: command.key, sha: command.sha, pull };
    }
    const args = [...wish.args, ...command.args];
    return {
        kind: "start",
        experiment,
        args,
        sha: command.sha,
        pull,
        atHead: true,
        label: undefined,
        continueFrom: undefined,
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/run-context.js
var run_context = __webpack_require__(8033);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-authority.js
// Who asked, and what GitHub says of their rights -> allowed, or a refusal.




/**
 * Everyone whose right is needed: who did it, and who pressed re-run. A schedule's first attempt has nobody, and the
 * workflow file on the default branch is its authority.
 * @throws Refusal "no-sender"
 */
function actorsOf(event) {
    const { sender, triggeringActor } = event;
    const again = { login: triggeringActor, type: "" };
    if (event.event === "schedule")
        return event.runAttempt > 1 ? [requireLogin(again)] : [];
    if (sender === undefined)
        throw noSender();
    if ((0,gate_event/* sameName */.q)(sender.login, triggeringActor))
        return [sender];
    return [sender, requireLogin(again)];
}
function requireLogin(actor) {
    if (actor.login === "")
        throw noSender();
    return actor;
}
function noSender() {
    return new Refusal("no-sender", "GitHub does not say who asked, so nobody's right can be checked.", "Ask again from an account that may push.");
}
/** Apps and bots have no role that a person gave them, so only a list lets them in. */
function isBot({ login, type }) {
    return /\[bot\]$/i.test(login) || (type !== "" && type !== "User");
}
/** @throws Refusal "bot-not-allowed" */
function requireAllowedBot(actor, rules) {
    const bare = (login) => login.replace(/\[bot\]$/i, "");
    // A listed `name` stands for the app `name[bot]`; a person of that name is never taken for it.
    const listed = rules.allowedBots.some((bot) => (0,gate_event/* sameName */.q)(bare(bot), bare(actor.login)));
    if (listed)
        return;
    throw new Refusal("bot-not-allowed", `${actor.login} is a bot or app and is not listed as one that may start a run.`, "A person who may push asks instead, or an administrator lists it under limits.allowed-bots in .github/experiments.yml.");
}
/**
 * Ranked by the permission flags: the name of a role may be a custom one, and the older `permission` counts triage as
 * read and maintain as write.
 * @throws Refusal "role-unknown" for any reply that does not settle it, "role-too-low", "bot-not-allowed"
 */
function requireRole(actor, reply, rules) {
    if (reply.kind === "failed")
        throw unknown(actor, `GitHub answered ${reply.status ?? "nothing"}`);
    const user = (0,run_context/* field */.Z)(reply.body, "user");
    const login = (0,run_context/* field */.Z)(user, "login");
    if (typeof login !== "string" || !(0,gate_event/* sameName */.q)(login, actor.login))
        throw unknown(actor, "the answer is about another account");
    const type = (0,run_context/* field */.Z)(user, "type");
    if (typeof type !== "string")
        throw unknown(actor, "the answer does not say what kind of account it is");
    if (isBot({ login, type }))
        return requireAllowedBot({ login, type }, rules);
    const flags = ROLES.map((role) => (0,run_context/* field */.Z)(user, "permissions", role));
    if (!flags.every((flag) => typeof flag === "boolean"))
        throw unknown(actor, "the answer has no permission flags");
    const needed = ROLES.indexOf(rules.minimumRole);
    // A higher right includes the lower ones; flags that contradict that are not believed.
    const held = flags.slice(0, needed + 1).every((flag) => flag === true);
    if (held)
        return;
    throw new Refusal("role-too-low", `${actor.login} may not start or stop runs here: it takes the role ${rules.minimumRole}${shownRole(reply.body)}.`, "Ask somebody with that role to do it.");
}
function unknown(actor, why) {
    return new Refusal("role-unknown", `The role of ${actor.login} could not be checked: ${why}.`, "Run the job again; if it stays, ask from an account that is a collaborator.");
}
function shownRole(body) {
    const name = (0,run_context/* field */.Z)(body, "role_name");
    return typeof name === "string" && /^[\w .-]{1,40}$/.test(name) ? `, and this account has ${name}` : "";
}
/** The stricter of the trusted configuration and the workflow's own inputs. */
function authorityRules(limits, inputs) {
    const ranks = [limits.minimumRole, inputs.minimumRole].filter((role) => role !== undefined);
    const highest = Math.max(...ranks.map((role) => ROLES.indexOf(role)));
    return {
        minimumRole: ROLES[highest] ?? "push",
        // A workflow file may come from the pull request, so its list counts only where the trusted file has none.
        allowedBots: limits.allowedBots ?? inputs.allowedBots,
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/gate-scene.js
function outcomeOf(seen, said) {
    return {
        decision: said.decision ?? "refuse",
        reason: said.reason,
        message: said.message,
        next: said.next ?? "",
        plans: said.plans ?? [],
        stops: said.stops ?? [],
        pullRequest: seen.pull,
        sha: seen.sha,
        mayComment: seen.mayComment,
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/state.js
var state = __webpack_require__(9943);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-generation.js

/** @param records newest first */
function findStanding(key, records, isArm) {
    const own = records.filter(({ intent }) => intent.key === key);
    // Of twins of one generation the earliest stands, so a withdrawn later one hides it from nobody.
    const newest = Math.max(0, ...own.map(({ intent }) => intent.generation));
    const twins = own.filter(({ intent }) => intent.generation === newest);
    const open = twins.filter(({ line }) => !(0,state/* isVerdict */._f)(line.state)).at(-1);
    if (open !== undefined)
        return { kind: "open", record: open };
    const succeeded = twins.find(({ line }) => line.state === "succeeded");
    if (isArm && succeeded !== undefined)
        return { kind: "done", record: succeeded };
    return { kind: "start", generation: newest + 1 };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(8615);
// EXTERNAL MODULE: ./.cache/bundle/src/core/plan.js
var core_plan = __webpack_require__(2431);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js
var record = __webpack_require__(2817);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-intent.js






/** Seconds of the configuration as the minutes of the inputs, never 0. */
const gate_intent_minutes = (seconds, otherwise) => seconds === undefined ? otherwise : Math.max(1, Math.ceil(seconds / 60));
/** What the launch would get from its own inputs. @throws InputError from parseTarget */
function inputsOf(ask, arm) {
    const { experiment } = ask;
    return {
        target: (0,inputs/* parseTarget */.hu)(experiment.target),
        args: arm.args,
        name: experiment.name,
        resume: experiment.resume ?? "inject",
        workingDirectory: experiment.workingDirectory ?? ".",
        modalCommand: experiment.modalCommand ?? ["modal"],
        launchTimeout: gate_intent_minutes(experiment.launchTimeout, 60),
        entrypointWait: gate_intent_minutes(experiment.entrypointWait, 30),
        onCancel: experiment.onCancel ?? "auto",
        ...(0,defined/* defined */.s)({
            pullRequest: ask.pull,
            resumeArgument: experiment.resumeArgument,
            continueFrom: ask.continueFrom,
            modalEnvironment: experiment.modalEnvironment,
            arm: arm.name ?? undefined,
            seed: arm.seed ?? undefined,
        }),
    };
}
/** @throws Refusal "resume" where the experiment requires it and the target has none */
function draftCommand(inputs, run, facts) {
    if (facts.signature === undefined)
        return undefined;
    try {
        return (0,core_plan/* planCommand */.VV)(inputs, run, facts.signature);
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz) || error.input !== "resume")
            throw error;
        throw new Refusal("resume", error.message, "Mend the target, or set `resume` of the experiment to inject or off.");
    }
}
function intentOf(draft, generation, request) {
    const { inputs, run, arm, facts, plan } = draft;
    const name = (0,record/* appName */.JB)({ key: run.key, generation });
    return {
        schema_version: 1,
        key: run.key,
        generation,
        experiment: run.experiment,
        arm: arm.name,
        seed: arm.seed,
        pull_request: run.pullRequest ?? null,
        sha: run.sha,
        target: inputs.target.module ? `-m ${inputs.target.text}` : inputs.target.text,
        argv: [...(plan === undefined ? bareCommand(draft, name) : (0,core_plan/* withName */.el)(plan, name))],
        resume_argument: plan?.resume.argument ?? null,
        continue_from: inputs.continueFrom ?? null,
        modal_environment: inputs.modalEnvironment ?? null,
        timeout: facts.timeout,
        retries: facts.retries,
        gpu: facts.gpu,
        price_bound: facts.priceBound,
        max_cost: request.ask.experiment.maxCost ?? null,
        deadline: request.deadline ?? null,
        label: request.ask.label ?? null,
        // The poll ends what a cancelled launch could not end any more; `auto` needs no word.
        policies: {
            ...request.policies,
            ...(inputs.onCancel === "auto" ? {} : { "on-cancel": inputs.onCancel }),
        },
        asked_by: request.askedBy,
        workflow_run: request.workflowRun,
        findings: facts.findings,
    };
}
/** The launch adds what the client says of the target. */
function bareCommand({ inputs, args }, name) {
    const environment = inputs.modalEnvironment === undefined ? [] : ["--env", inputs.modalEnvironment];
    return ["run", "--detach", "--name", name, ...environment, ...(0,core_plan/* targetWords */.LT)(inputs.target), ...args];
}
function settingsOf(draft, experiment) {
    const { inputs, args, facts, plan } = draft;
    return {
        working_directory: inputs.workingDirectory,
        args: [...args],
        resume: inputs.resume,
        resume_argument: inputs.resumeArgument === undefined ? null : [...inputs.resumeArgument],
        resume_decided: plan !== undefined,
        one_blocking_call: facts.oneBlockingCall,
        launch_timeout: inputs.launchTimeout,
        entrypoint_wait: inputs.entrypointWait,
        stay: experiment.stay === undefined || experiment.stay === 0 ? 0 : gate_intent_minutes(experiment.stay, 0),
        on_cancel: inputs.onCancel,
        modal_command: experiment.modalCommand === undefined ? null : [...experiment.modalCommand],
        modal_version: experiment.modalVersion ?? null,
        python_requirements: experiment.pythonRequirements ?? null,
    };
}
/** As the record keeps them, every one named, so that a later change of the defaults does not reach back. */
function policiesOf(experiment) {
    const { policies = {} } = experiment;
    return {
        "on-close": policies.onClose ?? "stop",
        "on-push": policies.onPush ?? "keep",
        "on-unlabel": policies.onUnlabel ?? "keep",
        "no-progress": policies.noProgress ?? "keep",
        "label-on-push": policies.labelOnPush ?? "remove",
        "label-on-end": policies.labelOnEnd ?? "remove",
        // Without it the moment of the cancellation decides.
        ...(experiment.onCancel === undefined || experiment.onCancel === "auto"
            ? {}
            : { "on-cancel": experiment.onCancel }),
    };
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/verdict-bound.js
var verdict_bound = __webpack_require__(7078);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-limits.js





/** Results are looked at for this long after a run's bound. */
const AFTER_DAYS = 7;
const gate_limits_DAY = 86_400_000;
const DEFAULT_HORIZON = 21;
function horizonOf(limits) {
    return limits.horizon ?? DEFAULT_HORIZON;
}
/**
 * What a single run may be, whatever else goes on.
 * @throws Refusal
 */
function requireRunLimits(intent, cost, { limits, now }) {
    requireKnown(cost, limits);
    const { dollars = 0, gpus = 0 } = cost;
    if (limits.dollars !== undefined && dollars > limits.dollars) {
        throw new Refusal("limit-dollars", `The run could cost ${(0,price/* formatDollars */.nT)(dollars)} at worst: price \u00d7 timeout \u00d7 (retries + 1). One run may cost ${(0,price/* formatDollars */.nT)(limits.dollars)}.`, "Lower timeout or retries in the source, take a smaller GPU, or have limits.dollars raised.");
    }
    if (limits.gpus !== undefined && gpus > limits.gpus) {
        throw new Refusal("limit-gpus", `The run asks for ${gpus} GPUs. One run may have ${limits.gpus}.`, "Ask for fewer, or have limits.gpus raised.");
    }
    requireHorizon(intent, limits, now);
}
function requireKnown(cost, limits) {
    const priced = limits.dollars !== undefined || limits.dollarsOpen !== undefined;
    const counted = limits.gpus !== undefined || limits.gpusOpen !== undefined;
    const unknown = priced && cost.dollars === undefined ? "what the run costs at worst" : "how many GPUs the run has";
    if (!(priced && cost.dollars === undefined) && !(counted && cost.gpus === undefined))
        return;
    throw new Refusal("unknown-cost", `The repository has a limit on it, and the source does not settle ${unknown}.`, "Write timeout, retries and gpu as plain values in the decorator, or state them for the experiment in .github/experiments.yml; a GPU without a known price needs one under prices.");
}
/** A run that outlives the records that are looked at would be lost. */
function requireHorizon(intent, limits, now) {
    const { deadline } = intent;
    const left = deadline === null ? Number.POSITIVE_INFINITY : (Date.parse(deadline) - now) / 1000;
    const days = Math.min((0,verdict_bound/* boundSeconds */.a4)(intent), left) / 86_400;
    if (days + AFTER_DAYS <= horizonOf(limits))
        return;
    throw new Refusal("limit-horizon", `The run could last ${formatDuration(Math.round(days * 24) * 3600)}, and its result would be looked for until after the ${horizonOf(limits)} days for which runs are watched.`, "Lower timeout or retries, give the experiment a deadline, or raise limits.horizon and poll's horizon together.");
}
function tally(records, limits, about) {
    const open = records.filter(({ line }) => !(0,state/* isVerdict */._f)(line.state));
    // A run that never started has cost nothing and is not counted.
    const day = records.filter(({ createdAt, line }) => about.now - Date.parse(createdAt) < gate_limits_DAY && line.cause !== "withdrawn");
    const ofPull = day.filter(({ intent }) => about.pull !== null && intent.pull_request === about.pull);
    const sum = (of) => open.reduce((total, { intent }) => total + of(intent), 0);
    return [
        {
            reason: "limit-running",
            most: limits.running,
            have: open.length,
            say: (have, most) => `${have} runs would be open at once, and ${most} may be.`,
        },
        {
            reason: "limit-per-pull-request",
            most: limits.perPullRequest,
            have: ofPull.length,
            say: (have, most) => `The pull request would have started ${have} runs within 24 hours, and it may start ${most}.`,
        },
        {
            reason: "limit-per-day",
            most: limits.perDay,
            have: day.length,
            say: (have, most) => `The repository would have started ${have} runs within 24 hours, and it may start ${most}.`,
        },
        {
            reason: "limit-dollars-open",
            most: limits.dollarsOpen,
            have: sum((intent) => intent.price_bound ?? 0),
            say: (have, most) => `All open runs together could cost ${(0,price/* formatDollars */.nT)(have)} at worst, and they may cost ${(0,price/* formatDollars */.nT)(most)}.`,
        },
        {
            reason: "limit-gpus-open",
            most: limits.gpusOpen,
            have: sum(({ gpu }) => gpuCount(gpu)),
            say: (have, most) => `All open runs together would have ${have} GPUs, and they may have ${most}.`,
        },
    ];
}
/** Of the largest alternative. */
function gpuCount(gpu) {
    const asked = gpu === null ? [] : ((0,price/* parseGpu */.sU)(gpu) ?? []);
    return Math.max(0, ...asked.map(({ count }) => count));
}
/**
 * The first limit that `records` are beyond; they hold what is asked for already, as if or because it is written.
 * @param about.now milliseconds, by GitHub's clock
 */
function findExceeded(records, limits, about) {
    const met = tally(records, limits, about).find(({ most, have }) => most !== undefined && have > most);
    if (met?.most === undefined)
        return undefined;
    return new Refusal(met.reason, met.say(met.have, met.most), `Wait until others have ended, stop one, or have limits.${met.reason.slice("limit-".length)} raised in .github/experiments.yml.`);
}
/**
 * After writing: of all records up to and with this one, in the order of their ids, does it still fit, and is it the
 * first of its key and generation? Two gates that wrote at once see the same order, so they cannot both pass.
 */
function judgeWritten(record, all, rules) {
    const before = all.filter(({ id }) => id < record.id);
    const twin = before.find(({ intent, line }) => intent.key === record.intent.key &&
        intent.generation === record.intent.generation &&
        line.cause !== "withdrawn");
    if (twin !== undefined) {
        return new Refusal("duplicate", `The same run was asked for at the same moment and is on record as ${twin.id}.`, "Nothing: the other request goes on.");
    }
    return findExceeded([...before, record], rules.limits, {
        pull: record.intent.pull_request,
        now: rules.now,
    });
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit-report.js
var audit_report = __webpack_require__(8742);
// EXTERNAL MODULE: ./.cache/bundle/src/audit-target.js + 1 modules
var audit_target = __webpack_require__(580);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record-findings.js
var record_findings = __webpack_require__(1984);
;// CONCATENATED MODULE: ./.cache/bundle/src/gate-draft.js
// The arms of an experiment at a commit -> one draft each: key, command, price; the source is audited on the way.










/** @throws Refusal "audit", "resume"; InputError for arguments that cannot be filled in */
async function draftRuns(ask, arms, scene) {
    const drafts = [];
    const found = new Map();
    const files = scene.ports.sources.files(ask.sha);
    for (const arm of arms) {
        const inputs = inputsOf(ask, arm);
        const run = (0,core_plan/* identifyRun */.yn)(inputs, (0,gate_event/* contextFor */.BT)(scene.request.event, ask), scene.ports.hash);
        const args = (0,core_plan/* fillPlaceholders */.Ct)(inputs, run);
        const audit = await (0,audit_target/* auditTarget */.pg)(files, { ...inputs, args, configuration: auditSettings(ask) });
        for (const one of audit.findings)
            found.set(JSON.stringify([one.file, one.line, one.id, one.harm]), one);
        const facts = factsOf(ask.experiment, audit);
        drafts.push({ inputs, run, arm, args, facts, plan: draftCommand(inputs, run, facts) });
    }
    scene.seen.findings = [...found.values()];
    requireAudit(ask.experiment, scene);
    for (const warning of new Set(drafts.flatMap(({ plan }) => plan?.warnings ?? []))) {
        scene.ports.log.warning(warning);
    }
    return drafts;
}
/** Without the limits: the gate refuses what is beyond them itself, by name. */
function auditSettings({ experiment }) {
    return (0,defined/* defined */.s)({
        needs: experiment.needs,
        ignore: [
            ...(experiment.audit?.ignore ?? []),
            ...(installsItsOwn(experiment) ? ["imports"] : []),
        ],
        availableImports: experiment.audit?.availableImports,
        gpuDollarsPerHour: pricesOf(experiment).gpuHour,
    });
}
/** What such a command or list installs before the launch is not known here, so nothing is said of imports. */
const installsItsOwn = ({ audit, modalCommand, pythonRequirements }) => audit?.availableImports === undefined && (modalCommand !== undefined || pythonRequirements !== undefined);
const STRICTEST = ["note", "warning", "error", "never"];
/** The stricter of the trusted configuration and the action's input. @throws Refusal "audit" */
function requireAudit(experiment, { request, seen }) {
    const given = [experiment.audit?.failOn, request.failOn].filter((level) => level !== undefined);
    const failOn = STRICTEST.find((level) => given.includes(level)) ?? "error";
    if (!(0,render/* fails */.c6)(seen.findings, failOn))
        return;
    const [worst] = seen.findings;
    const where = worst === undefined ? "" : ` ${worst.file}:${worst.line}: ${worst.harm}`;
    throw new Refusal("audit", `The audit of the target found ${(0,audit_report/* counts */.t)(seen.findings)}.${where}`, "Mend what the summary lists, or say in .github/experiments.yml under audit what to leave out.");
}
/** The source comes first, since it is what runs; what it leaves open the configuration may state. */
function factsOf(experiment, audit) {
    const stated = experiment.gpu === "none" ? "" : experiment.gpu;
    const known = gpuOf(audit);
    const gpu = known ?? stated;
    const timeout = audit.timeout ?? experiment.timeout ?? null;
    const retries = audit.retries ?? experiment.retries ?? null;
    return {
        timeout,
        retries,
        gpu: gpu === undefined || gpu === "" ? null : gpu,
        gpuKnown: gpu !== undefined,
        containers: containersOf(audit),
        priceBound: priceOf({ gpu, timeout, retries, count: containersOf(audit), prices: pricesOf(experiment) }),
        signature: audit.signature,
        oneBlockingCall: audit.oneBlockingCall,
        findings: (0,record_findings/* recordFindings */.S)([...audit.findings]),
    };
}
/** As `gpu=` takes it; empty for none, undefined where the source does not settle it. */
function gpuOf({ facts }) {
    if (facts.gpu === "unknown")
        return undefined;
    const names = facts.gpu.map(({ type, count }) => (count === 1 ? type : `${type}:${count}`));
    return names.join(", ").slice(0, 60);
}
/** Of an entrypoint that only spawns, as many as it spawns at most. */
function containersOf({ facts }) {
    const { blocking } = facts;
    if (blocking.kind !== "spawns-only")
        return 1;
    return blocking.atMost === "many" ? undefined : Math.max(1, blocking.atMost);
}
function pricesOf({ prices }) {
    return prices === undefined ? price/* LIST_PRICES */.e_ : (0,price/* withPrices */.PI)(Object.fromEntries(prices), "configuration");
}
/** What Modal reserves for a function that asks for nothing: small beside any GPU. */
const CORES = 0.125;
const GIB = 0.125;
function priceOf(use) {
    const { gpu, count, timeout, retries, prices } = use;
    if (gpu === undefined || count === undefined)
        return null;
    return (0,price/* worstCaseDollars */.pn)({ gpu, count, timeout, retries, prices, cores: CORES, gib: GIB }) ?? null;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/config-lower.js

/**
 * Nothing else of the copy counts: it can neither name a target nor raise, add or take away anything. What the file
 * states about the source (timeout, retries, GPU) is not lowered either, since a price is made of it; nor is the
 * horizon, since fewer records would be seen.
 */
function lowerNumbers(trusted, copy) {
    const experiments = [...trusted.experiments].map(([name, own]) => {
        const other = copy.experiments.get(name);
        return [name, other === undefined ? own : lowerExperiment(own, other)];
    });
    return { ...trusted, limits: lowerLimits(trusted.limits, copy.limits), experiments: new Map(experiments) };
}
function lowerLimits(trusted, copy) {
    return {
        ...trusted,
        ...(0,defined/* defined */.s)({
            running: lower(trusted.running, copy.running),
            perPullRequest: lower(trusted.perPullRequest, copy.perPullRequest),
            perDay: lower(trusted.perDay, copy.perDay),
            dollars: lower(trusted.dollars, copy.dollars),
            dollarsOpen: lower(trusted.dollarsOpen, copy.dollarsOpen),
            gpus: lower(trusted.gpus, copy.gpus),
            gpusOpen: lower(trusted.gpusOpen, copy.gpusOpen),
            deadline: lower(trusted.deadline, copy.deadline),
        }),
    };
}
function lowerExperiment(trusted, copy) {
    const maxSize = lower(trusted.results?.maxSize, copy.results?.maxSize);
    const results = trusted.results === undefined ? undefined : { ...trusted.results, ...(0,defined/* defined */.s)({ maxSize }) };
    return {
        ...trusted,
        ...(0,defined/* defined */.s)({
            maxCost: lower(trusted.maxCost, copy.maxCost),
            deadline: lower(trusted.deadline, copy.deadline),
            stay: trusted.stay === undefined ? undefined : lower(trusted.stay, copy.stay),
            launchTimeout: lower(trusted.launchTimeout, copy.launchTimeout),
            entrypointWait: lower(trusted.entrypointWait, copy.entrypointWait),
            results,
        }),
    };
}
/** A cap that only one of them has is the lower one. */
function lower(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Math.min(a, b);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/sweep.js


/**
 * Grid: every combination, the last axis fastest. Arms: as written, after the experiment's arguments. Each once a seed.
 * @param asked arguments of the request, after all others
 * @throws Refusal "shared-checkpoints" for arms that would continue each other's checkpoints, "bad-arguments"
 */
function expandSweep(sweep, { args, asked }) {
    if (sweep === undefined)
        return [{ name: null, seed: null, args: [...args, ...asked] }];
    const named = listNamed(sweep, args);
    const seeds = sweep.seeds ?? [null];
    const arms = named.flatMap((one) => seeds.map((seed) => ({ name: one.name, seed, args: [...one.args, ...asked] })));
    if (arms.length > MOST_ARMS) {
        throw new Refusal("bad-arguments", `The sweep has ${arms.length} runs.`, `At most ${MOST_ARMS} can start at once.`);
    }
    const twin = findRepeated(arms.map(armLabel));
    if (twin !== undefined) {
        throw new Refusal("bad-arguments", `Two arms of the sweep would both be named ${twin}.`, "Give the values of the grid different names, or write the arms out under sweep.arms.");
    }
    return arms;
}
function listNamed(sweep, args) {
    if (sweep.arms !== undefined)
        return [...sweep.arms].map(([name, own]) => ({ name, args: [...args, ...own] }));
    let points = [[]];
    for (const [axis, values] of sweep.grid ?? []) {
        points = points.flatMap((point) => values.map((value) => [...point, [axis, value]]));
    }
    return points.map((point) => ({
        name: point.length === 0 ? null : nameOf(point),
        args: args.map((word) => fillAxes(word, new Map(point))),
    }));
}
/** `lr-0.1_layers-4`: usable as a directory. */
function nameOf(point) {
    const parts = point.map(([axis, value]) => `${axis}-${value.replace(/[^A-Za-z0-9.+-]/g, "-")}`);
    return parts.join("_").slice(0, 64);
}
/** All at once, so that a value that looks like a placeholder stays what it is. */
function fillAxes(word, values) {
    return word.replace(/\{([A-Za-z][A-Za-z0-9_-]*)\}/g, (whole, axis) => values.get(axis) ?? whole);
}
/** How people see an arm: `lr-0.1 seed 3`. */
function armLabel({ name, seed }) {
    return [name ?? "", seed === null ? "" : `seed ${seed}`].filter((part) => part !== "").join(" ");
}
function findRepeated(names) {
    return names.find((name, index) => names.indexOf(name) !== index);
}
/**
 * Resume is always on, so arms that write to one directory would continue each other. One word of the arguments has to
 * tell every arm from every other: by `{key}`, or by `{arm}` and `{seed}` as far as there are several.
 * @throws Refusal "shared-checkpoints"
 */
function requireDistinctPaths(arms) {
    if (arms.length < 2)
        return;
    const names = new Set(arms.map(({ name }) => name)).size > 1;
    const seeds = new Set(arms.map(({ seed }) => seed)).size > 1;
    const tells = (word) => word.includes("{key}") ||
        ((!names || word.includes("{arm}")) && (!seeds || word.includes("{seed}")) && isPath(word));
    const shared = arms.find(({ args }) => !args.some(tells));
    if (shared === undefined)
        return;
    const needed = names && seeds ? "{arm}-{seed}" : names ? "{arm}" : "{seed}";
    throw new Refusal("shared-checkpoints", `The arm ${armLabel(shared)} would write its checkpoints where other arms do, and each would continue the other's.`, `Name the directory by the run in args, as run_name={key} or dir=/runs/${needed}.`);
}
/** `seed={seed}` is a value; `dir=/runs/{seed}` and `run_name=seed-{seed}` are places. */
function isPath(word) {
    return !/^(--?)?seed([= ]|$)/.test(word) && word !== "{seed}";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/gate-order.js
// A request in words -> the commit, pull request, configuration and arms that it means at this moment.







function orderOf(wanted, records, scene) {
    return wanted.kind === "start" ? { ask: wanted, only: undefined } : orderOfContinue(wanted, records, scene);
}
/** The commit and the arm are those of the run that is continued, unless the command names the pull request's head. */
function orderOfContinue(wanted, records, { config }) {
    const record = records.find(({ intent }) => intent.key === wanted.key && intent.experiment === wanted.experiment);
    const experiment = findExperiment(config, wanted.experiment);
    if (record === undefined || experiment === undefined) {
        throw new Refusal("unknown-key", `No run of ${wanted.experiment} with the key ${wanted.key} is on record.`, "The run's comment shows its key; records older than the horizon are not looked at.");
    }
    const { arm: name, seed, sha } = record.intent;
    const ask = {
        kind: "start",
        experiment,
        args: [],
        sha: wanted.sha ?? sha,
        pull: wanted.pull,
        atHead: wanted.sha !== undefined,
        label: undefined,
        continueFrom: record.intent.continue_from ?? record.intent.key,
    };
    const only = name === null && seed === null ? undefined : { name, seed };
    return { ask, only };
}
/** The commit as it is now: the head of its pull request, or a commit of the repository. @throws Refusal */
async function placeOrder(order, scene) {
    const { ask } = order;
    if (ask.pull !== undefined) {
        await requireHead(order, scene);
        return order;
    }
    if (scene.request.event.event !== "workflow_dispatch")
        return order;
    const pulls = await scene.ports.sources.pullsOf(ask.sha);
    if (pulls === undefined) {
        throw new Refusal("unknown-commit", `The repository has no commit ${ask.sha}.`, "Give the input sha a whole commit of 40 characters.");
    }
    const heads = pulls.filter((pull) => pull.open && pull.headSha === ask.sha);
    // Of several, none can be told to be the one that is meant.
    const [only, ...others] = heads;
    return only === undefined || others.length > 0 ? order : { ...order, ask: { ...ask, pull: only.number } };
}
/** @throws Refusal "ref-changed" when the head is no longer what was looked at, "closed", "fork" */
async function requireHead({ ask }, { ports, request }) {
    if (ask.pull === undefined || !(ask.atHead || request.event.event === "issue_comment"))
        return;
    const state = await ports.sources.pull(ask.pull);
    if (!state.open) {
        throw new Refusal("closed", `Pull request ${ask.pull} is closed.`, "Reopen it, or start the commit with the dispatch workflow.");
    }
    requireSameRepository(`${request.event.owner}/${request.event.repo}`, state.headRepository);
    if (!ask.atHead || (0,gate_event/* sameName */.q)(state.headSha, ask.sha))
        return;
    throw new Refusal("ref-changed", `Pull request ${ask.pull} is at ${state.headSha.slice(0, 12)} now, and ${ask.sha.slice(0, 12)} was asked for.`, "Look at the newer commit and ask again.");
}
/** The commit's own copy of the configuration may only lower numbers; one that is not right lowers nothing. */
async function lowerByCopy({ ask, only }, { ports, config, request }) {
    const same = { ask, only, config };
    if (request.wish.inline === undefined && config.experiments.size === 0)
        return same;
    const copy = await ports.sources.config(ask.sha).catch((error) => {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        ports.log.warning(`The commit's own copy of the configuration is not right, and counts for nothing: ${error.message}`);
        return undefined;
    });
    if (copy === undefined)
        return same;
    const lowered = lowerNumbers(config, copy);
    const experiment = request.wish.inline === undefined ? lowered.experiments.get(ask.experiment.name) : undefined;
    return { only, config: lowered, ask: experiment === undefined ? ask : { ...ask, experiment } };
}
/** @throws Refusal "shared-checkpoints", "bad-arguments", "unknown-key" */
function listArms({ ask, only }) {
    const { sweep, args = [], resume } = ask.experiment;
    const arms = expandSweep(sweep, { args, asked: ask.args });
    // Without resume no arm reads what another has written.
    if (resume !== "off")
        requireDistinctPaths(arms);
    if (only === undefined)
        return arms;
    const one = arms.filter(({ name, seed }) => name === only.name && seed === only.seed);
    if (one.length > 0)
        return one;
    throw new Refusal("unknown-key", `The experiment has no arm ${armLabel(only)} any more.`, "Put the arm back into the sweep, or start the experiment anew.");
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/redact.js + 2 modules
var redact = __webpack_require__(5083);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/short-hash.js
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

;// CONCATENATED MODULE: ./.cache/bundle/src/core/safe-name.js
// An experiment's name in, the name under which GitHub keeps its comment and commit status out.

/**
 * The name itself, unless redaction would change it. Such a name is told by its hash: as `***` a comment or status would
 * not be found again, and several experiments would share one.
 */
function safeName(experiment, redact) {
    return redact(experiment) === experiment ? experiment : `hidden-${shortHash(experiment)}`;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/gate-record.js




/** Before anything is written, as if all of them were. @throws Refusal for all of them */
function requireLimits(fresh, { records }, { config, ports }) {
    const { limits } = config;
    const now = ports.clock.now().getTime();
    for (const { draft, intent } of fresh) {
        const { gpuKnown, containers, priceBound } = draft.facts;
        const gpus = gpuKnown && containers !== undefined ? gpuCount(intent.gpu) * containers : undefined;
        requireRunLimits(intent, { dollars: priceBound ?? undefined, gpus }, { limits, now });
    }
    const at = new Date(now).toISOString();
    const asIf = fresh.map(({ intent }) => ({ id: 0, createdAt: at, changedAt: at, intent, line: { state: "queued" } }));
    const pull = fresh[0]?.intent.pull_request ?? null;
    const refusal = findExceeded([...records, ...asIf], limits, { pull, now });
    if (refusal !== undefined)
        throw refusal;
}
/** GitHub takes 80 writes of content a minute, and a record is two. */
const BURST = 30;
const MINUTE = 60_000;
/**
 * Two gates may have seen the same room and both have written. All records have one order, so each finds out which of
 * its own fit, and takes the others back.
 * @throws Refusal when none of them stands; ExternalError, after what was written is withdrawn
 */
async function writeRecords(fresh, scene) {
    const written = [];
    try {
        for (const { draft, intent } of fresh) {
            if (written.length > 0 && written.length % BURST === 0)
                await scene.ports.clock.wait(MINUTE);
            written.push({ draft, record: await scene.ports.records.create(intent) });
        }
        const standing = await recount(written, scene);
        await setStatus(standing, scene);
        return standing;
    }
    catch (error) {
        if (!(error instanceof Refusal))
            await withdrawAll(written, scene);
        throw error;
    }
}
async function recount(written, scene) {
    const { ports, config } = scene;
    const rules = { limits: config.limits, now: ports.clock.now().getTime() };
    let all = await ports.records.list(horizonOf(config.limits));
    const standing = [];
    let first;
    for (const one of written.toSorted((a, b) => a.record.id - b.record.id)) {
        const refusal = judgeWritten(one.record, all, rules);
        if (refusal === undefined) {
            standing.push(one);
            continue;
        }
        first ??= refusal;
        const withdrawn = await withdraw(one.record, scene);
        all = all.map((record) => (record.id === withdrawn.id ? withdrawn : record));
        ports.log.warning(`The run ${one.record.intent.key} is taken back: ${refusal.message}`);
    }
    if (standing.length === 0 && first !== undefined)
        throw first;
    return standing;
}
function withdraw(record, { ports }) {
    return ports.records.append(record, { ...record.line, state: "stopped", cause: "withdrawn" });
}
/** What is not launched must not stay open; where even that fails, the poll ends it as never started. */
async function withdrawAll(written, scene) {
    for (const { record } of written) {
        try {
            await withdraw(record, scene);
        }
        catch {
            scene.ports.log.warning(`The record ${record.id} could not be withdrawn; the next poll ends it.`);
        }
    }
}
/** One status stands for all runs of an experiment at a commit. */
async function setStatus(standing, { ports }) {
    const intent = standing[0]?.record.intent;
    if (intent === undefined)
        return;
    await ports.statuses.ensure({
        sha: intent.sha,
        context: `experiment/${safeName(intent.experiment, (0,redact/* createRedactor */.l)([]))}`,
        state: "pending",
        description: standing.length === 1 ? "Queued" : `Queued: ${standing.length} runs`,
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/gate-start.js
// A request to start an experiment -> its runs, audited, within the limits, on record, and as plans for the launch.







async function start(wanted, scene, askedBy) {
    const { ports, seen, config } = scene;
    const records = await ports.records.list(horizonOf(config.limits));
    const found = orderOf(wanted, records, scene);
    seen.sha = found.ask.sha;
    const order = await placeOrder(found, scene);
    seen.pull = order.ask.pull;
    const lowered = await lowerByCopy(order, scene);
    const arms = listArms(lowered);
    const drafts = await draftRuns(lowered.ask, arms, { ...scene, config: lowered.config });
    const request = requestOf(lowered.ask, askedBy, { ...scene, config: lowered.config });
    const runs = drafts.map((draft) => ({
        draft,
        standing: findStanding(draft.run.key, records, arms.length > 1),
    }));
    return carryOut({ order, runs, records, request }, { ...scene, config: lowered.config });
}
function requestOf(ask, askedBy, { config, ports, request }) {
    const longest = Math.min(ask.experiment.deadline ?? Number.POSITIVE_INFINITY, config.limits.deadline ?? Number.POSITIVE_INFINITY);
    const end = ports.clock.now().getTime() + longest * 1000;
    return {
        ask,
        askedBy: askedBy.slice(0, 100),
        workflowRun: request.event.runId,
        deadline: Number.isFinite(end) ? new Date(end).toISOString() : undefined,
        policies: policiesOf(ask.experiment),
    };
}
async function carryOut(undertaking, scene) {
    const { runs, order, request } = undertaking;
    const adopted = runs.flatMap(({ draft, standing }) => standing.kind === "open" ? [planOf(standing.record, draft, request)] : []);
    const fresh = runs.flatMap(({ draft, standing }) => standing.kind === "start" ? [{ draft, intent: intentOf(draft, standing.generation, request) }] : []);
    if (fresh.length === 0)
        return withoutNew(adopted, scene);
    requireLimits(fresh, undertaking, scene);
    // As late as can be: what is recorded now is what was looked at.
    await requireHead(order, scene);
    const written = await writeRecords(fresh, scene);
    const plans = written.map(({ record, draft }) => planOf(record, draft, request));
    return outcomeOf(scene.seen, {
        decision: "launch",
        reason: "started",
        message: sayStarted(request.ask, plans.length, runs.length),
        plans: [...plans, ...adopted],
    });
}
function withoutNew(adopted, { seen }) {
    if (adopted.length === 0) {
        const message = "Every arm of the sweep has succeeded already.";
        return outcomeOf(seen, { decision: "nothing", reason: "arms-done", message });
    }
    const keys = adopted
        .map(({ intent }) => intent.key)
        .slice(0, 5)
        .join(", ");
    const message = `The same request is on record and open (${keys}); nothing new is started.`;
    return outcomeOf(seen, { decision: "adopt", reason: "already-open", message, plans: adopted });
}
function planOf(record, draft, { ask }) {
    const { id, intent } = record;
    return { schema_version: 1, record_id: id, intent, launch: settingsOf(draft, ask.experiment) };
}
function sayStarted({ experiment, sha }, started, asked) {
    const at = `at ${sha.slice(0, 12)}`;
    if (asked === 1)
        return `${experiment.name} may start ${at}.`;
    return `${started} of ${asked} arms of ${experiment.name} may start ${at}.`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/stop-policy.js
var stop_policy = __webpack_require__(1255);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-stops.js




/** Newest first, as the records. What the poll would find by itself a little later, sooner. */
function listStops(ask, records, askedBy) {
    const open = records.filter(({ intent, line }) => intent.pull_request === ask.pull && !(0,state/* isVerdict */._f)(line.state));
    return open.flatMap((record) => {
        const cause = causeOf(ask, record);
        if (cause === undefined)
            return [];
        const appId = record.line.app;
        return [(0,stop_request/* stopRequestOf */.Nl)(record, { cause, appId, askedBy: ask.kind === "stop" ? askedBy : undefined })];
    });
}
function causeOf(ask, { intent }) {
    switch (ask.kind) {
        case "stop":
            return intent.experiment === ask.experiment ? "command" : undefined;
        case "closed":
            return (0,stop_policy/* mayStop */.wM)(intent, "on-close") ? "pull-closed" : undefined;
        case "unlabeled":
            return intent.label !== null && (0,gate_event/* sameName */.q)(intent.label, ask.label) && (0,stop_policy/* mayStop */.wM)(intent, "on-unlabel")
                ? "label-removed"
                : undefined;
        case "pushed":
            return intent.sha !== ask.sha && (0,stop_policy/* mayStop */.wM)(intent, "on-push") ? "newer-push" : undefined;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/gate-stop.js
// A closed, pushed or unlabeled pull request, or a /stop command -> the runs to stop; a push also takes labels off.






async function stopByEvent(ask, scene, askedBy) {
    const { ports, seen, config } = scene;
    seen.pull = ask.pull;
    if (ask.kind === "pushed")
        await removeLabels(ask.pull, scene);
    const records = await ports.records.list(horizonOf(config.limits));
    const stops = listStops(ask, records, askedBy);
    if (stops.length === 0) {
        const message = `Pull request ${ask.pull} has no open run that this stops.`;
        return outcomeOf(seen, { decision: "nothing", reason: "nothing-open", message });
    }
    const runs = stops.length === 1 ? "One run is" : `${stops.length} runs are`;
    return outcomeOf(seen, {
        decision: "stop",
        reason: gate_stop_REASONS[ask.kind],
        message: `${runs} to be stopped: ${WHY[ask.kind]}.`,
        stops,
    });
}
const gate_stop_REASONS = {
    stop: "command",
    closed: "pull-closed",
    unlabeled: "label-removed",
    pushed: "newer-push",
};
const WHY = {
    stop: "a command asked for it",
    closed: "the pull request was closed",
    unlabeled: "the label was taken off",
    pushed: "the pull request has a newer commit",
};
/** A label stands for the commit that somebody looked at; a new one has to be asked for anew. */
async function removeLabels(pull, { ports, config }) {
    const once = [...config.experiments.values()].filter((one) => policiesOf(one)["label-on-push"] === "remove");
    if (once.length === 0)
        return;
    const { labels } = await ports.sources.pull(pull);
    for (const label of labels.filter((name) => once.some((one) => (0,gate_event/* sameName */.q)(one.label, name)))) {
        try {
            await ports.sources.removeLabel(pull, label);
        }
        catch (error) {
            // What follows from the push must not wait for a label.
            const why = (0,errors/* messageOf */.bD)(error);
            ports.log.warning(`The label ${label} could not be taken off: ${why} Grant the job pull-requests: write, and issues: write where that is not enough.`);
        }
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/gate.js







/** @throws ExternalError when GitHub could not be asked, or written to, before anything was allowed */
async function gate_gate(request, ports) {
    const { event } = request;
    const seen = { findings: [], pull: event.pullRequest, sha: undefined, mayComment: false };
    try {
        const outcome = await decide(request, ports, seen);
        return { outcome, findings: seen.findings };
    }
    catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined)
            throw error;
        return { outcome: outcomeOf(seen, refusal), findings: seen.findings };
    }
}
function refusalOf(error) {
    if (error instanceof Refusal)
        return error;
    if (!(error instanceof errors/* InputError */.dz))
        return undefined;
    const config = error.input === "config-path";
    return config
        ? new Refusal("bad-config", error.message, "Mend the file on the default branch; schema/experiments.json describes it to editors.")
        : new Refusal("bad-arguments", error.message, "Mend the experiment's arguments, or those of the request.");
}
async function decide(request, ports, seen) {
    const { event, wish } = request;
    const idle = findIdle(event, wish);
    if (idle?.kind === "nothing")
        return outcomeOf(seen, { ...idle, decision: "nothing" });
    const config = await ports.sources.config();
    const ask = decideAsk(event, wish, config);
    return follow(ask, { request, ports, seen, config });
}
async function follow(ask, scene) {
    switch (ask.kind) {
        case "nothing":
            return outcomeOf(scene.seen, { ...ask, decision: "nothing" });
        case "closed":
        case "unlabeled":
        case "pushed":
            return stopByEvent(ask, scene, undefined);
        case "stop":
            return stopByEvent(ask, scene, await requireAuthority(scene));
        case "start":
        case "continue":
            return start(ask, scene, await requireAuthority(scene));
    }
}
/** @returns who asked, by login. @throws Refusal for anyone whose right is not shown */
async function requireAuthority({ request, ports, seen, config }) {
    const rules = authorityRules(config.limits, request);
    const actors = actorsOf(request.event);
    for (const actor of actors) {
        if (isBot(actor))
            requireAllowedBot(actor, rules);
        else
            requireRole(actor, await ports.sources.permission(actor.login), rules);
    }
    seen.mayComment = true;
    return actors.at(-1)?.login ?? "schedule";
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/actions.js + 2 modules
var actions = __webpack_require__(168);
// EXTERNAL MODULE: ./.cache/bundle/src/core/markdown.js
var markdown = __webpack_require__(341);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/gate-outcome.js




/** `plans` is empty text unless there is something to launch, so that a workflow can test for it. */
function gate_outcome_gateOutputs(outcome) {
    const { decision, reason, message, plans, stops, pullRequest } = outcome;
    return {
        decision,
        reason,
        message: message.replace(/\s+/g, " "),
        plans: plans.length === 0 ? "" : formatPlans(plans),
        stops: stops.length === 0 ? "" : JSON.stringify(stops),
        "pull-request": pullRequest === undefined ? "" : String(pullRequest),
    };
}
const TITLES = {
    launch: "The run may start",
    adopt: "The run is already on record",
    stop: "Runs are to be stopped",
    nothing: "Nothing to do",
    refuse: "Refused",
};
function renderGateSummary(outcome, audit) {
    const { decision, reason, message, next, plans, stops } = outcome;
    const parts = [
        `### ${TITLES[decision]}`,
        `${sentences(message)} (${(0,markdown/* inlineCode */.ti)(reason)})`,
        sentences(next),
        plans.length === 0 ? "" : planTable(plans),
        stops.length === 0 ? "" : stopTable(stops),
        audit.trim(),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** Line by line, since a configuration has a problem on each. */
function sentences(text) {
    return text
        .split("\n")
        .map((line) => (0,markdown/* escapeText */.X1)(line))
        .join("<br>");
}
function planTable(plans) {
    const rows = plans.map(({ intent }) => [
        (0,markdown/* escapeText */.X1)([intent.experiment, armLabel({ name: intent.arm, seed: intent.seed })].join(" ").trim()),
        (0,markdown/* inlineCode */.ti)(`${intent.key}-g${intent.generation}`),
        (0,markdown/* inlineCode */.ti)(intent.sha.slice(0, 12)),
        (0,markdown/* escapeText */.X1)(resources(intent)),
        intent.price_bound === null ? "not known" : (0,markdown/* escapeText */.X1)((0,price/* formatDollars */.nT)(intent.price_bound)),
    ]);
    return (0,markdown/* table */.tp)(["run", "key", "commit", "asks for", "worst case"], rows);
}
function resources({ gpu, timeout, retries }) {
    const known = [
        gpu ?? "",
        timeout === null ? "" : `${Math.round((timeout / 3600) * 100) / 100} h an attempt`,
        retries === null ? "" : `${retries} retries`,
    ].filter((part) => part !== "");
    return known.join(", ") || "not known";
}
function stopTable(stops) {
    const rows = stops.map(({ key, app_id, cause }) => [
        (0,markdown/* inlineCode */.ti)(key),
        app_id === null ? "not known yet" : (0,markdown/* inlineCode */.ti)(app_id),
        (0,markdown/* escapeText */.X1)(cause),
    ]);
    return (0,markdown/* table */.tp)(["run", "app", "cause"], rows);
}
/** Begins each refusal comment; there is one a pull request. */
const GATE_MARKER = "<!-- modal-experiments gate -->";
function renderRefusalComment(outcome, runUrl) {
    const { reason, message, next, sha } = outcome;
    const commit = sha === undefined ? "" : ` at ${(0,markdown/* inlineCode */.ti)(sha.slice(0, 12))}`;
    return `${GATE_MARKER}
**Not started${commit}** (${(0,markdown/* inlineCode */.ti)(reason)})

${sentences(message)}

${sentences(next)}

<sub>[Workflow run](${runUrl})</sub>
`;
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/redact-value.js
var redact_value = __webpack_require__(6589);
// EXTERNAL MODULE: ./.cache/bundle/src/io/clock.js
var clock = __webpack_require__(7175);
// EXTERNAL MODULE: ./.cache/bundle/src/io/github.js + 2 modules
var io_github = __webpack_require__(6084);
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
var credentials = __webpack_require__(4735);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/yaml.js
// The text of a YAML file -> its tree with lines; whatever could make it grow or mean two things is a problem.


const MOST_LEVELS = 12;
/** YAML 1.2 without anchors, aliases, tags and merge keys. Never throws for what the text contains. */
function readYaml(text) {
    if (text.length > CONFIG_LIMIT) {
        return { problems: [{ line: 1, message: `the file has more than ${CONFIG_LIMIT} characters` }] };
    }
    const deep = findDeepLine(text);
    if (deep !== undefined)
        return { problems: [{ line: deep, message: "the file has too many nested brackets" }] };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: true,
        logLevel: "error",
    });
    const first = [...document.errors, ...document.warnings];
    if (first.length > 0) {
        return {
            problems: first.map(({ pos, message }) => ({
                line: lines.linePos(pos[0]).line,
                message: plain(message),
            })),
        };
    }
    const walk = { lines, problems: [] };
    const root = document.contents === null ? undefined : readNode(document.contents, 0, walk);
    // A file of comments only is an empty configuration.
    if (walk.problems.length > 0)
        return { problems: walk.problems };
    return { root: root?.kind === "value" && root.value === null ? undefined : root };
}
/** The parser descends once for each open bracket, so a long row of them would be too deep for it. */
function findDeepLine(text) {
    let depth = 0;
    for (const [index, line] of text.split("\n").entries()) {
        for (const character of line) {
            if (character === "[" || character === "{")
                depth += 1;
            else if (character === "]" || character === "}")
                depth = Math.max(0, depth - 1);
            if (depth > 100)
                return index + 1;
        }
        const indent = /^[ -]*/.exec(line)?.[0].length ?? 0;
        if (indent > 400)
            return index + 1;
    }
    return undefined;
}
function yaml_lineOf(node, { lines }) {
    return lines.linePos(node.range[0]).line;
}
function readNode(node, level, walk) {
    const line = yaml_lineOf(node, walk);
    const refuse = (message) => {
        walk.problems.push({ line, message });
        return undefined;
    };
    if (level > MOST_LEVELS)
        return refuse(`is nested more than ${MOST_LEVELS} levels deep`);
    if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined) {
        return refuse("anchors (&) and aliases (*) are not accepted: put what experiments share into `defaults`");
    }
    if (node.tag?.startsWith("!") === true && !node.tag.startsWith("!!"))
        return refuse("tags (!) are not accepted");
    if ((0,dist/* isMap */.jh)(node)) {
        const entries = node.items.map((pair) => readEntry(pair, level, walk));
        return { kind: "map", line, entries: entries.filter((entry) => entry !== undefined) };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item) => readNode(item, level + 1, walk)); // parsed, so its items are too
        return { kind: "list", line, items: items.filter((item) => item !== undefined) };
    }
    return readScalar(node, line, refuse);
}
function readScalar(node, line, refuse) {
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
    if (value === null ||
        typeof value === "boolean" ||
        typeof value === "number" ||
        typeof value === "string") {
        const source = (0,dist/* isScalar */.jn)(node) && typeof value !== "string" ? (node.source ?? String(value)) : String(value);
        return { kind: "value", line, value, text: source };
    }
    return refuse("is neither text, a number, true, false, a list nor a map");
}
function readEntry(pair, level, walk) {
    const { key, value } = pair;
    const line = yaml_lineOf(key, walk);
    const name = (0,dist/* isScalar */.jn)(key) && key.anchor === undefined ? (key.source ?? String(key.value)) : undefined;
    if (name === undefined || name === "" || name === "<<") {
        walk.problems.push({ line, message: "has a key that is not a plain word" });
        return undefined;
    }
    const read = value === null ? { kind: "value", line, value: null, text: "" } : readNode(value, level + 1, walk);
    return read === undefined ? undefined : { name, line, value: read };
}
/** The first line, without the parser's own position. */
function plain(message) {
    return message.split("\n")[0] ?? message;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/experiment-config.js
// The trusted configuration: .github/experiments.yml as it is on the default branch, or at a commit that is asked for.




/** GitHub answers 404 to a token that may not read, too; the root is there for any that may. */
async function requireReadable(github) {
    await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path: "" });
}
/**
 * One call. A repository without the file has an empty configuration.
 * @throws InputError for a file that is not right, naming each line; ExternalError when it could not be read
 */
async function readExperimentConfig(github, place = {}) {
    const path = place.path ?? CONFIG_PATH;
    const text = await readRepositoryText(github, path, place.ref);
    if (text === undefined && place.certain === true)
        await requireReadable(github);
    return text === undefined ? EMPTY_CONFIG : parseConfigText(text, path);
}
/** @throws InputError naming each line that is not right */
function parseConfigText(text, path = CONFIG_PATH) {
    const reading = readYaml(text);
    if ("problems" in reading)
        throw configError(reading.problems, path);
    return parseConfig(reading.root, path);
}
/** Undefined where there is no such file. @throws ExternalError */
async function readRepositoryText(github, path, ref) {
    const at = ref === undefined ? {} : { ref };
    try {
        const { data } = await github.read("GET /repos/{owner}/{repo}/contents/{path}", { path, ...at });
        const content = (0,run_context/* field */.Z)(data, "content");
        if ((0,run_context/* field */.Z)(data, "encoding") === "base64" && typeof content === "string")
            return decode(content);
        throw new errors/* ExternalError */.yA({
            system: "github",
            operation: `GET contents ${path}`,
            message: `GitHub gives no text for ${path}: it is a folder, a link, a submodule or larger than 1 MB.`,
            advice: "Put a plain text file there.",
        });
    }
    catch (error) {
        if ((0,run_context/* field */.Z)(error, "status") === 404)
            return undefined;
        throw error;
    }
}
function decode(content) {
    return Buffer.from(content, "base64").toString("utf8");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/gate-sources.js


function createGateSources(github, configPath) {
    return {
        permission: (login) => readPermission(github, login),
        pull: async (number) => {
            const { data } = await github.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
                pull_number: number,
            });
            return parsePull(data);
        },
        pullsOf: (sha) => readPullsOf(github, sha),
        removeLabel: (pull, label) => removeLabel(github, pull, label),
        config: (ref) => readExperimentConfig(github, {
            path: configPath,
            ...(ref === undefined ? { certain: true } : { ref }),
        }),
        files: (sha) => createCommitFiles(github, sha),
    };
}
/** 404 is an account without any right, or none at all; only a plain 200 says what somebody may do. */
async function readPermission(github, login) {
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    try {
        const { data } = await github.read(route, { username: login });
        return { kind: "reply", body: data };
    }
    catch (error) {
        const status = (0,run_context/* field */.Z)(error, "status");
        return {
            kind: "failed",
            status: typeof status === "number" || typeof status === "string" ? status : undefined,
        };
    }
}
function parsePull(data) {
    const labels = (0,run_context/* field */.Z)(data, "labels");
    const repository = (0,run_context/* field */.Z)(data, "head", "repo", "full_name");
    return {
        number: Number((0,run_context/* field */.Z)(data, "number")),
        open: (0,run_context/* field */.Z)(data, "state") === "open",
        headSha: String((0,run_context/* field */.Z)(data, "head", "sha")),
        headRepository: typeof repository === "string" ? repository : undefined,
        labels: (Array.isArray(labels) ? labels : []).map((label) => String((0,run_context/* field */.Z)(label, "name"))),
    };
}
async function readPullsOf(github, sha) {
    try {
        const all = await github.readAll("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
            commit_sha: sha,
        });
        return all.map(parsePull);
    }
    catch (error) {
        // GitHub answers 404 or 422 ("No commit found for SHA").
        const status = (0,run_context/* field */.Z)(error, "status");
        if (status === 404 || status === 422)
            return undefined;
        throw error;
    }
}
async function removeLabel(github, pull, label) {
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
}
/** Each file is asked for once, however many arms are audited. @throws ExternalError from `read` when GitHub fails */
function createCommitFiles(github, sha) {
    const known = new Map();
    const folders = new Map();
    return {
        read: (path) => {
            const found = known.get(path) ?? readFile(github, sha, path);
            known.set(path, found);
            return found;
        },
        list: (folder) => {
            const found = folders.get(folder) ?? listFolder(github, sha, folder);
            folders.set(folder, found);
            return found;
        },
    };
}
/** GitHub cuts the list of a folder at this many names, without a word. */
const LONGEST_FOLDER = 1000;
async function listFolder(github, sha, folder) {
    try {
        const { data } = await github.read("GET /repos/{owner}/{repo}/contents/{path}", {
            path: folder,
            ref: sha,
        });
        // A file in the place of a folder has nothing in it; what a link stands for is not listed.
        if (!Array.isArray(data))
            return (0,run_context/* field */.Z)(data, "type") === "file" ? [] : undefined;
        return data.length >= LONGEST_FOLDER ? undefined : data.map((entry) => String((0,run_context/* field */.Z)(entry, "name")));
    }
    catch (error) {
        if ((0,run_context/* field */.Z)(error, "status") === 404)
            return [];
        throw error;
    }
}
async function readFile(github, sha, path) {
    const parts = path.split("/");
    if (path === "" || parts.includes("..") || parts.includes("") || path.includes("\0"))
        return { unreadable: "missing" };
    try {
        return (await readRepositoryText(github, path, sha)) ?? { unreadable: "missing" };
    }
    catch (error) {
        if ((0,run_context/* field */.Z)(error, "status") !== undefined)
            throw error;
        return { unreadable: "it is a folder, a link, a submodule or larger than 1 MB" };
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/io/hash.js
var hash = __webpack_require__(3541);
// EXTERNAL MODULE: ./.cache/bundle/src/io/records.js + 1 modules
var records = __webpack_require__(2321);
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

;// CONCATENATED MODULE: ./.cache/bundle/src/io/gate-wiring.js
// The job's inputs, event and environment -> the gate use case with its real adapters; its decision as outputs and summary.
















/**
 * Everything that the gate action does. Outputs and summary are written before a refusal fails the job.
 * @throws InputError with what was refused and why
 */
async function runGate() {
    const raw = readInputs(GATE_INPUTS);
    const { token, redact } = protectGithubToken(raw["github-token"]);
    const inputs = parseGateInputs(raw);
    const event = readGateEvent();
    const github = createGithub(token, event);
    const log = createLog(redact);
    const ports = createGatePorts(github, log, inputs.configPath);
    const result = await gate({ event, ...inputs }, ports);
    annotate(toAnnotations(result.findings), redact);
    // A plan must be whole to be launched; the runner itself refuses an output that holds a masked secret.
    setOutputs(gateOutputs({ ...result.outcome, message: redact(result.outcome.message) }));
    await tell(result, { event, github, log, redact });
}
/**
 * The decision where a person looks: summary and log, and of a refusal the pull request.
 * @throws InputError with what was refused and why
 */
async function tell(result, telling) {
    const { event, github, log, redact } = telling;
    const findings = (0,redact_value/* redactTexts */.S)(result.findings, redact);
    const outcome = (0,redact_value/* redactTexts */.S)(result.outcome, redact);
    const audit = findings.length === 0 ? "" : (0,audit_report/* renderAuditSummary */.s)(findings);
    await (0,actions.writeSummary)(redact(renderGateSummary(outcome, audit)));
    if (outcome.decision !== "refuse")
        return log.info(`${outcome.decision} (${outcome.reason}): ${outcome.message}`);
    const runUrl = `${event.serverUrl}/${event.owner}/${event.repo}/actions/runs/${event.runId}`;
    await comment(outcome, { github, log, body: redact(renderRefusalComment(outcome, runUrl)) });
    throw new errors/* InputError */.dz("gate", `Refused (${outcome.reason}): ${outcome.message}\n${outcome.next}`.trim());
}
/** @param github a client for the repository that is asked about */
function createGatePorts(github, log, configPath) {
    return {
        log,
        clock: clock/* systemClock */.m,
        hash: hash/* sha256 */.s,
        records: (0,records/* createRecordStore */.v3)(github, clock/* systemClock */.m.now),
        statuses: createStatusStore(github),
        sources: createGateSources(github, configPath),
    };
}
/** A token that may not comment is no reason to hide the refusal itself. */
async function comment({ mayComment, pullRequest }, { github, log, body }) {
    if (!mayComment || pullRequest === undefined)
        return;
    try {
        await createCommentStore(github).ensure({ pullRequest, marker: GATE_MARKER }, body);
    }
    catch (error) {
        const why = (0,errors/* messageOf */.bD)(error);
        log.warning(`The refusal could not be said on pull request ${pullRequest}: ${why}`);
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/single-job.js
// The root action's own inputs and event -> the gate's decision, taken in this very job, as the request to launch.







/**
 * The same gate as in a job of its own, in front of the same launch.
 * @returns one entry a run; none when there is nothing to launch
 * @throws InputError with what was refused and why
 */
async function askGate(raw, { github, log, redact }) {
    const asked = {
        experiment: raw.experiment,
        args: raw.args,
        sha: "",
        "config-path": "",
        "minimum-role": "",
        "allowed-bots": "",
        "fail-on": "",
        "github-token": "",
    };
    const inputs = gate_inputs_parseGateInputs(asked);
    const ports = createGatePorts(github, log, inputs.configPath);
    const event = (0,actions.readGateEvent)();
    const result = await gate_gate({ event, ...inputs }, ports);
    (0,actions.annotate)((0,render/* toAnnotations */.gI)(result.findings), redact);
    await tell(result, { event, github, log, redact });
    const { outcome } = result;
    if (outcome.decision === "stop") {
        log.warning("The event asks for a stop, which takes a job with the stop action: see docs/workflows.md.");
    }
    return outcome.plans.map((plan) => (0,launch_request/* parseLaunchRequest */.c)({ ...raw, experiment: "", args: "", plans: (0,run_plan/* formatPlans */.Ot)([plan]) }));
}


/***/ })

};
