import { describe, expect, test } from 'vitest'
import { PloverType } from '../../model/ontology.ts'
import measured from '../../seed/confidence.json' with { type: 'json' }
import {
  confidenceOf,
  eventConfidence,
  features,
  observeSignals,
  relationConfidence,
  type Signals,
} from '../../seed/confidence.ts'
import { extract } from '../../seed/extract.ts'
import { factualities } from '../../seed/predication/scope/scope-table.ts'
import { read } from './development/count.ts'
import { fitScaling, fitWeights } from './development/logistic.ts'
import { calibrationError, expectedByChance, tenths } from './development/reliability.ts'
import { developmentTexts, heldOutTexts } from './development/texts.ts'

const plain: Signals = {
  type: 'CONSULT',
  part: 'verb',
  background: false,
  distant: false,
  inferred: false,
  described: false,
  margin: 0.9,
  factuality: 'asserted',
  sides: 2,
  span: 3,
  title: false,
}

/** Signals of every kind, those that differ in more than one way from a plain statement among them. */
const every: Signals[] = PloverType.options.flatMap(type =>
  factualities.flatMap(factuality =>
    [0, 1, 2, 3, 12].flatMap(sides =>
      [0, 0.4, 0.5, 1].flatMap(margin =>
        [true, false].map(bad => ({
          ...plain,
          type,
          factuality,
          sides,
          margin,
          span: bad ? 80 : 0,
          part: bad ? ('noun' as const) : ('verb' as const),
          background: bad,
          distant: bad,
          inferred: bad,
          described: bad,
          title: bad,
        })),
      ),
    ),
  ),
)

describe('the confidence of an event', () => {
  test('is never nought and never one', () => {
    for (const signals of every) {
      expect(eventConfidence(signals)).toBeGreaterThan(0)
      expect(eventConfidence(signals)).toBeLessThan(1)
    }
  })

  test('never falls when the parser is surer, and falls where it wavers', () => {
    for (const signals of every) {
      const rising = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1].map(margin => eventConfidence({ ...signals, margin }))
      expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    }
    expect(eventConfidence({ ...plain, margin: 0.1 })).toBeLessThan(eventConfidence(plain))
  })

  test('is never higher for a doubt, and lower for a side that was inferred, overlooked or not named', () => {
    const doubts: Partial<Signals>[] = [
      { inferred: true },
      { described: true },
      { background: true },
      { distant: true },
      { title: true },
      { factuality: 'conditional' },
      { part: 'noun' },
    ]
    for (const signals of every)
      for (const doubt of doubts) {
        const clean: Signals = {
          ...signals,
          inferred: false,
          described: false,
          background: false,
          distant: false,
          title: false,
          factuality: 'asserted',
          part: 'verb',
        }
        expect(eventConfidence({ ...clean, ...doubt })).toBeLessThanOrEqual(eventConfidence(clean))
      }
    for (const doubt of [{ inferred: true }, { described: true }, { sides: 1 }])
      expect(eventConfidence({ ...plain, ...doubt })).toBeLessThan(eventConfidence(plain) - 0.1)
  })

  test('is what the evidence of an article carries', () => {
    const [event] = extract('France and Germany signed an agreement in Berlin.', { lang: 'en' }).events
    const seen: Signals[] = []
    observeSignals(
      signals => seen.push(signals),
      () => extract('France and Germany signed an agreement in Berlin.', { lang: 'en' }),
    )
    expect(event?.evidence[0]?.confidence).toBe(eventConfidence(seen[0] as Signals))
  })

  test('is itself again after somebody watched, whatever happened', () => {
    const before = eventConfidence(plain)
    expect(() =>
      observeSignals(
        () => 7,
        () => {
          throw new Error('broken off')
        },
      ),
    ).toThrow('broken off')
    expect(eventConfidence(plain)).toBe(before)
  })
})

describe('the confidence of a relation', () => {
  test('rises with that of the event that states it, and is never nought nor one', () => {
    const rising = [0.03, 0.1, 0.5, 0.8, 0.9, 0.97].map(relationConfidence)
    expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    for (const confidence of rising) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
    }
  })

  test('is what the evidence of an article carries', () => {
    const { events, relations } = extract('France and Germany signed an agreement in Berlin.', { lang: 'en' })
    const event = events[0]?.evidence[0]?.confidence as number
    expect(relations.find(({ type }) => type === 'COOPERATES_WITH')?.confidence).toBe(relationConfidence(event))
  })
})

