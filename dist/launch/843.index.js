export const id = 843;
export const ids = [843];
export const modules = {

/***/ 4843:
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
const InfoReply = dist/* object */.Ikc({
    info: dist/* object */.Ikc({
        description: dist/* string */.YjP(),
        environmentName: dist/* string */.YjP(),
        lifecycle: Lifecycle,
        functions: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
    }),
});
const ListReply = dist/* object */.Ikc({
    apps: dist/* array */.YOg(dist/* object */.Ikc({ appId: dist/* string */.YjP(), description: dist/* string */.YjP(), state: dist/* number */.aig(), createdAt: dist/* number */.aig() })),
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
const LogsReply = dist/* object */.Ikc({
    batches: dist/* array */.YOg(dist/* object */.Ikc({
        taskId: dist/* string */.YjP(),
        items: dist/* array */.YOg(dist/* object */.Ikc({
            data: dist/* string */.YjP(),
            timestamp: dist/* number */.aig(),
            timestampNs: dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]),
            fileDescriptor: dist/* number */.aig(),
            containerId: dist/* string */.YjP(),
        })),
    })),
});
function parse(schema, reply) {
    const parsed = dist/* safeParse */.xLC(schema, reply);
    return parsed.success ? parsed.output : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-replies.js
// Modal's replies, as the SDK decodes them -> our facts, or undefined where a reply has a form this version does not know.
// Numbers of enums: AppState, FunctionCallInputStatus, GenericStatus and FileDescriptor of modal 0.11.1 and client 1.6.4.


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
    if (info === undefined)
        return undefined;
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
    return parse(ListReply, reply)?.apps.map(({ appId, description, state, createdAt }) => ({
        id: appId,
        name: description,
        state: APP_STATES[state] ?? "unknown",
        createdAt,
    }));
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
function parseLog(reply) {
    return parse(LogsReply, reply)?.batches.flatMap((batch) => batch.items
        .filter((item) => item.data !== "")
        .map((item) => {
        const ns = exactTime(item);
        const at = new Date(Number(ns / 1000000n)).toISOString();
        const container = item.containerId || batch.taskId;
        return { ns, entry: { at, container, source: source(item.fileDescriptor), text: item.data } };
    }));
}
function exactTime(item) {
    const text = String(item.timestampNs);
    const ns = /^\d{1,19}$/.test(text) ? BigInt(text) : 0n;
    return ns > 0n ? ns : BigInt(Math.round(item.timestamp * 1000)) * 1000000n;
}
function source(fileDescriptor) {
    if (fileDescriptor === 1)
        return "stdout";
    return fileDescriptor === 2 ? "stderr" : "system";
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

;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-logs.js
// One app's log on Modal, from a moment on -> its entries in pages, oldest first; what could not be read is named.


/** The most that one AppFetchLogs returns: `_FETCH_LIMIT` of client 1.6.4. */
const PAGE = 20_000;
/** The most pages of a log that is read for the first time: some gigabytes of lines. */
const PAGES = 1000;
/** Entries of a log that is wanted whole: some tens of megabytes. */
const WHOLE = 100_000;
/** Entries that a tail is made of. */
const TAIL = 1000;
const DAY = 86_400_000;
/** The widest range of one query: `_MAX_FETCH_RANGE` of client 1.6.4. */
const WIDEST = 35 * DAY;
/** Modal's clock may be ahead of ours; entries of the moment must not be cut off. */
const AHEAD = DAY;
/**
 * One call where the log since `request.since` fits into a page, as it does in every pass but the first of a long run;
 * else the log is read on from its older end in stretches that each fit. Never throws: a log is no evidence for a
 * verdict, so a run whose log cannot be read is still reported.
 * @param createdAt ISO time of the app by Modal's clock; nothing was logged before it
 * @returns in words, what could not be read
 */
async function readLog(call, app, request) {
    const created = Date.parse(app.createdAt) || 0;
    const until = Math.max(Date.now(), created) + AHEAD;
    const since = Math.max(Date.parse(request.since ?? "") || 0, created, until - WIDEST);
    const stretch = { call, appId: app.id, take: request.take };
    try {
        const newest = await fetchPage(stretch, { since, until });
        const first = newest[0];
        const gap = newest.length < PAGE || first === undefined
            ? undefined
            : await readUpTo(stretch, { since, newest, first });
        stretch.take(newest.map(({ entry }) => entry));
        return gap;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : "no answer";
        return `The log could not be read: ${reason}`;
    }
}
/** The whole log, or of a very long one its end, with what is missing in words. Never throws. */
async function fetchLog(call, app) {
    let log = [];
    let dropped = false;
    const take = (entries) => {
        log = log.concat(entries);
        if (log.length <= WHOLE)
            return;
        log = log.slice(-WHOLE);
        dropped = true;
    };
    const unread = await readLog(call, app, { take });
    const cut = dropped ? `Log entries before ${log[0]?.at} were left out.` : undefined;
    return { log, ...(0,defined/* defined */.s)({ logGap: unread ?? cut }) };
}
/** The newest entries, oldest first. @throws ModalRefusal */
async function readTail(call, appId) {
    const until = Date.now() + AHEAD;
    const stretch = { call, appId, take: () => undefined };
    const entries = await fetchPage(stretch, { since: until - WIDEST, until, limit: TAIL });
    return entries.map(({ entry }) => entry);
}
/** A gap of this version's own making is named; the pages before it were taken. */
async function readUpTo(stretch, { since, newest, first }) {
    const last = newest.at(-1) ?? first;
    // Times go out in milliseconds: the whole first one is asked for, and what is held of it dropped.
    const end = millisecond(first) + 1;
    let width = Math.max(1, millisecond(last) - millisecond(first));
    let at = since;
    for (let page = 2; page <= PAGES; page += 1) {
        const to = Math.min(end, at + width);
        const entries = await fetchPage(stretch, { since: at, until: to });
        if (entries.length >= PAGE && width > 1) {
            width = Math.max(1, Math.floor(width / 3));
            continue;
        }
        const fresh = to === end ? withoutHeld(entries, newest) : entries;
        if (fresh.length > 0)
            stretch.take(fresh.map(({ entry }) => entry));
        if (to === end)
            return undefined;
        at = to;
        // Aims at half a page, so that few stretches are asked for in vain.
        width *= entries.length === 0 ? 8 : Math.min(4, Math.max(0.5, PAGE / 2 / entries.length));
        width = Math.ceil(width);
    }
    return `Log entries between ${new Date(at).toISOString()} and ${first.entry.at} were not read: the log is too long.`;
}
async function fetchPage({ call, appId }, { since, until, limit = PAGE }) {
    const range = { appId, since: new Date(since), until: new Date(until) };
    const entries = parseLog(await call("appFetchLogs", { ...range, limit }));
    if (entries === undefined)
        throw new Error("Modal answered AppFetchLogs in a form that is not known.");
    return entries.toSorted((a, b) => (a.ns < b.ns ? -1 : a.ns > b.ns ? 1 : 0));
}
function millisecond({ ns }) {
    return Number(ns / 1000000n);
}
/** Stretches overlap by one millisecond: entries that the later one holds as well are its own. */
function withoutHeld(entries, later) {
    const first = later[0];
    if (first === undefined)
        return entries;
    const start = millisecond(first);
    const known = new Set(later.filter((item) => millisecond(item) === start).map(identity));
    return entries.filter((item) => millisecond(item) < start || !known.has(identity(item)));
}
function identity({ ns, entry }) {
    return `${ns} ${entry.container} ${entry.source} ${entry.text}`;
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
    const [named, recorded] = await Promise.all([
        list(query.environment).then((apps) => ofName(apps, query), listNeeded(query)),
        findById(call, query),
    ]);
    // Among twins the record's own id does not decide, since each launcher may have written its own.
    const alone = named.length < 2 || !named.some(({ id }) => id === query.app);
    const found = (alone ? recorded : undefined) ?? (await findByName(call, named, query));
    if (found === undefined)
        return { kind: "absent" };
    const { facts } = found.info;
    const log = [];
    const request = query.log?.(facts.id) ?? { take: (entries) => log.push(...entries) };
    const [calls, logGap] = await Promise.all([withResults(call, found), readLog(call, facts, request)]);
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
async function findById(call, query) {
    const info = query.app === undefined ? undefined : await findInfo(call, query.app);
    if (info === undefined || !isOurs(info, query))
        return undefined;
    return { info, calls: await listCalls(call, info, query) };
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
async function findInfo(call, appId) {
    try {
        return known("AppGetInfo", parseAppInfo(appId, await call("appGetInfo", { appId })));
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
    if (id === undefined || calls.some((one) => one.id === id))
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
    if (output.kind === "ended")
        return { ...listed, ...output.facts };
    const ended = ENDED.includes(listed.status);
    if (output.kind === "unfinished")
        return ended ? { ...listed, status: "pending" } : listed;
    return ended ? listed : { ...listed, status: "expired" };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/volume.js
// A Modal Volume's committed files through Modal's API: listed as a stream, read in blocks over signed addresses.



const volume_NOT_FOUND = 5;
/** Modal hands out one address for each block of this size (`BLOCK_SIZE` of client 1.6.4). */
const BLOCK = 8 * 1024 * 1024;
/** Blocks that are asked for at once: their addresses are good for a short time only. */
const BLOCKS_AT_ONCE = 8;
const ATTEMPTS = 5;
const BLOCK_WITHIN = 60_000;
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
                await write(await fetchBlock(url, length));
                read += length;
            }
            return { size, read: start < size ? read : 0 };
        }
        catch (error) {
            if (attempt >= ATTEMPTS || error instanceof ModalRefusal)
                throw told(error);
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * 2 ** attempt));
        }
    }
}
async function fetchBlock(url, length) {
    const reply = await fetch(url, { signal: AbortSignal.timeout(BLOCK_WITHIN) });
    if (!reply.ok)
        throw new Error(`the store answered ${reply.status}`);
    const block = new Uint8Array(await reply.arrayBuffer());
    if (block.length !== length)
        throw new Error(`a block has ${block.length} bytes and not ${length}`);
    return block;
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
        log: (app) => fetchLog(call, app),
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
