// The page's own style: GitHub's colours, light and dark, one column that fits a phone.

export const PAGE_STYLE = `
:root { color-scheme: light dark; --fg: #1f2328; --bg: #fff; --soft: #59636e; --line: #d1d9e0; --head: #f6f8fa; --link: #0969da; }
@media (prefers-color-scheme: dark) {
  :root { --fg: #f0f6fc; --bg: #0d1117; --soft: #9198a1; --line: #3d444d; --head: #151b23; --link: #4493f8; }
}
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
main { max-width: 920px; margin: 0 auto; padding: 16px; }
h1 { font-size: 26px; font-weight: 400; margin: 4px 0 8px; overflow-wrap: anywhere; }
.number, .repo, .said { color: var(--soft); }
.meta code { background: var(--head); border-radius: 6px; padding: 2px 6px; color: var(--link); }
.state { color: #fff; border-radius: 999px; padding: 4px 12px; text-transform: capitalize; }
.state.open { background: #1f883d; } .state.closed { background: #cf222e; } .state.merged { background: #8250df; }
.label, .bot { border: 1px solid var(--line); border-radius: 999px; padding: 1px 8px; font-size: 12px; color: var(--soft); }
article { border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; }
article header { background: var(--head); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--soft); }
article header b { color: var(--fg); }
.markdown-body { padding: 16px; background: transparent !important; font-size: 14px !important; overflow-x: auto; }
.markdown-body pre.mermaid { background: transparent; text-align: center; }
.markdown-body pre.mermaid svg { max-width: 100%; height: auto; }
.checks { border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; padding: 8px 16px; }
.checks h2 { font-size: 16px; margin: 4px 0; text-transform: none; }
.checks ul { list-style: none; margin: 0; padding: 0; }
.checks li { border-top: 1px solid var(--line); padding: 8px 0; overflow-wrap: anywhere; }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 50%; background: #9a6700; }
.dot.success { background: #1f883d; } .dot.failure, .dot.error { background: #cf222e; }
`;
