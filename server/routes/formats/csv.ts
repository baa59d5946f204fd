import { csvText } from '../../../model/csv.ts'
import type { Graph } from '../../../model/graph.ts'
import { edgeFields } from './fields.ts'

const ends = ['from', 'fromName', 'fromKind', 'to', 'toName', 'toKind']

/** RFC 4180, a row a relation with its ends' ids, names and kinds: a second table of entities would be a second file. */
export function csv({ nodes, edges }: Graph): string {
  const known = new Map<string, Graph['nodes'][number]>(nodes.map(node => [node.id, node]))
  const rows = edges.map(edge => {
    const from = known.get(edge.from)
    const to = known.get(edge.to)
    const both = [edge.from, from?.name, from?.kind, edge.to, to?.name, to?.kind]
    return [edge.id, ...both, ...edgeFields.map(field => field.of(edge))]
  })
  return csvText([['id', ...ends, ...edgeFields.map(field => field.name)], ...rows])
}
