import { describe, expect, test } from 'vitest'
import measured from '../../seed/confidence.json' with { type: 'json' }
import { type Counts, read, rightShare, scores, tally } from './development/count.ts'
import { developmentTexts, heldOutTexts } from './development/texts.ts'

// After the reading has changed: npm run measure:confidence, and look at what it lists of the development texts.
const parts = [
  {
    name: 'the development texts',
    texts: developmentTexts(),
    atLeast: { texts: 130, without: 30, precision: 0.76, recall: 0.75, relations: 0.94 },
  },
  {
    name: 'the texts held out',
    texts: heldOutTexts(),
    atLeast: { texts: 160, without: 30, precision: 0.73, recall: 0.6, relations: 0.89 },
  },
].map(part => ({ ...part, readings: read(part.texts) }))

describe.each(parts)('$name', ({ texts, readings, atLeast }) => {
  test.each(['fr', 'en'])('tell the news in %s, with enough that tells nothing', lang => {
    const ours = texts.filter(text => text.lang === lang)
    expect(ours.length).toBeGreaterThanOrEqual(atLeast.texts)
    expect(ours.filter(text => text.codings.length === 0).length).toBeGreaterThanOrEqual(atLeast.without)
  })

  test('are read no worse than they were', () => {
    const { precision, recall } = scores(readings, texts)
    expect(precision).toBeGreaterThanOrEqual(atLeast.precision)
    expect(recall).toBeGreaterThanOrEqual(atLeast.recall)
    expect(rightShare(readings.relations)).toBeGreaterThanOrEqual(atLeast.relations)
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
