// Says which objects a container or client can reach by id: an app's records in, an `AppLayout` out.
import { childrenOf, mapField, textOf } from "./field.ts";
import type { Message } from "./rpc.ts";
import type { AppRecord, State } from "./state.ts";

function functionObjects(state: State, app: AppRecord): Message[] {
  return Object.values(app.functionIds).map((id) => ({
    object_id: id,
    function_handle_metadata: state.functions.get(id)?.metadata ?? {},
  }));
}

function classObjects(state: State, app: AppRecord): Message[] {
  return Object.entries(app.classIds).map(([name, id]) => {
    const functionId = app.functionIds[`${name}.*`] ?? "";
    return {
      object_id: id,
      class_handle_metadata: {
        class_function_id: functionId,
        class_function_metadata: state.functions.get(functionId)?.metadata ?? {},
      },
    };
  });
}

/** Every function and class of the app, and every object that `definition` depends on; the runtime refuses less. */
export function layoutOf(state: State, app: AppRecord, definition: Message = {}): Message {
  const dependencies = childrenOf(definition, "object_dependencies").map((item) => textOf(item, "object_id"));
  return {
    objects: [
      ...dependencies.map((id) =>
        id.startsWith("vo-") ? { object_id: id, volume_metadata: {} } : { object_id: id },
      ),
      ...functionObjects(state, app),
      ...classObjects(state, app),
    ],
    function_ids: mapField(app.functionIds),
    class_ids: mapField(app.classIds),
  };
}
