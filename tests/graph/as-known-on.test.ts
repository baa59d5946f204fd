import { expect, it } from 'vitest'
import {
  ArticlesSelection,
  EventsSelection,
  MeasuresSelection,
  RelationSelection,
  RelationsSelection,
  SearchSelection,
  SubgraphRequest,
  TimelineSelection,
} from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Selection } from '../../model/selection.ts'
import type { EntenteGraph } from '../../server/graph/graph.ts'
import { createSearch } from '../../server/search/search.ts'
import {
  type Article,
  announced,
  denied,
  heldInEnglish,
  heldInFrench,
  seedArticle,
  shortArticles,
  write,
} from './articles.ts'
import { onEveryGraph } from './opened.ts'

const byPublication = (articles: readonly Article[]) =>
  [...articles].sort((a, b) => ((a.given.publishedAt ?? '2018-12-13') < (b.given.publishedAt ?? '2018-12-13') ? -1 : 1))
const dayOf = ({ given }: Article) => given.publishedAt ?? '2018-12-13'

const asked: readonly EntityId[] = ['country:FRA', 'country:SYR', 'country:RUS', 'country:IRN'] as EntityId[]

/** All that the graph tells, of what articles state: what gazetteers add to it has no day. */
async function told(graph: EntenteGraph, selection: Selection) {
  const search = createSearch(graph)
  const { edges, nodes } = await graph.subgraph(SubgraphRequest.parse({ ...selection, limit: 2000 }))
  const stated = edges.filter(({ claims }) => claims > 0)
  const ends = new Set(stated.flatMap(({ from, to }) => [from, to]))
  const claimed: object[] = []
  for (const { id } of stated.filter(({ type }) => type !== 'PARTICIPATED_IN').slice(0, 6)) {
    const { claims } = await graph.relation(id, RelationSelection.parse(selection))
    claimed.push(...claims.map(({ recordedAt: _, ...claim }) => claim))
  }
  const ofClaims = MeasuresSelection.parse({
    ...selection,
    algorithm: 'pagerank',
    types: ['MET', 'OPPOSES', 'SUPPORTS'],
  })
  const entities = await Promise.all(
    asked.map(id =>
      graph.entity(id, selection).then(
        ({ firstSeen, lastSeen, articleCount, articles, entity }) => ({
          firstSeen,
          lastSeen,
          articleCount,
          articles,
          mentions: entity.mentions,
        }),
        () => ({ firstSeen: null, lastSeen: null, articleCount: 0, articles: [], mentions: 0 }),
      ),
    ),
  )
  const { entities: _, relations: __, ...stats } = await graph.stats(selection)
  return {
    edges: stated.sort((a, b) => (a.id < b.id ? -1 : 1)),
    nodes: nodes
      .filter(({ id }) => ends.has(id))
      .map(({ id, mentions, status, start, end }) => ({ id, mentions, status, start, end }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    claimed,
    entities,
    stats,
    events: (await graph.events(EventsSelection.parse({ ...selection, limit: 200 }))).events.map(
      ({ event: { id, status }, ...rest }) => ({ id, status, ...rest, participants: rest.participants.map(p => p.id) }),
    ),
    timeline: (await graph.timeline(TimelineSelection.parse({ ...selection, bucket: 'day' }))).buckets,
    delays: await graph.delays(selection),
    outlets: await graph.outlets(selection),
    articles: (await graph.articles(ArticlesSelection.parse(selection))).articles,
    texts: (await search.articles(ArticlesSelection.parse({ ...selection, q: 'Berlin' }))).articles
      .map(({ id }) => id)
      .sort(),
    found: (await search.entities(SearchSelection.parse({ ...selection, q: 'Allemagne' }))).results
      .map(({ id, mentions }) => ({ id, mentions }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    best: (await graph.measures(ofClaims, AbortSignal.timeout(30_000))).results
      .filter(({ id }) => ends.has(id))
      .map(({ id }) => id)
      .sort(),
  }
}

const articles = byPublication(
  [seedArticle, ...shortArticles].filter(({ given, text }) => given.publishedAt || text === seedArticle.text),
)
const all = [...new Set(articles.map(dayOf))]
/** Every second day on which something was published. */
const days = all.filter((_, nth) => nth % 2 === 1)

onEveryGraph('the graph as known on a day', opened => {
  it('is that of a store which only ever got the articles up to that day', async () => {
    const { graph, store } = opened()
    await store.empty()
    for (const article of articles) await write(graph, article)
    const then = new Map<string, Awaited<ReturnType<typeof told>>>()
    for (const day of days) then.set(day, await told(graph, { asOf: day }))
    await store.empty()
    let before = ''
    for (const day of days) {
      for (const article of articles.filter(each => dayOf(each) <= day && !(dayOf(each) <= before)))
        await write(graph, article)
      before = day
      expect(then.get(day), day).toEqual(await told(graph, {}))
    }
    // The days differ, so that equal is not equally empty.
    expect(then.get(days[0] as string)?.edges.length).toBeGreaterThan(10)
    expect(then.get(days.at(-1) as string)?.edges.length).toBeGreaterThan(
      then.get(days[0] as string)?.edges.length as number,
    )
  }, 120_000)

  it.each([
    ['in the order of publication', [announced, heldInFrench, heldInEnglish, denied]],
    ['in the reverse order', [denied, heldInEnglish, heldInFrench, announced]],
  ])(
    'leaves a plan open until an article tells that it was carried out, when articles are added %s',
    async (_, order) => {
      const { graph, store } = opened()
      await store.empty()
      for (const article of order) await write(graph, article)
      const plans = async (asOf: string) =>
        (await graph.events(EventsSelection.parse({ asOf, status: ['planned'] }))).events.map(
          ({ fulfilledBy, conflictsWith }) => ({ fulfilled: fulfilledBy.length, contradicted: conflictsWith.length }),
        )
      expect(await plans('2019-02-28')).toEqual([])
      expect(await plans('2019-03-12')).toEqual([{ fulfilled: 0, contradicted: 0 }])
      expect((await plans('2019-03-13'))[0]?.fulfilled).toBe(1)
      const { relations } = await graph.relations(RelationsSelection.parse({ asOf: '2019-03-12' }))
      expect(relations.map(({ relation }) => relation.type)).not.toContain('FULFILS')
      const held = await graph.events(EventsSelection.parse({ asOf: '2019-03-14', status: ['held'] }))
      expect(held.events[0]?.conflictsWith).toEqual([])
      const later = await graph.events(EventsSelection.parse({ asOf: '2019-03-16', status: ['held'] }))
      expect(later.events[0]?.conflictsWith).toHaveLength(1)
    },
  )

  it('tells the same of delays as a look at each claim', async () => {
    const { graph, store } = opened()
    await store.empty()
    for (const article of [announced, heldInFrench, heldInEnglish]) await write(graph, article)
    const { delays, undated } = await graph.delays({ types: ['PARTICIPATED_IN'] })
    expect(undated).toBe(0)
    const days = new Map(delays.map(({ days, claims }) => [days, claims]))
    // Announced eleven days ahead; reported by one the day after, by the other the day after that.
    expect([...days.keys()]).toEqual([-11, 1, 2])
    const known = await graph.delays({ asOf: '2019-03-12' })
    expect(known.delays.map(({ days }) => days)).toEqual([-11])
  })
})
