import { expect, it } from 'vitest'
import { NeighborsQuery, PathsAnswer } from '../../model/api.ts'
import { UnknownId } from '../../server/graph/unknown-id.ts'
import { write } from './articles.ts'
import { drawn } from './drawn.ts'
import { onEveryGraph } from './opened.ts'

/** Two ways of two steps from A to D, a longer one, a ring, two relations between two nodes, and an island. */
const { article, extraction } = drawn('Ways', [
  ['country:AAA', 'SUPPORTS', 'country:BBB'],
  ['country:BBB', 'SUPPORTS', 'country:DDD'],
  ['country:DDD', 'OPPOSES', 'country:CCC'],
  ['country:CCC', 'MEMBER_OF', 'org:one'],
  ['country:AAA', 'OPPOSES', 'country:CCC'],
  ['country:DDD', 'SUPPORTS', 'country:EEE'],
  ['country:EEE', 'SUPPORTS', 'country:FFF'],
  ['country:FFF', 'SUPPORTS', 'country:AAA'],
  ['country:EEE', 'SANCTIONS', 'country:GGG'],
  ['country:EEE', 'OPPOSES', 'country:GGG'],
  ['country:XXX', 'MET', 'country:YYY'],
])

onEveryGraph(
  'paths',
  opened => {
    const paths = async (from: string, to: string, maxLength = 4, limit = 10) =>
      PathsAnswer.parse(
        await opened().graph.paths({
          from: `country:${from}` as never,
          to: `country:${to}` as never,
          maxLength,
          limit,
        }),
      )
    const ways = async (...given: Parameters<typeof paths>) =>
      (await paths(...given)).paths.map(({ nodes }) => nodes.map(id => id.slice(8)).join('')).sort()

    it('are all of the shortest, against the arrows too', async () => {
      expect(await ways('AAA', 'DDD')).toEqual(['AAABBBDDD', 'AAACCCDDD'])
      expect(await ways('DDD', 'AAA')).toEqual(['DDDBBBAAA', 'DDDCCCAAA'])
      expect(await ways('FFF', 'DDD')).toEqual(['FFFEEEDDD'])
    })
    it('name each relation between the nodes it joins, and are drawn', async () => {
      const { graph, paths: found } = await paths('AAA', 'DDD')
      const edges = new Map(graph.edges.map(edge => [edge.id, edge]))
      for (const { nodes, edges: passed } of found)
        for (const [i, id] of passed.entries()) {
          const { from, to } = edges.get(id) ?? {}
          expect(new Set([from, to])).toEqual(new Set([nodes[i], nodes[i + 1]]))
        }
      expect(graph.nodes).toHaveLength(4)
      expect(graph.edges).toHaveLength(4)
    })
    it('tell two relations between the same nodes apart', async () => {
      const { paths: found } = await paths('EEE', 'GGG')
      expect(found).toHaveLength(2)
      expect(new Set(found.flatMap(({ edges }) => edges)).size).toBe(2)
    })
    it('go round a ring without end', async () => {
      expect(await ways('BBB', 'FFF', 8)).toEqual(['BBBAAAFFF'])
      expect(await ways('GGG', 'CCC', 8)).toEqual(Array(2).fill('GGGEEEDDDCCC'))
    })
    it('of a node to itself are the node', async () => {
      expect(await ways('AAA', 'AAA')).toEqual(['AAA'])
    })
    it('to an island are none', async () => {
      expect(await paths('AAA', 'XXX', 8)).toMatchObject({ paths: [], graph: { nodes: [], edges: [] } })
    })
    it('keep to the longest length and to the limit', async () => {
      expect(await ways('AAA', 'DDD', 1)).toEqual([])
      expect(await ways('AAA', 'DDD', 4, 1)).toHaveLength(1)
    })
    it('from nobody are unknown', async () => {
      await expect(paths('AAA', 'ZZZ')).rejects.toEqual(new UnknownId('entity', 'country:ZZZ'))
    })
    it('are not led astray by a relation of a node to itself', async () => {
      await opened().store.driver.executeQuery(
        "MATCH (n:Entity {id: 'country:BBB'}) CREATE (n)-[:MET {id: 'relation:itself', claims: 1, modality: 'asserted'}]->(n)",
      )
      expect(await ways('AAA', 'DDD')).toEqual(['AAABBBDDD', 'AAACCCDDD'])
      const near = await opened().graph.neighbors('country:BBB' as never, NeighborsQuery.parse({}))
      expect(near.edges.filter(({ id }) => id === 'relation:itself')).toHaveLength(1)
      expect(near.hidden['country:BBB']).toBeUndefined()
      expect((await opened().graph.entity('country:BBB' as never)).relations.MET).toBe(1)
    })
  },
  ({ graph }) => write(graph, article, extraction),
)
