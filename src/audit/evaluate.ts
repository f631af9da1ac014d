// An expression of the source in, its value out, as far as the source settles it; nothing is run.

import type { Binding } from "./binding.ts";
import { evaluateCall } from "./evaluate-call.ts";
import { dictionaryOf, LONGEST_LIST, textValue } from "./evaluate-literal.ts";
import { binary, unary } from "./evaluate-operator.ts";
import { parseNumber } from "./literal.ts";
import { memberOf, subscriptOf } from "./member.ts";
import { parameterValue } from "./parameter-value.ts";
import type { Project } from "./project.ts";
import { type Found, findExport, findName } from "./scope.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { textOf } from "./tree.ts";
import { unknown, type Value } from "./value.ts";

const DEEPEST = 60;

/** Evaluates expressions of one project; remembers what names stand for. */
export class Evaluator {
  readonly project: Project;
  readonly #values = new Map<Binding, Value | "in progress">();
  #depth = 0;

  constructor(project: Project) {
    this.project = project;
  }

  evaluate(file: PyFile, node: PyNode): Value {
    if (this.#depth >= DEEPEST) return unknown("it is nested too deeply");
    this.#depth++;
    try {
      return this.#expression(file, node);
    } finally {
      this.#depth--;
    }
  }

  #expression(file: PyFile, node: PyNode): Value {
    switch (node.type) {
      case "Number": {
        const value = parseNumber(textOf(file, node));
        return value === undefined ? unknown("the number is not plain") : { kind: "number", value };
      }
      case "String":
      case "FormatString":
      case "ContinuedString":
        return textValue(this, file, node);
      case "Boolean":
        return { kind: "boolean", value: textOf(file, node) === "True" };
      case "None":
        return { kind: "none" };
      case "VariableName":
        return this.#name(file, node);
      case "MemberExpression":
        return this.#member(file, node);
      case "CallExpression":
        return evaluateCall(this, file, node);
      case "BinaryExpression":
        return binary(this, file, node);
      case "UnaryExpression":
        return unary(this, file, node);
      default:
        return this.#container(file, node);
    }
  }

  #container(file: PyFile, node: PyNode): Value {
    const inner = node.children.filter((child) => /^[A-Za-z*]/.test(child.type));
    switch (node.type) {
      case "ParenthesizedExpression":
      case "AwaitExpression":
      case "NamedExpression": {
        const only = inner.at(-1);
        return only === undefined ? unknown("it is empty") : this.evaluate(file, only);
      }
      case "TupleExpression":
      case "ArrayExpression":
      case "SetExpression":
        if (inner.length > LONGEST_LIST || inner.some((child) => child.type === "*"))
          return unknown("the list is not plain");
        return { kind: "list", items: inner.map((child) => this.evaluate(file, child)) };
      case "DictionaryExpression":
        return dictionaryOf(this, file, node);
      default:
        return unknown("it is computed when the program runs");
    }
  }

  #name(file: PyFile, node: PyNode): Value {
    const name = textOf(file, node);
    const found = findName(this.project, file, { node, name });
    if (found.kind === "parameter") return parameterValue(file, found.of, name);
    return this.#found(file, found, name);
  }

  #found(file: PyFile, found: Found, name: string): Value {
    switch (found.kind) {
      case "binding":
        return this.#binding(file, found.binding);
      case "absent":
        return this.#starred(file, found.stars, name);
      case "parameter":
        return unknown("it is a parameter");
      case "unsettled":
        return unknown(found.why);
    }
  }

  #starred(file: PyFile, stars: readonly Binding[], name: string): Value {
    // Two files may import everything from each other.
    if (this.#depth >= DEEPEST) return unknown("star imports go round in a circle");
    this.#depth++;
    try {
      return this.#fromStars(file, stars, name);
    } finally {
      this.#depth--;
    }
  }

  #fromStars(file: PyFile, stars: readonly Binding[], name: string): Value {
    for (const star of [...stars].reverse()) {
      const spec = star.source.kind === "import" ? star.source.from : "";
      const resolved = this.project.resolve(file, spec);
      if (resolved.kind !== "file") return unknown(`a star import from ${spec} may define it`);
      const inner = findExport(this.project, resolved.file, name);
      if (inner.kind !== "absent" || inner.stars.length > 0) return this.#found(resolved.file, inner, name);
    }
    return { kind: "external", path: name };
  }

  #binding(file: PyFile, binding: Binding): Value {
    const known = this.#values.get(binding);
    if (known === "in progress") return unknown("it is defined by itself");
    if (known !== undefined) return known;
    this.#values.set(binding, "in progress");
    const value = this.#source(file, binding);
    this.#values.set(binding, value);
    return value;
  }

  #source(file: PyFile, { source }: Binding): Value {
    switch (source.kind) {
      case "expression":
        return this.evaluate(file, source.node);
      case "definition": {
        const kind = source.node.type === "ClassDefinition" ? "class" : "function";
        return { kind, file, node: source.node };
      }
      case "import":
        return this.imported(file, source.from, source.name);
      case "item": {
        const list = this.evaluate(file, source.node);
        return (list.kind === "list" ? list.items[source.index] : undefined) ?? unknown("it is taken apart");
      }
      case "opaque":
        return unknown(source.why);
    }
  }

  /** What `import spec` or `from spec import name` binds. */
  imported(file: PyFile, spec: string, name: string | undefined): Value {
    const resolved = this.project.resolve(file, spec);
    if (resolved.kind === "unreadable") return unknown(resolved.why);
    if (resolved.kind === "outside") {
      if (spec.startsWith(".")) return unknown("its module was not found");
      const path = name === undefined ? spec : `${spec}.${name}`;
      return spec === "modal" || spec.startsWith("modal.")
        ? { kind: "modal", path }
        : { kind: "external", path };
    }
    if (name === undefined) return { kind: "module", file: resolved.file };
    return (
      this.exported(resolved.file, name) ??
      this.#submodule(file, spec.endsWith(".") ? spec + name : `${spec}.${name}`)
    );
  }

  /** A name of another file of the repository; undefined when the file does not define it. */
  exported(file: PyFile, name: string): Value | undefined {
    const found = findExport(this.project, file, name);
    if (found.kind === "absent" && found.stars.length === 0) return undefined;
    return this.#found(file, found, name);
  }

  #submodule(file: PyFile, spec: string): Value {
    const resolved = this.project.resolve(file, spec);
    return resolved.kind === "file"
      ? { kind: "module", file: resolved.file }
      : unknown("the module does not define it");
  }

  #member(file: PyFile, node: PyNode): Value {
    const [object, mark, name] = node.children;
    if (object === undefined) return unknown("it is incomplete");
    const value = this.evaluate(file, object);
    if (mark?.type === "." && name?.type === "PropertyName") return memberOf(this, value, textOf(file, name));
    const key = mark?.type === "[" && node.children.length === 4 ? name : undefined;
    return key === undefined ? unknown("it is a slice") : subscriptOf(value, this.evaluate(file, key));
  }
}
