import { randomUUID } from 'node:crypto'
import type { ChangeEvent } from '../../model/changes.ts'
import type { GraphConnection, Run } from './connection.ts'
import { LOADING, StoreLoading } from './transfer/loading.ts'

/**
 * How far a store has been written: `revision` counts its changes, and `token` was drawn at random for the last of them, so that another
 * store that was written as often is not taken for this one.
 */
export type StoreVersion = { revision: number; token: string | null }

/** A change: the store's version after it, and the ids of the articles, entities and events whose words it wrote, moved or removed. */
export type StoreChange = StoreVersion & { ids: string[] }

/** The record of a transaction: when (ISO 8601 in UTC), what happened, and the ids as in `StoreChange`. */
export type NewChange = { at: string; events: readonly ChangeEvent[]; ids: Iterable<string> }

/** The number of latest changes whose ids are kept; an index that is further behind reads everything again. */
const IDS_KEPT = 256

/** The id of the change that led to a revision. */
export const changeId = (revision: number): string => `change:${revision}`

/**
 * Records a change in the transaction that makes it. Writers take the identity lock (`lockIdentity`), so that revisions are committed in
 * order. The records are kept for good as the history of the store, and are no part of the graph.
 */
export async function recordChange(run: Run, { at, events, ids }: NewChange): Promise<void> {
  const [row] = await run(
    `MERGE (s:Store {id: 'store'}) WITH s, coalesce(s.revision, 0) + 1 AS revision, s.token AS before
     SET s.revision = revision, s.token = $token
     CREATE (c:Change {id: 'change:' + toString(revision), revision: revision, before: before, token: $token, at: $at, events: $events, ids: $ids})
     RETURN revision`,
    { token: randomUUID(), at, events: events.map(event => JSON.stringify(event)), ids: [...new Set(ids)] },
  )
  await run('MATCH (c:Change {id: $id}) REMOVE c.ids', { id: changeId(Number(row?.revision) - IDS_KEPT) })
}

/** The current version of the store. Throws StoreLoading while another server loads it from a backup. */
export async function storeVersion(store: Pick<GraphConnection, 'read'>): Promise<StoreVersion> {
  const [row] = await store.read(
    `MATCH (s:Store {id: 'store'}) RETURN s.revision AS revision, s.token AS token, s.${LOADING} AS loading`,
  )
  if (row?.loading) throw new StoreLoading()
  return { revision: Number(row?.revision ?? 0), token: (row?.token as string | null | undefined) ?? null }
}

/** The ids of changes, in order, from one revision to another, both included; `most` at most. */
export const changeIds = (from: number, to: number, most: number): string[] =>
  Array.from({ length: Math.max(0, Math.min(to - from + 1, most)) }, (_, i) => changeId(from + i))

/** The changes after a version, in order; undefined where their ids are no longer kept, or the version is of another store. */
export async function changesSince(
  store: GraphConnection,
  { revision, token }: StoreVersion,
): Promise<StoreChange[] | undefined> {
  const { revision: latest } = await storeVersion(store)
  if (latest <= revision || latest - revision > IDS_KEPT) return undefined
  const rows = await store.read(
    `UNWIND $changes AS change MATCH (c:Change {id: change})
     RETURN c.revision AS revision, c.before AS before, c.token AS token, c.ids AS ids ORDER BY revision`,
    { changes: changeIds(revision + 1, latest, IDS_KEPT) },
  )
  if (rows.length !== latest - revision || (rows[0]?.before ?? null) !== token) return undefined
  if (rows.some(({ ids }) => !ids)) return undefined
  return rows.map(row => ({ revision: Number(row.revision), token: String(row.token), ids: row.ids as string[] }))
}
