// One GraphQL request in, its answer out: validated against GitHub's public schema and executed by graphql-js over the state.

import { readFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from "graphql";
import { budgetKey, readGrant } from "../access.ts";
import { type Need, Refusal } from "../exchange.ts";
import { type Answer, type Message, renderJsonAnswer } from "../message.ts";
import { ensureUser, type Grant, type State } from "../state.ts";
import type { World } from "../world.ts";
import { createRoot } from "./root.ts";
import { TypedGraphError } from "./scene.ts";
import { type DocumentSize, measureDocument } from "./size.ts";

let loaded: Promise<GraphQLSchema> | undefined;

function loadSchema(): Promise<GraphQLSchema> {
  const manifest = findPackageJSON("@octokit/graphql-schema", import.meta.url) ?? "";
  const path = join(dirname(manifest), "schema.graphql");
  loaded ??= readFile(path, "utf8").then((text) =>
    buildSchema(text, { assumeValid: true, noLocation: true }),
  );
  return loaded;
}

interface GraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Undefined when the body is not `{ query, variables? }`. */
function parseGraphRequest(message: Message): GraphRequest | undefined {
  try {
    const { query, variables }: { query?: unknown; variables?: unknown } = JSON.parse(
      message.content.toString("utf8"),
    );
    const isObject = typeof variables === "object" && variables !== null;
    return typeof query === "string" ? { query, variables: isObject ? { ...variables } : {} } : undefined;
  } catch {
    return undefined;
  }
}

/** The operation's name, or its first field's: what `requests` shows. */
export function findOperationName(message: Message): string {
  try {
    const document = parse(parseGraphRequest(message)?.query ?? "");
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const [first] = operation?.selectionSet.selections ?? [];
    return operation?.name?.value ?? (first?.kind === Kind.FIELD ? first.name.value : "unnamed");
  } catch {
    return "unreadable";
  }
}

export function isMutation(message: Message): boolean {
  return /^\s*mutation\b/.test(parseGraphRequest(message)?.query ?? "");
}

function countMutations(document: DocumentNode): number {
  return document.definitions
    .flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.operation === "mutation" ? [node] : [],
    )
    .reduce((total, node) => total + node.selectionSet.selections.length, 0);
}

function renderErrors(errors: readonly GraphQLError[]): readonly object[] {
  return errors.map((error) => {
    const original = error.originalError instanceof TypedGraphError ? error.originalError : error;
    const type = original instanceof TypedGraphError ? { type: original.type } : {};
    return { ...type, path: error.path, locations: error.locations, message: error.message };
  });
}

/** A field that the state does not answer must be seen, so it is both an error and a violation. */
function createFieldResolver(world: World) {
  return (
    source: unknown,
    args: unknown,
    _context: unknown,
    info: { readonly fieldName: string; readonly parentType: unknown },
  ) => {
    const fields: Readonly<Record<string, unknown>> = Object(source);
    if (!(info.fieldName in fields)) {
      const message = `${info.parentType}.${info.fieldName} is not resolved by the local GitHub`;
      world.violations.push(`POST /graphql: ${message}`);
      throw new GraphQLError(message);
    }
    const value = fields[info.fieldName];
    return typeof value === "function" ? value(args) : value;
  };
}

interface Prepared {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly request: GraphRequest;
  readonly size: DocumentSize;
}

/** Throws GraphQLErrors wrapped in an AggregateError when the document is not valid. */
async function prepare(world: World, message: Message): Promise<Prepared> {
  const request = parseGraphRequest(message);
  if (request === undefined) throw new Refusal(400, "Problems parsing JSON");
  const schema = await loadSchema();
  try {
    const document = parse(request.query);
    const problems = validate(schema, document);
    if (problems.length > 0) throw new AggregateError(problems);
    return { schema, document, request, size: measureDocument(document, request.variables) };
  } catch (error) {
    const problems = error instanceof AggregateError ? error.errors : [error];
    const unforeseen = problems.filter((problem) => !(problem instanceof TypedGraphError));
    for (const problem of unforeseen) world.violations.push(`POST /graphql: ${problem}`);
    throw new AggregateError(problems);
  }
}

interface GraphCall {
  readonly grant: Grant;
  readonly state: State;
  readonly needs: Need[];
}

async function run(world: World, prepared: Prepared, { grant, state, needs }: GraphCall): Promise<object> {
  const { schema, document, request, size } = prepared;
  const now = world.clock();
  const mutations = countMutations(document);
  const points = mutations > 0 ? 5 * mutations : 1;
  const key = budgetKey(grant);
  world.limits.charge({ key, bucket: "graphql", cost: size.cost, points, creations: mutations }, now);
  const rootValue = createRoot({
    state,
    now,
    endpoints: world.endpoints,
    grant,
    viewer: ensureUser(state, grant.identity, now),
    budget: world.limits.readBudget(key, "graphql", now),
    ...size,
    needs,
  });
  const fieldResolver = createFieldResolver(world);
  const variableValues = { ...request.variables };
  const result = await execute({ schema, document, rootValue, variableValues, fieldResolver });
  for (const error of result.errors ?? []) {
    const foreseen =
      error.originalError instanceof TypedGraphError || /is not resolved by/.test(error.message);
    if (!foreseen) world.violations.push(`POST /graphql: ${error.message}`);
  }
  return result.errors === undefined
    ? { data: result.data }
    : { data: result.data, errors: renderErrors(result.errors) };
}

export async function answerGraphql(world: World, message: Message, state: State): Promise<Answer> {
  let key = "anonymous";
  const needs: Need[] = [];
  const headers = () => world.limits.headers(key, "graphql", world.clock());
  try {
    const grant = readGrant(world.state, message.headers["authorization"]);
    if (grant === undefined) throw new Refusal(401, "This endpoint requires you to be authenticated.");
    key = budgetKey(grant);
    const prepared = await prepare(world, message);
    const body = await run(world, prepared, { grant, state, needs });
    return { ...renderJsonAnswer(200, body, headers()), needs };
  } catch (error) {
    if (error instanceof AggregateError) {
      return renderJsonAnswer(200, { errors: renderErrors(error.errors) }, headers());
    }
    if (!(error instanceof Refusal)) throw error;
    const body = {
      message: error.message,
      documentation_url: "https://docs.github.com/graphql",
      status: String(error.status),
    };
    return renderJsonAnswer(error.status, body, { ...headers(), ...error.headers });
  }
}
