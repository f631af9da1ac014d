// The lists of folders that a reader of files may give in, whether they say that there is no such file out.

import type { SourceFiles } from "./audit.ts";

/** Each folder is asked for once. False where no list settles it. */
export function absenceIn(files: SourceFiles): (path: string) => Promise<boolean> {
  const folders = new Map<string, Promise<readonly string[] | undefined>>();
  return async (path) => {
    const parts = path.split("/");
    for (const [index, name] of parts.entries()) {
      const folder = parts.slice(0, index).join("/");
      const listed = folders.get(folder) ?? Promise.resolve(files.list?.(folder));
      folders.set(folder, listed);
      const names = await listed;
      if (names === undefined) return false;
      if (!names.includes(name)) return true;
    }
    return false;
  };
}
