export const id = 111;
export const ids = [111];
export const modules = {

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixFindings: () => (/* binding */ fixFindings)
});

// EXTERNAL MODULE: ./.cache/bundle/src/audit/tree.js
var tree = __webpack_require__(34);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/edit.js
// Replacements in a text: applied together, and the removal of whole statements that keeps every comment.

/** Applies edits that do not overlap; those that would are left for the next pass. */
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
        if (edit.from < at)
            continue;
        parts.push(text.slice(at, edit.from), edit.text);
        at = edit.to;
    }
    return parts.join("") + text.slice(at);
}
const lineStart = (file, offset) => file.lines[(0,tree/* position */.G1)(file, offset).line - 1] ?? 0;
/** Offset after the line's end, its newline included. */
function lineEnd(file, offset) {
    return file.lines[(0,tree/* position */.G1)(file, offset).line] ?? file.text.length;
}
const newlineOf = (file) => (file.text.includes("\r\n") ? "\r\n" : "\n");
/** The white space in front of a node that begins its line; undefined when other code does. */
function indentOf(file, node) {
    const before = file.text.slice(lineStart(file, node.from), node.from);
    return before.trim() === "" ? before : undefined;
}
/** The last offset of a statement: some nodes of the grammar take in the newline that ends them. */
function trimmedEnd(file, node) {
    return node.from + file.text.slice(node.from, node.to).trimEnd().length;
}
/** What a comment spoke of, on one line and without comments of its own. */
const formerly = (file, range) => (0,tree/* codeOf */.$N)(file, range).replace(/\s+/g, " ").trim().replace(/,$/, "");
/** The comment as it is, next to the code that it spoke of: else it would be taken for one on what stands there now. */
function withItsCode(file, comment, within) {
    const text = file.text.slice(comment.from, comment.to).trimEnd();
    const before = formerly(file, { from: lineStart(file, comment.from), to: comment.from });
    if (before !== "")
        return [`# was: ${before}`, text];
    const next = file.tokens.find((token) => token.from >= comment.to && token.kind !== "newline");
    // Comments that follow one another are followed by their code once.
    if (next === undefined || next.kind === "comment" || next.from >= within.to)
        return [text];
    const end = lineEnd(file, next.from);
    const own = file.comments.some((one) => one.from > next.from && one.to <= end);
    return own ? [text] : [text, `# was: ${formerly(file, { from: next.from, to: end })}`];
}
/**
 * Takes a statement out with its lines and leaves its comments, or `pass` when `emptied`; undefined when it shares a
 * line with other code.
 */
