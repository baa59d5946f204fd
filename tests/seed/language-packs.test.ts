import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PloverType } from '../../model/ontology.ts'
import { actorClasses } from '../../seed/actors/actor-classes.ts'
import { type Frame, frameTable } from '../../seed/frames/frame-table.ts'
import type { Pack } from '../../seed/language/pack.ts'
import { itemsOf, packs } from '../../seed/language/packs.ts'
import { foldToken } from '../../seed/read/tokens.ts'
import { parse } from '../../seed/syntax/parse.ts'

/** The file of a language's weights is read whole at the first sentence, and is part of every checkout. */
const heaviest = 6 * 1024 * 1024

/** Where a word of scope may stand; `seed/predication/scope/scope-table.ts` says what each means. */
const places = new Set([
  ...'clause object adverb auxiliary conjunction noun preposition determiner context row predicate subject parenthetical supposition'.split(
    ' ',
  ),
  'not clause',
  'not noun',
])

/** The lines of a table with their numbers, without comments and blank ones. */
const linesOf = (table: string): [number, string][] =>
  table
    .split('\n')
    .map((line, i): [number, string] => [i + 1, line.trim()])
    .filter(([, line]) => line !== '' && !line.startsWith('#'))

const framesOf = (pack: Pack): Frame[] => [
  ...new Set(Object.values(frameTable(pack).frames).flatMap(table => [...table.values()].flat())),
]

const listed = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map(one => one.trim())
    .filter(Boolean)

/** Whatever a line asks for that a sentence could lack, as one text: its restrictions and the sides that must be there. */
const asked = ({ part, status, restrictions, roles }: Frame): string =>
  [
    part,
    status ?? '',
    ...restrictions.map(({ path, test, lemmas }) => [path.join('.'), test, ...lemmas].join(' ')).sort(),
    ...roles.flatMap(({ name, optional, from }) => (optional ? [] : [name, ...from.map(({ path }) => path.join('.'))])),
  ].join('|')

describe.each(Object.entries(packs))('the language pack %s', (lang, pack) => {
  it('bears the name under which it is listed', () => {
    expect(pack.lang).toBe(lang)
  })

  it('has a model of a bearable size, which reads a sentence', () => {
    const model = fileURLToPath(new URL(`../../seed/language/${lang}/model.gz`, import.meta.url))
    const text = 'Paris.'
    expect(parse(text, { start: 0, end: text.length }, pack.lang)).toHaveLength(2)
    expect(statSync(model).size).toBeLessThanOrEqual(heaviest)
  })

  it('names every class of lemmas before it uses it', () => {
    const named = new Set<string>()
    const unknown: string[] = []
    for (const [number, line] of linesOf(pack.frames)) {
      const naming = /^@([\w-]+) *=/.exec(line)
      for (const [, used] of line.slice(naming?.[0].length ?? 0).matchAll(/@([\w-]+)/g))
        if (used && !named.has(used)) unknown.push(`${number}: @${used}`)
      if (naming?.[1]) named.add(naming[1])
    }
    expect(unknown).toEqual([])
  })

  it('names no class twice and none that no line uses', () => {
    const names = linesOf(pack.frames).flatMap(([, line]) => /^@([\w-]+) *=/.exec(line)?.[1] ?? [])
    const used = new Set([...pack.frames.matchAll(/(?<!^)@([\w-]+)(?! *=)/gm)].map(match => match[1]))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(names.filter(name => !used.has(name))).toEqual([])
  })

  it('has a line for every type of PLOVER', () => {
    const types = new Set(framesOf(pack).flatMap(({ coding, negated }) => [coding.type, negated?.type]))
    expect(PloverType.options.filter(type => !types.has(type))).toEqual([])
  })

  it('never names a lemma in two lines that ask for the same', () => {
    const twice: string[] = []
    for (const table of Object.values(frameTable(pack).frames))
      for (const [lemma, frames] of table) {
        const seen = new Map<string, string>()
        for (const frame of frames) {
          const key = asked(frame)
          const before = seen.get(key)
          if (before) twice.push(`${lemma}: ${before}, ${frame.rule}`)
          seen.set(key, frame.rule)
        }
      }
    expect(twice).toEqual([])
  })

  it('gives every frame a name of its own', () => {
    const rules = framesOf(pack).map(frame => frame.rule)
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([])
  })

  it('gives every frame somebody who acts or parties who act together', () => {
    const without = framesOf(pack).filter(
      ({ roles }) => !roles.some(({ name }) => name === 'actor' || name === 'parties'),
    )
    expect(without.filter(({ roles }) => roles.length === 0).map(({ rule }) => rule)).toEqual([])
  })

  it('has words of scope at known places only', () => {
    const strays = linesOf(pack.scope).filter(([, line]) => !places.has(line.split('|')[1]?.trim() ?? ''))
    expect(strays).toEqual([])
  })

  it('has words of scope for every effect', () => {
    const effects = new Set(linesOf(pack.scope).map(([, line]) => line.split('|')[0]?.trim()))
    for (const effect of ['fact', 'reported', 'planned', 'conditional', 'denied', 'none', 'negative'])
      expect([...effects]).toContain(effect)
  })

  it('has actors of every class', () => {
    const { state, ...others } = pack.actors
    for (const [name, list] of [...Object.entries(state), ...Object.entries(others)])
      expect(listed(list), name).not.toEqual([])
    const classes = actorClasses(pack)
    for (const lemma of listed(state.government ?? '')) expect(classes.of(lemma)?.as, lemma).toBe('state')
  })

  it('has words of dates for every month, day of the week and number', () => {
    const { months, weekdays, numerals } = pack.dates
    expect([months, weekdays, numerals].map(list => itemsOf(list, /,/).length)).toEqual([12, 7, 10])
  })

  // The only lists that are compared with words as written: titles and names of states.
  const written = new Set(['surnameTitles', 'portfolioOnlyTitles', 'shortStateNames', 'givingStems', 'givingEndings'])

  it.each(['functionWords', 'sentences', 'dates', 'places', 'persons', 'offices', 'bodies', 'metonyms'] as const)(
    'writes the %s as they are compared: in lower case, without accents',
    matter => {
      const strays = Object.entries(pack[matter]).filter(
        ([field, list]) => typeof list === 'string' && !written.has(field) && list !== foldToken(list),
      )
      expect(strays).toEqual([])
    },
  )

  it('begins a trigger in lower case, as lemmas do', () => {
    const words = [
      ...Object.values(frameTable(pack).frames).flatMap(table => [...table.keys()]),
      ...frameTable(pack).support.keys(),
    ]
    expect(words.filter(word => /^\p{Lu}/u.test(word))).toEqual([])
  })
})
