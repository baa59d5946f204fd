/** The style of a dossier: on a screen, light or dark, and on paper. It names nothing outside the file. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2129, #e9ebef); --quiet: light-dark(#565b66, #b3bac6); --line: light-dark(#d8d4ca, #3a4250); --ground: light-dark(#fff, #14171c); --link: light-dark(#1f5fae, #8bbcf7); --warn: light-dark(#8c2f1b, #f4a08a); --note: light-dark(#f5f2ea, #20252d) }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink); font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere }
h1, h2, h3, nav, .facts, .reading, .told, .quiet, dt, figcaption, .kind { font-family: system-ui, sans-serif }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .2em 0 .4em }
h2 { font-size: 1.3rem; margin: 2.2em 0 .6em; padding-top: .5em; border-top: 2px solid var(--line) }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.6em 0 .2em }
a { color: var(--link) }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { position: static }
.kind { text-transform: uppercase; letter-spacing: .08em; font-size: .8rem; color: var(--quiet); margin: 0 }
.quiet, .facts, .reading, .told, figcaption { color: var(--quiet); font-size: .88rem; margin: .2em 0 }
nav ol { padding-left: 1.2em; columns: 2 16rem }
dl { margin: .4em 0 } dt { font-weight: 600; font-size: .88rem } dd { margin: 0 0 .4em 1rem }
figure { margin: 0 } figure svg { width: 100%; height: auto; max-height: 44rem; border: 1px solid var(--line) }
ul.quotes, ul.sides, ul.entities, ul.disputes { padding-left: 0; list-style: none }
.quote { border-left: 3px solid var(--line); padding: .1em 0 .1em .9em; margin: .9em 0 }
.quote.denied { border-left-style: double; border-left-width: 6px; border-left-color: var(--warn) }
blockquote { margin: 0; white-space: pre-line }
.modality { font-weight: 600 }
strong { color: var(--warn) }
.warning { border: 2px solid var(--warn); padding: .6em .9em; font-family: system-ui, sans-serif }
ul.entities { columns: 2 14rem } ul.entities li { break-inside: avoid }
.hash, code { font-size: .85em } code { font-family: ui-monospace, monospace; word-break: break-all }
.sources li { margin: .6em 0 }
footer { margin-top: 3rem; border-top: 2px solid var(--line) }
@media print {
  :root { color-scheme: light }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  nav, .skip { display: none }
  h2, h3 { break-after: avoid }
  .quote, figure, .disputes li { break-inside: avoid }
  a { color: inherit; text-decoration: none }
  @page { margin: 18mm }
}
`
