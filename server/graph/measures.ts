import type { MeasuresAnswer, MeasuresSelection } from '../../model/api.ts'
import type { EntityRef } from '../../model/graph.ts'
import { NodeKind } from '../../model/ontology.ts'
import { computeMeasure, type MeasuredGraph } from './compute-measure.ts'
import type { GraphConnection, Row } from './connection.ts'
import { QueryTimeout } from './console-errors.ts'
import { nodesOf } from './nodes.ts'
import { entityRefColumns, presentEntityRef } from './present-node.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import { asksClaims, onlyClaims } from './selection/conditions.ts'
import { knownBy } from './selection/known.ts'
import { createSemaphore } from './semaphore.ts'
import { startWorker } from './start-worker.ts'

/**
 * The most nodes that are measured; the least mentioned ones are left out, and the answer says how many. Betweenness compares all pairs.
 */
const NODES = { pagerank: 20_000, communities: 20_000, components: 20_000, betweenness: 3000 }
const RELATIONS = 100_000
/** Up to this product of nodes and relations, a measure takes a few milliseconds and is computed at once; above it, in a thread. */
const AT_ONCE = 200_000
const DEADLINE_MS = 30_000
const HEAP_MB = 512

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const turn = createSemaphore(1, 8)

/** The entities and relations to measure, as many as are measured, and how many there are. `at` has each entity by its id. */
type Measured = { at: Map<string, EntityRef & { kind: NodeKind }>; edges: [string, string][]; of: Counted }
type Counted = { nodes: number; relations: number }

/**
 * Measures the entities and the relations among them, of some kinds and types or of all, by the claims of a selection; the first `limit`, in order.
 */
export async function measures(
  store: GraphConnection,
  query: MeasuresSelection,
  signal: AbortSignal,
): Promise<MeasuresAnswer> {
  const { algorithm, limit } = query
  const { at, edges, of } = await (asksClaims(query) ? selected(store, query) : stored(store, query))
  const part: MeasuredGraph = {
    nodes: [...at.keys()].sort(),
    edges: edges.filter(([a, b]) => at.has(a) && at.has(b)).sort(([a, b], [c, d]) => order(a, c) || order(b, d)),
  }
  const values = await valuesOf(algorithm, part, signal)
  const grouped = algorithm === 'communities' || algorithm === 'components'
  const ordered = part.nodes
    .map((id, i) => ({ id, value: values[i] as number }))
    // A group from the largest, a score from the highest; by id where they are the same.
    .sort((a, b) => (grouped ? a.value - b.value : b.value - a.value) || order(a.id, b.id))
  return {
    algorithm,
    nodes: part.nodes.length,
    relations: part.edges.length,
    leftOut: { nodes: of.nodes - part.nodes.length, relations: of.relations - part.edges.length },
    results: ordered
      .slice(0, limit)
      .map(({ id, value }) => ({ ...(at.get(id) as EntityRef & { kind: NodeKind }), value })),
  }
}

async function stored(store: GraphConnection, { algorithm, kinds, types }: MeasuresSelection): Promise<Measured> {
  const of = (n: string) => (kinds ? ` AND any(label IN labels(${n}) WHERE label IN $kinds)` : '')
  const parameters = { ...(kinds ? { kinds } : {}), ...(types ? { types } : {}) }
  const entities = `MATCH (n:Entity) WHERE n.id <> ''${of('n')}`
  const relations = `MATCH (a:Entity)-[r]->(b:Entity) WHERE ${types ? 'type(r) IN $types' : "a.id <> ''"}${of('a')}${of('b')}`
  const [rows, pairs, [nodeCount], [relationCount]] = await Promise.all([
    store.read(
      `${entities} RETURN ${entityRefColumns('n')}, labels(n) AS kinds ORDER BY n.mentions DESC, id LIMIT $limit`,
      {
        ...parameters,
        limit: NODES[algorithm],
      },
    ),
    store.read(`${relations} RETURN a.id AS a, b.id AS b ORDER BY r.claims DESC, r.id LIMIT $limit`, {
      ...parameters,
      limit: RELATIONS,
    }),
    store.read(`${entities} RETURN count(n) AS count`, parameters),
    store.read(`${relations} RETURN count(r) AS count`, parameters),
  ])
  return {
    at: new Map(rows.map(row => [String(row.id), presented(row)])),
    edges: pairs.map(({ a, b }): [string, string] => [String(a), String(b)]),
    of: { nodes: Number(nodeCount?.count ?? 0), relations: Number(relationCount?.count ?? 0) },
  }
}

/** What the selected claims tell of and the selected articles name, the most often named first. */
async function selected(store: GraphConnection, query: MeasuresSelection): Promise<Measured> {
  const { algorithm, kinds, types } = query
  const asked = { ...onlyClaims(query), ...(kinds ? { kinds } : {}), ...(types ? { types } : {}) }
  const [known, { found }] = await Promise.all([knownBy(store, query), claimedRelations(store, asked, 'all')])
  const ids = [...known].sort(([a, x], [b, y]) => y - x || order(a, b)).map(([id]) => id)
  const nodes = [...(await nodesOf(store, ids)).values()].filter(({ kind }) => kinds?.includes(kind) ?? true)
  return {
    at: new Map(
      nodes
        .slice(0, NODES[algorithm])
        .map(({ id, name, labels, kind }) => [id, { id, name, ...(labels ? { labels } : {}), kind }]),
    ),
    edges: found.slice(0, RELATIONS).map(({ edge: { from, to } }): [string, string] => [from, to]),
    of: { nodes: nodes.length, relations: found.length },
  }
}

const presented = (row: Row) => ({
  ...presentEntityRef(row),
  kind: NodeKind.options.find(kind => (row.kinds as string[]).includes(kind)) as NodeKind,
})

async function valuesOf(
  algorithm: MeasuresSelection['algorithm'],
  part: MeasuredGraph,
  signal: AbortSignal,
): Promise<number[]> {
  if (part.nodes.length * part.edges.length <= AT_ONCE) return computeMeasure(algorithm, part)
  const leave = await turn.enter(signal)
  const worker = startWorker('measure-worker', HEAP_MB)
  let late: NodeJS.Timeout | undefined
  const stop = () => void worker.terminate()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await new Promise<number[]>((resolve, reject) => {
      late = setTimeout(() => reject(new QueryTimeout(DEADLINE_MS)), DEADLINE_MS)
      worker.once('message', resolve).once('error', reject)
      worker.once('exit', () => reject(new Error('the thread that measures ended')))
      worker.postMessage({ algorithm, part })
    })
  } finally {
    clearTimeout(late)
    signal.removeEventListener('abort', stop)
    stop()
    leave()
  }
}
