import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EngineProcess, startEngineProcess } from '../../server/engine-process.ts'
import { neo4jUri, TURN_MS, takeTurn } from '../neo4j/turn.ts'
import { type Answer, alike, ask } from './answer.ts'
import { fixture } from './fixture.ts'
import { queries } from './queries.ts'

/** What the real Neo4j said to each query, by `npm run fidelity:record`. */
const recorded = JSON.parse(readFileSync(new URL('./neo4j.json', import.meta.url), 'utf8')) as Record<string, Answer>
const all = Object.entries(queries).flatMap(([construct, list]) => list.map(query => ({ construct, query })))
const key = (query: unknown) => JSON.stringify(query)
const text = (query: unknown) => (Array.isArray(query) ? (query[0] as string) : (query as string))

describe('the embedded engine beside Neo4j', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-fidelity-'))
  let store: EngineProcess
  let driver: Driver
  const refused: string[] = []
  beforeAll(async () => {
    store = await startEngineProcess({ dataDir, log: () => {} })
    driver = neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password))
    for (const query of fixture) await driver.executeQuery(query)
  })
  afterAll(async () => {
    await driver?.close()
    await store?.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('has Neo4j’s answer to every query', () => {
    for (const { query } of all) expect(recorded[key(query)], text(query)).toHaveProperty('rows')
    expect(Object.keys(recorded).length).toBe(all.length)
  })
  it.each(all)('answers as Neo4j does, or says what it lacks ($construct): $query', async ({ query }) => {
    const answer = await ask(driver, query)
    if ('refused' in answer) {
      refused.push(text(query))
      expect(answer.refused).toMatch(/^Neo\.ClientError\./)
      expect(answer.message, 'names the construct and the alternative').toMatch(
        /^The embedded store .+(; |, use |write ).+/,
      )
    } else expect(alike(answer, recorded[key(query)] as Answer), difference(answer, recorded[key(query)])).toBe(true)
  })
  it('answers as many as docs/cypher.md says', () => {
    const docs = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8')
    const said = /(\d+) of (\d+) read queries/.exec(docs)?.slice(1).map(Number)
    expect([all.length - refused.length, all.length], refused.join('\n')).toEqual(said)
  })
})

describe.skipIf(!neo4jUri)('Neo4j itself (needs NEO4J_TEST_URI)', () => {
  let driver: Driver
  let leave: (() => void) | undefined
  beforeAll(async () => {
    leave = await takeTurn()
    driver = neo4j.driver(neo4jUri as string)
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
    for (const query of fixture) await driver.executeQuery(query)
  }, TURN_MS)
  afterAll(async () => {
    await driver?.executeQuery('MATCH (n) DETACH DELETE n')
    await driver?.close()
    leave?.()
  })
  it('still says what was recorded', async () => {
    for (const { query } of all) {
      const answer = await ask(driver, query)
      expect(alike(answer, recorded[key(query)] as Answer), difference(answer, recorded[key(query)])).toBe(true)
    }
  })
})

function difference(answer: Answer, expected: Answer | undefined): string {
  return `here ${JSON.stringify(answer)}\nNeo4j ${JSON.stringify(expected)}`
}
