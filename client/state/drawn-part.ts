import { useMemo } from 'react'
import { create } from 'zustand'
import { type DrawnPart, drawnPart } from '../model/drawn-part.ts'
import { useWorkspace } from './workspace.ts'

/** Whether a reader would rather wait than miss a part. */
export const useDrawEverything = create<{ drawEverything: boolean }>(() => ({ drawEverything: false }))

/** What the canvas draws of the picture, and what it leaves out. */
export function useDrawnPart(): DrawnPart {
  const picture = useWorkspace(state => state.picture)
  const marked = useWorkspace(state => state.marked)
  const everything = useDrawEverything(state => state.drawEverything)
  return useMemo(
    () => (everything ? { picture, leftOut: { nodes: 0, edges: 0, kinds: {} } } : drawnPart(picture, marked)),
    [picture, marked, everything],
  )
}
