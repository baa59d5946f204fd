import type { RelationsAnswer, RelationsSelection } from '../../model/api.ts'
import type { EntityRef, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { GraphConnection } from './connection.ts'
import { decodeCursor, encodeCursor, listName } from './cursor.ts'
import { nodesOf } from './nodes.ts'
import { presentEdge } from './present-node.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import { asksClaims, kindConditions, parametersOf, where } from './selection/conditions.ts'
import { type ListScope, listScope, partAnswer, partOf } from './selection/scope.ts'
import { edgeConditions } from './selection/selected-relations.ts'

/** The relations of a selection, the best attested first, then by id. Throws UnknownId, BadCursor. */
export async function relations(
  store: GraphConnection,
  { limit, cursor, ...selection }: RelationsSelection,
): Promise<RelationsAnswer> {
  const list = listName('relations', selection)
  const after = cursor === undefined ? undefined : decodeCursor(list, cursor)
  const scope = await listScope(store, selection)
  const read = asksClaims(selection) ? claimed : stored
  const { edges, hidden, cut } = await read(store, selection, scope, limit, after)
  const nodes = await nodesOf(store, [...new Set(edges.flatMap(({ from, to }) => [from, to]))])
  const last = edges.at(-1)
  return {
    relations: edges.flatMap(relation => {
      const [from, to] = [nodes.get(relation.from), nodes.get(relation.to)]
      return from && to ? [{ relation, from: refOf(from), to: refOf(to) }] : []
    }),
    ...partAnswer(
      { ...scope, cut: scope.cut || cut },
      hidden,
      hidden > 0 && last ? encodeCursor(list, [String(last.claims), last.id]) : undefined,
    ),
  }
}

const refOf = ({ id, name, labels }: GraphNode): EntityRef => ({ id, name, ...(labels ? { labels } : {}) })

type Page = { edges: GraphEdge[]; hidden: number; cut: boolean }

async function claimed(
  store: GraphConnection,
  selection: Omit<RelationsSelection, 'limit' | 'cursor'>,
  scope: ListScope,
  limit: number,
  after: [claims: string, id: string] | undefined,
): Promise<Page> {
  const { found, cut } = await claimedRelations(store, selection, partOf(scope))
  const rest = after
    ? found.filter(
        ({ edge: { claims, id } }) => claims < Number(after[0]) || (claims === Number(after[0]) && id > after[1]),
      )
    : found
  return { edges: rest.slice(0, limit).map(({ edge }) => edge), hidden: Math.max(rest.length - limit, 0), cut }
}

async function stored(
  store: GraphConnection,
  selection: Omit<RelationsSelection, 'limit' | 'cursor'>,
  { ids }: ListScope,
  limit: number,
  after: [claims: string, id: string] | undefined,
): Promise<Page> {
  const conditions = [
    ...(ids ? ['a.id IN $ids', 'b.id IN $ids'] : ['a', 'b'].flatMap(end => kindConditions(end, selection))),
    ...edgeConditions(selection, ['a', 'b']),
    ...(after ? ['r.claims < $claims OR (r.claims = $claims AND r.id > $after)'] : []),
  ]
  const parameters = {
    ...parametersOf(selection),
    ...(ids ? { ids } : {}),
    ...(after ? { claims: Number(after[0]), after: after[1] } : {}),
  }
  const pattern = `MATCH (a:Entity)-[r]->(b:Entity) ${where(conditions)}`
  const [rows, [all]] = await Promise.all([
    store.read(`${pattern} RETURN a.id AS from, r, b.id AS to ORDER BY r.claims DESC, r.id LIMIT $limit`, {
      ...parameters,
      limit,
    }),
    store.read(`${pattern} RETURN count(r) AS count`, parameters),
  ])
  return {
    edges: rows.map(row => presentEdge(row.r, row.from, row.to)),
    hidden: Math.max(Number(all?.count ?? 0) - rows.length, 0),
    cut: false,
  }
}
