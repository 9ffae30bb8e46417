/** The print style of the report: A4, readable in grey, an interim edition marked on every page. */
export const REPORT_STYLE = `
:root { --ink: #2b2622; --soft: #6b625a; --line: #d9d0c5; --paper: #fffdf9; --accent: #8a4b2a; --second: #5b6f57; --fill: #f4ede3; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 Georgia, 'Iowan Old Style', 'Times New Roman', serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: 0 0 .4rem; }
h2 { font-size: 1.45rem; margin: 2.6rem 0 .6rem; padding-top: .8rem; border-top: 3px solid var(--accent); }
h3 { font-size: 1.12rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; color: var(--soft); }
p { margin: .4rem 0; max-width: 46rem; }
.lead { font-size: 1.15rem; color: var(--soft); }
.edition { display: inline-block; margin-bottom: 1rem; padding: .15rem .7rem; border: 1.5px solid var(--accent); border-radius: 1rem; color: var(--accent); font-size: .9rem; }
.note { color: var(--soft); font-size: .88rem; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .92rem; }
caption { text-align: left; color: var(--soft); padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
tbody th { min-width: 11rem; max-width: 24rem; }
thead th { font-size: .85rem; line-height: 1.25; vertical-align: bottom; }
th { font-weight: 600; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
td.n { white-space: nowrap; }
.wide { overflow-x: auto; }
.wide table { font-size: .84rem; }
.wide td, .wide th { padding: .3rem .35rem; }
.facts { display: flex; flex-wrap: wrap; margin: 1rem -.5rem; }
.fact { flex: 1 1 9rem; margin: .5rem; padding: .7rem .9rem; background: var(--fill); border-radius: .5rem; }
.fact b { display: block; font-size: 1.6rem; line-height: 1.2; }
svg { display: block; width: 100%; height: auto; margin: .4rem 0; }
svg text { font-family: inherit; fill: var(--ink); }
ul, ol { margin: .3rem 0 .6rem; padding-left: 1.3rem; }
li { margin: .2rem 0; }
blockquote { margin: .4rem 0; padding: .2rem 0 .2rem .9rem; border-left: 3px solid var(--line); }
ul.cards { columns: 19rem; column-gap: 2rem; font-size: .92rem; }
ul.cards > li { break-inside: avoid; }
.card { margin: 1.2rem 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--accent); }
.card h4 { margin-top: 0; color: var(--ink); }
dl, dd { margin: 0; }
dt { margin-top: .5rem; }
code { font: .85em ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
bdi { unicode-bidi: isolate; }
.written { white-space: pre-wrap; overflow-wrap: break-word; }
@media print {
  body { font-size: 10.5pt; background: #fff; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  tr, svg, blockquote, .card, .fact { break-inside: avoid; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  .in-short { break-after: page; }
  main + main { break-before: page; }
  @page { size: A4; margin: 18mm 16mm; }
}
body.rehearsal::before,
body.interim::before { content: attr(data-mark); position: fixed; inset: 40% 0 auto 0; text-align: center; font-size: 7rem; letter-spacing: .3em; color: rgba(138, 75, 42, .07); transform: rotate(-24deg); pointer-events: none; }
`
