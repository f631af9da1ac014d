export const id = 184;
export const ids = [184];
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

/***/ 80184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wireFinish: () => (/* binding */ wireFinish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(78291);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-context.js
var run_context = __webpack_require__(38033);
// EXTERNAL MODULE: ./.cache/bundle/src/io/artifact-service.js
var artifact_service = __webpack_require__(90553);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/artifacts.js
// Artifacts of workflow runs: uploaded by this job, found and read from any; the one importer of @actions/artifact.






/** A few kilobytes may unpack to more than memory holds. */
const LARGEST_TEXT = 256 * 2 ** 20;
/** The package's variable for how many blocks of an upload are under way at once; five where nobody has set it. */
const BLOCKS = "ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY";
/** The package is several times the size of everything else here, so it is loaded when the first artifact is. */
function createArtifactStore(github, context) {
    return {
        offered: () => (0,artifact_service/* offersArtifacts */.z)(process.env),
        find: (name) => findNewest(github, context, name),
        get: (id) => getOne(github, id),
        readText: (artifact, file) => readText(context, artifact, file),
        upload: async ({ name, folder, files, days }) => {
            if (!(0,artifact_service/* offersArtifacts */.z)(process.env))
                return undefined;
            process.env[BLOCKS] ??= "4";
            const { default: client } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 9645));
            const inFolder = files.map((file) => external_node_path_.join(folder, file));
            const settings = days === undefined ? {} : { retentionDays: days };
            try {
                const { id } = await client.uploadArtifact(name, inFolder, folder, settings);
                if (id === undefined)
                    throw new Error("GitHub gave it no id");
                return { id };
            }
            catch (error) {
                throw uploadError(name, error);
            }
        },
    };
}
function uploadError(name, error) {
    const text = (0,errors/* messageOf */.bD)(error);
    return new errors/* ExternalError */.yA({
        system: "github",
        operation: "upload of an artifact",
        message: `The artifact ${name} could not be uploaded: ${text.split("\n")[0]}`,
        // An artifact's name is taken once in a workflow run: an earlier pass of this job has done the work.
        status: /\b409\b|already exists/i.test(text) ? 409 : "no answer",
        advice: "",
        cause: error,
    });
}
/**
 * Anybody who may run a workflow can upload an artifact of any name, so only those count that a workflow run on the
 * default branch of this very repository made.
 */
