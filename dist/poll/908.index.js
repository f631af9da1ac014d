export const id = 908;
export const ids = [908, 316];
export const modules = {
	98722: ((e, t, n) => {
		n.d(t, {
			AU: () => closeFiles,
			EM: () => o,
			_R: () => a,
			fS: () => hasRoomForParts,
			hs: () => addPart,
			pZ: () => i,
			pn: () => partName
		});
		var r = n(93271);
		let i = 12, a = 864e5, o = {
			artifacts: [],
			taken: [],
			left: [],
			late: []
		};
		function partName(e, t) {
			return `experiment-${(0, r.JB)(e)}${t === 1 ? "" : `-${t}`}`;
		}
		function addPart(e, { taken: t, left: n, late: r }, i) {
			let { until: a, artifacts: o } = e, s = i === void 0 ? [] : t.map((e) => ({
				...e,
				artifact: i.name
			})), c = i === void 0 ? t.map(({ path: e, bytes: t }) => ({
				path: e,
				bytes: t
			})) : [];
			return {
				artifacts: i === void 0 || s.length === 0 ? o : [...o, i],
				taken: [...e.taken, ...s],
				left: [...e.left, ...n],
				late: [...c, ...r],
				...a !== void 0 && { until: a }
			};
		}
		function closeFiles({ until: e, ...t }, n) {
			let r = t.late.map(({ path: e, why: t = n }) => ({
				path: e,
				why: t
			}));
			return {
				...t,
				left: [...t.left, ...r],
				late: []
			};
		}
		let s = 9999999999;
		function hasRoomForParts(e) {
			let t = {
				...e,
				comment: s,
				artifact: s,
				part: 13
			};
			return (0, r.Su)((0, r.wE)(t))?.part !== void 0;
		}
	}),
	49799: ((e, t, n) => {
		n.d(t, {
			F: () => afterVerdicts,
			W: () => beforeVerdicts
		});
		let r = 1e3;
		function beforeVerdicts({ now: e, limit: t = Infinity }) {
			let n = e + Math.min(6e4, t * r);
			return {
				begin: n,
				end: n
			};
		}
		function afterVerdicts(e) {
			let { now: t, wait: n, stays: i, limit: a = Infinity } = e, o = a * r;
			if (i && n !== void 0) {
				let e = t + Math.min(Math.max(6e4, n), o);
				return {
					begin: e,
					end: e
				};
			}
			return {
				begin: t + Math.min(6e5, o),
				end: t + Math.min(18e5, o)
			};
		}
	}),
	81941: ((e, t, n) => {
		n.d(t, {
			Kx: () => i,
			dN: () => fillPath,
			je: () => r
		});
		let r = [
			"key",
			"experiment",
			"arm",
			"seed",
			"pr",
			"sha"
		], i = RegExp(`\\{(${r.join("|")})\\}`, "g");
		function fillPath(e, t) {
			let n = {
				key: t.continue_from ?? t.key,
				experiment: t.experiment,
				arm: t.arm ?? "",
				seed: t.seed === null ? "" : String(t.seed),
				pr: t.pull_request === null ? "" : String(t.pull_request),
				sha: t.sha
			};
			return e.replace(i, (e, t) => (n[t] ?? "").replaceAll(/[*?]/g, "_"));
		}
	}),
	52472: ((e, t, n) => {
		n.d(t, {
			GP: () => judgeFile,
			Vx: () => r,
			ZH: () => i
		});
		let r = 1048576, i = 65557;
		function judgeFile(e) {
			let { head: t, bytes: n, name: r } = e;
			return n === 0 ? isCheckpoint(r) ? "broken" : "unknown" : /\.safetensors$/i.test(r) ? safetensors(e) : isZip(t) ? zip(e) : startsWith(t, [
				137,
				72,
				68,
				70
			]) ? hdf5(e) : startsWith(t, [
				147,
				78,
				85,
				77,
				80,
				89
			]) ? npy(e) : /\.json$/i.test(r) ? json(e) : isPickle(t) && isCheckpoint(r) ? e.tail.at(-1) === 46 ? "unknown" : "broken" : isCheckpoint(r) && t.every((e) => e === 0) ? "broken" : "unknown";
		}
		function isCheckpoint(e) {
			return /\.(?:pt|pth|ckpt|bin|safetensors|h5|hdf5|keras|npz|npy|pkl|pickle|msgpack|onnx|gguf)$/i.test(e);
		}
		function startsWith(e, t) {
			return t.every((t, n) => e[n] === t);
		}
		function isZip(e) {
			let [, , t = 3, n = t + 1] = e;
			return startsWith(e, [80, 75]) && [
				3,
				5,
				7
			].includes(t) && n === t + 1;
		}
		function isPickle(e) {
			let [t, n = 2] = e;
			return t === 128 && n >= 2 && n <= 5;
		}
		function viewOf(e) {
			return new DataView(e.buffer, e.byteOffset, e.byteLength);
		}
		function safetensors({ head: e, bytes: t }) {
			if (t < 10 || e.length < 8) return "broken";
			let n = Number(viewOf(e).getBigUint64(0, !0));
			if (8 + n > t) return "broken";
			if (8 + n > e.length) return "unknown";
			let r = parse(new TextDecoder().decode(e.subarray(8, 8 + n)));
			if (typeof r != "object" || !r) return "broken";
			let i = Object.values(r).map((e) => endOf(e));
			return 8 + n + Math.max(0, ...i) === t ? "whole" : "broken";
		}
		function endOf(e) {
			if (typeof e != "object" || !e || !("data_offsets" in e)) return 0;
			let t = e.data_offsets, n = Array.isArray(t) ? t[1] : void 0;
			return typeof n == "number" ? n : 0;
		}
		function zip({ tail: e, bytes: t }) {
			let n = viewOf(e);
			for (let r = e.length - 22; r >= 0; --r) {
				if (n.getUint32(r, !0) !== 101010256 || r + 22 + n.getUint16(r + 20, !0) !== e.length) continue;
				let [i, a] = [n.getUint32(r + 12, !0), n.getUint32(r + 16, !0)], o = t - e.length + r;
				return a === 4294967295 || i === 4294967295 || a + i <= o ? "whole" : "broken";
			}
			return "broken";
		}
		function hdf5({ head: e, bytes: t }) {
			if (e.length < 48) return "broken";
			let n = e[8] ?? 255;
			return n > 3 ? "unknown" : viewOf(e).getBigUint64(n < 2 ? 40 : 28, !0) <= BigInt(t) ? "whole" : "broken";
		}
		function npy({ head: e, bytes: t }) {
			if (e.length < 12) return "broken";
			let n = (e[6] ?? 1) === 1, r = n ? viewOf(e).getUint16(8, !0) : viewOf(e).getUint32(8, !0), i = (n ? 10 : 12) + r;
			if (i > t) return "broken";
			let a = new TextDecoder("latin1").decode(e.subarray(n ? 10 : 12, i)), o = /'descr': '[<>|=]?[biufcVS](\d+)'/.exec(a)?.[1], s = /'shape': \(([\d, ]*)\)/.exec(a)?.[1];
			if (o === void 0 || s === void 0) return "unknown";
			let c = s.split(",").filter((e) => e.trim() !== "").reduce((e, t) => e * Number(t), Number(o));
			return t - i === c ? "whole" : "broken";
		}
		function json({ head: e, tail: t, bytes: n }) {
			return e.length >= n ? parse(new TextDecoder().decode(e)) === void 0 ? "broken" : "whole" : /[\]}"\w]\s*$/.test(new TextDecoder().decode(t.subarray(-64))) ? "unknown" : "broken";
		}
		function parse(e) {
			try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}
	}),
	11403: ((e, t, n) => {
		n.d(t, {
			Cp: () => resultFile,
			WD: () => rememberBaselines,
			Xn: () => findBaseline
		});
		var r = n(68263), i = n(28615), a = n(78291), o = n(93271), s = n(69943);
		function resultFile({ intent: e }) {
			return `${(0, o.JB)(e)}/result.json`;
		}
		function rememberBaselines({ artifacts: e, history: t, older: n }) {
			let r = new Map(), once = (e, t) => {
				let n = r.get(e) ?? t();
				return r.set(e, n), n;
			};
			return {
				artifacts: {
					get: (t) => once(`artifact ${t}`, () => e.get(t)),
					readText: (t, n) => once(`file ${t.id} ${n}`, () => e.readText(t, n))
				},
				history: {
					mergeBase: (e) => once(`base ${e}`, () => t.mergeBase(e)),
					isOnDefaultBranch: (e) => once(`branch ${e}`, () => t.isOnDefaultBranch(e))
				},
				...(0, i.s)({ older: n })
			};
		}
		async function findBaseline(e, t, n) {
			try {
				let r = await search(e, t, n);
				if (r.kind !== "none") return r;
				let a = await n.older?.();
				if (a === void 0) return r;
				let o = a.records.length === 0 ? r : await search(e, a.records, n);
				return o.kind === "none" ? {
					...r,
					...o,
					...(0, i.s)({ since: a.since })
				} : o;
			} catch (e) {
				return {
					kind: "unusable",
					reason: `The run to compare with could not be looked for: ${(0, a.bD)(e)}`
				};
			}
		}
		async function search(e, t, n) {
			let r = t.filter((t) => isComparable(t, e)).toSorted((e, t) => t.id - e.id);
			if (r.length === 0) return { kind: "none" };
			let a = await n.history.mergeBase(e.intent.sha).catch(() => void 0), o = r.filter(({ intent: t }) => t.sha === a && a !== e.intent.sha);
			if (o.length > 0) return read(o, "merge-base", n);
			let { commits: s, more: c } = commitsToAsk(r, e);
			for (let e of s) if (await n.history.isOnDefaultBranch(e)) return read(r.filter(({ intent: t }) => t.sha === e), "default-branch", n);
			return {
				kind: "none",
				...(0, i.s)({ commits: c ? s.length : void 0 })
			};
		}
		function commitsToAsk(e, { intent: { sha: t, pull_request: n } }) {
			let r = e.filter(({ intent: e }) => e.sha !== t), shas = (e) => [...new Set(e.map(({ intent: e }) => e.sha))], i = shas(r.filter(({ intent: e }) => e.pull_request === null)), a = shas(r.filter(({ intent: { pull_request: e } }) => e !== null && e !== n)).filter((e) => !i.includes(e)), o = new Set([...i.slice(0, 3), ...a.slice(0, 3)]);
			return {
				commits: shas(r).filter((e) => o.has(e)),
				more: i.length > 3 || a.length > 3
			};
		}
		function isComparable(e, { id: t, intent: n, line: r, changedAt: i }) {
			let { experiment: a, arm: o } = e.intent;
			return e.id !== t && e.line.state === "succeeded" && a === n.experiment && o === n.arm && (!(0, s._f)(r.state) || Date.parse(e.changedAt) <= Date.parse(i));
		}
		async function read(e, t, n) {
			let [i, ...a] = [...new Map(e.toReversed().map((e) => [e.intent.seed ?? `run ${e.id}`, e])).values()].toSorted((e, t) => t.id - e.id).slice(0, 5);
			if (i === void 0) return { kind: "none" };
			let o = await readRun(i, n);
			if (typeof o == "string") return {
				kind: "unusable",
				reason: o
			};
			let s = i.intent.seed === null ? [] : a.filter(({ intent: e }) => e.seed !== null), c = [o, ...(await Promise.all(s.map((e) => readRun(e, n).catch(() => "")))).filter((e) => typeof e != "string")];
			return (0, r.DX)(c, t) ?? { kind: "none" };
		}
		async function readRun(e, { artifacts: t }) {
			let n = (0, o.JB)(e.intent), { artifact: i } = e.line;
			if (i === void 0) return `The run to compare with, ${n}, kept no result.`;
			let s = await t.get(i);
			if (s === void 0) return `The result of the run to compare with, ${n}, is gone: its artifact has expired.`;
			if (s.bytes > 2e8) return `The artifact of the run to compare with, ${n}, is too large to read.`;
			try {
				return (0, r.Vi)(await t.readText(s, resultFile(e)), e.intent);
			} catch (e) {
				return `The result of the run to compare with, ${n}, cannot be read: ${(0, a.bD)(e)}`;
			}
		}
	}),
	34316: ((e, t, n) => {
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
	}),
	83501: ((e, t, n) => {
		n.d(t, {
			d: () => findEndedArms,
			l: () => readEarlier
		});
		var r = n(77934), i = n(8149), a = n(28615);
		let o = r.Ikc({
			url: r.mee(r.YjP()),
			taken: r.YOg(r.Ikc({
				path: r.YjP(),
				bytes: r.aig(),
				sha256: r.YjP(),
				modified_at: r.YjP(),
				whole: r.zMY(),
				artifact: r.lqM(r.mee(r.YjP()), null)
			})),
			left: r.YOg(r.Ikc({
				path: r.YjP(),
				why: r.YjP()
			})),
			artifacts: r.lqM(r.YOg(r.Ikc({
				name: r.YjP(),
				url: r.mee(r.YjP()),
				taken_at: r.YjP()
			}))),
			to_fetch: r.lqM(r.YOg(r.Ikc({
				path: r.YjP(),
				bytes: r.aig(),
				why: r.mee(r.YjP())
			})), []),
			fetched_until: r.lqM(r.mee(r.YjP()), null)
		}), s = r.Ikc({
			container_seconds: r.aig(),
			gpu: r.YjP(),
			dollars_per_hour: r.aig(),
			spent: r.aig(),
			at_most: r.mee(r.aig()),
			billed: r.mee(r.aig()),
			source: r.KIO([
				"table",
				"account",
				"configuration"
			]),
			as_of: r.mee(r.YjP())
		}), c = r.Ikc({
			direction: r.mee(r.KIO(["lower", "higher"])),
			points: r.YOg(r.PVZ([r.aig(), r.aig()]))
		}), l = r.Ikc({
			key: r.YjP(),
			generation: r.aig(),
			reason: r.YjP(),
			app_url: r.mee(r.YjP()),
			started_at: r.mee(r.YjP()),
			ended_at: r.mee(r.YjP()),
			axis: r.mee(r.YjP()),
			price: r.mee(s),
			files: r.mee(o),
			metrics: r.g1P(r.YjP(), c)
		}), u = r.Ikc({
			schema_version: r.euz(1),
			runs: r.YOg(r.L5J())
		});
		function reportOfResult(e, t) {
			let n;
			try {
				n = JSON.parse(e);
			} catch {
				return;
			}
			let i = r.xLC(u, n), { key: a, generation: o } = t.intent, s = (i.success ? i.output.runs : []).flatMap((e) => {
				let t = r.xLC(l, e);
				return t.success ? [t.output] : [];
			}).find((e) => e.key === a && e.generation === o);
			return s === void 0 ? void 0 : toReport(t, s);
		}
		function toReport(e, t) {
			return {
				...(0, i.Nx)(e, t.reason),
				metrics: Object.entries(t.metrics).map(([e, { direction: n, points: r }]) => ({
					name: e,
					points: r.map(([e, n]) => ({
						attempt: 1,
						step: e,
						value: n,
						at: t.ended_at ?? ""
					})),
					...n === null ? {} : { direction: n }
				})),
				...(0, a.s)({
					appUrl: t.app_url ?? void 0,
					startedAt: t.started_at ?? void 0,
					endedAt: t.ended_at ?? void 0,
					axis: t.axis ?? void 0,
					price: t.price === null ? void 0 : toPrice(t.price),
					files: t.files === null ? void 0 : toFiles(t.files, t)
				})
			};
		}
		function toPrice(e) {
			return {
				seconds: e.container_seconds,
				gpu: e.gpu,
				dollarsPerHour: e.dollars_per_hour,
				spent: e.spent,
				source: e.source,
				...(0, a.s)({
					worst: e.at_most ?? void 0,
					billed: e.billed ?? void 0,
					asOf: e.as_of ?? void 0
				})
			};
		}
		function toFiles(e, t) {
			let { url: n, taken: r, left: i, artifacts: o, to_fetch: s, fetched_until: c } = e, l = n === null ? [] : [{
				name: "",
				url: n,
				taken_at: t.ended_at ?? ""
			}];
			return {
				artifacts: (o ?? l).map(({ name: e, taken_at: t, url: n }) => ({
					name: e,
					takenAt: t,
					...(0, a.s)({ url: n ?? void 0 })
				})),
				taken: r.map(({ modified_at: e, artifact: t, ...n }) => ({
					...n,
					modified: e,
					...(0, a.s)({ artifact: t ?? void 0 })
				})),
				left: i,
				late: s.map(({ why: e, ...t }) => ({
					...t,
					...(0, a.s)({ why: e ?? void 0 })
				})),
				...(0, a.s)({ until: c ?? void 0 })
			};
		}
		var d = n(69943), f = n(38793), p = n(11403), m = n(7109);
		function findEndedArms(e, t) {
			let n = new Set(e.map(({ record: e }) => e.id)), r = e.flatMap(({ record: e }) => {
				if (!(0, f.Lp)(e.intent)) return [];
				let n = (0, m.Ap)(e, t);
				return n === void 0 ? [] : (0, f.mH)(n.records) ?? [];
			});
			return [...new Set(r)].filter(({ id: e, line: t }) => !n.has(e) && (0, d._f)(t.state));
		}
		async function readEarlier(e, t) {
			let n = Map.groupBy(e.filter(({ line: e }) => e.artifact !== void 0), ({ line: e }) => e.artifact ?? 0), r = new Map();
			for (let [e, i] of [...n].slice(-20)) try {
				let n = await t.get(e);
				if (n === void 0) continue;
				for (let e of i) {
					let i = reportOfResult(await t.readText(n, (0, p.Cp)(e)), e);
					i !== void 0 && r.set(e.id, i);
				}
			} catch {}
			return r;
		}
	}),
	80586: ((e, t, n) => {
		n.d(t, {
			Uq: () => fetchFiles,
			$t: () => placeOf
		});
		var r = n(98656), i = n(78291), a = n(93271), o = n(52472), s = n(81941), c = n(30683), l = n(46717);
		let patternsOf = ({ paths: e, intent: t }) => e.map((e) => (0, s.dN)(e, t));
		async function listVolume(e, t) {
			let n = new Map();
			for (let r of new Set(patternsOf(t).map(l.I5))) for await (let t of e.list(r)) {
				if (n.size >= c.cC) return {
					files: n,
					cut: !0
				};
				n.set(t.path, t);
			}
			return {
				files: n,
				cut: !1
			};
		}
		function chooseWanted({ files: e, cut: t }, n) {
			let { only: r, have: i = [], most: a } = n, o = patternsOf(n), s = [...e.values()].filter(({ path: e }) => r === void 0 || r.has(e)), l = i.filter(({ path: e }) => r !== void 0 && !r.has(e)), u = l.reduce((e, t) => e + t.bytes, 0), d = (0, c.P_)(s, o, {
				most: a,
				bytes: u,
				files: l.length
			}), f = [...r ?? []].filter((t) => !e.has(t)), p = {
				path: o.join(" "),
				why: `was looked for among the first ${c.cC} entries only`
			};
			return {
				taken: d.taken,
				left: [
					...d.left,
					...f.map((e) => ({
						path: e,
						why: "is no longer on the Volume"
					})),
					...t ? [p] : []
				]
			};
		}
		function isSame(e, t) {
			return e !== void 0 && e.bytes === t.bytes && (0, r.Ob)(e.modified) === t.modified;
		}
		function filesFolder(e) {
			return `${(0, a.JB)(e)}/files`;
		}
		function placeOf(e, t) {
			return `${filesFolder(e)}/${t.path.replace(/^\/+/, "")}`;
		}
		async function fetchFiles(e, t, n) {
			let { volume: r, intent: a } = e;
			try {
				let i = a.modal_environment, o = await t.open(i === null ? { name: r } : {
					name: r,
					environment: i
				});
				if (o === void 0) return nothing(e, "is no Volume that this token can see");
				let s = chooseWanted(await listVolume(o, e), e), c = {
					...e,
					volume: o,
					folder: n
				}, l = await take(s, c);
				return l.taken.length === 0 ? l : await checked(l, c);
			} catch (t) {
				return nothing(e, `could not be read: ${(0, i.bD)(t)}`);
			}
		}
		function nothing({ volume: e, have: t = [] }, n) {
			return {
				taken: [],
				left: [{
					path: e,
					why: n
				}],
				late: [],
				same: t,
				unread: !0
			};
		}
		async function take(e, t) {
			let { have: n = [] } = t, r = new Map(e.taken.map((e) => [e.path, e])), i = n.filter((e) => isSame(r.get(e.path), e)), a = new Set(i.map(({ path: e }) => e)), o = e.taken.filter(({ path: e }) => !a.has(e)), s = [], c = [...o.entries()];
			await Promise.all(Array.from({ length: 4 }, async () => {
				for (let e = c.shift(); e !== void 0; e = c.shift()) s[e[0]] = await takeOne(e[1], t);
			}));
			let l = [], u = [...e.left], d = [];
			for (let e of s) "sha256" in e ? l.push(e) : "bytes" in e ? d.push(e) : u.push(e);
			return {
				taken: l,
				left: u,
				late: d,
				same: i
			};
		}
		class OutOfTime extends Error {}
		async function takeOne(e, t) {
			let { volume: n, folder: a, intent: s } = t, c = {
				path: e.path,
				bytes: e.bytes
			};
			if (t.now() >= t.begin) return c;
			let l = placeOf(s, e);
			try {
				let i = -1, s = await a.gather(l, `${e.bytes} ${e.modified}`, async (r, a) => {
					let o = e.bytes - r;
					i = await n.read(e.path, {
						from: r,
						write: async (e) => {
							if (await a(e), o -= e.byteLength, o > 0 && t.now() > t.end) throw new OutOfTime();
						}
					});
				}), c = (0, o.GP)({
					name: e.path,
					...s
				}), f = i !== e.bytes || s.bytes !== e.bytes ? u : c === "broken" ? d : void 0;
				if (f !== void 0) return await a.remove(l), {
					path: e.path,
					why: f
				};
				let { bytes: p, sha256: m } = s, h = (0, r.Ob)(e.modified);
				return {
					path: e.path,
					bytes: p,
					sha256: m,
					modified: h,
					whole: c === "whole"
				};
			} catch (e) {
				return e instanceof OutOfTime ? c : {
					...c,
					why: `could not be fetched: ${(0, i.bD)(e)}`
				};
			}
		}
		let u = "changed while it was fetched", d = "is cut off, as its format shows";
		async function checked(e, t) {
			let { files: n } = await listVolume(t.volume, t), r = e.taken.filter((e) => !isSame(n.get(e.path), e));
			for (let e of r) await t.folder.remove(placeOf(t.intent, e));
			return {
				...e,
				taken: e.taken.filter((e) => !r.includes(e)),
				left: [...e.left, ...r.map(({ path: e }) => ({
					path: e,
					why: u
				}))]
			};
		}
	}),
	52908: ((e, t, n) => {
		n.d(t, {
			beginFinish: () => beginFinish,
			keepUnkept: () => keepUnkept,
			k: () => openKeeping,
			G: () => tellAgain
		});
		var r = n(28615), i = n(78291), a = n(73821), o = n(69943), s = n(11403), c = n(34316), l = n(83501), u = n(64167), d = n(98722), f = n(49799), p = n(80586), m = n(72436), h = n(80129);
		async function keepAll(e, t) {
			if (e.length === 0 || !t.artifacts.offered()) return e;
			let n = (0, f.W)({
				now: t.now().getTime(),
				limit: t.filesSeconds
			}), r = new Map(), a = [];
			try {
				for (let i of await (0, m.NN)(e, t)) {
					let e = await withFiles(i, n, t);
					r.set(i.record.id, e), a.push(await (0, h.Zk)(e, t), (0, m.N9)(e.record));
				}
				let i = await (0, h.Se)({
					name: `experiments-results-${(0, h.iE)(t.now())}`,
					files: a
				}, t);
				return e.map((e) => withArtifact(e, r.get(e.record.id), i?.id));
			} catch (n) {
				return t.log.warning(`The results of ended runs could not be kept: ${(0, i.bD)(n)}`), e.map((e) => withArtifact(e, r.get(e.record.id), void 0));
			}
		}
		function withArtifact(e, t, n) {
			if (t === void 0) return e;
			let r = (t.files?.late.length ?? 0) > 0 ? { part: 2 } : {};
			return {
				...e,
				report: t,
				...n === void 0 ? {} : {
					artifact: n,
					...r
				}
			};
		}
		async function withFiles(e, t, n) {
			let { record: r, report: i, decision: a } = e, o = (0, h.Sd)(i, n);
			if (o === void 0) return i;
			let s = await (0, p.Uq)({
				...o.request,
				...t
			}, o.volumes, n.folder), c = Date.parse(i.endedAt ?? "") || n.now().getTime(), l = {
				report: i,
				before: {
					...d.EM,
					until: new Date(c + d._R).toISOString()
				},
				fetched: s,
				name: (0, d.pn)(r.intent, 1),
				more: [(0, m.N9)(i.record)]
			}, u = await (0, h.XP)(l, n);
			return u.late.length > 0 && (0, d.fS)(a.next) ? {
				...i,
				files: u
			} : {
				...i,
				files: (0, d.AU)(u, "was not fetched in the time that there is")
			};
		}
		var g = n(31159);
		function judgeGates(e, t, n) {
			let r = {
				metrics: (0, g.aT)(t.metrics),
				baseline: n
			};
			return e.map(({ text: e, left: t, operator: n, right: i }) => {
				let a = [sumOf(t, r), sumOf(i, r)], o = a.flatMap((e) => "missing" in e ? [e.missing] : []), [s, c] = a;
				if ("missing" in s || "missing" in c) return {
					condition: e,
					outcome: "unknown",
					detail: [...new Set(o)].join("; ")
				};
				let l = compare(s.value, n, c.value), u = `${(0, g.ZV)(s.value)} ${l ? "" : "is not "}${n} ${(0, g.ZV)(c.value)}`;
				return {
					condition: e,
					outcome: l ? "failed" : "passed",
					detail: u
				};
			});
		}
		function compare(e, t, n) {
			switch (t) {
				case "<": return e < n;
				case "<=": return e <= n;
				case ">": return e > n;
				case ">=": return e >= n;
			}
		}
		function sumOf({ first: e, rest: t }, n) {
			let r = numberOf(e, n);
			for (let { sign: e, term: i } of t) {
				if ("missing" in r) return r;
				let t = i.kind === "percent" ? { value: Math.abs(r.value) * i.value / 100 } : numberOf(i, n);
				if ("missing" in t) return t;
				r = { value: r.value + e * t.value };
			}
			return "missing" in r || Number.isFinite(r.value) ? r : { missing: "a number is too large" };
		}
		function numberOf(e, { metrics: t, baseline: n }) {
			if (e.kind === "number" || e.kind === "percent") return { value: e.value };
			if (e.kind === "metric") {
				let n = t.find(({ name: t }) => t === e.name);
				return n === void 0 ? { missing: `the run logged no ${e.name}` } : { value: (e.best ? n.best : n.last).value };
			}
			if (n.kind !== "found") return { missing: "there is no run to compare with" };
			let r = n.metrics.get(e.name), i = e.best ? r?.best : r?.last;
			return i === void 0 ? { missing: `the run compared with has no ${e.name}` } : { value: i };
		}
		var _ = n(67991);
		async function tellAll(e, t) {
			let { billing: n } = t.bench.modal, r = e.some(({ record: e }) => e.intent.gpu !== null) ? await n?.rates() : void 0, i = [];
			for (let n of e) {
				let e = (0, a.f5)(n.record.intent, t.config), o = (0, a.RF)(n.report, e), s = (0, _.EA)(o, (0, a._5)(e, r), await billedFor(o, t)), c = e.mention === !0;
				i.push({
					...n,
					mention: c,
					report: await withComparison({
						...n,
						report: s
					}, e, t)
				});
			}
			return i;
		}
		async function billedFor(e, { bench: t }) {
			let { record: n, endedAt: r, state: i } = e, { app: a } = n.line;
			return a === void 0 || r === void 0 || !(0, o._f)(i) ? void 0 : t.billedOf(n.id) ?? t.modal.billing?.billed({
				app: a,
				from: n.createdAt,
				to: r
			});
		}
		async function withComparison({ record: e, report: t }, n, r) {
			let { baselines: i } = r, { conditions: o, problems: c } = (0, a.Z$)(n), l = t.metrics.length > 0 || o.length > 0;
			if (t.state !== "succeeded" || i === void 0 || !l) return t;
			let u = await (0, s.Xn)(e, r.records, i), d = judgeGates(o, t, u);
			return {
				...t,
				baseline: u,
				gates: d,
				warnings: [...t.warnings, ...c]
			};
		}
		var v = n(68987);
		async function beginFinish(e, t) {
			let n = await t.ports.finish?.(), { config: r } = t, i = {
				config: r,
				bench: t,
				baselines: n === void 0 ? void 0 : baselinesOf(n, t),
				records: e.records
			}, a = await finishOthers(e, i, n?.artifacts), keep = async (e) => {
				let t = await tellAll(e, i);
				return n === void 0 ? t : keepAll(t, keepingOf(n, i));
			};
			return {
				before: a,
				keeps: n?.artifacts.offered() === !0 && a.judged.some(u.y),
				whole: async () => ({
					...a,
					judged: await exchange(a.judged, u.y, keep)
				})
			};
		}
		async function finishOthers({ judged: e, heads: t, records: n }, r, i) {
			let a = await exchange(e, (e) => !(0, u.y)(e), (e) => tellAll(e, r)), o = await tellAll(t, r);
			return i === void 0 ? {
				judged: a,
				heads: o,
				earlier: new Map()
			} : {
				judged: await Promise.all(a.map((e) => whole(e, i))),
				heads: await Promise.all(o.map((e) => withKeptFiles(e, i))),
				earlier: (0, c.F)(await (0, l.l)((0, l.d)(e, n), i), r.bench)
			};
		}
		async function exchange(e, t, n) {
			let r = await n(e.filter(t)), i = new Map(r.map((e) => [e.record.id, e]));
			return e.map((e) => i.get(e.record.id) ?? e);
		}
		function baselinesOf(e, { ports: { records: t } }) {
			return (0, s.WD)({
				...e,
				...(0, r.s)({ older: t.older })
			});
		}
		function keepingOf(e, { bench: { ports: t, modal: n }, config: r }) {
			let { log: i, redact: o, clock: s } = t, settings = ({ intent: e }) => (0, a.f5)(e, r);
			return {
				...e,
				modal: n,
				log: i,
				redact: o,
				settings,
				now: () => s.now()
			};
		}
		async function openKeeping({ bench: e, records: t }) {
			let n = await e.ports.finish?.();
			if (n !== void 0) return keepingOf(n, {
				bench: e,
				records: t,
				baselines: void 0,
				config: e.config
			});
		}
		async function tellAgain(e, { bench: t, records: n }) {
			let r = await t.ports.finish?.();
			if (r === void 0) return;
			let i = (await (0, u.T)(e, t)).filter(({ seen: e }) => e), a = {
				bench: t,
				records: n,
				baselines: baselinesOf(r, t),
				config: t.config
			}, o = keepingOf(r, a), settings = (e) => {
				let { results: t, ...r } = o.settings(e);
				return (0, v.iN)(e, n) ? r : o.settings(e);
			};
			return {
				told: await tellAll(i, a),
				keeping: {
					...o,
					settings
				}
			};
		}
		async function keepUnkept(e, t) {
			let { log: n, records: r } = t.bench.ports;
			if (e.length !== 0) {
				for (let { id: n } of e) t.memory.noteTriedToKeep(n);
				try {
					let n = await tellAgain(e, t);
					if (n === void 0) return;
					for (let { record: e, report: i, artifact: a } of await keepAll(n.told, n.keeping)) {
						if (a === void 0 || !makeRoom(t)) continue;
						let n = i.files === void 0 ? {} : { part: 2 };
						await r.append(e, {
							...e.line,
							artifact: a,
							...n
						}, i.appUrl);
					}
				} catch (e) {
					let t = (0, i.bD)(e);
					n.warning(`The results of runs that ended earlier could not be kept: ${t}`);
				}
			}
		}
		function makeRoom({ memory: e, bench: t }) {
			return e.pace.take("progress", t.ports.clock.now().getTime(), 1) !== void 0;
		}
		async function whole(e, t) {
			let { line: n } = e.record;
			if (!(0, o._f)(n.state) || (0, u.y)(e) || n.artifact === void 0) return e;
			let i = (await (0, l.l)([e.record], t)).get(e.record.id);
			return i === void 0 ? {
				...e,
				seen: !1
			} : {
				...e,
				report: {
					...e.report,
					...(0, r.s)({ files: i.files })
				}
			};
		}
		async function withKeptFiles(e, t) {
			let n = (await (0, l.l)([e.record], t)).get(e.record.id);
			return n?.files === void 0 ? e : {
				...e,
				report: {
					...e.report,
					files: n.files
				}
			};
		}
	}),
	72436: ((e, t, n) => {
		n.d(t, {
			rr: () => keepLogSoFar,
			NN: () => keepLogs,
			N9: () => logFile
		});
		var r = n(78291), i = n(3305);
		class LogFile {
			#e;
			#t = new i.K({ long: "split" });
			#n = [];
			#r = 0;
			constructor(e) {
				this.#e = e;
			}
			*add(e) {
				if (e.kind === "gap") yield* this.#i({
					at: "#",
					container: "",
					source: "system",
					text: e.words,
					partial: !1
				});
				else for (let t of e.entries) for (let e of this.#t.feed(t)) yield* this.#i({ ...e });
			}
			*end() {
				for (let e of this.#t.flush()) yield* this.#i({ ...e });
				yield this.#o(this.#n.length);
			}
			*#i(e) {
				this.#n.push(e), this.#r += e.text.length, this.#n.length < 2e3 && this.#r < 1048576 || (yield this.#o(this.#a()));
			}
			#a() {
				let e = this.#n.length, t = 0;
				for (; e > 1 && this.#n.length - e < 500 && (t += this.#n[e - 1]?.text.length ?? 0, !(t > 262144));) --e;
				return e;
			}
			#o(e) {
				let t = redactLines(this.#n, this.#e), n = this.#n.slice(0, e).map((e, n) => render(e, t[n] ?? "")), r = this.#n.slice(e);
				return hideBegun(r, t.slice(e)), this.#n = r, this.#r = r.reduce((e, t) => e + t.text.length, 0), n.join("");
			}
		}
		function keyOf({ container: e, source: t }) {
			return `${t} ${e}`;
		}
		function redactLines(e, t) {
			let n = Map.groupBy(e.keys(), (t) => keyOf(e[t] ?? a)), r = [];
			for (let i of n.values()) {
				let n = t(i.map((t) => e[t]?.text ?? "").join("\n")).split("\n");
				for (let [e, t] of i.entries()) r[t] = n[e] ?? "";
				let a = i.at(-1);
				a !== void 0 && n.length > i.length && (r[a] = n.slice(i.length - 1).join(" "));
			}
			return r;
		}
		function hideBegun(e, t) {
			let n = new Set();
			for (let [r, i] of e.entries()) {
				let e = keyOf(i);
				if (n.has(e)) continue;
				let a = t[r] ?? "";
				a === i.text ? n.add(e) : i.text = a;
			}
		}
		function render({ at: e, container: t, source: n, partial: r }, i) {
			return e === "#" ? `# ${i}\n` : `${e} ${t} ${n} ${i}${r ? " \u2026" : ""}\n`;
		}
		let a = {
			at: "",
			container: "",
			source: "system",
			text: "",
			partial: !1
		};
		var o = n(93271);
		function logFile({ intent: e }) {
			return `${(0, o.JB)(e)}/log.txt`;
		}
		let s = 2 * 1024 ** 3, c = 3e5;
		function keepLogSoFar(e, t) {
			return keepLog(e, t.now().getTime() + c, t);
		}
		async function keepLogs(e, t) {
			let n = [], r = [...e.entries()], i = t.now().getTime() + c;
			return await Promise.all(Array.from({ length: 4 }, async () => {
				for (let e = r.shift(); e !== void 0; e = r.shift()) {
					let [r, a] = e;
					n[r] = {
						...a,
						report: await keepLog(a.report, i, t)
					};
				}
			})), n;
		}
		async function keepLog(e, t, n) {
			let i = logFile(e.record), a = new LogTold(e, t, n);
			try {
				return await n.folder.writeText(i, a.pieces()), a.missing === void 0 ? e : withWarning(e, a.missing);
			} catch (t) {
				let a = `The log could not be kept: ${(0, r.bD)(t)}.`;
				return await n.folder.writeText(i, [`# ${a}\n`]).catch(() => void 0), withWarning(e, a);
			}
		}
		function withWarning(e, t) {
			return {
				...e,
				warnings: [...e.warnings, t]
			};
		}
		class LogTold {
			missing;
			#e;
			#t;
			#n;
			#r = 0;
			constructor(e, t, n) {
				this.#e = e, this.#t = t, this.#n = n;
			}
			async *pieces() {
				let { modal: e, redact: t } = this.#n, { line: n, createdAt: r } = this.#e.record, i = new LogFile(t), { app: a } = n;
				if (a !== void 0 && e.log !== void 0) {
					for await (let t of e.log({
						id: a,
						createdAt: r
					})) {
						t.kind === "gap" && (this.missing = t.words), yield* this.#i(i.add(t));
						let e = this.#a();
						if (e !== void 0) return this.missing = `${e} ${restOf(a, t)}`, yield* i.end(), yield* this.#o(a, this.missing);
					}
					yield* i.end();
				}
			}
			*#i(e) {
				for (let t of e) this.#r += Buffer.byteLength(t), yield t;
			}
			#a() {
				if (this.#r >= s) return `The log is cut here: ${s / 1024 ** 3} GiB of it are kept.`;
				if (!(this.#n.now().getTime() < this.#t)) return "The log is cut here: it was not read to its end in the time that there is.";
			}
			async *#o(e, t) {
				let { modal: n, redact: r } = this.#n, i = new LogFile(r);
				yield* i.add({
					kind: "gap",
					words: `${t} Its last lines follow.`
				});
				let a = await n.tail?.(e).catch(() => void 0) ?? [];
				yield* i.add({
					kind: "entries",
					entries: a
				}), yield* i.end();
			}
		}
		function restOf(e, t) {
			let n = t.kind === "entries" ? t.entries.at(-1)?.at : void 0;
			return n === void 0 ? "" : `What came after ${n}: modal app logs ${e} --since ${n}`;
		}
	}),
	80129: ((e, t, n) => {
		n.d(t, {
			Sd: () => askedFiles,
			Se: () => upload,
			XP: () => keepPart,
			Zk: () => writeResult,
			iE: () => stamp
		});
		var r = n(78291), i = n(98722), a = n(93271), o = n(16589), s = n(30057), c = n(80586);
		let resultFile = ({ record: e }) => `${(0, a.JB)(e.intent)}/result.json`;
		async function writeResult(e, { folder: t, redact: n }) {
			let r = `${JSON.stringify((0, o.F)((0, s.B)([e]), n), void 0, 1)}\n`;
			return await t.writeText(resultFile(e), [r]), resultFile(e);
		}
		function stamp(e) {
			return e.toISOString().slice(0, 19).replace(/[-:]/g, "");
		}
		async function upload(e, t) {
			let { artifacts: n, folder: i, log: a, now: o } = t;
			for (let t of [e.name, `${e.name}-${stamp(o())}`]) try {
				let r = await n.upload({
					...e,
					name: t,
					folder: await i.root()
				});
				return r && {
					id: r.id,
					name: t
				};
			} catch (n) {
				if (isTaken(n) && t === e.name) continue;
				a.warning((0, r.bD)(n));
				return;
			}
		}
		function isTaken(e) {
			return typeof e == "object" && !!e && "status" in e && e.status === 409;
		}
		function askedFiles(e, t) {
			let n = t.settings(e.record).results ?? {}, { volume: r, paths: i, maxSize: a } = n, { volumes: o } = t.modal;
			if (r === void 0 || i === void 0 || o === void 0 || !hasRun(e)) return;
			let { intent: s } = e.record, c = {
				intent: s,
				volume: r,
				paths: i,
				now: () => t.now().getTime()
			};
			return {
				request: a === void 0 ? c : {
					...c,
					most: a
				},
				volumes: o,
				results: n
			};
		}
		function hasRun({ state: e, attempts: t, startedAt: n }) {
			return e !== "never-started" && e !== "build-failed" && (t.length > 0 || n !== void 0);
		}
		async function keepPart(e, t) {
			let { report: n, before: r, fetched: a, name: o, days: s, more: l = [] } = e, { intent: u } = n.record;
			if (a.taken.length === 0) return (0, i.hs)(r, a);
			let d = t.now().toISOString(), f = (0, i.hs)(r, a, {
				name: o,
				takenAt: d
			}), p = await writeResult({
				...n,
				files: f
			}, t), m = a.taken.map((e) => (0, c.$t)(u, e)), h = await upload({
				name: o,
				files: [
					p,
					...l,
					...m
				],
				...s !== void 0 && { days: s }
			}, t);
			for (let e of m) await t.folder.remove(e);
			if (h === void 0) return (0, i.hs)(r, a);
			let g = `${t.runUrl}/artifacts/${h.id}`;
			return (0, i.hs)(r, a, {
				name: h.name,
				takenAt: d,
				url: g
			});
		}
	})
};
