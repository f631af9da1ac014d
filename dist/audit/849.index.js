export const id = 849;
export const ids = [849];
export const modules = { 849: ((e, t, n) => {
	n.r(t), n.d(t, { unifiedDiff: () => unifiedDiff });
	function unifiedDiff(e, t, n) {
		if (t === n) return "";
		let r = compare(splitLines(t), splitLines(n));
		return [
			`--- a/${e}`,
			`+++ b/${e}`,
			...hunks(r)
		].join("\n").concat("\n");
	}
	function splitLines(e) {
		let t = e.split("\n");
		return t.at(-1) === "" ? t.pop() : t.push(`${t.pop() ?? ""}\n\\ No newline at end of file`), t;
	}
	function compare(e, t) {
		let n = 0;
		for (; n < e.length && n < t.length && e[n] === t[n];) n++;
		let r = 0;
		for (; r < e.length - n && r < t.length - n && e.at(-1 - r) === t.at(-1 - r);) r++;
		let same = (e) => e.map((e) => ({
			mark: " ",
			text: e
		})), i = shortest(e.slice(n, e.length - r), t.slice(n, t.length - r));
		return [
			...same(e.slice(0, n)),
			...i,
			...same(r === 0 ? [] : e.slice(-r))
		];
	}
	function shortest(e, t) {
		let n = [], r = new Map([[1, 0]]);
		for (let i = 0; i <= Math.min(e.length + t.length, 2e3); i++) {
			n.push(r);
			let a = new Map(r);
			for (let o = -i; o <= i; o += 2) {
				let s = o === -i || o !== i && at(r, o - 1) < at(r, o + 1) ? at(r, o + 1) : at(r, o - 1) + 1;
				for (; s < e.length && s - o < t.length && e[s] === t[s - o];) s++;
				if (a.set(o, s), s >= e.length && s - o >= t.length) return walkBack({
					trace: n,
					a: e,
					b: t
				});
			}
			r = a;
		}
		return [...e.map((e) => ({
			mark: "-",
			text: e
		})), ...t.map((e) => ({
			mark: "+",
			text: e
		}))];
	}
	let at = (e, t) => e.get(t) ?? -1;
	function walkBack({ trace: e, a: t, b: n }) {
		let r = [], i = t.length, a = n.length;
		for (let o = e.length - 1; o >= 0; o--) {
			let s = e[o] ?? new Map(), c = i - a, l = c === -o || c !== o && at(s, c - 1) < at(s, c + 1), u = l ? c + 1 : c - 1, d = at(s, u), f = d - u;
			for (; i > d && a > f && i > 0 && a > 0;) r.push({
				mark: " ",
				text: t[--i] ?? ""
			}), a--;
			if (o === 0) break;
			l ? r.push({
				mark: "+",
				text: n[--a] ?? ""
			}) : r.push({
				mark: "-",
				text: t[--i] ?? ""
			});
		}
		return r.reverse();
	}
	function hunks(e) {
		let t = [], n = 1, r = 1;
		for (let i = 0; i < e.length;) {
			let a = e.findIndex((e, t) => t >= i && e.mark !== " ");
			if (a < 0) break;
			let o = Math.max(i, a - 3), s = a;
			for (let t = 0, n = a; n < e.length && t <= 6; n++) t = e[n]?.mark === " " ? t + 1 : 0, t === 0 && (s = n + 1);
			let c = Math.min(e.length, s + 3);
			n += o - i, r += o - i;
			let l = e.slice(o, c), u = l.filter((e) => e.mark !== "+").length, d = l.filter((e) => e.mark !== "-").length;
			t.push(`@@ -${n},${u} +${r},${d} @@`, ...l.map((e) => e.mark + e.text)), n += u, r += d, i = c;
		}
		return t;
	}
}) };
