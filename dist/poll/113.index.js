export const id = 113;
export const ids = [113];
export const modules = {
	98656: ((e, t, n) => {
		n.d(t, {
			Ob: () => timeOfSeconds,
			QA: () => formatSpan,
			U9: () => count,
			fU: () => formatTime,
			p0: () => duration
		});
		function count(e, t) {
			let n = t.endsWith("y") ? `${t.slice(0, -1)}ies` : `${t}s`;
			return `${e} ${e === 1 ? t : n}`;
		}
		function formatTime(e) {
			let t = new Date(e);
			return Number.isNaN(t.getTime()) ? "at an unknown time" : `${t.toISOString().slice(0, 16).replace("T", " ")} UTC`;
		}
		function duration(e, t) {
			let n = Date.parse(t ?? "") - Date.parse(e ?? "");
			return n >= 0 ? formatSpan(n) : void 0;
		}
		function formatSpan(e) {
			let t = Math.round(e / 1e3);
			if (t < 60) return `${t} s`;
			let n = Math.round(t / 60);
			if (n < 60) return `${n} min`;
			let [r, i] = [Math.floor(n / 1440), Math.floor(n / 60) % 24];
			return r > 99999 ? "more than 99,999 d" : r > 0 ? i === 0 ? `${r} d` : `${r} d ${i} h` : n % 60 == 0 ? `${i} h` : `${i} h ${n % 60} min`;
		}
		function timeOfSeconds(e) {
			let t = new Date(e * 1e3);
			return Number.isNaN(t.getTime()) ? new Date(0).toISOString() : t.toISOString();
		}
	}),
	68263: ((e, t, n) => {
		n.d(t, {
			DX: () => joinSeeds,
			MN: () => compareMetric,
			Vi: () => parseEarlierRun,
			fs: () => changesOf
		});
		var r = n(77934), i = n(28615), a = n(31159);
		let o = r.Ikc({
			schema_version: r.aig(),
			runs: r.YOg(r.L5J())
		}), s = r.Ikc({
			key: r.YjP(),
			generation: r.aig(),
			sha: r.FsL(r.YjP(), r.yGV(/^[0-9a-f]{40}$/)),
			state: r.YjP(),
			ended_at: r.mee(r.YjP()),
			metrics: r.g1P(r.YjP(), r.Ikc({
				last: r.aig(),
				best: r.mee(r.aig())
			}))
		});
		function parseEarlierRun(e, t) {
			let n;
			try {
				n = JSON.parse(e);
			} catch {
				return "Its result.json is not JSON.";
			}
			let i = r.xLC(o, n);
			if (!i.success) return "Its result.json has another form than this version reads.";
			if (i.output.schema_version !== 1) return `Its result.json is of schema version ${i.output.schema_version}, and this version reads 1.`;
			let a = i.output.runs.map((e) => r.xLC(s, e)).find((e) => e.success && e.output.key === t.key && e.output.generation === t.generation);
			return a?.success === !0 ? a.output.state === "succeeded" ? a.output : "Its result.json does not say that it succeeded." : "Its result.json does not hold the run.";
		}
		function joinSeeds(e, t) {
			let [n] = e;
			if (n === void 0) return;
			let r = Object.keys(n.metrics).map((t) => {
				let n = e.flatMap((e) => Object.hasOwn(e.metrics, t) ? [e.metrics[t]] : []), r = n.flatMap((e) => Number.isFinite(e?.last) ? [e?.last ?? 0] : []), a = n.flatMap((e) => e?.best == null ? [] : [e.best]);
				return [t, {
					last: mean(r),
					...(0, i.s)({
						best: a.length === 0 ? void 0 : mean(a),
						noise: band(r)
					})
				}];
			});
			return {
				kind: "found",
				place: t,
				run: `${n.key}-g${n.generation}`,
				sha: n.sha,
				seeds: e.length,
				metrics: new Map(r),
				...(0, i.s)({ endedAt: n.ended_at ?? void 0 })
			};
		}
		function mean(e) {
			return e.reduce((e, t) => e + t, 0) / Math.max(1, e.length);
		}
		function band(e) {
			if (e.length < 2) return;
			let t = mean(e), n = e.reduce((e, n) => e + (n - t) ** 2, 0);
			return 2 * Math.sqrt(n / (e.length - 1));
		}
		function compareMetric({ name: e, last: t, goal: n, direction: r }, a) {
			let o = a.metrics.get(e);
			if (o === void 0) return;
			let s = t.value - o.last, { noise: c } = o, l = n ? changeOf(s, r, c ?? 0) : void 0;
			return {
				base: o.last,
				difference: s,
				...(0, i.s)({
					change: l,
					noise: c
				})
			};
		}
		function changeOf(e, t, n) {
			return e === 0 ? "same" : Math.abs(e) <= n ? "within-noise" : e > 0 == (t === "higher") ? "improved" : "worse";
		}
		function changesOf(e, t) {
			let n = (0, a.aT)(e.metrics).flatMap((e) => {
				let n = compareMetric(e, t);
				return n === void 0 ? [] : [[e.name, n]];
			});
			return new Map(n);
		}
	}),
	8149: ((e, t, n) => {
		n.d(t, {
			cf: () => p,
			FK: () => buildReport,
			lU: () => observedWith,
			Nx: () => reportOfRecord
		});
		var r = n(78291);
		function withKnownEnds(e, t, n) {
			let r = e.map((n, r) => r === e.length - 1 ? lastEnd(t, n) : n.evidence ?? "unknown");
			if (n === void 0) return r;
			let i = r.slice(0, -1).filter((e) => e === "unknown").length, a = n - r.filter(spends).length;
			return r.map((e, t) => e !== "unknown" || t === r.length - 1 ? e : a <= 0 ? "preempted" : a >= i ? "crashed" : "unknown");
		}
		function spends(e, t, n) {
			return (e === "crashed" || e === "timed-out" || e === "out-of-memory") && t < n.length - 1;
		}
		function lastEnd(e, t) {
			switch (e) {
				case "queued":
				case "building":
				case "running":
				case "unreachable": return "running";
				case "retrying": return t.evidence ?? "unknown";
				case "succeeded": return "finished";
				case "failed": return "crashed";
				case "out-of-memory":
				case "timed-out":
				case "stopped": return e;
				case "build-failed":
				case "never-started":
				case "infrastructure":
				case "expired":
				case "lost": return t.evidence ?? "unknown";
				default: return (0, r.xb)(e);
			}
		}
		var i = n(55005);
		function readAttempts(e) {
			let { progress: t, calls: n, state: r } = e, a = readStarts(e), o = (n.length === 1 ? n[0] : void 0)?.retryCount, s = withKnownEnds(t.attempts, r, o), c = t.attempts.map((e, t) => toAttempt(e, a[t], s[t])), l = countPreemptions(e, o), u = [
				...startWarnings(e, c),
				...(0, i.Qh)(n, t),
				...countWarnings(e, o, s.filter(spends).length)
			];
			return {
				attempts: c,
				...o === void 0 ? {} : { retriesSpent: o },
				...l === void 0 ? {} : { preemptions: l },
				warnings: u
			};
		}
		function toAttempt(e, t, n = "unknown") {
			let { number: r, container: i, startedAt: a, lastSeenAt: o, firstStep: s, lastStep: c, checkpointAt: l, axis: u } = e, d = s === void 0 || c === void 0 ? {} : {
				firstStep: s,
				lastStep: c
			};
			return {
				number: r,
				container: i,
				startedAt: a,
				lastSeenAt: o,
				...t ?? { start: "unknown" },
				end: n,
				...d,
				...l === void 0 ? {} : { checkpointAt: l },
				...u === void 0 ? {} : { axis: u }
			};
		}
		function readStarts(e) {
			let t = runStride(e.progress), n;
			return e.progress.attempts.map((r) => {
				let i = readStart(r, {
					reached: n,
					stride: t,
					gap: e.logGap !== void 0
				});
				return n = Math.max(n ?? 0, r.highestStep ?? n ?? -1), n <= 0 && (n = void 0), i;
			});
		}
		function readStart(e, t) {
			let { firstStep: n, resumeHint: r } = e, i = r === void 0 ? {} : { resumedFrom: r };
			if (e.number === 1 && t.gap) return {
				start: "unknown",
				...i
			};
			if (n === void 0) return {
				start: !(r !== void 0 && r > 0 || e.unplaced === !0) && t.reached === void 0 ? "first" : "unknown",
				...i
			};
			if (isBeginning(n, t.stride, e)) return { start: t.reached === void 0 ? "first" : "started-again" };
			let a = checkpointOf(n, t.stride, r), o = a === void 0 ? {} : { resumedFrom: a };
			return {
				start: t.reached === void 0 ? "continued-earlier" : "resumed",
				...o
			};
		}
		function runStride(e) {
			let t = e.attempts.flatMap((e) => e.stride ?? []);
			if (t.length > 0) return Math.min(...t);
			let n = e.attempts.every((e) => Number.isInteger(e.firstStep ?? 0));
			return (e.attempts.find((e) => e.axis !== void 0)?.axis ?? e.axis) === "epoch" && n ? 1 : void 0;
		}
		function isBeginning(e, t, n) {
			return e <= 1 ? !0 : t === void 0 ? n.resumeHint === void 0 || n.resumeHint >= e : e <= t * 1.5;
		}
		function checkpointOf(e, t, n) {
			return n !== void 0 && n <= e && n >= e - (t ?? e) ? n : t === void 0 ? void 0 : round(e - t);
		}
		function round(e) {
			return Number(e.toPrecision(12));
		}
		function countPreemptions(e, t) {
			if (t !== void 0 && e.logGap === void 0) return Math.max(0, e.progress.attempts.length - 1 - t);
		}
		function startWarnings(e, t) {
			let { progress: n, continueFrom: r } = e;
			return t.flatMap((e, t) => {
				let i = e.axis ?? n.axis ?? "step", a = Math.max(0, ...n.attempts.slice(0, t).map((e) => e.highestStep ?? 0));
				if (e.start === "started-again") return [`Attempt ${e.number} started again at the beginning although ${i} ${a} had been reached: no checkpoint was taken up.`];
				if (e.start === "continued-earlier" && r === void 0) return [`The first attempt continued${e.resumedFrom === void 0 ? "" : ` from ${i} ${e.resumedFrom}`} from a checkpoint that this run did not write: its checkpoint path is shared with an earlier run.`];
				let o = n.attempts[t]?.resumeHint;
				return o !== void 0 && e.resumedFrom !== o && e.firstStep !== void 0 && e.start === "resumed" ? [`Attempt ${e.number} says that it resumed from ${i} ${o}, but its first ${i} is ${e.firstStep}.`] : [];
			});
		}
		function countWarnings(e, t, n) {
			let { calls: r, progress: i, logGap: a } = e, o = r.length > 1 ? [`This run made ${r.length} calls; its attempts are listed by container.`] : [];
			if (t === void 0 || a !== void 0 || !(t > i.attempts.length - 1 || n > t)) return o;
			let s = t === 1 ? "1 retry" : `${t} retries`, c = i.attempts.length === 1 ? "1 attempt" : `${i.attempts.length} attempts`;
			return [...o, `Modal counts ${s}, the log shows ${c}: not every attempt can be told apart.`];
		}
		var a = n(28615), o = n(3305);
		let s = 1048576;
		function readLogTail(e, t) {
			let n = t.lines ?? 60, r = new o.K({ long: "split" }), i = [], a = 0, push = (e) => {
				for (let { text: t } of e) i.push(t), a += t.length;
				i.length <= 20 * n && a <= 2 * s || (i = lastLines(i, 10 * n, s), a = i.reduce((e, t) => e + t.length, 0));
			};
			for (let t of e) push(r.feed(t));
			push(r.flush());
			let c = t.redact(i.join("\n")).replace(/\s+$/, "");
			return c === "" ? [] : lastLines(c.split("\n"), n, 262144);
		}
		function lastLines(e, t, n) {
			let r = e.length, i = 0;
			for (; r > 0 && e.length - r < t && (i += e[r - 1]?.length ?? 0, !(i > n && r < e.length));) --r;
			return e.slice(r);
		}
		var c = n(91734), l = n(69943), u = n(71255), d = n(64568);
		function stopWarnings({ next: e, stop: t, twins: n = [] }) {
			return [...stopWarning(e.app, t), ...n.map((t) => twinWarning(e.app, t))];
		}
		function stopWarning(e, t) {
			return e === void 0 || t === void 0 ? [] : [`${u.Ij[t]}, and the app is still there. With a token that may stop apps: \`${(0, d.IM)(e)}\`.`];
		}
		function twinWarning(e, t) {
			return `This run was launched twice: the app \`${e ?? "that was called first"}\` is kept, and \`${t}\` is its double. With a token that may stop apps: \`${(0, d.IM)(t)}\`.`;
		}
		var f = n(35477);
		function observedWith(e, t, { progress: n, redact: r }) {
			return t.kind === "seen" ? {
				record: e,
				observation: t,
				progress: withSafeNames(n, r),
				calls: (0, f.m)(e.intent.target, t).calls
			} : {
				record: e,
				observation: t,
				progress: p,
				calls: []
			};
		}
		function withSafeNames(e, t) {
			return {
				...e,
				metrics: e.metrics.map((e) => ({
					...e,
					name: t(e.name)
				})),
				warnings: e.warnings.map(t)
			};
		}
		let p = {
			attempts: [],
			metrics: [],
			warnings: []
		};
		function buildReport(e, t, n) {
			let { record: r, observation: i, progress: o, calls: s } = e, { state: c } = t.next, u = i.kind === "seen" ? i : void 0, d = readAttempts({
				progress: o,
				calls: s,
				state: c,
				continueFrom: r.intent.continue_from ?? void 0,
				logGap: u?.logGap
			}), f = (0, l._f)(c) && c !== "succeeded";
			return {
				...reportOfRecord({
					...r,
					line: t.next
				}, t.reason),
				attempts: d.attempts,
				metrics: o.metrics,
				logTail: f && u !== void 0 ? readLogTail(u.log, {
					lines: 60,
					redact: n
				}) : [],
				warnings: [
					...stopWarnings(t),
					...d.warnings,
					...o.warnings,
					...u?.logGap === void 0 ? [] : [u.logGap]
				],
				...(0, a.s)({
					appUrl: u?.app.url,
					axis: o.axis,
					axisEnd: o.axisEnd,
					retriesSpent: d.retriesSpent,
					preemptions: d.preemptions,
					failure: f ? failureOf(s, n) : void 0,
					...timesOf(u, s, c),
					startedAt: earliest(d.attempts[0]?.startedAt, s[0]?.startedAt)
				})
			};
		}
		function reportOfRecord(e, t) {
			let { line: n, intent: r } = e;
			return {
				record: e,
				state: n.state,
				reason: t,
				attempts: [],
				metrics: [],
				logTail: [],
				warnings: [],
				command: ["modal", ...r.argv],
				...(0, a.s)({
					cause: n.cause,
					callId: n.call
				})
			};
		}
		function timesOf(e, t, n) {
			let r = t[0], i = (0, l._f)(n) ? t.at(-1)?.finishedAt ?? e?.app.stoppedAt : void 0;
			return {
				queuedAt: r?.enqueuedAt,
				endedAt: i
			};
		}
		function earliest(...e) {
			return e.filter((e) => e !== void 0).toSorted((e, t) => Date.parse(e) - Date.parse(t))[0];
		}
		function failureOf(e, t) {
			let n = e.find(({ exception: e, traceback: t }) => e !== void 0 || t !== void 0);
			if (n === void 0) return;
			let clean = (e) => e === void 0 ? void 0 : t(e.split("\n").map(c.n).join("\n")).slice(-12e3);
			return (0, a.s)({
				exception: clean(n.exception),
				traceback: clean(n.traceback)
			});
		}
	}),
	36001: ((e, t, n) => {
		n.d(t, {
			GH: () => startOf,
			Id: () => renderFacts,
			up: () => renderFooter
		});
		var r = n(98656), i = n(90551), a = n(87572), o = n(30341), s = n(31159), c = n(93271), l = n(69943);
		let u = 6e4;
		function renderFacts(e) {
			let t = (0, l._f)(e.state) ? endFacts(e) : liveFacts(e), n = e.appUrl === void 0 ? "" : (0, o.nf)("Modal app", e.appUrl);
			return [...t, n].filter((e) => e !== "" && e !== "Modal app").join(" \u00b7 ");
		}
		function liveFacts(e) {
			let t = e.attempts.at(-1), n = (0, a._)(e), c = t?.start === "resumed" && t.resumedFrom !== void 0 ? `resumed from ${(0, a.ui)(t.axis ?? e.axis)} ${(0, s.Ld)(t.resumedFrom)}` : "", l = n === void 0 || n.best.step === n.last.step ? "" : `, best ${(0, s.ZV)(n.best.value)} at ${(0, s.Ld)(n.best.step)}`, u = expectedEnd(e);
			return [
				progressBar(e),
				(0, a.vk)(e) ?? "",
				c,
				n === void 0 ? "" : `${(0, o.Pf)(n.name)} **${(0, s.ZV)(n.last.value)}**${l}`,
				u === void 0 ? "" : `expected end **${u}**`,
				(0, i.k)(e),
				checkpointFact(e),
				t === void 0 ? "" : `last log line ${(0, r.fU)(t.lastSeenAt)}`
			];
		}
		function endFacts(e) {
			let { attempts: t, retriesSpent: n, preemptions: a } = e, o = [a === void 0 || a === 0 ? "" : (0, r.U9)(a, "preemption"), n === void 0 || n === 0 ? "" : `${(0, r.U9)(n, "retry")} spent`].filter((e) => e !== ""), s = t.length < 2 ? "" : (0, r.U9)(t.length, "attempt"), c = (0, r.p0)(startOf(e), e.endedAt), l = t.filter(({ start: e }) => e === "resumed").length;
			return [
				c === void 0 ? "" : `took ${c}`,
				s === "" || o.length === 0 ? s : `${s}: ${o.join(", ")}`,
				(0, i.k)(e),
				e.state === "succeeded" ? "" : checkpointFact(e),
				l === 0 ? "" : `resumed ${d[l] ?? `${l} times`} from its checkpoint`
			];
		}
		function checkpointFact({ attempts: e }) {
			let t = e.flatMap(({ checkpointAt: e }) => e ?? []).toSorted().at(-1);
			return t === void 0 ? "" : `last checkpoint ${(0, r.fU)(t)}`;
		}
		let d = {
			1: "once",
			2: "twice"
		};
		function renderFooter(e, t) {
			let { intent: n } = e.record, i = `${t.serverUrl}/${t.repository}/commit/${n.sha}`, a = startOf(e);
			return [
				`Commit ${(0, o.nf)((0, o.ti)(n.sha.slice(0, 7)), i)}`,
				`run ${(0, o.ti)((0, c.JB)(n))}`,
				n.arm === null ? "" : `arm ${(0, o.Pf)(n.arm)}`,
				n.gpu === null ? "" : `GPU ${(0, o.Pf)(n.gpu)}`,
				a === void 0 ? "" : `started ${(0, r.fU)(a)}`,
				e.endedAt === void 0 ? "" : `ended ${(0, r.fU)(e.endedAt)}`,
				e.clientVersion === void 0 ? "" : (0, o.X1)(`modal ${e.clientVersion}`, 40),
				t.workflowRunUrl === void 0 ? "" : (0, o.nf)("workflow run", t.workflowRunUrl)
			].filter((e) => e !== "" && e !== "workflow run").join(" \u00b7 ");
		}
		function startOf(e) {
			return [e.startedAt, e.attempts[0]?.startedAt].filter((e) => e !== void 0).sort((e, t) => Date.parse(e) - Date.parse(t))[0];
		}
		function progressBar(e) {
			let t = (0, a.QT)(e), { axisEnd: n } = e;
			if (t === void 0 || n === void 0 || n <= 0) return "";
			let r = Math.min(1, t / n), i = Math.floor(r * 20);
			return `\`${"\u2588".repeat(i)}${"\u2591".repeat(20 - i)}\` ${Math.floor(r * 100)} %`;
		}
		function expectedEnd(e) {
			let { axisEnd: t, state: n } = e, i = e.attempts.at(-1)?.number;
			if (n !== "running" || t === void 0) return;
			let a = e.metrics.flatMap((e) => e.points).filter((e) => e.attempt === i).sort((e, t) => e.step - t.step), [o, s] = [a[0], a.at(-1)];
			if (o === void 0 || s === void 0 || s.step >= t) return;
			let c = (Date.parse(s.at) - Date.parse(o.at)) / (s.step - o.step);
			if (!(c > 0) || !Number.isFinite(c)) return;
			let l = c * (t - s.step), d = l > 1440 * u ? 60 * u : l > 120 * u ? 10 * u : u, f = Math.ceil((Date.parse(s.at) + l) / d) * d;
			return f < 0xe677d21fdc00 ? (0, r.fU)(new Date(f).toISOString()) : void 0;
		}
	}),
	90551: ((e, t, n) => {
		n.d(t, {
			_: () => renderPrice,
			k: () => priceFact
		});
		var r = n(98656), i = n(30341), a = n(32207), o = n(69943);
		function priceFact({ price: e, state: t, record: n }) {
			if (e === void 0) return "";
			if (e.billed !== void 0) return `billed **${dollars(e.billed)}**`;
			if (e.seconds === 0) return e.worst === void 0 || !wasCalled({
				record: n,
				state: t
			}) ? "" : `at most ${dollars(e.worst)}`;
			let r = e.spent > 0 && e.spent < .01 ? dollars(e.spent) : `about ${dollars(e.spent)}`;
			return (0, o._f)(t) ? `cost ${r}` : `${r} so far`;
		}
		function renderPrice(e) {
			let { price: t } = e;
			if (t === void 0) return "";
			let { seconds: n, gpu: a, worst: o } = t;
			if (n === 0 && t.billed === void 0 && !wasCalled(e)) return "**Price:** none is known: its function was never called.";
			let c = `${(0, r.QA)(n * 1e3)} of ${(0, i.Pf)(a)} at ${dollars(t.dollarsPerHour)} an hour`;
			return `**Price:** ${n === 0 ? unspent(e) : `${c} = ${dollars(t.spent)}`}${t.billed === void 0 ? "" : `; Modal billed ${dollars(t.billed)} for the app`}${o === void 0 ? "" : `; at most ${dollars(o)}${bound(e)}`} (${s[t.source](t)}, GPU alone).`;
		}
		function unspent({ state: e }) {
			return (0, o._f)(e) ? "not known, since no times of its containers are left" : "nothing yet";
		}
		function wasCalled({ record: e, state: t }) {
			return !(0, o._f)(t) || e.line.call !== void 0;
		}
		function bound({ record: { intent: e } }) {
			let { timeout: t, retries: n } = e;
			return t === null || n === null ? "" : `, with ${(0, r.U9)(n + 1, "attempt")} of ${(0, r.QA)(t * 1e3)}`;
		}
		let s = {
			table: ({ asOf: e }) => `Modal's public prices of ${(0, i.X1)(e ?? "an unknown day", 40)}`,
			account: () => "the account's own prices",
			configuration: () => "prices of the configuration"
		};
		function dollars(e) {
			return (0, i.X1)((0, a.nT)(e));
		}
	}),
	1629: ((e, t, n) => {
		n.d(t, {
			A: () => renderReproduce,
			r: () => shellWord
		});
		var r = n(30341);
		function renderReproduce(e) {
			let { intent: t, line: n } = e.record, a = t.modal_environment === null ? "" : ` --env ${shellWord(t.modal_environment)}`, o = e.command.map(shellWord).join(" "), s = (0, r.ml)(o, 6e3), c = s === o ? [] : [i], l = n.app === void 0 ? [] : [
				"",
				"# Its whole log",
				`modal app logs ${n.app}`
			], u = [
				"# The same run again",
				`git checkout ${t.sha}`,
				s,
				...l,
				"",
				"# Its files, also while it runs",
				`modal volume ls VOLUME${a}`,
				`modal volume get VOLUME PATH .${a}`
			], d = [
				(0, r.d6)(u.join("\n"), "sh"),
				...c,
				continueWords(e),
				"VOLUME is the name that the app gives its Volume; an app that brings its own way to fetch results has that too."
			];
			return (0, r.zH)("Reproduce, fetch results, continue by hand", d.join("\n\n"));
		}
		let i = "The command is longer than 6,000 characters and cut here: `command` of the run in `result.json` holds every word.";
		function continueWords({ record: { intent: e } }) {
			let t = `Through the action, ${(0, r.ti)(`continue-from: ${e.key}`)} says that going on from this run's checkpoints is meant.`;
			return e.resume_argument === null ? `The command has no argument that resumes: run again, it starts at the beginning. ${t}` : `To continue by hand, run the same command: ${(0, r.ti)(e.resume_argument)} takes up the last checkpoint at its path. ${t}`;
		}
		function shellWord(e) {
			return /^[A-Za-z0-9_./:=@%+,-]+$/.test(e) ? e : `'${e.replaceAll("'", "'\\''")}'`;
		}
	}),
	79890: ((e, t, n) => {
		n.d(t, {
			b: () => sweepHeadline,
			l: () => renderSweep
		});
		var r = n(98656), i = n(1629), a = n(24241), o = n(87572), s = n(30341), c = n(31159), l = n(32207), u = n(93271), d = n(69943), f = n(38793);
		let p = 1500;
		function sweepHeadline(e) {
			let { runs: t, ended: n, succeeded: r, best: i, metric: a } = e;
			return `${n === t.length ? `sweep is done: ${r} of ${t.length} runs succeeded` : `sweep: ${n} of ${t.length} runs have ended`}${i?.mean === void 0 || a === void 0 ? "" : `, best ${a.name} ${(0, c.ZV)(i.mean)}${i.name === null ? "" : ` with ${i.name}`}`}`;
		}
		function renderSweep(e, t, n) {
			return [
				renderCounts(e),
				renderBest(e),
				renderArms(e, n),
				renderFailures(e),
				renderNext(e),
				renderCommands(e, n),
				e.runs[0] === void 0 ? "" : footer(e.runs[0], t)
			];
		}
		function renderCounts({ runs: e, spent: t, worst: n }) {
			let r = new Map();
			for (let { state: t } of e) r.set(t, (r.get(t) ?? 0) + 1);
			let i = [...r].map(([e, t]) => `${t} ${e.replaceAll("-", " ")}`), a = n === void 0 ? "" : `, at most ${(0, s.X1)((0, l.nT)(n))}`, o = e.every(({ state: e }) => (0, d._f)(e)), c = t === void 0 ? "" : `${o ? "cost" : "so far"} about ${(0, s.X1)((0, l.nT)(t))}${o ? "" : a}`;
			return [...i, c].filter((e) => e !== "").join(" \u00b7 ");
		}
		function renderBest({ best: e, metric: t }) {
			if (e?.mean === void 0 || t === void 0) return "";
			let n = e.name === null ? "" : ` of arm ${(0, s.ti)(e.name, 80)}`, r = t.direction === "higher" ? "highest" : "lowest";
			return `**Best:** ${(0, s.Pf)(t.name)} **${(0, c.ZV)(e.mean)}**${n}, the ${r} mean${spreadWords(e)}.`;
		}
		function spreadWords({ spread: e, values: t }) {
			return e === void 0 || t.length < 2 ? " (one seed: its spread is not known)" : `, ${(0, c.ZV)(e.low)} to ${(0, c.ZV)(e.high)} over ${(0, r.U9)(t.length, "seed")}`;
		}
		function renderArms(e, t) {
			let n = e.runs.length <= t.arms ? e.arms : cut(e.arms, t.arms), i = e.runs.some(({ record: e }) => e.intent.seed !== null), a = n.flatMap((t) => t.runs.map((n) => rowOf(n, t, {
				sweep: e,
				seeds: i
			}))), o = [
				"arm",
				...i ? ["seed"] : [],
				"state",
				e.metric === void 0 ? "progress" : (0, s.Pf)(e.metric.name),
				"curve",
				"price",
				"run"
			], c = e.runs.length - a.length, l = c === 0 ? "" : `\n\n${(0, r.U9)(c, "run")} more not shown.`;
			return `${(0, s.tp)(o, a)}${l}`;
		}
		function cut(e, t) {
			let n = t;
			return e.filter((e) => (n -= e.runs.length, n >= 0));
		}
		function rowOf(e, t, { sweep: n, seeds: r }) {
			let { intent: i } = e.record, p = (0, c.aT)(e.metrics).find(({ name: e }) => e === n.metric?.name)?.series, m = (0, f.kN)(e, n.metric?.name), h = (0, o.QT)(e), g = h === void 0 ? "" : `${(0, o.ui)(e.axis)} ${(0, o.xw)(h, e.axisEnd)}`, _ = m === void 0 ? g : (0, c.ZV)(m), v = e.price === void 0 || e.price.seconds === 0 ? "" : (0, s.X1)((0, l.nT)(e.price.billed ?? e.price.spent)), y = t.name === null ? "" : (0, s.ti)(t.name, 80), b = e.state === "succeeded" || !(0, d._f)(e.state) ? e.state : `**${e.state.replaceAll("-", " ")}**`;
			return [
				t === n.best && e === t.runs[0] && y !== "" ? `**best** ${y}` : y,
				...r ? [i.seed === null ? "" : String(i.seed)] : [],
				b,
				_,
				p === void 0 || p.points.length < 2 ? "" : (0, s.ti)((0, a.KM)(p.points, 12)),
				v,
				e.appUrl === void 0 ? (0, s.ti)((0, u.JB)(i)) : (0, s.nf)("app", e.appUrl)
			];
		}
		function renderFailures({ arms: e }) {
			let t = e.flatMap(({ runs: e }) => e).filter(({ state: e }) => (0, d._f)(e) && e !== "succeeded");
			if (t.length === 0) return "";
			let n = t.slice(0, 30).map((e) => {
				let { arm: t, seed: n } = e.record.intent, r = [t ?? "", n === null ? "" : `seed ${n}`].filter((e) => e !== "").join(" "), i = e.failure?.exception, a = i === void 0 ? (0, s.X1)(e.reason, 200) : (0, s.ti)(i, 200);
				return `- ${(0, s.ti)(r, 80)} ${(0, s.X1)((0, o.Pl)(e))}${a === "" ? "" : `: ${a}`}`;
			}), r = t.length > 30 ? [`- ${t.length - 30} more`] : [];
			return [
				`**Ended without success (${t.length}):**`,
				"",
				...n,
				...r
			].join("\n");
		}
		function renderNext({ runs: e, succeeded: t, ended: n }) {
			return n < e.length || t === e.length ? "" : `**Next:** ask for the experiment again: only the runs that did not succeed are started.${e.some(({ record: e }) => e.intent.resume_argument !== null) ? " With **Re-run all jobs** of the workflow run they go on from their last checkpoints." : ""}`;
		}
		function renderCommands({ runs: e }, t) {
			if (t.logBytes === 0) return "";
			let n = e.slice(0, 20).map(({ command: e }) => {
				let t = e.map(i.r).join(" ");
				return t.length <= p ? t : `# cut after ${p} characters:\n# ${(0, s.ml)(t, p)}`;
			}), r = e.length > 20 ? [`# and ${e.length - 20} more: result.json holds all of them`] : [], a = [
				`git checkout ${e[0]?.record.intent.sha ?? ""}`,
				...n,
				...r
			].join("\n");
			return (0, s.zH)("Reproduce", (0, s.d6)(a, "sh"));
		}
		function footer(e, t) {
			let { gpu: n, sha: r } = e.record.intent, i = `${t.serverUrl}/${t.repository}/commit/${r}`;
			return [
				`Commit ${(0, s.nf)((0, s.ti)(r.slice(0, 7)), i)}`,
				n === null ? "" : `GPU ${(0, s.Pf)(n)}`,
				t.workflowRunUrl === void 0 ? "" : (0, s.nf)("workflow run", t.workflowRunUrl)
			].filter((e) => e !== "" && e !== "workflow run").join(" \u00b7 ");
		}
	}),
	34369: ((e, t, n) => {
		n.d(t, {
			Q: () => commentMarker,
			w: () => renderComment
		});
		var r = n(98656), i = n(30341);
		let a = [
			"error",
			"warning",
			"note"
		];
		function renderAudit({ record: e }) {
			let { findings: t = [] } = e.intent;
			if (t.length === 0) return "";
			let n = a.flatMap((e) => {
				let n = t.filter((t) => t.severity === e).length;
				return n === 0 ? [] : [`${n} ${e}${n === 1 ? "" : "s"}`];
			}), r = [...t.map(({ severity: e, id: t, file: n, line: r, harm: a, fix: o }) => {
				let s = o === "" ? "" : `\n\n${(0, i.d6)(o, "python")}`;
				return `**${e}** ${(0, i.ti)(t)} ${(0, i.ti)(`${n}:${r}`)}: ${(0, i.X1)(a)}${s}`;
			}), "The summary of the job that started the run lists everything."];
			return (0, i.zH)(`Audit (${n.join(", ")})`, r.join("\n\n"));
		}
		var o = n(68263), s = n(31159);
		function changeCell(e, t) {
			let n = (0, o.MN)(e, t);
			if (n === void 0) return "new";
			let { base: r, difference: i, change: a } = n, l = `${i > 0 ? "+" : "\u2212"}${(0, s.ZV)(Math.abs(i))}`, u = `from ${(0, s.ZV)(r)}`, d = a === void 0 || a === "same" ? "" : ` ${c[a]}`;
			return i === 0 ? "same" : `${l}${d} ${u}`;
		}
		let c = {
			improved: "**improved**",
			"within-noise": "within noise",
			worse: "**worse**"
		};
		function renderComparison(e) {
			let { baseline: t } = e;
			if (t === void 0) return "";
			switch (t.kind) {
				case "none": return nothing(t);
				case "unusable": return (0, i.X1)(`Not compared. ${t.reason}`);
				case "found": return `${told(e, t)}${noise(e, t)}`;
			}
		}
		function nothing({ since: e, commits: t }) {
			return t === void 0 ? `No run of this experiment has succeeded on the default branch ${e === void 0 ? "yet" : `since ${(0, r.fU)(e)}, and what is older was not looked at`}, so there is nothing to compare with.` : `None of the ${(0, r.U9)(t, "newest commit")} at which this experiment has succeeded is on the default branch, so there is nothing to compare with.`;
		}
		function told(e, { place: t, run: n, sha: a, endedAt: o }) {
			let s = t === "merge-base" ? "the merge base" : "the newest run on the default branch", c = (0, r.p0)(o, e.endedAt), l = c === void 0 ? "" : ` (${c} before this one)`, u = o === void 0 ? "" : `, ended ${(0, r.fU)(o)}${l}`;
			return `Compared with ${s}: commit ${(0, i.ti)(a.slice(0, 7))}, run ${(0, i.ti)(n)}${u}.`;
		}
		function noise(e, { seeds: t, metrics: n }) {
			if (t < 2) return " Its noise is not known: it has one seed.";
			let a = (0, s.aT)(e.metrics).flatMap(({ name: e, goal: t }) => {
				let r = n.get(e)?.noise;
				return r === void 0 || !t ? [] : [`${(0, i.Pf)(e)} \u00b1${(0, s.ZV)(r)}`];
			}).slice(0, 4);
			return a.length === 0 ? ` Means of ${(0, r.U9)(t, "seed")}.` : ` Means of ${(0, r.U9)(t, "seed")}; noise is two standard deviations over them: ${a.join(", ")}.`;
		}
		function renderGates({ gates: e = [] }) {
			let of = (t) => e.filter((e) => e.outcome === t), line = ({ condition: e, detail: t }) => `${(0, i.ti)(e)}: ${(0, i.ti)(t)}`, t = of("failed").map((e) => `**Fails** ${line(e)}`), n = of("unknown").map((e) => `Not judged ${line(e)}`), r = of("passed").map(line);
			return [
				t.length === 0 ? "" : (0, i.xE)("CAUTION", t.join("\n\n")),
				n.join("\n\n"),
				r.length === 0 ? "" : `Passed: ${r.join(" \u00b7 ")}`
			].filter((e) => e !== "").join("\n\n");
		}
		var l = n(36001), u = n(93271), d = n(69943);
		function renderFailure(e, t) {
			return !(0, d._f)(e.state) || e.state === "succeeded" ? "" : [
				cause(e),
				traceback(e, t),
				tail(e, t)
			].filter((e) => e !== "").join("\n\n");
		}
		function cause({ failure: e }) {
			return e?.exception === void 0 ? "" : `**Cause:** ${(0, i.ti)(e.exception, 300)}`;
		}
		function traceback({ failure: e }, t) {
			let n = e?.traceback?.trimEnd() ?? "";
			if (n === "" || t <= 0) return "";
			let r = n.split("\n");
			return r.length <= 14 ? (0, i.d6)(lastBytes(n, t), "text") : `${(0, i.d6)(lastBytes(`\u2026\n${r.slice(-13).join("\n")}`, t), "text")}\n\n${(0, i.zH)("Whole traceback", (0, i.d6)(lastBytes(n, t), "text"))}`;
		}
		function tail({ logTail: e }, t) {
			if (e.length === 0 || t <= 0) return "";
			let n = lastBytes(e.join("\n"), t);
			return (0, i.zH)(`End of the log (${n.split("\n").length} lines)`, (0, i.d6)(n, "text"));
		}
		function lastBytes(e, t) {
			if ((0, i.dp)(e) <= t) return e;
			let n = e.split("\n"), r = [], a = t - 4;
			for (let e of n.toReversed()) {
				if (a -= (0, i.dp)(e) + 1, a < 0) break;
				r.push(e);
			}
			return r.length > 0 ? ["\u2026", ...r.reverse()].join("\n") : `\u2026${Array.from(n.at(-1) ?? "").slice(-Math.floor((t - 4) / 4)).join("")}`;
		}
		function renderNext(e) {
			let t = e.state === "running" || e.state === "succeeded" ? "" : (0, i.X1)(e.reason), n = p[e.state], r = e.record.intent.resume_argument !== null && f.has(e.state), a = n === void 0 ? [] : [n, ...r ? [howToContinue(e.record.intent)] : []];
			return [t, a.length === 0 ? "" : `**Next:** ${a.join(" ")}`].filter((e) => e !== "").join("\n\n");
		}
		function howToContinue(e) {
			let t = e.continue_from ?? e.key;
			return e.argv.some((n) => n.includes(t) && n !== (0, u.JB)(e)) ? `It goes on from its last checkpoint with **Re-run all jobs** of the workflow run, or ${e.pull_request === null ? `with ${(0, i.ti)(`continue-from: ${t}`)}` : `with the comment ${(0, i.ti)(`/experiment ${e.experiment} --continue ${e.key}`)} (${(0, i.ti)("@COMMIT")} behind it for newer code)`}. Any other request has a new key and starts at the beginning.` : "Started again at the same checkpoint path, it continues from its last checkpoint.";
		}
		let f = new Set([
			"failed",
			"out-of-memory",
			"timed-out",
			"stopped",
			"infrastructure"
		]), p = {
			failed: "mend what the traceback names and start it again.",
			"out-of-memory": "ask for more memory or a larger GPU, or make the batch smaller.",
			"timed-out": "start it again to go on, or give the function a longer `timeout` or more `retries`.",
			stopped: "start it again to go on.",
			"build-failed": "read the log of the launch job, mend the image or the import, and start it again.",
			"never-started": "start it again; no code of it has run.",
			infrastructure: "start it again; nothing in the code has to change for that.",
			expired: "look at its files on the Volume or at its log; a result is kept for 7 days, that of `.remote()` for 24 hours.",
			lost: "look at its files on the Volume; if the result is missing, start it again."
		};
		var m = n(30683);
		function renderFiles({ files: e, state: t }) {
			if (e === void 0) return "";
			let n = (0, d._f)(t), r = n ? "Files" : "Files so far", i = e.taken.length === 0 ? "none" : comment_files_amount(e.taken), a = e.taken.length === 0 ? "" : `, ${n ? inArtifacts(e) : takenAt(e)}`, o = e.left.length === 0 ? "" : `; ${e.left.length} left out`;
			return `**${r}:** ${i}${a}${toCome(e)}${o}.${fold(e, n)}`;
		}
		function comment_files_amount(e) {
			let t = e.reduce((e, t) => e + t.bytes, 0);
			return `${(0, r.U9)(e.length, "file")}, ${(0, m.z3)(t)}`;
		}
		function inArtifacts({ artifacts: e }) {
			let [t, ...n] = e;
			if (t?.url === void 0) return "not kept: the upload failed";
			if (n.length === 0) return (0, i.nf)("in the artifact", t.url);
			let r = e.map((e, t) => linked(e, String(t + 1)));
			return `in ${e.length} artifacts: ${r.join(", ")}`;
		}
		function takenAt({ artifacts: e }) {
			let t = e.slice(-12).map((e) => linked(e, (0, r.fU)(e.takenAt)));
			return `taken ${e.length > 12 ? "earlier, " : ""}${t.join(", ")}`;
		}
		function linked({ url: e }, t) {
			return e === void 0 ? (0, i.X1)(t) : (0, i.nf)(t, e);
		}
		function toCome({ late: e, until: t }) {
			if (e.length === 0) return "";
			let n = e.length === 1 ? "is" : "are", i = t === void 0 ? "" : `, until ${(0, r.fU)(t)} at the latest`;
			return `; ${e.length} more, ${(0, m.z3)(e.reduce((e, { bytes: t }) => e + t, 0))}, ${n} fetched by later passes${i}`;
		}
		function fold({ taken: e, left: t, late: n, artifacts: r }, a) {
			let o = [
				renderTaken(e, r, a),
				listed("Still to be fetched", n),
				listed("Left out", t)
			], s = [
				e,
				n,
				t
			].reduce((e, t) => e + Math.max(0, t.length - 30), 0), c = [...o, s === 0 ? "" : `${s} more are in result.json.`].filter((e) => e !== "");
			return c.length === 0 ? "" : `\n\n${(0, i.zH)("Files", c.join("\n\n"))}`;
		}
		function renderTaken(e, t, n) {
			if (e.length === 0) return "";
			let a = t.length > 1, place = ({ artifact: e }) => {
				let i = t.findIndex(({ name: t }) => t === e), a = t[i];
				return a === void 0 ? "" : n ? String(i + 1) : (0, r.fU)(a.takenAt);
			}, o = e.slice(0, 30).map((e) => [
				(0, i.ti)(e.path, 120),
				(0, m.z3)(e.bytes),
				e.whole ? "whole" : "not known to be whole",
				(0, i.ti)(e.sha256.slice(0, 12)),
				...a ? [place(e)] : []
			]), s = [
				"file",
				"size",
				"state",
				"SHA-256",
				...a ? [n ? "artifact" : "taken"] : []
			];
			return (0, i.tp)(s, o, ["left", "right"]);
		}
		function listed(e, t) {
			return t.length === 0 ? "" : `${e}:\n\n${t.slice(0, 30).map(({ path: e, why: t, bytes: n }) => {
				let r = n === void 0 ? "" : `, ${(0, m.z3)(n)}`, a = t === void 0 ? "" : `${r === "" ? "" : ":"} ${(0, i.X1)(t, 200)}`;
				return `- ${(0, i.ti)(e, 120)}${r}${a}`;
			}).join("\n")}`;
		}
		let h = [
			{
				logBytes: 14e3,
				charts: 3,
				earlier: 20,
				arms: 256
			},
			{
				logBytes: 6e3,
				charts: 2,
				earlier: 20,
				arms: 256
			},
			{
				logBytes: 2e3,
				charts: 1,
				earlier: 5,
				arms: 128
			},
			{
				logBytes: 0,
				charts: 0,
				earlier: 0,
				arms: 64
			}
		], g = "_Shortened to fit a comment; Modal keeps the whole log._";
		function inLimit(e, t = 6e4) {
			for (let [n, r] of h.entries()) {
				let a = e(r).filter((e) => e !== ""), o = join(n === 0 ? a : [...a, g]);
				if ((0, i.dp)(o) <= t) return o;
				if (n === h.length - 1) return fill(a, t);
			}
			return "";
		}
		function fill(e, t) {
			let n = [];
			for (let r of e) (0, i.dp)(join([
				...n,
				r,
				g
			])) <= t && n.push(r);
			return join([...n, g]);
		}
		function join(e) {
			return `${e.join("\n\n")}\n`;
		}
		var _ = n(24241), v = n(87572);
		function renderMetrics(e) {
			let t = (0, s.aT)(e.metrics);
			if (t.length === 0) return "";
			let n = e.baseline?.kind === "found" ? e.baseline : void 0, r = t.slice(0, 12).map((e) => [
				nameOf(e),
				(0, s.ZV)(e.last.value),
				...n === void 0 ? [] : [changeCell(e, n)],
				best(e),
				e.series.points.length < 2 ? "" : (0, i.ti)((0, _.KM)(e.series.points, 16))
			]), a = t.length > 12 ? `\n\n${t.length - 12} more metrics are in result.json.` : "", o = [
				"metric",
				(0, d._f)(e.state) ? "final" : "last",
				...n === void 0 ? [] : ["against main"],
				`best at ${(0, v.ui)(e.axis)}`,
				"curve"
			], c = (0, i.tp)(o, r, ["left", "right"]), l = renderComparison(e);
			return `${c}${a}${l === "" ? "" : `\n\n${l}`}`;
		}
		function nameOf({ name: e, goal: t, direction: n }) {
			return t ? `${(0, i.Pf)(e)} ${n === "lower" ? "\u2193" : "\u2191"}` : (0, i.Pf)(e);
		}
		function best({ goal: e, best: t }) {
			return e ? `${(0, s.ZV)(t.value)} at ${(0, s.Ld)(t.step)}` : "";
		}
		function renderCurves(e, t) {
			let [n, ...r] = (0, s.aT)(e.metrics).filter(({ goal: e }) => e).slice(0, t).flatMap((t) => (0, _.xt)(t, e) ?? []).map((e) => (0, i.d6)(e, "mermaid"));
			return n === void 0 ? "" : r.length === 0 ? n : `${n}\n\n${(0, i.zH)("More curves", r.join("\n\n"))}`;
		}
		var y = n(90551), b = n(78291);
		function renderProof(e) {
			let { attempts: t } = e, [n] = t;
			if (n === void 0 || t.length === 1 && n.start === "first") return "";
			let a = t.slice(-20), o = a.map((t) => [
				String(t.number),
				began(e, t),
				steps(t),
				x[t.end]
			]), s = t.length - a.length, c = s === 0 ? "" : `\n\n${(0, r.U9)(s, "earlier attempt")} not shown.`, l = t.find((e) => e.axis !== void 0)?.axis ?? e.axis;
			return `${(0, i.tp)([
				"attempt",
				"began",
				`${(0, v.ui)(l)}s`,
				"ended"
			], o)}${c}`;
		}
		function began(e, t) {
			let n = t.resumedFrom === void 0 ? "" : ` from ${(0, v.ui)(t.axis ?? e.axis)} ${(0, s.Ld)(t.resumedFrom)}`;
			switch (t.start) {
				case "first": return "fresh";
				case "resumed": return `resumed${n}`;
				case "started-again": return `**started again at ${(0, v.Ir)(e, t)}**`;
				case "continued-earlier": return `**continued an earlier checkpoint**${n}`;
				case "unknown": return n === "" ? "not known yet" : `says it resumed${n}`;
				default: return (0, b.xb)(t.start);
			}
		}
		function steps({ firstStep: e, lastStep: t }) {
			return e === void 0 || t === void 0 ? "none yet" : e === t ? (0, s.Ld)(e) : `${(0, s.Ld)(e)} \u2013 ${(0, s.Ld)(t)}`;
		}
		let x = {
			running: "running",
			finished: "finished",
			preempted: "preempted",
			crashed: "crashed",
			"timed-out": "timed out",
			"out-of-memory": "out of memory",
			stopped: "stopped",
			unknown: "not known"
		};
		var S = n(1629), C = n(79890), w = n(38793);
		function commentMarker(e) {
			return `<!-- modal-experiments ${encodeURIComponent(e.toWellFormed()).replace(/--+|[!'()*~]/g, (e) => Array.from(e, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`).join(""))} -->`;
		}
		function renderComment({ reports: e, links: t }) {
			let [n, ...r] = e;
			if (n === void 0) throw Error("a comment needs a run");
			let i = (0, w.mH)(e.map(({ record: e }) => e));
			if (i === void 0) return inLimit((e) => parts(n, r, {
				links: t,
				detail: e
			}));
			let inSweep = (e) => i.includes(e.record), a = (0, w.bS)(e.filter(inSweep)), o = e.filter((e) => !inSweep(e));
			return inLimit((e) => sweepParts(a, o, {
				links: t,
				detail: e
			}));
		}
		function sweepParts(e, t, { links: n, detail: r }) {
			let a = e.runs[0]?.record.intent.experiment ?? "", [o = "", ...s] = (0, C.l)(e, n, r).toReversed();
			return [
				`${commentMarker(a)}\n### ${(0, i.Pf)(a)} ${(0, i.X1)((0, C.b)(e))}`,
				...s.toReversed(),
				renderEarlier(t, r.earlier),
				o
			];
		}
		function parts(e, t, { links: n, detail: r }) {
			let a = e.record.intent.experiment;
			return [
				`${commentMarker(a)}\n### ${(0, i.Pf)(a)} ${(0, i.X1)((0, v.Pl)(e))}`,
				(0, l.Id)(e),
				renderNext(e),
				renderFailure(e, r.logBytes),
				renderGates(e),
				renderWarnings(e),
				renderMetrics(e),
				renderProof(e),
				renderCurves(e, r.charts),
				(0, y._)(e),
				renderFiles(e),
				renderAudit(e),
				(0, S.A)(e),
				renderEarlier(t, r.earlier),
				(0, l.up)(e, n)
			];
		}
		function renderWarnings({ warnings: e }) {
			if (e.length === 0) return "";
			let t = e.length > 8 ? [`${e.length - 8} more such remarks.`] : [], n = [...e.slice(0, 8), ...t].map((e) => (0, i.X1)(e));
			return (0, i.xE)("WARNING", n.join("\n\n"));
		}
		function renderEarlier(e, t) {
			if (e.length === 0) return "";
			let n = e.slice(0, t).map((e) => {
				let { intent: t, createdAt: n } = e.record, a = (0, i.X1)((0, v.Pl)(e)), o = (0, d._f)(e.state) ? a : `**${a}**`;
				return `- ${(0, r.fU)(n)}, commit ${(0, i.ti)(t.sha.slice(0, 7))}, run ${(0, i.ti)((0, u.JB)(t))}: ${o}`;
			}), a = e.length > t ? [`- ${e.length - t} more`] : [];
			return (0, i.zH)(`Earlier runs (${e.length})`, [...n, ...a].join("\n"));
		}
	}),
	24241: ((e, t, n) => {
		n.d(t, {
			KM: () => sparkline,
			xt: () => renderChart
		});
		var r = n(87572);
		function resample(e, t) {
			return sample(e, t, !1).values;
		}
		function sample(e, t, n) {
			let r = e.filter(({ step: e, value: t }) => isDrawn(e) && isDrawn(t)), [i, a] = [r[0], r.at(-1)];
			if (i === void 0 || a === void 0) return {
				positions: [],
				values: []
			};
			if (i.step === a.step) return {
				positions: [i.step],
				values: [i.value]
			};
			let o = isEven(r) ? Math.min(t, r.length) - 1 : t - 1, s = n ? o * Math.max(1, Math.floor((t - 1) / o)) : o, c = Array.from({ length: s + 1 }, (e, t) => t === s ? a.step : i.step + (a.step - i.step) * t / s), l = 0;
			return {
				positions: c,
				values: c.map((e) => {
					for (; l < r.length - 2 && (r[l + 1]?.step ?? 0) < e;) l += 1;
					return between(r[l] ?? i, r[l + 1] ?? a, e);
				})
			};
		}
		function isDrawn(e) {
			return Math.abs(e) < 0x38d7ea4c68000;
		}
		function isEven(e) {
			let t = e.slice(1).map(({ step: t }, n) => t - (e[n]?.step ?? t)), n = Math.max(...t);
			return n - Math.min(...t) <= n * 1e-6;
		}
		function between(e, t, n) {
			return e.step >= t.step || n >= t.step ? t.value : n <= e.step ? e.value : e.value + (t.value - e.value) * (n - e.step) / (t.step - e.step);
		}
		function sparkline(e, t = 24) {
			let n = resample(e, t), r = Math.min(...n), i = Math.max(...n) - r;
			return n.map((e) => "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"[i > 0 ? Math.round((e - r) / i * 7) : 3]).join("");
		}
		let init = (e) => `%%{init: ${JSON.stringify({
			xyChart: {
				width: 560,
				height: 300,
				titleFontSize: 20,
				xAxis: {
					labelFontSize: e,
					titleFontSize: 14
				},
				yAxis: {
					labelFontSize: 14,
					labelPadding: 10
				}
			},
			themeVariables: { xyChart: { plotColorPalette: "#2f81f7, #8b949e88" } }
		})}}%%`;
		function labelsOf(e) {
			return e >= 0x9184e72a000 ? {
				each: 0xe8d4a51000,
				words: " in trillions",
				size: 16
			} : e >= 1e10 ? {
				each: 1e9,
				words: " in billions",
				size: 16
			} : e >= 1e7 ? {
				each: 1e6,
				words: " in millions",
				size: 16
			} : e >= 1e4 ? {
				each: 1e3,
				words: " in thousands",
				size: 16
			} : {
				each: 1,
				words: "",
				size: e >= 1e3 ? 12 : 16
			};
		}
		function renderChart(e, t) {
			let n = t.attempts.length > 1, { positions: i, values: a } = sample(e.series.points, 100, n), [o, s] = [i[0], i.at(-1)];
			if (a.length < 2 || o === void 0 || s === void 0) return;
			let c = unitOf(a), l = a.map((e) => e / c), { bottom: u, top: d, digits: f } = rangeOf(l), p = labelsOf(s), [m, h] = [o, s].map((e) => position(e / p.each, (s - o) / p.each));
			if (Number(m) === Number(h)) return;
			let list = (e) => e.map((e) => e.toFixed(f)).join(", "), g = t.attempts.filter(({ axis: e }) => e === void 0), _ = g.slice(1).flatMap(({ firstStep: e }) => joint(i, e)), v = i.map((e, t) => _.includes(t) ? d : u);
			return [
				init(p.size),
				"xychart-beta",
				`  title "${plain(e.name)}${c === 1 ? "" : ` in ${c.toExponential(0)}`}"`,
				`  x-axis "${plain((0, r.ui)(t.axis))}${p.words}${attemptMarks(g, s)}" ${m} --> ${h}`,
				`  y-axis ${u.toFixed(f)} --> ${d.toFixed(f)}`,
				`  line [${list(l)}]`,
				..._.length === 0 ? [] : [`  line [${list(v)}]`]
			].join("\n");
		}
		function joint(e, t) {
			if (t === void 0) return [];
			let n = e.findLastIndex((e) => e <= t);
			return n > 0 && n < e.length - 1 ? [n] : [];
		}
		function attemptMarks(e, t) {
			let n = e.slice(1).filter(({ firstStep: e = NaN }) => isDrawn(e)), r = n.at(-1);
			if (r === void 0) return "";
			let i = n.map(({ number: e, firstStep: t }) => `attempt ${e} from ${position(t ?? 0)}`), a = i.join(", ").length > 40 ? [`${n.length} new attempts`] : i, o = isDrawn(r.lastStep ?? t) ? r.lastStep ?? t : t;
			return ` (${[...a, ...o < t ? [`older beyond ${position(o)}`] : []].join(", ")})`;
		}
		function position(e, t = 1) {
			return e.toFixed(Number.isInteger(e) ? 0 : Math.max(3, decimals(t)));
		}
		function unitOf(e) {
			let t = Math.max(...e.map(Math.abs));
			return t === 0 || t >= 1e-6 ? 1 : 10 ** Math.max(-300, Math.floor(Math.log10(t)));
		}
		function rangeOf(e) {
			let [t, n] = [Math.min(...e), Math.max(...e)], r = decimals(n - t), i = (n - t) * .05, a = {
				bottom: t - i,
				top: n + i,
				digits: r
			};
			if (Number(a.bottom.toFixed(r)) < Number(a.top.toFixed(r))) return a;
			let o = Math.max(Math.abs(n), Math.abs(t)) * .05, s = o > 1e-9 ? o : 1;
			return {
				bottom: t - s,
				top: n + s,
				digits: decimals(s)
			};
		}
		function decimals(e) {
			return !Number.isFinite(e) || e <= 0 ? 4 : Math.min(12, Math.max(1, 3 - Math.floor(Math.log10(e))));
		}
		function plain(e) {
			return e.replace(/[^A-Za-z0-9 _./-]/g, " ").slice(0, 40).trim() || "value";
		}
	}),
	11910: ((e, t, n) => {
		n.d(t, { Tu: () => parseFailIf });
		var r = n(78291);
		let i = [
			"<=",
			">=",
			"<",
			">"
		], a = /\s*(?:(?<operator><=|>=|<|>)|(?<sign>[+-])|(?<number>\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?)(?<percent>\s*%)?(?![\w.])|(?<best>best\s*\(\s*)?(?:"(?<quoted>[^"\n]{1,64})"|(?<name>[A-Za-z_][A-Za-z0-9_./]{0,63}))(?<close>\s*\))?)/y;
		function parseFailIf(e) {
			let t = readTokens(e), n = t.findIndex((e) => e.operator !== void 0), r = i.find((e) => e === t[n]?.operator), a = t.slice(n + 1);
			if (r === void 0 || a.some((e) => e.operator !== void 0)) throw refuse(e, "it needs exactly one comparison");
			let o = [readSum(e, t.slice(0, n)), readSum(e, a)], [s, c] = [nameBaseline(e, o[0], o[1]), nameBaseline(e, o[1], o[0])];
			if (![s, c].some((e) => termsOf(e).some(({ kind: e }) => e === "metric"))) throw refuse(e, "it names no metric of the run");
			return {
				text: e.trim().replace(/\s+/g, " "),
				left: s,
				operator: r,
				right: c
			};
		}
		function readTokens(e) {
			if (e.length > 200) throw refuse(e, "it is longer than 200 characters");
			let t = [], n = e.trimEnd();
			for (a.lastIndex = 0; a.lastIndex < n.length;) {
				let r = a.lastIndex, i = a.exec(n)?.groups;
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
			return new r.dz("fail-if", `fail-if is ${n}: ${t}. Accepted: SIDE < SIDE (or <=, >, >=), where a side is a metric, best(METRIC), baseline, a number, or these with + and -; a number with % is a share of what stands before it. Example: accuracy < baseline - 0.5%.`);
		}
	}),
	87572: ((e, t, n) => {
		n.d(t, {
			FW: () => failsGate,
			Ir: () => beginning,
			Pl: () => headline,
			QT: () => reachOf,
			_: () => mainMetric,
			ui: () => axisWord,
			vk: () => attemptWords,
			xw: () => formatReach
		});
		var r = n(78291), i = n(31159), a = n(69943);
		function headline(e) {
			let t = reached(e, "at");
			switch (e.state) {
				case "queued": return "is queued: Modal has not started it yet";
				case "building": return "is being built: its function has not been called yet";
				case "running": return `is running${running(e)}`;
				case "retrying": return `is waiting for its next attempt${after(e)}`;
				case "unreachable": return "could not be looked at: Modal did not answer, so nothing is concluded";
				case "succeeded": return `succeeded${failsGate(e) ? ", but fails its gate" : ""}${result(e)}`;
				case "failed": return `failed${exceptionName(e)}${t}`;
				case "out-of-memory": return `ran out of memory${t}`;
				case "timed-out": return `timed out${t}`;
				case "stopped": return `was stopped${e.cause === void 0 ? "" : o[e.cause]}${t}`;
				case "build-failed": return "did not start: its image or an import failed";
				case "never-started": return "never started: starting it again is safe";
				case "infrastructure": return `was given up by Modal${t}: not a fault of its code`;
				case "expired": return "has ended, but Modal no longer keeps its result";
				case "lost": return "is lost: Modal no longer knows it";
				default: return (0, r.xb)(e.state);
			}
		}
		function failsGate({ gates: e = [] }) {
			return e.some(({ outcome: e }) => e === "failed");
		}
		function reachOf({ attempts: e, metrics: t }) {
			let n = e.findLast(({ lastStep: e, axis: t }) => e !== void 0 && t === void 0);
			return n === void 0 ? (0, i.aT)(t).map(({ last: e }) => e).toSorted((e, t) => t.attempt - e.attempt || t.step - e.step)[0]?.step : n.lastStep;
		}
		function mainMetric(e) {
			return (0, i.HV)(e.metrics);
		}
		function formatReach(e, t) {
			return t === void 0 ? (0, i.Ld)(e) : `${(0, i.Ld)(e)} of ${(0, i.Ld)(t)}`;
		}
		function axisWord(e) {
			return (e ?? "step").replaceAll("_", " ");
		}
		function attemptWords(e) {
			let t = e.attempts.at(-1)?.number;
			if (t === void 0) return;
			let { retries: n } = e.record.intent, r = e.attempts.filter(({ end: e }) => e === "preempted").length, i = (n ?? 0) + 1 + r;
			return n === null || i < t || (0, a._f)(e.state) ? `attempt ${t}` : `attempt ${t} of ${i}`;
		}
		function reached(e, t) {
			let n = reachOf(e);
			return n === void 0 || e.axis === void 0 ? "" : `${t === "" ? "" : ` ${t}`} ${axisWord(e.axis)} ${formatReach(n, e.axisEnd)}`;
		}
		function hasBegun({ metrics: e }, { number: t, lastStep: n }) {
			return n !== void 0 || e.some(({ points: e }) => e.at(-1)?.attempt === t);
		}
		function running(e) {
			let t = e.attempts.at(-1), n = t !== void 0 && hasBegun(e, t) ? reached(e, "") : "";
			return t?.start === "started-again" ? `, but attempt ${t.number} started again at ${beginning(e, t)}${n === "" ? "" : `: now${n}`}` : n === "" ? t === void 0 || t.number === 1 ? "" : `: attempt ${t.number} has begun${after(e)}` : `:${n}`;
		}
		function after(e) {
			let t = reachOf(e);
			return t === void 0 ? "" : `, ${axisWord(e.axis)} ${formatReach(t, e.axisEnd)} was reached`;
		}
		function beginning(e, { firstStep: t, axis: n = e.axis }) {
			return `${axisWord(n)} ${+(t === 1)}`;
		}
		function result(e) {
			let t = mainMetric(e), n = reachOf(e), r = n === void 0 ? "" : ` at ${axisWord(e.axis)} ${(0, i.Ld)(n)}`;
			return t === void 0 ? r : `: ${t.name} ${(0, i.ZV)(t.last.value)}${r}`;
		}
		function exceptionName(e) {
			let t = e.failure?.exception?.slice(0, 200) ?? "", n = /^\s*(?:[A-Za-z_]\w{0,40}\.){0,5}([A-Z]\w{1,60})(?=[(:\s]|$)/.exec(t)?.[1];
			return n === void 0 ? "" : ` with ${n}`;
		}
		let o = {
			person: " by a person",
			policy: " by policy",
			"max-cost": " at its cost limit",
			deadline: " at its deadline",
			"pull-closed": " because the pull request was closed",
			"label-removed": " because the label was removed",
			"newer-push": " because of a newer push",
			command: " by a command",
			cancelled: " because its job was cancelled",
			duplicate: " as a duplicate",
			withdrawn: " before it started",
			"ghost-app": "",
			"launch-died": "",
			"launch-failed": "",
			"over-bound": " past the time that it could take",
			"no-progress": " because it made no progress"
		};
	}),
	3305: ((e, t, n) => {
		n.d(t, { K: () => LogLines });
		var r = n(91734), i = n(77848);
		let a = 65536;
		function begun({ source: e, container: t, at: n }) {
			return {
				source: e,
				container: t,
				at: n,
				text: "",
				dropped: 0,
				overwrite: !1,
				since: n,
				headless: !1
			};
		}
		function pieceOf(e, t, n) {
			if (t === 0 && n === e.length) return e;
			let r = e.slice(t, n);
			return e.length > 2 * a && n - t <= a ? (0, i.U)(r) : r;
		}
		function append(e, t, { start: n, end: r }) {
			let i = Math.min(r, n + Math.max(0, a - e.text.length)), o = pieceOf(t, n, i);
			e.text = e.text === "" ? o : e.text + o, e.dropped += r - i;
		}
		function appendSplit(e, t, n) {
			if (e.text += t, !(e.text.length <= a)) {
				for (; e.text.length > a;) n.push(toLine({
					...e,
					text: e.text.slice(0, a)
				}, !0)), e.text = e.text.slice(a);
				e.text = (0, i.U)(e.text);
			}
		}
		function unfinished_line_reset(e) {
			e.text = "", e.since = e.at, e.dropped = 0, e.overwrite = !1, e.headless = !1;
		}
		function toLine(e, t) {
			let n = e.dropped === 0 ? "" : ` \u2026 (${e.dropped} more characters in this line)`, { container: i, source: a, at: o } = e;
			return {
				container: i,
				source: a,
				at: o,
				text: (0, r.n)(e.text) + n,
				partial: t
			};
		}
		class LogLines {
			#e = new Map();
			#t;
			constructor(e = {}) {
				this.#t = e;
				for (let { source: t, container: n, since: r, at: i } of e.open ?? []) {
					let e = {
						...begun({
							source: t,
							container: n,
							at: i ?? r ?? ""
						}),
						since: r ?? "",
						headless: !0
					};
					this.#e.set(keyOf(e), e);
				}
			}
			again(e) {
				let t = this.#e.get(keyOf(e));
				t === void 0 || t.since === "" || e.at < t.since || (e.at === t.since && (t.headless = !1), this.feed(e));
			}
			open(e) {
				return [...this.#e.values()].flatMap(({ source: t, container: n, at: r, text: i, dropped: a, since: o, headless: s }) => i === "" && !s ? [] : [{
					source: t,
					container: n,
					since: s || a > 0 || o < e ? null : o,
					at: r
				}]);
			}
			feed(e) {
				let { text: t } = e, n = this.#n(e), r = [], i = 0, a = t.indexOf("\n"), o = t.indexOf("\r");
				for (; i < t.length;) {
					let e = nearest(a, o, t.length);
					e > i && (n.overwrite && this.#i(n, r), this.#t.long === "split" ? appendSplit(n, pieceOf(t, i, e), r) : append(n, t, {
						start: i,
						end: e
					})), e === a ? (n.headless ? unfinished_line_reset(n) : r.push(this.#a(n)), a = t.indexOf("\n", e + 1)) : e === o && (n.overwrite = !0, o = t.indexOf("\r", e + 1)), i = e + 1;
				}
				return r;
			}
			#n(e) {
				let t = keyOf(e), n = this.#e.get(t);
				if (n !== void 0) return n.at = e.at, n.text === "" && (n.since = e.at), n;
				let r = begun(e);
				return this.#e.set(t, r), this.#e.size > 256 && this.#r(), r;
			}
			#r() {
				let e, t = "";
				for (let [n, { at: r }] of this.#e) (e === void 0 || r < t) && ([e, t] = [n, r]);
				e !== void 0 && this.#e.delete(e);
			}
			flush() {
				let e = [...this.#e.values()].filter(({ text: e, headless: t }) => e !== "" || t);
				return this.#e.clear(), e.sort((e, t) => compare(e.at, t.at) || compare(keyOf(e), keyOf(t))), e.map((e) => toLine(e.headless ? {
					...e,
					text: "",
					dropped: 0
				} : e, !0));
			}
			#i(e, t) {
				this.#t.overwritten === "keep" && e.text !== "" && !e.headless && t.push(toLine(e, !1)), unfinished_line_reset(e);
			}
			#a(e) {
				let t = toLine(e, !1);
				return unfinished_line_reset(e), t;
			}
		}
		function compare(e, t) {
			return e < t ? -1 : +(e > t);
		}
		function nearest(e, t, n) {
			return e < 0 ? t < 0 ? n : t : t < 0 ? e : Math.min(e, t);
		}
		function keyOf({ source: e, container: t }) {
			return `${e} ${t}`;
		}
	}),
	39466: ((e, t, n) => {
		n.d(t, { u: () => FileRows });
		var r = n(69509), i = n(10569);
		class FileRows {
			series;
			segments;
			totals;
			rows = 0;
			unplaced = 0;
			damage;
			constructor(e = new i.j(), t = new r.n3(), n = new Map()) {
				this.series = e, this.segments = t, this.totals = n;
			}
			add(e, t) {
				for (let [t, n] of e.totals) this.totals.set(t, n);
				e.values.size > 0 && (this.rows += 1);
				let n = this.segments.segments.at(-1);
				if (e.positions.size === 0 && (n?.current.size ?? 0) === 0) {
					e.values.size > 0 && (this.unplaced += 1);
					return;
				}
				let r = this.segments.add(e, t), i = new Map(r.current), a = {
					attempt: this.segments.number,
					at: t.at,
					positions: i
				};
				for (let [t, n] of e.values) this.series.add(t, n, {
					place: a,
					own: e.positions
				});
			}
			noteDamage(e, t) {
				this.damage ??= {
					count: 0,
					first: `line ${e} ${t}`
				}, this.damage.count += 1;
			}
		}
	}),
	71778: ((e, t, n) => {
		n.d(t, {
			BI: () => saveRows,
			Fl: () => restoreCursor,
			Kg: () => reachedBy,
			Zw: () => f,
			c$: () => restoreRows,
			yz: () => saveCursor
		});
		var r = n(77934), i = n(28615), a = n(39466), o = n(69509), s = n(63319);
		let c = r.FsL(r.YjP(), r.Ru6(400)), l = r.Ikc({
			from: s.y_,
			back: r.zMY(),
			most: s.y_,
			tracks: s.X5,
			current: s.Hy,
			lead: r.lqM(c),
			lead_at: s.Hy,
			strides: s.Hy,
			first_at: r.lqM(s.do),
			last_at: r.lqM(s.do)
		}), u = r.Ikc({
			names: r.FsL(r.YOg(r.FsL(r.YjP(), r.Ru6(65536))), r.Ru6(1001)),
			delimiter: r.KIO([
				",",
				";",
				"	"
			])
		}), d = r.Ikc({
			...s.S,
			rows: s.y_,
			unplaced: s.y_,
			damage: r.lqM(r.PVZ([s.y_, s.EY])),
			totals: s.Hy,
			segments: r.FsL(r.YOg(l), r.Ru6(o.si + 1)),
			number: s.y_
		}), f = r.Ikc({
			volume: s.EY,
			path: c,
			bytes: s.y_,
			modified: r.FsL(r.aig(), r.E2x()),
			until: r.lqM(s.do),
			earlier: s.y_,
			cursor: r.lqM(r.Ikc({
				start: s.y_,
				print: s.y_,
				offset: s.y_,
				line: s.y_,
				whole: r.lqM(s.y_),
				head: r.lqM(u)
			})),
			reached: s.Hy,
			rows: r.lqM(d)
		});
		function saveRows(e) {
			let { damage: t } = e;
			return {
				...(0, s.Xv)(e.series),
				rows: e.rows,
				unplaced: e.unplaced,
				...(0, i.s)({ damage: t === void 0 ? void 0 : [t.count, t.first] }),
				totals: [...e.totals],
				segments: e.segments.segments.map(saveSegment),
				number: e.segments.number
			};
		}
		function saveSegment(e) {
			let { from: t, back: n, most: r, tracks: a, current: o, lead: c, leadAt: l, strides: u, firstAt: d, lastAt: f } = e;
			return {
				from: t,
				back: n,
				most: r,
				tracks: (0, s.aI)(a),
				current: [...o],
				...(0, i.s)({ lead: c }),
				lead_at: [...l],
				strides: [...u],
				...(0, i.s)({
					first_at: d,
					last_at: f
				})
			};
		}
		function restoreRows(e) {
			let t = e.segments.map((e) => ({
				from: e.from,
				back: e.back,
				most: e.most,
				lead: e.lead,
				firstAt: e.first_at,
				lastAt: e.last_at,
				tracks: (0, s.lu)(e.tracks),
				current: new Map(e.current),
				leadAt: new Map(e.lead_at),
				strides: new Map(e.strides)
			})), n = new Map(e.totals), r = new a.u((0, s.sJ)(e), new o.n3(t, e.number), n);
			r.rows = e.rows, r.unplaced = e.unplaced;
			let [i, c] = e.damage ?? [];
			return i !== void 0 && c !== void 0 && (r.damage = {
				count: i,
				first: c
			}), r;
		}
		function saveCursor({ head: e, whole: t, ...n }) {
			let r = e && {
				names: [...e.names],
				delimiter: e.delimiter
			};
			return {
				...n,
				...(0, i.s)({
					whole: t,
					head: r
				})
			};
		}
		function restoreCursor(e) {
			if (e.cursor === void 0) return;
			let { head: t, whole: n, ...r } = e.cursor;
			return {
				...r,
				...(0, i.s)({
					whole: n,
					head: t
				})
			};
		}
		function reachedBy(e, t) {
			let n = new Map(t);
			for (let { tracks: t } of e.segments.segments) for (let [e, { highest: r }] of t) n.set(e, Math.max(r, n.get(e) ?? -Infinity));
			return n;
		}
	}),
	69509: ((e, t, n) => {
		n.d(t, {
			G$: () => indexAt,
			n3: () => FileSegments,
			si: () => i
		});
		var r = n(40526);
		let i = 300;
		class FileSegments {
			segments;
			number;
			constructor(e = [], t = e.at(-1)?.from ?? 0) {
				this.segments = e, this.number = t;
			}
			headerAgain(e) {
				this.segments.length > 0 && this.#t(!0, e.length);
			}
			add(e, t) {
				let n = t.earlier === !0 ? 0 : t.starts.length, i = this.#e(e, t, n);
				i.most = Math.max(i.most, n), e.at !== void 0 && (i.firstAt ??= e.at, i.lastAt = e.at);
				for (let [n, a] of e.positions) i.current.set(n, a), (0, r.np)(i.tracks, n, {
					position: a,
					at: t.at,
					withNumbers: e.values.size > 0
				});
				return measure(i, e), i;
			}
			#e(e, { starts: t }, n) {
				let r = this.segments.at(-1);
				return r === void 0 ? this.#t(!1, n) : r.back && isExcursion(r, this.segments.at(-2), e) ? this.#n() : goesBack(r, e) ? this.#t(!0, n) : e.at !== void 0 && r.lastAt !== void 0 && indexAt(t, e.at) > indexAt(t, r.lastAt) || r.most < n ? this.#t(!1, n) : r;
			}
			#t(e, t) {
				this.number += 1;
				let n = {
					from: this.number,
					back: e,
					most: t,
					lead: void 0,
					firstAt: void 0,
					lastAt: void 0,
					tracks: new Map(),
					current: new Map(),
					leadAt: new Map(),
					strides: new Map()
				};
				return this.segments.push(n), this.segments.length > 300 && this.segments.splice(1, 1), n;
			}
			#n() {
				let e = this.segments.pop(), t = this.segments.at(-1);
				if (e === void 0 || t === void 0) return this.#t(!1, 0);
				for (let n of e.tracks.keys()) {
					let e = t.tracks.get(n);
					e !== void 0 && (e.backward += 1);
				}
				return t.most = Math.max(t.most, e.most), t;
			}
		}
		function measure(e, { positions: t, values: n }) {
			if (e.lead ??= n.keys().next().value, e.lead !== void 0 && n.has(e.lead)) for (let [n, r] of t) {
				let t = r - (e.leadAt.get(n) ?? Infinity);
				t > 0 && e.strides.set(n, Math.min(t, e.strides.get(n) ?? t)), e.leadAt.set(n, r);
			}
		}
		function indexAt(e, t) {
			let n = 0;
			for (; n < e.length && (e[n] ?? "") <= t;) n += 1;
			return n;
		}
		function goesBack({ current: e }, { positions: t }) {
			let n = !1;
			for (let [r, i] of t) {
				let t = e.get(r);
				if (t !== void 0) {
					if (i > t) return !1;
					n ||= i < t;
				}
			}
			return n;
		}
		function isExcursion({ tracks: e }, t, n) {
			if (t === void 0 || e.size === 0 || [...e.values()].some(({ first: e, highest: t }) => t > e)) return !1;
			let r = !1;
			for (let [e, i] of n.positions) {
				let n = t.tracks.get(e)?.highest;
				if (n !== void 0) {
					if (i < n) return !1;
					r = !0;
				}
			}
			return r;
		}
	}),
	31159: ((e, t, n) => {
		n.d(t, {
			HV: () => mainOf,
			Ld: () => formatPosition,
			ZV: () => formatNumber,
			aT: () => summariseAll,
			fS: () => summarise
		});
		let r = /loss|err(?:or)?(?:$|[^a-z])|error|perplexity|(?:^|[^a-z])ppl|(?:^|[^a-z])(?:r?mse|mae|nll|wer|cer|fid|kl|bpc|bpb|mape|ece|brier)(?:$|[^a-z])|cross_?entropy|divergence|distance|latency/i, i = /(?:^|[^a-z])(?:lr|learning_?rate|weight_?decay|momentum|grad_?norm|time|seconds?|secs?|minutes?|elapsed|eta|runtime|throughput|memory|mem|tokens?|samples?|examples?|batch(?:_?size)?|seed|num|count|size|flos|flops|temperature|beta)(?:$|[^a-z])|per_?second|_per_|learning.?rate|step_time|_time$|_mb$|_gb$/i, a = /(?:^|[^a-z])(?:val|valid|validation|test|eval|dev)(?:$|[^a-z])/i, o = /acc|f1|auc|bleu|rouge|score|reward|return|iou|map(?:$|[^a-z])|precision|recall|exact/i;
		function directionOf(e) {
			return r.test(words(e)) ? "lower" : "higher";
		}
		function hasGoal(e) {
			return r.test(words(e)) || !i.test(words(e));
		}
		function words(e) {
			return e.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[./@ -]/g, "_");
		}
		function summarise(e) {
			let [t, ...n] = e.points;
			if (t === void 0) return;
			let r = e.direction ?? directionOf(e.name), better = (e, t) => r === "lower" ? t.value < e.value : t.value > e.value, i = n.reduce((e, t) => better(e, t) ? t : e, t), a = n.reduce((e, t) => isNewer(e, t) ? t : e, t), o = e.direction !== void 0 || hasGoal(e.name);
			return {
				name: e.name,
				direction: r,
				goal: o,
				last: a,
				best: i,
				series: e
			};
		}
		function isNewer(e, t) {
			return t.attempt > e.attempt || t.attempt === e.attempt && t.step >= e.step;
		}
		function mainOf(e) {
			return summariseAll(e).find(({ goal: e }) => e);
		}
		function summariseAll(e) {
			return e.flatMap((e) => summarise(e) ?? []).map((e, t) => ({
				summary: e,
				index: t,
				rank: rank(e)
			})).sort((e, t) => e.rank - t.rank || e.index - t.index).map(({ summary: e }) => e);
		}
		function rank({ name: e, goal: t }) {
			if (!t) return 9;
			let n = +!a.test(words(e));
			return o.test(e) ? n : n + 2;
		}
		function formatNumber(e) {
			if (!Number.isFinite(e)) return "not finite";
			let t = Math.abs(e);
			if (t !== 0 && (t >= 0x38d7ea4c68000 || t < .001)) return e.toExponential(3).replace(/\.?0+e/, "e");
			if (Number.isInteger(e)) return grouped(e.toFixed(0));
			let n = t >= 1e3 ? 1 : t >= 1 ? 4 - Math.floor(Math.log10(t)) : leading(t) + 4, [r = "", i = ""] = e.toFixed(n).split("."), a = i.replace(/0+$/, "");
			return a === "" ? grouped(r) : `${grouped(r)}.${a}`;
		}
		function formatPosition(e) {
			return Math.abs(e) < 0x38d7ea4c68000 ? grouped(Number.isInteger(e) ? e.toFixed(0) : e.toFixed(3).replace(/\.?0+$/, "")) : formatNumber(e);
		}
		function leading(e) {
			return Math.max(0, -Math.floor(Math.log10(e)) - 1);
		}
		function grouped(e) {
			let [t = "", n] = e.split("."), r = t.replace(/\B(?=(?:\d{3})+$)/g, ",");
			return n === void 0 ? r : `${r}.${n}`;
		}
	}),
	77848: ((e, t, n) => {
		n.d(t, { U: () => ownText });
		function ownText(e) {
			return ` ${e}`.slice(1);
		}
	}),
	32207: ((e, t, n) => {
		n.d(t, {
			Gf: () => spentDollars,
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
	40526: ((e, t, n) => {
		n.d(t, {
			AW: () => AttemptTracker,
			IU: () => noteEnd,
			dn: () => endEvidence,
			np: () => advance
		});
		let r = /^[\s+|]{0,8}(?:Exception Group )?Traceback \(most recent call last\):/, i = /^KeyboardInterrupt\b/, a = [
			[/preempt|re-?scheduled/i, "preempted"],
			[/hit its timeout/i, "timed-out"],
			[/out of memory|\boom\b|evict|exit code:? 137|exceeded its memory/i, "out-of-memory"]
		];
		class AttemptTracker {
			attempts;
			#e = new Map();
			constructor(e = []) {
				this.attempts = e;
				for (let t of e) this.#e.set(t.container, t);
			}
			assign(e, t) {
				let n = e.container === "" ? this.attempts.at(-1) : this.#e.get(e.container);
				return n === void 0 ? e.container === "" ? void 0 : this.#t(e) : e.container !== "" && beginsAgain(n, e, t) ? this.#t(e) : (e.container !== "" && (n.lastSeenAt = e.at), n);
			}
			#t(e) {
				let t = {
					number: (this.attempts.at(-1)?.number ?? 0) + 1,
					container: e.container,
					startedAt: e.at,
					lastSeenAt: e.at,
					tracks: new Map(),
					bareTracks: new Map(),
					current: new Map(),
					opening: e.source === "system" ? void 0 : hashOf(e.text),
					resumeHint: void 0,
					checkpoint: void 0,
					barTotal: void 0,
					unsettled: void 0,
					evidence: void 0
				};
				this.attempts.push(t), this.#e.set(e.container, t);
				let [n] = this.attempts.length > 300 ? this.attempts.splice(1, 1) : [];
				return n !== void 0 && this.#e.get(n.container) === n && this.#e.delete(n.container), t;
			}
		}
		function hashOf(e) {
			let t = e.trim();
			if (t === "") return;
			let n = 2166136261;
			for (let e = 0; e < t.length; e += 1) n = Math.imul(n ^ t.charCodeAt(e), 16777619);
			return n >>> 0;
		}
		function beginsAgain(e, t, n) {
			return e.unsettled === void 0 && e.evidence === void 0 || t.source === "system" ? !1 : n?.resumedFrom !== void 0 || e.opening !== void 0 && hashOf(t.text) === e.opening || [...n?.positions ?? []].some(([t, n]) => {
				let r = e.current.get(t);
				return r !== void 0 && n < r;
			});
		}
		function noteEnd(e, t, n) {
			if (t.source === "system") {
				let n = a.find(([e]) => e.test(t.text.slice(0, 500)));
				n !== void 0 && (e.evidence = n[1]);
			} else r.test(t.text) ? e.unsettled = "traceback" : i.test(t.text) ? e.unsettled = "interrupt" : n && (e.unsettled = void 0);
		}
		function endEvidence(e) {
			return e.evidence === void 0 ? e.unsettled === "interrupt" ? "preempted" : e.unsettled === "traceback" ? "crashed" : void 0 : e.evidence;
		}
		function advance(e, t, n) {
			let { position: r, at: i, withNumbers: a } = n, o = e.get(t);
			if (o === void 0) {
				let n = {
					first: r,
					last: r,
					highest: r,
					firstAt: i,
					lastAt: i
				};
				e.set(t, {
					...n,
					stride: void 0,
					forward: 0,
					backward: 0,
					restarts: 0,
					metricLines: +!!a
				});
				return;
			}
			let s = r - o.last;
			s > 0 && (o.forward += 1, o.stride = o.stride === void 0 ? s : Math.min(o.stride, s)), s < 0 && (o.backward += 1, r <= o.first + (o.stride ?? 0) && (o.restarts += 1)), a && (o.metricLines += 1), o.last = r, o.highest = Math.max(o.highest, r), o.lastAt = i;
		}
	}),
	56629: ((e, t, n) => {
		n.d(t, {
			BB: () => toProgress,
			J2: () => totalFromOther,
			SU: () => tracksOf,
			aN: () => lastPosition,
			r7: () => chooseAxis
		});
		var r = n(40526), i = n(18227);
		function tracksOf(e) {
			let t = e.every((e) => e.tracks.size === 0);
			return e.map((e) => t ? e.bareTracks : e.tracks);
		}
		function chooseAxis(e) {
			let t = i.gR.map((t) => {
				let n = e.flatMap((e) => e.get(t) ?? []), sum = (e) => n.reduce((t, n) => t + e(n), 0);
				return {
					axis: t,
					seen: n.length > 0,
					lines: sum((e) => e.metricLines),
					forward: sum((e) => e.forward),
					backward: sum((e) => e.backward),
					restarts: sum((e) => e.restarts)
				};
			}).filter((e) => e.seen), n = Math.max(0, ...t.map((e) => e.lines)), r = t.filter((e) => e.lines * 2 >= n), a = r.filter(({ backward: e, forward: t, restarts: n }) => n === 0 && e * 20 <= t);
			return (a.length > 0 ? a : r).toSorted((e, t) => t.forward - e.forward)[0]?.axis;
		}
		function toProgress(e, t) {
			let { number: n, container: i, startedAt: a, lastSeenAt: o, resumeHint: s, checkpoint: c } = e, l = (0, r.dn)(e);
			return {
				number: n,
				container: i,
				startedAt: a,
				lastSeenAt: o,
				...t === void 0 ? {} : {
					firstStep: t.first,
					lastStep: t.last,
					highestStep: t.highest
				},
				...t?.stride === void 0 ? {} : { stride: t.stride },
				...s === void 0 ? {} : { resumeHint: s },
				...l === void 0 ? {} : { evidence: l },
				...c === void 0 ? {} : { checkpointAt: c }
			};
		}
		function lastPosition(e, t) {
			if (e === void 0) return;
			let n = t[0]?.firstStep === 0 && t.some((e) => e.stride === 1) ? e - 1 : e, r = Math.max(0, ...t.map((e) => e.highestStep ?? 0));
			return n > 0 && r <= n ? n : void 0;
		}
		function totalFromOther(e, t, n) {
			let r = n?.get(e);
			if (!(r === void 0 || r.last <= 0)) for (let [i, a] of t) {
				let t = i === e ? void 0 : n?.get(i);
				if (t === void 0 || t.last <= 0 || t.restarts > 0) continue;
				let o = r.last / t.last * a, s = Math.round(o);
				if (s >= r.last && Math.abs(o - s) <= .04 * s) return s;
			}
		}
	}),
	18227: ((e, t, n) => {
		n.d(t, {
			E: () => isPosition,
			I: () => kindOf,
			L$: () => axisOf,
			av: () => i,
			gC: () => readTotals,
			gR: () => r
		});
		let r = [
			"global_step",
			"step",
			"iteration",
			"iter",
			"update",
			"timestep",
			"episode",
			"round",
			"epoch"
		], i = "global[_ ]?steps?|steps?|iterations?|iters?|updates?|timesteps?|episodes?|rounds?|epochs?", a = /^[A-Za-z_][\w./@ -]{0,63}$/, o = RegExp(`^(?:(?:num|max|total|n)_)?(?<axis>${i})$`, "i"), s = /loss|acc|f1|auc|err|perplexity|ppl|bleu|rouge|score|reward|return|ms?e\b|mae|iou|map|precision|recall|[wc]er\b|psnr|ssim|fid|lr|rate/i, c = new Set(["v_num"]), l = new Map();
		function kindOf(e) {
			let t = l.get(e);
			return t === void 0 && (t = classify(e), l.size >= 5e3 && l.clear(), l.set(e, t)), t;
		}
		function classify(e) {
			if (!a.test(e) || c.has(e)) return { kind: "ignored" };
			let t = /s$/i.test(e) || /^(?:num|max|total|n)_/i.test(e) ? o.exec(e)?.groups?.axis : void 0;
			if (t !== void 0) {
				let e = axisOf(t);
				return e === void 0 ? { kind: "ignored" } : {
					kind: "total",
					axis: e
				};
			}
			let n = axisOf(e.replace(/^.*\//, ""));
			return n === void 0 ? {
				kind: "metric",
				named: s.test(e)
			} : {
				kind: "position",
				axis: n
			};
		}
		function axisOf(e) {
			let t = e.toLowerCase().replace(/^global[_ ]?steps?$/, "global_step");
			return r.find((e) => e === t || `${e}s` === t);
		}
		function isPosition(e) {
			return e >= 0 && e <= 0x38d7ea4c68000;
		}
		function readTotals(e) {
			let t = new Map();
			return e.forEach((n, r) => {
				let i = /^(?:--?)?(?<name>[A-Za-z][\w.-]{0,63})(?:=(?<value>\d{1,15}))?$/.exec(n)?.groups, a = i?.value ?? (n.startsWith("-") ? e[r + 1] : void 0), s = (i?.name ?? "").toLowerCase().replaceAll("-", "_").replace(/^.*\./, ""), c = axisOf(o.exec(s.replace(/_train_/, "_"))?.groups?.axis ?? ""), l = /s$/.test(s) || /^(?:num|max|total|n)_/.test(s);
				c !== void 0 && l && /^\d{1,15}$/.test(a ?? "") && t.set(c, Number(a));
			}), t;
		}
	}),
	17876: ((e, t, n) => {
		n.d(t, {
			R: () => toNumber,
			S: () => readPairs
		});
		let r = String.raw`[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|infinity)`, i = String.raw`(?:(?:np|numpy|torch|jnp)\.)?(?:float\d+|int\d+|tensor|array|Array)\(`, a = new RegExp(String.raw`\s{0,8}["']?(?:${i})?(${r})(?:\s?\/\s?(\d{1,15}))?(?=$|["'\s,;|)\]}%])`, "iy"), o = /[\d+.\-"'\sntjfia]/i, s = [
			"train",
			"val",
			"valid",
			"validation",
			"test",
			"eval"
		];
		function readPairs(e, t, n) {
			let r = 0;
			for (let i = 0; i < t.signCount; i += 1) {
				let a = t.signs[i] ?? 0, o = a < r ? -1 : findName(e, a, r);
				if (o < 0 || !readValue(e, a + 1) || e.startsWith("%|", l.end)) continue;
				let s = e.slice(o, c), u = findPart(e, o, r);
				n(u === "" ? s : `${u}_${s}`, l.value, l.total), r = l.end;
			}
		}
		let c = 0, l = {
			value: 0,
			total: void 0,
			end: 0
		};
		function findName(e, t, n) {
			let r = t;
			for (; r > n && r > t - 8 && isSpace(e.charCodeAt(r - 1));) --r;
			let i = e.charCodeAt(r - 1);
			r > n && (i === 34 || i === 39) && --r, c = r;
			let a = -1, o = r;
			for (let t = 0; t <= 3; t += 1) {
				let t = partStart(e, o, n), r = o - t;
				if (r === 0 || (r <= 64 && isNameStart(e.charCodeAt(t)) && (a = t), r > 40 || t <= n || e.charCodeAt(t - 1) !== 45)) break;
				o = t - 1;
			}
			return a;
		}
		function partStart(e, t, n) {
			let r = Math.max(n, t - 64 - 1), i = t;
			for (; i > r && isNamePart(e.charCodeAt(i - 1));) --i;
			return i;
		}
		function findPart(e, t, n) {
			if (e.charCodeAt(t - 1) !== 32) return "";
			let r = partStart(e, t - 1, n), i = e.slice(r, t - 1);
			return s.includes(i.toLowerCase()) ? i : "";
		}
		function readValue(e, t) {
			if (readPlain(e, e.charCodeAt(t) === 32 ? t + 1 : t)) return !0;
			if (!o.test(e.charAt(t))) return !1;
			a.lastIndex = t;
			let n = a.exec(e);
			if (n === null) return !1;
			let r = n[1] ?? "";
			return l.value = r.length > 40 ? Infinity : toNumber(r), l.total = n[2], l.end = a.lastIndex, !0;
		}
		function readPlain(e, t) {
			let n = t, r = 0;
			for (; n < t + 20; n += 1) {
				let t = e.charCodeAt(n);
				if (t === 46) r += 1;
				else if (!(t >= 48 && t <= 57)) break;
			}
			let i = e.charCodeAt(n), a = n === e.length || i === 44 || i === 41 || i === 93 || i === 125, o = i === 32 && e.charCodeAt(n + 1) !== 47;
			return n === t || r > 1 || n - t === r || !(a || o) ? !1 : (l.value = Number(e.slice(t, n)), l.total = void 0, l.end = n, !0);
		}
		function toNumber(e) {
			let t = Number(e);
			if (!Number.isNaN(t)) return t;
			let n = e.toLowerCase().replace(/^[-+]/, "");
			if (n === "nan") return NaN;
			let r = n.startsWith("inf") ? Infinity : Number(n.replaceAll("_", ""));
			return e.startsWith("-") ? -r : r;
		}
		function isSpace(e) {
			return e === 32 || e >= 9 && e <= 13 || e === 160 || e > 160 && isWideSpace(e);
		}
		function isWideSpace(e) {
			return /\s/.test(String.fromCharCode(e));
		}
		function isNamePart(e) {
			return isNameStart(e) || e >= 46 && e <= 57 || e === 64;
		}
		function isNameStart(e) {
			let t = e | 32;
			return t >= 97 && t <= 122 && e > 64 || e === 95;
		}
	}),
	63319: ((e, t, n) => {
		n.d(t, {
			EY: () => s,
			Hy: () => m,
			S: () => g,
			X5: () => p,
			Xv: () => saveSeries,
			aI: () => saveTracks,
			do: () => c,
			lu: () => restoreTracks,
			sJ: () => restoreSeries,
			wY: () => l,
			y_: () => u
		});
		var r = n(77934), i = n(28615), a = n(18227), o = n(10569);
		let s = r.FsL(r.YjP(), r.Ru6(200)), c = r.FsL(r.YjP(), r.yGV(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)), l = r.FsL(r.aig(), r.E2x()), u = r.FsL(r.aig(), r.Y2b(), r.Wwf(0)), d = r.KIO(a.gR), f = r.Ikc({
			first: l,
			last: l,
			highest: l,
			stride: r.lqM(l),
			forward: u,
			backward: u,
			restarts: u,
			metricLines: u,
			firstAt: c,
			lastAt: c
		}), p = r.YOg(r.PVZ([d, f])), m = r.YOg(r.PVZ([d, l])), h = r.Ikc({
			name: s,
			places: r.YOg(u),
			values: r.YOg(l),
			last: r.lqM(r.PVZ([u, l])),
			repeated: r.YOg(d)
		}), g = {
			places: r.FsL(r.YOg(r.PVZ([
				u,
				c,
				m
			])), r.Ru6(32832)),
			series: r.FsL(r.YOg(h), r.Ru6(64)),
			doubts: r.FsL(r.YOg(r.PVZ([
				s,
				u,
				m
			])), r.Ru6(64)),
			left_out: u
		};
		r.Ikc(g);
		function saveSeries(e) {
			let t = new Map(), numberOf = (e) => {
				let n = t.get(e);
				return n === void 0 ? (t.set(e, t.size), t.size - 1) : n;
			}, n = [...e.held].map(([e, { places: t, values: n, last: r, repeated: i }]) => ({
				name: e,
				places: t.map(numberOf),
				values: [...n],
				...r === void 0 ? {} : { last: [numberOf(r.place), r.value] },
				repeated: [...i]
			}));
			return {
				places: [...t.keys()].map(({ attempt: e, at: t, positions: n }) => [
					e,
					t,
					[...n]
				]),
				series: n,
				doubts: [...e.doubts].map(([e, { count: t, positions: n }]) => [
					e,
					t,
					[...n]
				]),
				left_out: e.leftOut
			};
		}
		function restoreSeries(e) {
			let t = e.places.map(([e, t, n]) => ({
				attempt: e,
				at: t,
				positions: new Map(n)
			})), n = new Map(e.series.map((e) => [e.name, restoreHeld(e, t)])), r = new Map(e.doubts.map(([e, t, n]) => [e, {
				count: t,
				positions: new Map(n)
			}]));
			return new o.j(n, r, e.left_out);
		}
		function restoreHeld(e, t) {
			let n = {
				places: [],
				values: [],
				last: void 0,
				repeated: new Set(e.repeated)
			};
			for (let [r, i] of e.places.entries()) {
				let a = t[i], o = e.values[r];
				a !== void 0 && o !== void 0 && (n.places.push(a), n.values.push(o));
			}
			let [r = -1, i = 0] = e.last ?? [], a = t[r];
			return a !== void 0 && (n.last = {
				place: a,
				value: i
			}), n;
		}
		function saveTracks(e) {
			return [...e].map(([e, { first: t, last: n, highest: r, stride: a, ...o }]) => {
				let { forward: s, backward: c, restarts: l, metricLines: u, firstAt: d, lastAt: f } = o, p = {
					forward: s,
					backward: c,
					restarts: l,
					metricLines: u,
					firstAt: d,
					lastAt: f
				};
				return [e, {
					first: t,
					last: n,
					highest: r,
					...(0, i.s)({ stride: a }),
					...p
				}];
			});
		}
		function restoreTracks(e) {
			return new Map(e.map(([e, t]) => [e, {
				...t,
				stride: t.stride
			}]));
		}
	}),
	10569: ((e, t, n) => {
		n.d(t, { j: () => SeriesStore });
		class SeriesStore {
			held;
			doubts;
			leftOut;
			constructor(e = new Map(), t = new Map(), n = 0) {
				this.held = e, this.doubts = t, this.leftOut = n;
			}
			add(e, t, n) {
				let r = this.#e(e);
				if (r !== void 0) {
					if (Number.isFinite(t)) n.place.positions.size !== 0 && (noteRepeats(r, t, n), r.last = {
						place: n.place,
						value: t
					}, r.places.push(n.place), r.values.push(t), r.places.length > 512 && thin(r));
					else {
						let t = this.doubts.get(e);
						t === void 0 ? this.doubts.set(e, {
							count: 1,
							positions: n.place.positions
						}) : t.count += 1;
					}
				}
			}
			read(e) {
				return [...this.held].flatMap(([t, n]) => {
					let r = standing(n, e);
					return r.length === 0 ? [] : [{
						name: t,
						points: r
					}];
				});
			}
			#e(e) {
				let t = this.held.get(e);
				if (t !== void 0) return t;
				if (this.held.size >= 64) {
					this.leftOut += 1;
					return;
				}
				let n = {
					places: [],
					values: [],
					last: void 0,
					repeated: new Set()
				};
				return this.held.set(e, n), n;
			}
		}
		function noteRepeats({ last: e, repeated: t }, n, { place: r, own: i }) {
			if (e !== void 0 && e.value !== n && e.place.attempt === r.attempt) for (let [n, r] of i) e.place.positions.get(n) === r && t.add(n);
		}
		function standing({ places: e, values: t }, n) {
			let r = new Map();
			for (let [i, { attempt: a, at: o, positions: s }] of e.entries()) {
				let e = s.get(n), c = t[i];
				if (e === void 0 || c === void 0) continue;
				let l = r.get(e);
				(l === void 0 || l.attempt <= a) && r.set(e, {
					attempt: a,
					step: e,
					value: c,
					at: o
				});
			}
			return [...r.values()].sort((e, t) => e.step - t.step);
		}
		function thin(e) {
			let { places: t, values: n } = e, r = t.length, i = 0, keep = (e) => {
				t[i] = t[e], n[i] = n[e], i += 1;
			};
			for (let e = 0; e < r; e += 4) {
				let t = Math.min(e + 4, r), [i, a] = extremes(n, e, t);
				for (let n = e; n < t; n += 1) (n === i || n === a || n === 0 || n === r - 1) && keep(n);
			}
			t.length = i, n.length = i;
		}
		function extremes(e, t, n) {
			let r = t, i = t;
			for (let a = t + 1; a < n; a += 1) {
				let t = e[a] ?? 0;
				t < (e[r] ?? 0) && (r = a), t >= (e[i] ?? 0) && (i = a);
			}
			return [r, i];
		}
	}),
	53633: ((e, t, n) => {
		n.d(t, { t: () => progressWarnings });
		function progressWarnings(e) {
			return [
				...doubts(e),
				...order(e),
				...repeats(e),
				...otherAxes(e),
				...leftOut(e.series)
			];
		}
		function doubts({ axis: e, series: t }) {
			return [...t.doubts].map(([t, n]) => {
				let r = e === void 0 ? void 0 : n.positions.get(e), i = r === void 0 ? "" : ` at ${e} ${r}`;
				return `\`${t}\` was not a finite number ${n.count === 1 ? "once" : `${n.count} times, first`}${i}; these values are left out.`;
			});
		}
		function order({ attempts: e, axis: t }) {
			if (t === void 0) return [];
			let n = e.reduce((e, n) => e + (n.tracks.get(t)?.backward ?? 0), 0);
			return n === 0 ? [] : [`The ${t} went backwards ${n === 1 ? "once" : `${n} times`} within an attempt; the later value of each ${t} stands.`];
		}
		function repeats({ axis: e, series: t, attempts: n }) {
			let r = [...t.held].flatMap(([t, { repeated: n }]) => e !== void 0 && n.has(e) ? [t] : []), i = n.every((e) => e.tracks.size <= 1);
			return r.length === 0 || !i ? [] : [`${r.slice(0, 3).map((e) => `\`${e}\``).join(", ")} had several values for the same ${e} within an attempt; the later one stands.`];
		}
		function otherAxes({ attempts: e, axis: t }) {
			if (t === void 0) return [];
			let lines = (t) => e.reduce((e, n) => e + (n.tracks.get(t)?.metricLines ?? 0), 0), n = [...new Set(e.flatMap((e) => [...e.tracks.keys()]))].filter((e) => e !== t && lines(e) > lines(t));
			return n.length === 0 ? [] : [`Some lines count by ${n.join(" and ")} and not by ${t}; this report goes by ${t}.`];
		}
		function leftOut(e) {
			return e.leftOut === 0 ? [] : ["There are more metrics than can be shown; the first ones are."];
		}
	}),
	87791: ((e, t, n) => {
		n.d(t, {
			b: () => redactReports,
			e: () => redactHeadline
		});
		var r = n(16589);
		function redactReports(e, t) {
			return e.map((e) => ({
				...(0, r.S)({
					...e,
					metrics: []
				}, t),
				metrics: e.metrics.map((e) => redactSeries(e, t))
			}));
		}
		function redactHeadline(e, t) {
			let { attempts: n, metrics: r, failure: i, axis: a } = e, o = i?.exception;
			return {
				...e,
				attempts: n.map((e) => e.axis === void 0 ? e : {
					...e,
					axis: t(e.axis)
				}),
				metrics: r.map((e) => ({
					...e,
					name: t(e.name)
				})),
				...a === void 0 ? {} : { axis: t(a) },
				...o === void 0 ? {} : { failure: {
					...i,
					exception: t(o)
				} }
			};
		}
		function redactSeries(e, t) {
			return {
				...(0, r.S)({
					...e,
					points: []
				}, t),
				points: e.points
			};
		}
	}),
	16589: ((e, t, n) => {
		n.d(t, {
			F: () => redactValue,
			S: () => redactTexts
		});
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
	30683: ((e, t, n) => {
		n.d(t, {
			P_: () => chooseFiles,
			cC: () => i,
			z3: () => formatBytes
		});
		var r = n(46717);
		let i = 5e4;
		function chooseFiles(e, t, n = {}) {
			let { most: i = 5e8 } = n, a = [], o = [], s = new Set(), c = e.filter(({ path: e }) => t.some((t) => (0, r.MT)(t, e))).toSorted((e, t) => t.modified - e.modified || (e.path < t.path ? -1 : 1)), { bytes: l = 0 } = n;
			for (let e of c) {
				if (e.kind === "directory") continue;
				let t = refusal(e, s) ?? over(e, {
					bytes: l,
					most: i,
					files: o.length + (n.files ?? 0)
				});
				t === void 0 ? (s.add(e.path.toLowerCase()), l += e.bytes, o.push(e)) : a.push({
					path: e.path,
					why: t
				});
			}
			return {
				taken: o,
				left: a
			};
		}
		function refusal({ path: e, kind: t }, n) {
			if (t !== "file") return "is a link or a device";
			let i = (0, r.nG)(e);
			return "refused" in i ? i.refused : (0, r.lh)(e) ? "was not finished, as its name says" : n.has(e.toLowerCase()) ? "differs from another only by case" : void 0;
		}
		function over(e, t) {
			return t.files >= 500 ? "is beyond the first 500 files" : t.bytes + e.bytes > t.most ? `does not fit: ${formatBytes(t.most)} at most are fetched` : void 0;
		}
		function formatBytes(e) {
			let t = [
				"bytes",
				"kB",
				"MB",
				"GB",
				"TB"
			], n = Math.min(t.length - 1, e < 1e3 ? 0 : Math.floor(Math.log10(e) / 3)), r = e / 1e3 ** n;
			return `${n === 0 ? r : r.toFixed(+(r < 10))} ${t[n]}`;
		}
	}),
	46717: ((e, t, n) => {
		n.d(t, {
			I5: () => rootOf,
			MT: () => matchesPattern,
			lh: () => isUnfinishedName,
			nG: () => safePath
		});
		let r = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(?:\.|$)/i, i = /[\u0000-\u001f\u007f-\u009f"*:<>?|\\\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/, a = /(?:^|[._-])(?:tmp|temp|part|partial|incomplete|inprogress|lock)\d*$|~$|^\.|\.(?:tmp|part|partial|incomplete)[._-]|\.tmp[A-Za-z0-9_]*$/i;
		function safePath(e) {
			let t = e.replace(/^\/+/, "").split("/");
			return e.length > 200 || t.some((e) => e.length > 120) ? { refused: "is too long" } : !e.isWellFormed() || i.test(e) ? { refused: "has characters that a file's name may not have" } : t.some((e) => e === "" || e === "." || e === "..") ? { refused: "leads out of its folder" } : t.some((e) => r.test(e)) ? { refused: "names a device" } : t.some((e) => /[. ]$/.test(e)) ? { refused: "ends in a dot or a space" } : { path: t.join("/") };
		}
		function isUnfinishedName(e) {
			return a.test(e.split("/").at(-1) ?? "");
		}
		function matchesPattern(e, t) {
			let n = split(e), r = close([!0, ...n.map(() => !1)], n);
			for (let e of split(t)) {
				if (r[n.length] === !0) return !0;
				let t = [!1, ...n.map(() => !1)];
				for (let [i, a] of n.entries()) r[i] === !0 && (a === "**" ? t[i] = !0 : matchesName(a, e) && (t[i + 1] = !0));
				r = close(t, n);
			}
			return r[n.length] === !0;
		}
		function close(e, t) {
			let n = [...e];
			for (let [e, r] of t.entries()) r === "**" && n[e] === !0 && (n[e + 1] = !0);
			return n;
		}
		function split(e) {
			return e.split("/").filter((e) => e !== "" && e !== ".");
		}
		function matchesName(e, t) {
			let [n, r, i, a] = [
				0,
				0,
				-1,
				0
			];
			for (; r < t.length;) if (n < e.length && e[n] === "*") i = n++, a = r;
			else if (n < e.length && (e[n] === "?" || e[n] === t[r])) n++, r++;
			else if (i >= 0) n = i + 1, r = ++a;
			else return !1;
			for (; n < e.length && e[n] === "*";) n++;
			return n === e.length;
		}
		function rootOf(e) {
			let t = split(e), n = t.findIndex((e) => /[*?]/.test(e));
			return n < 0 ? t.join("/") : t.slice(0, n).join("/");
		}
	}),
	30057: ((e, t, n) => {
		n.d(t, { B: () => resultOf });
		var r = n(68263), i = n(36001), a = n(31159);
		function resultOf(e) {
			return {
				schema_version: 1,
				runs: e.map(runResult)
			};
		}
		function runResult(e) {
			let { intent: t, line: n } = e.record;
			return {
				key: t.key,
				generation: t.generation,
				experiment: t.experiment,
				arm: t.arm,
				state: e.state,
				cause: e.cause ?? null,
				reason: e.reason,
				pull_request: t.pull_request,
				sha: t.sha,
				app_id: n.app ?? null,
				app_url: e.appUrl ?? null,
				function_call_id: e.callId ?? null,
				command: e.command,
				queued_at: e.queuedAt ?? null,
				started_at: (0, i.GH)(e) ?? null,
				ended_at: e.endedAt ?? null,
				attempts: e.attempts.map(attemptResult),
				retries_spent: e.retriesSpent ?? null,
				preemptions: e.preemptions ?? null,
				price: e.price === void 0 ? null : priceResult(e.price),
				axis: e.axis ?? null,
				baseline: e.baseline?.kind === "found" ? baselineResult(e, e.baseline) : null,
				gates: e.gates ?? [],
				metrics: Object.fromEntries(e.metrics.flatMap(metricResult)),
				files: e.files === void 0 ? null : filesResult(e.files),
				warnings: e.warnings
			};
		}
		function filesResult({ artifacts: e, taken: t, left: n, late: r, until: i }) {
			return {
				url: e[0]?.url ?? null,
				artifacts: e.map(({ name: e, url: t, takenAt: n }) => ({
					name: e,
					url: t ?? null,
					taken_at: n
				})),
				taken: t.map(({ path: e, bytes: t, sha256: n, modified: r, whole: i, artifact: a }) => ({
					path: e,
					bytes: t,
					sha256: n,
					modified_at: r,
					whole: i,
					artifact: a ?? null
				})),
				left: n.map(({ path: e, why: t }) => ({
					path: e,
					why: t
				})),
				to_fetch: r.map(({ path: e, bytes: t, why: n }) => ({
					path: e,
					bytes: t,
					why: n ?? null
				})),
				fetched_until: i ?? null
			};
		}
		function attemptResult(e) {
			return {
				number: e.number,
				container_id: e.container,
				started_at: e.startedAt,
				last_seen_at: e.lastSeenAt,
				start: e.start,
				end: e.end,
				first_step: e.firstStep ?? null,
				last_step: e.lastStep ?? null,
				resumed_from: e.resumedFrom ?? null,
				checkpoint_at: e.checkpointAt ?? null,
				axis: e.axis ?? null
			};
		}
		function baselineResult(e, t) {
			let n = [...(0, r.fs)(e, t)].map(([e, { base: t, difference: n, change: r, noise: i }]) => [e, {
				base: t,
				difference: n,
				change: r ?? null,
				noise: i ?? null
			}]);
			return {
				place: t.place,
				run: t.run,
				sha: t.sha,
				ended_at: t.endedAt ?? null,
				seeds: t.seeds,
				changes: Object.fromEntries(n)
			};
		}
		function priceResult(e) {
			return {
				container_seconds: e.seconds,
				gpu: e.gpu,
				dollars_per_hour: e.dollarsPerHour,
				spent: e.spent,
				at_most: e.worst ?? null,
				billed: e.billed ?? null,
				source: e.source,
				as_of: e.asOf ?? null
			};
		}
		function metricResult(e) {
			let t = (0, a.fS)(e);
			if (t === void 0) return [];
			let { last: n, best: r, direction: i, goal: o } = t;
			return [[e.name, {
				last: n.value,
				best: o ? r.value : null,
				direction: o ? i : null,
				points: e.points.map(({ step: e, value: t }) => [e, t])
			}]];
		}
	}),
	67991: ((e, t, n) => {
		n.d(t, {
			EA: () => withPrice,
			NC: () => containerSeconds
		});
		var r = n(28615), i = n(32207);
		function containerSeconds({ attempts: e, startedAt: t, endedAt: n }, r) {
			let i = n ?? r?.toISOString();
			return e.length === 0 ? secondsBetween(t, i) : e.reduce((n, a, o) => {
				let s = o === e.length - 1;
				return n + secondsBetween(o === 0 ? earlier(t, a.startedAt) : a.startedAt, s ? later(a.lastSeenAt, i) : lastSign(a, r));
			}, 0);
		}
		function lastSign({ end: e, lastSeenAt: t }, n) {
			return e === "running" && n !== void 0 ? n.toISOString() : t;
		}
		function secondsBetween(e, t) {
			let n = Date.parse(t ?? "") - Date.parse(e ?? "");
			return n > 0 ? n / 1e3 : 0;
		}
		function earlier(e, t) {
			return e !== void 0 && Date.parse(e) < Date.parse(t) ? e : t;
		}
		function later(e, t) {
			return t !== void 0 && Date.parse(t) > Date.parse(e) ? t : e;
		}
		function priceOf(e, t = i.e_, n) {
			let { gpu: a, timeout: o, retries: s, price_bound: c } = e.record.intent;
			if (a === null || a.trim() === "") return;
			let l = (0, i.rn)({
				gpu: a,
				prices: t
			});
			if (l === void 0) return;
			let u = containerSeconds(e);
			return {
				seconds: u,
				gpu: a,
				dollarsPerHour: l,
				spent: l * u / 3600,
				source: t.source,
				...(0, r.s)({
					worst: c ?? (0, i.pn)({
						gpu: a,
						timeout: o,
						retries: s,
						prices: t
					}),
					billed: n,
					asOf: t.asOf
				})
			};
		}
		function withPrice(e, t, n) {
			let r = priceOf(e, t, n);
			return r === void 0 ? e : {
				...e,
				price: r
			};
		}
	}),
	32712: ((e, t, n) => {
		n.d(t, {
			tc: () => RunProgress,
			IE: () => P,
			Y0: () => isAhead
		});
		var r = n(77934), i = n(28615), a = n(98656);
		function missingHead(e) {
			let { first: t, now: n } = e, r = beginning(e);
			if (r !== void 0 && isHole(r, t ?? n.toISOString(), e)) return t === void 0 ? "Modal has no log of this run: it has written nothing, or what it wrote is no longer kept." : `The log that Modal has of this run begins at ${(0, a.fU)(t)}: what was written before, if anything, is no longer kept.`;
		}
		function missingMiddle(e, t) {
			let { first: n } = t;
			if (n !== void 0 && isHole(e, n, t)) return `The log has no entries between ${(0, a.fU)(e)} and ${(0, a.fU)(n)}: what was written then, if anything, is no longer kept.`;
		}
		function beginning({ first: e, calls: [t] }) {
			let { startedAt: n, enqueuedAt: r } = t ?? {};
			return n !== void 0 && (e === void 0 || n <= e) ? n : n === void 0 ? void 0 : r;
		}
		function isHole(e, t, { now: n, silence: r }) {
			let i = Date.parse(e), a = Math.max(36e5, 2 * r);
			return Date.parse(t) - i > a && n.getTime() - i > 72e6;
		}
		function longestSilence(e) {
			let t = e.slice(0, 1e3).map(({ at: e }) => Date.parse(e));
			return t.reduce((e, n, r) => Math.max(e, n - (t[r - 1] ?? n)), 0);
		}
		var o = n(77848);
		function isGarbled(e) {
			return e.includes("\ufffd") || e.includes("\u2400");
		}
		function isCutObject(e) {
			return !/^\{\s{0,8}"/.test(e) || /[\]{[,]$/.test(e) ? !1 : count(e, "{") > count(e, "}");
		}
		function count(e, t) {
			let n = 0;
			for (let r = e.indexOf(t); r >= 0; r = e.indexOf(t, r + 1)) n += 1;
			return n;
		}
		function blemishWarnings({ cut: e, garbled: t }, n) {
			let lines = (e) => e === 1 ? "1 line" : `${e} lines`;
			return [
				...e > 0 ? [`${lines(e)} of the log began as JSON and were cut off; nothing in them is read.`] : [],
				...t >= 10 ? [`${lines(t)} of the log are not text; numbers in them may be wrong.`] : [],
				...n ? ["The log has no line ends, so no numbers can be read from it."] : []
			];
		}
		var s = n(3305), c = n(40526), l = n(56629), u = n(18227);
		let d = /\|\s{0,8}(?<at>\d{1,15})\/(?<total>\d{1,15}) \[/y, f = /load|download|fetch|map\b|filter|token|generat|eval|valid|test|predict|infer|sanity|sav|upload|upgrad|extract|convert|compil|check|shard|files?\b|warm|summar/i, p = RegExp(`^\\W{0,5}(?<axis>${u.av})\\W{0,5}$`, "i");
		function readBar(e, { bar: t, openBar: n }) {
			return t >= 0 ? readClosed(e, t) : n >= 0 ? readOpen(e, n) : void 0;
		}
		function readClosed(e, t) {
			let n = e.indexOf("|", t + 2);
			if (n < 0 || n > t + 400) return;
			d.lastIndex = n;
			let r = d.exec(e)?.groups;
			return r === void 0 ? void 0 : {
				...readLabel(e.slice(0, t).replace(/\s*\d{1,3}$/, "")),
				position: Number(r.at),
				total: Number(r.total)
			};
		}
		function readOpen(e, t) {
			let n = /(?<![\w.])\d{1,15}$/.exec(e.slice(Math.max(0, t - 20), t));
			return n === null ? void 0 : {
				...readLabel(e.slice(0, t).replace(/\d{1,15}$/, "")),
				position: Number(n[0])
			};
		}
		function readLabel(e) {
			let t = p.exec(e.slice(0, 60))?.groups?.axis, n = t === void 0 ? void 0 : (0, u.L$)(t.toLowerCase());
			return {
				training: !f.test(e.slice(0, 200)),
				labelled: /[a-z]/i.test(e),
				axis: n ?? "step"
			};
		}
		var m = n(17876);
		let h = 4096, g = {
			digits: !1,
			axisWord: !1,
			spokenNumber: !1,
			resumeWord: !1,
			savingWord: !1,
			bar: -1,
			openBar: -1,
			signs: new Int32Array(h),
			signCount: 0
		}, pair = (e) => e.charCodeAt(0) << 8 | e.charCodeAt(1), _ = new Set([
			"gl",
			"st",
			"it",
			"up",
			"ti",
			"ep",
			"ro"
		].map(pair)), v = new Set([
			"re",
			"co",
			"lo"
		].map(pair)), y = new Set([
			"sa",
			"wr",
			"ch"
		].map(pair));
		function scanLine(e) {
			g.digits = g.axisWord = g.spokenNumber = !1, g.resumeWord = g.savingWord = !1, g.bar = g.openBar = -1, g.signCount = 0;
			let t = Math.min(e.length, h), n = !1;
			for (let r = 0; r < t; r += 1) {
				let t = e.charCodeAt(r), i = t | 32;
				i >= 97 && i <= 122 && t > 64 ? (n || noteWord(i << 8 | e.charCodeAt(r + 1) | 32), n = !0) : t >= 48 && t <= 57 ? (!n && !g.spokenNumber && (g.spokenNumber = followsWord(e, r)), g.digits = n = !0) : (n = t === 95, t === 61 || t === 58 ? g.signs[g.signCount++] = r : t === 37 && e.charCodeAt(r + 1) === 124 ? g.bar = r : t === 91 && isOpenBar(e, r) && (g.openBar = r - 3));
			}
			return g;
		}
		function noteWord(e) {
			_.has(e) ? g.axisWord = !0 : v.has(e) ? g.resumeWord = !0 : y.has(e) && (g.savingWord = !0);
		}
		function followsWord(e, t) {
			let n = t - 1;
			for (; n >= t - 4 && isGap(e.charCodeAt(n));) --n;
			let r = e.charCodeAt(n) | 32;
			return n < t - 1 && r >= 97 && r <= 122;
		}
		function isGap(e) {
			return e === 32 || e === 9 || e === 91 || e === 40 || e === 35 || e === 160;
		}
		function isOpenBar(e, t) {
			return e.charCodeAt(t - 1) === 32 && e.startsWith("it", t - 3);
		}
		let b = new RegExp(String.raw`\b(?<axis>${u.av})[\s[(#]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)(?:\s?(?:\/|of)\s?(?<total>\d{1,15}))?\b`, "gi"), x = /^[\W\d_]{0,60}(?:(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)[\W\d_]{0,20})?$/, S = new RegExp(String.raw`\b(?:resum|restor|continu|load|restart)\w*\b[^\n]{0,200}?\b(?:${u.av})["']?[\s=:#[(]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)`, "i"), C = /\b(?:resum|restor|continu|load|restart)/i, w = /\bcheckpoint (?:was )?(?:saved|written|committed)|\b(?:sav(?:ed|ing)|wrote|writing)\b.{0,60}\b(?:checkpoint|model|state|weights)\b|^\s{0,4}checkpoint$/i, T = [
			"event",
			"message",
			"msg",
			"type",
			"status",
			"action"
		], E = new Map(), D = {
			positions: E,
			totals: E,
			values: E,
			json: !1,
			cut: !0
		};
		function readProgressLine(e) {
			let t = e.trim(), n = t.charCodeAt(0), r = n === 123 && t.length <= 65536 ? parseObject(t) : void 0;
			if (n === 123 && r === void 0 && isCutObject(t)) return D;
			let i = r === void 0 ? readText(t.length > h ? t.slice(0, h) : t) : readObject(r);
			if (!(i === void 0 || isEmpty(i))) return i;
		}
		function isEmpty({ positions: e, totals: t, values: n, resumedFrom: r, saved: i, bar: a }) {
			return e.size + t.size + n.size === 0 && r === void 0 && i === void 0 && a === void 0;
		}
		function draft(e) {
			return {
				positions: E,
				totals: E,
				values: E,
				json: e
			};
		}
		function put(e, t, n) {
			return (e === E ? new Map() : e).set(t, n);
		}
		function parseObject(e) {
			if (/^\{\s{0,8}"/.test(e)) try {
				let t = JSON.parse(e);
				return typeof t == "object" && t ? t : void 0;
			} catch {
				return;
			}
		}
		function readObject(e) {
			let t = draft(!0), n = !1;
			return forEachEntry(e, (e, r) => {
				typeof r == "number" ? take(t, e, r) : typeof r == "string" && (/^[-+]?(?:nan|inf(?:inity)?)$/i.test(r) ? take(t, e, (0, m.R)(r)) : T.includes(e.toLowerCase()) && (n ||= tellsOfResume(r), w.test(r.slice(0, 200)) && (t.saved = !0)));
			}), n ? asHint(t) : t;
		}
		function tellsOfResume(e) {
			return /^[\w -]{0,20}\b(?:resum|restor|continu)/i.test(e.slice(0, 200));
		}
		function forEachEntry(e, t) {
			for (let [n, r] of Object.entries(e)) if (typeof r != "object" || !r) t(n, r);
			else if (!Array.isArray(r)) for (let [e, i] of Object.entries(r)) t(`${n}/${e}`, i);
		}
		function readText(e) {
			let t = scanLine(e);
			if (!t.digits && t.signCount === 0 && !t.savingWord) return;
			let n = draft(!1), r = t.resumeWord && t.digits ? readHint(e) : void 0;
			if (r !== void 0) return n.resumedFrom = r, n;
			t.savingWord && w.test(e.slice(0, 500)) && (n.saved = !0);
			let i = readBar(e, t);
			if (i?.training !== !1) return t.axisWord && t.spokenNumber && readSpoken(n, e), (0, m.S)(e, t, (e, t, r) => take(n, e, t, r)), i !== void 0 && takeBar(n, i), n;
		}
		function readHint(e) {
			if (e.length > 500 || !C.test(e)) return;
			let t = S.exec(e)?.groups?.value;
			return t === void 0 ? void 0 : Number(t);
		}
		function readSpoken(e, t) {
			for (let n of t.slice(0, 500).matchAll(b)) {
				let { axis: r = "", value: i, total: a } = n.groups ?? {};
				(a !== void 0 || x.test(t.slice(0, n.index))) && takePosition(e, (0, u.L$)(r), Number(i), a);
			}
		}
		function takeBar(e, { axis: t, position: n, total: r, labelled: i }) {
			!i && r !== void 0 ? e.bar = {
				position: n,
				total: r
			} : (takePosition(e, t, n), !e.totals.has(t) && e.positions.get(t) === n && r !== void 0 && (e.totals = put(e.totals, t, r)));
		}
		function asHint(e) {
			let [t] = e.positions.values(), n = draft(e.json);
			return t !== void 0 && (n.resumedFrom = t), n;
		}
		function take(e, t, n, r) {
			let i = (0, u.I)(t);
			i.kind === "position" ? takePosition(e, i.axis, n, r) : i.kind === "total" ? (0, u.E)(n) && (e.totals = put(e.totals, i.axis, n)) : i.kind === "metric" && e.values.size < 200 && (e.values = put(e.values, t, n));
		}
		function takePosition(e, t, n, r) {
			t !== void 0 && (0, u.E)(n) && (e.positions.has(t) || (e.positions = put(e.positions, t, n)), r !== void 0 && (e.totals = put(e.totals, t, Number(r))));
		}
		var O = n(10569), k = n(53633);
		function emptyState() {
			return {
				lines: new s.K({ overwritten: "keep" }),
				tracker: new c.AW(),
				series: new O.j(),
				totals: new Map(),
				blemishes: {
					cut: 0,
					garbled: 0
				}
			};
		}
		class ProgressReader {
			state;
			#e;
			constructor(e = emptyState(), t) {
				this.state = e, this.#e = t;
			}
			feed(e) {
				for (let t of this.state.lines.feed(e)) this.#t(t);
			}
			again(e) {
				this.state.lines.again(e);
			}
			finish({ args: e = [], openSince: t = "" }) {
				let { lines: n, tracker: r, series: i, totals: a, blemishes: o } = this.state, s = n.open(t).some(({ since: e }) => e === null);
				for (let e of n.flush()) this.#t(e);
				let { attempts: c } = r, d = (0, l.SU)(c), f = (0, l.r7)(d), p = c.map((e, t) => (0, l.BB)(e, f === void 0 ? void 0 : d[t]?.get(f))), m = [...(0, k.t)({
					attempts: c,
					axis: f,
					series: i
				}), ...blemishWarnings(o, s && f === void 0)];
				if (f === void 0) return {
					attempts: p,
					metrics: [],
					warnings: m
				};
				let h = a.get(f) ?? (0, u.gC)(e).get(f) ?? (0, l.J2)(f, a, d.at(-1)), g = (0, l.aN)(h, p);
				return {
					axis: f,
					...g === void 0 ? {} : { axisEnd: g },
					attempts: p,
					metrics: i.read(f),
					warnings: m
				};
			}
			#t(e) {
				let t = e.source === "system" ? void 0 : factsOf(e, this.#e);
				this.#n(e, t);
				let n = this.state.tracker.assign(e, t);
				n !== void 0 && ((0, c.IU)(n, e, (t?.positions.size ?? 0) > 0), t !== void 0 && t.cut !== !0 && this.#r(n, e, t));
			}
			#n({ text: e }, t) {
				let { blemishes: n } = this.state;
				t?.cut === !0 && (n.cut += 1), isGarbled(e) && (n.garbled += 1);
			}
			#r(e, t, n) {
				let { totals: r, series: i } = this.state;
				for (let [e, t] of n.totals) r.set(e, t);
				n.saved === !0 && (e.checkpoint = t.at), n.resumedFrom !== void 0 && e.tracks.size === 0 && (e.resumeHint ??= n.resumedFrom);
				let a = withBar(e, n, r);
				for (let [t, n] of a) e.current.set(t, n);
				let o = a.size > 0 || n.json || n.declared === !0, s = !1;
				for (let e of n.values.keys()) s ||= o || isMeasure(e);
				let l = s ? e.tracks : e.bareTracks;
				for (let [n, r] of s ? e.current : a) (0, c.np)(l, n, {
					position: r,
					at: t.at,
					withNumbers: s && a.has(n)
				});
				if (!s) return;
				let u = a.size === e.current.size ? a : new Map(e.current), d = {
					place: {
						attempt: e.number,
						at: t.at,
						positions: u
					},
					own: a
				};
				for (let [e, t] of n.values) (o || isMeasure(e)) && i.add(e, t, d);
			}
		}
		function factsOf(e, t) {
			let n = readProgressLine(e.text), r = e.partial ? void 0 : t?.(e.text);
			return r === void 0 ? e.partial && n?.json !== !0 ? void 0 : n : n?.saved === !0 ? {
				...r,
				saved: !0
			} : r;
		}
		function isMeasure(e) {
			let t = (0, u.I)(e);
			return t.kind === "metric" && t.named;
		}
		function withBar(e, { bar: t, positions: n }, r) {
			return t === void 0 || (e.barTotal ??= t.total, e.barTotal !== t.total || n.has("step")) ? n : (r.set("step", t.total), new Map(n).set("step", t.position));
		}
		var A = n(63319);
		let j = r.Ikc({
			number: A.y_,
			container: A.EY,
			startedAt: A.do,
			lastSeenAt: A.do,
			tracks: A.X5,
			bareTracks: A.X5,
			current: A.Hy,
			opening: r.lqM(A.y_),
			resumeHint: r.lqM(A.wY),
			checkpoint: r.lqM(A.do),
			barTotal: r.lqM(A.y_),
			unsettled: r.lqM(r.KIO(["traceback", "interrupt"])),
			evidence: r.lqM(r.KIO([
				"preempted",
				"crashed",
				"timed-out",
				"out-of-memory"
			]))
		}), M = r.Ikc({
			source: r.KIO([
				"stdout",
				"stderr",
				"system"
			]),
			container: A.EY,
			since: r.mee(A.do),
			at: r.lqM(A.do)
		}), ee = r.Ikc({
			attempts: r.FsL(r.YOg(j), r.Ru6(301)),
			open: r.FsL(r.YOg(M), r.Ru6(256)),
			totals: A.Hy,
			...A.S,
			cut_lines: r.lqM(A.y_),
			garbled_lines: r.lqM(A.y_)
		});
		function saveState({ lines: e, tracker: t, series: n, totals: r, blemishes: i }, a) {
			return {
				attempts: t.attempts.map(saveAttempt),
				open: e.open(a).map((e) => ({ ...e })),
				totals: [...r],
				...(0, A.Xv)(n),
				...i.cut > 0 ? { cut_lines: i.cut } : {},
				...i.garbled > 0 ? { garbled_lines: i.garbled } : {}
			};
		}
		function saveAttempt(e) {
			let { number: t, container: n, startedAt: r, lastSeenAt: a, tracks: o, bareTracks: s, current: c } = e, { opening: l, resumeHint: u, checkpoint: d, barTotal: f, unsettled: p, evidence: m } = e;
			return {
				number: t,
				container: n,
				startedAt: r,
				lastSeenAt: a,
				tracks: (0, A.aI)(o),
				bareTracks: (0, A.aI)(s),
				current: [...c],
				...(0, i.s)({
					opening: l,
					resumeHint: u,
					checkpoint: d,
					barTotal: f,
					unsettled: p,
					evidence: m
				})
			};
		}
		function restoreState(e) {
			let t = e.open;
			return {
				lines: new s.K({
					overwritten: "keep",
					open: t
				}),
				tracker: new c.AW(e.attempts.map(restoreAttempt)),
				series: (0, A.sJ)(e),
				totals: new Map(e.totals),
				blemishes: {
					cut: e.cut_lines ?? 0,
					garbled: e.garbled_lines ?? 0
				}
			};
		}
		function restoreAttempt(e) {
			let { number: t, container: n, startedAt: r, lastSeenAt: i } = e;
			return {
				number: t,
				container: n,
				startedAt: r,
				lastSeenAt: i,
				opening: e.opening,
				resumeHint: e.resumeHint,
				checkpoint: e.checkpoint,
				barTotal: e.barTotal,
				unsettled: e.unsettled,
				evidence: e.evidence,
				tracks: (0, A.lu)(e.tracks),
				bareTracks: (0, A.lu)(e.bareTracks),
				current: new Map(e.current)
			};
		}
		let N = r.FsL(r.YjP(), r.Ru6(300)), P = r.Ikc({
			app: r.FsL(r.YjP(), r.Ru6(60)),
			until: A.do,
			progress: ee,
			head_gap: r.lqM(N),
			gap: r.lqM(N),
			patterns: r.lqM(r.FsL(r.YOg(r.FsL(r.YjP(), r.Ru6(300))), r.Ru6(20)))
		});
		function isAhead({ until: e }, t) {
			return Date.parse(e) > t.getTime() + 36e5;
		}
		let F = 2097152, I = 6e5, L = 2e3, R = 524288;
		class RunProgress {
			since;
			#e;
			#t;
			#n;
			#r;
			#i;
			#a;
			#o = 0;
			#s;
			#c;
			#l = [];
			#u = [];
			#d = 0;
			constructor(e, t, n) {
				let r = JSON.stringify(t?.patterns) === JSON.stringify(n?.patterns), i = t?.app === e && r ? t : void 0;
				this.#t = e, this.#n = n, this.#r = i, this.#i = i?.until ?? "", this.#s = i?.head_gap, this.#c = i?.gap;
				let a = i === void 0 ? emptyState() : restoreState(i.progress);
				this.#e = new ProgressReader(a, n?.read);
				let o = i?.progress.open.flatMap(({ since: e }) => e ?? []) ?? [];
				this.since = i === void 0 ? void 0 : [i.until, ...o].sort()[0];
			}
			take(e) {
				this.#p(e);
				let t = e.filter((e) => e.at >= this.#i || this.#f(e)), n = this.#l.length === 0 ? t : [...this.#l, ...t], r = n.at(-1);
				if (r === void 0) return;
				this.#a === void 0 && ([this.#a, this.#o] = [n[0]?.at, longestSilence(n)]);
				let i = countSettled(n, r.at);
				for (let e = 0; e < i; e += 1) this.#e.feed(n[e]);
				this.#l = n.slice(i), i > 0 && (this.#i = this.#l[0]?.at ?? next(r.at));
			}
			#f(e) {
				return this.#e.again(e), !1;
			}
			#p(e) {
				this.#u.push(...e), this.#d += sizeOf(e), this.#u.length <= 2 * L && this.#d <= 2 * R || (this.#u = newestOf(this.#u), this.#d = sizeOf(this.#u));
			}
			skip(e) {
				this.#c = e.slice(0, 300);
			}
			finish({ args: e = [], calls: t = [], now: n }) {
				n !== void 0 && this.#m({
					first: this.#a,
					silence: this.#o,
					calls: t,
					now: n
				});
				let r = this.#h();
				for (let e of this.#l) this.#e.feed(e);
				let i = new Date((n?.getTime() ?? 0) - I).toISOString(), a = this.#e.finish({
					args: e,
					openSince: i
				}), o = this.#c === void 0 ? a.warnings : [this.#c, ...a.warnings], { tracker: s, totals: c } = this.#e.state, l = {
					attempts: s.attempts,
					totals: c
				};
				return {
					progress: {
						...a,
						warnings: o
					},
					way: l,
					recent: this.#u,
					saved: r,
					headGap: this.#s
				};
			}
			#m(e) {
				this.#r === void 0 ? this.#s ??= missingHead(e) : this.#c = missingMiddle(this.#r.until, e) ?? this.#c;
			}
			#h() {
				if (this.#i === "") return;
				let e = new Date(Date.parse(this.#i) - I).toISOString(), t = saveState(this.#e.state, e), n = (0, i.s)({
					head_gap: this.#s,
					gap: this.#c
				}), r = this.#n === void 0 ? {} : { patterns: [...this.#n.patterns] };
				return {
					app: this.#t,
					until: this.#i,
					progress: t,
					...n,
					...r
				};
			}
		}
		function countSettled(e, t) {
			let n = new Date(Date.parse(t) - 1e4).toISOString(), r = e.findIndex(({ at: e }) => e >= n), i = e.slice(r);
			if (i.length <= 2e4 && sizeOf(i) <= F) return r;
			let a = e.findIndex(({ at: e }) => e === t);
			return a === 0 ? e.length : a;
		}
		function sizeOf(e) {
			return e.reduce((e, { text: t }) => e + t.length, 0);
		}
		function newestOf(e) {
			let t = Math.max(0, e.length - 1), n = e[t]?.text.length ?? 0;
			if (n > F) return e.slice(t).map(withEnd);
			for (; t > 0 && e.length - t < L && (n += e[t - 1]?.text.length ?? 0, !(n > R));) --t;
			return e.slice(t);
		}
		let withEnd = (e) => ({
			...e,
			text: (0, o.U)(e.text.slice(-524288))
		});
		function next(e) {
			return new Date(Date.parse(e) + 1).toISOString();
		}
	}),
	73821: ((e, t, n) => {
		n.d(t, {
			RF: () => withDirections,
			Z$: () => failIfOf,
			_5: () => pricesOf,
			f5: () => settingsOf
		});
		var r = n(78291), i = n(11910), a = n(32207);
		function settingsOf(e, t) {
			return t?.experiments.get(e.experiment) ?? t?.defaults ?? {};
		}
		function pricesOf({ prices: e }, t) {
			let n = t === void 0 ? a.e_ : (0, a.PI)(t, "account");
			return e === void 0 ? n : (0, a.PI)(Object.fromEntries(e), "configuration", n);
		}
		function withDirections(e, { metrics: t }) {
			if (t === void 0 || e.metrics.length === 0) return e;
			let n = e.metrics.map((e) => {
				let n = t.get(e.name);
				return n === void 0 ? e : {
					...e,
					direction: n
				};
			});
			return {
				...e,
				metrics: n
			};
		}
		function failIfOf({ failIf: e = [] }) {
			let t = [], n = [];
			for (let a of e) try {
				t.push((0, i.Tu)(a));
			} catch (e) {
				if (!(e instanceof r.dz)) throw e;
				n.push(e.message);
			}
			return {
				conditions: t,
				problems: n
			};
		}
	}),
	62513: ((e, t, n) => {
		n.d(t, { j: () => safeName });
		var r = n(38549);
		function safeName(e, t) {
			return t(e) === e ? e : `hidden-${(0, r.B)(e)}`;
		}
	}),
	38549: ((e, t, n) => {
		n.d(t, { B: () => shortHash });
		function shortHash(e) {
			let t = 2166136261, n = 16777619;
			for (let r = 0; r < e.length; r += 1) {
				let i = e.charCodeAt(r);
				t = Math.imul(t ^ i, 16777619), n = Math.imul(n ^ i, 2246822507);
			}
			return `${(t >>> 0).toString(16)}-${(n >>> 0).toString(16)}`;
		}
	}),
	55005: ((e, t, n) => {
		n.d(t, {
			Qh: () => stalledWarning,
			ZU: () => isRunStalled
		});
		function isRunStalled(e, { attempts: t }) {
			return e.length > 1 ? void 0 : isStalled(t);
		}
		function stalledWarning(e, t) {
			if (isRunStalled(e, t) !== !0) return [];
			let { attempts: n } = t, r = n.find((e) => e.axis !== void 0)?.axis ?? t.axis ?? "step", i = n.map(({ highestStep: e = -Infinity }) => e), a = Math.max(...i), [o, s] = [n[i.indexOf(a) + 1]?.number, n.at(-1)?.number];
			return [`Attempts ${o} to ${s} have got no further than ${r} ${a}, and each costs what a good one costs: save a checkpoint more often than an attempt lasts, or see what ends them.`];
		}
		function isStalled(e) {
			if (e.every(({ highestStep: e }) => e === void 0) || e.some(({ unplaced: e }) => e === !0)) return;
			let t = -Infinity, n = 0;
			for (let { highestStep: r } of e) {
				let e = r !== void 0 && r > t;
				n = e ? 0 : n + 1, e && (t = r);
			}
			return n > 2;
		}
	}),
	71255: ((e, t, n) => {
		n.d(t, {
			G: () => standingCause,
			Ij: () => a,
			l8: () => needsPull,
			tx: () => findPolicyCause,
			wM: () => mayStop
		});
		var r = n(64568);
		function mayStop(e, t) {
			return Object.hasOwn(e.policies, t) && e.policies[t] === "stop";
		}
		function needsPull(e) {
			let t = [
				"on-close",
				"on-push",
				"on-unlabel"
			].some((t) => mayStop(e, t));
			return e.pull_request !== null && t;
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
		let a = {
			person: "A stop was asked for",
			command: "A command asked for a stop",
			policy: "A policy asks for a stop",
			"pull-closed": "The pull request is closed",
			"label-removed": "The label was removed",
			"newer-push": "The pull request has a newer commit",
			cancelled: "Its workflow was cancelled",
			deadline: "Its deadline has passed",
			"max-cost": "It has cost more than it may",
			"over-bound": "It has run longer than all its attempts could take",
			"no-progress": "Its latest attempts got no further",
			duplicate: "It is a double of another launch",
			"ghost-app": "It was left behind by a launch that ended"
		};
	}),
	64568: ((e, t, n) => {
		n.d(t, {
			IM: () => stopCommand,
			Nl: () => stopRequestOf,
			YE: () => i
		});
		var r = n(77934);
		n(78291);
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
		], a = r.Ikc({
			key: r.FsL(r.YjP(), r.yGV(/^[a-z0-9]{6,32}$/)),
			record_id: r.FsL(r.aig(), r.Y2b(), r.Wwf(1)),
			app_id: r.mee(r.FsL(r.YjP(), r.yGV(/^ap-[A-Za-z0-9]{22}$/))),
			cause: r.KIO(i),
			asked_by: r.mee(r.FsL(r.YjP(), r.Ru6(100)))
		});
		r.FsL(r.YOg(a), r.BpQ(1), r.Ru6(1e3));
		function stopCommand(e) {
			return `modal app stop ${e} --yes`;
		}
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
	38793: ((e, t, n) => {
		n.d(t, {
			Lp: () => isArm,
			bS: () => readSweep,
			kN: () => valueOfRun,
			mH: () => sweepOf
		});
		var r = n(31159), i = n(69943);
		function sweepOf(e) {
			let t = e[0]?.intent;
			if (t === void 0 || !isArm(t)) return;
			let n = new Map();
			for (let r of e) {
				let { intent: e } = r, i = JSON.stringify([e.arm, e.seed]);
				e.sha === t.sha && isArm(e) && !n.has(i) && n.set(i, r);
			}
			return n.size < 2 ? void 0 : [...n.values()];
		}
		function isArm({ arm: e, seed: t }) {
			return e !== null || t !== null;
		}
		function readSweep(e) {
			let t = metricOf(e), n = [...new Set(e.map(({ record: e }) => e.intent.arm))].map((n) => readArm(n, e, t)).toSorted((e, n) => order(e, n, t?.direction)), r = n.find((e) => e.mean !== void 0 && e.runs.some(({ state: e }) => e === "succeeded")), sum = (t) => {
				let n = e.flatMap((e) => t(e) ?? []);
				return n.length === 0 ? void 0 : n.reduce((e, t) => e + t, 0);
			}, [a, o] = [sum(({ price: e }) => e?.billed ?? e?.spent), sum(({ price: e }) => e?.worst)];
			return {
				arms: n,
				runs: e,
				ended: e.filter(({ state: e }) => (0, i._f)(e)).length,
				succeeded: e.filter(({ state: e }) => e === "succeeded").length,
				...t === void 0 ? {} : { metric: t },
				...r === void 0 ? {} : { best: r },
				...a === void 0 ? {} : { spent: a },
				...o === void 0 ? {} : { worst: o }
			};
		}
		function metricOf(e) {
			let t = new Map();
			for (let n of e) {
				let e = (0, r.HV)(n.metrics);
				if (e === void 0) continue;
				let i = t.get(e.name) ?? {
					found: e,
					count: 0
				};
				i.count += 1, t.set(e.name, i);
			}
			let [n] = [...t.values()].toSorted((e, t) => t.count - e.count);
			return n === void 0 ? void 0 : {
				name: n.found.name,
				direction: n.found.direction
			};
		}
		function readArm(e, t, n) {
			let r = t.filter(({ record: t }) => t.intent.arm === e).toSorted((e, t) => (e.record.intent.seed ?? 0) - (t.record.intent.seed ?? 0)), i = r.filter(({ state: e }) => e === "succeeded"), a = (i.length > 0 ? i : r).flatMap((e) => valueOfRun(e, n?.name) ?? []);
			return a.length === 0 ? {
				name: e,
				runs: r,
				values: a
			} : {
				name: e,
				runs: r,
				values: a,
				mean: a.reduce((e, t) => e + t, 0) / a.length,
				spread: {
					low: Math.min(...a),
					high: Math.max(...a)
				}
			};
		}
		function valueOfRun(e, t) {
			return (0, r.aT)(e.metrics).find(({ name: e }) => e === t)?.last.value;
		}
		function order(e, t, n = "higher") {
			return e.mean === void 0 || t.mean === void 0 ? e.mean !== void 0 || t.mean !== void 0 ? e.mean === void 0 ? 1 : -1 : (e.name ?? "") < (t.name ?? "") ? -1 : 1 : (n === "higher" ? t.mean - e.mean : e.mean - t.mean) || ((e.name ?? "") < (t.name ?? "") ? -1 : 1);
		}
	}),
	70034: ((e, t, n) => {
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
	12950: ((e, t, n) => {
		n.d(t, { z: () => createTurns });
		function createTurns(e) {
			let t = e, n = [], end = () => {
				let e = n.shift();
				e === void 0 ? t += 1 : e();
			};
			return { take: async () => (t > 0 ? --t : await new Promise((e) => n.push(e)), end) };
		}
	}),
	35477: ((e, t, n) => {
		n.d(t, { m: () => ownCalls });
		var r = n(70034);
		function ownCalls(e, t) {
			let n = (0, r.C)(e), i = n === void 0 ? void 0 : (0, r.J)(n, t.app.functionNames);
			if (i === void 0) return {
				kind: "entrypoint",
				calls: t.calls
			};
			let a = t.calls.find((e) => e.functionName === i);
			return {
				kind: "function",
				calls: a === void 0 ? [] : [a]
			};
		}
	}),
	92149: ((e, t, n) => {
		n.d(t, {
			$U: () => WritePace,
			fy: () => r
		});
		let r = 3, i = 6e4, a = 60 * i, o = {
			verdict: 30,
			progress: 150
		};
		class WritePace {
			#e;
			#t;
			#n;
			constructor(e) {
				this.#e = [...e.spent ?? []], this.#t = e.minute ?? 60, this.#n = e.budget ?? (() => ({}));
			}
			recall(e, t) {
				let n = Math.floor(t / 1e3);
				for (let [r, i] of e) r * 1e3 < t + a && this.#e.push([Math.min(r, n), i]);
			}
			take(e, t, n = 3) {
				if (!(this.waitFor(e, t, n) > 0)) return this.#e.push([Math.floor(t / 1e3), n]), {
					at: t,
					writes: n
				};
			}
			settle({ at: e, writes: t }, n, r) {
				this.#e.push([Math.floor(e / 1e3), -t]), this.count(n, r);
			}
			count(e, t) {
				e > 0 && this.#e.push([Math.floor(t / 1e3), e]);
			}
			waitFor(e, t, n = 3) {
				let { remaining: r, blockedUntil: s = 0 } = this.#n();
				if (r !== void 0 && r < o[e]) return 3600001;
				let c = this.#r ? e === "verdict" ? 450 : 300 : Infinity;
				if (this.#i(t - a) + n > c) return 3600001;
				let l = Math.max(0, s - t), u = this.#i(t - i) + n > this.#t;
				return Math.max(l, u ? this.#a(t, n) : 0);
			}
			spent(e) {
				let t = new Map();
				for (let [n, r] of this.#e) n * 1e3 > e - a && t.set(n, (t.get(n) ?? 0) + r);
				return this.#e = [...t].filter(([, e]) => e > 0), this.#e;
			}
			get #r() {
				return this.#t <= 60;
			}
			#i(e) {
				let t = 0;
				for (let [n, r] of this.#e) (n + 1) * 1e3 > e && (t += r);
				return t;
			}
			#a(e, t) {
				let n = [...new Set(this.#e.map(([e]) => e))].sort((e, t) => e - t);
				for (let r of n) {
					let n = (r + 1) * 1e3 + i;
					if (n > e && this.#i(n - i) + t <= this.#t) return n - e;
				}
				return i;
			}
		}
	}),
	3113: ((e, t, n) => {
		n.d(t, { watch: () => watch });
		var r = n(81075), i = n(28615), a = n(31159), o = n(16589), s = n(30057);
		function resultText(e, t) {
			let n = fill(e, t);
			return n.runs === e.length ? n.text : fill(e.map((e) => ({
				...e,
				metrics: e.metrics.map(lastPoints)
			})), t).text;
		}
		function fill(e, t) {
			let n = JSON.stringify((0, s.B)([])), r = [], i = n.length;
			for (let n of e) {
				let e = JSON.stringify((0, o.F)((0, s.B)([n]).runs[0], t));
				if (i += e.length + 1, i > 3e5) break;
				r.push(e);
			}
			return {
				text: n.replace("[]", () => `[${r.join(",")}]`),
				runs: r.length
			};
		}
		function lastPoints(e) {
			let t = (0, a.fS)(e);
			return {
				...e,
				points: t === void 0 ? [] : [...new Set([t.best, t.last])]
			};
		}
		function pollOutputs(e, t = (e) => e) {
			return {
				open: String(e.open),
				changed: String(e.changed),
				finished: String(e.finished),
				failed: String(e.failed),
				"to-stop": e.toStop.length === 0 ? "" : JSON.stringify(e.toStop),
				"next-poll-at": e.nextPassAt?.toISOString() ?? "",
				result: resultText(e.reports, t)
			};
		}
		function joinOutcomes(e, t) {
			let n = new Set(t.reports.map(({ record: e }) => e.id)), r = e.toStop.filter(({ record_id: e }) => !n.has(e));
			return {
				...t,
				changed: e.changed + t.changed,
				finished: e.finished + t.finished,
				failed: e.failed + t.failed,
				toStop: [...r, ...t.toStop],
				reports: [...t.reports, ...e.reports.filter(({ record: e }) => !n.has(e.id))]
			};
		}
		var c = n(87791), l = n(34369), u = n(87572), d = n(29618), f = n(30341), p = n(93271);
		function renderSummary(e, t) {
			if (e.length === 0) return d.mC;
			let n = e.slice(0, 500).map((e) => {
				let { intent: t } = e.record, n = (0, u.QT)(e);
				return [
					(0, f.Pf)(t.experiment),
					(0, f.ti)((0, p.JB)(t)),
					(0, f.X1)((0, u.Pl)(e)),
					n === void 0 ? "" : `${(0, u.ui)(e.axis)} ${(0, u.xw)(n, e.axisEnd)}`,
					String(e.attempts.length)
				];
			}), r = e.length > 500 ? `\n\n${e.length - 500} more runs are not shown.` : "";
			return `### Experiments\n\n${(0, f.tp)([
				"experiment",
				"run",
				"state",
				"progress",
				"attempts"
			], n)}${r}\n${t === void 0 ? "" : wholeReports(e, t)}`;
		}
		function wholeReports(e, t) {
			return e.filter(({ record: e }) => e.intent.pull_request === null).slice(0, 10).map((e) => (0, l.w)({
				reports: [e],
				links: t
			})).map((e) => `\n${e.slice(e.indexOf("\n") + 1)}`).join("");
		}
		var m = n(92149), h = n(78291), g = n(1180), _ = n(92804), v = n(12950), y = n(73821);
		async function readPassConfig(e) {
			let t = await readConfig(e);
			if ([t?.defaults, ...t?.experiments.values() ?? []].every((e) => e?.logPatterns === void 0)) return {
				config: t,
				declaredFor: () => void 0
			};
			let { createPatternReader: r } = await n.e(435).then(n.bind(n, 33435)), i = new Map(), declare = (e) => {
				let t = i.get(e) ?? {
					patterns: e,
					read: r(e)
				};
				return i.set(e, t), t;
			};
			return {
				config: t,
				declaredFor: ({ intent: e }) => {
					let n = (0, y.f5)(e, t).logPatterns ?? [];
					return n.length === 0 ? void 0 : declare(n);
				}
			};
		}
		async function openMetricsFiles({ config: e }, { modal: { volumes: t }, now: r, memory: i, ports: { log: a } }) {
			let o = [e?.defaults, ...e?.experiments.values() ?? []];
			if (t === void 0 || o.every((e) => e?.metricsFile === void 0)) return {};
			let { createFileJoin: s } = await n.e(781).then(n.bind(n, 50781));
			return { joinMetrics: s({
				config: e,
				volumes: t,
				now: r,
				savedOf: ({ id: e }) => i.fileOf(e),
				log: a
			}) };
		}
		async function readConfig({ finish: e, log: t }) {
			try {
				return await (await e?.())?.config();
			} catch (e) {
				let n = (0, h.bD)(e);
				t.warning(`The configuration could not be read, so conditions, patterns, results and prices of it are left out: ${n}`);
				return;
			}
		}
		var b = n(55612);
		class EarlyLook {
			#e;
			#t = new Map();
			#n;
			constructor(e) {
				this.#e = e;
			}
			begin(e) {
				for (let t of e) {
					let e = this.#r(t);
					silence(e), this.#t.set(t, e);
				}
			}
			take(e) {
				let t = this.#t.get(e) ?? this.#r(e);
				return this.#t.delete(e), t;
			}
			lookout() {
				return this.#n ??= poll_early_open(this.#e), this.#n;
			}
			close() {
				this.#n?.then(({ modal: e }) => e.close(), () => void 0);
			}
			async #r(e) {
				return (0, b.t5)(e, await this.lookout());
			}
		}
		async function poll_early_open({ request: e, memory: t, ports: n }) {
			let r = e.runKeys === void 0, i = Promise.all([
				timeOf(n),
				readPassConfig(n),
				r ? t.load() : void 0
			]);
			silence(i);
			let a = await n.openModal(), o = i.then(async ([e, r]) => ({
				...r,
				now: e,
				savedOf: ({ id: e }) => t.logOf(e),
				...await openMetricsFiles(r, {
					modal: a,
					now: e,
					memory: t,
					ports: n
				})
			}));
			silence(o);
			let s = n.clock.now().getTime();
			return {
				modal: a,
				log: n.log,
				turns: (0, v.z)(b.Rr),
				begun: s,
				knowledge: o
			};
		}
		async function timeOf({ githubNow: e, clock: t }) {
			return await e?.() ?? t.now();
		}
		function silence(e) {
			e.catch(() => void 0);
		}
		var x = n(64167), S = n(7109);
		async function judgeAgain(e, { open: t, records: n }, r) {
			let i = findHeads(t, n).filter((t) => !e.includes(t)), [a, o] = await Promise.all([(0, x.T)(e, r), (0, x.T)(i, r)]);
			return {
				billed: a.filter(({ seen: e }) => e),
				heads: o
			};
		}
		function findHeads(e, t) {
			let n = new Set(e), r = e.flatMap((e) => (0, S.Ap)(e, t)?.records[0] ?? []);
			return [...new Set(r)].filter((e) => !n.has(e));
		}
		var C = n(77934), w = n(71778), T = n(32712);
		let E = "experiments-progress", D = C.FsL(C.aig(), C.Y2b(), C.Wwf(0)), O = C.FsL(C.YjP(), C.Ru6(100)), k = C.Ikc({
			node: C.lqM(O),
			signature: C.lqM(O),
			at: C.lqM(C.FsL(C.YjP(), C.yhX())),
			reach: C.lqM(C.FsL(C.aig(), C.E2x()))
		}), A = C.Ikc({
			path: C.YjP(),
			bytes: C.aig(),
			sha256: C.YjP(),
			modified: C.YjP(),
			whole: C.zMY(),
			artifact: C.yqP(C.YjP())
		}), j = C.Ikc({
			lookedAt: C.FsL(C.YjP(), C.yhX()),
			files: C.Ikc({
				artifacts: C.YOg(C.Ikc({
					name: C.YjP(),
					url: C.yqP(C.YjP()),
					takenAt: C.FsL(C.YjP(), C.yhX())
				})),
				taken: C.YOg(A),
				left: C.YOg(C.Ikc({
					path: C.YjP(),
					why: C.YjP()
				})),
				late: C.PVZ([])
			})
		}), M = C.Ikc({
			record: C.FsL(C.aig(), C.Y2b()),
			log: C.lqM(T.IE),
			file: C.lqM(C.NpB(C.lqM(w.Zw), void 0)),
			shown: C.lqM(k),
			takings: C.lqM(C.NpB(C.lqM(j), void 0)),
			billed: C.lqM(C.FsL(C.aig(), C.E2x()))
		}), ee = C.Ikc({
			schema_version: C.euz(1),
			writes: C.FsL(C.YOg(C.PVZ([D, D])), C.Ru6(3600))
		}), N = {
			writes: [],
			runs: new Map(),
			damaged: 0
		};
		function formatSnapshot({ writes: e, runs: t }) {
			return [{
				schema_version: 1,
				writes: e
			}, ...t.values()].map((e) => `${JSON.stringify(e)}\n`).join("");
		}
		function parseSnapshot(e) {
			let [t = "", ...n] = e.split("\n", 5002), r = C.xLC(ee, parseJson(t));
			if (!r.success) return;
			let i = new Map(), a = 0;
			for (let e of n) {
				if (e === "") continue;
				let t = C.xLC(M, parseJson(e));
				t.success ? i.set(t.output.record, t.output) : a += 1;
			}
			return {
				writes: r.output.writes,
				runs: i,
				damaged: a
			};
		}
		function parseJson(e) {
			if (!(e.length > 8e6)) try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}
		class PassMemory {
			pace;
			#e;
			#t = new Map();
			#n = new Set();
			#r = new Set();
			#i = new Set();
			#a;
			#o;
			#s = "";
			constructor(e) {
				this.#e = e, this.pace = e.pace ?? new m.$U({});
			}
			load() {
				return this.#a ??= this.#l(), this.#a;
			}
			logOf(e) {
				return this.#t.get(e)?.log;
			}
			fileOf(e) {
				return this.#t.get(e)?.file;
			}
			shownOf(e) {
				return this.#t.get(e)?.shown;
			}
			noteRead(e, t, n) {
				(t !== void 0 || n !== void 0) && this.#t.set(e, {
					...this.#t.get(e),
					record: e,
					...(0, i.s)({
						log: t,
						file: n
					})
				});
			}
			noteShown(e, t) {
				let n = this.#t.get(e);
				this.#t.set(e, {
					...n,
					record: e,
					shown: (0, i.s)({
						...n?.shown,
						...t
					})
				});
			}
			takingsOf(e) {
				return this.#t.get(e)?.takings;
			}
			noteTakings(e, { lookedAt: t, files: n }) {
				let { artifacts: r, taken: i, left: a } = n, o = {
					artifacts: [...r],
					taken: [...i],
					left: [...a],
					late: []
				};
				this.#t.set(e, {
					...this.#t.get(e),
					record: e,
					takings: {
						lookedAt: t,
						files: o
					}
				});
			}
			billedOf(e) {
				return this.#t.get(e)?.billed;
			}
			noteBilled(e, t) {
				this.#t.set(e, {
					...this.#t.get(e),
					record: e,
					billed: t
				});
			}
			hasAskedBill(e) {
				return this.#i.has(e) || this.billedOf(e) !== void 0;
			}
			noteAskedBill(e) {
				this.#i.add(e);
			}
			hasTriedToKeep(e) {
				return this.#n.has(e);
			}
			noteTriedToKeep(e) {
				this.#n.add(e);
			}
			hasTriedToFetch(e) {
				return this.#r.has(e);
			}
			noteTriedToFetch(e) {
				this.#r.add(e);
			}
			retain(e, t = []) {
				let [n, r] = [e, t].map((e) => new Set(e.map(({ id: e }) => e)));
				for (let [e, { billed: t }] of this.#t) n?.has(e) !== !0 && (r?.has(e) === !0 && t !== void 0 ? this.#t.set(e, {
					record: e,
					billed: t
				}) : this.#t.delete(e));
			}
			storeAhead(e) {
				this.#o ??= this.#c(e);
			}
			store(e) {
				return this.#o ?? this.#c(e);
			}
			async #c(e) {
				let { progress: t, log: n } = this.#e;
				if (t === void 0) return;
				let r = formatSnapshot({
					writes: [],
					runs: this.#t
				});
				if (r === this.#s || this.#t.size === 0 && this.#s === "") return;
				let i = this.pace.spent(e.getTime()).map(([e, t]) => [e, t]);
				try {
					await t.save(formatSnapshot({
						writes: i,
						runs: this.#t
					})), this.#s = r;
				} catch (e) {
					n.warning(`What was read of the logs could not be kept (${textOf(e)}); the next pass reads them again.`);
				}
			}
			async #l() {
				let e = await this.#u();
				for (let [t, n] of e.runs) this.#t.set(t, n);
				this.pace.recall(e.writes, this.#e.clock.now().getTime()), this.#s = formatSnapshot({
					writes: [],
					runs: this.#t
				});
			}
			async #u() {
				let { progress: e, log: t } = this.#e;
				try {
					let n = await e?.load();
					if (n === void 0) return N;
					let r = parseSnapshot(n);
					return r !== void 0 && r.damaged === 0 ? r : (t.warning("What the last pass kept of the logs is damaged or of another version; the logs are read again."), r ?? N);
				} catch (e) {
					return t.warning(`What the last pass kept of the logs could not be read (${textOf(e)}); they are read again.`), N;
				}
			}
		}
		function textOf(e) {
			return (0, h.bD)(e).split("\n")[0] ?? "";
		}
		var P = n(88092);
		function beginShown(e, t, n) {
			let now = () => n.clock.now().getTime(), r = now(), i = readShown(e, t, n);
			return async () => {
				let a = await i;
				return now() - r > 1e4 ? readShown(e, t, n) : a;
			};
		}
		async function readShown(e, { records: t, memory: n }, r) {
			if (r.shown === void 0 || e.length === 0) return;
			let i = e.flatMap(({ node: e }) => e ?? []), a = e.flatMap((e) => (0, S.Ap)(e, t) ?? []), o = new Set(a.flatMap((e) => (0, P.Rp)(e, n)?.node ?? []));
			try {
				return await r.shown.read({
					records: i,
					comments: [...o]
				});
			} catch (e) {
				let t = (0, h.bD)(e);
				r.log.warning(`What GitHub shows of the runs could not be read at once: ${t}`);
				return;
			}
		}
		var F = n(69943);
		function withTakings(e, t) {
			return t === void 0 || t.files.taken.length === 0 || (0, F._f)(e.report.state) ? e : {
				...e,
				report: {
					...e.report,
					files: t.files
				}
			};
		}
		var I = n(56182);
		let L = 6e4;
		function dueIn(e, t, n) {
			let { ports: i, memory: a, now: o } = n, s = e.filter((e) => isOpen(e, t)), c = (0, r.MT)(s.map(({ record: e }) => e.createdAt), o), l = t.postponed.size > 0 ? "verdict" : "progress", u = a.pace.waitFor(l, i.clock.now().getTime());
			return !t.unwritten || c === void 0 || u > 36e5 ? c === void 0 ? void 0 : c.getTime() - o.getTime() : Math.max(L, u);
		}
		function isOpen({ record: e, report: t }, { postponed: n }) {
			return n.has(e.id) || !(0, F._f)(t.state);
		}
		function outcomeOf(e, t, n) {
			let { changed: r, files: i, wait: a } = t, o = e.filter((e) => isOpen(e, t)), s = e.filter((e) => !o.includes(e) && e.report.state !== e.record.line.state), c = i.goesOn ? Math.min(a ?? L, L) : a;
			return {
				open: o.length,
				changed: r.size,
				finished: s.length,
				failed: s.filter(({ report: e }) => e.state !== "succeeded").length,
				toStop: e.flatMap(I.ci),
				stopsAnew: e.some(I.s9),
				at: n,
				nextPassAt: c === void 0 ? void 0 : new Date(n.getTime() + c),
				filesTook: i.took,
				reports: e.map(({ record: e, report: t }) => i.reports.get(e.id) ?? t)
			};
		}
		var R = n(68987), z = n(2879);
		function findLabelsToTakeOff(e, t) {
			let n = new Set(e.filter(hasJustEnded).map(({ record: e }) => e.id)), r = t.filter(({ id: e, line: t }) => !(0, F._f)(t.state) && !n.has(e)), i = new Set(r.map(placeOf)), a = new Map();
			for (let { record: t } of e) {
				let e = placeOf(t), r = t.intent.policies["label-on-end"] === "remove" && n.has(t.id);
				e !== void 0 && r && !i.has(e) && a.set(e, t);
			}
			return new Map([...a.values()].flatMap(({ id: e, intent: { pull_request: t, label: n } }) => t === null || n === null ? [] : [[e, {
				pull: t,
				label: n
			}]]));
		}
		async function takeLabelOff({ pull: e, label: t }, n) {
			try {
				await n.pulls.removeLabel(e, t);
			} catch (r) {
				if ((0, z.WG)(r)) return !1;
				let i = r instanceof h.yA ? ` ${r.advice}` : "", a = (0, h.bD)(r);
				n.log.warning(`The label ${t} could not be taken off pull request ${e}; take it off by hand before asking again: ${a}${i}`);
			}
			return !0;
		}
		function hasJustEnded({ record: e, decision: t }) {
			return (0, F._f)(t.next.state) && !(0, F._f)(e.line.state);
		}
		function placeOf({ intent: e }) {
			if (e.pull_request !== null && e.label !== null) return `${e.pull_request} ${e.label.toLowerCase()}`;
		}
		var te = n(79890);
		let ne = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;
		function renderMention(e, t, n) {
			let { intent: r } = e.record;
			if (!ne.test(r.asked_by)) return;
			let i = `<!-- modal-experiments ended ${(0, p.JB)(r)} -->`, a = `${(0, f.Pf)(r.experiment)} ${(0, f.X1)(t)}.`, o = (0, f.nf)(`run ${(0, f.ti)((0, p.JB)(r))}`, n);
			return {
				marker: i,
				body: `${i}\n@${r.asked_by} ${a} (${o})\n`
			};
		}
		var B = n(38793);
		let re = {
			kind: "done",
			value: "unchanged"
		};
		async function callAsker(e, t, { pass: n, ports: r, attempt: i, called: a }) {
			let o = (((0, B.Lp)(e.record.intent) ? (0, B.mH)(t.records) : void 0) ?? [e.record]).map((e) => (0, P.M_)(e, n)), s = (0, c.b)(o, r.redact), [l] = s;
			if (l === void 0 || !s.every(({ state: e }) => (0, F._f)(e))) return re;
			let d = s.length === 1 ? (0, u.Pl)(l) : (0, te.b)((0, B.bS)(s)), { serverUrl: f, repository: p } = n.request.links, m = renderMention(l, d, `${f}/${p}/pull/${t.pullRequest}`);
			if (m === void 0 || a.has(m.marker)) return re;
			let { marker: h, body: g } = m;
			a.add(h);
			let _ = {
				pullRequest: t.pullRequest,
				marker: h
			};
			return i("mention", async () => (await r.comments.ensure(_, r.redact(g))).outcome);
		}
		var ie = n(91734);
		function commitDescription(e) {
			let t = e.state === "running" || e.state === "retrying", n = (0, u.vk)(e), r = t ? `${(0, u.Pl)({
				...e,
				attempts: [],
				metrics: []
			})}${n === void 0 ? "" : `, ${n}`}` : (0, u.Pl)(e), i = (0, ie.n)(r.replace(/^(?:is|was|has) /, "")).replace(/\s+/g, " ");
			return (0, f.ml)(i.charAt(0).toUpperCase() + i.slice(1), 140);
		}
		function sweepStatus({ runs: e, ended: t, succeeded: n }) {
			let r = e.find((e) => (0, u.FW)(e) || !ae.includes((0, F.Tb)(e.state, e.cause))), i = r === void 0 ? void 0 : (0, u.FW)(r) ? "failure" : (0, F.Tb)(r.state, r.cause), a = t < e.length ? "pending" : i ?? "success", o = t - n, s = o === 0 ? "" : `, ${o} ended without success`;
			return {
				state: a,
				description: `${n} of ${e.length} runs succeeded${s}`
			};
		}
		let ae = ["success", "pending"];
		var oe = n(62513);
		function publishStatus(e, t) {
			let { pass: n, ports: r, attempt: i, owners: a } = t, { record: o, report: s } = e, c = (0, B.Lp)(o.intent) ? armsOf(o, n.records) : void 0, l = c === void 0 ? void 0 : n.judged.find((e) => c.includes(e.record));
			if (!(c === void 0 ? a.get((0, S.Er)(o)) === o.id : l === e)) return Promise.resolve({
				kind: "done",
				value: "unchanged"
			});
			let u = c === void 0 ? void 0 : (0, B.bS)(c.map((e) => (0, P.M_)(e, n))), { state: d, description: f } = u === void 0 ? oneStatus(s, r.redact) : sweepStatus(u), p = {
				sha: o.intent.sha,
				context: `experiment/${(0, oe.j)(o.intent.experiment, r.redact)}`,
				state: d,
				description: r.redact(f),
				...s.appUrl === void 0 || u !== void 0 ? {} : { url: r.redact(s.appUrl) }
			}, m = t.shown?.statuses.get(o.intent.sha), h = m === void 0 ? void 0 : m.get(p.context) ?? null;
			return i("commit status", () => r.statuses.ensure(p, h));
		}
		function armsOf(e, t) {
			return (0, B.mH)(t.filter((t) => (0, S.Er)(t) === (0, S.Er)(e)));
		}
		function oneStatus(e, t) {
			return {
				state: (0, u.FW)(e) ? "failure" : (0, F.Tb)(e.state, e.cause),
				description: commitDescription((0, c.e)(e, t))
			};
		}
		let se = {
			verdict: 8,
			progress: 16
		};
		function createPublisher(e, t, n) {
			return {
				pass: e,
				ports: n,
				shown: t,
				attempt: (0, z.Cz)(n.log),
				comments: new Map(),
				called: new Set(),
				labels: findLabelsToTakeOff(e.judged, e.records),
				owners: (0, S.Hq)(e.records),
				left: { reads: 100 },
				held: new Map()
			};
		}
		async function publishSome(e, t) {
			let n = new Set(), r = new Set(), i = [], a = !1, o = [...e], s = t.ports.clock.now().getTime() + 3e5, worker = async () => {
				for (let e = o.shift(); e !== void 0; e = o.shift()) try {
					let i = await publishInTurn(e, t, s);
					i.wrote && n.add(e.record.id), i.postponed && r.add(e.record.id), a ||= i.unwritten;
				} catch (e) {
					i.push(e);
				}
			}, c = se[e.some(x.y) ? "verdict" : "progress"];
			return await Promise.all(Array.from({ length: c }, worker)), {
				changed: n,
				postponed: r,
				unwritten: a,
				failures: i
			};
		}
		async function publishInTurn(e, t, n) {
			let { ports: r, pass: i, held: a } = t, { pace: o } = i.memory, s = (0, x.y)(e), c = s ? "verdict" : "progress", l = mostWrites(e, t), now = () => r.clock.now().getTime(), u = a.get(e.record.id);
			u !== void 0 && o.settle(u, 0, now()), a.delete(e.record.id);
			let d = o.take(c, now(), l);
			for (; d === void 0; d = o.take(c, now(), l)) {
				let e = o.waitFor(c, now(), l);
				if (!s || now() + e > n) return {
					wrote: !1,
					postponed: s,
					unwritten: !0
				};
				await r.clock.wait(e);
			}
			let f = { writes: 0 };
			try {
				return await publish(e, t, f);
			} finally {
				o.settle(d, f.writes, now());
			}
		}
		function mostWrites(e, { labels: t }) {
			let n = [
				e.mention === !0 && (0, x.y)(e),
				t.has(e.record.id),
				e.decision.relaunch
			];
			return m.fy + n.filter((e) => e === !0).length;
		}
		async function publish(e, t, n) {
			let { pass: r, ports: i, labels: a } = t, o = (0, S.Ap)(e.record, r.records), s = o === void 0 ? void 0 : await commentOf(o, t, n), c = await publishStatus(e, t);
			n.writes += writesOf(c);
			let l = [s?.tried, c].filter((e) => e !== void 0), u = l.some((e) => e.kind === "done" && e.value !== "unchanged"), d = l.some((e) => e.kind === "later"), f = (0, x.y)(e);
			if (d && f) return {
				wrote: u,
				postponed: !0,
				unwritten: !0
			};
			o !== void 0 && e.mention === !0 && (0, x.y)(e) && (n.writes += writesOf(await callAsker(e, o, t)));
			let p = a.get(e.record.id);
			if (p !== void 0 && (n.writes += 1, !await takeLabelOff(p, i))) return {
				wrote: u,
				postponed: f,
				unwritten: !0
			};
			let m = await record(e, {
				comment: s?.id,
				tally: n
			}, i);
			return m === void 0 ? {
				wrote: u,
				postponed: f,
				unwritten: !0
			} : {
				wrote: u || m,
				postponed: !1,
				unwritten: d
			};
		}
		async function commentOf(e, t, n) {
			let r = t.comments.get(e.name), i = r ?? (0, P.p8)(e, t);
			t.comments.set(e.name, i);
			let a = await i;
			return r === void 0 && (n.writes += writesOf(a.tried) + a.copies), a;
		}
		function writesOf(e) {
			return e.kind === "done" && e.value === "unchanged" ? 0 : 1;
		}
		async function record(e, { comment: t, tally: n }, r) {
			let i = await (0, z.JN)(r.log, () => appendRecord(e, t, r));
			return i !== !1 && (n.writes += 1), i === !0 && e.decision.relaunch === !0 && (n.writes += 1, await (0, I.bm)(e.record, r)), i;
		}
		async function appendRecord(e, t, n) {
			let { record: r, decision: a, report: o } = e, s = e.artifact ?? r.line.artifact, c = {
				...a.next,
				...(0, i.s)({
					comment: t,
					artifact: s,
					part: e.part
				})
			};
			return (0, p.wE)(c) !== (0, p.wE)(r.line) && (await n.records.append(r, c, o.appUrl), !0);
		}
		async function publishPass(e, t) {
			let { finish: n, shown: r, isLast: i, ...a } = e, { before: o } = n, s = createPublisher({
				...a,
				...o
			}, r, t), c = n.keeps && holdVerdicts(o.judged, s) ? findApart(o.judged, s) : new Set(), isApart = ({ record: e }) => c.has(e.id), l = o.judged.every((e) => isApart(e) || (0, x.y)(e)), [u, { finished: d, tries: f }] = await Promise.all([publishSome(o.judged.filter(isApart), s).then((e) => (i && c.size > 0 && l && a.memory.storeAhead(t.clock.now()), e)), n.whole().then(async (e) => ({
				finished: e,
				tries: await verdictsFirst(e.judged.filter((e) => !isApart(e)), {
					...s,
					pass: {
						...a,
						...e
					}
				})
			}))]), p = join([u, ...f]);
			if (p.failures.length > 0) throw p.failures[0];
			return {
				finished: d,
				published: p
			};
		}
		async function verdictsFirst(e, t) {
			return [await publishSome(e.filter(x.y), t), await publishSome(e.filter((e) => !(0, x.y)(e)), t)];
		}
		function holdVerdicts(e, t) {
			let { held: n, ports: r, pass: i } = t, { pace: a } = i.memory, o = r.clock.now().getTime();
			for (let r of e.filter(x.y)) {
				let e = a.take("verdict", o, mostWrites(r, t));
				if (e !== void 0) n.set(r.record.id, e);
				else {
					for (let e of n.values()) a.settle(e, 0, o);
					return n.clear(), !1;
				}
			}
			return !0;
		}
		function findApart(e, { pass: { records: t } }) {
			let placesOf = ({ record: e }) => {
				let n = (0, S.Ap)(e, t);
				return n === void 0 ? [(0, S.Er)(e)] : [(0, S.Er)(e), n.name];
			}, n = new Set(e.filter(x.y).flatMap(placesOf)), r = e.filter((e) => !placesOf(e).some((e) => n.has(e)));
			return new Set(r.map(({ record: e }) => e.id));
		}
		function join(e) {
			return {
				changed: new Set(e.flatMap(({ changed: e }) => [...e])),
				postponed: new Set(e.flatMap(({ postponed: e }) => [...e])),
				unwritten: e.some(({ unwritten: e }) => e),
				failures: e.flatMap(({ failures: e }) => e)
			};
		}
		async function poll(e, t, n = new PassMemory(t)) {
			let isLookedAt = (t) => (0, _.D)(t, e.runKeys), r = new EarlyLook({
				request: e,
				memory: n,
				ports: t
			});
			try {
				let i = await t.records.list(e.horizonDays, (e) => r.begin(e.filter(isLookedAt))), a = i.filter(isLookedAt), o = {
					request: e,
					memory: n,
					ports: t
				}, s = (0, R.zf)(i, o), c = (0, R.dJ)(i, o);
				return a.length + s.length + c.length === 0 ? d.iK : await look({
					records: i,
					open: a,
					unkept: s,
					request: e,
					memory: n,
					early: r,
					lookout: await r.lookout()
				}, t);
			} finally {
				r.close();
			}
		}
		async function look(e, t) {
			let { records: r, open: i, request: a, memory: o, early: s } = e, { openBench: c } = await n.e(624).then(n.bind(n, 86624)), l = await c(e, t), { now: u } = l, { beginFinish: d, keepUnkept: f } = await n.e(908).then(n.bind(n, 52908)), { findNewlyBilled: p, isRecent: m } = await n.e(316).then(n.bind(n, 34316)), h = i.length > 0 ? p(r, {
				request: a,
				memory: o,
				...l
			}) : Promise.resolve([]), [g, { billed: _, heads: v }, y] = await Promise.all([
				(0, x.T)(i, l, (e) => s.take(e)),
				h.then((t) => judgeAgain(t, e, l)),
				h.then((n) => beginShown([...i, ...n], e, t))
			]);
			for (let { record: e, saved: t, savedFile: n } of g) o.noteRead(e.id, t, n);
			let b = await d({
				records: r,
				judged: [...g.map((e) => withTakings(e, o.takingsOf(e.record.id))), ..._],
				heads: v
			}, l), { fetchAfter: S, isLastWord: C } = await Promise.all([n.e(908), n.e(758)]).then(n.bind(n, 10758)), w = r.filter((e) => m(e, u));
			o.retain(i, w);
			let T = await C({
				...b.before,
				records: r,
				bench: l,
				memory: o,
				request: a
			}), { finished: E, published: D } = await publishPass({
				records: r,
				finish: b,
				shown: await y(),
				request: a,
				memory: o,
				now: u,
				isLast: T
			}, t);
			await f(e.unkept, {
				records: r,
				bench: l,
				memory: o
			});
			let O = dueIn(E.judged, D, {
				ports: t,
				memory: o,
				now: u
			}), k = await S({
				...E,
				records: r,
				bench: l,
				memory: o,
				request: a,
				wait: O
			}), A = E.judged.filter((e) => isOpen(e, D)).map(({ record: e }) => e);
			return o.retain(A, w), outcomeOf(E.judged, {
				...D,
				wait: O,
				files: k
			}, u);
		}
		async function pollWhileLingering(e, t, n) {
			let i = t.clock.now(), a = e.runKeys !== void 0, o = new PassMemory(t), lingers = async () => await n.minutes() > 0, s;
			for (;;) {
				let c = await poll(e, {
					...t,
					lingers
				}, o);
				if (s = s === void 0 ? c : joinOutcomes(s, c), c.nextPassAt === void 0) return s;
				let l = t.clock.now(), u = Math.max(0, c.nextPassAt.getTime() - c.at.getTime() - c.filesTook), d = (0, r.YR)({
					due: new Date(l.getTime() + u),
					now: l,
					startedAt: i,
					linger: await n.minutes(),
					oneRun: a,
					stopsAnew: c.stopsAnew
				}), f = d.kind === "dispatch" && n.workflow !== "";
				if (f && o.pace.count(1, l.getTime()), d.kind !== "wait" && !a && await o.store(l), f && await startNextPass(n.workflow, t), d.kind !== "wait") return s;
				await t.clock.wait(d.until.getTime() - l.getTime());
			}
		}
		async function startNextPass(e, t) {
			try {
				await t.workflows.dispatch(e);
			} catch (n) {
				let r = (0, h.bD)(n), i = (0, g.T)(n instanceof h.yA ? n.status : void 0, e);
				t.log.warning(`The next pass could not be started through the workflow ${JSON.stringify(e)}: ${r}. ${i} Until then the schedule alone wakes it.`);
			}
		}
		var V = n(71405), H = n(97175), U = n(38033), W = n(59558);
		let G = "/repos/{owner}/{repo}/issues/comments/{comment_id}", K = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
		function createCommentStore(e) {
			return { ensure: (t, n) => ensureComment(e, t, n) };
		}
		async function ensureComment(e, t, n) {
			let { known: r, current: a } = t, o = r !== void 0 && a?.startsWith(t.marker) === !0 ? {
				id: r,
				body: a
			} : await findKnown(e, t), { first: s, copies: c } = o === void 0 ? await findOnly(e, t) : {
				first: o,
				copies: 0
			};
			if (s === void 0) return createOnly(e, t, n);
			let l = {
				id: s.id,
				copies: c,
				...(0, i.s)({ node: s.node })
			};
			return sameText(s.body, n) ? {
				...l,
				outcome: "unchanged"
			} : (await e.write(`PATCH ${G}`, {
				comment_id: s.id,
				body: n
			}), {
				...l,
				outcome: "updated"
			});
		}
		function sameText(e, t) {
			let plain = (e) => e.replaceAll("\r\n", "\n").trimEnd();
			return plain(e) === plain(t);
		}
		async function findKnown(e, t) {
			if (t.known !== void 0) try {
				let { data: n } = await e.read(`GET ${G}`, { comment_id: t.known });
				return parseOwn(n, t.marker, await ownIdentity(e));
			} catch (e) {
				if ((0, U.Z)(e, "status") === 404) return;
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
			return (await e.readAll(`GET ${K}`, { issue_number: t.pullRequest })).map((e) => parseOwn(e, t.marker, n)).filter((e) => e !== void 0).toSorted((e, t) => e.id - t.id);
		}
		async function deleteCopy(e, t) {
			try {
				await e.write(`DELETE ${G}`, { comment_id: t });
			} catch (e) {
				if ((0, U.Z)(e, "status") !== 404 && !(0, W.X)(e)) throw e;
			}
		}
		function parseOwn(e, t, n) {
			let r = (0, U.Z)(e, "id"), i = (0, U.Z)(e, "body");
			if ((0, U.Z)(e, "user", "node_id") !== n || typeof r != "number" || typeof i != "string" || !i.startsWith(t)) return;
			let a = (0, U.Z)(e, "node_id");
			return {
				id: r,
				body: i,
				...typeof a == "string" ? { node: a } : {}
			};
		}
		let q = new WeakMap();
		function ownIdentity(e) {
			let t = q.get(e);
			if (t !== void 0) return t;
			let n = e.query("query { viewer { id } }").then((e) => String((0, U.Z)(e, "viewer", "id")));
			return q.set(e, n), n.catch(() => q.delete(e)), n;
		}
		async function createOnly(e, t, n) {
			let r = await e.write(`POST ${K}`, {
				issue_number: t.pullRequest,
				body: n
			}).then(({ data: e }) => Number((0, U.Z)(e, "id")), (e) => {
				if ((0, W.X)(e)) return e;
				throw e;
			}), { first: a, copies: o } = await findOnly(e, t);
			if (a !== void 0) return {
				id: a.id,
				copies: o,
				...(0, i.s)({ node: a.node }),
				outcome: "created"
			};
			if (r instanceof Error) throw r;
			return {
				id: r,
				outcome: "created"
			};
		}
		var ce = n(24735), le = n(78877);
		let J = 0;
		function holdModestGarbage() {
			setFlag("--semi-space-growth-factor=1"), growBy(50);
		}
		function holdLittleGarbage() {
			J += 1, growBy(10);
			let e = !1;
			return () => {
				e || (e = !0, --J, J === 0 && growBy(50));
			};
		}
		function growBy(e) {
			setFlag(`--heap-growing-percent=${e}`);
		}
		function setFlag(e) {
			let t = Number.parseInt(process.versions.v8, 10);
			t >= 11 && t <= 13 && (0, le.setFlagsFromString)(e);
		}
		class ModalRefusal extends Error {
			name = "ModalRefusal";
			code;
			constructor(e, t) {
				super(e), this.code = t;
			}
		}
		let ue = [
			..."OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED".split(" "),
			..."RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE".split(" "),
			..."DATA_LOSS UNAUTHENTICATED".split(" ")
		], de = [4, 14];
		function createStream(e) {
			return async function* (t, n) {
				try {
					yield* e[t]?.(n, { timeoutMs: 6e4 }) ?? [];
				} catch (e) {
					throw refusal(t, codeOf(e));
				}
			};
		}
		function refusal(e, t) {
			let n = e.charAt(0).toUpperCase() + e.slice(1), r = de.includes(t) ? "did not answer" : "refused";
			return new ModalRefusal(`Modal ${r} ${n} (${ue[t] ?? "UNKNOWN"}).`, t);
		}
		function createCall(e) {
			let t = 0, n = 0;
			return async (r, i) => {
				if (Date.now() < n) throw new ModalRefusal("Modal did not answer several calls in a row.", 14);
				try {
					let n = await limited(e[r]?.(i, {
						timeoutMs: 1e4,
						retries: 2
					}));
					return t = 0, n;
				} catch (e) {
					let i = codeOf(e);
					throw t = de.includes(i) ? t + 1 : 0, (t >= 3 || r === "authTokenGet" && t > 0) && (n = Date.now() + 2e4), refusal(r, i);
				}
			};
		}
		function codeOf(e) {
			let t = typeof e == "object" && e && "code" in e ? e.code : void 0;
			return typeof t == "number" ? t : 2;
		}
		async function limited(e) {
			let t, n = new Promise((e, n) => {
				t = setTimeout(() => n(Object.assign(Error("no answer"), { code: 4 })), 15e3);
			});
			try {
				return await Promise.race([e, n]);
			} finally {
				clearTimeout(t);
			}
		}
		function known(e, t) {
			if (t !== void 0) return t;
			throw new ModalRefusal(`Modal answered ${e} in a form that this version does not know.`);
		}
		let fe = C.Ikc({
			appState: C.aig(),
			createdAt: C.aig(),
			stoppedAt: C.aig(),
			stoppedBy: C.YjP()
		}), pe = C.Ikc({
			description: C.YjP(),
			environmentName: C.YjP(),
			lifecycle: fe,
			functions: C.g1P(C.YjP(), C.YjP())
		}), me = C.Ikc({ info: pe }), he = C.Ikc({ apps: C.YOg(C.Ikc({
			appId: C.YjP(),
			description: C.YjP(),
			state: C.aig(),
			createdAt: C.aig(),
			metadata: C.NpB(C.lqM(pe), void 0)
		})) }), ge = C.Ikc({ functionCallInputs: C.YOg(C.Ikc({
			functionCallId: C.YjP(),
			status: C.aig(),
			enqueuedAt: C.lqM(C.p6U()),
			startedAt: C.lqM(C.p6U()),
			containerId: C.lqM(C.YjP())
		})) }), _e = C.Ikc({
			numUnfinishedInputs: C.aig(),
			outputs: C.YOg(C.Ikc({
				result: C.lqM(C.Ikc({
					status: C.aig(),
					exception: C.YjP(),
					traceback: C.YjP(),
					exitcode: C.aig()
				})),
				taskId: C.YjP(),
				inputStartedAt: C.aig(),
				outputCreatedAt: C.aig(),
				retryCount: C.aig()
			}))
		});
		function parse(e, t) {
			let n = C.xLC(e, t);
			return n.success ? n.output : void 0;
		}
		let ve = {
			1: "running",
			2: "detached",
			3: "running",
			4: "stopping",
			5: "stopped",
			6: "initializing",
			7: "stopped",
			8: "disconnected"
		}, ye = {
			1: "pending",
			2: "running",
			3: "success",
			4: "failure",
			5: "timeout",
			6: "terminated",
			7: "init-failure",
			8: "internal-failure",
			9: "timeout",
			10: "out-of-memory",
			11: "out-of-memory",
			12: "out-of-memory"
		}, be = {
			1: "success",
			2: "failure",
			3: "terminated",
			4: "timeout",
			5: "init-failure",
			6: "internal-failure",
			7: "timeout",
			8: "out-of-memory",
			9: "out-of-memory",
			10: "out-of-memory"
		};
		function fromSeconds(e) {
			return e > 0 && e < 3250368e4 ? new Date(e * 1e3).toISOString() : void 0;
		}
		function parseAppInfo(e, t) {
			let n = parse(me, t)?.info;
			return n === void 0 ? void 0 : infoOf(e, n);
		}
		function infoOf(e, t) {
			let n = new Map(Object.entries(t.functions));
			return {
				facts: {
					id: e,
					name: t.description,
					state: ve[t.lifecycle.appState] ?? "unknown",
					createdAt: fromSeconds(t.lifecycle.createdAt) ?? "",
					...(0, i.s)({
						stoppedAt: fromSeconds(t.lifecycle.stoppedAt),
						stoppedBy: t.lifecycle.stoppedBy || void 0
					}),
					url: `https://modal.com/id/${e}`,
					functionNames: [...n.keys()]
				},
				environment: t.environmentName,
				functions: n
			};
		}
		function parseAppList(e) {
			return parse(he, e)?.apps.map(({ appId: e, description: t, state: n, createdAt: r, metadata: a }) => ({
				id: e,
				name: t,
				state: ve[n] ?? "unknown",
				createdAt: r,
				...(0, i.s)({ info: a === void 0 ? void 0 : liveInfo(e, a) })
			}));
		}
		function liveInfo(e, t) {
			let n = infoOf(e, t), { state: r, createdAt: i } = n.facts;
			return n.functions.size > 0 && i !== "" && n.environment !== "" && [
				"running",
				"detached",
				"disconnected"
			].includes(r) ? n : void 0;
		}
		function parseCalls(e, t) {
			let n = parse(ge, t)?.functionCallInputs;
			if (n === void 0) return;
			let r = new Map();
			for (let t of n) {
				let n = {
					id: t.functionCallId,
					functionName: e,
					status: ye[t.status] ?? "unknown",
					...(0, i.s)({
						enqueuedAt: t.enqueuedAt?.toISOString(),
						startedAt: t.startedAt?.toISOString(),
						container: t.containerId || void 0
					})
				}, a = r.get(n.id);
				r.set(n.id, a === void 0 ? n : {
					...a,
					status: joined(a, n)
				});
			}
			return [...r.values()].sort((e, t) => (e.enqueuedAt ?? "").localeCompare(t.enqueuedAt ?? ""));
		}
		function joined(e, t) {
			let n = [
				"running",
				"pending",
				"unknown"
			], r = [e.status, t.status];
			return n.find((e) => r.includes(e)) ?? r.find((e) => e !== "success") ?? "success";
		}
		function parseOutput(e) {
			let t = parse(_e, e);
			if (t === void 0) return;
			let n = t.outputs.filter((e) => e.result !== void 0), r = n.find((e) => e.result?.status !== 1) ?? n[0];
			if (t.numUnfinishedInputs > 0) return { kind: "unfinished" };
			if (r?.result === void 0) return { kind: "gone" };
			let { status: a, exitcode: o, exception: s, traceback: c } = r.result, l = be[a] ?? "unknown";
			return {
				kind: "ended",
				facts: {
					status: l !== "success" && o === 137 ? "out-of-memory" : l,
					retryCount: r.retryCount,
					...(0, i.s)({
						startedAt: fromSeconds(r.inputStartedAt),
						finishedAt: fromSeconds(r.outputCreatedAt),
						container: r.taskId || void 0,
						exception: s || void 0,
						traceback: c || void 0
					})
				}
			};
		}
		function createAppList(e) {
			let t = new Map();
			return (n) => {
				let r = n ?? "", i = t.get(r);
				if (i !== void 0 && Date.now() - i.at < 1e4) return i.apps;
				let a = e("appList", { environmentName: r }).then((e) => indexed(known("AppList", parseAppList(e))));
				return t.set(r, {
					at: Date.now(),
					apps: a
				}), a;
			};
		}
		function indexed(e) {
			return {
				byId: new Map(e.map((e) => [e.id, e])),
				byName: Map.groupBy(e, ({ name: e }) => e)
			};
		}
		function listNeeded({ app: e }) {
			return (t) => {
				if (e === void 0) throw t;
				return indexed([]);
			};
		}
		function ofName({ byName: e }, t) {
			return (e.get(t.name) ?? []).filter(({ createdAt: e }) => isYoung(e, t)).toSorted((e, t) => e.createdAt - t.createdAt || e.id.localeCompare(t.id)).slice(0, 5);
		}
		function isYoung(e, t) {
			return !(e < Date.parse(t.notBefore) / 1e3 - 600);
		}
		let Y = 36e5, xe = C.Ikc({ rates: C.g1P(C.YjP(), C.YjP()) }), Se = C.Ikc({
			objectId: C.YjP(),
			cost: C.YjP()
		});
		function createBilling(e, t, n) {
			let r, i = !1;
			return {
				rates: () => (r ??= e("workspaceBillingRates", {}).then(readRates, () => void 0), r),
				billed: async ({ app: e, from: r, to: a }) => {
					let o = new Date(Math.floor(Date.parse(r) / Y) * Y), s = new Date(Math.ceil(Date.parse(a) / Y) * Y), c = s.getTime() + 36e5 <= n().getTime();
					if (i || !c || Number.isNaN(o.getTime())) return;
					let l = {
						startTimestamp: o,
						endTimestamp: s,
						resolution: "h",
						tagNames: [],
						environmentIds: [],
						appIds: [e]
					};
					try {
						return await sumOf(t("workspaceBillingReport", l), e);
					} catch {
						i = !0;
						return;
					}
				}
			};
		}
		function readRates(e) {
			let t = C.xLC(xe, e);
			return t.success ? t.output.rates : void 0;
		}
		async function sumOf(e, t) {
			let n;
			for await (let r of e) {
				let e = C.xLC(Se, r), i = e.success && e.output.objectId === t ? Number(e.output.cost) : NaN;
				Number.isFinite(i) && (n = (n ?? 0) + i);
			}
			return n;
		}
		function parseLogPage(e) {
			let t = listIn(e, "batches");
			if (t === void 0) return;
			let n = new Draft();
			for (let e of t) {
				let t = listIn(e, "items"), r = member(e, "taskId");
				if (t === void 0 || typeof r != "string") return;
				for (let e of t) {
					if (!isItem(e)) return;
					n.add(e, r);
				}
			}
			return n.page();
		}
		function member(e, t) {
			return typeof e == "object" && e ? e[t] : void 0;
		}
		function listIn(e, t) {
			let n = member(e, t);
			return Array.isArray(n) ? n : void 0;
		}
		function isItem(e) {
			let t = member(e, "timestampNs");
			return typeof member(e, "data") == "string" && typeof member(e, "timestamp") == "number" && (typeof t == "string" || typeof t == "number") && typeof member(e, "fileDescriptor") == "number" && typeof member(e, "containerId") == "string";
		}
		let Ce = 10 ** 13 - 1;
		class Draft {
			#e = [];
			#t = [];
			#n = 0;
			#r = 0;
			#i = !0;
			#a = "";
			#o = "";
			#s = "";
			add(e, t) {
				if (this.#n += 1, e.data === "") return;
				let n = exactTime(e), r = this.#t.at(-1);
				r !== void 0 && n < r && (this.#i = !1);
				let i = e.containerId === "" ? t : e.containerId;
				i !== this.#a && (this.#a = i), this.#t.push(n), this.#r += e.data.length;
				let a = sourceOf(e.fileDescriptor);
				this.#e.push({
					at: this.#l(n),
					container: this.#a,
					source: a,
					text: e.data
				});
			}
			page() {
				return {
					entries: this.#i ? this.#e : this.#c(),
					count: this.#n,
					size: this.#r
				};
			}
			#c() {
				let e = this.#t, t = this.#e.map((e, t) => t);
				return t.sort((t, n) => compare(e[t] ?? "", e[n] ?? "") || t - n), t.flatMap((e) => this.#e[e] ?? []);
			}
			#l(e) {
				let t = e.slice(0, -6);
				return t !== this.#o && (this.#o = t, this.#s = new Date(Number(t)).toISOString()), this.#s;
			}
		}
		function compare(e, t) {
			return e < t ? -1 : +(e > t);
		}
		function exactTime({ timestamp: e, timestampNs: t }) {
			let n = String(t);
			return n.length === 19 && isNumber(n) ? n : (/^[1-9]\d{0,18}$/.test(n) ? n : `${millisecondsOf(e)}000000`).padStart(19, "0");
		}
		function millisecondsOf(e) {
			return Number.isFinite(e) ? Math.min(Ce, Math.max(0, Math.round(e * 1e3))) : 0;
		}
		function isNumber(e) {
			for (let t = 0; t < e.length; t += 1) {
				let n = e.charCodeAt(t);
				if (n < 48 || n > 57) return !1;
			}
			return !0;
		}
		function sourceOf(e) {
			return e === 1 ? "stdout" : e === 2 ? "stderr" : "system";
		}
		let we = 2e4, Te = 2e3, Ee = .7;
		class StretchPlan {
			#e;
			#t;
			#n;
			#r;
			constructor(e, { width: t, limit: n }) {
				this.#e = e.since, this.#t = e.until, this.#n = Math.max(1, Math.floor(t)), this.#r = n ?? Te;
			}
			next() {
				if (this.#e >= this.#t) return;
				let e = Math.min(this.#t, this.#e + this.#n), t = e - this.#e <= 1 ? we : this.#r;
				return {
					since: this.#e,
					until: e,
					limit: t
				};
			}
			take({ since: e, until: t, limit: n }, r) {
				let i = r.count < n;
				if (!i && t - e > 1) return this.#i(t, r), !1;
				this.#e = t, this.#r = limitFor(r) ?? this.#r;
				let a = r.count === 0 ? 8 : Math.min(4, Math.max(.25, Ee * this.#r / r.count));
				return this.#n = Math.max(1, Math.ceil((t - e) * a)), i;
			}
			halve({ since: e, until: t, limit: n }) {
				let r = t - e;
				return r <= 1 ? !1 : (this.#r = Math.max(1, Math.floor(Math.min(n, this.#r) / 4)), this.#n = Math.max(1, Math.floor(r / 4)), !0);
			}
			skip({ until: e }) {
				this.#e = e;
			}
			#i(e, { entries: t }) {
				let n = e - this.#e, r = e - Date.parse(t[0]?.at ?? ""), i = Number.isFinite(r) ? Ee * r : 0;
				this.#n = Math.max(1, Math.floor(Math.min(n / 2, Math.max(n / 1e3, i))));
			}
		}
		function limitFor({ count: e, size: t }) {
			if (t !== 0) return Math.max(16, Math.min(Te, Math.floor(524288 * e / t)));
		}
		async function fetchPage(e, t, n) {
			let { appId: r, functionId: a, since: o, until: s } = t, c = parseLogPage(await e("appFetchLogs", {
				appId: r,
				...(0, i.s)({ functionId: a }),
				since: new Date(o),
				until: new Date(s),
				limit: n
			}));
			if (c === void 0) throw new ModalRefusal("Modal answered AppFetchLogs in a form that is not known.");
			return c;
		}
		async function* readStretches(e, t, n) {
			let r = new StretchPlan(t, n), ask = (n) => n === void 0 ? void 0 : answer(e, t, n), i = 0;
			for (let e = ask(r.next()); e !== void 0;) {
				let { stretch: t, page: n, error: a } = await e, o = n === void 0 ? failed(r, t, a) : came(r, t, n);
				n === void 0 ? o.length > 0 && (i += 1) : i = 0, e = i >= 3 ? void 0 : ask(r.next()), await new Promise((e) => setImmediate(e)), yield* o;
			}
			let a = r.next();
			a !== void 0 && (yield gap({
				...a,
				until: t.until
			}, "Modal could not be asked"));
		}
		async function answer(e, t, n) {
			try {
				return {
					stretch: n,
					page: await fetchPage(e, {
						...t,
						...n
					}, n.limit)
				};
			} catch (e) {
				return {
					stretch: n,
					error: e
				};
			}
		}
		function came(e, t, n) {
			return e.take(t, n) ? n.count === 0 ? [] : [{
				kind: "page",
				page: n
			}] : t.until - t.since > 1 ? [] : [gap(t, `there are more than ${we} entries of one millisecond`, !0), {
				kind: "page",
				page: n
			}];
		}
		function failed(e, t, n) {
			return isTooLarge(n) && e.halve(t) ? [] : (e.skip(t), [gap(t, n instanceof Error ? n.message : "no answer")]);
		}
		function isTooLarge(e) {
			return e instanceof ModalRefusal && e.code === 8;
		}
		function gap({ since: e, until: t }, n, r = !1) {
			return {
				kind: "gap",
				gap: {
					since: e,
					until: t,
					reason: n,
					lost: r
				}
			};
		}
		let De = 1e3, Oe = 864e5, ke = 35 * Oe, Ae = Oe;
		async function readLog(e, t, n) {
			let r = n.since === void 0 ? De : 5e3, i, a;
			for await (let o of readParts(e, spanOf(t, n.since), r)) {
				let r = o.kind === "page" && a !== void 0 && isLate(t, n);
				if (o.kind === "page" && !r) {
					n.take(o.page.entries), a = o.page.entries.at(-1)?.at ?? a;
					continue;
				}
				let s = o.kind === "gap" ? o.gap : lateGap(a);
				if (!s.lost) return readEnd(e, t, {
					request: n,
					words: tellGap(s),
					last: a
				});
				n.skip === void 0 ? i = tellGap(s) : n.skip(tellGap(s));
			}
			return i;
		}
		function isLate({ ended: e }, { begun: t }) {
			return t !== void 0 && Date.now() - t > (e === !0 ? 24e4 : 12e4);
		}
		function lateGap(e) {
			let t = Date.parse(e ?? "") || 0;
			return {
				since: t,
				until: t,
				reason: "there was no time for more of it in this pass.",
				lost: !1
			};
		}
		async function readEnd(e, { id: t, ended: n, functionId: r }, { request: i, words: a, last: o = "" }) {
			if (n !== !0 || i.skip === void 0) return a;
			let s = await readTail(e, t, r).catch(() => void 0);
			if (s === void 0) return a;
			i.skip(`${a} Only its last lines were.`), i.take(s.filter(({ at: e }) => e > o));
		}
		async function* readWholeLog(e, { id: t, createdAt: n }) {
			let r = new Date((Date.parse(n) || 0) - 6e5).toISOString();
			for await (let n of readParts(e, spanOf({
				id: t,
				createdAt: r
			}, void 0), De)) yield n.kind === "page" ? {
				kind: "entries",
				entries: n.page.entries
			} : {
				kind: "gap",
				words: `${tellGap(n.gap)} (up to ${modal_logs_timeOf(n.gap.until)})`
			};
		}
		async function readTail(e, t, n) {
			let r = Date.now() + Ae;
			return (await fetchPage(e, {
				appId: t,
				...(0, i.s)({ functionId: n }),
				since: r - ke,
				until: r
			}, 1e3)).entries;
		}
		function spanOf({ id: e, createdAt: t, functionId: n }, r) {
			let a = Date.parse(t) || 0, o = Math.max(Date.now(), a) + Ae, s = Math.max(Date.parse(r ?? "") || 0, a, o - ke);
			return {
				appId: e,
				...(0, i.s)({ functionId: n }),
				since: s,
				until: o
			};
		}
		async function* readParts(e, t, n) {
			let { since: r, until: i } = t, a;
			try {
				a = await fetchPage(e, t, n);
			} catch (n) {
				return isTooLarge(n) ? yield* inTurn(() => readStretches(e, t, { width: i - r })) : yield {
					kind: "gap",
					gap: {
						since: r,
						until: i,
						reason: n instanceof Error ? n.message : "no answer",
						lost: !1
					}
				};
			}
			if (a.count < n) return yield {
				kind: "page",
				page: a
			};
			let o = Date.parse(a.entries[0]?.at ?? "") || r, s = Date.parse(a.entries.at(-1)?.at ?? "") || i, c = {
				width: s - o,
				limit: limitFor(a)
			};
			a = Me, yield* inTurn(() => readStretches(e, {
				...t,
				until: s + 1
			}, c));
		}
		let je = (0, v.z)(4);
		async function* inTurn(e) {
			let t = await je.take(), n = holdLittleGarbage();
			try {
				yield* e();
			} finally {
				n(), t();
			}
		}
		let Me = {
			entries: [],
			count: 0,
			size: 0
		};
		function tellGap({ since: e, reason: t, lost: n }) {
			let r = modal_logs_timeOf(e);
			return n ? `Log entries of ${r} were left out: ${t}.` : `The log from ${r} on could not be read: ${t}`;
		}
		function modal_logs_timeOf(e) {
			return new Date(e).toISOString();
		}
		var Ne = n(70034);
		let Pe = 1e3, X = [
			"success",
			"failure",
			"timeout",
			"terminated",
			"init-failure",
			"internal-failure",
			"out-of-memory"
		];
		async function observeRun(e, t, n) {
			let r = await t(n.environment).catch(listNeeded(n)), a = ofName(r, n), o = await findById(e, r, n), s = (a.length < 2 || !a.some(({ id: e }) => e === n.app) ? o : void 0) ?? await findByName(e, a, n);
			if (s === void 0) return { kind: "absent" };
			let { facts: c } = s.info, l = [], u = c.state === "stopped" || s.calls.length > 0 && s.calls.every(hasEnded), [d, f] = await Promise.all([withResults(e, s), (async () => {
				let t = await n.log?.(c.id) ?? { take: (e) => l.push(...e) };
				return readLog(e, {
					...c,
					ended: u,
					...(0, i.s)({ functionId: loneLog(s.info, n) })
				}, t);
			})()]), p = a.filter(({ id: e, state: t }) => e !== c.id && t !== "stopped" && t !== "stopping");
			return {
				kind: "seen",
				app: c,
				calls: d,
				log: l,
				...(0, i.s)({ logGap: f }),
				...p.length === 0 ? {} : { twins: p.map(({ id: e }) => e) }
			};
		}
		function loneLog({ functions: e }, { functionName: t }) {
			if (e.size < 2 || t === void 0) return;
			let n = (0, Ne.J)(t, [...e.keys()]);
			return n === void 0 || n.endsWith(".*") ? void 0 : e.get(n);
		}
		async function findById(e, t, n) {
			let { app: r } = n;
			if (r === void 0) return;
			let i = t.byId.get(r)?.info, a = i === void 0 ? void 0 : await findOwn(e, i, n);
			if (a !== void 0 && a.calls.length > 0 && a.calls.every(goesOn)) return a;
			let o = await findInfo(e, r);
			return o === void 0 ? void 0 : findOwn(e, o, n);
		}
		function goesOn({ status: e }) {
			return e === "running" || e === "pending";
		}
		function hasEnded({ status: e }) {
			return X.includes(e);
		}
		async function findOwn(e, t, n) {
			return isOurs(t, n) ? {
				info: t,
				calls: await listCalls(e, t, n)
			} : void 0;
		}
		function isOurs({ facts: e, environment: t }, n) {
			let r = e.name === "" || e.name === n.name, i = n.environment === void 0 || t === "" || t === n.environment;
			return r && i && isYoung(Date.parse(e.createdAt) / 1e3, n);
		}
		async function findByName(e, t, n) {
			let r = [];
			for (let { id: i } of t) {
				let t = await findInfo(e, i);
				if (t === void 0) continue;
				let a = await listCalls(e, t, n);
				if (a.length > 0 && t.facts.stoppedBy === void 0) return {
					info: t,
					calls: a
				};
				r.push({
					info: t,
					calls: a
				});
			}
			return r.find(({ calls: e }) => e.length > 0) ?? r.find(({ info: e }) => e.facts.state !== "stopped") ?? r[0];
		}
		async function findInfo(e, t) {
			try {
				return known("AppGetInfo", parseAppInfo(t, await e("appGetInfo", { appId: t })));
			} catch (e) {
				if (e instanceof ModalRefusal && e.code === 5) return;
				throw e;
			}
		}
		async function listCalls(e, t, n) {
			let r = [...t.functions.keys()], i = n.functionName === void 0 ? void 0 : (0, Ne.J)(n.functionName, r), a = [...t.functions].filter(([e]) => i === void 0 || e === i), o = (await Promise.all(a.map(async ([t, n]) => {
				let r = await e("functionCallFetch", {
					functionId: n,
					tail: { count: Pe },
					allVariants: !0
				}).catch(noCallsOf);
				return r === void 0 ? [] : known("FunctionCallFetch", parseCalls(t, r));
			}))).flat().toSorted((e, t) => (e.enqueuedAt ?? "").localeCompare(t.enqueuedAt ?? "")), { call: s } = n;
			return t.facts.id !== n.app || s === void 0 || o.some((e) => e.id === s) ? o : [{
				id: s,
				functionName: i ?? r[0] ?? "",
				status: "unknown"
			}, ...o];
		}
		function noCallsOf(e) {
			if (!(e instanceof ModalRefusal && e.code === 5)) throw e;
		}
		async function withResults(e, { info: t, calls: n }) {
			let r = t.facts.state === "stopped", i = n.filter((e) => r || e.status === "unknown" || X.includes(e.status)), a = await Promise.all(i.slice(0, 20).map(async (t) => [t.id, await findResult(e, t)])), o = new Map(a);
			return n.map((e) => o.get(e.id) ?? e);
		}
		async function findResult(e, t) {
			let n = await e("functionGetOutputs", {
				functionCallId: t.id,
				maxValues: Pe,
				timeout: 0,
				lastEntryId: "0-0",
				clearOnSuccess: !1,
				requestedAt: Date.now() / 1e3
			}).catch((e) => {
				if (!(e instanceof ModalRefusal && e.code === 5)) throw e;
			}), r = n === void 0 ? { kind: "gone" } : known("FunctionGetOutputs", parseOutput(n));
			if (r.kind === "ended" && r.facts.status === "unknown" && known("FunctionGetOutputs", void 0), r.kind === "ended") return {
				...t,
				...r.facts
			};
			let i = X.includes(t.status);
			return r.kind === "unfinished" ? i ? {
				...t,
				status: "pending"
			} : t : i ? t : {
				...t,
				status: "expired"
			};
		}
		let Fe = {
			stall: 15e3,
			whole: 6e4
		};
		async function downloadBlock(e, t, n = Fe) {
			let r = new AbortController(), i = setTimeout(() => r.abort(), n.stall);
			try {
				let a = AbortSignal.any([r.signal, AbortSignal.timeout(n.whole)]), o = await fetch(e, { signal: a }).catch(() => void 0);
				if (o === void 0) throw new BlockError("the store could not be reached");
				if (!o.ok || o.body === null) throw new BlockError(`the store answered ${o.status}`);
				let s = new Uint8Array(t), c = 0;
				for await (let e of o.body) {
					if (i.refresh(), c + e.byteLength > t) throw new BlockError("the block is longer than it should be");
					s.set(e, c), c += e.byteLength;
				}
				if (c !== t) throw new BlockError(`the block has ${c} bytes and not ${t}`);
				return s;
			} catch (e) {
				throw e instanceof BlockError ? e : new BlockError("the download broke off");
			} finally {
				clearTimeout(i), r.abort();
			}
		}
		class BlockError extends Error {
			name = "BlockError";
		}
		let Z = 8388608, Ie = C.Ikc({
			volumeId: C.YjP(),
			version: C.aig()
		}), Le = C.Ikc({ entries: C.YOg(C.Ikc({
			path: C.YjP(),
			type: C.aig(),
			mtime: C.aig(),
			size: C.aig()
		})) }), Re = C.Ikc({
			getUrls: C.YOg(C.YjP()),
			size: C.aig(),
			start: C.aig(),
			len: C.aig()
		}), ze = {
			1: "file",
			2: "directory"
		};
		async function openVolume(e, t, { name: n, environment: r = "" }) {
			let i = await e("volumeGetOrCreate", {
				deploymentName: n,
				environmentName: r,
				objectCreationType: 0
			}).catch((e) => {
				if (!(e instanceof ModalRefusal && e.code === 5)) throw told(e);
			});
			if (i === void 0) return;
			let { volumeId: a, version: o } = volume_known(Ie, i, "VolumeGetOrCreate"), s = o === 2 ? "volumeListFiles2" : "volumeListFiles";
			return {
				list: (e) => listFiles(t, s, {
					volumeId: a,
					path: e,
					recursive: !0
				}),
				read: async (t, n) => {
					let r = n.from;
					for (;;) {
						let { size: i, read: o } = await readSome(e, {
							volumeId: a,
							path: t,
							start: r,
							len: Z * 8 - r % Z
						}, n.write);
						if (r += o, r >= i || o === 0) return i;
					}
				}
			};
		}
		async function* listFiles(e, t, n) {
			try {
				for await (let r of e(t, n)) for (let { path: e, type: t, mtime: n, size: i } of volume_known(Le, r, "VolumeListFiles").entries) yield {
					path: e,
					kind: ze[t] ?? "other",
					bytes: i,
					modified: n
				};
			} catch (e) {
				if (e instanceof ModalRefusal && e.code === 5) return;
				throw told(e);
			}
		}
		async function readSome(e, t, n) {
			let r = 0;
			for (let i = 1;; i += 1) try {
				let a = {
					...t,
					start: t.start + r,
					len: t.len - r
				}, { getUrls: o, size: s, start: c } = volume_known(Re, await e("volumeGetFile2", a), "VolumeGetFile2");
				for (let e of o) {
					let a = t.start + r, o = Math.min(Z - a % Z, s - a);
					await unlessOurs(n(await downloadBlock(e, o))), r += o, i = 0;
				}
				return {
					size: s,
					read: c < s ? r : 0
				};
			} catch (e) {
				if (e instanceof WriteError) throw e.cause;
				if (i >= 5 || e instanceof ModalRefusal) throw told(e);
				await new Promise((e) => setTimeout(e, Math.random() * 100 * 2 ** i));
			}
		}
		class WriteError extends Error {}
		async function unlessOurs(e) {
			try {
				await e;
			} catch (e) {
				throw new WriteError("", { cause: e });
			}
		}
		function volume_known(e, t, n) {
			let r = C.xLC(e, t);
			if (r.success) return r.output;
			throw new ModalRefusal(`Modal answered ${n} in a form that this version does not know.`);
		}
		function told(e) {
			let t = e instanceof ModalRefusal;
			return new h.yA({
				system: "modal",
				operation: "read of a Volume",
				message: t ? e.message : "A file of the Volume could not be downloaded.",
				advice: "",
				status: t ? e.code ?? "no answer" : "no answer"
			});
		}
		let Be = [7, 16];
		async function openCall({ tokenId: e, tokenSecret: t }) {
			let { ModalClient: r } = await n.e(125).then(n.bind(n, 21125)), i = new r({
				tokenId: e,
				tokenSecret: t,
				maxThrottleWaitSecs: 5,
				logger: {
					debug() {},
					info() {},
					warn() {},
					error() {}
				}
			}), a = createCall(i.cpClient);
			return await a("authTokenGet", {}).catch((e) => {
				if (e instanceof ModalRefusal && Be.includes(e.code ?? -1)) throw refusedToken();
			}), {
				call: a,
				stream: createStream(i.cpClient),
				close: () => i.close()
			};
		}
		async function openModal(e) {
			let { call: t, stream: n, close: r } = await openCall(e), i = createAppList(t);
			return {
				observe: (e) => observeRun(t, i, e).catch((e) => ({
					kind: "unreachable",
					reason: e instanceof ModalRefusal ? e.message : "Modal's answer could not be understood."
				})),
				tail: (e) => readTail(t, e),
				log: (e) => readWholeLog(t, e),
				billing: createBilling(t, n, () => new Date()),
				volumes: { open: (e) => openVolume(t, n, e) },
				close: r
			};
		}
		function refusedToken() {
			return new h.dz("modal-token-id", "Modal refused the token of the inputs modal-token-id and modal-token-secret (or MODAL_TOKEN_ID and MODAL_TOKEN_SECRET). Check that both secrets belong to one token that has not been revoked; `modal token info` shows it. Nothing was changed.");
		}
		var Q = n(51455), Ve = n(48161), He = n(76760);
		let $ = "progress.jsonl";
		function createProgressStore(e, t, n) {
			return {
				load: async () => {
					let r = await t(), i = await r.find(E);
					if (i === void 0 || i.bytes > 1e8) return;
					let a = r.readText(i, $);
					return a.catch(() => void 0), await isOfThisWorkflow(e, i.workflowRun, n) ? a : void 0;
				},
				save: async (e) => {
					let r = await (0, Q.mkdtemp)(He.join(n.RUNNER_TEMP || (0, Ve.tmpdir)(), "progress-"));
					try {
						await (0, Q.writeFile)(He.join(r, $), e), await (await t()).upload({
							name: E,
							folder: r,
							files: [$],
							days: 7
						});
					} finally {
						await (0, Q.rm)(r, {
							recursive: !0,
							force: !0
						});
					}
				}
			};
		}
		async function isOfThisWorkflow(e, t, n) {
			let r = /^[^/]+\/[^/]+\/(?<path>[^@]+)@/.exec(n.GITHUB_WORKFLOW_REF ?? "")?.groups?.path;
			if (r === void 0) return !0;
			let { data: i } = await e.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: t });
			return String((0, U.Z)(i, "path") ?? "").replace(/@.*$/, "") === r;
		}
		function createPullRequests(e) {
			return {
				removeLabel: async (t, n) => {
					try {
						await e.write("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
							issue_number: t,
							name: n
						});
					} catch (e) {
						if ((0, U.Z)(e, "status") !== 404) throw e;
					}
				},
				read: async (t) => {
					let n = new Map();
					for (let r = 0; r < t.length; r += 100) {
						let i = t.slice(r, r + 100), a = i.map((e, t) => `p${t}: pullRequest(number: ${e}) { number state headRefOid labels(first: 100) { nodes { name } } }`), o = await e.query(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${a.join(" ")} } }`);
						i.forEach((e, t) => {
							let r = parsePull((0, U.Z)(o, "repository", `p${t}`));
							r !== void 0 && n.set(e, r);
						});
					}
					return n;
				}
			};
		}
		function parsePull(e) {
			let t = (0, U.Z)(e, "state"), n = (0, U.Z)(e, "headRefOid"), r = (0, U.Z)(e, "labels", "nodes");
			if (typeof t == "string" && typeof n == "string" && Array.isArray(r)) return {
				open: t === "OPEN",
				headSha: n,
				labels: r.map((e) => String((0, U.Z)(e, "name")))
			};
		}
		function createRepositoryReader(e, t) {
			let n;
			return () => (n ??= readRepository(e, t).catch((e) => {
				throw n = void 0, e;
			}), n);
		}
		async function readRepository(e, t) {
			let { data: n, headers: r } = await e.read("GET /repos/{owner}/{repo}"), i = Date.parse(String(r.date)) - t().getTime();
			return {
				private: (0, U.Z)(n, "private") !== !1,
				defaultBranch: String((0, U.Z)(n, "default_branch")),
				clockAhead: Number.isNaN(i) ? 0 : i
			};
		}
		function createShownReader(e) {
			return { read: async ({ records: t, comments: n }) => {
				let r = Math.ceil(Math.max(t.length, n.length) / 100), cut = (e, t) => e.slice(t * 100, (t + 1) * 100);
				return parseReplies(await Promise.all(Array.from({ length: r }, (r, i) => readPage(e, {
					records: cut(t, i),
					comments: cut(n, i)
				}))));
			} };
		}
		async function readPage(e, t) {
			try {
				return await e.query("query ($records: [ID!]!, $comments: [ID!]!) {\n  records: nodes(ids: $records) {\n    ... on Deployment { commit { oid status { contexts { context state description targetUrl } } } }\n  }\n  comments: nodes(ids: $comments) {\n    ... on IssueComment { id fullDatabaseId body viewerDidAuthor }\n  }\n}", t);
			} catch (e) {
				let t = e instanceof h.yA ? (0, U.Z)(e.cause, "data") : void 0;
				if ((0, U.Z)(t, "records") === void 0) throw e;
				return t;
			}
		}
		function parseReplies(e) {
			let t = new Map(), n = new Map();
			for (let r of e) {
				for (let e of listOf(r, "records")) {
					let n = (0, U.Z)(e, "commit", "oid");
					typeof n == "string" && t.set(n, parseContexts(e));
				}
				for (let e of listOf(r, "comments")) {
					let [t, r] = [(0, U.Z)(e, "id"), (0, U.Z)(e, "body")], i = Number((0, U.Z)(e, "fullDatabaseId") ?? NaN);
					(0, U.Z)(e, "viewerDidAuthor") === !0 && typeof t == "string" && Number.isSafeInteger(i) && typeof r == "string" && n.set(t, {
						id: i,
						body: r
					});
				}
			}
			return {
				statuses: t,
				comments: n
			};
		}
		function parseContexts(e) {
			return new Map(listOf((0, U.Z)(e, "commit", "status"), "contexts").map((e) => {
				let t = (0, U.Z)(e, "targetUrl"), n = {
					state: String((0, U.Z)(e, "state")).toLowerCase(),
					description: String((0, U.Z)(e, "description") ?? ""),
					...typeof t == "string" ? { url: t } : {}
				};
				return [String((0, U.Z)(e, "context")), n];
			}));
		}
		function listOf(e, t) {
			let n = (0, U.Z)(e, t);
			return Array.isArray(n) ? n : [];
		}
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
				}), i = (0, U.Z)(r, "statuses"), a = Array.isArray(i) ? i : [], o = a.find((e) => (0, U.Z)(e, "context") === t.context);
				if (o !== void 0 || a.length < 100) return o;
			}
		}
		function isSame(e, t) {
			return (0, U.Z)(e, "state") === t.state && (0, U.Z)(e, "description") === t.description && ((0, U.Z)(e, "target_url") ?? void 0) === t.url;
		}
		let Ue = {
			failure: "failed",
			timed_out: "failed",
			startup_failure: "failed",
			cancelled: "cancelled"
		};
		async function failedByItself(e, t) {
			let n = await e.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
				run_id: t,
				per_page: 100
			}).then(({ data: e }) => (0, U.Z)(e, "jobs"), () => void 0);
			return !Array.isArray(n) || n.some((e) => {
				let t = (0, U.Z)(e, "steps");
				return Array.isArray(t) && t.some((e) => (0, U.Z)(e, "conclusion") === "failure");
			});
		}
		function createWorkflowRuns(e, t) {
			return {
				state: async (t) => {
					try {
						let { data: n } = await e.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: t });
						if ((0, U.Z)(n, "status") !== "completed") return "running";
						let r = Ue[String((0, U.Z)(n, "conclusion"))] ?? "concluded";
						return r === "failed" && await failedByItself(e, t) ? "concluded" : r;
					} catch (e) {
						if ((0, U.Z)(e, "status") === 404 || (0, U.Z)(e, "status") === 403) return "unknown";
						throw e;
					}
				},
				rerunFailed: async (t) => {
					await e.write("POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", { run_id: t });
				},
				dispatch: async (n) => {
					let { defaultBranch: r } = await t();
					await e.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
						workflow_id: n,
						ref: r
					});
				}
			};
		}
		async function watch(e, t, n) {
			holdModestGarbage();
			let { credentials: i, workflow: a } = n, o = e.runKeys !== void 0, s = createRepositoryReader(t.github, H.m.now), l = await pollWhileLingering(e, wirePorts({
				...t,
				repository: s
			}, n), {
				minutes: async () => (0, r.Bz)(n.linger, {
					freeMinutes: await hasFreeMinutes(s),
					oneRun: o
				}),
				workflow: a
			});
			(0, V.n0)(pollOutputs(l, i.redact));
			let { redact: u } = i;
			await (0, V.Sy)(u(renderSummary((0, c.b)(l.reports, u), e.links)));
		}
		async function hasFreeMinutes(e) {
			return process.env.RUNNER_ENVIRONMENT === "self-hosted" || e().then((e) => !e.private, () => !1);
		}
		function wirePorts(e, { credentials: t, writes: r }) {
			let { github: a, repository: o, records: s, canKeep: c } = e, { redact: l } = t, u, d, finishPorts = () => (d ??= Promise.all([n.e(815), n.e(184)]).then(n.bind(n, 80184)).then(({ wireFinish: t }) => t(e)), d);
			return {
				log: (0, V.hM)(l),
				clock: H.m,
				githubNow: async () => {
					let e = await o().then(({ clockAhead: e }) => e, () => 0);
					return new Date(H.m.now().getTime() + e);
				},
				records: s,
				comments: createCommentStore(a),
				statuses: createStatusStore(a),
				workflows: createWorkflowRuns(a, o),
				pulls: createPullRequests(a),
				redact: l,
				shown: createShownReader(a),
				pace: new m.$U({
					budget: a.budget,
					...(0, i.s)({ minute: r })
				}),
				progress: createProgressStore(a, () => finishPorts().then(({ artifacts: e }) => e), process.env),
				finish: finishPorts,
				canKeep: c,
				openModal: () => (u ??= openWith(t), u)
			};
		}
		async function openWith(e) {
			return openModal((0, ce.g4)(e, "; one that may only read is enough"));
		}
	}),
	2879: ((e, t, n) => {
		n.d(t, {
			Cz: () => createAttempt,
			JN: () => unlessLimited,
			WG: () => isPassing
		});
		var r = n(78291);
		function createAttempt(e) {
			let t = new Set();
			return async (n, i) => {
				try {
					return {
						kind: "done",
						value: await i()
					};
				} catch (i) {
					let a = isPassing(i), o = i instanceof r.yA ? ` ${i.advice}` : "", s = (0, r.bD)(i), c = `The ${n} could not be written${a ? "; the next pass tries again" : ""}: ${s}${o}`;
					return t.has(c) || e.warning(c), t.add(c), { kind: a ? "later" : "refused" };
				}
			};
		}
		function isPassing(e) {
			if (!(e instanceof r.yA)) return !1;
			let { status: t } = e;
			return isLimited(e) || typeof t == "string" || (t ?? 0) >= 500;
		}
		function isLimited(e) {
			return e instanceof r.yA ? e.status === 429 || e.status === 403 && /rate limit|abuse/i.test(e.message) : !1;
		}
		async function unlessLimited(e, t) {
			try {
				return await t();
			} catch (t) {
				if (!isLimited(t)) throw t;
				e.warning("GitHub wants fewer writes for the moment; the next pass records what this one found.");
				return;
			}
		}
	}),
	88092: ((e, t, n) => {
		n.d(t, {
			p8: () => publishComment,
			M_: () => reportFor,
			Rp: () => shownOf
		});
		var r = n(8149), i = n(34369), a = n(87572), o = n(38549), s = n(69943);
		function signatureOf(e) {
			let t = e.map((e) => [
				e.record.id,
				e.state,
				e.cause ?? "",
				e.appUrl ?? "",
				e.attempts.map(({ number: e, start: t, end: n, resumedFrom: r }) => [
					e,
					t,
					n,
					r ?? null
				]),
				e.warnings.map((e) => e.replace(/\d+/g, "0")),
				e.metrics.map(({ name: e }) => e),
				...filesOf(e),
				e.price?.billed ?? null
			]);
			return (0, o.B)(JSON.stringify(t));
		}
		function filesOf({ files: e }) {
			return e === void 0 ? [] : [e.artifacts.map(({ name: e }) => e), e.late.length];
		}
		function isWorthWriting(e, t, n) {
			if (t?.signature === void 0 || t.at === void 0 || t.signature !== signatureOf(e)) return !0;
			if (n.getTime() - Date.parse(t.at) < 9e5) return !1;
			let r = liveReach(e), i = live(e).map(({ axisEnd: e }) => e);
			if (r === void 0 || t.reach === void 0 || i.includes(void 0)) return !0;
			let a = i.reduce((e, t) => e + (t ?? 0), 0);
			return Math.abs(r - t.reach) >= .01 * a;
		}
		function liveReach(e) {
			let t = live(e).flatMap((e) => (0, a.QT)(e) ?? []);
			return t.length === 0 ? void 0 : t.reduce((e, t) => e + t, 0);
		}
		function live(e) {
			return e.filter(({ state: e }) => !(0, s._f)(e));
		}
		var c = n(28615), l = n(87791), u = n(62513), d = n(38793);
		function shownOf({ records: e }, t) {
			for (let { id: n } of e) {
				let e = t.shownOf(n);
				if (e !== void 0) return e;
			}
		}
		async function publishComment(e, t) {
			let { pass: n, ports: r, attempt: i, left: a } = t, { memory: o } = n, s = e.records.map(({ line: e }) => e.comment).find((e) => e !== void 0), l = (0, d.mH)(e.records), u = e.records.slice(0, (l?.length ?? 1) + 20).map((e) => reportFor(e, n)), [f] = e.records, p = l ?? e.records.slice(0, 1), m = {
				id: s,
				tried: {
					kind: "done",
					value: "unchanged"
				},
				copies: 0
			};
			if (f === void 0 || s !== void 0 && !p.some((e) => isInformed(e, n))) return m;
			let h = shownOf(e, o);
			if (s !== void 0 && !isWorthWriting(u, h, n.now)) return m;
			let g = t.shown?.comments.get(h?.node ?? ""), _ = g === void 0 || g.id !== s;
			if (_ && s !== void 0 && a.reads-- <= 0) return m;
			let { marker: v, body: y } = renderSafely(f.intent.experiment, u, t), b = {
				pullRequest: e.pullRequest,
				marker: v,
				...(0, c.s)({
					known: s,
					current: _ ? void 0 : g.body
				})
			}, x = s, S = 0, C = await i("comment", async () => {
				let t = await r.comments.ensure(b, y);
				return x = t.id, S = t.copies ?? 0, noteShown(e, {
					pass: n,
					reports: u,
					node: t.node
				}), t.outcome;
			});
			return {
				id: x,
				tried: C,
				copies: S
			};
		}
		function renderSafely(e, t, { pass: n, ports: { redact: r } }) {
			let a = (0, i.Q)((0, u.j)(e, r)), o = (0, i.w)({
				reports: (0, l.b)(t, r),
				links: n.request.links
			});
			return {
				marker: a,
				body: `${a}${r(o.slice(o.indexOf("\n")))}`
			};
		}
		function noteShown({ records: e }, t) {
			let { pass: n, reports: r, node: i } = t, a = (0, c.s)({
				node: i,
				signature: signatureOf(r),
				at: n.now.toISOString(),
				reach: liveReach(r)
			}), o = byRecord(n.judged);
			for (let { id: t } of e) o.has(t) && n.memory.noteShown(t, a);
		}
		function isInformed(e, t) {
			let n = find(e, t);
			return n === void 0 ? !1 : n.seen || !(0, s._f)(e.line.state) && (0, s._f)(n.decision.next.state);
		}
		function reportFor(e, t) {
			return find(e, t)?.report ?? t.earlier.get(e.id) ?? (0, r.Nx)(e, "");
		}
		function find({ id: e }, { judged: t, heads: n }) {
			return byRecord(t).get(e) ?? byRecord(n).get(e);
		}
		let f = new WeakMap();
		function byRecord(e) {
			let t = f.get(e);
			if (t !== void 0) return t;
			let n = new Map(e.toReversed().map((e) => [e.record.id, e]));
			return f.set(e, n), n;
		}
	}),
	64167: ((e, t, n) => {
		n.d(t, {
			y: () => isEnding,
			T: () => judgeAll
		});
		var r = n(8149), i = n(28615), a = n(69943), o = n(12950), s = n(78291);
		function hasEnded(e) {
			return e === "concluded" || e === "failed" || e === "cancelled";
		}
		var c = n(71255);
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
		let l = 6e4, u = l, d = 10 * l;
		function findAbsent(e) {
			let { record: t, launcher: n, now: r } = e;
			if (doubtedFor(e) >= d && isPastBound(t, r)) return {
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
			return hasEnded(n) && i && doubtedFor(e) >= u ? findUnstarted(e) : {
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
			if (a && i.state !== "stopped" || doubtedFor(e) < u) return {
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
			return !(0, a._f)(t) && t !== "unreachable" ? t : r === void 0 ? n === void 0 ? "queued" : "building" : "running";
		}
		let f = [
			"pending",
			"running",
			"unknown"
		];
		function judgeCalls(e) {
			let t = e.calls.filter((e) => f.includes(e.status));
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
				default: return (0, s.xb)(t.status);
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
		var p = n(64568), m = n(35477);
		function findStop(e, t, n) {
			return isLive(t) ? (0, a._f)(n.state) ? (0, m.m)(e.record.intent.target, t).calls.length === 0 ? p.YE.find((e) => e === n.cause) : void 0 : findAsked(e) : void 0;
		}
		function openCause(e) {
			let { record: t, observation: n } = e;
			return n.kind === "unreachable" || n.kind === "seen" && !isLive(n) ? p.YE.find((e) => e === t.line.cause) : findAsked(e);
		}
		function isLive({ app: e }) {
			return e.state !== "stopped" && e.state !== "stopping";
		}
		function findAsked({ record: e, observation: t, now: n, launcher: r, around: i = {} }) {
			let a = r === "cancelled" && (0, c.wM)(e.intent, "on-cancel");
			return (0, c.G)(e, i) ?? (0, c.tx)(e, i, n) ?? (a ? "cancelled" : void 0) ?? (t.kind === "seen" ? findOverBound(e, t) : void 0);
		}
		function decide(e) {
			let { record: t, observation: n } = e, r = (0, a._f)(t.line.state);
			if (r && !(0, a.wK)(t.line.state)) return keep(t, "The run has ended.");
			let o = find(e);
			if (r && (!(0, a._f)(o.state) || (0, a.wK)(o.state))) return keep(t, o.reason);
			let s = n.kind === "seen" ? n : void 0, c = s?.twins ?? [];
			return {
				next: nextLine(e, o),
				reason: o.reason,
				...(0, i.s)({
					stop: s === void 0 ? void 0 : findStop(e, s, o),
					twins: c.length === 0 ? void 0 : c,
					relaunch: o.relaunch
				})
			};
		}
		function needsLauncher(e, t, n) {
			let { state: r } = e.line;
			if (e.intent.workflow_run === null || (0, a._f)(r) && !(0, a.wK)(r) || t.kind === "unreachable") return !1;
			if (t.kind === "absent") return e.line.app === void 0;
			if ((0, c.wM)(e.intent, "on-cancel") && isYoung(e, n)) return !0;
			let i = (0, m.m)(e.intent.target, t);
			return i.calls.length === 0 || i.kind === "entrypoint";
		}
		function isYoung({ createdAt: e }, t) {
			return t.getTime() - Date.parse(e) < 216e5;
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
				default: return (0, s.xb)(n);
			}
		}
		function findSeen(e, t) {
			let { record: n, launcher: r } = e, i = (0, m.m)(n.intent.target, t);
			if (i.calls.length === 0) return findUncalled(e, t);
			let a = t.app.state !== "detached" && t.app.state !== "running", o = judgeCalls({
				app: t.app,
				calls: i.calls,
				complete: i.kind === "function" || a || hasEnded(r),
				attempts: e.attempts,
				cause: n.line.cause,
				last: liveState(n)
			});
			return o.state !== "lost" || doubtedFor(e) >= d ? o : {
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
			let { record: n, observation: r, now: o } = e, { line: s } = n, c = r.kind === "seen" ? r : void 0, l = c === void 0 ? s.call : (0, m.m)(n.intent.target, c).calls[0]?.id ?? s.call, u = c?.app.id ?? s.app, d = Math.max(e.attempts, s.attempt ?? 0), f = (0, a._f)(t.state) ? t.cause : openCause(e), p = t.doubt === !0 ? s.absentSince ?? o.toISOString() : void 0;
			return {
				state: t.state,
				...(0, i.s)({
					app: u,
					call: l,
					comment: s.comment,
					attempt: d === 0 ? void 0 : d,
					absentSince: p,
					cause: f,
					relaunched: u === void 0 && (t.relaunch || s.relaunched) ? !0 : void 0
				})
			};
		}
		var h = n(55612), g = n(56182);
		function isEnding({ record: e, report: t }) {
			return (0, a._f)(t.state) && t.state !== e.line.state;
		}
		async function judgeAll(e, t, n = (e) => (0, h.t5)(e, t.lookout)) {
			let r = (0, o.z)(96);
			return Promise.all(e.map(async (e) => {
				let i = await n(e), a = await r.take();
				try {
					return await judge(e, i, t);
				} finally {
					a();
				}
			}));
		}
		async function judge(e, { observation: t, result: n, joined: a }, o) {
			let { modal: s, now: c, ports: l } = o, u = (0, r.lU)(e, t, {
				progress: a?.progress ?? n?.progress ?? r.cf,
				redact: l.redact
			}), d = await launcherState(u, o), f = decide({
				record: e,
				observation: u.observation,
				now: c,
				launcher: d,
				attempts: u.progress.attempts.at(-1)?.number ?? 0,
				around: (0, g.c1)(u, o),
				mayRelaunch: o.mayRelaunch
			});
			return {
				record: e,
				decision: f,
				report: (0, r.FK)(await withTail(u, f, s), f, l.redact),
				seen: t.kind === "seen",
				...(0, i.s)({
					saved: n?.saved,
					savedFile: a?.saved
				})
			};
		}
		async function withTail(e, { next: t }, n) {
			let { observation: r } = e, i = (0, a._f)(t.state) && t.state !== "succeeded";
			if (r.kind !== "seen" || !i || r.log.length >= 200) return e;
			let o = await n.tail?.(r.app.id).catch(() => void 0);
			return o === void 0 ? e : {
				...e,
				observation: {
					...r,
					log: o
				}
			};
		}
		async function launcherState({ record: e, observation: t }, { ports: n, now: r }) {
			let { workflow_run: i } = e.intent;
			return i === null || !needsLauncher(e, t, r) ? "unknown" : n.workflows.state(i).catch(() => "running");
		}
	}),
	55612: ((e, t, n) => {
		n.d(t, {
			Rr: () => c,
			t5: () => lookAt
		});
		var r = n(28615);
		function withEnds({ recent: e, progress: { attempts: t } }) {
			let moment = (e) => e === void 0 ? [] : [{
				at: e,
				container: "",
				source: "system",
				text: ""
			}];
			return [...moment(t[0]?.startedAt), ...e.length > 0 ? e : moment(t.at(-1)?.lastSeenAt)];
		}
		var i = n(93271), a = n(32712), o = n(70034), s = n(35477);
		let c = 96;
		async function lookAt(e, t) {
			let n = await t.turns.take();
			try {
				let n = await observe(e, t), { observation: i, result: a } = n;
				if (i.kind !== "seen" || a === void 0) return n;
				let { joinMetrics: o } = await t.knowledge;
				return {
					...n,
					...(0, r.s)({ joined: await o?.({
						record: e,
						seen: i,
						result: a
					}) })
				};
			} finally {
				n();
			}
		}
		async function observe(e, { modal: t, log: n, begun: i, knowledge: o }) {
			let c, begin = async (t) => {
				let r = await o;
				return new a.tc(t, usable(e, r, n), r.declaredFor(e));
			}, read = async (e) => (c = await begin(e), {
				take: c.take.bind(c),
				skip: c.skip.bind(c),
				begun: i,
				...(0, r.s)({ since: c.since })
			}), l = await t.observe({
				...queryOf(e),
				log: read
			}).catch(unreachable);
			if (l.kind !== "seen") return { observation: l };
			let { now: u } = await o;
			try {
				c ??= await begin(l.app.id), c.take(l.log);
				let { calls: t } = (0, s.m)(e.intent.target, l);
				return withLog(l, c, c.finish({
					args: e.intent.argv,
					calls: t,
					now: u
				}));
			} catch (t) {
				return n.warning(`The log of run ${e.intent.key} could not be read: ${String(t)}`), { observation: {
					...l,
					log: [],
					logGap: "The log could not be read."
				} };
			}
		}
		function usable(e, { savedOf: t, now: n }, r) {
			let i = t(e);
			if (i === void 0 || !(0, a.Y0)(i, n)) return i;
			r.warning(`What was kept of the log of run ${e.intent.key} is said to be read up to ${i.until}, which is not yet; it is read again.`);
		}
		function withLog({ logGap: e, ...t }, { since: n }, i) {
			let a = withEnds(i), { headGap: o, progress: s } = i;
			if (n === void 0 || o !== void 0 || e === void 0) return {
				observation: {
					...t,
					log: a,
					...(0, r.s)({ logGap: o ?? e })
				},
				result: i
			};
			let c = [...s.warnings, e];
			return {
				observation: {
					...t,
					log: a
				},
				result: {
					...i,
					progress: {
						...s,
						warnings: c
					}
				}
			};
		}
		function queryOf({ intent: e, line: t, createdAt: n }) {
			return {
				name: (0, i.JB)(e),
				notBefore: n,
				...(0, r.s)({
					app: t.app,
					call: t.call,
					environment: e.modal_environment ?? void 0,
					functionName: (0, o.C)(e.target)
				})
			};
		}
		function unreachable() {
			return {
				kind: "unreachable",
				reason: "Modal could not be asked about this run."
			};
		}
	}),
	7109: ((e, t, n) => {
		n.d(t, {
			Ap: () => familyOf,
			Er: () => statusName,
			Hq: () => statusOwners
		});
		function familyOf({ intent: e }, t) {
			let { pull_request: n, experiment: r } = e;
			if (n === null) return;
			let i = familyName(n, r);
			return {
				name: i,
				pullRequest: n,
				records: familiesOf(t).get(i) ?? []
			};
		}
		function familyName(e, t) {
			return `${e} ${t}`;
		}
		let r = new WeakMap();
		function familiesOf(e) {
			let t = r.get(e);
			if (t !== void 0) return t;
			let n = new Map();
			for (let t of e) {
				let { pull_request: e, experiment: r } = t.intent;
				if (e === null) continue;
				let i = familyName(e, r), a = n.get(i);
				a === void 0 ? n.set(i, [t]) : a.push(t);
			}
			return r.set(e, n), n;
		}
		function statusName({ intent: e }) {
			return `${e.sha} ${e.experiment}`;
		}
		function statusOwners(e) {
			let t = new Map();
			for (let n of e) {
				if (n.line.cause === "withdrawn") continue;
				let e = statusName(n);
				t.set(e, Math.max(n.id, t.get(e) ?? 0));
			}
			return t;
		}
	}),
	56182: ((e, t, n) => {
		n.d(t, {
			s9: () => asksAnew,
			c1: () => circumstancesOf,
			$i: () => readPulls,
			bm: () => relaunch,
			ci: () => stopRequestsOf
		});
		var r = n(28615), i = n(32207), a = n(67991);
		function dollarsSoFar({ record: e, progress: t, calls: n }, { now: o, prices: s }) {
			let c = n.some(({ status: e }) => e === "running"), l = t.attempts.length - 1, u = t.attempts.map((e, t) => ({
				...e,
				start: "unknown",
				end: c && t === l ? "running" : "unknown"
			})), [d] = n.flatMap((e) => e.startedAt ?? []).toSorted(), f = (0, a.NC)({
				attempts: u,
				...(0, r.s)({ startedAt: d })
			}, c ? o : void 0);
			return (0, i.Gf)({
				gpu: e.intent.gpu,
				seconds: f,
				prices: s
			});
		}
		var o = n(78291), s = n(93271), c = n(55005), l = n(71255), u = n(64568);
		async function readPulls(e, t) {
			let n = e.filter(({ intent: e }) => (0, l.l8)(e)), r = new Set(n.flatMap(({ intent: e }) => e.pull_request ?? []));
			if (r.size === 0) return new Map();
			try {
				return await t.pulls.read([...r]);
			} catch (e) {
				return t.log.warning(`The pull requests could not be read, so no run is stopped for them in this pass: ${describe(e)}`), new Map();
			}
		}
		function circumstancesOf(e, t) {
			let { pulls: n, now: i, pricesFor: a } = t, { record: o, progress: s, calls: u } = e, { intent: d } = o;
			return (0, r.s)({
				pull: d.pull_request === null ? void 0 : n.get(d.pull_request),
				dollars: d.max_cost === null ? void 0 : dollarsSoFar(e, {
					now: i,
					prices: a(d)
				}),
				stalled: (0, l.wM)(d, "no-progress") ? (0, c.ZU)(u, s) : void 0
			});
		}
		function stopRequestsOf({ record: e, decision: t }) {
			let { app: n } = t.next, r = t.stop === void 0 || n === void 0 ? [] : [{
				cause: t.stop,
				appId: n
			}], i = (t.twins ?? []).map((e) => ({
				cause: "duplicate",
				appId: e
			}));
			return [...r, ...i].map((t) => (0, u.Nl)(e, t));
		}
		function asksAnew(e) {
			return (0, s.wE)(e.decision.next) !== (0, s.wE)(e.record.line) && stopRequestsOf(e).length > 0;
		}
		async function relaunch({ intent: e }, t) {
			let n = e.workflow_run;
			if (n !== null) try {
				await t.workflows.rerunFailed(n), t.log.notice(`The launch of ${e.experiment} (${e.key}) died before anything ran; the failed jobs of workflow run ${n} are run again, this once.`);
			} catch (r) {
				t.log.warning(`The failed jobs of workflow run ${n} could not be run again: ${describe(r)} "Re-run all jobs" on its page starts the run of ${e.key} anew.`);
			}
		}
		function describe(e) {
			return e instanceof o.yA ? `${e.message} ${e.advice}` : (0, o.bD)(e);
		}
	})
};
