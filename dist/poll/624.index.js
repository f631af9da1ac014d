export const id = 624;
export const ids = [624];
export const modules = {

/***/ 86624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBench: () => (/* binding */ openBench)
});

// EXTERNAL MODULE: ./.cache/bundle/src/core/price.js
var price = __webpack_require__(32207);
// EXTERNAL MODULE: ./.cache/bundle/src/core/run-settings.js
var run_settings = __webpack_require__(73821);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-cost.js


const listPrices = () => price/* LIST_PRICES */.e_;
/** Where either cannot be read, the limit is held by what is left; the rest of the pass says why. */
async function readPrices(records, config, modal) {
    if (records.every(({ intent }) => intent.max_cost === null))
        return listPrices;
    const account = await Promise.resolve(modal.billing?.rates()).catch(() => undefined);
    return (intent) => (0,run_settings/* pricesOf */._5)((0,run_settings/* settingsOf */.f5)(intent, config), account);
}

// EXTERNAL MODULE: ./.cache/bundle/src/poll-policy.js + 2 modules
var poll_policy = __webpack_require__(90274);
;// CONCATENATED MODULE: ./.cache/bundle/src/poll-bench.js


async function openBench({ open, request, memory, lookout }, ports) {
    const { modal } = lookout;
    const { now, config } = await lookout.knowledge;
    const [pulls, pricesFor] = await Promise.all([(0,poll_policy/* readPulls */.$i)(open, ports), readPrices(open, config, modal)]);
    const billedOf = (id) => memory.billedOf(id);
    const mayRelaunch = request.relaunch;
    return { config, modal, lookout, now, pulls, pricesFor, mayRelaunch, ports, billedOf };
}


/***/ })

};
