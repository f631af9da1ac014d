// The inputs that hold tokens, or the variables that stand in for them -> the tokens, masked in everything we write.
import { protectSecrets, requireSecret } from "./actions.ts";

type TokenInputs = Readonly<Record<"github-token" | "modal-token-id" | "modal-token-secret", string>>;

export interface Credentials {
  readonly github: string;
  readonly modalTokenId: string | undefined;
  readonly modalTokenSecret: string | undefined;
  readonly redact: (text: string) => string;
}

/** Nothing is required yet: a poll with nothing open needs no Modal token. */
export function readCredentials(raw: TokenInputs): Credentials {
  const github = raw["github-token"];
  const modalTokenId = raw["modal-token-id"] || process.env["MODAL_TOKEN_ID"];
  const modalTokenSecret = raw["modal-token-secret"] || process.env["MODAL_TOKEN_SECRET"];
  const redact = protectSecrets([github, modalTokenId ?? "", modalTokenSecret ?? ""]);
  return { github, modalTokenId, modalTokenSecret, redact };
}

/** @throws InputError */
export function requireGithubToken({ github }: Credentials): void {
  requireSecret("github-token", github, "a token with `deployments: write`; the default is the job's own");
}

/**
 * @param enough what a token with fewer rights may be used for, as the end of the sentence; empty where it may not
 * @throws InputError naming the first that is missing
 */
export function requireModalToken(
  { modalTokenId, modalTokenSecret }: Credentials,
  enough = "",
): { readonly tokenId: string; readonly tokenSecret: string } {
  const id = `a Modal token id (ak-…), from a secret or MODAL_TOKEN_ID${enough}`;
  requireSecret("modal-token-id", modalTokenId, id);
  requireSecret(
    "modal-token-secret",
    modalTokenSecret,
    "a Modal token secret (as-…), from a secret or MODAL_TOKEN_SECRET",
  );
  return { tokenId: modalTokenId, tokenSecret: modalTokenSecret };
}

/** For an action that never talks to Modal. @throws InputError when it is missing */
export function protectGithubToken(token: string): {
  readonly token: string;
  readonly redact: (text: string) => string;
} {
  requireSecret("github-token", token, "the job's own token, which is the default");
  return { token, redact: protectSecrets([token]) };
}
