import { features, probability, type Signals, type Weights } from '../../../seed/confidence.ts'

/** A reading and whether it was right; `weight` is how many readings it counts for, one when not told. */
export type Sample = { signals: Signals; right: boolean; weight?: number }

/** How firmly a weight is held to its prior. Held less, what is rare is believed too much; held more, the sure readings are told less sure than they are. */
const firmness = (name: string): number => (name === 'base' ? 0.1 : 1)

/**
 * Fits a logistic regression with an L2 penalty towards each feature's prior and with its sign: Newton's step for one weight after the
 * other, cut at nought where the sign is given. No randomness: the same samples in the same order give the same weights.
 */
export function fitWeights(samples: readonly Sample[]): Weights {
  const rows = samples.map(({ signals, right, weight = 1 }) => ({
    values: features.map(({ value }) => value(signals)),
    right: Number(right),
    weight,
    score: 0,
  }))
  const weights = features.map(({ prior, sign }) =>
    sign === 'negative' ? Math.min(0, prior) : sign === 'positive' ? Math.max(0, prior) : prior,
  )
  for (const row of rows) row.score = row.values.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0)

  for (let round = 0; round < 200; round++) {
    let moved = 0
    for (const [j, { name, prior, sign }] of features.entries()) {
      const now = weights[j] ?? 0
      let slope = firmness(name) * (now - prior)
      let curve = firmness(name)
      for (const { values, right, weight, score } of rows) {
        const value = values[j] ?? 0
        if (value === 0) continue
        const p = 1 / (1 + Math.exp(-score))
        slope += weight * (p - right) * value
        curve += weight * p * (1 - p) * value * value
      }
      const wanted = now - slope / curve
      const next = sign === 'negative' ? Math.min(0, wanted) : sign === 'positive' ? Math.max(0, wanted) : wanted
      if (next === now) continue
      for (const row of rows) row.score += (next - now) * (row.values[j] ?? 0)
      weights[j] = next
      moved = Math.max(moved, Math.abs(next - now))
    }
    if (moved < 1e-5) break
  }
  return Object.fromEntries(features.map(({ name }, j) => [name, Math.round(1000 * (weights[j] ?? 0)) / 1000]))
}

/** What of a reading a fit needs to judge it, and to know whether it has seen its text. */
type Judgeable = { signals: Signals; text: { id: string } }

/**
 * The chance of a reading by a fit that has not seen its text: the texts of the samples are dealt into `folds` in turn, and a reading is
 * judged by what was fitted on all folds but its own.
 */
export function crossValidated(samples: readonly (Sample & Judgeable)[], folds = 10): (reading: Judgeable) => number {
  const texts = [...new Set(samples.map(({ text }) => text.id))]
  const fold = new Map(texts.map((id, i) => [id, i % folds]))
  const weights = Array.from({ length: folds }, (_, own) =>
    fitWeights(samples.filter(({ text }) => fold.get(text.id) !== own)),
  )
  return ({ signals, text }) => probability(signals, weights[fold.get(text.id) ?? 0] ?? {})
}
