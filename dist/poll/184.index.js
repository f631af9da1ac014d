export const id = 184;
export const ids = [184];
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
	80184: ((e, t, n) => {
		n.r(t), n.d(t, { wireFinish: () => wireFinish });
		var r = n(51455), i = n(48161), a = n(76760), o = n(78291), s = n(38033), c = n(90553);
		let l = 256 * 2 ** 20;
		function createArtifactStore(e, t) {
			return {
				offered: () => (0, c.z)(process.env),
				find: (n) => findNewest(e, t, n),
				get: (t) => getOne(e, t),
				readText: (e, n) => readText(t, e, n),
				upload: async ({ name: e, folder: t, files: r, days: i }) => {
					if (!(0, c.z)(process.env)) return;
					process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY ??= "4";
					let { default: o } = await n.e(645).then(n.bind(n, 9645)), s = r.map((e) => a.join(t, e)), l = i === void 0 ? {} : { retentionDays: i };
					try {
						let { id: n } = await o.uploadArtifact(e, s, t, l);
						if (n === void 0) throw Error("GitHub gave it no id");
						return { id: n };
					} catch (t) {
						throw uploadError(e, t);
					}
				}
			};
		}
		function uploadError(e, t) {
			let n = (0, o.bD)(t);
			return new o.yA({
				system: "github",
				operation: "upload of an artifact",
				message: `The artifact ${e} could not be uploaded: ${n.split("\n")[0]}`,
				status: /\b409\b|already exists/i.test(n) ? 409 : "no answer",
				advice: "",
				cause: t
			});
		}
		async function findNewest(e, { defaultBranch: t }, n) {
			let [{ data: r }, i] = await Promise.all([e.read("GET /repos/{owner}/{repo}/actions/artifacts", {
				name: n,
				per_page: 30
			}), t()]), a = (0, s.Z)(r, "artifacts");
			return (Array.isArray(a) ? a : []).filter((e) => {
				let t = (0, s.Z)(e, "workflow_run"), n = (0, s.Z)(t, "repository_id") === (0, s.Z)(t, "head_repository_id");
				return (0, s.Z)(e, "expired") === !1 && n && (0, s.Z)(t, "head_branch") === i;
			}).map(parseArtifact).filter((e) => e !== void 0)[0];
		}
		async function getOne(e, t) {
			try {
				let { data: n } = await e.read("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}", { artifact_id: t });
				return (0, s.Z)(n, "expired") === !1 ? parseArtifact(n) : void 0;
			} catch (e) {
				let t = (0, s.Z)(e, "status");
				if (t === 404 || t === 410) return;
				throw e;
			}
		}
		function parseArtifact(e) {
			let t = (0, s.Z)(e, "id"), n = (0, s.Z)(e, "workflow_run", "id"), r = (0, s.Z)(e, "size_in_bytes"), i = (0, s.Z)(e, "created_at");
			if (typeof t == "number" && typeof n == "number" && typeof r == "number") return {
				id: t,
				workflowRun: n,
				bytes: r,
				createdAt: String(i)
			};
		}
		async function readText({ owner: e, repo: t, token: c }, u, d) {
			let { default: f } = await n.e(645).then(n.bind(n, 9645)), p = await (0, r.mkdtemp)(a.join(process.env.RUNNER_TEMP ?? (0, i.tmpdir)(), "artifact-"));
			try {
				let n = {
					workflowRunId: u.workflowRun,
					repositoryOwner: e,
					repositoryName: t,
					token: c
				};
				await f.downloadArtifact(u.id, {
					path: p,
					findBy: n
				});
				let i = a.join(p, d);
				if ((await (0, r.stat)(i)).size > l) throw Error(`${d} is larger than any that we write`);
				return await (0, r.readFile)(i, "utf8");
			} catch (e) {
				let t = (0, s.Z)(e, "code") === "ENOENT" ? `it holds no ${d}` : (0, o.bD)(e);
				throw new o.yA({
					system: "github",
					operation: "download of an artifact",
					message: `The artifact ${u.id} could not be read: ${t.split("\n")[0]}`,
					status: "no answer",
					advice: "Grant `permissions: actions: read`.",
					cause: e
				});
			} finally {
				await (0, r.rm)(p, {
					recursive: !0,
					force: !0
				});
			}
		}
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
		let u = {
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
		let d = [
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
						not: { enum: d }
					},
					additionalProperties: e.schema,
					maxProperties: i
				},
				read: (t, a) => {
					if (t.kind !== "map") return refuseNode(a, t, "a map of names and values");
					if (t.entries.length > i) return note(a, t.line, `has ${t.entries.length} entries. Accepted: ${i} at most.`);
					let o = new Map();
					for (let { name: i, line: s, value: c } of t.entries) {
						if (!n.test(i) || d.includes(i)) {
							note(a, s, `has the name ${JSON.stringify(i.slice(0, 60))}. Accepted: ${r}.`);
							continue;
						}
						let t = e.read(c, below(a, i));
						t !== void 0 && o.set(i, t);
					}
					return o;
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
		let f = {
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		}, p = {
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
				return Math.round(Number(e.slice(0, -2)) * p[t]);
			}), e, t);
		}
		function parseDuration(e) {
			let t = e.slice(-1);
			return Math.round(Number(e.slice(0, -1)) * f[t]);
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
			]) if (e >= f[t] && e % f[t] === 0) return `${e / f[t]}${t}`;
			return `${e}s`;
		}
		var m = n(65278), h = n(11910), g = n(81941), _ = n(86219), v = n(18383), y = n(32207);
		let b = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, x = "letters, digits, . _ - (at most 64)", S = /^\P{Cc}+$/u, C = /^(?!\/)(?!(?:\P{Cc}*\/)?\.\.(?:\/|$))\P{Cc}+$/u, w = /^(?!\/)(?!(?:[^\p{Cc}]*\/)?\.{0,2}\/)[^\p{Cc}*?[\]\\"<>|:]*[^\p{Cc}*?[\]\\"<>|:/]\.(?:jsonl|ndjson|csv|json)$/u, T = /^(?:-m +[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|(?!(?:.*\/)?\.\.\/)[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py)(?:::[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2})?$/, inside = (e) => config_shape_text(`${e} inside the checkout, without \`..\``, C), E = checked(config_shape_text("the path of one .jsonl, .ndjson, .csv or .json file, seen from the root of the Volume, without `..` and patterns", w, 300), (e) => {
			let t = e.replace(g.Kx, "").match(/\{[^{}]*\}?|\}/g)?.[0];
			return t === void 0 ? void 0 : `has the placeholder ${JSON.stringify(t)}, which is not known. Accepted: ${g.je.map((e) => `{${e}}`).join(" ")}.`;
		}), D = [
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
				return e instanceof o.dz ? e.message : "It cannot be read.";
			}
		}
		function commandWords(e, t = 4e3) {
			return converted(checked(config_shape_text(`${e}, quoted as in a shell`, /^[\s\S]+$/, t), (e) => {
				let t = refusal(() => (0, m.W)("args", e));
				return t === void 0 ? void 0 : `is not closed: ${t}`;
			}), (e) => (0, m.W)("args", e));
		}
		let O = checked(config_shape_text("a regular expression on one line", S, 300), (e) => {
			try {
				let { names: t } = new v.P(e);
				return t.length === 0 ? "has no named group, as in `acc: (?<accuracy>[0-9.]+)`." : void 0;
			} catch (e) {
				if (e instanceof _.T) return e.message;
				throw e;
			}
		}), k = checked(config_shape_text("a comparison, as accuracy < baseline - 0.5%", S, 200), (e) => {
			let t = refusal(() => (0, h.Tu)(e));
			return t === void 0 ? void 0 : `is no condition: ${t}`;
		}), A = checked(config_shape_text("a GPU as Modal takes it, as H100:8, or `none`", S, 60), (e) => e === "none" || (0, y.sU)(e) !== void 0 ? void 0 : `is ${JSON.stringify(e)}. Accepted: a GPU as Modal takes it, as H100:8, or \`none\`.`), j = choice("keep", "stop"), ee = object({
			"on-close": described(j, "What happens to a run whose pull request is closed. Default `stop`."),
			"on-push": described(j, "What happens to a run when its pull request gets a newer commit. Default `keep`."),
			"on-unlabel": described(j, "What happens to a run whose label is taken off. Default `keep`."),
			"no-progress": described(j, "What happens to a run of which one attempt after another makes no checkpoint. Default `keep`."),
			"label-on-push": described(choice("remove", "keep"), "Whether a push takes the label off, so that the new commit must be asked for anew. Default `remove`."),
			"label-on-end": described(choice("remove", "keep"), "Whether the end of the run takes the label off. Default `remove`.")
		}), te = object({
			volume: described(config_shape_text("the name of a Modal Volume", b, 64), "Modal Volume that holds the results."),
			paths: described(list(config_shape_text("a path on the Volume without `..`; `*` and `**` match names", C, 300), {
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
		}), M = object({
			volume: described(config_shape_text("the name of a Modal Volume", b, 64), "Modal Volume that holds the file."),
			path: described(E, "The file there, seen from the root of the Volume. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`.")
		}, ["volume", "path"]), N = object({
			ignore: described(list(choice(...D), { most: D.length }), "Findings to leave out."),
			"fail-on": described(choice("error", "warning", "note", "never"), "The least severity of a finding that refuses the run. Default `error`."),
			"available-imports": described(list(config_shape_text("a Python module", /^[A-Za-z_][A-Za-z0-9_.]*$/, 100), { most: 200 }), "Python modules that the launching machine has besides Modal's own.")
		}), P = object({
			grid: described(table(list(word("text, a number or true/false"), { most: 64 }), {
				pattern: /^[A-Za-z][A-Za-z0-9_-]{0,31}$/,
				accepted: "the name of an axis: letters, digits, _ - (at most 32)",
				most: 8
			}), "One run for each combination; `{NAME}` in args stands for the value of the axis NAME."),
			arms: described(table(commandWords("arguments"), {
				pattern: b,
				accepted: x,
				most: 200
			}), "Named arms, each with the arguments that it adds."),
			seeds: described(list(number({
				min: 0,
				max: 4294967295,
				whole: !0
			}), { most: 64 }), "Each arm runs once for each seed; `{seed}` in args stands for it.")
		});
		var F = n(93136);
		let I = 3600, L = 86400, R = duration({
			min: 60,
			max: 6 * I
		}), z = number({
			min: 0,
			max: 1e6
		}), B = {
			pattern: /^[A-Za-z_][A-Za-z0-9_./-]{0,63}$/,
			accepted: "the name of a metric, as val_loss",
			most: 50
		}, V = {
			pattern: /^[A-Za-z0-9][A-Za-z0-9+-]{0,31}$/,
			accepted: "a GPU's name, as H100",
			most: 50
		}, H = {
			args: described(commandWords("arguments"), "Arguments for the target, quoted as in a shell. Placeholders: `{key} {experiment} {arm} {seed} {pr} {sha}`."),
			"working-directory": described(inside("a directory"), "Directory in which the Modal client runs. Default, the checkout."),
			resume: described(choice("inject", "require", "off"), "How resume is added. Default `inject`."),
			"resume-argument": described(commandWords("arguments", 200), "How this target spells resume, as `--resume true`."),
			"modal-environment": described(config_shape_text(x, b, 64), "Modal environment to run in."),
			"modal-command": described(commandWords("a command", 500), "How the Modal client is started, as `uv run modal`."),
			"modal-version": described(config_shape_text("a version, as 1.6.4", /^[0-9]+(\.[0-9A-Za-z]+){1,4}$/, 40), "Version of the Modal client to install."),
			"python-requirements": described(inside("a requirements file"), "What the user's file imports, to be installed beside the client."),
			timeout: described(duration({
				min: 1,
				max: L
			}), "Time limit of one attempt, where the source does not settle it."),
			retries: described(number({
				min: 0,
				max: 10,
				whole: !0
			}), "Number of retries, where the source does not settle it."),
			gpu: described(A, "GPU of the run, where the source does not settle it; `none` for none."),
			needs: described(duration({
				min: 1,
				max: 30 * L
			}), "Time that one attempt needs at least; the audit compares."),
			"max-cost": described(z, "Dollars after which the run is stopped."),
			deadline: described(duration({
				min: 60,
				max: 60 * L
			}), "Time after its start request at which the run is stopped."),
			policies: described(ee, "What events do to a run."),
			stay: described(duration({
				min: 0,
				max: 6 * I
			}), "Time for which the launch job follows the run and takes its verdict. Default 0m."),
			"launch-timeout": described(R, "Time that building and starting may take. Default 60m."),
			"entrypoint-wait": described(R, "Time that a local entrypoint may take to return. Default 30m."),
			"on-cancel": described(choice(...F.rS), "What a cancelled job does to the run, as the launch input on-cancel. Default `auto`."),
			metrics: described(table(choice("higher", "lower"), B), "Which metrics count, and whether higher or lower is better."),
			"log-patterns": described(list(O, {
				most: 20,
				lone: !0
			}), "Regular expressions with named groups for log lines: `step`, `epoch`, the names of metrics, or `metric` and `value`. The first that matches says what the line means."),
			"metrics-file": described(M, "A file that the run writes on a Volume, from which its metrics are read instead of from its log: JSON lines, CSV or JSON."),
			"fail-if": described(list(k, {
				most: 20,
				lone: !0
			}), "Conditions under which a run that ended well is reported as failed, as `accuracy < baseline - 0.5%`."),
			results: described(te, "Files of the run to fetch from a Volume into the run's artifact."),
			audit: described(N, "What the audit of the source reports and refuses."),
			mention: described(u, "Whether the person who asked is mentioned once at the end. Default false."),
			prices: described(table(number({
				min: 0,
				max: 1e3
			}), V), "Dollars an hour of one GPU, over the built-in list.")
		}, U = {
			target: described(config_shape_text("FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME", T), "What `modal run` is pointed at, relative to working-directory."),
			label: described(config_shape_text("a label on one line", S, 50), "Label that asks for the experiment. Default `experiment:NAME`."),
			sweep: described(P, "Starts many runs at once, one for each arm and seed."),
			...H
		}, W = [
			"triage",
			"push",
			"maintain",
			"admin"
		], G = number({
			min: 0,
			max: 1e5,
			whole: !0
		}), K = number({
			min: 0,
			max: 1e7
		}), q = object({
			running: described(G, "Runs that may be open at once in the repository."),
			"per-pull-request": described(G, "Runs that one pull request may start in 24 hours."),
			"per-day": described(G, "Runs that the repository may start in 24 hours."),
			dollars: described(K, "Worst case of one run in dollars: price \u00d7 timeout \u00d7 (retries + 1)."),
			"dollars-open": described(K, "Worst cases of all open runs together, in dollars."),
			gpus: described(G, "GPUs of one run."),
			"gpus-open": described(G, "GPUs of all open runs together."),
			deadline: described(duration({
				min: 60,
				max: 5184e3
			}), "Longest time that any run may have; a run without a deadline of its own gets this one."),
			horizon: described(number({
				min: 8,
				max: 90,
				whole: !0
			}), "Days for which runs are looked at, as poll's input horizon. Default 21."),
			"minimum-role": described(choice(...W), "Role that a person needs to start or stop a run. Default `push`."),
			"allowed-bots": described(list(config_shape_text("the login of a bot or app, as renovate[bot]", /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, 110), { most: 50 }), "Bots and apps that may start a run; no other may.")
		}), J = [
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
			let i = [...e?.keys() ?? []].find((e) => J.includes(e));
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
		let Y = ".github/experiments.yml", X = 2e5, Z = {
			defaults: {},
			limits: {},
			experiments: new Map()
		}, ne = checked(table(checked(object(U, ["target"]), ({ sweep: e, args: t }, n) => e === void 0 ? void 0 : checkSweep(e, t, n)), {
			pattern: b,
			accepted: x,
			most: 200
		}), (e, t) => findSharedLabel(t)), re = object({
			defaults: described(object(H), "Settings of every experiment that does not say otherwise."),
			limits: described(q, "What the repository may have running, and who may start it."),
			experiments: described(ne, "The experiments by name.")
		});
		function defaultLabel(e) {
			return `experiment:${e}`;
		}
		function parseConfig(e, t = Y) {
			if (e === void 0) return Z;
			let n = {
				path: "",
				problems: []
			}, r = re.read(e, n);
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
			return new o.dz("config-path", [...n, ...r].join("\n"));
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
		var Q = n(38815);
		function readYaml(e) {
			if (e.length > X) return { problems: [{
				line: 1,
				message: `the file has more than ${X} characters`
			}] };
			let t = findDeepLine(e);
			if (t !== void 0) return { problems: [{
				line: t,
				message: "the file has too many nested brackets"
			}] };
			let n = new Q.HN(), r = (0, Q.Tp)(e, {
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
			return t > 12 ? refuse("is nested more than 12 levels deep") : (0, Q.Vj)(e) || e.anchor !== void 0 ? refuse("anchors (&) and aliases (*) are not accepted: put what experiments share into `defaults`") : e.tag?.startsWith("!") === !0 && !e.tag.startsWith("!!") ? refuse("tags (!) are not accepted") : (0, Q.jh)(e) ? {
				kind: "map",
				line: r,
				entries: e.items.map((e) => readEntry(e, t, n)).filter((e) => e !== void 0)
			} : (0, Q.oP)(e) ? {
				kind: "list",
				line: r,
				items: e.items.map((e) => readNode(e, t + 1, n)).filter((e) => e !== void 0)
			} : readScalar(e, r, refuse);
		}
		function readScalar(e, t, n) {
			let r = (0, Q.jn)(e) ? e.value : void 0;
			return r === null || typeof r == "boolean" || typeof r == "number" || typeof r == "string" ? {
				kind: "value",
				line: t,
				value: r,
				text: (0, Q.jn)(e) && typeof r != "string" ? e.source ?? String(r) : String(r)
			} : n("is neither text, a number, true, false, a list nor a map");
		}
		function readEntry(e, t, n) {
			let { key: r, value: i } = e, a = yaml_lineOf(r, n), o = (0, Q.jn)(r) && r.anchor === void 0 ? r.source ?? String(r.value) : void 0;
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
			let n = t.path ?? Y, r = await readRepositoryText(e, n, t.ref);
			return r === void 0 && t.certain === !0 && await requireReadable(e), r === void 0 ? Z : parseConfigText(r, n);
		}
		function parseConfigText(e, t = Y) {
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
				}), i = (0, s.Z)(n, "content");
				if ((0, s.Z)(n, "encoding") === "base64" && typeof i == "string") return decode(i);
				throw new o.yA({
					system: "github",
					operation: `GET contents ${t}`,
					message: `GitHub gives no text for ${t}: it is a folder, a link, a submodule or larger than 1 MB.`,
					advice: "Put a plain text file there."
				});
			} catch (e) {
				if ((0, s.Z)(e, "status") === 404) return;
				throw e;
			}
		}
		function decode(e) {
			return Buffer.from(e, "base64").toString("utf8");
		}
		function createHistory(e, t) {
			let compare = async (t, n) => {
				let r = `${t}...${n}`;
				return (await e.read("GET /repos/{owner}/{repo}/compare/{basehead}", {
					basehead: r,
					per_page: 1
				})).data;
			};
			return {
				mergeBase: async (e) => {
					let n = (0, s.Z)(await compare(await t(), e), "merge_base_commit", "sha");
					return typeof n == "string" ? n : void 0;
				},
				isOnDefaultBranch: async (e) => {
					let n = (0, s.Z)(await compare(e, await t()), "status");
					return n === "ahead" || n === "identical";
				}
			};
		}
		var ie = n(77598), ae = n(73024), $ = n(52472);
		function createResultFolder() {
			let e, root = () => (e ??= (0, r.mkdtemp)(a.join(process.env.RUNNER_TEMP ?? (0, i.tmpdir)(), "experiments-")), e), place = async (e) => {
				let t = a.join(await root(), ...e.split("/"));
				return await (0, r.mkdir)(a.dirname(t), { recursive: !0 }), t;
			};
			return {
				root,
				writeText: async (e, t) => writePieces(await place(e), t),
				gather: async (e, t, n) => gather(await place(e), t, n),
				remove: async (e) => (0, r.rm)(await place(e), {
					recursive: !0,
					force: !0
				})
			};
		}
		async function writePieces(e, t) {
			let n = await (0, r.open)(e, "w").catch((e) => {
				throw diskError(e);
			}), i = !1;
			try {
				for await (let e of t) await n.appendFile(e).catch((e) => {
					throw diskError(e);
				});
				i = !0;
			} finally {
				await n.close(), i || await (0, r.rm)(e, { force: !0 });
			}
		}
		async function gather(e, t, n) {
			let i = `${e}.gathering`;
			await (0, r.readFile)(`${i}.version`, "utf8").catch(() => "") !== t && (await (0, r.rm)(i, { force: !0 }), await (0, r.writeFile)(`${i}.version`, t));
			let a = (0, ie.createHash)("sha256"), o = await hashed(i, a), s = await (0, r.open)(i, "a"), c = o, l;
			try {
				await n(o, async (e) => {
					a.update(e), c += e.byteLength, await s.appendFile(e).catch((e) => {
						throw l = diskError(e), l;
					});
				});
			} finally {
				await s.close(), l !== void 0 && await (0, r.rm)(i, { force: !0 });
			}
			let u = await endsOf(i, c);
			return await (0, r.rename)(i, e), await (0, r.rm)(`${i}.version`, { force: !0 }), {
				bytes: c,
				sha256: a.digest("hex"),
				...u
			};
		}
		function diskError(e) {
			let t = typeof e == "object" && e && "code" in e ? String(e.code) : "";
			return Error(t === "ENOSPC" ? "there is no room left on this job's disk" : `this job's disk refused it (${t})`);
		}
		async function hashed(e, t) {
			let n = await (0, r.stat)(e).then((e) => e.size, () => 0);
			if (n > 0) for await (let n of (0, ae.createReadStream)(e)) t.update(n);
			return n;
		}
		async function endsOf(e, t) {
			let n = await (0, r.open)(e, "r");
			try {
				let e = new Uint8Array(Math.min(t, $.Vx)), r = new Uint8Array(Math.min(t, $.ZH));
				return await n.read(e, 0, e.length, 0), await n.read(r, 0, r.length, t - r.length), {
					head: e,
					tail: r
				};
			} finally {
				await n.close();
			}
		}
		function wireFinish({ github: e, repository: t, token: n, context: r, filesSeconds: i }) {
			let { owner: a, repo: o, serverUrl: s, runId: c } = r, defaultBranch = async () => (await t()).defaultBranch;
			return {
				artifacts: createArtifactStore(e, {
					owner: a,
					repo: o,
					token: n,
					defaultBranch
				}),
				history: createHistory(e, defaultBranch),
				folder: createResultFolder(),
				config: () => readExperimentConfig(e),
				filesSeconds: i,
				runUrl: `${s}/${a}/${o}/actions/runs/${c}`
			};
		}
	})
};
