import { describe, expect, it } from 'vitest'
import { EntityAnswer, EventsQuery, NeighborsQuery, SubgraphQuery } from '../../model/api.ts'
import { Graph } from '../../model/graph.ts'
import { UnknownId } from '../../server/graph/unknown-id.ts'
import { createSearch } from '../../server/search/search.ts'
import { seedArticle, write } from './articles.ts'
import { drawn } from './drawn.ts'
import { type Opened, onEveryGraph } from './opened.ts'

const shape = drawn('A hub and what surrounds it', [
  ['country:HUB', 'SUPPORTS', 'country:AAA'],
  ['country:HUB', 'SUPPORTS', 'country:BBB'],
  ['country:CCC', 'SUPPORTS', 'country:HUB'],
  ['country:HUB', 'OPPOSES', 'country:DDD'],
  ['org:one', 'OPPOSES', 'country:HUB'],
  ['country:HUB', 'MEMBER_OF', 'org:one'],
  ['country:AAA', 'SUPPORTS', 'country:EEE'],
  ['country:EEE', 'SUPPORTS', 'country:FFF'],
])
const later = drawn('Later', [['country:HUB', 'SANCTIONS', 'country:DDD']], '2021-06-01')

/** Relations of each node of a graph that is either shown or counted as hidden. */
const accounted = (graph: Graph, id: string) =>
  graph.edges.filter(({ from, to }) => from === id || to === id).length +
  Object.values(graph.hidden[id] ?? {}).reduce((sum, count) => sum + count, 0)

