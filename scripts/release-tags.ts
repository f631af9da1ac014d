// A checkout and a version in; its tags on the remote out: the exact one once and for all, the major one moved.
import {
  compareVersions,
  exactTag,
  findRemoteCommit,
  git,
  listVersions,
  majorTag,
  type Release,
} from "./release-repository.ts";

/** @throws Error when the remote has the tag, whatever it names: a version is released once */
export function tagVersion({ root, version }: Release): void {
  const tag = exactTag(version);
  const known = findRemoteCommit(root, `refs/tags/${tag}`);
  if (known !== undefined) throw new Error(`The tag ${tag} exists already and names ${known}.`);
  git(root, "push", "--quiet", "origin", `HEAD:refs/tags/${tag}`);
}

/** @throws Error when the version is not tagged at this commit, or is older than another of the same major version */
export function moveMajor({ root, version }: Release): void {
  const tag = exactTag(version);
  const head = git(root, "rev-parse", "HEAD");
  const known = findRemoteCommit(root, `refs/tags/${tag}`);
  if (known !== head)
    throw new Error(`The tag ${tag} names ${known ?? "nothing"}, and this commit is ${head}.`);
  const rivals = listVersions(root).filter((other) => majorTag(other) === majorTag(version));
  const newer = rivals.find((other) => compareVersions(other, version) > 0);
  if (newer !== undefined) throw new Error(`${newer} is released; ${majorTag(version)} does not move back.`);
  git(root, "push", "--quiet", "origin", `+HEAD:refs/tags/${majorTag(version)}`);
}
