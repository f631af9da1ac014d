// The code that a function reaches in, where it writes and reads checkpoints out, with the paths that are known.

import type { Evaluator } from "./evaluate.ts";
import { reachableCode } from "./reach.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { argumentsOf, bodyOf, childOf, descendants } from "./tree.ts";
import type { Definition, Value } from "./value.ts";

export interface Access {
  readonly file: PyFile;
  readonly node: PyNode;
  readonly how: "save" | "load" | "move";
  readonly path: Value | undefined;
  /** The loop around it in its own function. */
  readonly inLoop: boolean;
}

/** By the last part of the callee; the number is the place of the path among the arguments. */
const SAVERS: Readonly<Record<string, number>> = {
  "torch.save": 1,
  "joblib.dump": 1,
  "safetensors.torch.save_file": 1,
  save_pretrained: 0,
  save_checkpoint: 0,
  save_model: 0,
};
const LOADERS: Readonly<Record<string, number>> = {
  "torch.load": 0,
  "joblib.load": 0,
  "os.path.exists": 0,
  "os.path.isfile": 0,
  load_checkpoint: 0,
  load_from_checkpoint: 0,
};
const MOVERS =
  /^(?:shutil\.(?:copy|copy2|copyfile|copytree|move)|os\.(?:replace|rename|renames|link|symlink))$/;
const PATH_NAMES = new Set(["path", "save_directory", "save_dir", "f", "filename", "filepath", "file"]);
const LOOPS = new Set(["ForStatement", "WhileStatement"]);

export function checkpointAccess(evaluator: Evaluator, definition: Definition): readonly Access[] {
  return reachableCode(evaluator, definition).flatMap((code) => {
    const body = bodyOf(code.node);
    if (body === undefined) return [];
    return [...descendants(code.file, body)].flatMap((node) => {
      const access = node.type === "CallExpression" ? readAccess(evaluator, code.file, node) : undefined;
      return access === undefined ? [] : [access];
    });
  });
}

function readAccess(evaluator: Evaluator, file: PyFile, node: PyNode): Access | undefined {
  const callee = node.children[0];
  if (callee === undefined) return undefined;
  const value = evaluator.evaluate(file, callee);
  const path = value.kind === "external" ? value.path : value.kind === "attribute" ? value.name : "";
  if (MOVERS.test(path)) return { file, node, how: "move", path: undefined, inLoop: insideLoop(node) };
  const last = path.split(".").at(-1) ?? path;
  const save = SAVERS[path] ?? SAVERS[last];
  const load = LOADERS[path] ?? LOADERS[last];
  const index = save ?? load;
  if (index === undefined) return undefined;
  const args = argumentsOf(file, childOf(node, "ArgList"));
  const named = args.find((one) => one.name !== undefined && PATH_NAMES.has(one.name));
  const chosen = named ?? args.filter((one) => one.name === undefined && one.star === undefined)[index];
  const known = chosen === undefined ? undefined : evaluator.evaluate(file, chosen.value);
  return { file, node, how: save === undefined ? "load" : "save", path: known, inLoop: insideLoop(node) };
}

function insideLoop(node: PyNode): boolean {
  for (let at = node.parent; at !== undefined && at.type !== "FunctionDefinition"; at = at.parent) {
    if (LOOPS.has(at.type)) return true;
  }
  return false;
}
