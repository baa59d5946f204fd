import type { GraphPages } from '../../graph/graph-pages.ts'
import { joined } from './stated-relations.ts'

/** The graph as the API answers it, and its claims. */
export async function* json(pages: GraphPages): AsyncGenerator<string> {
  yield '{"nodes":['
  yield* joined(pages.nodes(), node => JSON.stringify(node), ',')
  yield '],"edges":['
  yield* joined(pages.edges(), edge => JSON.stringify(edge), ',')
  yield '],"claims":['
  yield* joined(claimsOf(pages), claim => JSON.stringify(claim), ',')
  const { truncated, hidden, missing, asOf } = pages
  yield `],${JSON.stringify({ truncated, hidden, missing, asOf }).slice(1)}`
}

async function* claimsOf(pages: GraphPages) {
  for await (const edges of pages.edges()) yield pages.claims(edges)
}
