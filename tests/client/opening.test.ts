import { describe, expect, it } from 'vitest'
import { bestJoined, newsFrom, withoutTrivia } from '../../client/model/opening.ts'
import { claimsByDelay } from '../../client/time/delay-bins.ts'
import { extentOf } from '../../client/time/histogram.ts'
import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { knownPart } from '../../model/known-part.ts'
import type { RelationType } from '../../model/ontology.ts'

const node = (id: string, mentions = 1) =>
  ({ id, kind: id.startsWith('event:') ? 'Event' : 'Country', name: id, names: [], mentions }) as unknown as GraphNode
const edge = (from: string, to: string, type: RelationType = 'MET') =>
  ({ id: `relation:${from}${type}${to}`, type, from, to, claims: 1 }) as unknown as GraphEdge
const graphOf = (nodes: GraphNode[], edges: GraphEdge[], hidden: Graph['hidden'] = {}): Graph => ({
  nodes,
  edges,
  hidden,
  truncated: false,
})

describe('the news', () => {
  const published = (days: string[]) => days.map(publishedAt => ({ publishedAt }))
  it('are of the latest four weeks, or as far back as the newest articles go', () => {
    expect(newsFrom(published(['2026-11-28', '2026-11-20']), true)).toBe('2026-10-31')
    expect(newsFrom(published(['2026-11-28', '2025-02-01']), true)).toBe('2025-02-01')
  })
  it('are everything where there are no other articles', () => {
    expect(newsFrom(published(['2026-11-28', '2013-02-01']), false)).toBeUndefined()
    expect(newsFrom([{ publishedAt: null }], true)).toBeUndefined()
  })
})

describe('the opening graph', () => {
  it('is joined: entities without a relation and events of one participant are left out, the former counted', () => {
    const { ids, unlinked } = bestJoined(
      graphOf(
        ['country:A', 'country:B', 'country:C', 'country:D', 'event:one', 'event:two'].map(id => node(id)),
        [
          edge('country:A', 'country:B'),
          edge('country:A', 'event:one', 'PARTICIPATED_IN'),
          edge('country:C', 'event:two', 'PARTICIPATED_IN'),
          edge('country:A', 'event:two', 'PARTICIPATED_IN'),
        ],
      ),
      10,
    )
    expect(new Set(ids)).toEqual(new Set(['country:A', 'country:B', 'country:C', 'event:two']))
    expect(unlinked).toBe(1)
  })
  it('grows from the best connected, so that each entity is related to one before it where that can be', () => {
    const star = ['B', 'C', 'D', 'E'].map(other => edge('country:A', `country:${other}`))
    const apart = [edge('country:X', 'country:Y')]
    const all = ['A', 'B', 'C', 'D', 'E', 'X', 'Y'].map(id => node(`country:${id}`))
    expect(bestJoined(graphOf(all, [...apart, ...star]), 3).ids[0]).toBe('country:A')
    expect(bestJoined(graphOf(all, [...apart, ...star]), 5).ids).not.toContain('country:X')
  })
  it('counts the relations that it leaves out as hidden', () => {
    const { edges, hidden } = withoutTrivia(
      graphOf(
        [node('country:A'), node('country:B')],
        [edge('country:A', 'country:B', 'PART_OF'), edge('country:A', 'country:B')],
        {
          'country:A': { PART_OF: 2 },
        },
      ),
    )
    expect(edges.map(({ type }) => type)).toEqual(['MET'])
    expect(hidden).toEqual({ 'country:A': { PART_OF: 3 }, 'country:B': { PART_OF: 1 } })
  })
})

describe('the known part of a graph', () => {
  it('has who was named, or of whom something was told, and names the others', () => {
    const all = [node('country:A', 0), node('country:B', 3), node('country:C', 0), node('event:one'), node('event:two')]
    const { nodes, unknown } = knownPart(
      graphOf(all, [edge('country:B', 'event:one', 'PARTICIPATED_IN')], { 'country:C': { MET: 1 } }),
    )
    expect(nodes.map(({ id }) => id)).toEqual(['country:B', 'country:C', 'event:one'])
    expect(unknown).toEqual(['country:A', 'event:two'] as EntityId[])
  })
})

describe('delays', () => {
  it('are in one bin each, none lost', () => {
    const delays = [-400, -30, -8, -1, 0, 1, 2, 7, 8, 400].map(days => ({ days, claims: 1 }))
    const bins = claimsByDelay(delays)
    expect(bins.reduce((sum, { claims }) => sum + claims, 0)).toBe(delays.length)
    expect(Object.fromEntries(bins.map(({ bin, claims }) => [bin, claims]))).toMatchObject({
      yearsBefore: 1,
      monthBefore: 2,
      weekBefore: 1,
      sameDay: 1,
      nextDay: 1,
      week: 2,
      month: 1,
      years: 1,
    })
  })
})

describe('the axis of time', () => {
  const days = (month: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      bucket: `${month}-${String((i % 28) + 1).padStart(2, '0')}`,
      events: 10,
      claims: 0,
    }))
  const nothing = { events: [], claims: [], undated: { nodes: 0, edges: 0 } }
  it('leaves out the far ends, and says how much lies there', () => {
    const store = [
      { bucket: '1453-05-29', events: 1, claims: 0 },
      ...days('2026-10', 28),
      ...days('2026-11', 28),
      { bucket: '2060-01-01', events: 2, claims: 0 },
    ]
    expect(extentOf(nothing, 'happened', store)).toEqual({
      first: '2026-10-01',
      last: '2026-11-28',
      before: 1,
      after: 2,
    })
  })
  it('has everything where little would be gained', () => {
    const store = [{ bucket: '2026-09-25', events: 1, claims: 0 }, ...days('2026-10', 28), ...days('2026-11', 28)]
    expect(extentOf(nothing, 'happened', store)).toEqual({
      first: '2026-09-25',
      last: '2026-11-28',
      before: 0,
      after: 0,
    })
  })
})
