export const id = 758;
export const ids = [758];
export const modules = { 10758: ((e, t, n) => {
	n.d(t, {
		fetchAfter: () => fetchAfter,
		isLastWord: () => isLastWord
	});
	var r = n(49799), i = n(78291), a = n(98722);
	function isTakingDue({ state: e, attempts: t, startedAt: n }, r) {
		let i = Date.parse(r.takings?.lookedAt ?? n ?? t[0]?.startedAt ?? "");
		return r.every === void 0 || e !== "running" && e !== "retrying" ? !1 : r.now.getTime() - i >= r.every * 1e3;
	}
	function freshFiles(e, t) {
		let { artifacts: n = [], taken: r = [] } = e?.files ?? {}, i = n.filter(({ takenAt: e }) => t.getTime() - Date.parse(e) < 5184e5), a = new Set(i.map(({ name: e }) => e));
		return r.filter(({ artifact: e }) => a.has(e ?? ""));
	}
	function takenNow(e) {
		let { artifacts: t, ...n } = (0, a.AU)(e, "was not fetched in the time that there is"), r = new Set(n.taken.map(({ artifact: e }) => e));
		return {
			...n,
			artifacts: t.filter(({ name: e }) => r.has(e))
		};
	}
	var o = n(80586), s = n(52908), c = n(72436), l = n(80129), u = n(38793), d = n(2879), f = n(88092), p = n(7109);
	async function retell({ record: e }, t, n) {
		let r = (0, p.Ap)(e, t.records);
		if (r === void 0 || (0, u.Lp)(e.intent) || r.records[0]?.id !== e.id) return !0;
		let { tried: i } = await (0, f.p8)(r, {
			pass: t,
			ports: n,
			attempt: (0, d.Cz)(n.log),
			comments: new Map(),
			called: new Set(),
			labels: new Map(),
			owners: (0, p.Hq)([]),
			shown: void 0,
			left: { reads: 1 },
			held: new Map()
		});
		return i.kind !== "later";
	}
	function findTakings({ judged: e, bench: t, memory: n }) {
		let r = t.config?.experiments;
		if (r === void 0 || t.ports.canKeep?.() !== !0) return [];
		let { now: i } = t, looked = ({ record: e }) => n.takingsOf(e.id)?.lookedAt ?? "";
		return e.filter(({ record: e, report: a, seen: o }) => {
			let s = (r.get(e.intent.experiment) ?? t.config?.defaults)?.results?.every;
			return o && isTakingDue(a, {
				every: s,
				takings: n.takingsOf(e.id),
				now: i
			});
		}).toSorted((e, t) => looked(e) < looked(t) ? -1 : 1);
	}
	async function takeDuring(e, t) {
		let n = new Map(), { ports: r } = t.bench;
		try {
			let i = e.length === 0 ? void 0 : await (0, s.k)(t);
			for (let a of i === void 0 ? [] : e) {
				if (i === void 0 || r.clock.now().getTime() >= t.time.begin) break;
				let e = await takeOne(a, t, i);
				e !== void 0 && n.set(a.record.id, e);
			}
		} catch (e) {
			let t = (0, i.bD)(e);
			r.log.warning(`The files of runs that go on could not all be fetched: ${t}`);
		}
		return n;
	}
	async function takeOne(e, t, n) {
		let { record: r, report: i } = e, { memory: s, time: u } = t, d = (0, l.Sd)(i, n);
		if (d === void 0) return;
		let { now: f } = t.bench, p = s.takingsOf(r.id), m = freshFiles(p, f), h = await (0, o.Uq)({
			...d.request,
			...u,
			have: m
		}, d.volumes, n.folder), g = f.toISOString();
		if (h.taken.length === 0) {
			s.noteTakings(r.id, {
				lookedAt: g,
				files: p?.files ?? a.EM
			});
			return;
		}
		let _ = await (0, c.rr)(i, n), v = {
			report: _,
			before: {
				...a.EM,
				artifacts: p?.files.artifacts ?? [],
				taken: h.same
			},
			fetched: h,
			name: `${(0, a.pn)(r.intent, 1)}-at-${(0, l.iE)(f)}`,
			days: 7,
			more: [(0, c.N9)(r)]
		}, y = takenNow(await (0, l.XP)(v, n));
		s.noteTakings(r.id, {
			lookedAt: g,
			files: y
		});
		let b = {
			...e,
			report: {
				..._,
				files: y
			}
		}, x = t.judged.filter(({ record: { id: e } }) => e !== r.id);
		return await retell(b, {
			...t,
			judged: [b, ...x],
			now: t.bench.now
		}, t.bench.ports), b.report;
	}
	var m = n(56182), h = n(93271), g = n(92149), _ = n(83501), v = n(68987);
	async function fetchRest(e, t) {
		let { log: n } = t.bench.ports, r = new Map(), a = !1;
		try {
			let n = e.length === 0 ? void 0 : await (0, s.G)(e, t);
			for (let e of n?.told ?? []) {
				let i = await inTurn(t, () => fetchOne(e, {
					...t,
					keeping: n?.keeping
				}));
				a ||= i?.goesOn === !0, i?.report !== void 0 && r.set(e.record.id, i.report);
			}
		} catch (e) {
			let t = (0, i.bD)(e);
			n.warning(`The files of runs that have ended could not all be fetched: ${t}`);
		}
		return {
			reports: r,
			goesOn: a
		};
	}
	async function inTurn({ bench: e, memory: t }, n) {
		let now = () => e.ports.clock.now().getTime(), r = t.pace.take("progress", now());
		if (r !== void 0) try {
			return await n();
		} finally {
			t.pace.settle(r, g.fy, now());
		}
	}
	async function fetchOne(e, { keeping: t, ...n }) {
		let { record: r } = e, i = (await (0, _.l)([r], t?.artifacts ?? y)).get(r.id)?.files;
		if (t === void 0 || i === void 0) return later(r, n);
		let a = i.late.length === 0 ? i : await fetchMore(e, {
			before: i,
			keeping: t,
			pass: n
		}), o = (r.line.part ?? 2) + (i.late.length === 0 ? 0 : 1);
		if (a === void 0) return n.time.end > n.time.begin && await append(e, { part: o }, n), { goesOn: !0 };
		if (a === "failed") return await append(e, { part: o }, n), later(r, n);
		let s = {
			...e,
			report: {
				...e.report,
				files: a
			}
		}, c = a === i ? r.line.artifact : await keepResult(s.report, o, t);
		if (c === void 0) return later(r, n);
		let l = n.judged.filter(({ record: { id: e } }) => e !== r.id), u = await retell(s, {
			...n,
			judged: l,
			heads: [s],
			now: n.bench.now
		}, n.bench.ports), d = a.late.length === 0 && u;
		await append(s, {
			artifact: c,
			...d ? {} : { part: o }
		}, n);
		let f = a.late.some(({ why: e }) => e === void 0);
		return !d && !f && n.memory.noteTriedToFetch(r.id), {
			report: s.report,
			goesOn: f
		};
	}
	function later({ id: e }, { memory: t }) {
		return t.noteTriedToFetch(e), { goesOn: !1 };
	}
	let y = {
		get: async () => void 0,
		readText: async () => ""
	};
	async function fetchMore({ record: e, report: t }, { before: n, keeping: r, pass: i }) {
		let { part: s = 2 } = e.line, c = (0, l.Sd)(t, r), u = whyOver({
			before: n,
			part: s,
			now: r.now(),
			isOvertaken: (0, v.iN)(e, i.records)
		});
		if (u !== void 0) return (0, a.AU)(n, u);
		if (c === void 0) return (0, a.AU)(n, "is no longer asked for by the configuration");
		let d = new Set(n.late.map(({ path: e }) => e)), f = {
			...c.request,
			...i.time,
			have: n.taken,
			only: d
		}, p = await (0, o.Uq)(f, c.volumes, r.folder);
		if (p.unread === !0) return "failed";
		let m = (0, a.pn)(e.intent, s), h = await (0, l.XP)({
			report: t,
			before: {
				...n,
				late: []
			},
			fetched: p,
			name: m
		}, r);
		return h.artifacts.length > n.artifacts.length || h.left.length > n.left.length ? h : p.taken.length === 0 && p.late.some(({ why: e }) => e === void 0) ? void 0 : "failed";
	}
	function whyOver(e) {
		if (e.isOvertaken) return "may have been written over by a later run";
		if (e.part > a.pZ) return `was not fetched in ${a.pZ} tries`;
		let t = Date.parse(e.before.until ?? "");
		return e.now.getTime() > t ? "was not fetched within a day of the run's end" : void 0;
	}
	async function keepResult(e, t, n) {
		let r = [await (0, l.Zk)(e, n)], i = `experiment-${(0, h.JB)(e.record.intent)}-result-${t - 1}`;
		return (await (0, l.Se)({
			name: i,
			files: r
		}, n))?.id;
	}
	async function append({ record: e, report: t }, n, { bench: r }) {
		let { part: i, ...a } = e.line;
		await r.ports.records.append(e, {
			...a,
			...n
		}, t.appUrl);
	}
	async function fetchAfter(e) {
		let { request: t, judged: n, bench: r, memory: i } = e, { ports: a } = r, o = a.clock.now().getTime(), s = n.some(({ part: e }) => e !== void 0);
		if (t.runKeys !== void 0) return {
			reports: new Map(),
			goesOn: s,
			took: 0
		};
		let c = s ? await listAgain(e) : e.records, l = (0, v.dJ)(c, {
			request: t,
			memory: i,
			ports: a
		}), u = findTakings(e);
		if (l.length + u.length === 0) return {
			reports: new Map(),
			goesOn: s,
			took: 0
		};
		let d = {
			...e,
			records: c,
			time: await timeOf(e, o)
		}, f = await fetchRest(l, d), p = await takeDuring(u, d), m = a.clock.now().getTime() - o;
		return {
			reports: new Map([...f.reports, ...p]),
			goesOn: f.goesOn,
			took: m
		};
	}
	async function isLastWord(e) {
		let { judged: t, bench: n, memory: r, request: i, records: a } = e, o = {
			request: i,
			memory: r,
			ports: n.ports
		};
		return i.runKeys !== void 0 || t.some(m.s9) || (0, v.zf)(a, o).length + (0, v.dJ)(a, o).length > 0 ? !1 : findTakings(e).length === 0 && await n.ports.lingers?.() === !1;
	}
	async function listAgain({ bench: { ports: e }, request: t, records: n }) {
		return e.records.list(t.horizonDays).catch(() => n);
	}
	async function timeOf({ bench: { ports: e }, wait: t }, n) {
		let i = (await e.finish?.())?.filesSeconds, a = await e.lingers?.() === !0;
		return (0, r.F)({
			now: n,
			limit: i,
			stays: a,
			...t !== void 0 && { wait: t }
		});
	}
}) };
