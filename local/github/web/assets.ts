// The page's styles and scripts: as links to what the server serves, or written out for a page kept as one file.

import { createHash } from "node:crypto";
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

// A script's text may not hold its own end.
const asScript = (text: string) => text.replaceAll("</script", "<\\/script");

function renderAsset(path: string, text: string | undefined): string {
  const isScript = path.endsWith(".js");
  if (text === undefined)
    return isScript ? `<script src="${path}"></script>` : `<link rel="stylesheet" href="${path}">`;
  return isScript ? `<script>${asScript(text)}</script>` : `<style>${text}</style>`;
}

/** A kept page has no server to send its policy: only its own scripts run, and nothing is fetched. */
function renderPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((text) => {
    const hash = createHash("sha256").update(asScript(text)).digest("base64");
    return `'sha256-${hash}'`;
  });
  const policy = `default-src 'none'; script-src ${hashes.join(" ")}; style-src 'unsafe-inline'; img-src data:`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** `head` belongs before anything else of the page, `scripts` at its end. */
export async function readAssets(inline: boolean): Promise<{ head: string; scripts: string }> {
  const parts = await Promise.all(
    Object.entries(ASSETS).map(
      async ([path, { file }]) => [path, inline ? await readFile(file, "utf8") : undefined] as const,
    ),
  );
  const pick = (end: string) => parts.filter(([path]) => path.endsWith(end));
  const render = (end: string) => pick(end).map(([path, text]) => renderAsset(path, text));
  const policy = inline ? [renderPolicy(pick(".js").map(([, text = ""]) => text))] : [];
  return {
    head: [...policy, ...render(".css"), `<style>${PAGE_STYLE}</style>`].join("\n"),
    scripts: render(".js").join("\n"),
  };
}
