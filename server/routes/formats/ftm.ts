import { createHash } from 'node:crypto'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { GraphEdge, GraphNode, RelationClaim } from '../../../model/graph.ts'
import { type FtmLink, nodeKinds, orgTypes, relations } from '../../../model/ontology.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import type { FormOptions } from './form.ts'
import { irisUnder } from './iris.ts'
import { stands } from './stands.ts'
import { type StatedRelation, statedRelations } from './stated-relations.ts'
import { wellFormedJson } from './well-formed-json.ts'

type Values = readonly (string | number | null | undefined)[]
type Thing = { id: string; schema: string; properties: Record<string, string[]> }

/** FollowTheMoney writes countries as ISO 3166-1 alpha-2 in small letters. */
const alpha2 = new Map<string, string>([
  ...codes.map(([two, three]) => [String(three), String(two).toLowerCase()] as const),
  ['XKX', 'xk'],
])
const countryOf = (iso3: string | undefined): string[] => {
  const code = iso3 && alpha2.get(iso3)
  return code ? [code] : []
}

/** It writes languages by three letters of ISO 639-3; those that news is likely to be in. */
const alpha3 = new Map(
  'ar:ara de:deu en:eng es:spa fa:fas fr:fra he:heb it:ita ja:jpn ko:kor nl:nld pl:pol pt:por ru:rus tr:tur uk:ukr zh:zho'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

const hashOf = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12)

/** FollowTheMoney ids have letters, digits, dots and hyphens only; other ids of ours get a hash to keep them distinct. */
function idOf(id: string): string {
  const plain = id.replace(/[^0-9A-Za-z-]/g, '.')
  if (/^\w+:[0-9A-Za-z-]*[0-9A-Za-z]$/.test(id)) return plain
  return `${plain.slice(0, 180)}-${hashOf(id)}`
}

/** An entity of theirs, with the values that there are. */
const thing = (id: string, schema: string, given: Record<string, Values>): Thing => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(given).flatMap(([name, values]) => {
      const there = values.filter(value => value !== undefined && value !== null && value !== '').map(String)
      return there.length > 0 ? [[name, [...new Set(there)]]] : []
    }),
  ),
})

type Iris = ReturnType<typeof irisUnder>

function described(node: GraphNode, iris: Iris): Thing {
  const { name, names, labels, point } = node
  const { type, eventKind, status, start, end } = node
  return thing(idOf(node.id), (node.orgType && orgTypes[node.orgType].ftm) ?? nodeKinds[node.kind].ftm, {
    name: [name],
    alias: [labels?.fr, labels?.en, ...names].filter(each => each !== name),
    country: countryOf(node.iso3 ?? node.country),
    sourceUrl: [iris.entity(node.id)],
    ...(node.kind === 'Place' ? { full: [name], longitude: [point?.[0]], latitude: [point?.[1]] } : {}),
    ...(node.kind === 'Event' ? { keywords: [type, eventKind, status], recordId: [node.id] } : {}),
    ...(start && start === end ? { date: [start] } : { startDate: [start], endDate: [end] }),
  })
}

/** What stands behind a link: the relation, the words that state it, and where these were published. Which is whose, the notes say. */
const sources = ({ edge, claims }: StatedRelation): Record<string, Values> => ({
  recordId: [edge.id, ...claims.map(({ id }) => id)],
  description: claims.map(({ quote }) => quote),
  publisher: claims.map(({ outlet }) => outlet?.name),
  sourceUrl: claims.map(({ article }) => article.url),
})

/** The schema for a link of which no more specific one can be written. */
const unknownLink: FtmLink = { schema: 'UnknownLink', from: 'subject', to: 'object', role: 'role' }

type Names = ReadonlyMap<string, Pick<GraphNode, 'name' | 'iso3' | 'country'>>

function linked(stated: StatedRelation, names: Names): Thing {
  const { edge } = stated
  const { label, ftm = unknownLink } = relations[edge.type]
  const link = stands(edge) ? ftm : unknownLink
  const from = names.get(edge.from)
  const { title, titles, role } = edge
  const said: [string | undefined, Values][] = [
    [link.from, [idOf(edge.from)]],
    [link.to, [idOf(edge.to)]],
    [link.fromId, [edge.from]],
    [link.fromName, [from?.name]],
    [link.fromCountry, countryOf(from?.iso3 ?? from?.country)],
    [link.role, title ? [title, titles?.fr, titles?.en] : [label.fr, label.en, role]],
  ]
  return thing(idOf(edge.id), link.schema, {
    ...Object.fromEntries(said.flatMap(([name, values]) => (name ? [[name, values]] : []))),
    summary: [`${edge.type}: ${label.fr} / ${label.en}`],
    status: [edge.modality],
    startDate: [edge.start],
    endDate: [edge.end],
    ...sources(stated),
  })
}

