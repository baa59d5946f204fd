import { create } from 'zustand'
import type { CanvasHandle, ZoomControls } from '../model/canvas-handle.ts'

/** The canvas and the map while they are there, for the rest of the page, and whether a layout is under way. */
export const useCanvasHandle = create<{
  canvas: CanvasHandle | undefined
  map: ZoomControls | undefined
  arranging: boolean
}>(() => ({
  canvas: undefined,
  map: undefined,
  arranging: false,
}))
