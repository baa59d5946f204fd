import { createHash } from 'node:crypto'
import { decisionsSection } from './decisions-section.ts'
import { type Dossier, revisionOf } from './dossier.ts'
import { html, isolated, Markup } from './html-text.ts'
import { relationsSection } from './relations-section.ts'
import { scopeSection } from './scope-section.ts'
import { disputedSection, entitiesSection, pictureSection, sourcesSection } from './sections.ts'
import { style } from './style.ts'

/** Lets the file's own style in and nothing else: no script, no frame, no form, nothing from anywhere. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** A moment in words, in UTC, since whoever reads it may be anywhere. */
const moment = (at: string, lang: string): string =>
  `${new Intl.DateTimeFormat(lang === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))} UTC`

function head({ words, labels, title, madeAt, version, request, survey }: Dossier): Markup {
  const contents: [string, string][] = [
    ['scope', words.scope],
    ...(survey.drawn.nodes.length > 0 ? [['picture', words.picture] as [string, string]] : []),
    ['disputed', words.disputed],
    ['relations', words.relations],
    ['entities', words.entities],
    ['decisions', words.decisions],
    ['sources', words.sourcesTitle],
    ['method', words.method],
  ]
  return html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Entente ${version}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#relations">${words.skip}</a>
<header>
<p class="kind">${words.kind}</p>
<h1>${isolated(title)}</h1>
<p class="quiet">${words.made(moment(madeAt, labels.language), version)}${request.by && html` · ${isolated(words.madeBy(request.by))}`}</p>
</header>
<nav aria-label="${words.contents}"><ol>${contents.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ol></nav>
<main>
`
}

/** A dossier as one HTML file that needs no server, no script and nothing from elsewhere, a part at a time. */
export async function* dossierHtml(dossier: Dossier): AsyncGenerator<string> {
  const { words, graph, revision } = dossier
  yield head(dossier).markup
  yield (await scopeSection(dossier)).markup
  yield (await pictureSection(dossier)).markup
  for (const section of [disputedSection, relationsSection, entitiesSection, decisionsSection, sourcesSection])
    for await (const part of section(dossier)) yield part.markup
  const changed = (await revisionOf(graph)) !== revision
  yield html`<section id="method"><h2>${words.method}</h2>${words.methodText.map(text => html`<p>${text}</p>`)}<p>${words.verify}</p></section>
</main>
<footer>${changed && html`<p class="warning">${words.changed}</p>`}<p class="quiet">Entente ${dossier.version} · <time datetime="${dossier.madeAt}">${dossier.madeAt}</time></p></footer>
</body>
</html>
`.markup
}
