export const id = 529;
export const ids = [529];
export const modules = {
	843: ((e, t, n) => {
		n.d(t, { g: () => commitsOf });
		var r = n(35), i = n(334), a = n(34);
		function commitsOf(e, t) {
			let n = (0, r.P)(e, t), i = n.flatMap((t) => startedIn(e, t)), o = [];
			for (let e of i) isCommit(e.target) && o.push({
				file: fileOf(n, e.node),
				node: e.node,
				how: "periodic",
				started: e
			});
			for (let { file: t, node: r } of n) {
				let n = (0, a.EN)(r);
				for (let r of n === void 0 ? [] : (0, a.DG)(t, n)) r.type === "CallExpression" && isCommitCall(e, t, r) && (o.some((e) => e.node === r) || o.push(classify(t, r, i)));
			}
			return o;
		}
		let fileOf = (e, t) => {
			let n = e.find((e) => e.file.nodes[t.index] === t) ?? e[0];
			if (n === void 0) throw Error("a call outside the code that was searched");
			return n.file;
		};
		function startedIn(e, { file: t, node: n }) {
			let r = (0, a.EN)(n);
			return r === void 0 ? [] : [...(0, a.DG)(t, r)].flatMap((n) => {
				let r = n.type === "CallExpression" ? (0, i.y)(e, t, n) : void 0;
				return r === void 0 ? [] : [r];
			});
		}
		function isCommitCall(e, t, n) {
			let r = n.children[0];
			return r?.type !== "MemberExpression" || !/\.\s*commit(?:\s*\.\s*aio)?$/.test((0, a.b6)(t, r)) ? !1 : isCommit(e.evaluate(t, r));
		}
		function isCommit(e) {
			return e.kind === "attribute" && e.name === "aio" ? isCommit(e.of) : e.kind === "member" && e.object.class === "Volume" && e.name === "commit";
		}
		function classify(e, t, n) {
			let r = n.find((e) => e.target.kind === "function" && (0, a.gR)(e.target.node, t) && inLoop(t, e.target.node) || e.timer && e.target.kind === "function" && (0, a.gR)(e.target.node, t));
			return r === void 0 ? {
				file: e,
				node: t,
				how: isEachStep(e, t) ? "step-loop" : "plain"
			} : {
				file: e,
				node: t,
				how: "periodic",
				started: r
			};
		}
		function inLoop(e, t) {
			for (let n = e.parent; n !== void 0 && n !== t; n = n.parent) if (n.type === "WhileStatement" || n.type === "ForStatement") return !0;
			return !1;
		}
		let o = /step|batch|iter|loader|sample|example|minibatch/i;
		function isEachStep(e, t) {
			let n = 0;
			for (let r = t.parent; r !== void 0 && r.type !== "FunctionDefinition"; r = r.parent) {
				if (n === 0 && (r.type === "IfStatement" || r.type === "TryStatement") && !isFinally(r, t)) return !1;
				if (r.type !== "ForStatement" && r.type !== "WhileStatement") continue;
				n++;
				let i = (0, a.EN)(r);
				if (i !== void 0 && o.test(e.text.slice(r.from, i.from))) return !0;
			}
			return n >= 2;
		}
		let isFinally = (e, t) => e.type === "TryStatement" && e.children.some((e) => e.type === "Body" && (0, a.gR)(e, t));
	}),
	527: ((e, t, n) => {
		n.d(t, {
			e7: () => settingPlace,
			gk: () => finding,
			p0: () => duration
		});
		var r = n(34);
		let finding = (e, t, n) => ({
			...(0, r.$t)(e, t),
			...n
		});
		function settingPlace({ runnable: e }, t) {
			let n = t.kind === "absent" ? void 0 : t.argument;
			return {
				file: e.settings.file,
				range: n ?? e.decorator
			};
		}
		function duration(e) {
			let rounded = (e) => String(Math.round(e * 10) / 10);
			return e >= 7200 ? `${rounded(e / 3600)} h` : e >= 120 ? `${rounded(e / 60)} min` : `${rounded(e)} s`;
		}
	}),
	35: ((e, t, n) => {
		n.d(t, { P: () => reachableCode });
		var r = n(334), i = n(34);
		let a = new WeakMap();
		function reachableCode(e, t) {
			let n = a.get(e) ?? new Map();
			a.set(e, n);
			let r = n.get(t.node);
			if (r !== void 0) return r;
			let i = reach(e, t);
			return n.set(t.node, i), i;
		}
		function reach(e, t) {
			let n = [t], a = new Set([t.node]), o = 0;
			for (let t = 0; t < n.length && n.length < 60; t++) {
				let s = n[t], c = s === void 0 ? void 0 : (0, i.EN)(s.node);
				if (s !== void 0 && c !== void 0) for (let t of (0, i.DG)(s.file, c)) {
					if (!(0, r.O)(t) || ++o > 2e4) continue;
					let i = e.evaluate(s.file, t), c = i.kind === "instance" ? i.of : i;
					c.kind !== "function" && c.kind !== "class" || a.has(c.node) || (a.add(c.node), n.push(c));
				}
			}
			return n;
		}
	}),
	991: ((e, t, n) => {
		n.d(t, {
			fC: () => i,
			no: () => ruleRetries
		});
		var r = n(527);
		let i = 10, advisedRetries = (e = 5) => `retries=modal.Retries(max_retries=${e}, initial_delay=30.0, backoff_coefficient=1.0),`, ruleRetries = (e) => [...e.audited.filter((e) => !e.overridden).flatMap(judge), ...useless(e)];
		function judge(e) {
			let { retries: t, name: n } = e.facts;
			if (t === "unknown" || e.runnable.generator === !0) return [];
			let i = e.runnable.settings.get("retries"), { file: a, range: o } = (0, r.e7)(e, i), state = (e, t, n) => [(0, r.gk)(a, o, {
				id: "retries",
				severity: e,
				harm: t,
				fix: advisedRetries(n)
			})], s = refused(t, n);
			if (s !== void 0) return state("error", s, 10);
			if (t.count === 0) return state(i.kind !== "absent" || !e.once ? "note" : "warning", `One crash, lost connection or timeout ends \`${n}\` for good: it has no retries.`);
			let c = t.count === "unknown" ? void 0 : t.count;
			return i.kind === "value" && i.value.kind === "number" ? state("warning", `A bare number of retries tries \`${n}\` again after 1 s, into the same trouble.`, c) : hasty(t, n, (e, t) => state(e, t, c));
		}
		function refused({ count: e, initialDelay: t, backoff: n, maxDelay: r }, i) {
			let outside = (e, t, n) => e !== "unknown" && (e < t || e > n);
			if (e !== "unknown" && e > 10) return `Modal takes at most 10 retries, and \`${i}\` asks for ${e}.`;
			if (e !== "unknown" && e < 0) return `Modal refuses ${e} retries for \`${i}\`.`;
			if (outside(t, 0, 60)) return `Modal refuses \`${i}\`: initial_delay lies between 0 and 60 s.`;
			if (e !== 0 && outside(r, 1, 60)) return `Modal refuses \`${i}\`: max_delay lies between 1 and 60 s.`;
			if (outside(n, 1, 10)) return `Modal refuses \`${i}\`: backoff_coefficient lies between 1 and 10.`;
		}
		function hasty({ initialDelay: e, backoff: t, maxDelay: n }, r, i) {
			let a = e === "unknown" || n === "unknown" ? void 0 : Math.min(e, n);
			return a !== void 0 && a < 30 ? i("warning", `The first retry of \`${r}\` comes after ${a} s, often into the same transient trouble; 30 s is calmer.`) : t !== "unknown" && t > 1 ? i("note", `The delay between retries of \`${r}\` grows by ${t} each time up to 60 s; a fixed delay is easier to reckon with.`) : [];
		}
		function useless(e) {
			return e.model.runnables.flatMap((e) => {
				let t = e.settings.get("retries"), n = e.wrapping.web ? "web endpoint" : e.generator === !0 ? "generator" : void 0;
				if (n === void 0 || t.kind !== "value" || e.kind === "entrypoint" || e.kind === "method" || t.value.kind === "none") return [];
				let i = `Modal does not retry the ${n} \`${e.name}\`, so the client refuses the whole file.`, a = t.argument ?? e.decorator;
				return [(0, r.gk)(e.settings.file, a, {
					id: "retries",
					severity: "error",
					harm: i,
					fix: "@app.function()  # without retries"
				})];
			});
		}
	}),
	529: ((e, t, n) => {
		n.d(t, {
			e: () => openContext,
			f: () => rulesOf,
			runAudit: () => runAudit
		});
		var r = n(34);
		let unknown = (e) => ({
			kind: "unknown",
			why: e
		}), value_text = (e, t = !0) => ({
			kind: "text",
			value: e,
			whole: t
		}), numberOf = (e) => e?.kind === "number" ? e.value : void 0, wholeText = (e) => e?.kind === "text" && e.whole ? e.value : void 0, i = "a function of the repository returns it", a = {
			"+": (e, t) => e + t,
			"-": (e, t) => e - t,
			"*": (e, t) => e * t,
			"/": (e, t) => e / t,
			"//": (e, t) => Math.floor(e / t),
			"%": (e, t) => e - t * Math.floor(e / t),
			"**": (e, t) => e ** t
		};
		function binary(e, t, n) {
			let i = [], a = n;
			for (; a?.type === "BinaryExpression"; a = a.children[0]) i.push(a);
			if (a === void 0) return unknown("it is incomplete");
			let o = e.evaluate(t, a);
			for (let n of i.reverse()) {
				let [, i, a] = n.children;
				if (i === void 0 || a === void 0 || n.children.length !== 3) return unknown("it is incomplete");
				if (o.kind === "unknown") return o;
				o = combine(o, (0, r.b6)(t, i), e.evaluate(t, a));
			}
			return o;
		}
		function combine(e, t, n) {
			if (e.kind === "number" && n.kind === "number") {
				let r = a[t]?.(e.value, n.value);
				return r !== void 0 && Number.isFinite(r) ? {
					kind: "number",
					value: r
				} : unknown("the result is not a number");
			}
			return e.kind === "text" && t === "+" ? join(e, "", n) : e.kind === "text" && t === "/" ? join(e, "/", n) : e.kind === "text" && t === "%" && e.whole ? value_text(e.value.split("%")[0] ?? "", !e.value.includes("%")) : e.kind === "dict" && n.kind === "dict" && t === "|" ? {
				kind: "dict",
				entries: [...e.entries, ...n.entries],
				open: e.open || n.open
			} : e.kind === "list" && n.kind === "list" && t === "+" ? {
				kind: "list",
				items: [...e.items, ...n.items]
			} : unknown("it is computed when the program runs");
		}
		function join(e, t, n) {
			return e.kind === "text" ? e.whole ? n.kind === "text" ? e.value.length + n.value.length > 1e4 ? unknown("the text is too long") : t === "" ? value_text(e.value + n.value, n.whole) : n.value.startsWith("/") ? n : value_text(withSlash(e.value) + n.value, n.whole) : value_text(t === "" ? e.value : withSlash(e.value), !1) : e : unknown("its beginning is not known");
		}
		let withSlash = (e) => e === "" || e.endsWith("/") ? e : `${e}/`;
		function unary(e, t, n) {
			let [i, a] = n.children;
			if (i === void 0 || a === void 0) return unknown("it is incomplete");
			let o = e.evaluate(t, a), s = (0, r.b6)(t, i);
			return o.kind === "number" && s === "-" ? {
				kind: "number",
				value: -o.value
			} : o.kind === "number" && s === "+" ? o : o.kind === "boolean" && s === "not" ? {
				kind: "boolean",
				value: !o.value
			} : unknown("it is computed when the program runs");
		}
		let o = new Set([
			"Path",
			"PosixPath",
			"PurePath",
			"PurePosixPath"
		]);
		function evaluateCall(e, t, n) {
			let [r] = n.children;
			if (r === void 0) return unknown("it is incomplete");
			let a = e.evaluate(t, r);
			switch (a.kind) {
				case "modal": return {
					kind: "object",
					class: classIn(a.path),
					path: canonical(a.path),
					file: t,
					call: n,
					steps: []
				};
				case "member": return {
					...a.object,
					steps: [...a.object.steps, {
						name: a.name,
						call: n,
						file: t
					}]
				};
				case "class": return {
					kind: "instance",
					of: a
				};
				case "object": return registered(e, t, {
					object: a,
					node: n
				});
				case "function": return unknown(i);
				case "external": return callExternal(e, t, {
					path: a.path,
					node: n
				});
				case "attribute": return callAttribute(a);
				default: return unknown("it is computed when the program runs");
			}
		}
		function classIn(e) {
			let t = e.split(".");
			return t.find((e) => /^[A-Z]/.test(e)) ?? t.at(-1) ?? e;
		}
		function canonical(e) {
			let t = e.split("."), n = t.findIndex((e) => /^[A-Z]/.test(e));
			return n < 0 ? e : ["modal", ...t.slice(n)].join(".");
		}
		function callExternal(e, t, { path: n, node: i }) {
			let a = (0, r.aX)(t, (0, r.GG)(i, "ArgList")), value = (n) => e.evaluate(t, n.value), s = n.split(".").at(-1) ?? n;
			if (a.some((e) => e.star === "*")) return unknown("its arguments are not known");
			if (n === "dict") return dictionary(e, t, a);
			if (a.some((e) => e.name !== void 0 || e.star !== void 0)) return unknown("it is computed when the program runs");
			if (n === "os.path.join" || o.has(s) && (n === s || n === `pathlib.${s}`)) {
				let [e, ...t] = a.map(value);
				return e === void 0 ? unknown("the working directory is not known") : t.reduce((e, t) => join(e, "/", t), e);
			}
			return plainCall(n, a.map(value));
		}
		function plainCall(e, t) {
			let n = t.map(numberOf), [r] = t, i = n.every((e) => e !== void 0);
			if (e === "str" && r?.kind === "text") return r;
			if (e === "str" && r?.kind === "number") return value_text(String(r.value));
			if ((e === "tuple" || e === "list") && r?.kind === "list") return r;
			if (!i || n.length === 0) return unknown("it is computed when the program runs");
			switch (e) {
				case "int": return {
					kind: "number",
					value: Math.trunc(n[0] ?? 0)
				};
				case "float": return {
					kind: "number",
					value: n[0] ?? 0
				};
				case "min": return {
					kind: "number",
					value: Math.min(...n)
				};
				case "max": return {
					kind: "number",
					value: Math.max(...n)
				};
				default: return unknown("it is computed when the program runs");
			}
		}
		function dictionary(e, t, n) {
			let r = [], i = !1;
			for (let a of n) {
				let n = e.evaluate(t, a.value);
				a.name === void 0 ? n.kind === "dict" ? (r.push(...n.entries), i ||= n.open) : i = !0 : r.push([value_text(a.name), n]);
			}
			return {
				kind: "dict",
				entries: r,
				open: i
			};
		}
		function callAttribute(e) {
			let { of: t, name: n } = e;
			return t.kind === "text" ? n === "format" ? value_text(t.value.split("{")[0] ?? "", t.whole && !t.value.includes("{")) : n === "as_posix" || n === "absolute" || n === "expanduser" ? t : unknown("it is computed when the program runs") : unknown("it is computed when the program runs");
		}
		function registered(e, t, { object: n, node: i }) {
			let a = n.steps.at(-1), [o] = (0, r.aX)(t, (0, r.GG)(i, "ArgList"));
			if (n.class !== "App" || !/^(?:function|cls|local_entrypoint)$/.test(a?.name ?? "") || o === void 0) return unknown("it is computed when the program runs");
			let s = e.evaluate(t, o.value);
			return (s.kind === "function" || s.kind === "class") && a !== void 0 ? {
				...s,
				registeredBy: a.call
			} : unknown("it is computed when the program runs");
		}
		function memberOf(e, t, n) {
			switch (t.kind) {
				case "modal": return {
					kind: "modal",
					path: `${t.path}.${n}`
				};
				case "external": return {
					kind: "external",
					path: `${t.path}.${n}`
				};
				case "module": return e.exported(t.file, n) ?? submodule(e, t.file.path, n);
				case "object": return {
					kind: "member",
					object: t,
					name: n
				};
				case "class": return classAttribute(e, t, n) ?? {
					kind: "attribute",
					of: t,
					name: n
				};
				default: return {
					kind: "attribute",
					of: t,
					name: n
				};
			}
		}
		function submodule(e, t, n) {
			let r = t.replace(/\/?__init__\.py$/, ""), i = [`${r}/${n}.py`, `${r}/${n}/__init__.py`].map((e) => e.replace(/^\//, "")), a = e.project.files.find((e) => i.includes(e.path));
			return a === void 0 ? unknown("the module does not define it") : {
				kind: "module",
				file: a
			};
		}
		function classAttribute(e, t, n) {
			let i = (0, r.EN)(t.node);
			if (i === void 0) return;
			let a = e.project.bindings(t.file, i).byName.get(n), [o] = a ?? [];
			if (a?.length === 1 && o?.source.kind === "expression" && o.block === i) return e.evaluate(t.file, o.source.node);
		}
		function subscriptOf(e, t) {
			if (e.kind === "list" && t.kind === "number") return e.items.at(t.value) ?? unknown("the list has no such item");
			if (e.kind !== "dict" || e.open) return unknown("it is looked up when the program runs");
			let n = t.kind === "number" ? t.value : wholeText(t);
			if (n === void 0) return unknown("the key is not known");
			let r = e.entries.filter(([e]) => (e.kind === "number" ? e.value : wholeText(e)) === n);
			return (e.entries.every(([e]) => e.kind === "number" || wholeText(e) !== void 0) ? r.at(-1)?.[1] : void 0) ?? unknown("the dictionary has no such key");
		}
		let s = new Set([
			"asgi_app",
			"fastapi_endpoint",
			"web_endpoint",
			"web_server",
			"wsgi_app"
		]), c = new Set(["method", "batched"]);
		function readDecorators(e, t, n) {
			let r = {
				web: !1,
				served: !1,
				plain: !0
			};
			for (let i of n) {
				let n = decoratorCallee(e, t, i), a = n.kind === "modal" ? canonical(n.path).split(".").at(-1) : void 0;
				a === void 0 ? r = {
					...r,
					plain: !1
				} : s.has(a) ? r = {
					...r,
					web: !0
				} : c.has(a) && (r = {
					...r,
					served: !0
				});
			}
			return r;
		}
		function decoratorCallee(e, t, n) {
			let [i, ...a] = n.children.filter((e) => e.type === "VariableName" || e.type === "PropertyName");
			return i === void 0 ? unknown("the decorator is an expression") : a.reduce((n, i) => memberOf(e, n, (0, r.b6)(t, i)), e.evaluate(t, i));
		}
		function isGenerator(e, t, n) {
			let i = n?.get("is_generator");
			if (i?.kind === "value" && i.value.kind === "boolean") return i.value.value;
			if (i?.kind === "unknown" && i.argument !== void 0 || !t.plain) return "unknown";
			let a = (0, r.EN)(e.node);
			return a !== void 0 && yields(e.file, a);
		}
		function yields(e, t) {
			for (let n of (0, r.V6)(e, t)) if (n.type === "YieldStatement" || n.type === "YieldExpression" || n.type === "VariableName" && (0, r.b6)(e, n) === "yield") return !0;
			return !1;
		}
		let opaque = (e) => ({
			kind: "opaque",
			why: e
		});
		function bind(e, t, n, r) {
			e.found.push({
				name: n,
				block: t.block,
				loop: t.loop,
				fallback: t.fallback,
				...r
			});
		}
		function readAssignment(e, t, n) {
			let r = [[]];
			for (let e of t.children) e.type === "AssignOp" ? r.push([]) : e.type !== "TypeDef" && r.at(-1)?.push(e);
			let i = r.length > 1 ? r.pop() ?? [] : [], [a] = i;
			if (a !== void 0) for (let t of r) bindAssigned(e, {
				targets: t,
				values: i
			}, n);
		}
		function bindAssigned(e, { targets: t, values: n }, i) {
			let [a] = t, [o] = n;
			if (a === void 0 || o === void 0) return;
			if (t.length === 1 && a.type === "VariableName") {
				let t = n.length === 1 ? {
					kind: "expression",
					node: o
				} : opaque("it is a bare tuple");
				bind(e, i, (0, r.b6)(e.file, a), {
					at: o.to,
					source: t
				});
				return;
			}
			let s = flatTargets(t), c = flatTargets(n);
			for (let [a, l] of s.entries()) {
				if (l.type !== "VariableName") continue;
				let u = c[a], d = s.length === c.length && u !== void 0 && n.length + t.length > 2 ? {
					kind: "expression",
					node: u
				} : {
					kind: "item",
					node: o,
					index: a
				};
				bind(e, i, (0, r.b6)(e.file, l), {
					at: o.to,
					source: d
				});
			}
			bindTargets(e, t.filter((e) => e.type === "MemberExpression"), i, opaque("a part of it is replaced"));
		}
		function flatTargets(e) {
			return (/^(?:Tuple|Array)Expression$/.test(e[0]?.type ?? "") && e.length === 1 ? e[0]?.children ?? [] : e).filter((e) => /^[A-Za-z]/.test(e.type));
		}
		function bindTargets(e, t, n, i) {
			for (let a of t) {
				let t = a;
				for (; t?.type === "MemberExpression";) t = t.children[0];
				t?.type === "VariableName" ? bind(e, n, (0, r.b6)(e.file, t), {
					at: a.to,
					source: i
				}) : /^(?:Tuple|Array)Expression$/.test(t?.type ?? "") && bindNames(e, t, n, i);
			}
		}
		function bindNames(e, t, n, i) {
			for (let a = t?.index ?? 0; t !== void 0 && a <= t.last; a++) {
				let t = e.file.nodes[a];
				t?.type === "VariableName" && bind(e, n, (0, r.b6)(e.file, t), {
					at: t.to,
					source: i
				});
			}
		}
		function readImport(e, t, n) {
			let i = t.children.findIndex((e) => e.type === "from"), a = t.children.findIndex((e) => e.type === "import"), o = (0, r.lD)(t.children.slice(a + 1).filter((e) => !/^[()]$/.test(e.type))), s = i < 0 ? void 0 : dotted(e.file, t.children.slice(i + 1, a));
			for (let r of o) {
				let i = r.findIndex((e) => e.type === "as"), a = dotted(e.file, i < 0 ? r : r.slice(0, i)), o = i < 0 ? a.split(".")[0] ?? a : dotted(e.file, r.slice(i + 1)), c = s === void 0 ? {
					kind: "import",
					from: i < 0 ? o : a,
					node: t
				} : {
					kind: "import",
					from: s,
					name: a,
					node: t
				};
				o !== "" && bind(e, n, s !== void 0 && a === "*" ? "*" : o, {
					at: t.to,
					source: c
				});
			}
		}
		let dotted = (e, t) => t.map((t) => (0, r.b6)(e, t)).join("");
		function collectBindings(e, t) {
			let n = {
				file: e,
				found: [],
				pending: [{
					body: t,
					block: t,
					loop: void 0,
					fallback: !1
				}]
			};
			for (let e = n.pending.pop(); e !== void 0; e = n.pending.pop()) for (let t of (0, r.GX)(e.body)) readStatement(n, t, e);
			n.found.sort((e, t) => e.at - t.at);
			let i = new Map(), a = [];
			for (let e of n.found) if (e.name === "*") a.push(e);
			else {
				let t = i.get(e.name);
				t === void 0 ? i.set(e.name, [e]) : t.push(e);
			}
			return {
				scope: t,
				byName: i,
				stars: a
			};
		}
		function readStatement(e, t, n) {
			switch (t.type) {
				case "AssignStatement":
					readAssignment(e, t, n);
					break;
				case "ImportStatement":
					readImport(e, t, n);
					break;
				case "FunctionDefinition":
				case "ClassDefinition":
					readDefinition(e, t, n);
					break;
				case "DecoratedStatement":
					readDefinition(e, t.children.at(-1) ?? t, n);
					break;
				case "UpdateStatement":
				case "DeleteStatement":
					bindTargets(e, t.children, n, opaque("it is changed after it is set"));
					break;
				case "ExpressionStatement":
					readMutation(e, t, n);
					break;
				default: readBlocks(e, t, n);
			}
		}
		let l = new Set([
			"append",
			"clear",
			"extend",
			"insert",
			"pop",
			"remove",
			"reverse",
			"setdefault",
			"sort",
			"update"
		]);
		function readMutation(e, t, n) {
			let i = t.children[0]?.type === "CallExpression" ? t.children[0].children[0] : void 0, a = i === void 0 ? void 0 : (0, r._P)(e.file, i), o = a?.at(-1);
			a?.length === 2 && a[0] !== void 0 && o !== void 0 && l.has(o) && bind(e, n, a[0], {
				at: t.to,
				source: opaque("it is changed after it is set")
			});
		}
		function readDefinition(e, t, n) {
			let i = t.children.find((e) => e.type === "VariableName");
			i !== void 0 && /Definition$/.test(t.type) && bind(e, n, (0, r.b6)(e.file, i), {
				at: t.to,
				source: {
					kind: "definition",
					node: t
				}
			});
		}
		function readBlocks(e, t, n) {
			if (t.type === "IfStatement" && skipsBody(e.file, t)) {
				let r = t.children.filter((e) => e.type === "Body").slice(1);
				for (let t of r) e.pending.push({
					...n,
					body: t
				});
				return;
			}
			let r = t.type === "ForStatement" || t.type === "WhileStatement", i = !1;
			for (let a of t.children) {
				if (a.type === "except" ? i = !0 : (a.type === "finally" || a.type === "else") && (i = !1), a.type !== "Body" && a.type !== "MatchBody") continue;
				let o = t.type === "WithStatement" || t.type === "TryStatement" && !i;
				e.pending.push({
					body: a,
					block: o ? n.block : a,
					loop: r ? t : n.loop,
					fallback: n.fallback || i
				});
			}
			bindHeader(e, t, n);
		}
		function bindHeader(e, t, n) {
			let r = t.children.filter((e) => e.type !== "Body");
			if (t.type === "ForStatement") {
				let i = r.findIndex((e) => e.type === "in"), a = t.children.find((e) => e.type === "Body") ?? n.block;
				bindTargets(e, r.slice(0, i), {
					...n,
					block: a,
					loop: t
				}, opaque("it changes in a loop"));
			} else {
				for (let [t, i] of r.entries()) i.type === "as" && bindTargets(e, r.slice(t + 1, t + 2), n, opaque("a `with` or `except` binds it"));
				t.type === "MatchStatement" && bindNames(e, t, n, opaque("a `match` binds it"));
			}
		}
		function skipsBody(e, t) {
			let n = t.children[1];
			return n === void 0 ? !1 : (0, r._P)(e, n)?.at(-1) === "TYPE_CHECKING" || /^\(?\s*__name__\s*==\s*["']__main__["']\s*\)?$/.test((0, r.b6)(e, n));
		}
		let u = new Set([
			"IfStatement",
			"ForStatement",
			"WhileStatement",
			"MatchStatement"
		]);
		function whenItRuns(e, t) {
			let n = "always";
			for (let i = t.parent, a = t; i !== void 0; a = i, i = i.parent) {
				if (i.type === "FunctionDefinition" || i.type === "LambdaExpression") return "never";
				if (u.has(i.type)) {
					if (i.type === "IfStatement" && skipsBody(e, i) && a === (0, r.EN)(i)) return "never";
					n = "maybe";
				}
			}
			return n;
		}
		let registrationCalls = (e) => (0, r.Nh)(e, "CallExpression").filter(({ children: [t] }) => {
			if (t?.type === "CallExpression") return !0;
			let n = t?.type === "MemberExpression" ? t.children.at(-1) : void 0;
			return n !== void 0 && (0, r.b6)(e, n) === "include";
		});
		function sitesOf(e) {
			return [...(0, r.Nh)(e, "DecoratedStatement"), ...registrationCalls(e)].sort((e, t) => e.index - t.index).map((t) => ({
				node: t,
				when: whenItRuns(e, t)
			})).filter(({ when: e }) => e !== "never");
		}
		function nameOf(e) {
			let t = e.node.children.find((e) => e.type === "VariableName");
			return t === void 0 ? "" : (0, r.b6)(e.file, t);
		}
		function methodsOf(e, t, n = 0) {
			let i = (0, r.EN)(t.node), a = new Map();
			for (let o of i === void 0 || n > 10 ? [] : (0, r.GX)(i)) {
				let n = methodOf(e, t.file, o);
				n !== void 0 && a.set(n.name, n);
			}
			for (let i of (0, r.aX)(t.file, (0, r.GG)(t.node, "ArgList"))) {
				let r = i.name === void 0 ? e.evaluate(t.file, i.value) : void 0;
				if (!(r?.kind !== "class" || n > 10)) for (let t of methodsOf(e, r, n + 1)) a.has(t.name) || a.set(t.name, t);
			}
			return [...a.values()];
		}
		function methodOf(e, t, n) {
			let r = n.children.at(-1);
			if (n.type !== "DecoratedStatement" || r?.type !== "FunctionDefinition") return;
			let i = readDecorators(e, t, n.children.filter((e) => e.type === "Decorator"));
			if (!i.served && !i.web) return;
			let a = {
				kind: "function",
				file: t,
				node: r
			};
			return {
				name: nameOf(a),
				definition: a,
				wrapping: i,
				generator: isGenerator(a, i)
			};
		}
		function readSettings(e, t, n) {
			let i = new Map(), a = !1;
			for (let o of (0, r.aX)(t, n)) if (o.name !== void 0) {
				let n = e.evaluate(t, o.value);
				i.set(o.name, n.kind === "unknown" ? {
					kind: "unknown",
					argument: o
				} : {
					kind: "value",
					value: n,
					argument: o
				});
			} else if (o.star === "**") {
				let n = e.evaluate(t, o.value);
				a ||= !spread(n, i);
			} else o.star === "*" && (a = !0);
			return {
				file: t,
				list: n,
				names: [...i.keys()],
				open: a,
				get: (e) => i.get(e) ?? (a ? { kind: "unknown" } : { kind: "absent" })
			};
		}
		function spread(e, t) {
			if (e.kind !== "dict") return !1;
			for (let [n, r] of e.entries) {
				let e = wholeText(n);
				if (e === void 0) return !1;
				t.set(e, r.kind === "unknown" ? { kind: "unknown" } : {
					kind: "value",
					value: r
				});
			}
			return !e.open;
		}
		let d = new Set([
			"function",
			"cls",
			"local_entrypoint",
			"server"
		]);
		function buildAppModel(e, t) {
			let n = {
				evaluator: t,
				runnables: [],
				unknownApps: [],
				included: new Map(),
				unknownIncludes: !1
			};
			for (let t of e.files) if (e.eager.has(t)) for (let { node: e, when: r } of sitesOf(t)) e.type === "DecoratedStatement" ? registerDecorated(n, t, {
				node: e,
				when: r
			}) : registerCall(n, t, {
				node: e,
				when: r
			});
			let r = new Map();
			for (let e of n.runnables) {
				let t = (e.owner ?? e.definition).node;
				r.set(t, [...r.get(t) ?? [], e]);
			}
			return {
				...n,
				byDefinition: r
			};
		}
		function registerDecorated(e, t, { node: n, when: i }) {
			let a = n.children.at(-1);
			if (a === void 0 || !/Definition$/.test(a.type)) return;
			let o = n.children.filter((e) => e.type === "Decorator");
			for (let [n, s] of o.entries()) {
				let c = decoratorCallee(e.evaluator, t, s), l = c.kind === "member" || c.kind === "attribute" ? c.name : void 0;
				if (l !== void 0 && d.has(l)) {
					if (c.kind === "member" && c.object.class === "App") {
						let u = o.slice(n + 1), d = readSettings(e.evaluator, t, (0, r.GG)(s, "ArgList")), f = {
							app: c.object,
							decorator: s,
							settings: d,
							how: l,
							when: i
						};
						register(e, {
							kind: a.type === "ClassDefinition" ? "class" : "function",
							file: t,
							node: a
						}, {
							...f,
							inner: u,
							outer: n
						});
					} else if (c.kind === "attribute" && c.of.kind === "unknown") {
						let n = s.children.find((e) => e.type === "VariableName");
						n !== void 0 && e.unknownApps.push((0, r.b6)(t, n));
					}
					return;
				}
			}
		}
		function registerCall(e, t, { node: n, when: i }) {
			let [a, o] = n.children;
			if (a === void 0) return;
			let s = a.type === "MemberExpression" ? a.children.at(-1) : void 0;
			if (s !== void 0 && (0, r.b6)(t, s) === "include" && registerInclude(e, t, n), a.type !== "CallExpression") return;
			let c = a.children[0], l = c?.type === "MemberExpression" ? c.children.at(-1) : void 0;
			if (c === void 0 || l === void 0 || !d.has((0, r.b6)(t, l))) return;
			let u = e.evaluator.evaluate(t, c), [f] = (0, r.aX)(t, o);
			if (u.kind !== "member" || u.object.class !== "App" || f === void 0) return;
			let p = e.evaluator.evaluate(t, f.value);
			if (p.kind !== "function" && p.kind !== "class") return;
			let m = readSettings(e.evaluator, t, (0, r.GG)(a, "ArgList"));
			register(e, p, {
				app: u.object,
				decorator: a,
				settings: m,
				how: u.name,
				when: i,
				inner: [],
				outer: 0
			});
		}
		function registerInclude(e, t, n) {
			let i = n.children[0], a = i === void 0 ? unknown("") : e.evaluator.evaluate(t, i);
			if (a.kind === "member" && a.object.class === "App") for (let i of (0, r.aX)(t, (0, r.GG)(n, "ArgList"))) {
				if (i.name !== void 0) continue;
				let n = e.evaluator.evaluate(t, i.value);
				n.kind !== "object" || n.class !== "App" ? e.unknownIncludes = !0 : e.included.set(a.object.call, [...e.included.get(a.object.call) ?? [], n]);
			}
		}
		function register(e, t, n) {
			let { evaluator: r } = e, i = nameOf(t), a = {
				app: n.app,
				settings: n.settings,
				decorator: n.decorator,
				conditional: n.when === "maybe",
				...n.decorator.type === "CallExpression" && { registeredBy: n.decorator }
			};
			if (n.how === "cls" && t.kind === "class") {
				for (let n of methodsOf(r, t)) e.runnables.push({
					...a,
					...n,
					kind: "method",
					tag: `${i}.${n.name}`,
					owner: t
				});
				return;
			}
			if (t.kind !== "function" || n.how === "server") return;
			let o = readDecorators(r, t.file, n.inner), s = n.outer === 0 ? o : {
				...o,
				plain: !1
			}, c = n.how === "function" ? "function" : "entrypoint", l = c === "function" && isGenerator(t, s, n.settings), u = tagOf(n.settings, i);
			e.runnables.push({
				...a,
				kind: c,
				name: i,
				tag: u,
				definition: t,
				wrapping: s,
				generator: l
			});
		}
		function tagOf(e, t) {
			let n = e.get("name");
			return n.kind === "absent" ? t : n.kind === "unknown" ? n.argument === void 0 ? t : "unknown" : n.value.kind === "none" ? t : wholeText(n.value) ?? "unknown";
		}
		function listCandidates(e, t, n) {
			let r = {
				model: n,
				names: new Map(),
				priority: new Map(),
				unsettled: whyUnsettled(e, n)
			}, i = membersOf(e, t, e.target, r);
			for (let [e, t] of i) t.kind === "object" && t.class === "App" && listApp(r, e, t);
			for (let [e, t] of i) listMember(r, e, t);
			return {
				all: [...r.names].map(([e, t]) => ({
					runnable: e,
					names: t,
					priority: r.priority.get(e) ?? 3
				})),
				unsettled: r.unsettled
			};
		}
		function whyUnsettled(e, t) {
			let [n] = t.unknownApps;
			if (n !== void 0) return `what \`${n}\` is cannot be told from the source`;
			if (t.unknownIncludes) return "an app includes another that cannot be told from the source";
			let r = t.runnables.find((e) => e.conditional);
			if (r !== void 0) return `\`${r.name}\` is defined only in some cases`;
			let i = /\b(?:exec|eval|setattr|globals|locals|vars|__import__|import_module)\s*\(/, a = [...e.eager].find((e) => i.test(topLevelText(e)));
			return a === void 0 ? void 0 : `${a.path} defines names while it runs`;
		}
		function topLevelText(e) {
			return e.root.children.filter((e) => e.type === "ExpressionStatement" || e.type === "ForStatement" || e.type === "AssignStatement").map((t) => e.text.slice(t.from, Math.min(t.to, t.from + 2e3))).join("\n");
		}
		function membersOf(e, t, n, r) {
			let i = new Map(), a = [n], o = new Set();
			for (let s = a.pop(); s !== void 0; s = a.pop()) {
				if (o.has(s)) continue;
				o.add(s);
				let c = e.bindings(s, s.root);
				for (let e of c.byName.keys()) {
					let r = i.has(e) ? void 0 : t.exported(n, e);
					r !== void 0 && i.set(e, r);
				}
				for (let t of c.stars) {
					let n = t.source.kind === "import" ? t.source.from : "", i = e.resolve(s, n);
					i.kind === "file" ? a.push(i.file) : r.unsettled ??= `a star import from ${n} may bring more`;
				}
			}
			for (let [e, t] of i) t.kind === "unknown" && mayBeModal(t.why) && (r.unsettled ??= `what \`${e}\` is cannot be told: ${t.why}`);
			return i;
		}
		let mayBeModal = (e) => e === i || /only in some cases|star import|was not found|does not define|more than|may replace|global/.test(e);
		function listApp(e, t, n) {
			let r = [...candidate_registered(e.model, n)].sort(([, e], [, t]) => rank(e) - rank(t));
			for (let [n, i] of r) add(e, i, `${t}.${n}`), e.priority.has(i) || e.priority.set(i, i.kind === "entrypoint" ? 2 : 3);
		}
		let rank = (e) => [
			"entrypoint",
			"function",
			"method"
		].indexOf(e.kind);
		function candidate_registered(e, t) {
			let n = new Map(), r = [{
				call: t.call,
				own: !0
			}], i = new Set();
			for (let t = r.shift(); t !== void 0; t = r.shift()) if (!i.has(t.call)) {
				i.add(t.call);
				for (let r of e.runnables) r.app.call === t.call && (t.own || r.kind !== "entrypoint") && n.set(r.tag === "unknown" ? r.name : r.tag, r);
				for (let n of e.included.get(t.call) ?? []) r.push({
					call: n.call,
					own: !1
				});
			}
			return n;
		}
		function listMember(e, t, n) {
			if (n.kind === "function" || n.kind === "class") for (let r of e.model.byDefinition.get(n.node) ?? []) {
				if (r.registeredBy !== n.registeredBy) continue;
				let i = r.kind === "method" ? `${t}.${r.name}` : t;
				e.names.set(r, [i, ...e.names.get(r) ?? []]), e.priority.set(r, r.kind === "entrypoint" ? 0 : 1);
			}
		}
		function add(e, t, n) {
			e.names.set(t, [...e.names.get(t) ?? [], n]);
		}
		let matching = (e, t) => e.filter((e) => t === "" || e.names.some((e) => e === t || e.startsWith(`${t}.`)));
		function pick(e) {
			let t = Math.min(...e.map((e) => e.priority)), n = e.filter((e) => e.priority === t);
			return n.length === 1 ? n[0] : void 0;
		}
		let f = {
			"\\": "\\",
			"'": "'",
			"\"": "\"",
			a: "\x07",
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	",
			v: "\v",
			"\n": ""
		};
		function parseNumber(e) {
			let t = e.replaceAll("_", "").toLowerCase();
			if (/^0\d/.test(t) && !/[.e]/.test(t) && Number(t) !== 0) return;
			let n = t.startsWith("0") || /^[\d.]/.test(t) ? Number(t) : NaN;
			return Number.isFinite(n) ? n : void 0;
		}
		function stringParts(e) {
			let [t = "", n = "", r = ""] = /^([A-Za-z]*)("""|'''|"|')/.exec(e) ?? [], i = e.length >= t.length + r.length && e.endsWith(r);
			return {
				prefix: n.toLowerCase(),
				quote: r,
				start: t.length,
				end: e.length - (i ? r.length : 0)
			};
		}
		function parseString(e) {
			let { prefix: t, start: n, end: r } = stringParts(e);
			if (t.includes("b")) return;
			let i = e.slice(n, r);
			return t.includes("r") ? i : unescapeText(i);
		}
		function unescapeText(e) {
			let t = e.replaceAll("\r\n", "\n");
			return t.includes("\\") ? t.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g, (e, t, n, r, i, a) => {
				let o = t ?? n ?? r;
				return o === void 0 ? i === void 0 ? a === void 0 ? e : f[a] ?? e : codePoint(Number.parseInt(i, 8), e) : codePoint(Number.parseInt(o, 16), e);
			}) : t;
		}
		let codePoint = (e, t) => e <= 1114111 ? String.fromCodePoint(e) : t, p = 2e3;
		function dictionaryOf(e, t, n) {
			let r = [], i = n.children.length > p;
			for (let a = 0; a < n.children.length && !i; a++) {
				let o = n.children[a], s = n.children[a + 1];
				if (o?.type === "**" && s !== void 0) {
					let n = e.evaluate(t, s);
					n.kind === "dict" && r.push(...n.entries), i = n.kind !== "dict" || n.open, a++;
				} else if (s?.type === ":" && o !== void 0) {
					let i = n.children[a + 2];
					i !== void 0 && r.push([e.evaluate(t, o), e.evaluate(t, i)]), a += 2;
				}
			}
			return {
				kind: "dict",
				entries: r,
				open: i
			};
		}
		function textValue(e, t, n) {
			if (n.type === "ContinuedString") {
				let r = "";
				for (let i of n.children) {
					let n = textValue(e, t, i);
					if (n.kind !== "text") return n;
					if (r += n.value, !n.whole) return value_text(r, !1);
				}
				return value_text(r);
			}
			let i = (0, r.b6)(t, n);
			if (n.type === "FormatString") return formatValue(e, t, {
				node: n,
				literal: i
			});
			let a = stringParts(i).prefix;
			if (/[ft]/.test(a)) return i.includes("{") ? value_text("", !1) : value_text(parseString(i) ?? "");
			let o = parseString(i);
			return o === void 0 ? unknown("it is bytes") : value_text(o);
		}
		function formatValue(e, t, { node: n, literal: r }) {
			let i = stringParts(r), a = "", o = n.from + i.start, plain = (e) => unescapeText(t.text.slice(o, e)).replaceAll("{{", "{").replaceAll("}}", "}");
			for (let r of n.children.filter((e) => e.type === "FormatReplacement")) {
				a += plain(r.from);
				let n = r.children.length === 3 ? r.children[1] : void 0, i = n === void 0 ? unknown("") : e.evaluate(t, n), s = i.kind === "number" ? String(i.value) : i.kind === "text" ? i.value : void 0;
				if (s === void 0 || (a += s, i.kind === "text" && !i.whole)) return value_text(a, !1);
				o = r.to;
			}
			return value_text(a + plain(n.from + i.end));
		}
		function parameterValue(e, t, n) {
			let i = t.type === "FunctionDefinition" ? (0, r.ai)(t, new Set(["Body"]))?.parent : void 0, a = (0, r.GG)(t, "ParamList")?.children.find((e) => e.type === "VariableName");
			return i?.type === "ClassDefinition" && a !== void 0 && (0, r.b6)(e, a) === n && i !== void 0 ? {
				kind: "instance",
				of: {
					kind: "class",
					file: e,
					node: i
				}
			} : unknown("it is a parameter");
		}
		let m = new Set([
			"FunctionDefinition",
			"ClassDefinition",
			"LambdaExpression"
		]);
		function scopesAround(e) {
			let t = [], n = e;
			for (let r = e.parent; r !== void 0; n = r, r = r.parent) (r.type === "LambdaExpression" || m.has(r.type) && n.type === "Body") && t.push(r);
			return t;
		}
		function findName(e, t, n) {
			if (comprehensionBinds(t, n.node, n.name)) return {
				kind: "unsettled",
				why: "a comprehension binds it"
			};
			let r = !1;
			for (let [i, a] of scopesAround(n.node).entries()) {
				let o = a.type !== "ClassDefinition";
				if (!o && i > 0) continue;
				let s = findIn(e, t, {
					...n,
					scope: a,
					later: r
				});
				if (s !== void 0) return s;
				o && (r = !0);
			}
			return findAtTop(e, t, {
				...n,
				later: r
			});
		}
		function findIn(e, t, n) {
			let i = (0, r.EN)(n.scope), a = (i === void 0 ? void 0 : e.bindings(t, i))?.byName.get(n.name), o = n.scope.type !== "ClassDefinition" && parameterNames(t, n.scope).has(n.name);
			return a === void 0 || i === void 0 ? o ? {
				kind: "parameter",
				of: n.scope
			} : void 0 : o ? {
				kind: "unsettled",
				why: "a parameter is set again"
			} : choose(a, i, n);
		}
		function findAtTop(e, t, n) {
			let r = e.bindings(t, t.root), i = r.byName.get(n.name);
			if (i === void 0) return {
				kind: "absent",
				stars: r.stars
			};
			if (e.globals(t).has(n.name)) return {
				kind: "unsettled",
				why: "a function sets it with `global`"
			};
			let a = choose(i, t.root, n);
			return a.kind === "binding" && r.stars.some((e) => e.at > a.binding.at) ? {
				kind: "unsettled",
				why: "a star import may replace it"
			} : a;
		}
		function findExport(e, t, n) {
			return findAtTop(e, t, {
				node: t.root,
				name: n,
				later: !0
			});
		}
		function choose(e, t, n) {
			let inBlock = (e) => e.block !== t && (0, r.gR)(e.block, n.node), i = e.filter((e) => !e.fallback || inBlock(e)), a = i.length > 0 ? i : e;
			if (a.some((e) => e.at > n.node.from && e.loop !== void 0 && (0, r.gR)(e.loop, n.node))) return {
				kind: "unsettled",
				why: "it changes in a loop"
			};
			let o = (n.later ? a : a.filter((e) => e.at <= n.node.from)).at(-1);
			if (o === void 0) return {
				kind: "unsettled",
				why: "it is used before it is set"
			};
			let s = o.block === t || inBlock(o), c = a.length === 1 && o.source.kind !== "expression";
			return s || c ? {
				kind: "binding",
				binding: o
			} : {
				kind: "unsettled",
				why: "it is set only in some cases"
			};
		}
		function parameterNames(e, t) {
			let n = (0, r.GG)(t, "ParamList"), i = new Set(), a = !0;
			for (let t of n?.children ?? []) t.type === "VariableName" && a ? (i.add((0, r.b6)(e, t)), a = !1) : t.type === "," && (a = !0);
			return i;
		}
		function comprehensionBinds(e, t, n) {
			for (let i = t.parent; i !== void 0 && i.type !== "Body"; i = i.parent) {
				if (!i.children.some((e) => e.type === "for")) continue;
				let t = !1;
				for (let a = i.index + 1; a <= i.last; a++) {
					let i = e.nodes[a];
					if (i?.type === "for") t = !0;
					else if (i?.type === "in") t = !1;
					else if (t && i?.type === "VariableName" && (0, r.b6)(e, i) === n) return !0;
				}
			}
			return !1;
		}
		class Evaluator {
			project;
			#e = new Map();
			#t = 0;
			constructor(e) {
				this.project = e;
			}
			evaluate(e, t) {
				if (this.#t >= 60) return unknown("it is nested too deeply");
				this.#t++;
				try {
					return this.#n(e, t);
				} finally {
					this.#t--;
				}
			}
			#n(e, t) {
				switch (t.type) {
					case "Number": {
						let n = parseNumber((0, r.b6)(e, t));
						return n === void 0 ? unknown("the number is not plain") : {
							kind: "number",
							value: n
						};
					}
					case "String":
					case "FormatString":
					case "ContinuedString": return textValue(this, e, t);
					case "Boolean": return {
						kind: "boolean",
						value: (0, r.b6)(e, t) === "True"
					};
					case "None": return { kind: "none" };
					case "VariableName": return this.#i(e, t);
					case "MemberExpression": return this.#d(e, t);
					case "CallExpression": return evaluateCall(this, e, t);
					case "BinaryExpression": return binary(this, e, t);
					case "UnaryExpression": return unary(this, e, t);
					default: return this.#r(e, t);
				}
			}
			#r(e, t) {
				let n = t.children.filter((e) => /^[A-Za-z*]/.test(e.type));
				switch (t.type) {
					case "ParenthesizedExpression":
					case "AwaitExpression":
					case "NamedExpression": {
						let t = n.at(-1);
						return t === void 0 ? unknown("it is empty") : this.evaluate(e, t);
					}
					case "TupleExpression":
					case "ArrayExpression":
					case "SetExpression": return n.length > p || n.some((e) => e.type === "*") ? unknown("the list is not plain") : {
						kind: "list",
						items: n.map((t) => this.evaluate(e, t))
					};
					case "DictionaryExpression": return dictionaryOf(this, e, t);
					default: return unknown("it is computed when the program runs");
				}
			}
			#i(e, t) {
				let n = (0, r.b6)(e, t), i = findName(this.project, e, {
					node: t,
					name: n
				});
				return i.kind === "parameter" ? parameterValue(e, i.of, n) : this.#a(e, i, n);
			}
			#a(e, t, n) {
				switch (t.kind) {
					case "binding": return this.#c(e, t.binding);
					case "absent": return this.#o(e, t.stars, n);
					case "parameter": return unknown("it is a parameter");
					case "unsettled": return unknown(t.why);
				}
			}
			#o(e, t, n) {
				if (this.#t >= 60) return unknown("star imports go round in a circle");
				this.#t++;
				try {
					return this.#s(e, t, n);
				} finally {
					this.#t--;
				}
			}
			#s(e, t, n) {
				for (let r of [...t].reverse()) {
					let t = r.source.kind === "import" ? r.source.from : "", i = this.project.resolve(e, t);
					if (i.kind !== "file") return unknown(`a star import from ${t} may define it`);
					let a = findExport(this.project, i.file, n);
					if (a.kind !== "absent" || a.stars.length > 0) return this.#a(i.file, a, n);
				}
				return {
					kind: "external",
					path: n
				};
			}
			#c(e, t) {
				let n = this.#e.get(t);
				if (n === "in progress") return unknown("it is defined by itself");
				if (n !== void 0) return n;
				this.#e.set(t, "in progress");
				let r = this.#l(e, t);
				return this.#e.set(t, r), r;
			}
			#l(e, { source: t }) {
				switch (t.kind) {
					case "expression": return this.evaluate(e, t.node);
					case "definition": return {
						kind: t.node.type === "ClassDefinition" ? "class" : "function",
						file: e,
						node: t.node
					};
					case "import": return this.imported(e, t.from, t.name);
					case "item": {
						let n = this.evaluate(e, t.node);
						return (n.kind === "list" ? n.items[t.index] : void 0) ?? unknown("it is taken apart");
					}
					case "opaque": return unknown(t.why);
				}
			}
			imported(e, t, n) {
				let r = this.project.resolve(e, t);
				if (r.kind === "unreadable") return unknown(r.why);
				if (r.kind === "outside") {
					if (t.startsWith(".")) return unknown("its module was not found");
					let e = n === void 0 ? t : `${t}.${n}`;
					return t === "modal" || t.startsWith("modal.") ? {
						kind: "modal",
						path: e
					} : {
						kind: "external",
						path: e
					};
				}
				return n === void 0 ? {
					kind: "module",
					file: r.file
				} : this.exported(r.file, n) ?? this.#u(e, t.endsWith(".") ? t + n : `${t}.${n}`);
			}
			exported(e, t) {
				let n = findExport(this.project, e, t);
				if (n.kind !== "absent" || n.stars.length !== 0) return this.#a(e, n, t);
			}
			#u(e, t) {
				let n = this.project.resolve(e, t);
				return n.kind === "file" ? {
					kind: "module",
					file: n.file
				} : unknown("the module does not define it");
			}
			#d(e, t) {
				let [n, i, a] = t.children;
				if (n === void 0) return unknown("it is incomplete");
				let o = this.evaluate(e, n);
				if (i?.type === "." && a?.type === "PropertyName") return memberOf(this, o, (0, r.b6)(e, a));
				let s = i?.type === "[" && t.children.length === 4 ? a : void 0;
				return s === void 0 ? unknown("it is a slice") : subscriptOf(o, this.evaluate(e, s));
			}
		}
		let h = {
			kind: "unknown",
			name: "",
			parameters: {
				kind: "unknown",
				why: "the target was not found"
			},
			timeout: "unknown",
			retries: "unknown",
			gpu: "unknown",
			volumes: "unknown",
			resume: { kind: "unknown" },
			blocking: {
				kind: "unknown",
				why: "the target was not found"
			},
			worstCase: "unknown",
			functions: [],
			candidates: []
		};
		function absenceIn(e) {
			let t = new Map();
			return async (n) => {
				let r = n.split("/");
				for (let [n, i] of r.entries()) {
					let a = r.slice(0, n).join("/"), o = t.get(a) ?? Promise.resolve(e.list?.(a));
					t.set(a, o);
					let s = await o;
					if (s === void 0) return !1;
					if (!s.includes(i)) return !0;
				}
				return !1;
			};
		}
		function module_import_packages(e) {
			let t = /^\.*/.exec(e)?.[0] ?? "", n = e.slice(t.length).split(".");
			return n.map((e, r) => t + n.slice(0, r + 1).join("."));
		}
		let g = new Set(["FunctionDefinition", "LambdaExpression"]);
		function importsOf(e) {
			let t = [];
			for (let n of (0, r.Nh)(e, "ImportStatement")) {
				let i = (0, r.ai)(n, g) === void 0 && !underMainGuard(e, n);
				for (let r of specsOf(e, n)) t.push({
					spec: r,
					file: e,
					node: n,
					eager: i
				});
			}
			return t;
		}
		function specsOf(e, t) {
			let n = (0, r.b6)(e, t).replace(/#[^\n]*|[()\\]/g, " ").replace(/\s+/g, " "), i = /^from ([. \w]+?) import (.*)$/u.exec(n), a = (i?.[2] ?? n.replace(/^import /, "")).split(",").map((e) => e.trim().split(" ")[0] ?? "");
			if (i === null) return a.filter((e) => e !== "");
			let o = (i[1] ?? "").replaceAll(" ", "");
			return [o, ...a.filter((e) => e !== "" && e !== "*").map((e) => o.endsWith(".") ? o + e : `${o}.${e}`)];
		}
		let _ = new Set(["IfStatement"]);
		function underMainGuard(e, t) {
			for (let n = (0, r.ai)(t, _); n !== void 0; n = (0, r.ai)(n, _)) {
				let [, i, a] = n.children;
				if (i !== void 0 && /__name__|TYPE_CHECKING/.test((0, r._P)(e, i)?.at(-1) ?? (0, r.b6)(e, i)) && a !== void 0 && t.index > a.index && t.index <= a.last) return !0;
			}
			return !1;
		}
		let words = (e) => new Set(e.trim().split(/\s+/)), v = words("\n__future__ _thread abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop\nbase64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs\ncodeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg\ncrypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email\nencodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib\nfunctools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http\nidlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache\nlocale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt\nmultiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os\nossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath\npprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re\nreadline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil\nsignal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants\nsre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig\nsyslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token\ntokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest\nurllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc\nzipapp zipfile zipimport zlib zoneinfo\n"), ee = words("\naiohappyeyeballs aiohttp aiosignal anyio attr attrs cbor2 certifi click frozenlist google grpclib h2\nhpack hyperframe idna markdown_it mdurl modal modal_docs modal_proto modal_version multidict\npropcache pygments rich synchronicity toml typing_extensions watchfiles yarl\n"), te = {
			PIL: "pillow",
			bs4: "beautifulsoup4",
			cv2: "opencv-python-headless",
			dateutil: "python-dateutil",
			dotenv: "python-dotenv",
			git: "gitpython",
			google: "google-api-core",
			hydra: "hydra-core",
			pytorch_lightning: "pytorch-lightning",
			skimage: "scikit-image",
			sklearn: "scikit-learn",
			yaml: "pyyaml"
		}, packageOf = (e) => te[e] ?? e.replaceAll("_", "-");
		var ne = n(283);
		let y = /(?:[ \t\f\ufeff]|\\\r?\n|\\\r)+/y, b = /\r\n|\n|\r/y, re = /#[^\r\n]*/y, x = /([A-Za-z]{0,2})("""|'''|"|')/y, ie = /0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?[\d_]+)?[jJ]?/y, ae = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy, oe = /\*\*=|\/\/=|>>=|<<=|\.\.\.|:=|->|[!=<>+\-*/%&|^@]=|\*\*|\/\/|<<|>>|<>|[-+*/%@&|^~<>()[\]{},:.;=`]/y, S = /^(?:[rRbBuUfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?$/;
		function match(e, t, n) {
			return e.lastIndex = n, e.exec(t);
		}
		function plainEnd(e, t, n) {
			for (let r = t; r < e.length; r++) {
				let t = e.charAt(r);
				if (t === "\\") r++;
				else if (n.length === 1 && (t === "\n" || t === "\r")) return r;
				else if (t === n.charAt(0) && e.startsWith(n, r)) return r + n.length;
			}
			return e.length;
		}
		function formatEnd(e, t, n) {
			let r = [{
				quote: n,
				depth: 0,
				spec: !1
			}];
			for (let n = t; n < e.length;) {
				let t = r.at(-1);
				if (t === void 0) return n;
				let i = t.depth === 0 || t.spec ? literalStep(e, n, t) : fieldStep(e, n, t, r);
				if (i === void 0) return;
				i.closed && r.pop(), n = i.next;
			}
			return r.length === 0 ? e.length : void 0;
		}
		function literalStep(e, t, n) {
			let r = e.charAt(t);
			if (r === "\\" && n.depth === 0) return {
				next: t + 2,
				closed: !1
			};
			if (n.depth === 0 && e.startsWith(n.quote, t)) return {
				next: t + n.quote.length,
				closed: !0
			};
			if (n.quote.length !== 1 || r !== "\n" && r !== "\r") return r === "{" && n.depth === 0 && e.charAt(t + 1) === "{" ? {
				next: t + 2,
				closed: !1
			} : (r === "{" ? (n.depth++, n.spec && (n.depth += 100), n.spec = !1) : r === "}" && n.depth > 0 && (n.depth--, n.spec = !1), {
				next: t + 1,
				closed: !1
			});
		}
		function fieldStep(e, t, n, r) {
			let i = match(x, e, t);
			if (i !== null && S.test(i[1] ?? "")) {
				let n = i[2] ?? "\"", a = t + i[0].length;
				return /[fFtT]/.test(i[1] ?? "") ? r.length > 20 ? void 0 : (r.push({
					quote: n,
					depth: 0,
					spec: !1
				}), {
					next: a,
					closed: !1
				}) : {
					next: plainEnd(e, a, n),
					closed: !1
				};
			}
			let a = e.charAt(t);
			return "([{".includes(a) ? n.depth++ : ")]".includes(a) ? n.depth-- : a === "}" ? (n.depth--, n.depth >= 100 && (n.depth -= 100, n.spec = !0)) : a === ":" && n.depth % 100 == 1 && e.charAt(t + 1) !== "=" && (n.spec = !0), {
				next: t + 1,
				closed: !1
			};
		}
		function stringToken(e, t) {
			let n = match(x, e, t);
			if (n === null || !S.test(n[1] ?? "")) return;
			let [r, i = "", a = "\""] = n, o = t + r.length, s = plainEnd(e, o, a), c = /[fFtT]/.test(i) ? formatEnd(e, o, a) : void 0;
			if (c === void 0) return {
				kind: "string",
				from: t,
				to: s,
				text: ""
			};
			let l = c !== s || /[rR]/.test(i);
			return {
				kind: "string",
				from: t,
				to: c,
				text: "",
				...l && { nested: l }
			};
		}
		function kindAt(e, t) {
			let n = e.charCodeAt(t);
			return n === 10 || n === 13 ? "newline" : n === 35 ? "comment" : n >= 48 && n <= 57 ? "number" : n === 46 ? /[0-9]/.test(e.charAt(t + 1)) ? "number" : void 0 : n >= 97 && n <= 122 || n >= 65 && n <= 90 || n === 95 || n > 127 ? "name" : void 0;
		}
		let se = {
			newline: b,
			comment: re,
			number: ie,
			name: ae
		};
		function mayQuote(e, t) {
			for (let n = t; n < t + 3; n++) {
				let t = e.charCodeAt(n);
				if (t === 34 || t === 39) return !0;
				if (!(t >= 97 && t <= 122 || t >= 65 && t <= 90)) return !1;
			}
			return !1;
		}
		function nextToken(e, t) {
			if (mayQuote(e, t)) {
				let n = stringToken(e, t);
				if (n !== void 0) return n;
			}
			let n = kindAt(e, t), r = n === "newline" || n === "comment" || n === "number" || n === "name" ? se[n] : oe;
			if (r.lastIndex = t, !r.test(e) || r.lastIndex === t) return {
				kind: "other",
				from: t,
				to: t + 1,
				text: e.charAt(t)
			};
			let i = r.lastIndex;
			return {
				kind: n ?? "operator",
				from: t,
				to: i,
				text: n === "comment" ? "" : e.slice(t, i)
			};
		}
		function tokenize(e) {
			let t = [];
			for (let n = 0; n < e.length;) {
				let r = e.charCodeAt(n), i = r === 32 || r === 9 || r === 12 || r === 92 || r === 65279;
				if (y.lastIndex = n, i && y.test(e)) {
					n = y.lastIndex;
					continue;
				}
				let a = nextToken(e, n);
				t.push(a), n = a.to;
			}
			return t;
		}
		let C = new Set([
			")",
			"]",
			"}"
		]), w = new Set([
			"(",
			"[",
			"{"
		]), blank = (e) => ({
			from: e.from,
			to: e.to,
			text: " ".repeat(e.to - e.from)
		}), filled = (e, t) => ({
			from: e,
			to: t,
			text: "x".repeat(t - e)
		});
		function rewriteDecorator(e, t, n) {
			let r = t.start + 1;
			for (; e[r]?.kind === "name" && e[r + 1]?.text === ".";) r += 2;
			let i = e[r]?.kind === "name";
			if (r++, i && e[r]?.text === "(") {
				let n = 0;
				for (; r < t.end; r++) if (w.has(e[r]?.text ?? "")) n++;
				else if (C.has(e[r]?.text ?? "") && --n === 0) break;
				r++;
			}
			e[r]?.kind === "comment" && r++, i &&= r >= t.end;
			let a = e[t.start + 1]?.from, o = e[t.end - 1]?.to;
			!i && a !== void 0 && o !== void 0 && n.push(filled(a, o));
		}
		function rewriteWith(e, t, n) {
			let r = e[t.start]?.text === "(" ? closing(e, t.start, t.end) : void 0, i = r !== void 0 && e[r + 1]?.text === ":" && hasAs(e, t.start + 1, r);
			if (i && r !== void 0) for (let i = t.start; i <= r; i++) {
				let a = e[i], o = i === t.start || i === r || a?.text === "," && lastItem(e, i, r);
				a !== void 0 && (o || a.kind === "newline" || a.kind === "comment") && n.push(blank(a));
			}
			rewriteWithTargets(e, {
				start: i ? t.start + 1 : t.start,
				end: i && r !== void 0 ? r : t.end
			}, n);
		}
		function lastItem(e, t, n) {
			for (let r = t + 1; r < n; r++) if (e[r]?.kind !== "newline" && e[r]?.kind !== "comment") return !1;
			return !0;
		}
		function closing(e, t, n) {
			let r = 0;
			for (let i = t; i < n; i++) if (w.has(e[i]?.text ?? "")) r++;
			else if (C.has(e[i]?.text ?? "") && --r === 0) return i;
		}
		function hasAs(e, t, n) {
			let r = 0;
			for (let i = t; i < n; i++) {
				let t = e[i]?.text ?? "";
				if (w.has(t)) r++;
				else if (C.has(t)) r--;
				else if (t === "as" && r === 0) return !0;
			}
			return !1;
		}
		function rewriteWithTargets(e, t, n) {
			for (let r = t.start; r < t.end; r++) {
				if (e[r]?.text !== "as" || e[r]?.kind !== "name") continue;
				let i = 0, a = r + 1;
				for (; a < t.end; a++) {
					let t = e[a]?.text ?? "";
					if (i === 0 && (t === "," || t === ":")) break;
					w.has(t) ? i++ : C.has(t) && i--;
				}
				let o = e[r + 1]?.from, s = e[a - 1]?.to;
				a > r + 2 && o !== void 0 && s !== void 0 && n.push(filled(o, s)), r = a;
			}
		}
		let T = new Set([
			")",
			"]",
			"}",
			";",
			"=",
			","
		]);
		function normalize(e) {
			let t = tokenize(e), n = [];
			for (let r of logicalLines(t)) rewriteLine(e, t, r, n);
			return {
				text: apply(e, n),
				tokens: t
			};
		}
		function apply(e, t) {
			let n = [], r = 0;
			for (let i of [...t].sort((e, t) => e.from - t.from)) i.from < r || (n.push(e.slice(r, i.from), i.text), r = i.to);
			return n.push(e.slice(r)), n.join("");
		}
		function logicalLines(e) {
			let t = [], n = 0, r = 0;
			return e.forEach((e, i) => {
				e.kind === "operator" ? w.has(e.text) ? n++ : C.has(e.text) && (n = Math.max(0, n - 1)) : e.kind === "newline" && n === 0 && (t.push({
					start: r,
					end: i
				}), r = i + 1);
			}), t.push({
				start: r,
				end: e.length
			}), t;
		}
		function rewriteLine(e, t, n, r) {
			let i = t[n.start];
			if (i === void 0) return;
			i.text === "@" && rewriteDecorator(t, n, r);
			let a = i.text === "async" ? n.start + 1 : n.start;
			t[a]?.text === "with" && rewriteWith(t, {
				start: a + 1,
				end: n.end
			}, r), rewriteTokens(e, t, n, r);
		}
		let ce = new Set([
			"=",
			".",
			":",
			",",
			")"
		]);
		function rewriteTokens(e, t, n, r) {
			let i = [], a = t[n.start]?.text === "case" && !ce.has(t[n.start + 1]?.text ?? "="), o = !1;
			for (let s = n.start; s < n.end; s++) {
				let n = t[s];
				if (n === void 0) continue;
				let c = {
					before: t[s - 1],
					token: n,
					after: t[s + 1]
				};
				n.kind === "number" ? rewriteNumber(n, r) : n.kind === "string" ? rewriteString(e, n, r) : n.kind === "name" ? (n.text === "for" ? o = !0 : n.text === "in" && (o = !1), rewriteName(c, r)) : w.has(n.text) ? (i.push(n.text === "[" && isSubscripted(c.before)), a && rewriteEmptyPattern(c, r)) : C.has(n.text) ? i.pop() : rewriteOperator(c, o || i.at(-1) === !0, r);
			}
		}
		let isSubscripted = (e) => e?.kind === "name" || C.has(e?.text ?? "");
		function rewriteName({ token: e, after: t }, n) {
			e.text === "yield" && endsYield(t) ? n.push({
				from: e.from,
				to: e.to,
				text: "yiel_"
			}) : e.text === "print" && !startsPrintStatement(t) && n.push(filled(e.from, e.to));
		}
		function rewriteEmptyPattern({ before: e, token: t, after: n }, r) {
			(t.text === "{" && n?.text === "}" || t.text === "[" && n?.text === "]") && n !== void 0 ? r.push(filled(t.from, n.to)) : t.text === "(" && n?.text === ")" && e?.kind === "name" && r.push(blank(t), blank(n));
		}
		function rewriteOperator({ before: e, token: t, after: n }, r, i) {
			t.text === "/" && e?.text === "," && (n?.text === "," ? i.push(blank(t), blank(n)) : n?.text === ":" && i.push(blank(e), blank(t))), t.text === "*" && (e?.text === ":" || r && startsItem(e)) && i.push(blank(t));
		}
		let startsItem = (e) => e !== void 0 && [
			",",
			"[",
			"(",
			"for"
		].includes(e.text), startsPrintStatement = (e) => e !== void 0 && (e.text === "(" || [
			"name",
			"number",
			"string"
		].includes(e.kind) || e.text === ">>"), endsYield = (e) => e === void 0 || e.kind === "newline" || e.kind === "comment" || T.has(e.text);
		function rewriteNumber(e, t) {
			let n = /^[\d_]+\.(?!\d)/.exec(e.text);
			n !== null && t.push({
				from: e.from + n[0].length - 1,
				to: e.from + n[0].length,
				text: "0"
			});
		}
		function rewriteString(e, t, n) {
			let r = /^([A-Za-z]*)("""|'''|"|')/.exec(e.slice(t.from, t.from + 5));
			if (r === null) return;
			let [i, a = "", o = ""] = r, s = /f/i.test(a) && /\d\.(?!\w)|\byield\b/.test(e.slice(t.from, t.to));
			if (t.nested || s) {
				let r = e.slice(t.from + i.length, t.to - o.length).replace(/[^\r\n]/g, "x");
				n.push({
					from: t.from + i.length,
					to: t.to - o.length,
					text: r
				});
			} else /t/i.test(a) && n.push({
				from: t.from,
				to: t.from + a.length,
				text: a.replace(/t/i, "f")
			});
		}
		let E = 1e6;
		function parseSource(e, t) {
			let n = t.charCodeAt(0) === 65279 ? ` ${t.slice(1)}` : t, r = normalize(n), i = flatten(r.text.charAt(0) === " " && n !== t ? `\n${r.text.slice(1)}` : r.text), a = i[0];
			if (a === void 0) throw Error("the parser returned no tree");
			let o = r.tokens.filter((e) => e.kind === "comment");
			return {
				path: e,
				text: n,
				root: a,
				nodes: i,
				byType: indexByType(i),
				comments: o,
				tokens: r.tokens,
				lines: lineStarts(n)
			};
		}
		function flatten(e) {
			let t = ne.K.parse(e).cursor(), n = [], r;
			for (;;) {
				let e = t.name === "Comment" ? void 0 : syntax_add(n, t, r);
				if (e !== void 0 && t.firstChild()) r = e;
				else for (; !t.nextSibling();) if (r !== void 0 && (r.last = n.length - 1), r = r?.parent, !t.parent()) return n;
			}
		}
		function indexByType(e) {
			let t = new Map();
			for (let n of e) {
				let e = t.get(n.type);
				e === void 0 ? t.set(n.type, [n]) : e.push(n);
			}
			return t;
		}
		let D = [];
		function syntax_add(e, t, n) {
			let r = {
				type: t.name,
				from: t.from,
				to: t.to,
				parent: n,
				children: D,
				index: e.length,
				last: e.length
			};
			return n?.children === D ? n.children = [r] : n?.children.push(r), e.push(r), r;
		}
		function lineStarts(e) {
			let t = [0];
			for (let n = 0; n < e.length; n++) {
				let r = e.charCodeAt(n);
				(r === 10 || r === 13 && e.charCodeAt(n + 1) !== 10) && t.push(n + 1);
			}
			return t;
		}
		let O = "more than 50 files", k = "more than 300 look-ups", A = [O, k];
		async function openProject(e) {
			let t = new Reader(e), n = await t.open(e.path);
			return "file" in n ? (await t.follow(n.file), t.project(n.file)) : { unreadable: n.kind === "outside" ? "missing" : n.why };
		}
		class Reader {
			#e;
			#t = new Map();
			#n = new Map();
			#r = [];
			#i = new Set();
			#a = [];
			#o;
			#s = 0;
			constructor(e) {
				this.#e = e, this.#o = absenceIn(e.files);
			}
			async open(e) {
				let t = this.#t.get(e);
				if (t !== void 0) return t;
				let n = await this.#c(e);
				return this.#t.set(e, n), n;
			}
			async #c(e) {
				if (this.#a.length >= 50) return {
					kind: "unreadable",
					why: O
				};
				if (await this.#o(e)) return { kind: "outside" };
				if (++this.#s > 300) return {
					kind: "unreadable",
					why: k
				};
				let t = await this.#e.files.read(e);
				if (typeof t != "string") return t.unreadable === "missing" ? { kind: "outside" } : {
					kind: "unreadable",
					why: t.unreadable
				};
				if (t.length > E) return {
					kind: "unreadable",
					why: `it has ${t.length} characters; at most ${E} are read`
				};
				if (t.includes("\0")) return {
					kind: "unreadable",
					why: "it has null bytes, so it is not Python"
				};
				let n = parseSource(e, t);
				return this.#a.push(n), {
					kind: "file",
					file: n
				};
			}
			async follow(e) {
				for (let t of [!0, !1]) {
					let n = t ? [e] : [...this.#a], r = new Set(n);
					for (let e = n.shift(); e !== void 0; e = n.shift()) {
						t && this.#i.add(e);
						for (let i of importsOf(e).filter((e) => e.eager === t)) for (let e of await this.#l(i)) r.has(e) || n.push(e);
						for (let e of n) r.add(e);
					}
				}
			}
			async #l(e) {
				this.#r.push(e);
				let t = [];
				for (let n of module_import_packages(e.spec)) {
					let r = await this.#u(e.file, n);
					if (this.#n.set(`${e.file.path}\0${n}`, r), r.kind === "file") t.push(r.file);
					else if (n !== e.spec) break;
				}
				return t;
			}
			async #u(e, t) {
				if (t.startsWith("modal.") || t === "modal" || v.has(t.split(".")[0] ?? "")) return { kind: "outside" };
				let n;
				for (let r of this.#d(e, t)) {
					let e = await this.open(r);
					if (e.kind === "file") return e;
					e.kind === "unreadable" && (n ??= e);
				}
				return n ?? { kind: "outside" };
			}
			#d(e, t) {
				let n = /^\.*/.exec(t)?.[0].length ?? 0, r = t.slice(n).split(".").filter((e) => e !== ""), i = e.path.split("/").slice(0, -1), a = this.#e.path.split("/").slice(0, -1), o = n > 0 && n - 1 <= i.length ? [i.slice(0, i.length - n + 1)] : [], s = (n > 0 ? o : this.#e.module ? [[], ["src"]] : [
					a,
					[],
					["src"]
				]).flatMap((e) => {
					let t = [...e, ...r].join("/");
					return [...r.length > 0 ? [`${t}.py`] : [], t === "" ? "__init__.py" : `${t}/__init__.py`];
				});
				return [...new Set(s)];
			}
			project(e) {
				let t = new Map(), n = new Map();
				return {
					target: e,
					files: this.#a,
					eager: this.#i,
					imports: this.#r,
					unreadable: [...this.#t].flatMap(([e, t]) => t.kind === "unreadable" && !A.includes(t.why) ? [{
						path: e,
						why: t.why
					}] : []),
					limited: A.find((e) => [...this.#t.values()].some((t) => t.kind === "unreadable" && t.why === e)),
					resolve: (e, t) => this.#n.get(`${e.path}\0${t}`) ?? { kind: "outside" },
					bindings: (e, n) => {
						let r = t.get(n) ?? collectBindings(e, n);
						return t.set(n, r), r;
					},
					globals: (e) => {
						let t = n.get(e) ?? globalNames(e);
						return n.set(e, t), t;
					}
				};
			}
		}
		function globalNames(e) {
			let t = new Set();
			for (let n of (0, r.Nh)(e, "ScopeStatement")) if (n.children[0]?.type === "global") for (let i of n.children) i.type === "VariableName" && t.add((0, r.b6)(e, i));
			return t;
		}
		let le = /\{(?:key|experiment|arm|seed|pr|sha)\}/;
		function checkArguments(e, t) {
			let n = optionsOf(e), r = [], i = new Map();
			for (let e = 0; e < t.length; e++) {
				let a = t[e] ?? "";
				if (a === "--") {
					for (let n of t.slice(e + 1)) r.push(positional(n));
					break;
				}
				if (a === "--help" || a === "-h") return [{
					kind: "help",
					argument: a,
					detail: "the CLI prints its help and runs nothing"
				}];
				!a.startsWith("-") || a === "-" ? r.push(positional(a)) : e += readOption({
					options: n,
					args: t,
					at: e,
					given: i,
					complaints: r
				});
			}
			for (let t of e) t.required && !i.has(t.name) && r.push({
				kind: "missing",
				argument: t.option,
				detail: "it has no default"
			});
			return r;
		}
		let positional = (e) => ({
			kind: "positional",
			argument: e,
			detail: "it is not an option"
		});
		function optionsOf(e) {
			let t = new Map();
			for (let n of e) {
				let e = n.type.kind === "boolean";
				t.set(n.option, {
					parameter: n,
					flag: e
				}), e && t.set(n.option.replace(/^--/, "--no-"), {
					parameter: n,
					flag: e
				});
			}
			return t;
		}
		function readOption({ options: e, args: t, at: n, given: r, complaints: i }) {
			let a = t[n] ?? "", o = a.indexOf("="), s = o < 0 ? a : a.slice(0, o), c = e.get(s);
			if (c === void 0) {
				let t = `the options are ${[...e.keys()].join(", ") || "none"}`;
				return i.push({
					kind: "unknown-option",
					argument: s,
					detail: t
				}), 0;
			}
			let { parameter: l, flag: u } = c, d = (r.get(l.name) ?? 0) + 1;
			if (r.set(l.name, d), d === 2 && i.push({
				kind: "repeated",
				argument: s,
				detail: "only the last one counts"
			}), u) return o >= 0 && i.push({
				kind: "wrong-type",
				argument: a,
				detail: `${s} is a flag and takes no value`
			}), 0;
			let f = o < 0 ? t[n + 1] : a.slice(o + 1);
			if (f === void 0) i.push({
				kind: "no-value",
				argument: s,
				detail: "it needs a value"
			});
			else {
				let e = wrongValue(l, f);
				e !== void 0 && i.push({
					kind: "wrong-type",
					argument: `${s} ${f}`,
					detail: e
				});
			}
			return +(o < 0);
		}
		let ue = /^\s*[+-]?\d+(?:_\d+)*\s*$/, de = /^\s*[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan)\s*$/i, fe = /^\d{1,4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:\d{1,2}:\d{1,2})?$/;
		function wrongValue(e, t) {
			if (le.test(t)) return;
			let { type: n } = e;
			switch (n.kind) {
				case "integer": return ue.test(t) ? void 0 : "it must be a whole number";
				case "float": return de.test(t) ? void 0 : "it must be a number";
				case "datetime": return fe.test(t) ? void 0 : "it must be a date, as 2026-01-31 or 2026-01-31T12:00:00";
				case "choice": return n.choices.includes(t) ? void 0 : `it must be one of ${n.choices.join(", ")}`;
				default: return;
			}
		}
		var j = n(527);
		let ruleArguments = (e) => {
			let { target: t, facts: n, request: r } = e;
			if (t === void 0) return [];
			let { parameters: i } = n, state = (e, n, r) => (0, j.gk)(t.definition.file, signaturePlace(t), {
				id: "arguments",
				severity: e,
				harm: n,
				fix: r
			});
			switch (i.kind) {
				case "refused": return [state("error", `\`modal run\` refuses \`${t.name}\`: ${i.why}.`, `def ${t.name}(*args): ...`)];
				case "raw": {
					let e = r.args.indexOf("--"), t = (e < 0 ? r.args : r.args.slice(0, e)).find((e) => e === "--help" || e === "-h");
					return t === void 0 ? [] : [state("error", `The CLI takes ${t} for itself, prints its help and runs nothing.`, `modal run ... -- ${t}`)];
				}
				case "typed": return [...unparsable(i.parameters, state), ...complaints(e, i.parameters, state)];
				case "unknown": return [];
			}
		};
		function signaturePlace(e) {
			let { node: t } = e.definition;
			return {
				from: t.from,
				to: ((0, r.GG)(t, "ParamList") ?? t).to
			};
		}
		function unparsable(e, t) {
			return e.flatMap((e) => {
				if (e.type.kind === "refused") {
					let n = `${e.name}: str  # and convert it in the function`;
					return [t("error", `\`modal run\` cannot make an option of \`${e.name}: ${e.type.annotation}\` and refuses the target.`, n)];
				}
				return e.name === e.name.toLowerCase() ? [] : [t("error", `The CLI hands \`${e.name}\` over in lower case, so the call fails with an unexpected argument.`, `${e.name.toLowerCase()}`)];
			});
		}
		function complaints(e, t, n) {
			if (t.some((e) => e.type.kind === "refused")) return [];
			let r = checkArguments(t, e.request.args).filter((e) => !isResume(e.argument)), i = new Map(t.map((e) => [e.name, e]));
			return r.map((t) => n(t.kind === "repeated" ? "warning" : "error", harmOf(t, e), fixOf(t, i)));
		}
		let isResume = (e) => /^(?:--(?:no-)?)?resume(?:=|$)/.test(e);
		function harmOf(e, t) {
			let n = t.facts.name, r = `\`${e.argument}\``;
			switch (e.kind) {
				case "positional": return `\`${n}\` has typed parameters, so the CLI refuses the raw argument ${r} and starts nothing.`;
				case "unknown-option": return `\`${n}\` has no option ${r} (${e.detail}), so the CLI starts nothing.`;
				case "missing": return `\`${n}\` needs ${r} (${e.detail}), so the CLI starts nothing.`;
				case "wrong-type":
				case "no-value": return `The CLI refuses ${r}: ${e.detail}.`;
				case "repeated": return `${r} is given twice: ${e.detail}.`;
				case "help": return `With ${r} ${e.detail}.`;
			}
		}
		function fixOf(e, t) {
			let n = /^(?:--)?([\w-]+)=(.*)$/s.exec(e.argument), r = t.get((n?.[1] ?? "").replaceAll("-", "_"));
			return e.kind === "positional" && r !== void 0 ? r.type.kind === "boolean" ? /^(?:false|0|no|off)$/i.test(n?.[2] ?? "") ? r.option.replace("--", "--no-") : r.option : `${r.option} ${n?.[2] ?? ""}` : e.kind === "positional" && e.argument.startsWith("-") ? `${e.argument}  # without the -- before it` : e.kind === "missing" ? `${e.argument} VALUE` : "";
		}
		let M = {
			str: { kind: "string" },
			int: { kind: "integer" },
			float: { kind: "float" },
			bool: { kind: "boolean" },
			"builtins.str": { kind: "string" },
			"typing.Text": { kind: "string" },
			"datetime.datetime": { kind: "datetime" }
		}, N = new Set([
			"bytes",
			"complex",
			"dict",
			"frozenset",
			"list",
			"object",
			"range",
			"set",
			"tuple",
			"type"
		]), P = { kind: "unknown" }, refused = (e, t) => ({
			kind: "refused",
			annotation: (0, r.b6)(e, t).slice(0, 80)
		});
		function readAnnotation(e, t, n, r = 0) {
			if (r > 8) return P;
			switch (n.type) {
				case "String": return readQuoted(e, t, n);
				case "BinaryExpression": return readUnion(e, t, n, r);
				case "MemberExpression": return n.children[1]?.type === "[" ? readSubscript(e, t, n, r) : readNamed(e, t, n, r);
				case "VariableName": return readNamed(e, t, n, r);
				case "None": return refused(t, n);
				default: return P;
			}
		}
		function readNamed(e, t, n, r) {
			let i = e.evaluate(t, n);
			if (i.kind === "class") return refused(t, n);
			if (i.kind !== "external") return readAlias(e, t, n, r);
			let a = M[i.path];
			if (a !== void 0) return a;
			let [o = ""] = i.path.split(".");
			return N.has(i.path) || v.has(o) ? refused(t, n) : P;
		}
		function readAlias(e, t, n, i) {
			let a = e.project.bindings(t, t.root).byName.get((0, r.b6)(t, n)) ?? [], o = a.length === 1 ? a[0]?.source : void 0;
			return o?.kind === "expression" ? readAnnotation(e, t, o.node, i + 1) : P;
		}
		function readQuoted(e, t, n) {
			let i = parseString((0, r.b6)(t, n))?.trim() ?? "", a = /^(?:Optional\[(\w+)\]|(\w+)(?: *\| *None)?)$/.exec(i), o = a?.[1] ?? a?.[2] ?? "";
			return (e.project.bindings(t, t.root).byName.has(o) ? void 0 : M[o]) ?? P;
		}
		function readUnion(e, t, n, i) {
			let [a, o, s] = n.children;
			if (a === void 0 || s === void 0 || o === void 0 || (0, r.b6)(t, o) !== "|") return P;
			let c = readAnnotation(e, t, a, i + 1);
			return s.type === "None" ? optional(c, t, n) : c.kind === "unknown" ? P : refused(t, n);
		}
		function optional(e, t, n) {
			return e.kind === "choice" || e.kind === "refused" ? refused(t, n) : e;
		}
		function readSubscript(e, t, n, i) {
			let [a, , ...o] = n.children, s = a === void 0 ? void 0 : e.evaluate(t, a), c = (0, r.lD)(o.slice(0, -1)).map((e) => e[0]), [l] = c;
			if (s?.kind !== "external" || l === void 0) return P;
			let u = s.path.replace(/^typing(?:_extensions)?\./, "");
			if (u === "Literal") return readLiteral(e, t, {
				node: n,
				items: c
			});
			if (u === "Annotated") return readAnnotation(e, t, l, i + 1);
			if (u === "Optional") return optional(readAnnotation(e, t, l, i + 1), t, n);
			if (u === "Union") {
				let r = c.filter((e) => e !== void 0 && e.type !== "None"), [a] = r;
				return r.length !== 1 || a === void 0 ? refused(t, n) : optional(readAnnotation(e, t, a, i + 1), t, n);
			}
			let [d = ""] = s.path.split(".");
			return N.has(s.path) || v.has(d) ? refused(t, n) : P;
		}
		function readLiteral(e, t, { node: n, items: r }) {
			let i = r.map((n) => n === void 0 ? void 0 : e.evaluate(t, n));
			if (i.some((e) => e === void 0 || e.kind === "unknown")) return P;
			let a = i.map(shown), [o, ...s] = new Set(i.map((e) => e?.kind));
			return s.length > 0 || a.some((e) => e === void 0) ? refused(t, n) : {
				kind: "choice",
				of: o === "number" ? "integer" : "string",
				choices: a.filter((e) => e !== void 0)
			};
		}
		let shown = (e) => e?.kind === "text" ? e.value : e?.kind === "number" && Number.isInteger(e.value) ? String(e.value) : void 0;
		function readParameters(e, t) {
			let n = (0, r.GG)(t, "ParamList");
			return (0, r.lD)((n?.children ?? []).filter((e) => e.type !== "(" && e.type !== ")")).flatMap((t) => {
				let n = t.find((e) => e.type === "VariableName");
				if (n === void 0) return [];
				let i = t[0]?.type === "*" ? "*" : t[0]?.type === "**" ? "**" : "", a = t.findIndex((e) => e.type === "AssignOp"), o = childOfGroup(t, "TypeDef")?.children.at(-1);
				return [{
					name: (0, r.b6)(e, n),
					star: i,
					annotation: o,
					default: a < 0 ? void 0 : t[a + 1]
				}];
			});
		}
		let childOfGroup = (e, t) => e.find((e) => e.type === t);
		function parametersOf(e, t) {
			if (!t.wrapping.plain) return {
				kind: "unknown",
				why: "another decorator may change the signature"
			};
			let { file: n, node: r } = t.definition, i = readParameters(n, r).slice(+(t.kind === "method")), a = i.find((e) => e.star === "*"), o = t.owner === void 0 ? [] : constructorOf(e, t.owner);
			if (o === "unknown") return {
				kind: "unknown",
				why: "the class's parameters come from elsewhere"
			};
			if (a !== void 0 && i.length > 1) return {
				kind: "refused",
				why: "a function with *args cannot have other parameters"
			};
			if (a !== void 0 && o.length === 0) return {
				kind: "raw",
				name: a.name
			};
			if (a !== void 0) return {
				kind: "unknown",
				why: "the class has parameters and the method takes *args"
			};
			let s = o.findIndex((e, t) => e.required && o.slice(0, t).some((e) => !e.required));
			if (s >= 0) return {
				kind: "refused",
				why: `the class's parameter \`${o[s]?.name}\` has no default and follows one that has`
			};
			let c = i.map((t) => typedParameter(e, n, t));
			return {
				kind: "typed",
				parameters: [...o, ...c]
			};
		}
		function typedParameter(e, t, n) {
			let { annotation: i } = n, a = i === void 0 ? { kind: "any" } : readAnnotation(e, t, i);
			return {
				name: n.name,
				option: `--${n.name.replaceAll("_", "-")}`,
				type: a,
				required: n.default === void 0,
				...n.default !== void 0 && { default: (0, r.b6)(t, n.default).slice(0, 200) }
			};
		}
		function constructorOf(e, t) {
			let n = (0, r.EN)(t.node);
			if (n === void 0) return "unknown";
			let i = e.project.bindings(t.file, n);
			return (0, r.aX)(t.file, (0, r.GG)(t.node, "ArgList")).length > 0 || i.byName.has("__init__") ? "unknown" : classParameters(e, t).flatMap(({ name: n, annotation: r, default: i }) => r === void 0 ? [] : [typedParameter(e, t.file, {
				name: n,
				star: "",
				annotation: r,
				default: i
			})]);
		}
		function classParameters(e, t) {
			let n = (0, r.EN)(t.node);
			return (n === void 0 ? [] : (0, r.GX)(n)).flatMap((n) => {
				let i = n.children.find((e) => e.type === "VariableName"), a = n.children.at(-1);
				if (n.type !== "AssignStatement" || i === void 0 || a === void 0) return [];
				let o = e.evaluate(t.file, a);
				if (o.kind !== "object" || o.path !== "modal.parameter") return [];
				let s = (0, r.aX)(t.file, (0, r.GG)(a, "ArgList")).find((e) => e.name === "default"), c = (0, r.GG)(n, "TypeDef")?.children.at(-1);
				return [{
					name: (0, r.b6)(t.file, i),
					statement: n,
					annotation: c,
					default: s?.value
				}];
			});
		}
		let F = new Set([
			"int",
			"str",
			"bytes",
			"bool"
		]), ruleClassParameter = (e) => {
			let t = new Map();
			for (let { owner: n, conditional: r } of e.model.runnables) n !== void 0 && !r && t.set(n.node, n);
			return [...t.values()].flatMap((t) => classParameters(e.evaluator, t).flatMap((n) => judge(e, t, n)));
		};
		function judge({ evaluator: e }, t, n) {
			let { file: i } = t, { annotation: a, name: o, statement: s } = n, state = (e, t) => [(0, j.gk)(i, s, {
				id: "arguments",
				severity: "error",
				harm: `The client cannot import the file: the class parameter \`${o}\` ${e}.`,
				fix: t
			})], c = (0, r.b6)(i, s.children.at(-1) ?? s).slice(0, 80);
			if (a === void 0) return state("has no type", `${o}: str = ${c}`);
			let l = (0, r.b6)(i, a).slice(0, 80);
			return isPostponed(i) ? state("has a type that `from __future__ import annotations` turns into text", "# without `from __future__ import annotations` in this file") : a.type === "String" ? state("has a type in quotes", `${o}: ${l.slice(1, -1)} = ${c}`) : isRefused(e, i, a) ? state(`is of type \`${l}\`, and only int, str, bytes and bool are accepted`, `${o}: str = ${c}`) : [];
		}
		function isPostponed(e) {
			return (0, r.Nh)(e, "ImportStatement").some((t) => /^from\s+__future__\s+import\b.*\bannotations\b/s.test((0, r.b6)(e, t)));
		}
		function isRefused(e, t, n) {
			if (n.type === "None") return !0;
			if (n.type === "BinaryExpression") return n.children.some((e) => e.type === "None");
			let r = n.type === "MemberExpression" && n.children[1]?.type === "[", i = r ? n.children[0] : n;
			if (i === void 0 || !["VariableName", "MemberExpression"].includes(i.type)) return !1;
			let a = e.evaluate(t, i);
			return a.kind === "class" ? !0 : a.kind !== "external" || !r && F.has(a.path.replace(/^builtins\./, "")) ? !1 : I.has(a.path) || v.has(a.path.split(".")[0] ?? "");
		}
		let I = new Set([
			"float",
			"complex",
			"dict",
			"frozenset",
			"list",
			"object",
			"set",
			"tuple",
			"type"
		]), L = "1.6.4", modal_members_words = (e) => new Set(e.trim().split(/\s+/)), R = modal_members_words("\n  App Client CloudBucketMount Cls Cluster Cron Dict Environment Error FilePatternMatcher Function\n  FunctionCall Image NetworkFileSystem Period Probe Proxy Queue Retries Sandbox SandboxSnapshot\n  SchedulerPlacement Secret Server Tunnel Volume Workspace app asgi_app batched billing call_graph\n  client cloud_bucket_mount cls cluster clustered concurrent config container_process\n  current_function_call_id current_input_id dict enable_output enter environments exception exit\n  experimental fastapi_endpoint file_pattern_matcher forward functions image interact io_streams\n  is_local method mount network_file_system object output parallel_map parameter partial_function\n  proxy queue retries running_app sandbox schedule scheduler_placement secret server sessioned\n  stream_type types volume web_endpoint web_server workspace wsgi_app\n"), z = new Map(Object.entries({
			App: "\n      app_id cls deploy description function get_dashboard_url get_tags include info local_entrypoint logs\n      lookup name registered_classes registered_entrypoints registered_functions registered_web_endpoints\n      run sandboxes server set_tags stats stop\n    ",
			Cls: "\n      client from_name get_dashboard_url hydrate object_id with_batching with_concurrency with_options\n    ",
			Dict: "\n      clear client contains ephemeral from_id from_name get get_dashboard_url hydrate info items keys len\n      name object_id objects pop put update values\n    ",
			Function: "\n      app autoscaler client experimental_spawn_map for_each from_id from_name get_current_stats\n      get_dashboard_url get_web_url hydrate info local logs map metrics object_id remote remote_gen spawn\n      spawn_map starmap stats update_autoscaler with_batching with_concurrency with_options\n    ",
			FunctionCall: "\n      cancel client from_id gather get get_call_graph get_dashboard_url hydrate iter logs num_inputs\n      object_id\n    ",
			Image: "\n      add_local_dir add_local_file add_local_python_source apt_install build client cmd debian_slim\n      dockerfile_commands entrypoint env from_aws_ecr from_dockerfile from_gcp_artifact_registry from_id\n      from_name from_registry from_scratch get_dashboard_url hydrate imports logs micromamba\n      micromamba_install object_id pip_install pip_install_from_pyproject pip_install_from_requirements\n      pip_install_private_repos pipe poetry_install_from_file publish run_commands run_function shell\n      uv_pip_install uv_sync workdir\n    ",
			NetworkFileSystem: "\n      add_local_dir add_local_file client create_deployed delete ephemeral from_name get_dashboard_url\n      hydrate iterdir listdir object_id read_file remove_file write_file\n    ",
			Queue: "\n      clear client ephemeral from_id from_name get get_dashboard_url get_many hydrate info iterate len\n      name object_id objects put put_many validate_partition_key\n    ",
			Retries: "\n      backoff_coefficient initial_delay max_delay max_retries\n    ",
			Sandbox: "\n      client create create_connect_token detach exec filesystem from_id from_name get_dashboard_url\n      get_tags hydrate list logs mount_image object_id poll reload_volumes returncode set_tags\n      snapshot_directory snapshot_filesystem stderr stdin stdout terminate tunnels unmount_image wait\n      wait_until_ready\n    ",
			Secret: "\n      client from_dict from_dotenv from_local_environ from_name get_dashboard_url hydrate info name\n      object_id objects update\n    ",
			Volume: "\n      batch_upload client commit copy_files ephemeral from_id from_name get_dashboard_url hydrate info\n      iterdir listdir name object_id objects read_file read_file_into_fileobj read_only reload remove_file\n      rename with_mount_options\n    "
		}).map(([e, t]) => [e, modal_members_words(t)])), B = {
			function: modal_members_words("\n    _experimental_restrict_output block_network buffer_containers cloud cpu enable_memory_snapshot env\n    ephemeral_disk experimental_options gpu i6pn image include_source is_generator max_containers\n    max_inputs memory min_containers name network_file_systems nonpreemptible proxy region\n    restrict_modal_access retries routing_region scaledown_window schedule secrets serialized\n    single_use_containers startup_timeout timeout volumes\n  "),
			cls: modal_members_words("\n    _experimental_restrict_output block_network buffer_containers cloud cpu enable_memory_snapshot env\n    ephemeral_disk experimental_options gpu i6pn image include_source max_containers max_inputs memory\n    min_containers network_file_systems nonpreemptible proxy region restrict_modal_access retries\n    routing_region scaledown_window secrets serialized single_use_containers startup_timeout timeout\n    volumes\n  "),
			local_entrypoint: modal_members_words("\n    name\n  ")
		}, V = {
			"modal.Stub": "modal.App",
			"modal.gpu": "gpu=\"H100:2\"",
			"modal.Mount": "image.add_local_dir(\"data\", \"/root/data\")",
			"modal.build": "modal.Image.run_function",
			"modal.container_app": "modal.App",
			"modal.Function.call": ".remote",
			"modal.Function.submit": ".spawn",
			"modal.Function.shell": "modal shell FILE::FUNCTION",
			"modal.Function.lookup": "modal.Function.from_name",
			"modal.Cls.lookup": "modal.Cls.from_name",
			"modal.Volume.lookup": "modal.Volume.from_name",
			"modal.Volume.new": "modal.Volume.from_name(NAME, create_if_missing=True)",
			"modal.Volume.persisted": "modal.Volume.from_name(NAME, create_if_missing=True)",
			"modal.Dict.lookup": "modal.Dict.from_name",
			"modal.Dict.new": "modal.Dict.from_name(NAME, create_if_missing=True)",
			"modal.Dict.persisted": "modal.Dict.from_name(NAME, create_if_missing=True)",
			"modal.Queue.lookup": "modal.Queue.from_name",
			"modal.Queue.new": "modal.Queue.from_name(NAME, create_if_missing=True)",
			"modal.Queue.persisted": "modal.Queue.from_name(NAME, create_if_missing=True)",
			"modal.NetworkFileSystem.new": "modal.Volume.from_name(NAME, create_if_missing=True)",
			"modal.NetworkFileSystem.persisted": "modal.Volume.from_name(NAME, create_if_missing=True)",
			"modal.Secret.lookup": "modal.Secret.from_name",
			"modal.Image.conda": "modal.Image.micromamba",
			"modal.Image.conda_install": ".micromamba_install",
			"modal.Image.copy_local_dir": ".add_local_dir",
			"modal.Image.copy_local_file": ".add_local_file",
			"modal.Image.copy_mount": ".add_local_dir",
			"modal.Image.from_dockerhub": "modal.Image.from_registry",
			"modal.Image.poetry_install": ".poetry_install_from_file",
			"allow_concurrent_inputs=": "@modal.concurrent(max_inputs=8)",
			"concurrency_limit=": "max_containers=",
			"container_idle_timeout=": "scaledown_window=",
			"keep_warm=": "min_containers=",
			"mounts=": "image=image.add_local_dir(\"data\", \"/root/data\"),",
			"secret=": "secrets=[...],",
			"shared_volumes=": "volumes={...},"
		}, ruleClient = (e) => [...e.project.files.filter((e) => e.text.includes("modal")).flatMap((t) => [...imported(t), ...used(e, t)]), ...decorators(e)], advice = (e) => V[e] ?? "";
		function gone(e, t, n) {
			return (0, j.gk)(e, t, {
				id: "client",
				severity: "error",
				harm: `\`${n}\` is not part of Modal's client ${L}, so the file fails where it is used.`,
				fix: advice(n)
			});
		}
		function imported(e) {
			return (0, r.Nh)(e, "ImportStatement").flatMap((t) => {
				if (!/^from\s+modal\s+import\b/.test((0, r.b6)(e, t))) return [];
				let n = t.children.findIndex((e) => e.type === "import");
				return t.children.slice(n + 1).flatMap((t) => {
					let n = (0, r.b6)(e, t), i = e.text.slice(0, t.from).trimEnd().endsWith(" as");
					return t.type !== "VariableName" || i || isMember(n) ? [] : [gone(e, t, `modal.${n}`)];
				});
			});
		}
		let isMember = (e) => R.has(e) || e.startsWith("_");
		function used(e, t) {
			return (0, r.Nh)(t, "MemberExpression").flatMap((n) => {
				let i = n.children.at(-1), a = n.children[0];
				if (i?.type !== "PropertyName" || a === void 0) return [];
				let o = e.evaluator.evaluate(t, a), s = (0, r.b6)(t, i);
				if (o.kind === "modal" && o.path === "modal" && !isMember(s)) return [gone(t, i, `modal.${s}`)];
				let c = o.kind === "modal" ? classOf(o.path) : o.kind === "object" ? o.class : void 0;
				return missing(t, i, {
					owner: (o.kind === "function" && e.model.byDefinition.get(o.node)?.some((e) => e.kind === "function")) === !0 ? "Function" : c,
					member: s
				});
			});
		}
		let classOf = (e) => e.endsWith(`.${classIn(e)}`) ? classIn(e) : void 0;
		function missing(e, t, { owner: n, member: r }) {
			let i = n === void 0 ? void 0 : z.get(n);
			return i === void 0 || i.has(r) || r.startsWith("_") ? [] : [gone(e, t, `modal.${n}.${r}`)];
		}
		function decorators(e) {
			let t = new Set();
			return e.model.runnables.flatMap((e) => {
				if (t.has(e.decorator)) return [];
				t.add(e.decorator);
				let n = B[e.kind === "method" ? "cls" : e.kind === "function" ? "function" : "local_entrypoint"];
				return e.settings.names.flatMap((t) => {
					let r = e.settings.get(t), i = (r.kind === "absent" ? void 0 : r.argument) ?? e.decorator;
					return n.has(t) ? t === "max_inputs" ? [deprecated(e.settings.file, i)] : [] : [gone(e.settings.file, i, `${t}=`)];
				});
			});
		}
		function deprecated(e, t) {
			let n = `\`max_inputs\` is deprecated since 2025-12-16; client ${L} still takes 1.`;
			return (0, j.gk)(e, t, {
				id: "client",
				severity: "note",
				harm: n,
				fix: "single_use_containers=True,"
			});
		}
		var pe = n(843), H = n(35);
		let ruleCommit = (e) => {
			let t = new Set();
			return e.audited.flatMap((t) => rule_commit_judge(e, t)).filter((e) => !t.has(e.line * 1e4 + e.column) && t.add(e.line * 1e4 + e.column) !== void 0);
		};
		function rule_commit_judge(e, t) {
			let n = (0, pe.g)(e.evaluator, t.runnable.definition), r = n.flatMap(harmful);
			return n.length === 0 ? [...r, ...noFinal(e, t)] : r;
		}
		function harmful(e) {
			let state = (t, n, r) => [(0, j.gk)(e.file, e.node, {
				id: "commit",
				severity: t,
				harm: n,
				fix: r
			})], t = e.how === "periodic" && e.started?.node === e.node ? "volume.commit()" : (0, r.b6)(e.file, e.node);
			switch (e.how) {
				case "periodic": return state("warning", "A thread or timer commits the Volume, which Modal does by itself every few seconds; the two get in each other's way.", `${t}  # once, after the training, and no thread`);
				case "step-loop": return state("warning", "The Volume is committed in every step, and each commit stops the training until it is through.", `${t}  # once, after the loop`);
				case "plain": return [];
			}
		}
		function noFinal({ evaluator: e }, { runnable: t, facts: n }) {
			if (n.volumes === "unknown" || !n.volumes.some((e) => e.kind === "volume") || !(0, H.P)(e, t.definition).some(({ file: e, node: t }) => /subprocess|save|dump|write|open\(/.test((0, r.$N)(e, t)))) return [];
			let i = `\`${n.name}\` does not commit its Volume at the end, so others see its last files some seconds late.`;
			return [(0, j.gk)(t.settings.file, t.decorator, {
				id: "commit",
				severity: "note",
				harm: i,
				fix: "volume.commit()  # as the last statement"
			})];
		}
		let ruleContainers = (e) => e.audited.flatMap(rule_containers_judge);
		function rule_containers_judge(e) {
			let { runnable: t, facts: n, once: r } = e;
			if (!r || n.singleUse !== !0) return [];
			let i = t.settings.get("max_inputs"), a = i.kind === "absent" ? t.settings.get("single_use_containers") : i, { file: o, range: s } = (0, j.e7)(e, a), c = i.kind === "absent" ? "single_use_containers" : "max_inputs", l = n.retries === "unknown" || n.retries.count !== 0, u = l ? `\`${c}\` gives each attempt of \`${n.name}\` a fresh container; for a function called once it does nothing else.` : `\`${c}\` does nothing for \`${n.name}\`, which is called once.`, d = l ? "note" : "warning";
			return [(0, j.gk)(o, s, {
				id: "containers",
				severity: d,
				harm: u,
				fix: "# remove the argument"
			})];
		}
		let ruleDetach = (e) => {
			let { flow: t, target: n } = e;
			if (t === void 0 || n === void 0) return [];
			let { calls: r } = t;
			return [
				...rule_detach_judge(r.filter(({ how: e }) => e === "remote")),
				...rule_detach_judge(r.filter(({ how: e }) => e === "map")),
				...rule_detach_judge(r.filter(({ how: e, waited: t }) => t && e !== "remote" && e !== "map")),
				...severalSpawns(e, n, t.most.spawned)
			];
		};
		function rule_detach_judge(e) {
			let [t] = e;
			if (t === void 0) return [];
			let n = [...new Set(e.map(({ runnable: e }) => e?.name ?? "it"))], i = n.map((e) => `\`${e}\``).join(", "), [a = "it"] = n, o = (0, r.b6)(t.file, t.node), state = (n, r) => [(0, j.gk)(t.file, t.node, {
				id: "detach",
				severity: "warning",
				harm: n + alsoAt(e.slice(1)),
				fix: r
			})], s = o.replace(/\.remote(?:\.aio)?\(/, ".spawn(");
			return t.how === "remote" ? state(`\`.remote()\` binds ${i} to the machine that launches: when it goes, \`--detach\` does not keep the call's retries or its result.`, o.length > 300 ? `${a}.spawn(...)` : s) : t.how === "map" ? state(`A map over ${i} is driven by the machine that launches: when it goes, the remaining inputs are never sent.`, `@app.function()\ndef fan_out(*args):\n    return list(${a}.map(...))  # and launch fan_out`) : state(`\`.spawn().get()\` is no detachment: it waits for ${i} as \`.remote()\` does, and the launcher has to wait along.`, o.length > 300 ? `${a}.spawn(...)` : o);
		}
		function alsoAt(e) {
			if (e.length === 0) return "";
			let t = e.slice(0, 5).map(({ file: e, node: t }) => (0, r.G1)(e, t.from).line), n = e.length > 5 ? `, and ${e.length - 5} more` : "";
			return ` So ${e.length === 1 ? "does line" : "do lines"} ${t.join(", ")}${n}.`;
		}
		function severalSpawns(e, t, n) {
			if (n <= 1) return [];
			let i = (e.flow?.calls ?? []).filter((e) => /^spawn/.test(e.how) && !e.waited).at(-1);
			if (i === void 0) return [];
			let a = Number.isFinite(n) ? String(n) : "many", o = `\`${t.name}\` spawns ${a} calls, and a detached app keeps only the last one alive once the launcher is gone.`, s = `@app.function()\ndef fan_out(*args):\n    ${(0, r.b6)(i.file, i.node).slice(0, 120)}  # and launch fan_out`;
			return [(0, j.gk)(i.file, i.node, {
				id: "detach",
				severity: "warning",
				harm: o,
				fix: s
			})];
		}
		let ruleGpu = (e) => e.audited.filter((e) => !e.overridden).flatMap((t) => rule_gpu_judge(e, t));
		function rule_gpu_judge(e, t) {
			let { facts: n, runnable: r } = t;
			if (n.gpu === "unknown") return [];
			let { file: i, range: a } = (0, j.e7)(t, r.settings.get("gpu")), state = (e, t, n) => [(0, j.gk)(i, a, {
				id: "gpu",
				severity: e,
				harm: t,
				fix: n
			})];
			if (n.gpu.length === 0) return wantsCuda(e, t) ? state("warning", `\`${n.name}\` puts its work on "cuda", and has no GPU.`, "gpu=\"A10\",") : state("note", `\`${n.name}\` asks for no GPU and runs on CPUs.`, "gpu=\"A10\",  # if it trains a network");
			let o = e.request.configuration?.limits?.gpuCount, s = n.gpu.reduce((e, t) => t.count > e.count ? t : e);
			if (o !== void 0 && s.count > o) return state("error", `\`${n.name}\` asks for ${s.count} GPUs, and the project allows ${o}.`, `gpu="${s.type}${o > 1 ? `:${o}` : ""}",`);
			let c = r.settings.get("nonpreemptible");
			if (c.kind !== "value" || c.value.kind !== "boolean" || !c.value.value) return [];
			let l = (0, j.e7)(t, c), u = `Modal offers no nonpreemptible machines with a GPU, so \`${n.name}\` is refused.`;
			return [(0, j.gk)(l.file, l.range, {
				id: "gpu",
				severity: "error",
				harm: u,
				fix: "retries=modal.Retries(...)  # instead of nonpreemptible"
			})];
		}
		function wantsCuda({ evaluator: e }, { runnable: t }) {
			let n = (0, H.P)(e, t.definition).map(({ file: e, node: t }) => (0, r.$N)(e, t));
			return !n.some((e) => /is_available|device_count/.test(e)) && n.some((e) => /\.cuda\(\)|\.to\(\s*["']cuda|device\s*=\s*["']cuda/.test(e));
		}
		let ruleImports = (e) => {
			let t = new Set();
			return e.project.imports.flatMap((n) => {
				if (!n.eager || isGuarded(n.file, n.node)) return [];
				let r = n.spec.startsWith(".") ? relative(e, n) : outside(e, n), i = `${n.file.path}\0${n.spec.startsWith(".") ? n.node.from : rootOf(n.spec)}`;
				return r === void 0 || t.has(i) ? [] : (t.add(i), [r]);
			});
		}, rootOf = (e) => e.split(".")[0] ?? e;
		function outside(e, t) {
			let n = rootOf(t.spec), i = e.request.configuration?.availableImports;
			if (v.has(n) || ee.has(n) || i?.includes(n) || e.project.resolve(t.file, n).kind !== "outside") return;
			let a = `\`modal run\` imports this file where it is launched, and there \`${n}\` is missing unless something installs it, so nothing starts.`;
			return (0, j.gk)(t.file, t.node, {
				id: "imports",
				severity: i === void 0 ? "warning" : "error",
				harm: a,
				fix: `with image.imports():  # or inside the function; or python-requirements: ${packageOf(n)}\n    ${(0, r.b6)(t.file, t.node).slice(0, 120)}`
			});
		}
		function relative(e, t) {
			let { project: n, request: r } = e;
			if (t.file !== n.target || r.module === !0) return;
			let i = n.target.path.replace(/\.py$/, "").replaceAll("/", "."), a = e.name === "" ? "" : `::${e.name}`;
			return (0, j.gk)(t.file, t.node, {
				id: "imports",
				severity: "error",
				harm: "`modal run FILE` runs this file as a script, and a relative import fails in a script, so nothing starts.",
				fix: `modal run -m ${i}${a}`
			});
		}
		function isGuarded(e, t) {
			for (let n = t.parent, i = t; n !== void 0; i = n, n = n.parent) if (n.type === "TryStatement" && i === (0, r.EN)(n) && n.children.some((e) => e.type === "except") || n.type === "IfStatement" && (!skipsBody(e, n) || i === (0, r.EN)(n)) || n.type === "WithStatement" && /\bimports\s*\(|\bsuppress\s*\(/.test(header(e, n))) return !0;
			return !1;
		}
		function header(e, t) {
			let n = (0, r.GG)(t, "Body");
			return e.text.slice(t.from, n?.from ?? t.to);
		}
		let me = /resum|latest_?(?:ckpt|checkpoint|step)|last_?(?:ckpt|checkpoint)|load_?(?:ckpt|checkpoint|state)|restore|ckpt_path|from_checkpoint|get_last_checkpoint|warm_?start/i, he = /(?<![\w.])(?<!\bnot\s+)(?:(?:\w+\.)*(?:exists|isfile)\(\s*([A-Za-z_][\w.]*)\s*\)|([A-Za-z_][\w.]*)\.(?:exists|is_file)\(\s*\))/g;
		function readsWhatExists(e) {
			return [...e.matchAll(he)].slice(0, 20).some(([, t, n]) => {
				let r = (t ?? n ?? "").replaceAll(".", "\\.");
				return RegExp(`(?:load|open|read)\\w*\\([^\\n]*?(?<![\\w.])${r}(?![\\w.])|(?<![\\w.])${r}\\.(?:read_\\w+|open)\\(`).test(e);
			});
		}
		function resumeOf(e, t, n) {
			if (n.kind === "raw") return { kind: "raw" };
			if (n.kind !== "typed") return { kind: "unknown" };
			let r = n.parameters.find((e) => e.name === "resume");
			return r === void 0 ? {
				kind: "none",
				resumesByItself: t.some((t) => looksBack(e, t))
			} : r.type.kind === "boolean" ? {
				kind: "flag",
				option: r.option
			} : r.type.kind === "unknown" ? { kind: "unknown" } : {
				kind: "option",
				option: r.option
			};
		}
		function looksBack(e, t) {
			return (0, H.P)(e, t.definition).some(({ file: e, node: t }) => {
				let n = (0, r.$N)(e, t);
				return me.test(n) || readsWhatExists(n);
			});
		}
		let U = {
			"torch.save": 1,
			"joblib.dump": 1,
			"safetensors.torch.save_file": 1,
			save_pretrained: 0,
			save_checkpoint: 0,
			save_model: 0
		}, W = {
			"torch.load": 0,
			"joblib.load": 0,
			"os.path.exists": 0,
			"os.path.isfile": 0,
			load_checkpoint: 0,
			load_from_checkpoint: 0
		}, ge = /^(?:shutil\.(?:copy|copy2|copyfile|copytree|move)|os\.(?:replace|rename|renames|link|symlink))$/, _e = new Set([
			"path",
			"save_directory",
			"save_dir",
			"f",
			"filename",
			"filepath",
			"file"
		]), ve = new Set(["ForStatement", "WhileStatement"]);
		function checkpointAccess(e, t) {
			return (0, H.P)(e, t).flatMap((t) => {
				let n = (0, r.EN)(t.node);
				return n === void 0 ? [] : [...(0, r.DG)(t.file, n)].flatMap((n) => {
					let r = n.type === "CallExpression" ? readAccess(e, t.file, n) : void 0;
					return r === void 0 ? [] : [r];
				});
			});
		}
		function readAccess(e, t, n) {
			let i = n.children[0];
			if (i === void 0) return;
			let a = e.evaluate(t, i), o = a.kind === "external" ? a.path : a.kind === "attribute" ? a.name : "";
			if (ge.test(o)) return {
				file: t,
				node: n,
				how: "move",
				path: void 0,
				inLoop: insideLoop(n)
			};
			let s = o.split(".").at(-1) ?? o, c = U[o] ?? U[s], l = W[o] ?? W[s], u = c ?? l;
			if (u === void 0) return;
			let d = (0, r.aX)(t, (0, r.GG)(n, "ArgList")), f = d.find((e) => e.name !== void 0 && _e.has(e.name)) ?? d.filter((e) => e.name === void 0 && e.star === void 0)[u], p = f === void 0 ? void 0 : e.evaluate(t, f.value);
			return {
				file: t,
				node: n,
				how: c === void 0 ? "load" : "save",
				path: p,
				inLoop: insideLoop(n)
			};
		}
		function insideLoop(e) {
			for (let t = e.parent; t !== void 0 && t.type !== "FunctionDefinition"; t = t.parent) if (ve.has(t.type)) return !0;
			return !1;
		}
		function sharedCheckpoints(e) {
			return e.audited.flatMap(({ runnable: t }) => {
				let n = checkpointAccess(e.evaluator, t.definition), r = new Set(n.filter((e) => e.how === "load").map((e) => wholeText(e.path)));
				return n.filter((e) => e.how === "save" && wholeText(e.path) !== void 0 && r.has(wholeText(e.path))).slice(0, 1).map((e) => {
					let t = wholeText(e.path) ?? "", n = `Every run reads and writes the checkpoint ${t}, so a new commit continues, or finds finished, what another run left.`, r = `"${t.replace(/\/?([^/]*)$/, "/{run_name}/$1")}"  # run_name={key} among the arguments`;
					return (0, j.gk)(e.file, e.node, {
						id: "resume",
						severity: "warning",
						harm: n,
						fix: r
					});
				});
			});
		}
		let ruleResume = (e) => {
			let { target: t, request: n } = e;
			if (t === void 0) return [];
			let r = n.args.filter((e) => /^(?:--(?:no-)?)?resume(?:=|$)/.test(e)), i = [];
			return r.length > 1 && i.push(state(e, "warning", `\`resume\` is given ${r.length} times; only the last one counts.`, r.at(-1) ?? "")), i.push(...handed(e, r)), n.resume !== "off" && i.push(...ways(e, r), ...sharedCheckpoints(e)), i;
		};
		function state(e, t, n, r) {
			let { target: i, project: a } = e, o = i?.definition.file ?? a.target, s = i === void 0 ? {
				from: 0,
				to: 0
			} : signaturePlace(i);
			return (0, j.gk)(o, s, {
				id: "resume",
				severity: t,
				harm: n,
				fix: r
			});
		}
		function handed(e, t) {
			let { facts: n } = e;
			if (n.parameters.kind !== "typed") return [];
			let r = n.resume.kind === "flag" || n.resume.kind === "option" ? n.resume : void 0, i = r?.kind === "flag", fits = (e) => i ? e === r.option || e === "--no-resume" : r !== void 0 && RegExp(`^${r.option}(?:=|$)`).test(e);
			return t.filter((e) => !fits(e)).map((t) => {
				let a = i ? r.option : r === void 0 ? "resume: bool = False  # a parameter of the target" : `${r.option} VALUE`;
				return state(e, "error", `The CLI refuses \`${t}\` for the typed target \`${n.name}\` and starts nothing.`, a);
			});
		}
		function ways(e, t) {
			let { facts: n, request: r, target: i } = e;
			if (t.length > 0 || r.configuration?.resumeArgument !== void 0 || i === void 0) return [];
			let a = r.resume === "require";
			switch (n.resume.kind) {
				case "flag":
				case "unknown": return [];
				case "raw": return rawWay(e);
				case "option": {
					let { option: t } = n.resume, r = `\`${t}\` takes a value, so the launcher cannot add it by itself and a new launch starts from zero.`;
					return [state(e, a ? "error" : "warning", r, `resume-argument: "${t} true"`)];
				}
				case "none": {
					if (n.resume.resumesByItself && !a) return [state(e, "note", `\`${n.name}\` takes no \`resume\`; it must find its last checkpoint by itself.`, "")];
					let t = `\`${n.name}\` has no way to be told to resume, so every retry, preemption and new launch starts from zero.`;
					return [state(e, a ? "error" : "warning", t, "resume: bool = False  # a parameter of the target")];
				}
			}
		}
		function rawWay(e) {
			let { target: t, evaluator: n, facts: r, audited: i } = e;
			if (t === void 0) return [];
			let a = [t, ...i.map((e) => e.runnable)];
			if (a.some((e) => addsResume(e.definition))) return [];
			let o = a.some((e) => looksBack(n, e)) ? "" : " and nothing in the code that was read looks for a checkpoint";
			return [state(e, "note", `Resume is not automatic: the launcher adds \`resume=true\` to the raw arguments of \`${r.name}\`${o}.`, "if not any(arg.startswith(\"resume=\") for arg in args):\n    args.append(\"resume=true\")")];
		}
		function addsResume({ file: e, node: t }) {
			for (let n of (0, r.DG)(e, t)) if (n.type === "String" && /^["']+resume=true/i.test((0, r.b6)(e, n))) return !0;
			return !1;
		}
		var ye = n(991);
		let be = [
			{
				what: "a Modal token id",
				pattern: /\bak-[A-Za-z0-9]{22}\b/g
			},
			{
				what: "a Modal token secret",
				pattern: /\bas-[A-Za-z0-9]{22}\b/g
			},
			{
				what: "a Hugging Face token",
				pattern: /\bhf_[A-Za-z0-9]{30,}\b/g
			},
			{
				what: "a GitHub token",
				pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/g
			},
			{
				what: "an OpenAI or Anthropic key",
				pattern: /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}/g
			},
			{
				what: "an AWS access key id",
				pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g
			},
			{
				what: "a Google API key",
				pattern: /\bAIza[A-Za-z0-9_-]{35}\b/g
			},
			{
				what: "a Slack token",
				pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/g
			},
			{
				what: "a private key",
				pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g
			}
		], G = /(?:^|_)(?:api_?key|secret(?:_?key)?|token|password|passwd|access_?key)$/i, K = /^(?:x+|\*+|\.+|<.*>|\$?\{.*\}|your[-_ ].*|.*(?:example|placeholder|changeme|change-me|dummy|fake|todo).*)$/i, ruleSecrets = (e) => e.project.files.flatMap((t) => {
			let n = be.flatMap(({ what: e, pattern: n }) => found(t, e, n)), r = new Set(n.map((e) => e.line));
			return [
				...n,
				...assigned(t),
				...dictionaries(e, t)
			].filter((e, t) => t < n.length || !r.has(e.line));
		});
		function found(e, t, n) {
			return [...e.text.matchAll(n)].slice(0, 20).flatMap((n) => new Set(n[0].slice(6)).size <= 3 && !n[0].startsWith("-----") || K.test(n[0]) ? [] : [rule_secrets_state(e, {
				from: n.index,
				to: n.index + n[0].length
			}, t)]);
		}
		function assigned(e) {
			return (0, r.Nh)(e, "AssignStatement").flatMap((t) => {
				let [n, , i] = t.children;
				if (n?.type !== "VariableName" || i?.type !== "String" || !G.test((0, r.b6)(e, n))) return [];
				let a = parseString((0, r.b6)(e, i)) ?? "";
				return isKey(a) ? [rule_secrets_state(e, i, `the value of \`${(0, r.b6)(e, n)}\``)] : [];
			});
		}
		function dictionaries(e, t) {
			return (0, r.Nh)(t, "CallExpression").flatMap((n) => {
				if (!/from_dict\s*\($/.test(t.text.slice(n.from, ((0, r.GG)(n, "ArgList")?.from ?? n.from) + 1))) return [];
				let [i] = (0, r.aX)(t, (0, r.GG)(n, "ArgList")), a = i === void 0 ? void 0 : e.evaluator.evaluate(t, i.value);
				return i === void 0 || a?.kind !== "dict" ? [] : a.entries.filter(([e, t]) => G.test(wholeText(e) ?? "") && isKey(wholeText(t) ?? "")).map(([e]) => rule_secrets_state(t, i.value, `the value of \`${wholeText(e)}\``));
			});
		}
		let isKey = (e) => e.length >= 16 && /^[\w+/=.-]+$/.test(e) && /\d/.test(e) && /[A-Za-z]/.test(e) && !K.test(e) && !/^(?:https?|s3|gs)/.test(e);
		function rule_secrets_state(e, t, n) {
			return (0, j.gk)(e, t, {
				id: "secrets",
				severity: "error",
				harm: `The source holds ${n}, which everyone who may read the repository, or its history, can use.`,
				fix: "secrets=[modal.Secret.from_name(\"my-secret\")],  # and revoke the one that was committed"
			});
		}
		let ruleSource = ({ project: e }) => [
			...e.files.flatMap((t) => problemOf(t, e.eager.has(t))),
			...e.unreadable.map((e) => unreadable(e.path, e.why, "warning")),
			...e.limited === void 0 ? [] : [limited(e.target, e.limited)]
		];
		function limited(e, t) {
			let n = `This file imports ${t}; what the others hold is not known.`;
			return (0, j.gk)(e, {
				from: 0,
				to: 0
			}, {
				id: "source",
				severity: "note",
				harm: n,
				fix: ""
			});
		}
		function unreadable(e, t, n) {
			return {
				id: "source",
				severity: n,
				file: e,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1,
				harm: `${e} could not be read: ${t}; what it holds is not known.`,
				fix: ""
			};
		}
		function problemOf(e, t) {
			let state = (n, r) => [(0, j.gk)(e, n, {
				id: "source",
				severity: t ? "error" : "warning",
				...r
			})];
			if (e.text.includes("\ufffd")) {
				let t = e.text.indexOf("\ufffd");
				return state({
					from: t,
					to: t + 1
				}, {
					harm: "The file is not UTF-8, so Python may refuse it or read other text.",
					fix: "# save the file as UTF-8"
				});
			}
			let n = python2(e);
			if (n !== void 0) return state(n, {
				harm: `This is Python 2 in line ${(0, r.G1)(e, n.from).line}; Modal runs Python 3.`,
				fix: "print(\"...\")"
			});
			let i = (0, r.Nh)(e, "\u26a0")[0];
			if (i === void 0) return [];
			let a = lineRange(e, i.from);
			return state(a, {
				harm: `Python cannot read line ${(0, r.$t)(e, a).line}: there is a syntax error at or before it. The rest was audited.`,
				fix: ""
			});
		}
		function python2(e) {
			return [
				(0, r.Nh)(e, "PrintStatement")[0],
				(0, r.Nh)(e, "CompareOp").find((t) => (0, r.b6)(e, t) === "<>"),
				(0, r.Nh)(e, "RaiseStatement").find((e) => e.children.some((e) => e.type === ",")),
				e.text.includes("exec") ? (0, r.Nh)(e, "ExpressionStatement").find((t) => /^exec\s+["']/.test(e.text.slice(t.from, t.from + 12))) : void 0
			].filter((e) => e !== void 0).sort((e, t) => e.from - t.from)[0];
		}
		function lineRange(e, t) {
			let n = Math.min(t, Math.max(0, e.text.length - 1)), i = e.lines[(0, r.G1)(e, n).line - 1] ?? 0, a = e.text.slice(i).search(/[\r\n]|$/);
			return {
				from: i + e.text.slice(i, i + a).search(/\S|$/),
				to: i + a
			};
		}
		let ruleTarget = (e) => {
			if (e.target === void 0) return [unresolved(e)];
			let { target: t } = e, n = t.definition;
			return t.generator === !0 ? [(0, j.gk)(n.file, n.node, {
				id: "target",
				severity: "error",
				harm: `\`modal run\` refuses the generator \`${t.name}\`.`,
				fix: `@app.function(...)\ndef run(*args):\n    for item in ${t.name}.remote_gen(*args):\n        print(item)`
			})] : [];
		};
		function unresolved(e) {
			let { candidates: t, name: n, request: r, project: i } = e, a = {
				from: 0,
				to: 0
			}, state = (e, t, n) => (0, j.gk)(i.target, a, {
				id: "target",
				severity: e,
				harm: t,
				fix: n
			}), o = r.target.split("::")[0] ?? r.target;
			if (t.unsettled !== void 0) return state("note", `What this target runs is not known: ${t.unsettled}.`, "");
			let s = t.all.filter((e) => !e.runnable.wrapping.web);
			if ((n === "" ? [] : matching(t.all, n).filter((e) => e.runnable.wrapping.web)).length > 0) return state("error", `\`${n}\` is a web endpoint, which \`modal run\` does not run.`, `modal serve ${o}`);
			let [c] = s;
			if (c === void 0) return state("error", `${o} has no Modal function, method or local entrypoint that \`modal run\` could start.`, "app = modal.App()\n\n@app.function(timeout=43200)\ndef train(*args): ...");
			let l = matching(s, n), u = (l.length > 0 ? l : s).map((e) => e.names[0]).slice(0, 20), d = u.map((e) => `${o}::${e}`).join("\n");
			return l.length === 0 ? state("error", `${o} has no \`${n}\`; it has ${u.join(", ")}.`, d) : state("error", `${n === "" ? `${o} alone` : `\`${n}\``} could mean ${u.join(" or ")}, and \`modal run\` does not choose.`, d);
		}
		let q = 86400, J = 43200, ruleTimeout = (e) => e.audited.flatMap((t) => rule_timeout_judge(e, t));
		function rule_timeout_judge(e, t) {
			let { facts: n, overridden: r } = t, i = e.request.configuration?.needs, a = t.runnable.settings.get("timeout"), o = a.kind === "value" && a.value.kind === "none";
			if (r || n.timeout === "unknown" && !o) return [];
			let { file: s, range: c } = (0, j.e7)(t, a), state = (e, t, n) => [(0, j.gk)(s, c, {
				id: "timeout",
				severity: e,
				harm: t,
				fix: `timeout=${n},  # ${(0, j.p0)(n)}`
			})], l = `\`${n.name}\``;
			if (n.timeout === "unknown") return state("error", `Modal refuses ${l}: its timeout is None.`, J);
			let u = advised(i);
			if (n.timeout > q || n.timeout < 1) return state("error", `Modal refuses ${l}: a timeout lies between 1 s and 24 h, and this one is ${n.timeout} s.`, Math.min(u, q));
			if (i !== void 0 && n.timeout < i) return state("error", `Modal kills ${l} after ${a.kind === "absent" ? "Modal's default of " : ""}${(0, j.p0)(n.timeout)}, and the experiment needs ${(0, j.p0)(i)}.`, u);
			if (a.kind === "absent") {
				let e = `Modal kills ${l} after 5 minutes, its default timeout.`;
				return state(t.once ? "warning" : "note", e, u);
			}
			return i !== void 0 || n.timeout >= J ? [] : rule_timeout_short(t, state);
		}
		let advised = (e) => e === void 0 || e <= J ? J : Math.min(Math.ceil(e / 3600) * 3600, q);
		function rule_timeout_short(e, t) {
			let { facts: n, once: r } = e, i = n.timeout === "unknown" ? "" : (0, j.p0)(n.timeout), a = n.retries !== "unknown" && n.retries.count === 0, o = `Modal kills \`${n.name}\` after ${i}${a ? " and, without retries, nothing carries the work on" : ""}; 12 h leave room for long experiments.`;
			return t(a && r ? "warning" : "note", o, J);
		}
		let ruleVolume = (e) => e.audited.filter((e) => !e.overridden).flatMap((t) => rule_volume_judge(e, t));
		function rule_volume_judge(e, t) {
			let { facts: n, runnable: r } = t;
			if (n.volumes === "unknown") return [];
			let i = checkpointAccess(e.evaluator, r.definition), a = i.filter((e) => e.how === "save");
			return n.volumes.length === 0 ? [none(e, t, a)] : [...(i.some((e) => e.how === "move") ? [] : a.filter((e) => isOutside(e, n.volumes === "unknown" ? [] : n.volumes))).slice(0, 3).map((e) => lost(e, n.volumes === "unknown" ? [] : n.volumes)), ...manyFiles(t, a)];
		}
		function none(e, t, n) {
			let { facts: r, runnable: i } = t, { file: a, range: o } = (0, j.e7)(t, i.settings.get("volumes")), s = e.facts.resume.kind === "flag" || e.facts.resume.kind === "option", c = n.length > 0 || s && t.once, l = c ? "warning" : "note", u = c ? `\`${r.name}\` mounts no Volume, so its checkpoints go with the container and every retry starts from zero.` : `\`${r.name}\` mounts no Volume; whatever it writes goes with the container.`;
			return (0, j.gk)(a, o, {
				id: "volume",
				severity: l,
				harm: u,
				fix: "volumes={\"/checkpoints\": modal.Volume.from_name(\"checkpoints\", create_if_missing=True)},"
			});
		}
		function isOutside(e, t) {
			let { path: n } = e;
			if (n?.kind !== "text" || t.some((e) => e.path === "unknown")) return !1;
			let r = n.value.startsWith("/") ? n.value : `/root/${n.value.replace(/^(?:\.\/)+/, "")}`;
			return !n.whole && !n.value.startsWith("/") ? !1 : !t.some((e) => {
				let t = String(e.path).replace(/\/$/, "");
				return r === t || r.startsWith(`${t}/`) || !n.whole && `${t}/`.startsWith(r);
			});
		}
		function lost(e, t) {
			let n = t[0]?.path ?? "", i = wholeText(e.path), a = `The checkpoint${i === void 0 ? "" : ` ${i}`} is written outside every mounted Volume, so it goes with the container.`, o = (0, r.b6)(e.file, e.node).slice(0, 200).replace(/["'](?:\/[^"']*\/|\.\/)?([^"'/]*)["']/, `"${n}/$1"`);
			return (0, j.gk)(e.file, e.node, {
				id: "volume",
				severity: "warning",
				harm: a,
				fix: o
			});
		}
		function manyFiles({ facts: e, runnable: t }, n) {
			if (e.volumes === "unknown" || !e.volumes.some((e) => e.kind === "volume" && e.version === 1)) return [];
			let r = n.find((e) => e.inLoop && e.path?.kind === "text" && !e.path.whole);
			if (r === void 0) return [];
			let i = `\`${e.name}\` writes a new file in a loop to a Volume of version 1, which is meant for fewer than 50,000 files.`, a = {
				from: r.node.from,
				to: r.node.to
			};
			return [(0, j.gk)(r.file ?? t.settings.file, a, {
				id: "volume",
				severity: "note",
				harm: i,
				fix: "modal.Volume.from_name(\"name\", create_if_missing=True, version=2)"
			})];
		}
		let Y = {
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
		let xe = {
			A10G: "A10",
			A100: "A100-40GB",
			"B200+": "B200"
		};
		function parseGpu(e) {
			let t = e.split(",").map((e) => {
				let t = /^([A-Z][A-Z0-9-]{0,30}\+?)!?(?::([1-9]\d?))?$/.exec(e.trim().toUpperCase()), n = t?.[1];
				return n === void 0 ? void 0 : {
					name: xe[n] ?? n,
					count: Number(t?.[2] ?? 1)
				};
			});
			return t.includes(void 0) ? void 0 : t.filter((e) => e !== void 0);
		}
		function dollarsPerHour({ gpu: e, cores: t, gib: n, prices: r = Y }) {
			let i = (e === null || e.trim() === "" ? [] : parseGpu(e))?.map(({ name: e, count: t }) => own(r.gpuHour, e, t) ?? NaN), a = i === void 0 ? NaN : Math.max(0, ...i), o = (t ?? 0) * (r.coreHour ?? NaN) + (n ?? 0) * (r.gibHour ?? NaN), s = a === 0 && t === void 0 && n === void 0, c = a + (t === void 0 && n === void 0 ? 0 : o);
			return s || !Number.isFinite(c) ? void 0 : c;
		}
		function own(e, t, n) {
			return Object.hasOwn(e, t) ? (e[t] ?? NaN) * n : void 0;
		}
		function functionFacts(e, t) {
			let { settings: n } = t;
			return {
				name: t.kind === "method" && t.tag !== "unknown" ? t.tag : t.name,
				file: t.definition.file.path,
				line: (0, r.G1)(t.definition.file, t.decorator.from).line,
				timeout: timeoutOf(n.get("timeout")),
				retries: retriesOf(e, n.get("retries")),
				gpu: gpuOf(n.get("gpu")),
				volumes: volumesOf(e, t),
				singleUse: singleUseOf(t)
			};
		}
		function timeoutOf(e) {
			return e.kind === "absent" ? 300 : (e.kind === "value" ? numberOf(e.value) : void 0) ?? "unknown";
		}
		let X = {
			count: 0,
			initialDelay: 0,
			backoff: 1,
			maxDelay: 0
		};
		function retriesOf(e, t) {
			if (t.kind === "absent") return X;
			if (t.kind === "unknown") return "unknown";
			let { value: n } = t;
			return n.kind === "none" ? X : n.kind === "number" ? {
				count: n.value,
				initialDelay: 1,
				backoff: 1,
				maxDelay: 60
			} : n.kind === "object" && n.class === "Retries" ? policyOf(e, n) : "unknown";
		}
		function policyOf(e, t) {
			let n = readSettings(e, t.file, (0, r.GG)(t.call, "ArgList")), known = (e, t) => {
				let r = n.get(e);
				return r.kind === "absent" ? t : (r.kind === "value" ? numberOf(r.value) : void 0) ?? "unknown";
			};
			return {
				count: known("max_retries", "unknown"),
				initialDelay: known("initial_delay", 1),
				backoff: known("backoff_coefficient", 2),
				maxDelay: known("max_delay", 60)
			};
		}
		function gpuOf(e) {
			if (e.kind === "absent") return [];
			if (e.kind === "unknown") return "unknown";
			let { value: t } = e;
			if (t.kind === "none") return [];
			let n = (t.kind === "list" ? t.items : [t]).map(function_facts_parseGpu);
			return n.some((e) => e === void 0) ? "unknown" : n.filter((e) => e !== void 0);
		}
		function function_facts_parseGpu(e) {
			let t = /^([\w-]+!?)(?::(\d+))?$/.exec(wholeText(e) ?? "");
			if (t?.[1] !== void 0) return {
				type: t[1].toUpperCase(),
				count: Number(t[2] ?? 1)
			};
		}
		function volumesOf(e, t) {
			let n = readSettings(e, t.app.file, (0, r.GG)(t.app.call, "ArgList")), i = [];
			for (let r of [
				n.get("volumes"),
				t.settings.get("volumes"),
				t.settings.get("network_file_systems")
			]) if (r.kind !== "absent") {
				if (r.kind === "unknown" || r.value.kind !== "dict" || r.value.open) return "unknown";
				for (let [t, n] of r.value.entries) i.push(mountOf(e, t, n));
			}
			return i;
		}
		let Se = {
			Volume: "volume",
			CloudBucketMount: "bucket",
			NetworkFileSystem: "network-file-system"
		};
		function mountOf(e, t, n) {
			let i = wholeText(t)?.replace(/(?<=.)\/+$/, "") ?? "unknown";
			if (n.kind !== "object") return {
				path: i,
				kind: "unknown",
				name: "unknown",
				version: "unknown"
			};
			let a = readSettings(e, n.file, (0, r.GG)(n.call, "ArgList")), o = (0, r.GG)(n.call, "ArgList")?.children[1], s = o === void 0 ? void 0 : wholeText(e.evaluate(n.file, o)), c = a.get("version"), l = c.kind === "value" ? numberOf(c.value) : void 0;
			return {
				path: i,
				kind: Se[n.class] ?? "unknown",
				name: s ?? "unknown",
				version: c.kind === "absent" ? 1 : l === 1 || l === 2 ? l : "unknown"
			};
		}
		function singleUseOf(e) {
			let t = e.settings.get("single_use_containers"), n = e.settings.get("max_inputs");
			return t.kind === "value" && t.value.kind === "boolean" && t.value.value || n.kind === "value" && numberOf(n.value) === 1 ? !0 : t.kind === "unknown" || n.kind === "unknown" ? "unknown" : !1;
		}
		function worstCaseOf(e) {
			let { timeout: t, retries: n } = e;
			if (t === "unknown" || n === "unknown" || n.count === "unknown") return "unknown";
			let { initialDelay: r, backoff: i, maxDelay: a } = n;
			if (r === "unknown" || i === "unknown" || a === "unknown") return "unknown";
			let o = Math.min(Math.max(0, Math.trunc(n.count)), 1e3), s = 0;
			for (let e = 0; e < o; e++) s += Math.min(r * i ** e, a);
			return t * (o + 1) + s;
		}
		let ruleWorstCase = (e) => e.audited.filter((e) => !e.overridden).flatMap((t) => rule_worst_case_judge(e, t));
		function rule_worst_case_judge(e, { facts: t, runnable: n, once: r }) {
			let i = worstCaseOf(t);
			if (i === "unknown" || t.timeout === "unknown" || t.retries === "unknown") return [];
			let a = priceOf(e, t.gpu, i), o = e.request.configuration?.limits, s = i / 3600, c = o?.hours !== void 0 && s > o.hours || o?.dollars !== void 0 && a !== void 0 && a > o.dollars, l = t.retries.count === "unknown" ? 1 : t.retries.count + 1, u = e.request.configuration?.gpuDollarsPerHour === void 0 ? " at list prices" : "", d = a === void 0 ? "" : ` and cost ${a.toFixed(2)} dollars${u}`, f = r ? "" : " for each call", p = `\`${t.name}\` can take ${(0, j.p0)(i)}${d}${f}: ${l === 1 ? "1 attempt" : `${l} attempts`} of ${(0, j.p0)(t.timeout)}${l === 1 ? "" : " and the delays between them"}.`, m = c ? `limits: { hours: ${Math.ceil(s)} }` : "", h = c ? "error" : "note";
			return [(0, j.gk)(n.settings.file, n.decorator, {
				id: "worst-case",
				severity: h,
				harm: p,
				fix: m
			})];
		}
		function priceOf(e, t, n) {
			if (t === "unknown" || t.length === 0) return;
			let r = e.request.configuration?.gpuDollarsPerHour, i = r === void 0 ? Y : {
				source: "configuration",
				gpuHour: r
			}, a = dollarsPerHour({
				gpu: t.map(({ type: e, count: t }) => `${e}:${t}`).join(", "),
				prices: i
			});
			return a === void 0 ? void 0 : a * n / 3600;
		}
		var Z = n(869);
		let Ce = /#\s*modal-experiments:\s*ignore\[([^\]]*)\]\s*(.*)$/;
		function suppress(e, { files: t, ignored: n }) {
			let r = t.map(readAnswers), i = r.flatMap((e) => e.answers), a = e.filter((e) => !n.includes(e.id) && !i.some((t) => covers(t, e))), o = r.flatMap((e) => e.problems).filter(() => !n.includes("suppression"));
			return [...a, ...o];
		}
		function covers(e, t) {
			return e.file !== t.file || !e.ids.includes(t.id) ? !1 : e.lines.some((e) => e >= t.line && e <= t.endLine);
		}
		function readAnswers(e) {
			let t = [], n = [];
			for (let i of e.comments) {
				let a = Ce.exec(e.text.slice(i.from, i.to));
				if (a === null) continue;
				let o = (a[1] ?? "").split(",").map((e) => e.trim()), s = o.filter((e) => !Z.j.some((t) => t === e)), c = (a[2] ?? "").trim(), l = s.length > 0 ? `there is no id ${s.map((e) => `"${e.slice(0, 40)}"`).join(", ")}` : "it gives no reason";
				s.length === 0 && c !== "" ? t.push({
					file: e.path,
					lines: linesOf(e, i),
					ids: o
				}) : n.push({
					...(0, r.$t)(e, i),
					id: "suppression",
					severity: "note",
					harm: `This comment ignores nothing: ${l}.`,
					fix: `# modal-experiments: ignore[${Z.j.find((e) => o.includes(e)) ?? "timeout"}] why it is right here`
				});
			}
			return {
				answers: t,
				problems: n
			};
		}
		function linesOf(e, t) {
			let { line: n } = (0, r.G1)(e, t.from);
			if (e.text.slice(e.lines[n - 1] ?? 0, t.from).trim() !== "") return [n];
			let i = e.tokens.find((e) => e.from >= t.to && e.kind !== "newline" && e.kind !== "comment");
			return i === void 0 ? [n] : [n, (0, r.G1)(e, i.from).line];
		}
		let Q = {
			blocking: 0,
			spawned: 0
		}, plus = (e, t) => ({
			blocking: e.blocking + t.blocking,
			spawned: e.spawned + t.spawned
		}), most = (e, t) => ({
			blocking: Math.max(e.blocking, t.blocking),
			spawned: Math.max(e.spawned, t.spawned)
		}), times = (e) => ({
			blocking: e.blocking > 0 ? Infinity : 0,
			spawned: e.spawned > 0 ? Infinity : 0
		}), we = {
			remote: "remote",
			remote_gen: "remote",
			map: "map",
			starmap: "map",
			for_each: "map",
			spawn: "spawn",
			spawn_map: "spawn-many",
			experimental_spawn_map: "spawn-many"
		}, $ = new Set([
			"with_options",
			"with_concurrency",
			"with_batching"
		]);
		function readModalCall(e, t, n, r) {
			let i = r.children[0];
			if (r.type !== "CallExpression" || i?.type !== "MemberExpression") return;
			let a = memberName(n, i) === "aio" ? i.children[0] : i;
			if (a?.type !== "MemberExpression") return;
			let o = we[memberName(n, a) ?? ""], s = a.children[0];
			if (o === void 0 || s === void 0) return;
			let { runnable: c, overridden: l } = resolve(e, t, n, s);
			return c === void 0 ? void 0 : {
				how: o,
				runnable: c,
				file: n,
				node: r,
				overridden: l
			};
		}
		let memberName = (e, t) => {
			let n = t.children.at(-1);
			return n?.type === "PropertyName" ? e.text.slice(n.from, n.to) : void 0;
		};
		function resolve(e, t, n, r) {
			let i = named(e, n, r), a = !1;
			for (let t = 0; t < 5 && i.type === "CallExpression"; t++) {
				let t = i.children[0], r = t?.children[0];
				if (t?.type !== "MemberExpression" || r === void 0 || !$.has(memberName(n, t) ?? "")) break;
				a = !0, i = named(e, n, r);
			}
			return {
				runnable: runnableOf(t, e.evaluate(n, i)),
				overridden: a
			};
		}
		function named(e, t, n) {
			if (n.type !== "VariableName") return n;
			let r = findName(e.project, t, {
				node: n,
				name: t.text.slice(n.from, n.to)
			}), i = r.kind === "binding" ? r.binding.source : void 0;
			if (i?.kind !== "expression" || i.node.type !== "CallExpression") return n;
			let a = i.node.children[0];
			return t.nodes[i.node.index] === i.node && a?.type === "MemberExpression" && $.has(memberName(t, a) ?? "") ? i.node : n;
		}
		function runnableOf(e, t) {
			if (t.kind === "function") return e.byDefinition.get(t.node)?.find((e) => e.kind === "function" && e.registeredBy === t.registeredBy);
			if (t.kind !== "attribute" || t.of.kind !== "instance" && t.of.kind !== "class") return;
			let n = t.of.kind === "instance" ? t.of.of : t.of;
			return e.byDefinition.get(n.node)?.find((e) => e.kind === "method" && e.name === t.name);
		}
		function ofCall(e, t, { node: n, root: r, repeated: i }) {
			let a = i || inComprehension(n, r), o = readModalCall(e.evaluator, e.model, t, n);
			if (o !== void 0) {
				let r = o.how === "spawn" && isWaitedFor(t, n);
				e.calls.push({
					...o,
					repeated: a,
					waited: r,
					direct: e.stack.length === 1
				});
				let i = o.how === "spawn" || o.how === "spawn-many", s = {
					blocking: i && !r ? 0 : 1,
					spawned: i && !r ? o.how === "spawn" ? 1 : 2 : 0
				};
				return a ? times(s) : s;
			}
			return noteWait(e, t, n), ofOtherCall(e, t, {
				node: n,
				root: r,
				repeated: a
			});
		}
		function ofOtherCall(e, t, { node: n, repeated: i }) {
			let a = n.children[0];
			if (a === void 0) return Q;
			let o = e.evaluator.evaluate(t, a);
			if (o.kind === "unknown") return e.unclear ??= `what \`${(0, r.b6)(t, a).slice(0, 60)}\` calls cannot be told`, Q;
			o.kind === "attribute" && /^(?:remote|remote_gen|spawn|spawn_map|starmap|for_each|map)$/.test(o.name) && (e.unclear ??= `what \`${(0, r.b6)(t, a).slice(0, 60)}\` calls cannot be told`);
			let s = o.kind === "attribute" && o.name === "local" ? o.of : o, c = s.kind === "function" ? e.enter(e, s, i) : Q;
			return i ? times(c) : c;
		}
		function noteReference(e, t, n) {
			let i = n.parent?.type === "CallExpression" && n.parent.children[0] === n ? void 0 : (0, r._P)(t, n);
			if (i === void 0 || !/^(?:remote|spawn|map)$/.test(i.at(-1) ?? "")) return;
			let a = n.children[0], o = a === void 0 ? void 0 : runnableOf(e.model, e.evaluator.evaluate(t, a)), s = n.parent?.type === "MemberExpression";
			o !== void 0 && !s && (e.unclear ??= `\`${i.join(".")}\` is handed to other code`);
		}
		function noteWait(e, t, n) {
			let i = (0, r._P)(t, n.children[0] ?? n);
			if (i?.at(-1) === "gather") for (let t of e.calls) t.how === "spawn" && e.waits.add(t.node);
			let [a, o] = i ?? [];
			if (i?.length !== 2 || a === void 0 || o !== "get" || (0, r.aX)(t, (0, r.GG)(n, "ArgList")).some((e) => e.name !== "timeout")) return;
			let s = findName(e.evaluator.project, t, {
				node: n,
				name: a
			});
			if (s.kind === "binding" && s.binding.source.kind === "expression") e.waits.add(s.binding.source.node);
			else for (let t of e.calls) t.repeated && t.how === "spawn" && e.waits.add(t.node);
		}
		function isWaitedFor(e, t) {
			let n = t.parent, i = n?.type === "MemberExpression" ? n.children.at(-1) : void 0;
			return i !== void 0 && n?.children[0] === t && (0, r.b6)(e, i) === "get" && n.parent?.type === "CallExpression";
		}
		function inComprehension(e, t) {
			for (let n = e.parent; n !== void 0 && n !== t.parent; n = n.parent) if (/Comprehension/.test(n.type) || n.type === "ArgList" && n.children.some((e) => e.type === "for")) return !0;
			return !1;
		}
		let straight = (e) => ({
			live: e,
			ended: Q,
			dead: !1
		});
		function readLocalFlow(e, t, n) {
			let r = {
				evaluator: e,
				model: t,
				calls: [],
				waits: new Set(),
				stack: [],
				unclear: void 0,
				enter: ofDefinition
			}, i = ofDefinition(r, n, !1);
			return {
				calls: r.calls.map((e) => ({
					...e,
					waited: e.waited || r.waits.has(e.node)
				})),
				most: i,
				unclear: r.unclear
			};
		}
		function ofDefinition(e, { file: t, node: n }, i) {
			let a = (0, r.EN)(n);
			if (a === void 0 || e.stack.includes(n)) return Q;
			if (e.stack.length >= 6) return e.unclear ??= "its calls go too deep to follow", Q;
			e.stack.push(n);
			let o = ofBody(e, t, {
				body: a,
				repeated: i,
				depth: 0
			});
			return e.stack.pop(), o.dead ? o.ended : most(o.live, o.ended);
		}
		function ofBody(e, t, { body: n, ...i }) {
			let a = straight(Q);
			i.depth > 40 && (e.unclear ??= "it is nested too deeply to follow");
			for (let o of i.depth > 40 ? [] : (0, r.GX)(n)) {
				let n = ofStatement(e, t, {
					body: o,
					...i
				}), r = most(a.ended, plus(a.live, n.ended));
				if (a = {
					live: plus(a.live, n.live),
					ended: r,
					dead: n.dead
				}, a.dead) break;
			}
			return a;
		}
		function ofStatement(e, t, n) {
			let { body: i, repeated: a } = n;
			switch (i.type) {
				case "FunctionDefinition":
				case "ClassDefinition":
				case "DecoratedStatement": return straight(Q);
				case "IfStatement":
				case "MatchStatement": return ofBranches(e, t, n);
				case "ForStatement":
				case "WhileStatement": return ofLoop(e, t, n);
				case "TryStatement":
				case "WithStatement": return ofSequence(e, t, n);
				case "ReturnStatement":
				case "RaiseStatement": return {
					live: Q,
					ended: ofExpressions(e, t, {
						nodes: [i],
						repeated: a
					}),
					dead: !0
				};
				default: {
					let n = ofExpressions(e, t, {
						nodes: [i],
						repeated: a
					});
					return i.type === "ExpressionStatement" && /^(?:sys\.)?exit\(/.test((0, r.b6)(t, i).slice(0, 20)) ? {
						live: Q,
						ended: n,
						dead: !0
					} : straight(n);
				}
			}
		}
		let bodiesOf = (e) => e.children.flatMap((e) => e.type === "MatchBody" ? e.children.flatMap((e) => bodiesOf(e)) : e.type === "Body" ? [e] : []), headerOf = (e) => e.children.filter((e) => e.type !== "Body" && e.type !== "MatchBody");
		function ofBranches(e, t, n) {
			let { body: r, repeated: i, depth: a } = n, o = ofExpressions(e, t, {
				nodes: headerOf(r),
				repeated: i
			}), s = bodiesOf(r).map((n) => ofBody(e, t, {
				body: n,
				repeated: i,
				depth: a + 1
			}));
			r.children.some((e) => e.type === "else") || s.push(straight(Q));
			let c = s.filter((e) => !e.dead).reduce((e, t) => most(e, t.live), Q), l = s.reduce((e, t) => most(e, t.ended), Q);
			return {
				live: plus(o, c),
				ended: plus(o, l),
				dead: s.every((e) => e.dead)
			};
		}
		function ofLoop(e, t, n) {
			let { body: r, depth: i } = n, a = r.type === "WhileStatement" || n.repeated, o = ofExpressions(e, t, {
				nodes: headerOf(r),
				repeated: a
			}), s = bodiesOf(r).map((n) => ofBody(e, t, {
				body: n,
				repeated: !0,
				depth: i + 1
			})).reduce((e, t) => plus(e, most(t.live, t.ended)), Q);
			return straight(plus(r.type === "WhileStatement" ? times(o) : o, times(s)));
		}
		function ofSequence(e, t, n) {
			let { body: r, repeated: i, depth: a } = n, o = ofExpressions(e, t, {
				nodes: headerOf(r),
				repeated: i
			}), s = bodiesOf(r).map((n) => ofBody(e, t, {
				body: n,
				repeated: i,
				depth: a + 1
			})), c = s.reduce((e, t) => plus(e, t.live), o), l = s.reduce((e, t) => plus(e, t.ended), o), u = s.length > 0 && s.every((e) => e.dead);
			return {
				live: c,
				ended: s.some((e) => e.dead) ? l : Q,
				dead: u
			};
		}
		function ofExpressions(e, t, { nodes: n, repeated: i }) {
			let a = Q;
			for (let o of n) for (let n of [o, ...(0, r.V6)(t, o)]) n.type === "CallExpression" ? a = plus(a, ofCall(e, t, {
				node: n,
				root: o,
				repeated: i
			})) : n.type === "MemberExpression" && noteReference(e, t, n);
			return a;
		}
		function statementsAfter(e, t, n) {
			for (let i = t.parent; i !== void 0 && i !== n; i = i.parent) if (i.type === "ForStatement" || i.type === "WhileStatement" || i.type === "TryStatement" || i.type === "Body" && (0, r.GX)(i).filter((e) => e.from > t.from && !(0, r.gR)(e, t)).some((t) => !isHarmless(e, t))) return !0;
			return !1;
		}
		function isHarmless(e, t) {
			if (t.type === "PassStatement" || t.type === "PrintStatement") return !0;
			let n = (0, r.b6)(e, t);
			return t.type === "ReturnStatement" ? /^return(?:\s+None)?$/.test(n.trim()) : t.type === "ExpressionStatement" && /^(?:print\s*\(|["'])/.test(n) && !/\.(?:get|remote|map)\(/.test(n);
		}
		function resolveTarget(e, t, { candidates: n, name: r }) {
			let i = n.all.filter((e) => !e.runnable.wrapping.web), a = i.map((e) => e.names.join(" / ")), o = pick(matching(i, r)), s = o?.names.includes(r) === !0, c = o !== void 0 && (n.unsettled === void 0 || s) ? o : void 0;
			if (c === void 0) {
				let e = n.unsettled ?? "the target was not found";
				return {
					runnable: void 0,
					facts: unknownTarget(a, e),
					audited: [],
					flow: void 0
				};
			}
			return describe(e, t, {
				runnable: c.runnable,
				shown: c.names[0] ?? r,
				names: a
			});
		}
		let unknownTarget = (e, t) => ({
			kind: "unknown",
			name: "",
			parameters: {
				kind: "unknown",
				why: t
			},
			timeout: "unknown",
			retries: "unknown",
			gpu: "unknown",
			volumes: "unknown",
			resume: { kind: "unknown" },
			blocking: {
				kind: "unknown",
				why: t
			},
			worstCase: "unknown",
			functions: [],
			candidates: e
		});
		function describe(e, t, { runnable: n, shown: r, names: i }) {
			let a = n.kind === "entrypoint" ? readLocalFlow(e, t, n.definition) : void 0, o = a === void 0 ? itself(e, n) : called(e, a), s = o.map((e) => e.facts), c = a === void 0 || a.unclear === void 0 && o.every((e) => !e.overridden), l = parametersOf(e, n);
			return {
				runnable: n,
				facts: {
					kind: n.kind,
					name: r,
					parameters: l,
					...summary(s, c),
					resume: resumeOf(e, [n, ...o.map((e) => e.runnable)], l),
					blocking: a === void 0 ? { kind: "not-an-entrypoint" } : blockingOf(n, a),
					functions: s,
					candidates: i
				},
				audited: o,
				flow: a
			};
		}
		function itself(e, t) {
			return [{
				runnable: t,
				facts: functionFacts(e, t),
				once: !0,
				overridden: !1
			}];
		}
		function called(e, t) {
			let n = new Map();
			for (let e of t.calls) e.runnable !== void 0 && n.set(e.runnable, [...n.get(e.runnable) ?? [], e]);
			return [...n].map(([t, n]) => ({
				runnable: t,
				facts: functionFacts(e, t),
				once: n.length === 1 && n.every((e) => !e.repeated && (e.how === "remote" || e.how === "spawn")),
				overridden: n.some((e) => e.overridden)
			}));
		}
		function summary(e, t) {
			let n = {
				timeout: "unknown",
				retries: "unknown",
				gpu: "unknown",
				volumes: "unknown",
				worstCase: "unknown"
			};
			if (!t || e.length === 0) return n;
			let [r] = e;
			if (e.length === 1 && r !== void 0) {
				let { timeout: e, retries: t, gpu: n, volumes: i } = r;
				return {
					timeout: e,
					retries: t,
					gpu: n,
					volumes: i,
					worstCase: worstCaseOf(r)
				};
			}
			let i = e.map(worstCaseOf), a = e.map((e) => e.timeout);
			if (i.includes("unknown") || a.includes("unknown")) return n;
			let o = e[i.indexOf(largest(i))], s = e.flatMap((e) => e.volumes === "unknown" ? [] : e.volumes);
			return {
				timeout: largest(a),
				retries: o?.retries ?? "unknown",
				gpu: o?.gpu ?? "unknown",
				volumes: e.some((e) => e.volumes === "unknown") ? "unknown" : s,
				worstCase: i.reduce((e, t) => e + (t === "unknown" ? 0 : t), 0)
			};
		}
		let largest = (e) => Math.max(...e.map((e) => e === "unknown" ? 0 : e));
		function blockingOf(e, t) {
			if (t.unclear !== void 0) return {
				kind: "unknown",
				why: t.unclear
			};
			if (t.calls.filter((e) => e.waited || e.how === "remote" || e.how === "map").length === 0) {
				let { spawned: e } = t.most;
				return {
					kind: "spawns-only",
					atMost: Number.isFinite(e) ? e : "many"
				};
			}
			let [n] = t.calls;
			return t.calls.length !== 1 || n === void 0 || n.repeated || n.how === "map" || n.how === "spawn-many" ? {
				kind: "unknown",
				why: "it makes more than one call, or one more than once"
			} : {
				kind: "exactly-one",
				call: n.how === "remote" ? "remote" : "spawn-get",
				function: n.runnable?.name ?? "",
				line: (0, r.G1)(n.file, n.node.from).line,
				trailing: !n.direct || statementsAfter(n.file, n.node, e.definition.node)
			};
		}
		function readReference(e, t) {
			let n = e.indexOf("::");
			if (n <= 1 && e.indexOf(":") > 1) return {
				problem: "the target has one colon where Modal wants two",
				fix: e.replace(":", "::")
			};
			let r = n > 1 ? e.slice(0, n) : e, i = n > 1 ? e.slice(n + 2) : "";
			if (t) return readModule(r, i);
			if (!r.endsWith(".py")) return {
				problem: "the target's file does not end in .py",
				fix: "path/to/file.py::function"
			};
			let a = normalPath(r);
			if (a === void 0) return {
				problem: "the target's file lies outside the checkout",
				fix: "path/inside/the/repository.py::function"
			};
			let o = (a.at(-1) ?? "").slice(0, -3);
			return o === "" || o.includes(".") ? {
				problem: "Modal refuses a file name with more than one period",
				fix: `${o.replaceAll(".", "_")}.py`
			} : {
				paths: [a.join("/")],
				name: i
			};
		}
		function readModule(e, t) {
			if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(e)) return {
				problem: "the target is no module path",
				fix: "package.module::function"
			};
			let n = e.replaceAll(".", "/");
			return {
				paths: [`${n}.py`, `${n}/__init__.py`],
				name: t
			};
		}
		function normalPath(e) {
			if (e.startsWith("/") || e.includes("\\") || e.includes("\0") || /^[A-Za-z]:/.test(e)) return;
			let t = [];
			for (let n of e.split("/")) if (n === "..") {
				if (t.pop() === void 0) return;
			} else n !== "." && n !== "" && t.push(n);
			return t;
		}
		let Te = [
			ruleSource,
			ruleTarget,
			ruleArguments,
			ruleClassParameter,
			ruleResume,
			ruleTimeout,
			ye.no,
			ruleWorstCase,
			ruleVolume,
			ruleCommit,
			ruleDetach,
			ruleContainers,
			ruleImports,
			ruleGpu,
			ruleSecrets,
			ruleClient
		];
		async function runAudit(e, t) {
			let n = await openContext(e, t);
			return "findings" in n ? n : run_judge(n);
		}
		async function openContext(e, t) {
			let n = readReference(t.target, t.module === !0);
			if ("problem" in n) return failed(t.target, n.problem, n.fix);
			let r = "missing";
			for (let i of n.paths) {
				let a = await openProject({
					files: e,
					path: i,
					module: t.module === !0
				});
				if ("resolve" in a) return contextOf(a, t, n.name);
				r = a.unreadable;
			}
			let [i = ""] = n.paths;
			return r === "missing" ? failed(i, "there is no such file in the checkout", "path/to/file.py::function") : {
				findings: [unreadable(i, r, "error")],
				target: h
			};
		}
		function failed(e, t, n) {
			let r = {
				file: e.split("::")[0] ?? e,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}, i = `The target ${JSON.stringify(e)} cannot be launched: ${t}.`;
			return {
				findings: [{
					...r,
					id: "target",
					severity: "error",
					harm: i,
					fix: n
				}],
				target: h
			};
		}
		function contextOf(e, t, n) {
			let r = new Evaluator(e), i = buildAppModel(e, r), a = listCandidates(e, r, i), { runnable: o, ...s } = resolveTarget(r, i, {
				candidates: a,
				name: n
			});
			return {
				request: t,
				project: e,
				evaluator: r,
				model: i,
				candidates: a,
				name: n,
				target: o,
				...s
			};
		}
		function rulesOf(e) {
			let t = Te.flatMap((t) => t(e)), n = e.request.configuration?.ignore ?? [];
			return suppress(t, {
				files: e.project.files,
				ignored: n
			});
		}
		let run_judge = (e) => ({
			findings: inOrder(rulesOf(e)),
			target: e.facts
		}), Ee = [
			"error",
			"warning",
			"note"
		];
		function inOrder(e) {
			let rank = (e) => Ee.indexOf(e.severity);
			return [...e].sort((e, t) => rank(e) - rank(t) || e.file.localeCompare(t.file) || e.line - t.line || e.column - t.column || e.id.localeCompare(t.id));
		}
	}),
	334: ((e, t, n) => {
		n.d(t, {
			O: () => runsOnCall,
			y: () => readStarted
		});
		var r = n(34);
		function runsOnCall(e) {
			return e.type !== "VariableName" && e.type !== "MemberExpression" ? !1 : e.parent?.type === "CallExpression" || e.parent?.type === "ArgList";
		}
		let i = new Set([
			"threading.Thread",
			"threading.Timer",
			"Thread",
			"Timer",
			"multiprocessing.Process"
		]), a = /(?:^|\.)(?:create_task|ensure_future|submit|run_in_executor|to_thread)$/;
		function readStarted(e, t, n) {
			let o = n.children[0];
			if (n.type !== "CallExpression" || o === void 0) return;
			let s = e.evaluate(t, o), c = s.kind === "external" ? s.path : s.kind === "attribute" ? s.name : "";
			if (!i.has(c) && !a.test(c)) return;
			let l = (0, r.aX)(t, (0, r.GG)(n, "ArgList")), u = c.endsWith("Timer"), d = l.filter((e) => e.name === void 0 && e.star === void 0), f = l.find((e) => e.name === "target" || e.name === "function"), p = u || /run_in_executor$/.test(c) ? 1 : +!!c.endsWith("Thread"), m = (f ?? d[p])?.value;
			if (m === void 0) return;
			let h = m.type === "CallExpression" ? m.children[0] : m;
			if (h !== void 0) return {
				node: n,
				target: e.evaluate(t, h),
				started: h,
				timer: u
			};
		}
	}),
	34: ((e, t, n) => {
		n.d(t, {
			$N: () => codeOf,
			$t: () => placeOf,
			DG: () => descendants,
			EN: () => bodyOf,
			G1: () => position,
			GG: () => childOf,
			GX: () => statementsOf,
			Nh: () => nodesOf,
			V6: () => ownDescendants,
			_P: () => dottedName,
			aX: () => argumentsOf,
			ai: () => ancestor,
			b6: () => textOf,
			gR: () => contains,
			lD: () => split
		});
		let textOf = (e, t) => e.text.slice(t.from, t.to);
		function codeOf(e, t) {
			let n = [], r = t.from;
			for (let i of e.comments) i.to <= r || i.from >= t.to || (n.push(e.text.slice(r, i.from)), r = i.to);
			return n.push(e.text.slice(r, Math.max(r, t.to))), n.join("");
		}
		let childOf = (e, t) => e.children.find((e) => e.type === t), nodesOf = (e, t) => e.byType.get(t) ?? [], bodyOf = (e) => childOf(e, "Body");
		function* descendants(e, t) {
			for (let n = t.index + 1; n <= t.last; n++) {
				let t = e.nodes[n];
				t !== void 0 && (yield t);
			}
		}
		let r = new Set([
			"FunctionDefinition",
			"ClassDefinition",
			"LambdaExpression"
		]);
		function* ownDescendants(e, t) {
			for (let n = t.index + 1; n <= t.last; n++) {
				let t = e.nodes[n];
				t !== void 0 && (yield t, r.has(t.type) && (n = t.last));
			}
		}
		function ancestor(e, t) {
			let n = e.parent;
			for (; n !== void 0 && !t.has(n.type);) n = n.parent;
			return n;
		}
		let contains = (e, t) => t.index > e.index && t.index <= e.last;
		function statementsOf(e) {
			return e.children.flatMap((e) => e.type === "StatementGroup" ? e.children : [e]).filter(isStatement);
		}
		let isStatement = (e) => !/^[^A-Za-z]/.test(e.type);
		function argumentsOf(e, t) {
			return t === void 0 ? [] : split(t.children.slice(1, t.children.at(-1)?.type === ")" ? -1 : void 0)).flatMap((t) => {
				let n = argumentOf(e, t);
				return n === void 0 ? [] : [n];
			});
		}
		function split(e) {
			let t = [[]];
			for (let n of e) n.type === "," ? t.push([]) : t.at(-1)?.push(n);
			return t.filter((e) => e.length > 0);
		}
		function argumentOf(e, t) {
			let [n, r, i] = t, a = t.at(-1);
			if (n === void 0 || a === void 0 || t.some((e) => e.type === "\u26a0")) return;
			let o = {
				from: n.from,
				to: a.to
			};
			return (n.type === "*" || n.type === "**") && r !== void 0 ? {
				star: n.type,
				value: r,
				...o
			} : r?.type === "AssignOp" && i !== void 0 && textOf(e, r) === "=" ? {
				name: textOf(e, n),
				value: i,
				...o
			} : {
				value: n,
				...o
			};
		}
		function dottedName(e, t) {
			let n = [], r = t;
			for (; r.type === "MemberExpression";) {
				let [t, i, a] = r.children;
				if (t === void 0 || i?.type !== "." || a?.type !== "PropertyName") return;
				n.unshift(textOf(e, a)), r = t;
			}
			if (r.type === "VariableName") return [textOf(e, r), ...n];
		}
		function placeOf(e, t) {
			let n = position(e, t.from), r = position(e, Math.max(t.from, t.to));
			return {
				file: e.path,
				line: n.line,
				column: n.column,
				endLine: r.line,
				endColumn: r.column
			};
		}
		function position(e, t) {
			let n = 0, r = e.lines.length - 1;
			for (; n < r;) {
				let i = n + r + 1 >> 1;
				(e.lines[i] ?? 0) <= t ? n = i : r = i - 1;
			}
			return {
				line: n + 1,
				column: t - (e.lines[n] ?? 0) + 1
			};
		}
	})
};
