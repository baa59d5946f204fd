import { z } from 'zod'
import type { GraphEdge } from '../../model/graph.ts'
import { EntityId } from '../../model/ids.ts'
import { Modality } from '../../model/ontology.ts'

/** Articles that name no outlet. */
export const unnamedOutlet = 'unnamed'
const Source = z.union([EntityId, z.literal(unnamedOutlet)])
export type Source = z.infer<typeof Source>

/** Which relations a reader lets through: told by any of some outlets, with any of some modalities, at least so surely. None chosen is all. */
export type Filter = {
  outlets: readonly Source[]
  modalities: readonly Modality[]
  /** From 0 to 1. What is less sure is not drawn. */
  confidence: number
  /** What becomes of the other relations. */
  rest: 'fade' | 'hide'
}

/** As long as nobody chooses: what is read with less, and so more likely wrong than right, is shown on demand. */
export const defaultFilter: Filter = { outlets: [], modalities: [], confidence: 0.5, rest: 'fade' }

/** Whether outlets or modalities are chosen. */
export const selectsClaims = ({ outlets, modalities }: Filter): boolean => outlets.length + modalities.length > 0

/**
 * How surely a relation is told by those that the filter lets through, 0 when none of them tells it. Outlets are independent; what one
 * says in two modalities counts once. Undefined for a relation of which the store has not kept who tells it.
 */
export function confidenceUnder(edge: GraphEdge, filter: Filter): number | undefined {
  if (!selectsClaims(filter)) return edge.confidence
  if (edge.told.length === 0 && edge.claims > 0) return undefined
  const doubt = new Map<Source, number>()
  for (const { outlet = unnamedOutlet, modality, confidence } of edge.told) {
    if (filter.outlets.length > 0 && !filter.outlets.includes(outlet)) continue
    if (filter.modalities.length > 0 && !filter.modalities.includes(modality)) continue
    doubt.set(outlet, Math.min(doubt.get(outlet) ?? 1, 1 - confidence))
  }
  return 1 - [...doubt.values()].reduce((product, each) => product * each, 1)
}

/** What becomes of a relation: `unsure` when those who tell it are let through, but not sure enough. */
export function filterVerdict(edge: GraphEdge, filter: Filter): 'in' | 'out' | 'unsure' {
  const sure = confidenceUnder(edge, filter)
  if (sure === undefined) return 'in'
  if (sure === 0 && selectsClaims(filter)) return 'out'
  // The store rounds to three digits.
  return sure + 0.0005 >= filter.confidence ? 'in' : 'unsure'
}

const WrittenFilter = z.object({
  outlets: z.array(Source).max(50),
  modalities: z.array(Modality),
  confidence: z.coerce.number().int().min(0).max(100),
  rest: z.enum(['fade', 'hide']),
})

/** As the address keeps it: `asserted~80~hide~org:press-tv`, each part only as far as it is not as usual. */
export function writeFilter({ outlets, modalities, confidence, rest }: Filter): string {
  if (
    outlets.length + modalities.length === 0 &&
    confidence === defaultFilter.confidence &&
    rest === defaultFilter.rest
  )
    return ''
  return [modalities.join('.'), Math.round(confidence * 100), rest, ...outlets].join('~')
}

/** Undefined for one that makes no sense. */
export function readFilter(written: string): Filter | undefined {
  const [modalities = '', confidence, rest, ...outlets] = written.split('~')
  const read = WrittenFilter.safeParse({ modalities: modalities.split('.').filter(Boolean), confidence, rest, outlets })
  return read.success ? { ...read.data, confidence: read.data.confidence / 100 } : undefined
}
