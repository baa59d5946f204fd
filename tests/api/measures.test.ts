import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MeasuresAnswer } from '../../model/api.ts'
import { seedArticle, write } from '../graph/articles.ts'
import { onEveryStore } from '../stores.ts'
import { expectProblem, longestWaitBeside, type Served, served } from './served.ts'

/** Two triangles of countries, AAA–BBB–CCC and DDD–EEE–FFF, joined by CCC–DDD; a loner, and a claim about two of them. */
const GRAPH = `
  UNWIND ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG'] AS iso3
  CREATE (:Entity:Country {id: 'country:' + iso3, name: iso3, names: [iso3], mentions: 1})`
const RELATIONS = `
  MATCH (a:Country {id: 'country:AAA'}), (b:Country {id: 'country:BBB'}), (c:Country {id: 'country:CCC'}),
        (d:Country {id: 'country:DDD'}), (e:Country {id: 'country:EEE'}), (f:Country {id: 'country:FFF'})
  CREATE (a)-[:MET {id: '1', claims: 1}]->(b)-[:MET {id: '2', claims: 1}]->(c)-[:MET {id: '3', claims: 1}]->(a),
         (d)-[:MET {id: '4', claims: 1}]->(e)-[:MET {id: '5', claims: 1}]->(f)-[:MET {id: '6', claims: 1}]->(d),
         (c)-[:SUPPORTS {id: '7', claims: 1}]->(d), (a)-[:OPPOSES {id: '8', claims: 1}]->(b),
         (x:Claim {id: 'claim:x'})-[:SUBJECT]->(a), (x)-[:OBJECT]->(f)`
const RING = 800

onEveryStore('measures', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
    await store().driver.executeQuery(GRAPH)
    await store().driver.executeQuery(RELATIONS)
  })
  afterAll(() => api?.close())
  const measured = async (query: string) => {
    const answer = await api.ask(`/api/v1/measures?${query}`)
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    return MeasuresAnswer.parse(answer.json)
  }
  const values = (answer: MeasuresAnswer) =>
    Object.fromEntries(answer.results.map(({ name, value }) => [name, value])) as Record<string, number>

  it('of PageRank add up to 1, the highest first, over the entities alone', async () => {
    const { results, nodes, relations, leftOut } = await measured('algorithm=pagerank')
    expect([nodes, relations, leftOut]).toEqual([7, 8, { nodes: 0, relations: 0 }])
    expect(results.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 6)
    expect(results[0]).toMatchObject({ id: 'country:DDD', name: 'DDD', kind: 'Country' })
    expect(results.map(({ value }) => value)).toEqual(results.map(({ value }) => value).sort((a, b) => b - a))
  })
  it('of betweenness are the shares of shortest paths through the bridge', async () => {
    const { results } = await measured('algorithm=betweenness&limit=2')
    expect(results.map(({ name }) => name)).toEqual(['CCC', 'DDD'])
    for (const { value } of results) expect(value).toBeCloseTo(6 / 15, 10)
  })
  it('of communities and components number groups from the largest', async () => {
    const community = values(await measured('algorithm=communities'))
    expect([community.AAA, community.BBB, community.CCC]).toEqual([0, 0, 0])
    expect([community.DDD, community.EEE, community.FFF, community.GGG]).toEqual([1, 1, 1, 2])
    const component = values(await measured('algorithm=components'))
    expect(component).toEqual({ AAA: 0, BBB: 0, CCC: 0, DDD: 0, EEE: 0, FFF: 0, GGG: 1 })
  })
  it('are of the kinds and types that were asked for', async () => {
    const met = await measured('algorithm=components&types=MET')
    expect([met.relations, values(met)]).toEqual([6, { AAA: 0, BBB: 0, CCC: 0, DDD: 1, EEE: 1, FFF: 1, GGG: 2 }])
    expect(await measured('algorithm=pagerank&kinds=Person')).toMatchObject({ nodes: 0, relations: 0, results: [] })
    expect((await measured('algorithm=betweenness&kinds=Country,Person&types=SUPPORTS')).nodes).toBe(7)
  })
  it.each([
    '',
    'algorithm=fame',
    'algorithm=pagerank&kinds=Claim',
    'algorithm=pagerank&limit=0',
    'algorithm=pagerank&x=1',
  ])('are not answered to %j', async query => {
    expectProblem(await api.ask(`/api/v1/measures?${query}`), 400)
  })

  describe.each([
    ['pagerank', 'algo.pageRank', 'score'],
    ['betweenness', 'algo.betweenness', 'score'],
    ['communities', 'algo.louvain', 'community'],
    ['components', 'algo.components', 'component'],
  ])('of %s', (algorithm, procedure, column) => {
    it.each([[''], ['MET'], ['MET,OPPOSES']])(
      'agree with the procedure of the embedded engine, types %j',
      async types => {
        if (!store().embedded) return
        const { records } = await store().driver.executeQuery(
          `CALL ${procedure}($config) YIELD nodeId, ${column} MATCH (n) WHERE id(n) = nodeId RETURN n.name AS name, ${column} AS value`,
          { config: types ? { types: types.split(',') } : {} },
        )
        const own = values(await measured(`algorithm=${algorithm}${types ? `&types=${types}` : ''}`))
        const theirs = Object.fromEntries(records.map(record => [record.get('name'), record.get('value')]))
        expect(Object.keys(theirs).sort()).toEqual(Object.keys(own).sort())
        if (column === 'score')
          for (const name of Object.keys(own)) expect(theirs[name]).toBeCloseTo(own[name] as number, 3)
        else expect(together(theirs)).toEqual(together(own))
      },
    )
  })

  it('of a larger graph are made in a thread, while others are served', async () => {
    await store().driver.executeQuery(
      `UNWIND range(1, ${RING}) AS i CREATE (:Entity:Place {id: 'place:' + toString(i), name: toString(i), names: [], mentions: 0})`,
    )
    await store().driver.executeQuery(
      `UNWIND range(1, ${RING}) AS i
       MATCH (a:Entity {id: 'place:' + toString(i)}), (b:Entity {id: 'place:' + toString(i % ${RING} + 1)})
       CREATE (a)-[:PART_OF {id: 'r' + toString(i), claims: 0}]->(b)`,
    )
    const asked = measured('algorithm=betweenness&kinds=Place&limit=1000')
    expect(await longestWaitBeside(api, asked)).toBeLessThan(1000)
    const { results, nodes, relations } = await asked
    expect([nodes, relations, results.length]).toEqual([RING, RING, RING])
    expect(new Set(results.map(({ value }) => value.toFixed(9))).size).toBe(1)
  })
  it('of an article name real entities', async () => {
    await write(api.graph, seedArticle)
    const { results } = await measured('algorithm=pagerank&kinds=Country,Organization,Person&limit=5')
    expect(results).toHaveLength(5)
    expect(results.map(({ labels }) => labels?.en)).toContain('Iraq')
  })
})

/** Who is grouped with whom, whatever the groups are called. */
function together(groups: Record<string, number>): string[] {
  const members = new Map<number, string[]>()
  for (const [name, group] of Object.entries(groups)) members.set(group, [...(members.get(group) ?? []), name])
  return [...members.values()].map(each => each.sort().join(' ')).sort()
}
