// A number and a pull request in, the intent of a run of the benchmark out.
import type { RunIntent } from "../../src/core/record.ts";
import { EPOCHS } from "./epochs.ts";
import type { Place } from "./github-process.ts";

export function intentOf(number: number, place: Place | undefined): RunIntent {
  if (place === undefined) throw new Error("there is no pull request");
  const target = "examples/digits/modal_app.py::train";
  return {
    schema_version: 1,
    key: `bench${String(number).padStart(7, "0")}`,
    generation: 1,
    experiment: `digits-${number}`,
    arm: null,
    seed: null,
    pull_request: place.pullRequest,
    sha: place.sha,
    target,
    argv: ["run", "--detach", target, "--", `epochs=${EPOCHS}`, "resume=true"],
    resume_argument: "resume=true",
    continue_from: null,
    modal_environment: null,
    timeout: 86_400,
    retries: 3,
    gpu: "A10G",
    price_bound: null,
    deadline: null,
    max_cost: null,
    label: null,
    policies: {},
    asked_by: "mona",
    workflow_run: null,
  };
}
