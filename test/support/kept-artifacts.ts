// A pair of stand-ins in; the artifacts that its GitHub holds, unpacked, and what their files' checksums are, out.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { python } from "./digits-training.ts";
import { type Pair, REPOSITORY } from "./stand-ins.ts";

export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
}

export interface Unpacked extends KeptArtifact {
  read(file: string): Buffer;
}

export const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

export class KeptArtifacts {
  readonly #pair: Pick<Pair, "github">;
  readonly #scratch: string;

  constructor(pair: Pick<Pair, "github">, scratch: string) {
    this.#pair = pair;
    this.#scratch = scratch;
  }

  #ask(route: string): Promise<Response> {
    const { github } = this.#pair;
    const token = github.issueToken({ repository: REPOSITORY, permissions: { actions: "read" } });
    return fetch(`${github.apiUrl}/repos/${REPOSITORY}/actions/artifacts${route}`, {
      // A connection that was kept through a long job may have been closed by the other side.
      headers: { authorization: `Bearer ${token}`, connection: "close" },
    });
  }

  /** Newest first. */
  async listed(prefix: string): Promise<readonly KeptArtifact[]> {
    const reply = await this.#ask("?per_page=100");
    const { artifacts } = (await reply.json()) as { artifacts: KeptArtifact[] }; // GitHub's own shape
    return artifacts.filter(({ name }) => name.startsWith(prefix));
  }

  async unpack({ id, name }: KeptArtifact): Promise<Unpacked> {
    const zip = Buffer.from(await (await this.#ask(`/${id}/zip`)).arrayBuffer());
    const folder = mkdtempSync(path.join(this.#scratch, "artifact-"));
    writeFileSync(path.join(folder, "all.zip"), zip);
    // Not in one go with this thread, in which the server runs.
    await promisify(execFile)(python, ["-m", "zipfile", "-e", path.join(folder, "all.zip"), folder]);
    return { id, name, read: (file) => readFileSync(path.join(folder, file)) };
  }
}
