import type { Graph } from '../../../model/graph.ts'

/** A line a node, then a line a relation, and last what was left out: each an object with one key, which says what it is. */
export const ndjson = ({ nodes, edges, truncated, hidden }: Graph): string =>
  [...nodes.map(node => ({ node })), ...edges.map(edge => ({ edge })), { graph: { truncated, hidden } }]
    .map(line => `${JSON.stringify(line)}\n`)
    .join('')
