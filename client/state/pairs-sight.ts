import { create } from 'zustand'
import { defaultPairsSight, type PairsSight } from '../model/pairs-sight.ts'

/** How the matrix is shown; kept while the page is open, also when another view is looked at. */
export const usePairsSight = create<PairsSight & { set(change: Partial<PairsSight>): void }>(set => ({
  ...defaultPairsSight,
  set,
}))
