import { type StoreManifest, StoreNode, type StorePartName, StoreRelationship } from '../../../model/store.ts'
import type { GraphConnection } from '../connection.ts'
import { migrateStore } from '../format.ts'
import { linesOf, readManifest } from './folder.ts'
import { LOADING } from './loading.ts'
import { scan } from './scan.ts'
import { createFingerprint, keyLabel } from './store-lines.ts'

/** The store holds a part of a backup: its loading was broken off, and what was to be loaded is not here. */
export class StoreHalfLoaded extends Error {
  constructor() {
    super('The store holds only a part of a backup: loading it was broken off.')
    this.name = 'StoreHalfLoaded'
  }
}

/** What was loaded is not what the backup says. */
export class LoadFailed extends Error {
  constructor(detail: string) {
    super(detail)
    this.name = 'LoadFailed'
  }
}

/** How much of it is done, in the unit of `total`. */
export type Progress = (done: number, total: number) => void

/** Nodes or relationships that are written or removed in one transaction, and the characters of their lines, at most. */
const AT_ONCE = 1000
const CHARACTERS_AT_ONCE = 4_000_000

/** Whether the store is being loaded, or its loading was broken off. */
export async function isHalfLoaded(store: Pick<GraphConnection, 'read'>): Promise<boolean> {
  const [row] = await store.read(`MATCH (s:Store {id: 'store'}) RETURN s.${LOADING} AS loading`)
  return typeof row?.loading === 'string'
}

/**
 * Replaces all that the store holds by the backup in a folder that was verified, and brings it to this format. Until it is done, the store's own node says
 * that it is half loaded; called again with the same folder it begins again. Throws LoadFailed.
 */
export async function load(
  store: GraphConnection,
  folder: string,
  progress: Progress = () => {},
): Promise<StoreManifest> {
  const manifest = await readManifest(folder)
  const lines = manifest.parts['nodes.ndjson'].lines + manifest.parts['relationships.ndjson'].lines
  // Everything is written, and then read.
  const total = lines * 2
  let done = 0
  const step = (count: number) => {
    done += count
    progress(done, total)
  }
  await store.write(run =>
    run(`MERGE (s:Store {id: 'store'}) SET s.${LOADING} = $fingerprint`, { fingerprint: manifest.fingerprint }),
  )
  await removeAll(store)
  let own: StoreNode['properties'] = {}
  for await (const rows of batches(folder, 'nodes.ndjson', StoreNode.parse)) {
    const nodes = rows.filter(({ labels }) => keyLabel(labels) !== 'Store')
    for (const row of rows) if (keyLabel(row.labels) === 'Store') own = row.properties
    await createNodes(store, nodes)
    step(rows.length)
  }
  for await (const rows of batches(folder, 'relationships.ndjson', StoreRelationship.parse)) {
    await createRelationships(store, rows)
    step(rows.length)
  }
  await store.write(run =>
    run(`MATCH (s:Store {id: 'store'}) SET s = $own SET s.${LOADING} = $fingerprint`, {
      own,
      fingerprint: manifest.fingerprint,
    }),
  )
  const read = createFingerprint()
  const add = (value: object) => {
    read.add(JSON.stringify(value))
    step(1)
  }
  await scan(store, async () => ({ node: add, relationship: add }))
  if (read.digest() !== manifest.fingerprint)
    throw new LoadFailed('What the store holds now is not what the backup says. Restore it once more.')
  await migrateStore(store)
  await store.write(run => run(`MATCH (s:Store {id: 'store'}) REMOVE s.${LOADING}`))
  return manifest
}

/** Everything but the store's own node. */
async function removeAll(store: GraphConnection): Promise<void> {
  for (const [what, remove] of [
    ['()-[x]->()', 'DELETE x'],
    ['(x) WHERE NOT x:Store', 'DELETE x'],
  ])
    while (
      await store.write(async run => {
        const [row] = await run(`MATCH ${what} WITH x LIMIT ${AT_ONCE * 5} ${remove} RETURN count(*) AS removed`)
        return Number(row?.removed) > 0
      })
    );
}

async function* batches<T>(folder: string, name: StorePartName, parse: (value: unknown) => T): AsyncGenerator<T[]> {
  let rows: T[] = []
  let characters = 0
  for await (const line of linesOf(folder, name)) {
    rows.push(parse(JSON.parse(line)))
    characters += line.length
    if (rows.length < AT_ONCE && characters < CHARACTERS_AT_ONCE) continue
    yield rows
    rows = []
    characters = 0
  }
  if (rows.length > 0) yield rows
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

/** A whole number travels as an integer: those of these properties become floats again. */
const floated = (variable: string, { floats = [], properties }: Pick<StoreNode, 'floats' | 'properties'>): string =>
  floats
    .map(name =>
      Array.isArray(properties[name])
        ? `SET ${variable}.\`${name}\` = [x IN row.properties.\`${name}\` | toFloat(x)]`
        : `SET ${variable}.\`${name}\` = toFloat(row.properties.\`${name}\`)`,
    )
    .join(' ')
const floatsOf = ({ floats = [], properties }: Pick<StoreNode, 'floats' | 'properties'>): string =>
  floats.map(name => `${name} ${Array.isArray(properties[name])}`).join()

async function createNodes(store: GraphConnection, nodes: readonly StoreNode[]): Promise<void> {
  await store.write(async run => {
    for (const rows of grouped(nodes, row => `${row.labels.join(':')} ${floatsOf(row)}`)) {
      const first = rows[0] as StoreNode
      await run(
        `UNWIND $rows AS row CREATE (n:${first.labels.map(label => `\`${label}\``).join(':')}) SET n = row.properties ${floated('n', first)}`,
        { rows: rows.map(({ properties }) => ({ properties })) },
      )
    }
  })
}

async function createRelationships(store: GraphConnection, all: readonly StoreRelationship[]): Promise<void> {
  await store.write(async run => {
    for (const rows of grouped(all, row => `${row.from[0]} ${row.type} ${row.to[0]} ${floatsOf(row)}`)) {
      const first = rows[0] as StoreRelationship
      const [made] = await run(
        `UNWIND $rows AS row MATCH (a:\`${first.from[0]}\` {id: row.from}) MATCH (b:\`${first.to[0]}\` {id: row.to})
         CREATE (a)-[r:\`${first.type}\`]->(b) SET r = row.properties ${floated('r', first)} RETURN count(r) AS made`,
        { rows: rows.map(({ from, to, properties }) => ({ from: from[1], to: to[1], properties })) },
      )
      if (Number(made?.made) !== rows.length)
        throw new LoadFailed(`Of ${rows.length} relationships :${first.type} ${made?.made} could be made.`)
    }
  })
}
