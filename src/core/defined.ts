// An object whose members may be undefined -> the same without those, as exactOptionalPropertyTypes wants it.

export type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

export function defined<T extends object>(fields: T): Defined<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<T>; // what was left out was undefined
}
