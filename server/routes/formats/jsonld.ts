import type { ReaderLanguage } from '../../../model/api.ts'
import type { Graph, GraphEdge, GraphNode } from '../../../model/graph.ts'
import { eventStatuses, type NodeKind, nodeKinds, orgTypes, relations } from '../../../model/ontology.ts'

type Entry = Record<string, unknown>

/** Ids mean the same on every server; a reader may also follow `url` on this one. */
const urn = (id: string): string => `urn:entente:${encodeURIComponent(id).replaceAll('%3A', ':')}`
const page = (room: string, id: string): string => `/api/v1/${room}/${encodeURIComponent(id)}`

const context = {
  '@vocab': 'https://schema.org/',
  entente: 'urn:entente:vocabulary:',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  startDate: { '@type': 'xsd:date' },
  endDate: { '@type': 'xsd:date' },
  url: { '@type': '@id' },
  eventStatus: { '@type': '@vocab' },
}

/** A denied or planned relation must not become a fact: only asserted ones are also written as plain triples. */
const stands = ({ modality }: GraphEdge): boolean => modality === 'asserted' || modality === 'reported'

function described(node: GraphNode): Entry {
  const eventStatus = node.status && eventStatuses[node.status].schemaOrg
  const others = node.names.filter(name => name !== node.name)
  return {
    '@id': urn(node.id),
    '@type': (node.orgType && orgTypes[node.orgType].schemaOrg) ?? nodeKinds[node.kind].schemaOrg,
    name: node.name,
    url: page('entities', node.id),
    ...(others.length ? { alternateName: others } : {}),
    ...(node.iso3 ? { identifier: node.iso3 } : {}),
    ...(node.geonames ? { sameAs: { '@id': `https://sws.geonames.org/${node.geonames}/` } } : {}),
    ...(node.start ? { startDate: node.start } : {}),
    ...(node.end ? { endDate: node.end } : {}),
    ...(eventStatus ? { eventStatus } : {}),
    ...(node.status ? { 'entente:status': node.status } : {}),
    ...(node.type ? { 'entente:plover': node.type } : {}),
    ...(node.eventKind ? { 'entente:eventKind': node.eventKind } : {}),
  }
}

/** The relation as a reified statement (`rdf:Statement`), with its modality, confidence and claims. */
const stated = (edge: GraphEdge, lang: ReaderLanguage): Entry => ({
  '@id': urn(edge.id),
  '@type': ['rdf:Statement', 'prov:Entity'],
  'rdf:subject': { '@id': urn(edge.from) },
  'rdf:predicate': { '@id': `entente:${edge.type}` },
  'rdf:object': { '@id': urn(edge.to) },
  name: relations[edge.type].label[lang],
  'prov:wasDerivedFrom': { '@id': page('relations', edge.id) },
  ...(edge.title ? { roleName: edge.title } : {}),
  ...(edge.role ? { 'entente:role': edge.role } : {}),
  ...(edge.start ? { startDate: edge.start } : {}),
  ...(edge.end ? { endDate: edge.end } : {}),
  ...(edge.firstPublished ? { datePublished: edge.firstPublished } : {}),
  'entente:modality': edge.modality,
  'entente:confidence': edge.confidence,
  'entente:claims': edge.claims,
  'entente:sources': edge.sources,
  'entente:inferred': edge.inferred,
  'entente:disputed': edge.disputed,
})

/** JSON-LD 1.1 in the words of schema.org, PROV and RDF; the context is inside, so that nothing is fetched to read it. */
export function jsonld({ nodes, edges }: Graph, lang: ReaderLanguage): string {
  const entries = new Map<string, Entry>(nodes.map(node => [node.id, described(node)]))
  const kindOf = new Map<string, NodeKind>(nodes.map(node => [node.id, node.kind]))
  const say = (id: string, property: string, other: string) => {
    const entry = entries.get(id)
    if (entry) entry[property] = [...((entry[property] as Entry[] | undefined) ?? []), { '@id': urn(other) }]
  }
  for (const edge of edges.filter(stands)) {
    const kind = kindOf.get(edge.from)
    const { schemaOrg, schemaOrgInverse } = relations[edge.type]
    const property = kind && schemaOrg?.[kind]
    if (property) say(edge.from, property, edge.to)
    if (schemaOrgInverse) say(edge.to, schemaOrgInverse, edge.from)
  }
  return JSON.stringify({
    '@context': context,
    '@graph': [...entries.values(), ...edges.map(edge => stated(edge, lang))],
  })
}
