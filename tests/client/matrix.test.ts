import { describe, expect, it } from 'vitest'
import { type Actor, cellByKey, orderActors, sideOf, tintOf } from '../../client/pairs/matrix-model.ts'
import { timeLanes } from '../../client/pairs/time-lanes.ts'
import type { EventSummary, Pair } from '../../model/api.ts'

const actor = (id: string, total: number) =>
  ({ id, name: id.toUpperCase(), kind: 'Country', given: total, received: 0 }) as Actor
const pair = (from: string, to: string, events: number) => ({ from, to, events }) as Pair
const named = { name: ({ name }: Actor) => name, language: 'en' }

describe('the matrix', () => {
  const actors = [actor('d', 4), actor('a', 3), actor('c', 2), actor('b', 9), actor('e', 1)]
  const pairs = [pair('a', 'b', 9), pair('b', 'a', 9), pair('c', 'd', 9), pair('d', 'e', 8), pair('b', 'c', 1)]
  const ids = (order: 'community' | 'name' | 'total') => orderActors({ actors, pairs }, order, named)

  it('has those together who have much to do with one another, the largest community first', () => {
    const { actors: ordered, begins } = ids('community')
    expect(ordered.map(({ id }) => id)).toEqual(['d', 'c', 'e', 'b', 'a'])
    expect(begins).toEqual([3])
  })
  it('is ordered by name and by total as well', () => {
    expect(ids('name').actors.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(ids('total').actors.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c', 'e'])
  })
  it('shades conflict alone, cooperation alone, and what lies between', () => {
    expect([-1, -0.5, 0, 0.5, 1, null].map(tintOf)).toEqual([
      'conflict',
      'moreConflict',
      'even',
      'moreCooperation',
      'cooperation',
      'none',
    ])
  })
  it('has marks whose area grows with the outlets, within the cell', () => {
    expect(sideOf(0, 4)).toBeGreaterThan(0.3)
    expect(sideOf(1, 4)).toBeLessThan(sideOf(4, 4))
    expect(sideOf(9, 9)).toBeLessThan(1)
  })
  it('is walked by keys, within its borders and around the corner', () => {
    const to = (key: string, ctrlKey = false) => cellByKey({ row: 2, column: 3 }, { key, ctrlKey }, 5, 10)
    expect(to('ArrowUp')).toEqual({ row: 1, column: 3 })
    expect(to('PageDown')).toEqual({ row: 5, column: 3 })
    expect(to('End', true)).toEqual({ row: 5, column: 5 })
    expect(to('Home')).toEqual({ row: 2, column: 1 })
    expect(to('a')).toBeUndefined()
    expect(cellByKey({ row: 0, column: 1 }, { key: 'ArrowLeft', ctrlKey: false }, 5, 10)).toEqual({ row: 0, column: 1 })
  })
})

describe('the line of time of two actors', () => {
  const event = (id: string, type: string, start: string | null, status = 'held') =>
    ({ event: { id, type, start, end: start, status }, conflictsWith: [] }) as unknown as EventSummary
  const lanes = timeLanes([
    event('1', 'CONSULT', '2018-01-01'),
    event('2', 'CONSULT', '2018-12-31'),
    event('3', 'AID', '2018-06-01', 'planned'),
    event('4', 'ACCUSE', null),
    event('5', 'REQUEST', '2018-06-02'),
    event('6', 'CONSULT', '2018-01-02'),
  ])

  it('has cooperation above, conflict below, and what is neither along the axis', () => {
    const types = (side: typeof lanes.above) => side.map(({ type }) => type)
    expect([types(lanes.above), types(lanes.along), types(lanes.below)]).toEqual([
      ['AID', 'CONSULT'],
      ['REQUEST'],
      ['ACCUSE'],
    ])
  })
  it('joins marks that would cover one another, and loses none', () => {
    const consult = lanes.above.find(({ type }) => type === 'CONSULT')
    expect(consult?.marks.map(({ ids, at }) => [ids, at])).toEqual([
      [['1', '6'], 0],
      [['2'], 1],
    ])
  })
  it('sets apart what has no date, and what is only planned', () => {
    expect(lanes.hasUndated).toBe(true)
    expect(lanes.below[0]?.marks[0]?.at).toBeUndefined()
    expect(lanes.above[0]?.marks[0]?.state).toBe('planned')
  })
})