onEveryGraph(
  'what surrounds an entity',
  opened => {
    const neighbors = async (query: object = {}, id = 'country:HUB') =>
      Graph.parse(await opened().graph.neighbors(id as never, NeighborsQuery.parse(query)))
    const subgraph = async (query: object = {}) =>
      Graph.parse(await opened().graph.subgraph(SubgraphQuery.parse(query)))
    const ids = (graph: Graph) => graph.nodes.map(({ id }) => id as string).sort()
    const others = (graph: Graph) => ids(graph).filter(id => id !== 'country:HUB')

    describe('neighbours', () => {
      it('are all that it is related to, with every relation between', async () => {
        const graph = await neighbors()
        expect(others(graph)).toEqual(['country:AAA', 'country:BBB', 'country:CCC', 'country:DDD', 'org:one'])
        expect(graph.edges).toHaveLength(7)
        expect(graph.truncated).toBe(false)
      })
      it.each([
        [{ types: 'SUPPORTS' }, ['country:AAA', 'country:BBB', 'country:CCC']],
        [{ types: 'SUPPORTS', direction: 'out' }, ['country:AAA', 'country:BBB']],
        [{ types: 'SUPPORTS', direction: 'in' }, ['country:CCC']],
        [{ kinds: 'Organization' }, ['org:one']],
        [{ kinds: 'Person' }, []],
        [{ types: 'SUPPORTS,OPPOSES', kinds: 'Organization' }, ['org:one']],
        [{ publishedFrom: '2021-01-01' }, ['country:DDD']],
        [{ publishedTo: '2020-12-31', types: 'SANCTIONS' }, []],
        [{ publishedFrom: '2020-01-01', publishedTo: '2020-01-01', kinds: 'Organization' }, ['org:one']],
      ])('can be asked for by %j', async (query, expected) => {
        expect(others(await neighbors(query))).toEqual(expected)
      })
      it('are cut at the limit, and what is hidden is counted', async () => {
        const graph = await neighbors({ limit: '2' })
        expect(graph.truncated).toBe(true)
        expect(graph.edges).toHaveLength(2)
        expect(accounted(graph, 'country:HUB')).toBe(7)
      })
      it('tell what lies behind them', async () => {
        expect((await neighbors()).hidden['country:AAA']).toEqual({ SUPPORTS: 1 })
      })
      it('of nobody are unknown', async () => {
        await expect(neighbors({}, 'country:ZZZ')).rejects.toEqual(new UnknownId('entity', 'country:ZZZ'))
      })
    })

    describe('the entity itself', () => {
      it('says how many relations it has by type, and when it was seen', async () => {
        const answer = EntityAnswer.parse(await opened().graph.entity('country:HUB' as never))
        expect(answer.relations).toEqual({ SUPPORTS: 3, OPPOSES: 2, MEMBER_OF: 1, SANCTIONS: 1 })
      })
      it('says in which articles, how often', async () => {
        const answer = EntityAnswer.parse(await opened().graph.entity('country:IRQ' as never))
        expect(answer.articles).toHaveLength(1)
        expect(answer.articles[0]?.count).toBe(answer.entity.mentions)
        expect([answer.firstSeen, answer.lastSeen]).toEqual(['2018-12-13', '2018-12-13'])
      })
      it('that nobody knows is unknown', async () => {
        await expect(opened().graph.entity('person:nobody' as never)).rejects.toBeInstanceOf(UnknownId)
      })
    })

    describe('a subgraph', () => {
      it.each([
        ['0', ['country:HUB']],
        ['1', ['country:AAA', 'country:BBB', 'country:CCC', 'country:DDD', 'country:HUB', 'org:one']],
        ['2', ['country:AAA', 'country:BBB', 'country:CCC', 'country:DDD', 'country:EEE', 'country:HUB', 'org:one']],
      ])('reaches as far as its depth: %s', async (depth, expected) => {
        const graph = await subgraph({ ids: 'country:HUB', depth })
        expect(ids(graph)).toEqual(expected)
        for (const id of expected)
          expect(accounted(graph, id), id).toBe(accounted(await subgraph({ ids: id, depth: '1' }), id))
      })
      it('of several entities has what joins them', async () => {
        const graph = await subgraph({ ids: 'country:HUB,country:DDD', depth: '0' })
        expect(graph.edges.map(({ type }) => type).sort()).toEqual(['OPPOSES', 'SANCTIONS'])
      })
      it('keeps to types, kinds and dates', async () => {
        expect(ids(await subgraph({ ids: 'country:HUB', types: 'MEMBER_OF' }))).toEqual(['country:HUB', 'org:one'])
        expect(ids(await subgraph({ ids: 'country:HUB', kinds: 'Organization' }))).toEqual(['country:HUB', 'org:one'])
        const graph = await subgraph({ ids: 'country:HUB', publishedFrom: '2021-01-01' })
        expect(graph.edges.map(({ type }) => type)).toEqual(['SANCTIONS'])
      })
      it('is cut at the limit and says so', async () => {
        const graph = await subgraph({ ids: 'country:HUB', depth: '4', limit: '3' })
        expect(graph.nodes).toHaveLength(3)
        expect(graph.truncated).toBe(true)
        for (const { from, to } of graph.edges) expect(ids(graph)).toEqual(expect.arrayContaining([from, to]))
      })
      it('without ids shows the best connected entities', async () => {
        const graph = await subgraph({ limit: '6' })
        expect(graph.nodes).toHaveLength(6)
        expect(graph.truncated).toBe(true)
        expect(ids(await subgraph({ kinds: 'Person' }))).toEqual(['person:maxim-maximov', 'person:othman-al-ghanemi'])
      })
      it('of an id that nobody has is unknown, and names those that it could not find among others', async () => {
        await expect(subgraph({ ids: 'person:nobody' })).rejects.toEqual(new UnknownId('entity', 'person:nobody'))
        const graph = await subgraph({ ids: 'country:HUB,person:nobody,country:DDD', depth: '0' })
        expect([ids(graph), graph.missing]).toEqual([['country:DDD', 'country:HUB'], ['person:nobody']])
        expect((await subgraph({ ids: 'country:HUB' })).missing).toBeUndefined()
      })
    })
  },
  async ({ graph }) => {
    await write(graph, seedArticle)
    for (const { article, extraction } of [shape, later]) await write(graph, article, extraction)
  },
)

