import { describe, expect, it } from 'vitest'
import { eventHeadline, listNames } from '../../model/event-headline.ts'
import { EventKind } from '../../model/ontology.ts'

const of = (role: string, ...names: string[]) => names.map(name => ({ name, role }))

describe('the headline of an event', () => {
  it.each([
    ['accusation', [...of('actor', 'Iran'), ...of('recipient', 'Israël')], 'Iran accuse Israël', 'Iran accuses Israël'],
    ['attack', [...of('actor', 'A', 'B'), ...of('recipient', 'C')], 'A et B attaquent C', 'A and B attack C'],
    ['meeting', of('participant', 'A', 'B'), 'A et B se réunissent', 'A and B meet'],
    ['protest', of('actor', 'A'), 'A proteste', 'A protests'],
  ] as const)('says who does what to whom: %s', (kind, participants, fr, en) => {
    expect(eventHeadline(kind, participants, 'fr')).toBe(fr)
    expect(eventHeadline(kind, participants, 'en')).toBe(en)
  })

  it('is left to others where nobody does it, or the one side alone makes no sentence', () => {
    expect(eventHeadline('attack', of('recipient', 'A'), 'fr')).toBeUndefined()
    expect(eventHeadline('attack', of('actor', 'A'), 'fr')).toBeUndefined()
    expect(eventHeadline('meeting', [], 'fr')).toBeUndefined()
  })

  it('names nobody twice, and counts those beyond three', () => {
    expect(eventHeadline('meeting', of('participant', 'A', 'A', 'B'), 'en')).toBe('A and B meet')
    expect(listNames(['A', 'B', 'C', 'D'], 'en')).toBe('A, B, C, and D')
    expect(listNames(['A', 'B', 'C', 'D', 'E'], 'fr')).toBe('A, B, C et 2 autres')
  })

  it('has words for two sides of every kind but a withdrawal, which is from a place', () => {
    const sides = [...of('actor', 'A'), ...of('recipient', 'B')]
    const without = EventKind.options.filter(kind => eventHeadline(kind, sides, 'en') === undefined)
    expect(without).toEqual(['withdrawal'])
  })
})
