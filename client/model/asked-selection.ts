import type { Selection } from '../../model/selection.ts'
import type { Filter } from './filter.ts'
import type { Period } from './period.ts'

/** What the period and the filter let through, as the server is asked for it. What has no date is never outside a period. */
export function askedSelection(period: Period, { outlets, modalities, confidence }: Filter): Omit<Selection, 'ids'> {
  const { basis, from, to } = period ?? {}
  return {
    ...(basis === 'happened' ? { happenedFrom: from, happenedTo: to, undated: true } : {}),
    ...(basis === 'published' ? { publishedFrom: from, publishedTo: to, undated: true } : {}),
    ...(outlets.length > 0 ? { outlets: [...outlets] } : {}),
    ...(modalities.length > 0 ? { modalities: [...modalities] } : {}),
    ...(confidence > 0 ? { minConfidence: confidence } : {}),
  }
}
