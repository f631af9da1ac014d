// Options in, a running local GitHub out: REST, GraphQL, artifacts and a web page over one state.

import type { LocalGithub, LocalGithubOptions } from "./contract.ts";

export type * from "./contract.ts";

export async function startLocalGithub(_options: LocalGithubOptions = {}): Promise<LocalGithub> {
  throw new Error("the local GitHub has no routes yet");
}
