import { describe, expect, it } from 'vitest'
import { emptyPicture, type Picture, withExpansion, withGraph, withoutExpansion } from '../../client/model/picture.ts'
import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'

const id = (name: string) => `country:${name}` as EntityId
const node = (name: string) => ({ id: id(name), kind: 'Country', name, names: [name] }) as unknown as GraphNode
const edge = (from: string, to: string) =>
  ({ id: `MET|${from}|${to}` as RelationId, type: 'MET', from: id(from), to: id(to) }) as GraphEdge
const graph = (nodes: string[], edges: [string, string][]): Graph => ({
  nodes: nodes.map(node),
  edges: edges.map(([from, to]) => edge(from, to)),
  hidden: {},
  truncated: false,
})
const shown = ({ nodes, edges }: Picture) => [[...nodes.keys()].sort(), [...edges.keys()].sort()]

describe('an entity that is expanded and collapsed', () => {
  // C hangs on A alone from the start; A and B stand beside each other without their relation.
  const start = withGraph(emptyPicture, graph(['A', 'B', 'C'], [['A', 'C']]))
  const around = graph(
    ['A', 'B', 'C', 'D', 'E'],
    [
      ['A', 'C'],
      ['A', 'B'],
      ['A', 'D'],
      ['A', 'E'],
      ['D', 'E'],
      ['D', 'B'],
    ],
  )
  const expanded = withExpansion(start, around, id('A'))

  it('leaves what was there before, newcomers that are related to others and relations between old ones included', () => {
    expect(expanded.nodes.size).toBe(5)
    expect(expanded.edges.size).toBe(6)
    expect(shown(withoutExpansion(expanded, id('A')))).toEqual(shown(start))
  })

  it('in two steps leaves what was there before the first', () => {
    const first = withExpansion(start, graph(['A', 'D'], [['A', 'D']]), id('A'))
    expect(shown(withoutExpansion(withExpansion(first, around, id('A')), id('A')))).toEqual(shown(start))
  })

  it('takes along what a newcomer brought in, but not what another entity did', () => {
    const further = withExpansion(expanded, graph(['D', 'F', 'A'], [['D', 'F']]), id('D'))
    const other = withExpansion(further, graph(['B', 'G'], [['B', 'G']]), id('B'))
    const collapsed = withoutExpansion(other, id('A'))
    expect([...collapsed.nodes.keys()].sort()).toEqual(['A', 'B', 'C', 'G'].map(id))
    expect(shown(withoutExpansion(collapsed, id('B')))).toEqual(shown(start))
  })

  it('keeps what the reader has pinned, with its relations to what stays', () => {
    const pinned = { ...expanded, pinned: new Set([id('D')]) }
    const collapsed = withoutExpansion(pinned, id('A'))
    expect([...collapsed.nodes.keys()].sort()).toEqual(['A', 'B', 'C', 'D'].map(id))
    expect([...collapsed.edges.keys()].sort()).toEqual(['MET|A|C', 'MET|A|D', 'MET|D|B'])
  })

  it('loses its lone neighbours where nothing was expanded, or all of that is gone already', () => {
    expect([...withoutExpansion(start, id('A')).nodes.keys()].sort()).toEqual(['A', 'B'].map(id))
    const twice = withoutExpansion(withoutExpansion(expanded, id('A')), id('A'))
    expect([...twice.nodes.keys()].sort()).toEqual(['A', 'B'].map(id))
  })
})
