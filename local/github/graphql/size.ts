// A GraphQL document in; how many nodes it may ask for, what it costs, and GitHub's refusal of one that is too large, out.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { TypedGraphError } from "./scene.ts";

const PAGE_LIMIT = 100;
const NODE_LIMIT = 500_000;
/** Connections of the public schema that the local GitHub resolves. */
const CONNECTIONS = new Set(["deployments", "statuses", "comments", "labels"]);

export interface DocumentSize {
  readonly nodeCount: number;
  /** Points: the requests needed to fill every connection, through 100, at least 1. */
  readonly cost: number;
}

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  nodeCount: number;
  requests: number;
}

function readPageSize(walk: Walk, field: FieldNode): number {
  for (const name of ["first", "last"]) {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    const given =
      value?.kind === Kind.VARIABLE
        ? walk.variables[value.name.value]
        : value?.kind === Kind.INT
          ? Number(value.value)
          : undefined;
    if (typeof given !== "number") continue;
    if (given <= PAGE_LIMIT && given >= 1) return given;
    throw new TypedGraphError(
      "EXCESSIVE_PAGINATION",
      `Requesting ${given} records on the \`${field.name.value}\` connection exceeds the \`${name}\` limit of ${PAGE_LIMIT} records.`,
    );
  }
  throw new TypedGraphError(
    "MISSING_PAGINATION_BOUNDARIES",
    `You must provide a \`first\` or \`last\` value to properly paginate the \`${field.name.value}\` connection.`,
  );
}

function walkSelections(walk: Walk, set: SelectionSetNode | undefined, times: number): void {
  for (const selection of set?.selections ?? []) {
    switch (selection.kind) {
      case Kind.FIELD: {
        const isConnection = CONNECTIONS.has(selection.name.value);
        const size = isConnection ? readPageSize(walk, selection) : 1;
        if (isConnection) {
          walk.nodeCount += times * size;
          walk.requests += times;
        }
        walkSelections(walk, selection.selectionSet, times * size);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        walkSelections(walk, selection.selectionSet, times);
        break;
      case Kind.FRAGMENT_SPREAD:
        walkSelections(walk, walk.fragments.get(selection.name.value)?.selectionSet, times);
        break;
    }
  }
}

export function measureDocument(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): DocumentSize {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const walk: Walk = { fragments, variables, nodeCount: 0, requests: 0 };
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) walkSelections(walk, node.selectionSet, 1);
  }
  if (walk.nodeCount > NODE_LIMIT) {
    throw new TypedGraphError(
      "MAX_NODE_LIMIT_EXCEEDED",
      `This query requests up to ${walk.nodeCount} possible nodes which exceeds the maximum limit of ${NODE_LIMIT}.`,
    );
  }
  return { nodeCount: walk.nodeCount, cost: Math.max(1, Math.round(walk.requests / 100)) };
}
