import { describe, expect, it } from 'vitest'
import type { NodeKind } from '../../model/ontology.ts'
import type { SearchableEntity } from '../../server/graph/searchable.ts'
import { createNamesIndex } from '../../server/search/names-index.ts'

const entity = (id: string, names: string[], mentions = 1, more: Partial<SearchableEntity> = {}): SearchableEntity => {
  const kinds: Record<string, NodeKind> = {
    country: 'Country',
    person: 'Person',
    org: 'Organization',
    place: 'Place',
    event: 'Event',
  }
  const kind = kinds[id.slice(0, id.indexOf(':'))] as NodeKind
  return { id: id as SearchableEntity['id'], kind, name: names[0] ?? id, names, mentions, ...more }
}

const world: SearchableEntity[] = [
  entity('country:SYR', ['Syrie', 'Syria'], 50),
  entity('country:USA', ['États-Unis', 'United States'], 90),
  entity('country:RUS', ['Russie', 'Russia'], 70),
  entity('country:FRA', ['France'], 60),
  entity('org:army-syr', ['Armée syrienne'], 8, { orgType: 'military', country: 'SYR' }),
  entity('org:free-army', ['Armée syrienne libre', 'Free Syrian Army'], 20, { orgType: 'armed-group', country: 'SYR' }),
  entity('org:army-irq', ['Armée irakienne'], 30, { orgType: 'military', country: 'IRQ' }),
  entity('org:defense-ministry-rus', ['Ministère de la Défense'], 4, { orgType: 'government', country: 'RUS' }),
  entity('org:defense-ministry-fra', ['Ministry of Defence'], 9, { orgType: 'government', country: 'FRA' }),
  entity('org:government-irq', ['Government of Iraq'], 3, { orgType: 'government', country: 'IRQ' }),
  entity('org:nato', ['OTAN', 'NATO', "Organisation du traité de l'Atlantique nord"], 12),
  entity('org:port-guild', ['Guilde des gardiens du port'], 2, { orgType: 'other' }),
  entity('person:bashar-al-assad', ['Bachar el-Assad', 'Bashar al-Assad'], 15),
  entity('person:muammar-gaddafi', ['Mouammar Kadhafi'], 5),
  entity('person:vladimir-putin', ['Vladimir Poutine', 'Владимир Путин'], 40),
  entity('person:lena-morel', ['Léna Morel'], 2),
  entity('person:leo-morel', ['Léo Morel'], 6),
  entity('place:morel', ['Morel'], 1),
  entity('event:meeting', ['Réunion : Syrie, Russie'], 99),
]
const index = createNamesIndex()
for (const each of world) index.put(each)
const find = (q: string, kinds?: NodeKind[], limit = 10) => index.find(q, kinds, limit)
const ids = (q: string) => find(q).map(({ id }) => id)

