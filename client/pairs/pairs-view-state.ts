import { create } from 'zustand'
import type { Order } from './matrix-model.ts'

/** How the matrix is shown; kept while the page is open, also when another view is looked at. `most`: actors at most. */
type PairsView = { form: 'matrix' | 'table'; order: Order; most: number; whose: 'everyone' | 'canvas' }

export const usePairsView = create<PairsView & { set(change: Partial<PairsView>): void }>(set => ({
  form: 'matrix',
  order: 'community',
  most: 60,
  whose: 'everyone',
  set,
}))
