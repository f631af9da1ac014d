#!/usr/bin/env node
import { createRequire as e } from "module";
var t = {
	869: ((e, t, n) => {
		n.d(t, { j: () => r });
		let r = [
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
	}),
	676: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				await (0, n(909).V)(), t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	909: ((t, n, r) => {
		r.d(n, { V: () => runDesk });
		async function audit(e, t) {
			let { runAudit: n } = await Promise.all([r.e(283), r.e(529)]).then(r.bind(r, 529));
			return n(e, t);
		}
		var i = r(869);
		let a = [
			"note",
			"warning",
			"error"
		];
		function fails(e, t) {
			return t !== "never" && e.some((e) => a.indexOf(e.severity) >= a.indexOf(t));
		}
		function toJson(e) {
			return `${JSON.stringify({
				version: 1,
				...e
			}, void 0, 2)}\n`;
		}
		let o = {
			source: "A file cannot be read, is not Python 3, or has a syntax error",
			target: "The target is missing, ambiguous, or cannot be run",
			arguments: "The arguments do not fit the target",
			resume: "The run would not continue where it stopped",
			timeout: "One attempt may take too little time, or more than Modal allows",
			retries: "A failure ends the run, or the next attempt comes too soon",
			"worst-case": "The longest that all attempts can take, and what that costs",
			volume: "What is written goes with the container",
			commit: "The Volume is committed too often, or not at the end",
			detach: "What the entrypoint starts does not outlive its launcher",
			containers: "A setting for functions that are called many times",
			imports: "The launching machine cannot import the file",
			gpu: "The GPU is missing, more than allowed, or not offered",
			secrets: "A token or key is written into the source",
			client: "Modal's client does not have this name",
			suppression: "A comment that ignores nothing"
		}, uri = (e) => e.split("/").map(encodeURIComponent).join("/");
		function toSarif({ findings: e }, t) {
			let n = i.j.map((e) => ({
				id: e,
				shortDescription: { text: o[e] }
			})), r = e.map((e) => ({
				ruleId: e.id,
				ruleIndex: i.j.indexOf(e.id),
				level: e.severity,
				message: { text: e.fix === "" ? e.harm : `${e.harm}\n\n${e.fix}` },
				locations: [{ physicalLocation: {
					artifactLocation: {
						uri: uri(e.file),
						uriBaseId: "%SRCROOT%"
					},
					region: {
						startLine: e.line,
						startColumn: e.column,
						endLine: e.endLine,
						endColumn: e.endColumn
					}
				} }]
			}));
			return `${JSON.stringify({
				$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "modal-experiments audit",
						version: t,
						rules: n
					} },
					columnKind: "utf16CodeUnits",
					results: r
				}]
			}, void 0, 2)}\n`;
		}
		class InputError extends Error {
			name = "InputError";
			input;
			constructor(e, t) {
				super(t), this.input = e;
			}
		}
		let s = "Usage: modal-experiments audit FILE.py[::TARGET] [options] [-- ARGUMENTS]\n\nReads a Modal app without running it and says what will go wrong.\n\n  -m, --module            TARGET is a module path, as for `modal run -m`\n  --fix                   rewrite timeout, retries, commit thread, single use and spawn-get; print a diff\n  --json, --sarif         print for machines instead of people\n  --fail-on LEVEL         exit code 1 from this severity on: error (default), warning, note, never\n  --resume MODE           inject (default), require, off: how the launcher treats resume\n  --needs HOURS           what one attempt needs, for example 10 or 0.5\n  --available MODULE,...  top-level modules that the launching machine has\n  --ignore ID,...         findings to leave out\n  -- ARGUMENTS            what would follow the target on the command line\n";
		function parseAuditOptions(e) {
			let t = e.indexOf("--"), n = t < 0 ? e : e.slice(0, t);
			if (n.includes("--help") || n.includes("-h") || n.length === 0) return "help";
			let [r, ...i] = n;
			if (r !== "audit") throw problem("command", r ?? "", "audit");
			let a = readWords(i);
			if (a.target === void 0) throw problem("target", "", "FILE.py or FILE.py::NAME");
			let o = {
				ignore: a.ignore,
				...a.needs !== void 0 && { needs: a.needs },
				...a.available !== void 0 && { availableImports: a.available }
			}, { target: s, module: c, resume: l, show: u, fix: d, failOn: f } = a;
			return {
				request: {
					target: s,
					module: c,
					args: t < 0 ? [] : e.slice(t + 1),
					resume: l,
					configuration: o
				},
				show: u,
				fix: d,
				failOn: f
			};
		}
		function readWords(e) {
			let t = {
				target: void 0,
				module: !1,
				fix: !1,
				show: "text",
				failOn: "error",
				resume: "inject",
				needs: void 0,
				available: void 0,
				ignore: []
			};
			for (let n = 0; n < e.length; n++) {
				let [r = "", i] = split(e[n] ?? "");
				if (r.startsWith("-")) readFlag(t, r, i) || readValue(t, r, i ?? e[++n] ?? "");
				else {
					if (t.target !== void 0) throw problem("target", r, "one target only");
					t.target = e[n];
				}
			}
			return t;
		}
		function split(e) {
			let t = e.startsWith("--") ? e.indexOf("=") : -1;
			return t < 0 ? [e, void 0] : [e.slice(0, t), e.slice(t + 1)];
		}
		function readFlag(e, t, n) {
			if (n !== void 0) return !1;
			if (t === "-m" || t === "--module") e.module = !0;
			else if (t === "--fix") e.fix = !0;
			else if (t === "--json" || t === "--sarif") e.show = t === "--json" ? "json" : "sarif";
			else return !1;
			return !0;
		}
		function readValue(e, t, n) {
			switch (t) {
				case "--fail-on":
					e.failOn = oneOf(t, n, [
						"error",
						"warning",
						"note",
						"never"
					]);
					break;
				case "--resume":
					e.resume = oneOf(t, n, [
						"inject",
						"require",
						"off"
					]);
					break;
				case "--needs": {
					let r = Number(n);
					if (n.trim() === "" || !Number.isFinite(r) || r <= 0) throw problem(t, n, "a number of hours above 0");
					e.needs = Math.round(r * 3600);
					break;
				}
				case "--available":
					e.available = n.split(",").map((e) => e.trim()).filter((e) => e !== "");
					break;
				case "--ignore":
					e.ignore = n.split(",").map((e) => oneOf(t, e.trim(), i.j));
					break;
				default: throw problem("option", t, "the options that --help lists; the target's own arguments go after --");
			}
		}
		function oneOf(e, t, n) {
			let r = n.find((e) => e === t);
			if (r === void 0) throw problem(e, t, n.join(", "));
			return r;
		}
		let problem = (e, t, n) => new InputError(e, `${e}: ${t === "" ? "nothing was given" : `${JSON.stringify(t)} is not accepted`}. Accepted: ${n}.`);
		new TextEncoder();
		function counts(e) {
			return [
				"error",
				"warning",
				"note"
			].flatMap((t) => {
				let n = e.filter((e) => e.severity === t).length;
				return n === 0 ? [] : [`${n} ${t}${n === 1 ? "" : "s"}`];
			}).join(", ") || "nothing found";
		}
		let c = [
			144,
			152,
			157,
			158,
			159
		], l = /^[\t -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f]*$/, u = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u, d = /^[\p{Cs}\p{Co}\p{Cn}]$/u;
		function log_text_cleanLogText(e) {
			return l.test(e) ? e : e.split("\n").map((e) => cleanLine(lastState(e))).join("\n");
		}
		function lastState(e) {
			let t = e.length;
			for (; t > 0 && e[t - 1] === "\r";) --t;
			return e.slice(e.lastIndexOf("\r", t - 1) + 1, t);
		}
		function cleanLine(e) {
			if (l.test(e)) return e;
			let t = "", n = 0;
			for (; n < e.length;) {
				let r = e.codePointAt(n) ?? 0, i = pastSequence(e, n, r);
				i > n ? n = i : (t += visible(r), n += r > 65535 ? 2 : 1);
			}
			return t;
		}
		function visible(e) {
			if (e >= 32 && e < 127) return String.fromCharCode(e);
			if (e === 9) return "	";
			if (e === 0) return "\u2400";
			let t = String.fromCodePoint(e);
			return u.test(t) ? "" : d.test(t) ? "\ufffd" : t;
		}
		function pastSequence(e, t, n) {
			if (n === 155) return pastControlSequence(e, t + 1);
			if (c.includes(n)) return pastControlString(e, t + 1);
			if (n !== 27) return t;
			let r = e[t + 1];
			if (r === void 0) return t + 1;
			if (r === "[") return pastControlSequence(e, t + 2);
			if ("PX]^_".includes(r)) return pastControlString(e, t + 2);
			let i = pastRange(e, t + 1, 32, 47);
			return within(e, i, 48, 126) ? i + 1 : i;
		}
		function pastControlSequence(e, t) {
			let n = pastRange(e, pastRange(e, t, 48, 63), 32, 47);
			return within(e, n, 64, 126) ? n + 1 : n;
		}
		function pastControlString(e, t) {
			let n = Math.min(e.length, t + 2048);
			for (let r = t; r < n; r += 1) {
				let n = e.charCodeAt(r);
				if (n === 7 || n === 156) return r + 1;
				if (n === 27) return e[r + 1] === "\\" ? r + 2 : t;
			}
			return t;
		}
		function pastRange(e, t, n, r) {
			let i = t;
			for (; within(e, i, n, r);) i += 1;
			return i;
		}
		function within(e, t, n, r) {
			let i = t < e.length ? e.charCodeAt(t) : -1;
			return i >= n && i <= r;
		}
		function neutralLine(e) {
			return e.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((e) => (/^[\s\p{Cf}\p{Cc}]*::/u.test(e) ? `| ${e}` : e).replaceAll("##[", "# #[")).join("\n");
		}
		async function runAuditCommand(e, t) {
			try {
				let n = parseAuditOptions(e);
				if (n === "help") return t.out(s), 0;
				n.fix && await fix(n, t);
				let r = await audit(t.files, n.request);
				return n.show === "json" ? t.out(toJson(r)) : n.show === "sarif" ? t.out(toSarif(r, t.version)) : t.out(renderText(r.findings)), +!!fails(r.findings, n.failOn);
			} catch (e) {
				if (!(e instanceof InputError)) throw e;
				return t.err(`${safe(e.message)}\n\n${s}`), 1;
			}
		}
		async function fix({ request: e, show: t }, n) {
			let [{ fixFindings: i }, { unifiedDiff: a }] = await Promise.all([Promise.all([
				r.e(283),
				r.e(529),
				r.e(111)
			]).then(r.bind(r, 111)), r.e(849).then(r.bind(r, 849))]), o = t === "text" ? n.out : n.err;
			for (let t of await i(n.files, e)) await n.write(t.path, t.after), o(`${safe(a(t.path, t.before, t.after))}\n`);
		}
		let safe = (e) => neutralLine(log_text_cleanLogText(e));
		function renderText(e) {
			let t = e.map((e) => {
				let t = `${e.file}:${e.line}:${e.column}: ${e.severity} [${e.id}] ${e.harm}`, n = e.fix === "" ? "" : `\n${e.fix.split("\n").map((e) => `    ${e}`).join("\n")}`;
				return `${safe(t + n)}\n`;
			});
			return `${t.join("\n")}${t.length > 0 ? "\n" : ""}${counts(e)}\n`;
		}
		let f = e(import.meta.url)("node:path"), p = e(import.meta.url)("node:url"), m = f.resolve(f.dirname((0, p.fileURLToPath)(import.meta.url)), "..", ".."), h = e(import.meta.url)("node:fs/promises");
		var __addDisposableResource = function(e, t, n) {
			if (t != null) {
				if (typeof t != "object" && typeof t != "function") throw TypeError("Object expected.");
				var dispose, r;
				if (n) {
					if (!Symbol.asyncDispose) throw TypeError("Symbol.asyncDispose is not defined.");
					dispose = t[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw TypeError("Symbol.dispose is not defined.");
					dispose = t[Symbol.dispose], n && (r = dispose);
				}
				if (typeof dispose != "function") throw TypeError("Object not disposable.");
				r && (dispose = function() {
					try {
						r.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				}), e.stack.push({
					value: t,
					dispose,
					async: n
				});
			} else n && e.stack.push({ async: !0 });
			return t;
		}, g = (function(e) {
			return function(t) {
				function fail(n) {
					t.error = t.hasError ? new e(n, t.error, "An error was suppressed during disposal.") : n, t.hasError = !0;
				}
				var n, r = 0;
				function next() {
					for (; n = t.stack.pop();) try {
						if (!n.async && r === 1) return r = 0, t.stack.push(n), Promise.resolve().then(next);
						if (n.dispose) {
							var e = n.dispose.call(n.value);
							if (n.async) return r |= 2, Promise.resolve(e).then(next, function(e) {
								return fail(e), next();
							});
						} else r |= 1;
					} catch (e) {
						fail(e);
					}
					if (r === 1) return t.hasError ? Promise.reject(t.error) : Promise.resolve();
					if (t.hasError) throw t.error;
				}
				return next();
			};
		})(typeof SuppressedError == "function" ? SuppressedError : function(e, t, n) {
			var r = Error(n);
			return r.name = "SuppressedError", r.error = e, r.suppressed = t, r;
		});
		let _ = 4e6;
		function createSourceFiles(e) {
			return {
				read: (t) => readInside(e, t),
				write: async (t, n) => {
					let r = await locateInside(e, f.join(e, t));
					if (typeof r != "string") throw Error(`${t} cannot be replaced: ${r.unreadable}`);
					let i = `${r}.audit-${process.pid}`;
					await (0, h.writeFile)(i, n), await (0, h.rename)(i, r);
				}
			};
		}
		let v = { unreadable: "it is a link that leads out of the checkout" };
		async function locateInside(e, t) {
			try {
				let [n, r] = await Promise.all([(0, h.realpath)(e), (0, h.realpath)(t)]);
				return r.startsWith(n + f.sep) ? r : v;
			} catch (e) {
				return { unreadable: reasonOf(e) };
			}
		}
		async function readInside(e, t) {
			if (t.includes("\0")) return { unreadable: "missing" };
			let n = await locateInside(e, f.join(e, t));
			if (typeof n != "string") return n;
			try {
				let e = {
					stack: [],
					error: void 0,
					hasError: !1
				};
				try {
					let t = __addDisposableResource(e, await (0, h.open)(n, h.constants.O_RDONLY | h.constants.O_NONBLOCK), !0), r = problemOf(await t.stat());
					return r === void 0 ? await t.readFile("utf8") : { unreadable: r };
				} catch (t) {
					e.error = t, e.hasError = !0;
				} finally {
					let t = g(e);
					t && await t;
				}
			} catch (e) {
				return { unreadable: reasonOf(e) };
			}
		}
		function problemOf(e) {
			return e.isDirectory() ? "missing" : e.isFile() ? e.size > _ ? `it has ${e.size} bytes; at most ${_} are read` : void 0 : "it is no regular file";
		}
		function reasonOf(e) {
			let t = e instanceof Error && "code" in e ? String(e.code) : "";
			return t === "ENOENT" || t === "ENOTDIR" || t === "ENAMETOOLONG" ? "missing" : t === "ELOOP" ? "it is a link that leads nowhere" : t === "EACCES" ? "this account may not read it" : `reading it failed (${t || "unknown"})`;
		}
		async function runDesk() {
			process.stdout.on("error", (e) => {
				if (!("code" in e) || e.code !== "EPIPE") throw e;
			});
			let e = await createSourceFiles(m).read("package.json"), t = createSourceFiles(process.cwd());
			process.exitCode = await runAuditCommand(process.argv.slice(2), {
				files: t,
				write: t.write,
				out: (e) => process.stdout.write(e),
				err: (e) => process.stderr.write(e),
				version: typeof e == "string" ? String(JSON.parse(e).version) : "unknown"
			});
		}
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e](i, i.exports, __nccwpck_require__), a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t, __nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/"), (() => {
	var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__", t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__", n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__", resolveQueue = (e) => {
		e && e.d < 1 && (e.d = 1, e.forEach((e) => e.r--), e.forEach((e) => e.r-- ? e.r++ : e()));
	}, wrapDeps = (r) => r.map((r) => {
		if (typeof r == "object" && r) {
			if (r[e]) return r;
			if (r.then) {
				var i = [];
				i.d = 0, r.then((e) => {
					a[t] = e, resolveQueue(i);
				}, (e) => {
					a[n] = e, resolveQueue(i);
				});
				var a = {};
				return a[e] = (e) => e(i), a;
			}
		}
		var o = {};
		return o[e] = (e) => {}, o[t] = r, o;
	});
	__nccwpck_require__.a = (r, i, a) => {
		var o;
		a && ((o = []).d = -1);
		var s = new Set(), c = r.exports, l, u, d, f = new Promise((e, t) => {
			d = t, u = e;
		});
		f[t] = c, f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {})), r.exports = f, i((r) => {
			l = wrapDeps(r);
			var fn, getResult = () => l.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			}), i = new Promise((t) => {
				fn = () => t(getResult), fn.r = 0;
				var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
				l.map((t) => t[e](fnQueue));
			});
			return fn.r ? i : getResult();
		}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o))), o && o.d < 0 && (o.d = 0);
	};
})(), __nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
}, __nccwpck_require__.f = {}, __nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => (__nccwpck_require__.f[n](e, t), t), [])), __nccwpck_require__.u = (e) => "" + e + ".index.js", __nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t), __nccwpck_require__.r = (e) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: !0 });
}, (() => {
	var e = { 792: 0 }, installChunk = (t) => {
		var { ids: n, modules: r, runtime: i } = t, a, o, s = 0;
		for (a in r) __nccwpck_require__.o(r, a) && (__nccwpck_require__.m[a] = r[a]);
		for (i && i(__nccwpck_require__); s < n.length; s++) o = n[s], __nccwpck_require__.o(e, o) && e[o] && e[o][0](), e[n[s]] = 0;
	};
	__nccwpck_require__.f.j = (t, n) => {
		var r = __nccwpck_require__.o(e, t) ? e[t] : void 0;
		if (r !== 0) {
			if (r) n.push(r[1]);
			else {
				var i = import("./" + __nccwpck_require__.u(t)).then(installChunk, (n) => {
					throw e[t] !== 0 && (e[t] = void 0), n;
				}), i = Promise.race([i, new Promise((n) => r = e[t] = [n])]);
				n.push(r[1] = i);
			}
		}
	};
})();
var r = __nccwpck_require__(676);
r = await r;
