import { create } from 'zustand'

/** A message, by its key in the locales, or a failure with a way to try again. It is shown until it is closed or replaced. */
export type Notice =
  | {
      message:
        | 'problem.address'
        | 'problem.layout'
        | 'add.created'
        | 'add.known'
        | 'add.withdrawn'
        | 'explore.allRelated'
        | 'keep.copied'
        | 'keep.notCopied'
        | 'keep.partial'
        | 'dossier.partial'
        | 'journal.done'
    }
  | { message: 'problem.missing'; count: number }
  | { failure: unknown; retry?: () => void }

export const useNotice = create<{ notice: Notice | undefined; notify(notice: Notice): void; close(): void }>(set => ({
  notice: undefined,
  notify: notice => set({ notice }),
  close: () => set({ notice: undefined }),
}))