function removeStatement(file, statement, emptied) {
    const indent = indentOf(file, statement);
    const end = trimmedEnd(file, statement);
    const from = lineStart(file, statement.from);
    const to = lineEnd(file, Math.max(statement.from, end - 1));
    const rest = file.text.slice(end, to).trim();
    if (indent === undefined || (rest !== "" && !rest.startsWith("#")))
        return undefined;
    const kept = file.comments.filter((comment) => comment.from >= from && comment.to <= to);
    const lines = kept.flatMap((comment) => withItsCode(file, comment, { from, to }).map((line) => indent + line));
    if (emptied)
        lines.push(`${indent}pass`);
    const newline = newlineOf(file);
    // Of two blank lines that would meet, one goes along.
    const blankBefore = /(?:^|[\r\n:])[ \t]*(?:\r\n|\n|\r)$/.test(file.text.slice(0, from).slice(-200));
    const next = lineEnd(file, to);
    if (lines.length === 0 && blankBefore && next > to && file.text.slice(to, next).trim() === "")
        return { from, to: next, text: "" };
    return { from, to, text: lines.map((line) => line + newline).join("") };
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/fix-argument.js
// A decorator's argument list in, the edit that sets or removes one argument out; comments stay where they are.


/** Undefined when the arguments are not all in the list, so that one might be given twice. */
function setArgument(settings, argument) {
    const { file, list } = settings;
    const setting = settings.get(argument.name);
    if (list === undefined || settings.open)
        return undefined;
    if (setting.kind !== "absent") {
        return setting.argument === undefined ? undefined : replaceArgument(file, setting.argument, argument);
    }
    return insertArgument(file, list, argument);
}
/** Comments of the old value go before the new one, next to what they spoke of. */
function replaceArgument(file, given, argument) {
    const { from, to } = given.value;
    const start = lineStart(file, given.from);
    const indent = file.text.slice(start, given.from);
    const end = lineEnd(file, to);
    const behind = /^[ \t]*,?[ \t]*(?=#)/.exec(file.text.slice(given.to, end));
    const own = file.comments.filter((one) => one.from >= from && one.to <= (behind === null ? to : end));
    if (own.length === 0)
        return { from, to, text: argument.value };
    // A comment at the end of a line of several arguments may speak of any of them.
    if (indent.trim() !== "") {
        return own.some((one) => one.from < to) ? undefined : { from, to, text: argument.value };
    }
    const notes = [
        `# was: ${formerly(file, given)}`,
        ...own.map((one) => file.text.slice(one.from, one.to).trimEnd()),
    ];
    const tail = behind === null ? "" : `${behind[0].trim()}${commented(argument)}${newlineOf(file)}`;
    const lines = notes.map((line) => indent + line + newlineOf(file)).join("");
    const text = `${lines}${indent}${argument.name}=${argument.value}${tail}`;
    return { from: start, to: behind === null ? to : end, text };
}
const commented = ({ comment }) => (comment === undefined ? "" : `  # ${comment}`);
function insertArgument(file, list, argument) {
    const { name, value } = argument;
    const close = list.children.at(-1);
    const last = (0,tree/* argumentsOf */.aX)(file, list).at(-1);
    if (close?.type !== ")")
        return undefined;
    if (last === undefined)
        return { from: close.from, to: close.from, text: `${name}=${value}` };
    const closeLine = lineStart(file, close.from);
    const own = file.text.slice(closeLine, close.from).trim() === "" && closeLine > last.to;
    if (!own)
        return { from: last.to, to: last.to, text: `, ${name}=${value}` };
    const indent = /^[ \t]*/.exec(file.text.slice(lineStart(file, last.from)))?.[0] ?? "    ";
    const comma = list.children.some((child) => child.type === "," && child.from >= last.to) ? "" : ",";
    const between = file.text.slice(last.to, closeLine);
    const line = `${indent}${name}=${value},${commented(argument)}${newlineOf(file)}`;
    return { from: last.to, to: closeLine, text: comma + between + line };
}
function removeArgument(settings, name) {
    const { file, list } = settings;
    const setting = settings.get(name);
    const given = setting.kind === "absent" ? undefined : setting.argument;
    if (list === undefined || given === undefined)
        return undefined;
    const comma = list.children.find((child) => child.type === "," && child.from >= given.to);
    const next = (0,tree/* argumentsOf */.aX)(file, list).find((one) => one.from >= given.to);
    const end = comma !== undefined && (next === undefined || comma.to <= next.from) ? comma.to : given.to;
    const start = lineStart(file, given.from);
    const alone = file.text.slice(start, given.from).trim() === "";
    const rest = file.text.slice(end, lineEnd(file, end));
    if (alone && rest.trim() === "")
        return { from: start, to: lineEnd(file, end), text: "" };
    if (alone && rest.trim().startsWith("#")) {
        const old = formerly(file, { from: given.from, to: end });
        return {
            from: given.from,
            to: end + rest.search(/#/),
            text: `# was: ${old}${newlineOf(file)}${file.text.slice(start, given.from)}`,
        };
    }
    if (next !== undefined)
        return { from: given.from, to: next.from, text: "" };
    const before = list.children.filter((child) => child.type === "," && child.to <= given.from).at(-1);
    return { from: before?.from ?? given.from, to: end, text: "" };
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/committing.js
var committing = __webpack_require__(843);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/fix-commit-parts.js
// Parts of taking a commit thread out: the names involved, their uses, and whether its function does nothing else.

/** The name that an assignment or definition binds. */
function boundName(file, node) {
    const name = node.children.find((child) => child.type === "VariableName");
    const binds = node.type === "AssignStatement" ? node.children[0] === name : /Definition$/.test(node.type);
    return name !== undefined && binds ? (0,tree/* textOf */.b6)(file, name) : undefined;
}
/** Every plain use of a name within a node, its binding included; keyword names of calls are no use. */
function usesOf(file, within, name) {
    return [...(0,tree/* descendants */.DG)(file, within)].filter((node) => {
        if (node.type !== "VariableName" || (0,tree/* textOf */.b6)(file, node) !== name)
            return false;
        const siblings = node.parent?.type === "ArgList" ? node.parent.children : [];
        return siblings[siblings.indexOf(node) + 1]?.type !== "AssignOp";
    });
}
const HARMLESS = /^(?:print|sleep|time\.sleep|\w+\.(?:wait|is_set|commit|info|debug|warning|error|exception))$/;
const PLAIN = new Set([
    "WhileStatement",
    "ForStatement",
    "TryStatement",
    "IfStatement",
    "ExpressionStatement",
]);
const QUIET = new Set(["PassStatement", "ContinueStatement", "BreakStatement", "ReturnStatement"]);
/** True when the function only waits and commits, so that nothing else is lost with it. */
function onlyWaitsAndCommits(file, definition) {
    for (const node of (0,tree/* descendants */.DG)(file, definition)) {
        if (node.type === "CallExpression") {
            const names = (0,tree/* dottedName */._P)(file, node.children[0] ?? node);
            if (names === undefined || !HARMLESS.test(names.join(".")))
                return false;
        }
        if (/Statement$/.test(node.type) && !PLAIN.has(node.type) && !QUIET.has(node.type))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/fix-commit.js
// A function with a commit thread in, edits that take the thread out and leave one commit at the end out.




const BODY = new Set(["Body"]);
const STATEMENTS = new Set(["ExpressionStatement", "AssignStatement"]);
function fixCommits(context) {
    for (const { runnable } of context.audited) {
        const commits = (0,committing/* commitsOf */.g)(context.evaluator, runnable.definition);
        for (const commit of commits.filter((one) => one.how === "periodic")) {
            const last = !commits.some((one) => one.how === "plain");
            const edits = withoutThread(commit, last ? runnable.definition : undefined);
            if (edits.length > 0)
                return edits;
        }
    }
    return [];
}
/** All statements that only serve the thread; empty when one of its names has another use. */
function withoutThread(commit, final) {
    const { file, started } = commit;
    const start = started === undefined ? undefined : (0,tree/* ancestor */.ai)(started.node, STATEMENTS);
    const function_ = started?.target.kind === "function" ? started.target : undefined;
    if (started === undefined || start === undefined || (function_ !== undefined && function_.file !== file))
        return [];
    if (function_ !== undefined && !onlyWaitsAndCommits(file, function_.node))
        return [];
    const removed = new Set([start]);
    if (function_ !== undefined)
        removed.add(function_.node);
    const names = [boundName(file, start), ...eventsOf(file, function_?.node)];
    const around = (0,tree/* ancestor */.ai)(start, BODY);
    for (const name of names) {
        if (name === undefined || around === undefined)
            continue;
        for (const use of usesOf(file, around, name)) {
            if ([...removed].some((one) => (0,tree/* contains */.gR)(one, use)))
                continue;
            const statement = (0,tree/* ancestor */.ai)(use, STATEMENTS);
            if (statement === undefined || !servesThread(file, statement, name))
                return [];
            removed.add(statement);
        }
    }
    if (function_ !== undefined && usedElsewhere(file, function_.node, removed))
        return [];
    return [...removals(file, removed), ...finalCommit(commit, final)];
}
/** `thread.start()`, `thread.join()`, `thread.daemon = True`, `stop.set()`, `stop = threading.Event()`. */
function servesThread(file, statement, name) {
    const source = (0,tree/* textOf */.b6)(file, statement).trim();
    const call = new RegExp(`^${name}\\.(?:start|join|set|cancel|clear)\\(`);
    const set = new RegExp(`^${name}(?:\\.daemon)?\\s*=\\s*(?:True|(?:threading\\.)?Event\\(\\))$`);
    return call.test(source) || set.test(source);
}
/** Names that the thread's function waits on. */
function eventsOf(file, node) {
    if (node === undefined)
        return [];
    return [
        ...new Set([...(0,tree/* textOf */.b6)(file, node).matchAll(/\b(\w+)\.(?:wait|is_set)\(/g)].map((match) => match[1] ?? "")),
    ];
}
function usedElsewhere(file, definition, removed) {
    const name = boundName(file, definition);
    if (name === undefined)
        return true;
    return usesOf(file, file.root, name).some((use) => ![...removed].some((one) => (0,tree/* contains */.gR)(one, use)));
}
function removals(file, removed) {
    const edits = [];
    const emptied = new Set();
    for (const statement of removed) {
        const whole = statement.parent?.type === "DecoratedStatement" ? statement.parent : statement;
        const body = (0,tree/* ancestor */.ai)(whole, BODY);
        const empty = body !== undefined && !emptied.has(body) && (0,tree/* statementsOf */.GX)(body).every((one) => removed.has(one));
        if (empty)
            emptied.add(body);
        const edit = removeStatement(file, whole, empty);
        if (edit === undefined)
            return [];
        edits.push({ ...edit, file });
    }
    return edits;
}
/** One commit as the function's last statement, before a `return` that ends it. */
function finalCommit(commit, definition) {
    const body = definition === undefined ? undefined : (0,tree/* bodyOf */.EN)(definition.node);
    const last = body === undefined ? undefined : (0,tree/* statementsOf */.GX)(body).at(-1);
    const source = commitSource(commit);
    if (definition === undefined || last === undefined || source === undefined)
        return [];
    const { file } = definition;
    const indent = indentOf(file, last);
    if (indent === undefined)
        return [];
    const newline = newlineOf(file);
    if (last.type === "ReturnStatement") {
        const at = last.from - indent.length;
        return [{ file, from: at, to: at, text: `${indent}${source}${newline}` }];
    }
    const end = trimmedEnd(file, last);
    const rest = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(file.text.slice(end))?.[0] ?? "";
    const at = end + rest.length;
    const before = /[\r\n]$/.test(rest) ? "" : newline;
    return [{ file, from: at, to: at, text: `${before}${indent}${source}${newline}` }];
}
function commitSource({ file, node, started }) {
    if (started?.node !== node)
        return (0,tree/* textOf */.b6)(file, node).replace(/\s+/g, "");
    return `${(0,tree/* textOf */.b6)(file, started.started)}()`;
}

;// CONCATENATED MODULE: ./.cache/bundle/src/audit/fix-spawn.js
// An entrypoint that spawns and waits in, edits that only spawn out, where nothing uses what the wait returned.


const fix_spawn_BODY = new Set(["Body"]);
function fixSpawns(context) {
    return (context.flow?.calls ?? []).flatMap((call) => {
        if (call.how !== "spawn" || !call.waited)
            return [];
        const edit = droppedGet(call.node) ?? droppedStatement(call.file, call.node);
        return edit === undefined ? [] : [{ ...edit, file: call.file }];
    });
}
/** `f.spawn(x).get()` as a statement of its own becomes `f.spawn(x)`. */
function droppedGet(spawn) {
    const get = spawn.parent?.type === "MemberExpression" ? spawn.parent.parent : undefined;
    if (get?.type !== "CallExpression" || get.parent?.type !== "ExpressionStatement")
        return undefined;
    return { from: spawn.to, to: get.to, text: "" };
}
/** `call = f.spawn(x)` and later `call.get()` as a statement: the second goes. */
function droppedStatement(file, spawn) {
    const assigned = spawn.parent;
    const name = assigned?.type === "AssignStatement" ? assigned.children[0] : undefined;
    const body = assigned === undefined ? undefined : (0,tree/* ancestor */.ai)(assigned, fix_spawn_BODY);
    if (name?.type !== "VariableName" || body === undefined)
        return undefined;
    const variable = file.text.slice(name.from, name.to);
    for (const node of (0,tree/* descendants */.DG)(file, body)) {
        const callee = node.type === "CallExpression" ? node.children[0] : undefined;
        const statement = node.parent;
        if (callee === undefined || statement?.type !== "ExpressionStatement" || node.from < spawn.to)
            continue;
        if ((0,tree/* dottedName */._P)(file, callee)?.join(".") !== `${variable}.get`)
            continue;
        const block = (0,tree/* ancestor */.ai)(statement, fix_spawn_BODY);
        return removeStatement(file, statement, block !== undefined && (0,tree/* statementsOf */.GX)(block).length === 1);
    }
    return undefined;
}

// EXTERNAL MODULE: ./.cache/bundle/src/audit/rule-retries.js
var rule_retries = __webpack_require__(991);
// EXTERNAL MODULE: ./.cache/bundle/src/audit/run.js + 58 modules
var run = __webpack_require__(529);
;// CONCATENATED MODULE: ./.cache/bundle/src/audit/fix.js
// A repository's files and a request in, the files that the hardening plan's mends change out; applying it again changes nothing.








/** More passes than any app needs; each pass mends at most one thing per decorator. */
const MOST_PASSES = 40;
async function fixFindings(files, request) {
    const before = new Map();
    const after = new Map();
    const overlay = { read: async (path) => after.get(path) ?? files.read(path) };
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        const context = await (0,run/* openContext */.e)(overlay, request);
        if ("findings" in context)
            break;
        const edits = nextEdits(context, after).filter((edit) => isWhole(edit.file));
        if (edits.length === 0)
            break;
        for (const file of new Set(edits.map((edit) => edit.file))) {
            const source = await overlay.read(file.path);
            const text = typeof source === "string" ? source : file.text;
            if (!before.has(file.path))
                before.set(file.path, text);
            after.set(file.path, applyEdits(text, edits.filter((edit) => edit.file === file)));
        }
    }
    return [...after].flatMap(([path, text]) => {
        const old = before.get(path) ?? text;
        return old === text ? [] : [{ path, before: old, after: text }];
    });
}
/** A file that Python cannot read is for a person to mend first. */
const isWhole = (file) => (0,tree/* nodesOf */.Nh)(file, "\u26a0").length === 0 && (0,tree/* nodesOf */.Nh)(file, "PrintStatement").length === 0;
function nextEdits(context, changed) {
    const findings = (0,run/* rulesOf */.f)(context);
    const has = (id) => findings.some((one) => one.id === id && one.severity !== "note");
    const tried = [
        () => (has("commit") ? fixCommits(context) : []),
        () => (has("detach") ? fixSpawns(context) : []),
        () => context.audited.flatMap((audited) => fixDecorator(context, audited, findings)),
        () => unusedImports(context, changed),
    ];
    for (const attempt of tried) {
        const edits = attempt();
        if (edits.length > 0)
            return edits;
    }
    return [];
}
/** The first of an audited function's findings that its decorator can mend. */
function fixDecorator(context, audited, findings) {
    const { settings } = audited.runnable;
    const { file } = settings;
    if (audited.overridden)
        return [];
    const mine = (id) => findings.find((one) => one.id === id && one.severity !== "note" && one.harm.includes(`\`${audited.facts.name}\``));
    const timeout = /timeout=(\d+)/.exec(mine("timeout")?.fix ?? "")?.[1];
    // Single use first: once there are retries, it has a use.
    const edit = (mine("containers") &&
        (removeArgument(settings, "single_use_containers") ?? removeArgument(settings, "max_inputs"))) ??
        (timeout &&
            setArgument(settings, {
                name: "timeout",
                value: timeout,
                comment: `${Number(timeout) / 3600} hours`,
            })) ??
        (mine("retries") && retriesEdit(context, audited));
    return edit === undefined || edit === "" ? [] : [{ ...edit, file }];
}
function retriesEdit(context, { runnable, facts }) {
    const name = retriesName(context, runnable.settings.file);
    if (name === undefined || facts.retries === "unknown" || facts.retries.count === "unknown")
        return undefined;
    const { count } = facts.retries;
    const kept = count <= 0 ? 5 : Math.min(Math.trunc(count), rule_retries/* MOST_RETRIES */.fC);
    const value = `${name}(max_retries=${kept}, initial_delay=30.0, backoff_coefficient=1.0)`;
    return setArgument(runnable.settings, { name: "retries", value });
}
/** How this file may call `modal.Retries`; undefined when it imports neither the package nor the class. */
function retriesName({ project, evaluator }, file) {
    for (const name of project.bindings(file, file.root).byName.keys()) {
        const value = evaluator.exported(file, name);
        if (value?.kind !== "modal")
            continue;
        if (value.path === "modal")
            return `${name}.Retries`;
        if (value.path === "modal.Retries")
            return name;
    }
    return undefined;
}
/** `import threading` and `import time`, once a mend has taken their last use. */
function unusedImports({ project }, changed) {
    return project.files.flatMap((file) => {
        if (!changed.has(file.path))
            return [];
        return file.root.children.flatMap((statement) => {
            const name = statement.type === "ImportStatement"
                ? /^import (threading|time)$/.exec((0,tree/* textOf */.b6)(file, statement).trim())?.[1]
                : undefined;
            if (name === undefined || usesOf(file, file.root, name).length !== 1)
                return [];
            const edit = removeStatement(file, statement, false);
            return edit === undefined ? [] : [{ ...edit, file }];
        });
    });
}


/***/ })

};
