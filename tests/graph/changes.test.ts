import { beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '../../model/changes.ts'
import type { EntityId } from '../../model/ids.ts'
import { UnknownPosition } from '../../server/graph/change-feed.ts'
import { BadCursor } from '../../server/graph/cursor.ts'
import { type EntenteGraph, openGraph } from '../../server/graph/graph.ts'
import { heldInFrench, macronOnSyria, putinMetXi, russiaBacksSyria, write } from './articles.ts'
import { onEveryGraph } from './opened.ts'

const AT = '2026-02-03T04:05:06.000Z'
const types = (changes: readonly Change[]) => changes.map(({ type }) => type)

/** All changes after a cursor, however many reads they take. */
async function following(graph: EntenteGraph, cursor?: string): Promise<Change[]> {
  const all: Change[] = []
  for (let after = cursor; ; after = all.at(-1)?.cursor) {
    const page = await graph.changesAfter(after)
    if (page.length === 0) return all
    all.push(...page)
  }
}

onEveryGraph('the changes of a graph', opened => {
  let graph: EntenteGraph
  const [left, right] = ['person:emmanuel-macron', 'person:xi-jinping'] as EntityId[] as [EntityId, EntityId]
  beforeAll(async () => {
    graph = opened().graph
    await write(graph, russiaBacksSyria)
    await write(graph, macronOnSyria)
    await write(graph, russiaBacksSyria)
    await write(graph, putinMetXi)
  })

  it('are in order, each once, with what was added', async () => {
    const changes = await following(graph)
    expect(types(changes)).toEqual(['article.added', 'article.added', 'article.added'])
    expect(changes[0]).toMatchObject({ at: '2026-01-02T03:04:05.000Z', article: { publishedAt: '2019-02-01' } })
    expect(new Set(changes.map(({ cursor }) => cursor)).size).toBe(3)
    for (const [i, { cursor }] of changes.entries())
      expect(await following(graph, cursor)).toEqual(changes.slice(i + 1))
  })
  it('tell judgements with what they made of the graph, and that they were taken back', async () => {
    const before = await graph.latestCursor()
    expect(await following(graph, before)).toEqual([])
    const { judgement } = await graph.judge({ left, right, verdict: 'same', by: 'Ana' }, AT)
    const [judged, merged, ...none] = await following(graph, before)
    expect(none).toEqual([])
    expect(judged).toMatchObject({ type: 'judgement.added', judgement, at: AT })
    expect(merged).toMatchObject({ type: 'entities.merged', references: [left, right] })
    // A reader who stopped between the two goes on with the second.
    expect(await following(graph, judged?.cursor)).toEqual([merged])
    await graph.withdrawJudgement(judgement.id, AT)
    const after = await following(graph, merged?.cursor)
    expect(types(after)).toEqual(['judgement.withdrawn', 'entity.split'])
    expect(after[1]).toMatchObject({ references: [left, right], into: [left, right] })
  })
  it('tell of a judgement that joins nobody, and move the version of the graph', async () => {
    const [before, version] = [await graph.latestCursor(), await graph.version()]
    await graph.judge({ left, right, verdict: 'unsure' }, AT)
    expect(types(await following(graph, before))).toEqual(['judgement.added'])
    expect((await graph.version()).revision).toBe(version.revision + 1)
  })

  describe('by a cursor', () => {
    it('go on after another server, or this one again, has opened the store', async () => {
      const before = await graph.latestCursor()
      const other = await openGraph(opened().store.address)
      await write(other, heldInFrench)
      const seen = await following(graph, before)
      expect(types(seen)).toEqual(['article.added'])
      expect(await following(other, before)).toEqual(seen)
      await other.close()
    })
    it('that nobody made is refused, and one of another store is told apart from it', async () => {
      await expect(graph.changesAfter('bm9uc2Vuc2U')).rejects.toBeInstanceOf(BadCursor)
      const last = await graph.latestCursor()
      await opened().store.empty()
      await expect(graph.changesAfter(last)).rejects.toBeInstanceOf(UnknownPosition)
      await write(graph, putinMetXi)
      await expect(graph.changesAfter(last)).rejects.toBeInstanceOf(UnknownPosition)
      expect(types(await following(graph))).toEqual(['article.added'])
    })
  })
})
