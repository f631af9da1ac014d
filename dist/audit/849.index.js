export const id = 849;
export const ids = [849];
export const modules = {

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
// Two texts in, their unified diff out.
const CONTEXT = 3;
/** Beyond this many edits the texts have little in common, and the middle is shown as replaced. */
const MOST_EDITS = 2000;
function unifiedDiff(path, before, after) {
    if (before === after)
        return "";
    const lines = compare(splitLines(before), splitLines(after));
    return [`--- a/${path}`, `+++ b/${path}`, ...hunks(lines)].join("\n").concat("\n");
}
function splitLines(text) {
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    else
        lines.push(`${lines.pop() ?? ""}\n\\ No newline at end of file`);
    return lines;
}
function compare(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    const same = (lines) => lines.map((text) => ({ mark: " ", text }));
    const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end));
    return [...same(a.slice(0, start)), ...middle, ...same(end === 0 ? [] : a.slice(-end))];
}
/** Myers' algorithm: the furthest point on each diagonal for each number of edits. */
function shortest(a, b) {
    const trace = [];
    let furthest = new Map([[1, 0]]);
    for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits++) {
        trace.push(furthest);
        const next = new Map(furthest);
        for (let k = -edits; k <= edits; k += 2) {
            const down = k === -edits || (k !== edits && at(furthest, k - 1) < at(furthest, k + 1));
            let x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            next.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return walkBack({ trace, a, b });
        }
        furthest = next;
    }
    return [...a.map((text) => ({ mark: "-", text })), ...b.map((text) => ({ mark: "+", text }))];
}
const at = (furthest, k) => furthest.get(k) ?? -1;
function walkBack({ trace, a, b }) {
    const lines = [];
    let x = a.length;
    let y = b.length;
    for (let edits = trace.length - 1; edits >= 0; edits--) {
        const furthest = trace[edits] ?? new Map();
        const k = x - y;
        const down = k === -edits || (k !== edits && at(furthest, k - 1) < at(furthest, k + 1));
        const fromK = down ? k + 1 : k - 1;
        const fromX = at(furthest, fromK);
        const fromY = fromX - fromK;
        while (x > fromX && y > fromY && x > 0 && y > 0) {
            lines.push({ mark: " ", text: a[--x] ?? "" });
            y--;
        }
        if (edits === 0)
            break;
        if (down)
            lines.push({ mark: "+", text: b[--y] ?? "" });
        else
            lines.push({ mark: "-", text: a[--x] ?? "" });
    }
    return lines.reverse();
}
function hunks(lines) {
    const out = [];
    let oldLine = 1;
    let newLine = 1;
    for (let i = 0; i < lines.length;) {
        const first = lines.findIndex((line, index) => index >= i && line.mark !== " ");
        if (first < 0)
            break;
        const from = Math.max(i, first - CONTEXT);
        let to = first;
        for (let gap = 0, j = first; j < lines.length && gap <= 2 * CONTEXT; j++) {
            gap = lines[j]?.mark === " " ? gap + 1 : 0;
            if (gap === 0)
                to = j + 1;
        }
        const end = Math.min(lines.length, to + CONTEXT);
        oldLine += from - i;
        newLine += from - i;
        const hunk = lines.slice(from, end);
        const olds = hunk.filter((line) => line.mark !== "+").length;
        const news = hunk.filter((line) => line.mark !== "-").length;
        out.push(`@@ -${oldLine},${olds} +${newLine},${news} @@`, ...hunk.map((line) => line.mark + line.text));
        oldLine += olds;
        newLine += news;
        i = end;
    }
    return out;
}


/***/ })

};
