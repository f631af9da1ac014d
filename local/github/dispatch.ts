// One incoming HTTP request in; to REST, GraphQL or the pages, through the armed faults, and onto the wire.

import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { answerBlob, BLOB_PREFIX } from "./artifacts/blob.ts";
import { answerService, SERVICE_PREFIX } from "./artifacts/service.ts";
import type { FaultEffect } from "./contract.ts";
import { Refusal, renderTime } from "./exchange.ts";
import { answerGraphql, findOperationName, isMutation } from "./graphql/answer.ts";
import { type Answer, type Message, readMessage, renderJsonAnswer, sendAnswer } from "./message.ts";
import { answerRest, answerUnknown } from "./rest.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

export const API_PREFIX = "/api/v3";
export const GRAPHQL_PATH = "/api/graphql";

interface Target {
  /** "METHOD /template", as faults and `requests` name it. */
  readonly name: string;
  readonly graphql: string | undefined;
  readonly isWrite: boolean;
  answer(state: State): Answer | Promise<Answer>;
}

/** Links to further pages name the repository by its id, and GitHub follows them. */
function resolveRepositoryId(world: World, path: string): string {
  const [, id, rest = ""] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const repository = [...world.state.repositories.values()].find((known) => String(known.id) === id);
  return repository === undefined ? path : `/repos/${repository.owner}/${repository.name}${rest}`;
}

function findTarget(world: World, message: Message): Target {
  if (message.path === GRAPHQL_PATH) {
    return {
      name: "POST /graphql",
      graphql: findOperationName(message),
      isWrite: isMutation(message),
      answer: (state) => answerGraphql(world, message, state),
    };
  }
  if (message.path.startsWith(SERVICE_PREFIX)) {
    const name = `${message.method} ${message.path}`;
    return { name, graphql: undefined, isWrite: true, answer: () => answerService(world, message) };
  }
  if (message.path.startsWith(BLOB_PREFIX)) {
    const name = `${message.method} /blobs/artifacts/{artifact_id}`;
    return { name, graphql: undefined, isWrite: true, answer: () => answerBlob(world, message) };
  }
  const path = message.path.startsWith(API_PREFIX) ? message.path.slice(API_PREFIX.length) || "/" : undefined;
  const match =
    path === undefined
      ? undefined
      : world.description.match(message.method, resolveRepositoryId(world, path));
  return {
    name: match?.route ?? `${message.method} ${path ?? message.path}`,
    graphql: undefined,
    isWrite: message.method !== "GET",
    answer: (state) =>
      match === undefined ? answerUnknown(world, message) : answerRest(world, { match, message, state }),
  };
}

const FAULT_WORDS: Readonly<Record<number, string>> = {
  401: "Bad credentials",
  403: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  404: "Not Found",
  429: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  500: "Server Error",
  502: "Server Error",
  503: "Service Unavailable",
};

interface FaultAnswer {
  readonly status: number;
  readonly retryAfterSeconds?: number;
  readonly message?: string;
}

function renderFault(fault: FaultAnswer): Answer {
  const { status, retryAfterSeconds } = fault;
  const headers = retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
  const message = fault.message ?? FAULT_WORDS[status] ?? `Fault ${status}`;
  return renderJsonAnswer(
    status,
    { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
    headers,
  );
}

interface Outcome {
  readonly answer: Answer | "reset" | "hang";
  readonly truncated: boolean;
}

async function perform(world: World, target: Target): Promise<Outcome> {
  const suffered = world.faults.meet(target.name);
  const work = () => target.answer(world.state);
  const whole = async (answer: Answer | Promise<Answer>): Promise<Outcome> => ({
    answer: await answer,
    truncated: false,
  });
  if (suffered === undefined) return whole(work());
  const effect: FaultEffect = suffered.effect;
  switch (effect.kind) {
    case "status":
      return whole(renderFault(effect));
    case "reply-lost":
      await work();
      return whole(renderFault({ status: 502 }));
    case "reset":
      if (effect.afterWork === true) await work();
      return { answer: "reset", truncated: false };
    case "hang":
      return { answer: "hang", truncated: false };
    case "truncated":
      return { answer: await work(), truncated: true };
    case "latency":
      await delay(effect.milliseconds);
      return whole(work());
    case "meanwhile": {
      if (effect.afterWork !== true) effect.change();
      const answer = await work();
      if (effect.afterWork === true) effect.change();
      return whole(answer);
    }
    case "stale":
      return whole(target.isWrite ? work() : target.answer(suffered.stale ?? world.state));
  }
}

/** As many at once as GitHub allows: what comes on top is refused before anything is done. */
async function performWithin(world: World, message: Message, target: Target): Promise<Outcome> {
  let leave: () => void;
  try {
    leave = world.limits.enter(message.headers["authorization"] ?? "");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const retryAfterSeconds = Number(error.headers["retry-after"]);
    const answer = renderFault({ status: error.status, message: error.message, retryAfterSeconds });
    return { answer, truncated: false };
  }
  try {
    return await perform(world, target);
  } finally {
    leave();
  }
}

/** `status` 0 stands for a request that got no answer. */
function record(
  world: World,
  entry: { readonly message: Message; readonly target: Target; readonly answer: Outcome["answer"] },
): void {
  const { message, target, answer } = entry;
  const { status, needs = [] } = typeof answer === "string" ? { status: 0 } : answer;
  const token = (message.headers["authorization"] ?? "").replace(/^(token|bearer)\s+/i, "");
  const run = world.state.grants.get(token)?.workflowRun;
  const [, ...route] = target.name.split(" ");
  world.requests.push({
    at: renderTime(world.clock()),
    method: message.method,
    route: route.join(" "),
    path: message.path,
    status,
    needs: needs.map(({ anyOf, access }) => ({ anyOf, access })),
    ...(run === undefined ? {} : { workflowRun: run }),
    ...(target.graphql === undefined ? {} : { graphql: target.graphql }),
  });
}

export async function handleRequest(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const message = await readMessage(request);
  const target = findTarget(world, message);
  let outcome: Outcome;
  try {
    outcome = await performWithin(world, message, target);
  } catch (error) {
    world.violations.push(
      `${target.name}: the local GitHub broke: ${error instanceof Error ? error.stack : error}`,
    );
    outcome = { answer: renderFault({ status: 500 }), truncated: false };
  }
  const { answer, truncated } = outcome;
  record(world, { message, target, answer });
  if (answer === "hang") return;
  if (answer === "reset") request.socket.destroy();
  else sendAnswer(answer, { response, now: world.clock(), truncated });
}