describe('on our own texts', () => {
  const readings = [...heldOutTexts(), ...developmentTexts()]
  const { events, relations } = read(readings)
  const judged = {
    events: events.map(({ signals, right }) => ({ confidence: eventConfidence(signals), right })),
    relations: relations.map(({ signals, right }) => ({
      confidence: relationConfidence(eventConfidence(signals)),
      right,
    })),
  }

  test.each(Object.entries(judged))('the confidence of %s is about the share that is right', (_, list) => {
    expect(calibrationError(list)).toBeLessThan(0.05)
  })

  test.each(Object.entries(judged))('nine in ten %s of 0.9 and more are right', (_, list) => {
    const sure = list.filter(({ confidence }) => confidence >= 0.9)
    expect(sure.length).toBeGreaterThan(list.length / 4)
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the fit', () => {
  const many = (signals: Signals, right: boolean) => Array.from({ length: 30 }, () => ({ signals, right }))

  test('has a weight in the committed table for every feature', () => {
    expect(Object.keys(measured.event)).toEqual(features.map(({ name }) => name))
  })

  test('gives the same weights for the same readings', () => {
    const samples = [...many(plain, true), ...many({ ...plain, sides: 1 }, false)]
    expect(fitWeights(samples)).toEqual(fitWeights(samples))
  })

  test('learns a doubt from readings that are wrong, and never a virtue from readings that are right', () => {
    const learnt = fitWeights([...many(plain, true), ...many({ ...plain, inferred: true }, false)])
    expect(learnt.inferred).toBeLessThan(-2)
    const lucky = fitWeights([...many(plain, false), ...many({ ...plain, inferred: true }, true)])
    expect(lucky.inferred).toBe(0)
  })

  test('scales relations to the share that is right, and leaves them as their events are where nothing was read', () => {
    const relations = (chance: number, right: number) =>
      Array.from({ length: 100 }, (_, i) => ({ chance, right: i < right }))
    const { base, slope } = fitScaling([...relations(0.7, 95), ...relations(0.9, 98)])
    expect(1 / (1 + Math.exp(-(base + slope * Math.log(0.7 / 0.3))))).toBeCloseTo(0.95, 1)
    expect(fitScaling([])).toEqual({ base: 0, slope: 1 })
  })

  test('trusts a type that it never saw less than a plain one', () => {
    const weights = fitWeights(many(plain, true))
    expect(weights['type:PROTEST']).toBeLessThan(weights['type:CONSULT'] ?? 0)
  })
})

describe('reliability', () => {
  const said = (confidence: number, right: number, of: number) =>
    Array.from({ length: of }, (_, i) => ({ confidence, right: i < right }))

  test('counts by tenths, the last with one in it', () => {
    expect(tenths([...said(0.85, 3, 4), ...said(1, 1, 1)])).toEqual([
      { from: 0.8, count: 4, said: 0.85, right: 0.75 },
      { from: 0.9, count: 1, said: 1, right: 1 },
    ])
  })

  test('knows what error chance alone would show: none for the certain, less for many readings', () => {
    expect(expectedByChance(said(1, 4, 4))).toBe(0)
    // The mean absolute deviation of a normal distribution is sqrt(2/π) of its standard deviation.
    expect(expectedByChance(said(0.5, 50, 100))).toBeCloseTo(Math.sqrt(2 / Math.PI) * 0.05)
    expect(expectedByChance(said(0.5, 200, 400))).toBeCloseTo(Math.sqrt(2 / Math.PI) * 0.025)
  })

  test('has no error where what was said is what was right, and weighs each tenth by its readings', () => {
    expect(calibrationError(said(0.75, 3, 4))).toBe(0)
    expect(calibrationError([...said(0.75, 3, 4), ...said(0.5, 4, 4)])).toBeCloseTo(0.25)
  })
})

describe('the confidence of a rule', () => {
  test('is a probability, high for those that are often right', () => {
    for (const [rule, { correct, seen }] of Object.entries(measured.rules)) {
      expect(confidenceOf(rule)).toBeGreaterThan(0)
      expect(confidenceOf(rule)).toBeLessThan(1)
      if (seen >= 50 && correct / seen >= 0.97) expect(confidenceOf(rule)).toBeGreaterThanOrEqual(0.9)
    }
  })

  test('that was never seen is the lower bound of its family, and 0.5 without one', () => {
    expect(confidenceOf('nothing/like-it')).toBe(0.5)
    expect(confidenceOf('position/never-seen')).toBeGreaterThan(0.5)
    expect(confidenceOf('position/never-seen')).toBeLessThan(confidenceOf('position/office'))
  })
})
