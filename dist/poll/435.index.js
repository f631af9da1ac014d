export const id = 435;
export const ids = [435];
export const modules = {
	86219: ((e, t, n) => {
		n.d(t, {
			T: () => PatternRefusal,
			r: () => parseRegex
		});
		class PatternRefusal extends Error {}
		let r = {
			"^": "start",
			$: "end",
			"\\b": "word",
			"\\B": "inside"
		}, i = {
			"*": [0, void 0],
			"+": [1, void 0],
			"?": [0, 1]
		}, a = /(?<open>\((?:\?(?:<(?<name>[A-Za-z_$][\w$]*)>|:|<?[=!]|[a-z-]+:))?)|(?<close>\))|(?<bar>\|)|(?<repeat>[*+?]|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\})(?<lazy>\?)?|(?<edge>[$^]|\\[bB])|(?<back>\\(?:k|[1-9]))|(?<one>\[(?:\\.|[^\]\\])*\]|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\\.|.)/suy;
		function parseRegex(e) {
			try {
				new RegExp(e, "u");
			} catch {
				throw new PatternRefusal("is not a regular expression of JavaScript (flag u).");
			}
			let t = [];
			for (a.lastIndex = 0; a.lastIndex < e.length;) {
				let n = a.exec(e)?.groups;
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
			let { open: n, edge: i, one: a, back: o } = e;
			if (o !== void 0) throw refused("a reference back to a group");
			if (i !== void 0) return {
				kind: "edge",
				edge: r[i] ?? "start"
			};
			if (n === void 0) return {
				kind: "one",
				source: a ?? ""
			};
			if (/[=!]$/.test(n)) throw refused("a look ahead or behind");
			if (/^\(\?[a-z-]+:$/.test(n)) throw refused("a change of flags");
			let s = readEither(t);
			return t.shift(), {
				kind: "group",
				name: e.name,
				body: s
			};
		}
		function readRepeats(e, t) {
			let { repeat: n, min: r, comma: a, max: o, lazy: s } = t[0] ?? {};
			if (n === void 0) return e;
			t.shift();
			let c = Number(r), [l, u] = i[n] ?? [c, a === void 0 ? c : o === "" ? void 0 : Number(o)];
			return {
				kind: "repeat",
				body: e,
				min: l,
				max: u,
				greedy: s === void 0
			};
		}
		function refused(e) {
			return new PatternRefusal(`has ${e}, which a long line could make slow without end. Write it without, with named groups, classes and repeats alone.`);
		}
	}),
	18383: ((e, t, n) => {
		n.d(t, { P: () => LinearRegex });
		var r = n(86219);
		class LinearRegex {
			names;
			#e;
			#t;
			constructor(e) {
				let t = (0, r.r)(e), n = [], i = [];
				compile(t, {
					steps: i,
					names: n
				}), this.#e = [...i, { kind: "end" }], this.names = [...new Set(n)], this.#t = literalOf(t);
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
			let { steps: n, names: i } = t, a = e.kind === "repeat" ? Math.max(e.min, e.max ?? 0) : 0;
			if (n.length > 300 || a > 300) throw new r.T("has more than 300 steps with its repeats written out. Make it shorter.");
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
				i.includes(e.name) || i.push(e.name);
				let r = i.indexOf(e.name) * 2;
				n.push({
					kind: "save",
					slot: r
				}), compile(e.body, t), n.push({
					kind: "save",
					slot: r + 1
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
	}),
	33435: ((e, t, n) => {
		n.d(t, { createPatternReader: () => createPatternReader });
		var r = n(18383), i = n(18227), a = n(17876);
		let o = 2e3, s = /^[-+]?(?:(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?)$/i;
		function createPatternReader(e) {
			let t = e.map((e) => new r.P(e));
			return (e) => {
				let n = e.length > o ? e.slice(0, o) : e;
				for (let e of t) {
					let t = e.exec(n);
					if (t !== void 0) return factsOf(t);
				}
			};
		}
		function factsOf(e) {
			let t = new Map(), n = new Map(), r = new Map();
			for (let [a, o] of namedValues(e)) {
				let e = (0, i.I)(a);
				e.kind === "metric" ? r.set(a, o) : e.kind !== "ignored" && e.axis !== void 0 && (0, i.E)(o) && (e.kind === "position" ? t : n).set(e.axis, o);
			}
			return {
				positions: t,
				totals: n,
				values: r,
				json: !1,
				declared: !0
			};
		}
		function namedValues(e) {
			let [t, n] = [e.get("metric"), e.get("value")], r = t !== void 0 && n !== void 0, i = [...e].filter(([e]) => !r || e !== "metric" && e !== "value").map(([e, t]) => [e, numberOf(t)]);
			return r ? [...i, [t.trim(), numberOf(n)]] : i;
		}
		function numberOf(e) {
			let t = e.trim();
			return s.test(t.slice(0, o)) ? t.length > 40 ? Infinity : (0, a.R)(t) : NaN;
		}
	})
};
