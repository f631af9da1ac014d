export const id = 400;
export const ids = [400];
export const modules = {
	8742: ((e, t, n) => {
		n.d(t, {
			s: () => renderAuditSummary,
			t: () => counts
		});
		var r = n(341);
		let i = {
			error: "error",
			warning: "warning",
			note: "note"
		};
		function renderAuditSummary(e) {
			if (e.length === 0) return "### Audit\n\nNothing was found.\n";
			let t = e.slice(0, 200).map((e) => [
				i[e.severity],
				(0, r.ti)(e.id),
				place(e),
				(0, r.X1)(e.harm)
			]), n = e.length > 200 ? `\n\n${e.length - 200} more are not shown.` : "";
			return `### Audit\n\n${(0, r.tp)([
				"severity",
				"id",
				"place",
				"what will go wrong"
			], t)}${n}\n`;
		}
		let place = (e) => (0, r.ti)(`${e.file}:${e.line}`);
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
	}),
	580: ((e, t, n) => {
		n.d(t, {
			C0: () => o,
			pg: () => auditTarget
		});
		var r = n(6760);
		async function audit(e, t) {
			let { runAudit: r } = await Promise.all([n.e(283), n.e(718)]).then(n.bind(n, 7718));
			return r(e, t);
		}
		var i = n(1111), a = n(8615);
		let o = {
			signature: void 0,
			timeout: null,
			retries: null,
			gpu: null,
			oneBlockingCall: !1,
			facts: i.F,
			findings: []
		};
		async function auditTarget(e, t) {
			let { target: n, resumeArgument: i, args: o, resume: s } = t, c = r.posix.join(t.workingDirectory.replace(/\/+$/, ""), "."), { facts: l, findings: u } = await audit(c === "." ? e : below(e, c), {
				target: n.text,
				module: n.module,
				args: o,
				resume: s,
				configuration: {
					...t.configuration,
					...(0, a.s)({ resumeArgument: i?.join(" ") })
				}
			}).then((e) => ({
				facts: e.target,
				findings: e.findings
			}));
			return {
				signature: signatureOf(l.parameters),
				timeout: l.timeout === "unknown" ? null : l.timeout,
				retries: retriesOf(l),
				gpu: gpuOf(l),
				oneBlockingCall: l.blocking.kind === "exactly-one" && !l.blocking.trailing,
				facts: l,
				findings: u.map((e) => ({
					...e,
					file: r.posix.join(c, e.file)
				}))
			};
		}
		let below = (e, t) => ({
			read: (n) => e.read(`${t}/${n}`),
			...e.list !== void 0 && { list: async (n) => e.list?.(n === "" ? t : `${t}/${n}`) }
		});
		function signatureOf(e) {
			if (e.kind === "raw") return { kind: "raw" };
			if (e.kind !== "typed") return;
			let { parameters: t } = e;
			return t.some(({ type: e }) => e.kind === "unknown" || e.kind === "refused") ? void 0 : {
				kind: "typed",
				options: t.map(({ option: e, type: t }) => {
					let n = t.kind === "boolean";
					return {
						names: n ? [e, e.replace("--", "--no-")] : [e],
						flag: n
					};
				})
			};
		}
		function retriesOf({ retries: e }) {
			return e === "unknown" || e.count === "unknown" ? null : Number.isSafeInteger(e.count) && e.count >= 0 ? e.count : null;
		}
		function gpuOf({ gpu: e }) {
			return e === "unknown" || e.length === 0 ? null : e.map(({ type: e, count: t }) => t === 1 ? e : `${e}:${t}`).join(", ").slice(0, 60);
		}
	}),
	1111: ((e, t, n) => {
		n.d(t, { F: () => r });
		let r = {
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
	}),
	5546: ((e, t, n) => {
		n.d(t, {
			c6: () => fails,
			gI: () => toAnnotations
		});
		function toAnnotations(e) {
			return e.map((e) => ({
				level: e.severity === "note" ? "notice" : e.severity,
				file: e.file,
				line: e.line,
				endLine: e.endLine,
				column: e.column,
				title: `audit: ${e.id}`,
				message: e.fix === "" ? e.harm : `${e.harm}\n\n${e.fix}`
			}));
		}
		let r = [
			"note",
			"warning",
			"error"
		];
		function fails(e, t) {
			return t !== "never" && e.some((e) => r.indexOf(e.severity) >= r.indexOf(t));
		}
	}),
	755: ((e, t, n) => {
		n.d(t, {
			qF: () => l,
			rS: () => u,
			wC: () => matching,
			yL: () => oneOf,
			Yw: () => parseLaunchInputs,
			hu: () => parseTarget,
			TR: () => i.TR
		});
		var r = n(5278), i = n(8291);
		let a = /^[A-Za-z0-9_.][A-Za-z0-9_./ -]*\.py$/, o = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, s = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*){0,2}$/, c = "FILE.py, FILE.py::FUNCTION, FILE.py::CLASS.METHOD, FILE.py::ENTRYPOINT, or -m MODULE::NAME";
		function parseTarget(e) {
			let t = e.trim();
			if (t === "") throw (0, i.TR)("target", e, `${c}. Set it to the Modal function to train with`);
			let n = /^-m\s+/.test(t), r = n ? t.replace(/^-m\s+/, "") : t, [l = "", u, ...d] = r.split("::");
			if (d.length > 0 || u !== void 0 && !s.test(u) || (n ? !o.test(l) : !a.test(l))) throw (0, i.TR)("target", e, c);
			if (!n && (l.startsWith("/") || l.split("/").includes(".."))) throw (0, i.TR)("target", e, "a path inside the checkout, relative to working-directory, without `..`");
			return {
				module: n,
				place: l,
				text: r,
				...u === void 0 ? {} : { symbol: u }
			};
		}
		let l = [
			"plans",
			"experiment",
			"target",
			"args",
			"name",
			"pull-request",
			"resume",
			"resume-argument",
			"continue-from",
			"modal-environment",
			"working-directory",
			"modal-command",
			"modal-version",
			"python-requirements",
			"launch-timeout",
			"entrypoint-wait",
			"stay",
			"on-cancel",
			"modal-token-id",
			"modal-token-secret",
			"github-token"
		], u = [
			"auto",
			"stop",
			"keep"
		], d = /^\d+(\.\d+){1,3}([ab]|rc|\.post|\.dev)?\d*$/, f = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
		function parseLaunchInputs(e) {
			let t = parseTarget(e.target);
			return {
				target: t,
				args: (0, r.W)("args", e.args),
				name: e.name === "" ? defaultName(t) : matching("name", e.name, f, "letters, digits, . _ - (at most 64)"),
				resume: oneOf("resume", e.resume, [
					"inject",
					"require",
					"off"
				]),
				workingDirectory: insidePath("working-directory", e["working-directory"] || "."),
				launchTimeout: minutes("launch-timeout", e["launch-timeout"]),
				entrypointWait: minutes("entrypoint-wait", e["entrypoint-wait"]),
				stay: e.stay === "0" || e.stay === "" ? 0 : minutes("stay", e.stay),
				onCancel: oneOf("on-cancel", e["on-cancel"] || "auto", u),
				...given("modalCommand", e["modal-command"], command),
				...given("modalVersion", e["modal-version"], (e) => matching("modal-version", e, d, "a version of the Modal client, such as 1.6.4")),
				...given("pythonRequirements", e["python-requirements"], (e) => insidePath("python-requirements", e)),
				...given("pullRequest", e["pull-request"], (e) => whole("pull-request", e)),
				...given("resumeArgument", e["resume-argument"], (e) => (0, r.W)("resume-argument", e)),
				...given("continueFrom", e["continue-from"], (e) => matching("continue-from", e, /^[a-z0-9]{6,32}$/, "the run key of an earlier run")),
				...given("modalEnvironment", e["modal-environment"], (e) => matching("modal-environment", e, f, "the name of a Modal environment"))
			};
		}
		function defaultName(e) {
			let t = e.place.split(/[/.]/).at(e.module ? -1 : -2) ?? "experiment";
			return (e.symbol === void 0 ? t : `${t}-${e.symbol}`).replace(/[^A-Za-z0-9._-]/g, "-").slice(0, 64);
		}
		function command(e) {
			let t = (0, r.W)("modal-command", e);
			if (t.length === 0) throw (0, i.TR)("modal-command", e, "the command that starts the Modal CLI, for example `modal` or `uv run modal`");
			return t;
		}
		function given(e, t, n) {
			return t === "" ? {} : { [e]: n(t) };
		}
		function oneOf(e, t, n) {
			let r = n.find((e) => e === t);
			if (r === void 0) throw (0, i.TR)(e, t, n.join(", "));
			return r;
		}
		function matching(e, t, n, r) {
			if (!n.test(t)) throw (0, i.TR)(e, t, r);
			return t;
		}
		function whole(e, t) {
			if (!/^[1-9]\d{0,8}$/.test(t)) throw (0, i.TR)(e, t, "a whole number of 1 or more");
			return Number(t);
		}
		function minutes(e, t) {
			let n = whole(e, t);
			if (n > 360) throw (0, i.TR)(e, t, "minutes from 1 to 360");
			return n;
		}
		function insidePath(e, t) {
			if (t.startsWith("/") || t.split("/").includes("..") || t.includes("\0")) throw (0, i.TR)(e, t, "a path inside the checkout, without `..`");
			return t;
		}
	}),
	7711: ((e, t, n) => {
		n.d(t, { c: () => parseLaunchRequest });
		var r = n(8615), i = n(8291), a = n(755), o = n(2817), s = n(1287);
		let c = [
			"experiment",
			"target",
			"args",
			"name",
			"pull-request",
			"resume-argument",
			"continue-from",
			"modal-environment"
		];
		function parseLaunchRequest(e) {
			if (e.plans.trim() === "" && e.target.trim() !== "") return { inputs: (0, a.Yw)(e) };
			let [t, ...n] = (0, s.WY)(e.plans);
			if (t === void 0 || n.length > 0) throw new i.dz("plans", `The input plans has ${n.length + 1} entries, and one job launches one run. Use a matrix: \`strategy: matrix: plan: \${{ fromJSON(needs.gate.outputs.plans) }}\` and \`plans: \${{ toJSON(matrix.plan) }}\`.`);
			let r = c.find((t) => e[t] !== "");
			if (r !== void 0) throw (0, a.TR)(r, e[r], "nothing beside plans, which already says what to run");
			return requireOwnName(t), {
				plan: t,
				inputs: inputsOfPlan(t, e)
			};
		}
		function requireOwnName({ intent: e }) {
			let t = [
				"run",
				"--detach",
				"--name",
				(0, o.JB)(e)
			];
			if (!t.every((t, n) => e.argv[n] === t)) throw new i.dz("plans", `The input plans is not what the gate wrote: its command line does not begin with ${JSON.stringify(t.join(" "))}. Use the same release of gate and launch.`);
		}
		function inputsOfPlan({ intent: e, launch: t }, n) {
			let i = (0, a.Yw)({
				...n,
				target: e.target,
				plans: ""
			});
			return {
				...i,
				target: (0, a.hu)(e.target),
				args: t.args,
				name: e.experiment,
				resume: t.resume,
				workingDirectory: t.working_directory,
				launchTimeout: t.launch_timeout,
				entrypointWait: t.entrypoint_wait,
				stay: i.stay || t.stay,
				onCancel: t.on_cancel,
				oneBlockingCall: t.one_blocking_call,
				...(0, r.s)({
					pullRequest: e.pull_request ?? void 0,
					resumeArgument: t.resume_argument ?? void 0,
					continueFrom: e.continue_from ?? void 0,
					modalEnvironment: e.modal_environment ?? void 0,
					arm: e.arm ?? void 0,
					seed: e.seed ?? void 0,
					modalCommand: i.modalCommand ?? t.modal_command ?? void 0,
					modalVersion: i.modalVersion ?? t.modal_version ?? void 0,
					pythonRequirements: i.pythonRequirements ?? t.python_requirements ?? void 0
				})
			};
		}
	}),
	341: ((e, t, n) => {
		n.d(t, {
			X1: () => escapeText,
			ml: () => shorten,
			ti: () => inlineCode,
			tp: () => table
		});
		var r = n(1734);
		new TextEncoder();
		function inlineCode(e, t = 200) {
			let n = shorten((0, r.n)(e).replace(/\s/g, " "), t);
			if (/^ *$/.test(n)) return "`(empty)`";
			let i = "`".repeat(longestRun(n) + 1);
			return n.startsWith("`") || n.endsWith("`") || n.startsWith(" ") && n.endsWith(" ") ? `${i} ${n} ${i}` : `${i}${n}${i}`;
		}
		function escapeText(e, t = 500) {
			let n = shorten((0, r.n)(e).replace(/\s+/g, " ").trim(), t);
			return n.includes("``") ? escapeProse(n) : n.split(/(`[^\s`](?:[^`]*[^\s`])?`)/).map((e, n) => n % 2 == 1 ? inlineCode(e.slice(1, -1), t) : escapeProse(e)).join("");
		}
		let i = /[\\`*_{}[\]<>()#+!|~^$&@"':/=-]/g;
		function escapeProse(e) {
			return e.replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (e) => e.replace(/.{6}(?=.)/g, (e) => `${e}\u2060`)).replace(/\bw(?=ww\.)|\bg(?=h-\d)|\/(?=\/)/gi, (e) => `${e}\u2060`).replace(/\.(?=\w)/g, (e, t, n) => /\d/.test(n[t - 1] ?? "") && /\d/.test(n[t + 1] ?? "") ? e : `${e}\u2060`).replace(i, (e, t, n) => escapeMark(e, t, n)).replace(/^(\d+)([.)])/, "$1\\$2");
		}
		function escapeMark(e, t, n) {
			if (/[@#$]/.test(e)) return `\\${e}\u2060`;
			let r = /\d/.test(n[t - 1] ?? "") && /\d/.test(n[t + 1] ?? "");
			return e === ":" && !r && /[\w/]/.test(n[t + 1] ?? "") ? "\\:\u2060" : /["'=():/]/.test(e) || e === "-" && t > 0 || e === "+" && t > 0 ? e : `\\${e}`;
		}
		function table(e, t, n = []) {
			let line = (e) => `| ${e.map((e) => e.replace(/\s+/g, " ").replaceAll("|", "\u2502")).join(" | ")} |`, r = e.map((e, t) => n[t] === "right" ? "--:" : ":--");
			return [
				line(e),
				`| ${r.join(" | ")} |`,
				...t.map(line)
			].join("\n");
		}
		function shorten(e, t) {
			if (e.length <= t) return e;
			let n = Array.from(e);
			return n.length <= t ? e : `${n.slice(0, Math.max(0, t - 1)).join("")}\u2026`;
		}
		function longestRun(e) {
			return (e.match(/`+/g) ?? []).reduce((e, t) => Math.max(e, t.length), 0);
		}
	}),
	2431: ((e, t, n) => {
		n.d(t, {
			Ct: () => fillPlaceholders,
			LT: () => targetWords,
			VV: () => planCommand,
			el: () => withName,
			yn: () => identifyRun
		});
		var r = n(8291), i = n(672);
		let a = /\{(key|experiment|arm|seed|pr|sha)\}/g;
		function identifyRun(e, t, n) {
			let r = e.pullRequest ?? t.pullRequest, i = [
				t.repositoryId,
				e.name,
				t.sha,
				e.target.text,
				e.args,
				e.continueFrom ?? null,
				e.modalEnvironment ?? null,
				r ?? null,
				t.runId,
				...e.arm === void 0 && e.seed === void 0 ? [] : [e.arm ?? null, e.seed ?? null]
			];
			return {
				key: n(JSON.stringify(i)).slice(0, 12),
				experiment: e.name,
				sha: t.sha,
				pullRequest: r
			};
		}
		function fillPlaceholders(e, t) {
			let n = {
				key: e.continueFrom ?? t.key,
				experiment: t.experiment,
				arm: e.arm,
				seed: e.seed?.toString(),
				pr: t.pullRequest?.toString(),
				sha: t.sha
			};
			return e.args.map((e) => e.replace(a, (e, t) => {
				let i = n[t];
				if (i !== void 0) return i;
				let a = t === "pr" ? "this run belongs to no pull request: set the input pull-request" : "this run is not part of a sweep";
				throw new r.dz("args", `The input args contains ${e}, but ${a}, or remove the placeholder.`);
			}));
		}
		function planCommand(e, t, n) {
			let r = (0, i.$)({
				mode: e.resume,
				args: fillPlaceholders(e, t),
				signature: n,
				...e.resumeArgument === void 0 ? {} : { spelled: e.resumeArgument }
			}), a = n.kind === "raw" && r.args.length > 0 ? ["--", ...r.args] : r.args, o = [...targetWords(e.target), ...a], s = e.modalEnvironment === void 0 ? [] : ["--env", e.modalEnvironment], c = [...r.warnings, ...identityWarnings(e, r)];
			return {
				argv: [
					"run",
					"--detach",
					...s,
					...o
				],
				resume: r,
				warnings: c
			};
		}
		function withName(e, t) {
			return [
				"run",
				"--detach",
				"--name",
				t,
				...e.argv.slice(2)
			];
		}
		function targetWords(e) {
			return e.module ? ["-m", e.text] : [e.text];
		}
		function identityWarnings(e, t) {
			let n = e.args.some((e) => e.includes("{key}"));
			return t.by === "none" || n || e.continueFrom !== void 0 ? [] : ["Resume is on and no argument contains {key}: if two runs write their checkpoints to the same directory, each continues the other's. Name the directory by the run, for example `run_name={key}`, or say with continue-from which run is meant to be continued."];
		}
	}),
	1984: ((e, t, n) => {
		n.d(t, {
			S: () => recordFindings,
			e: () => s
		});
		var r = n(7934), i = n(341), a = n(2010);
		let o = {
			id: 20,
			file: 200,
			harm: 240,
			fix: 160
		}, Text = (e) => r.FsL(r.YjP(), r.Ru6(2 * e)), s = r.NpB(r.FsL(r.YOg(r.Ikc({
			severity: r.KIO([
				"error",
				"warning",
				"note"
			]),
			id: Text(o.id),
			file: Text(o.file),
			line: r.FsL(r.aig(), r.Y2b(), r.Wwf(1)),
			harm: Text(o.harm),
			fix: Text(o.fix)
		})), r.Ru6(8)), []);
		function recordFindings(e) {
			let t = (0, a.l)([]);
			return e.slice(0, 8).map(({ severity: e, id: n, file: r, line: a, harm: s, fix: c }) => ({
				severity: e,
				id: (0, i.ml)(n, o.id),
				file: (0, i.ml)(t(r), o.file),
				line: a,
				harm: (0, i.ml)(t(s), o.harm),
				fix: c.length <= o.fix ? t(c) : ""
			}));
		}
	}),
	2817: ((e, t, n) => {
		n.d(t, {
			Gf: () => parseIntent,
			JB: () => appName,
			M2: () => c,
			Su: () => parseStatusLine,
			oN: () => s,
			wE: () => formatStatusLine,
			yY: () => u
		});
		var r = n(7934), i = n(8615), a = n(1984), o = n(9943);
		let s = "modal-experiment", c = "experiments", Text = (e) => r.FsL(r.YjP(), r.Ru6(e)), l = r.FsL(r.aig(), r.Y2b(), r.Wwf(0)), u = r.Ikc({
			schema_version: r.euz(1),
			key: r.FsL(r.YjP(), r.yGV(/^[a-z0-9]{6,32}$/)),
			generation: r.FsL(l, r.Wwf(1)),
			experiment: Text(100),
			arm: r.mee(Text(100)),
			seed: r.lqM(r.mee(l), null),
			pull_request: r.mee(l),
			sha: r.FsL(r.YjP(), r.yGV(/^[0-9a-f]{40}$/)),
			target: Text(500),
			argv: r.YOg(Text(4e3)),
			resume_argument: r.mee(Text(200)),
			continue_from: r.mee(Text(40)),
			modal_environment: r.mee(Text(64)),
			timeout: r.mee(r.aig()),
			retries: r.mee(l),
			gpu: r.mee(Text(60)),
			price_bound: r.mee(r.aig()),
			deadline: r.mee(Text(40)),
			max_cost: r.mee(r.aig()),
			label: r.mee(Text(50)),
			policies: r.g1P(r.YjP(), Text(40)),
			asked_by: Text(100),
			workflow_run: r.mee(l),
			findings: r.lqM(a.e)
		});
		function appName(e) {
			return `${e.key}-g${e.generation}`;
		}
		function parseIntent(e) {
			let t = e;
			for (let e = 0; e < 2 && typeof t == "string"; e += 1) try {
				t = JSON.parse(t);
			} catch {
				return;
			}
			let n = r.xLC(u, t);
			return n.success ? n.output : void 0;
		}
		let d = /^ap-[A-Za-z0-9]{22}$/, f = /^fc-[A-Za-z0-9]{10,40}$/;
		function formatStatusLine(e) {
			let t = [e.state];
			e.app !== void 0 && t.push(`app=${e.app}`), e.call !== void 0 && t.push(`call=${e.call}`), e.comment !== void 0 && t.push(`note=${e.comment}`), e.attempt !== void 0 && t.push(`try=${e.attempt}`), e.absentSince !== void 0 && t.push(`gone=${Math.floor(Date.parse(e.absentSince) / 1e3)}`), e.cause !== void 0 && t.push(`why=${e.cause}`), e.relaunched === !0 && t.push("again=1");
			let n = e.artifact === void 0 ? "" : ` art=${e.artifact}`, r = n === "" || e.part === void 0 ? "" : ` part=${e.part}`, i = t.join(" ");
			return [`${i}${n}${r}`, `${i}${n}`].find((e) => e.length <= 140) ?? i;
		}
		function parseStatusLine(e) {
			let [t, ...n] = e.trim().split(/\s+/), r = [...o.oX, ...o.bk].find((e) => e === t);
			if (r === void 0) return;
			let field = (e) => n.find((t) => t.startsWith(`${e}=`))?.slice(e.length + 1);
			return {
				state: r,
				...(0, i.s)({
					app: matching(field("app"), d),
					call: matching(field("call"), f),
					comment: whole(field("note")),
					attempt: whole(field("try")),
					absentSince: fromSeconds(whole(field("gone"))),
					cause: o.hE.find((e) => e === field("why")),
					relaunched: field("again") === "1" || void 0,
					artifact: whole(field("art")),
					part: whole(field("part"))
				})
			};
		}
		function matching(e, t) {
			return e !== void 0 && t.test(e) ? e : void 0;
		}
		function whole(e) {
			return e !== void 0 && /^\d{1,15}$/.test(e) ? Number(e) : void 0;
		}
		function fromSeconds(e) {
			if (!(e === void 0 || e > 3250368e4)) return new Date(e * 1e3).toISOString();
		}
	}),
	6589: ((e, t, n) => {
		n.d(t, { S: () => redactTexts });
		function redactTexts(e, t) {
			return redactValue(e, t);
		}
		function redactValue(e, t) {
			return typeof e == "string" ? t(e) : typeof e != "object" || !e ? e : Array.isArray(e) ? e.map((e) => redactValue(e, t)) : e instanceof Map ? new Map([...e].map(([e, n]) => [redactValue(e, t), redactValue(n, t)])) : redactMembers(e, t);
		}
		function redactMembers(e, t) {
			let n = {};
			for (let [r, i] of Object.entries(e)) {
				let e = t(r), a = redactValue(i, t);
				e === "__proto__" ? Object.defineProperty(n, e, {
					value: a,
					enumerable: !0,
					writable: !0,
					configurable: !0
				}) : n[e] = a;
			}
			return n;
		}
	}),
	672: ((e, t, n) => {
		n.d(t, {
			$: () => planResume,
			N: () => parseHelp
		});
		var r = n(8291);
		function planResume(e) {
			let t = e.args.find(isResume);
			if (t !== void 0) {
				if (e.mode === "require" && isOff(t)) throw new r.dz("resume", `The input resume is "require", but args switches resume off with ${JSON.stringify(t)}. Remove one of the two.`);
				return {
					args: e.args,
					argument: isOff(t) ? void 0 : t,
					by: "user",
					warnings: []
				};
			}
			if (e.mode === "off") return {
				args: e.args,
				argument: void 0,
				by: "none",
				warnings: []
			};
			let n = e.spelled ?? spelling(e.signature);
			return n === void 0 ? withoutResume(e) : {
				args: [...e.args, ...n],
				argument: n.join(" "),
				by: "injected",
				warnings: []
			};
		}
		function isResume(e) {
			return e.startsWith("resume=") || /^--(no-)?resume(=|$)/.test(e);
		}
		function isOff(e) {
			return e === "--no-resume" || /^(--)?resume=(false|0|no|off)$/i.test(e);
		}
		function spelling(e) {
			return e.kind === "raw" ? ["resume=true"] : e.options.find(({ names: e }) => e.includes("--resume"))?.flag === !0 ? ["--resume"] : void 0;
		}
		function withoutResume(e) {
			let t = e.signature.kind === "typed" ? e.signature.options.map(({ names: e }) => e[0]).join(", ") : "", n = t === "" ? "it takes no options" : `it takes ${t}`, i = "Give the function a parameter `resume: bool = False`, or say how it is spelled with the input resume-argument (for example `--resume true`)";
			if (e.mode === "require") throw new r.dz("resume", `The input resume is "require", but the target has no way to resume: ${n}. ${i}.`);
			let a = `Resume was not injected: the target has no boolean option --resume (${n}). A retry or a preemption will start from zero unless the code resumes by itself. ${i}, or set resume to "off".`;
			return {
				args: e.args,
				argument: void 0,
				by: "none",
				warnings: [a]
			};
		}
		function parseHelp(e) {
			let t = [];
			for (let n of e.split("\n")) {
				let e = /^ {2}((?:-\w, )?--[\w-]+(?:(?: \/ |, )--?[\w-]+)*)/.exec(n)?.[1]?.split(/ \/ |, /);
				e === void 0 || e.includes("--help") || t.push({
					names: e,
					flag: e.some((e) => e.startsWith("--no-"))
				});
			}
			let n = t.findLastIndex(({ names: e }) => e.includes("--profile")), r = t.filter((e, t) => t !== n);
			return r.length === 0 ? { kind: "raw" } : {
				kind: "typed",
				options: r
			};
		}
	}),
	1287: ((e, t, n) => {
		n.d(t, {
			Ot: () => formatPlans,
			WY: () => parsePlans
		});
		var r = n(7934), i = n(8291), a = n(755), o = n(2817);
		let s = 5e5, c = r.FsL(r.aig(), r.Y2b(), r.Wwf(0), r.cGV(360)), l = r.FsL(r.YjP(), r.Ru6(4e3)), u = r.FsL(r.YOg(l), r.Ru6(500)), d = r.Ikc({
			working_directory: r.FsL(r.YjP(), r.Ru6(500)),
			args: u,
			resume: r.KIO([
				"inject",
				"require",
				"off"
			]),
			resume_argument: r.mee(u),
			resume_decided: r.zMY(),
			one_blocking_call: r.zMY(),
			launch_timeout: r.FsL(c, r.Wwf(1)),
			entrypoint_wait: r.FsL(c, r.Wwf(1)),
			stay: c,
			on_cancel: r.KIO(a.rS),
			modal_command: r.mee(u),
			modal_version: r.mee(r.FsL(r.YjP(), r.Ru6(40))),
			python_requirements: r.mee(r.FsL(r.YjP(), r.Ru6(500)))
		}), f = r.Ikc({
			schema_version: r.euz(1),
			record_id: r.FsL(r.aig(), r.Y2b(), r.Wwf(1)),
			intent: o.yY,
			launch: d
		});
		function formatPlans(e) {
			let t = JSON.stringify(e);
			if (e.length <= 256 && t.length <= s) return t;
			throw new i.dz("plans", `${e.length} runs in ${t.length} characters are more than one workflow run can start: at most 256 runs and ${s} characters. Ask for fewer arms at once.`);
		}
		function parsePlans(e) {
			if (e.trim() === "") throw lost("is empty");
			let t;
			try {
				t = JSON.parse(e);
			} catch {
				throw lost("is not JSON");
			}
			let n = Array.isArray(t) ? t : [t];
			if (n.length === 0 || n.length > 256) throw new i.dz("plans", `The input plans has ${n.length} entries. Accepted: 1 to 256. Skip the launch job when the gate's decision is not "launch".`);
			return n.map(parseEntry);
		}
		function parseEntry(e, t) {
			let n = r.xLC(f, e);
			if (n.success) return n.output;
			let [a] = n.issues, o = a.path?.map(({ key: e }) => String(e)).join(".") ?? "the entry";
			throw new i.dz("plans", `The input plans is not what the gate wrote: in entry ${t + 1}, ${o} is ${a.received.slice(0, 100)}, expected ${String(a.expected ?? "another value").slice(0, 100)}. ${p}`);
		}
		let p = "Give it the gate job's output `plans`, or one entry of it as `toJSON(matrix.plan)`, from the same release of both actions";
		function lost(e) {
			return new i.dz("plans", `The input plans ${e}. The usual cause: GitHub drops a job output in which it finds a secret, for example a secret whose value is a short or common word. Look for "Skip output" in the gate job's log and change or remove that secret. Otherwise: ${p}.`);
		}
	}),
	9943: ((e, t, n) => {
		n.d(t, {
			Tb: () => commitState,
			_f: () => isVerdict,
			bk: () => a,
			hE: () => o,
			oX: () => i,
			wK: () => isRevisable
		});
		var r = n(8291);
		let i = [
			"queued",
			"building",
			"running",
			"retrying",
			"unreachable"
		], a = [
			"succeeded",
			"failed",
			"out-of-memory",
			"timed-out",
			"stopped",
			"build-failed",
			"never-started",
			"infrastructure",
			"expired",
			"lost"
		], o = [
			"person",
			"policy",
			"max-cost",
			"deadline",
			"pull-closed",
			"label-removed",
			"newer-push",
			"command",
			"cancelled",
			"duplicate",
			"withdrawn",
			"ghost-app",
			"launch-died",
			"launch-failed",
			"over-bound",
			"no-progress"
		];
		function isVerdict(e) {
			return a.includes(e);
		}
		function commitState(e, t) {
			switch (e) {
				case "queued":
				case "building":
				case "running":
				case "retrying":
				case "unreachable": return "pending";
				case "succeeded": return "success";
				case "failed":
				case "out-of-memory":
				case "timed-out":
				case "build-failed": return "failure";
				case "stopped": return t === "duplicate" || t === "withdrawn" || t === "over-bound" ? "error" : "failure";
				case "never-started":
				case "infrastructure":
				case "expired":
				case "lost": return "error";
				default: return (0, r.xb)(e);
			}
		}
		function isRevisable(e) {
			return e === "lost" || e === "expired";
		}
	}),
	1255: ((e, t, n) => {
		n.d(t, {
			G: () => standingCause,
			tx: () => findPolicyCause,
			wM: () => mayStop
		});
		var r = n(4568);
		function mayStop(e, t) {
			return Object.hasOwn(e.policies, t) && e.policies[t] === "stop";
		}
		function findPolicyCause({ intent: e }, t, n) {
			let r = t.pull === void 0 ? void 0 : findPullCause(e, t.pull);
			return r === void 0 ? e.deadline !== null && n.getTime() > Date.parse(e.deadline) ? "deadline" : e.max_cost !== null && (t.dollars ?? 0) > e.max_cost ? "max-cost" : t.stalled === !0 && mayStop(e, "no-progress") ? "no-progress" : void 0 : r;
		}
		function findPullCause(e, t) {
			if (!t.open) return mayStop(e, "on-close") ? "pull-closed" : void 0;
			if (t.headSha !== e.sha) return mayStop(e, "on-push") ? "newer-push" : void 0;
			let n = e.label?.toLowerCase(), r = t.labels.some((e) => e.toLowerCase() === n);
			return n !== void 0 && !r && mayStop(e, "on-unlabel") ? "label-removed" : void 0;
		}
		let i = {
			"pull-closed": "on-close",
			"newer-push": "on-push",
			"label-removed": "on-unlabel"
		};
		function standingCause({ intent: e, line: t }, n) {
			let a = r.YE.find((e) => e === t.cause);
			if (a === void 0) return;
			if (a === "no-progress") return n.stalled === !1 ? void 0 : a;
			let o = i[a];
			return o === void 0 || n.pull === void 0 || !mayStop(e, o) ? a : findPullCause(e, n.pull) === void 0 ? void 0 : a;
		}
	}),
	4568: ((e, t, n) => {
		n.d(t, {
			Eo: () => isAskedToStop,
			Nl: () => stopRequestOf,
			SP: () => a,
			YE: () => i
		});
		var r = n(7934);
		n(8291);
		let i = [
			"person",
			"command",
			"policy",
			"pull-closed",
			"label-removed",
			"newer-push",
			"cancelled",
			"deadline",
			"max-cost",
			"over-bound",
			"no-progress",
			"duplicate",
			"ghost-app"
		];
		function isAskedToStop({ cause: e }) {
			return i.some((t) => t === e);
		}
		let a = /^[a-z0-9]{6,32}$/, o = r.Ikc({
			key: r.FsL(r.YjP(), r.yGV(a)),
			record_id: r.FsL(r.aig(), r.Y2b(), r.Wwf(1)),
			app_id: r.mee(r.FsL(r.YjP(), r.yGV(/^ap-[A-Za-z0-9]{22}$/))),
			cause: r.KIO(i),
			asked_by: r.mee(r.FsL(r.YjP(), r.Ru6(100)))
		});
		r.FsL(r.YOg(o), r.BpQ(1), r.Ru6(1e3));
		function stopRequestOf({ id: e, intent: t }, n) {
			return {
				key: t.key,
				record_id: e,
				app_id: n.appId ?? null,
				cause: n.cause,
				asked_by: n.askedBy ?? null
			};
		}
	}),
	34: ((e, t, n) => {
		n.d(t, {
			C: () => targetSymbol,
			J: () => findTargetFunction
		});
		function findTargetFunction(e, t) {
			if (e === void 0) return t.length === 1 ? t[0] : void 0;
			let n = e.split(".");
			return [
				e,
				n.at(-1),
				...n.map((e) => `${e}.*`)
			].find((e) => e !== void 0 && t.includes(e));
		}
		function targetSymbol(e) {
			return e.split("::")[1];
		}
	}),
	7078: ((e, t, n) => {
		n.d(t, {
			UR: () => findOverBound,
			Xu: () => isPastBound,
			a4: () => boundSeconds
		});
		function boundSeconds(e) {
			let t = e.retries ?? 10;
			return (e.timeout ?? 86400) * (t + 1) + 60 * t;
		}
		function isPastBound(e, t) {
			let n = Date.parse(e.createdAt) + boundSeconds(e.intent) * 1e3, r = e.intent.deadline === null ? NaN : Date.parse(e.intent.deadline);
			return t.getTime() > (Number.isNaN(r) ? n : Math.min(n, r));
		}
		function findOverBound({ intent: e }, t) {
			if (e.timeout !== null && e.retries !== null) return modalSeconds(t) > boundSeconds(e) + 600 ? "over-bound" : void 0;
		}
		function modalSeconds(e) {
			let t = times(e.calls.map((e) => e.startedAt)), n = times([...e.calls.map((e) => e.finishedAt), e.log.at(-1)?.at]);
			if (t.length === 0 || n.length === 0) return 0;
			let r = Math.min(...t, ...times([e.log[0]?.at]));
			return (Math.max(...n) - r) / 1e3;
		}
		function times(e) {
			return e.map((e) => Date.parse(e ?? "")).filter((e) => !Number.isNaN(e));
		}
	}),
	7175: ((e, t, n) => {
		n.d(t, { m: () => r });
		let r = {
			now: () => new Date(),
			wait: (e, t) => new Promise((n) => {
				if (t?.aborted) {
					n();
					return;
				}
				let done = () => {
					clearTimeout(r), t?.removeEventListener("abort", done), n();
				}, r = setTimeout(done, e);
				t?.addEventListener("abort", done, { once: !0 });
			})
		};
	}),
	4735: ((e, t, n) => {
		n.d(t, {
			L1: () => readCredentials,
			aK: () => requireGithubToken,
			g4: () => requireModalToken
		});
		var r = n(168);
		function readCredentials(e) {
			let t = e["github-token"], n = e["modal-token-id"] || process.env.MODAL_TOKEN_ID, i = e["modal-token-secret"] || process.env.MODAL_TOKEN_SECRET;
			return {
				github: t,
				modalTokenId: n,
				modalTokenSecret: i,
				redact: (0, r.protectSecrets)([
					t,
					n ?? "",
					i ?? ""
				])
			};
		}
		function requireGithubToken({ github: e }) {
			(0, r.requireSecret)("github-token", e, "a token with `deployments: write`; the default is the job's own");
		}
		function requireModalToken({ modalTokenId: e, modalTokenSecret: t }, n = "") {
			let i = `a Modal token id (ak-\u2026), from a secret or MODAL_TOKEN_ID${n}`;
			return (0, r.requireSecret)("modal-token-id", e, i), (0, r.requireSecret)("modal-token-secret", t, "a Modal token secret (as-\u2026), from a secret or MODAL_TOKEN_SECRET"), {
				tokenId: e,
				tokenSecret: t
			};
		}
	}),
	6084: ((e, t, n) => {
		n.d(t, {
			u: () => createGithub,
			X: () => isAmbiguous
		});
		var r = n(8321), i = n(2413), a = n(8291);
		let o = [
			[/\/deployments/, "deployments: write"],
			[/^GraphQL$/, "deployments: read and contents: read"],
			[/\/statuses/, "statuses: write"],
			[/\/comments/, "pull-requests: write"],
			[/\/labels/, "pull-requests: write and issues: write"],
			[/\/dispatches|\/actions\//, "actions: write"],
			[/\/contents|\/commits|\/compare/, "contents: read"]
		];
		function githubAdvice(e, t) {
			switch (e) {
				case 401: return "Check the input github-token: GitHub does not know this token, or the job that it belonged to has ended.";
				case 403: {
					let e = o.find(([e]) => e.test(t))?.[1];
					return e === void 0 ? "Check the permissions of the job's token and the rate limit." : `Grant the job \`permissions: ${e}\`, or wait if the rate limit is spent.`;
				}
				case 404: return "Check that the repository and the number exist and that the token may read them.";
				case 410:
				case 422: return "GitHub refused the content of the request; the message above says which field.";
				case 429: return "The rate limit is spent: the next pass continues.";
				default: return "GitHub is unreachable or in trouble: run the job again; nothing that was written is lost.";
			}
		}
		var s = n(8033);
		function createBudgetMeter(e) {
			let t, n = Infinity, r, answered = (r) => {
				let i = Number((0, s.Z)(r, "x-ratelimit-remaining") ?? NaN);
				if ((0, s.Z)(r, "x-ratelimit-resource") !== "core" || !Number.isFinite(i)) return;
				let a = Number((0, s.Z)(r, "x-ratelimit-reset") ?? NaN) * 1e3;
				t = i, n = Number.isFinite(a) ? a : e() + 36e5;
			};
			return {
				answered,
				refused: (t) => {
					let n = (0, s.Z)(t, "response", "headers");
					answered(n);
					let i = (0, s.Z)(t, "status");
					if (!(i === 429 || i === 403 && /rate limit|abuse/i.test(String(t)))) return;
					let a = Number((0, s.Z)(n, "retry-after") ?? NaN), o = Number((0, s.Z)(n, "x-ratelimit-reset") ?? NaN) * 1e3, c = Number((0, s.Z)(n, "x-ratelimit-remaining") ?? NaN) === 0 && Number.isFinite(o) ? o : e() + 6e4;
					r = Math.max(r ?? 0, Number.isFinite(a) ? e() + a * 1e3 : c);
				},
				read: () => ({
					...t === void 0 || e() >= n ? {} : { remaining: t },
					...r === void 0 ? {} : { blockedUntil: r }
				})
			};
		}
		function createGithub(e, { owner: t, repo: n }) {
			let r = (0, i.Q)(e);
			parsePlainly(r);
			let a = {
				owner: t,
				repo: n
			}, o = createBudgetMeter(Date.now), request = async (e, t) => {
				try {
					let n = await r.request(e, {
						...a,
						...t
					});
					return o.answered(n.headers), {
						data: n.data,
						headers: n.headers
					};
				} catch (e) {
					throw o.refused(e), e;
				}
			}, read = (e, t = {}) => repeated(e, () => request(e, t));
			return {
				budget: o.read,
				read,
				readAll: (e, t = {}) => readPages(read, e, t),
				write: (e, t = {}) => request(e, t).catch((t) => fail(e, t, !0)),
				query: (e, t = {}) => repeated("GraphQL", () => graphql(r, e, {
					...a,
					...t
				}).catch((e) => {
					throw o.refused(e), e;
				}))
			};
		}
		function parsePlainly(e) {
			e.hook.wrap("request", async (e, t) => {
				t.request = {
					...t.request,
					parseSuccessResponseBody: !1
				};
				let n = await e(t), i = n.data;
				if (!(i instanceof ReadableStream)) return n;
				let a = n.headers["content-type"];
				return a === void 0 || a.startsWith("text/") ? {
					...n,
					data: await (0, r.text)(i)
				} : /^application\/(scim\+)?json\b/.test(a) ? {
					...n,
					data: parsed(await (0, r.text)(i))
				} : {
					...n,
					data: await (0, r.arrayBuffer)(i)
				};
			});
		}
		function parsed(e) {
			try {
				return JSON.parse(e);
			} catch {
				return e;
			}
		}
		async function readPages(e, t, n) {
			let r = [];
			for (let i = 1;; i += 1) {
				let { data: a } = await e(t, {
					per_page: 100,
					...n,
					page: i
				}), o = Array.isArray(a) ? a : [];
				if (r.push(...o), o.length < 100) return r;
			}
		}
		async function graphql(e, t, n) {
			try {
				return await e.graphql(t, { ...n });
			} catch (e) {
				let t = (0, s.Z)(e, "errors"), n = (0, s.Z)(e, "data", "repository");
				if (!(Array.isArray(t) && t.every((e) => (0, s.Z)(e, "type") === "NOT_FOUND")) || typeof n != "object" || !n) throw e;
				return (0, s.Z)(e, "data");
			}
		}
		async function repeated(e, t) {
			for (let n = 1;; n += 1) try {
				return await t();
			} catch (t) {
				let r = retryPause(t, n);
				if (r === void 0) return fail(e, t, !1);
				await new Promise((e) => setTimeout(e, r));
			}
		}
		function retryPause(e, t) {
			if (t >= 4) return;
			let n = statusOf(e);
			if (!(n !== void 0 && n < 500)) return Math.random() * 250 * 2 ** t;
		}
		function statusOf(e) {
			let t = (0, s.Z)(e, "status");
			return typeof t == "number" ? t : graphqlStatus(e);
		}
		let c = {
			FORBIDDEN: 403,
			NOT_FOUND: 404,
			RATE_LIMITED: 429
		};
		function graphqlStatus(e) {
			let t = (0, s.Z)(e, "errors"), [n] = Array.isArray(t) ? t : [];
			return c[String((0, s.Z)(n, "type"))];
		}
		function fail(e, t, n) {
			let r = statusOf(t), i = n && (r === void 0 || r >= 500), o = (0, a.bD)(t).split("\n"), s = graphqlStatus(t) === void 0 ? o[0] : o.slice(0, 2).join("");
			throw new a.yA({
				system: "github",
				operation: e,
				status: i ? "ambiguous" : r ?? "no answer",
				message: `GitHub answered ${r ?? "nothing"} to ${e}: ${s}`,
				advice: githubAdvice(r, e),
				cause: t
			});
		}
		function isAmbiguous(e) {
			return e instanceof a.yA && e.status === "ambiguous";
		}
	}),
	3541: ((e, t, n) => {
		n.d(t, { s: () => sha256 });
		var r = n(7598);
		let sha256 = (e) => (0, r.createHash)("sha256").update(e).digest("hex");
	}),
	400: ((e, t, n) => {
		n.r(t), n.d(t, { runLaunch: () => runLaunch });
		var r = n(8161), i = n(6760), a = n(5546), o = n(8742), s = n(6648), c = n(8615), l = n(755), u = n(8291), d = n(341);
		function launchOutputs(e) {
			let t = {
				"run-key": e.record.intent.key,
				"record-id": String(e.record.id),
				"app-id": e.appId ?? "",
				"app-url": e.appUrl ?? "",
				"function-call-id": e.callId ?? "",
				state: e.state,
				reason: e.reason,
				"resume-argument": e.resumeArgument ?? ""
			}, n = {
				schema_version: 1,
				key: e.record.intent.key,
				generation: e.record.intent.generation,
				record_id: e.record.id,
				app_id: e.appId ?? null,
				app_url: e.appUrl ?? null,
				function_call_id: e.callId ?? null,
				state: e.state,
				reason: e.reason,
				resume_argument: e.resumeArgument ?? null,
				adopted: e.adopted
			};
			return {
				...t,
				result: JSON.stringify(n)
			};
		}
		function renderLaunchSummary(e) {
			let { intent: t } = e.record, n = [
				["State", (0, d.X1)(e.reason)],
				["Run key", (0, d.ti)(t.key)],
				["Commit", (0, d.ti)(t.sha)],
				["Target", (0, d.ti)(t.target)],
				["Resume", e.resumeArgument === void 0 ? "none" : (0, d.ti)(e.resumeArgument)],
				["App", e.appId === void 0 ? "not known" : (0, d.ti)(e.appId)],
				["Call", e.callId === void 0 ? "not known" : (0, d.ti)(e.callId)]
			], r = e.adopted ? "is already running" : "is launched";
			return `### ${(0, d.X1)(t.experiment)} ${r}\n\n${(0, d.tp)(["", ""], n)}\n\nThe runner is free; the poll workflow reports the outcome.\n`;
		}
		function renderLaunchFailure(e, t, n) {
			let r = t instanceof u.dz || t instanceof u.yA ? n(t.message) : "An unexpected error, shown in the log.", i = t instanceof u.yA ? n(t.advice) : "";
			return `${[
				`### ${(0, d.X1)(e)}: the launch failed`,
				(0, d.X1)(r),
				(0, d.X1)(i)
			].filter((e) => e !== "").join("\n\n")}\n`;
		}
		var f = n(7711), p = n(6589), m = n(1984);
		let h = {
			category: "no-call",
			cause: "the local entrypoint returned without calling a Modal function",
			advice: "Call the training function with .spawn(), or name the function itself as the target: FILE.py::FUNCTION.",
			retryHelps: !1
		}, g = {
			category: "entrypoint-blocks",
			cause: "it blocks on a call, which is not protected by --detach: with its client gone Modal retries it no more",
			advice: "Name the function itself as the target (FILE.py::FUNCTION), or let the entrypoint start it with .spawn() and return; entrypoint-wait allows longer entrypoints.",
			retryHelps: !1
		}, _ = {
			category: "cancelled",
			cause: "the job was cancelled",
			advice: "Run the job again to start anew.",
			retryHelps: !0
		}, v = {
			category: "ended",
			cause: "its plan is for one start only",
			advice: "Use \"Re-run all jobs\", which asks the gate for the next start; it continues from the last checkpoint.",
			retryHelps: !1
		}, ee = {
			category: "asked-to-stop",
			cause: "it was asked to stop before it began",
			advice: "Use \"Re-run all jobs\" to ask for it anew.",
			retryHelps: !1
		}, y = {
			category: "record-unreadable",
			cause: "this job may not read the run's record, which may have ended since the first attempt",
			advice: "Use \"Re-run all jobs\", or give the launch job `permissions: deployments: read`.",
			retryHelps: !1
		};
		function stillRunning(e) {
			return {
				category: "not-stopped",
				cause: "but Modal could not be asked to stop the app, which may go on",
				advice: `Stop it with \`modal app stop --yes ${e ?? "APP"}\`${e === void 0 ? " (its id is on Modal's dashboard, under the run key)" : ""}, or let the stop action do so; the next poll reports what became of it.`,
				retryHelps: !1
			};
		}
		function stateOf(e, t) {
			return e.category === "build-failed" || e.category === "import-failed" && t !== void 0 ? "build-failed" : "never-started";
		}
		function launchError(e, t) {
			return new u.yA({
				system: "modal-cli",
				operation: "modal run --detach",
				message: `${t}: ${e.cause}.`,
				advice: `${e.advice} ${e.retryHelps ? "The same launch can be run again as it is." : "Run again unchanged, it fails again."}`,
				status: e.category
			});
		}
		var b = n(2817);
		let te = {
			published: !1,
			called: !1,
			stored: !1,
			entrypoint: !1
		}, ne = /Created new app with id (ap-[A-Za-z0-9]{22})\b/, re = /(https:\/\/\S+\/(ap-[A-Za-z0-9]{22}))\b/, ie = /^\[modal-client\] \S+ Sending request to \/modal\.client\.ModalClient\/(\w+)/, ae = /^Note that running a local entrypoint in detached mode only keeps the last triggered/;
		function isDebugLine(e) {
			return e.startsWith("[modal-client] ");
		}
		function readLaunchLine(e, t) {
			let n = ie.exec(t)?.[1];
			if (n !== void 0) return readRequest(e, n);
			let r = ne.exec(t)?.[1];
			if (r !== void 0) return e.appId === void 0 ? {
				...e,
				appId: r
			} : e;
			if (ae.test(t)) return {
				...e,
				entrypoint: !0
			};
			let i = re.exec(t);
			return i?.[1] === void 0 || i[2] === void 0 || e.appUrl !== void 0 || e.appId !== void 0 && e.appId !== i[2] ? e : {
				...e,
				appId: i[2],
				appUrl: i[1]
			};
		}
		function readRequest(e, t) {
			switch (t) {
				case "AppPublish": return {
					...e,
					published: !0
				};
				case "FunctionMap": return {
					...e,
					called: !0
				};
				case "FunctionGetOutputs": return e.called ? {
					...e,
					stored: !0
				} : e;
				default: return e;
			}
		}
		let oe = [
			["Start", ({ appId: e }) => e !== void 0],
			["Build", ({ published: e }) => e],
			["Store the call", ({ stored: e }) => e]
		];
		class Phases {
			#e;
			#t = () => {};
			tell(e) {
				this.#e = e, this.#t();
			}
			async show(e, t) {
				let n = !1, r = t.then(() => {
					n = !0;
				});
				for (let [t, i] of oe) {
					if (n) return;
					await e.group(t, () => Promise.race([r, this.#n(i)]));
				}
			}
			async #n(e) {
				for (; this.#e === void 0 || !e(this.#e);) await new Promise((e) => {
					this.#t = e;
				});
			}
		}
		async function watchClient(e, t, n) {
			let r = te, announceStored = () => {}, i = new Promise((e) => {
				announceStored = e;
			}), a = new Phases(), o = e.cli.start(t.argv, (i) => {
				isDebugLine(i) || e.log.untrusted(i);
				let o = r;
				r = readLaunchLine(r, i), r !== o && n(r), r.stored && (!r.entrypoint || t.oneBlockingCall) && announceStored(), a.tell(r);
			}), s = firstOf(e.clock, t, {
				stored: i,
				process: o,
				progress: () => r
			});
			return await a.show(e.log, s), {
				end: await s,
				progress: () => r,
				process: o
			};
		}
		async function firstOf(e, t, n) {
			let r = new AbortController(), timeout = async () => {
				await e.wait(t.launchTimeout, r.signal);
				let { entrypoint: i, published: a } = n.progress();
				return i && a && await e.wait(t.entrypointWait, r.signal), { kind: "timed-out" };
			}, i = new Promise((e) => {
				let take = () => {
					t.onCancel !== "keep" && e({ kind: "cancelled" });
				};
				t.cancelled.aborted && take(), t.cancelled.addEventListener("abort", take, { once: !0 });
			});
			try {
				return await Promise.race([
					n.stored.then(() => ({ kind: "stored" })),
					n.process.exited.then((e) => ({
						kind: "exited",
						exit: e
					})),
					timeout(),
					i
				]);
			} finally {
				r.abort();
			}
		}
		async function letGo(e, t, n = 5e3) {
			let r = new AbortController(), i = e.exited.then(() => r.abort());
			e.signal("SIGINT"), await t.wait(n, r.signal), r.signal.aborted || e.signal("SIGKILL"), await i;
		}
		var x = n(9943), S = n(4568);
		async function callsOf({ ports: e, prepared: t, watched: n }) {
			for (let r = 1;; r += 1) {
				let { appId: i, called: a } = n.progress(), o = i === void 0 ? [] : await e.cli.calls(i, t.inputs.target.symbol);
				if (o.length > 0 || i === void 0 || !a || r === 3) return o;
				await e.clock.wait(3e3, e.cancelled);
			}
		}
		async function settle(e, t) {
			let n = t.status === "pending" || t.status === "running", r = t.status === "pending" ? "queued" : "running";
			return {
				...outcome(e, await append(e, {
					state: r,
					call: t.id
				}), n ? `Modal holds the call ${t.id}; it is ${t.status} after the client let go.` : `The call ${t.id} has already ended (${t.status}); the next poll reports its outcome.`),
				state: r,
				callId: t.id
			};
		}
		function outcome(e, t, n) {
			let { appId: r, appUrl: i } = e.watched.progress(), { argument: a } = e.prepared.plan.resume;
			return {
				record: t,
				state: t.line.state,
				reason: n,
				adopted: !1,
				...(0, c.s)({
					appId: r,
					appUrl: i,
					resumeArgument: a
				})
			};
		}
		async function append(e, t) {
			let { record: n, ports: r, watched: i, noted: a } = e;
			await a;
			let { appId: o, appUrl: s } = i.progress();
			return appendLine({
				record: n,
				ports: r
			}, {
				...t,
				...(0, c.s)({ app: o })
			}, s);
		}
		async function appendLine({ record: e, ports: t }, n, r) {
			let i = (0, x._f)(n.state) || t.records.silent === !0 ? void 0 : await t.findLine(e.id).catch(() => void 0), a = i !== void 0 && (0, S.Eo)(i) ? i.cause : void 0;
			return t.records.append(e, {
				...(0, c.s)({ cause: a }),
				...n
			}, r);
		}
		async function giveUp(e, t, n) {
			throw e.watched.progress().published && await stopGhost(e), await append(e, {
				state: t,
				cause: "launch-failed"
			}), launchError(n, "The run was not started");
		}
		async function stopGhost(e) {
			let { appId: t } = e.watched.progress();
			t !== void 0 && (await append(e, {
				state: "building",
				cause: "ghost-app"
			}), await e.ports.cli.stop(t));
		}
		async function leaveOpen(e, t) {
			throw await append(e, { state: "building" }), launchError(t, "It is not known yet whether the run was started; the next poll finds out");
		}
		let C = 2e3;
		function cancelled(e, t, n) {
			return new Promise((r) => {
				t.includes(n) && (e.cancelled.aborted && r("cancelled"), e.cancelled.addEventListener("abort", () => r("cancelled"), { once: !0 }));
			});
		}
		let w = ["auto", "stop"], T = ["stop"];
		async function unlessCancelled(e, t, n) {
			let r = await Promise.race([n, cancelled(e, w, t)]);
			if (r === "cancelled") throw launchError(_, "Nothing was started");
			return r;
		}
		async function refuseCancelled(e, t, n) {
			if (t.cancelled.aborted && w.includes(n)) throw await t.records.append(e, {
				state: "stopped",
				cause: "cancelled"
			}), launchError(_, "Nothing was started");
		}
		function untilStopped({ ports: e, prepared: t }, n) {
			return Promise.race([n, cancelled(e, T, t.inputs.onCancel)]);
		}
		function isStopped({ ports: e, prepared: t }) {
			return e.cancelled.aborted && T.includes(t.inputs.onCancel);
		}
		function stopStored(e) {
			return endRun(e, "the job was cancelled after the call was stored, and on-cancel is `stop`");
		}
		async function afterCancel(e) {
			let { ports: t, prepared: n, watched: r } = e, { entrypoint: i, called: a } = r.progress();
			if (n.inputs.onCancel === "auto" && i && a) {
				await letGo(r.process, t.clock, C);
				let n = (await callsOf(e)).find(({ status: e }) => e === "pending" || e === "running");
				if (n !== void 0) return settle(e, n);
			}
			return endRun(e, "the job was cancelled before the call was stored");
		}
		async function endRun(e, t) {
			let { ports: n, watched: r } = e, i = letGo(r.process, n.clock, C), { appId: a, published: o } = r.progress(), s = append(e, {
				state: o ? "running" : "building",
				cause: "cancelled"
			}).catch(() => void 0), c = (a === void 0 ? i.then(() => stopByName(e)) : n.cli.stop(a)).catch((e) => e);
			throw (await Promise.all([
				c,
				i,
				s
			]))[0] === void 0 ? (await append(e, {
				state: "stopped",
				cause: "cancelled"
			}), launchError({
				..._,
				cause: t
			}, "The run was stopped")) : launchError(stillRunning(r.progress().appId), t);
		}
		async function stopByName({ ports: e, record: t, watched: n }) {
			let r = n.progress().appId, i = r === void 0 ? await e.cli.findApps((0, b.JB)(t.intent)) : [], a = r === void 0 ? i.filter((e) => !e.stopped).map((e) => e.id) : [r];
			await Promise.all(a.map((t) => e.cli.stop(t)));
		}
		function look(e, t, n) {
			let r = {
				context: t,
				ports: n
			};
			return e.plan === void 0 ? lookByKey(e.prepared, r) : lookByPlan(e.plan, e.prepared, r);
		}
		async function lookByPlan(e, t, n) {
			let { context: r, ports: i } = n, a = recordOf(e, i), [o, s] = await Promise.all([i.findLine(e.record_id), findOwn(a, t, n)]);
			if (s.live !== void 0) return {
				kind: "adopt",
				record: a,
				app: s.live
			};
			if (s.ended) throw launchError(v, "The app of this run has ended already");
			if (o !== void 0 && (0, x._f)(o.state)) throw launchError(v, `The run has ended already as "${o.state}"`);
			if (o !== void 0 && (0, S.Eo)(o)) throw launchError(ee, "The run was not started");
			if (o === void 0 && r.runAttempt > 1) throw launchError(y, "The run was not started again");
			return {
				kind: "start",
				generation: e.intent.generation,
				record: a
			};
		}
		function recordOf({ record_id: e, intent: t }, { clock: n }) {
			let r = n.now().toISOString();
			return {
				id: e,
				createdAt: r,
				changedAt: r,
				intent: t,
				line: { state: "queued" }
			};
		}
		async function lookByKey(e, t) {
			let { ports: n } = t, r = (await n.records.list(21)).find(({ intent: t }) => t.key === e.run.key);
			if (r === void 0) return {
				kind: "start",
				generation: 1
			};
			let { generation: i } = r.intent;
			if ((0, x._f)(r.line.state)) return {
				kind: "start",
				generation: i + 1
			};
			let a = await findOwn(r, e, t);
			return a.live === void 0 ? (0, S.Eo)(r.line) || (a.ended || r.line.app !== void 0) && !a.cleared ? {
				kind: "start",
				generation: i + 1
			} : {
				kind: "start",
				generation: i,
				record: r
			} : {
				kind: "adopt",
				record: r,
				app: a.live
			};
		}
		async function findOwn(e, t, n) {
			let { context: r, ports: i } = n, a = await i.cli.findApps((0, b.JB)(e.intent)), o = a.filter((e) => !e.stopped).sort((e, t) => e.createdAt.localeCompare(t.createdAt)), [s] = o;
			if (s === void 0) return {
				ended: a.length > 0,
				cleared: !1
			};
			if (!(e.intent.workflow_run === r.runId && r.runAttempt > 1)) return {
				live: s,
				ended: !1,
				cleared: !1
			};
			for (let e of o) if (await wasCalled(e, t, i)) return {
				live: e,
				ended: !1,
				cleared: !1
			};
			return i.log.info(`An earlier attempt left ${o.map(({ id: e }) => e).join(", ")} behind, never called: stopped.`), await Promise.all(o.map(({ id: e }) => i.cli.stop(e))), {
				ended: !1,
				cleared: !0
			};
		}
		async function wasCalled(e, t, n) {
			let look = () => n.cli.calls(e.id, t.inputs.target.symbol).then((e) => e.length > 0, () => !0);
			return await look() ? !0 : (n.log.info(`App ${e.id} shows no call; it is looked at again in a minute before it is given up.`), await n.clock.wait(6e4, n.cancelled), n.cancelled.aborted || look());
		}
		var E = n(580), D = n(2431), se = n(672);
		async function prepare(e, t, n) {
			let r = new AbortController();
			try {
				let i = planRun(e, t, n), [a] = await Promise.all([i, n.reachModal(r.signal)]);
				return a;
			} finally {
				r.abort();
			}
		}
		async function planRun({ inputs: e, plan: t }, n, r) {
			let i = r.cli.version();
			i.catch(() => void 0), await requireCommit(t?.intent.sha ?? n.sha, t !== void 0, r), e.target.module || await r.checkout.requireFile(e.target.place), r.log.info(`Modal client ${await i}`);
			let a = t === void 0 ? await planInputs(e, n, r) : await planGiven(e, t, r), { run: o, plan: s } = a;
			for (let e of s.warnings) r.log.warning(e);
			return r.log.info(`run key ${o.key}, commit ${o.sha}`), r.log.info(`resume: ${s.resume.argument ?? "none"} (${s.resume.by})`), a;
		}
		async function planInputs(e, t, n) {
			let r = (0, D.yn)(e, t, n.hash), i = await auditCheckout(e, r, n), a = i.signature ?? await askSignature(e, n), o = (0, D.VV)(e, r, a);
			return n.showFindings(i.findings), {
				inputs: e,
				run: r,
				plan: o,
				audit: i
			};
		}
		async function planGiven(e, t, n) {
			let { intent: r, launch: i } = t, a = {
				key: r.key,
				experiment: r.experiment,
				sha: r.sha,
				pullRequest: r.pull_request ?? void 0
			};
			if (!i.resume_decided) {
				let t = (0, D.VV)(e, a, await askSignature(e, n));
				return {
					inputs: e,
					run: a,
					plan: {
						...t,
						argv: (0, D.el)(t, (0, b.JB)(r))
					},
					audit: E.C0
				};
			}
			let o = r.resume_argument ?? void 0, s = {
				args: i.args,
				argument: o,
				by: "gate",
				warnings: []
			};
			return {
				inputs: e,
				run: a,
				plan: {
					argv: r.argv,
					resume: s,
					warnings: []
				},
				audit: E.C0
			};
		}
		async function askSignature({ target: e }, { cli: t }) {
			return (0, se.N)(await t.help((0, D.LT)(e)));
		}
		async function auditCheckout(e, t, n) {
			try {
				return await (0, E.pg)(n.checkout.sources, {
					...e,
					args: (0, D.Ct)(e, t),
					configuration: { ignore: ["imports"] }
				});
			} catch (e) {
				if (e instanceof u.dz) throw e;
				return n.log.warning(`The target was not audited: ${e instanceof Error ? e.message : e}`), E.C0;
			}
		}
		async function requireCommit(e, t, { checkout: n, log: r }) {
			let i = await n.head();
			if (i === e) return;
			if (i === void 0) {
				t && r.warning(`The workspace is no git checkout, so nothing proves that it holds the planned commit ${e}.`);
				return;
			}
			let a = t ? "the commit of its plan: `ref: ${{ matrix.plan.intent.sha }}`" : "`ref: ${{ github.event.pull_request.head.sha || github.sha }}`";
			throw new u.dz("GITHUB_WORKSPACE", `The checkout is at commit ${i}, but this run is for commit ${e}. Give actions/checkout ${a}.`);
		}
		class BuildingNote {
			written = Promise.resolve();
			#e;
			#t;
			#n = !1;
			constructor(e, t) {
				this.#e = e, this.#t = t;
			}
			tell({ appId: e, appUrl: t }) {
				this.#n || e === void 0 || t === void 0 || (this.#n = !0, this.written = appendLine({
					record: this.#e,
					ports: this.#t
				}, {
					state: "building",
					app: e
				}, t).then(() => void 0, (e) => this.#t.log.warning(`The app's id could not be recorded yet: ${String(e)}`)));
			}
		}
		let row = (e, t, n, r = !1) => ({
			category: e,
			pattern: t,
			cause: n[0],
			advice: n[1],
			retryHelps: r
		}), ce = [
			row("connection-lost", /StreamTerminatedError|Connection lost/, ["the connection between the client and Modal broke", "The call may be running: the next poll looks for it by its name. Repeat the launch only if it reports never-started."], !0),
			row("app-stopped", /APP_STATE_STOPPED|App state is .*STOPPED/, ["the app was stopped, or its client vanished while it was not detached", "Start the run again; with resume it continues from its last checkpoint."], !0),
			row("call-expired", /Function call has expired|OutputExpiredError/, ["Modal no longer keeps the result of this call (7 days; 24 hours for .remote())", "Look at the checkpoints on the Volume; use a function target or .spawn(), whose results are kept longer."]),
			row("token-missing", /Token missing|Could not authenticate client/i, ["no Modal token reached the client", "Set the inputs modal-token-id and modal-token-secret from repository or environment secrets."]),
			row("token-refused", /AuthError|UNAUTHENTICATED|Token (ID|validation).*(invalid|fail|malformed)|invalid token/i, ["Modal refused the token", "Check the secrets behind modal-token-id and modal-token-secret; `modal token info` shows whose token it is."]),
			row("environment-missing", /Environment .*not found|No such environment/i, ["the Modal environment does not exist or the token may not use it", "Check the input modal-environment and the rights of the service user."]),
			row("secret-missing", /Secret .*not found|No secret named/i, ["a modal.Secret that the app names does not exist in this environment", "Create it with `modal secret create`, in the same environment as the run."]),
			row("volume-missing", /Volume .*not found|No volume named/i, ["a modal.Volume that the app names does not exist in this environment", "Create it with `modal volume create`, or use create_if_missing=True."]),
			row("build-failed", /Image build for .* failed|ImageBuildError|image build.*(failed|terminated)|RemoteError: Image/i, ["the image could not be built", "Read the build log above; fix the pip, apt or run step that failed."]),
			row("import-failed", /ModuleNotFoundError|ImportError/, ["importing the target's file failed on the runner", "Install what its top level imports in a step before this one, or move the import into the function or `with image.imports():`. A module that lies in a submodule needs `submodules: true` at actions/checkout."]),
			row("file-missing", /FileNotFoundError|No such file or directory/, ["the target's file does not exist in the checkout", "Check the inputs target and working-directory, and that actions/checkout ran before this step."]),
			row("target-missing", /Could not find '|has no attribute|is not a Modal entity/, ["the file has no such function, method or entrypoint", "Correct the input target; the choices are listed above."]),
			row("target-ambiguous", /multiple possible entrypoints|Specify the entrypoint/, ["the file holds more than one function that could be meant", "Name one with FILE.py::FUNCTION; the choices are listed above."]),
			row("arguments", /unexpected extra argument|No such option|Missing option|Invalid value for|requires an argument/i, ["the target does not take these arguments", "Correct the input args; `modal run TARGET --help` lists what it takes. If resume was injected and the target cannot take it, set resume to `off`."]),
			row("syntax", /SyntaxError|IndentationError/, ["the target's file is not valid Python", "Fix the line named above."]),
			row("limits", /RESOURCE_EXHAUSTED|ResourceExhausted|limit (reached|exceeded)/i, ["a limit of the Modal workspace is reached", "Wait for other runs to end or raise the limit in the workspace's settings."], !0),
			row("unreachable", /UNAVAILABLE|Could not connect|ConnectionError|Deadline exceeded|Connection refused/i, ["Modal could not be reached", "Nothing was started. Repeat the launch when Modal is reachable; MODAL_SERVER_URL must name it where it is set."], !0)
		], le = {
			category: "unknown",
			cause: "the Modal client ended before the call was stored",
			advice: "Read the lines above. The launch is not repeated by itself.",
			retryHelps: !1
		};
		function classifyFailure(e) {
			return ce.find(({ pattern: t }) => t.test(e)) ?? le;
		}
		let O = 6e4;
		async function startRun(e, t, n) {
			let { inputs: r, plan: i, audit: a } = t;
			await refuseCancelled(e, n, r.onCancel);
			let o = new BuildingNote(e, n), s = await watchClient(n, {
				argv: argvOf(i, e),
				launchTimeout: r.launchTimeout * O,
				entrypointWait: r.entrypointWait * O,
				cancelled: n.cancelled,
				onCancel: r.onCancel,
				oneBlockingCall: r.oneBlockingCall ?? a.oneBlockingCall
			}, (e) => o.tell(e)), c = {
				record: e,
				prepared: t,
				ports: n,
				watched: s,
				noted: o.written
			}, { end: l } = s;
			return l.kind === "stored" ? afterStored(c) : l.kind === "exited" ? afterExit(c, l.exit.code) : l.kind === "cancelled" ? afterCancel(c) : afterTimeout(c);
		}
		function argvOf(e, { intent: t }) {
			return e.argv[2] === "--name" ? e.argv : (0, D.el)(e, (0, b.JB)(t));
		}
		async function afterStored(e) {
			let t = await untilStopped(e, proveAlive(e));
			if (t === "cancelled") return stopStored(e);
			if (!Array.isArray(t)) return stayOpen(e, t);
			let n = t[0];
			if (n === void 0) return leaveOpen(e, {
				category: "call-lost",
				cause: "the call was gone right after the client let go",
				advice: "Start the run again. If it happens each time, the target is not a Modal function: name one with FILE.py::FUNCTION.",
				retryHelps: !0
			});
			let r = await settle(e, n);
			return isStopped(e) ? stopStored(e) : r;
		}
		async function proveAlive(e) {
			let { ports: t, watched: n } = e;
			return await t.log.group("Let go", () => letGo(n.process, t.clock)), t.log.group("Verify that the call lives", () => callsOf(e)).catch((e) => e);
		}
		async function stayOpen(e, t) {
			if (!(t instanceof u.yA)) throw t;
			let n = "The call is stored, but Modal could not be asked after the client let go; the next poll looks again.";
			return e.ports.log.warning(`${n} ${t.message}`), outcome(e, await append(e, { state: "unreachable" }), n);
		}
		async function afterExit(e, t) {
			let { process: n } = e.watched, r = e.watched.progress(), i = classifyFailure(n.tail()), a = (r.published ? await callsOf(e) : [])[0];
			if (a !== void 0 && (t === 0 || !r.entrypoint)) return settle(e, a);
			if (a !== void 0) throw await append(e, {
				state: "running",
				call: a.id
			}), launchError(i, `The local entrypoint failed with exit code ${t} after it had made a call, which goes on`);
			return t === 0 && r.entrypoint ? giveUp(e, "never-started", h) : r.called ? leaveOpen(e, i) : giveUp(e, stateOf(i, r.appId), i);
		}
		async function afterTimeout(e) {
			let { ports: t, prepared: n, watched: r } = e;
			await letGo(r.process, t.clock);
			let { published: i, entrypoint: a } = r.progress(), o = i ? (await callsOf(e))[0] : void 0;
			if (a && o !== void 0) throw await append(e, {
				state: "running",
				call: o.id
			}), launchError(g, `The local entrypoint had not returned after ${n.inputs.entrypointWait} minutes`);
			return o === void 0 ? (i || await stopGhost(e), giveUp(e, "never-started", {
				category: "launch-timeout",
				cause: `the call was not stored within ${n.inputs.launchTimeout} minutes`,
				advice: "Raise the input launch-timeout if the image takes that long to build; look at the last lines of the client above.",
				retryHelps: !0
			})) : settle(e, o);
		}
		async function launch(e, t, n) {
			let { onCancel: r } = e.inputs, i = await n.log.group("Plan", () => unlessCancelled(n, r, prepare(e, t, n))), a = await n.log.group("Look for a run of this key", () => unlessCancelled(n, r, look({
				prepared: i,
				plan: e.plan
			}, t, n)));
			return a.kind === "adopt" ? adopt(a.record, a.app, i) : startRun(a.record ?? await n.records.create(writeIntent(i, t, a.generation)), i, n);
		}
		function adopt(e, t, n) {
			return {
				record: e,
				state: e.line.state,
				reason: `The same run was asked for before and is still going as app ${t.id}; nothing new was started.`,
				appId: t.id,
				...(0, c.s)({
					callId: e.line.call,
					resumeArgument: n.plan.resume.argument
				}),
				adopted: !0
			};
		}
		function writeIntent(e, t, n) {
			let { inputs: r, run: i, plan: a, audit: o } = e;
			return {
				schema_version: 1,
				key: i.key,
				generation: n,
				experiment: i.experiment,
				arm: null,
				seed: null,
				pull_request: i.pullRequest ?? null,
				sha: i.sha,
				target: r.target.module ? `-m ${r.target.text}` : r.target.text,
				argv: [...a.argv],
				resume_argument: a.resume.argument ?? null,
				continue_from: r.continueFrom ?? null,
				modal_environment: r.modalEnvironment ?? null,
				timeout: o.timeout,
				retries: o.retries,
				gpu: o.gpu,
				price_bound: null,
				deadline: null,
				max_cost: null,
				label: null,
				policies: r.onCancel === "auto" ? {} : { "on-cancel": r.onCancel },
				asked_by: t.actor,
				workflow_run: t.runId,
				findings: (0, m.S)([...o.findings])
			};
		}
		function hasEnded(e) {
			return e === "concluded" || e === "failed" || e === "cancelled";
		}
		var k = n(1255), A = n(7078);
		let j = 6e4, M = j, N = 10 * j;
		function findAbsent(e) {
			let { record: t, launcher: n, now: r } = e;
			if (doubtedFor(e) >= N && (0, A.Xu)(t, r)) return {
				state: "lost",
				reason: "Modal no longer knows an app of this run, and the time that the run could take is over."
			};
			if (t.line.app !== void 0) return {
				state: liveState(t),
				reason: "Modal did not list the run's app just now; nothing is concluded from that yet.",
				doubt: !0
			};
			if (n === "running") return {
				state: "queued",
				reason: "The launch has not created an app yet."
			};
			let i = r.getTime() - Date.parse(t.createdAt) < 864e5;
			return hasEnded(n) && i && doubtedFor(e) >= M ? findUnstarted(e) : {
				state: "queued",
				reason: "Modal has no app of this run yet.",
				doubt: !0
			};
		}
		function findUnstarted({ record: e, launcher: t, mayRelaunch: n }) {
			let { cause: r, relaunched: i } = e.line;
			return r !== void 0 || t === "cancelled" ? {
				state: "stopped",
				cause: r ?? "cancelled",
				reason: "The launch was given up before it created an app on Modal."
			} : t === "failed" && n === !0 && i !== !0 ? {
				state: "queued",
				relaunch: !0,
				reason: "The launch ended before it created an app on Modal; its failed jobs are run again, once."
			} : {
				state: "never-started",
				cause: "launch-died",
				reason: "The launching workflow run ended before it created an app on Modal."
			};
		}
		function findUncalled(e, t) {
			let { record: n, launcher: r } = e, { app: i } = t;
			if (i.state === "stopped" && i.stoppedBy !== void 0) {
				let { cause: t } = n.line;
				return r === "running" && (t === void 0 || t === "ghost-app") ? {
					state: "building",
					reason: "The app was stopped uncalled; its launch still runs."
				} : findStoppedUncalled(e);
			}
			if (!hasEnded(r)) return {
				state: "building",
				reason: "The app is being built; its function has not been called yet."
			};
			let a = t.log.length > 0;
			if (a && i.state !== "stopped" || doubtedFor(e) < M) return {
				state: "building",
				reason: "The launch has ended and Modal shows no call yet; the next look decides.",
				doubt: !0
			};
			let o = n.line.cause ?? (isWithdrawn(e) ? "cancelled" : void 0);
			if (o !== void 0 && i.state !== "stopped") return {
				state: "stopped",
				cause: o,
				reason: "The launch was given up before the app's function was called."
			};
			if (a) return {
				state: "build-failed",
				reason: "The app stopped before its function was called."
			};
			if (i.state === "stopped") return {
				state: "never-started",
				cause: "launch-died",
				reason: "The launch ended and its app with it, before any function was called."
			};
			let s = i.state !== "initializing" && i.functionNames.length > 0;
			return {
				state: "never-started",
				cause: s ? "ghost-app" : "launch-died",
				reason: s ? "The app was published but its function was never called: the launch ended in between." : "The launch ended before the app was published; no function was called."
			};
		}
		function findStoppedUncalled(e) {
			let { record: t, launcher: n } = e, r = t.line.cause ?? (n === "cancelled" ? "cancelled" : void 0), i = "The app was stopped before its function was called.";
			return hasEnded(n) && (r === void 0 || r === "ghost-app") ? {
				state: "never-started",
				cause: r ?? "launch-failed",
				reason: i
			} : {
				state: "stopped",
				cause: r ?? "person",
				reason: i
			};
		}
		function isWithdrawn({ record: e, launcher: t }) {
			return t === "cancelled" && e.intent.policies["on-cancel"] !== "keep";
		}
		function doubtedFor({ record: e, now: t }) {
			return e.line.absentSince === void 0 ? -1 : t.getTime() - Date.parse(e.line.absentSince);
		}
		function liveState(e) {
			let { state: t, app: n, call: r } = e.line;
			return !(0, x._f)(t) && t !== "unreachable" ? t : r === void 0 ? n === void 0 ? "queued" : "building" : "running";
		}
		let ue = [
			"pending",
			"running",
			"unknown"
		];
		function judgeCalls(e) {
			let t = e.calls.filter((e) => ue.includes(e.status));
			if (t.length > 0) return judgeUnfinished(e, t);
			if (!e.complete) return {
				state: "running",
				reason: "All calls so far have ended; the local entrypoint may make more."
			};
			let n = e.calls.find((e) => e.status !== "success" && e.status !== "expired") ?? e.calls.find((e) => e.status === "expired") ?? e.calls[0];
			return n === void 0 ? {
				state: e.last,
				reason: "No call is known."
			} : judgeEnded(e, n);
		}
		function judgeUnfinished({ app: e, attempts: t, cause: n, last: r }, i) {
			return e.state === "stopped" ? e.stoppedBy === void 0 ? {
				state: "lost",
				reason: "The app has stopped and Modal holds no result of its call."
			} : stopped(n) : i.some((e) => e.status === "running") ? {
				state: "running",
				reason: "Modal runs the function."
			} : i.every((e) => e.status === "unknown") ? {
				state: r,
				reason: "Modal reports a status that this version does not know."
			} : t > 0 || i.some((e) => e.startedAt !== void 0) ? {
				state: "retrying",
				reason: "An attempt has ended and the next one has not started yet."
			} : {
				state: "queued",
				reason: "The call is stored and waits for a container."
			};
		}
		function judgeEnded(e, t) {
			switch (t.status) {
				case "success": return {
					state: "succeeded",
					reason: "Modal holds the function's result."
				};
				case "failure": return {
					state: "failed",
					reason: "The function ended with an exception."
				};
				case "timeout": return {
					state: "timed-out",
					reason: "The last attempt reached the function's timeout."
				};
				case "terminated": return stopped(e.cause);
				case "init-failure": return {
					state: "build-failed",
					reason: "The container failed before the function's code ran."
				};
				case "internal-failure": return {
					state: "infrastructure",
					reason: "Modal gave up on the call after an internal failure."
				};
				case "out-of-memory": return {
					state: "out-of-memory",
					reason: "The container was killed because it ran out of memory."
				};
				case "expired": return judgeExpired(e);
				case "pending":
				case "running":
				case "unknown": return {
					state: e.last,
					reason: "The call has not ended."
				};
				default: return (0, u.xb)(t.status);
			}
		}
		function judgeExpired({ app: e, cause: t, last: n }) {
			return e.state === "stopped" ? e.stoppedBy === void 0 ? {
				state: "expired",
				reason: "The call has ended and Modal no longer keeps its result."
			} : stopped(t) : {
				state: n,
				reason: "Modal shows no result although the app lives."
			};
		}
		function stopped(e) {
			return {
				state: "stopped",
				cause: e ?? "person",
				reason: e === void 0 || e === "person" ? "A person or a token stopped the run on Modal." : "The run was stopped on request."
			};
		}
		var P = n(34);
		function verdict_target_ownCalls(e, t) {
			let n = (0, P.C)(e), r = n === void 0 ? void 0 : (0, P.J)(n, t.app.functionNames);
			if (r === void 0) return {
				kind: "entrypoint",
				calls: t.calls
			};
			let i = t.calls.find((e) => e.functionName === r);
			return {
				kind: "function",
				calls: i === void 0 ? [] : [i]
			};
		}
		function findStop(e, t, n) {
			return isLive(t) ? (0, x._f)(n.state) ? verdict_target_ownCalls(e.record.intent.target, t).calls.length === 0 ? S.YE.find((e) => e === n.cause) : void 0 : findAsked(e) : void 0;
		}
		function openCause(e) {
			let { record: t, observation: n } = e;
			return n.kind === "unreachable" || n.kind === "seen" && !isLive(n) ? S.YE.find((e) => e === t.line.cause) : findAsked(e);
		}
		function isLive({ app: e }) {
			return e.state !== "stopped" && e.state !== "stopping";
		}
		function findAsked({ record: e, observation: t, now: n, launcher: r, around: i = {} }) {
			let a = r === "cancelled" && (0, k.wM)(e.intent, "on-cancel");
			return (0, k.G)(e, i) ?? (0, k.tx)(e, i, n) ?? (a ? "cancelled" : void 0) ?? (t.kind === "seen" ? (0, A.UR)(e, t) : void 0);
		}
		function decide(e) {
			let { record: t, observation: n } = e, r = (0, x._f)(t.line.state);
			if (r && !(0, x.wK)(t.line.state)) return keep(t, "The run has ended.");
			let i = find(e);
			if (r && (!(0, x._f)(i.state) || (0, x.wK)(i.state))) return keep(t, i.reason);
			let a = n.kind === "seen" ? n : void 0, o = a?.twins ?? [];
			return {
				next: nextLine(e, i),
				reason: i.reason,
				...(0, c.s)({
					stop: a === void 0 ? void 0 : findStop(e, a, i),
					twins: o.length === 0 ? void 0 : o,
					relaunch: i.relaunch
				})
			};
		}
		function find(e) {
			let { record: t, observation: n } = e;
			switch (n.kind) {
				case "unreachable": return {
					state: "unreachable",
					reason: n.reason,
					doubt: t.line.absentSince !== void 0
				};
				case "absent": return findAbsent(e);
				case "seen": return findSeen(e, n);
				default: return (0, u.xb)(n);
			}
		}
		function findSeen(e, t) {
			let { record: n, launcher: r } = e, i = verdict_target_ownCalls(n.intent.target, t);
			if (i.calls.length === 0) return findUncalled(e, t);
			let a = t.app.state !== "detached" && t.app.state !== "running", o = judgeCalls({
				app: t.app,
				calls: i.calls,
				complete: i.kind === "function" || a || hasEnded(r),
				attempts: e.attempts,
				cause: n.line.cause,
				last: liveState(n)
			});
			return o.state !== "lost" || doubtedFor(e) >= N ? o : {
				state: liveState(n),
				reason: "The app has stopped and Modal shows no result of its call yet.",
				doubt: !0
			};
		}
		function keep(e, t) {
			return {
				next: e.line,
				reason: t
			};
		}
		function nextLine(e, t) {
			let { record: n, observation: r, now: i } = e, { line: a } = n, o = r.kind === "seen" ? r : void 0, s = o === void 0 ? a.call : verdict_target_ownCalls(n.intent.target, o).calls[0]?.id ?? a.call, l = o?.app.id ?? a.app, u = Math.max(e.attempts, a.attempt ?? 0), d = (0, x._f)(t.state) ? t.cause : openCause(e), f = t.doubt === !0 ? a.absentSince ?? i.toISOString() : void 0;
			return {
				state: t.state,
				...(0, c.s)({
					app: l,
					call: s,
					comment: a.comment,
					attempt: u === 0 ? void 0 : u,
					absentSince: f,
					cause: d,
					relaunched: l === void 0 && (t.relaunch || a.relaunched) ? !0 : void 0
				})
			};
		}
		var F = n(7934);
		let de = [
			"global_step",
			"step",
			"iteration",
			"iter",
			"update",
			"timestep",
			"episode",
			"round",
			"epoch"
		], I = "global[_ ]?steps?|steps?|iterations?|iters?|updates?|timesteps?|episodes?|rounds?|epochs?";
		RegExp(`^(?:(?:num|max|total|n)_)?(?<axis>${I})$`, "i"), RegExp(`^\\W{0,5}(?<axis>${I})\\W{0,5}$`, "i");
		let fe = String.raw`[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|infinity)`, pe = String.raw`(?:(?:np|numpy|torch|jnp)\.)?(?:float\d+|int\d+|tensor|array|Array)\(`;
		new RegExp(String.raw`\s{0,8}["']?(?:${pe})?(${fe})(?:\s?\/\s?(\d{1,15}))?(?=$|["'\s,;|)\]}%])`, "iy");
		let pair = (e) => e.charCodeAt(0) << 8 | e.charCodeAt(1);
		new Set([
			"gl",
			"st",
			"it",
			"up",
			"ti",
			"ep",
			"ro"
		].map(pair)), new Set([
			"re",
			"co",
			"lo"
		].map(pair)), new Set([
			"sa",
			"wr",
			"ch"
		].map(pair)), new RegExp(String.raw`\b(?<axis>${I})[\s[(#]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)(?:\s?(?:\/|of)\s?(?<total>\d{1,15}))?\b`, "gi"), new RegExp(String.raw`\b(?:resum|restor|continu|load|restart)\w*\b[^\n]{0,200}?\b(?:${I})["']?[\s=:#[(]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)`, "i");
		let L = F.FsL(F.YjP(), F.Ru6(200)), R = F.FsL(F.YjP(), F.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)), z = F.FsL(F.aig(), F.E2x()), B = F.FsL(F.aig(), F.Y2b(), F.Wwf(0)), V = F.KIO(de), me = F.Ikc({
			first: z,
			last: z,
			highest: z,
			stride: F.lqM(z),
			forward: B,
			backward: B,
			restarts: B,
			metricLines: B,
			firstAt: R,
			lastAt: R
		}), H = F.YOg(F.PVZ([V, me])), U = F.YOg(F.PVZ([V, z])), he = F.Ikc({
			name: L,
			places: F.YOg(B),
			values: F.YOg(z),
			last: F.lqM(F.PVZ([B, z])),
			repeated: F.YOg(V)
		}), W = {
			places: F.FsL(F.YOg(F.PVZ([
				B,
				R,
				U
			])), F.Ru6(32832)),
			series: F.FsL(F.YOg(he), F.Ru6(64)),
			doubts: F.FsL(F.YOg(F.PVZ([
				L,
				B,
				U
			])), F.Ru6(64)),
			left_out: B
		};
		F.Ikc(W);
		let ge = F.Ikc({
			number: B,
			container: L,
			startedAt: R,
			lastSeenAt: R,
			tracks: H,
			bareTracks: H,
			current: U,
			opening: F.lqM(B),
			resumeHint: F.lqM(z),
			checkpoint: F.lqM(R),
			barTotal: F.lqM(B),
			unsettled: F.lqM(F.KIO(["traceback", "interrupt"])),
			evidence: F.lqM(F.KIO([
				"preempted",
				"crashed",
				"timed-out",
				"out-of-memory"
			]))
		}), _e = F.Ikc({
			source: F.KIO([
				"stdout",
				"stderr",
				"system"
			]),
			container: L,
			since: F.mee(R),
			at: F.lqM(R)
		}), ve = F.Ikc({
			attempts: F.FsL(F.YOg(ge), F.Ru6(301)),
			open: F.FsL(F.YOg(_e), F.Ru6(256)),
			totals: U,
			...W,
			cut_lines: F.lqM(B),
			garbled_lines: F.lqM(B)
		}), G = F.FsL(F.YjP(), F.Ru6(300));
		F.Ikc({
			app: F.FsL(F.YjP(), F.Ru6(60)),
			until: R,
			progress: ve,
			head_gap: F.lqM(G),
			gap: F.lqM(G),
			patterns: F.lqM(F.FsL(F.YOg(F.FsL(F.YjP(), F.Ru6(300))), F.Ru6(20)))
		});
		function queryOf({ intent: e, line: t, createdAt: n }) {
			return {
				name: (0, b.JB)(e),
				notBefore: n,
				...(0, c.s)({
					app: t.app,
					call: t.call,
					environment: e.modal_environment ?? void 0,
					functionName: (0, P.C)(e.target)
				})
			};
		}
		async function stayWith(e, t, n) {
			let r = t.stay ?? 0;
			if (r === 0) return e;
			let i = await n.openModal();
			try {
				let a = n.clock.now().getTime() + r * 6e4, o = withApp(e);
				for (;;) {
					let e = await launch_stay_lookAt(o, i, n);
					if (o = {
						...o,
						record: {
							...o.record,
							line: e.next
						}
					}, (0, x._f)(e.next.state)) return conclude(o, e);
					if (n.cancelled.aborted) return await leave(o, t.onCancel === "stop", n);
					if (n.clock.now().getTime() >= a) break;
					await n.clock.wait(5e3, n.cancelled);
				}
				return n.log.notice(`The run still goes on after ${r} minutes; it needs no job, and the poll reports its outcome.`), {
					...o,
					state: o.record.line.state
				};
			} finally {
				i.close();
			}
		}
		function withApp(e) {
			let t = {
				...e.record.line,
				...(0, c.s)({
					app: e.appId,
					call: e.callId
				})
			};
			return {
				...e,
				record: {
					...e.record,
					line: t
				}
			};
		}
		async function launch_stay_lookAt({ record: e }, t, n) {
			return decide({
				record: e,
				observation: await t.observe(queryOf(e)),
				now: n.clock.now(),
				launcher: "concluded",
				attempts: 0
			});
		}
		function conclude(e, { next: t, reason: n }) {
			if (t.state === "succeeded") return {
				...e,
				state: t.state,
				reason: n
			};
			throw new u.yA({
				system: "modal",
				operation: "stay",
				status: t.state,
				message: `The run ended as "${t.state}": ${n}`,
				advice: `The log is shown by \`modal app logs ${e.appId ?? "APP"}\`; the poll workflow reports it with the cause and the next step.`
			});
		}
		async function leave(e, t, n) {
			if (!t || e.appId === void 0) return {
				...e,
				state: e.record.line.state
			};
			let r = e.record;
			throw await n.cli.stop(e.appId), await n.records.append(r, {
				...r.line,
				state: "stopped",
				cause: "cancelled"
			}), new u.yA({
				system: "modal",
				operation: "stay",
				status: "cancelled",
				message: "The job was cancelled while it stayed with the run, and on-cancel is `stop`: the run was stopped.",
				advice: "Run the job again to start anew; with resume it continues from its last checkpoint."
			});
		}
		var K = n(168);
		function submoduleOf(e, t) {
			return [...e.matchAll(/^[ \t]*path[ \t]*=[ \t]*(.+?)[ \t]*$/gm)].map(([, e]) => e ?? "").find((e) => e !== "" && t.startsWith(`${e.replace(/\/+$/, "")}/`));
		}
		function isLfsPointer(e) {
			return e.length < 1024 && /^version https:\/\/git-lfs\.github\.com\/spec\//.test(e);
		}
		var q = n(9740), J = n(2070);
		function createCheckout({ workspace: e, directory: t, environment: n }) {
			let r = (0, J.Vv)(e);
			return {
				sources: r,
				head: async () => {
					let t = {
						cwd: e,
						env: n
					}, r = await (0, q.r)([
						"git",
						"rev-parse",
						"HEAD"
					], t).catch(() => void 0), i = r?.stdout.trim() ?? "";
					return r?.exitCode === 0 && /^[0-9a-f]{40}$/.test(i) ? i : void 0;
				},
				requireFile: async (n) => {
					let a = await (0, J.t3)(e, i.join(t, n));
					if (a === J.lb) throw new u.dz("target", `The input target names ${JSON.stringify(n)}, a link that leads out of the checkout. Accepted: a file inside the checkout.`);
					let o = i.relative(e, i.join(t, n));
					if (typeof a != "string" || !await (0, J.Ze)(a)) throw await missing(n, o, r);
					let s = await r.read(o);
					if (typeof s == "string" && isLfsPointer(s)) throw new u.dz("target", `The input target names ${JSON.stringify(n)}, of which the checkout holds only the pointer that Git LFS keeps. Give actions/checkout \`lfs: true\`.`);
				}
			};
		}
		async function missing(e, t, n) {
			let r = await n.read(".gitmodules"), i = typeof r == "string" ? submoduleOf(r, t) : void 0, a = i === void 0 ? "Check target and working-directory, and that actions/checkout ran before this step." : `It lies in the submodule ${JSON.stringify(i)}: give actions/checkout \`submodules: true\`, and a token where the submodule is private.`;
			return new u.dz("target", `The input target names ${JSON.stringify(e)}, which does not exist in the checkout. ${a}`);
		}
		var Y = n(7175), X = n(4735), ye = n(6084), be = n(3541), Z = n(8033);
		function parseAppList(e) {
			return parseRows(e, "modal app list").map((e) => ({
				id: textOf(e, "app_id", "modal app list"),
				name: String((0, Z.Z)(e, "description") ?? ""),
				createdAt: String((0, Z.Z)(e, "created_at") ?? ""),
				stopped: !!(0, Z.Z)(e, "stopped_at") || (0, Z.Z)(e, "state") === "stopped"
			}));
		}
		function parseAppFunctions(e) {
			let t = (0, Z.Z)(parseJson(e, "modal app info"), "functions"), n = new Map();
			for (let e of typeof t == "object" && t ? Object.keys(t) : []) {
				let r = (0, Z.Z)(t, e, "id");
				typeof r == "string" && n.set(e, r);
			}
			return n;
		}
		let xe = {
			pending: "pending",
			running: "running",
			success: "success",
			failure: "failure",
			timeout: "timeout",
			"idle timeout": "timeout",
			terminated: "terminated",
			"init failure": "init-failure",
			"internal failure": "internal-failure",
			"memory manager eviction": "out-of-memory",
			"memory thrashing eviction": "out-of-memory",
			"kernel oom kill": "out-of-memory"
		};
		function parseCalls(e, t) {
			return parseRows(e, "modal function calls").map((e) => {
				let optional = (t, n) => {
					let r = (0, Z.Z)(e, n);
					return typeof r == "string" && r !== "" ? { [t]: r } : {};
				};
				return {
					id: textOf(e, "function_call_id", "modal function calls"),
					functionName: t,
					status: xe[String((0, Z.Z)(e, "status")).toLowerCase().replaceAll("_", " ")] ?? "unknown",
					...optional("enqueuedAt", "enqueued_at"),
					...optional("startedAt", "started_at"),
					...optional("container", "container_id")
				};
			});
		}
		function parseJson(e, t) {
			try {
				return JSON.parse(e);
			} catch {
				throw unreadable(t);
			}
		}
		function parseRows(e, t) {
			let n = parseJson(e, t);
			if (!Array.isArray(n)) throw unreadable(t);
			return n;
		}
		function textOf(e, t, n) {
			let r = (0, Z.Z)(e, t);
			if (typeof r != "string" || r === "") throw unreadable(n);
			return r;
		}
		function unreadable(e) {
			return new u.yA({
				system: "modal-cli",
				operation: e,
				message: `\`${e} --json\` did not print the JSON that client 1.6.4 prints.`,
				advice: "Check the version of the Modal client (input modal-command); 1.6.4 is the tested one."
			});
		}
		class NotInstalled extends u.yA {
			constructor(e, t, n) {
				super({
					system: "modal-cli",
					operation: t,
					message: `The Modal client could not be started: the command ${JSON.stringify(e)} (input modal-command) was not found or is not executable.`,
					advice: "Leave modal-command empty to have the client found or installed, install it in an earlier step, or set modal-command to how it is started, for example `uv run modal`.",
					cause: n
				});
			}
		}
		function createModalCli(e) {
			let t = e.modalEnvironment === void 0 ? [] : ["--env", e.modalEnvironment], { abandoned: n, ...r } = e, run = (e) => runCommand(r, e);
			return {
				version: async () => {
					let t = await runCommand(e, ["--version"], e.earlyVersion), n = /modal client version: (\S+)/.exec(t)?.[1];
					if (n === void 0) throw notModal(e.command, t);
					return n;
				},
				help: (t) => runCommand(e, [
					"run",
					...t,
					"--help"
				]),
				findApps: async (e) => parseAppList(await run([
					"app",
					"list",
					"--json",
					...t
				])).filter((t) => t.name === e),
				calls: (e, t) => readCalls(run, e, t),
				start: (t, n) => startClient(e, t, n),
				stop: async (e) => {
					try {
						await run([
							"app",
							"stop",
							"--yes",
							e
						]);
					} catch (n) {
						if (parseAppList(await run([
							"app",
							"list",
							"--json",
							...t
						])).some((t) => t.id === e && !t.stopped)) throw n;
					}
				}
			};
		}
		async function readCalls(e, t, n) {
			let r = parseAppFunctions(await e([
				"app",
				"info",
				t,
				"--json"
			])), i = (0, P.J)(n, [...r.keys()]), a = i === void 0 ? [...r] : [...r].filter(([e]) => e === i);
			return (await Promise.all(a.map(async ([t, n]) => {
				let r = await e([
					"function",
					"calls",
					n,
					"--json"
				]).catch(noCallsOf);
				return r === void 0 ? [] : parseCalls(r, t);
			}))).flat().sort((e, t) => (e.enqueuedAt ?? "").localeCompare(t.enqueuedAt ?? ""));
		}
		function noCallsOf(e) {
			if (!(e instanceof u.yA && /\bnot found\b/i.test(e.message))) throw e;
		}
		async function runCommand(e, t, n) {
			let [r = "modal", ...i] = e.command, a = [...e.command, ...t].join(" "), o;
			try {
				let a = {
					cwd: e.directory,
					env: e.environment,
					...(0, c.s)({ signal: e.abandoned })
				};
				o = await (n ?? (0, q.r)([
					r,
					...i,
					...t
				], a));
			} catch (e) {
				throw new NotInstalled(r, a, e);
			}
			if (o.exitCode === 0) return o.stdout;
			let s = withoutDebug(`${o.stdout}\n${o.stderr}`), l = classifyFailure(s);
			throw new u.yA({
				system: "modal-cli",
				operation: a,
				status: o.exitCode,
				message: `\`${a}\` ended with exit code ${o.exitCode}: ${l.cause}.\n${s.split("\n").slice(-25).join("\n")}`,
				advice: l.advice
			});
		}
		function withoutDebug(e) {
			return e.split("\n").filter((e) => e.trim() !== "" && !isDebugLine(e)).join("\n");
		}
		function notModal(e, t) {
			return new u.yA({
				system: "modal-cli",
				operation: "modal --version",
				message: `The command ${JSON.stringify(e.join(" "))} (input modal-command) is not the Modal client: it printed ${JSON.stringify(t.slice(0, 80))}.`,
				advice: "Set modal-command to the Modal client, for example `modal` or `uv run modal`."
			});
		}
		function startClient(e, t, n) {
			let [r = "modal", ...i] = e.command, a = [], { exited: o, signal: s } = (0, q.B)([
				r,
				...i,
				...t
			], {
				cwd: e.directory,
				env: e.environment
			}, (e) => {
				!isDebugLine(e) && a.push(e) > 200 && a.shift(), n(e);
			});
			return {
				exited: o,
				signal: s,
				tail: () => a.join("\n")
			};
		}
		function findModalCli(e) {
			let { options: t, named: n } = e, r = createModalCli({
				...t,
				command: n ?? ["modal"]
			});
			return {
				version: async () => (n === void 0 && e.mustInstall && (r = await installed(e)), await r.version().catch(async (t) => {
					if (n !== void 0 || !(t instanceof NotInstalled)) throw t;
					return r = await installed(e), r.version();
				})),
				help: (e) => r.help(e),
				findApps: (e) => r.findApps(e),
				calls: (e, t) => r.calls(e, t),
				start: (e, t) => r.start(e, t),
				stop: (e) => r.stop(e)
			};
		}
		async function installed({ options: e, install: t, log: n }) {
			let r = await t();
			n.info(`Installed the Modal client: ${r.said}, in a virtual environment of its own.`), r.loose && n.warning("The Modal client was installed by its version alone; only the default version is locked with the hashes of all its packages. 1.6.4 is the tested one.");
			let { earlyVersion: i, ...a } = e;
			return createModalCli({
				...a,
				command: r.command
			});
		}
		var Se = n(7030), Ce = n(8500);
		let we = [
			"HTTPS_PROXY",
			"https_proxy",
			"HTTP_PROXY",
			"http_proxy",
			"ALL_PROXY",
			"all_proxy"
		];
		function serverAddresses(e, t) {
			let n = e.MODAL_SERVER_URL ?? "";
			if (!(we.some((t) => (e[t] ?? "") !== "") || n === "" && t)) return (n === "" ? "https://api.modal.com,https://api.modal2.com" : n).split(",").map((e) => readAddress(e.trim(), n));
		}
		let Te = {
			"http:": 80,
			"https:": 443
		};
		function readAddress(e, t) {
			if (e.startsWith("unix://")) return {
				shown: e,
				socket: e.slice(7)
			};
			let n = URL.canParse(e) ? new URL(e) : void 0, r = Te[n?.protocol ?? ""];
			if (n === void 0 || r === void 0 || n.hostname === "") throw new u.dz("MODAL_SERVER_URL", `The variable MODAL_SERVER_URL is ${JSON.stringify(t.slice(0, 200))}. Accepted: addresses such as https://api.modal.com, separated by commas. Leave it unset for Modal's own service.`);
			let i = n.hostname.replace(/^\[(.*)\]$/, "$1");
			return {
				shown: n.host,
				host: i,
				port: n.port === "" ? r : Number(n.port)
			};
		}
		let Q = 5e3;
		async function requireModal(e, t) {
			let n = serverAddresses(e, await (0, J.Ze)(e.MODAL_CONFIG_PATH ?? `${e.HOME ?? ""}/.modal.toml`).catch(() => !1));
			if (n === void 0) return;
			let r = [];
			for (let e = 0; e < 3 && !t.aborted; e += 1) {
				e > 0 && await (0, Ce.setTimeout)(1e3, void 0, { signal: t }).catch(() => void 0);
				let i = await Promise.any(n.map((e) => reach(e, t))).catch((e) => e);
				if (i === void 0) return;
				r = i.errors.map((e) => (0, u.bD)(e));
			}
			if (!t.aborted) throw new u.yA({
				system: "modal",
				operation: "connect",
				status: "unreachable",
				message: `Modal could not be reached: ${r.join("; ")}.`,
				advice: "Nothing was started or recorded, so the job can simply be run again once Modal is reachable. Look at https://status.modal.com; on a self-hosted runner, allow connections to Modal; if MODAL_SERVER_URL is set, check it."
			});
		}
		function reach(e, t) {
			return new Promise((n, r) => {
				let i = "socket" in e ? { path: e.socket } : {
					host: e.host,
					port: e.port
				}, a = (0, Se.connect)({
					...i,
					timeout: Q
				}), end = (t) => {
					a.destroy(), t === void 0 ? n(void 0) : r(Error(`${e.shown}: ${t}`));
				};
				a.once("connect", () => end(void 0)), a.once("timeout", () => end(`no connection within ${Q / 1e3} seconds`)), a.once("error", (e) => end(e.code ?? e.message)), t.addEventListener("abort", () => end("given up"), { once: !0 });
			});
		}
		var Ee = n(5905), $ = n(2321);
		async function runLaunch(e) {
			let t = (0, K.readInputs)(l.qF), n = (0, X.L1)(t);
			(0, K.requireUnix)();
			let r = t.experiment !== "", i = r ? [] : [(0, f.c)(t)];
			(0, X.g4)(n), (0, X.aK)(n);
			let a = (0, K.readRunContext)(), { github: o, redact: c } = n, u = (0, K.createLog)(c), d = (0, ye.u)(o, a), p = (0, s.Q)(process.env, {
				...n,
				withheld: [o]
			}), m = (0, K.onCancel)();
			(0, Ee.d)() || u.warning("This Node cannot replace its own process, so user code can read this step's inputs from /proc.");
			let h = r ? await askGateHere(t, {
				github: d,
				log: u,
				redact: c
			}) : i, g = t.plans === "";
			for (let t of h) await launchOne({
				request: t,
				context: a,
				github: d,
				log: u,
				environment: p,
				credentials: n,
				early: e,
				writes: g,
				cancelled: m
			});
		}
		async function askGateHere(...e) {
			return (await Promise.all([n.e(815), n.e(428)]).then(n.bind(n, 7428))).askGate(...e);
		}
		async function launchOne(e) {
			let { request: t, context: n, credentials: r } = e, { redact: i } = r, a = [], s = [];
			try {
				let r = wirePorts(e, a), o = await stayWith(await launch(t, n, r), t.inputs, r), c = (0, p.S)(o, i);
				(0, K.setOutputs)(launchOutputs(c)), s.push(renderLaunchSummary(c));
			} catch (e) {
				throw s.push(renderLaunchFailure(i(t.inputs.name), e, i)), e;
			} finally {
				a.length > 0 && s.push((0, o.s)((0, p.S)(a, i))), await (0, K.writeSummary)(i(s.join("\n")));
			}
		}
		function wirePorts(e, t) {
			let { request: r, context: o, github: s, log: c, environment: l, credentials: u, cancelled: d } = e, f = i.resolve(o.workspace, r.inputs.workingDirectory);
			return {
				log: c,
				clock: Y.m,
				records: e.writes ? (0, $.v3)(s, Y.m.now) : (0, $.TF)(),
				findLine: (e) => (0, $.$B)(s, e),
				cli: findClient({
					...e,
					directory: f
				}),
				checkout: createCheckout({
					workspace: o.workspace,
					directory: f,
					environment: l
				}),
				openModal: async () => {
					let { openModal: e } = await n.e(570).then(n.bind(n, 7570));
					return e((0, X.g4)(u));
				},
				reachModal: (e) => requireModal(l, e),
				hash: be.s,
				showFindings: (e) => {
					t.push(...e), (0, K.annotate)((0, a.gI)(e), u.redact);
				},
				cancelled: d
			};
		}
		function findClient({ early: e, request: t, context: a, environment: o, log: s, directory: l, cancelled: u }) {
			let { onCancel: d, modalCommand: f, modalEnvironment: p, modalVersion: m, pythonRequirements: h } = t.inputs, g = e?.command.join("\0") === (f ?? ["modal"]).join("\0"), _ = d === "keep" ? void 0 : u, { MODAL_TOKEN_ID: v, MODAL_TOKEN_SECRET: ee, ...y } = o;
			return findModalCli({
				options: {
					directory: l,
					environment: o,
					...(0, c.s)({
						modalEnvironment: p,
						abandoned: _,
						earlyVersion: g ? e?.result : void 0
					})
				},
				mustInstall: m !== void 0 || h !== void 0,
				install: async () => {
					let { installClient: e } = await n.e(891).then(n.bind(n, 891));
					return e({
						environment: y,
						temporary: process.env.RUNNER_TEMP ?? (0, r.tmpdir)(),
						directory: a.workspace,
						...(0, c.s)({
							version: m,
							requirements: h === void 0 ? void 0 : i.resolve(a.workspace, h),
							signal: _
						})
					});
				},
				log: s,
				...(0, c.s)({ named: f })
			});
		}
	}),
	2321: ((e, t, n) => {
		n.d(t, {
			v3: () => createRecordStore,
			TF: () => createSilentStore,
			$B: () => findRecordLine
		});
		var r = n(8615), i = n(2817), a = n(8033), o = n(9943), s = n(6084), c = n(8291);
		async function listRecords(e, t) {
			let isAsked = ({ createdAt: e }) => Date.parse(e) >= t.since, n = [], { after: r } = t, o;
			for (let s = 1;; s += 1) {
				let c = await e.query("query ($owner: String!, $repo: String!, $environment: String!, $after: String) {\n  viewer { login id }\n  repository(owner: $owner, name: $repo) {\n    deployments(environments: [$environment], first: 100, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {\n      nodes {\n        id databaseId task payload createdAt\n        creator { login __typename ... on Bot { id } ... on User { id } }\n        latestStatus { description createdAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}", {
					environment: i.M2,
					after: r ?? null
				}), l = (0, a.Z)(c, "repository", "deployments", "nodes");
				if (!Array.isArray(l)) throw brokenList("it has no entries");
				let u = (0, a.Z)(c, "viewer", "id"), d = l.filter((e) => (0, a.Z)(e, "creator", "id") === u).map(parseNode).filter((e) => e !== void 0);
				n.push(...d), t.arrived?.(d.filter(isAsked)), o = (0, a.Z)(l.at(-1), "createdAt") ?? o;
				let f = (0, a.Z)(c, "repository", "deployments", "pageInfo"), p = (0, a.Z)(f, "hasNextPage") === !0 ? String((0, a.Z)(f, "endCursor")) : void 0;
				if (p !== void 0 && p === r) throw brokenList("it repeats a page");
				r = p;
				let m = s >= (t.pages ?? Infinity) || !(Date.parse(String(o)) >= t.since);
				if (p === void 0 || m) break;
			}
			return {
				records: n.filter(isAsked),
				beyond: n.filter((e) => !isAsked(e)),
				after: r,
				oldest: typeof o == "string" ? o : void 0
			};
		}
		function brokenList(e) {
			return new c.yA({
				system: "github",
				operation: "GraphQL",
				message: `GitHub's list of runs (deployments of the environment "${i.M2}") is not usable: ${e}.`,
				advice: "Check that the repository exists and that the job has `permissions: deployments: read`, then run it again."
			});
		}
		function parseNode(e) {
			let t = (0, a.Z)(e, "task") === i.oN ? (0, i.Gf)((0, a.Z)(e, "payload")) : void 0, n = (0, a.Z)(e, "databaseId"), r = (0, a.Z)(e, "createdAt");
			if (t === void 0 || typeof n != "number" || typeof r != "string") return;
			let o = (0, a.Z)(e, "latestStatus"), s = (0, i.Su)(String((0, a.Z)(o, "description") ?? "")) ?? { state: "queued" }, c = (0, a.Z)(e, "id");
			return {
				id: n,
				createdAt: r,
				changedAt: String((0, a.Z)(o, "createdAt") ?? r),
				intent: t,
				line: s,
				...typeof c == "string" ? { node: c } : {}
			};
		}
		let l = 864e5;
		function createRecordStore(e, t) {
			let n, i, list = async (i, a) => (n = await listRecords(e, {
				since: t().getTime() - i * l,
				...(0, r.s)({ arrived: a })
			}), n.records);
			return {
				list,
				older: () => {
					if (n === void 0) return Promise.reject(Error("records are listed before older ones are"));
					let r = i ?? listBehind(e, n, t().getTime() - 400 * l);
					return i = r, r.catch(() => {
						i = void 0;
					}), r;
				},
				create: async (t) => {
					let n = await createDeployment(e, t, () => findIntent(list, t));
					return appendStatus(e, n, { state: "queued" }).catch((e) => {
						if ((0, s.X)(e)) return n;
						throw e;
					});
				},
				append: (t, n, r) => appendStatus(e, t, n, r)
			};
		}
		async function findRecordLine(e, t) {
			try {
				let { data: n } = await e.read(u, {
					deployment_id: t,
					per_page: 1
				});
				return (0, i.Su)(String((0, a.Z)(n, "0", "description") ?? "")) ?? { state: "queued" };
			} catch (e) {
				let t = (0, a.Z)(e, "status");
				if (t === 403 || t === 404) return;
				throw e;
			}
		}
		let u = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
		async function listBehind(e, { beyond: t, after: n, oldest: i }, a) {
			if (n === void 0) return { records: t };
			let o = await listRecords(e, {
				since: a,
				after: n,
				pages: 5
			}), s = [...t, ...o.records];
			return o.after === void 0 ? { records: s } : {
				records: s,
				...(0, r.s)({ since: o.oldest ?? i })
			};
		}
		function createSilentStore() {
			return {
				silent: !0,
				list: async () => [],
				create: () => Promise.reject(Error("a planned run has its record already")),
				append: async (e, t) => ({
					...e,
					line: t
				})
			};
		}
		async function findIntent(e, t) {
			return (await e(1)).filter(({ intent: e }) => e.key === t.key && e.generation === t.generation).at(-1);
		}
		async function createDeployment(e, t, n) {
			try {
				let { data: n } = await e.write("POST /repos/{owner}/{repo}/deployments", {
					ref: t.sha,
					task: i.oN,
					environment: i.M2,
					description: `${t.experiment} ${t.key} generation ${t.generation}`.slice(0, 140),
					payload: t,
					required_contexts: [],
					auto_merge: !1,
					transient_environment: !0,
					production_environment: !1
				}), r = String((0, a.Z)(n, "created_at"));
				return {
					id: Number((0, a.Z)(n, "id")),
					createdAt: r,
					changedAt: r,
					intent: t,
					line: { state: "queued" }
				};
			} catch (e) {
				let t = (0, s.X)(e) ? await n() : void 0;
				if (t === void 0) throw e;
				return t;
			}
		}
		let d = {
			pending: "in_progress",
			success: "success",
			failure: "failure",
			error: "error"
		};
		async function appendStatus(e, t, n, r) {
			let { data: s } = await e.write("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
				deployment_id: t.id,
				state: d[(0, o.Tb)(n.state, n.cause)],
				description: (0, i.wE)(n),
				auto_inactive: !1,
				...r === void 0 ? {} : { environment_url: r }
			});
			return {
				...t,
				line: n,
				changedAt: String((0, a.Z)(s, "created_at") ?? t.changedAt)
			};
		}
	}),
	2070: ((e, t, n) => {
		n.d(t, {
			Vv: () => createSourceFiles,
			Ze: () => isRegularFile,
			lb: () => s,
			t3: () => locateInside,
			wE: () => makeTemporaryFolder
		});
		var r = n(1455), i = n(6760), __addDisposableResource = function(e, t, n) {
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
		}, a = (function(e) {
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
		let o = 4e6;
		function createSourceFiles(e) {
			return {
				read: (t) => readInside(e, t),
				write: async (t, n) => {
					let a = await locateInside(e, i.join(e, t));
					if (typeof a != "string") throw Error(`${t} cannot be replaced: ${a.unreadable}`);
					let o = `${a}.audit-${process.pid}`;
					await (0, r.writeFile)(o, n), await (0, r.rename)(o, a);
				}
			};
		}
		let s = { unreadable: "it is a link that leads out of the checkout" };
		async function locateInside(e, t) {
			try {
				let [n, a] = await Promise.all([(0, r.realpath)(e), (0, r.realpath)(t)]);
				return a.startsWith(n + i.sep) ? a : s;
			} catch (e) {
				return { unreadable: reasonOf(e) };
			}
		}
		async function isRegularFile(e) {
			return (await (0, r.stat)(e)).isFile();
		}
		function makeTemporaryFolder(e, t) {
			return (0, r.mkdtemp)(i.join(e, t));
		}
		async function readInside(e, t) {
			if (t.includes("\0")) return { unreadable: "missing" };
			let n = await locateInside(e, i.join(e, t));
			if (typeof n != "string") return n;
			try {
				let e = {
					stack: [],
					error: void 0,
					hasError: !1
				};
				try {
					let t = __addDisposableResource(e, await (0, r.open)(n, r.constants.O_RDONLY | r.constants.O_NONBLOCK), !0), i = problemOf(await t.stat());
					return i === void 0 ? await t.readFile("utf8") : { unreadable: i };
				} catch (t) {
					e.error = t, e.hasError = !0;
				} finally {
					let t = a(e);
					t && await t;
				}
			} catch (e) {
				return { unreadable: reasonOf(e) };
			}
		}
		function problemOf(e) {
			return e.isDirectory() ? "missing" : e.isFile() ? e.size > o ? `it has ${e.size} bytes; at most ${o} are read` : void 0 : "it is no regular file";
		}
		function reasonOf(e) {
			let t = e instanceof Error && "code" in e ? String(e.code) : "";
			return t === "ENOENT" || t === "ENOTDIR" || t === "ENAMETOOLONG" ? "missing" : t === "ELOOP" ? "it is a link that leads nowhere" : t === "EACCES" ? "this account may not read it" : `reading it failed (${t || "unknown"})`;
		}
	})
};
