export const id = 781;
export const ids = [781];
export const modules = {
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
	50781: ((e, t, n) => {
		n.d(t, { createFileJoin: () => createFileJoin });
		var r = n(28615), i = n(98656), a = n(31159);
		function wayOf(e, { segments: t, owners: n, axis: r }) {
			let mayOwn = ({ lowest: t, highest: n }) => t <= e && e <= n, i = n.some((e) => !e.known && mayOwn(e)), a = n.findIndex(mayOwn);
			if (a < 0 || n[a]?.known !== !0) return {
				way: void 0,
				unplaced: i
			};
			let o = t.filter((t, r) => n[r]?.known === !0 && n[r]?.lowest === e), s = o.flatMap((e) => e.tracks.get(r) ?? []), [c] = s, l = s.every(({ highest: e, first: t }) => e === t);
			if (c === void 0 || t[a]?.back === !0 && l) return {
				way: void 0,
				unplaced: i
			};
			let u = o.flatMap((e) => e.strides.get(r) ?? []);
			return {
				way: {
					first: c.first,
					last: s.at(-1)?.last ?? c.last,
					highest: highestOf(s),
					stride: u.length === 0 ? void 0 : Math.min(...u)
				},
				unplaced: i
			};
		}
		function highestOf(e) {
			return e.reduce((e, { highest: t }) => Math.max(e, t), -Infinity);
		}
		var o = n(53633);
		function fileWarnings(e, t) {
			let { rows: n } = e, { damage: r, unplaced: a, segments: s, series: c } = n, { axis: l } = t;
			return [
				...r === void 0 ? [] : [damageWords(r)],
				...n.rows === 0 && !isWhole(r) ? ["The metrics file holds no numbers; the metrics are those of the log."] : [],
				...a === 0 ? [] : [`${(0, i.U9)(a, "row")} of the metrics file ${a === 1 ? "names" : "name"} neither a step nor an epoch and ${a === 1 ? "is" : "are"} left out.`],
				...l === void 0 ? [] : replaced(e, l),
				...l === void 0 || t.proved ? [] : movesBack(s.segments, t, l),
				...(0, o.t)({
					attempts: s.segments,
					axis: l,
					series: c
				})
			];
		}
		function isWhole(e) {
			return e !== void 0 && !e.first.startsWith("line ");
		}
		function damageWords({ count: e, first: t }) {
			return isWhole({
				count: e,
				first: t
			}) ? `The metrics file could not be read: ${t}.` : e === 1 ? `One record of the metrics file is left out: ${t}.` : `${e} records of the metrics file are left out, the first since ${t}.`;
		}
		function replaced({ rows: e, reached: t }, n) {
			let r = t.get(n), i = highestOf(e.segments.segments.flatMap(({ tracks: e }) => e.get(n) ?? []));
			return r === void 0 || i >= r ? [] : [`The metrics file was written anew: it had reached ${n} ${(0, a.Ld)(r)}, and now ends at ${n} ${(0, a.Ld)(i)}.`];
		}
		function movesBack(e, { owners: t, attempts: n }, r) {
			let o = e.flatMap((i, a) => {
				let o = e[a - 1]?.tracks.get(r)?.last, s = i.tracks.get(r)?.first, c = t[a]?.known === !0 && n > 1;
				return o === void 0 || s === void 0 || s >= o || c ? [] : [{
					from: o,
					to: s
				}];
			}), s = n === 1 ? " within one attempt" : "; which attempt wrote that cannot be told", c = o.length - 3;
			return [...o.slice(0, 3).map(({ from: e, to: t }) => `In the metrics file the ${r} goes back from ${(0, a.Ld)(e)} to ${(0, a.Ld)(t)}${s}.`), ...c > 0 ? [`So it does ${(0, i.U9)(c, "more time")}.`] : []];
		}
		var s = n(69509);
		function ownersOf(e, t, n) {
			let r = narrowed(e, t, {
				earlier: n,
				strict: !0
			});
			return r.every(({ lowest: e, highest: t }) => e <= t) ? r.map((e) => ({
				...e,
				known: e.lowest === e.highest
			})) : narrowed(e, t, {
				earlier: n,
				strict: !1
			}).map(({ lowest: e, highest: r }) => ({
				lowest: Math.min(e, r),
				highest: r,
				known: t.length === 1 && !n
			}));
		}
		function narrowed(e, t, { earlier: n, strict: r }) {
			let i = e.map((e) => ({ ...boundsOf(e, t, n) })), step = (t) => r && e[t]?.back === !0 ? 1 : 0;
			for (let e = 1; e < i.length; e += 1) {
				let [t, n] = [i[e - 1], i[e]];
				t !== void 0 && n !== void 0 && (n.lowest = Math.max(n.lowest, t.lowest + step(e)));
			}
			for (let e = i.length - 2; e >= 0; --e) {
				let [t, n] = [i[e], i[e + 1]];
				t !== void 0 && n !== void 0 && (t.highest = Math.min(t.highest, n.highest - step(e + 1)));
			}
			return i;
		}
		function boundsOf({ firstAt: e, lastAt: t, most: n }, r, i) {
			let a = Math.min(n, r.length);
			if (e === void 0 || t === void 0 || a === 0) return {
				lowest: i ? 0 : Math.min(1, a),
				highest: a
			};
			let [o, c] = [(0, s.G$)(r, e), (0, s.G$)(r, t)];
			return {
				lowest: Math.min(o, a),
				highest: Math.min(Math.max(o, c), a)
			};
		}
		var c = n(56629), l = n(18227);
		function joinFile(e, t, n) {
			let { segments: r } = n.rows.segments, { attempts: i } = t, a = (0, c.SU)(i), o = axisOf(r.map(({ tracks: e }) => e), a), s = ownersOf(r, i.map(({ startedAt: e }) => e), n.earlier), l = o === void 0 ? [] : n.rows.series.read(o), u = a.some((e) => e.size > 0), d = fileWarnings(n, {
				axis: o,
				owners: s,
				proved: u,
				attempts: i.length
			});
			if (o === void 0 || l.length === 0) return {
				...e,
				warnings: [...e.warnings, ...d]
			};
			let f = {
				...n,
				axis: o,
				owners: s,
				logTracks: a,
				proved: u
			}, p = e.attempts.map((e, n) => wayWith(e, {
				way: t,
				index: n,
				joined: f
			})), m = endOf(t, p, f);
			return {
				axis: o,
				...m === void 0 ? {} : { axisEnd: m },
				attempts: p,
				metrics: withAttempts(l, i, f),
				warnings: [...e.warnings, ...d]
			};
		}
		function axisOf(e, t) {
			let n = (0, c.r7)(e), r = e.map((e) => new Map([...e].filter(([e]) => t.some((t) => t.has(e))))), i = (0, c.r7)(r), moves = (t) => t === void 0 ? 0 : e.reduce((e, n) => e + (n.get(t)?.forward ?? 0), 0);
			return i !== void 0 && moves(i) >= .8 * moves(n) ? i : n;
		}
		function wayWith(e, { way: t, index: n, joined: r }) {
			let { axis: i, logTracks: a, proved: o, owners: s } = r, l = t.attempts[n];
			if (l === void 0) return e;
			let { segments: u } = r.rows.segments;
			if (a.some((e) => e.has(i))) {
				let e = (0, c.BB)(l, a[n]?.get(i)), r = s.at(-1);
				return n === t.attempts.length - 1 && r?.known === !0 && r.lowest === n + 1 ? extended(e, u.at(-1)?.tracks.get(i)) : e;
			}
			if (o) return e.firstStep === void 0 ? e : {
				...e,
				axis: logAxis(r)
			};
			let d = wayOf(n + 1, {
				segments: u,
				owners: s,
				axis: i
			});
			return {
				...(0, c.BB)(l, void 0),
				...d.way === void 0 ? {} : stepsOf(d.way),
				...d.unplaced ? { unplaced: !0 } : {}
			};
		}
		function logAxis({ logTracks: e }) {
			return (0, c.r7)(e) ?? "step";
		}
		function stepsOf({ first: e, last: t, highest: n, stride: r }) {
			let i = {
				firstStep: e,
				lastStep: t,
				highestStep: n
			};
			return r === void 0 ? i : {
				...i,
				stride: r
			};
		}
		function extended(e, t) {
			let { lastStep: n, highestStep: r } = e;
			return t === void 0 || n === void 0 || r === void 0 ? e : {
				...e,
				lastStep: Math.max(n, t.last),
				highestStep: Math.max(r, t.highest)
			};
		}
		function endOf(e, t, n) {
			let { axis: r, rows: i } = n, { segments: a } = i.segments, o = new Map([
				...(0, l.gC)(e.args),
				...i.totals,
				...e.totals
			]), s = o.get(r) ?? (0, c.J2)(r, o, a.at(-1)?.tracks), u = t.filter((e) => e.axis === void 0), d = a[0]?.tracks.get(r), f = u.some(({ firstStep: e }) => e !== void 0) || d === void 0 ? u : u.map((e, t) => t > 0 ? e : {
				...e,
				...fileSteps(a, r)
			}), p = (0, c.aN)(s, f), m = highestOf(a.flatMap(({ tracks: e }) => e.get(r) ?? []));
			return p === void 0 || m > p ? void 0 : p;
		}
		function fileSteps(e, t) {
			let [n] = e, r = n?.strides.get(t), i = n?.tracks.get(t)?.first;
			return {
				...i === void 0 ? {} : { firstStep: i },
				...r === void 0 ? {} : { stride: r }
			};
		}
		function withAttempts(e, t, n) {
			let { segments: r } = n.rows.segments, numberOf = (e, i) => {
				let a = r.findLastIndex(({ from: t }) => t <= e), o = n.owners[Math.max(0, a)], s = o === void 0 ? 1 : placeOf(o, i, n);
				return t[Math.max(0, s - 1)]?.number ?? 1;
			};
			return e.map(({ name: e, points: t }) => ({
				name: e,
				points: t.map((e) => ({
					...e,
					attempt: numberOf(e.attempt, e.step)
				}))
			}));
		}
		function placeOf({ known: e, lowest: t, highest: n }, r, { logTracks: i, axis: a }) {
			if (e) return t;
			for (let e = n; e > t; --e) {
				let t = i[e - 1]?.get(a)?.first;
				if (t !== void 0 && t <= r) return e;
			}
			return i.some((e) => e.has(a)) ? t : n;
		}
		var u = n(73821), d = n(78291), f = n(81941);
		function formatOf(e) {
			return e.endsWith(".csv") ? "csv" : e.endsWith(".json") ? "document" : "lines";
		}
		let p = {
			lines: 256e6,
			csv: 256e6,
			document: 16e6
		};
		var m = n(30683);
		let h = 1 << 20;
		class ByteLines {
			#e = new TextDecoder();
			#t;
			#n = [];
			#r = 0;
			constructor(e = 0) {
				this.#t = e;
			}
			*feed(e) {
				let t = 0;
				for (let n = e.indexOf(10); n >= 0; n = e.indexOf(10, t)) this.#i(e.subarray(t, n)), t = n + 1, this.#t += 1, yield this.#a();
				this.#i(e.slice(t));
			}
			rest() {
				return this.#r === 0 ? void 0 : this.#a();
			}
			#i(e) {
				this.#t += e.length, this.#r += e.length, e.length !== 0 && (this.#r > h ? this.#n = [] : this.#n.push(e));
			}
			#a() {
				let e = this.#r > h ? void 0 : this.#o();
				return this.#n = [], this.#r = 0, {
					text: e,
					end: this.#t
				};
			}
			#o() {
				let [e] = this.#n;
				if (e !== void 0 && this.#n.length === 1) return trimmed(this.#e.decode(e));
				let t = new Uint8Array(this.#r), n = 0;
				for (let e of this.#n) t.set(e, n), n += e.length;
				return trimmed(this.#e.decode(t));
			}
		}
		function trimmed(e) {
			return e.endsWith("\r") ? e.slice(0, -1) : e;
		}
		var g = n(17876);
		let _ = /^[-+]?(?:(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?)$/i, v = /^[-+]?(?:nan|inf(?:inity)?)$/i, y = /^_?(?:time|timestamp|wall_?time|date_?time|date|ts|created_at|logged_at)$/i, b = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
		function readRow(e) {
			let t = new Map(), n = new Map(), r = new Map(), i;
			for (let [a, o] of e) {
				let e = y.test(a) ? timeOf(o) : void 0;
				if (e !== void 0) {
					i ??= e;
					continue;
				}
				let s = numberOf(o);
				if (s === void 0) continue;
				let c = (0, l.I)(a.replace(/^_+/, "").replace("_train_", "_"));
				if (c.kind === "metric") r.size < 200 && r.set(a, s);
				else if (c.kind !== "ignored" && (0, l.E)(s)) {
					let e = c.kind === "position" ? t : n;
					e.has(c.axis) || e.set(c.axis, s);
				}
			}
			if (t.size + n.size + r.size !== 0) return {
				positions: t,
				totals: n,
				values: r,
				...i === void 0 ? {} : { at: i }
			};
		}
		function* entriesOf(e) {
			for (let [t, n] of Object.entries(e)) if (typeof n != "object" || !n) yield [t, n];
			else if (!Array.isArray(n)) for (let [e, r] of Object.entries(n)) yield [`${t}/${e}`, r];
		}
		function cellNumber(e) {
			let t = e.trim();
			return t.length > 40 ? /^[-+\d._eE]+$/.test(t) ? Infinity : void 0 : _.test(t) ? (0, g.R)(t) : void 0;
		}
		function numberOf(e) {
			return typeof e == "number" ? e : typeof e == "string" && e.length < 12 && v.test(e) ? (0, g.R)(e) : void 0;
		}
		function timeOf(e) {
			if (typeof e == "number") {
				let t = e > 1e9 && e < 41e8 ? e * 1e3 : e > 0xe8d4a51000 && e < 41e11 ? e : NaN;
				return Number.isNaN(t) ? void 0 : new Date(t).toISOString();
			}
			if (typeof e != "string" || e.length > 40 || !b.test(e)) return;
			let t = /(?:Z|[+-]\d\d:?\d\d)$/.test(e.slice(16)) ? e : `${e}Z`, n = Date.parse(t.replace(" ", "T"));
			return Number.isNaN(n) ? void 0 : new Date(n).toISOString();
		}
		let x = 1e3, S = [
			",",
			";",
			"	"
		], C = { kind: "none" };
		class CsvRows {
			head;
			#e = "";
			#t = !1;
			constructor(e) {
				this.head = e;
			}
			feed(e) {
				quotes(e) % 2 == 1 && (this.#t = !this.#t);
				let t = this.#e === "" ? e : `${this.#e}\n${e}`;
				return t.length > 65536 ? this.#n("is longer than a record may be") : (this.#e = this.#t ? t : "", this.#t ? { kind: "more" } : t.trim() === "" ? C : this.#r(t));
			}
			#n(e) {
				return this.#e = "", this.#t = !1, {
					kind: "damaged",
					why: e
				};
			}
			#r(e) {
				if (this.head === void 0) {
					let t = S.find((t) => e.includes(t)) ?? ",", n = splitRecord(e.replace(/^\ufeff/, ""), t).map((e) => e.trim());
					return n.length > x ? {
						kind: "damaged",
						why: `has more than ${x} columns`
					} : (this.head = {
						names: n,
						delimiter: t
					}, { kind: "head" });
				}
				let { names: t, delimiter: n } = this.head, r = splitRecord(e, n);
				if (isHeader(r)) return this.head = {
					names: r.map((e) => e.trim()),
					delimiter: n
				}, { kind: "again" };
				if (r.length !== t.length) return {
					kind: "damaged",
					why: `has ${r.length} cells where the header has ${t.length}`
				};
				let i = readRow(t.map((e, t) => [e, cellValue(r[t] ?? "")]));
				return i === void 0 ? C : {
					kind: "row",
					row: i
				};
			}
		}
		function cellValue(e) {
			return cellNumber(e) ?? e.trim();
		}
		function isHeader(e) {
			let t = e.map((e) => e.trim());
			return t.every((e) => cellNumber(e) === void 0) && t.some((e) => (0, l.I)(e.replace(/^_+/, "")).kind === "position");
		}
		function quotes(e) {
			let t = 0;
			for (let n = e.indexOf("\""); n >= 0; n = e.indexOf("\"", n + 1)) t += 1;
			return t;
		}
		function splitRecord(e, t) {
			if (!e.includes("\"")) return e.split(t, 1001);
			let n = [], r = 0;
			for (; r <= e.length && n.length <= x;) {
				let i = e[r] === "\"", a = i ? closingQuote(e, r + 1) : r, o = e.indexOf(t, a), s = o < 0 ? e.length : o;
				n.push(i ? e.slice(r + 1, a).replaceAll("\"\"", "\"") : e.slice(r, s)), r = s + 1;
			}
			return n;
		}
		function closingQuote(e, t) {
			let n = e.indexOf("\"", t);
			for (; n >= 0 && e[n + 1] === "\"";) n = e.indexOf("\"", n + 2);
			return n < 0 ? e.length : n;
		}
		function parseLenient(e) {
			try {
				return JSON.parse(e);
			} catch (t) {
				if (!/NaN|Infinity/.test(e)) throw t;
				return JSON.parse(quoteBareWords(e));
			}
		}
		function quoteBareWords(e) {
			let t = [], n = 0;
			for (; n < e.length;) {
				let r = e.indexOf("\"", n), i = e.slice(n, r < 0 ? e.length : r);
				if (t.push(i.replace(/-?\b(?:NaN|Infinity)\b/g, "\"$&\"")), r < 0) break;
				let a = endOfString(e, r + 1);
				t.push(e.slice(r, a)), n = a;
			}
			return t.join("");
		}
		function endOfString(e, t) {
			let n = t;
			for (; n < e.length && e[n] !== "\"";) n += e[n] === "\\" ? 2 : 1;
			return Math.min(n + 1, e.length);
		}
		function readDocument(e) {
			if (Array.isArray(e)) return { rows: rowsOf(e) };
			if (!isObject(e)) return;
			let { log_history: t, history: n } = e;
			if (Array.isArray(t)) {
				let n = readRow(Object.entries(e).filter(([e]) => isTotal(e)));
				return { rows: [...n === void 0 ? [] : [n], ...rowsOf(t)] };
			}
			if (isObject(n)) return { rows: columnsOf(n) };
			let r = columnsOf(e);
			if (r.length > 0) return { rows: r };
			let i = readRow(entriesOf(e));
			return i === void 0 ? void 0 : { rows: [i] };
		}
		function isTotal(e) {
			return (0, l.I)(e.replace("_train_", "_")).kind === "total";
		}
		function isObject(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function rowsOf(e) {
			return e.flatMap((e) => isObject(e) ? readRow(entriesOf(e)) ?? [] : []);
		}
		function columnsOf(e) {
			let t = Object.entries(e).flatMap(([e, t]) => Array.isArray(t) && !t.some((e) => typeof e == "object" && !!e) ? [[e, t]] : []), n = t.some(([e]) => (0, l.I)(e.replace(/^_+/, "")).kind === "position"), r = t.reduce((e, [, t]) => Math.max(e, t.length), 0);
			return Array.from({ length: r }, (e, r) => {
				let i = t.map(([e, t]) => [e, t[r]]);
				return readRow(n ? i : [["epoch", r + 1], ...i]) ?? [];
			}).flat();
		}
		var w = n(39466);
		let T = 2166136261;
		function hashOn(e, t) {
			let n = e;
			for (let e = 0; e < t.length; e += 1) n = Math.imul(n ^ t.charCodeAt(e), 16777619);
			return Math.imul(n ^ 10, 16777619) >>> 0;
		}
		class MetricsFileReader {
			rows;
			#e;
			#t;
			#n;
			#r;
			from;
			replaced = !1;
			#i;
			#a;
			#o;
			#s;
			#c;
			#l = [];
			#u;
			#d;
			constructor(e, t, n = {}) {
				this.rows = n.rows ?? new w.u(), this.#e = e, this.#t = t, this.#d = n.cursor ?? {
					start: 0,
					print: 0,
					offset: 0,
					line: 0
				}, this.#n = this.#d.offset;
				let { whole: r } = this.#d, i = n.whole === !0 && r !== void 0;
				this.from = i ? 0 : this.#d.start, this.#i = this.#n === 0, this.#a = i ? r : this.#d.print, this.#s = this.#n === 0 ? T : r, this.#o = {
					start: this.from,
					print: T
				}, this.#u = this.#d.line, this.#r = new ByteLines(this.from), this.#c = new CsvRows(this.#d.head);
			}
			feed(e) {
				if (!this.replaced) {
					if (this.#e === "document") this.#l.push(e.slice());
					else for (let t of this.#r.feed(e)) this.#f(t);
				}
			}
			get isOther() {
				return this.replaced || !this.#i;
			}
			get cursor() {
				return this.#d;
			}
			readDocument() {
				this.#e === "document" && this.#y();
			}
			readRest() {
				let e = this.#e === "lines" ? this.#r.rest() : void 0;
				if (e?.text !== void 0) try {
					this.#_(parseLenient(e.text), e.end);
				} catch {}
			}
			#f(e) {
				if (this.#o.print = hashOn(this.#o.print, e.text ?? ""), !this.#i || this.replaced) return this.#p(e.end);
				this.#u += 1, this.#s !== void 0 && (this.#s = hashOn(this.#s, e.text ?? "")), this.#h(e) && this.#m(e.end);
			}
			#p(e) {
				e < this.#n || (this.#i = !0, this.replaced ||= e !== this.#n || this.#o.print !== this.#a, this.#o = {
					start: e,
					print: T
				});
			}
			#m(e) {
				let t = (0, r.s)({
					head: this.#c.head,
					whole: this.#s
				});
				this.#d = {
					...this.#o,
					offset: e,
					line: this.#u,
					...t
				}, this.#o = {
					start: e,
					print: T
				};
			}
			#h({ text: e, end: t }) {
				if (e === void 0) this.rows.noteDamage(this.#u, "is too long to be read");
				else if (this.#e === "csv") return this.#v(e, t);
				else this.#g(e, t);
				return !0;
			}
			#g(e, t) {
				if (e.trim() !== "") try {
					this.#_(parseLenient(e.replace(/^\ufeff/, "")), t);
				} catch {
					this.rows.noteDamage(this.#u, "is no JSON object");
				}
			}
			#_(e, t) {
				if (typeof e != "object" || !e || Array.isArray(e)) throw SyntaxError("no object");
				let n = readRow(entriesOf(e));
				n !== void 0 && this.#b(n, t);
			}
			#v(e, t) {
				let n = this.#c.feed(e);
				return n.kind === "row" ? this.#b(n.row, t) : n.kind === "again" ? this.rows.segments.headerAgain(this.#t.starts) : n.kind === "damaged" && this.rows.noteDamage(this.#u, n.why), n.kind !== "more";
			}
			#y() {
				let e = new TextDecoder(), t = this.#l.map((t) => e.decode(t, { stream: !0 })).join("");
				this.#l = [];
				let n;
				try {
					n = readDocument(parseLenient(t + e.decode()));
				} catch {
					this.rows.damage = {
						count: 1,
						first: "it is not whole JSON"
					};
					return;
				}
				n === void 0 && (this.rows.damage = {
					count: 1,
					first: "it holds no rows of a known form"
				});
				let r = n?.rows ?? [];
				r.forEach((e, t) => {
					this.#b(e, (t + 1) / r.length * this.#t.bytes);
				});
			}
			#b(e, t) {
				let { bytes: n, since: r, until: i, starts: a, earlier: o = 0 } = this.#t, s = n <= this.#n ? 1 : Math.min(1, (t - this.#n) / (n - this.#n)), [c, l] = [Date.parse(r), Date.parse(i)], u = new Date(c + Math.max(0, l - c) * s).toISOString();
				this.rows.add(e, {
					starts: a,
					at: e.at ?? u,
					...t <= o ? { earlier: !0 } : {}
				});
			}
		}
		var E = n(71778);
		function stands({ known: e }, ...t) {
			return {
				...e?.rows === void 0 ? {} : { rows: (0, E.c$)(e.rows) },
				reached: new Map(e?.reached),
				warnings: t,
				...e === void 0 ? {} : { saved: e }
			};
		}
		async function findFile(e, t) {
			let n = 0;
			for await (let r of e.list(t)) {
				if (r.path.replace(/^\/+/, "") === t) return r;
				if (n += 1, n >= 1e3) break;
			}
			return n === 0 ? void 0 : {
				path: t,
				kind: "directory",
				bytes: 0,
				modified: 0
			};
		}
		class Enough extends Error {}
		async function readOnce(e, t, n, r = !1) {
			let { known: i, format: a } = n, o = readerOf(t, n, r ? void 0 : readOn(t, n)), s = await feed(e, t, o, p[a]);
			o.readDocument();
			let c = a === "document" && (s !== t.bytes || o.rows.damage !== void 0);
			if (!(s < t.bytes || o.isOther || c && !r || s - o.from > 6e7 && await hasChanged(e, t, n.path))) return c && i?.rows !== void 0 ? tornNow(o, i, n) : told(o, {
				...t,
				bytes: Math.max(s, t.bytes)
			}, n);
		}
		function tornNow({ rows: e }, t, n) {
			let r = e.damage?.first ?? "it is not whole";
			return {
				...stands(n, `${n.name} cannot be read now: ${r}. What was read of it before stands.`),
				saved: {
					...t,
					modified: 0
				}
			};
		}
		function isLong({ cursor: e }) {
			return e?.whole !== void 0 && e.start > 256e3;
		}
		function readOn(e, { known: t, format: n, ended: r }) {
			if (t?.rows === void 0 || n === "document" || e.bytes < t.bytes) return;
			let i = (0, E.Fl)(t);
			if (i === void 0) return;
			let a = e.bytes > t.bytes;
			if (a || i.whole !== void 0) return {
				cursor: i,
				rows: (0, E.c$)(t.rows),
				whole: !a || r || !isLong(t)
			};
		}
		function readerOf(e, t, n) {
			let { format: r, starts: a, createdAt: o } = t, s = {
				bytes: e.bytes,
				since: (n === void 0 ? void 0 : t.known?.until) ?? a[0] ?? o,
				until: (0, i.Ob)(e.modified),
				starts: a,
				earlier: r === "document" ? 0 : t.known?.earlier ?? 0
			};
			return new MetricsFileReader(r, s, n);
		}
		async function feed(e, t, n, r) {
			let i = r - n.from;
			try {
				return await e.read(t.path, {
					from: n.from,
					write: async (e) => {
						if (n.feed(e.subarray(0, Math.max(0, i))), i -= e.length, i <= 0 || n.replaced) throw new Enough();
					}
				});
			} catch (e) {
				if (e instanceof Enough) return t.bytes;
				throw e;
			}
		}
		async function hasChanged(e, t, n) {
			let r = await findFile(e, n);
			return r === void 0 || r.bytes < t.bytes || r.bytes === t.bytes && r.modified !== t.modified;
		}
		function told(e, t, n) {
			let { known: r, format: a, name: o, place: s, path: c } = n, l = r?.rows === void 0 ? [] : (0, E.Kg)((0, E.c$)(r.rows), r.reached), u = {
				volume: s.volume,
				path: c,
				bytes: t.bytes,
				modified: t.modified,
				until: (0, i.Ob)(t.modified),
				earlier: r?.earlier ?? 0,
				reached: [...l],
				rows: (0, E.BI)(e.rows),
				...a === "document" ? {} : { cursor: (0, E.yz)(e.cursor) }
			};
			e.readRest();
			let d = t.bytes > p[a] ? [`${o} has ${(0, m.z3)(t.bytes)}, of which the first ${(0, m.z3)(p[a])} are read.`] : [];
			return {
				rows: e.rows,
				reached: new Map(l),
				warnings: d,
				saved: u
			};
		}
		async function readMetricsFile(e) {
			let { place: t, intent: n, saved: r } = e, i = (0, f.dN)(t.path, n), a = r?.volume === t.volume && r.path === i ? r : void 0, o = `The metrics file ${i} of the Volume ${t.volume}`, s = {
				...e,
				path: i,
				known: a,
				name: o,
				format: formatOf(i)
			};
			try {
				let n = await e.open(t.volume);
				return n === void 0 ? stands(s, `${o} cannot be read: this token can see no such Volume.`) : await lookAt(n, s);
			} catch (e) {
				return stands(s, `${o} could not be read in this pass: ${(0, d.bD)(e)}`);
			}
		}
		async function lookAt(e, t) {
			let { known: n, name: r, format: i, createdAt: a, now: o } = t, s = await findFile(e, t.path);
			if (s === void 0 || s.kind !== "file") return absent(s, t);
			let c = s.modified * 1e3;
			if (n?.rows === void 0 && c + 1e3 <= Date.parse(a)) {
				let { place: e, path: n } = t, r = {
					volume: e.volume,
					path: n,
					bytes: s.bytes,
					modified: s.modified
				};
				return {
					...absent(void 0, t),
					saved: {
						...r,
						earlier: s.bytes,
						reached: []
					}
				};
			}
			let l = n?.bytes === s.bytes && n.modified === s.modified;
			if (n?.rows !== void 0 && l && !(t.ended && isLong(n))) return stands(t);
			if (i === "document" && s.bytes > p[i]) return stands(t, `${r} has ${(0, m.z3)(s.bytes)}; as JSON at most ${(0, m.z3)(p[i])} are read.`);
			let u = await readOnce(e, s, t) ?? await readAgain(e, t);
			return u === void 0 ? stands(t, `${r} was replaced while it was read, twice; what was read of it before stands.`) : o.getTime() / 1e3 - s.modified < 3 ? {
				...u,
				saved: {
					...u.saved,
					modified: 0
				}
			} : u;
		}
		function absent(e, t) {
			let { known: n, name: r, starts: i, ended: a, now: o } = t;
			if (e !== void 0) return stands(t, `${r} is no file.`);
			if (n?.rows !== void 0) return stands(t, `${r} is gone; what was read of it before stands.`);
			let s = Date.parse(i[0] ?? o.toISOString());
			return !a && o.getTime() - s < 9e5 ? stands(t) : stands(t, `${r} is not there${a ? "" : " yet"}: only what was committed can be seen. The metrics are those of the log.`);
		}
		async function readAgain(e, t) {
			let n = await findFile(e, t.path);
			return n?.kind === "file" ? readOnce(e, n, t, !0) : void 0;
		}
		function createFileJoin(e) {
			let t = rememberVolumes(e.volumes), n = atMost(4);
			return async (r) => {
				let { record: i, seen: a } = r, o = (0, u.f5)(i.intent, e.config).metricsFile, s = r.result.way.attempts.map(({ startedAt: e }) => e), c = s.length > 0 || a.calls.some(({ startedAt: e }) => e !== void 0);
				if (o?.volume === void 0 || o.path === void 0 || !c) return;
				let l = {
					intent: i.intent,
					createdAt: i.createdAt,
					starts: s,
					now: e.now,
					place: {
						volume: o.volume,
						path: o.path
					},
					ended: a.app.state === "stopped",
					saved: e.savedOf(i),
					open: (e) => t(e, i.intent)
				}, d = await n(() => readMetricsFile(l));
				try {
					return join(r, d);
				} catch (t) {
					e.log.warning(`The metrics file of run ${i.intent.key} could not be read: ${String(t)}`);
					return;
				}
			};
		}
		function join({ record: e, result: t }, n) {
			let { progress: i, way: a } = t, { rows: o, reached: s, warnings: c, saved: l } = n, { generation: u, continue_from: d, argv: f } = e.intent, p = o === void 0 ? i : joinFile(i, {
				...a,
				args: f
			}, {
				rows: o,
				reached: s,
				earlier: u > 1 || d !== null
			}), m = [...p.warnings, ...c];
			return {
				progress: {
					...p,
					warnings: [...new Set(m)]
				},
				...(0, r.s)({ saved: l })
			};
		}
		function rememberVolumes(e) {
			let t = new Map();
			return (n, { modal_environment: r }) => {
				let i = `${r ?? ""} ${n}`, a = t.get(i) ?? e.open(r === null ? { name: n } : {
					name: n,
					environment: r
				});
				return t.set(i, a), a;
			};
		}
		function atMost(e) {
			let t = 0, n = [];
			return async (r) => {
				t >= e ? await new Promise((e) => n.push(e)) : t += 1;
				try {
					return await r();
				} finally {
					let e = n.shift();
					e === void 0 ? --t : e();
				}
			};
		}
	})
};
