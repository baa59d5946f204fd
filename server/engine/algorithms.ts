import { createRequire } from 'node:module'
import type { GrafeoDB as GrafeoDatabase } from '@grafeo-db/js'
import { betweenness } from './betweenness.ts'
import { BoltFailure } from './errors.ts'

// The package is CommonJS and Node finds no names in it to import.
const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js')

type Row = Record<string, unknown>

/** The part of the graph that an algorithm sees: node ids, and edges as pairs of indices into them. */
type Part = { ids: number[]; edges: [number, number][] }

type Algorithm = {
  columns: string[]
  signature: string
  description: string
  run(part: Part, signal: AbortSignal): Promise<Row[]>
}

const algorithm = (name: string, column: string, type: string, description: string, run: Algorithm['run']) => [
  name,
  {
    columns: ['nodeId', column],
    signature: `${name}(config = {} :: MAP) :: (nodeId :: INTEGER, ${column} :: ${type})`,
    description,
    run,
  },
]

/**
 * Procedures over a part of the graph, by default the entities and every relation among them:
 * `CALL algo.pageRank({labels: ['Country'], types: ['MET']}) YIELD nodeId, score`.
 */
export const ALGORITHMS: Record<string, Algorithm> = Object.fromEntries([
  algorithm('algo.pageRank', 'score', 'FLOAT', 'PageRank, damping 0.85; the scores add up to 1.', part =>
    native(part, 'CALL grafeo.pagerank() YIELD node_id, score AS value RETURN node_id, value', 'score'),
  ),
  algorithm(
    'algo.betweenness',
    'score',
    'FLOAT',
    'Share of all shortest paths between two others that pass here, directions left aside.',
    async (part, signal) => {
      const scores = await betweenness(part.ids.length, part.edges, signal)
      return part.ids.map((nodeId, i) => ({ nodeId, score: scores[i] }))
    },
  ),
  algorithm('algo.louvain', 'community', 'INTEGER', 'Communities by modularity (Louvain).', part =>
    native(part, 'CALL grafeo.louvain() YIELD node_id, community_id AS value RETURN node_id, value', 'community'),
  ),
  algorithm('algo.labelPropagation', 'community', 'INTEGER', 'Communities by label propagation.', part =>
    native(
      part,
      'CALL grafeo.label_propagation() YIELD node_id, community_id AS value RETURN node_id, value',
      'community',
    ),
  ),
  algorithm('algo.components', 'component', 'INTEGER', 'Parts that hang together, directions left aside.', part =>
    native(
      part,
      'CALL grafeo.connected_components() YIELD node_id, component_id AS value RETURN node_id, value',
      'component',
    ),
  ),
])

/** Runs the algorithm of that name, in lower case, over the part of the graph that the first argument describes. */
export async function runAlgorithm(
  db: GrafeoDatabase,
  name: string,
  args: unknown[],
  signal: AbortSignal,
): Promise<Row[]> {
  const found = Object.entries(ALGORITHMS).find(([known]) => known.toLowerCase() === name)?.[1]
  if (!found) throw new BoltFailure('Neo.ClientError.Procedure.ProcedureNotFound', `There is no procedure ${name}`)
  return found.run(await partOf(db, settings(args)), signal)
}

const NODES = 100_000
const EDGES = 1_000_000

async function partOf(db: GrafeoDatabase, { labels, types }: { labels: string[]; types: string[] }): Promise<Part> {
  const within = (x: string) => (labels.length ? `any(l IN labels(${x}) WHERE l IN $labels)` : 'true')
  const nodes = await db.executeCypher(`MATCH (n) WHERE ${within('n')} RETURN id(n) AS id LIMIT ${NODES + 1}`, {
    labels,
  })
  const pairs = await db.executeCypher(
    `MATCH (a)-[r]->(b) WHERE ${types.length ? 'type(r) IN $types' : 'true'} AND ${within('a')} AND ${within('b')}
     RETURN id(a) AS a, id(b) AS b LIMIT ${EDGES + 1}`,
    { labels, types },
  )
  if (nodes.length > NODES || pairs.length > EDGES)
    throw new BoltFailure(
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      `The part of the graph is too large for an algorithm here: ${NODES} nodes and ${EDGES} relationships at most`,
    )
  const ids = nodes.rows().map(([id]) => Number(id))
  const places = new Map(ids.map((id, i) => [id, i]))
  const edges = pairs
    .rows()
    .map(([a, b]): [number, number] => [places.get(Number(a)) as number, places.get(Number(b)) as number])
  return { ids, edges }
}

/** The engine's own algorithms run over a whole database: the part is copied into one of its own, in memory. */
async function native({ ids, edges }: Part, query: string, column: string): Promise<Row[]> {
  if (!ids.length) return []
  const db = GrafeoDB.create()
  try {
    const copies = await db.batchCreateNodesWithProps(
      'Node',
      ids.map(() => ({})),
    )
    const back = new Map(copies.map((copy, i) => [copy, ids[i]]))
    await db.batchCreateEdges(
      edges.map(([a, b]) => ({ src: copies[a] as number, dst: copies[b] as number, type: 'TO' })),
    )
    const result = await db.executeCypher(query)
    return result.rows().map(([node, value]) => ({ nodeId: back.get(Number(node)), [column]: value }))
  } finally {
    db.close()
  }
}

function settings(args: unknown[]): { labels: string[]; types: string[] } {
  const config = (args[0] ?? {}) as Record<string, unknown>
  const wrong = Object.keys(config).find(key => key !== 'labels' && key !== 'types')
  const strings = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every(item => typeof item === 'string')
  const { labels = ['Entity'], types = [] } = config
  if (typeof config !== 'object' || wrong !== undefined || !strings(labels) || !strings(types) || args.length > 1)
    throw new BoltFailure(
      'Neo.ClientError.Procedure.ProcedureCallFailed',
      "An algorithm takes one map: {labels: ['Entity'], types: ['MET', …]}; an empty list stands for all",
    )
  return { labels, types }
}
