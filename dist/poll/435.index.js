export const id = 435;
export const ids = [435];
export const modules = {

/***/ 86219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PatternRefusal),
/* harmony export */   r: () => (/* binding */ parseRegex)
/* harmony export */ });
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
const TOKEN = /(?<open>\((?:\?(?:<(?<name>[A-Za-z_$][\w$]*)>|:|<?[=!]|[a-z-]+:))?)|(?<close>\))|(?<bar>\|)|(?<repeat>[*+?]|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\})(?<lazy>\?)?|(?<edge>[$^]|\\[bB])|(?<back>\\(?:k|[1-9]))|(?<one>\[(?:\\.|[^\]\\])*\]|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\\.|.)/suy;
/** @throws PatternRefusal */
function parseRegex(text) {
    try {
        new RegExp(text, "u");
    }
    catch {
        throw new PatternRefusal("is not a regular expression of JavaScript (flag u).");
    }
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
        const groups = TOKEN.exec(text)?.groups;
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


/***/ }),

/***/ 18383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ LinearRegex)
/* harmony export */ });
/* harmony import */ var _linear_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86219);
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
        const tree = (0,_linear_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegex */ .r)(text);
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
        throw new _linear_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .PatternRefusal */ .T(`has more than ${SIZE_LIMIT} steps with its repeats written out. Make it shorter.`);
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


/***/ }),

/***/ 33435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPatternReader: () => (/* binding */ createPatternReader)
/* harmony export */ });
/* unused harmony export PATTERN_TEXT */
/* harmony import */ var _linear_regex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18383);
/* harmony import */ var _progress_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18227);
/* harmony import */ var _progress_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17876);
// The log patterns of the configuration in, a reader that gives what a line says by the first pattern that matches it out.



/** UTF-16 units of a line that patterns look at. */
const PATTERN_TEXT = 2000;
/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NUMBER = /^[-+]?(?:(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?)$/i;
/**
 * Groups named like an axis are positions, `max_steps` and the like are totals, all others are metrics; where a pattern
 * has both `metric` and `value`, the line itself names its metric.
 * @throws PatternRefusal
 */
function createPatternReader(patterns) {
    const compiled = patterns.map((pattern) => new _linear_regex_js__WEBPACK_IMPORTED_MODULE_0__/* .LinearRegex */ .P(pattern));
    return (text) => {
        const line = text.length > PATTERN_TEXT ? text.slice(0, PATTERN_TEXT) : text;
        for (const pattern of compiled) {
            const groups = pattern.exec(line);
            if (groups !== undefined)
                return factsOf(groups);
        }
        return undefined;
    };
}
function factsOf(groups) {
    const positions = new Map();
    const totals = new Map();
    const values = new Map();
    for (const [name, value] of namedValues(groups)) {
        const kind = (0,_progress_name_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(name);
        if (kind.kind === "metric")
            values.set(name, value);
        else if (kind.kind !== "ignored" && kind.axis !== undefined && (0,_progress_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isPosition */ .E)(value))
            (kind.kind === "position" ? positions : totals).set(kind.axis, value);
    }
    return { positions, totals, values, json: false, declared: true };
}
function namedValues(groups) {
    const [metric, value] = [groups.get("metric"), groups.get("value")];
    const named = metric !== undefined && value !== undefined;
    const own = [...groups]
        .filter(([name]) => !(named && (name === "metric" || name === "value")))
        .map(([name, text]) => [name, numberOf(text)]);
    return named ? [...own, [metric.trim(), numberOf(value)]] : own;
}
function numberOf(text) {
    const number = text.trim();
    if (!NUMBER.test(number.slice(0, PATTERN_TEXT)))
        return Number.NaN;
    return number.length > NUMBER_LIMIT ? Number.POSITIVE_INFINITY : (0,_progress_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .toNumber */ .R)(number);
}


/***/ })

};
