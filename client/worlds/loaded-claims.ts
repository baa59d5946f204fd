import type { Claim } from '../../model/graph.ts'
import type { WorldLine } from '../../model/worlds.ts'

/** The claims of either teller of a line, one for each sentence, by the ids that the line has. */
export function withLoaded({ relations }: WorldLine, claims: readonly Claim[]): { a: Claim[]; b: Claim[] } {
  const of = (side: 'a' | 'b'): Claim[] => {
    const ids = new Set<string>(relations.flatMap(relation => relation[side]))
    const own = claims.filter(({ id }) => ids.has(id))
    return [...new Map(own.map(claim => [`${claim.article.id} ${claim.start} ${claim.end}`, claim])).values()]
  }
  return { a: of('a'), b: of('b') }
}
