import { create } from 'zustand'
import type { EntityId, RelationId } from '../../model/ids.ts'

/** A part of the graph that a dossier is to hold; without `relations`, all among these entities. */
export type DossierScope = { ids: readonly EntityId[]; relations?: readonly RelationId[] }

/** Whether the dialog that makes a dossier is open; `scope`: that of whatever opened it, where it is not what is on screen. */
export const useDossier = create<{
  open: boolean
  scope: DossierScope | undefined
  show(scope?: DossierScope): void
  close(): void
}>(set => ({
  open: false,
  scope: undefined,
  show: scope => set({ open: true, scope }),
  close: () => set({ open: false, scope: undefined }),
}))
