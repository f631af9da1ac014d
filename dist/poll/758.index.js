export const id = 758;
export const ids = [758];
export const modules = {

/***/ 10758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchAfter: () => (/* binding */ fetchAfter),
  isLastWord: () => (/* binding */ isLastWord)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/files-time.js
var files_time = __webpack_require__(49799);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/files-parts.js
var files_parts = __webpack_require__(98722);
;// CONCATENATED MODULE: ./.cache/bundle/src/core/taking.js
// A run that goes on and what was taken of its files before in; whether they are due to be taken again, and what is known after it, out.

/** Days that an artifact of a run that goes on is kept: the end of the run makes a whole one. */
const TAKEN_DAYS = 7;
/** A file that is in an artifact for so long is uploaded again, before the link to it goes nowhere. */
const FRESH_FOR = (TAKEN_DAYS - 1) * 86_400_000;
/** @param every seconds; undefined where files are fetched at the end only */
function isTakingDue({ state, attempts, startedAt }, so) {
    const since = Date.parse(so.takings?.lookedAt ?? startedAt ?? attempts[0]?.startedAt ?? "");
    if (so.every === undefined || (state !== "running" && state !== "retrying"))
        return false;
    return so.now.getTime() - since >= so.every * 1000;
}
/** Files that need not be uploaded again as long as they do not change. */
function freshFiles(takings, now) {
    const { artifacts = [], taken = [] } = takings?.files ?? {};
    const fresh = artifacts.filter(({ takenAt }) => now.getTime() - Date.parse(takenAt) < FRESH_FOR);
    const names = new Set(fresh.map(({ name }) => name));
    return taken.filter(({ artifact }) => names.has(artifact ?? ""));
}
/** Only artifacts that hold a file in the state in which it was seen last are told of. */
function takenNow(files) {
    const { artifacts, ...rest } = (0,files_parts/* closeFiles */.AU)(files, "was not fetched in the time that there is");
    const used = new Set(rest.taken.map(({ artifact }) => artifact));
    return { ...rest, artifacts: artifacts.filter(({ name }) => used.has(name)) };
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-files.js + 1 modules
var poll_files = __webpack_require__(80586);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-finish.js + 3 modules
var poll_finish = __webpack_require__(52908);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-log.js + 1 modules
var poll_log = __webpack_require__(72436);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-part.js
var poll_part = __webpack_require__(80129);
// EXTERNAL MODULE: ./.cache/bundle/src/core/sweep-report.js
var sweep_report = __webpack_require__(38793);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-attempt.js
var poll_attempt = __webpack_require__(2879);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-comment.js + 1 modules
var poll_comment = __webpack_require__(88092);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-place.js
var poll_place = __webpack_require__(7109);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-retell.js
// A run whose files are known better than its comment says in; the comment made equal to that out.




/** A comment whose id in the snapshot is not known is read by itself. */
const SINGLE_READS = 1;
/**
 * Nothing is written where the comment does not speak of the run's files: a newer run heads it, or a sweep does.
 * @returns false where another pass has to try again
 */
async function retell({ record }, pass, ports) {
    const family = (0,poll_place/* familyOf */.Ap)(record, pass.records);
    if (family === undefined || (0,sweep_report/* isArm */.Lp)(record.intent) || family.records[0]?.id !== record.id)
        return true;
    const { tried } = await (0,poll_comment/* publishComment */.p8)(family, {
        pass,
        ports,
        attempt: (0,poll_attempt/* createAttempt */.Cz)(ports.log),
        comments: new Map(),
        called: new Set(),
        labels: new Map(),
        owners: (0,poll_place/* statusOwners */.Hq)([]),
        shown: undefined,
        left: { reads: SINGLE_READS },
        held: new Map(),
    });
    return tried.kind !== "later";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-during.js
// Runs that go on in; what their configuration wants to have of their files now, in an artifact and told in the comment, out.








/** Those that were looked at longest ago first. */
function findTakings({ judged, bench, memory, }) {
    const settings = bench.config?.experiments;
    if (settings === undefined || bench.ports.canKeep?.() !== true)
        return [];
    const { now } = bench;
    const looked = ({ record }) => memory.takingsOf(record.id)?.lookedAt ?? "";
    return judged
        .filter(({ record, report, seen }) => {
        const every = (settings.get(record.intent.experiment) ?? bench.config?.defaults)?.results?.every;
        return seen && isTakingDue(report, { every, takings: memory.takingsOf(record.id), now });
    })
        .toSorted((one, other) => (looked(one) < looked(other) ? -1 : 1));
}
/** Never throws. @returns reports of runs of which something was taken, by record */
async function takeDuring(due, pass) {
    const reports = new Map();
    const { ports } = pass.bench;
    try {
        const keeping = due.length === 0 ? undefined : await (0,poll_finish/* openKeeping */.k)(pass);
        for (const one of keeping === undefined ? [] : due) {
            if (keeping === undefined || ports.clock.now().getTime() >= pass.time.begin)
                break;
            const told = await takeOne(one, pass, keeping);
            if (told !== undefined)
                reports.set(one.record.id, told);
        }
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        ports.log.warning(`The files of runs that go on could not all be fetched: ${text}`);
    }
    return reports;
}
/** Undefined where nothing has changed since the last time. */
async function takeOne(one, pass, keeping) {
    const { record, report } = one;
    const { memory, time } = pass;
    const asked = (0,poll_part/* askedFiles */.Sd)(report, keeping);
    if (asked === undefined)
        return undefined;
    const { now } = pass.bench;
    const before = memory.takingsOf(record.id);
    const have = freshFiles(before, now);
    const fetched = await (0,poll_files/* fetchFiles */.Uq)({ ...asked.request, ...time, have }, asked.volumes, keeping.folder);
    const lookedAt = now.toISOString();
    if (fetched.taken.length === 0) {
        memory.noteTakings(record.id, { lookedAt, files: before?.files ?? files_parts/* NO_FILES */.EM });
        return undefined;
    }
    const logged = await (0,poll_log/* keepLogSoFar */.rr)(report, keeping);
    const part = {
        report: logged,
        before: { ...files_parts/* NO_FILES */.EM, artifacts: before?.files.artifacts ?? [], taken: fetched.same },
        fetched,
        name: `${(0,files_parts/* partName */.pn)(record.intent, 1)}-at-${(0,poll_part/* stamp */.iE)(now)}`,
        days: TAKEN_DAYS,
        more: [(0,poll_log/* logFile */.N9)(record)],
    };
    const files = takenNow(await (0,poll_part/* keepPart */.XP)(part, keeping));
    memory.noteTakings(record.id, { lookedAt, files });
    const told = { ...one, report: { ...logged, files } };
    const others = pass.judged.filter(({ record: { id } }) => id !== record.id);
    await retell(told, { ...pass, judged: [told, ...others], now: pass.bench.now }, pass.bench.ports);
    return told.report;
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-policy.js + 2 modules
var poll_policy = __webpack_require__(90274);
// EXTERNAL MODULE: ./.cache/bundle/src/core/record.js + 1 modules
var record = __webpack_require__(93271);
// EXTERNAL MODULE: ./.cache/bundle/src/core/write-pace.js
var write_pace = __webpack_require__(92149);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-earlier.js + 1 modules
var poll_earlier = __webpack_require__(83501);
// EXTERNAL MODULE: ./.cache/bundle/src/poll-unkept.js
var poll_unkept = __webpack_require__(68987);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-rest.js
// Ended runs of which files are still to be fetched in; one more artifact for each, as far as the time goes, and what tells of it, out.










/**
 * The artifact is uploaded first, then the result.json that the record names, then the comment is written and the record
 * last: a pass that is killed in between is repeated, and at worst an artifact is there twice. Never throws.
 */
async function fetchRest(due, pass) {
    const { log } = pass.bench.ports;
    const reports = new Map();
    let goesOn = false;
    try {
        const ended = due.length === 0 ? undefined : await (0,poll_finish/* tellAgain */.G)(due, pass);
        for (const one of ended?.told ?? []) {
            const done = await inTurn(pass, () => fetchOne(one, { ...pass, keeping: ended?.keeping }));
            goesOn ||= done?.goesOn === true;
            if (done?.report !== undefined)
                reports.set(one.record.id, done.report);
        }
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        log.warning(`The files of runs that have ended could not all be fetched: ${text}`);
    }
    return { reports, goesOn };
}
/** Undefined where GitHub's limits leave it to a later pass. */
async function inTurn({ bench, memory }, work) {
    const now = () => bench.ports.clock.now().getTime();
    const taken = memory.pace.take("progress", now());
    if (taken === undefined)
        return undefined;
    try {
        return await work();
    }
    finally {
        memory.pace.settle(taken, write_pace/* WRITES_A_RUN */.fy, now());
    }
}
async function fetchOne(one, { keeping, ...pass }) {
    const { record } = one;
    const before = (await (0,poll_earlier/* readEarlier */.l)([record], keeping?.artifacts ?? NO_ARTIFACTS)).get(record.id)?.files;
    if (keeping === undefined || before === undefined)
        return later(record, pass);
    const more = before.late.length === 0 ? before : await fetchMore(one, { before, keeping, pass });
    const part = (record.line.part ?? 2) + (before.late.length === 0 ? 0 : 1);
    if (more === undefined) {
        // Half an hour of a job for nothing counts: a file may be too large for any.
        if (pass.time.end > pass.time.begin)
            await append(one, { part }, pass);
        return { goesOn: true };
    }
    if (more === "failed") {
        await append(one, { part }, pass);
        return later(record, pass);
    }
    const told = { ...one, report: { ...one.report, files: more } };
    const artifact = more === before ? record.line.artifact : await keepResult(told.report, part, keeping);
    if (artifact === undefined)
        return later(record, pass);
    // The pass itself may have told of the run already, with less.
    const judged = pass.judged.filter(({ record: { id } }) => id !== record.id);
    const heads = { ...pass, judged, heads: [told], now: pass.bench.now };
    const isTold = await retell(told, heads, pass.bench.ports);
    const isOver = more.late.length === 0 && isTold;
    await append(told, { artifact, ...(isOver ? {} : { part }) }, pass);
    const waits = more.late.some(({ why }) => why === undefined);
    if (!isOver && !waits)
        pass.memory.noteTriedToFetch(record.id);
    return { report: told.report, goesOn: waits };
}
function later({ id }, { memory }) {
    memory.noteTriedToFetch(id);
    return { goesOn: false };
}
const NO_ARTIFACTS = { get: async () => undefined, readText: async () => "" };
/** Undefined where only time was wanting, `failed` where what was fetched could not be kept, or nothing could be. */
async function fetchMore({ record, report }, { before, keeping, pass }) {
    const { part = 2 } = record.line;
    const asked = (0,poll_part/* askedFiles */.Sd)(report, keeping);
    const over = whyOver({ before, part, now: keeping.now(), isOvertaken: (0,poll_unkept/* isOvertaken */.iN)(record, pass.records) });
    if (over !== undefined)
        return (0,files_parts/* closeFiles */.AU)(before, over);
    if (asked === undefined)
        return (0,files_parts/* closeFiles */.AU)(before, "is no longer asked for by the configuration");
    const only = new Set(before.late.map(({ path }) => path));
    const request = { ...asked.request, ...pass.time, have: before.taken, only };
    const fetched = await (0,poll_files/* fetchFiles */.Uq)(request, asked.volumes, keeping.folder);
    if (fetched.unread === true)
        return "failed";
    const name = (0,files_parts/* partName */.pn)(record.intent, part);
    const files = await (0,poll_part/* keepPart */.XP)({ report, before: { ...before, late: [] }, fetched, name }, keeping);
    const isNew = files.artifacts.length > before.artifacts.length || files.left.length > before.left.length;
    if (isNew)
        return files;
    return fetched.taken.length === 0 && fetched.late.some(({ why }) => why === undefined)
        ? undefined
        : "failed";
}
/** Why no pass fetches any more; undefined where it goes on. */
function whyOver(so) {
    if (so.isOvertaken)
        return "may have been written over by a later run";
    if (so.part > files_parts/* MOST_PARTS */.pZ)
        return `was not fetched in ${files_parts/* MOST_PARTS */.pZ} tries`;
    const until = Date.parse(so.before.until ?? "");
    return so.now.getTime() > until ? "was not fetched within a day of the run's end" : undefined;
}
/** Alone in an artifact, so that reading it moves no files. */
async function keepResult(report, part, keeping) {
    const files = [await (0,poll_part/* writeResult */.Zk)(report, keeping)];
    const name = `experiment-${(0,record/* appName */.JB)(report.record.intent)}-result-${part - 1}`;
    return (await (0,poll_part/* upload */.Se)({ name, files }, keeping))?.id;
}
async function append({ record, report }, change, { bench }) {
    const { part: _told, ...line } = record.line;
    await bench.ports.records.append(record, { ...line, ...change }, report.appUrl);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/poll-after.js
// A pass whose verdicts are written in; the files that it fetches in the time that is left, told where people look, out.





/** Never throws. A pass for some runs leaves files to the passes for all. */
async function fetchAfter(pass) {
    const { request, judged, bench, memory } = pass;
    const { ports } = bench;
    const begun = ports.clock.now().getTime();
    const justEnded = judged.some(({ part }) => part !== undefined);
    if (request.runKeys !== undefined)
        return { reports: new Map(), goesOn: justEnded, took: 0 };
    // What this pass has written is not in its own list.
    const records = justEnded ? await listAgain(pass) : pass.records;
    const due = (0,poll_unkept/* findUnfinished */.dJ)(records, { request, memory, ports });
    const running = findTakings(pass);
    if (due.length + running.length === 0)
        return { reports: new Map(), goesOn: justEnded, took: 0 };
    const timed = { ...pass, records, time: await timeOf(pass, begun) };
    const rest = await fetchRest(due, timed);
    const taken = await takeDuring(running, timed);
    const took = ports.clock.now().getTime() - begun;
    return { reports: new Map([...rest.reports, ...taken]), goesOn: rest.goesOn, took };
}
/**
 * Whether this is the job's last pass, and nothing but verdicts will be written after the comments of the runs that go on:
 * what it leaves to the next one is then settled.
 */
async function isLastWord(pass) {
    const { judged, bench, memory, request, records } = pass;
    const search = { request, memory, ports: bench.ports };
    if (request.runKeys !== undefined || judged.some(poll_policy/* asksAnew */.s9))
        return false;
    if ((0,poll_unkept/* findUnkept */.zf)(records, search).length + (0,poll_unkept/* findUnfinished */.dJ)(records, search).length > 0)
        return false;
    return findTakings(pass).length === 0 && (await bench.ports.lingers?.()) === false;
}
/** The records as they were where GitHub cannot be asked: the next pass finds them. */
async function listAgain({ bench: { ports }, request, records }) {
    return ports.records.list(request.horizonDays).catch(() => records);
}
async function timeOf({ bench: { ports }, wait }, now) {
    const limit = (await ports.finish?.())?.filesSeconds;
    const stays = (await ports.lingers?.()) === true;
    return (0,files_time/* afterVerdicts */.F)({ now, limit, stays, ...(wait !== undefined && { wait }) });
}


/***/ })

};
