import { create } from 'zustand'

/** How far the queue of articles is, for the header; undefined where there is none. */
export const useAddingProgress = create<{ progress: { done: number; total: number; paused: boolean } | undefined }>(
  () => ({ progress: undefined }),
)

const flag = 'entente:adding'

/** Notes, for the next time that the page is loaded, whether there is a queue. */
export function noteQueue(there: boolean): void {
  try {
    if (there) localStorage.setItem(flag, '1')
    else localStorage.removeItem(flag)
  } catch {
    // Storage is forbidden: then the queue is not kept either.
  }
}

/** Goes on with a queue that the page was left with. Its code is loaded only then. */
export function resumeAdding(): void {
  try {
    if (localStorage.getItem(flag)) void import('./queue.ts').then(({ openQueue }) => openQueue())
  } catch {
    // Storage is forbidden.
  }
}
