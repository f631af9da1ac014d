export const id = 624;
export const ids = [624];
export const modules = { 86624: ((e, t, n) => {
	n.d(t, { openBench: () => openBench });
	var r = n(32207), i = n(73821);
	let listPrices = () => r.e_;
	async function readPrices(e, t, n) {
		if (e.every(({ intent: e }) => e.max_cost === null)) return listPrices;
		let r = await Promise.resolve(n.billing?.rates()).catch(() => void 0);
		return (e) => (0, i._5)((0, i.f5)(e, t), r);
	}
	var a = n(56182);
	async function openBench({ open: e, request: t, memory: n, lookout: r }, i) {
		let { modal: o } = r, { now: s, config: c } = await r.knowledge, [l, u] = await Promise.all([(0, a.$i)(e, i), readPrices(e, c, o)]);
		return {
			config: c,
			modal: o,
			lookout: r,
			now: s,
			pulls: l,
			pricesFor: u,
			mayRelaunch: t.relaunch,
			ports: i,
			billedOf: (e) => n.billedOf(e)
		};
	}
}) };
