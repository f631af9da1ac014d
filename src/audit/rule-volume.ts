// id `volume`: whether what the function writes outlives its container.

import { type Audited, type Context, finding, type Rule, settingPlace } from "./context.ts";
import type { VolumeMount } from "./facts.ts";
import type { Finding, Severity } from "./finding.ts";
import { type Access, checkpointAccess } from "./saving.ts";
import { textOf } from "./tree.ts";
import { wholeText } from "./value.ts";

export const ruleVolume: Rule = (context) =>
  context.audited.filter((one) => !one.overridden).flatMap((one) => judge(context, one));

function judge(context: Context, audited: Audited): readonly Finding[] {
  const { facts, runnable } = audited;
  if (facts.volumes === "unknown") return [];
  const access = checkpointAccess(context.evaluator, runnable.definition);
  const saves = access.filter((one) => one.how === "save");
  if (facts.volumes.length === 0) return [none(context, audited, saves)];
  // What is moved afterwards may end up on a volume.
  const moved = access.some((one) => one.how === "move");
  const outside = moved
    ? []
    : saves.filter((one) => isOutside(one, facts.volumes === "unknown" ? [] : facts.volumes));
  return [
    ...outside.slice(0, 3).map((one) => lost(one, facts.volumes === "unknown" ? [] : facts.volumes)),
    ...manyFiles(audited, saves),
  ];
}

function none(context: Context, audited: Audited, saves: readonly Access[]): Finding {
  const { facts, runnable } = audited;
  const { file, range } = settingPlace(audited, runnable.settings.get("volumes"));
  const resumable = context.facts.resume.kind === "flag" || context.facts.resume.kind === "option";
  const writes = saves.length > 0 || (resumable && audited.once);
  const severity: Severity = writes ? "warning" : "note";
  const harm = writes
    ? `\`${facts.name}\` mounts no Volume, so its checkpoints go with the container and every retry starts from zero.`
    : `\`${facts.name}\` mounts no Volume; whatever it writes goes with the container.`;
  const fix = 'volumes={"/checkpoints": modal.Volume.from_name("checkpoints", create_if_missing=True)},';
  return finding(file, range, { id: "volume", severity, harm, fix });
}

/** Only a path whose beginning settles the question is called outside. */
function isOutside(access: Access, mounts: readonly VolumeMount[]): boolean {
  const { path } = access;
  if (path?.kind !== "text" || mounts.some((mount) => mount.path === "unknown")) return false;
  const start = path.value.startsWith("/") ? path.value : `/root/${path.value.replace(/^(?:\.\/)+/, "")}`;
  if (!path.whole && !path.value.startsWith("/")) return false;
  return !mounts.some((mount) => {
    const root = String(mount.path).replace(/\/$/, "");
    const within = start === root || start.startsWith(`${root}/`);
    return within || (!path.whole && `${root}/`.startsWith(start));
  });
}

function lost(access: Access, mounts: readonly VolumeMount[]): Finding {
  const root = mounts[0]?.path ?? "";
  const known = wholeText(access.path);
  const shown = known === undefined ? "" : ` ${known}`;
  const harm = `The checkpoint${shown} is written outside every mounted Volume, so it goes with the container.`;
  const fix = textOf(access.file, access.node)
    .slice(0, 200)
    .replace(/["'](?:\/[^"']*\/|\.\/)?([^"'/]*)["']/, `"${root}/$1"`);
  return finding(access.file, access.node, { id: "volume", severity: "warning", harm, fix });
}

/** A Volume of version 1 holds 500,000 files and is slow beyond 50,000 (guide/volumes). */
function manyFiles({ facts, runnable }: Audited, saves: readonly Access[]): readonly Finding[] {
  if (
    facts.volumes === "unknown" ||
    !facts.volumes.some((mount) => mount.kind === "volume" && mount.version === 1)
  )
    return [];
  const growing = saves.find((one) => one.inLoop && one.path?.kind === "text" && !one.path.whole);
  if (growing === undefined) return [];
  const harm = `\`${facts.name}\` writes a new file in a loop to a Volume of version 1, which is meant for fewer than 50,000 files.`;
  const fix = 'modal.Volume.from_name("name", create_if_missing=True, version=2)';
  const place = { from: growing.node.from, to: growing.node.to };
  return [
    finding(growing.file ?? runnable.settings.file, place, { id: "volume", severity: "note", harm, fix }),
  ];
}
