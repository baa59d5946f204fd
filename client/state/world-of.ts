import { create } from 'zustand'
import type { World } from '../../model/worlds.ts'

/** While two tellers are compared: which of them tells each relation and event on screen, by id. Undefined while none are. */
export const useComparison = create<{ worldOf: ReadonlyMap<string, World> | undefined }>(() => ({ worldOf: undefined }))
