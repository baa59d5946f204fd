import type { GraphEdge, RelationClaim } from '../../../model/graph.ts'

import type { EntityId } from '../../../model/ids.ts'
import { bibEntry, cslItem, reference } from './citations.ts'
import type { Dossier } from './dossier.ts'
import { html, isolated, joinedBy, Markup } from './html-text.ts'
import { endsOf, type Named, namesOf } from './named.ts'
import { pictureOf } from './picture.ts'
import { isDenial, sourceLink } from './quotes.ts'
import { sentence } from './relations-section.ts'

/** Names of the best connected that stand for the picture. */
const NAMED = 8

export async function pictureSection(dossier: Dossier): Promise<Markup> {
  const { words, labels, survey, request } = dossier
  const { nodes, edges } = survey.drawn
  if (nodes.length === 0) return html``
  const named = await namesOf(dossier, nodes)
  const drawn = nodes.flatMap(id => {
    const node = named.node(id)
    return node ? [{ id, kind: node.kind, name: node.kind === 'Event' ? labels.short(node) : named.name(id) }] : []
  })
  const best = words.best(
    drawn
      .filter(({ kind }) => kind !== 'Event')
      .slice(0, NAMED)
      .map(({ name }) => name)
      .join(', '),
  )
  const description = `${words.pictureOf(labels.number(drawn.length), labels.number(edges.length))} ${best}`
  const isWhole = drawn.length === survey.nodes.size && edges.length === survey.relations
  const svg = pictureOf(drawn, edges, { title: dossier.title, description }, request.positions)
  return html`<section id="picture"><h2>${words.picture}</h2>
<figure>${new Markup(svg)}
<figcaption>${description} ${
    isWhole ? words.pictureAll : words.pictureCut(labels.number(drawn.length), labels.number(survey.nodes.size))
  }</figcaption></figure></section>
`
}

function outlets(dossier: Dossier, claims: readonly RelationClaim[]): Markup {
  const { words, labels } = dossier
  const tellers = new Map(claims.map(claim => [`${claim.article.id} ${claim.modality}`, claim]))
  if (tellers.size === 0) return html`${words.nobody}`
  return joinedBy(
    [...tellers.values()].map(
      claim =>
        html`${isolated(claim.outlet ? labels.name(claim.outlet) : words.noOutlet)}${
          claim.attributedTo.length > 0 &&
          html` (${isolated(words.saidBy(claim.attributedTo.map(who => labels.name(who)).join(', ')))})`
        }, ${claim.publishedAt ? labels.date(claim.publishedAt) : words.noDate} ${sourceLink(dossier, claim.article.id)}`,
    ),
    '; ',
  )
}

/** Disputed relations that are about one thing: those of an event and of the events that exclude it, or one relation alone. */
function disputes(edges: readonly GraphEdge[], named: Named): GraphEdge[][] {
  const groups = new Set<GraphEdge[]>()
  const ofEvent = new Map<EntityId, GraphEdge[]>()
  for (const edge of edges) {
    const events = [edge.to, edge.from].filter(id => named.node(id)?.kind === 'Event')
    const joined = [...new Set(events.flatMap(id => ofEvent.get(id) ?? []))]
    const group = joined.length === 0 ? [edge] : [...joined, edge]
    for (const id of [...events, ...joined.flatMap(({ from, to }) => [from, to])])
      if (named.node(id)?.kind === 'Event') {
        const former = ofEvent.get(id)
        if (former) groups.delete(former)
        ofEvent.set(id, group)
      }
    groups.add(group)
  }
  return [...groups]
}

export async function* disputedSection(dossier: Dossier): AsyncGenerator<Markup> {
  const { words, labels, pages, survey } = dossier
  const { disputed, moreDisputed } = survey
  yield html`<section id="disputed"><h2>${words.disputed}</h2>
`
  if (disputed.length === 0) yield html`<p>${words.undisputed}</p>`
  else yield html`<p>${words.disputedIntro}</p><ul class="disputes">`
  const named = await namesOf(dossier, endsOf(disputed))
  for (const group of disputes(disputed, named)) {
    const claims = await pages.claims(group)
    const [first] = group as [GraphEdge]
    const held = group.flatMap(({ from, to }) => [to, from]).find(id => named.node(id)?.kind === 'Event')
    const what = held ? isolated(named.name(held)) : sentence(dossier, { edge: first }, named)
    yield html`<li><a href="#${first.id}">${what}</a>
<dl><dt>${words.stated}</dt><dd>${outlets(
      dossier,
      claims.filter(claim => !isDenial(claim)),
    )}</dd><dt>${words.denied}</dt><dd>${outlets(dossier, claims.filter(isDenial))}</dd></dl></li>
`
  }
  if (disputed.length > 0) yield html`</ul>`
  if (moreDisputed > 0) yield html`<p>${words.moreDisputed(labels.number(moreDisputed))}</p>`
  yield html`</section>
`
}

/** Every entity and event, those without a relation too. */
export async function* entitiesSection(dossier: Dossier): AsyncGenerator<Markup> {
  const { words, labels, pages } = dossier
  yield html`<section id="entities"><h2>${words.entities}</h2><ul class="entities">
`
  for await (const nodes of pages.nodes()) {
    const named = await namesOf(
      dossier,
      nodes.map(({ id }) => id),
    )
    yield html`${nodes.map(
      node => html`<li>${isolated(named.name(node.id))} <span class="quiet">${labels.nodeKind(node.kind)}</span></li>
`,
    )}`
  }
  yield html`</ul></section>
`
}

const dataLink = (type: string, content: string): string =>
  `data:${type};charset=utf-8;base64,${Buffer.from(content).toString('base64')}`

/** Every article that is quoted, as a reference with its address and the hash of its text, and the same for reference managers. */
export async function* sourcesSection(dossier: Dossier): AsyncGenerator<Markup> {
  const { words, labels, sources } = dossier
  yield html`<section id="sources"><h2>${words.sourcesTitle}</h2>
`
  if (sources.count() === 0) {
    yield html`<p>${words.noSources}</p></section>`
    return
  }
  yield html`<p>${words.sourcesIntro}</p><ol class="sources">
`
  const items: object[] = []
  let entries = ''
  for await (const page of sources.all())
    for (const source of page) {
      items.push(cslItem(source))
      entries += bibEntry(source)
      yield html`<li id="source-${sources.numberOf(source.id)}" value="${sources.numberOf(source.id)}" tabindex="-1">${reference(source, words, labels.language)} ${
        source.deceptive ? html`<em>${words.deceptive(labels.number(source.deceptive))}.</em> ` : undefined
      }${source.license ? html`${words.licence} ${isolated(source.license)}. ` : undefined}<span class="hash">${words.text} <code>${source.sha256}</code></span></li>
`
    }
  yield html`</ol><p>${words.references} <a download="dossier.bib" href="${dataLink('application/x-bibtex', entries)}">BibTeX</a>, <a download="dossier.json" href="${dataLink('application/vnd.citationstyles.csl+json', JSON.stringify(items))}">CSL-JSON</a></p></section>
`
}
