// A job's tracking id in, every process that belongs to the job found and ended.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** The environment variable by which the runner recognises what a job started, however far it has detached itself. */
export const TRACKING_VARIABLE = "RUNNER_TRACKING_ID";

interface Row {
  readonly pid: number;
  readonly parent: number;
  readonly tracked: boolean;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    // The process ended, or belongs to someone else: not ours to end either way.
    return "";
  }
}

function listLinux(mark: string): Row[] {
  const rows: Row[] = [];
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    // The command in parentheses may hold anything, so the fields are read from the last `)` on.
    const stat = readText(`/proc/${name}/stat`);
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (stat === "" || state === "Z" || state === "X") continue;
    const tracked = `\0${readText(`/proc/${name}/environ`)}`.includes(`\0${mark}\0`);
    rows.push({ pid: Number(name), parent: Number(parent), tracked });
  }
  return rows;
}

function listOther(mark: string): Row[] {
  const table = execFileSync("ps", ["-A", "-E", "-ww", "-o", "pid=,ppid=,stat=,command="], {
    encoding: "utf8",
  });
  const rows: Row[] = [];
  for (const line of table.split("\n")) {
    const [, pid, parent, state, rest] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s(.*)$/.exec(line) ?? [];
    if (pid === undefined || rest === undefined || state?.startsWith("Z")) continue;
    rows.push({ pid: Number(pid), parent: Number(parent), tracked: `${rest} `.includes(` ${mark} `) });
  }
  return rows;
}

function listProcesses(trackingId: string): readonly Row[] {
  const mark = `${TRACKING_VARIABLE}=${trackingId}`;
  return process.platform === "linux" ? listLinux(mark) : listOther(mark);
}

/** Living processes: all that carry the tracking id, and their descendants even without it. This process is never one. */
export function findTree(trackingId: string): readonly number[] {
  const rows = listProcesses(trackingId);
  const members = new Set(rows.filter((row) => row.tracked).map((row) => row.pid));
  for (let grown = true; grown; ) {
    const more = rows.filter((row) => members.has(row.parent) && !members.has(row.pid));
    for (const row of more) members.add(row.pid);
    grown = more.length > 0;
  }
  members.delete(process.pid);
  return [...members];
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/**
 * Ends the whole tree as a lost machine would: all are stopped first, so that none sees another one end and reacts,
 * then all get SIGKILL. Resolves with their ids when none is alive any more.
 * @throws Error when one is still alive after 5 s.
 */
export async function killTree(trackingId: string): Promise<readonly number[]> {
  const stopped = new Set<number>();
  for (let fresh = findTree(trackingId); fresh.length > 0; ) {
    for (const pid of fresh) {
      signal(pid, "SIGSTOP");
      stopped.add(pid);
    }
    fresh = findTree(trackingId).filter((pid) => !stopped.has(pid));
  }
  for (const pid of stopped) signal(pid, "SIGKILL");
  const deadline = Date.now() + 5000;
  while (listProcesses(trackingId).some((row) => stopped.has(row.pid))) {
    if (Date.now() > deadline)
      throw new Error(`processes ${[...stopped].join(", ")} outlived SIGKILL by 5 s`);
    await delay(5);
  }
  return [...stopped];
}
