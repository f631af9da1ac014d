export const id = 316;
export const ids = [316];
export const modules = {

/***/ 34316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withBills),
/* harmony export */   findNewlyBilled: () => (/* binding */ findNewlyBilled),
/* harmony export */   isRecent: () => (/* binding */ isRecent)
/* harmony export */ });
/* harmony import */ var _core_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69943);
/* harmony import */ var _core_sweep_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38793);
/* harmony import */ var _poll_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7109);



/** Milliseconds after a verdict in which its cost is asked for: the report is of whole hours and comes late. */
const ASKED_FOR = 48 * 3_600_000;
const MOST_A_PASS = 10;
/** Each is asked for once a job. None of them for a pass for some runs, nor where nothing is open. */
async function findNewlyBilled(records, { request, modal: { billing }, memory, now }) {
    if (billing === undefined || request.runKeys !== undefined)
        return [];
    const isDue = (record) => isToldWithPrice(record, records) && isRecent(record, now) && !memory.hasAskedBill(record.id);
    const found = [];
    for (const record of records.filter(isDue).slice(0, MOST_A_PASS)) {
        memory.noteAskedBill(record.id);
        const { createdAt, changedAt, line } = record;
        const dollars = await billing.billed({ app: line.app ?? "", from: createdAt, to: changedAt });
        if (dollars === undefined)
            continue;
        memory.noteBilled(record.id, dollars);
        found.push(record);
    }
    return found;
}
/** Ended so lately that its cost is still asked for, and kept in mind once it is known. */
function isRecent({ line, changedAt }, now) {
    return (0,_core_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(line.state) && now.getTime() - Date.parse(changedAt) <= ASKED_FOR;
}
/** It heads its comment, or is one of the arms that do; an earlier run there is one line without a price. */
function isToldWithPrice(record, records) {
    const { line, intent } = record;
    const has = (0,_core_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerdict */ ._f)(line.state) && !(0,_core_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isRevisable */ .wK)(line.state) && intent.gpu !== null;
    if (!has || line.app === undefined || line.comment === undefined)
        return false;
    const family = (0,_poll_place_js__WEBPACK_IMPORTED_MODULE_2__/* .familyOf */ .Ap)(record, records)?.records ?? [];
    return ((0,_core_sweep_report_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepOf */ .mH)(family) ?? family.slice(0, 1)).includes(record);
}
/** A result.json says what was known when its run ended. */
function withBills(earlier, { billedOf }) {
    const billed = ([id, report]) => {
        const dollars = billedOf(id);
        if (report.price === undefined || dollars === undefined)
            return [id, report];
        return [id, { ...report, price: { ...report.price, billed: dollars } }];
    };
    return new Map([...earlier].map(billed));
}


/***/ })

};