onEveryGraph(
  'two entities with more relations between them than are followed at once',
  opened => {
    it('do not hide in silence what else surrounds them', async () => {
      const around = Graph.parse(
        await opened().graph.subgraph(SubgraphQuery.parse({ ids: 'country:ONE', depth: '1', limit: '3' })),
      )
      expect(around.nodes.map(({ id }) => id).sort()).toEqual(['country:ONE', 'country:TWO'])
      expect([around.truncated, around.hidden['country:ONE']]).toEqual([true, { OPPOSES: 1 }])
    })
  },
  async ({ store }) => {
    await store.driver.executeQuery(
      `UNWIND ['ONE', 'TWO', 'SIX'] AS iso3
       CREATE (:Entity:Country {id: 'country:' + iso3, iso3: iso3, name: iso3, names: [iso3], mentions: 1})`,
    )
    await store.driver.executeQuery(
      `MATCH (a:Country {iso3: 'ONE'}), (b:Country {iso3: 'TWO'}) UNWIND range(1, 20) AS i
       CREATE (a)-[:SUPPORTS {id: 'relation:' + toString(i), claims: 2, sources: 1, confidence: 0.9, modality: 'asserted', inferred: false, disputed: false}]->(b)`,
    )
    await store.driver.executeQuery(
      `MATCH (a:Country {iso3: 'ONE'}), (b:Country {iso3: 'SIX'})
       CREATE (a)-[:OPPOSES {id: 'relation:last', claims: 1, sources: 1, confidence: 0.9, modality: 'asserted', inferred: false, disputed: false}]->(b)`,
    )
  },
)

onEveryGraph(
  'an entity that many articles name',
  opened => {
    it('counts all of them, and was seen from the first to the last, though only the latest are listed', async () => {
      const answer = EntityAnswer.parse(await opened().graph.entity('country:IRN' as never))
      expect([answer.articleCount, answer.articles.length]).toEqual([60, 50])
      expect([answer.firstSeen, answer.lastSeen]).toEqual(['2020-01-01', '2020-02-29'])
      expect(answer.articles[0]?.publishedAt).toBe('2020-02-29')
    })
    it('and an event that several tell are counted alike', async () => {
      const { events } = await opened().graph.events(EventsQuery.parse({ limit: '1' }))
      const answer = EntityAnswer.parse(await opened().graph.entity(events[0]?.event.id as never))
      expect(answer.articleCount).toBe(answer.articles.length)
      expect(answer.articleCount).toBeGreaterThan(0)
    })
  },
  async ({ graph }) => {
    const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)
    for (let n = 0; n < 60; n++)
      await write(graph, {
        text: `Iran accused Iraq on Monday. It was accusation ${n}.`,
        given: { publishedAt: day(n) },
      })
  },
)

onEveryGraph(
  'a relation of an entity to itself, and a ring',
  opened => {
    it('are shown and counted once, and end', async () => {
      const { graph } = opened()
      const near = Graph.parse(await graph.neighbors('country:ONE' as never, NeighborsQuery.parse({})))
      expect(near.edges.map(({ id }) => id).sort()).toEqual(['relation:1', 'relation:3', 'relation:self'])
      expect(near.hidden['country:ONE']).toBeUndefined()
      for (const depth of ['1', '4']) {
        const around = Graph.parse(await graph.subgraph(SubgraphQuery.parse({ ids: 'country:ONE', depth })))
        expect(around.edges.map(({ id }) => id).sort()).toEqual([
          'relation:1',
          'relation:2',
          'relation:3',
          'relation:self',
        ])
        expect([around.truncated, around.hidden]).toEqual([false, {}])
      }
      expect(EntityAnswer.parse(await graph.entity('country:ONE' as never)).relations).toEqual({ SUPPORTS: 3 })
      const { relation } = await graph.relation('relation:self' as never)
      expect([relation.from, relation.to]).toEqual(['country:ONE', 'country:ONE'])
    })
  },
  async ({ store }) => {
    await store.driver.executeQuery(
      `UNWIND ['ONE', 'TWO', 'SIX'] AS iso3
       CREATE (:Entity:Country {id: 'country:' + iso3, iso3: iso3, name: iso3, names: [iso3], mentions: 1})`,
    )
    await store.driver.executeQuery(
      `UNWIND [['ONE', 'TWO', '1'], ['TWO', 'SIX', '2'], ['SIX', 'ONE', '3'], ['ONE', 'ONE', 'self']] AS row
       MATCH (a:Country {iso3: row[0]}), (b:Country {iso3: row[1]})
       CREATE (a)-[:SUPPORTS {id: 'relation:' + row[2], claims: 1, sources: 1, confidence: 0.9, modality: 'asserted', inferred: false, disputed: false}]->(b)`,
    )
  },
)

