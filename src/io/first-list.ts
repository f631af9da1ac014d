// A job's first list of records, under way -> whether anything is open as soon as one page shows it, and a store that begins with it.
import type { RunRecord } from "../core/record.ts";
import type { RecordStore } from "../ports.ts";

export interface FirstList {
  /** True as soon as a page holds what is looked for; false once the whole list holds none. @throws ExternalError */
  readonly found: Promise<boolean>;
  /** @throws ExternalError */
  readonly records: Promise<readonly RunRecord[]>;
  /** Its first list is this one. */
  readonly store: RecordStore;
}

export function beginFirstList(
  store: RecordStore,
  horizonDays: number,
  isLookedFor: (record: RunRecord) => boolean,
): FirstList {
  const pages: (readonly RunRecord[])[] = [];
  let listener: ((page: readonly RunRecord[]) => void) | undefined;
  const seen = Promise.withResolvers<boolean>();
  const records = store.list(horizonDays, (page) => {
    pages.push(page);
    listener?.(page);
    if (page.some(isLookedFor)) seen.resolve(true);
  });
  records.then((all) => seen.resolve(all.some(isLookedFor)), seen.reject);
  let unused: typeof records | undefined = records;
  const list: RecordStore["list"] = async (days, arrived) => {
    if (unused === undefined) return store.list(days, arrived);
    unused = undefined;
    for (const page of pages) arrived?.(page);
    listener = arrived;
    return records;
  };
  return { found: seen.promise, records, store: { ...store, list } };
}
