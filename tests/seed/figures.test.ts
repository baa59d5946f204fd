import { expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'

/** The figures of the events of a text, those of a kind together, each once. */
const figuresIn = (text: string, lang: string) => [
  ...new Set(
    extract(text, { lang, publishedAt: '2019-11-03' })
      .events.flatMap(({ evidence }) => evidence.flatMap(({ figures = [] }) => figures))
      .map(({ of, least, most }) => `${of} ${least ?? ''}–${most ?? ''}`),
  ),
]

it.each([
  [
    'en',
    'The Ugandan attack on Rwanda on 1 November 2019 killed 25 people and wounded 40.',
    ['killed 25–25', 'wounded 40–40'],
  ],
  ['en', 'More than 20 people died when Uganda attacked Rwanda.', ['killed 20–']],
  ['en', 'Up to 1,500 people were killed when Uganda attacked Rwanda.', ['killed –1500']],
  [
    'en',
    'Seven people were killed and 30 were wounded in the Ugandan attack on Rwanda.',
    ['killed 7–7', 'wounded 30–30'],
  ],
  [
    'fr',
    'L’attaque turque contre la Syrie a fait douze morts et au moins 30 blessés.',
    ['killed 12–12', 'wounded 30–'],
  ],
  ['fr', 'Quelque 5 000 manifestants ont protesté contre la France à Bamako.', ['crowd 4500–5500']],
])('reads the numbers of people of an event: %s, %s', (lang, text, figures) => {
  expect(figuresIn(text, lang)).toEqual(figures)
})

it.each([
  ['what may have to be added up', 'Uganda attacked Rwanda, killing 12 soldiers and 3 civilians.'],
  ['what may be of another attack', 'Israel attacked Syria, killing 25 soldiers, and Turkey attacked Iraq, killing 3.'],
  ['what was before', 'Turkey attacked Syria on 4 September 2019, a year after 25 soldiers were killed.'],
  ['what is counted otherwise', 'Uganda attacked Rwanda with 12 soldiers and 30 tanks.'],
  ['what is denied', 'Uganda denied that it attacked Rwanda and killed 12 soldiers.'],
  ['what is to come', 'Uganda will attack Rwanda and kill 12 soldiers.'],
])('reads no number of an event from %s: %s', (_why, text) => {
  expect(figuresIn(text, 'en')).toEqual([])
})
