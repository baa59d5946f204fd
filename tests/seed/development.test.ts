import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import measured from '../../seed/confidence.json' with { type: 'json' }
import { type Counts, eventScores, read, relationScores, tally } from './development/count.ts'
import { developmentTexts, heldOutTexts } from './development/texts.ts'

/**
 * A row of the table of our texts in docs/confidence.md: what the docs say is the floor. After the reading has changed:
 * npm run measure:confidence, look at what it lists of the development texts, and put what it prints into the docs.
 */
const docs = readFileSync(new URL('../../docs/confidence.md', import.meta.url), 'utf8')
function documented(name: string) {
  const [texts, , precision, recall, , relationPrecision, relationRecall] =
    docs
      .match(new RegExp(`^\\| ${name} \\|(.+)\\|$`, 'm'))?.[1]
      ?.split('|')
      .map(cell => Number.parseFloat(cell)) ?? []
  return { texts, events: { precision, recall }, relations: { precision: relationPrecision, recall: relationRecall } }
}

const parts = [
  { name: 'development', texts: developmentTexts() },
  { name: 'held out', texts: heldOutTexts() },
].map(part => ({ ...part, readings: read(part.texts), said: documented(part.name) }))

/** As the docs print it. */
const percent = (share: number): number => Number((100 * share).toFixed(1))

describe.each(parts)('the texts that are $name', ({ texts, readings, said }) => {
  test('are as many as the docs say', () => {
    expect(texts).toHaveLength(said.texts as number)
  })

  test.each([
    ['events', eventScores(readings, texts), said.events],
    ['relations', relationScores(readings, texts), said.relations],
  ])('are read no worse than the docs say, in precision and in recall of %s', (_, { precision, recall }, floor) => {
    expect(percent(precision)).toBeGreaterThanOrEqual(floor.precision as number)
    expect(percent(recall)).toBeGreaterThanOrEqual(floor.recall as number)
  })
})

test('no text stands in both', () => {
  const all = parts.flatMap(({ texts }) => texts)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})

test('every rule for positions has the counts of the committed table', () => {
  const counts: Counts = new Map()
  for (const { rule, right } of parts.flatMap(({ readings }) => readings.positions)) tally(counts, rule, right)
  const committed = Object.entries(measured.rules).filter(([rule]) => rule.startsWith('position/'))
  expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(committed))
})
