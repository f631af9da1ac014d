export const id = 223;
export const ids = [223];
export const modules = {

/***/ 5278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
// One line of arguments, quoted as in a shell -> the words, without a shell ever seeing them.

/**
 * Splits `text` at white space and line ends; single quotes keep everything, double quotes keep all but `\"` and `\\`,
 * a backslash outside quotes keeps the next character. Nothing is expanded.
 * @throws InputError naming `input` when a quote is not closed or the text ends in a backslash
 */
function parseArguments(input, text) {
    const reader = { text, at: 0, word: "", open: false };
    const words = [];
    const close = () => {
        if (reader.open)
            words.push(reader.word);
        reader.word = "";
        reader.open = false;
    };
    while (reader.at < text.length) {
        const character = text.charAt(reader.at);
        if (/\s/.test(character)) {
            close();
            reader.at += 1;
        }
        else {
            reader.open = true;
            takePiece(input, reader, character);
        }
    }
    close();
    if (words.some((word) => word.includes("\0")))
        throw broken(input, text, "contains a NUL character");
    return words;
}
function takePiece(input, reader, character) {
    if (character === "'" || character === '"') {
        takeQuoted(input, reader, character);
        return;
    }
    if (character !== "\\") {
        reader.word += character;
        reader.at += 1;
        return;
    }
    if (reader.at + 1 >= reader.text.length)
        throw broken(input, reader.text, "ends in a backslash");
    reader.word += reader.text.charAt(reader.at + 1);
    reader.at += 2;
}
function takeQuoted(input, reader, quote) {
    const start = reader.at;
    reader.at += 1;
    while (reader.at < reader.text.length) {
        const character = reader.text.charAt(reader.at);
        const next = reader.text.charAt(reader.at + 1);
        if (character === quote) {
            reader.at += 1;
            return;
        }
        const escaped = quote === '"' && character === "\\" && (next === '"' || next === "\\");
        reader.word += escaped ? next : character;
        reader.at += escaped ? 2 : 1;
    }
    throw broken(input, reader.text, `has a ${quote} at position ${start + 1} that is never closed`);
}
function broken(input, text, what) {
    const shown = JSON.stringify(text.slice(0, 200));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `The input ${input} is ${shown}: it ${what}. Close the quote, or escape it with a backslash.`);
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   xb: () => (/* binding */ assertNever),
/* harmony export */   yA: () => (/* binding */ ExternalError)
/* harmony export */ });
// The three kinds of error: the user's to fix, an outside system's, and (anything else) ours.
/** A value the user gave and can mend. `message` names the input, its value unless secret, and what is accepted. */
class InputError extends Error {
    name = "InputError";
    input;
    constructor(input, message) {
        super(message);
        this.input = input;
    }
}
/** An error that names the input, its value and what is accepted. */
function refuse(input, value, accepted) {
    const shown = value === "" ? "is empty" : `is ${JSON.stringify(value.slice(0, 200))}`;
    return new InputError(input, `The input ${input} ${shown}. Accepted: ${accepted}.`);
}
/** What an outside system refused or failed to do. `advice` is the next step for a person. */
class ExternalError extends Error {
    name = "ExternalError";
    system;
    operation;
    status;
    advice;
    constructor(fields) {
        super(fields.message, { cause: fields.cause });
        this.system = fields.system;
        this.operation = fields.operation;
        this.status = fields.status;
        this.advice = fields.advice;
    }
}
/** The text of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Ends a `switch` that has handled every case; reached only by a bug. */
function assertNever(value) {
    throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 9740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startReading),
/* harmony export */   r: () => (/* binding */ runQuietly)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
// A command line in, a process out: run to its end with its output as text, or started and read line by line; the one door to processes.

/** A child cannot make us hold its output without bound. */
const MOST_OUTPUT = 32 * 1024 * 1024;
function start([program, ...args], { cwd, env, signal }) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd,
        env: { ...env },
        stdio: ["ignore", "pipe", "pipe"],
        killSignal: "SIGKILL",
        ...(signal === undefined ? {} : { signal }),
    });
}
/** Nothing is echoed. @throws Error when the program does not exist, or `signal` aborted */
function runQuietly(command, place) {
    return new Promise((resolve, reject) => {
        const child = start(command, place);
        const texts = { stdout: "", stderr: "" };
        for (const name of ["stdout", "stderr"]) {
            child[name]?.setEncoding("utf8");
            child[name]?.on("data", (chunk) => {
                if (texts[name].length < MOST_OUTPUT)
                    texts[name] += chunk;
            });
        }
        // Not `spawn`'s own: its timer outlives a program that could not be started, and keeps our process alive.
        const timer = place.timeout === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), place.timeout);
        child.on("error", (error) => {
            clearTimeout(timer);
            reject(error);
        });
        child.on("close", (code, signal) => {
            clearTimeout(timer);
            resolve({ exitCode: code ?? (signal === null ? 1 : 128), ...texts });
        });
    });
}
/** Every line of both streams goes to `take`, without its end. */
function startReading(command, place, take) {
    const child = start(command, place);
    readLines(child, take);
    const exited = new Promise((resolve) => {
        child.on("error", () => resolve({ code: 127, signal: null }));
        // `close` comes after both streams have ended, so no line is missed.
        child.on("close", (code, signal) => resolve({ code, signal }));
    });
    return {
        exited,
        signal: (name) => {
            child.kill(name);
        },
    };
}
/** A line without end longer than this is handed on in pieces. */
const LONGEST_LINE = 64 * 1024;
function readLines(child, take) {
    for (const stream of [child.stdout, child.stderr]) {
        if (stream === null)
            continue;
        let rest = "";
        stream.setEncoding("utf8");
        stream.on("data", (chunk) => {
            const lines = (rest + chunk).split(/\r\n|\n|\r/);
            rest = lines.pop() ?? "";
            for (const line of lines)
                take(line);
            if (rest.length > LONGEST_LINE) {
                take(rest);
                rest = "";
            }
        });
        stream.on("end", () => {
            if (rest !== "")
                take(rest);
        });
    }
}


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRoot: () => (/* binding */ runRoot)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);
/* harmony import */ var _core_child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9740);
// The first moments of the root action: the Modal client is started at once, and everything else is loaded while it starts.




async function runRoot() {
    const early = startVersion(process.env);
    const [{ runAction }, { runLaunch }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 168)),
        Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(178), __webpack_require__.e(168), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 400)),
    ]);
    await runAction(() => runLaunch(early));
}
/** Python takes longer to start than all our own work before the first question to it. */
function startVersion(env) {
    const input = (name) => (env[`INPUT_${name}`] ?? "").trim();
    if (input("MODAL-VERSION") !== "" || input("PYTHON-REQUIREMENTS") !== "")
        return undefined;
    try {
        const [program = "modal", ...words] = (0,_core_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .W)("modal-command", input("MODAL-COMMAND"));
        const secrets = {
            withheld: [input("GITHUB-TOKEN")],
            modalTokenId: input("MODAL-TOKEN-ID") || undefined,
            modalTokenSecret: input("MODAL-TOKEN-SECRET") || undefined,
        };
        const result = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runQuietly */ .r)([program, ...words, "--version"], {
            cwd: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(env["GITHUB_WORKSPACE"] ?? ".", input("WORKING-DIRECTORY")),
            env: (0,_core_child_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Q)(env, secrets),
        });
        // What went wrong is said where the answer is needed.
        result.catch(() => undefined);
        return { command: [program, ...words], result };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
