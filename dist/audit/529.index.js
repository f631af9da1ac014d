export const id = 529;
export const ids = [529];
export const modules = {

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commitsOf)
/* harmony export */ });
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35);
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(334);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34);
// The code that a function reaches in, its Volume commits out: on the side, in a loop over steps, or as it should be.



function commitsOf(evaluator, definition) {
    const code = (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .reachableCode */ .P)(evaluator, definition);
    const started = code.flatMap((one) => startedIn(evaluator, one));
    const commits = [];
    for (const one of started) {
        if (isCommit(one.target))
            commits.push({ file: fileOf(code, one.node), node: one.node, how: "periodic", started: one });
    }
    for (const { file, node } of code) {
        const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .EN)(node);
        for (const call of body === undefined ? [] : (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(file, body)) {
            if (call.type !== "CallExpression" || !isCommitCall(evaluator, file, call))
                continue;
            if (commits.some((known) => known.node === call))
                continue;
            commits.push(classify(file, call, started));
        }
    }
    return commits;
}
const fileOf = (code, node) => {
    const owner = code.find((one) => one.file.nodes[node.index] === node) ?? code[0];
    if (owner === undefined)
        throw new Error("a call outside the code that was searched");
    return owner.file;
};
function startedIn(evaluator, { file, node }) {
    const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .EN)(node);
    if (body === undefined)
        return [];
    return [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(file, body)].flatMap((one) => {
        const started = one.type === "CallExpression" ? (0,_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .readStarted */ .y)(evaluator, file, one) : undefined;
        return started === undefined ? [] : [started];
    });
}
function isCommitCall(evaluator, file, call) {
    const callee = call.children[0];
    if (callee?.type !== "MemberExpression" || !/\.\s*commit(?:\s*\.\s*aio)?$/.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(file, callee)))
        return false;
    return isCommit(evaluator.evaluate(file, callee));
}
function isCommit(value) {
    if (value.kind === "attribute" && value.name === "aio")
        return isCommit(value.of);
    return value.kind === "member" && value.object.class === "Volume" && value.name === "commit";
}
function classify(file, node, started) {
    const thread = started.find((one) => (one.target.kind === "function" && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(one.target.node, node) && inLoop(node, one.target.node)) ||
        (one.timer && one.target.kind === "function" && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(one.target.node, node)));
    if (thread !== undefined)
        return { file, node, how: "periodic", started: thread };
    return { file, node, how: isEachStep(file, node) ? "step-loop" : "plain" };
}
function inLoop(node, within) {
    for (let at = node.parent; at !== undefined && at !== within; at = at.parent) {
        if (at.type === "WhileStatement" || at.type === "ForStatement")
            return true;
    }
    return false;
}
const STEPS = /step|batch|iter|loader|sample|example|minibatch/i;
/** Inside two loops, or one over steps or batches, with no condition in between. */
function isEachStep(file, node) {
    let loops = 0;
    for (let at = node.parent; at !== undefined && at.type !== "FunctionDefinition"; at = at.parent) {
        if (loops === 0 && (at.type === "IfStatement" || at.type === "TryStatement") && !isFinally(at, node))
            return false;
        if (at.type !== "ForStatement" && at.type !== "WhileStatement")
            continue;
        loops++;
        const body = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .EN)(at);
        if (body !== undefined && STEPS.test(file.text.slice(at.from, body.from)))
            return true;
    }
    return loops >= 2;
}
const isFinally = (statement, node) => statement.type === "TryStatement" &&
    statement.children.some((child) => child.type === "Body" && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(child, node));


/***/ }),

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e7: () => (/* binding */ settingPlace),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34);
// What every rule looks at, and how a rule states what it found.

const finding = (file, range, statement) => ({
    ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(file, range),
    ...statement,
});
/** Where a setting stands; the decorator when it is absent or comes from elsewhere. */
function settingPlace({ runnable }, setting) {
    const argument = setting.kind === "absent" ? undefined : setting.argument;
    return { file: runnable.settings.file, range: argument ?? runnable.decorator };
}
/** `12 h`, `90 min`, `45 s`: seconds for people. */
function duration(seconds) {
    const rounded = (value) => String(Math.round(value * 10) / 10);
    if (seconds >= 7200)
        return `${rounded(seconds / 3600)} h`;
    if (seconds >= 120)
        return `${rounded(seconds / 60)} min`;
    return `${rounded(seconds)} s`;
}


/***/ }),

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ reachableCode)
/* harmony export */ });
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34);
// A definition in, itself and the repository's functions and classes that its code can reach out.


const MOST_DEFINITIONS = 60;
const MOST_NAMES = 20_000;
const cache = new WeakMap();
/** Breadth first, `start` first; follows names that are called or handed on, not names that are not known. */
function reachableCode(evaluator, start) {
    const ofEvaluator = cache.get(evaluator) ?? new Map();
    cache.set(evaluator, ofEvaluator);
    const known = ofEvaluator.get(start.node);
    if (known !== undefined)
        return known;
    const found = reach(evaluator, start);
    ofEvaluator.set(start.node, found);
    return found;
}
function reach(evaluator, start) {
    const found = [start];
    const seen = new Set([start.node]);
    let names = 0;
    for (let i = 0; i < found.length && found.length < MOST_DEFINITIONS; i++) {
        const code = found[i];
        const body = code === undefined ? undefined : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(code.node);
        if (code === undefined || body === undefined)
            continue;
        for (const node of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(code.file, body)) {
            if (!(0,_thread_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOnCall */ .O)(node) || ++names > MOST_NAMES)
                continue;
            const value = evaluator.evaluate(code.file, node);
            const definition = value.kind === "instance" ? value.of : value;
            if ((definition.kind !== "function" && definition.kind !== "class") || seen.has(definition.node))
                continue;
            seen.add(definition.node);
            found.push(definition);
        }
    }
    return found;
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fC: () => (/* binding */ MOST_RETRIES),
/* harmony export */   no: () => (/* binding */ ruleRetries)
/* harmony export */ });
/* unused harmony export advisedRetries */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);
// id `retries`: whether a crash or a lost machine ends the run, and how long Modal waits before it tries again.

/** The server's limit (Modal's long-training example); the client itself checks only for negative numbers. */
const MOST_RETRIES = 10;
const CALM_DELAY = 30;
/** The plan's policy: five more attempts, always 30 seconds apart. */
const advisedRetries = (count = 5) => `retries=modal.Retries(max_retries=${count}, initial_delay=30.0, backoff_coefficient=1.0),`;
const ruleRetries = (context) => [
    ...context.audited.filter((one) => !one.overridden).flatMap(judge),
    ...useless(context),
];
function judge(audited) {
    const { retries, name } = audited.facts;
    if (retries === "unknown" || audited.runnable.generator === true)
        return [];
    const setting = audited.runnable.settings.get("retries");
    const { file, range } = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .settingPlace */ .e7)(audited, setting);
    const state = (severity, harm, count) => [
        (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(file, range, { id: "retries", severity, harm, fix: advisedRetries(count) }),
    ];
    const problem = refused(retries, name);
    if (problem !== undefined)
        return state("error", problem, MOST_RETRIES);
    if (retries.count === 0) {
        const chosen = setting.kind !== "absent" || !audited.once;
        return state(chosen ? "note" : "warning", `One crash, lost connection or timeout ends \`${name}\` for good: it has no retries.`);
    }
    const count = retries.count === "unknown" ? undefined : retries.count;
    if (setting.kind === "value" && setting.value.kind === "number") {
        return state("warning", `A bare number of retries tries \`${name}\` again after 1 s, into the same trouble.`, count);
    }
    return hasty(retries, name, (severity, harm) => state(severity, harm, count));
}
/** What the client or the server refuses (`modal/retries.py`, client 1.6.4). */
function refused({ count, initialDelay, backoff, maxDelay }, name) {
    const outside = (value, low, high) => value !== "unknown" && (value < low || value > high);
    if (count !== "unknown" && count > MOST_RETRIES)
        return `Modal takes at most ${MOST_RETRIES} retries, and \`${name}\` asks for ${count}.`;
    if (count !== "unknown" && count < 0)
        return `Modal refuses ${count} retries for \`${name}\`.`;
    if (outside(initialDelay, 0, 60))
        return `Modal refuses \`${name}\`: initial_delay lies between 0 and 60 s.`;
    if (count !== 0 && outside(maxDelay, 1, 60))
        return `Modal refuses \`${name}\`: max_delay lies between 1 and 60 s.`;
    if (outside(backoff, 1, 10))
        return `Modal refuses \`${name}\`: backoff_coefficient lies between 1 and 10.`;
    return undefined;
}
function hasty({ initialDelay, backoff, maxDelay }, name, state) {
    const wait = initialDelay === "unknown" || maxDelay === "unknown" ? undefined : Math.min(initialDelay, maxDelay);
    if (wait !== undefined && wait < CALM_DELAY) {
        return state("warning", `The first retry of \`${name}\` comes after ${wait} s, often into the same transient trouble; 30 s is calmer.`);
    }
    if (backoff !== "unknown" && backoff > 1) {
        return state("note", `The delay between retries of \`${name}\` grows by ${backoff} each time up to 60 s; a fixed delay is easier to reckon with.`);
    }
    return [];
}
/** Generators and web functions cannot be retried (guide/retries). */
function useless(context) {
    return context.model.runnables.flatMap((runnable) => {
        const setting = runnable.settings.get("retries");
        const cannot = runnable.wrapping.web
            ? "web endpoint"
            : runnable.generator === true
                ? "generator"
                : undefined;
        if (cannot === undefined || setting.kind !== "value" || runnable.kind === "entrypoint")
            return [];
        if (runnable.kind === "method" || setting.value.kind === "none")
            return [];
        const harm = `Modal does not retry the ${cannot} \`${runnable.name}\`, so the client refuses the whole file.`;
        const range = setting.argument ?? runnable.decorator;
        return [
            (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(runnable.settings.file, range, {
                id: "retries",
                severity: "error",
                harm,
                fix: `@app.function()  # without retries`,
            }),
        ];
    });
}


/***/ }),

/***/ 529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext),
  f: () => (/* binding */ rulesOf),
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: ./.cache/bundle/src/audit/tree.js
var tree = __webpack_require__(34);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/value.js
// What an expression stands for, as far as the source alone settles it.
const unknown = (why) => ({ kind: "unknown", why });
const value_text = (value, whole = true) => ({ kind: "text", value, whole });
const numberOf = (value) => value?.kind === "number" ? value.value : undefined;
/** The text when all of it is known. */
const wholeText = (value) => value?.kind === "text" && value.whole ? value.value : undefined;
/** Why a call is not followed; a Modal object may hide behind it. */
const RETURNED = "a function of the repository returns it";

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/evaluate-operator.js
// An operation on constants in, its value out: arithmetic, joined text and paths, merged dictionaries.


