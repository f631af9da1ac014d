export const id = 316;
export const ids = [316];
export const modules = { 34316: ((e, t, n) => {
	n.d(t, {
		F: () => withBills,
		findNewlyBilled: () => findNewlyBilled,
		isRecent: () => isRecent
	});
	var r = n(69943), i = n(38793), a = n(7109);
	async function findNewlyBilled(e, { request: t, modal: { billing: n }, memory: r, now: i }) {
		if (n === void 0 || t.runKeys !== void 0) return [];
		let isDue = (t) => isToldWithPrice(t, e) && isRecent(t, i) && !r.hasAskedBill(t.id), a = [];
		for (let t of e.filter(isDue).slice(0, 10)) {
			r.noteAskedBill(t.id);
			let { createdAt: e, changedAt: i, line: o } = t, s = await n.billed({
				app: o.app ?? "",
				from: e,
				to: i
			});
			s !== void 0 && (r.noteBilled(t.id, s), a.push(t));
		}
		return a;
	}
	function isRecent({ line: e, changedAt: t }, n) {
		return (0, r._f)(e.state) && n.getTime() - Date.parse(t) <= 1728e5;
	}
	function isToldWithPrice(e, t) {
		let { line: n, intent: o } = e;
		if (!(0, r._f)(n.state) || (0, r.wK)(n.state) || o.gpu === null || n.app === void 0 || n.comment === void 0) return !1;
		let s = (0, a.Ap)(e, t)?.records ?? [];
		return ((0, i.mH)(s) ?? s.slice(0, 1)).includes(e);
	}
	function withBills(e, { billedOf: t }) {
		let billed = ([e, n]) => {
			let r = t(e);
			return n.price === void 0 || r === void 0 ? [e, n] : [e, {
				...n,
				price: {
					...n.price,
					billed: r
				}
			}];
		};
		return new Map([...e].map(billed));
	}
}) };
