import type { GraphEdge, RelationClaim } from '../../../model/graph.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import { edgeFields, type Field } from './fields.ts'

/** A relation with what it rests on. */
export type StatedRelation = { edge: GraphEdge; claims: readonly RelationClaim[] }

/** The relations in pages, each relation with its claims. */
export async function* statedRelations(pages: GraphPages): AsyncGenerator<StatedRelation[]> {
  for await (const edges of pages.edges()) {
    const claims = new Map<string, RelationClaim[]>(edges.map(({ id }) => [id, []]))
    for (const claim of await pages.claims(edges)) claims.get(claim.relationId)?.push(claim)
    yield edges.map(edge => ({ edge, claims: claims.get(edge.id) ?? [] }))
  }
}

/** An edge's fields where its claims have no table of their own: they are an attribute of it. */
export const statedFields: readonly Field<StatedRelation>[] = [
  ...edgeFields.map(field => ({ ...field, of: ({ edge }: StatedRelation) => field.of(edge) })),
  {
    name: 'quotes',
    type: 'records',
    about: 'Its claims: each with its quote, its article, outlet, date and address',
    of: ({ claims }) => claims,
  },
]

/** Strings between separators, a string a page. */
export async function* joined<T>(
  pages: AsyncIterable<readonly T[]>,
  write: (item: T) => string,
  separator: string,
): AsyncGenerator<string> {
  let first = true
  for await (const page of pages) {
    if (page.length === 0) continue
    yield `${first ? '' : separator}${page.map(write).join(separator)}`
    first = false
  }
}
