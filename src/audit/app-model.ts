// A project in, its Modal apps out: which functions, methods and local entrypoints each app has, and with what settings.

import { decoratorCallee, isGenerator, readDecorators, type Wrapping } from "./decorator.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Known } from "./facts.ts";
import { type Site, sitesOf, type When } from "./import-time.ts";
import type { Project } from "./project.ts";
import { methodsOf, nameOf } from "./served-method.ts";
import { readSettings, type Settings } from "./settings.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { argumentsOf, childOf, textOf } from "./tree.ts";
import { type Definition, type ModalObject, unknown, wholeText } from "./value.ts";

export interface Runnable {
  readonly kind: "function" | "method" | "entrypoint";
  /** Its name in Python: `train`, `fit`. */
  readonly name: string;
  /** Its name within the app: `train`, `Trainer.fit`; unknown when `name=` is computed. */
  readonly tag: Known<string>;
  readonly app: ModalObject;
  readonly definition: Definition;
  /** The class of a method. */
  readonly owner?: Definition;
  readonly settings: Settings;
  /** The decorator, or the call that takes its place. */
  readonly decorator: PyNode;
  readonly wrapping: Wrapping;
  readonly generator: Known<boolean>;
  /** The call `app.function(...)` that was made on the function, instead of a decorator. */
  readonly registeredBy?: PyNode;
  /** It stands under a condition or in a loop at the top of its file. */
  readonly conditional: boolean;
}

export interface AppModel {
  readonly runnables: readonly Runnable[];
  /** By the definition that a name stands for: a function, or a class with its methods. */
  readonly byDefinition: ReadonlyMap<PyNode, readonly Runnable[]>;
  /** Names that decorate functions as an app does, though what they are is not known. */
  readonly unknownApps: readonly string[];
  /** Apps that others take in with `include`. */
  readonly included: ReadonlyMap<PyNode, readonly ModalObject[]>;
  /** Some `include` takes what is not known. */
  readonly unknownIncludes: boolean;
}

interface Building {
  readonly evaluator: Evaluator;
  readonly runnables: Runnable[];
  readonly unknownApps: string[];
  readonly included: Map<PyNode, ModalObject[]>;
  unknownIncludes: boolean;
}

const REGISTERS = new Set(["function", "cls", "local_entrypoint", "server"]);

export function buildAppModel(project: Project, evaluator: Evaluator): AppModel {
  const building: Building = {
    evaluator,
    runnables: [],
    unknownApps: [],
    included: new Map(),
    unknownIncludes: false,
  };
  for (const file of project.files) {
    if (!project.eager.has(file)) continue;
    for (const { node, when } of sitesOf(file)) {
      if (node.type === "DecoratedStatement") registerDecorated(building, file, { node, when });
      else registerCall(building, file, { node, when });
    }
  }
  const byDefinition = new Map<PyNode, Runnable[]>();
  for (const runnable of building.runnables) {
    const key = (runnable.owner ?? runnable.definition).node;
    byDefinition.set(key, [...(byDefinition.get(key) ?? []), runnable]);
  }
  return { ...building, byDefinition };
}

function registerDecorated(building: Building, file: PyFile, { node: statement, when }: Site): void {
  const definition = statement.children.at(-1);
  if (definition === undefined || !/Definition$/.test(definition.type)) return;
  const decorators = statement.children.filter((child) => child.type === "Decorator");
  for (const [index, decorator] of decorators.entries()) {
    const callee = decoratorCallee(building.evaluator, file, decorator);
    const name = callee.kind === "member" || callee.kind === "attribute" ? callee.name : undefined;
    if (name === undefined || !REGISTERS.has(name)) continue;
    if (callee.kind === "member" && callee.object.class === "App") {
      const rest = decorators.slice(index + 1);
      const settings = readSettings(building.evaluator, file, childOf(decorator, "ArgList"));
      const registration = { app: callee.object, decorator, settings, how: name, when };
      register(
        building,
        { kind: definition.type === "ClassDefinition" ? "class" : "function", file, node: definition },
        { ...registration, inner: rest, outer: index },
      );
    } else if (callee.kind === "attribute" && callee.of.kind === "unknown") {
      const root = decorator.children.find((child) => child.type === "VariableName");
      if (root !== undefined) building.unknownApps.push(textOf(file, root));
    }
    return;
  }
}