const LONGEST_TEXT = 10_000;
const ARITHMETIC = {
    "+": (left, right) => left + right,
    "-": (left, right) => left - right,
    "*": (left, right) => left * right,
    "/": (left, right) => left / right,
    "//": (left, right) => Math.floor(left / right),
    "%": (left, right) => left - right * Math.floor(left / right),
    "**": (left, right) => left ** right,
};
/** A chain as `1 + 2 + 3` is read in a loop, since a generated file may have thousands of terms. */
function binary(evaluator, file, node) {
    const pending = [];
    let at = node;
    for (; at?.type === "BinaryExpression"; at = at.children[0])
        pending.push(at);
    if (at === undefined)
        return unknown("it is incomplete");
    let value = evaluator.evaluate(file, at);
    for (const operation of pending.reverse()) {
        const [, operator, operand] = operation.children;
        if (operator === undefined || operand === undefined || operation.children.length !== 3)
            return unknown("it is incomplete");
        if (value.kind === "unknown")
            return value;
        value = combine(value, (0,tree/* textOf */.b6)(file, operator), evaluator.evaluate(file, operand));
    }
    return value;
}
function combine(left, operator, right) {
    if (left.kind === "number" && right.kind === "number") {
        const value = ARITHMETIC[operator]?.(left.value, right.value);
        return value !== undefined && Number.isFinite(value)
            ? { kind: "number", value }
            : unknown("the result is not a number");
    }
    if (left.kind === "text" && operator === "+")
        return join(left, "", right);
    if (left.kind === "text" && operator === "/")
        return join(left, "/", right);
    if (left.kind === "text" && operator === "%" && left.whole)
        return value_text(left.value.split("%")[0] ?? "", !left.value.includes("%"));
    if (left.kind === "dict" && right.kind === "dict" && operator === "|") {
        return { kind: "dict", entries: [...left.entries, ...right.entries], open: left.open || right.open };
    }
    if (left.kind === "list" && right.kind === "list" && operator === "+") {
        return { kind: "list", items: [...left.items, ...right.items] };
    }
    return unknown("it is computed when the program runs");
}
/** Two pieces of text or of a path; an absolute second path replaces the first, as `os.path.join` does. */
function join(left, by, right) {
    if (left.kind !== "text")
        return unknown("its beginning is not known");
    if (!left.whole)
        return left;
    if (right.kind !== "text")
        return value_text(by === "" ? left.value : withSlash(left.value), false);
    if (left.value.length + right.value.length > LONGEST_TEXT)
        return unknown("the text is too long");
    if (by === "")
        return value_text(left.value + right.value, right.whole);
    if (right.value.startsWith("/"))
        return right;
    return value_text(withSlash(left.value) + right.value, right.whole);
}
const withSlash = (path) => (path === "" || path.endsWith("/") ? path : `${path}/`);
function unary(evaluator, file, node) {
    const [operator, operand] = node.children;
    if (operator === undefined || operand === undefined)
        return unknown("it is incomplete");
    const value = evaluator.evaluate(file, operand);
    const sign = (0,tree/* textOf */.b6)(file, operator);
    if (value.kind === "number" && sign === "-")
        return { kind: "number", value: -value.value };
    if (value.kind === "number" && sign === "+")
        return value;
    if (value.kind === "boolean" && sign === "not")
        return { kind: "boolean", value: !value.value };
    return unknown("it is computed when the program runs");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/evaluate-call.js
// A call in the source in, what it returns out: objects of Modal's API, paths, and Python's plain conversions.



const PATHS = new Set(["Path", "PosixPath", "PurePath", "PurePosixPath"]);
function evaluateCall(evaluator, file, node) {
    const [callee] = node.children;
    if (callee === undefined)
        return unknown("it is incomplete");
    const target = evaluator.evaluate(file, callee);
    switch (target.kind) {
        case "modal":
            return {
                kind: "object",
                class: classIn(target.path),
                path: canonical(target.path),
                file,
                call: node,
                steps: [],
            };
        case "member":
            return { ...target.object, steps: [...target.object.steps, { name: target.name, call: node, file }] };
        case "class":
            return { kind: "instance", of: target };
        case "object":
            return registered(evaluator, file, { object: target, node });
        case "function":
            return unknown(RETURNED);
        case "external":
            return callExternal(evaluator, file, { path: target.path, node });
        case "attribute":
            return callAttribute(target);
        default:
            return unknown("it is computed when the program runs");
    }
}
/** The class that a path of the `modal` package names: the first capitalised part, or else the last part. */
function classIn(path) {
    const parts = path.split(".");
    return parts.find((part) => /^[A-Z]/.test(part)) ?? parts.at(-1) ?? path;
}
/** `modal.volume.Volume.from_name` is `modal.Volume.from_name`. */
function canonical(path) {
    const parts = path.split(".");
    const start = parts.findIndex((part) => /^[A-Z]/.test(part));
    return start < 0 ? path : ["modal", ...parts.slice(start)].join(".");
}
function callExternal(evaluator, file, { path, node }) {
    const args = (0,tree/* argumentsOf */.aX)(file, (0,tree/* childOf */.GG)(node, "ArgList"));
    const value = (argument) => evaluator.evaluate(file, argument.value);
    const name = path.split(".").at(-1) ?? path;
    if (args.some((argument) => argument.star === "*"))
        return unknown("its arguments are not known");
    if (path === "dict")
        return dictionary(evaluator, file, args);
    if (args.some((argument) => argument.name !== undefined || argument.star !== undefined)) {
        return unknown("it is computed when the program runs");
    }
    if (path === "os.path.join" || (PATHS.has(name) && (path === name || path === `pathlib.${name}`))) {
        const [first, ...rest] = args.map(value);
        if (first === undefined)
            return unknown("the working directory is not known");
        return rest.reduce((left, right) => join(left, "/", right), first);
    }
    return plainCall(path, args.map(value));
}
function plainCall(path, values) {
    const numbers = values.map(numberOf);
    const [first] = values;
    const settled = numbers.every((one) => one !== undefined);
    if (path === "str" && first?.kind === "text")
        return first;
    if (path === "str" && first?.kind === "number")
        return value_text(String(first.value));
    if ((path === "tuple" || path === "list") && first?.kind === "list")
        return first;
    if (!settled || numbers.length === 0)
        return unknown("it is computed when the program runs");
    switch (path) {
        case "int":
            return { kind: "number", value: Math.trunc(numbers[0] ?? 0) };
        case "float":
            return { kind: "number", value: numbers[0] ?? 0 };
        case "min":
            return { kind: "number", value: Math.min(...numbers) };
        case "max":
            return { kind: "number", value: Math.max(...numbers) };
        default:
            return unknown("it is computed when the program runs");
    }
}
function dictionary(evaluator, file, args) {
    const entries = [];
    let open = false;
    for (const argument of args) {
        const value = evaluator.evaluate(file, argument.value);
        if (argument.name !== undefined)
            entries.push([value_text(argument.name), value]);
        else if (value.kind === "dict") {
            entries.push(...value.entries);
            open ||= value.open;
        }
        else
            open = true;
    }
    return { kind: "dict", entries, open };
}
/** Methods of text and paths that keep the beginning: `.format()`, `.as_posix()`, `.joinpath()`. */
function callAttribute(target) {
    const { of, name } = target;
    if (of.kind !== "text")
        return unknown("it is computed when the program runs");
    if (name === "format")
        return value_text(of.value.split("{")[0] ?? "", of.whole && !of.value.includes("{"));
    if (name === "as_posix" || name === "absolute" || name === "expanduser")
        return of;
    return unknown("it is computed when the program runs");
}
/** `app.function(...)(f)` is what `f` is, as a Modal function. */
function registered(evaluator, file, { object, node }) {
    const last = object.steps.at(-1);
    const [argument] = (0,tree/* argumentsOf */.aX)(file, (0,tree/* childOf */.GG)(node, "ArgList"));
    if (object.class !== "App" ||
        !/^(?:function|cls|local_entrypoint)$/.test(last?.name ?? "") ||
        argument === undefined) {
        return unknown("it is computed when the program runs");
    }
    const value = evaluator.evaluate(file, argument.value);
    const definition = value.kind === "function" || value.kind === "class";
    return definition && last !== undefined
        ? { ...value, registeredBy: last.call }
        : unknown("it is computed when the program runs");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/member.js
// A value and an attribute or key in, the value of `value.name` or `value[key]` out.


function memberOf(evaluator, object, name) {
    switch (object.kind) {
        case "modal":
            return { kind: "modal", path: `${object.path}.${name}` };
        case "external":
            return { kind: "external", path: `${object.path}.${name}` };
        case "module":
            return evaluator.exported(object.file, name) ?? submodule(evaluator, object.file.path, name);
        case "object":
            return { kind: "member", object, name };
        case "class":
            return classAttribute(evaluator, object, name) ?? { kind: "attribute", of: object, name };
        default:
            return { kind: "attribute", of: object, name };
    }
}
/** `import package.module` binds `package`, and its modules are its attributes. */
function submodule(evaluator, path, name) {
    const folder = path.replace(/\/?__init__\.py$/, "");
    const wanted = [`${folder}/${name}.py`, `${folder}/${name}/__init__.py`].map((one) => one.replace(/^\//, ""));
    const file = evaluator.project.files.find((one) => wanted.includes(one.path));
    return file === undefined ? unknown("the module does not define it") : { kind: "module", file };
}
function classAttribute(evaluator, definition, name) {
    const body = (0,tree/* bodyOf */.EN)(definition.node);
    if (body === undefined)
        return undefined;
    const bindings = evaluator.project.bindings(definition.file, body).byName.get(name);
    const [only] = bindings ?? [];
    if (bindings?.length !== 1 || only?.source.kind !== "expression" || only.block !== body)
        return undefined;
    return evaluator.evaluate(definition.file, only.source.node);
}
function subscriptOf(object, key) {
    if (object.kind === "list" && key.kind === "number") {
        return object.items.at(key.value) ?? unknown("the list has no such item");
    }
    if (object.kind !== "dict" || object.open)
        return unknown("it is looked up when the program runs");
    const wanted = key.kind === "number" ? key.value : wholeText(key);
    if (wanted === undefined)
        return unknown("the key is not known");
    const matches = object.entries.filter(([one]) => (one.kind === "number" ? one.value : wholeText(one)) === wanted);
    const settled = object.entries.every(([one]) => one.kind === "number" || wholeText(one) !== undefined);
    return (settled ? matches.at(-1)?.[1] : undefined) ?? unknown("the dictionary has no such key");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/decorator.js
// The decorators of a function in, what they make of it for Modal out: web endpoint, method, generator, or not known.




const WEB = new Set(["asgi_app", "fastapi_endpoint", "web_endpoint", "web_server", "wsgi_app"]);
const SERVED = new Set(["method", "batched"]);
function readDecorators(evaluator, file, decorators) {
    let wrapping = { web: false, served: false, plain: true };
    for (const decorator of decorators) {
        const callee = decoratorCallee(evaluator, file, decorator);
        const name = callee.kind === "modal" ? canonical(callee.path).split(".").at(-1) : undefined;
        if (name === undefined)
            wrapping = { ...wrapping, plain: false };
        else if (WEB.has(name))
            wrapping = { ...wrapping, web: true };
        else if (SERVED.has(name))
            wrapping = { ...wrapping, served: true };
    }
    return wrapping;
}
function decoratorCallee(evaluator, file, decorator) {
    const names = decorator.children.filter((child) => child.type === "VariableName" || child.type === "PropertyName");
    const [first, ...rest] = names;
    if (first === undefined)
        return unknown("the decorator is an expression");
    return rest.reduce((value, name) => memberOf(evaluator, value, (0,tree/* textOf */.b6)(file, name)), evaluator.evaluate(file, first));
}
/** Whether calling it gives a generator: it yields, or `is_generator=True` says so. */
function isGenerator(definition, wrapping, settings) {
    const given = settings?.get("is_generator");
    if (given?.kind === "value" && given.value.kind === "boolean")
        return given.value.value;
    if (given?.kind === "unknown" && given.argument !== undefined)
        return "unknown";
    if (!wrapping.plain)
        return "unknown";
    const body = (0,tree/* bodyOf */.EN)(definition.node);
    return body !== undefined && yields(definition.file, body);
}
function yields(file, body) {
    for (const node of (0,tree/* ownDescendants */.V6)(file, body)) {
        if (node.type === "YieldStatement" || node.type === "YieldExpression")
            return true;
        if (node.type === "VariableName" && (0,tree/* textOf */.b6)(file, node) === "yield")
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/binding.js
// The parts of binding names: what a binding is, and how assignments and imports make them.

const opaque = (why) => ({ kind: "opaque", why });
function bind(walk, where, name, binding) {
    walk.found.push({ name, block: where.block, loop: where.loop, fallback: where.fallback, ...binding });
}
/** `a = b = value`, `a: int = value`, `a, b = value`, `a[0] = value`. */
function readAssignment(walk, statement, where) {
    const parts = [[]];
    for (const child of statement.children) {
        if (child.type === "AssignOp")
            parts.push([]);
        else if (child.type !== "TypeDef")
            parts.at(-1)?.push(child);
    }
    const values = parts.length > 1 ? (parts.pop() ?? []) : [];
    const [value] = values;
    if (value === undefined)
        return;
    for (const targets of parts)
        bindAssigned(walk, { targets, values }, where);
}
function bindAssigned(walk, { targets, values }, where) {
    const [target] = targets;
    const [value] = values;
    if (target === undefined || value === undefined)
        return;
    if (targets.length === 1 && target.type === "VariableName") {
        const source = values.length === 1 ? { kind: "expression", node: value } : opaque("it is a bare tuple");
        bind(walk, where, (0,tree/* textOf */.b6)(walk.file, target), { at: value.to, source });
        return;
    }
    const names = flatTargets(targets);
    const items = flatTargets(values);
    for (const [index, name] of names.entries()) {
        if (name.type !== "VariableName")
            continue;
        const item = items[index];
        const pairs = names.length === items.length && item !== undefined && values.length + targets.length > 2;
        const source = pairs ? { kind: "expression", node: item } : { kind: "item", node: value, index };
        bind(walk, where, (0,tree/* textOf */.b6)(walk.file, name), { at: value.to, source });
    }
    bindTargets(walk, targets.filter((node) => node.type === "MemberExpression"), where, opaque("a part of it is replaced"));
}
function flatTargets(nodes) {
    const bracketed = /^(?:Tuple|Array)Expression$/.test(nodes[0]?.type ?? "") && nodes.length === 1;
    const inner = bracketed ? (nodes[0]?.children ?? []) : nodes;
    return inner.filter((node) => /^[A-Za-z]/.test(node.type));
}
/** Every plain name among the targets becomes `source`; `a[0]` and `a.b` spoil `a`. */
function bindTargets(walk, nodes, where, source) {
    for (const node of nodes) {
        let at = node;
        while (at?.type === "MemberExpression")
            at = at.children[0];
        if (at?.type === "VariableName")
            bind(walk, where, (0,tree/* textOf */.b6)(walk.file, at), { at: node.to, source });
        else if (/^(?:Tuple|Array)Expression$/.test(at?.type ?? ""))
            bindNames(walk, at, where, source);
    }
}
function bindNames(walk, node, where, source) {
    for (let i = node?.index ?? 0; node !== undefined && i <= node.last; i++) {
        const inner = walk.file.nodes[i];
        if (inner?.type === "VariableName")
            bind(walk, where, (0,tree/* textOf */.b6)(walk.file, inner), { at: inner.to, source });
    }
}
function readImport(walk, statement, where) {
    const from = statement.children.findIndex((child) => child.type === "from");
    const start = statement.children.findIndex((child) => child.type === "import");
    const names = (0,tree/* split */.lD)(statement.children.slice(start + 1).filter((child) => !/^[()]$/.test(child.type)));
    const source = from < 0 ? undefined : dotted(walk.file, statement.children.slice(from + 1, start));
    for (const group of names) {
        const alias = group.findIndex((child) => child.type === "as");
        const path = dotted(walk.file, alias < 0 ? group : group.slice(0, alias));
        const bound = alias < 0 ? (path.split(".")[0] ?? path) : dotted(walk.file, group.slice(alias + 1));
        const whole = alias < 0 ? bound : path;
        const imported = source === undefined
            ? { kind: "import", from: whole, node: statement }
            : { kind: "import", from: source, name: path, node: statement };
        if (bound !== "")
            bind(walk, where, source !== undefined && path === "*" ? "*" : bound, {
                at: statement.to,
                source: imported,
            });
    }
}
const dotted = (file, nodes) => nodes.map((node) => (0,tree/* textOf */.b6)(file, node)).join("");

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/bindings.js
// The statements of a module or function in, what each name was bound to and where out.


/** Names bound in `body`, nested blocks included, nested functions not. */
function collectBindings(file, body) {
    const walk = { file, found: [], pending: [{ body, block: body, loop: undefined, fallback: false }] };
    for (let next = walk.pending.pop(); next !== undefined; next = walk.pending.pop()) {
        for (const statement of (0,tree/* statementsOf */.GX)(next.body))
            readStatement(walk, statement, next);
    }
    walk.found.sort((a, b) => a.at - b.at);
    const byName = new Map();
    const stars = [];
    for (const binding of walk.found) {
        if (binding.name === "*")
            stars.push(binding);
        else {
            const known = byName.get(binding.name);
            if (known === undefined)
                byName.set(binding.name, [binding]);
            else
                known.push(binding);
        }
    }
    return { scope: body, byName, stars };
}
function readStatement(walk, statement, where) {
    switch (statement.type) {
        case "AssignStatement":
            readAssignment(walk, statement, where);
            break;
        case "ImportStatement":
            readImport(walk, statement, where);
            break;
        case "FunctionDefinition":
        case "ClassDefinition":
            readDefinition(walk, statement, where);
            break;
        case "DecoratedStatement":
            readDefinition(walk, statement.children.at(-1) ?? statement, where);
            break;
        case "UpdateStatement":
        case "DeleteStatement":
            bindTargets(walk, statement.children, where, opaque("it is changed after it is set"));
            break;
        case "ExpressionStatement":
            readMutation(walk, statement, where);
            break;
        default:
            readBlocks(walk, statement, where);
    }
}
const MUTATORS = new Set([
    "append",
    "clear",
    "extend",
    "insert",
    "pop",
    "remove",
    "reverse",
    "setdefault",
    "sort",
    "update",
]);
/** `SETTINGS.update(...)` spoils what is known of `SETTINGS`. */
function readMutation(walk, statement, where) {
    const callee = statement.children[0]?.type === "CallExpression" ? statement.children[0].children[0] : undefined;
    const names = callee === undefined ? undefined : (0,tree/* dottedName */._P)(walk.file, callee);
    const method = names?.at(-1);
    if (names?.length !== 2 || names[0] === undefined || method === undefined || !MUTATORS.has(method))
        return;
    bind(walk, where, names[0], { at: statement.to, source: opaque("it is changed after it is set") });
}
function readDefinition(walk, definition, where) {
    const name = definition.children.find((child) => child.type === "VariableName");
    if (name === undefined || !/Definition$/.test(definition.type))
        return;
    bind(walk, where, (0,tree/* textOf */.b6)(walk.file, name), {
        at: definition.to,
        source: { kind: "definition", node: definition },
    });
}
/** Bodies of compound statements, and the names that `for`, `with`, `except` and `match` bind. */
function readBlocks(walk, statement, where) {
    if (statement.type === "IfStatement" && skipsBody(walk.file, statement)) {
        const rest = statement.children.filter((child) => child.type === "Body").slice(1);
        for (const body of rest)
            walk.pending.push({ ...where, body });
        return;
    }
    const loops = statement.type === "ForStatement" || statement.type === "WhileStatement";
    let handler = false;
    for (const child of statement.children) {
        if (child.type === "except")
            handler = true;
        else if (child.type === "finally" || child.type === "else")
            handler = false;
        if (child.type !== "Body" && child.type !== "MatchBody")
            continue;
        const whole = statement.type === "WithStatement" || (statement.type === "TryStatement" && !handler);
        walk.pending.push({
            body: child,
            block: whole ? where.block : child,
            loop: loops ? statement : where.loop,
            fallback: where.fallback || handler,
        });
    }
    bindHeader(walk, statement, where);
}
function bindHeader(walk, statement, where) {
    const header = statement.children.filter((child) => child.type !== "Body");
    if (statement.type === "ForStatement") {
        const end = header.findIndex((child) => child.type === "in");
        const inside = statement.children.find((child) => child.type === "Body") ?? where.block;
        bindTargets(walk, header.slice(0, end), { ...where, block: inside, loop: statement }, opaque("it changes in a loop"));
        return;
    }
    for (const [index, child] of header.entries()) {
        if (child.type === "as")
            bindTargets(walk, header.slice(index + 1, index + 2), where, opaque("a `with` or `except` binds it"));
    }
    if (statement.type === "MatchStatement")
        bindNames(walk, statement, where, opaque("a `match` binds it"));
}
/** `if __name__ == "__main__":` and `if TYPE_CHECKING:` do not run under `modal run`. */
function skipsBody(file, statement) {
    const condition = statement.children[1];
    if (condition === undefined)
        return false;
    const name = (0,tree/* dottedName */._P)(file, condition)?.at(-1);
    if (name === "TYPE_CHECKING")
        return true;
    return /^\(?\s*__name__\s*==\s*["']__main__["']\s*\)?$/.test((0,tree/* textOf */.b6)(file, condition));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/import-time.js
// A file in, the places out that register something with an app, and whether importing the file reaches them.


const CONDITIONS = new Set(["IfStatement", "ForStatement", "WhileStatement", "MatchStatement"]);
function whenItRuns(file, node) {
    let when = "always";
    for (let at = node.parent, inside = node; at !== undefined; inside = at, at = at.parent) {
        if (at.type === "FunctionDefinition" || at.type === "LambdaExpression")
            return "never";
        if (!CONDITIONS.has(at.type))
            continue;
        if (at.type === "IfStatement" && skipsBody(file, at) && inside === (0,tree/* bodyOf */.EN)(at))
            return "never";
        when = "maybe";
    }
    return when;
}
/** `app.include(?)` and `app.function(?)(f)`; other calls register nothing. */
const registrationCalls = (file) => (0,tree/* nodesOf */.Nh)(file, "CallExpression").filter(({ children: [callee] }) => {
    if (callee?.type === "CallExpression")
        return true;
    const method = callee?.type === "MemberExpression" ? callee.children.at(-1) : undefined;
    return method !== undefined && (0,tree/* textOf */.b6)(file, method) === "include";
});
/** In source order, without those that importing the file never reaches. */
function sitesOf(file) {
    return [...(0,tree/* nodesOf */.Nh)(file, "DecoratedStatement"), ...registrationCalls(file)]
        .sort((a, b) => a.index - b.index)
        .map((node) => ({ node, when: whenItRuns(file, node) }))
        .filter(({ when }) => when !== "never");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/served-method.js
// A class in, the methods that Modal serves out.


function nameOf(definition) {
    const name = definition.node.children.find((child) => child.type === "VariableName");
    return name === undefined ? "" : (0,tree/* textOf */.b6)(definition.file, name);
}
/** Methods that Modal serves, those of base classes in the repository included; the nearest of a name counts. */
function methodsOf(evaluator, definition, depth = 0) {
    const body = (0,tree/* bodyOf */.EN)(definition.node);
    const methods = new Map();
    for (const statement of body === undefined || depth > 10 ? [] : (0,tree/* statementsOf */.GX)(body)) {
        const method = methodOf(evaluator, definition.file, statement);
        if (method !== undefined)
            methods.set(method.name, method);
    }
    for (const base of (0,tree/* argumentsOf */.aX)(definition.file, (0,tree/* childOf */.GG)(definition.node, "ArgList"))) {
        const value = base.name === undefined ? evaluator.evaluate(definition.file, base.value) : undefined;
        if (value?.kind !== "class" || depth > 10)
            continue;
        for (const method of methodsOf(evaluator, value, depth + 1)) {
            if (!methods.has(method.name))
                methods.set(method.name, method);
        }
    }
    return [...methods.values()];
}
function methodOf(evaluator, file, statement) {
    const node = statement.children.at(-1);
    if (statement.type !== "DecoratedStatement" || node?.type !== "FunctionDefinition")
        return undefined;
    const wrapping = readDecorators(evaluator, file, statement.children.filter((child) => child.type === "Decorator"));
    if (!wrapping.served && !wrapping.web)
        return undefined;
    const definition = { kind: "function", file, node };
    return { name: nameOf(definition), definition, wrapping, generator: isGenerator(definition, wrapping) };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/settings.js
// The arguments of a decorator or constructor in, each named setting with its value and place out.


function readSettings(evaluator, file, list) {
    const known = new Map();
    let open = false;
    for (const argument of (0,tree/* argumentsOf */.aX)(file, list)) {
        if (argument.name !== undefined) {
            const value = evaluator.evaluate(file, argument.value);
            known.set(argument.name, value.kind === "unknown" ? { kind: "unknown", argument } : { kind: "value", value, argument });
        }
        else if (argument.star === "**") {
            const value = evaluator.evaluate(file, argument.value);
            open ||= !spread(value, known);
        }
        else if (argument.star === "*")
            open = true;
    }
    return {
        file,
        list,
        names: [...known.keys()],
        open,
        get: (name) => known.get(name) ?? (open ? { kind: "unknown" } : { kind: "absent" }),
    };
}
/** False when `**value` may hold settings that are not known. */
function spread(value, known) {
    if (value.kind !== "dict")
        return false;
    for (const [key, entry] of value.entries) {
        const name = wholeText(key);
        if (name === undefined)
            return false;
        known.set(name, entry.kind === "unknown" ? { kind: "unknown" } : { kind: "value", value: entry });
    }
    return !value.open;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/app-model.js
// A project in, its Modal apps out: which functions, methods and local entrypoints each app has, and with what settings.






const REGISTERS = new Set(["function", "cls", "local_entrypoint", "server"]);
function buildAppModel(project, evaluator) {
    const building = {
        evaluator,
        runnables: [],
        unknownApps: [],
        included: new Map(),
        unknownIncludes: false,
    };
    for (const file of project.files) {
        if (!project.eager.has(file))
            continue;
        for (const { node, when } of sitesOf(file)) {
            if (node.type === "DecoratedStatement")
                registerDecorated(building, file, { node, when });
            else
                registerCall(building, file, { node, when });
        }
    }
    const byDefinition = new Map();
    for (const runnable of building.runnables) {
        const key = (runnable.owner ?? runnable.definition).node;
        byDefinition.set(key, [...(byDefinition.get(key) ?? []), runnable]);
    }
    return { ...building, byDefinition };
}
function registerDecorated(building, file, { node: statement, when }) {
    const definition = statement.children.at(-1);
    if (definition === undefined || !/Definition$/.test(definition.type))
        return;
    const decorators = statement.children.filter((child) => child.type === "Decorator");
    for (const [index, decorator] of decorators.entries()) {
        const callee = decoratorCallee(building.evaluator, file, decorator);
        const name = callee.kind === "member" || callee.kind === "attribute" ? callee.name : undefined;
        if (name === undefined || !REGISTERS.has(name))
            continue;
        if (callee.kind === "member" && callee.object.class === "App") {
            const rest = decorators.slice(index + 1);
            const settings = readSettings(building.evaluator, file, (0,tree/* childOf */.GG)(decorator, "ArgList"));
            const registration = { app: callee.object, decorator, settings, how: name, when };
            register(building, { kind: definition.type === "ClassDefinition" ? "class" : "function", file, node: definition }, { ...registration, inner: rest, outer: index });
        }
        else if (callee.kind === "attribute" && callee.of.kind === "unknown") {
            const root = decorator.children.find((child) => child.type === "VariableName");
            if (root !== undefined)
                building.unknownApps.push((0,tree/* textOf */.b6)(file, root));
        }
        return;
    }
}
/** `train = app.function(...)(train_locally)`, and `app.include(other)`. */
function registerCall(building, file, { node, when }) {
    const [callee, list] = node.children;
    if (callee === undefined)
        return;
    const method = callee.type === "MemberExpression" ? callee.children.at(-1) : undefined;
    if (method !== undefined && (0,tree/* textOf */.b6)(file, method) === "include")
        registerInclude(building, file, node);
    if (callee.type !== "CallExpression")
        return;
    const inner = callee.children[0];
    const name = inner?.type === "MemberExpression" ? inner.children.at(-1) : undefined;
    if (inner === undefined || name === undefined || !REGISTERS.has((0,tree/* textOf */.b6)(file, name)))
        return;
    const target = building.evaluator.evaluate(file, inner);
    const [argument] = (0,tree/* argumentsOf */.aX)(file, list);
    if (target.kind !== "member" || target.object.class !== "App" || argument === undefined)
        return;
    const definition = building.evaluator.evaluate(file, argument.value);
    if (definition.kind !== "function" && definition.kind !== "class")
        return;
    const settings = readSettings(building.evaluator, file, (0,tree/* childOf */.GG)(callee, "ArgList"));
    const registration = {
        app: target.object,
        decorator: callee,
        settings,
        how: target.name,
        when,
        inner: [],
        outer: 0,
    };
    register(building, definition, registration);
}
function registerInclude(building, file, node) {
    const callee = node.children[0];
    const target = callee === undefined ? unknown("") : building.evaluator.evaluate(file, callee);
    if (target.kind !== "member" || target.object.class !== "App")
        return;
    for (const argument of (0,tree/* argumentsOf */.aX)(file, (0,tree/* childOf */.GG)(node, "ArgList"))) {
        if (argument.name !== undefined)
            continue;
        const value = building.evaluator.evaluate(file, argument.value);
        if (value.kind !== "object" || value.class !== "App")
            building.unknownIncludes = true;
        else
            building.included.set(target.object.call, [
                ...(building.included.get(target.object.call) ?? []),
                value,
            ]);
    }
}
function register(building, definition, registration) {
    const { evaluator } = building;
    const name = nameOf(definition);
    const common = {
        app: registration.app,
        settings: registration.settings,
        decorator: registration.decorator,
        conditional: registration.when === "maybe",
        ...(registration.decorator.type === "CallExpression" && { registeredBy: registration.decorator }),
    };
    if (registration.how === "cls" && definition.kind === "class") {
        for (const method of methodsOf(evaluator, definition)) {
            building.runnables.push({
                ...common,
                ...method,
                kind: "method",
                tag: `${name}.${method.name}`,
                owner: definition,
            });
        }
        return;
    }
    if (definition.kind !== "function" || registration.how === "server")
        return;
    const wrapping = readDecorators(evaluator, definition.file, registration.inner);
    const settled = registration.outer === 0 ? wrapping : { ...wrapping, plain: false };
    const kind = registration.how === "function" ? "function" : "entrypoint";
    const generator = kind === "function" ? isGenerator(definition, settled, registration.settings) : false;
    const tag = tagOf(registration.settings, name);
    building.runnables.push({ ...common, kind, name, tag, definition, wrapping: settled, generator });
}
function tagOf(settings, name) {
    const given = settings.get("name");
    if (given.kind === "absent")
        return name;
    if (given.kind === "unknown")
        return given.argument === undefined ? name : "unknown";
    return given.value.kind === "none" ? name : (wholeText(given.value) ?? "unknown");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/candidate.js
// A target file's names in, what `modal run FILE` could mean out, and which of them a name picks (client 1.6.4's rules).

function listCandidates(project, evaluator, model) {
    const listing = {
        model,
        names: new Map(),
        priority: new Map(),
        unsettled: whyUnsettled(project, model),
    };
    const members = membersOf(project, evaluator, project.target, listing);
    for (const [name, value] of members)
        if (value.kind === "object" && value.class === "App")
            listApp(listing, name, value);
    for (const [name, value] of members)
        listMember(listing, name, value);
    const all = [...listing.names].map(([runnable, names]) => ({
        runnable,
        names,
        priority: listing.priority.get(runnable) ?? 3,
    }));
    return { all, unsettled: listing.unsettled };
}
function whyUnsettled(project, model) {
    const [app] = model.unknownApps;
    if (app !== undefined)
        return `what \`${app}\` is cannot be told from the source`;
    if (model.unknownIncludes)
        return "an app includes another that cannot be told from the source";
    const conditional = model.runnables.find((one) => one.conditional);
    if (conditional !== undefined)
        return `\`${conditional.name}\` is defined only in some cases`;
    const dynamic = /\b(?:exec|eval|setattr|globals|locals|vars|__import__|import_module)\s*\(/;
    const eager = [...project.eager].find((file) => dynamic.test(topLevelText(file)));
    return eager === undefined ? undefined : `${eager.path} defines names while it runs`;
}
/** Statements at the top of the file without the bodies of functions and classes, in which such calls run later. */
function topLevelText(file) {
    return file.root.children
        .filter((node) => node.type === "ExpressionStatement" ||
        node.type === "ForStatement" ||
        node.type === "AssignStatement")
        .map((node) => file.text.slice(node.from, Math.min(node.to, node.from + 2000)))
        .join("\n");
}
function membersOf(project, evaluator, file, listing) {
    const members = new Map();
    const pending = [file];
    const seen = new Set();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const bindings = project.bindings(next, next.root);
        for (const name of bindings.byName.keys()) {
            const value = members.has(name) ? undefined : evaluator.exported(file, name);
            if (value !== undefined)
                members.set(name, value);
        }
        for (const star of bindings.stars) {
            const spec = star.source.kind === "import" ? star.source.from : "";
            const resolved = project.resolve(next, spec);
            if (resolved.kind === "file")
                pending.push(resolved.file);
            else
                listing.unsettled ??= `a star import from ${spec} may bring more`;
        }
    }
    for (const [name, value] of members) {
        if (value.kind === "unknown" && mayBeModal(value.why))
            listing.unsettled ??= `what \`${name}\` is cannot be told: ${value.why}`;
    }
    return members;
}
/** Reasons for not knowing a value that a Modal object could hide behind. */
const mayBeModal = (why) => why === RETURNED ||
    /only in some cases|star import|was not found|does not define|more than|may replace|global/.test(why);
function listApp(listing, name, app) {
    // Entrypoints before functions, as the CLI lists them.
    const all = [...candidate_registered(listing.model, app)].sort(([, a], [, b]) => rank(a) - rank(b));
    for (const [tag, runnable] of all) {
        add(listing, runnable, `${name}.${tag}`);
        if (!listing.priority.has(runnable))
            listing.priority.set(runnable, runnable.kind === "entrypoint" ? 2 : 3);
    }
}
const rank = (runnable) => ["entrypoint", "function", "method"].indexOf(runnable.kind);
/** By tag, the last of each tag counts; those of included apps too, entrypoints left out, as `App.include` does. */
function candidate_registered(model, app) {
    const byTag = new Map();
    const pending = [{ call: app.call, own: true }];
    const seen = new Set();
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        if (seen.has(next.call))
            continue;
        seen.add(next.call);
        for (const runnable of model.runnables) {
            const mine = runnable.app.call === next.call && (next.own || runnable.kind !== "entrypoint");
            if (mine)
                byTag.set(runnable.tag === "unknown" ? runnable.name : runnable.tag, runnable);
        }
        for (const other of model.included.get(next.call) ?? [])
            pending.push({ call: other.call, own: false });
    }
    return byTag;
}
function listMember(listing, name, value) {
    if (value.kind !== "function" && value.kind !== "class")
        return;
    for (const runnable of listing.model.byDefinition.get(value.node) ?? []) {
        if (runnable.registeredBy !== value.registeredBy)
            continue;
        const full = runnable.kind === "method" ? `${name}.${runnable.name}` : name;
        listing.names.set(runnable, [full, ...(listing.names.get(runnable) ?? [])]);
        listing.priority.set(runnable, runnable.kind === "entrypoint" ? 0 : 1);
    }
}
function add(listing, runnable, name) {
    listing.names.set(runnable, [...(listing.names.get(runnable) ?? []), name]);
}
const matching = (all, prefix) => all.filter((one) => prefix === "" || one.names.some((name) => name === prefix || name.startsWith(`${prefix}.`)));
/** The single candidate of the best priority, or undefined. */
function pick(candidates) {
    const best = Math.min(...candidates.map((one) => one.priority));
    const first = candidates.filter((one) => one.priority === best);
    return first.length === 1 ? first[0] : undefined;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/literal.js
// The text of a Python number or string literal in, its value out.
const ESCAPES = {
    "\\": "\\",
    "'": "'",
    '"': '"',
    a: "\x07",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\n": "",
};
/** Undefined for a complex number or one that JavaScript cannot hold. */
function parseNumber(literal) {
    const digits = literal.replaceAll("_", "").toLowerCase();
    if (/^0\d/.test(digits) && !/[.e]/.test(digits) && Number(digits) !== 0)
        return undefined;
    const value = digits.startsWith("0") || /^[\d.]/.test(digits) ? Number(digits) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
}
/** Where the content of a string literal begins and ends; an unclosed literal has no end quote. */
function stringParts(literal) {
    const [opening = "", prefix = "", quote = ""] = /^([A-Za-z]*)("""|'''|"|')/.exec(literal) ?? [];
    const closed = literal.length >= opening.length + quote.length && literal.endsWith(quote);
    return {
        prefix: prefix.toLowerCase(),
        quote,
        start: opening.length,
        end: literal.length - (closed ? quote.length : 0),
    };
}
/** The value of a plain string; undefined for bytes. */
function parseString(literal) {
    const { prefix, start, end } = stringParts(literal);
    if (prefix.includes("b"))
        return undefined;
    const inner = literal.slice(start, end);
    return prefix.includes("r") ? inner : unescapeText(inner);
}
function unescapeText(inner) {
    const text = inner.replaceAll("\r\n", "\n");
    if (!text.includes("\\"))
        return text;
    return text.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g, (all, hex, short, long, octal, one) => {
        const code = hex ?? short ?? long;
        if (code !== undefined)
            return codePoint(Number.parseInt(code, 16), all);
        if (octal !== undefined)
            return codePoint(Number.parseInt(octal, 8), all);
        return one === undefined ? all : (ESCAPES[one] ?? all);
    });
}
const codePoint = (code, fallback) => code <= 0x10ffff ? String.fromCodePoint(code) : fallback;

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/evaluate-literal.js
// A string or dictionary literal in, its value out; of a format string, as much as comes before what is not known.



const LONGEST_LIST = 2000;
function dictionaryOf(evaluator, file, node) {
    const entries = [];
    let open = node.children.length > LONGEST_LIST;
    for (let i = 0; i < node.children.length && !open; i++) {
        const child = node.children[i];
        const next = node.children[i + 1];
        if (child?.type === "**" && next !== undefined) {
            const spread = evaluator.evaluate(file, next);
            if (spread.kind === "dict")
                entries.push(...spread.entries);
            open = spread.kind !== "dict" || spread.open;
            i++;
        }
        else if (next?.type === ":" && child !== undefined) {
            const value = node.children[i + 2];
            if (value !== undefined)
                entries.push([evaluator.evaluate(file, child), evaluator.evaluate(file, value)]);
            i += 2;
        }
    }
    return { kind: "dict", entries, open };
}
function textValue(evaluator, file, node) {
    if (node.type === "ContinuedString") {
        let joined = "";
        for (const child of node.children) {
            const part = textValue(evaluator, file, child);
            if (part.kind !== "text")
                return part;
            joined += part.value;
            if (!part.whole)
                return value_text(joined, false);
        }
        return value_text(joined);
    }
    const literal = (0,tree/* textOf */.b6)(file, node);
    if (node.type === "FormatString")
        return formatValue(evaluator, file, { node, literal });
    const prefix = stringParts(literal).prefix;
    if (/[ft]/.test(prefix))
        return literal.includes("{") ? value_text("", false) : value_text(parseString(literal) ?? "");
    const value = parseString(literal);
    return value === undefined ? unknown("it is bytes") : value_text(value);
}
function formatValue(evaluator, file, { node, literal }) {
    const parts = stringParts(literal);
    let joined = "";
    let at = node.from + parts.start;
    const plain = (to) => unescapeText(file.text.slice(at, to)).replaceAll("{{", "{").replaceAll("}}", "}");
    for (const field of node.children.filter((child) => child.type === "FormatReplacement")) {
        joined += plain(field.from);
        const simple = field.children.length === 3 ? field.children[1] : undefined;
        const value = simple === undefined ? unknown("") : evaluator.evaluate(file, simple);
        const shown = value.kind === "number" ? String(value.value) : value.kind === "text" ? value.value : undefined;
        if (shown === undefined)
            return value_text(joined, false);
        joined += shown;
        if (value.kind === "text" && !value.whole)
            return value_text(joined, false);
        at = field.to;
    }
    return value_text(joined + plain(node.from + parts.end));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/parameter-value.js
// A parameter of a function in, what it stands for inside out.


/** `self` is an instance of the class around the method; any other parameter is not settled. */
function parameterValue(file, definition, name) {
    const method = definition.type === "FunctionDefinition" ? (0,tree/* ancestor */.ai)(definition, new Set(["Body"]))?.parent : undefined;
    const list = (0,tree/* childOf */.GG)(definition, "ParamList");
    const first = list?.children.find((child) => child.type === "VariableName");
    const isSelf = method?.type === "ClassDefinition" && first !== undefined && (0,tree/* textOf */.b6)(file, first) === name;
    if (isSelf && method !== undefined)
        return { kind: "instance", of: { kind: "class", file, node: method } };
    return unknown("it is a parameter");
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/scope.js
// A place in a file and a name in, the binding that the name has there out.

const SCOPES = new Set(["FunctionDefinition", "ClassDefinition", "LambdaExpression"]);
/** The functions and classes around `node` whose bodies hold it, innermost first. */
function scopesAround(node) {
    const scopes = [];
    let inside = node;
    for (let at = node.parent; at !== undefined; inside = at, at = at.parent) {
        if (at.type === "LambdaExpression")
            scopes.push(at);
        else if (SCOPES.has(at.type) && inside.type === "Body")
            scopes.push(at);
    }
    return scopes;
}
/** Finds `name` as code at `node` sees it. */
function findName(project, file, use) {
    if (comprehensionBinds(file, use.node, use.name))
        return { kind: "unsettled", why: "a comprehension binds it" };
    let later = false;
    for (const [index, scope] of scopesAround(use.node).entries()) {
        const function_ = scope.type !== "ClassDefinition";
        // A method does not see the names of the class around it.
        if (!function_ && index > 0)
            continue;
        const found = findIn(project, file, { ...use, scope, later });
        if (found !== undefined)
            return found;
        if (function_)
            later = true;
    }
    return findAtTop(project, file, { ...use, later });
}
function findIn(project, file, use) {
    const body = (0,tree/* bodyOf */.EN)(use.scope);
    const bindings = body === undefined ? undefined : project.bindings(file, body);
    const own = bindings?.byName.get(use.name);
    const isParameter = use.scope.type !== "ClassDefinition" && parameterNames(file, use.scope).has(use.name);
    if (own === undefined || body === undefined)
        return isParameter ? { kind: "parameter", of: use.scope } : undefined;
    if (isParameter)
        return { kind: "unsettled", why: "a parameter is set again" };
    return choose(own, body, use);
}
function findAtTop(project, file, use) {
    const top = project.bindings(file, file.root);
    const own = top.byName.get(use.name);
    if (own === undefined)
        return { kind: "absent", stars: top.stars };
    if (project.globals(file).has(use.name))
        return { kind: "unsettled", why: "a function sets it with `global`" };
    const found = choose(own, file.root, use);
    const starred = found.kind === "binding" && top.stars.some((star) => star.at > found.binding.at);
    return starred ? { kind: "unsettled", why: "a star import may replace it" } : found;
}
/** The top-level value after the whole module has run, as an importing module sees it. */
function findExport(project, file, name) {
    return findAtTop(project, file, { node: file.root, name, later: true });
}
function choose(all, scope, use) {
    const inBlock = (one) => one.block !== scope && (0,tree/* contains */.gR)(one.block, use.node);
    const real = all.filter((one) => !one.fallback || inBlock(one));
    const candidates = real.length > 0 ? real : all;
    if (candidates.some((one) => one.at > use.node.from && one.loop !== undefined && (0,tree/* contains */.gR)(one.loop, use.node))) {
        return { kind: "unsettled", why: "it changes in a loop" };
    }
    const before = use.later ? candidates : candidates.filter((one) => one.at <= use.node.from);
    const last = before.at(-1);
    if (last === undefined)
        return { kind: "unsettled", why: "it is used before it is set" };
    const definite = last.block === scope || inBlock(last);
    const only = candidates.length === 1 && last.source.kind !== "expression";
    return definite || only
        ? { kind: "binding", binding: last }
        : { kind: "unsettled", why: "it is set only in some cases" };
}
/** Names of a function's parameters; `*args` and `**kwargs` count. */
function parameterNames(file, definition) {
    const list = (0,tree/* childOf */.GG)(definition, "ParamList");
    const names = new Set();
    let fresh = true;
    for (const child of list?.children ?? []) {
        if (child.type === "VariableName" && fresh) {
            names.add((0,tree/* textOf */.b6)(file, child));
            fresh = false;
        }
        else if (child.type === ",")
            fresh = true;
    }
    return names;
}
function comprehensionBinds(file, node, name) {
    for (let at = node.parent; at !== undefined && at.type !== "Body"; at = at.parent) {
        if (!at.children.some((child) => child.type === "for"))
            continue;
        let binding = false;
        for (let i = at.index + 1; i <= at.last; i++) {
            const inner = file.nodes[i];
            if (inner?.type === "for")
                binding = true;
            else if (inner?.type === "in")
                binding = false;
            else if (binding && inner?.type === "VariableName" && (0,tree/* textOf */.b6)(file, inner) === name)
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/evaluate.js
// An expression of the source in, its value out, as far as the source settles it; nothing is run.









const DEEPEST = 60;
/** Evaluates expressions of one project; remembers what names stand for. */
class Evaluator {
    project;
    #values = new Map();
    #depth = 0;
    constructor(project) {
        this.project = project;
    }
    evaluate(file, node) {
        if (this.#depth >= DEEPEST)
            return unknown("it is nested too deeply");
        this.#depth++;
        try {
            return this.#expression(file, node);
        }
        finally {
            this.#depth--;
        }
    }
    #expression(file, node) {
        switch (node.type) {
            case "Number": {
                const value = parseNumber((0,tree/* textOf */.b6)(file, node));
                return value === undefined ? unknown("the number is not plain") : { kind: "number", value };
            }
            case "String":
            case "FormatString":
            case "ContinuedString":
                return textValue(this, file, node);
            case "Boolean":
                return { kind: "boolean", value: (0,tree/* textOf */.b6)(file, node) === "True" };
            case "None":
                return { kind: "none" };
            case "VariableName":
                return this.#name(file, node);
            case "MemberExpression":
                return this.#member(file, node);
            case "CallExpression":
                return evaluateCall(this, file, node);
            case "BinaryExpression":
                return binary(this, file, node);
            case "UnaryExpression":
                return unary(this, file, node);
            default:
                return this.#container(file, node);
        }
    }
    #container(file, node) {
        const inner = node.children.filter((child) => /^[A-Za-z*]/.test(child.type));
        switch (node.type) {
            case "ParenthesizedExpression":
            case "AwaitExpression":
            case "NamedExpression": {
                const only = inner.at(-1);
                return only === undefined ? unknown("it is empty") : this.evaluate(file, only);
            }
            case "TupleExpression":
            case "ArrayExpression":
            case "SetExpression":
                if (inner.length > LONGEST_LIST || inner.some((child) => child.type === "*"))
                    return unknown("the list is not plain");
                return { kind: "list", items: inner.map((child) => this.evaluate(file, child)) };
            case "DictionaryExpression":
                return dictionaryOf(this, file, node);
            default:
                return unknown("it is computed when the program runs");
        }
    }
    #name(file, node) {
        const name = (0,tree/* textOf */.b6)(file, node);
        const found = findName(this.project, file, { node, name });
        if (found.kind === "parameter")
            return parameterValue(file, found.of, name);
        return this.#found(file, found, name);
    }
    #found(file, found, name) {
        switch (found.kind) {
            case "binding":
                return this.#binding(file, found.binding);
            case "absent":
                return this.#starred(file, found.stars, name);
            case "parameter":
                return unknown("it is a parameter");
            case "unsettled":
                return unknown(found.why);
        }
    }
    #starred(file, stars, name) {
        // Two files may import everything from each other.
        if (this.#depth >= DEEPEST)
            return unknown("star imports go round in a circle");
        this.#depth++;
        try {
            return this.#fromStars(file, stars, name);
        }
        finally {
            this.#depth--;
        }
    }
    #fromStars(file, stars, name) {
        for (const star of [...stars].reverse()) {
            const spec = star.source.kind === "import" ? star.source.from : "";
            const resolved = this.project.resolve(file, spec);
            if (resolved.kind !== "file")
                return unknown(`a star import from ${spec} may define it`);
            const inner = findExport(this.project, resolved.file, name);
            if (inner.kind !== "absent" || inner.stars.length > 0)
                return this.#found(resolved.file, inner, name);
        }
        return { kind: "external", path: name };
    }
    #binding(file, binding) {
        const known = this.#values.get(binding);
        if (known === "in progress")
            return unknown("it is defined by itself");
        if (known !== undefined)
            return known;
        this.#values.set(binding, "in progress");
        const value = this.#source(file, binding);
        this.#values.set(binding, value);
        return value;
    }
    #source(file, { source }) {
        switch (source.kind) {
            case "expression":
                return this.evaluate(file, source.node);
            case "definition": {
                const kind = source.node.type === "ClassDefinition" ? "class" : "function";
                return { kind, file, node: source.node };
            }
            case "import":
                return this.imported(file, source.from, source.name);
            case "item": {
                const list = this.evaluate(file, source.node);
                return (list.kind === "list" ? list.items[source.index] : undefined) ?? unknown("it is taken apart");
            }
            case "opaque":
                return unknown(source.why);
        }
    }
    /** What `import spec` or `from spec import name` binds. */
    imported(file, spec, name) {
        const resolved = this.project.resolve(file, spec);
        if (resolved.kind === "unreadable")
            return unknown(resolved.why);
        if (resolved.kind === "outside") {
            if (spec.startsWith("."))
                return unknown("its module was not found");
            const path = name === undefined ? spec : `${spec}.${name}`;
            return spec === "modal" || spec.startsWith("modal.")
                ? { kind: "modal", path }
                : { kind: "external", path };
        }
        if (name === undefined)
            return { kind: "module", file: resolved.file };
        return (this.exported(resolved.file, name) ??
            this.#submodule(file, spec.endsWith(".") ? spec + name : `${spec}.${name}`));
    }
    /** A name of another file of the repository; undefined when the file does not define it. */
    exported(file, name) {
        const found = findExport(this.project, file, name);
        if (found.kind === "absent" && found.stars.length === 0)
            return undefined;
        return this.#found(file, found, name);
    }
    #submodule(file, spec) {
        const resolved = this.project.resolve(file, spec);
        return resolved.kind === "file"
            ? { kind: "module", file: resolved.file }
            : unknown("the module does not define it");
    }
    #member(file, node) {
        const [object, mark, name] = node.children;
        if (object === undefined)
            return unknown("it is incomplete");
        const value = this.evaluate(file, object);
        if (mark?.type === "." && name?.type === "PropertyName")
            return memberOf(this, value, (0,tree/* textOf */.b6)(file, name));
        const key = mark?.type === "[" && node.children.length === 4 ? name : undefined;
        return key === undefined ? unknown("it is a slice") : subscriptOf(value, this.evaluate(file, key));
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/facts.js
// What the audit knows about a target, in plain data; a fact that the source does not settle is "unknown".
const UNKNOWN_TARGET = {
    kind: "unknown",
    name: "",
    parameters: { kind: "unknown", why: "the target was not found" },
    timeout: "unknown",
    retries: "unknown",
    gpu: "unknown",
    volumes: "unknown",
    resume: { kind: "unknown" },
    blocking: { kind: "unknown", why: "the target was not found" },
    worstCase: "unknown",
    functions: [],
    candidates: [],
};

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/absence.js
// The lists of folders that a reader of files may give in, whether they say that there is no such file out.
/** Each folder is asked for once. False where no list settles it. */
function absenceIn(files) {
    const folders = new Map();
    return async (path) => {
        const parts = path.split("/");
        for (const [index, name] of parts.entries()) {
            const folder = parts.slice(0, index).join("/");
            const listed = folders.get(folder) ?? Promise.resolve(files.list?.(folder));
            folders.set(folder, listed);
            const names = await listed;
            if (names === undefined)
                return false;
            if (!names.includes(name))
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/module-import.js
// A file in, the modules that it imports out, and whether it does so when it is imported itself.

/** `a.b.c` loads `a`, `a.b` and `a.b.c`. */
function module_import_packages(spec) {
    const dots = /^\.*/.exec(spec)?.[0] ?? "";
    const parts = spec.slice(dots.length).split(".");
    return parts.map((_, index) => dots + parts.slice(0, index + 1).join("."));
}
const FUNCTIONS = new Set(["FunctionDefinition", "LambdaExpression"]);
/** Each module that a file imports; `from m import name` may also name the module `m.name`. */
function importsOf(file) {
    const imports = [];
    for (const node of (0,tree/* nodesOf */.Nh)(file, "ImportStatement")) {
        const eager = (0,tree/* ancestor */.ai)(node, FUNCTIONS) === undefined && !underMainGuard(file, node);
        for (const spec of specsOf(file, node))
            imports.push({ spec, file, node, eager });
    }
    return imports;
}
function specsOf(file, node) {
    const source = (0,tree/* textOf */.b6)(file, node)
        .replace(/#[^\n]*|[()\\]/g, " ")
        .replace(/\s+/g, " ");
    const from = /^from ([. \w]+?) import (.*)$/u.exec(source);
    const names = (from?.[2] ?? source.replace(/^import /, ""))
        .split(",")
        .map((part) => part.trim().split(" ")[0] ?? "");
    if (from === null)
        return names.filter((name) => name !== "");
    const base = (from[1] ?? "").replaceAll(" ", "");
    const inner = names.filter((name) => name !== "" && name !== "*");
    return [base, ...inner.map((name) => (base.endsWith(".") ? base + name : `${base}.${name}`))];
}
const IF = new Set(["IfStatement"]);
function underMainGuard(file, node) {
    for (let at = (0,tree/* ancestor */.ai)(node, IF); at !== undefined; at = (0,tree/* ancestor */.ai)(at, IF)) {
        const [, condition, body] = at.children;
        const guards = condition !== undefined &&
            /__name__|TYPE_CHECKING/.test((0,tree/* dottedName */._P)(file, condition)?.at(-1) ?? (0,tree/* textOf */.b6)(file, condition));
        if (guards && body !== undefined && node.index > body.index && node.index <= body.last)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/python-modules.js
// Which top-level Python modules a machine with nothing but Modal's client has, and under which names packages install.
const words = (list) => new Set(list.trim().split(/\s+/));
/** `sys.stdlib_module_names` of Python 3.11, without the private ones. */
const STANDARD_LIBRARY = words(`
__future__ _thread abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop
base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs
codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg
crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email
encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib
functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache
locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath
pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re
readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil
signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig
syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token
tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc
zipapp zipfile zipimport zlib zoneinfo
`);
/** Modules of modal 1.6.4 and of what it requires, as `importlib.metadata` lists them. */
const WITH_MODAL = words(`
aiohappyeyeballs aiohttp aiosignal anyio attr attrs cbor2 certifi click frozenlist google grpclib h2
hpack hyperframe idna markdown_it mdurl modal modal_docs modal_proto modal_version multidict
propcache pygments rich synchronicity toml typing_extensions watchfiles yarl
`);
/** Modules whose package is called differently. */
const PACKAGE_OF = {
    PIL: "pillow",
    bs4: "beautifulsoup4",
    cv2: "opencv-python-headless",
    dateutil: "python-dateutil",
    dotenv: "python-dotenv",
    git: "gitpython",
    google: "google-api-core",
    hydra: "hydra-core",
    pytorch_lightning: "pytorch-lightning",
    skimage: "scikit-image",
    sklearn: "scikit-learn",
    yaml: "pyyaml",
};
const packageOf = (module) => PACKAGE_OF[module] ?? module.replaceAll("_", "-");

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(283);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/lexer.js
// Python text in, its tokens out: enough to tell strings, comments and brackets apart; one pass, no recursion.
const SPACE = /(?:[ \t\f\ufeff]|\\\r?\n|\\\r)+/y;
const NEWLINE = /\r\n|\n|\r/y;
const COMMENT = /#[^\r\n]*/y;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y;
const NUMBER = /0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?[\d_]+)?[jJ]?/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|:=|->|[!=<>+\-*/%&|^@]=|\*\*|\/\/|<<|>>|<>|[-+*/%@&|^~<>()[\]{},:.;=`]/y;
const PREFIX = /^(?:[rRbBuUfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?$/;
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** End of a plain string whose content starts at `at`; an unclosed one ends with its line, or with the text. */
function plainEnd(text, at, quote) {
    for (let i = at; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === "\\")
            i++;
        else if (quote.length === 1 && (char === "\n" || char === "\r"))
            return i;
        else if (char === quote.charAt(0) && text.startsWith(quote, i))
            return i + quote.length;
    }
    return text.length;
}
/** End of a format string as Python 3.12 reads it, where a field may hold the same quotes; undefined when unclosed. */
function formatEnd(text, at, quote) {
    const stack = [{ quote, depth: 0, spec: false }];
    for (let i = at; i < text.length;) {
        const frame = stack.at(-1);
        if (frame === undefined)
            return i;
        const step = frame.depth === 0 || frame.spec ? literalStep(text, i, frame) : fieldStep(text, i, frame, stack);
        if (step === undefined)
            return undefined;
        if (step.closed)
            stack.pop();
        i = step.next;
    }
    return stack.length === 0 ? text.length : undefined;
}
function literalStep(text, i, frame) {
    const char = text.charAt(i);
    if (char === "\\" && frame.depth === 0)
        return { next: i + 2, closed: false };
    if (frame.depth === 0 && text.startsWith(frame.quote, i))
        return { next: i + frame.quote.length, closed: true };
    if (frame.quote.length === 1 && (char === "\n" || char === "\r"))
        return undefined;
    if (char === "{" && frame.depth === 0 && text.charAt(i + 1) === "{")
        return { next: i + 2, closed: false };
    if (char === "{") {
        frame.depth++;
        if (frame.spec)
            frame.depth += 100;
        frame.spec = false;
    }
    else if (char === "}" && frame.depth > 0) {
        frame.depth--;
        frame.spec = false;
    }
    return { next: i + 1, closed: false };
}
function fieldStep(text, i, frame, stack) {
    const string = match(STRING_START, text, i);
    if (string !== null && PREFIX.test(string[1] ?? "")) {
        const quote = string[2] ?? '"';
        const start = i + string[0].length;
        if (/[fFtT]/.test(string[1] ?? "")) {
            if (stack.length > 20)
                return undefined;
            stack.push({ quote, depth: 0, spec: false });
            return { next: start, closed: false };
        }
        return { next: plainEnd(text, start, quote), closed: false };
    }
    const char = text.charAt(i);
    if ("([{".includes(char))
        frame.depth++;
    else if (")]".includes(char))
        frame.depth--;
    else if (char === "}") {
        frame.depth--;
        if (frame.depth >= 100) {
            frame.depth -= 100;
            frame.spec = true;
        }
    }
    else if (char === ":" && frame.depth % 100 === 1 && text.charAt(i + 1) !== "=")
        frame.spec = true;
    return { next: i + 1, closed: false };
}
function stringToken(text, at) {
    const start = match(STRING_START, text, at);
    if (start === null || !PREFIX.test(start[1] ?? ""))
        return undefined;
    const [opening, prefix = "", quote = '"'] = start;
    const inner = at + opening.length;
    const plain = plainEnd(text, inner, quote);
    const formatted = /[fFtT]/.test(prefix) ? formatEnd(text, inner, quote) : undefined;
    if (formatted === undefined)
        return { kind: "string", from: at, to: plain, text: "" };
    const nested = formatted !== plain || /[rR]/.test(prefix);
    return { kind: "string", from: at, to: formatted, text: "", ...(nested && { nested }) };
}
/** The one pattern that can match what begins with this character; undefined for an operator. */
function kindAt(text, at) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d)
        return "newline";
    if (code === 0x23)
        return "comment";
    if (code >= 0x30 && code <= 0x39)
        return "number";
    if (code === 0x2e)
        return /[0-9]/.test(text.charAt(at + 1)) ? "number" : undefined;
    const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
    return letter || code > 0x7f ? "name" : undefined;
}
const PATTERNS = { newline: NEWLINE, comment: COMMENT, number: NUMBER, name: NAME };
/** A quote, or up to two letters and a quote. */
function mayQuote(text, at) {
    for (let i = at; i < at + 3; i++) {
        const code = text.charCodeAt(i);
        if (code === 0x22 || code === 0x27)
            return true;
        if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)))
            return false;
    }
    return false;
}
function nextToken(text, at) {
    if (mayQuote(text, at)) {
        const string = stringToken(text, at);
        if (string !== undefined)
            return string;
    }
    const kind = kindAt(text, at);
    const pattern = kind === "newline" || kind === "comment" || kind === "number" || kind === "name"
        ? PATTERNS[kind]
        : OPERATOR;
    pattern.lastIndex = at;
    if (!pattern.test(text) || pattern.lastIndex === at)
        return { kind: "other", from: at, to: at + 1, text: text.charAt(at) };
    const to = pattern.lastIndex;
    return { kind: kind ?? "operator", from: at, to, text: kind === "comment" ? "" : text.slice(at, to) };
}
function tokenize(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        const blank = code === 0x20 || code === 0x09 || code === 0x0c || code === 0x5c || code === 0xfeff;
        SPACE.lastIndex = at;
        if (blank && SPACE.test(text)) {
            at = SPACE.lastIndex;
            continue;
        }
        const token = nextToken(text, at);
        tokens.push(token);
        at = token.to;
    }
    return tokens;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/normalize-statement.js
// Decorators and `with` statements that the grammar does not know in, edits of the same length that it does out.
const CLOSES = new Set([")", "]", "}"]);
const OPENS = new Set(["(", "[", "{"]);
const blank = (token) => ({
    from: token.from,
    to: token.to,
    text: " ".repeat(token.to - token.from),
});
const filled = (from, to) => ({ from, to, text: "x".repeat(to - from) });
/** A decorator may be any expression; the grammar takes a dotted name and one call. The rest becomes a name. */
function rewriteDecorator(tokens, line, edits) {
    let i = line.start + 1;
    while (tokens[i]?.kind === "name" && tokens[i + 1]?.text === ".")
        i += 2;
    let simple = tokens[i]?.kind === "name";
    i++;
    if (simple && tokens[i]?.text === "(") {
        let depth = 0;
        for (; i < line.end; i++) {
            if (OPENS.has(tokens[i]?.text ?? ""))
                depth++;
            else if (CLOSES.has(tokens[i]?.text ?? "") && --depth === 0)
                break;
        }
        i++;
    }
    if (tokens[i]?.kind === "comment")
        i++;
    simple = simple && i >= line.end;
    const from = tokens[line.start + 1]?.from;
    const last = tokens[line.end - 1]?.to;
    if (!simple && from !== undefined && last !== undefined)
        edits.push(filled(from, last));
}
/** `with (a as b, c as d):` and `with a as (b, c):`. */
function rewriteWith(tokens, line, edits) {
    const close = tokens[line.start]?.text === "(" ? closing(tokens, line.start, line.end) : undefined;
    const inner = close !== undefined && tokens[close + 1]?.text === ":" && hasAs(tokens, line.start + 1, close);
    if (inner && close !== undefined) {
        for (let i = line.start; i <= close; i++) {
            const token = tokens[i];
            const edge = i === line.start || i === close || (token?.text === "," && lastItem(tokens, i, close));
            if (token !== undefined && (edge || token.kind === "newline" || token.kind === "comment"))
                edits.push(blank(token));
        }
    }
    const start = inner ? line.start + 1 : line.start;
    rewriteWithTargets(tokens, { start, end: inner && close !== undefined ? close : line.end }, edits);
}
function lastItem(tokens, at, close) {
    for (let i = at + 1; i < close; i++)
        if (tokens[i]?.kind !== "newline" && tokens[i]?.kind !== "comment")
            return false;
    return true;
}
function closing(tokens, open, end) {
    let depth = 0;
    for (let i = open; i < end; i++) {
        if (OPENS.has(tokens[i]?.text ?? ""))
            depth++;
        else if (CLOSES.has(tokens[i]?.text ?? "") && --depth === 0)
            return i;
    }
    return undefined;
}
function hasAs(tokens, from, to) {
    let depth = 0;
    for (let i = from; i < to; i++) {
        const token = tokens[i]?.text ?? "";
        if (OPENS.has(token))
            depth++;
        else if (CLOSES.has(token))
            depth--;
        else if (token === "as" && depth === 0)
            return true;
    }
    return false;
}
function rewriteWithTargets(tokens, line, edits) {
    for (let i = line.start; i < line.end; i++) {
        if (tokens[i]?.text !== "as" || tokens[i]?.kind !== "name")
            continue;
        let depth = 0;
        let j = i + 1;
        for (; j < line.end; j++) {
            const token = tokens[j]?.text ?? "";
            if (depth === 0 && (token === "," || token === ":"))
                break;
            if (OPENS.has(token))
                depth++;
            else if (CLOSES.has(token))
                depth--;
        }
        const from = tokens[i + 1]?.from;
        const to = tokens[j - 1]?.to;
        if (j > i + 2 && from !== undefined && to !== undefined)
            edits.push(filled(from, to));
        i = j;
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/normalize.js
// Python text in, text of the same length out that the grammar reads alike: @lezer/python lacks some valid Python.
//
// Every rewrite below is a form that CPython accepts and the grammar does not (measured over the standard library
// and site-packages). Offsets stay true, so values and places are always taken from the original text.


const ENDS_YIELD = new Set([")", "]", "}", ";", "=", ","]);
function normalize(text) {
    const tokens = tokenize(text);
    const edits = [];
    for (const line of logicalLines(tokens))
        rewriteLine(text, tokens, line, edits);
    return { text: apply(text, edits), tokens };
}
function apply(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
        if (edit.from < at)
            continue;
        parts.push(text.slice(at, edit.from), edit.text);
        at = edit.to;
    }
    parts.push(text.slice(at));
    return parts.join("");
}
function logicalLines(tokens) {
    const lines = [];
    let depth = 0;
    let start = 0;
    tokens.forEach((token, index) => {
        if (token.kind === "operator") {
            if (OPENS.has(token.text))
                depth++;
            else if (CLOSES.has(token.text))
                depth = Math.max(0, depth - 1);
        }
        else if (token.kind === "newline" && depth === 0) {
            lines.push({ start, end: index });
            start = index + 1;
        }
    });
    lines.push({ start, end: tokens.length });
    return lines;
}
function rewriteLine(text, tokens, line, edits) {
    const first = tokens[line.start];
    if (first === undefined)
        return;
    if (first.text === "@")
        rewriteDecorator(tokens, line, edits);
    const withAt = first.text === "async" ? line.start + 1 : line.start;
    if (tokens[withAt]?.text === "with")
        rewriteWith(tokens, { start: withAt + 1, end: line.end }, edits);
    rewriteTokens(text, tokens, line, edits);
}
const NOT_A_PATTERN = new Set(["=", ".", ":", ",", ")"]);
function rewriteTokens(text, tokens, line, edits) {
    const subscripts = [];
    const pattern = tokens[line.start]?.text === "case" && !NOT_A_PATTERN.has(tokens[line.start + 1]?.text ?? "=");
    let target = false;
    for (let i = line.start; i < line.end; i++) {
        const token = tokens[i];
        if (token === undefined)
            continue;
        const around = { before: tokens[i - 1], token, after: tokens[i + 1] };
        if (token.kind === "number")
            rewriteNumber(token, edits);
        else if (token.kind === "string")
            rewriteString(text, token, edits);
        else if (token.kind === "name") {
            if (token.text === "for")
                target = true;
            else if (token.text === "in")
                target = false;
            rewriteName(around, edits);
        }
        else if (OPENS.has(token.text)) {
            subscripts.push(token.text === "[" && isSubscripted(around.before));
            if (pattern)
                rewriteEmptyPattern(around, edits);
        }
        else if (CLOSES.has(token.text))
            subscripts.pop();
        else
            rewriteOperator(around, target || subscripts.at(-1) === true, edits);
    }
}
const isSubscripted = (before) => before?.kind === "name" || CLOSES.has(before?.text ?? "");
function rewriteName({ token, after }, edits) {
    if (token.text === "yield" && endsYield(after))
        edits.push({ from: token.from, to: token.to, text: "yiel_" });
    else if (token.text === "print" && !startsPrintStatement(after))
        edits.push(filled(token.from, token.to));
}
/** `case Point():` and `case {}:`. */
function rewriteEmptyPattern({ before, token, after }, edits) {
    const empty = (token.text === "{" && after?.text === "}") || (token.text === "[" && after?.text === "]");
    if (empty && after !== undefined)
        edits.push(filled(token.from, after.to));
    else if (token.text === "(" && after?.text === ")" && before?.kind === "name")
        edits.push(blank(token), blank(after));
}
/** A star in a subscript or a `for` target, `lambda a, /, b`, and `*args: *Ts`. */
function rewriteOperator({ before, token, after }, starred, edits) {
    if (token.text === "/" && before?.text === ",") {
        if (after?.text === ",")
            edits.push(blank(token), blank(after));
        else if (after?.text === ":")
            edits.push(blank(before), blank(token));
    }
    if (token.text === "*" && (before?.text === ":" || (starred && startsItem(before))))
        edits.push(blank(token));
}
const startsItem = (before) => before !== undefined && [",", "[", "(", "for"].includes(before.text);
/** Python 2's statement stays as it is, so that it can be told; `print` as a plain name is Python 3. */
const startsPrintStatement = (after) => after !== undefined &&
    (after.text === "(" || ["name", "number", "string"].includes(after.kind) || after.text === ">>");
const endsYield = (after) => after === undefined || after.kind === "newline" || after.kind === "comment" || ENDS_YIELD.has(after.text);
/** `1.` and `1.e5`: the grammar wants a digit after the point. */
function rewriteNumber(token, edits) {
    const point = /^[\d_]+\.(?!\d)/.exec(token.text);
    if (point !== null)
        edits.push({ from: token.from + point[0].length - 1, to: token.from + point[0].length, text: "0" });
}
/** Format strings of Python 3.12 and raw ones lose their fields; template strings read as format strings. */
function rewriteString(text, token, edits) {
    const opening = /^([A-Za-z]*)("""|'''|"|')/.exec(text.slice(token.from, token.from + 5));
    if (opening === null)
        return;
    const [all, prefix = "", quote = ""] = opening;
    const rare = /f/i.test(prefix) && /\d\.(?!\w)|\byield\b/.test(text.slice(token.from, token.to));
    if (token.nested || rare) {
        const inner = text.slice(token.from + all.length, token.to - quote.length).replace(/[^\r\n]/g, "x");
        edits.push({ from: token.from + all.length, to: token.to - quote.length, text: inner });
    }
    else if (/t/i.test(prefix)) {
        edits.push({ from: token.from, to: token.from + prefix.length, text: prefix.replace(/t/i, "f") });
    }
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/syntax.js
// One file's text in, its syntax tree out, flat and parent-linked so that every walk is a loop and none recurses.


/** Longer files are not parsed: no training script is this long, and the time would be the caller's. */
const LONGEST_SOURCE = 1_000_000;
function parseSource(path, raw) {
    // A byte-order mark is not Python; a space keeps the offsets.
    const text = raw.charCodeAt(0) === 0xfeff ? ` ${raw.slice(1)}` : raw;
    const normal = normalize(text);
    const source = normal.text.charAt(0) === " " && text !== raw ? `\n${normal.text.slice(1)}` : normal.text;
    const nodes = flatten(source);
    const root = nodes[0];
    if (root === undefined)
        throw new Error("the parser returned no tree");
    const comments = normal.tokens.filter((token) => token.kind === "comment");
    return {
        path,
        text,
        root,
        nodes,
        byType: indexByType(nodes),
        comments,
        tokens: normal.tokens,
        lines: lineStarts(text),
    };
}
function flatten(source) {
    const cursor = dist/* parser */.K.parse(source).cursor();
    const nodes = [];
    let parent;
    for (;;) {
        const node = cursor.name === "Comment" ? undefined : syntax_add(nodes, cursor, parent);
        if (node !== undefined && cursor.firstChild()) {
            parent = node;
            continue;
        }
        while (!cursor.nextSibling()) {
            if (parent !== undefined)
                parent.last = nodes.length - 1;
            // Every parent was added above.
            parent = parent?.parent;
            if (!cursor.parent())
                return nodes;
        }
    }
}
function indexByType(nodes) {
    const byType = new Map();
    for (const node of nodes) {
        const known = byType.get(node.type);
        if (known === undefined)
            byType.set(node.type, [node]);
        else
            known.push(node);
    }
    return byType;
}
/** Most nodes are leaves: they share one list, which saves half of the memory that a tree takes. */
const LEAF = [];
function syntax_add(nodes, at, parent) {
    const node = {
        type: at.name,
        from: at.from,
        to: at.to,
        parent,
        children: LEAF,
        index: nodes.length,
        last: nodes.length,
    };
    if (parent?.children === LEAF)
        parent.children = [node];
    else
        parent?.children.push(node);
    nodes.push(node);
    return node;
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/project.js
// A file-reading port and a target in, the target's file and those it imports out, parsed.






const MOST_FILES = 50;
const MOST_READS = 300;
const TOO_MANY_FILES = `more than ${MOST_FILES} files`;
const TOO_MANY_READS = `more than ${MOST_READS} look-ups`;
const LIMITS = [TOO_MANY_FILES, TOO_MANY_READS];
/** Undefined `target` text means that the file could not be read; the reason is in `unreadable`. */
async function openProject(opening) {
    const reader = new Reader(opening);
    const target = await reader.open(opening.path);
    if (!("file" in target))
        return { unreadable: target.kind === "outside" ? "missing" : target.why };
    await reader.follow(target.file);
    return reader.project(target.file);
}
class Reader {
    #opening;
    #read = new Map();
    #resolved = new Map();
    #imports = [];
    #eager = new Set();
    #files = [];
    #isAbsent;
    #reads = 0;
    constructor(opening) {
        this.#opening = opening;
        this.#isAbsent = absenceIn(opening.files);
    }
    async open(path) {
        const known = this.#read.get(path);
        if (known !== undefined)
            return known;
        const resolved = await this.#load(path);
        this.#read.set(path, resolved);
        return resolved;
    }
    async #load(path) {
        if (this.#files.length >= MOST_FILES)
            return { kind: "unreadable", why: TOO_MANY_FILES };
        if (await this.#isAbsent(path))
            return { kind: "outside" };
        if (++this.#reads > MOST_READS)
            return { kind: "unreadable", why: TOO_MANY_READS };
        const source = await this.#opening.files.read(path);
        if (typeof source !== "string") {
            return source.unreadable === "missing"
                ? { kind: "outside" }
                : { kind: "unreadable", why: source.unreadable };
        }
        if (source.length > LONGEST_SOURCE) {
            return {
                kind: "unreadable",
                why: `it has ${source.length} characters; at most ${LONGEST_SOURCE} are read`,
            };
        }
        if (source.includes("\0"))
            return { kind: "unreadable", why: "it has null bytes, so it is not Python" };
        const file = parseSource(path, source);
        this.#files.push(file);
        return { kind: "file", file };
    }
    /** Breadth first; what runs on the launching machine comes before what functions import later. */
    async follow(target) {
        for (const eager of [true, false]) {
            const pending = eager ? [target] : [...this.#files];
            const seen = new Set(pending);
            for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
                if (eager)
                    this.#eager.add(file);
                for (const imported of importsOf(file).filter((one) => one.eager === eager)) {
                    for (const next of await this.#reach(imported))
                        if (!seen.has(next))
                            pending.push(next);
                }
                for (const next of pending)
                    seen.add(next);
            }
        }
    }
    async #reach(imported) {
        this.#imports.push(imported);
        const found = [];
        for (const path of module_import_packages(imported.spec)) {
            const resolved = await this.#find(imported.file, path);
            this.#resolved.set(`${imported.file.path}\0${path}`, resolved);
            if (resolved.kind === "file")
                found.push(resolved.file);
            else if (path !== imported.spec)
                break;
        }
        return found;
    }
    async #find(file, spec) {
        if (spec.startsWith("modal.") || spec === "modal")
            return { kind: "outside" };
        if (STANDARD_LIBRARY.has(spec.split(".")[0] ?? ""))
            return { kind: "outside" };
        let unreadable;
        for (const path of this.#paths(file, spec)) {
            const resolved = await this.open(path);
            if (resolved.kind === "file")
                return resolved;
            if (resolved.kind === "unreadable")
                unreadable ??= resolved;
        }
        return unreadable ?? { kind: "outside" };
    }
    #paths(file, spec) {
        const dots = /^\.*/.exec(spec)?.[0].length ?? 0;
        const inner = spec
            .slice(dots)
            .split(".")
            .filter((part) => part !== "");
        const own = file.path.split("/").slice(0, -1);
        const script = this.#opening.path.split("/").slice(0, -1);
        const relative = dots > 0 && dots - 1 <= own.length ? [own.slice(0, own.length - dots + 1)] : [];
        // A package under `src` is importable once the project is installed, as such projects are.
        const roots = dots > 0 ? relative : this.#opening.module ? [[], ["src"]] : [script, [], ["src"]];
        const paths = roots.flatMap((root) => {
            const path = [...root, ...inner].join("/");
            return [
                ...(inner.length > 0 ? [`${path}.py`] : []),
                path === "" ? "__init__.py" : `${path}/__init__.py`,
            ];
        });
        return [...new Set(paths)];
    }
    project(target) {
        const bindings = new Map();
        const globals = new Map();
        return {
            target,
            files: this.#files,
            eager: this.#eager,
            imports: this.#imports,
            unreadable: [...this.#read].flatMap(([path, one]) => one.kind === "unreadable" && !LIMITS.includes(one.why) ? [{ path, why: one.why }] : []),
            limited: LIMITS.find((why) => [...this.#read.values()].some((one) => one.kind === "unreadable" && one.why === why)),
            resolve: (file, spec) => this.#resolved.get(`${file.path}\0${spec}`) ?? { kind: "outside" },
            bindings: (file, body) => {
                const known = bindings.get(body) ?? collectBindings(file, body);
                bindings.set(body, known);
                return known;
            },
            globals: (file) => {
                const known = globals.get(file) ?? globalNames(file);
                globals.set(file, known);
                return known;
            },
        };
    }
}
function globalNames(file) {
    const names = new Set();
    for (const node of (0,tree/* nodesOf */.Nh)(file, "ScopeStatement")) {
        if (node.children[0]?.type !== "global")
            continue;
        for (const child of node.children)
            if (child.type === "VariableName")
                names.add((0,tree/* textOf */.b6)(file, child));
    }
    return names;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/command-line.js
// Arguments and the options of a typed target in, what the CLI would refuse out (click's rules, client 1.6.4).
/** `{key}` and its like are filled in at launch, so their value is not known here. */
const PLACEHOLDER = /\{(?:key|experiment|arm|seed|pr|sha)\}/;
function checkArguments(parameters, args) {
    const options = optionsOf(parameters);
    const complaints = [];
    const given = new Map();
    for (let i = 0; i < args.length; i++) {
        const argument = args[i] ?? "";
        if (argument === "--") {
            for (const rest of args.slice(i + 1))
                complaints.push(positional(rest));
            break;
        }
        if (argument === "--help" || argument === "-h") {
            return [{ kind: "help", argument, detail: "the CLI prints its help and runs nothing" }];
        }
        if (!argument.startsWith("-") || argument === "-")
            complaints.push(positional(argument));
        else
            i += readOption({ options, args, at: i, given, complaints });
    }
    for (const parameter of parameters) {
        if (parameter.required && !given.has(parameter.name)) {
            complaints.push({ kind: "missing", argument: parameter.option, detail: "it has no default" });
        }
    }
    return complaints;
}
const positional = (argument) => ({
    kind: "positional",
    argument,
    detail: "it is not an option",
});
function optionsOf(parameters) {
    const options = new Map();
    for (const parameter of parameters) {
        const flag = parameter.type.kind === "boolean";
        options.set(parameter.option, { parameter, flag });
        if (flag)
            options.set(parameter.option.replace(/^--/, "--no-"), { parameter, flag });
    }
    return options;
}
/** How many further arguments the option takes. */
function readOption({ options, args, at, given, complaints }) {
    const argument = args[at] ?? "";
    const equals = argument.indexOf("=");
    const name = equals < 0 ? argument : argument.slice(0, equals);
    const option = options.get(name);
    if (option === undefined) {
        const detail = `the options are ${[...options.keys()].join(", ") || "none"}`;
        complaints.push({ kind: "unknown-option", argument: name, detail });
        return 0;
    }
    const { parameter, flag } = option;
    const times = (given.get(parameter.name) ?? 0) + 1;
    given.set(parameter.name, times);
    if (times === 2)
        complaints.push({ kind: "repeated", argument: name, detail: "only the last one counts" });
    if (flag) {
        if (equals >= 0)
            complaints.push({ kind: "wrong-type", argument, detail: `${name} is a flag and takes no value` });
        return 0;
    }
    const value = equals < 0 ? args[at + 1] : argument.slice(equals + 1);
    if (value === undefined)
        complaints.push({ kind: "no-value", argument: name, detail: "it needs a value" });
    else {
        const wrong = wrongValue(parameter, value);
        if (wrong !== undefined)
            complaints.push({ kind: "wrong-type", argument: `${name} ${value}`, detail: wrong });
    }
    return equals < 0 ? 1 : 0;
}
const INTEGER = /^\s*[+-]?\d+(?:_\d+)*\s*$/;
const FLOAT = /^\s*[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)\s*$/i;
const DATETIME = /^\d{1,4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{1,2}:\d{1,2})?$/;
/** Why the CLI would refuse `value`; undefined when it takes it, or when that is not known. */
function wrongValue(parameter, value) {
    if (PLACEHOLDER.test(value))
        return undefined;
    const { type } = parameter;
    switch (type.kind) {
        case "integer":
            return INTEGER.test(value) ? undefined : "it must be a whole number";
        case "float":
            return FLOAT.test(value) ? undefined : "it must be a number";
        case "datetime":
            return DATETIME.test(value) ? undefined : "it must be a date, as 2026-01-31 or 2026-01-31T12:00:00";
        case "choice":
            return type.choices.includes(value) ? undefined : `it must be one of ${type.choices.join(", ")}`;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/context.js
var audit_context = __webpack_require__(527);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-arguments.js
// id `arguments`: what follows the target on the command line, against what the target takes.



const ruleArguments = (context) => {
    const { target, facts, request } = context;
    if (target === undefined)
        return [];
    const { parameters } = facts;
    const state = (severity, harm, fix) => (0,audit_context/* finding */.gk)(target.definition.file, signaturePlace(target), { id: "arguments", severity, harm, fix });
    switch (parameters.kind) {
        case "refused":
            return [
                state("error", `\`modal run\` refuses \`${target.name}\`: ${parameters.why}.`, `def ${target.name}(*args): ...`),
            ];
        case "raw": {
            const end = request.args.indexOf("--");
            const own = end < 0 ? request.args : request.args.slice(0, end);
            const help = own.find((one) => one === "--help" || one === "-h");
            if (help === undefined)
                return [];
            return [
                state("error", `The CLI takes ${help} for itself, prints its help and runs nothing.`, `modal run ... -- ${help}`),
            ];
        }
        case "typed":
            return [
                ...unparsable(parameters.parameters, state),
                ...complaints(context, parameters.parameters, state),
            ];
        case "unknown":
            return [];
    }
};
function signaturePlace(runnable) {
    const { node } = runnable.definition;
    return { from: node.from, to: ((0,tree/* childOf */.GG)(node, "ParamList") ?? node).to };
}
/** Annotations that the CLI cannot turn into an option, and names that do not survive being one. */
function unparsable(parameters, state) {
    return parameters.flatMap((one) => {
        if (one.type.kind === "refused") {
            const fix = `${one.name}: str  # and convert it in the function`;
            return [
                state("error", `\`modal run\` cannot make an option of \`${one.name}: ${one.type.annotation}\` and refuses the target.`, fix),
            ];
        }
        if (one.name === one.name.toLowerCase())
            return [];
        const harm = `The CLI hands \`${one.name}\` over in lower case, so the call fails with an unexpected argument.`;
        return [state("error", harm, `${one.name.toLowerCase()}`)];
    });
}
/** `resume` has a rule of its own. */
function complaints(context, parameters, state) {
    if (parameters.some((one) => one.type.kind === "refused"))
        return [];
    const found = checkArguments(parameters, context.request.args).filter((one) => !isResume(one.argument));
    const known = new Map(parameters.map((one) => [one.name, one]));
    return found.map((one) => state(one.kind === "repeated" ? "warning" : "error", harmOf(one, context), fixOf(one, known)));
}
const isResume = (argument) => /^(?:--(?:no-)?)?resume(?:=|$)/.test(argument);
function harmOf(complaint, context) {
    const name = context.facts.name;
    const argument = `\`${complaint.argument}\``;
    switch (complaint.kind) {
        case "positional":
            return `\`${name}\` has typed parameters, so the CLI refuses the raw argument ${argument} and starts nothing.`;
        case "unknown-option":
            return `\`${name}\` has no option ${argument} (${complaint.detail}), so the CLI starts nothing.`;
        case "missing":
            return `\`${name}\` needs ${argument} (${complaint.detail}), so the CLI starts nothing.`;
        case "wrong-type":
        case "no-value":
            return `The CLI refuses ${argument}: ${complaint.detail}.`;
        case "repeated":
            return `${argument} is given twice: ${complaint.detail}.`;
        case "help":
            return `With ${argument} ${complaint.detail}.`;
    }
}
function fixOf(complaint, known) {
    const pair = /^(?:--)?([\w-]+)=(.*)$/s.exec(complaint.argument);
    const parameter = known.get((pair?.[1] ?? "").replaceAll("-", "_"));
    if (complaint.kind === "positional" && parameter !== undefined) {
        if (parameter.type.kind !== "boolean")
            return `${parameter.option} ${pair?.[2] ?? ""}`;
        return /^(?:false|0|no|off)$/i.test(pair?.[2] ?? "")
            ? parameter.option.replace("--", "--no-")
            : parameter.option;
    }
    if (complaint.kind === "positional" && complaint.argument.startsWith("-"))
        return `${complaint.argument}  # without the -- before it`;
    if (complaint.kind === "missing")
        return `${complaint.argument} VALUE`;
    return "";
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/annotation.js
// A parameter's annotation in, how the Modal CLI would parse the option out (`modal/cli/run.py`, client 1.6.4).



const SIMPLE = {
    str: { kind: "string" },
    int: { kind: "integer" },
    float: { kind: "float" },
    bool: { kind: "boolean" },
    "builtins.str": { kind: "string" },
    "typing.Text": { kind: "string" },
    "datetime.datetime": { kind: "datetime" },
};
const BUILT_IN = new Set([
    "bytes",
    "complex",
    "dict",
    "frozenset",
    "list",
    "object",
    "range",
    "set",
    "tuple",
    "type",
]);
const UNKNOWN = { kind: "unknown" };
const refused = (file, node) => ({
    kind: "refused",
    annotation: (0,tree/* textOf */.b6)(file, node).slice(0, 80),
});
function readAnnotation(evaluator, file, node, depth = 0) {
    if (depth > 8)
        return UNKNOWN;
    switch (node.type) {
        case "String":
            return readQuoted(evaluator, file, node);
        case "BinaryExpression":
            return readUnion(evaluator, file, node, depth);
        case "MemberExpression":
            if (node.children[1]?.type === "[")
                return readSubscript(evaluator, file, node, depth);
            return readNamed(evaluator, file, node, depth);
        case "VariableName":
            return readNamed(evaluator, file, node, depth);
        case "None":
            return refused(file, node);
        default:
            return UNKNOWN;
    }
}
function readNamed(evaluator, file, node, depth) {
    const value = evaluator.evaluate(file, node);
    if (value.kind === "class")
        return refused(file, node);
    if (value.kind !== "external")
        return readAlias(evaluator, file, node, depth);
    const simple = SIMPLE[value.path];
    if (simple !== undefined)
        return simple;
    const [root = ""] = value.path.split(".");
    return BUILT_IN.has(value.path) || STANDARD_LIBRARY.has(root) ? refused(file, node) : UNKNOWN;
}
/** `Size = Literal["s", "m"]` at the top of the file. */
function readAlias(evaluator, file, node, depth) {
    const all = evaluator.project.bindings(file, file.root).byName.get((0,tree/* textOf */.b6)(file, node)) ?? [];
    const source = all.length === 1 ? all[0]?.source : undefined;
    return source?.kind === "expression" ? readAnnotation(evaluator, file, source.node, depth + 1) : UNKNOWN;
}
/** A quoted annotation is evaluated by `typing.get_type_hints`; only the plain forms are followed here. */
function readQuoted(evaluator, file, node) {
    const quoted = parseString((0,tree/* textOf */.b6)(file, node))?.trim() ?? "";
    const name = /^(?:Optional\[(\w+)\]|(\w+)(?: *\| *None)?)$/.exec(quoted);
    const simple = name?.[1] ?? name?.[2] ?? "";
    const rebound = evaluator.project.bindings(file, file.root).byName.has(simple);
    return (rebound ? undefined : SIMPLE[simple]) ?? UNKNOWN;
}
/** `int | None` is read as `int`; the CLI's pattern wants `None` last, and nothing else in the union. */
function readUnion(evaluator, file, node, depth) {
    const [left, operator, right] = node.children;
    if (left === undefined || right === undefined || operator === undefined || (0,tree/* textOf */.b6)(file, operator) !== "|")
        return UNKNOWN;
    const inner = readAnnotation(evaluator, file, left, depth + 1);
    if (right.type !== "None")
        return inner.kind === "unknown" ? UNKNOWN : refused(file, node);
    return optional(inner, file, node);
}
function optional(inner, file, node) {
    return inner.kind === "choice" || inner.kind === "refused" ? refused(file, node) : inner;
}
function readSubscript(evaluator, file, node, depth) {
    const [object, , ...rest] = node.children;
    const base = object === undefined ? undefined : evaluator.evaluate(file, object);
    const items = (0,tree/* split */.lD)(rest.slice(0, -1)).map((group) => group[0]);
    const [first] = items;
    if (base?.kind !== "external" || first === undefined)
        return UNKNOWN;
    const name = base.path.replace(/^typing(?:_extensions)?\./, "");
    if (name === "Literal")
        return readLiteral(evaluator, file, { node, items });
    if (name === "Annotated")
        return readAnnotation(evaluator, file, first, depth + 1);
    if (name === "Optional")
        return optional(readAnnotation(evaluator, file, first, depth + 1), file, node);
    if (name === "Union") {
        const others = items.filter((item) => item !== undefined && item.type !== "None");
        const [only] = others;
        if (others.length !== 1 || only === undefined)
            return refused(file, node);
        return optional(readAnnotation(evaluator, file, only, depth + 1), file, node);
    }
    const [root = ""] = base.path.split(".");
    return BUILT_IN.has(base.path) || STANDARD_LIBRARY.has(root) ? refused(file, node) : UNKNOWN;
}
function readLiteral(evaluator, file, { node, items }) {
    const values = items.map((item) => (item === undefined ? undefined : evaluator.evaluate(file, item)));
    if (values.some((value) => value === undefined || value.kind === "unknown"))
        return UNKNOWN;
    const choices = values.map(shown);
    const [kind, ...others] = new Set(values.map((value) => value?.kind));
    if (others.length > 0 || choices.some((choice) => choice === undefined))
        return refused(file, node);
    const of = kind === "number" ? "integer" : "string";
    return { kind: "choice", of, choices: choices.filter((choice) => choice !== undefined) };
}
/** Whole numbers and texts; the CLI refuses every other literal. */
const shown = (value) => {
    if (value?.kind === "text")
        return value.value;
    return value?.kind === "number" && Number.isInteger(value.value) ? String(value.value) : undefined;
};

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/signature.js
// A function's definition in, what may follow it on the command line out (`_get_cli_runnable_signature`, client 1.6.4).


/** The parameters as written, `self` included. */
function readParameters(file, definition) {
    const list = (0,tree/* childOf */.GG)(definition, "ParamList");
    return (0,tree/* split */.lD)((list?.children ?? []).filter((child) => child.type !== "(" && child.type !== ")")).flatMap((group) => {
        const name = group.find((child) => child.type === "VariableName");
        if (name === undefined)
            return [];
        const star = group[0]?.type === "*" ? "*" : group[0]?.type === "**" ? "**" : "";
        const equals = group.findIndex((child) => child.type === "AssignOp");
        const annotation = childOfGroup(group, "TypeDef")?.children.at(-1);
        return [
            { name: (0,tree/* textOf */.b6)(file, name), star, annotation, default: equals < 0 ? undefined : group[equals + 1] },
        ];
    });
}
const childOfGroup = (group, type) => group.find((child) => child.type === type);
function parametersOf(evaluator, runnable) {
    if (!runnable.wrapping.plain)
        return { kind: "unknown", why: "another decorator may change the signature" };
    const { file, node } = runnable.definition;
    const own = readParameters(file, node).slice(runnable.kind === "method" ? 1 : 0);
    const variadic = own.find((parameter) => parameter.star === "*");
    const constructed = runnable.owner === undefined ? [] : constructorOf(evaluator, runnable.owner);
    if (constructed === "unknown")
        return { kind: "unknown", why: "the class's parameters come from elsewhere" };
    if (variadic !== undefined && own.length > 1) {
        return { kind: "refused", why: "a function with *args cannot have other parameters" };
    }
    if (variadic !== undefined && constructed.length === 0)
        return { kind: "raw", name: variadic.name };
    if (variadic !== undefined)
        return { kind: "unknown", why: "the class has parameters and the method takes *args" };
    const late = constructed.findIndex((one, index) => one.required && constructed.slice(0, index).some((before) => !before.required));
    if (late >= 0) {
        return {
            kind: "refused",
            why: `the class's parameter \`${constructed[late]?.name}\` has no default and follows one that has`,
        };
    }
    const typed = own.map((parameter) => typedParameter(evaluator, file, parameter));
    return { kind: "typed", parameters: [...constructed, ...typed] };
}
function typedParameter(evaluator, file, raw) {
    const { annotation } = raw;
    const type = annotation === undefined ? { kind: "any" } : readAnnotation(evaluator, file, annotation);
    return {
        name: raw.name,
        option: `--${raw.name.replaceAll("_", "-")}`,
        type,
        required: raw.default === undefined,
        ...(raw.default !== undefined && { default: (0,tree/* textOf */.b6)(file, raw.default).slice(0, 200) }),
    };
}
/** `name: type = modal.parameter(default=...)` in the class body; a constructor of one's own, or a base class, is not followed. */
function constructorOf(evaluator, owner) {
    const body = (0,tree/* bodyOf */.EN)(owner.node);
    if (body === undefined)
        return "unknown";
    const bindings = evaluator.project.bindings(owner.file, body);
    const bases = (0,tree/* argumentsOf */.aX)(owner.file, (0,tree/* childOf */.GG)(owner.node, "ArgList")).length > 0;
    if (bases || bindings.byName.has("__init__"))
        return "unknown";
    return classParameters(evaluator, owner).flatMap(({ name, annotation, default: value }) => annotation === undefined
        ? []
        : [typedParameter(evaluator, owner.file, { name, star: "", annotation, default: value })]);
}
/** What the body of a class declares with `modal.parameter()`. */
function classParameters(evaluator, owner) {
    const body = (0,tree/* bodyOf */.EN)(owner.node);
    return (body === undefined ? [] : (0,tree/* statementsOf */.GX)(body)).flatMap((statement) => {
        const name = statement.children.find((child) => child.type === "VariableName");
        const value = statement.children.at(-1);
        if (statement.type !== "AssignStatement" || name === undefined || value === undefined)
            return [];
        const call = evaluator.evaluate(owner.file, value);
        if (call.kind !== "object" || call.path !== "modal.parameter")
            return [];
        const given = (0,tree/* argumentsOf */.aX)(owner.file, (0,tree/* childOf */.GG)(value, "ArgList")).find((argument) => argument.name === "default");
        const annotation = (0,tree/* childOf */.GG)(statement, "TypeDef")?.children.at(-1);
        return [{ name: (0,tree/* textOf */.b6)(owner.file, name), statement, annotation, default: given?.value }];
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-class-parameter.js
// id `arguments`, for classes: parameters that the client cannot encode, so that it refuses to import the whole file.




/** `modal/cls.py` and `modal/_type_manager.py`, client 1.6.4. */
const ENCODABLE = new Set(["int", "str", "bytes", "bool"]);
const ruleClassParameter = (context) => {
    const owners = new Map();
    for (const { owner, conditional } of context.model.runnables)
        if (owner !== undefined && !conditional)
            owners.set(owner.node, owner);
    return [...owners.values()].flatMap((owner) => classParameters(context.evaluator, owner).flatMap((one) => judge(context, owner, one)));
};
function judge({ evaluator }, owner, parameter) {
    const { file } = owner;
    const { annotation, name, statement } = parameter;
    const state = (why, fix) => [
        (0,audit_context/* finding */.gk)(file, statement, {
            id: "arguments",
            severity: "error",
            harm: `The client cannot import the file: the class parameter \`${name}\` ${why}.`,
            fix,
        }),
    ];
    const value = (0,tree/* textOf */.b6)(file, statement.children.at(-1) ?? statement).slice(0, 80);
    if (annotation === undefined)
        return state("has no type", `${name}: str = ${value}`);
    const type = (0,tree/* textOf */.b6)(file, annotation).slice(0, 80);
    if (isPostponed(file))
        return state("has a type that `from __future__ import annotations` turns into text", "# without `from __future__ import annotations` in this file");
    if (annotation.type === "String")
        return state("has a type in quotes", `${name}: ${type.slice(1, -1)} = ${value}`);
    if (!isRefused(evaluator, file, annotation))
        return [];
    return state(`is of type \`${type}\`, and only int, str, bytes and bool are accepted`, `${name}: str = ${value}`);
}
function isPostponed(file) {
    return (0,tree/* nodesOf */.Nh)(file, "ImportStatement").some((node) => /^from\s+__future__\s+import\b.*\bannotations\b/s.test((0,tree/* textOf */.b6)(file, node)));
}
/** Only what is known to be another type; a name that is not followed is no claim. */
function isRefused(evaluator, file, annotation) {
    if (annotation.type === "None")
        return true;
    if (annotation.type === "BinaryExpression")
        return annotation.children.some((child) => child.type === "None");
    const subscript = annotation.type === "MemberExpression" && annotation.children[1]?.type === "[";
    const named = subscript ? annotation.children[0] : annotation;
    if (named === undefined || !["VariableName", "MemberExpression"].includes(named.type))
        return false;
    const value = evaluator.evaluate(file, named);
    if (value.kind === "class")
        return true;
    if (value.kind !== "external")
        return false;
    if (!subscript && ENCODABLE.has(value.path.replace(/^builtins\./, "")))
        return false;
    return rule_class_parameter_BUILT_IN.has(value.path) || STANDARD_LIBRARY.has(value.path.split(".")[0] ?? "");
}
const rule_class_parameter_BUILT_IN = new Set(["float", "complex", "dict", "frozenset", "list", "object", "set", "tuple", "type"]);

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/modal-members.js
// What Modal's Python client has and takes, as `dir` and `inspect.signature` tell of the pinned version; and what became of the rest.
const CLIENT = "1.6.4";
const modal_members_words = (list) => new Set(list.trim().split(/\s+/));
const MODULE_MEMBERS = modal_members_words(`
  App Client CloudBucketMount Cls Cluster Cron Dict Environment Error FilePatternMatcher Function
  FunctionCall Image NetworkFileSystem Period Probe Proxy Queue Retries Sandbox SandboxSnapshot
  SchedulerPlacement Secret Server Tunnel Volume Workspace app asgi_app batched billing call_graph
  client cloud_bucket_mount cls cluster clustered concurrent config container_process
  current_function_call_id current_input_id dict enable_output enter environments exception exit
  experimental fastapi_endpoint file_pattern_matcher forward functions image interact io_streams
  is_local method mount network_file_system object output parallel_map parameter partial_function
  proxy queue retries running_app sandbox schedule scheduler_placement secret server sessioned
  stream_type types volume web_endpoint web_server workspace wsgi_app
`);
/** Methods and attributes of the classes that apps use. */
const CLASS_MEMBERS = new Map(Object.entries({
    App: `
      app_id cls deploy description function get_dashboard_url get_tags include info local_entrypoint logs
      lookup name registered_classes registered_entrypoints registered_functions registered_web_endpoints
      run sandboxes server set_tags stats stop
    `,
    Cls: `
      client from_name get_dashboard_url hydrate object_id with_batching with_concurrency with_options
    `,
    Dict: `
      clear client contains ephemeral from_id from_name get get_dashboard_url hydrate info items keys len
      name object_id objects pop put update values
    `,
    Function: `
      app autoscaler client experimental_spawn_map for_each from_id from_name get_current_stats
      get_dashboard_url get_web_url hydrate info local logs map metrics object_id remote remote_gen spawn
      spawn_map starmap stats update_autoscaler with_batching with_concurrency with_options
    `,
    FunctionCall: `
      cancel client from_id gather get get_call_graph get_dashboard_url hydrate iter logs num_inputs
      object_id
    `,
    Image: `
      add_local_dir add_local_file add_local_python_source apt_install build client cmd debian_slim
      dockerfile_commands entrypoint env from_aws_ecr from_dockerfile from_gcp_artifact_registry from_id
      from_name from_registry from_scratch get_dashboard_url hydrate imports logs micromamba
      micromamba_install object_id pip_install pip_install_from_pyproject pip_install_from_requirements
      pip_install_private_repos pipe poetry_install_from_file publish run_commands run_function shell
      uv_pip_install uv_sync workdir
    `,
    NetworkFileSystem: `
      add_local_dir add_local_file client create_deployed delete ephemeral from_name get_dashboard_url
      hydrate iterdir listdir object_id read_file remove_file write_file
    `,
    Queue: `
      clear client ephemeral from_id from_name get get_dashboard_url get_many hydrate info iterate len
      name object_id objects put put_many validate_partition_key
    `,
    Retries: `
      backoff_coefficient initial_delay max_delay max_retries
    `,
    Sandbox: `
      client create create_connect_token detach exec filesystem from_id from_name get_dashboard_url
      get_tags hydrate list logs mount_image object_id poll reload_volumes returncode set_tags
      snapshot_directory snapshot_filesystem stderr stdin stdout terminate tunnels unmount_image wait
      wait_until_ready
    `,
    Secret: `
      client from_dict from_dotenv from_local_environ from_name get_dashboard_url hydrate info name
      object_id objects update
    `,
    Volume: `
      batch_upload client commit copy_files ephemeral from_id from_name get_dashboard_url hydrate info
      iterdir listdir name object_id objects read_file read_file_into_fileobj read_only reload remove_file
      rename with_mount_options
    `,
}).map(([name, members]) => [name, modal_members_words(members)]));
/** Keyword arguments of `@app.function`, `@app.cls` and `@app.local_entrypoint`. */
const DECORATOR_ARGUMENTS = {
    function: modal_members_words(`
    _experimental_restrict_output block_network buffer_containers cloud cpu enable_memory_snapshot env
    ephemeral_disk experimental_options gpu i6pn image include_source is_generator max_containers
    max_inputs memory min_containers name network_file_systems nonpreemptible proxy region
    restrict_modal_access retries routing_region scaledown_window schedule secrets serialized
    single_use_containers startup_timeout timeout volumes
  `),
    cls: modal_members_words(`
    _experimental_restrict_output block_network buffer_containers cloud cpu enable_memory_snapshot env
    ephemeral_disk experimental_options gpu i6pn image include_source max_containers max_inputs memory
    min_containers network_file_systems nonpreemptible proxy region restrict_modal_access retries
    routing_region scaledown_window secrets serialized single_use_containers startup_timeout timeout
    volumes
  `),
    local_entrypoint: modal_members_words(`
    name
  `),
};
/** What to write instead, from the client's own messages and changelog. */
const RENAMED = {
    "modal.Stub": "modal.App",
    "modal.gpu": 'gpu="H100:2"',
    "modal.Mount": 'image.add_local_dir("data", "/root/data")',
    "modal.build": "modal.Image.run_function",
    "modal.container_app": "modal.App",
    "modal.Function.call": ".remote",
    "modal.Function.submit": ".spawn",
    "modal.Function.shell": "modal shell FILE::FUNCTION",
    "modal.Function.lookup": "modal.Function.from_name",
    "modal.Cls.lookup": "modal.Cls.from_name",
    "modal.Volume.lookup": "modal.Volume.from_name",
    "modal.Volume.new": "modal.Volume.from_name(NAME, create_if_missing=True)",
    "modal.Volume.persisted": "modal.Volume.from_name(NAME, create_if_missing=True)",
    "modal.Dict.lookup": "modal.Dict.from_name",
    "modal.Dict.new": "modal.Dict.from_name(NAME, create_if_missing=True)",
    "modal.Dict.persisted": "modal.Dict.from_name(NAME, create_if_missing=True)",
    "modal.Queue.lookup": "modal.Queue.from_name",
    "modal.Queue.new": "modal.Queue.from_name(NAME, create_if_missing=True)",
    "modal.Queue.persisted": "modal.Queue.from_name(NAME, create_if_missing=True)",
    "modal.NetworkFileSystem.new": "modal.Volume.from_name(NAME, create_if_missing=True)",
    "modal.NetworkFileSystem.persisted": "modal.Volume.from_name(NAME, create_if_missing=True)",
    "modal.Secret.lookup": "modal.Secret.from_name",
    "modal.Image.conda": "modal.Image.micromamba",
    "modal.Image.conda_install": ".micromamba_install",
    "modal.Image.copy_local_dir": ".add_local_dir",
    "modal.Image.copy_local_file": ".add_local_file",
    "modal.Image.copy_mount": ".add_local_dir",
    "modal.Image.from_dockerhub": "modal.Image.from_registry",
    "modal.Image.poetry_install": ".poetry_install_from_file",
    "allow_concurrent_inputs=": "@modal.concurrent(max_inputs=8)",
    "concurrency_limit=": "max_containers=",
    "container_idle_timeout=": "scaledown_window=",
    "keep_warm=": "min_containers=",
    "mounts=": 'image=image.add_local_dir("data", "/root/data"),',
    "secret=": "secrets=[...],",
    "shared_volumes=": "volumes={...},",
};

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-client.js
// id `client`: names of Modal's API that client 1.6.4 no longer has, or has under another name.




const ruleClient = (context) => [
    ...context.project.files
        .filter((file) => file.text.includes("modal"))
        .flatMap((file) => [...imported(file), ...used(context, file)]),
    ...decorators(context),
];
const advice = (name) => RENAMED[name] ?? "";
function gone(file, place, name) {
    return (0,audit_context/* finding */.gk)(file, place, {
        id: "client",
        severity: "error",
        harm: `\`${name}\` is not part of Modal's client ${CLIENT}, so the file fails where it is used.`,
        fix: advice(name),
    });
}
/** `from modal import Stub`. */
function imported(file) {
    return (0,tree/* nodesOf */.Nh)(file, "ImportStatement").flatMap((node) => {
        if (!/^from\s+modal\s+import\b/.test((0,tree/* textOf */.b6)(file, node)))
            return [];
        const start = node.children.findIndex((child) => child.type === "import");
        return node.children.slice(start + 1).flatMap((child) => {
            const name = (0,tree/* textOf */.b6)(file, child);
            const alias = file.text.slice(0, child.from).trimEnd().endsWith(" as");
            if (child.type !== "VariableName" || alias || isMember(name))
                return [];
            return [gone(file, child, `modal.${name}`)];
        });
    });
}
const isMember = (name) => MODULE_MEMBERS.has(name) || name.startsWith("_");
/** `modal.gpu.A100()`, `modal.Volume.persisted`, `train.call()`. */
function used(context, file) {
    return (0,tree/* nodesOf */.Nh)(file, "MemberExpression").flatMap((node) => {
        const name = node.children.at(-1);
        const object = node.children[0];
        if (name?.type !== "PropertyName" || object === undefined)
            return [];
        const value = context.evaluator.evaluate(file, object);
        const member = (0,tree/* textOf */.b6)(file, name);
        if (value.kind === "modal" && value.path === "modal" && !isMember(member))
            return [gone(file, name, `modal.${member}`)];
        const ofClass = value.kind === "modal" ? classOf(value.path) : value.kind === "object" ? value.class : undefined;
        const served = value.kind === "function" &&
            context.model.byDefinition.get(value.node)?.some((one) => one.kind === "function");
        return missing(file, name, { owner: served === true ? "Function" : ofClass, member });
    });
}
/** `modal.Volume`, but not what lies deeper. */
const classOf = (path) => path.endsWith(`.${classIn(path)}`) ? classIn(path) : undefined;
function missing(file, place, { owner, member }) {
    const members = owner === undefined ? undefined : CLASS_MEMBERS.get(owner);
    if (members === undefined || members.has(member) || member.startsWith("_"))
        return [];
    return [gone(file, place, `modal.${owner}.${member}`)];
}
/** `keep_warm=1` and other arguments that `App.function` and `App.cls` no longer take. */
function decorators(context) {
    const seen = new Set();
    return context.model.runnables.flatMap((runnable) => {
        if (seen.has(runnable.decorator))
            return [];
        seen.add(runnable.decorator);
        const accepted = DECORATOR_ARGUMENTS[runnable.kind === "method" ? "cls" : runnable.kind === "function" ? "function" : "local_entrypoint"];
        return runnable.settings.names.flatMap((name) => {
            const setting = runnable.settings.get(name);
            const place = (setting.kind === "absent" ? undefined : setting.argument) ?? runnable.decorator;
            if (!accepted.has(name))
                return [gone(runnable.settings.file, place, `${name}=`)];
            return name === "max_inputs" ? [deprecated(runnable.settings.file, place)] : [];
        });
    });
}
function deprecated(file, place) {
    const severity = "note";
    const harm = `\`max_inputs\` is deprecated since 2025-12-16; client ${CLIENT} still takes 1.`;
    return (0,audit_context/* finding */.gk)(file, place, { id: "client", severity, harm, fix: "single_use_containers=True," });
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/committing.js
var committing = __webpack_require__(843);
// EXTERNAL MODULE: ./.cache/bundle/src/audit/reach.js
var reach = __webpack_require__(35);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-commit.js
// id `commit`: Volumes commit by themselves every few seconds; what is added to that, and what is missing at the end.




const ruleCommit = (context) => {
    const seen = new Set();
    return context.audited
        .flatMap((one) => rule_commit_judge(context, one))
        .filter((one) => !seen.has(one.line * 10_000 + one.column) && seen.add(one.line * 10_000 + one.column) !== undefined);
};
function rule_commit_judge(context, audited) {
    const commits = (0,committing/* commitsOf */.g)(context.evaluator, audited.runnable.definition);
    const findings = commits.flatMap(harmful);
    return commits.length === 0 ? [...findings, ...noFinal(context, audited)] : findings;
}
function harmful(commit) {
    const state = (severity, harm, fix) => [
        (0,audit_context/* finding */.gk)(commit.file, commit.node, { id: "commit", severity, harm, fix }),
    ];
    const call = commit.how === "periodic" && commit.started?.node === commit.node
        ? "volume.commit()"
        : (0,tree/* textOf */.b6)(commit.file, commit.node);
    switch (commit.how) {
        case "periodic":
            return state("warning", "A thread or timer commits the Volume, which Modal does by itself every few seconds; the two get in each other's way.", `${call}  # once, after the training, and no thread`);
        case "step-loop":
            return state("warning", "The Volume is committed in every step, and each commit stops the training until it is through.", `${call}  # once, after the loop`);
        case "plain":
            return [];
    }
}
/** Modal commits at the end too; a commit of one's own makes the end visible at once. */
function noFinal({ evaluator }, { runnable, facts }) {
    if (facts.volumes === "unknown" || !facts.volumes.some((mount) => mount.kind === "volume"))
        return [];
    const writes = (0,reach/* reachableCode */.P)(evaluator, runnable.definition).some(({ file, node }) => /subprocess|save|dump|write|open\(/.test((0,tree/* codeOf */.$N)(file, node)));
    if (!writes)
        return [];
    const harm = `\`${facts.name}\` does not commit its Volume at the end, so others see its last files some seconds late.`;
    return [
        (0,audit_context/* finding */.gk)(runnable.settings.file, runnable.decorator, {
            id: "commit",
            severity: "note",
            harm,
            fix: "volume.commit()  # as the last statement",
        }),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-containers.js
// id `containers`: settings for functions that are called many times, on one that is called once.

const ruleContainers = (context) => context.audited.flatMap(rule_containers_judge);
function rule_containers_judge(audited) {
    const { runnable, facts, once } = audited;
    if (!once || facts.singleUse !== true)
        return [];
    const inputs = runnable.settings.get("max_inputs");
    const setting = inputs.kind === "absent" ? runnable.settings.get("single_use_containers") : inputs;
    const { file, range } = (0,audit_context/* settingPlace */.e7)(audited, setting);
    const name = inputs.kind === "absent" ? "single_use_containers" : "max_inputs";
    // With retries it has a use: each attempt then starts in a fresh container.
    const useful = facts.retries === "unknown" || facts.retries.count !== 0;
    const harm = useful
        ? `\`${name}\` gives each attempt of \`${facts.name}\` a fresh container; for a function called once it does nothing else.`
        : `\`${name}\` does nothing for \`${facts.name}\`, which is called once.`;
    const severity = useful ? "note" : "warning";
    return [(0,audit_context/* finding */.gk)(file, range, { id: "containers", severity, harm, fix: "# remove the argument" })];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-detach.js
// id `detach`: whether what a local entrypoint starts lives on when the machine that launched it goes.


const ruleDetach = (context) => {
    const { flow, target } = context;
    if (flow === undefined || target === undefined)
        return [];
    const { calls } = flow;
    const blocking = [
        ...rule_detach_judge(calls.filter(({ how }) => how === "remote")),
        ...rule_detach_judge(calls.filter(({ how }) => how === "map")),
        ...rule_detach_judge(calls.filter(({ how, waited }) => waited && how !== "remote" && how !== "map")),
    ];
    return [...blocking, ...severalSpawns(context, target, flow.most.spawned)];
};
/** One finding for all calls that wait in the same way, at the first of them. */
function rule_detach_judge(calls) {
    const [call] = calls;
    if (call === undefined)
        return [];
    const names = [...new Set(calls.map(({ runnable }) => runnable?.name ?? "it"))];
    const shown = names.map((one) => `\`${one}\``).join(", ");
    const [name = "it"] = names;
    const source = (0,tree/* textOf */.b6)(call.file, call.node);
    const state = (harm, fix) => [
        (0,audit_context/* finding */.gk)(call.file, call.node, {
            id: "detach",
            severity: "warning",
            harm: harm + alsoAt(calls.slice(1)),
            fix,
        }),
    ];
    const spawned = source.replace(/\.remote(?:\.aio)?\(/, ".spawn(");
    if (call.how === "remote") {
        const harm = `\`.remote()\` binds ${shown} to the machine that launches: when it goes, \`--detach\` does not keep the call's retries or its result.`;
        return state(harm, source.length > 300 ? `${name}.spawn(...)` : spawned);
    }
    if (call.how === "map") {
        const harm = `A map over ${shown} is driven by the machine that launches: when it goes, the remaining inputs are never sent.`;
        return state(harm, `@app.function()\ndef fan_out(*args):\n    return list(${name}.map(...))  # and launch fan_out`);
    }
    const harm = `\`.spawn().get()\` is no detachment: it waits for ${shown} as \`.remote()\` does, and the launcher has to wait along.`;
    return state(harm, source.length > 300 ? `${name}.spawn(...)` : source);
}
function alsoAt(calls) {
    if (calls.length === 0)
        return "";
    const lines = calls.slice(0, 5).map(({ file, node }) => (0,tree/* position */.G1)(file, node.from).line);
    const more = calls.length > 5 ? `, and ${calls.length - 5} more` : "";
    return ` So ${calls.length === 1 ? "does line" : "do lines"} ${lines.join(", ")}${more}.`;
}
function severalSpawns(context, target, most) {
    if (most <= 1)
        return [];
    const kept = (context.flow?.calls ?? []).filter((one) => /^spawn/.test(one.how) && !one.waited);
    const call = kept.at(-1);
    if (call === undefined)
        return [];
    const count = Number.isFinite(most) ? String(most) : "many";
    const harm = `\`${target.name}\` spawns ${count} calls, and a detached app keeps only the last one alive once the launcher is gone.`;
    const fix = `@app.function()\ndef fan_out(*args):\n    ${(0,tree/* textOf */.b6)(call.file, call.node).slice(0, 120)}  # and launch fan_out`;
    return [(0,audit_context/* finding */.gk)(call.file, call.node, { id: "detach", severity: "warning", harm, fix })];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-gpu.js
// id `gpu`: none asked for, more than the project allows, or asked for in a way that Modal does not offer.



const ruleGpu = (context) => context.audited.filter((one) => !one.overridden).flatMap((one) => rule_gpu_judge(context, one));
function rule_gpu_judge(context, audited) {
    const { facts, runnable } = audited;
    if (facts.gpu === "unknown")
        return [];
    const { file, range } = (0,audit_context/* settingPlace */.e7)(audited, runnable.settings.get("gpu"));
    const state = (severity, harm, fix) => [
        (0,audit_context/* finding */.gk)(file, range, { id: "gpu", severity, harm, fix }),
    ];
    if (facts.gpu.length === 0) {
        return wantsCuda(context, audited)
            ? state("warning", `\`${facts.name}\` puts its work on "cuda", and has no GPU.`, 'gpu="A10",')
            : state("note", `\`${facts.name}\` asks for no GPU and runs on CPUs.`, 'gpu="A10",  # if it trains a network');
    }
    const limit = context.request.configuration?.limits?.gpuCount;
    const most = facts.gpu.reduce((a, b) => (b.count > a.count ? b : a));
    if (limit !== undefined && most.count > limit) {
        const harm = `\`${facts.name}\` asks for ${most.count} GPUs, and the project allows ${limit}.`;
        return state("error", harm, `gpu="${most.type}${limit > 1 ? `:${limit}` : ""}",`);
    }
    const fixed = runnable.settings.get("nonpreemptible");
    if (fixed.kind !== "value" || fixed.value.kind !== "boolean" || !fixed.value.value)
        return [];
    const place = (0,audit_context/* settingPlace */.e7)(audited, fixed);
    const harm = `Modal offers no nonpreemptible machines with a GPU, so \`${facts.name}\` is refused.`;
    return [
        (0,audit_context/* finding */.gk)(place.file, place.range, {
            id: "gpu",
            severity: "error",
            harm,
            fix: "retries=modal.Retries(...)  # instead of nonpreemptible",
        }),
    ];
}
/** A device that is named without asking whether it is there. */
function wantsCuda({ evaluator }, { runnable }) {
    const sources = (0,reach/* reachableCode */.P)(evaluator, runnable.definition).map(({ file, node }) => (0,tree/* codeOf */.$N)(file, node));
    if (sources.some((source) => /is_available|device_count/.test(source)))
        return false;
    return sources.some((source) => /\.cuda\(\)|\.to\(\s*["']cuda|device\s*=\s*["']cuda/.test(source));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-imports.js
// id `imports`: what `modal run` imports on the launching machine and will not find there.




const ruleImports = (context) => {
    const reported = new Set();
    return context.project.imports.flatMap((imported) => {
        if (!imported.eager || isGuarded(imported.file, imported.node))
            return [];
        const found = imported.spec.startsWith(".") ? relative(context, imported) : outside(context, imported);
        const key = `${imported.file.path}\0${imported.spec.startsWith(".") ? imported.node.from : rootOf(imported.spec)}`;
        if (found === undefined || reported.has(key))
            return [];
        reported.add(key);
        return [found];
    });
};
const rootOf = (spec) => spec.split(".")[0] ?? spec;
function outside(context, imported) {
    const root = rootOf(imported.spec);
    const available = context.request.configuration?.availableImports;
    if (STANDARD_LIBRARY.has(root) || WITH_MODAL.has(root) || available?.includes(root))
        return undefined;
    if (context.project.resolve(imported.file, root).kind !== "outside")
        return undefined;
    const harm = `\`modal run\` imports this file where it is launched, and there \`${root}\` is missing unless something installs it, so nothing starts.`;
    return (0,audit_context/* finding */.gk)(imported.file, imported.node, {
        id: "imports",
        severity: available === undefined ? "warning" : "error",
        harm,
        fix: `with image.imports():  # or inside the function; or python-requirements: ${packageOf(root)}\n    ${(0,tree/* textOf */.b6)(imported.file, imported.node).slice(0, 120)}`,
    });
}
/** A file that is run by its path has no package to be relative to. */
function relative(context, imported) {
    const { project, request } = context;
    if (imported.file !== project.target || request.module === true)
        return undefined;
    const module = project.target.path.replace(/\.py$/, "").replaceAll("/", ".");
    const name = context.name === "" ? "" : `::${context.name}`;
    const harm = "`modal run FILE` runs this file as a script, and a relative import fails in a script, so nothing starts.";
    return (0,audit_context/* finding */.gk)(imported.file, imported.node, {
        id: "imports",
        severity: "error",
        harm,
        fix: `modal run -m ${module}${name}`,
    });
}
/** In `try`, under `if`, or under `with image.imports():`, a missing module is expected. */
function isGuarded(file, node) {
    for (let at = node.parent, inside = node; at !== undefined; inside = at, at = at.parent) {
        if (at.type === "TryStatement" &&
            inside === (0,tree/* bodyOf */.EN)(at) &&
            at.children.some((child) => child.type === "except"))
            return true;
        if (at.type === "IfStatement" && (!skipsBody(file, at) || inside === (0,tree/* bodyOf */.EN)(at)))
            return true;
        if (at.type === "WithStatement" && /\bimports\s*\(|\bsuppress\s*\(/.test(header(file, at)))
            return true;
    }
    return false;
}
function header(file, statement) {
    const body = (0,tree/* childOf */.GG)(statement, "Body");
    return file.text.slice(statement.from, body?.from ?? statement.to);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/resume.js
// A target and its parameters in, how resume can reach it out, and whether its code seems to resume by itself.


/** Names and texts of code that looks for an earlier checkpoint. */
const LOOKS_BACK = /resum|latest_?(?:ckpt|checkpoint|step)|last_?(?:ckpt|checkpoint)|load_?(?:ckpt|checkpoint|state)|restore|ckpt_path|from_checkpoint|get_last_checkpoint|warm_?start/i;
/** `if path.exists()`, `if os.path.isfile(path)`; not `if not ?`, which fetches what is missing. */
const ASKED = /(?<![\w.])(?<!\bnot\s+)(?:(?:\w+\.)*(?:exists|isfile)\(\s*([A-Za-z_][\w.]*)\s*\)|([A-Za-z_][\w.]*)\.(?:exists|is_file)\(\s*\))/g;
/** What is read only where it exists was written by an earlier attempt. */
function readsWhatExists(code) {
    return [...code.matchAll(ASKED)].slice(0, 20).some(([, called, owner]) => {
        const name = (called ?? owner ?? "").replaceAll(".", "\\.");
        return new RegExp(`(?:load|open|read)\\w*\\([^\\n]*?(?<![\\w.])${name}(?![\\w.])|(?<![\\w.])${name}\\.(?:read_\\w+|open)\\(`).test(code);
    });
}
/** @param runnables the target, and the functions that it calls if it is an entrypoint */
function resumeOf(evaluator, runnables, parameters) {
    if (parameters.kind === "raw")
        return { kind: "raw" };
    if (parameters.kind !== "typed")
        return { kind: "unknown" };
    const resume = parameters.parameters.find((one) => one.name === "resume");
    if (resume === undefined)
        return { kind: "none", resumesByItself: runnables.some((one) => looksBack(evaluator, one)) };
    if (resume.type.kind === "boolean")
        return { kind: "flag", option: resume.option };
    return resume.type.kind === "unknown" ? { kind: "unknown" } : { kind: "option", option: resume.option };
}
function looksBack(evaluator, runnable) {
    return (0,reach/* reachableCode */.P)(evaluator, runnable.definition).some(({ file, node }) => {
        const code = (0,tree/* codeOf */.$N)(file, node);
        return LOOKS_BACK.test(code) || readsWhatExists(code);
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/saving.js
// The code that a function reaches in, where it writes and reads checkpoints out, with the paths that are known.


/** By the last part of the callee; the number is the place of the path among the arguments. */
const SAVERS = {
    "torch.save": 1,
    "joblib.dump": 1,
    "safetensors.torch.save_file": 1,
    save_pretrained: 0,
    save_checkpoint: 0,
    save_model: 0,
};
const LOADERS = {
    "torch.load": 0,
    "joblib.load": 0,
    "os.path.exists": 0,
    "os.path.isfile": 0,
    load_checkpoint: 0,
    load_from_checkpoint: 0,
};
const MOVERS = /^(?:shutil\.(?:copy|copy2|copyfile|copytree|move)|os\.(?:replace|rename|renames|link|symlink))$/;
const PATH_NAMES = new Set(["path", "save_directory", "save_dir", "f", "filename", "filepath", "file"]);
const LOOPS = new Set(["ForStatement", "WhileStatement"]);
function checkpointAccess(evaluator, definition) {
    return (0,reach/* reachableCode */.P)(evaluator, definition).flatMap((code) => {
        const body = (0,tree/* bodyOf */.EN)(code.node);
        if (body === undefined)
            return [];
        return [...(0,tree/* descendants */.DG)(code.file, body)].flatMap((node) => {
            const access = node.type === "CallExpression" ? readAccess(evaluator, code.file, node) : undefined;
            return access === undefined ? [] : [access];
        });
    });
}
function readAccess(evaluator, file, node) {
    const callee = node.children[0];
    if (callee === undefined)
        return undefined;
    const value = evaluator.evaluate(file, callee);
    const path = value.kind === "external" ? value.path : value.kind === "attribute" ? value.name : "";
    if (MOVERS.test(path))
        return { file, node, how: "move", path: undefined, inLoop: insideLoop(node) };
    const last = path.split(".").at(-1) ?? path;
    const save = SAVERS[path] ?? SAVERS[last];
    const load = LOADERS[path] ?? LOADERS[last];
    const index = save ?? load;
    if (index === undefined)
        return undefined;
    const args = (0,tree/* argumentsOf */.aX)(file, (0,tree/* childOf */.GG)(node, "ArgList"));
    const named = args.find((one) => one.name !== undefined && PATH_NAMES.has(one.name));
    const chosen = named ?? args.filter((one) => one.name === undefined && one.star === undefined)[index];
    const known = chosen === undefined ? undefined : evaluator.evaluate(file, chosen.value);
    return { file, node, how: save === undefined ? "load" : "save", path: known, inLoop: insideLoop(node) };
}
function insideLoop(node) {
    for (let at = node.parent; at !== undefined && at.type !== "FunctionDefinition"; at = at.parent) {
        if (LOOPS.has(at.type))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/shared-checkpoint.js
// A target in, checkpoints that it both writes and looks for under one fixed path out: every run would share them.



function sharedCheckpoints(context) {
    return context.audited.flatMap(({ runnable }) => {
        const all = checkpointAccess(context.evaluator, runnable.definition);
        const looked = new Set(all.filter((one) => one.how === "load").map((one) => wholeText(one.path)));
        const shared = all.filter((one) => one.how === "save" && wholeText(one.path) !== undefined && looked.has(wholeText(one.path)));
        return shared.slice(0, 1).map((one) => {
            const path = wholeText(one.path) ?? "";
            const harm = `Every run reads and writes the checkpoint ${path}, so a new commit continues, or finds finished, what another run left.`;
            const fix = `"${path.replace(/\/?([^/]*)$/, "/{run_name}/$1")}"  # run_name={key} among the arguments`;
            return (0,audit_context/* finding */.gk)(one.file, one.node, { id: "resume", severity: "warning", harm, fix });
        });
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-resume.js
// id `resume`: whether a retry, a preemption or the next launch continues where this one stopped.





const ruleResume = (context) => {
    const { target, request } = context;
    if (target === undefined)
        return [];
    const given = request.args.filter((one) => /^(?:--(?:no-)?)?resume(?:=|$)/.test(one));
    const findings = [];
    if (given.length > 1) {
        findings.push(state(context, "warning", `\`resume\` is given ${given.length} times; only the last one counts.`, given.at(-1) ?? ""));
    }
    findings.push(...handed(context, given));
    if (request.resume !== "off")
        findings.push(...ways(context, given), ...sharedCheckpoints(context));
    return findings;
};
function state(context, severity, harm, fix) {
    const { target, project } = context;
    const file = target?.definition.file ?? project.target;
    const place = target === undefined ? { from: 0, to: 0 } : signaturePlace(target);
    return (0,audit_context/* finding */.gk)(file, place, { id: "resume", severity, harm, fix });
}
/** `resume=true` is for raw targets; a typed one takes the option that its signature gives. */
function handed(context, given) {
    const { facts } = context;
    if (facts.parameters.kind !== "typed")
        return [];
    const way = facts.resume.kind === "flag" || facts.resume.kind === "option" ? facts.resume : undefined;
    const flag = way?.kind === "flag";
    const fits = (one) => flag
        ? one === way.option || one === "--no-resume"
        : way !== undefined && new RegExp(`^${way.option}(?:=|$)`).test(one);
    return given
        .filter((one) => !fits(one))
        .map((one) => {
        const fix = flag
            ? way.option
            : way === undefined
                ? "resume: bool = False  # a parameter of the target"
                : `${way.option} VALUE`;
        return state(context, "error", `The CLI refuses \`${one}\` for the typed target \`${facts.name}\` and starts nothing.`, fix);
    });
}
function ways(context, given) {
    const { facts, request, target } = context;
    if (given.length > 0 || request.configuration?.resumeArgument !== undefined || target === undefined)
        return [];
    const required = request.resume === "require";
    switch (facts.resume.kind) {
        case "flag":
        case "unknown":
            return [];
        case "raw":
            return rawWay(context);
        case "option": {
            const { option } = facts.resume;
            const harm = `\`${option}\` takes a value, so the launcher cannot add it by itself and a new launch starts from zero.`;
            return [state(context, required ? "error" : "warning", harm, `resume-argument: "${option} true"`)];
        }
        case "none": {
            if (facts.resume.resumesByItself && !required) {
                return [
                    state(context, "note", `\`${facts.name}\` takes no \`resume\`; it must find its last checkpoint by itself.`, ""),
                ];
            }
            const harm = `\`${facts.name}\` has no way to be told to resume, so every retry, preemption and new launch starts from zero.`;
            return [
                state(context, required ? "error" : "warning", harm, "resume: bool = False  # a parameter of the target"),
            ];
        }
    }
}
/** A raw target gets `resume=true`; that is worth a word unless the code sees to it. */
function rawWay(context) {
    const { target, evaluator, facts, audited } = context;
    if (target === undefined)
        return [];
    const runnables = [target, ...audited.map((one) => one.runnable)];
    if (runnables.some((one) => addsResume(one.definition)))
        return [];
    const looks = runnables.some((one) => looksBack(evaluator, one));
    const tail = looks ? "" : " and nothing in the code that was read looks for a checkpoint";
    const harm = `Resume is not automatic: the launcher adds \`resume=true\` to the raw arguments of \`${facts.name}\`${tail}.`;
    const fix = 'if not any(arg.startswith("resume=") for arg in args):\n    args.append("resume=true")';
    return [state(context, "note", harm, fix)];
}
function addsResume({ file, node }) {
    for (const inner of (0,tree/* descendants */.DG)(file, node)) {
        if (inner.type === "String" && /^["']+resume=true/i.test((0,tree/* textOf */.b6)(file, inner)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/rule-retries.js
var rule_retries = __webpack_require__(991);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-secrets.js
// id `secrets`: a token or key written into the source; the finding never repeats it.




/** Shapes that issuers document, so that a match is no guess. */
const SHAPES = [
    { what: "a Modal token id", pattern: /\bak-[A-Za-z0-9]{22}\b/g },
    { what: "a Modal token secret", pattern: /\bas-[A-Za-z0-9]{22}\b/g },
    { what: "a Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{30,}\b/g },
    { what: "a GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/g },
    { what: "an OpenAI or Anthropic key", pattern: /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}/g },
    { what: "an AWS access key id", pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
    { what: "a Google API key", pattern: /\bAIza[A-Za-z0-9_-]{35}\b/g },
    { what: "a Slack token", pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/g },
    { what: "a private key", pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g },
];
const NAMES = /(?:^|_)(?:api_?key|secret(?:_?key)?|token|password|passwd|access_?key)$/i;
const rule_secrets_PLACEHOLDER = /^(?:x+|\*+|\.+|<.*>|\$?\{.*\}|your[-_ ].*|.*(?:example|placeholder|changeme|change-me|dummy|fake|todo).*)$/i;
const ruleSecrets = (context) => context.project.files.flatMap((file) => {
    const shaped = SHAPES.flatMap(({ what, pattern }) => found(file, what, pattern));
    const lines = new Set(shaped.map((one) => one.line));
    return [...shaped, ...assigned(file), ...dictionaries(context, file)].filter((one, index) => index < shaped.length || !lines.has(one.line));
});
function found(file, what, pattern) {
    return [...file.text.matchAll(pattern)].slice(0, 20).flatMap((match) => {
        const plain = new Set(match[0].slice(6)).size <= 3 && !match[0].startsWith("-----");
        return plain || rule_secrets_PLACEHOLDER.test(match[0])
            ? []
            : [rule_secrets_state(file, { from: match.index, to: match.index + match[0].length }, what)];
    });
}
/** `API_KEY = "?"`, where the text looks like a key and not like a name. */
function assigned(file) {
    return (0,tree/* nodesOf */.Nh)(file, "AssignStatement").flatMap((node) => {
        const [name, , value] = node.children;
        if (name?.type !== "VariableName" || value?.type !== "String" || !NAMES.test((0,tree/* textOf */.b6)(file, name)))
            return [];
        const literal = parseString((0,tree/* textOf */.b6)(file, value)) ?? "";
        return isKey(literal) ? [rule_secrets_state(file, value, `the value of \`${(0,tree/* textOf */.b6)(file, name)}\``)] : [];
    });
}
/** `modal.Secret.from_dict({"TOKEN": "?"})` puts the value into the source all the same. */
function dictionaries(context, file) {
    return (0,tree/* nodesOf */.Nh)(file, "CallExpression").flatMap((node) => {
        if (!/from_dict\s*\($/.test(file.text.slice(node.from, ((0,tree/* childOf */.GG)(node, "ArgList")?.from ?? node.from) + 1)))
            return [];
        const [first] = (0,tree/* argumentsOf */.aX)(file, (0,tree/* childOf */.GG)(node, "ArgList"));
        const value = first === undefined ? undefined : context.evaluator.evaluate(file, first.value);
        if (first === undefined || value?.kind !== "dict")
            return [];
        const names = value.entries.filter(([key, entry]) => NAMES.test(wholeText(key) ?? "") && isKey(wholeText(entry) ?? ""));
        return names.map(([key]) => rule_secrets_state(file, first.value, `the value of \`${wholeText(key)}\``));
    });
}
/** Long, without spaces, of letters and digits both. */
const isKey = (literal) => literal.length >= 16 &&
    /^[\w+/=.-]+$/.test(literal) &&
    /\d/.test(literal) &&
    /[A-Za-z]/.test(literal) &&
    !rule_secrets_PLACEHOLDER.test(literal) &&
    !/^(?:https?|s3|gs)/.test(literal);
function rule_secrets_state(file, place, what) {
    return (0,audit_context/* finding */.gk)(file, place, {
        id: "secrets",
        severity: "error",
        harm: `The source holds ${what}, which everyone who may read the repository, or its history, can use.`,
        fix: 'secrets=[modal.Secret.from_name("my-secret")],  # and revoke the one that was committed',
    });
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-source.js
// id `source`: files that cannot be read, are not Python 3, or have a syntax error; the rest is audited all the same.


const ruleSource = ({ project }) => [
    ...project.files.flatMap((file) => problemOf(file, project.eager.has(file))),
    ...project.unreadable.map((one) => unreadable(one.path, one.why, "warning")),
    ...(project.limited === undefined ? [] : [limited(project.target, project.limited)]),
];
function limited(file, why) {
    const harm = `This file imports ${why}; what the others hold is not known.`;
    return (0,audit_context/* finding */.gk)(file, { from: 0, to: 0 }, { id: "source", severity: "note", harm, fix: "" });
}
/** A file without a place of its own. */
function unreadable(path, why, severity) {
    const harm = `${path} could not be read: ${why}; what it holds is not known.`;
    return { id: "source", severity, file: path, line: 1, column: 1, endLine: 1, endColumn: 1, harm, fix: "" };
}
function problemOf(file, eager) {
    const state = (place, statement) => [
        (0,audit_context/* finding */.gk)(file, place, { id: "source", severity: eager ? "error" : "warning", ...statement }),
    ];
    if (file.text.includes("\ufffd")) {
        const at = file.text.indexOf("\ufffd");
        const fix = "# save the file as UTF-8";
        return state({ from: at, to: at + 1 }, { harm: "The file is not UTF-8, so Python may refuse it or read other text.", fix });
    }
    const old = python2(file);
    if (old !== undefined)
        return state(old, {
            harm: `This is Python 2 in line ${(0,tree/* position */.G1)(file, old.from).line}; Modal runs Python 3.`,
            fix: 'print("...")',
        });
    const error = (0,tree/* nodesOf */.Nh)(file, "\u26a0")[0];
    if (error === undefined)
        return [];
    const line = lineRange(file, error.from);
    const harm = `Python cannot read line ${(0,tree/* placeOf */.$t)(file, line).line}: there is a syntax error at or before it. The rest was audited.`;
    return state(line, { harm, fix: "" });
}
function python2(file) {
    const found = [
        (0,tree/* nodesOf */.Nh)(file, "PrintStatement")[0],
        (0,tree/* nodesOf */.Nh)(file, "CompareOp").find((node) => (0,tree/* textOf */.b6)(file, node) === "<>"),
        (0,tree/* nodesOf */.Nh)(file, "RaiseStatement").find((node) => node.children.some((child) => child.type === ",")),
        file.text.includes("exec")
            ? (0,tree/* nodesOf */.Nh)(file, "ExpressionStatement").find((node) => /^exec\s+["']/.test(file.text.slice(node.from, node.from + 12)))
            : undefined,
    ];
    return found.filter((node) => node !== undefined).sort((a, b) => a.from - b.from)[0];
}
/** The line of an offset, without its indentation and its end. */
function lineRange(file, offset) {
    const at = Math.min(offset, Math.max(0, file.text.length - 1));
    const start = file.lines[(0,tree/* position */.G1)(file, at).line - 1] ?? 0;
    const end = file.text.slice(start).search(/[\r\n]|$/);
    const indent = file.text.slice(start, start + end).search(/\S|$/);
    return { from: start + indent, to: start + end };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-target.js
// id `target`: the name is missing, means several things, or names what `modal run` refuses.


const ruleTarget = (context) => {
    if (context.target === undefined)
        return [unresolved(context)];
    const { target } = context;
    const at = target.definition;
    if (target.generator === true) {
        return [
            (0,audit_context/* finding */.gk)(at.file, at.node, {
                id: "target",
                severity: "error",
                harm: `\`modal run\` refuses the generator \`${target.name}\`.`,
                fix: `@app.function(...)\ndef run(*args):\n    for item in ${target.name}.remote_gen(*args):\n        print(item)`,
            }),
        ];
    }
    return [];
};
function unresolved(context) {
    const { candidates, name, request, project } = context;
    const start = { from: 0, to: 0 };
    const state = (severity, harm, fix) => (0,audit_context/* finding */.gk)(project.target, start, { id: "target", severity, harm, fix });
    const file = request.target.split("::")[0] ?? request.target;
    if (candidates.unsettled !== undefined) {
        return state("note", `What this target runs is not known: ${candidates.unsettled}.`, "");
    }
    const usable = candidates.all.filter((one) => !one.runnable.wrapping.web);
    const web = name === "" ? [] : matching(candidates.all, name).filter((one) => one.runnable.wrapping.web);
    if (web.length > 0) {
        return state("error", `\`${name}\` is a web endpoint, which \`modal run\` does not run.`, `modal serve ${file}`);
    }
    const [first] = usable;
    if (first === undefined) {
        const fix = "app = modal.App()\n\n@app.function(timeout=43200)\ndef train(*args): ...";
        return state("error", `${file} has no Modal function, method or local entrypoint that \`modal run\` could start.`, fix);
    }
    const found = matching(usable, name);
    const choices = (found.length > 0 ? found : usable).map((one) => one.names[0]).slice(0, 20);
    const fix = choices.map((choice) => `${file}::${choice}`).join("\n");
    if (found.length === 0)
        return state("error", `${file} has no \`${name}\`; it has ${choices.join(", ")}.`, fix);
    const asked = name === "" ? `${file} alone` : `\`${name}\``;
    return state("error", `${asked} could mean ${choices.join(" or ")}, and \`modal run\` does not choose.`, fix);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-timeout.js
// id `timeout`: how long one attempt may take, against Modal's limits and what the experiment needs.

/** One attempt may take at most 24 hours (guide/timeouts). */
const LONGEST_TIMEOUT = 86_400;
/** Long enough for a night's training, short enough that a hung one does not burn a day of GPU (the hardening plan). */
const ADVISED_TIMEOUT = 43_200;
const ruleTimeout = (context) => context.audited.flatMap((audited) => rule_timeout_judge(context, audited));
function rule_timeout_judge(context, audited) {
    const { facts, overridden } = audited;
    const needs = context.request.configuration?.needs;
    const setting = audited.runnable.settings.get("timeout");
    const none = setting.kind === "value" && setting.value.kind === "none";
    if (overridden || (facts.timeout === "unknown" && !none))
        return [];
    const { file, range } = (0,audit_context/* settingPlace */.e7)(audited, setting);
    const state = (severity, harm, timeout) => [
        (0,audit_context/* finding */.gk)(file, range, {
            id: "timeout",
            severity,
            harm,
            fix: `timeout=${timeout},  # ${(0,audit_context/* duration */.p0)(timeout)}`,
        }),
    ];
    const name = `\`${facts.name}\``;
    if (facts.timeout === "unknown")
        return state("error", `Modal refuses ${name}: its timeout is None.`, ADVISED_TIMEOUT);
    const enough = advised(needs);
    if (facts.timeout > LONGEST_TIMEOUT || facts.timeout < 1) {
        return state("error", `Modal refuses ${name}: a timeout lies between 1 s and 24 h, and this one is ${facts.timeout} s.`, Math.min(enough, LONGEST_TIMEOUT));
    }
    if (needs !== undefined && facts.timeout < needs) {
        const absent = setting.kind === "absent" ? "Modal's default of " : "";
        return state("error", `Modal kills ${name} after ${absent}${(0,audit_context/* duration */.p0)(facts.timeout)}, and the experiment needs ${(0,audit_context/* duration */.p0)(needs)}.`, enough);
    }
    if (setting.kind === "absent") {
        const harm = `Modal kills ${name} after 5 minutes, its default timeout.`;
        return state(audited.once ? "warning" : "note", harm, enough);
    }
    if (needs !== undefined || facts.timeout >= ADVISED_TIMEOUT)
        return [];
    return rule_timeout_short(audited, state);
}
const advised = (needs) => needs === undefined || needs <= ADVISED_TIMEOUT
    ? ADVISED_TIMEOUT
    : Math.min(Math.ceil(needs / 3600) * 3600, LONGEST_TIMEOUT);
/** Without retries a short timeout is the end of the run; with them it is a choice. */
function rule_timeout_short(audited, state) {
    const { facts, once } = audited;
    const time = facts.timeout === "unknown" ? "" : (0,audit_context/* duration */.p0)(facts.timeout);
    const ends = facts.retries !== "unknown" && facts.retries.count === 0;
    const harm = `Modal kills \`${facts.name}\` after ${time}${ends ? " and, without retries, nothing carries the work on" : ""}; 12 h leave room for long experiments.`;
    return state(ends && once ? "warning" : "note", harm, ADVISED_TIMEOUT);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-volume.js
// id `volume`: whether what the function writes outlives its container.




const ruleVolume = (context) => context.audited.filter((one) => !one.overridden).flatMap((one) => rule_volume_judge(context, one));
function rule_volume_judge(context, audited) {
    const { facts, runnable } = audited;
    if (facts.volumes === "unknown")
        return [];
    const access = checkpointAccess(context.evaluator, runnable.definition);
    const saves = access.filter((one) => one.how === "save");
    if (facts.volumes.length === 0)
        return [none(context, audited, saves)];
    // What is moved afterwards may end up on a volume.
    const moved = access.some((one) => one.how === "move");
    const outside = moved
        ? []
        : saves.filter((one) => isOutside(one, facts.volumes === "unknown" ? [] : facts.volumes));
    return [
        ...outside.slice(0, 3).map((one) => lost(one, facts.volumes === "unknown" ? [] : facts.volumes)),
        ...manyFiles(audited, saves),
    ];
}
function none(context, audited, saves) {
    const { facts, runnable } = audited;
    const { file, range } = (0,audit_context/* settingPlace */.e7)(audited, runnable.settings.get("volumes"));
    const resumable = context.facts.resume.kind === "flag" || context.facts.resume.kind === "option";
    const writes = saves.length > 0 || (resumable && audited.once);
    const severity = writes ? "warning" : "note";
    const harm = writes
        ? `\`${facts.name}\` mounts no Volume, so its checkpoints go with the container and every retry starts from zero.`
        : `\`${facts.name}\` mounts no Volume; whatever it writes goes with the container.`;
    const fix = 'volumes={"/checkpoints": modal.Volume.from_name("checkpoints", create_if_missing=True)},';
    return (0,audit_context/* finding */.gk)(file, range, { id: "volume", severity, harm, fix });
}
/** Only a path whose beginning settles the question is called outside. */
function isOutside(access, mounts) {
    const { path } = access;
    if (path?.kind !== "text" || mounts.some((mount) => mount.path === "unknown"))
        return false;
    const start = path.value.startsWith("/") ? path.value : `/root/${path.value.replace(/^(?:\.\/)+/, "")}`;
    if (!path.whole && !path.value.startsWith("/"))
        return false;
    return !mounts.some((mount) => {
        const root = String(mount.path).replace(/\/$/, "");
        const within = start === root || start.startsWith(`${root}/`);
        return within || (!path.whole && `${root}/`.startsWith(start));
    });
}
function lost(access, mounts) {
    const root = mounts[0]?.path ?? "";
    const known = wholeText(access.path);
    const shown = known === undefined ? "" : ` ${known}`;
    const harm = `The checkpoint${shown} is written outside every mounted Volume, so it goes with the container.`;
    const fix = (0,tree/* textOf */.b6)(access.file, access.node)
        .slice(0, 200)
        .replace(/["'](?:\/[^"']*\/|\.\/)?([^"'/]*)["']/, `"${root}/$1"`);
    return (0,audit_context/* finding */.gk)(access.file, access.node, { id: "volume", severity: "warning", harm, fix });
}
/** A Volume of version 1 holds 500,000 files and is slow beyond 50,000 (guide/volumes). */
function manyFiles({ facts, runnable }, saves) {
    if (facts.volumes === "unknown" ||
        !facts.volumes.some((mount) => mount.kind === "volume" && mount.version === 1))
        return [];
    const growing = saves.find((one) => one.inLoop && one.path?.kind === "text" && !one.path.whole);
    if (growing === undefined)
        return [];
    const harm = `\`${facts.name}\` writes a new file in a loop to a Volume of version 1, which is meant for fewer than 50,000 files.`;
    const fix = 'modal.Volume.from_name("name", create_if_missing=True, version=2)';
    const place = { from: growing.node.from, to: growing.node.to };
    return [
        (0,audit_context/* finding */.gk)(growing.file ?? runnable.settings.file, place, { id: "volume", severity: "note", harm, fix }),
    ];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/core/price.js
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

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/function-facts.js
// A Modal function of the source in, its timeout, retries, GPU and volumes out, each known or "unknown".



/** Modal's default for `timeout`, in seconds (reference of `App.function`, client 1.6.4). */
const DEFAULT_TIMEOUT = 300;
function functionFacts(evaluator, runnable) {
    const { settings } = runnable;
    return {
        name: runnable.kind === "method" && runnable.tag !== "unknown" ? runnable.tag : runnable.name,
        file: runnable.definition.file.path,
        line: (0,tree/* position */.G1)(runnable.definition.file, runnable.decorator.from).line,
        timeout: timeoutOf(settings.get("timeout")),
        retries: retriesOf(evaluator, settings.get("retries")),
        gpu: gpuOf(settings.get("gpu")),
        volumes: volumesOf(evaluator, runnable),
        singleUse: singleUseOf(runnable),
    };
}
function timeoutOf(setting) {
    if (setting.kind === "absent")
        return DEFAULT_TIMEOUT;
    const value = setting.kind === "value" ? numberOf(setting.value) : undefined;
    return value ?? "unknown";
}
const NO_RETRIES = { count: 0, initialDelay: 0, backoff: 1, maxDelay: 0 };
function retriesOf(evaluator, setting) {
    if (setting.kind === "absent")
        return NO_RETRIES;
    if (setting.kind === "unknown")
        return "unknown";
    const { value } = setting;
    if (value.kind === "none")
        return NO_RETRIES;
    if (value.kind === "number")
        return { count: value.value, initialDelay: 1, backoff: 1, maxDelay: 60 };
    return value.kind === "object" && value.class === "Retries" ? policyOf(evaluator, value) : "unknown";
}
/** Defaults of `modal.Retries`, client 1.6.4: backoff 2, first delay 1 s, longest delay 60 s. */
function policyOf(evaluator, object) {
    const settings = readSettings(evaluator, object.file, (0,tree/* childOf */.GG)(object.call, "ArgList"));
    const known = (name, otherwise) => {
        const setting = settings.get(name);
        if (setting.kind === "absent")
            return otherwise;
        return (setting.kind === "value" ? numberOf(setting.value) : undefined) ?? "unknown";
    };
    return {
        count: known("max_retries", "unknown"),
        initialDelay: known("initial_delay", 1),
        backoff: known("backoff_coefficient", 2),
        maxDelay: known("max_delay", 60),
    };
}
function gpuOf(setting) {
    if (setting.kind === "absent")
        return [];
    if (setting.kind === "unknown")
        return "unknown";
    const { value } = setting;
    if (value.kind === "none")
        return [];
    const alternatives = (value.kind === "list" ? value.items : [value]).map(function_facts_parseGpu);
    return alternatives.some((one) => one === undefined)
        ? "unknown"
        : alternatives.filter((one) => one !== undefined);
}
/** `H100`, `a100-80gb:2`. */
function function_facts_parseGpu(value) {
    const match = /^([\w-]+!?)(?::(\d+))?$/.exec(wholeText(value) ?? "");
    if (match?.[1] === undefined)
        return undefined;
    return { type: match[1].toUpperCase(), count: Number(match[2] ?? 1) };
}
function volumesOf(evaluator, runnable) {
    const ofApp = readSettings(evaluator, runnable.app.file, (0,tree/* childOf */.GG)(runnable.app.call, "ArgList"));
    const mounts = [];
    for (const setting of [
        ofApp.get("volumes"),
        runnable.settings.get("volumes"),
        runnable.settings.get("network_file_systems"),
    ]) {
        if (setting.kind === "absent")
            continue;
        if (setting.kind === "unknown" || setting.value.kind !== "dict" || setting.value.open)
            return "unknown";
        for (const [path, value] of setting.value.entries)
            mounts.push(mountOf(evaluator, path, value));
    }
    return mounts;
}
const KINDS = {
    Volume: "volume",
    CloudBucketMount: "bucket",
    NetworkFileSystem: "network-file-system",
};
function mountOf(evaluator, path, value) {
    const at = wholeText(path)?.replace(/(?<=.)\/+$/, "") ?? "unknown";
    if (value.kind !== "object")
        return { path: at, kind: "unknown", name: "unknown", version: "unknown" };
    const settings = readSettings(evaluator, value.file, (0,tree/* childOf */.GG)(value.call, "ArgList"));
    const first = (0,tree/* childOf */.GG)(value.call, "ArgList")?.children[1];
    const name = first === undefined ? undefined : wholeText(evaluator.evaluate(value.file, first));
    const version = settings.get("version");
    const number = version.kind === "value" ? numberOf(version.value) : undefined;
    return {
        path: at,
        kind: KINDS[value.class] ?? "unknown",
        name: name ?? "unknown",
        version: version.kind === "absent" ? 1 : number === 1 || number === 2 ? number : "unknown",
    };
}
function singleUseOf(runnable) {
    const single = runnable.settings.get("single_use_containers");
    const inputs = runnable.settings.get("max_inputs");
    if (single.kind === "value" && single.value.kind === "boolean" && single.value.value)
        return true;
    if (inputs.kind === "value" && numberOf(inputs.value) === 1)
        return true;
    return single.kind === "unknown" || inputs.kind === "unknown" ? "unknown" : false;
}
/** Seconds that all attempts and the delays between them can take together. */
function worstCaseOf(facts) {
    const { timeout, retries } = facts;
    if (timeout === "unknown" || retries === "unknown" || retries.count === "unknown")
        return "unknown";
    const { initialDelay, backoff, maxDelay } = retries;
    if (initialDelay === "unknown" || backoff === "unknown" || maxDelay === "unknown")
        return "unknown";
    const count = Math.min(Math.max(0, Math.trunc(retries.count)), 1000);
    let delays = 0;
    for (let i = 0; i < count; i++)
        delays += Math.min(initialDelay * backoff ** i, maxDelay);
    return timeout * (count + 1) + delays;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/rule-worst-case.js
// id `worst-case`: the longest that all attempts together can take, and what that costs.



const ruleWorstCase = (context) => context.audited.filter((one) => !one.overridden).flatMap((one) => rule_worst_case_judge(context, one));
function rule_worst_case_judge(context, { facts, runnable, once }) {
    const seconds = worstCaseOf(facts);
    if (seconds === "unknown" || facts.timeout === "unknown" || facts.retries === "unknown")
        return [];
    const dollars = priceOf(context, facts.gpu, seconds);
    const limits = context.request.configuration?.limits;
    const hours = seconds / 3600;
    const over = (limits?.hours !== undefined && hours > limits.hours) ||
        (limits?.dollars !== undefined && dollars !== undefined && dollars > limits.dollars);
    const attempts = facts.retries.count === "unknown" ? 1 : facts.retries.count + 1;
    const listed = context.request.configuration?.gpuDollarsPerHour === undefined ? " at list prices" : "";
    const cost = dollars === undefined ? "" : ` and cost ${dollars.toFixed(2)} dollars${listed}`;
    const many = once ? "" : " for each call";
    const harm = `\`${facts.name}\` can take ${(0,audit_context/* duration */.p0)(seconds)}${cost}${many}: ${attempts === 1 ? "1 attempt" : `${attempts} attempts`} of ${(0,audit_context/* duration */.p0)(facts.timeout)}${attempts === 1 ? "" : " and the delays between them"}.`;
    const fix = over ? `limits: { hours: ${Math.ceil(hours)} }` : "";
    const severity = over ? "error" : "note";
    return [(0,audit_context/* finding */.gk)(runnable.settings.file, runnable.decorator, { id: "worst-case", severity, harm, fix })];
}
/** Of the dearest alternative; undefined when a price is missing or there is no GPU. */
function priceOf(context, gpu, seconds) {
    if (gpu === "unknown" || gpu.length === 0)
        return undefined;
    const given = context.request.configuration?.gpuDollarsPerHour;
    const prices = given === undefined ? LIST_PRICES : { source: "configuration", gpuHour: given };
    const asked = gpu.map(({ type, count }) => `${type}:${count}`).join(", ");
    const hour = dollarsPerHour({ gpu: asked, prices });
    return hour === undefined ? undefined : (hour * seconds) / 3600;
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/finding.js
var finding = __webpack_require__(869);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/suppress.js
// Findings and the comments of the files in, the findings that nobody has answered out.
//
// `# modal-experiments: ignore[ID] reason` answers the findings of that id on its own line, or, alone on a line, on the
// next line of code. It needs a reason, so that the next reader knows why.


const suppress_COMMENT = /#\s*modal-experiments:\s*ignore\[([^\]]*)\]\s*(.*)$/;
function suppress(findings, { files, ignored }) {
    const read = files.map(readAnswers);
    const answers = read.flatMap((one) => one.answers);
    const kept = findings.filter((one) => !ignored.includes(one.id) && !answers.some((answer) => covers(answer, one)));
    const problems = read.flatMap((one) => one.problems).filter(() => !ignored.includes("suppression"));
    return [...kept, ...problems];
}
function covers(answer, finding) {
    if (answer.file !== finding.file || !answer.ids.includes(finding.id))
        return false;
    return answer.lines.some((line) => line >= finding.line && line <= finding.endLine);
}
function readAnswers(file) {
    const answers = [];
    const problems = [];
    for (const comment of file.comments) {
        const match = suppress_COMMENT.exec(file.text.slice(comment.from, comment.to));
        if (match === null)
            continue;
        const ids = (match[1] ?? "").split(",").map((one) => one.trim());
        const unknown = ids.filter((one) => !finding/* FINDING_IDS */.j.some((id) => id === one));
        const reason = (match[2] ?? "").trim();
        const problem = unknown.length > 0
            ? `there is no id ${unknown.map((one) => `"${one.slice(0, 40)}"`).join(", ")}`
            : "it gives no reason";
        if (unknown.length === 0 && reason !== "")
            answers.push({ file: file.path, lines: linesOf(file, comment), ids });
        else {
            problems.push({
                ...(0,tree/* placeOf */.$t)(file, comment),
                id: "suppression",
                severity: "note",
                harm: `This comment ignores nothing: ${problem}.`,
                fix: `# modal-experiments: ignore[${finding/* FINDING_IDS */.j.find((id) => ids.includes(id)) ?? "timeout"}] why it is right here`,
            });
        }
    }
    return { answers, problems };
}
/** Its own line; for a comment alone on its line, also the next line that holds code. */
function linesOf(file, comment) {
    const { line } = (0,tree/* position */.G1)(file, comment.from);
    const before = file.text.slice(file.lines[line - 1] ?? 0, comment.from);
    if (before.trim() !== "")
        return [line];
    const next = file.tokens.find((token) => token.from >= comment.to && token.kind !== "newline" && token.kind !== "comment");
    return next === undefined ? [line] : [line, (0,tree/* position */.G1)(file, next.from).line];
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/call-count.js
// How many Modal calls one path through local code makes at most, and how such counts add up.
const NONE = { blocking: 0, spawned: 0 };
const plus = (a, b) => ({
    blocking: a.blocking + b.blocking,
    spawned: a.spawned + b.spawned,
});
const most = (a, b) => ({
    blocking: Math.max(a.blocking, b.blocking),
    spawned: Math.max(a.spawned, b.spawned),
});
const times = (a) => ({
    blocking: a.blocking > 0 ? Number.POSITIVE_INFINITY : 0,
    spawned: a.spawned > 0 ? Number.POSITIVE_INFINITY : 0,
});

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/modal-call.js
// A call expression in, whether it starts, maps or waits for a Modal function out.

const HOW = {
    remote: "remote",
    remote_gen: "remote",
    map: "map",
    starmap: "map",
    for_each: "map",
    spawn: "spawn",
    spawn_map: "spawn-many",
    experimental_spawn_map: "spawn-many",
};
const OVERRIDES = new Set(["with_options", "with_concurrency", "with_batching"]);
/** Reads `f.remote(...)`, `Trainer().fit.spawn(...)`, `f.remote.aio(...)`; undefined for any other call. */
function readModalCall(evaluator, model, file, node) {
    const callee = node.children[0];
    if (node.type !== "CallExpression" || callee?.type !== "MemberExpression")
        return undefined;
    const inner = memberName(file, callee) === "aio" ? callee.children[0] : callee;
    if (inner?.type !== "MemberExpression")
        return undefined;
    const how = HOW[memberName(file, inner) ?? ""];
    const receiver = inner.children[0];
    if (how === undefined || receiver === undefined)
        return undefined;
    const { runnable, overridden } = resolve(evaluator, model, file, receiver);
    return runnable === undefined ? undefined : { how, runnable, file, node, overridden };
}
const memberName = (file, node) => {
    const name = node.children.at(-1);
    return name?.type === "PropertyName" ? file.text.slice(name.from, name.to) : undefined;
};
function resolve(evaluator, model, file, receiver) {
    let at = named(evaluator, file, receiver);
    let overridden = false;
    for (let i = 0; i < 5 && at.type === "CallExpression"; i++) {
        const callee = at.children[0];
        const object = callee?.children[0];
        if (callee?.type !== "MemberExpression" || object === undefined)
            break;
        if (!OVERRIDES.has(memberName(file, callee) ?? ""))
            break;
        overridden = true;
        at = named(evaluator, file, object);
    }
    return { runnable: runnableOf(model, evaluator.evaluate(file, at)), overridden };
}
/** `large = train.with_options(gpu="H100")`: what the name stands for; other names stay as they are. */
function named(evaluator, file, node) {
    if (node.type !== "VariableName")
        return node;
    const found = findName(evaluator.project, file, { node, name: file.text.slice(node.from, node.to) });
    const source = found.kind === "binding" ? found.binding.source : undefined;
    if (source?.kind !== "expression" || source.node.type !== "CallExpression")
        return node;
    const callee = source.node.children[0];
    const same = file.nodes[source.node.index] === source.node;
    return same && callee?.type === "MemberExpression" && OVERRIDES.has(memberName(file, callee) ?? "")
        ? source.node
        : node;
}
/** The Modal function that a value is: a decorated function, or a served method of an instance. */
function runnableOf(model, value) {
    if (value.kind === "function")
        return model.byDefinition
            .get(value.node)
            ?.find((one) => one.kind === "function" && one.registeredBy === value.registeredBy);
    if (value.kind !== "attribute" || (value.of.kind !== "instance" && value.of.kind !== "class"))
        return undefined;
    const owner = value.of.kind === "instance" ? value.of.of : value.of;
    return model.byDefinition.get(owner.node)?.find((one) => one.kind === "method" && one.name === value.name);
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/local-call.js
// One call in local code in, the Modal call that it is out, or what it means for those already found.




function ofCall(walk, file, { node, root, repeated }) {
    const looped = repeated || inComprehension(node, root);
    const call = readModalCall(walk.evaluator, walk.model, file, node);
    if (call !== undefined) {
        const waited = call.how === "spawn" && isWaitedFor(file, node);
        walk.calls.push({ ...call, repeated: looped, waited, direct: walk.stack.length === 1 });
        const spawns = call.how === "spawn" || call.how === "spawn-many";
        const one = {
            blocking: spawns && !waited ? 0 : 1,
            // What is waited for has ended before the next one starts.
            spawned: spawns && !waited ? (call.how === "spawn" ? 1 : 2) : 0,
        };
        return looped ? times(one) : one;
    }
    noteWait(walk, file, node);
    return ofOtherCall(walk, file, { node, root, repeated: looped });
}
function ofOtherCall(walk, file, { node, repeated }) {
    const callee = node.children[0];
    if (callee === undefined)
        return NONE;
    const value = walk.evaluator.evaluate(file, callee);
    if (value.kind === "unknown") {
        walk.unclear ??= `what \`${(0,tree/* textOf */.b6)(file, callee).slice(0, 60)}\` calls cannot be told`;
        return NONE;
    }
    if (value.kind === "attribute" &&
        /^(?:remote|remote_gen|spawn|spawn_map|starmap|for_each|map)$/.test(value.name)) {
        walk.unclear ??= `what \`${(0,tree/* textOf */.b6)(file, callee).slice(0, 60)}\` calls cannot be told`;
    }
    const local = value.kind === "attribute" && value.name === "local" ? value.of : value;
    const count = local.kind === "function" ? walk.enter(walk, local, repeated) : NONE;
    return repeated ? times(count) : count;
}
/** `train.remote` handed to something else, as to a thread pool. */
function noteReference(walk, file, node) {
    const called = node.parent?.type === "CallExpression" && node.parent.children[0] === node;
    const names = called ? undefined : (0,tree/* dottedName */._P)(file, node);
    if (names === undefined || !/^(?:remote|spawn|map)$/.test(names.at(-1) ?? ""))
        return;
    const receiver = node.children[0];
    const runnable = receiver === undefined ? undefined : runnableOf(walk.model, walk.evaluator.evaluate(file, receiver));
    const aio = node.parent?.type === "MemberExpression";
    if (runnable !== undefined && !aio)
        walk.unclear ??= `\`${names.join(".")}\` is handed to other code`;
}
/** `call.get()` where `call = train.spawn(...)`; `FunctionCall.gather` waits for all of them. */
function noteWait(walk, file, node) {
    const names = (0,tree/* dottedName */._P)(file, node.children[0] ?? node);
    if (names?.at(-1) === "gather") {
        for (const call of walk.calls)
            if (call.how === "spawn")
                walk.waits.add(call.node);
    }
    const [name, method] = names ?? [];
    if (names?.length !== 2 || name === undefined || method !== "get")
        return;
    const args = (0,tree/* argumentsOf */.aX)(file, (0,tree/* childOf */.GG)(node, "ArgList"));
    if (args.some((argument) => argument.name !== "timeout"))
        return;
    const found = findName(walk.evaluator.project, file, { node, name });
    if (found.kind === "binding" && found.binding.source.kind === "expression")
        walk.waits.add(found.binding.source.node);
    else
        for (const call of walk.calls)
            if (call.repeated && call.how === "spawn")
                walk.waits.add(call.node);
}
function isWaitedFor(file, node) {
    const member = node.parent;
    const name = member?.type === "MemberExpression" ? member.children.at(-1) : undefined;
    return (name !== undefined &&
        member?.children[0] === node &&
        (0,tree/* textOf */.b6)(file, name) === "get" &&
        member.parent?.type === "CallExpression");
}
function inComprehension(node, root) {
    for (let at = node.parent; at !== undefined && at !== root.parent; at = at.parent) {
        if (/Comprehension/.test(at.type) ||
            (at.type === "ArgList" && at.children.some((child) => child.type === "for")))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/local-flow.js
// A local function's body in, which Modal calls it can make out, and how many at most on any one path.



const local_flow_DEEPEST = 40;
const LONGEST_CALL_CHAIN = 6;
const straight = (live) => ({ live, ended: NONE, dead: false });
function readLocalFlow(evaluator, model, definition) {
    const walk = {
        evaluator,
        model,
        calls: [],
        waits: new Set(),
        stack: [],
        unclear: undefined,
        enter: ofDefinition,
    };
    const count = ofDefinition(walk, definition, false);
    const calls = walk.calls.map((call) => ({ ...call, waited: call.waited || walk.waits.has(call.node) }));
    return { calls, most: count, unclear: walk.unclear };
}
function ofDefinition(walk, { file, node }, repeated) {
    const body = (0,tree/* bodyOf */.EN)(node);
    if (body === undefined || walk.stack.includes(node))
        return NONE;
    if (walk.stack.length >= LONGEST_CALL_CHAIN) {
        walk.unclear ??= "its calls go too deep to follow";
        return NONE;
    }
    walk.stack.push(node);
    const flow = ofBody(walk, file, { body, repeated, depth: 0 });
    walk.stack.pop();
    return flow.dead ? flow.ended : most(flow.live, flow.ended);
}
function ofBody(walk, file, { body, ...rest }) {
    let flow = straight(NONE);
    if (rest.depth > local_flow_DEEPEST)
        walk.unclear ??= "it is nested too deeply to follow";
    for (const statement of rest.depth > local_flow_DEEPEST ? [] : (0,tree/* statementsOf */.GX)(body)) {
        const next = ofStatement(walk, file, { body: statement, ...rest });
        const ended = most(flow.ended, plus(flow.live, next.ended));
        flow = { live: plus(flow.live, next.live), ended, dead: next.dead };
        if (flow.dead)
            break;
    }
    return flow;
}
function ofStatement(walk, file, block) {
    const { body: statement, repeated } = block;
    switch (statement.type) {
        case "FunctionDefinition":
        case "ClassDefinition":
        case "DecoratedStatement":
            return straight(NONE);
        case "IfStatement":
        case "MatchStatement":
            return ofBranches(walk, file, block);
        case "ForStatement":
        case "WhileStatement":
            return ofLoop(walk, file, block);
        case "TryStatement":
        case "WithStatement":
            return ofSequence(walk, file, block);
        case "ReturnStatement":
        case "RaiseStatement":
            return { live: NONE, ended: ofExpressions(walk, file, { nodes: [statement], repeated }), dead: true };
        default: {
            const count = ofExpressions(walk, file, { nodes: [statement], repeated });
            const leaves = statement.type === "ExpressionStatement" &&
                /^(?:sys\.)?exit\(/.test((0,tree/* textOf */.b6)(file, statement).slice(0, 20));
            return leaves ? { live: NONE, ended: count, dead: true } : straight(count);
        }
    }
}
const bodiesOf = (statement) => statement.children.flatMap((child) => {
    if (child.type === "MatchBody")
        return child.children.flatMap((clause) => bodiesOf(clause));
    return child.type === "Body" ? [child] : [];
});
const headerOf = (statement) => statement.children.filter((child) => child.type !== "Body" && child.type !== "MatchBody");
function ofBranches(walk, file, block) {
    const { body: statement, repeated, depth } = block;
    const header = ofExpressions(walk, file, { nodes: headerOf(statement), repeated });
    const flows = bodiesOf(statement).map((body) => ofBody(walk, file, { body, repeated, depth: depth + 1 }));
    const complete = statement.children.some((child) => child.type === "else");
    if (!complete)
        flows.push(straight(NONE));
    const live = flows.filter((flow) => !flow.dead).reduce((sum, flow) => most(sum, flow.live), NONE);
    const ended = flows.reduce((sum, flow) => most(sum, flow.ended), NONE);
    return { live: plus(header, live), ended: plus(header, ended), dead: flows.every((flow) => flow.dead) };
}
function ofLoop(walk, file, block) {
    const { body: statement, depth } = block;
    const repeats = statement.type === "WhileStatement" || block.repeated;
    const header = ofExpressions(walk, file, { nodes: headerOf(statement), repeated: repeats });
    const inner = bodiesOf(statement).map((body) => ofBody(walk, file, { body, repeated: true, depth: depth + 1 }));
    const once = inner.reduce((sum, flow) => plus(sum, most(flow.live, flow.ended)), NONE);
    return straight(plus(statement.type === "WhileStatement" ? times(header) : header, times(once)));
}
/** `with` and `try`: what is inside runs one after the other, at worst all of it. */
function ofSequence(walk, file, block) {
    const { body: statement, repeated, depth } = block;
    const header = ofExpressions(walk, file, { nodes: headerOf(statement), repeated });
    const flows = bodiesOf(statement).map((body) => ofBody(walk, file, { body, repeated, depth: depth + 1 }));
    const live = flows.reduce((sum, flow) => plus(sum, flow.live), header);
    const ended = flows.reduce((sum, flow) => plus(sum, flow.ended), header);
    const dead = flows.length > 0 && flows.every((flow) => flow.dead);
    return { live, ended: flows.some((flow) => flow.dead) ? ended : NONE, dead };
}
function ofExpressions(walk, file, { nodes, repeated }) {
    let count = NONE;
    for (const root of nodes) {
        for (const node of [root, ...(0,tree/* ownDescendants */.V6)(file, root)]) {
            if (node.type === "CallExpression")
                count = plus(count, ofCall(walk, file, { node, root, repeated }));
            else if (node.type === "MemberExpression")
                noteReference(walk, file, node);
        }
    }
    return count;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/trailing.js
// A call inside a function in, whether code with an effect follows it out.

/** True when a statement other than `print`, `pass` or an empty `return` follows `call` in `definition`. */
function statementsAfter(file, call, definition) {
    for (let at = call.parent; at !== undefined && at !== definition; at = at.parent) {
        if (at.type === "ForStatement" || at.type === "WhileStatement" || at.type === "TryStatement")
            return true;
        if (at.type !== "Body")
            continue;
        const later = (0,tree/* statementsOf */.GX)(at).filter((one) => one.from > call.from && !(0,tree/* contains */.gR)(one, call));
        if (later.some((one) => !isHarmless(file, one)))
            return true;
    }
    return false;
}
function isHarmless(file, statement) {
    if (statement.type === "PassStatement" || statement.type === "PrintStatement")
        return true;
    const source = (0,tree/* textOf */.b6)(file, statement);
    if (statement.type === "ReturnStatement")
        return /^return(?:\s+None)?$/.test(source.trim());
    return (statement.type === "ExpressionStatement" &&
        /^(?:print\s*\(|["'])/.test(source) &&
        !/\.(?:get|remote|map)\(/.test(source));
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/target.js
// The candidates of a file and the name asked for in, the target with everything known of it out.







function resolveTarget(evaluator, model, { candidates, name }) {
    const reachable = candidates.all.filter((one) => !one.runnable.wrapping.web);
    const names = reachable.map((one) => one.names.join(" / "));
    const picked = pick(matching(reachable, name));
    const exact = picked?.names.includes(name) === true;
    // A list that may be longer settles only what was named in full.
    const chosen = picked !== undefined && (candidates.unsettled === undefined || exact) ? picked : undefined;
    if (chosen === undefined) {
        const why = candidates.unsettled ?? "the target was not found";
        return { runnable: undefined, facts: unknownTarget(names, why), audited: [], flow: undefined };
    }
    return describe(evaluator, model, { runnable: chosen.runnable, shown: chosen.names[0] ?? name, names });
}
const unknownTarget = (candidates, why) => ({
    kind: "unknown",
    name: "",
    parameters: { kind: "unknown", why },
    timeout: "unknown",
    retries: "unknown",
    gpu: "unknown",
    volumes: "unknown",
    resume: { kind: "unknown" },
    blocking: { kind: "unknown", why },
    worstCase: "unknown",
    functions: [],
    candidates,
});
function describe(evaluator, model, { runnable, shown, names }) {
    const entrypoint = runnable.kind === "entrypoint";
    const flow = entrypoint ? readLocalFlow(evaluator, model, runnable.definition) : undefined;
    const audited = flow === undefined ? itself(evaluator, runnable) : called(evaluator, flow);
    const functions = audited.map((one) => one.facts);
    const complete = flow === undefined || (flow.unclear === undefined && audited.every((one) => !one.overridden));
    const parameters = parametersOf(evaluator, runnable);
    const facts = {
        kind: runnable.kind,
        name: shown,
        parameters,
        ...summary(functions, complete),
        resume: resumeOf(evaluator, [runnable, ...audited.map((one) => one.runnable)], parameters),
        blocking: flow === undefined ? { kind: "not-an-entrypoint" } : blockingOf(runnable, flow),
        functions,
        candidates: names,
    };
    return { runnable, facts, audited, flow };
}
function itself(evaluator, runnable) {
    const facts = functionFacts(evaluator, runnable);
    return [{ runnable, facts, once: true, overridden: false }];
}
function called(evaluator, flow) {
    const calls = new Map();
    for (const call of flow.calls) {
        if (call.runnable !== undefined)
            calls.set(call.runnable, [...(calls.get(call.runnable) ?? []), call]);
    }
    return [...calls].map(([runnable, all]) => ({
        runnable,
        facts: functionFacts(evaluator, runnable),
        once: all.length === 1 &&
            all.every((call) => !call.repeated && (call.how === "remote" || call.how === "spawn")),
        overridden: all.some((call) => call.overridden),
    }));
}
/** Of the one function, or of the one that can run longest; unknown as soon as one is not known. */
function summary(functions, complete) {
    const unknown = {
        timeout: "unknown",
        retries: "unknown",
        gpu: "unknown",
        volumes: "unknown",
        worstCase: "unknown",
    };
    if (!complete || functions.length === 0)
        return unknown;
    const [first] = functions;
    if (functions.length === 1 && first !== undefined) {
        const { timeout, retries, gpu, volumes } = first;
        return { timeout, retries, gpu, volumes, worstCase: worstCaseOf(first) };
    }
    const bounds = functions.map(worstCaseOf);
    const timeouts = functions.map((one) => one.timeout);
    if (bounds.includes("unknown") || timeouts.includes("unknown"))
        return unknown;
    const longest = functions[bounds.indexOf(largest(bounds))];
    const volumes = functions.flatMap((one) => (one.volumes === "unknown" ? [] : one.volumes));
    return {
        timeout: largest(timeouts),
        retries: longest?.retries ?? "unknown",
        gpu: longest?.gpu ?? "unknown",
        volumes: functions.some((one) => one.volumes === "unknown") ? "unknown" : volumes,
        worstCase: bounds.reduce((sum, one) => sum + (one === "unknown" ? 0 : one), 0),
    };
}
const largest = (values) => Math.max(...values.map((value) => (value === "unknown" ? 0 : value)));
function blockingOf(runnable, flow) {
    if (flow.unclear !== undefined)
        return { kind: "unknown", why: flow.unclear };
    const waits = flow.calls.filter((call) => call.waited || call.how === "remote" || call.how === "map");
    if (waits.length === 0) {
        const { spawned } = flow.most;
        return { kind: "spawns-only", atMost: Number.isFinite(spawned) ? spawned : "many" };
    }
    const [only] = flow.calls;
    if (flow.calls.length !== 1 ||
        only === undefined ||
        only.repeated ||
        only.how === "map" ||
        only.how === "spawn-many") {
        return { kind: "unknown", why: "it makes more than one call, or one more than once" };
    }
    return {
        kind: "exactly-one",
        call: only.how === "remote" ? "remote" : "spawn-get",
        function: only.runnable?.name ?? "",
        line: (0,tree/* position */.G1)(only.file, only.node.from).line,
        trailing: !only.direct || statementsAfter(only.file, only.node, runnable.definition.node),
    };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/target-reference.js
// `file.py::name` in, the file to read and the name to look for out, or what is wrong with it.
/** Follows `parse_import_ref` and `import_file_or_module` of `modal/cli/import_refs.py`, client 1.6.4. */
function readReference(target, module) {
    const at = target.indexOf("::");
    if (at <= 1 && target.indexOf(":") > 1) {
        return { problem: "the target has one colon where Modal wants two", fix: target.replace(":", "::") };
    }
    const file = at > 1 ? target.slice(0, at) : target;
    const name = at > 1 ? target.slice(at + 2) : "";
    if (module)
        return readModule(file, name);
    if (!file.endsWith(".py")) {
        return { problem: "the target's file does not end in .py", fix: "path/to/file.py::function" };
    }
    const parts = normalPath(file);
    if (parts === undefined) {
        return {
            problem: "the target's file lies outside the checkout",
            fix: "path/inside/the/repository.py::function",
        };
    }
    const stem = (parts.at(-1) ?? "").slice(0, -3);
    if (stem === "" || stem.includes(".")) {
        return {
            problem: "Modal refuses a file name with more than one period",
            fix: `${stem.replaceAll(".", "_")}.py`,
        };
    }
    return { paths: [parts.join("/")], name };
}
function readModule(module, name) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(module)) {
        return { problem: "the target is no module path", fix: "package.module::function" };
    }
    const path = module.replaceAll(".", "/");
    return { paths: [`${path}.py`, `${path}/__init__.py`], name };
}
function normalPath(file) {
    if (file.startsWith("/") || file.includes("\\") || file.includes("\0") || /^[A-Za-z]:/.test(file))
        return undefined;
    const parts = [];
    for (const part of file.split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/run.js
// A repository's files and a request in, the whole audit out; loaded with the parser, only when an audit is asked for.
























const RULES = [
    ruleSource,
    ruleTarget,
    ruleArguments,
    ruleClassParameter,
    ruleResume,
    ruleTimeout,
    rule_retries/* ruleRetries */.no,
    ruleWorstCase,
    ruleVolume,
    ruleCommit,
    ruleDetach,
    ruleContainers,
    ruleImports,
    ruleGpu,
    ruleSecrets,
    ruleClient,
];
async function runAudit(files, request) {
    const opened = await openContext(files, request);
    return "findings" in opened ? opened : run_judge(opened);
}
/** Everything that the rules look at; a result when the target cannot even be read. */
async function openContext(files, request) {
    const reference = readReference(request.target, request.module === true);
    if ("problem" in reference)
        return failed(request.target, reference.problem, reference.fix);
    let reason = "missing";
    for (const path of reference.paths) {
        const project = await openProject({ files, path, module: request.module === true });
        if ("resolve" in project)
            return contextOf(project, request, reference.name);
        reason = project.unreadable;
    }
    const [path = ""] = reference.paths;
    if (reason !== "missing")
        return { findings: [unreadable(path, reason, "error")], target: UNKNOWN_TARGET };
    return failed(path, "there is no such file in the checkout", "path/to/file.py::function");
}
function failed(target, problem, fix) {
    const place = { file: target.split("::")[0] ?? target, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const harm = `The target ${JSON.stringify(target)} cannot be launched: ${problem}.`;
    return { findings: [{ ...place, id: "target", severity: "error", harm, fix }], target: UNKNOWN_TARGET };
}
function contextOf(project, request, name) {
    const evaluator = new Evaluator(project);
    const model = buildAppModel(project, evaluator);
    const candidates = listCandidates(project, evaluator, model);
    const { runnable, ...target } = resolveTarget(evaluator, model, { candidates, name });
    return { request, project, evaluator, model, candidates, name, target: runnable, ...target };
}
/** What every rule finds, less what comments and the configuration answer. */
function rulesOf(context) {
    const findings = RULES.flatMap((rule) => rule(context));
    const ignored = context.request.configuration?.ignore ?? [];
    return suppress(findings, { files: context.project.files, ignored });
}
const run_judge = (context) => ({
    findings: inOrder(rulesOf(context)),
    target: context.facts,
});
const SEVERITIES = ["error", "warning", "note"];
/** The worst first, then by place, so that the same source gives the same list. */
function inOrder(findings) {
    const rank = (one) => SEVERITIES.indexOf(one.severity);
    return [...findings].sort((a, b) => rank(a) - rank(b) ||
        a.file.localeCompare(b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        a.id.localeCompare(b.id));
}


/***/ }),

/***/ 334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runsOnCall),
/* harmony export */   y: () => (/* binding */ readStarted)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34);
// Calls that start code beside the caller in: `threading.Thread`, `threading.Timer`, tasks; what they start out.

/** A name or attribute that stands for a whole value, as callee or argument do. */
function runsOnCall(node) {
    if (node.type !== "VariableName" && node.type !== "MemberExpression")
        return false;
    return node.parent?.type === "CallExpression" || node.parent?.type === "ArgList";
}
const THREADS = new Set([
    "threading.Thread",
    "threading.Timer",
    "Thread",
    "Timer",
    "multiprocessing.Process",
]);
const TASKS = /(?:^|\.)(?:create_task|ensure_future|submit|run_in_executor|to_thread)$/;
/** Reads `Thread(target=f)`, `Timer(60, f)`, `create_task(f())`, `pool.submit(f)`; undefined for other calls. */
function readStarted(evaluator, file, node) {
    const callee = node.children[0];
    if (node.type !== "CallExpression" || callee === undefined)
        return undefined;
    const value = evaluator.evaluate(file, callee);
    const path = value.kind === "external" ? value.path : value.kind === "attribute" ? value.name : "";
    const thread = THREADS.has(path);
    if (!thread && !TASKS.test(path))
        return undefined;
    const args = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(file, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .GG)(node, "ArgList"));
    const timer = path.endsWith("Timer");
    const positional = args.filter((argument) => argument.name === undefined && argument.star === undefined);
    const named = args.find((argument) => argument.name === "target" || argument.name === "function");
    const index = timer ? 1 : /run_in_executor$/.test(path) ? 1 : path.endsWith("Thread") ? 1 : 0;
    const chosen = (named ?? positional[index])?.value;
    if (chosen === undefined)
        return undefined;
    const inner = chosen.type === "CallExpression" ? chosen.children[0] : chosen;
    if (inner === undefined)
        return undefined;
    return { node, target: evaluator.evaluate(file, inner), started: inner, timer };
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   Nh: () => (/* binding */ nodesOf),
/* harmony export */   V6: () => (/* binding */ ownDescendants),
/* harmony export */   _P: () => (/* binding */ dottedName),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   ai: () => (/* binding */ ancestor),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
// Reading the syntax tree: parts of statements and calls, and places as people count them.
const textOf = (file, node) => file.text.slice(node.from, node.to);
/** The text of a node without its comments, in which words prove nothing. */
function codeOf(file, node) {
    const parts = [];
    let at = node.from;
    for (const comment of file.comments) {
        if (comment.to <= at || comment.from >= node.to)
            continue;
        parts.push(file.text.slice(at, comment.from));
        at = comment.to;
    }
    parts.push(file.text.slice(at, Math.max(at, node.to)));
    return parts.join("");
}
const childOf = (node, type) => node.children.find((child) => child.type === type);
const nodesOf = (file, type) => file.byType.get(type) ?? [];
const bodyOf = (node) => childOf(node, "Body");
/** The nodes inside `node`, itself left out, in source order. */
function* descendants(file, node) {
    for (let i = node.index + 1; i <= node.last; i++) {
        const inner = file.nodes[i];
        if (inner !== undefined)
            yield inner;
    }
}
const DEFINITIONS = new Set(["FunctionDefinition", "ClassDefinition", "LambdaExpression"]);
/** As `descendants`, but what a nested function, class or lambda holds is left out: it runs at another time. */
function* ownDescendants(file, node) {
    for (let i = node.index + 1; i <= node.last; i++) {
        const inner = file.nodes[i];
        if (inner === undefined)
            continue;
        yield inner;
        if (DEFINITIONS.has(inner.type))
            i = inner.last;
    }
}
function ancestor(node, types) {
    let at = node.parent;
    while (at !== undefined && !types.has(at.type))
        at = at.parent;
    return at;
}
const contains = (outer, inner) => inner.index > outer.index && inner.index <= outer.last;
/** The statements of a body; several on one line are taken apart. */
function statementsOf(body) {
    return body.children
        .flatMap((child) => (child.type === "StatementGroup" ? child.children : [child]))
        .filter(isStatement);
}
const isStatement = (node) => !/^[^A-Za-z]/.test(node.type);
/** The arguments of an `ArgList`; what the parser could not read is left out. */
function argumentsOf(file, list) {
    if (list === undefined)
        return [];
    return split(list.children.slice(1, list.children.at(-1)?.type === ")" ? -1 : undefined)).flatMap((item) => {
        const argument = argumentOf(file, item);
        return argument === undefined ? [] : [argument];
    });
}
/** Groups of children between commas. */
function split(children) {
    const groups = [[]];
    for (const child of children) {
        if (child.type === ",")
            groups.push([]);
        else
            groups.at(-1)?.push(child);
    }
    return groups.filter((group) => group.length > 0);
}
function argumentOf(file, item) {
    const [first, second, third] = item;
    const end = item.at(-1);
    if (first === undefined || end === undefined || item.some((node) => node.type === "\u26a0"))
        return undefined;
    const range = { from: first.from, to: end.to };
    if ((first.type === "*" || first.type === "**") && second !== undefined)
        return { star: first.type, value: second, ...range };
    if (second?.type === "AssignOp" && third !== undefined && textOf(file, second) === "=") {
        return { name: textOf(file, first), value: third, ...range };
    }
    return { value: first, ...range };
}
/** `a.b.c` as `["a", "b", "c"]`; anything else is undefined. Decorators are read alike. */
function dottedName(file, node) {
    const names = [];
    let at = node;
    while (at.type === "MemberExpression") {
        const [object, dot, property] = at.children;
        if (object === undefined || dot?.type !== "." || property?.type !== "PropertyName")
            return undefined;
        names.unshift(textOf(file, property));
        at = object;
    }
    if (at.type !== "VariableName")
        return undefined;
    return [textOf(file, at), ...names];
}
/** Lines and columns from 1, columns in UTF-16 units as SARIF's default asks. */
function placeOf(file, range) {
    const start = position(file, range.from);
    const end = position(file, Math.max(range.from, range.to));
    return {
        file: file.path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
function position(file, offset) {
    let low = 0;
    let high = file.lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((file.lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (file.lines[low] ?? 0) + 1 };
}


/***/ })

};
