import { describe, expect, test } from 'vitest'
import measured from '../../seed/confidence.json' with { type: 'json' }
import { confidenceOf } from '../../seed/confidence.ts'
import { type Counts, countDevelopment } from './development/count.ts'
import { developmentTexts } from './development/texts.ts'

const { events, relations } = countDevelopment()
const table = Object.entries(measured)
const committed = (family: RegExp) => Object.fromEntries(table.filter(([rule]) => family.test(rule)))
const precision = (counts: Counts) => {
  const rows = [...counts.values()]
  return rows.reduce((sum, row) => sum + row.correct, 0) / rows.reduce((sum, row) => sum + row.seen, 0)
}

describe('the development texts', () => {
  test('tell the news of both languages, with enough that tells nothing', () => {
    const texts = developmentTexts()
    for (const lang of ['fr', 'en']) {
      const ours = texts.filter(text => text.lang === lang)
      expect(ours.length).toBeGreaterThanOrEqual(130)
      expect(ours.filter(text => text.codings.length === 0).length).toBeGreaterThanOrEqual(30)
    }
    expect(new Set(texts.map(text => text.id)).size).toBe(texts.length)
  })

  // After a rule has changed: npm run measure:confidence, and look at what it lists.
  test('give every event and relation rule the counts of the committed table', () => {
    expect(Object.fromEntries(events)).toEqual(committed(/^event\//))
    expect(Object.fromEntries(relations)).toEqual(committed(/^(?:relation|position)\//))
  })

  test('are read with four events of five right, and nine relations of ten', () => {
    expect(precision(events)).toBeGreaterThanOrEqual(0.8)
    expect(precision(relations)).toBeGreaterThanOrEqual(0.9)
  })
})

describe('confidence', () => {
  test('is a probability for every rule, higher for those that are often right', () => {
    for (const [rule, { correct, seen }] of table) {
      expect(confidenceOf(rule)).toBeGreaterThan(0)
      expect(confidenceOf(rule)).toBeLessThan(1)
      if (seen >= 50 && correct / seen >= 0.97) expect(confidenceOf(rule)).toBeGreaterThanOrEqual(0.9)
    }
  })

  test('of a rule that was never seen is that of its family, and 0.5 without one', () => {
    expect(confidenceOf('nothing/like-it')).toBe(0.5)
    expect(confidenceOf('event/never-seen')).toBeGreaterThan(0.5)
    expect(confidenceOf('event/never-seen')).toBeLessThan(precision(events))
  })
})
