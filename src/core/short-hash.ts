// A text in, a short name for it out, from which it cannot be read back.

/** Two 32-bit FNV-1a hashes: equal texts are taken for one, and a text cannot be read back. */
export function shortHash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return `${(one >>> 0).toString(16)}-${(other >>> 0).toString(16)}`;
}
