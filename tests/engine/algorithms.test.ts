import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EngineProcess } from '../../server/engine-process.ts'
import { drive, failure, folder, open } from './embedded.ts'

/** Two triangles, a–b–c and d–e–f, joined by c–d; a loner, and a claim that hangs on everything. */
const GRAPH = `CREATE (a:Entity {id: 'a'})-[:MET]->(b:Entity {id: 'b'})-[:MET]->(c:Entity {id: 'c'})-[:MET]->(a),
  (d:Entity {id: 'd'})-[:MET]->(e:Entity {id: 'e'})-[:MET]->(f:Entity {id: 'f'})-[:MET]->(d),
  (c)-[:SUPPORTS]->(d), (:Entity {id: 'g'}), (x:Claim {id: 'x'})-[:SUBJECT]->(a), (x)-[:OBJECT]->(f)`

describe('algorithms', () => {
  let store: EngineProcess
  let driver: Driver
  const values = async (call: string, column: string) => {
    const { records } = await driver.executeQuery(
      `CALL ${call} YIELD nodeId, ${column} MATCH (n) WHERE id(n) = nodeId RETURN n.id AS id, ${column} AS value`,
    )
    return Object.fromEntries(records.map(record => [record.get('id'), record.get('value')])) as Record<string, number>
  }
  beforeAll(async () => {
    store = await open(folder())
    driver = drive(store)
    await driver.executeQuery(GRAPH)
  })
  afterAll(async () => {
    await driver?.close()
    await store?.close()
  })

  it('ranks pages over the entities alone, with scores that add up to 1', async () => {
    const rank = await values('algo.pageRank()', 'score')
    expect(Object.keys(rank).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(Object.values(rank).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 3)
    expect(Math.max(...Object.values(rank))).toBe(rank.d)
  })
  it('counts the shortest paths that pass through the bridge', async () => {
    const between = await values('algo.betweenness()', 'score')
    // c and d lie on the 2 × 3 paths across that do not end on them; 6 others make 15 pairs.
    expect(between.c).toBeCloseTo(6 / 15, 10)
    expect(between.d).toBeCloseTo(6 / 15, 10)
    expect([between.a, between.b, between.g]).toEqual([0, 0, 0])
  })
  it.each(['algo.louvain()', 'algo.labelPropagation()'])('finds the two triangles by %s', async call => {
    const community = await values(call, 'community')
    expect(new Set([community.a, community.b, community.c]).size).toBe(1)
    expect(new Set([community.d, community.e, community.f]).size).toBe(1)
    expect(community.g).not.toBe(community.a)
    if (call.includes('louvain')) expect(community.a).not.toBe(community.d)
  })
  it('tells what hangs together, by the types and labels asked for', async () => {
    const count = async (call: string) => new Set(Object.values(await values(call, 'component'))).size
    expect(await count('algo.components()')).toBe(2)
    expect(await count("algo.components({types: ['MET']})")).toBe(3)
    expect(await count('algo.components({labels: []})')).toBe(2)
    expect(await count("algo.components({labels: ['Nothing']})")).toBe(0)
  })
  it('takes its settings from a parameter, and says which it does not know', async () => {
    const { records } = await driver.executeQuery(
      'CALL algo.components($config) YIELD component RETURN count(*) AS n',
      {
        config: { labels: ['Claim'] },
      },
    )
    expect(records[0]?.get('n')).toBe(1)
    expect((await failure(driver.executeQuery('CALL algo.pageRank({label: "Entity"})')))?.message).toMatch(/labels: \[/)
  })
  it('reads a label with a backtick as a label', async () => {
    expect(await values("algo.components({labels: ['x`) RETURN 1 //']})", 'component')).toEqual({})
  })
  it('ends at its deadline and lets others by meanwhile', async () => {
    await driver.executeQuery('CREATE INDEX many IF NOT EXISTS FOR (n:Many) ON (n.i)')
    await driver.executeQuery('UNWIND range(1, 12000) AS i CREATE (:Many {i: i})')
    // A ring with chords: all in one piece, so that it takes seconds on any machine.
    const rows = Array.from({ length: 12000 }, (_, i) => ({
      a: i + 1,
      b: ((i + 1) % 12000) + 1,
      c: ((i * 31) % 12000) + 1,
    }))
    await driver.executeQuery(
      'UNWIND $rows AS row MATCH (a:Many {i: row.a}), (b:Many {i: row.b}), (c:Many {i: row.c}) CREATE (a)-[:TO]->(b), (a)-[:TO]->(c)',
      { rows },
    )
    const pid = store.pid()
    const session = driver.session({ defaultAccessMode: 'READ' })
    const started = Date.now()
    const long = failure(session.run("CALL algo.betweenness({labels: ['Many']})", {}, { timeout: 300 }))
    await driver.executeQuery('RETURN 1')
    expect(Date.now() - started).toBeLessThan(300)
    expect((await long)?.code).toMatch(/TransactionTimedOut/)
    expect(Date.now() - started).toBeLessThan(1500)
    await session.close()
    expect(store.pid()).toBe(pid)
  })
})
