// Runs containers for tasks: a task record in; a process with its own server port, volumes, logs and signals out.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Container, type ContainerExit, startContainer } from "./container.ts";
import { argumentsOf, mountsOf } from "./container-arguments.ts";
import type { Stream } from "./log.ts";
import { timeoutText } from "./result.ts";
import type { TaskRecord } from "./state.ts";
import { layOutTask } from "./task-directory.ts";
import type { Worker, WorkerParts } from "./worker-parts.ts";

export type { Worker, WorkerParts } from "./worker-parts.ts";

// What a container does on SIGINT takes real time, whatever the clock factor.
const GRACE_MS = 10_000;
/** Starting Python takes real time too, so a start is never given less than this. */
const SHORTEST_STARTUP_MS = 30_000;

interface Running {
  readonly task: TaskRecord;
  readonly done: Promise<void>;
  container: Container | undefined;
  raiseFile: string;
}

interface Host extends WorkerParts {
  readonly root: string;
  readonly running: Map<string, Running>;
  closing: boolean;
}

function write(host: Host, task: TaskRecord, line: { stream: Stream; text: string }): void {
  const inputId = task.inputId ?? task.lastInputId ?? "";
  const fn = host.state.functions.get(task.functionId);
  host.logs.append({
    appId: task.appId,
    functionId: fn?.baseId ?? task.functionId,
    variantId: fn?.baseId === undefined ? "" : task.functionId,
    callId: host.state.inputs.get(inputId)?.callId ?? "",
    inputId,
    taskId: task.id,
    stream: line.stream,
    data: line.text,
  });
}

function notice(host: Host, task: TaskRecord, text: string): void {
  write(host, task, { stream: "FILE_DESCRIPTOR_INFO", text: `${text}\n` });
  host.say(`${task.id}: ${text}`);
}

async function launch(
  host: Host,
  running: Running,
  release: (() => Promise<void>)[],
): Promise<ContainerExit> {
  const { task } = running;
  const fn = host.state.functions.get(task.functionId);
  if (fn === undefined) throw new Error(`task ${task.id} has no function`);
  const listener = await host.listen(task.id);
  release.push(() => listener.close());
  const root = path.join(host.root, task.id);
  release.push(async () => rmSync(root, { recursive: true, force: true }));
  const directory = layOutTask(host.state, {
    root,
    task,
    definition: fn.definition,
    args: argumentsOf(host, task, fn),
    serverUrl: listener.url,
  });
  const attachment = await host.volumes.attach(task.id, mountsOf(fn));
  release.push(() => attachment.release());
  if (task.ending !== undefined) return { code: 0, signal: null };
  for (const name of directory.misplaced) {
    notice(host, task, `${name} is mounted outside /root, which this machine cannot show at that path.`);
  }
  running.raiseFile = directory.raiseFile;
  running.container = startContainer({
    argv: attachment.wrap([host.python, "-m", "modal._container_entrypoint"]),
    cwd: directory.cwd,
    env: { ...directory.env, ...attachment.extraEnv },
    onText: (stream, text) => write(host, task, { stream, text }),
  });
  task.pid = running.container.pid;
  return running.container.ended;
}

/** Runs the task to its end; a container that cannot be started counts as one that failed before user code. */
async function run(host: Host, running: Running): Promise<void> {
  const { task } = running;
  const release: (() => Promise<void>)[] = [];
  try {
    task.exit = await launch(host, running, release);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notice(host, task, reason);
    task.taskResult = { status: "GENERIC_STATUS_INIT_FAILURE", exception: reason };
    task.exit = { code: 1, signal: null };
  }
  for (const step of release.reverse()) {
    await step().catch((error: unknown) => host.say(`${task.id}: clean-up failed: ${String(error)}`));
  }
  host.say(`${task.id}: ended (${task.exit.signal ?? task.exit.code})`);
  host.running.delete(task.id);
  if (!host.closing) host.exited(task);
}

function start(host: Host, task: TaskRecord): void {
  if (host.closing) return;
  const running: Running = { task, done: Promise.resolve(), container: undefined, raiseFile: "" };
  const entry = { ...running };
  Object.assign(entry, { done: run(host, entry) });
  host.running.set(task.id, entry);
  const fn = host.state.functions.get(task.functionId);
  const startup = Math.max(SHORTEST_STARTUP_MS, fn?.startupTimeoutMs ?? 0);
  const timer = setTimeout(() => {
    if (task.state !== "starting") return;
    task.ending ??= { kind: "startup-timeout" };
    entry.container?.signal("SIGKILL", true);
  }, startup);
  timer.unref();
  void entry.done.then(() => clearTimeout(timer));
}

function interrupt(host: Host, task: TaskRecord): void {
  const container = host.running.get(task.id)?.container;
  container?.signal("SIGINT");
  const timer = setTimeout(() => container?.signal("SIGKILL", true), GRACE_MS);
  void container?.ended.then(() => clearTimeout(timer));
}

function end(host: Host, task: TaskRecord): void {
  task.ending ??= { kind: "stopped" };
  if (task.state === "running" && task.inputId !== undefined) interrupt(host, task);
  else if (task.state === "starting") host.running.get(task.id)?.container?.signal("SIGKILL", true);
  host.changed();
}

async function close(host: Host): Promise<void> {
  host.closing = true;
  const all = [...host.running.values()];
  for (const entry of all) {
    entry.task.ending ??= { kind: "stopped" };
    entry.container?.signal("SIGKILL", true);
  }
  await Promise.all(all.map((entry) => entry.done));
  rmSync(host.root, { recursive: true, force: true });
}

export function createWorker(parts: WorkerParts): Worker {
  const root = mkdtempSync(path.join(os.tmpdir(), "local-modal-"));
  const host: Host = { ...parts, root, running: new Map(), closing: false };
  const kill = (task: TaskRecord) => host.running.get(task.id)?.container?.signal("SIGKILL", true);
  return {
    start: (task) => start(host, task),
    preempt(task) {
      notice(
        host,
        task,
        "Runner interrupted due to worker preemption. Your Function will be restarted with the same input.",
      );
      task.ending ??= { kind: "preempted" };
      interrupt(host, task);
    },
    timeOut(task, input, seconds) {
      notice(host, task, timeoutText(input.id, seconds));
      task.ending ??= { kind: "timeout", seconds };
      kill(task);
    },
    outOfMemory(task, status) {
      notice(host, task, "Container ran out of memory and was killed.");
      task.ending ??= { kind: "oom", status };
      kill(task);
    },
    crash: kill,
    raise(task, message) {
      const running = host.running.get(task.id);
      if (running?.container === undefined) return;
      writeFileSync(running.raiseFile, message);
      running.container.signal("SIGUSR2");
    },
    cancelInput: (task) => host.running.get(task.id)?.container?.signal("SIGUSR1"),
    end: (task) => end(host, task),
    close: () => close(host),
  };
}
