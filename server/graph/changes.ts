import { randomUUID } from 'node:crypto'
import type { GraphConnection, Run } from './connection.ts'

/**
 * How far a store has been written: `revision` counts its changes, and `token` was drawn at random for the last of them, so that another
 * store that was written as often is not taken for this one.
 */
export type StoreVersion = { revision: number; token: string | null }

/** A change: the store's version after it, and the ids of the articles, entities and events whose words it wrote, moved or removed. */
export type StoreChange = StoreVersion & { ids: string[] }

/** As many changes are kept; whoever has not followed for longer reads everything again. */
const KEPT = 256

/**
 * Notes a change in the transaction that makes it. Writers take turns (`holdIdentity`), so that revisions are committed in their order. The
 * notes are about the store and no part of the graph.
 */
export async function recordChange(run: Run, ids: Iterable<string>): Promise<void> {
  const [row] = await run(
    `MERGE (s:Store {id: 'store'}) WITH s, coalesce(s.revision, 0) + 1 AS revision, s.token AS before
     SET s.revision = revision, s.token = $token
     CREATE (c:Change {id: 'change:' + toString(revision), revision: revision, before: before, token: $token, ids: $ids}) RETURN revision`,
    { token: randomUUID(), ids: [...new Set(ids)] },
  )
  await run('MATCH (c:Change) WHERE c.revision <= $gone DELETE c', { gone: Number(row?.revision) - KEPT })
}

export async function storeVersion(store: GraphConnection): Promise<StoreVersion> {
  const [row] = await store.read("MATCH (s:Store {id: 'store'}) RETURN s.revision AS revision, s.token AS token")
  return { revision: Number(row?.revision ?? 0), token: (row?.token as string | null | undefined) ?? null }
}

/** The changes after a version, in order; undefined where they are no longer kept, or the version is of another store. */
export async function changesSince(
  store: GraphConnection,
  { revision, token }: StoreVersion,
): Promise<StoreChange[] | undefined> {
  const rows = await store.read(
    `MATCH (c:Change) WHERE c.revision > $revision
     RETURN c.revision AS revision, c.before AS before, c.token AS token, c.ids AS ids ORDER BY revision`,
    { revision },
  )
  const [first] = rows
  if (!first || Number(first.revision) !== revision + 1 || (first.before ?? null) !== token) return undefined
  return rows.map(row => ({ revision: Number(row.revision), token: String(row.token), ids: row.ids as string[] }))
}
