// Answers how functions and classes come to be: definitions in, ids and the handles that clients hydrate from out.
import {
  bytesOf,
  childOf,
  childrenOf,
  findChild,
  flagOf,
  mapField,
  messageMapOf,
  numberOf,
  textOf,
} from "../field.ts";
import { createId } from "../id.ts";
import { type Handlers, type Message, RpcError } from "../rpc.ts";
import { type FunctionRecord, lookUp } from "../state.ts";
import type { World } from "../world.ts";
import { openApp } from "./app.ts";
import { policyOf, timeoutOf } from "./function-policy.ts";

const INLINE_BYTES = 2 * 2 ** 20;

function methodHandles(functionName: string, source: Message): readonly Message[] {
  const className = functionName.replace(/\.\*$/, "");
  const methods = messageMapOf(source, "method_definitions");
  return mapField(
    Object.fromEntries(
      methods.map(([name, method]) => [name, methodHandle(`${className}.${name}`, name, method)]),
    ),
  );
}

function methodHandle(fullName: string, name: string, method: Message): Message {
  return {
    function_name: fullName,
    function_type: method["function_type"],
    is_method: true,
    use_method_name: name,
    function_schema: method["function_schema"],
    supported_input_formats: method["supported_input_formats"],
    supported_output_formats: method["supported_output_formats"],
  };
}

interface Described {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  /** FunctionPrecreateRequest, Function or FunctionData: their field names agree. */
  readonly source: Message;
}

function handleOf(fn: Described): Message {
  const { source } = fn;
  return {
    function_name: fn.name,
    function_type: source["function_type"],
    definition_id: `de-${fn.id.slice(3)}`,
    app_id: fn.appId,
    max_object_size_bytes: INLINE_BYTES,
    function_schema: source["function_schema"],
    class_parameter_info: source["class_parameter_info"],
    supported_input_formats: source["supported_input_formats"],
    supported_output_formats: source["supported_output_formats"],
    method_handle_metadata: methodHandles(fn.name, source),
  };
}

function nameOf(definition: Message): string {
  return textOf(definition, "implementation_name") || textOf(definition, "function_name");
}

function precreate(world: World, request: Message): Message {
  const app = openApp(world.state, request);
  const name = textOf(request, "function_name");
  const id = textOf(request, "existing_function_id") || (app.functionIds[name] ?? createId("fu"));
  app.functionIds[name] = id;
  return { function_id: id, handle_metadata: handleOf({ id, appId: app.id, name, source: request }) };
}

/** With a list of GPUs the client sends `function_data` instead of `function`; containers run the first alternative. */
function create(world: World, request: Message): Message {
  const app = openApp(world.state, request);
  const sent = findChild(request, "function");
  const data = findChild(request, "function_data");
  const ranked = data === undefined ? undefined : childrenOf(data, "ranked_functions")[0];
  const definition = sent ?? (ranked === undefined ? undefined : childOf(ranked, "function"));
  if (definition === undefined) throw new RpcError("INVALID_ARGUMENT", "FunctionCreate without a function.");
  const source = data ?? definition;
  const name = textOf(source, "function_name") || nameOf(definition);
  const id = textOf(request, "existing_function_id") || (app.functionIds[name] ?? createId("fu"));
  const timeoutMs = timeoutOf(sent ?? source);
  const record: FunctionRecord = {
    id,
    appId: app.id,
    name,
    definition,
    data,
    metadata: handleOf({ id, appId: app.id, name, source }),
    policy: policyOf(definition),
    timeoutMs,
    startupTimeoutMs: numberOf(source, "startup_timeout_secs") * 1000 || timeoutMs,
    baseId: undefined,
    serializedParams: undefined,
  };
  app.functionIds[name] = id;
  world.state.functions.set(id, record);
  return {
    function_id: id,
    function: sent,
    function_data: data ?? { ranked_functions: [{ rank: 0, function: definition }] },
    handle_metadata: record.metadata,
  };
}

/** Options given with `with_options` replace what the definition says; the rest is inherited. */
function bind(world: World, request: Message): Message {
  const base = lookUp(world.state.functions, "Function", textOf(request, "function_id"));
  const options = childOf(request, "function_options");
  const given = Object.fromEntries(
    Object.entries(options).filter(([name]) => !name.startsWith("replace_") && !name.startsWith("_")),
  );
  const volumes = flagOf(options, "replace_volume_mounts")
    ? childrenOf(options, "volume_mounts")
    : [...childrenOf(base.definition, "volume_mounts"), ...childrenOf(options, "volume_mounts")];
  const definition = { ...base.definition, ...given, volume_mounts: volumes };
  const id = createId("fu");
  const record: FunctionRecord = {
    ...base,
    id,
    definition,
    metadata: { ...base.metadata, base_function_id: base.id },
    policy: policyOf(definition),
    timeoutMs: timeoutOf(definition),
    baseId: base.baseId ?? base.id,
    serializedParams: bytesOf(request, "serialized_params"),
  };
  world.state.functions.set(id, record);
  return { bound_function_id: id, handle_metadata: record.metadata };
}

function byId(world: World, request: Message): Message {
  const fn = lookUp(world.state.functions, "Function", textOf(request, "function_id"));
  const data = fn.data ?? {
    module_name: fn.definition["module_name"],
    function_name: fn.name,
    function_type: fn.definition["function_type"],
    timeout_secs: Math.round(fn.timeoutMs / 1000),
    ranked_functions: [{ rank: 0, function: fn.definition }],
  };
  return { function: data, handle_metadata: fn.metadata };
}

export function functionHandlers(world: World): Handlers {
  return {
    streaming: {},
    unary: {
      FunctionPrecreate: (request) => precreate(world, request),
      FunctionCreate: (request) => create(world, request),
      FunctionBindParams: (request) => bind(world, request),
      FunctionGetById: (request) => byId(world, request),
      FunctionGetSerialized(request) {
        const fn = lookUp(world.state.functions, "Function", textOf(request, "function_id"));
        return {
          function_serialized: bytesOf(fn.definition, "function_serialized"),
          class_serialized: bytesOf(fn.definition, "class_serialized"),
        };
      },
      ClassCreate(request) {
        const app = openApp(world.state, request);
        const id = textOf(request, "existing_class_id") || createId("cs");
        world.state.classes.set(id, app.id);
        return { class_id: id, handle_metadata: {} };
      },
    },
  };
}
