// Artifacts of workflow runs: made under a name, filled with blocks, closed, found and removed.

import { createHash } from "node:crypto";
import type { ArtifactSeed } from "../contract.ts";
import { type Artifact, createId, type Repository, type State } from "../state.ts";

const DEFAULT_RETENTION = 90 * 24 * 60 * 60_000;

export interface ArtifactDraft {
  readonly name: string;
  readonly runId: number;
  readonly mimeType: string;
  readonly expiresAt: number | undefined;
  readonly now: number;
}

export function findRunHolder(state: State, runId: number): Repository | undefined {
  return [...state.repositories.values()].find((repository) => repository.runs.has(runId));
}

/** Finished ones, newest first. */
export function listArtifacts(repository: Repository): readonly Artifact[] {
  return [...repository.artifacts.values()].filter(({ finalized }) => finalized).sort((a, b) => b.id - a.id);
}

export function findArtifact(repository: Repository, runId: number, name: string): Artifact | undefined {
  return [...repository.artifacts.values()].find((one) => one.runId === runId && one.name === name);
}

/** 500 in one job; here, in one run. */
export const ARTIFACT_LIMIT = 500;

export function isShelfFull(repository: Repository, runId: number): boolean {
  return [...repository.artifacts.values()].filter((one) => one.runId === runId).length >= ARTIFACT_LIMIT;
}

/** As if the run had uploaded it. Throws an Error when the name is taken. */
export function layArtifact(
  state: State,
  repository: Repository,
  { seed, now }: { readonly seed: ArtifactSeed; readonly now: number },
): number {
  const { runId, name, content, mimeType = "application/zip", expiresAt } = seed;
  if (!repository.runs.has(runId)) throw new Error(`there is no workflow run ${runId}`);
  const artifact = createArtifact(state, repository, { name, runId, mimeType, expiresAt, now });
  if (artifact === undefined) throw new Error(`workflow run ${runId} already has an artifact ${name}`);
  artifact.content = content;
  closeArtifact(artifact, { size: content.byteLength, hash: undefined });
  return artifact.id;
}

/** Undefined when the run already has a finished one of that name: artifacts are immutable. */
export function createArtifact(
  state: State,
  repository: Repository,
  draft: ArtifactDraft,
): Artifact | undefined {
  const before = findArtifact(repository, draft.runId, draft.name);
  if (before?.finalized === true) return undefined;
  if (before !== undefined) repository.artifacts.delete(before.id);
  const artifact: Artifact = {
    id: createId(state, "artifact"),
    name: draft.name,
    runId: draft.runId,
    mimeType: draft.mimeType,
    digest: undefined,
    content: undefined,
    blocks: new Map(),
    finalized: false,
    createdAt: draft.now,
    expiresAt: draft.expiresAt ?? draft.now + DEFAULT_RETENTION,
  };
  repository.artifacts.set(artifact.id, artifact);
  return artifact;
}

export function findStoredArtifact(state: State, id: number): Artifact | undefined {
  for (const { artifacts } of state.repositories.values()) {
    const found = artifacts.get(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** False when a block of the list was never sent. */
export function joinBlocks(artifact: Artifact, ids: readonly string[]): boolean {
  const blocks = ids.map((id) => artifact.blocks.get(id));
  const known = blocks.filter((block) => block !== undefined);
  if (known.length !== blocks.length) return false;
  artifact.content = Buffer.concat(known);
  artifact.blocks.clear();
  return true;
}

/** What is wrong with the upload; undefined when size and hash are what the client says. */
export function closeArtifact(
  artifact: Artifact,
  said: { readonly size: number; readonly hash: string | undefined },
): string | undefined {
  const { content } = artifact;
  if (content === undefined) return "the blob was never uploaded";
  if (content.byteLength !== said.size) return `the blob has ${content.byteLength} bytes, not ${said.size}`;
  const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  if (said.hash !== undefined && said.hash !== digest)
    return `the blob's hash is ${digest}, not ${said.hash}`;
  artifact.digest = digest;
  artifact.finalized = true;
  return undefined;
}
