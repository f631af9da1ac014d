// The page's styles and scripts: as links to what the server serves, or written out for a page kept as one file.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { PAGE_STYLE } from "./style.ts";

const require = createRequire(import.meta.url);

interface Asset {
  readonly type: string;
  readonly file: string;
}
export const ASSETS: Readonly<Record<string, Asset>> = {
  "/assets/mermaid.js": {
    file: require.resolve("mermaid/dist/mermaid.min.js"),
    type: "text/javascript; charset=utf-8",
  },
  "/assets/draw.js": {
    file: fileURLToPath(new URL("./draw.js", import.meta.url)),
    type: "text/javascript; charset=utf-8",
  },
  "/assets/markdown.css": {
    file: require.resolve("github-markdown-css/github-markdown.css"),
    type: "text/css; charset=utf-8",
  },
};

async function renderAsset(path: string, asset: Asset, inline: boolean): Promise<string> {
  const isScript = path.endsWith(".js");
  if (!inline) return isScript ? `<script src="${path}"></script>` : `<link rel="stylesheet" href="${path}">`;
  const text = await readFile(asset.file, "utf8");
  // A script's text may not hold its own end.
  return isScript
    ? `<script>${text.replaceAll("</script", "<\\/script")}</script>`
    : `<style>${text}</style>`;
}

export async function readAssets(inline: boolean): Promise<{ styles: string; scripts: string }> {
  const parts = await Promise.all(
    Object.entries(ASSETS).map(
      async ([path, asset]) => [path, await renderAsset(path, asset, inline)] as const,
    ),
  );
  const pick = (end: string) => parts.filter(([path]) => path.endsWith(end)).map(([, html]) => html);
  return {
    styles: [...pick(".css"), `<style>${PAGE_STYLE}</style>`].join("\n"),
    scripts: pick(".js").join("\n"),
  };
}
