import { create } from 'zustand'
import type { Measures } from '../model/measures.ts'

/** The measures of the picture that is shown; undefined while none of them is asked for or they are still being worked out. */
export const useMeasures = create<{ measures: Measures | undefined; failed: boolean }>(() => ({
  measures: undefined,
  failed: false,
}))
