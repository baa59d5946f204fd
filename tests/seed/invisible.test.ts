import { describe, expect, it } from 'vitest'
import { countDeceptiveCharacters, withoutInvisible } from '../../model/invisible.ts'
import { extract } from '../../seed/extract.ts'
import { computing } from '../computing.ts'

const told = (name: string) => `${name}, ministre de la France, a rencontré Xi Jinping à Berlin le 12 mars 2019.`

describe('a name with characters that nobody sees', () => {
  const plain = extract(told('Hervé Morin'))

  it.each([
    ['a decomposed accent', 'Herve\u0301 Morin', 0],
    ['a space of no width within it', 'Her\u200bvé Morin', 1],
    ['a space of no width behind a word', 'Hervé\u200b Morin', 1],
    ['a joiner', 'Her\u200dvé Mo\u200crin', 0],
    ['a soft hyphen', 'Her\u00advé Mo\u00adrin', 0],
    ['a byte order mark', 'Hervé\ufeff Mo\ufeffrin', 2],
    ['a variation selector', 'Hervé\ufe0f Morin', 0],
    ['a tag', 'Hervé\u{e0041} Morin', 0],
    ['marks of direction', '\u200eHervé Morin\u200f', 0],
    ['an override around it', '\u202eHervé Morin\u202c', 2],
    ['an override within a word', 'Hervé Mo\u202erin', 1],
    ['isolates around it', '\u2067Hervé\u2069 Morin', 2],
  ])('is the same entity under the name that is seen: %s', (_what, name, deceptive) => {
    const { article, entities, mentions, events } = extract(told(name))
    expect(entities).toEqual(plain.entities)
    expect(events.map(({ id }) => id)).toEqual(plain.events.map(({ id }) => id))
    // The text is kept as it is, with the places of its mentions.
    for (const { start, end, text } of mentions) expect(told(name).slice(start, end)).toBe(text)
    expect(article.deceptive ?? 0).toBe(deceptive)
  })

  it('does not become another name by being turned round', () => {
    const { entities } = extract(told('\u202eniroM évreH\u202c'))
    for (const { name, names } of entities)
      for (const each of [name, ...names.map(({ text }) => text)]) expect(countDeceptiveCharacters(each)).toBe(0)
  })
  it('of a country or an organization is found too', () => {
    const { entities } = extract(
      'La Fran\u200bce et l’Alle\u00admagne ont condamné l’Orga\u2060nisation des Nations u\u200dnies.',
    )
    expect(entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['country:FRA', 'country:DEU', 'org:un']))
  })
  it('keeps an emoji and a letter joined in a script that needs it, which deceive nobody', () => {
    expect(countDeceptiveCharacters('\ufeffنمی\u200cخواهم 👩\u200d👧 ❤\ufe0f co\u00adopération')).toBe(0)
    expect(withoutInvisible('❤\ufe0f')).toBe('❤')
  })
  it.each([
    ['in one run', 'a\u200b'.repeat(2).padEnd(1_000_000, '\u200b')],
    ['after every letter', 'a\u200b'.repeat(500_000)],
    ['after every word', `mot${'\u202e'.repeat(1000)} `.repeat(1000)],
  ])('a million of them %s takes no longer than a million others', (_how, text) => {
    expect(computing(() => void extract(text))).toBeLessThan(5000)
  })
})
