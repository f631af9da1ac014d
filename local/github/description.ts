// GitHub's published OpenAPI description in, for the served routes a matcher and validators of requests and responses out.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import {
  allowNull,
  collectComponents,
  createMatcher,
  isJson,
  type Json,
  knownKeys,
  type Operation,
  parseParameter,
  readOperation,
  spellOutNull,
} from "./openapi.ts";

export interface SeenRequest {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Undefined when there was no body. */
  readonly body: unknown;
}
export interface Description {
  match(
    method: string,
    path: string,
  ): { readonly route: string; readonly params: Readonly<Record<string, string>> } | undefined;
  documentationUrl(route: string): string;
  /** Each problem as one line; empty when the description allows it. */
  findRequestProblems(request: SeenRequest): readonly string[];
  findResponseProblems(route: string, status: number, body: unknown): readonly string[];
}

/** GitHub answers null here against its own description: for the head of a deleted fork, for a label nobody described. */
const NULL_TOO = [
  "#/components/schemas/pull-request/properties/head/properties/repo",
  "#/components/schemas/pull-request-simple/properties/head/properties/repo",
  "#/components/schemas/pull-request-simple/properties/labels/items/properties/description",
];

class OpenApiDescription implements Description {
  readonly match: Description["match"];
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #ajv = new Ajv({ strict: false, inlineRefs: false, validateSchema: false, logger: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: Json, routes: readonly string[]) {
    this.match = createMatcher(routes);
    this.#operations = new Map(routes.map((route) => [route, readOperation(document, route)]));
    const found = new Map<string, Json>();
    const schemas = [...this.#operations.values()].map((operation) => operation.schemas);
    collectComponents(document, schemas, found);
    const components = [...found].map(([reference, node]) => [
      reference.split("/").pop(),
      spellOutNull(NULL_TOO.reduce((whole, path) => allowNull(whole, { reference, path }), node)),
    ]);
    ajvFormats(this.#ajv);
    // GitHub sends "" for a URL that was never set.
    this.#ajv.addFormat("uri", (value: string) => value === "" || URL.canParse(value));
    this.#ajv.addSchema({
      $id: "github",
      components: { schemas: Object.fromEntries(components) },
      operations: Object.fromEntries(
        [...this.#operations].map(([, operation], index) => [index, spellOutNull(operation.schemas)]),
      ),
    });
  }

  #operation(route: string): Operation {
    const operation = this.#operations.get(route);
    if (operation === undefined) throw new Error(`not a served route: ${route}`);
    return operation;
  }

  documentationUrl(route: string): string {
    return this.#operation(route).documentationUrl;
  }

  #check(route: string, part: string, value: unknown): readonly string[] {
    const index = [...this.#operations.keys()].indexOf(route);
    const pointer = `github#/operations/${index}/${part}`;
    const validate = this.#compiled.get(pointer) ?? this.#ajv.compile({ $ref: pointer });
    this.#compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${part}${error.instancePath} ${error.message}`);
  }

  findRequestProblems(request: SeenRequest): readonly string[] {
    const operation = this.#operation(request.route);
    const problems: string[] = [];
    for (const parameter of operation.parameters) {
      const text = parameter.in === "path" ? request.params[parameter.name] : request.query[parameter.name];
      if (text === undefined) continue;
      const value = parseParameter(text, parameter.schema);
      if (this.#ajv.validate(parameter.schema, value)) continue;
      problems.push(`${parameter.in} ${parameter.name}=${text} ${this.#ajv.errorsText()}`);
    }
    const named = new Set(operation.parameters.map((parameter) => parameter.name));
    for (const key of Object.keys(request.query)) {
      if (!named.has(key)) problems.push(`query ${key} is not a parameter of this route`);
    }
    const schema = operation.schemas["request"];
    if (schema === undefined) return problems;
    if (request.body !== undefined || schema["required"] !== undefined) {
      problems.push(...this.#check(request.route, "request", request.body ?? {}));
    }
    const known = knownKeys(schema);
    const sent = isJson(request.body) && known.size > 0 ? Object.keys(request.body) : [];
    const unknown = sent.filter((key) => !known.has(key));
    return [...problems, ...unknown.map((key) => `request ${key} is not a field of this route`)];
  }

  /** Statuses from 400 on may be missing from the description; then any `message` will do. */
  findResponseProblems(route: string, status: number, body: unknown): readonly string[] {
    const operation = this.#operation(route);
    if (operation.schemas[status] !== undefined) return this.#check(route, String(status), body);
    if (operation.statuses.includes(String(status))) return [];
    const isError = isJson(body) && typeof body["message"] === "string";
    return status >= 400 && isError ? [] : [`status ${status} is not an answer of this route`];
  }
}

let document: Promise<Json> | undefined;

/** Throws when a route is not in GitHub's description. */
export async function loadDescription(routes: readonly string[]): Promise<Description> {
  const path = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
  document ??= readFile(path, "utf8").then((text): Json => JSON.parse(text));
  return new OpenApiDescription(await document, routes);
}
