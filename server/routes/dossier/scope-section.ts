import type { EntityId } from '../../../model/ids.ts'
import type { EventStatus, Modality, NodeKind, PloverType, RelationType } from '../../../model/ontology.ts'
import { unnamedOutlet } from '../../../model/selection.ts'
import type { Dossier } from './dossier.ts'
import { html, isolated, joinedBy, type Markup } from './html-text.ts'
import { namesOf } from './named.ts'

/** Names of a list in words at most; how many more there are is said. */
const MOST = 60

/** The selection in words, how much it holds, and what is not in it. */
export async function scopeSection(dossier: Dossier): Promise<Markup> {
  const { words, labels, pages, survey } = dossier
  const { truncated, missing = [] } = pages
  const fields = await selectionInWords(dossier)
  return html`<section id="scope"><h2>${words.scope}</h2>
${
  fields.length === 0
    ? html`<p>${words.whole}</p>`
    : html`<dl>${fields.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
}
<p>${words.counts(labels.number(survey.nodes.size), labels.number(survey.relations), labels.number(survey.claims))}</p>
${truncated && html`<p class="warning">${words.truncated}</p>`}
${missing.length > 0 && html`<p class="warning">${isolated(words.missing(missing.join(', ')))}</p>`}
</section>
`
}

/** Each field of the selection with its value, as a reader has it. */
export async function selectionInWords(dossier: Dossier): Promise<[string, Markup][]> {
  const { request, words, labels } = dossier
  const outlets = [...(request.outlets ?? []), ...(request.notOutlets ?? [])].filter(
    (id): id is EntityId => id !== unnamedOutlet,
  )
  const named = await namesOf(dossier, [...(request.ids ?? []), ...outlets])
  const list = (items: readonly string[]): Markup =>
    joinedBy(
      [
        ...items.slice(0, MOST).map(isolated),
        ...(items.length > MOST ? [`+ ${labels.number(items.length - MOST)}`] : []),
      ],
      ', ',
    )
  const source = (id: string): string => (id === unnamedOutlet ? words.unnamedOutlet : named.name(id as EntityId))
  /** How a value reads, by the name of its field; what is not listed reads as it is. */
  const inWords: Record<string, (value: never) => Markup> = {
    ids: (ids: EntityId[]) => list(ids.map(named.name)),
    relations: (ids: string[]) => html`${labels.number(ids.length)}`,
    types: (types: RelationType[]) => list(types.map(type => labels.relation(type))),
    kinds: (kinds: NodeKind[]) => list(kinds.map(labels.nodeKind)),
    eventTypes: (types: PloverType[]) => list(types.map(labels.plover)),
    status: (all: EventStatus[]) => list(all.map(labels.status)),
    modalities: (all: Modality[]) => list(all.map(labels.modality)),
    languages: (all: string[]) => list(all.map(labels.languageName)),
    outlets: (all: string[]) => list(all.map(source)),
    notOutlets: (all: string[]) => list(all.map(source)),
    undated: (counts: boolean) => html`${words.undated[counts ? 'true' : 'false']}`,
    minConfidence: (share: number) => html`${labels.percent(share)}`,
    ...Object.fromEntries(
      ['happenedFrom', 'happenedTo', 'publishedFrom', 'publishedTo', 'asOf'].map(name => [
        name,
        (day: string) => html`${labels.date(day)}`,
      ]),
    ),
  }
  const { question: _, by: __, format: ___, lang: ____, texts: _____, positions: ______, ...asked } = request
  return Object.entries(asked)
    .filter(([name, value]) => value !== undefined && (name !== 'depth' || (request.ids && value !== 0)))
    .map(([name, value]) => [
      words.fields[name === 'ids' && request.depth === 0 ? 'among' : name] ?? name,
      inWords[name]?.(value as never) ?? isolated(Array.isArray(value) ? value.join(', ') : String(value)),
    ])
}
