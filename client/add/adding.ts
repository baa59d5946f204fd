import { create } from 'zustand'

/** Whether the dialog that adds an article is open, and the file it was opened with. */
type Adding = { open: boolean; file: File | undefined; begin(file?: File): void; end(): void }

export const useAdding = create<Adding>(set => ({
  open: false,
  file: undefined,
  begin: file => set({ open: true, file }),
  end: () => set({ open: false, file: undefined }),
}))
