// The page's own style: GitHub's colours, light and dark, two columns that become one on a phone.

export const PAGE_STYLE = `
:root { color-scheme: light dark; --fg: #1f2328; --bg: #fff; --soft: #59636e; --line: #d1d9e0; --head: #f6f8fa; --link: #0969da; --tint: #ddf4ff; --good: #1a7f37; --bad: #d1242f; --wait: #9a6700; --done: #8250df; }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f6fc; --bg: #0d1117; --soft: #9198a1; --line: #3d444d; --head: #151b23; --link: #4493f8; --tint: #121d2f; --good: #3fb950; --bad: #f85149; --wait: #d29922; --done: #ab7df8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
.soft, time { color: var(--soft); }
.top { background: var(--head); border-bottom: 1px solid var(--line); padding: 16px 32px; font-size: 16px; }
.head, .columns { max-width: 1216px; margin: 0 auto; padding: 0 32px; }
h1 { font-size: 32px; font-weight: 400; line-height: 1.25; margin: 24px 0 8px; } h1 .soft { font-weight: 300; }
.head p { margin: 0 0 16px; color: var(--soft); } .head p b { color: var(--fg); }
.head code { background: var(--tint); color: var(--link); border-radius: 6px; padding: 2px 6px; font: 12px ui-monospace, SFMono-Regular, Menlo, monospace; }
.state { display: inline-block; color: #fff; border-radius: 999px; padding: 5px 12px; margin-right: 4px; font-weight: 500; text-transform: capitalize; }
.state.open { background: #1f883d; } .state.closed { background: #cf222e; } .state.merged { background: #8250df; }
nav { display: flex; gap: 24px; border-bottom: 1px solid var(--line); margin-bottom: 24px; overflow: auto hidden; }
nav > * { padding: 8px 0; white-space: nowrap; } nav b { border-bottom: 2px solid #fd8c73; }
.count, .tag { border: 1px solid var(--line); border-radius: 999px; padding: 0 7px; font-size: 12px; font-weight: 500; color: var(--soft); }
.count { background: var(--head); } .top .tag { margin-left: 8px; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 240px; gap: 24px; padding-bottom: 64px; }
aside { border-left: 0; font-size: 12px; } aside h2 { font-size: 12px; color: var(--soft); margin: 16px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); } aside h2:first-child { margin-top: 0; padding-top: 0; border-top: 0; }
.label { --fill: color-mix(in srgb, var(--label) 18%, var(--bg)); display: inline-block; background: var(--fill); border: 1px solid color-mix(in srgb, var(--label) 60%, var(--line)); border-radius: 999px; padding: 0 7px; font-size: 12px; font-weight: 500; line-height: 18px; color: color-mix(in srgb, var(--label) 45%, var(--fg)); }
.post { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 16px; margin: 0 0 16px; }
.avatar { width: 40px; height: 40px; border-radius: 50%; background: var(--head); border: 1px solid var(--line); color: var(--soft); display: grid; place-items: center; font-weight: 600; }
article { border: 1px solid var(--line); border-radius: 6px; min-width: 0; }
article > header { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; background: var(--head); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--soft); }
article > header b { color: var(--fg); } article > header .tag:last-child { margin-left: auto; }
.markdown-body { padding: 16px; background: transparent !important; font-size: 14px !important; }
.markdown-body blockquote.markdown-alert { color: inherit; padding: 8px 16px; }
.table-box { overflow-x: auto; } .markdown-body .table-box table { display: table; width: auto; margin-bottom: 16px; }
.mermaid-box { border: 1px solid var(--line); border-radius: 6px; padding: 16px; margin-bottom: 16px; text-align: center; overflow-x: auto; }
.mermaid-box svg { max-width: 100%; height: auto; } .mermaid-box svg rect.background { fill: transparent; } .mermaid-box pre { text-align: left; margin: 0 !important; }
.render-error { color: var(--bad); text-align: left; }
.user-mention { font-weight: 600; color: inherit !important; } .commit-link { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: 85%; }
.event { display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 8px; margin: 0 0 16px 72px; align-items: start; }
.event p { margin: 0; padding-top: 5px; color: var(--soft); } .event p b { color: var(--fg); } .event code { font: 12px ui-monospace, SFMono-Regular, Menlo, monospace; color: var(--fg); }
.mark { display: inline-block; flex: none; width: 10px; height: 10px; border-radius: 50%; background: var(--wait); }
.event .mark { margin: 11px; background: var(--soft); }
.mark.success, .event .mark.success { background: var(--good); } .mark.failure, .mark.error, .event .mark.failure, .event .mark.error, .event .mark.closed { background: var(--bad); } .event .mark.merged { background: var(--done); } .event .mark.in_progress, .event .mark.pending, .event .mark.queued { background: var(--wait); }
.button, .tag, .label { white-space: nowrap; }
.button { border: 1px solid var(--line); background: var(--head); border-radius: 6px; padding: 2px 8px; font-size: 12px; color: var(--fg); }
.checks { border: 1px solid var(--wait); border-radius: 6px; margin: 24px 0 0 56px; } .checks.success { border-color: var(--good); } .checks.failure { border-color: var(--bad); }
.checks h2 { display: flex; gap: 12px; align-items: center; font-size: 16px; font-weight: 600; margin: 0; padding: 16px; }
.checks ul { list-style: none; margin: 0; padding: 0; background: var(--head); border-radius: 0 0 6px 6px; }
.checks li { display: flex; gap: 12px; align-items: center; border-top: 1px solid var(--line); padding: 8px 16px; } .checks .what { flex: 1; min-width: 0; }
@media (max-width: 768px) {
  .top { padding: 12px 16px; } .head, .columns { padding: 0 16px; } h1 { font-size: 24px; }
  .columns { grid-template-columns: minmax(0, 1fr); padding-bottom: 32px; } aside { order: -1; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; } aside h2 { margin: 0; padding: 0; border: 0; }
  .post { grid-template-columns: minmax(0, 1fr); } .avatar { display: none; } .event { margin-left: 0; } .checks { margin-left: 0; }
  .markdown-body { padding: 12px; }
}
`;
