import { expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'

const fr =
  'La France et l’Allemagne se sont réunies à Berlin lundi. Le Maroc a accusé l’Algérie hier. Le 3 mai 2019, la Turquie a rencontré l’Iran. Le 4 juin, le Tchad a rencontré le Niger.'
const en = 'France met Germany on Monday. Morocco met Algeria three days ago. Turkey met Iran on May 3, 2019.'

it.each([
  ['fr', fr, ['lundi', 'hier', 'Le 4 juin']],
  ['en', en, ['on Monday', 'three days ago']],
])(
  'days that only a date of the article could place are named where it has none, and date nothing: %s',
  (lang, text, words) => {
    const { undated, events } = extract(text, { lang })
    expect(undated.map(({ start, end }) => text.slice(start, end).replace(/,$/, ''))).toEqual(words)
    expect(events.filter(({ start }) => start !== null).map(({ start }) => start)).toEqual(['2019-05-03'])
    const dated = extract(text, { lang, publishedAt: '2019-06-06' })
    expect(dated.undated).toEqual([])
    expect(dated.events.every(({ start }) => start !== null)).toBe(true)
  },
)
