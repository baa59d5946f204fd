import { create } from 'zustand'
import type { CanvasView } from './canvas-view.ts'

/** The canvas of the moment, for the buttons around it. */
export const useCanvasHandle = create<{ view: CanvasView | undefined; arranging: boolean }>(() => ({
  view: undefined,
  arranging: false,
}))
