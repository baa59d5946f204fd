import measured from './confidence.json' with { type: 'json' }

type Row = { correct: number; seen: number }

const table = new Map<string, Row>(Object.entries(measured))
const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'))

/** How many readings a family's precision is worth, beside those that were counted for the rule itself. */
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
 * The measured precision of a rule, between 0 and 1; `npm run measure:confidence` counts it and `docs/confidence.md` says on what.
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
