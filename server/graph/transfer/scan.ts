import type { Record as DriverRecord, Node, Relationship, Transaction } from 'neo4j-driver'
import type { StoreNode, StoreRelationship } from '../../../model/store.ts'
import type { StoreVersion } from '../changes.ts'
import type { GraphConnection } from '../connection.ts'
import { fromDriver, toDriver } from '../driver-values.ts'
import { lockIdentity } from '../identity/lock.ts'
import { LOADING } from './loading.ts'
import { keyLabel, NotPortable, storeNode, storeRelationship } from './store-lines.ts'

/** Takes what is read; a promise is awaited before more is read. */
export type Sink = {
  node(node: StoreNode): void | Promise<void>
  relationship(relationship: StoreRelationship): void | Promise<void>
}

/** How much there is in a store, and how much of it could be read. */
export type Scanned = StoreVersion & {
  nodes: number
  relationships: number
  read: { nodes: number; relationships: number }
}

/** Nodes that are read at a time, with the relationships that begin at them; articles have their texts. */
const AT_ONCE = 500
/** Milliseconds that reading all of it may take. */
const READ_MS = 3_600_000
/** How often a store that is written meanwhile is read again, before writers have to wait. */
const TRIES = 3

/**
 * Reads all that the store holds as one consistent state, a piece at a time: nodes in the order of their ids, label by label, with the relationships that begin
 * at them. `begin` gives the sink of each try. An engine with snapshots reads one; in another a reading in which the store was written is thrown away, and at
 * last writers wait. Throws NotPortable.
 */
export async function scan(store: GraphConnection, begin: () => Promise<Sink>): Promise<Scanned> {
  for (let tries = 0; tries < TRIES; tries++) {
    const found = await scanOnce(store, await begin())
    if (found) return found
  }
  const session = store.driver.session({ defaultAccessMode: 'WRITE', ...within(store) })
  try {
    const lock = await session.beginTransaction({ timeout: READ_MS })
    await lockIdentity(async (query, parameters) => {
      await lock.run(query, parameters)
      return []
    })
    const found = await scanOnce(store, await begin())
    await lock.rollback()
    if (!found) throw new Error('The store was written by a program that does not wait for its turn.')
    return found
  } finally {
    await session.close()
  }
}

const within = ({ database }: GraphConnection) => (database ? { database } : {})

/** Undefined where the store was written meanwhile, and the engine showed it. */
async function scanOnce(store: GraphConnection, sink: Sink): Promise<Scanned | undefined> {
  const session = store.driver.session({ defaultAccessMode: 'READ', fetchSize: AT_ONCE, ...within(store) })
  try {
    const transaction = await session.beginTransaction({ timeout: READ_MS })
    const before = await versionIn(transaction)
    const found = await scanIn(transaction, sink)
    const after = await versionIn(transaction)
    await transaction.commit()
    return before.revision === after.revision && before.token === after.token ? { ...before, ...found } : undefined
  } finally {
    await session.close()
  }
}

async function rows(transaction: Transaction, query: string, parameters = {}): Promise<DriverRecord[]> {
  return (await transaction.run(query, toDriver(parameters) as object)).records
}

async function versionIn(transaction: Transaction): Promise<StoreVersion> {
  const [row] = await rows(transaction, "MATCH (s:Store {id: 'store'}) RETURN s.revision AS revision, s.token AS token")
  return { revision: Number(row?.get('revision') ?? 0), token: row?.get('token') ?? null }
}

async function scanIn(transaction: Transaction, sink: Sink): Promise<Omit<Scanned, keyof StoreVersion>> {
  const combinations = await rows(transaction, 'MATCH (n) RETURN labels(n) AS labels, count(n) AS count')
  const keys = new Set<string>()
  let nodes = 0
  for (const row of combinations) {
    nodes += Number(row.get('count'))
    const key = keyLabel(row.get('labels'))
    if (key !== undefined) keys.add(key)
  }
  const [counted] = await rows(transaction, 'MATCH ()-[r]->() RETURN count(r) AS count')
  const read = { nodes: 0, relationships: 0 }
  for (const key of [...keys].sort())
    for await (const ids of idsOf(transaction, key)) {
      read.nodes += await nodesOf(transaction, key, ids, sink)
      read.relationships += await relationshipsOf(transaction, key, ids, sink)
    }
  return { nodes, relationships: Number(counted?.get('count') ?? 0), read }
}

const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``

/** The ids of the nodes with a label as their key, some at a time. Throws NotPortable where two have one. */
async function* idsOf(transaction: Transaction, key: string): AsyncGenerator<string[]> {
  let ids: string[] = []
  let last: string | undefined
  const found = transaction.run(
    `MATCH (n:${quoted(key)}) WHERE n.id IS NOT NULL RETURN n.id AS id, labels(n) AS labels ORDER BY id`,
  )
  for await (const row of found) {
    const id = row.get('id')
    if (typeof id !== 'string' || keyLabel(row.get('labels')) !== key) continue
    if (id === last) throw new NotPortable(`two nodes :${key} with the id ${id.slice(0, 100)}`)
    last = id
    ids.push(id)
    if (ids.length < AT_ONCE) continue
    yield ids
    ids = []
  }
  if (ids.length > 0) yield ids
}

async function nodesOf(transaction: Transaction, key: string, ids: string[], sink: Sink): Promise<number> {
  let read = 0
  for (const row of await rows(transaction, `MATCH (n:${quoted(key)}) WHERE n.id IN $ids RETURN n ORDER BY n.id`, {
    ids,
  })) {
    const { labels, properties } = row.get('n') as Node
    if (keyLabel(labels) !== key) continue
    if (key === 'Store') delete properties[LOADING]
    await sink.node(storeNode(labels, properties))
    read++
  }
  return read
}

async function relationshipsOf(transaction: Transaction, key: string, ids: string[], sink: Sink): Promise<number> {
  let read = 0
  for (const row of await rows(
    transaction,
    `MATCH (a:${quoted(key)})-[r]->(b) WHERE a.id IN $ids
     RETURN labels(a) AS labels, a.id AS from, r, labels(b) AS others, b.id AS to ORDER BY from, type(r), to`,
    { ids },
  )) {
    const other = keyLabel(row.get('others'))
    const to = fromDriver(row.get('to'))
    if (keyLabel(row.get('labels')) !== key || other === undefined || typeof to !== 'string') continue
    const { type, properties } = row.get('r') as Relationship
    await sink.relationship(storeRelationship(type, [key, row.get('from')], [other, to], properties))
    read++
  }
  return read
}