interface Registration {
  readonly app: ModalObject;
  readonly decorator: PyNode;
  readonly settings: Settings;
  readonly how: string;
  readonly when: When;
  /** Decorators under the app's, which wrap the function before it is registered. */
  readonly inner: readonly PyNode[];
  /** How many stand above it, so that the module's name is no longer the Modal function. */
  readonly outer: number;
}

/** `train = app.function(...)(train_locally)`, and `app.include(other)`. */
function registerCall(building: Building, file: PyFile, { node, when }: Site): void {
  const [callee, list] = node.children;
  if (callee === undefined) return;
  const method = callee.type === "MemberExpression" ? callee.children.at(-1) : undefined;
  if (method !== undefined && textOf(file, method) === "include") registerInclude(building, file, node);
  if (callee.type !== "CallExpression") return;
  const inner = callee.children[0];
  const name = inner?.type === "MemberExpression" ? inner.children.at(-1) : undefined;
  if (inner === undefined || name === undefined || !REGISTERS.has(textOf(file, name))) return;
  const target = building.evaluator.evaluate(file, inner);
  const [argument] = argumentsOf(file, list);
  if (target.kind !== "member" || target.object.class !== "App" || argument === undefined) return;
  const definition = building.evaluator.evaluate(file, argument.value);
  if (definition.kind !== "function" && definition.kind !== "class") return;
  const settings = readSettings(building.evaluator, file, childOf(callee, "ArgList"));
  const registration = {
    app: target.object,
    decorator: callee,
    settings,
    how: target.name,
    when,
    inner: [],
    outer: 0,
  };
  register(building, definition, registration);
}

function registerInclude(building: Building, file: PyFile, node: PyNode): void {
  const callee = node.children[0];
  const target = callee === undefined ? unknown("") : building.evaluator.evaluate(file, callee);
  if (target.kind !== "member" || target.object.class !== "App") return;
  for (const argument of argumentsOf(file, childOf(node, "ArgList"))) {
    if (argument.name !== undefined) continue;
    const value = building.evaluator.evaluate(file, argument.value);
    if (value.kind !== "object" || value.class !== "App") building.unknownIncludes = true;
    else
      building.included.set(target.object.call, [
        ...(building.included.get(target.object.call) ?? []),
        value,
      ]);
  }
}

function register(building: Building, definition: Definition, registration: Registration): void {
  const { evaluator } = building;
  const name = nameOf(definition);
  const common = {
    app: registration.app,
    settings: registration.settings,
    decorator: registration.decorator,
    conditional: registration.when === "maybe",
    ...(registration.decorator.type === "CallExpression" && { registeredBy: registration.decorator }),
  };
  if (registration.how === "cls" && definition.kind === "class") {
    for (const method of methodsOf(evaluator, definition)) {
      building.runnables.push({
        ...common,
        ...method,
        kind: "method",
        tag: `${name}.${method.name}`,
        owner: definition,
      });
    }
    return;
  }
  if (definition.kind !== "function" || registration.how === "server") return;
  const wrapping = readDecorators(evaluator, definition.file, registration.inner);
  const settled = registration.outer === 0 ? wrapping : { ...wrapping, plain: false };
  const kind = registration.how === "function" ? "function" : "entrypoint";
  const generator = kind === "function" ? isGenerator(definition, settled, registration.settings) : false;
  const tag = tagOf(registration.settings, name);
  building.runnables.push({ ...common, kind, name, tag, definition, wrapping: settled, generator });
}

function tagOf(settings: Settings, name: string): Known<string> {
  const given = settings.get("name");
  if (given.kind === "absent") return name;
  if (given.kind === "unknown") return given.argument === undefined ? name : "unknown";
  return given.value.kind === "none" ? name : (wholeText(given.value) ?? "unknown");
}
