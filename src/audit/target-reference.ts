// `file.py::name` in, the file to read and the name to look for out, or what is wrong with it.

export interface TargetReference {
  readonly path: string;
  /** After `::`; empty for a bare file. */
  readonly name: string;
}

/** A module path may be a file or a package, so there may be two paths to try. */
export type ReadReference =
  | { readonly paths: readonly string[]; readonly name: string }
  | { readonly problem: string; readonly fix: string };

/** Follows `parse_import_ref` and `import_file_or_module` of `modal/cli/import_refs.py`, client 1.6.4. */
export function readReference(target: string, module: boolean): ReadReference {
  const at = target.indexOf("::");
  if (at <= 1 && target.indexOf(":") > 1) {
    return { problem: "the target has one colon where Modal wants two", fix: target.replace(":", "::") };
  }
  const file = at > 1 ? target.slice(0, at) : target;
  const name = at > 1 ? target.slice(at + 2) : "";
  if (module) return readModule(file, name);
  if (!file.endsWith(".py")) {
    return { problem: "the target's file does not end in .py", fix: "path/to/file.py::function" };
  }
  const parts = normalPath(file);
  if (parts === undefined) {
    return {
      problem: "the target's file lies outside the checkout",
      fix: "path/inside/the/repository.py::function",
    };
  }
  const stem = (parts.at(-1) ?? "").slice(0, -3);
  if (stem === "" || stem.includes(".")) {
    return {
      problem: "Modal refuses a file name with more than one period",
      fix: `${stem.replaceAll(".", "_")}.py`,
    };
  }
  return { paths: [parts.join("/")], name };
}

function readModule(module: string, name: string): ReadReference {
  if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(module)) {
    return { problem: "the target is no module path", fix: "package.module::function" };
  }
  const path = module.replaceAll(".", "/");
  return { paths: [`${path}.py`, `${path}/__init__.py`], name };
}

function normalPath(file: string): readonly string[] | undefined {
  if (file.startsWith("/") || file.includes("\\") || file.includes("\0") || /^[A-Za-z]:/.test(file))
    return undefined;
  const parts: string[] = [];
  for (const part of file.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts;
}