const LEAVES = 100_000

onEveryGraph(
  'a hub with very many relations',
  opened => {
    it('is cut, counted and answered in a moment', async () => {
      const { graph } = opened()
      const began = performance.now()
      const near = Graph.parse(await graph.neighbors('org:hub' as never, NeighborsQuery.parse({ limit: '50' })))
      const around = Graph.parse(
        await graph.subgraph(SubgraphQuery.parse({ ids: 'org:hub', depth: '4', limit: '100' })),
      )
      expect(performance.now() - began).toBeLessThan(6000)
      expect([near.edges.length, near.truncated]).toEqual([50, true])
      expect([around.nodes.length, around.truncated]).toEqual([100, true])
      expect(near.hidden['org:hub']).toEqual({ MEMBER_OF: LEAVES - 50 })
    })
    it.each([
      ['the hub itself', ({ graph }) => graph.entity('org:hub' as never)],
      ['one of its relations', ({ graph }) => graph.relation('relation:person:p77777' as never)],
      ['the opening graph', ({ graph }) => graph.subgraph(SubgraphQuery.parse({ limit: '100' }))],
      ['what there is in all', ({ graph }) => graph.stats()],
    ] as [string, (opened: Opened) => Promise<unknown>][])(
      'lets %s be asked for within seconds',
      async (_what, ask) => {
        const began = performance.now()
        expect(await ask(opened())).toBeTruthy()
        expect(performance.now() - began).toBeLessThan(6000)
      },
    )
    it('lets a search that finds all of it be asked for in a moment, once it has read the store', async () => {
      const search = createSearch(opened().graph)
      await search.prepare()
      const began = performance.now()
      expect((await search.entities({ q: 'p', limit: 10 })).results).toHaveLength(10)
      expect(performance.now() - began).toBeLessThan(3000)
    })
    it.each([
      ['between two of its ends', 'person:p1', 'person:p99999', ['person:p1', 'org:hub', 'person:p99999']],
      ['from it', 'org:hub', 'person:p99999', ['org:hub', 'person:p99999']],
      ['to it', 'person:p77777', 'org:hub', ['person:p77777', 'org:hub']],
    ])('does not hide a path %s', async (_where, from, to, nodes) => {
      const began = performance.now()
      const { paths, graph } = await opened().graph.paths({
        from: from as never,
        to: to as never,
        maxLength: 4,
        limit: 5,
      })
      expect(performance.now() - began).toBeLessThan(6000)
      expect(paths.map(path => path.nodes)).toEqual([nodes])
      expect(graph.truncated).toBe(false)
    })
    it('does not slow down an article that comes after it', async () => {
      const began = performance.now()
      await write(opened().graph, seedArticle)
      expect(performance.now() - began).toBeLessThan(4000)
    })
  },
  async ({ store }) => {
    await store.driver.executeQuery(
      "CREATE (:Entity:Organization {id: 'org:hub', name: 'hub', names: ['hub'], mentions: 1})",
    )
    // In parts: a store has a limit on the memory of one transaction.
    for (let from = 1; from <= LEAVES; from += 10_000)
      await store.driver.executeQuery(
        `MATCH (h:Organization {id: 'org:hub'}) UNWIND range(${from}, ${from + 9_999}) AS i
         CREATE (n:Entity:Person {id: 'person:p' + toString(i), name: 'p', names: ['p'], mentions: 1})
         CREATE (n)-[:MEMBER_OF {id: 'relation:person:p' + toString(i), claims: 1, modality: 'asserted'}]->(h)`,
      )
  },
)
