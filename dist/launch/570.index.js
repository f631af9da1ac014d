export const id = 570;
export const ids = [570];
export const modules = { 7570: ((e, t, n) => {
	n.d(t, { openModal: () => openModal });
	var r = n(8291);
	class ModalRefusal extends Error {
		name = "ModalRefusal";
		code;
		constructor(e, t) {
			super(e), this.code = t;
		}
	}
	let i = [
		..."OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED".split(" "),
		..."RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE".split(" "),
		..."DATA_LOSS UNAUTHENTICATED".split(" ")
	], a = [4, 14];
	function createStream(e) {
		return async function* (t, n) {
			try {
				yield* e[t]?.(n, { timeoutMs: 6e4 }) ?? [];
			} catch (e) {
				throw refusal(t, codeOf(e));
			}
		};
	}
	function refusal(e, t) {
		let n = e.charAt(0).toUpperCase() + e.slice(1), r = a.includes(t) ? "did not answer" : "refused";
		return new ModalRefusal(`Modal ${r} ${n} (${i[t] ?? "UNKNOWN"}).`, t);
	}
	function createCall(e) {
		let t = 0, n = 0;
		return async (r, i) => {
			if (Date.now() < n) throw new ModalRefusal("Modal did not answer several calls in a row.", 14);
			try {
				let n = await limited(e[r]?.(i, {
					timeoutMs: 1e4,
					retries: 2
				}));
				return t = 0, n;
			} catch (e) {
				let i = codeOf(e);
				throw t = a.includes(i) ? t + 1 : 0, (t >= 3 || r === "authTokenGet" && t > 0) && (n = Date.now() + 2e4), refusal(r, i);
			}
		};
	}
	function codeOf(e) {
		let t = typeof e == "object" && e && "code" in e ? e.code : void 0;
		return typeof t == "number" ? t : 2;
	}
	async function limited(e) {
		let t, n = new Promise((e, n) => {
			t = setTimeout(() => n(Object.assign(Error("no answer"), { code: 4 })), 15e3);
		});
		try {
			return await Promise.race([e, n]);
		} finally {
			clearTimeout(t);
		}
	}
	function known(e, t) {
		if (t !== void 0) return t;
		throw new ModalRefusal(`Modal answered ${e} in a form that this version does not know.`);
	}
	var o = n(8615), s = n(7934);
	let c = s.Ikc({
		appState: s.aig(),
		createdAt: s.aig(),
		stoppedAt: s.aig(),
		stoppedBy: s.YjP()
	}), l = s.Ikc({
		description: s.YjP(),
		environmentName: s.YjP(),
		lifecycle: c,
		functions: s.g1P(s.YjP(), s.YjP())
	}), u = s.Ikc({ info: l }), d = s.Ikc({ apps: s.YOg(s.Ikc({
		appId: s.YjP(),
		description: s.YjP(),
		state: s.aig(),
		createdAt: s.aig(),
		metadata: s.NpB(s.lqM(l), void 0)
	})) }), f = s.Ikc({ functionCallInputs: s.YOg(s.Ikc({
		functionCallId: s.YjP(),
		status: s.aig(),
		enqueuedAt: s.lqM(s.p6U()),
		startedAt: s.lqM(s.p6U()),
		containerId: s.lqM(s.YjP())
	})) }), p = s.Ikc({
		numUnfinishedInputs: s.aig(),
		outputs: s.YOg(s.Ikc({
			result: s.lqM(s.Ikc({
				status: s.aig(),
				exception: s.YjP(),
				traceback: s.YjP(),
				exitcode: s.aig()
			})),
			taskId: s.YjP(),
			inputStartedAt: s.aig(),
			outputCreatedAt: s.aig(),
			retryCount: s.aig()
		}))
	});
	function parse(e, t) {
		let n = s.xLC(e, t);
		return n.success ? n.output : void 0;
	}
	let m = {
		1: "running",
		2: "detached",
		3: "running",
		4: "stopping",
		5: "stopped",
		6: "initializing",
		7: "stopped",
		8: "disconnected"
	}, h = {
		1: "pending",
		2: "running",
		3: "success",
		4: "failure",
		5: "timeout",
		6: "terminated",
		7: "init-failure",
		8: "internal-failure",
		9: "timeout",
		10: "out-of-memory",
		11: "out-of-memory",
		12: "out-of-memory"
	}, g = {
		1: "success",
		2: "failure",
		3: "terminated",
		4: "timeout",
		5: "init-failure",
		6: "internal-failure",
		7: "timeout",
		8: "out-of-memory",
		9: "out-of-memory",
		10: "out-of-memory"
	};
	function fromSeconds(e) {
		return e > 0 && e < 3250368e4 ? new Date(e * 1e3).toISOString() : void 0;
	}
	function parseAppInfo(e, t) {
		let n = parse(u, t)?.info;
		return n === void 0 ? void 0 : infoOf(e, n);
	}
	function infoOf(e, t) {
		let n = new Map(Object.entries(t.functions));
		return {
			facts: {
				id: e,
				name: t.description,
				state: m[t.lifecycle.appState] ?? "unknown",
				createdAt: fromSeconds(t.lifecycle.createdAt) ?? "",
				...(0, o.s)({
					stoppedAt: fromSeconds(t.lifecycle.stoppedAt),
					stoppedBy: t.lifecycle.stoppedBy || void 0
				}),
				url: `https://modal.com/id/${e}`,
				functionNames: [...n.keys()]
			},
			environment: t.environmentName,
			functions: n
		};
	}
	function parseAppList(e) {
		return parse(d, e)?.apps.map(({ appId: e, description: t, state: n, createdAt: r, metadata: i }) => ({
			id: e,
			name: t,
			state: m[n] ?? "unknown",
			createdAt: r,
			...(0, o.s)({ info: i === void 0 ? void 0 : liveInfo(e, i) })
		}));
	}
	function liveInfo(e, t) {
		let n = infoOf(e, t), { state: r, createdAt: i } = n.facts;
		return n.functions.size > 0 && i !== "" && n.environment !== "" && [
			"running",
			"detached",
			"disconnected"
		].includes(r) ? n : void 0;
	}
	function parseCalls(e, t) {
		let n = parse(f, t)?.functionCallInputs;
		if (n === void 0) return;
		let r = new Map();
		for (let t of n) {
			let n = {
				id: t.functionCallId,
				functionName: e,
				status: h[t.status] ?? "unknown",
				...(0, o.s)({
					enqueuedAt: t.enqueuedAt?.toISOString(),
					startedAt: t.startedAt?.toISOString(),
					container: t.containerId || void 0
				})
			}, i = r.get(n.id);
			r.set(n.id, i === void 0 ? n : {
				...i,
				status: joined(i, n)
			});
		}
		return [...r.values()].sort((e, t) => (e.enqueuedAt ?? "").localeCompare(t.enqueuedAt ?? ""));
	}
	function joined(e, t) {
		let n = [
			"running",
			"pending",
			"unknown"
		], r = [e.status, t.status];
		return n.find((e) => r.includes(e)) ?? r.find((e) => e !== "success") ?? "success";
	}
	function parseOutput(e) {
		let t = parse(p, e);
		if (t === void 0) return;
		let n = t.outputs.filter((e) => e.result !== void 0), r = n.find((e) => e.result?.status !== 1) ?? n[0];
		if (t.numUnfinishedInputs > 0) return { kind: "unfinished" };
		if (r?.result === void 0) return { kind: "gone" };
		let { status: i, exitcode: a, exception: s, traceback: c } = r.result, l = g[i] ?? "unknown";
		return {
			kind: "ended",
			facts: {
				status: l !== "success" && a === 137 ? "out-of-memory" : l,
				retryCount: r.retryCount,
				...(0, o.s)({
					startedAt: fromSeconds(r.inputStartedAt),
					finishedAt: fromSeconds(r.outputCreatedAt),
					container: r.taskId || void 0,
					exception: s || void 0,
					traceback: c || void 0
				})
			}
		};
	}
	function createAppList(e) {
		let t = new Map();
		return (n) => {
			let r = n ?? "", i = t.get(r);
			if (i !== void 0 && Date.now() - i.at < 1e4) return i.apps;
			let a = e("appList", { environmentName: r }).then((e) => indexed(known("AppList", parseAppList(e))));
			return t.set(r, {
				at: Date.now(),
				apps: a
			}), a;
		};
	}
	function indexed(e) {
		return {
			byId: new Map(e.map((e) => [e.id, e])),
			byName: Map.groupBy(e, ({ name: e }) => e)
		};
	}
	function listNeeded({ app: e }) {
		return (t) => {
			if (e === void 0) throw t;
			return indexed([]);
		};
	}
	function ofName({ byName: e }, t) {
		return (e.get(t.name) ?? []).filter(({ createdAt: e }) => isYoung(e, t)).toSorted((e, t) => e.createdAt - t.createdAt || e.id.localeCompare(t.id)).slice(0, 5);
	}
	function isYoung(e, t) {
		return !(e < Date.parse(t.notBefore) / 1e3 - 600);
	}
	let _ = 36e5, v = s.Ikc({ rates: s.g1P(s.YjP(), s.YjP()) }), y = s.Ikc({
		objectId: s.YjP(),
		cost: s.YjP()
	});
	function createBilling(e, t, n) {
		let r, i = !1;
		return {
			rates: () => (r ??= e("workspaceBillingRates", {}).then(readRates, () => void 0), r),
			billed: async ({ app: e, from: r, to: a }) => {
				let o = new Date(Math.floor(Date.parse(r) / _) * _), s = new Date(Math.ceil(Date.parse(a) / _) * _), c = s.getTime() + 36e5 <= n().getTime();
				if (i || !c || Number.isNaN(o.getTime())) return;
				let l = {
					startTimestamp: o,
					endTimestamp: s,
					resolution: "h",
					tagNames: [],
					environmentIds: [],
					appIds: [e]
				};
				try {
					return await sumOf(t("workspaceBillingReport", l), e);
				} catch {
					i = !0;
					return;
				}
			}
		};
	}
	function readRates(e) {
		let t = s.xLC(v, e);
		return t.success ? t.output.rates : void 0;
	}
	async function sumOf(e, t) {
		let n;
		for await (let r of e) {
			let e = s.xLC(y, r), i = e.success && e.output.objectId === t ? Number(e.output.cost) : NaN;
			Number.isFinite(i) && (n = (n ?? 0) + i);
		}
		return n;
	}
	function createTurns(e) {
		let t = e, n = [], end = () => {
			let e = n.shift();
			e === void 0 ? t += 1 : e();
		};
		return { take: async () => (t > 0 ? --t : await new Promise((e) => n.push(e)), end) };
	}
	var b = n(8877);
	let x = 0;
	function holdLittleGarbage() {
		x += 1, growBy(10);
		let e = !1;
		return () => {
			e || (e = !0, --x, x === 0 && growBy(50));
		};
	}
	function growBy(e) {
		setFlag(`--heap-growing-percent=${e}`);
	}
	function setFlag(e) {
		let t = Number.parseInt(process.versions.v8, 10);
		t >= 11 && t <= 13 && (0, b.setFlagsFromString)(e);
	}
	function parseLogPage(e) {
		let t = listIn(e, "batches");
		if (t === void 0) return;
		let n = new Draft();
		for (let e of t) {
			let t = listIn(e, "items"), r = member(e, "taskId");
			if (t === void 0 || typeof r != "string") return;
			for (let e of t) {
				if (!isItem(e)) return;
				n.add(e, r);
			}
		}
		return n.page();
	}
	function member(e, t) {
		return typeof e == "object" && e ? e[t] : void 0;
	}
	function listIn(e, t) {
		let n = member(e, t);
		return Array.isArray(n) ? n : void 0;
	}
	function isItem(e) {
		let t = member(e, "timestampNs");
		return typeof member(e, "data") == "string" && typeof member(e, "timestamp") == "number" && (typeof t == "string" || typeof t == "number") && typeof member(e, "fileDescriptor") == "number" && typeof member(e, "containerId") == "string";
	}
	let S = 10 ** 13 - 1;
	class Draft {
		#e = [];
		#t = [];
		#n = 0;
		#r = 0;
		#i = !0;
		#a = "";
		#o = "";
		#s = "";
		add(e, t) {
			if (this.#n += 1, e.data === "") return;
			let n = exactTime(e), r = this.#t.at(-1);
			r !== void 0 && n < r && (this.#i = !1);
			let i = e.containerId === "" ? t : e.containerId;
			i !== this.#a && (this.#a = i), this.#t.push(n), this.#r += e.data.length;
			let a = sourceOf(e.fileDescriptor);
			this.#e.push({
				at: this.#l(n),
				container: this.#a,
				source: a,
				text: e.data
			});
		}
		page() {
			return {
				entries: this.#i ? this.#e : this.#c(),
				count: this.#n,
				size: this.#r
			};
		}
		#c() {
			let e = this.#t, t = this.#e.map((e, t) => t);
			return t.sort((t, n) => compare(e[t] ?? "", e[n] ?? "") || t - n), t.flatMap((e) => this.#e[e] ?? []);
		}
		#l(e) {
			let t = e.slice(0, -6);
			return t !== this.#o && (this.#o = t, this.#s = new Date(Number(t)).toISOString()), this.#s;
		}
	}
	function compare(e, t) {
		return e < t ? -1 : +(e > t);
	}
	function exactTime({ timestamp: e, timestampNs: t }) {
		let n = String(t);
		return n.length === 19 && isNumber(n) ? n : (/^[1-9]\d{0,18}$/.test(n) ? n : `${millisecondsOf(e)}000000`).padStart(19, "0");
	}
	function millisecondsOf(e) {
		return Number.isFinite(e) ? Math.min(S, Math.max(0, Math.round(e * 1e3))) : 0;
	}
	function isNumber(e) {
		for (let t = 0; t < e.length; t += 1) {
			let n = e.charCodeAt(t);
			if (n < 48 || n > 57) return !1;
		}
		return !0;
	}
	function sourceOf(e) {
		return e === 1 ? "stdout" : e === 2 ? "stderr" : "system";
	}
	let C = 2e4, w = 2e3, T = .7;
	class StretchPlan {
		#e;
		#t;
		#n;
		#r;
		constructor(e, { width: t, limit: n }) {
			this.#e = e.since, this.#t = e.until, this.#n = Math.max(1, Math.floor(t)), this.#r = n ?? w;
		}
		next() {
			if (this.#e >= this.#t) return;
			let e = Math.min(this.#t, this.#e + this.#n), t = e - this.#e <= 1 ? C : this.#r;
			return {
				since: this.#e,
				until: e,
				limit: t
			};
		}
		take({ since: e, until: t, limit: n }, r) {
			let i = r.count < n;
			if (!i && t - e > 1) return this.#i(t, r), !1;
			this.#e = t, this.#r = limitFor(r) ?? this.#r;
			let a = r.count === 0 ? 8 : Math.min(4, Math.max(.25, T * this.#r / r.count));
			return this.#n = Math.max(1, Math.ceil((t - e) * a)), i;
		}
		halve({ since: e, until: t, limit: n }) {
			let r = t - e;
			return r <= 1 ? !1 : (this.#r = Math.max(1, Math.floor(Math.min(n, this.#r) / 4)), this.#n = Math.max(1, Math.floor(r / 4)), !0);
		}
		skip({ until: e }) {
			this.#e = e;
		}
		#i(e, { entries: t }) {
			let n = e - this.#e, r = e - Date.parse(t[0]?.at ?? ""), i = Number.isFinite(r) ? T * r : 0;
			this.#n = Math.max(1, Math.floor(Math.min(n / 2, Math.max(n / 1e3, i))));
		}
	}
	function limitFor({ count: e, size: t }) {
		if (t !== 0) return Math.max(16, Math.min(w, Math.floor(524288 * e / t)));
	}
	async function fetchPage(e, t, n) {
		let { appId: r, functionId: i, since: a, until: s } = t, c = parseLogPage(await e("appFetchLogs", {
			appId: r,
			...(0, o.s)({ functionId: i }),
			since: new Date(a),
			until: new Date(s),
			limit: n
		}));
		if (c === void 0) throw new ModalRefusal("Modal answered AppFetchLogs in a form that is not known.");
		return c;
	}
	async function* readStretches(e, t, n) {
		let r = new StretchPlan(t, n), ask = (n) => n === void 0 ? void 0 : answer(e, t, n), i = 0;
		for (let e = ask(r.next()); e !== void 0;) {
			let { stretch: t, page: n, error: a } = await e, o = n === void 0 ? failed(r, t, a) : came(r, t, n);
			n === void 0 ? o.length > 0 && (i += 1) : i = 0, e = i >= 3 ? void 0 : ask(r.next()), await new Promise((e) => setImmediate(e)), yield* o;
		}
		let a = r.next();
		a !== void 0 && (yield gap({
			...a,
			until: t.until
		}, "Modal could not be asked"));
	}
	async function answer(e, t, n) {
		try {
			return {
				stretch: n,
				page: await fetchPage(e, {
					...t,
					...n
				}, n.limit)
			};
		} catch (e) {
			return {
				stretch: n,
				error: e
			};
		}
	}
	function came(e, t, n) {
		return e.take(t, n) ? n.count === 0 ? [] : [{
			kind: "page",
			page: n
		}] : t.until - t.since > 1 ? [] : [gap(t, `there are more than ${C} entries of one millisecond`, !0), {
			kind: "page",
			page: n
		}];
	}
	function failed(e, t, n) {
		return isTooLarge(n) && e.halve(t) ? [] : (e.skip(t), [gap(t, n instanceof Error ? n.message : "no answer")]);
	}
	function isTooLarge(e) {
		return e instanceof ModalRefusal && e.code === 8;
	}
	function gap({ since: e, until: t }, n, r = !1) {
		return {
			kind: "gap",
			gap: {
				since: e,
				until: t,
				reason: n,
				lost: r
			}
		};
	}
	let E = 1e3, D = 864e5, O = 35 * D, k = D;
	async function readLog(e, t, n) {
		let r = n.since === void 0 ? E : 5e3, i, a;
		for await (let o of readParts(e, spanOf(t, n.since), r)) {
			let r = o.kind === "page" && a !== void 0 && isLate(t, n);
			if (o.kind === "page" && !r) {
				n.take(o.page.entries), a = o.page.entries.at(-1)?.at ?? a;
				continue;
			}
			let s = o.kind === "gap" ? o.gap : lateGap(a);
			if (!s.lost) return readEnd(e, t, {
				request: n,
				words: tellGap(s),
				last: a
			});
			n.skip === void 0 ? i = tellGap(s) : n.skip(tellGap(s));
		}
		return i;
	}
	function isLate({ ended: e }, { begun: t }) {
		return t !== void 0 && Date.now() - t > (e === !0 ? 24e4 : 12e4);
	}
	function lateGap(e) {
		let t = Date.parse(e ?? "") || 0;
		return {
			since: t,
			until: t,
			reason: "there was no time for more of it in this pass.",
			lost: !1
		};
	}
	async function readEnd(e, { id: t, ended: n, functionId: r }, { request: i, words: a, last: o = "" }) {
		if (n !== !0 || i.skip === void 0) return a;
		let s = await readTail(e, t, r).catch(() => void 0);
		if (s === void 0) return a;
		i.skip(`${a} Only its last lines were.`), i.take(s.filter(({ at: e }) => e > o));
	}
	async function* readWholeLog(e, { id: t, createdAt: n }) {
		let r = new Date((Date.parse(n) || 0) - 6e5).toISOString();
		for await (let n of readParts(e, spanOf({
			id: t,
			createdAt: r
		}, void 0), E)) yield n.kind === "page" ? {
			kind: "entries",
			entries: n.page.entries
		} : {
			kind: "gap",
			words: `${tellGap(n.gap)} (up to ${timeOf(n.gap.until)})`
		};
	}
	async function readTail(e, t, n) {
		let r = Date.now() + k;
		return (await fetchPage(e, {
			appId: t,
			...(0, o.s)({ functionId: n }),
			since: r - O,
			until: r
		}, 1e3)).entries;
	}
	function spanOf({ id: e, createdAt: t, functionId: n }, r) {
		let i = Date.parse(t) || 0, a = Math.max(Date.now(), i) + k, s = Math.max(Date.parse(r ?? "") || 0, i, a - O);
		return {
			appId: e,
			...(0, o.s)({ functionId: n }),
			since: s,
			until: a
		};
	}
	async function* readParts(e, t, n) {
		let { since: r, until: i } = t, a;
		try {
			a = await fetchPage(e, t, n);
		} catch (n) {
			return isTooLarge(n) ? yield* inTurn(() => readStretches(e, t, { width: i - r })) : yield {
				kind: "gap",
				gap: {
					since: r,
					until: i,
					reason: n instanceof Error ? n.message : "no answer",
					lost: !1
				}
			};
		}
		if (a.count < n) return yield {
			kind: "page",
			page: a
		};
		let o = Date.parse(a.entries[0]?.at ?? "") || r, s = Date.parse(a.entries.at(-1)?.at ?? "") || i, c = {
			width: s - o,
			limit: limitFor(a)
		};
		a = j, yield* inTurn(() => readStretches(e, {
			...t,
			until: s + 1
		}, c));
	}
	let A = createTurns(4);
	async function* inTurn(e) {
		let t = await A.take(), n = holdLittleGarbage();
		try {
			yield* e();
		} finally {
			n(), t();
		}
	}
	let j = {
		entries: [],
		count: 0,
		size: 0
	};
	function tellGap({ since: e, reason: t, lost: n }) {
		let r = timeOf(e);
		return n ? `Log entries of ${r} were left out: ${t}.` : `The log from ${r} on could not be read: ${t}`;
	}
	function timeOf(e) {
		return new Date(e).toISOString();
	}
	var M = n(34);
	let N = 1e3, P = [
		"success",
		"failure",
		"timeout",
		"terminated",
		"init-failure",
		"internal-failure",
		"out-of-memory"
	];
	async function observeRun(e, t, n) {
		let r = await t(n.environment).catch(listNeeded(n)), i = ofName(r, n), a = await findById(e, r, n), s = (i.length < 2 || !i.some(({ id: e }) => e === n.app) ? a : void 0) ?? await findByName(e, i, n);
		if (s === void 0) return { kind: "absent" };
		let { facts: c } = s.info, l = [], u = c.state === "stopped" || s.calls.length > 0 && s.calls.every(hasEnded), [d, f] = await Promise.all([withResults(e, s), (async () => {
			let t = await n.log?.(c.id) ?? { take: (e) => l.push(...e) };
			return readLog(e, {
				...c,
				ended: u,
				...(0, o.s)({ functionId: loneLog(s.info, n) })
			}, t);
		})()]), p = i.filter(({ id: e, state: t }) => e !== c.id && t !== "stopped" && t !== "stopping");
		return {
			kind: "seen",
			app: c,
			calls: d,
			log: l,
			...(0, o.s)({ logGap: f }),
			...p.length === 0 ? {} : { twins: p.map(({ id: e }) => e) }
		};
	}
	function loneLog({ functions: e }, { functionName: t }) {
		if (e.size < 2 || t === void 0) return;
		let n = (0, M.J)(t, [...e.keys()]);
		return n === void 0 || n.endsWith(".*") ? void 0 : e.get(n);
	}
	async function findById(e, t, n) {
		let { app: r } = n;
		if (r === void 0) return;
		let i = t.byId.get(r)?.info, a = i === void 0 ? void 0 : await findOwn(e, i, n);
		if (a !== void 0 && a.calls.length > 0 && a.calls.every(goesOn)) return a;
		let o = await findInfo(e, r);
		return o === void 0 ? void 0 : findOwn(e, o, n);
	}
	function goesOn({ status: e }) {
		return e === "running" || e === "pending";
	}
	function hasEnded({ status: e }) {
		return P.includes(e);
	}
	async function findOwn(e, t, n) {
		return isOurs(t, n) ? {
			info: t,
			calls: await listCalls(e, t, n)
		} : void 0;
	}
	function isOurs({ facts: e, environment: t }, n) {
		let r = e.name === "" || e.name === n.name, i = n.environment === void 0 || t === "" || t === n.environment;
		return r && i && isYoung(Date.parse(e.createdAt) / 1e3, n);
	}
	async function findByName(e, t, n) {
		let r = [];
		for (let { id: i } of t) {
			let t = await findInfo(e, i);
			if (t === void 0) continue;
			let a = await listCalls(e, t, n);
			if (a.length > 0 && t.facts.stoppedBy === void 0) return {
				info: t,
				calls: a
			};
			r.push({
				info: t,
				calls: a
			});
		}
		return r.find(({ calls: e }) => e.length > 0) ?? r.find(({ info: e }) => e.facts.state !== "stopped") ?? r[0];
	}
	async function findInfo(e, t) {
		try {
			return known("AppGetInfo", parseAppInfo(t, await e("appGetInfo", { appId: t })));
		} catch (e) {
			if (e instanceof ModalRefusal && e.code === 5) return;
			throw e;
		}
	}
	async function listCalls(e, t, n) {
		let r = [...t.functions.keys()], i = n.functionName === void 0 ? void 0 : (0, M.J)(n.functionName, r), a = [...t.functions].filter(([e]) => i === void 0 || e === i), o = (await Promise.all(a.map(async ([t, n]) => {
			let r = await e("functionCallFetch", {
				functionId: n,
				tail: { count: N },
				allVariants: !0
			}).catch(noCallsOf);
			return r === void 0 ? [] : known("FunctionCallFetch", parseCalls(t, r));
		}))).flat().toSorted((e, t) => (e.enqueuedAt ?? "").localeCompare(t.enqueuedAt ?? "")), { call: s } = n;
		return t.facts.id !== n.app || s === void 0 || o.some((e) => e.id === s) ? o : [{
			id: s,
			functionName: i ?? r[0] ?? "",
			status: "unknown"
		}, ...o];
	}
	function noCallsOf(e) {
		if (!(e instanceof ModalRefusal && e.code === 5)) throw e;
	}
	async function withResults(e, { info: t, calls: n }) {
		let r = t.facts.state === "stopped", i = n.filter((e) => r || e.status === "unknown" || P.includes(e.status)), a = await Promise.all(i.slice(0, 20).map(async (t) => [t.id, await findResult(e, t)])), o = new Map(a);
		return n.map((e) => o.get(e.id) ?? e);
	}
	async function findResult(e, t) {
		let n = await e("functionGetOutputs", {
			functionCallId: t.id,
			maxValues: N,
			timeout: 0,
			lastEntryId: "0-0",
			clearOnSuccess: !1,
			requestedAt: Date.now() / 1e3
		}).catch((e) => {
			if (!(e instanceof ModalRefusal && e.code === 5)) throw e;
		}), r = n === void 0 ? { kind: "gone" } : known("FunctionGetOutputs", parseOutput(n));
		if (r.kind === "ended" && r.facts.status === "unknown" && known("FunctionGetOutputs", void 0), r.kind === "ended") return {
			...t,
			...r.facts
		};
		let i = P.includes(t.status);
		return r.kind === "unfinished" ? i ? {
			...t,
			status: "pending"
		} : t : i ? t : {
			...t,
			status: "expired"
		};
	}
	let F = {
		stall: 15e3,
		whole: 6e4
	};
	async function downloadBlock(e, t, n = F) {
		let r = new AbortController(), i = setTimeout(() => r.abort(), n.stall);
		try {
			let a = AbortSignal.any([r.signal, AbortSignal.timeout(n.whole)]), o = await fetch(e, { signal: a }).catch(() => void 0);
			if (o === void 0) throw new BlockError("the store could not be reached");
			if (!o.ok || o.body === null) throw new BlockError(`the store answered ${o.status}`);
			let s = new Uint8Array(t), c = 0;
			for await (let e of o.body) {
				if (i.refresh(), c + e.byteLength > t) throw new BlockError("the block is longer than it should be");
				s.set(e, c), c += e.byteLength;
			}
			if (c !== t) throw new BlockError(`the block has ${c} bytes and not ${t}`);
			return s;
		} catch (e) {
			throw e instanceof BlockError ? e : new BlockError("the download broke off");
		} finally {
			clearTimeout(i), r.abort();
		}
	}
	class BlockError extends Error {
		name = "BlockError";
	}
	let I = 8388608, L = s.Ikc({
		volumeId: s.YjP(),
		version: s.aig()
	}), R = s.Ikc({ entries: s.YOg(s.Ikc({
		path: s.YjP(),
		type: s.aig(),
		mtime: s.aig(),
		size: s.aig()
	})) }), z = s.Ikc({
		getUrls: s.YOg(s.YjP()),
		size: s.aig(),
		start: s.aig(),
		len: s.aig()
	}), B = {
		1: "file",
		2: "directory"
	};
	async function openVolume(e, t, { name: n, environment: r = "" }) {
		let i = await e("volumeGetOrCreate", {
			deploymentName: n,
			environmentName: r,
			objectCreationType: 0
		}).catch((e) => {
			if (!(e instanceof ModalRefusal && e.code === 5)) throw told(e);
		});
		if (i === void 0) return;
		let { volumeId: a, version: o } = volume_known(L, i, "VolumeGetOrCreate"), s = o === 2 ? "volumeListFiles2" : "volumeListFiles";
		return {
			list: (e) => listFiles(t, s, {
				volumeId: a,
				path: e,
				recursive: !0
			}),
			read: async (t, n) => {
				let r = n.from;
				for (;;) {
					let { size: i, read: o } = await readSome(e, {
						volumeId: a,
						path: t,
						start: r,
						len: I * 8 - r % I
					}, n.write);
					if (r += o, r >= i || o === 0) return i;
				}
			}
		};
	}
	async function* listFiles(e, t, n) {
		try {
			for await (let r of e(t, n)) for (let { path: e, type: t, mtime: n, size: i } of volume_known(R, r, "VolumeListFiles").entries) yield {
				path: e,
				kind: B[t] ?? "other",
				bytes: i,
				modified: n
			};
		} catch (e) {
			if (e instanceof ModalRefusal && e.code === 5) return;
			throw told(e);
		}
	}
	async function readSome(e, t, n) {
		let r = 0;
		for (let i = 1;; i += 1) try {
			let a = {
				...t,
				start: t.start + r,
				len: t.len - r
			}, { getUrls: o, size: s, start: c } = volume_known(z, await e("volumeGetFile2", a), "VolumeGetFile2");
			for (let e of o) {
				let a = t.start + r, o = Math.min(I - a % I, s - a);
				await unlessOurs(n(await downloadBlock(e, o))), r += o, i = 0;
			}
			return {
				size: s,
				read: c < s ? r : 0
			};
		} catch (e) {
			if (e instanceof WriteError) throw e.cause;
			if (i >= 5 || e instanceof ModalRefusal) throw told(e);
			await new Promise((e) => setTimeout(e, Math.random() * 100 * 2 ** i));
		}
	}
	class WriteError extends Error {}
	async function unlessOurs(e) {
		try {
			await e;
		} catch (e) {
			throw new WriteError("", { cause: e });
		}
	}
	function volume_known(e, t, n) {
		let r = s.xLC(e, t);
		if (r.success) return r.output;
		throw new ModalRefusal(`Modal answered ${n} in a form that this version does not know.`);
	}
	function told(e) {
		let t = e instanceof ModalRefusal;
		return new r.yA({
			system: "modal",
			operation: "read of a Volume",
			message: t ? e.message : "A file of the Volume could not be downloaded.",
			advice: "",
			status: t ? e.code ?? "no answer" : "no answer"
		});
	}
	let V = [7, 16];
	async function openCall({ tokenId: e, tokenSecret: t }) {
		let { ModalClient: r } = await n.e(125).then(n.bind(n, 1125)), i = new r({
			tokenId: e,
			tokenSecret: t,
			maxThrottleWaitSecs: 5,
			logger: {
				debug() {},
				info() {},
				warn() {},
				error() {}
			}
		}), a = createCall(i.cpClient);
		return await a("authTokenGet", {}).catch((e) => {
			if (e instanceof ModalRefusal && V.includes(e.code ?? -1)) throw refusedToken();
		}), {
			call: a,
			stream: createStream(i.cpClient),
			close: () => i.close()
		};
	}
	async function openModal(e) {
		let { call: t, stream: n, close: r } = await openCall(e), i = createAppList(t);
		return {
			observe: (e) => observeRun(t, i, e).catch((e) => ({
				kind: "unreachable",
				reason: e instanceof ModalRefusal ? e.message : "Modal's answer could not be understood."
			})),
			tail: (e) => readTail(t, e),
			log: (e) => readWholeLog(t, e),
			billing: createBilling(t, n, () => new Date()),
			volumes: { open: (e) => openVolume(t, n, e) },
			close: r
		};
	}
	function refusedToken() {
		return new r.dz("modal-token-id", "Modal refused the token of the inputs modal-token-id and modal-token-secret (or MODAL_TOKEN_ID and MODAL_TOKEN_SECRET). Check that both secrets belong to one token that has not been revoked; `modal token info` shows it. Nothing was changed.");
	}
}) };
