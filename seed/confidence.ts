import { PloverType } from '../model/ontology.ts'
import measured from './confidence.json' with { type: 'json' }
import { type Factuality, factualities } from './predication/scope/scope-table.ts'

type Row = { correct: number; seen: number }

const table = new Map<string, Row>(Object.entries(measured.rules))
const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'))

/** The weight of the precision of a family of rules as a prior, in readings, beside those counted for the rule itself. */
const weight = 4

/** Lower bound of the 95 % interval of Wilson's score for `correct` of `seen`: what the family can be trusted with. */
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
 * The measured precision of a rule for mentions or positions, between 0 and 1; `docs/confidence.md` says on what it is counted.
 * A rule leans on its family, which is the part of its name before the slash: the lower bound of the family's precision counts as four
 * readings more, so that one lucky reading is no certainty and sixty good ones are hardly touched. A rule that was never seen has the
 * lower bound of its family; one whose family was never seen has no measure and gets 0.5.
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

/** What the tree and the frame say of how sure an event is. */
export type Signals = {
  type: PloverType
  part: 'verb' | 'noun' | 'adjective'
  /** A noun that no verb carries. */
  background: boolean
  /** A party was reached over coordination, control, a relative clause or a thing of theirs. */
  distant: boolean
  /** The recipient is named only as a place, or by a place beside it. */
  inferred: boolean
  /** A party is named only by what it is: "the police". */
  described: boolean
  /** The least margin of the parser among the arcs that were used, from 0 to 1. */
  margin: number
  factuality: Factuality
  sides: number
  /** The longest way from the predicate to a party, in words. */
  span: number
  title: boolean
}

/** One feature of the regression: what it is in an event, and what may be said of its weight before anything is counted. */
export type Feature = {
  name: string
  value: (signals: Signals) => number
  /** A weight of the other sign would be chance: a doubt never makes an event surer. */
  sign?: 'positive' | 'negative'
  /** Where the weight stays without evidence. */
  prior: number
}

// Below nought where nothing speaks for them: a kind that was rarely seen is trusted less than the common ones.
const unseen = -0.5
const move = /^(?:RETREAT|MOBILIZE|PROTEST|ASSAULT)$/
const statement = /^(?:SUPPORT|REQUEST|ACCUSE|REJECT|THREATEN)$/

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
    // Above one half, where the parser is more often right than not, how far above says nothing: what is wrong there is not the tree.
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
  // Somebody is met, helped, agreed with: where nobody is named, somebody was mostly overlooked. Statements and moves of troops stand alone
  // more often.
  doubt('alone', signals => signals.sides === 1 && !move.test(signals.type) && !statement.test(signals.type)),
  doubt('alone:statement', signals => signals.sides === 1 && statement.test(signals.type)),
  doubt('alone:move', signals => signals.sides === 1 && move.test(signals.type)),
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

/** Nothing that a program reads is beyond doubt, and what was read is never quite nothing. */
const least = 0.03
const most = 0.97

const bounded = (chance: number): number => Math.max(least, Math.min(most, chance))
const logistic = (score: number): number => 1 / (1 + Math.exp(-score))

/** The chance that an event with these signals is right: a logistic regression. */
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
 * The chance that a relation is right, from the chance of the event that states it (Platt scaling): one is drawn only where both sides of a
 * held event were found, which is where events are most often right.
 */
export const scaled = (eventChance: number, { base, slope }: Scaling): number =>
  bounded(logistic(base + slope * logOdds(eventChance)))

let watcher: ((signals: Signals) => number) | undefined

/** Runs `work` with a confidence of the caller's own for every event: the fit reads the signals of its texts this way. */
export function observeSignals<T>(watch: (signals: Signals) => number, work: () => T): T {
  watcher = watch
  try {
    return work()
  } finally {
    watcher = undefined
  }
}

/** How sure an event is, strictly between 0 and 1: the share of events like it that were right in the texts of `docs/confidence.md`. */
export function eventConfidence(signals: Signals): number {
  return watcher ? watcher(signals) : Math.round(1000 * probability(signals, measured.event)) / 1000
}

/** How sure a relation between actors is, strictly between 0 and 1, given `confidence`, that of the event that states it. */
export function relationConfidence(confidence: number): number {
  return watcher ? confidence : Math.round(1000 * scaled(confidence, measured.relation)) / 1000
}
