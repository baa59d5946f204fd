import { describe, expect, it } from 'vitest'
import { eventHeadline, listNames } from '../../model/event-headline.ts'
import { EventKind } from '../../model/ontology.ts'

const of = (role: string, ...names: string[]) => names.map(name => ({ name, role }))

const mutable = (named: readonly (readonly [string, string])[]) =>
  named.map(([id, name]): [string, string] => [id, name])

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

  const countries = (role: string, ...named: [id: string, name: string][]) =>
    named.map(([id, name]) => ({ id: `country:${id}`, name, role }))
  it.each([
    ['accusation', [['RUS', 'Russie']], [['IRN', 'Iran']], 'La Russie accuse l’Iran'],
    ['accusation', [['USA', 'États-Unis']], [['PER', 'Pérou']], 'Les États-Unis accusent le Pérou'],
    ['statement', [['ISR', 'Israël']], [['IRQ', 'Irak']], 'Israël se prononce sur l’Irak'],
    ['request', [['NLD', 'Pays-Bas']], [['MEX', 'Mexique']], 'Les Pays-Bas demandent au Mexique'],
    ['request', [['YEM', 'Yémen']], [['USA', 'États-Unis']], 'Le Yémen demande aux États-Unis'],
    [
      'request',
      [['KOR', 'Corée du Sud']],
      [
        ['HUN', 'Hongrie'],
        ['CUB', 'Cuba'],
        ['DZA', 'Algérie'],
      ],
      'La Corée du Sud demande à la Hongrie, à Cuba et à l’Algérie',
    ],
    ['attack', [['VAT', 'Saint-Siège']], [['LCA', 'Sainte-Lucie']], 'Le Saint-Siège attaque Sainte-Lucie'],
  ] as const)('has the articles of countries in French: %s %j %j', (kind, doers, recipients, headline) => {
    const both = [...countries('actor', ...mutable(doers)), ...countries('recipient', ...mutable(recipients))]
    expect(eventHeadline(kind, both, 'fr')).toBe(headline)
  })
  it('has a body or a person as they are named', () => {
    const sides = [
      { id: 'org:nato', name: 'OTAN', role: 'actor' },
      { id: 'person:a', name: 'Anne Roux', role: 'recipient' },
    ]
    expect(eventHeadline('support', sides, 'fr')).toBe('OTAN soutient Anne Roux')
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
