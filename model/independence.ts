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
 * - An article without an outlet may be a copy of any other: it makes nothing surer than itself.
 * - Reported claims pass on the words of others, who may be one and the same: all of them together count once, and not beside an assertion of their own outlet.
 *
 * With the confidences c of those that are left, each the calibrated share of such readings that are right, it is `1 − ∏(1 − c)`: the probability that not
 * all of them are misread. It is no less than the surest of all claims that bear it out, and no more than `SUREST`. Rounded to three digits.
 */
export function weigh(attributions: readonly Attribution[]): Standing {
  const modality = Modality.options.find(each => attributions.some(own => own.modality === each)) ?? 'asserted'
  const bearing = attributions.filter(own => bearsOut(own.modality, modality))
  const firm = surestByOutlet(bearing.filter(own => own.modality !== 'reported'))
  const passedOn = surestByOutlet(bearing.filter(own => own.modality === 'reported'))
  const reported = [...passedOn].filter(([outlet]) => !firm.has(outlet)).map(([, confidence]) => confidence)
  const independent = [...firm.values(), ...(reported.length > 0 ? [Math.max(...reported)] : [])]
  const together = 1 - independent.reduce((doubt, confidence) => doubt * (1 - confidence), 1)
  const alone = bearing.map(({ confidence }) => confidence)
  return {
    modality,
    sources: new Set([...firm.keys(), ...passedOn.keys()]).size,
    confidence: Math.round(1000 * Math.min(SUREST, Math.max(together, ...alone))) / 1000,
  }
}

const tellsFact = (modality: Modality): boolean => modality === 'asserted' || modality === 'reported'
const bearsOut = (claim: Modality, relation: Modality): boolean =>
  claim === relation || (tellsFact(claim) && tellsFact(relation))

/** How sure the surest claim of each outlet is. */
function surestByOutlet(attributions: readonly Attribution[]): Map<EntityId, number> {
  const surest = new Map<EntityId, number>()
  for (const { outlet, confidence } of attributions)
    if (outlet) surest.set(outlet, Math.max(surest.get(outlet) ?? 0, confidence))
  return surest
}
