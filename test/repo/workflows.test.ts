// The workflow files agree with the actions, with each other and with the README, and keep the rules that no linter has.
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readActionManifest } from "../../scripts/readme-tables.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import { JOB_PERMISSIONS } from "../support/github-world.ts";
import { readRepositoryFile } from "../support/repository.ts";
import { listWorkflows } from "../support/workflow-files.ts";
import { grantsOf, readCalled, readWorkflow, unionOf } from "../support/workflow-model.ts";

const OURS = /^[\w-]+\/modal-experiments((?:\/[\w.-]+)*)@(.+)$/;
const workflows = listWorkflows();
const examples = workflows.filter(({ name }) => name.startsWith("examples/workflows/"));
const called = workflows.filter(({ name }) => /^\.github\/workflows\/(experiment|poll)\.yml$/.test(name));
const callers = workflows.flatMap(({ name, text }) =>
  Object.entries(readWorkflow(text).jobs).flatMap(([id, job]) => {
    const [, place] = OURS.exec(job.uses ?? "") ?? [];
    return place === undefined ? [] : [{ name: `${name}, job ${id}`, job, target: place.slice(1) }];
  }),
);
const steps = workflows.flatMap(({ name, text }) =>
  Object.values(readWorkflow(text).jobs).flatMap((job) => job.steps.map((step) => ({ name, text, step }))),
);

describe("what users copy", () => {
  it("is five files of 40 lines at most", () => {
    expect(examples.map(({ name }) => path.basename(name, ".yml"))).toStrictEqual([
      "comment",
      "dispatch",
      "label",
      "poll",
      "schedule",
    ]);
    expect(examples.filter(({ text }) => text.trimEnd().split("\n").length > 40)).toStrictEqual([]);
  });

  it("comes with a configuration that is accepted, as the README shows it", () => {
    const text = readRepositoryFile("examples/experiments.yml");
    expect(parseConfigText(text).experiments.size).toBe(1);
    expect(readRepositoryFile("README.md")).toContain(text.trimEnd());
  });
});

describe("a caller of the project's workflows", () => {
  it.each(callers)("$name gives what is declared, and what is required", ({ job, target }) => {
    const { inputs, secrets } = readCalled(readRepositoryFile(target));
    expect(Object.keys(job.with).filter((name) => !(name in inputs))).toStrictEqual([]);
    expect(Object.keys(job.secrets).filter((name) => !(name in secrets))).toStrictEqual([]);
    const required = Object.entries({ ...inputs, ...secrets }).filter(([, field]) => field.required);
    const given = { ...job.with, ...job.secrets };
    expect(required.map(([name]) => name).filter((name) => !(name in given))).toStrictEqual([]);
  });

  it.each(callers)("$name grants exactly what the called jobs ask for", ({ job, target }) => {
    expect(unionOf([job.permissions])).toStrictEqual(
      unionOf(Object.values(grantsOf(readRepositoryFile(target)))),
    );
  });

  it("grants what the README says", () => {
    const section = /\n## Permissions\n([\s\S]*?)\n## /.exec(readRepositoryFile("README.md"))?.[1] ?? "";
    const rows = [...section.matchAll(/^\| `([\w-]+): (read|write)` \|/gm)];
    const listed = Object.fromEntries(rows.map(([, name, access]) => [name, access]));
    const asked = called.flatMap(({ text }) => Object.values(grantsOf(text)));
    expect(listed).toStrictEqual(unionOf(asked));
  });
});

describe("a step", () => {
  const uses = steps.filter(({ step }) => step.uses !== undefined);
  const ours = uses.flatMap(({ name, step }) => {
    const [, place] = OURS.exec(step.uses ?? "") ?? [];
    return place === undefined
      ? []
      : [{ name, step, manifest: path.posix.join(place.slice(1), "action.yml") }];
  });

  it.each(ours)(
    "of $name that uses $manifest gives inputs that exist, and those that are required",
    ({ step, manifest }) => {
      const { inputs } = readActionManifest(readRepositoryFile(manifest));
      expect(Object.keys(step.with).filter((name) => !(name in inputs))).toStrictEqual([]);
      const required = Object.entries(inputs).filter(([, field]) => field.required);
      expect(required.map(([name]) => name).filter((name) => !(name in step.with))).toStrictEqual([]);
    },
  );

  it("names others' actions by commit, with the version beside it", () => {
    const others = uses.filter(({ step }) => !OURS.test(step.uses ?? "") && !step.uses?.startsWith("./"));
    expect(others.length).toBeGreaterThan(3);
    const loose = others.filter(({ text, step }) => {
      const line = text.split("\n").find((each) => each.includes(step.uses ?? "")) ?? "";
      return !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
    });
    expect(loose.map(({ name, step }) => `${name}: ${step.uses}`)).toStrictEqual([]);
  });

  it("names one commit for each of others' actions, wherever it is used", () => {
    const commits = new Map<string, Set<string>>();
    for (const { step } of uses) {
      const [action = "", commit = ""] = (step.uses ?? "").split("@");
      commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, all]) => all.size > 1).map(([action]) => action)).toStrictEqual([]);
  });

  it("hands nothing on that launched code could have forged", () => {
    expect(called.map(({ name }) => name)).toContain(".github/workflows/experiment.yml");
    for (const { text } of called) expect(text).not.toContain("needs.launch.outputs");
  });

  it("puts no expression into a script", () => {
    const scripts = steps.filter(({ step }) => step.run !== undefined);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(({ step }) => step.run?.includes("${{")).map(({ name }) => name)).toStrictEqual([]);
  });

  it("that checks out keeps no credentials", () => {
    const checkouts = uses.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter(({ step }) => step.with["persist-credentials"] !== false)).toStrictEqual([]);
  });
});

describe("a job", () => {
  it("is granted exactly what its permissions are tested with", () => {
    const grants = called.map(({ name, text }) => [path.basename(name, ".yml"), grantsOf(text)] as const);
    const { gate, launch, report, poll, stop } = JOB_PERMISSIONS;
    expect(Object.fromEntries(grants)).toStrictEqual({
      experiment: { gate, launch, stop, report },
      poll: { poll, stop },
    });
  });
});

describe("the launch job", () => {
  it("may read contents and nothing else, and the other jobs check out nothing", () => {
    const jobs = readWorkflow(readRepositoryFile(".github/workflows/experiment.yml")).jobs;
    expect(jobs["launch"]?.permissions).toStrictEqual({ contents: "read" });
    const others = Object.entries(jobs).filter(([name]) => name !== "launch");
    const using = others.flatMap(([, job]) => job.steps.map(({ uses }) => uses ?? ""));
    expect(using.length).toBe(3);
    expect(using.filter((each) => !OURS.test(each))).toStrictEqual([]);
  });
});

describe("an exception of a linter", () => {
  it("says why", () => {
    const lines = readRepositoryFile(".github/zizmor.yml").split("\n");
    const exceptions = lines.flatMap((line, index) => (/^ {6}- |: any$/.test(line) ? [index] : []));
    expect(exceptions.length).toBeGreaterThan(0);
    const bare = exceptions.filter((index) => {
      const above = lines.slice(0, index).reverse();
      const first = above.find((line) => !/^ {6}- |: any$/.test(line));
      return !/^\s+# /.test(first ?? "");
    });
    expect(bare.map((index) => lines[index])).toStrictEqual([]);
    const inline = workflows.filter(({ text }) => /zizmor: ignore\[[\w-]+\]\s*$/m.test(text));
    expect(inline.map(({ name }) => name)).toStrictEqual([]);
  });
});
