import type { EntityId } from '../../../model/ids.ts'
import { type StatedRelation, statedRelations } from '../formats/stated-relations.ts'
import type { Dossier } from './dossier.ts'
import { html, isolated, joinedBy, type Markup } from './html-text.ts'
import { endsOf, type Named, namesOf } from './named.ts'
import { quoteItem, quotesOf } from './quotes.ts'
import type { Source } from './sources.ts'

/** Relations that are told together: those of one event, or one relation alone. */
type Told = { event?: EntityId; relations: StatedRelation[] }

/** The relations of a page, those of one event together, in the order in which each begins. */
function gathered(page: readonly StatedRelation[], named: Named): Told[] {
  const events = new Map<EntityId, Told>()
  const told: Told[] = []
  for (const relation of page) {
    const { type, from, to } = relation.edge
    const ends = [to, from].filter(id => named.node(id)?.kind === 'Event')
    const [event] = ends
    if (!event || ends.length > 1 || (type !== 'PARTICIPATED_IN' && type !== 'HELD_IN')) {
      told.push({ relations: [relation] })
      continue
    }
    const known = events.get(event)
    if (known) known.relations.push(relation)
    else {
      const first = { event, relations: [relation] }
      events.set(event, first)
      told.push(first)
    }
  }
  return told
}

/** A relation as the page says it: its subject, the verb, its object. */
export const sentence = ({ labels }: Dossier, { edge }: Pick<StatedRelation, 'edge'>, named: Named): Markup =>
  html`${isolated(named.name(edge.from))} ${labels.relation(edge.type)} ${isolated(named.name(edge.to))}`

/** What is known of a relation besides its ends; of a side of an event without the days, which are the event's. */
function factsOf({ words, labels }: Dossier, { edge }: StatedRelation, ofEvent = false): Markup {
  const {
    modality,
    claims,
    sources,
    tellings,
    printings,
    confidence,
    firstPublished,
    lastPublished,
    start,
    end,
    offices = [],
  } = edge
  const facts = [
    ...(offices.length > 0
      ? offices.map(office =>
          isolated(words.office(labels.title(office), labels.period(office.start, office.end), office.former)),
        )
      : edge.title
        ? [isolated(labels.title(edge))]
        : []),
    html`<span class="modality">${labels.modality(modality)}</span>`,
    ...(!ofEvent && (start || end) ? [words.holds(labels.period(start, end))] : []),
    ...(claims > 0
      ? [
          words.confidence(labels.percent(confidence)),
          words.claims(claims, labels.number(claims)),
          ...(printings > tellings
            ? [words.tellings(tellings, labels.number(tellings), printings, labels.number(printings))]
            : []),
          words.sources(sources, labels.number(sources)),
        ]
      : []),
    ...(!ofEvent && firstPublished ? [words.published(labels.period(firstPublished, lastPublished))] : []),
    ...(edge.inferred ? [words.inferred] : []),
    ...(edge.disputed ? [html`<strong>${words.isDisputed}</strong>`] : []),
  ]
  return html`<p class="facts">${joinedBy(facts, ' · ')}</p>`
}

function quoteList(
  dossier: Dossier,
  relations: readonly StatedRelation[],
  sources: ReadonlyMap<string, Source>,
  say: (relation: StatedRelation) => string | undefined,
): Markup {
  const byId = new Map(relations.map(relation => [relation.edge.id, relation]))
  const quotes = quotesOf(
    relations.flatMap(({ claims }) => claims),
    claim => {
      const relation = byId.get(claim.relationId)
      return relation && say(relation)
    },
  )
  if (quotes.length === 0) return html`<p class="quiet">${dossier.words.noQuote}</p>`
  return html`<ul class="quotes">${quotes.map(quote => quoteItem(dossier, quote, sources))}</ul>`
}

function eventBlock(
  dossier: Dossier,
  { event, relations }: Told & { event: EntityId },
  { named, sources, isFirst }: { named: Named; sources: ReadonlyMap<string, Source>; isFirst: boolean },
): Markup {
  const { words, labels } = dossier
  const { status, eventKind, type } = named.node(event) ?? {}
  const side = ({ edge }: StatedRelation): string =>
    edge.type === 'HELD_IN'
      ? words.at(named.name(edge.to))
      : words.role(named.name(edge.from), labels.role(edge.role ?? 'participant'))
  return html`<article>
<h3>${isolated(named.name(event))}${!isFirst && html` ${words.continued}`}</h3>
<p class="facts">${joinedBy(
    [
      eventKind && labels.eventKind(eventKind),
      type && `${type}, ${labels.plover(type)}`,
      status && labels.status(status),
    ].filter(each => each !== undefined),
    ' · ',
  )}</p>
<ul class="sides">${relations.map(
    relation => html`<li id="${relation.edge.id}">${isolated(side(relation))} ${factsOf(dossier, relation, true)}</li>`,
  )}</ul>
${quoteList(dossier, relations, sources, side)}
</article>
`
}

/** Every relation as a sentence with what is known of it, and the words of articles that state or deny it. */
export async function* relationsSection(dossier: Dossier): AsyncGenerator<Markup> {
  const { words, pages, sources } = dossier
  yield html`<section id="relations" tabindex="-1"><h2>${words.relations}</h2><p>${words.relationsIntro}</p>
`
  const begun = new Set<EntityId>()
  for await (const page of statedRelations(pages)) {
    const named = await namesOf(dossier, endsOf(page.map(({ edge }) => edge)))
    const quoted = await sources.read(page.flatMap(({ claims }) => claims.map(({ article }) => article.id)))
    for (const told of gathered(page, named)) {
      const { event, relations } = told
      if (event) {
        const isFirst = !begun.has(event)
        begun.add(event)
        yield eventBlock(dossier, { ...told, event }, { named, sources: quoted, isFirst })
        continue
      }
      for (const relation of relations)
        yield html`<article id="${relation.edge.id}">
<h3>${sentence(dossier, relation, named)}</h3>
${factsOf(dossier, relation)}
${quoteList(dossier, [relation], quoted, () => undefined)}
</article>
`
    }
  }
  if (dossier.survey.relations === 0) yield html`<p>${words.noRelations}</p>`
  yield html`</section>
`
}
