import type { Selection } from '../../model/selection.ts'
import { type Filter, selectsClaims } from './filter.ts'
import type { Period } from './period.ts'

/**
 * What lies inside the period and passes the filter, as the server is asked for it: what merely fades on the canvas is left out. As on the canvas, what has
 * no date is within every period.
 */
export const selectionInSight = (period: Period, { outlets, modalities, confidence }: Filter): Selection => ({
  ...(period?.basis === 'happened' ? { happenedFrom: period.from, happenedTo: period.to, undated: true } : {}),
  ...(period?.basis === 'published' ? { publishedFrom: period.from, publishedTo: period.to, undated: true } : {}),
  ...(outlets.length > 0 ? { outlets: [...outlets] } : {}),
  ...(modalities.length > 0 ? { modalities: [...modalities] } : {}),
  ...(confidence > 0 ? { minConfidence: confidence } : {}),
})

/** Whether a reader narrows what is in sight. */
export const narrowsSight = (period: Period, filter: Filter): boolean => period !== undefined || selectsClaims(filter)
