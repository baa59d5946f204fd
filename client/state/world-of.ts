import { create } from 'zustand'
import type { World } from '../../model/worlds.ts'

/**
 * While two tellers are compared: which of them tells each relation and event on screen, by id, and whether that is all of them. `names`: what the two
 * are called. Undefined while nobody is compared.
 */
export type Comparison = {
  worldOf: ReadonlyMap<string, World>
  complete: boolean
  names: { a: string; b: string }
}

export const useComparison = create<{ comparison: Comparison | undefined }>(() => ({ comparison: undefined }))