/** The offices of a relation, each with the time in which its holder holds it. */
function offices(stated: StatedRelation): Thing[] {
  const { id, from, to, offices = [] } = stated.edge
  if (!stands(stated.edge)) return []
  return offices.flatMap(({ title, titles, start, end, former }) => {
    const post = `position.${hashOf(to, title)}`
    return [
      thing(post, 'Position', { name: [title, titles?.fr, titles?.en], organization: [idOf(to)] }),
      thing(`occupancy.${hashOf(id, title, start ?? '', end ?? '')}`, 'Occupancy', {
        holder: [idOf(from)],
        post: [post],
        startDate: [start],
        endDate: [end],
        status: [former ? 'ended' : 'current'],
        ...sources(stated),
      }),
    ]
  })
}

const article = ({ article: { id, title, lang, url }, outlet, publishedAt }: RelationClaim, iris: Iris): Thing =>
  thing(idOf(id), 'Article', {
    name: [title ?? id],
    title: [title],
    fileName: [id],
    language: [lang.length === 3 ? lang : alpha3.get(lang)],
    publishedAt: [publishedAt],
    publisher: [outlet?.name],
    sourceUrl: [url ?? iris.article(id)],
  })

/** A claim as a note on its article and on both ends of the relation. */
const note = (edge: GraphEdge, claim: RelationClaim): Thing =>
  thing(idOf(claim.id), 'Note', {
    name: [claim.id],
    description: [claim.quote],
    summary: [`${edge.type}: ${claim.modality}`],
    entity: [idOf(claim.article.id), idOf(edge.from), idOf(edge.to)],
    proof: [idOf(claim.article.id)],
    publisher: [claim.outlet?.name],
    sourceUrl: [claim.article.url],
    createdAt: [claim.publishedAt],
    retrievedAt: [claim.recordedAt],
    keywords: [edge.type, claim.modality, claim.polarity, edge.id, ...claim.attributedTo.map(({ name }) => name)],
  })

/** A note on the file itself, which has no other place for it, where it is as known on a day. */
const knownOn = (asOf: string): Thing =>
  thing(`known.${asOf}`, 'Note', {
    name: [`As known on ${asOf}`],
    description: [`Tel que su le ${asOf} / As known on ${asOf}: what articles published up to then say.`],
    keywords: ['asOf', asOf],
  })

/**
 * FollowTheMoney entities, one a line, as Aleph and OpenSanctions' tools load them: things, events, links with their dates, roles and
 * sources, and each claim as a note on its article. Each has one line.
 */
export async function* ftm(pages: GraphPages, { base }: FormOptions): AsyncGenerator<string> {
  const iris = irisUnder(base)
  const written = (things: readonly Thing[]): string => things.map(each => `${wellFormedJson(each)}\n`).join('')
  // A sanction names its authority, so the names of all that may impose one are kept.
  const naming = new Set(Object.values(relations).flatMap(({ ftm, from }) => (ftm?.fromName ? from : [])))
  const names = new Map<string, Pick<GraphNode, 'name' | 'iso3' | 'country'>>()
  if (pages.asOf) yield written([knownOn(pages.asOf)])
  for await (const nodes of pages.nodes()) {
    for (const { id, kind, name, iso3, country } of nodes) if (naming.has(kind)) names.set(id, { name, iso3, country })
    yield written(nodes.map(node => described(node, iris)))
  }
  const told = new Set<string>()
  const first = ({ id }: Thing): boolean => !told.has(id) && Boolean(told.add(id))
  for await (const page of statedRelations(pages))
    yield written(
      page.flatMap(stated => [
        ...stated.claims.map(claim => article(claim, iris)).filter(first),
        linked(stated, names),
        ...offices(stated).filter(first),
        ...stated.claims.map(claim => note(stated.edge, claim)),
      ]),
    )
}
