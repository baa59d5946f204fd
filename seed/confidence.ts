import { PloverType, ploverTypes } from '../model/ontology.ts'
import measured from './confidence.json' with { type: 'json' }
import { type Factuality, factualities } from './predication/scope/scope-table.ts'

type Row = { correct: number; seen: number }

const table = new Map<string, Row>(Object.entries(measured.rules))
const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'))

/** How many readings the precision of a rule's family counts for, beside those counted for the rule itself. */
const weight = 4

/** Lower bound of the 95 % Wilson score interval for `correct` of `seen`. */
function lowerBound({ correct, seen }: Row): number {
  const z = 1.96
  const p = correct / seen
  const spread = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * seen)) / seen)
  return (p + (z * z) / (2 * seen) - spread) / (1 + (z * z) / seen)
}

const families = new Map<string, Row>()
for (const [rule, { correct, seen }] of table) {
  const sum = families.get(familyOf(rule)) ?? { correct: 0, seen: 0 }
  families.set(familyOf(rule), { correct: sum.correct + correct, seen: sum.seen + seen })
}
const bounds = new Map(
  [...families].filter(([, sum]) => sum.seen > 0).map(([family, sum]) => [family, lowerBound(sum)]),
)
const known = new Map<string, number>()

/**
 * The measured precision of a rule for mentions or positions, between 0 and 1; `docs/confidence.md` says on which texts. The lower bound of
 * the rule's family (the part of its name before the slash) counts as four additional readings, so that a single correct reading does not
 * give certainty and sixty are hardly affected. A rule that was never seen gets the lower bound of its family, and 0.5 where the family was
 * never seen either.
 */
export function confidenceOf(rule: string): number {
  const before = known.get(rule)
  if (before !== undefined) return before
  const prior = bounds.get(familyOf(rule))
  const { correct, seen } = table.get(rule) ?? { correct: 0, seen: 0 }
  const value = prior === undefined ? 0.5 : Math.round((1000 * (correct + weight * prior)) / (seen + weight)) / 1000
  known.set(rule, value)
  return value
}

/** The features of an event's tree and frame on which its confidence depends. */
export type Signals = {
  type: PloverType
  part: 'verb' | 'noun' | 'adjective'
  /** A noun without a support verb. */
  background: boolean
  /** A party was found through coordination, control, a relative clause or something that it owns. */
  distant: boolean
  /** The recipient is named only as a place, or by a place beside it. */
  inferred: boolean
  /** A party is only described: "the police". */
  described: boolean
  /** The smallest margin of the parser among the arcs that were used, from 0 to 1. */
  margin: number
  factuality: Factuality
  sides: number
  /** The longest distance from the predicate to a party, in words. */
  span: number
  title: boolean
}

/** One feature of the regression, with what is known about its weight before counting. */
export type Feature = {
  name: string
  value: (signals: Signals) => number
  /** The sign its weight must have: the other one would be an effect of chance, since a doubt makes no event more certain. */
  sign?: 'positive' | 'negative'
  /** The weight where there is no evidence. */
  prior: number
}

// Negative, so that kinds that were rarely seen are trusted less than common ones.
const unseen = -0.5

const doubt = (name: string, holds: (signals: Signals) => boolean): Feature => ({
  name,
  value: signals => Number(holds(signals)),
  sign: 'negative',
  prior: unseen,
})

/** Every feature, in the order in which the fit visits them. */
export const features: readonly Feature[] = [
  { name: 'base', value: () => 1, prior: 1 },
  {
    name: 'wavering',
    // Above 0.5, where the parser is more often right than wrong, the margin says nothing more.
    value: ({ margin }) => Math.max(0, 1 - 2 * margin),
    sign: 'negative',
    prior: -1,
  },
  { name: 'span', value: ({ span }) => Math.log1p(Math.min(span, 30)) / Math.log(31), sign: 'negative', prior: 0 },
  doubt('background', signals => signals.background),
  doubt('distant', signals => signals.distant),
  doubt('inferred', signals => signals.inferred),
  doubt('described', signals => signals.described),
  doubt('title', signals => signals.title),
  doubt('part:noun', signals => signals.part === 'noun'),
  doubt('part:adjective', signals => signals.part === 'adjective'),
  // A meeting, aid or agreement needs somebody else: where nobody is named, a party was probably missed. Statements and moves of troops
  // more often stand alone.
  doubt(
    'alone',
    signals => signals.sides === 1 && !ploverTypes[signals.type].movement && !ploverTypes[signals.type].verbal,
  ),
  doubt('alone:statement', signals => signals.sides === 1 && ploverTypes[signals.type].verbal === true),
  doubt('alone:move', signals => signals.sides === 1 && ploverTypes[signals.type].movement === true),
  doubt('nobody', signals => signals.sides === 0),
  doubt('many', signals => signals.sides > 2),
  ...factualities
    .filter(factuality => factuality !== 'asserted')
    .map(factuality => doubt(`factuality:${factuality}`, signals => signals.factuality === factuality)),
  ...PloverType.options.map(
    (type): Feature => ({
      name: `type:${type}`,
      value: signals => Number(signals.type === type),
      prior: unseen,
    }),
  ),
]

/** The weight of each feature by its name; a feature without one counts for nothing. */
export type Weights = Readonly<Record<string, number>>

/** No confidence is below this or above 1 minus this. */
const least = 0.03
const most = 0.97

const bounded = (chance: number): number => Math.max(least, Math.min(most, chance))
const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

/** The probability that an event with these features is right, by logistic regression. */
export function probability(signals: Signals, weights: Weights): number {
  let score = 0
  for (const { name, value } of features) score += (weights[name] ?? 0) * value(signals)
  return bounded(logistic(score))
}

/** The log-odds of a probability strictly between 0 and 1. */
export const logOdds = (chance: number): number => Math.log(chance / (1 - chance))

/** How the log-odds of a relation follow from those of the event that states it. */
export type Scaling = { base: number; slope: number }

/**
 * The probability that a relation is right, from that of the event that states it (Platt scaling). It is higher, since a relation is drawn
 * only where both sides of a held event were found.
 */
export const scaled = (eventChance: number, { base, slope }: Scaling): number =>
  bounded(logistic(base + slope * logOdds(eventChance)))

let watcher: ((signals: Signals) => number) | undefined

/** Runs `work` while `watch` is given the features of every event and returns its confidence. For fitting the weights. */
export function observeSignals<T>(watch: (signals: Signals) => number, work: () => T): T {
  watcher = watch
  try {
    return work()
  } finally {
    watcher = undefined
  }
}

/**
 * The confidence of an event, between 0 and 1 exclusive: the share of similar events that were right in the texts of `docs/confidence.md`.
 */
export function eventConfidence(signals: Signals): number {
  return watcher ? watcher(signals) : Math.round(1000 * probability(signals, measured.event)) / 1000
}

/** The confidence of a relation between actors, between 0 and 1 exclusive, from that of the event that states it. */
export function relationConfidence(confidence: number): number {
  return watcher ? confidence : Math.round(1000 * scaled(confidence, measured.relation)) / 1000
}
