import { useMemo } from 'react'
import { create } from 'zustand'
import { type DrawnPart, drawnPart } from '../model/drawn-part.ts'
import { useWorkspace } from './workspace.ts'

/** Whether the reader has asked to draw a picture that exceeds the capacity of the canvas. */
export const useDrawEverything = create<{ drawEverything: boolean }>(() => ({ drawEverything: false }))

/** The part of the picture that the canvas draws, and what it leaves out. */
export function useDrawnPart(): DrawnPart {
  const picture = useWorkspace(state => state.picture)
  const marked = useWorkspace(state => state.marked)
  const everything = useDrawEverything(state => state.drawEverything)
  return useMemo(
    () => (everything ? { picture, leftOut: { nodes: 0, edges: 0, kinds: {} } } : drawnPart(picture, marked)),
    [picture, marked, everything],
  )
}
