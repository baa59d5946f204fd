import { useMemo } from 'react'
import { create } from 'zustand'
import { type Drawn, drawable } from '../model/drawn-part.ts'
import { useWorkspace } from './workspace.ts'

/** Whether a reader would rather wait than miss a part. */
export const useEverything = create<{ everything: boolean }>(() => ({ everything: false }))

/** What the canvas draws of the picture, and what it leaves out. */
export function useDrawn(): Drawn {
  const picture = useWorkspace(state => state.picture)
  const marked = useWorkspace(state => state.marked)
  const everything = useEverything(state => state.everything)
  return useMemo(
    () => (everything ? { picture, left: { nodes: 0, edges: 0, kinds: {} } } : drawable(picture, marked)),
    [picture, marked, everything],
  )
}
