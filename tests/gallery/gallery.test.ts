import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gallery } from '../../model/gallery.ts'
import type { EngineProcess } from '../../server/engine-process.ts'
import { drive, folder, open } from '../engine/embedded.ts'
import { fixture } from '../fidelity/fixture.ts'
import { neo4jUri, TURN_MS, takeTurn } from '../neo4j/turn.ts'

describe('the gallery of queries', () => {
  it('gives each its own id and words in both languages', () => {
    expect(new Set(gallery.map(({ id }) => id)).size).toBe(gallery.length)
    for (const { id, title, shows } of gallery)
      for (const words of [title.fr, title.en, shows.fr, shows.en]) expect(words.trim(), id).not.toBe('')
  })
})

const engines = [
  { name: 'the embedded engine', skipped: false },
  { name: 'Neo4j (needs NEO4J_TEST_URI)', skipped: !neo4jUri },
]

describe.each(engines)('the gallery on $name', ({ name, skipped }) => {
  if (skipped) return it.skip('runs every query')
  const embedded = name.startsWith('the embedded')
  let store: EngineProcess | undefined
  let driver: Driver
  let leave: (() => void) | undefined
  beforeAll(async () => {
    if (embedded) {
      store = await open(folder())
      driver = drive(store)
    } else {
      leave = await takeTurn()
      driver = neo4j.driver(neo4jUri as string)
      await driver.executeQuery('MATCH (n) DETACH DELETE n')
    }
    for (const query of fixture) await driver.executeQuery(query)
  }, TURN_MS)
  afterAll(async () => {
    if (!embedded) await driver?.executeQuery('MATCH (n) DETACH DELETE n')
    await driver?.close()
    await store?.close()
    leave?.()
  })
  it.each(gallery)('$id shows something', async ({ query }) => {
    const { records } = await driver.executeQuery(query, {}, { routing: 'READ' })
    expect(records.length).toBeGreaterThan(0)
  })
})
