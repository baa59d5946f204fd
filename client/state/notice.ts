import { create } from 'zustand'
import type { ApiFailure } from '../api.ts'

/** One thing to tell the reader about what just happened, until it is closed or replaced. */
export type Notice =
  | {
      message:
        | 'problem.address'
        | 'problem.layout'
        | 'add.created'
        | 'add.known'
        | 'explore.allRelated'
        | 'keep.copied'
        | 'keep.notCopied'
        | 'keep.partial'
        | 'keep.unfiltered'
    }
  | { failure: ApiFailure; retry?: () => void }

export const useNotice = create<{ notice: Notice | undefined; notify(notice: Notice): void; close(): void }>(set => ({
  notice: undefined,
  notify: notice => set({ notice }),
  close: () => set({ notice: undefined }),
}))