async function findNewest(github, { defaultBranch }, name) {
    const [{ data }, branch] = await Promise.all([
        github.read("GET /repos/{owner}/{repo}/actions/artifacts", { name, per_page: 30 }),
        defaultBranch(),
    ]);
    const listed = (0,run_context/* field */.Z)(data, "artifacts");
    const own = (Array.isArray(listed) ? listed : []).filter((artifact) => {
        const run = (0,run_context/* field */.Z)(artifact, "workflow_run");
        const here = (0,run_context/* field */.Z)(run, "repository_id") === (0,run_context/* field */.Z)(run, "head_repository_id");
        return (0,run_context/* field */.Z)(artifact, "expired") === false && here && (0,run_context/* field */.Z)(run, "head_branch") === branch;
    });
    return own.map(parseArtifact).filter((artifact) => artifact !== undefined)[0];
}
async function getOne(github, id) {
    try {
        const { data } = await github.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}", {
            artifact_id: id,
        });
        return (0,run_context/* field */.Z)(data, "expired") === false ? parseArtifact(data) : undefined;
    }
    catch (error) {
        const status = (0,run_context/* field */.Z)(error, "status");
        if (status === 404 || status === 410)
            return undefined;
        throw error;
    }
}
function parseArtifact(artifact) {
    const id = (0,run_context/* field */.Z)(artifact, "id");
    const workflowRun = (0,run_context/* field */.Z)(artifact, "workflow_run", "id");
    const bytes = (0,run_context/* field */.Z)(artifact, "size_in_bytes");
    const createdAt = (0,run_context/* field */.Z)(artifact, "created_at");
    if (typeof id !== "number" || typeof workflowRun !== "number" || typeof bytes !== "number")
        return undefined;
    return { id, workflowRun, bytes, createdAt: String(createdAt) };
}
async function readText({ owner, repo, token }, artifact, file) {
    const { default: client } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 9645));
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), "artifact-"));
    try {
        const findBy = {
            workflowRunId: artifact.workflowRun,
            repositoryOwner: owner,
            repositoryName: repo,
            token,
        };
        await client.downloadArtifact(artifact.id, { path: folder, findBy });
        const found = external_node_path_.join(folder, file);
        if ((await (0,promises_.stat)(found)).size > LARGEST_TEXT)
            throw new Error(`${file} is larger than any that we write`);
        return await (0,promises_.readFile)(found, "utf8");
    }
    catch (error) {
        const text = (0,errors/* messageOf */.bD)(error);
        throw new errors/* ExternalError */.yA({
            system: "github",
            operation: "download of an artifact",
            message: `The artifact ${artifact.id} could not be read: ${text.split("\n")[0]}`,
            status: "no answer",
            advice: "Grant `permissions: actions: read`.",
            cause: error,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

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

// EXTERNAL MODULE: ./.cache/bundle/src/core/arguments.js
var core_arguments = __webpack_require__(65278);
// EXTERNAL MODULE: ./.cache/bundle/src/core/fail-if.js
var fail_if = __webpack_require__(11910);
// EXTERNAL MODULE: ./.cache/bundle/src/core/fill-path.js
var fill_path = __webpack_require__(81941);
// EXTERNAL MODULE: ./.cache/bundle/src/core/linear-parse.js
var linear_parse = __webpack_require__(86219);
// EXTERNAL MODULE: ./.cache/bundle/src/core/linear-regex.js
var linear_regex = __webpack_require__(18383);
// EXTERNAL MODULE: ./.cache/bundle/src/core/price.js
var price = __webpack_require__(32207);
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
    const wrong = written.replace(fill_path/* PLACEHOLDER */.Kx, "").match(unknown)?.[0];
    return wrong === undefined
        ? undefined
        : `has the placeholder ${JSON.stringify(wrong)}, which is not known. Accepted: ${fill_path/* PLACEHOLDERS */.je.map((name) => `{${name}}`).join(" ")}.`;
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
        const { names } = new linear_regex/* LinearRegex */.P(written);
        return names.length === 0 ? "has no named group, as in `acc: (?<accuracy>[0-9.]+)`." : undefined;
    }
    catch (error) {
        if (error instanceof linear_parse/* PatternRefusal */.T)
            return error.message;
        throw error;
    }
});
/** Read here as it is at the end of a run: a condition that cannot be judged would let a run pass unseen. */
const comparison = checked(config_shape_text("a comparison, as accuracy < baseline - 0.5%", LINE, 200), (written) => {
    const wrong = refusal(() => (0,fail_if/* parseFailIf */.Tu)(written));
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
var inputs = __webpack_require__(93136);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
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

;// CONCATENATED MODULE: ./.cache/bundle/src/io/history.js
// The repository's commits (https://docs.github.com/rest/commits/commits#compare-two-commits) -> how two of them are related.

/** @param defaultBranch asked when the first comparison is */
function createHistory(github, defaultBranch) {
    const compare = async (base, head) => {
        const basehead = `${base}...${head}`;
        // Only the relation is of interest, not the commits between.
        return (await github.read("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead, per_page: 1 }))
            .data;
    };
    return {
        mergeBase: async (sha) => {
            const found = (0,run_context/* field */.Z)(await compare(await defaultBranch(), sha), "merge_base_commit", "sha");
            return typeof found === "string" ? found : undefined;
        },
        isOnDefaultBranch: async (sha) => {
            const status = (0,run_context/* field */.Z)(await compare(sha, await defaultBranch()), "status");
            return status === "ahead" || status === "identical";
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.cache/bundle/src/core/whole-file.js
var whole_file = __webpack_require__(52472);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/result-folder.js
// A folder of this job -> where the files of runs are gathered before they are uploaded: streamed, hashed, continued.






/** One for the job: what a pass could not finish, the next one of the same job continues. */
function createResultFolder() {
    let made;
    const root = () => {
        made ??= (0,promises_.mkdtemp)(external_node_path_.join(process.env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), "experiments-"));
        return made;
    };
    const place = async (name) => {
        const file = external_node_path_.join(await root(), ...name.split("/"));
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        return file;
    };
    return {
        root,
        writeText: async (name, pieces) => writePieces(await place(name), pieces),
        gather: async (name, version, read) => gather(await place(name), version, read),
        remove: async (name) => (0,promises_.rm)(await place(name), { recursive: true, force: true }),
    };
}
/** One piece is held at a time. What the pieces themselves throw is not the disk's. */
async function writePieces(file, pieces) {
    const handle = await (0,promises_.open)(file, "w").catch((error) => {
        throw diskError(error);
    });
    let done = false;
    try {
        for await (const piece of pieces) {
            await handle.appendFile(piece).catch((error) => {
                throw diskError(error);
            });
        }
        done = true;
    }
    finally {
        await handle.close();
        if (!done)
            await (0,promises_.rm)(file, { force: true });
    }
}
/** Next to a part lies which version of the file it is of; a part of another version is begun anew. */
async function gather(file, version, read) {
    const part = `${file}.gathering`;
    const noted = await (0,promises_.readFile)(`${part}.version`, "utf8").catch(() => "");
    if (noted !== version) {
        await (0,promises_.rm)(part, { force: true });
        await (0,promises_.writeFile)(`${part}.version`, version);
    }
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const from = await hashed(part, hash);
    const handle = await (0,promises_.open)(part, "a");
    let bytes = from;
    let full;
    try {
        await read(from, async (block) => {
            hash.update(block);
            bytes += block.byteLength;
            await handle.appendFile(block).catch((error) => {
                full = diskError(error);
                throw full;
            });
        });
    }
    finally {
        await handle.close();
        // Half a block may be on the disk, and what lies there takes the room that others need.
        if (full !== undefined)
            await (0,promises_.rm)(part, { force: true });
    }
    const ends = await endsOf(part, bytes);
    await (0,promises_.rename)(part, file);
    await (0,promises_.rm)(`${part}.version`, { force: true });
    return { bytes, sha256: hash.digest("hex"), ...ends };
}
/** Without the path on this machine that the system's own words name. */
function diskError(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    return new Error(code === "ENOSPC" ? "there is no room left on this job's disk" : `this job's disk refused it (${code})`);
}
async function hashed(part, hash) {
    const size = await (0,promises_.stat)(part).then((found) => found.size, () => 0);
    if (size > 0)
        for await (const block of (0,external_node_fs_.createReadStream)(part))
            hash.update(block);
    return size;
}
async function endsOf(file, bytes) {
    const handle = await (0,promises_.open)(file, "r");
    try {
        const head = new Uint8Array(Math.min(bytes, whole_file/* HEAD */.Vx));
        const tail = new Uint8Array(Math.min(bytes, whole_file/* TAIL */.ZH));
        await handle.read(head, 0, head.length, 0);
        await handle.read(tail, 0, tail.length, bytes - tail.length);
        return { head, tail };
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/io/finish-wiring.js




function wireFinish({ github, repository, token, context, filesSeconds }) {
    const { owner, repo, serverUrl, runId } = context;
    const defaultBranch = async () => (await repository()).defaultBranch;
    return {
        artifacts: createArtifactStore(github, { owner, repo, token, defaultBranch }),
        history: createHistory(github, defaultBranch),
        folder: createResultFolder(),
        config: () => readExperimentConfig(github),
        filesSeconds,
        runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    };
}


/***/ })

};
