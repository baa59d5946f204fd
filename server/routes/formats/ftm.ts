import { createHash } from 'node:crypto'
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { Graph, GraphEdge, GraphNode } from '../../../model/graph.ts'
import { relations } from '../../../model/ontology.ts'

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

/** An id there has letters, digits, dots and hyphens only; what else ours holds is told apart by a hash. */
function idOf(id: string): string {
  const plain = id.replace(/[^0-9A-Za-z-]/g, '.')
  if (/^\w+:[0-9A-Za-z-]*[0-9A-Za-z]$/.test(id)) return plain
  return `${plain.slice(0, 180)}-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`
}

/** There is no country in FollowTheMoney; its custom is to take the state as a public body. */
function schemaOf({ kind, orgType }: GraphNode): string {
  if (kind === 'Country') return 'PublicBody'
  if (kind === 'Place') return 'Address'
  if (kind !== 'Organization') return kind
  if (orgType === 'government' || orgType === 'military') return 'PublicBody'
  return orgType === 'company' ? 'Company' : 'Organization'
}

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

/** What is only planned, conditional or denied must not read as employment or sanction there: it remains a link. */
const stands = ({ modality }: GraphEdge): boolean => modality === 'asserted' || modality === 'reported'

function linked(edge: GraphEdge, { from, to }: Ends): Pick<Thing, 'schema' | 'properties'> {
  const [a, b] = [[idOf(from.id)], [idOf(to.id)]]
  const role = [edge.title ?? relations[edge.type].label.en]
  const status = [edge.modality]
  if (stands(edge)) {
    if (edge.type === 'HOLDS_POSITION')
      return { schema: 'Employment', properties: { employee: a, employer: b, role, status } }
    if (edge.type === 'MEMBER_OF')
      return { schema: 'Membership', properties: { member: a, organization: b, role, status } }
    if (edge.type === 'REPRESENTS')
      return { schema: 'Representation', properties: { agent: a, client: b, role, status } }
    if (edge.type === 'SANCTIONS')
      return {
        schema: 'Sanction',
        properties: { entity: b, authority: [from.name], country: countryOf(from.iso3 ?? from.country), status },
      }
  }
  return { schema: 'UnknownLink', properties: { subject: a, object: b, role, status } }
}

const dates = (edge: GraphEdge): Properties => ({
  startDate: edge.start ? [edge.start] : [],
  endDate: edge.end ? [edge.end] : [],
  recordId: [edge.id],
})

const add = (properties: Properties, name: string, value: string) => {
  properties[name] = [...new Set([...(properties[name] ?? []), value])]
}

/** Participation and place are properties of an event there, unless the participation is doubtful. Answers whether it said so. */
function foldedIntoEvent(edge: GraphEdge, { from, to }: Ends, things: ReadonlyMap<string, Thing>): boolean {
  const event = things.get(edge.type === 'PARTICIPATED_IN' ? to.id : from.id)
  if (!event || edge.modality === 'denied' || edge.modality === 'conditional') return false
  if (edge.type === 'PARTICIPATED_IN') add(event.properties, 'involved', idOf(from.id))
  else if (edge.type === 'HELD_IN') {
    add(event.properties, 'location', to.name)
    if (to.kind === 'Place') add(event.properties, 'addressEntity', idOf(to.id))
    for (const code of countryOf(to.iso3 ?? to.country)) add(event.properties, 'country', code)
  } else return false
  return true
}

/** FollowTheMoney entities, one a line, as Aleph and OpenSanctions' tools load them. */
export function ftm({ nodes, edges }: Graph): string {
  const known = new Map<string, GraphNode>(nodes.map(node => [node.id, node]))
  const things = new Map<string, Thing>(nodes.map(node => [node.id, thing(node)]))
  const links: Thing[] = []
  for (const edge of edges) {
    const [from, to] = [known.get(edge.from), known.get(edge.to)]
    if (!from || !to || foldedIntoEvent(edge, { from, to }, things)) continue
    const { schema, properties } = linked(edge, { from, to })
    links.push({ id: idOf(edge.id), schema, properties: { ...properties, ...dates(edge) } })
  }
  return [...things.values(), ...links]
    .map(({ id, schema, properties }) => {
      const given = Object.entries(properties).filter(([, values]) => values.length > 0)
      return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given) })}\n`
    })
    .join('')
}
