// Volume names and ids in, volumes out; the list of named volumes is kept in the data directory.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createId } from "../id.ts";
import { RpcError } from "../rpc.ts";
import type { ContentStore } from "./content-store.ts";
import { contentsOf, openVolume, type Volume, type VolumeIdentity } from "./volume.ts";

/** What VolumeGetOrCreate asks for. Source: ObjectCreationType in Modal's protocol. */
export type Creation = "lookup" | "create-if-missing" | "create" | "overwrite" | "ephemeral";

export interface VolumeName {
  readonly name: string;
  readonly environment: string;
}

export interface Registry {
  list(): readonly VolumeIdentity[];
  /** @throws RpcError NOT_FOUND */
  identity(id: string): VolumeIdentity;
  /** @throws RpcError NOT_FOUND */
  volume(id: string): Volume;
  /** @throws RpcError NOT_FOUND, ALREADY_EXISTS */
  getOrCreate(asked: VolumeName & { readonly creation: Creation; readonly version: 1 | 2 }): VolumeIdentity;
  /** @throws RpcError NOT_FOUND, ALREADY_EXISTS */
  rename(id: string, name: string): void;
  /** @throws RpcError NOT_FOUND */
  delete(id: string): void;
  contentsInUse(): ReadonlySet<string>;
}

interface Held {
  readonly identity: VolumeIdentity;
  readonly volume: Volume;
}

/** @param dir holds `volumes.json` and one file of content for each volume. */
export function openRegistry(dir: string, store: ContentStore): Registry {
  const { held, hold, save } = openIndex(dir, store);
  function get(id: string): Held {
    const found = held.get(id);
    if (found === undefined) throw new RpcError("NOT_FOUND", `Volume '${id}' not found`);
    return found;
  }
  function find({ name, environment }: VolumeName): VolumeIdentity | undefined {
    const all = [...held.values()].map(({ identity }) => identity);
    return all.find((one) => one.name === name && one.environment === environment && name !== "");
  }
  function drop(id: string): void {
    store.retire(contentsOf(get(id).volume.head()));
    held.delete(id);
    rmSync(join(dir, `${id}.json`), { force: true });
    save();
  }
  return {
    list: () => [...held.values()].map(({ identity }) => identity),
    identity: (id) => get(id).identity,
    volume: (id) => get(id).volume,
    getOrCreate: ({ name, environment, creation, version }) => {
      const existing = find({ name, environment });
      refuse({ existing, creation, name, environment });
      if (existing !== undefined && creation !== "overwrite") return existing;
      if (existing !== undefined) drop(existing.id);
      const identity = hold({ id: createId("vo"), name, environment, version, createdAt: Date.now() / 1000 });
      save();
      return identity;
    },
    rename: (id, name) => {
      const { identity, volume } = get(id);
      if (find({ name, environment: identity.environment }) !== undefined) {
        throw new RpcError("ALREADY_EXISTS", `Volume '${name}' already exists`);
      }
      held.set(id, { identity: { ...identity, name }, volume });
      save();
    },
    delete: drop,
    contentsInUse: () => new Set([...held.values()].flatMap(({ volume }) => [...contentsOf(volume.head())])),
  };
}

/** The volumes that `dir` holds, and the way to keep more; ephemeral ones are not written down. */
function openIndex(dir: string, store: ContentStore) {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, "volumes.json");
  const held = new Map<string, Held>();
  function hold(identity: VolumeIdentity): VolumeIdentity {
    held.set(identity.id, { identity, volume: openVolume(identity.id, dir, store) });
    return identity;
  }
  function save(): void {
    const named = [...held.values()].map(({ identity }) => identity).filter(({ name }) => name !== "");
    writeFileSync(`${path}.new`, JSON.stringify(named, undefined, 2));
    renameSync(`${path}.new`, path);
  }
  for (const identity of readIndex(path)) hold(identity);
  return { held, hold, save };
}

function refuse(asked: VolumeName & { existing: VolumeIdentity | undefined; creation: Creation }): void {
  const where = `'${asked.name}' in environment '${asked.environment}'`;
  if (asked.creation === "lookup" && asked.existing === undefined) {
    throw new RpcError("NOT_FOUND", `Volume ${where} not found`);
  }
  if (asked.creation === "create" && asked.existing !== undefined) {
    throw new RpcError("ALREADY_EXISTS", `Volume ${where} already exists`);
  }
}

function readIndex(path: string): readonly VolumeIdentity[] {
  // Written by this file alone; a data directory is not an input from outside.
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as VolumeIdentity[]) : [];
}
