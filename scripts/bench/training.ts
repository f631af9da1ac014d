// A local Modal's state in; runs in it that log, are preempted and succeed as they are told, with nothing executed, out.
import { createId } from "../../local/modal/id.ts";
import type { CallRecord, InputRecord, TaskRecord } from "../../local/modal/state.ts";
import type { World } from "../../local/modal/world.ts";
import { EPOCHS } from "./epochs.ts";
import { createCall, createInput, createTask, detachedApp, trainFunction } from "./training-records.ts";

/** What lies between two lines of progress. */
const LINES_AN_EPOCH = 3;

/** One run's app, as `modal run --detach` leaves it once its client is gone. */
export interface SeededApp {
  readonly app: string;
  readonly call: string;
}

interface Training {
  readonly call: CallRecord;
  readonly input: InputRecord;
  /** The epoch that was logged last. */
  epoch: number;
}

export class Trainings {
  readonly #world: World;
  readonly #trainings = new Map<string, Training>();

  constructor(world: World) {
    this.#world = world;
  }

  start(name: string): SeededApp {
    const { state, clock } = this.#world;
    const now = clock.now();
    const [app, fn] = [createId("ap"), createId("fu")];
    state.apps.set(app, detachedApp({ id: app, description: name, functionIds: { train: fn }, now }));
    state.functions.set(fn, trainFunction(fn, app));
    const call = createCall({ app, fn, now });
    const input = createInput(call.id, now);
    call.inputs.push(input);
    state.calls.set(call.id, call);
    state.inputs.set(input.id, input);
    this.#trainings.set(app, { call, input, epoch: 0 });
    this.#startContainer(call, input);
    return { app, call: call.id };
  }

  log(app: string, epochs: number): void {
    const training = this.#of(app);
    for (let more = 0; more < epochs; more += 1) {
      training.epoch += 1;
      const { epoch } = training;
      for (let line = 1; line < LINES_AN_EPOCH; line += 1)
        this.#say(training, `batch ${line * 100}: 0.21 s, 1,204 images/s`);
      const loss = (2 / (epoch + 1)).toFixed(4);
      const accuracy = (1 - 1 / (epoch + 2)).toFixed(4);
      const line = `{"epoch": ${epoch}, "epochs": ${EPOCHS}, "loss": ${loss}, "accuracy": ${accuracy}}`;
      this.#say(training, line);
    }
  }

  /** The scheduler would start no further container on one machine, so the replacement is put in by hand. */
  preempt(app: string): void {
    const training = this.#of(app);
    const { call, input } = training;
    const task = this.#container(input);
    const now = this.#world.clock.now();
    task.ending = { kind: "preempted" };
    end(task, now);
    const attempt = input.attempts.at(-1);
    if (attempt !== undefined) {
      attempt.endedAt = now;
      attempt.outcome = "preempted";
    }
    this.#startContainer(call, input);
    this.#say(training, `resumed from epoch ${training.epoch}`);
  }

  succeed(app: string): void {
    const { input } = this.#of(app);
    const { scheduler, clock } = this.#world;
    const task = this.#container(input);
    scheduler.put(task, input.id, {
      result: { status: "GENERIC_STATUS_SUCCESS" },
      dataFormat: "DATA_FORMAT_PICKLE",
      taskId: task.id,
      startedAt: task.startedAt ?? 0,
      createdAt: clock.now(),
      retryCount: input.retryCount,
    });
    end(task, clock.now());
  }

  #of(app: string): Training {
    const training = this.#trainings.get(app);
    if (training === undefined) throw new Error(`no app ${app}`);
    return training;
  }

  #container(input: InputRecord): TaskRecord {
    const task = this.#world.state.tasks.get(input.attempts.at(-1)?.taskId ?? "");
    if (task === undefined) throw new Error(`input ${input.id} has no container`);
    return task;
  }

  #startContainer(call: CallRecord, input: InputRecord): void {
    const { state, clock } = this.#world;
    const task = createTask(call, input.id, clock.now());
    state.tasks.set(task.id, task);
    input.state = "running";
    const { retryCount } = input;
    const attempt = { taskId: task.id, retryCount, startedAt: clock.now(), endedAt: undefined };
    input.attempts.push({ ...attempt, outcome: undefined });
  }

  #say({ call, input }: Training, text: string): void {
    this.#world.logs.append({
      appId: call.appId,
      functionId: call.functionId,
      variantId: "",
      callId: call.id,
      inputId: input.id,
      taskId: this.#container(input).id,
      stream: "FILE_DESCRIPTOR_STDOUT",
      data: `${text}\n`,
    });
  }
}

function end(task: TaskRecord, now: number): void {
  task.state = "ended";
  task.finishedAt = now;
}
