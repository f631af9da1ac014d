// `npm run build [-- --out DIR]`: every entry bundled into dist/ (or DIR), which is emptied first; sizes are printed.
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundleEntry, listEntries, ROOT, writeBundle } from "./dist-bundle.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: path.join(ROOT, "dist") } } });
const kilobytes = (text: string) => `${Math.ceil(Buffer.byteLength(text) / 1024)} kB`;

// All are built before the old ones go, so that a failed build leaves dist/ as it was.
const bundles = [];
for (const entry of listEntries()) {
  const began = Date.now();
  const bundle = await bundleEntry(entry);
  bundles.push([entry, bundle] as const);
  const files = [...bundle].map(([name, text]) => `${name} ${kilobytes(text)}`).join(", ");
  console.log(`build: ${entry} in ${((Date.now() - began) / 1000).toFixed(1)} s: ${files}`);
}
rmSync(values.out, { recursive: true, force: true });
for (const [entry, bundle] of bundles) writeBundle(path.join(values.out, entry), bundle);
