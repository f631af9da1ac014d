// A task and its function in; what the container is told, and the Volumes it gets, out.
import { childrenOf, flagOf, textOf } from "./field.ts";
import { layoutOf } from "./layout.ts";
import type { FunctionRecord, TaskRecord } from "./state.ts";
import type { Mount } from "./volume/volumes.ts";
import type { WorkerParts } from "./worker-parts.ts";

/** `ContainerArguments` of the task, serialized. */
export function argumentsOf(
  host: Pick<WorkerParts, "state" | "protocol">,
  task: TaskRecord,
  fn: FunctionRecord,
): Buffer {
  const app = host.state.apps.get(task.appId);
  if (app === undefined) throw new Error(`task ${task.id} has no app`);
  return host.protocol.encode("ContainerArguments", {
    task_id: task.id,
    function_id: task.functionId,
    app_id: task.appId,
    function_def: fn.definition,
    app_layout: layoutOf(host.state, app, fn.definition),
    environment_name: app.environment,
    ...(fn.serializedParams === undefined ? {} : { serialized_params: fn.serializedParams }),
  });
}

export function mountsOf(fn: FunctionRecord): Mount[] {
  return childrenOf(fn.definition, "volume_mounts").map((mount) => {
    const subPath = textOf(mount, "sub_path");
    return {
      volumeId: textOf(mount, "volume_id"),
      mountPath: textOf(mount, "mount_path"),
      readOnly: flagOf(mount, "read_only"),
      backgroundCommits: flagOf(mount, "allow_background_commits"),
      ...(subPath === "" ? {} : { subPath }),
    };
  });
}
