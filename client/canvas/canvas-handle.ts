import { create } from 'zustand'
import type { CanvasView } from './canvas-view.ts'

/** What can be looked at from nearer or farther. */
export type Sight = { zoom(factor: number): void; fit(): void }

/** The canvas and the map of the moment, for the buttons around them. */
export const useCanvasHandle = create<{
  view: CanvasView | undefined
  map: Sight | undefined
  arranging: boolean
}>(() => ({
  view: undefined,
  map: undefined,
  arranging: false,
}))
