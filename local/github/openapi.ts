// GitHub's description in; operations with their schemas, and a matcher of paths, out.

import type { Description } from "./description.ts";

export type Json = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly documentationUrl: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Json }[];
  /** JSON schemas, keyed "request" or by status. */
  readonly schemas: Readonly<Record<string, Json>>;
  readonly statuses: readonly string[];
}
export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function readPointer(document: Json, pointer: string): Json {
  let node: unknown = document;
  for (const key of pointer.replace(/^#\//, "").split("/")) {
    node = isJson(node) ? node[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  if (!isJson(node)) throw new Error(`GitHub's description has nothing at ${pointer}`);
  return node;
}

export function followReference(document: Json, node: unknown): Json {
  if (!isJson(node)) return {};
  return typeof node["$ref"] === "string" ? readPointer(document, node["$ref"]) : node;
}

export function jsonSchemaOf(node: Json): Json | undefined {
  const content = node["content"];
  if (!isJson(content)) return undefined;
  const media = content["application/json"];
  return isJson(media) && isJson(media["schema"]) ? media["schema"] : undefined;
}

export function readOperation(document: Json, route: string): Operation {
  const [method = "", path = ""] = route.split(" ");
  const node = readPointer(
    document,
    `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method.toLowerCase()}`,
  );
  const schemas: Record<string, Json> = {};
  const request = jsonSchemaOf(followReference(document, node["requestBody"]));
  if (request !== undefined) schemas["request"] = request;
  const responses = isJson(node["responses"]) ? node["responses"] : {};
  for (const [status, response] of Object.entries(responses)) {
    const schema = jsonSchemaOf(followReference(document, response));
    if (schema !== undefined) schemas[status] = schema;
  }
  const parameters = (Array.isArray(node["parameters"]) ? node["parameters"] : []).map((entry: unknown) => {
    const parameter = followReference(document, entry);
    const schema = followReference(document, parameter["schema"]);
    return { name: String(parameter["name"]), in: String(parameter["in"]), schema };
  });
  const docs = isJson(node["externalDocs"]) ? node["externalDocs"]["url"] : undefined;
  return { documentationUrl: String(docs), parameters, schemas, statuses: Object.keys(responses) };
}

/** Adds to `found` every component that `node` needs: the description is 13 MB, the served routes need a tenth of it. */
export function collectComponents(document: Json, node: unknown, found: Map<string, Json>): void {
  if (Array.isArray(node)) {
    for (const item of node) collectComponents(document, item, found);
    return;
  }
  if (!isJson(node)) return;
  const reference = node["$ref"];
  if (typeof reference === "string" && !found.has(reference)) {
    const target = readPointer(document, reference);
    found.set(reference, target);
    collectComponents(document, target, found);
  }
  for (const value of Object.values(node)) collectComponents(document, value, found);
}

/** OpenAPI's `nullable` beside `oneOf` or `enum` is unknown to JSON schema validators: said as `anyOf` instead. */
export function spellOutNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(spellOutNull);
  if (!isJson(node)) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, spellOutNull(value)]),
  );
  if (nullable === undefined) return rest;
  const simple = nullable !== true || (rest["type"] !== undefined && rest["enum"] === undefined);
  return simple ? { ...rest, nullable } : { anyOf: [{ type: "null" }, rest] };
}

/** `path` lies below `reference`, or nothing changes. */
export function allowNull(
  node: Json,
  { reference, path }: { readonly reference: string; readonly path: string },
): Json {
  if (path === reference) return { anyOf: [{ type: "null" }, node] };
  if (!path.startsWith(`${reference}/`)) return node;
  const [key = ""] = path.slice(reference.length + 1).split("/");
  const inner = node[key];
  if (!isJson(inner)) throw new Error(`GitHub's description has nothing at ${path}`);
  return { ...node, [key]: allowNull(inner, { reference: `${reference}/${key}`, path }) };
}

/** `{path}`, `{ref}`, `{basehead}` and `{branch}` may hold slashes, `{path}` may be missing; the most literal template wins. */
export function createMatcher(routes: readonly string[]): Description["match"] {
  const literals = (route: string) => route.split("/").filter((part) => !part.startsWith("{")).length;
  const table = [...routes]
    .sort((a, b) => literals(b) - literals(a))
    .map((route) => {
      const [method, path = ""] = route.split(" ");
      const pattern = path
        .replace("/{path}", "(?:/(?<path>.*))?")
        .replace(/\{(ref|basehead|branch)\}/g, "(?<$1>.+)");
      return { route, method, pattern: new RegExp(`^${pattern.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`) };
    });
  return (method, path) => {
    for (const entry of table) {
      const found = entry.method === method ? entry.pattern.exec(path) : null;
      if (found === null) continue;
      const params = Object.entries(found.groups ?? {}).map(([key, value = ""]) => [
        key,
        decodeURIComponent(value),
      ]);
      return { route: entry.route, params: Object.fromEntries(params) };
    }
    return undefined;
  };
}

export function parseParameter(text: string, schema: Json): unknown {
  if (schema["type"] === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (schema["type"] === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}

export function knownKeys(schema: Json): ReadonlySet<string> {
  const variants = [schema, ...["oneOf", "anyOf", "allOf"].flatMap((key) => schema[key] ?? [])];
  const keys = variants.flatMap((variant) =>
    isJson(variant) && isJson(variant["properties"]) ? Object.keys(variant["properties"]) : [],
  );
  return new Set(keys);
}
