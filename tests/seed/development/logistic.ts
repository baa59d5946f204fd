import {
  features,
  logOdds,
  probability,
  type Scaling,
  type Signals,
  scaled,
  type Weights,
} from '../../../seed/confidence.ts'

/** A reading and whether it was right; `weight` is how many readings it counts for, 1 by default. */
export type Sample = { signals: Signals; right: boolean; weight?: number }

/**
 * The strength of the penalty towards a weight's prior. A lower one overestimates rare features; a higher one underestimates certain
 * readings.
 */
const firmness = (name: string): number => (name === 'base' ? 0.1 : 1)

/**
 * Fits a logistic regression with an L2 penalty towards each feature's prior and with its sign: Newton's step for one weight after the
 * other, clipped at 0 where the sign is given. Deterministic for the same samples in the same order.
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

/** A relation found: the probability of the event that states it, and whether the relation was right. */
export type RelationSample = { chance: number; right: boolean; weight?: number }

/** Fits the scaling of relations by Newton's method, with an L2 penalty of 1 towards the unchanged probability of the event. */
export function fitScaling(samples: readonly RelationSample[]): Scaling {
  let [base, slope] = [0, 1]
  for (let round = 0; round < 100; round++) {
    // Gradient and Hessian of the penalised log-likelihood.
    let [g0, g1] = [base, slope - 1]
    let [h00, h01, h11] = [1, 0, 1]
    for (const { chance, right, weight = 1 } of samples) {
      const x = logOdds(chance)
      const p = 1 / (1 + Math.exp(-(base + slope * x)))
      g0 += weight * (p - Number(right))
      g1 += weight * (p - Number(right)) * x
      const curve = weight * p * (1 - p)
      h00 += curve
      h01 += curve * x
      h11 += curve * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant]
    base -= d0
    slope -= d1
    if (Math.max(Math.abs(d0), Math.abs(d1)) < 1e-7) break
  }
  const rounded = (value: number) => Math.round(1000 * value) / 1000
  return { base: rounded(base), slope: rounded(slope) }
}

/** What cross-validation needs of a reading: its features and its text. */
type Judgeable = { signals: Signals; text: { id: string } }

/**
 * Probabilities of events and relations by cross-validation: the texts are dealt into `folds` in turn, and a reading is judged by weights
 * fitted on the other folds.
 */
export function crossValidated(
  events: readonly (Sample & Judgeable)[],
  relations: readonly (Sample & Judgeable)[],
  folds = 10,
): { eventChance: (reading: Judgeable) => number; relationChance: (reading: Judgeable) => number } {
  const texts = [...new Set(events.map(({ text }) => text.id))]
  const fold = new Map(texts.map((id, i) => [id, i % folds]))
  const foldOf = ({ text }: Judgeable): number => fold.get(text.id) ?? 0
  const fits = Array.from({ length: folds }, (_, own) => {
    const weights = fitWeights(events.filter(one => foldOf(one) !== own))
    const scaling = fitScaling(
      withChances(
        relations.filter(one => foldOf(one) !== own),
        weights,
      ),
    )
    return { weights, scaling }
  })
  const fitOf = (reading: Judgeable) => fits[foldOf(reading)] as (typeof fits)[number]
  const eventChance = (reading: Judgeable) => probability(reading.signals, fitOf(reading).weights)
  return { eventChance, relationChance: reading => scaled(eventChance(reading), fitOf(reading).scaling) }
}

/** Relations with the probabilities of the events that state them. */
export const withChances = (relations: readonly Sample[], weights: Weights): RelationSample[] =>
  relations.map(({ signals, ...rest }) => ({ ...rest, chance: probability(signals, weights) }))
