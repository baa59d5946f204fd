import type { SearchAnswer, SearchQuery } from '../../model/api.ts'
import type { GraphConnection } from './connection.ts'
import { normalizeName } from './normalize-name.ts'
import { presentNode } from './present-node.ts'

/** Entities and events of which some name has every word of the query as the beginning of one of its words. */
export async function search(store: GraphConnection, { q, kinds, limit }: SearchQuery): Promise<SearchAnswer> {
  const words = normalizeName(q).split(' ').filter(Boolean).slice(0, 12)
  if (words.length === 0) return { results: [] }
  const rows = await store.read(
    `MATCH (n:Entity) WHERE all(word IN $words WHERE n.searchText CONTAINS word) ${kinds ? 'AND any(label IN labels(n) WHERE label IN $kinds)' : ''}
     RETURN n ORDER BY n.mentions DESC, n.id LIMIT $limit`,
    { words: words.map(word => ` ${word}`), ...(kinds ? { kinds } : {}), limit: Math.max(limit * 4, 40) },
  )
  const wanted = words.join(' ')
  const rank = (name: string): number => {
    const plain = normalizeName(name)
    return plain === wanted ? 0 : plain.startsWith(wanted) ? 1 : 2
  }
  const results = rows
    .map(row => presentNode(row.n))
    .map(({ id, kind, name, names, labels, mentions }) => {
      const matched =
        [name, ...names]
          .filter(other => words.every(word => ` ${normalizeName(other)}`.includes(` ${word}`)))
          .sort((a, b) => rank(a) - rank(b))[0] ?? name
      return { id, kind, name, names, ...(labels ? { labels } : {}), mentions, matched }
    })
    // A country or a person is meant before an event that merely names it.
    .sort(
      (a, b) =>
        rank(a.matched) - rank(b.matched) ||
        Number(a.kind === 'Event') - Number(b.kind === 'Event') ||
        b.mentions - a.mentions,
    )
  return { results: results.slice(0, limit) }
}
