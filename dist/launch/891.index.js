export const id = 891;
export const ids = [891];
export const modules = {

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installClient: () => (/* binding */ installClient)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.cache/bundle/src/core/errors.js
var errors = __webpack_require__(8291);
// EXTERNAL MODULE: ./.cache/bundle/src/io/command.js
var io_command = __webpack_require__(9740);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/package-folder.js
// The folder of this package, from its sources and from a bundle alike: what is shipped next to the code is found from here.


/** Two folders up. */
const PACKAGE = external_node_path_.resolve(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url)), "..", "..");

// EXTERNAL MODULE: ./.cache/bundle/src/io/source-files.js
var source_files = __webpack_require__(2070);
;// CONCATENATED MODULE: ./.cache/bundle/src/io/modal-install.js
// A wish for a version and for packages -> a virtual environment of its own that holds the Modal client and them.





const PYTHONS = ["python3", "python3.13", "python3.12", "python3.11", "python3.10"];
const LOCK = external_node_path_.join(PACKAGE, "modal-client.txt");
const QUIET = ["--quiet", "--disable-pip-version-check", "--no-input"];
const TIMEOUT = 20 * 60_000;
/** @throws ExternalError naming the step that failed, with pip's last lines; InputError for a file that is not there */
async function installClient(wish) {
    const { version, requirements } = wish;
    if (requirements !== undefined && !(await (0,source_files/* isRegularFile */.Ze)(requirements).catch(() => false))) {
        throw new errors/* InputError */.dz("python-requirements", `The input python-requirements names ${JSON.stringify(external_node_path_.relative(wish.directory, requirements))}, which does not exist in the checkout. Accepted: a requirements file, relative to the checkout.`);
    }
    const folder = await (0,source_files/* makeTemporaryFolder */.wE)(wish.temporary, "modal-client-");
    await runStep(wish, "The virtual environment for the Modal client could not be made", [
        await findPython(wish),
        "-m",
        "venv",
        folder,
    ]);
    const pip = [external_node_path_.join(folder, "bin", "python"), "-m", "pip", "install", ...QUIET];
    const client = version === undefined ? ["--require-hashes", "-r", LOCK] : [`modal==${version}`];
    await runStep(wish, `The Modal client ${version ?? ""} could not be installed`, [...pip, ...client]);
    if (requirements !== undefined) {
        await runStep(wish, "The packages of python-requirements could not be installed", [
            ...pip,
            "-r",
            requirements,
        ]);
    }
    const said = version === undefined ? "the locked version" : `version ${version}, as modal-version asks`;
    return { command: [external_node_path_.join(folder, "bin", "modal")], said, loose: version !== undefined };
}
async function findPython(wish) {
    const probe = "import sys, venv, ensurepip; sys.exit(0 if sys.version_info[:2] >= (3, 10) else 3)";
    for (const name of PYTHONS) {
        const done = await run(wish, [name, "-c", probe]).catch(() => undefined);
        if (done?.exitCode === 0)
            return name;
    }
    throw new errors/* ExternalError */.yA({
        system: "modal-cli",
        operation: "python3",
        message: `The Modal client is not on PATH and cannot be installed: no Python of 3.10 or newer with the modules venv and ensurepip was found (looked for ${PYTHONS.join(", ")}).`,
        advice: "Put actions/setup-python before this step, or install the client yourself and say with modal-command how it is started, for example `uv run modal`.",
    });
}
function run(wish, command) {
    const { environment: env, directory: cwd, signal } = wish;
    return (0,io_command/* runQuietly */.r)(command, { cwd, env, timeout: TIMEOUT, ...(signal === undefined ? {} : { signal }) });
}
async function runStep(wish, failure, command) {
    const done = await run(wish, command);
    if (done.exitCode === 0)
        return;
    const last = `${done.stdout}\n${done.stderr}`.trim().split("\n").slice(-15).join("\n");
    throw new errors/* ExternalError */.yA({
        system: "modal-cli",
        operation: command.slice(1, 4).join(" "),
        status: done.exitCode,
        message: `${failure}: exit code ${done.exitCode}.\n${last}`,
        advice: "Read the lines above. A package that does not exist or does not fit this Python is mended in the inputs modal-version and python-requirements; a network that failed, by running the job again.",
    });
}


/***/ })

};
