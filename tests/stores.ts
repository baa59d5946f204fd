import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { type EngineProcess, startEngineProcess } from '../server/engine-process.ts'
import type { BoltAddress } from '../server/graph/connection.ts'
import { neo4jUri, TURN_MS, takeTurn } from './neo4j/turn.ts'

/** A store for the tests of one file. `driver` gives direct access to it. */
export type StoreAtHand = {
  address: BoltAddress
  driver: Driver
  /** The embedded engine's process; none where the store is a Neo4j. */
  embedded?: EngineProcess
  /** Removes every node and relation. */
  empty(): Promise<void>
  close(): Promise<void>
}

type StoreUnderTest = { name: string; absent?: string; open(): Promise<StoreAtHand> }

const embedded: StoreUnderTest = {
  name: 'the embedded engine',
  async open() {
    const dataDir = mkdtempSync(join(tmpdir(), 'entente-store-'))
    const store = await startEngineProcess({ dataDir, log: () => {}, engine: inject('engine') })
    const { uri, username, password } = store
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
    return {
      address: store,
      driver,
      embedded: store,
      empty: async () => void (await driver.executeQuery('MATCH (n) DETACH DELETE n')),
      async close() {
        await driver.close()
        await store.close()
        rmSync(dataDir, { recursive: true, force: true })
      },
    }
  },
}

const real: StoreUnderTest = {
  name: 'Neo4j',
  ...(neo4jUri ? {} : { absent: 'NEO4J_TEST_URI is not set; `npm run --silent neo4j` starts one and prints it' }),
  async open() {
    const uri = neo4jUri as string
    const leave = await takeTurn()
    const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
    const empty = async () => {
      // In parts: it has a limit on the memory of one transaction.
      for (const part of ['()-[x]->() WITH x LIMIT 20000 DELETE x', '(x) WITH x LIMIT 20000 DELETE x'])
        for (let gone = 1; gone > 0; )
          gone = (await driver.executeQuery(`MATCH ${part} RETURN count(*) AS gone`)).records[0]?.get('gone') ?? 0
    }
    const close = async () => {
      await empty()
      await dropSchema(driver)
      await driver.close()
      leave()
    }
    try {
      await empty()
      await dropSchema(driver)
    } catch (error) {
      leave()
      throw error
    }
    return { address: { uri }, driver, empty, close }
  },
}

/** Drops constraints and indexes: other suites fill the same Neo4j with graphs that they would refuse. */
async function dropSchema(driver: Driver): Promise<void> {
  const names = async (query: string) =>
    (await driver.executeQuery(query)).records.map(record => record.get('name') as string)
  for (const name of await names('SHOW CONSTRAINTS YIELD name')) await driver.executeQuery(`DROP CONSTRAINT ${name}`)
  for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await driver.executeQuery(`DROP INDEX ${name}`)
}

/** All stores on which the same tests run. */
const stores = [embedded, real]

/**
 * Runs a suite once on every store, which is empty each time. Without a Neo4j that run is skipped with the reason, or fails with
 * REQUIRE_NEO4J=1.
 */
export function onEveryStore(title: string, suite: (store: () => StoreAtHand) => void): void {
  on(stores, title, suite)
}

/** Runs a suite on the embedded engine only, where the engine does not matter. */
export function onOneStore(title: string, suite: (store: () => StoreAtHand) => void): void {
  on([embedded], title, suite)
}

function on(some: StoreUnderTest[], title: string, suite: (store: () => StoreAtHand) => void): void {
  describe.each(some)(`${title}, on $name`, ({ absent, open }) => {
    if (absent && process.env.REQUIRE_NEO4J === '1')
      return it('has a Neo4j to run on', () => {
        throw new Error(absent)
      })
    if (absent) return it.skip(absent, () => {})
    let store: StoreAtHand
    beforeAll(async () => {
      store = await open()
    }, TURN_MS)
    afterAll(() => store?.close())
    suite(() => store)
  })
}
