export const id = 223;
export const ids = [223];
export const modules = {
	5278: ((e, t, n) => {
		n.d(t, { W: () => parseArguments });
		var r = n(8291);
		function parseArguments(e, t) {
			let n = {
				text: t,
				at: 0,
				word: "",
				open: !1
			}, r = [], close = () => {
				n.open && r.push(n.word), n.word = "", n.open = !1;
			};
			for (; n.at < t.length;) {
				let r = t.charAt(n.at);
				/\s/.test(r) ? (close(), n.at += 1) : (n.open = !0, takePiece(e, n, r));
			}
			if (close(), r.some((e) => e.includes("\0"))) throw broken(e, t, "contains a NUL character");
			return r;
		}
		function takePiece(e, t, n) {
			if (n === "'" || n === "\"") takeQuoted(e, t, n);
			else if (n !== "\\") t.word += n, t.at += 1;
			else {
				if (t.at + 1 >= t.text.length) throw broken(e, t.text, "ends in a backslash");
				t.word += t.text.charAt(t.at + 1), t.at += 2;
			}
		}
		function takeQuoted(e, t, n) {
			let r = t.at;
			for (t.at += 1; t.at < t.text.length;) {
				let e = t.text.charAt(t.at), r = t.text.charAt(t.at + 1);
				if (e === n) {
					t.at += 1;
					return;
				}
				let i = n === "\"" && e === "\\" && (r === "\"" || r === "\\");
				t.word += i ? r : e, t.at += i ? 2 : 1;
			}
			throw broken(e, t.text, `has a ${n} at position ${r + 1} that is never closed`);
		}
		function broken(e, t, n) {
			let i = JSON.stringify(t.slice(0, 200));
			return new r.dz(e, `The input ${e} is ${i}: it ${n}. Close the quote, or escape it with a backslash.`);
		}
	}),
	8291: ((e, t, n) => {
		n.d(t, {
			TR: () => refuse,
			bD: () => messageOf,
			dz: () => InputError,
			xb: () => assertNever,
			yA: () => ExternalError
		});
		class InputError extends Error {
			name = "InputError";
			input;
			constructor(e, t) {
				super(t), this.input = e;
			}
		}
		function refuse(e, t, n) {
			let r = t === "" ? "is empty" : `is ${JSON.stringify(t.slice(0, 200))}`;
			return new InputError(e, `The input ${e} ${r}. Accepted: ${n}.`);
		}
		class ExternalError extends Error {
			name = "ExternalError";
			system;
			operation;
			status;
			advice;
			constructor(e) {
				super(e.message, { cause: e.cause }), this.system = e.system, this.operation = e.operation, this.status = e.status, this.advice = e.advice;
			}
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
		function assertNever(e) {
			throw Error(`unhandled case: ${JSON.stringify(e)}`);
		}
	}),
	9740: ((e, t, n) => {
		n.d(t, {
			B: () => startReading,
			r: () => runQuietly
		});
		var r = n(1421);
		function start([e, ...t], { cwd: n, env: i, signal: a }) {
			return (0, r.spawn)(e, t, {
				cwd: n,
				env: { ...i },
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				killSignal: "SIGKILL",
				...a === void 0 ? {} : { signal: a }
			});
		}
		function runQuietly(e, t) {
			return new Promise((n, r) => {
				let i = start(e, t), a = {
					stdout: "",
					stderr: ""
				};
				for (let e of ["stdout", "stderr"]) i[e]?.setEncoding("utf8"), i[e]?.on("data", (t) => {
					a[e].length < 33554432 && (a[e] += t);
				});
				let o = t.timeout === void 0 ? void 0 : setTimeout(() => i.kill("SIGKILL"), t.timeout);
				i.on("error", (e) => {
					clearTimeout(o), r(e);
				}), i.on("close", (e, t) => {
					clearTimeout(o), n({
						exitCode: e ?? (t === null ? 1 : 128),
						...a
					});
				});
			});
		}
		function startReading(e, t, n) {
			let r = start(e, t);
			return readLines(r, n), {
				exited: new Promise((e) => {
					r.on("error", () => e({
						code: 127,
						signal: null
					})), r.on("close", (t, n) => e({
						code: t,
						signal: n
					}));
				}),
				signal: (e) => {
					r.kill(e);
				}
			};
		}
		function readLines(e, t) {
			for (let n of [e.stdout, e.stderr]) {
				if (n === null) continue;
				let e = "";
				n.setEncoding("utf8"), n.on("data", (n) => {
					let r = (e + n).split(/\r\n|\n|\r/);
					e = r.pop() ?? "";
					for (let e of r) t(e);
					e.length > 65536 && (t(e), e = "");
				}), n.on("end", () => {
					e !== "" && t(e);
				});
			}
		}
	}),
	223: ((e, t, n) => {
		n.d(t, { runRoot: () => runRoot });
		var r = n(6760), i = n(5278), a = n(6648), o = n(9740);
		async function runRoot() {
			let e = startVersion(process.env), [{ runAction: t }, { runLaunch: r }] = await Promise.all([Promise.all([n.e(421), n.e(168)]).then(n.bind(n, 168)), Promise.all([
				n.e(421),
				n.e(178),
				n.e(168),
				n.e(400)
			]).then(n.bind(n, 400))]);
			await t(() => r(e));
		}
		function startVersion(e) {
			let input = (t) => (e[`INPUT_${t}`] ?? "").trim();
			if (input("MODAL-VERSION") === "" && input("PYTHON-REQUIREMENTS") === "") try {
				let [t = "modal", ...n] = (0, i.W)("modal-command", input("MODAL-COMMAND")), s = {
					withheld: [input("GITHUB-TOKEN")],
					modalTokenId: input("MODAL-TOKEN-ID") || void 0,
					modalTokenSecret: input("MODAL-TOKEN-SECRET") || void 0
				}, c = (0, o.r)([
					t,
					...n,
					"--version"
				], {
					cwd: r.resolve(e.GITHUB_WORKSPACE ?? ".", input("WORKING-DIRECTORY")),
					env: (0, a.Q)(e, s)
				});
				return c.catch(() => void 0), {
					command: [t, ...n],
					result: c
				};
			} catch {
				return;
			}
		}
	})
};
