// A text in which values were cut, and known secrets, in; the same without the beginning of a secret that a cut has left, out.

/** Of a shorter one too little is left to matter, and `github_pat_` alone is in many texts. */
const LEAST = 12;

/** For error texts, which show a value's first characters only: what is behind the cut no longer marks it as a secret. */
export function hideHeads(text: string, secrets: readonly string[]): string {
  return secrets.reduce((safe, secret) => hideHead(safe, secret.trim()), text);
}

function hideHead(text: string, secret: string): string {
  if (secret.length <= LEAST) return text;
  const head = secret.slice(0, LEAST);
  let safe = "";
  let from = 0;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, from)) {
    let end = at + LEAST;
    while (end < text.length && text.charAt(end) === secret.charAt(end - at)) end += 1;
    safe += `${text.slice(from, at)}***`;
    from = end;
  }
  return safe + text.slice(from);
}
