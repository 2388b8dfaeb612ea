/** How sheets look: on a screen, and on A4 or Letter paper, where no problem is cut by the end of a page. */
import type { Paper } from './typst-page.ts';

const SCREEN = `
:root { color-scheme: light; --ink: #1b2230; --faint: #555e6e; --rule: #c9ccd3; --accent: #00558c; --good: #17663a; --bad: #a3211a; --doubt: #7a4b00; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.05rem/1.55 Georgia, "Noto Serif", "Noto Serif CJK SC", "Songti SC", serif; }
main, .top { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
.top { padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
h2 { font-size: 1.08rem; margin: 0 0 .3rem; display: flex; justify-content: space-between; gap: 1rem; }
h3, h4 { font-size: 1rem; margin: .9rem 0 .3rem; }
h2 .worth { font-weight: 400; color: var(--faint); font-size: .92rem; }
p { margin: .45rem 0; }
.meta { color: var(--faint); font-size: .9rem; }
.who { display: flex; gap: 2rem; margin: 1rem 0 .2rem; }
.who span { flex: 1; border-bottom: 1px solid var(--ink); padding-bottom: .2rem; color: var(--faint); font-size: .92rem; }
.problem { border-top: 1px solid var(--rule); padding: 1.1rem 0 1.2rem; }
.katex-display { overflow: auto hidden; margin: .55rem 0; padding: .15rem 0; }
.steps td { padding-top: .42rem; padding-bottom: .42rem; }
.reason, .number { color: var(--faint); }
.reason { font-style: italic; }
.match { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; } .match ul { list-style: none; padding: 0; margin: 0; } .match li { padding: .5rem 0; overflow: auto hidden; } .match b { margin-right: .5em; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .8rem; margin: .6rem 0; }
.answers { display: flow-root; } .beside { float: right; width: 17rem; max-width: 45%; margin: 0 0 .4rem 1rem; }
.plots > div, .graph { break-inside: avoid; } .graph { margin: .5rem 0; max-width: 25rem; }
svg { width: 100%; height: auto; max-width: 25rem; }
.ask { margin: .8rem 0; break-inside: avoid; }
.line { display: inline-block; min-width: 55%; border-bottom: 1px solid var(--ink); height: 1.7em; vertical-align: bottom; margin-left: .4rem; }
.short { min-width: 5rem; }
.boxes span { margin-right: 1.6rem; white-space: nowrap; } .boxes .box { display: inline-block; width: .85em; height: .85em; border: 1px solid var(--ink); margin-right: .4em; vertical-align: -.08em; }
.space { height: calc(var(--lines) * 2.1rem); }
.answer { overflow: hidden; border-left: 3px solid var(--accent); padding: .1rem 0 .1rem .9rem; margin: .6rem 0; }
.faint { color: var(--faint); font-size: .92rem; }
.note { border-left: 3px solid var(--rule); padding-left: .8rem; opacity: 1; }
.result { font-weight: 600; }
details { margin: .4rem 0; } summary { cursor: pointer; }
footer { max-width: 50rem; margin: 1.5rem auto 0; padding: .8rem 1.25rem 2rem; color: var(--faint); font-size: .85rem; border-top: 1px solid var(--rule); }
.table { overflow: auto hidden; } .table th, .table td { text-align: left; font-weight: 400; padding: .25rem 1rem .25rem 0; }
`;

const INTERACTIVE = `
.bar { position: sticky; top: 0; z-index: 2; background: #fff; border-bottom: 1px solid var(--rule); }
.bar > div { max-width: 50rem; margin: 0 auto; padding: .5rem 1.25rem; display: flex; gap: 1rem; align-items: center; flex-wrap: wrap; font-size: .92rem; }
.bar progress { flex: 1; min-width: 6rem; height: .7rem; accent-color: var(--good); }
.field { display: flex; gap: .6rem; align-items: center; flex-wrap: wrap; }
.field input { flex: 1 1 16rem; font: 1rem/1.4 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; padding: .45rem .6rem; border: 1px solid #767d8a; border-radius: 4px; color: inherit; background: #fff; min-width: 0; }
select, button { font: inherit; font-size: .95rem; padding: .42rem .8rem; border: 1px solid #767d8a; border-radius: 4px; background: #f2f4f7; color: inherit; }
button { cursor: pointer; } button.check { background: var(--accent); border-color: var(--accent); color: #fff; }
input:focus-visible, button:focus-visible, select:focus-visible, summary:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
fieldset { border: 0; padding: 0; margin: 0; } legend { padding: 0; } .choices { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: .3rem 0 .6rem; } .choices.plots { display: grid; }
.choices label { cursor: pointer; }
.read { min-height: 2rem; margin: .35rem 0; color: var(--faint); overflow: auto hidden; padding: .15rem 0; } .read .katex { color: var(--ink); }
.tools { display: flex; gap: .6rem; flex-wrap: wrap; margin: .3rem 0; } .tools button { background: none; border-color: var(--rule); font-size: .88rem; padding: .25rem .6rem; }
.verdict { margin: .4rem 0; padding: .1rem 0 .1rem .8rem; border-left: 4px solid transparent; } .verdict:empty { display: none; }
.verdict.right { border-color: var(--good); } .verdict.right b { color: var(--good); } .verdict.wrong, .verdict.unreadable { border-color: var(--bad); } .verdict.wrong b, .verdict.unreadable b { color: var(--bad); }
.verdict.right-wrong-form, .verdict.undecided { border-color: var(--doubt); } .verdict.right-wrong-form b, .verdict.undecided b { color: var(--doubt); }
.verdict pre { margin: .3rem 0; overflow: auto; } .hints ol { margin: .3rem 0; }
@media print { .bar, .tools, .ask button, .read, .verdict, .help { display: none !important; } .field input { border-width: 0 0 1px; border-radius: 0; } }
`;

const print = (paper: Paper): string => `
@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 1.8cm 1.9cm 1.9cm; }
@media print {
  body { font-size: 11pt; } main, .top, footer { max-width: none; padding-left: 0; padding-right: 0; } .top { padding-top: 0; }
  .space { height: calc(var(--lines) * .7cm); } .problem { padding: .7rem 0 .8rem; }
  .problem, .answers, .answer, .steps, .match, .graph { break-inside: avoid; } h1, h2, h3, h4 { break-after: avoid; }
  .katex-display, .steps, .table, .match li { overflow: visible; }
  .key .problem { break-inside: auto; } .key .steps tr, .key .statement { break-inside: avoid; }
}
`;

export const sheetStyle = (paper: Paper, interactive: boolean): string => `${SCREEN}${interactive ? INTERACTIVE : ''}${print(paper)}`;
