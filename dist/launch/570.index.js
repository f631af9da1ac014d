export const id = 570;
export const ids = [570];
export const modules = {

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openModal: () => (/* binding */ openModal)
});

// UNUSED EXPORTS: openCall

// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
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

// EXTERNAL MODULE: ./.cache/bundle/src/core/defined.js
var defined = __webpack_require__(8615);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
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

const HOUR = 3_600_000;
/** The report of an hour is not there at its end; how long it takes is not documented. */
const REPORTED_AFTER = HOUR;
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
            const start = new Date(Math.floor(Date.parse(from) / HOUR) * HOUR);
            const end = new Date(Math.ceil(Date.parse(to) / HOUR) * HOUR);
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

;// CONCATENATED MODULE: ./.cache/bundle/src/core/turns.js
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

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
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
            : { kind: "gap", words: `${tellGap(part.gap)} (up to ${timeOf(part.gap.until)})` };
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
const longReads = createTurns(4);
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
    const from = timeOf(since);
    return lost
        ? `Log entries of ${from} were left out: ${reason}.`
        : `The log from ${from} on could not be read: ${reason}`;
}
function timeOf(ms) {
    return new Date(ms).toISOString();
}

// EXTERNAL MODULE: ./.cache/bundle/src/core/target-function.js
var target_function = __webpack_require__(34);
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
    const { ModalClient } = await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 1125));
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


/***/ })

};
