import { z } from 'zod'
import type { GraphEdge } from '../../model/graph.ts'
import { weigh } from '../../model/independence.ts'
import { Modality } from '../../model/ontology.ts'
import { type ClaimSelection, Source, unnamedOutlet } from '../../model/selection.ts'

/** Which relations count: those with a claim by one of some outlets, with one of some modalities, and with at least some confidence. No outlets, or no modalities, means all of them. */
export type Filter = {
  outlets: readonly Source[]
  modalities: readonly Modality[]
  /** The least confidence, from 0 to 1. Relations below it are hidden. */
  confidence: number
  /** What becomes of relations without such a claim. */
  rest: 'fade' | 'hide'
}

/** Hides relations that are more likely wrong than right. */
export const defaultFilter: Filter = { outlets: [], modalities: [], confidence: 0.5, rest: 'fade' }

/** Whether the filter names outlets or modalities. */
export const selectsClaims = ({ outlets, modalities }: Filter): boolean => outlets.length + modalities.length > 0

/**
 * The confidence of a relation, from 0 to 1, by only those of its claims that the filter names; 0 where it has none. Undefined where the store has not kept
 * who states the relation.
 */
export function confidenceUnder(edge: GraphEdge, filter: Filter): number | undefined {
  if (!selectsClaims(filter)) return edge.confidence
  if (edge.attributions.length === 0 && edge.claims > 0) return undefined
  const named = edge.attributions.filter(
    ({ outlet, modality }) =>
      (filter.outlets.length === 0 || filter.outlets.includes(outlet ?? unnamedOutlet)) &&
      (filter.modalities.length === 0 || filter.modalities.includes(modality)),
  )
  return weigh(named).confidence
}

/** `out` where the relation has no claim that the filter names, `unsure` where those claims do not reach the least confidence, else `in`. */
export function filterVerdict(edge: GraphEdge, filter: Filter): 'in' | 'out' | 'unsure' {
  const sure = confidenceUnder(edge, filter)
  if (sure === undefined) return 'in'
  if (sure === 0 && selectsClaims(filter)) return 'out'
  // The store rounds confidence to three digits.
  return sure + 0.0005 >= filter.confidence ? 'in' : 'unsure'
}

/** The claims that the filter does not hide, as the server is asked for them. What merely fades is among them. */
export const claimsOf = ({ outlets, modalities, rest }: Filter): ClaimSelection => ({
  ...(rest === 'hide' && outlets.length > 0 ? { outlets: [...outlets] } : {}),
  ...(rest === 'hide' && modalities.length > 0 ? { modalities: [...modalities] } : {}),
})

const WrittenFilter = z.object({
  outlets: z.array(Source).max(50),
  modalities: z.array(Modality),
  confidence: z.coerce.number().int().min(0).max(100),
  rest: z.enum(['fade', 'hide']),
})

/** As the address keeps it: modalities, percent, rest and outlets, as in `asserted~80~hide~org:press-tv`. Empty for the default filter. */
export function writeFilter({ outlets, modalities, confidence, rest }: Filter): string {
  if (
    outlets.length + modalities.length === 0 &&
    confidence === defaultFilter.confidence &&
    rest === defaultFilter.rest
  )
    return ''
  return [modalities.join('.'), Math.round(confidence * 100), rest, ...outlets].join('~')
}

/** Reads what `writeFilter` wrote; undefined where it is malformed. */
export function readFilter(written: string): Filter | undefined {
  const [modalities = '', confidence, rest, ...outlets] = written.split('~')
  const read = WrittenFilter.safeParse({ modalities: modalities.split('.').filter(Boolean), confidence, rest, outlets })
  return read.success ? { ...read.data, confidence: read.data.confidence / 100 } : undefined
}
