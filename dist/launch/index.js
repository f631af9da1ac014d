import { createRequire as e } from "module";
var t = {
	2613: ((t) => {
		t.exports = e(import.meta.url)("assert");
	}),
	181: ((t) => {
		t.exports = e(import.meta.url)("buffer");
	}),
	5317: ((t) => {
		t.exports = e(import.meta.url)("child_process");
	}),
	6982: ((t) => {
		t.exports = e(import.meta.url)("crypto");
	}),
	2250: ((t) => {
		t.exports = e(import.meta.url)("dns");
	}),
	4434: ((t) => {
		t.exports = e(import.meta.url)("events");
	}),
	9896: ((t) => {
		t.exports = e(import.meta.url)("fs");
	}),
	8611: ((t) => {
		t.exports = e(import.meta.url)("http");
	}),
	5675: ((t) => {
		t.exports = e(import.meta.url)("http2");
	}),
	5692: ((t) => {
		t.exports = e(import.meta.url)("https");
	}),
	3339: ((t) => {
		t.exports = e(import.meta.url)("module");
	}),
	9278: ((t) => {
		t.exports = e(import.meta.url)("net");
	}),
	4589: ((t) => {
		t.exports = e(import.meta.url)("node:assert");
	}),
	6698: ((t) => {
		t.exports = e(import.meta.url)("node:async_hooks");
	}),
	4573: ((t) => {
		t.exports = e(import.meta.url)("node:buffer");
	}),
	1421: ((t) => {
		t.exports = e(import.meta.url)("node:child_process");
	}),
	7540: ((t) => {
		t.exports = e(import.meta.url)("node:console");
	}),
	7598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	3053: ((t) => {
		t.exports = e(import.meta.url)("node:diagnostics_channel");
	}),
	610: ((t) => {
		t.exports = e(import.meta.url)("node:dns");
	}),
	8474: ((t) => {
		t.exports = e(import.meta.url)("node:events");
	}),
	3024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	1455: ((t) => {
		t.exports = e(import.meta.url)("node:fs/promises");
	}),
	7067: ((t) => {
		t.exports = e(import.meta.url)("node:http");
	}),
	2467: ((t) => {
		t.exports = e(import.meta.url)("node:http2");
	}),
	7030: ((t) => {
		t.exports = e(import.meta.url)("node:net");
	}),
	8161: ((t) => {
		t.exports = e(import.meta.url)("node:os");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	643: ((t) => {
		t.exports = e(import.meta.url)("node:perf_hooks");
	}),
	1792: ((t) => {
		t.exports = e(import.meta.url)("node:querystring");
	}),
	7075: ((t) => {
		t.exports = e(import.meta.url)("node:stream");
	}),
	8321: ((t) => {
		t.exports = e(import.meta.url)("node:stream/consumers");
	}),
	8500: ((t) => {
		t.exports = e(import.meta.url)("node:timers/promises");
	}),
	1692: ((t) => {
		t.exports = e(import.meta.url)("node:tls");
	}),
	3136: ((t) => {
		t.exports = e(import.meta.url)("node:url");
	}),
	7975: ((t) => {
		t.exports = e(import.meta.url)("node:util");
	}),
	3429: ((t) => {
		t.exports = e(import.meta.url)("node:util/types");
	}),
	8877: ((t) => {
		t.exports = e(import.meta.url)("node:v8");
	}),
	5919: ((t) => {
		t.exports = e(import.meta.url)("node:worker_threads");
	}),
	8522: ((t) => {
		t.exports = e(import.meta.url)("node:zlib");
	}),
	857: ((t) => {
		t.exports = e(import.meta.url)("os");
	}),
	6928: ((t) => {
		t.exports = e(import.meta.url)("path");
	}),
	932: ((t) => {
		t.exports = e(import.meta.url)("process");
	}),
	2203: ((t) => {
		t.exports = e(import.meta.url)("stream");
	}),
	3193: ((t) => {
		t.exports = e(import.meta.url)("string_decoder");
	}),
	3557: ((t) => {
		t.exports = e(import.meta.url)("timers");
	}),
	6460: ((t) => {
		t.exports = e(import.meta.url)("timers/promises");
	}),
	4756: ((t) => {
		t.exports = e(import.meta.url)("tls");
	}),
	7016: ((t) => {
		t.exports = e(import.meta.url)("url");
	}),
	9023: ((t) => {
		t.exports = e(import.meta.url)("util");
	}),
	3106: ((t) => {
		t.exports = e(import.meta.url)("zlib");
	}),
	6648: ((e, t, n) => {
		n.d(t, {
			D: () => shownEnvironment,
			Q: () => childEnvironment
		});
		let r = /^(ACTIONS_|INPUT_|STATE_|RUNNER_TOKEN)/, i = new Set(["NODE_OPTIONS", "RUNNER_TEMP"]), a = new Set([
			"GITHUB_TOKEN",
			"GH_TOKEN",
			"GITHUB_ENV",
			"GITHUB_PATH",
			"GITHUB_OUTPUT",
			"GITHUB_STATE",
			"GITHUB_STEP_SUMMARY",
			"GITHUB_EVENT_PATH",
			"MODAL_IS_REMOTE",
			"NODE_OPTIONS",
			"RUNNER_TEMP"
		]), o = {
			MODAL_LOGLEVEL: "DEBUG",
			MODAL_LOG_FORMAT: "STRING",
			COLUMNS: "400",
			NO_COLOR: "1",
			PYTHONUNBUFFERED: "1",
			PYTHONIOENCODING: "utf-8"
		};
		function childEnvironment(e, t) {
			let n = without(e, t.withheld, a);
			return t.modalTokenId !== void 0 && (n.MODAL_TOKEN_ID = t.modalTokenId), t.modalTokenSecret !== void 0 && (n.MODAL_TOKEN_SECRET = t.modalTokenSecret), {
				...n,
				...o
			};
		}
		function shownEnvironment(e, t) {
			return without(e, t, new Set([...a].filter((e) => !i.has(e))));
		}
		function without(e, t, n) {
			let i = {};
			for (let [a, o] of Object.entries(e)) o === void 0 || n.has(a) || r.test(a) || t.some((e) => e !== "" && o.includes(e)) || (i[a] = o);
			return i;
		}
	}),
	4600: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				(0, n(5905).e)();
				let { runRoot: e } = await n.e(223).then(n.bind(n, 223));
				await e(), t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	159: ((e, t, n) => {
		n.d(t, {
			L8: () => leaveOnInput,
			Y: () => takeFromInput,
			yR: () => readText
		});
		var r = n(3024), i = n(6760);
		let a = ["/dev/shm", "/tmp"];
		function leaveOnInput(e, t) {
			(0, r.closeSync)(0);
			for (let n of [...a, ...t === void 0 ? [] : [t]]) try {
				let t = i.join(n, `modal-experiments-${process.pid}-${performance.now()}`), a = (0, r.openSync)(t, "wx+", 384);
				if ((0, r.unlinkSync)(t), (0, r.writeSync)(a, e), a === 0) return !0;
				(0, r.closeSync)(a);
				break;
			} catch {}
			return closeInput(), !1;
		}
		function takeFromInput() {
			let e = Buffer.alloc((0, r.fstatSync)(0).size);
			return (0, r.readSync)(0, e, 0, e.length, 0), (0, r.closeSync)(0), closeInput(), e.toString("utf8");
		}
		function closeInput() {
			(0, r.openSync)("/dev/null", "r");
		}
		function readText(e) {
			return (0, r.readFileSync)(e, "utf8");
		}
	}),
	5905: ((e, t, n) => {
		n.d(t, {
			d: () => isHidden,
			e: () => hideEnvironment
		});
		var r = n(6648), i = n(159);
		let a = "--environment-handed-over";
		function hideEnvironment() {
			if (process.argv[2] === a) {
				Object.assign(process.env, readHandedOver()), process.argv.splice(2, 1), o = !0;
				return;
			}
			if (typeof process.execve != "function") return;
			let e = (0, r.D)(process.env, [
				"INPUT_GITHUB-TOKEN",
				"INPUT_MODAL-TOKEN-ID",
				"INPUT_MODAL-TOKEN-SECRET",
				"MODAL_TOKEN_ID",
				"MODAL_TOKEN_SECRET"
			].map((e) => process.env[e] ?? "")), [, t = "", ...n] = process.argv;
			if ((0, i.L8)(JSON.stringify(process.env), process.env.RUNNER_TEMP)) try {
				process.execve(process.execPath, [
					process.execPath,
					...process.execArgv,
					t,
					a,
					...n
				], e);
			} catch {
				(0, i.Y)();
			}
		}
		let o = !1;
		function isHidden() {
			return o;
		}
		function readHandedOver() {
			return JSON.parse((0, i.Y)());
		}
	})
}, n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} }, a = !0;
	try {
		t[e].call(i.exports, i, i.exports, __nccwpck_require__), a = !1;
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
var r = __nccwpck_require__(4600);
r = await r;
