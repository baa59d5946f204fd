import type { GraphPages } from '../../graph/graph-pages.ts'

const lines = (items: readonly object[]): string => items.map(item => `${JSON.stringify(item)}\n`).join('')

/** A line a node, then relations with their claims behind them, and last what was left out: each an object with one key, which says what it is. */
export async function* ndjson(pages: GraphPages): AsyncGenerator<string> {
  for await (const nodes of pages.nodes()) yield lines(nodes.map(node => ({ node })))
  for await (const edges of pages.edges()) {
    yield lines(edges.map(edge => ({ edge })))
    yield lines((await pages.claims(edges)).map(claim => ({ claim })))
  }
  const { truncated, hidden, missing, asOf } = pages
  yield lines([{ graph: { truncated, hidden, missing, asOf } }])
}
