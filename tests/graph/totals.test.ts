import { expect, it } from 'vitest'
import { OutletsAnswer, SchemaAnswer, StatsAnswer, SubgraphQuery } from '../../model/api.ts'
import { Graph } from '../../model/graph.ts'
import { openGraph } from '../../server/graph/graph.ts'
import { seedArticle, write } from './articles.ts'
import { onEveryGraph } from './opened.ts'

onEveryGraph('how much there is', opened => {
  it('is nothing at first, in the same shape', async () => {
    const { graph } = opened()
    expect(StatsAnswer.parse(await graph.stats())).toEqual({
      articles: 0,
      outlets: 0,
      claims: 0,
      entities: {},
      relations: {},
      events: {},
      firstPublished: null,
      lastPublished: null,
    })
    const schema = SchemaAnswer.parse(await graph.schema())
    expect(schema.labels.every(({ count }) => count === 0)).toBe(true)
    const empty = Graph.parse(await graph.subgraph(SubgraphQuery.parse({})))
    expect(empty).toEqual({ nodes: [], edges: [], truncated: false, hidden: {} })
  })

  it('adds up after an article', async () => {
    const { graph } = opened()
    await write(graph, seedArticle)
    const stats = StatsAnswer.parse(await graph.stats())
    expect(stats).toMatchObject({ articles: 1, outlets: 1, firstPublished: '2018-12-13', lastPublished: '2018-12-13' })
    const { labels, relationTypes } = SchemaAnswer.parse(await graph.schema())
    const label = (name: string) => labels.find(each => each.label === name)
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
    expect(label('Entity')?.count).toBe(sum(stats.entities))
    expect(label('Claim')?.count).toBe(stats.claims)
    expect(label('Event')?.count).toBe(sum(stats.events))
    for (const [type, count] of Object.entries(stats.relations))
      expect(relationTypes.find(each => each.type === type)?.count, type).toBe(count)
  })

  it('tells who publishes, and how many articles name nobody', async () => {
    const { graph } = opened()
    const nameless = { text: 'La Turquie soutient le Qatar.', given: { publishedAt: '2019-03-03' } }
    await write(graph, seedArticle)
    await write(graph, nameless)
    const { outlets, unnamed } = OutletsAnswer.parse(await graph.outlets())
    expect(outlets).toEqual([expect.objectContaining({ id: 'org:press-tv', articles: 1 })])
    expect(unnamed).toBe(1)
    const { edges } = Graph.parse(await graph.subgraph(SubgraphQuery.parse({ ids: 'country:QAT' })))
    const [support] = edges.filter(({ type }) => type === 'SUPPORTS')
    expect(support?.attributions).toEqual([{ modality: 'asserted', confidence: support?.confidence }])
    expect(support?.told).toEqual(support?.attributions)
  })

  it('names the properties of each label and type, in order', async () => {
    const { labels, relationTypes } = await opened().graph.schema()
    const person = labels.find(each => each.label === 'Person')?.properties ?? []
    expect(person).toEqual(expect.arrayContaining(['id', 'mentions', 'name', 'names']))
    for (const { properties } of [...labels, ...relationTypes]) expect(properties).toEqual([...properties].sort())
  })

  it('is what it was when the graph is opened again', async () => {
    const before = await opened().graph.stats()
    const again = await openGraph(opened().store.address)
    expect(await again.stats()).toEqual(before)
    await again.close()
  })

  it('says that it is ready', async () => {
    await expect(opened().graph.ready()).resolves.toBeUndefined()
  })
})
