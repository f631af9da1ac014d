// The corpus in, every app of it laid out in a folder with what is launched and what the audit says arrives out.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { AuditRequest, Finding, SourceFiles, TargetFacts } from "../../src/audit/audit.ts";
import { auditTarget, type TargetAudit } from "../../src/audit-target.ts";
import { planResume } from "../../src/core/resume.ts";
import { type Arrival, arrivalOf } from "./arrival.ts";
import { diskFiles, FILE, FIXTURES, memoryFiles, readCorpus, readProjects } from "./corpus.ts";
import { filled, NEWER_PYTHON, startsNothing } from "./refusal.ts";

export interface Source {
  readonly name: string;
  readonly files: SourceFiles;
  readonly request: AuditRequest;
  /** Folders on Python's path, within the app's own. */
  readonly installed: readonly string[];
  readonly write: (folder: string) => void;
}

export interface ArrivalCase extends Source {
  readonly folder: string;
  /** What the launch hands over: placeholders filled in, and resume as the audit's signature takes it. */
  readonly args: readonly string[];
  readonly target: TargetFacts;
  readonly refused: boolean;
  /** Undefined where nothing arrives, or the audit does not claim to know what does. */
  readonly claimed: Arrival | undefined;
}

export function arrivalSources(): readonly Source[] {
  const single = ["apps", "correct"].flatMap((corpus) =>
    readCorpus(corpus)
      .filter((one) => !NEWER_PYTHON.has(one.name))
      .map(({ name, source, request }) => ({
        name: corpus === "apps" ? name : `correct/${name}`,
        files: memoryFiles({ [FILE]: source }),
        request,
        installed: [],
        write: (folder: string) => writeFileSync(path.join(folder, FILE), source),
      })),
  );
  const projects = readProjects().map((one) => ({ ...one, name: `projects/${one.name}` }));
  const plan = ["before", "after"].map((name) => ({
    name: `plan/${name}`,
    folder: path.join(FIXTURES, "plan", name),
    installed: [],
    request: { target: "scripts/modal_app.py", args: ["--", "epochs=20"], resume: "inject" } as const,
  }));
  const several = [...projects, ...plan].map(({ folder, ...rest }) => ({
    ...rest,
    files: diskFiles(folder),
    write: (to: string) => cpSync(folder, to, { recursive: true }),
  }));
  // Line ends are a matter of the file, not of the folder, so only one of the two sets has them.
  return [...single, ...several].filter(({ name }) => !/^correct\/source\//.test(name));
}

/** What an app's image reads where it is launched. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "correct/subprocess_script.py": { "experiments/small.yaml": "" },
  "correct/torchrun.py": {
    "dotenv/__init__.py": "find_dotenv = lambda *a, **k: ''\ndotenv_values = lambda path: {}\n",
    "dotenv/main.py": "_walk_to_root = None\n",
  },
  "projects/src-layout": { "pyproject.toml": "[project]\nname = 'vision'\n", "uv.lock": "" },
};

/** A missing module is no matter of arguments: this stands in for it in the folder of this one app. */
const STUB = "def __getattr__(name):\n    return None\n";

const missingModules = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ id, harm }) => {
    const module = /there `(\w+)` is missing/.exec(harm)?.[1];
    return id === "imports" && module !== undefined ? [module] : [];
  });

export async function prepare(source: Source, folder: string): Promise<ArrivalCase> {
  const { target: text, module = false, configuration = {}, resume } = source.request;
  const args = filled(source.request.args);
  const question = { args, resume, workingDirectory: ".", configuration };
  const told = await auditTarget(source.files, { ...question, target: { text, module, place: text } });
  layOut(source, folder, missingModules(told.findings));
  const others = told.findings.filter((one) => missingModules([one]).length === 0);
  const refused = startsNothing(source.name, others);
  const handed = refused ? args : withResume(told, args, resume);
  const claimed = refused ? undefined : arrivalOf(told.facts.parameters, handed);
  return { ...source, folder, args: handed, target: told.facts, refused, claimed };
}

function layOut({ name, write }: Source, folder: string, missing: readonly string[]): void {
  mkdirSync(folder);
  write(folder);
  const stubs = missing.map((module) => [`${module}.py`, STUB] as const);
  for (const [file, text] of [...Object.entries(BESIDE[name] ?? {}), ...stubs]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** As the launch does it; what the launch itself would refuse, since resume is required, is run as it stands. */
function withResume(told: TargetAudit, args: readonly string[], mode: AuditRequest["resume"]) {
  const { signature, facts } = told;
  const refusedHere = mode === "require" && facts.resume.kind !== "flag" && facts.resume.kind !== "raw";
  return signature === undefined || refusedHere ? args : planResume({ mode, args, signature }).args;
}
