import { createHash } from 'node:crypto'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { ReaderLanguage } from '../../../model/api.ts'
import type { Graph, GraphEdge, GraphNode } from '../../../model/graph.ts'
import { type FtmLink, nodeKinds, orgTypes, relations } from '../../../model/ontology.ts'

type Properties = Record<string, string[]>
type Thing = { id: string; schema: string; properties: Properties }

/** FollowTheMoney writes countries as ISO 3166-1 alpha-2 in small letters. */
const alpha2 = new Map<string, string>([
  ...codes.map(([two, three]) => [String(three), String(two).toLowerCase()] as const),
  ['XKX', 'xk'],
])
const countryOf = (iso3: string | undefined): string[] => {
  const code = iso3 && alpha2.get(iso3)
  return code ? [code] : []
}

/** FollowTheMoney ids have letters, digits, dots and hyphens only; other ids of ours get a hash to keep them distinct. */
function idOf(id: string): string {
  const plain = id.replace(/[^0-9A-Za-z-]/g, '.')
  if (/^\w+:[0-9A-Za-z-]*[0-9A-Za-z]$/.test(id)) return plain
  return `${plain.slice(0, 180)}-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`
}

const schemaOf = ({ kind, orgType }: GraphNode): string => (orgType && orgTypes[orgType].ftm) ?? nodeKinds[kind].ftm

function thing(node: GraphNode): Thing {
  const aliases = node.names.filter(name => name !== node.name)
  const properties: Properties = { name: [node.name], alias: aliases, country: countryOf(node.iso3 ?? node.country) }
  if (node.kind === 'Place') properties.full = [node.name]
  if (node.kind === 'Event') {
    const { type, eventKind, status, start, end } = node
    properties.keywords = [type, eventKind, status].filter(word => word !== undefined)
    if (start && start === end) properties.date = [start]
    else Object.assign(properties, { startDate: start ? [start] : [], endDate: end ? [end] : [] })
  }
  return { id: idOf(node.id), schema: schemaOf(node), properties }
}

type Ends = { from: GraphNode; to: GraphNode }

/** The schema for a link of which no more specific one can be written. */
const unknownLink: FtmLink = { schema: 'UnknownLink', from: 'subject', to: 'object', role: 'role' }

/** What is only planned, conditional or denied must not read as employment or sanction there: it remains a link. */
const stands = ({ modality }: GraphEdge): boolean => modality === 'asserted' || modality === 'reported'

function linked(edge: GraphEdge, { from, to }: Ends, lang: ReaderLanguage): Pick<Thing, 'schema' | 'properties'> {
  const { label, ftm = unknownLink } = relations[edge.type]
  const link = stands(edge) ? ftm : unknownLink
  const said: [string | undefined, string[]][] = [
    [link.from, [idOf(from.id)]],
    [link.to, [idOf(to.id)]],
    [link.fromName, [from.name]],
    [link.fromCountry, countryOf(from.iso3 ?? from.country)],
    [link.role, [edge.title ?? label[lang]]],
    ['status', [edge.modality]],
  ]
  return {
    schema: link.schema,
    properties: Object.fromEntries(said.flatMap(([name, values]) => (name ? [[name, values]] : []))),
  }
}

const dates = (edge: GraphEdge): Properties => ({
  startDate: edge.start ? [edge.start] : [],
  endDate: edge.end ? [edge.end] : [],
  recordId: [edge.id],
})

const add = (properties: Properties, name: string | undefined, values: readonly string[]) => {
  if (name && values.length > 0) properties[name] = [...new Set([...(properties[name] ?? []), ...values])]
}

/** Writes participation and place as properties of the event, unless the participation is doubtful. Returns whether it did. */
function foldedIntoEvent(edge: GraphEdge, { from, to }: Ends, things: ReadonlyMap<string, Thing>): boolean {
  const asProperties = relations[edge.type].ftmOfEvent
  const [event, other] = to.kind === 'Event' ? [to, from] : [from, to]
  const properties = things.get(event.id)?.properties
  if (!asProperties || !properties || edge.modality === 'denied' || edge.modality === 'conditional') return false
  add(properties, asProperties.id, [idOf(other.id)])
  add(properties, asProperties.name, [other.name])
  add(properties, asProperties.country, countryOf(other.iso3 ?? other.country))
  if (other.kind === 'Place') add(properties, asProperties.place, [idOf(other.id)])
  return true
}

/** FollowTheMoney entities, one a line, as Aleph and OpenSanctions' tools load them. */
export function ftm({ nodes, edges }: Graph, lang: ReaderLanguage): string {
  const known = new Map<string, GraphNode>(nodes.map(node => [node.id, node]))
  const things = new Map<string, Thing>(nodes.map(node => [node.id, thing(node)]))
  const links: Thing[] = []
  for (const edge of edges) {
    const [from, to] = [known.get(edge.from), known.get(edge.to)]
    if (!from || !to || foldedIntoEvent(edge, { from, to }, things)) continue
    const { schema, properties } = linked(edge, { from, to }, lang)
    links.push({ id: idOf(edge.id), schema, properties: { ...properties, ...dates(edge) } })
  }
  return [...things.values(), ...links]
    .map(({ id, schema, properties }) => {
      const given = Object.entries(properties).filter(([, values]) => values.length > 0)
      return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given) })}\n`
    })
    .join('')
}
