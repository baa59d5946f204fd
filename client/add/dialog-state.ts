import { create } from 'zustand'

/** Whether the dialog that adds an article is open, and the file it was opened with. */
type Adding = { open: boolean; file: File | undefined; show(file?: File): void; close(): void }

export const useAddDialog = create<Adding>(set => ({
  open: false,
  file: undefined,
  show: file => set({ open: true, file }),
  close: () => set({ open: false, file: undefined }),
}))
