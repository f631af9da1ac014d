export const id = 891;
export const ids = [891];
export const modules = { 891: ((e, t, n) => {
	n.d(t, { installClient: () => installClient });
	var r = n(6760), i = n(8291), a = n(9740), o = n(3136);
	let s = r.resolve(r.dirname((0, o.fileURLToPath)(import.meta.url)), "..", "..");
	var c = n(2070);
	let l = [
		"python3",
		"python3.13",
		"python3.12",
		"python3.11",
		"python3.10"
	], u = r.join(s, "modal-client.txt"), d = [
		"--quiet",
		"--disable-pip-version-check",
		"--no-input"
	];
	async function installClient(e) {
		let { version: t, requirements: n } = e;
		if (n !== void 0 && !await (0, c.Ze)(n).catch(() => !1)) throw new i.dz("python-requirements", `The input python-requirements names ${JSON.stringify(r.relative(e.directory, n))}, which does not exist in the checkout. Accepted: a requirements file, relative to the checkout.`);
		let a = await (0, c.wE)(e.temporary, "modal-client-");
		await runStep(e, "The virtual environment for the Modal client could not be made", [
			await findPython(e),
			"-m",
			"venv",
			a
		]);
		let o = [
			r.join(a, "bin", "python"),
			"-m",
			"pip",
			"install",
			...d
		], s = t === void 0 ? [
			"--require-hashes",
			"-r",
			u
		] : [`modal==${t}`];
		await runStep(e, `The Modal client ${t ?? ""} could not be installed`, [...o, ...s]), n !== void 0 && await runStep(e, "The packages of python-requirements could not be installed", [
			...o,
			"-r",
			n
		]);
		let l = t === void 0 ? "the locked version" : `version ${t}, as modal-version asks`;
		return {
			command: [r.join(a, "bin", "modal")],
			said: l,
			loose: t !== void 0
		};
	}
	async function findPython(e) {
		for (let t of l) if ((await run(e, [
			t,
			"-c",
			"import sys, venv, ensurepip; sys.exit(0 if sys.version_info[:2] >= (3, 10) else 3)"
		]).catch(() => void 0))?.exitCode === 0) return t;
		throw new i.yA({
			system: "modal-cli",
			operation: "python3",
			message: `The Modal client is not on PATH and cannot be installed: no Python of 3.10 or newer with the modules venv and ensurepip was found (looked for ${l.join(", ")}).`,
			advice: "Put actions/setup-python before this step, or install the client yourself and say with modal-command how it is started, for example `uv run modal`."
		});
	}
	function run(e, t) {
		let { environment: n, directory: r, signal: i } = e;
		return (0, a.r)(t, {
			cwd: r,
			env: n,
			timeout: 12e5,
			...i === void 0 ? {} : { signal: i }
		});
	}
	async function runStep(e, t, n) {
		let r = await run(e, n);
		if (r.exitCode === 0) return;
		let a = `${r.stdout}\n${r.stderr}`.trim().split("\n").slice(-15).join("\n");
		throw new i.yA({
			system: "modal-cli",
			operation: n.slice(1, 4).join(" "),
			status: r.exitCode,
			message: `${t}: exit code ${r.exitCode}.\n${a}`,
			advice: "Read the lines above. A package that does not exist or does not fit this Python is mended in the inputs modal-version and python-requirements; a network that failed, by running the job again."
		});
	}
}) };
