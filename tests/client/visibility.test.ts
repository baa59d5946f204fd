import { describe, expect, it } from 'vitest'
import { classesUpTo, classOf } from '../../client/map/involvement.ts'
import type { Period } from '../../client/model/period.ts'
import { emptyPicture } from '../../client/model/picture.ts'
import { visibilityOf } from '../../client/model/visibility.ts'
import { GraphEdge, GraphNode } from '../../model/graph.ts'

const node = (id: string, more: object = {}) =>
  GraphNode.parse({
    id,
    kind: id.startsWith('event:') ? 'Event' : 'Country',
    name: id,
    names: [id],
    mentions: 1,
    ...more,
  })
const edge = (type: string, from: string, to: string, more: object = {}) =>
  GraphEdge.parse({
    id: `relation:${type}-${from}-${to}`,
    type,
    from,
    to,
    claims: 1,
    sources: 1,
    confidence: 1,
    modality: 'asserted',
    inferred: false,
    disputed: false,
    firstPublished: '2018-12-13',
    lastPublished: '2018-12-13',
    start: null,
    end: null,
    ...more,
  })

const nodes = [
  node('event:old', { start: '2015-09-21', end: '2015-09-30' }),
  node('event:new', { start: '2018-12-13', end: '2018-12-27' }),
  node('event:undated', { start: null, end: null }),
  node('country:IRN'),
  node('country:IRQ'),
  node('country:SYR'),
]
const edges = [
  edge('PARTICIPATED_IN', 'country:IRN', 'event:old'),
  edge('PARTICIPATED_IN', 'country:IRQ', 'event:old'),
  edge('PARTICIPATED_IN', 'country:IRQ', 'event:new', { firstPublished: '2018-11-01' }),
  edge('PARTICIPATED_IN', 'country:IRQ', 'event:undated'),
  edge('COOPERATES_WITH', 'country:IRN', 'country:SYR', { start: '2015-10-01' }),
]
const picture = {
  ...emptyPicture,
  nodes: new Map(nodes.map(each => [each.id, each])),
  edges: new Map(edges.map(each => [each.id, each])),
}
const within = (period: Omit<NonNullable<Period>, 'rest'>) => {
  const { nodes, edges, undated } = visibilityOf(picture, { ...period, rest: 'fade' })
  return { nodes: [...nodes].sort(), edges: edges.size, undated }
}

describe('what lies outside a period', () => {
  it('is nothing while there is none', () => {
    expect(visibilityOf(picture, undefined).nodes.size).toBe(0)
  })

  it('is every event of another time, with its relations and with the entities that only those tie to the rest', () => {
    expect(within({ basis: 'happened', from: '2015-01-01', to: '2015-12-31' })).toEqual({
      nodes: ['event:new'],
      edges: 1,
      undated: { nodes: 1, edges: 1 },
    })
    // The undated event keeps Iraq; Iran's and Syria's open-ended cooperation began before and still holds.
    expect(within({ basis: 'happened', from: '2018-12-20', to: '2018-12-20' }).nodes).toEqual(['event:old'])
    expect(within({ basis: 'happened', from: '2014-01-01', to: '2014-12-31' }).nodes).toEqual([
      'country:IRN',
      'country:SYR',
      'event:new',
      'event:old',
    ])
  })

  it('goes by the day of publication when asked: an event is then as old as what is said of it', () => {
    expect(within({ basis: 'published', from: '2018-11-01', to: '2018-11-30' })).toEqual({
      nodes: ['country:IRN', 'country:SYR', 'event:old', 'event:undated'],
      edges: 4,
      undated: { nodes: 0, edges: 0 },
    })
  })
})

describe('the classes of the map', () => {
  it.each([0, 1, 2, 3, 4, 5, 7, 16, 40, 1000])('cover every count up to %i once, and no more than that', most => {
    const classes = classesUpTo(most)
    expect(classes.length).toBeLessThanOrEqual(4)
    for (let count = 1; count <= most; count += 1)
      expect(classes.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1)
    expect(classes.every(({ from, to }) => from <= to)).toBe(true)
    if (most > 0) expect(classOf(most, classes)).toBe(classes.length)
    expect(classOf(0, classes)).toBe(0)
  })
})
