// A local function's body in, which Modal calls it can make out, and how many at most on any one path.

import type { AppModel } from "./app-model.ts";
import { type Count, most, NONE, plus, times } from "./call-count.ts";
import type { Evaluator } from "./evaluate.ts";
import { type LocalCall, noteReference, ofCall, type Walk } from "./local-call.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { bodyOf, ownDescendants, statementsOf, textOf } from "./tree.ts";
import type { Definition } from "./value.ts";

export interface LocalFlow {
  readonly calls: readonly LocalCall[];
  readonly most: Count;
  /** Why calls may be missing from the list; undefined when it is complete. */
  readonly unclear: string | undefined;
}

interface Flow {
  readonly live: Count;
  /** Of paths that left by `return` or `raise`. */
  readonly ended: Count;
  /** No path goes on. */
  readonly dead: boolean;
}

const DEEPEST = 40;
const LONGEST_CALL_CHAIN = 6;

const straight = (live: Count): Flow => ({ live, ended: NONE, dead: false });

export function readLocalFlow(evaluator: Evaluator, model: AppModel, definition: Definition): LocalFlow {
  const walk: Walk = {
    evaluator,
    model,
    calls: [],
    waits: new Set(),
    stack: [],
    unclear: undefined,
    enter: ofDefinition,
  };
  const count = ofDefinition(walk, definition, false);
  const calls = walk.calls.map((call) => ({ ...call, waited: call.waited || walk.waits.has(call.node) }));
  return { calls, most: count, unclear: walk.unclear };
}

function ofDefinition(walk: Walk, { file, node }: Definition, repeated: boolean): Count {
  const body = bodyOf(node);
  if (body === undefined || walk.stack.includes(node)) return NONE;
  if (walk.stack.length >= LONGEST_CALL_CHAIN) {
    walk.unclear ??= "its calls go too deep to follow";
    return NONE;
  }
  walk.stack.push(node);
  const flow = ofBody(walk, file, { body, repeated, depth: 0 });
  walk.stack.pop();
  return flow.dead ? flow.ended : most(flow.live, flow.ended);
}

interface Block {
  readonly body: PyNode;
  readonly repeated: boolean;
  readonly depth: number;
}

function ofBody(walk: Walk, file: PyFile, { body, ...rest }: Block): Flow {
  let flow: Flow = straight(NONE);
  if (rest.depth > DEEPEST) walk.unclear ??= "it is nested too deeply to follow";
  for (const statement of rest.depth > DEEPEST ? [] : statementsOf(body)) {
    const next = ofStatement(walk, file, { body: statement, ...rest });
    const ended = most(flow.ended, plus(flow.live, next.ended));
    flow = { live: plus(flow.live, next.live), ended, dead: next.dead };
    if (flow.dead) break;
  }
  return flow;
}

function ofStatement(walk: Walk, file: PyFile, block: Block): Flow {
  const { body: statement, repeated } = block;
  switch (statement.type) {
    case "FunctionDefinition":
    case "ClassDefinition":
    case "DecoratedStatement":
      return straight(NONE);
    case "IfStatement":
    case "MatchStatement":
      return ofBranches(walk, file, block);
    case "ForStatement":
    case "WhileStatement":
      return ofLoop(walk, file, block);
    case "TryStatement":
    case "WithStatement":
      return ofSequence(walk, file, block);
    case "ReturnStatement":
    case "RaiseStatement":
      return { live: NONE, ended: ofExpressions(walk, file, { nodes: [statement], repeated }), dead: true };
    default: {
      const count = ofExpressions(walk, file, { nodes: [statement], repeated });
      const leaves =
        statement.type === "ExpressionStatement" &&
        /^(?:sys\.)?exit\(/.test(textOf(file, statement).slice(0, 20));
      return leaves ? { live: NONE, ended: count, dead: true } : straight(count);
    }
  }
}

const bodiesOf = (statement: PyNode): readonly PyNode[] =>
  statement.children.flatMap((child) => {
    if (child.type === "MatchBody") return child.children.flatMap((clause) => bodiesOf(clause));
    return child.type === "Body" ? [child] : [];
  });

const headerOf = (statement: PyNode): readonly PyNode[] =>
  statement.children.filter((child) => child.type !== "Body" && child.type !== "MatchBody");

function ofBranches(walk: Walk, file: PyFile, block: Block): Flow {
  const { body: statement, repeated, depth } = block;
  const header = ofExpressions(walk, file, { nodes: headerOf(statement), repeated });
  const flows = bodiesOf(statement).map((body) => ofBody(walk, file, { body, repeated, depth: depth + 1 }));
  const complete = statement.children.some((child) => child.type === "else");
  if (!complete) flows.push(straight(NONE));
  const live = flows.filter((flow) => !flow.dead).reduce((sum, flow) => most(sum, flow.live), NONE);
  const ended = flows.reduce((sum, flow) => most(sum, flow.ended), NONE);
  return { live: plus(header, live), ended: plus(header, ended), dead: flows.every((flow) => flow.dead) };
}

function ofLoop(walk: Walk, file: PyFile, block: Block): Flow {
  const { body: statement, depth } = block;
  const repeats = statement.type === "WhileStatement" || block.repeated;
  const header = ofExpressions(walk, file, { nodes: headerOf(statement), repeated: repeats });
  const inner = bodiesOf(statement).map((body) =>
    ofBody(walk, file, { body, repeated: true, depth: depth + 1 }),
  );
  const once = inner.reduce((sum, flow) => plus(sum, most(flow.live, flow.ended)), NONE);
  return straight(plus(statement.type === "WhileStatement" ? times(header) : header, times(once)));
}

/** `with` and `try`: what is inside runs one after the other, at worst all of it. */
function ofSequence(walk: Walk, file: PyFile, block: Block): Flow {
  const { body: statement, repeated, depth } = block;
  const header = ofExpressions(walk, file, { nodes: headerOf(statement), repeated });
  const flows = bodiesOf(statement).map((body) => ofBody(walk, file, { body, repeated, depth: depth + 1 }));
  const live = flows.reduce((sum, flow) => plus(sum, flow.live), header);
  const ended = flows.reduce((sum, flow) => plus(sum, flow.ended), header);
  const dead = flows.length > 0 && flows.every((flow) => flow.dead);
  return { live, ended: flows.some((flow) => flow.dead) ? ended : NONE, dead };
}

interface Expressions {
  readonly nodes: readonly PyNode[];
  readonly repeated: boolean;
}

function ofExpressions(walk: Walk, file: PyFile, { nodes, repeated }: Expressions): Count {
  let count = NONE;
  for (const root of nodes) {
    for (const node of [root, ...ownDescendants(file, root)]) {
      if (node.type === "CallExpression") count = plus(count, ofCall(walk, file, { node, root, repeated }));
      else if (node.type === "MemberExpression") noteReference(walk, file, node);
    }
  }
  return count;
}
