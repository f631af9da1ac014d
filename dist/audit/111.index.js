export const id = 111;
export const ids = [111];
export const modules = { 111: ((e, t, n) => {
	n.r(t), n.d(t, { fixFindings: () => fixFindings });
	var r = n(34);
	function applyEdits(e, t) {
		let n = [], r = 0;
		for (let i of [...t].sort((e, t) => e.from - t.from || e.to - t.to)) i.from < r || (n.push(e.slice(r, i.from), i.text), r = i.to);
		return n.join("") + e.slice(r);
	}
	let lineStart = (e, t) => e.lines[(0, r.G1)(e, t).line - 1] ?? 0;
	function lineEnd(e, t) {
		return e.lines[(0, r.G1)(e, t).line] ?? e.text.length;
	}
	let newlineOf = (e) => e.text.includes("\r\n") ? "\r\n" : "\n";
	function indentOf(e, t) {
		let n = e.text.slice(lineStart(e, t.from), t.from);
		return n.trim() === "" ? n : void 0;
	}
	function trimmedEnd(e, t) {
		return t.from + e.text.slice(t.from, t.to).trimEnd().length;
	}
	let formerly = (e, t) => (0, r.$N)(e, t).replace(/\s+/g, " ").trim().replace(/,$/, "");
	function withItsCode(e, t, n) {
		let r = e.text.slice(t.from, t.to).trimEnd(), i = formerly(e, {
			from: lineStart(e, t.from),
			to: t.from
		});
		if (i !== "") return [`# was: ${i}`, r];
		let a = e.tokens.find((e) => e.from >= t.to && e.kind !== "newline");
		if (a === void 0 || a.kind === "comment" || a.from >= n.to) return [r];
		let o = lineEnd(e, a.from);
		return e.comments.some((e) => e.from > a.from && e.to <= o) ? [r] : [r, `# was: ${formerly(e, {
			from: a.from,
			to: o
		})}`];
	}
	function removeStatement(e, t, n) {
		let r = indentOf(e, t), i = trimmedEnd(e, t), a = lineStart(e, t.from), o = lineEnd(e, Math.max(t.from, i - 1)), s = e.text.slice(i, o).trim();
		if (r === void 0 || s !== "" && !s.startsWith("#")) return;
		let c = e.comments.filter((e) => e.from >= a && e.to <= o).flatMap((t) => withItsCode(e, t, {
			from: a,
			to: o
		}).map((e) => r + e));
		n && c.push(`${r}pass`);
		let l = newlineOf(e), u = /(?:^|[\r\n:])[ \t]*(?:\r\n|\n|\r)$/.test(e.text.slice(0, a).slice(-200)), d = lineEnd(e, o);
		return c.length === 0 && u && d > o && e.text.slice(o, d).trim() === "" ? {
			from: a,
			to: d,
			text: ""
		} : {
			from: a,
			to: o,
			text: c.map((e) => e + l).join("")
		};
	}
	function setArgument(e, t) {
		let { file: n, list: r } = e, i = e.get(t.name);
		if (!(r === void 0 || e.open)) return i.kind === "absent" ? insertArgument(n, r, t) : i.argument === void 0 ? void 0 : replaceArgument(n, i.argument, t);
	}
	function replaceArgument(e, t, n) {
		let { from: r, to: i } = t.value, a = lineStart(e, t.from), o = e.text.slice(a, t.from), s = lineEnd(e, i), c = /^[ \t]*,?[ \t]*(?=#)/.exec(e.text.slice(t.to, s)), l = e.comments.filter((e) => e.from >= r && e.to <= (c === null ? i : s));
		if (l.length === 0) return {
			from: r,
			to: i,
			text: n.value
		};
		if (o.trim() !== "") return l.some((e) => e.from < i) ? void 0 : {
			from: r,
			to: i,
			text: n.value
		};
		let u = [`# was: ${formerly(e, t)}`, ...l.map((t) => e.text.slice(t.from, t.to).trimEnd())], d = c === null ? "" : `${c[0].trim()}${commented(n)}${newlineOf(e)}`, f = `${u.map((t) => o + t + newlineOf(e)).join("")}${o}${n.name}=${n.value}${d}`;
		return {
			from: a,
			to: c === null ? i : s,
			text: f
		};
	}
	let commented = ({ comment: e }) => e === void 0 ? "" : `  # ${e}`;
	function insertArgument(e, t, n) {
		let { name: i, value: a } = n, o = t.children.at(-1), s = (0, r.aX)(e, t).at(-1);
		if (o?.type !== ")") return;
		if (s === void 0) return {
			from: o.from,
			to: o.from,
			text: `${i}=${a}`
		};
		let c = lineStart(e, o.from);
		if (!(e.text.slice(c, o.from).trim() === "" && c > s.to)) return {
			from: s.to,
			to: s.to,
			text: `, ${i}=${a}`
		};
		let l = /^[ \t]*/.exec(e.text.slice(lineStart(e, s.from)))?.[0] ?? "    ", u = t.children.some((e) => e.type === "," && e.from >= s.to) ? "" : ",", d = e.text.slice(s.to, c), f = `${l}${i}=${a},${commented(n)}${newlineOf(e)}`;
		return {
			from: s.to,
			to: c,
			text: u + d + f
		};
	}
	function removeArgument(e, t) {
		let { file: n, list: i } = e, a = e.get(t), o = a.kind === "absent" ? void 0 : a.argument;
		if (i === void 0 || o === void 0) return;
		let s = i.children.find((e) => e.type === "," && e.from >= o.to), c = (0, r.aX)(n, i).find((e) => e.from >= o.to), l = s !== void 0 && (c === void 0 || s.to <= c.from) ? s.to : o.to, u = lineStart(n, o.from), d = n.text.slice(u, o.from).trim() === "", f = n.text.slice(l, lineEnd(n, l));
		if (d && f.trim() === "") return {
			from: u,
			to: lineEnd(n, l),
			text: ""
		};
		if (d && f.trim().startsWith("#")) {
			let e = formerly(n, {
				from: o.from,
				to: l
			});
			return {
				from: o.from,
				to: l + f.search(/#/),
				text: `# was: ${e}${newlineOf(n)}${n.text.slice(u, o.from)}`
			};
		}
		return c === void 0 ? {
			from: i.children.filter((e) => e.type === "," && e.to <= o.from).at(-1)?.from ?? o.from,
			to: l,
			text: ""
		} : {
			from: o.from,
			to: c.from,
			text: ""
		};
	}
	var i = n(843);
	function boundName(e, t) {
		let n = t.children.find((e) => e.type === "VariableName"), i = t.type === "AssignStatement" ? t.children[0] === n : /Definition$/.test(t.type);
		return n !== void 0 && i ? (0, r.b6)(e, n) : void 0;
	}
	function usesOf(e, t, n) {
		return [...(0, r.DG)(e, t)].filter((t) => {
			if (t.type !== "VariableName" || (0, r.b6)(e, t) !== n) return !1;
			let i = t.parent?.type === "ArgList" ? t.parent.children : [];
			return i[i.indexOf(t) + 1]?.type !== "AssignOp";
		});
	}
	let a = /^(?:print|sleep|time\.sleep|\w+\.(?:wait|is_set|commit|info|debug|warning|error|exception))$/, o = new Set([
		"WhileStatement",
		"ForStatement",
		"TryStatement",
		"IfStatement",
		"ExpressionStatement"
	]), s = new Set([
		"PassStatement",
		"ContinueStatement",
		"BreakStatement",
		"ReturnStatement"
	]);
	function onlyWaitsAndCommits(e, t) {
		for (let n of (0, r.DG)(e, t)) {
			if (n.type === "CallExpression") {
				let t = (0, r._P)(e, n.children[0] ?? n);
				if (t === void 0 || !a.test(t.join("."))) return !1;
			}
			if (/Statement$/.test(n.type) && !o.has(n.type) && !s.has(n.type)) return !1;
		}
		return !0;
	}
	let c = new Set(["Body"]), l = new Set(["ExpressionStatement", "AssignStatement"]);
	function fixCommits(e) {
		for (let { runnable: t } of e.audited) {
			let n = (0, i.g)(e.evaluator, t.definition);
			for (let e of n.filter((e) => e.how === "periodic")) {
				let r = withoutThread(e, n.some((e) => e.how === "plain") ? void 0 : t.definition);
				if (r.length > 0) return r;
			}
		}
		return [];
	}
	function withoutThread(e, t) {
		let { file: n, started: i } = e, a = i === void 0 ? void 0 : (0, r.ai)(i.node, l), o = i?.target.kind === "function" ? i.target : void 0;
		if (i === void 0 || a === void 0 || o !== void 0 && o.file !== n || o !== void 0 && !onlyWaitsAndCommits(n, o.node)) return [];
		let s = new Set([a]);
		o !== void 0 && s.add(o.node);
		let u = [boundName(n, a), ...eventsOf(n, o?.node)], d = (0, r.ai)(a, c);
		for (let e of u) if (e !== void 0 && d !== void 0) for (let t of usesOf(n, d, e)) {
			if ([...s].some((e) => (0, r.gR)(e, t))) continue;
			let i = (0, r.ai)(t, l);
			if (i === void 0 || !servesThread(n, i, e)) return [];
			s.add(i);
		}
		return o !== void 0 && usedElsewhere(n, o.node, s) ? [] : [...removals(n, s), ...finalCommit(e, t)];
	}
	function servesThread(e, t, n) {
		let i = (0, r.b6)(e, t).trim(), a = RegExp(`^${n}\\.(?:start|join|set|cancel|clear)\\(`), o = RegExp(`^${n}(?:\\.daemon)?\\s*=\\s*(?:True|(?:threading\\.)?Event\\(\\))$`);
		return a.test(i) || o.test(i);
	}
	function eventsOf(e, t) {
		return t === void 0 ? [] : [...new Set([...(0, r.b6)(e, t).matchAll(/\b(\w+)\.(?:wait|is_set)\(/g)].map((e) => e[1] ?? ""))];
	}
	function usedElsewhere(e, t, n) {
		let i = boundName(e, t);
		return i === void 0 || usesOf(e, e.root, i).some((e) => ![...n].some((t) => (0, r.gR)(t, e)));
	}
	function removals(e, t) {
		let n = [], i = new Set();
		for (let a of t) {
			let o = a.parent?.type === "DecoratedStatement" ? a.parent : a, s = (0, r.ai)(o, c), l = s !== void 0 && !i.has(s) && (0, r.GX)(s).every((e) => t.has(e));
			l && i.add(s);
			let u = removeStatement(e, o, l);
			if (u === void 0) return [];
			n.push({
				...u,
				file: e
			});
		}
		return n;
	}
	function finalCommit(e, t) {
		let n = t === void 0 ? void 0 : (0, r.EN)(t.node), i = n === void 0 ? void 0 : (0, r.GX)(n).at(-1), a = commitSource(e);
		if (t === void 0 || i === void 0 || a === void 0) return [];
		let { file: o } = t, s = indentOf(o, i);
		if (s === void 0) return [];
		let c = newlineOf(o);
		if (i.type === "ReturnStatement") {
			let e = i.from - s.length;
			return [{
				file: o,
				from: e,
				to: e,
				text: `${s}${a}${c}`
			}];
		}
		let l = trimmedEnd(o, i), u = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(o.text.slice(l))?.[0] ?? "", d = l + u.length;
		return [{
			file: o,
			from: d,
			to: d,
			text: `${/[\r\n]$/.test(u) ? "" : c}${s}${a}${c}`
		}];
	}
	function commitSource({ file: e, node: t, started: n }) {
		return n?.node === t ? `${(0, r.b6)(e, n.started)}()` : (0, r.b6)(e, t).replace(/\s+/g, "");
	}
	let u = new Set(["Body"]);
	function fixSpawns(e) {
		return (e.flow?.calls ?? []).flatMap((e) => {
			if (e.how !== "spawn" || !e.waited) return [];
			let t = droppedGet(e.node) ?? droppedStatement(e.file, e.node);
			return t === void 0 ? [] : [{
				...t,
				file: e.file
			}];
		});
	}
	function droppedGet(e) {
		let t = e.parent?.type === "MemberExpression" ? e.parent.parent : void 0;
		if (t?.type === "CallExpression" && t.parent?.type === "ExpressionStatement") return {
			from: e.to,
			to: t.to,
			text: ""
		};
	}
	function droppedStatement(e, t) {
		let n = t.parent, i = n?.type === "AssignStatement" ? n.children[0] : void 0, a = n === void 0 ? void 0 : (0, r.ai)(n, u);
		if (i?.type !== "VariableName" || a === void 0) return;
		let o = e.text.slice(i.from, i.to);
		for (let n of (0, r.DG)(e, a)) {
			let i = n.type === "CallExpression" ? n.children[0] : void 0, a = n.parent;
			if (i === void 0 || a?.type !== "ExpressionStatement" || n.from < t.to || (0, r._P)(e, i)?.join(".") !== `${o}.get`) continue;
			let s = (0, r.ai)(a, u);
			return removeStatement(e, a, s !== void 0 && (0, r.GX)(s).length === 1);
		}
	}
	var d = n(991), f = n(529);
	async function fixFindings(e, t) {
		let n = new Map(), r = new Map(), i = { read: async (t) => r.get(t) ?? e.read(t) };
		for (let e = 0; e < 40; e++) {
			let e = await (0, f.e)(i, t);
			if ("findings" in e) break;
			let a = nextEdits(e, r).filter((e) => isWhole(e.file));
			if (a.length === 0) break;
			for (let e of new Set(a.map((e) => e.file))) {
				let t = await i.read(e.path), o = typeof t == "string" ? t : e.text;
				n.has(e.path) || n.set(e.path, o), r.set(e.path, applyEdits(o, a.filter((t) => t.file === e)));
			}
		}
		return [...r].flatMap(([e, t]) => {
			let r = n.get(e) ?? t;
			return r === t ? [] : [{
				path: e,
				before: r,
				after: t
			}];
		});
	}
	let isWhole = (e) => (0, r.Nh)(e, "\u26a0").length === 0 && (0, r.Nh)(e, "PrintStatement").length === 0;
	function nextEdits(e, t) {
		let n = (0, f.f)(e), has = (e) => n.some((t) => t.id === e && t.severity !== "note"), r = [
			() => has("commit") ? fixCommits(e) : [],
			() => has("detach") ? fixSpawns(e) : [],
			() => e.audited.flatMap((t) => fixDecorator(e, t, n)),
			() => unusedImports(e, t)
		];
		for (let e of r) {
			let t = e();
			if (t.length > 0) return t;
		}
		return [];
	}
	function fixDecorator(e, t, n) {
		let { settings: r } = t.runnable, { file: i } = r;
		if (t.overridden) return [];
		let mine = (e) => n.find((n) => n.id === e && n.severity !== "note" && n.harm.includes(`\`${t.facts.name}\``)), a = /timeout=(\d+)/.exec(mine("timeout")?.fix ?? "")?.[1], o = (mine("containers") && (removeArgument(r, "single_use_containers") ?? removeArgument(r, "max_inputs"))) ?? (a && setArgument(r, {
			name: "timeout",
			value: a,
			comment: `${Number(a) / 3600} hours`
		})) ?? (mine("retries") && retriesEdit(e, t));
		return o === void 0 || o === "" ? [] : [{
			...o,
			file: i
		}];
	}
	function retriesEdit(e, { runnable: t, facts: n }) {
		let r = retriesName(e, t.settings.file);
		if (r === void 0 || n.retries === "unknown" || n.retries.count === "unknown") return;
		let { count: i } = n.retries, a = `${r}(max_retries=${i <= 0 ? 5 : Math.min(Math.trunc(i), d.fC)}, initial_delay=30.0, backoff_coefficient=1.0)`;
		return setArgument(t.settings, {
			name: "retries",
			value: a
		});
	}
	function retriesName({ project: e, evaluator: t }, n) {
		for (let r of e.bindings(n, n.root).byName.keys()) {
			let e = t.exported(n, r);
			if (e?.kind === "modal") {
				if (e.path === "modal") return `${r}.Retries`;
				if (e.path === "modal.Retries") return r;
			}
		}
	}
	function unusedImports({ project: e }, t) {
		return e.files.flatMap((e) => t.has(e.path) ? e.root.children.flatMap((t) => {
			let n = t.type === "ImportStatement" ? /^import (threading|time)$/.exec((0, r.b6)(e, t).trim())?.[1] : void 0;
			if (n === void 0 || usesOf(e, e.root, n).length !== 1) return [];
			let i = removeStatement(e, t, !1);
			return i === void 0 ? [] : [{
				...i,
				file: e
			}];
		}) : []);
	}
}) };
