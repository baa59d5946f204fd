import { create } from 'zustand'
import type { Basis } from '../model/period.ts'
import type { BucketSize } from './buckets.ts'

/** How the timeline is shown. The period that is chosen on it is in the workspace. */
type TimelineState = {
  open: boolean
  asTable: boolean
  /** Whether it shows how soon after events claims were published, in place of when. */
  delays: boolean
  /** The basis while there is no period, which has its own. */
  basis: Basis
  /** The size of bars that the reader has chosen; undefined for one that fits. */
  size: BucketSize | undefined
}

/** In small windows the timeline is collapsed at first, to leave room for the graph. */
export const useTimeline = create<TimelineState>(() => ({
  open: innerHeight >= 820 && innerWidth >= 940,
  asTable: false,
  delays: false,
  basis: 'happened',
  size: undefined,
}))
