// Every mermaid fence of the page in; its drawing in its place out, or GitHub's words and the source when it does not parse.

(async () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const { mermaid } = globalThis;
  const theme = dark ? "dark" : "default";
  mermaid.initialize({ startOnLoad: false, suppressErrorRendering: true, securityLevel: "strict", theme });
  for (const [index, fence] of [...document.querySelectorAll("pre.mermaid")].entries()) {
    const box = fence.parentElement;
    try {
      const { svg } = await mermaid.render(`mermaid-${index}`, fence.textContent);
      box.innerHTML = svg;
      box.dataset.drawn = "yes";
    } catch (error) {
      const notice = document.createElement("p");
      notice.className = "render-error";
      notice.textContent = `Unable to render rich display: ${error.message}`;
      box.prepend(notice);
      box.dataset.drawn = "no";
    }
  }
  document.body.dataset.ready = "yes";
})();
