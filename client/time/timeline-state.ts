import { create } from 'zustand'
import type { Basis } from '../model/period.ts'
import type { BucketSize } from './buckets.ts'

/** How the timeline is looked at; what it chooses is the period, which the address keeps. */
type TimelineState = {
  open: boolean
  asTable: boolean
  /** The basis while no period says it. */
  basis: Basis
  /** The bar that a reader chose, or the one that fits. */
  size: BucketSize | undefined
}

/** A low window is for the graph: the timeline then waits behind its name. */
export const useTimeline = create<TimelineState>(() => ({
  open: innerHeight >= 820 && innerWidth >= 940,
  asTable: false,
  basis: 'happened',
  size: undefined,
}))
