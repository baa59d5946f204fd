import type { Attribution } from './graph.ts'
import type { EntityId } from './ids.ts'
import { Modality } from './ontology.ts'

/** However many say so, nothing is surer than this. */
export const SUREST = 0.99

/** What the attributions of a relation add up to: `sources` independent outlets bear it out, and it is as sure as `confidence`, from 0 to `SUREST`. */
export type Standing = { modality: Modality; sources: number; confidence: number }

/**
 * Counts who bears a relation out, and how sure that makes it. The relation has the strongest modality of its claims. Those of that modality bear it out,
 * and asserted and reported ones bear out each other, since both tell a fact; what is merely planned, conditional or denied does not make a fact surer.
 *
 * - An outlet counts once, by its surest claim.
 * - Of outlets that print one telling the first counts: what others print is its.
 * - An article without an outlet may be a copy of any other: it makes nothing surer than itself.
 * - Reported claims pass on the words of others, who may be one and the same: all of them together count once, and not beside an assertion of their own outlet.
 *
 * With the confidences c of those that are left, each the calibrated share of such readings that are right, it is `1 − ∏(1 − c)`: the probability that not
 * all of them are misread. It is no less than the surest of all claims that bear it out, and no more than `SUREST`. Rounded to three digits.
 */
export function weigh(attributions: readonly Attribution[]): Standing {
  const modality = Modality.options.find(each => attributions.some(own => own.modality === each)) ?? 'asserted'
  const bearing = attributions.filter(own => bearsOut(own.modality, modality))
  const tellerOf = tellersOf(bearing)
  const firm = surestByOutlet(
    bearing.filter(own => own.modality !== 'reported'),
    tellerOf,
  )
  const passedOn = surestByOutlet(
    bearing.filter(own => own.modality === 'reported'),
    tellerOf,
  )
  const reported = [...passedOn].filter(([outlet]) => !firm.has(outlet)).map(([, confidence]) => confidence)
  const independent = [...firm.values(), ...(reported.length > 0 ? [Math.max(...reported)] : [])]
  const together = 1 - independent.reduce((doubt, confidence) => doubt * (1 - confidence), 1)
  const alone = bearing.map(({ confidence }) => confidence)
  return {
    modality,
    sources: independentOutlets(bearing).size,
    confidence: Math.round(1000 * Math.min(SUREST, Math.max(together, ...alone))) / 1000,
  }
}

/** The outlets that are independent of each other: of those that print one telling, the first. */
export function independentOutlets(attributions: readonly Attribution[]): Set<EntityId> {
  const tellerOf = tellersOf(attributions)
  return new Set(attributions.flatMap(attribution => tellerOf(attribution) ?? []))
}

const tellsFact = (modality: Modality): boolean => modality === 'asserted' || modality === 'reported'
const bearsOut = (claim: Modality, relation: Modality): boolean =>
  claim === relation || (tellsFact(claim) && tellsFact(relation))

/** How sure the surest claim of each outlet is, of those that it was the first to print. */
function surestByOutlet(
  attributions: readonly Attribution[],
  tellerOf: (attribution: Attribution) => EntityId | undefined,
): Map<EntityId, number> {
  const surest = new Map<EntityId, number>()
  for (const attribution of attributions) {
    const teller = tellerOf(attribution)
    if (teller) surest.set(teller, Math.max(surest.get(teller) ?? 0, attribution.confidence))
  }
  return surest
}

/** To which outlet what an attribution says is due: the first of those here that print its telling, or else its own. */
function tellersOf(attributions: readonly Attribution[]): (attribution: Attribution) => EntityId | undefined {
  const first = new Map<string, Attribution>()
  for (const own of attributions) {
    const { telling, printing = 0 } = own
    if (telling && printing < (first.get(telling)?.printing ?? Number.POSITIVE_INFINITY)) first.set(telling, own)
  }
  return ({ telling, outlet }) => (telling ? first.get(telling)?.outlet : outlet)
}