describe('names', () => {
  it.each([
    ['a body by country and function in the other language', 'Syrian army', 'org:army-syr'],
    ['the words in another order', 'army Syrian', 'org:army-syr'],
    ['a body whose name says not whose it is', 'ministère russe de la Défense', 'org:defense-ministry-rus'],
    ['the same in English', 'Russian Ministry of Defence', 'org:defense-ministry-rus'],
    ['as American papers spell it', 'French defense ministry', 'org:defense-ministry-fra'],
    ['a body by its country as a noun', 'gouvernement d’Irak', 'org:government-irq'],
    ['a body by its country as an adjective', 'Iraqi government', 'org:government-irq'],
    ['a country by its seat of power', 'White House', 'country:USA'],
    ['a country by its adjective', 'syrienne', 'country:SYR'],
    ['a typo: a letter too many', 'Poutinne', 'person:vladimir-putin'],
    ['a typo: two letters in the wrong order', 'Poutnie', 'person:vladimir-putin'],
    ['a typo in a word of four letters', 'Lema Morel', 'person:lena-morel'],
    ['another romanization', 'asad', 'person:bashar-al-assad'],
    ['another romanization of the whole name', 'Gaddafi', 'person:muammar-gaddafi'],
    ['the beginning of another romanization', 'Gaddaf', 'person:muammar-gaddafi'],
    ['one that begins with another letter', 'Qadhafi', 'person:muammar-gaddafi'],
    ['an acronym on record', 'otan', 'org:nato'],
    ['an acronym with stops', 'N.A.T.O.', 'org:nato'],
    ['initials that no record has', 'GGP', 'org:port-guild'],
    ['another script', 'Путин', 'person:vladimir-putin'],
  ])('are found by %s', (_how, q, id) => {
    expect(ids(q)[0]).toBe(id)
  })

  it('come in order: the very name, then those that begin with it, then those that have it, each by mentions', () => {
    expect(ids('morel')).toEqual(['place:morel', 'person:leo-morel', 'person:lena-morel'])
    expect(ids('armée')).toEqual(['org:army-irq', 'org:free-army', 'org:army-syr'])
  })
  it('put what an event names before the event, however often it is told', () => {
    expect(ids('syrie').slice(0, 1)).toEqual(['country:SYR'])
    expect(ids('syrie')).toContain('event:meeting')
  })
  it('say how they were found, and by which name', () => {
    const how = (q: string) =>
      find(q)
        .slice(0, 1)
        .map(({ by, matched }) => [by, matched])
    expect(how('nato')).toEqual([['name', 'NATO']])
    expect(how('gaddafi')).toEqual([['spelling', 'Mouammar Kadhafi']])
    expect(how('poutime')).toEqual([['typo', 'Vladimir Poutine']])
    expect(how('maison blanche')).toEqual([['name', 'Maison-Blanche']])
    expect(how('le général Poutine à Vienne')).toEqual([['some', 'Vladimir Poutine']])
  })
  it('that have only some of the words come in the order of the words', () => {
    expect(ids('guilde de Syrie').slice(0, 2)).toEqual(['org:port-guild', 'country:SYR'])
    expect(ids('Syrie guilde').slice(0, 1)).toEqual(['country:SYR'])
  })
  it('are not guessed at while some name has all that is typed', () => {
    expect(find('Léna').map(({ by }) => by)).toEqual(['name'])
  })
  it('with a typo in less than four letters are not found', () => {
    expect(ids('xeo')).toEqual([])
  })
  it.each(['', ' ', '—', '*', '\u202e', '🙂', 'zzzz', '%', '"', "' OR 1=1", '$where', '\ud800'])(
    'are none for %j',
    q => {
      expect(ids(q)).toEqual([])
    },
  )
  it('keep to kinds and limit', () => {
    expect(find('morel', ['Person'], 1).map(({ id }) => id)).toEqual(['person:leo-morel'])
  })
  it('are followed when they change, and forgotten when they go', () => {
    const changing = createNamesIndex()
    for (const each of world) changing.put(each)
    changing.put(entity('person:leo-morel', ['Léo Morel'], 1))
    changing.put(entity('place:morel', ['Sorel'], 1))
    changing.remove('org:nato')
    changing.remove('org:nobody')
    const of = (q: string) => changing.find(q, undefined, 10).map(({ id }) => id)
    expect(of('morel')).toEqual(['person:lena-morel', 'person:leo-morel'])
    expect(of('sorel')[0]).toBe('place:morel')
    expect(of('nato')).toEqual([])
    expect(changing.size).toBe(world.length - 1)
  })
  it('stay found when most of what was indexed is gone', () => {
    const changing = createNamesIndex()
    for (let i = 0; i < 1500; i++) changing.put(entity(`person:p${i}`, [`Anna Bell${i}`], i))
    for (let i = 0; i < 1400; i++) changing.remove(`person:p${i}`)
    expect(changing.size).toBe(100)
    expect(changing.find('bell1450', undefined, 5).map(({ id }) => id)).toEqual(['person:p1450'])
    expect(changing.find('anna', undefined, 200)).toHaveLength(100)
  })
  it('are found in a moment, whatever is typed', () => {
    const large = createNamesIndex()
    for (let i = 0; i < 20_000; i++) large.put(entity(`person:p${i}`, [`Anna Bell${i} Varga`], i % 97))
    const began = performance.now()
    for (const q of ['a', 'an', 'annna', 'abcdefghijklmnop '.repeat(11), 'x'.repeat(200), 'anna varga bell19'])
      large.find(q, undefined, 50)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
