import type { GraphEdge, GraphNode } from '../../../model/graph.ts'
import { relations } from '../../../model/ontology.ts'

/** One column of a table, typed so that GraphML and GEXF can declare it; `undefined` and `null` are left out. */
export type Field<T> = {
  name: string
  type: 'string' | 'integer' | 'double' | 'boolean'
  of(item: T): string | number | boolean | null | undefined
}

/** Lists travel in one cell; the separator is the one that Gephi and OpenRefine split on. */
const listed = (items: readonly string[] | undefined): string | undefined =>
  items?.length ? items.join(' | ') : undefined

export const nodeFields: readonly Field<GraphNode>[] = [
  { name: 'kind', type: 'string', of: node => node.kind },
  { name: 'name', type: 'string', of: node => node.name },
  { name: 'names', type: 'string', of: node => listed(node.names) },
  { name: 'mentions', type: 'integer', of: node => node.mentions },
  { name: 'iso3', type: 'string', of: node => node.iso3 },
  { name: 'orgType', type: 'string', of: node => node.orgType },
  { name: 'country', type: 'string', of: node => node.country },
  { name: 'geonames', type: 'integer', of: node => node.geonames },
  { name: 'type', type: 'string', of: node => node.type },
  { name: 'eventKind', type: 'string', of: node => node.eventKind },
  { name: 'status', type: 'string', of: node => node.status },
  { name: 'start', type: 'string', of: node => node.start },
  { name: 'end', type: 'string', of: node => node.end },
  { name: 'precision', type: 'string', of: node => node.precision },
  { name: 'inferred', type: 'string', of: node => listed(node.inferred) },
]

export const edgeFields: readonly Field<GraphEdge>[] = [
  { name: 'type', type: 'string', of: edge => edge.type },
  // Not an undirected edge: NetworkX refuses to read a file that has both sorts.
  { name: 'symmetric', type: 'boolean', of: edge => relations[edge.type].symmetric },
  { name: 'title', type: 'string', of: edge => edge.title },
  { name: 'role', type: 'string', of: edge => edge.role },
  { name: 'claims', type: 'integer', of: edge => edge.claims },
  { name: 'sources', type: 'integer', of: edge => edge.sources },
  { name: 'confidence', type: 'double', of: edge => edge.confidence },
  { name: 'modality', type: 'string', of: edge => edge.modality },
  { name: 'inferred', type: 'boolean', of: edge => edge.inferred },
  { name: 'disputed', type: 'boolean', of: edge => edge.disputed },
  { name: 'firstPublished', type: 'string', of: edge => edge.firstPublished },
  { name: 'lastPublished', type: 'string', of: edge => edge.lastPublished },
  { name: 'start', type: 'string', of: edge => edge.start },
  { name: 'end', type: 'string', of: edge => edge.end },
]

/** The fields that an item has, with their values. */
export const fieldValues = <T>(fields: readonly Field<T>[], item: T): [Field<T>, string | number | boolean][] =>
  fields.flatMap(field => {
    const value = field.of(item)
    return value === undefined || value === null ? [] : [[field, value] as [typeof field, typeof value]]
  })
