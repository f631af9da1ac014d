export const id = 168;
export const ids = [168];
export const modules = {
	8615: ((e, t, n) => {
		n.d(t, { s: () => defined });
		function defined(e) {
			let t = {};
			for (let [n, r] of Object.entries(e)) r !== void 0 && (t[n] = r);
			return t;
		}
	}),
	1166: ((e, t, n) => {
		n.d(t, {
			BT: () => contextFor,
			N2: () => parseGateEvent,
			q: () => sameName
		});
		var r = n(8615), i = n(8033);
		function parseGateEvent(e, t) {
			let n = (0, i.W)(e, t), r = (0, i.Z)(t, "comment", "body");
			return {
				...n,
				action: text((0, i.Z)(t, "action")),
				sender: parseActor((0, i.Z)(t, "sender")),
				triggeringActor: e.GITHUB_TRIGGERING_ACTOR || e.GITHUB_ACTOR || "",
				pull: parsePull((0, i.Z)(t, "pull_request")),
				comment: n.event === "issue_comment" && typeof r == "string" ? r : void 0
			};
		}
		function parseActor(e) {
			let t = text((0, i.Z)(e, "login"));
			return t === "" ? void 0 : {
				login: t,
				type: text((0, i.Z)(e, "type"))
			};
		}
		function parsePull(e) {
			let t = (0, i.Z)(e, "number"), n = (0, i.Z)(e, "head", "sha");
			if (typeof t != "number" || typeof n != "string") return;
			let r = text((0, i.Z)(e, "head", "repo", "full_name"));
			return {
				number: t,
				headSha: n,
				headRepository: r === "" ? void 0 : r,
				author: text((0, i.Z)(e, "user", "login"))
			};
		}
		function text(e) {
			return typeof e == "string" ? e : "";
		}
		function sameName(e, t) {
			return e.toLowerCase() === t.toLowerCase();
		}
		function contextFor(e, t) {
			let { pullRequest: n, ...i } = e;
			return {
				...i,
				sha: t.sha,
				...(0, r.s)({ pullRequest: t.pull })
			};
		}
	}),
	1734: ((e, t, n) => {
		n.d(t, { n: () => cleanLogText });
		let r = [
			144,
			152,
			157,
			158,
			159
		], i = /^[\t -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f]*$/, a = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u, o = /^[\p{Cs}\p{Co}\p{Cn}]$/u;
		function cleanLogText(e) {
			return i.test(e) ? e : e.split("\n").map((e) => cleanLine(lastState(e))).join("\n");
		}
		function lastState(e) {
			let t = e.length;
			for (; t > 0 && e[t - 1] === "\r";) --t;
			return e.slice(e.lastIndexOf("\r", t - 1) + 1, t);
		}
		function cleanLine(e) {
			if (i.test(e)) return e;
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
			return a.test(t) ? "" : o.test(t) ? "\ufffd" : t;
		}
		function pastSequence(e, t, n) {
			if (n === 155) return pastControlSequence(e, t + 1);
			if (r.includes(n)) return pastControlString(e, t + 1);
			if (n !== 27) return t;
			let i = e[t + 1];
			if (i === void 0) return t + 1;
			if (i === "[") return pastControlSequence(e, t + 2);
			if ("PX]^_".includes(i)) return pastControlString(e, t + 2);
			let a = pastRange(e, t + 1, 32, 47);
			return within(e, a, 48, 126) ? a + 1 : a;
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
	}),
	2010: ((e, t, n) => {
		n.d(t, { l: () => createRedactor });
		let r = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g, i = /[A-Za-z0-9+/=\\]/, a = /^[ \t]*[A-Za-z0-9+/=]{32,128}[ \t]*$/, o = /^[ \t]*[A-Za-z0-9+/=]{1,128}[ \t]*$/;
		function hideKeyEnds(e, t) {
			let n = 0, i = "";
			for (let { 0: a, index: o } of e.matchAll(r)) {
				let r = startOf(e, n, o);
				i += `${e.slice(n, r)}${t(e.slice(r, o + a.length))}`, n = o + a.length;
			}
			return i + e.slice(n);
		}
		function startOf(e, t, n) {
			let r = n;
			for (; r > t && i.test(e.charAt(r - 1));) --r;
			let s = o;
			for (let n = lineAbove(e, t, r); n !== void 0 && s.test(e.slice(n, r).trimEnd()); n = lineAbove(e, t, r)) r = n, s = a;
			return r;
		}
		function lineAbove(e, t, n) {
			let r = n;
			for (; r > t && /[ \t\r]/.test(e.charAt(r - 1));) --r;
			if (!(r <= t || e.charAt(r - 1) !== "\n")) return Math.max(t, e.lastIndexOf("\n", r - 2) + 1);
		}
		var s = n(1734);
		function secretParts(e) {
			let t = e.trim(), n = t.split(/\r?\n/).map((e) => e.trim()), r = n.length > 1 ? n.filter((e) => e.length >= 12) : [];
			return [...new Set([
				e,
				t,
				...r
			])];
		}
		function secretForms(e) {
			return secretParts(e).flatMap((e) => [
				e,
				(0, s.n)(e),
				...base64Forms(e),
				...hexForms(e),
				...jsonForms(e),
				...quotedForms(e)
			]);
		}
		function base64Forms(e) {
			let t = new TextEncoder().encode(e);
			return [
				0,
				1,
				2
			].flatMap((e) => {
				let n = new Uint8Array(e + t.length);
				n.set(t, e);
				let r = Math.ceil(e * 8 / 6), i = Math.floor(n.length * 8 / 6), a = toBase64(n).slice(r, i);
				return [a, a.replaceAll("+", "-").replaceAll("/", "_")];
			});
		}
		function toBase64(e) {
			return btoa(Array.from(e, (e) => String.fromCharCode(e)).join(""));
		}
		function hexForms(e) {
			let t = Array.from(new TextEncoder().encode(e), (e) => e.toString(16).padStart(2, "0"));
			return [
				t.join(""),
				t.join(":"),
				t.join(" "),
				t.map((e) => `\\x${e}`).join("")
			].flatMap((e) => [e, e.toUpperCase().replaceAll("\\X", "\\x")]);
		}
		function jsonForms(e) {
			let t = JSON.stringify(e).slice(1, -1);
			return [
				t,
				t.replace(/[^ -~]/g, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`),
				t.replaceAll("/", "\\/"),
				JSON.stringify(t).slice(1, -1)
			];
		}
		function quotedForms(e) {
			let t = c.reduce((e, [t, n]) => e.replaceAll(t, n), e);
			return [
				e.replaceAll("'", "'\\''"),
				e.replaceAll("'", "'\"'\"'"),
				e.replace(/["$`\\!]/g, "\\$&"),
				e.replace(/(?![\w./:=@%+,-])[ -~]/g, "\\$&"),
				e.replace(/['\\]/g, "\\$&"),
				t,
				t.replaceAll("'", "&#39;"),
				t.replaceAll("'", "&#x27;")
			];
		}
		let c = [
			["&", "&amp;"],
			["<", "&lt;"],
			[">", "&gt;"],
			["\"", "&quot;"]
		], l = 2 ** 15;
		function createSearch(e, t = "") {
			let n = new Uint8Array(128);
			for (let e of t) n[e.charCodeAt(0)] = 1;
			let r = tableOf(e.map((e) => Array.from(e).filter((e) => !t.includes(e))).map((e) => e.join("")), n);
			return r.needles.size === 0 ? () => [] : (e) => {
				let t = [];
				for (let n = nextHead(e, 0, r); n >= 0;) {
					let i = endOfLongest(e, n, r);
					i !== void 0 && t.push({
						start: n,
						end: i
					}), n = nextHead(e, i ?? n + 1, r);
				}
				return t;
			};
		}
		function tableOf(e, t) {
			let n = new Map(), r = new Uint8Array(l);
			for (let t of [...new Set(e)].sort((e, t) => t.length - e.length)) {
				if (t.length < 3) continue;
				let e = headOf(t);
				n.set(e, [...n.get(e) ?? [], t]), r[e] = 1;
			}
			return {
				needles: n,
				begins: r,
				passes: t
			};
		}
		function headOf(e) {
			return Array.from({ length: 3 }, (t, n) => e.charCodeAt(n)).reduce(withUnit, 0);
		}
		function withUnit(e, t) {
			return (e << 5 ^ t) & l - 1;
		}
		function nextHead(e, t, { begins: n, passes: r }) {
			let i = 0, [a, o, s] = [
				-1,
				-1,
				-1
			];
			for (let c = t; c < e.length; c += 1) {
				let t = e.charCodeAt(c);
				if (!(t < 128 && r[t] === 1) && (i = withUnit(i, t), a = o, o = s, s = c, n[i] === 1 && a >= 0)) return a;
			}
			return -1;
		}
		function endOfLongest(e, t, { needles: n, passes: r }) {
			let i = [];
			for (let n = t; i.length < 3 && n < e.length; n += 1) {
				let t = e.charCodeAt(n);
				t < 128 && r[t] === 1 || i.push(t);
			}
			for (let a of n.get(i.reduce(withUnit, 0)) ?? []) {
				let n = endOf(a, e, t, r);
				if (n !== void 0) return n;
			}
		}
		function endOf(e, t, n, r) {
			let i = n;
			for (let n = 0; n < e.length; i += 1) {
				if (i >= t.length) return;
				let a = t.charCodeAt(i);
				if (!(a < 128 && r[a] === 1)) {
					if (a !== e.charCodeAt(n)) return;
					n += 1;
				}
			}
			return i;
		}
		let u = /[ \t\r\n]+/g;
		function withoutBlanks(e) {
			let t, mapped = () => {
				let t = new Draft(e);
				for (let { 0: n, index: r } of e.matchAll(u)) t.drop(r, r + n.length);
				return t.view();
			};
			return {
				text: e.replace(u, ""),
				sourceOf: (e) => (t ??= mapped(), t.sourceOf(e))
			};
		}
		let d = new TextDecoder("utf-8", { ignoreBOM: !0 }), f = /(?:%[0-9A-Fa-f]{2})+/g;
		function percentDecoded(e) {
			let t = new Draft(e), n = !1;
			for (let { 0: r, index: i } of e.matchAll(f)) {
				n = !0;
				for (let e = 0; e < r.length;) {
					let [n = 0, ...a] = bytesAt(r, e), o = (1 + a.length) * 3, s = n < 128 ? String.fromCharCode(n) : d.decode(Uint8Array.of(n, ...a));
					t.put(i + e, s, o), e += o;
				}
			}
			return n ? t.view() : void 0;
		}
		function bytesAt(e, t) {
			let n = [byteAt(e, t)], r = lengthFrom(n[0] ?? 0);
			for (let i = t + 3; n.length < r && i < e.length; i += 3) {
				let t = byteAt(e, i);
				if ((t & 192) != 128) break;
				n.push(t);
			}
			return n;
		}
		function byteAt(e, t) {
			return Number.parseInt(e.slice(t + 1, t + 3), 16);
		}
		function lengthFrom(e) {
			return e >= 240 ? 4 : e >= 224 ? 3 : e >= 192 ? 2 : 1;
		}
		class Draft {
			#e;
			#t = [];
			#n = [];
			#r = 0;
			#i = 0;
			constructor(e) {
				this.#e = e;
			}
			drop(e, t) {
				this.#a(e), this.#i = t;
			}
			put(e, t, n) {
				this.#a(e), this.#t.push({
					at: this.#r,
					source: e,
					width: n
				}), this.#o(t), this.#i = e + n;
			}
			view() {
				this.#a(this.#e.length);
				let e = this.#t;
				return {
					text: this.#n.join(""),
					sourceOf: (t) => sourceOf(t, e)
				};
			}
			#a(e) {
				e <= this.#i || (this.#t.push({
					at: this.#r,
					source: this.#i,
					width: 1
				}), this.#o(this.#e.slice(this.#i, e)));
			}
			#o(e) {
				this.#n.push(e), this.#r += e.length;
			}
		}
		function sourceOf({ start: e, end: t }, n) {
			return {
				start: unitOf(e, n).start,
				end: unitOf(t - 1, n).end
			};
		}
		function unitOf(e, t) {
			let n = t[lastUpTo(e, t)];
			if (n === void 0) return {
				start: e,
				end: e + 1
			};
			if (n.width > 1) return {
				start: n.source,
				end: n.source + n.width
			};
			let r = n.source + e - n.at;
			return {
				start: r,
				end: r + 1
			};
		}
		function lastUpTo(e, t) {
			let [n, r] = [0, t.length - 1];
			for (; n < r;) {
				let i = n + r + 1 >> 1;
				(t[i]?.at ?? 0) <= e ? n = i : r = i - 1;
			}
			return n;
		}
		let p = " 	\r\n", m = `${p}+`;
		function createKnown(e) {
			let t = e.filter((e) => e.trim().length >= 6);
			if (t.length === 0) return (e) => e;
			let n = t.flatMap(secretForms), r = createSearch(n.filter(isLong)), i = whenNeeded(() => searchWithout(p, n)), a = createEncoded(t.flatMap((e) => secretParts(e.toWellFormed())));
			return (e, t) => {
				let n = r(e);
				return hideAll(e, together([...isBroken(e) ? [...n, ...i(e)] : n, ...a(e)]), t);
			};
		}
		function whenNeeded(e) {
			let t;
			return (n) => (t ??= e(), t(n));
		}
		function isBroken(e) {
			return e.includes("\n") && e.trimEnd().includes("\n");
		}
		function isLong(e) {
			return e.length >= 6 && Array.from(e).length >= 6;
		}
		function searchWithout(e, t) {
			return createSearch(t.map((t) => Array.from(t, (t) => e.includes(t) ? "" : t).join("")).filter(isLong), e);
		}
		let h = /%[ \t\r\n]*[0-9a-f][ \t\r\n]*[0-9a-f]/i, g = /^[0-9a-f]{1,2}/i;
		function createEncoded(e) {
			let t = whenNeeded(() => createSearch(encodable(e).filter(isLong).map(withPlus))), n = whenNeeded(() => searchWithout(m, encodable(e))), r = e.some((e) => e.includes(" "));
			return (e) => {
				if (!h.test(e) && !(r && e.includes("+"))) return [];
				let i = findDecoded(e, (e) => t(withPlus(e))), a = withoutBlanks(e);
				return [...i, ...findDecoded(a.text, n).map(a.sourceOf)];
			};
		}
		function encodable(e) {
			let t = e.flatMap((e) => percentDecoded(e)?.text ?? []), n = e.flatMap((e) => {
				let [t = ""] = g.exec(e) ?? [];
				return Array.from(t, (t, n) => e.slice(n + 1));
			});
			return [
				...e,
				...t,
				...n
			];
		}
		function findDecoded(e, t) {
			let n = percentDecoded(e);
			return n === void 0 ? t(e) : t(n.text).map(n.sourceOf);
		}
		function withPlus(e) {
			return e.replaceAll(" ", "+");
		}
		function together(e) {
			let t = [];
			for (let n of e.toSorted((e, t) => e.start - t.start)) {
				let e = t.at(-1);
				e === void 0 || n.start >= e.end ? t.push(n) : t[t.length - 1] = {
					start: e.start,
					end: Math.max(e.end, n.end)
				};
			}
			return t;
		}
		function hideAll(e, t, n) {
			if (t.length === 0) return e;
			let r = "", i = 0;
			for (let { start: a, end: o } of t) r += e.slice(i, a) + n(e.slice(a, o)), i = o;
			return r + e.slice(i);
		}
		let _ = [
			/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
			/\b(?:ak|as|ov|wk|ws)-(?=[A-Za-z0-9]{0,40}[0-9A-Z])[A-Za-z0-9]{16,64}\b/g,
			/\bgh[oprsu]_[A-Za-z0-9]{20,255}(?:[._-][A-Za-z0-9_-]{16,1024}){0,3}/g,
			/\b(?:hf_|api_org_|npm_|[rs]k_(?:live|test)_|gsk_|r8_|dapi)[A-Za-z0-9]{20,255}\b/g,
			/\b(?:github_pat_|glpat-|wandb_v\d_|pypi-|GOCSPX-|ya29\.|nvapi-|xai-|pplx-|dckr_pat_)[A-Za-z0-9_-]{20,1024}/g,
			/\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}/g,
			/\bwhsec_[A-Za-z0-9+/=]{24,255}/g,
			/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
			/(?<keep>\baws_?secret_?(?:access_?)?key["']?\s{0,4}[=:]\s{0,4}["']?)[A-Za-z0-9/+=]{40}/gi,
			/(?<keep>[?&;](?:X-(?:Amz|Goog)-(?:Signature|Security-Token)|sig)=)[A-Za-z0-9%/+_=-]{16,4096}/gi,
			/(?<keep>\bwandb[^\n]{0,40}?[=: ]["']?)[0-9a-f]{40}\b/gi,
			/\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
			/\bxapp-\d-[A-Za-z0-9-]{10,255}/g,
			/(?<keep>hooks\.slack\.com\/(?:services|workflows)\/)[A-Za-z0-9/_-]{10,255}/g,
			/\bsk-(?=[A-Za-z_-]{0,255}\d)(?=[a-z\d_-]{0,255}[A-Z])[A-Za-z0-9_-]{20,255}/g,
			/\bAIza[A-Za-z0-9_-]{35}/g,
			/\beyJ[A-Za-z0-9_-]{10,4096}\.eyJ[A-Za-z0-9_-]{10,4096}\.[A-Za-z0-9_-]{10,4096}/g,
			/(?<keep>\b(?:bearer|basic)\s{1,4})[A-Za-z0-9._~+/=-]{16,4096}/gi,
			/(?<keep>\bauthorization["']?\s{0,4}[=:]\s{0,4}["']?(?:(?:bearer|basic|token)\s{1,4})?)(?!(?:bearer|basic|token)\b)[^\s"',;*]{8,4096}/gi
		], v = [
			[/@/, /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@*]{3,255}(?=@)/gi],
			[/@/, /(?<keep>\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?=[a-z_-]{0,255}\d)[a-z0-9_-]{20,255}(?=@)/gi],
			[/passw|secret|key|token/i, /(?<keep>(?:password|passwd|secret|(?:api|access|account|secret)[_-]?key|(?:access|auth|refresh|session|security)[_-]?token)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}\d)[^\s"',;*]{8,4096}/gi],
			[/TOKEN|SECRET|PASSW|KEY/, /(?<keep>\b[A-Z0-9_]{0,60}(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY)["']?\s{0,2}[=:]\s{0,2}["']?)(?=[^\s"',;]{0,200}[A-Za-z])[^\s"',;*]{8,200}/g]
		], y = /BEGIN|-----END|a[ks]-|ov-|w[ks]-|gh[oprsu]_|github_|glpat|AKIA|ASIA|ABIA|ACCA|aws|hf_|api_org|wandb|xox|xapp|slack|sk-|[rs]k_(?:live|test)_|gsk_|r8_|dapi|AIza|ya29|GOCSPX|nvapi|xai-|pplx|dckr|\bSG\.|whsec|sig=|signature=|npm_|pypi|eyJ|bearer|basic|authoriz|:\/\/|token|secret|passw|key/i;
		function createRedactor(e) {
			let t = createKnown(e);
			return remembering((e) => {
				let n = t(e, redact_hidden);
				if (!y.test(n)) return n;
				for (let e of _) n = hideShape(n, e);
				for (let [e, t] of v) e.test(n) && (n = hideShape(n, t));
				return hideKeyEnds(n, redact_hidden);
			});
		}
		function remembering(e) {
			let t = new Map();
			return (n) => {
				if (n.length > 12) return e(n);
				let r = t.get(n);
				if (r !== void 0) return r;
				let i = e(n);
				return t.size >= 4096 && t.clear(), t.set(n, i), i;
			};
		}
		function redact_hidden(e) {
			return e.includes("\n") ? e.split("\n").fill("***").join("\n") : "***";
		}
		function hideShape(e, t) {
			return e.replace(t, (...e) => {
				let t = e.at(-1), n = typeof t == "object" && t && "keep" in t ? t.keep : "", r = typeof n == "string" ? n : "";
				return `${r}${redact_hidden(String(e[0]).slice(r.length))}`;
			});
		}
	}),
	8033: ((e, t, n) => {
		n.d(t, {
			W: () => parseRunContext,
			Z: () => field
		});
		var r = n(8291);
		function parseRunContext(e, t) {
			let [n, r, ...i] = required(e, "GITHUB_REPOSITORY").split("/");
			if (!n || !r || i.length > 0) throw malformed(e, "GITHUB_REPOSITORY", "OWNER/NAME");
			let a = required(e, "GITHUB_SHA");
			if (!/^[0-9a-f]{40}$/.test(a)) throw malformed(e, "GITHUB_SHA", "a 40-digit commit");
			let o = field(t, "pull_request", "number") ?? (isPull(t) ? field(t, "issue", "number") : void 0), s = field(t, "pull_request", "head", "sha"), c = field(t, "label", "name");
			return {
				owner: n,
				repo: r,
				repositoryId: e.GITHUB_REPOSITORY_ID || String(field(t, "repository", "id") ?? `${n}/${r}`),
				sha: typeof s == "string" && /^[0-9a-f]{40}$/.test(s) ? s : a,
				workflowSha: a,
				event: e.GITHUB_EVENT_NAME ?? "",
				actor: e.GITHUB_TRIGGERING_ACTOR || e.GITHUB_ACTOR || "",
				runId: Number(required(e, "GITHUB_RUN_ID")),
				runAttempt: Number(e.GITHUB_RUN_ATTEMPT ?? "1"),
				workspace: required(e, "GITHUB_WORKSPACE"),
				serverUrl: e.GITHUB_SERVER_URL ?? "https://github.com",
				...typeof o == "number" ? { pullRequest: o } : {},
				...typeof c == "string" ? { label: c } : {}
			};
		}
		function isPull(e) {
			return field(e, "issue", "pull_request") !== void 0;
		}
		function field(e, ...t) {
			let n = e;
			for (let e of t) {
				if (typeof n != "object" || !n || !Object.hasOwn(n, e)) return;
				n = n[e];
			}
			return n;
		}
		function required(e, t) {
			let n = e[t];
			if (n !== void 0 && n !== "") return n;
			throw new r.dz(t, `${t} is not set: this action runs inside a GitHub Actions job, which provides it.`);
		}
		function malformed(e, t, n) {
			return new r.dz(t, `${t} is ${JSON.stringify(e[t])}; expected ${n}.`);
		}
	}),
	168: ((e, t, n) => {
		n.r(t), n.d(t, {
			annotate: () => annotate,
			createLog: () => createLog,
			onCancel: () => onCancel,
			protectSecrets: () => protectSecrets,
			readGateEvent: () => readGateEvent,
			readInputs: () => readInputs,
			readRunContext: () => readRunContext,
			requireSecret: () => requireSecret,
			requireUnix: () => requireUnix,
			runAction: () => runAction,
			setOutputs: () => setOutputs,
			writeSummary: () => writeSummary
		});
		var r = n(6421), i = n(8291), a = n(1166);
		function neutralLine(e) {
			return e.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((e) => (/^[\s\p{Cf}\p{Cc}]*::/u.test(e) ? `| ${e}` : e).replaceAll("##[", "# #[")).join("\n");
		}
		var o = n(2010);
		function hideHeads(e, t) {
			return t.reduce((e, t) => hideHead(e, t.trim()), e);
		}
		function hideHead(e, t) {
			if (t.length <= 12) return e;
			let n = t.slice(0, 12), r = "", i = 0;
			for (let a = e.indexOf(n); a >= 0; a = e.indexOf(n, i)) {
				let n = a + 12;
				for (; n < e.length && e.charAt(n) === t.charAt(n - a);) n += 1;
				r += `${e.slice(i, a)}***`, i = n;
			}
			return r + e.slice(i);
		}
		var s = n(8033), c = n(159);
		function readInputs(e) {
			let t = e.map((e) => [e, r.V4(e)]);
			return Object.fromEntries(t);
		}
		let l = new Set();
		function protectSecrets(e) {
			let t = e.filter((e) => e !== "");
			for (let e of t) r.Pq(e), l.add(e);
			return (0, o.l)(t);
		}
		function requireSecret(e, t, n) {
			if (t === void 0 || t === "") throw new i.dz(e, `The input ${e} is empty. Accepted: ${n}.`);
		}
		function requireUnix() {
			if (process.platform === "win32") throw new i.dz("runs-on", "This action runs on Linux and macOS runners, not on Windows. Set `runs-on: ubuntu-latest`.");
		}
		function onCancel() {
			for (let e of ["SIGINT", "SIGTERM"]) process.once(e, () => u.abort());
			return u.signal;
		}
		let u = new AbortController();
		function setOutputs(e) {
			for (let [t, n] of Object.entries(e)) r.uH(t, n ?? "");
		}
		async function writeSummary(e) {
			process.env.GITHUB_STEP_SUMMARY !== void 0 && await r.z.addRaw(e, !0).write();
		}
		function createLog(e) {
			return {
				info: (t) => r.pq(neutralLine(e(t))),
				untrusted: (t) => r.pq(neutralLine(e(t))),
				notice: (t) => r.lm(e(t)),
				warning: (t) => r.$e(e(t)),
				group: (t, n) => {
					let i = performance.now(), end = () => r.pq(`${((performance.now() - i) / 1e3).toFixed(1)} s`);
					return r.Os(neutralLine(e(t)), () => n().finally(end));
				}
			};
		}
		function annotate(e, t) {
			let n = {
				error: r.z3,
				warning: r.$e,
				notice: r.lm
			}, i = {
				error: 0,
				warning: 0,
				notice: 0
			};
			for (let { level: r, message: a, line: o, ...s } of e) {
				if (++i[r] > 7) continue;
				let { title: e, file: c, endLine: l } = s;
				n[r](t(a), {
					title: t(e),
					file: t(c),
					startLine: o,
					endLine: l
				});
			}
		}
		function readRunContext() {
			return (0, s.W)(process.env, readPayload());
		}
		function readGateEvent() {
			return (0, a.N2)(process.env, readPayload());
		}
		function readPayload() {
			let e = process.env.GITHUB_EVENT_PATH;
			if (e === void 0 || e === "") return {};
			try {
				return JSON.parse((0, c.yR)(e));
			} catch {
				throw new i.dz("GITHUB_EVENT_PATH", "The event file that GITHUB_EVENT_PATH names is not readable JSON.");
			}
		}
		async function runAction(e) {
			try {
				await e();
			} catch (e) {
				let t = [...l];
				r.C1(hideHeads((0, o.l)(t)(describeError(e)), t)), u.signal.aborted && process.stdout.write("", () => process.exit(1));
			}
		}
		function describeError(e) {
			return e instanceof i.dz ? e.message : e instanceof i.yA ? `${e.message}\n${e.advice}`.trim() : `This is a defect of modal-experiments, please report it with these lines:\n${e instanceof Error ? e.stack ?? e.message : String(e)}`;
		}
	})
};
