// A kind of thing and its database id in, the one node id that REST and GraphQL both give for it out, and back.

const PREFIXES = {
  User: "U",
  Bot: "BOT",
  Organization: "O",
  Reaction: "REA",
  Tree: "T",
  Blob: "B",
  Repository: "R",
  PullRequest: "PR",
  Issue: "I",
  IssueComment: "IC",
  Deployment: "DE",
  DeploymentStatus: "DES",
  Status: "S",
  StatusContext: "SC",
  Commit: "C",
  Ref: "REF",
  Label: "LA",
  App: "A",
  Artifact: "ART",
  Workflow: "W",
  WorkflowRun: "WFR",
  Job: "CR",
} as const;

export type NodeKind = keyof typeof PREFIXES;

export function renderNodeId(kind: NodeKind, id: number | string): string {
  return `${PREFIXES[kind]}_kwDO${Buffer.from(`${kind}:${id}`).toString("base64url")}`;
}

/** Undefined when the text is not one of our ids. */
export function parseNodeId(nodeId: string): { readonly kind: NodeKind; readonly id: string } | undefined {
  const [, encoded] = nodeId.split("_kwDO");
  if (encoded === undefined) return undefined;
  const [kind, id] = Buffer.from(encoded, "base64url").toString("utf8").split(":");
  const known = (Object.keys(PREFIXES) as NodeKind[]).find((name) => name === kind);
  return known !== undefined && id !== undefined ? { kind: known, id } : undefined;
}
