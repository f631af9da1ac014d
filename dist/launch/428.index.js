export const id = 428;
export const ids = [428];
export const modules = {
	2207: ((e, t, n) => {
		n.d(t, {
			PI: () => withPrices,
			e_: () => r,
			nT: () => formatDollars,
			pn: () => worstCaseDollars,
			rn: () => dollarsPerHour,
			sU: () => parseGpu
		});
		let r = {
			source: "table",
			asOf: "2026-07-31",
			gpuHour: hourly({
				B200: .001736,
				H200: .001261,
				H100: .001097,
				"RTX-PRO-6000": 842e-6,
				"A100-80GB": 694e-6,
				"A100-40GB": 583e-6,
				L40S: 542e-6,
				A10: 306e-6,
				L4: 222e-6,
				T4: 164e-6
			}),
			coreHour: .04716,
			gibHour: 222e-8 * 3600
		};
		function hourly(e) {
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, t * 3600]));
		}
		let i = {
			A10G: "A10",
			A100: "A100-40GB",
			"B200+": "B200"
		};
		function parseGpu(e) {
			let t = e.split(",").map((e) => {
				let t = /^([A-Z][A-Z0-9-]{0,30}\+?)!?(?::([1-9]\d?))?$/.exec(e.trim().toUpperCase()), n = t?.[1];
				return n === void 0 ? void 0 : {
					name: i[n] ?? n,
					count: Number(t?.[2] ?? 1)
				};
			});
			return t.includes(void 0) ? void 0 : t.filter((e) => e !== void 0);
		}
		function dollarsPerHour({ gpu: e, cores: t, gib: n, prices: i = r }) {
			let a = (e === null || e.trim() === "" ? [] : parseGpu(e))?.map(({ name: e, count: t }) => own(i.gpuHour, e, t) ?? NaN), o = a === void 0 ? NaN : Math.max(0, ...a), s = (t ?? 0) * (i.coreHour ?? NaN) + (n ?? 0) * (i.gibHour ?? NaN), c = o === 0 && t === void 0 && n === void 0, l = o + (t === void 0 && n === void 0 ? 0 : s);
			return c || !Number.isFinite(l) ? void 0 : l;
		}
		function own(e, t, n) {
			return Object.hasOwn(e, t) ? (e[t] ?? NaN) * n : void 0;
		}
		function worstCaseDollars(e) {
			let { timeout: t, retries: n, count: r = 1 } = e;
			if (t !== null && n !== null && t >= 0 && n >= 0) return spentDollars({
				...e,
				seconds: t * (n + 1) * r
			});
		}
		function spentDollars(e) {
			let t = dollarsPerHour(e), n = t === void 0 ? NaN : t * e.seconds / 3600;
			return Number.isFinite(n) && n >= 0 ? n : void 0;
		}
		function withPrices(e, t, n = r) {
			let i = Object.entries(e).flatMap(([e, t]) => {
				let n = typeof t == "string" && t.trim() === "" ? NaN : Number(t);
				return Number.isFinite(n) && n >= 0 && n < a ? [[nameOfRate(e), n]] : [];
			}), o = i.filter(([e]) => Object.hasOwn(r.gpuHour, e) || t === "configuration"), find = (e) => i.find(([t]) => e.test(t))?.[1], s = find(/^(?:CPU|CPU-CORES?)$/) ?? n.coreHour, c = find(/^MEMORY(?:-GIB)?$/) ?? n.gibHour;
			return o.length === 0 && s === n.coreHour && c === n.gibHour ? n : {
				source: t,
				gpuHour: {
					...n.gpuHour,
					...Object.fromEntries(o)
				},
				...s === void 0 ? {} : { coreHour: s },
				...c === void 0 ? {} : { gibHour: c }
			};
		}
		let a = 1e3;
		function nameOfRate(e) {
			let t = e.toUpperCase().replace(/[^A-Z0-9+]+/g, "-").replace(/^-+|-+$/g, "").replace(/^(?:(?:GPU|NVIDIA)-)+/, "").replace(/^A100-(40|80)$/, "A100-$1GB");
			return i[t] ?? t;
		}
		function formatDollars(e) {
			if (e > 0 && e < .01) return "under $0.01";
			let [t = "", n = ""] = e.toFixed(e >= 1e3 ? 0 : 2).split(".");
			return `$${t.replace(/\B(?=(?:\d{3})+$)/g, ",")}${n === "" ? "" : `.${n}`}`;
		}
	}),
	7428: ((e, t, n) => {
		n.r(t), n.d(t, { askGate: () => askGate });
		var r = n(5546), i = n(5278);
		function showNode(e) {
			switch (e.kind) {
				case "map": return "a map";
				case "list": return `a list of ${e.items.length}`;
				case "value": return e.value === null ? "empty" : e.text.length > 60 ? `${JSON.stringify(e.text.slice(0, 60))}\u2026` : JSON.stringify(e.value);
			}
		}
		function below(e, t) {
			let n = typeof t == "number" ? `${e.path}[${t}]` : `${e.path}.${t}`;
			return {
				...e,
				path: e.path === "" ? String(t) : n
			};
		}
		function note(e, t, n) {
			e.problems.push({
				line: t,
				message: `${e.path || "the file"} ${n}`
			});
		}
		function refuseNode(e, t, n) {
			return note(e, t.line, `is ${showNode(t)}. Accepted: ${n}.`);
		}
		function described(e, t) {
			return {
				...e,
				schema: {
					description: t,
					...e.schema
				}
			};
		}
		function checked(e, t) {
			let read = (n, r) => {
				let i = e.read(n, r);
				if (i === void 0) return;
				let a = t(i, n);
				return a === void 0 ? i : typeof a == "string" ? note(r, n.line, a) : note(r, a.line, a.message);
			};
			return {
				...e,
				read
			};
		}
		function converted(e, t) {
			return {
				schema: e.schema,
				read: (n, r) => {
					let i = e.read(n, r);
					return i === void 0 ? void 0 : t(i);
				}
			};
		}
		function config_shape_text(e, t, n = 500) {
			return {
				schema: {
					type: "string",
					minLength: 1,
					maxLength: n,
					pattern: t.source
				},
				read: (r, i) => r.kind !== "value" || typeof r.value != "string" ? refuseNode(i, r, e) : r.value.length > n && [...r.value].length > n ? note(i, r.line, `is longer than ${n} characters. Accepted: ${e}.`) : t.test(r.value) && r.value !== "" ? r.value : refuseNode(i, r, e)
			};
		}
		function number(e) {
			let { min: t, max: n, whole: r = !1 } = e, i = `a ${r ? "whole " : ""}number from ${t} to ${n}`;
			return {
				schema: {
					type: r ? "integer" : "number",
					minimum: t,
					maximum: n
				},
				read: (e, a) => {
					let o = e.kind === "value" ? e.value : null;
					return typeof o == "number" && o >= t && o <= n && (!r || Number.isInteger(o)) ? o : refuseNode(a, e, i);
				}
			};
		}
		function choice(...e) {
			return {
				schema: { enum: e },
				read: (t, n) => (t.kind === "value" ? e.find((e) => e === t.value) : void 0) ?? refuseNode(n, t, e.join(", "))
			};
		}
		let a = {
			schema: { type: "boolean" },
			read: (e, t) => e.kind === "value" && typeof e.value == "boolean" ? e.value : refuseNode(t, e, "true or false")
		};
		function word(e, t = 100) {
			return {
				schema: {
					type: [
						"string",
						"number",
						"boolean"
					],
					maxLength: t
				},
				read: (n, r) => {
					let i = n.kind === "value" && n.value !== null && n.text !== "", a = i && (typeof n.value != "number" || Number.isFinite(n.value));
					return !i || !a ? refuseNode(r, n, e) : typeof n.value == "string" && [...n.value].length > t || n.text.length > t * 2 ? note(r, n.line, `is longer than ${t} characters. Accepted: ${e}.`) : typeof n.value == "string" ? n.value : n.text;
				}
			};
		}
		function findNearest(e, t) {
			let n;
			for (let r of t) {
				let t = editDistance(e.toLowerCase().slice(0, 100), r.toLowerCase());
				(n === void 0 || t < n.distance) && (n = {
					name: r,
					distance: t
				});
			}
			let r = Math.max(1, Math.floor(e.length / 3));
			return n !== void 0 && n.distance <= r ? n.name : void 0;
		}
		function editDistance(e, t) {
			let n = [Array.from({ length: t.length + 1 }, (e, t) => t)], at = (e, t) => n[e]?.[t] ?? Infinity;
			for (let r = 1; r <= e.length; r += 1) {
				let i = [r];
				n.push(i);
				for (let n = 1; n <= t.length; n += 1) {
					let a = e[r - 1] === t[n - 1], o = r > 1 && n > 1 && e[r - 1] === t[n - 2] && e[r - 2] === t[n - 1];
					i.push(Math.min(at(r - 1, n) + 1, at(r, n - 1) + 1, at(r - 1, n - 1) + +!a, o ? at(r - 2, n - 2) + 1 : Infinity));
				}
			}
			return at(e.length, t.length);
		}
		function list(e, { most: t, lone: n = !1 }) {
			let r = {
				type: "array",
				items: e.schema,
				minItems: 1,
				maxItems: t
			};
			return {
				schema: n ? { anyOf: [e.schema, r] } : r,
				read: (r, i) => {
					if (r.kind !== "list") {
						if (!n) return refuseNode(i, r, "a list");
						let t = e.read(r, i);
						return t === void 0 ? void 0 : [t];
					}
					if (r.items.length === 0 || r.items.length > t) return note(i, r.line, `has ${r.items.length} entries. Accepted: 1 to ${t}.`);
					let a = r.items.map((t, n) => e.read(t, below(i, n))), o = a.filter((e) => e !== void 0);
					return o.length === a.length ? o : void 0;
				}
			};
		}
		let o = [
			"__proto__",
			"constructor",
			"prototype"
		];
		function table(e, t) {
			let { pattern: n, accepted: r, most: i } = t;
			return {
				schema: {
					type: "object",
					propertyNames: {
						pattern: n.source,
						not: { enum: o }
					},
					additionalProperties: e.schema,
					maxProperties: i
				},
				read: (t, a) => {
					if (t.kind !== "map") return refuseNode(a, t, "a map of names and values");
					if (t.entries.length > i) return note(a, t.line, `has ${t.entries.length} entries. Accepted: ${i} at most.`);
					let s = new Map();
					for (let { name: i, line: c, value: l } of t.entries) {
						if (!n.test(i) || o.includes(i)) {
							note(a, c, `has the name ${JSON.stringify(i.slice(0, 60))}. Accepted: ${r}.`);
							continue;
						}
						let t = e.read(l, below(a, i));
						t !== void 0 && s.set(i, t);
					}
					return s;
				}
			};
		}
		function object(e, t = []) {
			return {
				schema: {
					type: "object",
					additionalProperties: !1,
					properties: Object.fromEntries(Object.entries(e).map(([e, { schema: t }]) => [e, t])),
					...t.length === 0 ? {} : { required: t }
				},
				read: (n, r) => readObject(n, r, {
					fields: e,
					required: t
				})
			};
		}
		function readObject(e, t, { fields: n, required: r }) {
			let i = Object.keys(n);
			if (e.kind !== "map") return refuseNode(t, e, `a map with ${i.join(", ")}`);
			let a = r.filter((t) => !e.entries.some((e) => e.name === t));
			for (let n of a) note(t, e.line, `has no ${n}, which it needs.`);
			let o = [];
			for (let r of e.entries) {
				let e = Object.hasOwn(n, r.name) ? n[r.name] : void 0;
				e === void 0 ? noteUnknown(t, r, i) : o.push([camel(r.name), e.read(r.value, below(t, r.name))]);
			}
			return Object.fromEntries(o.filter(([, e]) => e !== void 0));
		}
		function noteUnknown(e, { name: t, line: n }, r) {
			let i = findNearest(t, r), a = i === void 0 ? "" : ` Did you mean ${i}?`;
			note(e, n, `has the unknown key ${JSON.stringify(t.slice(0, 60))}.${a} Accepted: ${r.join(", ")}.`);
		}
		function camel(e) {
			return e.replace(/-([a-z])/g, (e, t) => t.toUpperCase());
		}
		let s = {
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		}, c = {
			KB: 1e3,
			MB: 1e6,
			GB: 1e9
		};
		function duration(e) {
			let t = `a time with its unit from ${formatDuration(e.min)} to ${formatDuration(e.max)}, as 90s, 30m, 12h or 3d`;
			return within(converted(config_shape_text(t, /^[0-9]{1,6}(\.[0-9]{1,3})?[smhd]$/, 12), parseDuration), e, t);
		}
		function size(e) {
			let t = "a size with its unit, as 200KB, 500MB or 2GB (at most 50GB)";
			return within(converted(config_shape_text(t, /^[0-9]{1,6}(\.[0-9]{1,3})?(KB|MB|GB)$/, 12), (e) => {
				let t = e.slice(-2);
				return Math.round(Number(e.slice(0, -2)) * c[t]);
			}), e, t);
		}
		function parseDuration(e) {
			let t = e.slice(-1);
			return Math.round(Number(e.slice(0, -1)) * s[t]);
		}
		function within(e, { min: t, max: n }, r) {
			return {
				...e,
				read: (i, a) => {
					let o = e.read(i, a);
					if (o === void 0 || o >= t && o <= n) return o;
					let s = i.kind === "value" ? i.text : "";
					a.problems.push({
						line: i.line,
						message: `${a.path} is ${JSON.stringify(s)}. Accepted: ${r}.`
					});
				}
			};
		}
		function formatDuration(e) {
			for (let t of [
				"d",
				"h",
				"m"
			]) if (e >= s[t] && e % s[t] === 0) return `${e / s[t]}${t}`;
			return `${e}s`;
		}
		var l = n(8291);
		let u = [
			"<=",
			">=",
			"<",
			">"
		], d = /\s*(?:(?<operator><=|>=|<|>)|(?<sign>[+-])|(?<number>\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?)(?<percent>\s*%)?(?![\w.])|(?<best>best\s*\(\s*)?(?:"(?<quoted>[^"\n]{1,64})"|(?<name>[A-Za-z_][A-Za-z0-9_./]{0,63}))(?<close>\s*\))?)/y;
		function parseFailIf(e) {
			let t = readTokens(e), n = t.findIndex((e) => e.operator !== void 0), r = u.find((e) => e === t[n]?.operator), i = t.slice(n + 1);
			if (r === void 0 || i.some((e) => e.operator !== void 0)) throw refuse(e, "it needs exactly one comparison");
			let a = [readSum(e, t.slice(0, n)), readSum(e, i)], [o, s] = [nameBaseline(e, a[0], a[1]), nameBaseline(e, a[1], a[0])];
			if (![o, s].some((e) => termsOf(e).some(({ kind: e }) => e === "metric"))) throw refuse(e, "it names no metric of the run");
			return {
				text: e.trim().replace(/\s+/g, " "),
				left: o,
				operator: r,
				right: s
			};
		}
		function readTokens(e) {
			if (e.length > 200) throw refuse(e, "it is longer than 200 characters");
			let t = [], n = e.trimEnd();
			for (d.lastIndex = 0; d.lastIndex < n.length;) {
				let r = d.lastIndex, i = d.exec(n)?.groups;
				if (i === void 0) throw refuse(e, `nothing is known by ${JSON.stringify(n.slice(r, r + 20))}`);
				if (i.best === void 0 != (i.close === void 0)) throw refuse(e, "its brackets do not match");
				t.push({ ...i });
			}
			return t;
		}
		function readSum(e, t) {
			let n = t.filter(({ sign: e }) => e === void 0).map(readTerm), [r, ...i] = n, a = t.every(({ sign: e }, t) => e === void 0 == (t % 2 == 0));
			if (r === void 0 || !a || t.length % 2 == 0) throw refuse(e, "a side of it is not a metric or a number, or a sum of them");
			if (n.length > 8) throw refuse(e, "a side of it has more than 8 parts");
			if (r.kind === "percent") throw refuse(e, "a share needs something before it to be a share of");
			return {
				first: r,
				rest: i.map((e, n) => ({
					sign: t[n * 2 + 1]?.sign === "-" ? -1 : 1,
					term: e
				}))
			};
		}
		function readTerm(e) {
			if (e.number !== void 0) return {
				kind: e.percent === void 0 ? "number" : "percent",
				value: Number(e.number)
			};
			let t = e.best !== void 0, n = e.quoted ?? e.name ?? "", r = e.quoted === void 0;
			return r && n === "baseline" ? {
				kind: "baseline",
				name: "",
				best: t
			} : r && n.startsWith("baseline.") ? {
				kind: "baseline",
				name: n.slice(9),
				best: t
			} : {
				kind: "metric",
				name: n,
				best: t
			};
		}
		function termsOf({ first: e, rest: t }) {
			return [e, ...t.map(({ term: e }) => e)];
		}
		function nameBaseline(e, t, n) {
			let named = (t) => {
				if (t.kind !== "baseline" || t.name !== "") return t;
				let r = termsOf(n).filter((e) => e.kind === "metric"), [i] = r;
				if (i === void 0 || r.length > 1) throw refuse(e, "baseline needs exactly one metric on the other side; else write baseline.METRIC");
				return {
					kind: "baseline",
					name: i.name,
					best: t.best || i.best
				};
			};
			return {
				first: named(t.first),
				rest: t.rest.map(({ sign: e, term: t }) => ({
					sign: e,
					term: named(t)
				}))
			};
		}
		function refuse(e, t) {
			let n = JSON.stringify(e.slice(0, 200));
			return new l.dz("fail-if", `fail-if is ${n}: ${t}. Accepted: SIDE < SIDE (or <=, >, >=), where a side is a metric, best(METRIC), baseline, a number, or these with + and -; a number with % is a share of what stands before it. Example: accuracy < baseline - 0.5%.`);
		}
		let f = [
			"key",
			"experiment",
			"arm",
			"seed",
			"pr",
			"sha"
		], p = RegExp(`\\{(${f.join("|")})\\}`, "g");
		class PatternRefusal extends Error {}
		let ee = {
			"^": "start",
			$: "end",
			"\\b": "word",
			"\\B": "inside"
		}, te = {
			"*": [0, void 0],
			"+": [1, void 0],
			"?": [0, 1]
		}, m = /(?<open>\((?:\?(?:<(?<name>[A-Za-z_$][\w$]*)>|:|<?[=!]|[a-z-]+:))?)|(?<close>\))|(?<bar>\|)|(?<repeat>[*+?]|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\})(?<lazy>\?)?|(?<edge>[$^]|\\[bB])|(?<back>\\(?:k|[1-9]))|(?<one>\[(?:\\.|[^\]\\])*\]|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\\.|.)/suy;
		function parseRegex(e) {
			try {
				new RegExp(e, "u");
			} catch {
				throw new PatternRefusal("is not a regular expression of JavaScript (flag u).");
			}
			let t = [];
			for (m.lastIndex = 0; m.lastIndex < e.length;) {
				let n = m.exec(e)?.groups;
				if (n === void 0) throw new PatternRefusal("has a part that is not known here.");
				t.push({ ...n });
			}
			return readEither(t);
		}
		function readEither(e) {
			let t = [], n = [];
			for (let r = e[0]; r !== void 0 && r.close === void 0; r = e[0]) e.shift(), r.bar === void 0 ? n.push(readRepeats(readOne(r, e), e)) : (t.push({
				kind: "all",
				parts: n
			}), n = []);
			let r = {
				kind: "all",
				parts: n
			};
			return t.length === 0 ? r : {
				kind: "either",
				options: [...t, r]
			};
		}
		function readOne(e, t) {
			let { open: n, edge: r, one: i, back: a } = e;
			if (a !== void 0) throw refused("a reference back to a group");
			if (r !== void 0) return {
				kind: "edge",
				edge: ee[r] ?? "start"
			};
			if (n === void 0) return {
				kind: "one",
				source: i ?? ""
			};
			if (/[=!]$/.test(n)) throw refused("a look ahead or behind");
			if (/^\(\?[a-z-]+:$/.test(n)) throw refused("a change of flags");
			let o = readEither(t);
			return t.shift(), {
				kind: "group",
				name: e.name,
				body: o
			};
		}
		function readRepeats(e, t) {
			let { repeat: n, min: r, comma: i, max: a, lazy: o } = t[0] ?? {};
			if (n === void 0) return e;
			t.shift();
			let s = Number(r), [c, l] = te[n] ?? [s, i === void 0 ? s : a === "" ? void 0 : Number(a)];
			return {
				kind: "repeat",
				body: e,
				min: c,
				max: l,
				greedy: o === void 0
			};
		}
		function refused(e) {
			return new PatternRefusal(`has ${e}, which a long line could make slow without end. Write it without, with named groups, classes and repeats alone.`);
		}
		class LinearRegex {
			names;
			#e;
			#t;
			constructor(e) {
				let t = parseRegex(e), n = [], r = [];
				compile(t, {
					steps: r,
					names: n
				}), this.#e = [...r, { kind: "end" }], this.names = [...new Set(n)], this.#t = literalOf(t);
			}
			exec(e) {
				if (!e.includes(this.#t)) return;
				let t = this.#n(e);
				if (t === void 0) return;
				let n = new Map();
				for (let [r, i] of this.names.entries()) {
					let [a, o] = [t[r * 2], t[r * 2 + 1]];
					a !== void 0 && o !== void 0 && n.set(i, e.slice(a, o));
				}
				return n;
			}
			#n(e) {
				let t = [], n;
				for (let r = 0;;) {
					let i = e.codePointAt(r), a = [], o = new Uint8Array(this.#e.length);
					for (let n of t) this.#r(n, {
						line: e,
						at: r,
						seen: o,
						here: a
					});
					n === void 0 && this.#r({
						at: 0,
						saved: []
					}, {
						line: e,
						at: r,
						seen: o,
						here: a
					});
					let s = [];
					for (let e of a) {
						let t = this.#e[e.at];
						if (t?.kind === "end") {
							n = e.saved;
							break;
						}
						t?.kind === "one" && i !== void 0 && t.test(i) && s.push({
							at: e.at + 1,
							saved: e.saved
						});
					}
					if (i === void 0 || n !== void 0 && s.length === 0) return n;
					t = s, r += i > 65535 ? 2 : 1;
				}
			}
			#r({ at: e, saved: t }, n) {
				if (n.seen[e] === 1) return;
				n.seen[e] = 1;
				let r = this.#e[e];
				if (r !== void 0) {
					if (r.kind === "fork") this.#r({
						at: r.to,
						saved: t
					}, n), this.#r({
						at: r.other,
						saved: t
					}, n);
					else if (r.kind === "save") {
						let i = [...t];
						i[r.slot] = n.at, this.#r({
							at: e + 1,
							saved: i
						}, n);
					} else r.kind === "edge" ? isEdge(r.edge, n.line, n.at) && this.#r({
						at: e + 1,
						saved: t
					}, n) : n.here.push({
						at: e,
						saved: t
					});
				}
			}
		}
		function compile(e, t) {
			let { steps: n, names: r } = t, i = e.kind === "repeat" ? Math.max(e.min, e.max ?? 0) : 0;
			if (n.length > 300 || i > 300) throw new PatternRefusal("has more than 300 steps with its repeats written out. Make it shorter.");
			if (e.kind === "one") n.push({
				kind: "one",
				test: testOf(e.source)
			});
			else if (e.kind === "edge") n.push(e);
			else if (e.kind === "all") for (let n of e.parts) compile(n, t);
			else if (e.kind === "either") compileEither(e.options, t);
			else if (e.kind === "repeat") compileRepeat(e, t);
			else if (e.name === void 0) compile(e.body, t);
			else {
				r.includes(e.name) || r.push(e.name);
				let i = r.indexOf(e.name) * 2;
				n.push({
					kind: "save",
					slot: i
				}), compile(e.body, t), n.push({
					kind: "save",
					slot: i + 1
				});
			}
		}
		function compileEither(e, t) {
			let { steps: n } = t, r = [];
			for (let [i, a] of e.entries()) {
				let o = i === e.length - 1 ? void 0 : pushFork(n);
				o !== void 0 && (o.to = n.length), compile(a, t), o !== void 0 && (r.push(pushFork(n)), o.other = n.length);
			}
			for (let e of r) e.to = e.other = n.length;
		}
		function compileRepeat({ body: e, min: t, max: n, greedy: r }, i) {
			let { steps: a } = i, leave = (e, t) => {
				r ? [e.to, e.other] = [t, a.length] : [e.to, e.other] = [a.length, t];
			};
			for (let n = 0; n < t; n += 1) compile(e, i);
			if (n === void 0) {
				let t = a.length, n = pushFork(a);
				compile(e, i);
				let r = pushFork(a);
				r.to = r.other = t, leave(n, t + 1);
				return;
			}
			let o = [];
			for (let r = t; r < n; r += 1) {
				let t = pushFork(a);
				o.push([t, a.length]), compile(e, i);
			}
			for (let [e, t] of o) leave(e, t);
		}
		function pushFork(e) {
			let t = {
				kind: "fork",
				to: 0,
				other: 0
			};
			return e.push(t), t;
		}
		function testOf(e) {
			let t = RegExp(`^(?:${e})$`, "u"), n = Uint8Array.from({ length: 128 }, (e, n) => +!!t.test(String.fromCharCode(n)));
			return (e) => e < 128 ? n[e] === 1 : t.test(String.fromCodePoint(e));
		}
		function isEdge(e, t, n) {
			if (e === "start") return n === 0;
			if (e === "end") return n === t.length;
			let isWord = (e) => /^\w$/.test(t[e] ?? "");
			return isWord(n - 1) !== isWord(n) == (e === "word");
		}
		function literalOf(e) {
			return (e.kind === "all" ? e.parts : []).map((e) => e.kind === "one" && /^[^\\[.]$/u.test(e.source) ? e.source : "\n").join("").split("\n").toSorted((e, t) => t.length - e.length)[0] ?? "";
		}
		var h = n(2207);
		let g = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, _ = "letters, digits, . _ - (at most 64)", v = /^\P{Cc}+$/u, y = /^(?!\/)(?!(?:\P{Cc}*\/)?\.\.(?:\/|$))\P{Cc}+$/u, ne = /^(?!\/)(?!(?:[^\p{Cc}]*\/)?\.{0,2}\/)[^\p{Cc}*?[\]\\"<>|:]*[^\p{Cc}*?[\]\\"<>|:/]\.(?:jsonl|ndjson|csv|json)$/u, re = /^(?:-m +[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|(?!(?:.*\/)?\.\.\/)[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py)(?:::[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2})?$/, inside = (e) => config_shape_text(`${e} inside the checkout, without \`..\``, y), ie = checked(config_shape_text("the path of one .jsonl, .ndjson, .csv or .json file, seen from the root of the Volume, without `..` and patterns", ne, 300), (e) => {
			let t = e.replace(p, "").match(/\{[^{}]*\}?|\}/g)?.[0];
			return t === void 0 ? void 0 : `has the placeholder ${JSON.stringify(t)}, which is not known. Accepted: ${f.map((e) => `{${e}}`).join(" ")}.`;
		}), b = [
			"source",
			"target",
			"arguments",
			"resume",
			"timeout",
			"retries",
			"worst-case",
			"volume",
			"commit",
			"detach",
			"containers",
			"imports",
			"gpu",
			"secrets",
			"client",
			"suppression"
		];
		function refusal(e) {
			try {
				e();
				return;
			} catch (e) {
				return e instanceof l.dz ? e.message : "It cannot be read.";
			}
		}
		function commandWords(e, t = 4e3) {
			return converted(checked(config_shape_text(`${e}, quoted as in a shell`, /^[\s\S]+$/, t), (e) => {
				let t = refusal(() => (0, i.W)("args", e));
				return t === void 0 ? void 0 : `is not closed: ${t}`;
			}), (e) => (0, i.W)("args", e));
		}
		let ae = checked(config_shape_text("a regular expression on one line", v, 300), (e) => {
			try {
				let { names: t } = new LinearRegex(e);
				return t.length === 0 ? "has no named group, as in `acc: (?<accuracy>[0-9.]+)`." : void 0;
			} catch (e) {
				if (e instanceof PatternRefusal) return e.message;
				throw e;
			}
		}), oe = checked(config_shape_text("a comparison, as accuracy < baseline - 0.5%", v, 200), (e) => {
			let t = refusal(() => parseFailIf(e));
			return t === void 0 ? void 0 : `is no condition: ${t}`;
		}), se = checked(config_shape_text("a GPU as Modal takes it, as H100:8, or `none`", v, 60), (e) => e === "none" || (0, h.sU)(e) !== void 0 ? void 0 : `is ${JSON.stringify(e)}. Accepted: a GPU as Modal takes it, as H100:8, or \`none\`.`), x = choice("keep", "stop"), ce = object({
			"on-close": described(x, "What happens to a run whose pull request is closed. Default `stop`."),
			"on-push": described(x, "What happens to a run when its pull request gets a newer commit. Default `keep`."),
			"on-unlabel": described(x, "What happens to a run whose label is taken off. Default `keep`."),
			"no-progress": described(x, "What happens to a run of which one attempt after another makes no checkpoint. Default `keep`."),
			"label-on-push": described(choice("remove", "keep"), "Whether a push takes the label off, so that the new commit must be asked for anew. Default `remove`."),
			"label-on-end": described(choice("remove", "keep"), "Whether the end of the run takes the label off. Default `remove`.")
		}), le = object({
			volume: described(config_shape_text("the name of a Modal Volume", g, 64), "Modal Volume that holds the results."),
			paths: described(list(config_shape_text("a path on the Volume without `..`; `*` and `**` match names", y, 300), {
				most: 50,
				lone: !0
			}), "What is fetched from it; `*` and `**` match names, placeholders are filled in."),
			"max-size": described(size({
				min: 1,
				max: 5e10
			}), "What is fetched at most. Default 500MB."),
			every: described(duration({
				min: 1800,
				max: 604800
			}), "How often files are also fetched while the run goes on; each time costs the storage of what has changed, for 7 days. Default, only at the end.")
		}), ue = object({
			volume: described(config_shape_text("the name of a Modal Volume", g, 64), "Modal Volume that holds the file."),
			path: described(ie, "The file there, seen from the root of the Volume. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`.")
		}, ["volume", "path"]), de = object({
			ignore: described(list(choice(...b), { most: b.length }), "Findings to leave out."),
			"fail-on": described(choice("error", "warning", "note", "never"), "The least severity of a finding that refuses the run. Default `error`."),
			"available-imports": described(list(config_shape_text("a Python module", /^[A-Za-z_][A-Za-z0-9_.]*$/, 100), { most: 200 }), "Python modules that the launching machine has besides Modal's own.")
		}), fe = object({
			grid: described(table(list(word("text, a number or true/false"), { most: 64 }), {
				pattern: /^[A-Za-z][A-Za-z0-9_-]{0,31}$/,
				accepted: "the name of an axis: letters, digits, _ - (at most 32)",
				most: 8
			}), "One run for each combination; `{NAME}` in args stands for the value of the axis NAME."),
			arms: described(table(commandWords("arguments"), {
				pattern: g,
				accepted: _,
				most: 200
			}), "Named arms, each with the arguments that it adds."),
			seeds: described(list(number({
				min: 0,
				max: 4294967295,
				whole: !0
			}), { most: 64 }), "Each arm runs once for each seed; `{seed}` in args stands for it.")
		});
		var S = n(755);
		let C = 3600, w = 86400, T = duration({
			min: 60,
			max: 6 * C
		}), pe = number({
			min: 0,
			max: 1e6
		}), me = {
			pattern: /^[A-Za-z_][A-Za-z0-9_./-]{0,63}$/,
			accepted: "the name of a metric, as val_loss",
			most: 50
		}, he = {
			pattern: /^[A-Za-z0-9][A-Za-z0-9+-]{0,31}$/,
			accepted: "a GPU's name, as H100",
			most: 50
		}, E = {
			args: described(commandWords("arguments"), "Arguments for the target, quoted as in a shell. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`."),
			"working-directory": described(inside("a directory"), "Directory in which the Modal client runs. Default, the checkout."),
			resume: described(choice("inject", "require", "off"), "How resume is added. Default `inject`."),
			"resume-argument": described(commandWords("arguments", 200), "How this target spells resume, as `--resume true`."),
			"modal-environment": described(config_shape_text(_, g, 64), "Modal environment to run in."),
			"modal-command": described(commandWords("a command", 500), "How the Modal client is started, as `uv run modal`."),
			"modal-version": described(config_shape_text("a version, as 1.6.4", /^[0-9]+(\.[0-9A-Za-z]+){1,4}$/, 40), "Version of the Modal client to install."),
			"python-requirements": described(inside("a requirements file"), "What the user's file imports, to be installed beside the client."),
			timeout: described(duration({
				min: 1,
				max: w
			}), "Time limit of one attempt, where the source does not settle it."),
			retries: described(number({
				min: 0,
				max: 10,
				whole: !0
			}), "Number of retries, where the source does not settle it."),
			gpu: described(se, "GPU of the run, where the source does not settle it; `none` for none."),
			needs: described(duration({
				min: 1,
				max: 30 * w
			}), "Time that one attempt needs at least; the audit compares."),
			"max-cost": described(pe, "Dollars after which the run is stopped."),
			deadline: described(duration({
				min: 60,
				max: 60 * w
			}), "Time after its start request at which the run is stopped."),
			policies: described(ce, "What events do to a run."),
			stay: described(duration({
				min: 0,
				max: 6 * C
			}), "Time for which the launch job follows the run and takes its verdict. Default 0m."),
			"launch-timeout": described(T, "Time that building and starting may take. Default 60m."),
			"entrypoint-wait": described(T, "Time that a local entrypoint may take to return. Default 30m."),
			"on-cancel": described(choice(...S.rS), "What a cancelled job does to the run, as the launch input on-cancel. Default `auto`."),
			metrics: described(table(choice("higher", "lower"), me), "Which metrics count, and whether higher or lower is better."),
			"log-patterns": described(list(ae, {
				most: 20,
				lone: !0
			}), "Regular expressions with named groups for log lines: `step`, `epoch`, the names of metrics, or `metric` and `value`. The first that matches says what the line means."),
			"metrics-file": described(ue, "A file that the run writes on a Volume, from which its metrics are read instead of from its log: JSON lines, CSV or JSON."),
			"fail-if": described(list(oe, {
				most: 20,
				lone: !0
			}), "Conditions under which a run that ended well is reported as failed, as `accuracy < baseline - 0.5%`."),
			results: described(le, "Files of the run to fetch from a Volume into the run's artifact."),
			audit: described(de, "What the audit of the source reports and refuses."),
			mention: described(a, "Whether the person who asked is mentioned once at the end. Default false."),
			prices: described(table(number({
				min: 0,
				max: 1e3
			}), he), "Dollars an hour of one GPU, over the built-in list.")
		}, ge = {
			target: described(config_shape_text("FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME", re), "What `modal run` is pointed at, relative to working-directory."),
			label: described(config_shape_text("a label on one line", v, 50), "Label that asks for the experiment. Default `experiment:NAME`."),
			sweep: described(fe, "Starts many runs at once, one for each arm and seed."),
			...E
		}, D = [
			"triage",
			"push",
			"maintain",
			"admin"
		], O = number({
			min: 0,
			max: 1e5,
			whole: !0
		}), k = number({
			min: 0,
			max: 1e7
		}), _e = object({
			running: described(O, "Runs that may be open at once in the repository."),
			"per-pull-request": described(O, "Runs that one pull request may start in 24 hours."),
			"per-day": described(O, "Runs that the repository may start in 24 hours."),
			dollars: described(k, "Worst case of one run in dollars: price \u00d7 timeout \u00d7 (retries + 1)."),
			"dollars-open": described(k, "Worst cases of all open runs together, in dollars."),
			gpus: described(O, "GPUs of one run."),
			"gpus-open": described(O, "GPUs of all open runs together."),
			deadline: described(duration({
				min: 60,
				max: 5184e3
			}), "Longest time that any run may have; a run without a deadline of its own gets this one."),
			horizon: described(number({
				min: 8,
				max: 90,
				whole: !0
			}), "Days for which runs are looked at, as poll's input horizon. Default 21."),
			"minimum-role": described(choice(...D), "Role that a person needs to start or stop a run. Default `push`."),
			"allowed-bots": described(list(config_shape_text("the login of a bot or app, as renovate[bot]", /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, 110), { most: 50 }), "Bots and apps that may start a run; no other may.")
		}), ve = [
			"key",
			"experiment",
			"arm",
			"seed",
			"pr",
			"sha"
		];
		function checkSweep(e, t, n) {
			let r = lineOf(n), i = findContradiction(e) ?? findUnused(e, t ?? []);
			return i === void 0 ? void 0 : {
				line: r,
				message: i
			};
		}
		function findContradiction({ grid: e, arms: t, seeds: n }) {
			if (e !== void 0 && t !== void 0) return "has both sweep.grid and sweep.arms. Write every combination as an arm, or only the grid.";
			if (e === void 0 && t === void 0 && n === void 0) return "has a sweep without anything in it. Accepted: grid, arms, seeds.";
			let r = [...e?.values() ?? []].map((e) => e.length).reduce((e, t) => e * t, t?.size ?? 1) * (n?.length ?? 1);
			if (r > 200 || r === 0) return `has a sweep of ${r} runs. Accepted: 1 to 200, which is what GitHub lets one workflow run write down and start.`;
			let i = [...e?.keys() ?? []].find((e) => ve.includes(e));
			return i === void 0 ? void 0 : `has the axis ${i}, whose placeholder has a meaning of its own.`;
		}
		function findUnused({ grid: e, arms: t, seeds: n }, r) {
			let has = (e, t) => t.some((t) => t.includes(`{${e}}`)), i = [...e?.keys() ?? []].find((e) => !has(e, r));
			if (i !== void 0) return `has the axis ${i} in its sweep, but no argument contains {${i}}. Write it into args, as ${i}={${i}}.`;
			let a = t === void 0 ? void 0 : [...t].find(([, e]) => !has("seed", [...r, ...e]))?.[0], o = t === void 0 ? !has("seed", r) : a !== void 0;
			if (n !== void 0 && n.length > 1 && o) {
				let e = a === void 0 ? "no argument" : `no argument of the arm ${a}`;
				return `has ${n.length} seeds, but ${e} contains {seed}. Write it into args, as seed={seed}.`;
			}
		}
		function lineOf(e) {
			return (e.kind === "map" ? e.entries.find(({ name: e }) => e === "sweep") : void 0)?.line ?? e.line;
		}
		let A = ".github/experiments.yml", j = 2e5, M = {
			defaults: {},
			limits: {},
			experiments: new Map()
		}, ye = checked(table(checked(object(ge, ["target"]), ({ sweep: e, args: t }, n) => e === void 0 ? void 0 : checkSweep(e, t, n)), {
			pattern: g,
			accepted: _,
			most: 200
		}), (e, t) => findSharedLabel(t)), be = object({
			defaults: described(object(E), "Settings of every experiment that does not say otherwise."),
			limits: described(_e, "What the repository may have running, and who may start it."),
			experiments: described(ye, "The experiments by name.")
		});
		function defaultLabel(e) {
			return `experiment:${e}`;
		}
		function parseConfig(e, t = A) {
			if (e === void 0) return M;
			let n = {
				path: "",
				problems: []
			}, r = be.read(e, n);
			if (r === void 0 || n.problems.length > 0) throw configError(n.problems, t);
			let i = r.defaults ?? {}, a = [...r.experiments ?? []].map(([e, t]) => [e, fill(e, t, i)]);
			return {
				defaults: i,
				limits: r.limits ?? {},
				experiments: new Map(a)
			};
		}
		function configError(e, t) {
			let n = e.toSorted((e, t) => e.line - t.line).slice(0, 10).map(({ line: e, message: n }) => `${t}:${e}: ${n}`), r = e.length > 10 ? [`and ${e.length - 10} more`] : [];
			return new l.dz("config-path", [...n, ...r].join("\n"));
		}
		function fill(e, t, n) {
			let { policies: r, results: i, audit: a, metrics: o, prices: s } = joinMaps(n, t), c = Object.fromEntries(Object.entries({
				policies: r,
				results: i,
				audit: a,
				metrics: o,
				prices: s
			}).filter(([, e]) => e !== void 0));
			return {
				...n,
				...t,
				...c,
				name: e,
				target: t.target ?? "",
				label: t.label ?? defaultLabel(e)
			};
		}
		function joinMaps(e, t) {
			let both = (e, t) => e === void 0 || t === void 0 ? t ?? e : {
				...e,
				...t
			}, tables = (e, t) => e === void 0 || t === void 0 ? t ?? e : new Map([...e, ...t]);
			return {
				policies: both(e.policies, t.policies),
				results: both(e.results, t.results),
				audit: both(e.audit, t.audit),
				metrics: tables(e.metrics, t.metrics),
				prices: tables(e.prices, t.prices)
			};
		}
		function findSharedLabel(e) {
			if (e.kind !== "map") return;
			let t = new Map();
			for (let { name: n, line: r, value: i } of e.entries) {
				let e = i.kind === "map" ? i.entries.find((e) => e.name === "label") : void 0, a = e?.value.kind === "value" ? e.value.text : defaultLabel(n), o = t.get(a.toLowerCase());
				if (o !== void 0) {
					let t = `has the label ${JSON.stringify(a)} for both ${o} and ${n}. Give each its own.`;
					return {
						line: e?.line ?? r,
						message: t
					};
				}
				t.set(a.toLowerCase(), n);
			}
		}
		function gate_inputs_parseGateInputs(e) {
			let t = e["config-path"] === "" ? A : e["config-path"];
			if (!/^[A-Za-z0-9._/-]{1,200}\.ya?ml$/.test(t) || t.startsWith("/") || t.split("/").includes("..")) throw (0, S.TR)("config-path", t, "a path of a .yml file in the repository, without `..`");
			return {
				wish: {
					experiment: optional(e.experiment, (e) => (0, S.wC)("experiment", e, g, _)),
					args: (0, i.W)("args", e.args),
					sha: optional(e.sha, (e) => (0, S.wC)("sha", e, /^[0-9a-f]{40}$/, "a whole commit of 40 characters; a short one can be made to fit another commit"))
				},
				configPath: t,
				minimumRole: optional(e["minimum-role"], (e) => (0, S.yL)("minimum-role", e, D)),
				allowedBots: parseBots(e["allowed-bots"]),
				failOn: optional(e["fail-on"], (e) => (0, S.yL)("fail-on", e, [
					"error",
					"warning",
					"note",
					"never"
				]))
			};
		}
		function optional(e, t) {
			return e === "" ? void 0 : t(e);
		}
		function parseBots(e) {
			return e.split(/[\s,]+/).filter((e) => e !== "").map((e) => (0, S.wC)("allowed-bots", e, /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, "logins of bots or apps, separated by commas, as renovate[bot]"));
		}
		var xe = n(7711), Se = n(1287);
		class Refusal extends Error {
			name = "Refusal";
			reason;
			next;
			constructor(e, t, n) {
				super(t), this.reason = e, this.next = n;
			}
		}
		var N = n(4568);
		let P = 1e3;
		function parseCommand(e) {
			let t = e.replace(/[\r\n]+$/, ""), n = /^\/(experiment|stop)(?=\s|$)/.exec(t)?.[1];
			if (n === void 0) return;
			if (/[\r\n]/.test(t)) throw bad("has more than one line", "Write the command alone in a comment.");
			if (t.length > P || /[^\S \t]|\p{Cc}/u.test(t.replaceAll("	", " "))) throw bad("is too long or has invisible characters", `At most ${P} characters.`);
			let r = t.slice(n.length + 1).trim(), [i = ""] = r.split(/\s+/);
			if (!g.test(i)) throw bad("names no experiment", "");
			let a = r.slice(i.length).trim();
			if (n === "stop") {
				if (a !== "") throw bad("has words after the name", "");
				return {
					kind: "stop",
					experiment: i
				};
			}
			return parseStart(i, a);
		}
		function parseStart(e, t) {
			let n = /(?:^|\s)@(\S*)$/.exec(t), r = n?.[1];
			if (r !== void 0 && !/^[0-9a-f]{40}$/.test(r)) throw bad("does not end in a whole commit", "Copy the 40 characters of the commit that you have looked at.");
			let i = n === null ? t : t.slice(0, n.index).trim(), a = /^--continue(?:\s+(\S*))?$/.exec(i);
			if (a !== null) {
				if (!N.SP.test(a[1] ?? "")) throw bad("names no run key after --continue", "The run's comment shows its key.");
				return {
					kind: "continue",
					experiment: e,
					key: a[1] ?? "",
					sha: r
				};
			}
			if (r === void 0) throw bad("does not say which commit", "End it with @ and the 40 characters of the commit that you have looked at.");
			return {
				kind: "start",
				experiment: e,
				args: parseWords(i),
				sha: r
			};
		}
		function parseWords(e) {
			try {
				return (0, i.W)("args", e);
			} catch (e) {
				throw e instanceof l.dz ? bad("has a quote that is not closed", "") : e;
			}
		}
		function bad(e, t) {
			return new Refusal("bad-command", `The command ${e}.`, `${t} Accepted: \`/experiment NAME [ARGUMENTS] @COMMIT\`, \`/experiment NAME --continue KEY\` or \`/stop NAME\`.`.trim());
		}
		var F = n(1166);
		function findExperiment(e, t) {
			return t === void 0 ? void 0 : e.experiments.get(t);
		}
		function unknownExperiment(e, t) {
			let n = [...e.experiments.keys()].slice(0, 20).join(", "), r = n === "" ? "None is described in .github/experiments.yml yet." : `Accepted: ${n}.`;
			return t === void 0 ? new Refusal("experiment-needed", "It is not said which experiment is to be started.", `Set the input experiment. ${r}`) : new Refusal("unknown-experiment", `There is no experiment named ${JSON.stringify(t.slice(0, 64))}.`, r);
		}
		let I = "Somebody who may push looks at the commit and starts it by hand: run the dispatch workflow with the input sha set to the whole commit.";
		function requireOwnBranch(e) {
			let { pull: t } = e;
			if (!(t === void 0 || (requireSameRepository(`${e.owner}/${e.repo}`, t.headRepository), ![
				t.author,
				e.sender?.login ?? "",
				e.triggeringActor
			].some((e) => (0, F.q)(e, "dependabot[bot]"))))) throw new Refusal("dependabot", "Dependabot's pull requests get no secrets, so nothing is started for them.", I);
		}
		function requireSameRepository(e, t) {
			if (!(t !== void 0 && (0, F.q)(e, t))) throw new Refusal("fork", "The pull request comes from a fork, whose code gets no secrets, so nothing is started for it.", I);
		}
		let nothing = (e, t) => ({
			kind: "nothing",
			reason: e,
			message: t
		});
		function findIdle(e, t) {
			if (t.inline === void 0) switch (e.event) {
				case "workflow_dispatch":
				case "schedule": return;
				case "pull_request": return [
					"labeled",
					"unlabeled",
					"synchronize",
					"closed"
				].includes(e.action) && e.pull !== void 0 ? void 0 : otherEvent(e);
				case "issue_comment": return e.action !== "created" || e.pullRequest === void 0 ? otherEvent(e) : parseCommand(e.comment ?? "") === void 0 ? nothing("no-command", "The comment is no command.") : void 0;
				default: return otherEvent(e);
			}
		}
		function otherEvent({ event: e, action: t }) {
			let n = t === "" ? e : `${e} (${t})`;
			return nothing("other-event", `Nothing follows from the event ${n}.`);
		}
		function decideAsk(e, t, n) {
			let r = findIdle(e, t);
			if (r !== void 0) return r;
			if (t.inline !== void 0) return startInline(e, t, {
				...n.defaults,
				...t.inline
			});
			let { pull: i } = e;
			if (e.event === "issue_comment") return askOfComment(e, t, n);
			if (e.event !== "pull_request" || i === void 0) return startFromInputs(e, t, n);
			if (e.action === "closed") return {
				kind: "closed",
				pull: i.number
			};
			if (e.action === "synchronize") return {
				kind: "pushed",
				pull: i.number,
				sha: i.headSha
			};
			let a = e.label ?? "";
			return e.action === "unlabeled" ? {
				kind: "unlabeled",
				label: a,
				pull: i.number
			} : startFromLabel(e, t, n);
		}
		function startFromLabel(e, t, n) {
			let r = e.label ?? "", i = [...n.experiments.values()].find((e) => (0, F.q)(e.label, r)), a = t.experiment === void 0 || t.experiment === i?.name;
			return i === void 0 || !a ? nothing("other-label", `The label ${JSON.stringify(r.slice(0, 50))} asks for no experiment here.`) : (requireOwnBranch(e), {
				kind: "start",
				experiment: i,
				args: t.args,
				sha: e.sha,
				pull: e.pull?.number,
				atHead: !0,
				label: i.label,
				continueFrom: void 0
			});
		}
		function startInline(e, t, n) {
			return requireOwnBranch(e), {
				kind: "start",
				experiment: n,
				args: t.args,
				sha: e.pull === void 0 ? t.sha ?? e.sha : e.sha,
				pull: e.pull?.number ?? t.pull,
				atHead: e.pull !== void 0,
				label: e.action === "labeled" ? e.label : void 0,
				continueFrom: t.continueFrom
			};
		}
		function startFromInputs(e, t, n) {
			let [r, ...i] = [...n.experiments.values()], a = t.experiment === void 0 && i.length === 0 ? r : findExperiment(n, t.experiment);
			if (a === void 0) throw unknownExperiment(n, t.experiment);
			return {
				kind: "start",
				experiment: a,
				args: t.args,
				sha: t.sha ?? e.sha,
				pull: t.pull,
				atHead: !1,
				label: void 0,
				continueFrom: t.continueFrom
			};
		}
		function askOfComment(e, t, n) {
			let r = parseCommand(e.comment ?? ""), i = e.pullRequest;
			return r === void 0 || i === void 0 ? nothing("no-command", "The comment is no command.") : t.experiment !== void 0 && t.experiment !== r.experiment ? nothing("no-command", `The command is for ${r.experiment}, and this workflow is for ${t.experiment}.`) : askOfCommand(r, i, {
				wish: t,
				config: n
			});
		}
		function askOfCommand(e, t, { wish: n, config: r }) {
			if (e.kind === "stop") return {
				kind: "stop",
				experiment: e.experiment,
				pull: t
			};
			let i = findExperiment(r, e.experiment);
			if (i === void 0) throw unknownExperiment(r, e.experiment);
			return e.kind === "continue" ? {
				kind: "continue",
				experiment: i.name,
				key: e.key,
				sha: e.sha,
				pull: t
			} : {
				kind: "start",
				experiment: i,
				args: [...n.args, ...e.args],
				sha: e.sha,
				pull: t,
				atHead: !0,
				label: void 0,
				continueFrom: void 0
			};
		}
		var L = n(8033);
		function actorsOf(e) {
			let { sender: t, triggeringActor: n } = e, r = {
				login: n,
				type: ""
			};
			if (e.event === "schedule") return e.runAttempt > 1 ? [requireLogin(r)] : [];
			if (t === void 0) throw noSender();
			return (0, F.q)(t.login, n) ? [t] : [t, requireLogin(r)];
		}
		function requireLogin(e) {
			if (e.login === "") throw noSender();
			return e;
		}
		function noSender() {
			return new Refusal("no-sender", "GitHub does not say who asked, so nobody's right can be checked.", "Ask again from an account that may push.");
		}
		function isBot({ login: e, type: t }) {
			return /\[bot\]$/i.test(e) || t !== "" && t !== "User";
		}
		function requireAllowedBot(e, t) {
			let bare = (e) => e.replace(/\[bot\]$/i, "");
			if (!t.allowedBots.some((t) => (0, F.q)(bare(t), bare(e.login)))) throw new Refusal("bot-not-allowed", `${e.login} is a bot or app and is not listed as one that may start a run.`, "A person who may push asks instead, or an administrator lists it under limits.allowed-bots in .github/experiments.yml.");
		}
		function requireRole(e, t, n) {
			if (t.kind === "failed") throw unknown(e, `GitHub answered ${t.status ?? "nothing"}`);
			let r = (0, L.Z)(t.body, "user"), i = (0, L.Z)(r, "login");
			if (typeof i != "string" || !(0, F.q)(i, e.login)) throw unknown(e, "the answer is about another account");
			let a = (0, L.Z)(r, "type");
			if (typeof a != "string") throw unknown(e, "the answer does not say what kind of account it is");
			if (isBot({
				login: i,
				type: a
			})) return requireAllowedBot({
				login: i,
				type: a
			}, n);
			let o = D.map((e) => (0, L.Z)(r, "permissions", e));
			if (!o.every((e) => typeof e == "boolean")) throw unknown(e, "the answer has no permission flags");
			let s = D.indexOf(n.minimumRole);
			if (!o.slice(0, s + 1).every((e) => e === !0)) throw new Refusal("role-too-low", `${e.login} may not start or stop runs here: it takes the role ${n.minimumRole}${shownRole(t.body)}.`, "Ask somebody with that role to do it.");
		}
		function unknown(e, t) {
			return new Refusal("role-unknown", `The role of ${e.login} could not be checked: ${t}.`, "Run the job again; if it stays, ask from an account that is a collaborator.");
		}
		function shownRole(e) {
			let t = (0, L.Z)(e, "role_name");
			return typeof t == "string" && /^[\w .-]{1,40}$/.test(t) ? `, and this account has ${t}` : "";
		}
		function authorityRules(e, t) {
			let n = [e.minimumRole, t.minimumRole].filter((e) => e !== void 0), r = Math.max(...n.map((e) => D.indexOf(e)));
			return {
				minimumRole: D[r] ?? "push",
				allowedBots: e.allowedBots ?? t.allowedBots
			};
		}
		function outcomeOf(e, t) {
			return {
				decision: t.decision ?? "refuse",
				reason: t.reason,
				message: t.message,
				next: t.next ?? "",
				plans: t.plans ?? [],
				stops: t.stops ?? [],
				pullRequest: e.pull,
				sha: e.sha,
				mayComment: e.mayComment
			};
		}
		var R = n(9943);
		function findStanding({ intent: e, isArm: t, anew: n }, r) {
			let i = r.filter((t) => t.intent.key === e.key), a = Math.max(0, ...i.map((e) => e.intent.generation)), o = i.filter((e) => e.intent.generation === a), s = o.filter(({ line: e }) => !(0, R._f)(e.state)).at(-1);
			if (s !== void 0) return {
				kind: "open",
				record: s
			};
			let c = t && !n ? r.filter((t) => isSameArm(t.intent, e)) : [], l = [...t ? o : [], ...c].find(({ line: e }) => e.state === "succeeded");
			if (l !== void 0) return {
				kind: "done",
				record: l
			};
			let u = c.find(({ line: e }) => !(0, R._f)(e.state));
			return u === void 0 ? {
				kind: "start",
				generation: a + 1
			} : {
				kind: "elsewhere",
				record: u
			};
		}
		function isSameArm(e, t) {
			let [n, r] = [e, t].map((e) => JSON.stringify([
				e.experiment,
				e.arm,
				e.seed,
				e.sha,
				e.pull_request,
				e.target,
				e.modal_environment,
				e.argv.map((t) => withoutKey(t, e))
			]));
			return n === r;
		}
		function withoutKey(e, { key: t, generation: n, continue_from: r }) {
			let i = e.replaceAll(`${t}-g${n}`, "{name}").replaceAll(t, "{key}");
			return r === null ? i : i.replaceAll(r, "{key}");
		}
		var z = n(8615), B = n(2431), Ce = n(2817);
		let gate_intent_minutes = (e, t) => e === void 0 ? t : Math.max(1, Math.ceil(e / 60));
		function inputsOf(e, t) {
			let { experiment: n } = e;
			return {
				target: (0, S.hu)(n.target),
				args: t.args,
				name: n.name,
				resume: n.resume ?? "inject",
				workingDirectory: n.workingDirectory ?? ".",
				modalCommand: n.modalCommand ?? ["modal"],
				launchTimeout: gate_intent_minutes(n.launchTimeout, 60),
				entrypointWait: gate_intent_minutes(n.entrypointWait, 30),
				onCancel: n.onCancel ?? "auto",
				...(0, z.s)({
					pullRequest: e.pull,
					resumeArgument: n.resumeArgument,
					continueFrom: e.continueFrom,
					modalEnvironment: n.modalEnvironment,
					arm: t.name ?? void 0,
					seed: t.seed ?? void 0
				})
			};
		}
		function draftCommand(e, t, n) {
			if (n.signature !== void 0) try {
				return (0, B.VV)(e, t, n.signature);
			} catch (e) {
				throw !(e instanceof l.dz) || e.input !== "resume" ? e : new Refusal("resume", e.message, "Mend the target, or set `resume` of the experiment to inject or off.");
			}
		}
		function intentOf(e, t, n) {
			let { inputs: r, run: i, arm: a, facts: o, plan: s } = e, c = (0, Ce.JB)({
				key: i.key,
				generation: t
			});
			return {
				schema_version: 1,
				key: i.key,
				generation: t,
				experiment: i.experiment,
				arm: a.name,
				seed: a.seed,
				pull_request: i.pullRequest ?? null,
				sha: i.sha,
				target: r.target.module ? `-m ${r.target.text}` : r.target.text,
				argv: [...s === void 0 ? bareCommand(e, c) : (0, B.el)(s, c)],
				resume_argument: s?.resume.argument ?? null,
				continue_from: r.continueFrom ?? null,
				modal_environment: r.modalEnvironment ?? null,
				timeout: o.timeout,
				retries: o.retries,
				gpu: o.gpu,
				price_bound: o.priceBound,
				max_cost: n.ask.experiment.maxCost ?? null,
				deadline: n.deadline ?? null,
				label: n.ask.label ?? null,
				policies: {
					...n.policies,
					...r.onCancel === "auto" ? {} : { "on-cancel": r.onCancel }
				},
				asked_by: n.askedBy,
				workflow_run: n.workflowRun,
				findings: o.findings
			};
		}
		function bareCommand({ inputs: e, args: t }, n) {
			return [
				"run",
				"--detach",
				"--name",
				n,
				...e.modalEnvironment === void 0 ? [] : ["--env", e.modalEnvironment],
				...(0, B.LT)(e.target),
				...t
			];
		}
		function settingsOf(e, t) {
			let { inputs: n, args: r, facts: i, plan: a } = e;
			return {
				working_directory: n.workingDirectory,
				args: [...r],
				resume: n.resume,
				resume_argument: n.resumeArgument === void 0 ? null : [...n.resumeArgument],
				resume_decided: a !== void 0,
				one_blocking_call: i.oneBlockingCall,
				launch_timeout: n.launchTimeout,
				entrypoint_wait: n.entrypointWait,
				stay: t.stay === void 0 || t.stay === 0 ? 0 : gate_intent_minutes(t.stay, 0),
				on_cancel: n.onCancel,
				modal_command: t.modalCommand === void 0 ? null : [...t.modalCommand],
				modal_version: t.modalVersion ?? null,
				python_requirements: t.pythonRequirements ?? null
			};
		}
		function policiesOf(e) {
			let { policies: t = {} } = e;
			return {
				"on-close": t.onClose ?? "stop",
				"on-push": t.onPush ?? "keep",
				"on-unlabel": t.onUnlabel ?? "keep",
				"no-progress": t.noProgress ?? "keep",
				"label-on-push": t.labelOnPush ?? "remove",
				"label-on-end": t.labelOnEnd ?? "remove",
				...e.onCancel === void 0 || e.onCancel === "auto" ? {} : { "on-cancel": e.onCancel }
			};
		}
		var we = n(7078);
		function horizonOf(e) {
			return e.horizon ?? 21;
		}
		function requireRunLimits(e, t, { limits: n, now: r }) {
			requireKnown(t, n);
			let { dollars: i = 0, gpus: a = 0 } = t;
			if (n.dollars !== void 0 && i > n.dollars) throw new Refusal("limit-dollars", `The run could cost ${(0, h.nT)(i)} at worst: price \u00d7 timeout \u00d7 (retries + 1). One run may cost ${(0, h.nT)(n.dollars)}.`, "Lower timeout or retries in the source, take a smaller GPU, or have limits.dollars raised.");
			if (n.gpus !== void 0 && a > n.gpus) throw new Refusal("limit-gpus", `The run asks for ${a} GPUs. One run may have ${n.gpus}.`, "Ask for fewer, or have limits.gpus raised.");
			requireHorizon(e, n, r);
		}
		function requireKnown(e, t) {
			let n = t.dollars !== void 0 || t.dollarsOpen !== void 0, r = t.gpus !== void 0 || t.gpusOpen !== void 0, i = n && e.dollars === void 0 ? "what the run costs at worst" : "how many GPUs the run has";
			if (n && e.dollars === void 0 || r && e.gpus === void 0) throw new Refusal("unknown-cost", `The repository has a limit on it, and the source does not settle ${i}.`, "Write timeout, retries and gpu as plain values in the decorator, or state them for the experiment in .github/experiments.yml; a GPU without a known price needs one under prices.");
		}
		function requireHorizon(e, t, n) {
			let { deadline: r } = e, i = r === null ? Infinity : (Date.parse(r) - n) / 1e3, a = Math.min((0, we.a4)(e), i) / 86400;
			if (!(a + 7 <= horizonOf(t))) throw new Refusal("limit-horizon", `The run could last ${formatDuration(Math.round(a * 24) * 3600)}, and its result would be looked for until after the ${horizonOf(t)} days for which runs are watched.`, "Lower timeout or retries, give the experiment a deadline, or raise limits.horizon and poll's horizon together.");
		}
		function tally(e, t, n) {
			let r = e.filter(({ line: e }) => !(0, R._f)(e.state)), i = e.filter(({ createdAt: e, line: t }) => n.now - Date.parse(e) < 864e5 && t.cause !== "withdrawn"), a = i.filter(({ intent: e }) => n.pull !== null && e.pull_request === n.pull), sum = (e) => r.reduce((t, { intent: n }) => t + e(n), 0);
			return [
				{
					reason: "limit-running",
					most: t.running,
					have: r.length,
					say: (e, t) => `${e} runs would be open at once, and ${t} may be.`
				},
				{
					reason: "limit-per-pull-request",
					most: t.perPullRequest,
					have: a.length,
					say: (e, t) => `The pull request would have started ${e} runs within 24 hours, and it may start ${t}.`
				},
				{
					reason: "limit-per-day",
					most: t.perDay,
					have: i.length,
					say: (e, t) => `The repository would have started ${e} runs within 24 hours, and it may start ${t}.`
				},
				{
					reason: "limit-dollars-open",
					most: t.dollarsOpen,
					have: sum((e) => e.price_bound ?? 0),
					say: (e, t) => `All open runs together could cost ${(0, h.nT)(e)} at worst, and they may cost ${(0, h.nT)(t)}.`
				},
				{
					reason: "limit-gpus-open",
					most: t.gpusOpen,
					have: sum(({ gpu: e }) => gpuCount(e)),
					say: (e, t) => `All open runs together would have ${e} GPUs, and they may have ${t}.`
				}
			];
		}
		function gpuCount(e) {
			let t = e === null ? [] : (0, h.sU)(e) ?? [];
			return Math.max(0, ...t.map(({ count: e }) => e));
		}
		function findExceeded(e, t, n) {
			let r = tally(e, t, n).find(({ most: e, have: t }) => e !== void 0 && t > e);
			if (r?.most !== void 0) return new Refusal(r.reason, r.say(r.have, r.most), `Wait until others have ended, stop one, or have limits.${r.reason.slice(6)} raised in .github/experiments.yml.`);
		}
		function judgeWritten(e, t, n) {
			let r = t.filter(({ id: t }) => t < e.id), i = r.find(({ intent: t, line: n }) => t.key === e.intent.key && t.generation === e.intent.generation && n.cause !== "withdrawn");
			return i === void 0 ? findExceeded([...r, e], n.limits, {
				pull: e.intent.pull_request,
				now: n.now
			}) : new Refusal("duplicate", `The same run was asked for at the same moment and is on record as ${i.id}.`, "Nothing: the other request goes on.");
		}
		var V = n(8742), Te = n(580), Ee = n(1984);
		async function draftRuns(e, t, n) {
			let r = [], i = new Map(), a = n.ports.sources.files(e.sha);
			for (let o of t) {
				let t = inputsOf(e, o), s = (0, B.yn)(t, (0, F.BT)(n.request.event, e), n.ports.hash), c = (0, B.Ct)(t, s), l = await (0, Te.pg)(a, {
					...t,
					args: c,
					configuration: auditSettings(e)
				});
				for (let e of l.findings) i.set(JSON.stringify([
					e.file,
					e.line,
					e.id,
					e.harm
				]), e);
				let u = factsOf(e.experiment, l);
				r.push({
					inputs: t,
					run: s,
					arm: o,
					args: c,
					facts: u,
					plan: draftCommand(t, s, u)
				});
			}
			n.seen.findings = [...i.values()], requireAudit(e.experiment, n);
			for (let e of new Set(r.flatMap(({ plan: e }) => e?.warnings ?? []))) n.ports.log.warning(e);
			return r;
		}
		function auditSettings({ experiment: e }) {
			return (0, z.s)({
				needs: e.needs,
				ignore: [...e.audit?.ignore ?? [], ...installsItsOwn(e) ? ["imports"] : []],
				availableImports: e.audit?.availableImports,
				gpuDollarsPerHour: pricesOf(e).gpuHour
			});
		}
		let installsItsOwn = ({ audit: e, modalCommand: t, pythonRequirements: n }) => e?.availableImports === void 0 && (t !== void 0 || n !== void 0), H = [
			"note",
			"warning",
			"error",
			"never"
		];
		function requireAudit(e, { request: t, seen: n }) {
			let i = [e.audit?.failOn, t.failOn].filter((e) => e !== void 0), a = H.find((e) => i.includes(e)) ?? "error";
			if (!(0, r.c6)(n.findings, a)) return;
			let [o] = n.findings, s = o === void 0 ? "" : ` ${o.file}:${o.line}: ${o.harm}`;
			throw new Refusal("audit", `The audit of the target found ${(0, V.t)(n.findings)}.${s}`, "Mend what the summary lists, or say in .github/experiments.yml under audit what to leave out.");
		}
		function factsOf(e, t) {
			let n = e.gpu === "none" ? "" : e.gpu, r = gpuOf(t) ?? n, i = t.timeout ?? e.timeout ?? null, a = t.retries ?? e.retries ?? null;
			return {
				timeout: i,
				retries: a,
				gpu: r === void 0 || r === "" ? null : r,
				gpuKnown: r !== void 0,
				containers: containersOf(t),
				priceBound: priceOf({
					gpu: r,
					timeout: i,
					retries: a,
					count: containersOf(t),
					prices: pricesOf(e)
				}),
				signature: t.signature,
				oneBlockingCall: t.oneBlockingCall,
				findings: (0, Ee.S)([...t.findings])
			};
		}
		function gpuOf({ facts: e }) {
			return e.gpu === "unknown" ? void 0 : e.gpu.map(({ type: e, count: t }) => t === 1 ? e : `${e}:${t}`).join(", ").slice(0, 60);
		}
		function containersOf({ facts: e }) {
			let { blocking: t } = e;
			return t.kind === "spawns-only" ? t.atMost === "many" ? void 0 : Math.max(1, t.atMost) : 1;
		}
		function pricesOf({ prices: e }) {
			return e === void 0 ? h.e_ : (0, h.PI)(Object.fromEntries(e), "configuration");
		}
		function priceOf(e) {
			let { gpu: t, count: n, timeout: r, retries: i, prices: a } = e;
			return t === void 0 || n === void 0 ? null : (0, h.pn)({
				gpu: t,
				count: n,
				timeout: r,
				retries: i,
				prices: a,
				cores: .125,
				gib: .125
			}) ?? null;
		}
		function lowerNumbers(e, t) {
			let n = [...e.experiments].map(([e, n]) => {
				let r = t.experiments.get(e);
				return [e, r === void 0 ? n : lowerExperiment(n, r)];
			});
			return {
				...e,
				limits: lowerLimits(e.limits, t.limits),
				experiments: new Map(n)
			};
		}
		function lowerLimits(e, t) {
			return {
				...e,
				...(0, z.s)({
					running: lower(e.running, t.running),
					perPullRequest: lower(e.perPullRequest, t.perPullRequest),
					perDay: lower(e.perDay, t.perDay),
					dollars: lower(e.dollars, t.dollars),
					dollarsOpen: lower(e.dollarsOpen, t.dollarsOpen),
					gpus: lower(e.gpus, t.gpus),
					gpusOpen: lower(e.gpusOpen, t.gpusOpen),
					deadline: lower(e.deadline, t.deadline)
				})
			};
		}
		function lowerExperiment(e, t) {
			let n = lower(e.results?.maxSize, t.results?.maxSize), r = e.results === void 0 ? void 0 : {
				...e.results,
				...(0, z.s)({ maxSize: n })
			};
			return {
				...e,
				...(0, z.s)({
					maxCost: lower(e.maxCost, t.maxCost),
					deadline: lower(e.deadline, t.deadline),
					stay: e.stay === void 0 ? void 0 : lower(e.stay, t.stay),
					launchTimeout: lower(e.launchTimeout, t.launchTimeout),
					entrypointWait: lower(e.entrypointWait, t.entrypointWait),
					results: r
				})
			};
		}
		function lower(e, t) {
			return e === void 0 || t === void 0 ? e ?? t : Math.min(e, t);
		}
		function expandSweep(e, { args: t, asked: n }) {
			if (e === void 0) return [{
				name: null,
				seed: null,
				args: [...t, ...n]
			}];
			let r = listNamed(e, t), i = e.seeds ?? [null], a = r.flatMap((e) => i.map((t) => ({
				name: e.name,
				seed: t,
				args: [...e.args, ...n]
			})));
			if (a.length > 200) throw new Refusal("bad-arguments", `The sweep has ${a.length} runs.`, "At most 200 can start at once.");
			let o = findRepeated(a.map(armLabel));
			if (o !== void 0) throw new Refusal("bad-arguments", `Two arms of the sweep would both be named ${o}.`, "Give the values of the grid different names, or write the arms out under sweep.arms.");
			return a;
		}
		function listNamed(e, t) {
			if (e.arms !== void 0) return [...e.arms].map(([e, n]) => ({
				name: e,
				args: [...t, ...n]
			}));
			let n = [[]];
			for (let [t, r] of e.grid ?? []) n = n.flatMap((e) => r.map((n) => [...e, [t, n]]));
			return n.map((e) => ({
				name: e.length === 0 ? null : nameOf(e),
				args: t.map((t) => fillAxes(t, new Map(e)))
			}));
		}
		function nameOf(e) {
			return e.map(([e, t]) => `${e}-${t.replace(/[^A-Za-z0-9.+-]/g, "-")}`).join("_").slice(0, 64);
		}
		function fillAxes(e, t) {
			return e.replace(/\{([A-Za-z][A-Za-z0-9_-]*)\}/g, (e, n) => t.get(n) ?? e);
		}
		function armLabel({ name: e, seed: t }) {
			return [e ?? "", t === null ? "" : `seed ${t}`].filter((e) => e !== "").join(" ");
		}
		function findRepeated(e) {
			return e.find((t, n) => e.indexOf(t) !== n);
		}
		function requireDistinctPaths(e) {
			if (e.length < 2) return;
			let t = new Set(e.map(({ name: e }) => e)).size > 1, n = new Set(e.map(({ seed: e }) => e)).size > 1, tells = (e) => e.includes("{key}") || (!t || e.includes("{arm}")) && (!n || e.includes("{seed}")) && isPath(e), r = e.find(({ args: e }) => !e.some(tells));
			if (r === void 0) return;
			let i = t && n ? "{arm}-{seed}" : t ? "{arm}" : "{seed}";
			throw new Refusal("shared-checkpoints", `The arm ${armLabel(r)} would write its checkpoints where other arms do, and each would continue the other's.`, `Name the directory by the run in args, as run_name={key} or dir=/runs/${i}.`);
		}
		function isPath(e) {
			return !/^(--?)?seed([= ]|$)/.test(e) && e !== "{seed}";
		}
		function orderOf(e, t, n) {
			return e.kind === "start" ? {
				ask: e,
				only: void 0
			} : orderOfContinue(e, t, n);
		}
		function orderOfContinue(e, t, { config: n }) {
			let r = t.find(({ intent: t }) => t.key === e.key && t.experiment === e.experiment), i = findExperiment(n, e.experiment);
			if (r === void 0 || i === void 0) throw new Refusal("unknown-key", `No run of ${e.experiment} with the key ${e.key} is on record.`, "The run's comment shows its key; records older than the horizon are not looked at.");
			let { arm: a, seed: o, sha: s } = r.intent;
			return {
				ask: {
					kind: "start",
					experiment: i,
					args: [],
					sha: e.sha ?? s,
					pull: e.pull,
					atHead: e.sha !== void 0,
					label: void 0,
					continueFrom: r.intent.continue_from ?? r.intent.key
				},
				only: a === null && o === null ? void 0 : {
					name: a,
					seed: o
				}
			};
		}
		async function placeOrder(e, t) {
			let { ask: n } = e;
			if (n.pull !== void 0) return await requireHead(e, t), e;
			if (t.request.event.event !== "workflow_dispatch") return e;
			let r = await t.ports.sources.pullsOf(n.sha);
			if (r === void 0) throw new Refusal("unknown-commit", `The repository has no commit ${n.sha}.`, "Give the input sha a whole commit of 40 characters.");
			let [i, ...a] = r.filter((e) => e.open && e.headSha === n.sha);
			return i === void 0 || a.length > 0 ? e : {
				...e,
				ask: {
					...n,
					pull: i.number
				}
			};
		}
		async function requireHead({ ask: e }, { ports: t, request: n }) {
			if (e.pull === void 0 || !(e.atHead || n.event.event === "issue_comment")) return;
			let r = await t.sources.pull(e.pull);
			if (!r.open) throw new Refusal("closed", `Pull request ${e.pull} is closed.`, "Reopen it, or start the commit with the dispatch workflow.");
			if (requireSameRepository(`${n.event.owner}/${n.event.repo}`, r.headRepository), e.atHead && !(0, F.q)(r.headSha, e.sha)) throw new Refusal("ref-changed", `Pull request ${e.pull} is at ${r.headSha.slice(0, 12)} now, and ${e.sha.slice(0, 12)} was asked for.`, "Look at the newer commit and ask again.");
		}
		async function lowerByCopy({ ask: e, only: t }, { ports: n, config: r, request: i }) {
			let a = {
				ask: e,
				only: t,
				config: r
			};
			if (i.wish.inline === void 0 && r.experiments.size === 0) return a;
			let o = await n.sources.config(e.sha).catch((e) => {
				if (!(e instanceof l.dz)) throw e;
				n.log.warning(`The commit's own copy of the configuration is not right, and counts for nothing: ${e.message}`);
			});
			if (o === void 0) return a;
			let s = lowerNumbers(r, o), c = i.wish.inline === void 0 ? s.experiments.get(e.experiment.name) : void 0;
			return {
				only: t,
				config: s,
				ask: c === void 0 ? e : {
					...e,
					experiment: c
				}
			};
		}
		function listArms({ ask: e, only: t }) {
			let { sweep: n, args: r = [], resume: i } = e.experiment, a = expandSweep(n, {
				args: r,
				asked: e.args
			});
			if (i !== "off" && requireDistinctPaths(a), t === void 0) return a;
			let o = a.filter(({ name: e, seed: n }) => e === t.name && n === t.seed);
			if (o.length > 0) return o;
			throw new Refusal("unknown-key", `The experiment has no arm ${armLabel(t)} any more.`, "Put the arm back into the sweep, or start the experiment anew.");
		}
		var De = n(2010);
		function shortHash(e) {
			let t = 2166136261, n = 16777619;
			for (let r = 0; r < e.length; r += 1) {
				let i = e.charCodeAt(r);
				t = Math.imul(t ^ i, 16777619), n = Math.imul(n ^ i, 2246822507);
			}
			return `${(t >>> 0).toString(16)}-${(n >>> 0).toString(16)}`;
		}
		function safeName(e, t) {
			return t(e) === e ? e : `hidden-${shortHash(e)}`;
		}
		function requireLimits(e, { records: t }, { config: n, ports: r }) {
			let { limits: i } = n, a = r.clock.now().getTime();
			for (let { draft: t, intent: n } of e) {
				let { gpuKnown: e, containers: r, priceBound: o } = t.facts, s = e && r !== void 0 ? gpuCount(n.gpu) * r : void 0;
				requireRunLimits(n, {
					dollars: o ?? void 0,
					gpus: s
				}, {
					limits: i,
					now: a
				});
			}
			let o = new Date(a).toISOString(), s = e.map(({ intent: e }) => ({
				id: 0,
				createdAt: o,
				changedAt: o,
				intent: e,
				line: { state: "queued" }
			})), c = e[0]?.intent.pull_request ?? null, l = findExceeded([...t, ...s], i, {
				pull: c,
				now: a
			});
			if (l !== void 0) throw l;
		}
		async function writeRecords(e, t) {
			let n = [];
			try {
				for (let { draft: r, intent: i } of e) n.length > 0 && n.length % 30 == 0 && await t.ports.clock.wait(6e4), n.push({
					draft: r,
					record: await t.ports.records.create(i)
				});
				let r = await recount(n, t);
				return await setStatus(r, t), r;
			} catch (e) {
				throw e instanceof Refusal || await withdrawAll(n, t), e;
			}
		}
		async function recount(e, t) {
			let { ports: n, config: r } = t, i = {
				limits: r.limits,
				now: n.clock.now().getTime()
			}, a = await n.records.list(horizonOf(r.limits)), o = [], s;
			for (let r of e.toSorted((e, t) => e.record.id - t.record.id)) {
				let e = judgeWritten(r.record, a, i);
				if (e === void 0) {
					o.push(r);
					continue;
				}
				s ??= e;
				let c = await withdraw(r.record, t);
				a = a.map((e) => e.id === c.id ? c : e), n.log.warning(`The run ${r.record.intent.key} is taken back: ${e.message}`);
			}
			if (o.length === 0 && s !== void 0) throw s;
			return o;
		}
		function withdraw(e, { ports: t }) {
			return t.records.append(e, {
				...e.line,
				state: "stopped",
				cause: "withdrawn"
			});
		}
		async function withdrawAll(e, t) {
			for (let { record: n } of e) try {
				await withdraw(n, t);
			} catch {
				t.ports.log.warning(`The record ${n.id} could not be withdrawn; the next poll ends it.`);
			}
		}
		async function setStatus(e, { ports: t }) {
			let n = e[0]?.record.intent;
			n !== void 0 && await t.statuses.ensure({
				sha: n.sha,
				context: `experiment/${safeName(n.experiment, (0, De.l)([]))}`,
				state: "pending",
				description: e.length === 1 ? "Queued" : `Queued: ${e.length} runs`
			});
		}
		async function start(e, t, n) {
			let { ports: r, seen: i, config: a } = t, o = await r.records.list(horizonOf(a.limits)), s = orderOf(e, o, t);
			i.sha = s.ask.sha;
			let c = await placeOrder(s, t);
			i.pull = c.ask.pull;
			let l = await lowerByCopy(c, t), u = listArms(l), d = await draftRuns(l.ask, u, {
				...t,
				config: l.config
			}), f = requestOf(l.ask, n, {
				...t,
				config: l.config
			}), p = {
				isArm: u.length > 1,
				anew: t.request.event.event === "schedule"
			};
			return carryOut({
				order: c,
				runs: d.map((e) => ({
					draft: e,
					standing: findStanding({
						intent: intentOf(e, 1, f),
						...p
					}, o)
				})),
				records: o,
				request: f
			}, {
				...t,
				config: l.config
			});
		}
		function requestOf(e, t, { config: n, ports: r, request: i }) {
			let a = Math.min(e.experiment.deadline ?? Infinity, n.limits.deadline ?? Infinity), o = r.clock.now().getTime() + a * 1e3;
			return {
				ask: e,
				askedBy: t.slice(0, 100),
				workflowRun: i.event.runId,
				deadline: Number.isFinite(o) ? new Date(o).toISOString() : void 0,
				policies: policiesOf(e.experiment)
			};
		}
		async function carryOut(e, t) {
			let { runs: n, order: r, request: i } = e, a = n.flatMap(({ draft: e, standing: t }) => t.kind === "open" ? [planOf(t.record, e, i)] : []), o = n.flatMap(({ draft: e, standing: t }) => t.kind === "start" ? [{
				draft: e,
				intent: intentOf(e, t.generation, i)
			}] : []);
			if (o.length === 0) return withoutNew(a, n, t);
			requireLimits(o, e, t), await requireHead(r, t);
			let s = (await writeRecords(o, t)).map(({ record: e, draft: t }) => planOf(e, t, i));
			return outcomeOf(t.seen, {
				decision: "launch",
				reason: "started",
				message: sayStarted(i.ask, s.length, n.length),
				plans: [...s, ...a]
			});
		}
		function withoutNew(e, t, { seen: n }) {
			if (e.length === 0) {
				let e = t.flatMap(({ standing: e }) => e.kind === "elsewhere" ? [e.record.intent.key] : []);
				return outcomeOf(n, {
					decision: "nothing",
					reason: "arms-done",
					message: `Every arm of the sweep has succeeded at this commit${e.length === 0 ? "" : `, or goes on (${e.slice(0, 5).join(", ")})`}. Other arguments or another commit start it anew.`
				});
			}
			return outcomeOf(n, {
				decision: "adopt",
				reason: "already-open",
				message: `The same request is on record and open (${e.map(({ intent: e }) => e.key).slice(0, 5).join(", ")}); nothing new is started.`,
				plans: e
			});
		}
		function planOf(e, t, { ask: n }) {
			let { id: r, intent: i } = e;
			return {
				schema_version: 1,
				record_id: r,
				intent: i,
				launch: settingsOf(t, n.experiment)
			};
		}
		function sayStarted({ experiment: e, sha: t }, n, r) {
			let i = `at ${t.slice(0, 12)}`;
			return r === 1 ? `${e.name} may start ${i}.` : `${n} of ${r} arms of ${e.name} may start ${i}.`;
		}
		var U = n(1255);
		function listStops(e, t, n) {
			return t.filter(({ intent: t, line: n }) => t.pull_request === e.pull && !(0, R._f)(n.state)).flatMap((t) => {
				let r = causeOf(e, t);
				if (r === void 0) return [];
				let i = t.line.app;
				return [(0, N.Nl)(t, {
					cause: r,
					appId: i,
					askedBy: e.kind === "stop" ? n : void 0
				})];
			});
		}
		function causeOf(e, { intent: t }) {
			switch (e.kind) {
				case "stop": return t.experiment === e.experiment ? "command" : void 0;
				case "closed": return (0, U.wM)(t, "on-close") ? "pull-closed" : void 0;
				case "unlabeled": return t.label !== null && (0, F.q)(t.label, e.label) && (0, U.wM)(t, "on-unlabel") ? "label-removed" : void 0;
				case "pushed": return t.sha !== e.sha && (0, U.wM)(t, "on-push") ? "newer-push" : void 0;
			}
		}
		async function stopByEvent(e, t, n) {
			let { ports: r, seen: i, config: a } = t;
			i.pull = e.pull, e.kind === "pushed" && await removeLabels(e.pull, t);
			let o = listStops(e, await r.records.list(horizonOf(a.limits)), n);
			if (o.length === 0) return outcomeOf(i, {
				decision: "nothing",
				reason: "nothing-open",
				message: `Pull request ${e.pull} has no open run that this stops.`
			});
			let s = o.length === 1 ? "One run is" : `${o.length} runs are`;
			return outcomeOf(i, {
				decision: "stop",
				reason: Oe[e.kind],
				message: `${s} to be stopped: ${ke[e.kind]}.`,
				stops: o
			});
		}
		let Oe = {
			stop: "command",
			closed: "pull-closed",
			unlabeled: "label-removed",
			pushed: "newer-push"
		}, ke = {
			stop: "a command asked for it",
			closed: "the pull request was closed",
			unlabeled: "the label was taken off",
			pushed: "the pull request has a newer commit"
		};
		async function removeLabels(e, { ports: t, config: n }) {
			let r = [...n.experiments.values()].filter((e) => policiesOf(e)["label-on-push"] === "remove");
			if (r.length === 0) return;
			let { labels: i } = await t.sources.pull(e);
			for (let n of i.filter((e) => r.some((t) => (0, F.q)(t.label, e)))) try {
				await t.sources.removeLabel(e, n);
			} catch (e) {
				let r = (0, l.bD)(e);
				t.log.warning(`The label ${n} could not be taken off: ${r} Grant the job pull-requests: write, and issues: write where that is not enough.`);
			}
		}
		async function gate_gate(e, t) {
			let { event: n } = e, r = {
				findings: [],
				pull: n.pullRequest,
				sha: void 0,
				mayComment: !1
			};
			try {
				return {
					outcome: await decide(e, t, r),
					findings: r.findings
				};
			} catch (e) {
				let t = refusalOf(e);
				if (t === void 0) throw e;
				return {
					outcome: outcomeOf(r, t),
					findings: r.findings
				};
			}
		}
		function refusalOf(e) {
			return e instanceof Refusal ? e : e instanceof l.dz ? e.input === "config-path" ? new Refusal("bad-config", e.message, "Mend the file on the default branch; schema/experiments.json describes it to editors.") : new Refusal("bad-arguments", e.message, "Mend the experiment's arguments, or those of the request.") : void 0;
		}
		async function decide(e, t, n) {
			let { event: r, wish: i } = e, a = findIdle(r, i);
			if (a?.kind === "nothing") return outcomeOf(n, {
				...a,
				decision: "nothing"
			});
			let o = await t.sources.config();
			return follow(decideAsk(r, i, o), {
				request: e,
				ports: t,
				seen: n,
				config: o
			});
		}
		async function follow(e, t) {
			switch (e.kind) {
				case "nothing": return outcomeOf(t.seen, {
					...e,
					decision: "nothing"
				});
				case "closed":
				case "unlabeled":
				case "pushed": return stopByEvent(e, t, void 0);
				case "stop": return stopByEvent(e, t, await requireAuthority(t));
				case "start":
				case "continue": return start(e, t, await requireAuthority(t));
			}
		}
		async function requireAuthority({ request: e, ports: t, seen: n, config: r }) {
			let i = authorityRules(r.limits, e), a = actorsOf(e.event);
			for (let e of a) isBot(e) ? requireAllowedBot(e, i) : requireRole(e, await t.sources.permission(e.login), i);
			return n.mayComment = !0, a.at(-1)?.login ?? "schedule";
		}
		var W = n(168), G = n(341);
		let Ae = {
			launch: "The run may start",
			adopt: "The run is already on record",
			stop: "Runs are to be stopped",
			nothing: "Nothing to do",
			refuse: "Refused"
		};
		function renderGateSummary(e, t) {
			let { decision: n, reason: r, message: i, next: a, plans: o, stops: s } = e;
			return `${[
				`### ${Ae[n]}`,
				`${sentences(i)} (${(0, G.ti)(r)})`,
				sentences(a),
				o.length === 0 ? "" : planTable(o),
				s.length === 0 ? "" : stopTable(s),
				t.trim()
			].filter((e) => e !== "").join("\n\n")}\n`;
		}
		function sentences(e) {
			return e.split("\n").map((e) => (0, G.X1)(e)).join("<br>");
		}
		function planTable(e) {
			let t = e.map(({ intent: e }) => [
				(0, G.X1)([e.experiment, armLabel({
					name: e.arm,
					seed: e.seed
				})].join(" ").trim()),
				(0, G.ti)(`${e.key}-g${e.generation}`),
				(0, G.ti)(e.sha.slice(0, 12)),
				(0, G.X1)(resources(e)),
				e.price_bound === null ? "not known" : (0, G.X1)((0, h.nT)(e.price_bound))
			]);
			return (0, G.tp)([
				"run",
				"key",
				"commit",
				"asks for",
				"worst case"
			], t);
		}
		function resources({ gpu: e, timeout: t, retries: n }) {
			return [
				e ?? "",
				t === null ? "" : `${Math.round(t / 3600 * 100) / 100} h an attempt`,
				n === null ? "" : `${n} retries`
			].filter((e) => e !== "").join(", ") || "not known";
		}
		function stopTable(e) {
			let t = e.map(({ key: e, app_id: t, cause: n }) => [
				(0, G.ti)(e),
				t === null ? "not known yet" : (0, G.ti)(t),
				(0, G.X1)(n)
			]);
			return (0, G.tp)([
				"run",
				"app",
				"cause"
			], t);
		}
		let K = "<!-- modal-experiments gate -->";
		function renderRefusalComment(e, t) {
			let { reason: n, message: r, next: i, sha: a } = e, o = a === void 0 ? "" : ` at ${(0, G.ti)(a.slice(0, 12))}`;
			return `${K}
**Not started${o}** (${(0, G.ti)(n)})

${sentences(r)}

${sentences(i)}

<sub>[Workflow run](${t})</sub>
`;
		}
		var q = n(6589), J = n(7175), Y = n(6084);
		let X = "/repos/{owner}/{repo}/issues/comments/{comment_id}", Z = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
		function createCommentStore(e) {
			return { ensure: (t, n) => ensureComment(e, t, n) };
		}
		async function ensureComment(e, t, n) {
			let { known: r, current: i } = t, a = r !== void 0 && i?.startsWith(t.marker) === !0 ? {
				id: r,
				body: i
			} : await findKnown(e, t), { first: o, copies: s } = a === void 0 ? await findOnly(e, t) : {
				first: a,
				copies: 0
			};
			if (o === void 0) return createOnly(e, t, n);
			let c = {
				id: o.id,
				copies: s,
				...(0, z.s)({ node: o.node })
			};
			return sameText(o.body, n) ? {
				...c,
				outcome: "unchanged"
			} : (await e.write(`PATCH ${X}`, {
				comment_id: o.id,
				body: n
			}), {
				...c,
				outcome: "updated"
			});
		}
		function sameText(e, t) {
			let plain = (e) => e.replaceAll("\r\n", "\n").trimEnd();
			return plain(e) === plain(t);
		}
		async function findKnown(e, t) {
			if (t.known !== void 0) try {
				let { data: n } = await e.read(`GET ${X}`, { comment_id: t.known });
				return parseOwn(n, t.marker, await ownIdentity(e));
			} catch (e) {
				if ((0, L.Z)(e, "status") === 404) return;
				throw e;
			}
		}
		async function findOnly(e, t) {
			let [n, ...r] = await listOwn(e, t);
			for (let { id: t } of r) await deleteCopy(e, t);
			return {
				first: n,
				copies: r.length
			};
		}
		async function listOwn(e, t) {
			let n = await ownIdentity(e);
			return (await e.readAll(`GET ${Z}`, { issue_number: t.pullRequest })).map((e) => parseOwn(e, t.marker, n)).filter((e) => e !== void 0).toSorted((e, t) => e.id - t.id);
		}
		async function deleteCopy(e, t) {
			try {
				await e.write(`DELETE ${X}`, { comment_id: t });
			} catch (e) {
				if ((0, L.Z)(e, "status") !== 404 && !(0, Y.X)(e)) throw e;
			}
		}
		function parseOwn(e, t, n) {
			let r = (0, L.Z)(e, "id"), i = (0, L.Z)(e, "body");
			if ((0, L.Z)(e, "user", "node_id") !== n || typeof r != "number" || typeof i != "string" || !i.startsWith(t)) return;
			let a = (0, L.Z)(e, "node_id");
			return {
				id: r,
				body: i,
				...typeof a == "string" ? { node: a } : {}
			};
		}
		let Q = new WeakMap();
		function ownIdentity(e) {
			let t = Q.get(e);
			if (t !== void 0) return t;
			let n = e.query("query { viewer { id } }").then((e) => String((0, L.Z)(e, "viewer", "id")));
			return Q.set(e, n), n.catch(() => Q.delete(e)), n;
		}
		async function createOnly(e, t, n) {
			let r = await e.write(`POST ${Z}`, {
				issue_number: t.pullRequest,
				body: n
			}).then(({ data: e }) => Number((0, L.Z)(e, "id")), (e) => {
				if ((0, Y.X)(e)) return e;
				throw e;
			}), { first: i, copies: a } = await findOnly(e, t);
			if (i !== void 0) return {
				id: i.id,
				copies: a,
				...(0, z.s)({ node: i.node }),
				outcome: "created"
			};
			if (r instanceof Error) throw r;
			return {
				id: r,
				outcome: "created"
			};
		}
		n(4735);
		var $ = n(8815);
		function readYaml(e) {
			if (e.length > j) return { problems: [{
				line: 1,
				message: `the file has more than ${j} characters`
			}] };
			let t = findDeepLine(e);
			if (t !== void 0) return { problems: [{
				line: t,
				message: "the file has too many nested brackets"
			}] };
			let n = new $.HN(), r = (0, $.Tp)(e, {
				lineCounter: n,
				prettyErrors: !1,
				uniqueKeys: !0,
				logLevel: "error"
			}), i = [...r.errors, ...r.warnings];
			if (i.length > 0) return { problems: i.map(({ pos: e, message: t }) => ({
				line: n.linePos(e[0]).line,
				message: plain(t)
			})) };
			let a = {
				lines: n,
				problems: []
			}, o = r.contents === null ? void 0 : readNode(r.contents, 0, a);
			return a.problems.length > 0 ? { problems: a.problems } : { root: o?.kind === "value" && o.value === null ? void 0 : o };
		}
		function findDeepLine(e) {
			let t = 0;
			for (let [n, r] of e.split("\n").entries()) {
				for (let e of r) if (e === "[" || e === "{" ? t += 1 : (e === "]" || e === "}") && (t = Math.max(0, t - 1)), t > 100) return n + 1;
				if ((/^[ -]*/.exec(r)?.[0].length ?? 0) > 400) return n + 1;
			}
		}
		function yaml_lineOf(e, { lines: t }) {
			return t.linePos(e.range[0]).line;
		}
		function readNode(e, t, n) {
			let r = yaml_lineOf(e, n), refuse = (e) => {
				n.problems.push({
					line: r,
					message: e
				});
			};
			return t > 12 ? refuse("is nested more than 12 levels deep") : (0, $.Vj)(e) || e.anchor !== void 0 ? refuse("anchors (&) and aliases (*) are not accepted: put what experiments share into `defaults`") : e.tag?.startsWith("!") === !0 && !e.tag.startsWith("!!") ? refuse("tags (!) are not accepted") : (0, $.jh)(e) ? {
				kind: "map",
				line: r,
				entries: e.items.map((e) => readEntry(e, t, n)).filter((e) => e !== void 0)
			} : (0, $.oP)(e) ? {
				kind: "list",
				line: r,
				items: e.items.map((e) => readNode(e, t + 1, n)).filter((e) => e !== void 0)
			} : readScalar(e, r, refuse);
		}
		function readScalar(e, t, n) {
			let r = (0, $.jn)(e) ? e.value : void 0;
			return r === null || typeof r == "boolean" || typeof r == "number" || typeof r == "string" ? {
				kind: "value",
				line: t,
				value: r,
				text: (0, $.jn)(e) && typeof r != "string" ? e.source ?? String(r) : String(r)
			} : n("is neither text, a number, true, false, a list nor a map");
		}
		function readEntry(e, t, n) {
			let { key: r, value: i } = e, a = yaml_lineOf(r, n), o = (0, $.jn)(r) && r.anchor === void 0 ? r.source ?? String(r.value) : void 0;
			if (o === void 0 || o === "" || o === "<<") {
				n.problems.push({
					line: a,
					message: "has a key that is not a plain word"
				});
				return;
			}
			let s = i === null ? {
				kind: "value",
				line: a,
				value: null,
				text: ""
			} : readNode(i, t + 1, n);
			return s === void 0 ? void 0 : {
				name: o,
				line: a,
				value: s
			};
		}
		function plain(e) {
			return e.split("\n")[0] ?? e;
		}
		async function requireReadable(e) {
			await e.read("GET /repos/{owner}/{repo}/contents/{path}", { path: "" });
		}
		async function readExperimentConfig(e, t = {}) {
			let n = t.path ?? A, r = await readRepositoryText(e, n, t.ref);
			return r === void 0 && t.certain === !0 && await requireReadable(e), r === void 0 ? M : parseConfigText(r, n);
		}
		function parseConfigText(e, t = A) {
			let n = readYaml(e);
			if ("problems" in n) throw configError(n.problems, t);
			return parseConfig(n.root, t);
		}
		async function readRepositoryText(e, t, n) {
			let r = n === void 0 ? {} : { ref: n };
			try {
				let { data: n } = await e.read("GET /repos/{owner}/{repo}/contents/{path}", {
					path: t,
					...r
				}), i = (0, L.Z)(n, "content");
				if ((0, L.Z)(n, "encoding") === "base64" && typeof i == "string") return decode(i);
				throw new l.yA({
					system: "github",
					operation: `GET contents ${t}`,
					message: `GitHub gives no text for ${t}: it is a folder, a link, a submodule or larger than 1 MB.`,
					advice: "Put a plain text file there."
				});
			} catch (e) {
				if ((0, L.Z)(e, "status") === 404) return;
				throw e;
			}
		}
		function decode(e) {
			return Buffer.from(e, "base64").toString("utf8");
		}
		function createGateSources(e, t) {
			return {
				permission: (t) => readPermission(e, t),
				pull: async (t) => {
					let { data: n } = await e.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: t });
					return parsePull(n);
				},
				pullsOf: (t) => readPullsOf(e, t),
				removeLabel: (t, n) => removeLabel(e, t, n),
				config: (n) => readExperimentConfig(e, {
					path: t,
					...n === void 0 ? { certain: !0 } : { ref: n }
				}),
				files: (t) => createCommitFiles(e, t)
			};
		}
		async function readPermission(e, t) {
			try {
				let { data: n } = await e.read("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { username: t });
				return {
					kind: "reply",
					body: n
				};
			} catch (e) {
				let t = (0, L.Z)(e, "status");
				return {
					kind: "failed",
					status: typeof t == "number" || typeof t == "string" ? t : void 0
				};
			}
		}
		function parsePull(e) {
			let t = (0, L.Z)(e, "labels"), n = (0, L.Z)(e, "head", "repo", "full_name");
			return {
				number: Number((0, L.Z)(e, "number")),
				open: (0, L.Z)(e, "state") === "open",
				headSha: String((0, L.Z)(e, "head", "sha")),
				headRepository: typeof n == "string" ? n : void 0,
				labels: (Array.isArray(t) ? t : []).map((e) => String((0, L.Z)(e, "name")))
			};
		}
		async function readPullsOf(e, t) {
			try {
				return (await e.readAll("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: t })).map(parsePull);
			} catch (e) {
				let t = (0, L.Z)(e, "status");
				if (t === 404 || t === 422) return;
				throw e;
			}
		}
		async function removeLabel(e, t, n) {
			try {
				await e.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
					issue_number: t,
					name: n
				});
			} catch (e) {
				if ((0, L.Z)(e, "status") !== 404) throw e;
			}
		}
		function createCommitFiles(e, t) {
			let n = new Map(), r = new Map();
			return {
				read: (r) => {
					let i = n.get(r) ?? readFile(e, t, r);
					return n.set(r, i), i;
				},
				list: (n) => {
					let i = r.get(n) ?? listFolder(e, t, n);
					return r.set(n, i), i;
				}
			};
		}
		async function listFolder(e, t, n) {
			try {
				let { data: r } = await e.read("GET /repos/{owner}/{repo}/contents/{path}", {
					path: n,
					ref: t
				});
				return Array.isArray(r) ? r.length >= 1e3 ? void 0 : r.map((e) => String((0, L.Z)(e, "name"))) : (0, L.Z)(r, "type") === "file" ? [] : void 0;
			} catch (e) {
				if ((0, L.Z)(e, "status") === 404) return [];
				throw e;
			}
		}
		async function readFile(e, t, n) {
			let r = n.split("/");
			if (n === "" || r.includes("..") || r.includes("") || n.includes("\0")) return { unreadable: "missing" };
			try {
				return await readRepositoryText(e, n, t) ?? { unreadable: "missing" };
			} catch (e) {
				if ((0, L.Z)(e, "status") !== void 0) throw e;
				return { unreadable: "it is a folder, a link, a submodule or larger than 1 MB" };
			}
		}
		var je = n(3541), Me = n(2321);
		function createStatusStore(e) {
			return { ensure: async (t, n) => (n === void 0 ? isSame(await findNewest(e, t), t) : n?.state === t.state && n.description === t.description && n.url === t.url) ? "unchanged" : (await e.write("POST /repos/{owner}/{repo}/statuses/{sha}", {
				sha: t.sha,
				state: t.state,
				context: t.context,
				description: t.description,
				...t.url === void 0 ? {} : { target_url: t.url }
			}), "written") };
		}
		async function findNewest(e, t) {
			for (let n = 1;; n += 1) {
				let { data: r } = await e.read("GET /repos/{owner}/{repo}/commits/{ref}/status", {
					ref: t.sha,
					per_page: 100,
					page: n
				}), i = (0, L.Z)(r, "statuses"), a = Array.isArray(i) ? i : [], o = a.find((e) => (0, L.Z)(e, "context") === t.context);
				if (o !== void 0 || a.length < 100) return o;
			}
		}
		function isSame(e, t) {
			return (0, L.Z)(e, "state") === t.state && (0, L.Z)(e, "description") === t.description && ((0, L.Z)(e, "target_url") ?? void 0) === t.url;
		}
		async function tell(e, t) {
			let { event: n, github: r, log: i, redact: a } = t, o = (0, q.S)(e.findings, a), s = (0, q.S)(e.outcome, a), c = o.length === 0 ? "" : (0, V.s)(o);
			if (await (0, W.writeSummary)(a(renderGateSummary(s, c))), s.decision !== "refuse") return i.info(`${s.decision} (${s.reason}): ${s.message}`);
			throw await comment(s, {
				github: r,
				log: i,
				body: a(renderRefusalComment(s, `${n.serverUrl}/${n.owner}/${n.repo}/actions/runs/${n.runId}`))
			}), new l.dz("gate", `Refused (${s.reason}): ${s.message}\n${s.next}`.trim());
		}
		function createGatePorts(e, t, n) {
			return {
				log: t,
				clock: J.m,
				hash: je.s,
				records: (0, Me.v3)(e, J.m.now),
				statuses: createStatusStore(e),
				sources: createGateSources(e, n)
			};
		}
		async function comment({ mayComment: e, pullRequest: t }, { github: n, log: r, body: i }) {
			if (e && t !== void 0) try {
				await createCommentStore(n).ensure({
					pullRequest: t,
					marker: K
				}, i);
			} catch (e) {
				let n = (0, l.bD)(e);
				r.warning(`The refusal could not be said on pull request ${t}: ${n}`);
			}
		}
		async function askGate(e, { github: t, log: n, redact: i }) {
			let a = gate_inputs_parseGateInputs({
				experiment: e.experiment,
				args: e.args,
				sha: "",
				"config-path": "",
				"minimum-role": "",
				"allowed-bots": "",
				"fail-on": "",
				"github-token": ""
			}), o = createGatePorts(t, n, a.configPath), s = (0, W.readGateEvent)(), c = await gate_gate({
				event: s,
				...a
			}, o);
			(0, W.annotate)((0, r.gI)(c.findings), i), await tell(c, {
				event: s,
				github: t,
				log: n,
				redact: i
			});
			let { outcome: l } = c;
			return l.decision === "stop" && n.warning("The event asks for a stop, which takes a job with the stop action: see docs/workflows.md."), l.plans.map((t) => (0, xe.c)({
				...e,
				experiment: "",
				args: "",
				plans: (0, Se.Ot)([t])
			}));
		}
	})
};
